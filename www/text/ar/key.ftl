### Keys, key files and passphrases; and what can go wrong with any file that
### is dropped on the page. The rules of the text stand in certificate.ftl.

## Titles

check-csr-public-key = نوع المفتاح وحجمه
check-certificate-algorithm = نوع المفتاح وحجمه

## Kind and size of a public key

ok-key-rsa-2048 = المفتاح RSA 2048، كما ينشئه الأمر الذي يعرضه الدليل.
err-key-larger-unproven = حجم المفتاح { $bits } بت. قبول OFTF لمفاتيح RSA الأكبر من 2048 بت غير معلوم.
rec-key-larger-unproven = يمكنك المتابعة. إذا رفض الدليل طلب CSR، فالحجم المعروف قبوله هو RSA 2048.
err-key-ec-unproven = هذا مفتاح EC P-256. قبول OFTF لمفاتيح EC غير معلوم.
rec-key-ec-unproven = يمكنك المتابعة. إذا رفض الدليل طلب CSR، فالنوع المعروف قبوله هو RSA 2048.
err-key-must-be-rsa = هذا مفتاح EC، لكن هذه الشهادة تحتاج إلى RSA: التوقيعات PS256 والتشفير RSA-OAEP.
rec-key-must-be-rsa = أنشئ مفتاح RSA 2048 جديدًا وطلب CSR جديدًا. وإذا كان المفتاح لدى API Hub، فاطلب ذلك من فريقه (Ozone).
err-key-other-algorithm = لا يُستخدم هذا النوع من المفاتيح في إطار الثقة.
rec-key-other-algorithm = أنشئ مفتاح RSA 2048 جديدًا وطلب CSR جديدًا. وإذا كان المفتاح لدى API Hub، فاطلب ذلك من فريقه (Ozone).

## Making a key

err-key-entropy = لم يوفّر المتصفّح أرقامًا عشوائية، لذلك لم يُنشأ أي مفتاح.
rec-key-entropy = أعد تحميل الصفحة وحاول مرة أخرى. وإذا استمرت المشكلة، فاستخدم متصفّحًا آخر أو حاسوبًا آخر.
err-key-not-accepted = لم يجتز المفتاح الجديد اختباره الذاتي، لذلك تم التخلص منه.
rec-key-not-accepted = حاول مرة أخرى. وإذا تكرر ذلك مرتين، فاستخدم حاسوبًا آخر: قد يكون في هذا الحاسوب خلل.

key-air-gap = هذا الحاسوب متصل بالشبكة. الأكثر أمانًا لمفتاح بيئة الإنتاج أن يُنشأ على حاسوب غير متصل بأي شبكة: افتح هذا الملف هناك، وانقل منه طلب CSR وملف المفتاح المشفّر.

## Forgetting a key

forget-key = محو المفتاح الآن
forget-key-lead = ما زالت في ذاكرة هذه الصفحة بيانات لهذا المفتاح: ملفه المشفّر، أو ملف مفتاح أو عبارة مرور أدخلتها. يمكنك محوها الآن؛ ولا تتأثر الملفات المحفوظة على القرص.
forget-key-question = لم تتحقّق من الملف المحفوظ بعد. إذا فُقد الملف أو عبارة مروره، فلن يستطيع أحد استعادة هذا المفتاح، وسيلزمك إنشاء مفتاح جديد.
forget-key-yes = نعم، محو المفتاح

## Passphrases

err-passphrase-short = طول عبارة المرور { PLURAL($count) ->
    [one] حرف واحد
    [two] حرفان
    [few] { $count } أحرف
    [many] { $count } حرفًا
   *[other] { $count } حرف
    }؛ والحد الأدنى { $minimum }.
rec-passphrase-short = اختر عبارة مرور أطول، أو استخدم عبارة مولَّدة.
err-passphrase-weak = { $weakness ->
    [own-name] تتكوّن عبارة المرور من أسماء مصرفك أو معرّفاته، وهي أول ما يجرّبه الآخرون.
    [common-word] تتكوّن عبارة المرور من كلمات يجرّبها الجميع أولًا.
    [repetition] في عبارة المرور تكرار.
    [keyboard-row] تتبع عبارة المرور صفوف لوحة المفاتيح.
    [sequence] عبارة المرور تسلسل، مثل abcd أو 4321.
    [date] تتكوّن عبارة المرور من سنوات أو تواريخ.
    [few-words] عدد كلمات عبارة المرور قليل.
   *[few-letters] عدد أحرف عبارة المرور قليل قياسًا ببساطتها.
    } يمكن تخمينها: قوتها نحو { $bits } بت، والحد الأدنى { $minimum }.
rec-passphrase-weak = استخدم عدة كلمات لا صلة بينها ولا صلة لها بالمصرف، أو استخدم عبارة مولَّدة.
err-passphrase-different = عبارتا المرور غير متطابقتين.
rec-passphrase-different = أدخل عبارة المرور نفسها في الحقلين.

## Opening a key file

err-key-unsupported = هذا المفتاح من نوع لا تقرؤه الصفحة: { $algorithm }.
rec-key-unsupported = تُقرأ مفاتيح RSA وEC P-256. تأكّد من أن هذا ملف المفتاح الصحيح.
err-key-curve-written-out = يكتب مفتاح EC هذا منحناه كاملًا بدلًا من ذكر اسمه. ترفض معظم البرامج هذا المفتاح.
rec-key-curve-written-out = اذكر اسم المنحنى: openssl ec -in key.pem -param_enc named_curve -out named.pem.
err-key-bound-to-pss = هذا مفتاح RSA مقيّد بـ RSASSA-PSS، وترفضه معظم الأنظمة.
rec-key-bound-to-pss = أنشئ مفتاح RSA عاديًّا: فهو يدعم PS256.
err-key-unusual = أرقام مفتاح RSA هذا سليمة لكنها غير معتادة: أس عام طويل جدًّا، أو عددان أوليان مختلفان في الطول، أو أكثر من عددين أوليين. لا تدعم هذه الصفحة هذه المفاتيح.
rec-key-unusual = أنشئ مفتاح RSA 2048 جديدًا بالإعدادات المعتادة لأداتك، وطلب CSR جديدًا.
err-key-damaged = في هذا الملف مفتاح خاص، لكنه تالف.
rec-key-damaged = استخدم الملف من المكان الذي حُفظ فيه أول مرة؛ فربما بُتر أو تغيّر أثناء النقل.
err-container-no-private-key = لا يوجد مفتاح خاص في هذا الملف.
rec-container-no-private-key = اختر الملف الذي فيه المفتاح. ما تحفظه هذه الصفحة ينتهي بـ ‎.key؛ وملفات PKCS#12 تنتهي بـ ‎.p12 أو ‎.pfx.
err-container-several-keys = عدد المفاتيح الخاصة في هذا الملف { $count }.
rec-container-several-keys = اختر ملفًا فيه مفتاح واحد، ليتضح المفتاح المقصود.
err-container-passphrase-needed = المفتاح في هذا الملف مشفّر، ولم تُدخَل عبارة مرور.
rec-container-passphrase-needed = أدخل عبارة المرور التي حُفظ بها الملف.
err-container-wrong-passphrase = عبارة المرور لا تفتح هذا الملف.
rec-container-wrong-passphrase = أدخلها مرة أخرى بعناية: فالأحرف الكبيرة والشرطات ولغة لوحة المفاتيح كلها مؤثرة. ولا يستطيع أحد فتح المفتاح من دونها.
err-container-old-openssl = المفتاح مشفّر بطريقة OpenSSL القديمة التي لا تقرؤها هذه الصفحة.
rec-container-old-openssl = حوّله على حاسوبك بالأمر openssl pkcs8 -topk8، الذي يطلب عبارة المرور القديمة وعبارة جديدة.
err-container-unsupported = المفتاح مشفّر بطريقة لا تقرؤها هذه الصفحة: { $algorithm }.
rec-container-unsupported = حوّله على حاسوبك إلى PKCS#8 مع AES-256 وPBKDF2، مثلًا بالأمر openssl pkcs8 -topk8 -v2 aes-256-cbc؛ وحوّل ملف PKCS#12 بالأمر openssl pkcs12 -in، مع إضافة ‎-legacy للتشفير القديم.
err-container-jwk-primes = لا يتضمّن JWK هذا الأعداد الأولية للمفتاح، وهي لازمة لفحصه.
rec-container-jwk-primes = اكتبه مع p وq وdp وdq وqi، أو قدّم المفتاح بصيغة PKCS#8.
err-container-too-much-work = يتطلب فتح هذا الملف عمليات أكثر بكثير من المعتاد، لذلك لم تتم محاولة فتحه.
rec-container-too-much-work = تحقّق من مصدر الملف. إذا كان ملفك، فاحفظ المفتاح مرة أخرى بالإعدادات المعتادة.
err-container-nothing-left = لم يُفتح هذا العنصر: فقد استنفد ما قبله العمليات المسموح بها لهذه الملفات.
rec-container-nothing-left = أضفه وحده، في ملف مستقل.

## Any file or paste

err-input-empty = الملف فارغ.
rec-input-empty = اختر الملف مرة أخرى أو أعد حفظه: فقد يكون غير مكتمل.
err-input-too-large = حجم هذا الملف نحو { $size } MiB؛ ولا يُقرأ أكثر من 16 MiB.
rec-input-too-large = المفاتيح وطلبات CSR والشهادات ومجموعات المفاتيح أصغر بكثير. تأكّد من أن هذا هو الملف الصحيح.
err-input-too-many-blocks = في هذا الملف أكثر من ألف كتلة PEM.
rec-input-too-many-blocks = ضع الكتلة المقصودة في ملف مستقل.
err-input-no-end = الكتلة «{ $label }» التي تبدأ في السطر { $line } ليس لها سطر END.
rec-input-no-end = النهاية مبتورة. انسخ كل المحتوى من سطر BEGIN إلى سطر END، بما في ذلك السطران.
err-input-not-base64 = في الكتلة «{ $label }» حرف غير مسموح به في السطر { $line }.
rec-input-not-base64 = استخدم الملف الأصلي بدلًا من نسخة من رسالة بريد أو مستند.
err-input-other-length = يبدأ الملف بصيغة DER ويذكر أن طوله بالبايت { $stated }، بينما الموجود { $found }.
rec-input-other-length = إما أنه مبتور، أو أُضيف شيء في نهايته. انسخ الملف أو نزّله مرة أخرى بصيغة ثنائية.
err-input-wrapped-too-deep = عدد الأغلفة حول هذا الملف أكبر من { $limit }، وهو الحد الأقصى لما يُفك هنا، أو أنه يكبر كثيرًا عن حجمه.
rec-input-wrapped-too-deep = استخدم الملف الأصلي، أو فُك الأغلفة الخارجية أولًا.
err-input-unreadable = هذا الملف ليس PEM ولا DER ولا base64.
rec-input-unreadable = اختر الملف نفسه، لا صورة أو أرشيفًا أو مستندًا أُرسل فيه.
err-input-private-key = توقّف: في هذا الملف مفتاح خاص. لم يُحفظ هنا.
rec-input-private-key = استخدم الملف العام المطلوب هنا، واترك ملف المفتاح في مكانه. وإذا كان هذا المفتاح الخاص قد أُرسل إليك أو إلى أي شخص آخر، فلا تستخدمه: أنشئ مفتاحًا جديدًا.
err-input-may-hold-private-key = توقّف: قد يكون في هذا الملف مفتاح خاص. لم يُحفظ هنا.
rec-input-may-hold-private-key = احتفظ بهذا الملف لنفسك حتى تعرف محتواه. وإذا سبق أن أُرسل أو رُفع وفيه مفتاح، فأنشئ مفتاحًا جديدًا وألغِ الشهادة.

## What a file is

kind-private-key = مفتاح خاص
kind-csr = طلب CSR
kind-certificate = شهادة
kind-public-key = مفتاح عام
kind-crl = قائمة إلغاء (CRL)
kind-pkcs7 = حاوية PKCS#7
kind-pkcs12 = حاوية PKCS#12
kind-unknown = غير معروف النوع
