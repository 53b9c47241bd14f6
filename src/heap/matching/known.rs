//! What a workspace knows of its certificates, as far as files can be compared
//! with it.

use crate::framework::address::Address;
use crate::workspace::Workspace;

/// What is known of one certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub at: Address,
    /// The planned subject in a fixed order of attributes.
    pub sorted_subject: Option<String>,
    /// Fingerprints of the keys of its CSR and of its certificate.
    pub csr_key: Option<String>,
    pub certificate_key: Option<String>,
}

impl Known {
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.csr_key.iter().chain(&self.certificate_key).map(String::as_str)
    }
}

impl Workspace {
    /// Every certificate of which anything is known.
    pub fn known(&self) -> Vec<Known> {
        let of = |at: Address| {
            let record = self.record(at);
            let planned = record.planned.then(|| self.plan(at).ok()).flatten();
            let known = Known {
                at,
                // The subject of a hub's CSR is not wholly published.
                sorted_subject: planned
                    .filter(|planned| planned.plan.common_name.is_some())
                    .map(|planned| planned.plan.subject().sorted()),
                csr_key: record.csr().map(|csr| csr.public_key.spki_sha256()),
                certificate_key: record.certificate().map(|certificate| certificate.public_key.spki_sha256()),
            };
            let is_empty = known.sorted_subject.is_none() && known.csr_key.is_none() && known.certificate_key.is_none();
            (!is_empty).then_some(known)
        };
        self.addresses().filter_map(of).collect()
    }
}
