//! The ceremony record and the QR codes, as they are seen: a screenshot is read
//! by zxing-cpp. And the recipe that makes the CSR elsewhere.

use std::process::Command;

use oftf_key_desk::framework::catalogue::CertificateId;
use oftf_key_desk::x509::csr::Csr;
use testbed::bank;
use testbed::{Folder, Key, run};

use crate::desk::Desk;
use crate::saved;
use crate::way::{self, Passphrase};

/// What another program reads from the picture of an element.
#[track_caller]
fn scanned(desk: &Desk, selector: &str) -> String {
    let folder = Folder::new();
    let picture = folder.file("seen.png", desk.picture(selector));
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../interop/read_qr.py");
    let output = run(judges::python(), &[script, &picture], b"");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

#[test]
fn what_was_done_is_recorded_and_public_values_are_carried_as_qr_codes() {
    let desk = Desk::open();
    way::details(&desk, CertificateId::C3);
    let stem = saved::stem(CertificateId::C3);
    let key = way::make_key(&desk, Passphrase::Typed, &format!("{stem}.key"));
    desk.click_at("#qr-csr > summary");
    let carried = scanned(&desk, "#qr-csr svg");
    way::prove_key(&desk, &key);
    let csr = way::upload(&desk, &format!("{stem}.csr"));
    assert_eq!(carried, csr, "the picture carries the CSR that is uploaded");

    desk.goto(&format!("{}#/ceremony", desk.address()));
    desk.element("#ceremony-record");
    desk.click("add-person");
    desk.fill("ceremony-person-name-1", "First Witness");
    desk.fill("ceremony-person-role-1", "Key custodian");
    desk.fill("ceremony-place", "Room 4");
    desk.wait("what was typed to be kept", || desk.storage().contains("Room 4").then_some(()));
    desk.reload();
    assert_eq!(desk.value("ceremony-person-name-1"), "First Witness", "what was typed is kept");
    let public = Csr::read(csr.as_bytes()).expect("the CSR").public_key.spki_sha256();
    desk.element("#qr-fingerprints svg");
    let fingerprints = scanned(&desk, "#qr-fingerprints svg");
    assert!(fingerprints.contains(&public), "{fingerprints}");

    desk.click("save-ceremony-json");
    let names = || desk.downloaded().into_iter().find(|name| name.ends_with("_ceremony.json"));
    desk.wait("the saved record", names);
    let file = desk.download(&names().expect("it was saved"));
    let text = std::fs::read_to_string(file).expect("the saved record");
    for part in [public.as_str(), "First Witness", "Key custodian", "Room 4", bank::LEGAL_NAME] {
        assert!(text.contains(part), "{part} is not in the record:\n{text}");
    }
    for secret in [key.passphrase.as_str(), "PRIVATE KEY"] {
        assert!(!text.contains(secret), "a secret stands in the record");
    }
}

#[test]
fn a_recipe_of_the_page_makes_the_csr_that_the_page_takes() {
    let desk = Desk::open();
    way::details(&desk, CertificateId::S4);
    desk.click("origin-elsewhere");
    desk.unfold("#recipe-tool");
    desk.choose("recipe-tool", "openssl-configuration");
    let name = saved::stem(CertificateId::S4);
    desk.click("save-recipe-file-0");
    let configuration = desk.download(&format!("{name}.cnf"));
    let commands: Vec<String> = (0..9)
        .map(|position| format!("recipe-command-{position}"))
        .filter(|id| desk.exists(&format!("#{id}")))
        .map(|id| desk.text(&id))
        .collect();
    let folder = configuration.parent().expect("the folder of downloads");
    let terminal = concat!(env!("CARGO_MANIFEST_DIR"), "/../interop/terminal.py");
    let output = Command::new(judges::python())
        .args([terminal, way::TYPED_PASSPHRASE, &commands.join("\n")])
        .current_dir(folder)
        .output()
        .expect("a shell on a terminal");
    assert!(output.status.success(), "{commands:?}\n{}", String::from_utf8_lossy(&output.stdout));
    let csr = std::fs::read_to_string(folder.join(format!("{name}.csr"))).expect("the CSR of the commands");
    let key = Key::open(&folder.join(format!("{name}.key")), way::TYPED_PASSPHRASE);
    way::bring_csr(&desk, &csr);
    let shown = Csr::read(csr.as_bytes()).expect("the CSR").public_key.to_pem();
    assert_eq!(key.public_pem(), shown, "the key that was made there is the CSR's");
}
