//! What a chain is worth without an accepted root above it: roots that came along,
//! namesakes of accepted CAs, certificates that RFC 5280 forbids, parts of lists.

use oftf_key_desk::check::chain::{self, Position, Revocation, Verification};
use oftf_key_desk::ground::report::{Finding, Verdict};
use oftf_key_desk::x509::certificate::Certificate;

use crate::chain::{Family, Given, ISSUING, Judge, LEAF, states};
use crate::expect::{self, fail};
use crate::tlv;
use testbed::ca::{Ca, Draft, LEAF_EXTENSIONS, RevocationList, serial};
use testbed::directory::der;
use testbed::key::bank_key;

#[test]
fn a_root_that_came_along_completes_the_picture_and_proves_nothing() {
    let family = Family::new();
    let other = Ca::root("/CN=Other Root");
    let intermediates = vec![family.issuing.pem.as_str(), family.root.pem.as_str()];
    let crl = family.issuing.crl(&RevocationList::default());
    let given = Given { intermediates, crls: vec![&crl], ..family.given() };
    let beside_another = Given { anchors: vec![&other.pem], ..given.clone() };
    let chain = beside_another.check(Judge::Both, &[fail("chain.path", "err-chain-root-unaccepted")]);
    assert_eq!(states(&chain), ["unaccepted", "unproven", "unproven"]);
    assert_eq!(chain.links[0].place, Position::Root);
    let without = Given { anchors: Vec::new(), ..given };
    for verification in [beside_another.judge(), without.judge()] {
        let root = Certificate::from_der(&der(&family.root.pem)).expect("a certificate");
        assert_eq!(verification.outcome, chain::Outcome::Unaccepted { root: Box::new(root.clone()) });
        let path = &verification.report.findings[0];
        assert!(path.evidence.found.as_ref().is_some_and(|found| found.contains(&root.sha256())), "{path:?}");
        let Revocation::NotChecked(revocation) = &verification.revocation else {
            panic!("nobody vouches for the list")
        };
        assert_eq!(revocation.detail.id, "not-revocation-unaccepted");
        let passed = |finding: &&Finding| finding.verdict == Verdict::Pass;
        let passed: Vec<_> = verification.report.findings.iter().filter(passed).collect();
        assert!(passed.is_empty(), "{passed:?}");
    }
    // That it is revoked is believed at once.
    let entries = [("260109080000Z,keyCompromise", serial(&family.leaf))];
    let revoked = family.issuing.crl(&RevocationList { entries: &entries, ..RevocationList::default() });
    let revocation = Given { crls: vec![&revoked], ..without }.judge().revocation;
    assert!(revocation.is_revoked(), "{revocation:?}");
}

/// Names are anybody's to write: a PKI under those of the accepted one is told
/// by its keys, wherever it branches off.
#[test]
fn a_namesake_of_an_accepted_ca_fails() {
    let family = Family::new();
    let namesake = [fail("chain.path", "err-chain-namesake")];
    let forged = Family::new();
    let all = vec![forged.root.pem.as_str(), forged.issuing.pem.as_str(), family.issuing.pem.as_str()];
    let given = Given { leaf: &forged.leaf, intermediates: all, ..family.given() };
    let chain = given.check(Judge::Both, &namesake);
    assert_eq!(states(&chain), ["other-key", "unproven", "unproven"]);
    // Under a root with a name of its own, with the accepted issuing CA at hand.
    let stranger = Ca::root("/CN=Stranger");
    let issuing = stranger.ca(ISSUING);
    let leaf = issuing.issue(&Draft::leaf(LEAF), bank_key());
    for root in [Some(stranger.pem.as_str()), None] {
        let files = [issuing.pem.as_str(), family.issuing.pem.as_str()];
        let intermediates = files.into_iter().chain(root).collect();
        let given = Given { leaf: &leaf, intermediates, ..family.given() };
        let chain = given.check(Judge::Both, &namesake);
        assert_eq!(states(&chain), [if root.is_some() { "unproven" } else { "missing" }, "other-key", "unproven"]);
    }
    // The order of the attributes hides nothing.
    let turned = Ca::root("/CN=Test Root/O=Test CA/C=AE");
    let issuing = turned.ca("/C=AE/O=Test CA/CN=Of its own");
    let leaf = issuing.issue(&Draft::leaf(LEAF), bank_key());
    let intermediates = vec![issuing.pem.as_str(), turned.pem.as_str()];
    Given { leaf: &leaf, intermediates, ..family.given() }.check(Judge::Both, &namesake);
}

/// What RFC 5280 forbids in a certificate by itself needs no CA file to be seen.
#[test]
fn a_forbidden_certificate_fails_without_an_anchor() {
    let with = |extensions: &str| {
        let leaf = format!("{LEAF_EXTENSIONS}{extensions}");
        Family::of(&Draft::ca(ISSUING), &Draft { extensions: &leaf, ..Draft::leaf(LEAF) })
    };
    let alone = |leaf: &str, expected: &str| {
        let given = Given { leaf, ..Given::default() };
        expect::findings(&given.judge().report, &[fail("chain.format", expected)]);
        assert!(matches!(given.judge().outcome, chain::Outcome::Broken { .. }));
    };
    alone(&with("1.2.3.4.5=critical,ASN1:NULL\n").leaf, "err-chain-critical-extension");
    alone(&twice(&with("1.2.3.4.5=ASN1:NULL\n").leaf), "err-chain-extension-twice");
    let harmless = with("1.2.3.4.5=ASN1:NULL\n");
    expect::findings(&Given { leaf: &harmless.leaf, ..Given::default() }.judge().report, &[]);
}

/// The same certificate with one of its extensions once more.
fn twice(pem: &str) -> String {
    let doubled = tlv::rebuild(&der(pem), &mut |element| {
        let is_extension = tlv::split(element).1.starts_with(&[0x06, 0x04, 0x2A, 0x03, 0x04, 0x05]);
        is_extension.then(|| element.repeat(2))
    });
    oftf_key_desk::x509::pem::write("CERTIFICATE", &doubled)
}

/// Without a distribution point of its own a certificate may stand in any part.
#[test]
fn a_part_of_a_list_says_nothing_of_what_stands_in_another_part() {
    let family = Family::new();
    let part = |number: u8, entries: &[(&str, String)]| {
        let extensions = format!(
            "authorityKeyIdentifier=keyid\nissuingDistributionPoint=critical,@point\n\
             [point]\nfullname=URI:http://crl.example/{number}.crl\n"
        );
        family.issuing.crl(&RevocationList { entries, extensions: &extensions, ..RevocationList::default() })
    };
    let first = part(1, &[]);
    let revoked = part(2, &[("260109080000Z,keyCompromise", serial(&family.leaf))]);
    let given = Given { crls: vec![&first], ..family.given() };
    let Verification { report, revocation, .. } = given.judge();
    expect::findings(&report, &[]);
    let Revocation::NotChecked(finding) = revocation else { panic!("{revocation:?}") };
    assert_eq!(finding.detail.id, "not-revocation-partial-crl");
    let expected = [fail("chain.revocation", "err-crl-revoked")];
    for crls in [vec![first.as_str(), revoked.as_str()], vec![revoked.as_str()]] {
        let chain = Given { crls, ..family.given() }.check(Judge::UsAlone, &expected);
        assert_eq!(states(&chain), ["sound", "sound", "revoked"]);
    }
}
