//! The certificates of UAE Open Finance as one table of data.
//!
//! Comes in: nothing. Goes out: for each certificate its purpose, who holds
//! the key, where it is made, what it must look like and what is handed over,
//! with the source of each rule. The page, the plan and the checks all read
//! this table; no rule stands twice. What nobody has published is an `Unknown`
//! source with more than one reading, the first being the default.

mod table;

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use crate::ground::source::Source;
use crate::ground::words::all;

pub use table::TABLE;

/// The short name of a certificate in the Trust Framework's documents.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr, VariantArray,
)]
pub enum CertificateId {
    C1,
    C3,
    C4,
    S1,
    S2,
    S3,
    S4,
    Sig1,
    Sig2,
    Sig3,
    Sig4,
    Enc1,
    Enc2,
}

/// A rule and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Rule<T> {
    pub value: T,
    pub source: Source,
}

/// Everything that is known about one certificate.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    pub id: CertificateId,
    pub purpose: Purpose,
    pub issuer: Rule<Issuer>,
    pub parties: Rule<Parties>,
    /// The other end of its line: who is shown it, verifies with it or
    /// encrypts to it.
    pub counterpart: Rule<Party>,
    pub task: Task,
    pub need: Rule<Need>,
    /// Where it is made in the directory; the first is the usual place.
    pub places: Rule<&'static [Place]>,
    /// The type to choose there; the first is the default.
    pub types: Rule<&'static [CertificateType]>,
    /// The readings of `CN` that may be right; the first is the default.
    pub common_names: Rule<&'static [CommonName]>,
    pub alternative_names: Rule<AlternativeNames>,
    pub algorithms: Rule<&'static [KeyAlgorithm]>,
    pub jwks: Rule<Option<JwksDocument>>,
    /// The `use` that the key must have in the JWKS, where one is known.
    pub jwk_use: Rule<Option<&'static str>>,
    pub handover: Rule<&'static [HandoverItem]>,
    /// The text for the directory's description field, at most 60 characters.
    pub description: Rule<&'static str>,
}

/// What the key is used for; decides which key usages contradict it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Purpose {
    ClientTls,
    ServerTls,
    Signing,
    Encryption,
}

impl Purpose {
    pub const ALL: [Self; 4] = all();

    /// For text ids.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Issuer {
    #[serde(rename = "OFTF")]
    Oftf,
    #[serde(rename = "Let's Encrypt")]
    LetsEncrypt,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Party {
    #[serde(rename = "LFI")]
    Lfi,
    #[serde(rename = "TPP")]
    Tpp,
    #[serde(rename = "API Hub")]
    ApiHub,
}

/// Who does what for one certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Parties {
    pub key_holder: Party,
    /// `None`: there is no CSR that people see (ACME).
    pub csr_by: Option<Party>,
    pub certificate_by: Party,
}

/// What the LFI does for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Task {
    /// Key, CSR and certificate.
    HoldKey,
    /// Takes the hub's CSR and makes the certificate.
    CertifyHubKey,
    /// Receives JWKS URL and kid from the hub and trusts them.
    TrustHubKey,
    /// Nothing; whoever has the file can check it here.
    Observe,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    Always,
    If(Question),
}

/// The two questions that decide whether Sig4 and Sig3 are needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    JwtAuthToHub,
    JwtAuthToOzoneConnect,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    OrganisationCertificates,
    /// App Certificates of the application `C3-hh-cm-client`.
    Application,
}

/// A certificate type of the directory's wizard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CertificateType {
    ClientTransport,
    ServerTransport,
    ClientSigning,
    ServerSigning,
    ServerEnckey,
    ServerEncryption,
}

/// What stands in `CN`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CommonName {
    ApplicationId,
    OrganisationId,
    Absent,
}

/// What the subject alternative name must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AlternativeNames {
    /// None is asked for.
    Absent,
    /// The DNS names of the Ozone Connect hosts; required.
    OzoneConnectHosts,
    /// Host names of the hub; those listed must be covered.
    HubHosts(&'static [&'static str]),
    NotKnown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyAlgorithm {
    Rsa2048,
    Rsa3072,
    Rsa4096,
    EcP256,
}

/// The document of a keystore in which the key is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum JwksDocument {
    Transport,
    Application,
}

/// A value that the other side needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum HandoverItem {
    ApplicationId,
    JwksUrl,
    Kid,
    Subject,
}

/// The directory's limit for the description field.
pub const MAX_DESCRIPTION_CHARACTERS: usize = 60;
/// The name of the application that C3 and Sig4 belong to.
pub const C3_APPLICATION_NAME: &str = "C3-hh-cm-client";

/// OU of C4 in the example that is published (mtls-server): the organisation ID of the
/// hub's operator.
pub const HUB_OPERATOR_ID: &str = "233bcd1d-4216-4b3c-a362-9e4a9282bba7";

impl CertificateId {
    pub const ALL: [Self; 13] = all();

    /// `C3`, `Sig4`: as the documents write it.
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// `c3`: for routes and text ids.
    pub fn word(self) -> String {
        self.name().to_ascii_lowercase()
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|id| id.name().eq_ignore_ascii_case(word))
    }

    pub fn entry(self) -> &'static Entry {
        TABLE.iter().find(|entry| entry.id == self).expect("INVARIANT: the table has a row for every id (tested)")
    }
}

impl Party {
    /// For text ids and the style sheet.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

impl Entry {
    pub fn by_task(task: Task) -> impl Iterator<Item = &'static Entry> {
        TABLE.iter().filter(move |entry| entry.task == task)
    }

    /// The LFI makes this certificate in the directory.
    pub fn is_made_by_lfi(&self) -> bool {
        matches!(self.task, Task::HoldKey | Task::CertifyHubKey)
    }

    /// The readings of `CN` at this place. At organisation level `CN` of Sig4
    /// is not published; at its application it is the application's UUID.
    pub fn common_names_at(&self, place: Place) -> &'static [CommonName] {
        if place == Place::Application { &[CommonName::ApplicationId] } else { self.common_names.value }
    }
}

impl CertificateType {
    /// As the directory's list shows it.
    pub fn name(self) -> &'static str {
        match self {
            Self::ClientTransport => "OPF UAE CLIENT TRANSPORT",
            Self::ServerTransport => "OPF UAE SERVER TRANSPORT",
            Self::ClientSigning => "OPF UAE CLIENT SIGNING",
            Self::ServerSigning => "Server Signing",
            Self::ServerEnckey => "SERVER ENCKEY",
            Self::ServerEncryption => "Server Encryption",
        }
    }

    /// As in the file names of the directory's own command.
    pub fn file_word(self) -> &'static str {
        match self {
            Self::ClientTransport => "opf_uae_client_transport",
            Self::ServerTransport => "opf_uae_server_transport",
            Self::ClientSigning => "opf_uae_client_signing",
            Self::ServerSigning => "server_signing",
            Self::ServerEnckey => "server_enckey",
            Self::ServerEncryption => "server_encryption",
        }
    }

    /// The certificate of this type does not expire.
    pub fn never_expires(self) -> bool {
        self == Self::ServerEnckey
    }
}

impl KeyAlgorithm {
    pub fn name(self) -> &'static str {
        match self {
            Self::Rsa2048 => "RSA 2048",
            Self::Rsa3072 => "RSA 3072",
            Self::Rsa4096 => "RSA 4096",
            Self::EcP256 => "EC P-256",
        }
    }

    pub fn rsa_bits(self) -> Option<usize> {
        match self {
            Self::Rsa2048 => Some(2048),
            Self::Rsa3072 => Some(3072),
            Self::Rsa4096 => Some(4096),
            Self::EcP256 => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_certificate_has_one_row() {
        for id in CertificateId::ALL {
            assert_eq!(TABLE.iter().filter(|entry| entry.id == id).count(), 1, "{id:?}");
            assert_eq!(CertificateId::from_word(&id.word()), Some(id));
        }
    }

    #[test]
    fn descriptions_fit_the_directory() {
        for entry in TABLE {
            assert!(entry.description.value.chars().count() <= MAX_DESCRIPTION_CHARACTERS, "{:?}", entry.id);
        }
    }

    #[test]
    fn whoever_acts_has_a_place_a_type_a_jwks_and_something_to_hand_over() {
        for entry in TABLE.iter().filter(|entry| entry.is_made_by_lfi()) {
            assert!(!entry.places.value.is_empty() && !entry.types.value.is_empty(), "{:?}", entry.id);
            assert!(entry.jwks.value.is_some() && entry.handover.value.contains(&HandoverItem::Kid), "{:?}", entry.id);
        }
    }
}
