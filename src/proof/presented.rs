//! The certificates that a server presents, as `openssl s_client -showcerts`
//! prints them, or the certificate file that a client sends: which one is it?
//! That the system has the private key is what a TLS handshake shows to whoever
//! made it, and not what this text shows.

use super::Proof;
use super::expected::Expected;
use crate::ground::check::Check;
use crate::ground::report::Finding;
use crate::x509::certificate::{Certificate, CertificateError};
use crate::x509::kind::Kind;
use crate::x509::offered::{Offered, Private};

/// # Errors
/// If there is no certificate in it, or a private key.
pub fn judge(input: &[u8], expected: &Expected) -> Result<Proof, CertificateError> {
    let Offered { blocks, kinds, private } = match Offered::read(input) {
        Err(error) if error.is_about_private_key() => return Err(CertificateError::PrivateKey),
        offered => offered?,
    };
    match private {
        Private::Yes => return Err(CertificateError::PrivateKey),
        private => private.refusal().map_or(Ok(()), Err)?,
    }
    let certificates = blocks.iter().zip(&kinds).filter(|(_, kind)| **kind == Kind::Certificate);
    let certificates: Vec<Certificate> =
        certificates.map(|(block, _)| Certificate::from_der(&block.der)).collect::<Result<_, _>>()?;
    // RFC 8446 section 4.4.2: the sender's own comes first.
    let Some(first) = certificates.first() else { return Err(CertificateError::OtherKind { found: Kind::Unknown }) };
    let findings =
        vec![which(first, &certificates, expected), Finding::not_checked(Check::KeyDeployed, "presented-only")];
    Ok(Proof::new(findings, None))
}

fn which(first: &Certificate, all: &[Certificate], expected: &Expected) -> Finding {
    let check = Check::CertificatePresented;
    let is_ours = |certificate: &Certificate| {
        let stated = expected.certificate_sha256.as_ref();
        stated.map_or(certificate.public_key == expected.public_key, |sha256| certificate.sha256() == *sha256)
    };
    let finding = if is_ours(first) {
        Finding::pass(check, "presented")
    } else if first.public_key == expected.public_key {
        Finding::fail(check, "presented-other-certificate")
    } else if all.iter().any(is_ours) {
        Finding::fail(check, "presented-order")
    } else if let Some(other) = expected.other_with_key(&first.public_key) {
        Finding::fail(check, "presented-of-other").with("other", other.certificate.name())
    } else {
        Finding::fail(check, "presented")
    };
    let finding = match &expected.certificate_sha256 {
        Some(sha256) => finding.expected(sha256),
        None => finding,
    };
    let finding =
        finding.with("certificate", expected.certificate.name()).with("subject", first.subject.in_encoding_order());
    finding.found(first.sha256())
}
