//! Renewals: openssl issues last year's certificate and this year's.

use oftf_key_desk::check::jwks::Jwks;
use oftf_key_desk::framework::catalogue::CertificateId::{self, C3, Enc1, S1, S4, Sig4};
use oftf_key_desk::framework::environment::Environment::{Production, Sandbox};
use oftf_key_desk::ground::clock::Moment;
use oftf_key_desk::ground::report::{Overall, Report};
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::journey::{
    Action, BankAction, BoardRow, DetailsAction, DirectoryAction, Effect, InspectionAction, JobAction, Journey,
    KeyAction, NextAction, OfferedFile, PageAction, Progress, RenewalAction, RenewalState, Screen, Slot, Step,
    StepState,
};
use oftf_key_desk::plan::{Field, OptionsInput, OrganisationInput};
use oftf_key_desk::renewal::{self, Identity, OverlapPhase};
use oftf_key_desk::workspace::{Deed, Fate, Workspace};
use oftf_key_desk::x509::certificate::Certificate;
use oftf_key_desk::x509::csr::Csr;
use serde_json::{Value, json};
use testbed::Key;
use testbed::bank::{self, moment, now};
use testbed::directory::{Order, issued, jwk, thumbprint};
use testbed::key::{bank_key, other_key};

use crate::expect::{self, fail, warn};

/// This year's certificate: the same order, half a year later, for another key.
fn order(id: CertificateId) -> Order<'static> {
    Order { start: "20260615080000Z", end: "20270715080000Z", ..Order::of(id, Sandbox).for_key(other_key()) }
}

fn certificate(pem: &str) -> Certificate {
    Certificate::read(pem.as_bytes()).expect("a certificate").certificate
}

fn identity(pem: &str) -> Identity {
    Identity::from(&certificate(pem))
}

fn of_csr(id: CertificateId, key: &Key, subject: &str, more: &[&str]) -> Report {
    let csr = Csr::read(key.csr_with(subject, more).as_bytes()).expect("a CSR");
    Report::new(renewal::judge_csr(&identity(&issued(id, Sandbox)), &csr, id.entry()))
}

fn of_certificate(id: CertificateId, order: &Order) -> Report {
    let new = certificate(&order.issue());
    Report::new(renewal::judge_certificate(&identity(&issued(id, Sandbox)), &new, id.entry()))
}

#[test]
fn the_same_subject_and_a_new_key_pass() {
    for id in [C3, Sig4, Enc1] {
        let report = of_csr(id, other_key(), &bank::subject(id), &[]);
        expect::passes(&report, &[]);
        expect::passes(&of_certificate(id, &order(id)), &[]);
    }
}

#[test]
fn one_letter_of_the_subject_stops_a_renewal_with_the_reason() {
    let other = |id| bank::subject(id).replace("Test Bank", "Test bank");
    let report = of_csr(C3, other_key(), &other(C3), &[]);
    expect::findings(&report, &[fail("renewal.subject", "err-renewal-subject-admitted")]);
    let evidence = &report.findings[0].evidence;
    assert!(evidence.expected.as_ref().is_some_and(|old| old.contains("Test Bank")), "{evidence:?}");
    assert!(evidence.found.as_ref().is_some_and(|new| new.contains("Test bank")), "{evidence:?}");
    assert!(
        report.findings[0].detail.values.iter().any(|(name, value)| name == "attributes" && *value == vec!["O"].into())
    );
    // Of the others the subject is not what the hub admits by, but a renewal keeps it.
    let report = of_csr(Sig4, other_key(), &other(Sig4), &[]);
    expect::findings(&report, &[fail("renewal.subject", "err-renewal-subject")]);
    let changed = Order { subject: Some(other(C3)), ..order(C3) };
    expect::findings(&of_certificate(C3, &changed), &[fail("renewal.subject", "err-renewal-subject-admitted")]);
}

#[test]
fn an_attribute_more_or_less_is_another_subject() {
    let less = format!("/C=AE/O={}/OU={}", bank::LEGAL_NAME, bank::ORGANISATION_ID);
    for subject in [less, format!("{}/L=Abu Dhabi", bank::subject(C3))] {
        let report = of_csr(C3, other_key(), &subject, &[]);
        expect::findings(&report, &[fail("renewal.subject", "err-renewal-subject-admitted")]);
    }
}

#[test]
fn string_types_mean_nothing_and_order_is_only_said_of_what_was_issued() {
    let types = Order { string_mask: "nombstr", ..order(C3) };
    expect::passes(&of_certificate(C3, &types), &[]);
    let turned = format!("/CN={}/OU={}/O={}/C=AE", bank::APPLICATION_ID, bank::ORGANISATION_ID, bank::LEGAL_NAME);
    let report = of_certificate(C3, &Order { subject: Some(turned.clone()), ..order(C3) });
    expect::findings(&report, &[warn("renewal.subject", "err-renewal-subject-order")]);
    expect::passes(&of_csr(C3, other_key(), &turned, &[]), &[]);
}

#[test]
fn the_old_key_again_is_no_renewal() {
    let report = of_csr(C3, bank_key(), &bank::subject(C3), &[]);
    expect::findings(&report, &[fail("renewal.key", "err-renewal-same-key")]);
}

#[test]
fn a_lost_host_name_is_said_and_a_new_one_is_not() {
    let names = |hosts: &str| {
        let san = format!("subjectAltName={hosts}");
        of_csr(S4, other_key(), &bank::subject(S4), &["-addext", &san])
    };
    expect::findings(&names(&format!("DNS:{}", bank::HOST)), &[warn("renewal.names", "err-renewal-names-lost")]);
    let more = format!("DNS:more.example,DNS:{},DNS:{}", bank::SECOND_HOST.to_uppercase(), bank::HOST);
    expect::passes(&names(&more), &[]);
}

#[test]
fn the_hub_is_asked_about_its_own_subject() {
    let hosts = format!("subjectAltName={}", bank::hub_names(Sandbox, &["as1", "rs1"]));
    let report = of_csr(S1, other_key(), "/C=AE/O=Another name/CN=hub", &["-addext", &hosts]);
    expect::findings(&report, &[warn("renewal.subject", "err-renewal-subject-hub")]);
}

fn set(keys: &[Value]) -> Jwks {
    Jwks::read(json!({ "keys": keys }).to_string().as_bytes()).expect("a JWKS")
}

#[test]
fn before_the_switch_both_keys_are_wanted_and_after_it_the_old_one_gone() {
    let (old_pem, new_pem) = (issued(C3, Sandbox), order(C3).issue());
    let (old, new) = (identity(&old_pem), identity(&new_pem));
    let [old_key, new_key] = [&old_pem, &new_pem].map(|pem| jwk(pem, Sandbox, "sig"));
    let neighbour = jwk(&Order::of(Sig4, Sandbox).for_key(&Key::rsa("2048")).issue(), Sandbox, "sig");
    let judged = |keys: &[&Value], phase: OverlapPhase| {
        let keys: Vec<Value> = keys.iter().copied().chain([&neighbour]).cloned().collect();
        renewal::overlap(&old, &new, &set(&keys), phase)
    };
    let (both, gone) = ("renewal.both-published", "renewal.old-gone");
    expect::passed(&judged(&[&new_key, &old_key], OverlapPhase::Beside), both, "ok-renewal-both-published");
    expect::findings(&judged(&[&old_key], OverlapPhase::Beside), &[fail(both, "err-renewal-new-missing")]);
    expect::findings(&judged(&[&new_key], OverlapPhase::Beside), &[warn(both, "err-renewal-old-missing")]);
    expect::findings(&judged(&[], OverlapPhase::Beside), &[fail(both, "err-renewal-none-of-them")]);
    expect::passed(&judged(&[&new_key], OverlapPhase::After), gone, "ok-renewal-old-gone");
    expect::findings(&judged(&[&new_key, &old_key], OverlapPhase::After), &[warn(gone, "err-renewal-old-stays")]);
    expect::findings(&judged(&[&old_key], OverlapPhase::After), &[fail(gone, "err-renewal-new-missing")]);
    // The directory's API lists revoked keys as well.
    let mut inactive = old_key.clone();
    inactive["Status"] = json!("Inactive");
    expect::passed(&judged(&[&new_key, &inactive], OverlapPhase::After), gone, "ok-renewal-old-gone");
}

// The journey

fn file(text: &str) -> OfferedFile {
    OfferedFile { name: "file.pem".into(), content: Secret::new(text.as_bytes().to_vec()) }
}

fn desk() -> Journey {
    Journey::new(Workspace::default(), Screen::Board, now())
}

/// In the middle of this year's certificate, before last year's ends.
fn later() -> Moment {
    moment("2026-10-20T08:00:00Z")
}

fn csr(id: CertificateId, key: &Key) -> String {
    match bank::alternative_names(id, Sandbox) {
        Some(names) => key.csr_with(&bank::subject(id), &["-addext", &format!("subjectAltName={names}")]),
        None => key.csr(&bank::subject(id)),
    }
}

fn usage(id: CertificateId) -> &'static str {
    if id == Enc1 { "enc" } else { "sig" }
}

/// Last year's certificate, handed over.
fn last_year(id: CertificateId) -> Journey {
    let mut desk = desk();
    let organisation = bank::choices(id, Sandbox).organisation;
    let pem = issued(id, Sandbox);
    desk.update(
        Action::Details(desk.at(id), DetailsAction::Submitted { organisation, options: OptionsInput::default() }),
        now(),
    );
    desk.update(Action::Directory(desk.at(id), DirectoryAction::CsrOffered(file(&csr(id, bank_key())))), now());
    desk.update(Action::Directory(desk.at(id), DirectoryAction::UploadConfirmed), now());
    assert!(!desk.can_renew(desk.at(id)), "before it is published one starts over");
    desk.update(Action::Directory(desk.at(id), DirectoryAction::CertificateOffered(file(&pem))), now());
    let keys = json!({ "keys": [jwk(&pem, Sandbox, usage(id))] }).to_string();
    desk.update(
        Action::Directory(desk.at(id), DirectoryAction::JwksOffered { file: file(&keys), kid: String::new() }),
        now(),
    );
    desk.update(Action::Directory(desk.at(id), DirectoryAction::HandedOver), now());
    assert_eq!(
        desk.steps(desk.at(id)).last().map(|view| (view.step, view.state)),
        Some((Step::Handover, StepState::Done))
    );
    desk
}

fn state(desk: &Journey, id: CertificateId) -> RenewalState {
    desk.renewal(desk.at(id)).expect("a renewal").state
}

fn deeds(desk: &Journey) -> Vec<Deed> {
    desk.workspace.sandbox.history.iter().map(|event| event.what).collect()
}

/// The new key from the CSR to the handover; both keys are in the JWKS.
fn renew_to_handover(desk: &mut Journey, id: CertificateId) -> [Value; 2] {
    let new = order(id).issue();
    desk.update(Action::Directory(desk.at(id), DirectoryAction::CsrOffered(file(&csr(id, other_key())))), later());
    desk.update(Action::Directory(desk.at(id), DirectoryAction::UploadConfirmed), later());
    desk.update(Action::Directory(desk.at(id), DirectoryAction::CertificateOffered(file(&new))), later());
    let keys = [issued(id, Sandbox), new].map(|pem| jwk(&pem, Sandbox, usage(id)));
    let both = json!({ "keys": keys.clone() }).to_string();
    desk.update(
        Action::Directory(desk.at(id), DirectoryAction::JwksOffered { file: file(&both), kid: String::new() }),
        later(),
    );
    desk.update(Action::Directory(desk.at(id), DirectoryAction::HandedOver), later());
    keys
}

#[test]
fn a_renewal_goes_from_the_old_key_to_the_new_one() {
    // Held by the bank, and by the hub.
    for id in [C3, S4, Enc1, S1] {
        let mut desk = last_year(id);
        assert!(desk.can_renew(desk.at(id)));
        desk.update(Action::Renewal(desk.at(id), RenewalAction::Begun), later());
        assert_eq!(desk.screen, Screen::Certificate { id: id.into(), step: Step::Key }, "the details are kept: {id:?}");
        assert!(!desk.can_renew(desk.at(id)) && desk.workspace.record(desk.at(id)).csr().is_none());
        let keys = renew_to_handover(&mut desk, id);
        assert_eq!(state(&desk, id), RenewalState::Published, "the JWKS step saw both: {id:?}");

        let handover = desk.handover(desk.at(id)).expect("a handover");
        let replaced = handover.replaces.as_ref().expect("a renewal says what it replaces");
        assert_eq!((replaced.kid.as_str(), replaced.same_subject), (&*thumbprint(&issued(id, Sandbox)), true));
        let written = oftf_key_desk::paper::handover::to_json(std::slice::from_ref(&handover));
        assert_eq!(written["handovers"][0]["replacesKid"], replaced.kid);

        desk.update(Action::Renewal(desk.at(id), RenewalAction::Switched), moment("2026-10-20T08:09:59Z"));
        let refusal = desk
            .unsaved(desk.at(id))
            .and_then(|unsaved| unsaved.refusal(Slot::Overlap))
            .map(|message| message.id.clone());
        assert_eq!(refusal.as_deref(), Some("err-renewal-too-early"));
        assert_eq!(state(&desk, id), RenewalState::Published);
        desk.update(Action::Renewal(desk.at(id), RenewalAction::Switched), moment("2026-10-20T08:10:00Z"));
        assert_eq!(state(&desk, id), RenewalState::Switched);
        desk.update(Action::Renewal(desk.at(id), RenewalAction::GivenUp), later());
        assert_eq!(state(&desk, id), RenewalState::Switched, "there is no way back after the switch");

        let both = json!({ "keys": keys.clone() }).to_string();
        desk.update(Action::Renewal(desk.at(id), RenewalAction::JwksOffered(file(&both))), later());
        assert_eq!(state(&desk, id), RenewalState::Switched, "the old key is still there");
        let gone = json!({ "keys": [keys[1].clone()] }).to_string();
        desk.update(Action::Renewal(desk.at(id), RenewalAction::JwksOffered(file(&gone))), later());
        assert_eq!(state(&desk, id), RenewalState::Replaced);
        assert_eq!(
            desk.steps(desk.at(id)).last().map(|view| (view.step, view.state)),
            Some((Step::Switch, StepState::Done))
        );

        let renewal = [Deed::RenewalBegan, Deed::BothPublished, Deed::Switched, Deed::OldRetired];
        let done: Vec<Deed> = deeds(&desk).into_iter().filter(|deed| renewal.contains(deed)).collect();
        assert_eq!(done, renewal);
        let reopened = Workspace::from_json(desk.workspace.to_json().as_bytes()).expect("what is saved is opened");
        assert_eq!(reopened, *desk.workspace);
        assert!(desk.can_renew(desk.at(id)), "the next one may come");
        desk.update(Action::Renewal(desk.at(id), RenewalAction::Begun), later());
        let previous = desk.workspace.record(desk.at(id)).previous.as_ref().expect("a renewal");
        assert!(previous.record.previous.is_none(), "one step back is kept");
    }
}

#[test]
fn the_board_tells_of_the_old_certificate_until_the_switch() {
    let row = |desk: &Journey| {
        let row = BoardRow::new(desk, desk.at(C3));
        (row.progress, row.action, row.outlook.and_then(|outlook| outlook.days_left))
    };
    let mut desk = last_year(C3);
    desk.update(Action::Renewal(desk.at(C3), RenewalAction::Begun), later());
    assert_eq!(row(&desk), (Progress::RenewSoon, NextAction::MakeKey, Some(42)));
    let plan = desk.workspace.plan(desk.at(C3)).expect("a plan").plan;
    assert!(plan.key_file_name().ends_with("_2026-10-20.key"), "no file of the old key is written over");
    let keys = renew_to_handover(&mut desk, C3);
    assert_eq!(row(&desk), (Progress::SwitchPending, NextAction::Switch, Some(42)), "nothing was switched yet");

    let mut late = last_year(C3);
    late.update(Action::Renewal(late.at(C3), RenewalAction::Begun), later());
    late.update(Action::Page(PageAction::NoticeClosed), moment("2026-12-02T09:00:00Z"));
    assert_eq!(row(&late), (Progress::Expired, NextAction::MakeKey, Some(-1)), "begun is not done");

    desk.update(Action::Renewal(desk.at(C3), RenewalAction::Switched), moment("2026-10-20T08:10:00Z"));
    let (progress, action, days_left) = row(&desk);
    assert_eq!((progress, action), (Progress::Replaced, NextAction::Retire));
    assert!(days_left > Some(42), "the new one is in use: {days_left:?}");
    let gone = json!({ "keys": [keys[1].clone()] }).to_string();
    desk.update(Action::Renewal(desk.at(C3), RenewalAction::JwksOffered(file(&gone))), later());
    assert_eq!((row(&desk).0, row(&desk).1), (Progress::HandedOver, NextAction::View));
}

#[test]
fn a_csr_with_another_subject_stops_the_renewal() {
    let mut desk = last_year(C3);
    desk.update(Action::Renewal(desk.at(C3), RenewalAction::Begun), later());
    let subject = bank::subject(C3).replace("PJSC", "P.J.S.C.");
    desk.update(Action::Directory(desk.at(C3), DirectoryAction::CsrOffered(file(&other_key().csr(&subject)))), later());
    let (_, report) = desk.csr_report(desk.at(C3)).expect("it is shown");
    assert!(report.findings.iter().any(|finding| finding.detail.id == "err-renewal-subject-admitted"), "{report:?}");
    assert!(desk.workspace.record(desk.at(C3)).csr().is_none());
    let guide = desk.steps(desk.at(C3)).into_iter().find(|view| view.step == Step::Guide);
    assert_eq!(guide.map(|view| view.state), Some(StepState::Blocked));
}

#[test]
fn a_renewal_keeps_its_subject_when_the_bank_is_named_otherwise() {
    let mut desk = last_year(C3);
    desk.update(Action::Renewal(desk.at(C3), RenewalAction::Begun), later());
    let kept = bank::choices(C3, Sandbox).organisation;
    let changed = OrganisationInput { legal_name: "Another Bank PJSC".into(), ..kept.clone() };
    let details = DetailsAction::Submitted { organisation: changed, options: OptionsInput::default() };
    desk.update(Action::Details(desk.at(Sig4), details), later());
    let change = desk.bank_change(Sandbox, Some(desk.at(Sig4))).expect("it is asked");
    assert_eq!(change.fates, [(C3.into(), Fate::Keeps)]);
    assert_eq!(desk.bank(Sandbox).legal_name, kept.legal_name, "not before the answer");
    desk.update(Action::Bank(Sandbox, BankAction::Confirmed), later());
    assert_eq!(desk.bank(Sandbox).legal_name, "Another Bank PJSC");
    let planned = |desk: &Journey, id| desk.workspace.plan(desk.at(id)).expect("a plan").plan.legal_name;
    assert_eq!(planned(&desk, C3).as_str(), kept.legal_name);
    assert_eq!(planned(&desk, Sig4).as_str(), "Another Bank PJSC");
    let key = desk.steps(desk.at(C3)).into_iter().find(|view| view.step == Step::Key).map(|view| view.state);
    assert_eq!(key, Some(StepState::Open));
    assert_eq!(desk.renewal(desk.at(C3)).expect("a renewal").problems, []);
    let csr = other_key().csr(&bank::subject(C3));
    desk.update(Action::Directory(desk.at(C3), DirectoryAction::CsrOffered(file(&csr))), later());
    assert!(desk.workspace.record(desk.at(C3)).csr().is_some(), "the subject of the certificate, and a new key");
}

#[test]
fn details_that_change_the_subject_are_refused_at_their_field() {
    let mut desk = desk();
    let dropped = InspectionAction::Offered { slot: Slot::Certificate, file: file(&issued(C3, Sandbox)) };
    desk.update(Action::Inspection(desk.at(C3), dropped), later());
    desk.update(Action::Renewal(desk.at(C3), RenewalAction::OfInspectedBegun), later());
    let draft = desk.unsaved(desk.at(C3)).and_then(|unsaved| unsaved.draft.clone());
    let (organisation, options) = draft.expect("filled in");
    let changed = OrganisationInput { legal_name: "Another Bank PJSC".into(), ..organisation };
    desk.update(Action::Details(desk.at(C3), DetailsAction::Submitted { organisation: changed, options }), later());
    let problems = &desk.unsaved(desk.at(C3)).expect("something unsaved").problems;
    assert_eq!(problems.iter().map(|problem| problem.field).collect::<Vec<_>>(), [Field::LegalName]);
    assert_eq!(*desk.bank(Sandbox), OrganisationInput::default());
}

#[test]
fn whoever_gives_a_renewal_up_has_what_was_there_before() {
    let mut desk = last_year(C3);
    let before = desk.workspace.record(desk.at(C3)).clone();
    desk.update(Action::Renewal(desk.at(C3), RenewalAction::Begun), later());
    renew_to_handover(&mut desk, C3);
    desk.update(Action::Renewal(desk.at(C3), RenewalAction::GivenUp), later());
    assert_eq!(desk.workspace.record(desk.at(C3)), &before);
    assert!(desk.renewal(desk.at(C3)).is_none());
    assert_eq!(desk.screen, Screen::Certificate { id: C3.into(), step: Step::Certificate });
    assert_eq!(deeds(&desk).last(), Some(&Deed::RenewalGivenUp));
}

#[test]
fn another_new_key_keeps_the_renewal_and_forgets_what_was_published() {
    let mut desk = last_year(C3);
    desk.update(Action::Renewal(desk.at(C3), RenewalAction::Begun), later());
    renew_to_handover(&mut desk, C3);
    desk.update(Action::Key(desk.at(C3), KeyAction::StartedOver), later());
    assert_eq!(state(&desk, C3), RenewalState::UnderWay);
}

#[test]
fn a_key_in_making_keeps_a_renewal_from_beginning() {
    let mut desk = desk();
    let organisation = bank::choices(C3, Sandbox).organisation;
    desk.update(
        Action::Details(desk.at(C3), DetailsAction::Submitted { organisation, options: OptionsInput::default() }),
        later(),
    );
    let passphrase = || Secret::new("a passphrase of some length".to_owned());
    let action = Action::Key(
        desk.at(C3),
        KeyAction::Requested { first: passphrase(), second: passphrase(), acknowledged: true },
    );
    let effects = desk.update(action, later());
    assert!(effects.iter().any(|effect| matches!(effect, Effect::RunJob(_))));
    let inspected = |desk: &mut Journey| {
        desk.update(
            Action::Inspection(
                desk.at(C3),
                InspectionAction::Offered { slot: Slot::Certificate, file: file(&issued(C3, Sandbox)) },
            ),
            later(),
        );
        desk.update(Action::Renewal(desk.at(C3), RenewalAction::OfInspectedBegun), later());
        let refusal = desk.inspection(desk.at(C3)).and_then(|inspection| inspection.refusal(Slot::Renewal));
        refusal.map(|message| message.id.to_string())
    };
    assert_eq!(inspected(&mut desk).as_deref(), Some("err-renewal-key-in-making"));
    assert!(desk.job.is_some() && desk.renewal(desk.at(C3)).is_none());
    desk.update(Action::Job(JobAction::Cancelled), later());
    desk.update(Action::Directory(desk.at(C3), DirectoryAction::CsrOffered(file(&csr(C3, other_key())))), later());
    assert_eq!(inspected(&mut desk).as_deref(), Some("err-renewal-in-the-way"));
    assert!(desk.workspace.record(desk.at(C3)).csr().is_some());
}

#[test]
fn a_certificate_that_was_dropped_in_fills_the_details() {
    for id in [C3, Sig4, S4, Enc1, S1] {
        let mut desk = desk();
        desk.update(
            Action::Inspection(
                desk.at(id),
                InspectionAction::Offered { slot: Slot::Certificate, file: file(&issued(id, Sandbox)) },
            ),
            later(),
        );
        desk.update(Action::Renewal(desk.at(id), RenewalAction::OfInspectedBegun), later());
        assert_eq!(desk.screen, Screen::Certificate { id: id.into(), step: Step::Details });
        assert_eq!(
            desk.workspace.world(desk.workspace.environment).organisation,
            OrganisationInput::default(),
            "the person submits them"
        );
        let (mut organisation, options) =
            desk.unsaved(desk.at(id)).and_then(|unsaved| unsaved.draft.clone()).expect("filled in");
        if id == S1 {
            // What the hub writes as O is its own affair: the bank types its name.
            assert_eq!(std::mem::replace(&mut organisation.legal_name, bank::LEGAL_NAME.into()), "");
        }
        desk.update(Action::Details(desk.at(id), DetailsAction::Submitted { organisation, options }), later());
        assert_eq!(desk.screen, Screen::Certificate { id: id.into(), step: Step::Key }, "{id:?}");
        let plan = desk.workspace.plan(desk.at(id)).expect("a plan").plan;
        if plan.common_name.is_some() {
            let old = certificate(&issued(id, Sandbox)).subject;
            assert!(plan.subject().has_same_values(&old), "{id:?}: {}", plan.subject().in_encoding_order());
        }
        let hosts: Vec<&str> = plan.hosts.iter().map(|host| host.as_str()).collect();
        assert_eq!(hosts, if id == S4 { vec![bank::HOST, bank::SECOND_HOST] } else { Vec::new() });
        assert_eq!(plan.lfi_code.is_some(), id == S1);
        renew_to_handover(&mut desk, id);
        assert_eq!(state(&desk, id), RenewalState::Published);

        desk.update(Action::Renewal(desk.at(id), RenewalAction::GivenUp), later());
        let record = desk.workspace.record(desk.at(id));
        assert!(record.csr().is_none() && record.certificate().is_none(), "what was only looked at is not kept");
    }
}

#[test]
fn a_certificate_of_the_other_environment_is_not_renewed_here() {
    let mut desk = desk();
    desk.update(
        Action::Inspection(
            desk.at(C3),
            InspectionAction::Offered { slot: Slot::Certificate, file: file(&issued(C3, Production)) },
        ),
        later(),
    );
    desk.update(Action::Renewal(desk.at(C3), RenewalAction::OfInspectedBegun), later());
    let refusal = desk.inspection(desk.at(C3)).and_then(|inspection| inspection.refusal(Slot::Renewal));
    assert_eq!(refusal.map(|message| &*message.id), Some("err-renewal-other-ca"));
    assert_eq!(*desk.workspace, Workspace::default());
}

/// The directory may have dropped an old certificate that ended: only the new
/// key is there, and the renewal comes to its end all the same.
#[test]
fn an_old_certificate_that_ended_can_be_renewed() {
    let mut desk = last_year(C3);
    let after = moment("2027-01-10T08:00:00Z");
    desk.update(Action::Page(PageAction::ScreenChosen(Screen::Board)), after);
    assert!(desk.can_renew(desk.at(C3)));
    desk.update(Action::Renewal(desk.at(C3), RenewalAction::Begun), after);
    let new = order(C3).issue();
    desk.update(Action::Directory(desk.at(C3), DirectoryAction::CsrOffered(file(&csr(C3, other_key())))), after);
    desk.update(Action::Directory(desk.at(C3), DirectoryAction::CertificateOffered(file(&new))), after);
    let only_new = json!({ "keys": [jwk(&new, Sandbox, "sig")] }).to_string();
    desk.update(
        Action::Directory(desk.at(C3), DirectoryAction::JwksOffered { file: file(&only_new), kid: String::new() }),
        after,
    );
    assert_eq!(state(&desk, C3), RenewalState::Published);
    assert!(!deeds(&desk).contains(&Deed::BothPublished), "they were not");
    let report = desk.unsaved(desk.at(C3)).and_then(|unsaved| unsaved.overlap.clone()).expect("a report");
    assert_eq!(report.verdict(), Overall::Warn);
    desk.update(Action::Directory(desk.at(C3), DirectoryAction::HandedOver), after);
    desk.update(Action::Renewal(desk.at(C3), RenewalAction::Switched), moment("2027-01-10T08:30:00Z"));
    desk.update(
        Action::Renewal(desk.at(C3), RenewalAction::JwksOffered(file(&only_new))),
        moment("2027-01-10T08:31:00Z"),
    );
    assert_eq!(state(&desk, C3), RenewalState::Replaced);
}

#[test]
fn an_old_workspace_opens_and_a_hidden_text_in_a_previous_one_does_not() {
    let mut desk = last_year(C3);
    assert!(!desk.workspace.to_json().contains("previous"), "it is the file of before");
    desk.update(Action::Renewal(desk.at(C3), RenewalAction::Begun), later());
    let saved = desk.workspace.to_json();
    assert!(Workspace::from_json(saved.as_bytes()).is_ok());
    let key = "-----BEGIN PRIVATE KEY-----\\nMAA=\\n-----END PRIVATE KEY-----\\n";
    let hidden = saved.replacen("-----BEGIN CERTIFICATE-----", &format!("{key}-----BEGIN CERTIFICATE-----"), 1);
    assert_ne!(hidden, saved);
    let read = Workspace::from_json(hidden.as_bytes()).expect("the certificate is there");
    assert_eq!(read, *desk.workspace, "whatever stands around it is not kept");
    let old = &desk.workspace.record(desk.at(C3)).previous.as_ref().expect("the old record").record;
    let certificate = old.certificate().expect("the old certificate").to_pem();
    let csr = old.csr().expect("the old CSR").to_pem();
    let escaped = |text: &str| serde_json::to_string(text).expect("encodable");
    let nothing = saved.replace(&escaped(&certificate), "null").replace(&escaped(&csr), "null");
    assert!(Workspace::from_json(nothing.as_bytes()).is_err(), "a renewal of nothing");
}
