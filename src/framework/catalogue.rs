//! The certificates of UAE Open Finance as one table of data.
//!
//! Comes in: nothing. Goes out: for each certificate its purpose, who holds the key, where it is made, what it must
//! look like and what is handed over, with the source of each rule. The page, the plan and the checks all read this
//! table; no rule stands twice. What nobody has published is an `Unknown` source with more than one reading, the
//! first being the default.

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

/// Who takes part, and in whose role the page is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Party {
    #[default]
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

/// What a party does for a certificate: it follows from [`Parties`] and the counterpart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Task {
    /// Key, CSR and certificate.
    HoldKey,
    /// Key and CSR; another makes the certificate and gives back JWKS URL and kid.
    AskForCertificate,
    /// Takes the hub's CSR and makes the certificate.
    CertifyHubKey,
    /// Receives JWKS URL and kid from the holder and trusts them.
    TrustKey,
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
    ClientEncryption,
}

impl Task {
    pub const ALL: [Self; 5] = all();

    /// For text ids.
    pub fn word(self) -> &'static str {
        self.into()
    }

    /// The party has a part in making it: there is a plan.
    pub fn is_making(self) -> bool {
        matches!(self, Self::HoldKey | Self::AskForCertificate | Self::CertifyHubKey)
    }

    /// The private key is the party's own.
    pub fn holds_key(self) -> bool {
        matches!(self, Self::HoldKey | Self::AskForCertificate)
    }
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
    pub const ALL: [Self; 3] = all();

    /// For text ids, the style sheet, and the role in a workspace or a plan.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

/// A role as its word: `lfi`, `tpp`, `api-hub`.
pub mod role_word {
    use serde::de::{Deserialize, Deserializer, Error};
    use serde::ser::Serializer;

    use super::Party;

    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(role: &Option<Party>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(role.unwrap_or_default().word())
    }

    /// # Errors
    /// If it is no role.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Party>, D::Error> {
        let Some(word) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
        let role = Party::ALL.into_iter().find(|role| role.word() == word);
        role.map(Some).ok_or_else(|| D::Error::unknown_variant(&word, &["lfi", "tpp", "api-hub"]))
    }
}

impl Entry {
    pub fn by_task(task: Task, role: Party) -> impl Iterator<Item = &'static Entry> {
        TABLE.iter().filter(move |entry| entry.task(role) == task)
    }

    /// What a party does for it. Where no place in the directory is known, or nobody sees a
    /// CSR, there is nothing to plan.
    pub fn task(&self, role: Party) -> Task {
        let Parties { key_holder, csr_by, certificate_by } = self.parties.value;
        let is_planned = csr_by.is_some() && !self.places.value.is_empty();
        match (key_holder == role, certificate_by == role) {
            (true, true) if is_planned => Task::HoldKey,
            (true, false) if is_planned => Task::AskForCertificate,
            (false, true) => Task::CertifyHubKey,
            (false, false) if self.counterpart.value == role && self.issuer.value == Issuer::Oftf => Task::TrustKey,
            _ => Task::Observe,
        }
    }

    /// In which role it is planned if nobody says one: the LFI's where it has a part in it,
    /// else the holder's.
    pub fn usual_role(&self) -> Party {
        if self.task(Party::Lfi).is_making() { Party::Lfi } else { self.parties.value.key_holder }
    }

    /// Its tokens are those of JWT Auth between the hub and the LFI (`source::CONNECTIVITY`); what
    /// a TPP signs is not published there.
    pub fn signs_jwt_auth(&self) -> bool {
        let between = [self.parties.value.key_holder, self.counterpart.value];
        self.purpose == Purpose::Signing && !between.contains(&Party::Tpp)
    }

    /// Nebras holds the hub's keys that the LFI certifies, and renews them: `source::RENEWED_BY_NEBRAS`.
    /// The first certificate is the LFI's to make.
    pub fn is_renewed_by_nebras(&self) -> bool {
        let Parties { key_holder, certificate_by, .. } = self.parties.value;
        (key_holder, certificate_by) == (Party::ApiHub, Party::Lfi)
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
            Self::ClientEncryption => "OPF UAE CLIENT ENCRYPTION",
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
            Self::ClientEncryption => "opf_uae_client_encryption",
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
    fn what_a_role_does_follows_from_who_holds_who_asks_and_who_certifies() {
        use CertificateId::{C1, C3, C4, Enc1, Enc2, S1, S2, S3, S4, Sig1, Sig2, Sig3, Sig4};
        let of = |role, task| Entry::by_task(task, role).map(|entry| entry.id).collect::<Vec<_>>();
        assert_eq!(of(Party::Lfi, Task::HoldKey), [C3, S4, Sig4, Enc1]);
        assert_eq!(of(Party::Lfi, Task::CertifyHubKey), [S1, S3, Sig2]);
        assert_eq!(of(Party::Lfi, Task::TrustKey), [C4, Sig3]);
        assert_eq!(of(Party::Lfi, Task::Observe), [C1, S2, Sig1, Enc2]);
        assert_eq!(of(Party::Tpp, Task::HoldKey), [C1, Sig1, Enc2]);
        assert_eq!(of(Party::Tpp, Task::TrustKey), [Enc1, S1, Sig2]);
        assert_eq!(of(Party::Tpp, Task::Observe), [C3, S4, Sig4, S3, C4, Sig3, S2]);
        assert_eq!(of(Party::ApiHub, Task::AskForCertificate), [S1, S3, Sig2]);
        assert_eq!(of(Party::ApiHub, Task::HoldKey), [C4, Sig3]);
        assert_eq!(of(Party::ApiHub, Task::TrustKey), [C3, S4, Sig4, C1, Sig1, Enc2]);
        let usual = |id: CertificateId| id.entry().usual_role();
        assert_eq!([C3, S1, C1, Sig3].map(usual), [Party::Lfi, Party::Lfi, Party::Tpp, Party::ApiHub]);
    }

    #[test]
    fn whoever_acts_has_a_place_a_type_a_jwks_and_something_to_hand_over() {
        for entry in TABLE.iter().filter(|entry| Party::ALL.iter().any(|role| entry.task(*role).is_making())) {
            assert!(!entry.places.value.is_empty() && !entry.types.value.is_empty(), "{:?}", entry.id);
            assert!(entry.jwks.value.is_some() && entry.handover.value.contains(&HandoverItem::Kid), "{:?}", entry.id);
        }
    }
}
