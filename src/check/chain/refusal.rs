//! What webpki decided, and its reasons, each with the check that it belongs to.

use webpki::Error;

use crate::ground::check::Check;
use crate::ground::report::Finding;
use crate::ground::source;
use crate::x509::form::FormSlip;

/// What webpki said.
pub(super) enum Decision {
    Accepted,
    Refused(webpki::Error),
    /// Without an anchor it was not asked.
    NotAsked,
}

/// What RFC 5280 forbids in a certificate by itself. The texts take `subject`.
pub(super) fn of_form(slip: &FormSlip) -> Finding {
    let check = Check::ChainFormat;
    match slip {
        FormSlip::Version { version } => Finding::fail(check, "chain-version").with("version", u32::from(*version)),
        FormSlip::AlgorithmMismatch => Finding::fail(check, "chain-algorithm-mismatch"),
        FormSlip::ExtensionTwice { extension } => {
            Finding::fail(check, "chain-extension-twice").with("extension", extension)
        }
        FormSlip::CriticalExtension { extension } => {
            Finding::fail(check, "chain-critical-extension").with("extension", extension)
        }
        FormSlip::EmptyKeyUsage => Finding::fail(check, "chain-key-usage-empty"),
        FormSlip::SignsWithoutBeingCa => Finding::fail(check, "chain-signs-without-being-ca"),
        FormSlip::SerialNumber(_) => Finding::fail(check, "chain-serial-number"),
        FormSlip::Lenient(_) => Finding::warn(check, "chain-lenient"),
    }
    .source(source::RFC_5280_FORM)
}

/// The finding for a reason, in words: webpki's own are for programmers. `subject` is
/// that of the certificate which webpki cannot read.
#[allow(deprecated, reason = "variants that this version of webpki may still give")]
pub(super) fn finding(error: &Error, subject: Option<String>) -> Finding {
    if let Some(subject) = subject {
        return Finding::fail(Check::ChainFormat, "chain-malformed").with("subject", subject);
    }
    match error {
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

pub(super) fn is_about_name_constraints(error: &Error) -> bool {
    matches!(
        error,
        Error::NameConstraintViolation | Error::MalformedNameConstraint | Error::InvalidNetworkMaskConstraint
    )
}
