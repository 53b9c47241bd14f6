//! The CA files of an environment: the right ones pass, each defect fails
//! alone.

use oftf_key_desk::check::authority::{self, Authority, AuthorityError, Role};
use oftf_key_desk::framework::environment::Environment::{Production, Sandbox};
use oftf_key_desk::ground::report::Report;
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

fn judge(pem: &str, role: Role, root: Option<&str>) -> Report {
    let root = root.map(read);
    authority::check(&read(pem), role, Sandbox, root.as_ref(), None, now())
}

#[track_caller]
fn check_root(pem: &str, expected: &[Outcome<'_>]) {
    expect::findings(&judge(pem, Role::Root, None), expected);
}

fn root_name() -> String {
    format!("{OFTF}/CN=Al Tareq Sandbox Trust Framework Root CA - G1")
}

#[test]
fn the_environments_own_files_pass() {
    for environment in [Sandbox, Production] {
        let files = Issuer::Oftf(environment).authority();
        let root = read(&files.root);
        let report = authority::check(&root, Role::Root, environment, None, None, now());
        expect::passes(&report, &[]);
        expect::passed(&report, "authority.fingerprint", "ok-authority-fingerprint");
        let issuing = read(&files.issuing);
        expect::passes(&authority::check(&issuing, Role::Issuing, environment, Some(&root), None, now()), &[]);
        let alone = authority::check(&issuing, Role::Issuing, environment, None, None, now());
        expect::passes(&alone, &["authority.signature"]);
    }
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
        expect::findings(&authority::check(&root, Role::Root, Sandbox, None, None, moment(time)), expected);
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
        Ca::root_of(&Draft { extensions, ..Draft::ca(&name) }, Key::ec("P-256")).pem
    };
    let check = "authority.is-ca";
    check_root(&with(CA_EXTENSIONS), &[]);
    check_root(&with("basicConstraints=critical,CA:FALSE\n"), &[fail(check, "err-authority-not-ca")]);
    let no_signing = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,cRLSign\n";
    check_root(&with(no_signing), &[fail(check, "err-authority-may-not-sign")]);
}

#[test]
fn a_changed_fingerprint_is_warned_of() {
    let root = read(&Issuer::Oftf(Sandbox).authority().root);
    let remembering = |sha256: &str| authority::check(&root, Role::Root, Sandbox, None, Some(sha256), now());
    let own = root.sha256();
    for same in [own.clone(), own.to_uppercase()] {
        let report = remembering(&same);
        expect::passes(&report, &[]);
        expect::passed(&report, "authority.fingerprint", "ok-authority-fingerprint-same");
    }
    let other = own.replace(own.chars().next().expect("a digit"), "x");
    let changed = [warn("authority.fingerprint", "err-authority-fingerprint-changed")];
    expect::findings(&remembering(&other), &changed);
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
