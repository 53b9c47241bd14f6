//! PKCS#12 files (RFC 7292): keys with their certificates.
//!
//! Comes in: the DER of a PFX and its passphrase, or a key and certificates to
//! put into one. Goes out: what was in it, or the file. Integrity and privacy
//! by passphrase only. Our own reader and [`write`](write::write)r, over the
//! family's types: the libraries for PKCS#12 bound no work, leave copies of
//! keys, and draw random numbers of their own.

mod form;
mod mac;
mod write;

use der::asn1::{AnyRef, BmpString, OctetString, OctetStringRef};
use der::{Decode, Encode, Sequence};
use x509_cert::attr::Attributes;
use x509_cert::spki::AlgorithmIdentifierOwned;

use super::KeyError;
use super::error::ContainerError;
use super::pbe::{self, Budget};
use crate::ground::secret::Secret;
use crate::unwrap::ber;
use crate::x509::kind::{AnyEncryptedKey, ContentInfo};
use crate::x509::oid::{self, ObjectIdentifier};

pub use form::Form;
pub use write::{Friendly, FriendlyNameError, write};

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
    /// Without one nobody notices that somebody changed it (RFC 7292 section 4).
    pub has_mac: bool,
    pub keys: Vec<OpenedKey>,
    /// DER, in the order of the file.
    pub certificates: Vec<Vec<u8>>,
}

pub struct OpenedKey {
    /// PKCS#8 PrivateKeyInfo.
    pub pkcs8: Secret<Vec<u8>>,
    /// Under the passphrase, which may be the empty one.
    pub was_encrypted: bool,
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
pub fn open(der: &[u8], passphrase: Option<&Secret<String>>, budget: &mut Budget) -> Result<Opened, ContainerError> {
    // COMPAT: RFC 7292 section 4 takes BER, and NSS writes it.
    let from_ber = ber::to_der(der);
    let pfx = Pfx::from_der(from_ber.as_ref().map_or(der, |der| der.as_slice())).map_err(|_| KeyError::Damaged)?;
    if pfx.version != 3 {
        return Err(KeyError::Damaged.into());
    }
    match pfx.safe.content_type {
        oid::DATA => {}
        oid::SIGNED_DATA => return Err(named("PKCS#12, public-key integrity")),
        other => return Err(ContainerError::unsupported(&other)),
    }
    let safe = pfx.safe.content.decode_as::<&OctetStringRef>().map_err(|_| KeyError::Damaged)?.as_bytes();
    // COMPAT: a file of certificates alone is often under no passphrase, or the empty one.
    let empty = Secret::new(String::new());
    let mut reader = Reader {
        passphrase: passphrase.unwrap_or(&empty),
        has_mac: pfx.mac.is_some(),
        budget,
        opened: Opened { has_mac: pfx.mac.is_some(), ..Opened::default() },
    };
    let mac = mac::verify(pfx.mac.as_ref(), safe, reader.passphrase, reader.budget);
    let result = mac.and_then(|()| reader.read_safe(safe));
    match result {
        Ok(()) => Ok(reader.opened),
        Err(error) => {
            let is_shut = matches!(error, ContainerError::WrongPassphrase | ContainerError::NothingLeft);
            Err(if is_shut && passphrase.is_none() { ContainerError::PassphraseNeeded } else { error })
        }
    }
}

/// One file being opened.
struct Reader<'a> {
    passphrase: &'a Secret<String>,
    /// It was right, and with it every octet of the safe.
    has_mac: bool,
    budget: &'a mut Budget,
    opened: Opened,
}

impl Reader<'_> {
    /// `AuthenticatedSafe ::= SEQUENCE OF ContentInfo`
    fn read_safe(&mut self, safe: &[u8]) -> Result<(), ContainerError> {
        let from_ber = ber::to_der(safe);
        let safe = from_ber.as_ref().map_or(safe, |der| der.as_slice());
        for part in sequence::<ContentInfo<'_>>(safe)? {
            match part.content_type {
                oid::DATA => {
                    let contents = part.content.decode_as::<&OctetStringRef>().map_err(|_| KeyError::Damaged)?;
                    self.read_bags(contents.as_bytes(), 0)?;
                }
                oid::ENCRYPTED_DATA => {
                    let data: EncryptedData = part.content.decode_as().map_err(|_| KeyError::Damaged)?;
                    if data.version > 2 || data.content.content_type != oid::DATA {
                        return Err(KeyError::Damaged.into());
                    }
                    let contents = self.decrypt(&data.content.algorithm, &data.content.encrypted)?;
                    let bags = self.read_bags(contents.expose("the bags of the file are inside"), 0);
                    bags.map_err(|error| self.as_decrypted(error))?;
                }
                _ => return Err(named("PKCS#12, public-key privacy")),
            }
        }
        Ok(())
    }

    /// `SafeContents ::= SEQUENCE OF SafeBag`
    fn read_bags(&mut self, contents: &[u8], depth: usize) -> Result<(), ContainerError> {
        if depth > MAX_DEPTH {
            return Err(ContainerError::TooMuchWork);
        }
        let from_ber = ber::to_der(contents);
        let contents = from_ber.as_ref().map_or(contents, |der| der.as_slice());
        for bag in sequence::<SafeBag<'_>>(contents)? {
            match bag.id {
                KEY_BAG => {
                    let key = bag.value.to_der().map_err(|_| KeyError::Damaged)?;
                    self.keep(Secret::new(key), false, &bag);
                }
                SHROUDED_KEY_BAG => {
                    let key: AnyEncryptedKey = bag.value.decode_as().map_err(|_| KeyError::Damaged)?;
                    let pkcs8 = self.decrypt(&key.algorithm, &key.data)?;
                    self.keep(pkcs8, true, &bag);
                }
                CERTIFICATE_BAG => {
                    let certificate: CertBag = bag.value.decode_as().map_err(|_| KeyError::Damaged)?;
                    if certificate.id != X509_CERTIFICATE {
                        return Err(named("PKCS#12, SDSI certificate"));
                    }
                    self.opened.certificates.push(certificate.value.into_bytes().to_vec());
                }
                SAFE_CONTENTS_BAG => {
                    let inside = bag.value.to_der().map(Secret::new).map_err(|_| KeyError::Damaged)?;
                    self.read_bags(inside.expose("its bags are read"), depth + 1)?;
                }
                // CRLs and secrets of other kinds are nobody's key.
                _ => {}
            }
        }
        Ok(())
    }

    fn keep(&mut self, pkcs8: Secret<Vec<u8>>, was_encrypted: bool, bag: &SafeBag<'_>) {
        self.opened.keys.push(OpenedKey { pkcs8, was_encrypted, friendly_name: friendly_name(bag) });
    }

    fn decrypt(
        &mut self,
        algorithm: &AlgorithmIdentifierOwned,
        encrypted: &OctetString,
    ) -> Result<Secret<Vec<u8>>, ContainerError> {
        pbe::decrypt(algorithm, encrypted.as_bytes(), self.passphrase, self.budget)
    }

    /// A wrong key gives right padding once in 256 times, and then no bags.
    /// Where a MAC said that the passphrase is right, it is damage.
    fn as_decrypted(&self, error: ContainerError) -> ContainerError {
        let by_chance = !self.has_mac && error == KeyError::Damaged.into();
        if by_chance { ContainerError::WrongPassphrase } else { error }
    }
}

/// Absent, or not text: a name is for people, and no reason to refuse a key.
fn friendly_name(bag: &SafeBag<'_>) -> Option<String> {
    let attributes = bag.attributes.as_ref()?.to_der().ok()?;
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
            while !der::Reader::is_finished(elements) {
                all.push(T::decode(elements)?);
                if all.len() > MAX_PARTS {
                    // The rest is not looked at.
                    return Err(der::ErrorKind::Overlength.into());
                }
            }
            Ok::<_, der::Error>(all)
        })
    };
    let all = read(&mut reader).map_err(|error| match error.kind() {
        der::ErrorKind::Overlength => ContainerError::TooMuchWork,
        _ => KeyError::Damaged.into(),
    })?;
    der::Reader::finish(reader).map_err(|_| KeyError::Damaged)?;
    Ok(all)
}

fn named(what: &str) -> ContainerError {
    ContainerError::UnsupportedEncryption { algorithm: what.to_owned() }
}
