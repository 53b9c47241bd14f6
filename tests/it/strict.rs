//! Where readers differ, the strictest is right: what RFC 5280 forbids, and
//! what is not looked at, never passes.

use oftf_key_desk::check::certificate::{self, Comparison};
use oftf_key_desk::check::chain::{self, KeyPurpose, Revocation, Verification};
use oftf_key_desk::check::csr;
use oftf_key_desk::framework::catalogue::CertificateId::{C3, Sig4};
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::ground::report::{Overall, Report, Verdict};
use oftf_key_desk::key::weak_key::private::PrivateWeakness;
use oftf_key_desk::key::{KeyError, KeyPair, container};
use oftf_key_desk::proof::signed;
use oftf_key_desk::x509::certificate::Certificate;
use oftf_key_desk::x509::crl::{Crl, CrlError};
use oftf_key_desk::x509::csr::Csr;
use oftf_key_desk::x509::pem;
use oftf_key_desk::x509::public_key::base64url;
use testbed::bank::{self, now};
use testbed::ca::{CA_EXTENSIONS, Ca, Draft, LEAF_EXTENSIONS, RevocationList, crl_der, serial};
use testbed::directory::der;
use testbed::key::{bank_key, other_key, small_key};
use testbed::{Folder, Key, openssl, openssl_text};

use crate::chain::{Family, Given, ISSUING, Judge, LEAF, ROOT, states};
use crate::expect::{self, Outcome, fail};
use crate::tlv;

const IDENTIFIERS: &str = "subjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n";

fn with_leaf(extensions: &str) -> Family {
    let extensions = format!("{LEAF_EXTENSIONS}{extensions}");
    Family::of(&Draft::ca(ISSUING), &Draft { extensions: &extensions, ..Draft::leaf(LEAF) })
}

/// As "Check files" judges it: no plan, no CA file.
fn judge_alone(pem: &str) -> Report {
    let file = Certificate::read(pem.as_bytes()).expect("a certificate");
    certificate::check(&file, &Comparison::default(), now())
}

#[track_caller]
fn fails_alone(pem: &str, check: &str, detail: &str) {
    let report = judge_alone(pem);
    let found = report
        .findings
        .iter()
        .any(|each| (each.check.id(), each.verdict, each.detail.id.as_ref()) == (check, Verdict::Fail, detail));
    assert!(found, "{check} {detail} is not in {report:?}");
    expect::never_both(&report);
}

// Certificates by themselves.

/// The same element once more.
fn doubled(pem: &str, label: &str, is_it: impl Fn(&[u8]) -> bool) -> String {
    let changed = tlv::rebuild(&der(pem), &mut |element| is_it(element).then(|| element.repeat(2)));
    assert_ne!(changed, der(pem), "nothing was doubled");
    pem::write(label, &changed)
}

fn is_extension(oid: [u8; 3]) -> impl Fn(&[u8]) -> bool {
    move |element| element.first() == Some(&0x30) && tlv::split(element).1.starts_with(&[&[6, 3][..], &oid].concat())
}

#[test]
fn an_extension_that_stands_twice_fails_with_and_without_ca_files() {
    let family = with_leaf("keyUsage=digitalSignature\nextendedKeyUsage=clientAuth\n");
    // subjectAltName, keyUsage, basicConstraints, extKeyUsage.
    for oid in [[0x55, 0x1D, 0x11], [0x55, 0x1D, 0x0F], [0x55, 0x1D, 0x13], [0x55, 0x1D, 0x25]] {
        let leaf = doubled(&family.leaf, "CERTIFICATE", is_extension(oid));
        fails_alone(&leaf, "certificate.format", "err-certificate-extension-twice");
        let report = Given { leaf: &leaf, ..family.given() }.judge().report;
        assert!(report.findings.iter().any(|each| each.detail.id == "err-chain-extension-twice"), "{report:?}");
    }
}

#[test]
fn a_version_an_algorithm_and_an_extension_that_forbid_the_use_are_named_alone() {
    let family = Family::new();
    let first = family.issuing.issue(&Draft { extensions: "", ..Draft::leaf(LEAF) }, bank_key());
    fails_alone(&first, "certificate.format", "err-certificate-version");
    let critical = with_leaf("1.2.3.4.5=critical,ASN1:NULL\n").leaf;
    fails_alone(&critical, "certificate.format", "err-certificate-critical-extension");
    // ecdsa-with-SHA384 outside, the last of the elements that say -SHA256.
    let from = [0x30, 0x0A, 0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02];
    let mut changed = der(&family.leaf);
    let at = changed.windows(from.len()).rposition(|window| window == from).expect("the outer algorithm");
    changed[at + 11] = 0x03;
    fails_alone(&pem::write("CERTIFICATE", &changed), "certificate.format", "err-certificate-algorithm-mismatch");
    let good = judge_alone(&family.leaf);
    expect::passed(&good, "certificate.format", "ok-certificate-format");
}

#[test]
fn usages_that_contradict_themselves_fail() {
    let check = "certificate.key-usage";
    fails_alone(&with_leaf("keyUsage=critical,keyCertSign,digitalSignature\n").leaf, check, "err-key-usage-ca");
    let only = with_leaf("keyUsage=critical,nonRepudiation\nextendedKeyUsage=serverAuth,clientAuth\n");
    fails_alone(&only.leaf, check, "err-usages-contradict");
    // openssl writes no key usage without a bit.
    let empty = with_leaf("2.5.29.15=critical,DER:03020000\n");
    fails_alone(&empty.leaf, check, "err-key-usage-empty");
    for (family, detail) in [
        (with_leaf("keyUsage=critical,keyCertSign,digitalSignature\n"), "err-chain-signs-without-being-ca"),
        (empty, "err-chain-key-usage-empty"),
    ] {
        family.given().check(Judge::UsAlone, &[fail("chain.format", detail)]);
    }
}

#[test]
fn a_serial_number_that_is_not_positive_fails_in_a_chain_too() {
    let family = Family::new();
    let own = tlv::element(2, &tlv_serial(&family.leaf));
    let zero = tlv::replace(&der(&family.leaf), &own, &[2, 1, 0]);
    let report = Given { leaf: &pem::write("CERTIFICATE", &zero), ..family.given() }.judge().report;
    assert!(report.findings.iter().any(|each| each.detail.id == "err-chain-serial-number"), "{report:?}");
}

fn tlv_serial(pem: &str) -> Vec<u8> {
    let whole = der(pem);
    let (_, to_be_signed, _) = tlv::split(tlv::split(&whole).1);
    let (_, _, after_version) = tlv::split(to_be_signed);
    tlv::split(after_version).1.to_vec()
}

// Keys.

fn explicit() -> Key {
    let options = ["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"];
    Key { pem: openssl_text(&[&options[..], &["-pkeyopt", "ec_param_enc:explicit"]].concat(), "") }
}

fn dsa() -> Key {
    let folder = Folder::new();
    let parameters = openssl_text(&["dsaparam", "2048"], "");
    let parameters = folder.file("dsa.pem", &parameters);
    Key { pem: openssl_text(&["genpkey", "-paramfile", &parameters], "") }
}

#[test]
fn a_key_that_protects_nothing_fails_by_itself_and_as_leaf() {
    let family = Family::new();
    let check = |key: &Key, check: &str, detail: &str| {
        let leaf = family.issuing.issue(&Draft::leaf(LEAF), key);
        fails_alone(&leaf, check, detail);
        let given = Given { leaf: &leaf, ..family.given() };
        let chain = given.check(Judge::UsAlone, &[fail("chain.key", "err-chain-weak-key")]);
        assert_eq!(states(&chain), ["sound", "sound", "weak-key"]);
        expect::never_both(&given.judge().report);
    };
    check(&explicit(), "key.form", "err-key-curve-written-out");
    check(&Key::ec("P-192"), "key.kind", "err-key-curve-small");
    check(&Key::ec("secp160r1"), "key.kind", "err-key-curve-small");
    check(&dsa(), "key.kind", "err-key-dsa");
    check(&Key { pem: small_key().pem.clone() }, "key.rsa.size", "err-key-too-small");
    // A curve that is only not used here is no weak one.
    let leaf = family.issuing.issue(&Draft::leaf(LEAF), &Key::ec("P-521"));
    Given { leaf: &leaf, ..family.given() }.check(Judge::Both, &[]);
}

// Usages of TLS.

#[test]
fn a_tls_leaf_that_may_not_sign_the_handshake_is_refused() {
    for usage in ["nonRepudiation", "keyEncipherment", "keyAgreement"] {
        let family = with_leaf(&format!("keyUsage=critical,{usage}\n"));
        for purpose in [KeyPurpose::Server, KeyPurpose::Client] {
            let given = Given { purpose, ..family.given() };
            given.check(Judge::UsAlone, &[fail("chain.usage", "err-chain-key-usage")]);
        }
        expect::findings(&family.given().judge().report, &[]);
    }
    let family = with_leaf("keyUsage=critical,digitalSignature\n");
    Given { purpose: KeyPurpose::Server, ..family.given() }.check(Judge::Both, &[]);
}

// Limits on names.

#[test]
fn limits_on_mail_addresses_hold_for_the_subject() {
    let with = |limits: &str, address: &str| {
        let extensions = format!("{CA_EXTENSIONS}nameConstraints=critical,{limits}\n");
        let subject = format!("{LEAF}/emailAddress={address}");
        Family::of(&Draft { extensions: &extensions, ..Draft::ca(ISSUING) }, &Draft::leaf(&subject))
    };
    let outside = [fail("chain.name-constraints", "err-chain-name-constraints-mail")];
    with("permitted;email:bank.example", "a@bank.example").given().check(Judge::Both, &[]);
    let family = with("permitted;email:bank.example", "a@other.example");
    let chain = family.given().check(Judge::UsAlone, &outside);
    assert_eq!(states(&chain), ["sound", "sound", "name-outside"]);
    with("excluded;email:.bank.example", "a@mail.bank.example").given().check(Judge::UsAlone, &outside);
}

#[test]
fn limits_that_are_not_understood_are_said_to_be_not_looked_at() {
    let extensions = format!("{CA_EXTENSIONS}nameConstraints=critical,permitted;dirName:limits\n[limits]\nC=AE\n");
    let family = Family::of(&Draft { extensions: &extensions, ..Draft::ca(ISSUING) }, &Draft::leaf(LEAF));
    let report = family.given().judge().report;
    expect::findings(&report, &[fail("chain.path", "err-chain-limits-unread")]);
    let limits = report.findings.iter().find(|each| each.check.id() == "chain.name-constraints").expect("said");
    assert_eq!((limits.verdict, limits.detail.id.as_ref()), (Verdict::NotChecked, "not-chain-name-constraints-unread"));
    assert!(format!("{limits:?}").contains("directoryName"));
    expect::never_both(&report);
}

// Signatures.

const PSS: [&str; 4] = ["-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:digest"];

/// A family whose leaf is signed with RSASSA-PSS by an RSA key.
fn pss_family(options: &[&str]) -> Family {
    let root = Ca::root(ROOT);
    let issuing = root.ca_of(&Draft::ca(ISSUING), Key { pem: bank_key().pem.clone() });
    let leaf = issuing.issue(&Draft { options, ..Draft::leaf(LEAF) }, bank_key());
    Family { root, issuing, leaf }
}

#[test]
fn rsassa_pss_is_read_without_the_parameters_of_its_hash() {
    let family = pss_family(&PSS);
    let null = [0x30, 0x0D, 6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1, 5, 0];
    let absent = tlv::element(0x30, &null[2..13]);
    for both in [true, false] {
        let leaf = resigned(&family.leaf, &family.issuing.key, &mut |element| {
            let is_mask = element.first() == Some(&0xA1);
            let is_hash = element.first() == Some(&0xA0);
            let (tag, content, _) = tlv::split(element);
            ((is_hash || is_mask && both) && content.windows(null.len()).any(|window| window == null))
                .then(|| tlv::element(tag, &tlv::replace(content, &null, &absent)))
        });
        let given = Given { leaf: &leaf, ..family.given() };
        given.check(Judge::UsAlone, &[]);
        expect::passed(&given.judge().report, "chain.signature", "ok-chain-signature");
    }
}

/// The certificate with `edit` in both of its algorithms, signed again with RSASSA-PSS.
fn resigned(pem: &str, key: &Key, edit: &mut dyn FnMut(&[u8]) -> Option<Vec<u8>>) -> String {
    let edited = tlv::rebuild(&der(pem), edit);
    let (_, content, _) = tlv::split(&edited);
    let (_, _, algorithm_and_signature) = tlv::split(content);
    let (_, _, signature) = tlv::split(algorithm_and_signature);
    let (info, _) = content.split_at(content.len() - algorithm_and_signature.len());
    let (unsigned, _) = content.split_at(content.len() - signature.len());
    let folder = Folder::new();
    let key = folder.file("key.pem", &key.pem);
    let signature = openssl(&[&["dgst", "-sha256", "-sign", &key][..], &PSS].concat(), info);
    let signature = tlv::element(3, &[&[0], signature.as_slice()].concat());
    pem::write("CERTIFICATE", &tlv::element(0x30, &[unsigned, &signature].concat()))
}

#[test]
fn another_salt_is_refused_once_and_in_words() {
    let family = pss_family(&["-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:20"]);
    let given = family.given();
    let chain = given.check(Judge::UsAlone, &[fail("chain.signature", "err-chain-signature-algorithm")]);
    assert_eq!(states(&chain), ["sound", "sound", "unknown-signature"]);
    let report = given.judge().report;
    expect::never_both(&report);
    let found = report.findings.iter().find(|each| each.check.id() == "chain.signature").expect("said");
    assert_eq!(found.evidence.found.as_deref(), Some("RSASSA-PSS (SHA-256, MGF1 SHA-256, salt 20)"));
}

#[test]
fn a_leaf_is_no_anchor_of_itself() {
    let selfsigned = Ca::root_of(&Draft::leaf(LEAF), Key::ec("P-256")).pem;
    let given = Given { leaf: &selfsigned, anchors: vec![&selfsigned], ..Given::default() };
    let Verification { report, outcome, .. } = given.judge();
    expect::findings(&report, &[fail("chain.path", "err-chain-is-itself")]);
    assert!(matches!(outcome, chain::Outcome::Broken { .. }));
    expect::never_both(&report);
    // Where somebody issued it, that decides.
    let family = Family::new();
    let given = Given { anchors: vec![&family.root.pem, &family.leaf], ..family.given() };
    expect::findings(&given.judge().report, &[]);
}

/// The reasons of the library that decides are words of its programmers.
#[test]
fn no_evidence_is_a_programmers_word() {
    let reports = [
        pss_family(&["-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:20"]).given().judge().report,
        with_leaf("1.2.3.4.5=critical,ASN1:NULL\n").given().judge().report,
        with_leaf("2.5.29.37=DER:3000\n").given().judge().report,
    ];
    for finding in reports.iter().flat_map(|report| &report.findings) {
        let found = finding.evidence.found.as_deref().unwrap_or_default();
        for word in ["Unsupported", "Context", "Malformed", "Error", "Invalid", "{ "] {
            assert!(!found.contains(word), "{finding:?}");
        }
    }
}

// Revocation lists.

fn crl_of(family: &Family, edit: &mut dyn FnMut(&[u8]) -> Option<Vec<u8>>) -> Vec<u8> {
    tlv::rebuild(&crl_der(&family.issuing.crl(&RevocationList::default())), edit)
}

#[test]
fn lists_that_break_their_form_are_refused_by_name() {
    let family = Family::new();
    let version = crl_of(&family, &mut |element| (element == [2, 1, 1]).then(|| vec![2, 1, 0]));
    assert_eq!(Crl::from_der(&version).err(), Some(CrlError::Version));
    let absent = crl_of(&family, &mut |element| (element == [2, 1, 1]).then(Vec::new));
    assert_eq!(Crl::from_der(&absent).err(), Some(CrlError::Version));
    // authorityKeyIdentifier.
    let is_identifier = is_extension([0x55, 0x1D, 0x23]);
    let twice = crl_of(&family, &mut |element| is_identifier(element).then(|| element.repeat(2)));
    assert!(matches!(Crl::from_der(&twice), Err(CrlError::ExtensionTwice { .. })));
}

#[test]
fn a_list_past_its_time_leaves_the_answer_open() {
    let family = Family::new();
    let old =
        RevocationList { last_update: "20251201080000Z", next_update: "20251210080000Z", ..RevocationList::default() };
    let (leaf, root) = (family.issuing.crl(&old), family.root.crl(&RevocationList::default()));
    let given = Given { crls: vec![&leaf, &root], ..family.given() };
    let Verification { report, revocation, .. } = given.judge();
    expect::findings(&report, &[]);
    let Revocation::NotChecked(finding) = revocation else { panic!("{revocation:?}") };
    assert_eq!(finding.detail.id, "not-crl-stale");
    assert_eq!(report.verdict(), Overall::Incomplete);
    // What it says is revoked, is.
    let entries = [("251201080000Z,keyCompromise", serial(&family.leaf))];
    let revoked = family.issuing.crl(&RevocationList { entries: &entries, ..old });
    let given = Given { crls: vec![&revoked], ..family.given() };
    given.check(Judge::UsAlone, &[fail("chain.revocation", "err-crl-revoked")]);
}

#[test]
fn a_list_of_the_ca_does_not_answer_for_another_issuer_of_the_list() {
    let points = "crlDistributionPoints=point\n[point]\nfullname=URI:http://crl.example/1.crl\n\
        CRLissuer=dirName:other\n[other]\nCN=Somebody Else\n";
    let family = with_leaf(points);
    let list = family.issuing.crl(&RevocationList::default());
    let Verification { report, revocation, .. } = Given { crls: vec![&list], ..family.given() }.judge();
    expect::findings(&report, &[]);
    let Revocation::NotChecked(finding) = revocation else { panic!("{revocation:?}") };
    assert_eq!(finding.detail.id, "not-revocation-other-crl-issuer");
    let entries = [("260109080000Z,keyCompromise", serial(&family.leaf))];
    let revoked = family.issuing.crl(&RevocationList { entries: &entries, ..RevocationList::default() });
    let given = Given { crls: vec![&revoked], ..family.given() };
    given.check(Judge::UsAlone, &[fail("chain.revocation", "err-crl-revoked")]);
}

// CSRs.

#[track_caller]
fn check_csr(der: &[u8], expected: &[Outcome<'_>]) {
    let csr = Csr::from_der(der).expect("a CSR");
    for report in [csr::check(&csr, None), csr::check(&csr, Some(&bank::plan(C3, Sandbox)))] {
        let failed =
            report.findings.iter().filter(|each| ["csr.extensions", "csr.attributes"].contains(&each.check.id()));
        let failed: Vec<Outcome<'_>> = failed
            .filter(|each| each.verdict == Verdict::Fail)
            .map(|each| (each.check.id(), each.verdict, each.detail.id.as_ref()))
            .collect();
        assert_eq!(failed, expected);
        expect::never_both(&report);
    }
}

#[test]
fn what_stands_twice_in_a_csr_fails_with_and_without_a_plan() {
    let names = ["-addext", "subjectAltName=DNS:a.example"];
    let csr = openssl(&["req", "-outform", "DER"], bank_key().csr_with(&bank::subject(C3), &names));
    let changed = |edit: &mut dyn FnMut(&[u8]) -> Option<Vec<u8>>| tlv::rebuild(&csr, edit);
    check_csr(&csr, &[]);
    // A second SAN in the one extensionRequest, in either order.
    let is_san = is_extension([0x55, 0x1D, 0x11]);
    let other = |element: &[u8]| {
        let at = element.windows(9).position(|window| window == b"a.example").expect("the name");
        let (before, after) = element.split_at(at);
        [before, b"b", after.get(1..).unwrap_or_default()].concat()
    };
    let second = changed(&mut |element| is_san(element).then(|| [element, &other(element)].concat()));
    let first = changed(&mut |element| is_san(element).then(|| [&other(element), element].concat()));
    for der in [second, first] {
        check_csr(&der, &[fail("csr.extensions", "err-csr-extension-twice")]);
        let names = Csr::from_der(&der).expect("a CSR").alternative_names.expect("names");
        assert_eq!(names.len(), 2, "both are shown: {names:?}");
    }
    // A second extensionRequest beside the first.
    let request = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x0E];
    let is_request = |element: &[u8]| tlv::split(element).1.starts_with(&request);
    let twice = changed(&mut |element| {
        (element.first() == Some(&0x30) && is_request(element)).then(|| [element, &other(element)].concat())
    });
    let both = [fail("csr.extensions", "err-csr-extension-twice"), fail("csr.attributes", "err-csr-attribute-twice")];
    check_csr(&twice, &both);
    // The same, octet for octet.
    let same = changed(&mut |element| {
        (element.first() == Some(&0x30) && is_request(element)).then(|| [element, element].concat())
    });
    check_csr(&same, &both);
    // Two values of one extensionRequest.
    let two_values = changed(&mut |element| {
        let (tag, content, _) = tlv::split(element);
        let is_values =
            tag == 0x31 && content.first() == Some(&0x30) && content.windows(3).any(|at| at == [0x55, 0x1D, 0x11]);
        is_values.then(|| tlv::element(tag, &[content, &other(content)].concat()))
    });
    check_csr(&two_values, &both);
    let same_value = changed(&mut |element| {
        let (tag, content, _) = tlv::split(element);
        let is_values =
            tag == 0x31 && content.first() == Some(&0x30) && content.windows(3).any(|at| at == [0x55, 0x1D, 0x11]);
        is_values.then(|| tlv::element(tag, &[content, content].concat()))
    });
    check_csr(&same_value, &both);
}

/// A leaf with an unreadable key identifier is read; one CA is nobody's leaf.
#[test]
fn every_forbidden_form_is_told_of_a_ca_too() {
    let extensions = format!("basicConstraints=critical,CA:TRUE\n{IDENTIFIERS}1.2.3.4.5=critical,ASN1:NULL\n");
    let root = Ca::root(ROOT);
    let issuing = root.ca_of(&Draft { extensions: &extensions, ..Draft::ca(ISSUING) }, Key::ec("P-256"));
    let authority = Certificate::from_der(&der(&issuing.pem)).expect("a certificate");
    let report = certificate::check_authority(&authority, &[], now());
    expect::findings(&report, &[fail("certificate.format", "err-certificate-critical-extension")]);
    let leaf = issuing.issue(&Draft::leaf(LEAF), bank_key());
    let family = Family { root, issuing, leaf };
    family.given().check(Judge::Both, &[fail("chain.format", "err-chain-critical-extension")]);
}

// Private keys.

#[test]
fn a_sec1_key_that_names_no_curve_is_not_taken_for_p256() {
    let traditional = Key::ec("P-256").traditional();
    let whole = pem::read(traditional.as_bytes()).expect("PEM").pop().expect("a block").der;
    assert!(KeyPair::from_sec1_der(&whole).is_ok());
    // [0] parameters.
    let unnamed = tlv::rebuild(&whole, &mut |element| (element.first() == Some(&0xA0)).then(Vec::new));
    let refused = KeyPair::from_sec1_der(&unnamed).err();
    assert_eq!(refused, Some(KeyError::UnsupportedAlgorithm { algorithm: "EC, curve not named".to_owned() }));
    let file = pem::write("EC PRIVATE KEY", &unnamed);
    assert!(container::open(file.as_bytes(), None).is_err());
    // Inside PKCS#8 the curve is named around it.
    let pkcs8 = KeyPair::from_sec1_der(&whole).expect("a key").to_pkcs8_der().expect("encodable");
    assert!(KeyPair::from_pkcs8_der(pkcs8.expose("the test reads the key again")).is_ok());
}

#[test]
fn a_public_key_that_stands_beside_a_private_one_is_its_own() {
    let others =
        [(Key { pem: bank_key().pem.clone() }, other_key().public()), (Key::ec("P-256"), Key::ec("P-256").public())];
    for (key, other) in others {
        // `openssl pkcs8` writes version 1 without the public key.
        let version_1 = openssl(&["pkcs8", "-topk8", "-nocrypt", "-outform", "DER"], &key.pem);
        let with = |public: &oftf_key_desk::x509::public_key::PublicKey| {
            let (_, _, bits) = tlv::split(tlv::split(public.spki_der()).1);
            let (_, bits, _) = tlv::split(bits);
            let (tag, content, _) = tlv::split(&version_1);
            // OneAsymmetricKey: version 2 is written 1, publicKey is [1].
            let version_2 = [&[2, 1, 1], content.get(3..).unwrap_or_default(), &tlv::element(0x81, bits)].concat();
            tlv::element(tag, &version_2)
        };
        let own = KeyPair::from_pkcs8_der(&version_1).expect("a key");
        assert_eq!(KeyPair::from_pkcs8_der(&with(own.public_key())).map(|_| ()), Ok(()));
        let refused = KeyPair::from_pkcs8_der(&with(&other)).err();
        assert_eq!(refused, Some(KeyError::Inconsistent(PrivateWeakness::PublicKey)));
    }
}

/// A curve that is written out changes nothing of that.
#[test]
fn a_sec1_key_is_held_against_the_public_key_beside_it() {
    for options in [&["ec", "-outform", "DER"][..], &["ec", "-param_enc", "explicit", "-outform", "DER"]] {
        let [one, other] = [Key::ec("P-256"), Key::ec("P-256")].map(|key| openssl(options, &key.pem));
        assert!(KeyPair::from_sec1_der(&one).is_ok());
        // [1] publicKey.
        let mut stranger = None;
        let _ = tlv::rebuild(&other, &mut |element| {
            stranger = stranger.take().or((element.first() == Some(&0xA1)).then(|| element.to_vec()));
            None
        });
        let mixed = tlv::rebuild(&one, &mut |element| {
            (element.first() == Some(&0xA1)).then(|| stranger.clone().expect("openssl writes the public key"))
        });
        assert_ne!(mixed, one);
        let refused = KeyPair::from_sec1_der(&mixed).err();
        assert_eq!(refused, Some(KeyError::Inconsistent(PrivateWeakness::PublicKey)));
    }
}

// Tokens.

#[test]
fn a_token_whose_header_says_a_thing_twice_fails() {
    let key = KeyPair::from_pkcs8_der(&openssl(&["pkcs8", "-topk8", "-nocrypt", "-outform", "DER"], &bank_key().pem));
    let key = key.expect("a key");
    let encode = |text: &str| base64url(text.as_bytes());
    let token = |header: &str, claims: &str| {
        let input = format!("{}.{}", encode(header), encode(claims));
        let signature = key.sign_pss(input.as_bytes(), &mut getrandom::SysRng).expect("signed").expect("RSA");
        format!("{input}.{}", base64url(&signature))
    };
    let expected = crate::proof::expected(Sig4, bank_key());
    let judge = |token: &str| signed::judge(&crate::proof::signed_token(token), &expected, None, now()).report;
    let twice = judge(&token(r#"{"alg":"PS256","kid":"a","Kid":"b"}"#, "{}"));
    assert!(twice.findings.iter().any(|each| each.detail.id == "err-token-header-twice"), "{twice:?}");
    let claims = judge(&token(r#"{"alg":"PS256"}"#, r#"{"iss":"a","iss":"b"}"#));
    let found = claims.findings.iter().find(|each| each.detail.id == "err-token-claims-twice").expect("said");
    assert_eq!(found.verdict, Verdict::Warn);
    assert!(!claims.findings.iter().any(|each| each.check.id() == "token.header"), "{claims:?}");
}
