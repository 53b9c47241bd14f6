//! A production key in an HSM that only signs: the public key into the page, the request out
//! of it, the signature into another browser that opened the saved work, and on to the
//! handover. The HSM is SoftHSM; the commands are those that the page shows.

use oftf_key_desk::framework::catalogue::CertificateId;
use oftf_key_desk::framework::environment::Environment;
use oftf_key_desk::framework::file_name;
use serde_json::Value;
use testbed::directory::Issuer;
use testbed::token::Token;
use testbed::{Folder, openssl_text};

use crate::desk::Desk;
use crate::directory;
use crate::saved;
use crate::screens;
use crate::way;

const PRODUCTION: Issuer = Issuer::Oftf(Environment::Production);

/// What a list of commands shows: each command, and each file with its name.
struct Shown {
    commands: Vec<String>,
    files: Vec<(String, String)>,
}

fn texts(value: &Value) -> Vec<String> {
    let texts = value.as_array().expect("a list").iter();
    texts.map(|text| text.as_str().expect("a text").to_owned()).collect()
}

#[track_caller]
fn shown(desk: &Desk, list: &str) -> Shown {
    desk.unfold(&format!("[id^='{list}-command-']"));
    let read = |selector: &str| {
        let script =
            format!("return Array.from(document.querySelectorAll('#{list} {selector}'), one => one.textContent);");
        texts(&desk.script(&script, Vec::new()))
    };
    let names = read(".recipe-file .value-label");
    let files = names.into_iter().zip(read(".recipe-file code")).collect();
    Shown { commands: read("ol.guide code"), files }
}

#[track_caller]
fn run(shown: &Shown, token: &Token, folder: &Folder) {
    for (name, content) in &shown.files {
        folder.file(name, token.in_place(content));
    }
    assert!(!shown.commands.is_empty());
    token.run(folder, &shown.commands.join("\n"));
}

#[track_caller]
fn to_the_handover(id: CertificateId, language: &str) {
    let (token, folder) = (Token::new(), Folder::new());
    let desk = screens::speaking(language);
    desk.click("environment-production");
    desk.element(".desk.production");
    way::details(&desk, id);
    desk.unfold("#bridge-signer");
    desk.choose("bridge-signer", "java-pkcs11");
    run(&shown(&desk, "bridge-key-commands"), &token, &folder);
    let stem = saved::stem_in(Environment::Production, id);
    desk.drop("bridge-key-file", &folder.path(&format!("{stem}.placeholder.pem")));
    desk.element("#bridge-key-taken");

    // The request, as it is shown, saved and to be signed.
    desk.click("bridge-save-request");
    let request = std::fs::read(desk.download(&format!("{stem}.tbs.der"))).expect("the request");
    let file = folder.file(&format!("{stem}.tbs.der"), &request);
    let digest = openssl_text(&["dgst", "-sha256", "-r", &file], "");
    assert_eq!(digest.split(' ').next(), Some(desk.text("bridge-digest-hex").as_str()));
    let signing = shown(&desk, "bridge-sign-commands");
    let workspace = workspace(&desk);
    assert!(!workspace.contains("PRIVATE"), "nothing secret is kept");

    // Days later, somewhere else.
    run(&signing, &token, &folder);
    let desk = screens::speaking(language);
    saved::open_workspace(&desk, &workspace);
    screens::show(&desk, &format!("#/{}/key", id.word()));
    desk.drop_text("bridge-signature-file", "wrong.bin", "bm90IGEgc2lnbmF0dXJlIGF0IGFsbA==");
    desk.refusal("bridge-signature-refusal", "err-bridge-other-length");
    desk.drop("bridge-signature-file", &folder.path(&format!("{stem}.signature.bin")));
    desk.verdict("pass");
    assert!(!desk.everything_readable().contains("PRIVATE KEY"));
    way::next(&desk, "guide");
    let csr = way::upload(&desk, &format!("{stem}.csr"));
    let issued = directory::issue_in(PRODUCTION, id, &csr);
    way::take_certificate(&desk, &issued);
    let jwk = testbed::directory::jwk(&issued.pem, Environment::Production, "tls");
    way::take_jwks(&desk, &directory::jwks(&[jwk]), &issued.kid);
    way::next(&desk, "handover");
    assert_eq!(desk.text(&format!("{}-handover-kid", id.word())), issued.kid);
}

#[track_caller]
fn workspace(desk: &Desk) -> String {
    desk.visit("#/workspace");
    desk.click("save-workspace");
    let name = file_name::of_workspace(saved::today());
    std::fs::read_to_string(desk.download(&name)).expect("the saved work")
}

#[test]
fn a_production_c3_in_a_token_goes_from_its_public_key_to_the_handover() {
    to_the_handover(CertificateId::C3, "en");
}

#[test]
fn a_production_s4_in_a_token_goes_the_same_way_in_arabic() {
    to_the_handover(CertificateId::S4, "ar");
}
