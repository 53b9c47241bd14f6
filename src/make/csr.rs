//! A CSR (PKCS#10, RFC 2986) from a plan and a key.

use der::asn1::{Any, Ia5String, OctetString, SetOfVec};
use der::{Decode, Encode};
use rsa::rand_core::TryCryptoRng;
use x509_cert::attr::{Attribute, Attributes};
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::name::{GeneralName, GeneralNames};
use x509_cert::request::{CertReqInfo, Version};
use x509_cert::spki::SubjectPublicKeyInfoOwned;

use crate::framework::host_name::HostName;
use crate::ground::message::Message;
use crate::key::{KeyError, KeyPair};
use crate::plan::Plan;
use crate::x509::csr::{Csr, CsrError};
use crate::x509::oid;
use crate::x509::public_key::{PublicKey, SignatureCheck};
use crate::x509::request_info::RequestInfo;

/// Why there is no CSR.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CsrNotMade {
    #[error("the CSR could not be written")]
    Encoding,
    #[error("the CSR that was made is not the one that was planned")]
    OtherThanPlanned,
    #[error(transparent)]
    Read(#[from] CsrError),
    #[error(transparent)]
    Key(#[from] KeyError),
}

impl CsrNotMade {
    pub fn message(&self) -> Message {
        match self {
            Self::Encoding | Self::OtherThanPlanned => Message::new("err-csr-not-made"),
            Self::Read(error) => error.message(),
            Self::Key(error) => error.message(),
        }
    }
}

/// Makes the CSR, reads it back and verifies its signature before anyone sees it.
///
/// The subject is C, O, OU, CN; `C` is PrintableString and the rest UTF8String.
/// The only extension asked for is the subject alternative name of the planned
/// hosts; without one there is no extensionRequest at all (RFC 5280 section
/// 4.1: `Extensions ::= SEQUENCE SIZE (1..MAX)`).
///
/// # Errors
/// If the random number generator fails.
pub fn make(plan: &Plan, key: &KeyPair, rng: &mut impl TryCryptoRng) -> Result<Csr, CsrNotMade> {
    make_for_hosts(plan, &plan.hosts, key, rng)
}

/// As [`make`], for other hosts than the planned ones: those of the API Hub are
/// its own affair.
///
/// # Errors
/// If the random number generator fails.
pub fn make_for_hosts(
    plan: &Plan,
    hosts: &[HostName],
    key: &KeyPair,
    rng: &mut impl TryCryptoRng,
) -> Result<Csr, CsrNotMade> {
    let info = request_info(plan, hosts, key.public_key())?;
    let signature = key.sign(info.der(), rng)?;
    let csr = info.with_signature(&signature)?;
    let is_as_planned =
        csr.signature == SignatureCheck::Valid && csr.subject == plan.subject() && csr.public_key == *key.public_key();
    if is_as_planned { Ok(csr) } else { Err(CsrNotMade::OtherThanPlanned) }
}

/// What is signed, by us or by whoever has the key.
///
/// # Errors
/// If a value does not fit its type, which a plan rules out.
pub fn request_info(plan: &Plan, hosts: &[HostName], key: &PublicKey) -> Result<RequestInfo, CsrNotMade> {
    let info = CertReqInfo {
        version: Version::V1,
        subject: plan.subject().to_x509().map_err(not_made)?,
        public_key: SubjectPublicKeyInfoOwned::from_der(key.spki_der()).map_err(not_made)?,
        attributes: attributes(hosts).map_err(not_made)?,
    };
    RequestInfo::from_der(&info.to_der().map_err(not_made)?).map_err(not_made)
}

fn attributes(hosts: &[HostName]) -> der::Result<Attributes> {
    let mut attributes = Attributes::new();
    if hosts.is_empty() {
        return Ok(attributes);
    }
    let names: GeneralNames = hosts
        .iter()
        .map(|host| Ok(GeneralName::DnsName(Ia5String::new(host.as_str())?)))
        .collect::<der::Result<_>>()?;
    let extension = Extension {
        extn_id: oid::SUBJECT_ALTERNATIVE_NAME,
        critical: false,
        extn_value: OctetString::new(names.to_der()?)?,
    };
    let mut values = SetOfVec::new();
    values.insert(Any::encode_from(&vec![extension])?)?;
    attributes.insert(Attribute { oid: oid::EXTENSION_REQUEST, values })?;
    Ok(attributes)
}

/// INVARIANT: a plan's values fit their string types, so this is unreachable
/// in practice; it is an error and not a panic because a panic kills the page.
fn not_made(_: der::Error) -> CsrNotMade {
    CsrNotMade::Encoding
}
