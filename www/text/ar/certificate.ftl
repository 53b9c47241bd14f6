### What is said about an issued certificate.
###
### The rules of the text, for all files of this folder:
### - It is read by bank staff who are not experts in certificates, often in a
###   hurry, and by the engineers they forward it to. One plain sentence a thought.
### - A problem is a pair: err-… says what is wrong, rec-… what to do and who can
###   do it: you, the API Hub's team (Ozone), the directory's support (OFTF).
###   ok-… says what was found right, not-… why something was not checked.
### - check-… is the title of a check in three to six words.
### - Expected and found values stand beside the sentence as evidence, so the
###   sentence repeats them only where it would be hard to follow without.
### - Technical terms are exact: CSR, SAN, CN, OU, kid, JWKS, EKU. Nobody is blamed.
### - What is not published is “not known”; no rule is made up.

## Titles

check-certificate-public-key = المفتاح نفسه الذي في طلب CSR
check-certificate-environment = صادرة عن مرجع التصديق الصحيح
check-certificate-key-usage = استخدام المفتاح (Key Usage)
check-certificate-extended-key-usage = الاستخدام الموسّع للمفتاح (EKU)
check-certificate-format = شهادة تقرؤها كل البرامج على نحو واحد
check-certificate-basic-constraints = ليست شهادة مرجع تصديق
check-certificate-serial-number = الرقم التسلسلي
check-certificate-validity = صالحة الآن
check-certificate-validity-period = طول مدة الصلاحية
check-certificate-signature-algorithm = خوارزمية توقيع الشهادة
check-certificate-kid = قيمة kid للشهادة
check-certificate-file = محتويات الملف
check-certificate-chain = السلسلة حتى الجذر
check-certificate-revocation = غير ملغاة

## Something else in the certificate's place

err-certificate-private-key = توقّف: هذا مفتاح خاص وليس شهادة. لم يُحفظ هنا.
rec-certificate-private-key = أفلِت الشهادة التي نزّلتها من الدليل؛ اسمها هو kid متبوعًا بـ ‎.pem. وإذا كان هذا المفتاح الخاص قد أُرسل إليك أو إلى أي شخص آخر، فلا تستخدمه: أنشئ مفتاحًا جديدًا.
err-certificate-csr = هذا طلب CSR وليس شهادة.
rec-certificate-csr = ارفع طلب CSR إلى الدليل أولًا. ثم أفلِت الملف الذي تنزّله من هناك.
err-certificate-pkcs7 = هذه حاوية PKCS#7، لكن تعذّرت قراءة أي شهادة منها.
rec-certificate-pkcs7 = نزّل الشهادة من الدليل بصيغة ‎.pem، أو حوّل هذا الملف على حاسوبك بالأمر openssl pkcs7 -print_certs.
err-certificate-public-key = هذا مفتاح عام وليس شهادة.
rec-certificate-public-key = أفلِت الملف الذي تنزّله من الدليل. وإذا لم يُصدر الدليل شهادة لهذا المفتاح، كما قد يحدث مع SERVER ENCKEY، فتابع إلى JWKS.
err-certificate-other-kind = لا توجد شهادة في هذا الملف.
rec-certificate-other-kind = في الدليل، افتح قائمة صف الشهادة، واختر «Download»، وأفلِت ذلك الملف هنا.
err-certificate-malformed = يبدو هذا شهادة، لكنه تالف.
rec-certificate-malformed = نزّلها من الدليل من جديد. وإذا بقي الأمر كذلك، فاسأل دعم الدليل (OFTF).
err-certificate-time-form = أحد تاريخَي الشهادة مكتوب بلا ثوانٍ أو بفارق توقيت، وهذا يمنعه المعيار. يقرؤه OpenSSL؛ أما البرامج الأخرى فترفض الشهادة.
rec-certificate-time-form = اطلب شهادة أخرى من مرجع تصديقها. ومرجع تصديق الدليل يكتب التواريخ كما ينص المعيار.
err-certificate-early-date = أحد تاريخَي الشهادة قبل عام 1970، وهذا ما لا تستطيع بعض البرامج قراءته.
rec-certificate-early-date = تحقق هل كانت ساعة الجهاز الذي أنشأها خاطئة.
err-certificate-universal-string = أحد أسماء الشهادة مكتوب بأربعة بايتات لكل حرف (UniversalString)، وهذا ما لا تقرؤه برامج كثيرة.
rec-certificate-universal-string = اطلب شهادة أخرى من مرجع تصديقها، يكون الاسم فيها بصيغة UTF8String.
err-certificate-too-large = حجم هذه الشهادة نحو { $size } KiB؛ ولا يُقرأ أكثر من 100. وشهادات الدليل نحو كيلوبايتين.
rec-certificate-too-large = تحقق من مصدر الملف. فالبرامج الأخرى ترفض شهادة كهذه أيضًا.
err-certificate-too-many = عدد الشهادات في هذا الملف { $count }.
rec-certificate-too-many = ضع الشهادة التي صدرت لك في ملف مستقل.
err-certificate-no-leaf = عدد الشهادات في هذا الملف { $count }، وليس بينها شهادة طرفية (leaf) واحدة بالضبط.
rec-certificate-no-leaf = ضع الشهادة التي صدرت لك في ملف مستقل، من دون شهادات مرجع التصديق.

## The key

ok-certificate-for-private-key = الشهادة للمفتاح الذي في ملف المفتاح لديك.
ok-certificate-for-csr = في الشهادة المفتاح العام نفسه الذي في طلب CSR.
err-certificate-not-for-private-key = الشهادة لمفتاح آخر غير الذي في ملف المفتاح لديك. لا يمكن استخدامهما معًا.
rec-certificate-not-for-private-key = ابحث عن ملف المفتاح الذي يخص هذه الشهادة، أو نزّل الشهادة التي تخص مفتاحك. وإذا لم تجد أيًّا منهما، فأنشئ مفتاحًا وطلب CSR وشهادة جديدة.
err-certificate-for-other-key = الشهادة لمفتاح آخر غير الذي في طلب CSR.
rec-certificate-for-other-key = ربما نزّلت صفًّا آخر من قائمة الدليل: قارن الوصف والتاريخ. وإذا كان الصف صحيحًا، فقد رُفع طلب CSR أقدم؛ ارفع هذا الطلب وأنشئ شهادة جديدة.
not-certificate-without-key = لا يوجد هنا طلب CSR ولا مفتاح للمقارنة، لذلك ليس معروفًا لمن هذا المفتاح.

## The environment

ok-environment-sandbox = صادرة عن مرجع التصديق لبيئة Sandbox في OFTF.
ok-environment-production = صادرة عن مرجع التصديق لبيئة Production في OFTF.
not-environment-sandbox = تذكر مرجع التصديق لبيئة Sandbox في OFTF جهةَ إصدار لها؛ ولم يُفحص هل وقّعها ذلك المرجع، لأن السلسلة لم يُتحقَّق منها حتى جذر قبلته.
not-environment-production = تذكر مرجع التصديق لبيئة Production في OFTF جهةَ إصدار لها؛ ولم يُفحص هل وقّعها ذلك المرجع، لأن السلسلة لم يُتحقَّق منها حتى جذر قبلته.
err-environment-other-root = تذكر مرجع تصديق من OFTF جهةَ إصدار لها، لكن سلسلتها تصل إلى جذر آخر: { $root }.
rec-environment-other-root = لا تستخدمها. نزّل الشهادة من الدليل، وتأكّد من أن الجذر المقبول هو جذر هذه البيئة.
err-environment-production-in-sandbox = هذه الشهادة من بيئة Production في OFTF، وأنت تعمل في بيئة Sandbox.
rec-environment-production-in-sandbox = غيّر البيئة هنا إذا كانت بيئة Production هي المقصودة. وإلا فأنشئ الشهادة في دليل بيئة Sandbox؛ فالبيئتان لا تختلطان أبدًا.
err-environment-sandbox-in-production = هذه الشهادة من بيئة Sandbox في OFTF، وأنت تعمل في بيئة Production.
rec-environment-sandbox-in-production = غيّر البيئة هنا إذا كانت بيئة Sandbox هي المقصودة. وإلا فأنشئ الشهادة في دليل بيئة Production؛ فالبيئتان لا تختلطان أبدًا.
err-environment-other-oftf-ca = المُصدِر تابع لـ Nebras، لكنه ليس من مراجع التصديق المُصدِرة المعروفة هنا.
rec-environment-other-oftf-ca = ربما جُدّد مرجع التصديق بعد كتابة هذه الصفحة. اسأل دعم الدليل (OFTF) هل هذا المُصدِر تابع له.
err-environment-not-oftf = لم تصدر هذه الشهادة عن OFTF.
rec-environment-not-oftf = نزّل الشهادة من الدليل. ولا تُقبل مكانها شهادة من مرجع تصديق آخر، ولا شهادة موقّعة ذاتيًّا.
not-environment-unknown-issuer = المُصدِر ليس من مراجع التصديق التابعة لـ OFTF، ولا شيء هنا يدلّ على أنه يجب أن يكون منها.
not-environment-not-oftf = هذه الشهادة لا تصدر عن OFTF بحسب القواعد، لذلك لم يُقيَّم مُصدِرها.

## Key usage and EKU

ok-key-usage = استخدام المفتاح يسمح بما خُصصت له هذه الشهادة.
err-key-usage-ca = استخدام المفتاح يسمح بتوقيع شهادات أخرى، وهذا من شأن مرجع التصديق وحده.
rec-key-usage-ca = تأكّد من أن هذه هي الشهادة التي صدرت لك. إذا كانت كذلك، فاسأل دعم الدليل (OFTF).
err-key-usage-empty = استخدام المفتاح موجود ولا يسمح بشيء، وهذا يمنعه المعيار.
rec-key-usage-empty = أرسل الشهادة إلى دعم الدليل (OFTF) واطلب شهادة جديدة؛ فالبرامج ترفضها أو تختلف في قراءتها.
err-usages-contradict = الاستخدام الموسّع للمفتاح مخصّص لبروتوكول TLS وحده، لكن استخدام المفتاح لا يسمح بالتوقيعات الرقمية التي تحتاج إليها مصافحة TLS. فلا يوجد استخدام يسمح به كلاهما.
rec-usages-contradict = اطلب من الجهة التي أصدرت الشهادة شهادة جديدة فيها digitalSignature.
err-key-usage-not-signing = استخدام المفتاح لا يسمح بالتوقيعات الرقمية، وهذا المفتاح مخصّص للتوقيع.
rec-key-usage-not-signing = ربما اختير نوع خاطئ في الدليل. أنشئ شهادة جديدة من نوع التوقيع وألغِ هذه الشهادة.
err-key-usage-not-encryption = استخدام المفتاح لا يسمح بالتشفير، وهذا المفتاح مخصّص له.
rec-key-usage-not-encryption = ربما اختير نوع خاطئ في الدليل. أنشئ شهادة جديدة من نوع التشفير وألغِ هذه الشهادة.
err-key-usage-no-handshake = استخدام المفتاح لا يسمح بالتوقيعات الرقمية، وبروتوكول TLS يحتاج إليها اليوم.
rec-key-usage-no-handshake = راجع النوع في الدليل: يجب أن يكون من أنواع النقل. إذا كان كذلك، فاسأل دعم الدليل (OFTF).
not-key-usage-not-stated = لا تذكر الشهادة استخدامًا للمفتاح، وهذا لا يمنع شيئًا. وليس معروفًا ما الذي ينبغي أن يكتبه الدليل هناك.
ok-extended-key-usage = لا يتعارض EKU مع ما خُصصت له هذه الشهادة.
err-extended-key-usage-not-client = لا يسمح EKU بالاستخدام كعميل TLS.
rec-extended-key-usage-not-client = ربما اختير في الدليل نوع خاص بالخادم. أنشئ شهادة جديدة من نوع النقل للعميل وألغِ هذه الشهادة.
err-extended-key-usage-not-server = لا يسمح EKU بالاستخدام كخادم TLS.
rec-extended-key-usage-not-server = ربما اختير في الدليل نوع خاص بالعميل. أنشئ شهادة جديدة من نوع النقل للخادم وألغِ هذه الشهادة.
not-extended-key-usage-not-stated = لا تذكر الشهادة EKU، وهذا لا يمنع شيئًا. وليس معروفًا ما الذي ينبغي أن يكتبه الدليل هناك.
not-usage-without-purpose = ليس معروفًا ما خُصصت له هذه الشهادة، لذلك لم يُقيَّم استخدامها.

## A leaf, not a CA

ok-certificate-is-leaf = هذه شهادة مشارك، وليست شهادة مرجع تصديق.
err-certificate-is-ca = هذه شهادة مرجع تصديق، وليست الشهادة التي صدرت لك.
rec-certificate-is-ca = في الدليل، نزّل الشهادة من صفّها الخاص في القائمة.

## الرقم التسلسلي

ok-serial-number = الرقم التسلسلي موجب وليس أطول من المسموح.
err-serial-number-negative = الرقم التسلسلي سالب. ترفض مكتبات TLS مثل هذه الشهادة.
rec-serial-number-negative = أرسل الشهادة إلى دعم الدليل (OFTF) واطلب شهادة جديدة؛ فلا يستطيع إعطاء رقم آخر إلا مرجع التصديق.
err-serial-number-zero = الرقم التسلسلي صفر. ترفض مكتبات TLS مثل هذه الشهادة.
rec-serial-number-zero = أرسل الشهادة إلى دعم الدليل (OFTF) واطلب شهادة جديدة؛ فلا يستطيع إعطاء رقم آخر إلا مرجع التصديق.
err-serial-number-long = طول الرقم التسلسلي بالبايت { $octets }، والمسموح 20. ترفض مكتبات TLS مثل هذه الشهادة.
rec-serial-number-long = أرسل الشهادة إلى دعم الدليل (OFTF) واطلب شهادة جديدة؛ فلا يستطيع إعطاء رقم آخر إلا مرجع التصديق.

ok-certificate-format = الإصدار وخوارزمية التوقيع والامتدادات هي بحيث تقرأ كل البرامج الشهادة على نحو واحد.
err-certificate-version = الشهادة من الإصدار { $version } من X.509. وTLS لا يقبل إلا الإصدار 3، وهو وحده الذي يقول هل هي لمرجع تصديق وما الغرض منها.
rec-certificate-version = اطلب من الجهة التي أصدرتها شهادة من الإصدار 3.
err-certificate-algorithm-mismatch = تذكر الشهادة خوارزميتي توقيع مختلفتين لتوقيعها الواحد.
rec-certificate-algorithm-mismatch = لا تستخدمها. إما أن الملف غُيّر وإما أن مرجع التصديق معيب: نزّلها من جديد، واسأل دعم الدليل (OFTF) إذا بقي الأمر كذلك.
err-certificate-extension-twice = في الشهادة الامتداد { $extension } أكثر من مرة. فترفضها البرامج، أو يقرأ أحدها الأول ويقرأ غيره الأخير.
rec-certificate-extension-twice = لا تستخدمها، واسأل الجهة التي أصدرتها.
err-certificate-critical-extension = في الشهادة الامتداد الحرج { $extension }، وهو غير معروف هنا. ويجب على كل برنامج لا يعرفه أن يرفض الشهادة.
rec-certificate-critical-extension = اسأل الجهة التي أصدرتها عن الغرض من الامتداد.

## Dates

ok-certificate-valid = { $days ->
    [zero] تبقى صالحة أقل من يوم، حتى { $until }.
    [one] تبقى صالحة يومًا واحدًا، حتى { $until }.
    [two] تبقى صالحة يومين، حتى { $until }.
    [few] تبقى صالحة { $days } أيام، حتى { $until }.
    [many] تبقى صالحة { $days } يومًا، حتى { $until }.
   *[other] تبقى صالحة { $days } يوم، حتى { $until }.
    }
ok-certificate-never-expires = صالحة الآن، بلا نهاية. وهذا ما يعطيه SERVER ENCKEY.
err-certificate-not-yet-valid = ليست صالحة بعد: تبدأ صلاحيتها في { $from }.
rec-certificate-not-yet-valid = راجع ساعة هذا الحاسوب. إذا كانت صحيحة، فانتظر حتى ذلك الحين قبل أن تستخدم الشهادة.
err-certificate-expired = { $days ->
    [0] انتهت صلاحيتها في { $until }، قبل أقل من يوم.
    [one] انتهت صلاحيتها في { $until }، قبل يوم واحد.
    [two] انتهت صلاحيتها في { $until }، قبل يومين.
    [few] انتهت صلاحيتها في { $until }، قبل { $days } أيام.
    [many] انتهت صلاحيتها في { $until }، قبل { $days } يومًا.
   *[other] انتهت صلاحيتها في { $until }، قبل { $days } يوم.
    }
rec-certificate-expired = أنشئ مفتاحًا جديدًا، وطلب CSR جديدًا بالموضوع نفسه، وشهادة جديدة، وابدأ استخدامها فورًا.
err-certificate-urgent = { $days ->
    [0] تنتهي صلاحيتها في { $until }، خلال أقل من يوم.
    [one] تنتهي صلاحيتها في { $until }، بعد يوم واحد.
    [two] تنتهي صلاحيتها في { $until }، بعد يومين.
    [few] تنتهي صلاحيتها في { $until }، بعد { $days } أيام.
    [many] تنتهي صلاحيتها في { $until }، بعد { $days } يومًا.
   *[other] تنتهي صلاحيتها في { $until }، بعد { $days } يوم.
    }
rec-certificate-urgent = جدّدها الآن: مفتاح جديد، وطلب CSR جديد بالموضوع نفسه، ونشر المفتاحين في وقت واحد، ثم الانتقال إلى الجديد وإلغاء القديم.
err-certificate-renew = { $days ->
    [zero] تنتهي صلاحيتها في { $until }، خلال أقل من يوم.
    [one] تنتهي صلاحيتها في { $until }، بعد يوم واحد.
    [two] تنتهي صلاحيتها في { $until }، بعد يومين.
    [few] تنتهي صلاحيتها في { $until }، بعد { $days } أيام.
    [many] تنتهي صلاحيتها في { $until }، بعد { $days } يومًا.
   *[other] تنتهي صلاحيتها في { $until }، بعد { $days } يوم.
    }
rec-certificate-renew = خطّط لتجديدها: مفتاح جديد، وطلب CSR جديد بالموضوع نفسه، ونشر المفتاحين في وقت واحد، ثم الانتقال إلى الجديد وإلغاء القديم. ويرسل الدليل تذكيرات قبل شهرين.
ok-validity-period = { $days ->
    [one] مدة صلاحيتها يوم واحد في المجموع.
    [two] مدة صلاحيتها يومان في المجموع، مثل كل شهادة منشورة.
    [few] مدة صلاحيتها { $days } أيام في المجموع، مثل كل شهادة منشورة.
    [many] مدة صلاحيتها { $days } يومًا في المجموع، مثل كل شهادة منشورة.
   *[other] مدة صلاحيتها { $days } يوم في المجموع، مثل كل شهادة منشورة.
    }
err-validity-period-unusual = { $days ->
    [one] مدة صلاحيتها يوم واحد في المجموع؛ ومدة كل شهادة منشورة 395 يومًا.
    [two] مدة صلاحيتها يومان في المجموع؛ ومدة كل شهادة منشورة 395 يومًا.
    [few] مدة صلاحيتها { $days } أيام في المجموع؛ ومدة كل شهادة منشورة 395 يومًا.
    [many] مدة صلاحيتها { $days } يومًا في المجموع؛ ومدة كل شهادة منشورة 395 يومًا.
   *[other] مدة صلاحيتها { $days } يوم في المجموع؛ ومدة كل شهادة منشورة 395 يومًا.
    }
rec-validity-period-unusual = لا شيء يحتاج إلى إصلاح. دوّن تاريخ النهاية، لأنه ليس بعد 13 شهرًا كالمعتاد.
not-algorithm-not-oftf = لم تصدر هذه الشهادة عن OFTF، لذلك لا تنطبق عليها قواعد المفاتيح والتوقيعات.
not-validity-period = لا تُعرف مدة معتادة لهذا النوع من الشهادات.

## Signature algorithm

ok-certificate-signature-algorithm = وقّعها مرجع التصديق باستخدام SHA-256 وRSA، كما في الشهادة المنشورة.
err-certificate-signature-sha1 = وقّعها مرجع التصديق باستخدام SHA-1، وهي مكسورة ومرفوضة لدى كثيرين.
rec-certificate-signature-sha1 = تأكّد من أن هذه هي الشهادة الواردة من الدليل. إذا كانت كذلك، فاسأل دعم الدليل (OFTF).
err-certificate-signature-unusual = وقّعها مرجع التصديق بخوارزمية أخرى غير التي في الشهادة المنشورة.
rec-certificate-signature-unusual = ربما غيّر مرجع التصديق ما يتّبعه بعد كتابة هذه الصفحة. وإذا رفضت خوادمك الشهادة، فاسأل دعم الدليل (OFTF).

## kid

ok-kid-computed = قيمة kid المحسوبة من الشهادة هي { $kid }.
ok-kid-is-file-name = قيمة kid المحسوبة من الشهادة هي { $kid }؛ والملف مسمّى بها.
err-kid-case = الملف مسمّى بقيمة kid، لكن حالة الأحرف (كبيرة أو صغيرة) مختلفة. القيمة الصحيحة هي { $kid }.
rec-kid-case = انسخ قيمة kid من هنا؛ فحالة الأحرف مهمة.
err-kid-of-other-file = الملف مسمّى بقيمة kid أخرى. قيمة هذه الشهادة هي { $kid }.
rec-kid-of-other-file = ربما غُيّر اسم الملف أو اختلط بغيره. نزّله من جديد، وسلّم قيمة kid التي تذكرها JWKS.

## The file

ok-file-has-chain = عدد الشهادات في الملف { $count }؛ وأُخذت منها الشهادة الطرفية (leaf).
err-file-has-private-key = توقّف: في هذا الملف مفتاح خاص أيضًا. لم يُحفظ هنا.
rec-file-has-private-key = احفظ المفتاح في ملف مستقل، ولا ترسل هذا الملف إلى أحد. وإذا كان قد أُرسل أو رُفع إلى أي مكان، فأنشئ مفتاحًا وشهادة جديدين وألغِ هذه الشهادة.
