//! Judging a public key: its kind and size against the catalogue.

use crate::catalogue::{Entry, KeyAlgorithm};
use crate::public_key::{PublicKey, PublicKeyKind};
use crate::report::Finding;
use crate::source;

const SMALLEST_RSA_BITS: usize = 2048;

/// Kind and size, and the RSA exponent where it is not the usual one. Without
/// an entry every kind that the Trust Framework might take is accepted.
pub fn judge(check: &'static str, key: &PublicKey, entry: Option<&Entry>) -> Vec<Finding> {
    let finding = match key.kind() {
        PublicKeyKind::Rsa { .. } => rsa_size(check, key.size_bits().unwrap_or(0)),
        PublicKeyKind::EcP256 { .. } if allows(entry, KeyAlgorithm::EcP256) => Finding::warn(check, "key-ec-unproven"),
        PublicKeyKind::EcP256 { .. } => Finding::fail(check, "key-must-be-rsa"),
        PublicKeyKind::EcP384 { .. } | PublicKeyKind::Ed25519 { .. } | PublicKeyKind::Other { .. } => {
            Finding::fail(check, "key-other-algorithm")
        }
    };
    let source = entry.map_or(source::FAPI, |entry| entry.algorithms.source);
    let mut findings = vec![finding.expected(KeyAlgorithm::Rsa2048.name()).found(key.label()).source(source)];
    if let PublicKeyKind::Rsa { exponent, .. } = key.kind()
        && exponent.as_slice() != [1, 0, 1]
    {
        let found = exponent.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let finding = Finding::warn(check, "key-exponent").expected("65537 (010001)").found(found);
        findings.push(finding.source(source::RFC_7518));
    }
    findings
}

fn rsa_size(check: &'static str, bits: usize) -> Finding {
    match bits {
        0..SMALLEST_RSA_BITS => Finding::fail(check, "key-too-small").with("bits", bits),
        SMALLEST_RSA_BITS => Finding::pass(check, "key-rsa-2048"),
        _ => Finding::warn(check, "key-larger-unproven").with("bits", bits),
    }
}

fn allows(entry: Option<&Entry>, algorithm: KeyAlgorithm) -> bool {
    entry.is_none_or(|entry| entry.algorithms.value.contains(&algorithm))
}
