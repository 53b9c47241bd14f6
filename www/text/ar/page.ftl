### The frame of the page: header, board, steps, buttons, and what is said to
### those who do not see a change. Plain, short sentences; technical terms exact.

name = OFTF Key Desk
skip-to-content = انتقل إلى المحتوى
foot = تعمل بلا شبكة. لا يغادر هذا المتصفّح شيء مما تكتبه أو تُفلته أو تنشئه ما لم تحفظه أو تنسخه.
# The language that one can switch to, in its own letters.
other-language = English
nav-label = الشاشات
nav-board = اللوحة
nav-check = افحص أي شيء
nav-handovers = جميع عمليات التسليم
nav-trust = ما تستطيعه هذه الصفحة وما لا تستطيعه

## Environment and connection

environment-label = البيئة
band-sandbox = بيئة Sandbox من OFTF. تخدم API Hub الخاص بما قبل الإنتاج.
band-production = بيئة Production من OFTF. تخدم API Hub الخاص بالإنتاج. يعتمد عملاء حقيقيون على ما تفعله هنا.
online = متصل
offline = غير متصل
online-note = لا بأس بالاتصال. لا ترسل هذه الصفحة أي طلب، وتعمل بالطريقة نفسها بلا شبكة.
no-workers = لا يشغّل هذا المتصفّح workers لهذه الصفحة. يعمل كل شيء مع ذلك، لكن ببطء أكبر: أثناء إنشاء مفتاح أو فتح ملف تتوقف الصفحة عن الاستجابة ولا يمكن إلغاء العمل.
storage-refused = لا يحتفظ هذا المتصفّح بشيء لهذه الصفحة. احفظ مساحة العمل في ملف قبل أن تغلقها.
insecure-page = وصلت هذه الصفحة عبر http. ربما غُيّرت في الطريق، ويحتجز Chrome وEdge الملفات التي تحفظها: الأفضل أن تفتحها من القرص أو عبر https. للحصول على ملف محتجز، افتح قائمة التنزيلات في المتصفّح واختر الاحتفاظ به.

## Board

board-title = شهادات التمويل المفتوح في دولة الإمارات
board-lead = كل شهادة في هذه البيئة، والخطوة التالية لها.
board-authority-waits = ينتظر هنا ملف مرجع تصديق حتى تقارن بصمته وتقبله؛ وحتى ذلك الحين لا يُتحقَّق من أي شهادة في هذه البيئة.
questions-title = سؤالان
action-start = ابدأ
action-view = اعرض
action-check = افحص
progress-not-needed = غير مطلوبة
progress-not-started = بانتظار التنفيذ
progress-planned = أُدخلت التفاصيل
progress-key-made = أُنشئ المفتاح ولم يُثبَت
progress-csr-ready = طلب CSR جاهز
progress-at-directory = لدى الدليل
progress-certificate-checked = فُحصت الشهادة
progress-in-jwks = في JWKS
progress-deployed = شوهد المفتاح قيد العمل
progress-handed-over = جرى التسليم

## Check page

inspect-link = افحص ملفًا
inspect-title = فحص الملفات
inspect-lead = لمن لديه ملف لهذه الشهادة، أيًّا كان صاحبها. لا تُقارَن بتفاصيلك، ولا يُحتفظ بشيء.

## Check anything

heap-title = افحص أي شيء
heap-lead = أفلِت كل ما أعطاك إياه الدليل أو API Hub أو زميل. تبيّن الصفحة ما هو كل شيء، وما ينتمي إلى ماذا، وما الخطأ، وما العمل. ولا يُحتفظ بشيء منه.
heap-drop = ملفات، بأي عدد تريد
heap-drop-hint = مفاتيح وطلبات CSR وشهادات وسلاسل وPKCS#7 وPKCS#12 وCRL وJWK وJWKS ورموز (token)؛ بصيغة PEM أو DER أو base64، ولو داخل JSON أو YAML أو بريد أو ترويسات. بحد أقصى 200 ملف، كل منها 16 MiB، ومجموعها 64 MiB.
heap-working = تجري قراءة الملفات.
heap-groups = ما ينتمي بعضه إلى بعض
heap-no-groups = لا شيء هنا ينتمي بعضه إلى بعض: لا مفتاح ولا طلب CSR ولا شهادة تشترك مع غيرها في المفتاح نفسه.
heap-there = موجود هنا
heap-missing = غير موجود هنا
heap-more = { $count ->
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
    }
heap-items = { $count ->
    [one] عنصر واحد في المجموع
    [two] عنصران في المجموع
    [few] { $count } عناصر في المجموع
    [many] { $count } عنصرًا في المجموع
   *[other] { $count } عنصر في المجموع
    }
heap-clear = أزل الكل
heap-remove = أزل
heap-pasted = نص مُلصق
heap-line = يبدأ في السطر { $line } من الملف.
heap-repairs = لقراءة الملف، وجب إصلاح ما يلي. قد ترفضه برامج أخرى على حاله:
heap-passphrase = عبارة مرور هذا الملف
heap-unseal = افتح
said-identifying = تجري قراءة الملفات.
said-identified = عدد العناصر التي عُثر عليها: { $items }، وعدد المجموعات: { $groups }.

## Steps

steps-label = خطوات هذه الشهادة
step-overview = نبذة
step-details = التفاصيل
step-key = المفتاح وطلب CSR
step-save = الحفظ والإثبات
step-guide = الدليل
step-certificate = الشهادة
step-jwks = JWKS
step-install = التركيب
step-handover = التسليم
step-state-done = (تمّت)
step-state-blocked = (تسبقها خطوة أخرى)
step-title-overview = ما هي
step-title-details = التفاصيل
step-title-key = المفتاح وطلب CSR
step-title-own-csr = طلب CSR الخاص بك
step-title-hub-csr = طلب CSR الخاص بـ API Hub
step-title-save = احفظ المفتاح وأثبِته
step-title-guide = في دليل OFTF
step-title-certificate = افحص الشهادة
step-title-jwks = افحص JWKS
step-title-install = ضع المفتاح في موضعه وأثبِته
step-title-handover = سلّم
next = التالي:
back = رجوع
blocked-overview = اقرأ أولًا ما هي.
blocked-details = أدخل التفاصيل أولًا.
blocked-key = تُفتح الخطوة التالية عندما يوجد طلب CSR تجيزه الفحوص.
blocked-save = تُفتح الخطوة التالية عندما يُعاد فتح ملف المفتاح المحفوظ ويُثبَت.
blocked-guide = تُفتح الخطوة التالية عندما يكون طلب CSR جاهزًا.
blocked-certificate = تُفتح الخطوة التالية عندما تجتاز شهادةٌ فحوصها.
blocked-jwks = تُفتح الخطوة التالية عندما يُعثر على مفتاحك في JWKS.
blocked-install = تُفتح الخطوة التالية عندما يُعثر على مفتاحك في JWKS.
blocked-handover = تُفتح الخطوة التالية عند تسجيل التسليم.

## Overview

overview-issuer = الجهة المُصدِرة
overview-key-holder = حائز المفتاح الخاص
overview-csr-by = منشئ طلب CSR
overview-no-csr = لا أحد: تُصدر عبر ACME
overview-certificate-by = منشئ الشهادة
issuer-oftf = OFTF
issuer-lets-encrypt = Let’s Encrypt

## Details

details-organisation = مؤسستك
details-organisation-lead = تُسأل عنها مرة واحدة لكل بيئة. تختلف المعرّفات بين بيئة Sandbox وبيئة Production.
details-options = الخيارات
details-options-lead = القيم الافتراضية هي ما يصفه إطار الثقة (Trust Framework).
details-submit = افحص وتابع
details-notes = كيف فُهمت تفاصيلك:
details-problems = بعض التفاصيل يحتاج إلى انتباهك:
details-change-bank = غيّر تفاصيل البنك
details-own = أُنشئ طلب CSR لهذه الشهادة بهذه التفاصيل ويحتفظ بها. تفاصيل البنك الآن غيرها، ويأخذها المفتاح التالي.

## The bank

bank-title = تفاصيل البنك
bank-lead = تشترك فيها جميع شهادات هذه البيئة. قبل أي تغيير تقول الصفحة أي شهادات يمسّها. وما له طلب CSR أو شهادة يحتفظ بما أُنشئ به.
bank-submit = احفظ
bank-change-title = يمسّ هذا التغيير هذه الشهادات
bank-change-lead = لم يتغيّر شيء بعد.
bank-change-yes = غيّر التفاصيل
fate-takes = ليس لها طلب CSR بعد: تأخذ التفاصيل الجديدة.
fate-request-keeps = يحمل طلب CSR الخاص بها التفاصيل القديمة ويبقى كما هو. لتصدر بالتفاصيل الجديدة ابدأ هناك من جديد بمفتاح جديد.
fate-keeps = تحتفظ بالتفاصيل التي صدرت بها.

## Buttons and small words

copy = انسخ
copied = نُسخ
copy-refused = حدّد النص وانسخه يدويًّا
cancel = إلغاء الأمر
close = أغلق
undo = تراجع
confirm-no = لا، أبقِه
drop-here = أو أفلِته هنا
paste-instead = ألصق النص بدلًا من ذلك
paste-label = النص
paste-read = اقرأ هذا النص
save-as-file = احفظ في ملف
working-elapsed = { $seconds } ث

## Reports

report-pass =
    { $unchecked ->
        [0] لم يُعثر على أي خطأ
        [one] لم يُعثر على أي خطأ، وتعذّر إجراء فحص واحد
        [two] لم يُعثر على أي خطأ، وتعذّر إجراء فحصين
        [few] لم يُعثر على أي خطأ، وتعذّر إجراء { $unchecked } فحوص
        [many] لم يُعثر على أي خطأ، وتعذّر إجراء { $unchecked } فحصًا
       *[other] لم يُعثر على أي خطأ، وتعذّر إجراء { $unchecked } فحص
    }
report-incomplete =
    { $lacking ->
        [one] غير مكتمل: لم يُعثر على أي خطأ، لكن فحصًا واحدًا يحتاج إلى ما لم يُقدَّم
        [two] غير مكتمل: لم يُعثر على أي خطأ، لكن فحصين يحتاجان إلى ما لم يُقدَّم
        [few] غير مكتمل: لم يُعثر على أي خطأ، لكن { $lacking } فحوص تحتاج إلى ما لم يُقدَّم
        [many] غير مكتمل: لم يُعثر على أي خطأ، لكن { $lacking } فحصًا تحتاج إلى ما لم يُقدَّم
       *[other] غير مكتمل: لم يُعثر على أي خطأ، لكن { $lacking } فحص تحتاج إلى ما لم يُقدَّم
    }
report-warn = قابل للاستخدام، مع تحذيرات
report-unverified =
    { $warned ->
        [0] غير مكتمل: لم يُتحقَّق منها حتى جذر قبلته؛ ولم يُعثر على خطأ فيما عدا ذلك، و{ $lacking ->
            [one] فحص واحد يحتاج
            [two] فحصان يحتاجان
            [few] { $lacking } فحوص تحتاج
            [many] { $lacking } فحصًا تحتاج
           *[other] { $lacking } فحص تحتاج
        } إلى ما لم يُقدَّم
        [one] مع تحذير واحد، ولم يُتحقَّق منها حتى جذر قبلته
        [two] مع تحذيرين، ولم يُتحقَّق منها حتى جذر قبلته
        [few] مع { $warned } تحذيرات، ولم يُتحقَّق منها حتى جذر قبلته
        [many] مع { $warned } تحذيرًا، ولم يُتحقَّق منها حتى جذر قبلته
       *[other] مع { $warned } تحذير، ولم يُتحقَّق منها حتى جذر قبلته
    }
report-unaccepted =
    { $warned ->
        [0] لم تقبله بعد: قارن بصمته أولًا
        [one] لم تقبله بعد، مع تحذير واحد
        [two] لم تقبله بعد، مع تحذيرين
        [few] لم تقبله بعد، مع { $warned } تحذيرات
        [many] لم تقبله بعد، مع { $warned } تحذيرًا
       *[other] لم تقبله بعد، مع { $warned } تحذير
    }
report-fail = لا تستخدم هذا
report-counts =
    { $failed ->
        [0] لا حالات فشل
        [one] حالة فشل واحدة
        [two] حالتا فشل
        [few] { $failed } حالات فشل
        [many] { $failed } حالة فشل
       *[other] { $failed } حالة فشل
    }، { $warned ->
        [0] لا تحذيرات
        [one] تحذير واحد
        [two] تحذيران
        [few] { $warned } تحذيرات
        [many] { $warned } تحذيرًا
       *[other] { $warned } تحذير
    }، { $unchecked ->
        [0] ناجح: { $passed }
       *[other] لم يُفحص: { $unchecked }، ناجح: { $passed }
    }.
report-passed =
    { $count ->
        [one] فحص واحد ناجح
        [two] فحصان ناجحان
        [few] { $count } فحوص ناجحة
        [many] { $count } فحصًا ناجحًا
       *[other] { $count } فحص ناجح
    }
report-advice = ما العمل:
report-expected = المتوقَّع
report-csr = في طلب CSR
report-found = الموجود
report-source = المصدر:
verdict-pass = ناجح
verdict-warn = تحذير
verdict-fail = فشل
verdict-not-checked = لم يُفحص

## Said to those who do not see it

said-copied = نُسخ.
said-problems =
    { $count ->
        [one] تفصيل واحد يحتاج إلى انتباهك.
        [two] تفصيلان يحتاجان إلى انتباهك.
        [few] { $count } تفاصيل تحتاج إلى انتباهك.
        [many] { $count } تفصيلًا يحتاج إلى انتباهك.
       *[other] { $count } تفصيل يحتاج إلى انتباهك.
    }
said-making-key = يجري إنشاء المفتاح.
said-key-made = أُنشئ المفتاح، ويجري حفظ ملفه المشفّر.
said-key-forgotten = لم يعد لدى الصفحة شيء من هذا المفتاح.
said-key-proved = أُثبت ملف المفتاح المحفوظ.
said-job-cancelled = أُلغي العمل. لم يُنشأ شيء.
said-handed-over = سُجّل التسليم.
said-started-over = تُرك المفتاح.
said-bank-change =
    { $count ->
        [one] لم يتغيّر شيء بعد. يمسّ التغيير شهادة واحدة: اقرأ ما يصير إليه أمرها، ثم قرّر.
        [two] لم يتغيّر شيء بعد. يمسّ التغيير شهادتين: اقرأ ما يصير إليه أمرهما، ثم قرّر.
        [few] لم يتغيّر شيء بعد. يمسّ التغيير { $count } شهادات: اقرأ ما يصير إليه أمرها، ثم قرّر.
        [many] لم يتغيّر شيء بعد. يمسّ التغيير { $count } شهادة: اقرأ ما يصير إليه أمرها، ثم قرّر.
       *[other] لم يتغيّر شيء بعد. يمسّ التغيير { $count } شهادة: اقرأ ما يصير إليه أمرها، ثم قرّر.
    }
said-bank-changed = حُفظت تفاصيل البنك.
said-undone = تم التراجع: عاد كل شيء كما كان.
said-sandbox = بيئة Sandbox
said-production = بيئة Production

## What went wrong in the page itself

err-job-broke = تعذّر على المتصفّح إنجاز هذا العمل.
rec-job-broke = حاول مرة أخرى. إذا فشل ثانيةً، فافتح هذا الملف في إصدار حديث من Chromium أو Edge أو Firefox.
err-download = رفض المتصفّح التنزيل. اسمح لهذه الصفحة بالتنزيل واحفظ مرة أخرى.
err-undo = تغيّر شيء في الموضع نفسه منذ ذلك الحين، فلم يعد التراجع ممكنًا.
err-file-unreadable = تعذّر على المتصفّح قراءة هذا الملف.
rec-file-unreadable = تحقق من أنه ملف لا مجلد، ومن أنه ما زال موجودًا. ثم اختره مرة أخرى.
err-plan-incomplete = بعض التفاصيل ناقص أو غير صالح.
rec-plan-incomplete = ارجع إلى التفاصيل وصحّح ما وُضعت عليه علامة.

## The package for other programs

err-options = يجب أن تكون الوسيطة كائنًا واحدًا.
err-files = يجب أن تكون الوسيطة قائمة ملفات: { $shape }
err-option-missing = الخيار «{ $name }» مفقود.
err-option-no-anchor = لم تُقدَّم مرساة ثقة (trustAnchors)، ومن دونها لا يمكن التحقق من أي سلسلة. قدّم الجذر الذي قبلته.
err-option-bytes = يجب أن يكون الخيار «{ $name }» نصًّا أو Uint8Array.
err-option-text = يجب أن يكون الخيار «{ $name }» نصًّا.
err-option-purpose = يجب أن يكون الخيار «purpose» إما server أو client أو any، لا «{ $found }».
err-option-now = يجب أن يكون الخيار «now» وقتًا بصيغة RFC 3339، مثل ‎2026-11-24T08:00:00Z.
err-plan-shape = ليس للخطة الشكل المتوقَّع: { $reason }
err-plan =
    { $count ->
        [one] تفصيل واحد في الخطة يحتاج إلى انتباهك؛ انظر «problems».
        [two] تفصيلان في الخطة يحتاجان إلى انتباهك؛ انظر «problems».
        [few] { $count } تفاصيل في الخطة تحتاج إلى انتباهك؛ انظر «problems».
        [many] { $count } تفصيلًا في الخطة يحتاج إلى انتباهك؛ انظر «problems».
       *[other] { $count } تفصيل في الخطة يحتاج إلى انتباهك؛ انظر «problems».
    }
err-plan-not-made-by-lfi = لا تنشئ LFI شهادة { $certificate }، فلا شيء يُخطَّط له.

## Reports that travel

print = اطبع
report-check = الفحص
report-written = كُتب في
report-link = رابط
err-finding-missing = يشير الرابط إلى ملاحظة ليست على هذه الشاشة الآن.
rec-finding-missing = لا يحمل الرابط شيئًا ممّا فُحص. تأكّد من أن البيئة هي الصحيحة، أو افتح مساحة العمل، أو افحص الملف من جديد، وعندئذ تظهر الملاحظة.
report-link-copy = انسخ الرابط إلى هذه الملاحظة: { $title }
report-copy = انسخ التقرير
report-save-markdown = احفظ بصيغة Markdown
report-save-json = احفظ بصيغة JSON
said-saving = يجري حفظ الملف.
said-report =
    { $verdict ->
        [fail] لا تستخدم هذا.
        [warn] قابل للاستخدام، مع تحذيرات.
        [incomplete] لم يُعثر على أي خطأ، لكن لم يُقدَّم كل ما يلزم.
        [unverified] لم يُتحقَّق منه حتى جذر قبلته.
        [unaccepted] لم تقبله بعد.
       *[pass] لم يُعثر على أي خطأ.
    } فشل: { $failed }، تحذير: { $warned }، لم يُفحص: { $unchecked }، ناجح: { $passed }.
