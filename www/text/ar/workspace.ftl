### The saved public state: file, browser storage, forgetting.

workspace-title = مساحة العمل
workspace-lead = تفاصيلك وطلبات CSR والشهادات والتقدّم وسجل المراسم في البيئتين. ليس فيها مفتاح خاص ولا عبارة مرور. يحتفظ بها هذا المتصفّح حتى تنساها. عند فتح ملفٍ يُعرض أولًا ما سيحلّ محلّ ما هو موجود هنا.
workspace-kept-of = احتفظ هذا المتصفّح بما وجدته هنا، وأحدث قيد فيه بتاريخ { $when }.
workspace-save = احفظ ملف مساحة العمل
workspace-open = افتح ملف مساحة العمل
workspace-forget = انسَ كل شيء
workspace-forget-question = يزيل هذا من المتصفّح التفاصيل وطلبات CSR والشهادات والتقدّم وسجل المراسم في البيئتين. المفتاح الذي لم يُحفظ يضيع. تبقى الملفات المحفوظة حيث هي.
workspace-forget-yes = نعم، انسَ كل شيء
said-workspace-read = قُرئ الملف ولم يتغيّر شيء. ما هو هنا وما في الملف معروضان جنبًا إلى جنب: استبدل أو ألغِ.
said-workspace-not-replaced = لم يتغيّر شيء.
said-workspace-opened = ملف مساحة العمل مفتوح. المفاتيح التي أُنشئت في صفحة ولم تُسلَّم بعد يُعاد إثباتها هنا بملفاتها.
said-other-tab = غيّرت علامة تبويب أخرى مساحة العمل عند { $when }. تعرضها هذه الصفحة الآن، وما كتبته هنا باقٍ.
said-other-tab-replaced = يُحتفَظ بما في علامة التبويب هذه.
other-tab-conflict = غيّرت علامة تبويب أخرى الشيء نفسه الذي غيّرته أنت، عند { $when }. لا يُحتفَظ بشيء مما تعمله هنا حتى تختار.
other-tab-both = تغيّر في كلتيهما: { $certificates }
other-tab-load = حمّل ما في علامة التبويب الأخرى
other-tab-keep = احتفظ بما هنا
rec-other-tab-unreadable = خزّنت هذا علامة تبويب أخرى، ربما بإصدار أحدث من Key Desk. لا يُحتفَظ الآن بشيء مما تعمله هنا: احفظ ملف مساحة العمل، وتابع في تلك العلامة.
said-forgotten = أُزيل كل شيء من هذا المتصفّح.
rec-workspace = ما كان هنا من قبل لم يُمسّ. اختر ملفًا حفظته هذه الصفحة.
rec-storage-unreadable = لا يمكن قراءة ما احتفظ به هذا المتصفّح، لذلك تبدأ الصفحة فارغة. افتح ملف مساحة العمل المحفوظ لديك، إن وُجد.

# قبل أن يحلّ ملف محلّ ما هو هنا.
review-title = ملف مساحة العمل
review-lead = لم يتغيّر شيء بعد. يحلّ الملف محلّ كل ما هو هنا، وقد وُسِم ما يختلف.
review-lead-untouched = لم يتغيّر شيء بعد، ولم يُعمل شيء هنا. هذا ما يأتي به الملف:
review-same = في الملف ما هو هنا بعينه.
review-unreadable = يذهب أيضًا ما احتفظ به هذا المتصفّح ولم تستطع هذه الصفحة قراءته: سيحتفظ المتصفّح بما في الملف.
review-claim = الملف ادّعاء ممّن كتبه. ملفات مراجع التصديق التي لم تقبلها هنا تنتظر قبولك، والمفاتيح التي أُنشئت في صفحة ولم تُسلَّم يُعاد إثباتها بملفاتها.
review-here = هنا
review-file = في الملف
review-nothing = لا شيء
review-key = المفتاح، SHA-256
review-certificate = الشهادة، SHA-256
review-until = الشهادة حتى { $when }
review-accepted = قبلتَها أنت
review-waits = تنتظر قبولك
review-done = ما عُمل
review-done-count =
    { $count ->
        [one] قيد واحد، بتاريخ { $when }
        [two] قيدان، أحدثهما بتاريخ { $when }
        [few] { $count } قيود، أحدثها بتاريخ { $when }
        [many] { $count } قيدًا، أحدثها بتاريخ { $when }
       *[other] { $count } قيد، أحدثها بتاريخ { $when }
    }
review-replace = استبدل ما هو هنا
review-open = افتح هذا الملف
review-save = احفظ ما هو هنا أولًا
review-saved = سُلِّم ما هو هنا إلى المتصفّح باسم { $file }. تأكّد أنه لديك، ثم استبدل.

err-workspace-unproved-key = أُنشئ مفتاح ولم يُثبَت ملفه المحفوظ. أثبِته، أو ابدأ من جديد، قبل أن تفتح مساحة عمل أخرى.
err-workspace-too-large = هذا الملف أكبر من أن يكون ملف مساحة عمل.
err-workspace-not-json = هذا الملف ليس JSON: السطر { $line }، العمود { $column }.
err-workspace-other-format = هذا الملف ليس مساحة عمل من Key Desk.
err-workspace-older = إصدار مساحة العمل هذه { $version }، وهو أقدم من كل ما تقرؤه هذه الصفحة (الإصدار { $read }). لم يحفظ أي إصدار من Key Desk ملفات كهذه.
err-workspace-newer = حُفظت مساحة العمل هذه بإصدار أحدث من Key Desk: إصدارها { $version }، وتقرأ هذه الصفحة الإصدار { $read }. افتحها بذلك الإصدار.
err-workspace-unknown-part = في مساحة العمل هذه جزء لا تعرفه هذه الصفحة، «{ $name }»، قرب السطر { $line }. حفظها على الأرجح إصدار أحدث من Key Desk: افتحها به.
err-workspace-broken = ملف مساحة العمل هذا تالف قرب السطر { $line }.
err-workspace-broken-part = لا يمكن قراءة الجزء { $part } الخاص بـ { $certificate } في ملف مساحة العمل هذا.
