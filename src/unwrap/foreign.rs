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
        known.or_else(|| pvk(bytes)).or_else(|| binary_pgp(bytes))
    }

    /// What holds or describes a key, wherever in the text it begins.
    pub(super) fn of_text(text: &str) -> Option<Self> {
        if let Some((_, key)) = text.split_once(PUTTY) {
            let is_sealed = key.lines().any(|line| {
                line.trim().strip_prefix("Encryption:").is_some_and(|way| !way.trim().eq_ignore_ascii_case("none"))
            });
            return Some(if is_sealed { Self::SealedPuttyKey } else { Self::PuttyKey });
        }
        if text.contains("BEGIN PGP PRIVATE KEY BLOCK") {
            return Some(Self::PgpPrivateKey);
        }
        if text.contains("BEGIN PGP PUBLIC KEY BLOCK") {
            return Some(Self::PgpPublicKey);
        }
        if text.contains("<Modulus>") && text.contains("<Exponent>") {
            return Some(if text.contains("<D>") { Self::PrivateRsaKeyValue } else { Self::RsaKeyValue });
        }
        if OPENSSH.iter().any(|mark| text.contains(mark)) || text.contains("BEGIN SSH2 PUBLIC KEY") {
            return Some(Self::OpenSshPublicKey);
        }
        text.trim_start().starts_with("SPKAC=").then_some(Self::Spkac)
    }

    /// What is only a picture of something, if nothing better was found.
    pub(super) fn of_appearance(text: &str) -> Option<Self> {
        let start = text.trim_start();
        let is_printed = ["Certificate:", "Certificate Request:", "Certificate Revocation List"];
        if is_printed.iter().any(|title| text.contains(title)) && text.contains("Signature Algorithm:") {
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

    /// It stands between BEGIN and END, but is no PEM.
    pub(super) fn is_armoured(self) -> bool {
        matches!(self, Self::PgpPrivateKey | Self::PgpPublicKey)
    }

    /// No more than the wrong kind of file.
    pub(super) fn is_nothing(self) -> bool {
        matches!(self, Self::OpensslText | Self::WebPage)
    }
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
