//! The record of one certificate, and what can happen to it.
//!
//! The whole record of an old certificate stays beside that of its renewal until
//! the next one: whoever gives the renewal up has lost nothing.

use serde::{Deserialize, Serialize};

use super::Kept;
use super::apart::Apart;
use super::awaited::Waiting;
use super::phase::{Issued, KeyCustody, KeyOrigin, Parts, Phase, Published, Requested, Unsigned};
use crate::ground::clock::Moment;
use crate::ground::report::Report;
use crate::plan::{OptionsInput, OrganisationInput};
use crate::x509::certificate::{Certificate, CertificateFile};
use crate::x509::csr::Csr;

/// How far one certificate is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    pub options: OptionsInput,
    /// The bank's details with which its CSR was made, once they are others than those
    /// that the bank has now.
    pub organisation: Option<OrganisationInput>,
    /// Of a further certificate of its kind: its label and its own details.
    pub apart: Option<Apart>,
    /// The details were given and make a plan.
    pub planned: bool,
    pub phase: Phase,
    /// Somebody else was asked for what comes next.
    pub waiting: Option<Waiting>,
    /// While this record is the renewal of another certificate.
    pub previous: Option<Previous>,
}

/// What stood in the record when the renewal began.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Previous {
    /// It has no previous one itself: one step back is kept.
    pub record: Box<Record>,
    pub began: Moment,
    /// When the new key was first seen in a JWKS: beside the old one, unless
    /// that had gone before its time.
    #[serde(default)]
    pub published: Option<Moment>,
    /// When a person said that the new key is the one in use.
    #[serde(default)]
    pub switched: Option<Moment>,
    /// When a JWKS was seen that has the new key and no longer the old one.
    #[serde(default)]
    pub retired: Option<Moment>,
}

impl Previous {
    pub fn new(record: Record, began: Moment) -> Self {
        let record = Box::new(Record { previous: None, ..record });
        Self { record, began, published: None, switched: None, retired: None }
    }

    /// There is another new key, or it is not known where it is published.
    fn forget_change_over(&mut self) {
        *self = Self { published: None, switched: None, retired: None, ..self.clone() };
    }
}

/// What is there.
impl Record {
    pub fn requested(&self) -> Option<&Requested> {
        match &self.phase {
            Phase::Begun { .. } => None,
            Phase::Requested(requested) => Some(requested),
            Phase::Certified { requested, .. } | Phase::Published { requested, .. } => requested.as_ref(),
        }
    }

    fn requested_mut(&mut self) -> Option<&mut Requested> {
        match &mut self.phase {
            Phase::Begun { .. } => None,
            Phase::Requested(requested) => Some(requested),
            Phase::Certified { requested, .. } | Phase::Published { requested, .. } => requested.as_mut(),
        }
    }

    pub fn issued(&self) -> Option<&Issued> {
        match &self.phase {
            Phase::Begun { .. } | Phase::Requested(_) => None,
            Phase::Certified { issued, .. } => Some(issued),
            Phase::Published { issued, .. } => issued.as_ref(),
        }
    }

    pub fn published(&self) -> Option<&Published> {
        match &self.phase {
            Phase::Published { published, .. } => Some(published),
            _ => None,
        }
    }

    pub fn published_mut(&mut self) -> Option<&mut Published> {
        match &mut self.phase {
            Phase::Published { published, .. } => Some(published),
            _ => None,
        }
    }

    pub fn unsigned(&self) -> Option<&Unsigned> {
        match &self.phase {
            Phase::Begun { unsigned, .. } => unsigned.as_ref(),
            _ => None,
        }
    }

    pub fn csr(&self) -> Option<&Csr> {
        self.requested().map(|requested| &*requested.csr)
    }

    pub fn certificate(&self) -> Option<&Certificate> {
        self.issued().map(|issued| &*issued.certificate)
    }

    pub fn kid(&self) -> Option<&str> {
        self.published().map(|published| published.kid.as_str())
    }

    pub fn deployed(&self) -> Option<Moment> {
        self.published()?.deployed
    }

    pub fn handed_over(&self) -> Option<Moment> {
        self.published()?.handed_over
    }

    pub fn uploaded(&self) -> Option<Moment> {
        self.requested()?.uploaded
    }

    /// Where the key is, or where a person said that it shall come to be.
    pub fn origin(&self) -> Option<KeyOrigin> {
        match &self.phase {
            Phase::Begun { origin, .. } => *origin,
            _ => self.requested().map(|requested| requested.key.origin()),
        }
    }

    pub fn evidence(&self) -> Option<&Report> {
        match &self.requested()?.key {
            KeyCustody::MadeHere { evidence, .. } => evidence.as_ref(),
            KeyCustody::Elsewhere => None,
        }
    }

    pub fn key_proved(&self) -> Option<Moment> {
        match self.requested()?.key {
            KeyCustody::MadeHere { proved, .. } => proved,
            KeyCustody::Elsewhere => None,
        }
    }

    /// The key is elsewhere, or its saved file was proved.
    pub fn is_key_safe(&self) -> bool {
        self.origin() == Some(KeyOrigin::Elsewhere) || self.key_proved().is_some()
    }

    /// The certificate as the file that was taken.
    pub fn certificate_file(&self) -> Option<CertificateFile> {
        let certificate = self.certificate()?.clone();
        Some(CertificateFile { certificate, count: 1, had_private_key: false })
    }
}

/// What happens to it.
impl Record {
    /// A CSR has its origin; another one begins by starting over.
    pub fn choose_origin(&mut self, chosen: KeyOrigin) {
        if let Phase::Begun { origin, .. } = &mut self.phase {
            *origin = Some(chosen);
        }
    }

    /// A request for a key elsewhere waits for its signature, or does no longer.
    pub fn wait_for_signature(&mut self, what: Option<Unsigned>) {
        if let Phase::Begun { unsigned, .. } = &mut self.phase {
            *unsigned = what;
        }
    }

    /// There is another key: what hangs on the one before is forgotten.
    pub fn request(&mut self, csr: Kept<Csr>, key: KeyCustody) {
        self.start_over();
        self.phase = Phase::Requested(Requested { csr, key, uploaded: None });
    }

    /// The CSR of another party's key, to compare its certificate with.
    pub fn compare_with(&mut self, csr: Kept<Csr>) {
        self.replace(|(_, issued, published)| {
            (Some(Requested { csr, key: KeyCustody::Elsewhere, uploaded: None }), issued, published)
        });
    }

    pub fn confirm_upload(&mut self, when: Moment) {
        if let Some(requested) = self.requested_mut() {
            requested.uploaded = Some(when);
        }
    }

    pub fn set_key_proved(&mut self, when: Option<Moment>) {
        if let Some(Requested { key: KeyCustody::MadeHere { proved, .. }, .. }) = self.requested_mut() {
            *proved = when;
        }
    }

    pub fn forget_evidence(&mut self) {
        if let Some(Requested { key: KeyCustody::MadeHere { evidence, .. }, .. }) = self.requested_mut() {
            *evidence = None;
        }
    }

    /// The certificate that lies at the directory. With another one, what was
    /// found in a JWKS is forgotten.
    pub fn certify(&mut self, issued: Issued) {
        if self.certificate() != Some(&*issued.certificate) {
            self.forget_jwks();
        }
        self.replace(|(requested, _, published)| (requested, Some(issued), published));
    }

    /// The certificate is worth nothing any more.
    pub fn forget_certificate(&mut self) {
        self.forget_jwks();
        self.replace(|(requested, _, _)| (requested, None, None));
    }

    /// A JWKS has our key under this kid. What hung on another kid is forgotten.
    pub fn publish(&mut self, kid: &str, when: Moment) {
        if self.kid() != Some(kid) {
            self.forget_jwks();
        }
        let new = Published { kid: kid.to_owned(), seen: when, deployed: None, handed_over: None };
        self.replace(|(requested, issued, published)| {
            let published = published.map_or(new, |published| Published { seen: when, ..published });
            (requested, issued, Some(published))
        });
    }

    /// Forgets what was found in a JWKS, and with it what hangs on the kid.
    pub fn forget_jwks(&mut self) {
        self.replace(|(requested, issued, _)| (requested, issued, None));
        if let Some(previous) = &mut self.previous {
            previous.forget_change_over();
        }
    }

    /// Forgets everything that hangs on the key; the details stay, and so does
    /// the certificate that is being renewed.
    pub fn start_over(&mut self) {
        self.forget_jwks();
        self.organisation = None;
        self.waiting = None;
        self.phase = Phase::default();
    }

    fn replace(&mut self, with: impl FnOnce(Parts) -> Parts) {
        let origin = self.origin();
        let parts = std::mem::take(&mut self.phase).into_parts();
        self.phase = Phase::of(origin, with(parts));
    }
}
