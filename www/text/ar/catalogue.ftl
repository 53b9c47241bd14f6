### The certificates: what each is for, who needs it, and the choices where
### more than one reading of the rules exists.

## Who takes part

party-lfi = LFI (مصرفك)
party-tpp = TPP
party-api-hub = API Hub (Ozone)

## The two environments

environment-sandbox = البيئة التجريبية (Sandbox)
environment-production = بيئة الإنتاج (Production)

## The groups of the board


## What each certificate is for

purpose-c1 = تُثبت هوية TPP أمام API Hub عند اتصاله (عميل mTLS).
purpose-c3 = تُثبت هوية مصرفك أمام نقطتَي النهاية cm وhh في API Hub عند الاتصال بهما (عميل mTLS).
purpose-c4 = تُثبت هوية API Hub أمام خادم Ozone Connect لديك عند اتصاله به (عميل mTLS).
purpose-s1 = تُثبت لأطراف TPP هوية نقاط النهاية التي تستخدم mTLS في API Hub.
purpose-s2 = تُثبت لأطراف TPP هوية نقاط النهاية التي لا تستخدم mTLS في API Hub.
purpose-s3 = تُثبت لمصرفك هوية نقطتَي النهاية cm وhh في API Hub.
purpose-s4 = تُثبت هوية خادم Ozone Connect لديك أمام API Hub (خادم mTLS).
purpose-sig1 = توقّع الطلبات التي يرسلها TPP إلى API Hub.
purpose-sig2 = توقّع الردود ورموز id_token التي يرسلها API Hub إلى أطراف TPP.
purpose-sig3 = توقّع الطلبات التي يرسلها API Hub إلى خادم Ozone Connect لديك، وردود cm وhh على مصرفك.
purpose-sig4 = توقّع الطلبات التي يرسلها مصرفك إلى نقطتَي النهاية cm وhh في API Hub، وردود خادم Ozone Connect لديك.
purpose-enc1 = تتيح لـ TPP تشفير البيانات الشخصية بحيث لا يستطيع قراءتها إلا مصرفك.
purpose-enc2 = تشفّر محتوى رسائل webhook التي يرسلها API Hub إلى TPP واحد.

## Why it is needed: who talks to whom

why-c1 = يتصل TPP بـ API Hub ويُبرز هذه الشهادة. ينشئ TPP المفتاح ويحتفظ به؛ ويمكنك فحص ملف الشهادة هنا إذا تسلّمته.
why-c3 = يتصل مصرفك بنقطتَي النهاية cm وhh في API Hub ويُبرز هذه الشهادة. بحسب جدول إطار الثقة، يقبل API Hub صاحب الشهادة (Subject) الذي سلّمته؛ وبحسب قاعدة معارفه، ينظر إلى OU. أبقِ صاحب الشهادة كاملًا دون تغيير عند التجديد، فيصح الأمران.
why-c4 = يتصل API Hub بخادم Ozone Connect لديك ويُبرز هذه الشهادة. لا تُنشئها أنت، لكن يجب أن يثق خادمك بجهة الإصدار المباشرة (Issuing CA) والجذر. اقبل هذا العميل بقيمة OU في صاحب الشهادة (Subject)، وهي معرّف المؤسسة المشغّلة لـ API Hub، لا بصاحب الشهادة كاملًا ولا ببصمة، لأن كليهما يتغيّر.
why-s1 = تتصل أطراف TPP بنقاط النهاية التي تستخدم mTLS في API Hub، وتبيّن لها هذه الشهادة أنها وصلت إلى الخادم الصحيح. ينشئ API Hub المفتاح وطلب CSR، وتُنشئ أنت الشهادة في الدليل.
why-s2 = تتصل أطراف TPP بنقاط النهاية التي لا تستخدم mTLS في API Hub. يحصل API Hub على هذه الشهادة من Let’s Encrypt بنفسه، فلا يلزمك أي إجراء.
why-s3 = يتصل مصرفك بنقطتَي النهاية cm وhh في API Hub، وتبيّن هذه الشهادة لبرنامج العميل لديك أنه وصل إلى الخادم الصحيح. ينشئ API Hub المفتاح وطلب CSR، وتُنشئ أنت الشهادة في الدليل.
why-s4 = يتصل API Hub بخادم Ozone Connect لديك، وتبيّن له هذه الشهادة أنه وصل إلى مصرفك. يجب أن يتضمّن SAN فيها اسم المضيف الذي يصل به API Hub إلى ذلك الخادم.
why-sig1 = يوقّع TPP بهذا المفتاح ما يرسله إلى API Hub. ينشئ TPP المفتاح ويحتفظ به؛ ويمكنك فحص ملف الشهادة هنا إذا تسلّمته.
why-sig2 = يوقّع API Hub ما يرسله إلى أطراف TPP، وهي تتحقّق من التوقيع بالمفتاح المنشور في JWKS الخاصة بك. ينشئ API Hub المفتاح وطلب CSR، وتُنشئ أنت الشهادة في الدليل.
why-sig3 = يوقّع API Hub ما يرسله إلى خادم Ozone Connect لديك وردود cm وhh على مصرفك، وتتحقّق من التوقيع بالمفتاح المنشور. تلزم هذه الشهادة إذا استُخدم JWT Auth في أي من الاتجاهين، أو client credentials مع private_key_jwt تجاه Ozone Connect.
why-sig4 = يوقّع مصرفك ما يرسله إلى cm وhh وردود خادم Ozone Connect لديه، ويتحقّق API Hub من التوقيع بالمفتاح المنشور. تلزم هذه الشهادة إذا استُخدم JWT Auth في أي من الاتجاهين. تذكر إحدى صفحات إطار الثقة أن شهادتي النقل والتوقيع مطلوبتان كلتاهما لعميل LFI، وتذكر الصفحات الأخرى أن شهادة التوقيع تلزم مع JWT Auth فقط: إذا لم تكن متأكدًا، فاسأل فريق API Hub (Ozone).
why-enc1 = يشفّر TPP البيانات الشخصية بهذا المفتاح العام، ولا يستطيع API Hub قراءتها. لا يقرؤها إلا مصرفك، لذلك يحتاج النظام الذي يفك التشفير لديه إلى المفتاح الخاص.
why-enc2 = يشفّر API Hub محتوى رسائل webhook بمفتاح TPP الذي توجَّه إليه. ينشئ TPP الشهادة من النوع OPF UAE CLIENT ENCRYPTION ويحتفظ بمفتاحها؛ ويمكنك فحص ملفها هنا إذا تسلّمته.

## The two questions that decide whether Sig4 and Sig3 are needed

question-jwt-auth-to-hub = هل يستخدم مصرفك JWT Auth عند الاتصال بنقطتَي النهاية cm وhh في API Hub، أو يوقّع ردود خادم Ozone Connect لديه؟
question-jwt-auth-to-ozone-connect = هل يستخدم API Hub المصادقة JWT Auth، أو client credentials مع private_key_jwt، عند الاتصال بخادم Ozone Connect لديك، أو يوقّع ردود cm وhh؟
answer-yes = نعم
answer-no = لا
answer-not-sure = لست متأكدًا

## Choices

algorithm-rsa2048 = RSA 2048 (الافتراضي)
algorithm-rsa3072 = RSA 3072 (قبول OFTF له غير معلوم)
algorithm-rsa4096 = RSA 4096 (قبول OFTF له غير معلوم)
algorithm-ec-p256 = EC P-256 (قبول OFTF له غير معلوم)
common-name-application-id = معرّف التطبيق (UUID)
common-name-organisation-id = معرّف المؤسسة (UUID)
common-name-absent = دون CN
place-organisation-certificates = شهادات المؤسسة (Organisation Certificates)
place-application = شهادات التطبيق (App Certificates) للتطبيق C3-hh-cm-client

## Where the rules leave a choice: what is not known, and which is the default

type-note-sig2 = النوع الصحيح غير معلوم: تذكر أداة التدوير لدى Nebras وصفحتها عن البيئات Server Signing، وتذكر صفحتها عن الاتصال OPF UAE CLIENT SIGNING. النوع الافتراضي هو Server Signing؛ إذا رفض الدليل طلب CSR، فاسأل فريق API Hub (Ozone) قبل تجربة النوع الآخر.
type-note-enc1 = النوع SERVER ENCKEY هو الافتراضي لأن إطار الثقة يوصي به: لا تنتهي صلاحيته. أما Server Encryption فهو النوع الآخر الذي يذكره.
cn-note-s4 = قيمة CN المطلوبة غير معلومة: يضع شرح الدليل فيها معرّف المؤسسة، ولا تُظهر صفحته عن SAN أي CN. يتبع الخيار الافتراضي ذلك الشرح، لأنه الصفحة التي ترشد إلى إنشاء هذه الشهادة خطوة بخطوة.
cn-note-sig4 = قيمة CN على مستوى المؤسسة غير معلومة؛ فشرح الدليل يعرض هذه الشهادة على مستوى التطبيق فقط. يُبقي الخيار الافتراضي معرّف التطبيق، ليظل صاحب الشهادة (Subject) كما هو على مستوى التطبيق.
cn-note-enc1 = قيمة CN المطلوبة غير معلومة: الشهادة المنشورة الوحيدة ليس فيها CN، والقياس على شرح الدليل يقتضي وضع معرّف المؤسسة. الخيار الافتراضي هو دون CN، كما في الشهادة المنشورة.

## How a rule is known

basis-confirmed = منشور
basis-inferred = مُستنتَج مما نُشر
basis-unknown = غير معلوم: لم يُنشر، أو نُشر متناقضًا

## For another role than the LFI

role-lfi = مصرف (LFI)
role-tpp = مزوّد خدمة من طرف ثالث (TPP)
role-api-hub = مشغّل API Hub
purpose-outside-c3 = تُثبت هوية المصرف أمام نقطتَي النهاية cm وhh في API Hub عندما يتصل المصرف (عميل mTLS).
purpose-outside-c4 = تُثبت هوية API Hub أمام خادم Ozone Connect لدى المصرف عندما يتصل API Hub (عميل mTLS).
purpose-outside-s3 = تُثبت هوية نقطتَي النهاية cm وhh في API Hub أمام المصرف.
purpose-outside-s4 = تُثبت هوية خادم Ozone Connect لدى المصرف أمام API Hub (خادم mTLS).
purpose-outside-sig3 = توقّع الطلبات التي يرسلها API Hub إلى خادم Ozone Connect لدى المصرف، وردود cm وhh إلى المصرف.
purpose-outside-sig4 = توقّع الطلبات التي يرسلها المصرف إلى نقطتَي النهاية cm وhh في API Hub، وردود خادم Ozone Connect لديه.
purpose-outside-enc1 = تتيح لـ TPP تشفير البيانات الشخصية بحيث لا يقرؤها إلا المصرف.
why-holder-c1 = يتصل نظامك بـ API Hub ويُبرز هذه الشهادة (عميل mTLS). تُنشأ تحت تطبيقك في الدليل من النوع OPF UAE CLIENT TRANSPORT، وتحمل معرّف التطبيق.
why-holder-sig1 = يوقّع نظامك ما يرسله إلى API Hub بهذا المفتاح بخوارزمية PS256، ويتحقّق API Hub من التوقيع بالمفتاح المنشور. تُنشأ الشهادة تحت تطبيقك في الدليل من النوع OPF UAE CLIENT SIGNING.
why-holder-enc2 = يشفّر API Hub بهذا المفتاح ما ترسله إليك إشعارات webhook، ولا يقرؤه سواك. تُنشأ الشهادة تحت تطبيقك في الدليل من النوع OPF UAE CLIENT ENCRYPTION.
