//! One thing that was found in a file: what it is, where, whose key it holds,
//! and its public content. An item holds no secret: of a private key only the
//! public half is kept, so that it may travel from the worker to the page.

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use super::candidate;
use crate::check::jwks::Jwks;
use crate::framework::catalogue::CertificateId;
use crate::framework::environment::Environment;
use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::ground::report::{Finding, Report, Verdict};
use crate::ground::shown;
use crate::x509::certificate::Certificate;
use crate::x509::csr::Csr;
use crate::x509::distinguished_name::DistinguishedName;
use crate::x509::pem::Repair;
use crate::x509::public_key::PublicKey;

/// One thing in a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Item {
    /// The name of the file; empty for a paste.
    pub file: String,
    pub place: Location,
    pub kind: ItemKind,
    /// The keys that it holds or speaks of; of a key set, all of them.
    pub keys: Vec<HeldKey>,
    pub facts: Vec<Fact>,
    /// What had to be undone before the file could be read.
    pub repairs: Vec<Repair>,
    /// What can be said about it alone.
    pub report: Report,
    /// The public content in its canonical form: PEM, or JSON for key sets.
    pub content: String,
    /// A passphrase could open it: none was given, or not the right one.
    pub waits_for_passphrase: bool,
}

/// Where in its file an item stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Location {
    /// Its position in the file, from 1.
    pub number: usize,
    /// How many items the file has.
    pub of: usize,
    /// The line on which it begins, from 1, in a text file.
    pub line: Option<usize>,
}

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum ItemKind {
    /// Without keys if it is of an algorithm that is only named.
    PrivateKey,
    /// Encrypted, and not opened: no passphrase, not the right one, or an
    /// encryption that is only named.
    SealedKey,
    PublicKey,
    CertificateRequest,
    Certificate,
    CaCertificate,
    Crl,
    /// PKCS#12, not opened.
    SealedContainer,
    Jwk,
    Jwks,
    SignedToken,
    EncryptedToken,
    /// Of a system: the hub's `/hello-mtls`, an `openid-configuration`, the directory's error.
    Answer,
    Workspace,
    /// Nothing that is known here, or damaged; its report says why.
    Unreadable,
}

/// A key inside an item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct HeldKey {
    /// SHA-256 over the SubjectPublicKeyInfo, 64 hexadecimal digits.
    pub spki_sha256: String,
    /// `RSA 2048`.
    pub label: String,
    /// The subject that a CSR asks for or a certificate has, in encoding order.
    pub subject: Option<String>,
    /// The same in a fixed order of attributes, to be compared.
    pub sorted_subject: Option<String>,
    /// What a JWK states, or what follows from the certificate.
    pub kid: Option<String>,
    /// SHA-256 over the DER of the certificate, hexadecimal.
    pub certificate_sha256: Option<String>,
    pub not_after: Option<Moment>,
    /// Which certificates of the framework it may be, by what the certificate or the CSR
    /// says; empty if there is neither.
    pub candidates: Vec<CertificateId>,
    /// Whose issuer its certificate names. Whether that signed it is another question.
    pub environment: Option<Environment>,
}

/// A named value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    pub name: Message,
    pub value: String,
}

impl ItemKind {
    /// The id of its name.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::PrivateKey => "item-private-key",
            Self::SealedKey => "item-sealed-key",
            Self::PublicKey => "item-public-key",
            Self::CertificateRequest => "item-csr",
            Self::Certificate => "item-certificate",
            Self::CaCertificate => "item-ca-certificate",
            Self::Crl => "item-crl",
            Self::SealedContainer => "item-sealed-container",
            Self::Jwk => "item-jwk",
            Self::Jwks => "item-jwks",
            Self::SignedToken => "item-signed-token",
            Self::EncryptedToken => "item-encrypted-token",
            Self::Answer => "item-answer",
            Self::Workspace => "item-workspace",
            Self::Unreadable => "item-unreadable",
        }
    }

    /// The public word for it, as in JSON and the style sheet.
    pub fn word(self) -> &'static str {
        self.into()
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::VARIANTS.iter().copied().find(|kind| kind.word() == word)
    }
}

impl Item {
    /// The certificate, parsed again from the content.
    pub fn certificate(&self) -> Option<Certificate> {
        let is_certificate = matches!(self.kind, ItemKind::Certificate | ItemKind::CaCertificate);
        let block = crate::x509::pem::read(self.content.as_bytes()).ok().filter(|_| is_certificate)?.pop()?;
        Certificate::from_der(&block.der).ok()
    }

    /// The CSR, parsed again from the content.
    pub fn csr(&self) -> Option<Csr> {
        if self.kind != ItemKind::CertificateRequest {
            return None;
        }
        Csr::read(self.content.as_bytes()).ok()
    }

    /// The key set, parsed again from the content; a single JWK is a set of one.
    pub fn jwks(&self) -> Option<Jwks> {
        if !matches!(self.kind, ItemKind::Jwk | ItemKind::Jwks) {
            return None;
        }
        Jwks::read(self.content.as_bytes()).ok()
    }

    /// It says that a private key is in it, or may be.
    pub fn speaks_of_private_key(&self) -> bool {
        let is_said = |finding: &Finding| match finding.check {
            Check::FilePrivateKey => true,
            Check::JwksPrivateMembers => finding.verdict == Verdict::Fail,
            _ => false,
        };
        self.report.findings.iter().any(is_said)
    }

    /// The file's name, and the position where a file has several items.
    pub fn name(&self) -> String {
        match self.place.of {
            0 | 1 => self.file.clone(),
            _ => format!("{} #{}", self.file, self.place.number),
        }
    }

    /// The only key of an item that has one.
    pub fn key(&self) -> Option<&HeldKey> {
        match self.keys.as_slice() {
            [key] => Some(key),
            _ => None,
        }
    }
}

impl HeldKey {
    pub fn is_rsa(&self) -> bool {
        self.label.starts_with("RSA ")
    }

    pub fn of(key: &PublicKey) -> Self {
        Self {
            spki_sha256: key.spki_sha256(),
            label: key.label(),
            subject: None,
            sorted_subject: None,
            kid: None,
            certificate_sha256: None,
            not_after: None,
            candidates: Vec::new(),
            environment: None,
        }
    }

    pub fn of_request(csr: &Csr) -> Self {
        Self { candidates: candidate::of_csr(csr), ..Self::of_subject(&csr.public_key, &csr.subject) }
    }

    /// With the subject that a CSR asks for or a certificate has.
    fn of_subject(key: &PublicKey, subject: &DistinguishedName) -> Self {
        Self { subject: Some(subject.in_encoding_order()), sorted_subject: Some(subject.sorted()), ..Self::of(key) }
    }

    pub fn of_certificate(certificate: &Certificate) -> Self {
        Self {
            kid: Some(certificate.kid()),
            certificate_sha256: Some(certificate.sha256()),
            not_after: Some(certificate.not_after),
            candidates: candidate::of_certificate(certificate),
            environment: Environment::of_issuer(&certificate.issuer),
            ..Self::of_subject(&certificate.public_key, &certificate.subject)
        }
    }
}

impl Fact {
    pub fn new(name: Message, value: impl Into<String>) -> Self {
        Self { name, value: shown::written_out(&value.into()).into_owned() }
    }
}
