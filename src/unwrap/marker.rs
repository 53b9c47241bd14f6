//! BEGIN and END, as RFC 7468 section 2 writes them and as others do: in small
//! letters, or without the spaces that an environment variable lost.

/// Labels that are known however they are spelled.
const LABELS: [&str; 24] = [
    "CERTIFICATE",
    "X509 CERTIFICATE",
    "TRUSTED CERTIFICATE",
    "CERTIFICATE REQUEST",
    "NEW CERTIFICATE REQUEST",
    "PRIVATE KEY",
    "RSA PRIVATE KEY",
    "EC PRIVATE KEY",
    "DSA PRIVATE KEY",
    "ENCRYPTED PRIVATE KEY",
    "OPENSSH PRIVATE KEY",
    "RSA KEY",
    "EC KEY",
    "PUBLIC KEY",
    "RSA PUBLIC KEY",
    "EC PARAMETERS",
    "X509 CRL",
    "CRL",
    "PKCS7",
    "PKCS12",
    "CMS",
    "PGP PRIVATE KEY BLOCK",
    "PGP PUBLIC KEY BLOCK",
    "PGP MESSAGE",
];
const LONGEST: usize = 80;

/// What stands behind a run of dashes.
pub(super) struct Marker {
    pub opens: bool,
    /// How it should be written, and how many bytes of the text it takes.
    pub mended: Option<(String, usize)>,
}

/// The marker with which `after` begins.
pub(super) fn at(after: &str) -> Option<Marker> {
    let opens = match after.bytes().find(|byte| !byte.is_ascii_whitespace())? {
        b'B' | b'b' => true,
        b'E' | b'e' => false,
        _ => return None,
    };
    if let Some(mended) = mended(after, opens) {
        return Some(Marker { opens, mended: Some(mended) });
    }
    let is_marker = after.starts_with(if opens { "BEGIN " } else { "END " });
    is_marker.then_some(Marker { opens, mended: None })
}

/// `None` if it is as it should be, or its label is not known.
fn mended(after: &str, opens: bool) -> Option<(String, usize)> {
    let length = after.find(|letter| is_dash(letter) || letter == '\n').filter(|length| *length <= LONGEST)?;
    let head = after.get(..length)?;
    let letters = head.bytes().filter(|byte| !byte.is_ascii_whitespace() && *byte != b'_');
    let squeezed: Vec<u8> = letters.map(|byte| byte.to_ascii_uppercase()).collect();
    let word = if opens { "BEGIN" } else { "END" };
    let label = squeezed.strip_prefix(word.as_bytes())?;
    let is_it = |known: &&&str| known.bytes().filter(|byte| *byte != b' ').eq(label.iter().copied());
    let marker = format!("{word} {}", LABELS.iter().find(is_it)?);
    (marker != head).then_some((marker, length))
}

/// A marker somewhere in a text of any length.
pub(super) fn is_in_text(text: &str) -> bool {
    // Most texts have no other dash, and many none: a long one is told at once.
    (text.contains('-') || !text.is_ascii()) && text.lines().any(is_in)
}

/// A marker somewhere in a line.
pub(super) fn is_in(line: &str) -> bool {
    start(line).is_some()
}

/// Where the dashes of the first marker of a line begin.
pub(super) fn start(line: &str) -> Option<usize> {
    let mut rest = line;
    while let Some(at_dash) = rest.find(is_dash) {
        let dashes = rest.get(at_dash..)?;
        rest = dashes.trim_start_matches(is_dash);
        if at(rest).is_some() {
            return Some(line.len() - dashes.len());
        }
    }
    None
}

/// The line begins with a marker.
pub(super) fn leads(line: &str) -> bool {
    let after = line.trim_start_matches(is_dash);
    after.len() < line.len() && at(after).is_some()
}

/// Hyphens and what word processors make of them.
pub(super) fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}')
}
