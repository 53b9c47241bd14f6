//! Two languages that say the same: every message in both, with the same values
//! in it, Arabic where Arabic is meant; and what a language does to the values.

mod arabic_vocabulary;
mod vocabulary;

use std::collections::{BTreeMap, BTreeSet};

use oftf_key_desk::ground::clock::{Moment, Precision};
use oftf_key_desk::ground::language::Language;
use oftf_key_desk::ground::message::{Message, Value};
use oftf_key_desk::ground::text::{FILES, Notation, Texts};

/// Messages that are names and technical terms in Arabic too.
const LATIN: &[&str] = &[
    "name",
    "party-tpp",
    "party-api-hub",
    "issuer-oftf",
    "issuer-lets-encrypt",
    "step-jwks",
    "column-csr",
    "column-country",
    "column-organisation",
    "column-organisational-unit",
    "column-common-name",
    "column-names",
    "handover-kid",
    "fact-alg",
    "fact-enc",
    "fact-kid",
    "destination-nginx",
    "destination-apache",
    "destination-envoy",
    "destination-windows",
    "drop-size",
    "party-name-api-hub",
    "term-api-hub",
    "term-jwt-auth",
    "term-mtls",
    "term-ozone-connect",
];

/// Words that make a text English, whatever names stand in it.
const ENGLISH: &[&str] = &[
    "the", "and", "of", "is", "are", "not", "this", "that", "with", "your", "you", "to", "in", "for", "a", "it", "or",
];

/// Messages of Arabic in which words of the directory's own screens, or of
/// another program, stand as they are.
const QUOTING: &[&str] =
    &["rec-container-unsupported", "rec-file-pvk", "rec-key-curve-written-out", "repair-trust-data"];

/// Plural categories that Arabic has and English has not.
const ARABIC_PLURALS: [&str; 3] = ["[two]", "[few]", "[many]"];

/// The pattern of each message of a file, with its lines as they stand.
fn patterns(source: &str) -> BTreeMap<&str, String> {
    let mut patterns: BTreeMap<&str, String> = BTreeMap::new();
    let mut open = "";
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" =") {
            Some((id, start)) if !line.starts_with(' ') => {
                open = id;
                patterns.insert(id, start.to_owned());
            }
            _ => patterns.entry(open).or_default().extend(["\n", line]),
        }
    }
    patterns.remove("");
    patterns
}

/// What a pattern refers to: `$value` and `-term`.
fn references(pattern: &str) -> BTreeSet<&str> {
    let after_braces = pattern.split('{').skip(1);
    let names = after_braces.filter_map(|rest| rest.trim_start().split([' ', '}', ')']).next());
    let names = names.map(|name| name.strip_prefix("PLURAL(").unwrap_or(name));
    names.filter(|name| name.starts_with(['$', '-'])).collect()
}

/// The words of a pattern, without what stands in braces. A variant's text
/// stays: it is what is read.
fn words(pattern: &str) -> String {
    let mut words = String::new();
    for piece in pattern.split('{') {
        let (in_braces, after) = piece.split_once('}').unwrap_or(("", piece));
        // `{ $count ->` opens a list of variants.
        let variants = if in_braces.contains("->") { in_braces } else { "" };
        let variants = variants.lines().skip(1).map(|line| line.split_once(']').map_or("", |(_, text)| text));
        words.extend(variants.flat_map(|text| [text, "\n"]));
        let after = after.lines().map(|line| match line.trim_start() {
            start if start.starts_with(['[', '*']) => start.split_once(']').map_or("", |(_, text)| text),
            _ => line,
        });
        words.extend(after.flat_map(|text| [text, "\n"]));
    }
    words
}

fn is_arabic(letter: char) -> bool {
    ('\u{0620}'..='\u{064A}').contains(&letter)
}

/// File, message and what is wrong with it, for every message in both languages.
fn compared(judge: impl Fn(&str, &str, &str) -> Option<String>) -> Vec<String> {
    let mut found = Vec::new();
    for file in FILES {
        let [english, arabic] = Language::ALL.map(|language| patterns(file.source(language)));
        for (id, pattern) in &arabic {
            let fault = english.get(id).and_then(|english| judge(id, english, pattern));
            found.extend(fault.map(|fault| format!("{}: {id}: {fault}", file.name)));
        }
    }
    found
}

#[track_caller]
fn none(found: &[String]) {
    assert!(found.is_empty(), "{}:\n  {}", found.len(), found.join("\n  "));
}

#[test]
fn both_languages_have_the_same_messages() {
    let mut found = Vec::new();
    for file in FILES {
        let [english, arabic] = Language::ALL.map(|language| patterns(file.source(language)));
        let (english, arabic): (BTreeSet<_>, BTreeSet<_>) = (english.keys().collect(), arabic.keys().collect());
        found.extend(english.difference(&arabic).map(|id| format!("{}: {id} is missing in Arabic", file.name)));
        found.extend(arabic.difference(&english).map(|id| format!("{}: {id} is missing in English", file.name)));
    }
    none(&found);
}

#[test]
fn a_message_has_the_same_values_and_terms_in_both() {
    none(&compared(|_, english, arabic| {
        let (english, arabic) = (references(english), references(arabic));
        (english != arabic).then(|| format!("{english:?} in English, {arabic:?} in Arabic"))
    }));
}

#[test]
fn arabic_is_written_in_arabic() {
    none(&compared(|id, english, arabic| {
        let (read, latin) = (words(arabic), LATIN.contains(&id));
        let has_words = words(english).chars().any(|letter| letter.is_ascii_lowercase());
        match read.chars().any(is_arabic) {
            true if latin => Some("has Arabic letters: take it off the list".to_owned()),
            false if !latin && has_words => Some(format!("has no Arabic letter: {}", read.trim())),
            _ => None,
        }
    }));
}

#[test]
fn no_english_is_left_over() {
    none(&compared(|id, english, arabic| {
        let read = words(arabic);
        let word = read.split(|letter: char| !letter.is_alphanumeric()).find(|word| ENGLISH.contains(word));
        match (word, QUOTING.contains(&id)) {
            (Some(word), false) if id != "other-language" => Some(format!("`{word}` is English")),
            (None, true) => Some("quotes no English: take it off the list".to_owned()),
            _ if english == arabic && read.chars().any(is_arabic) && id != "other-language" => {
                Some("is the same in both languages".to_owned())
            }
            _ => None,
        }
    }));
}

#[test]
fn arabic_has_its_own_plurals_commas_and_the_digits_of_the_values() {
    none(&compared(|_, english, arabic| {
        // Only the mark that keeps `.key` in order may stand in a text.
        let is_strange = |letter: char| matches!(letter, '\u{0660}'..='\u{0669}' | '\u{06F0}'..='\u{06F9}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        let letters: Vec<char> = arabic.chars().collect();
        let latin_stop = letters.windows(2).find(|pair| is_arabic(pair[0]) && matches!(pair[1], ',' | ';' | '?'));
        if english.contains("[one]") {
            let missing = ARABIC_PLURALS.iter().find(|category| !arabic.contains(**category));
            if let Some(category) = missing {
                return Some(format!("has no {category}"));
            }
        }
        if let Some(pair) = latin_stop {
            return Some(format!("`{}` after an Arabic letter", pair[1]));
        }
        letters.into_iter().find(|letter| is_strange(*letter)).map(|letter| format!("U+{:04X}", u32::from(letter)))
    }));
}

/// Fluent's own choice of a plural is wrong in Arabic above 99.
#[test]
fn every_plural_is_chosen_by_our_rule() {
    let mut found = Vec::new();
    for file in FILES {
        for language in Language::ALL {
            let source = file.source(language);
            let selectors = source.split("->").collect::<Vec<_>>();
            for pair in selectors.windows(2) {
                let selector = pair[0].rsplit('{').next().unwrap_or_default().trim();
                let first = pair[1].trim_start();
                let counts = first.starts_with(['*', '['])
                    && ["zero", "one", "two", "few", "many", "other"]
                        .iter()
                        .any(|word| first.trim_start_matches(['*', '[']).starts_with(&format!("{word}]")));
                if counts != selector.starts_with("PLURAL($") {
                    found.push(format!("{}, {}: {selector}", file.name, language.tag()));
                }
            }
        }
    }
    none(&found);
}

#[test]
fn arabic_counts_by_its_own_rules() {
    let texts = Texts::new(Language::Arabic);
    let items = |count: i64| texts.say(&Message::new("heap-items").with("count", count));
    let said = [0, 1, 2, 3, 11, 100].map(items);
    assert_eq!(said.iter().collect::<BTreeSet<_>>().len(), 6, "{said:?}");
    // The noun after 3 to 10, after 11 to 99 and after 100 differs.
    let noun = |sentence: &str, count: &str| sentence.replacen(count, "#", 1);
    assert_eq!(noun(&said[3], "3"), noun(&items(10), "10"));
    assert_eq!(noun(&said[4], "11"), noun(&items(99), "99"));
    assert_ne!(noun(&said[3], "3"), noun(&said[4], "11"));
    assert_ne!(noun(&said[4], "11"), noun(&said[5], "100"));
    // Above 99 the last two digits decide.
    for (count, like) in [(101, 5), (102, 5), (103, 3), (110, 3), (111, 4), (199, 4), (394, 4), (200, 5)] {
        assert_eq!(
            noun(&items(count), &count.to_string()),
            noun(&said[like], &[0, 1, 2, 3, 11, 100][like].to_string())
        );
    }
    assert!(!said[1].contains('1') && !said[2].contains('2'), "one and two are words: {said:?}");
}

fn with_values() -> Message {
    let moment = Moment::from_rfc3339("2027-01-28T08:30:00Z").expect("valid RFC 3339");
    // Any message with a text and a moment: the values decide, not the words.
    Message::new("err-certificate-not-yet-valid").with("from", Value::minute(moment))
}

/// As no browser writes them, so that it is seen where they went.
struct InWords;

impl Notation for InWords {
    fn time(&self, moment: Moment, precision: Precision) -> String {
        format!("<{} {precision:?}>", moment.to_date())
    }

    fn number(&self, number: i64) -> String {
        format!("{}'{:03}", number / 1000, number % 1000)
    }
}

#[test]
fn a_time_is_iso_in_files_and_in_words_on_the_page() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let saved = texts.say(&with_values());
        assert!(saved.contains("2027-01-28 08:30 UTC"), "{saved}");
        let shown = texts.say_on_page(&with_values(), &InWords);
        assert!(shown.contains("<2027-01-28 Minute>") && !shown.contains("08:30"), "{shown}");
    }
}

#[test]
fn values_are_set_apart_on_the_page_and_nowhere_else() {
    let named = Message::new("trust-kept-now").with("size", 3_usize).with("name", "a.b");
    for language in Language::ALL {
        let texts = Texts::new(language);
        let shown = texts.say_on_page(&named, &InWords);
        assert!(shown.contains("\u{2068}a.b\u{2069}"), "{shown:?}");
        let shown = texts.say_on_page(&with_values(), &InWords);
        assert!(shown.contains("\u{2068}<2027-01-28 Minute>\u{2069}"), "{shown:?}");
        for message in [&named, &with_values()] {
            let plain = texts.say(message);
            assert!(!plain.contains(['\u{2068}', '\u{2069}', '\u{200E}']), "{plain:?}");
        }
    }
}

#[test]
fn a_number_has_its_notation_on_the_page_and_chooses_the_plural_all_the_same() {
    let message = Message::new("ok-crl-not-revoked").with("count", 1_394_usize);
    for (language, noun) in [(Language::English, "entries"), (Language::Arabic, "قيدًا")] {
        let texts = Texts::new(language);
        assert!(texts.say(&message).contains("1394"), "{}", texts.say(&message));
        let shown = texts.say_on_page(&message, &InWords);
        assert!(shown.contains("\u{2068}1'394\u{2069}") && shown.contains(noun), "{shown:?}");
        let few = texts.say_on_page(&Message::new("ok-crl-not-revoked").with("count", 1_003_usize), &InWords);
        assert_eq!(few.contains("قيود"), language == Language::Arabic, "{few:?}");
    }
}

#[test]
fn a_list_has_the_commas_and_the_order_of_its_language() {
    let message = Message::new("err-san-host-missing").with("hosts", ["hh.bank.ae", "cm.bank.ae\u{202E}"].as_slice());
    let [english, arabic] = Language::ALL.map(Texts::new);
    assert!(english.say(&message).contains("hh.bank.ae, cm.bank.ae⟨U+202E⟩"), "{}", english.say(&message));
    assert!(arabic.say(&message).contains("hh.bank.ae، cm.bank.ae⟨U+202E⟩"), "{}", arabic.say(&message));
    let shown = english.say_on_page(&message, &InWords);
    assert!(shown.contains("\u{2068}hh.bank.ae\u{2069}, \u{2068}cm.bank.ae⟨U+202E⟩\u{2069}"), "{shown:?}");
    let shown = arabic.say_on_page(&message, &InWords);
    assert!(
        shown.contains("\u{2067}\u{2068}hh.bank.ae\u{2069}، \u{2068}cm.bank.ae⟨U+202E⟩\u{2069}\u{2069}"),
        "{shown:?}"
    );
}

#[test]
fn a_list_is_cut_like_a_text_and_says_so() {
    let list = |texts: &[&str], most| Value::from(texts).cut(most);
    assert_eq!(list(&["abc", "de"], 5), Value::List(vec!["abc".to_owned(), "de".to_owned()]));
    assert_eq!(list(&["abc", "de"], 4), Value::List(vec!["abc".to_owned(), "d…".to_owned()]));
    assert_eq!(list(&["abc", "de", "f"], 5), Value::List(vec!["abc".to_owned(), "de".to_owned(), "…".to_owned()]));
    let message = Message::new("x").with("names", vec!["C3", "S4"]);
    let json = serde_json::to_string(&message).expect("JSON");
    assert_eq!(serde_json::from_str::<Message>(&json).expect("a message"), message);
}

#[test]
fn a_text_that_looks_like_a_time_stays_a_text() {
    let moment = Moment::from_rfc3339("2027-01-28T08:30:00Z").expect("valid RFC 3339");
    let message =
        Message::new("x").with("text", "2027-01-28T08:30:00Z").with("day", Value::day(moment)).with("n", 7_i64);
    let json = serde_json::to_string(&message).expect("JSON");
    assert_eq!(serde_json::from_str::<Message>(&json).expect("a message"), message);
}

#[test]
fn the_first_language_that_the_page_speaks_is_taken() {
    let preferred = |tags: &[&str]| Language::preferred(tags.iter().map(|tag| (*tag).to_owned()));
    assert_eq!(preferred(&["fr", "ar-AE", "en"]), Language::Arabic);
    assert_eq!(preferred(&["AR"]), Language::Arabic);
    assert_eq!(preferred(&["en-US", "ar"]), Language::English);
    // Aragonese and Mapudungun begin like Arabic.
    assert_eq!(preferred(&["arn", "arg-ES"]), Language::English);
    assert_eq!(preferred(&[]), Language::English);
}
