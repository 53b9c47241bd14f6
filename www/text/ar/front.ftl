### The front door: the first visit, the picture of who holds which key, and
### the glossary.

nav-glossary = المصطلحات

## The first visit

front-title = المفاتيح والشهادات للتمويل المفتوح في دولة الإمارات
front-what = ترافق هذه الصفحة مصرفك في كل شهادة من شهادات دليل OFTF: المفتاح وطلب CSR والرفع والفحص والتسليم.
front-keys-stay = تُنشأ المفاتيح في هذا المتصفّح ولا تغادره؛ ولا ترسل الصفحة أي طلب، وتعمل دون اتصال بالشبكة.
front-have-ready = خصّص نحو عشر دقائق لكل شهادة، وجهّز ما يلي:
front-rehearse = بدء التدريب
at-hand-title = قبل أن تبدأ
at-hand-organisation = الاسم القانوني ومعرّف المؤسسة كما يعرضهما الدليل
at-hand-application = للشهادتين C3 وSig4: معرّف التطبيق C3-hh-cm-client
at-hand-host = للشهادة S4: اسم المضيف لخادم Ozone Connect لديك
at-hand-directory = زميل لديه صلاحية الدخول إلى الدليل
at-hand-old = شهادات العام الماضي، إن وُجدت: تُقرأ البيانات منها

## Coming back

front-back-title = ما أنجزته
front-next = متابعة
mark-count-expired =
    { PLURAL($count) ->
        [zero] لا شهادات منتهية الصلاحية
        [one] شهادة واحدة منتهية الصلاحية
        [two] شهادتان منتهيتا الصلاحية
        [few] { $count } شهادات منتهية الصلاحية
        [many] { $count } شهادة منتهية الصلاحية
       *[other] { $count } شهادة منتهية الصلاحية
    }
mark-count-renew =
    { PLURAL($count) ->
        [zero] لا شهادات للتجديد
        [one] شهادة واحدة للتجديد
        [two] شهادتان للتجديد
        [few] { $count } شهادات للتجديد
        [many] { $count } شهادة للتجديد
       *[other] { $count } شهادة للتجديد
    }
mark-count-to-do =
    { PLURAL($count) ->
        [zero] لا شهادات بانتظار التنفيذ
        [one] شهادة واحدة بانتظار التنفيذ
        [two] شهادتان بانتظار التنفيذ
        [few] { $count } شهادات بانتظار التنفيذ
        [many] { $count } شهادة بانتظار التنفيذ
       *[other] { $count } شهادة بانتظار التنفيذ
    }
mark-count-under-way =
    { PLURAL($count) ->
        [zero] لا شهادات جارية
        [one] شهادة واحدة جارية
        [two] شهادتان جاريتان
        [few] { $count } شهادات جارية
        [many] { $count } شهادة جارية
       *[other] { $count } شهادة جارية
    }
mark-count-done =
    { PLURAL($count) ->
        [zero] لم يتم تسليم أي شهادة
        [one] تم تسليم شهادة واحدة
        [two] تم تسليم شهادتين
        [few] تم تسليم { $count } شهادات
        [many] تم تسليم { $count } شهادة
       *[other] تم تسليم { $count } شهادة
    }

## The picture

picture-title = مَن يملك كل مفتاح
picture-lead = كل خط يمثّل شهادة: اختر خطًّا للعمل على شهادته.
picture-label = الجهات المتصلة بعضها ببعض، والشهادة المستخدمة
picture-lines = جميع الشهادات
picture-line = { $certificate }، { $kind }: { $purpose } { $holder } الحالة: { $state }
front-glossary = معاني المصطلحات
party-name-tpp = TPP
party-role-tpp = يستدعي API المصرف
party-name-api-hub = API Hub
party-role-api-hub = تشغّله Ozone
party-name-lfi = مصرفك
party-role-lfi = مؤسسة LFI
party-name-oftf = OFTF
party-role-oftf = الدليل وجهة إصدار الشهادات (CA)؛ ينشر المفاتيح في JWKS
party-keys =
    { PLURAL($count) ->
        [zero] ليس لديه أي مفتاح
        [one] لديه مفتاح واحد
        [two] لديه مفتاحان
        [few] لديه { $count } مفاتيح
        [many] لديه { $count } مفتاحًا
       *[other] لديه { $count } مفتاح
    }
party-issued =
    { PLURAL($count) ->
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
connection-tpp-lfi = من TPP إلى مصرفك دون أن يطّلع عليها API Hub
kind-of-key-client-tls = عميل TLS
kind-of-key-server-tls = خادم TLS
kind-of-key-signing = توقيع
kind-of-key-encryption = تشفير
legend-key = لديه المفتاح الخاص
legend-arrow = يعتمد عليها
mark-expired = منتهية الصلاحية
mark-renew = يلزم تجديدها الآن
mark-to-do = بانتظار التنفيذ
mark-under-way = جارية
mark-done = تم التسليم
mark-not-needed = غير مطلوبة
mark-others = تديرها جهات أخرى

## Why a certificate is needed, at the head of its steps

why-title = لماذا أحتاج إلى هذه الشهادة؟

## The glossary

glossary-title = المصطلحات
glossary-lead = مصطلحات تصادفها عند العمل على هذه الشهادات، ومصادرها.
glossary-of-step = مصطلحات هذه الخطوة
term-oftf = OFTF
meaning-oftf = إطار الثقة Open Finance Trust Framework، ويُسمّى أيضًا Al Tareq Trust Framework: الدليل وجهة إصدار الشهادات (CA) الخاصة بالتمويل المفتوح في دولة الإمارات، وتديرهما Nebras. يُصدر الشهادات من طلبات CSR وينشر مفاتيح كل مشارك.
term-lfi = LFI
meaning-lfi = مؤسسة مالية مرخّصة (Licensed Financial Institution): مصرف يتيح الوصول إلى حسابات عملائه.
term-tpp = TPP
meaning-tpp = مزوّد خدمة من طرف ثالث (Third-Party Provider): شركة تقنية مالية تصل إلى واجهات برمجة التطبيقات لدى المصرف عبر API Hub، بموافقة العميل.
term-api-hub = API Hub
meaning-api-hub = النظام الواقع بين أطراف TPP والمصارف، وتشغّله Ozone. ونقطتا النهاية cm (إدارة الموافقات) وhh (خادم التفويض دون واجهة، headless) هما اللتان يتصل بهما مصرفك.
term-ozone-connect = Ozone Connect
meaning-ozone-connect = الخادم الموجود لدى مصرفك والذي يتصل به API Hub. تُثبت S4 هوية هذا الخادم، وتُثبت C4 هوية API Hub أمامه.
term-private-key = المفتاح الخاص
meaning-private-key = الجزء السري من زوج المفاتيح: من يملكه يستطيع التصرّف باسمك. لا ترسله أبدًا إلى الدليل ولا إلى API Hub ولا إلى أي شخص بالبريد الإلكتروني.
term-public-key = المفتاح العام
meaning-public-key = الجزء العلني من زوج المفاتيح الذي يجوز للجميع الاطّلاع عليه. يرد في طلب CSR وفي الشهادة وفي JWKS.
term-csr = CSR
meaning-csr = طلب توقيع شهادة (Certificate Signing Request، PKCS#10): مفتاحك العام واسمك، موقّعين بمفتاحك الخاص. يُصدر الدليل منه شهادة، ولا يتضمّن المفتاح الخاص.
term-certificate = الشهادة
meaning-certificate = مفتاح عام واسم صاحبه، بتوقيع جهة إصدار (CA) يثق بها الآخرون. تصلح شهادات الدليل نحو 13 شهرًا.
term-dn = DN
meaning-dn = الاسم المميّز (Distinguished name): اسم صاحب الشهادة فيها، على هيئة قائمة سمات مثل C وO وOU وCN. وبحسب جدول إطار الثقة، يقارن API Hub اسم C3 حرفًا بحرف.
term-o = O
meaning-o = سمة المؤسسة (organisation): اسمك القانوني كما هو في إطار الثقة تمامًا، بكل مسافة وكل حرف كبير.
term-ou = OU
meaning-ou = سمة الوحدة التنظيمية (organisational unit). تتضمّن هنا معرّف مؤسستك، وهو UUID، لا اسم إدارة.
term-cn = CN
meaning-cn = سمة الاسم الشائع (common name): في C3 وSig4 هي معرّف التطبيق، وهو UUID وليس عنوان URL الذي يعرضه الدليل باسم Client ID. أما S4 وEnc1 فتختلف بشأنهما الصفحات المنشورة.
term-san = SAN
meaning-san = الأسماء البديلة (Subject alternative name): أسماء المضيفين التي تصلح لها شهادة الخادم. تحتاج S4 إلى الاسم الذي يصل به API Hub إلى خادمك.
term-application = التطبيق
meaning-application = قيد تحت مؤسستك في الدليل. تُنشأ C3 وSig4 في التطبيق المسمّى C3-hh-cm-client، وتحملان معرّفه.
term-pem = PEM
meaning-pem = صيغة نصية للمفاتيح وطلبات CSR والشهادات: base64 بين سطر BEGIN وسطر END. وتُسمّى البيانات نفسها بالصيغة الثنائية DER.
term-pkcs12 = PKCS#12
meaning-pkcs12 = ملف واحد (‎.p12 أو ‎.pfx) فيه مفتاح خاص وشهاداته، تحميه عبارة مرور. تستورده أنظمة Windows وJava وكثير من البوابات.
term-hsm = HSM
meaning-hsm = وحدة أمان مادية (Hardware security module): جهاز ينشئ المفاتيح ولا يُخرجها أبدًا. في بيئة الإنتاج يجب إنشاء المفاتيح فيها أو في نظام آمن مكافئ لإدارة المفاتيح.
term-root-ca = جهة الإصدار الجذرية (Root CA)
meaning-root-ca = جهة الإصدار (CA) في أعلى السلسلة. لدى OFTF واحدة لكل بيئة. لا يتضمّنها أي متصفّح أو نظام تشغيل، لذلك يجب تثبيت ملفها على خوادمك.
term-issuing-ca = جهة الإصدار المباشرة (Issuing CA)
meaning-issuing-ca = جهة الإصدار (CA) التي توقّع شهاداتك، وهي نفسها موقّعة من جهة الإصدار الجذرية. ويبيّن اسمها البيئة التي تنتمي إليها الشهادة.
term-chain = السلسلة
meaning-chain = الشهادات من شهادتك صعودًا إلى جهة الإصدار الجذرية (Root CA)، وكل منها موقّعة بالتي تليها. وكثيرًا ما يُرفض الخادم الذي يُبرز شهادته وحدها.
term-crl = CRL
meaning-crl = قائمة الإلغاء (Certificate revocation list): الأرقام التسلسلية للشهادات التي ألغتها جهة الإصدار (CA)، بتوقيعها.
term-mtls = mTLS
meaning-mtls = بروتوكول TLS المتبادل: يُبرز العميل شهادته كما يُبرز الخادم شهادته، ويبرهن كل منهما على امتلاكه المفتاح.
term-jwks = JWKS
meaning-jwks = مجموعة مفاتيح JSON Web Key Set: قائمة مفاتيح عامة بصيغة JSON. ينشر الدليل مفاتيحك، ويجلبها الآخرون منه.
term-kid = KID
meaning-kid = معرّف المفتاح (Key ID): اسم المفتاح في JWKS. وهو في هذا الدليل بصمة SHA-256 للشهادة، من 43 حرفًا، ولا يُعرف إلا بعد صدور الشهادة.
term-keystore = مخزن المفاتيح (Keystore)
meaning-keystore = مضيف الدليل الذي تُجلب منه JWKS الخاصة بكل مشارك. وقد لا يظهر المفتاح الجديد فيه للجميع قبل مرور عشر دقائق.
term-jws = JWS
meaning-jws = رسالة JSON Web Signature: رسالة موقّعة من ثلاثة أجزاء بينها نقاط. الخوارزمية في التمويل المفتوح في دولة الإمارات هي PS256، وتحتاج إلى مفتاح RSA.
term-jwe = JWE
meaning-jwe = رسالة JSON Web Encryption: رسالة مشفّرة من خمسة أجزاء. تصل البيانات الشخصية إلى مصرفك في رسالة كهذه، لمفتاح Enc1.
term-jwt-auth = JWT Auth
meaning-jwt-auth = طريقة للتحقّق من هوية المتصل برمز (token) موقّع قصير الأجل في كل طلب، إلى جانب mTLS. واستخدام مصرفك لها أو عدمه هو ما يحدد لزوم Sig4.
term-rotation = تدوير المفاتيح
meaning-rotation = استبدال المفتاح قبل انتهاء صلاحية شهادته: مفتاح جديد بصاحب الشهادة (Subject) نفسه، ونشر المفتاحين معًا لفترة، ثم الانتقال إلى الجديد، ثم إلغاء القديم.

## In whose role, and what another role than the LFI reads

role-question = لمن تعمل؟
front-what-other = ترافق هذه الصفحة مؤسستك في شهاداتها من دليل OFTF: المفتاح وطلب CSR والرفع والفحص.
at-hand-own-application = معرّف تطبيقك في الدليل
at-hand-hub-hosts = الاسم القانوني لـ LFI ومعرّف مؤسستها، وأسماء مضيفي API Hub الخاصة بها
party-name-lfi-other = المصرف
party-name-tpp-own = أنت (TPP)
holds-lfi-other = المفتاح لدى المصرف.

## Doors

door-set-up = إعداد الشهادات
door-set-up-lead = إنشاء المفاتيح وطلبات CSR، والحصول على الشهادات، وتسليم قيمها. اختر البيئة:
door-renew = تجديد الشهادات
door-renew-lead = افتح مساحة عمل السنة الماضية، أو أضف شهاداتها: نملأ البيانات منها.
door-renew-files = استخدام الشهادات
door-check = فحص ملف
door-check-lead = معرفة محتوى مفتاح أو طلب CSR أو شهادة أو JWKS، وما يرتبط به، وما فيه من أخطاء. يمكنك إفلات الملفات في أي موضع من هذه الصفحة.
