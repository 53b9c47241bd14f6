//! Passphrases: made from words, or typed twice.
//!
//! Words come from the EFF's long list of 7,776 (five dice rolls a word), so a
//! word is worth log2(7776) ≈ 12.9 bits.

use diceware_wordlists::EFF_LONG_WORDLIST;
use rsa::rand_core::TryCryptoRng;

use super::KeyError;
use crate::ground::message::Message;
use crate::ground::secret::Secret;

/// Six words: about 77 bits.
pub const WORDS: usize = 6;
/// The shortest passphrase that is taken when a person types one.
pub const MIN_TYPED_CHARACTERS: usize = 12;
const SEPARATOR: &str = "-";

/// Why a typed passphrase was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseError {
    #[error("shorter than {MIN_TYPED_CHARACTERS} characters")]
    TooShort { characters: usize },
    #[error("the two entries differ")]
    Different,
}

impl PassphraseError {
    pub fn message(self) -> Message {
        match self {
            Self::TooShort { characters } => {
                Message::new("err-passphrase-short").with("count", characters).with("minimum", MIN_TYPED_CHARACTERS)
            }
            Self::Different => Message::new("err-passphrase-different"),
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

/// Takes a typed passphrase as it is; it was typed twice.
///
/// # Errors
/// If it is short, or the second entry differs.
pub fn accept(first: &Secret<String>, second: &Secret<String>) -> Result<(), PassphraseError> {
    let first = first.expose("its length and its twin are compared");
    let characters = first.chars().count();
    if characters < MIN_TYPED_CHARACTERS {
        return Err(PassphraseError::TooShort { characters });
    }
    if first != second.expose("compared with the first entry") {
        return Err(PassphraseError::Different);
    }
    Ok(())
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

    #[test]
    fn typed_passphrases_must_be_long_and_the_same() {
        let secret = |text: &str| Secret::new(text.to_owned());
        assert_eq!(accept(&secret("short"), &secret("short")), Err(PassphraseError::TooShort { characters: 5 }));
        let long = secret("long enough to take");
        assert_eq!(accept(&long, &secret("long enough to tak")), Err(PassphraseError::Different));
        assert_eq!(accept(&long, &long), Ok(()));
    }
}
