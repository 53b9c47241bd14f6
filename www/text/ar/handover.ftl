### What is handed over to the API Hub's team.

handover-lead = سلّم هذه القيم إلى فريق API Hub. استخدم قيمة kid تمامًا كما تذكرها JWKS.
handover-copy-all = نسخ جميع القيم
handover-done = تأكيد التسليم
handover-done-when = تم التسليم في { $when }.
handover-application-id = معرّف التطبيق
handover-jwks-url = عنوان JWKS URL
handover-kid = KID
handover-subject = صاحب الشهادة (Subject)
handover-valid-until = صالحة حتى
handover-column-name = الاسم
handover-column-value = القيمة
handover-text = نص
handover-markdown = صيغة Markdown
handover-json = صيغة JSON
handovers-title = جميع عمليات التسليم
handovers-lead = قيم كل شهادة في هذه البيئة تم العثور على مفتاحها في JWKS.
handovers-empty = لا توجد قيم للتسليم بعد. تظهر الشهادة هنا عند العثور على مفتاحها في JWKS.
err-handover-certificate = لم تجتز الشهادة فحوصها، فلا توجد قيم للتسليم؛ راجع checkCertificate.
err-handover-no-kid = لم يُعثر على المفتاح في هذه JWKS، أو لم تجتز JWKS فحوصها، فلا توجد قيمة kid للتسليم.
handover-lead-other = تحدّد هذه القيم مفتاحك. أدخلها في إعدادات نظامك، وأعطها لمن يطلبها: يقرأ API Hub مفتاحك من الدليل.
