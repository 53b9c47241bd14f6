//! webpki's reasons, each with the check that it belongs to.

use der::Decode;
use webpki::Error;
use x509_cert::certificate::{CertificateInner, Raw};

use crate::ground::check::Check;
use crate::ground::report::Finding;
use crate::x509::certificate::Certificate;
use crate::x509::oid;

/// What RFC 5280 forbids whoever issued the certificate: a critical extension
/// that is not known (section 4.2), and two algorithms for one signature (section
/// 4.1.1.2).
pub(super) fn is_forbidden(error: &Error) -> bool {
    matches!(error, Error::UnsupportedCriticalExtension | Error::SignatureAlgorithmMismatch)
}

/// The extension that stands more than once, which RFC 5280 section 4.2 forbids.
pub(super) fn twice(certificate: &Certificate) -> Option<String> {
    let parsed = CertificateInner::<Raw>::from_der(certificate.der()).ok()?;
    let extensions = parsed.tbs_certificate().extensions()?;
    let mut seen = Vec::new();
    let repeated = extensions.iter().find(|each| {
        let is_repeated = seen.contains(&each.extn_id);
        seen.push(each.extn_id);
        is_repeated
    });
    repeated.map(|each| oid::name(&each.extn_id))
}

/// The finding for a reason. The texts about the format take `subject`.
#[allow(deprecated, reason = "variants that this version of webpki may still give")]
pub(super) fn finding(error: &Error) -> Finding {
    match error {
        Error::UnsupportedCriticalExtension => Finding::fail(Check::ChainFormat, "chain-critical-extension"),
        Error::UnsupportedCertVersion => Finding::fail(Check::ChainFormat, "chain-version"),
        Error::SignatureAlgorithmMismatch => Finding::fail(Check::ChainFormat, "chain-algorithm-mismatch"),
        error if is_about_format(error) => Finding::fail(Check::ChainFormat, "chain-malformed"),
        Error::NameConstraintViolation => Finding::fail(Check::ChainNameConstraints, "chain-name-constraints"),
        error if is_about_name_constraints(error) => {
            Finding::fail(Check::ChainNameConstraints, "chain-name-constraints-malformed")
        }
        Error::CertExpired { .. } | Error::CertNotValidYet { .. } | Error::InvalidCertValidity => {
            Finding::fail(Check::ChainValidity, "chain-refused-validity")
        }
        Error::CaUsedAsEndEntity => Finding::fail(Check::ChainAuthority, "chain-leaf-is-ca"),
        Error::EndEntityUsedAsCa | Error::PathLenConstraintViolated => {
            Finding::fail(Check::ChainAuthority, "chain-refused-authority")
        }
        Error::UnsupportedSignatureAlgorithm
        | Error::UnsupportedSignatureAlgorithmContext(_)
        | Error::UnsupportedSignatureAlgorithmForPublicKey
        | Error::UnsupportedSignatureAlgorithmForPublicKeyContext(_) => {
            Finding::fail(Check::ChainSignature, "chain-refused-signature")
        }
        Error::MaximumSignatureChecksExceeded
        | Error::MaximumPathBuildCallsExceeded
        | Error::MaximumPathDepthExceeded
        | Error::MaximumNameConstraintComparisonsExceeded => Finding::fail(Check::ChainPath, "chain-too-complex"),
        // A signature that does not fit comes from another way than the one that was walked.
        _ => Finding::fail(Check::ChainPath, "chain-refused"),
    }
}

/// A certificate that webpki does not read.
fn is_about_format(error: &Error) -> bool {
    matches!(
        error,
        Error::UnsupportedCriticalExtension
            | Error::UnsupportedCertVersion
            | Error::SignatureAlgorithmMismatch
            | Error::BadDer
            | Error::BadDerTime
            | Error::ExtensionValueInvalid
            | Error::MalformedExtensions
            | Error::MalformedDnsIdentifier
            | Error::InvalidSerialNumber
            | Error::EmptyEkuExtension
            | Error::TrailingData(_)
    )
}

pub(super) fn is_about_name_constraints(error: &Error) -> bool {
    matches!(
        error,
        Error::NameConstraintViolation | Error::MalformedNameConstraint | Error::InvalidNetworkMaskConstraint
    )
}
