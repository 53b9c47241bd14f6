### The details, filled in from last year’s certificate or CSR.

fill-title = التعبئة من شهادة العام الماضي أو طلب CSR
fill-lead = إذا كان لديك أحدهما، فلا حاجة إلى كتابة البيانات من جديد.
fill-drop = الشهادة أو طلب CSR للتعبئة منه
fill-drop-hint = PEM أو DER. يُقرأ هنا ولا يُحتفظ به. وتبيّن الجهة المُصدِرة للشهادة البيئة التي تنتمي إليها.
fill-done =
    { PLURAL($count) ->
        [zero] تعذّرت تعبئة أي حقل من { $file }.
        [one] تمت تعبئة حقل واحد من { $file }.
        [two] تمت تعبئة حقلين من { $file }.
        [few] تمت تعبئة { $count } حقول من { $file }.
        [many] تمت تعبئة { $count } حقلًا من { $file }.
       *[other] تمت تعبئة { $count } حقل من { $file }.
    }
fill-pasted = النص المُلصق
fill-look = راجع كل حقل منها قبل المتابعة.
fill-from =
    { $paper ->
        [csr] من { $attribute } في طلب CSR.
       *[certificate] من { $attribute } في الشهادة.
    }
fill-before = سابقًا:
fill-take-back = استرجاع القيمة السابقة
said-filled = تمت قراءة الملف وتعبئة البيانات الواردة فيه.

## What could not be told

fill-other-environment =
    { $environment ->
        [sandbox] هذا الملف من البيئة التجريبية.
        [production] هذا الملف من بيئة الإنتاج.
       *[other] هذا الملف من بيئة أخرى.
    } الاسم القانوني واحد في جميع البيئات، أما المعرّفات وأسماء المضيفين فتختلف، لذلك تُركت كما هي.
fill-unknown-issuer = لم تصدر هذه الشهادة عن أي جهة إصدار (CA) معروفة لدينا من جهات OFTF. تأكّد من أنها تنتمي إلى البيئة الحالية.
fill-csr-environment = لا يذكر طلب CSR البيئة التي أُنشئ لها. تأكّد من أنها البيئة الحالية.
fill-hub-name = لم تتم التعبئة: يختار API Hub قيمة O بنفسه.
fill-missing = لم تتم التعبئة: لا يحتوي الملف على { $attribute }.
fill-several = لم تتم التعبئة: ترد في الملف أكثر من قيمة لـ { $attribute }، ولا يمكن معرفة الصحيحة منها.
fill-unusable = لم تتم التعبئة: قيمة { $attribute } هي «{ $value }»، وليست بالصيغة التي يستخدمها الدليل.
fill-client-id-url = كانت قيمة CN هي Client ID، وهو عنوان URL؛ ومعرّف UUID الذي فيه هو معرّف التطبيق. يُوضع في طلب CSR الجديد معرّف UUID وحده.
fill-cn-is-application = تذكر CN تطبيقًا، وليس للشهادة { $certificate } تطبيق: قد يكون هذا ملف شهادة أخرى.
fill-cn-is-organisation = قيمة CN هي معرّف المؤسسة، وتحتاج الشهادة { $certificate } فيها إلى معرّف التطبيق. فقد يكون هذا ملف شهادة أخرى.
fill-cn-is-absent = لا توجد CN في الملف، وتحتاج الشهادة { $certificate } فيها إلى معرّف التطبيق. فقد يكون هذا ملف شهادة أخرى.
fill-hosts-left-out = تُركت لأنها لا يمكن أن تكون أسماء مضيفين لخادم Ozone Connect: { $names }
fill-no-hub-host = لم تتم التعبئة: لا يذكر الملف أي مضيف لـ API Hub.

## What is refused

err-fill-private-key = في هذا الملف مفتاح خاص. لم يُقرأ منه شيء ولم يُحتفظ بشيء.
rec-fill-private-key = قدّم ملفًا فيه الشهادة أو طلب CSR فقط، واترك ملف المفتاح في مكانه.
err-fill-other-kind = هذا الملف ليس شهادة ولا طلب CSR.
rec-fill-other-kind = قدّم الشهادة التي أصدرها الدليل في المرة السابقة، أو طلب CSR الخاص بها.
