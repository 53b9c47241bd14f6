### The record of what was done, and QR codes. A record is read by auditors:
### each sentence says what the page knows, and no more.

nav-ceremony = محضر مراسم المفاتيح
ceremony-title = محضر مراسم المفاتيح
ceremony-lead = ما تم في هذه البيئة، وتوقيته، وإصدار الصفحة (build) الذي تم به. أدخل أسماء الحاضرين، ثم اطبع المحضر ووقّعه، أو احفظه بصيغة JSON. لا يتضمّن المحضر إلا قيمًا علنية.

## What the people type

ceremony-typed-title = الحاضرون
ceremony-typed-lead = تُحفظ هذه البيانات مع مساحة العمل إلى أن تمحو جميع البيانات. لا يتحقّق أحد مما يُكتب هنا.
ceremony-place = المكان
ceremony-place-hint = مثل الغرفة. 200 حرف كحد أقصى.
ceremony-remark = الغرض أو الملاحظات
ceremony-remark-hint = مثل رقم التغيير. 1000 حرف كحد أقصى.
ceremony-person-name = اسم الشخص { $number }
ceremony-person-role = صفة الشخص { $number }
ceremony-person-hint = 200 حرف كحد أقصى.
ceremony-add-person = إضافة شخص
ceremony-remove-person = إزالة الشخص { $number }
ceremony-print = طباعة
ceremony-save-json = حفظ بصيغة JSON

## The record

ceremony-facts = المحضر
ceremony-made = وقت الإنشاء
ceremony-environment = البيئة
ceremony-organisation = المؤسسة
ceremony-build = إصدار الصفحة (build)
ceremony-commit = إيداع المصدر (commit)
ceremony-not-known = غير معلوم
ceremony-json-sha256 = بصمة SHA-256 لهذا المحضر محفوظًا بصيغة JSON
ceremony-file-sha256 = SHA-256 لملف الصفحة
ceremony-by-hand = تُحسب يدويًّا من الملف الذي فُتح، وتُدوَّن هنا:
ceremony-authorities = ملفات جهات الإصدار (CA)
ceremony-root = جهة الإصدار الجذرية (Root CA)
ceremony-issuing = جهة الإصدار المباشرة (Issuing CA)
ceremony-accepted = تم القبول في { $when } من { $by }؛ وتمت المقارنة بـ:
ceremony-accepted-unnamed = تم القبول في { $when }؛ وتمت المقارنة بـ:
ceremony-certificates = الشهادات
ceremony-certificates-whole = الشهادات كاملة
ceremony-column-certificate = الشهادة
ceremony-no-certificates = لا يوجد بعد مفتاح أو طلب CSR أو شهادة في مساحة عمل هذه البيئة.
ceremony-state = الحالة
ceremony-origin = المفتاح الخاص
ceremony-origin-made-here = تم إنشاؤه في هذه الصفحة
ceremony-origin-elsewhere = محفوظ في مكان آخر؛ لم يصل إلى هنا إلا طلب CSR
ceremony-key-in-certificate = SHA-256 للمفتاح العام في الشهادة
ceremony-key-proved = تم التحقّق من ملف المفتاح المحفوظ
ceremony-uploaded = تم تأكيد الرفع إلى الدليل
ceremony-jwks-checked = تم العثور عليه في JWKS
ceremony-deployed = تم التحقّق من المفتاح الخاص بعد التركيب
ceremony-handed-over = تم التسليم
ceremony-csr-checks = فحوص طلب CSR، وقد أُعيدت لهذا المحضر
ceremony-certificate-checks = فحوص الشهادة، وقد أُعيدت لهذا المحضر
ceremony-column-check = الفحص
ceremony-column-result = النتيجة
ceremony-events = الإجراءات المنفّذة
ceremony-no-events = لم يُنفَّذ أي إجراء في هذه البيئة بعد.
ceremony-events-dropped = { PLURAL($count) ->
    [zero] لا يُحتفظ بأي حدث؛ وقد تكون أحداث أقدم مفقودة.
    [one] لا يُحتفظ إلا بأحدث حدث؛ وقد تكون أحداث أقدم مفقودة.
    [two] لا يُحتفظ إلا بأحدث حدثين؛ وقد تكون أحداث أقدم مفقودة.
    [few] لا يُحتفظ إلا بأحدث { $count } أحداث؛ وقد تكون أحداث أقدم مفقودة.
    [many] لا يُحتفظ إلا بأحدث { $count } حدثًا؛ وقد تكون أحداث أقدم مفقودة.
   *[other] لا يُحتفظ إلا بأحدث { $count } حدث؛ وقد تكون أحداث أقدم مفقودة.
    }
ceremony-column-when = الوقت (UTC)
ceremony-column-what = الإجراء
ceremony-column-values = القيم
ceremony-fingerprints = بصمات المفاتيح العامة
ceremony-people = الحاضرون
ceremony-no-people = لم يُذكر أي شخص.
ceremony-column-name = الاسم
ceremony-column-role = الصفة
ceremony-column-signature = التاريخ والتوقيع
ceremony-claims = ما لا يشهد به هذا المحضر
ceremony-not-signed = لا يحمل المحضر توقيعًا إلكترونيًّا. ويمكن لمن لديه مساحة العمل أو ملف JSON أن يغيّره؛ فقيمته بقدر ما يشهد له من يوقّعونه بخط اليد.
ceremony-not-clock = أوقاته مأخوذة من ساعة هذا الحاسوب، ولا تستطيع هذه الصفحة التحقّق منها.
ceremony-not-people = الأسماء والصفات والمكان والملاحظات مدوّنة كما كُتبت. ولم يتحقّق منها أحد.
ceremony-not-elsewhere = لا يوثّق المحضر إلا ما تم في هذه الصفحة بمساحة العمل هذه. أما حفظ ملف أو رفعه أو تسليمه، أو ورود ملف مفتاح أو رمز أو إجابة من النظام الذي رُكّب فيه المفتاح، فهو بإفادة شخص؛ وما جرى في HSM أو في الدليل أو على جهاز آخر لا يرد فيه.
ceremony-not-build = لا تستطيع الصفحة حساب SHA-256 لملفها. قارن الملف يدويًّا بقيمة SHA-256 المنشورة.

## Events

deed-details-given = تم إدخال البيانات.
deed-machine-acknowledged = أقرّ شخص بأن هذا الجهاز مكافئ لوحدة HSM، وطلب إنشاء مفتاح هنا.
deed-key-made = تم إنشاء مفتاح وطلب CSR الخاص به في هذه الصفحة.
deed-key-file-saved = تم تسليم ملف المفتاح المشفّر إلى المتصفّح لحفظه.
deed-key-proved = تم فتح ملف المفتاح المحفوظ بعبارة مروره: فيه مفتاح طلب CSR.
deed-key-proof-refused = تم فتح ملف مفتاح: فيه مفتاح آخر.
deed-request-written = تم تقديم المفتاح العام لمفتاح محفوظ في مكان آخر، وإعداد الطلب المراد توقيعه.
deed-csr-accepted = تم تقديم طلب CSR واجتاز فحوصه.
deed-csr-refused = تم تقديم ملف على أنه طلب CSR ولم يجتز الفحوص.
deed-upload-confirmed = أكّد شخص وجود طلب CSR في الدليل.
deed-certificate-accepted = تم تقديم شهادة واجتازت فحوصها.
deed-certificate-refused = تم تقديم ملف على أنه الشهادة ولم يجتز الفحوص.
deed-jwks-accepted = تم تقديم JWKS: المفتاح فيها.
deed-jwks-refused = تم تقديم ملف على أنه JWKS: لم يُعثر على المفتاح فيه، أو لم يجتز الفحوص.
deed-exported = تم إنشاء ملف مفتاح للنظام الذي يستخدمه.
deed-deployed = تم التحقّق من المفتاح الخاص في ملف مفتاح، أو من خلال رمز أو رسالة أو تحدٍّ تم تقديمه.
deed-deployment-refused = ما تم تقديمه من النظام الذي رُكّب فيه المفتاح لم يجتز فحوصه. ولم يعد التحقّق السابق معتمدًا.
deed-deployed-file = المفتاح الخاص موجود في ملف المفتاح الذي تم تقديمه، ونجح استخدامه للاختبار.
deed-deployed-token = وقّع المفتاح الخاص الرمز (token) الذي تم تقديمه.
deed-deployed-message = المفتاح الخاص موجود في ملف المفتاح الذي تم تقديمه، وفتح الرسالة المقدَّمة معه.
deed-deployed-challenge = فتح المفتاح الخاص التحدّي، وتم تقديم الإجابة الصحيحة.
deed-handed-over = أفاد شخص بأن القيم سُلّمت.
deed-started-over = تمت إزالة المفتاح وطلب CSR الخاص به وكل ما يرتبط بهما من هذه الصفحة.
deed-authority-accepted = تم قبول ملف جهة إصدار (CA).
deed-authority-forgotten = تمت إزالة ملف جهة إصدار (CA).

event-key = SHA-256 للمفتاح
event-csr = SHA-256 لطلب CSR
event-certificate = SHA-256 للشهادة
event-counts = فشل: { $failed }، تحذير: { $warned }، لم يُفحص: { $unchecked }، ناجح: { $passed }

## QR codes

qr-title = رمز QR
qr-csr = طلب CSR نصًّا، لنقله من جهاز غير متصل بالشبكة: امسح الرمز ضوئيًّا، ثم ألصق النص في «فحص الملفات» أو احفظه في ملف ‎.csr. لا يتضمّن الرمز أي سر.
qr-csr-label = رمز QR لطلب CSR
qr-fingerprints = سطر لكل مفتاح فيه SHA-256 لمفتاحه العام، لمقارنة المفاتيح على جهاز آخر.
qr-fingerprints-label = رمز QR للبصمات
qr-enlarge = إذا لم يقرأه الماسح الضوئي، فكبّر الصفحة.
err-qr-too-large = الحجم بالبايت { $size }، ولا يتسع رمز QR لأكثر من { $most }، لذلك تعذّر إنشاء الرمز.
rec-qr-too-large = انقل الملف بدلًا منه، على ذاكرة USB مثلًا.
deed-asked = طُلبت الخطوة التالية من جهة أخرى.
deed-emergency-began = تم تسجيل حالة طوارئ: يلزم إلغاء المفتاح واستبداله.
