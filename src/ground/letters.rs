//! Letters that deceive the eye: which are not seen, which turn the direction of a
//! line, which are taken for others.
//!
//! By Unicode's own properties (UAX #44: General_Category, Default_Ignorable_Code_Point,
//! Bidi_Control), its normal forms (UAX #15) and UTS #39. Deliberately not here: the
//! table of letters that look alike, which is larger than the rest of the page's words.

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_normalizer::uts46::Uts46MapperBorrowed;
use icu_properties::props::{BidiControl, DefaultIgnorableCodePoint, GeneralCategory, Script};
use icu_properties::script::ScriptWithExtensions;
use icu_properties::{CodePointMapData, CodePointSetData};
use strum::IntoStaticStr;

/// How a letter escapes the eye.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Unseen {
    /// It looks like the space and is another letter.
    Space,
    /// It turns the direction of what stands beside it.
    Direction,
    /// A device may obey it: the end of a line, an escape sequence.
    Control,
    /// It takes no room.
    Invisible,
}

/// A letter that is not seen, and what stands before and after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnseenLetter<'a> {
    pub letter: char,
    pub how: Unseen,
    pub before: &'a str,
    pub after: &'a str,
}

/// Letters of two scripts that do not belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MixedScripts {
    pub scripts: [Script; 2],
    /// The first that is not of the first script, and the word in which it stands.
    pub letter: char,
    pub word: String,
}

/// A letter that is written otherwise than usual and looks the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherForm {
    pub written: String,
    pub usual: String,
}

/// Where a letter stands that is not seen.
#[derive(Clone, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Place {
    Beginning,
    Behind { word: String },
    BehindLast { word: String },
}

impl UnseenLetter<'_> {
    pub fn place(&self) -> Place {
        let is_blank = |letter: char| letter == ' ' || Unseen::of(letter).is_some();
        let words = |text: &str| text.split(is_blank).rev().find(|word| !word.is_empty()).map(str::to_owned);
        match words(self.before) {
            None => Place::Beginning,
            Some(word) if self.after.chars().all(is_blank) => Place::BehindLast { word },
            Some(word) => Place::Behind { word },
        }
    }
}

impl Place {
    /// For the sentence about it.
    pub fn word(&self) -> &'static str {
        self.into()
    }

    /// The word before it; empty at the beginning.
    pub fn behind(&self) -> &str {
        match self {
            Self::Beginning => "",
            Self::Behind { word } | Self::BehindLast { word } => word,
        }
    }
}

impl Unseen {
    /// For the sentence about it.
    pub fn word(self) -> &'static str {
        self.into()
    }

    /// What `letter` is where it stands alone; `None` if it is seen.
    pub fn of(letter: char) -> Option<Self> {
        if matches!(letter, ' '..='~') {
            return None;
        }
        match CodePointMapData::<GeneralCategory>::new().get(letter) {
            GeneralCategory::SpaceSeparator => Some(Self::Space),
            // U+2800 is a pattern of no dots.
            GeneralCategory::OtherSymbol if letter == '\u{2800}' => Some(Self::Space),
            GeneralCategory::Control | GeneralCategory::LineSeparator | GeneralCategory::ParagraphSeparator => {
                Some(Self::Control)
            }
            _ if CodePointSetData::new::<BidiControl>().contains(letter) => Some(Self::Direction),
            GeneralCategory::Format => Some(Self::Invisible),
            _ => CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(letter).then_some(Self::Invisible),
        }
    }
}

/// The letters of a text that are not seen, in their order. A joiner between Arabic
/// letters is a letter of that writing.
pub fn unseen(text: &str) -> impl Iterator<Item = UnseenLetter<'_>> {
    text.char_indices().filter_map(|(at, letter)| {
        let how = Unseen::of(letter)?;
        let (before, rest) = text.split_at_checked(at)?;
        let after = rest.get(letter.len_utf8()..)?;
        let is_written = is_joiner(letter) && joins_arabic(before, after);
        (!is_written).then_some(UnseenLetter { letter, how, before, after })
    })
}

/// `U+202E`.
pub fn code_point(letter: char) -> String {
    format!("U+{:04X}", u32::from(letter))
}

/// ZERO WIDTH NON-JOINER and ZERO WIDTH JOINER.
pub fn is_joiner(letter: char) -> bool {
    matches!(letter, '\u{200C}' | '\u{200D}')
}

fn joins_arabic(before: &str, after: &str) -> bool {
    let scripts = ScriptWithExtensions::new();
    let is_arabic = |letter: char| scripts.has_script(letter, Script::Arabic);
    before.chars().next_back().is_some_and(is_arabic) && after.chars().next().is_some_and(is_arabic)
}

/// Letters of two scripts in one word, or of Latin beside a script whose letters look
/// like its own (UTS #39, sections 5.1 and 5.2: "moderately restrictive").
pub fn mixed_scripts(text: &str) -> Option<MixedScripts> {
    let words = || text.split(|letter: char| !(letter.is_alphanumeric() || is_mark(letter)));
    words().find_map(mixed_in_word).or_else(|| beside_latin(words()))
}

fn mixed_in_word(word: &str) -> Option<MixedScripts> {
    let extensions = ScriptWithExtensions::new();
    let of = |letter: char| extensions.get_script_val(letter);
    let letters = || word.chars().filter(|letter| !matches!(of(*letter), Script::Common | Script::Inherited));
    // Latin is what the others imitate.
    let first = letters().map(of).find(|script| *script == Script::Latin).or_else(|| letters().map(of).next())?;
    let is_at_home = |letter: &char| {
        let is_of = |script| extensions.has_script(*letter, script);
        is_of(first) || (is_east_asian(first) && is_east_asian(of(*letter)))
    };
    let letter = letters().find(|letter| !is_at_home(letter))?;
    Some(MixedScripts { scripts: [first, of(letter)], letter, word: word.to_owned() })
}

/// Chinese, Japanese and Korean write several scripts in one word (UTS #39 section 5.1).
fn is_east_asian(script: Script) -> bool {
    [Script::Han, Script::Hiragana, Script::Katakana, Script::Hangul, Script::Bopomofo].contains(&script)
}

fn beside_latin<'a>(words: impl Iterator<Item = &'a str> + Clone) -> Option<MixedScripts> {
    let imitates = |script| [Script::Cyrillic, Script::Greek, Script::Armenian, Script::Cherokee].contains(&script);
    let script_of = |letter| ScriptWithExtensions::new().get_script_val(letter);
    words.clone().any(|word| word.chars().any(|letter| script_of(letter) == Script::Latin)).then_some(())?;
    let mut letters = words.flat_map(|word| word.chars().map(move |letter| (letter, word)));
    let (letter, word) = letters.find(|(letter, _)| imitates(script_of(*letter)))?;
    Some(MixedScripts { scripts: [Script::Latin, script_of(letter)], letter, word: word.to_owned() })
}

/// The first letter that is written in parts, or by a form that stands for others
/// (a ligature, a letter of full width, an Arabic presentation form).
pub fn other_form(text: &str) -> Option<OtherForm> {
    in_parts(text).or_else(|| standing_for_others(text))
}

fn in_parts(text: &str) -> Option<OtherForm> {
    let usual = composed(text);
    let differs = text.chars().zip(usual.chars()).position(|(written, usual)| written != usual)?;
    let (rest, letter) = (text.chars().skip(differs), usual.chars().nth(differs)?);
    let written = (1..=MOST_PARTS).map(|parts| rest.clone().take(parts).collect::<String>());
    let is_it = |written: &String| composed(written).chars().eq([letter]);
    let written = written.clone().find(is_it).unwrap_or_else(|| rest.take(1).collect());
    Some(OtherForm { written, usual: letter.into() })
}

/// A letter with as many marks as any composed one has, and one more.
const MOST_PARTS: usize = 5;

fn standing_for_others(text: &str) -> Option<OtherForm> {
    let is_letter = |letter: &char| !letter.is_ascii() && letter.is_alphabetic();
    text.chars().filter(is_letter).find_map(|letter| {
        let usual = usual_letters(letter)?;
        Some(OtherForm { written: letter.into(), usual })
    })
}

/// What a letter stands for: `fi` of a ligature. `None` of most.
fn usual_letters(letter: char) -> Option<String> {
    let written = letter.to_string();
    let usual = without_form(&written);
    let is_case = usual == written || usual == composed(&written.to_lowercase());
    (!is_case && !usual.is_empty()).then(|| if letter.is_uppercase() { usual.to_uppercase() } else { usual })
}

/// The same name in letters that can be seen and in their usual form, with one space
/// between its words. Where a letter was written out, `⟨U+200B⟩`, it goes as well.
pub fn mended(text: &str) -> String {
    let text = without_marks(text);
    let mut mended = String::with_capacity(text.len());
    let mut rest = text.as_str();
    for UnseenLetter { letter, how, after, .. } in unseen(&text) {
        let seen = rest.len().saturating_sub(letter.len_utf8() + after.len());
        mended.push_str(rest.get(..seen).unwrap_or_default());
        match how {
            Unseen::Space | Unseen::Control => mended.push(' '),
            Unseen::Direction | Unseen::Invisible => {}
        }
        rest = after;
    }
    mended.push_str(rest);
    let letters = mended.chars().map(|letter| match usual_letters(letter) {
        Some(usual) if letter.is_alphabetic() && !letter.is_ascii() => usual,
        _ => letter.into(),
    });
    composed(&letters.collect::<String>()).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn without_marks(text: &str) -> String {
    let mut pieces = text.split("⟨U+");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| match piece.split_once('⟩') {
        Some((code, rest)) if code.bytes().all(|digit| digit.is_ascii_hexdigit()) => text + rest,
        _ => text + "⟨U+" + piece,
    })
}

/// NFC (UAX #15): each letter in one piece, where there is one for it.
pub fn composed(text: &str) -> String {
    ComposingNormalizerBorrowed::new_nfc().normalize_iter(text.chars()).collect()
}

/// What is left for a careless reader: no capital letters, no invisible ones, and of
/// each letter the usual form (UTS #46 section 4).
pub fn without_form(text: &str) -> String {
    Uts46MapperBorrowed::new().map_normalize(text.chars()).collect()
}

pub fn is_mark(letter: char) -> bool {
    use GeneralCategory as Category;
    let category = CodePointMapData::<Category>::new().get(letter);
    matches!(category, Category::NonspacingMark | Category::SpacingMark | Category::EnclosingMark)
}

/// The script of a letter; Common for what every script uses.
pub fn script(letter: char) -> Script {
    ScriptWithExtensions::new().get_script_val(letter)
}

/// The word for a script in a sentence.
pub fn script_word(script: Script) -> &'static str {
    match script {
        Script::Latin => "latin",
        Script::Arabic => "arabic",
        Script::Cyrillic => "cyrillic",
        Script::Greek => "greek",
        Script::Armenian => "armenian",
        Script::Hebrew => "hebrew",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_told_by_its_kind() {
        use Unseen::{Control, Direction, Invisible, Space};
        for (letter, how) in [
            ('\u{A0}', Space),
            ('\u{3000}', Space),
            ('\u{2800}', Space),
            ('\u{202E}', Direction),
            ('\u{200F}', Direction),
            ('\u{61C}', Direction),
            ('\u{2069}', Direction),
            ('\u{0}', Control),
            ('\u{1B}', Control),
            ('\n', Control),
            ('\u{9B}', Control),
            ('\u{2028}', Control),
            ('\u{200B}', Invisible),
            ('\u{AD}', Invisible),
            ('\u{2060}', Invisible),
            ('\u{FEFF}', Invisible),
            ('\u{115F}', Invisible),
            ('\u{3164}', Invisible),
            ('\u{34F}', Invisible),
            ('\u{FE0F}', Invisible),
            ('\u{FFF9}', Invisible),
            ('\u{E0041}', Invisible),
        ] {
            assert_eq!(Unseen::of(letter), Some(how), "{letter:?}");
        }
        for letter in ['a', ' ', '~', 'é', 'ب', '\u{640}', '\u{64E}', '–', '’', '銀', '⟨', '€'] {
            assert_eq!(Unseen::of(letter), None, "{letter:?}");
        }
    }

    #[test]
    fn its_place_is_told_by_the_word_before() {
        let place = |text: &str| unseen(text).next().map(|letter| letter.place());
        let word = |word: &str| word.to_owned();
        assert_eq!(place("\u{200F}Al Noor"), Some(Place::Beginning));
        assert_eq!(place("Al Noor\u{200B} Bank"), Some(Place::Behind { word: word("Noor") }));
        assert_eq!(place("Al Noor \u{200B}Bank"), Some(Place::Behind { word: word("Noor") }));
        assert_eq!(place("Al Noor Bank\u{200F} "), Some(Place::BehindLast { word: word("Bank") }));
    }

    #[test]
    fn a_joiner_is_a_letter_between_arabic_letters_and_nowhere_else() {
        let found = |text: &str| unseen(text).map(|each| each.letter).collect::<String>();
        assert_eq!(found("می\u{200C}خواهم ب\u{200D}ب"), "");
        assert_eq!(found("Ba\u{200C}nk"), "\u{200C}");
        assert_eq!(found("می\u{200C}"), "\u{200C}");
        assert_eq!(found("\u{200D}می"), "\u{200D}");
        assert_eq!(found("می\u{200C}\u{200C}خواهم"), "\u{200C}\u{200C}");
        assert_eq!(found("بنك\u{200C}A"), "\u{200C}");
    }

    #[test]
    fn scripts_that_do_not_belong_together_are_found() {
        let mixed = |text: &str| mixed_scripts(text).map(|mixed| (mixed.scripts, mixed.letter));
        assert_eq!(mixed("Te\u{455}t Bank"), Some(([Script::Latin, Script::Cyrillic], '\u{455}')));
        assert_eq!(mixed("\u{410}\u{412}\u{421} Bank"), Some(([Script::Latin, Script::Cyrillic], '\u{410}')));
        assert_eq!(mixed("B\u{3B1}nk"), Some(([Script::Latin, Script::Greek], '\u{3B1}')));
        assert_eq!(mixed("Bankبنك"), Some(([Script::Latin, Script::Arabic], 'ب')));
        for right in
            ["Al Noor Bank", "Bank of بنك & Sons", "بنك ٤٥", "Банк", "Al-Noor Bank", "東京みらい銀行 Bank", "Société"]
        {
            assert_eq!(mixed(right), None, "{right}");
        }
    }

    #[test]
    fn a_name_is_mended_to_what_it_looks_like() {
        for (typed, meant) in [
            ("Al\u{A0}Noor  Bank ", "Al Noor Bank"),
            ("\u{202B}Al Noor\u{200B}\u{AD} Bank\u{202C}", "Al Noor Bank"),
            ("Al Noor\r\n\tBank", "Al Noor Bank"),
            ("Socie\u{301}te\u{301}", "Société"),
            ("\u{FE91}\u{FEE8}\u{FEDA} o\u{FB03}ce \u{FF22}ank", "بنك office Bank"),
            ("Al⟨U+200B⟩ Noor", "Al Noor"),
            ("می\u{200C}خواهم", "می\u{200C}خواهم"),
            ("Bank & Sons ⟨U+", "Bank & Sons ⟨U+"),
        ] {
            assert_eq!(mended(typed), meant);
            assert_eq!(mended(meant), meant);
        }
    }

    #[test]
    fn a_letter_that_is_written_otherwise_is_found_with_its_usual_form() {
        let form = |text: &str| other_form(text).map(|form| (form.written, form.usual));
        let is = |written: &str, usual: &str| Some((written.to_owned(), usual.to_owned()));
        assert_eq!(form("Socie\u{301}te"), is("e\u{301}", "é"));
        assert_eq!(form("\u{627}\u{653}ل"), is("\u{627}\u{653}", "\u{622}"));
        assert_eq!(form("\u{212B}"), is("\u{212B}", "Å"));
        assert_eq!(form("of\u{FB01}ce"), is("\u{FB01}", "fi"));
        assert_eq!(form("\u{FF22}ank"), is("\u{FF22}", "B"));
        assert_eq!(form("\u{FE91}\u{FEE8}\u{FEDA}"), is("\u{FE91}", "ب"));
        for right in ["Société", "STRASSE straße", "İş ΣΑΣ ς", "بنك الإمارات", "Банк", "銀行", "می\u{200C}خواهم"]
        {
            assert_eq!(form(right), None, "{right}");
        }
    }
}
