### The details, filled in from last year’s certificate or CSR.

fill-title = املأ من شهادة العام الماضي أو من طلب CSR
fill-lead = لديك واحد منهما؟ إذن لا حاجة إلى كتابة شيء من جديد.
fill-drop = الشهادة أو طلب CSR للملء منه
fill-drop-hint = PEM أو DER. يُقرأ هنا ولا يُحتفظ به. ويبيّن مُصدِر الشهادة البيئة التي تنتمي إليها.
fill-done =
    { $count ->
        [0] لم يمكن ملء أي تفصيل من { $file }.
        [one] مُلئ تفصيل واحد من { $file }.
        [two] مُلئ تفصيلان من { $file }.
        [few] مُلئت { $count } تفاصيل من { $file }.
        [many] مُلئ { $count } تفصيلًا من { $file }.
       *[other] مُلئ { $count } تفصيل من { $file }.
    }
fill-pasted = النص المُلصق
fill-look = راجع كل تفصيل منها قبل أن تتابع.
fill-from =
    { $paper ->
        [csr] من { $attribute } في طلب CSR.
       *[certificate] من { $attribute } في الشهادة.
    }
fill-before = سابقًا:
fill-take-back = استرجع القيمة السابقة
said-filled = قُرئ الملف، ومُلئت التفاصيل التي يذكرها.

## What could not be told

fill-other-environment =
    { $environment ->
        [sandbox] هذا الملف من بيئة Sandbox.
        [production] هذا الملف من بيئة Production.
       *[other] هذا الملف من بيئة أخرى.
    } الاسم القانوني واحد في كل البيئات، أما المعرّفات وأسماء المضيفين فتختلف، لذلك تُركت كما هي.
fill-unknown-issuer = لم تصدر هذه الشهادة عن أي مرجع تصديق معروف هنا من مراجع OFTF. تأكّد من أنها تنتمي إلى البيئة المفتوحة.
fill-csr-environment = لا يذكر طلب CSR البيئة التي أُنشئ لها. تأكّد من أنها البيئة المفتوحة.
fill-hub-name = لم يُملأ: ما يكتبه API Hub في O شأن خاص به.
fill-missing = لم يُملأ: لا يحتوي الملف على { $attribute }.
fill-several = لم يُملأ: ترد في الملف أكثر من قيمة لـ { $attribute }، ولا يمكن معرفة الصحيحة منها.
fill-unusable = لم يُملأ: قيمة { $attribute } هي «{ $value }»، وليس لها الشكل الذي يستخدمه الدليل.
fill-client-id-url = كانت قيمة CN هي Client ID، وهو عنوان URL؛ ومعرّف UUID الذي فيه هو معرّف التطبيق. يأخذ طلب CSR الجديد معرّف UUID وحده.
fill-cn-is-application = تذكر CN تطبيقًا، وليس للشهادة { $certificate } تطبيق: قد يكون هذا ملف شهادة أخرى.
fill-cn-is-organisation = قيمة CN هي معرّف المؤسسة. وتحتاج الشهادة { $certificate } هناك إلى معرّف التطبيق، فقد يكون هذا ملف شهادة أخرى.
fill-cn-is-absent = لا توجد CN في الملف. وتحتاج الشهادة { $certificate } هناك إلى معرّف التطبيق، فقد يكون هذا ملف شهادة أخرى.
fill-hosts-left-out = تُركت لأنها لا يمكن أن تكون أسماء مضيفين لخادم Ozone Connect: { $names }
fill-no-hub-host = لم يُملأ: لا يذكر الملف أي مضيف لـ API Hub.

## What is refused

err-fill-private-key = في هذا الملف مفتاح خاص. لم يُقرأ منه شيء ولم يُحتفظ بشيء.
rec-fill-private-key = أعطِ الشهادة أو طلب CSR وحده. وأبقِ ملف المفتاح حيث هو.
err-fill-other-kind = هذا الملف ليس شهادة ولا طلب CSR.
rec-fill-other-kind = أعطِ الملف الذي أصدره الدليل في المرة السابقة، أو طلب CSR الذي أُنشئ منه.
