### Proofs with a key: what was tried when it was made, and that a deployed system has it.

## What was tried with a new key

evidence-title = اختبارات هذا المفتاح
evidence-lead = قبل تسليمك المفتاح، فُحص بحثًا عن مواطن الضعف المعروفة واستُخدم مرة واحدة فيما خُصصت له شهادته. والمفتاح الذي لا يجتاز ذلك يتم التخلص منه. هذا فحص، وليس اعتمادًا رسميًّا للصفحة.

check-key-pairwise = تطابق جزأي المفتاح
ok-key-pairwise = المفتاح العام يتحقّق مما يوقّعه المفتاح الخاص.
err-key-pairwise = المفتاح العام لا يتحقّق مما يوقّعه المفتاح الخاص.
rec-key-pairwise = لا تستخدم هذا المفتاح. أنشئ مفتاحًا جديدًا؛ وإذا تكرر ذلك، فاستخدم متصفّحًا آخر أو حاسوبًا آخر.

check-key-use-signature = توقيع الرموز (token) لـ API Hub
ok-use-signature = تم توقيع رمز اختباري (token) بالخوارزمية PS256 بصيغة JWT Auth، وتوقيعه صحيح.
ok-use-signature-without-kid = تم توقيع رمز اختباري (token) بالخوارزمية PS256 بصيغة JWT Auth، وتوقيعه صحيح. وقيمة kid فيه مؤقتة: تُعرف القيمة الفعلية بعد صدور الشهادة.
err-use-signature = تم توقيع رمز اختباري (token) بالخوارزمية PS256، لكن توقيعه غير صحيح.
rec-use-signature = لا تستخدم هذا المفتاح. أنشئ مفتاحًا جديدًا وطلب CSR جديدًا.
not-use-signature-no-rsa = لا يقبل API Hub إلا الرموز الموقّعة بالخوارزمية PS256، وهي تتطلب مفتاح RSA. ولا يمكن ذلك بهذا المفتاح.

check-key-use-rsa-oaep-256 = فك التشفير بالخوارزمية RSA-OAEP-256
check-key-use-rsa-oaep = فك التشفير بالخوارزمية RSA-OAEP
ok-use-decryption = شُفّرت رسالة اختبارية للمفتاح العام باستخدام { $algorithm } وA256GCM، وفتحها المفتاح الخاص.
err-use-decryption = شُفّرت رسالة اختبارية للمفتاح العام باستخدام { $algorithm } وA256GCM، ولم تُفتح.
rec-use-decryption = لا تستخدم هذا المفتاح. أنشئ مفتاحًا جديدًا وطلب CSR جديدًا.
not-use-decryption-no-rsa = تُشفَّر الرسائل الموجّهة إلى المصرف باستخدام RSA-OAEP، وهو يتطلب مفتاح RSA. ولا يمكن ذلك بهذا المفتاح.

check-key-use-tls = الاستخدام في مصافحة TLS
ok-use-tls-client = تم توقيع ما يوقّعه عميل TLS 1.3 في المصافحة باستخدام { $scheme }، والتوقيع صحيح.
ok-use-tls-server = تم توقيع ما يوقّعه خادم TLS 1.3 في المصافحة باستخدام { $scheme }، والتوقيع صحيح.
err-use-tls = تم توقيع ما يُوقَّع في مصافحة TLS 1.3 باستخدام { $scheme }، لكن التوقيع غير صحيح.
rec-use-tls = لا تستخدم هذا المفتاح. أنشئ مفتاحًا جديدًا وطلب CSR جديدًا.

## A pasted token

err-token-empty = لم يُلصق شيء.
rec-token-empty = أنشئ رمزًا (token) في خادمك، وانسخه من سجلّه أو من طلبه، وألصقه هنا.
err-token-too-large = الحجم أكبر من 64 KiB. ولا يبلغ أي رمز (token) في التمويل المفتوح هذا الحجم.
rec-token-too-large = ألصق الرمز (token) وحده، دون الطلب أو السجلّ المحيط به.
err-token-private-key = هذا مفتاح خاص وليس رمزًا (token). لم يُحفظ.
rec-token-private-key = لا تلصق المفتاح الخاص أبدًا. استخدم الخانة المخصّصة لملف المفتاح، وألصق هنا فقط ما أنشأه خادمك بالمفتاح.
err-token-json = هذا JSON. يتكوّن الرمز (token) المطلوب هنا من ثلاثة أجزاء أو خمسة بينها نقاط، ويبدأ بالأحرف eyJ.
rec-token-json = إذا كان الرمز داخل JSON، فألصق قيمته وحدها. ولا تُستخدم JWS وJWE بصيغة JSON في التمويل المفتوح.
err-token-not-compact = عدد الأجزاء بين النقاط: { PLURAL($parts) ->
    [zero] لا أجزاء
    [one] جزء واحد
    [two] جزآن
    [few] { $parts } أجزاء
    [many] { $parts } جزءًا
   *[other] { $parts } جزء
    }. ويتكوّن الرمز (token) الموقّع من ثلاثة أجزاء، والمشفّر من خمسة.
rec-token-not-compact = انسخ الرمز كاملًا، من eyJ إلى آخره، دون أي شيء غيره.
err-token-damaged = الجزء { $part } من الرمز تالف: فيه أحرف غير مسموح بها، أو أن آخره ناقص.
rec-token-damaged = انسخ الرمز من جديد من حيث أُنشئ. فالسجلّات تبتر الأسطر الطويلة، وبعض البرامج تغيّر العلامة - والعلامة _.
err-token-header = الجزء الأول من الرمز ليس ترويسة: فهو لا يحتوي على كائن JSON.
rec-token-header = انسخ الرمز كاملًا، من eyJ إلى آخره.
err-token-detached = الجزء الأوسط من الرمز فارغ: لا يتضمّن المحتوى الموقّع، لذلك لا يمكن التحقّق من التوقيع.
rec-token-detached = أنشئ في خادمك رمزًا يتضمّن محتواه، كما في JWT Auth.

## Prove the key that is deployed

deployed-title = التحقّق من المفتاح المركَّب
deployed-lead = قبل بدء التشغيل الفعلي، تأكّد من أن نظامك يستخدم هذا المفتاح وقيمة kid هذه. تكفي إحدى طرق التحقّق هذه. لا يغادر هذه الصفحة شيء، ولا تُحفظ المفاتيح الخاصة.
deployed-nothing-expected = هنا تتحقّق من أن نظامك يستخدم المفتاح الصحيح. قدّم أولًا الشهادة التي تجري المقارنة بها.
deployed-proved-when = تم التحقّق في { $when }: كان المفتاح الخاص لهذه الشهادة في ملف المفتاح المقدَّم، أو أنشأ الرمز المقدَّم، أو فتح الرسالة أو التحدّي.
deployed-working = يجري فتح ملف المفتاح واختباره.
err-deployed-nothing-expected = لا توجد هنا شهادة للمقارنة بها.
rec-deployed-nothing-expected = قدّم الشهادة في خطوة الشهادة.
said-deployed-jwks = تمت قراءة المفاتيح المنشورة. وتُفحص الرموز الآن بها أيضًا.

deployed-file-title = باستخدام ملف المفتاح
deployed-file-lead = اختر ملف المفتاح من المكان الذي يقرؤه نظامك منه. تفتحه الصفحة وتقارنه بالشهادة وتستخدم المفتاح مرة واحدة.
deployed-drop = ملف المفتاح كما رُكّب
deployed-drop-hint = يُفتح في هذا المتصفّح ولا يُحفظ.
deployed-passphrase = عبارة المرور، إن وُجدت
deployed-do = التحقّق من الملف

deployed-token-title = باستخدام رمز (token) أنشأه خادمك
deployed-token-lead = أنشئ في خادمك الرمز (token) الذي يرسله إلى API Hub، وألصقه هنا. مدة صلاحية الرمز من 10 ثوانٍ إلى 30 ثانية فقط، فلا ضرر منه بعد انتهائها.
deployed-token-label = رمز موقّع (JWS)
deployed-message-title = باستخدام رسالة مشفّرة لمفتاحك
deployed-message-lead = ألصق رسالة (JWE) كما تلقّاها خادمك أو كما أنشأها للاختبار. لفتح الرسالة، اختر ملف المفتاح أعلاه وأدخل عبارة مروره في كل مرة؛ وإلا فتُفحص ترويستها وحدها. لا يُعرض محتواها ولا يُحفظ.
deployed-message-label = رسالة مشفّرة (JWE)
deployed-tls-title = باستخدام الشهادة التي يُبرزها خادمك
deployed-tls-lead = ألصق ناتج الأمر openssl s_client -connect host:443 -showcerts لمعرفة الشهادة التي يُبرزها خادمك. أو ألصق رمزًا (JWS) موقّعًا بهذا المفتاح: فهو دليل على وجود المفتاح الخاص أيضًا.
deployed-client-title = باستخدام الشهادة التي يُبرزها برنامج العميل لديك
deployed-client-lead = ألصق ملف الشهادة الذي يرسله برنامج العميل لديك في مصافحة TLS، للتأكّد من أنها هذه الشهادة. أو ألصق رمزًا (JWS) موقّعًا بهذا المفتاح: فهو دليل على وجود المفتاح الخاص أيضًا.
deployed-hello-mtls = للتحقّق من الاتصال كاملًا، اتصل بالمسار ‎/hello-mtls على cm وعلى hh ببرنامج العميل لديك. تتضمّن استجابة كل منهما connectionEstablished وmtlsStatus وصاحب شهادة العميل (Subject) التي وصلت: يجب أن تكون هذه الشهادة.
deployed-echo-cert = بعد التدوير يتصل API Hub بالمسارين ‎/hello-mtls و‎/echo-cert على خادم Ozone Connect لديك. يجب أن ينجح الاثنان قبل إلغاء الشهادة القديمة: اسأل فريق API Hub (Ozone) عن نتيجتهما.
deployed-tls-label = شهادات بصيغة PEM، أو رمز موقّع
deployed-judge = فحص

deployed-jwks-title = الفحص بمستند JWKS أيضًا
deployed-jwks-drop = مستند JWKS لهذا المفتاح
deployed-jwks-drop-hint = المستند الذي يقرؤه الآخرون. تأخذ الصفحة منه المفتاح الذي له قيمة kid الواردة في الرمز، كما يفعلون.
deployed-jwks-given = { PLURAL($count) ->
    [zero] لم يُقرأ أي مفتاح منشور.
    [one] قُرئ مفتاح منشور واحد.
    [two] قُرئ مفتاحان منشوران.
    [few] قُرئت { $count } مفاتيح منشورة.
    [many] قُرئ { $count } مفتاحًا منشورًا.
   *[other] قُرئ { $count } مفتاح منشور.
    }

challenge-title = التحقّق بتحدٍّ مشفّر
challenge-lead = تُنشئ الصفحة رسالة لا يفتحها إلا مفتاحك الخاص. فُك تشفيرها في خادمك، ثم ألصق النص الناتج هنا. الرسالة جديدة في كل مرة؛ وفيها كلمة عشوائية، ولا تتضمّن أي رمز (token).
challenge-algorithm = الخوارزمية
challenge-make = إنشاء تحدٍّ
challenge-label = التحدّي المطلوب فك تشفيره في خادمك
challenge-answer = النص الناتج
challenge-check = فحص الإجابة
said-challenge-made = تم إنشاء التحدّي.
err-challenge-not-made = لا يمكن إنشاء تحدٍّ لهذا المفتاح: إما أنه ليس مفتاح RSA، أو لم يوفّر المتصفّح أرقامًا عشوائية.
rec-challenge-not-made = تتطلب الرسائل الموجّهة إلى المصرف مفتاح RSA. وإذا كان هذا مفتاح RSA، فافتح الصفحة في متصفّح آخر.
err-challenge-none = لا يوجد تحدٍّ تكون هذه إجابة عنه.
rec-challenge-none = أنشئ تحدّيًا أولًا، ثم فُك تشفيره في خادمك.

check-key-deployed = المفتاح المركَّب
ok-deployed-key = يحتوي الملف على المفتاح الخاص لـ { $certificate }.
err-deployed-key = يحتوي الملف على مفتاح غير مفتاح { $certificate }.
rec-deployed-key = ركّب ملف مفتاح { $certificate }، أو اختر الملف الذي يقرؤه نظامك فعلًا.
err-deployed-key-of-other = يحتوي الملف على مفتاح { $other }، لا على مفتاح { $certificate }.
rec-deployed-key-of-other = اختلط المفتاحان. ركّب كل ملف مفتاح حيث تُستخدم شهادته.
not-presented-only = الشهادة علنية، وإبرازها ليس دليلًا على أن مفتاحها الخاص لدى النظام. والدليل هو نجاح المصافحة، وكذلك ملف المفتاح أو رمز (token).

check-key-challenge = الإجابة عن التحدّي
ok-challenge = الإجابة صحيحة: من قدّمها يملك المفتاح الخاص، ويفك تشفير { $algorithm }.
err-challenge = الإجابة لا تطابق محتوى التحدّي.
rec-challenge = ألصق النص نفسه بعد فك تشفيره، لا بصيغة base64 ولا بالنظام الست عشري، وأجب عن أحدث تحدٍّ. وإذا تعذّر فك التشفير في خادمك، فلديه مفتاح آخر أو أنه لا يدعم { $algorithm }.
err-challenge-empty = الإجابة فارغة.
rec-challenge-empty = فُك تشفير التحدّي في خادمك، وألصق النص الناتج.
err-challenge-echoed = هذا هو التحدّي نفسه، لا النص الذي بداخله.
rec-challenge-echoed = فُك تشفيره في خادمك، وألصق النص الناتج.

## Findings about a signed token

check-token-kind = نوع الرمز المطلوب
err-token-signed-for-encryption = هذا رمز (token) موقّع، لكن مفتاح { $certificate } مخصّص للتشفير.
rec-token-signed-for-encryption = ألصق رسالة مشفّرة (خمسة أجزاء)، أو استخدم التحدّي. أما الرموز فتُوقَّع بمفتاح آخر.
err-token-encrypted-for-signing = هذه رسالة مشفّرة، لكن مفتاح { $certificate } ليس مخصّصًا للتشفير.
rec-token-encrypted-for-signing = ألصق رمزًا (token) موقّعًا (ثلاثة أجزاء) أنشأه خادمك.
not-token-signed-beside-file = ما أُلصق رمز (token) موقّع، فلا شيء يُفتح بملف المفتاح.

check-token-alg = خوارزمية التوقيع (alg)
ok-token-alg = يذكر الرمز PS256، وهي الخوارزمية الوحيدة المسموح بها.
ok-token-alg-any = يذكر الرمز { $algorithm }. وأي توقيع يكفي لهذا التحقّق.
err-token-alg-absent = لا يذكر الرمز خوارزميته.
rec-token-alg-absent = اضبط خادمك ليضع في الترويسة alg بقيمة PS256.
err-token-alg-none = يذكر الرمز alg بقيمة none: فهو غير موقّع أصلًا، ويمكن لأي أحد إنشاؤه.
rec-token-alg-none = عطّل none في مكتبة JOSE لديك، ووقّع بالخوارزمية PS256.
err-token-alg-symmetric = يذكر الرمز { $algorithm }، وهي تستخدم سرًّا مشتركًا لا مفتاحًا خاصًّا.
rec-token-alg-symmetric = وقّع بالخوارزمية PS256 وبالمفتاح الخاص. ولا تمرّر أبدًا مفتاحًا عامًّا إلى مكتبة على أنه سر مشترك.
err-token-alg-other = يذكر الرمز { $algorithm }. ولا يقبل API Hub إلا PS256.
rec-token-alg-other = اضبط الخوارزمية في مكتبة JOSE لديك على PS256.
err-token-alg-unknown = يذكر الرمز الخوارزمية { $algorithm }، وهي غير معروفة هنا.
rec-token-alg-unknown = اضبط الخوارزمية في مكتبة JOSE لديك على PS256. وحالة الأحرف (كبيرة أو صغيرة) مهمة في الأسماء.

check-token-signature = توقيع الرمز
ok-token-signature = وقّع هذا الرمزَ المفتاحُ الخاص للشهادة { $certificate }.
not-token-signature-alg = لا يمكن بهذه الخوارزمية التحقّق من أي توقيع للمفتاح الخاص.
err-token-signature = مفتاح { $certificate } لم يوقّع هذا الرمز، أو أن الرمز تغيّر.
rec-token-signature = تحقّق من ملف المفتاح الذي يقرأه خادمك، وانسخ الرمز من جديد كما أُنشئ.
err-token-signature-other-alg = المفتاح صحيح، لكن التوقيع { $really }، بينما يذكر الرمز { $algorithm }.
rec-token-signature-other-alg = اضبط خادمك ليوقّع بما يذكره الرمز. في Java توقيع PS256 هو RSASSA-PSS مع SHA-256، وMGF1 مع SHA-256، وملح (salt) طوله 32 بايتًا.
err-token-signature-salt = المفتاح صحيح، لكن طول الملح (salt) في التوقيع ليس 32 بايتًا، لذلك يرفضه الآخرون.
rec-token-signature-salt = اضبط طول الملح (salt) في PSS على طول التجزئة، أي 32 بايتًا، في خادمك أو في وحدة HSM لديك.
err-token-signature-of-other = وقّع هذا الرمزَ مفتاحُ { $other }، لا مفتاح { $certificate }.
rec-token-signature-of-other = اضبط خادمك ليوقّع بمفتاح { $certificate }.

check-token-crit = الامتدادات الحرجة (crit)
err-token-crit = في الترويسة crit: ويجب على من لا يعرف الامتدادات المذكورة فيها أن يرفض الرمز.
rec-token-crit = احذف crit. فالتمويل المفتوح لا يستخدم هذه الامتدادات.
check-token-header = عدم تكرار أعضاء الترويسة
err-token-header-private-key = توقّف: في ترويسة هذا الرمز مفتاح خاص، فقد حصل عليه كل من استلم الرمز.
rec-token-header-private-key = أوقف استخدام هذا المفتاح وألغِ شهادته. وصحّح البرنامج الذي ينشئ الرمز، بحيث لا تذكر ترويسته سوى kid.
err-token-header-twice = يتكرر عضو في الترويسة، أو يتكرر باختلاف الأحرف الكبيرة فقط: { $names }. وتأخذ البرامج أعضاء مختلفة، فتقرأ رموزًا مختلفة.
rec-token-header-twice = لا تعتمد على الرمز. صحّح البرنامج الذي ينشئه، بحيث يرد كل عضو مرة واحدة.

check-token-kid = معرّف المفتاح (kid)
ok-token-kid = قيمة kid هي قيمة الشهادة { $certificate }.
not-token-kid-not-known = قيمة kid لهذا المفتاح غير معروفة هنا بعد. نفّذ خطوة JWKS أولًا.
err-token-kid-absent = ليس في الترويسة kid، فلا تستطيع الجهة المستقبِلة العثور على المفتاح.
rec-token-kid-absent = اضبط خادمك ليضع في الترويسة قيمة kid للشهادة { $certificate }، تمامًا كما هي هنا.
err-token-kid = قيمة kid ليست قيمة الشهادة { $certificate }.
rec-token-kid = انسخ قيمة kid للشهادة { $certificate } من هنا إلى إعدادات خادمك. وبعد التجديد تكون قيمة kid جديدة.
err-token-kid-of-other = قيمة kid هي قيمة الشهادة { $other }، لا قيمة الشهادة { $certificate }.
rec-token-kid-of-other = انسخ قيمة kid للشهادة { $certificate } من هنا إلى إعدادات خادمك.
err-token-kid-retyped = قيمة kid صحيحة تقريبًا: تختلف حالة حرف (كبير أو صغير) أو العلامة - أو العلامة _. ويجب أن تكون مطابقة حتى آخر حرف.
rec-token-kid-retyped = انسخ قيمة kid بزر النسخ ولا تكتبها يدويًّا.

check-token-typ = نوع الرمز (typ)
check-token-cty = نوع المحتوى (cty)
ok-token-member = تذكر الترويسة { $name } بقيمة { $value }.
err-token-member = تذكر الترويسة { $name } بقيمة غير { $value }.
rec-token-member = اضبط خادمك ليضع في الترويسة { $name } بقيمة { $value }.
err-token-member-case = تذكر الترويسة { $name } بقيمة { $value }، لكن حالة الأحرف (كبيرة أو صغيرة) مختلفة.
rec-token-member-case = اكتبها كما نُشرت: { $value }.
err-token-member-absent = ليس في الترويسة { $name }.
rec-token-member-absent = اضبط خادمك ليضع في الترويسة { $name } بقيمة { $value }.

check-token-jwks = المفتاح المنشور بقيمة kid هذه
ok-token-jwks = المفتاح الذي له قيمة kid هذه في JWKS يتحقّق من الرمز، كما سيحدث لدى API Hub.
not-token-jwks-no-kid = ليس في الرمز kid، فلا يمكن البحث عن مفتاح في JWKS.
err-token-jwks-kid = لا يوجد في JWKS مفتاح له قيمة kid التي في الرمز.
rec-token-jwks-kid = تأكّد من أن هذه JWKS لهذه الشهادة، ومن أن المفتاح منشور ونشط. وبعد أي تغيير انتظر عشر دقائق.
err-token-jwks-unreadable = تعذّرت قراءة المفتاح الذي له قيمة kid هذه في JWKS.
rec-token-jwks-unreadable = افحص JWKS في خطوتها المستقلة؛ ويبيّن التقرير هناك الخطأ.
err-token-jwks-signature = المفتاح الذي له قيمة kid هذه في JWKS لم يوقّع الرمز.
rec-token-jwks-signature = المفتاح وقيمة kid غير متطابقين: يوقّع خادمك بمفتاح ويذكر مفتاحًا آخر.
ok-token-jwks-own = المفتاح الذي له قيمة kid هذه في JWKS هو مفتاح { $certificate }.
err-token-jwks-other-key = المفتاح الذي له قيمة kid هذه في JWKS ليس مفتاح { $certificate }.
rec-token-jwks-other-key = تأكّد من أن هذه JWKS لهذه الشهادة. فقد استخدم من أنشأ الرسالة مفتاحًا آخر.
err-token-jwks-not-taken = المفتاح الذي له قيمة kid هذه في JWKS ليس لهذا الغرض: قيمة { $member } فيه هي { $stated }. ولا يستخدمه من يقرأ JWKS.
rec-token-jwks-not-taken = تأكّد من أن kid للمفتاح الصحيح، ومن أن JWKS للمفاتيح النشطة. وإذا كان الدليل ينشر هذا المفتاح هكذا، فاسأل فريق دعمه (OFTF).
err-token-jwks-kid-twice = { PLURAL($count) ->
    [zero] لا يوجد في JWKS مفتاح بقيمة kid التي في الرمز.
    [one] لمفتاح واحد في JWKS قيمة kid التي في الرمز.
    [two] لمفتاحين في JWKS قيمة kid التي في الرمز. تستخدم البرامج أحدهما أو الآخر، أو لا تستخدم أيًّا منهما.
    [few] لـ { $count } مفاتيح في JWKS قيمة kid التي في الرمز. تستخدم البرامج مفاتيح مختلفة منها، أو لا تستخدم أيًّا منها.
    [many] لـ { $count } مفتاحًا في JWKS قيمة kid التي في الرمز. تستخدم البرامج مفاتيح مختلفة منها، أو لا تستخدم أيًّا منها.
   *[other] لـ { $count } مفتاح في JWKS قيمة kid التي في الرمز. تستخدم البرامج مفاتيح مختلفة منها، أو لا تستخدم أيًّا منها.
    }
rec-token-jwks-kid-twice = تشير قيمة kid إلى مفتاح واحد. استخدم JWKS يتحقّق فيها ذلك؛ وإذا كان الدليل ينشر هذه، فاسأل فريق دعمه (OFTF).

check-token-claims = مطالبات الرمز (claims)
err-token-claims = المحتوى الموقّع ليس كائن JSON، فلا مطالبات (claims) في الرمز.
rec-token-claims = اضبط خادمك ليوقّع المطالبات iss وsub وiat وexp ككائن JSON.
err-token-claims-twice = تتكرر مطالبة، أو تتكرر باختلاف الأحرف الكبيرة فقط: { $names }. قُرئت الأخيرة هنا؛ وتقرأ برامج أخرى الأولى.
rec-token-claims-twice = صحّح البرنامج الذي ينشئ الرمز، بحيث ترد كل مطالبة مرة واحدة.
check-token-iss = الجهة المُصدِرة للرمز (iss)
check-token-sub = صاحب الرمز (sub)
ok-token-name = القيمة هي نفسها التي في شهادة عميل TLS.
not-token-name-not-known = أسماء الشهادة غير معروفة هنا، لذلك لم تُجرَ المقارنة.
err-token-name-absent = القيمة غير موجودة في الرمز.
rec-token-name-absent = الجهة المُصدِرة (iss) هي O في شهادة عميل TLS (C3)، وصاحب الرمز (sub) هو OU فيها. اضبط خادمك ليضع القيمتين.
err-token-names-swapped = الجهة المُصدِرة (iss) وصاحب الرمز (sub) معكوسان.
rec-token-names-swapped = الجهة المُصدِرة (iss) هي O، أي الاسم القانوني؛ وصاحب الرمز (sub) هو OU، أي معرّف المؤسسة.
err-token-name-near = القيمة صحيحة تقريبًا: تختلف المسافات أو حالة الأحرف (كبيرة أو صغيرة).
rec-token-name-near = انسخها من شهادة عميل TLS (C3) ولا تكتبها يدويًّا.
err-token-iss = الجهة المُصدِرة (iss) ليست O الذي في شهادة عميل TLS.
rec-token-iss = اضبط خادمك ليضع في iss قيمة O من C3، أي الاسم القانوني.
err-token-sub = صاحب الرمز (sub) ليس OU الذي في شهادة عميل TLS.
rec-token-sub = اضبط خادمك ليضع في sub قيمة OU من C3، أي معرّف المؤسسة.
err-token-sub-application = صاحب الرمز (sub) هو معرّف التطبيق (CN)، ويجب أن يكون معرّف المؤسسة (OU).
rec-token-sub-application = اضبط خادمك ليضع في sub قيمة OU من C3، أي معرّف المؤسسة.

check-token-lifetime = مدة صلاحية الرمز
ok-token-lifetime = { PLURAL($seconds) ->
    [zero] مدة صلاحية الرمز 0 ثانية.
    [one] مدة صلاحية الرمز ثانية واحدة.
    [two] مدة صلاحية الرمز ثانيتان.
    [few] مدة صلاحية الرمز { $seconds } ثوانٍ.
    [many] مدة صلاحية الرمز { $seconds } ثانية.
   *[other] مدة صلاحية الرمز { $seconds } ثانية.
    }
not-token-lifetime-no-start = لا يذكر الرمز وقت إنشائه (iat أو nbf)، لذلك مدة صلاحيته غير معلومة.
err-token-exp-absent = لا يذكر الرمز وقت انتهاء صلاحيته (exp).
rec-token-exp-absent = اضبط خادمك ليضع exp بعد إنشاء الرمز بمدة من 10 ثوانٍ إلى 30 ثانية.
err-token-exp-form = وقت انتهاء صلاحية الرمز (exp) ليس عددًا.
rec-token-exp-form = اكتب exp عددًا، بالثواني منذ 1970 ودون علامات اقتباس.
err-token-milliseconds = أحد الأوقات في الرمز بالمللي ثانية. ويجب أن يكون بالثواني.
rec-token-milliseconds = اقسم على 1000: فالقيم iat وnbf وexp هي ثوانٍ منذ 1970.
err-token-lifetime-short = { PLURAL($seconds) ->
    [zero] مدة صلاحية الرمز 0 ثانية. والمطلوب 10 ثوانٍ على الأقل.
    [one] مدة صلاحية الرمز ثانية واحدة. والمطلوب 10 ثوانٍ على الأقل.
    [two] مدة صلاحية الرمز ثانيتان. والمطلوب 10 ثوانٍ على الأقل.
    [few] مدة صلاحية الرمز { $seconds } ثوانٍ. والمطلوب 10 ثوانٍ على الأقل.
    [many] مدة صلاحية الرمز { $seconds } ثانية. والمطلوب 10 ثوانٍ على الأقل.
   *[other] مدة صلاحية الرمز { $seconds } ثانية. والمطلوب 10 ثوانٍ على الأقل.
    }
rec-token-lifetime-short = اضبط خادمك ليضع exp بعد إنشاء الرمز بمدة من 10 ثوانٍ إلى 30 ثانية.
err-token-lifetime-long = { PLURAL($seconds) ->
    [zero] مدة صلاحية الرمز 0 ثانية. والحد الأقصى المسموح به 30 ثانية.
    [one] مدة صلاحية الرمز ثانية واحدة. والحد الأقصى المسموح به 30 ثانية.
    [two] مدة صلاحية الرمز ثانيتان. والحد الأقصى المسموح به 30 ثانية.
    [few] مدة صلاحية الرمز { $seconds } ثوانٍ. والحد الأقصى المسموح به 30 ثانية.
    [many] مدة صلاحية الرمز { $seconds } ثانية. والحد الأقصى المسموح به 30 ثانية.
   *[other] مدة صلاحية الرمز { $seconds } ثانية. والحد الأقصى المسموح به 30 ثانية.
    }
rec-token-lifetime-long = اضبط خادمك ليضع exp بعد إنشاء الرمز بمدة من 10 ثوانٍ إلى 30 ثانية.
check-token-age = عمر الرمز
ok-token-age = أُنشئ الرمز خلال آخر 15 دقيقة.
not-token-age = لا يذكر الرمز وقت إنشائه (iat أو nbf)، فقد يكون قديمًا، وليس دليلًا على المفتاح المركَّب الآن.
err-token-from-later = وقت إنشاء الرمز لاحق للوقت الحالي بحسب ساعة هذا الحاسوب.
rec-token-from-later = ربما أُنشئ هذا الرمز مسبقًا، لذلك لا يبيّن المفتاح المركَّب الآن. تحقّق من ساعة خادمك وساعة هذا الحاسوب: يرفض API Hub رموز الخادم الذي ساعته غير صحيحة.
err-token-old = مضى على إنشاء الرمز أكثر من 15 دقيقة، فليس دليلًا على المفتاح المركَّب الآن.
rec-token-old = يبيّن الرمز المفتاح الذي كان مركَّبًا عند إنشائه. ولمعرفة المفتاح المركَّب الآن، ألصق رمزًا جديدًا.
err-token-stale = مضى على إنشاء الرمز أكثر من يوم. وهو لا يبيّن المفتاح المركَّب الآن.
rec-token-stale = أنشئ رمزًا جديدًا في خادمك، وألصقه هنا.

## Findings about an encrypted message

check-token-key-alg = تشفير المفتاح (alg)
ok-token-key-alg = تذكر الرسالة RSA-OAEP-256، كما ينبغي.
err-token-key-alg-older = تذكر الرسالة RSA-OAEP، من دليل إرشادي أقدم. ويذكر الدليل الإرشادي الأحدث RSA-OAEP-256.
rec-token-key-alg-older = ينبغي أن يكون خادمك مستعدًّا لكليهما. وإذا كنت أنت من أنشأ الرسالة، فاستخدم RSA-OAEP-256.
err-token-key-alg-pkcs1 = تذكر الرسالة RSA1_5، وهي غير مسموح بها لأنها عرضة للهجمات.
rec-token-key-alg-pkcs1 = على من أنشأ الرسالة أن يستخدم RSA-OAEP-256.
err-token-key-alg = تذكر الرسالة خوارزمية غير RSA-OAEP-256.
rec-token-key-alg = على من أنشأ الرسالة أن يستخدم RSA-OAEP-256.
check-token-enc = تشفير المحتوى (enc)
ok-token-enc = تذكر الرسالة A256GCM، كما ينبغي.
err-token-enc = تذكر الرسالة تشفيرًا غير A256GCM.
rec-token-enc = على من أنشأ الرسالة أن يستخدم A256GCM.
check-token-zip = الضغط (zip)
err-token-zip = المحتوى مضغوط، وهو غير مطلوب في أي مستند منشور.
rec-token-zip = ينبغي لمن أنشأ الرسالة أن يحذف zip.
check-token-open = الفتح بالمفتاح الخاص
ok-token-open = المفتاح الخاص يفتح الرسالة.
not-token-open-no-key = لم يُقدَّم ملف المفتاح أو عبارة مروره، لذلك لم تُفتح الرسالة.
not-token-open-enc = هذا النوع من تشفير المحتوى غير مدعوم هنا.
err-token-open = المفتاح الخاص لا يفتح الرسالة.
rec-token-open = إما أن الرسالة شُفّرت لمفتاح آخر، أو أنها تغيّرت أثناء النقل. قارن قيمة kid فيها، وانسخها من جديد.
err-token-open-mgf1 = تذكر الرسالة RSA-OAEP-256، لكن قناعها (mask) أُنشئ باستخدام SHA-1. وهذا سلوك Java ما لم يُضبط خلاف ذلك.
rec-token-open-mgf1 = على من أنشأ الرسالة أن يضبط MGF1 على SHA-256 أيضًا (في Java باستخدام OAEPParameterSpec).
err-token-open-other-alg = المفتاح صحيح، لكن التشفير تم بخوارزمية غير التي تذكرها الرسالة.
rec-token-open-other-alg = على من أنشأ الرسالة أن يشفّر بما تذكره ترويستها.
check-token-content = محتوى الرسالة
ok-token-content = بداخلها رمز (token) موقّع، كما ينبغي.
not-token-content-zip = المحتوى مضغوط، لذلك لم يُفحص.
err-token-content = لا يوجد بداخلها رمز (token) موقّع. فالبيانات الشخصية تُوقَّع أولًا ثم تُشفَّر.
rec-token-content = لا ضرر من ذلك في رسالة اختبار. أما من يرسل بيانات حقيقية فعليه أن يوقّعها أولًا.

## The certificate that a system presents

check-certificate-presented = الشهادة المُبرَزة
ok-presented = يُبرز النظام شهادة { $certificate }.
err-presented = يُبرز النظام شهادة غير شهادة { $certificate }: { $subject }.
rec-presented = ركّب شهادة { $certificate }. وتأكّد أيضًا من أنك اتصلت بالمضيف والمنفذ الصحيحين.
err-presented-other-certificate = يُبرز النظام شهادة أخرى للمفتاح نفسه.
rec-presented-other-certificate = ربما كانت الشهادة السابقة للتجديد. ركّب شهادة { $certificate }.
err-presented-order = يُبرز النظام شهادة { $certificate }، لكنها ليست الأولى.
rec-presented-order = ضع شهادة النظام نفسه أولًا في الملف، ثم شهادة جهة الإصدار المباشرة (Issuing CA).
err-presented-of-other = يُبرز النظام شهادة { $other }، لا شهادة { $certificate }.
rec-presented-of-other = اختلطت الشهادتان. ركّب كل شهادة في النظام المخصّص لها.

## A key that is elsewhere and only signs

outside-title = التحقّق من المفتاح بتوقيع
outside-lead = يبقى المفتاح الخاص في HSM أو KMS لديك. تعطيك الصفحة نصًّا لتوقيعه به، ثم تتحقّق من التوقيع بالمفتاح العام في الشهادة.
outside-begin = إعداد نص للتوقيع
outside-how = وقّعه بخوارزمية { $algorithm } خلال 15 دقيقة، لأن التحقّق للمفتاح المركَّب الآن. PS256 هي RSASSA-PSS مع SHA-256 وملح (salt) طوله 32 بايتًا؛ وRS256 هي RSASSA-PKCS1-v1_5 مع SHA-256؛ وES256 هي ECDSA مع SHA-256.
outside-input = النص المطلوب توقيعه (signing input)
outside-sha256 = بصمة SHA-256 له، بالنظام الست عشري
outside-sha256-base64 = بصمة SHA-256 له، بصيغة base64
outside-signature = التوقيع
outside-signature-hint = base64 أو base64url أو النظام الست عشري، أو استجابة الخدمة بصيغة JSON. ولا مفتاح خاص أبدًا.
outside-check = التحقّق من التوقيع
said-outside-begun = النص المطلوب توقيعه جاهز.
