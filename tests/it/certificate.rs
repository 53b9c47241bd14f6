//! Issued certificates: good ones pass, and each defect alone fails alone.

use oftf_key_desk::check::certificate::{self, Comparison};
use oftf_key_desk::framework::catalogue::CertificateId::{self, C3, C4, Enc1, S1, S3, S4, Sig2, Sig4};
use oftf_key_desk::framework::catalogue::{CertificateType, CommonName};
use oftf_key_desk::framework::environment::Environment::{self, Production, Sandbox};
use oftf_key_desk::ground::clock::Moment;
use oftf_key_desk::ground::report::{Report, Verdict};
use oftf_key_desk::plan::{Expectation, Plan};
use oftf_key_desk::validity::lifetime::{Lifetime, Urgency};
use oftf_key_desk::x509::certificate::{Certificate, CertificateError, CertificateFile};
use oftf_key_desk::x509::kind::Kind;
use oftf_key_desk::x509::public_key::PublicKey;
use testbed::bank::{self, APPLICATION_ID, HOST, LEGAL_NAME, ORGANISATION_ID, SECOND_HOST, moment, now};
use testbed::ca;
use testbed::directory::{self, Issuer, NO_END, Order, issued};
use testbed::key::{bank_key, other_key, small_key};
use testbed::{Folder, Key, openssl, openssl_text};

use crate::expect::{self, Outcome, fail, warn};

/// What cannot be said of a certificate before a root is accepted.
const UNVERIFIED: [&str; 3] = ["certificate.environment", "certificate.chain", "certificate.revocation"];

pub fn read(pem: &str) -> CertificateFile {
    Certificate::read(pem.as_bytes()).expect("a certificate")
}

fn judge_at(pem: &str, plan: &Plan, key: &PublicKey, now: Moment) -> Report {
    let expectation = Expectation::of_plan(plan);
    certificate::check(&read(pem), &Comparison { expectation, csr_key: Some(key), ..Comparison::default() }, now)
}

/// The bank's key, the plan's names, now.
fn judge(pem: &str, plan: &Plan) -> Report {
    judge_at(pem, plan, &bank_key().public(), now())
}

/// The order is issued as it stands and judged by the bank's plan.
#[track_caller]
fn check(order: &Order, expected: &[Outcome<'_>]) {
    expect::findings(&judge(&order.issue(), &bank::plan(order.certificate, order.environment)), expected);
}

fn good(certificate: CertificateId) -> Order<'static> {
    good_in(certificate, Sandbox)
}

/// SERVER ENCKEY, the default of Enc1, does not end.
fn good_in(certificate: CertificateId, environment: Environment) -> Order<'static> {
    let order = Order::of(certificate, environment);
    Order { end: if certificate == Enc1 { NO_END } else { order.end }, ..order }
}

#[test]
fn a_certificate_that_ends_is_no_server_enckey() {
    let order = Order::of(Enc1, Sandbox);
    check(&order, &[warn("certificate.validity-period", "err-validity-period-ends")]);
    check(&good(Enc1), &[]);
}

#[test]
fn what_nebras_renews_is_waited_for() {
    let soon = Order { end: "20260125080000Z", ..good(S1) };
    let report = judge(&soon.issue(), &bank::plan(S1, Sandbox));
    let findings = [
        warn("certificate.validity", "err-certificate-renewed-by-nebras"),
        warn("certificate.validity-period", "err-validity-period-unusual"),
    ];
    expect::findings(&report, &findings);
}

#[test]
fn a_good_certificate_passes_for_every_purpose_in_both_real_environments() {
    for environment in Environment::REAL {
        for id in [C3, S4, Sig4, Enc1, S1, S3, Sig2] {
            let hub = ["certificate.subject.common-name"];
            let not_stated = ["certificate.extended-key-usage"];
            let open_questions: &[&str] = match id {
                S1 | S3 => &hub,
                Sig2 => &[hub[0], not_stated[0]],
                Sig4 => &not_stated,
                // SERVER ENCKEY has no usual period.
                Enc1 => &[not_stated[0], "certificate.validity-period"],
                _ => &[],
            };
            println!("{id:?} {environment:?}");
            let report = judge(&good_in(id, environment).issue(), &bank::plan(id, environment));
            expect::passes(&report, &[&UNVERIFIED, open_questions].concat());
            expect::passed(&report, "certificate.public-key", "ok-certificate-for-csr");
        }
    }
}

#[test]
fn absent_usages_are_not_stated_and_no_mistake() {
    for id in [C3, S4, Sig4, Enc1] {
        let report =
            judge(&Order { key_usage: None, extended_key_usage: None, ..good(id) }.issue(), &bank::plan(id, Sandbox));
        expect::findings(&report, &[]);
        let not_checked = expect::not_checked_of(&report);
        assert!(not_checked.contains(&"certificate.key-usage"), "{not_checked:?}");
        assert!(not_checked.contains(&"certificate.extended-key-usage"), "{not_checked:?}");
    }
}

// Key and environment.

#[test]
fn a_certificate_for_another_key_fails_and_says_which_key_it_was_compared_with() {
    let pem = issued(C3, Sandbox);
    let plan = bank::plan(C3, Sandbox);
    let (ours, other) = (bank_key().public(), other_key().public());
    let with = |csr_key, private_key| {
        let expectation = Expectation::of_plan(&plan);
        let comparison = Comparison { expectation, csr_key, private_key, ..Comparison::default() };
        certificate::check(&read(&pem), &comparison, now())
    };
    let check = "certificate.public-key";
    expect::passed(&with(Some(&ours), Some(&ours)), check, "ok-certificate-for-private-key");
    expect::passed(&with(None, Some(&ours)), check, "ok-certificate-for-private-key");
    expect::findings(&with(Some(&other), None), &[fail(check, "err-certificate-for-other-key")]);
    expect::findings(&with(Some(&other), Some(&ours)), &[fail(check, "err-certificate-for-other-key")]);
    expect::findings(&with(Some(&ours), Some(&other)), &[fail(check, "err-certificate-not-for-private-key")]);
    assert!(expect::not_checked_of(&with(None, None)).contains(&check));
}

#[test]
fn the_two_environments_never_mix() {
    let check_issuer =
        |environment, issuer, expected| check(&Order { issuer, ..Order::of(C3, environment) }, &[expected]);
    let fails = |detail| fail("certificate.environment", detail);
    check_issuer(Sandbox, Issuer::Oftf(Production), fails("err-environment-production-in-sandbox"));
    check_issuer(Production, Issuer::Oftf(Sandbox), fails("err-environment-sandbox-in-production"));
    check_issuer(Sandbox, Issuer::Stranger, fails("err-environment-not-oftf"));
    let warned = warn("certificate.environment", "err-environment-other-oftf-ca");
    check_issuer(Sandbox, Issuer::NextNebras, warned);
    check_issuer(Production, Issuer::NextNebras, warned);
}

// Subject.

#[test]
fn the_subject_must_have_the_planned_values() {
    let with = |from: &str, to: &str, expected: Outcome<'_>| {
        let subject = bank::subject(C3);
        assert!(subject.contains(from));
        check(&Order { subject: Some(subject.replace(from, to)), ..good(C3) }, &[expected]);
    };
    let other_id = "11111111-2222-4333-8444-555555555555";
    let organisation = "certificate.subject.organisation";
    with(LEGAL_NAME, "Test  Bank PJSC", fail(organisation, "err-subject-organisation-spelling"));
    with(LEGAL_NAME, "TEST BANK PJSC", fail(organisation, "err-subject-organisation-spelling"));
    with(LEGAL_NAME, "Another Test Bank PJSC", fail(organisation, "err-subject-organisation-other"));
    with(&format!("/O={LEGAL_NAME}"), "", fail(organisation, "err-subject-organisation-missing"));
    let organisation_id = "certificate.subject.organisation-id";
    with(ORGANISATION_ID, other_id, fail(organisation_id, "err-subject-organisation-id-other"));
    with(&format!("/OU={ORGANISATION_ID}"), "", fail(organisation_id, "err-subject-organisation-id-missing"));
    let common_name = "certificate.subject.common-name";
    with(APPLICATION_ID, other_id, fail(common_name, "err-subject-common-name-other"));
    with(&format!("/CN={APPLICATION_ID}"), "", fail(common_name, "err-subject-common-name-missing"));
    with("/C=AE", "/C=GB", fail("certificate.subject.country", "err-subject-country"));
    with("/C=AE", "/C=AE/ST=Dubai", warn("certificate.subject.nothing-else", "err-subject-surplus-issued"));
}

#[test]
fn swapped_ids_are_one_mistake_not_two() {
    let subject = Some(format!("/C=AE/O={LEGAL_NAME}/OU={APPLICATION_ID}/CN={ORGANISATION_ID}"));
    check(&Order { subject, ..good(C3) }, &[fail("certificate.subject.swapped", "err-subject-swapped")]);
}

#[test]
fn another_order_of_the_subject_is_the_same_subject() {
    let subject = Some(format!("/CN={APPLICATION_ID}/OU={ORGANISATION_ID}/O={LEGAL_NAME}/C=AE"));
    check(&Order { subject, ..good(C3) }, &[]);
}

#[test]
fn another_string_type_is_the_same_value() {
    let printable = Order { string_mask: "nombstr", ..good(C3) }.issue();
    let der = openssl_text(&["asn1parse"], &printable);
    assert!(der.contains(&format!("PRINTABLESTRING   :{LEGAL_NAME}")), "{der}");
    expect::findings(&judge(&printable, &bank::plan(C3, Sandbox)), &[]);
}

#[test]
fn a_legal_name_in_arabic_is_compared_letter_by_letter() {
    let mut choices = bank::choices(C3, Sandbox);
    choices.organisation.legal_name = "بنك الاختبار ش.م.ع".into();
    let plan = bank::planned(choices);
    let with = |name: &str| Order { subject: Some(bank::subject(C3).replace(LEGAL_NAME, name)), ..good(C3) }.issue();
    expect::findings(&judge(&with("بنك الاختبار ش.م.ع"), &plan), &[]);
    let misspelt = fail("certificate.subject.organisation", "err-subject-organisation-other");
    expect::findings(&judge(&with("بنك الأختبار ش.م.ع"), &plan), &[misspelt]);
}

#[test]
fn the_subject_of_the_uploaded_csr_comes_back() {
    let csr = bank_key().csr(&bank::subject(C3));
    check(&Order { csr, subject: None, ..good(C3) }, &[]);
}

// Alternative names.

#[test]
fn s4_must_have_exactly_its_hosts() {
    let with = |names: Option<&str>, expected: &[Outcome<'_>]| {
        check(&Order { alternative_names: names.map(str::to_owned), ..good(S4) }, expected);
    };
    let both = format!("DNS:{SECOND_HOST},DNS:{HOST}");
    with(Some(&both), &[]);
    with(None, &[fail("certificate.san", "err-san-missing")]);
    with(Some(&format!("DNS:{HOST}")), &[fail("certificate.san", "err-san-host-missing")]);
    with(Some(&format!("DNS:https://{HOST},DNS:{SECOND_HOST}")), &[fail("certificate.san", "err-san-url")]);
    with(Some(&format!("{both},DNS:old.testbank.example")), &[warn("certificate.san", "err-san-host-surplus")]);
}

#[test]
fn names_nobody_asked_for_are_warned_of() {
    let alternative_names = Some(format!("DNS:{HOST}"));
    check(&Order { alternative_names, ..good(C3) }, &[warn("certificate.san", "err-san-not-asked")]);
}

#[test]
fn the_hubs_names_must_be_of_this_environment_and_cover_hh_and_cm() {
    let with = |names, expected: &[Outcome<'_>]| check(&Order { alternative_names: Some(names), ..good(S3) }, expected);
    let other = [fail("certificate.san", "err-san-other-environment")];
    with(bank::hub_names(Production, &["cm", "hh"]), &other);
    with(bank::hub_names(Sandbox, &["cm"]), &[warn("certificate.san", "err-san-hub-host-missing")]);
}

// Usages.

#[test]
fn a_usage_that_contradicts_the_purpose_fails() {
    let extended = |id, usage| Order { extended_key_usage: Some(usage), ..good(id) };
    let check_extended = "certificate.extended-key-usage";
    check(&extended(C3, "serverAuth"), &[fail(check_extended, "err-extended-key-usage-not-client")]);
    check(&extended(S4, "clientAuth"), &[fail(check_extended, "err-extended-key-usage-not-server")]);
    check(&extended(S3, "emailProtection"), &[fail(check_extended, "err-extended-key-usage-not-server")]);
    for both in ["clientAuth,serverAuth", "anyExtendedKeyUsage"] {
        check(&extended(C3, both), &[]);
        check(&extended(S4, both), &[]);
    }

    let usage = |id, usage| Order { key_usage: Some(usage), ..good(id) };
    let check_usage = "certificate.key-usage";
    check(&usage(Sig4, "keyEncipherment"), &[fail(check_usage, "err-key-usage-not-signing")]);
    check(&usage(Sig2, "nonRepudiation"), &[fail(check_usage, "err-key-usage-not-signing")]);
    check(&usage(Enc1, "digitalSignature"), &[fail(check_usage, "err-key-usage-not-encryption")]);
    for enough in ["keyEncipherment", "dataEncipherment", "digitalSignature,keyEncipherment"] {
        check(&usage(Enc1, enough), &[]);
    }
    check(&usage(C3, "digitalSignature"), &[]);
    check(&usage(C3, "keyEncipherment"), &[fail(check_usage, "err-key-usage-no-handshake")]);
}

#[test]
fn a_ca_certificate_is_refused() {
    let order = Order { basic_constraints: "critical,CA:TRUE", ..good(C3) };
    check(&order, &[fail("certificate.basic-constraints", "err-certificate-is-ca")]);
}

/// What follows from the cause is not said beside it.
#[test]
fn another_certificate_is_one_finding_and_not_five() {
    let plan = bank::plan(C3, Sandbox);
    let judge = |pem: &str, key: &PublicKey| {
        let expectation = Expectation::of_plan(&plan);
        let comparison = Comparison { expectation, csr_key: Some(key), ..Comparison::default() };
        certificate::check(&read(pem), &comparison, now())
    };
    let other = fail("certificate.public-key", "err-certificate-for-other-key");
    expect::findings(&judge(&issued(S4, Sandbox), &other_key().public()), &[other]);
    // With the right key it is a certificate with a wrong subject, and each value is said.
    let wrong = judge(&issued(S4, Sandbox), &bank_key().public());
    let failed = |check: &str| {
        wrong.findings.iter().any(|finding| finding.check.id() == check && finding.verdict == Verdict::Fail)
    };
    assert!(failed("certificate.subject.common-name") && failed("certificate.extended-key-usage"));
    // The file of a CA in the place of the leaf.
    let report = judge(&Issuer::Oftf(Sandbox).authority().issuing, &bank_key().public());
    let graves = report.findings.iter().filter(|finding| matches!(finding.verdict, Verdict::Warn | Verdict::Fail));
    let graves: Vec<&str> = graves.map(|finding| finding.check.id()).collect();
    assert_eq!(graves[0], "certificate.basic-constraints");
    let said = |start: &str| graves.iter().any(|check| check.starts_with(start));
    assert!(
        !said("certificate.subject") && !said("certificate.public-key") && !said("certificate.key-usage"),
        "{graves:?}"
    );
}

// The serial number.

#[test]
fn a_serial_number_is_positive_and_has_at_most_20_octets() {
    let folder = Folder::new();
    let key = folder.file("key.pem", &bank_key().pem);
    let judge = |serial: &str| {
        let request = ["req", "-x509", "-new", "-key", &key, "-subj", "/CN=serial", "-set_serial", serial];
        let pem = openssl_text(&request, "");
        let file = read(&pem);
        assert_eq!(file.certificate.serial_number, ca::serial(&pem), "as OpenSSL prints it");
        certificate::check(&file, &Comparison::default(), now())
    };
    let check = "certificate.serial-number";
    let (longest, longer) = (format!("0x7f{}", "ff".repeat(19)), format!("0x80{}", "00".repeat(19)));
    for serial in ["1", "127", "128", &longest] {
        expect::passed(&judge(serial), check, "ok-serial-number");
    }
    // The octet that says that 0x80… is positive is the twenty-first.
    for (serial, problem) in [
        ("-1", "err-serial-number-negative"),
        ("-200", "err-serial-number-negative"),
        ("0", "err-serial-number-zero"),
        (&longer, "err-serial-number-long"),
    ] {
        let report = judge(serial);
        let found = report.findings.iter().find(|finding| finding.check.id() == check).expect("judged");
        assert_eq!((found.verdict, found.detail.id.as_ref()), (Verdict::Fail, problem), "{serial}");
    }
}

// Dates.

#[test]
fn dates_are_judged_at_the_given_moment() {
    let pem = issued(C3, Sandbox);
    let plan = bank::plan(C3, Sandbox);
    let at = |time: &str, expected: &[Outcome<'_>]| {
        println!("{time}");
        expect::findings(&judge_at(&pem, &plan, &bank_key().public(), moment(time)), expected);
    };
    let check = "certificate.validity";
    at("2025-11-01T07:59:59Z", &[fail(check, "err-certificate-not-yet-valid")]);
    at("2025-11-01T08:00:00Z", &[]);
    // 61 days before the end, then 60, 30 and none.
    at("2026-10-01T08:00:00Z", &[]);
    at("2026-10-02T08:00:00Z", &[warn(check, "err-certificate-renew")]);
    at("2026-10-31T08:00:00Z", &[warn(check, "err-certificate-renew")]);
    at("2026-11-01T08:00:00Z", &[warn(check, "err-certificate-urgent")]);
    // RFC 5280 section 4.1.2.5: both ends belong to the validity.
    at("2026-12-01T08:00:00Z", &[warn(check, "err-certificate-urgent")]);
    at("2026-12-01T08:00:01Z", &[fail(check, "err-certificate-expired")]);
}

/// Report, board and calendar say "renew" from the same second on.
#[test]
fn a_report_asks_for_a_renewal_when_the_lifetime_does() {
    let pem = issued(C3, Sandbox);
    let (plan, key) = (bank::plan(C3, Sandbox), bank_key().public());
    let lifetime = Lifetime::of(&read(&pem).certificate);
    // 60 days and 12 hours before the end, 30 days and 12 hours, and the seconds around.
    for (time, urgency, finding) in [
        ("2026-10-01T20:00:00Z", Urgency::RemindedByDirectory, None),
        ("2026-10-02T07:59:59Z", Urgency::RemindedByDirectory, None),
        ("2026-10-02T08:00:00Z", Urgency::RenewSoon, Some("err-certificate-renew")),
        ("2026-10-31T20:00:00Z", Urgency::RenewSoon, Some("err-certificate-renew")),
        ("2026-11-01T07:59:59Z", Urgency::RenewSoon, Some("err-certificate-renew")),
        ("2026-11-01T08:00:00Z", Urgency::Urgent, Some("err-certificate-urgent")),
    ] {
        println!("{time}");
        assert_eq!(lifetime.urgency(moment(time)), urgency);
        let expected = Vec::from_iter(finding.map(|id| warn("certificate.validity", id)));
        expect::findings(&judge_at(&pem, &plan, &key, moment(time)), &expected);
    }
}

#[test]
fn an_unusual_validity_is_warned_of() {
    // 100 days, of which 85 are left.
    let order = Order { start: "20260101000000Z", end: "20260411000000Z", ..good(C3) };
    check(&order, &[warn("certificate.validity-period", "err-validity-period-unusual")]);
}

#[test]
fn server_enckey_does_not_expire() {
    let endless = Order { end: NO_END, ..good(Enc1) }.issue();
    let report = judge(&endless, &bank::plan(Enc1, Sandbox));
    expect::findings(&report, &[]);
    expect::passed(&report, "certificate.validity", "ok-certificate-never-expires");
    let late = judge_at(&endless, &bank::plan(Enc1, Sandbox), &bank_key().public(), moment("9000-01-01T00:00:00Z"));
    expect::findings(&late, &[]);
}

#[test]
fn server_encryption_has_the_usual_period() {
    let mut choices = bank::choices(Enc1, Sandbox);
    choices.options.certificate_type = Some(CertificateType::ServerEncryption);
    choices.options.common_name = Some(CommonName::OrganisationId);
    let subject = Some(format!("/C=AE/O={LEGAL_NAME}/OU={ORGANISATION_ID}/CN={ORGANISATION_ID}"));
    let report = judge(&Order { subject, ..Order::of(Enc1, Sandbox) }.issue(), &bank::planned(choices));
    expect::findings(&report, &[]);
    expect::passed(&report, "certificate.validity-period", "ok-validity-period");
}

// Algorithms.

#[test]
fn a_weak_key_or_signature_fails() {
    let small = good(C3).for_key(small_key()).issue();
    let report = judge_at(&small, &bank::plan(C3, Sandbox), &small_key().public(), now());
    expect::findings(&report, &[fail("key.rsa.size", "err-key-too-small")]);

    let check_signature = "certificate.signature-algorithm";
    let with = |digest| Order { digest, ..good(C3) };
    check(&with("sha1"), &[fail(check_signature, "err-certificate-signature-sha1")]);
    check(&with("sha512"), &[warn(check_signature, "err-certificate-signature-unusual")]);
}

// The file.

#[test]
fn the_kid_is_computed_and_compared_with_the_name_of_the_file() {
    let pem = issued(C3, Sandbox);
    let plan = bank::plan(C3, Sandbox);
    let kid = directory::thumbprint(&pem);
    assert_eq!(read(&pem).certificate.kid(), kid);
    let ours = bank_key().public();
    let named = |name: &str| {
        let expectation = Expectation::of_plan(&plan);
        let comparison =
            Comparison { expectation, csr_key: Some(&ours), file_name: Some(name), ..Comparison::default() };
        certificate::check(&read(&pem), &comparison, now())
    };
    let check = "certificate.kid";
    for own in [format!("{kid}.pem"), format!("{kid} (1).pem"), format!("{kid}.crt"), kid.clone()] {
        let report = named(&own);
        expect::findings(&report, &[]);
        expect::passed(&report, check, "ok-kid-is-file-name");
    }
    let other = directory::thumbprint(&issued(Sig4, Sandbox));
    expect::findings(&named(&format!("{other}.pem")), &[warn(check, "err-kid-of-other-file")]);
    expect::findings(&named(&format!("{}.pem", kid.to_uppercase())), &[warn(check, "err-kid-case")]);
    for unrelated in ["certificate.pem", "", "my C3 (final).pem", "ش.pem"] {
        let report = named(unrelated);
        expect::findings(&report, &[]);
        expect::passed(&report, check, "ok-kid-computed");
    }
}

#[test]
fn the_leaf_is_found_in_a_chain_in_any_order() {
    let leaf = issued(C3, Sandbox);
    let authority = Issuer::Oftf(Sandbox).authority();
    let (issuing, root) = (authority.issuing.as_str(), authority.root.as_str());
    for order in [
        [leaf.as_str(), issuing, root],
        [&leaf, root, issuing],
        [issuing, &leaf, root],
        [root, &leaf, issuing],
        [issuing, root, &leaf],
        [root, issuing, &leaf],
    ] {
        let chain = order.concat();
        let file = read(&chain);
        assert_eq!((file.certificate.kid(), file.count), (directory::thumbprint(&leaf), 3));
        let report = judge(&chain, &bank::plan(C3, Sandbox));
        expect::findings(&report, &[]);
        expect::passed(&report, "certificate.file", "ok-file-has-chain");
    }
    let no_leaf = Certificate::read([issuing, root].concat().as_bytes());
    assert_eq!(no_leaf, Err(CertificateError::NoLeaf { count: 2 }));
    let two_leaves = Certificate::read((leaf + &issued(Sig4, Sandbox)).as_bytes());
    assert_eq!(two_leaves, Err(CertificateError::NoLeaf { count: 2 }));
}

#[test]
fn der_and_text_around_are_read() {
    let pem = issued(C3, Sandbox);
    let expected = read(&pem);
    for form in [
        directory::der(&pem),
        openssl(&["x509", "-text"], &pem),
        openssl(&["x509", "-trustout"], &pem),
        pem.replace('\n', "\r\n").into_bytes(),
        pem.replace('\n', " ").into_bytes(),
    ] {
        assert_eq!(Certificate::read(&form).as_ref(), Ok(&expected), "{}", String::from_utf8_lossy(&form));
    }
}

#[test]
fn a_private_key_in_the_file_fails_and_nothing_else_does() {
    let pem = issued(C3, Sandbox);
    let expected = [fail("certificate.file", "err-file-has-private-key")];
    for both in [pem.clone() + &bank_key().pem, bank_key().pem.clone() + &pem] {
        expect::findings(&judge(&both, &bank::plan(C3, Sandbox)), &expected);
    }
}

#[test]
fn other_things_in_the_certificates_place_are_named() {
    let refused = |input: &[u8], expected: CertificateError, sentence: &str| {
        let error = Certificate::read(input).expect_err("must be refused");
        assert_eq!(error, expected);
        assert_eq!(error.message().id, sentence);
    };
    let key: &Key = bank_key();
    refused(key.pem.as_bytes(), CertificateError::PrivateKey, "err-certificate-private-key");
    let csr = key.csr(&bank::subject(C3));
    let found = |found| CertificateError::OtherKind { found };
    refused(csr.as_bytes(), found(Kind::CertificateRequest), "err-certificate-csr");
    let public = openssl(&["pkey", "-pubout"], &key.pem);
    refused(&public, found(Kind::PublicKey), "err-certificate-public-key");
    let empty = openssl(&["crl2pkcs7", "-nocrl"], "");
    refused(&empty, found(Kind::Pkcs7), "err-certificate-pkcs7");
    let pem = issued(C3, Sandbox);
    let lines: Vec<&str> = pem.lines().collect();
    let without_a_line = [&lines[..5], &lines[6..]].concat().join("\n");
    refused(without_a_line.as_bytes(), CertificateError::Malformed, "err-certificate-malformed");
}

// The whole.

#[test]
fn the_finding_that_explains_the_others_comes_first() {
    let order = Order { alternative_names: Some("DNS:elsewhere.example".into()), ..good(S4).for_key(other_key()) };
    let report = judge(&order.issue(), &bank::plan(S4, Sandbox));
    let faults = report.ranked().into_iter().filter(|finding| finding.verdict == Verdict::Fail);
    let faults: Vec<&str> = faults.map(|finding| finding.check.id()).collect();
    assert_eq!(faults, ["certificate.public-key", "certificate.san"], "another key comes before another name");
}

#[test]
fn a_pkcs7_file_is_read_as_the_chain_that_it_carries() {
    let pem = issued(C3, Sandbox);
    let folder = Folder::new();
    let leaf = folder.file("leaf.pem", &pem);
    let issuing = folder.file("issuing.pem", &Issuer::Oftf(Sandbox).authority().issuing);
    for form in ["PEM", "DER"] {
        let arguments = ["crl2pkcs7", "-nocrl", "-certfile", &issuing, "-certfile", &leaf, "-outform", form];
        let file = Certificate::read(&openssl(&arguments, "")).expect("a chain");
        assert_eq!((file.certificate, file.count), (read(&pem).certificate, 2), "{form}");
    }
}

// Others' certificates.

#[test]
fn a_certificate_of_the_hub_is_judged_without_a_plan() {
    let pem = Order { subject: Some("/C=GB/O=Test Hub Limited/CN=hub".into()), ..good(C3) }.issue();
    let expectation = Expectation::of_entry(C4.entry(), Sandbox);
    let report = certificate::check(&read(&pem), &Comparison { expectation, ..Comparison::default() }, now());
    let open = ["certificate.public-key", "certificate.subject"];
    expect::passes(&report, &[&UNVERIFIED, &open[..]].concat());

    let expectation = Expectation::of_entry(C4.entry(), Production);
    let report = certificate::check(&read(&pem), &Comparison { expectation, ..Comparison::default() }, now());
    expect::findings(&report, &[fail("certificate.environment", "err-environment-sandbox-in-production")]);
}
