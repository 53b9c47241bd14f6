//! A heap of files of every kind, dropped at once: what each is, what belongs
//! to what, and that nothing secret of it can be read.

use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use oftf_key_desk::framework::catalogue::CertificateId::{C3, S4};
use serde_json::json;
use testbed::bank;
use testbed::directory::Issuer;
use testbed::{Folder, Key, openssl};

use crate::desk::Desk;
use crate::directory;
use crate::way;

const PASSPHRASE: &str = "a passphrase of this test";

/// Files, each with the kinds of what is in it.
struct Heap {
    files: Vec<(String, Vec<u8>, Vec<&'static str>)>,
    /// Whose private halves must not be found anywhere.
    secrets: Vec<Key>,
}

impl Heap {
    fn add(&mut self, name: &str, content: impl AsRef<[u8]>, kinds: &[&'static str]) {
        self.files.push((name.to_owned(), content.as_ref().to_vec(), kinds.to_vec()));
    }

    fn write(&self, desk: &Desk) -> Vec<PathBuf> {
        self.files.iter().map(|(name, content, _)| desk.write(name, content)).collect()
    }

    /// Thirty files: one key's life, an older key of the same subject, an EC
    /// key, what the directory and the hub hand out, and what is none of it.
    fn mixed() -> Self {
        let (key, older, ec) = (Key::any(), Key::any(), Key::ec("P-256"));
        let csr = key.csr(&bank::subject(C3));
        let older_csr = older.csr(&bank::subject(C3));
        let issued = directory::issue(C3, &csr);
        let older_issued = directory::issue(C3, &older_csr);
        let authority = Issuer::SANDBOX;
        let der = |arguments: &[&str], pem: &str| openssl(arguments, pem);
        let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(csr.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let header = |text: &str| URL_SAFE_NO_PAD.encode(text);

        let mut heap = Self { files: Vec::new(), secrets: Vec::new() };
        heap.add("c3-encrypted.key", key.encrypted(PASSPHRASE), &["sealed-key"]);
        heap.add("c3.csr", &csr, &["certificate-request"]);
        heap.add("c3.csr.der", der(&["req", "-outform", "DER"], &csr), &["certificate-request"]);
        heap.add("c3-utf16.csr", utf16, &["certificate-request"]);
        heap.add("c3-crlf.csr", csr.replace('\n', "\r\n"), &["certificate-request"]);
        heap.add(&format!("{}.pem", issued.kid), &issued.pem, &["certificate"]);
        heap.add("c3.der", der(&["x509", "-outform", "DER"], &issued.pem), &["certificate"]);
        heap.add("c3-mail.txt", quoted(&issued.pem), &["certificate"]);
        heap.add("c3-word.txt", issued.pem.replace("-----BEGIN", "———BEGIN"), &["certificate"]);
        heap.add("c3-one-line.pem", one_line(&issued.pem), &["certificate"]);
        heap.add("c3-base64.txt", STANDARD.encode(der(&["x509", "-outform", "DER"], &issued.pem)), &["certificate"]);
        heap.add("chain.pem", issued.pem.clone() + authority.issuing(), &["certificate", "ca-certificate"]);
        heap.add("chain.p7b", pkcs7(&[&issued.pem, authority.issuing()]), &["certificate", "ca-certificate"]);
        heap.add("root-ca.pem", authority.root(), &["ca-certificate"]);
        heap.add("issuer-ca.pem", authority.issuing(), &["ca-certificate"]);
        heap.add("issuer.crl", directory::revocation_list(&[directory::neighbour()]), &["crl"]);
        heap.add("c3.pub.pem", key.public_pem(), &["public-key"]);
        let keys = [directory::neighbour().jwk("enc"), issued.jwk("enc"), older_issued.jwk("enc")];
        heap.add("transport.jwks", directory::jwks(&keys), &["jwks"]);
        heap.add("transport-before.jwks", directory::jwks(&keys[..1]), &["jwks"]);
        heap.add("one.jwk.json", issued.jwk("enc").to_string(), &["jwk"]);
        heap.add("older.key", older.traditional(), &["private-key"]);
        heap.add("older.csr", &older_csr, &["certificate-request"]);
        heap.add("older.p12", pkcs12(&older, &older_issued.pem), &["sealed-container"]);
        heap.add("older-both.pem", format!("{}{}", older.pem, older_issued.pem), &["private-key", "certificate"]);
        heap.add("ec.key", &ec.pem, &["private-key"]);
        heap.add("ec.csr", ec.csr(&bank::subject(S4)), &["certificate-request"]);
        heap.add(
            "token.jwt",
            format!("{}.{}.AAAA", header(r#"{"alg":"PS256","kid":"a"}"#), header("{}")),
            &["signed-token"],
        );
        let jwe = format!("{}.AAAA.AAAA.AAAA.AAAA", header(r#"{"alg":"RSA-OAEP-256","enc":"A256GCM"}"#));
        heap.add("message.jwe", jwe, &["encrypted-token"]);
        heap.add("note.txt", "Dear colleague, see attached.", &["unreadable"]);
        heap.add("cut.pem", &issued.pem[..issued.pem.len() / 2], &["unreadable"]);
        heap.secrets = vec![key, older, ec];
        assert_eq!(heap.files.len(), 30);
        heap
    }
}

fn quoted(pem: &str) -> String {
    pem.lines().map(|line| format!("> {line}\n")).collect()
}

fn one_line(pem: &str) -> String {
    let body: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    format!("-----BEGIN CERTIFICATE-----\n{body}\n-----END CERTIFICATE-----\n")
}

fn pkcs7(certificates: &[&str]) -> Vec<u8> {
    let folder = Folder::new();
    let files: Vec<String> =
        certificates.iter().enumerate().map(|(number, pem)| folder.file(&format!("{number}.pem"), pem)).collect();
    let mut arguments = vec!["crl2pkcs7", "-nocrl", "-outform", "DER"];
    arguments.extend(files.iter().flat_map(|file| ["-certfile", file]));
    openssl(&arguments, "")
}

fn pkcs12(key: &Key, certificate: &str) -> Vec<u8> {
    let folder = Folder::new();
    let key = folder.file("key.pem", &key.pem);
    let certificate = folder.file("certificate.pem", certificate);
    let passphrase = format!("pass:{PASSPHRASE}");
    openssl(&["pkcs12", "-export", "-inkey", &key, "-in", &certificate, "-passout", &passphrase], "")
}

/// Every item's kind, file by file, as the page lists them.
fn kinds(desk: &Desk) -> Vec<(String, Vec<String>)> {
    let script =
        "return Array.from(document.querySelectorAll('.item'), item => [item.dataset.file, item.dataset.kind]);";
    let mut files: Vec<(String, Vec<String>)> = Vec::new();
    for pair in desk.script(script, Vec::new()).as_array().expect("a list") {
        let (file, kind) = (pair[0].as_str().expect("a text"), pair[1].as_str().expect("a text"));
        match files.last_mut().filter(|(name, _)| name == file) {
            Some((_, kinds)) => kinds.push(kind.to_owned()),
            None => files.push((file.to_owned(), vec![kind.to_owned()])),
        }
    }
    files
}

/// No line of any private key, and no passphrase, is anywhere outside of wasm.
#[track_caller]
fn nothing_secret(desk: &Desk, secrets: &[Key]) {
    let readable = desk.everything_readable();
    assert!(!readable.contains(PASSPHRASE), "the passphrase is readable");
    for key in secrets {
        let forms = [key.pem.clone(), key.traditional()];
        let lines = forms.iter().flat_map(|pem| pem.lines()).filter(|line| !line.starts_with('-') && line.len() > 40);
        // The public half of a key is part of its private file.
        let public = key.public_pem().replace('\n', "");
        lines.filter(|line| !public.contains(*line)).for_each(|line| {
            assert!(!readable.contains(line), "a line of a private key is on the page or in its storage");
        });
    }
}

/// What stays in view at the edges of the screen covers nothing in its middle.
#[track_caller]
fn to_the_middle(desk: &Desk, id: &str) {
    desk.element(&format!("#{id}"));
    desk.script("document.getElementById(arguments[0]).scrollIntoView({ block: 'center' });", vec![json!(id)]);
}

#[track_caller]
fn click_in_view(desk: &Desk, id: &str) {
    to_the_middle(desk, id);
    desk.click(id);
}

fn open_item(desk: &Desk, file: &str) {
    desk.click_at(&format!(".item[data-file='{file}'] .item-toggle"));
    desk.element(&format!(".item.open[data-file='{file}']"));
}

#[test]
fn a_mixed_heap_of_thirty_files_is_sorted() {
    let desk = Desk::open_at("#/check");
    let heap = Heap::mixed();
    desk.drop_all("heap-file", &heap.write(&desk));
    desk.element(".item");
    let expected: Vec<(String, Vec<String>)> = heap
        .files
        .iter()
        .map(|(name, _, kinds)| (name.clone(), kinds.iter().map(|kind| (*kind).to_owned()).collect()))
        .collect();
    assert_eq!(kinds(&desk), expected);
    nothing_secret(&desk, &heap.secrets);

    // Three keys, the fullest group first: CSR, certificate and JWKS of the new
    // key and of the older one, and an EC key with its CSR.
    desk.element("#group-2");
    assert!(!desk.exists("#group-3"), "there are three keys");
    let chip = |group: usize, check: &str, state: &str| {
        desk.element(&format!("#group-{group} .chip[data-check='{check}'][data-state='{state}']"));
    };
    // The new key's file is encrypted: nobody gave its passphrase yet.
    chip(0, "match.private-key", "missing");
    for check in ["match.csr", "match.certificate", "match.jwks"] {
        chip(0, check, "there");
        chip(1, check, "there");
    }
    chip(1, "match.private-key", "there");
    chip(2, "match.csr", "there");
    chip(2, "match.certificate", "missing");
    desk.element("#group-0 li[data-message='err-match-same-subject-other-key']");

    // A private key is called out wherever it is.
    desk.element(".item[data-file='older-both.pem'] .urgent[data-message='err-file-key-beside-public']");
    desk.element(".item[data-file='older.key'] .urgent[data-message='err-file-plain-private-key']");
    desk.element(".item[data-file='cut.pem'] .urgent[data-message='err-input-no-end']");

    // What had to be mended is said.
    open_item(&desk, "c3-mail.txt");
    assert!(desk.text_at(".item.open .repairs").contains("e-mail reply"));
    // The CA files of the heap complete the picture, and prove nothing.
    desk.element(".item.open .chain li[data-state='unaccepted']");
    assert!(!desk.exists(".item.open .chain .broken"), "every link is there");
    desk.finding("certificate.chain", "not-checked", "not-chain-root-unaccepted");
    desk.finding("certificate.revocation", "not-checked", "not-revocation-unaccepted");
    // The person accepts the root, and now it stands.
    desk.click("accept-heap-root");
    way::accept_root(&desk);
    desk.goto(&format!("{}#/check", desk.address()));
    desk.element(".item.open .chain li[data-state='sound']");
    desk.finding("certificate.chain", "pass", "ok-chain-path");
    desk.finding("certificate.revocation", "pass", "ok-chain-not-revoked");

    // The later set against the earlier one.
    desk.choose("pair-first", &position(&desk, "transport-before.jwks"));
    desk.choose("pair-second", &position(&desk, "transport.jwks"));
    desk.text_at("#report-pair li[data-check='jwks.compare.added'][data-message='ok-jwks-compare-added']");
    nothing_secret(&desk, &heap.secrets);

    click_in_view(&desk, "heap-clear");
    desk.wait_until_gone(".item");
    nothing_secret(&desk, &heap.secrets);
}

fn position(desk: &Desk, file: &str) -> String {
    let script = "return document.querySelector(`.item[data-file='${arguments[0]}']`).id.replace('item-', '');";
    desk.script(script, vec![json!(file)]).as_str().expect("an id").to_owned()
}

#[test]
fn a_passphrase_opens_what_was_sealed() {
    let desk = Desk::open_at("#/check");
    let (key, csr) = {
        let key = Key::any();
        let csr = key.csr(&bank::subject(C3));
        (key, csr)
    };
    let files = [desk.write("c3.key", key.encrypted(PASSPHRASE)), desk.write("c3.csr", &csr)];
    desk.drop_all("heap-file", &files);
    open_item(&desk, "c3.key");
    desk.fill("heap-passphrase", "not this one");
    desk.click("heap-unseal");
    desk.element(
        ".item.open[data-file='c3.key'][data-kind='sealed-key'] .urgent[data-message='err-container-wrong-passphrase']",
    );
    // The row stays open, so that another one can be tried.
    desk.fill("heap-passphrase", PASSPHRASE);
    desk.click("heap-unseal");
    desk.element(".item[data-file='c3.key'][data-kind='private-key']");
    desk.element("#group-0 .chip[data-check='match.private-key'][data-state='there']");
    nothing_secret(&desk, &[key]);
}

#[test]
fn one_passphrase_opens_all_that_it_fits() {
    let desk = Desk::open_at("#/check");
    let (one, two) = (Key::any(), Key::any());
    let files = [
        desk.write("one.key", one.encrypted(PASSPHRASE)),
        desk.write("two.key", two.encrypted(PASSPHRASE)),
        desk.write("other.key", two.encrypted("another passphrase")),
    ];
    desk.drop_all("heap-file", &files);
    desk.fill("heap-passphrase-all", PASSPHRASE);
    desk.click("heap-unseal-all");
    desk.reads("#heap-opened", "The passphrase opened 2 of 3 files.");
    for (file, kind) in [("one.key", "private-key"), ("two.key", "private-key"), ("other.key", "sealed-key")] {
        desk.element(&format!(".item[data-file='{file}'][data-kind='{kind}']"));
    }
    // One is left, and its own row has the field.
    desk.wait_until_gone("#heap-passphrase-all");
    nothing_secret(&desk, &[one, two]);
}

#[test]
fn things_are_searched_opened_from_their_group_compared_and_taken_away() {
    let desk = Desk::open_at("#/check");
    let key = Key::any();
    let csr = key.csr(&bank::subject(C3));
    let (issued, other) = (directory::issue(C3, &csr), directory::issue(S4, &Key::any().csr(&bank::subject(S4))));
    let mut files = vec![
        desk.write("client.pem", &issued.pem),
        desk.write("c3.csr", &csr),
        desk.write("server.pem", &other.pem),
        desk.write("note.txt", "Dear colleague"),
    ];
    files.extend((0..30).map(|number| desk.write(&format!("{number}.pub.pem"), key.public_pem())));
    desk.drop_all("heap-file", &files);
    let things = desk.element("#heap-summary[data-things='34']");
    assert!(desk.shown(&things).starts_with("34 "), "{}", desk.shown(&things));
    // What the group is, and that it is a guess.
    let title = desk.text_at("#group-0 h3");
    assert!(title.starts_with("C3 · TLS client · "), "{title}");
    assert!(title.contains(" · until "), "{title}");
    assert!(desk.text_at("#group-0 .guess").contains("Guessed"));
    assert!(!desk.exists("[data-message='err-match-same-subject-other-key']"), "two purposes are no mix-up");

    // From the group to the thing: it is opened, in view and focused.
    desk.click_at("#group-0 .members li:first-child button");
    desk.element(".item.open[data-file='client.pem']");
    let there = "const open = document.querySelector('.item.open'), box = open.getBoundingClientRect();\
        return open === document.activeElement && box.top >= 0 && box.top < innerHeight;";
    desk.wait("the thing in view", || desk.script(there, Vec::new()).as_bool().filter(|is_there| *is_there));
    desk.unfold(".item.open .extensions");
    assert!(desk.text_at(".item.open .extensions").contains("clientAuth"));
    click_in_view(&desk, "heap-asn1");
    assert!(desk.text("asn1").contains("OBJECT IDENTIFIER"));
    let server = position(&desk, "server.pem");
    desk.choose("heap-beside", &server);
    desk.element("#heap-sides tr[data-state='differs']");
    desk.element("#heap-sides tr[data-state='same']");
    click_in_view(&desk, "heap-save-der");
    let der = std::fs::read(desk.download("client.der")).expect("saved");
    assert_eq!(der, openssl(&["x509", "-outform", "DER"], &issued.pem));

    // What is looked for alone is there, and only that.
    to_the_middle(&desk, "heap-search");
    desk.fill("heap-search", "server.pem");
    desk.wait_until_gone(".item[data-file='client.pem']");
    desk.element(".item[data-file='server.pem']");
    to_the_middle(&desk, "heap-search");
    desk.click("heap-search");
    desk.select_all();
    desk.press(thirtyfour::Key::Delete);
    desk.choose("heap-kind", "certificate");
    desk.wait_until_gone(".item[data-file='note.txt']");
    click_in_view(&desk, "heap-certificates");
    desk.choose("heap-kind", "");
    click_in_view(&desk, "heap-needing");
    desk.wait_until_gone(".item[data-file='client.pem']");
    desk.element(".item[data-file='note.txt']");
    click_in_view(&desk, "heap-table");
    let find = |end: &str| desk.downloaded().into_iter().find(|name| name.ends_with(end));
    let pem = desk.wait("the certificates", || find("_certificates.pem"));
    let pem = std::fs::read_to_string(desk.download(&pem)).expect("saved");
    assert_eq!(pem.matches("BEGIN CERTIFICATE").count(), 2);
    let csv = desk.wait("the table", || find("_files.csv"));
    let csv = std::fs::read_to_string(desk.download(&csv)).expect("saved");
    assert_eq!(csv.lines().count(), 35);
}

#[test]
fn what_was_found_is_used_where_it_belongs() {
    let desk = Desk::open();
    let key = Key::any();
    way::bring_own_csr(&desk, C3, &key);
    desk.goto(&format!("{}#/check", desk.address()));
    let issued = directory::issue(C3, &key.csr(&bank::subject(C3)));
    desk.drop_all("heap-file", &[desk.write("new.pem", &issued.pem)]);
    open_item(&desk, "new.pem");
    desk.click("use-certificate-c3");
    desk.step("certificate");
    desk.verdict("incomplete");
    assert!(desk.storage().contains("BEGIN CERTIFICATE"), "it is kept as if it had been chosen there");
}

#[test]
fn a_heap_is_compared_with_the_workspace() {
    let desk = Desk::open();
    let key = Key::any();
    way::bring_own_csr(&desk, C3, &key);
    desk.goto(&format!("{}#/check", desk.address()));
    let certificate = directory::issue(C3, &key.csr(&bank::subject(C3)));
    let older = directory::issue(C3, &Key::any().csr(&bank::subject(C3)));
    desk.element_anywhere("#heap-file");
    let files = [desk.write("new.pem", &certificate.pem), desk.write("older.pem", &older.pem)];
    desk.drop_all("heap-file", &files);
    desk.element("li[data-message='ok-match-plan']");
    desk.element("li[data-message='err-match-plan-other-key']");
}

#[test]
fn a_pasted_text_is_read_as_well() {
    let desk = Desk::open_at("#/check");
    let key = Key::any();
    desk.paste("heap-file", &key.csr(&bank::subject(C3)));
    desk.element(".item[data-kind='certificate-request']");
    desk.paste("heap-file", &key.pem);
    desk.element(".item[data-kind='private-key'] .urgent[data-message='err-file-plain-private-key']");
    desk.element("#group-0 .chip[data-check='match.private-key'][data-state='there']");
    nothing_secret(&desk, &[key]);
}

#[test]
fn what_is_pasted_beside_every_field_is_read_where_it_belongs() {
    let desk = Desk::open();
    let csr = Key::any().csr_for_hosts(&bank::subject(S4), &format!("DNS:{}", bank::HOST));
    desk.visit("#/check");
    desk.unfold("#heap-file-paste");
    desk.insert("heap-file-paste", &csr);
    desk.select_all();
    desk.press_with_control("c");
    desk.visit("#/help");
    desk.element(".help");
    desk.press_with_control("v");
    desk.element("#item-0");
    assert_eq!(desk.route(), "#/check", "where a screen has no place for it, among the files");

    desk.visit("#/board");
    way::details(&desk, S4);
    desk.click("origin-elsewhere");
    desk.element_anywhere("#csr-file");
    desk.press_with_control("v");
    desk.verdict("pass");
    assert_eq!(desk.route(), "#/s4/key", "and where it has one, there");
}

#[test]
fn more_files_than_two_hundred_are_refused_before_they_are_read() {
    let desk = Desk::open_at("#/check");
    let files: Vec<PathBuf> = (0..201).map(|number| desk.write(&format!("{number}.txt"), "nothing")).collect();
    desk.drop_all("heap-file", &files);
    desk.refusal("heap-refusal", "err-heap-too-many-files");
    assert!(!desk.exists(".item"), "none of them was read");
    desk.drop_all("heap-file", &files[..200]);
    desk.element(".item[data-file='199.txt'][data-kind='unreadable']");
}
