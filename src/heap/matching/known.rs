//! What a workspace knows of its certificates, as far as files can be compared
//! with it.

use crate::framework::catalogue::CertificateId;
use crate::framework::environment::Environment;
use crate::workspace::Workspace;

/// One certificate of one environment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub id: CertificateId,
    pub environment: Environment,
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

    /// `C3 (sandbox)`.
    pub fn name(&self) -> String {
        format!("{} ({})", self.id.name(), self.environment.word())
    }
}

impl Workspace {
    /// Every certificate of both environments of which anything is known.
    pub fn known(&self) -> Vec<Known> {
        let of = |environment: Environment| {
            let there = Self { environment, ..self.clone() };
            CertificateId::ALL.into_iter().filter_map(move |id| {
                let record = there.record(id);
                let known = Known {
                    id,
                    environment,
                    sorted_subject: record.planned.then(|| there.plan(id).ok()).flatten().and_then(|planned| {
                        // The subject of a hub's CSR is not wholly published.
                        planned.plan.common_name.map(|_| planned.plan.subject().sorted())
                    }),
                    csr_key: record.csr.clone().map(|csr| csr.public_key.spki_sha256()),
                    certificate_key: record.certificate_file().map(|file| file.certificate.public_key.spki_sha256()),
                };
                let is_empty =
                    known.sorted_subject.is_none() && known.csr_key.is_none() && known.certificate_key.is_none();
                (!is_empty).then_some(known)
            })
        };
        Environment::ALL.into_iter().flat_map(of).collect()
    }
}
