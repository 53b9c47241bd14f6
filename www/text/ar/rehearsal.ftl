### The rehearsal: a practice directory inside the page. Whatever it says must not
### be taken for the real directory’s word. The rules of the text stand in
### certificate.ftl.

environment-rehearsal = التدريب
band-rehearsal = للتدريب فقط. الدليل داخل هذه الصفحة، ولا يصلح ما يُنشأ هنا للاستخدام في أي مكان آخر.
said-rehearsal = التدريب

## On the board

rehearsal-title = هذا تدريب
rehearsal-lead = تدرّب هنا على المسار كاملًا، دون اتصال بالشبكة، في نحو عشر دقائق. البيانات معبّأة، وتؤدي هذه الصفحة دور الدليل ودور API Hub، ويحمل كل صاحب شهادة (Subject) وكل اسم ملف كلمة REHEARSAL.
rehearsal-way = ابدأ بالشهادة { $certificate }. أنشئ المفتاح واحفظه وتحقّق منه، وقدّم طلب CSR إلى دليل التدريب، واقبل ملفات جهات الإصدار (CA)، وافحص الشهادة وJWKS، ثم سلّم القيم.
rehearsal-end = إنهاء التدريب
rehearsal-end-question = سيُمحى من هذا المتصفّح ما يخص التدريب من بيانات وطلبات CSR وشهادات وتقدّم ومحضر؛ ولا يمكن استعادة جهة الإصدار (CA) الخاصة به. تبقى البيئة التجريبية وبيئة الإنتاج كما هما، وكذلك الملفات المحفوظة.
rehearsal-end-yes = نعم، إنهاء التدريب
said-rehearsal-ended = انتهى التدريب. لم يبقَ منه شيء في هذه الصفحة.

## Details

note-rehearsal-legal-name = في التدريب يرد «{ $name }» في صاحب الشهادة (Subject).
err-legal-name-rehearsal = يبدأ هذا الاسم بكلمة REHEARSAL المخصّصة للتدريب. أدخل الاسم القانوني الفعلي.
err-rehearsal-host = المضيف { $position }: في التدريب ينتهي اسم المضيف بـ ‎.example، حتى لا يصلح ما يُنشأ هنا لأي خادم حقيقي.

## The practice directory and the practice hub

guide-sign-in-rehearsal = في العمل الفعلي تسجّل الدخول الآن إلى دليل بيئتك. أما في التدريب فالدليل داخل هذه الصفحة: اقرأ الخطوات، ثم استخدم دليل التدريب أدناه.
practice-directory-title = دليل التدريب
practice-certificate-lead = يتسلّم طلب CSR الخاص بك ويُصدر الشهادة، كما يفعل الدليل الحقيقي. احفظ الملف وأضفه في خطوة الشهادة، كما في العمل الفعلي؛ أو استخدمه في تلك الخطوة مباشرة.
practice-certificate-save = رفع طلب CSR وتنزيل الشهادة
practice-jwks-lead = ينشر المفاتيح التي أصدر لها شهادات. احفظ JWKS وأضفها أدناه، كما في العمل الفعلي؛ أو استخدمها هنا مباشرة. ولا يحاكي التدريب الدقائق العشر للتخزين المؤقت.
practice-jwks-save = تنزيل JWKS
practice-bring = الاستخدام مباشرة
practice-hub-title = API Hub التدريبي
practice-hub-lead = يؤدي دور API Hub، الذي يُنشئ المفتاح ويحتفظ به ويرسل إليك طلب CSR. احفظ الملف وأضفه أدناه، كما في العمل الفعلي؛ أو استخدمه هنا مباشرة.
practice-hub-save = استلام طلب CSR من API Hub
practice-hub-working = يجري إنشاء مفتاح API Hub التدريبي.
said-practice-hub = يجري إنشاء مفتاح API Hub التدريبي.
said-practice-saved = تم الحفظ. أضف الملف الآن في خطوته.

## Mistakes to practise

practice-mistake = التدرّب على خطأ
practice-no-mistake = دون خطأ: كل شيء صحيح
mistake-other-key = الشهادة لمفتاح آخر
mistake-other-authority = الشهادة من دليل آخر
mistake-expired = الشهادة منتهية الصلاحية
mistake-not-published = مفتاحنا ليس في JWKS بعد
mistake-other-kid = تذكر JWKS لمفتاحنا قيمة kid لشهادة أخرى

err-practice-not-rehearsal = لا يعمل دليل التدريب إلا في التدريب.
rec-practice-not-rehearsal = اختر التدريب في أعلى الصفحة، أو اذهب إلى الدليل الحقيقي.
err-practice-not-marked = لا يقبل دليل التدريب طلب CSR لا يبدأ اسم المؤسسة فيه بكلمة REHEARSAL.
rec-practice-not-marked = أنشئ المفتاح وطلب CSR في التدريب.
err-practice-signature = طلب CSR غير موقّع بمفتاحه، فرفضه دليل التدريب. أما الدليل الحقيقي فلا يعرض إلا «400».
rec-practice-signature = أنشئ طلب CSR مرة أخرى.
err-practice-not-issued = أُغلق دليل التدريب، ربما عند إعادة تحميل الصفحة، فهو لا يعرف هذه الشهادة.
rec-practice-not-issued = ارجع إلى خطوة الشهادة وقدّم طلب CSR إلى دليل التدريب مرة أخرى.
err-practice-not-made = تعذّر على دليل التدريب إنشاء الشهادة.
rec-practice-not-made = أعد تحميل الصفحة وحاول مرة أخرى.

## Findings

check-csr-subject-rehearsal = علامة التدريب
check-certificate-subject-rehearsal = علامة التدريب
ok-subject-mark = يبدأ اسم المؤسسة بكلمة REHEARSAL.
err-subject-mark-missing = لا يبدأ اسم المؤسسة بكلمة REHEARSAL، فهذا ليس من التدريب.
rec-subject-mark-missing = غيّر البيئة هنا إذا كان العمل فعليًّا. وفي التدريب، استخدم ما أُنشئ فيه.
err-subject-mark-in-real = هذا من تدريب: يبدأ اسم المؤسسة بكلمة REHEARSAL.
rec-subject-mark-in-real = لا تستخدمه. أنشئ المفتاح وطلب CSR والشهادة في هذه البيئة.
err-subject-mark-seen = هذا من تدريب: يبدأ اسم المؤسسة بكلمة REHEARSAL.
rec-subject-mark-seen = استخدمه للتدريب فقط. لا تقبله أي بيئة حقيقية.
ok-environment-of-rehearsal = صادرة عن جهة الإصدار (CA) التدريبية.
not-environment-of-rehearsal = تذكر الشهادة جهة الإصدار (CA) التدريبية جهةً مُصدِرة لها؛ ولا يُفحص توقيع تلك الجهة عليها حتى تقبل الجذر التدريبي ضمن ملفات جهات الإصدار.
rehearsal-authorities = قدّم دليل التدريب ملفات جهات الإصدار (CA) مع أول ملف أصدره. ولا يستطيع أحد أن يقرأ لك بصمتها، فأنت هنا تتدرّب على الخطوة فقط؛ أما في الدليل الحقيقي فقارن قبل القبول.
err-environment-rehearsal-in-real = هذه الشهادة من جهة الإصدار (CA) التدريبية، وأنت تعمل في بيئة حقيقية.
rec-environment-rehearsal-in-real = لا تستخدمها. أنشئ الشهادة في الدليل الحقيقي.
err-environment-rehearsal-seen = هذه الشهادة من جهة الإصدار (CA) التدريبية.
rec-environment-rehearsal-seen = استخدمها للتدريب فقط. لا تقبلها أي بيئة حقيقية.
err-environment-real-in-rehearsal = هذه الشهادة من بيئة حقيقية، وأنت تعمل في التدريب.
rec-environment-real-in-rehearsal = غيّر البيئة هنا إذا كان العمل فعليًّا. وفي التدريب، استخدم ما أصدره دليل التدريب.
err-environment-not-rehearsal = لم تصدر هذه الشهادة عن جهة الإصدار (CA) التدريبية.
rec-environment-not-rehearsal = استخدم الشهادة التي أصدرها دليل التدريب لطلب CSR هذا.
ok-certificate-signature-rehearsal = وقّعتها جهة الإصدار (CA) التدريبية باستخدام SHA-256 وECDSA. أما جهة الإصدار الحقيقية فتستخدم RSA.
