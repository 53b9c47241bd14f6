//! The rehearsal: the whole way passes in it, and nothing of it passes outside.

use getrandom::SysRng;
use oftf_key_desk::check::certificate;
use oftf_key_desk::check::chain::Trust;
use oftf_key_desk::check::csr;
use oftf_key_desk::check::jwks::{self, Jwks};
use oftf_key_desk::framework::catalogue::CertificateId::{self, C3, Enc1, S1, S3, S4, Sig2, Sig4};
use oftf_key_desk::framework::environment::Environment::{self, Production, Rehearsal, Sandbox};
use oftf_key_desk::ground::report::{Report, Verdict};
use oftf_key_desk::job::{self, Job, JobOutcome};
use oftf_key_desk::journey::{
    Action, Delivery, DetailsAction, Effect, JobAction, Journey, PageAction, PracticeAction, PracticeFile, Screen,
    Step, WorkspaceAction,
};
use oftf_key_desk::key::KeyPair;
use oftf_key_desk::make;
use oftf_key_desk::plan::{Choices, Expectation, OptionsInput, Plan, PlanError};
use oftf_key_desk::rehearsal::{self, Mistake, PracticeDirectory, PracticeError};
use oftf_key_desk::workspace::{KeyCustody, Workspace};
use oftf_key_desk::x509::certificate::Certificate;
use oftf_key_desk::x509::csr::Csr;
use testbed::bank::{self, now};
use testbed::directory::{issued, jwk};
use testbed::key::bank_key;
use testbed::{Folder, openssl, openssl_text};

use crate::expect::{self, warn};
use crate::person;

const MADE_BY_LFI: [CertificateId; 7] = [C3, S4, Sig4, Enc1, S1, S3, Sig2];

/// What was made in a rehearsal of one certificate.
struct Papers {
    directory: PracticeDirectory,
    plan: Plan,
    csr: Csr,
    certificate: Certificate,
    jwks: String,
}

fn choices(id: CertificateId) -> Choices {
    let organisation = rehearsal::organisation(Default::default());
    Choices {
        certificate: id,
        environment: Rehearsal,
        organisation,
        options: OptionsInput::default(),
        role: None,
        edition: Default::default(),
    }
}

/// The real bank rehearses with its own identifiers, which is the worst case:
/// nothing but the mark and the CA differ.
fn with_real_identifiers(id: CertificateId) -> Plan {
    bank::plan(id, Rehearsal)
}

fn csr_of(plan: &Plan) -> Csr {
    if plan.common_name.is_none() {
        return rehearsal::hub_csr(plan, &mut SysRng).expect("the hub's CSR");
    }
    let key = KeyPair::generate(plan.algorithm, &mut SysRng).expect("a key");
    make::csr::make(plan, &key, &mut SysRng).expect("a CSR")
}

fn papers(plan: Plan) -> Papers {
    let csr = csr_of(&plan);
    let mut directory = PracticeDirectory::open(now(), &mut SysRng).expect("a directory");
    let certificate = directory.issue(&plan, &csr, None, now(), &mut SysRng).expect("a certificate");
    let jwks = directory.jwks(&plan, &certificate, None).expect("a JWKS");
    Papers { directory, plan, csr, certificate, jwks }
}

/// The report on a certificate, with the CA files of the practice directory.
fn judge(papers: &Papers, certificate: &Certificate, plan: &Plan) -> Report {
    let file = Certificate::read(certificate.to_pem().as_bytes()).expect("a certificate");
    let (anchors, intermediates) = papers.directory.authorities().links();
    let name = format!("REHEARSAL-{}.pem", certificate.kid());
    let comparison = certificate::Comparison {
        expectation: Expectation::of_plan(plan),
        csr: Some(&papers.csr),
        csr_key: Some(&papers.csr.public_key),
        file_name: Some(&name),
        trust: Trust { anchors: &anchors, intermediates: &intermediates, crls: &[] },
        ..certificate::Comparison::default()
    };
    certificate::check(&file, &comparison, now())
}

fn judge_jwks(jwks: &str, certificate: &Certificate, plan: &Plan) -> Report {
    let comparison = jwks::Comparison {
        expectation: Expectation::of_plan(plan),
        certificate: Some(certificate),
        ..jwks::Comparison::default()
    };
    jwks::check(&Jwks::read(jwks.as_bytes()).expect("a JWKS"), &comparison, now()).report
}

#[track_caller]
fn has_failure(report: &Report, check: &str, detail: &str) {
    let found = report
        .findings
        .iter()
        .any(|finding| finding.verdict == Verdict::Fail && finding.check.id() == check && finding.detail.id == detail);
    assert!(found, "no {check} {detail} in {:?}", report.findings);
}

#[test]
fn the_whole_way_passes_for_every_certificate_that_the_lfi_makes() {
    for id in MADE_BY_LFI {
        println!("{id:?}");
        let papers = papers(Plan::from_choices(choices(id)).expect("nobody types").plan);
        let gate = csr::check(&papers.csr, Some(&papers.plan));
        expect::findings(&gate, &[]);
        expect::passed(&gate, "csr.subject.rehearsal", "ok-subject-mark");
        let report = judge(&papers, &papers.certificate, &papers.plan);
        expect::findings(&report, &[]);
        expect::passed(&report, "certificate.environment", "ok-environment-of-rehearsal");
        expect::passed(&report, "certificate.subject.rehearsal", "ok-subject-mark");
        expect::passed(&report, "certificate.kid", "ok-kid-is-file-name");
        let chain = report.findings.iter().find(|finding| finding.check.id() == "certificate.chain").expect("a chain");
        assert_eq!(chain.verdict, Verdict::Pass);
        expect::findings(&judge_jwks(&papers.jwks, &papers.certificate, &papers.plan), &[]);
    }
}

#[test]
fn nothing_of_it_passes_in_a_real_environment_even_with_the_same_identifiers() {
    for id in MADE_BY_LFI {
        let papers = papers(with_real_identifiers(id));
        for environment in Environment::REAL {
            println!("{id:?} {environment:?}");
            let real = bank::plan(id, environment);
            let gate = csr::check(&papers.csr, Some(&real));
            has_failure(&gate, "csr.subject.rehearsal", "err-subject-mark-in-real");
            has_failure(&csr::check_in(&papers.csr, environment), "csr.subject.rehearsal", "err-subject-mark-in-real");
            let report = judge(&papers, &papers.certificate, &real);
            has_failure(&report, "certificate.environment", "err-environment-rehearsal-in-real");
            has_failure(&report, "certificate.subject.rehearsal", "err-subject-mark-in-real");
            let report = judge_jwks(&papers.jwks, &papers.certificate, &real);
            has_failure(&report, "jwks.key.environment", "err-jwks-other-environment");
            has_failure(&report, "jwks.key.environment", "err-jwks-other-environment-ca");
            if matches!(id, S1 | S3) {
                has_failure(&gate, "csr.san", "err-san-other-environment");
            }
        }
    }
}

#[test]
fn a_practice_certificate_fails_whatever_certificate_it_should_be() {
    let papers = papers(Plan::from_choices(choices(S4)).expect("nobody types").plan);
    let file = Certificate::read(papers.certificate.to_pem().as_bytes()).expect("a certificate");
    for entry in CertificateId::ALL.map(CertificateId::entry) {
        for environment in Environment::REAL {
            let expectation = Expectation::of_entry(entry, environment);
            let comparison = certificate::Comparison { expectation, ..certificate::Comparison::default() };
            let report = certificate::check(&file, &comparison, now());
            has_failure(&report, "certificate.environment", "err-environment-rehearsal-in-real");
        }
    }
    let report = certificate::check(&file, &certificate::Comparison::default(), now());
    let seen = [
        warn("certificate.environment", "err-environment-rehearsal-seen"),
        warn("certificate.subject.rehearsal", "err-subject-mark-seen"),
    ];
    expect::findings(&report, &seen);
}

#[test]
fn nothing_real_passes_in_the_rehearsal() {
    for environment in [Sandbox, Production] {
        for id in MADE_BY_LFI {
            println!("{id:?} {environment:?}");
            let plan = with_real_identifiers(id);
            let certificate = issued(id, environment);
            let file = Certificate::read(certificate.as_bytes()).expect("a certificate");
            let expectation = Expectation::of_plan(&plan);
            let comparison = certificate::Comparison { expectation, ..certificate::Comparison::default() };
            let report = certificate::check(&file, &comparison, now());
            has_failure(&report, "certificate.environment", "err-environment-real-in-rehearsal");
            has_failure(&report, "certificate.subject.rehearsal", "err-subject-mark-missing");
            let usage = id.entry().jwk_use.value.unwrap_or("sig");
            let set = serde_json::json!({ "keys": [jwk(&certificate, environment, usage)] }).to_string();
            let report = judge_jwks(&set, &file.certificate, &plan);
            has_failure(&report, "jwks.key.environment", "err-jwks-other-environment-ca");
        }
    }
    let real = Csr::read(bank_key().csr(&bank::subject(C3)).as_bytes()).expect("a CSR");
    let plan = with_real_identifiers(C3);
    has_failure(&csr::check(&real, Some(&plan)), "csr.subject.rehearsal", "err-subject-mark-missing");
    let mut directory = PracticeDirectory::open(now(), &mut SysRng).expect("a directory");
    let refused = directory.issue(&plan, &real, None, now(), &mut SysRng);
    assert_eq!(refused, Err(PracticeError::NotMarked));
    let refused = directory.issue(&bank::plan(C3, Production), &csr_of(&plan), None, now(), &mut SysRng);
    assert_eq!(refused, Err(PracticeError::NotRehearsal));
}

#[test]
fn a_plan_carries_the_mark_and_no_real_host() {
    let mut typed = bank::choices(S4, Rehearsal);
    let plan = bank::planned(typed.clone());
    assert_eq!(plan.legal_name.as_str(), "REHEARSAL Test Bank PJSC");
    for name in [plan.key_file_name(), plan.csr_file_name(), plan.public_key_file_name()] {
        assert!(name.starts_with("REHEARSAL-"), "{name}");
    }
    assert!(plan.jwks_url().starts_with("https://keystore.rehearsal.invalid/"));
    typed.organisation.ozone_connect_hosts = vec!["ozone.testbank.ae".to_owned()];
    let Err(PlanError::Fields(problems)) = Plan::from_choices(typed) else { panic!("a real host must be refused") };
    assert_eq!(problems[0].message.id, "err-rehearsal-host");
    let mut real = bank::choices(C3, Production);
    real.organisation.legal_name = "Rehearsal Test Bank".to_owned();
    let Err(PlanError::Fields(problems)) = Plan::from_choices(real) else { panic!("the mark must be refused") };
    assert_eq!(problems[0].message.id, "err-legal-name-rehearsal");
}

#[test]
fn openssl_verifies_the_chain_and_reads_the_mark() {
    for id in [C3, S4, Enc1] {
        let papers = papers(Plan::from_choices(choices(id)).expect("nobody types").plan);
        let folder = Folder::new();
        let authorities = papers.directory.authorities();
        let root = folder.file("root.pem", authorities.root.expect("a root").to_pem());
        let issuing = folder.file("issuing.pem", authorities.issuing.expect("an issuing CA").to_pem());
        let leaf = papers.certificate.to_pem();
        let at = now().unix_seconds().to_string();
        openssl(&["verify", "-x509_strict", "-attime", &at, "-CAfile", &root, "-untrusted", &issuing], &leaf);
        let text = openssl_text(&["x509", "-noout", "-text"], &leaf);
        let expected: &[&str] = match id {
            C3 => &["Digital Signature, Key Encipherment", "TLS Web Client Authentication"],
            S4 => &["TLS Web Server Authentication", "DNS:ozone.practice-bank.example"],
            _ => &["Key Encipherment, Data Encipherment", "Not After : Dec 31 23:59:59 9999 GMT"],
        };
        for line in
            [&["O = REHEARSAL Practice Bank PJSC", "O = REHEARSAL Practice Directory", "CA:FALSE"], expected].concat()
        {
            assert!(text.contains(line), "{line} is not in\n{text}");
        }
        assert!(!text.contains("openfinance.ae") && !text.contains("Al Tareq"), "{text}");
    }
}

#[test]
fn every_mistake_gives_its_finding_and_is_never_published() {
    let mut papers = papers(Plan::from_choices(choices(C3)).expect("nobody types").plan);
    for mistake in Mistake::CERTIFICATE {
        let (check, detail) = match mistake {
            Mistake::OtherKey => ("certificate.public-key", "err-certificate-for-other-key"),
            Mistake::OtherAuthority => ("certificate.environment", "err-environment-not-rehearsal"),
            Mistake::Expired => ("certificate.validity", "err-certificate-expired"),
            Mistake::NotPublished | Mistake::OtherKid => unreachable!("mistakes of the JWKS"),
        };
        let wrong = papers.directory.issue(&papers.plan, &papers.csr, Some(mistake), now(), &mut SysRng);
        let wrong = wrong.expect("a wrong certificate");
        has_failure(&judge(&papers, &wrong, &papers.plan), check, detail);
        assert_eq!(papers.directory.jwks(&papers.plan, &wrong, None), Err(PracticeError::NotIssued));
    }
    let jwks = |mistake| papers.directory.jwks(&papers.plan, &papers.certificate, Some(mistake)).expect("a JWKS");
    let report = judge_jwks(&jwks(Mistake::NotPublished), &papers.certificate, &papers.plan);
    assert!(report.failed(), "{:?}", report.findings);
    let report = judge_jwks(&jwks(Mistake::OtherKid), &papers.certificate, &papers.plan);
    expect::findings(&report, &[warn("jwks.key.kid", "err-jwks-kid-not-thumbprint")]);
}

#[test]
fn an_old_and_a_new_key_are_published_together() {
    let mut papers = papers(Plan::from_choices(choices(Sig4)).expect("nobody types").plan);
    let renewed = csr_of(&papers.plan);
    let next = papers.directory.issue(&papers.plan, &renewed, None, now(), &mut SysRng).expect("a certificate");
    let set = papers.directory.jwks(&papers.plan, &next, None).expect("a JWKS");
    assert_eq!(Jwks::read(set.as_bytes()).expect("a JWKS").keys.len(), 2);
    assert!(!judge_jwks(&set, &papers.certificate, &papers.plan).failed());
    assert!(!judge_jwks(&set, &next, &papers.plan).failed());
}

/// The desk and the part of the shell that keeps the practice directory.
struct Rehearsed {
    desk: Journey,
    directory: Option<PracticeDirectory>,
    /// The names of the files that were saved.
    saved: Vec<String>,
}

impl Rehearsed {
    fn new(workspace: Workspace) -> Self {
        let mut desk = Journey::new(workspace, Screen::Board, now());
        desk.update(Action::Page(PageAction::EnvironmentChosen(Rehearsal)), now());
        Self { desk, directory: None, saved: Vec::new() }
    }

    fn act(&mut self, action: Action) {
        for effect in self.desk.update(action, now()) {
            match effect {
                Effect::Practise { at, file, delivery, order } => {
                    let served = order.serve(&mut self.directory, now(), &mut SysRng);
                    let served = served.map(Box::new).map_err(|error| error.message());
                    self.act(Action::Practice(at, PracticeAction::Served { file, delivery, served }));
                }
                Effect::RunJob(job) => {
                    let job = Job::from_bytes(&job.to_bytes()).expect("what was written is read");
                    let outcome = JobOutcome::from_bytes(&job::run(&job, &mut SysRng).to_bytes()).expect("the same");
                    self.act(Action::Job(JobAction::Finished(outcome)));
                }
                Effect::Download { name, .. } => self.saved.push(name),
                Effect::ClosePracticeDirectory => self.directory = None,
                _ => {}
            }
        }
    }

    fn ask(&mut self, id: CertificateId, file: PracticeFile, mistake: Option<Mistake>) {
        self.act(Action::Practice(
            self.desk.at(id),
            PracticeAction::Asked { file, delivery: Delivery::Brought, mistake },
        ));
    }

    fn submit_details(&mut self, id: CertificateId) {
        let organisation = self.desk.workspace.world(self.desk.workspace.environment).organisation.clone();
        self.act(Action::Details(
            self.desk.at(id),
            DetailsAction::Submitted { organisation, options: OptionsInput::default() },
        ));
    }
}

#[test]
fn the_way_of_a_hub_key_is_rehearsed_without_a_file() {
    let mut rehearsed = Rehearsed::new(Workspace::default());
    rehearsed.submit_details(S3);
    rehearsed.act(Action::Practice(
        rehearsed.desk.at(S3),
        PracticeAction::Asked { file: PracticeFile::HubCsr, delivery: Delivery::Saved, mistake: None },
    ));
    assert!(
        rehearsed.saved[0].starts_with("REHEARSAL-") && rehearsed.saved[0].ends_with(".csr"),
        "{:?}",
        rehearsed.saved
    );
    rehearsed.ask(S3, PracticeFile::HubCsr, None);
    rehearsed.ask(S3, PracticeFile::Certificate, Some(Mistake::Expired));
    assert!(rehearsed.desk.certificate_report(rehearsed.desk.at(S3)).is_some_and(|(_, report)| report.failed()));
    assert!(rehearsed.desk.workspace.record(rehearsed.desk.at(S3)).certificate().is_none());
    rehearsed.ask(S3, PracticeFile::Certificate, None);
    assert_eq!(rehearsed.desk.screen, Screen::Certificate { id: S3.into(), step: Step::Certificate });
    // The CA files came with it, and wait for the person as the real ones do.
    let report =
        |rehearsed: &Rehearsed| rehearsed.desk.certificate_report(rehearsed.desk.at(S3)).expect("a certificate").1;
    let not_checked = ["certificate.environment", "certificate.chain"];
    for check in not_checked {
        assert!(expect::not_checked_of(&report(&rehearsed)).contains(&check), "{check}");
    }
    assert!(rehearsed.desk.root_waits(rehearsed.desk.workspace.environment));
    person::accept_root(&mut rehearsed.desk);
    expect::passed(&report(&rehearsed), "certificate.environment", "ok-environment-of-rehearsal");
    expect::passed(&report(&rehearsed), "certificate.chain", "ok-chain-path");
    assert!(!rehearsed.desk.root_waits(rehearsed.desk.workspace.environment));
    rehearsed.ask(S3, PracticeFile::Jwks, None);
    assert!(
        rehearsed
            .desk
            .handover(rehearsed.desk.at(S3))
            .is_some_and(|handover| handover.organisation.starts_with("REHEARSAL "))
    );
}

#[test]
fn a_new_directory_forgets_what_an_old_one_issued() {
    let mut rehearsed = Rehearsed::new(Workspace::default());
    for id in [S1, S3] {
        rehearsed.submit_details(id);
        rehearsed.ask(id, PracticeFile::HubCsr, None);
        rehearsed.ask(id, PracticeFile::Certificate, None);
        assert!(rehearsed.desk.workspace.record(rehearsed.desk.at(id)).certificate().is_some());
    }
    // As after a reload: the workspace is there, the directory is not.
    let mut again = Rehearsed::new(rehearsed.desk.workspace.clone());
    again.ask(S1, PracticeFile::Jwks, None);
    let notice = again.desk.notice.as_ref().expect("the reason");
    assert_eq!(notice.message.id, "err-practice-not-issued");
    again.ask(S1, PracticeFile::Certificate, None);
    assert!(again.desk.certificate_report(again.desk.at(S1)).is_some_and(|(_, report)| !report.failed()));
    assert!(again.desk.workspace.record(again.desk.at(S3)).certificate().is_none());
    assert!(again.desk.workspace.record(again.desk.at(S3)).csr().is_some(), "the keys and CSRs stay");
}

#[test]
fn the_end_takes_the_rehearsal_and_nothing_else() {
    let mut workspace = Workspace::default();
    workspace.sandbox.organisation.legal_name = bank::LEGAL_NAME.to_owned();
    let before = workspace.clone();
    let mut rehearsed = Rehearsed::new(workspace);
    rehearsed.submit_details(S1);
    rehearsed.ask(S1, PracticeFile::HubCsr, None);
    rehearsed.ask(S1, PracticeFile::Certificate, None);
    assert!(rehearsed.directory.is_some() && *rehearsed.desk.workspace != before);
    rehearsed.act(Action::Workspace(WorkspaceAction::RehearsalEnded));
    assert!(rehearsed.directory.is_none());
    assert_eq!(*rehearsed.desk.workspace, before);
    assert!(!rehearsed.desk.workspace.to_json().contains("REHEARSAL"));
}

#[test]
fn nothing_is_practised_in_a_real_environment() {
    let mut rehearsed = Rehearsed::new(Workspace::default());
    rehearsed.submit_details(S1);
    rehearsed.ask(S1, PracticeFile::HubCsr, None);
    let csr = rehearsed.desk.workspace.record(rehearsed.desk.at(S1)).requested().expect("a CSR").csr.clone();
    for environment in Environment::REAL {
        rehearsed.desk.workspace.change().environment = environment;
        rehearsed.desk.workspace.change().world_mut(environment).organisation =
            bank::choices(S1, environment).organisation;
        let at = rehearsed.desk.at(S1);
        rehearsed.desk.workspace.change().record_mut(at).request(csr.clone(), KeyCustody::Elsewhere);
        for file in [PracticeFile::HubCsr, PracticeFile::Certificate, PracticeFile::Jwks] {
            rehearsed.ask(S1, file, None);
        }
        assert!(
            rehearsed.directory.is_none()
                && rehearsed.desk.workspace.record(rehearsed.desk.at(S1)).certificate().is_none()
        );
        let job = Job::MakeHubCsr { choices: rehearsed.desk.workspace.choices(rehearsed.desk.at(S1)) };
        let JobOutcome::Refused(message) = job::run(&job, &mut SysRng) else { panic!("must be refused") };
        assert_eq!(message.id, "err-practice-not-rehearsal");
    }
}
