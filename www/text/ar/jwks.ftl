### What is said about a JWKS: is the key in it, and which kid is handed over.
### The rules of the text stand in certificate.ftl.

## Titles

check-jwks-document = المستند
check-jwks-private-members = خلوّه من المفاتيح الخاصة
check-jwks-duplicate-kid = عدم تكرار قيم kid
check-jwks-encryption-candidates = مفتاح واحد للتشفير
check-jwks-key-present = المفتاح منشور
check-jwks-key-kid = قيمة kid للمفتاح
check-jwks-key-x5t = بصمة المفتاح (x5t#S256)
check-jwks-key-x5c = شهادة المفتاح (x5c)
check-jwks-key-use = استخدام المفتاح (use)
check-jwks-key-alg = خوارزمية المفتاح (alg)
check-jwks-key-size = نوع المفتاح وحجمه
check-jwks-key-status = حالة المفتاح
check-jwks-key-environment = مخزن مفاتيح البيئة الصحيحة
check-jwks-key-x5dn = صاحب الشهادة المذكور مع المفتاح (x5dn)
check-jwks-key-validity = الشهادة غير منتهية الصلاحية
check-jwks-symmetric = خلوّ المفاتيح من الأسرار المشتركة
check-jwks-weak-key = خلوّ المفاتيح من مواطن الضعف
check-jwks-duplicate-key = عدم تكرار المفاتيح
check-jwks-overlap = المفتاحان القديم والجديد معًا
check-jwks-subject = مفاتيح صاحب الشهادة الواحد (Subject)
check-jwks-kid-form = قيم kid للمفاتيح
check-jwks-x5t = بصمات المفاتيح (x5t#S256)
check-jwks-x5t-sha1 = بصمات المفاتيح الأقدم (x5t)
check-jwks-x5c = شهادات المفاتيح (x5c)
check-jwks-x5c-chain = شهادة واحدة مع كل مفتاح
check-jwks-x5dn = أصحاب الشهادات المذكورون مع المفاتيح (x5dn)
check-jwks-organisation = مفاتيح مؤسسة واحدة
check-jwks-validity = صلاحية الشهادات
check-jwks-environment = مفاتيح بيئة واحدة
check-jwks-size = نوع المفاتيح وحجمها
check-jwks-exponent = الأس العام للمفاتيح
check-jwks-spelling = طريقة كتابة الأعداد
check-jwks-use = استخدام المفاتيح (use)
check-jwks-alg = خوارزميات المفاتيح (alg)
check-jwks-status = حالة المفاتيح
check-jwks-compare-removed = المفاتيح التي اختفت
check-jwks-compare-changed = المفاتيح التي تغيّرت
check-jwks-compare-added = المفاتيح الجديدة
check-jwks-compare-kept = المفاتيح الباقية
check-jwks-compare-both = مفاتيح نشطة وغير نشطة في آن واحد
check-jwks-compare-retired = المفاتيح غير النشطة

## Something else in the JWKS' place

err-jwks-not-text = هذا الملف ليس نصًّا، فهو ليس JWKS.
rec-jwks-not-text = افتح عنوان JWKS URL في المتصفّح واحفظ الصفحة كما هي، أو انسخ نصها.
err-jwks-pem = هذا ملف PEM وليس JWKS.
rec-jwks-pem = مستند JWKS هو المستند الموجود في عنوان JWKS URL، ويبدأ بقوس معقوف. أما الشهادات فلها خطوة مستقلة.
err-jwks-keycloak-listing = هذا سرد Keycloak لمفاتيح النطاق (realm)، وليس JWKS: لا تستطيع الأنظمة الأخرى قراءته.
rec-jwks-keycloak-listing = استخدم المستند الذي ينتهي عنوانه بـ /protocol/openid-connect/certs: فهو JWKS النطاق نفسه.
err-jwks-number-too-large = هذا JSON، لكن العدد في السطر { $line } والعمود { $column } أكبر من أن يُقرأ عددًا.
rec-jwks-number-too-large = اكتب أعداد المفتاح نصوصًا: بايتاتها بترميز base64url دون حشو.
err-jwks-html = هذه صفحة ويب وليست JWKS. ربما أعاد مخزن المفاتيح رسالة خطأ.
rec-jwks-html = افتح عنوان JWKS URL من جديد وراجع كل جزء منه؛ ثم احفظ أو انسخ ما يبدأ بقوس معقوف.
err-jwks-not-json = هذا ليس JSON: توقفت القراءة عند السطر { $line }، العمود { $column }.
rec-jwks-not-json = انسخ المستند كاملًا، من القوس المعقوف الأول إلى الأخير، أو احفظه كملف.
err-jwks-not-key-set = هذا JSON، لكنه لا يتضمّن مجموعة مفاتيح.
rec-jwks-not-key-set = افتح عنوان JWKS URL نفسه؛ ففي المستند هناك عضو باسم keys.
err-jwks-too-many = عدد المفاتيح في هذا المستند { $count }، وهو أكثر مما تقرؤه هذه الصفحة.
rec-jwks-too-many = تأكّد من أن هذه JWKS لمؤسسة واحدة أو تطبيق واحد.

## The set as a whole

ok-jwks-read = { PLURAL($count) ->
    [zero] لا يوجد مفتاح في المستند.
    [one] يوجد مفتاح واحد في المستند.
    [two] يوجد مفتاحان في المستند.
    [few] يوجد { $count } مفاتيح في المستند.
    [many] يوجد { $count } مفتاحًا في المستند.
   *[other] يوجد { $count } مفتاح في المستند.
    }
err-jwks-member-twice = يتكرر عضو في كائن واحد، أو يتكرر باختلاف الأحرف الكبيرة فقط: { $names }. وتأخذ البرامج أعضاء مختلفة، فتقرأ مفاتيح مختلفة من هذا المستند.
rec-jwks-member-twice = لا تعتمد عليه. إذا ورد من مخزن المفاتيح، فأبلِغ فريق دعم الدليل (OFTF) بذلك؛ وإذا أنشأه برنامج لديك، فصحّح البرنامج.
err-jwks-empty = لا يوجد مفتاح في المستند.
rec-jwks-empty = ربما لم تصدر الشهادة بعد، أو كان عنوان URL لمؤسسة أخرى أو تطبيق آخر أو مستند آخر. وقد يستغرق ظهور مفتاح جديد بضع دقائق.
ok-jwks-no-private-members = لا يوجد في المستند إلا مفاتيح عامة.
err-jwks-private-members = توقّف: يتضمّن هذا المستند مفاتيح خاصة أو متماثلة: { $keys }. ويستطيع استخدامها كل من تمكّن من قراءته.
rec-jwks-private-members = إذا ورد هذا المستند من مخزن المفاتيح، فأبلِغ فريق دعم الدليل (OFTF) فورًا وتعامل مع المفاتيح على أنها مسروقة: أنشئ مفاتيح جديدة وألغِ الشهادات القديمة. وإذا أنشأ شخص ما هذا الملف، فيجب عدم تمريره إلى أحد.
err-jwks-private-members-beside = توقّف: يتضمّن هذا المستند، إلى جانب مفاتيحه، أعضاء من مفاتيح خاصة: { $names }. ويستطيع استخدامها كل من تمكّن من قراءته.
rec-jwks-private-members-beside = إذا ورد هذا المستند من مخزن المفاتيح، فأبلِغ فريق دعم الدليل (OFTF) فورًا وتعامل مع المفاتيح على أنها مسروقة: أنشئ مفاتيح جديدة وألغِ الشهادات القديمة. وإذا أنشأ شخص ما هذا الملف، فيجب عدم تمريره إلى أحد.
ok-jwks-kids-differ = لا تتكرر أي قيمة kid.
err-jwks-kid-twice = لأكثر من مفتاح قيمة kid نفسها: { $kids }. ولا تستطيع الجهة المستقبِلة التمييز بينها.
rec-jwks-kid-twice = أبلِغ فريق دعم الدليل (OFTF) بذلك؛ فلا يجوز أن ينشر مخزن المفاتيح مستندًا كهذا.
ok-jwks-one-encryption-key = يوجد مفتاح واحد فقط بقيمة use هي enc، فالمفتاح الذي تستخدمه أطراف TPP واضح.
err-jwks-no-encryption-key = لا يوجد مفتاح بقيمة use هي enc، فلا تستطيع أطراف TPP تشفير أي شيء لهذه المؤسسة.
rec-jwks-no-encryption-key = تأكّد من أن هذا هو application.jwks الخاص بالمؤسسة. إذا كان كذلك، فتحقّق في الدليل من أن الشهادة من نوع التشفير وأنها نشطة.
err-jwks-several-encryption-keys = عدد المفاتيح بقيمة use هي enc هو { $count }، ولا شيء يبيّن المفتاح الذي يستخدمه TPP.
rec-jwks-several-encryption-keys = هذا صحيح أثناء التجديد: كن مستعدًّا لفك التشفير بكل منها. وإذا لم يكن هناك تجديد جارٍ، فألغِ في الدليل المفاتيح التي لم تعد تستخدمها.

## Keys side by side

ok-jwks-keys-differ = لا يتكرر أي مفتاح.
ok-jwks-key-recertified = توجد مفاتيح لكل منها أكثر من شهادة ({ $count }): { $kid }. ولكل شهادة قيمة kid خاصة بها.
err-jwks-key-twice = يرد المفتاح نفسه أكثر من مرة ({ $count }): { $kid }.
rec-jwks-key-twice = قد تستخدم الجهات المستقبِلة أيًّا من القيدين. أبلِغ فريق دعم الدليل (OFTF) بذلك.
err-jwks-key-two-uses = يرد المفتاح نفسه لأكثر من استخدام ({ $count }): { $kid }.
rec-jwks-key-two-uses = ينبغي أن يكون لدى الجهة التي تحتفظ بالمفتاح مفتاح مستقل لكل استخدام: عليها أن تنشئ مفتاحًا جديدًا لأحد الاستخدامين وتلغي تلك الشهادة.
ok-jwks-no-overlap = ليس لأي صاحب شهادة مفتاحان صالحان لاستخدام واحد، فلا تجديد جاريًا.
ok-jwks-overlap = المفتاحان القديم والجديد موجودان معًا، كما يتطلب التجديد: { $keys }. وقّع بالمفتاح الجديد بعد أن تجلب الجهات المستقبِلة هذا المستند، ثم ألغِ القديم.
ok-jwks-subjects = ليس لأي صاحب شهادة مفاتيح صالحة لاستخدام واحد أكثر مما يتطلبه التجديد.
err-jwks-subject-crowded = يوجد أصحاب شهادات لكل منهم أكثر من مفتاحين صالحين لاستخدام واحد. المفاتيح ({ $count }): { $kid }.
rec-jwks-subject-crowded = يحتاج التجديد إلى المفتاح القديم والمفتاح الجديد. ألغِ في الدليل كل ما لم يعد مستخدمًا.
ok-jwks-one-environment = جميع المفاتيح التي تذكر بيئة تذكر البيئة نفسها. ولا يعني ذلك أن جهة الإصدار (CA) فيها وقّعت شهاداتها.
err-jwks-environments-mixed = توجد في هذا المستند مفاتيح من أكثر من بيئة. من البيئة الأقل ورودًا ({ $count }): { $kid }.
rec-jwks-environments-mixed = البيئة التجريبية وبيئة الإنتاج منفصلتان تمامًا. اجلب JWKS من جديد، وإذا استمرت المشكلة، فأبلِغ فريق دعم الدليل (OFTF) بذلك.

## Keys of the set, whoever holds them

ok-jwks-set-symmetric = لا يوجد بين المفاتيح سر مشترك.
err-jwks-set-symmetric = توقّف: توجد أسرار مشتركة (kty oct) بين المفاتيح ({ $count }): { $kid }. ويجب عدم نشرها مطلقًا.
rec-jwks-set-symmetric = يجب على من يتشاركون هذه الأسرار أن يستبدلوها. وإذا نشرها مخزن المفاتيح، فأبلِغ فريق دعم الدليل (OFTF) بذلك فورًا.
ok-jwks-set-weak-key = لا يوجد في أي مفتاح ضعف من المواطن التي تُفحص هنا.
err-jwks-set-even-modulus = المعامل (modulus) لهذه المفاتيح عدد زوجي، فهي تالفة أو لا توفّر أي حماية ({ $count }): { $kid }.
rec-jwks-set-even-modulus = لا تستخدمها. اجلب JWKS من جديد؛ وإذا استمرت المشكلة، فيجب على الجهة التي تحتفظ بالمفاتيح أن تنشئ مفاتيح جديدة.
err-jwks-set-small-factor = للمعامل (modulus) في هذه المفاتيح عامل صغير، فيستطيع أي أحد كسرها ({ $count }): { $kid }.
rec-jwks-set-small-factor = لا تستخدمها. يجب على الجهة التي تحتفظ بالمفاتيح أن تنشئ مفاتيح جديدة ببرنامج آخر وأن تلغي هذه المفاتيح.
err-jwks-set-close-primes = العددان الأوليان لهذه المفاتيح متقاربان أكثر من اللازم، فيستطيع أي أحد كسرها ({ $count }): { $kid }.
rec-jwks-set-close-primes = لا تستخدمها. يجب على الجهة التي تحتفظ بالمفاتيح أن تنشئ مفاتيح جديدة ببرنامج آخر وأن تلغي هذه المفاتيح.
err-jwks-set-roca = لهذه المفاتيح شكل تنتجه مكتبة معيبة (ROCA، CVE-2017-15361)، فيستطيع آخرون كسرها ({ $count }): { $kid }.
rec-jwks-set-roca = لا تستخدمها. يجب على الجهة التي تحتفظ بالمفاتيح أن تنشئ مفاتيح جديدة بجهاز آخر وأن تلغي هذه المفاتيح.
err-jwks-set-prime-modulus = معامل هذه المفاتيح هو نفسه عدد أولي، فيستطيع أي أحد حساب المفتاح الخاص ({ $count }): { $kid }.
rec-jwks-set-prime-modulus = لا تستخدمها. يجب على الجهة التي تحتفظ بالمفاتيح أن تنشئ مفاتيح جديدة بجهاز آخر وأن تلغي هذه المفاتيح.
err-jwks-set-shared-prime = تشترك هذه المفاتيح في عدد أولي، فيستطيع من يقرأ المجموعة حساب المفاتيح الخاصة ({ $count }): { $kid }.
rec-jwks-set-shared-prime = لا تستخدمها، وتعامل معها على أنها مسروقة. لم تتوفر للجهاز الذي أنشأها عشوائية كافية: يجب على الجهة التي تحتفظ بالمفاتيح أن تنشئ مفاتيح جديدة بجهاز آخر وأن تلغي هذه المفاتيح.
not-jwks-set-too-large = حجم هذه المفاتيح أكبر من 8192 بت، ولم تُفحص بحثًا عن مواطن الضعف، حتى لا يشغل أي مستند الصفحة طويلًا ({ $count }): { $kid }.
not-jwks-set-primes-not-compared = عدد مفاتيح RSA في المجموعة أكبر مما يُفحص بحثًا عن معاملات أولية وأعداد أولية مشتركة؛ ولم تُفحص هذه المفاتيح ({ $count }): { $kid }.
err-jwks-set-exponent-unusable = الأس العام لهذه المفاتيح عدد زوجي أو 1، فهي لا توفّر أي حماية ({ $count }): { $kid }.
rec-jwks-set-exponent-unusable = لا تستخدمها. يجب على الجهة التي تحتفظ بالمفاتيح أن تنشئ مفاتيح جديدة وأن تلغي هذه المفاتيح.
err-jwks-set-point = النقطة في مفاتيح EC هذه ليست على منحناها ({ $count }): { $kid }.
rec-jwks-set-point = لا تستخدمها. اجلب JWKS من جديد؛ وإذا استمرت المشكلة، فأبلِغ فريق دعم الدليل (OFTF) بذلك.
ok-jwks-set-kid = لكل مفتاح قيمة kid، وهي بصمة الشهادة حيثما وُجدت شهادة.
err-jwks-set-kid-absent = توجد مفاتيح دون kid، فلا يستطيع أحد الإشارة إليها ({ $count }): { $kid }.
rec-jwks-set-kid-absent = أبلِغ فريق دعم الدليل (OFTF) بذلك؛ يجب أن تكون لكل مفتاح في مخزن المفاتيح قيمة kid.
err-jwks-kid-number = قيمة kid عدد وليست نصًّا، فلا تعثر على المفتاح الجهات المستقبِلة التي تقارن النصوص: { $kid }.
rec-jwks-kid-number = اكتبها بين علامتي اقتباس. وإذا كان مخزن المفاتيح يذكرها هكذا، فأخبر فريق دعم الدليل (OFTF).
err-jwks-set-kid-unseen = توجد قيم kid فيها أحرف غير مرئية ({ $count }): { $kid }.
rec-jwks-set-kid-unseen = لا يستطيع أحد نسخ قيمة كهذه يدويًّا، وقد تبدو قيمة أخرى عند عرضها. أبلِغ فريق دعم الدليل (OFTF) بذلك.
err-jwks-set-kid-of-other-key = قيم kid هذه هي بصمات شهادات مفاتيح أخرى في هذا المستند ({ $count }): { $kid }.
rec-jwks-set-kid-of-other-key = حدث خلط في قيم kid. اجلب JWKS من جديد، وإذا استمرت المشكلة، فأبلِغ فريق دعم الدليل (OFTF) بذلك.
ok-jwks-set-x5t = كل قيمة x5t#S256 هي بصمة الشهادة المرافقة لها.
err-jwks-set-x5t-other = قيمة x5t#S256 ليست بصمة الشهادة المرافقة لها ({ $count }): { $kid }.
rec-jwks-set-x5t-other = اجلب JWKS من جديد. وإذا استمرت المشكلة، فأبلِغ فريق دعم الدليل (OFTF) بذلك.
err-jwks-set-two-thumbprints = القيمتان x5t#S256 وx5thashS256 موجودتان معًا وهما بصمتا شهادتين مختلفتين ({ $count }): { $kid }.
rec-jwks-set-two-thumbprints = اجلب JWKS من جديد. وإذا استمرت المشكلة، فأبلِغ فريق دعم الدليل (OFTF) بذلك.
err-jwks-set-x5t-spelling = قيمة x5t#S256 هي البصمة الصحيحة بكتابة مختلفة، مع حشو أو بصيغة base64 القياسية ({ $count }): { $kid }.
rec-jwks-set-x5t-spelling = قد ترفضها الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكرها هكذا، فأخبر فريق دعم الدليل (OFTF).
err-jwks-x5t-hexadecimal = قيمة x5t#S256 هي البصمة الصحيحة، لكنها بالنظام الست عشري بدلًا من base64url: { $kid }.
rec-jwks-x5t-hexadecimal = اكتب البايتات الـ 32 بصيغة base64url دون حشو: 43 حرفًا. فالجهات المستقبِلة تقارن النص.
err-jwks-x5t-colons = قيمة x5t#S256 هي البصمة الصحيحة، لكنها بالنظام الست عشري مع نقطتين بين البايتات كما تعرضها المتصفّحات: { $kid }.
rec-jwks-x5t-colons = اكتب البايتات الـ 32 بصيغة base64url دون حشو: 43 حرفًا. فالجهات المستقبِلة تقارن النص.
err-jwks-x5t-of-hexadecimal = قيمة x5t#S256 هي base64 لنص البصمة الست عشري وليست لبايتاتها الـ 32: { $kid }.
rec-jwks-x5t-of-hexadecimal = حوّل الأرقام الست عشرية أولًا إلى 32 بايتًا، ثم حوّلها إلى base64url: 43 حرفًا.
err-jwks-x5t-of-pem = قيمة x5t#S256 هي SHA-256 لنص PEM وليست للشهادة نفسها (DER): { $kid }.
rec-jwks-x5t-of-pem = فُكّ ترميز base64 بين BEGIN وEND، ثم احسب البصمة من البايتات الناتجة.
err-jwks-x5t-is-sha1 = قيمة x5t#S256 هي SHA-1 للشهادة، ومكانها x5t: { $kid }.
rec-jwks-x5t-is-sha1 = احسبها بـ SHA-256. وإذا كان مخزن المفاتيح يذكرها هكذا، فأخبر فريق دعم الدليل (OFTF).
ok-jwks-set-x5t-sha1 = كل قيمة x5t هي بصمة SHA-1 للشهادة المرافقة لها.
err-jwks-set-x5t-sha1-other = قيمة x5t ليست بصمة SHA-1 للشهادة المرافقة لها ({ $count }): { $kid }.
rec-jwks-set-x5t-sha1-other = ينشر الدليل x5t#S256 ولا ينشر x5t. استخدم المستند من مخزن المفاتيح نفسه.
err-jwks-set-x5t-sha1-spelling = قيمة x5t هي بصمة SHA-1 الصحيحة بكتابة مختلفة: مع حشو أو بصيغة base64 القياسية أو بالنظام الست عشري ({ $count }): { $kid }.
rec-jwks-set-x5t-sha1-spelling = اكتبها بصيغة base64url دون حشو، أو احذفها: فالدليل ينشر x5t#S256 فقط.
ok-jwks-set-x5c = كل حقل x5c يحتوي على شهادة للمفتاح المرافق له.
err-jwks-set-x5c-unreadable = تعذّرت قراءة الشهادة في x5c ({ $count }): { $kid }.
rec-jwks-set-x5c-unreadable = اجلب JWKS من جديد. وإذا استمرت المشكلة، فأبلِغ فريق دعم الدليل (OFTF) بذلك.
err-jwks-set-x5c-other-key = الشهادة في x5c لمفتاح غير المفتاح المرافق لها ({ $count }): { $kid }.
rec-jwks-set-x5c-other-key = لا تستخدم هذه القيود. اجلب JWKS من جديد، وإذا استمرت المشكلة، فأبلِغ فريق دعم الدليل (OFTF) بذلك.
err-jwks-set-x5c-armour = يحتوي x5c على PEM مع سطري BEGIN وEND ({ $count }): { $kid }.
rec-jwks-set-x5c-armour = المطلوب نص base64 الذي بين السطرين فقط. وإذا كان مخزن المفاتيح يذكره هكذا، فأخبر فريق دعم الدليل (OFTF).
err-jwks-set-x5c-url-safe = حقل x5c مكتوب بصيغة base64url ({ $count }): { $kid }.
rec-jwks-set-x5c-url-safe = المطلوب صيغة base64 القياسية. وإذا كان مخزن المفاتيح يذكره هكذا، فأخبر فريق دعم الدليل (OFTF).
err-jwks-set-x5c-white-space = توجد في x5c مسافات أو فواصل أسطر ({ $count }): { $kid }.
rec-jwks-set-x5c-white-space = يجب أن يكون نص base64 قطعة واحدة متصلة. وإذا كان مخزن المفاتيح يذكره هكذا، فأخبر فريق دعم الدليل (OFTF).
err-jwks-set-x5c-unpadded = نص base64 في x5c ينقصه الحشو في آخره ({ $count }): { $kid }.
rec-jwks-set-x5c-unpadded = تنتهي صيغة base64 القياسية بالحشو. وإذا كان مخزن المفاتيح يذكره هكذا، فأخبر فريق دعم الدليل (OFTF).
err-jwks-x5c-no-list = قيمة x5c نص بدلًا من قائمة نصوص: { $kid }.
rec-jwks-x5c-no-list = اكتبها بين قوسين مربعين (RFC 7517، القسم 4.7). وإذا كان مخزن المفاتيح يذكرها هكذا، فأخبر فريق دعم الدليل (OFTF).
err-jwks-x5c-joined = جُمعت عدة شهادات في نص واحد من x5c: { $kid }.
rec-jwks-x5c-joined = كل شهادة عنصر مستقل في القائمة، وأولها شهادة المفتاح نفسه.
err-jwks-x5c-of-pem = يحتوي x5c على base64 لنص PEM، أي أنه رُمّز مرتين: { $kid }.
rec-jwks-x5c-of-pem = استخدم نص base64 الواقع بين BEGIN وEND في نص PEM كما هو.
err-jwks-x5c-other-encoding = الشهادة في x5c مكتوبة بغير base64، مثل الست عشري أو percent-encoding: { $kid }.
rec-jwks-x5c-other-encoding = اكتب الشهادة (DER) بترميز base64 القياسي، دون أي شيء حولها.
err-jwks-x5c-pem-line = بقي في x5c سطر من PEM (END): { $kid }.
rec-jwks-x5c-pem-line = المطلوب نص base64 الذي قبله فقط.
err-jwks-x5c-public-key = يوجد في x5c مفتاح عام بدلًا من الشهادة: { $kid }.
rec-jwks-x5c-public-key = ضع الشهادة هناك، أو احذف x5c: فالمفتاح موجود في n وe.
err-jwks-x5c-later-unreadable = تعذّرت قراءة شهادة تلي الأولى في x5c: { $kid }.
rec-jwks-x5c-later-unreadable = اجلب JWKS من جديد. فالدليل ينشر شهادة المفتاح الواحدة.
not-jwks-set-not-compared = تعذّرت هذه المقارنة لبعض المفاتيح: فما تُقارن به غير موجود أو لا يمكن قراءته ({ $count }): { $kid }.
ok-jwks-set-x5c-chain = كل حقل x5c يحتوي على شهادة المفتاح وحدها، كما يفعل الدليل.
err-jwks-set-x5c-order = شهادة المفتاح موجودة في x5c، لكنها ليست الأولى ({ $count }): { $kid }.
rec-jwks-set-x5c-order = يجب أن تأتي شهادة المفتاح نفسه أولًا، ثم شهادة جهة إصدارها. وإذا كان مخزن المفاتيح يذكرها بترتيب آخر، فأخبر فريق دعم الدليل (OFTF).
err-jwks-set-x5c-chain = يحتوي x5c على أكثر من شهادة المفتاح ({ $count }): { $kid }. ويسمح المعيار بذلك، لكن الدليل ينشر شهادة واحدة.
rec-jwks-set-x5c-chain = تأكّد من أن هذا المستند من مخزن المفاتيح نفسه وليس نسخة من شخص آخر.
ok-jwks-set-x5dn = كل قيمة x5dn مطابقة لصاحب الشهادة المرافقة لها.
err-jwks-set-x5dn = قيمة x5dn مكتوبة بطريقة مختلفة عن صاحب الشهادة المرافقة لها ({ $count }): { $kid }.
rec-jwks-set-x5dn = اعتمد صاحب الشهادة (Subject) الوارد في الشهادة. وإذا اختلفت القيم نفسها، فاسأل فريق دعم الدليل (OFTF).
ok-jwks-set-organisation = جميع الشهادات للمؤسسة الواردة في البيانات.
err-jwks-set-organisation = توجد في هذا المستند شهادات لمؤسسة أخرى ({ $count }): { $kid }.
rec-jwks-set-organisation = المستند في مخزن المفاتيح يخص مؤسسة واحدة أو تطبيقًا واحدًا. راجع عنوان URL الذي جاء منه هذا المستند.
ok-jwks-set-validity = جميع الشهادات صالحة الآن.
err-jwks-set-expired = توجد مفاتيح بشهادات منتهية الصلاحية ({ $count }): { $kid }.
rec-jwks-set-expired = ينبغي للجهة التي تحتفظ بالمفاتيح أن تتحقّق في الدليل مما إذا كانت ما زالت مستخدمة. وقد ترفضها الجهات المستقبِلة.
err-jwks-set-not-yet-valid = توجد مفاتيح لم تبدأ صلاحية شهاداتها بعد ({ $count }): { $kid }.
rec-jwks-set-not-yet-valid = انتظر حتى تبدأ صلاحيتها، وتأكّد من أن ساعة هذا الحاسوب صحيحة.
ok-jwks-set-environment = البيئة التي تذكرها المفاتيح هي هذه البيئة. ولا يعني ذلك أن جهة الإصدار (CA) فيها وقّعت شهاداتها.
err-jwks-set-other-keystore = توجد مفاتيح من مخزن مفاتيح بيئة أخرى ({ $count }): { $kid }.
rec-jwks-set-other-keystore = استخدم JWKS الخاصة بالبيئة التي تعمل فيها. فالبيئتان منفصلتان تمامًا.
err-jwks-set-other-authority = توجد شهادات من جهة الإصدار (CA) لبيئة أخرى ({ $count }): { $kid }.
rec-jwks-set-other-authority = استخدم JWKS الخاصة بالبيئة التي تعمل فيها. وإذا كانت هي هذه، فأبلِغ فريق دعم الدليل (OFTF) بذلك.
err-jwks-set-unknown-keystore = توجد مفاتيح من مخزن مفاتيح غير معروف هنا ({ $count }): { $kid }.
rec-jwks-set-unknown-keystore = تحقّق من مصدر هذا المستند. وإذا كان من الدليل، فربما تغيّر مضيفه بعد إعداد هذه الصفحة؛ اسأل فريق دعم الدليل (OFTF).
ok-jwks-set-size = جميع المفاتيح RSA بحجم 2048 بت أو أكثر.
err-jwks-set-numbers-unreadable = توجد مفاتيح أعدادها ناقصة أو تالفة، أو من نوع لا يُستخدم هنا ({ $count }): { $kid }.
rec-jwks-set-numbers-unreadable = اجلب JWKS من جديد. وإذا استمرت المشكلة، فأبلِغ فريق دعم الدليل (OFTF) بذلك.
err-jwks-set-other-kind = توجد مفاتيح من نوع (kty) لا يُستخدم هنا ({ $count }): { $kid }.
rec-jwks-set-other-kind = يعتمد إطار الثقة RSA للتوقيع والتشفير. تأكّد من أن هذا المستند من مخزن المفاتيح نفسه.
err-jwks-set-small = توجد مفاتيح RSA أقل من 2048 بت ({ $count }): { $kid }.
rec-jwks-set-small = ينبغي للجهة التي تحتفظ بالمفاتيح أن تنشئ مفاتيح جديدة من نوع RSA 2048 وأن تلغي هذه المفاتيح.
err-jwks-set-not-rsa = توجد مفاتيح ليست RSA ({ $count }): { $kid }. والتوقيعات (PS256) والتشفير (RSA-OAEP) تتطلب RSA.
rec-jwks-set-not-rsa = ينبغي للجهة التي تحتفظ بالمفاتيح أن تنشئ مفاتيح RSA 2048 للتوقيع والتشفير. وقبول OFTF لأنواع أخرى للنقل غير معلوم.
ok-jwks-set-exponent = الأس العام لجميع مفاتيح RSA هو 65537 المعتاد.
err-jwks-set-exponent = الأس العام لهذه المفاتيح ليس 65537 المعتاد ({ $count }): { $kid }.
rec-jwks-set-exponent = ترفض بعض الجهات المستقبِلة مثل هذه المفاتيح. وعند التجديد القادم، ينبغي للجهة التي تحتفظ بها أن تنشئ مفاتيح بالإعدادات المعتادة.
ok-jwks-set-spelling = أعداد جميع المفاتيح مكتوبة وفق المعيار.
err-jwks-set-leading-zeros = تبدأ أعداد هذه المفاتيح ببايت صفري زائد ({ $count }): { $kid }.
rec-jwks-set-leading-zeros = قد ترفضها الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكرها هكذا، فأخبر فريق دعم الدليل (OFTF).
err-jwks-set-loose-bits = تنتهي كتابة أعداد هذه المفاتيح بصيغة base64url ببتات لا تنتمي إلى أي بايت وليست أصفارًا ({ $count }): { $kid }.
rec-jwks-set-loose-bits = ترفضها الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكرها هكذا، فأخبر فريق دعم الدليل (OFTF).
err-jwks-set-padding = أعداد هذه المفاتيح مكتوبة مع حشو (=) ({ $count }): { $kid }.
rec-jwks-set-padding = قد ترفضها الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكرها هكذا، فأخبر فريق دعم الدليل (OFTF).
err-jwks-numbers-white-space = في أعداد المفتاح مسافات أو فواصل أسطر: { $kid }.
rec-jwks-numbers-white-space = يجب أن يكون نص base64url قطعة واحدة متصلة.
err-jwks-numbers-byte-list = أعداد المفتاح قوائم بايتات بدلًا من نصوص base64url: { $kid }. قورنت هنا بقيمتها؛ أما الجهات المستقبِلة فترفضها.
rec-jwks-numbers-byte-list = اكتب بايتات كل عدد بترميز base64url دون حشو.
err-jwks-numbers-twice = أعداد المفتاح مرمّزة مرتين، مثل base64url لأرقام ست عشرية: { $kid }. قورنت هنا بقيمتها؛ أما الجهات المستقبِلة فتقرأ مفتاحًا آخر.
rec-jwks-numbers-twice = رمّز بايتات كل عدد نفسها بترميز base64url مرة واحدة.
err-jwks-numbers-der = في n بيانات DER (من نوع INTEGER أو مفتاح عام كامل) بدلًا من بايتات المعامل: { $kid }. قورن هنا بقيمته؛ أما الجهات المستقبِلة فتقرأ مفتاحًا آخر.
rec-jwks-numbers-der = خذ بايتات المعامل وحدها، دون الترويسة والبايت الصفري قبلها، ورمّزها بترميز base64url.
err-jwks-numbers-swapped = تبادل n وe موضعيهما: { $kid }. قورنا هنا بقيمتهما؛ أما الجهات المستقبِلة فترفض المفتاح أو تقرأ غيره.
rec-jwks-numbers-swapped = ضع المعامل في n والأس في e.
err-jwks-numbers-reversed = بايتات n مكتوبة بترتيب معكوس، كما يخزنها Windows: { $kid }. تُظهر ذلك الشهادة في x5c؛ أما الجهات المستقبِلة فتقرأ مفتاحًا آخر.
rec-jwks-numbers-reversed = اعكس ترتيب البايتات بحيث يأتي الأعلى أولًا، ثم رمّزها بترميز base64url.
err-jwks-numbers-hexadecimal = أعداد المفتاح مكتوبة بالنظام الست عشري بدلًا من base64url: { $kid }. قورنت هنا بقيمتها؛ أما الجهات المستقبِلة فتقرأ مفتاحًا آخر أو لا تقرأ شيئًا.
rec-jwks-numbers-hexadecimal = حوّل الأرقام إلى بايتات، ثم حوّلها إلى base64url دون حشو.
err-jwks-numbers-decimal = أعداد المفتاح مكتوبة بأرقام عشرية بدلًا من base64url: { $kid }. قورنت هنا بقيمتها؛ أما الجهات المستقبِلة فتقرأ مفتاحًا آخر أو لا تقرأ شيئًا.
rec-jwks-numbers-decimal = اكتب بايتات العدد بصيغة base64url دون حشو؛ فالعدد 65537 هو AQAB.
err-jwks-numbers-json = أعداد المفتاح أعداد JSON بدلًا من نصوص base64url: { $kid }. قورنت هنا بقيمتها؛ أما الجهات المستقبِلة فترفضها.
rec-jwks-numbers-json = اكتب بايتات العدد بصيغة base64url دون حشو؛ فالعدد 65537 هو "AQAB".
err-jwks-kty-letters = حالة الأحرف (كبيرة أو صغيرة) في kty غير صحيحة: { $kid }. ولا تتعرّف الجهات المستقبِلة على هذا النوع.
rec-jwks-kty-letters = اكتب RSA وEC وOKP بأحرف كبيرة، وoct بأحرف صغيرة.
err-jwks-kty-absent = لا توجد قيمة kty التي تبيّن نوع المفتاح: { $kid }. وترفض الجهات المستقبِلة هذا المفتاح.
rec-jwks-kty-absent = أضف "kty": "RSA"، أو اجلب JWKS من مخزن المفاتيح نفسه من جديد.
err-jwks-numbers-only-in-x5c = شهادة المفتاح موجودة في x5c، لكن أعداده ليست معها: { $kid }. وتحتاج الجهات المستقبِلة إلى n وe؛ وقد أُخذت هنا من الشهادة.
rec-jwks-numbers-only-in-x5c = اجلب JWKS من مخزن المفاتيح نفسه من جديد، أو أضف الأعداد.
err-jwks-set-standard-alphabet = أعداد هذه المفاتيح مكتوبة بصيغة base64 القياسية بدلًا من base64url ({ $count }): { $kid }.
rec-jwks-set-standard-alphabet = قد ترفضها الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكرها هكذا، فأخبر فريق دعم الدليل (OFTF).
err-jwks-set-coordinate-length = طول إحداثيات مفاتيح EC هذه لا يوافق منحناها ({ $count }): { $kid }.
rec-jwks-set-coordinate-length = قد ترفضها الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكرها هكذا، فأخبر فريق دعم الدليل (OFTF).
ok-jwks-set-use = كل مفتاح موسوم باستخدام (use) تسمح به شهادته.
err-jwks-set-use-absent = توجد مفاتيح دون قيمة use ({ $count }): { $kid }.
rec-jwks-set-use-absent = لن تجدها الجهات المستقبِلة التي تبحث عن قيمة use. راجع أنواع الشهادات في الدليل.
err-jwks-set-use-unknown = توجد مفاتيح بقيمة use غير معروفة هنا ({ $count }): { $kid }.
rec-jwks-set-use-unknown = القيم المعروفة هي sig وenc وtls. اسأل فريق دعم الدليل (OFTF) إذا كان مخزن المفاتيح يذكر قيمة أخرى.
err-jwks-set-use-against-certificate = استخدام المفتاح (Key Usage) في الشهادة لا يسمح بقيمة use التي وُسم بها المفتاح ({ $count }): { $kid }.
rec-jwks-set-use-against-certificate = ربما كانت الشهادة من نوع خاطئ. ينبغي للجهة التي تحتفظ بالمفتاح أن تراجعها في الدليل.
not-jwks-set-use-not-compared = تعذّرت قراءة الشهادة المرافقة لهذه المفاتيح، فلم يمكن مقارنة قيمة use بها ({ $count }): { $kid }.
ok-jwks-set-alg = كل قيمة alg توافق قيمة use المرافقة لها.
err-jwks-set-alg = قيمة alg لا توافق قيمة use، أو ليست من قيم إطار الثقة ({ $count }): { $kid }.
rec-jwks-set-alg = القيمة PS256 للتوقيع، وRSA-OAEP-256 للتشفير. اسأل فريق دعم الدليل (OFTF): فمخزن المفاتيح لا يذكر alg عادةً.
ok-jwks-set-status = كل المفاتيح موسومة بأنها نشطة.
err-jwks-set-inactive = توجد مفاتيح موسومة بأنها غير نشطة ({ $count }): { $kid }.
rec-jwks-set-inactive = لا تستخدمها الجهات المستقبِلة. وإذا كان ينبغي أن يكون أحدها نشطًا، فتحقّق في الدليل مما إذا كان قد أُلغي أو انتهت صلاحيته.

## Two sets side by side

ok-jwks-compare-none-removed = لم يختفِ أي مفتاح.
err-jwks-compare-removed-valid = اختفت مفاتيح ما زالت صالحة، ولا يوجد مفتاح آخر لصاحب الشهادة والاستخدام نفسيهما ({ $count }): { $kid }.
rec-jwks-compare-removed-valid = كل ما توقّعه هذه المفاتيح مرفوض الآن، ولا يستطيع أحد التشفير لها. تحقّق في الدليل مما إذا كانت قد أُلغيت، وراجع مستند المفاتيح غير النشطة.
err-jwks-compare-removed-without-overlap = اختفت مفاتيح ما زالت صالحة، ولم تظهر المفاتيح التي تخلفها إلا مع هذا المستند ({ $count }): { $kid }.
rec-jwks-compare-removed-without-overlap = قد تحتفظ الجهات المستقبِلة بالمستند القديم 10 دقائق وترفض المفتاح الجديد حتى ذلك الحين. وعند التجديد القادم، انشر المفتاحين معًا لفترة.
ok-jwks-compare-removed-after-overlap = اختفت مفاتيح قديمة بعد أن نُشرت إلى جانبها المفاتيح التي تخلفها ({ $count }): { $kid }. وهكذا ينتهي التجديد.
ok-jwks-compare-removed-expired = اختفت مفاتيح انتهت صلاحية شهاداتها ({ $count }): { $kid }.
ok-jwks-compare-removed-certificate = اختفت شهادات، وبقيت مفاتيحها بشهادات أخرى ({ $count }): { $kid }.
ok-jwks-compare-none-changed = لم يتغيّر أي مفتاح.
err-jwks-compare-changed-key = يوجد مفتاح آخر تحت قيمة kid نفسها ({ $count }): { $kid }.
rec-jwks-compare-changed-key = يجب ألّا تنتقل قيمة kid إلى مفتاح آخر أبدًا: فالجهات المستقبِلة التي تحتفظ بالقديم ترفض الجديد. أبلِغ فريق دعم الدليل (OFTF) بذلك.
err-jwks-compare-changed-certificate = توجد شهادة أخرى تحت قيمة kid نفسها ({ $count }): { $kid }.
rec-jwks-compare-changed-certificate = يعطي الدليل كل شهادة قيمة kid خاصة بها. افحص الشهادتين، واسأل فريق دعم الدليل (OFTF).
err-jwks-compare-changed-kid = أصبحت للمفتاح نفسه بالشهادة نفسها قيمة kid أخرى ({ $count }): { $kid }.
rec-jwks-compare-changed-kid = سلّم قيمة kid الجديدة حيثما كانت القديمة؛ وفي حالة API Hub، سلّمها إلى فريق API Hub (Ozone).
err-jwks-compare-changed-members = تغيّرت قيمة use أو alg أو status ({ $count }): { $kid }.
rec-jwks-compare-changed-members = تحقّق في الدليل مما إذا كان هذا مقصودًا: فالجهات المستقبِلة تختار المفاتيح بهذه القيم.
err-jwks-compare-recertified = صدرت للمفتاح نفسه شهادة جديدة، فأصبحت له قيمة kid جديدة، واختفت القيمة القديمة ({ $count }): { $kid }.
rec-jwks-compare-recertified = سلّم قيمة kid الجديدة حيثما كانت القديمة. وعند التجديد القادم، أنشئ مفتاحًا جديدًا وانشر المفتاحين معًا لفترة.
ok-jwks-compare-none-added = لا يوجد مفتاح جديد.
ok-jwks-compare-added-beside = توجد مفاتيح جديدة إلى جانب مفاتيح قديمة لصاحب الشهادة نفسه والاستخدام نفسه ({ $count }): { $kid }. وهكذا يبدأ التجديد.
ok-jwks-compare-added-certificate = لمفاتيح باقية شهادة أخرى إلى جانب القديمة ({ $count }): { $kid }.
ok-jwks-compare-added = توجد مفاتيح جديدة ({ $count }): { $kid }.
ok-jwks-compare-kept = بقيت مفاتيح كما كانت ({ $count }): { $kid }.
not-jwks-compare-none-kept = لا يشترك المستندان في أي مفتاح. ربما كانا لمؤسستين أو تطبيقين أو بيئتين مختلفتين.
ok-jwks-compare-none-in-both = لا يوجد مفتاح نشط وغير نشط في آن واحد.
err-jwks-compare-in-both = توجد مفاتيح في مستند المفاتيح النشطة وفي مستند المفاتيح غير النشطة معًا ({ $count }): { $kid }.
rec-jwks-compare-in-both = اجلب المستندين من جديد، أحدهما بعد الآخر مباشرة. وإذا استمرت المشكلة، فأبلِغ فريق دعم الدليل (OFTF) بذلك.
err-jwks-compare-key-in-both = توجد مفاتيح نشطة بشهادة وغير نشطة بشهادة أخرى ({ $count }): { $kid }.
rec-jwks-compare-key-in-both = إذا كانت الشهادة غير النشطة قد أُلغيت لأن المفتاح فُقد أو سُرق، فتوقّف عن استخدام المفتاح. وإلا فلا يلزم أي إجراء.
ok-jwks-compare-none-retired = لا يوجد مفتاح غير نشط يغيب عن مستند المفاتيح النشطة.
err-jwks-compare-retired-valid = توجد مفاتيح غير نشطة مع أنها ما زالت صالحة، ولا يحل محلها مفتاح نشط لصاحب الشهادة والاستخدام نفسيهما ({ $count }): { $kid }.
rec-jwks-compare-retired-valid = تحقّق في الدليل مما إذا كانت قد أُلغيت. وإذا لم تكن كذلك، فاسأل فريق دعم الدليل (OFTF): فقد سبق أن أصبحت مفاتيح غير نشطة عندما تعذّر جلب قائمة CRL.
ok-jwks-compare-retired-replaced = للمفاتيح غير النشطة مفتاح نشط يخلفها ({ $count }): { $kid }.
ok-jwks-compare-retired-expired = انتهت صلاحية شهادات المفاتيح غير النشطة ({ $count }): { $kid }.

## Is the key there

ok-jwks-key-present = المفتاح منشور هنا مع شهادته.
ok-jwks-raw-key-present = المفتاح منشور هنا دون شهادة. سلّم قيمة kid المذكورة معه.
ok-jwks-kid-present = يوجد مفتاح بقيمة kid التي تسلّمتها.
err-jwks-key-other-certificate = المفتاح منشور هنا، لكن بشهادة غير التي فحصتها.
rec-jwks-key-other-certificate = ربما صدرت للمفتاح شهادتان. تحقّق في الدليل من الشهادة النشطة، ونزّلها وافحصها؛ ثم سلّم قيمة kid الخاصة بها.
err-jwks-key-other-numbers = القيد المطلوب موجود، لكن مفتاحه غير المفتاح الذي في شهادتك.
rec-jwks-key-other-numbers = لا تستخدم هذا القيد. اجلب JWKS من جديد، وإذا استمرت المشكلة، فأبلِغ فريق دعم الدليل (OFTF) بذلك.
err-jwks-kid-case = قيمة kid التي تسلّمتها موجودة بكتابة مختلفة فقط: تختلف حالة الأحرف (كبيرة أو صغيرة) أو العلامة - أو العلامة _، وكلها مؤثرة.
rec-jwks-kid-case = اطلب ممن سلّمك قيمة kid أن ينسخها من JWKS بدلًا من كتابتها يدويًّا؛ وفي حالة API Hub هو فريق API Hub (Ozone).
err-jwks-kid-missing = لا يوجد في هذا المستند مفتاح بقيمة kid التي تسلّمتها.
rec-jwks-kid-missing = تأكّد من أن عنوان JWKS URL والبيئة هما الواردان مع قيمة kid. إذا كانا كذلك، فاسأل من سلّمك إياهما؛ وفي حالة API Hub هو فريق API Hub (Ozone).
err-jwks-key-missing = المفتاح غير موجود في هذا المستند.
rec-jwks-key-missing = تأكّد من أن المستند من { $url } وأنه جُلب الآن؛ فقد يستغرق ظهور مفتاح جديد بضع دقائق. وإذا لم يظهر، فتحقّق في الدليل من أن الشهادة نشطة: فمفاتيح الشهادات غير النشطة في مستند مستقل.
err-jwks-key-missing-anywhere = المفتاح غير موجود في هذا المستند.
rec-jwks-key-missing-anywhere = تأكّد من أن عنوان URL للمؤسسة أو التطبيق الصحيح، وللبيئة الصحيحة، وللمستند الصحيح (transport أو application). إذا كان كذلك، فاسأل الجهة التي تحتفظ بالمفتاح.
not-jwks-nothing-asked = اختر المفتاح المقصود: لم تُقدَّم شهادة ولا طلب CSR ولا قيمة kid للبحث عنها.

## kid and thumbprint

ok-jwks-kid = قيمة kid هي بصمة الشهادة: { $kid }.
err-jwks-kid-absent = ليست للمفتاح قيمة kid، فلا يستطيع أحد الإشارة إليه.
rec-jwks-kid-absent = أبلِغ فريق دعم الدليل (OFTF) بذلك؛ يجب أن تكون لكل مفتاح في مخزن المفاتيح قيمة kid.
err-jwks-kid-letters = لا تختلف قيمة kid عن بصمة الشهادة إلا في حالة الأحرف (كبيرة أو صغيرة): { $kid }.
rec-jwks-kid-letters = إذا كان هذا المستند قد كُتب يدويًّا أو عُدّل، فاجلبه من مخزن المفاتيح من جديد. وإذا كان مخزن المفاتيح يذكرها هكذا، فسلّم ما يذكره واسأل فريق دعم الدليل (OFTF).
err-jwks-kid-spelling = قيمة kid هي بصمة الشهادة بكتابة مختلفة، مع حشو أو بصيغة base64 القياسية: { $kid }.
rec-jwks-kid-spelling = سلّم قيمة kid كما يذكرها مخزن المفاتيح. واجلب المستند من جديد إذا كان قد كُتب يدويًّا أو عُدّل.
err-jwks-kid-retyped = قيمة kid هي بصمة الشهادة، لكن العلامة - أو العلامة _ سقطت منها أو أُضيفت إليها مسافة: { $kid }.
rec-jwks-kid-retyped = إذا كان هذا المستند قد كُتب يدويًّا أو عُدّل، فاجلبه من مخزن المفاتيح من جديد. وإذا كان مخزن المفاتيح يذكرها هكذا، فسلّم ما يذكره واسأل فريق دعم الدليل (OFTF).
err-jwks-kid-hexadecimal = قيمة kid هي SHA-256 للشهادة بالنظام الست عشري بدلًا من base64url: { $kid }.
rec-jwks-kid-hexadecimal = سلّم قيمة kid كما يذكرها هذا المستند. أما قيمة kid لدى الدليل فهي القيمة نفسها بصيغة base64url.
err-jwks-kid-sha1 = قيمة kid هي SHA-1 للشهادة (x5t)؛ أما الدليل فيستخدم SHA-256 (x5t#S256): { $kid }.
rec-jwks-kid-sha1 = سلّم قيمة kid كما يذكرها هذا المستند، وتأكّد من أن المستند من مخزن المفاتيح نفسه.
err-jwks-kid-rfc7638 = قيمة kid هي بصمة المفتاح (RFC 7638)؛ أما الدليل فيستخدم بصمة الشهادة: { $kid }.
rec-jwks-kid-rfc7638 = سلّم قيمة kid كما يذكرها هذا المستند، وتأكّد من أن المستند من مخزن المفاتيح نفسه: فكثير من البرامج التي تكتب JWKS تسمّي المفاتيح هكذا.
err-jwks-kid-spki = قيمة kid هي SHA-256 للمفتاح العام (SubjectPublicKeyInfo)؛ أما الدليل فيستخدم بصمة الشهادة: { $kid }.
rec-jwks-kid-spki = سلّم قيمة kid كما يذكرها هذا المستند، وتأكّد من أن المستند من مخزن المفاتيح نفسه.
err-jwks-kid-key-identifier = قيمة kid هي معرّف مفتاح صاحب الشهادة (Subject Key Identifier) في الشهادة؛ أما الدليل فيستخدم بصمة الشهادة: { $kid }.
rec-jwks-kid-key-identifier = سلّم قيمة kid كما يذكرها هذا المستند، وتأكّد من أن المستند من مخزن المفاتيح نفسه.
err-jwks-kid-serial-number = قيمة kid هي الرقم التسلسلي للشهادة؛ أما الدليل فيستخدم بصمة الشهادة: { $kid }.
rec-jwks-kid-serial-number = سلّم قيمة kid كما يذكرها هذا المستند، وتأكّد من أن المستند من مخزن المفاتيح نفسه.
err-jwks-kid-not-thumbprint = قيمة kid ليست بصمة الشهادة: { $kid }. وهذا غير معتاد، لكنه غير ممنوع.
rec-jwks-kid-not-thumbprint = سلّم قيمة kid كما يذكرها هذا المستند، لأن الجهات المستقبِلة تبحث بها عن المفتاح.
not-jwks-kid-without-certificate = قيمة kid هي { $kid }. ولا توجد شهادة لمقارنتها بها، فسلّمها كما هي.
not-jwks-kid-as-stated = قيمة kid هي { $kid }، وهي قيمة x5t#S256 التي يذكرها المفتاح، كما يفعل الدليل. والشهادة نفسها غير موجودة أو تعذّرت قراءتها، فلا يُعلم ما إذا كانت القيمة لشهادة هذا المفتاح.
ok-jwks-kid-raw-rfc7638 = قيمة kid هي بصمة المفتاح نفسه وفق RFC 7638، كما هو معتاد للمفاتيح العامة المجرّدة: { $kid }
ok-jwks-kid-raw-spki = قيمة kid هي SHA-256 للمفتاح العام، لمفتاح عام مجرّد: { $kid }
err-jwks-kid-other-than-stated = قيمة kid تختلف عن قيمة x5t#S256 التي يذكرها المفتاح؛ وهما في الدليل قيمة واحدة: { $kid }
rec-jwks-kid-other-than-stated = سلّمها كما هي في JWKS. وإذا وردت JWKS من الدليل، فاسأل فريق دعمه (OFTF) عن سبب الاختلاف.
err-jwks-two-thumbprints = القيمتان x5t#S256 وx5thashS256 موجودتان معًا وهما بصمتا شهادتين مختلفتين.
rec-jwks-two-thumbprints = اجلب JWKS من جديد. وإذا استمرت المشكلة، فأبلِغ فريق دعم الدليل (OFTF) بذلك.
ok-jwks-x5t = قيمة x5t#S256 هي بصمة الشهادة المرافقة لها.
err-jwks-x5t-spelling = قيمة x5t#S256 هي البصمة الصحيحة بكتابة مختلفة: مع حشو أو بصيغة base64 القياسية.
rec-jwks-x5t-spelling = قد ترفضها الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكرها هكذا، فأخبر فريق دعم الدليل (OFTF).
err-jwks-x5t = قيمة x5t#S256 ليست بصمة الشهادة المرافقة لها.
rec-jwks-x5t = اجلب JWKS من جديد. وإذا استمرت المشكلة، فأبلِغ فريق دعم الدليل (OFTF) بذلك.

## The certificate in x5c

ok-jwks-x5c = يحتوي x5c على شهادة لهذا المفتاح، مكتوبة وفق المعيار.
not-jwks-x5c-absent = لا يوجد x5c، فلا توجد شهادة لفحصها. وليس للمفاتيح العامة المجرّدة x5c.
err-jwks-x5c-unreadable = تعذّرت قراءة الشهادة في x5c.
rec-jwks-x5c-unreadable = اجلب JWKS من جديد. وإذا استمرت المشكلة، فأبلِغ فريق دعم الدليل (OFTF) بذلك.
err-jwks-x5c-armour = يحتوي x5c على PEM مع سطري BEGIN وEND؛ والمطلوب نص base64 الذي بينهما فقط.
rec-jwks-x5c-armour = سترفضه الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكره هكذا، فأخبر فريق دعم الدليل (OFTF).
err-jwks-x5c-url-safe = حقل x5c مكتوب بصيغة base64url؛ والمطلوب صيغة base64 القياسية.
rec-jwks-x5c-url-safe = سترفضه الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكره هكذا، فأخبر فريق دعم الدليل (OFTF).
err-jwks-x5c-white-space = توجد في x5c مسافات أو فواصل أسطر؛ ويجب أن يكون نص base64 قطعة واحدة متصلة.
rec-jwks-x5c-white-space = سترفضه الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكره هكذا، فأخبر فريق دعم الدليل (OFTF).
err-jwks-x5c-unpadded = نص base64 في x5c ينقصه الحشو في آخره.
rec-jwks-x5c-unpadded = سترفضه الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكره هكذا، فأخبر فريق دعم الدليل (OFTF).
err-jwks-x5c-other-key = الشهادة في x5c لمفتاح غير المفتاح المرافق لها.
rec-jwks-x5c-other-key = لا تستخدم هذا القيد. اجلب JWKS من جديد، وإذا استمرت المشكلة، فأبلِغ فريق دعم الدليل (OFTF) بذلك.
err-jwks-x5c-other-certificate = يحتوي x5c على شهادة أخرى للمفتاح نفسه غير التي فحصتها.
rec-jwks-x5c-other-certificate = تحقّق في الدليل من الشهادة النشطة منهما، واستخدمها.

## Use, algorithm, kind and size

ok-jwks-use = المفتاح موسوم باستخدام هذه الشهادة.
err-jwks-use-absent = المفتاح غير موسوم بأي استخدام (use)؛ والقيمة المتوقّعة { $use }.
rec-jwks-use-absent = لن تجده الجهات المستقبِلة التي تبحث عن use بقيمة { $use }. راجع نوع الشهادة في الدليل.
err-jwks-use-other = المفتاح موسوم بقيمة use هي { $found }؛ والقيمة المتوقّعة { $use }.
rec-jwks-use-other = ربما كان هذا المفتاح غير صحيح، أو كانت الشهادة من نوع خاطئ. راجع الاثنين في الدليل.
not-jwks-use-not-known = قيمة use المطلوبة هنا غير معلومة، لذلك لم تُفحص.
ok-jwks-alg-absent = لا توجد قيمة alg، كالمعتاد في مخزن مفاتيح الدليل.
ok-jwks-alg = قيمة alg توافق ما خُصص له هذا المفتاح.
err-jwks-alg = قيمة alg لا توافق ما خُصص له هذا المفتاح.
rec-jwks-alg = تأكّد من أن هذا هو المفتاح الصحيح. إذا كان كذلك، فاسأل فريق دعم الدليل (OFTF): فمخزن المفاتيح لا يذكر alg عادةً.
not-jwks-alg-any = لا تُعرف هنا قاعدة لقيمة alg، لذلك لم تُفحص.
ok-jwks-rsa = المفتاح من نوع RSA وحجمه { $bits } بت.
err-jwks-rsa-small = حجم المفتاح { $bits } بت؛ ويشترط إطار الثقة ألّا يقل عن 2048.
rec-jwks-rsa-small = ينبغي للجهة التي تحتفظ بالمفتاح أن تنشئ مفتاحًا جديدًا من نوع RSA 2048 وأن تلغي هذا المفتاح.
err-jwks-rsa-exponent = الأس العام للمفتاح ليس 65537 المعتاد.
rec-jwks-rsa-exponent = ترفض بعض الجهات المستقبِلة مثل هذه المفاتيح. وعند التجديد القادم، أنشئ المفتاح بالإعدادات المعتادة.
err-jwks-ec = هذا مفتاح EC. والتوقيعات (PS256) والتشفير (RSA-OAEP) تتطلب RSA، وقبول OFTF لمفاتيح EC للنقل غير معلوم.
rec-jwks-ec = للتوقيع أو التشفير، أنشئ مفتاح RSA 2048 جديدًا. وللنقل، اسأل فريق API Hub (Ozone) عما إذا كان يقبله.
err-jwks-okp = هذا مفتاح Edwards أو Montgomery. والتوقيعات (PS256) والتشفير (RSA-OAEP) تتطلب RSA.
rec-jwks-okp = ينبغي للجهة التي تحتفظ بالمفتاح أن تنشئ مفتاحًا جديدًا من نوع RSA 2048.
err-jwks-symmetric-key = هذا سر مشترك (kty oct)، وليس مفتاحًا عامًّا.
rec-jwks-symmetric-key = يجب عدم نشره مطلقًا. وعلى من يتشاركونه أن يستبدلوه؛ وإذا نشره مخزن المفاتيح، فأبلِغ فريق دعم الدليل (OFTF) بذلك فورًا.
err-jwks-numbers-unreadable = أعداد المفتاح ناقصة أو تالفة، أو هو من نوع لا يُستخدم هنا.
rec-jwks-numbers-unreadable = اجلب JWKS من جديد. وإذا استمرت المشكلة، فأبلِغ فريق دعم الدليل (OFTF) بذلك.

## Status, environment, subject, dates

ok-jwks-active = المفتاح موسوم بأنه نشط.
err-jwks-inactive = المفتاح موسوم بأنه غير نشط، فلا تستخدمه الجهات المستقبِلة.
rec-jwks-inactive = تحقّق من السبب في الدليل: فربما أُلغي أو انتهت صلاحيته. وإذا كان ينبغي أن يكون نشطًا، فاسأل فريق دعم الدليل (OFTF).
ok-jwks-environment = عنوان شهادته في مخزن مفاتيح هذه البيئة.
err-jwks-other-environment = المفتاح منشور في مخزن مفاتيح بيئة أخرى.
rec-jwks-other-environment = استخدم JWKS الخاصة بالبيئة التي تعمل فيها. فالبيئتان منفصلتان تمامًا.
err-jwks-other-environment-ca = الشهادة المنشورة صادرة عن جهة الإصدار (CA) لبيئة أخرى.
rec-jwks-other-environment-ca = استخدم JWKS الخاصة بالبيئة التي تعمل فيها. وإذا كانت هي هذه، فأبلِغ فريق دعم الدليل (OFTF) بذلك.
err-jwks-unknown-keystore = يذكر المفتاح مخزن مفاتيح غير معروف هنا.
rec-jwks-unknown-keystore = تحقّق من مصدر هذا المستند. وإذا كان من الدليل، فربما تغيّر مضيفه بعد إعداد هذه الصفحة؛ اسأل فريق دعم الدليل (OFTF).
ok-jwks-x5dn = قيمة x5dn مطابقة لصاحب الشهادة المرافقة لها.
err-jwks-x5dn-other = قيمة x5dn مكتوبة بطريقة مختلفة عن صاحب الشهادة المرافقة لها.
rec-jwks-x5dn-other = اعتمد صاحب الشهادة (Subject) الوارد في الشهادة. وإذا اختلفت القيم نفسها، فاسأل فريق دعم الدليل (OFTF).
ok-jwks-certificate-valid = تنتهي صلاحية الشهادة المنشورة في { $until }.
err-jwks-certificate-not-yet-valid = لا تبدأ صلاحية الشهادة المنشورة قبل { $from }.
rec-jwks-certificate-not-yet-valid = انتظر حتى تبدأ صلاحيتها، وتأكّد من أن ساعة هذا الحاسوب صحيحة.
err-jwks-certificate-expired = انتهت صلاحية الشهادة المنشورة في { $until }.
rec-jwks-certificate-expired = ينبغي للجهة التي تحتفظ بالمفتاح أن تجدّدها: مفتاح جديد، وطلب CSR جديد بصاحب الشهادة (Subject) نفسه، وشهادة جديدة.

## Two key sets side by side, the page

pair-title = مقارنة مجموعتَي مفاتيح
pair-before = قبل
pair-after = بعد
pair-active = النشطة
pair-inactive = غير النشطة
pair-relation = العلاقة بين المجموعتين
pair-in-time = المجموعة نفسها في وقتين
pair-by-status = المفاتيح النشطة وغير النشطة لجهة واحدة
