//! Bytes as the numbers and letters of a program: `[45, 45, …]` of Node's buffers and of
//! C, with signs as in Java, and Python's `b'0\x82…'`.

use zeroize::Zeroizing;

use super::hexadecimal::settled;

/// Less is no key and no certificate.
const FEWEST_BYTES: usize = 32;

/// What stands in each list and each literal, and its line.
pub(super) fn undo(text: &str) -> Vec<(Zeroizing<Vec<u8>>, usize)> {
    let mut found = Vec::new();
    let (mut rest, mut line) = (text, 1);
    while let Some(at) = rest.find(['[', '{', '(', '\'', '"']) {
        let (before, from) = rest.split_at(at);
        line += before.matches('\n').count();
        let inner = from.get(1..).unwrap_or_default();
        let read = match from.chars().next() {
            Some(quote @ ('\'' | '"')) if before.ends_with(['b', 'B']) => literal(inner, quote),
            Some('\'' | '"') => None,
            _ => numbers(inner),
        };
        let length = match read {
            Some((bytes, length)) => {
                found.extend(settled(&bytes).map(|bytes| (bytes, line)));
                length
            }
            None => 0,
        };
        line += inner.get(..length).unwrap_or_default().matches('\n').count();
        rest = inner.get(length..).unwrap_or_default();
    }
    found
}

/// Numbers from -128 to 255 with commas between, and how much of the text they take.
fn numbers(text: &str) -> Option<(Zeroizing<Vec<u8>>, usize)> {
    let is_of_list = |letter: char| letter.is_ascii_digit() || matches!(letter, '-' | ',') || letter.is_whitespace();
    let length = text.find(|letter| !is_of_list(letter)).unwrap_or(text.len());
    let list = text.get(..length)?;
    // SECRET: the whole size at once, so that no unwiped copy is left by growing.
    let mut bytes = Zeroizing::new(Vec::with_capacity(list.len() / 2 + 1));
    for number in list.split(',').map(str::trim).filter(|number| !number.is_empty()) {
        let number: i16 = number.parse().ok()?;
        // A negative one is a byte of Java.
        bytes.push(u8::try_from(number).ok().or_else(|| i8::try_from(number).ok().map(i8::cast_unsigned))?);
    }
    (bytes.len() >= FEWEST_BYTES).then_some((bytes, length))
}

/// What Python prints of bytes, up to the quote.
fn literal(text: &str, quote: char) -> Option<(Zeroizing<Vec<u8>>, usize)> {
    let mut is_escaped = false;
    let end = text.find(|letter: char| {
        let is_end = letter == quote && !is_escaped;
        is_escaped = letter == '\\' && !is_escaped;
        is_end
    })?;
    let written = text.get(..end)?;
    // SECRET: as above.
    let mut bytes = Zeroizing::new(Vec::with_capacity(written.len()));
    let mut letters = written.bytes();
    while let Some(letter) = letters.next() {
        let byte = match letter {
            b'\\' => match letters.next()? {
                b'n' => b'\n',
                b'r' => b'\r',
                b't' => b'\t',
                escaped @ (b'\\' | b'\'' | b'"') => escaped,
                b'x' => digit(letters.next()?)? << 4 | digit(letters.next()?)?,
                _ => return None,
            },
            plain => plain,
        };
        bytes.push(byte);
    }
    (bytes.len() >= FEWEST_BYTES).then_some((bytes, end + 1))
}

fn digit(letter: u8) -> Option<u8> {
    u8::try_from(char::from(letter).to_digit(16)?).ok()
}
