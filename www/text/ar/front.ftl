### الواجهة: الزيارة الأولى، ورسم من يحتفظ بأي مفتاح، ومسرد المصطلحات.

nav-glossary = المصطلحات

## الزيارة الأولى

front-title = المفاتيح والشهادات للتمويل المفتوح في الإمارات
front-what = ترافق هذه الصفحة مصرفكم في كل شهادة من شهادات دليل OFTF: المفتاح، ثم CSR، ثم الرفع، ثم الفحص، ثم التسليم.
front-keys-stay = تُنشأ المفاتيح في هذا المتصفح وتبقى فيه؛ لا ترسل الصفحة أي طلب، وتعمل دون شبكة.
front-have-ready = تكفي عشر دقائق لكل شهادة إذا كان ما هو مذكور هنا في متناول أيديكم.
front-start = البدء في Sandbox
front-rehearse = جرّبها في تدريب
at-hand-title = ما تحتاجون إليه
at-hand-organisation = الاسم القانوني ومعرّف المؤسسة كما يظهران في الدليل
at-hand-application = للشهادتين C3 وSig4: معرّف التطبيق C3-hh-cm-client
at-hand-host = للشهادة S4: اسم المضيف لخادم Ozone Connect لديكم
at-hand-directory = شخص له صلاحية الدخول إلى الدليل
at-hand-old = شهادات العام الماضي إن وُجدت: تُقرأ البيانات منها

## العودة

front-back-title = أين وصلتم
front-next = المتابعة في اللوحة
mark-count-expired =
    { $count ->
        [zero] لا شهادة منتهية
        [one] شهادة واحدة منتهية
        [two] شهادتان منتهيتان
        [few] { $count } شهادات منتهية
        [many] { $count } شهادة منتهية
       *[other] { $count } شهادة منتهية
    }
mark-count-renew =
    { $count ->
        [zero] لا شهادة للتجديد
        [one] شهادة واحدة للتجديد
        [two] شهادتان للتجديد
        [few] { $count } شهادات للتجديد
        [many] { $count } شهادة للتجديد
       *[other] { $count } شهادة للتجديد
    }
mark-count-to-do =
    { $count ->
        [zero] لا شهادة متبقية
        [one] شهادة واحدة متبقية
        [two] شهادتان متبقيتان
        [few] { $count } شهادات متبقية
        [many] { $count } شهادة متبقية
       *[other] { $count } شهادة متبقية
    }
mark-count-under-way =
    { $count ->
        [zero] لا شهادة قيد العمل
        [one] شهادة واحدة قيد العمل
        [two] شهادتان قيد العمل
        [few] { $count } شهادات قيد العمل
        [many] { $count } شهادة قيد العمل
       *[other] { $count } شهادة قيد العمل
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

## الرسم

picture-title = من يحتفظ بأي مفتاح
picture-lead = كل خط شهادة: اختاروا خطًا للعمل على شهادته.
picture-label = من يخاطب من، وبأي شهادة
picture-lines = خطًا بخط
picture-line = { $certificate }: { $purpose } { $holder } الحالة: { $state }
front-glossary = ما معنى هذه الكلمات؟
party-name-tpp = TPP
party-role-tpp = يطلب واجهات المصرف
party-name-api-hub = API Hub
party-role-api-hub = تشغّله Ozone
party-name-lfi = مصرفكم
party-role-lfi = مؤسسة LFI
party-name-oftf = OFTF
party-role-oftf = الدليل وجهة إصدار الشهادات؛ ينشر المفاتيح في JWKS
party-keys =
    { $count ->
        [zero] لا يحتفظ بأي مفتاح
        [one] يحتفظ بمفتاح واحد
        [two] يحتفظ بمفتاحين
        [few] يحتفظ بـ { $count } مفاتيح
        [many] يحتفظ بـ { $count } مفتاحًا
       *[other] يحتفظ بـ { $count } مفتاح
    }
party-issued =
    { $count ->
        [zero] لا يُصدر شيئًا
        [one] يُصدر شهادة
        [two] يُصدر شهادتين
        [few] يُصدر { $count } شهادات
        [many] يُصدر { $count } شهادة
       *[other] يُصدر { $count } شهادة
    }
holds-tpp = المفتاح لدى TPP.
holds-api-hub = المفتاح لدى API Hub.
holds-lfi = المفتاح لدى مصرفكم.
connection-tpp-api-hub = بين TPP وAPI Hub
connection-api-hub-lfi = بين API Hub ومصرفكم
connection-tpp-lfi = من TPP إلى مصرفكم، دون أن يقرأه API Hub
kind-of-key-client-tls = عميل TLS
kind-of-key-server-tls = خادم TLS
kind-of-key-signing = توقيع
kind-of-key-encryption = تشفير
legend-key = لديه المفتاح الخاص
legend-arrow = يعتمد عليها
mark-expired = منتهية
mark-renew = للتجديد الآن
mark-to-do = متبقية
mark-under-way = قيد العمل
mark-done = سُلّمت
mark-not-needed = غير لازمة
mark-others = ينشئها غيركم

## لماذا تلزم الشهادة، في رأس خطواتها

why-title = لماذا أحتاج إلى هذه الشهادة؟

## المصطلحات

glossary-title = المصطلحات
glossary-lead = الكلمات التي يصادفها المصرف في طريقه عبر الشهادات، ومصادرها.
glossary-of-step = كلمات هذه الخطوة
term-oftf = OFTF
meaning-oftf = Open Finance Trust Framework، ويُسمى أيضًا إطار الثقة «الطارق»: دليل التمويل المفتوح في الإمارات وجهة الإصدار الخاصة به، وتديره شركة Nebras. يُصدر الشهادات من طلبات CSR وينشر مفاتيح كل مشارك.
term-lfi = LFI
meaning-lfi = Licensed Financial Institution: مصرف مرخّص يتيح الوصول إلى حسابات عملائه. وهو أنتم.
term-tpp = TPP
meaning-tpp = Third-Party Provider: شركة تقنية مالية تصل إلى واجهات المصرف عبر API Hub لعميل وافق على ذلك.
term-api-hub = API Hub
meaning-api-hub = النظام الواقع بين مزودي TPP والمصارف، وتشغّله Ozone. ونقطتا cm (إدارة الموافقات) وhh (خادم التفويض) فيه هما ما يتصل به مصرفكم.
term-ozone-connect = Ozone Connect
meaning-ozone-connect = الخادم الموجود لدى مصرفكم والذي يتصل به API Hub. تعرّف S4 به، وتعرّف C4 بالـ Hub لديه.
term-private-key = المفتاح الخاص
meaning-private-key = النصف السري من زوج المفاتيح: من يملكه يستطيع التصرف باسمكم. لا يُرسل أبدًا إلى الدليل ولا إلى API Hub ولا بالبريد الإلكتروني.
term-public-key = المفتاح العام
meaning-public-key = النصف الذي يجوز للجميع معرفته. يوجد في CSR وفي الشهادة وفي JWKS.
term-csr = CSR
meaning-csr = Certificate Signing Request (PKCS#10): مفتاحكم العام واسمكم، موقّعان بمفتاحكم الخاص. ينشئ الدليل منه شهادة، ولا يحتوي على المفتاح الخاص.
term-certificate = الشهادة
meaning-certificate = مفتاح عام واسم صاحبه، بتوقيع جهة إصدار يثق بها الآخرون. تسري شهادات الدليل نحو 13 شهرًا.
term-dn = DN
meaning-dn = الاسم المميز: اسم صاحب الشهادة في صورة قائمة حقول مثل C وO وOU وCN. ويقارن API Hub اسم C3 حرفًا بحرف.
term-o = O
meaning-o = حقل المؤسسة: اسمكم القانوني كما هو في إطار الثقة تمامًا، بكل مسافة وكل حرف كبير.
term-ou = OU
meaning-ou = حقل الوحدة التنظيمية. لا يحمل هنا اسم إدارة، بل معرّف المؤسسة، وهو UUID.
term-cn = CN
meaning-cn = حقل الاسم الشائع: في C3 وSig4 هو معرّف التطبيق، وهو UUID وليس الرابط الذي يعرضه الدليل باسم Client ID. أما S4 وEnc1 فتختلف بشأنهما الصفحات المنشورة.
term-san = SAN
meaning-san = الأسماء البديلة: أسماء المضيفين التي تسري عليها شهادة الخادم. تحتاج S4 إلى الاسم الذي يصل به API Hub إلى خادمكم.
term-application = التطبيق
meaning-application = قيد تحت مؤسستكم في الدليل. تُنشأ C3 وSig4 في التطبيق المسمى C3-hh-cm-client وتحملان معرّفه.
term-pem = PEM
meaning-pem = صيغة نصية للمفاتيح وطلبات CSR والشهادات: base64 بين سطر BEGIN وسطر END. وتسمى البايتات نفسها دون ذلك DER.
term-pkcs12 = PKCS#12
meaning-pkcs12 = ملف واحد (‎.p12 أو ‎.pfx) فيه مفتاح خاص وشهاداته، محمي بعبارة مرور. تستورده Windows وJava وكثير من البوابات.
term-hsm = HSM
meaning-hsm = وحدة أمن عتادية: جهاز ينشئ المفاتيح ولا يخرجها أبدًا. في بيئة Production يجب إنشاء المفاتيح فيه أو في إدارة مفاتيح مكافئة.
term-root-ca = جهة الإصدار الجذرية
meaning-root-ca = الجهة الواقعة في الأعلى. لدى OFTF واحدة لكل بيئة، وليست في مخزن أي متصفح، فيجب تزويد خوادمكم بملفها.
term-issuing-ca = جهة الإصدار
meaning-issuing-ca = الجهة التي توقّع شهاداتكم، وتوقّعها هي الجهة الجذرية. ويبيّن اسمها البيئة التي تنتمي إليها الشهادة.
term-chain = السلسلة
meaning-chain = الشهادات من شهادتكم إلى الجهة الجذرية، وكل منها موقّعة بالتي تليها. والخادم الذي يعرض شهادته وحدها كثيرًا ما يُرفض.
term-crl = CRL
meaning-crl = قائمة الشهادات الملغاة: الأرقام التسلسلية التي سحبتها جهة الإصدار، بتوقيعها.
term-mtls = mTLS
meaning-mtls = TLS المتبادل: لا يعرض الخادم وحده شهادة بل العميل أيضًا، ويثبت كل منهما أن المفتاح لديه.
term-jwks = JWKS
meaning-jwks = JSON Web Key Set: قائمة مفاتيح عامة بصيغة JSON. ينشر الدليل مفاتيحكم، ويأخذها الآخرون منه.
term-kid = KID
meaning-kid = معرّف المفتاح في JWKS. وهو في هذا الدليل بصمة SHA-256 للشهادة، من 43 حرفًا، ولا يُعرف إلا بعد إصدارها.
term-keystore = Keystore
meaning-keystore = مضيف الدليل الذي يُجلب منه JWKS لكل مشارك. وقد لا يرى الجميع مفتاحًا جديدًا فيه قبل عشر دقائق.
term-jws = JWS
meaning-jws = JSON Web Signature: رسالة موقّعة من ثلاثة أجزاء بينها نقاط. الخوارزمية في التمويل المفتوح في الإمارات هي PS256، وتحتاج إلى مفتاح RSA.
term-jwe = JWE
meaning-jwe = JSON Web Encryption: رسالة مشفّرة من خمسة أجزاء. تصل البيانات الشخصية إلى مصرفكم فيها، لمفتاح Enc1.
term-jwt-auth = JWT Auth
meaning-jwt-auth = طريقة لإثبات هوية المتصل برمز موقّع قصير الأجل في كل طلب، إلى جانب mTLS. واستخدام مصرفكم لها هو ما يقرر لزوم Sig4.
term-rotation = تدوير المفاتيح
meaning-rotation = استبدال المفتاح قبل انتهاء شهادته: مفتاح جديد بالاسم نفسه، ويُنشر الاثنان مدةً، ثم التحويل، ثم إلغاء القديم.
