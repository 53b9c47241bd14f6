//! The picture of who holds which key, against the catalogue and against the
//! Trust Framework's table as it is published.

use oftf_key_desk::framework::catalogue::CertificateId::{
    self, C1, C3, C4, Enc1, Enc2, S1, S2, S3, S4, Sig1, Sig2, Sig3, Sig4,
};
use oftf_key_desk::framework::catalogue::Party::{self, ApiHub, Lfi, Tpp};
use oftf_key_desk::framework::catalogue::TABLE;
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::framework::glossary::Term;
use oftf_key_desk::framework::picture::{CONNECTIONS, PARTIES, issued_to, keys_held_by};
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::journey::{
    Action, DetailsAction, DirectoryAction, Journey, Mark, OfferedFile, PageAction, Screen, WorkspaceAction,
};
use oftf_key_desk::workspace::{Answer, Workspace};
use testbed::bank::{moment, now};
use testbed::directory::{END, issued};

/// Who holds the key, and who relies on it.
const PUBLISHED: [(CertificateId, Party, Party); 13] = [
    (C1, Tpp, ApiHub),
    (S1, ApiHub, Tpp),
    (S2, ApiHub, Tpp),
    (S3, ApiHub, Lfi),
    (S4, Lfi, ApiHub),
    (C3, Lfi, ApiHub),
    (C4, ApiHub, Lfi),
    (Sig1, Tpp, ApiHub),
    (Sig2, ApiHub, Tpp),
    (Sig3, ApiHub, Lfi),
    (Sig4, Lfi, ApiHub),
    (Enc1, Lfi, Tpp),
    (Enc2, Tpp, ApiHub),
];

#[test]
fn every_certificate_has_its_line_and_none_has_two() {
    let mut drawn: Vec<CertificateId> =
        CONNECTIONS.iter().flat_map(|connection| connection.lines()).map(|entry| entry.id).collect();
    drawn.sort();
    assert_eq!(drawn, CertificateId::ALL);
}

#[test]
fn the_ends_of_each_line_are_those_of_the_published_table() {
    for (id, holder, counterpart) in PUBLISHED {
        let entry = id.entry();
        assert_eq!((entry.parties.value.key_holder, entry.counterpart.value), (holder, counterpart), "{id:?}");
    }
    for connection in CONNECTIONS {
        for entry in connection.lines() {
            let ends = [entry.parties.value.key_holder, entry.counterpart.value];
            assert!(ends.contains(&connection.from) && ends.contains(&connection.to), "{:?}", entry.id);
        }
    }
}

#[test]
fn no_line_leads_back_to_where_it_begins() {
    for entry in TABLE {
        assert_ne!(entry.parties.value.key_holder, entry.counterpart.value, "{:?}", entry.id);
    }
}

#[test]
fn keys_and_issued_certificates_are_counted_by_party() {
    assert_eq!(PARTIES.map(keys_held_by), [3, 6, 4]);
    // All but S2, which is Let's Encrypt's.
    assert_eq!(PARTIES.map(issued_to), [3, 2, 7]);
}

fn with_certificate(id: CertificateId) -> Journey {
    let mut desk = Journey::new(Workspace::default(), Screen::Front, now());
    let pem = issued(id, Sandbox);
    let file = OfferedFile { name: String::new(), content: Secret::new(pem.into_bytes()) };
    desk.update(Action::Directory(desk.at(id), DirectoryAction::CertificateOffered(file)), now());
    desk
}

#[test]
fn a_certificate_near_its_end_is_marked_whoever_made_it() {
    assert_eq!(END, "20261201080000Z");
    for id in [C4, Sig1] {
        let mut desk = with_certificate(id);
        let mut mark_at = |time: &str| {
            desk.update(Action::Page(PageAction::NoticeClosed), moment(time));
            desk.mark(desk.at(id)).0
        };
        assert_eq!(mark_at("2026-10-01T08:00:00Z"), Mark::Others);
        assert_eq!(mark_at("2026-10-03T08:00:00Z"), Mark::Renew);
        assert_eq!(mark_at("2026-12-02T08:00:00Z"), Mark::Expired);
    }
}

#[test]
fn marks_follow_the_work() {
    let mut desk = Journey::new(Workspace::default(), Screen::Front, now());
    assert!(desk.is_first_visit());
    for (id, mark) in [(C3, Mark::ToDo), (S1, Mark::ToDo), (C4, Mark::Others), (S2, Mark::Others)] {
        assert_eq!(desk.mark(desk.at(id)).0, mark, "{id:?}");
    }
    let question = oftf_key_desk::framework::catalogue::Question::JwtAuthToHub;
    desk.update(Action::Workspace(WorkspaceAction::QuestionAnswered(question, Answer::No)), now());
    assert_eq!(desk.mark(desk.at(Sig4)).0, Mark::NotNeeded);
    assert!(!desk.is_first_visit(), "an answer is work");
    let plan = testbed::bank::choices(C3, Sandbox);
    desk.update(
        Action::Details(
            desk.at(C3),
            DetailsAction::Submitted { organisation: plan.organisation, options: plan.options },
        ),
        now(),
    );
    assert_eq!(desk.mark(desk.at(C3)).0, Mark::UnderWay);
}

#[test]
fn a_change_of_environment_is_no_work() {
    let mut desk = Journey::new(Workspace::default(), Screen::Front, now());
    desk.update(
        Action::Page(PageAction::EnvironmentChosen(oftf_key_desk::framework::environment::Environment::Production)),
        now(),
    );
    assert!(desk.is_first_visit());
}

#[test]
fn each_term_has_a_word_of_its_own() {
    let mut words = Term::ALL.map(Term::word);
    words.sort();
    assert!(words.windows(2).all(|pair| pair[0] != pair[1]), "{words:?}");
    assert!((20..=30).contains(&words.len()));
}
