### What is said about a JWKS: is the key in it, and which kid is handed over.
### The rules of the text stand in certificate.ftl.

## Titles

check-jwks-document = المستند
check-jwks-private-members = لا مفتاح خاصًّا فيه
check-jwks-duplicate-kid = كل kid مرة واحدة فقط
check-jwks-encryption-candidates = مفتاح واحد للتشفير به
check-jwks-key-present = المفتاح منشور
check-jwks-key-kid = قيمة kid للمفتاح
check-jwks-key-x5t = بصمة المفتاح (x5t#S256)
check-jwks-key-x5c = شهادة المفتاح (x5c)
check-jwks-key-use = استخدام المفتاح (use)
check-jwks-key-alg = خوارزمية المفتاح (alg)
check-jwks-key-size = نوع المفتاح وحجمه
check-jwks-key-status = حالة المفتاح
check-jwks-key-environment = مخزن مفاتيح البيئة الصحيحة
check-jwks-key-x5dn = الموضوع المذكور مع المفتاح (x5dn)
check-jwks-key-validity = الشهادة غير منتهية الصلاحية
check-jwks-symmetric = لا سرّ مشتركًا بين المفاتيح
check-jwks-weak-key = لا مفتاح يستطيع آخرون كسره
check-jwks-duplicate-key = كل مفتاح مرة واحدة فقط
check-jwks-overlap = المفتاح القديم والجديد جنبًا إلى جنب
check-jwks-subject = مفاتيح الموضوع الواحد
check-jwks-kid-form = قيم kid للمفاتيح
check-jwks-x5t = بصمات المفاتيح (x5t#S256)
check-jwks-x5t-sha1 = بصمات المفاتيح الأقدم (x5t)
check-jwks-x5c = شهادات المفاتيح (x5c)
check-jwks-x5c-chain = شهادة واحدة مع كل مفتاح
check-jwks-x5dn = الموضوعات المذكورة مع المفاتيح (x5dn)
check-jwks-organisation = مفاتيح مؤسسة واحدة
check-jwks-validity = الشهادات ضمن تواريخ صلاحيتها
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
check-jwks-compare-both = مفاتيح نشطة وغير نشطة معًا
check-jwks-compare-retired = المفاتيح غير النشطة

## Something else in the JWKS' place

err-jwks-not-text = هذا الملف ليس نصًّا، فهو ليس JWKS.
rec-jwks-not-text = افتح عنوان JWKS URL في المتصفّح واحفظ الصفحة كما هي، أو انسخ نصها.
err-jwks-pem = هذا ملف PEM وليس JWKS.
rec-jwks-pem = مستند JWKS هو المستند الذي يفتحه عنوان JWKS URL، ويبدأ بقوس معقوف. أما الشهادات فلها خطوتها الخاصة.
err-jwks-html = هذه صفحة ويب وليست JWKS. ربما أجاب مخزن المفاتيح بخطأ.
rec-jwks-html = افتح عنوان JWKS URL من جديد وراجع كل جزء منه؛ ثم احفظ أو انسخ ما يبدأ بقوس معقوف.
err-jwks-not-json = هذا ليس JSON: توقفت القراءة عند السطر { $line }، العمود { $column }.
rec-jwks-not-json = انسخ المستند كاملًا، من القوس المعقوف الأول إلى الأخير، أو احفظه كملف.
err-jwks-not-key-set = هذا JSON، لكن لا توجد فيه مجموعة مفاتيح.
rec-jwks-not-key-set = افتح عنوان JWKS URL نفسه؛ ففي المستند هناك حقل باسم keys.
err-jwks-too-many = عدد المفاتيح في هذا المستند { $count }، وهو أكثر مما تقرأه هذه الصفحة.
rec-jwks-too-many = تأكّد من أن هذه JWKS لمؤسسة واحدة أو تطبيق واحد.

## The set as a whole

ok-jwks-read = { $count ->
    [zero] لا يوجد مفتاح في المستند.
    [one] يوجد مفتاح واحد في المستند.
    [two] يوجد مفتاحان في المستند.
    [few] يوجد { $count } مفاتيح في المستند.
    [many] يوجد { $count } مفتاحًا في المستند.
   *[other] يوجد { $count } مفتاح في المستند.
    }
err-jwks-member-twice = يوجد عضو مرتين في كائن واحد، أو مرتين مع اختلاف الأحرف الكبيرة فقط: { $names }. والبرامج تأخذ أعضاء مختلفة، فتقرأ مفاتيح مختلفة من هذا المستند.
rec-jwks-member-twice = لا تعتمد عليه. إذا جاء من مخزن المفاتيح، فأبلِغ دعم الدليل (OFTF) بذلك. وإذا كتبه برنامج لديك، فصحّح البرنامج.
err-jwks-empty = لا يوجد مفتاح في المستند.
rec-jwks-empty = ربما لم تصدر الشهادة بعد، أو كان عنوان URL لمؤسسة أخرى أو تطبيق آخر أو مستند آخر. وقد يستغرق ظهور مفتاح جديد بضع دقائق.
ok-jwks-no-private-members = لا يوجد في المستند إلا مفاتيح عامة.
err-jwks-private-members = توقّف: توجد في هذا المستند مفاتيح خاصة أو متماثلة: { $keys }. وكل من استطاع قراءته يستطيع استخدامها.
rec-jwks-private-members = إذا جاء هذا المستند من مخزن المفاتيح، فأبلِغ دعم الدليل (OFTF) فورًا وعامِل المفاتيح على أنها مسروقة: أنشئ مفاتيح جديدة وألغِ الشهادات القديمة. وإذا كان شخص ما قد أنشأ هذا الملف، فيجب ألا يُمرَّر إلى غيره.
err-jwks-private-members-beside = توقّف: توجد في هذا المستند، بجانب مفاتيحه، أعضاء من مفاتيح خاصة: { $names }. وكل من استطاع قراءته يستطيع استخدامها.
rec-jwks-private-members-beside = إذا جاء هذا المستند من مخزن المفاتيح، فأبلِغ دعم الدليل (OFTF) فورًا وعامِل المفاتيح على أنها مسروقة: أنشئ مفاتيح جديدة وألغِ الشهادات القديمة. وإذا كان شخص ما قد أنشأ هذا الملف، فيجب ألا يُمرَّر إلى غيره.
ok-jwks-kids-differ = لا تتكرر أي قيمة kid.
err-jwks-kid-twice = لأكثر من مفتاح قيمة kid نفسها: { $kids }. ولا تستطيع الجهة المستقبِلة التمييز بينها.
rec-jwks-kid-twice = أبلِغ دعم الدليل (OFTF) بذلك؛ يجب ألا ينشر مخزن المفاتيح هذا أبدًا.
ok-jwks-one-encryption-key = يوجد مفتاح واحد بالضبط بقيمة use هي enc، فمن الواضح أيّ مفتاح تأخذه أطراف TPP.
err-jwks-no-encryption-key = لا يوجد مفتاح بقيمة use هي enc، فلا تستطيع أطراف TPP تشفير أي شيء لهذه المؤسسة.
rec-jwks-no-encryption-key = تأكّد من أن هذا هو application.jwks الخاص بالمؤسسة. إذا كان كذلك، فانظر في الدليل هل الشهادة من نوع التشفير وهل هي نشطة.
err-jwks-several-encryption-keys = عدد المفاتيح بقيمة use هي enc هو { $count }، ولا شيء يبيّن أيها يأخذه TPP.
rec-jwks-several-encryption-keys = هذا صحيح أثناء التجديد: كن مستعدًا لفكّ التشفير بكل واحد منها. وإذا لم يكن هناك تجديد جارٍ، فألغِ في الدليل ما لم تعد تستخدمه منها.

## Keys side by side

ok-jwks-keys-differ = لا يتكرر أي مفتاح.
ok-jwks-key-recertified = توجد مفاتيح لكل منها أكثر من شهادة ({ $count }): { $kid }. ولكل شهادة قيمة kid خاصة بها.
err-jwks-key-twice = يرد المفتاح نفسه أكثر من مرة ({ $count }): { $kid }.
rec-jwks-key-twice = قد تأخذ الجهات المستقبِلة أيًّا من المدخلين. أبلِغ دعم الدليل (OFTF) بذلك.
err-jwks-key-two-uses = يرد المفتاح نفسه لأكثر من استخدام ({ $count }): { $kid }.
rec-jwks-key-two-uses = ينبغي أن يكون لدى الجهة التي تحوز المفتاح مفتاح واحد لكل استخدام: عليها أن تنشئ مفتاحًا جديدًا لأحد الاستخدامات وتلغي تلك الشهادة.
ok-jwks-no-overlap = ليس لأي موضوع مفتاحان صالحان لاستخدام واحد، فلا تجديد جاريًا.
ok-jwks-overlap = المفتاح القديم والجديد جنبًا إلى جنب، كما يتطلب التجديد: { $keys }. وقّع بالمفتاح الجديد بعد أن تكون الجهات المستقبِلة قد جلبت هذا المستند، ثم ألغِ القديم بعد ذلك.
ok-jwks-subjects = ليس لأي موضوع مفاتيح صالحة لاستخدام واحد أكثر مما يحتاج إليه التجديد.
err-jwks-subject-crowded = توجد موضوعات لكل منها أكثر من مفتاحين صالحين لاستخدام واحد. المفاتيح ({ $count }): { $kid }.
rec-jwks-subject-crowded = يحتاج التجديد إلى المفتاح القديم والمفتاح الجديد. ألغِ في الدليل كل ما لم يعد مستخدمًا.
ok-jwks-one-environment = كل المفاتيح التي تذكر بيئة تذكر البيئة نفسها. ولا يعني ذلك أن مرجع تصديقها وقّع شهاداتها.
err-jwks-environments-mixed = توجد في هذا المستند مفاتيح من البيئتين كلتيهما. من البيئة الأقل ورودًا ({ $count }): { $kid }.
rec-jwks-environments-mixed = بيئة Sandbox وبيئة Production لا تختلطان أبدًا. اجلب JWKS من جديد، وإذا بقي الأمر كذلك، فأبلِغ دعم الدليل (OFTF) بذلك.

## Keys of the set, whoever holds them

ok-jwks-set-symmetric = لا يوجد بين المفاتيح سرّ مشترك.
err-jwks-set-symmetric = توقّف: توجد أسرار مشتركة (kty oct) بين المفاتيح ({ $count }): { $kid }. ويجب ألا تُنشر أبدًا.
rec-jwks-set-symmetric = يجب على من يتشاركون هذه الأسرار أن يستبدلوها. وإذا كان مخزن المفاتيح قد نشرها، فأبلِغ دعم الدليل (OFTF) بذلك فورًا.
ok-jwks-set-weak-key = لا يوجد في أي مفتاح ضعف مما يُبحث عنه هنا.
err-jwks-set-even-modulus = المعامل (modulus) لهذه المفاتيح عدد زوجي، فهي تالفة أو لا تحمي شيئًا ({ $count }): { $kid }.
rec-jwks-set-even-modulus = لا تستخدمها. اجلب JWKS من جديد؛ وإذا بقي الأمر كذلك، فيجب على الجهة التي تحوز المفاتيح أن تنشئ مفاتيح جديدة.
err-jwks-set-small-factor = للمعامل (modulus) في هذه المفاتيح عامل صغير، فيستطيع أي أحد كسرها ({ $count }): { $kid }.
rec-jwks-set-small-factor = لا تستخدمها. يجب على الجهة التي تحوز المفاتيح أن تنشئ مفاتيح جديدة ببرنامج آخر وأن تلغي هذه المفاتيح.
err-jwks-set-close-primes = العددان الأوليان لهذه المفاتيح متقاربان أكثر مما ينبغي، فيستطيع أي أحد كسرها ({ $count }): { $kid }.
rec-jwks-set-close-primes = لا تستخدمها. يجب على الجهة التي تحوز المفاتيح أن تنشئ مفاتيح جديدة ببرنامج آخر وأن تلغي هذه المفاتيح.
err-jwks-set-roca = لهذه المفاتيح شكل تنتجه مكتبة معيبة (ROCA، CVE-2017-15361)، فيستطيع آخرون كسرها ({ $count }): { $kid }.
rec-jwks-set-roca = لا تستخدمها. يجب على الجهة التي تحوز المفاتيح أن تنشئ مفاتيح جديدة بجهاز آخر وأن تلغي هذه المفاتيح.
err-jwks-set-prime-modulus = معامل هذه المفاتيح هو نفسه عدد أولي، فيستطيع أي أحد حساب المفتاح الخاص ({ $count }): { $kid }.
rec-jwks-set-prime-modulus = لا تستخدمها. يجب على الجهة التي تحوز المفاتيح أن تنشئ مفاتيح جديدة بجهاز آخر وأن تلغي هذه المفاتيح.
err-jwks-set-shared-prime = تشترك هذه المفاتيح في عدد أولي، فمن قرأ المجموعة استطاع حساب المفاتيح الخاصة ({ $count }): { $kid }.
rec-jwks-set-shared-prime = لا تستخدمها؛ وعاملها على أنها مسروقة. كان لدى الجهاز الذي أنشأها قدر قليل جدًا من العشوائية: يجب على الجهة التي تحوز المفاتيح أن تنشئ مفاتيح جديدة بجهاز آخر وأن تلغي هذه المفاتيح.
not-jwks-set-too-large = هذه المفاتيح أكبر من 8192 بت ولم تُفحص بحثًا عن مواطن الضعف، حتى لا يستطيع مستند أن يُبقي الصفحة مشغولة ({ $count }): { $kid }.
not-jwks-set-primes-not-compared = في المجموعة من مفاتيح RSA أكثر مما يُفحص بحثًا عن معاملات أولية وأعداد أولية مشتركة؛ ولم تُفحص هذه ({ $count }): { $kid }.
err-jwks-set-exponent-unusable = الأس العام لهذه المفاتيح عدد زوجي أو واحد، فهي لا تحمي شيئًا ({ $count }): { $kid }.
rec-jwks-set-exponent-unusable = لا تستخدمها. يجب على الجهة التي تحوز المفاتيح أن تنشئ مفاتيح جديدة وأن تلغي هذه المفاتيح.
err-jwks-set-point = النقطة في مفاتيح EC هذه ليست على منحناها ({ $count }): { $kid }.
rec-jwks-set-point = لا تستخدمها. اجلب JWKS من جديد؛ وإذا بقي الأمر كذلك، فأبلِغ دعم الدليل (OFTF) بذلك.
ok-jwks-set-kid = لكل مفتاح قيمة kid، وحيثما وُجدت شهادة فهي بصمتها.
err-jwks-set-kid-absent = توجد مفاتيح بلا kid، فلا يستطيع أحد الإشارة إليها ({ $count }): { $kid }.
rec-jwks-set-kid-absent = أبلِغ دعم الدليل (OFTF) بذلك؛ يجب أن تكون لكل مفتاح في مخزن المفاتيح قيمة kid.
err-jwks-kid-number = قيمة kid عدد وليست نصًّا، فلا تعثر الجهات التي تقارن النصوص على المفتاح أبدًا: { $kid }.
rec-jwks-kid-number = اكتبها بين علامتي اقتباس. وإذا كان مخزن المفاتيح يذكرها هكذا، فأخبر دعم الدليل (OFTF).
err-jwks-set-kid-unseen = توجد قيم kid فيها حروف لا تُرى ({ $count }): { $kid }.
rec-jwks-set-kid-unseen = لا يستطيع أحد نسخ قيمة كهذه يدويًّا، وقد تبدو قيمة أخرى حيث تُعرض. أبلِغ دعم الدليل (OFTF) بذلك.
err-jwks-set-kid-of-other-key = قيم kid هذه هي بصمات شهادات مفاتيح أخرى في هذا المستند ({ $count }): { $kid }.
rec-jwks-set-kid-of-other-key = اختلطت قيم kid. اجلب JWKS من جديد، وإذا بقي الأمر كذلك، فأبلِغ دعم الدليل (OFTF) بذلك.
ok-jwks-set-x5t = كل قيمة x5t#S256 هي بصمة الشهادة المرافقة لها.
err-jwks-set-x5t-other = قيمة x5t#S256 ليست بصمة الشهادة المرافقة لها ({ $count }): { $kid }.
rec-jwks-set-x5t-other = اجلب JWKS من جديد. وإذا بقي الأمر كذلك، فأبلِغ دعم الدليل (OFTF) بذلك.
err-jwks-set-two-thumbprints = القيمتان x5t#S256 وx5thashS256 موجودتان معًا وهما بصمتا شهادتين مختلفتين ({ $count }): { $kid }.
rec-jwks-set-two-thumbprints = اجلب JWKS من جديد. وإذا بقي الأمر كذلك، فأبلِغ دعم الدليل (OFTF) بذلك.
err-jwks-set-x5t-spelling = قيمة x5t#S256 هي البصمة الصحيحة بكتابة مختلفة، بحشو أو بصيغة base64 القياسية ({ $count }): { $kid }.
rec-jwks-set-x5t-spelling = قد ترفضها الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكرها هكذا، فأخبر دعم الدليل (OFTF).
err-jwks-x5t-hexadecimal = قيمة x5t#S256 هي البصمة الصحيحة، لكنها بالنظام الست عشري بدلًا من base64url: { $kid }.
rec-jwks-x5t-hexadecimal = اكتب البايتات الـ32 بصيغة base64url بلا حشو: 43 حرفًا. فالجهات المستقبِلة تقارن النص.
err-jwks-x5t-colons = قيمة x5t#S256 هي البصمة الصحيحة، لكنها بالنظام الست عشري مع نقطتين بين البايتات كما تعرضها المتصفحات: { $kid }.
rec-jwks-x5t-colons = اكتب البايتات الـ32 بصيغة base64url بلا حشو: 43 حرفًا. فالجهات المستقبِلة تقارن النص.
err-jwks-x5t-of-hexadecimal = قيمة x5t#S256 هي base64 لنص البصمة الست عشري وليست لبايتاتها الـ32: { $kid }.
rec-jwks-x5t-of-hexadecimal = حوّل الأرقام الست عشرية أولًا إلى 32 بايت، ثم حوّلها إلى base64url: 43 حرفًا.
err-jwks-x5t-of-pem = قيمة x5t#S256 هي SHA-256 لنص PEM وليست للشهادة نفسها (DER): { $kid }.
rec-jwks-x5t-of-pem = فُكّ ترميز base64 بين BEGIN وEND، ثم احسب البصمة من البايتات الناتجة.
err-jwks-x5t-is-sha1 = قيمة x5t#S256 هي SHA-1 للشهادة، ومكانها x5t: { $kid }.
rec-jwks-x5t-is-sha1 = احسبها بـSHA-256. وإذا كان مخزن المفاتيح يذكرها هكذا، فأخبر دعم الدليل (OFTF).
ok-jwks-set-x5t-sha1 = كل قيمة x5t هي بصمة SHA-1 للشهادة المرافقة لها.
err-jwks-set-x5t-sha1-other = قيمة x5t ليست بصمة SHA-1 للشهادة المرافقة لها ({ $count }): { $kid }.
rec-jwks-set-x5t-sha1-other = ينشر الدليل x5t#S256 ولا ينشر x5t. خذ المستند من مخزن المفاتيح نفسه.
err-jwks-set-x5t-sha1-spelling = قيمة x5t هي بصمة SHA-1 الصحيحة بكتابة مختلفة: بحشو أو بصيغة base64 القياسية أو بالنظام الست عشري ({ $count }): { $kid }.
rec-jwks-set-x5t-sha1-spelling = اكتبها بصيغة base64url بلا حشو، أو احذفها: فالدليل ينشر x5t#S256 فقط.
ok-jwks-set-x5c = كل حقل x5c يحتوي على شهادة للمفتاح المرافق له.
err-jwks-set-x5c-unreadable = تعذّرت قراءة الشهادة في x5c ({ $count }): { $kid }.
rec-jwks-set-x5c-unreadable = اجلب JWKS من جديد. وإذا بقي الأمر كذلك، فأبلِغ دعم الدليل (OFTF) بذلك.
err-jwks-set-x5c-other-key = الشهادة في x5c لمفتاح آخر غير المفتاح المرافق لها ({ $count }): { $kid }.
rec-jwks-set-x5c-other-key = لا تستخدم هذه المدخلات. اجلب JWKS من جديد، وإذا بقي الأمر كذلك، فأبلِغ دعم الدليل (OFTF) بذلك.
err-jwks-set-x5c-armour = يحتوي x5c على PEM بسطري BEGIN وEND ({ $count }): { $kid }.
rec-jwks-set-x5c-armour = لا مكان هناك إلا لنص base64 الذي بين السطرين. وإذا كان مخزن المفاتيح يذكره هكذا، فأخبر دعم الدليل (OFTF).
err-jwks-set-x5c-url-safe = حقل x5c مكتوب بصيغة base64url ({ $count }): { $kid }.
rec-jwks-set-x5c-url-safe = المطلوب هناك صيغة base64 القياسية. وإذا كان مخزن المفاتيح يذكره هكذا، فأخبر دعم الدليل (OFTF).
err-jwks-set-x5c-white-space = توجد في x5c مسافات أو فواصل أسطر ({ $count }): { $kid }.
rec-jwks-set-x5c-white-space = يجب أن يكون نص base64 قطعة واحدة متصلة. وإذا كان مخزن المفاتيح يذكره هكذا، فأخبر دعم الدليل (OFTF).
err-jwks-set-x5c-unpadded = ينقص نص base64 في x5c الحشو في آخره ({ $count }): { $kid }.
rec-jwks-set-x5c-unpadded = تنتهي صيغة base64 القياسية بالحشو. وإذا كان مخزن المفاتيح يذكره هكذا، فأخبر دعم الدليل (OFTF).
err-jwks-x5c-no-list = قيمة x5c نص بدلًا من قائمة نصوص: { $kid }.
rec-jwks-x5c-no-list = اكتبها بين قوسين مربعين (RFC 7517، القسم 4.7). وإذا كان مخزن المفاتيح يذكرها هكذا، فأخبر دعم الدليل (OFTF).
err-jwks-x5c-joined = عدة شهادات مجموعة في نص واحد من x5c: { $kid }.
rec-jwks-x5c-joined = كل شهادة عنصر مستقل في القائمة، وشهادة المفتاح نفسه أولًا.
err-jwks-x5c-of-pem = تحتوي x5c على base64 لنص PEM: أي رُمّزت مرتين: { $kid }.
rec-jwks-x5c-of-pem = خذ base64 الواقع بين BEGIN وEND في نص PEM كما هو.
err-jwks-x5c-pem-line = بقي في x5c سطر من PEM (END): { $kid }.
rec-jwks-x5c-pem-line = لا يُكتب هناك إلا base64 الذي قبله.
err-jwks-x5c-public-key = يوجد في x5c مفتاح عام مكان الشهادة: { $kid }.
rec-jwks-x5c-public-key = ضع الشهادة هناك، أو احذف x5c: فالمفتاح موجود أصلًا في n وe.
err-jwks-x5c-later-unreadable = تعذّرت قراءة شهادة تلي الأولى في x5c: { $kid }.
rec-jwks-x5c-later-unreadable = اجلب JWKS من جديد. فالدليل ينشر شهادة المفتاح الواحدة.
not-jwks-set-not-compared = تعذّرت هذه المقارنة لبعض المفاتيح: فما تُقارن به غير موجود أو لا يمكن قراءته ({ $count }): { $kid }.
ok-jwks-set-x5c-chain = كل حقل x5c يحتوي على شهادة المفتاح وحدها، كما يفعل الدليل.
err-jwks-set-x5c-order = شهادة المفتاح موجودة في x5c، لكنها ليست الأولى ({ $count }): { $kid }.
rec-jwks-set-x5c-order = يجب أن تأتي شهادة المفتاح نفسه أولًا، ثم شهادة مرجع التصديق الذي أصدرها. وإذا كان مخزن المفاتيح يذكرها بترتيب آخر، فأخبر دعم الدليل (OFTF).
err-jwks-set-x5c-chain = يحتوي x5c على أكثر من شهادة المفتاح ({ $count }): { $kid }. ويسمح المعيار بذلك، لكن الدليل ينشر الشهادة الواحدة.
rec-jwks-set-x5c-chain = تأكّد من أن هذا المستند من مخزن المفاتيح نفسه وليس نسخة من شخص آخر.
ok-jwks-set-x5dn = كل قيمة x5dn هي موضوع الشهادة المرافقة لها.
err-jwks-set-x5dn = قيمة x5dn مكتوبة بشكل يختلف عن موضوع الشهادة المرافقة لها ({ $count }): { $kid }.
rec-jwks-set-x5dn = اعتمد الموضوع الذي في الشهادة. وإذا اختلفت القيم نفسها، فاسأل دعم الدليل (OFTF).
ok-jwks-set-organisation = كل الشهادات للمؤسسة التي خُطّط لها.
err-jwks-set-organisation = توجد في هذا المستند شهادات لمؤسسة أخرى ({ $count }): { $kid }.
rec-jwks-set-organisation = المستند في مخزن المفاتيح يخص مؤسسة واحدة أو تطبيقًا واحدًا. راجع عنوان URL الذي جاء منه هذا المستند.
ok-jwks-set-validity = لا توجد شهادة منتهية الصلاحية، وقد بدأت صلاحيتها جميعًا.
err-jwks-set-expired = توجد مفاتيح بشهادات منتهية الصلاحية ({ $count }): { $kid }.
rec-jwks-set-expired = ينبغي للجهة التي تحوز المفاتيح أن تنظر في الدليل هل ما زالت مستخدمة. وقد ترفضها الجهات المستقبِلة.
err-jwks-set-not-yet-valid = توجد مفاتيح لم تبدأ صلاحية شهاداتها بعد ({ $count }): { $kid }.
rec-jwks-set-not-yet-valid = انتظر حتى تبدأ، وتأكّد من أن ساعة هذا الحاسوب صحيحة.
ok-jwks-set-environment = البيئة التي تذكرها المفاتيح هي هذه البيئة. ولا يعني ذلك أن مرجع تصديقها وقّع شهاداتها.
err-jwks-set-other-keystore = توجد مفاتيح من مخزن مفاتيح البيئة الأخرى ({ $count }): { $kid }.
rec-jwks-set-other-keystore = خذ JWKS الخاصة بالبيئة التي تعمل فيها. فالبيئتان لا تختلطان أبدًا.
err-jwks-set-other-authority = توجد شهادات من مرجع التصديق للبيئة الأخرى ({ $count }): { $kid }.
rec-jwks-set-other-authority = خذ JWKS الخاصة بالبيئة التي تعمل فيها. وإذا كانت هي هذه، فأبلِغ دعم الدليل (OFTF) بذلك.
err-jwks-set-unknown-keystore = توجد مفاتيح من مخزن مفاتيح غير معروف هنا ({ $count }): { $kid }.
rec-jwks-set-unknown-keystore = تحقّق من مصدر هذا المستند. وإذا كان من الدليل، فربما تغيّر مضيفه بعد كتابة هذه الصفحة؛ اسأل دعم الدليل (OFTF).
ok-jwks-set-size = كل المفاتيح RSA بحجم 2048 بت أو أكثر.
err-jwks-set-numbers-unreadable = توجد مفاتيح أعدادها ناقصة أو تالفة، أو من نوع لا يُستخدم هنا ({ $count }): { $kid }.
rec-jwks-set-numbers-unreadable = اجلب JWKS من جديد. وإذا بقي الأمر كذلك، فأبلِغ دعم الدليل (OFTF) بذلك.
err-jwks-set-other-kind = توجد مفاتيح من نوع (kty) غير مستخدم هنا ({ $count }): { $kid }.
rec-jwks-set-other-kind = يوقّع إطار الثقة ويشفّر باستخدام RSA. تحقق من أن هذا المستند هو مستند مخزن المفاتيح نفسه.
err-jwks-set-small = توجد مفاتيح RSA أقل من 2048 بت ({ $count }): { $kid }.
rec-jwks-set-small = ينبغي للجهة التي تحوز المفاتيح أن تنشئ مفاتيح جديدة من نوع RSA 2048 وأن تلغي هذه المفاتيح.
err-jwks-set-not-rsa = توجد مفاتيح ليست RSA ({ $count }): { $kid }. والتوقيعات (PS256) والتشفير (RSA-OAEP) تحتاج إلى RSA.
rec-jwks-set-not-rsa = ينبغي للجهة التي تحوز المفاتيح أن تنشئ مفاتيح RSA 2048 للتوقيع والتشفير. وليس معروفًا هل تقبل OFTF أنواعًا أخرى للنقل.
ok-jwks-set-exponent = الأس العام لكل مفاتيح RSA هو 65537 المعتاد.
err-jwks-set-exponent = الأس العام لهذه المفاتيح ليس 65537 المعتاد ({ $count }): { $kid }.
rec-jwks-set-exponent = ترفض بعض الجهات المستقبِلة مثل هذه المفاتيح. وعند التجديد القادم، ينبغي للجهة التي تحوزها أن تنشئ مفاتيح بالإعدادات المعتادة.
ok-jwks-set-spelling = أعداد كل المفاتيح مكتوبة كما ينص المعيار.
err-jwks-set-leading-zeros = تبدأ أعداد هذه المفاتيح ببايت صفري لا مكان له هناك ({ $count }): { $kid }.
rec-jwks-set-leading-zeros = قد ترفضها الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكرها هكذا، فأخبر دعم الدليل (OFTF).
err-jwks-set-loose-bits = تنتهي كتابة أعداد هذه المفاتيح بصيغة base64url ببتات لا تنتمي إلى أي بايت وليست أصفارًا ({ $count }): { $kid }.
rec-jwks-set-loose-bits = ترفضها الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكرها هكذا، فأخبر دعم الدليل (OFTF).
err-jwks-set-padding = أعداد هذه المفاتيح مكتوبة بحشو (=) ({ $count }): { $kid }.
rec-jwks-set-padding = قد ترفضها الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكرها هكذا، فأخبر دعم الدليل (OFTF).
err-jwks-numbers-white-space = في أعداد المفتاح مسافات أو أسطر جديدة: { $kid }.
rec-jwks-numbers-white-space = يجب أن تكون base64url قطعة واحدة.
err-jwks-numbers-hexadecimal = أعداد المفتاح مكتوبة بالنظام الست عشري بدلًا من base64url: { $kid }. قورنت هنا بقيمتها؛ أما الجهات المستقبِلة فتقرأ مفتاحًا آخر أو لا تقرأ شيئًا.
rec-jwks-numbers-hexadecimal = حوّل الأرقام إلى بايتات، ثم حوّلها إلى base64url بلا حشو.
err-jwks-numbers-decimal = أعداد المفتاح مكتوبة بأرقام عشرية بدلًا من base64url: { $kid }. قورنت هنا بقيمتها؛ أما الجهات المستقبِلة فتقرأ مفتاحًا آخر أو لا تقرأ شيئًا.
rec-jwks-numbers-decimal = اكتب بايتات العدد بصيغة base64url بلا حشو؛ فالعدد 65537 هو AQAB.
err-jwks-numbers-json = أعداد المفتاح أعداد JSON بدلًا من نصوص base64url: { $kid }. قورنت هنا بقيمتها؛ أما الجهات المستقبِلة فترفضها.
rec-jwks-numbers-json = اكتب بايتات العدد بصيغة base64url بلا حشو؛ فالعدد 65537 هو "AQAB".
err-jwks-kty-letters = قيمة kty مكتوبة بأحرف غير أحرف المعيار: { $kid }. ولا تعرف الجهات المستقبِلة نوعًا كهذا.
rec-jwks-kty-letters = اكتب RSA وEC وOKP بأحرف كبيرة، وoct بأحرف صغيرة.
err-jwks-kty-absent = لا توجد kty التي تبيّن نوع المفتاح: { $kid }. وترفض الجهات المستقبِلة مفتاحًا كهذا.
rec-jwks-kty-absent = أضف "kty": "RSA"، أو اجلب JWKS من مخزن المفاتيح نفسه من جديد.
err-jwks-numbers-only-in-x5c = للمفتاح شهادته في x5c لكن أعداده ليست إلى جانبها: { $kid }. وتحتاج الجهات المستقبِلة إلى n وe؛ وقد أُخذت هنا من الشهادة.
rec-jwks-numbers-only-in-x5c = اجلب JWKS من مخزن المفاتيح نفسه من جديد، أو أضف الأعداد.
err-jwks-set-standard-alphabet = أعداد هذه المفاتيح مكتوبة بصيغة base64 القياسية بدلًا من base64url ({ $count }): { $kid }.
rec-jwks-set-standard-alphabet = قد ترفضها الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكرها هكذا، فأخبر دعم الدليل (OFTF).
err-jwks-set-coordinate-length = طول إحداثيات مفاتيح EC هذه لا يوافق منحناها ({ $count }): { $kid }.
rec-jwks-set-coordinate-length = قد ترفضها الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكرها هكذا، فأخبر دعم الدليل (OFTF).
ok-jwks-set-use = كل مفتاح موسوم باستخدام (use) تسمح به شهادته.
err-jwks-set-use-absent = توجد مفاتيح بلا use ({ $count }): { $kid }.
rec-jwks-set-use-absent = لن تجدها الجهات المستقبِلة التي تبحث عن قيمة use. راجع أنواع الشهادات في الدليل.
err-jwks-set-use-unknown = توجد مفاتيح بقيمة use غير معروفة هنا ({ $count }): { $kid }.
rec-jwks-set-use-unknown = القيم المعروفة هي sig وenc وtls. اسأل دعم الدليل (OFTF) إذا كان مخزن المفاتيح يذكر قيمة أخرى.
err-jwks-set-use-against-certificate = استخدام المفتاح (Key Usage) في الشهادة لا يسمح بقيمة use التي وُسم بها المفتاح ({ $count }): { $kid }.
rec-jwks-set-use-against-certificate = ربما كانت الشهادة من نوع خاطئ. ينبغي للجهة التي تحوز المفتاح أن تراجعها في الدليل.
not-jwks-set-use-not-compared = تعذّرت قراءة الشهادة المرافقة لهذه المفاتيح، فلم يمكن مقارنة قيمة use بها ({ $count }): { $kid }.
ok-jwks-set-alg = كل قيمة alg توافق قيمة use المرافقة لها.
err-jwks-set-alg = قيمة alg لا توافق قيمة use، أو ليست من قيم إطار الثقة (Trust Framework) ({ $count }): { $kid }.
rec-jwks-set-alg = القيمة PS256 للتوقيع، وRSA-OAEP-256 للتشفير. اسأل دعم الدليل (OFTF): فمخزن المفاتيح لا يذكر alg عادةً.
ok-jwks-set-status = كل المفاتيح موسومة بأنها نشطة.
err-jwks-set-inactive = توجد مفاتيح موسومة بأنها غير نشطة ({ $count }): { $kid }.
rec-jwks-set-inactive = لا تستخدمها الجهات المستقبِلة. وإذا كان ينبغي أن يكون أحدها نشطًا، فانظر في الدليل هل أُلغي أو انتهت صلاحيته.

## Two sets side by side

ok-jwks-compare-none-removed = لم يختفِ أي مفتاح.
err-jwks-compare-removed-valid = اختفت مفاتيح ما زالت صالحة، ولا يوجد مفتاح آخر لموضوعها واستخدامها ({ $count }): { $kid }.
rec-jwks-compare-removed-valid = كل ما توقّعه هذه المفاتيح مرفوض الآن، ولا يستطيع أحد التشفير لها. انظر في الدليل هل أُلغيت، وراجع مستند المفاتيح غير النشطة.
err-jwks-compare-removed-without-overlap = اختفت مفاتيح ما زالت صالحة، ولم تظهر المفاتيح التي تخلفها إلا مع هذا المستند ({ $count }): { $kid }.
rec-jwks-compare-removed-without-overlap = قد تحتفظ الجهات المستقبِلة بالمستند القديم 10 دقائق وترفض المفتاح الجديد إلى ذلك الحين. وعند التجديد القادم، انشر المفتاحين معًا مدة من الوقت.
ok-jwks-compare-removed-after-overlap = اختفت مفاتيح قديمة بعد أن نُشرت إلى جانبها المفاتيح التي تخلفها ({ $count }): { $kid }. وهكذا ينتهي التجديد.
ok-jwks-compare-removed-expired = اختفت مفاتيح انتهت صلاحية شهاداتها ({ $count }): { $kid }.
ok-jwks-compare-removed-certificate = اختفت شهادات، أما مفاتيحها فباقية بشهادات أخرى ({ $count }): { $kid }.
ok-jwks-compare-none-changed = لم يتغيّر أي مفتاح.
err-jwks-compare-changed-key = يوجد مفتاح آخر تحت قيمة kid نفسها ({ $count }): { $kid }.
rec-jwks-compare-changed-key = يجب ألا تنتقل قيمة kid إلى مفتاح آخر أبدًا: فالجهات المستقبِلة التي تتذكر القديم ترفض الجديد. أبلِغ دعم الدليل (OFTF) بذلك.
err-jwks-compare-changed-certificate = توجد شهادة أخرى تحت قيمة kid نفسها ({ $count }): { $kid }.
rec-jwks-compare-changed-certificate = يعطي الدليل كل شهادة قيمة kid خاصة بها. افحص الشهادتين، واسأل دعم الدليل (OFTF).
err-jwks-compare-changed-kid = للمفتاح نفسه بالشهادة نفسها قيمة kid أخرى الآن ({ $count }): { $kid }.
rec-jwks-compare-changed-kid = سلّم قيمة kid الجديدة حيثما كانت القديمة، وفي حالة API Hub سلّمها إلى فريق API Hub (Ozone).
err-jwks-compare-changed-members = تغيّرت قيمة use أو alg أو status ({ $count }): { $kid }.
rec-jwks-compare-changed-members = تحقّق في الدليل هل كان هذا مقصودًا: فالجهات المستقبِلة تختار المفاتيح بهذه القيم.
err-jwks-compare-recertified = للمفتاح نفسه شهادة جديدة ومن ثم قيمة kid جديدة، وقيمة kid القديمة اختفت ({ $count }): { $kid }.
rec-jwks-compare-recertified = سلّم قيمة kid الجديدة حيثما كانت القديمة. وعند التجديد القادم، أنشئ مفتاحًا جديدًا وانشر المفتاحين معًا مدة من الوقت.
ok-jwks-compare-none-added = لا يوجد مفتاح جديد.
ok-jwks-compare-added-beside = توجد مفاتيح جديدة إلى جانب مفاتيح قديمة بالموضوع نفسه والاستخدام نفسه ({ $count }): { $kid }. وهكذا يبدأ التجديد.
ok-jwks-compare-added-certificate = لمفاتيح باقية شهادة أخرى إلى جانب القديمة ({ $count }): { $kid }.
ok-jwks-compare-added = توجد مفاتيح جديدة ({ $count }): { $kid }.
ok-jwks-compare-kept = بقيت مفاتيح كما كانت ({ $count }): { $kid }.
not-jwks-compare-none-kept = لا يشترك المستندان في أي مفتاح. ربما كانا لمؤسستين أو تطبيقين أو بيئتين مختلفتين.
ok-jwks-compare-none-in-both = لا يوجد مفتاح نشط وغير نشط في آن واحد.
err-jwks-compare-in-both = توجد مفاتيح في مستند المفاتيح النشطة وفي مستند المفاتيح غير النشطة معًا ({ $count }): { $kid }.
rec-jwks-compare-in-both = اجلب المستندين من جديد في وقت واحد. وإذا بقي الأمر كذلك، فأبلِغ دعم الدليل (OFTF) بذلك.
err-jwks-compare-key-in-both = توجد مفاتيح نشطة بشهادة وغير نشطة بشهادة أخرى ({ $count }): { $kid }.
rec-jwks-compare-key-in-both = إذا كانت الشهادة غير النشطة قد أُلغيت لأن المفتاح فُقد أو سُرق، فتوقّف عن استخدام المفتاح. وإلا فلا يلزم فعل شيء.
ok-jwks-compare-none-retired = لا يوجد مفتاح غير نشط وغائب عن مستند المفاتيح النشطة.
err-jwks-compare-retired-valid = توجد مفاتيح غير نشطة مع أنها ما زالت صالحة، ولا يحلّ محلها مفتاح نشط لموضوعها واستخدامها ({ $count }): { $kid }.
rec-jwks-compare-retired-valid = انظر في الدليل هل أُلغيت. وإن لم تكن قد أُلغيت، فاسأل دعم الدليل (OFTF): فقد سبق أن صارت مفاتيح غير نشطة عندما تعذّر جلب CRL.
ok-jwks-compare-retired-replaced = للمفاتيح غير النشطة مفتاح نشط يخلفها ({ $count }): { $kid }.
ok-jwks-compare-retired-expired = المفاتيح غير النشطة انتهت صلاحية شهاداتها ({ $count }): { $kid }.

## Is the key there

ok-jwks-key-present = المفتاح منشور هنا مع شهادته.
ok-jwks-raw-key-present = المفتاح منشور هنا بلا شهادة. سلّم قيمة kid المذكورة معه.
ok-jwks-kid-present = يوجد مفتاح بقيمة kid التي أُعطيت لك.
err-jwks-key-other-certificate = المفتاح منشور هنا، لكن بشهادة أخرى غير التي فحصتها.
rec-jwks-key-other-certificate = ربما صدرت للمفتاح شهادتان. انظر في الدليل أيّ الشهادتين نشطة، ونزّلها وافحصها؛ ثم سلّم قيمة kid الخاصة بها.
err-jwks-key-other-numbers = المدخل المطلوب موجود، لكن مفتاحه غير المفتاح الذي في شهادتك.
rec-jwks-key-other-numbers = لا تستخدم هذا المدخل. اجلب JWKS من جديد، وإذا بقي الأمر كذلك، فأبلِغ دعم الدليل (OFTF) بذلك.
err-jwks-kid-case = قيمة kid التي أُعطيت لك موجودة بكتابة مختلفة فقط: تختلف حالة الأحرف (كبيرة أو صغيرة) أو العلامة - أو العلامة _، وكلها مهمة.
rec-jwks-kid-case = اطلب ممن أعطاك قيمة kid أن ينسخها من JWKS بدلًا من كتابتها يدويًّا؛ وفي حالة API Hub هو فريق API Hub (Ozone).
err-jwks-kid-missing = لا يوجد في هذا المستند مفتاح بقيمة kid التي أُعطيت لك.
rec-jwks-kid-missing = تأكّد من أن عنوان JWKS URL والبيئة هما اللذان جاءا مع قيمة kid. إذا كانا كذلك، فاسأل من أعطاك إياهما؛ وفي حالة API Hub هو فريق API Hub (Ozone).
err-jwks-key-missing = المفتاح ليس في هذا المستند.
rec-jwks-key-missing = تأكّد من أن المستند من { $url } وأنه جُلب الآن؛ فقد يستغرق ظهور مفتاح جديد بضع دقائق. وإذا ظل غائبًا، فانظر في الدليل هل الشهادة نشطة: فمفاتيح الشهادات غير النشطة في مستند خاص بها.
err-jwks-key-missing-anywhere = المفتاح ليس في هذا المستند.
rec-jwks-key-missing-anywhere = تأكّد من أن عنوان URL للمؤسسة أو التطبيق الصحيح، وللبيئة الصحيحة، وللمستند الصحيح (transport أو application). إذا كان كذلك، فاسأل الجهة التي تحوز المفتاح.
not-jwks-nothing-asked = لا توجد هنا شهادة ولا طلب CSR ولا قيمة kid للبحث عنها.

## kid and thumbprint

ok-jwks-kid = قيمة kid هي بصمة الشهادة: { $kid }.
err-jwks-kid-absent = ليست للمفتاح قيمة kid، فلا يستطيع أحد الإشارة إليه.
rec-jwks-kid-absent = أبلِغ دعم الدليل (OFTF) بذلك؛ يجب أن تكون لكل مفتاح في مخزن المفاتيح قيمة kid.
err-jwks-kid-letters = لا تختلف قيمة kid عن بصمة الشهادة إلا في حالة الأحرف (كبيرة أو صغيرة): { $kid }.
rec-jwks-kid-letters = إذا كان هذا المستند قد كُتب يدويًّا أو عُدّل، فاجلبه من مخزن المفاتيح من جديد. وإذا كان مخزن المفاتيح يذكرها هكذا، فسلّم ما يذكره واسأل دعم الدليل (OFTF).
err-jwks-kid-spelling = قيمة kid هي بصمة الشهادة بكتابة مختلفة، بحشو أو بصيغة base64 القياسية: { $kid }.
rec-jwks-kid-spelling = سلّم قيمة kid كما يذكرها مخزن المفاتيح. واجلب المستند من جديد إذا كان قد كُتب يدويًّا أو عُدّل.
err-jwks-kid-retyped = قيمة kid هي بصمة الشهادة، لكن العلامة - أو العلامة _ سقطت منها: { $kid }.
rec-jwks-kid-retyped = إذا كان هذا المستند قد كُتب يدويًّا أو عُدّل، فاجلبه من مخزن المفاتيح من جديد. وإذا كان مخزن المفاتيح يذكرها هكذا، فسلّم ما يذكره واسأل دعم الدليل (OFTF).
err-jwks-kid-hexadecimal = قيمة kid هي SHA-256 للشهادة بالنظام الست عشري بدلًا من base64url: { $kid }.
rec-jwks-kid-hexadecimal = سلّم قيمة kid كما يذكرها هذا المستند. أما قيمة kid لدى الدليل فهي القيمة نفسها بصيغة base64url.
err-jwks-kid-sha1 = قيمة kid هي SHA-1 للشهادة (x5t)؛ أما الدليل فيأخذ SHA-256 (x5t#S256): { $kid }.
rec-jwks-kid-sha1 = سلّم قيمة kid كما يذكرها هذا المستند، وتأكّد من أن المستند من مخزن المفاتيح نفسه.
err-jwks-kid-rfc7638 = قيمة kid هي بصمة المفتاح (RFC 7638)؛ أما الدليل فيأخذ بصمة الشهادة: { $kid }.
rec-jwks-kid-rfc7638 = سلّم قيمة kid كما يذكرها هذا المستند، وتأكّد من أن المستند من مخزن المفاتيح نفسه: فكثير من البرامج التي تكتب JWKS تسمّي المفاتيح هكذا.
err-jwks-kid-spki = قيمة kid هي SHA-256 للمفتاح العام (SubjectPublicKeyInfo)؛ أما الدليل فيأخذ بصمة الشهادة: { $kid }.
rec-jwks-kid-spki = سلّم قيمة kid كما يذكرها هذا المستند، وتأكّد من أن المستند من مخزن المفاتيح نفسه.
err-jwks-kid-key-identifier = قيمة kid هي معرّف مفتاح الموضوع (Subject Key Identifier) في الشهادة؛ أما الدليل فيأخذ بصمة الشهادة: { $kid }.
rec-jwks-kid-key-identifier = سلّم قيمة kid كما يذكرها هذا المستند، وتأكّد من أن المستند من مخزن المفاتيح نفسه.
err-jwks-kid-serial-number = قيمة kid هي الرقم التسلسلي للشهادة؛ أما الدليل فيأخذ بصمة الشهادة: { $kid }.
rec-jwks-kid-serial-number = سلّم قيمة kid كما يذكرها هذا المستند، وتأكّد من أن المستند من مخزن المفاتيح نفسه.
err-jwks-kid-not-thumbprint = قيمة kid ليست بصمة الشهادة: { $kid }. وهذا غير معتاد، لكنه غير ممنوع.
rec-jwks-kid-not-thumbprint = سلّم قيمة kid كما يذكرها هذا المستند، لأن الجهات المستقبِلة تبحث بها عن المفتاح.
not-jwks-kid-without-certificate = قيمة kid هي { $kid }. ولا توجد شهادة لمقارنتها بها، فسلّمها كما هي.
not-jwks-kid-as-stated = قيمة kid هي { $kid }، وهي قيمة x5t#S256 التي يذكرها المفتاح، كما يفعل الدليل. والشهادة نفسها غير موجودة أو تعذّرت قراءتها، فليس معروفًا هل هي شهادة هذا المفتاح.
ok-jwks-kid-raw-rfc7638 = قيمة kid هي بصمة المفتاح نفسه وفق RFC 7638، كما هو معتاد لمفتاح عام خام: { $kid }
ok-jwks-kid-raw-spki = قيمة kid هي SHA-256 للمفتاح العام، لمفتاح عام خام: { $kid }
err-jwks-kid-other-than-stated = قيمة kid ليست قيمة x5t#S256 التي يذكرها المفتاح، كما يفعل الدليل: { $kid }
rec-jwks-kid-other-than-stated = سلّمها كما هي في JWKS. وإذا جاء JWKS من الدليل، فاسأل دعمه (OFTF) عن سبب الاختلاف.
err-jwks-two-thumbprints = القيمتان x5t#S256 وx5thashS256 موجودتان معًا وهما بصمتا شهادتين مختلفتين.
rec-jwks-two-thumbprints = اجلب JWKS من جديد. وإذا بقي الأمر كذلك، فأبلِغ دعم الدليل (OFTF) بذلك.
ok-jwks-x5t = قيمة x5t#S256 هي بصمة الشهادة المرافقة لها.
err-jwks-x5t-spelling = قيمة x5t#S256 هي البصمة الصحيحة بكتابة مختلفة: بحشو أو بصيغة base64 القياسية.
rec-jwks-x5t-spelling = قد ترفضها الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكرها هكذا، فأخبر دعم الدليل (OFTF).
err-jwks-x5t = قيمة x5t#S256 ليست بصمة الشهادة المرافقة لها.
rec-jwks-x5t = اجلب JWKS من جديد. وإذا بقي الأمر كذلك، فأبلِغ دعم الدليل (OFTF) بذلك.

## The certificate in x5c

ok-jwks-x5c = يحتوي x5c على شهادة لهذا المفتاح، مكتوبة كما ينص المعيار.
not-jwks-x5c-absent = لا يوجد x5c، فلا توجد شهادة للنظر فيها. والمفاتيح العامة المجرّدة ليس معها x5c.
err-jwks-x5c-unreadable = تعذّرت قراءة الشهادة في x5c.
rec-jwks-x5c-unreadable = اجلب JWKS من جديد. وإذا بقي الأمر كذلك، فأبلِغ دعم الدليل (OFTF) بذلك.
err-jwks-x5c-armour = يحتوي x5c على PEM بسطري BEGIN وEND؛ ولا مكان هناك إلا لنص base64 الذي بينهما.
rec-jwks-x5c-armour = سترفضه الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكره هكذا، فأخبر دعم الدليل (OFTF).
err-jwks-x5c-url-safe = حقل x5c مكتوب بصيغة base64url؛ والمطلوب هناك صيغة base64 القياسية.
rec-jwks-x5c-url-safe = سترفضه الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكره هكذا، فأخبر دعم الدليل (OFTF).
err-jwks-x5c-white-space = توجد في x5c مسافات أو فواصل أسطر؛ ويجب أن يكون نص base64 قطعة واحدة متصلة.
rec-jwks-x5c-white-space = سترفضه الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكره هكذا، فأخبر دعم الدليل (OFTF).
err-jwks-x5c-unpadded = ينقص نص base64 في x5c الحشو في آخره.
rec-jwks-x5c-unpadded = سترفضه الجهات المستقبِلة الصارمة. وإذا كان مخزن المفاتيح يذكره هكذا، فأخبر دعم الدليل (OFTF).
err-jwks-x5c-other-key = الشهادة في x5c لمفتاح آخر غير المفتاح المرافق لها.
rec-jwks-x5c-other-key = لا تستخدم هذا المدخل. اجلب JWKS من جديد، وإذا بقي الأمر كذلك، فأبلِغ دعم الدليل (OFTF) بذلك.
err-jwks-x5c-other-certificate = يحتوي x5c على شهادة أخرى للمفتاح نفسه غير التي فحصتها.
rec-jwks-x5c-other-certificate = انظر في الدليل أيّ الشهادتين نشطة، واستخدمها.

## Use, algorithm, kind and size

ok-jwks-use = المفتاح موسوم بالاستخدام الذي لهذه الشهادة.
err-jwks-use-absent = المفتاح غير موسوم بأي استخدام (use)؛ والقيمة المتوقّعة { $use }.
rec-jwks-use-absent = لن تجده الجهات المستقبِلة التي تبحث عن use بقيمة { $use }. راجع نوع الشهادة في الدليل.
err-jwks-use-other = المفتاح موسوم بقيمة use هي { $found }؛ والقيمة المتوقّعة { $use }.
rec-jwks-use-other = ربما كان هذا المفتاح غير الصحيح، أو شهادة من نوع خاطئ. راجع الاثنين في الدليل.
not-jwks-use-not-known = ليس معروفًا أيّ قيمة use مطلوبة هنا، لذلك لم تُقيَّم.
ok-jwks-alg-absent = لا توجد قيمة alg، كما في كل مخزن مفاتيح الدليل.
ok-jwks-alg = قيمة alg توافق ما خُصص له هذا المفتاح.
err-jwks-alg = قيمة alg لا توافق ما خُصص له هذا المفتاح.
rec-jwks-alg = تأكّد من أن هذا هو المفتاح الصحيح. إذا كان كذلك، فاسأل دعم الدليل (OFTF): فمخزن المفاتيح لا يذكر alg عادةً.
not-jwks-alg-any = لا تُعرف هنا قاعدة لقيمة alg، لذلك لم تُقيَّم.
ok-jwks-rsa = المفتاح من نوع RSA وحجمه { $bits } بت.
err-jwks-rsa-small = حجم المفتاح { $bits } بت؛ ويشترط إطار الثقة (Trust Framework) ألا يقل عن 2048.
rec-jwks-rsa-small = ينبغي للجهة التي تحوز المفتاح أن تنشئ مفتاحًا جديدًا من نوع RSA 2048 وأن تلغي هذا المفتاح.
err-jwks-rsa-exponent = الأس العام للمفتاح ليس 65537 المعتاد.
rec-jwks-rsa-exponent = ترفض بعض الجهات المستقبِلة مثل هذه المفاتيح. وعند التجديد القادم، أنشئ المفتاح بالإعدادات المعتادة.
err-jwks-ec = هذا مفتاح EC. والتوقيعات (PS256) والتشفير (RSA-OAEP) تحتاج إلى RSA، وليس معروفًا هل تقبل OFTF مفاتيح EC للنقل.
rec-jwks-ec = للتوقيع أو التشفير، أنشئ مفتاح RSA 2048 جديدًا. وللنقل، اسأل فريق API Hub (Ozone) هل يقبله.
err-jwks-okp = هذا مفتاح Edwards أو Montgomery. والتوقيعات (PS256) والتشفير (RSA-OAEP) تحتاج إلى RSA.
rec-jwks-okp = ينبغي للجهة التي تحوز المفتاح أن تنشئ مفتاحًا جديدًا من نوع RSA 2048.
err-jwks-symmetric-key = هذا سرّ مشترك (kty oct)، وليس مفتاحًا عامًّا.
rec-jwks-symmetric-key = يجب ألا يُنشر أبدًا. وعلى من يتشاركونه أن يستبدلوه؛ وإذا كان مخزن المفاتيح قد نشره، فأبلِغ دعم الدليل (OFTF) بذلك فورًا.
err-jwks-numbers-unreadable = أعداد المفتاح ناقصة أو تالفة، أو هو من نوع لا يُستخدم هنا.
rec-jwks-numbers-unreadable = اجلب JWKS من جديد. وإذا بقي الأمر كذلك، فأبلِغ دعم الدليل (OFTF) بذلك.

## Status, environment, subject, dates

ok-jwks-active = المفتاح موسوم بأنه نشط.
err-jwks-inactive = المفتاح موسوم بأنه غير نشط، فلا تستخدمه الجهات المستقبِلة.
rec-jwks-inactive = انظر السبب في الدليل: فربما أُلغي أو انتهت صلاحيته. وإذا كان ينبغي أن يكون نشطًا، فاسأل دعم الدليل (OFTF).
ok-jwks-environment = عنوان شهادته في مخزن مفاتيح هذه البيئة.
err-jwks-other-environment = المفتاح منشور في مخزن مفاتيح البيئة الأخرى.
rec-jwks-other-environment = خذ JWKS الخاصة بالبيئة التي تعمل فيها. فالبيئتان لا تختلطان أبدًا.
err-jwks-other-environment-ca = الشهادة المنشورة صادرة عن مرجع التصديق للبيئة الأخرى.
rec-jwks-other-environment-ca = خذ JWKS الخاصة بالبيئة التي تعمل فيها. وإذا كانت هي هذه، فأبلِغ دعم الدليل (OFTF) بذلك.
err-jwks-unknown-keystore = يذكر المفتاح مخزن مفاتيح غير معروف هنا.
rec-jwks-unknown-keystore = تحقّق من مصدر هذا المستند. وإذا كان من الدليل، فربما تغيّر مضيفه بعد كتابة هذه الصفحة؛ اسأل دعم الدليل (OFTF).
ok-jwks-x5dn = قيمة x5dn هي موضوع الشهادة المرافقة لها.
err-jwks-x5dn-other = قيمة x5dn مكتوبة بشكل يختلف عن موضوع الشهادة المرافقة لها.
rec-jwks-x5dn-other = اعتمد الموضوع الذي في الشهادة. وإذا اختلفت القيم نفسها، فاسأل دعم الدليل (OFTF).
ok-jwks-certificate-valid = الشهادة المنشورة صالحة حتى { $until }.
err-jwks-certificate-not-yet-valid = لا تبدأ صلاحية الشهادة المنشورة قبل { $from }.
rec-jwks-certificate-not-yet-valid = انتظر حتى تبدأ، وتأكّد من أن ساعة هذا الحاسوب صحيحة.
err-jwks-certificate-expired = انتهت صلاحية الشهادة المنشورة في { $until }.
rec-jwks-certificate-expired = ينبغي للجهة التي تحوز المفتاح أن تجدّدها: مفتاح جديد، وطلب CSR جديد بالموضوع نفسه، وشهادة جديدة.

## Two key sets side by side, the page

pair-title = مجموعتا مفاتيح جنبًا إلى جنب
pair-before = قبل
pair-after = بعد
pair-active = النشطة
pair-inactive = غير النشطة
pair-relation = العلاقة بين المجموعتين
pair-in-time = المجموعة نفسها في وقتين
pair-by-status = المفاتيح النشطة وغير النشطة لمالك واحد
