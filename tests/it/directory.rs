//! The double of the directory is like the directory.

use oftf_key_desk::framework::catalogue::CertificateId;
use oftf_key_desk::framework::environment::Environment;
use testbed::directory::{Issuer, issued};
use testbed::{Folder, openssl, openssl_text};

#[test]
fn the_played_directory_issues_what_is_known_of_the_real_one() {
    let leaf = issued(CertificateId::Enc1, Environment::Sandbox);
    let text = openssl_text(&["x509", "-noout", "-text"], &leaf);
    for line in [
        "Issuer: C = AE, O = Nebras Open Finance Company, OU = Al Tareq Trust Framework, CN = Al Tareq Sandbox Trust Framework Issuing CA - G1",
        "Signature Algorithm: sha256WithRSAEncryption",
        "Not Before: Nov  1 08:00:00 2025 GMT",
        "Not After : Dec  1 08:00:00 2026 GMT",
        "X509v3 Key Usage: critical",
        "Key Encipherment, Data Encipherment",
        "OCSP - URI:http://ocsp.sandbox.pki.openfinance.ae",
        "URI:http://crl.sandbox.pki.openfinance.ae/issuer.crl",
        "Policy: 1.3.6.1.4.1.56623.114.1.2",
    ] {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
    let folder = Folder::new();
    let authority = Issuer::Oftf(Environment::Sandbox).authority();
    let root = folder.file("root.pem", &authority.root);
    let issuing = folder.file("issuing.pem", &authority.issuing);
    openssl(&["verify", "-attime", "1768464000", "-CAfile", &root, "-untrusted", &issuing], &leaf);
    let issuing = openssl_text(&["x509", "-noout", "-text"], &authority.issuing);
    assert!(issuing.contains("Signature Algorithm: sha512WithRSAEncryption"), "{issuing}");
}
