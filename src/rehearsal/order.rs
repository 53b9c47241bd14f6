//! What a person asks the practice directory for, and what it gives.

use rsa::rand_core::TryCryptoRng;

use super::{Mistake, PracticeDirectory, PracticeError};
use crate::check::authority::Authorities;
use crate::framework::environment::Environment;
use crate::ground::clock::Moment;
use crate::plan::Plan;
use crate::x509::certificate::Certificate;
use crate::x509::csr::Csr;

/// One request, with everything public that it needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    pub plan: Plan,
    pub wish: Wish,
    pub mistake: Option<Mistake>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// For this CSR.
    Certificate(Box<Csr>),
    /// In which this certificate is published.
    Jwks(Box<Certificate>),
}

/// A file of the practice directory.
#[derive(Clone, Debug, PartialEq)]
pub struct Served {
    /// With the mark; else as the real directory names it.
    pub file_name: String,
    pub content: String,
    /// The CA files of the directory that gave it.
    pub authorities: Authorities,
}

impl Order {
    /// Does what is asked; a CSR opens the directory where none is open.
    ///
    /// # Errors
    /// As [`PracticeDirectory::issue`] and [`PracticeDirectory::jwks`].
    pub fn serve(
        &self,
        directory: &mut Option<PracticeDirectory>,
        now: Moment,
        rng: &mut impl TryCryptoRng,
    ) -> Result<Served, PracticeError> {
        let named = |name: String| Environment::Rehearsal.file_name(name);
        match &self.wish {
            Wish::Certificate(csr) => {
                let directory = match directory {
                    Some(directory) => directory,
                    None => directory.insert(PracticeDirectory::open(now, rng)?),
                };
                let certificate = directory.issue(&self.plan, csr, self.mistake, now, rng)?;
                Ok(Served {
                    file_name: named(format!("{}.pem", certificate.kid())),
                    content: certificate.to_pem(),
                    authorities: directory.authorities(),
                })
            }
            Wish::Jwks(certificate) => {
                let directory = directory.as_ref().ok_or(PracticeError::NotIssued)?;
                let url = self.plan.jwks_url();
                let document = url.rsplit('/').next().unwrap_or_default();
                Ok(Served {
                    file_name: named(document.to_owned()),
                    content: directory.jwks(&self.plan, certificate, self.mistake)?,
                    authorities: directory.authorities(),
                })
            }
        }
    }
}
