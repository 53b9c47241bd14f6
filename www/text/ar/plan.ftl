### The details of a certificate: the fields, their hints, and what can be
### wrong with what was typed. These err- messages stand beside their field, so
### each says in itself what is wrong and what to do; they have no rec- twin.

## Fields

field-legal-name = الاسم القانوني
hint-legal-name = تمامًا كما يرد في إطار الثقة، بكل مسافة وكل حرف كبير. الحد الأقصى 64 حرفًا؛ ولا نغيّره هنا أبدًا.
field-organisation-id = معرّف المؤسسة (Organisation ID)
hint-organisation-id = معرّف UUID لمؤسستك في الدليل. يُستخدم قيمةً لـ OU.
field-application-id = معرّف التطبيق (Application ID)
hint-application-id = معرّف UUID لتطبيقك في الدليل؛ واسمه لدى LFI هو C3-hh-cm-client. يمكنك أيضًا لصق Client ID كاملًا إذا عرضه الدليل عنوانَ URL؛ وسنستخرج المعرّف منه.
field-ozone-connect-hosts = أسماء المضيفين لخادم Ozone Connect
hint-ozone-connect-hosts = الأسماء التي يصل بها API Hub إلى خادم Ozone Connect لديك، اسم في كل سطر، دون https://‎ ودون منفذ.
field-lfi-code = رمز LFI (اختياري)
hint-lfi-code = الرمز القصير لمصرفك في أسماء المضيفين لدى API Hub، مثل mybank في cm.mybank.apihub.openfinance.ae. يتيح فحص أسماء المضيفين لدى API Hub؛ ويعرفه فريق API Hub (Ozone).
field-algorithm = خوارزمية المفتاح
hint-algorithm = RSA 2048 هو ما ينشئه الأمر الذي يعرضه الدليل. وقبول OFTF لغيره غير معلوم.
field-place = الموضع في الدليل
hint-place = التطبيق هو الموضع المعتاد. ويُسمح بمستوى المؤسسة أيضًا، لكن الجهة المستقبِلة تبحث عن المفتاح تحت التطبيق.
field-certificate-type = نوع الشهادة
hint-certificate-type = النوع الذي تختاره في الدليل، في الخطوة 1 من معالج New Certificate.
field-common-name = قيمة CN في صاحب الشهادة (Subject)
hint-common-name = الخيار الافتراضي هو الأول. لا تغيّره إلا إذا طلب الدليل أو فريق API Hub (Ozone) ذلك.
field-description = الوصف في الدليل
hint-description = النص الذي ستعرضه قائمة الدليل لهذه الشهادة. 60 حرفًا كحد أقصى.

## Identifiers

err-field-empty = هذا الحقل فارغ. أدخل قيمة.
err-uuid = «{ $found }» ليس معرّف UUID. انسخ من الدليل الأحرف الـ 36 مع شرطاتها الأربع.
err-client-id-url = هذا عنوان URL، لكنه لا ينتهي بمعرّف UUID لتطبيق. ألصق Client ID كاملًا، أو معرّف التطبيق (Application ID) وحده من الدليل.
err-legal-name-too-long = عدد أحرف الاسم { $count }، ولا يتسع O لأكثر من 64. استخدم الاسم تمامًا كما يرد في إطار الثقة؛ وإذا كان أطول من ذلك، فاسأل فريق دعم الدليل (OFTF).
err-lfi-code = هذا ليس رمز LFI. يتكوّن الرمز من 2 إلى 32 من الأحرف اللاتينية الصغيرة والأرقام والشرطات، ولا شرطة في أي من طرفيه.
err-same-ids = هذا هو معرّف UUID نفسه المستخدَم لمعرّف المؤسسة. استخدم معرّف تطبيقك (Application ID) من الدليل.
details-mend = تصحيح
details-mended = بالمسافات المعتادة ودون الأحرف غير المرئية يصبح الاسم «{ $name }».
note-legal-name-edges = يبدأ الاسم أو ينتهي بمسافة. يبقى كما كُتب؛ تأكّد من أنه يرد هكذا في إطار الثقة.
note-legal-name-double-space = في الاسم مسافتان متتاليتان. يبقى كما كُتب؛ تأكّد من أنه يرد هكذا في إطار الثقة.
note-legal-name-unusual = في الاسم أحرف غير معتادة في الشهادات: { $characters }. تبقى كما كُتبت، لكن تعامل الدليل معها غير معلوم.
note-uuid-lower-case = أصبح المعرّف مكتوبًا بأحرف صغيرة: { $id }.
note-application-id-from-url = كان هذا عنوان Client ID بصيغة URL. معرّف التطبيق فيه هو { $id }؛ وهو وحده الذي يوضع في CN.

## Host names; $position counts the lines from 1

err-hosts-missing = لم يُذكر أي اسم مضيف. تتطلب S4 اسمًا واحدًا على الأقل، لأن SAN فيها يجب أن يحتوي على اسم خادم Ozone Connect لديك.
err-hosts-too-many = عدد أسماء المضيفين أكبر من { $limit }. أنشئ عدة شهادات، ووزّع الأسماء عليها.
err-host-empty = الاسم { $position } فارغ. أدخل اسم مضيف أو أزل السطر.
err-host-scheme = الاسم { $position } عنوان URL. المطلوب هنا اسم المضيف وحده: { $host }
err-host-port = في الاسم { $position } منفذ. احذفه: { $host }
err-host-path = في الاسم { $position } مسار. احذفه: { $host }
err-host-wildcard = في الاسم { $position } حرف بدل (wildcard). وقبول الدليل له غير معلوم؛ اكتب كل اسم مضيف كاملًا.
err-host-trailing-dot = ينتهي الاسم { $position } بنقطة. احذفها: { $host }
err-host-space = توجد مسافة داخل الاسم { $position }. ضع اسم مضيف واحدًا في كل سطر، دون مسافات.
err-host-ip = الاسم { $position } عنوان IP. يحتاج SAN إلى اسم DNS؛ استخدم الاسم الذي سيتصل به API Hub.
err-host-not-qualified = الاسم { $position } ليس اسمًا كاملًا. أضف نطاقه، كما في ozone.mybank.ae.
err-host-invalid = لا يمكن أن يكون الاسم { $position } اسم مضيف. استخدم أحرفًا لاتينية وأرقامًا وشرطات بين النقاط، دون شرطة بجوار نقطة.
note-host-twice = ورد { $host } أكثر من مرة. يوضع في SAN مرة واحدة.
note-host-changed = يُكتب «{ $typed }» في SAN هكذا: { $host }.

## Options

err-option-not-offered = هذا الخيار غير متاح لهذه الشهادة. اختر خيارًا من القائمة.
err-algorithm-needs-rsa = تتطلب { $certificate } مفتاح RSA: التوقيعات PS256 والتشفير RSA-OAEP. اختر RSA 2048.
note-algorithm-unproven = قبول OFTF للخوارزمية { $algorithm } غير معلوم. RSA 2048 هو ما ينشئه الأمر الذي يعرضه الدليل.
err-description-too-long = عدد أحرف الوصف { $count }، ولا يقبل الدليل أكثر من 60. اختصر الوصف.
