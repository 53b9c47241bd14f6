### What a file is, how it had to be repaired to be read, and what is in it. The
### rules of the text stand in certificate.ftl.

## What a thing is

item-private-key = مفتاح خاص
item-sealed-key = مفتاح خاص مشفّر، لم يُفتح
item-public-key = مفتاح عام
item-csr = طلب CSR
item-certificate = شهادة
item-ca-certificate = شهادة مرجع تصديق
item-crl = قائمة إلغاء (CRL)
item-sealed-container = ملف PKCS#12، لم يُفتح
item-jwk = JWK، مفتاح واحد
item-jwks = JWKS، مجموعة مفاتيح
item-signed-token = رمز موقَّع (JWS)
item-encrypted-token = رسالة مشفّرة (JWE)
item-answer = إجابة من نظام
item-workspace = مساحة عمل من هذه الصفحة
item-unreadable = لم يُقرأ

fact-header = الترويسة
fact-alg = alg
fact-enc = enc
fact-kid = kid
fact-keys = المفاتيح
fact-host = الخادم
fact-mtls-status = حالة mTLS
fact-jwks-uri = مجموعة المفاتيح (jwks_uri)
fact-token-endpoint = نقطة الرموز (token_endpoint)
fact-key-type = نوع الشهادة (keyType)
fact-status = الحالة
fact-description = الوصف
fact-name-in-file = الاسم في الملف

## How a file had to be repaired

repair-byte-order-mark = بدأ بعلامة ترتيب البايتات (byte order mark).
repair-utf-16 = كان مكتوبًا بترميز UTF-16.
repair-windows-line-ends = كانت نهايات أسطره نهايات Windows.
repair-no-break-spaces = كانت فيه مسافات غير فاصلة (no-break space).
repair-invisible-letters = كانت فيه حروف غير مرئية.
repair-dashes = لم تكن الشرطات حول BEGIN أو END خمس شرطات عادية.
repair-indentation = كانت أسطره مزاحة عن البداية.
repair-quotation-marks = بدأت أسطره بعلامات بريد مُقتبَس.
repair-escaped-line-ends = كانت نهايات أسطره مكتوبة بالحرفين ‎\n.
repair-one-line = كان مكتوبًا في سطر واحد طويل.
repair-text-around = كان حول الكتل نص آخر.
repair-no-final-line-end = لم تكن للسطر الأخير نهاية سطر.
repair-bare-base64 = لم يكن فيه سطرا BEGIN وEND، بل base64 فقط.
repair-percent-encoding = كان مرمّزًا بعلامة النسبة المئوية (percent-encoding) كما تكتب الخوادم الوكيلة الترويسات.
repair-quoted-printable = كان مكتوبًا بترميز quoted-printable كما تفعل برامج البريد.
repair-markup = كان حوله أو بين أسطره HTML أو XML.
repair-inside-json = كان داخل مستند JSON.
repair-keys-not-list = لم يكن «keys» قائمة، أو كان باسم آخر: لا تستطيع الأنظمة الأخرى قراءة مجموعة المفاتيح هذه.
repair-loose-json = كان مكتوبًا بصيغة JavaScript أو Python: وهذا ليس JSON لدى الأنظمة الأخرى.
repair-yaml-keys = كانت مجموعة مفاتيح مكتوبة بصيغة YAML: الأنظمة الأخرى تريد JSON.
repair-wrapped-lines = كانت فيه فواصل أسطر كما تضعها برامج البريد.
repair-json-serialisation = كان رمزًا بصيغة JSON serialisation، ولا يُعرض إلا توقيعه الأول أو مستلمه الأول.
repair-inside-token = كان داخل رمز موقّع لم يُتحقق من توقيعه هنا.
repair-line-marks = كانت أسطره تبدأ بعلامات diff أو أرقام أسطر أو علامات تعليق أو إطار.
repair-string-literal = كان مكتوبًا نصًّا في برنامج بين علامات اقتباس.
repair-hexadecimal = كان مكتوبًا بأرقام ست عشرية.
repair-encoded-text = كان نصًّا مرمّزًا بـ base64 مرة أخرى.
repair-label = كُتبت BEGIN أو END بأحرف صغيرة أو بلا مسافاتها: ترفض البرامج الأخرى ذلك.
repair-other-end = يسمّي سطر END شيئًا غير ما يسمّيه سطر BEGIN: ترفض البرامج الأخرى ذلك.
repair-slashed-line-ends = كُتبت نهايات الأسطر بالحرفين ‎/n.
repair-other-content = يسمّي سطر BEGIN شيئًا غير ما في الداخل: قد ترفض البرامج الأخرى ذلك.
repair-trust-data = هو TRUSTED CERTIFICATE وخلف الشهادة إعدادات ثقة من OpenSSL: ترفضه البرامج الأخرى. يزيلها الأمر openssl x509 -in file -out certificate.pem.
repair-base64-form = نقص حشو base64 عند نهايته، أو كانت هناك بتات لا تنتمي إلى أي بايت؛ والبرامج الصارمة ترفض ذلك.
repair-ber = كان مكتوبًا بصيغة BER التي لا يقرؤها كل برنامج؛ المطلوب DER.
repair-trailing-bytes = كانت خلف نهايته بايتات.
repair-several-in-one = كانت عدة ملفات DER متتالية: لا تقرأ البرامج الأخرى إلا أولها.

## Titles

check-file-read = قراءة الملف
check-file-container = الحاوية ككل
check-answer-directory = معنى خطأ الدليل
check-answer-discovery = إعدادات خادم
check-answer-mtls = الشهادة التي رآها المحور
check-file-private-key = مفتاح خاص في الملف

## Private keys, wherever they are

ok-file-encrypted-private-key = هذا مفتاح خاص، محفوظ تحت عبارة مرور. لم يُحتفظ هنا إلا بنصفه العام.
ok-file-container-may-hold-key = قد يكون فيه مفتاح خاص تحت عبارة المرور. عامِل الملف معاملة المفتاح.
err-file-plain-private-key = هذا مفتاح خاص بلا عبارة مرور. من لديه هذا الملف لديه المفتاح. لم يُحتفظ هنا إلا بنصفه العام.
rec-file-plain-private-key = احفظه تحت عبارة مرور، مثلًا بالأمر openssl pkcs8 -topk8 -v2 aes-256-cbc. إذا سبق أن أُرسل أو رُفع، فأنشئ مفتاحًا جديدًا وألغِ الشهادة.
err-file-key-beside-public = توقّف: في الملف نفسه مفتاح خاص مع أشياء معدّة لغيرك. لم يُحتفظ هنا إلا بنصفه العام.
rec-file-key-beside-public = ضع المفتاح في ملف مستقل. إذا سبق أن أُرسل هذا الملف أو رُفع، فأنشئ مفتاحًا جديدًا وألغِ الشهادة.
err-file-damaged-private-key = تقول الكتلة التالفة إنها مفتاح خاص.
rec-file-damaged-private-key = أبقِ هذا الملف لديك وحدك مع ذلك: قد يكون معظم المفتاح ما زال فيه.
err-file-may-hold-private-key = قد يكون في هذا الملف مفتاح خاص.
rec-file-may-hold-private-key = احتفظ بهذا الملف لنفسك حتى تعرف ما فيه. وإذا كان قد أُرسل أو رُفع وفيه مفتاح، فأنشئ مفتاحًا جديدًا وألغِ الشهادة.

## What could not be read

not-file-sealed = إنه مشفّر. بعبارة مروره تستطيع الصفحة أن تبيّن أي مفتاح هو.
err-file-nothing = لا شيء في هذا الملف معروف هنا.
rec-file-nothing = اختر الملف الذي فيه المفتاح أو طلب CSR أو الشهادة أو JWKS.
err-file-html = هذه صفحة ويب، لا الملف نفسه.
rec-file-html = نزّل الملف مرة أخرى. يعرض مخزن المفاتيح أو الدليل مثل هذه الصفحة عندما يحدث خطأ؛ افتحها في محرّر نصوص لتقرأ ما تقوله.
err-file-java-keystore = هذا مخزن مفاتيح Java (JKS)، ولا تقرؤه هذه الصفحة.
rec-file-java-keystore = حوّله إلى PKCS#12 على حاسوبك بالأمر keytool -importkeystore -deststoretype PKCS12، وأفلِت الملف الناتج.
err-file-jce-keystore = هذا مخزن مفاتيح Java (JCEKS) لا تقرؤه هذه الصفحة.
rec-file-jce-keystore = حوّله إلى PKCS#12 على حاسوبك بالأمر keytool -importkeystore -srcstoretype JCEKS -deststoretype PKCS12 ثم أفلت ذلك الملف.
err-file-bouncy-castle-keystore = هذا مخزن مفاتيح Bouncy Castle (BKS) لا تقرؤه هذه الصفحة.
rec-file-bouncy-castle-keystore = حوّله إلى PKCS#12 على حاسوبك بالأمر keytool -importkeystore -srcstoretype BKS -deststoretype PKCS12 -providerclass org.bouncycastle.jce.provider.BouncyCastleProvider -providerpath bcprov.jar ثم أفلت ذلك الملف.
err-file-pvk = هذا مفتاح خاص بصيغة PVK من Microsoft لا تقرؤها هذه الصفحة.
rec-file-pvk = حوّله على حاسوبك: openssl rsa -inform PVK -in key.pvk -out key.pem.
err-file-putty = هذا مفتاح PuTTY (.ppk) لا تقرؤه برامج غير PuTTY.
rec-file-putty = إذا كان هو المفتاح المقصود فحوّله على حاسوبك: puttygen key.ppk -O private-openssh -o key.pem ثم ssh-keygen -p -m PKCS8 -f key.pem. والأفضل أن يبقى مفتاح الدخول إلى الخوادم لذلك وأن تنشئ هنا مفتاحًا جديدًا.
err-file-openssh = هذا مفتاح OpenSSH. يريد الدليل ومعظم أنظمة البنوك PKCS#8.
rec-file-openssh = إذا كان هو المفتاح المقصود فحوّل نسخة منه على حاسوبك: ssh-keygen -p -m PKCS8 -f key.pem. والأفضل أن يبقى مفتاح الدخول إلى الخوادم لذلك وأن تنشئ هنا مفتاحًا جديدًا.
err-file-openssh-public = هذا مفتاح عام كما يكتبه OpenSSH. يريد الدليل PEM.
rec-file-openssh-public = حوّله: ssh-keygen -e -m PKCS8 -f key.pub.
err-file-pgp = هذا مفتاح PGP ولا فائدة منه للشهادات.
rec-file-pgp = اختر الملف الذي فيه المفتاح أو CSR أو الشهادة أو JWKS.
err-file-rsa-key-value = هذا مفتاح RSA كما يكتبه ‎.NET بصيغة XML (RSAKeyValue). يريد الدليل PEM.
rec-file-rsa-key-value = في ‎.NET يقرؤه RSA.FromXmlString ويكتبه ExportPkcs8PrivateKeyPem أو ExportSubjectPublicKeyInfoPem.
err-file-spkac = هذا SPKAC كانت المتصفحات تنشئه. يريد الدليل CSR (PKCS#10).
rec-file-spkac = أنشئ CSR بالمفتاح: openssl req -new -key key.pem أو هنا.
err-file-openssl-text = هذا ما يطبعه openssl عن شهادة أو CSR. أما الشيء نفسه، بين BEGIN و END، فغير موجود.
rec-file-openssl-text = شغّل الأمر دون ‎-noout أو خذ ملف ‎.pem.
err-file-archive = هذا أرشيف.
rec-file-archive = فك ضغطه وأفلِت الملفات التي فيه.
err-file-document = هذا مستند، لا الملف نفسه.
rec-file-document = اطلب الملف كما هو، لا داخل مستند.
err-file-picture = هذه صورة.
rec-file-picture = اختر الملف نفسه، لا صورة له.
err-file-indefinite-length = يبدأ هذا كملف BER غير محدد الطول وهو تالف.
rec-file-indefinite-length = خذ الملف الأصلي مرة أخرى.
err-file-unknown-der = هذا DER، لكنه ليس مفتاحًا ولا طلب CSR ولا شهادة ولا CRL ولا PKCS#7 ولا PKCS#12.
rec-file-unknown-der = تحقق من أنه الملف الصحيح. إذا كان كذلك، فانظر فيه بالأمر openssl asn1parse -inform DER.
err-file-unknown-block = هذه كتلة PEM من نوع غير معروف هنا: «{ $label }».
rec-file-unknown-block = تحقق من أنه الملف الصحيح. تُقرأ المفاتيح وطلبات CSR والشهادات وCRL وPKCS#7.
err-file-public-key = هذا موسوم بأنه مفتاح عام، لكنه تالف.
rec-file-public-key = خذ الملف الأصلي مرة أخرى، أو أنشئه من جديد من المفتاح أو الشهادة.
err-file-damaged-short = تنقص { $missing } بايت: فبحسب بايتاته الأولى ينبغي أن يكون أطول بهذا القدر. ويتوقف ما فيه عن التطابق قرب السطر { $line }.
rec-file-damaged-short = في السطر المكوّن من 64 حرفًا 48 بايت. انسخ الكتلة من مصدرها مرة أخرى، من BEGIN إلى END.
err-file-damaged-twice = هناك { $surplus } بايت زائدة: فالسطر { $line } مطابق للسطر الذي قبله.
rec-file-damaged-twice = احذف ذلك السطر، أو انسخ الكتلة من مصدرها مرة أخرى.
err-file-damaged-long = هناك { $surplus } بايت زائدة: فبحسب بايتاته الأولى ينبغي أن ينتهي قبل ذلك. ويبدأ في السطر { $line }.
rec-file-damaged-long = انسخ الكتلة من مصدرها مرة أخرى، من BEGIN إلى END.
err-file-damaged-at = يظهر التلف عند البايت { $byte } في السطر { $line }: فما يبدأ هناك ليس ما ينبغي أن يكون هناك، أو لا ينتهي حيث ينتهي ما يحويه.
rec-file-damaged-at = قارن ذلك السطر بالملف في مصدره، أو خذ الملف مرة أخرى.
err-file-pkcs7 = هذا موسوم بأنه PKCS#7، لكن لا يمكن قراءة قائمة شهادات منه.
rec-file-pkcs7 = خذ الملف الأصلي مرة أخرى. لا تُقرأ الرسائل الموقَّعة أو المشفّرة.
err-file-pkcs7-too-many = عدد العناصر في ملف PKCS#7 هذا أكبر من { $limit }؛ ولا يُقرأ أكثر من ذلك.
rec-file-pkcs7-too-many = خذ ملفًا فيه سلسلة واحدة: الشهادة وشهادات مراجع تصديقها.
err-file-json-too-many = في ملف JSON هذا قيم أكثر مما في أي مجموعة مفاتيح تُقرأ هنا.
rec-file-json-too-many = خذ مجموعة مفاتيح مؤسسة واحدة أو تطبيق واحد فقط.
err-file-empty-pkcs7 = ليس في ملف PKCS#7 هذا أي شهادة.
rec-file-empty-pkcs7 = خذ الملف الأصلي مرة أخرى، أو نزّل الشهادة بصيغة ‎.pem.
err-file-cmc = هذا طلب CMC من certreq في Windows وليس CSR (PKCS#10)، ولا يقرؤه الدليل.
rec-file-cmc = اكتب RequestType = PKCS10 في ملف .inf وشغّل certreq -new مرة أخرى.
err-file-other-certificate = المفتاح الخاص والشهادة في هذا الملف لا ينتميان معًا: فالشهادة لمفتاح آخر.
rec-file-other-certificate = ضع إلى جانبه الشهادة التي صدرت لهذا المفتاح، واكتب الملف من جديد.
err-file-without-mac = ليس لملف PKCS#12 هذا رمز MAC، فلا يلاحظ أحد إن غيّره شخص ما. وترفضه Java وWindows.
rec-file-without-mac = اكتبه من جديد من دون الخيار الذي يحذف MAC (في OpenSSL ‎-nomac).
err-answer-wants-csr = أراد نموذج الدليل طلب CSR، فتلقّى شيئًا آخر.
rec-answer-wants-csr = ارفع الملف الذي يبدأ بـBEGIN CERTIFICATE REQUEST.
err-answer-wants-public-key = أراد نموذج الدليل مفتاحًا عامًا، فتلقّى شيئًا آخر: فهو نموذج المفاتيح الخام (ENCKEY).
rec-answer-wants-public-key = افتح نموذج الشهادات وارفع CSR هناك. وإذا كان المقصود مفتاحًا خامًا، فالأمر openssl req -pubkey -noout يكتبه من CSR.
err-answer-wants-certificate = أراد نموذج الدليل شهادة صادرة بالفعل، فتلقّى شيئًا آخر.
rec-answer-wants-certificate = افتح نموذج الشهادة الجديدة وارفع CSR هناك، أو ارفع الشهادة هنا.
err-answer-got-private-key = توقف: رُفع مفتاح خاص إلى الدليل. ومن استطاع قراءته يملك المفتاح.
rec-answer-got-private-key = لا تستخدم هذا المفتاح بعد الآن. أنشئ مفتاحًا جديدًا، وأخبر فريق الأمن لديك.
err-answer-mtls-not-established = يقول المحور إن mTLS لم يُنشأ.
rec-answer-mtls-not-established = تحقق من أن العميل يرسل شهادة C3 مع مفتاحها، وابحث عن السبب في سجلّ العميل.
err-answer-mtls-without-certificate = لم يرَ المحور أي شهادة للعميل.
rec-answer-mtls-without-certificate = اضبط العميل ليرسل شهادة C3: الشهادة ومفتاحها معًا.
not-answer-mtls = رأى المحور شهادة عميل. أفلِت شهادة C3 أيضًا، لتُقارن بها.
ok-answer-mtls-certificate = رأى المحور هذه الشهادة: { $certificate }. فالاسم والمُصدر متطابقان، وهذا العميل يعمل بها.
err-answer-mtls-other = رأى المحور شهادة غير الموجودة هنا.
rec-answer-mtls-other = قارن الاسم: فقد يكون العميل ما زال يستخدم الشهادة القديمة، أو شهادة بيئة أخرى.
not-answer-discovery = هذه إعدادات خادم. ومفاتيحه في { $url }: افتح هذا العنوان، واحفظ ما فيه، وأفلِته هنا.
err-heap-too-many-files = عدد هذه الملفات { $count }؛ والحد الأقصى لما يُنظر فيه معًا { $limit }.
rec-heap-too-many-files = اختر الملفات التي تريد مقارنتها، وأفلِتها.
err-heap-too-large = حجم هذه الملفات معًا نحو { $size } MiB؛ ولا يُنظر في أكثر من 64 MiB.
rec-heap-too-large = المفاتيح وطلبات CSR والشهادات ومجموعات المفاتيح أصغر بكثير. استبعد ما ليس منها.
err-heap-too-many-items = في هذه الملفات أكثر من { $limit } عنصر؛ ولا يُنظر في أكثر من ذلك معًا.
rec-heap-too-many-items = أفلِت ملفات أقل في المرة الواحدة، أو الشهادات المقصودة بدلًا من مخزن كامل.
err-heap-too-many-keys = في هذه الملفات أكثر من { $limit } مفتاح خاص بلا عبارة مرور؛ ولا يُنظر في أكثر من ذلك معًا.
rec-heap-too-many-keys = من يملك هذه الملفات يملك المفاتيح كلها. احفظها حيث لا يستطيع أحد غيرك قراءتها، وأفلِت فقط ما تريد مقارنته.
err-token-header-too-large = ترويسة هذا الرمز (token) أكبر من 64 KiB. ولا يوجد في التمويل المفتوح رمز له ترويسة كهذه.
rec-token-header-too-large = خذ الرمز مرة أخرى من البرنامج الذي كتبه.
