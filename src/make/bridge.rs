//! A CSR for a key that never comes here: our request, the signature of an HSM or a KMS.
//!
//! A KMS makes no CSRs, and an HSM's tools make them as they like. So the public key comes
//! in ([`public_key`]), the CertificationRequestInfo of the plan goes out as our own CSR
//! has it (RFC 2986 section 4.1; [`request`]), with the commands that have it signed
//! ([`crate::make::recipe::signer`]), and the signature comes in ([`signature`]) and is verified
//! before there is a CSR. What does not verify is told by what it was made over
//! ([`mistake`]). Nothing that is secret has a place in it.

pub mod attestation;
pub mod mistake;
pub mod public_key;
pub mod signature;

use crate::check::csr;
use crate::ground::check::Check;
use crate::ground::report::{Finding, Report};
use crate::key::{strength, weak_key};
use crate::make::csr::{CsrNotMade, request_info};
use crate::plan::Plan;
use crate::x509::csr::{Csr, CsrError};
use crate::x509::public_key::{PublicKey, SignatureCheck};
use crate::x509::request_info::RequestInfo;
use mistake::Mistake;
use signature::SignatureError;

/// Why there is no CSR of a request and a signature.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAssembled {
    #[error(transparent)]
    Unreadable(#[from] SignatureError),
    #[error("the signature is not that of the request: {0:?}")]
    Mistaken(Mistake),
    #[error(transparent)]
    Csr(#[from] CsrError),
}

impl NotAssembled {
    pub fn message(&self) -> crate::ground::message::Message {
        match self {
            Self::Unreadable(error) => error.message(),
            Self::Mistaken(mistake) => mistake.message(),
            Self::Csr(error) => error.message(),
        }
    }
}

/// What can be said of a public key before anything is signed: kind and size for this
/// certificate, and whether it is weak.
pub fn judge(key: &PublicKey, plan: &Plan) -> Report {
    let mut findings: Vec<Finding> = strength::judge(Check::CsrPublicKey, key, Some(plan.entry)).into_iter().collect();
    findings.extend(weak_key::judge(key));
    findings.extend(weak_key::judge_modulus(key));
    Report::new(findings)
}

/// What is to be signed for this key.
///
/// # Errors
/// If a value of the plan cannot be encoded.
pub fn request(plan: &Plan, key: &PublicKey) -> Result<RequestInfo, CsrNotMade> {
    request_info(plan, &plan.hosts, key)
}

/// The CSR of a request and a file or paste that holds its signature.
///
/// # Errors
/// If there is no signature in it, or not that of this request by this key.
pub fn assemble(request: &RequestInfo, offered: &[u8]) -> Result<Csr, NotAssembled> {
    let candidates = signature::read(offered, request.der())?;
    for candidate in &candidates {
        for octets in signature::forms(candidate, &request.public_key) {
            let csr = request.with_signature(&octets)?;
            if csr.signature == SignatureCheck::Valid {
                return Ok(csr);
            }
        }
    }
    Err(NotAssembled::Mistaken(Mistake::of(&candidates, request)))
}

/// As [`assemble`], and what the gate before the upload says of it.
///
/// # Errors
/// As [`assemble`].
pub fn assemble_for(plan: &Plan, request: &RequestInfo, offered: &[u8]) -> Result<(Csr, Report), NotAssembled> {
    let csr = assemble(request, offered)?;
    let report = csr::check(&csr, Some(plan));
    Ok((csr, report))
}
