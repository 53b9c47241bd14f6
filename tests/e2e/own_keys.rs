//! C3, S4, Sig4 and Enc1: the bank makes the key in the page and takes it the
//! whole way. openssl opens the saved key, signs the saved CSR, and says what
//! the kid must be.

use oftf_key_desk::framework::catalogue::CertificateId;
use serde_json::{Value, json};
use testbed::bank::{self, APPLICATION_ID, ORGANISATION_ID};
use testbed::{Key, openssl_text};

use crate::desk::Desk;
use crate::directory::{self, Issued};
use crate::saved;
use crate::way::{self, Passphrase, SavedKey};

const KEYSTORE: &str = "https://keystore.sandbox.directory.openfinance.ae";

/// From the details to the guide: the key made, saved, proved.
#[track_caller]
fn key(desk: &Desk, passphrase: Passphrase, stem: &str) -> SavedKey {
    desk.is_blocked();
    let key = way::make_key(desk, passphrase, &format!("{stem}.key"));
    way::prove_key(desk, &key);
    key
}

/// From the guide to the JWKS: the CSR signed by the directory.
#[track_caller]
fn certificate(desk: &Desk, id: CertificateId, key: &SavedKey, stem: &str) -> Issued {
    let csr = way::upload(desk, &format!("{stem}.csr"));
    let issued = directory::issue(id, &csr);
    let saved = Key::open(&key.file, &key.passphrase);
    assert_eq!(saved.public_pem(), issued.public_pem(), "the saved key is the certificate's");
    way::take_certificate(desk, &issued);
    issued
}

/// The guide shows every value that the directory asks for.
#[track_caller]
fn guide_shows(desk: &Desk, values: &[&str]) {
    let shown = desk.text_at("ol.guide");
    for value in values {
        assert!(shown.contains(value), "{value} is not in the guide:\n{shown}");
    }
}

#[track_caller]
fn among_neighbours(issued: &Issued, usage: &str) -> String {
    directory::jwks(&[directory::neighbour().jwk("sig"), issued.jwk(usage)])
}

#[track_caller]
fn same_values(handover: &Value, expected: Value) {
    for (name, value) in expected.as_object().expect("an object") {
        assert_eq!(&handover[name], value, "{name} in {handover:#}");
    }
}

#[test]
fn c3_is_made_proved_certified_published_and_handed_over() {
    let (desk, id) = (Desk::open(), CertificateId::C3);
    let stem = saved::stem(CertificateId::C3);
    way::details(&desk, id);
    let key = key(&desk, Passphrase::Typed, &stem);
    let url = format!("{KEYSTORE}/{ORGANISATION_ID}/{APPLICATION_ID}/transport.jwks");
    guide_shows(&desk, &["C3-hh-cm-client", "OPF UAE CLIENT TRANSPORT", &format!("{stem}.csr"), &url]);
    let issued = certificate(&desk, id, &key, &stem);
    assert_eq!(desk.text("jwks-url"), url);
    way::take_jwks(&desk, &among_neighbours(&issued, "enc"), &issued.kid);
    way::next(&desk, "handover");
    assert_eq!(desk.text("c3-handover-kid"), issued.kid);
    let handover = way::hand_over(&desk, id);
    let subject = format!("C=AE, O={}, OU={ORGANISATION_ID}, CN={APPLICATION_ID}", bank::LEGAL_NAME);
    assert_eq!(issued.subject(), subject, "the certificate's, by openssl");
    same_values(
        &handover,
        json!({
            "certificate": "C3", "environment": "sandbox", "applicationId": APPLICATION_ID,
            "jwksUrl": url, "kid": issued.kid, "subject": subject,
        }),
    );
}

#[test]
fn s4_is_made_for_the_ozone_connect_host_and_handed_over() {
    let (desk, id) = (Desk::open(), CertificateId::S4);
    let stem = saved::stem(id);
    way::details(&desk, id);
    let key = key(&desk, Passphrase::Generated, &stem);
    guide_shows(&desk, &["OPF UAE SERVER TRANSPORT", &format!("{stem}.csr")]);
    let issued = certificate(&desk, id, &key, &stem);
    let text = openssl_text(&["x509", "-noout", "-ext", "subjectAltName"], &issued.pem);
    assert!(text.contains(&format!("DNS:{}", bank::HOST)), "{text}");
    way::take_jwks(&desk, &among_neighbours(&issued, "tls"), &issued.kid);
    way::next(&desk, "handover");
    assert_eq!(desk.text("s4-handover-kid"), issued.kid);
    let url = format!("{KEYSTORE}/{ORGANISATION_ID}/transport.jwks");
    let handover = way::hand_over(&desk, id);
    same_values(&handover, json!({ "certificate": "S4", "jwksUrl": url, "kid": issued.kid }));
}

#[test]
fn sig4_is_made_at_the_application_and_handed_over() {
    let (desk, id) = (Desk::open(), CertificateId::Sig4);
    let stem = saved::stem(id);
    way::details(&desk, id);
    let key = key(&desk, Passphrase::Generated, &stem);
    guide_shows(&desk, &["C3-hh-cm-client", "OPF UAE CLIENT SIGNING"]);
    let issued = certificate(&desk, id, &key, &stem);
    way::take_jwks(&desk, &among_neighbours(&issued, "sig"), &issued.kid);
    way::next(&desk, "handover");
    assert_eq!(desk.text("sig4-handover-kid"), issued.kid);
    let url = format!("{KEYSTORE}/{ORGANISATION_ID}/{APPLICATION_ID}/application.jwks");
    let handover = way::hand_over(&desk, id);
    same_values(&handover, json!({ "certificate": "Sig4", "jwksUrl": url, "kid": issued.kid }));
}

#[test]
fn enc1_of_type_server_encryption_needs_its_certificate() {
    let (desk, id) = (Desk::open(), CertificateId::Enc1);
    let stem = saved::stem(id);
    way::start(&desk, id);
    way::fill_details(&desk, id);
    desk.choose("certificate-type", "server_encryption");
    way::submit_details(&desk);
    let key = key(&desk, Passphrase::Typed, &stem);
    guide_shows(&desk, &["Server Encryption"]);
    let issued = certificate(&desk, id, &key, &stem);
    way::take_jwks(&desk, &among_neighbours(&issued, "enc"), &issued.kid);
    way::next(&desk, "handover");
    assert_eq!(desk.text("enc1-handover-kid"), issued.kid);
    let url = format!("{KEYSTORE}/{ORGANISATION_ID}/application.jwks");
    let handover = way::hand_over(&desk, id);
    same_values(&handover, json!({ "certificate": "Enc1", "jwksUrl": url, "kid": issued.kid }));
}

/// SERVER ENCKEY: the keystore may publish the bare key under a kid of its own.
#[test]
fn enc1_as_a_raw_key_is_handed_over_under_the_kid_that_the_jwks_states() {
    let (desk, id) = (Desk::open(), CertificateId::Enc1);
    let stem = saved::stem(id);
    way::details(&desk, id);
    let key = key(&desk, Passphrase::Typed, &stem);
    guide_shows(&desk, &["SERVER ENCKEY"]);
    desk.click("guide-public-key");
    let public = std::fs::read_to_string(desk.download(&format!("{stem}.pub.pem"))).expect("the saved public key");
    assert_eq!(public, Key::open(&key.file, &key.passphrase).public_pem());
    way::upload(&desk, &format!("{stem}.csr"));
    // No certificate: the step is open, and so is the next one.
    way::next(&desk, "jwks");
    let kid = "enc-2026-11-raw";
    let jwks = directory::jwks(&[directory::neighbour().jwk("sig"), directory::raw_jwk(&public, "enc", kid)]);
    way::take_jwks(&desk, &jwks, kid);
    way::next(&desk, "handover");
    assert_eq!(desk.text("enc1-handover-kid"), kid);
    let url = format!("{KEYSTORE}/{ORGANISATION_ID}/application.jwks");
    let handover = way::hand_over(&desk, id);
    same_values(&handover, json!({ "certificate": "Enc1", "jwksUrl": url, "kid": kid }));
}
