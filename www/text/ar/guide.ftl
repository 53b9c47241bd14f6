### The way through the directory's screens. The names of its buttons and fields
### stand in quotation marks, as the directory shows them.

guide-lead = نفّذ هذه الخطوات في الدليل. وُصفت الشاشات بين عامي 2024 و2026، وربما تغيّرت منذ ذلك الحين.
guide-done = تم الرفع: فحص الشهادة
guide-sign-in-sandbox = افتح دليل البيئة التجريبية (Sandbox) وسجّل الدخول إلى مؤسستك.
guide-sign-in-production = افتح دليل بيئة الإنتاج (Production) وسجّل الدخول إلى مؤسستك.
guide-application = تحت «Applications» افتح هذا التطبيق، ثم علامة التبويب «App Certificates» فيه.
guide-application-note = إذا لم يكن التطبيق موجودًا بعد، فأنشئه: دور LFI فقط، وأي redirect URI من نوع https، ويُنصح بتفعيل federation. الشهادة التي تُنشأ على مستوى المؤسسة لا تصلح لـ C3. منذ الإصدار 2.4 من الدليل أصبحت أقسام صفحة التطبيق مطوية: افتح هذا القسم.
guide-folded-note = منذ الإصدار 2.4 من الدليل أصبحت أقسام هذه الصفحة مطوية. افتح القسم المذكور هنا.
guide-organisation = افتح «Organisation Certificates» لمؤسستك، لا شهادات أي تطبيق.
guide-information = اختر «‎+ New Certificate». في الخطوة 1، Information، اختر هذا النوع وألصق هذا الوصف.
guide-description-note = يمكن تعديل الوصف لاحقًا من قائمة الصف.
guide-type-note = النوع الصحيح غير معلوم على وجه اليقين. إذا لم يعرض الدليل هذا النوع، فارجع إلى البيانات واختر النوع الآخر.
guide-generate = تعرض الخطوة 2، Generate CSR، أمر openssl. لا تشغّله، فطلب CSR جاهز لديك. تابع بالزر «Next».
guide-generate-note = قارن قيمة ‎-subj في الأمر بصاحب الشهادة (Subject) هذا. إذا اختلفا، فتوقّف: المعتمَد هو ما في الدليل. ارجع إلى البيانات وأنشئ طلب CSR مرة أخرى.
guide-upload = في الخطوة 3، Upload CSR/PEM، اختر هذا الملف.
guide-upload-note = ارفع طلب CSR فقط. لا ترفع مفتاحًا خاصًّا أبدًا.
guide-upload-enckey-note = تختلف النصوص المنشورة فيما يقبله SERVER ENCKEY: طلب CSR، أو المفتاح العام بصيغة PEM. جرّب طلب CSR أولًا؛ وإذا ظهر خطأ في الدليل، فارفع المفتاح العام. لا ترفع مفتاحًا خاصًّا أبدًا.
guide-download = بعد «Done»، افتح قائمة الصف واختر «Download». اسم الملف هو kid. وتبيّن «Keystores» في الصف مكان نشر المفتاح.
guide-download-note = قد يستغرق ظهور المفتاح في JWKS بضع دقائق: تُحفظ نسخة مؤقتة من مخزن المفاتيح مدة 300 ثانية.

guide-value-application = التطبيق
guide-value-type = نوع الشهادة
guide-value-description = الوصف
guide-value-subject = صاحب الشهادة (Subject)
guide-csr-of = هذا طلب CSR للشهادة { $certificate }. تبدأ بصمة SHA-256 لمفتاحه العام بـ { $key }.
guide-value-file = الملف
guide-value-directory-file = اسمه في أمر الدليل
guide-value-jwks-url = عنوان JWKS URL
