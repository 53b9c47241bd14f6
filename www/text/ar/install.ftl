### The key in its place: which file, for which system.

install-lead = يُركَّب المفتاح وشهادته في النظام الذي يستخدمهما. أنشئ الملف الذي يقبله النظام، ثم تحقّق من أنه يستخدم المفتاح الصحيح.

export-title = ملف لنظامك
export-elsewhere = ورد طلب CSR من مكان آخر. إذا كان المفتاح في HSM فسيبقى هناك، ولا يلزم إنشاء شيء هنا: تابع إلى التحقّق أدناه.
export-elsewhere-file = المفتاح في ملف: تحويله إلى صيغة أخرى
export-destination = أين سيُركَّب المفتاح؟
export-no-certificate = لا توجد شهادة تم فحصها بعد. تتطلب مخازن مفاتيح Java وأنظمة Windows وملفات PKCS#12 شهادة.
export-container = الصيغة
export-plain-warning = لن تكون لهذا الملف أي حماية. من يقرؤه يملك المفتاح.
export-plain-advice = أنشئه على الجهاز الذي سيُستخدم فيه، واجعل قراءته لحساب واحد فقط (chmod 600)، ولا تحتفظ بأي نسخة. وإذا كان النظام يقبل عبارة مرور، فاختر الصيغة المشفّرة.
export-plain-acknowledge = أعلم ذلك، وسيبقى الملف على جهاز لا يستطيع قراءته إلا مسؤولوه.
export-key-file = ملف المفتاح المحفوظ
export-key-file-hint = الملف الذي حُفظ فيه المفتاح؛ بأي صيغة تقرؤها هذه الصفحة.
export-passphrase = عبارة مرور الملف
export-alias = اسم المفتاح في الملف (alias، الاسم المألوف)
export-another-passphrase = استخدام عبارة مرور للملف الجديد غير عبارة الملف المحفوظ
export-do = إنشاء الملف
export-working = يجري فتح المفتاح وإنشاء الملف وإعادة فتحه.
export-done = تم إنشاء الملف، وأُعيد فتحه بعبارة مروره، وحُفظ في مجلد التنزيلات.
export-done-plain = تم إنشاء الملف، وأُعيد فتحه للتحقق منه، وحُفظ في مجلد التنزيلات. ولا تحميه عبارة مرور.
export-file = الملف
export-format = الصيغة
export-certificates = الشهادات فيه
export-certificates-count = { PLURAL($count) ->
    [zero] لا توجد
    [one] شهادتك وحدها؛ تُضاف شهادة جهة الإصدار المباشرة (Issuing CA) بعد التحقّق من سلسلتك بملفات جهات الإصدار
    [two] شهادتان: شهادتك وشهادة جهة الإصدار المباشرة (Issuing CA)
    [few] { $count } شهادات: شهادتك وشهادات جهات الإصدار
    [many] { $count } شهادة: شهادتك وشهادات جهات الإصدار
   *[other] { $count } شهادة: شهادتك وشهادات جهات الإصدار
    }
export-there = خطوات التركيب
export-chain-file = توضع الشهادة مع المفتاح، في ملف مستقل:
export-chain-incomplete = في الملف شهادتك وحدها. ترسل الخوادم شهادة جهة الإصدار المباشرة (Issuing CA) أيضًا: تُضاف بعد التحقّق من سلسلتك بملفات جهات الإصدار.
export-ca-file = جهات الإصدار (CA) التي يثق بها نظامك:
said-exporting = يجري إنشاء الملف.
said-exported = تم إنشاء الملف وحفظه في مجلد التنزيلات.

destination-nginx = nginx
destination-apache = Apache httpd
destination-envoy = Envoy
destination-java-keystore = مخزن مفاتيح Java
destination-windows = Windows، IIS
destination-appliance = F5 BIG-IP أو جهاز آخر
destination-jose = برنامج يستخدم مكتبة JOSE
destination-other = غير ذلك

container-encrypted-pkcs8 = PKCS#8 مشفّر (PEM)
container-note-encrypted-pkcs8 = المفتاح محمي بعبارة مروره، AES-256. هذه هي الصيغة التي تحفظها الصفحة تلقائيًّا.
container-pkcs8 = PKCS#8 غير مشفّر (PEM)
container-note-pkcs8 = المفتاح دون أي حماية.
container-traditional = PKCS#1 أو SEC1 غير مشفّر (PEM)
container-note-traditional = دون أي حماية، بصيغة البرامج الأقدم: BEGIN RSA PRIVATE KEY أو BEGIN EC PRIVATE KEY.
container-pkcs12 = PKCS#12، الصيغة الحديثة
container-note-pkcs12 = المفتاح والشهادة بعبارة مرور واحدة، AES-256 وSHA-256: لنظام Windows منذ Server 2019، وJava منذ 8u301، وOpenSSL منذ 1.1.
container-pkcs12-compatible = PKCS#12، الصيغة المتوافقة
container-note-pkcs12-compatible = المحتوى نفسه بتشفير 3DES وSHA-1، وهما ضعيفان: لإصدارات Windows القديمة وJava القديمة والأجهزة التي ترفض الصيغة الحديثة فقط. اختر عبارة مرور طويلة.
container-jwk = مفتاح JWK خاص (JSON)
container-note-jwk = المفتاح دون أي حماية، مع kid وuse وalg الخاصة به.

destination-java-note = تفتح Java ملف PKCS#12 مباشرة كمخزن مفاتيح. ولا يجوز أن تحتوي عبارة مروره إلا على حروف وأرقام وعلامات من ASCII.
destination-windows-note = استخدم PowerShell بصلاحية المسؤول. يستورد الأمر المفتاح الخاص على أنه غير قابل للتصدير. لخادم أقدم من 2019، اختر الصيغة المتوافقة.
destination-appliance-note = على F5 BIG-IP: اختر System ثم Certificate Management ثم SSL Certificate List ثم Import، والنوع PKCS 12 (IIS). تقبل الإصدارات الأحدث الصيغة الحديثة أيضًا؛ ولم يُجرَّب هنا أيها يقبلها.
destination-apache-note = يقرأ Apache الشهادة التي يستخدمها كعميل من ملف واحد دون عبارة مرور: المفتاح ثم الشهادة. اجعل قراءة هذا الملف لمسؤول الخادم وحده.
destination-apache-passphrase-note = البرنامج passphrase.sh من إعدادك: يطبع عبارة مرور المفتاح، ويجب ألّا يقرأه إلا مسؤول الخادم.
destination-passphrase-note = في الملف passphrase عبارة مرور المفتاح في سطر واحد. يجب ألّا يقرأه إلا حساب الخادم (chmod 600).
destination-ca-note = في الملف الذي ينتهي اسمه بـ oftf-ca.pem شهادة جهة الإصدار المباشرة (Issuing CA) ثم شهادة جهة الإصدار الجذرية (Root CA). يحدّد هذا الملف الجهات التي يثق بها نظامك.
destination-untried-note = تستند هذه الأسطر إلى وثائق المنتج، ولم نجرّبها على المنتج نفسه.
destination-participants-note = تُصدر جهة الإصدار (CA) شهادات لكل مشارك، لا لـ API Hub وحده. اقصر الدخول على API Hub: قارن OU في صاحب الشهادة (Subject) لشهادة العميل بما في C4 (في nginx ‎$ssl_client_s_dn، وفي Apache SSL_CLIENT_S_DN، وفي Envoy القيمة principal ضمن RBAC).

setup-nginx-server = في كتلة server: الشهادة، وجهة الإصدار (CA) لمن يجوز لهم الاتصال
setup-nginx-client = في كتلة location التي تتصل بـ API Hub: شهادة العميل، وجهة الإصدار (CA) لـ API Hub
setup-apache-server = في المضيف الافتراضي (virtual host): الشهادة، وجهة الإصدار (CA) لمن يجوز لهم الاتصال
setup-apache-join = دمج المفتاح والشهادة في ملف واحد، في سطر الأوامر على ذلك الجهاز
setup-apache-client = في المضيف الافتراضي (virtual host) الذي يتصل بـ API Hub
setup-envoy-server = في DownstreamTlsContext الخاص بـ listener
setup-envoy-client = في UpstreamTlsContext الخاص بـ cluster؛ مع وضع اسم مضيف API Hub لديك مكان هذا الاسم
setup-java-list = عرض محتوى الملف
setup-java-import = أو إضافته إلى مخزن مفاتيح لديك
setup-windows = الاستيراد إلى مخزن شهادات الجهاز
setup-jose-node = Node.js مع jose
setup-jose-java = Java مع Nimbus JOSE + JWT
setup-jose-python = Python مع jwcrypto

err-export-not-acknowledged = لا يُنشأ ملف غير محمي إلا بعد إقرارك بأنك تعلم ذلك.
rec-export-not-acknowledged = ضع علامة في المربع تحت التحذير، أو اختر صيغة مشفّرة.
err-export-no-passphrase = يحتاج الملف الجديد إلى عبارة مرور، وليس للملف المحفوظ عبارة مرور.
rec-export-no-passphrase = ضع علامة في مربع عبارة المرور الأخرى وأدخل عبارة.
export-own-passphrase = تشفير هذه الصيغة ضعيف، وقد يتمكّن مهاجم من معرفة عبارة المرور. استخدم لهذا الملف عبارة مرور لا يستخدمها أي ملف آخر.
err-export-own-passphrase = هذه الصيغة ضعيفة، وللملف المحفوظ عبارة المرور نفسها: من يكسر أحدهما يفتح الآخر.
rec-export-own-passphrase = أدخل عبارة مرور لا يستخدمها أي ملف آخر.
err-export-java-passphrase = لا تقبل Java في عبارة مرور مخزن المفاتيح إلا حروفًا وأرقامًا وعلامات من ASCII.
rec-export-java-passphrase = ضع علامة في مربع عبارة المرور الأخرى وأدخل عبارة لا تتضمّن حروفًا أخرى.

err-friendly-name-empty = الاسم في الملف فارغ.
rec-friendly-name-empty = أدخل اسمًا قصيرًا؛ يُسمّى في مخزن مفاتيح Java باسم alias.
err-friendly-name-long = عدد أحرف الاسم في الملف { $count }، وهو أطول من المسموح به.
rec-friendly-name-long = الحد الأقصى لعدد الأحرف { $maximum }.
err-friendly-name-letter = يحتوي الاسم في الملف على حرف لا يدعمه PKCS#12: { $letter }.
rec-friendly-name-letter = احذفه. لا بأس بالحروف العربية واللاتينية؛ أما الرموز التعبيرية فلا.
err-friendly-name-unseen = يحتوي الاسم في الملف على حرف غير مرئي: { $letter }.
rec-friendly-name-unseen = أدخل الاسم مرة أخرى يدويًّا.

## How a server admits the hub alone

pinning-title = قصر الدخول إلى خادمك على API Hub
pinning-lead = لكل مشارك شهادة من جهة الإصدار (CA) نفسها. لذلك قارن OU في شهادة العميل بمعرّف المؤسسة المشغّلة لـ API Hub، وضع شهادة جهة الإصدار المباشرة (Issuing CA) ثم الجذر في حزمة الخادم. قد يتغيّر باقي صاحب الشهادة (Subject) ولا تلزم مقارنته: في المثال المنشور C=UK ولا توجد CN.
pinning-note = المعرّف هو الوارد في المثال المنشور. اسأل فريق API Hub (Ozone) عما إذا كان معرّفه. تستند هذه الأسطر إلى وثائق الشركات المصنّعة، ولم نشغّلها.
pinning-nginx = خادم nginx
pinning-envoy = خادم Envoy، قبل مرشّح TCP proxy أو HTTP
pinning-apache = خادم Apache
pinning-haproxy = خادم HAProxy
pinning-f5 = جهاز F5 BIG-IP، قاعدة iRule
pinning-java = لغة Java
err-export-container = هذه ليست صيغة ملف مفتاح معروفة هنا.
