//! HTML and XML: tags become line ends, character references letters.

use zeroize::Zeroizing;

use super::{Layer, Repair};

/// A longer one is no tag but a sign for "less than".
const LONGEST_TAG: usize = 1_000;
const LONGEST_REFERENCE: usize = 10;

/// `None` if there is nothing of the kind.
pub(super) fn undo(text: &str) -> Option<Layer> {
    let has_reference = text.split('&').skip(1).any(|after| reference(after).is_some());
    let has_tag = text.split('<').skip(1).any(|after| tag(after).is_some());
    if !has_reference && !has_tag {
        return None;
    }
    let mut plain = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, after) = rest.split_at(at);
        plain.push_str(before);
        let is_tag = after.starts_with('<');
        let inner = after.get(1..).unwrap_or_default();
        if let Some(after_tag) = tag(inner).filter(|_| is_tag) {
            plain.push('\n');
            rest = after_tag;
        } else if let Some((letter, after_reference)) = reference(inner).filter(|_| !is_tag) {
            plain.push(letter);
            rest = after_reference;
        } else {
            plain.push(if is_tag { '<' } else { '&' });
            rest = inner;
        }
    }
    plain.push_str(rest);
    Some(Layer { text: plain, repair: Repair::Markup, keeps_lines: false })
}

/// What follows a tag, a comment or the mark of character data.
fn tag(after: &str) -> Option<&str> {
    if let Some(data) = after.strip_prefix("![CDATA[") {
        return Some(data);
    }
    if !after.starts_with(|letter: char| letter.is_ascii_alphabetic() || matches!(letter, '/' | '!' | '?')) {
        return None;
    }
    let end = after.bytes().take(LONGEST_TAG).position(|byte| byte == b'>')?;
    after.get(end + 1..)
}

/// The letter, and what follows.
fn reference(after: &str) -> Option<(char, &str)> {
    let end = after.bytes().take(LONGEST_REFERENCE).position(|byte| byte == b';')?;
    let name = after.get(..end)?;
    let letter = match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "plus" => '+',
        "sol" => '/',
        "equals" => '=',
        "NewLine" => '\n',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
    };
    Some((letter, after.get(end + 1..)?))
}
