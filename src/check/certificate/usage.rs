//! Key usage and extended key usage against the purpose.
//!
//! What the directory writes into them is not published, so only a usage that
//! contradicts the purpose is an error; an absent extension is "not stated".
//! RFC 5280 sections 4.2.1.3 and 4.2.1.12.

use x509_cert::ext::pkix::KeyUsage;

use crate::framework::catalogue::Purpose;
use crate::ground::check::Check;
use crate::ground::report::Finding;
use crate::ground::source;
use crate::x509::certificate::Certificate;
use crate::x509::extension;
use crate::x509::oid::{self, ObjectIdentifier};

pub(super) fn judge(certificate: &Certificate, purpose: Option<Purpose>) -> [Finding; 2] {
    [key_usage(certificate, purpose), extended_key_usage(certificate, purpose)]
}

fn key_usage(certificate: &Certificate, purpose: Option<Purpose>) -> Finding {
    let check = Check::CertificateKeyUsage;
    let Some(usage) = &certificate.key_usage else {
        return Finding::not_checked(check, "key-usage-not-stated").source(source::USAGE_NOT_PUBLISHED);
    };
    let can_sign = usage.digital_signature();
    let can_wrap = usage.key_encipherment() || usage.data_encipherment();
    let finding = match purpose {
        _ if usage.0.is_empty() => Finding::fail(check, "key-usage-empty").source(source::RFC_5280_KEY_USAGE),
        _ if usage.key_cert_sign() && !certificate.is_ca => {
            Finding::fail(check, "key-usage-ca").source(source::RFC_5280_CA)
        }
        None if contradicts(usage, certificate) => {
            Finding::fail(check, "usages-contradict").source(source::RFC_8446_CERTIFICATE)
        }
        None => Finding::not_given(check, "usage-without-purpose"),
        // That it is a CA is said already.
        Some(_) if usage.key_cert_sign() => Finding::warn(check, "key-usage-ca"),
        Some(Purpose::Signing) if !can_sign => Finding::fail(check, "key-usage-not-signing"),
        Some(Purpose::Encryption) if !can_wrap => Finding::fail(check, "key-usage-not-encryption"),
        Some(Purpose::ClientTls | Purpose::ServerTls) if !can_sign => {
            Finding::fail(check, "key-usage-no-handshake").source(source::RFC_8446_CERTIFICATE)
        }
        Some(_) => Finding::pass(check, "key-usage"),
    };
    let expected = match purpose {
        Some(Purpose::Signing | Purpose::ClientTls | Purpose::ServerTls) => "digitalSignature",
        Some(Purpose::Encryption) => "keyEncipherment / dataEncipherment",
        None => return finding.found(extension::key_usage(usage)),
    };
    finding.expected(expected).found(extension::key_usage(usage))
}

fn extended_key_usage(certificate: &Certificate, purpose: Option<Purpose>) -> Finding {
    let check = Check::CertificateExtendedKeyUsage;
    let Some(usages) = &certificate.extended_key_usage else {
        return Finding::not_checked(check, "extended-key-usage-not-stated").source(source::USAGE_NOT_PUBLISHED);
    };
    let has = |wanted: ObjectIdentifier| usages.contains(&wanted) || usages.contains(&oid::ANY_EXTENDED_KEY_USAGE);
    let finding = match purpose {
        None => Finding::not_given(check, "usage-without-purpose"),
        Some(Purpose::ClientTls) if !has(oid::CLIENT_AUTH) => {
            Finding::fail(check, "extended-key-usage-not-client").expected("clientAuth")
        }
        Some(Purpose::ServerTls) if !has(oid::SERVER_AUTH) => {
            Finding::fail(check, "extended-key-usage-not-server").expected("serverAuth")
        }
        Some(_) => Finding::pass(check, "extended-key-usage"),
    };
    let found = usages.iter().map(oid::name).collect::<Vec<_>>().join(", ");
    finding.found(found)
}

/// It is for TLS alone, and may not sign the handshake.
fn contradicts(usage: &KeyUsage, certificate: &Certificate) -> bool {
    let is_for_tls = |each: &ObjectIdentifier| [oid::SERVER_AUTH, oid::CLIENT_AUTH].contains(each);
    let usages = certificate.extended_key_usage.as_deref().unwrap_or_default();
    !usages.is_empty() && usages.iter().all(is_for_tls) && !usage.digital_signature()
}
