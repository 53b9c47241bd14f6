### The gate before the upload: what is said about a CSR, and about the subject
### and the SAN, whose rules are the same in a CSR and in the certificate. Those
### messages must fit both, so they name neither. The rules of the text stand in
### certificate.ftl.

-new-csr = أنشئ طلب CSR جديدًا حيث يُحفظ المفتاح: هنا، أو في وحدة HSM لديك، أو لدى فريق API Hub (Ozone) إن كان المفتاح مفتاح API Hub. وإذا كانت الشهادة قد صدرت بالفعل، فأنشئ شهادة جديدة من طلب CSR الجديد وألغِ هذه الشهادة.

## Titles

check-csr-signature = توقيع طلب CSR
check-csr-signature-algorithm = خوارزمية توقيع طلب CSR
check-csr-subject = الموضوع (Subject)
check-csr-subject-country = البلد في الموضوع (C)
check-csr-subject-organisation = الاسم القانوني في الموضوع (O)
check-csr-subject-organisation-id = معرّف المؤسسة في الموضوع (OU)
check-csr-subject-common-name = قيمة CN في الموضوع
check-csr-subject-swapped = موضعا OU وCN
check-csr-subject-cause = ما الخطأ الذي وقع عند الإنشاء
check-csr-subject-nothing-else = لا شيء آخر في الموضوع
check-csr-subject-order = ترتيب سمات الموضوع
check-csr-san = أسماء المضيفين في SAN
check-csr-extensions = الامتدادات المطلوبة
check-csr-attributes = السمات الأخرى في طلب CSR
check-csr-form = صيغة CSR
check-certificate-subject = الموضوع (Subject)
check-certificate-subject-country = البلد في الموضوع (C)
check-certificate-subject-organisation = الاسم القانوني في الموضوع (O)
check-certificate-subject-organisation-id = معرّف المؤسسة في الموضوع (OU)
check-certificate-subject-common-name = قيمة CN في الموضوع
check-certificate-subject-swapped = موضعا OU وCN
check-certificate-subject-nothing-else = لا شيء آخر في الموضوع
check-certificate-san = أسماء المضيفين في SAN

## Something else in the CSR's place

err-csr-private-key = توقّف: هذا مفتاح خاص وليس طلب CSR. لم يُحفظ هنا. يجب ألا يُرفع مفتاح خاص إلى الدليل وألا يُرسل إلى أي أحد أبدًا.
rec-csr-private-key = أفلِت طلب CSR بدلًا منه: الملف الذي ينتهي اسمه بـ ‎.csr ويبدأ بعبارة BEGIN CERTIFICATE REQUEST. وإذا كان هذا المفتاح الخاص قد أُرسل أو رُفع إلى أي مكان، فلا تستخدمه بعد الآن: أنشئ مفتاحًا جديدًا وطلب CSR جديدًا، وألغِ في الدليل كل شهادة للمفتاح القديم.
err-csr-certificate = هذه شهادة وليست طلب CSR.
rec-csr-certificate = أفلِت هنا طلب CSR، أي الملف الذي ينتهي اسمه بـ ‎.csr. أما الشهادة فلها خطوتها الخاصة بعد الرفع.
err-csr-public-key = هذا مفتاح عام وليس طلب CSR.
rec-csr-public-key = أفلِت طلب CSR، وهو يحتوي على المفتاح العام والأسماء موقّعةً بالمفتاح الخاص. ويبدأ بعبارة BEGIN CERTIFICATE REQUEST.
err-csr-other-kind = لا يوجد طلب CSR في هذا الملف.
rec-csr-other-kind = أفلِت الملف الذي ينتهي اسمه بـ ‎.csr ويبدأ بعبارة BEGIN CERTIFICATE REQUEST. وإذا كان المفتاح مفتاح API Hub، فإن فريق API Hub (Ozone) يرسل إليك هذا الملف.
err-csr-several = يوجد في هذا الملف أكثر من طلب CSR واحد، وعددها { $count }.
rec-csr-several = أفلِت الطلب المقصود وحده في ملف مستقل.
err-csr-too-large = حجم طلب CSR هذا نحو { $size } KiB، والدليل يقبل 16 KiB على الأكثر.
rec-csr-too-large = أنشئ طلب CSR من جديد بأسماء مضيفين أقل أو بلا امتدادات زائدة. حجم الطلب المعتاد أقل من 2 KiB.
err-csr-malformed = هذا موسوم بأنه طلب CSR، لكنه تالف أو غير مبني وفق PKCS#10.
rec-csr-malformed = استخدم الملف الأصلي من جديد، أو اطلب إعادة إنشاء طلب CSR من الجهة التي تحوز المفتاح.
err-csr-not-made = تعذّر إنشاء طلب CSR من هذه التفاصيل.
rec-csr-not-made = راجع التفاصيل مرة أخرى، ولا سيما الاسم القانوني وأسماء المضيفين. وإذا لم يكن فيها خطأ، فأنشئ طلب CSR بأداة أخرى وأحضره إلى هنا لفحصه.

## Signature

ok-csr-signature = طلب CSR موقّع بالمفتاح الخاص المقابل للمفتاح العام الذي فيه.
err-csr-signature = التوقيع لا يطابق طلب CSR: فقد غُيّر الطلب بعد توقيعه، أو وُقّع بمفتاح آخر.
rec-csr-signature = استخدم الملف الأصلي من جديد، أو اطلب إعادة إنشاء طلب CSR من الجهة التي تحوز المفتاح.
not-csr-signature = أُنشئ التوقيع بالخوارزمية { $algorithm }، ولا تستطيع هذه الصفحة التحقق منها.
ok-csr-signature-algorithm = طلب CSR موقّع كما يوقّعه الأمر الذي يقدّمه الدليل.
err-csr-signature-algorithm = طلب CSR موقّع بخوارزمية لا يستخدمها الأمر الذي يقدّمه الدليل.
rec-csr-signature-algorithm = اطلب إعادة إنشائه باستخدام SHA-256 (sha256WithRSAEncryption لمفتاح RSA).
err-csr-signature-algorithm-unproven = طلب CSR موقّع بتجزئة أطول من SHA-256. وليس معروفًا هل يقبله الدليل.
rec-csr-signature-algorithm-unproven = يمكنك تجربة الرفع. وإذا رفضه الدليل، فاطلب إعادة إنشاء طلب CSR باستخدام SHA-256.

## Subject

ok-subject-country = قيمة C هي AE.
err-subject-country = قيمة C ليست AE، أو أن C لا ترد مرة واحدة بالضبط.
rec-subject-country = { -new-csr } يجب أن تكون قيمة C هي AE.
ok-subject-organisation = قيمة O هي الاسم القانوني حرفًا بحرف.
err-subject-organisation-spelling = قيمة O هي الاسم القانوني بكتابة مختلفة: تختلف حالة الأحرف (كبيرة أو صغيرة) أو المسافات أو ما لا يُرى.
rec-subject-organisation-spelling = انظر أيّ الكتابتين مسجّلة في إطار الثقة (Trust Framework). إذا كانت الكتابة التي في هذا الملف، فصحّح الاسم القانوني في التفاصيل. وإلا: { -new-csr }
err-subject-organisation-other = قيمة O ليست الاسم القانوني الوارد في التفاصيل.
rec-subject-organisation-other = تأكّد من أن هذا ملف المؤسسة الصحيحة. إذا كان كذلك: { -new-csr }
err-subject-organisation-missing = السمة O غير موجودة، أو ترد أكثر من مرة.
rec-subject-organisation-missing = { -new-csr } يجب أن ترد O مرة واحدة، وقيمتها الاسم القانوني.
ok-subject-organisation-id = قيمة OU هي معرّف المؤسسة.
err-subject-organisation-id-case = قيمة OU هي معرّف المؤسسة، لكن حالة أحرفها (كبيرة أو صغيرة) تختلف عما في التفاصيل.
rec-subject-organisation-id-case = تقارن بعض الجهات المستقبِلة حرفًا بحرف. اطلب إعادة إنشاء طلب CSR بالمعرّف كما هو متوقّع هنا، إلا إذا كان الدليل يعرضه بأحرف كبيرة.
err-subject-organisation-id-other = قيمة OU ليست معرّف المؤسسة الوارد في التفاصيل.
rec-subject-organisation-id-other = قارن القيمتين بما في الدليل. إذا كانت التفاصيل صحيحة: { -new-csr }
err-subject-organisation-id-missing = السمة OU غير موجودة، أو ترد أكثر من مرة.
rec-subject-organisation-id-missing = { -new-csr } يجب أن ترد OU مرة واحدة، وقيمتها معرّف المؤسسة.
ok-subject-common-name = قيمة CN كما هو مخطّط لها.
err-subject-common-name-url = قيمة CN عنوان URL: معرّف العميل (Client ID) لتطبيق اتحادي. لا مكان هنا إلا لمعرّف UUID الذي في آخره.
rec-subject-common-name-url = { -new-csr } قيمة CN هي معرّف التطبيق (Application ID) وحده.
err-subject-common-name-several = ترد CN أكثر من مرة.
rec-subject-common-name-several = { -new-csr } يجب ألا ترد CN أكثر من مرة واحدة.
err-subject-common-name-other-reading = قيمة CN ليست كما في التفاصيل، بل كما تقتضيها قراءة أخرى للقواعد. وليس معروفًا أيّ القراءتين هي الصحيحة.
rec-subject-common-name-other-reading = يمكنك المتابعة. وإذا كنت تقصد هذه القراءة، فاخترها لقيمة CN في التفاصيل، كي يحتفظ التجديد بالموضوع نفسه.
err-subject-common-name-case = قيمة CN هي معرّف UUID الصحيح، لكن حالة أحرفها (كبيرة أو صغيرة) تختلف عما في التفاصيل.
rec-subject-common-name-case = انظر كيف يعرض الدليل هذا المعرّف. تقارن بعض الجهات المستقبِلة حرفًا بحرف، فاستخدم تلك الصيغة في التفاصيل وفي طلب CSR.
err-subject-common-name-not-asked = توجد CN، والتفاصيل لا تطلبها.
rec-subject-common-name-not-asked = { -new-csr } احذف CN، أو اختر قراءة أخرى لها في التفاصيل.
err-subject-common-name-other = قيمة CN ليست القيمة الواردة في التفاصيل.
rec-subject-common-name-other = قارن القيمتين بما في الدليل. إذا كانت التفاصيل صحيحة: { -new-csr }
err-subject-common-name-missing = لا توجد CN، والتفاصيل تطلبها.
rec-subject-common-name-missing = { -new-csr } يجب أن تحمل CN القيمة الواردة في التفاصيل.
not-subject-common-name-hub = يختار API Hub قيمة CN هذه وفق قاعدة غير منشورة، لذلك لم تُقيَّم.
err-subject-swapped = تبادلت OU وCN موضعيهما: يجب أن تكون قيمة OU معرّف المؤسسة، وقيمة CN القيمة الأخرى.
rec-subject-swapped = { -new-csr } قيمة OU هي معرّف المؤسسة.
ok-subject-nothing-else = لا يحتوي الموضوع على شيء غير C وO وOU وCN.
err-subject-multi-valued = توجد سمتان من سمات الموضوع في جزء واحد منه (multi-valued RDN). وهذا اسم آخر غير الاسم الذي لكل سمة فيه جزء.
rec-subject-multi-valued = أنشئ طلب CSR من جديد بحيث يكون لكل من C وO وOU وCN جزء خاص به: في OpenSSL اكتب / بينها لا +، واحذف ‎-multivalue-rdn.
err-subject-surplus = يحتوي الموضوع على أكثر من C وO وOU وCN مرة واحدة لكل منها: { $attributes }.
rec-subject-surplus = { -new-csr } احذف هذه السمات؛ فالأمر الذي يقدّمه الدليل لا يكتبها.
err-subject-surplus-issued = يحتوي الموضوع على أكثر من C وO وOU وCN مرة واحدة لكل منها: { $attributes }.
rec-subject-surplus-issued = إذا لم تكن في طلب CSR الخاص بك، فإن مرجع التصديق لدى الدليل هو الذي أضافها؛ اسأل دعم الدليل (OFTF). سلّم الموضوع تمامًا كما هو في الشهادة.
err-subject-order = السمات ليست مرتّبة هكذا: C ثم O ثم OU ثم CN.
rec-subject-order = يمكنك تجربة الرفع، لأن العبرة بالقيم. ولمزيد من الأمان، اطلب إعادة إنشاء طلب CSR بهذا الترتيب.
not-subject-without-plan = لا توجد بيانات معروفة لمقارنة الموضوع بها.
err-csr-cause-git-bash = عدّ Git Bash الاسم (subject) مسارًا وكتبه كذلك: فكله موجود في { $attributes }.
rec-csr-cause-git-bash = شغّل الأمر مرة أخرى مع MSYS_NO_PATHCONV=1 في أوله، أو ابدأ الاسم بشرطتين مائلتين. ولا يحدث هذا في cmd أو PowerShell.
err-csr-cause-one-value = الاسم (subject) كله في سمة واحدة هي { $attributes }: فلم يُفهم ما يفصل بين سماته.
rec-csr-cause-one-value = { -new-csr } في OpenSSL تُفصل الأجزاء بشرطات مائلة، /C=AE/O=…، وفي ملفات .inf وkeytool بفواصل.
err-csr-cause-placeholder = بقي نص نائب في مكان القيمة: { $attributes }.
rec-csr-cause-placeholder = { -new-csr } ضع قيم مؤسستك وتطبيقك كما هي في الدليل.
err-csr-cause-uuid-form = كُتب معرّف بأقواس أو ببادئة أو بلا شرطات: { $attributes }. والدليل يقارن النص.
rec-csr-cause-uuid-form = { -new-csr } اكتبه كما يعرضه الدليل: 36 من الأحرف الصغيرة والأرقام والشرطات.
err-csr-cause-quotes = توجد علامات اقتباس داخل القيمة تركتها الصدفة (shell) أو القالب: { $attributes }.
rec-csr-cause-quotes = { -new-csr } توضع علامتا الاقتباس حول الوسيط كله، لا حول قيمة بداخله.
err-csr-cause-long = في O أكثر من 64 حرفًا. ولا يسمح X.520 بأكثر من ذلك؛ ويرفض OpenSSL قيمة كهذه، وكذلك مراجع التصديق.
rec-csr-cause-long = اسأل دعم الدليل (OFTF) عن الاسم القانوني الأقصر الذي يمكن أن تُسجَّل به مؤسستك هناك، واستخدمه هنا حرفيًا.

## SAN

ok-san-none = لا يوجد SAN، وهذا هو المطلوب لهذه الشهادة.
err-san-not-asked = يوجد SAN، وهو غير مطلوب في هذه الشهادة.
rec-san-not-asked = ليس معروفًا هل يعترض الدليل عليه. ولمزيد من الأمان، اطلب إعادة إنشاء طلب CSR من دونه من الجهة التي تحوز المفتاح.
not-san-not-known = الأسماء التي يجب أن ترد في SAN لهذه الشهادة غير منشورة، لذلك لم يُقيَّم.
err-san-missing = لا يوجد SAN. ولا يستطيع API Hub مطابقة هذه الشهادة مع خادم Ozone Connect لديك.
rec-san-missing = { -new-csr } يجب أن يحتوي SAN على اسم المضيف من النوع DNS.
err-san-host-missing = لا يحتوي SAN على: { $hosts }.
rec-san-host-missing = إذا كان API Hub يتصل بهذا الاسم: { -new-csr } وإذا لم يكن كذلك، فاحذف الاسم من التفاصيل.
err-san-host-surplus = يحتوي SAN على أكثر مما تذكره التفاصيل: { $hosts }.
rec-san-host-surplus = إذا كانت أسماء المضيفين هذه لك ومقصودة، فأضفها إلى التفاصيل. وإلا فاطلب إعادة إنشاء طلب CSR من دونها.
ok-san-hosts = يحتوي SAN على أسماء المضيفين الواردة في التفاصيل دون غيرها.
err-san-hub-missing = لا يوجد SAN. ينبغي أن تذكر شهادة الخادم الخاصة بـ API Hub أسماء مضيفيها.
rec-san-hub-missing = اسأل فريق API Hub (Ozone) هل هذا مقصود قبل أن تتابع.
err-san-hub-absent = لا يوجد SAN. يحمل طلب CSR لـ S1 أسماء مضيفي API Hub. أما Sig2 الذي يرسله فريق API Hub معه فلا يحمل شيئًا منها: قد يكون هذا ملف Sig2.
rec-san-hub-absent = قارن أسماء الملفات التي أُرسلت إليك، وأحضر الآخر. إذا كان هذا ملف S1، فاطلب من فريق API Hub (Ozone) طلب CSR فيه أسماء مضيفيه.
err-san-other-environment = يذكر SAN أسماء مضيفين لـ API Hub في البيئة الأخرى: { $hosts }.
rec-san-other-environment = تأكّد من أنك تعمل في البيئة الصحيحة. إذا كنت كذلك، فاطلب من فريق API Hub (Ozone) طلب CSR الخاص بهذه البيئة.
err-san-hub-model = يذكر SAN أسماء مضيفين لـ API Hub الخاص بالمصرف النموذجي: { $hosts }. نطاقه ليس نطاق ما قبل الإنتاج ولا نطاق الإنتاج.
rec-san-hub-model = اطلب من فريق API Hub (Ozone) طلب CSR الذي فيه أسماء مضيفي API Hub الخاص بك.
err-san-hub-strange = يذكر SAN أسماء مضيفين غير معروفة بأنها لـ API Hub: { $hosts }.
rec-san-hub-strange = اسأل فريق API Hub (Ozone) هل هذه الأسماء مقصودة قبل أن تتابع.
err-san-hub-host-missing = لا يشمل SAN: { $hosts }.
rec-san-hub-host-missing = راجع رمز LFI في التفاصيل. إذا كان صحيحًا، فاسأل فريق API Hub (Ozone) هل تُرك الاسم عمدًا.
err-san-hub-other-lfi = يذكر SAN أسماء مضيفين لـ API Hub ليست لرمز LFI هذا: { $hosts }.
rec-san-hub-other-lfi = راجع رمز LFI في التفاصيل. إذا كان صحيحًا، فاطلب من فريق API Hub (Ozone) طلب CSR الخاص بمصرفك.
ok-san-hub = يحتوي SAN على أسماء مضيفين لـ API Hub في هذه البيئة، ويشمل ما هو معروف أنه لازم منها.
not-san-hub-without-code = يحتوي SAN على أسماء مضيفين لـ API Hub في هذه البيئة. ولم يُفحص هل هي لمصرفك، لأن التفاصيل لا تتضمن رمز LFI.
err-san-url = يحتوي SAN على «{ $name }». لا مكان هنا إلا لاسم مضيف، بلا https://‎ ولا منفذ ولا مسار.
rec-san-url = { -new-csr } اكتب اسم المضيف وحده.
err-san-strange = يحتوي SAN على اسم واحد لا يمكن أن يكون لمضيف: { $name }. اسم المضيف من حروف لاتينية وأرقام وشرطات ونقاط؛ وقد تعدّه البرامج اسمًا آخر أو عدة أسماء.
rec-san-strange = { -new-csr } وإذا لم يقصده من طلبه، فاسأل كيف وصل إلى هناك.
err-san-two-in-one = يحتوي SAN على اسم واحد هو في الحقيقة اسمان: { $name }. وبعض البرامج يعدّه اسمًا لا يحمله أي خادم، وبعضها يعدّه الاسمين معًا.
rec-san-two-in-one = { -new-csr } اكتب كل اسم خادم على حدة؛ في OpenSSL: subjectAltName=DNS:first,DNS:second.
err-san-ip-as-dns = يحتوي SAN على عنوان IP مكتوبًا كاسم DNS: { $name }. ولا يعدّه أي برنامج عنوانًا ولا اسمًا.
rec-san-ip-as-dns = { -new-csr } اكتب اسم الخادم؛ فإطار الثقة لا يستخدم العناوين.
err-san-not-ascii = يحتوي SAN على أحرف لا توجد في أسماء DNS: { $name }. ويُكتب هذا الاسم في الشهادة { $written }.
rec-san-not-ascii = { -new-csr } اكتب الاسم بالصيغة التي تبدأ بـxn--.
err-san-unreadable = تعذّرت قراءة SAN؛ فهو تالف.
rec-san-unreadable = { -new-csr }
err-san-not-dns = يحتوي SAN على اسم ليس من أسماء DNS: { $name }.
rec-san-not-dns = تُطابق الخوادم باسمها في DNS. اطلب إعادة إنشاء طلب CSR بأسماء DNS فقط، إلا إذا كان معروفًا أن هذا الاسم لازم.

## What else the CSR asks for

ok-csr-extensions = لا يتضمن طلب CSR امتدادات مطلوبة غير SAN، كما يفعل الأمر الذي يقدّمه الدليل.
err-csr-extensions = في طلب CSR امتدادات مطلوبة غير SAN. والدليل يضع امتداداته هو؛ وليس معروفًا هل يعترض على هذه.
rec-csr-extensions = يمكنك تجربة الرفع. وإذا أجاب الدليل بالرمز 400 فقط، فاطلب إعادة إنشاء طلب CSR من دونها.
err-csr-extension-twice = يطلب طلب CSR الامتداد { $extension } أكثر من مرة. فيقرأ برنامج الأولَ ويقرأ آخرُ الأخيرَ، وقد لا يكون ما فُحص هنا هو ما سيُصدَّق عليه.
rec-csr-extension-twice = لا ترفعه. اطلب إعادة إنشاء طلب CSR مع امتداد { $extension } واحد، وابحث عن البرنامج الذي كتبه هكذا.
err-csr-empty-extension-request = يحتوي طلب CSR على طلب امتدادات فارغ، وهذا لا يسمح به المعيار.
rec-csr-empty-extension-request = ترفض بعض الأدوات ذلك. وإذا رفضه الدليل، فاطلب إعادة إنشاء طلب CSR من دونه.
err-csr-attributes = يحتوي طلب CSR على سمات لا يكتبها الأمر الذي يقدّمه الدليل.
rec-csr-attributes = يمكنك تجربة الرفع. وإذا أجاب الدليل بالرمز 400 فقط، فاطلب إعادة إنشاء طلب CSR من دونها.
err-csr-client-information = كتب certreq في Windows داخل CSR الجهازَ والمستخدمَ والبرنامجَ الذي أُنشئ به. ويقرأ ذلك كل من يرى CSR.
rec-csr-client-information = يمكنك تجربة الرفع. ولتركه، أنشئ CSR باستخدام OpenSSL أو في هذه الصفحة.
err-csr-microsoft-extensions = امتدادات CSR، ومعها SAN، مذكورة تحت رقم خاص بـMicrosoft. يقرؤها OpenSSL هناك؛ ولا يُعرف هل يقرؤها الدليل.
rec-csr-microsoft-extensions = يمكنك تجربة الرفع. وإذا عادت الشهادة بلا SAN، فليُنشأ CSR من جديد باستخدام OpenSSL.
err-csr-no-attributes-field = ينقص CSR حقل السمات الذي يجوز أن يكون فارغًا لا أن يغيب. يقرؤه OpenSSL وترفضه برامج أخرى.
rec-csr-no-attributes-field = { -new-csr }
err-csr-version = يذكر CSR إصدارًا غير 1. يقرؤه OpenSSL وترفضه برامج أخرى.
rec-csr-version = { -new-csr }
err-csr-attribute-twice = في طلب CSR السمة { $attribute } أكثر من مرة. فيقرأ برنامج الأولى ويقرأ آخرُ الأخيرةَ، وقد لا يكون ما فُحص هنا هو ما سيُصدَّق عليه.
rec-csr-attribute-twice = لا ترفعه. اطلب إعادة إنشاء طلب CSR، وابحث عن البرنامج الذي كتبه هكذا.
err-csr-challenge-password = يحتوي طلب CSR على كلمة مرور تحدٍّ (challenge password)، يستطيع قراءتها كل من يرى الطلب.
rec-csr-challenge-password = إذا كانت كلمة المرور هذه مستخدمة في أي مكان آخر، فغيّرها هناك. ثم اطلب إعادة إنشاء طلب CSR واترك كلمة مرور التحدّي فارغة.
