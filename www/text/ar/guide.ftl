### The way through the directory's screens. The names of its buttons and fields
### stand in quotation marks, as the directory shows them.

guide-lead = نفّذ هذه الخطوات في الدليل. وُصفت الشاشات بين 2024 و2026، وربما تغيّرت منذ ذلك الحين.
guide-done = رفعته: افحص الشهادة
guide-sign-in-sandbox = افتح الدليل في بيئة Sandbox وسجّل الدخول إلى مؤسستك.
guide-sign-in-production = افتح الدليل في بيئة Production وسجّل الدخول إلى مؤسستك.
guide-application = تحت «Applications» افتح هذا التطبيق، ثم علامة التبويب «App Certificates» فيه.
guide-application-note = إذا لم يكن التطبيق موجودًا بعد، فأنشئه: دور LFI فقط، وأي redirect URI من نوع https، ويُنصح بتفعيل federation. الشهادة التي تُنشأ على مستوى المؤسسة لا تعمل لـ C3. منذ الإصدار 2.4 من الدليل صارت أقسام صفحة التطبيق مطوية: افتح هذا القسم.
guide-folded-note = منذ الإصدار 2.4 من الدليل صارت أقسام هذه الصفحة مطوية. افتح القسم المذكور هنا.
guide-organisation = افتح «Organisation Certificates» لمؤسستك. لا تفتح شهادات تطبيق.
guide-information = اختر «‎+ New Certificate». في الخطوة 1، Information، اختر هذا النوع وألصق هذا الوصف.
guide-description-note = يمكن تعديل الوصف لاحقًا من قائمة الصف.
guide-type-note = أي النوعين هو الصحيح غير معروف يقينًا. إذا لم يعرض الدليل هذا النوع، فارجع إلى التفاصيل واختر الآخر.
guide-generate = تعرض الخطوة 2، Generate CSR، أمر openssl. لا تشغّله: طلب CSR لديك موجود. تابع بالزر «Next».
guide-generate-note = قارن قيمة ‎-subj في الأمر بهذا الموضوع (Subject). إذا اختلفا، فتوقّف: المعتمَد هو ما في الدليل. ارجع إلى التفاصيل وأنشئ طلب CSR مرة أخرى.
guide-upload = في الخطوة 3، Upload CSR/PEM، اختر هذا الملف.
guide-upload-note = ارفع طلب CSR فقط. لا ترفع مفتاحًا خاصًّا أبدًا.
guide-upload-enckey-note = تختلف النصوص المنشورة فيما يقبله SERVER ENCKEY: طلب CSR، أو المفتاح العام بصيغة PEM. جرّب طلب CSR أولًا؛ إذا ردّ الدليل بخطأ، فارفع المفتاح العام. لا ترفع مفتاحًا خاصًّا أبدًا.
guide-download = بعد «Done»، افتح قائمة الصف واختر «Download». يُسمّى الملف باسم kid. يبيّن «Keystores» في الصف مكان نشر المفتاح.
guide-download-note = قد تستغرق JWKS بضع دقائق: يُخزَّن مخزن المفاتيح مؤقتًا مدة 300 ثانية.

guide-value-application = التطبيق
guide-value-type = نوع الشهادة
guide-value-description = الوصف
guide-value-subject = الموضوع (Subject)
guide-csr-of = هذا طلب CSR للشهادة { $certificate }. تبدأ بصمة SHA-256 لمفتاحه العام بـ { $key }.
guide-value-file = الملف
guide-value-directory-file = اسمه في أمر الدليل نفسه
guide-value-jwks-url = عنوان JWKS URL
