//! webpki's reasons, each with the check that it belongs to.

use webpki::Error;

use crate::ground::report::Finding;

/// The finding for a reason. The texts about the format take `subject`.
#[allow(deprecated, reason = "variants that this version of webpki may still give")]
pub(super) fn finding(error: &Error) -> Finding {
    match error {
        Error::UnsupportedCriticalExtension => Finding::fail("chain.format", "chain-critical-extension"),
        Error::UnsupportedCertVersion => Finding::fail("chain.format", "chain-version"),
        Error::SignatureAlgorithmMismatch => Finding::fail("chain.format", "chain-algorithm-mismatch"),
        error if is_about_format(error) => Finding::fail("chain.format", "chain-malformed"),
        Error::NameConstraintViolation => Finding::fail("chain.name-constraints", "chain-name-constraints"),
        error if is_about_name_constraints(error) => {
            Finding::fail("chain.name-constraints", "chain-name-constraints-malformed")
        }
        Error::CertExpired { .. } | Error::CertNotValidYet { .. } | Error::InvalidCertValidity => {
            Finding::fail("chain.validity", "chain-refused-validity")
        }
        Error::CaUsedAsEndEntity => Finding::fail("chain.authority", "chain-leaf-is-ca"),
        Error::EndEntityUsedAsCa | Error::PathLenConstraintViolated => {
            Finding::fail("chain.authority", "chain-refused-authority")
        }
        Error::UnsupportedSignatureAlgorithm
        | Error::UnsupportedSignatureAlgorithmContext(_)
        | Error::UnsupportedSignatureAlgorithmForPublicKey
        | Error::UnsupportedSignatureAlgorithmForPublicKeyContext(_) => {
            Finding::fail("chain.signature", "chain-refused-signature")
        }
        Error::MaximumSignatureChecksExceeded
        | Error::MaximumPathBuildCallsExceeded
        | Error::MaximumPathDepthExceeded
        | Error::MaximumNameConstraintComparisonsExceeded => Finding::fail("chain.path", "chain-too-complex"),
        // A signature that does not fit comes from another way than the one that was walked.
        _ => Finding::fail("chain.path", "chain-refused"),
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
