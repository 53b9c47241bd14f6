//! CSRs: ours before openssl, openssl's before our gate, and each mistake
//! that people make, alone.

use getrandom::SysRng;
use oftf_key_desk::check::csr;
use oftf_key_desk::framework::catalogue::{CertificateId, CommonName, KeyAlgorithm, Place};
use oftf_key_desk::framework::environment::Environment::{Production, Sandbox};
use oftf_key_desk::ground::report::Report;
use oftf_key_desk::key::KeyPair;
use oftf_key_desk::make;
use oftf_key_desk::plan::{OptionsInput, Plan};
use oftf_key_desk::x509::csr::Csr;
use testbed::bank::{self, APPLICATION_ID, CLIENT_ID_URL, HOST, LEGAL_NAME, ORGANISATION_ID, SECOND_HOST};
use testbed::key::{bank_key, ec_key, small_key};
use testbed::{Folder, Key, openssl, openssl_text, run};

use crate::expect::{self, Outcome, fail, warn};
use crate::tlv;
use CertificateId::{C3, Enc1, S1, S3, S4, Sig2, Sig4};

// What we make.

fn make(plan: &Plan) -> Csr {
    let key = KeyPair::generate(plan.algorithm, &mut SysRng).expect("a key");
    make::csr::make(plan, &key, &mut SysRng).expect("a CSR")
}

/// `(attribute, string type, value)` of the subject, as `openssl asn1parse` sees it.
fn encoded_subject(pem: &str) -> Vec<(String, String, String)> {
    let parsed = openssl_text(&["asn1parse"], pem);
    let fields: Vec<(&str, &str)> = parsed
        .lines()
        .filter_map(|line| line.split_once("prim: "))
        .filter_map(|(_, field)| field.split_once(':'))
        .map(|(kind, value)| (kind.trim(), value.trim()))
        .collect();
    fields
        .windows(2)
        .filter(|pair| pair[0].0 == "OBJECT" && pair[1].0.ends_with("STRING") && !pair[1].0.contains(' '))
        .map(|pair| (pair[0].1.to_owned(), pair[1].0.to_owned(), pair[1].1.to_owned()))
        .collect()
}

#[track_caller]
fn check_made(plan: &Plan, common_name: Option<&str>, alternative_names: Option<&str>) {
    let made = make(plan).to_pem();

    let verified = run("openssl", &["req", "-verify", "-noout"], made.as_bytes());
    assert!(verified.status.success(), "openssl refuses the signature");
    assert!(String::from_utf8_lossy(&verified.stderr).contains("verify OK"));

    let mut expected = vec![
        ("countryName", "PRINTABLESTRING", "AE"),
        ("organizationName", "UTF8STRING", LEGAL_NAME),
        ("organizationalUnitName", "UTF8STRING", ORGANISATION_ID),
    ];
    expected.extend(common_name.map(|name| ("commonName", "UTF8STRING", name)));
    let expected: Vec<_> = expected.into_iter().map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned())).collect();
    assert_eq!(encoded_subject(&made), expected);

    let text = openssl_text(&["req", "-noout", "-text"], &made);
    assert!(text.contains("Signature Algorithm: sha256WithRSAEncryption"), "{text}");
    assert!(text.contains("Public-Key: (2048 bit)"), "{text}");
    let asn1 = openssl_text(&["asn1parse"], &made);
    match alternative_names {
        Some(names) => {
            assert!(text.contains("X509v3 Subject Alternative Name: \n"), "{text}");
            assert!(text.lines().any(|line| line.trim() == names), "{names} is not in\n{text}");
            assert_eq!(text.matches("X509v3").count(), 1, "one extension only\n{text}");
        }
        None => assert!(!asn1.contains("Extension Request"), "{asn1}"),
    }
    expect::passes(&csr::check(&Csr::read(made.as_bytes()).expect("our own CSR"), Some(plan)), &[]);
}

#[test]
fn openssl_accepts_our_csr_for_c3() {
    check_made(&bank::plan(C3, Sandbox), Some(APPLICATION_ID), None);
}

#[test]
fn openssl_accepts_our_csr_for_s4_with_every_host() {
    let names = format!("DNS:{HOST}, DNS:{SECOND_HOST}");
    check_made(&bank::plan(S4, Production), Some(ORGANISATION_ID), Some(&names));
}

#[test]
fn openssl_accepts_our_csr_for_sig4_at_both_places() {
    check_made(&bank::plan(Sig4, Sandbox), Some(APPLICATION_ID), None);
    let mut choices = bank::choices(Sig4, Sandbox);
    choices.options.place = Some(Place::OrganisationCertificates);
    choices.options.common_name = Some(CommonName::OrganisationId);
    check_made(&bank::planned(choices), Some(ORGANISATION_ID), None);
}

#[test]
fn openssl_accepts_our_csr_for_enc1_in_both_readings_of_its_common_name() {
    check_made(&bank::plan(Enc1, Sandbox), None, None);
    let mut choices = bank::choices(Enc1, Sandbox);
    choices.options.common_name = Some(CommonName::OrganisationId);
    check_made(&bank::planned(choices), Some(ORGANISATION_ID), None);
}

#[test]
fn openssl_accepts_our_csr_for_an_elliptic_key() {
    let mut choices = bank::choices(C3, Sandbox);
    choices.options.algorithm = Some(KeyAlgorithm::EcP256);
    let plan = bank::planned(choices);
    let made = make(&plan).to_pem();
    assert!(run("openssl", &["req", "-verify", "-noout"], made.as_bytes()).status.success());
    let report = csr::check(&Csr::read(made.as_bytes()).expect("our own CSR"), Some(&plan));
    expect::findings(&report, &[warn("csr.public-key", "err-key-ec-unproven")]);
}

#[test]
fn a_legal_name_is_the_same_letters_in_openssl() {
    for name in ["Test, Bank & Sons (P.J.S.C.)", "بنك الاختبار ش.م.ع", "#Test/Bank+Co=1", "\"Test\" <Bank>; Co\\"]
    {
        let mut choices = bank::choices(C3, Sandbox);
        choices.organisation.legal_name = name.into();
        let made = make(&bank::planned(choices)).to_pem();
        let options = "multiline,utf8,-esc_msb,-align,-esc_ctrl";
        let shown = openssl_text(&["req", "-noout", "-subject", "-nameopt", options], &made);
        let line = format!("organizationName = {name}");
        assert!(shown.lines().any(|found| found.trim() == line), "{line} is not in\n{shown}");
    }
}

// What others make.

#[track_caller]
fn judge(pem: &str, plan: &Plan) -> Report {
    csr::check(&Csr::read(pem.as_bytes()).expect("a CSR"), Some(plan))
}

#[test]
fn the_directorys_own_command_passes_the_gate() {
    for id in [C3, S4, Sig4, Enc1] {
        let plan = bank::plan(id, Sandbox);
        let folder = Folder::new();
        let (csr, key) = (folder.path(&plan.csr_file_name()), folder.path(&plan.key_file_name()));
        let (csr, key) = (csr.to_str().expect("plain"), key.to_str().expect("plain"));
        let subject = bank::subject(id);
        let mut command = vec!["req", "-new", "-newkey", "rsa:2048", "-nodes", "-out", csr, "-keyout", key];
        command.extend(["-subj", &subject, "-sha256"]);
        let names = bank::alternative_names(id, Sandbox).map(|names| format!("subjectAltName={names}"));
        if let Some(names) = &names {
            command.extend(["-addext", names]);
        }
        openssl_text(&command, "");
        expect::passes(&judge(&std::fs::read_to_string(csr).expect("written"), &plan), &[]);
    }
}

/// A CSR of the bank's openssl with this subject (and these names) for a plan
/// gives exactly these warnings and failures.
#[track_caller]
fn check(id: CertificateId, subject: &str, names: Option<&str>, expected: &[Outcome<'_>]) {
    let names = names.map(|names| format!("subjectAltName={names}"));
    let more: Vec<&str> = names.iter().flat_map(|names| ["-addext", names.as_str()]).collect();
    expect::findings(&judge(&bank_key().csr_with(subject, &more), &bank::plan(id, Sandbox)), expected);
}

/// The right subject of C3 with one part replaced.
fn c3_with(from: &str, to: &str) -> String {
    let subject = bank::subject(C3);
    assert!(subject.contains(from));
    subject.replace(from, to)
}

#[test]
fn a_wrong_common_name_is_said_by_what_it_is() {
    let other = c3_with(APPLICATION_ID, "11111111-2222-4333-8444-555555555555");
    check(C3, &other, None, &[fail("csr.subject.common-name", "err-subject-common-name-other")]);
    let missing = c3_with(&format!("/CN={APPLICATION_ID}"), "");
    check(C3, &missing, None, &[fail("csr.subject.common-name", "err-subject-common-name-missing")]);
    let capitals = c3_with(APPLICATION_ID, &APPLICATION_ID.to_uppercase());
    check(C3, &capitals, None, &[warn("csr.subject.common-name", "err-subject-common-name-case")]);
}

#[test]
fn swapped_ids_are_one_mistake_not_two() {
    let swapped = format!("/C=AE/O={LEGAL_NAME}/OU={APPLICATION_ID}/CN={ORGANISATION_ID}");
    check(C3, &swapped, None, &[fail("csr.subject.swapped", "err-subject-swapped")]);
    check(Sig4, &swapped, None, &[fail("csr.subject.swapped", "err-subject-swapped")]);
}

#[test]
fn a_wrong_organisation_is_told_from_a_misspelt_one() {
    let misspelt = [fail("csr.subject.organisation", "err-subject-organisation-spelling")];
    for name in ["Test  Bank PJSC", "Test Bank PJSC ", "TEST BANK PJSC", "Test Bank Pjsc"] {
        check(C3, &c3_with(LEGAL_NAME, name), None, &misspelt);
    }
    let named = [misspelt[0], warn("csr.letters", "err-letters-unseen")];
    check(C3, &c3_with(LEGAL_NAME, "Test\u{A0}Bank PJSC"), None, &named);
    let other = c3_with(LEGAL_NAME, "Another Test Bank PJSC");
    check(C3, &other, None, &[fail("csr.subject.organisation", "err-subject-organisation-other")]);
    let missing = c3_with(&format!("/O={LEGAL_NAME}"), "");
    check(C3, &missing, None, &[fail("csr.subject.organisation", "err-subject-organisation-missing")]);
}

#[test]
fn a_wrong_organisation_id_is_refused() {
    let other = c3_with(ORGANISATION_ID, "11111111-2222-4333-8444-555555555555");
    check(C3, &other, None, &[fail("csr.subject.organisation-id", "err-subject-organisation-id-other")]);
    let missing = c3_with(&format!("/OU={ORGANISATION_ID}"), "");
    check(C3, &missing, None, &[fail("csr.subject.organisation-id", "err-subject-organisation-id-missing")]);
    let capitals = c3_with(ORGANISATION_ID, &ORGANISATION_ID.to_uppercase());
    check(C3, &capitals, None, &[warn("csr.subject.organisation-id", "err-subject-organisation-id-case")]);
}

#[test]
fn another_country_is_refused() {
    check(C3, &c3_with("/C=AE", "/C=GB"), None, &[fail("csr.subject.country", "err-subject-country")]);
    check(C3, &c3_with("/C=AE", ""), None, &[fail("csr.subject.country", "err-subject-country")]);
}

/// The directory compares names by their structure.
#[test]
fn two_attributes_in_one_rdn_are_another_name() {
    let joined = bank::subject(C3).replace("/CN=", "+CN=");
    let csr = bank_key().csr(&joined);
    let expected = [fail("csr.subject.nothing-else", "err-subject-multi-valued")];
    expect::findings(&judge(&csr, &bank::plan(C3, Sandbox)), &expected);
    // Also where nobody planned it.
    let csr = Csr::read(csr.as_bytes()).expect("a CSR");
    expect::findings(&csr::check(&csr, None), &expected);
}

#[test]
fn nothing_but_c_o_ou_cn_may_stand_in_the_subject() {
    let surplus = [fail("csr.subject.nothing-else", "err-subject-surplus")];
    for attribute in [
        "ST=Dubai",
        "L=Dubai",
        "UID=1",
        "emailAddress=pki@testbank.example",
        "organizationIdentifier=PSDAE-1",
        "serialNumber=1",
    ] {
        check(C3, &c3_with("/C=AE", &format!("/C=AE/{attribute}")), None, &surplus);
    }
}

#[test]
fn another_order_of_the_same_attributes_is_only_warned_of() {
    let reversed = format!("/CN={APPLICATION_ID}/OU={ORGANISATION_ID}/O={LEGAL_NAME}/C=AE");
    check(C3, &reversed, None, &[warn("csr.subject.order", "err-subject-order")]);
}

#[test]
fn the_other_reading_of_a_common_name_is_only_warned_of() {
    let warned = [warn("csr.subject.common-name", "err-subject-common-name-other-reading")];
    check(Enc1, &bank::subject(S4), None, &warned);
    let names = bank::alternative_names(S4, Sandbox);
    check(S4, &bank::subject(Enc1), names.as_deref(), &warned);
}

#[test]
fn s4_needs_exactly_its_hosts() {
    let check = |names: Option<&str>, expected: &[Outcome<'_>]| check(S4, &bank::subject(S4), names, expected);
    let both = format!("DNS:{SECOND_HOST},DNS:{HOST}");
    check(Some(&both), &[]);
    check(Some(&both.to_uppercase()), &[]);
    check(None, &[fail("csr.san", "err-san-missing")]);
    check(Some(&format!("DNS:https://{HOST},DNS:{SECOND_HOST}")), &[fail("csr.san", "err-san-url")]);
    check(Some(&format!("URI:https://{HOST},DNS:{SECOND_HOST}")), &[fail("csr.san", "err-san-url")]);
    check(Some(&format!("DNS:{HOST}:8443,DNS:{SECOND_HOST}")), &[fail("csr.san", "err-san-url")]);
    check(Some(&format!("DNS:{HOST}")), &[fail("csr.san", "err-san-host-missing")]);
    check(Some(&format!("{both},DNS:old.testbank.example")), &[warn("csr.san", "err-san-host-surplus")]);
    check(Some(&format!("{both},IP:192.0.2.1")), &[warn("csr.san", "err-san-not-dns")]);
}

#[test]
fn a_name_nobody_asked_for_is_warned_of() {
    check(C3, &bank::subject(C3), Some(&format!("DNS:{HOST}")), &[warn("csr.san", "err-san-not-asked")]);
}

#[test]
fn a_key_must_be_strong_and_of_the_right_kind() {
    let by = |key: &Key, id| judge(&key.csr(&bank::subject(id)), &bank::plan(id, Sandbox));
    expect::findings(&by(small_key(), C3), &[fail("key.rsa.size", "err-key-too-small")]);
    expect::findings(&by(ec_key(), Sig4), &[fail("csr.public-key", "err-key-must-be-rsa")]);
    expect::findings(&by(ec_key(), Enc1), &[fail("csr.public-key", "err-key-must-be-rsa")]);
    expect::findings(&by(ec_key(), C3), &[warn("csr.public-key", "err-key-ec-unproven")]);
    expect::findings(&by(&Key::rsa("3072"), C3), &[warn("csr.public-key", "err-key-larger-unproven")]);
    let three = Key { pem: openssl_text(&["genrsa", "-3", "2048"], "") };
    expect::findings(&by(&three, C3), &[fail("key.rsa.exponent", "err-key-exponent-out-of-range")]);
    let ed25519 = Key { pem: openssl_text(&["genpkey", "-algorithm", "ed25519"], "") };
    let report = judge(&ed25519.csr(&bank::subject(C3)), &bank::plan(C3, Sandbox));
    let algorithm = fail("csr.signature-algorithm", "err-csr-signature-algorithm");
    expect::findings(&report, &[fail("csr.public-key", "err-key-other-algorithm"), algorithm]);
}

#[test]
fn a_signature_must_be_right_and_made_with_sha256() {
    let plan = bank::plan(C3, Sandbox);
    let good = bank_key().csr(&bank::subject(C3));
    let mut tampered = Csr::read(good.as_bytes()).expect("a CSR").der().to_vec();
    *tampered.last_mut().expect("not empty") ^= 1;
    let tampered = Csr::from_der(&tampered).expect("still a CSR");
    expect::findings(&csr::check(&tampered, Some(&plan)), &[fail("csr.signature", "err-csr-signature")]);

    let with = |digest: &str| judge(&bank_key().csr_with(&bank::subject(C3), &[digest]), &plan);
    expect::findings(&with("-sha1"), &[fail("csr.signature-algorithm", "err-csr-signature-algorithm")]);
    expect::findings(&with("-md5"), &[fail("csr.signature-algorithm", "err-csr-signature-algorithm")]);
    expect::findings(&with("-sha512"), &[warn("csr.signature-algorithm", "err-csr-signature-algorithm-unproven")]);
}

#[test]
fn a_changed_subject_breaks_the_signature() {
    let good = bank_key().csr(&bank::subject(C3));
    let der = Csr::read(good.as_bytes()).expect("a CSR").der().to_vec();
    let from = tlv::element(0x0C, LEGAL_NAME.as_bytes());
    let to = tlv::element(0x0C, b"Rest Bank PJSC");
    let changed = Csr::from_der(&tlv::replace(&der, &from, &to)).expect("still a CSR");
    let expected = [
        fail("csr.signature", "err-csr-signature"),
        fail("csr.subject.organisation", "err-subject-organisation-other"),
    ];
    expect::findings(&csr::check(&changed, Some(&bank::plan(C3, Sandbox))), &expected);
}

#[test]
fn a_challenge_password_is_warned_of() {
    let configuration = format!(
        "[req]\nprompt=no\ndistinguished_name=name\nattributes=attributes\nstring_mask=utf8only\n\
         [name]\nC=AE\nO={LEGAL_NAME}\nOU={ORGANISATION_ID}\nCN={APPLICATION_ID}\n\
         [attributes]\nchallengePassword=not a secret\n"
    );
    let report = judge(&bank_key().csr_of_configuration(&configuration), &bank::plan(C3, Sandbox));
    expect::findings(&report, &[warn("csr.attributes", "err-csr-challenge-password")]);
}

#[test]
fn extensions_nobody_asked_for_are_warned_of() {
    let asked = bank_key().csr_with(&bank::subject(C3), &["-addext", "keyUsage=digitalSignature"]);
    expect::findings(&judge(&asked, &bank::plan(C3, Sandbox)), &[warn("csr.extensions", "err-csr-extensions")]);
}

/// A CSR of openssl with `edit` made in its request part, signed again by
/// openssl: for what its own command line refuses to write.
fn signed_again(pem: &str, edit: &mut dyn FnMut(&[u8]) -> Option<Vec<u8>>) -> Csr {
    let der = openssl(&["req", "-outform", "DER"], pem);
    let (_, request, _) = tlv::split(&der);
    let edited = tlv::rebuild(request, edit);
    let (_, _, algorithm_and_signature) = tlv::split(&edited);
    let (_, _, signature) = tlv::split(algorithm_and_signature);
    let (unsigned, _) = edited.split_at(edited.len() - signature.len());
    let (info, _) = edited.split_at(edited.len() - algorithm_and_signature.len());
    let folder = Folder::new();
    let key = folder.file("key.pem", &bank_key().pem);
    let signature = openssl(&["dgst", "-sha256", "-sign", &key], info);
    let signature = tlv::element(0x03, &[&[0], signature.as_slice()].concat());
    Csr::from_der(&tlv::element(0x30, &[unsigned, &signature].concat())).expect("a CSR")
}

/// The hub vendor's scripts and several libraries write one.
#[test]
fn an_empty_extension_request_is_warned_of() {
    let with_names = bank_key().csr_with(&bank::subject(C3), &["-addext", "subjectAltName=DNS:a.example"]);
    // The extensions are the only SEQUENCE in a SET that holds id-ce-subjectAltName.
    let emptied = signed_again(&with_names, &mut |element| {
        let (tag, content, _) = tlv::split(element);
        let has_names = content.windows(3).any(|bytes| bytes == [0x55, 0x1D, 0x11]);
        (tag == 0x31 && content[0] == 0x30 && has_names).then(|| tlv::element(0x31, &[0x30, 0x00]))
    });
    let report = csr::check(&emptied, Some(&bank::plan(C3, Sandbox)));
    expect::findings(&report, &[warn("csr.extensions", "err-csr-empty-extension-request")]);
}

/// Longer than X.520 allows, so openssl does not write it; other programs do.
#[test]
fn a_client_id_url_as_common_name_is_refused_in_every_csr() {
    for id in [C3, Sig4, S4, Sig2] {
        let names = bank::alternative_names(id, Sandbox).map(|names| format!("subjectAltName={names}"));
        let more: Vec<&str> = names.iter().flat_map(|names| ["-addext", names.as_str()]).collect();
        let right = bank_key().csr_with(&format!("/C=AE/O={LEGAL_NAME}/OU={ORGANISATION_ID}/CN=replaced"), &more);
        let replaced = tlv::element(0x0C, b"replaced");
        let url = tlv::element(0x0C, CLIENT_ID_URL.as_bytes());
        let with_url = signed_again(&right, &mut |element| (element == replaced).then(|| url.clone()));
        let report = csr::check(&with_url, Some(&bank::plan(id, Sandbox)));
        expect::findings(&report, &[fail("csr.subject.common-name", "err-subject-common-name-url")]);
    }
}

#[test]
fn without_a_plan_the_subject_is_not_judged() {
    let csr = Csr::read(bank_key().csr("/C=GB/O=Somebody Else LLC").as_bytes()).expect("a CSR");
    expect::passes(&csr::check(&csr, None), &["csr.subject"]);
}

// What the hub makes.

#[track_caller]
fn check_hub(plan: &Plan, names: Option<&str>, expected: &[Outcome<'_>]) {
    let names = names.map(|names| format!("subjectAltName={names}"));
    let more: Vec<&str> = names.iter().flat_map(|names| ["-addext", names.as_str()]).collect();
    let report = judge(&bank_key().csr_with(&bank::subject(plan.entry.id), &more), plan);
    expect::findings(&report, expected);
}

#[test]
fn the_hubs_csrs_pass() {
    for environment in [Sandbox, Production] {
        for id in [S1, S3, Sig2] {
            let names = bank::alternative_names(id, environment);
            check_hub(&bank::plan(id, environment), names.as_deref(), &[]);
        }
    }
}

#[test]
fn the_hubs_names_must_be_of_this_environment() {
    for (environment, other) in [(Sandbox, Production), (Production, Sandbox)] {
        let names = bank::hub_names(other, &["cm", "hh"]);
        let expected = [fail("csr.san", "err-san-other-environment")];
        check_hub(&bank::plan(S3, environment), Some(&names), &expected);
    }
}

#[test]
fn s3_must_cover_hh_and_cm() {
    let missing = [warn("csr.san", "err-san-hub-host-missing")];
    for label in ["cm", "hh"] {
        check_hub(&bank::plan(S3, Sandbox), Some(&bank::hub_names(Sandbox, &[label])), &missing);
    }
    check_hub(&bank::plan(S3, Sandbox), Some(&bank::hub_names(Sandbox, &["*"])), &[]);
    check_hub(&bank::plan(S3, Sandbox), None, &[warn("csr.san", "err-san-hub-missing")]);
}

/// The CSR of S1 carries names, by what is published; that of Sig2 has none.
#[test]
fn a_csr_without_names_is_not_that_of_s1() {
    check_hub(&bank::plan(S1, Production), None, &[fail("csr.san", "err-san-hub-absent")]);
}

#[test]
fn the_hub_of_the_model_bank_is_nobodys() {
    let model = "DNS:cm.altareq1.sandbox.apihub.openfinance.ae,DNS:hh.altareq1.sandbox.apihub.openfinance.ae";
    for environment in [Sandbox, Production] {
        check_hub(&bank::plan(S3, environment), Some(model), &[fail("csr.san", "err-san-hub-model")]);
    }
}

#[test]
fn options_that_are_not_offered_make_no_plan() {
    let mut choices = bank::choices(Sig4, Sandbox);
    choices.options = OptionsInput { algorithm: Some(KeyAlgorithm::EcP256), ..OptionsInput::default() };
    assert!(Plan::from_choices(choices).is_err());
}

#[test]
fn what_the_hub_puts_into_its_subject_is_warned_of_and_only_ou_is_a_rule() {
    let plan = bank::plan(Sig2, Sandbox);
    let judge_subject = |subject: &str| judge(&bank_key().csr(subject), &plan);
    expect::findings(
        &judge_subject(&format!("/C=GB/O=Test Hub Limited/OU={ORGANISATION_ID}/L=Dubai")),
        &[
            warn("csr.subject.country", "err-subject-country"),
            warn("csr.subject.organisation", "err-subject-organisation-other"),
            warn("csr.subject.nothing-else", "err-subject-surplus"),
        ],
    );
    expect::findings(
        &judge_subject(&format!("/C=AE/O={LEGAL_NAME}/OU=another")),
        &[fail("csr.subject.organisation-id", "err-subject-organisation-id-other")],
    );
}

#[test]
fn hub_names_of_another_bank_are_warned_of() {
    let names = "DNS:as1.otherbank.preprod.apihub.openfinance.ae";
    check_hub(&bank::plan(S1, Sandbox), Some(names), &[warn("csr.san", "err-san-hub-other-lfi")]);
    let names = "DNS:hh.otherbank.preprod.apihub.openfinance.ae,DNS:cm.otherbank.preprod.apihub.openfinance.ae";
    check_hub(&bank::plan(S3, Sandbox), Some(names), &[warn("csr.san", "err-san-hub-other-lfi")]);
}
