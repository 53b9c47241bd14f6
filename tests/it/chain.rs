//! Chains: good ones pass, each flaw fails alone, and `openssl verify` gives
//! the same verdict.

use oftf_key_desk::check::chain::{
    self, Chain, KeyPurpose, LinkState, MAX_CERTIFICATES, Position, Question, Revocation, Verification, verify_chain,
};
use oftf_key_desk::framework::environment::Environment::{Production, Sandbox};
use oftf_key_desk::ground::report::{Finding, Verdict};
use oftf_key_desk::x509::certificate::Certificate;
use oftf_key_desk::x509::crl::Crl;
use testbed::bank::now;
use testbed::ca::{CA_EXTENSIONS, Ca, Draft, LEAF_EXTENSIONS, RevocationList, serial};
use testbed::directory::{Issuer, der, issued};
use testbed::key::{bank_key, small_key};
use testbed::{Folder, Key, openssl_text, run};

use crate::expect::{self, Outcome, fail};
use crate::tlv;

pub const ROOT: &str = "/C=AE/O=Test CA/CN=Test Root";
pub const ISSUING: &str = "/C=AE/O=Test CA/CN=Test Issuing";
pub const LEAF: &str = "/C=AE/O=Test Bank PJSC/CN=Test Leaf";
const HOST: &str = "ozone.testbank.example";

/// Without CRLs nothing is known about revocation, and without a purpose
/// nothing about usages.
const OPEN: [&str; 3] = ["chain.revocation", "chain.revocation", "chain.usage"];

/// What is given, as PEM.
#[derive(Clone, Default)]
pub struct Given<'a> {
    pub leaf: &'a str,
    pub intermediates: Vec<&'a str>,
    pub anchors: Vec<&'a str>,
    pub crls: Vec<&'a str>,
    pub purpose: KeyPurpose,
    pub server_name: Option<&'a str>,
}

/// Whether `openssl verify` is asked as well.
#[derive(Clone, Copy, PartialEq)]
pub enum Judge {
    Both,
    /// openssl is more lenient here; the reason stands at the test.
    UsAlone,
}

impl Given<'_> {
    pub fn judge(&self) -> Verification {
        let read = |pem: &&str| Certificate::from_der(&der(pem)).expect("a certificate");
        let intermediates: Vec<Certificate> = self.intermediates.iter().map(read).collect();
        let anchors: Vec<Certificate> = self.anchors.iter().map(read).collect();
        let crls: Vec<Crl> = self.crls.iter().map(|pem| Crl::read(pem.as_bytes()).expect("a CRL")).collect();
        let question = Question {
            leaf: &read(&self.leaf),
            intermediates: &intermediates,
            anchors: &anchors,
            crls: &crls,
            purpose: self.purpose,
            server_name: self.server_name,
        };
        verify_chain(&question, now())
    }

    /// `openssl verify` at the bank's moment.
    fn is_accepted_by_openssl(&self) -> bool {
        let folder = Folder::new();
        let anchors = folder.file("anchors.pem", self.anchors.concat());
        let intermediates = folder.file("intermediates.pem", self.intermediates.concat());
        let crls = folder.file("crls.pem", self.crls.concat());
        let mut arguments = vec!["verify", "-attime", "1768464000", "-CAfile", &anchors];
        if !self.intermediates.is_empty() {
            arguments.extend(["-untrusted", &intermediates]);
        }
        if !self.crls.is_empty() {
            arguments.extend(["-CRLfile", &crls, "-crl_check"]);
        }
        match self.purpose {
            KeyPurpose::Server => arguments.extend(["-purpose", "sslserver"]),
            KeyPurpose::Client => arguments.extend(["-purpose", "sslclient"]),
            KeyPurpose::Any => {}
        }
        if let Some(name) = self.server_name {
            arguments.extend(["-verify_hostname", name]);
        }
        run("openssl", &arguments, self.leaf.as_bytes()).status.success()
    }

    #[track_caller]
    pub fn check(&self, judge: Judge, expected: &[Outcome<'_>]) -> Chain {
        let Verification { chain, outcome, report, .. } = self.judge();
        expect::findings(&report, expected);
        let is_broken = matches!(outcome, chain::Outcome::Broken { .. });
        assert!(report.failed() || !is_broken, "{outcome:?} in a report without a failure");
        let is_about_chain =
            |finding: &&Finding| !["chain.server-name", "chain.revocation"].contains(&finding.check.id());
        if report.findings.iter().filter(is_about_chain).any(|finding| finding.verdict == Verdict::Fail) {
            assert!(!matches!(outcome, chain::Outcome::Anchored { .. }), "a chain that fails is said to stand");
            let is_whole = chain.links.iter().all(|link| link.state == LinkState::Sound);
            assert!(!is_whole, "a chain that fails is drawn as sound");
        }
        if judge == Judge::Both {
            assert_eq!(self.is_accepted_by_openssl(), !report.failed(), "openssl on the left, we on the right");
        }
        chain
    }

    #[track_caller]
    fn passes(&self) -> Chain {
        let Verification { chain, outcome, report, .. } = self.judge();
        expect::passes(&report, &OPEN);
        assert!(matches!(outcome, chain::Outcome::Anchored { path, .. } if path.verdict == Verdict::Pass));
        assert!(self.is_accepted_by_openssl(), "openssl refuses it");
        chain
    }
}

/// Root, issuing CA and leaf, one of them drawn otherwise.
pub struct Family {
    pub root: Ca,
    pub issuing: Ca,
    pub leaf: String,
}

impl Family {
    pub fn new() -> Self {
        Self::of(&Draft::ca(ISSUING), &Draft::leaf(LEAF))
    }

    pub fn of(issuing: &Draft<'_>, leaf: &Draft<'_>) -> Self {
        let root = Ca::root(ROOT);
        let issuing = root.ca_of(issuing, Key::ec("P-256"));
        let leaf = issuing.issue(leaf, bank_key());
        Self { root, issuing, leaf }
    }

    pub fn given(&self) -> Given<'_> {
        Given {
            leaf: &self.leaf,
            intermediates: vec![&self.issuing.pem],
            anchors: vec![&self.root.pem],
            ..Given::default()
        }
    }
}

pub fn states(chain: &Chain) -> Vec<&'static str> {
    chain.links.iter().map(|link| link.state.word()).collect()
}

#[test]
fn the_directorys_chain_stands_in_both_environments() {
    for environment in [Sandbox, Production] {
        let authority = Issuer::Oftf(environment).authority();
        let leaf = issued(oftf_key_desk::framework::catalogue::CertificateId::C3, environment);
        let given = Given {
            leaf: &leaf,
            intermediates: vec![&authority.issuing],
            anchors: vec![&authority.root],
            ..Given::default()
        };
        let chain = given.passes();
        assert_eq!(states(&chain), ["sound", "sound", "sound"]);
        let places: Vec<Position> = chain.links.iter().map(|link| link.place).collect();
        assert_eq!(places, [Position::Root, Position::Issuing, Position::Leaf]);
        assert!(chain.links[0].subject.ends_with("Root CA - G1"), "{:?}", chain.links[0]);
        let as_client = Given { purpose: KeyPurpose::Client, ..given.clone() };
        as_client.check(Judge::Both, &[]);
        let as_server = Given { purpose: KeyPurpose::Server, ..given };
        as_server.check(Judge::Both, &[fail("chain.usage", "err-chain-usage")]);
    }
}

#[test]
fn every_algorithm_that_is_claimed_makes_a_chain() {
    const PSS: &[&str] = &["-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:digest"];
    let rsa = || Key { pem: bank_key().pem.clone() };
    let ed25519 = Key { pem: openssl_text(&["genpkey", "-algorithm", "ED25519"], "") };
    for (key, digests, options) in [
        (rsa(), &["sha256", "sha384", "sha512"][..], &[][..]),
        (rsa(), &["sha256", "sha384", "sha512"], PSS),
        (Key::ec("P-256"), &["sha256", "sha384"], &[]),
        (Key::ec("P-384"), &["sha256", "sha384"], &[]),
        (ed25519, &["default"], &[]),
    ] {
        for digest in digests {
            println!("{digest} {options:?}");
            let root = Ca::root_of(&Draft { digest, options, ..Draft::ca(ROOT) }, Key { pem: key.pem.clone() });
            let issuing = root.ca_of(&Draft { digest, options, ..Draft::ca(ISSUING) }, Key::ec("P-256"));
            let leaf = issuing.issue(&Draft::leaf(LEAF), bank_key());
            let family = Family { root, issuing, leaf };
            assert_eq!(states(&family.given().passes()), ["sound", "sound", "sound"]);
        }
    }
}

#[test]
fn the_answer_does_not_depend_on_the_order_of_the_input() {
    let family = Family::new();
    let middle = family.issuing.ca("/C=AE/O=Test CA/CN=Below");
    let leaf = middle.issue(&Draft::leaf(LEAF), bank_key());
    let renewed = family.root.ca(ISSUING);
    let stranger = Ca::root("/CN=Stranger");
    let below_stranger = stranger.ca(ISSUING);
    let other_root = Ca::root(ROOT);
    let mut intermediates: Vec<&str> = vec![
        &family.issuing.pem,
        &middle.pem,
        &renewed.pem,
        &below_stranger.pem,
        &stranger.pem,
        &family.issuing.pem,
        &leaf,
        &family.root.pem,
    ];
    let mut anchors: Vec<&str> = vec![&family.root.pem, &other_root.pem, &family.root.pem];
    let broken = issued(oftf_key_desk::framework::catalogue::CertificateId::C3, Sandbox);
    for leaf in [leaf.as_str(), broken.as_str()] {
        let mut first = None;
        for turn in 0..intermediates.len() {
            intermediates.rotate_left(1);
            intermediates.swap(turn % 3, 4 + turn % 4);
            anchors.rotate_left(1);
            let given =
                Given { leaf, intermediates: intermediates.clone(), anchors: anchors.clone(), ..Given::default() };
            let answer = given.judge();
            assert_eq!(answer, *first.get_or_insert_with(|| answer.clone()), "turn {turn}");
        }
    }
    let given = Given { leaf: &leaf, intermediates, anchors, ..Given::default() };
    assert_eq!(states(&given.check(Judge::Both, &[])), ["sound", "sound", "sound", "sound"]);
}

// The way up.

#[test]
fn a_missing_link_is_named_with_its_dn_and_where_it_is() {
    let authority = Issuer::Oftf(Sandbox).authority();
    let leaf = issued(oftf_key_desk::framework::catalogue::CertificateId::C3, Sandbox);
    let check = |given: Given<'_>, name: &str, url: Option<&str>| {
        let chain = given.check(Judge::Both, &[fail("chain.path", "err-chain-missing-issuer")]);
        let chain::Outcome::Incomplete { missing } = given.judge().outcome else { panic!("not incomplete") };
        assert!(missing.in_encoding_order().ends_with(name), "{missing:?}");
        assert!(chain.links[0].subject.ends_with(name), "{:?}", chain.links[0]);
        assert_eq!(chain.links[0].state, LinkState::Missing { download: url.map(str::to_owned) });
        assert!(chain.links.iter().skip(1).all(|link| link.state == LinkState::Unproven));
    };
    let root = vec![authority.root.as_str()];
    check(
        Given { leaf: &leaf, anchors: root, ..Given::default() },
        "Sandbox Trust Framework Issuing CA - G1",
        Some("https://crl.sandbox.pki.openfinance.ae/issuer-ca.pem"),
    );
    let family = Family::new();
    let production = Issuer::Oftf(Production).authority();
    let leaf = issued(oftf_key_desk::framework::catalogue::CertificateId::C3, Production);
    let given = Given {
        leaf: &leaf,
        intermediates: vec![&production.issuing],
        anchors: vec![&family.root.pem],
        ..Given::default()
    };
    check(given, "Production Trust Framework Root CA - G1", Some("https://crl.pki.openfinance.ae/root-ca.pem"));
    check(Given { intermediates: Vec::new(), ..family.given() }, "CN=Test Issuing", None);
}

#[test]
fn without_an_anchor_nothing_is_proved_and_nothing_fails() {
    let family = Family::new();
    let Verification { chain, report, .. } = Given { anchors: Vec::new(), ..family.given() }.judge();
    expect::findings(&report, &[]);
    let not_checked = expect::not_checked_of(&report);
    for check in ["chain.path", "chain.signature", "chain.validity", "chain.authority"] {
        assert!(not_checked.contains(&check), "{check} is not in {not_checked:?}");
    }
    assert_eq!(states(&chain), ["missing", "unproven", "unproven"]);
}

#[test]
fn a_ca_of_the_same_name_with_another_key_is_told_apart() {
    let family = Family::new();
    let namesake = family.root.ca(ISSUING);
    let given = Given { intermediates: vec![&namesake.pem], ..family.given() };
    given.check(Judge::Both, &[fail("chain.path", "err-chain-issuer-other-key")]);
    // With both, the right one is found.
    let given = Given { intermediates: vec![&namesake.pem, &family.issuing.pem], ..family.given() };
    given.passes();
}

#[test]
fn a_renewed_root_with_the_same_key_does_for_the_old_one() {
    let family = Family::new();
    let expired = Draft { start: "20200101000000Z", end: "20250101000000Z", ..Draft::ca(ROOT) };
    let old = Ca::root_of(&expired, Key { pem: family.root.key.pem.clone() });
    let both = Given { anchors: vec![&old.pem, &family.root.pem], ..family.given() };
    assert_eq!(states(&both.check(Judge::Both, &[])), ["sound", "sound", "sound"]);
    let given = Given { anchors: vec![&old.pem], ..family.given() };
    let chain = given.check(Judge::Both, &[fail("chain.validity", "err-chain-expired")]);
    assert_eq!(states(&chain), ["expired", "sound", "sound"]);
}

#[test]
fn too_many_certificates_are_not_tried() {
    let family = Family::new();
    let at = |count: usize| Given { intermediates: vec![&family.issuing.pem; count], ..family.given() };
    at(MAX_CERTIFICATES - 2).passes();
    at(MAX_CERTIFICATES - 1).check(Judge::UsAlone, &[fail("chain.path", "err-chain-too-many")]);
}

// Signatures.

#[test]
fn a_forged_signature_fails_at_its_link() {
    let family = Family::new();
    let forge = |pem: &str| {
        let mut forged = der(pem);
        // The last octet of the signature's second number.
        *forged.last_mut().expect("a certificate") ^= 1;
        oftf_key_desk::x509::pem::write("CERTIFICATE", &forged)
    };
    let expected = [fail("chain.signature", "err-chain-bad-signature")];
    let leaf = forge(&family.leaf);
    let chain = Given { leaf: &leaf, ..family.given() }.check(Judge::Both, &expected);
    assert_eq!(states(&chain), ["sound", "sound", "bad-signature"]);
    let issuing = forge(&family.issuing.pem);
    let chain = Given { intermediates: vec![&issuing], ..family.given() }.check(Judge::Both, &expected);
    assert_eq!(states(&chain), ["sound", "bad-signature", "sound"]);
}

#[test]
fn a_broken_algorithm_is_refused() {
    // openssl takes SHA-1 at its default level for `verify`.
    let family = Family::of(&Draft::ca(ISSUING), &Draft { digest: "sha1", ..Draft::leaf(LEAF) });
    let chain = family.given().check(Judge::UsAlone, &[fail("chain.signature", "err-chain-signature-algorithm")]);
    assert_eq!(states(&chain), ["sound", "sound", "unknown-signature"]);
}

#[test]
fn a_name_in_another_encoding_is_another_name_to_tls() {
    // openssl compares names without regard to their string types.
    let family = Family::new();
    let printable = Draft { string_mask: "nombstr", ..Draft::ca(ISSUING) };
    let issuing = family.root.issue(&printable, &family.issuing.key);
    let given = Given { intermediates: vec![&issuing], ..family.given() };
    given.check(Judge::UsAlone, &[fail("chain.signature", "err-chain-name-encoding")]);
}

// Dates.

#[test]
fn every_certificate_of_the_chain_must_be_valid_now() {
    let over = |draft: Draft<'static>| Draft { start: "20240101000000Z", end: "20260101000000Z", ..draft };
    let early = |draft: Draft<'static>| Draft { start: "20260201000000Z", ..draft };
    let expired = [fail("chain.validity", "err-chain-expired")];
    let not_yet = [fail("chain.validity", "err-chain-not-yet-valid")];
    let with = |issuing: Draft<'_>, leaf: Draft<'_>, expected: &[Outcome<'_>], wanted: [&str; 3]| {
        let chain = Family::of(&issuing, &leaf).given().check(Judge::Both, expected);
        assert_eq!(states(&chain), wanted);
    };
    with(over(Draft::ca(ISSUING)), Draft::leaf(LEAF), &expired, ["sound", "expired", "sound"]);
    with(early(Draft::ca(ISSUING)), Draft::leaf(LEAF), &not_yet, ["sound", "not-yet-valid", "sound"]);
    with(Draft::ca(ISSUING), over(Draft::leaf(LEAF)), &expired, ["sound", "sound", "expired"]);
    with(Draft::ca(ISSUING), early(Draft::leaf(LEAF)), &not_yet, ["sound", "sound", "not-yet-valid"]);
}

// The right to issue.

#[test]
fn only_a_ca_that_may_sign_issues_certificates() {
    let identifiers = "subjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n";
    let with = |extensions: &str, expected: &str, state: &str| {
        let extensions = format!("{extensions}{identifiers}");
        let issuing = Draft { extensions: &extensions, ..Draft::ca(ISSUING) };
        let family = Family::of(&issuing, &Draft::leaf(LEAF));
        let chain = family.given().check(Judge::Both, &[fail("chain.authority", expected)]);
        assert_eq!(states(&chain), ["sound", state, "sound"]);
    };
    with("basicConstraints=critical,CA:FALSE\n", "err-chain-not-ca", "not-ca");
    with("", "err-chain-not-ca", "not-ca");
    with(
        "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,cRLSign,digitalSignature\n",
        "err-chain-may-not-sign",
        "may-not-sign",
    );
}

#[test]
fn the_length_of_the_path_is_kept() {
    let extensions = CA_EXTENSIONS.replace("CA:TRUE", "CA:TRUE,pathlen:0");
    let family = Family::of(&Draft { extensions: &extensions, ..Draft::ca(ISSUING) }, &Draft::leaf(LEAF));
    family.given().passes();
    let below = family.issuing.ca("/CN=Below");
    let leaf = below.issue(&Draft::leaf(LEAF), bank_key());
    let given = Given { leaf: &leaf, intermediates: vec![&family.issuing.pem, &below.pem], ..family.given() };
    let chain = given.check(Judge::Both, &[fail("chain.authority", "err-chain-too-deep")]);
    assert_eq!(states(&chain), ["sound", "too-deep", "sound", "sound"]);
}

#[test]
fn a_ca_with_a_small_key_is_refused() {
    // openssl's default level for `verify` takes RSA 1024.
    let root = Ca::root(ROOT);
    let issuing = root.ca_of(&Draft::ca(ISSUING), Key { pem: small_key().pem.clone() });
    let leaf = issuing.issue(&Draft::leaf(LEAF), bank_key());
    let family = Family { root, issuing, leaf };
    let chain = family.given().check(Judge::UsAlone, &[fail("chain.key", "err-chain-weak-key")]);
    assert_eq!(states(&chain), ["sound", "weak-key", "sound"]);
}

#[test]
fn a_ca_is_no_leaf() {
    // openssl verifies CA certificates in every place.
    let family = Family::new();
    let given = Given { leaf: &family.issuing.pem, intermediates: Vec::new(), ..family.given() };
    given.check(Judge::UsAlone, &[fail("chain.authority", "err-chain-leaf-is-ca")]);
}

// Names and usages.

#[test]
fn limits_on_names_are_kept() {
    let with = |limits: &str| {
        let extensions = format!("{CA_EXTENSIONS}nameConstraints=critical,{limits}\n");
        Family::of(&Draft { extensions: &extensions, ..Draft::ca(ISSUING) }, &Draft::leaf(LEAF))
    };
    with("permitted;DNS:testbank.example").given().passes();
    let outside = [fail("chain.name-constraints", "err-chain-name-constraints")];
    with("permitted;DNS:otherbank.example").given().check(Judge::Both, &outside);
    with("excluded;DNS:testbank.example").given().check(Judge::Both, &outside);
}

#[test]
fn extended_key_usages_hold_along_the_chain() {
    let leaf = format!("{LEAF_EXTENSIONS}extendedKeyUsage=clientAuth\n");
    let family = Family::of(&Draft::ca(ISSUING), &Draft { extensions: &leaf, ..Draft::leaf(LEAF) });
    let usage = [fail("chain.usage", "err-chain-usage")];
    Given { purpose: KeyPurpose::Client, ..family.given() }.check(Judge::Both, &[]);
    let chain = Given { purpose: KeyPurpose::Server, ..family.given() }.check(Judge::Both, &usage);
    assert_eq!(states(&chain), ["sound", "sound", "wrong-usage"]);
    family.given().passes();

    let issuing = format!("{CA_EXTENSIONS}extendedKeyUsage=clientAuth\n");
    let family = Family::of(&Draft { extensions: &issuing, ..Draft::ca(ISSUING) }, &Draft::leaf(LEAF));
    let chain = Given { purpose: KeyPurpose::Server, ..family.given() }.check(Judge::Both, &usage);
    assert_eq!(states(&chain), ["sound", "wrong-usage", "sound"]);
}

#[test]
fn the_server_has_the_name_by_which_it_is_called() {
    let family = Family::new();
    let called = |name| Given { purpose: KeyPurpose::Server, server_name: Some(name), ..family.given() };
    let report = called(HOST).judge().report;
    expect::passed(&report, "chain.server-name", "ok-chain-server-name");
    called(HOST).check(Judge::Both, &[]);
    let other = [fail("chain.server-name", "err-chain-server-name")];
    called("other.testbank.example").check(Judge::Both, &other);
    called("10.0.0.1").check(Judge::UsAlone, &other);
    let url = "https://ozone.testbank.example";
    called(url).check(Judge::Both, &[fail("chain.server-name", "err-chain-server-name-malformed")]);
}

// What TLS cannot read.

#[test]
fn a_critical_extension_that_nobody_knows_is_refused() {
    let extensions = format!("{LEAF_EXTENSIONS}1.2.3.4.5=critical,ASN1:NULL\n");
    let family = Family::of(&Draft::ca(ISSUING), &Draft { extensions: &extensions, ..Draft::leaf(LEAF) });
    family.given().check(Judge::Both, &[fail("chain.format", "err-chain-critical-extension")]);
    let harmless = extensions.replace("critical,ASN1", "ASN1");
    Family::of(&Draft::ca(ISSUING), &Draft { extensions: &harmless, ..Draft::leaf(LEAF) }).given().passes();
}

#[test]
fn a_certificate_of_version_1_is_no_link() {
    let family = Family::new();
    // openssl writes version 1 where there are no extensions.
    let leaf = family.issuing.issue(&Draft { extensions: "", ..Draft::leaf(LEAF) }, bank_key());
    // openssl takes it as a leaf.
    Given { leaf: &leaf, ..family.given() }.check(Judge::UsAlone, &[fail("chain.format", "err-chain-version")]);
}

#[test]
fn two_algorithms_for_one_signature_are_refused() {
    let family = Family::new();
    let good = der(&family.leaf);
    // ecdsa-with-SHA256 and -SHA384 stand last in their identifiers; the outer one is changed.
    let (tag, content, _) = tlv::split(&good);
    let (inner_tag, inner, rest) = tlv::split(content);
    let algorithm = [0x30, 0x0A, 0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02];
    assert!(rest.starts_with(&algorithm));
    let mut changed = rest.to_vec();
    changed[11] = 0x03;
    let mixed = tlv::element(tag, &[tlv::element(inner_tag, inner), changed].concat());
    let leaf = oftf_key_desk::x509::pem::write("CERTIFICATE", &mixed);
    let expected =
        [fail("chain.format", "err-chain-algorithm-mismatch"), fail("chain.signature", "err-chain-bad-signature")];
    Given { leaf: &leaf, ..family.given() }.check(Judge::Both, &expected);
}

// Revocation.

#[test]
fn a_revoked_link_fails_and_is_marked() {
    let family = Family::new();
    let quiet = [family.root.crl(&RevocationList::default()), family.issuing.crl(&RevocationList::default())];
    let given = Given { crls: quiet.iter().map(String::as_str).collect(), ..family.given() };
    let Verification { report, revocation, .. } = given.judge();
    assert!(matches!(revocation, Revocation::Good(_)), "{revocation:?}");
    expect::passes(&report, &["chain.usage"]);
    expect::passed(&report, "chain.revocation", "ok-chain-not-revoked");
    given.check(Judge::Both, &[]);

    let of = |pem: &str| [("260109080000Z,keyCompromise", serial(pem))];
    let expected = [fail("chain.revocation", "err-crl-revoked")];
    let list = RevocationList { entries: &of(&family.leaf), ..RevocationList::default() };
    let crl = family.issuing.crl(&list);
    let chain = Given { crls: vec![&crl], ..family.given() }.check(Judge::Both, &expected);
    assert_eq!(states(&chain), ["sound", "sound", "revoked"]);

    let list = RevocationList { entries: &of(&family.issuing.pem), ..RevocationList::default() };
    let crl = family.root.crl(&list);
    let given = Given { crls: vec![&crl, &quiet[1]], ..family.given() };
    // `openssl verify -crl_check` looks at the leaf only.
    let chain = given.check(Judge::UsAlone, &expected);
    assert_eq!(states(&chain), ["sound", "revoked", "sound"]);
}

#[test]
fn the_newest_list_that_the_issuer_signed_decides() {
    let family = Family::new();
    let entries = [("260109080000Z,keyCompromise", serial(&family.leaf))];
    let revoked = family.issuing.crl(&RevocationList { entries: &entries, ..RevocationList::default() });
    let older = RevocationList { last_update: "20260105080000Z", ..RevocationList::default() };
    let older = family.issuing.crl(&older);
    let forger = Ca::root(ISSUING);
    let newer = RevocationList { last_update: "20260114080000Z", ..RevocationList::default() };
    let forged = forger.crl(&newer);
    let expected = [fail("chain.revocation", "err-crl-revoked")];
    for crls in [vec![&older, &revoked, &forged], vec![&forged, &revoked, &older]] {
        let crls = crls.into_iter().map(String::as_str).collect();
        Given { crls, ..family.given() }.check(Judge::UsAlone, &expected);
    }
    // Alone, a forged list is not believed, whatever it says.
    let forged = forger.crl(&RevocationList { entries: &entries, ..newer });
    let given = Given { crls: vec![&forged], ..family.given() };
    given.check(Judge::Both, &[fail("chain.revocation", "err-crl-signature")]);
}
