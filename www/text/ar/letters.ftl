### Letters that deceive the eye: in names of others, and in the legal name as typed.

check-certificate-letters = حروف الأسماء
check-csr-letters = الحروف في صاحب الشهادة

err-letters-unseen =
    { $whose ->
        [name] يحتوي الاسم على
        [issuer] تحتوي خانة { $attribute } للجهة المُصدِرة على
       *[subject] تحتوي خانة { $attribute } على
    } { $kind ->
        [space] مسافة ليست المسافة المعتادة
        [direction] حرف يعكس اتجاه القراءة
        [control] حرف تحكم
       *[invisible] حرف غير مرئي
    } ({ $letter })، { $place ->
        [beginning] في البداية.
        [behind-last] بعد الكلمة الأخيرة «{ $word }».
       *[behind] بعد «{ $word }».
    }
rec-letters-unseen = هذا الحرف لا يُرى، والأنظمة التي تقارن الأسماء تجد اختلافًا. ما لم يكن الاسم مكتوبًا هكذا في الدليل: { -new-csr }
err-letters-mixed =
    { $whose ->
        [name] يخلط الاسم
        [issuer] تخلط خانة { $attribute } للجهة المُصدِرة
       *[subject] تخلط خانة { $attribute }
    } بين حروف { $first ->
        [latin] لاتينية
        [arabic] عربية
        [cyrillic] سيريلية
        [greek] يونانية
        [armenian] أرمنية
        [hebrew] عبرية
       *[other] أخرى
    } وحروف { $second ->
        [latin] لاتينية
        [arabic] عربية
        [cyrillic] سيريلية
        [greek] يونانية
        [armenian] أرمنية
        [hebrew] عبرية
       *[other] أخرى
    }: «{ $letter }» ({ $code }) في «{ $word }».
rec-letters-mixed = قد تتشابه حروف من أبجديات مختلفة وهي غير متطابقة: قارن الاسم بما في الدليل حرفًا بحرف. وإذا كان مختلفًا: { -new-csr }
err-letters-form =
    { $whose ->
        [name] يحتوي الاسم على
        [issuer] تحتوي خانة { $attribute } للجهة المُصدِرة على
       *[subject] تحتوي خانة { $attribute } على
    } «{ $letter }» مكتوبًا { $written } بدلًا من { $usual }: يبدو مطابقًا وليس كذلك.
rec-letters-form = الأنظمة التي تقارن حرفًا بحرف تجد اسمين مختلفين. ما لم يكن الاسم مكتوبًا هكذا في الدليل: { -new-csr }
