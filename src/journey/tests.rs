//! The journey without a browser: actions in, state and effects out.

use getrandom::SysRng;

use super::*;
use crate::framework::catalogue::KeyAlgorithm;
use crate::ground::check::Check;
use crate::ground::secret::Secret;
use crate::job;
use crate::job::JobOutcome;
use crate::key::prime::Pace;
use crate::plan::{Field, OptionsInput, OrganisationInput};
use crate::workspace::{Deed, KeyOrigin};

const UUID: &str = "4af0a68f-d8a8-46c4-ace6-6949e8343868";
const APPLICATION: &str = "b8739780-9bfe-43bc-9ea4-abc70a840c13";
pub(super) const PASSPHRASE: &str = "a passphrase of some length";

pub(super) fn now() -> Moment {
    Moment::from_rfc3339("2026-11-24T08:00:00Z").expect("valid RFC 3339")
}

pub(super) fn organisation() -> OrganisationInput {
    OrganisationInput {
        legal_name: "Test Bank PJSC".into(),
        organisation_id: UUID.into(),
        application_id: APPLICATION.into(),
        ozone_connect_hosts: vec!["ozone.testbank.ae".into()],
        lfi_code: "testbank".into(),
    }
}

pub(super) fn start(environment: Environment) -> Journey {
    Journey::new(Workspace { environment, ..Workspace::default() }, Screen::Board, now())
}

pub(super) fn submit(journey: &mut Journey, id: CertificateId, organisation: OrganisationInput) -> Vec<Effect> {
    // P-256 where it may be, so that the tests are quick.
    let algorithm = id.entry().algorithms.value.last().copied();
    let options = OptionsInput { algorithm, ..OptionsInput::default() };
    journey.update(Action::Details(journey.at(id), DetailsAction::Submitted { organisation, options }), now())
}

pub(super) fn secret(text: &str) -> Secret<String> {
    Secret::new(text.to_owned())
}

/// Runs the job among the effects, as the worker does.
pub(super) fn work(effects: Vec<Effect>) -> JobOutcome {
    let job = effects.into_iter().find_map(|effect| match effect {
        Effect::RunJob(job) => Some(job),
        _ => None,
    });
    job::run(&job.expect("a job was started"), &mut SysRng)
}

pub(super) fn request_key(journey: &mut Journey, id: CertificateId) -> Vec<Effect> {
    let action = Action::Key(
        journey.at(id),
        KeyAction::Requested { first: secret(PASSPHRASE), second: secret(PASSPHRASE), acknowledged: true },
    );
    journey.update(action, now())
}

pub(super) fn make_key(journey: &mut Journey, id: CertificateId) -> String {
    let outcome = work(request_key(journey, id));
    let effects = journey.update(Action::Job(JobAction::Finished(outcome)), now());
    let saved = effects.into_iter().find_map(|effect| match effect {
        Effect::DownloadSecret { name, content, .. } if name.ends_with(".key") => Some(content),
        _ => None,
    });
    let saved = saved.expect("the key file is saved at once");
    String::from_utf8(saved.expose("the test gives it back").clone()).expect("PEM")
}

pub(super) fn steps(journey: &Journey, id: CertificateId) -> Vec<(Step, StepState)> {
    journey.steps(journey.at(id)).into_iter().map(|view| (view.step, view.state)).collect()
}

pub(super) fn prove(journey: &mut Journey, id: CertificateId, file: &str) {
    let file = OfferedFile { name: "x.key".into(), content: Secret::new(file.as_bytes().to_vec()) };
    let outcome =
        work(journey.update(
            Action::Key(journey.at(id), KeyAction::FileOffered { file, passphrase: secret(PASSPHRASE) }),
            now(),
        ));
    journey.update(Action::Job(JobAction::Finished(outcome)), now());
}

/// What the workers say of their pace is a sentence for a person.
#[test]
fn the_time_of_a_search_is_said_in_whole_seconds() {
    let mut journey = start(Environment::Sandbox);
    let mut said = |seeking, judging| {
        let pace = Pace { seeking, judging };
        journey.update(Action::Job(JobAction::Paced { key: KeyAlgorithm::Rsa4096, pace }), now());
        journey.search_time.map(|time| (time.usual, time.seldom))
    };
    assert_eq!(said(100.0, 80.0), Some((1, 1)));
    assert_eq!(said(1_200.0, 0.0), Some((2, 4)));
    // Only the search may take longer.
    assert_eq!(said(1_000.0, 900.0), Some((2, 4)));
    for none in [f64::NAN, f64::INFINITY] {
        assert_eq!(said(none, 80.0), None);
    }
}

#[test]
fn the_wizard_waits_until_the_saved_key_is_proved() {
    let id = CertificateId::C3;
    let mut journey = start(Environment::Sandbox);
    submit(&mut journey, id, organisation());
    assert_eq!(journey.screen, Screen::Certificate { id: id.into(), step: Step::Key });
    let file = make_key(&mut journey, id);
    assert!(journey.has_unproved_key());
    assert_eq!(journey.screen, Screen::Certificate { id: id.into(), step: Step::Key });
    assert_eq!(steps(&journey, id)[1..3], [(Step::Key, StepState::Open), (Step::Guide, StepState::Blocked)]);
    assert_eq!(journey.progress(journey.at(id)), Progress::KeyMade);
    journey.update(
        Action::Page(PageAction::ScreenChosen(Screen::Certificate { id: id.into(), step: Step::Guide })),
        now(),
    );
    assert_eq!(journey.screen, Screen::Certificate { id: id.into(), step: Step::Key }, "a route cannot skip the proof");

    prove(&mut journey, id, &file);
    assert!(!journey.has_unproved_key());
    assert_eq!(steps(&journey, id)[2], (Step::Guide, StepState::Open));
    assert_eq!(journey.progress(journey.at(id)), Progress::CsrReady);
}

#[test]
fn what_was_tried_with_a_key_stays_with_it() {
    for id in [CertificateId::C3, CertificateId::S4] {
        let mut journey = start(Environment::Sandbox);
        submit(&mut journey, id, organisation());
        make_key(&mut journey, id);
        let evidence = journey.workspace.record(journey.at(id)).evidence().cloned().expect("evidence");
        assert_eq!(evidence.verdict(), crate::ground::report::Overall::Pass);
        let checks: Vec<Check> = evidence.findings.iter().map(|finding| finding.check).collect();
        assert_eq!(checks, [Check::KeyEcPoint, Check::KeyPrivateConsistency, Check::KeyPairwise, Check::KeyUseTls]);
        let again = Workspace::from_json(journey.workspace.to_json().as_bytes()).expect("what is written is read");
        assert_eq!(again, *journey.workspace);
        journey.update(Action::Key(journey.at(id), KeyAction::StartedOver), now());
        assert_eq!(journey.workspace.record(journey.at(id)).evidence(), None);
    }
}

#[test]
fn evidence_of_another_version_does_not_keep_a_workspace_from_being_opened() {
    let id = CertificateId::C3;
    let mut journey = start(Environment::Sandbox);
    submit(&mut journey, id, organisation());
    make_key(&mut journey, id);
    let known = crate::ground::source::RFC_8446.document;
    let other = journey.workspace.to_json().replace(known, "RFC 9999");
    let opened = Workspace::from_json(other.as_bytes()).expect("opened");
    assert_eq!(opened.record(journey.at(id)).evidence(), None);
    assert_eq!(opened.record(journey.at(id)).csr(), journey.workspace.record(journey.at(id)).csr());
}

#[test]
fn another_key_is_no_proof() {
    let id = CertificateId::C3;
    let mut journey = start(Environment::Sandbox);
    submit(&mut journey, id, organisation());
    let first = make_key(&mut journey, id);
    journey.update(Action::Key(journey.at(id), KeyAction::StartedOver), now());
    make_key(&mut journey, id);
    prove(&mut journey, id, &first);
    assert!(journey.has_unproved_key());
    let refusal = journey
        .unsaved(journey.at(id))
        .and_then(|unsaved| unsaved.refusal(Slot::KeyFile))
        .map(|message| message.id.clone());
    assert_eq!(refusal.as_deref(), Some("err-key-of-other"));
}

#[test]
fn what_was_typed_is_kept_although_it_is_wrong() {
    let id = CertificateId::S4;
    let mut journey = start(Environment::Sandbox);
    let typed = OrganisationInput { ozone_connect_hosts: vec!["https://ozone.testbank.ae".into()], ..organisation() };
    submit(&mut journey, id, typed.clone());
    let unsaved = journey.unsaved(journey.at(id)).expect("something unsaved");
    assert_eq!(unsaved.draft.as_ref().map(|(organisation, _)| organisation), Some(&typed));
    assert_eq!(
        journey.workspace.world(journey.workspace.environment).organisation,
        OrganisationInput::default(),
        "others are not unsettled by it"
    );
    let problems = &unsaved.problems;
    assert_eq!(problems.iter().map(|problem| problem.field).collect::<Vec<_>>(), [Field::OzoneConnectHosts]);
    assert_eq!(steps(&journey, id)[1], (Step::Key, StepState::Blocked));
}

#[test]
fn a_key_comes_back_to_the_environment_that_it_was_made_for() {
    let id = CertificateId::C3;
    let mut journey = start(Environment::Sandbox);
    submit(&mut journey, id, organisation());
    let outcome = work(request_key(&mut journey, id));
    journey.update(Action::Page(PageAction::EnvironmentChosen(Environment::Production)), now());
    let effects = journey.update(Action::Job(JobAction::Finished(outcome)), now());
    assert!(
        effects.iter().any(|effect| matches!(effect, Effect::DownloadSecret { .. })),
        "the key file is saved all the same"
    );
    assert_eq!(journey.workspace.environment, Environment::Production);
    for effect in &effects {
        if let Effect::Store(json) = effect {
            let stored = Workspace::from_json(json.as_bytes()).expect("what is stored is opened");
            assert_eq!(stored, *journey.workspace, "what is stored is what is open");
        }
    }
    assert!(journey.workspace.production.history.is_empty());
    let made = journey.workspace.sandbox.history.iter().filter(|event| event.what == Deed::KeyMade);
    assert_eq!(made.count(), 1, "it is remembered where it was made");
    assert!(
        !matches!(journey.screen, Screen::Certificate { step: Step::Key, .. }),
        "the open world stays where it was"
    );
    assert!(journey.workspace.production.certificates.get(&id.into()).is_none_or(|record| record.csr().is_none()));
    assert!(journey.workspace.sandbox.certificates[&id.into()].csr().is_some());
}

#[test]
fn a_cancelled_job_makes_nothing_even_if_it_answers_late() {
    let id = CertificateId::C3;
    let mut journey = start(Environment::Sandbox);
    submit(&mut journey, id, organisation());
    let outcome = work(request_key(&mut journey, id));
    journey.update(Action::Job(JobAction::Cancelled), now());
    journey.update(Action::Job(JobAction::Finished(outcome)), now());
    assert!(journey.workspace.record(journey.at(id)).csr().is_none());
    assert!(!journey.has_unproved_key());
}

#[test]
fn in_production_the_csr_from_the_hsm_comes_first() {
    let id = CertificateId::C3;
    let mut journey = start(Environment::Production);
    submit(&mut journey, id, organisation());
    assert_eq!(journey.workspace.origin(journey.at(id)), KeyOrigin::Elsewhere);
}

#[test]
fn a_refused_passphrase_starts_nothing() {
    let id = CertificateId::C3;
    let mut journey = start(Environment::Sandbox);
    submit(&mut journey, id, organisation());
    let action = Action::Key(
        journey.at(id),
        KeyAction::Requested { first: secret(PASSPHRASE), second: secret("something else"), acknowledged: true },
    );
    let effects = journey.update(action, now());
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::RunJob(_))));
    assert!(journey.job.is_none());
}

#[test]
fn a_private_key_in_place_of_a_csr_is_refused_and_not_kept() {
    let id = CertificateId::S1;
    let mut journey = start(Environment::Sandbox);
    submit(&mut journey, id, organisation());
    let pem = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIEFB\n-----END PRIVATE KEY-----\n";
    let file = OfferedFile { name: "hub.csr".into(), content: Secret::new(pem.as_bytes().to_vec()) };
    journey.update(Action::Directory(journey.at(id), DirectoryAction::CsrOffered(file)), now());
    let refusal = journey
        .unsaved(journey.at(id))
        .and_then(|unsaved| unsaved.refusal(Slot::Csr))
        .map(|message| message.id.clone());
    assert_eq!(refusal.as_deref(), Some("err-csr-private-key"));
    assert!(!journey.workspace.to_json().contains("PRIVATE KEY"));
}

#[test]
fn a_bad_workspace_file_leaves_everything_as_it_was() {
    let id = CertificateId::C3;
    let mut journey = start(Environment::Sandbox);
    submit(&mut journey, id, organisation());
    let before = journey.workspace.clone();
    let file = OfferedFile { name: "w.json".into(), content: Secret::new(b"{\"format\":1}".to_vec()) };
    journey.update(Action::Workspace(WorkspaceAction::Offered(file)), now());
    assert_eq!(*journey.workspace, before);
    assert!(
        matches!(&journey.chosen_file, Some(ChosenFile::Refused { message, .. }) if message.id.starts_with("err-"))
    );
    assert!(journey.notice.is_none() && journey.review().is_none(), "it is said where the file was chosen");

    journey.update(Action::Workspace(WorkspaceAction::Forgotten), now());
    assert_eq!(*journey.workspace, Workspace::default());
}

#[test]
fn a_key_that_exists_has_its_origin_until_one_starts_over() {
    let id = CertificateId::C3;
    let mut journey = start(Environment::Sandbox);
    submit(&mut journey, id, organisation());
    make_key(&mut journey, id);
    journey.update(Action::Key(journey.at(id), KeyAction::OriginChosen(KeyOrigin::Elsewhere)), now());
    assert_eq!(journey.workspace.origin(journey.at(id)), KeyOrigin::MadeHere);
    journey.update(Action::Key(journey.at(id), KeyAction::StartedOver), now());
    journey.update(Action::Key(journey.at(id), KeyAction::OriginChosen(KeyOrigin::Elsewhere)), now());
    assert_eq!(journey.workspace.origin(journey.at(id)), KeyOrigin::Elsewhere);
}

#[test]
fn a_link_to_a_step_that_is_not_open_is_a_redirect() {
    let id = CertificateId::C3;
    let mut journey = start(Environment::Sandbox);
    let effects = journey
        .update(Action::Page(PageAction::ScreenChosen(Screen::Certificate { id: id.into(), step: Step::Jwks })), now());
    let details = Screen::Certificate { id: id.into(), step: Step::Details };
    assert!(matches!(effects.as_slice(), [Effect::Redirect(screen)] if *screen == details));
}

#[test]
fn another_workspace_is_not_opened_over_an_unproved_key() {
    let id = CertificateId::C3;
    let mut journey = start(Environment::Sandbox);
    submit(&mut journey, id, organisation());
    make_key(&mut journey, id);
    let before = journey.workspace.clone();
    let content = Secret::new(Workspace::default().to_json().into_bytes());
    journey.update(Action::Workspace(WorkspaceAction::Offered(OfferedFile { name: "w.json".into(), content })), now());
    assert_eq!(*journey.workspace, before);
    assert!(journey.has_unproved_key());
}

#[test]
fn a_refused_csr_passes_when_the_details_are_mended() {
    let id = CertificateId::C3;
    let mut maker = start(Environment::Sandbox);
    submit(&mut maker, id, organisation());
    make_key(&mut maker, id);
    let csr = maker.workspace.record(maker.at(id)).csr().cloned().expect("a CSR");

    let mut journey = start(Environment::Production);
    submit(&mut journey, id, OrganisationInput { legal_name: "Test Bank".into(), ..organisation() });
    let file = OfferedFile { name: "c3.csr".into(), content: Secret::new(csr.to_pem().into_bytes()) };
    journey.update(Action::Directory(journey.at(id), DirectoryAction::CsrOffered(file)), now());
    assert!(
        journey.workspace.record(journey.at(id)).csr().is_none(),
        "a CSR with another legal name is shown, not kept"
    );
    assert_eq!(steps(&journey, id)[2], (Step::Guide, StepState::Blocked));
    submit(&mut journey, id, organisation());
    assert!(journey.workspace.record(journey.at(id)).csr().is_some());
    assert_eq!(steps(&journey, id)[2], (Step::Guide, StepState::Open));
}

#[test]
fn in_production_no_key_is_made_before_the_machine_was_said_to_be_the_equivalent() {
    let id = CertificateId::C3;
    let mut journey = start(Environment::Production);
    submit(&mut journey, id, organisation());
    let action = Action::Key(
        journey.at(id),
        KeyAction::Requested { first: secret(PASSPHRASE), second: secret(PASSPHRASE), acknowledged: false },
    );
    let effects = journey.update(action, now());
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::RunJob(_))));
    let refusal = journey
        .unsaved(journey.at(id))
        .and_then(|unsaved| unsaved.refusal(Slot::Passphrase))
        .map(|message| message.id.clone());
    assert_eq!(refusal.as_deref(), Some("err-hsm-not-acknowledged"));
}

#[test]
fn a_jwks_in_which_nothing_was_looked_for_is_not_checked() {
    let id = CertificateId::C4;
    let mut journey = start(Environment::Sandbox);
    let jwks = br#"{"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB","kid":"a"}]}"#;
    let file = OfferedFile { name: "t.jwks".into(), content: Secret::new(jwks.to_vec()) };
    journey.update(Action::Directory(journey.at(id), DirectoryAction::JwksOffered { file, kid: String::new() }), now());
    assert_eq!(journey.workspace.record(journey.at(id)).published(), None);
}

#[test]
fn a_key_of_production_is_remembered_with_what_the_person_said() {
    let id = CertificateId::C3;
    let mut journey = start(Environment::Production);
    submit(&mut journey, id, organisation());
    make_key(&mut journey, id);
    let deeds: Vec<Deed> = journey.workspace.production.history.iter().map(|event| event.what).collect();
    assert_eq!(deeds, [Deed::DetailsGiven, Deed::MachineAcknowledged, Deed::KeyMade, Deed::KeyFileSaved]);
    journey.update(Action::Key(journey.at(id), KeyAction::SaveRequested), now());
    assert_eq!(journey.workspace.production.history.last().map(|event| event.what), Some(Deed::KeyFileSaved));
    assert!(journey.workspace.sandbox.history.is_empty());
}

#[test]
fn a_browser_without_workers_gets_the_job_again_unless_it_was_cancelled() {
    let id = CertificateId::C3;
    let mut journey = start(Environment::Sandbox);
    submit(&mut journey, id, organisation());
    let job = |effects: Vec<Effect>| {
        effects.into_iter().find_map(|effect| match effect {
            Effect::RunJob(job) => Some(job),
            _ => None,
        })
    };
    let refused = job(request_key(&mut journey, id)).expect("a job was started");
    let again = journey.update(Action::Job(JobAction::WorkersMissing(refused)), now());
    assert_eq!(journey.workplace, Workplace::Page);
    let outcome = work(again);
    journey.update(Action::Job(JobAction::Finished(outcome)), now());
    assert!(journey.has_unproved_key());

    journey.update(Action::Key(journey.at(id), KeyAction::StartedOver), now());
    let refused = job(request_key(&mut journey, id)).expect("a job was started");
    journey.update(Action::Job(JobAction::Cancelled), now());
    assert!(job(journey.update(Action::Job(JobAction::WorkersMissing(refused)), now())).is_none());
}

#[test]
fn a_finding_that_came_closes_its_own_notice_only() {
    let mut journey = start(Environment::Sandbox);
    journey.update(Action::Page(PageAction::FindingMissed), now());
    assert!(journey.notice.is_some());
    journey.update(Action::Page(PageAction::FindingFound), now());
    assert!(journey.notice.is_none());

    journey.update(Action::Page(PageAction::FindingMissed), now());
    journey.update(Action::Page(PageAction::DownloadRefused), now());
    journey.update(Action::Page(PageAction::FindingFound), now());
    assert_eq!(journey.notice.map(|notice| notice.message), Some(Message::new("err-download")));
}
