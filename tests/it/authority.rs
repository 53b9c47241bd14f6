//! The CA files of an environment: the right ones pass, each defect fails
//! alone.

use oftf_key_desk::check::authority::{self, Authorities, Authority, AuthorityError, Beside, Judged, Role, Standing};
use oftf_key_desk::framework::environment::Environment::{self, Production, Sandbox};
use oftf_key_desk::ground::report::{Overall, Report};
use oftf_key_desk::x509::kind::Kind;
use testbed::Key;
use testbed::bank::{self, moment, now};
use testbed::ca::{CA_EXTENSIONS, Ca, Draft};
use testbed::directory::{Issuer, der, issued};
use testbed::key::bank_key;

use crate::expect::{self, Outcome, fail, warn};

const OFTF: &str = "/C=AE/O=Nebras Open Finance Company/OU=Al Tareq Trust Framework";

fn read(pem: &str) -> Authority {
    authority::read(pem.as_bytes()).expect("a CA's certificate")
}

/// With a root that lies there and that nobody accepted.
fn judge(pem: &str, role: Role, root: Option<&str>) -> Report {
    let root = root.map(read);
    judged(&read(pem), role, Sandbox, root.as_ref(), &Authorities::default()).report
}

fn judged(
    authority: &Authority,
    role: Role,
    environment: Environment,
    root: Option<&Authority>,
    accepted: &Authorities,
) -> Judged {
    authority::check(authority, role, environment, &Beside { root, accepted }, now())
}

/// This root was accepted, and nothing else.
fn accepted_root(root: &Authority) -> Authorities {
    Authorities { root: Some(root.clone()), issuing: None }
}

#[track_caller]
fn check_root(pem: &str, expected: &[Outcome<'_>]) {
    expect::findings(&judge(pem, Role::Root, None), expected);
}

fn root_name() -> String {
    format!("{OFTF}/CN=Al Tareq Sandbox Trust Framework Root CA - G1")
}

#[test]
fn the_environments_own_files_pass_and_wait_for_the_persons_act() {
    for environment in [Sandbox, Production] {
        let files = Issuer::Oftf(environment).authority();
        let (root, issuing) = (read(&files.root), read(&files.issuing));
        let nothing = Authorities::default();
        let of_root = judged(&root, Role::Root, environment, None, &nothing);
        expect::passes(&of_root.report, &["authority.fingerprint"]);
        assert_eq!((of_root.report.verdict(), of_root.standing), (Overall::Incomplete, Standing::Waits));
        let of_issuing = judged(&issuing, Role::Issuing, environment, Some(&root), &nothing);
        expect::passes(&of_issuing.report, &["authority.fingerprint"]);
        assert_eq!(of_issuing.standing, Standing::AwaitsRoot);
        let alone = judged(&issuing, Role::Issuing, environment, None, &nothing);
        expect::passes(&alone.report, &["authority.signature", "authority.fingerprint"]);
        assert_eq!(alone.standing, Standing::AwaitsRoot);
    }
}

#[test]
fn an_accepted_root_takes_its_issuing_ca_along() {
    let files = Issuer::Oftf(Sandbox).authority();
    let (root, issuing) = (read(&files.root), read(&files.issuing));
    let accepted = accepted_root(&root);
    let of_root = judged(&root, Role::Root, Sandbox, Some(&root), &accepted);
    expect::passes(&of_root.report, &[]);
    expect::passed(&of_root.report, "authority.fingerprint", "ok-authority-fingerprint");
    assert_eq!(of_root.standing, Standing::Accepted);
    let of_issuing = judged(&issuing, Role::Issuing, Sandbox, Some(&root), &accepted);
    expect::passes(&of_issuing.report, &[]);
    expect::passed(&of_issuing.report, "authority.fingerprint", "ok-authority-fingerprint-by-root");
    assert_eq!(of_issuing.standing, Standing::Vouched);
    let both = Authorities { issuing: Some(issuing.clone()), ..accepted };
    let of_issuing = judged(&issuing, Role::Issuing, Sandbox, Some(&root), &both);
    expect::passed(&of_issuing.report, "authority.fingerprint", "ok-authority-fingerprint");
    assert_eq!(of_issuing.standing, Standing::Accepted);
}

/// Everything about it is right but the dates that are published.
#[test]
fn dates_that_contradict_the_published_ones_are_warned_of() {
    let with = |start: &str, end: &str, expected: &[Outcome<'_>]| {
        let name = root_name();
        let root = Ca::root_of(&Draft { start, end, ..Draft::ca(&name) }, Key::ec("P-256")).pem;
        check_root(&root, expected);
    };
    let other = [warn("authority.published-dates", "err-authority-published-dates")];
    with("20240822093000Z", "20390819093000Z", &[]);
    // A day is published without its time zone.
    with("20240821200000Z", "20390820030000Z", &[]);
    with("20240820000000Z", "20390819000000Z", &other);
    with("20240822000000Z", "20390822000000Z", &other);
    with("20251101000000Z", "20351101000000Z", &other);
}

#[test]
fn the_name_tells_role_and_environment() {
    let (sandbox, production) = (Issuer::Oftf(Sandbox).authority(), Issuer::Oftf(Production).authority());
    let check = "authority.name";
    check_root(&production.root, &[fail(check, "err-authority-other-environment")]);
    check_root(&Ca::root("/C=AE/CN=Somebody").pem, &[fail(check, "err-authority-other-name")]);
    let place = fail(check, "err-authority-root-in-place-of-issuing");
    expect::findings(&judge(&sandbox.root, Role::Issuing, Some(&sandbox.root)), &[place]);
    // The issuing CA does not sign itself either.
    let place = fail(check, "err-authority-issuing-in-place-of-root");
    let not_itself = fail("authority.signature", "err-authority-not-self-signed");
    check_root(&sandbox.issuing, &[place, not_itself]);
    let self_signed = Ca::root(&format!("{OFTF}/CN=Al Tareq Sandbox Trust Framework Issuing CA - G1"));
    check_root(&self_signed.pem, &[place]);
}

#[test]
fn the_signature_must_be_the_roots() {
    let files = Issuer::Oftf(Sandbox).authority();
    let mut forged = der(&files.root);
    *forged.last_mut().expect("a certificate") ^= 1;
    let forged = oftf_key_desk::x509::pem::write("CERTIFICATE", &forged);
    check_root(&forged, &[fail("authority.signature", "err-authority-not-self-signed")]);
    let namesake = Ca::root(&root_name());
    let other = [fail("authority.signature", "err-authority-not-signed-by-root")];
    expect::findings(&judge(&files.issuing, Role::Issuing, Some(&namesake.pem)), &other);
}

#[test]
fn the_dates_are_judged_at_the_given_moment() {
    let root = read(&Issuer::Oftf(Sandbox).authority().root);
    let at = |time: &str, expected: &[Outcome<'_>]| {
        let beside = Beside { root: None, accepted: &Authorities::default() };
        expect::findings(&authority::check(&root, Role::Root, Sandbox, &beside, moment(time)).report, expected);
    };
    let check = "authority.validity";
    at("2024-08-21T23:59:59Z", &[fail(check, "err-authority-not-yet-valid")]);
    at("2024-08-22T00:00:00Z", &[]);
    at("2039-08-19T00:00:00Z", &[]);
    at("2039-08-19T00:00:01Z", &[fail(check, "err-authority-expired")]);
}

#[test]
fn it_must_be_a_ca_that_may_issue() {
    let with = |extensions: &str| {
        let name = root_name();
        Ca::root_of(&Draft { extensions, end: "20390819000000Z", ..Draft::ca(&name) }, Key::ec("P-256")).pem
    };
    let check = "authority.is-ca";
    check_root(&with(CA_EXTENSIONS), &[]);
    check_root(&with("basicConstraints=critical,CA:FALSE\n"), &[fail(check, "err-authority-not-ca")]);
    let no_signing = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,cRLSign\n";
    check_root(&with(no_signing), &[fail(check, "err-authority-may-not-sign")]);
}

#[test]
fn another_file_than_the_accepted_one_is_told_apart() {
    let files = Issuer::Oftf(Sandbox).authority();
    let root = read(&files.root);
    let accepted = accepted_root(&root);
    let of = |pem: &str, role, expected: &[Outcome<'_>]| {
        let authority = read(pem);
        let judged = judged(&authority, role, Sandbox, Some(&root), &accepted);
        expect::findings(&judged.report, expected);
        let stated = judged.report.findings.iter().find(|finding| finding.check.id() == "authority.fingerprint");
        assert_eq!(stated.and_then(|finding| finding.evidence.found.clone()), Some(authority.sha256()));
        judged.standing
    };
    let name = root_name();
    let published = Draft { end: "20390819000000Z", ..Draft::ca(&name) };
    let namesake = Ca::root_of(&published, Key::ec("P-256")).pem;
    let other_key = [fail("authority.fingerprint", "err-authority-fingerprint-other-key")];
    assert_eq!(of(&namesake, Role::Root, &other_key), Standing::Replaces);
    let renewed = Ca::root_of(&published, Key { pem: files.root_key.pem.clone() }).pem;
    let changed = [warn("authority.fingerprint", "err-authority-fingerprint-changed")];
    assert_eq!(of(&renewed, Role::Root, &changed), Standing::Replaces);
    // What is not sound cannot be accepted in its place either.
    let short = Ca::root_of(&Draft { end: "20260101000000Z", ..published }, Key::ec("P-256")).pem;
    let expired = [fail("authority.validity", "err-authority-expired"), other_key[0]];
    let dates = warn("authority.published-dates", "err-authority-published-dates");
    assert_eq!(of(&short, Role::Root, &[expired[0], dates, expired[1]]), Standing::Refused);
}

#[test]
fn only_one_ca_certificate_is_taken() {
    let files = Issuer::Oftf(Sandbox).authority();
    let refused = |input: &str, expected: AuthorityError, sentence: &str| {
        let error = authority::read(input.as_bytes()).expect_err("must be refused");
        assert_eq!(error, expected);
        assert_eq!(error.message().id, sentence);
    };
    let with_key = files.root.clone() + &bank_key().pem;
    refused(&with_key, AuthorityError::PrivateKey, "err-authority-private-key");
    let both = files.root.clone() + &files.issuing;
    refused(&both, AuthorityError::Several { count: 2 }, "err-authority-several");
    let leaf = issued(oftf_key_desk::framework::catalogue::CertificateId::C3, Sandbox);
    refused(&leaf, AuthorityError::Leaf, "err-authority-leaf");
    let csr = bank_key().csr(&bank::subject(oftf_key_desk::framework::catalogue::CertificateId::C3));
    let found = Kind::CertificateRequest;
    refused(&csr, AuthorityError::OtherKind { found }, "err-authority-other-kind");
    let broken = oftf_key_desk::x509::pem::write("CERTIFICATE", &[0x30, 0x00]);
    refused(&broken, AuthorityError::Malformed, "err-authority-malformed");
    assert_eq!(authority::read(&der(&files.root)).map(|each| each.to_pem()), Ok(read(&files.root).to_pem()));
}
