### The front door: the first visit, the picture of who holds which key, and
### the glossary.

nav-glossary = المصطلحات

## The first visit

front-title = المفاتيح والشهادات للتمويل المفتوح في دولة الإمارات
front-what = ترافق هذه الصفحة مصرفك في كل شهادة من شهادات دليل OFTF: المفتاح، وطلب CSR، والرفع، والفحص، والتسليم.
front-keys-stay = تُنشأ المفاتيح في هذا المتصفّح وتبقى فيه؛ لا ترسل الصفحة أي طلب، وتعمل بلا شبكة.
front-have-ready = تكفي عشر دقائق لكل شهادة إذا كان في متناول يدك ما هو مذكور هنا.
front-start = ابدأ في بيئة Sandbox
front-rehearse = جرّبها في تدريب
at-hand-title = ما تحتاج إليه
at-hand-organisation = الاسم القانوني ومعرّف المؤسسة كما يعرضهما الدليل
at-hand-application = للشهادتين C3 وSig4: معرّف التطبيق C3-hh-cm-client
at-hand-host = للشهادة S4: اسم المضيف لخادم Ozone Connect لديك
at-hand-directory = شخص يحق له تسجيل الدخول إلى الدليل
at-hand-old = شهادات العام الماضي، إن وُجدت: تُقرأ التفاصيل منها

## Coming back

front-back-title = أين وصلت
front-next = تابع في اللوحة
mark-count-expired =
    { $count ->
        [zero] لا شهادات منتهية الصلاحية
        [one] شهادة واحدة منتهية الصلاحية
        [two] شهادتان منتهيتا الصلاحية
        [few] { $count } شهادات منتهية الصلاحية
        [many] { $count } شهادة منتهية الصلاحية
       *[other] { $count } شهادة منتهية الصلاحية
    }
mark-count-renew =
    { $count ->
        [zero] لا شهادات للتجديد
        [one] شهادة واحدة للتجديد
        [two] شهادتان للتجديد
        [few] { $count } شهادات للتجديد
        [many] { $count } شهادة للتجديد
       *[other] { $count } شهادة للتجديد
    }
mark-count-to-do =
    { $count ->
        [zero] لا شهادات بانتظار التنفيذ
        [one] شهادة واحدة بانتظار التنفيذ
        [two] شهادتان بانتظار التنفيذ
        [few] { $count } شهادات بانتظار التنفيذ
        [many] { $count } شهادة بانتظار التنفيذ
       *[other] { $count } شهادة بانتظار التنفيذ
    }
mark-count-under-way =
    { $count ->
        [zero] لا شهادات جارية
        [one] شهادة واحدة جارية
        [two] شهادتان جاريتان
        [few] { $count } شهادات جارية
        [many] { $count } شهادة جارية
       *[other] { $count } شهادة جارية
    }
mark-count-done =
    { $count ->
        [zero] لم تُسلَّم أي شهادة
        [one] سُلّمت شهادة واحدة
        [two] سُلّمت شهادتان
        [few] سُلّمت { $count } شهادات
        [many] سُلّمت { $count } شهادة
       *[other] سُلّمت { $count } شهادة
    }

## The picture

picture-title = من لديه أي مفتاح
picture-lead = كل خط شهادة: اختر خطًّا للعمل على شهادته.
picture-label = من يتصل بمن، وبأي شهادة
picture-lines = خطًّا بخط
picture-line = { $certificate }، { $kind }: { $purpose } { $holder } الحالة: { $state }
front-glossary = ما معنى هذه الكلمات؟
party-name-tpp = TPP
party-role-tpp = يطلب واجهات المصرف
party-name-api-hub = API Hub
party-role-api-hub = تشغّله Ozone
party-name-lfi = مصرفك
party-role-lfi = مؤسسة LFI
party-name-oftf = OFTF
party-role-oftf = الدليل ومرجع التصديق؛ ينشر المفاتيح في JWKS
party-keys =
    { $count ->
        [zero] ليس لديه أي مفتاح
        [one] لديه مفتاح واحد
        [two] لديه مفتاحان
        [few] لديه { $count } مفاتيح
        [many] لديه { $count } مفتاحًا
       *[other] لديه { $count } مفتاح
    }
party-issued =
    { $count ->
        [zero] لا يُصدر أي شهادة
        [one] يُصدر شهادة واحدة
        [two] يُصدر شهادتين
        [few] يُصدر { $count } شهادات
        [many] يُصدر { $count } شهادة
       *[other] يُصدر { $count } شهادة
    }
holds-tpp = المفتاح لدى TPP.
holds-api-hub = المفتاح لدى API Hub.
holds-lfi = المفتاح لدى مصرفك.
connection-tpp-api-hub = بين TPP وAPI Hub
connection-api-hub-lfi = بين API Hub ومصرفك
connection-tpp-lfi = من TPP إلى مصرفك، متجاوزًا API Hub
kind-of-key-client-tls = عميل TLS
kind-of-key-server-tls = خادم TLS
kind-of-key-signing = توقيع
kind-of-key-encryption = تشفير
legend-key = لديه المفتاح الخاص
legend-arrow = يعتمد عليها
mark-expired = منتهية الصلاحية
mark-renew = جدّدها الآن
mark-to-do = بانتظار التنفيذ
mark-under-way = جارية
mark-done = جرى التسليم
mark-not-needed = غير مطلوبة
mark-others = ينشئها غيرك

## Why a certificate is needed, at the head of its steps

why-title = لماذا أحتاج إلى هذه الشهادة؟

## The glossary

glossary-title = المصطلحات
glossary-lead = الكلمات التي يصادفها المصرف في طريقه عبر الشهادات، ومصادرها.
glossary-of-step = كلمات هذه الخطوة
term-oftf = OFTF
meaning-oftf = إطار الثقة Open Finance Trust Framework، ويُسمّى أيضًا Al Tareq Trust Framework: الدليل ومرجع التصديق الخاص بالتمويل المفتوح في دولة الإمارات، وتديرهما Nebras. يُصدر الشهادات من طلبات CSR وينشر مفاتيح كل مشارك.
term-lfi = LFI
meaning-lfi = مؤسسة Licensed Financial Institution: مصرف يتيح الوصول إلى حسابات عملائه. وهو مصرفك.
term-tpp = TPP
meaning-tpp = طرف Third-Party Provider: شركة تقنية مالية تصل إلى واجهات API لدى المصرف عبر API Hub، لعميل وافق على ذلك.
term-api-hub = API Hub
meaning-api-hub = النظام الواقع بين أطراف TPP والمصارف، وتشغّله Ozone. ونقطتاه الطرفيتان cm (إدارة الموافقات) وhh (خادم التفويض بلا واجهة، headless) هما اللتان يتصل بهما مصرفك.
term-ozone-connect = Ozone Connect
meaning-ozone-connect = الخادم الموجود لدى مصرفك والذي يتصل به API Hub. تعرّف S4 هذا الخادم، وتعرّف C4 لديه API Hub.
term-private-key = المفتاح الخاص
meaning-private-key = النصف السري من زوج المفاتيح: من لديه هذا النصف يستطيع التصرّف باسمك. لا يُرسل أبدًا إلى الدليل ولا إلى API Hub ولا في بريد إلكتروني.
term-public-key = المفتاح العام
meaning-public-key = النصف الذي يجوز للجميع أن يعرفوه من زوج المفاتيح. يوجد في طلب CSR وفي الشهادة وفي JWKS.
term-csr = CSR
meaning-csr = طلب Certificate Signing Request (PKCS#10): مفتاحك العام واسمك، موقّعين بمفتاحك الخاص. ينشئ الدليل منه شهادة، وليس فيه المفتاح الخاص.
term-certificate = الشهادة
meaning-certificate = مفتاح عام واسم صاحبه، بتوقيع مرجع تصديق يثق به الآخرون. شهادات الدليل صالحة نحو 13 شهرًا.
term-dn = DN
meaning-dn = الاسم المميّز (Distinguished name): اسم صاحب الشهادة فيها، في صورة قائمة سمات مثل C وO وOU وCN. ويقارن API Hub اسم C3 حرفًا بحرف.
term-o = O
meaning-o = سمة المؤسسة (organisation): اسمك القانوني كما هو في إطار الثقة (Trust Framework) تمامًا، بكل مسافة وكل حرف كبير.
term-ou = OU
meaning-ou = سمة الوحدة التنظيمية (organisational unit). ليس فيها هنا اسم إدارة، بل معرّف مؤسستك، وهو UUID.
term-cn = CN
meaning-cn = سمة الاسم الشائع (common name): في C3 وSig4 هي معرّف التطبيق، وهو UUID وليس عنوان URL الذي يعرضه الدليل باسم Client ID. أما S4 وEnc1 فتختلف بشأنهما الصفحات المنشورة.
term-san = SAN
meaning-san = الأسماء البديلة (Subject alternative name): أسماء المضيفين التي تصلح لها شهادة الخادم. تحتاج S4 إلى الاسم الذي يصل به API Hub إلى خادمك.
term-application = التطبيق
meaning-application = مُدخَل تحت مؤسستك في الدليل. تُنشأ C3 وSig4 في التطبيق المسمّى C3-hh-cm-client، وتحملان معرّفه.
term-pem = PEM
meaning-pem = صيغة نصية للمفاتيح وطلبات CSR والشهادات: base64 بين سطر BEGIN وسطر END. وتُسمّى البايتات نفسها دون ذلك DER.
term-pkcs12 = PKCS#12
meaning-pkcs12 = ملف واحد (‎.p12 أو ‎.pfx) فيه مفتاح خاص وشهاداته، تحميه عبارة مرور. تستورده Windows وJava وكثير من البوابات.
term-hsm = HSM
meaning-hsm = وحدة أمان مادية (Hardware security module): جهاز ينشئ المفاتيح ولا يخرجها أبدًا. في بيئة Production يجب أن تُنشأ المفاتيح فيه أو في نظام مكافئ لإدارة المفاتيح.
term-root-ca = مرجع التصديق الجذر
meaning-root-ca = مرجع التصديق الذي في الأعلى. لدى OFTF واحد لكل بيئة، وليس في مخزن أي متصفّح، فيجب أن تُعطى خوادمك ملفه.
term-issuing-ca = مرجع التصديق المُصدِر
meaning-issuing-ca = مرجع التصديق الذي يوقّع شهاداتك، وهو نفسه موقّع من مرجع التصديق الجذر. ويبيّن اسمه البيئة التي تنتمي إليها الشهادة.
term-chain = السلسلة
meaning-chain = الشهادات من شهادتك صعودًا إلى مرجع التصديق الجذر، وكل منها موقّعة بالتي تليها. والخادم الذي يُبرز شهادته وحدها كثيرًا ما يُرفض.
term-crl = CRL
meaning-crl = قائمة الإلغاء (Certificate revocation list): الأرقام التسلسلية للشهادات التي ألغاها مرجع التصديق، بتوقيعه.
term-mtls = mTLS
meaning-mtls = بروتوكول TLS المتبادل: لا يُبرز الخادم وحده شهادة بل العميل أيضًا، ويثبت كل منهما أن المفتاح لديه.
term-jwks = JWKS
meaning-jwks = مجموعة JSON Web Key Set: قائمة مفاتيح عامة بصيغة JSON. ينشر الدليل مفاتيحك، ويجلبها الآخرون منه.
term-kid = KID
meaning-kid = معرّف المفتاح (Key ID): اسم المفتاح في JWKS. وهو في هذا الدليل بصمة SHA-256 للشهادة، من 43 حرفًا، ولا يُعرف إلا بعد صدور الشهادة.
term-keystore = مخزن المفاتيح (Keystore)
meaning-keystore = مضيف الدليل الذي يمكن أن تُجلب منه JWKS الخاصة بكل مشارك. والمفتاح الجديد فيه قد لا يراه الجميع مدة عشر دقائق.
term-jws = JWS
meaning-jws = رسالة JSON Web Signature: رسالة موقّعة من ثلاثة أجزاء بينها نقاط. الخوارزمية في التمويل المفتوح في دولة الإمارات هي PS256، وتحتاج إلى مفتاح RSA.
term-jwe = JWE
meaning-jwe = رسالة JSON Web Encryption: رسالة مشفّرة من خمسة أجزاء. تصل البيانات الشخصية إلى مصرفك في رسالة كهذه، لمفتاح Enc1.
term-jwt-auth = JWT Auth
meaning-jwt-auth = طريقة لإثبات هوية المتصل برمز (token) موقّع قصير الأجل في كل طلب، إلى جانب mTLS. واستخدام مصرفك لها أو عدمه هو ما يحدد هل تلزم Sig4.
term-rotation = تدوير المفاتيح
meaning-rotation = استبدال المفتاح قبل انتهاء صلاحية شهادته: مفتاح جديد بالموضوع (Subject) نفسه، ونشر المفتاحين معًا مدةً، ثم الانتقال إلى الجديد، ثم إلغاء القديم.
