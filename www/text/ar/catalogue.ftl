### The certificates: what each is for, who needs it, and the choices where
### more than one reading of the rules exists.

## Who takes part

party-lfi = LFI (مصرفك)
party-tpp = TPP
party-api-hub = API Hub (Ozone)

## The two environments

environment-sandbox = بيئة Sandbox
environment-production = بيئة Production

## The groups of the board

task-hold-key = المفتاح لديك
task-hold-key-lead = تنشئ المفتاح وطلب CSR والشهادة، وتُخبر API Hub بمكان نشر المفتاح.
task-certify-hub-key = المفتاح لدى API Hub، وتنشئ أنت الشهادة
task-certify-hub-key-lead = يعطيك فريق API Hub (Ozone) طلب CSR؛ فتنشئ الشهادة في الدليل وتُخبر API Hub بمكان نشرها.
task-trust-hub-key = مفاتيح API Hub التي تثق بها
task-trust-hub-key-lead = يعطيك فريق API Hub (Ozone) عنوان JWKS URL وقيمة kid؛ افحصهما هنا قبل أن تعتمد عليهما خوادمك.
task-observe = شهادات غيرك التي يمكنك فحصها
task-observe-lead = لا تنشئ هنا شيئًا، لكن يمكن فحص ملف أُعطي لك.

## What each certificate is for

purpose-c1 = تعرّف TPP لدى API Hub عندما يتصل TPP (عميل mTLS).
purpose-c3 = تعرّف مصرفك لدى النقطتين الطرفيتين cm وhh في API Hub عندما تتصل (عميل mTLS).
purpose-c4 = تعرّف API Hub لدى خادم Ozone Connect لديك عندما يتصل API Hub (عميل mTLS).
purpose-s1 = تعرّف نقاط mTLS الطرفية في API Hub لدى أطراف TPP.
purpose-s2 = تعرّف النقاط الطرفية في API Hub التي لا تستخدم mTLS لدى أطراف TPP.
purpose-s3 = تعرّف النقطتين الطرفيتين cm وhh في API Hub لدى مصرفك.
purpose-s4 = تعرّف خادم Ozone Connect لديك لدى API Hub (خادم mTLS).
purpose-sig1 = توقّع الطلبات التي يرسلها TPP إلى API Hub.
purpose-sig2 = توقّع الردود ورموز id_token التي يرسلها API Hub إلى أطراف TPP.
purpose-sig3 = توقّع الطلبات التي يرسلها API Hub إلى خادم Ozone Connect لديك، وردود cm وhh على مصرفك.
purpose-sig4 = توقّع الطلبات التي يرسلها مصرفك إلى النقطتين الطرفيتين cm وhh في API Hub، وردود خادم Ozone Connect لديك.
purpose-enc1 = تتيح لـ TPP تشفير البيانات الشخصية بحيث لا يستطيع قراءتها إلا مصرفك.
purpose-enc2 = تشفّر محتوى رسائل webhook التي يرسلها API Hub إلى TPP واحد.

## Why it is needed: who talks to whom

why-c1 = يتصل TPP بـ API Hub ويُبرز هذه الشهادة. ينشئها TPP ومفتاحها لديه؛ يمكنك فحص الملف هنا إذا أُعطي لك.
why-c3 = يتصل مصرفك بالنقطتين الطرفيتين cm وhh في API Hub ويُبرز هذه الشهادة. يقول جدول Trust Framework إن API Hub يقبل الموضوع (Subject) الذي سلّمته، وتقول قاعدة معارفه إنه ينظر إلى OU. أبقِ الموضوع كله عند التجديد: عندئذ يصح الأمران.
why-c4 = يتصل API Hub بخادم Ozone Connect لديك ويُبرز هذه الشهادة. لا تنشئ أنت شيئًا، لكن يجب أن يثق خادمك بـ Issuing CA وRoot، وأن يقبل هذا العميل بقيمة OU في موضوعه، وهي معرّف المؤسسة المشغّلة لـ API Hub: لا بالموضوع كله ولا ببصمة، لأن كليهما يتغيّر.
why-s1 = تتصل أطراف TPP بنقاط mTLS الطرفية في API Hub، وتبيّن لها هذه الشهادة أنها وصلت إلى الخادم الصحيح. ينشئ API Hub المفتاح وطلب CSR، وتنشئ أنت الشهادة في الدليل.
why-s2 = تتصل أطراف TPP بالنقاط الطرفية في API Hub التي لا تستخدم mTLS. يحصل API Hub على هذه الشهادة من Let’s Encrypt بنفسه، فلا تفعل شيئًا.
why-s3 = يتصل مصرفك بالنقطتين الطرفيتين cm وhh في API Hub، وتبيّن هذه الشهادة لبرنامج العميل لديك أنه وصل إلى الخادم الصحيح. ينشئ API Hub المفتاح وطلب CSR، وتنشئ أنت الشهادة في الدليل.
why-s4 = يتصل API Hub بخادم Ozone Connect لديك، وتبيّن له هذه الشهادة أنه وصل إلى مصرفك. يجب أن يحتوي SAN فيها على اسم المضيف الذي يصل به API Hub إلى ذلك الخادم.
why-sig1 = يوقّع TPP بهذا المفتاح ما يرسله إلى API Hub. ينشئه TPP وهو لديه؛ يمكنك فحص الملف هنا إذا أُعطي لك.
why-sig2 = يوقّع API Hub ما يرسله إلى أطراف TPP، وهي تتحقق منه بالمفتاح الموجود في JWKS الخاصة بك. ينشئ API Hub المفتاح وطلب CSR، وتنشئ أنت الشهادة في الدليل.
why-sig3 = يوقّع API Hub ما يرسله إلى خادم Ozone Connect لديك وما يجيب به cm وhh مصرفك، وتتحقق منه بالمفتاح المنشور. يلزم إذا استُخدم JWT Auth في أي من الاتجاهين، أو client credentials مع private_key_jwt تجاه Ozone Connect.
why-sig4 = يوقّع مصرفك ما يرسله إلى cm وhh وما يجيب به خادم Ozone Connect لديه، ويتحقق منه API Hub بالمفتاح المنشور. يلزم إذا استُخدم JWT Auth في أي من الاتجاهين. تقول صفحة من Trust Framework إن النقل والتوقيع مطلوبان كلاهما لعميل LFI، وتقول الصفحات الأخرى إن التوقيع يلزم مع JWT Auth فقط: إذا لم تكن متأكدًا، فاسأل فريق API Hub (Ozone).
why-enc1 = يشفّر TPP البيانات الشخصية بهذا المفتاح العام، ولا يستطيع API Hub قراءتها. لا يستطيع ذلك إلا مصرفك، لذلك يحتاج النظام الذي يفك التشفير في مصرفك إلى المفتاح الخاص.
why-enc2 = يشفّر API Hub محتوى رسائل webhook بمفتاح TPP الموجّهة إليه. ينشئه TPP من نوع OPF UAE CLIENT ENCRYPTION وهو لديه؛ يمكنك فحص الملف هنا إذا أُعطي لك.

## The two questions that decide whether Sig4 and Sig3 are needed

question-jwt-auth-to-hub = هل يستخدم مصرفك JWT Auth عندما يتصل بالنقطتين الطرفيتين cm وhh في API Hub، أو يوقّع ما يجيب به خادم Ozone Connect لديه؟
question-jwt-auth-to-ozone-connect = هل يستخدم API Hub المصادقة JWT Auth، أو client credentials مع private_key_jwt، عندما يتصل بخادم Ozone Connect لديك، أو يوقّع ما يجيب به cm وhh؟
answer-yes = نعم
answer-no = لا
answer-not-sure = لست متأكدًا

## Choices

algorithm-rsa2048 = RSA 2048 (الافتراضي)
algorithm-rsa3072 = RSA 3072 (غير معروف هل تقبله OFTF)
algorithm-rsa4096 = RSA 4096 (غير معروف هل تقبله OFTF)
algorithm-ec-p256 = EC P-256 (غير معروف هل تقبله OFTF)
common-name-application-id = معرّف التطبيق (UUID)
common-name-organisation-id = معرّف المؤسسة (UUID)
common-name-absent = دون CN
place-organisation-certificates = شهادات المؤسسة (Organisation Certificates)
place-application = شهادات التطبيق (App Certificates) للتطبيق C3-hh-cm-client

## Where the rules leave a choice: what is not known, and which is the default

type-note-sig2 = أي نوع هو الصحيح؟ غير معروف: أداة التدوير لدى Nebras وصفحتها عن البيئات تقولان Server Signing، وصفحتها عن الاتصال تقول OPF UAE CLIENT SIGNING. الافتراضي هو Server Signing؛ إذا رفض الدليل طلب CSR، فاسأل فريق API Hub (Ozone) قبل أن تجرّب الآخر.
type-note-enc1 = النوع SERVER ENCKEY هو الافتراضي لأن إطار الثقة يوصي به: لا تنتهي صلاحيته. أما Server Encryption فهو النوع الآخر الذي يذكره.
cn-note-s4 = ما يوضع في CN غير معروف: يضع شرح الدليل خطوة بخطوة معرّف المؤسسة فيه، ولا تُظهر صفحته عن SAN أي CN. يتبع الخيار الافتراضي ذلك الشرح، لأنه الصفحة التي ترشد إلى إنشاء هذه الشهادة خطوة بخطوة.
cn-note-sig4 = على مستوى المؤسسة، CN غير معروف؛ يُظهر شرح الدليل هذه الشهادة على مستوى التطبيق فقط. يُبقي الخيار الافتراضي معرّف التطبيق، ليظل الموضوع كما هو على مستوى التطبيق.
cn-note-enc1 = ما يوضع في CN غير معروف: الشهادة المنشورة الوحيدة ليس فيها CN، ولو قيس على شرح الدليل لوُضع معرّف المؤسسة فيه. الخيار الافتراضي هو دون CN، كما في الشهادة المنشورة.

## How a rule is known

basis-confirmed = منشور
basis-inferred = مُستنتَج مما هو منشور
basis-unknown = غير معروف: لم يُنشر، أو نُشر على وجهين
