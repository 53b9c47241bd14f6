//! One number of a JWK, read as it was meant.
//!
//! RFC 7518 section 2 wants base64url of its bytes. People write other things, and many
//! of those are base64url too, of another number. So digits count as hexadecimal or as
//! decimal where nobody's base64url looks like that: a text of 64 letters or more has
//! others among them, and an exponent is one of a few.

use std::borrow::Cow;

use base64::Engine as _;
use crypto_bigint::BoxedUint;
use der::Decode;
use der::asn1::UintRef;
use serde_json::Value;

use super::{BASE64, BASE64URL};
use crate::unwrap::canonical::Form;
use crate::x509::public_key::{MAX_RSA_BITS, PublicKey, PublicKeyKind};

/// How numbers are written that a strict receiver refuses, and from some of which
/// another would read another number: RFC 7518 sections 2 and 6.2.1.2 want base64url,
/// no padding, no zero byte in front of a number, and all bytes of a coordinate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NumberSlip {
    LeadingZeros,
    Padding,
    StandardAlphabet,
    WhiteSpace,
    CoordinateLength,
    /// Behind the last octet (RFC 4648 section 3.5).
    LooseBits,
    Hexadecimal,
    Decimal,
    /// A number of JSON instead of a text.
    JsonNumber,
    /// A list of bytes.
    ByteList,
    /// Base64url of digits, or digits of base64: encoded twice.
    Twice,
    /// An INTEGER or a whole public key as DER.
    Der,
    /// `n` and `e` have changed places.
    Swapped,
    /// The last byte first.
    Reversed,
    /// The letters of `kty` (RFC 7517 section 4.1).
    KindLetters,
    /// There is no `kty`; the numbers tell.
    KindAbsent,
    /// There are none beside `x5c`, which may be left out, while they may not.
    OnlyInCertificate,
}

/// Shorter texts of digits may be base64url.
const FEWEST_DIGITS: usize = 64;
/// A modulus of [`MAX_RSA_BITS`] has no more.
const MOST_DIGITS: usize = MAX_RSA_BITS * 302 / 1_000;

/// A coordinate of so many bytes: what has this length as base64url is no hexadecimal.
pub(super) fn read_coordinate(value: &Value, bytes: Option<usize>, slips: &mut Vec<NumberSlip>) -> Option<Vec<u8>> {
    let is_usual = |text: &str| bytes.is_some() && BASE64URL.decode(text).ok().map(|read| read.len()) == bytes;
    match value.as_str() {
        Some(text) if is_usual(text) => base64(text, slips),
        _ => read(value, slips),
    }
}

/// A modulus.
pub(super) fn read(value: &Value, slips: &mut Vec<NumberSlip>) -> Option<Vec<u8>> {
    match value {
        Value::String(text) => text_of_digits(text, slips).or_else(|| base64(text, slips)),
        Value::Array(bytes) => {
            let bytes = bytes.iter().map(|byte| byte.as_u64().and_then(|byte| u8::try_from(byte).ok()));
            let read = bytes.collect::<Option<Vec<u8>>>().filter(|bytes| !bytes.is_empty())?;
            slips.push(NumberSlip::ByteList);
            Some(read)
        }
        other => json_number(other, slips),
    }
}

/// A modulus that is a text or DER of itself: what no modulus looks like by chance.
pub(super) fn meant(bytes: Vec<u8>, slips: &mut Vec<NumberSlip>) -> Vec<u8> {
    let text = std::str::from_utf8(&bytes).ok().filter(|text| text.len() >= FEWEST_DIGITS);
    // Its own slips are those of a text that nobody published.
    let inner = text.and_then(|text| text_of_digits(text, &mut Vec::new()).or_else(|| base64(text, &mut Vec::new())));
    if let Some(number) = inner {
        slips.push(NumberSlip::Twice);
        return number;
    }
    let key = || ["PUBLIC KEY", "RSA PUBLIC KEY"].iter().find_map(|label| PublicKey::read(label, &bytes).ok());
    let number = match UintRef::from_der(&bytes) {
        Ok(number) if bytes.len() > FEWEST_DIGITS => Some(number.as_bytes().to_vec()),
        _ => key().and_then(|key| match key.kind() {
            PublicKeyKind::Rsa { modulus, .. } => Some(modulus.clone()),
            _ => None,
        }),
    };
    match number {
        Some(number) => {
            slips.push(NumberSlip::Der);
            number
        }
        None => bytes,
    }
}

/// An exponent: 3, 17 and 65,537 as they are often written.
pub(super) fn read_exponent(value: &Value, slips: &mut Vec<NumberSlip>) -> Option<Vec<u8>> {
    let (number, slip) = match value.as_str().map(str::trim) {
        Some("3") => (3, NumberSlip::Decimal),
        Some("17") => (17, NumberSlip::Decimal),
        Some("65537") => (65_537, NumberSlip::Decimal),
        Some("03" | "0x3" | "0x03") => (3, NumberSlip::Hexadecimal),
        Some("0x11") => (17, NumberSlip::Hexadecimal),
        Some("NjU1Mzc" | "NjU1Mzc=" | "MTAwMDE" | "MTAwMDE=" | "MDEwMDAx") => (65_537, NumberSlip::Twice),
        Some("10001" | "010001" | "00010001" | "0x10001" | "0x010001" | "01:00:01") => {
            (65_537, NumberSlip::Hexadecimal)
        }
        _ => return read(value, slips),
    };
    slips.push(slip);
    Some(bytes_of(number))
}

fn json_number(value: &Value, slips: &mut Vec<NumberSlip>) -> Option<Vec<u8>> {
    let number = value.as_u64()?;
    slips.push(NumberSlip::JsonNumber);
    Some(bytes_of(number))
}

fn bytes_of(number: u64) -> Vec<u8> {
    number.to_be_bytes().into_iter().skip_while(|byte| *byte == 0).collect()
}

fn text_of_digits(text: &str, slips: &mut Vec<NumberSlip>) -> Option<Vec<u8>> {
    let is_between = |letter: char| letter.is_whitespace() || letter == ':';
    // As `openssl rsa -modulus` prints it.
    let text = text.trim_start().strip_prefix("Modulus=").unwrap_or(text);
    let marked = text.trim_start().strip_prefix("0x").or_else(|| text.trim_start().strip_prefix("0X"));
    let is_marked = marked.is_some();
    // The first few letters of nearly every base64 tell.
    if !marked.unwrap_or(text).chars().all(|letter| letter.is_ascii_hexdigit() || is_between(letter)) {
        return None;
    }
    let digits: String = marked.unwrap_or(text).chars().filter(|letter| !is_between(*letter)).collect();
    if digits.len() < FEWEST_DIGITS && !is_marked {
        return None;
    }
    if digits.bytes().all(|digit| digit.is_ascii_digit()) && !is_marked {
        if digits.len() > MOST_DIGITS {
            return None;
        }
        let number = BoxedUint::from_str_radix_vartime(&digits, 10).ok()?;
        slips.push(NumberSlip::Decimal);
        return Some(number.to_be_bytes().iter().copied().skip_while(|byte| *byte == 0).collect());
    }
    let values = digits.chars().map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok()));
    let padding = (digits.len() % 2 == 1).then_some(Some(0));
    let values: Vec<u8> = padding.into_iter().chain(values).collect::<Option<_>>()?;
    let (pairs, _) = values.as_chunks::<2>();
    slips.push(NumberSlip::Hexadecimal);
    Some(pairs.iter().map(|[high, low]| high << 4 | low).collect())
}

fn base64(text: &str, slips: &mut Vec<NumberSlip>) -> Option<Vec<u8>> {
    let letters = match text.bytes().all(|letter| letter.is_ascii_graphic()) {
        true => Cow::Borrowed(text),
        false => Cow::Owned(text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>()),
    };
    // However much of it there is.
    let bare = letters.trim_end_matches('=');
    let bytes = BASE64URL.decode(bare).or_else(|_| BASE64.decode(bare)).ok()?;
    let is_there = [
        (letters.len() < text.len(), NumberSlip::WhiteSpace),
        (letters.ends_with('='), NumberSlip::Padding),
        (letters.bytes().any(|letter| matches!(letter, b'+' | b'/')), NumberSlip::StandardAlphabet),
        (Form::of(&letters).has_loose_bits(), NumberSlip::LooseBits),
    ];
    slips.extend(is_there.into_iter().filter(|(is, _)| *is).map(|(_, slip)| slip));
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn exponent(value: &Value) -> (Option<Vec<u8>>, Vec<NumberSlip>) {
        let mut slips = Vec::new();
        (read_exponent(value, &mut slips), slips)
    }

    #[test]
    fn an_exponent_is_read_however_it_is_written() {
        let usual = Some(vec![1, 0, 1]);
        for (written, slip) in [
            (json!("AQAB"), None),
            (json!(65537), Some(NumberSlip::JsonNumber)),
            (json!("65537"), Some(NumberSlip::Decimal)),
            (json!("010001"), Some(NumberSlip::Hexadecimal)),
            (json!("0x10001"), Some(NumberSlip::Hexadecimal)),
            (json!("AQ AB"), Some(NumberSlip::WhiteSpace)),
        ] {
            assert_eq!(exponent(&written), (usual.clone(), slip.into_iter().collect()), "{written}");
        }
        assert_eq!(exponent(&json!([1, 0, 1])), (usual.clone(), vec![NumberSlip::ByteList]));
        assert_eq!(exponent(&json!([1, "0", 1])).0, None);
        assert_eq!(exponent(&json!(-3)).0, None);
    }

    #[test]
    fn a_modulus_is_read_however_it_is_written() {
        let number: Vec<u8> = (1..=64).collect();
        let hexadecimal: String = number.iter().map(|byte| format!("{byte:02X}")).collect();
        let decimal = BoxedUint::from_be_slice_vartime(&number).to_string_radix_vartime(10);
        let read = |text: &str| {
            let mut slips = Vec::new();
            (
                read(&json!(text), &mut slips).map(|bytes| bytes.into_iter().skip_while(|byte| *byte == 0).collect()),
                slips,
            )
        };
        let colons: Vec<&str> =
            hexadecimal.as_bytes().chunks(2).filter_map(|pair| std::str::from_utf8(pair).ok()).collect();
        for (written, slip) in [
            (crate::x509::public_key::base64url(&number), None),
            (hexadecimal.clone(), Some(NumberSlip::Hexadecimal)),
            (format!("0x{}", hexadecimal.to_lowercase()), Some(NumberSlip::Hexadecimal)),
            (colons.join(":"), Some(NumberSlip::Hexadecimal)),
            (decimal, Some(NumberSlip::Decimal)),
        ] {
            assert_eq!(read(&written), (Some(number.clone()), slip.into_iter().collect()), "{written}");
        }
        assert_eq!(
            read(&"9".repeat(MOST_DIGITS + 1)).1,
            [NumberSlip::LooseBits],
            "too long to be worked with, and no hexadecimal"
        );
    }
}
