### A CSR for a key in an HSM or a KMS: our request, their signature. The rules of the text
### stand in certificate.ftl.

bridge-title = وحدة HSM أو خدمة KMS لديك توقّع فقط: إنشاء طلب CSR هنا
bridge-lead = لا تنشئ خدمات KMS طلبات CSR، وكثيرًا ما تخطئ أدوات HSM في صاحب الشهادة (Subject). قدّم المفتاح العام، فتُعِدّ هذه الصفحة الطلب بالبيانات أعلاه تمامًا؛ ثم وقّعه حيث يوجد المفتاح وقدّم التوقيع. لا يصل إلى هنا أي شيء سري.
bridge-signer = مكان المفتاح
bridge-key-commands = طريقة إنشاء المفتاح هناك واستخراج مفتاحه العام
bridge-key-title = 1. المفتاح العام
bridge-key-drop = ملف المفتاح العام
bridge-key-hint = PEM أو DER أو JWK أو شهادة أو طلب CSR لهذا المفتاح أو ssh-rsa أو استجابة KMS لديك بصيغة JSON.
bridge-key-taken = المفتاح العام { $key }، SHA-256 { $digest }
bridge-request-title = 2. الطلب المراد توقيعه
bridge-request-lead = هذا محتوى طلب CSR دون توقيعه (CertificationRequestInfo، RFC 2986). وقّع الملف بـ SHA-256 وPKCS#1 v1.5، أو بـ ECDSA لمفتاح EC؛ أو وقّع ملخّصه (digest) إذا كانت خدمتك تطلب ذلك.
bridge-request-subject = صاحب الشهادة (Subject)
bridge-request-names = أسماء المضيفين (SAN)
bridge-request-none = لا يوجد
bridge-request-key = المفتاح العام
bridge-request-save = حفظ الطلب ({ $file })
bridge-digest-hex = SHA-256 بالنظام الست عشري
bridge-digest-base64 = SHA-256 بترميز base64
bridge-digest-base64url = SHA-256 بترميز base64url
bridge-request-qr = الطلب في رمز QR لنقله من جهاز غير متصل بالشبكة
bridge-sign-commands = طريقة توقيع الطلب
bridge-sign-not-there = لا يمكن لمفتاح هذه الشهادة أن يوقّع في هذه الخدمة. اطّلع على الملاحظة المتعلقة بالمفتاح أعلاه.
bridge-days = يُحفظ الطلب والمفتاح العام مع عملك. يمكن أن يصل التوقيع بعد أيام من زميل يفتح العمل المحفوظ في مكان آخر، فلا يلزم إتمام ذلك اليوم.
bridge-signature-title = 3. التوقيع
bridge-signature-drop = ملف التوقيع
bridge-signature-hint = ملف أداتك، أو التوقيع بترميز base64 أو بالنظام الست عشري، أو vault:v1:…‎، أو استجابة KMS لديك بصيغة JSON.
bridge-outdated = تغيّرت البيانات أعلاه بعد إعداد هذا الطلب. وتوقيعه ينتج طلب CSR بالبيانات القديمة.
bridge-renew = إعداد الطلب من جديد
bridge-other-key = استخدام مفتاح عام آخر
bridge-public-pem = حفظ المفتاح العام بصيغة PEM
said-bridge-key = تمت قراءة المفتاح العام. الطلب جاهز للتوقيع.

## The public key

check-key-service = العمليات التي تسمح بها الخدمة للمفتاح
err-key-service-does-not-sign = بحسب خدمتك، لا يُستخدم هذا المفتاح للتوقيع، فلا يمكنه توقيع طلب CSR الخاص به.
rec-key-service-does-not-sign = أنشئ مفتاحًا يوقّع (AWS: SIGN_VERIFY؛ Google Cloud: asymmetric-signing؛ Azure: العملية sign). أما إذا كان مفتاح التشفير واخترت SERVER ENCKEY، فقد يقبل الدليل المفتاح العام دون طلب CSR: فوثائقه تذكر الأمرين.
err-key-service-other-algorithm = تربط خدمتك هذا المفتاح بخوارزمية غير خوارزمية طلب CSR، مثل PSS، فلا يمكنه توقيع هذا الطلب.
rec-key-service-other-algorithm = أنشئ مفتاحًا لـ RSA PKCS#1 v1.5 مع SHA-256، مثل rsa-sign-pkcs1-2048-sha256 في Google Cloud.
check-key-attestation = إقرار HSM بشأن المفتاح (attestation)
not-key-attestation = يتضمّن الملف أيضًا ما قد يكون إقرارًا (attestation) من HSM. صيغته غير معلومة لنا ولا يُستنتج منه شيء: تحقّق منه بأداة الشركة المصنّعة.
err-bridge-key-private = توقّف: في هذا الملف مفتاح خاص. لم يُحفظ هنا.
rec-bridge-key-private = قدّم المفتاح العام فقط. وإذا كان يُفترض أن يبقى المفتاح الخاص في HSM أو KMS، فقد خرج منه: لا تستخدمه، وأنشئ مفتاحًا جديدًا لا يمكن تصديره.
err-bridge-key-none = لا يوجد مفتاح عام في هذا الملف.
rec-bridge-key-none = استخرج المفتاح العام بالأمر أعلاه. كلمة المرور أو المعرّف (ARN) أو شهادة المصادقة (attestation) ليست مفتاحًا عامًّا.
err-bridge-key-several = { PLURAL($count) ->
    [two] في هذا الملف مفتاحان عامّان.
    [few] في هذا الملف { $count } مفاتيح عامة.
    [many] في هذا الملف { $count } مفتاحًا عامًّا.
   *[other] في هذا الملف { $count } مفتاح عام.
}
rec-bridge-key-several = قدّم المفتاح المقصود وحده في ملف مستقل.
err-bridge-key-too-large = حجم هذا الملف نحو { $size } KiB، والمفتاح العام أقل من 4.
rec-bridge-key-too-large = قدّم الملف الذي لا يحتوي إلا على المفتاح العام.

## The signature

err-bridge-signature-too-large = حجم هذا الملف نحو { $size } KiB، والتوقيع أقل من 2.
rec-bridge-signature-too-large = قدّم ملف التوقيع الذي أنشأته أداتك.
err-bridge-signature-private-key = توقّف: هذا مفتاح خاص، وليس توقيعًا. لم يُحفظ هنا.
rec-bridge-signature-private-key = قدّم التوقيع الذي أنشأته وحدة HSM أو خدمة KMS لديك. لا تستخدم هذا المفتاح لأي شهادة بعد الآن: أنشئ مفتاحًا جديدًا لا يمكن تصديره.
err-bridge-signature-csr = هذا طلب CSR كامل، وليس توقيعًا.
rec-bridge-signature-csr = إذا أنشأته أداتك، فقدّمه في الأسفل حيث يُطلب CSR. هناك يُفحص كأي طلب آخر.
err-bridge-signature-other-kind = هذه شهادة أو مفتاح أو ملف آخر، وليس توقيعًا.
rec-bridge-signature-other-kind = قدّم الملف الذي أنشأته أداتك عند توقيع الطلب.
err-bridge-signature-request-itself = هذا هو الطلب نفسه، وليس توقيعه.
rec-bridge-signature-request-itself = وقّع الطلب بالأمر أعلاه وقدّم الملف الناتج. وتأكّد من عدم تبديل اسمَي الملفين.
err-bridge-signature-digest-itself = هذه قيمة SHA-256 للطلب، وليست توقيعه.
rec-bridge-signature-digest-itself = وقّع الطلب حيث يوجد المفتاح، بالأمر أعلاه، وقدّم الملف الناتج.
err-bridge-signature-no-member = لا يحتوي ملف JSON هذا على توقيع.
rec-bridge-signature-no-member = قدّم استجابة أمر التوقيع. إذا تضمّنت خطأ فهو السبب: أبلِغ به الجهة التي تشغّل الخدمة.
err-bridge-signature-unreadable = هذا ليس توقيعًا بصيغة معروفة هنا.
rec-bridge-signature-unreadable = قدّمه كملف من الأداة، أو بترميز base64، أو بالنظام الست عشري، أو كاستجابة الخدمة بصيغة JSON.
err-bridge-pss = هذا توقيع PSS بهذا المفتاح، وطلب CSR يتطلب PKCS#1 v1.5.
rec-bridge-pss = وقّع مرة أخرى وحدّد الخوارزمية: RSASSA_PKCS1_V1_5_SHA_256 (AWS)، وRS256 (Azure)، وsignature_algorithm=pkcs1v15 (Vault، وPSS هي الافتراضية فيه)، وSHA256-RSA-PKCS (PKCS#11).
err-bridge-digest-twice = وقّع المفتاح قيمة SHA-256 لقيمة SHA-256: عُدّ الملخّص هو الملف.
rec-bridge-digest-twice = مرّر الملف إلى أمر يحسب الملخّص بنفسه، أو مرّر الملخّص وصرّح بأنه ملخّص (AWS: message-type DIGEST؛ Vault: prehashed=true).
err-bridge-digest-as-text = وقّع المفتاح نص الملخّص بالنظام الست عشري أو بترميز base64، لا الملخّص نفسه.
rec-bridge-digest-as-text = مرّر الملخّص بالصيغة التي يطلبها الأمر، أو مرّر ملف الطلب نفسه، وعندئذ لا يلزم أي تحويل.
err-bridge-request-as-text = وقّع المفتاح الطلب بوصفه نصًّا (base64 أو النظام الست عشري أو PEM)، لا بايتاته.
rec-bridge-request-as-text = مرّر إلى الأمر الملف نفسه الذي ينتهي اسمه بـ ‎.tbs.der. يتطلب AWS كتابة fileb://‎ قبل الاسم، بالحرف b.
err-bridge-other-hash = وقّع المفتاح باستخدام { $hash }، وطلب CSR يتطلب SHA-256.
rec-bridge-other-hash = وقّع مرة أخرى باستخدام SHA-256.
err-bridge-digest-not-named = وُقّع الملخّص دون اسم دالة التجزئة التي يضعها PKCS#1 v1.5 قبله.
rec-bridge-digest-not-named = مع PKCS#11 استخدم الآلية SHA256-RSA-PKCS على ملف الطلب، لا RSA-PKCS على الملخّص.
err-bridge-other-content = التوقيع من إنشاء هذا المفتاح، لكنه على محتوى غير هذا الطلب.
rec-bridge-other-content = احفظ الطلب مرة أخرى ووقّع ذلك الملف. وإذا تغيّرت البيانات في هذه الأثناء، فربما وُقّع طلب أقدم.
err-bridge-other-length = هذا توقيع مفتاح طوله { $bits } بت، بينما طول المفتاح العام { $expected }.
rec-bridge-other-length = تحقّق من المفتاح الذي وقّع. إذا كان هو الصحيح، فقدّم مفتاحه العام أولًا؛ وقد يكون الملف مبتورًا.
err-bridge-other-key = هذا التوقيع ليس من إنشاء هذا المفتاح، أو أنه تالف.
rec-bridge-other-key = تأكّد من أن المفتاح العام والتوقيع للمفتاح نفسه وللإصدار نفسه منه. وفي خدمة KMS تعمل بالتدوير، حدّد الإصدار.
err-bridge-other-key-or-content = هذا التوقيع غير مطابق: أنشأه مفتاح آخر، أو أنه على محتوى آخر. ولا يمكن التمييز بين الحالتين مع ECDSA.
rec-bridge-other-key-or-content = احفظ الطلب مرة أخرى ووقّع ذلك الملف نفسه باستخدام SHA-256، بالمفتاح الذي قدّمت مفتاحه العام.

## Who signs

signer-aws-kms = خدمة AWS KMS
signer-azure-key-vault = خدمة Azure Key Vault (Premium)
signer-azure-managed-hsm = خدمة Azure Managed HSM
signer-google-cloud-kms = خدمة Google Cloud KMS
signer-vault-transit = محرّك Transit في HashiCorp Vault
signer-pkcs11-tool = أي HSM مع pkcs11-tool (OpenSC)
signer-openssl-provider = OpenSSL 3 مع pkcs11-provider
signer-openssl-engine = OpenSSL مع محرّك libp11
signer-java-pkcs11 = Java مع SunPKCS11
signer-windows-cng = نظام Windows (CNG، PowerShell)
signer-thales-luna = جهاز Thales Luna
signer-nshield = جهاز Entrust nShield
signer-run-by-us = شغّلنا هذه الأوامر مع رمز الأمان البرمجي (software token) SoftHSM 2.6 على Linux، لا مع وحدة HSM فعلية.
signer-by-documents = تستند هذه الأوامر إلى وثائق الشركة المصنّعة، ولم نشغّلها. يُفحص الناتج هنا قبل اعتماده.

signer-step-request = ضع الملف { $file } المحفوظ من هذه الصفحة في المجلد الذي تفتح فيه سطر الأوامر.
signer-step-aws-key = أنشئ المفتاح. لا يمكن تصديره. تتضمّن الاستجابة قيمة KeyId الخاصة به.
signer-step-aws-alias = أعطِ المفتاح اسمًا: ضع KeyId مكان { $place }.
signer-step-azure-key = أنشئ المفتاح في HSM على ألّا يكون قابلًا للتصدير. ضع الاسم المستخدم لديك مكان الاسم المكتوب بالأحرف الكبيرة.
signer-step-google-key = أنشئ المفتاح في HSM. ضع حلقة المفاتيح (key ring) والموقع (location) لديك مكان الكلمات المكتوبة بالأحرف الكبيرة.
signer-step-vault-key = أنشئ المفتاح. لا يمكن تصديره.
signer-step-cng-key = أنشئ المفتاح على ألّا يكون قابلًا للتصدير. شغّل هذا الأمر بصلاحية المسؤول، لأن المفتاح يخص الجهاز.
signer-step-public-key = استخرج مفتاحه العام.
signer-step-bring-key = أضف { $file } أدناه.
signer-step-module = حدّد وحدة PKCS#11. هذا هو المسار الذي يضعها فيه برنامج الشركة المصنّعة.
signer-step-module-again = يقرأ pkcs11-tool المسار من هنا.
signer-step-digest = احسب الملخّص المراد توقيعه.
signer-step-sign = وقّع الطلب.
signer-step-sign-pin = وقّع الطلب. سيُطلب منك إدخال رمز PIN.
signer-step-bring-signature = أضف { $file } أدناه.

signer-note-decrypts-only = في هذه الخدمة يوقّع المفتاح أو يفك التشفير، ولا يجمع بينهما. فلا يمكن لمفتاح التشفير أن يوقّع طلب CSR الخاص به هناك. وتتحدث وثائق الدليل لنوع SERVER ENCKEY عن مفتاح عام وعن طلب CSR معًا: يمكنك حفظ المفتاح العام بصيغة PEM أدناه وتجربة ذلك.
signer-note-google-ps256 = لكل مفتاح في Google Cloud KMS خوارزمية واحدة. مفتاح PKCS#1 v1.5 يوقّع طلب CSR هذا، لكنه لا يوقّع رموز PS256 التي خُصصت لها هذه الشهادة؛ ومفتاح PSS يوقّع الرموز لا طلب CSR هذا. لذلك لا تناسب تلك الخدمة هذه الشهادة.
signer-note-google-tls = لكل مفتاح في Google Cloud KMS خوارزمية واحدة. هذا المفتاح يوقّع باستخدام PKCS#1 v1.5 الذي يتطلبه طلب CSR؛ أما TLS 1.3 فيوقّع باستخدام PSS، وهو ما لا يدعمه هذا المفتاح. لذلك يعمل النظام الذي يستخدمه ببروتوكول TLS 1.2.
signer-note-azure-premium = يتطلب RSA-HSM وEC-HSM خزنة (vault) من الفئة Premium.
signer-note-vault-hsm = يحفظ Transit المفتاح في وحدة التخزين الخاصة بـ Vault. ويعود إلى مصرفك تقدير ما إذا كان ذلك يُعدّ وحدة HSM أو نظامًا آمنًا مكافئًا لإدارة المفاتيح؛ ويمكن لإصدار Vault Enterprise حفظه في HSM.
signer-note-luna = تنشئ أداة Luna نفسها (cmu) المفاتيح أيضًا، وتختلف خياراتها باختلاف الإصدار. هنا يُنشأ المفتاح عبر PKCS#11.
signer-note-nshield = يتوقف على security world لديك ما إذا كان nShield يحمي المفتاح بالوحدة (module) أو softcard أو بطاقات المشغّلين؛ وأداته generatekey تسأل عن ذلك. هنا يُنشأ المفتاح عبر PKCS#11.
signer-note-java-placeholder = الملف شهادة أنشأتها أداة keytool مؤقتًا. لا يُقرأ منها إلا مفتاحها العام.
signer-note-java-version = يتطلب هذا JDK بالإصدار 11 أو أحدث.
signer-note-cng-provider = هذا هو الموفّر البرمجي (software provider) في Windows. لاستخدام HSM، ضع اسم موفّر تخزين المفاتيح الخاص به مكانه في الخطوتين؛ ويعرض certutil -csplist الأسماء.
signer-note-cng-ec = يتطلب تصدير مفتاح EC برنامج PowerShell 7.
