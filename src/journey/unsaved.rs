//! What lies open for one certificate and is not kept: a key that waits for
//! its proof, files that were refused, the last JWKS report.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::check::jwks::{Jwks, JwksAnswer};
use crate::ground::message::Message;
use crate::ground::report::{Finding, Report};
use crate::ground::secret::Secret;
use crate::key::container::Container;
use crate::plan::prefill::Prefill;
use crate::plan::{FieldProblem, OptionsInput, OrganisationInput};
use crate::proof::Proof;
use crate::proof::challenge::Challenge;
use crate::proof::outside::SigningInput;
use crate::x509::certificate::CertificateFile;
use crate::x509::csr::Csr;
use crate::x509::public_key::PublicKey;

#[derive(Default)]
pub struct Unsaved {
    /// Problems of the details form.
    pub problems: Vec<FieldProblem>,
    /// Details as typed, which did not make a plan or were not submitted.
    pub draft: Option<(OrganisationInput, OptionsInput)>,
    /// What an older certificate or CSR told of the details.
    pub prefill: Option<OfferedPrefill>,
    /// Until the key is made, or another one is drawn.
    pub drawn_passphrase: Option<DrawnPassphrase>,
    pub unproved_key: Option<UnprovedKey>,
    /// A key file came to a form of the open step, or was written for the
    /// person, since the step was opened and the key was last forgotten.
    pub(super) handles_key: bool,
    /// The person had the key forgotten, and nothing of it came since.
    pub key_forgotten: bool,
    /// How often the forms that hold key files and passphrases were emptied: a
    /// form with another number is another form.
    pub forms_emptied: usize,
    /// The public half of a key elsewhere that was brought last, taken or not, and its report.
    pub public_key: Option<(PublicKey, Report)>,
    /// A CSR that the gate refused; shown with its report.
    pub refused_csr: Option<Csr>,
    /// A certificate that failed; shown with its report.
    pub refused_certificate: Option<(CertificateFile, String)>,
    pub jwks: Option<JwksAnswer>,
    /// The key set that was judged last: which key is meant may be said afterwards.
    pub key_set: Option<Jwks>,
    /// What the last JWKS said of old and new key of a renewal.
    pub overlap: Option<Report>,
    pub deployed: UnsavedProof,
    /// The key file that was written last.
    pub exported: Option<Exported>,
    refusals: BTreeMap<Slot, Message>,
}

/// What the details can be filled from; until the form goes.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferedPrefill {
    pub prefill: Prefill,
    /// Empty for a paste.
    pub file_name: String,
    /// The same file, offered again, is another offer.
    pub number: usize,
}

/// A passphrase that was drawn for the next key of a certificate.
#[derive(Clone, Debug)]
pub struct DrawnPassphrase(pub Rc<Secret<String>>);

/// Whether it is the same one; its letters are not compared.
impl PartialEq for DrawnPassphrase {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// A key that was made and whose saved file was not proved. It is encrypted:
/// the plain key never leaves the worker.
pub struct UnprovedKey {
    pub file_name: String,
    /// PKCS#8 in PEM.
    pub content: Secret<Vec<u8>>,
}

/// What lies open of the proofs that a deployed system has the key.
#[derive(Default)]
pub struct UnsavedProof {
    pub proof: Option<Proof>,
    pub challenge: Option<Challenge>,
    /// What a key elsewhere is to sign.
    pub signing_input: Option<SigningInput>,
    /// The published keys, as far as they were given for it.
    pub jwks: Option<Jwks>,
    /// How many pastes were judged. After each one its place is emptied; what
    /// was refused, or waits for a passphrase, stays there.
    pub pastes_judged: usize,
    /// The paste that is with the key file in the worker, and what the
    /// published keys say of it.
    pub(super) paste_under_way: Option<Vec<Finding>>,
}

/// A key file that was written for a system, and handed to the person.
pub struct Exported {
    pub name: String,
    pub container: Container,
    pub spki_sha256: String,
    /// How many certificates are in it.
    pub certificates: usize,
}

/// A place where something is dropped or typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    Fill,
    Passphrase,
    KeyFile,
    Export,
    PublicKey,
    Signature,
    Csr,
    Certificate,
    Jwks,
    /// The certificate on the check page, as one to be renewed.
    Renewal,
    Overlap,
    DeployedKey,
    DeployedToken,
    DeployedJwks,
    DeployedAnswer,
    DeployedSignature,
}

impl Unsaved {
    /// Why the last thing in a slot was not taken.
    pub fn refusal(&self, slot: Slot) -> Option<&Message> {
        self.refusals.get(&slot)
    }

    pub(super) fn refuse(&mut self, slot: Slot, message: Message) {
        self.refusals.insert(slot, message);
    }

    pub(super) fn accept(&mut self, slot: Slot) {
        self.refusals.remove(&slot);
    }
}
