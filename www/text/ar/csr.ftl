### The gate before the upload: what is said about a CSR, and about the subject
### and the SAN, whose rules are the same in a CSR and in the certificate. Those
### messages must fit both, so they name neither. The rules of the text stand in
### certificate.ftl.

-new-csr = أنشئ طلب CSR جديدًا حيث يُحفظ المفتاح (هنا، أو في وحدة HSM لديك، أو لدى فريق API Hub (Ozone) إن كان المفتاح لـ API Hub)؛ وإذا كانت الشهادة قد صدرت بالفعل، فأنشئ شهادة جديدة من طلب CSR الجديد وألغِ هذه الشهادة.

## Titles

check-csr-signature = توقيع طلب CSR
check-csr-signature-algorithm = خوارزمية توقيع طلب CSR
check-csr-subject = صاحب الشهادة (Subject)
check-csr-subject-country = البلد في صاحب الشهادة (C)
check-csr-subject-organisation = الاسم القانوني في صاحب الشهادة (O)
check-csr-subject-organisation-id = معرّف المؤسسة في صاحب الشهادة (OU)
check-csr-subject-common-name = قيمة CN في صاحب الشهادة
check-csr-subject-swapped = عدم تبديل OU وCN
check-csr-subject-cause = السبب المحتمل في الأداة
check-csr-subject-nothing-else = لا شيء آخر في صاحب الشهادة
check-csr-subject-order = ترتيب سمات صاحب الشهادة
check-csr-san = أسماء المضيفين في SAN
check-csr-extensions = الامتدادات المطلوبة
check-csr-attributes = السمات الأخرى في طلب CSR
check-csr-form = صيغة طلب CSR
check-certificate-subject = صاحب الشهادة (Subject)
check-certificate-subject-country = البلد في صاحب الشهادة (C)
check-certificate-subject-organisation = الاسم القانوني في صاحب الشهادة (O)
check-certificate-subject-organisation-id = معرّف المؤسسة في صاحب الشهادة (OU)
check-certificate-subject-common-name = قيمة CN في صاحب الشهادة
check-certificate-subject-swapped = عدم تبديل OU وCN
check-certificate-subject-nothing-else = لا شيء آخر في صاحب الشهادة
check-certificate-san = أسماء المضيفين في SAN

## Something else in the CSR's place

err-csr-private-key = توقّف: هذا مفتاح خاص وليس طلب CSR، ولم يُحفظ هنا. يجب عدم رفع المفتاح الخاص إلى الدليل أو إرساله إلى أي شخص مطلقًا.
rec-csr-private-key = أضف طلب CSR بدلًا منه: الملف الذي ينتهي اسمه بـ ‎.csr ويبدأ بعبارة BEGIN CERTIFICATE REQUEST. وإذا كان هذا المفتاح الخاص قد أُرسل أو رُفع إلى أي مكان، فلا تستخدمه بعد الآن: أنشئ مفتاحًا جديدًا وطلب CSR جديدًا، وألغِ في الدليل كل شهادة للمفتاح القديم.
err-csr-certificate = هذه شهادة وليست طلب CSR.
rec-csr-certificate = أضف هنا طلب CSR، أي الملف الذي ينتهي اسمه بـ ‎.csr. أما الشهادة فلها خطوة مستقلة بعد الرفع.
err-csr-public-key = هذا مفتاح عام وليس طلب CSR.
rec-csr-public-key = أضف طلب CSR الذي يتضمّن المفتاح العام والأسماء موقّعةً بالمفتاح الخاص. ويبدأ بعبارة BEGIN CERTIFICATE REQUEST.
err-csr-other-kind = لا يوجد طلب CSR في هذا الملف.
rec-csr-other-kind = أضف الملف الذي ينتهي اسمه بـ ‎.csr ويبدأ بعبارة BEGIN CERTIFICATE REQUEST. وإذا كان المفتاح لـ API Hub، فإن فريق API Hub (Ozone) يرسل إليك هذا الملف.
err-csr-several = عدد طلبات CSR في هذا الملف { $count }.
rec-csr-several = أضف الطلب المقصود وحده في ملف مستقل.
err-csr-too-large = حجم طلب CSR هذا نحو { $size } KiB، والدليل يقبل 16 KiB على الأكثر.
rec-csr-too-large = أنشئ طلب CSR من جديد بأسماء مضيفين أقل أو دون امتدادات زائدة. حجم الطلب المعتاد أقل من 2 KiB.
err-csr-malformed = الملف موسوم بأنه طلب CSR، لكنه تالف أو غير مطابق لمعيار PKCS#10.
rec-csr-malformed = استخدم الملف الأصلي، أو اطلب إعادة إنشاء طلب CSR من الجهة التي تحتفظ بالمفتاح.
err-csr-not-made = تعذّر إنشاء طلب CSR من هذه البيانات.
rec-csr-not-made = راجع البيانات مرة أخرى، ولا سيما الاسم القانوني وأسماء المضيفين. وإذا لم يكن فيها خطأ، فأنشئ طلب CSR بأداة أخرى وقدّمه هنا لفحصه.

## Signature

ok-csr-signature = طلب CSR موقّع بالمفتاح الخاص المقابل للمفتاح العام الذي فيه.
err-csr-signature = التوقيع لا يطابق طلب CSR: إما أن الطلب تغيّر بعد توقيعه، أو أنه وُقّع بمفتاح آخر.
rec-csr-signature = استخدم الملف الأصلي، أو اطلب إعادة إنشاء طلب CSR من الجهة التي تحتفظ بالمفتاح.
not-csr-signature = أُنشئ التوقيع بالخوارزمية { $algorithm }، ولا تستطيع هذه الصفحة التحقّق منه.
ok-csr-signature-algorithm = طلب CSR موقّع كما في الأمر الذي يعرضه الدليل.
err-csr-signature-algorithm = طلب CSR موقّع بخوارزمية لا يستخدمها الأمر الذي يعرضه الدليل.
rec-csr-signature-algorithm = استخدم طلب CSR جديدًا مع SHA-256 (sha256WithRSAEncryption لمفتاح RSA).
err-csr-signature-algorithm-unproven = طلب CSR موقّع بدالة تجزئة أطول من SHA-256. وقبول الدليل لها غير معلوم.
rec-csr-signature-algorithm-unproven = يمكنك تجربة الرفع. وإذا رفضه الدليل، فاستخدم طلب CSR جديدًا مع SHA-256.

## Subject

ok-subject-country = قيمة C هي AE.
err-subject-country = قيمة C ليست AE، أو لا ترد C مرة واحدة فقط.
rec-subject-country = { -new-csr } يجب أن تكون قيمة C هي AE.
ok-subject-organisation = قيمة O هي الاسم القانوني حرفًا بحرف.
err-subject-organisation-spelling = قيمة O هي الاسم القانوني بكتابة مختلفة: تختلف حالة الأحرف (كبيرة أو صغيرة) أو المسافات أو أحرف غير مرئية.
rec-subject-organisation-spelling = تحقّق أيّ الكتابتين مسجّلة في إطار الثقة: إذا كانت الكتابة التي في هذا الملف، فصحّح الاسم القانوني في البيانات. وإلا: { -new-csr }
err-subject-organisation-other = قيمة O ليست الاسم القانوني الوارد في البيانات.
rec-subject-organisation-other = تأكّد من أن هذا ملف المؤسسة الصحيحة. إذا كان كذلك: { -new-csr }
err-subject-organisation-missing = السمة O غير موجودة، أو ترد أكثر من مرة.
rec-subject-organisation-missing = { -new-csr } يجب أن ترد O مرة واحدة، وقيمتها الاسم القانوني.
ok-subject-organisation-id = قيمة OU هي معرّف المؤسسة.
err-subject-organisation-id-case = قيمة OU هي معرّف المؤسسة، لكن حالة أحرفها (كبيرة أو صغيرة) تختلف عما في البيانات.
rec-subject-organisation-id-case = تقارن بعض الجهات المستقبِلة حرفًا بحرف. استخدم طلب CSR جديدًا بالمعرّف كما هو متوقَّع هنا، إلا إذا كان الدليل يعرضه بأحرف كبيرة.
err-subject-organisation-id-other = قيمة OU ليست معرّف المؤسسة الوارد في البيانات.
rec-subject-organisation-id-other = قارن القيمتين بما في الدليل. إذا كانت البيانات صحيحة: { -new-csr }
err-subject-organisation-id-missing = السمة OU غير موجودة، أو ترد أكثر من مرة.
rec-subject-organisation-id-missing = { -new-csr } يجب أن ترد OU مرة واحدة، وقيمتها معرّف المؤسسة.
ok-subject-common-name = قيمة CN مطابقة للبيانات.
err-subject-common-name-url = قيمة CN عنوان URL: معرّف العميل (Client ID) لتطبيق اتحادي. المطلوب هنا معرّف UUID الذي في آخره فقط.
rec-subject-common-name-url = { -new-csr } قيمة CN هي معرّف التطبيق (Application ID) وحده.
err-subject-common-name-several = ترد CN أكثر من مرة.
rec-subject-common-name-several = { -new-csr } يجب ألا ترد CN أكثر من مرة واحدة.
err-subject-common-name-other-reading = قيمة CN ليست كما في البيانات، بل بحسب قراءة أخرى للقواعد. والقراءة الصحيحة غير معلومة.
rec-subject-common-name-other-reading = يمكنك المتابعة. وإذا كنت تقصد هذه القراءة، فاخترها لقيمة CN في البيانات، ليحتفظ التجديد بصاحب الشهادة (Subject) نفسه.
err-subject-common-name-case = قيمة CN هي معرّف UUID الصحيح، لكن حالة أحرفها (كبيرة أو صغيرة) تختلف عما في البيانات.
rec-subject-common-name-case = راجع كيف يعرض الدليل هذا المعرّف. تقارن بعض الجهات المستقبِلة حرفًا بحرف، فاستخدم تلك الصيغة في البيانات وفي طلب CSR.
err-subject-common-name-not-asked = توجد CN، وهي غير مطلوبة في البيانات.
rec-subject-common-name-not-asked = { -new-csr } احذف CN، أو اختر قراءة أخرى لها في البيانات.
err-subject-common-name-other = قيمة CN ليست القيمة الواردة في البيانات.
rec-subject-common-name-other = قارن القيمتين بما في الدليل. إذا كانت البيانات صحيحة: { -new-csr }
err-subject-common-name-missing = لا توجد CN، وهي مطلوبة في البيانات.
rec-subject-common-name-missing = { -new-csr } يجب أن تحمل CN القيمة الواردة في البيانات.
not-subject-common-name-hub = يختار API Hub قيمة CN هذه وفق قاعدة غير منشورة، لذلك لم تُفحص.
err-subject-swapped = تبادلت OU وCN موضعيهما: يجب أن تكون قيمة OU معرّف المؤسسة، وقيمة CN القيمة الأخرى.
rec-subject-swapped = { -new-csr } قيمة OU هي معرّف المؤسسة.
ok-subject-nothing-else = لا يحتوي صاحب الشهادة (Subject) على غير C وO وOU وCN.
err-subject-multi-valued = توجد سمتان من سمات صاحب الشهادة في جزء واحد منه (multi-valued RDN). وهذا اسم غير الاسم الذي لكل سمة فيه جزء مستقل.
rec-subject-multi-valued = أنشئ طلب CSR من جديد بحيث يكون لكل من C وO وOU وCN جزء مستقل: في OpenSSL اكتب / بينها لا +، واحذف ‎-multivalue-rdn.
err-subject-surplus = يحتوي صاحب الشهادة على سمات أخرى أو مكررة إلى جانب C وO وOU وCN: { $attributes }.
rec-subject-surplus = { -new-csr } احذف هذه السمات؛ فالأمر الذي يعرضه الدليل لا يكتبها.
err-subject-surplus-issued = يحتوي صاحب الشهادة على سمات أخرى أو مكررة إلى جانب C وO وOU وCN: { $attributes }.
rec-subject-surplus-issued = إذا لم تكن هذه السمات في طلب CSR الخاص بك، فقد أضافتها جهة الإصدار (CA) في الدليل؛ اسأل فريق دعم الدليل (OFTF). وسلّم صاحب الشهادة (Subject) تمامًا كما هو في الشهادة.
err-subject-order = السمات ليست بالترتيب C ثم O ثم OU ثم CN.
rec-subject-order = يمكنك تجربة الرفع، لأن العبرة بالقيم. ولمزيد من الأمان، استخدم طلب CSR جديدًا بهذا الترتيب.
not-subject-without-plan = لا توجد بيانات لمقارنة صاحب الشهادة بها.
err-csr-cause-git-bash = عدّ Git Bash قيمة صاحب الشهادة (Subject) مسارًا وكتبها كذلك: فكلها موجودة في { $attributes }.
rec-csr-cause-git-bash = شغّل الأمر مرة أخرى مع MSYS_NO_PATHCONV=1 في أوله، أو ابدأ قيمة صاحب الشهادة بشرطتين مائلتين. ولا يحدث هذا في cmd أو PowerShell.
err-csr-cause-one-value = قيمة صاحب الشهادة (Subject) كلها في سمة واحدة هي { $attributes }: لم تتعرّف الأداة على الفاصل بين السمات.
rec-csr-cause-one-value = { -new-csr } في OpenSSL تُفصل الأجزاء بشرطات مائلة، /C=AE/O=…، وفي ملفات ‎.inf وkeytool بفواصل.
err-csr-cause-placeholder = بقي نص مؤقت (placeholder) مكان القيمة: { $attributes }.
rec-csr-cause-placeholder = { -new-csr } أدخل قيم مؤسستك وتطبيقك كما هي في الدليل.
err-csr-cause-uuid-form = كُتب معرّف وحوله أقواس أو مسافات أو نص آخر، أو دون شرطاته أو بشرطات أخرى: { $attributes }. والدليل يقارن النص.
rec-csr-cause-uuid-form = { -new-csr } اكتبه كما يعرضه الدليل: 36 من الأحرف الصغيرة والأرقام والشرطات.
err-csr-cause-quotes = توجد علامات اقتباس داخل القيمة خلّفها سطر الأوامر أو قالب: { $attributes }.
rec-csr-cause-quotes = { -new-csr } توضع علامتا الاقتباس حول الوسيطة كلها، لا حول قيمة بداخلها.
err-csr-cause-long = في O أكثر من 64 حرفًا. ولا يسمح X.520 بأكثر من ذلك؛ ويرفض OpenSSL هذه القيمة، وكذلك جهات الإصدار (CA).
rec-csr-cause-long = اسأل فريق دعم الدليل (OFTF) عن الاسم القانوني الأقصر الذي يمكن أن تستخدمه مؤسستك، وأدخله هنا حرفيًّا.

## SAN

ok-san-none = لا يوجد SAN، وهذا هو المطلوب لهذه الشهادة.
err-san-not-asked = يوجد SAN، وهو غير مطلوب في هذه الشهادة.
rec-san-not-asked = قبول الدليل له غير معلوم. ولمزيد من الأمان، اطلب من الجهة التي تحتفظ بالمفتاح إعادة إنشاء طلب CSR من دونه.
not-san-not-known = الأسماء المطلوبة في SAN لهذه الشهادة غير منشورة، لذلك لم تُفحص.
err-san-missing = لا يوجد SAN، فلا يستطيع API Hub مطابقة هذه الشهادة مع خادم Ozone Connect لديك.
rec-san-missing = { -new-csr } يجب أن يحتوي SAN على اسم المضيف من النوع DNS.
err-san-host-missing = لا يحتوي SAN على: { $hosts }.
rec-san-host-missing = إذا كان API Hub يتصل بهذا الاسم: { -new-csr } وإذا لم يكن كذلك، فاحذف الاسم من البيانات.
err-san-host-surplus = يحتوي SAN على أسماء غير واردة في البيانات: { $hosts }.
rec-san-host-surplus = إذا كانت هذه المضيفات لك ومقصودة، فأضفها إلى البيانات. وإلا فأنشئ طلب CSR مرة أخرى من دونها.
ok-san-hosts = يحتوي SAN على أسماء المضيفين الواردة في البيانات دون غيرها.
err-san-hub-missing = لا يوجد SAN. ينبغي أن تذكر شهادة الخادم الخاصة بـ API Hub أسماء مضيفيه.
rec-san-hub-missing = قبل المتابعة، اسأل فريق API Hub (Ozone) عما إذا كان هذا مقصودًا.
err-san-hub-absent = لا يوجد SAN، مع أن طلب CSR لـ S1 يحمل أسماء مضيفي API Hub. قد يكون هذا طلب Sig2 الذي يرسله فريق API Hub معه ولا يحمل أيًّا منها.
rec-san-hub-absent = قارن أسماء الملفات التي أُرسلت إليك، وقدّم الملف الآخر. إذا كان هذا ملف S1، فاطلب من فريق API Hub (Ozone) طلب CSR فيه أسماء مضيفيه.
err-san-other-environment = يذكر SAN أسماء مضيفين لـ API Hub في بيئة أخرى: { $hosts }.
rec-san-other-environment = تأكّد من أنك تعمل في البيئة الصحيحة. إذا كنت كذلك، فاطلب من فريق API Hub (Ozone) طلب CSR الخاص بهذه البيئة.
err-san-hub-model = يذكر SAN أسماء مضيفين لـ API Hub الخاص بالمصرف النموذجي: { $hosts }. نطاقه ليس نطاق ما قبل الإنتاج ولا نطاق الإنتاج.
rec-san-hub-model = اطلب من فريق API Hub (Ozone) طلب CSR الذي فيه أسماء مضيفي API Hub الخاص بمصرفك.
err-san-hub-strange = يذكر SAN أسماء مضيفين لا تُعرف بأنها لـ API Hub: { $hosts }.
rec-san-hub-strange = قبل المتابعة، اسأل فريق API Hub (Ozone) عما إذا كانت هذه الأسماء مقصودة.
err-san-hub-host-missing = لا يشمل SAN: { $hosts }.
rec-san-hub-host-missing = راجع رمز LFI في البيانات. إذا كان صحيحًا، فاسأل فريق API Hub (Ozone) عما إذا كان الاسم قد تُرك عمدًا.
err-san-hub-other-lfi = يذكر SAN أسماء مضيفين لـ API Hub ليست لرمز LFI هذا: { $hosts }.
rec-san-hub-other-lfi = راجع رمز LFI في البيانات. إذا كان صحيحًا، فاطلب من فريق API Hub (Ozone) طلب CSR الخاص بمصرفك.
ok-san-hub = يحتوي SAN على أسماء مضيفين لـ API Hub في هذه البيئة، ويشمل المعروف لزومه منها.
not-san-hub-without-code = يحتوي SAN على أسماء مضيفين لـ API Hub في هذه البيئة. ولم يُفحص ما إذا كانت لمصرفك، لأن البيانات لا تتضمّن رمز LFI.
err-san-url = يحتوي SAN على «{ $name }». المطلوب هنا اسم مضيف فقط، دون https://‎ ولا منفذ ولا مسار.
rec-san-url = { -new-csr } اكتب اسم المضيف وحده.
err-san-strange = يحتوي SAN على اسم واحد لا يصلح لأي مضيف: { $name }. يتكوّن اسم المضيف من حروف لاتينية وأرقام وشرطات ونقاط؛ وقد تعدّه البرامج اسمًا آخر أو عدة أسماء.
rec-san-strange = { -new-csr } وإذا لم يُدخل أحد الاسم عن قصد، فابحث عن مصدره.
err-san-two-in-one = يحتوي SAN على اسم واحد هو في الحقيقة اسمان: { $name }. تعدّه بعض البرامج اسمًا لا يحمله أي مضيف، وتعدّه برامج أخرى الاسمين معًا.
rec-san-two-in-one = { -new-csr } اكتب كل اسم مضيف على حدة؛ في OpenSSL: subjectAltName=DNS:first,DNS:second.
err-san-ip-as-dns = يحتوي SAN على عنوان IP مكتوبًا كاسم DNS: { $name }. ولا يعدّه أي برنامج عنوانًا ولا اسمًا.
rec-san-ip-as-dns = { -new-csr } اكتب اسم المضيف للخادم؛ فإطار الثقة لا يستخدم عناوين IP.
err-san-not-ascii = يحتوي SAN على أحرف لا توجد في أسماء DNS: { $name }. ويُكتب هذا الاسم في الشهادة { $written }.
rec-san-not-ascii = { -new-csr } اكتب الاسم بالصيغة التي تبدأ بـ xn--.
err-san-unreadable = تعذّرت قراءة SAN؛ فهو تالف.
rec-san-unreadable = { -new-csr }
err-san-not-dns = يحتوي SAN على اسم ليس من أسماء DNS: { $name }.
rec-san-not-dns = تُطابَق الخوادم باسمها في DNS. استخدم طلب CSR جديدًا بأسماء DNS فقط، إلا إذا كان لزوم هذا الاسم معروفًا.

## What else the CSR asks for

ok-csr-extensions = لا يطلب CSR أي امتداد غير SAN، كما في الأمر الذي يعرضه الدليل.
err-csr-extensions = يطلب CSR امتدادات غير SAN. والدليل يضع امتداداته الخاصة؛ وقبوله لهذه غير معلوم.
rec-csr-extensions = يمكنك تجربة الرفع. وإذا أجاب الدليل بالرمز 400 فقط، فاستخدم طلب CSR جديدًا من دونها.
err-csr-extension-twice = يتكرر طلب الامتداد { $extension } في CSR. فيقرأ برنامج الأول ويقرأ آخر الأخير، وقد لا يكون ما فُحص هنا هو ما ستصدر به الشهادة.
rec-csr-extension-twice = لا ترفعه. استخدم طلب CSR جديدًا فيه امتداد { $extension } واحد، وابحث عن البرنامج الذي كتبه على هذا النحو.
err-csr-empty-extension-request = يحتوي طلب CSR على طلب امتدادات فارغ، وهو ما يمنعه المعيار.
rec-csr-empty-extension-request = ترفض بعض الأدوات ذلك. وإذا رفضه الدليل، فاستخدم طلب CSR جديدًا من دونه.
err-csr-attributes = يحتوي طلب CSR على سمات لا يكتبها الأمر الذي يعرضه الدليل.
rec-csr-attributes = يمكنك تجربة الرفع. وإذا أجاب الدليل بالرمز 400 فقط، فاستخدم طلب CSR جديدًا من دونها.
err-csr-client-information = كتب certreq في Windows داخل طلب CSR اسم الجهاز والمستخدم والبرنامج الذي أُنشئ به. ويستطيع قراءة ذلك كل من يرى الطلب.
rec-csr-client-information = يمكنك تجربة الرفع. ولاستبعاد هذه المعلومات، أنشئ طلب CSR باستخدام OpenSSL أو في هذه الصفحة.
err-csr-microsoft-extensions = امتدادات طلب CSR، ومعها SAN، مكتوبة تحت رقم خاص بـ Microsoft. يقرؤها OpenSSL هناك؛ وقراءة الدليل لها غير معلومة.
rec-csr-microsoft-extensions = يمكنك تجربة الرفع. وإذا صدرت الشهادة دون SAN، فأنشئ طلب CSR جديدًا باستخدام OpenSSL.
err-csr-no-attributes-field = ينقص طلب CSR حقل السمات الذي يجوز أن يكون فارغًا لا أن يغيب. يقرؤه OpenSSL وترفضه برامج أخرى.
rec-csr-no-attributes-field = { -new-csr }
not-csr-signature-algorithm-of-key = لا يسمح المفتاح بخوارزمية توقيع أخرى. ويرد أدناه ما في المفتاح من خطأ.
err-csr-string-type = يحتوي اسم صاحب الشهادة (Subject) على نص من نوع قديم: { $types }. تُكتب الأسماء الجديدة بالنوع PrintableString أو UTF8String، وتقرأ بعض البرامج هذه الحروف قراءة أخرى.
rec-csr-string-type = يمكنك تجربة الرفع. ولتجنب أي شك، أعد إنشاء طلب CSR باستخدام OpenSSL مع الخيار ‎-utf8، أو في هذه الصفحة.
err-csr-version = يذكر طلب CSR إصدارًا غير 1. يقرؤه OpenSSL وترفضه برامج أخرى.
rec-csr-version = { -new-csr }
err-csr-attribute-twice = تتكرر السمة { $attribute } في طلب CSR. فيقرأ برنامج الأولى ويقرأ آخر الأخيرة، وقد لا يكون ما فُحص هنا هو ما ستصدر به الشهادة.
rec-csr-attribute-twice = لا ترفعه. استخدم طلب CSR جديدًا، وابحث عن البرنامج الذي كتبه على هذا النحو.
err-csr-challenge-password = يحتوي طلب CSR على كلمة مرور تحدٍّ (challenge password)، يستطيع قراءتها كل من يرى الطلب.
rec-csr-challenge-password = إذا كانت كلمة المرور هذه مستخدمة في أي مكان آخر، فغيّرها هناك. ثم استخدم طلب CSR جديدًا دون كلمة مرور تحدٍّ.
