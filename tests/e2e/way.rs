//! The steps of the way, as a bank's engineer takes them.

use std::path::PathBuf;

use oftf_key_desk::framework::catalogue::CertificateId;
use testbed::Key;
use testbed::bank;

use crate::desk::Desk;
use crate::directory::Issued;
use crate::saved;

pub const TYPED_PASSPHRASE: &str = "seven dromedaries & 1 well";

/// A key file on the disk, and what opens it.
pub struct SavedKey {
    pub file: PathBuf,
    pub passphrase: String,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Passphrase {
    /// Read from the page, as one writes it down.
    Generated,
    Typed,
}

/// From the board to the details, typed and accepted.
#[track_caller]
pub fn details(desk: &Desk, id: CertificateId) {
    start(desk, id);
    fill_details(desk, id);
    submit_details(desk);
}

#[track_caller]
pub fn start(desk: &Desk, id: CertificateId) {
    desk.click_at(&format!("#row-{} a.button", id.word()));
    desk.step("details");
}

#[track_caller]
pub fn fill_details(desk: &Desk, id: CertificateId) {
    use CertificateId::{C1, C3, Enc2, S1, S3, S4, Sig1, Sig4};
    fill_if_asked(desk, "legal-name", bank::LEGAL_NAME);
    fill_if_asked(desk, "organisation-id", bank::ORGANISATION_ID);
    match id {
        C1 | C3 | Enc2 | Sig1 | Sig4 => fill_if_asked(desk, "application-id", bank::APPLICATION_ID),
        S4 => fill_if_asked(desk, "ozone-connect-hosts", bank::HOST),
        S1 | S3 => fill_if_asked(desk, "lfi-code", bank::LFI_CODE),
        _ => {}
    }
}

/// What the page knows of the bank is there to be read and not asked again.
#[track_caller]
fn fill_if_asked(desk: &Desk, field: &str, value: &str) {
    if desk.exists(&format!("#known-{field}")) {
        known(desk, field, value);
    } else {
        desk.fill(field, value);
    }
}

/// This detail of the bank stands in a certificate, to be read.
#[track_caller]
pub fn known(desk: &Desk, field: &str, value: &str) {
    desk.reads(&format!("#known-{field}"), value);
}

#[track_caller]
pub fn submit_details(desk: &Desk) {
    desk.click("submit-details");
    desk.step("key");
}

/// Before the key that takes longest; a lucky one is ready in less than half a second.
#[track_caller]
pub fn to_a_long_work(desk: &Desk) {
    start(desk, CertificateId::C3);
    fill_details(desk, CertificateId::C3);
    desk.choose("algorithm", "algorithm-rsa4096");
    submit_details(desk);
}

/// Keeps what is asked for from now on from its worker: it is under way until it is
/// cancelled.
pub fn hold_work(desk: &Desk) {
    let script = "window.freely = Worker.prototype.postMessage; \
        Worker.prototype.postMessage = function (message, transferred) { \
            if (!(message instanceof ArrayBuffer)) window.freely.call(this, message, transferred); };";
    desk.script(script, Vec::new());
}

pub fn release_work(desk: &Desk) {
    desk.script("Worker.prototype.postMessage = window.freely;", Vec::new());
}

/// Has the page make a key, and waits until its file was saved.
#[track_caller]
pub fn make_key(desk: &Desk, way: Passphrase, file_name: &str) -> SavedKey {
    let passphrase = choose_passphrase(desk, way);
    desk.click("make-key");
    desk.reads("#key-file-name", file_name);
    SavedKey { file: desk.download(file_name), passphrase }
}

#[track_caller]
pub fn choose_passphrase(desk: &Desk, way: Passphrase) -> String {
    match way {
        Passphrase::Generated => desk.text("generated-passphrase"),
        Passphrase::Typed => {
            desk.click("passphrase-typed");
            desk.fill("passphrase", TYPED_PASSPHRASE);
            desk.fill("passphrase-again", TYPED_PASSPHRASE);
            TYPED_PASSPHRASE.to_owned()
        }
    }
}

/// Gives the saved file back to the page.
#[track_caller]
pub fn offer_key(desk: &Desk, key: &SavedKey) {
    desk.drop("key-file", &key.file);
    desk.fill("prove-passphrase", &key.passphrase);
    desk.click("prove-key");
}

#[track_caller]
pub fn prove_key(desk: &Desk, key: &SavedKey) {
    desk.is_blocked();
    offer_key(desk, key);
    desk.element("#key-proved");
    next(desk, "guide");
}

/// Gives a CSR that was made elsewhere; it must pass.
#[track_caller]
pub fn bring_csr(desk: &Desk, csr: &str) {
    desk.is_blocked();
    offer_csr(desk, csr);
    desk.verdict("pass");
    next(desk, "guide");
}

#[track_caller]
pub fn offer_csr(desk: &Desk, csr: &str) {
    desk.drop_text("csr-file", "request.csr", csr);
    desk.element("section.report, #csr-refusal");
}

/// A key at an HSM, say: only its CSR comes to the page.
#[track_caller]
pub fn bring_own_csr(desk: &Desk, id: CertificateId, key: &Key) -> String {
    details(desk, id);
    desk.click("origin-elsewhere");
    let csr = own_csr(id, key);
    bring_csr(desk, &csr);
    csr
}

/// What the bank makes for a certificate where its key is.
pub fn own_csr(id: CertificateId, key: &Key) -> String {
    match id {
        CertificateId::S4 => key.csr_for_hosts(&bank::subject(id), &format!("DNS:{}", bank::HOST)),
        _ => key.csr(&bank::subject(id)),
    }
}

/// Saves the CSR and takes it away to the directory.
#[track_caller]
pub fn upload(desk: &Desk, file_name: &str) -> String {
    desk.element("ol.guide a[target='_blank'][rel~='noreferrer'][referrerpolicy='no-referrer']");
    desk.step("guide");
    desk.click("guide-csr");
    let csr = std::fs::read_to_string(desk.download(file_name)).expect("the saved CSR");
    confirm_upload(desk);
    csr
}

#[track_caller]
pub fn confirm_upload(desk: &Desk) {
    desk.click("uploaded");
    desk.step("certificate");
}

/// Gives the directory's answer to the page.
#[track_caller]
pub fn offer_certificate(desk: &Desk, issued: &Issued) {
    desk.drop_text("certificate-file", &format!("{}.pem", issued.kid), &issued.pem);
    desk.reads("#certificate-kid", &issued.kid);
}

#[track_caller]
pub fn take_certificate(desk: &Desk, issued: &Issued) {
    desk.is_blocked();
    offer_certificate(desk, issued);
    desk.finding("certificate.public-key", "pass", "ok-certificate-for-csr");
    desk.finding("certificate.kid", "pass", "ok-kid-is-file-name");
    desk.verdict("incomplete");
    next(desk, "jwks");
}

#[track_caller]
pub fn offer_jwks(desk: &Desk, jwks: &str) {
    desk.drop_text("jwks-file", "keys.jwks", jwks);
    desk.element("section.report, #jwks-refusal");
}

/// Gives the keystore's document to the page, which must find `kid` in it.
#[track_caller]
pub fn take_jwks(desk: &Desk, jwks: &str, kid: &str) {
    desk.is_blocked();
    offer_jwks(desk, jwks);
    desk.verdict("pass");
    desk.reads("#jwks-kid", kid);
}

/// To the system that uses the key: beside the way.
#[track_caller]
pub fn to_install(desk: &Desk) {
    desk.click("to-summary");
    desk.click("to-install");
    desk.step("install");
}

/// Saves the values for the hub, says that they were handed over, and gives
/// what stood in the file.
#[track_caller]
pub fn hand_over(desk: &Desk, id: CertificateId) -> serde_json::Value {
    let shown = desk.text("handover-as-json");
    desk.unfold("#save-handover-json");
    desk.click("save-handover-json");
    let file = desk.download(&saved::document(Some(id), "handover.json"));
    let saved = std::fs::read_to_string(file).expect("the saved handover");
    assert_eq!(saved.trim(), shown, "what is saved is what is shown");
    desk.click("hand-over");
    desk.element("#handed-over");
    let mut document: serde_json::Value = serde_json::from_str(&saved).expect("JSON");
    document["handovers"][0].take()
}

#[track_caller]
pub fn next(desk: &Desk, step: &str) {
    desk.click("next");
    desk.step(step);
}

/// The person compared the fingerprint of the root among the CA files, and accepts
/// it with the issuing CA that it signed.
#[track_caller]
pub fn accept_root(desk: &Desk) {
    desk.click("root-compared-directory");
    desk.click("accept-root");
    desk.element("#authority-root[data-accepted='true']");
}
