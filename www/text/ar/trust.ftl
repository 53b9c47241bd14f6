# What this page can and cannot do

trust-title = ما تستطيعه هذه الصفحة وما لا تستطيعه
trust-lead = لا تكتفِ بكلامنا: في ما يلي ما جُرّب للتو في متصفّحك، وما لا تستطيع أي صفحة منعه، وكيف تتبيّن أن هذا الملف هو الملف المنشور.

## Tried in this browser

self-check-title = جُرّب للتو في هذا المتصفّح
self-check-lead = حاولت الصفحة أن تفعل ما قد يحاوله برنامج ضار في داخلها: أن ترسل شيئًا إلى الخارج، وأن تشغّل ما ليس منها. جرّبت ذلك باسم لا يمكن أن يوجد أبدًا، فلم يذهب شيء إلى أي مكان.
self-check-running = تحاول الصفحة الآن …
self-check-attempts = ما يجب رفضه
self-check-console = تعرض وحدة تحكم المتصفّح حالات الرفض هذه على أنها أخطاء. إنها هذا الفحص، وهي مقصودة.
self-check-capabilities = ما يوفّره هذا المتصفّح
self-check-again = افحص مرة أخرى

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

outcome-refused-by-policy = رفضته سياسة الصفحة ({ $directive })
outcome-refused-by-browser = رفضه المتصفّح ({ $error })
outcome-not-refused = لم يُرفض
outcome-not-said = لا يبيّن المتصفّح ذلك
outcome-not-there = غير موجود في هذا المتصفّح

capability-there = موجود
capability-missing = غير موجود
capability-web-assembly = تقنية WebAssembly
capability-yes-web-assembly = يعمل برنامج هذه الصفحة.
capability-no-web-assembly = لا يعمل برنامج هذه الصفحة هنا.
capability-randomness = الأرقام العشوائية
capability-yes-randomness = تُنشأ المفاتيح من أرقام عشوائية من المتصفّح ونظام تشغيله.
capability-no-randomness = لا يمكن إنشاء مفتاح هنا. استخدم متصفّحًا آخر.
capability-workers = العمليات العاملة (workers)
capability-yes-workers = بدأ worker للتو وأجاب: يُنجز العمل الطويل هناك ويمكن إلغاؤه.
capability-no-workers = يُنجز العمل الطويل في الصفحة نفسها: تتوقف عن الاستجابة أثناءه ولا يمكن إلغاؤه.
capability-storage = التخزين
capability-yes-storage = يُحتفظ بعملك في هذا المتصفّح حتى تزيله.
capability-no-storage = لا يحتفظ هذا المتصفّح بشيء. احفظ مساحة العمل في ملف قبل أن تغلق الصفحة.
capability-secure-context = سياق آمن
capability-yes-secure-context = يعامل المتصفّح هذا العنوان على أنه آمن.
capability-no-secure-context = يعامل المتصفّح هذا العنوان على أنه غير آمن. تعمل الصفحة، لكن من هو في الشبكة بينكما قد يكون غيّرها: افتحها من ملف قارنت SHA-256 الخاص به، أو عبر https.
capability-clipboard = الحافظة
capability-yes-clipboard = تستخدم أزرار النسخ حافظة المتصفّح.
capability-no-clipboard = تستخدم أزرار النسخ الطريقة الأقدم. إذا فشل أحدها، فحدّد النص وانسخه يدويًّا.
capability-trusted-types = تقنية Trusted Types
capability-yes-trusted-types = يرفض المتصفّح تحويل النصوص إلى ترميز أو برامج.
capability-no-trusted-types = ليس لدى المتصفّح خط الدفاع الثاني هذا. أما الأول، وهو قائمة البرامج في السياسة، فما زال قائمًا.

## What nobody can block

trust-unblockable = ما لا تستطيع أي سياسة لصفحة منعه
trust-unblockable-lead = لو دخل الصفحة برنامج ضار لاستطاع مع ذلك أن يفعل ما يلي؛ لذلك لا يجوز استخدام غير الملف المنشور.
trust-unblockable-navigation = التنقّل: الذهاب إلى عنوان آخر، ووضع ما يعرفه في ذلك العنوان.
trust-unblockable-window = الروابط والنوافذ المفتوحة: فتح عنوان آخر في علامة تبويب جديدة.
trust-unblockable-hints = التلميحات إلى المتصفّح: جعله يبحث عن اسم أو يهيّئ اتصالًا (dns-prefetch، preconnect).
trust-unblockable-webrtc = WebRTC، أي الاتصال بمتصفّح آخر، حيث لا يعرف المتصفّح التوجيه (directive) الذي يمنعه. في 2026 لم يكن Chromium ولا Firefox يعرفه.
trust-unblockable-advice = على حاسوب بلا شبكة لا يؤدي شيء من ذلك إلى أي مكان.

## What it does

trust-can = ما تفعله
trust-can-keys = تنشئ المفاتيح وطلبات CSR في هذا المتصفّح. لا يغادره مفتاح خاص إلا في ملف تحفظه أنت؛ مشفّرًا، ما لم تطلب صيغة أخرى.
trust-can-offline = تعمل من ملف، بلا شبكة، وحتى على جهاز لا شبكة له.
trust-can-no-request = تمنعها سياسة أمان المحتوى الخاصة بها من أي طلب، ولا تحمّل شيئًا من مكان آخر.
trust-can-save = تفتح كل ملف مفتاح محفوظ مرة أخرى قبل الخطوة التالية، حتى لا يضيع مفتاح دون أن يُلاحظ ذلك.
trust-can-forget = تتخلى عن المفتاح عندما يُثبَت ملفه المحفوظ، وفي الحال إذا طلبت ذلك. ما يحرّره برنامجها من الذاكرة يُكتب فوقه.
trust-online = المتصفّح متصل الآن. لا بأس بذلك: لا ترسل هذه الصفحة أي طلب.
trust-offline = المتصفّح غير متصل الآن. لا بأس بذلك: لا تحتاج هذه الصفحة إلى شبكة.

## What it does not do

trust-cannot = ما لا تفعله
trust-cannot-chain = لا تعرف بصمات مرجع التصديق، ولا تسأل أحدًا هل أُلغيت شهادة. تقدّم أنت ملفات مراجع التصديق وقائمة الإلغاء؛ وما ينقص يُذكر أنه لم يُفحص.
trust-cannot-browser = لا تستطيع حماية مفتاح من متصفّح ضار أو إضافة ضارة أو جهاز ضار.
trust-cannot-memory = لا تستطيع الكتابة فوق ما نسخه المتصفّح نفسه، مثل عبارة مرور في حقل أو في الحافظة. أغلق علامة التبويب بعد المراسم، وامسح الحافظة.
trust-cannot-links = لا تستطيع منعك من اتباع رابط. تفتح الروابط إلى الدليل علامة تبويب جديدة ولا ترسل referrer.
trust-cannot-hsm = ليست HSM ولا تحمل أي شهادة اعتماد. في بيئة Production يطلب إطار الثقة (Trust Framework) وحدة HSM أو ما يكافئها.
trust-cannot-rules = تقتبس قواعد قُرئت من وثائق من 2024 إلى 2026. ربما تغيّر الدليل منذ ذلك الحين.

## What is kept

trust-kept = ما يحتفظ به هذا المتصفّح
trust-kept-what = تفاصيل مؤسستك، والإجابات، وطلبات CSR، والشهادات، وملفات مراجع التصديق، وقيم kid، والتقدّم، وما جرى ومتى، والأسماء والأدوار التي تكتبها في سجل المراسم. واللغة أيضًا، إذا اخترت لغة.
trust-kept-never = لا يُحتفظ أبدًا بمفتاح خاص أو عبارة مرور أو JWKS. لا ملفات تعريف ارتباط (cookie)، ولا شيء في أي تخزين آخر للمتصفّح.
trust-kept-shared = كل ما يشترك مع هذه الصفحة في المصدر (origin) يشترك معها في هذا التخزين، ويمكنه أن يقرأ ما يُحتفَظ به وأن يغيّره: جميع الصفحات التي يفتحها Chromium من file:// على حاسوب واحد، وجميع التطبيقات تحت اسم واحد لخادم ويب. وفيه أيضًا ملفات مراجع التصديق التي قبلتها. أعطِ الصفحة مصدرًا خاصًا بها، مثل https://keydesk.bank.example، أو ملفًا شخصيًا خاصًا بها في المتصفّح.
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
trust-verify-why = لا تستطيع صفحة أن تفحص نفسها: الصفحة التي غُيّرت ستقول ما غُيّرت لتقوله، على هذه الشاشة أيضًا. قارن قبل أن تفتحها، على حاسوب تثق به.
trust-security-document = يذكر الملف SECURITY.md، في المصدر وبجانب كل إصدار، من قد يهاجم، وما الذي يُمنع، وما الذي لا يُمنع، وكيف تُبلّغ عن ثغرة.
