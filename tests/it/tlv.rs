//! Changing DER by hand, for what no program writes.
//!
//! X.690 section 8.1: identifier, length, content. Only what these tests meet:
//! tags of one octet and definite lengths.

/// Rebuilds `der` with `edit` applied to every element from the inside out;
/// the lengths around a change are made right again. `edit` gets the whole
/// element and gives its replacement, or `None` to keep it.
pub fn rebuild(der: &[u8], edit: &mut dyn FnMut(&[u8]) -> Option<Vec<u8>>) -> Vec<u8> {
    let mut rebuilt = Vec::new();
    let mut rest = der;
    while !rest.is_empty() {
        let (tag, content, following) = split(rest);
        let is_constructed = tag & 0x20 != 0;
        let element = if is_constructed { element(tag, &rebuild(content, edit)) } else { element(tag, content) };
        rebuilt.extend(edit(&element).unwrap_or(element));
        rest = following;
    }
    rebuilt
}

/// Replaces every element that is exactly `from`; there must be one.
#[track_caller]
pub fn replace(der: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut count = 0;
    let rebuilt = rebuild(der, &mut |element| {
        (element == from).then(|| {
            count += 1;
            to.to_vec()
        })
    });
    assert_eq!(count, 1, "the element to replace must be there once");
    rebuilt
}

/// Tag, content, and what follows the first element.
pub fn split(der: &[u8]) -> (u8, &[u8], &[u8]) {
    let (tag, length, rest) = match der {
        [tag, length, rest @ ..] if *length < 0x80 => (*tag, usize::from(*length), rest),
        [tag, 0x81, length, rest @ ..] => (*tag, usize::from(*length), rest),
        [tag, 0x82, high, low, rest @ ..] => (*tag, usize::from(*high) << 8 | usize::from(*low), rest),
        _ => panic!("a length that these tests do not meet"),
    };
    let (content, following) = rest.split_at(length);
    (tag, content, following)
}

pub fn element(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let mut element = vec![tag];
    match length {
        0..0x80 => element.push(length as u8),
        0x80..0x100 => element.extend([0x81, length as u8]),
        0x100..0x1_0000 => element.extend([0x82, (length >> 8) as u8, length as u8]),
        _ => panic!("longer than these tests need"),
    }
    element.extend(content);
    element
}
