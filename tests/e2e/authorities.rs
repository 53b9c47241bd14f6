//! CA files and revocation lists: supplied, remembered, and what they change in
//! the report on a certificate.

use oftf_key_desk::framework::catalogue::CertificateId;
use testbed::Key;
use testbed::bank;
use testbed::directory::Issuer;

use crate::desk::Desk;
use crate::directory;
use crate::way;

#[track_caller]
fn supply(desk: &Desk, files: &[(&str, &str)]) {
    desk.goto(&format!("{}#/authorities", desk.address()));
    desk.element_anywhere("#trust-file");
    let files: Vec<_> = files.iter().map(|(name, content)| desk.write(name, content)).collect();
    desk.drop_all("trust-file", &files);
}

#[track_caller]
fn is_kept(desk: &Desk, role: &str, kept: bool) {
    desk.element(&format!("#authority-{role}[data-kept='{kept}']"));
}

#[track_caller]
fn is_accepted(desk: &Desk, role: &str, accepted: bool) {
    desk.element(&format!("#authority-{role}[data-accepted='{accepted}']"));
}

#[test]
fn ca_files_are_sorted_judged_and_accepted_by_one_act_that_a_reload_keeps() {
    let desk = Desk::open();
    let authority = Issuer::SANDBOX;
    supply(&desk, &[("issuer-ca.pem", authority.issuing()), ("root-ca.pem", authority.root())]);
    for role in ["root", "issuing"] {
        is_kept(&desk, role, true);
        is_accepted(&desk, role, false);
        desk.element(&format!("#report-{role}[data-verdict='incomplete']"));
    }
    desk.finding("authority.fingerprint", "not-checked", "not-authority-fingerprint");
    // Without saying with what it was compared, nothing is accepted.
    desk.click("accept-root");
    is_accepted(&desk, "root", false);
    way::accept_root(&desk);
    for role in ["root", "issuing"] {
        is_accepted(&desk, role, true);
        desk.element(&format!("#report-{role}[data-verdict='pass']"));
    }
    desk.reload();
    is_accepted(&desk, "root", true);
    is_accepted(&desk, "issuing", true);
    desk.click("forget-issuing");
    is_kept(&desk, "issuing", false);
    is_kept(&desk, "root", true);
}

#[test]
fn a_ca_file_of_the_other_environment_is_not_taken() {
    let desk = Desk::open();
    supply(&desk, &[("root-ca.pem", Issuer::PRODUCTION.root())]);
    desk.finding("authority.name", "fail", "err-authority-other-environment");
    is_kept(&desk, "root", false);
}

#[test]
fn another_root_of_the_same_name_is_taken_only_knowingly() {
    let desk = Desk::open();
    supply(&desk, &[("root-ca.pem", Issuer::SANDBOX.root())]);
    way::accept_root(&desk);
    let first = desk.storage();
    supply(&desk, &[("root-ca.pem", &directory::another_root())]);
    desk.finding("authority.fingerprint", "fail", "err-authority-fingerprint-other-key");
    assert_eq!(desk.storage(), first, "the accepted file stays until the person decides");
    desk.click("root-compared-person");
    desk.click("accept-root");
    assert_eq!(desk.storage(), first, "a first act is not enough");
    desk.click("root-knowingly");
    desk.click("accept-root");
    desk.wait_until_gone("#accept-root");
    assert_ne!(desk.storage(), first, "the new file is accepted");
}

#[test]
fn what_is_no_ca_file_is_refused_with_its_name() {
    let desk = Desk::open();
    supply(&desk, &[("note.txt", "Dear colleague, see attached.")]);
    desk.refusal("trust-refusal", "err-trust-other-kind");
    supply(&desk, &[("ca.key", &Key::any().pem)]);
    desk.refusal("trust-refusal", "err-authority-private-key");
}

/// The chain is not checked, then proved, then the certificate is revoked.
#[test]
fn the_chain_is_drawn_and_a_revoked_certificate_is_stopped() {
    let desk = Desk::open();
    let key = Key::any();
    let csr = way::bring_own_csr(&desk, CertificateId::C3, &key);
    let issued = directory::issue(CertificateId::C3, &csr);
    way::confirm_upload(&desk);
    way::take_certificate(&desk, &issued);
    let step = desk.route();
    let back = || {
        desk.goto(&format!("{}{step}", desk.address()));
        desk.click("back");
        desk.step("certificate");
    };
    back();
    desk.finding("certificate.chain", "not-checked", "not-chain-without-files");
    desk.finding("certificate.environment", "not-checked", "not-environment-sandbox");
    desk.element(".chain li[data-state='missing']");
    assert_eq!(desk.text_at("#columns tr[data-state='same'] th"), "C", "asked, CSR and certificate stand side by side");

    let authority = Issuer::SANDBOX;
    supply(&desk, &[("root-ca.pem", authority.root()), ("issuer-ca.pem", authority.issuing())]);
    is_kept(&desk, "issuing", true);
    back();
    desk.finding("certificate.chain", "not-checked", "not-chain-root-unaccepted");
    desk.element(".chain li[data-state='unaccepted']");
    desk.click_at("#authorities-asked a");
    way::accept_root(&desk);
    back();
    desk.finding("certificate.chain", "pass", "ok-chain-path");
    desk.finding("certificate.environment", "pass", "ok-environment-sandbox");
    desk.finding("certificate.revocation", "not-checked", "not-revocation-without-crl");
    assert!(!desk.exists(".chain .link.broken, .chain .link.unproven"), "every link is sound");

    supply(&desk, &[("issuer.crl", &directory::revocation_list(&[directory::neighbour()]))]);
    desk.element("#crls[data-count='1']");
    back();
    desk.finding("certificate.revocation", "pass", "ok-chain-not-revoked");

    supply(&desk, &[("issuer.crl", &directory::revocation_list(&[&issued]))]);
    desk.element("#crls[data-count='1']");
    desk.goto(&format!("{}#/c3/certificate", desk.address()));
    desk.finding("certificate.revocation", "fail", "err-crl-revoked");
    desk.verdict("fail");
    desk.is_blocked();
    assert!(desk.everything_readable().contains(bank::LEGAL_NAME));
}
