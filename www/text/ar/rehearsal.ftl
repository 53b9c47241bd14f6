### The rehearsal: a practice directory inside the page. Whatever it says must not
### be taken for the real directory’s word. The rules of the text stand in
### certificate.ftl.

environment-rehearsal = تدريب
band-rehearsal = للتدريب فقط. الدليل داخل هذه الصفحة، ولا ينفع ما يُنشأ هنا في أي مكان آخر.
said-rehearsal = تدريب

## On the board

rehearsal-title = هذا تدريب
rehearsal-lead = تدرّب هنا على الطريق كله، بلا شبكة، في نحو عشر دقائق. التفاصيل مملوءة، وتؤدي هذه الصفحة دور الدليل ودور API Hub، ويحمل كل موضوع (Subject) وكل اسم ملف كلمة REHEARSAL.
rehearsal-way = ابدأ بالشهادة C3. أنشئ المفتاح واحفظه وأثبِته، وأعطِ طلب CSR لدليل التدريب، واقبل ملفات مراجع التصديق، وافحص الشهادة وJWKS، ثم سلّم.
rehearsal-end = أنهِ التدريب
rehearsal-end-question = يزيل هذا من المتصفّح تفاصيل التدريب وطلبات CSR والشهادات والتقدّم وسجل المراسم، ويزيل مرجع التصديق الخاص به نهائيًّا. تبقى بيئة Sandbox وبيئة Production كما هما، وكذلك الملفات المحفوظة.
rehearsal-end-yes = نعم، أنهِه
said-rehearsal-ended = انتهى التدريب. لم يبقَ منه شيء في هذه الصفحة.

## Details

note-rehearsal-legal-name = يكتب التدريب «{ $name }» في الموضوع (Subject).
err-legal-name-rehearsal = الاسم الذي يبدأ بكلمة REHEARSAL يخص التدريب، لا بيئة حقيقية.
err-rehearsal-host = المضيف { $position }: في التدريب ينتهي اسم المضيف بـ ‎.example، كي لا يناسب ما يُنشأ هنا أي خادم حقيقي.

## The practice directory and the practice hub

guide-sign-in-rehearsal = في العمل الفعلي تسجّل الدخول الآن إلى دليل بيئتك. أما في التدريب فالدليل داخل هذه الصفحة: اقرأ الخطوات، ثم استخدم دليل التدريب الذي تحتها.
practice-directory-title = دليل التدريب
practice-certificate-lead = يأخذ طلب CSR الخاص بك ويعطي الشهادة، كما يفعل الدليل الحقيقي. احفظ الملف وأعطِه للصفحة في خطوة الشهادة، كما في العمل الفعلي؛ أو دعه يُنقل إليها مباشرة.
practice-certificate-save = ارفع طلب CSR ونزّل الشهادة
practice-jwks-lead = ينشر المفاتيح التي أصدر لها شهادات. احفظ JWKS وأعطِها للصفحة أدناه، كما في العمل الفعلي؛ أو دعها تُنقل إلى هنا مباشرة. لا تُحاكى الدقائق العشر للتخزين المؤقت.
practice-jwks-save = نزّل JWKS
practice-bring = انقله إلى خطوته مباشرة
practice-hub-title = API Hub التدريبي
practice-hub-lead = يؤدي دور API Hub، الذي ينشئ المفتاح ويحتفظ به ويرسل إليك طلب CSR. احفظ الملف وأعطِه للصفحة أدناه، كما في العمل الفعلي؛ أو دعه يُنقل إلى هنا مباشرة.
practice-hub-save = استلم طلب CSR من API Hub
practice-hub-working = ينشئ API Hub التدريبي مفتاحه.
said-practice-hub = ينشئ API Hub التدريبي مفتاحه.
said-practice-saved = حُفظ الملف. أعطِه للصفحة الآن.

## Mistakes to practise

practice-mistake = تدرّب على خطأ
practice-no-mistake = بلا خطأ: كل شيء صحيح
mistake-other-key = الشهادة لمفتاح آخر
mistake-other-authority = الشهادة من دليل آخر
mistake-expired = الشهادة منتهية الصلاحية
mistake-not-published = مفتاحنا ليس في JWKS بعد
mistake-other-kid = بجانب مفتاحنا قيمة kid لشهادة أخرى

err-practice-not-rehearsal = لا يعمل دليل التدريب إلا في التدريب.
rec-practice-not-rehearsal = اختر التدريب في أعلى الصفحة، أو اذهب إلى الدليل الحقيقي.
err-practice-not-marked = لا يأخذ دليل التدريب طلب CSR لا يبدأ اسم المؤسسة فيه بكلمة REHEARSAL.
rec-practice-not-marked = أنشئ المفتاح وطلب CSR في التدريب.
err-practice-signature = لم يُوقَّع طلب CSR بمفتاحه هو، فرفضه دليل التدريب. أما الدليل الحقيقي فلا يقول إلا «400».
rec-practice-signature = أنشئ طلب CSR مرة أخرى.
err-practice-not-issued = أُغلق دليل التدريب، ربما عند إعادة تحميل الصفحة، فهو لا يعرف هذه الشهادة.
rec-practice-not-issued = ارجع إلى خطوة الشهادة وأعطِ طلب CSR لدليل التدريب مرة أخرى.
err-practice-not-made = تعذّر على دليل التدريب إنشاء الشهادة.
rec-practice-not-made = أعد تحميل الصفحة وحاول مرة أخرى.

## Findings

check-csr-subject-rehearsal = علامة التدريب
check-certificate-subject-rehearsal = علامة التدريب
ok-subject-mark = يحمل اسم المؤسسة علامة التدريب.
err-subject-mark-missing = لا يبدأ اسم المؤسسة بكلمة REHEARSAL، فهذا ليس من التدريب.
rec-subject-mark-missing = غيّر البيئة هنا إذا كان العمل فعليًّا. وفي التدريب، استخدم ما أُنشئ فيه.
err-subject-mark-in-real = هذا من تدريب: يبدأ اسم المؤسسة بكلمة REHEARSAL.
rec-subject-mark-in-real = لا تستخدمه. أنشئ المفتاح وطلب CSR والشهادة في هذه البيئة.
err-subject-mark-seen = هذا من تدريب: يبدأ اسم المؤسسة بكلمة REHEARSAL.
rec-subject-mark-seen = استخدمه للتدريب فقط. لا تقبله أي بيئة حقيقية.
ok-environment-of-rehearsal = صادرة عن مرجع التصديق التدريبي.
not-environment-of-rehearsal = تذكر مرجع التصديق التدريبي جهةَ إصدار لها؛ ولا يُفحص هل وقّعها ذلك المرجع حتى تقبل الجذر التدريبي ضمن ملفات مراجع التصديق.
rehearsal-authorities = أعطى دليل التدريب ملفات مراجع التصديق مع أول مستند منه. ولا يستطيع أحد أن يقرأ لك بصمتها، فأنت هنا تتدرب على الخطوة فقط؛ أما في الدليل الحقيقي فقارن قبل أن تقبل.
err-environment-rehearsal-in-real = هذه الشهادة من مرجع تصديق تدريبي، وأنت تعمل في بيئة حقيقية.
rec-environment-rehearsal-in-real = لا تستخدمها. أنشئ الشهادة في الدليل الحقيقي.
err-environment-rehearsal-seen = هذه الشهادة من مرجع تصديق تدريبي.
rec-environment-rehearsal-seen = استخدمها للتدريب فقط. لا تقبلها أي بيئة حقيقية.
err-environment-real-in-rehearsal = هذه الشهادة من بيئة حقيقية، وأنت تعمل في التدريب.
rec-environment-real-in-rehearsal = غيّر البيئة هنا إذا كان العمل فعليًّا. وفي التدريب، استخدم ما أعطاه دليل التدريب.
err-environment-not-rehearsal = لم تصدر هذه الشهادة عن مرجع التصديق التدريبي.
rec-environment-not-rehearsal = استخدم الشهادة التي أعطاها دليل التدريب لطلب CSR هذا.
ok-certificate-signature-rehearsal = وقّعها مرجع التصديق التدريبي باستخدام SHA-256 وECDSA. أما مرجع التصديق الحقيقي فيستخدم RSA.
