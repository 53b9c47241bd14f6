//! The Arabic texts keep to the words that CONTRIBUTING.md settles, and a button says
//! what happens by a verbal noun.

use std::collections::BTreeSet;

use oftf_key_desk::ground::language::Language;
use oftf_key_desk::ground::text::{FILES, TextFile};

use super::{none, patterns, words};

/// What Arabic no longer says, as it begins or, with a space behind it, as a whole word;
/// and what it says now.
const NO_LONGER: &[(&str, &str)] = &[
    ("مرجع", "جهة الإصدار (CA)"),
    ("مراجع التصديق", "جهات الإصدار (CA)"),
    ("مراجع تصديق", "جهات الإصدار (CA)"),
    ("المُصدِر ", "الجهة المُصدِرة"),
    ("الموضوع", "صاحب الشهادة (Subject)"),
    ("موضوع الشهادة", "صاحب الشهادة (Subject)"),
    ("بيئة Sandbox", "البيئة التجريبية"),
    ("بيئة Production", "بيئة الإنتاج"),
    ("سجل المراسم", "محضر مراسم المفاتيح"),
    ("أثبِت", "تحقّق"),
    ("إثبات", "تحقّق"),
    ("يُثبَت", "يتم التحقّق"),
    ("أُثبت", "تم التحقّق"),
    ("شوهد", "تم التحقّق"),
    ("انسَ", "محو"),
    ("تنسا", "تمحو"),
    ("نُسي", "تم محو"),
    ("ضع المفتاح في موضعه", "ركّب المفتاح"),
    ("جرى التسليم", "تم التسليم"),
    ("أحضر", "قدّم"),
    ("أُحضر", "تم تقديم"),
    ("أفلِت", "أضف"),
    ("تحوز", "تحتفظ بـ"),
    ("تفاصيل", "بيانات"),
    ("تفصيل", "حقل"),
    ("البنك ", "المصرف"),
    ("المحور", "API Hub"),
    ("الصدفة", "سطر الأوامر"),
    ("بقي الأمر كذلك", "استمرت المشكلة"),
    ("ما العمل", "الإجراء المطلوب"),
    ("خطًّا بخط", "جميع الشهادات"),
];

/// A message that says such a word all the same: its id, the word, and why.
const STILL_SAID: &[(&str, &str, &str)] =
    &[("drop-here", "أفلِت", "the word on the drop zone itself, after “choose a file”")];

/// Orders that a label must not begin with. Advice (`rec-…`) and sentences may.
const ORDERS: &str = "احفظ اطبع انسخ اعرض افحص أنشئ أضف أزل افتح جدّد ابدأ أغلق ألصق اقرأ املأ استرجع غيّر اختر انتقل \
    تابع قيّم ركّب سلّم أدخل أوقف أنهِ ارفع نزّل استلم تدرّب قارن اقبل حمّل احتفظ استبدل انشر انتظر \
    راقب ألغِ أصلِح اكتب خذ ضع";

/// The words of a text with one space between them, before them and behind them. The signs
/// of short vowels belong to their letter.
fn spaced(text: &str) -> String {
    let in_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '\u{064B}'..='\u{0652}');
    let plain: String = text.chars().map(|letter| if in_word(letter) { letter } else { ' ' }).collect();
    format!(" {} ", plain.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// File, id and words of every Arabic message.
fn messages() -> Vec<(&'static str, &'static str, String)> {
    let of_file = |file: &'static TextFile| {
        let read = |(id, pattern): (&'static str, String)| (file.name, id, words(&pattern));
        patterns(file.source(Language::Arabic)).into_iter().map(read)
    };
    FILES.iter().flat_map(of_file).collect()
}

#[test]
fn arabic_says_no_word_that_was_given_up() {
    let mut found = Vec::new();
    let mut excused: BTreeSet<&(&str, &str, &str)> = BTreeSet::new();
    for (file, id, text) in messages() {
        let text = spaced(&text);
        for (word, now) in NO_LONGER.iter().filter(|(word, _)| text.contains(word)) {
            match STILL_SAID.iter().find(|(at, said, _)| *at == id && said == word) {
                Some(exception) => excused.extend([exception]),
                None => found.push(format!("{file}: {id} says {word}: now {now}")),
            }
        }
    }
    let stale = STILL_SAID.iter().filter(|exception| !excused.contains(exception));
    found.extend(stale.map(|(id, word, _)| format!("{id} no longer says {word}: take it off the list")));
    none(&found);
}

#[test]
fn an_arabic_label_says_what_happens_and_gives_no_order() {
    let is_sentence = |text: &str| text.contains(['.', ':', '؟', '!']);
    let labels = messages().into_iter().filter(|(_, id, text)| !id.starts_with("rec-") && !is_sentence(text));
    let orders = labels.filter_map(|(file, id, text)| {
        let first = text.split_whitespace().next()?;
        let is_order = ORDERS.split(' ').any(|order| order == first);
        is_order.then(|| format!("{file}: {id} begins with {first}: {}", text.trim()))
    });
    none(&orders.collect::<Vec<_>>());
}
