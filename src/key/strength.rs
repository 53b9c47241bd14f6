//! Judging a public key: its kind and size against the catalogue. Whether it is
//! weak, and so unfit for anything, is in [`crate::key::weak_key`].

use crate::framework::catalogue::{Entry, KeyAlgorithm};
use crate::ground::check::Check;
use crate::ground::report::Finding;
use crate::ground::source;
use crate::key::weak_key::SMALLEST_RSA_BITS;
use crate::x509::public_key::{KeyForm, PublicKey, PublicKeyKind};

/// Kind and size. Without an entry every kind that the Trust Framework might
/// take is accepted. `None` for a key that is too small for any certificate
/// (`key.rsa.size` says so), or bound to RSASSA-PSS.
pub fn judge(check: Check, key: &PublicKey, entry: Option<&Entry>) -> Option<Finding> {
    let takes_p256 = entry.is_none_or(|entry| entry.algorithms.value.contains(&KeyAlgorithm::EcP256));
    let finding = match key.kind() {
        // `key.form` says so.
        PublicKeyKind::Rsa { .. } if key.form() == KeyForm::BoundToPss => return None,
        PublicKeyKind::Rsa { .. } => rsa_size(check, key.size_bits().unwrap_or(0))?,
        PublicKeyKind::EcP256 { .. } | PublicKeyKind::EcP256Unusable { .. } if takes_p256 => {
            Finding::warn(check, "key-ec-unproven")
        }
        PublicKeyKind::EcP256 { .. } | PublicKeyKind::EcP256Unusable { .. } => Finding::fail(check, "key-must-be-rsa"),
        PublicKeyKind::EcP384 { .. } | PublicKeyKind::Ed25519 { .. } | PublicKeyKind::Other { .. } => {
            Finding::fail(check, "key-other-algorithm")
        }
    };
    let source = entry.map_or(source::FAPI, |entry| entry.algorithms.source);
    Some(finding.expected(KeyAlgorithm::Rsa2048.name()).found(key.label()).source(source))
}

/// How it is written: the numbers are the same, but programs that compare bytes take it
/// for another key, and some refuse it.
pub fn judge_form(key: &PublicKey) -> Option<Finding> {
    let check = Check::KeyForm;
    match key.form() {
        KeyForm::Usual => None,
        KeyForm::WithoutNull => Some(Finding::warn(check, "key-without-null").source(source::RFC_3279)),
        KeyForm::BoundToPss => Some(Finding::fail(check, "key-bound-to-pss").source(source::RFC_4055)),
        KeyForm::CurveWrittenOut => Some(Finding::fail(check, "key-curve-written-out").source(source::RFC_5480)),
        KeyForm::Compressed => Some(Finding::warn(check, "key-point-compressed").source(source::RFC_5480_POINTS)),
    }
}

fn rsa_size(check: Check, bits: usize) -> Option<Finding> {
    match bits {
        0..SMALLEST_RSA_BITS => None,
        SMALLEST_RSA_BITS => Some(Finding::pass(check, "key-rsa-2048")),
        _ => Some(Finding::warn(check, "key-larger-unproven").with("bits", bits.to_string())),
    }
}
