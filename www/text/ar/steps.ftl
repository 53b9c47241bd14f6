### The pages of the steps: what a person reads around the drop places, files and
### reports. The reports themselves are in csr, certificate and jwks.

## The step "Key and CSR" and "Save and prove"

origin-title = أين يُنشأ المفتاح الخاص؟
origin-here = إنشاء المفتاح هنا، في هذا المتصفّح
origin-elsewhere = تقديم طلب CSR من وحدة HSM لدينا (أو من نظام إدارة المفاتيح)
hsm-rule-title = قاعدة بيئة الإنتاج
hsm-rule = في بيئة الإنتاج يجب إنشاء المفتاح الخاص وطلب CSR في HSM أو في نظام آمن مكافئ لإدارة المفاتيح.
hsm-acknowledge = هذا الجهاز هو نظامنا الآمن المكافئ لإدارة المفاتيح، مثل حاسوب محمول معزول عن الشبكة ومخصّص لمراسم المفاتيح، وأنا مخوَّل بالإقرار بذلك.
err-hsm-not-acknowledged = في بيئة الإنتاج لا يُنشأ مفتاح هنا إلا إذا كان هذا الجهاز مكافئًا لوحدة HSM.
rec-hsm-not-acknowledged = أكّد ذلك أعلاه، أو قدّم طلب CSR من وحدة HSM لديك.
hsm-acknowledge-first = أكّد ذلك أعلاه، أو قدّم طلب CSR من وحدة HSM لديك.
passphrase-title = عبارة مرور ملف المفتاح
passphrase-lead = يُحفظ المفتاح في ملف مشفّر. من لديه الملف وعبارة المرور يستطيع استخدام المفتاح.
passphrase-generated = استخدام عبارة المرور المولَّدة هذه
passphrase-entropy = عبارة من كلمات مختارة عشوائيًّا (عددها { $words }): نحو { $bits } بت.
passphrase-keep = احفظها الآن في مدير كلمات المرور لديك. لا تحتفظ بها الصفحة، وستحتاج إليها في الخطوة التالية.
passphrase-copy = نسخ عبارة المرور
passphrase-another = إنشاء عبارة أخرى
passphrase-typed = اختيار عبارتي الخاصة (12 حرفًا على الأقل)
passphrase-first = عبارة المرور
passphrase-other-letters = في عبارة المرور أحرف غير الأحرف الإنجليزية الأساسية (ASCII). نحفظها بصيغة موحّدة (Unicode NFC)، فتفتح الملفَّ أي لوحة مفاتيح فيها هذه الأحرف؛ لكن بعض البرامج، مثل Java، لا تقبلها.
passphrase-show = إظهار عبارة المرور
passphrase-second = إعادة إدخال عبارة المرور
key-make = إنشاء المفتاح وطلب CSR
key-making = يجري إنشاء المفتاح وطلب CSR.
key-search-time = يُعثر على العددين الأوليين بالبحث العشوائي: على هذا الحاسوب عادةً خلال { $usual } ث، ونادرًا ما يتجاوز { $seldom } ث.
key-making-other = يجري إنشاء مفتاح لشهادة أخرى. انتظر، أو ألغِ إنشاءه.
key-start-over = استبدال هذا المفتاح
key-start-over-question = قد يُفقد المفتاح الذي لم يتم التحقّق منه. سيُزال طلب CSR لهذا المفتاح وشهادته وقيمة kid الخاصة به من هذه الصفحة. ولا يؤثر ذلك في مفتاح مركَّب بالفعل: ألغِ شهادته في الدليل.
key-start-over-yes = نعم، استبدال المفتاح
csr-start-over = استخدام طلب CSR آخر
csr-start-over-question = سيُزال طلب CSR هذا وشهادته وقيمة kid الخاصة به من هذه الصفحة. تبقى ملفاتك كما هي. ولا يؤثر ذلك في مفتاح مركَّب بالفعل.
csr-start-over-yes = نعم، استخدام طلب CSR آخر
save-title = الحفظ
save-lead = يحفظ المتصفّح ملف المفتاح المشفّر. ضعه حيث تحفظ مؤسستك المفاتيح. قد يُفقد المفتاح إذا أغلقت هذه الصفحة قبل التحقّق من الملف.
save-again = حفظ ملف المفتاح مرة أخرى
save-key-gone = لم يعد هذا المفتاح لدى الصفحة؛ إنه في الملف الذي حفظته. تحقّق منه أدناه. إذا لم يكن لديك الملف، فارجع وأنشئ مفتاحًا جديدًا.
save-proved = تم التحقّق: الملف المحفوظ يُفتح، وفيه مفتاح طلب CSR هذا.
save-proved-when = تم التحقّق في { $when }.
save-said-to-be-proved = يُذكر أن هذا المفتاح تم التحقّق منه في { $when }. وهذه المعلومة من ملف أو من تخزين هذا المتصفّح، وقد يكون شخص آخر كتبها: تحقّق منه مرة أخرى قبل رفع طلب CSR إلى الدليل.
prove-title = التحقّق
prove-lead = اختر الملف الذي حُفظ للتو وأدخل عبارة مروره. تفتحه الصفحة وتقارنه بطلب CSR.
prove-drop = ملف المفتاح المحفوظ
prove-drop-hint = ملف ‎.key الذي حُفظ للتو. يُفتح في هذا المتصفّح ولا يُحتفظ به.
lost-passphrase-lead = إذا فُقدت عبارة المرور، فأنشئ مفتاحًا جديدًا الآن: لم يصل إلى الدليل شيء من هذا المفتاح بعد.
prove-passphrase = عبارة المرور
prove-do = التحقّق من الملف
prove-working = يجري فتح ملف المفتاح.
err-key-not-encrypted = يحتوي هذا الملف على مفتاح دون عبارة مرور. الملف الذي حفظته الصفحة مشفّر.
rec-key-not-encrypted = اختر الملف الذي حُفظ هنا. وإذا أنشأت هذه النسخة منه، فاحذفها حيث لا تحتاج إليها.
err-key-not-saved-file = يحتوي هذا الملف على المفتاح، لكنه ليس الملف الذي حفظته الصفحة.
rec-key-not-saved-file = اختر الملف المحفوظ نفسه؛ ينتهي اسمه بـ ‎.key. الغرض من هذا التحقّق هو التأكّد من أنه لديك.
err-key-of-other = الملف يُفتح، لكن فيه مفتاحًا آخر. بصمته { $found }؛ وبصمة مفتاح طلب CSR هي { $expected }.
rec-key-of-other = اختر الملف الذي حُفظ لطلب CSR هذا. وإذا فُقد، فارجع وأنشئ مفتاحًا جديدًا.

## The page around a CSR

csr-hub-lead = هذا المفتاح الخاص لدى API Hub، وهو الذي يسلّمك طلب CSR. أضفه هنا قبل رفعه إلى الدليل.
csr-own-lead = أنشئ طلب CSR حيث يوجد المفتاح، وأضفه هنا. يجب أن يكون فيه صاحب الشهادة (Subject) الذي يعرضه الدليل لهذه الشهادة.
csr-drop = ملف طلب CSR
csr-drop-hint = PKCS#10 بصيغة PEM أو DER. لا تضف هنا مفتاحًا خاصًّا أبدًا.
csr-title = طلب CSR
csr-download = حفظ طلب CSR
csr-show-pem = عرض كنص
csr-pem = طلب CSR (PEM)
public-key-download = حفظ المفتاح العام
public-key-pem = المفتاح العام (PEM)
signature-valid = صالح
signature-invalid = غير صالح
signature-unsupported = لم يُفحص
fact-subject = صاحب الشهادة (Subject)
fact-issuer = الجهة المُصدِرة
fact-san = الأسماء البديلة
fact-key = المفتاح
fact-signature = التوقيع
fact-serial = الرقم التسلسلي
fact-valid-from = صالحة من
fact-valid-until = صالحة حتى
fact-csr-sha256 = SHA-256 لطلب CSR
fact-certificate-sha256 = SHA-256 للشهادة
fact-key-sha256 = SHA-256 للمفتاح العام
fact-friendly-name = الاسم المألوف (alias)

## The page around a certificate

certificate-lead = أضف الشهادة التي نزّلتها من الدليل. تُقارَن بطلب CSR وببياناتك.
certificate-lead-other = إذا كان لديك ملف هذه الشهادة، فأضفه هنا لعرض محتواه.
certificate-enckey-note = قد لا يُصدر النوع SERVER ENCKEY شهادة أصلًا، بل مفتاحًا عامًّا منشورًا فقط. عندئذ تابع إلى JWKS.
certificate-drop = ملف الشهادة
certificate-drop-hint = PEM أو DER أو PKCS#7. يستخدم الدليل kid اسمًا للملف.
certificate-title = الشهادة
certificate-kid = قيمة KID المحسوبة من الشهادة
certificate-compare-csr = مقارنة بطلب CSR

## The page around a JWKS

jwks-lead = افتح عنوان JWKS URL واحفظ المستند وأضفه هنا. لا نستطيع جلبه لك، لأن هذه الصفحة لا ترسل أي طلب عبر الشبكة.
jwks-lead-hub = يسلّمك API Hub عنوان JWKS URL وقيمة kid. افتح العنوان واحفظ المستند وأضفه هنا.
jwks-lead-other = إذا كانت لديك JWKS الخاصة بالجهة التي تحتفظ بهذا المفتاح، فأضفها هنا.
jwks-url = عنوان JWKS URL
jwks-open = فتح في علامة تبويب جديدة
jwks-wait = تُحفظ نسخة مؤقتة من مخزن المفاتيح مدة 300 ثانية، وقد تحتفظ الجهات المستقبِلة بنسخة مؤقتة 10 دقائق. انتظر هذه المدة قبل استخدام مفتاح جديد.
jwks-drop = ملف JWKS
jwks-drop-hint = مستند JSON من مخزن المفاتيح، أو ما تعيده واجهة برمجة التطبيقات في الدليل.
jwks-title = مجموعة JWKS
jwks-kid = قيمة KID المطلوب تسليمها
jwks-kid-found = قيمة KID الموجودة في JWKS
jwks-subject = صاحب الشهادة (Subject) الموثوق
jwks-stated-kid = قيمة KID التي تسلّمتها
jwks-stated-kid-hint = ألصق قيمة kid كما هي، قبل إضافة الملف أو بعدها.
jwks-choose-kid = أيّ هذه المفاتيح هو المقصود؟
jwks-checked-when = تم العثور على مفتاحك في JWKS في { $when }. لا يُحتفظ بمستند JWKS نفسه.
jwks-lead-trust = تسلّمك الجهة التي تحتفظ بهذا المفتاح عنوان JWKS URL وقيمة KID. افتح العنوان واحفظ المستند وأضفه هنا.

## Waiting for somebody else

ask-hub-csr = هل تنتظر طلب CSR من فريق API Hub؟
ask-signature = هل تنتظر التوقيع من الفريق المسؤول عن HSM؟
ask-upload = هل تنتظر أن يرفعه أحد زملائك؟
ask-certificate = هل تنتظر الشهادة من LFI؟
asked-whom = ممن طُلب ذلك؟
asked-whom-hint = اسم أو فريق أو رقم تذكرة. وتبيّن لوحة المتابعة بعد ذلك أن الدور عليهم.
asked-do = تم الطلب منهم
asked-no-more = انتهى الانتظار
waiting-since = في انتظار { $whom } منذ { $since }.
reminder-label = تذكير للإرسال
reminder-hub-csr = إلى { $whom }: طلبنا في { $since } طلب CSR للشهادة { $certificate } ({ $environment }) الخاص بـ { $organisation }. يرجى إرساله لننشئ الشهادة في الدليل.
reminder-signature = إلى { $whom }: طلبنا منك في { $since } توقيع طلب الشهادة { $certificate } ({ $environment }) الخاص بـ { $organisation }. يرجى توقيع ملف الطلب بالمفتاح الموجود في HSM وإعادة التوقيع وحده.
reminder-upload = إلى { $whom }: طلبنا منك في { $since } رفع طلب CSR للشهادة { $certificate } ({ $environment }) الخاص بـ { $organisation } إلى الدليل. يرجى رفعه وإعادة الشهادة التي تنزّلها.
reminder-certificate = إلى { $whom }: أرسلنا إليك في { $since } طلب CSR للشهادة { $certificate } ({ $environment }) الخاص بـ { $organisation }. يرجى إنشاء الشهادة في الدليل وإعادة الشهادة وعنوان JWKS URL وقيمة KID.
said-asked = تم التسجيل. تبيّن لوحة المتابعة على من الدور.
said-asked-no-more = انتهى الانتظار.
