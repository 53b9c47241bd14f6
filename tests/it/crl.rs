//! CRL files: a good one passes, each defect fails alone, a large one is quick.

use oftf_key_desk::check::crl;
use oftf_key_desk::ground::clock::Moment;
use oftf_key_desk::ground::report::Report;
use oftf_key_desk::x509::certificate::Certificate;
use oftf_key_desk::x509::crl::{Crl, CrlError, Reason};
use oftf_key_desk::x509::kind::Kind;
use oftf_key_desk::x509::pem;
use testbed::bank::{moment, now};
use testbed::ca::{Ca, Draft, RevocationList, crl_der, serial};
use testbed::directory::der;
use testbed::key::bank_key;
use testbed::{Key, openssl, openssl_text};

use crate::expect::{self, Outcome, fail, warn};
use crate::tlv;

const ISSUING: &str = "/C=AE/O=Test CA/CN=Test Issuing";
const LEAF: &str = "/C=AE/O=Test Bank PJSC/CN=Test Leaf";

struct Setting {
    ca: Ca,
    leaf: String,
}

impl Setting {
    fn new() -> Self {
        let ca = Ca::root(ISSUING);
        let leaf = ca.issue(&Draft::leaf(LEAF), bank_key());
        Self { ca, leaf }
    }

    fn judge_at(&self, crl: &str, now: Moment) -> Report {
        let crl = Crl::read(crl.as_bytes()).expect("a CRL");
        crl::check(&crl, &certificate(&self.leaf), Some(&certificate(&self.ca.pem)), now)
    }

    #[track_caller]
    fn check(&self, list: &RevocationList<'_>, expected: &[Outcome<'_>]) {
        expect::findings(&self.judge_at(&self.ca.crl(list), now()), expected);
    }
}

fn certificate(pem: &str) -> Certificate {
    Certificate::from_der(&der(pem)).expect("a certificate")
}

#[test]
fn a_fresh_list_of_the_issuer_without_the_certificate_passes() {
    let setting = Setting::new();
    let others = [("260109080000Z", "0A".to_owned()), ("260109080000Z,superseded", "0B".to_owned())];
    let pem = setting.ca.crl(&RevocationList { entries: &others, ..RevocationList::default() });
    let report = setting.judge_at(&pem, now());
    expect::passes(&report, &[]);
    expect::passed(&report, "crl.revoked", "ok-crl-not-revoked");
    let read = Crl::read(pem.as_bytes()).expect("a CRL");
    assert_eq!((read.entry_count, read.number.as_deref()), (2, Some("01")));
    assert_eq!(read.this_update, moment("2026-01-10T08:00:00Z"));
    assert_eq!(read.next_update, Some(moment("2026-01-20T08:00:00Z")));
    assert_eq!(Crl::read(&crl_der(&pem)).as_ref(), Ok(&read), "DER is the same as PEM");
}

#[test]
fn the_certificates_entry_fails_with_its_date_and_reason() {
    let setting = Setting::new();
    let with = |revocation: &str| {
        let entries = [("260105080000Z", "0A".to_owned()), (revocation, serial(&setting.leaf))];
        let pem = setting.ca.crl(&RevocationList { entries: &entries, ..RevocationList::default() });
        let found = Crl::read(pem.as_bytes()).expect("a CRL").revocation_of(&certificate(&setting.leaf));
        (found.expect("it is in the list"), setting.judge_at(&pem, now()))
    };
    for (word, reason, sentence) in [
        ("260109080000Z", Reason::Unspecified, "err-crl-revoked"),
        ("260109080000Z,keyCompromise", Reason::KeyCompromise, "err-crl-revoked"),
        ("260109080000Z,superseded", Reason::Superseded, "err-crl-revoked"),
        ("260109080000Z,cessationOfOperation", Reason::CessationOfOperation, "err-crl-revoked"),
        ("260109080000Z,certificateHold", Reason::CertificateHold, "err-crl-on-hold"),
    ] {
        let (found, report) = with(word);
        assert_eq!((found.date, found.reason), (moment("2026-01-09T08:00:00Z"), reason));
        expect::findings(&report, &[fail("crl.revoked", sentence)]);
    }
}

#[test]
fn an_entry_that_was_taken_back_is_a_warning() {
    let setting = Setting::new();
    let entries = [("260109080000Z,certificateHold", serial(&setting.leaf))];
    let pem = setting.ca.crl(&RevocationList { entries: &entries, ..RevocationList::default() });
    // No program writes removeFromCRL into a complete list: ENUMERATED 6 becomes 8, and the CA signs again.
    let changed =
        resigned(&pem, &setting.ca.key, |tbs| tlv::replace(tbs, &[0x04, 3, 0x0A, 1, 6], &[0x04, 3, 0x0A, 1, 8]));
    let report = setting.judge_at(&changed, now());
    expect::findings(&report, &[warn("crl.revoked", "err-crl-taken-back")]);
}

#[test]
fn a_list_of_another_ca_says_nothing() {
    let setting = Setting::new();
    let other = Ca::root("/CN=Somebody Else");
    let crl = Crl::read(other.crl(&RevocationList::default()).as_bytes()).expect("a CRL");
    let report = crl::check(&crl, &certificate(&setting.leaf), Some(&certificate(&other.pem)), now());
    expect::findings(&report, &[fail("crl.issuer", "err-crl-other-issuer")]);
    assert_eq!(expect::not_checked_of(&report), ["crl.revoked"]);
}

#[test]
fn a_list_for_other_certificates_of_the_ca_says_nothing() {
    let setting = Setting::new();
    let only = |what: &str| {
        format!("authorityKeyIdentifier=keyid\nissuingDistributionPoint=critical,@point\n[point]\n{what}\n")
    };
    let with = |what: &str, expected: &[Outcome<'_>]| {
        setting.check(&RevocationList { extensions: &only(what), ..RevocationList::default() }, expected);
    };
    with("onlyuser=TRUE", &[]);
    with("onlyCA=TRUE", &[fail("crl.issuer", "err-crl-other-scope")]);

    // A part of the list, under an address that the certificate names or does not name.
    let extensions = format!("{}crlDistributionPoints=URI:http://crl.example/1.crl\n", testbed::ca::LEAF_EXTENSIONS);
    let leaf = setting.ca.issue(&Draft { extensions: &extensions, ..Draft::leaf(LEAF) }, bank_key());
    let setting = Setting { leaf, ..setting };
    let with = |url: &str, expected: &[Outcome<'_>]| {
        let extensions = only(&format!("fullname=URI:{url}"));
        setting.check(&RevocationList { extensions: &extensions, ..RevocationList::default() }, expected);
    };
    with("http://crl.example/1.crl", &[]);
    with("http://crl.example/2.crl", &[fail("crl.issuer", "err-crl-other-scope")]);
}

#[test]
fn the_signature_must_be_the_issuers() {
    let setting = Setting::new();
    let forger = Ca::root(ISSUING);
    let forged = forger.crl(&RevocationList::default());
    expect::findings(&setting.judge_at(&forged, now()), &[fail("crl.signature", "err-crl-signature")]);

    let crl = Crl::read(setting.ca.crl(&RevocationList::default()).as_bytes()).expect("a CRL");
    let alone = crl::check(&crl, &certificate(&setting.leaf), None, now());
    expect::passes(&alone, &["crl.signature", "crl.revoked"]);

    let extensions = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\nsubjectKeyIdentifier=hash\n";
    let ca = Ca::root_of(&Draft { extensions, ..Draft::ca(ISSUING) }, Key::ec("P-256"));
    let leaf = ca.issue(&Draft::leaf(LEAF), bank_key());
    let silent = Setting { ca, leaf };
    silent.check(&RevocationList::default(), &[fail("crl.signature", "err-crl-issuer-may-not-sign")]);
}

#[test]
fn the_age_of_a_list_is_judged_at_the_given_moment() {
    let setting = Setting::new();
    let pem = setting.ca.crl(&RevocationList::default());
    let at = |time: &str, expected: &[Outcome<'_>]| {
        expect::findings(&setting.judge_at(&pem, moment(time)), expected);
    };
    let check = "crl.freshness";
    at("2026-01-10T07:59:59Z", &[fail(check, "err-crl-from-the-future")]);
    at("2026-01-10T08:00:00Z", &[]);
    at("2026-01-20T08:00:00Z", &[]);
    at("2026-01-20T08:00:01Z", &[]);
    let stale = setting.judge_at(&pem, moment("2026-01-20T08:00:01Z"));
    assert_eq!(expect::not_checked_of(&stale), [check, "crl.revoked"]);
    // nextUpdate is the second of two dates.
    let next = [&[0x17, 13][..], b"260120080000Z"].concat();
    let without =
        resigned(&pem, &setting.ca.key, |tbs| tlv::rebuild(tbs, &mut |element| (element == next).then(Vec::new)));
    let report = setting.judge_at(&without, now());
    expect::findings(&report, &[warn(check, "err-crl-without-next-update")]);
}

#[test]
fn lists_that_are_not_complete_are_refused_by_name() {
    let setting = Setting::new();
    let with = |extensions: &str| {
        let extensions = format!("authorityKeyIdentifier=keyid\n{extensions}\n");
        Crl::read(setting.ca.crl(&RevocationList { extensions: &extensions, ..RevocationList::default() }).as_bytes())
    };
    let point = |what: &str| with(&format!("issuingDistributionPoint=critical,@point\n[point]\n{what}"));
    let refused = |crl: Result<Crl, CrlError>, expected: CrlError, sentence: &str| {
        assert_eq!(crl, Err(expected.clone()));
        assert_eq!(expected.message().id, sentence);
    };
    refused(with("2.5.29.27=critical,DER:02:01:01"), CrlError::Delta, "err-crl-delta");
    refused(point("indirectCRL=TRUE"), CrlError::Indirect, "err-crl-indirect");
    refused(point("onlyAA=TRUE"), CrlError::Partial, "err-crl-partial");
    refused(point("onlysomereasons=keyCompromise"), CrlError::Partial, "err-crl-partial");
    let oid = "1.2.3.4.5".to_owned();
    let unknown = CrlError::CriticalExtension { oid };
    refused(with("1.2.3.4.5=critical,ASN1:NULL"), unknown, "err-crl-critical-extension");
    assert!(with("1.2.3.4.5=ASN1:NULL").is_ok());
}

#[test]
fn other_things_in_the_lists_place_are_named() {
    let setting = Setting::new();
    let crl = setting.ca.crl(&RevocationList::default());
    let refused = |input: &[u8], expected: CrlError, sentence: &str| {
        let error = Crl::read(input).expect_err("must be refused");
        assert_eq!((error.message().id.as_ref(), error), (sentence, expected));
    };
    let found = |found| CrlError::OtherKind { found };
    refused(setting.leaf.as_bytes(), found(Kind::Certificate), "err-crl-other-kind");
    refused(&der(&setting.leaf), found(Kind::Certificate), "err-crl-other-kind");
    refused(bank_key().pem.as_bytes(), found(Kind::PrivateKey), "err-crl-private-key");
    refused((crl.clone() + &crl).as_bytes(), CrlError::Several { count: 2 }, "err-crl-several");
    let broken = pem::write("X509 CRL", &[0x30, 0x00]);
    refused(broken.as_bytes(), CrlError::Malformed, "err-crl-malformed");
}

#[test]
fn a_serial_number_is_compared_with_its_sign() {
    let setting = Setting::new();
    // 255 is written 00 FF, -1 is written FF.
    let entries = [("260109080000Z", "FF".to_owned())];
    let pem = setting.ca.crl(&RevocationList { entries: &entries, ..RevocationList::default() });
    let crl = Crl::read(pem.as_bytes()).expect("a CRL");
    let numbered = |content: &[u8]| {
        let good = der(&setting.leaf);
        let own = hexadecimal(&serial(&setting.leaf));
        let own = if own[0] < 0x80 { own } else { [&[0], own.as_slice()].concat() };
        let changed = tlv::replace(&good, &tlv::element(2, &own), &tlv::element(2, content));
        Certificate::from_der(&changed).expect("a certificate")
    };
    assert!(crl.revocation_of(&numbered(&[0x00, 0xFF])).is_some());
    assert!(crl.revocation_of(&numbered(&[0xFF])).is_none());
}

#[test]
fn one_entry_is_found_among_two_hundred_thousand() {
    let setting = Setting::new();
    let mut entries: Vec<(&str, String)> = (0..200_000_u64)
        .map(|number| ("260109080000Z,superseded", format!("7B{:030X}", number.wrapping_mul(0x9E37_79B9_7F4A_7C15))))
        .collect();
    entries.push(("260109080000Z,keyCompromise", serial(&setting.leaf)));
    let pem = setting.ca.crl(&RevocationList { entries: &entries, ..RevocationList::default() });
    let bytes = crl_der(&pem);
    let crl = Crl::read(&bytes).expect("a CRL");
    let report = crl::check(&crl, &certificate(&setting.leaf), Some(&certificate(&setting.ca.pem)), now());
    assert_eq!(crl.entry_count, 200_001);
    expect::findings(&report, &[fail("crl.revoked", "err-crl-revoked")]);
}

/// A CRL with `edit` applied to what is signed, signed again by openssl.
fn resigned(crl_pem: &str, key: &Key, edit: impl Fn(&[u8]) -> Vec<u8>) -> String {
    let good = crl_der(crl_pem);
    let (tag, content, _) = tlv::split(&good);
    let (inner_tag, inner, rest) = tlv::split(content);
    let signed = edit(&tlv::element(inner_tag, inner));
    let (algorithm_tag, algorithm, _) = tlv::split(rest);
    let folder = testbed::Folder::new();
    let key = folder.file("key.pem", &key.pem);
    let signature = openssl(&["dgst", "-sha256", "-sign", &key], &signed);
    let signature = tlv::element(3, &[&[0], signature.as_slice()].concat());
    let whole = [signed, tlv::element(algorithm_tag, algorithm), signature].concat();
    let pem = pem::write("X509 CRL", &tlv::element(tag, &whole));
    let text = openssl_text(&["crl", "-noout", "-text"], &pem);
    assert!(text.contains("Certificate Revocation List"), "{text}");
    pem
}

fn hexadecimal(text: &str) -> Vec<u8> {
    let digit = |position: usize| u8::from_str_radix(&text[position..position + 2], 16).expect("hexadecimal");
    (0..text.len()).step_by(2).map(digit).collect()
}

/// RFC 5280 section 5.1.1.2.
#[test]
fn two_algorithms_for_one_signature_are_refused() {
    let good = crl_der(&Ca::root(ISSUING).crl(&RevocationList::default()));
    assert!(Crl::from_der(&good).is_ok());
    let (tag, content, _) = tlv::split(&good);
    let (inner_tag, inner, rest) = tlv::split(content);
    // ecdsa-with-SHA256 becomes ecdsa-with-SHA384, outside only.
    assert_eq!(rest[..12], [0x30, 0x0A, 0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02]);
    let mut changed = rest.to_vec();
    changed[11] = 0x03;
    let mixed = tlv::element(tag, &[tlv::element(inner_tag, inner), changed].concat());
    let error = Crl::from_der(&mixed).expect_err("must be refused");
    assert_eq!((&error, error.message().id.as_ref()), (&CrlError::AlgorithmMismatch, "err-crl-algorithm-mismatch"));
}
