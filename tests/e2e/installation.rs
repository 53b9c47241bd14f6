//! A key on its way to the system that uses it: made, certified, and written in
//! the format that the system reads.

use std::path::{Path, PathBuf};

use oftf_key_desk::framework::catalogue::CertificateId;
use testbed::bank;

use crate::desk::Desk;
use crate::directory::{self, Issued};
use crate::way::{self, Passphrase, SavedKey};

/// From the board to the step at which the key is put in its place.
#[track_caller]
pub fn to_its_place(desk: &Desk, id: CertificateId, stem: &str) -> (SavedKey, Issued) {
    desk.goto_board();
    way::details(desk, id);
    let key = way::make_key(desk, Passphrase::Generated, &format!("{stem}.key"));
    desk.finding("key.pairwise", "pass", "ok-key-pairwise");
    way::prove_key(desk, &key);
    let issued = directory::issue(id, &way::upload(desk, &format!("{stem}.csr")));
    way::take_certificate(desk, &issued);
    let usage = if id == CertificateId::Enc1 { "enc" } else { "sig" };
    way::take_jwks(desk, &directory::jwks(&[issued.jwk(usage)]), &issued.kid);
    way::to_install(desk);
    (key, issued)
}

/// Asks for a file in another format, and waits until it is on the disk.
#[track_caller]
pub fn export(desk: &Desk, key: &SavedKey, destination: &str, container: &str, file_name: &str) -> PathBuf {
    desk.choose("destination", destination);
    desk.click(&format!("container-{container}"));
    if desk.exists("#acknowledge-plain") && !desk.is_checked("acknowledge-plain") {
        assert!(desk.is_disabled("export-key"), "a plain key only for those who say that they know");
        desk.click("acknowledge-plain");
    }
    if !desk.exists(".export-form .drop.taken") {
        desk.drop("export-key-file", &key.file);
    }
    desk.fill("export-passphrase", &key.passphrase);
    desk.click("export-key");
    desk.element(&format!("#exported[data-container='{container}']"));
    let file = desk.download(file_name);
    stands_nowhere(desk, &file);
    file
}

/// No long line of a key file is where anything but the page's own program
/// could read it.
#[track_caller]
fn stands_nowhere(desk: &Desk, file: &Path) {
    const LONG: usize = 60;
    let Ok(text) = String::from_utf8(std::fs::read(file).expect("the file")) else { return };
    let readable = desk.everything_readable();
    assert!(readable.contains(bank::LEGAL_NAME), "what is readable is read");
    for line in text.lines().filter(|line| line.len() >= LONG) {
        assert!(!readable.contains(line), "a line of the key file is readable");
    }
}
