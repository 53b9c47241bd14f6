# What the page says before its program runs. The build puts these words into
# index.html; www/start.js shows the ones that apply.

start-starting = تبدأ الصفحة الآن. إذا بقيت هذه الجملة، فلم يستطع المتصفّح تشغيلها: جرّب إصدارًا حديثًا من Chromium أو Edge أو Firefox أو Safari.
err-start-framed = لا تعمل هذه الصفحة داخل صفحة أخرى، فقد لا يكون ما تراه فيها هو ما تنقر عليه: افتحها في نافذة خاصة بها.
start-title = لا تستطيع الصفحة العمل في هذا المتصفّح
err-start-no-javascript = JavaScript معطّلة هنا. تنشئ الصفحة المفاتيح ببرنامج خاص بها، ولا يعمل البرنامج دون JavaScript.
rec-start-no-javascript = اسمح بـ JavaScript لهذه الصفحة، أو افتح الملف في متصفّح آخر. لا ترسل الصفحة أي طلب عبر الشبكة، ولا يغادرها شيء مما تكتبه.
err-start-no-webassembly = لا يشغّل هذا المتصفّح WebAssembly. تعطّلها بعض المؤسسات، مثلًا بوضع الأمان المحسّن في Microsoft Edge.
rec-start-no-webassembly = اطلب ممن يدير هذا المتصفّح أن يسمح بـ WebAssembly لهذه الصفحة، أو افتح الملف في متصفّح آخر. لم يُنشأ شيء ولم يضع شيء.
err-start-no-randomness = لا يعطي هذا المتصفّح أرقامًا عشوائية (crypto.getRandomValues). المفتاح الذي يُنشأ دونها يمكن تخمينه، لذلك لا تنشئ الصفحة أي مفتاح.
rec-start-no-randomness = افتح الملف في إصدار حديث من Chromium أو Edge أو Firefox أو Safari، دون إضافات. إذا ظهرت الرسالة نفسها هناك، فلا تنشئ مفاتيح على هذا الجهاز.
err-start-too-old = هذا المتصفّح أقدم من أن يشغّل الصفحة: لا يستطيع فك ضغط البرنامج (DecompressionStream).
rec-start-too-old = افتح الملف في إصدار حديث من Chromium أو Edge أو Firefox أو Safari.
err-start-no-simd = هذا المتصفّح أقدم من أن يشغّل الصفحة: لا تدعم WebAssembly فيه المتّجهات (SIMD) التي تُنشأ بها المفاتيح بسرعة.
rec-start-no-simd = افتح الملف في إصدار حديث من Chromium أو Edge أو Firefox أو Safari. تتوفّر المتّجهات في Chromium وEdge منذ الإصدار 91، وفي Firefox منذ 89، وفي Safari منذ 16.4. إذا ظهرت الرسالة نفسها في إصدار حديث، فاستخدم جهازًا بمعالج أحدث.
err-start-broken = لم يبدأ برنامج الصفحة. يقول المتصفّح:
rec-start-broken = قارن SHA-256 للملف بالقيمة المنشورة: الملف الذي قُطع أو غُيّر لا يبدأ. ثم جرّب متصفّحًا آخر.
err-start-trapped = توقّف برنامج هذه الصفحة
rec-start-trapped = لن يُنفَّذ أي إجراء تقوم به هنا الآن. احفظ ما هو معروض أدناه ثم أعد تحميل الصفحة. احتفظ هذا المتصفّح بالجزء العلني من عملك حتى آخر خطوة اكتملت.
start-rescue-key-files = ما زال في الذاكرة مفتاح خاص لم تتحقّق منه بعد، في ملفه المشفّر. احفظه قبل إغلاق الصفحة أو إعادة تحميلها؛ ويمكنك التحقّق منه بعد ذلك.
start-rescue-key-files-do = حفظ ملف المفتاح المشفّر
start-rescue-workspace = إذا كان هذا المتصفّح لا يحتفظ بشيء لهذه الصفحة، فاحفظ ملف مساحة العمل أيضًا. لا يتضمّن أي مفتاح خاص.
start-rescue-workspace-do = حفظ ملف مساحة العمل
err-start-rescue = لم يعد البرنامج يقدّم ملفاته. ملف المفتاح الذي حفظته سابقًا ما زال صالحًا.
start-trapped-browser = يقول المتصفّح:
