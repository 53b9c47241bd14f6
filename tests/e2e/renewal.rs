//! The second year: last year's C3 is renewed, from the workspace that was
//! kept and from the certificate alone.

use oftf_key_desk::framework::catalogue::CertificateId;
use oftf_key_desk::ground::clock::Moment;
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::journey::{Action, DetailsAction, DirectoryAction, Journey, OfferedFile, RenewalAction, Screen};
use oftf_key_desk::plan::{OptionsInput, OrganisationInput};
use oftf_key_desk::workspace::Workspace;
use serde_json::{Value, json};
use testbed::Key;
use testbed::bank::{self, APPLICATION_ID, LEGAL_NAME, ORGANISATION_ID};
use testbed::directory::Issuer;
use time::OffsetDateTime;

use crate::desk::Desk;
use crate::directory::{self, Issued};
use crate::saved;
use crate::way::{self, Passphrase};

const C3: CertificateId = CertificateId::C3;

/// What the files of the new key are called: with the day, unlike those of the
/// old one.
pub fn stem() -> String {
    saved::stem(CertificateId::C3)
}

/// A certificate that ends in 40 days, and the CSR that it was made from.
pub fn last_year() -> (String, Issued) {
    let csr = Key::any().csr(&bank::subject(C3));
    let issued = directory::issue_with_days_left(Issuer::SANDBOX, C3, &csr, 40);
    (csr, issued)
}

/// The workspace as it was left when C3 was handed over last year.
pub fn kept_workspace(csr: &str, issued: &Issued) -> String {
    last_years_desk(csr, issued).workspace.to_json()
}

/// The same with a new key that is published beside the old one.
pub fn published_workspace() -> String {
    let (csr, old) = last_year();
    let mut journey = last_years_desk(&csr, &old);
    let csr = Key::any().csr(&bank::subject(C3));
    let new = directory::issue(C3, &csr);
    let keys = directory::jwks(&[old.jwk("enc"), new.jwk("enc")]);
    let now = Moment::from_unix_seconds(OffsetDateTime::now_utc().unix_timestamp()).expect("a moment of these years");
    journey.update(Action::Renewal(journey.at(C3), RenewalAction::Begun), now);
    finish(&mut journey, &csr, &new, &keys, now);
    journey.workspace.to_json()
}

fn last_years_desk(csr: &str, issued: &Issued) -> Journey {
    let then = OffsetDateTime::now_utc().unix_timestamp() - 350 * 24 * 60 * 60;
    let then = Moment::from_unix_seconds(then).expect("a moment of these years");
    let mut journey = Journey::new(Workspace::default(), Screen::Board, then);
    let organisation = OrganisationInput {
        legal_name: LEGAL_NAME.into(),
        organisation_id: ORGANISATION_ID.into(),
        application_id: APPLICATION_ID.into(),
        ..OrganisationInput::default()
    };
    journey.update(
        Action::Details(journey.at(C3), DetailsAction::Submitted { organisation, options: OptionsInput::default() }),
        then,
    );
    finish(&mut journey, csr, issued, &directory::jwks(&[issued.jwk("enc")]), then);
    journey
}

/// From the CSR to the handover.
fn finish(journey: &mut Journey, csr: &str, issued: &Issued, keys: &str, now: Moment) {
    let file = |content: &str| OfferedFile { name: String::new(), content: Secret::new(content.as_bytes().to_vec()) };
    for action in [
        Action::Directory(journey.at(C3), DirectoryAction::CsrOffered(file(csr))),
        Action::Directory(journey.at(C3), DirectoryAction::CertificateOffered(file(&issued.pem))),
        Action::Directory(journey.at(C3), DirectoryAction::JwksOffered { file: file(keys), kid: String::new() }),
        Action::Directory(journey.at(C3), DirectoryAction::HandedOver),
    ] {
        journey.update(action, now);
    }
    let record = journey.workspace.record(journey.at(C3));
    assert!(record.handed_over().is_some() && record.kid() == Some(issued.kid.as_str()));
}

#[track_caller]
fn to_step(desk: &Desk, step: &str) {
    desk.goto(&format!("{}#/c3/{step}", desk.address()));
    desk.step(step);
}

#[track_caller]
fn state(desk: &Desk, state: &str) {
    desk.element(&format!("#renewal[data-state='{state}']"));
}

/// The page judges by the clock of this computer; a person would wait.
#[track_caller]
pub fn ten_minutes_later(desk: &Desk) {
    let mut saved: Value = serde_json::from_str(&saved::workspace(desk)).expect("JSON");
    let published = &mut saved["workspace"]["sandbox"]["certificates"]["C3"]["previous"]["published"];
    let then = Moment::from_rfc3339(published.as_str().expect("it was published")).expect("RFC 3339");
    *published = json!(Moment::from_unix_seconds(then.unix_seconds() - 600).expect("a moment").to_rfc3339());
    saved::open_workspace(desk, &saved.to_string());
    to_step(desk, "switch");
}

/// The new key beside the old one, until the old one is gone.
#[track_caller]
fn change_over(desk: &Desk, old: &Issued, new: &Issued) {
    way::next(desk, "switch");
    state(desk, "published");
    let columns = desk.text("renewal-columns");
    for kid in [&old.kid, &new.kid] {
        assert!(columns.contains(kid.as_str()), "{kid} is not in {columns}");
    }
    desk.finding("renewal.both-published", "pass", "ok-renewal-both-published");
    desk.element("#overlap-wait[data-turn='now'] #earliest-switch");
    desk.element("#overlap-wait .countdown");
    assert!(!desk.exists("#switched"), "the caches come first");

    ten_minutes_later(desk);
    desk.click("switched");
    desk.element("#switched-when");
    state(desk, "switched");
    assert!(!desk.exists("#give-renewal-up"), "there is no way back any more");
    let revocation = desk.text("revocation");
    for shown in ["C3-hh-cm-client", "App Certificates", "Revoke", &old.kid] {
        assert!(revocation.contains(shown), "{shown} is not in {revocation}");
    }
    assert!(!revocation.contains(&new.kid), "the new certificate is not the one to revoke");
    let keys = |keys: &[&Issued]| directory::jwks(&keys.iter().map(|key| key.jwk("enc")).collect::<Vec<_>>());
    desk.drop_text("overlap-file", "keys.jwks", &keys(&[old, new]));
    desk.finding("renewal.old-gone", "warn", "err-renewal-old-stays");
    desk.drop_text("overlap-file", "keys.jwks", &keys(&[new]));
    desk.element("#old-gone");
    state(desk, "replaced");
}

#[test]
fn c3_of_last_year_is_renewed_from_the_kept_workspace() {
    let (csr, old) = last_year();
    let desk = Desk::open();
    saved::open_workspace(&desk, &kept_workspace(&csr, &old));
    to_step(&desk, "handover");
    desk.click("renew");
    desk.step("key");
    state(&desk, "under-way");
    assert!(desk.text("renewal").contains(&old.kid));
    desk.click("origin-here");
    let key = way::make_key(&desk, Passphrase::Typed, &format!("{}.key", stem()));
    way::prove_key(&desk, &key);
    let uploaded = way::upload(&desk, &format!("{}.csr", stem()));
    let new = directory::issue(C3, &uploaded);
    assert_eq!(new.subject(), old.subject(), "by openssl");
    assert_ne!(new.public_pem(), old.public_pem(), "by openssl");
    way::take_certificate(&desk, &new);
    desk.click("back");
    desk.step("certificate");
    desk.finding("renewal.subject", "pass", "ok-renewal-subject");
    desk.finding("renewal.key", "pass", "ok-renewal-key");
    way::next(&desk, "jwks");
    desk.drop_text("jwks-file", "keys.jwks", &directory::jwks(&[old.jwk("enc"), new.jwk("enc")]));
    desk.reads("#jwks-kid", &new.kid);
    way::to_install(&desk);
    desk.element("#renewal-install-note");
    way::next(&desk, "handover");
    assert_eq!(desk.text("c3-handover-replaces"), old.kid);
    let handover = way::hand_over(&desk, C3);
    assert_eq!(handover["kid"], new.kid);
    assert_eq!(handover["replacesKid"], old.kid);
    assert_eq!(handover["sameSubject"], true);
    change_over(&desk, &old, &new);
    desk.reload();
    state(&desk, "replaced");
}

#[test]
fn c3_is_renewed_from_the_old_certificate_alone() {
    let (_, old) = last_year();
    let desk = Desk::open_at("#/check/c3");
    desk.drop_text("certificate-file", &format!("{}.pem", old.kid), &old.pem);
    desk.click("renew");
    desk.step("details");
    assert_eq!(desk.value("legal-name"), LEGAL_NAME);
    assert_eq!(desk.value("organisation-id"), ORGANISATION_ID);
    assert_eq!(desk.value("application-id"), APPLICATION_ID);
    desk.fill("legal-name", "Test Bank P.J.S.C.");
    desk.click("submit-details");
    desk.element("#problem-summary");
    desk.step("details");
    desk.fill("legal-name", LEGAL_NAME);
    way::submit_details(&desk);

    desk.click("origin-elsewhere");
    let new_key = Key::any();
    way::offer_csr(&desk, &new_key.csr(&bank::subject(C3).replace(LEGAL_NAME, "Test Bank P.J.S.C.")));
    desk.finding("renewal.subject", "fail", "err-renewal-subject-admitted");
    desk.is_blocked();
    way::offer_csr(&desk, &new_key.csr(&bank::subject(C3)));
    desk.verdict("pass");
    way::next(&desk, "guide");
    way::confirm_upload(&desk);
    let new = directory::issue(C3, &new_key.csr(&bank::subject(C3)));
    way::take_certificate(&desk, &new);
    desk.drop_text("jwks-file", "keys.jwks", &directory::jwks(&[old.jwk("enc"), new.jwk("enc")]));
    desk.reads("#jwks-kid", &new.kid);
    way::next(&desk, "handover");
    way::hand_over(&desk, C3);
    change_over(&desk, &old, &new);
}

#[test]
fn a_renewal_that_is_given_up_leaves_the_old_certificate_as_it_was() {
    let (csr, old) = last_year();
    let desk = Desk::open();
    saved::open_workspace(&desk, &kept_workspace(&csr, &old));
    to_step(&desk, "certificate");
    desk.finding("certificate.validity", "warn", "err-certificate-renew");
    desk.click("renew");
    desk.step("key");
    way::offer_csr(&desk, &Key::any().csr(&bank::subject(C3)));
    way::next(&desk, "guide");
    desk.unfold("#give-renewal-up");
    desk.click("give-renewal-up");
    desk.click("give-renewal-up-yes");
    desk.step("certificate");
    desk.reads("#certificate-kid", &old.kid);
    to_step(&desk, "handover");
    desk.element("#handed-over");
    assert_eq!(desk.text("c3-handover-kid"), old.kid);
    assert!(!desk.exists("#renewal"));
}
