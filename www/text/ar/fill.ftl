### البيانات، مأخوذة من شهادة العام الماضي أو من طلب CSR.

fill-title = التعبئة من شهادة العام الماضي أو من CSR
fill-lead = لديكم واحدة من قبل؟ إذن لا حاجة إلى كتابة شيء من جديد.
fill-drop = الشهادة أو طلب CSR المراد التعبئة منه
fill-drop-hint = PEM أو DER. يُقرأ الملف هنا ولا يُحفظ. ويبيّن مُصدر الشهادة البيئة التي تنتمي إليها.
fill-done =
    { $count ->
        [0] لم يمكن تعبئة أي بيان من { $file }.
        [one] تمت تعبئة بيان واحد من { $file }.
        [two] تمت تعبئة بيانين من { $file }.
        [few] تمت تعبئة { $count } بيانات من { $file }.
        [many] تمت تعبئة { $count } بيانًا من { $file }.
       *[other] تمت تعبئة { $count } بيان من { $file }.
    }
fill-pasted = النص الملصق
fill-look = راجعوا كل بيان منها قبل المتابعة.
fill-from =
    { $paper ->
        [csr] من الحقل { $attribute } في CSR.
       *[certificate] من الحقل { $attribute } في الشهادة.
    }
fill-before = سابقًا:
fill-take-back = استرجاع القيمة السابقة
said-filled = قُرئ الملف، وعُبّئت البيانات التي يذكرها.

## ما لم يمكن معرفته

fill-other-environment =
    { $environment ->
        [sandbox] هذا الملف من بيئة Sandbox.
        [production] هذا الملف من بيئة Production.
       *[other] هذا الملف من بيئة أخرى.
    } الاسم القانوني واحد في البيئتين، أما المعرّفات وأسماء المضيفين فتختلف، ولذلك تُركت كما هي.
fill-unknown-issuer = لم تُصدر هذه الشهادة أي جهة إصدار معروفة لدينا من جهات OFTF. تأكدوا من أنها تنتمي إلى البيئة المفتوحة.
fill-csr-environment = لا يذكر CSR البيئة التي أُعد لها. تأكدوا من أنها البيئة المفتوحة.
fill-hub-name = لم يُعبّأ: ما يكتبه API Hub في الحقل O شأن خاص به.
fill-missing = لم يُعبّأ: لا يحتوي الملف على { $attribute }.
fill-several = لم يُعبّأ: في الملف أكثر من { $attribute }، ولا يمكن معرفة الصحيح منها.
fill-unusable = لم يُعبّأ: قيمة { $attribute } هي «{ $value }»، وليست بالصيغة التي يستخدمها الدليل.
fill-client-id-url = كانت قيمة CN هي Client ID على شكل رابط، ومعرّف UUID فيه هو معرّف التطبيق. سيحمل CSR الجديد معرّف UUID وحده.
fill-cn-is-application = تشير CN إلى تطبيق، وليس للشهادة { $certificate } تطبيق: قد يكون هذا ملف شهادة أخرى.
fill-cn-is-organisation = قيمة CN هي معرّف المؤسسة، بينما تحتاج { $certificate } إلى معرّف التطبيق: قد يكون هذا ملف شهادة أخرى.
fill-cn-is-absent = لا يحتوي الملف على CN، بينما تحتاج { $certificate } إلى معرّف التطبيق: قد يكون هذا ملف شهادة أخرى.
fill-hosts-left-out = استُبعدت لأنها لا تصلح أسماء مضيفين لخادم Ozone Connect: { $names }
fill-no-hub-host = لم يُعبّأ: لا يذكر الملف أي مضيف من API Hub.

## ما يُرفض

err-fill-private-key = في هذا الملف مفتاح خاص. لم يُقرأ منه شيء ولم يُحفظ شيء.
rec-fill-private-key = قدّموا الشهادة أو CSR وحده، وأبقوا ملف المفتاح في مكانه.
err-fill-other-kind = هذا الملف ليس شهادة ولا CSR.
rec-fill-other-kind = قدّموا الملف الذي أصدره الدليل في المرة السابقة، أو CSR الذي أُعد منه.
