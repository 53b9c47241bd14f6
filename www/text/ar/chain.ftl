### The chain up to the root, the CA files, and revocation by a CRL file. The
### rules of the text stand in certificate.ftl.

## The chain

check-chain-path = المسار إلى الجذر
check-chain-signature = توقيعات السلسلة
check-chain-validity = تواريخ السلسلة
check-chain-authority = الصلاحية في إصدار الشهادات
check-chain-key = قوة مفاتيح السلسلة
check-chain-name-constraints = القيود على الأسماء
check-chain-usage = الاستخدام على امتداد السلسلة
check-chain-server-name = اسم الخادم
check-chain-revocation = غير ملغاة
check-chain-format = شهادات يستطيع TLS قراءتها

ok-chain-path = { PLURAL($count) ->
    [one] السلسلة المكوّنة من شهادة واحدة تصل إلى جذر قبلته.
    [two] السلسلة المكوّنة من شهادتين تصل إلى جذر قبلته.
    [few] السلسلة المكوّنة من { $count } شهادات تصل إلى جذر قبلته.
    [many] السلسلة المكوّنة من { $count } شهادة تصل إلى جذر قبلته.
   *[other] السلسلة المكوّنة من { $count } شهادة تصل إلى جذر قبلته.
    }
err-chain-too-many = عدد الشهادات أو قوائم CRL هنا أكبر من أن يُبحث فيها عن سلسلة؛ والحد الأقصى من كل منها { $limit }.
rec-chain-too-many = قدّم الشهادة وجهة الإصدار المباشرة (Issuing CA) والجذر وقوائم CRL الخاصة بها فقط.
err-chain-missing-issuer = تنقص السلسلة شهادة { $issuer }.
rec-chain-missing-issuer = أضف ملف جهة الإصدار (CA) هذه. مكان تنزيله: { $url }
err-chain-issuer-other-key = توجد هنا جهة إصدار (CA) باسم { $issuer }، لكن بمفتاح غير الذي وقّع.
rec-chain-issuer-other-key = ربما جُدّدت جهة الإصدار (CA)، أو أن الملف غير أصلي. نزّله من جديد وقارن بصمته بالبصمة المعروضة في الدليل. مكان تنزيله: { $url }
err-chain-root-unaccepted = تصل السلسلة إلى جذر ورد مع هذه الملفات ولم تقبله: { $root }، وبصمته SHA-256 هي { $sha256 }. ولا يُعتمد عليه في شيء.
rec-chain-root-unaccepted = قارن بصمته في الدليل تحت Reference Data ← CAs، أو مع شخص آخر، أو مع الملف الذي تنزّله بنفسك من مضيف بنية PKI: { $url }. فإذا تطابقت، فاقبل الجذر أو قدّمه كمرساة ثقة.
err-chain-namesake = هذه ليست جهة الإصدار (CA) التي قبلتها: للاسم { $issuer } هنا مفتاح آخر.
rec-chain-namesake = لا تعتمد على أي شيء تحتها: فقد استخدم من أنشأ هذه الملفات أسماء جهة الإصدار (CA). وإذا أعلن الدليل عن جهة إصدار جديدة، فقارن بصمتها واقبلها ضمن ملفات جهات الإصدار. مكان تنزيل الملف: { $url }
err-chain-too-long = السلسلة أطول من أي سلسلة معروفة، ولم تصل إلى جذر.
rec-chain-too-long = قدّم الشهادة وجهة الإصدار المباشرة (Issuing CA) والجذر فقط.
err-chain-is-itself = قُدّمت الشهادة مرساةَ ثقة لنفسها. ولا يمكنها أن تشهد لنفسها، ولا تقبلها مكتبات TLS كذلك.
rec-chain-is-itself = قدّم جذر جهة الإصدار (CA) التي أصدرتها. وإذا لم تصدرها أي جهة، فهي شهادة موقّعة ذاتيًّا، ولا يمكن إلا مقارنة بصمتها.
err-chain-too-complex = المسارات الممكنة عبر هذه الشهادات أكثر من أن تُجرَّب كلها.
rec-chain-too-complex = قدّم الشهادة وجهة الإصدار المباشرة (Issuing CA) والجذر فقط.
err-chain-refused = لا تقبل مكتبة TLS في هذه الصفحة السلسلة، مع أنه لم يُعثر فيها على خطأ بعينه.
rec-chain-refused = أعد الفحص بملف جهة الإصدار المباشرة (Issuing CA) والجذر فقط. وإذا استمرت المشكلة، فاسأل فريق دعم الدليل (OFTF).
err-chain-limits-unread = لا يمكن الاعتماد على السلسلة هنا: تقيّد إحدى جهات الإصدار (CA) أسماء من نوع لا يُفحص هنا، ويجب رفض هذه الشهادة.
rec-chain-limits-unread = افحص السلسلة ببرنامج آخر يفحص هذه القيود، مثل OpenSSL، واسأل مشغّل جهة الإصدار (CA) عن الغرض منها.
not-chain-without-anchor = لا يوجد هنا جذر قبلته، لذلك لم تُتتبّع السلسلة إلا بقدر ما تسمح الملفات. وهي تنتهي تحت { $issuer }. مكان تنزيل ذلك الملف: { $url }
not-chain-root-unaccepted = لم يتم التحقّق: تصل السلسلة إلى جذر لم تقبله، { $root }، وبصمته SHA-256 هي { $sha256 }. والجذر الوارد مع هذه الملفات ليس دليلًا على شيء. قارن بصمته في الدليل تحت Reference Data ← CAs، أو مع شخص آخر، أو مع الملف الذي تنزّله بنفسك من مضيف بنية PKI: { $url }
not-chain-stopped = لم يُفحص، لأن السلسلة انتهت أو فشلت في موضع آخر قبل ذلك.

ok-chain-signature = كل شهادة موقّعة من الشهادة التي تعلوها.
err-chain-bad-signature = التوقيع على { $subject } ليس من إنشاء { $issuer }. أحد الملفين مُعدَّل أو غير أصلي.
rec-chain-bad-signature = نزّل الملفين من جديد. وإذا استمرت المشكلة، فلا تستخدم الشهادة، واسأل فريق دعم الدليل (OFTF).
err-chain-signature-algorithm = الشهادة { $subject } موقّعة بالخوارزمية { $algorithm }، وهي غير مقبولة هنا.
rec-chain-signature-algorithm = قد ترفضها الخوادم أيضًا. اسأل مشغّل جهة الإصدار (CA) هذه؛ وفي حالة الدليل، اسأل فريق دعم الدليل (OFTF).
err-chain-name-encoding = اسم الجهة المُصدِرة في { $subject } يطابق في كلماته اسم جهة الإصدار (CA)، لكن ترميزه مختلف. وتعدّهما مكتبات TLS اسمين مختلفين.
rec-chain-name-encoding = نزّل ملف جهة الإصدار (CA) من جديد؛ فقد يوجد ملف آخر لهذه الشهادة. وإلا فاسأل فريق دعم الدليل (OFTF).
err-chain-refused-signature = لا تقبل مكتبة TLS في هذه الصفحة أحد التوقيعات في السلسلة.
rec-chain-refused-signature = الخوارزمية أو معاملاتها غير معتادة. اسأل فريق دعم الدليل (OFTF) عن طريقة توقيع جهة الإصدار (CA).

ok-chain-validity = جميع شهادات السلسلة صالحة الآن.
err-chain-not-yet-valid = لم تبدأ صلاحية الشهادة { $subject } بعد: تبدأ في { $from }.
rec-chain-not-yet-valid = راجع ساعة هذا الحاسوب. إذا كانت صحيحة، فانتظر حتى ذلك الحين.
err-chain-expired = انتهت صلاحية الشهادة { $subject } في { $until }.
rec-chain-expired = إذا كانت شهادة جهة إصدار (CA)، فابحث عن ملفها الأحدث في الدليل. وإذا كانت شهادتك، فأنشئ مفتاحًا وطلب CSR وشهادة جديدة.
err-chain-refused-validity = لا تقبل مكتبة TLS في هذه الصفحة تواريخ إحدى شهادات السلسلة.
rec-chain-refused-validity = راجع تواريخ كل شهادة. وإذا انتهت صلاحية شهادة جهة إصدار (CA)، فابحث عن ملفها الأحدث في الدليل.

ok-chain-authority = كل شهادة أصدرت شهادة أخرى مخوَّلة بذلك.
err-chain-not-ca = أصدرت الشهادة { $subject } شهادة أخرى، لكنها ليست شهادة جهة إصدار (CA).
rec-chain-not-ca = لا تستخدم الشهادة التي تحتها، واسأل من أرسلها عن مصدرها.
err-chain-may-not-sign = الشهادة { $subject } شهادة جهة إصدار (CA)، لكن استخدام المفتاح فيها لا يسمح بإصدار الشهادات.
rec-chain-may-not-sign = لا تستخدم الشهادة التي تحتها، واسأل مشغّل جهة الإصدار (CA) هذه.
err-chain-too-deep = تحت الشهادة { $subject } جهات إصدار (CA) أكثر مما تسمح به.
rec-chain-too-deep = لا تستخدم الشهادة، واسأل مشغّل جهة الإصدار (CA) هذه.
err-chain-leaf-is-ca = الشهادة نفسها شهادة جهة إصدار (CA)، فلا تُستخدم في نهاية سلسلة.
rec-chain-leaf-is-ca = قدّم الشهادة التي صدرت لك، وأضف ملف جهة الإصدار (CA) ضمن ملفات جهات الإصدار.
err-chain-refused-authority = لا تقبل مكتبة TLS في هذه الصفحة أن إحدى الشهادات أصدرت الأخرى.
rec-chain-refused-authority = تأكّد من أن الملفين هما ملف جهة الإصدار المباشرة (Issuing CA) وملف الجذر، ولا شيء غيرهما.

ok-chain-key = جميع مفاتيح السلسلة بحجم كافٍ ومن نوع آمن.
err-chain-weak-key = مفتاح { $subject } أصغر من اللازم، أو من نوع غير آمن، أو أُنشئ على نحو خاطئ. ويستطيع آخرون انتحال هوية صاحبه.
rec-chain-weak-key = لا تعتمد عليه ولا على أي شيء وقّعه، واطلب من الجهة التي تحتفظ بالمفتاح شهادة لمفتاح جديد.

ok-chain-name-constraints = لا تقيّد أي جهة إصدار (CA) الأسماء بما يتعارض مع هذه الشهادة.
err-chain-name-constraints = تقيّد إحدى جهات الإصدار (CA) في السلسلة الأسماء التي يجوز لها الإصدار لها، وهذه الشهادة خارج تلك الأسماء.
rec-chain-name-constraints = لا تستخدم الشهادة؛ فبروتوكول TLS يرفضها. واسأل مشغّل جهة الإصدار (CA).
err-chain-name-constraints-mail = تقيّد إحدى جهات الإصدار (CA) في السلسلة عناوين البريد التي يجوز لها الإصدار لها، والعنوان الوارد في صاحب الشهادة { $subject } خارجها.
rec-chain-name-constraints-mail = لا تستخدم الشهادة، واسأل مشغّل جهة الإصدار (CA).
not-chain-name-constraints-unread = لم يُفحص: تقيّد إحدى جهات الإصدار (CA) في السلسلة أسماء من الأنواع { $kinds }، وهي غير مدعومة هنا. ولا يُعلم ما إذا كانت الشهادة ضمن هذه القيود.
err-chain-name-constraints-malformed = تقيّد إحدى جهات الإصدار (CA) في السلسلة الأسماء بطريقة لا يمكن قراءتها.
rec-chain-name-constraints-malformed = قد ترفض مكتبات TLS ذلك أيضًا. اسأل مشغّل جهة الإصدار (CA).

ok-chain-usage = لا يتعارض أي استخدام في السلسلة مع هذا الغرض.
err-chain-usage = الاستخدام الموسّع للمفتاح في { $subject } لا يسمح بهذا الاستخدام.
rec-chain-usage = ربما استُخدمت شهادة من نوع آخر. استخدم الشهادة التي صدرت لهذا الغرض.
err-chain-key-usage = استخدام المفتاح في { $subject } لا يسمح بالتوقيعات الرقمية التي تتطلبها مصافحة TLS.
rec-chain-key-usage = ربما استُخدمت شهادة من نوع آخر. استخدم الشهادة التي صدرت لبروتوكول TLS، أو اطلب شهادة فيها digitalSignature.
not-chain-usage-any = لم يُحدَّد ما إذا كان هذا لخادم TLS أم لعميل TLS، لذلك لم يُفحص الاستخدام الموسّع للمفتاح.

ok-chain-server-name = الشهادة صالحة للاسم { $name }.
err-chain-server-name = الشهادة غير صالحة للاسم { $name }.
rec-chain-server-name = اتصل بالخادم بأحد الأسماء التي في الشهادة، أو أنشئ شهادة يكون هذا الاسم في SAN الخاص بها.
err-chain-server-name-malformed = القيمة { $name } ليست اسم DNS ولا عنوان IP.
rec-chain-server-name-malformed = أدخل الاسم وحده، دون https://‎ ودون منفذ.

err-chain-critical-extension = في الشهادة { $subject } الامتداد الحرج { $extension }، وهو غير معروف هنا. ويجب على مكتبات TLS أن ترفض مثل هذه الشهادة.
rec-chain-critical-extension = اسأل مشغّل جهة الإصدار (CA) عن الغرض منه.
err-chain-version = إصدار الشهادة { $subject } هو { $version } من X.509، وTLS يتطلب الإصدار 3.
rec-chain-version = اطلب من مشغّل جهة الإصدار (CA) شهادة من الإصدار 3.
err-chain-algorithm-mismatch = تذكر الشهادة { $subject } خوارزميتي توقيع مختلفتين لتوقيعها الواحد.
rec-chain-algorithm-mismatch = لا تستخدمها، واسأل مشغّل جهة الإصدار (CA).
err-chain-extension-twice = يتكرر الامتداد { $extension } في { $subject }. وترفض مكتبات TLS هذه الشهادة، أو تختلف في قراءتها.
rec-chain-extension-twice = لا تستخدمها، واسأل مشغّل جهة الإصدار (CA).
err-chain-key-usage-empty = حقل استخدام المفتاح موجود في { $subject } ولا يسمح بشيء، وهو ما يمنعه المعيار.
rec-chain-key-usage-empty = لا تستخدمها، واسأل مشغّل جهة الإصدار (CA).
err-chain-signs-without-being-ca = استخدام المفتاح في { $subject } يسمح بتوقيع الشهادات، لكنها ليست شهادة جهة إصدار (CA). والمعيار يمنع ذلك.
rec-chain-signs-without-being-ca = لا تستخدمها، واسأل مشغّل جهة الإصدار (CA).
err-chain-serial-number = الرقم التسلسلي للشهادة { $subject } غير موجب، أو أطول من 20 بايتًا. وترفض مكتبات TLS هذه الشهادة.
rec-chain-serial-number = اطلب من مشغّل جهة الإصدار (CA) شهادة جديدة.
err-chain-lenient = في الشهادة «{ $subject }» تواريخ أو أسماء بصيغة ترفضها برامج أخرى.
rec-chain-lenient = اطلب شهادة أخرى من جهة إصدارها.
err-chain-malformed = تعذّرت قراءة { $subject } بمكتبة TLS في هذه الصفحة.
rec-chain-malformed = نزّلها من جديد. وإذا استمرت المشكلة، فاسأل مشغّل جهة الإصدار (CA).

ok-chain-not-revoked = الشهادة { $subject } غير مدرجة في قائمة CRL لجهة إصدارها بتاريخ { $date }.
not-revocation-without-crl = لم تُقدَّم قائمة CRL لجهة الإصدار (CA)، فلا يُعلم ما إذا كانت { $subject } ملغاة. مكان تنزيل قائمة CRL: { $url }
not-revocation-partial-crl = لم يُقدَّم إلا جزء من قائمة CRL لجهة الإصدار (CA)، وربما وردت { $subject } في جزء آخر، فلا يُعلم ما إذا كانت ملغاة. أضف الجزء الذي تذكره الشهادة، أو جميع الأجزاء.
not-revocation-other-crl-issuer = تذكر { $subject } جهةً تُصدر قائمة CRL غير جهة إصدارها، فقائمة جهة الإصدار نفسها لا تبيّن ما إذا كانت ملغاة. وقوائم CRL التي تشمل جهات إصدار أخرى لا تُقرأ هنا.
not-revocation-unaccepted = الشهادة { $subject } غير مدرجة في قائمة CRL بتاريخ { $date }، لكن الجهة التي وقّعت القائمة لم يتم التحقّق منها حتى جذر قبلته. فليس ذلك دليلًا على أنها غير ملغاة.

## The chain of an issued certificate

not-chain-without-files = لم يُقدَّم أي ملف لجهات الإصدار (CA)، لذلك لم يتم التحقّق من التوقيعات حتى الجذر. نزّل الجذر من { $root } وجهة الإصدار المباشرة (Issuing CA) من { $issuing }، وأضف الملفين.
not-chain-without-files-unknown = لم يُقدَّم أي ملف لجهات الإصدار (CA)، لذلك لم يتم التحقّق من التوقيعات حتى الجذر. الجهة المُصدِرة هي { $issuer }؛ ومكان تنزيل ملفها غير معلوم.
not-chain-incomplete = ينقص ملف جهة إصدار (CA)، لذلك لم يتم التحقّق من السلسلة إلا بقدر ما تسمح الملفات. وهو ملف { $issuer }. مكان تنزيله: { $url }

## CA files

check-authority-name = جهة الإصدار (CA) لهذه البيئة
check-authority-signature = توقيع ملف جهة الإصدار (CA)
check-authority-validity = تواريخ جهة الإصدار (CA)
check-authority-published-dates = التواريخ المنشورة
check-authority-is-ca = جهة إصدار (CA) مخوَّلة بالإصدار
check-authority-fingerprint = بصمة جهة الإصدار (CA)

err-authority-private-key = توقّف: في هذا الملف مفتاح خاص. لم يُحفظ هنا.
rec-authority-private-key = يحتوي كل ملف من ملفات جهات الإصدار (CA) على شهادة واحدة، ولا يحتوي على مفتاح أبدًا. وإذا كان هذا المفتاح الخاص قد أُرسل إليك أو إلى أي شخص آخر، فلا تستخدمه: أنشئ مفتاحًا جديدًا.
err-authority-other-kind = لا توجد شهادة في هذا الملف.
rec-authority-other-kind = نزّل ملف الجذر وملف جهة الإصدار المباشرة (Issuing CA)، وأضف كلًّا منهما على حدة.
err-authority-several = عدد الشهادات في هذا الملف { $count }.
rec-authority-several = أضف الجذر وجهة الإصدار المباشرة (Issuing CA)، كلًّا منهما في ملف مستقل.
err-authority-leaf = هذه شهادة مشارك، وليست شهادة جهة إصدار (CA).
rec-authority-leaf = لشهادتك خطوة مستقلة. أما هنا فيُضاف ملف الجذر وملف جهة الإصدار المباشرة (Issuing CA).
err-authority-malformed = يبدو هذا الملف شهادة، لكنه تالف.
rec-authority-malformed = نزّله من جديد. وإذا استمرت المشكلة، فاسأل فريق دعم الدليل (OFTF).

ok-authority-name = الاسم هو اسم جهة الإصدار (CA) لهذه البيئة.
err-authority-issuing-in-place-of-root = هذه جهة الإصدار المباشرة (Issuing CA)، والمطلوب هنا الجذر.
rec-authority-issuing-in-place-of-root = أضف الملف في خانة جهة الإصدار المباشرة (Issuing CA)، ونزّل الجذر من { $url }
err-authority-root-in-place-of-issuing = هذا هو الجذر، والمطلوب هنا جهة الإصدار المباشرة (Issuing CA).
rec-authority-root-in-place-of-issuing = أضف الملف في خانة الجذر، ونزّل جهة الإصدار المباشرة (Issuing CA) من { $url }
err-authority-other-environment = جهة الإصدار (CA) هذه لبيئة أخرى؛ والبيئات منفصلة تمامًا.
rec-authority-other-environment = نزّل ملف جهة الإصدار (CA) لهذه البيئة من { $url }
err-authority-other-name = الاسم ليس اسم جهة إصدار (CA) لهذه البيئة.
rec-authority-other-name = نزّل الملف من { $url }. وإذا كان الاسم هناك قد تغيّر، فربما جُدّدت جهة الإصدار (CA) بعد إعداد هذه الصفحة: اسأل فريق دعم الدليل (OFTF).
ok-authority-self-signed = الجذر موقّع بمفتاحه.
ok-authority-signed-by-root = جهة الإصدار المباشرة (Issuing CA) موقّعة من الجذر الموجود هنا.
err-authority-not-self-signed = توقيع هذا الجذر ليس من إنشاء مفتاحه. الملف مُعدَّل أو غير أصلي.
rec-authority-not-self-signed = لا تستخدمه. نزّله من جديد، وقارن البصمة مع فريق دعم الدليل (OFTF).
err-authority-not-signed-by-root = جهة الإصدار المباشرة (Issuing CA) غير موقّعة من الجذر الموجود هنا.
rec-authority-not-signed-by-root = أحد الملفين ليس من هذه البيئة أو غير أصلي. نزّل الملفين من جديد وقارن بصمتيهما مع فريق دعم الدليل (OFTF).
not-authority-signature-without-root = لم يُقدَّم الجذر، فلا يُعلم من وقّع جهة الإصدار (CA) هذه.
not-authority-signature-algorithm = التوقيع بالخوارزمية { $algorithm }، وهي لا تُفحص هنا.
ok-authority-valid = جهة الإصدار (CA) صالحة الآن، حتى { $until }.
err-authority-not-yet-valid = لم تبدأ صلاحية جهة الإصدار (CA) بعد: تبدأ في { $from }.
rec-authority-not-yet-valid = راجع ساعة هذا الحاسوب. إذا كانت صحيحة، فاسأل فريق دعم الدليل (OFTF).
err-authority-expired = انتهت صلاحية جهة الإصدار (CA) في { $until }.
rec-authority-expired = ابحث عن ملفها الأحدث في الدليل، أو اسأل فريق دعم الدليل (OFTF).
ok-authority-is-ca = هذه شهادة جهة إصدار (CA) مخوَّلة بإصدار الشهادات.
err-authority-not-ca = لا تذكر هذه الشهادة أنها لجهة إصدار (CA).
rec-authority-not-ca = لا تستخدمها. نزّل ملف جهة الإصدار (CA) من جديد.
err-authority-may-not-sign = استخدام المفتاح لجهة الإصدار (CA) هذه لا يسمح لها بإصدار الشهادات.
rec-authority-may-not-sign = لا تستخدمها. نزّل ملف جهة الإصدار (CA) من جديد.
ok-authority-fingerprint = هذا هو الملف الذي قبلته، وبصمته SHA-256 هي { $sha256 }.
ok-authority-fingerprint-by-root = وقّع الجذر الذي قبلته جهة الإصدار (CA) هذه، فلا حاجة إلى مقارنة بصمتها { $sha256 }.
not-authority-fingerprint = غير مؤكدة: لم يقبل أحد جهة الإصدار (CA) هذه بعد، فلا يُعتمد عليها في شيء. بصمتها SHA-256 هي { $sha256 }. قارنها في الدليل تحت Reference Data ← CAs، أو مع شخص آخر، أو مع الملف الذي تنزّله بنفسك من مضيف بنية PKI: { $url }
err-authority-fingerprint-changed = هذا ملف غير الذي قبلته، وبصمته { $sha256 }. ويشهد له المفتاح المقبول أو الجذر المقبول.
rec-authority-fingerprint-changed = إذا أعلن الدليل عن تجديد جهة الإصدار (CA)، فقارن البصمة بالبصمة المعروضة في الدليل واقبل الملف بدلًا من القديم. وإلا فاسأل فريق دعم الدليل (OFTF).
err-authority-fingerprint-other-key = هذه ليست جهة الإصدار (CA) التي قبلتها: الاسم نفسه ومفتاح آخر. بصمتها { $sha256 }.
rec-authority-fingerprint-other-key = لا تستخدمها إلا إذا أعلن الدليل عن جهة إصدار (CA) جديدة وقارنت هذه البصمة بالبصمة المعروضة في الدليل. وإذا لم تكن متأكدًا، فاسأل فريق دعم الدليل (OFTF).
ok-authority-published-dates = تاريخا بداية صلاحيتها وانتهائها هما المنشوران لجهة الإصدار (CA) هذه.
err-authority-published-dates = تاريخا بداية صلاحيتها وانتهائها ليسا المنشورين لجهة الإصدار (CA) هذه.
rec-authority-published-dates = قد تكون جهة إصدار (CA) أحدث مما تعرفه هذه الصفحة، أو غير أصلية. لا تقبلها إلا إذا عرض الدليل البصمة نفسها تحت Reference Data ← CAs.

## CRL files

check-crl-issuer = قائمة CRL من جهة الإصدار الصحيحة
check-crl-signature = توقيع قائمة CRL
check-crl-freshness = حداثة قائمة CRL
check-crl-revoked = غير مدرجة في قائمة CRL

err-crl-private-key = توقّف: في هذا الملف مفتاح خاص. لم يُحفظ هنا.
rec-crl-private-key = لا تحتوي قائمة CRL على أي مفتاح. وإذا كان هذا المفتاح الخاص قد أُرسل إليك أو إلى أي شخص آخر، فلا تستخدمه: أنشئ مفتاحًا جديدًا.
err-crl-other-kind = هذه ليست قائمة CRL.
rec-crl-other-kind = تذكر الشهادة مكان نشر جهة إصدارها قائمة CRL. وينتهي اسم الملف هناك عادةً بـ ‎.crl.
err-crl-several = عدد قوائم CRL في هذا الملف { $count }.
rec-crl-several = أضف كلًّا منها في ملف مستقل.
err-crl-malformed = تبدو هذه قائمة CRL، لكنها تالفة.
rec-crl-malformed = نزّلها من جديد كملف ثنائي. وإذا استمرت المشكلة، فاسأل مشغّل جهة الإصدار (CA).
err-crl-algorithm-mismatch = تذكر قائمة CRL هذه خوارزميتين مختلفتين لتوقيعها الواحد.
rec-crl-algorithm-mismatch = لا تعتمد عليها. نزّلها من جديد؛ وإذا استمرت المشكلة، فاسأل مشغّل جهة الإصدار (CA).
err-crl-version = قائمة CRL هذه ليست من الإصدار 2 الذي يتطلبه المعيار.
rec-crl-version = لا تعتمد عليها. اطلب من مشغّل جهة الإصدار (CA) قائمة CRL من الإصدار 2.
err-crl-extension-twice = يتكرر الامتداد { $extension } في قائمة CRL هذه، فتختلف البرامج في قراءتها.
rec-crl-extension-twice = لا تعتمد عليها. نزّلها من جديد؛ وإذا استمرت المشكلة، فاسأل مشغّل جهة الإصدار (CA).
err-crl-delta = هذه قائمة CRL تفاضلية (delta CRL): لا تحتوي إلا على ما تغيّر منذ قائمة أخرى.
rec-crl-delta = نزّل قائمة CRL الكاملة.
err-crl-indirect = هذه قائمة CRL غير مباشرة (indirect CRL): تشمل جهات إصدار (CA) أخرى أيضًا، وهذا النوع لا يُقرأ هنا.
rec-crl-indirect = استخدم قائمة CRL التي تنشرها جهة إصدار الشهادة نفسها.
err-crl-partial = قائمة CRL هذه لبعض الأسباب أو لبعض الشهادات فقط، فقد تكون الشهادة غير المدرجة فيها ملغاة مع ذلك.
rec-crl-partial = نزّل قائمة CRL الكاملة.
err-crl-critical-extension = في قائمة CRL هذه امتداد حرج غير معروف هنا ({ $oid })، لذلك يجب عدم الاعتماد عليها.
rec-crl-critical-extension = اسأل مشغّل جهة الإصدار (CA) عن الغرض منه، وابحث عن الحالة في قائمة الدليل.

ok-crl-issuer = قائمة CRL من جهة الإصدار (CA) التي أصدرت الشهادة.
err-crl-other-issuer = قائمة CRL من جهة إصدار (CA) غير التي أصدرت الشهادة.
rec-crl-other-issuer = نزّل قائمة CRL الخاصة بجهة إصدار الشهادة نفسها.
err-crl-other-scope = قائمة CRL من جهة الإصدار الصحيحة، لكنها لا تشمل شهادات من هذا النوع.
rec-crl-other-scope = نزّل قائمة CRL التي تذكرها الشهادة نفسها.
ok-crl-signature = قائمة CRL موقّعة من جهة الإصدار (CA).
err-crl-signature = توقيع قائمة CRL ليس من إنشاء جهة الإصدار (CA). الملف مُعدَّل أو غير أصلي.
rec-crl-signature = لا تعتمد عليها. نزّل قائمة CRL من جديد، وتأكّد من أن ملف جهة الإصدار (CA) هو الصحيح.
err-crl-issuer-may-not-sign = استخدام المفتاح لجهة الإصدار (CA) لا يسمح لها بتوقيع قوائم CRL.
rec-crl-issuer-may-not-sign = لا تعتمد على هذه القائمة، واسأل مشغّل جهة الإصدار (CA).
not-crl-without-issuer = لم يُقدَّم ملف جهة الإصدار { $issuer }، لذلك لم يتم التحقّق من توقيع قائمة CRL. وقد تكون الشهادة غير المدرجة في القائمة ملغاة مع ذلك.
not-crl-signature-algorithm = قائمة CRL موقّعة بالخوارزمية { $algorithm }، وهي لا تُفحص هنا.
ok-crl-fresh = تاريخ قائمة CRL هو { $date }؛ وموعد القائمة التالية { $next }.
err-crl-from-the-future = تاريخ قائمة CRL هو { $date }، وهو تاريخ لم يحِن بعد.
rec-crl-from-the-future = راجع ساعة هذا الحاسوب. إذا كانت صحيحة، فلا تعتمد على القائمة.
not-crl-stale = تاريخ قائمة CRL هو { $date }، وكان موعد القائمة الأحدث { $next }. وما أُلغي منذ ذلك الحين غير مدرج فيها، فهي لا تبيّن أن الشهادة غير ملغاة: نزّلها من جديد.
err-crl-without-next-update = تاريخ قائمة CRL هو { $date }، ولا تذكر موعد القائمة التالية، لذلك لا يمكن تقييم عمرها.
rec-crl-without-next-update = نزّلها من جديد قبيل الاعتماد عليها.
ok-crl-not-revoked = { PLURAL($count) ->
    [zero] قائمة CRL فارغة: لم يُلغَ شيء.
    [one] الشهادة غير مدرجة في قائمة CRL، وفيها قيد واحد.
    [two] الشهادة غير مدرجة في قائمة CRL، وفيها قيدان.
    [few] الشهادة غير مدرجة في قائمة CRL، وفيها { $count } قيود.
    [many] الشهادة غير مدرجة في قائمة CRL، وفيها { $count } قيدًا.
   *[other] الشهادة غير مدرجة في قائمة CRL، وفيها { $count } قيد.
    }
err-crl-revoked = ملغاة: أُلغيت الشهادة ذات الرقم التسلسلي { $serial } في { $date }؛ والسبب هو { $reason }.
rec-crl-revoked = لا تستخدمها؛ أنشئ مفتاحًا وطلب CSR وشهادة جديدة. وإذا لم تكن أنت من ألغاها، فاسأل فريق دعم الدليل (OFTF) عمن ألغاها.
err-crl-on-hold = معلّقة: عُلّقت الشهادة ذات الرقم التسلسلي { $serial } في { $date }.
rec-crl-on-hold = لا تستخدمها الآن. اسأل فريق دعم الدليل (OFTF) عن سبب التعليق وعن إمكان رفعه.
err-crl-taken-back = تذكر قائمة CRL أن إلغاء { $serial } سُحب في { $date }، وهو ما لا تذكره عادةً قائمة CRL كاملة.
rec-crl-taken-back = نزّل قائمة CRL الكاملة، وابحث عن الحالة في قائمة الدليل.
not-crl-undetermined = الشهادة غير مدرجة في قائمة CRL هذه، لكن القائمة لا يُعتمد عليها هنا. فلا يُعلم ما إذا كانت الشهادة ملغاة.
not-crl-not-about-it = قائمة CRL هذه لا تشمل الشهادة، لذلك لم يُبحث عنها فيها.

## The picture of the chain

chain-picture = من الجذر إلى هذه الشهادة
chain-place-root = الجذر
chain-place-issuing = جهة الإصدار المباشرة (Issuing CA)
chain-place-leaf = هذه الشهادة
chain-files-link = ملفات جهات الإصدار (CA) وقائمة الإلغاء
link-sound = الصلاحية سارية
link-unproven = لم يتم التحقّق حتى جذر قبلته
link-unaccepted = متوفر هنا، لكنك لم تقبله
link-not-yet-valid = لم تبدأ الصلاحية بعد
link-expired = انتهت الصلاحية
link-name-encoding = ترميز اسم الجهة المُصدِرة مختلف
link-weak-key = المفتاح أضعف من اللازم
link-too-deep = جهات الإصدار (CA) تحتها أكثر مما تسمح به
link-may-not-sign = توقيع الشهادات غير مسموح به
link-not-ca = ليست شهادة جهة إصدار (CA)
link-wrong-usage = الاستخدام لهذا الغرض غير مسموح به
link-name-outside = عنوان البريد خارج قيود جهة إصدار (CA)
link-unknown-signature = التوقيع بالخوارزمية { $algorithm }، وهي لا تُفحص هنا
link-bad-signature = التوقيع ليس من جهة الإصدار (CA) التي في الأعلى
link-other-key = ليست جهة الإصدار (CA) التي قبلتها: الاسم نفسه ومفتاح آخر
link-refused = لم يُقبل؛ والسبب مذكور في التقرير
link-revoked = تم الإلغاء
link-missing = الملف غير متوفر: نزّله من { $url }
link-missing-anywhere = الملف غير متوفر

## CA files and revocation lists, the page

trust-files-title = ملفات جهات الإصدار (CA) وقائمة الإلغاء
trust-files-lead = بالجذر الذي تقبله هنا نتحقّق من كل شهادة في هذه البيئة؛ وبقائمة الإلغاء نتحقّق مما إذا كانت ملغاة. ولا نعرف بصمة منشورة لهذه الملفات، لذا قارن البصمة مرة واحدة قبل قبول الملف.
trust-files-drop = ملفات جهات الإصدار (CA) وقائمة الإلغاء
trust-files-drop-hint = الجذر وجهة الإصدار المباشرة (Issuing CA) وقائمة CRL، دفعة واحدة أو ملفًا بعد آخر. وتتولى الصفحة فرزها.
trust-files-root = الجذر
trust-files-issuing = جهة الإصدار المباشرة (Issuing CA)
trust-files-url = رابط التنزيل
trust-files-none = لم يُضف بعد.
trust-files-forget = إزالة هذا الملف
trust-files-changed = سبق أن قبلت ملفًا آخر لجهة الإصدار (CA) هذه. لا تقبل هذا الملف إلا إذا كنت تعلم أنها جُدّدت.
trust-files-accept = قبول جهة الإصدار (CA) هذه
trust-files-waits = غير مؤكد: لم يقبل أحد هذا الجذر بعد، ولا يُعتمد عليه في شيء.
trust-files-awaits-root = بانتظار الجذر. عند قبول الجذر تُقبل معه جهة الإصدار (CA) هذه.
trust-files-vouched = وقّعها الجذر الذي قبلته.
trust-files-compare = قارن بصمة SHA-256 المذكورة أعلاه كاملةً ببصمة وصلت إليك بطريقة أخرى. بماذا قارنتها؟
trust-files-takes-along = تُقبل معه جهة الإصدار المباشرة (Issuing CA) التي وقّعها هذا الجذر.
compared-with-directory = شاشة الدليل: Reference Data ← CAs
compared-with-person = شخص آخر قرأها عليّ، مثل فريق دعم الدليل أو أحد الزملاء
compared-with-pki-host = الملف الذي نزّلته بنفسي من مضيف بنية PKI
compared-with-own-record = سجل لدينا، مثل محضر مراسم سابقة للمفاتيح
trust-files-by = اسمك، إذا أردت تسجيله
trust-files-by-hint = يُحفظ في مساحة العمل هذه مع جهة الإصدار (CA)، ويرد في محضر مراسم المفاتيح.
trust-files-knowingly = أعلم أن جهة الإصدار (CA) هذه قد جُدّدت. وما لا تشهد له إلا القديمة لن يتم التحقّق منه بعد الآن.
trust-files-asked = لم تُقبل ملفات جهات الإصدار (CA) لهذه البيئة بعد، لذلك لا يتم التحقّق من أي شهادة حتى الجذر.
trust-files-ask = مقارنة ملفات جهات الإصدار (CA) وقبولها
fact-accepted = تاريخ القبول
fact-accepted-by = اسم من قبله
fact-compared-with = تمت المقارنة بـ
trust-files-crls = قائمة الإلغاء (CRL)
trust-files-crls-lead = تُستخدم حتى تغلق هذه الصفحة، ولا تُحفظ: فالقائمة تتقادم خلال أيام.
trust-files-forget-crls = إزالة القائمة
err-trust-other-kind = لا توجد في { $file } شهادة جهة إصدار (CA) ولا قائمة إلغاء.
rec-trust-other-kind = نزّل الملفات من العناوين المعروضة في هذه الصفحة، وأضفها.
said-trust-files = تمت قراءة الملفات؛ وتظهر نتائجها فيما يلي.
nav-authorities = ملفات جهات الإصدار (CA)
fact-this-update = تاريخ الإصدار
fact-next-update = القائمة التالية
fact-entries = الشهادات الملغاة

## Asked, CSR, certificate

columns-title = المطلوب وطلب CSR والشهادة: مقارنة
column-asked = المطلوب
column-csr = CSR
column-certificate = الشهادة
column-differs = غير مطابق
column-country = C
column-organisation = O
column-organisational-unit = OU
column-common-name = CN
column-names = SAN
column-algorithm = المفتاح
column-key = SHA-256 للمفتاح العام
column-issuer = الجهة المُصدِرة

## What was removed is said

said-authority-forgotten = تمت إزالة ملف جهة الإصدار (CA).
said-crls-forgotten = تمت إزالة قوائم الإلغاء.
