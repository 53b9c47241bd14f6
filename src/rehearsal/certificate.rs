//! Writing a certificate (RFC 5280) as the real directory's look: the profile of
//! its published sample, usages like those of its neighbours.

use der::asn1::{Any, BitString, ContextSpecific, Ia5String, OctetString};
use der::{DateTime, Encode, Tag, TagMode, TagNumber};
use rsa::rand_core::TryCryptoRng;
use sha2::{Digest, Sha256};
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::name::{GeneralName, GeneralNames};
use x509_cert::ext::pkix::{
    AuthorityKeyIdentifier, BasicConstraints, ExtendedKeyUsage, KeyUsage, KeyUsages, SubjectKeyIdentifier,
};
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::AlgorithmIdentifierOwned;
use x509_cert::time::Time;

use super::PracticeError;
use crate::framework::catalogue::Purpose;
use crate::ground::clock::Moment;
use crate::key::{KeyError, KeyPair};
use crate::x509::certificate::Certificate;
use crate::x509::distinguished_name::DistinguishedName;
use crate::x509::oid::{self, ObjectIdentifier};
use crate::x509::public_key::PublicKey;
use crate::x509::subject_alternative_name::AlternativeName;

/// As many as in the published sample.
const SERIAL_BYTES: usize = 20;
const KEY_IDENTIFIER_BYTES: usize = 20;
/// X.509 version 3.
const VERSION: u8 = 2;

/// Who signs.
pub(super) struct Issuer<'a> {
    pub name: &'a DistinguishedName,
    pub key: &'a KeyPair,
}

/// What is certified.
pub(super) struct Draft<'a> {
    pub subject: &'a DistinguishedName,
    pub public_key: &'a PublicKey,
    pub profile: Profile<'a>,
    pub not_before: Moment,
    /// `None`: it does not expire.
    pub not_after: Option<Moment>,
}

pub(super) enum Profile<'a> {
    Authority,
    Leaf { purpose: Purpose, names: &'a [AlternativeName] },
}

impl Draft<'_> {
    pub fn sign(&self, issuer: &Issuer<'_>, rng: &mut impl TryCryptoRng) -> Result<Certificate, PracticeError> {
        let algorithm = AlgorithmIdentifierOwned { oid: issuer.key.signature_algorithm(), parameters: None };
        let version = ContextSpecific { tag_number: TagNumber(0), tag_mode: TagMode::Explicit, value: VERSION };
        let extensions = ContextSpecific {
            tag_number: TagNumber(3),
            tag_mode: TagMode::Explicit,
            value: self.extensions(issuer.key.public_key())?,
        };
        let validity = sequence(&[time(self.not_before)?.to_der()?, self.end()?.to_der()?])?;
        let content = sequence(&[
            version.to_der()?,
            serial_number(rng)?.to_der()?,
            algorithm.to_der()?,
            issuer.name.to_x509()?.to_der()?,
            validity,
            self.subject.to_x509()?.to_der()?,
            self.public_key.spki_der().to_vec(),
            extensions.to_der()?,
        ])?;
        let signature = BitString::from_bytes(&issuer.key.sign(&content, rng)?)?;
        let der = sequence(&[content, algorithm.to_der()?, signature.to_der()?])?;
        Certificate::from_der(&der).map_err(|_| PracticeError::NotMade)
    }

    fn end(&self) -> der::Result<Time> {
        self.not_after.map_or(Ok(Time::INFINITY), time)
    }

    fn extensions(&self, issuer: &PublicKey) -> der::Result<Vec<Extension>> {
        let identifier = key_identifier(self.public_key)?;
        let issuer = AuthorityKeyIdentifier { key_identifier: Some(key_identifier(issuer)?), ..Default::default() };
        let mut extensions = vec![
            extension(oid::SUBJECT_KEY_IDENTIFIER, false, &SubjectKeyIdentifier(identifier))?,
            extension(oid::AUTHORITY_KEY_IDENTIFIER, false, &issuer)?,
        ];
        match self.profile {
            Profile::Authority => {
                let constraints = BasicConstraints { ca: true, path_len_constraint: None };
                extensions.push(extension(oid::BASIC_CONSTRAINTS, true, &constraints)?);
                let usage = KeyUsage(KeyUsages::KeyCertSign | KeyUsages::CRLSign);
                extensions.push(extension(oid::KEY_USAGE, true, &usage)?);
            }
            Profile::Leaf { purpose, names } => {
                let constraints = BasicConstraints { ca: false, path_len_constraint: None };
                extensions.push(extension(oid::BASIC_CONSTRAINTS, true, &constraints)?);
                extensions.extend(usages(purpose)?);
                if let Some(names) = general_names(names)? {
                    extensions.push(extension(oid::SUBJECT_ALTERNATIVE_NAME, false, &names)?);
                }
            }
        }
        Ok(extensions)
    }
}

fn usages(purpose: Purpose) -> der::Result<Vec<Extension>> {
    let (usage, extended) = match purpose {
        Purpose::ClientTls => (KeyUsages::DigitalSignature | KeyUsages::KeyEncipherment, Some(oid::CLIENT_AUTH)),
        Purpose::ServerTls => (KeyUsages::DigitalSignature | KeyUsages::KeyEncipherment, Some(oid::SERVER_AUTH)),
        Purpose::Signing => (KeyUsages::DigitalSignature.into(), None),
        Purpose::Encryption => (KeyUsages::KeyEncipherment | KeyUsages::DataEncipherment, None),
    };
    let mut extensions = vec![extension(oid::KEY_USAGE, true, &KeyUsage(usage))?];
    if let Some(extended) = extended {
        extensions.push(extension(oid::EXTENDED_KEY_USAGE, false, &ExtendedKeyUsage(vec![extended]))?);
    }
    Ok(extensions)
}

/// The DNS names that the CSR asked for; `None` if there are none.
fn general_names(names: &[AlternativeName]) -> der::Result<Option<GeneralNames>> {
    let dns = names.iter().filter_map(|name| match name {
        AlternativeName::Dns(host) => Some(Ia5String::new(host).map(GeneralName::DnsName)),
        AlternativeName::Other { .. } => None,
    });
    let names = dns.collect::<der::Result<GeneralNames>>()?;
    Ok((!names.is_empty()).then_some(names))
}

fn extension(oid: ObjectIdentifier, critical: bool, value: &impl Encode) -> der::Result<Extension> {
    Ok(Extension { extn_id: oid, critical, extn_value: OctetString::new(value.to_der()?)? })
}

/// RFC 7093 section 2, method 1, of the whole SubjectPublicKeyInfo.
fn key_identifier(key: &PublicKey) -> der::Result<OctetString> {
    OctetString::new(Sha256::digest(key.spki_der()).get(..KEY_IDENTIFIER_BYTES).unwrap_or_default())
}

fn serial_number(rng: &mut impl TryCryptoRng) -> Result<SerialNumber, PracticeError> {
    let mut bytes = [0_u8; SERIAL_BYTES];
    rng.try_fill_bytes(&mut bytes).map_err(|_| KeyError::Entropy)?;
    // Positive, and always as long as that.
    bytes[0] = bytes[0] & 0x7f | 0x40;
    Ok(SerialNumber::new(&bytes)?)
}

/// UTCTime until 2049, GeneralizedTime from then on (RFC 5280 section 4.1.2.5).
fn time(moment: Moment) -> der::Result<Time> {
    let seconds = u64::try_from(moment.unix_seconds()).unwrap_or_default();
    DateTime::from_unix_duration(std::time::Duration::from_secs(seconds)).map(Time::from)
}

fn sequence(parts: &[Vec<u8>]) -> der::Result<Vec<u8>> {
    Any::new(Tag::Sequence, parts.concat())?.to_der()
}
