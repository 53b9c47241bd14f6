//! The journey with real files: certificates and CSRs that openssl made.

use getrandom::SysRng;
use oftf_key_desk::check::authority::Role;
use oftf_key_desk::framework::catalogue::CertificateId::{self, C1, S2, Sig4};
use oftf_key_desk::framework::environment::Environment::{Production, Sandbox};
use oftf_key_desk::ground::language::Language;
use oftf_key_desk::ground::report::{Overall, Report, Verdict};
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::ground::text::Texts;
use oftf_key_desk::heap::identify::ItemKind;
use oftf_key_desk::job::{self, Job, JobOutcome};
use oftf_key_desk::journey::{
    Action, AuthoritiesAction, DetailsAction, DirectoryAction, Effect, HeapAction, InspectionAction, JobAction,
    Journey, OfferedFile, PageAction, Screen, Slot, Workplace, WorkspaceAction,
};
use oftf_key_desk::plan::OptionsInput;
use oftf_key_desk::workspace::Workspace;
use testbed::bank::{self, now};
use testbed::directory::{Issuer, issued};
use testbed::key::{bank_key, other_key};
use testbed::{Key, openssl_text};

use crate::expect::{self, fail};
use crate::person::accept_root;

fn desk() -> Journey {
    Journey::new(Workspace::default(), Screen::Board, now())
}

fn file(text: &str) -> OfferedFile {
    OfferedFile { name: "file.pem".into(), content: Secret::new(text.as_bytes().to_vec()) }
}

fn report(desk: &Journey, id: CertificateId) -> Report {
    desk.certificate_report(desk.at(id)).expect("a certificate lies open").1
}

#[test]
fn a_csr_to_compare_with_does_not_take_the_certificate_away() {
    let mut desk = desk();
    let certificate = issued(CertificateId::C3, Sandbox);
    desk.update(Action::Directory(desk.at(C1), DirectoryAction::CertificateOffered(file(&certificate))), now());
    for (key, verdict) in [(bank_key(), Verdict::Pass), (other_key(), Verdict::Fail)] {
        let csr = key.csr(&bank::subject(CertificateId::C3));
        desk.update(Action::Directory(desk.at(C1), DirectoryAction::CsrOffered(file(&csr))), now());
        assert!(desk.workspace.record(desk.at(C1)).certificate().is_some());
        let report = report(&desk, C1);
        let finding = report.findings.iter().find(|finding| finding.check.id() == "certificate.public-key");
        assert_eq!(finding.expect("judged").verdict, verdict);
    }
}

#[test]
fn a_certificate_of_lets_encrypts_kind_is_not_judged_by_oftfs_rules() {
    let mut desk = desk();
    let made = openssl_text(
        &[
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-384",
            "-nodes",
            "-keyout",
            "/dev/null",
            "-subj",
            "/CN=as1.testbank.example",
            "-addext",
            "basicConstraints=critical,CA:FALSE",
            "-days",
            "90",
            "-sha384",
        ],
        "",
    );
    let day =
        oftf_key_desk::x509::certificate::Certificate::read(made.as_bytes()).expect("readable").certificate.not_before;
    desk.update(Action::Directory(desk.at(S2), DirectoryAction::CertificateOffered(file(&made))), day);
    let report = report(&desk, S2);
    assert_ne!(report.verdict(), Overall::Fail, "{report:?}");
    assert!(expect::not_checked_of(&report).contains(&"certificate.algorithm"));
}

#[test]
fn files_that_are_only_looked_at_are_not_kept() {
    let mut desk = desk();
    let certificate = issued(Sig4, Sandbox);
    desk.update(
        Action::Inspection(
            desk.at(Sig4),
            InspectionAction::Offered { slot: Slot::Certificate, file: file(&certificate) },
        ),
        now(),
    );
    let inspected = desk.inspected(desk.at(Sig4)).expect("something lies open");
    let (_, report) = inspected.certificate.expect("the certificate");
    expect::findings(&report, &[]);
    assert_eq!(*desk.workspace, Workspace::default());
}

/// The details of a certificate, and a CSR that was made elsewhere.
fn bring_csr(desk: &mut Journey, id: CertificateId, key: &Key) {
    let organisation = bank::choices(id, Sandbox).organisation;
    desk.update(
        Action::Details(desk.at(id), DetailsAction::Submitted { organisation, options: OptionsInput::default() }),
        now(),
    );
    let csr = key.csr(&bank::subject(id));
    desk.update(Action::Directory(desk.at(id), DirectoryAction::CsrOffered(file(&csr))), now());
}

#[test]
fn a_key_that_two_certificates_share_is_stopped() {
    let mut desk = desk();
    bring_csr(&mut desk, CertificateId::C3, bank_key());
    bring_csr(&mut desk, Sig4, other_key());
    for id in [CertificateId::C3, Sig4] {
        let (_, report) = desk.csr_report(desk.at(id)).expect("a CSR lies open");
        expect::findings(&report, &[]);
        expect::passed(&report, "key.shared", "ok-key-own");
    }
    bring_csr(&mut desk, Sig4, bank_key());
    let (_, report) = desk.csr_report(desk.at(Sig4)).expect("a CSR lies open");
    expect::findings(&report, &[fail("key.shared", "err-key-shared")]);
    // The refused one is not kept, so the first is not held against its own.
    let (_, report) = desk.csr_report(desk.at(CertificateId::C3)).expect("a CSR lies open");
    expect::findings(&report, &[]);
}

#[test]
fn ca_files_complete_the_report_and_stay_in_the_workspace() {
    let mut desk = desk();
    bring_csr(&mut desk, CertificateId::C3, bank_key());
    let certificate = issued(CertificateId::C3, Sandbox);
    desk.update(
        Action::Directory(desk.at(CertificateId::C3), DirectoryAction::CertificateOffered(file(&certificate))),
        now(),
    );
    let chain = |desk: &Journey| report(desk, CertificateId::C3);
    assert!(expect::not_checked_of(&chain(&desk)).contains(&"certificate.chain"));
    let headline = Texts::new(Language::English).say(&chain(&desk).headline());
    assert!(headline.starts_with("Incomplete: not verified up to a root that you accepted. "), "{headline}");

    let judged = chain(&desk);
    let name = judged.findings.iter().find(|finding| finding.check.id() == "certificate.subject.organisation");
    let evidence = &name.expect("judged").evidence;
    // Asked, CSR and certificate side by side.
    let legal_name = Some(bank::LEGAL_NAME.to_owned());
    assert_eq!([&evidence.expected, &evidence.csr, &evidence.found], [&legal_name; 3]);

    let authority = Issuer::Oftf(Sandbox).authority();
    // The issuing CA before the root: the order of the files means nothing.
    let files = vec![file(&authority.issuing), file(&authority.root)];
    desk.update(Action::Authorities(desk.workspace.environment, AuthoritiesAction::FilesOffered(files)), now());
    // A file alone is not trusted.
    assert!(expect::not_checked_of(&chain(&desk)).contains(&"certificate.chain"));
    assert!(desk.root_waits(desk.workspace.environment));
    accept_root(&mut desk);
    expect::passed(&chain(&desk), "certificate.chain", "ok-chain-path");
    expect::passed(&chain(&desk), "certificate.environment", "ok-environment-sandbox");
    let reopened = Workspace::from_json(desk.workspace.to_json().as_bytes()).expect("what was saved is opened");
    assert_eq!(reopened, *desk.workspace);
    assert!(reopened.authorities(Sandbox).root.is_some());
    assert!(reopened.authorities(Production).root.is_none());

    desk.update(Action::Authorities(desk.workspace.environment, AuthoritiesAction::Forgotten(Role::Root)), now());
    assert!(expect::not_checked_of(&chain(&desk)).contains(&"certificate.chain"));
}

#[test]
fn a_heap_is_read_by_the_worker_and_matched_with_the_workspace() {
    let mut desk = desk();
    bring_csr(&mut desk, CertificateId::C3, bank_key());
    let files = vec![file(&issued(CertificateId::C3, Sandbox)), file(&other_key().pem), file("nothing")];
    let effects = desk.update(Action::Heap(HeapAction::Offered(files)), now());
    let job = effects.into_iter().find_map(|effect| match effect {
        Effect::RunJob(job) => Some(job),
        _ => None,
    });
    let job = Job::from_bytes(&job.expect("the worker is asked").to_bytes()).expect("what was written is read");
    let outcome = job::run(&job, &mut SysRng);
    let travelled = serde_json::to_string(&outcome).expect("encodable");
    let secret: String = other_key().pem.lines().filter(|line| !line.starts_with('-')).take(3).collect();
    assert!(!travelled.contains(&secret[64..128]), "an answer of the worker holds no private key");
    let outcome = serde_json::from_str(&travelled).expect("what was written is read");
    desk.update(Action::Job(JobAction::Finished(outcome)), now());

    let kinds: Vec<ItemKind> = desk.heap.items().iter().map(|item| item.kind).collect();
    assert_eq!(kinds, [ItemKind::Certificate, ItemKind::PrivateKey, ItemKind::Unreadable]);
    let known: Vec<_> =
        desk.heap.matches.groups.iter().map(|group| group.known.as_ref().map(|known| known.at.id)).collect();
    assert_eq!(known, [Some(CertificateId::C3), None]);
    assert_eq!(desk.heap.matches.alone, [2]);
    // With the plan, the certificate is judged as the wizard would.
    let (report, chain) = desk.heap_report(0);
    expect::findings(&report, &[]);
    assert!(chain.is_some());
    desk.update(Action::Heap(HeapAction::FileRemoved(1)), now());
    assert_eq!(desk.heap.matches.groups.len(), 1);
    desk.update(Action::Heap(HeapAction::Cleared), now());
    assert!(desk.heap.items().is_empty());
}

#[test]
fn reading_a_heap_can_be_cancelled_and_begun_again() {
    let mut desk = desk();
    let runs = |effects: Vec<Effect>| effects.iter().any(|effect| matches!(effect, Effect::RunJob(_)));
    assert!(runs(desk.update(Action::Heap(HeapAction::Offered(vec![file("nothing")])), now())));
    // More files wait for the worker, and go with it.
    assert!(!runs(desk.update(Action::Heap(HeapAction::Offered(vec![file("more")])), now())));
    let effects = desk.update(Action::Job(JobAction::Cancelled), now());
    assert!(effects.iter().any(|effect| matches!(effect, Effect::CancelJob)));
    desk.update(Action::Job(JobAction::Finished(JobOutcome::Identified(vec![Vec::new()]))), now());
    assert!(desk.job.is_none() && desk.heap.items().is_empty(), "an answer that comes too late is not taken");
    assert!(runs(desk.update(Action::Heap(HeapAction::Offered(vec![file("nothing")])), now())));
}

/// What is large is looked at by the worker, can be cancelled, and is then taken as if
/// the page had read it; what is refused is refused where it was offered.
#[test]
fn large_files_are_looked_at_by_the_worker_first() {
    let large = |text: &str| format!("{text}{}", "\n".repeat(64 * 1024));
    let job = |effects: Vec<Effect>| {
        effects.into_iter().find_map(|effect| match effect {
            Effect::RunJob(job) => Some(Job::from_bytes(&job.to_bytes()).expect("what was written is read")),
            _ => None,
        })
    };
    let answered = |desk: &mut Journey, job: &Job| {
        let outcome = JobOutcome::from_bytes(&job::run(job, &mut SysRng).to_bytes()).expect("the same");
        desk.update(Action::Job(JobAction::Finished(outcome)), now())
    };
    let mut desk = desk();
    bring_csr(&mut desk, CertificateId::C3, bank_key());
    let at = desk.at(CertificateId::C3);
    let offer = |text: &str| Action::Directory(at, DirectoryAction::CertificateOffered(file(&large(text))));
    let certificate = issued(CertificateId::C3, Sandbox);
    assert!(job(desk.update(offer(&certificate), now())).is_some());
    assert!(desk.workspace.record(at).certificate().is_none());
    desk.update(Action::Job(JobAction::Cancelled), now());
    desk.update(Action::Job(JobAction::Finished(JobOutcome::Looked(Vec::new()))), now());
    assert!(desk.workspace.record(at).certificate().is_none(), "an answer that comes too late is not taken");
    let work = job(desk.update(offer(&certificate), now())).expect("the worker is asked");
    assert!(!said(answered(&mut desk, &work)).is_empty());
    assert!(desk.workspace.record(at).certificate().is_some());

    let work = job(desk.update(offer("nothing"), now())).expect("the worker is asked");
    answered(&mut desk, &work);
    assert!(desk.unsaved(at).is_some_and(|unsaved| unsaved.refusal(Slot::Certificate).is_some()));
    let authorities = |text: &str| {
        Action::Authorities(Sandbox, AuthoritiesAction::FilesOffered(vec![file(&large(text)), file("more")]))
    };
    let work = job(desk.update(authorities(&other_key().pem), now())).expect("the worker is asked");
    answered(&mut desk, &work);
    let refusal = desk.trust[&Sandbox].refusal.as_ref().map(|message| message.id.to_string());
    assert_eq!(refusal.as_deref(), Some("err-authority-private-key"));
    let workspace = Action::Workspace(WorkspaceAction::Offered(file(&large("{}"))));
    let work = job(desk.update(workspace, now())).expect("the worker is asked");
    answered(&mut desk, &work);
    assert!(desk.chosen_file.is_some());
    // A browser without workers reads on the page.
    desk.workplace = Workplace::Page;
    assert!(job(desk.update(offer("nothing"), now())).is_none());
}

/// What is read aloud.
fn said(effects: Vec<Effect>) -> String {
    let texts = Texts::new(Language::English);
    let said = effects.iter().filter_map(|effect| match effect {
        Effect::Announce(message) => Some(texts.say(message)),
        _ => None,
    });
    said.collect::<Vec<_>>().join(" | ")
}

#[test]
fn a_report_that_appears_is_announced_with_its_verdict_and_counts() {
    let mut desk = desk();
    let id = CertificateId::C3;
    let good = issued(id, Sandbox);
    let slot = Slot::Certificate;
    let heard = said(
        desk.update(Action::Inspection(desk.at(id), InspectionAction::Offered { slot, file: file(&good) }), now()),
    );
    let expected = "Not verified up to a root that you accepted. 0 failed, 0 warnings, 5 not checked, ";
    assert!(heard.starts_with(expected), "{heard}");
    let other = issued(id, Production);
    let heard = said(
        desk.update(Action::Inspection(desk.at(id), InspectionAction::Offered { slot, file: file(&other) }), now()),
    );
    assert!(heard.starts_with("Do not use this. ") && !heard.contains(" 0 failed"), "{heard}");
    for action in [
        Action::Heap(HeapAction::Cleared),
        Action::Authorities(desk.workspace.environment, AuthoritiesAction::CrlsForgotten),
        Action::Authorities(desk.workspace.environment, AuthoritiesAction::Forgotten(Role::Root)),
        Action::Page(PageAction::Copied),
    ] {
        assert!(!said(desk.update(action, now())).is_empty(), "it changes the page");
    }
    let saved =
        Action::Page(PageAction::FileRequested { name: "a".into(), media_type: "text/plain", content: String::new() });
    assert_eq!(said(desk.update(saved, now())), "Saving the file.");
}
