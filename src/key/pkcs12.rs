//! PKCS#12 files (RFC 7292): keys with their certificates.
//!
//! Comes in: the DER of a PFX and its passphrase, or a key and certificates to
//! put into one. Goes out: what was in it, or the file. Integrity and privacy
//! by passphrase only. Our own reader and [`write`](write::write)r, over the
//! family's types: the libraries for PKCS#12 bound no work, leave copies of
//! keys, and draw random numbers of their own.

mod mac;
mod write;

use der::asn1::{AnyRef, BmpString, OctetString, OctetStringRef};
use der::{Decode, Sequence};
use x509_cert::attr::Attributes;
use x509_cert::spki::AlgorithmIdentifierOwned;

use super::container::ContainerError;
use super::{KeyError, pbe};
use crate::kind::{AnyEncryptedKey, ContentInfo};
use crate::oid::{self, ObjectIdentifier};
use crate::secret::Secret;

pub use write::{Form, Friendly, FriendlyNameError, write};

/// More parts or bags than any person's file has.
const MAX_PARTS: usize = 1_000;
/// safeContentsBag may hold itself.
const MAX_DEPTH: usize = 4;

const KEY_BAG: ObjectIdentifier = pkcs12::PKCS_12_KEY_BAG_OID;
const SHROUDED_KEY_BAG: ObjectIdentifier = pkcs12::PKCS_12_PKCS8_KEY_BAG_OID;
const CERTIFICATE_BAG: ObjectIdentifier = pkcs12::PKCS_12_CERT_BAG_OID;
const SAFE_CONTENTS_BAG: ObjectIdentifier = pkcs12::PKCS_12_SAFE_CONTENTS_BAG_OID;
const X509_CERTIFICATE: ObjectIdentifier = pkcs12::PKCS_12_X509_CERT_OID;

/// What was in it.
#[derive(Default)]
pub struct Opened {
    pub keys: Vec<OpenedKey>,
    /// DER, in the order of the file.
    pub certificates: Vec<Vec<u8>>,
}

pub struct OpenedKey {
    /// PKCS#8 PrivateKeyInfo.
    pub pkcs8: Secret<Vec<u8>>,
    /// PKCS#9 friendlyName: the alias of a Java keystore.
    pub friendly_name: Option<String>,
}

/// `PFX ::= SEQUENCE { version INTEGER {v3(3)}, authSafe ContentInfo, macData MacData OPTIONAL }`
#[derive(Sequence)]
struct Pfx<'a> {
    version: u8,
    safe: ContentInfo<'a>,
    #[asn1(optional = "true")]
    mac: Option<mac::MacData>,
}

/// RFC 5652 sections 8 and 6.1: `EncryptedData ::= SEQUENCE { version,
/// encryptedContentInfo SEQUENCE { contentType, contentEncryptionAlgorithm,
/// encryptedContent [0] IMPLICIT OCTET STRING OPTIONAL } }`
#[derive(Sequence)]
struct EncryptedData {
    version: u8,
    content: EncryptedContent,
}

#[derive(Sequence)]
struct EncryptedContent {
    content_type: ObjectIdentifier,
    algorithm: AlgorithmIdentifierOwned,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT")]
    encrypted: OctetString,
}

/// `SafeBag ::= SEQUENCE { bagId, bagValue [0] EXPLICIT, bagAttributes SET OF PKCS12Attribute OPTIONAL }`
#[derive(Sequence)]
struct SafeBag<'a> {
    id: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    value: AnyRef<'a>,
    #[asn1(optional = "true")]
    attributes: Option<AnyRef<'a>>,
}

/// `CertBag ::= SEQUENCE { certId, certValue [0] EXPLICIT OCTET STRING }`
#[derive(Sequence)]
struct CertBag {
    id: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    value: OctetString,
}

/// # Errors
/// A missing or wrong passphrase, an algorithm that is not read, too much work
/// and damage are different answers.
pub fn open(der: &[u8], passphrase: Option<&Secret<String>>) -> Result<Opened, ContainerError> {
    let pfx = Pfx::from_der(der).map_err(|_| KeyError::Damaged)?;
    if pfx.version != 3 {
        return Err(KeyError::Damaged.into());
    }
    match pfx.safe.content_type {
        oid::DATA => {}
        oid::SIGNED_DATA => return Err(named("PKCS#12, public-key integrity")),
        other => return Err(pbe::unsupported(&other)),
    }
    let safe = pfx.safe.content.decode_as::<&OctetStringRef>().map_err(|_| KeyError::Damaged)?.as_bytes();
    // COMPAT: a file of certificates alone is often under no passphrase, or the empty one.
    let empty = Secret::new(String::new());
    let given = passphrase.unwrap_or(&empty);
    let result = mac::verify(pfx.mac.as_ref(), safe, given).and_then(|()| read_safe(safe, given));
    match result {
        Err(ContainerError::WrongPassphrase) if passphrase.is_none() => Err(ContainerError::PassphraseNeeded),
        result => result,
    }
}

/// `AuthenticatedSafe ::= SEQUENCE OF ContentInfo`
fn read_safe(safe: &[u8], passphrase: &Secret<String>) -> Result<Opened, ContainerError> {
    let mut opened = Opened::default();
    for part in sequence::<ContentInfo<'_>>(safe)? {
        match part.content_type {
            oid::DATA => {
                let contents = part.content.decode_as::<&OctetStringRef>().map_err(|_| KeyError::Damaged)?;
                read_bags(contents.as_bytes(), passphrase, &mut opened, 0)?;
            }
            oid::ENCRYPTED_DATA => {
                let data: EncryptedData = part.content.decode_as().map_err(|_| KeyError::Damaged)?;
                if data.version > 2 || data.content.content_type != oid::DATA {
                    return Err(KeyError::Damaged.into());
                }
                let contents = pbe::decrypt(&data.content.algorithm, data.content.encrypted.as_bytes(), passphrase)?;
                let contents = contents.expose("the bags of the file are inside");
                read_bags(contents, passphrase, &mut opened, 0).map_err(as_decrypted)?;
            }
            _ => return Err(named("PKCS#12, public-key privacy")),
        }
    }
    Ok(opened)
}

/// A wrong key gives right padding once in 256 times, and then no bags.
fn as_decrypted(error: ContainerError) -> ContainerError {
    if error == KeyError::Damaged.into() { ContainerError::WrongPassphrase } else { error }
}

/// `SafeContents ::= SEQUENCE OF SafeBag`
fn read_bags(
    contents: &[u8],
    passphrase: &Secret<String>,
    opened: &mut Opened,
    depth: usize,
) -> Result<(), ContainerError> {
    if depth > MAX_DEPTH {
        return Err(KeyError::Damaged.into());
    }
    for bag in sequence::<SafeBag<'_>>(contents)? {
        match bag.id {
            KEY_BAG => {
                let key = der::Encode::to_der(&bag.value).map_err(|_| KeyError::Damaged)?;
                opened.keys.push(OpenedKey { pkcs8: Secret::new(key), friendly_name: friendly_name(&bag) });
            }
            SHROUDED_KEY_BAG => {
                let key: AnyEncryptedKey = bag.value.decode_as().map_err(|_| KeyError::Damaged)?;
                let pkcs8 = pbe::decrypt(&key.algorithm, key.data.as_bytes(), passphrase)?;
                opened.keys.push(OpenedKey { pkcs8, friendly_name: friendly_name(&bag) });
            }
            CERTIFICATE_BAG => {
                let certificate: CertBag = bag.value.decode_as().map_err(|_| KeyError::Damaged)?;
                if certificate.id != X509_CERTIFICATE {
                    return Err(named("PKCS#12, SDSI certificate"));
                }
                opened.certificates.push(certificate.value.into_bytes().to_vec());
            }
            SAFE_CONTENTS_BAG => {
                let inside = der::Encode::to_der(&bag.value).map(Secret::new).map_err(|_| KeyError::Damaged)?;
                read_bags(inside.expose("its bags are read"), passphrase, opened, depth + 1)?;
            }
            // CRLs and secrets of other kinds are nobody's key.
            _ => {}
        }
    }
    Ok(())
}

/// Absent, or not text: a name is for people, and no reason to refuse a key.
fn friendly_name(bag: &SafeBag<'_>) -> Option<String> {
    let attributes = der::Encode::to_der(bag.attributes.as_ref()?).ok()?;
    let attributes = Attributes::from_der(&attributes).ok()?;
    let name = attributes.iter().find(|attribute| attribute.oid == oid::FRIENDLY_NAME)?.values.iter().next()?;
    name.decode_as::<BmpString>().ok().map(|name| name.to_string())
}

/// The elements of a SEQUENCE OF, no more than [`MAX_PARTS`].
fn sequence<'a, T: Decode<'a, Error = der::Error>>(der: &'a [u8]) -> Result<Vec<T>, ContainerError> {
    let mut reader = der::SliceReader::new(der).map_err(|_| KeyError::Damaged)?;
    let read = |reader: &mut der::SliceReader<'a>| {
        der::Reader::sequence(reader, |elements| {
            let mut all = Vec::new();
            while !der::Reader::is_finished(elements) && all.len() < MAX_PARTS {
                all.push(T::decode(elements)?);
            }
            Ok::<_, der::Error>(all)
        })
    };
    let all = read(&mut reader).map_err(|_| KeyError::Damaged)?;
    der::Reader::finish(reader).map_err(|_| KeyError::Damaged)?;
    Ok(all)
}

fn named(what: &str) -> ContainerError {
    ContainerError::UnsupportedEncryption { algorithm: what.to_owned() }
}
