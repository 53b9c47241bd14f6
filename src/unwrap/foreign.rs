//! Files that say by their first bytes or words what they are, and that are
//! neither PEM, DER, JSON nor a token.

use strum::VariantArray;

/// A format that is known by its mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Foreign {
    JavaKeystore,
    JceKeystore,
    BouncyCastleKeystore,
    /// Microsoft's private key file, with and without a passphrase.
    Pvk,
    SealedPvk,
    PuttyKey,
    SealedPuttyKey,
    OpenSshKey,
    OpenSshPublicKey,
    PgpPrivateKey,
    PgpPublicKey,
    /// Microsoft's structures of private keys, of CAPI and of CNG.
    MicrosoftBlob,
    /// The numbers of a private key, printed: by openssl, certtool, Java, BIND.
    PrivateKeyText,
    /// .NET's XML of an RSA key; with `D` it is a private one.
    RsaKeyValue,
    PrivateRsaKeyValue,
    /// Netscape's request for a certificate.
    Spkac,
    Archive,
    Document,
    Picture,
    /// What `openssl x509 -text` prints, without the certificate.
    OpensslText,
    WebPage,
}

const BINARY: [(&[u8], Foreign); 12] = [
    (&[0xFE, 0xED, 0xFE, 0xED], Foreign::JavaKeystore),
    (&[0xCE, 0xCE, 0xCE, 0xCE], Foreign::JceKeystore),
    // A version and a salt of 20 bytes.
    (&[0, 0, 0, 1, 0, 0, 0, 0x14], Foreign::BouncyCastleKeystore),
    (&[0, 0, 0, 2, 0, 0, 0, 0x14], Foreign::BouncyCastleKeystore),
    (b"openssh-key-v1\0", Foreign::OpenSshKey),
    (b"SSH PRIVATE KEY FILE FORMAT 1.1", Foreign::OpenSshKey),
    (b"PK\x03\x04", Foreign::Archive),
    (&[0x1F, 0x8B], Foreign::Archive),
    (b"%PDF", Foreign::Document),
    (&[0xD0, 0xCF, 0x11, 0xE0], Foreign::Document),
    (&[0x89, b'P', b'N', b'G'], Foreign::Picture),
    (&[0xFF, 0xD8, 0xFF], Foreign::Picture),
];

const PUTTY: &str = "PuTTY-User-Key-File-";
/// RFC 4253 section 6.6, RFC 5656 section 3.1, RFC 8709 section 4, with the base64 of
/// the same words behind them.
const OPENSSH: [&str; 4] = ["ssh-rsa AAAA", "ecdsa-sha2-nistp256 AAAA", "ecdsa-sha2-nistp384 AAAA", "ssh-ed25519 AAAA"];

impl Foreign {
    /// Bytes that begin as such a file does.
    pub fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let known = BINARY.iter().find(|(mark, _)| bytes.starts_with(mark)).map(|(_, foreign)| *foreign);
        known.or_else(|| pvk(bytes)).or_else(|| microsoft_blob(bytes)).or_else(|| binary_pgp(bytes))
    }

    /// What holds or describes a key, wherever in the text it begins.
    pub(super) fn of_text(text: &str) -> Option<Self> {
        if let Some((_, key)) = text.split_once(PUTTY) {
            let is_sealed = key.lines().any(|line| {
                line.trim().strip_prefix("Encryption:").is_some_and(|way| !way.trim().eq_ignore_ascii_case("none"))
            });
            return Some(if is_sealed { Self::SealedPuttyKey } else { Self::PuttyKey });
        }
        // What several marks have in common is looked for first: the text may be long.
        let has_begin = text.contains("BEGIN ");
        if has_begin && text.contains("BEGIN PGP PRIVATE KEY BLOCK") {
            return Some(Self::PgpPrivateKey);
        }
        if has_begin && text.contains("BEGIN PGP PUBLIC KEY BLOCK") {
            return Some(Self::PgpPublicKey);
        }
        if let Some(key_value) = xml_key(text) {
            return Some(key_value);
        }
        if is_printed_key(text) {
            return Some(Self::PrivateKeyText);
        }
        let is_openssh = text.contains(" AAAA") && OPENSSH.iter().any(|mark| text.contains(mark));
        if is_openssh || (has_begin && text.contains("BEGIN SSH2 PUBLIC KEY")) {
            return Some(Self::OpenSshPublicKey);
        }
        text.trim_start().starts_with("SPKAC=").then_some(Self::Spkac)
    }

    /// What is only a picture of something, if nothing better was found.
    pub(super) fn of_appearance(text: &str) -> Option<Self> {
        let start = text.trim_start();
        let is_printed = ["Certificate:", "Certificate Request:", "Certificate Revocation List"];
        if text.contains("Signature Algorithm:") && is_printed.iter().any(|title| text.contains(title)) {
            return Some(Self::OpensslText);
        }
        start.starts_with('<').then_some(Self::WebPage)
    }

    /// A private key is in it, or may be.
    pub fn may_hold_private_key(self) -> bool {
        match self {
            Self::JavaKeystore
            | Self::JceKeystore
            | Self::BouncyCastleKeystore
            | Self::Pvk
            | Self::SealedPvk
            | Self::PuttyKey
            | Self::SealedPuttyKey
            | Self::OpenSshKey
            | Self::PgpPrivateKey
            | Self::MicrosoftBlob
            | Self::PrivateKeyText
            | Self::PrivateRsaKeyValue => true,
            Self::OpenSshPublicKey
            | Self::PgpPublicKey
            | Self::RsaKeyValue
            | Self::Spkac
            | Self::Archive
            | Self::Document
            | Self::Picture
            | Self::OpensslText
            | Self::WebPage => false,
        }
    }

    /// It is a private key by itself, and no store of some.
    pub fn is_private_key(self) -> bool {
        let is_store = matches!(self, Self::JavaKeystore | Self::JceKeystore | Self::BouncyCastleKeystore);
        self.may_hold_private_key() && !is_store
    }

    /// It stands between BEGIN and END, but is no PEM.
    pub(super) fn is_armoured(self) -> bool {
        matches!(self, Self::PgpPrivateKey | Self::PgpPublicKey)
    }

    /// No more than the wrong kind of file.
    pub(super) fn is_nothing(self) -> bool {
        matches!(self, Self::OpensslText | Self::WebPage)
    }
}

/// XML Signature section 4.5.2 and .NET: elements by their names, whatever prefix and
/// attributes they have.
fn xml_key(text: &str) -> Option<Foreign> {
    const NAMES: [&str; 8] = ["Modulus", "Exponent", "D", "P", "InverseQ", "X", "Y", "G"];
    let mut has = [false; NAMES.len()];
    for name in text.split('<').skip(1).map(local_name) {
        let known = NAMES.iter().zip(&mut has).find(|(known, _)| known.eq_ignore_ascii_case(name));
        known.into_iter().for_each(|(_, has)| *has = true);
    }
    let [modulus, exponent, d, p, inverse, x, y, g] = has;
    // SECRET: DSA's private number is `X`.
    if inverse || (d && (modulus || p)) || (x && y && g) {
        return Some(Foreign::PrivateRsaKeyValue);
    }
    (modulus && exponent).then_some(Foreign::RsaKeyValue)
}

/// What stands between the tags of the first element of this name, in any letters.
pub fn element<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let tag = text.split('<').skip(1).position(|tag| local_name(tag).eq_ignore_ascii_case(name))?;
    let (_, content) = text.split('<').nth(tag + 1)?.split_once('>')?;
    Some(content)
}

/// `Modulus` of `ds:Modulus Id="a">…`.
fn local_name(tag: &str) -> &str {
    let end = tag.bytes().position(|letter| !letter.is_ascii_alphanumeric() && letter != b':').unwrap_or(tag.len());
    tag.get(..end).and_then(|name| name.rsplit(':').next()).unwrap_or_default()
}

/// Names that these programs give to what only a private key has.
fn is_printed_key(text: &str) -> bool {
    const NAMES: [&str; 4] = ["privateExponent:", "private exponent:", "PrivateExponent:", "Private Exponent:"];
    let is_digits = |line: &str| {
        let line = line.trim();
        line.len() > 8 && line.bytes().all(|letter| letter.is_ascii_hexdigit() || letter == b':')
    };
    let has_number = || {
        let mut lines = text.lines().skip_while(|line| line.trim() != "priv:");
        lines.next().is_some() && lines.next().is_some_and(is_digits)
    };
    let has_exponent = || text.contains("xponent:") && NAMES.iter().any(|name| text.contains(name));
    has_exponent() || text.contains("Private-key-format:") || (text.contains("priv:") && has_number())
}

/// PRIVATEKEYBLOB of CAPI (type 7, version 2, and the magic), and the magics of CNG's
/// private blobs with lengths behind them that a key has.
fn microsoft_blob(bytes: &[u8]) -> Option<Foreign> {
    let number = |at: usize| bytes.get(at..at + 4).and_then(|word| word.try_into().ok()).map(u32::from_le_bytes);
    let is_capi = matches!(bytes, [7, 2, 0, 0, ..]) && matches!(bytes.get(8..12), Some(b"RSA2" | b"DSS2"));
    let is_cng = match bytes.get(..4) {
        Some(b"RSA2" | b"RSA3") => number(4).is_some_and(|bits| (512..=16_384).contains(&bits)),
        Some(b"ECS2" | b"ECS4" | b"ECS6" | b"ECK2" | b"ECK4" | b"ECK6") => {
            number(4).is_some_and(|octets| matches!(octets, 32 | 48 | 66))
        }
        _ => false,
    };
    (is_capi || is_cng).then_some(Foreign::MicrosoftBlob)
}

/// `magic, reserved, key type, encrypted, salt length, key length`, each four bytes.
fn pvk(bytes: &[u8]) -> Option<Foreign> {
    let header = bytes.strip_prefix(&[0x1E, 0xF1, 0xB5, 0xB0])?;
    Some(if header.get(8..12) == Some(&[0, 0, 0, 0]) { Foreign::Pvk } else { Foreign::SealedPvk })
}

/// RFC 9580 sections 4.2 and 5.5: a Secret-Key packet of version 4 and when it was made.
fn binary_pgp(bytes: &[u8]) -> Option<Foreign> {
    match bytes {
        [0x95, _, _, 4, ..] | [0x94, _, 4, ..] | [0xC5, 0xC0..=0xDF, _, 4, ..] => Some(Foreign::PgpPrivateKey),
        [0x99, _, _, 4, ..] | [0x98, _, 4, ..] | [0xC6, 0xC0..=0xDF, _, 4, ..] => Some(Foreign::PgpPublicKey),
        _ => None,
    }
}
