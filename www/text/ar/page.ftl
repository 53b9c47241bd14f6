### The frame of the page: header, board, steps, buttons, and what is said to
### those who do not see a change. Plain, short sentences; technical terms exact.

name = OFTF Key Desk
skip-to-content = الانتقال إلى المحتوى
foot = تعمل الصفحة دون اتصال بالشبكة. لا يغادر هذا المتصفّح شيء مما تكتبه أو تضيفه أو تنشئه ما لم تحفظه أو تنسخه.
# The language that one can switch to, in its own letters.
other-language = English
nav-label = الشاشات
nav-handovers = جميع عمليات التسليم
nav-trust = ما تستطيعه هذه الصفحة وما لا تستطيعه

## Environment and connection

environment-label = البيئة
band-sandbox = البيئة التجريبية (Sandbox) · تخدم نسخة API Hub السابقة للإنتاج.
band-production = بيئة الإنتاج (Production) · تخدم API Hub الخاص بالإنتاج. ما تقوم به هنا يؤثر في عملاء حقيقيين.
online = متصل
offline = غير متصل
online-note = يمكنك البقاء متصلًا. لا ترسل هذه الصفحة أي طلب عبر الشبكة، وتعمل بالطريقة نفسها دون اتصال.
no-workers = لا يشغّل هذا المتصفّح عمليات workers لهذه الصفحة. تعمل جميع الوظائف مع ذلك، لكن أثناء إنشاء مفتاح أو فتح ملف تتوقف الصفحة عن الاستجابة ولا يمكن إلغاء العملية.
storage-refused = لا يحتفظ هذا المتصفّح بشيء لهذه الصفحة. احفظ مساحة العمل في ملف قبل أن تغلقها.
insecure-page = وصلت هذه الصفحة عبر http، فربما تغيّرت أثناء النقل، كما يحتجز Chrome وEdge الملفات التي تحفظها: الأفضل فتحها من القرص أو عبر https. للحصول على ملف محتجز، افتح قائمة التنزيلات في المتصفّح واختر الاحتفاظ به.

## Board

board-title = شهادات التمويل المفتوح في دولة الإمارات
board-authority-waits = ملف جهة إصدار (CA) بانتظار مقارنة بصمته وقبوله؛ وحتى ذلك الحين لا يمكن التحقّق من أي شهادة في هذه البيئة.
questions-title = سؤالان
action-start = بدء
action-view = عرض
action-check = فحص
progress-not-needed = غير مطلوبة
progress-not-started = بانتظار التنفيذ
progress-planned = تم إدخال البيانات
progress-key-made = تم إنشاء المفتاح ولم يتم التحقّق منه
progress-csr-ready = طلب CSR جاهز
progress-at-directory = لدى الدليل
progress-certificate-checked = تم فحص الشهادة
progress-in-jwks = في JWKS
progress-deployed = تم التحقّق من المفتاح بعد التركيب
progress-handed-over = تم التسليم

## Check page

inspect-link = فحص ملف
inspect-title = فحص ملف
inspect-lead = افحص ملفًا لهذه الشهادة، أيًّا كان صاحبها. لا يُقارَن ببياناتك، ولا يُحتفظ بشيء.

## Check anything

heap-title = فحص الملفات
heap-lead = أضف أي ملف تسلّمته من الدليل أو API Hub أو زميل. تبيّن الصفحة نوع كل عنصر، وما يرتبط بعضه ببعض، والأخطاء وطريقة معالجتها. ولا يُحتفظ بشيء منها.
heap-drop = الملفات، بأي عدد
heap-drop-hint = مفاتيح وطلبات CSR وشهادات وسلاسل وPKCS#7 وPKCS#12 وCRL وJWK وJWKS ورموز (token)؛ بصيغة PEM أو DER أو base64، ولو داخل JSON أو YAML أو بريد أو ترويسات. الحد الأقصى 200 ملف، حجم كل منها 16 MiB، ومجموعها 64 MiB.
heap-working = تجري قراءة الملفات.
heap-groups = العناصر المرتبطة
heap-no-groups = لا توجد عناصر مرتبطة: لا يشترك أي مفتاح أو طلب CSR أو شهادة مع غيره في المفتاح نفسه.
heap-there = متوفر هنا
heap-missing = غير متوفر هنا
heap-more = { PLURAL($count) ->
    [one] وعنصر آخر
    [two] وعنصران آخران
    [few] و{ $count } عناصر أخرى
    [many] و{ $count } عنصرًا آخر
   *[other] و{ $count } عنصر آخر
    }
heap-items = { PLURAL($count) ->
    [zero] لا توجد عناصر
    [one] المجموع عنصر واحد
    [two] المجموع عنصران
    [few] المجموع { $count } عناصر
    [many] المجموع { $count } عنصرًا
   *[other] المجموع { $count } عنصر
    }
heap-clear = إزالة الكل
heap-remove = إزالة
heap-pasted = نص مُلصق
heap-line = يبدأ في السطر { $line } من الملف.
heap-repairs = لقراءة الملف، لزم إصلاح ما يلي. وقد ترفضه برامج أخرى بحالته الحالية:
heap-passphrase = عبارة مرور هذا الملف
heap-unseal = فتح
said-identifying = تجري قراءة الملفات.
said-identified = عدد العناصر التي تم العثور عليها: { $items }، وعدد المجموعات: { $groups }.

## Steps

steps-label = خطوات هذه الشهادة
step-overview = نبذة
step-details = البيانات
step-key = المفتاح وطلب CSR
step-guide = الدليل
step-certificate = الشهادة
step-jwks = JWKS
step-install = التركيب
step-handover = التسليم
step-state-done = (تمّت)
step-state-blocked = (تسبقها خطوة أخرى)
step-title-overview = نبذة عن الشهادة
step-title-details = البيانات
step-title-key = المفتاح وطلب CSR
step-title-own-csr = طلب CSR الخاص بك
step-title-hub-csr = طلب CSR الخاص بـ API Hub
step-title-guide = في دليل OFTF
step-title-certificate = فحص الشهادة
step-title-jwks = فحص JWKS
step-title-install = تركيب المفتاح والتحقّق منه
step-title-handover = التسليم
next = التالي:
back = رجوع
blocked-overview = اقرأ النبذة أولًا.
blocked-details = أدخل البيانات أولًا.
blocked-key = تُتاح الخطوة التالية عند توفّر طلب CSR يجتاز الفحوص.
blocked-guide = تُتاح الخطوة التالية عندما يكون طلب CSR جاهزًا.
blocked-certificate = تُتاح الخطوة التالية عندما تجتاز الشهادة فحوصها.
blocked-jwks = تُتاح الخطوة التالية عند العثور على مفتاحك في JWKS.
blocked-install = تُتاح الخطوة التالية عند العثور على مفتاحك في JWKS.
blocked-handover = تُتاح الخطوة التالية عند تسجيل التسليم.

## Overview

overview-issuer = الجهة المُصدِرة
overview-key-holder = الجهة التي تحتفظ بالمفتاح الخاص
overview-csr-by = الجهة التي تُنشئ طلب CSR
overview-no-csr = لا أحد: تصدر الشهادة عبر ACME
overview-certificate-by = الجهة التي تُنشئ الشهادة
issuer-oftf = OFTF
issuer-lets-encrypt = Let’s Encrypt

## Details

details-organisation = مؤسستك
details-organisation-lead = تُطلب مرة واحدة لكل بيئة. وتختلف المعرّفات بين البيئة التجريبية وبيئة الإنتاج.
details-options = الخيارات
details-options-lead = القيم الافتراضية مطابقة لإطار الثقة.
details-submit = فحص ومتابعة
details-notes = قرأنا بياناتك على النحو التالي:
details-problems = تحتاج بعض البيانات إلى مراجعة:
details-change-bank = تغيير بيانات مؤسستك
details-own = أُنشئ طلب CSR لهذه الشهادة بهذه البيانات ويحتفظ بها. وقد تغيّرت بيانات مؤسستك منذ ذلك الحين، وسيُنشأ المفتاح التالي بالبيانات الجديدة.

## The bank

bank-title = مؤسستك
bank-lead = تشترك جميع شهادات هذه البيئة في هذه البيانات. قبل أي تغيير تعرض الصفحة الشهادات المتأثرة به. وكل شهادة لها طلب CSR أو صدرت بالفعل تحتفظ بالبيانات التي أُنشئت بها.
bank-submit = حفظ
bank-change-title = الشهادات المتأثرة بهذا التغيير
bank-change-lead = لم يتغيّر شيء بعد.
bank-change-yes = تغيير البيانات
fate-takes = ليس لها طلب CSR بعد: تُعتمد لها البيانات الجديدة.
fate-request-keeps = يحمل طلب CSR الخاص بها البيانات القديمة ويبقى كما هو. لإصدارها بالبيانات الجديدة، ابدأ هناك من جديد بمفتاح جديد.
fate-keeps = تحتفظ بالبيانات التي صدرت بها.

## Buttons and small words

copy = نسخ
copied = تم النسخ
copy-refused = حدّد النص وانسخه يدويًّا
cancel = إلغاء
close = إغلاق
undo = تراجع
confirm-no = لا، الإبقاء عليه
drop-choose = اختيار ملف
drop-choose-many = اختيار ملفات
drop-replace = استبدال
drop-more = إضافة ملفات
drop-read = قُرئ ملف
drop-size = { $size } KiB
drop-files = { PLURAL($count) ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
    }
drop-here = أو أفلِته هنا
paste-instead = لصق النص بدلًا من ذلك
paste-label = النص
paste-read = قراءة هذا النص
save-as-file = حفظ في ملف
working-elapsed = { $seconds } ث

## Reports

report-pass =
    { PLURAL($unchecked) ->
        [zero] لم يُعثر على أي خطأ
        [one] لم يُعثر على أي خطأ، وتعذّر إجراء فحص واحد
        [two] لم يُعثر على أي خطأ، وتعذّر إجراء فحصين
        [few] لم يُعثر على أي خطأ، وتعذّر إجراء { $unchecked } فحوص
        [many] لم يُعثر على أي خطأ، وتعذّر إجراء { $unchecked } فحصًا
       *[other] لم يُعثر على أي خطأ، وتعذّر إجراء { $unchecked } فحص
    }
report-incomplete =
    { PLURAL($lacking) ->
        [zero] غير مكتمل: لم يُعثر على أي خطأ
        [one] غير مكتمل: لم يُعثر على أي خطأ، لكن فحصًا واحدًا يتطلب ما لم يُقدَّم
        [two] غير مكتمل: لم يُعثر على أي خطأ، لكن فحصين يتطلبان ما لم يُقدَّم
        [few] غير مكتمل: لم يُعثر على أي خطأ، لكن { $lacking } فحوص تتطلب ما لم يُقدَّم
        [many] غير مكتمل: لم يُعثر على أي خطأ، لكن { $lacking } فحصًا تتطلب ما لم يُقدَّم
       *[other] غير مكتمل: لم يُعثر على أي خطأ، لكن { $lacking } فحص تتطلب ما لم يُقدَّم
    }
report-warn = قابل للاستخدام، مع تحذيرات
report-unverified =
    { PLURAL($warned) ->
        [zero] غير مكتمل: لم يتم التحقّق حتى جذر قبلته؛ ولم يُعثر على خطأ فيما عدا ذلك، و{ PLURAL($lacking) ->
            [one] فحص واحد يتطلب
            [two] فحصان يتطلبان
            [few] { $lacking } فحوص تتطلب
            [many] { $lacking } فحصًا تتطلب
           *[other] { $lacking } فحص تتطلب
        } ما لم يُقدَّم
        [one] مع تحذير واحد، ولم يتم التحقّق حتى جذر قبلته
        [two] مع تحذيرين، ولم يتم التحقّق حتى جذر قبلته
        [few] مع { $warned } تحذيرات، ولم يتم التحقّق حتى جذر قبلته
        [many] مع { $warned } تحذيرًا، ولم يتم التحقّق حتى جذر قبلته
       *[other] مع { $warned } تحذير، ولم يتم التحقّق حتى جذر قبلته
    }
report-unaccepted =
    { PLURAL($warned) ->
        [zero] لم تقبله بعد: قارن بصمته أولًا
        [one] لم تقبله بعد، مع تحذير واحد
        [two] لم تقبله بعد، مع تحذيرين
        [few] لم تقبله بعد، مع { $warned } تحذيرات
        [many] لم تقبله بعد، مع { $warned } تحذيرًا
       *[other] لم تقبله بعد، مع { $warned } تحذير
    }
report-fail = لا تستخدمه
report-counts =
    { PLURAL($failed) ->
        [zero] لا حالات فشل
        [one] حالة فشل واحدة
        [two] حالتا فشل
        [few] { $failed } حالات فشل
        [many] { $failed } حالة فشل
       *[other] { $failed } حالة فشل
    }، { PLURAL($warned) ->
        [zero] لا تحذيرات
        [one] تحذير واحد
        [two] تحذيران
        [few] { $warned } تحذيرات
        [many] { $warned } تحذيرًا
       *[other] { $warned } تحذير
    }، { PLURAL($unchecked) ->
        [zero] ناجح: { $passed }
       *[other] لم يُفحص: { $unchecked }، ناجح: { $passed }
    }.
report-passed =
    { PLURAL($count) ->
        [one] فحص واحد ناجح
        [two] فحصان ناجحان
        [few] { $count } فحوص ناجحة
        [many] { $count } فحصًا ناجحًا
       *[other] { $count } فحص ناجح
    }
report-unchecked =
    { PLURAL($count) ->
        [zero] لا فحوص متعذّرة
        [one] فحص واحد لا يمكن لأحد إجراؤه: نتيجته غير منشورة، أو أنه لا ينطبق
        [two] فحصان لا يمكن لأحد إجراؤهما: نتيجتاهما غير منشورتين، أو أنهما لا ينطبقان
        [few] { $count } فحوص لا يمكن لأحد إجراؤها: نتائجها غير منشورة، أو أنها لا تنطبق
        [many] { $count } فحصًا لا يمكن لأحد إجراؤها: نتائجها غير منشورة، أو أنها لا تنطبق
       *[other] { $count } فحص لا يمكن لأحد إجراؤها: نتائجها غير منشورة، أو أنها لا تنطبق
    }
report-advice = الإجراء المطلوب:
report-expected = المتوقَّع
report-csr = في طلب CSR
report-found = الوارد
report-source = المصدر:
report-sources = مصادر القواعد
verdict-pass = ناجح
verdict-warn = تحذير
verdict-fail = فشل
verdict-not-checked = لم يُفحص

## Said to those who do not see it

said-copied = تم النسخ.
said-problems =
    { PLURAL($count) ->
        [zero] لا توجد حقول تحتاج إلى مراجعة.
        [one] حقل واحد يحتاج إلى مراجعة.
        [two] حقلان يحتاجان إلى مراجعة.
        [few] { $count } حقول تحتاج إلى مراجعة.
        [many] { $count } حقلًا تحتاج إلى مراجعة.
       *[other] { $count } حقل تحتاج إلى مراجعة.
    }
said-making-key = يجري إنشاء المفتاح.
said-key-made = تم إنشاء المفتاح، ويجري حفظ ملفه المشفّر.
said-key-forgotten = تم محو بيانات المفتاح من هذه الصفحة.
said-key-proved = تم التحقّق من ملف المفتاح المحفوظ.
said-job-cancelled = تم الإلغاء. لم يُنشأ شيء.
said-handed-over = تم تسجيل التسليم.
said-started-over = تمت إزالة المفتاح من هذه الصفحة.
said-bank-change =
    { PLURAL($count) ->
        [zero] لم يتغيّر شيء بعد. لا يؤثر التغيير في أي شهادة.
        [one] لم يتغيّر شيء بعد. يؤثر التغيير في شهادة واحدة: راجع ما سيحدث لها، ثم قرّر.
        [two] لم يتغيّر شيء بعد. يؤثر التغيير في شهادتين: راجع ما سيحدث لهما، ثم قرّر.
        [few] لم يتغيّر شيء بعد. يؤثر التغيير في { $count } شهادات: راجع ما سيحدث لها، ثم قرّر.
        [many] لم يتغيّر شيء بعد. يؤثر التغيير في { $count } شهادة: راجع ما سيحدث لها، ثم قرّر.
       *[other] لم يتغيّر شيء بعد. يؤثر التغيير في { $count } شهادة: راجع ما سيحدث لها، ثم قرّر.
    }
said-bank-changed = تم حفظ بيانات المؤسسة.
said-undone = تم التراجع: عاد كل شيء كما كان.
said-sandbox = البيئة التجريبية (Sandbox)
said-production = بيئة الإنتاج (Production)

## What went wrong in the page itself

err-job-broke = تعذّر على المتصفّح إتمام هذه العملية.
rec-job-broke = حاول مرة أخرى. وإذا تكرر الفشل، فافتح هذا الملف في إصدار حديث من Chromium أو Edge أو Firefox.
err-download = منع المتصفّح التنزيل. اسمح لهذه الصفحة بالتنزيل واحفظ مرة أخرى.
err-undo = تغيّر شيء في الموضع نفسه منذ ذلك الحين، فلم يعد التراجع ممكنًا.
err-file-unreadable = تعذّر على المتصفّح قراءة هذا الملف.
rec-file-unreadable = تأكّد من أنه ملف لا مجلد، ومن أنه ما زال موجودًا. ثم اختره مرة أخرى.
err-plan-incomplete = بعض البيانات ناقص أو غير صالح.
rec-plan-incomplete = ارجع إلى البيانات وصحّح الحقول المشار إليها.

## The package for other programs

err-options = يجب أن تكون الوسيطة كائنًا واحدًا.
err-files = يجب أن تكون الوسيطة قائمة ملفات: { $shape }
err-option-missing = الخيار «{ $name }» غير موجود.
err-option-no-anchor = لم تُقدَّم مرساة ثقة (trustAnchors)، ولا يمكن التحقّق من أي سلسلة من دونها. قدّم الجذر الذي قبلته.
err-option-bytes = يجب أن يكون الخيار «{ $name }» نصًّا أو Uint8Array.
err-option-text = يجب أن يكون الخيار «{ $name }» نصًّا.
err-option-purpose = يجب أن يكون الخيار «purpose» إما server أو client أو any، لا «{ $found }».
err-option-now = يجب أن يكون الخيار «now» وقتًا بصيغة RFC 3339، مثل ‎2026-11-24T08:00:00Z.
err-option-challenge = يجب أن يكون الخيار «challenge» ما أعاده makeChallenge، والخيار «algorithm» إما RSA-OAEP-256 أو RSA-OAEP.
err-option-decrypts = مفتاح هذه الشهادة لفك التشفير لا للتوقيع. استخدم makeChallenge.
err-plan-shape = ليست الخطة بالشكل المتوقَّع: { $reason }
err-plan =
    { PLURAL($count) ->
        [zero] لا توجد في الخطة حقول تحتاج إلى مراجعة.
        [one] حقل واحد في الخطة يحتاج إلى مراجعة؛ راجع «problems».
        [two] حقلان في الخطة يحتاجان إلى مراجعة؛ راجع «problems».
        [few] { $count } حقول في الخطة تحتاج إلى مراجعة؛ راجع «problems».
        [many] { $count } حقلًا في الخطة تحتاج إلى مراجعة؛ راجع «problems».
       *[other] { $count } حقل في الخطة تحتاج إلى مراجعة؛ راجع «problems».
    }
err-plan-not-of-role = لا تحتفظ الجهة ذات الدور { $role } بمفتاح { $certificate } ولا تُنشئ طلب CSR لها ولا شهادتها، فلا شيء يُخطَّط له.

## Reports that travel

print = طباعة
report-check = الفحص
report-written = مكتوب هكذا
report-link = العنوان في Key Desk
err-finding-missing = يشير الرابط إلى نتيجة غير موجودة على هذه الشاشة الآن.
rec-finding-missing = لا يحمل الرابط أي شيء مما تم فحصه. تأكّد من أن البيئة صحيحة، أو افتح مساحة العمل، أو افحص الملف من جديد، فتظهر النتيجة.
report-finding-copy = نسخ هذه النتيجة مع قيمها وعنوانها: { $title }
report-export = تصدير
report-copy = نسخ التقرير
report-save-markdown = حفظ بصيغة Markdown
report-save-json = حفظ بصيغة JSON
said-saving = يجري حفظ الملف.
said-report =
    { $verdict ->
        [fail] لا تستخدمه.
        [warn] قابل للاستخدام، مع تحذيرات.
        [incomplete] لم يُعثر على أي خطأ، لكن لم يُقدَّم كل ما يلزم.
        [unverified] لم يتم التحقّق حتى جذر قبلته.
        [unaccepted] لم تقبله بعد.
       *[pass] لم يُعثر على أي خطأ.
    } فشل: { $failed }، تحذير: { $warned }، لم يُفحص: { $unchecked }، ناجح: { $passed }.

## Roles, and several certificates of one kind

organisation-title = بيانات مؤسستك
organisation-lead = تشترك جميع شهادات هذه البيئة في هذه البيانات. قبل أي تغيير تعرض الصفحة الشهادات المتأثرة به. وكل شهادة لها طلب CSR أو صدرت بالفعل تحتفظ ببياناتها.
role-title = الدور
said-role = تم تغيير الدور.
several-title = عدة علامات تجارية أو تطبيقات أو مواقع
several-lead = إذا كان لمصرفك علامة تجارية ثانية أو تطبيق ثانٍ أو موقع ثانٍ فأضف شهادة له. تشترك في الاسم القانوني للمصرف ومعرّف المؤسسة؛ ويمكن أن تكون لها أسماء مضيفين ورمز LFI وتطبيق خاصة بها. ويمكن للعلامات التجارية للمصرف أن تشترك في C3 وSig4 وS4 وEnc1؛ أما S1 وS3 فتحملان أسماء مضيفي علامة واحدة.
several-title-other = عدة تطبيقات أو مواقع
several-lead-other = إذا كان لمؤسستك تطبيق ثانٍ أو موقع ثانٍ فأضف شهادة له. تشترك في الاسم القانوني ومعرّف المؤسسة؛ ويمكن أن يكون لها تطبيق خاص بها.
several-kind = الشهادة
several-label = التسمية
several-label-hint = مثل DR site أو اسم العلامة التجارية. تصبح جزءًا من أسماء الملفات ومن الوصف في الدليل.
several-add = إضافة
several-remove = إزالة
several-remove-question = ستُزال هذه الشهادة وطلب CSR وقيمة kid الخاصة بها من هذه الصفحة. لا تتغيّر ملفاتك ولا الدليل.
several-remove-yes = نعم، إزالتها
said-removed = تمت إزالة { $certificate } من هذه الصفحة.
apart-shared = أدخل ما يختلف في هذه الشهادة فقط. والحقول التي لا تغيّرها تبقى مشتركة.
err-label-missing = أعطها تسمية لتمييزها من غيرها.
err-label-long = تتكون التسمية من { $limit } حرفًا على الأكثر.
err-label-same = هذه التسمية مستخدمة لشهادة أخرى من هذا النوع. اختر تسمية أخرى.
err-label-too-many = بلغ عدد الشهادات من هذا النوع الحد الأقصى، وهو { $limit }.

## Places, one certificate

nav-certificates = الشهادات
nav-check-files = فحص الملفات
nav-records = السجلات
nav-settings = الإعدادات
nav-help = المساعدة
tabs-label = أقسام هذه الصفحة
tab-board = جميع الشهادات
foot-proof = الاطلاع على كيفية تأمين ذلك
board-expires = انتهاء الصلاحية
board-questions-link = هل تحتاج إلى Sig4 وSig3؟
board-others-link = شهادات الجهات الأخرى
others-title = شهادات الجهات الأخرى
others-lead = يُنشئ API Hub وأطراف TPP هذه الشهادات. يمكنك فحص ملفاتها هنا.
workspace-file-title = ملف مساحة العمل
summary-title = ملخص الشهادة
summary-values = القيم الجاهزة للنسخ
summary-steps = جميع الخطوات
summary-history = السجل الزمني
help-title = المساعدة
help-practise = التدريب
help-shortcuts = اختصارات لوحة المفاتيح
help-shortcuts-lead = تعمل هذه الاختصارات ما دمت لا تكتب في حقل. ويمكنك أيضًا إفلات ملف، أو لصق ملف أو نص، في أي موضع من الصفحة.
help-version = الإصدار
blocked-key-file = للمتابعة، تحقّق من ملف المفتاح المحفوظ.
progress-switch-pending = بانتظار الانتقال إلى المفتاح الجديد
