### Check anything: what the groups are called, how things are found, compared, copied
### and used. The rules of the text stand in certificate.ftl.

## Above all

heap-summary-chains = تُفحص السلسلة والإبطال عند فتح الشهادة.
heap-summary = { PLURAL($count) ->
    [one] { PLURAL($needing) ->
        [zero] عنصر واحد، ولم تُكتشف فيه مشكلة.
       *[other] عنصر واحد، ويحتاج إلى إجراء منك.
    }
   *[other] { PLURAL($needing) ->
        [zero] عدد العناصر { $count }، ولم تُكتشف فيها مشكلات.
        [one] عدد العناصر { $count }، ويحتاج واحد منها إلى إجراء منك.
        [two] عدد العناصر { $count }، ويحتاج اثنان منها إلى إجراء منك.
        [few] عدد العناصر { $count }، وتحتاج { $needing } عناصر منها إلى إجراء منك.
        [many] عدد العناصر { $count }، ويحتاج { $needing } عنصرًا منها إلى إجراء منك.
       *[other] عدد العناصر { $count }، ويحتاج { $needing } عنصر منها إلى إجراء منك.
    }
}
heap-passphrase-all = { PLURAL($count) ->
    [one] عبارة مرور الملف المقفل
    [two] عبارة مرور لتجربتها على الملفين المقفلين
    [few] عبارة مرور لتجربتها على { $count } ملفات مقفلة
    [many] عبارة مرور لتجربتها على { $count } ملفًا مقفلًا
   *[other] عبارة مرور لتجربتها على { $count } ملف مقفل
}
heap-opened = { PLURAL($tried) ->
    [one] { PLURAL($opened) ->
        [zero] لم تفتح عبارة المرور الملف.
       *[other] فتحت عبارة المرور الملف.
    }
    [two] فتحت عبارة المرور { $opened } من أصل ملفين.
    [few] فتحت عبارة المرور { $opened } من أصل { $tried } ملفات.
    [many] فتحت عبارة المرور { $opened } من أصل { $tried } ملفًا.
   *[other] فتحت عبارة المرور { $opened } من أصل { $tried } ملف.
}
heap-search = البحث في الأسماء وأصحاب الشهادات (Subject) والقيم
heap-kind = النوع
heap-every-kind = كل الأنواع
heap-needing = ما يحتاج إلى إجراء فقط
heap-nothing-found = لا شيء يطابق بحثك.
heap-rows-left = { PLURAL($count) ->
    [one] عنصر واحد آخر غير معروض. ابحث عنه.
    [two] عنصران آخران غير معروضين. ابحث عنهما.
    [few] { $count } عناصر أخرى غير معروضة. ابحث عنها.
    [many] { $count } عنصرًا آخر غير معروضة. ابحث عنها.
   *[other] { $count } عنصر آخر غير معروضة. ابحث عنها.
}
heap-keys = { PLURAL($count) ->
    [one] مفتاح واحد
    [two] مفتاحان
    [few] { $count } مفاتيح
    [many] { $count } مفتاحًا
   *[other] { $count } مفتاح
}

## What a group is called, and why

heap-either = { $one } أو { $other }
heap-until = حتى { $date }
heap-purpose-not-known = الغرض غير معلوم
guess-workspace = هذا المفتاح موجود في مساحة عملك.
guess-planned = تخمين: صاحب الشهادة (Subject) هذا وارد في خطط مساحة عملك.
guess-content = تخمين من أوجه الاستخدام وأسماء المضيفين وصاحب الشهادة (Subject).
guess-file-name = تخمين من اسم ملف.

## As files and in the clipboard

heap-save-table = حفظ الجدول (CSV)
heap-save-certificates = { PLURAL($count) ->
    [one] حفظ الشهادة (PEM)
    [two] حفظ الشهادتين في ملف PEM واحد
    [few] حفظ الشهادات الـ{ $count } في ملف PEM واحد
    [many] حفظ الشهادات الـ{ $count } في ملف PEM واحد
   *[other] حفظ الشهادات الـ{ $count } في ملف PEM واحد
}
heap-save-certificates-of-file = { PLURAL($count) ->
    [one] حفظ شهادة هذا الملف (PEM)
    [two] حفظ شهادتي هذا الملف في ملف PEM واحد
    [few] حفظ شهادات هذا الملف الـ{ $count } في ملف PEM واحد
    [many] حفظ شهادات هذا الملف الـ{ $count } في ملف PEM واحد
   *[other] حفظ شهادات هذا الملف الـ{ $count } في ملف PEM واحد
}
heap-copy-pem = نسخ PEM
heap-copy-json = نسخ JSON
heap-copy-base64 = نسخ base64
heap-copy-hexadecimal = نسخ بالترميز الست عشري
heap-save-der = حفظ DER
heap-asn1 = ASN.1
heap-asn1-cut = يوجد أكثر مما هو معروض هنا. يعرض openssl asn1parse كل شيء.
heap-extensions = { PLURAL($count) ->
    [one] امتداد واحد
    [two] امتدادان
    [few] { $count } امتدادات
    [many] { $count } امتدادًا
   *[other] { $count } امتداد
}
fact-extension = { $name }
fact-extension-critical = { $name }، حرج (critical)

## Two things side by side

heap-beside = مقارنة مع
heap-beside-none = لا شيء

## Used where it belongs

heap-use-details = تعبئة بيانات { $certificate }
heap-use-csr = استخدامه طلبَ CSR لـ { $certificate }
heap-use-certificate = استخدامها شهادةً لـ { $certificate }
heap-use-jwks = استخدامها JWKS لـ { $certificate }
heap-use-authority = استخدامه ملفَّ جهة إصدار (CA) لـ { $environment }

## The table

table-file = الملف
table-number = الرقم
table-kind = النوع
table-certificate = الشهادة (تخمين)
table-subject = صاحب الشهادة (Subject)
table-until = صالحة حتى
table-verdict = النتيجة
table-report = أخطر نتيجة
