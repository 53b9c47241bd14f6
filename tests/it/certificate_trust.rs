//! Chain and revocation of an issued certificate, by the CA files and lists that a
//! person has.

use oftf_key_desk::check::authority::{self, Authorities};
use oftf_key_desk::check::certificate::{self, Comparison};
use oftf_key_desk::check::chain::Trust;
use oftf_key_desk::framework::catalogue::CertificateId::C3;
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::ground::clock::Moment;
use oftf_key_desk::ground::message::{Message, Value};
use oftf_key_desk::ground::report::{Overall, Report};
use oftf_key_desk::plan::Expectation;
use oftf_key_desk::x509::crl::Crl;
use oftf_key_desk::x509::pem;
use testbed::bank::{self, moment, now};
use testbed::ca::{self, RevocationList};
use testbed::directory::{self, Issuer, issued};
use testbed::key::bank_key;

use crate::certificate::read;
use crate::expect::{self, fail};

/// The sandbox's CA files, or one of them.
fn authorities(root: bool, issuing: bool) -> Authorities {
    let files = Issuer::Oftf(Sandbox).authority();
    let read = |is_given: bool, pem: &str| is_given.then(|| authority::read(pem.as_bytes()).expect("a CA"));
    Authorities { root: read(root, &files.root), issuing: read(issuing, &files.issuing) }
}

fn judge_with(pem: &str, authorities: &Authorities, crls: &[Crl], now: Moment) -> Report {
    let plan = bank::plan(C3, Sandbox);
    let ours = bank_key().public();
    let (anchors, intermediates) = authorities.links();
    let comparison = Comparison {
        expectation: Expectation::of_plan(&plan),
        csr_key: Some(&ours),
        trust: Trust { anchors: &anchors, intermediates: &intermediates, crls },
        ..Comparison::default()
    };
    certificate::check(&read(pem), &comparison, now)
}

/// The CRL of the issuing CA.
fn crl(entries: &[(&str, String)]) -> Crl {
    let files = Issuer::Oftf(Sandbox).authority();
    let list = RevocationList { entries, ..RevocationList::default() };
    Crl::read(list.sign(&files.issuing, &files.key).as_bytes()).expect("a CRL")
}

fn detail<'a>(report: &'a Report, check: &str) -> &'a Message {
    &report.findings.iter().find(|finding| finding.check.id() == check).expect("a finding").detail
}

#[test]
fn with_the_ca_files_and_a_crl_everything_is_checked() {
    let report = judge_with(&issued(C3, Sandbox), &authorities(true, true), &[crl(&[])], now());
    expect::passes(&report, &[]);
    assert_eq!(report.verdict(), Overall::Pass);
    expect::passed(&report, "certificate.chain", "ok-chain-path");
    expect::passed(&report, "certificate.revocation", "ok-chain-not-revoked");
}

#[test]
fn a_file_that_was_not_given_is_asked_for_and_no_failure() {
    let pem = issued(C3, Sandbox);
    let crls = [crl(&[])];
    let check = |authorities: Authorities, crls: &[Crl], open: &[&str], sentence: &str, urls: &[&str]| {
        let report = judge_with(&pem, &authorities, crls, now());
        expect::passes(&report, open);
        assert_eq!(report.verdict(), Overall::Incomplete, "{open:?}");
        let detail = detail(&report, open[0]);
        assert_eq!(detail.id, sentence);
        for url in urls {
            let is_named = detail.values.iter().any(|(_, value)| *value == Value::from(*url));
            assert!(is_named, "{url} is not in {detail:?}");
        }
    };
    let root = "https://crl.sandbox.pki.openfinance.ae/root-ca.pem";
    let issuing = "https://crl.sandbox.pki.openfinance.ae/issuer-ca.pem";
    let list = "http://crl.sandbox.pki.openfinance.ae/issuer.crl";
    let chain = "certificate.chain";
    let revocation = "certificate.revocation";
    let environment = "certificate.environment";
    let all = [chain, revocation, environment];
    check(authorities(false, false), &[], &all, "not-chain-without-files", &[root, issuing]);
    check(authorities(true, false), &crls, &all, "not-chain-incomplete", &[issuing]);
    check(authorities(false, true), &crls, &all, "not-chain-incomplete", &[root]);
    check(authorities(true, true), &[], &[revocation], "not-revocation-without-crl", &[list]);
    check(authorities(false, false), &crls, &[revocation, chain, environment], "not-crl-without-issuer", &[]);
    // Nobody vouches for the CA that signed the list.
    check(authorities(false, true), &crls, &[revocation, chain, environment], "not-revocation-unaccepted", &[]);
}

#[test]
fn a_forged_certificate_fails_by_its_chain_alone() {
    let mut forged = directory::der(&issued(C3, Sandbox));
    *forged.last_mut().expect("a certificate") ^= 1;
    let forged = pem::write("CERTIFICATE", &forged);
    let expected = [fail("certificate.chain", "err-chain-bad-signature")];
    expect::findings(&judge_with(&forged, &authorities(true, true), &[crl(&[])], now()), &expected);
    // The issuing CA alone is enough to see it.
    expect::findings(&judge_with(&forged, &authorities(false, true), &[crl(&[])], now()), &expected);
}

#[test]
fn the_dates_of_the_certificate_are_one_mistake_not_two() {
    let pem = issued(C3, Sandbox);
    let files = authorities(true, true);
    let at = |time: &str, detail: &str| {
        let report = judge_with(&pem, &files, &[], moment(time));
        expect::findings(&report, &[fail("certificate.validity", detail)]);
    };
    at("2026-12-02T08:00:00Z", "err-certificate-expired");
    at("2025-10-01T08:00:00Z", "err-certificate-not-yet-valid");
    // After the end of the issuing CA its own certificate is still judged in its own time.
    at("2035-01-01T00:00:00Z", "err-certificate-expired");
}

#[test]
fn a_revoked_certificate_fails_by_that_alone() {
    let pem = issued(C3, Sandbox);
    let entries = [("260109080000Z,keyCompromise", ca::serial(&pem))];
    let expected = [fail("certificate.revocation", "err-crl-revoked")];
    expect::findings(&judge_with(&pem, &authorities(true, true), &[crl(&entries)], now()), &expected);
    // A list that cannot be verified is believed when it warns.
    expect::findings(&judge_with(&pem, &authorities(false, false), &[crl(&entries)], now()), &expected);
    let late = moment("2026-02-15T08:00:00Z");
    let stale = judge_with(&pem, &authorities(true, true), &[crl(&[])], late);
    expect::findings(&stale, &[]);
    assert!(expect::not_checked_of(&stale).contains(&"certificate.revocation"));
}

#[test]
fn a_revoked_issuing_ca_breaks_the_chain() {
    let files = Issuer::Oftf(Sandbox).authority();
    let entries = [("260109080000Z,CACompromise", ca::serial(&files.issuing))];
    let list = RevocationList { entries: &entries, ..RevocationList::default() };
    let of_root = Crl::read(list.sign(&files.root, &files.root_key).as_bytes()).expect("a CRL");
    let report = judge_with(&issued(C3, Sandbox), &authorities(true, true), &[crl(&[]), of_root], now());
    expect::findings(&report, &[fail("certificate.chain", "err-crl-revoked")]);
}
