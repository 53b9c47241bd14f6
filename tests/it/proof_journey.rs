//! The proofs on their way through the journey: what is remembered, what is
//! not, and what a change of the certificate takes away.

use getrandom::SysRng;
use oftf_key_desk::framework::catalogue::CertificateId::{self, C3, Enc1, S4, Sig4};
use oftf_key_desk::framework::catalogue::CertificateType;
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::ground::report::Report;
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::job::{self, Job, JobOutcome};
use oftf_key_desk::journey::{
    Action, DeployedAction, DetailsAction, DirectoryAction, Effect, JobAction, Journey, OfferedFile, Screen, Slot,
};
use oftf_key_desk::plan::OptionsInput;
use oftf_key_desk::proof::SeenIn;
use oftf_key_desk::proof::challenge::Challenge;
use oftf_key_desk::proof::jwe::KeyManagement;
use oftf_key_desk::workspace::{Deed, Workspace};
use serde_json::json;
use testbed::bank::{self, now};
use testbed::directory::{Order, jwk};
use testbed::key::{bank_key, other_key};
use testbed::{Key, openssl_text};

use crate::expect::{self, fail};
use crate::jose;

fn file(text: &str) -> OfferedFile {
    OfferedFile { name: String::new(), content: Secret::new(text.as_bytes().to_vec()) }
}

/// A desk with the certificate of a key, and its kid from the JWKS.
fn desk_with(certificates: &[(CertificateId, &Key)]) -> Journey {
    let mut desk = Journey::new(Workspace::default(), Screen::Board, now());
    for (id, key) in certificates {
        let organisation = bank::choices(*id, Sandbox).organisation;
        let action =
            Action::Details(desk.at(*id), DetailsAction::Submitted { organisation, options: OptionsInput::default() });
        desk.update(action, now());
        desk.update(Action::Directory(desk.at(*id), DirectoryAction::CsrOffered(file(&csr(*id, key)))), now());
        bring(&mut desk, *id, &Order::of(*id, Sandbox).for_key(key).issue());
    }
    desk
}

fn csr(id: CertificateId, key: &Key) -> String {
    let names = bank::alternative_names(id, Sandbox).map(|names| format!("subjectAltName={names}"));
    let more: Vec<&str> = names.iter().flat_map(|names| ["-addext", names]).collect();
    key.csr_with(&bank::subject(id), &more)
}

fn bring(desk: &mut Journey, id: CertificateId, certificate: &str) {
    desk.update(Action::Directory(desk.at(id), DirectoryAction::CertificateOffered(file(certificate))), now());
    assert!(desk.workspace.record(desk.at(id)).certificate().is_some(), "{id:?} is taken");
    let usage = id.entry().jwk_use.value.unwrap_or("sig");
    let set = json!({ "keys": [jwk(certificate, Sandbox, usage)] }).to_string();
    desk.update(
        Action::Directory(desk.at(id), DirectoryAction::JwksOffered { file: file(&set), kid: String::new() }),
        now(),
    );
    assert!(desk.workspace.record(desk.at(id)).kid().is_some(), "{id:?} is found");
}

#[track_caller]
fn report(desk: &Journey, id: CertificateId) -> Report {
    let unsaved = desk.unsaved(desk.at(id)).expect("something lies open");
    unsaved.deployed.proof.as_ref().expect("a proof").report.clone()
}

fn token(key: &Key, kid: &str) -> String {
    let made = now().unix_seconds();
    let claims = json!({ "iss": bank::LEGAL_NAME, "sub": bank::ORGANISATION_ID, "iat": made, "exp": made + 20 });
    jose::sign(key, &json!({ "alg": "PS256", "typ": "JOSE", "cty": "json", "kid": kid }), &claims.to_string())
}

fn kid(desk: &Journey, id: CertificateId) -> String {
    desk.workspace.record(desk.at(id)).kid().expect("known").to_owned()
}

/// What the history says the key was seen in.
fn seen_in(desk: &Journey) -> Option<SeenIn> {
    let last =
        desk.workspace.world(desk.workspace.environment).history.last().filter(|event| event.what == Deed::Deployed);
    last.and_then(|event| event.detail.as_deref()).and_then(SeenIn::from_word)
}

#[test]
fn a_token_of_the_deployed_server_is_remembered_until_the_certificate_changes() {
    let mut desk = desk_with(&[(C3, other_key()), (Sig4, bank_key())]);
    let judge = |desk: &mut Journey, text: &str| {
        desk.update(Action::Deployed(desk.at(Sig4), DeployedAction::TokenOffered(file(text))), now());
    };
    let wrong = token(bank_key(), &kid(&desk, C3));
    judge(&mut desk, &wrong);
    expect::findings(&report(&desk, Sig4), &[fail("token.kid", "err-token-kid-of-other")]);
    assert_eq!(desk.workspace.record(desk.at(Sig4)).deployed(), None);

    let right = format!("Authorization: Bearer {}", token(bank_key(), &kid(&desk, Sig4)));
    judge(&mut desk, &right);
    expect::passes(&report(&desk, Sig4), &[]);
    assert_eq!(desk.workspace.record(desk.at(Sig4)).deployed(), Some(now()));
    let remembered = desk.workspace.world(desk.workspace.environment).history.last().expect("an event");
    assert_eq!((remembered.what, remembered.certificate), (Deed::Deployed, Some(Sig4.into())));
    assert_eq!(seen_in(&desk), Some(SeenIn::Token));
    assert_eq!(remembered.key_sha256, Some(bank_key().public().spki_sha256()));
    judge(&mut desk, &wrong);
    assert_eq!(desk.workspace.record(desk.at(Sig4)).deployed(), None, "the last outcome counts");
    let deeds: Vec<Deed> =
        desk.workspace.world(desk.workspace.environment).history.iter().map(|event| event.what).collect();
    assert!(deeds.ends_with(&[Deed::DeploymentRefused, Deed::Deployed, Deed::DeploymentRefused]), "{deeds:?}");
    let remembered = desk.workspace.world(desk.workspace.environment).history.last().expect("an event");
    assert!(remembered.counts.is_some_and(|counts| counts.failed > 0));
    judge(&mut desk, &right);
    assert_eq!(desk.workspace.record(desk.at(Sig4)).deployed(), Some(now()));

    let renewed = Order::of(Sig4, Sandbox).for_key(bank_key()).issue();
    bring(&mut desk, Sig4, &renewed);
    assert_eq!(desk.workspace.record(desk.at(Sig4)).deployed(), None);
    assert!(desk.unsaved(desk.at(Sig4)).is_some_and(|unsaved| unsaved.deployed.proof.is_none()));
    judge(&mut desk, &right);
    expect::findings(&report(&desk, Sig4), &[fail("token.kid", "err-token-kid")]);
}

#[test]
fn the_jwks_that_is_given_besides_is_used_and_not_kept() {
    let mut desk = desk_with(&[(Sig4, bank_key())]);
    let set = json!({ "keys": [jwk(&Order::of(Sig4, Sandbox).for_key(other_key()).issue(), Sandbox, "sig")] });
    desk.update(Action::Deployed(desk.at(Sig4), DeployedAction::JwksOffered(file(&set.to_string()))), now());
    let text = token(bank_key(), &kid(&desk, Sig4));
    desk.update(Action::Deployed(desk.at(Sig4), DeployedAction::TokenOffered(file(&text))), now());
    expect::findings(&report(&desk, Sig4), &[fail("token.jwks", "err-token-jwks-kid")]);
    let modulus = set["keys"][0]["n"].as_str().expect("a modulus");
    assert!(!desk.workspace.to_json().contains(modulus));
}

fn job_of(effects: Vec<Effect>) -> Job {
    let mut jobs = effects.into_iter().filter_map(|effect| match effect {
        Effect::RunJob(job) => Some(job),
        _ => None,
    });
    jobs.next().expect("a job")
}

fn offer_key(desk: &mut Journey, id: CertificateId, key_pem: &str, passphrase: &str, token: &str) -> JobOutcome {
    let action = Action::Deployed(
        desk.at(id),
        DeployedAction::KeyOffered {
            file: file(key_pem),
            passphrase: Secret::new(passphrase.to_owned()),
            token: Secret::new(token.as_bytes().to_vec()),
        },
    );
    let job = job_of(desk.update(action, now()));
    // As it travels to the worker.
    let job = Job::from_bytes(&job.to_bytes()).expect("what was written is read");
    let outcome = serde_json::to_string(&job::run(&job, &mut SysRng)).expect("JSON");
    serde_json::from_str(&outcome).expect("what was written is read")
}

#[test]
fn the_deployed_key_file_is_tried_in_the_worker() {
    let mut desk = desk_with(&[(S4, bank_key()), (Enc1, other_key())]);
    let sealed = openssl_text(&["pkcs8", "-topk8", "-passout", "pass:correct horse"], &bank_key().pem);
    let outcome = offer_key(&mut desk, S4, &sealed, "wrong", "");
    desk.update(Action::Job(JobAction::Finished(outcome)), now());
    let refusal = desk
        .unsaved(desk.at(S4))
        .and_then(|unsaved| unsaved.refusal(Slot::DeployedKey))
        .map(|message| message.id.clone());
    assert_eq!(refusal.as_deref(), Some("err-container-wrong-passphrase"));

    let outcome = offer_key(&mut desk, S4, &sealed, "correct horse", "");
    desk.update(Action::Job(JobAction::Finished(outcome)), now());
    expect::passes(&report(&desk, S4), &[]);
    assert_eq!(desk.workspace.record(desk.at(S4)).deployed(), Some(now()));
    assert_eq!(seen_in(&desk), Some(SeenIn::File));

    let outcome = offer_key(&mut desk, Enc1, &bank_key().pem, "", "");
    desk.update(Action::Job(JobAction::Finished(outcome)), now());
    expect::findings(&report(&desk, Enc1), &[fail("key.deployed", "err-deployed-key-of-other")]);
    let header = json!({ "alg": "RSA-OAEP-256", "enc": "A256GCM", "kid": kid(&desk, Enc1) });
    let message = jose::encrypt(other_key(), &header, &token(bank_key(), "a"));
    let outcome = offer_key(&mut desk, Enc1, &other_key().pem, "", &message);
    desk.update(Action::Job(JobAction::Finished(outcome)), now());
    expect::passes(&report(&desk, Enc1), &[]);
    expect::passed(&report(&desk, Enc1), "token.open", "ok-token-open");
    assert_eq!(desk.workspace.record(desk.at(Enc1)).deployed(), Some(now()));
    assert_eq!(seen_in(&desk), Some(SeenIn::Message));
}

#[test]
fn a_proof_counts_only_for_the_certificate_that_is_there_when_it_comes() {
    let mut desk = desk_with(&[(C3, bank_key())]);
    let outcome = offer_key(&mut desk, C3, &bank_key().pem, "", "");
    bring(&mut desk, C3, &Order::of(C3, Sandbox).for_key(bank_key()).issue());
    desk.update(Action::Job(JobAction::Finished(outcome)), now());
    assert_eq!(desk.workspace.record(desk.at(C3)).deployed(), None);
    assert!(desk.unsaved(desk.at(C3)).is_some_and(|unsaved| unsaved.deployed.proof.is_none()));
}

#[test]
fn a_challenge_is_answered_by_the_key_and_is_not_kept() {
    let mut desk = desk_with(&[(Enc1, bank_key())]);
    let expected = desk.expected(desk.at(Enc1)).expect("a certificate");
    desk.update(Action::Deployed(desk.at(Enc1), DeployedAction::ChallengeAnswered(file("x"))), now());
    let refusal = desk
        .unsaved(desk.at(Enc1))
        .and_then(|unsaved| unsaved.refusal(Slot::DeployedAnswer))
        .map(|message| message.id.clone());
    assert_eq!(refusal.as_deref(), Some("err-challenge-none"));

    let challenge =
        Challenge::new(&expected.public_key, expected.kid.as_deref(), KeyManagement::RsaOaep256, &mut SysRng);
    let (_, answer) = jose::decrypt(bank_key(), &challenge.as_ref().expect("made").token);
    desk.update(Action::Deployed(desk.at(Enc1), DeployedAction::ChallengeMade(challenge)), now());
    assert!(!desk.workspace.to_json().contains(&answer));
    desk.update(Action::Deployed(desk.at(Enc1), DeployedAction::ChallengeAnswered(file("opened-something"))), now());
    expect::findings(&report(&desk, Enc1), &[fail("key.challenge", "err-challenge")]);
    assert_eq!(desk.workspace.record(desk.at(Enc1)).deployed(), None);
    desk.update(Action::Deployed(desk.at(Enc1), DeployedAction::ChallengeAnswered(file(&answer))), now());
    expect::passes(&report(&desk, Enc1), &[]);
    assert_eq!(desk.workspace.record(desk.at(Enc1)).deployed(), Some(now()));
    assert_eq!(seen_in(&desk), Some(SeenIn::Challenge));
}

#[test]
fn a_presented_certificate_is_no_proof_of_the_key() {
    let mut desk = desk_with(&[(S4, bank_key())]);
    let presented = desk.workspace.record(desk.at(S4)).certificate().expect("kept").to_pem();
    desk.update(Action::Deployed(desk.at(S4), DeployedAction::TokenOffered(file(&presented))), now());
    expect::passes(&report(&desk, S4), &["key.deployed"]);
    assert_eq!(desk.workspace.record(desk.at(S4)).deployed(), None);
    desk.update(Action::Deployed(desk.at(S4), DeployedAction::TokenOffered(file(&bank_key().pem))), now());
    let refusal = desk
        .unsaved(desk.at(S4))
        .and_then(|unsaved| unsaved.refusal(Slot::DeployedToken))
        .map(|message| message.id.clone());
    assert_eq!(refusal.as_deref(), Some("err-certificate-private-key"));
    assert!(desk.unsaved(desk.at(S4)).is_some_and(|unsaved| unsaved.deployed.proof.is_none()));
}

#[test]
fn a_raw_key_without_a_certificate_is_proved_against_its_csr() {
    let mut desk = Journey::new(Workspace::default(), Screen::Board, now());
    let organisation = bank::choices(Enc1, Sandbox).organisation;
    let details = |certificate_type| {
        Action::Details(
            desk.at(Enc1),
            DetailsAction::Submitted {
                organisation: organisation.clone(),
                options: OptionsInput { certificate_type: Some(certificate_type), ..OptionsInput::default() },
            },
        )
    };
    assert!(desk.expected(desk.at(Enc1)).is_none());
    desk.update(details(CertificateType::ServerEnckey), now());
    let csr = bank_key().csr(&format!("{}/CN={}", bank::subject(Enc1), bank::ORGANISATION_ID));
    desk.update(Action::Directory(desk.at(Enc1), DirectoryAction::CsrOffered(file(&csr))), now());
    let csr_is_kept = desk.workspace.record(desk.at(Enc1)).csr().is_some();
    assert!(csr_is_kept, "{:?}", desk.csr_report(desk.at(Enc1)).map(|(_, report)| report));
    let at = desk.at(Enc1);
    desk.workspace.change().record_mut(at).publish("kid", now());
    let outcome = offer_key(&mut desk, Enc1, &bank_key().pem, "", "");
    desk.update(Action::Job(JobAction::Finished(outcome)), now());
    expect::passes(&report(&desk, Enc1), &[]);
    assert_eq!(desk.workspace.record(desk.at(Enc1)).deployed(), Some(now()));
    // What is not expected yet cannot be judged.
    desk.update(Action::Deployed(desk.at(Sig4), DeployedAction::TokenOffered(file(&token(bank_key(), "a")))), now());
    let refusal = desk
        .unsaved(desk.at(Sig4))
        .and_then(|unsaved| unsaved.refusal(Slot::DeployedToken))
        .map(|message| message.id.clone());
    assert_eq!(refusal.as_deref(), Some("err-deployed-nothing-expected"));
}

#[test]
fn a_message_that_is_opened_is_judged_by_the_published_keys_as_well() {
    let mut desk = desk_with(&[(Enc1, bank_key())]);
    let header = json!({ "alg": "RSA-OAEP-256", "enc": "A256GCM", "kid": kid(&desk, Enc1) });
    let message = jose::encrypt(bank_key(), &header, &token(other_key(), "a"));
    let publish = |desk: &mut Journey, certificate: &str| {
        let set = json!({ "keys": [jwk(certificate, Sandbox, "enc")] });
        desk.update(Action::Deployed(desk.at(Enc1), DeployedAction::JwksOffered(file(&set.to_string()))), now());
    };
    publish(&mut desk, &Order::of(Enc1, Sandbox).for_key(other_key()).issue());
    let outcome = offer_key(&mut desk, Enc1, &bank_key().pem, "", &message);
    desk.update(Action::Job(JobAction::Finished(outcome)), now());
    expect::findings(&report(&desk, Enc1), &[fail("token.jwks", "err-token-jwks-kid")]);
    assert_eq!(desk.workspace.record(desk.at(Enc1)).deployed(), None);

    let own = desk.workspace.record(desk.at(Enc1)).certificate().expect("kept").to_pem();
    publish(&mut desk, &own);
    let outcome = offer_key(&mut desk, Enc1, &bank_key().pem, "", &message);
    desk.update(Action::Job(JobAction::Finished(outcome)), now());
    expect::passes(&report(&desk, Enc1), &[]);
    expect::passed(&report(&desk, Enc1), "token.jwks", "ok-token-jwks-own");
    assert_eq!(seen_in(&desk), Some(SeenIn::Message));
}

#[test]
fn a_paste_stays_until_it_was_judged_and_takes_nothing_from_the_key_file() {
    let mut desk = desk_with(&[(Enc1, bank_key())]);
    let judged = |desk: &Journey| desk.unsaved(desk.at(Enc1)).expect("open").deployed.pastes_judged;
    let sealed = openssl_text(&["pkcs8", "-topk8", "-passout", "pass:correct horse"], &bank_key().pem);
    let header = json!({ "alg": "RSA-OAEP-256", "enc": "A256GCM", "kid": kid(&desk, Enc1) });
    let message = jose::encrypt(bank_key(), &header, &token(bank_key(), "a"));
    let finish = |desk: &mut Journey, passphrase: &str, pasted: &str| {
        let outcome = offer_key(desk, Enc1, &sealed, passphrase, pasted);
        desk.update(Action::Job(JobAction::Finished(outcome)), now());
    };
    finish(&mut desk, "mistyped", &message);
    assert_eq!(judged(&desk), 0, "it waits for the passphrase");
    finish(&mut desk, "correct horse", "");
    assert_eq!(judged(&desk), 0, "it was not asked about");
    let seen = report(&desk, Enc1);

    desk.update(Action::Deployed(desk.at(Enc1), DeployedAction::TokenOffered(file("a.b"))), now());
    let refusal = desk
        .unsaved(desk.at(Enc1))
        .and_then(|unsaved| unsaved.refusal(Slot::DeployedToken))
        .map(|each| each.id.clone());
    assert_eq!(refusal.as_deref(), Some("err-token-not-compact"));
    assert_eq!((judged(&desk), report(&desk, Enc1)), (0, seen), "the report on the key file stands");

    finish(&mut desk, "correct horse", &message);
    assert_eq!(judged(&desk), 1);
    assert!(desk.unsaved(desk.at(Enc1)).is_some_and(|unsaved| unsaved.refusal(Slot::DeployedToken).is_none()));
    desk.update(Action::Deployed(desk.at(Enc1), DeployedAction::TokenOffered(file(&message))), now());
    assert_eq!(judged(&desk), 2);
    assert_eq!(expect::not_checked_of(&report(&desk, Enc1)), ["token.open"]);
}

#[test]
fn a_private_jwk_in_the_place_of_a_token_is_refused_as_a_private_key() {
    let mut desk = desk_with(&[(Sig4, bank_key())]);
    let jwk = json!({ "kty": "RSA", "n": "AQAB", "e": "AQAB", "d": "c2VjcmV0" }).to_string();
    desk.update(Action::Deployed(desk.at(Sig4), DeployedAction::TokenOffered(file(&jwk))), now());
    let refusal = desk
        .unsaved(desk.at(Sig4))
        .and_then(|unsaved| unsaved.refusal(Slot::DeployedToken))
        .map(|each| each.id.clone());
    assert_eq!(refusal.as_deref(), Some("err-token-private-key"));
}
