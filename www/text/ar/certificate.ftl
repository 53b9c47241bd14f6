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
check-certificate-environment = صادرة عن جهة الإصدار الصحيحة
check-certificate-key-usage = استخدام المفتاح (Key Usage)
check-certificate-extended-key-usage = الاستخدام الموسّع للمفتاح (EKU)
check-certificate-format = شهادة تقرؤها جميع البرامج قراءة واحدة
check-certificate-basic-constraints = ليست شهادة جهة إصدار (CA)
check-certificate-serial-number = الرقم التسلسلي
check-certificate-validity = صالحة الآن
check-certificate-validity-period = مدة الصلاحية
check-certificate-signature-algorithm = خوارزمية توقيع الشهادة
check-certificate-kid = قيمة kid للشهادة
check-certificate-file = محتويات الملف
check-certificate-chain = السلسلة حتى الجذر
check-certificate-revocation = غير ملغاة

## Something else in the certificate's place

err-certificate-private-key = توقّف: هذا مفتاح خاص وليس شهادة. لم يُحفظ هنا.
rec-certificate-private-key = أضف الشهادة التي نزّلتها من الدليل؛ اسم ملفها هو kid متبوعًا بـ ‎.pem. وإذا كان هذا المفتاح الخاص قد أُرسل إليك أو إلى أي شخص آخر، فلا تستخدمه: أنشئ مفتاحًا جديدًا.
err-certificate-csr = هذا طلب CSR وليس شهادة.
rec-certificate-csr = ارفع طلب CSR إلى الدليل أولًا، ثم أضف الملف الذي تنزّله من هناك.
err-certificate-pkcs7 = هذه حاوية PKCS#7، لكن تعذّرت قراءة أي شهادة منها.
rec-certificate-pkcs7 = نزّل الشهادة من الدليل بصيغة ‎.pem، أو حوّل هذا الملف على حاسوبك بالأمر openssl pkcs7 -print_certs.
err-certificate-public-key = هذا مفتاح عام وليس شهادة.
rec-certificate-public-key = أضف الملف الذي تنزّله من الدليل. وإذا لم يُصدر الدليل شهادة لهذا المفتاح، كما قد يحدث مع SERVER ENCKEY، فتابع إلى JWKS.
err-certificate-other-kind = لا توجد شهادة في هذا الملف.
rec-certificate-other-kind = في الدليل، افتح قائمة صف الشهادة، واختر «Download»، وأضف ذلك الملف هنا.
err-certificate-malformed = يبدو هذا الملف شهادة، لكنه تالف.
rec-certificate-malformed = نزّلها من الدليل من جديد. وإذا استمرت المشكلة، فاسأل فريق دعم الدليل (OFTF).
err-certificate-time-form = أحد تاريخَي الشهادة مكتوب دون ثوانٍ أو بفارق توقيت، وهو ما يمنعه المعيار. يقرؤه OpenSSL؛ أما البرامج الأخرى فترفض الشهادة.
rec-certificate-time-form = اطلب شهادة أخرى من جهة إصدارها. وجهة الإصدار في الدليل تكتب التواريخ وفق المعيار.
err-certificate-early-date = أحد تاريخَي الشهادة يسبق عام 1970، وبعض البرامج لا تستطيع قراءته.
rec-certificate-early-date = تحقّق من أن ساعة الجهاز الذي أنشأها كانت صحيحة.
err-certificate-universal-string = أحد أسماء الشهادة مكتوب بأربعة بايتات لكل حرف (UniversalString)، وكثير من البرامج لا تقرؤه.
rec-certificate-universal-string = اطلب شهادة أخرى من جهة إصدارها، يكون الاسم فيها بصيغة UTF8String.
err-certificate-too-large = حجم هذه الشهادة نحو { $size } KiB، ولا يُقرأ أكثر من 100. وحجم شهادات الدليل نحو 2 KiB.
rec-certificate-too-large = تحقّق من مصدر الملف. فالبرامج الأخرى ترفض هذه الشهادة أيضًا.
err-certificate-too-many = عدد الشهادات في هذا الملف { $count }.
rec-certificate-too-many = ضع الشهادة التي صدرت لك في ملف مستقل.
err-certificate-no-leaf = عدد الشهادات في هذا الملف { $count }، وليس بينها شهادة طرفية (leaf) واحدة بالضبط.
rec-certificate-no-leaf = ضع الشهادة التي صدرت لك في ملف مستقل، دون شهادات جهات الإصدار (CA).

## The key

ok-certificate-for-private-key = الشهادة للمفتاح الموجود في ملف مفتاحك.
ok-certificate-for-csr = المفتاح العام في الشهادة هو نفسه الذي في طلب CSR.
err-certificate-not-for-private-key = الشهادة لمفتاح غير الموجود في ملف مفتاحك. لا يمكن استخدامهما معًا.
rec-certificate-not-for-private-key = ابحث عن ملف المفتاح الذي يخص هذه الشهادة، أو نزّل الشهادة التي تخص مفتاحك. وإذا لم تجد أيًّا منهما، فأنشئ مفتاحًا وطلب CSR وشهادة جديدة.
err-certificate-for-other-key = الشهادة لمفتاح غير الذي في طلب CSR.
rec-certificate-for-other-key = ربما نزّلت صفًّا آخر من قائمة الدليل: قارن الوصف والتاريخ. وإذا كان الصف صحيحًا، فقد رُفع طلب CSR أقدم؛ ارفع هذا الطلب وأنشئ شهادة جديدة.
not-certificate-without-key = لا يوجد هنا طلب CSR ولا مفتاح للمقارنة، فلا يُعلم لمن هذا المفتاح.

## The environment

ok-environment-sandbox = صادرة عن جهة الإصدار (CA) للبيئة التجريبية في OFTF.
ok-environment-production = صادرة عن جهة الإصدار (CA) لبيئة الإنتاج في OFTF.
not-environment-sandbox = تذكر الشهادة جهة الإصدار (CA) للبيئة التجريبية في OFTF جهةً مُصدِرة لها؛ ولم يُفحص توقيع تلك الجهة عليها، لأن السلسلة لم يتم التحقّق منها حتى جذر قبلته.
not-environment-production = تذكر الشهادة جهة الإصدار (CA) لبيئة الإنتاج في OFTF جهةً مُصدِرة لها؛ ولم يُفحص توقيع تلك الجهة عليها، لأن السلسلة لم يتم التحقّق منها حتى جذر قبلته.
err-environment-other-root = تذكر الشهادة جهة إصدار (CA) من OFTF جهةً مُصدِرة لها، لكن سلسلتها تصل إلى جذر آخر: { $root }.
rec-environment-other-root = لا تستخدمها. نزّل الشهادة من الدليل، وتأكّد من أن الجذر المقبول هو جذر هذه البيئة.
err-environment-production-in-sandbox = هذه الشهادة من بيئة الإنتاج في OFTF، وأنت تعمل في البيئة التجريبية.
rec-environment-production-in-sandbox = غيّر البيئة هنا إذا كانت بيئة الإنتاج هي المقصودة. وإلا فأنشئ الشهادة في دليل البيئة التجريبية؛ فالبيئتان منفصلتان تمامًا.
err-environment-sandbox-in-production = هذه الشهادة من البيئة التجريبية في OFTF، وأنت تعمل في بيئة الإنتاج.
rec-environment-sandbox-in-production = غيّر البيئة هنا إذا كانت البيئة التجريبية هي المقصودة. وإلا فأنشئ الشهادة في دليل بيئة الإنتاج؛ فالبيئتان منفصلتان تمامًا.
err-environment-other-oftf-ca = الجهة المُصدِرة تابعة لـ Nebras، لكنها ليست من جهات الإصدار المباشرة المعروفة هنا.
rec-environment-other-oftf-ca = ربما جُدّدت جهة الإصدار (CA) بعد إعداد هذه الصفحة. اسأل فريق دعم الدليل (OFTF) عما إذا كانت هذه الجهة تابعة له.
err-environment-not-oftf = لم تصدر هذه الشهادة عن OFTF.
rec-environment-not-oftf = نزّل الشهادة من الدليل. لا تُقبل مكانها شهادة من جهة إصدار أخرى، ولا شهادة موقّعة ذاتيًّا.
not-environment-unknown-issuer = الجهة المُصدِرة ليست من جهات الإصدار (CA) التابعة لـ OFTF، ولا شيء هنا يدل على أنها يجب أن تكون منها.
not-environment-not-oftf = هذه الشهادة لا تصدر عن OFTF بحسب القواعد، لذلك لم تُفحص الجهة المُصدِرة.

## Key usage and EKU

ok-key-usage = استخدام المفتاح يسمح بما خُصصت له هذه الشهادة.
err-key-usage-ca = استخدام المفتاح يسمح بتوقيع شهادات أخرى، وهذا يقتصر على جهات الإصدار (CA).
rec-key-usage-ca = تأكّد من أن هذه هي الشهادة التي صدرت لك. إذا كانت كذلك، فاسأل فريق دعم الدليل (OFTF).
err-key-usage-empty = حقل استخدام المفتاح موجود ولا يسمح بشيء، وهو ما يمنعه المعيار.
rec-key-usage-empty = أرسل الشهادة إلى فريق دعم الدليل (OFTF) واطلب شهادة جديدة؛ فالبرامج ترفضها أو تختلف في قراءتها.
err-usages-contradict = الاستخدام الموسّع للمفتاح مخصّص لبروتوكول TLS وحده، لكن استخدام المفتاح لا يسمح بالتوقيعات الرقمية التي تتطلبها مصافحة TLS. فلا يوجد استخدام يسمح به كلاهما.
rec-usages-contradict = اطلب من الجهة التي أصدرت الشهادة شهادة جديدة فيها digitalSignature.
err-key-usage-not-signing = استخدام المفتاح لا يسمح بالتوقيعات الرقمية، وهذا المفتاح مخصّص للتوقيع.
rec-key-usage-not-signing = ربما اختير نوع خاطئ في الدليل. أنشئ شهادة جديدة من نوع التوقيع وألغِ هذه الشهادة.
err-key-usage-not-encryption = استخدام المفتاح لا يسمح بالتشفير، وهذا المفتاح مخصّص له.
rec-key-usage-not-encryption = ربما اختير نوع خاطئ في الدليل. أنشئ شهادة جديدة من نوع التشفير وألغِ هذه الشهادة.
err-key-usage-no-handshake = استخدام المفتاح لا يسمح بالتوقيعات الرقمية التي يتطلبها بروتوكول TLS حاليًّا.
rec-key-usage-no-handshake = راجع النوع في الدليل: يجب أن يكون من أنواع النقل. إذا كان كذلك، فاسأل فريق دعم الدليل (OFTF).
not-key-usage-not-stated = لا تذكر الشهادة استخدامًا للمفتاح، وهذا لا يمنع شيئًا. وما ينبغي أن يكتبه الدليل في هذا الحقل غير معلوم.
ok-extended-key-usage = لا يتعارض EKU مع ما خُصصت له هذه الشهادة.
err-extended-key-usage-not-client = لا يسمح EKU بالاستخدام كعميل TLS.
rec-extended-key-usage-not-client = ربما اختير في الدليل نوع خاص بالخادم. أنشئ شهادة جديدة من نوع النقل للعميل وألغِ هذه الشهادة.
err-extended-key-usage-not-server = لا يسمح EKU بالاستخدام كخادم TLS.
rec-extended-key-usage-not-server = ربما اختير في الدليل نوع خاص بالعميل. أنشئ شهادة جديدة من نوع النقل للخادم وألغِ هذه الشهادة.
not-extended-key-usage-not-stated = لا تذكر الشهادة EKU، وهذا لا يمنع شيئًا. وما ينبغي أن يكتبه الدليل في هذا الحقل غير معلوم.
not-usage-without-purpose = الغرض من هذه الشهادة غير معلوم، لذلك لم يُفحص استخدامها.

## A leaf, not a CA

ok-certificate-is-leaf = هذه شهادة مشارك، وليست شهادة جهة إصدار (CA).
err-certificate-is-ca = هذه شهادة جهة إصدار (CA)، وليست الشهادة التي صدرت لك.
rec-certificate-is-ca = في الدليل، نزّل الشهادة من الصف الخاص بها في القائمة.

## الرقم التسلسلي

ok-serial-number = الرقم التسلسلي موجب ولا يتجاوز الطول المسموح به.
err-serial-number-negative = الرقم التسلسلي سالب. ترفض مكتبات TLS هذه الشهادة.
rec-serial-number-negative = أرسل الشهادة إلى فريق دعم الدليل (OFTF) واطلب شهادة جديدة؛ فلا يمكن أن يعطي رقمًا آخر إلا جهة الإصدار (CA).
err-serial-number-zero = الرقم التسلسلي صفر. ترفض مكتبات TLS هذه الشهادة.
rec-serial-number-zero = أرسل الشهادة إلى فريق دعم الدليل (OFTF) واطلب شهادة جديدة؛ فلا يمكن أن يعطي رقمًا آخر إلا جهة الإصدار (CA).
err-serial-number-long = طول الرقم التسلسلي بالبايت { $octets }، والمسموح به 20. ترفض مكتبات TLS هذه الشهادة.
rec-serial-number-long = أرسل الشهادة إلى فريق دعم الدليل (OFTF) واطلب شهادة جديدة؛ فلا يمكن أن يعطي رقمًا آخر إلا جهة الإصدار (CA).

ok-certificate-format = الإصدار وخوارزمية التوقيع والامتدادات مكتوبة بحيث تقرأ جميع البرامج الشهادة قراءة واحدة.
err-certificate-version = إصدار الشهادة هو { $version } من X.509. ولا يقبل TLS إلا الإصدار 3، وهو وحده الذي يبيّن ما إذا كانت لجهة إصدار (CA) والغرض منها.
rec-certificate-version = اطلب من الجهة التي أصدرتها شهادة من الإصدار 3.
err-certificate-algorithm-mismatch = تذكر الشهادة خوارزميتي توقيع مختلفتين لتوقيعها الواحد.
rec-certificate-algorithm-mismatch = لا تستخدمها. إما أن الملف تغيّر أو أن في جهة الإصدار (CA) خللًا: نزّلها من جديد، واسأل فريق دعم الدليل (OFTF) إذا استمرت المشكلة.
err-certificate-extension-twice = يتكرر الامتداد { $extension } في الشهادة. فترفضها البرامج، أو يقرأ بعضها الأول وبعضها الأخير.
rec-certificate-extension-twice = لا تستخدمها، واسأل الجهة التي أصدرتها.
err-certificate-critical-extension = في الشهادة الامتداد الحرج { $extension }، وهو غير معروف هنا. ويجب على كل برنامج لا يعرفه أن يرفض الشهادة.
rec-certificate-critical-extension = اسأل الجهة التي أصدرتها عن الغرض من الامتداد.

## Dates

ok-certificate-valid = { PLURAL($days) ->
    [zero] تبقى صالحة أقل من يوم، حتى { $until }.
    [one] تبقى صالحة يومًا واحدًا، حتى { $until }.
    [two] تبقى صالحة يومين، حتى { $until }.
    [few] تبقى صالحة { $days } أيام، حتى { $until }.
    [many] تبقى صالحة { $days } يومًا، حتى { $until }.
   *[other] تبقى صالحة { $days } يوم، حتى { $until }.
    }
ok-certificate-never-expires = صالحة الآن، ولا تنتهي صلاحيتها. هذا معتاد مع النوع SERVER ENCKEY.
err-certificate-not-yet-valid = لم تبدأ صلاحيتها بعد: تبدأ في { $from }.
rec-certificate-not-yet-valid = راجع ساعة هذا الحاسوب. إذا كانت صحيحة، فانتظر حتى ذلك الحين قبل استخدام الشهادة.
err-certificate-expired = { PLURAL($days) ->
    [zero] انتهت صلاحيتها في { $until }، قبل أقل من يوم.
    [one] انتهت صلاحيتها في { $until }، قبل يوم واحد.
    [two] انتهت صلاحيتها في { $until }، قبل يومين.
    [few] انتهت صلاحيتها في { $until }، قبل { $days } أيام.
    [many] انتهت صلاحيتها في { $until }، قبل { $days } يومًا.
   *[other] انتهت صلاحيتها في { $until }، قبل { $days } يوم.
    }
rec-certificate-expired = أنشئ مفتاحًا جديدًا، وطلب CSR جديدًا بصاحب الشهادة (Subject) نفسه، وشهادة جديدة، وابدأ استخدامها فورًا.
err-certificate-urgent = { PLURAL($days) ->
    [zero] تنتهي صلاحيتها في { $until }، خلال أقل من يوم.
    [one] تنتهي صلاحيتها في { $until }، بعد يوم واحد.
    [two] تنتهي صلاحيتها في { $until }، بعد يومين.
    [few] تنتهي صلاحيتها في { $until }، بعد { $days } أيام.
    [many] تنتهي صلاحيتها في { $until }، بعد { $days } يومًا.
   *[other] تنتهي صلاحيتها في { $until }، بعد { $days } يوم.
    }
rec-certificate-urgent = جدّدها الآن: مفتاح جديد، وطلب CSR جديد بصاحب الشهادة (Subject) نفسه، ونشر المفتاحين في وقت واحد، ثم الانتقال إلى الجديد وإلغاء القديم.
err-certificate-renewed-by-nebras = { err-certificate-urgent } وتحتفظ Nebras بالمفتاح وتجدّده.
rec-certificate-renewed-by-nebras = بحسب قاعدة معارف Nebras لا يلزمك أي إجراء؛ أما في بيئة الإنتاج فقد أُعلن عن ذلك فقط، فاسأل فريق API Hub في الوقت المناسب. وعند إبلاغك، افحص قيمة kid الجديدة في JWKS.
err-certificate-renew = { PLURAL($days) ->
    [zero] تنتهي صلاحيتها في { $until }، خلال أقل من يوم.
    [one] تنتهي صلاحيتها في { $until }، بعد يوم واحد.
    [two] تنتهي صلاحيتها في { $until }، بعد يومين.
    [few] تنتهي صلاحيتها في { $until }، بعد { $days } أيام.
    [many] تنتهي صلاحيتها في { $until }، بعد { $days } يومًا.
   *[other] تنتهي صلاحيتها في { $until }، بعد { $days } يوم.
    }
rec-certificate-renew = خطّط لتجديدها: مفتاح جديد، وطلب CSR جديد بصاحب الشهادة (Subject) نفسه، ونشر المفتاحين في وقت واحد، ثم الانتقال إلى الجديد وإلغاء القديم. ويرسل الدليل تذكيرات قبل انتهاء الصلاحية بشهرين.
ok-validity-period = { PLURAL($days) ->
    [one] إجمالي مدة صلاحيتها يوم واحد.
    [two] إجمالي مدة صلاحيتها يومان، مثل كل شهادة منشورة.
    [few] إجمالي مدة صلاحيتها { $days } أيام، مثل كل شهادة منشورة.
    [many] إجمالي مدة صلاحيتها { $days } يومًا، مثل كل شهادة منشورة.
   *[other] إجمالي مدة صلاحيتها { $days } يوم، مثل كل شهادة منشورة.
    }
err-validity-period-unusual = { PLURAL($days) ->
    [one] إجمالي مدة صلاحيتها يوم واحد؛ ومدة كل شهادة منشورة 395 يومًا.
    [two] إجمالي مدة صلاحيتها يومان؛ ومدة كل شهادة منشورة 395 يومًا.
    [few] إجمالي مدة صلاحيتها { $days } أيام؛ ومدة كل شهادة منشورة 395 يومًا.
    [many] إجمالي مدة صلاحيتها { $days } يومًا؛ ومدة كل شهادة منشورة 395 يومًا.
   *[other] إجمالي مدة صلاحيتها { $days } يوم؛ ومدة كل شهادة منشورة 395 يومًا.
    }
rec-validity-period-unusual = لا يلزم إجراء. دوّن تاريخ انتهاء الصلاحية، لأنه ليس بعد 13 شهرًا كالمعتاد.
not-algorithm-not-oftf = لم تصدر هذه الشهادة عن OFTF، لذلك لا تنطبق عليها قواعد المفاتيح والتوقيعات.
err-validity-period-ends = { PLURAL($days) ->
    [one] مدة صلاحية الشهادة يوم واحد، لكن النوع { $type } لا تنتهي صلاحيته: قد تكون الشهادة من نوع آخر.
    [two] مدة صلاحية الشهادة يومان، لكن النوع { $type } لا تنتهي صلاحيته: قد تكون الشهادة من نوع آخر.
    [few] مدة صلاحية الشهادة { $days } أيام، لكن النوع { $type } لا تنتهي صلاحيته: قد تكون الشهادة من نوع آخر.
    [many] مدة صلاحية الشهادة { $days } يومًا، لكن النوع { $type } لا تنتهي صلاحيته: قد تكون الشهادة من نوع آخر.
   *[other] مدة صلاحية الشهادة { $days } يوم، لكن النوع { $type } لا تنتهي صلاحيته: قد تكون الشهادة من نوع آخر.
    }
rec-validity-period-ends = تحقّق في الدليل من نوعها. إذا كان «Server Encryption»، فاختره في البيانات، وجدّدها في موعدها.
not-validity-period = لا تُعرف مدة معتادة لهذا النوع من الشهادات.

## Signature algorithm

ok-certificate-signature-algorithm = وقّعتها جهة الإصدار (CA) باستخدام SHA-256 وRSA، كما في الشهادة المنشورة.
err-certificate-signature-sha1 = وقّعتها جهة الإصدار (CA) باستخدام SHA-1، وهي خوارزمية مكسورة ترفضها أنظمة كثيرة.
rec-certificate-signature-sha1 = تأكّد من أن هذه هي الشهادة الواردة من الدليل. إذا كانت كذلك، فاسأل فريق دعم الدليل (OFTF).
err-certificate-signature-unusual = وقّعتها جهة الإصدار (CA) بخوارزمية غير التي في الشهادة المنشورة.
rec-certificate-signature-unusual = ربما غيّرت جهة الإصدار (CA) ممارستها بعد إعداد هذه الصفحة. إذا رفضت خوادمك الشهادة، فاسأل فريق دعم الدليل (OFTF).

## kid

ok-kid-computed = قيمة kid المحسوبة من الشهادة هي { $kid }.
ok-kid-is-file-name = قيمة kid المحسوبة من الشهادة هي { $kid }؛ والملف مسمّى بها.
err-kid-case = الملف مسمّى بقيمة kid، لكن حالة الأحرف (كبيرة أو صغيرة) مختلفة. القيمة الصحيحة هي { $kid }.
rec-kid-case = انسخ قيمة kid من هنا؛ فحالة الأحرف (كبيرة أو صغيرة) مؤثرة.
err-kid-of-other-file = الملف مسمّى بقيمة kid أخرى. قيمة هذه الشهادة هي { $kid }.
rec-kid-of-other-file = ربما تغيّر اسم الملف أو اختلط بغيره. نزّله من جديد، وسلّم قيمة kid التي تذكرها JWKS.

## The file

ok-file-has-chain = عدد الشهادات في الملف { $count }؛ واعتُمدت منها الشهادة الطرفية (leaf).
err-file-has-private-key = توقّف: في هذا الملف مفتاح خاص أيضًا. لم يُحفظ هنا.
rec-file-has-private-key = احفظ المفتاح في ملف مستقل، ولا ترسل هذا الملف إلى أحد. وإذا كان قد أُرسل أو رُفع إلى أي مكان، فأنشئ مفتاحًا وشهادة جديدين وألغِ هذه الشهادة.
