//! Last year's certificate or CSR, offered to fill in the details from.
//!
//! The form takes what was found and can give back what stood there; nothing
//! goes into the workspace before the details are submitted.

use super::{Effect, Journey, OfferedFile, OfferedPrefill, Slot};
use crate::framework::catalogue::{CertificateId, Entry};
use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::plan::prefill::Prefill;
use crate::x509::certificate::{Certificate, CertificateError};
use crate::x509::csr::{Csr, CsrError};
use crate::x509::kind::Kind;

impl Journey {
    pub(super) fn fill_offered(&mut self, id: CertificateId, file: &OfferedFile) -> Vec<Effect> {
        const WHY: &str = "a certificate or CSR is public; whatever else it is gets refused and wiped";
        match read(file.content.expose(WHY), id.entry(), self.workspace.environment) {
            Err(message) => self.refused(id, Slot::Fill, message),
            Ok(prefill) => {
                let unsaved = self.unsaved_mut(id);
                unsaved.accept(Slot::Fill);
                let number = unsaved.prefill.take().map_or(0, |offered| offered.number + 1);
                unsaved.prefill = Some(OfferedPrefill { prefill, file_name: file.name.clone(), number });
                vec![Effect::Announce(Message::new("said-filled"))]
            }
        }
    }
}

/// A certificate or a CSR, whichever it is. A private key beside it has no
/// business here, so the file is refused as a whole.
fn read(input: &[u8], entry: &'static Entry, environment: Environment) -> Result<Prefill, Message> {
    let private_key = || Message::new("err-fill-private-key");
    match Certificate::read(input) {
        Ok(file) if file.had_private_key => Err(private_key()),
        Ok(file) => Ok(Prefill::from_certificate(&file.certificate, entry, environment)),
        Err(CertificateError::PrivateKey) => Err(private_key()),
        Err(CertificateError::OtherKind { found: Kind::CertificateRequest }) => match Csr::read(input) {
            Ok(csr) => Ok(Prefill::from_csr(&csr, entry, environment)),
            Err(CsrError::PrivateKey) => Err(private_key()),
            Err(error) => Err(error.message()),
        },
        Err(CertificateError::OtherKind { .. }) => Err(Message::new("err-fill-other-kind")),
        Err(error) => Err(error.message()),
    }
}
