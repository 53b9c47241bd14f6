### What belongs together, what is missing, and near misses. The rules of the
### text stand in certificate.ftl.

## Titles

check-match-private-key = المفتاح الخاص
check-match-csr = طلب CSR
check-match-certificate = الشهادة
check-match-jwks = القيد في JWKS
check-match-kid = قيمة kid في JWKS
check-match-plan = في مساحة عملك
check-match-same-subject = الموضوع نفسه مع مفتاح آخر
check-match-shared-key = مفتاح واحد، شهادة واحدة

## What is there and what is missing

ok-match-private-key = المفتاح الخاص موجود هنا.
not-match-no-private-key = المفتاح الخاص ليس بين هذه الملفات. إذا كان في HSM أو لدى API Hub، فهذا كما ينبغي.
ok-match-csr = طلب CSR موجود هنا.
not-match-no-csr = لا يوجد طلب CSR لهذا المفتاح بين هذه الملفات.
ok-match-certificate = الشهادة موجودة هنا.
not-match-no-certificate = لا توجد شهادة لهذا المفتاح بين هذه الملفات.
ok-match-jwks = المفتاح موجود في JWKS.
not-match-no-jwks = المفتاح غير موجود في أي JWKS بين هذه الملفات.
ok-match-kid = تذكر JWKS قيمة kid الناتجة من الشهادة.
err-match-kid-other = تذكر JWKS قيمة kid غير الناتجة من الشهادة.
rec-match-kid-other = سلّم قيمة kid التي تذكرها JWKS. إذا كانت لشهادة أقدم للمفتاح نفسه، فانتظر بضع دقائق واحصل على JWKS مرة أخرى.

## Near misses

err-match-older-csr = هذه الشهادة لمفتاح غير مفتاح طلب CSR الموجود في { $others }، مع أن الموضوع (Subject) واحد. ربما أُنشئت من طلب CSR أقدم.
rec-match-older-csr = ابحث عن طلب CSR والمفتاح الخاصَّين بهذه الشهادة، أو ارفع طلب CSR الأحدث وأنشئ شهادة جديدة.
err-match-same-subject-other-key = الموضوع (Subject) نفسه موجود مع مفتاح آخر في { $others }.
rec-match-same-subject-other-key = هذا طبيعي أثناء التجديد: للمفتاحين القديم والجديد موضوع واحد. إذا لم يكن هناك تجديد جارٍ، فتحقق من المفتاح المستخدَم منهما.
err-match-renewed-with-old-key = عدد شهادات هذا المفتاح الواحد بموضوع (Subject) واحد { $count }.
rec-match-renewed-with-old-key = يمكن استخدامها. أنشئ مفتاحًا جديدًا للتجديد القادم؛ فالشهادة الجديدة لا تجعل المفتاح القديم أكثر أمانًا.
err-match-shared-key = عدد شهادات هذا المفتاح الواحد بموضوعات (Subject) مختلفة { $count }. يجب أن يكون لكل شهادة مفتاح خاص بها وحدها.
rec-match-shared-key = تبيّن أيها مستخدَمة. أنشئ مفتاحًا وطلب CSR وشهادة جديدة لكل واحدة من الأخريات.

## The workspace

ok-match-plan = هذا مفتاح { $certificate } في مساحة عملك.
ok-match-plan-subject = الموضوع (Subject) هو المخطَّط لـ { $certificate } في مساحة عملك.
err-match-plan-other-key = الموضوع (Subject) هو موضوع { $certificate } في مساحة عملك، لكن المفتاح غير المفتاح الموجود هناك.
rec-match-plan-other-key = قد يكون المفتاح الأقدم أو الأحدث في تجديد. إذا لم يكن هناك تجديد جارٍ، فقد حدث خلط في طلب CSR أو الشهادة.
