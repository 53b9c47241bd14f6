### The key in its place: which file, for which system.

install-lead = يذهب المفتاح وشهادته إلى النظام الذي يستخدمهما. أنشئ الملف الذي يقبله، ثم أثبِت أن النظام يستخدم المفتاح الصحيح.

export-title = الملف لنظامك
export-elsewhere = جاء طلب CSR من مكان آخر. إذا كان المفتاح في HSM فسيبقى هناك، ولا شيء يُنشأ هنا: تابع إلى الإثبات أدناه.
export-elsewhere-file = المفتاح في ملف: اكتبه بصيغة أخرى
export-destination = إلى أين يذهب المفتاح؟
export-no-certificate = لا توجد شهادة مفحوصة بعد. تحتاج مخازن مفاتيح Java وWindows وملفات PKCS#12 إلى شهادة.
export-container = الصيغة
export-plain-warning = لن تكون لهذا الملف أي حماية. من يقرؤه لديه المفتاح.
export-plain-advice = أنشئه على الجهاز الذي يُستخدم فيه، وأعطِه لحساب واحد فقط (chmod 600)، ولا تحتفظ بأي نسخة. حيث يستطيع النظام قبول عبارة مرور، اختر الصيغة المشفّرة.
export-plain-acknowledge = أعرف ذلك، ويبقى الملف على جهاز لا يستطيع قراءته إلا مديروه.
export-key-file = ملف المفتاح المحفوظ
export-key-file-hint = الملف الذي حُفظ مع المفتاح؛ بأي صيغة تقرؤها هذه الصفحة.
export-passphrase = عبارة مروره
export-alias = اسم المفتاح في الملف (alias، الاسم المألوف)
export-another-passphrase = اجعل للملف الجديد عبارة مرور غير عبارة الملف المحفوظ
export-do = أنشئ الملف
export-working = يُفتح المفتاح، ويُكتب الملف، ثم يُفتح مرة أخرى.
export-done = أُنشئ الملف، وفُتح مرة أخرى بعبارة مروره، وحُفظ في تنزيلاتك.
export-file = الملف
export-format = الصيغة
export-certificates = الشهادات فيه
export-certificates-count = { $count ->
    [0] لا شيء
    [1] شهادتك وحدها؛ تُضاف شهادة مرجع التصديق المُصدِر بعد التحقق من سلسلتك بملفات مراجع التصديق
   *[other] { $count }: شهادتك وشهادة مرجع التصديق المُصدِر
    }
export-there = ما العمل هناك
export-chain-file = توضع الشهادة بجانب المفتاح، في ملف مستقل:
export-chain-incomplete = في الملف شهادتك وحدها. ترسل الخوادم شهادة مرجع التصديق المُصدِر أيضًا: تُضاف بعد التحقق من سلسلتك بملفات مراجع التصديق.
export-ca-file = مراجع التصديق التي يصدّقها نظامك:
said-exporting = يجري إنشاء الملف.
said-exported = أُنشئ الملف وحُفظ في تنزيلاتك.

destination-nginx = nginx
destination-apache = Apache httpd
destination-envoy = Envoy
destination-java-keystore = مخزن مفاتيح Java
destination-windows = Windows، IIS
destination-appliance = F5 BIG-IP أو جهاز آخر
destination-jose = برنامج بمكتبة JOSE
destination-other = غير ذلك

container-encrypted-pkcs8 = PKCS#8 مشفّر (PEM)
container-note-encrypted-pkcs8 = المفتاح تحت عبارة مروره، AES-256. هذا ما تحفظه هذه الصفحة من تلقاء نفسها.
container-pkcs8 = PKCS#8 غير مشفّر (PEM)
container-note-pkcs8 = المفتاح بلا أي حماية.
container-traditional = PKCS#1 أو SEC1 غير مشفّر (PEM)
container-note-traditional = بلا أي حماية، بصيغة البرامج الأقدم: BEGIN RSA PRIVATE KEY أو BEGIN EC PRIVATE KEY.
container-pkcs12 = PKCS#12، الصيغة الحديثة
container-note-pkcs12 = المفتاح والشهادة تحت عبارة مرور واحدة، AES-256 وSHA-256: لنظام Windows منذ Server 2019، وJava منذ 8u301، وOpenSSL منذ 1.1.
container-pkcs12-compatible = PKCS#12، الصيغة المتوافقة
container-note-pkcs12-compatible = الشيء نفسه تحت 3DES وSHA-1، وهما ضعيفان: فقط لإصدارات Windows القديمة وJava القديمة والأجهزة التي ترفض الصيغة الحديثة. اختر عبارة مرور طويلة.
container-jwk = JWK خاص (JSON)
container-note-jwk = المفتاح بلا أي حماية، مع kid وuse وalg الخاصة به.

destination-java-note = تفتح Java ملف PKCS#12 كما هو بوصفه مخزن مفاتيح. لا يجوز أن تحتوي عبارة مروره إلا على حروف وأرقام وعلامات من ASCII.
destination-windows-note = في PowerShell، بصلاحية المسؤول. يستورد الأمر المفتاح الخاص على أنه غير قابل للتصدير. لخادم أقدم من 2019، اختر الصيغة المتوافقة.
destination-appliance-note = على F5 BIG-IP: اختر System ثم Certificate Management ثم SSL Certificate List ثم Import، والنوع PKCS 12 (IIS). تقبل الإصدارات الأحدث الصيغة الحديثة أيضًا؛ ولم يُجرَّب هنا أيها يقبلها.
destination-apache-note = يقرأ Apache الشهادة التي يكون بها عميلًا من ملف واحد بلا عبارة مرور: المفتاح والشهادة، أحدهما بعد الآخر. أعطِ هذا الملف لمديره وحده.
destination-apache-passphrase-note = البرنامج passphrase.sh تكتبه أنت: يطبع عبارة مرور المفتاح، ولا يجوز أن يقرأه إلا مديره.
destination-passphrase-note = في الملف passphrase عبارة مرور المفتاح في سطر واحد. لا يجوز أن يقرأه إلا حساب الخادم (chmod 600).
destination-ca-note = في الملف الذي ينتهي اسمه بـ oftf-ca.pem شهادة مرجع التصديق المُصدِر وشهادة مرجع التصديق الجذر، إحداهما بعد الأخرى. يحدد هذا الملف من يصدّقه نظامك.
destination-untried-note = تتبع هذه الأسطر وثائق المنتج. لم نشغّلها بالمنتج نفسه.
destination-participants-note = يُصدر مرجع التصديق شهادات لكل مشارك، لا لـ API Hub وحده. اسمح بدخول API Hub وحده: قارن موضوع (Subject) شهادة العميل بموضوع C4 (في nginx ‎$ssl_client_s_dn، وفي Apache SSL_CLIENT_S_DN، وفي Envoy القيمة principal ضمن RBAC).

setup-nginx-server = في كتلة server: الشهادة، ومرجع تصديق من يجوز لهم الاتصال
setup-nginx-client = في كتلة location التي تتصل بـ API Hub: شهادة العميل، ومرجع تصديق API Hub
setup-apache-server = في المضيف الافتراضي (virtual host): الشهادة، ومرجع تصديق من يجوز لهم الاتصال
setup-apache-join = المفتاح والشهادة في ملف واحد، في سطر الأوامر على ذلك الجهاز
setup-apache-client = في المضيف الافتراضي (virtual host) الذي يتصل بـ API Hub
setup-envoy-server = في DownstreamTlsContext الخاص بـ listener
setup-envoy-client = في UpstreamTlsContext الخاص بـ cluster؛ ضع اسم مضيف API Hub لديك مكان هذا الاسم
setup-java-list = اعرض ما في الملف
setup-java-import = أو أضفه إلى مخزن مفاتيح لديك
setup-windows = إلى مخزن شهادات الجهاز
setup-jose-node = Node.js مع jose
setup-jose-java = Java مع Nimbus JOSE + JWT
setup-jose-python = Python مع jwcrypto

err-export-not-acknowledged = لا يُنشأ ملف لا يحميه شيء إلا لمن يقرّ بأنه يعرف ذلك.
rec-export-not-acknowledged = ضع علامة في المربع تحت التحذير، أو اختر صيغة مشفّرة.
err-export-no-passphrase = يحتاج الملف الجديد إلى عبارة مرور، وليس للملف المحفوظ عبارة مرور.
rec-export-no-passphrase = ضع علامة في مربع عبارة المرور الأخرى واكتب عبارة.
export-own-passphrase = يمكن كسر التشفير الضعيف لهذه الصيغة والعثور على عبارة المرور. لذلك تُعطى لهذا الملف عبارة مرور خاصة به لا يحملها ملف آخر.
err-export-own-passphrase = هذه الصيغة ضعيفة، وللملف المحفوظ عبارة المرور هذه نفسها: من يكسر أحدهما يفتح الآخر.
rec-export-own-passphrase = اكتب عبارة مرور لا يحملها أي ملف آخر.
err-export-java-passphrase = لا تقبل Java في عبارة مرور مخزن المفاتيح إلا حروفًا وأرقامًا وعلامات من ASCII.
rec-export-java-passphrase = ضع علامة في مربع عبارة المرور الأخرى واكتب عبارة بلا حروف أخرى.

err-friendly-name-empty = الاسم في الملف فارغ.
rec-friendly-name-empty = اكتب اسمًا قصيرًا؛ اسمه في مخزن مفاتيح Java هو alias.
err-friendly-name-long = عدد أحرف الاسم في الملف { $count }.
rec-friendly-name-long = الحد الأقصى لعدد الأحرف { $maximum }.
err-friendly-name-letter = في الاسم في الملف حرف لا يتسع له PKCS#12: { $letter }.
rec-friendly-name-letter = احذفه. لا بأس بالحروف العربية واللاتينية؛ أما الرموز التعبيرية فلا.
err-friendly-name-unseen = في الاسم في الملف حرف لا يُرى: { $letter }.
rec-friendly-name-unseen = اكتب الاسم مرة أخرى يدويًّا.

## How a server admits the hub alone

pinning-title = كيف يقبل خادمك API Hub ولا أحد سواه
pinning-lead = لكل مشارك شهادة من CA نفسها. لذلك قارن OU في شهادة العميل بمعرّف المؤسسة المشغّلة لـ API Hub، وضع Issuing CA ثم Root في حزمة الخادم. قد يتغيّر باقي الموضوع ولا يلزم أن يُقارن: المثال المنشور فيه C=UK وليس فيه CN.
pinning-note = المعرّف هو الموجود في المثال المنشور. اسأل فريق API Hub (Ozone) هل هو معرّفه. تتبع هذه الأسطر وثائق الصانعين؛ لم نشغّلها.
pinning-nginx = خادم nginx
pinning-envoy = خادم Envoy، قبل مرشّح TCP proxy أو HTTP
pinning-apache = خادم Apache
pinning-haproxy = خادم HAProxy
pinning-f5 = جهاز F5 BIG-IP، قاعدة iRule
pinning-java = لغة Java
