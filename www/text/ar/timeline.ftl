### How long certificates hold: on the board, on the timeline, and in the calendar.

## The board: what comes next, and both environments

board-next = التالي
action-give-details = إدخال البيانات
action-make-key = المفتاح وطلب CSR
action-prove-key = الحفظ والتحقّق
action-take-to-directory = الرفع إلى الدليل
action-check-certificate = فحص الشهادة
action-check-jwks = فحص JWKS
action-install-key = تركيب المفتاح
action-hand-over = التسليم
action-renew = التجديد
action-await-nebras = تجدّدها Nebras
action-switch = الانتقال إلى الجديد
action-retire = إلغاء القديم
progress-renew-soon = يلزم تجديدها قريبًا
progress-expired = منتهية الصلاحية
progress-replaced = تم استبدالها
column-certificate-id = الشهادة

## Until when

outlook-valid = تنتهي صلاحيتها في { $date }، { PLURAL($days) ->
    [zero] بقي أقل من يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يومًا
   *[other] بقي { $days } يوم
    }
outlook-expired = انتهت صلاحيتها في { $date }، { PLURAL($days) ->
    [zero] قبل أقل من يوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
    }
outlook-not-yet-valid = صالحة من { $date }
outlook-never-expires = لا تنتهي صلاحيتها

## The timeline

nav-timeline = الخط الزمني
timeline-title = تواريخ انتهاء الصلاحية
timeline-lead = جميع الشهادات في مساحة العمل هذه، والتواريخ التي يلزم فيها إجراء.
timeline-empty = لا توجد شهادات بعد. تظهر الشهادة هنا عندما تجتاز فحوصها.
timeline-description = { PLURAL($count) ->
    [zero] لا شهادات
    [one] شهادة واحدة
    [two] شهادتان
    [few] { $count } شهادات
    [many] { $count } شهادة
   *[other] { $count } شهادة
    } من { $from } إلى { $to }؛ واليوم هو { $today }. يعرض الجدول أدناه البيانات نفسها.
timeline-today = اليوم
timeline-table = عرض البيانات في جدول
timeline-from = صالحة من
timeline-until = صالحة حتى
timeline-state = الحالة
timeline-reminder = تذكير الدليل
timeline-renew = التجديد ابتداءً من
timeline-urgent = عاجل ابتداءً من
generation-current = الحالية
generation-previous = القديمة
urgency-not-yet-valid = لم تبدأ صلاحيتها بعد
urgency-valid = صالحة
urgency-reminded = يرسل الدليل تذكيرات
urgency-renew-soon = يلزم تجديدها قريبًا
urgency-urgent = عاجل
urgency-expired = منتهية الصلاحية
urgency-never-expires = لا تنتهي صلاحيتها
legend-title = معاني العلامات
legend-sandbox = البيئة التجريبية (Sandbox)
legend-production = بيئة الإنتاج (Production)
legend-expired = منتهية الصلاحية
legend-previous = الشهادة القديمة أثناء التجديد
legend-reminder = بداية تذكيرات الدليل، قبل انتهاء الصلاحية بشهرين
legend-renew = توصيتنا: التجديد ابتداءً من هنا، قبل انتهاء الصلاحية بـ 60 يومًا
legend-urgent = توصيتنا: عاجل ابتداءً من هنا، قبل انتهاء الصلاحية بـ 30 يومًا

## The calendar file

calendar-title = في تقويمك
calendar-lead = ملف تقويم فيه حدث لكل شهادة تنتهي صلاحيتها من شهادات { $environment }: تنبيهات قبل 60 و30 و7 أيام، والإجراء المطلوب. أضفه إلى تقويم يشترك فيه فريقك.
calendar-save = حفظ ملف التقويم
calendar-lead-one = ملف تقويم فيه موعد انتهاء صلاحية هذه الشهادة، وتنبيهات قبل 60 و30 و7 أيام، والإجراء المطلوب.
calendar-summary = { $certificate }، { $environment }: تنتهي صلاحية الشهادة. جدّدها قبل ذلك.
calendar-alarm = { $certificate }، { $environment }: تنتهي صلاحية الشهادة بعد { PLURAL($days) ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
    }. جدّدها.
calendar-ends = متى: تنتهي صلاحيتها في { $when }. ابدأ في { $renew }، قبل ذلك بـ 60 يومًا. وتبدأ تذكيرات الدليل قبل ذلك بشهرين.
calendar-who-hold-key = من: يُنشئ مصرفك المفتاح الجديد وطلب CSR، والشهادة الجديدة في الدليل.
calendar-who-certify-hub-key = من: تتولى Nebras تدوير هذا المفتاح، وبحسب قاعدة معارفها (يونيو 2026) لا يلزمك إلا فحص قيمة kid الجديدة في JWKS. أما في بيئة الإنتاج فقد أُعلن عن ذلك فقط: إذا سلّمك فريق API Hub طلب CSR، فأنشئ الشهادة الجديدة في الدليل.
calendar-who-trust-hub-key = من: يتولى API Hub تجديدها. اطلب من فريقه قيمة kid الجديدة، وتأكّد من أن خوادمك تثق بالمفتاح الجديد.
calendar-who-observe = من: تتولى تجديدها الجهة التي تحتفظ بالمفتاح. لا يلزم مصرفك إنشاء شيء.
calendar-where-organisation = أين: { $url }، ثم Organisation Certificates، ثم New Certificate، النوع { $type }.
calendar-where-application = أين: { $url }، ثم Applications، ثم { $application }، ثم App Certificates، ثم New Certificate، النوع { $type }.
calendar-same-subject = ما يبقى كما هو: صاحب الشهادة (Subject) { $subject }
calendar-same-names = ما يبقى كما هو: الأسماء البديلة { $names }
calendar-what-changes = ما يتغيّر: المفتاح، ومعه KID. سلّم فريق API Hub قيمة KID الجديدة كما تذكرها JWKS.
calendar-overlap = كيف: افتح OFTF Key Desk. انشر المفتاح الجديد مع القديم، وانتظر 10 دقائق على الأقل لتحديث النسخ المؤقتة، ثم انتقل إلى الجديد، وراقب، ثم ألغِ الشهادة القديمة.
calendar-who-holder = من: تنشئ مؤسستك المفتاح الجديد وطلب CSR الجديد، والشهادة الجديدة في الدليل.
calendar-who-ask = من: تُنشئ أنت المفتاح الجديد وطلب CSR الجديد وتسلّم الطلب إلى LFI، وهي تُنشئ الشهادة؛ وقد تتولى Nebras ذلك عنك.
calendar-where-own-application = أين: { $url }، ثم Applications، ثم تطبيقك، ثم App Certificates، ثم New Certificate، النوع { $type }.
