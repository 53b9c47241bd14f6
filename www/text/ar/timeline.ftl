### How long certificates hold: on the board, on the timeline, and in the calendar.

## The board: what comes next, and both environments

board-next = التالي
board-next-lead = الأكثر إلحاحًا أولًا.
action-give-details = أدخل التفاصيل
action-make-key = المفتاح وطلب CSR
action-prove-key = احفظ وأثبِت
action-take-to-directory = إلى الدليل
action-check-certificate = افحص الشهادة
action-check-jwks = افحص JWKS
action-install-key = ركّب المفتاح
action-hand-over = سلّم
action-renew = جدّد
action-switch = انتقل إلى الجديد
action-retire = أوقف القديمة
progress-renew-soon = يحين تجديدها قريبًا
progress-expired = منتهية الصلاحية
progress-replaced = استُبدلت
comparison-title = بيئة Sandbox وبيئة Production جنبًا إلى جنب
comparison-lead = اختر خلية للانتقال إلى تلك الشهادة في تلك البيئة.
column-certificate-id = الشهادة

## Until when

outlook-valid = حتى { $date }، { $days ->
    [0] بقي أقل من يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يومًا
   *[other] بقي { $days } يوم
    }
outlook-expired = انتهت صلاحيتها في { $date }، { $days ->
    [0] قبل أقل من يوم
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
timeline-title = مدة صلاحية الشهادات
timeline-lead = كل الشهادات التي تعرفها هذه الصفحة، والأيام التي يجب فيها التصرّف.
timeline-empty = لا توجد شهادة بعد. تظهر الشهادة هنا عندما تجتاز فحوصها.
timeline-description = { $count ->
    [zero] لا شهادات
    [one] شهادة واحدة
    [two] شهادتان
    [few] { $count } شهادات
    [many] { $count } شهادة
   *[other] { $count } شهادة
    } من { $from } إلى { $to }؛ واليوم هو { $today }. يبيّن الجدول أدناه الشيء نفسه.
timeline-today = اليوم
timeline-table = الشيء نفسه في جدول
timeline-from = صالحة من
timeline-until = صالحة حتى
timeline-state = الحالة
timeline-reminder = تذكير الدليل
timeline-renew = جدّد ابتداءً من
timeline-urgent = عاجل ابتداءً من
generation-current = الحالية
generation-previous = القديمة
urgency-not-yet-valid = لم تبدأ صلاحيتها بعد
urgency-valid = صالحة
urgency-reminded = يرسل الدليل تذكيرات
urgency-renew-soon = يحين تجديدها قريبًا
urgency-urgent = عاجل
urgency-expired = منتهية الصلاحية
urgency-never-expires = لا تنتهي صلاحيتها
legend-title = معاني العلامات
legend-sandbox = بيئة Sandbox
legend-production = بيئة Production
legend-expired = منتهية الصلاحية
legend-previous = الشهادة القديمة أثناء التجديد
legend-reminder = تبدأ تذكيرات الدليل، قبل انتهاء الصلاحية بشهرين
legend-renew = نصيحتنا: جدّد ابتداءً من هنا، قبل 60 يومًا من انتهاء الصلاحية
legend-urgent = نصيحتنا: عاجل ابتداءً من هنا، قبل 30 يومًا من انتهاء الصلاحية

## The calendar file

calendar-title = في تقويمك
calendar-lead = ملف تقويم فيه حدث لكل شهادة تنتهي صلاحيتها من شهادات { $environment }: تنبيهات قبل 60 و30 و7 أيام، وما يجب فعله. ضعه في تقويم يشترك فيه فريقك.
calendar-save = احفظ ملف التقويم
calendar-lead-one = ملف تقويم فيه موعد انتهاء هذه الشهادة، وتنبيهات قبل 60 و30 و7 أيام، وما يجب فعله.
calendar-summary = { $certificate }، { $environment }: تنتهي صلاحية الشهادة. جدّدها قبل ذلك.
calendar-alarm = { $certificate }، { $environment }: تنتهي صلاحية الشهادة بعد { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
    }. جدّدها.
calendar-ends = متى: تنتهي صلاحيتها في { $when }. ابدأ في { $renew }، قبل 60 يومًا. تبدأ تذكيرات الدليل قبل شهرين.
calendar-who-hold-key = من: ينشئ مصرفك المفتاح الجديد وطلب CSR، والشهادة الجديدة في الدليل.
calendar-who-certify-hub-key = من: تدوّر Nebras هذا المفتاح، وبحسب قاعدة معارفها من يونيو 2026 لا تفعل شيئًا سوى فحص kid الجديد في JWKS. في Production ما زال ذلك معلنًا: إذا أعطاك فريق API Hub طلب CSR، فأنشئ الشهادة الجديدة في الدليل.
calendar-who-trust-hub-key = من: يجدّدها API Hub. اطلب من فريقه قيمة kid الجديدة، وتحقّق من أن خوادمك تثق بالمفتاح الجديد.
calendar-who-observe = من: يجدّدها من لديه المفتاح. لا ينشئ مصرفك شيئًا.
calendar-where-organisation = أين: { $url }، ثم Organisation Certificates، ثم New Certificate، النوع { $type }.
calendar-where-application = أين: { $url }، ثم Applications، ثم { $application }، ثم App Certificates، ثم New Certificate، النوع { $type }.
calendar-same-subject = ما يبقى كما هو: الموضوع (Subject) { $subject }
calendar-same-names = ما يبقى كما هو: الأسماء البديلة { $names }
calendar-what-changes = ما يتغيّر: المفتاح، ومعه KID. أعطِ فريق API Hub قيمة KID الجديدة كما تذكرها JWKS.
calendar-overlap = كيف: افتح OFTF Key Desk. انشر المفتاح الجديد بجانب القديم، وانتظر 10 دقائق على الأقل بسبب الذاكرة المؤقتة، ثم انتقل إلى الجديد، وراقب، ثم ألغِ الشهادة القديمة.
