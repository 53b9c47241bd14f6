### What is handed over to the API Hub's team.

handover-lead = سلّم هذه القيم إلى فريق API Hub. قيمة kid هي التي تذكرها JWKS.
handover-done = سلّمتها
handover-done-when = جرى التسليم في { $when }.
handover-application-id = معرّف التطبيق
handover-jwks-url = عنوان JWKS URL
handover-kid = KID
handover-subject = الموضوع (Subject)
handover-valid-until = صالحة حتى
handover-column-name = الاسم
handover-column-value = القيمة
handover-text = بصيغة نص
handover-markdown = بصيغة Markdown
handover-json = بصيغة JSON
handovers-title = جميع عمليات التسليم
handovers-lead = قيم كل شهادة في هذه البيئة عُثر على مفتاحها في JWKS.
handovers-empty = لا شيء للتسليم بعد. تظهر الشهادة هنا عندما يُعثر على مفتاحها في JWKS.
err-handover-certificate = لا تجتاز الشهادة فحوصها، فلا شيء يُسلَّم؛ انظر checkCertificate.
err-handover-no-kid = لم يُعثر على المفتاح في هذه JWKS، أو لم تجتز JWKS فحوصها، فلا توجد قيمة kid للتسليم.
