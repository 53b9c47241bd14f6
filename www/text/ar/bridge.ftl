### A CSR for a key in an HSM or a KMS: our request, their signature. The rules of the text
### stand in certificate.ftl.

bridge-title = يوقّع HSM أو KMS لديك فقط: أنشئ طلب CSR هنا
bridge-lead = لا تنشئ خدمة KMS طلبات CSR، وكثيرًا ما تخطئ أدوات HSM في الموضوع (Subject). أحضر المفتاح العام: تكتب هذه الصفحة الطلب كما هو أعلاه تمامًا، وتوقّعه أنت حيث يوجد المفتاح، ثم تحضر التوقيع. لا يأتي إلى هنا شيء سري.
bridge-signer = مكان المفتاح
bridge-key-commands = كيف تنشئ المفتاح هناك وتستخرج مفتاحه العام
bridge-key-title = 1. المفتاح العام
bridge-key-drop = أفلِت المفتاح العام
bridge-key-hint = PEM أو DER أو JWK أو شهادة أو طلب CSR لهذا المفتاح أو ssh-rsa أو إجابة KMS لديك بصيغة JSON.
bridge-key-taken = المفتاح العام { $key }، SHA-256 { $digest }
bridge-request-title = 2. الطلب المراد توقيعه
bridge-request-lead = هذا ما يقوله طلب CSR بلا توقيعه (CertificationRequestInfo، RFC 2986). وقّع الملف بـ SHA-256 وPKCS#1 v1.5، أو بـ ECDSA لمفتاح EC؛ أو وقّع ملخّصه (digest) إذا كانت خدمتك تطلبه.
bridge-request-subject = الموضوع (Subject)
bridge-request-names = أسماء المضيفين (SAN)
bridge-request-none = لا شيء
bridge-request-key = المفتاح العام
bridge-request-save = احفظ الطلب ({ $file })
bridge-digest-hex = SHA-256 بالنظام الست عشري
bridge-digest-base64 = SHA-256 بترميز base64
bridge-digest-base64url = SHA-256 بترميز base64url
bridge-request-qr = الطلب كرمز QR لجهاز بلا شبكة
bridge-sign-commands = كيف تحصل على التوقيع
bridge-sign-not-there = لا يستطيع مفتاح هذه الشهادة أن يوقّع في هذه الخدمة. انظر الملاحظة عن المفتاح أعلاه.
bridge-days = يُحفظ الطلب والمفتاح العام مع عملك. قد يأتي التوقيع بعد أيام، من زميل يفتح العمل المحفوظ في مكان آخر: لا يلزم أن يكون اليوم.
bridge-signature-title = 3. التوقيع
bridge-signature-drop = أفلِت التوقيع
bridge-signature-hint = ملف أداتك، أو base64، أو النظام الست عشري، أو vault:v1:…‎، أو إجابة KMS لديك بصيغة JSON.
bridge-outdated = تغيّرت التفاصيل أعلاه منذ كُتب هذا الطلب. وتوقيعه ينتج طلب CSR بالتفاصيل القديمة.
bridge-renew = اكتب الطلب من جديد
bridge-other-key = خذ مفتاحًا عامًّا آخر
bridge-public-pem = احفظ المفتاح العام بصيغة PEM
said-bridge-key = قُرئ المفتاح العام. الطلب جاهز للتوقيع.

## The public key

check-key-service = ما تسمح به الخدمة للمفتاح
err-key-service-does-not-sign = تقول خدمتك إن هذا المفتاح لا يوقّع. لذلك لا يستطيع توقيع طلب CSR الخاص به.
rec-key-service-does-not-sign = أنشئ مفتاحًا يوقّع (AWS: SIGN_VERIFY؛ Google Cloud: asymmetric-signing؛ Azure: العملية sign). إذا كان مفتاح التشفير واخترت SERVER ENCKEY، فقد يقبل الدليل المفتاح العام بلا طلب CSR: وثائقه تذكر الأمرين.
err-key-service-other-algorithm = تربط خدمتك هذا المفتاح بخوارزمية غير خوارزمية طلب CSR، مثل PSS. لا يستطيع توقيع هذا الطلب.
rec-key-service-other-algorithm = أنشئ مفتاحًا لـ RSA PKCS#1 v1.5 مع SHA-256، مثل rsa-sign-pkcs1-2048-sha256 في Google Cloud.
err-bridge-key-private = توقّف: في هذا الملف مفتاح خاص. لم يُحفظ هنا.
rec-bridge-key-private = أحضر المفتاح العام فقط. إذا كان ينبغي أن يبقى المفتاح الخاص في HSM أو KMS، فقد خرج منه: لا تستخدمه، وأنشئ مفتاحًا جديدًا لا يمكن تصديره.
err-bridge-key-none = ليس في هذا الملف مفتاح عام.
rec-bridge-key-none = استخرج المفتاح العام بالأمر أعلاه. كلمة المرور أو المعرّف (ARN) أو الإثبات (attestation) ليست مفتاحًا عامًّا.
err-bridge-key-several = { $count ->
    [two] في هذا الملف مفتاحان عامّان.
    [few] في هذا الملف { $count } مفاتيح عامة.
    [many] في هذا الملف { $count } مفتاحًا عامًّا.
   *[other] في هذا الملف { $count } مفتاح عام.
}
rec-bridge-key-several = أحضر المقصود منها في ملف خاص به.
err-bridge-key-too-large = في هذا الملف نحو { $size } كيبيبايت. المفتاح العام أقل من 4.
rec-bridge-key-too-large = أحضر الملف الذي فيه المفتاح العام فقط.

## The signature

err-bridge-signature-too-large = في هذا الملف نحو { $size } كيبيبايت. التوقيع أقل من 2.
rec-bridge-signature-too-large = أحضر الملف الذي كتبته أداتك توقيعًا.
err-bridge-signature-private-key = توقّف: هذا مفتاح خاص، وليس توقيعًا. لم يُحفظ هنا.
rec-bridge-signature-private-key = أحضر التوقيع الذي أنشأه HSM أو KMS لديك. لا تستخدم هذا المفتاح لشهادة بعد الآن: أنشئ مفتاحًا جديدًا لا يمكن تصديره.
err-bridge-signature-csr = هذا طلب CSR كامل، وليس توقيعًا.
rec-bridge-signature-csr = إذا أنشأته أداتك، فأحضره في الأسفل حيث يُطلب CSR. هناك يُفحص كأي طلب آخر.
err-bridge-signature-other-kind = هذه شهادة أو مفتاح أو ملف آخر، وليس توقيعًا.
rec-bridge-signature-other-kind = أحضر الملف الذي كتبته أداتك عندما وقّعت الطلب.
err-bridge-signature-request-itself = هذا هو الطلب نفسه، وليس توقيعه.
rec-bridge-signature-request-itself = احصل على توقيعه بالأمر أعلاه وأحضر ما ينتج. تحقّق هل بُدّل اسما الملفين.
err-bridge-signature-digest-itself = هذا SHA-256 للطلب، وليس توقيعه.
rec-bridge-signature-digest-itself = احصل على توقيعه حيث يوجد المفتاح، بالأمر أعلاه، وأحضر ما ينتج.
err-bridge-signature-no-member = ليس في ملف JSON هذا توقيع.
rec-bridge-signature-no-member = أحضر إجابة أمر التوقيع. إذا كان فيها خطأ، فهو السبب: أبلغه لمن يشغّل الخدمة.
err-bridge-signature-unreadable = ليس هذا توقيعًا بصيغة معروفة هنا.
rec-bridge-signature-unreadable = أحضره كملف الأداة، أو بترميز base64، أو بالنظام الست عشري، أو كإجابة الخدمة بصيغة JSON.
err-bridge-pss = هذا توقيع PSS بهذا المفتاح. يحتاج طلب CSR إلى PKCS#1 v1.5.
rec-bridge-pss = وقّع مرة أخرى وحدّد الخوارزمية: RSASSA_PKCS1_V1_5_SHA_256 (AWS)، وRS256 (Azure)، وsignature_algorithm=pkcs1v15 (Vault، وPSS هو الافتراضي فيه)، وSHA256-RSA-PKCS (PKCS#11).
err-bridge-digest-twice = وقّع المفتاح SHA-256 لـ SHA-256: أُخذ الملخّص على أنه الملف.
rec-bridge-digest-twice = إما أن تعطي الملف لأمر يحسب الملخّص بنفسه، أو أن تعطي الملخّص وتقول إنه ملخّص (AWS: message-type DIGEST؛ Vault: prehashed=true).
err-bridge-digest-as-text = وقّع المفتاح حروف الملخّص، بالنظام الست عشري أو base64، لا الملخّص نفسه.
rec-bridge-digest-as-text = أعطِ الملخّص بالصيغة التي يطلبها الأمر، أو أعطه ملف الطلب. عندئذ لا يلزم تحويل شيء.
err-bridge-request-as-text = وقّع المفتاح الطلب بوصفه نصًّا (base64 أو النظام الست عشري أو PEM)، لا بايتاته.
rec-bridge-request-as-text = أعطِ الأمر الملف نفسه الذي ينتهي بـ ‎.tbs.der. يحتاج AWS إلى fileb://‎ قبل اسمه، بالحرف b.
err-bridge-other-hash = وقّع المفتاح بـ { $hash }. يحتاج طلب CSR إلى SHA-256.
rec-bridge-other-hash = وقّع مرة أخرى بـ SHA-256.
err-bridge-digest-not-named = وُقّع الملخّص بلا اسم دالته، وPKCS#1 v1.5 يضعه قبله.
rec-bridge-digest-not-named = مع PKCS#11 استخدم الآلية SHA256-RSA-PKCS مع ملف الطلب، لا RSA-PKCS مع الملخّص.
err-bridge-other-content = أنشأ هذا المفتاح التوقيع، لكن على شيء غير هذا الطلب.
rec-bridge-other-content = احفظ الطلب مرة أخرى ووقّع ذلك الملف. إذا تغيّرت التفاصيل في هذه الأثناء، فربما وُقّع طلب أقدم.
err-bridge-other-length = هذا توقيع مفتاح طوله { $bits } بت؛ وطول المفتاح العام { $expected }.
rec-bridge-other-length = تحقّق من المفتاح الذي وقّع. إذا كان هو الصحيح، فأحضر مفتاحه العام أولًا. وقد يكون الملف مقطوعًا.
err-bridge-other-key = لم يُنشأ هذا التوقيع بهذا المفتاح، أو هو تالف.
rec-bridge-other-key = تحقّق هل المفتاح العام والتوقيع من المفتاح نفسه ومن إصداره نفسه. في KMS مع التدوير حدّد الإصدار.
err-bridge-other-key-or-content = هذا التوقيع غير مطابق: أنشأه مفتاح آخر، أو هو على شيء آخر. مع ECDSA لا يمكن التمييز بينهما.
rec-bridge-other-key-or-content = احفظ الطلب مرة أخرى واحصل على توقيع ذلك الملف تمامًا بـ SHA-256، بالمفتاح الذي أحضرت مفتاحه العام.

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
signer-run-by-us = شغّلنا هذه الأوامر مع رمز الأمان البرمجي (software token) SoftHSM 2.6 على Linux، لا مع HSM حقيقي.
signer-by-documents = تتبع هذه الأوامر وثائق الصانع. لم نشغّلها. ما ينتج يُفحص هنا قبل أن يُعتد به.

signer-step-request = ضع { $file }، المحفوظ من هذه الصفحة، في المجلد الذي تفتح فيه سطر الأوامر.
signer-step-aws-key = أنشئ المفتاح. لا يمكن تصديره. في الإجابة KeyId الخاص به.
signer-step-aws-alias = أعطه اسمًا: ضع KeyId مكان { $place }.
signer-step-azure-key = أنشئ المفتاح في HSM غير قابل للتصدير. ضع اسمك مكان الاسم المكتوب بالحروف الكبيرة.
signer-step-google-key = أنشئ المفتاح في HSM. ضع حلقة المفاتيح (key ring) والموقع (location) لديك مكان الكلمات المكتوبة بالحروف الكبيرة.
signer-step-vault-key = أنشئ المفتاح. لا يمكن تصديره.
signer-step-cng-key = أنشئ المفتاح غير قابل للتصدير. شغّل هذا بصلاحية المسؤول، لأن المفتاح مفتاح الجهاز.
signer-step-public-key = استخرج مفتاحه العام.
signer-step-bring-key = أفلِت { $file } أدناه.
signer-step-module = حدّد وحدة PKCS#11. هنا يضعها برنامج الصانع.
signer-step-module-again = يقرأها pkcs11-tool من هنا.
signer-step-digest = أنشئ الملخّص الذي يُوقّع.
signer-step-sign = احصل على توقيع الطلب.
signer-step-sign-pin = احصل على توقيع الطلب. يُطلب منك PIN.
signer-step-bring-signature = أفلِت { $file } أدناه.

signer-note-decrypts-only = في هذه الخدمة إما أن يوقّع المفتاح وإما أن يفك التشفير. لا يستطيع مفتاح التشفير هناك أن يوقّع طلب CSR الخاص به. لنوع SERVER ENCKEY تتحدث وثائق الدليل عن مفتاح عام كما تتحدث عن طلب CSR: يمكنك حفظ المفتاح العام بصيغة PEM أدناه وتجربة ذلك.
signer-note-google-ps256 = لمفتاح Google Cloud KMS خوارزمية واحدة. مفتاح PKCS#1 v1.5 يوقّع طلب CSR هذا لكنه لا يوقّع رموز PS256 التي أُعدّت لها هذه الشهادة؛ ومفتاح PSS يوقّع الرموز لا طلب CSR هذا. لذلك لا تناسب هذه الشهادة تلك الخدمة.
signer-note-google-tls = لمفتاح Google Cloud KMS خوارزمية واحدة. هذا يوقّع PKCS#1 v1.5 الذي يحتاج إليه طلب CSR؛ أما TLS 1.3 فيوقّع بـ PSS، وهذا المفتاح لا يفعل ذلك. النظام الذي يستخدمه يتحدث TLS 1.2.
signer-note-azure-premium = يحتاج RSA-HSM وEC-HSM إلى خزنة (vault) من الفئة Premium.
signer-note-vault-hsm = يحفظ Transit المفتاح في تخزين Vault نفسه. هل يُعدّ ذلك HSM أو نظامًا آمنًا مكافئًا لإدارة المفاتيح؟ مصرفك يحكم؛ ويستطيع Vault Enterprise حفظه في HSM.
signer-note-luna = أداة Luna نفسها cmu تنشئ المفاتيح أيضًا؛ وتختلف خياراتها باختلاف الإصدار. هنا يُنشأ المفتاح عبر PKCS#11.
signer-note-nshield = هل يحمي nShield المفتاح بالوحدة (module) أو softcard أو بطاقات المشغّلين؟ يتوقف ذلك على security world لديك؛ وأداته generatekey تسأل عنه. هنا يُنشأ المفتاح عبر PKCS#11.
signer-note-java-placeholder = الملف شهادة أنشأها keytool بديلًا مؤقتًا. لا يُقرأ منه إلا مفتاحه العام.
signer-note-java-version = يحتاج هذا إلى JDK بالإصدار 11 أو أحدث.
signer-note-cng-provider = هذا موفّر البرامج في Windows. لاستخدام HSM، ضع اسم موفّر تخزين المفاتيح الخاص به مكانه في الخطوتين؛ يعرض certutil -csplist الأسماء.
signer-note-cng-ec = يحتاج تصدير مفتاح EC إلى PowerShell 7.
