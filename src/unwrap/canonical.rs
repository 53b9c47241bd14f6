//! Base64 in its one form (RFC 4648 sections 3.2 and 3.5): padded, and the bits that the
//! last letter has too many are zero. Strict readers refuse other forms.

/// What is noticed of a text while it is read past.
#[derive(Default)]
pub struct Form {
    letters: usize,
    padding: usize,
    last: Option<char>,
}

impl Form {
    /// Of a text with any white space.
    pub fn of(text: &str) -> Self {
        let mut form = Self::default();
        for letter in text.chars() {
            match letter {
                '=' => form.padding += 1,
                _ if value(letter).is_some() => {
                    form.letters += 1;
                    form.last = Some(letter);
                }
                _ => {}
            }
        }
        form
    }

    pub fn is_padded(&self) -> bool {
        (self.letters + self.padding).is_multiple_of(4)
    }

    /// The last letter says more than there is room for.
    pub fn has_loose_bits(&self) -> bool {
        let loose = match self.letters % 4 {
            2 => 0b1111,
            3 => 0b11,
            _ => return false,
        };
        self.last.and_then(value).is_some_and(|value| value & loose != 0)
    }
}

/// In either alphabet.
fn value(letter: char) -> Option<u32> {
    let from = |first: char, offset: u32| u32::from(letter).checked_sub(u32::from(first)).map(|place| place + offset);
    match letter {
        'A'..='Z' => from('A', 0),
        'a'..='z' => from('a', 26),
        '0'..='9' => from('0', 52),
        '+' | '-' => Some(62),
        '/' | '_' => Some(63),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_one_form_is_told_from_the_others() {
        for text in ["", "QUJD", "QUI=", "QQ==", "QU\nI=\n"] {
            let form = Form::of(text);
            assert!(form.is_padded() && !form.has_loose_bits(), "{text}");
        }
        assert!(!Form::of("QUI").is_padded() && !Form::of("QUI").has_loose_bits());
        for text in ["QUJ=", "QR==", "QU_", "Q/=="] {
            assert!(Form::of(text).has_loose_bits(), "{text}");
        }
    }
}
