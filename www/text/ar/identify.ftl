### What a file is, how it had to be repaired to be read, and what is in it. The
### rules of the text stand in certificate.ftl.

## What a thing is

item-private-key = مفتاح خاص
item-sealed-key = مفتاح خاص مشفّر، لم يُفتح
item-public-key = مفتاح عام
item-csr = طلب CSR
item-certificate = شهادة
item-ca-certificate = شهادة جهة إصدار (CA)
item-crl = قائمة إلغاء (CRL)
item-sealed-container = ملف PKCS#12، لم يُفتح
item-jwk = JWK، مفتاح واحد
item-jwks = JWKS، مجموعة مفاتيح
item-signed-token = رمز موقّع (JWS)
item-encrypted-token = رسالة مشفّرة (JWE)
item-answer = استجابة من نظام
item-workspace = مساحة عمل Key Desk
item-unreadable = تعذّرت قراءته

fact-header = الترويسة
fact-alg = alg
fact-enc = enc
fact-kid = kid
fact-keys = المفاتيح
fact-host = المضيف
fact-mtls-status = حالة mTLS
fact-jwks-uri = مجموعة المفاتيح (jwks_uri)
fact-token-endpoint = نقطة نهاية الرموز (token_endpoint)
fact-key-type = نوع الشهادة (keyType)
fact-status = الحالة
fact-description = الوصف
fact-name-in-file = الاسم في الملف

## How a file had to be repaired

repair-byte-order-mark = كان يبدأ بعلامة ترتيب البايتات (byte order mark).
repair-utf-16 = كان مكتوبًا بترميز UTF-16.
repair-windows-line-ends = كانت نهايات أسطره بصيغة Windows.
repair-no-break-spaces = كانت فيه مسافات غير منقسمة (no-break space).
repair-invisible-letters = كانت فيه أحرف غير مرئية.
repair-dashes = لم تكن الشرطات حول BEGIN أو END خمس شرطات عادية.
repair-indentation = كانت في بداية أسطره مسافات بادئة.
repair-quotation-marks = كانت أسطره تبدأ بعلامات اقتباس البريد الإلكتروني.
repair-escaped-line-ends = كانت نهايات أسطره مكتوبة بالحرفين ‎\n.
repair-one-line = كان مكتوبًا في سطر واحد طويل.
repair-text-around = كان حول الكتل نص آخر.
repair-no-final-line-end = لم تكن في السطر الأخير علامة نهاية سطر.
repair-bare-base64 = لم يكن فيه سطرا BEGIN وEND، بل base64 فقط.
repair-percent-encoding = كان مرمّزًا بعلامة النسبة المئوية (percent-encoding)، كما تكتب الخوادم الوكيلة الترويسات.
repair-quoted-printable = كان مكتوبًا بترميز quoted-printable، كما تفعل برامج البريد.
repair-markup = كان حوله أو بين أسطره HTML أو XML.
repair-inside-json = كان داخل مستند JSON.
repair-keycloak-listing = كان سرد Keycloak لمفاتيح النطاق (realm)، وليس JWKS: تحتاج الأنظمة الأخرى إلى المستند على /protocol/openid-connect/certs.
repair-keys-not-list = لم تكن «keys» قائمة، أو كان لها اسم آخر: لا تستطيع الأنظمة الأخرى قراءة مجموعة المفاتيح هذه.
repair-loose-json = كان مكتوبًا بصيغة JavaScript أو Python، ولا تعدّه الأنظمة الأخرى JSON.
repair-yaml-keys = كان مجموعة مفاتيح مكتوبة بصيغة YAML: الأنظمة الأخرى تتطلب JSON.
repair-wrapped-lines = كانت فيه فواصل أسطر كالتي تضيفها برامج البريد.
repair-json-serialisation = كان رمزًا بصيغة JSON serialisation، ولا يُعرض إلا توقيعه الأول أو مستلمه الأول.
repair-inside-token = كان داخل رمز موقّع لم يتم التحقّق من توقيعه هنا.
repair-line-marks = كانت أسطره تبدأ بعلامات diff أو أرقام أسطر أو علامات تعليق أو إطار.
repair-separators = كانت فيه محارف أخرى مكان نهايات الأسطر.
repair-string-literal = كان مكتوبًا كنص برمجي بين علامتي اقتباس.
repair-hexadecimal = كان مكتوبًا بأرقام ست عشرية.
repair-octets = كانت بايتاته مكتوبة قائمةَ أرقام أو نصًا بلغة Python.
repair-encoded-text = كان مرمّزًا بـ base64 مرتين.
repair-label = كُتبت BEGIN أو END بأحرف صغيرة أو دون مسافاتها: ترفض البرامج الأخرى ذلك.
repair-other-end = يذكر سطر END نوعًا غير الذي يذكره سطر BEGIN: ترفض البرامج الأخرى ذلك.
repair-slashed-line-ends = كانت نهايات أسطره مكتوبة بالحرفين ‎/n.
repair-other-content = يذكر سطر BEGIN نوعًا غير المحتوى الفعلي: قد ترفض البرامج الأخرى ذلك.
repair-trust-data = الملف من نوع TRUSTED CERTIFICATE وتلي الشهادةَ فيه إعدادات ثقة من OpenSSL: ترفضه البرامج الأخرى. لإزالتها استخدم الأمر openssl x509 -in file -out certificate.pem.
repair-base64-form = نقص حشو base64 في نهايته، أو كانت هناك بتات زائدة لا تنتمي إلى أي بايت؛ والبرامج الصارمة ترفض ذلك.
repair-ber = كان مكتوبًا بصيغة BER التي لا تقرؤها جميع البرامج؛ والمطلوب DER.
repair-trailing-bytes = كانت بعد نهايته بايتات زائدة.
repair-several-in-one = كانت عدة ملفات DER متتالية: لا تقرأ البرامج الأخرى إلا أولها.

## Titles

check-file-read = قراءة الملف
check-file-container = الحاوية بكاملها
check-answer-directory = معنى الخطأ الوارد من الدليل
check-answer-discovery = إعدادات خادم
check-answer-mtls = الشهادة التي تلقّاها API Hub
check-file-private-key = مفتاح خاص في الملف

## Private keys, wherever they are

ok-file-encrypted-private-key = هذا مفتاح خاص محمي بعبارة مرور. لا يُحتفظ هنا بأكثر من جزئه العام.
ok-file-container-may-hold-key = قد يكون فيه مفتاح خاص محمي بعبارة المرور. تعامل مع الملف كما تتعامل مع المفتاح.
err-file-plain-private-key = هذا مفتاح خاص دون عبارة مرور: من يملك هذا الملف يملك المفتاح. لا يُحتفظ هنا بأكثر من جزئه العام.
rec-file-plain-private-key = احمِه بعبارة مرور: ملفات PEM وDER بالأمر openssl pkcs8 -topk8 -v2 aes-256-cbc، والصيغ الأخرى بالبرنامج الذي كتبها. وإذا سبق أن أُرسل أو رُفع، فأنشئ مفتاحًا جديدًا وألغِ الشهادة.
err-file-key-beside-public = توقّف: في الملف نفسه مفتاح خاص مع محتوى معدّ لجهات أخرى. لا يُحتفظ هنا بأكثر من الجزء العام من المفتاح.
rec-file-key-beside-public = ضع المفتاح في ملف مستقل. وإذا سبق أن أُرسل هذا الملف أو رُفع، فأنشئ مفتاحًا جديدًا وألغِ الشهادة.
err-file-damaged-private-key = الكتلة التالفة موسومة بأنها مفتاح خاص.
rec-file-damaged-private-key = احتفظ بهذا الملف لنفسك مع ذلك: قد يكون معظم المفتاح ما زال فيه.
err-file-may-hold-private-key = قد يكون في هذا الملف مفتاح خاص.
rec-file-may-hold-private-key = احتفظ بهذا الملف لنفسك حتى تعرف محتواه. وإذا سبق أن أُرسل أو رُفع وفيه مفتاح، فأنشئ مفتاحًا جديدًا وألغِ الشهادة.
err-file-rest-may-hold-private-key = توقّف: قد يكون في بقية هذا الملف مفتاح خاص.
rec-file-rest-may-hold-private-key = احتفظ بهذا الملف لنفسك حتى تعرف محتواه. وإذا سبق أن أُرسل أو رُفع وفيه مفتاح، فأنشئ مفتاحًا جديدًا وألغِ الشهادة.

## What could not be read

not-file-sealed = الملف مشفّر. أدخل عبارة مروره لنبيّن لك أي مفتاح هو.
err-file-nothing = لا يحتوي هذا الملف على أي شيء معروف هنا.
rec-file-nothing = اختر الملف الذي فيه المفتاح أو طلب CSR أو الشهادة أو JWKS.
err-file-html = هذه صفحة ويب، وليست الملف نفسه.
rec-file-html = نزّل الملف مرة أخرى. يعرض مخزن المفاتيح أو الدليل صفحة كهذه عند حدوث خطأ؛ افتحها في محرّر نصوص لقراءة ما فيها.
err-file-java-keystore = هذا مخزن مفاتيح Java (JKS)، ولا تقرؤه هذه الصفحة.
rec-file-java-keystore = حوّله إلى PKCS#12 على حاسوبك بالأمر keytool -importkeystore -deststoretype PKCS12، وأضف الملف الناتج.
err-file-jce-keystore = هذا مخزن مفاتيح Java (JCEKS)، ولا تقرؤه هذه الصفحة.
rec-file-jce-keystore = حوّله إلى PKCS#12 على حاسوبك بالأمر keytool -importkeystore -srcstoretype JCEKS -deststoretype PKCS12، وأضف الملف الناتج.
err-file-bouncy-castle-keystore = هذا مخزن مفاتيح Bouncy Castle (BKS)، ولا تقرؤه هذه الصفحة.
rec-file-bouncy-castle-keystore = حوّله إلى PKCS#12 على حاسوبك بالأمر keytool -importkeystore -srcstoretype BKS -deststoretype PKCS12 -providerclass org.bouncycastle.jce.provider.BouncyCastleProvider -providerpath bcprov.jar، وأضف الملف الناتج.
err-file-pvk = هذا مفتاح خاص بصيغة PVK من Microsoft، ولا تقرؤها هذه الصفحة.
rec-file-pvk = حوّله على حاسوبك: openssl rsa -inform PVK -in key.pvk -out key.pem.
err-file-microsoft-blob = هذا مفتاح خاص بصيغة BLOB من Windows (CAPI أو CNG)، وهي صيغة لا تُقرأ هنا.
rec-file-microsoft-blob = حوّله على حاسوبك: openssl rsa -inform MSBLOB. أما صيغة CNG فتتطلب .NET: استورده هناك، ثم اكتبه باستخدام ExportPkcs8PrivateKeyPem.
err-file-private-key-text = هذا نص يسرد أرقام مفتاح خاص. ليس ملف مفتاح، لكنه يكشف المفتاح.
rec-file-private-key-text = استخدم ملف المفتاح نفسه، واحذف هذا النص من كل مكان حُفظ فيه.
err-file-putty = هذا مفتاح PuTTY (‎.ppk)، ولا تقرؤه برامج غير PuTTY.
rec-file-putty = إذا كان هو المفتاح المقصود، فحوّله على حاسوبك: puttygen key.ppk -O private-openssh -o key.pem ثم ssh-keygen -p -m PKCS8 -f key.pem. وإذا كان مفتاحًا للدخول إلى الخوادم، فلا تستخدمه هنا: أنشئ مفتاحًا جديدًا.
err-file-openssh = هذا مفتاح OpenSSH. ويتطلب الدليل ومعظم أنظمة المصارف PKCS#8.
rec-file-openssh = إذا كان هو المفتاح المقصود، فحوّل نسخة منه على حاسوبك: ssh-keygen -p -m PKCS8 -f key.pem. وإذا كان مفتاحًا للدخول إلى الخوادم، فلا تستخدمه هنا: أنشئ مفتاحًا جديدًا.
err-file-openssh-public = هذا مفتاح عام بصيغة OpenSSH. ويتطلب الدليل PEM.
rec-file-openssh-public = حوّله: ssh-keygen -e -m PKCS8 -f key.pub.
err-file-pgp = هذا مفتاح PGP، ولا يُستخدم للشهادات.
rec-file-pgp = اختر الملف الذي فيه المفتاح أو طلب CSR أو الشهادة أو JWKS.
err-file-rsa-key-value = هذا مفتاح RSA كما يكتبه ‎.NET بصيغة XML (RSAKeyValue). ويتطلب الدليل PEM.
rec-file-rsa-key-value = في ‎.NET يقرؤه RSA.FromXmlString ويكتبه ExportPkcs8PrivateKeyPem أو ExportSubjectPublicKeyInfoPem.
err-file-spkac = هذا SPKAC من النوع الذي كانت المتصفّحات تنشئه. ويتطلب الدليل طلب CSR (PKCS#10).
rec-file-spkac = أنشئ طلب CSR بالمفتاح: openssl req -new -key key.pem، أو هنا.
err-file-openssl-text = هذا ما يطبعه openssl عن شهادة أو طلب CSR. أما الملف نفسه، بين BEGIN وEND، فغير موجود.
rec-file-openssl-text = شغّل الأمر دون ‎-noout، أو استخدم ملف ‎.pem.
err-file-archive = هذا أرشيف.
rec-file-archive = فك ضغطه وأضف الملفات التي فيه.
err-file-document = هذا مستند، وليس الملف نفسه.
rec-file-document = اطلب الملف كما هو، لا داخل مستند.
err-file-picture = هذه صورة.
rec-file-picture = اختر الملف نفسه، لا صورة له.
err-file-indefinite-length = يبدأ هذا الملف كملف BER غير محدّد الطول، وهو تالف.
rec-file-indefinite-length = استخدم الملف الأصلي.
err-file-unknown-der = هذا DER، لكنه ليس مفتاحًا ولا طلب CSR ولا شهادة ولا CRL ولا PKCS#7 ولا PKCS#12.
rec-file-unknown-der = تأكّد من أنه الملف الصحيح. إذا كان كذلك، فاعرض محتواه بالأمر openssl asn1parse -inform DER.
err-file-unknown-block = هذه كتلة PEM من نوع غير معروف هنا: «{ $label }».
rec-file-unknown-block = تأكّد من أنه الملف الصحيح. تُقرأ المفاتيح وطلبات CSR والشهادات وقوائم CRL وملفات PKCS#7.
err-file-public-key = الملف موسوم بأنه مفتاح عام، لكنه تالف.
rec-file-public-key = استخدم الملف الأصلي، أو أنشئه من المفتاح أو من الشهادة.
err-file-damaged-short = عدد البايتات الناقصة { $missing }: فبحسب بايتاته الأولى ينبغي أن يكون الملف أطول بهذا القدر. ويتوقف محتواه عن التطابق قرب السطر { $line }.
rec-file-damaged-short = في السطر المكوّن من 64 حرفًا 48 بايتًا. انسخ الكتلة من مصدرها مرة أخرى، من BEGIN إلى END.
err-file-damaged-twice = عدد البايتات الزائدة { $surplus }: فالسطر { $line } مطابق للسطر الذي قبله.
rec-file-damaged-twice = احذف ذلك السطر، أو انسخ الكتلة من مصدرها مرة أخرى.
err-file-damaged-long = عدد البايتات الزائدة { $surplus }: فبحسب بايتاته الأولى ينبغي أن ينتهي الملف قبل ذلك. ويبدأ في السطر { $line }.
rec-file-damaged-long = انسخ الكتلة من مصدرها مرة أخرى، من BEGIN إلى END.
err-file-damaged-at = يظهر التلف عند البايت { $byte } في السطر { $line }: العنصر هناك من نوع خاطئ أو بطول خاطئ.
rec-file-damaged-at = قارن ذلك السطر بالملف في مصدره، أو استخدم الملف الأصلي.
err-file-pkcs7 = الملف موسوم بأنه PKCS#7، لكن لا يمكن قراءة قائمة شهادات منه.
rec-file-pkcs7 = استخدم الملف الأصلي. لا تُقرأ الرسائل الموقّعة أو المشفّرة.
err-file-pkcs7-too-many = عدد العناصر في ملف PKCS#7 هذا أكبر من { $limit }؛ ولا يُقرأ أكثر من ذلك.
rec-file-pkcs7-too-many = استخدم ملفًا فيه سلسلة واحدة: الشهادة وشهادات جهات إصدارها.
err-file-json-too-many = في ملف JSON هذا قيم أكثر مما في أي مجموعة مفاتيح تُقرأ هنا.
rec-file-json-too-many = استخدم مجموعة مفاتيح مؤسسة واحدة أو تطبيق واحد فقط.
err-file-empty-pkcs7 = لا يحتوي ملف PKCS#7 هذا على أي شهادة.
rec-file-empty-pkcs7 = استخدم الملف الأصلي، أو نزّل الشهادة بصيغة ‎.pem.
err-file-cmc = هذا طلب CMC من certreq في Windows وليس طلب CSR (PKCS#10)، ولا يقرؤه الدليل.
rec-file-cmc = اكتب RequestType = PKCS10 في ملف ‎.inf وشغّل certreq -new مرة أخرى.
err-file-other-certificate = المفتاح الخاص والشهادة في هذا الملف غير متطابقين: فالشهادة لمفتاح آخر.
rec-file-other-certificate = أرفق بالمفتاح الشهادة التي صدرت له، وأنشئ الملف من جديد.
err-file-without-mac = ليس لملف PKCS#12 هذا رمز MAC، فلا يمكن كشف أي تعديل فيه. وترفضه Java وWindows.
rec-file-without-mac = أنشئه من جديد دون الخيار الذي يحذف MAC (في OpenSSL ‎-nomac).
err-answer-wants-csr = يتطلب النموذج في الدليل طلب CSR، وقد تلقّى شيئًا آخر.
rec-answer-wants-csr = ارفع الملف الذي يبدأ بـ BEGIN CERTIFICATE REQUEST.
err-answer-wants-public-key = يتطلب النموذج في الدليل مفتاحًا عامًّا، وقد تلقّى شيئًا آخر: فهو نموذج المفاتيح المجرّدة (ENCKEY).
rec-answer-wants-public-key = افتح نموذج الشهادات وارفع طلب CSR هناك. وإذا كان المقصود مفتاحًا مجرّدًا، فالأمر openssl req -pubkey -noout يستخرجه من طلب CSR.
err-answer-wants-certificate = يتطلب النموذج في الدليل شهادة صادرة بالفعل، وقد تلقّى شيئًا آخر.
rec-answer-wants-certificate = افتح نموذج الشهادة الجديدة وارفع طلب CSR هناك، أو ارفع الشهادة في هذا النموذج.
err-answer-got-private-key = توقّف: رُفع مفتاح خاص إلى الدليل. ومن استطاع قراءته يملك المفتاح.
rec-answer-got-private-key = لا تستخدم هذا المفتاح بعد الآن. أنشئ مفتاحًا جديدًا، وأخبر فريق الأمن لديك.
err-answer-mtls-not-established = بحسب API Hub، لم يُنشأ اتصال mTLS.
rec-answer-mtls-not-established = تأكّد من أن العميل يرسل شهادة C3 مع مفتاحها، وابحث عن السبب في سجلّ العميل.
err-answer-mtls-without-certificate = لم يتلقَّ API Hub أي شهادة من العميل.
rec-answer-mtls-without-certificate = اضبط العميل ليرسل شهادة C3: الشهادة ومفتاحها معًا.
not-answer-mtls = تلقّى API Hub شهادة عميل. أضف شهادة C3 أيضًا لمقارنتها بها.
ok-answer-mtls-certificate = تلقّى API Hub هذه الشهادة: { $certificate }. صاحب الشهادة (Subject) والجهة المُصدِرة متطابقان، فهذا العميل يعمل بها.
err-answer-mtls-other = تلقّى API Hub شهادة غير الموجودة هنا.
rec-answer-mtls-other = قارن صاحب الشهادة (Subject): فقد يكون العميل ما زال يستخدم الشهادة القديمة، أو شهادة بيئة أخرى.
not-answer-discovery = هذه إعدادات خادم. مفاتيحه في { $url }: افتح هذا العنوان واحفظ محتواه وأضفه هنا.
err-heap-too-many-files = عدد هذه الملفات { $count }؛ والحد الأقصى لما يُفحص معًا { $limit }.
rec-heap-too-many-files = اختر الملفات التي تريد مقارنتها، وأضفها.
err-heap-too-large = إجمالي حجم هذه الملفات نحو { $size } MiB؛ والحد الأقصى لما يُفحص 64 MiB.
rec-heap-too-large = المفاتيح وطلبات CSR والشهادات ومجموعات المفاتيح أصغر بكثير. استبعد ما ليس منها.
err-heap-too-many-items = عدد العناصر في هذه الملفات أكبر من { $limit }، وهو الحد الأقصى لما يُفحص معًا.
rec-heap-too-many-items = أضف ملفات أقل في المرة الواحدة، أو الشهادات المقصودة بدلًا من مخزن كامل.
err-heap-too-many-keys = عدد المفاتيح الخاصة التي ليست لها عبارة مرور في هذه الملفات أكبر من { $limit }، وهو الحد الأقصى لما يُفحص معًا.
rec-heap-too-many-keys = من يملك هذه الملفات يملك المفاتيح كلها. احفظها حيث لا يستطيع غيرك قراءتها، وأضف ما تريد مقارنته فقط.
err-token-header-too-large = ترويسة هذا الرمز (token) أكبر من 64 KiB. ولا يوجد في التمويل المفتوح رمز بهذه الترويسة.
rec-token-header-too-large = انسخ الرمز مرة أخرى من البرنامج الذي أنشأه.
