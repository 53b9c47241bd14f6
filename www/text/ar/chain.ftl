### The chain up to the root, the CA files, and revocation by a CRL file. The
### rules of the text stand in certificate.ftl.

## The chain

check-chain-path = الطريق إلى الجذر
check-chain-signature = توقيعات السلسلة
check-chain-validity = تواريخ السلسلة
check-chain-authority = الحق في الإصدار
check-chain-key = قوة مفاتيح السلسلة
check-chain-name-constraints = القيود على الأسماء
check-chain-usage = الاستخدام على طول السلسلة
check-chain-server-name = اسم الخادم
check-chain-revocation = غير ملغاة
check-chain-format = شهادات يستطيع TLS قراءتها

ok-chain-path = { $count ->
    [one] السلسلة المكوّنة من شهادة واحدة تصل إلى جذر قبلته.
    [two] السلسلة المكوّنة من شهادتين تصل إلى جذر قبلته.
    [few] السلسلة المكوّنة من { $count } شهادات تصل إلى جذر قبلته.
    [many] السلسلة المكوّنة من { $count } شهادةً تصل إلى جذر قبلته.
   *[other] السلسلة المكوّنة من { $count } شهادة تصل إلى جذر قبلته.
    }
err-chain-too-many = عدد الشهادات أو قوائم CRL هنا أكبر من أن يُبحث فيها عن سلسلة؛ الحد الأقصى من كل منها { $limit }.
rec-chain-too-many = قدّم فقط الشهادة ومرجع التصديق المُصدِر لها والجذر وقوائم CRL الخاصة بها.
err-chain-missing-issuer = في السلسلة شهادة ناقصة، وهي شهادة { $issuer }.
rec-chain-missing-issuer = أضف ملف مرجع التصديق هذا. مكان تنزيله: { $url }
err-chain-issuer-other-key = يوجد هنا مرجع تصديق باسم { $issuer }، لكن بمفتاح آخر غير الذي وقّع.
rec-chain-issuer-other-key = ربما جُدّد مرجع التصديق، أو كان الملف غير أصلي. نزّله من جديد وقارن بصمته ببصمته لدى الدليل. مكان تنزيله: { $url }
err-chain-root-unaccepted = تصل السلسلة إلى جذر جاء مع هذه الملفات ولم تقبله: { $root }، وبصمته SHA-256 هي { $sha256 }. ولا يستند إليه شيء.
rec-chain-root-unaccepted = قارن بصمته في الدليل تحت Reference Data ← CAs، أو مع شخص آخر، أو مع الملف الذي تنزّله بنفسك من مضيف البنية PKI: { $url }. فإذا تطابقت، فاقبل الجذر أو قدّمه كمرساة ثقة.
err-chain-namesake = ليس مرجع التصديق الذي قبلته: للاسم { $issuer } هنا مفتاح آخر.
rec-chain-namesake = لا تعتمد على أي شيء تحته: فمن أنشأ هذه الملفات أعطاها أسماء مرجع التصديق. وإذا كان الدليل قد أعلن عن مرجع تصديق جديد، فقارن بصمته واقبله ضمن ملفات مراجع التصديق. مكان تنزيله: { $url }
err-chain-too-long = السلسلة أطول من أي سلسلة معروفة، ولم يُوصل إلى جذر.
rec-chain-too-long = قدّم فقط الشهادة ومرجع التصديق المُصدِر والجذر.
err-chain-is-itself = سُمّيت الشهادة مرساةَ ثقة لنفسها. ولا يمكنها أن تشهد لنفسها، ومكتبات TLS لا تقبلها هكذا.
rec-chain-is-itself = أعطِ جذر مرجع التصديق الذي أصدرها. وإذا لم يصدرها أحد، فهي شهادة موقّعة ذاتيًا، ولا يمكن إلا مقارنة بصمتها.
err-chain-too-complex = الطرق الممكنة عبر هذه الشهادات أكثر من أن تُجرَّب كلها.
rec-chain-too-complex = قدّم فقط الشهادة ومرجع التصديق المُصدِر والجذر.
err-chain-refused = مكتبة TLS في هذه الصفحة لا تقبل السلسلة، مع أنه لم يُعثر فيها على خطأ بعينه.
rec-chain-refused = أعد الفحص بملف مرجع التصديق المُصدِر والجذر فقط. وإذا بقي الأمر كذلك، فاسأل دعم الدليل (OFTF).
err-chain-limits-unread = لا يمكن الاعتماد على السلسلة هنا: يقيّد أحد مراجع التصديق أسماء من نوع لا يُنظر فيه، ويجب رفض مثل هذه الشهادة.
rec-chain-limits-unread = افحص السلسلة ببرنامج آخر ينظر في هذه القيود، مثل OpenSSL، واسأل الجهة التي تدير مرجع التصديق عن الغرض منها.
not-chain-without-anchor = لا يوجد هنا جذر قبلته، لذلك تُتبّعت السلسلة بقدر ما تسمح الملفات فقط. وهي تنتهي تحت { $issuer }. مكان تنزيل ذلك الملف: { $url }
not-chain-root-unaccepted = لم يُتحقَّق: تصل السلسلة إلى جذر لم تقبله، { $root }، وبصمته SHA-256 هي { $sha256 }. والجذر الذي جاء مع هذه الملفات لا يثبت شيئًا. قارن بصمته في الدليل تحت Reference Data ← CAs، أو مع شخص آخر، أو مع الملف الذي تنزّله بنفسك من مضيف البنية PKI: { $url }
not-chain-stopped = لم يُفحص، لأن السلسلة انتهت أو فشلت في موضع آخر قبل ذلك.

ok-chain-signature = كل توقيع أنشأته الشهادة التي فوقه.
err-chain-bad-signature = التوقيع على { $subject } لم ينشئه { $issuer }. أحد الملفين مُغيَّر أو غير أصلي.
rec-chain-bad-signature = نزّل الملفين من جديد. وإذا بقي الأمر كذلك، فلا تستخدم الشهادة، واسأل دعم الدليل (OFTF).
err-chain-signature-algorithm = الشهادة { $subject } موقّعة بالخوارزمية { $algorithm }، وهي غير مقبولة هنا.
rec-chain-signature-algorithm = قد ترفضها الخوادم أيضًا. اسأل الجهة التي تدير مرجع التصديق هذا؛ وهي في حالة الدليل دعم الدليل (OFTF).
err-chain-name-encoding = اسم المُصدِر في { $subject } له كلمات اسم مرجع التصديق نفسها، لكنه مُرمَّز بطريقة أخرى. وتعدّهما مكتبات TLS اسمين مختلفين.
rec-chain-name-encoding = نزّل ملف مرجع التصديق من جديد؛ فقد يوجد ملف آخر لهذه الشهادة. وإلا فاسأل دعم الدليل (OFTF).
err-chain-refused-signature = مكتبة TLS في هذه الصفحة لا تقبل أحد التوقيعات في السلسلة.
rec-chain-refused-signature = الخوارزمية أو معاملاتها غير معتادة. اسأل دعم الدليل (OFTF) كيف يوقّع مرجع التصديق.

ok-chain-validity = كل شهادات السلسلة صالحة الآن.
err-chain-not-yet-valid = الشهادة { $subject } ليست صالحة بعد: تبدأ صلاحيتها في { $from }.
rec-chain-not-yet-valid = راجع ساعة هذا الحاسوب. إذا كانت صحيحة، فانتظر حتى ذلك الحين.
err-chain-expired = الشهادة { $subject } انتهت صلاحيتها في { $until }.
rec-chain-expired = إذا كانت شهادة مرجع تصديق، فابحث عن ملفه الأحدث في الدليل. وإذا كانت شهادتك، فأنشئ مفتاحًا وطلب CSR وشهادة جديدة.
err-chain-refused-validity = مكتبة TLS في هذه الصفحة لا تقبل تواريخ إحدى شهادات السلسلة.
rec-chain-refused-validity = راجع تواريخ كل شهادة. وإذا كانت صلاحية شهادة مرجع تصديق قد انتهت، فابحث عن ملفه الأحدث في الدليل.

ok-chain-authority = كل شهادة أصدرت شهادة أخرى يحق لها ذلك.
err-chain-not-ca = الشهادة { $subject } أصدرت شهادة، لكنها ليست شهادة مرجع تصديق.
rec-chain-not-ca = لا تستخدم الشهادة التي تحتها. واسأل من أرسلها عن مصدرها.
err-chain-may-not-sign = الشهادة { $subject } هي شهادة مرجع تصديق، لكن استخدام المفتاح فيها لا يسمح له بإصدار شهادات.
rec-chain-may-not-sign = لا تستخدم الشهادة التي تحتها، واسأل الجهة التي تدير مرجع التصديق هذا.
err-chain-too-deep = يلي تحت الشهادة { $subject } عدد من مراجع التصديق أكثر مما تسمح به.
rec-chain-too-deep = لا تستخدم الشهادة، واسأل الجهة التي تدير مرجع التصديق هذا.
err-chain-leaf-is-ca = الشهادة نفسها شهادة مرجع تصديق، فهي ليست مما يُستخدم في نهاية سلسلة.
rec-chain-leaf-is-ca = قدّم الشهادة التي صدرت لك. أما ملف مرجع التصديق فله مكانه الخاص.
err-chain-refused-authority = مكتبة TLS في هذه الصفحة لا تقبل أن تكون إحدى الشهادات قد أصدرت الأخرى.
rec-chain-refused-authority = تأكّد من أن الملفين هما ملفا مرجع التصديق المُصدِر والجذر، ولا شيء غيرهما.

ok-chain-key = لا يوجد في السلسلة مفتاح أصغر مما ينبغي أو من نوع لا يحمي شيئًا.
err-chain-weak-key = مفتاح { $subject } أصغر مما ينبغي، أو من نوع لا يحمي شيئًا، أو أُنشئ خطأً: فيستطيع آخرون أن يحلّوا محلّه.
rec-chain-weak-key = لا تعتمد عليه ولا على أي شيء وقّعه، واطلب من الجهة التي تحوز المفتاح شهادة لمفتاح جديد.

ok-chain-name-constraints = لا يقيّد أي مرجع تصديق الأسماء بما يتعارض مع هذه الشهادة.
err-chain-name-constraints = يقيّد أحد مراجع التصديق في السلسلة الأسماء التي يجوز له الإصدار لها، وهذه الشهادة خارج تلك الأسماء.
rec-chain-name-constraints = لا تستخدم الشهادة؛ فبروتوكول TLS يرفضها. اسأل الجهة التي تدير مرجع التصديق.
err-chain-name-constraints-mail = يقيّد أحد مراجع التصديق في السلسلة عناوين البريد التي يجوز له الإصدار لها، والعنوان الموجود في صاحب الشهادة { $subject } خارجها.
rec-chain-name-constraints-mail = لا تستخدم الشهادة. اسأل الجهة التي تدير مرجع التصديق.
not-chain-name-constraints-unread = لم يُنظر فيها: يقيّد أحد مراجع التصديق في السلسلة أسماء من الأنواع { $kinds }، وهذا غير مفهوم هنا. وليس معروفًا هل الشهادة ضمن هذه القيود.
err-chain-name-constraints-malformed = يقيّد أحد مراجع التصديق في السلسلة الأسماء بطريقة لا يمكن قراءتها.
rec-chain-name-constraints-malformed = قد ترفض مكتبات TLS ذلك أيضًا. اسأل الجهة التي تدير مرجع التصديق.

ok-chain-usage = لا يتعارض أي استخدام في السلسلة مع هذا الغرض.
err-chain-usage = الاستخدام الموسّع للمفتاح في { $subject } لا يسمح بهذا الاستخدام.
rec-chain-usage = ربما أُخذت شهادة من نوع آخر. استخدم الشهادة التي صدرت لهذا الغرض.
err-chain-key-usage = استخدام المفتاح في { $subject } لا يسمح بالتوقيعات الرقمية التي تحتاج إليها مصافحة TLS.
rec-chain-key-usage = ربما أُخذت شهادة من نوع آخر. استخدم الشهادة التي صدرت لبروتوكول TLS، أو اطلب شهادة فيها digitalSignature.
not-chain-usage-any = لم يُذكر هل هذا لخادم TLS أم لعميل TLS، لذلك لم يُقيَّم الاستخدام الموسّع للمفتاح.

ok-chain-server-name = الشهادة صالحة للاسم { $name }.
err-chain-server-name = الشهادة غير صالحة للاسم { $name }.
rec-chain-server-name = اتصل بالخادم بأحد الأسماء التي في الشهادة، أو أنشئ شهادة يكون هذا الاسم في SAN الخاص بها.
err-chain-server-name-malformed = القيمة { $name } ليست اسم DNS ولا عنوان IP.
rec-chain-server-name-malformed = أدخل الاسم وحده، بلا https://‎ وبلا منفذ.

err-chain-critical-extension = في الشهادة { $subject } الامتداد الحرج { $extension }، وهو غير معروف هنا. ويجب على مكتبات TLS أن ترفض مثل هذه الشهادة.
rec-chain-critical-extension = اسأل الجهة التي تدير مرجع التصديق عن الغرض منه.
err-chain-version = الشهادة { $subject } من الإصدار { $version } من X.509، وTLS يتطلب الإصدار 3.
rec-chain-version = اطلب من الجهة التي تدير مرجع التصديق شهادة من الإصدار 3.
err-chain-algorithm-mismatch = تذكر الشهادة { $subject } خوارزميتي توقيع مختلفتين لتوقيعها الواحد.
rec-chain-algorithm-mismatch = لا تستخدمها، واسأل الجهة التي تدير مرجع التصديق.
err-chain-extension-twice = في { $subject } الامتداد { $extension } أكثر من مرة. ومكتبات TLS ترفض مثل هذه الشهادة، أو تقرأ كلٌّ منها غير ما تقرأه الأخرى.
rec-chain-extension-twice = لا تستخدمها، واسأل الجهة التي تدير مرجع التصديق.
err-chain-key-usage-empty = استخدام المفتاح موجود في { $subject } ولا يسمح بشيء، وهذا يمنعه المعيار.
rec-chain-key-usage-empty = لا تستخدمها، واسأل الجهة التي تدير مرجع التصديق.
err-chain-signs-without-being-ca = استخدام المفتاح في { $subject } يسمح بتوقيع الشهادات، لكنها ليست شهادة مرجع تصديق. والمعيار يمنع ذلك.
rec-chain-signs-without-being-ca = لا تستخدمها، واسأل الجهة التي تدير مرجع التصديق.
err-chain-serial-number = الرقم التسلسلي للشهادة { $subject } ليس موجبًا، أو أطول من 20 بايتًا. ومكتبات TLS ترفض مثل هذه الشهادة.
rec-chain-serial-number = اطلب من الجهة التي تدير مرجع التصديق شهادة جديدة.
err-chain-lenient = في الشهادة «{ $subject }» تواريخ أو أسماء بصيغة ترفضها برامج أخرى.
rec-chain-lenient = اطلب شهادة أخرى من مرجع تصديقها.
err-chain-malformed = تعذّرت قراءة { $subject } بمكتبة TLS في هذه الصفحة.
rec-chain-malformed = نزّلها من جديد. وإذا بقي الأمر كذلك، فاسأل الجهة التي تدير مرجع التصديق.

ok-chain-not-revoked = الشهادة { $subject } ليست في قائمة CRL لمرجع تصديقها المؤرخة { $date }.
not-revocation-without-crl = لم تُقدَّم قائمة CRL لمرجع التصديق، لذلك ليس معروفًا هل أُلغيت { $subject }. مكان تنزيل قائمة CRL: { $url }
not-revocation-partial-crl = لم يُقدَّم إلا جزء من قائمة CRL لمرجع التصديق، وربما ورد { $subject } في جزء آخر، لذلك ليس معروفًا هل أُلغيت. أضف الجزء الذي تذكره الشهادة، أو الأجزاء كلها.
not-revocation-other-crl-issuer = تسمّي { $subject } مُصدرًا لقائمة CRL غير مرجع تصديقها، فقائمة المرجع نفسه لا تقول هل أُلغيت. وقوائم CRL التي تتحدث عن مراجع تصديق أخرى لا تُقرأ هنا.
not-revocation-unaccepted = لا ترد { $subject } في قائمة CRL المؤرخة { $date }، لكن من وقّع القائمة لم يُتحقَّق منه حتى جذر قبلته، لذلك لا يثبت هذا شيئًا.

## The chain of an issued certificate

not-chain-without-files = لم يُقدَّم أي ملف لمراجع التصديق، لذلك لم يُتحقَّق من التوقيعات حتى الجذر. نزّل الجذر من { $root } ومرجع التصديق المُصدِر من { $issuing }، وأضف الاثنين.
not-chain-without-files-unknown = لم يُقدَّم أي ملف لمراجع التصديق، لذلك لم يُتحقَّق من التوقيعات حتى الجذر. المُصدِر هو { $issuer }؛ ومكان تنزيل ملفه غير معروف.
not-chain-incomplete = ينقص ملف مرجع تصديق، لذلك لم يُتحقَّق من السلسلة إلا بقدر ما تسمح الملفات. وهو ملف { $issuer }. مكان تنزيله: { $url }

## CA files

check-authority-name = مرجع تصديق هذه البيئة
check-authority-signature = توقيع ملف مرجع التصديق
check-authority-validity = تواريخ مرجع التصديق
check-authority-published-dates = التواريخ المنشورة
check-authority-is-ca = مرجع تصديق يحق له الإصدار
check-authority-fingerprint = بصمة مرجع التصديق

err-authority-private-key = توقّف: في هذا الملف مفتاح خاص. لم يُحفظ هنا.
rec-authority-private-key = يحتوي كل ملف من ملفات مراجع التصديق على شهادة واحدة، ولا يحتوي على مفتاح أبدًا. وإذا كان هذا المفتاح الخاص قد أُرسل إليك أو إلى أي شخص آخر، فلا تستخدمه: أنشئ مفتاحًا جديدًا.
err-authority-other-kind = لا توجد شهادة في هذا الملف.
rec-authority-other-kind = نزّل ملفي الجذر ومرجع التصديق المُصدِر، وأضف كلًّا منهما على حدة.
err-authority-several = عدد الشهادات في هذا الملف { $count }.
rec-authority-several = أضف الجذر ومرجع التصديق المُصدِر، كلًّا منهما في ملف مستقل.
err-authority-leaf = هذه شهادة مشارك، وليست شهادة مرجع تصديق.
rec-authority-leaf = شهادتك لها خطوتها الخاصة. أما هنا فمكان ملفي الجذر ومرجع التصديق المُصدِر.
err-authority-malformed = يبدو هذا شهادة، لكنه تالف.
rec-authority-malformed = نزّله من جديد. وإذا بقي الأمر كذلك، فاسأل دعم الدليل (OFTF).

ok-authority-name = الاسم هو اسم مرجع التصديق لهذه البيئة.
err-authority-issuing-in-place-of-root = هذا مرجع التصديق المُصدِر، وهنا مكان الجذر.
rec-authority-issuing-in-place-of-root = أضفه على أنه مرجع التصديق المُصدِر، ونزّل الجذر من { $url }
err-authority-root-in-place-of-issuing = هذا هو الجذر، وهنا مكان مرجع التصديق المُصدِر.
rec-authority-root-in-place-of-issuing = أضفه على أنه الجذر، ونزّل مرجع التصديق المُصدِر من { $url }
err-authority-other-environment = مرجع التصديق هذا للبيئة الأخرى؛ وبيئة Sandbox وبيئة Production لا تختلطان أبدًا.
rec-authority-other-environment = نزّل مرجع التصديق لهذه البيئة من { $url }
err-authority-other-name = الاسم ليس اسم مرجع تصديق لهذه البيئة.
rec-authority-other-name = نزّل الملف من { $url }. وإذا كان الاسم هناك قد تغيّر، فربما جُدّد مرجع التصديق بعد كتابة هذه الصفحة: اسأل دعم الدليل (OFTF).
ok-authority-self-signed = الجذر موقّع بمفتاحه هو.
ok-authority-signed-by-root = مرجع التصديق المُصدِر موقّع من الجذر الذي قدّمته.
err-authority-not-self-signed = توقيع هذا الجذر لم يُنشأ بمفتاحه هو. الملف مُغيَّر أو غير أصلي.
rec-authority-not-self-signed = لا تستخدمه. نزّله من جديد، وقارن البصمة مع دعم الدليل (OFTF).
err-authority-not-signed-by-root = مرجع التصديق المُصدِر غير موقّع من الجذر الذي قدّمته.
rec-authority-not-signed-by-root = أحد الملفين ليس من هذه البيئة أو غير أصلي. نزّل الملفين من جديد وقارن بصمتيهما مع دعم الدليل (OFTF).
not-authority-signature-without-root = لم يُقدَّم الجذر، لذلك ليس معروفًا من وقّع مرجع التصديق هذا.
not-authority-signature-algorithm = التوقيع بالخوارزمية { $algorithm }، وهي لا تُفحص هنا.
ok-authority-valid = مرجع التصديق صالح الآن، حتى { $until }.
err-authority-not-yet-valid = مرجع التصديق ليس صالحًا بعد: تبدأ صلاحيته في { $from }.
rec-authority-not-yet-valid = راجع ساعة هذا الحاسوب. إذا كانت صحيحة، فاسأل دعم الدليل (OFTF).
err-authority-expired = انتهت صلاحية مرجع التصديق في { $until }.
rec-authority-expired = ابحث عن ملفه الأحدث في الدليل، أو اسأل دعم الدليل (OFTF).
ok-authority-is-ca = هذه شهادة مرجع تصديق يحق له إصدار شهادات.
err-authority-not-ca = لا تذكر هذه الشهادة أنها شهادة مرجع تصديق.
rec-authority-not-ca = لا تستخدمها. نزّل ملف مرجع التصديق من جديد.
err-authority-may-not-sign = استخدام المفتاح لمرجع التصديق هذا لا يسمح له بإصدار شهادات.
rec-authority-may-not-sign = لا تستخدمه. نزّل ملف مرجع التصديق من جديد.
ok-authority-fingerprint = هذا هو الملف الذي قبلته، وبصمته SHA-256 هي { $sha256 }.
ok-authority-fingerprint-by-root = وقّع الجذر الذي قبلته مرجع التصديق هذا، فلا حاجة إلى مقارنة بصمته { $sha256 }.
not-authority-fingerprint = غير مؤكدة: لم يقبل أحد مرجع التصديق هذا بعد، فلا يستند إليه شيء. بصمته SHA-256 هي { $sha256 }. قارنها في الدليل تحت Reference Data ← CAs، أو مع شخص آخر، أو مع الملف الذي تنزّله بنفسك من مضيف البنية PKI: { $url }
err-authority-fingerprint-changed = هذا ملف آخر غير الذي قبلته، وبصمته { $sha256 }. ويشهد له المفتاح المقبول أو الجذر المقبول.
rec-authority-fingerprint-changed = إذا كان الدليل قد أعلن عن تجديد مرجع التصديق، فقارن البصمة ببصمته لدى الدليل واقبله مكان القديم. وإلا فاسأل دعم الدليل (OFTF).
err-authority-fingerprint-other-key = ليس مرجع التصديق الذي قبلته: الاسم نفسه ومفتاح آخر. بصمته { $sha256 }.
rec-authority-fingerprint-other-key = لا تستخدمه إلا إذا كان الدليل قد أعلن عن مرجع تصديق جديد وقارنت هذه البصمة ببصمته لدى الدليل. وإذا لم تكن متأكدًا فاسأل دعم الدليل (OFTF).
ok-authority-published-dates = يبدأ وينتهي في الأيام المنشورة لمرجع التصديق هذا.
err-authority-published-dates = لا يبدأ ولا ينتهي في الأيام المنشورة لمرجع التصديق هذا.
rec-authority-published-dates = قد يكون مرجع تصديق أحدث مما تعرفه هذه الصفحة، أو غير أصلي. لا تقبله إلا إذا عرض الدليل البصمة نفسها تحت Reference Data ← CAs.

## CRL files

check-crl-issuer = قائمة CRL من مرجع التصديق الصحيح
check-crl-signature = توقيع قائمة CRL
check-crl-freshness = عمر قائمة CRL
check-crl-revoked = ليست في قائمة CRL

err-crl-private-key = توقّف: في هذا الملف مفتاح خاص. لم يُحفظ هنا.
rec-crl-private-key = لا تحتوي قائمة CRL على أي مفتاح. وإذا كان هذا المفتاح الخاص قد أُرسل إليك أو إلى أي شخص آخر، فلا تستخدمه: أنشئ مفتاحًا جديدًا.
err-crl-other-kind = هذه ليست قائمة CRL.
rec-crl-other-kind = تذكر الشهادة أين ينشر مرجع تصديقها قائمة CRL. وينتهي اسم الملف هناك عادةً بـ ‎.crl.
err-crl-several = عدد قوائم CRL في هذا الملف { $count }.
rec-crl-several = أضف كلًّا منها في ملف مستقل.
err-crl-malformed = تبدو هذه قائمة CRL، لكنها تالفة.
rec-crl-malformed = نزّلها من جديد، كملف لا كنص. وإذا بقي الأمر كذلك، فاسأل الجهة التي تدير مرجع التصديق.
err-crl-algorithm-mismatch = تذكر قائمة CRL هذه خوارزميتين مختلفتين لتوقيعها الواحد.
rec-crl-algorithm-mismatch = لا تعتمد عليها. نزّلها من جديد؛ وإذا بقي الأمر كذلك، فاسأل الجهة التي تدير مرجع التصديق.
err-crl-version = قائمة CRL هذه ليست من الإصدار 2 الذي يتطلبه المعيار.
rec-crl-version = لا تعتمد عليها. اطلب من الجهة التي تدير مرجع التصديق قائمة CRL من الإصدار 2.
err-crl-extension-twice = في قائمة CRL هذه الامتداد { $extension } أكثر من مرة، فتختلف البرامج في قراءتها.
rec-crl-extension-twice = لا تعتمد عليها. نزّلها من جديد؛ وإذا بقي الأمر كذلك، فاسأل الجهة التي تدير مرجع التصديق.
err-crl-delta = هذه قائمة CRL تفاضلية (delta CRL): لا تحتوي إلا على ما تغيّر منذ قائمة أخرى.
rec-crl-delta = نزّل قائمة CRL الكاملة.
err-crl-indirect = هذه قائمة CRL غير مباشرة (indirect CRL): تشمل مراجع تصديق أخرى أيضًا، وهذا لا يُقرأ هنا.
rec-crl-indirect = استخدم قائمة CRL التي ينشرها مرجع تصديق الشهادة نفسه.
err-crl-partial = قائمة CRL هذه لبعض الأسباب أو لبعض الشهادات فقط، فما ليس فيها قد يكون ملغى مع ذلك.
rec-crl-partial = نزّل قائمة CRL الكاملة.
err-crl-critical-extension = في قائمة CRL هذه امتداد حرج غير معروف هنا ({ $oid })، لذلك يجب ألا يُعتمد عليها.
rec-crl-critical-extension = اسأل الجهة التي تدير مرجع التصديق عن الغرض منه، وابحث عن الحالة في قائمة الدليل.

ok-crl-issuer = قائمة CRL من مرجع التصديق الذي أصدر الشهادة.
err-crl-other-issuer = قائمة CRL من مرجع تصديق آخر غير الذي أصدر الشهادة.
rec-crl-other-issuer = نزّل قائمة CRL الخاصة بمرجع تصديق الشهادة نفسه.
err-crl-other-scope = قائمة CRL من مرجع التصديق الصحيح، لكنها لا تشمل شهادات مثل هذه.
rec-crl-other-scope = نزّل قائمة CRL التي تذكرها الشهادة نفسها.
ok-crl-signature = قائمة CRL موقّعة من مرجع التصديق.
err-crl-signature = توقيع قائمة CRL لم ينشئه مرجع التصديق. الملف مُغيَّر أو غير أصلي.
rec-crl-signature = لا تعتمد عليها. نزّل قائمة CRL من جديد، وتأكّد من أن ملف مرجع التصديق هو الصحيح.
err-crl-issuer-may-not-sign = استخدام المفتاح لمرجع التصديق لا يسمح له بتوقيع قوائم CRL.
rec-crl-issuer-may-not-sign = لا تعتمد على هذه القائمة، واسأل الجهة التي تدير مرجع التصديق.
not-crl-without-issuer = لم يُقدَّم ملف مرجع التصديق { $issuer }، لذلك لم يُتحقَّق من توقيع قائمة CRL، وعدم الورود في القائمة لا يثبت شيئًا.
not-crl-signature-algorithm = قائمة CRL موقّعة بالخوارزمية { $algorithm }، وهي لا تُفحص هنا.
ok-crl-fresh = تاريخ قائمة CRL هو { $date }؛ وموعد القائمة التالية { $next }.
err-crl-from-the-future = تاريخ قائمة CRL هو { $date }، وهو لم يأتِ بعد.
rec-crl-from-the-future = راجع ساعة هذا الحاسوب. إذا كانت صحيحة، فلا تعتمد على القائمة.
not-crl-stale = تاريخ قائمة CRL هو { $date }، وكان موعد قائمة أحدث في { $next }. وما أُلغي منذ ذلك الحين ليس فيها، فهي لا تقول إن الشهادة غير ملغاة. نزّلها من جديد.
err-crl-without-next-update = تاريخ قائمة CRL هو { $date }، ولا تذكر موعد القائمة التالية، لذلك لا يمكن تقييم عمرها.
rec-crl-without-next-update = نزّلها من جديد قبيل الاعتماد عليها.
ok-crl-not-revoked = { $count ->
    [0] قائمة CRL فارغة: لم يُلغَ شيء.
    [one] الشهادة ليست في قائمة CRL، وفيها مدخل واحد.
    [two] الشهادة ليست في قائمة CRL، وفيها مدخلان.
    [few] الشهادة ليست في قائمة CRL، وفيها { $count } مدخلات.
    [many] الشهادة ليست في قائمة CRL، وفيها { $count } مدخلًا.
   *[other] الشهادة ليست في قائمة CRL، وفيها { $count } مدخل.
    }
err-crl-revoked = ملغاة: أُلغيت الشهادة ذات الرقم التسلسلي { $serial } في { $date }؛ والسبب هو { $reason }.
rec-crl-revoked = لا تستخدمها. أنشئ مفتاحًا وطلب CSR وشهادة جديدة. وإذا لم تكن أنت من ألغاها، فاسأل دعم الدليل (OFTF) عمن ألغاها.
err-crl-on-hold = معلّقة: عُلّقت الشهادة ذات الرقم التسلسلي { $serial } في { $date }.
rec-crl-on-hold = لا تستخدمها الآن. اسأل دعم الدليل (OFTF) عن السبب، وهل سيُرفع التعليق.
err-crl-taken-back = تذكر قائمة CRL أن إلغاء { $serial } قد سُحب في { $date }، وهذا ما لا تذكره عادةً قائمة CRL كاملة.
rec-crl-taken-back = نزّل قائمة CRL الكاملة، وابحث عن الحالة في قائمة الدليل.
not-crl-undetermined = الشهادة ليست في قائمة CRL هذه، لكنها قائمة لا يُعتمد عليها هنا. فليس معروفًا هل أُلغيت الشهادة.
not-crl-not-about-it = قائمة CRL هذه لا تشمل الشهادة، لذلك لم يُبحث عنها فيها.

## The picture of the chain

chain-picture = من الجذر إلى هذه الشهادة
chain-place-root = الجذر
chain-place-issuing = مرجع التصديق المُصدِر
chain-place-leaf = هذه الشهادة
chain-files-link = ملفات مراجع التصديق وقائمة الإلغاء
link-sound = سليمة
link-unproven = لم يُتحقَّق منها حتى جذر قبلته
link-unaccepted = موجود هنا، لكنك لم تقبله
link-not-yet-valid = ليست صالحة بعد
link-expired = منتهية الصلاحية
link-name-encoding = اسم المُصدِر مُرمَّز بطريقة أخرى
link-weak-key = المفتاح أضعف مما ينبغي
link-too-deep = تحتها مراجع تصديق أكثر مما تسمح به
link-may-not-sign = لا يحق لها توقيع الشهادات
link-not-ca = ليست شهادة مرجع تصديق
link-wrong-usage = لا يجوز استخدامها لهذا الغرض
link-name-outside = عنوان بريدها خارج قيود مرجع تصديق
link-unknown-signature = موقّعة بالخوارزمية { $algorithm }، وهي لا تُفحص هنا
link-bad-signature = غير موقّعة من مرجع التصديق الذي فوقها
link-other-key = ليس مرجع التصديق الذي قبلته: الاسم نفسه ومفتاح آخر
link-refused = غير مقبولة؛ والسبب مذكور في التقرير
link-revoked = ملغاة
link-missing = غير موجودة: نزّلها من { $url }
link-missing-anywhere = غير موجودة

## CA files and revocation lists, the page

trust-files-title = ملفات مراجع التصديق وقائمة الإلغاء
trust-files-lead = بالجذر الذي تقبله هنا تتحقق الصفحة من كل شهادة في هذه البيئة؛ وبقائمة الإلغاء تتحقق هل أُلغيت. ولا يوثق بالملف وحده أيًّا كان مصدره: فبصمته غير منشورة في أي مكان تعرفه هذه الصفحة، لذا قارنها واقبله مرة واحدة.
trust-files-drop = ملفات مراجع التصديق وقائمة الإلغاء
trust-files-drop-hint = الجذر ومرجع التصديق المُصدِر وقائمة CRL، دفعة واحدة أو واحدًا تلو الآخر. والصفحة تفرزها.
trust-files-root = الجذر
trust-files-issuing = مرجع التصديق المُصدِر
trust-files-url = نزّله من
trust-files-none = غير موجود هنا بعد.
trust-files-forget = انسَ هذا الملف
trust-files-changed = في هذا المكان ملف آخر مقبول. لا تقبل هذا الملف إلا إذا كنت تعلم أن مرجع التصديق قد جُدّد.
trust-files-accept = اقبل مرجع التصديق هذا
trust-files-waits = غير مؤكد: لم يقبل أحد هذا الجذر بعد، ولا يستند إليه شيء.
trust-files-awaits-root = ينتظر جذره. وعندما تقبل الجذر يُقبل معه مرجع التصديق هذا.
trust-files-vouched = وقّعه الجذر الذي قبلته.
trust-files-compare = قارن بصمة SHA-256 المذكورة أعلاه كاملةً ببصمة وصلت إليك بطريق آخر. بماذا قارنتها؟
trust-files-takes-along = يُقبل معه مرجع التصديق المُصدِر الذي وقّعه هذا الجذر.
compared-with-directory = شاشة الدليل نفسه: Reference Data ← CAs
compared-with-person = شخص آخر قرأها، مثل دعم الدليل أو أحد الزملاء
compared-with-pki-host = الملف الذي نزّلته بنفسي من مضيف البنية PKI
compared-with-own-record = سجل لدينا، مثل سجل مراسم سابقة
trust-files-by = اسمك، إذا أردت تسجيله
trust-files-by-hint = يُحفظ في مساحة العمل هذه بجانب مرجع التصديق، ويرد في سجل المراسم.
trust-files-knowingly = أعلم أن مرجع التصديق هذا قد جُدّد. وما لا يشهد له إلا القديم لن يُتحقَّق منه بعد الآن.
trust-files-asked = لم تُقبل ملفات مراجع التصديق لهذه البيئة بعد، لذلك لا يُتحقَّق من أي شهادة حتى الجذر.
trust-files-ask = قارن ملفات مراجع التصديق واقبلها
fact-accepted = تاريخ القبول
fact-accepted-by = قبله
fact-compared-with = قورن بـ
trust-files-crls = قائمة الإلغاء (CRL)
trust-files-crls-lead = تُستخدم ما دامت هذه الصفحة مفتوحة، ولا تُحفظ: فالقائمة تصبح قديمة خلال أيام.
trust-files-forget-crls = أزل القائمة
err-trust-other-kind = لا توجد في { $file } شهادة مرجع تصديق ولا قائمة إلغاء.
rec-trust-other-kind = نزّل الملفات من العناوين التي تعرضها هذه الصفحة، وأفلِتها.
said-trust-files = قُرئت الملفات؛ وما يقال عنها يلي.
nav-authorities = ملفات مراجع التصديق
fact-this-update = تاريخ الإصدار
fact-next-update = القائمة التالية
fact-entries = الشهادات الملغاة

## Asked, CSR, certificate

columns-title = المطلوب وطلب CSR والشهادة جنبًا إلى جنب
column-asked = المطلوب
column-csr = CSR
column-certificate = الشهادة
column-differs = مختلف
column-country = C
column-organisation = O
column-organisational-unit = OU
column-common-name = CN
column-names = SAN
column-algorithm = المفتاح
column-key = SHA-256 للمفتاح العام
column-issuer = المُصدِر

## What was removed is said

said-authority-forgotten = أُزيل ملف مرجع التصديق.
said-crls-forgotten = أُزيلت قوائم الإلغاء.
