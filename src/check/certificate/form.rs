//! What RFC 5280 forbids in a certificate by itself, as findings; key usage and
//! serial number have checks of their own.

use crate::ground::check::Check;
use crate::ground::report::Finding;
use crate::x509::certificate::Certificate;
use crate::x509::form::FormSlip;
use crate::x509::lenient::LenientSlip;

/// One finding for each slip, or that there is none.
pub(super) fn judge(certificate: &Certificate) -> Vec<Finding> {
    let check = Check::CertificateFormat;
    let found: Vec<Finding> = certificate.form_slips().iter().filter_map(|slip| finding(check, slip)).collect();
    if found.is_empty() { vec![Finding::pass(check, "certificate-format")] } else { found }
}

fn finding(check: Check, slip: &FormSlip) -> Option<Finding> {
    Some(match slip {
        FormSlip::Version { version } => Finding::fail(check, "certificate-version")
            .with("version", u32::from(*version))
            .expected("3")
            .found(version.to_string()),
        FormSlip::AlgorithmMismatch => Finding::fail(check, "certificate-algorithm-mismatch"),
        FormSlip::ExtensionTwice { extension } => {
            Finding::fail(check, "certificate-extension-twice").with("extension", extension).found(extension)
        }
        FormSlip::CriticalExtension { extension } => {
            Finding::fail(check, "certificate-critical-extension").with("extension", extension).found(extension)
        }
        FormSlip::Lenient(LenientSlip::Time) => Finding::fail(check, "certificate-time-form"),
        FormSlip::Lenient(LenientSlip::EarlyDate) => Finding::warn(check, "certificate-early-date"),
        FormSlip::Lenient(LenientSlip::UniversalString) => Finding::warn(check, "certificate-universal-string"),
        FormSlip::EmptyKeyUsage | FormSlip::SignsWithoutBeingCa | FormSlip::SerialNumber(_) => return None,
    })
}
