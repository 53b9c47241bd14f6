# What this page can and cannot do

trust-title = ما تستطيعه هذه الصفحة وما لا تستطيعه
trust-lead = لا تكتفِ بكلامنا: فيما يلي ما تم اختباره للتو في متصفّحك، وما لا تستطيع أي صفحة منعه، وطريقة التأكّد من أن هذا الملف هو الملف المنشور.

## Tried in this browser

self-check-title = اختبار أُجري للتو في هذا المتصفّح
self-check-lead = حاولت الصفحة ما قد يحاوله برنامج ضار بداخلها: إرسال شيء إلى الخارج، وتشغيل ما ليس منها. واستخدمت اسمًا لا يمكن أن يوجد أبدًا، فلم يُرسل شيء إلى أي مكان.
self-check-running = يجري الاختبار…
self-check-attempts = ما يجب أن يمنعه المتصفّح
self-check-console = تعرض وحدة تحكم المتصفّح هذه المحاولات الممنوعة على أنها أخطاء. وهي من هذا الاختبار ومتوقَّعة.
self-check-capabilities = ما يوفّره هذا المتصفّح
self-check-again = إعادة الاختبار

attempt-fetch = إرسال طلب (fetch)
attempt-xml-http-request = إرسال طلب بالطريقة الأقدم (XMLHttpRequest)
attempt-web-socket = فتح اتصال (WebSocket)
attempt-event-source = فتح اتصال يستقبل (EventSource)
attempt-beacon = إرسال رسالة أخيرة (sendBeacon)
attempt-image = تحميل صورة من مكان آخر
attempt-media = تحميل صوت من مكان آخر
attempt-style-sheet = تحميل ورقة أنماط من مكان آخر
attempt-style-text = إضافة نمط خاص، قد يحمّل من مكان آخر (‎@import)
attempt-font = تحميل خط من مكان آخر
attempt-frame = عرض صفحة أخرى في إطار
attempt-object = تحميل كائن مضمَّن (object)
attempt-form = إرسال نموذج
attempt-prefetch = الجلب المسبق (prefetch)
attempt-script = تحميل برنامج من مكان آخر (script)
attempt-remote-worker = تحميل برنامج من مكان آخر إلى worker
attempt-webrtc = الاتصال بمتصفّح آخر (WebRTC)
attempt-code-from-text = تحويل نص إلى برنامج (eval)
attempt-markup = تحويل نص إلى ترميز HTML (innerHTML)
attempt-second-policy = إنشاء سياسة Trusted Types ثانية باسم الصفحة

outcome-refused-by-policy = منعته سياسة الصفحة ({ $directive })
outcome-refused-by-browser = منعه المتصفّح ({ $error })
outcome-not-refused = لم يُمنع
outcome-not-said = لا يبيّن المتصفّح ذلك
outcome-not-there = غير متوفر في هذا المتصفّح

capability-there = متوفر
capability-missing = غير متوفر
capability-web-assembly = تقنية WebAssembly
capability-yes-web-assembly = يعمل برنامج هذه الصفحة.
capability-no-web-assembly = لا يعمل برنامج هذه الصفحة هنا.
capability-randomness = الأرقام العشوائية
capability-yes-randomness = تُنشأ المفاتيح من أرقام عشوائية من المتصفّح ونظام تشغيله.
capability-no-randomness = لا يمكن إنشاء مفتاح هنا. استخدم متصفّحًا آخر.
capability-workers = العمليات العاملة (workers)
capability-yes-workers = بدأت عملية worker للتو واستجابت: تُنجز فيها العمليات الطويلة ويمكن إلغاؤها.
capability-no-workers = تُنجز العمليات الطويلة في الصفحة نفسها: تتوقف عن الاستجابة أثناءها ولا يمكن إلغاؤها.
capability-storage = التخزين
capability-yes-storage = يُحتفظ بعملك في هذا المتصفّح حتى تمحوه.
capability-no-storage = لا يحتفظ هذا المتصفّح بشيء. احفظ مساحة العمل في ملف قبل أن تغلق الصفحة.
capability-secure-context = سياق آمن
capability-yes-secure-context = يعامل المتصفّح هذا العنوان على أنه آمن.
capability-no-secure-context = يعامل المتصفّح هذا العنوان على أنه غير آمن. تعمل الصفحة، لكن قد يكون من في الشبكة بينكما قد غيّرها: افتحها من ملف قارنت SHA-256 الخاص به، أو عبر https.
capability-clipboard = الحافظة
capability-yes-clipboard = تستخدم أزرار النسخ حافظة المتصفّح.
capability-no-clipboard = تستخدم أزرار النسخ الطريقة الأقدم. وإذا تعذّر النسخ بأحدها، فحدّد النص وانسخه يدويًّا.
capability-trusted-types = تقنية Trusted Types
capability-yes-trusted-types = يمنع المتصفّح تحويل النصوص إلى ترميز أو برامج.
capability-no-trusted-types = لا يوفّر المتصفّح خط الدفاع الثاني هذا. أما الأول، وهو قائمة البرامج في السياسة، فما زال قائمًا.
capability-connection-allowlist = ترويسة Connection-Allowlist
capability-yes-connection-allowlist = أرسل خادم الويب هذه الترويسة: يمكن للصفحة الوصول إلى عناوين الدليل دون غيرها، حتى عند التنقّل.
capability-no-connection-allowlist = فُتحت الصفحة من ملف، أو لا يرسل خادم الويب هذه الترويسة، أو لا يعرفها المتصفّح. تبيّن القائمة أدناه ما يبقى ممكنًا.

## What nobody can block

trust-unblockable = ما لا يمكن للملف وحده منعه
trust-unblockable-lead = لو دخل الصفحة برنامج ضار لاستطاع مع ذلك القيام بما يلي؛ لذلك لا يجوز استخدام غير الملف المنشور.
trust-unblockable-navigation = التنقّل: الذهاب إلى عنوان آخر، ووضع ما يعرفه في ذلك العنوان.
trust-unblockable-window = الروابط والنوافذ المفتوحة: فتح عنوان آخر في علامة تبويب جديدة.
trust-unblockable-hints = التلميحات إلى المتصفّح: جعله يبحث عن اسم أو يهيّئ اتصالًا (dns-prefetch، preconnect).
trust-unblockable-webrtc = WebRTC: الاتصال بمتصفّح آخر أو بخادم.
trust-unblockable-headers = يمكن لخادم الويب منع كل ذلك بإرسال ترويسة Connection-Allowlist المرفقة بالإصدار: يلتزم بها Chromium وEdge بدءًا من الإصدار 152. في عام 2026 لم يكن Firefox ولا Safari يعرفها. ويبيّن قسم «ما يوفّره هذا المتصفّح» أعلاه ما إذا كانت هذه الصفحة قد وصلت معها.
trust-unblockable-advice = على حاسوب غير متصل بالشبكة لا يصل أي من ذلك إلى أحد.

## What it does

trust-can = ما تفعله
trust-can-keys = تُنشئ المفاتيح وطلبات CSR في هذا المتصفّح. ولا يغادره مفتاح خاص إلا في ملف تحفظه أنت، مشفّرًا ما لم تطلب صيغة أخرى.
trust-can-offline = تعمل من ملف، دون اتصال بالشبكة، حتى على جهاز لا شبكة له.
trust-can-no-request = تمنعها سياسة أمان المحتوى الخاصة بها من إرسال أي طلب، ولا تحمّل شيئًا من مكان آخر.
trust-can-save = تعيد فتح كل ملف مفتاح محفوظ قبل الخطوة التالية، حتى لا يُفقد أي مفتاح دون علمك.
trust-can-forget = تمحو المفتاح بعد التحقّق من ملفه المحفوظ، أو فورًا إذا طلبت ذلك. وتُكتب بيانات أخرى فوق ما يحرّره برنامجها من الذاكرة.
trust-online = المتصفّح متصل بالشبكة الآن. لا بأس بذلك: لا ترسل هذه الصفحة أي طلب.
trust-offline = المتصفّح غير متصل بالشبكة الآن. لا بأس بذلك: لا تحتاج هذه الصفحة إلى شبكة.

## What it does not do

trust-cannot = ما لا تفعله
trust-cannot-chain = لا تعرف بصمات جهات الإصدار (CA)، ولا تستعلم من أحد عما إذا كانت شهادة ملغاة. تقدّم أنت ملفات جهات الإصدار وقائمة الإلغاء؛ وما لم يُقدَّم يُذكر أنه لم يُفحص.
trust-cannot-browser = لا تستطيع حماية مفتاح من متصفّح ضار أو إضافة ضارة أو جهاز ضار.
trust-cannot-memory = لا تستطيع الكتابة فوق ما نسخه المتصفّح نفسه، مثل عبارة مرور في حقل أو في الحافظة. أغلق علامة التبويب بعد المراسم، وامسح الحافظة.
trust-cannot-links = لا تستطيع منعك من اتباع رابط. تفتح الروابط إلى الدليل علامة تبويب جديدة ولا ترسل referrer.
trust-cannot-hsm = ليست وحدة HSM ولا تحمل أي اعتماد رسمي. في بيئة الإنتاج يتطلب إطار الثقة وحدة HSM أو ما يكافئها.
trust-cannot-rules = تستند إلى قواعد واردة في وثائق من 2024 إلى 2026. وربما تغيّر الدليل منذ ذلك الحين.

## What is kept

trust-kept = ما يحتفظ به هذا المتصفّح
trust-kept-what = بيانات مؤسستك، والإجابات، وطلبات CSR، والشهادات، وملفات جهات الإصدار (CA)، وقيم kid، والتقدّم، والإجراءات المنفّذة وأوقاتها، والأسماء والصفات التي تدخلها في محضر مراسم المفاتيح. واللغة والألوان أيضًا، إذا اخترتها.
trust-kept-never = لا يُحتفظ أبدًا بمفتاح خاص أو عبارة مرور أو JWKS. لا ملفات تعريف ارتباط (cookie)، ولا شيء في أي تخزين آخر للمتصفّح.
trust-kept-shared = كل ما يشترك مع هذه الصفحة في المصدر (origin) يشترك معها في هذا التخزين، ويمكنه قراءة ما يُحتفظ به وتغييره: جميع الصفحات التي يفتحها Chromium من file://‎ على حاسوب واحد، وجميع التطبيقات تحت اسم واحد لخادم ويب. وفيه أيضًا ملفات جهات الإصدار (CA) التي قبلتها. خصّص للصفحة مصدرًا مستقلًّا، مثل https://keydesk.bank.example، أو ملفًّا شخصيًّا مستقلًّا في المتصفّح.
trust-kept-now = الموجود الآن: { $size } KiB، في localStorage تحت { $name }.
trust-kept-nothing = الموجود الآن: لا شيء.
trust-kept-refused = الموجود الآن: لا شيء، أو شيء لا تستطيع هذه الصفحة قراءته. لا يسمح هذا المتصفّح للصفحة بالاحتفاظ بأكثر من ذلك.

## This file

trust-file = هذا الملف
trust-version = الإصدار
trust-tools = بُني باستخدام
trust-verify = هل هو الملف المنشور؟
trust-verify-lead = افتح نافذة أوامر في مجلد الملف، وشغّل أمر نظامك، وقارن الخانات الـ 64 بما في SHA256SUMS الخاص بالإصدار.
trust-hash-powershell = نظام Windows، في PowerShell
trust-hash-certutil = نظام Windows، في موجّه الأوامر
trust-hash-macos = نظام macOS
trust-hash-linux = نظام Linux
trust-hash-linux-check = نظام Linux، مع SHA256SUMS في المجلد نفسه
trust-verify-why = لا تستطيع صفحة أن تفحص نفسها: فالصفحة المعدَّلة تعرض ما عُدّلت لتعرضه، على هذه الشاشة أيضًا. قارن قبل أن تفتحها، على حاسوب تثق به.
trust-security-document = يبيّن الملف SECURITY.md، في المصدر ومع كل إصدار، من قد يهاجم، وما الذي يُمنع، وما الذي لا يُمنع، وطريقة الإبلاغ عن ثغرة.
