//! The public half of OpenSSH and PuTTY keys (RFC 4253 section 6.6, RFC 5656 section
//! 3.1, RFC 8709 section 4), to be matched with others. Private halves are not read.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use der::Encode;
use der::asn1::{Any, BitString, UintRef};
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};

use crate::x509::oid;
use crate::x509::public_key::PublicKey;

/// OpenSSH, PROTOCOL.key.
const PRIVATE_KEY_MAGIC: &[u8] = b"openssh-key-v1\0";
/// A key of 16,384 bits has a seventh of it.
const MAX_LETTERS: usize = 16 * 1024;

/// The key of the first line like `ssh-rsa AAAA… comment`, or of RFC 4716's block.
pub fn of_text(text: &str) -> Option<PublicKey> {
    let start = text.find("AAAA")?;
    let body = text.get(start..)?;
    let is_block = text.contains("BEGIN SSH2");
    let is_end = |letter: char| if is_block { letter == '-' } else { letter.is_whitespace() };
    let end = body.find(|letter| is_end(letter) || "\"'".contains(letter)).unwrap_or(body.len());
    of_base64(body.get(..end)?)
}

/// The key that a `.ppk` file states in its `Public-Lines`.
pub fn of_putty(text: &str) -> Option<PublicKey> {
    let (_, lines) = text.split_once("Public-Lines:")?;
    let lines = lines.lines().skip(1).take_while(|line| !line.contains(':'));
    of_base64(&lines.map(str::trim).collect::<String>())
}

/// The key that an OpenSSH private key states, and whether a passphrase protects it.
pub fn of_private_key(bytes: &[u8]) -> (Option<PublicKey>, bool) {
    let Some(mut rest) = bytes.strip_prefix(PRIVATE_KEY_MAGIC) else { return (None, false) };
    let mut next = || text(&mut rest);
    let is_sealed = next().is_some_and(|cipher| cipher != b"none");
    // The derivation of the key, its options, and how many keys there are.
    let public = next().and_then(|_| next()).and_then(|_| rest.get(4..)).and_then(|mut keys| text(&mut keys));
    (public.and_then(of_wire), is_sealed)
}

fn of_base64(letters: &str) -> Option<PublicKey> {
    let letters: String = letters.chars().filter(|letter| !letter.is_whitespace()).take(MAX_LETTERS).collect();
    of_wire(&STANDARD.decode(letters).ok()?)
}

fn of_wire(mut wire: &[u8]) -> Option<PublicKey> {
    let name = text(&mut wire)?;
    let spki = match name {
        b"ssh-rsa" => {
            let exponent = text(&mut wire)?;
            let modulus = text(&mut wire)?;
            let number = |bytes| UintRef::new(bytes).ok();
            let key = rsa::pkcs1::RsaPublicKey { modulus: number(modulus)?, public_exponent: number(exponent)? };
            spki(oid::RSA_ENCRYPTION, Some(Any::null()), &key.to_der().ok()?)
        }
        b"ecdsa-sha2-nistp256" | b"ecdsa-sha2-nistp384" => {
            let curve = if name.ends_with(b"256") { oid::P256 } else { oid::P384 };
            let _ = text(&mut wire)?;
            spki(oid::EC_PUBLIC_KEY, Some(Any::from(curve)), text(&mut wire)?)
        }
        b"ssh-ed25519" => spki(oid::ED25519, None, text(&mut wire)?),
        _ => None,
    };
    PublicKey::from_spki(&spki?).ok()
}

fn spki(oid: oid::ObjectIdentifier, parameters: Option<Any>, key: &[u8]) -> Option<SubjectPublicKeyInfoOwned> {
    Some(SubjectPublicKeyInfoOwned {
        algorithm: AlgorithmIdentifierOwned { oid, parameters },
        subject_public_key: BitString::from_bytes(key).ok()?,
    })
}

/// RFC 4251 section 5: four bytes of length, and as many.
fn text<'a>(wire: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, rest) = wire.split_at_checked(4)?;
    let length = u32::from_be_bytes(length.try_into().ok()?);
    let (text, rest) = rest.split_at_checked(usize::try_from(length).ok()?)?;
    *wire = rest;
    Some(text)
}
