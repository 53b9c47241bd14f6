//! The findings about one certificate by one CRL.

use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::message::Value;
use crate::ground::report::Finding;
use crate::ground::source;
use crate::x509::certificate::Certificate;
use crate::x509::crl::{Crl, Reason};
use crate::x509::public_key::SignatureCheck;

/// Whether `crl` is a list of the certificate's issuer, whether it can be
/// relied on at `now`, and whether the certificate is in it. Without the
/// issuer's certificate the signature cannot be checked.
pub fn check(crl: &Crl, certificate: &Certificate, issuer: Option<&Certificate>, now: Moment) -> Vec<Finding> {
    let findings =
        [same_issuer(crl, certificate), signature(crl, issuer), freshness(crl, now), revoked(crl, certificate)];
    findings.into_iter().map(|finding| finding.source(source::RFC_5280_CRL)).collect()
}

fn same_issuer(crl: &Crl, certificate: &Certificate) -> Finding {
    let check = Check::CrlIssuer;
    let finding = if crl.issuer != certificate.issuer {
        Finding::fail(check, "crl-other-issuer")
    } else if !crl.covers(certificate) {
        Finding::fail(check, "crl-other-scope")
    } else {
        Finding::pass(check, "crl-issuer")
    };
    finding.expected(certificate.issuer.in_encoding_order()).found(crl.issuer.in_encoding_order())
}

fn signature(crl: &Crl, issuer: Option<&Certificate>) -> Finding {
    let check = Check::CrlSignature;
    let Some(issuer) = issuer else {
        return Finding::not_checked(check, "crl-without-issuer").with("issuer", crl.issuer.in_encoding_order());
    };
    if issuer.key_usage.is_some_and(|usage| !usage.crl_sign()) {
        return Finding::fail(check, "crl-issuer-may-not-sign");
    }
    match crl.is_signed_by(&issuer.public_key) {
        SignatureCheck::Valid => Finding::pass(check, "crl-signature"),
        SignatureCheck::Invalid => Finding::fail(check, "crl-signature"),
        SignatureCheck::Unsupported(algorithm) => {
            Finding::not_checked(check, "crl-signature-algorithm").with("algorithm", algorithm)
        }
    }
}

fn freshness(crl: &Crl, now: Moment) -> Finding {
    let check = Check::CrlFreshness;
    let finding = match crl.next_update {
        _ if crl.this_update > now => Finding::fail(check, "crl-from-the-future"),
        // RFC 5280 section 5.1.2.5 wants it in every list.
        None => Finding::warn(check, "crl-without-next-update"),
        Some(next) if next < now => Finding::warn(check, "crl-stale").with("next", Value::minute(next)),
        Some(next) => Finding::pass(check, "crl-fresh").with("next", Value::minute(next)),
    };
    let until = crl.next_update.map_or_else(|| "—".to_owned(), Moment::to_minute);
    finding.with("date", Value::minute(crl.this_update)).found(format!("{} – {until}", crl.this_update.to_minute()))
}

fn revoked(crl: &Crl, certificate: &Certificate) -> Finding {
    let check = Check::CrlRevoked;
    if crl.issuer != certificate.issuer || !crl.covers(certificate) {
        return Finding::not_checked(check, "crl-not-about-it");
    }
    let finding = match crl.revocation_of(certificate) {
        None => Finding::pass(check, "crl-not-revoked").with("count", crl.entry_count),
        Some(revocation) => {
            let finding = match revocation.reason {
                Reason::CertificateHold => Finding::fail(check, "crl-on-hold"),
                // RFC 5280 section 5.3.1: in a complete list nobody expects it.
                Reason::RemoveFromCrl => Finding::warn(check, "crl-taken-back"),
                _ => Finding::fail(check, "crl-revoked"),
            };
            finding.with("date", Value::minute(revocation.date)).with("reason", revocation.reason.name()).found(
                format!(
                    "{} · {} · {}",
                    certificate.serial_number,
                    revocation.date.to_minute(),
                    revocation.reason.name()
                ),
            )
        }
    };
    finding.with("serial", &certificate.serial_number)
}
