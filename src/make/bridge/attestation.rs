//! What an HSM or a KMS states of a key beside it. Its formats are their makers', and whether
//! it is genuine is for the maker's program to say: here it is named, and of certificates the
//! chain is shown. Nothing is concluded from it.

use serde_json::Value;

use crate::framework::environment::Environment;
use crate::ground::check::Check;
use crate::ground::report::Finding;
use crate::x509::certificate::Certificate;

/// Of the answer of a service: Google Cloud KMS names the format (`CryptoKeyVersion`), Azure
/// has it among the attributes of the key (`KeyAttributes`).
pub fn of_answer(document: &Value) -> Option<Finding> {
    let of = |holder: &Value| holder.get("attestation").filter(|attestation| attestation.is_object()).cloned();
    let attestation = of(document).or_else(|| of(document.get("attributes")?))?;
    let format = attestation.get("format").and_then(Value::as_str).unwrap_or("attestation");
    Some(finding().found(format))
}

/// Of the certificates in the file of the key: what is not the directory's and came with a
/// CA may be the maker's.
pub fn of_certificates(certificates: &[Certificate]) -> Option<Finding> {
    let leaf = certificates.iter().find(|each| !each.is_ca)?;
    if certificates.len() < 2 || Environment::of_issuer(&leaf.issuer).is_some() {
        return None;
    }
    let chain = [leaf].into_iter().chain(certificates.iter().filter(|each| each.is_ca));
    let names: Vec<String> = chain.map(|each| each.subject.in_encoding_order()).collect();
    Some(finding().found(names.join(" ← ")))
}

fn finding() -> Finding {
    Finding::not_checked(Check::KeyAttestation, "key-attestation")
}
