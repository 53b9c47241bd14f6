//! Where what came of something is drawn, so that it comes before the person's eyes.

use super::focus;
use crate::journey::{Sight, Slot};

/// Focuses the outcome and brings it into view. Of several elements the first that is
/// there counts: why something was not taken stands there only if it was not.
pub fn reveal(sight: Sight) {
    focus::first_of(elements(sight));
}

/// By id, in the order in which they count.
fn elements(sight: Sight) -> &'static [&'static str] {
    match sight {
        Sight::Details => &["problem-summary"],
        Sight::Authorities => &["trust-refusal", "report-root", "report-issuing", "crls"],
        Sight::Slot(slot) => match slot {
            Slot::Fill => &["fill-refusal", "filled"],
            Slot::Passphrase => &["passphrase-refusal"],
            Slot::KeyFile => &["key-refusal", "key-proved"],
            Slot::Export => &["export-refusal", "exported"],
            Slot::PublicKey => &["bridge-key-refusal", "bridge-key-report"],
            Slot::Signature => &["bridge-signature-refusal", "report"],
            Slot::Csr => &["csr-refusal", "report-csr", "report"],
            Slot::Certificate => &["certificate-refusal", "report-certificate", "report"],
            Slot::Jwks => &["jwks-refusal", "report-jwks", "report"],
            Slot::Renewal => &["renewal-refusal"],
            Slot::Overlap => &["overlap-refusal", "overlap-report"],
            Slot::DeployedKey => &["deployed-key-refusal", "deployed-report"],
            Slot::DeployedToken => &["deployed-token-refusal", "challenge-refusal", "deployed-report"],
            Slot::DeployedJwks => &["deployed-jwks-refusal"],
            Slot::DeployedAnswer => &["challenge-refusal", "deployed-report"],
            Slot::DeployedSignature => &["outside-refusal", "deployed-report"],
        },
    }
}
