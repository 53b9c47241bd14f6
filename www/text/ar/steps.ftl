### The pages of the steps: what a person reads around the drop places, files and
### reports. The reports themselves are in csr, certificate and jwks.

## The step "Key and CSR" and "Save and prove"

origin-title = أين يُنشأ المفتاح الخاص؟
origin-here = أنشئ المفتاح هنا، في هذا المتصفّح
origin-elsewhere = أُحضر طلب CSR من HSM لدينا (أو من نظام إدارة المفاتيح)
hsm-rule-title = قاعدة بيئة Production
hsm-rule = في بيئة Production يجب أن يُنشأ المفتاح الخاص وطلب CSR في HSM أو في نظام آمن مكافئ لإدارة المفاتيح.
hsm-acknowledge = هذا الجهاز هو نظامنا الآمن المكافئ لإدارة المفاتيح، مثل حاسوب محمول معزول عن الشبكة ومخصّص لمراسم المفاتيح، وأنا مخوَّل أن أقرّ بذلك.
err-hsm-not-acknowledged = في بيئة Production لا يُنشأ مفتاح هنا إلا إذا كان هذا الجهاز مكافئًا لـ HSM.
rec-hsm-not-acknowledged = أقرّ بذلك أعلاه، أو أحضر طلب CSR من HSM لديك.
hsm-acknowledge-first = أقرّ بذلك أعلاه، أو أحضر طلب CSR من HSM لديك.
passphrase-title = عبارة مرور ملف المفتاح
passphrase-lead = يُحفظ المفتاح في ملف مشفّر. من لديه الملف وعبارة المرور لديه المفتاح.
passphrase-generated = استخدم عبارة المرور المولَّدة هذه
passphrase-entropy = عدد الكلمات المختارة عشوائيًّا: { $words }، أي نحو { $bits } بت.
passphrase-keep = ضعها الآن في مدير كلمات المرور لديك. لا تحتفظ بها الصفحة، وستحتاج إليها في الخطوة التالية.
passphrase-copy = انسخ عبارة المرور
passphrase-another = عبارة أخرى
passphrase-typed = أكتب عبارتي بنفسي، 12 حرفًا على الأقل
passphrase-first = عبارة المرور
passphrase-other-letters = فيها أحرف غير الأحرف الإنجليزية الأساسية (ASCII). تكتبها الصفحة بصيغة واحدة (Unicode NFC) لتفتح الأحرفُ نفسها الملفَّ من لوحة مفاتيح أخرى؛ لكن يجب أن تكون موجودة في تلك اللوحة، ولا تقبلها بعض البرامج، ومنها Java.
passphrase-second = العبارة نفسها مرة أخرى
key-make = أنشئ المفتاح وطلب CSR
key-making = يجري إنشاء المفتاح وطلب CSR.
key-search-time = يُعثر على العددين الأوليين بالمصادفة: على هذا الحاسوب عادةً خلال { $usual } ث، ونادرًا بعد { $seldom } ث.
key-making-other = يجري إنشاء مفتاح لشهادة أخرى. انتظر، أو ألغِ إنشاءه.
key-made-lead = أُنشئ المفتاح. لا يوجد منه إلا ملفه المشفّر وطلب CSR هذا.
key-start-over = أنشئ مفتاحًا جديدًا بدلًا منه
key-start-over-question = قد يضيع المفتاح الذي لم يُثبَت. يُزال طلب CSR لهذا المفتاح وشهادته وkid الخاص به من هذه الصفحة. إذا كان المفتاح مستخدَمًا فسيبقى مستخدَمًا: ألغِ شهادته في الدليل.
key-start-over-yes = نعم، أنشئ مفتاحًا جديدًا
csr-start-over = ابدأ من جديد دون طلب CSR هذا
csr-start-over-question = يُزال طلب CSR هذا وشهادته وkid الخاص به من هذه الصفحة. تبقى ملفاتك حيث هي. إذا كان المفتاح مستخدَمًا فسيبقى مستخدَمًا.
csr-start-over-yes = نعم، ابدأ من جديد
save-title = احفظ
save-lead = يحفظ المتصفّح ملف المفتاح المشفّر. ضعه حيث تحفظ مؤسستك المفاتيح. ما دام لم يُثبَت، فقد يضيع المفتاح إذا غادرت هذه الصفحة.
save-again = احفظ ملف المفتاح مرة أخرى
save-key-gone = لم يعد هذا المفتاح لدى الصفحة؛ إنه في الملف الذي حفظته. أثبِته أدناه. إذا لم يكن لديك ملف، فارجع وأنشئ مفتاحًا جديدًا.
save-proved = أُثبت: يُفتح الملف المحفوظ، وفيه مفتاح طلب CSR هذا.
save-proved-when = أُثبت في { $when }.
save-said-to-be-proved = يُقال إن هذا المفتاح أُثبت عند { $when }. هذا مكتوب في ملف أو في تخزين هذا المتصفّح، وقد يكون غيرك كتبه: أثبِته مرة أخرى قبل أن يذهب طلب CSR إلى الدليل.
prove-title = أثبِت
prove-lead = اختر الملف الذي حُفظ للتو واكتب عبارة مروره. تفتحه الصفحة وتقارنه بطلب CSR.
prove-drop = ملف المفتاح المحفوظ
prove-drop-hint = ملف ‎.key الذي حُفظ للتو. يُفتح في هذا المتصفّح ولا يُحتفظ به.
lost-passphrase-lead = إذا ضاعت عبارة المرور، فأنشئ مفتاحًا جديدًا الآن: لم يصل إلى الدليل شيء من هذا المفتاح بعد.
prove-passphrase = عبارة المرور
prove-do = افتح وأثبِت
prove-working = يجري فتح ملف المفتاح.
err-key-not-encrypted = يحتوي هذا الملف على مفتاح بلا عبارة مرور. الملف الذي حفظته الصفحة مشفّر.
rec-key-not-encrypted = اختر الملف الذي حُفظ هنا. إذا أنشأت هذه النسخة منه، فاحذفها حيث لا تحتاج إليها.
err-key-not-saved-file = يحتوي هذا الملف على المفتاح، لكنه ليس الملف الذي حفظته الصفحة.
rec-key-not-saved-file = اختر الملف المحفوظ نفسه؛ ينتهي اسمه بـ ‎.key. المطلوب إثباته هنا أنه لديك.
err-key-of-other = يُفتح هذا الملف، لكن فيه مفتاحًا آخر. بصمته { $found }؛ وبصمة مفتاح طلب CSR هي { $expected }.
rec-key-of-other = اختر الملف الذي حُفظ لطلب CSR هذا. إذا ضاع، فارجع وأنشئ مفتاحًا جديدًا.

## The page around a CSR

csr-hub-lead = هذا المفتاح الخاص لدى API Hub، وهو الذي يعطيك طلب CSR. أفلِته هنا قبل أن ترفعه إلى الدليل.
csr-own-lead = أنشئ طلب CSR حيث يوجد المفتاح، وأفلِته هنا. يجب أن يكون فيه الموضوع (Subject) الذي يعرضه الدليل لهذه الشهادة.
csr-drop = ملف طلب CSR
csr-drop-hint = PKCS#10 بصيغة PEM أو DER. لا تضع هنا مفتاحًا خاصًّا أبدًا.
csr-title = طلب CSR
csr-download = احفظ طلب CSR
csr-show-pem = اعرضه نصًّا
csr-pem = طلب CSR (PEM)
public-key-download = احفظ المفتاح العام
public-key-pem = المفتاح العام (PEM)
signature-valid = صالح
signature-invalid = غير صالح
signature-unsupported = لم يُفحص
fact-subject = الموضوع (Subject)
fact-issuer = المُصدِر
fact-san = الأسماء البديلة
fact-key = المفتاح
fact-signature = التوقيع
fact-serial = الرقم التسلسلي
fact-valid-from = صالحة من
fact-valid-until = صالحة حتى
fact-csr-sha256 = SHA-256 لطلب CSR
fact-certificate-sha256 = SHA-256 للشهادة
fact-key-sha256 = SHA-256 للمفتاح العام
fact-friendly-name = الاسم المألوف (alias)

## The page around a certificate

certificate-lead = أفلِت الشهادة التي نزّلتها من الدليل. تُقارَن بطلب CSR وبتفاصيلك.
certificate-lead-other = إذا كانت هذه الشهادة لديك في ملف، فأفلِته هنا لترى ما فيها.
certificate-enckey-note = قد لا يعطي النوع SERVER ENCKEY شهادة أصلًا، بل مفتاحًا عامًّا منشورًا فقط. عندئذ تابع إلى JWKS.
certificate-drop = ملف الشهادة
certificate-drop-hint = PEM أو DER أو PKCS#7. يسمّيه الدليل باسم kid.
certificate-title = الشهادة
certificate-kid = KID، محسوب من الشهادة
certificate-compare-csr = قارنها بطلب CSR

## The page around a JWKS

jwks-lead = افتح عنوان JWKS URL واحفظ المستند وأفلِته هنا. لا تستطيع هذه الصفحة جلبه.
jwks-lead-hub = يعطيك API Hub عنوان JWKS URL وقيمة kid. افتح العنوان واحفظ المستند وأفلِته هنا.
jwks-lead-other = إذا كانت لديك JWKS الخاصة بمن لديه هذا المفتاح، فأفلِتها هنا.
jwks-url = عنوان JWKS URL
jwks-open = افتحه في علامة تبويب جديدة
jwks-wait = يُخزَّن مخزن المفاتيح مؤقتًا مدة 300 ثانية، وقد يخزّنه المستقبِلون مؤقتًا 10 دقائق. انتظر هذه المدة قبل أن تستخدم مفتاحًا جديدًا.
jwks-drop = ملف JWKS
jwks-drop-hint = مستند JSON من مخزن المفاتيح، أو ما تعيده واجهة API الخاصة بالدليل.
jwks-title = مجموعة JWKS
jwks-kid = KID المطلوب تسليمه
jwks-kid-found = KID الموجود في JWKS
jwks-subject = الموضوع (Subject) الذي يوثق به
jwks-stated-kid = KID الذي أُعطي لك
jwks-stated-kid-hint = انسخه ولا تُعد كتابته. أدخله قبل أن تختار الملف.
jwks-checked-when = عُثر على مفتاحك في JWKS في { $when }. لا يُحتفظ بـ JWKS نفسها.
