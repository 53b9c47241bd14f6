### Proofs with a key: what was tried when it was made, and that a deployed system has it.

## What was tried with a new key

evidence-title = ما جُرّب بهذا المفتاح
evidence-lead = قبل أن يُعطى لك المفتاح، بحثت الصفحة عن نقاط الضعف المعروفة وجعلته يؤدي مرة واحدة ما خُصصت له شهادته. والمفتاح الذي يفشل يُتخلَّص منه. هذا فحص، وليس اعتمادًا رسميًّا للصفحة.

check-key-pairwise = النصفان ينتمي أحدهما إلى الآخر
ok-key-pairwise = المفتاح العام يتحقق مما يوقّعه المفتاح الخاص.
err-key-pairwise = المفتاح العام لا يتحقق مما يوقّعه المفتاح الخاص.
rec-key-pairwise = لا تستخدم هذا المفتاح. أنشئ مفتاحًا جديدًا؛ وإذا تكرر ذلك، فاستخدم متصفّحًا آخر أو حاسوبًا آخر.

check-key-use-signature = يوقّع الرموز (tokens) لـ API Hub
ok-use-signature = وُقّع رمز (token) بالخوارزمية PS256، على شكل JWT Auth، وتوقيعه صحيح.
ok-use-signature-without-kid = وُقّع رمز (token) بالخوارزمية PS256، على شكل JWT Auth، وتوقيعه صحيح. وقيمة kid فيه مؤقتة: تُعرف القيمة الحقيقية بعد صدور الشهادة.
err-use-signature = وُقّع رمز (token) بالخوارزمية PS256، لكن توقيعه غير صحيح.
rec-use-signature = لا تستخدم هذا المفتاح. أنشئ مفتاحًا جديدًا وطلب CSR جديدًا.
not-use-signature-no-rsa = لا يقبل API Hub إلا الرموز الموقّعة بالخوارزمية PS256، وهي تحتاج إلى مفتاح RSA. وهذا المفتاح لا يستطيع ذلك.

check-key-use-rsa-oaep-256 = يفكّ التشفير بالخوارزمية RSA-OAEP-256
check-key-use-rsa-oaep = يفكّ التشفير بالخوارزمية RSA-OAEP
ok-use-decryption = شُفّرت رسالة للمفتاح العام باستخدام { $algorithm } وA256GCM، وفتحها المفتاح الخاص.
err-use-decryption = شُفّرت رسالة للمفتاح العام باستخدام { $algorithm } وA256GCM، ولم تُفتح.
rec-use-decryption = لا تستخدم هذا المفتاح. أنشئ مفتاحًا جديدًا وطلب CSR جديدًا.
not-use-decryption-no-rsa = تُشفَّر الرسائل الموجّهة إلى المصرف باستخدام RSA-OAEP، وهذا يحتاج إلى مفتاح RSA. وهذا المفتاح لا يستطيع ذلك.

check-key-use-tls = يُثبت نفسه في مصافحة TLS
ok-use-tls-client = وُقّع ما يوقّعه عميل TLS 1.3 في المصافحة باستخدام { $scheme }، والتوقيع صحيح.
ok-use-tls-server = وُقّع ما يوقّعه خادم TLS 1.3 في المصافحة باستخدام { $scheme }، والتوقيع صحيح.
err-use-tls = وُقّع ما يُوقَّع في مصافحة TLS 1.3 باستخدام { $scheme }، والتوقيع غير صحيح.
rec-use-tls = لا تستخدم هذا المفتاح. أنشئ مفتاحًا جديدًا وطلب CSR جديدًا.

## A pasted token

err-token-empty = لم يُلصق شيء.
rec-token-empty = اجعل خادمك ينشئ رمزًا (token)، وانسخه من سجلّه أو من طلبه، وألصقه هنا.
err-token-too-large = هذا أكبر من 64 KiB. ولا يبلغ أي رمز (token) في التمويل المفتوح هذا الحجم.
rec-token-too-large = ألصق الرمز (token) وحده، دون الطلب أو السجلّ المحيط به.
err-token-private-key = هذا مفتاح خاص وليس رمزًا (token). لم يُحفظ.
rec-token-private-key = لا يُلصق المفتاح الخاص أبدًا. استخدم المكان المخصّص لملف المفتاح، وألصق هنا فقط ما أنشأه خادمك بالمفتاح.
err-token-json = هذا JSON. أما الرمز (token) هنا فهو ثلاثة أجزاء أو خمسة بينها نقاط، ويبدأ بالأحرف eyJ.
rec-token-json = إذا كان الرمز داخل JSON، فألصق قيمته وحدها. ولا تُستخدم JWS وJWE بصيغة JSON في التمويل المفتوح.
err-token-not-compact = هذا مؤلف من { $parts ->
    [one] جزء واحد
    [two] جزأين
    [few] { $parts } أجزاء
    [many] { $parts } جزءًا
   *[other] { $parts } جزء
    } بين النقاط. أما الرمز (token) الموقّع فله ثلاثة أجزاء، والمشفّر له خمسة.
rec-token-not-compact = انسخ الرمز كاملًا، من eyJ إلى آخره، ولا شيء غيره.
err-token-damaged = الجزء { $part } من الرمز تالف: فيه أحرف لا يمكن أن تكون هناك، أو أن آخره ناقص.
rec-token-damaged = انسخ الرمز من جديد من حيث أُنشئ. فالسجلّات تقطع الأسطر الطويلة، وبعض البرامج تغيّر العلامة - والعلامة _.
err-token-header = الجزء الأول من الرمز ليس ترويسة: فهو لا يحتوي على كائن JSON.
rec-token-header = انسخ الرمز كاملًا، من eyJ إلى آخره.
err-token-detached = الجزء الأوسط من الرمز فارغ: ما وُقّع ليس فيه، لذلك لا يمكن التحقق من التوقيع.
rec-token-detached = اجعل خادمك ينشئ رمزًا محتواه في داخله، كما هو في JWT Auth.

## Prove the key that is deployed

deployed-title = أثبِت المفتاح الذي ركّبته
deployed-lead = قبل بدء التشغيل الفعلي، تأكّد من أن نظامك يستخدم هذا المفتاح وقيمة kid هذه. يكفي واحد من هذه الإثباتات. لا يغادر هذه الصفحة شيء، ولا تُحفظ المفاتيح الخاصة.
deployed-nothing-expected = هنا تُثبت أن نظامك يستخدم المفتاح الصحيح. أحضر أولًا الشهادة التي تجري المقارنة بها.
deployed-proved-when = أُثبت في { $when }: كان المفتاح الخاص لهذه الشهادة في ملف المفتاح الذي أُحضر، أو أنشأ الرمز الذي أُحضر، أو فتح الرسالة أو التحدّي اللذين أُحضرا.
deployed-working = يجري فتح ملف المفتاح وتجربته.
err-deployed-nothing-expected = لا توجد هنا شهادة يمكن مقارنة هذا بها.
rec-deployed-nothing-expected = أحضر الشهادة في الخطوة السابقة.
said-deployed-jwks = قُرئت المفاتيح المنشورة. وتُقيَّم الرموز الآن بها أيضًا.

deployed-file-title = بملف المفتاح
deployed-file-lead = اختر ملف المفتاح من المكان الذي يقرأه نظامك منه. تفتحه الصفحة وتقارنه بالشهادة وتجعل المفتاح يؤدي عمله مرة واحدة.
deployed-drop = ملف المفتاح كما رُكّب
deployed-drop-hint = يُفتح في هذا المتصفّح ولا يُحفظ.
deployed-passphrase = عبارة المرور، إن وُجدت
deployed-do = افتح وأثبِت

deployed-token-title = برمز (token) أنشأه خادمك
deployed-token-lead = اجعل خادمك ينشئ الرمز (token) الذي يرسله إلى API Hub، وألصقه هنا. لا يصلح الرمز إلا من 10 إلى 30 ثانية، فلا ضرر منه بعد انتهاء صلاحيته.
deployed-token-label = رمز موقّع (JWS)
deployed-message-title = رسالة شُفّرت لمفتاحك
deployed-message-lead = ألصق رسالة (JWE) كما تلقّاها خادمك أو كما أنشأها للاختبار. إذا اخترت ملف المفتاح أعلاه وكتبت عبارة مروره، من جديد في كل مرة، فستُفتح الرسالة به؛ وإلا فتُقيَّم ترويستها وحدها. ما في داخلها لا يُعرض ولا يُحفظ.
deployed-message-label = رسالة مشفّرة (JWE)
deployed-tls-title = بما يعرضه خادمك
deployed-tls-lead = ألصق ناتج الأمر openssl s_client -connect host:443 -showcerts لترى أيّ شهادة يُبرزها خادمك. أو ألصق رمزًا (JWS) موقّعًا بهذا المفتاح: فهو يُثبت المفتاح الخاص أيضًا.
deployed-client-title = بما يعرضه عميلك
deployed-client-lead = ألصق ملف الشهادة الذي يرسله عميلك في مصافحة TLS، لترى أنها هذه الشهادة. أو ألصق رمزًا (JWS) موقّعًا بهذا المفتاح: فهو يُثبت المفتاح الخاص أيضًا.
deployed-hello-mtls = لترى الاتصال كله، اتصل بالمسار ‎/hello-mtls على cm وعلى hh ببرنامج العميل لديك. يجيب كل منهما بـ connectionEstablished وmtlsStatus وموضوع شهادة العميل التي وصلت: يجب أن تكون هذه.
deployed-echo-cert = بعد التدوير يتصل API Hub بالمسارين ‎/hello-mtls و‎/echo-cert على خادم Ozone Connect لديك. يجب أن ينجح كلاهما قبل سحب الشهادة القديمة: اسأل فريق API Hub (Ozone) عما عاد منهما.
deployed-tls-label = شهادات بصيغة PEM، أو رمز موقّع
deployed-judge = قيّم

deployed-jwks-title = التقييم بالمفاتيح المنشورة أيضًا
deployed-jwks-drop = مستند JWKS لهذا المفتاح
deployed-jwks-drop-hint = المستند الذي يقرأه الآخرون. تأخذ الصفحة منه المفتاح الذي له قيمة kid التي في الرمز، كما يفعلون.
deployed-jwks-given = { $count ->
    [zero] لم يُقرأ أي مفتاح منشور.
    [one] قُرئ مفتاح منشور واحد.
    [two] قُرئ مفتاحان منشوران.
    [few] قُرئت { $count } مفاتيح منشورة.
    [many] قُرئ { $count } مفتاحًا منشورًا.
   *[other] قُرئ { $count } مفتاح منشور.
    }

challenge-title = بتحدٍّ
challenge-lead = تنشئ الصفحة رسالة لا يفتحها إلا مفتاحك الخاص. اجعل خادمك يفكّ تشفيرها، ثم ألصق هنا النص الناتج. الرسالة جديدة في كل مرة؛ وفيها كلمة عشوائية، ولا يوجد في داخلها رمز (token).
challenge-algorithm = الخوارزمية
challenge-make = أنشئ تحدّيًا
challenge-label = التحدّي، ليفكّ خادمك تشفيره
challenge-answer = النص الناتج
challenge-check = افحص الإجابة
said-challenge-made = أُنشئ التحدّي.
err-challenge-not-made = لا يمكن إنشاء تحدٍّ لهذا المفتاح: فهو ليس مفتاح RSA، أو أن المتصفّح لم يعطِ أرقامًا عشوائية.
rec-challenge-not-made = تحتاج الرسائل الموجّهة إلى المصرف إلى مفتاح RSA. وإذا كان هذا مفتاح RSA، فافتح الصفحة في متصفّح آخر.
err-challenge-none = لا يوجد تحدٍّ يمكن أن يكون هذا إجابة عنه.
rec-challenge-none = أنشئ تحدّيًا أولًا، ثم اجعل خادمك يفكّ تشفيره.

check-key-deployed = المفتاح المركَّب
ok-deployed-key = يحتوي الملف على المفتاح الخاص لـ { $certificate }.
err-deployed-key = يحتوي الملف على مفتاح آخر غير مفتاح { $certificate }.
rec-deployed-key = ضع ملف مفتاح { $certificate } في موضعه، أو اختر الملف الذي يقرأه نظامك فعلًا.
err-deployed-key-of-other = يحتوي الملف على مفتاح { $other }، لا على مفتاح { $certificate }.
rec-deployed-key-of-other = اختلط المفتاحان. ضع كل ملف مفتاح حيث تُستخدم شهادته.
not-presented-only = الشهادة علنية: وإبرازها لا يثبت أن لدى النظام مفتاحها الخاص. يثبت ذلك نجاح المصافحة، وكذلك ملف المفتاح والرمز (token).

check-key-challenge = الإجابة عن التحدّي
ok-challenge = الإجابة صحيحة: من قدّمها لديه المفتاح الخاص، ويفكّ تشفير { $algorithm }.
err-challenge = الإجابة ليست ما كان في التحدّي.
rec-challenge = ألصق النص نفسه بعد فكّ تشفيره، لا بصيغة base64 ولا بالنظام الست عشري. وإذا أُنشئ تحدٍّ جديد في هذه الأثناء، فأجب عن الجديد. وإذا رفض خادمك فكّ التشفير، فلديه مفتاح آخر أو هو لا يقبل { $algorithm }.
err-challenge-empty = الإجابة فارغة.
rec-challenge-empty = اجعل خادمك يفكّ تشفير التحدّي، وألصق النص الناتج.
err-challenge-echoed = هذا هو التحدّي نفسه، لا النص الذي في داخله.
rec-challenge-echoed = اجعل خادمك يفكّ تشفيره، وألصق النص الناتج.

## Findings about a signed token

check-token-kind = النوع الصحيح من الرموز
err-token-signed-for-encryption = هذا رمز (token) موقّع، لكن مفتاح { $certificate } مخصّص للتشفير.
rec-token-signed-for-encryption = ألصق رسالة مشفّرة (خمسة أجزاء)، أو استخدم التحدّي. أما الرموز فتُوقَّع بمفتاح آخر.
err-token-encrypted-for-signing = هذه رسالة مشفّرة، لكن مفتاح { $certificate } ليس مخصّصًا للتشفير.
rec-token-encrypted-for-signing = ألصق رمزًا (token) موقّعًا (ثلاثة أجزاء) أنشأه خادمك.
not-token-signed-beside-file = ما أُلصق رمز (token) موقّع، فلم يكن هناك ما يُفتح بملف المفتاح.

check-token-alg = خوارزمية التوقيع (alg)
ok-token-alg = يذكر الرمز PS256، وهي الخوارزمية الوحيدة المسموح بها.
ok-token-alg-any = يذكر الرمز { $algorithm }. وأي توقيع يكفي لهذا الإثبات.
err-token-alg-absent = لا يذكر الرمز خوارزميته.
rec-token-alg-absent = اجعل خادمك يضع في الترويسة alg بقيمة PS256.
err-token-alg-none = يذكر الرمز alg بقيمة none: فهو غير موقّع أصلًا، وكان بإمكان أي أحد أن ينشئه.
rec-token-alg-none = عطّل none في مكتبة JOSE لديك، ووقّع بالخوارزمية PS256.
err-token-alg-symmetric = يذكر الرمز { $algorithm }، وهي تستخدم سرًّا مشتركًا لا مفتاحًا خاصًّا.
rec-token-alg-symmetric = وقّع بالخوارزمية PS256 وبالمفتاح الخاص. لا تعطِ مكتبةً مفتاحًا عامًّا على أنه سرّ مشترك أبدًا.
err-token-alg-other = يذكر الرمز { $algorithm }. ولا يقبل API Hub إلا PS256.
rec-token-alg-other = اضبط الخوارزمية في مكتبة JOSE لديك على PS256.
err-token-alg-unknown = يذكر الرمز الخوارزمية { $algorithm }، وهي غير معروفة هنا.
rec-token-alg-unknown = اضبط الخوارزمية في مكتبة JOSE لديك على PS256. وحالة الأحرف (كبيرة أو صغيرة) مهمة في الأسماء.

check-token-signature = توقيع الرمز
ok-token-signature = المفتاح الخاص لـ { $certificate } هو الذي وقّع هذا الرمز.
not-token-signature-alg = بهذه الخوارزمية لا يمكن التحقق من أي توقيع للمفتاح الخاص.
err-token-signature = مفتاح { $certificate } لم يوقّع هذا الرمز، أو أن الرمز غُيّر.
rec-token-signature = تحقّق من ملف المفتاح الذي يقرأه خادمك، وانسخ الرمز من جديد كما أُنشئ.
err-token-signature-other-alg = المفتاح صحيح، لكن التوقيع { $really }، بينما يذكر الرمز { $algorithm }.
rec-token-signature-other-alg = اجعل خادمك يوقّع بما يذكره. في Java توقيع PS256 هو RSASSA-PSS مع SHA-256، وMGF1 مع SHA-256، وملح (salt) طوله 32 بايتًا.
err-token-signature-salt = المفتاح صحيح، لكن طول الملح (salt) في التوقيع ليس 32 بايتًا، لذلك يرفضه الآخرون.
rec-token-signature-salt = اضبط طول الملح (salt) في PSS على طول التجزئة، أي 32 بايتًا، في خادمك أو في وحدة HSM لديك.
err-token-signature-of-other = مفتاح { $other } هو الذي وقّع هذا الرمز، لا مفتاح { $certificate }.
rec-token-signature-of-other = اجعل خادمك يوقّع بمفتاح { $certificate }.

check-token-crit = الامتدادات الحرجة (crit)
err-token-crit = في الترويسة crit: ومن لا يعرف الامتدادات المذكورة فيه يجب أن يرفض الرمز.
rec-token-crit = احذف crit. فالتمويل المفتوح لا يستخدم مثل هذه الامتدادات.
check-token-header = كل عضو في الترويسة مرة واحدة
err-token-header-twice = يوجد عضو مرتين في الترويسة، أو مرتين مع اختلاف الأحرف الكبيرة فقط: { $names }. والبرامج تأخذ أعضاء مختلفة، فتقرأ رموزًا مختلفة.
rec-token-header-twice = لا تعتمد على الرمز. صحّح البرنامج الذي يكتبه، بحيث يوجد كل عضو مرة واحدة.

check-token-kid = معرّف المفتاح (kid)
ok-token-kid = قيمة kid هي قيمة { $certificate }.
not-token-kid-not-known = قيمة kid لهذا المفتاح غير معروفة هنا بعد. نفّذ خطوة JWKS أولًا.
err-token-kid-absent = ليس في الترويسة kid، فلا تستطيع الجهة المستقبِلة العثور على المفتاح.
rec-token-kid-absent = اجعل خادمك يضع في الترويسة قيمة kid الخاصة بـ { $certificate }، تمامًا كما هي هنا.
err-token-kid = قيمة kid غير قيمة { $certificate }.
rec-token-kid = انسخ قيمة kid الخاصة بـ { $certificate } من هنا إلى إعدادات خادمك. وبعد التجديد تكون قيمة kid جديدة.
err-token-kid-of-other = قيمة kid هي قيمة { $other }، لا قيمة { $certificate }.
rec-token-kid-of-other = انسخ قيمة kid الخاصة بـ { $certificate } من هنا إلى إعدادات خادمك.
err-token-kid-retyped = قيمة kid تكاد تكون صحيحة: تختلف حالة حرف (كبير أو صغير) أو العلامة - أو العلامة _. ويجب أن تكون مطابقة حتى آخر حرف.
rec-token-kid-retyped = انسخ قيمة kid بزرّها ولا تكتبها يدويًّا.

check-token-typ = نوع الرمز (typ)
check-token-cty = نوع المحتوى (cty)
ok-token-member = تذكر الترويسة { $name } بقيمة { $value }.
err-token-member = تذكر الترويسة { $name } بقيمة أخرى غير { $value }.
rec-token-member = اجعل خادمك يضع في الترويسة { $name } بقيمة { $value }.
err-token-member-case = تذكر الترويسة { $name } بقيمة { $value }، لكن حالة الأحرف (كبيرة أو صغيرة) مختلفة.
rec-token-member-case = اكتبها كما نُشرت: { $value }.
err-token-member-absent = ليس في الترويسة { $name }.
rec-token-member-absent = اجعل خادمك يضع في الترويسة { $name } بقيمة { $value }.

check-token-jwks = المفتاح المنشور بقيمة kid هذه
ok-token-jwks = المفتاح الذي له قيمة kid هذه في JWKS يتحقق من الرمز، كما سيحدث لدى API Hub.
not-token-jwks-no-kid = ليس في الرمز kid، فلا يمكن البحث عن مفتاح في JWKS.
err-token-jwks-kid = لا يوجد في JWKS مفتاح له قيمة kid التي في الرمز.
rec-token-jwks-kid = تأكّد من أن هذه JWKS لهذه الشهادة، ومن أن المفتاح منشور ونشط. وبعد أي تغيير انتظر عشر دقائق.
err-token-jwks-unreadable = تعذّرت قراءة المفتاح الذي له قيمة kid هذه في JWKS.
rec-token-jwks-unreadable = افحص JWKS في خطوتها الخاصة؛ ويذكر التقرير هناك ما الخطأ.
err-token-jwks-signature = المفتاح الذي له قيمة kid هذه في JWKS لم يوقّع الرمز.
rec-token-jwks-signature = المفتاح وقيمة kid لا ينتمي أحدهما إلى الآخر: خادمك يوقّع بمفتاح ويذكر مفتاحًا آخر.
ok-token-jwks-own = المفتاح الذي له قيمة kid هذه في JWKS هو مفتاح { $certificate }.
err-token-jwks-other-key = المفتاح الذي له قيمة kid هذه في JWKS ليس مفتاح { $certificate }.
rec-token-jwks-other-key = تأكّد من أن هذه JWKS لهذه الشهادة. فقد أخذ من أنشأ الرسالة مفتاحًا آخر.
err-token-jwks-not-taken = المفتاح الذي له قيمة kid هذه في JWKS ليس لهذا الغرض: قيمة { $member } فيه هي { $stated }. ومن يقرأ JWKS لا يأخذه.
rec-token-jwks-not-taken = تأكّد من أن kid للمفتاح الصحيح، ومن أن JWKS للمفاتيح النشطة. وإذا كان الدليل ينشر هذا المفتاح هكذا، فاسأل دعمه (OFTF).
err-token-jwks-kid-twice = لعدد { $count } من المفاتيح في JWKS قيمة kid التي في الرمز. والبرامج تأخذ مفاتيح مختلفة منها، أو لا تأخذ شيئًا.
rec-token-jwks-kid-twice = قيمة kid تسمّي مفتاحًا واحدًا. خذ JWKS يكون فيها ذلك؛ وإذا كان الدليل ينشر هذه، فاسأل دعمه (OFTF).

check-token-claims = مطالبات الرمز (claims)
err-token-claims = ما وُقّع ليس كائن JSON، فليس في الرمز مطالبات (claims).
rec-token-claims = اجعل خادمك يوقّع المطالبات iss وsub وiat وexp ككائن JSON.
err-token-claims-twice = توجد مطالبة مرتين، أو مرتين مع اختلاف الأحرف الكبيرة فقط: { $names }. وقد قُرئت الأخيرة هنا؛ وبرامج أخرى تقرأ الأولى.
rec-token-claims-twice = صحّح البرنامج الذي يكتب الرمز، بحيث توجد كل مطالبة مرة واحدة.
check-token-iss = المُصدِر (iss)
check-token-sub = الموضوع (sub)
ok-token-name = القيمة هي نفسها التي في شهادة عميل TLS.
not-token-name-not-known = أسماء الشهادة غير معروفة هنا، لذلك لم تُجرَ المقارنة.
err-token-name-absent = القيمة غير موجودة في الرمز.
rec-token-name-absent = المُصدِر (iss) هو O في شهادة عميل TLS (C3)، والموضوع (sub) هو OU فيها. اجعل خادمك يضع الاثنين.
err-token-names-swapped = تبادل المُصدِر والموضوع موضعيهما.
rec-token-names-swapped = المُصدِر (iss) هو O، أي الاسم القانوني؛ والموضوع (sub) هو OU، أي معرّف المؤسسة.
err-token-name-near = القيمة تكاد تكون صحيحة: تختلف المسافات أو حالة الأحرف (كبيرة أو صغيرة).
rec-token-name-near = انسخها من شهادة عميل TLS (C3) ولا تكتبها يدويًّا.
err-token-iss = المُصدِر ليس O الذي في شهادة عميل TLS.
rec-token-iss = اجعل خادمك يضع في iss قيمة O من C3، أي الاسم القانوني.
err-token-sub = الموضوع ليس OU الذي في شهادة عميل TLS.
rec-token-sub = اجعل خادمك يضع في sub قيمة OU من C3، أي معرّف المؤسسة.
err-token-sub-application = الموضوع هو معرّف التطبيق (CN). ويجب أن يكون معرّف المؤسسة (OU).
rec-token-sub-application = اجعل خادمك يضع في sub قيمة OU من C3، أي معرّف المؤسسة.

check-token-lifetime = مدة صلاحية الرمز
ok-token-lifetime = { $seconds ->
    [one] الرمز صالح لمدة ثانية واحدة.
    [two] الرمز صالح لمدة ثانيتين.
    [few] الرمز صالح لمدة { $seconds } ثوانٍ.
    [many] الرمز صالح لمدة { $seconds } ثانيةً.
   *[other] الرمز صالح لمدة { $seconds } ثانية.
    }
not-token-lifetime-no-start = لا يذكر الرمز متى أُنشئ (iat أو nbf)، لذلك مدة صلاحيته غير معروفة.
err-token-exp-absent = ليس للرمز نهاية (exp).
rec-token-exp-absent = اجعل خادمك يضع exp بعد إنشاء الرمز بمدة من 10 إلى 30 ثانية.
err-token-exp-form = نهاية الرمز (exp) ليست عددًا.
rec-token-exp-form = اكتب exp عددًا، بالثواني منذ 1970 وبلا علامات اقتباس.
err-token-milliseconds = أحد الأوقات في الرمز بالمللي ثانية. ويجب أن يكون بالثواني.
rec-token-milliseconds = اقسم على 1000: فالقيم iat وnbf وexp هي ثوانٍ منذ 1970.
err-token-lifetime-short = { $seconds ->
    [one] الرمز صالح لمدة ثانية واحدة. والمطلوب 10 ثوانٍ على الأقل.
    [two] الرمز صالح لمدة ثانيتين. والمطلوب 10 ثوانٍ على الأقل.
    [few] الرمز صالح لمدة { $seconds } ثوانٍ. والمطلوب 10 ثوانٍ على الأقل.
    [many] الرمز صالح لمدة { $seconds } ثانيةً. والمطلوب 10 ثوانٍ على الأقل.
   *[other] الرمز صالح لمدة { $seconds } ثانية. والمطلوب 10 ثوانٍ على الأقل.
    }
rec-token-lifetime-short = اجعل خادمك يضع exp بعد إنشاء الرمز بمدة من 10 إلى 30 ثانية.
err-token-lifetime-long = { $seconds ->
    [one] الرمز صالح لمدة ثانية واحدة. والمسموح به 30 ثانية على الأكثر.
    [two] الرمز صالح لمدة ثانيتين. والمسموح به 30 ثانية على الأكثر.
    [few] الرمز صالح لمدة { $seconds } ثوانٍ. والمسموح به 30 ثانية على الأكثر.
    [many] الرمز صالح لمدة { $seconds } ثانيةً. والمسموح به 30 ثانية على الأكثر.
   *[other] الرمز صالح لمدة { $seconds } ثانية. والمسموح به 30 ثانية على الأكثر.
    }
rec-token-lifetime-long = اجعل خادمك يضع exp بعد إنشاء الرمز بمدة من 10 إلى 30 ثانية.
check-token-age = وقت إنشائه
ok-token-age = أُنشئ الرمز خلال آخر 15 دقيقة.
not-token-age = لا يذكر الرمز متى أُنشئ (iat أو nbf)، فقد يكون قديمًا، وليس دليلًا على ما هو مركَّب الآن.
err-token-from-later = أُنشئ الرمز في وقت لاحق للوقت الحالي بحسب ساعة هذا الحاسوب.
rec-token-from-later = ربما أُنشئ مثل هذا الرمز مسبقًا، لذلك لا يبيّن أيّ مفتاح مركَّب الآن. انظر هل الخطأ في ساعة خادمك أم في ساعة هذا الحاسوب. ويرفض API Hub رموز الخادم الذي ساعته خاطئة.
err-token-old = مضى على إنشاء الرمز أكثر من 15 دقيقة، فليس دليلًا على ما هو مركَّب الآن.
rec-token-old = يبيّن الرمز المفتاح الذي كان مركَّبًا عند إنشائه. ولمعرفة ما هو مركَّب الآن، ألصق رمزًا جديدًا.
err-token-stale = مضى على إنشاء الرمز أكثر من يوم. وهو لا يبيّن أيّ مفتاح مركَّب الآن.
rec-token-stale = اجعل خادمك ينشئ رمزًا جديدًا، وألصقه هنا.

## Findings about an encrypted message

check-token-key-alg = تشفير المفتاح (alg)
ok-token-key-alg = تذكر الرسالة RSA-OAEP-256، كما ينبغي.
err-token-key-alg-older = تذكر الرسالة RSA-OAEP، من دليل إرشادي أقدم. والأحدث فيه RSA-OAEP-256.
rec-token-key-alg-older = ينبغي أن يكون خادمك مستعدًا لكليهما. وإذا كنت أنت من أنشأ الرسالة، فاستخدم RSA-OAEP-256.
err-token-key-alg-pkcs1 = تذكر الرسالة RSA1_5، وهي غير مسموح بها: إذ يمكن مهاجمتها.
rec-token-key-alg-pkcs1 = على من أنشأ الرسالة أن يستخدم RSA-OAEP-256.
err-token-key-alg = تذكر الرسالة خوارزمية أخرى غير RSA-OAEP-256.
rec-token-key-alg = على من أنشأ الرسالة أن يستخدم RSA-OAEP-256.
check-token-enc = تشفير المحتوى (enc)
ok-token-enc = تذكر الرسالة A256GCM، كما ينبغي.
err-token-enc = تذكر الرسالة تشفيرًا آخر غير A256GCM.
rec-token-enc = على من أنشأ الرسالة أن يستخدم A256GCM.
check-token-zip = الضغط (zip)
err-token-zip = المحتوى مضغوط. ولا شيء مما هو منشور يطلب ذلك.
rec-token-zip = ينبغي لمن أنشأ الرسالة أن يحذف zip.
check-token-open = الفتح بالمفتاح الخاص
ok-token-open = المفتاح الخاص يفتح الرسالة.
not-token-open-no-key = لم يُقدَّم ملف المفتاح أو عبارة مروره، لذلك لم تُفتح الرسالة.
not-token-open-enc = هذا النوع من تشفير المحتوى لا يُفتح هنا.
err-token-open = المفتاح الخاص لا يفتح الرسالة.
rec-token-open = شُفّرت الرسالة لمفتاح آخر، أو غُيّرت في الطريق. قارن قيمة kid فيها، وانسخها من جديد.
err-token-open-mgf1 = تذكر الرسالة RSA-OAEP-256، لكن قناعها (mask) أُنشئ باستخدام SHA-1. وهذا ما تفعله Java ما لم يُطلب منها غيره.
rec-token-open-mgf1 = على من أنشأ الرسالة أن يضبط MGF1 على SHA-256 أيضًا (في Java باستخدام OAEPParameterSpec).
err-token-open-other-alg = المفتاح صحيح، لكن التشفير جرى بخوارزمية أخرى غير التي تذكرها الرسالة.
rec-token-open-other-alg = على من أنشأ الرسالة أن يشفّر كما تذكر ترويستها.
check-token-content = محتوى الرسالة
ok-token-content = في داخلها رمز (token) موقّع، كما ينبغي.
not-token-content-zip = المحتوى مضغوط، لذلك لم يُنظر فيه.
err-token-content = لا يوجد في داخلها رمز (token) موقّع. فالبيانات الشخصية تُوقَّع أولًا ثم تُشفَّر.
rec-token-content = لا ضرر من ذلك في رسالة اختبار. أما من يرسل بيانات حقيقية فعليه أن يوقّعها أولًا.

## The certificate that a system presents

check-certificate-presented = الشهادة المُبرَزة
ok-presented = شهادة { $certificate } هي المُبرَزة.
err-presented = المُبرَز شهادة أخرى غير شهادة { $certificate }: { $subject }.
rec-presented = ضع شهادة { $certificate } في موضعها. وتأكّد أيضًا من أنك سألت المضيف الصحيح والمنفذ الصحيح.
err-presented-other-certificate = المُبرَز شهادة أخرى للمفتاح نفسه.
rec-presented-other-certificate = ربما كانت الشهادة السابقة للتجديد. ضع شهادة { $certificate } في موضعها.
err-presented-order = شهادة { $certificate } مُبرَزة، لكنها ليست الأولى.
rec-presented-order = ضع شهادة النظام نفسه أولًا في الملف، ثم مرجع التصديق المُصدِر.
err-presented-of-other = المُبرَز شهادة { $other }، لا شهادة { $certificate }.
rec-presented-of-other = اختلطت الشهادتان. ضع كل شهادة في موضعها.
