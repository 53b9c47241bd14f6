### Keys, key files and passphrases; and what can go wrong with any file that
### is dropped on the page. The rules of the text stand in certificate.ftl.

## Titles

check-csr-public-key = نوع المفتاح وحجمه
check-certificate-algorithm = نوع المفتاح وحجمه

## Kind and size of a public key

ok-key-rsa-2048 = المفتاح RSA 2048، كما ينشئه الأمر الذي يعرضه الدليل نفسه.
err-key-larger-unproven = حجم المفتاح { $bits } بت. هل تقبل OFTF مفاتيح RSA أكبر من 2048 بت؟ غير معروف.
rec-key-larger-unproven = يمكنك المتابعة. إذا رفض الدليل طلب CSR، فالحجم الذي يُعرف أنه مقبول هو RSA 2048.
err-key-ec-unproven = هذا مفتاح EC P-256. هل تقبل OFTF مفاتيح EC؟ غير معروف.
rec-key-ec-unproven = يمكنك المتابعة. إذا رفض الدليل طلب CSR، فالنوع الذي يُعرف أنه مقبول هو RSA 2048.
err-key-must-be-rsa = هذا مفتاح EC، لكن هذه الشهادة تحتاج إلى RSA: التوقيعات PS256 والتشفير RSA-OAEP.
rec-key-must-be-rsa = أنشئ مفتاح RSA 2048 جديدًا وطلب CSR جديدًا. إذا كان المفتاح لدى API Hub، فعلى فريقه (Ozone) أن يفعل ذلك.
err-key-other-algorithm = لا يُستخدم هذا النوع من المفاتيح في إطار الثقة (Trust Framework).
rec-key-other-algorithm = أنشئ مفتاح RSA 2048 جديدًا وطلب CSR جديدًا. إذا كان المفتاح لدى API Hub، فعلى فريقه (Ozone) أن يفعل ذلك.

## Making a key

err-key-entropy = لم تصل أرقام عشوائية من المتصفّح، لذلك لم يُنشأ مفتاح.
rec-key-entropy = أعد تحميل الصفحة وحاول مرة أخرى. إذا بقي الأمر كذلك، فاستخدم متصفّحًا آخر أو حاسوبًا آخر.
err-key-not-accepted = لم يجتز المفتاح الجديد اختباره الذاتي، لذلك جرى التخلص منه.
rec-key-not-accepted = حاول مرة أخرى. إذا حدث ذلك مرتين، فاستخدم حاسوبًا آخر: قد يكون هذا الحاسوب معطوبًا.

key-air-gap = هذا الجهاز متصل بالإنترنت. أكثر ما يكون مفتاح بيئة Production أمانًا إذا أُنشئ على حاسوب غير متصل بأي شبكة: افتح هذا الملف هناك، وأحضر منه طلب CSR وملف المفتاح المشفّر.

## Forgetting a key

forget-key = انسَ المفتاح الآن
forget-key-lead = لدى الصفحة شيء من هذا المفتاح: ملفه المشفّر، أو ملف مفتاح أو عبارة مرور أعطيتها إياها، أو عمل يجري بها. يمكنك أن تجعلها تنسى كل ذلك في الحال. تبقى الملفات على قرصك حيث هي.
forget-key-question = لم يُثبَت الملف المحفوظ بعد. إذا لم يكن على قرصك، أو إذا ضاعت عبارة مروره، فلن يستطيع أحد استعادة هذا المفتاح، وسيكون عليك إنشاء مفتاح جديد.
forget-key-yes = نعم، انسَ المفتاح

## Passphrases

err-passphrase-short = طول عبارة المرور { $count ->
    [one] حرف واحد
    [two] حرفان
    [few] { $count } أحرف
    [many] { $count } حرفًا
   *[other] { $count } حرف
    }؛ والحد الأدنى { $minimum }.
rec-passphrase-short = اكتب عبارة أطول، أو دع الصفحة تنشئ واحدة من كلمات.
err-passphrase-weak = { $weakness ->
    [own-name] تتكوّن عبارة المرور من أسماء مصرفك أو معرّفاته، وهي أول ما يجرّبه الآخرون.
    [common-word] تتكوّن عبارة المرور من كلمات يجرّبها الجميع أولًا.
    [repetition] تكرّر عبارة المرور نفسها.
    [keyboard-row] تتبع عبارة المرور صفوف لوحة المفاتيح.
    [sequence] عبارة المرور تسلسل، مثل abcd أو 4321.
    [date] تتكوّن عبارة المرور من سنوات أو تواريخ.
    [few-words] كلمات عبارة المرور قليلة.
   *[few-letters] أحرف عبارة المرور قليلة قياسًا ببساطتها.
    } يمكن تخمينها: نحو { $bits } بت، والحد الأدنى { $minimum }.
rec-passphrase-weak = استخدم عدة كلمات لا صلة بينها ولا صلة لها بالمصرف، أو دع الصفحة تنشئ عبارة مرور من كلمات.
err-passphrase-different = المُدخلان غير متطابقين.
rec-passphrase-different = اكتب عبارة المرور مرة أخرى في الحقلين كليهما.

## Opening a key file

err-key-unsupported = هذا المفتاح من نوع لا تقرؤه الصفحة: { $algorithm }.
rec-key-unsupported = تُقرأ مفاتيح RSA وEC P-256. تحقق من أن هذا ملف المفتاح الصحيح.
err-key-curve-written-out = يكتب مفتاح EC هذا منحناه كاملًا بدل أن يسمّيه. ترفض معظم البرامج مثل هذا المفتاح.
rec-key-curve-written-out = سمِّ المنحنى: openssl ec -in key.pem -param_enc named_curve -out named.pem.
err-key-bound-to-pss = هذا مفتاح RSA مقيّد بـ RSASSA-PSS. ترفضه معظم الأنظمة.
rec-key-bound-to-pss = أنشئ مفتاح RSA عاديًا: يعمل PS256 به.
err-key-unusual = أرقام مفتاح RSA هذا سليمة لكنها غير معتادة: أس عام طويل جدًّا، أو عددان أوليان مختلفان في الطول، أو أكثر من عددين أوليين. لا تعمل هذه الصفحة بمثل هذه المفاتيح.
rec-key-unusual = أنشئ مفتاح RSA 2048 جديدًا بالإعدادات المعتادة لأداتك، وطلب CSR جديدًا.
err-key-damaged = في هذا الملف مفتاح خاص، لكنه تالف.
rec-key-damaged = خذ الملف من المكان الذي حُفظ فيه أول مرة؛ فربما قُطع أو تغيّر في الطريق.
err-container-no-private-key = لا يوجد مفتاح خاص في هذا الملف.
rec-container-no-private-key = اختر الملف الذي فيه المفتاح. ما تحفظه هذه الصفحة ينتهي بـ ‎.key؛ وملفات PKCS#12 تنتهي بـ ‎.p12 أو ‎.pfx.
err-container-several-keys = عدد المفاتيح الخاصة في هذا الملف { $count }.
rec-container-several-keys = اختر ملفًا فيه مفتاح واحد، ليكون واضحًا أي مفتاح هو المقصود.
err-container-passphrase-needed = المفتاح في هذا الملف مشفّر، ولم تُعطَ عبارة مرور.
rec-container-passphrase-needed = اكتب عبارة المرور التي حُفظ بها الملف.
err-container-wrong-passphrase = عبارة المرور لا تفتح هذا الملف.
rec-container-wrong-passphrase = اكتبها مرة أخرى بعناية: للأحرف الكبيرة والشرطات ولغة لوحة المفاتيح كلها أثر. دونها لا يستطيع أحد فتح المفتاح.
err-container-old-openssl = المفتاح مشفّر بطريقة OpenSSL القديمة، التي لا تقرؤها هذه الصفحة.
rec-container-old-openssl = حوّله على حاسوبك بالأمر openssl pkcs8 -topk8، الذي يطلب عبارة المرور القديمة وأخرى جديدة.
err-container-unsupported = المفتاح مشفّر بطريقة لا تقرؤها هذه الصفحة: { $algorithm }.
rec-container-unsupported = حوّله على حاسوبك إلى PKCS#8 مع AES-256 وPBKDF2، مثلًا بالأمر openssl pkcs8 -topk8 -v2 aes-256-cbc؛ وحوّل ملف PKCS#12 بالأمر openssl pkcs12 -in، مع إضافة ‎-legacy للتشفير القديم.
err-container-jwk-primes = لا يتضمن هذا JWK الأعداد الأولية للمفتاح، وتحتاج إليها هذه الصفحة للحكم عليه.
rec-container-jwk-primes = اكتبه مع p وq وdp وdq وqi، أو أعطِ المفتاح بصيغة PKCS#8.
err-container-too-much-work = يتطلب فتح هذا الملف عملًا أكثر بكثير من المعتاد، لذلك لم تجرِ محاولة فتحه.
rec-container-too-much-work = تحقق من مصدر الملف. إذا كان ملفك، فاحفظ المفتاح مرة أخرى بالإعدادات المعتادة.
err-container-nothing-left = لم يُفتح هذا: فما قبله استهلك كل العمل المسموح به لهذه الملفات.
rec-container-nothing-left = أفلِته وحده، في ملف مستقل.

## Any file or paste

err-input-empty = لا شيء فيه.
rec-input-empty = اختر الملف مرة أخرى؛ فربما لم يُحفظ كاملًا.
err-input-too-large = حجم هذا الملف نحو { $size } MiB؛ ولا يُقرأ أكثر من 16 MiB.
rec-input-too-large = المفاتيح وطلبات CSR والشهادات ومجموعات المفاتيح أصغر بكثير. تحقق من أن هذا هو الملف الصحيح.
err-input-too-many-blocks = في هذا الملف أكثر من ألف كتلة PEM.
rec-input-too-many-blocks = ضع الكتلة المقصودة في ملف مستقل.
err-input-no-end = الكتلة «{ $label }» التي تبدأ في السطر { $line } ليس لها سطر END.
rec-input-no-end = قُطعت النهاية. انسخ كل شيء من سطر BEGIN إلى سطر END، وهما ضمنًا.
err-input-not-base64 = في الكتلة «{ $label }» حرف في السطر { $line } لا مكان له هناك.
rec-input-not-base64 = خذ الملف الأصلي بدلًا من نسخة من رسالة بريد أو مستند.
err-input-other-length = يبدأ هذا مثل DER ويذكر أن طوله بالبايت { $stated }، لكن الموجود { $found }.
rec-input-other-length = قُطع، أو أُضيف شيء بعده. انسخ الملف أو نزّله مرة أخرى، بصيغة ثنائية.
err-input-wrapped-too-deep = هذا الملف داخل أغلفة أكثر من { $limit } تُفكّ هنا، أو يكبر كثيرًا عن حجمه.
rec-input-wrapped-too-deep = خذ الملف الأصلي أو فُكّ الأغلفة الخارجية أولًا.
err-input-unreadable = هذا ليس PEM ولا DER ولا base64.
rec-input-unreadable = اختر الملف نفسه، لا صورة أو أرشيفًا أو مستندًا أُرسل فيه.

## What a file is

kind-private-key = مفتاح خاص
kind-csr = طلب CSR
kind-certificate = شهادة
kind-public-key = مفتاح عام
kind-crl = قائمة إلغاء (CRL)
kind-pkcs7 = حاوية PKCS#7
kind-pkcs12 = حاوية PKCS#12
kind-unknown = غير معروف النوع
