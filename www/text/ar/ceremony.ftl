### The record of what was done, and QR codes. A record is read by auditors:
### each sentence says what the page knows, and no more.

nav-ceremony = سجل المراسم
ceremony-title = سجل المراسم
ceremony-lead = ما جرى في هذه البيئة، ومتى، وبأي نسخة بناء (build) من هذه الصفحة. اكتب من كان حاضرًا، ثم اطبع السجل ووقّعه، أو احفظه بصيغة JSON. ليس فيه إلا قيم عامة.

## What the people type

ceremony-typed-title = من كان حاضرًا
ceremony-typed-lead = يُحفظ مع مساحة العمل حتى تختار نسيان كل شيء. لا يتحقق أحد مما يُكتب هنا.
ceremony-place = المكان
ceremony-place-hint = مثل الغرفة. 200 حرف كحد أقصى.
ceremony-remark = الغرض أو الملاحظات
ceremony-remark-hint = مثل رقم التغيير. 1000 حرف كحد أقصى.
ceremony-person-name = اسم الشخص { $number }
ceremony-person-role = دور الشخص { $number }
ceremony-person-hint = 200 حرف كحد أقصى.
ceremony-add-person = أضف شخصًا
ceremony-remove-person = أزل الشخص { $number }
ceremony-print = اطبع
ceremony-save-json = احفظ بصيغة JSON

## The record

ceremony-facts = السجل
ceremony-made = وقت الإنشاء
ceremony-environment = البيئة
ceremony-organisation = المؤسسة
ceremony-build = نسخة بناء (build) هذه الصفحة
ceremony-commit = إيداع (commit) المصدر
ceremony-not-known = غير معروف
ceremony-file-sha256 = SHA-256 لملف الصفحة
ceremony-by-hand = تُحسب يدويًّا من الملف الذي فُتح، وتُكتب هنا:
ceremony-authorities = ملفات مراجع التصديق
ceremony-root = مرجع التصديق الجذر
ceremony-issuing = مرجع التصديق المُصدِر
ceremony-accepted = قُبل في { $when }، قبله { $by }؛ وقورن بـ:
ceremony-accepted-unnamed = قُبل في { $when }؛ وقورن بـ:
ceremony-certificates = الشهادات
ceremony-no-certificates = لا يوجد بعد مفتاح أو طلب CSR أو شهادة في مساحة عمل هذه البيئة.
ceremony-state = الحالة
ceremony-origin = المفتاح الخاص
ceremony-origin-made-here = أُنشئ في هذه الصفحة
ceremony-origin-elsewhere = موجود في مكان آخر؛ لم يصل إلى هنا إلا طلب CSR
ceremony-key-in-certificate = SHA-256 للمفتاح العام في الشهادة
ceremony-key-proved = أُثبت ملف المفتاح المحفوظ
ceremony-uploaded = أُكّد الرفع إلى الدليل
ceremony-jwks-checked = عُثر عليه في JWKS
ceremony-deployed = شوهد المفتاح الخاص قيد العمل
ceremony-handed-over = جرى التسليم
ceremony-csr-checks = فحوص طلب CSR، أُعيدت لهذا السجل
ceremony-certificate-checks = فحوص الشهادة، أُعيدت لهذا السجل
ceremony-column-check = الفحص
ceremony-column-result = النتيجة
ceremony-events = ما جرى
ceremony-no-events = لم يجرِ شيء في هذه البيئة بعد.
ceremony-events-dropped = لا يُحتفظ إلا بأحدث الأحداث، وعددها { $count }؛ وقد تكون أحداث أقدم مفقودة.
ceremony-column-when = متى (UTC)
ceremony-column-what = ماذا
ceremony-column-values = القيم
ceremony-fingerprints = بصمات المفاتيح العامة
ceremony-people = الحاضرون
ceremony-no-people = لم يُذكر أحد.
ceremony-column-name = الاسم
ceremony-column-role = الدور
ceremony-column-signature = التاريخ والتوقيع
ceremony-claims = ما لا يدّعيه هذا السجل
ceremony-not-signed = لا يحمل توقيعًا إلكترونيًّا. من لديه مساحة العمل أو JSON يستطيع تغييره؛ وقيمته بقدر ما يشهد له من يوقّعونه بخط اليد.
ceremony-not-clock = أوقاته هي أوقات ساعة هذا الحاسوب، ولا تستطيع هذه الصفحة التحقق منها.
ceremony-not-people = الأسماء والأدوار والمكان والملاحظات كما كُتبت. لم يتحقق منها أحد.
ceremony-not-elsewhere = لا يعرف إلا ما جرى في هذه الصفحة بمساحة العمل هذه. أما أن ملفًا حُفظ أو رُفع أو سُلّم، أو أن ملف مفتاح أو رمزًا أو جوابًا جاء من النظام العامل، فهو قول شخص؛ وما جرى في HSM أو في الدليل أو على جهاز آخر ليس فيه.
ceremony-not-build = لا تستطيع الصفحة حساب SHA-256 لملفها. قارن الملف يدويًّا بقيمة SHA-256 المنشورة.

## Events

deed-details-given = أُدخلت التفاصيل.
deed-machine-acknowledged = أقرّ شخص بأن هذا الجهاز مكافئ لـ HSM، وطلب إنشاء مفتاح هنا.
deed-key-made = أُنشئ مفتاح وطلب CSR الخاص به في هذه الصفحة.
deed-key-file-saved = سُلّم ملف المفتاح المشفّر إلى المتصفّح ليُحفظ.
deed-key-proved = فُتح ملف المفتاح المحفوظ بعبارة مروره: فيه مفتاح طلب CSR.
deed-key-proof-refused = فُتح ملف مفتاح: فيه مفتاح آخر.
deed-request-written = أُحضر المفتاح العام لمفتاح موجود في مكان آخر، وكُتب الطلب المراد توقيعه.
deed-csr-accepted = أُحضر طلب CSR واجتاز فحوصه.
deed-csr-refused = أُحضر ملف على أنه طلب CSR ولم يجتز الفحوص.
deed-upload-confirmed = أكّد شخص أن طلب CSR في الدليل.
deed-certificate-accepted = أُحضرت شهادة واجتازت فحوصها.
deed-certificate-refused = أُحضر ملف على أنه الشهادة ولم يجتز الفحوص.
deed-jwks-accepted = أُحضرت JWKS: المفتاح فيها.
deed-jwks-refused = أُحضر ملف على أنه JWKS: لم يُعثر على المفتاح فيه، أو لم يجتز الفحوص.
deed-exported = كُتب ملف مفتاح للنظام الذي يستخدمه.
deed-deployed = شوهد المفتاح الخاص: في ملف مفتاح، أو قيد العمل في رمز أو رسالة أو تحدٍّ مما أُحضر.
deed-deployment-refused = لم يجتز الفحوصَ ما أُحضر من النظام الذي رُكّب فيه المفتاح. ولم يعد الإثبات السابق محسوبًا.
deed-deployed-file = كان المفتاح الخاص في ملف المفتاح الذي أُحضر، وأدّى عمله مرة واحدة.
deed-deployed-token = المفتاح الخاص هو الذي أنشأ الرمز الذي أُحضر.
deed-deployed-message = كان المفتاح الخاص في ملف المفتاح الذي أُحضر، وفتح الرسالة التي أُحضرت معه.
deed-deployed-challenge = فتح المفتاح الخاص التحدي، وأُحضر الجواب الصحيح.
deed-handed-over = قال شخص إن القيم سُلّمت.
deed-started-over = جرى التخلي في هذه الصفحة عن المفتاح وطلب CSR الخاص به وكل ما يتعلق بهما.
deed-authority-accepted = قُبل ملف مرجع تصديق.
deed-authority-forgotten = نُسي ملف مرجع تصديق.

event-key = SHA-256 للمفتاح
event-csr = SHA-256 لطلب CSR
event-certificate = SHA-256 للشهادة
event-counts = فشل: { $failed }، تحذير: { $warned }، لم يُفحص: { $unchecked }، ناجح: { $passed }

## QR codes

qr-title = رمز QR
qr-csr = طلب CSR نصًّا، لنقله من جهاز بلا شبكة: امسحه ضوئيًّا، ثم ألصق النص في «افحص أي شيء» أو احفظه في ملف ‎.csr. ليس فيه أي سر.
qr-csr-label = رمز QR لطلب CSR
qr-fingerprints = سطر واحد لكل مفتاح فيه SHA-256 لمفتاحه العام، لمقارنتها على جهاز آخر.
qr-fingerprints-label = رمز QR للبصمات
qr-enlarge = إذا لم يقرأه الماسح، فكبّر الصفحة.
err-qr-too-large = الحجم بالبايت { $size }. لا يتسع رمز QR لأكثر من { $most }، لذلك لا يوجد رمز.
rec-qr-too-large = انقل الملف بدلًا منه، مثلًا على وحدة USB.
