### التدريب: دليل للتدريب داخل الصفحة.

environment-rehearsal = تدريب
band-rehearsal = للتدريب فقط. الدليل داخل هذه الصفحة، ولا يصلح ما يُنشأ هنا لأي استخدام آخر.
said-rehearsal = تدريب

## في اللوحة

rehearsal-title = هذا تدريب
rehearsal-lead = تدرّب هنا على المسار كاملاً دون اتصال في نحو عشر دقائق. البيانات معبأة مسبقاً، وتؤدي هذه الصفحة دور الدليل ودور API Hub، ويحمل كل موضوع وكل اسم ملف كلمة REHEARSAL.
rehearsal-way = ابدأ بالشهادة C3: أنشئ المفتاح واحفظه وأثبته، ثم سلّم CSR إلى دليل التدريب، وافحص الشهادة وJWKS، ثم سلّم القيم.
rehearsal-end = إنهاء التدريب
rehearsal-end-question = سيُزيل هذا بيانات التدريب وطلبات CSR والشهادات والتقدّم والسجل من هذا المتصفح، ويُزيل سلطة التصديق الخاصة به نهائياً. تبقى Sandbox وProduction كما هما، وكذلك الملفات المحفوظة.
rehearsal-end-yes = نعم، أنهِ التدريب
said-rehearsal-ended = انتهى التدريب، ولم يبقَ منه شيء في هذه الصفحة.

## البيانات

note-rehearsal-legal-name = يكتب التدريب «{ $name }» في الموضوع.
err-legal-name-rehearsal = الاسم الذي يبدأ بكلمة REHEARSAL يخص التدريب، ولا يُستخدم في بيئة حقيقية.
err-rehearsal-host = المضيف { $position }: في التدريب ينتهي اسم المضيف بـ .example حتى لا يصلح ما يُنشأ هنا لخادم حقيقي.

## دليل التدريب ومركز التدريب

guide-sign-in-rehearsal = في العمل الفعلي تسجّل الدخول الآن إلى دليل بيئتك. أما في التدريب فالدليل داخل هذه الصفحة: اقرأ الخطوات، ثم استخدم دليل التدريب أسفلها.
practice-directory-title = دليل التدريب
practice-certificate-lead = يتسلّم CSR ويعطي الشهادة كما يفعل الدليل الحقيقي. احفظ الملف وقدّمه إلى الصفحة في الخطوة التالية كما في العمل الفعلي، أو انقله إليها مباشرة.
practice-certificate-save = رفع CSR وتنزيل الشهادة
practice-jwks-lead = ينشر المفاتيح التي صدّق عليها. احفظ JWKS وقدّمه إلى الصفحة أدناه كما في العمل الفعلي، أو انقله إلى هنا مباشرة. لا تُحاكى الدقائق العشر للتخزين المؤقت.
practice-jwks-save = تنزيل JWKS
practice-bring = نقله إلى خطوته مباشرة
practice-hub-title = مركز التدريب
practice-hub-lead = يؤدي دور API Hub الذي ينشئ المفتاح ويحتفظ به ويرسل إليك CSR. احفظ الملف وقدّمه إلى الصفحة أدناه كما في العمل الفعلي، أو انقله إلى هنا مباشرة.
practice-hub-save = تسلّم CSR من المركز
practice-hub-working = ينشئ مركز التدريب مفتاحه.
said-practice-hub = ينشئ مركز التدريب مفتاحه.
said-practice-saved = حُفظ الملف. قدّمه الآن إلى الصفحة.

## أخطاء للتدريب

practice-mistake = التدرّب على خطأ
practice-no-mistake = بلا خطأ: كل شيء صحيح
mistake-other-key = الشهادة لمفتاح آخر
mistake-other-authority = الشهادة من دليل آخر
mistake-expired = انتهت صلاحية الشهادة
mistake-not-published = مفتاحنا غير منشور بعد في JWKS
mistake-other-kid = يظهر مع مفتاحنا KID شهادة أخرى

err-practice-not-rehearsal = يعمل دليل التدريب في بيئة التدريب فقط.
rec-practice-not-rehearsal = اختر التدريب في أعلى الصفحة، أو توجّه إلى الدليل الحقيقي.
err-practice-not-marked = لا يقبل دليل التدريب طلب CSR لا يبدأ اسم المؤسسة فيه بكلمة REHEARSAL.
rec-practice-not-marked = أنشئ المفتاح وCSR في التدريب.
err-practice-signature = لم يُوقَّع CSR بمفتاحه، فرفضه دليل التدريب. أما الدليل الحقيقي فيكتفي بالرد «400».
rec-practice-signature = أنشئ CSR من جديد.
err-practice-not-issued = أُغلق دليل التدريب، وربما أُعيد تحميل الصفحة، فهو لا يعرف هذه الشهادة.
rec-practice-not-issued = ارجع إلى خطوة الشهادة وسلّم CSR إلى دليل التدريب مرة أخرى.
err-practice-not-made = تعذّر على دليل التدريب إنشاء الشهادة.
rec-practice-not-made = أعد تحميل الصفحة وحاول مرة أخرى.

## النتائج

check-csr-subject-rehearsal = علامة التدريب
check-certificate-subject-rehearsal = علامة التدريب
ok-subject-mark = يحمل اسم المؤسسة علامة التدريب.
err-subject-mark-missing = لا يبدأ اسم المؤسسة بكلمة REHEARSAL، فهذا ليس من التدريب.
rec-subject-mark-missing = غيّر البيئة هنا إن كان العمل فعلياً. وفي التدريب استخدم ما أُنشئ فيه.
err-subject-mark-in-real = هذا من تدريب: يبدأ اسم المؤسسة بكلمة REHEARSAL.
rec-subject-mark-in-real = لا تستخدمه. أنشئ المفتاح وCSR والشهادة في هذه البيئة.
err-subject-mark-seen = هذا من تدريب: يبدأ اسم المؤسسة بكلمة REHEARSAL.
rec-subject-mark-seen = استخدمه للتدريب فقط. لا تقبله أي بيئة حقيقية.
ok-environment-of-rehearsal = صادرة عن سلطة التصديق التدريبية.
err-environment-rehearsal-in-real = هذه الشهادة صادرة عن سلطة التصديق التدريبية، وأنت تعمل في بيئة حقيقية.
rec-environment-rehearsal-in-real = لا تستخدمها. أنشئ الشهادة في الدليل الحقيقي.
err-environment-rehearsal-seen = هذه الشهادة صادرة عن سلطة التصديق التدريبية.
rec-environment-rehearsal-seen = استخدمها للتدريب فقط. لا تقبلها أي بيئة حقيقية.
err-environment-real-in-rehearsal = هذه الشهادة من بيئة حقيقية، وأنت تعمل في التدريب.
rec-environment-real-in-rehearsal = غيّر البيئة هنا إن كان العمل فعلياً. وفي التدريب استخدم ما أعطاه دليل التدريب.
err-environment-not-rehearsal = لم تصدر هذه الشهادة عن سلطة التصديق التدريبية.
rec-environment-not-rehearsal = استخدم الشهادة التي أعطاها دليل التدريب لهذا الطلب CSR.
ok-certificate-signature-rehearsal = وقّعتها سلطة التصديق التدريبية بخوارزمية SHA-256 وECDSA. أما السلطة الحقيقية فتستخدم RSA.
