### What belongs together, what is missing, and near misses. The rules of the
### text stand in certificate.ftl.

## Titles

check-match-private-key = المفتاح الخاص
check-match-csr = طلب CSR
check-match-certificate = الشهادة
check-match-jwks = القيد في JWKS
check-match-kid = قيمة kid في JWKS
check-match-plan = في مساحة عملك
check-match-same-subject = صاحب الشهادة نفسه بمفتاح آخر
check-match-shared-key = مفتاح واحد لشهادة واحدة

## What is there and what is missing

ok-match-private-key = المفتاح الخاص موجود هنا.
not-match-no-private-key = المفتاح الخاص غير موجود ضمن هذه الملفات. وهذا طبيعي إذا كان في HSM أو لدى API Hub.
ok-match-csr = طلب CSR موجود هنا.
not-match-no-csr = لا يوجد طلب CSR لهذا المفتاح ضمن هذه الملفات.
ok-match-certificate = الشهادة موجودة هنا.
not-match-no-certificate = لا توجد شهادة لهذا المفتاح ضمن هذه الملفات.
ok-match-jwks = المفتاح موجود في JWKS.
not-match-no-jwks = المفتاح غير موجود في أي JWKS ضمن هذه الملفات.
ok-match-kid = قيمة kid في JWKS مطابقة للشهادة.
err-match-kid-other = قيمة kid في JWKS غير مطابقة للشهادة.
rec-match-kid-other = سلّم قيمة kid التي تذكرها JWKS. وإذا كانت لشهادة أقدم للمفتاح نفسه، فانتظر بضع دقائق ونزّل JWKS مرة أخرى.

## Near misses

err-match-older-csr = هذه الشهادة لمفتاح غير مفتاح طلب CSR الموجود في { $others }، مع أن صاحب الشهادة (Subject) واحد. يُرجَّح أنها صدرت من طلب CSR أقدم.
rec-match-older-csr = ابحث عن طلب CSR والمفتاح الخاصَّين بهذه الشهادة، أو ارفع طلب CSR الأحدث وأنشئ شهادة جديدة.
err-match-same-subject-other-key = صاحب الشهادة (Subject) نفسه مسجّل بمفتاح آخر في { $others }.
rec-match-same-subject-other-key = هذا طبيعي أثناء التجديد: للمفتاحين القديم والجديد صاحب شهادة واحد. وإذا لم يكن هناك تجديد جارٍ، فتحقّق من المفتاح المستخدَم منهما.
not-match-same-subject-purpose = صاحب الشهادة (Subject) نفسه موجود مع مفتاح آخر في { $others }. ولا تبيّن هذه الملفات ما إذا كانا لغرض واحد: فصاحب الشهادة واحد في C3 وSig4 عن قصد، وكذلك في S1 وS3 وS4.
err-match-renewed-with-old-key = عدد شهادات هذا المفتاح الواحد بصاحب شهادة (Subject) واحد { $count }.
rec-match-renewed-with-old-key = يمكن استخدامها. أنشئ مفتاحًا جديدًا للتجديد القادم؛ فالشهادة الجديدة لا تجعل المفتاح القديم أكثر أمانًا.
err-match-shared-key = عدد شهادات هذا المفتاح الواحد بأصحاب شهادات (Subject) مختلفين { $count }. يجب أن يكون لكل شهادة مفتاح مستقل.
rec-match-shared-key = حدّد المستخدَمة منها، وأنشئ مفتاحًا وطلب CSR وشهادة جديدة لكل من الشهادات الأخرى.

## The workspace

ok-match-plan = هذا مفتاح { $certificate } في مساحة عملك.
ok-match-plan-subject = صاحب الشهادة (Subject) هو المخطَّط للشهادة { $certificate } في مساحة عملك.
err-match-plan-other-key = صاحب الشهادة (Subject) هو المخطَّط للشهادة { $certificate } في مساحة عملك، لكن المفتاح مختلف.
rec-match-plan-other-key = قد يكون المفتاح الأقدم أو الأحدث في تجديد. وإذا لم يكن هناك تجديد جارٍ، فقد حدث خلط في طلب CSR أو في الشهادة.
