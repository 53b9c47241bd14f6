//! Passphrases: made from words, or typed twice.
//!
//! Words come from the EFF's long list of 7,776 (five dice rolls a word), so a
//! word is worth log2(7776) ≈ 12.9 bits. What is typed is written in Unicode's form
//! NFC (UAX 15), as RFC 8265 section 4 has it for passwords: the same letters may
//! come as other octets from another keyboard.

mod estimate;

use diceware_wordlists::EFF_LONG_WORDLIST;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use rsa::rand_core::TryCryptoRng;

pub use estimate::Weakness;

use super::KeyError;
use crate::ground::message::Message;
use crate::ground::secret::Secret;

/// Six words: about 77 bits.
pub const WORDS: usize = 6;
/// The shortest passphrase that is taken when a person types one.
pub const MIN_TYPED_CHARACTERS: usize = 12;
/// The least that is taken, in bits. At 600,000 rounds of PBKDF2 a second of a
/// large machine tries some 100,000 (2^17): this takes it 250 years.
pub const MIN_TYPED_BITS: u32 = 50;
const SEPARATOR: &str = "-";

/// Why a typed passphrase was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseError {
    #[error("shorter than {MIN_TYPED_CHARACTERS} characters")]
    TooShort { characters: usize },
    #[error("the two entries differ")]
    Different,
    #[error("easy to guess: {weakness:?}, about {bits} bits")]
    Weak { weakness: Weakness, bits: u32 },
}

impl PassphraseError {
    pub fn message(self) -> Message {
        match self {
            Self::TooShort { characters } => {
                Message::new("err-passphrase-short").with("count", characters).with("minimum", MIN_TYPED_CHARACTERS)
            }
            Self::Different => Message::new("err-passphrase-different"),
            Self::Weak { weakness, bits } => {
                let message = Message::new("err-passphrase-weak").with("weakness", weakness.word());
                message.with("bits", bits).with("minimum", MIN_TYPED_BITS)
            }
        }
    }
}

/// Draws [`WORDS`] words, each with equal chance.
///
/// # Errors
/// If the random number generator fails.
pub fn generate(rng: &mut impl TryCryptoRng) -> Result<Secret<String>, KeyError> {
    let mut phrase = zeroize::Zeroizing::new(String::with_capacity(128));
    for position in 0..WORDS {
        if position > 0 {
            phrase.push_str(SEPARATOR);
        }
        phrase.push_str(draw_word(rng)?);
    }
    Ok(phrase.into())
}

/// Whole bits of entropy of a generated passphrase.
#[expect(clippy::as_conversions, reason = "a logarithm of two small numbers")]
pub fn generated_bits() -> u32 {
    let words = EFF_LONG_WORDLIST.len().pow(2) as f64;
    (words.log2() * (WORDS as f64) / 2.0) as u32
}

/// Takes a passphrase that was typed twice, in the form in which it is written.
/// `own`: the owner's names and identifiers, which others try first.
///
/// # Errors
/// If it is short or easy to guess, or the second entry differs.
pub fn accept(
    first: &Secret<String>,
    second: &Secret<String>,
    own: &[&str],
) -> Result<Secret<String>, PassphraseError> {
    let (first, second) = (normalized(first), normalized(second));
    let text = first.expose("its length, its strength and its twin are judged");
    let characters = text.chars().count();
    if characters < MIN_TYPED_CHARACTERS {
        return Err(PassphraseError::TooShort { characters });
    }
    let estimate = estimate::estimate(text, own);
    let bits = estimate.tenth_bits / 10;
    if bits < MIN_TYPED_BITS {
        return Err(PassphraseError::Weak { weakness: estimate.weakness, bits });
    }
    if text != second.expose("compared with the first entry") {
        return Err(PassphraseError::Different);
    }
    Ok(first)
}

/// In the form in which passphrases are written: NFC.
pub fn normalized(passphrase: &Secret<String>) -> Secret<String> {
    let text = passphrase.expose("its letters are written in one form");
    written(text, ComposingNormalizerBorrowed::new_nfc().normalize_iter(text.chars()))
}

/// The letters of another form of `text`, without growing, which would leave copies.
fn written(text: &str, letters: impl Iterator<Item = char>) -> Secret<String> {
    const LONGER: usize = 4;
    let mut form = String::with_capacity(text.len() * LONGER);
    form.extend(letters);
    Secret::new(form)
}

/// The forms in which a passphrase may have been written, each once: as it is
/// written here, as it was typed, and with its marks apart (NFD), as some systems
/// type it and older files have it.
pub fn forms(passphrase: &Secret<String>) -> Vec<Secret<String>> {
    let mut forms = vec![normalized(passphrase)];
    let text = passphrase.expose("its other forms are tried");
    let apart = written(text, DecomposingNormalizerBorrowed::new_nfd().normalize_iter(text.chars()));
    for other in [passphrase.clone(), apart] {
        let text = other.expose("whether this form is there");
        if forms.iter().all(|form| form.expose("whether it is this form") != text) {
            forms.push(other);
        }
    }
    forms
}

/// It has letters that not every keyboard has, and that some programs read otherwise.
pub fn has_other_letters(passphrase: &str) -> bool {
    !passphrase.is_ascii()
}

/// Rejection sampling, so that no word is likelier than another.
fn draw_word(rng: &mut impl TryCryptoRng) -> Result<&'static str, KeyError> {
    let words = EFF_LONG_WORDLIST.len();
    let limit = (usize::from(u16::MAX) + 1) / words * words;
    loop {
        let mut bytes = [0_u8; 2];
        rng.try_fill_bytes(&mut bytes).map_err(|_| KeyError::Entropy)?;
        let number = usize::from(u16::from_le_bytes(bytes));
        if let Some(word) = EFF_LONG_WORDLIST.get(number % words).filter(|_| number < limit) {
            return Ok(word);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use getrandom::SysRng;

    #[test]
    fn a_generated_passphrase_has_six_words_of_the_list() {
        let phrase = generate(&mut SysRng).expect("made");
        let phrase = phrase.expose("the test counts its words");
        // Four words of the list have a hyphen themselves ("t-shirt"), so at least.
        assert!(phrase.split(SEPARATOR).count() >= WORDS, "{phrase}");
        assert_eq!(EFF_LONG_WORDLIST.len(), 7776);
        assert_eq!(generated_bits(), 77);
    }

    fn secret(text: &str) -> Secret<String> {
        Secret::new(text.to_owned())
    }

    fn accepted(first: &str, second: &str) -> Result<String, PassphraseError> {
        let accepted = accept(&secret(first), &secret(second), &["Al Noor Bank"]);
        accepted.map(|passphrase| passphrase.expose("the test compares it").clone())
    }

    #[test]
    fn typed_passphrases_must_be_long_and_the_same() {
        assert_eq!(accepted("short", "short"), Err(PassphraseError::TooShort { characters: 5 }));
        let long = "long enough to take";
        assert_eq!(accepted(long, "long enough to tak"), Err(PassphraseError::Different));
        assert_eq!(accepted(long, long).as_deref(), Ok(long));
    }

    #[test]
    fn a_passphrase_that_is_easy_to_guess_is_refused_with_the_reason() {
        let weakness = |text: &str| match accepted(text, text) {
            Err(PassphraseError::Weak { weakness, .. }) => Some(weakness),
            _ => None,
        };
        assert_eq!(weakness("aaaaaaaaaaaa"), Some(Weakness::Repetition));
        assert_eq!(weakness("al noor bank 2026"), Some(Weakness::OwnName));
        assert_eq!(weakness("seven dromedaries & 1 well"), None);
    }

    #[test]
    fn what_another_keyboard_types_is_the_same_passphrase() {
        let (composed, apart) = (
            "caf\u{e9} \u{622}\u{645}\u{627}\u{644} 71 wells",
            "cafe\u{301} \u{627}\u{653}\u{645}\u{627}\u{644} 71 wells",
        );
        assert_ne!(composed, apart);
        assert_eq!(accepted(apart, composed).as_deref(), Ok(composed));
        let texts = |text: &str| -> Vec<String> {
            forms(&secret(text)).iter().map(|form| form.expose("the test compares it").clone()).collect()
        };
        assert_eq!(texts(apart), [composed, apart]);
        assert_eq!(texts(composed), [composed, apart]);
        assert_eq!(texts("only ASCII"), ["only ASCII"], "nothing is tried twice");
        assert!(has_other_letters(composed) && !has_other_letters("only ASCII"));
    }
}
