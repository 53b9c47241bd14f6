//! DER says how long it is, so that it needs nothing around it.

/// The whole input is one DER SEQUENCE (X.690 section 8.9), to the byte, or
/// begins as BER of indefinite length and ends as that does (section 8.1.3.6):
/// COMPAT: some programs write PKCS#7 and PKCS#12 so.
pub(super) fn is_der(input: &[u8]) -> bool {
    stated_length(input) == Some(input.len()) || (input.starts_with(&[0x30, 0x80]) && input.ends_with(&[0, 0]))
}

/// How many bytes the outermost SEQUENCE says that it has, header included.
pub(super) fn stated_length(input: &[u8]) -> Option<usize> {
    let [0x30, length, rest @ ..] = input else { return None };
    if *length < 0x80 {
        return Some(usize::from(*length) + 2);
    }
    let octets = usize::from(*length & 0x7F);
    if octets == 0 || octets > 4 || rest.len() < octets {
        return None;
    }
    let length = rest.iter().take(octets).fold(0_u64, |sum, octet| sum << 8 | u64::from(*octet));
    usize::try_from(length).ok()?.checked_add(octets + 2)
}
