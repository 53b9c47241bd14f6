### Making key and CSR with other tools: OpenSSL, keytool, certreq. The rules of
### the text stand in certificate.ftl.

recipe-title = إنشاء المفتاح وطلب CSR بأداتك
recipe-lead = تُنشئ هذه الأوامر المفتاح على جهازك أو في HSM لديك، وطلب CSR بالبيانات أعلاه تمامًا. لا تتضمّن عبارة مرور ولا رمز PIN: فكل أداة تطلبهما.
recipe-tool = الأداة
recipe-shell = سطر الأوامر
recipe-command = الأمر
recipe-files = الملفات
recipe-file-save = حفظ هذا الملف
recipe-notes = معلومات مفيدة

recipe-tool-openssl-configuration = OpenSSL 3، البيانات في ملف
recipe-tool-openssl-command = OpenSSL 3، أمر واحد كما يعرضه الدليل
recipe-tool-openssl-pkcs11 = OpenSSL 3، المفتاح في HSM (PKCS#11)
recipe-tool-keytool-file = Java keytool، المفتاح في ملف
recipe-tool-keytool-pkcs11 = Java keytool، المفتاح في HSM (PKCS#11)
recipe-tool-certreq = أداة certreq في Windows
recipe-shell-sh = سطر أوامر Linux أو macOS أو Unix
recipe-shell-powershell = PowerShell (5.1 أو 7)
recipe-shell-git-bash = Git Bash على Windows

## Steps

recipe-step-folder = على الجهاز الذي سيُحفظ فيه المفتاح، أنشئ مجلدًا جديدًا فارغًا وافتح سطر الأوامر فيه. تستبدل الأوامر الملفات التي تحمل الاسم نفسه دون سؤال.
recipe-step-save = احفظ { $file } من القائمة أدناه في هذا المجلد، بهذا الاسم تمامًا.
recipe-step-openssl-key = أنشئ المفتاح. يطلب OpenSSL عبارة مرور جديدة مرتين ويشفّر بها ملف المفتاح.
recipe-step-openssl-csr = أنشئ طلب CSR. يطلب OpenSSL عبارة مرور المفتاح.
recipe-step-openssl-both = أنشئ المفتاح وطلب CSR. يطلب OpenSSL عبارة مرور جديدة مرتين ويشفّر بها ملف المفتاح.
recipe-step-pkcs11-module = حدّد وحدة PKCS#11 الخاصة بـ HSM لديك: ضع مسار ملفها مكان هذا المسار.
recipe-step-pkcs11-key = أنشئ المفتاح في HSM بالتسمية { $label }. يطلب pkcs11-tool رمز PIN. وإذا كانت لوحدة HSM لديك أداة مخصّصة لذلك، فاستخدمها بالتسمية نفسها.
recipe-step-pkcs11-csr = أنشئ طلب CSR. يطلب OpenSSL رمز PIN.
recipe-step-keytool-key = أنشئ المفتاح في مخزن المفاتيح الجديد { $file }. يطلب keytool كلمة مرور جديدة مرتين.
recipe-step-keytool-csr = أنشئ طلب CSR. يطلب keytool كلمة مرور مخزن المفاتيح.
recipe-step-keytool-module = افتح { $file } في محرّر نصوص. ضع مسار وحدة PKCS#11 الخاصة بـ HSM لديك بعد «library =‎».
recipe-step-keytool-token-key = أنشئ المفتاح في HSM. أدخل رمز PIN عندما يطلب keytool كلمة مرور مخزن المفاتيح (keystore password).
recipe-step-keytool-token-csr = أنشئ طلب CSR. أدخل رمز PIN عندما يطلب keytool كلمة مرور مخزن المفاتيح (keystore password).
recipe-step-certreq-unicode = في الاسم القانوني أحرف من خارج ASCII، لذلك يتطلب Windows أن يكون الملف بترميز UTF-16. يحوّله هذا الأمر؛ شغّله مرة واحدة.
recipe-step-certreq = أنشئ المفتاح وطلب CSR. شغّل هذا الأمر بصلاحية المسؤول، لأن المفتاح يخص الجهاز. ويعمل الأمر نفسه في موجّه الأوامر القديم.
recipe-step-bring = أضف { $file } إلى هذه الصفحة. يُقارَن بالبيانات قبل أن ترفعه.

## Notes

recipe-note-production = بهذه الأداة لا يكون المفتاح في HSM. في بيئة الإنتاج يجب إنشاء المفتاح وطلب CSR في HSM أو في نظام آمن مكافئ لإدارة المفاتيح.
recipe-note-configuration-instead = في الاسم القانوني أحرف لا ينقلها سطر أوامر Windows نقلًا مأمونًا. لذلك تُنقل البيانات هنا عبر ملف.
recipe-note-git-bash = يمنع MSYS_NO_PATHCONV=1 أداة Git Bash من إعادة كتابة الوسائط التي تشبه المسارات. وإذا توقف أمر منتظرًا دون سؤال، فاستخدم winpty من Git Bash: ضع winpty قبل اسم البرنامج مباشرة. لم تُجرَّب هذه الأوامر على Windows.
recipe-note-openssl-tried = جُرّبت هذه الأوامر مع OpenSSL 3.0 على Linux. وفُحصت طريقة PowerShell في تقسيمها، لكنها لم تُشغَّل على Windows.
recipe-note-openssl-defaults = إذا ذكر OpenSSL أنه لا يستطيع فتح openssl.cnf، فاستخدم الطريقة التي تكون البيانات فيها في ملف، فهي لا تتطلب ذلك الملف.
recipe-note-openssl-cipher = الإصدارات الأقدم من OpenSSL 3.5 تشفّر مفتاح هذا الأمر بخوارزمية triple DES. أما الطريقة التي تكون البيانات فيها في ملف فتستخدم AES-256 في كل إصدار.
recipe-note-pkcs11-tried = يتطلب هذا OpenSSL 3 وpkcs11-provider وpkcs11-tool (من OpenSC). جُرّب مع pkcs11-provider 1.0 ورمز الأمان البرمجي (software token) SoftHSM 2.6 على Linux، لا مع وحدة HSM فعلية. وقد تتطلب وحدة HSM لديك خيارات أكثر.
recipe-note-pkcs11-label = إذا كان في HSM مفتاح بهذه التسمية، عند التجديد مثلًا، فاختر تسمية أخرى ومعرّفًا (ID) آخر في الأمرين كليهما. وإلا فلا يُعلم أي مفتاح يوقّع طلب CSR.
recipe-note-token = إذا عرضت وحدة HSM لديك أكثر من فتحة (slot) أو رمز أمان (token)، فحدّد الصحيح منها: بالخيار ‎--token-label في pkcs11-tool وبـ token=‎ في عنوان pkcs11:‎، أو بـ slotListIndex في Java.
recipe-note-keytool-tried = يتطلب هذا JDK بالإصدار 9 أو أحدث. جُرّب مع JDK 17 على Linux. وفُحصت طريقة PowerShell في تقسيم الأوامر، لكنها لم تُشغَّل على Windows.
recipe-note-keytool-pkcs11-tried = يتطلب هذا JDK بالإصدار 9 أو أحدث. جُرّب مع JDK 17 ورمز الأمان البرمجي (software token) SoftHSM 2.6 على Linux، لا مع وحدة HSM فعلية. وقد تتطلب وحدة HSM لديك سمات أخرى في الملف.
recipe-note-keytool-alias = إذا كان في HSM مفتاح بهذا الاسم (alias)، عند التجديد مثلًا، فاختر اسمًا آخر في الأمرين كليهما.
recipe-note-keytool-letters = بعض أحرف الاسم القانوني مكتوبة بالنظام الست عشري، مثل ‎\2C للفاصلة. ويكتب keytool الأحرف نفسها في طلب CSR.
recipe-note-keytool-identifier = يطلب keytool دائمًا امتدادًا إضافيًّا، هو معرّف مفتاح صاحب الشهادة (subject key identifier)، لذلك يظهر تحذير عند فحص طلب CSR. وقبول الدليل له غير معلوم.
recipe-note-new-header = السطر الأول من طلب CSR هذا هو NEW CERTIFICATE REQUEST. وقبول الدليل له غير معلوم. بعد الفحص يمكنك هنا تنزيل طلب CSR نفسه بالسطر الأول المعتاد؛ ارفع ذلك الملف.
recipe-note-certreq-not-run = لم نشغّل هذا على Windows؛ وهو يستند إلى وثائق Microsoft. يبيّن فحص طلب CSR النتيجة. وإذا أظهر أن ترتيب صاحب الشهادة (Subject) غير صحيح، فضع 0x2040000 مكان قيمة X500NameFlags وأنشئ طلب CSR مرة أخرى.
recipe-note-certreq-provider = يبقى المفتاح لدى الموفّر البرمجي في Windows (software provider). لاستخدام HSM، ضع اسم موفّر تخزين المفاتيح الخاص به بعد «ProviderName =‎»؛ ويعرض certutil -csplist الأسماء.
recipe-note-certreq-key = المفتاح في مخزن شهادات الجهاز ولا يمكن تصديره. وعند توفّر الشهادة، يربط certreq -accept بينهما.
