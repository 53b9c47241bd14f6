//! Trust comes from an act of the person and never from a file: over every way in
//! which genuine and forged files can lie together, nothing passes that rests on a
//! root which nobody accepted.

use std::sync::OnceLock;

use oftf_key_desk::check::authority::{self, Acceptance, Authority, ComparedWith, Role, Standing};
use oftf_key_desk::check::chain::LinkState;
use oftf_key_desk::framework::catalogue::CertificateId::C3;
use oftf_key_desk::framework::environment::Environment::{self, Production};
use oftf_key_desk::ground::report::{Report, Verdict};
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::heap::identify::{Input, Item, ItemKind, identify};
use oftf_key_desk::heap::matching::{Surroundings, matches};
use oftf_key_desk::journey::{
    Action, AuthoritiesAction, Effect, HeapAction, JobAction, Journey, OfferedFile, PageAction, Screen, WorkspaceAction,
};
use oftf_key_desk::workspace::{KeptAuthority, Workspace};

use crate::expect::{self, fail};
use crate::person::accept_root;
use testbed::bank::now;
use testbed::ca::RevocationList;
use testbed::directory::{Authority as Pki, Issuer, Order, issued};

/// Root, issuing CA, leaf and CRL of one PKI under the names of Production.
struct Family {
    root: String,
    issuing: String,
    leaf: String,
    crl: String,
}

const PARTS: usize = 4;

impl Family {
    fn parts(&self) -> [&str; PARTS] {
        [&self.root, &self.issuing, &self.leaf, &self.crl]
    }

    fn of(pki: &Pki, leaf: String) -> Self {
        let crl = RevocationList::default().sign(&pki.issuing, &pki.key);
        Self { root: pki.root.clone(), issuing: pki.issuing.clone(), leaf, crl }
    }
}

fn genuine() -> &'static Family {
    static GENUINE: OnceLock<Family> = OnceLock::new();
    GENUINE.get_or_init(|| Family::of(Issuer::Oftf(Production).authority(), issued(C3, Production)))
}

/// A stranger's, to the letter like the genuine one.
fn forged() -> &'static Family {
    static FORGED: OnceLock<Family> = OnceLock::new();
    FORGED.get_or_init(|| {
        let pki = Pki::named_as(Production);
        let leaf = Order::of(C3, Production).sign_by(&pki);
        Family::of(&pki, leaf)
    })
}

fn authority(pem: &str) -> Authority {
    authority::read(pem.as_bytes()).expect("a CA")
}

/// What the person did with the genuine CA files before.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Before {
    Nothing,
    /// They lie in the workspace, and nobody accepted them.
    Waiting,
    /// Accepted by an act.
    Accepted,
}

fn workspace(before: Before) -> Workspace {
    let mut workspace = Workspace { environment: Production, ..Workspace::default() };
    let files = &mut workspace.production.authorities;
    for (role, pem) in [(Role::Root, &genuine().root), (Role::Issuing, &genuine().issuing)] {
        match before {
            Before::Nothing => {}
            Before::Waiting => files.keep(role, authority(pem)),
            Before::Accepted => {
                let act = Acceptance::new(now(), "A. Tester", ComparedWith::Directory);
                files.accept(role, authority(pem), act);
            }
        }
    }
    workspace
}

fn items(files: &[&str]) -> Vec<Item> {
    let read = |pem: &&str| identify(&Input { name: "file.pem", bytes: pem.as_bytes(), passphrase: None }, now());
    files.iter().flat_map(read).collect()
}

/// What rests on trust.
fn rests_on_trust(check: &str) -> bool {
    let checks = ["certificate.environment", "certificate.chain", "certificate.revocation", "authority.fingerprint"];
    checks.contains(&check) || check.starts_with("chain.")
}

/// The checks that passed and rest on trust.
fn passed(report: &Report) -> Vec<&'static str> {
    let passed = report.findings.iter().filter(|finding| finding.verdict == Verdict::Pass);
    passed.map(|finding| finding.check.id()).filter(|check| rests_on_trust(check)).collect()
}

/// Every subset of {root, issuing CA, leaf, CRL} of the genuine and of the forged
/// PKI, together with what the person accepted before.
#[test]
fn nothing_passes_that_rests_on_a_root_which_nobody_accepted() {
    let all: Vec<&str> = [genuine(), forged()].into_iter().flat_map(Family::parts).collect();
    let read: Vec<Vec<Item>> = all.iter().map(|pem| items(&[*pem])).collect();
    let of_genuine: Vec<&str> = read.iter().take(PARTS).map(|items| items[0].content.as_str()).collect();
    let mut passes = 0;
    for before in [Before::Nothing, Before::Waiting, Before::Accepted] {
        let workspace = workspace(before);
        for subset in 1_usize..1 << (2 * PARTS) {
            let chosen = (0..2 * PARTS).filter(|part| subset >> part & 1 == 1);
            let items: Vec<Item> = chosen.flat_map(|part| read[part].clone()).collect();
            let matches = matches(&items, &[]);
            let around = Surroundings { items: &items, matches: &matches, workspace: &workspace, now: now() };
            for (position, item) in items.iter().enumerate() {
                let report = around.report(position);
                let passed = passed(&report);
                let name = format!("{before:?} {subset:08b} {position}");
                let is_genuine = of_genuine.contains(&item.content.as_str());
                if before != Before::Accepted || !is_genuine {
                    assert!(passed.is_empty(), "{name}: {passed:?}");
                }
                passes += passed.len();
                let chain = around.chain(position);
                let is_sound = chain.iter().flat_map(|chain| &chain.links).any(|link| link.state == LinkState::Sound);
                assert!(!is_sound || (before == Before::Accepted && is_genuine), "{name}: drawn as sound");
                let is_judged = matches!(item.kind, ItemKind::Certificate | ItemKind::CaCertificate);
                if !is_sound && item.kind == ItemKind::Certificate {
                    let headline = report.headline().id;
                    assert!(["report-unverified", "report-fail"].contains(&headline.as_ref()), "{name}: {headline}");
                }
                if before == Before::Accepted && is_judged && !is_genuine {
                    assert!(report.failed(), "{name}: a namesake of the accepted CA must fail");
                }
            }
        }
    }
    assert!(passes > 0, "what is accepted passes");
}

/// The same, where the files come one after the other to "CA files", and are
/// offered again after one of them was accepted.
#[test]
fn offering_a_file_is_not_accepting_it() {
    let file = |pem: &str| OfferedFile { name: "ca.pem".into(), content: Secret::new(pem.as_bytes().to_vec()) };
    let offer = |desk: &mut Journey, pems: &[&str]| {
        desk.update(
            Action::Authorities(
                desk.workspace.environment,
                AuthoritiesAction::FilesOffered(pems.iter().map(|pem| file(pem)).collect()),
            ),
            now(),
        );
    };
    let is_accepted = |desk: &Journey, family: &Family| {
        let accepted = desk.workspace.accepted_authorities(Production);
        let has = |kept: Option<Authority>, pem: &str| kept == Some(authority(pem));
        (has(accepted.root, &family.root), has(accepted.issuing, &family.issuing))
    };
    let mut desk = Journey::new(workspace(Before::Nothing), Screen::Authorities, now());
    for _ in 0..2 {
        offer(&mut desk, &[&forged().issuing]);
        offer(&mut desk, &[&genuine().issuing, &genuine().root]);
    }
    assert_eq!(is_accepted(&desk, genuine()), (false, false));
    assert_eq!(desk.workspace.links(Production).0, [], "no anchor");
    let view = desk.kept_authority(desk.workspace.environment, Role::Root).expect("it waits");
    assert_eq!(view.judged.standing, Standing::Waits);
    // One act takes the root and the issuing CA that it signed.
    accept_root(&mut desk);
    assert_eq!(is_accepted(&desk, genuine()), (true, true));
    let act =
        desk.kept_authority(desk.workspace.environment, Role::Root).and_then(|view| view.acceptance).expect("recorded");
    assert_eq!((act.by.as_deref(), act.compared_with, act.when), (Some("A. Tester"), ComparedWith::Directory, now()));

    // A forged one of the same name takes a second, louder act.
    offer(&mut desk, &[&forged().root, &forged().issuing]);
    assert_eq!(is_accepted(&desk, genuine()), (true, true));
    let view = desk.offered_authority(desk.workspace.environment, Role::Root).expect("shown beside");
    assert_eq!(view.judged.standing, Standing::Replaces);
    expect::findings(&view.judged.report, &[fail("authority.fingerprint", "err-authority-fingerprint-other-key")]);
    accept_root(&mut desk);
    assert_eq!(is_accepted(&desk, genuine()), (true, true), "not knowingly");
    let (role, compared_with, by) = (Role::Root, ComparedWith::Person, String::new());
    desk.update(
        Action::Authorities(
            desk.workspace.environment,
            AuthoritiesAction::Accepted { role, compared_with, by, knowingly: true },
        ),
        now(),
    );
    assert_eq!(is_accepted(&desk, forged()), (true, true), "with what it signed");
    assert_eq!(is_accepted(&desk, genuine()), (false, false));
    // Without its root no issuing CA is accepted.
    desk.update(Action::Authorities(desk.workspace.environment, AuthoritiesAction::Forgotten(Role::Root)), now());
    assert_eq!(is_accepted(&desk, forged()), (false, false));
}

#[test]
fn files_that_were_kept_before_they_had_to_be_accepted_wait_for_the_act() {
    let mut workspace = workspace(Before::Nothing);
    workspace.production.authorities.keep(Role::Root, authority(&genuine().root));
    let mut saved: serde_json::Value = serde_json::from_str(&workspace.to_json()).expect("JSON");
    // As an earlier version wrote them: the bare text.
    let files = &mut saved["workspace"]["production"]["authorities"];
    assert!(files["root"].is_string(), "{files}");
    files["issuing"] = serde_json::json!(authority(&genuine().issuing).to_pem());
    let opened = Workspace::from_json(saved.to_string().as_bytes()).expect("it still opens");
    assert!(opened.authorities(Production).issuing.is_some());
    assert_eq!(opened.links(Production).0, []);
    let mut desk = Journey::new(opened, Screen::Authorities, now());
    assert!(desk.root_waits(desk.workspace.environment));
    accept_root(&mut desk);
    assert!(!desk.root_waits(desk.workspace.environment));
    assert!(desk.workspace.accepted_authorities(Production).issuing.is_some(), "one act for both");
    // The act survives a reload of the page.
    let again = Workspace::from_json(desk.workspace.to_json().as_bytes()).expect("a workspace");
    assert_eq!(again, *desk.workspace);
}

#[test]
fn a_workspace_file_accepts_nothing() {
    let open = |desk: &mut Journey, workspace: &Workspace| {
        let content = Secret::new(workspace.to_json().into_bytes());
        let file = OfferedFile { name: "workspace.json".into(), content };
        desk.update(Action::Workspace(WorkspaceAction::Offered(file)), now());
        desk.update(Action::Workspace(WorkspaceAction::Replaced), now());
    };
    let mut planted = workspace(Before::Nothing);
    let act = Acceptance::new(now(), "Somebody", ComparedWith::Directory);
    planted.production.authorities.accept(Role::Root, authority(&forged().root), act);
    // Where nothing was accepted, it waits.
    let mut desk = Journey::new(Workspace::default(), Screen::Board, now());
    open(&mut desk, &planted);
    assert_eq!(desk.workspace.links(Production).0, []);
    assert!(matches!(desk.workspace.production.authorities.root, Some(KeptAuthority::Waiting(_))));
    // What was accepted here stays, and the other one waits beside it.
    let mut desk = Journey::new(workspace(Before::Accepted), Screen::Board, now());
    open(&mut desk, &planted);
    let genuine_root = Some(authority(&genuine().root));
    assert_eq!(desk.workspace.accepted_authorities(Production).root, genuine_root);
    let offered = desk.offered_authority(desk.workspace.environment, Role::Root).expect("shown");
    assert_eq!(offered.judged.standing, Standing::Replaces);
}

#[test]
fn a_root_among_any_files_is_accepted_where_ca_files_are() {
    let mut desk = Journey::new(Workspace::default(), Screen::CheckAnything, now());
    let files = [&genuine().leaf, &genuine().issuing, &genuine().root];
    let offered = files.map(|pem| OfferedFile { name: "x.pem".into(), content: Secret::new(pem.clone().into_bytes()) });
    desk.update(Action::Heap(HeapAction::Offered(offered.into())), now());
    let identified = files.map(|pem| items(&[pem.as_str()])).into();
    desk.update(Action::Job(JobAction::Finished(oftf_key_desk::job::JobOutcome::Identified(identified))), now());
    let (report, chain) = desk.heap_report(0);
    let chain_finding = report.findings.iter().find(|finding| finding.check.id() == "certificate.chain");
    assert_eq!(chain_finding.map(|finding| finding.detail.id.as_ref()), Some("not-chain-root-unaccepted"));
    assert_eq!(chain.expect("a picture").links[0].state, LinkState::Unaccepted);
    assert_eq!(desk.workspace.environment, Environment::Sandbox);
    let effects = desk.update(Action::Heap(HeapAction::RootOffered(0)), now());
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Show(Screen::Authorities))));
    assert_eq!(desk.workspace.environment, Production, "it is the root of Production");
    assert!(desk.root_waits(desk.workspace.environment));
    assert_eq!(desk.workspace.links(Production).0, [], "it was only shown");
    accept_root(&mut desk);
    let (report, _) = desk.heap_report(0);
    expect::passed(&report, "certificate.chain", "ok-chain-path");
    expect::passed(&report, "certificate.environment", "ok-environment-production");
    let (report, _) = desk.heap_report(2);
    expect::passed(&report, "authority.fingerprint", "ok-authority-fingerprint");
    // A stranger's CA is no CA of an environment, and nobody is asked for it.
    let stranger = Issuer::Stranger.authority();
    let items = items(&[stranger.root.as_str()]);
    let matches = matches(&items, &[]);
    let around = Surroundings { items: &items, matches: &matches, workspace: &desk.workspace, now: now() };
    assert_eq!(around.root_to_accept(0), None);
}

#[test]
fn the_parts_of_a_list_are_kept_beside_each_other() {
    let pki = Issuer::Oftf(Production).authority();
    let part = |number: u8| {
        let extensions = format!(
            "authorityKeyIdentifier=keyid\nissuingDistributionPoint=critical,@point\n\
             [point]\nfullname=URI:http://crl.example/{number}.crl\n"
        );
        let list = RevocationList { extensions: &extensions, ..RevocationList::default() };
        let content = list.sign(&pki.issuing, &pki.key).into_bytes();
        OfferedFile { name: format!("{number}.crl"), content: Secret::new(content) }
    };
    let mut desk = Journey::new(workspace(Before::Accepted), Screen::Authorities, now());
    for _ in 0..2 {
        desk.update(
            Action::Authorities(desk.workspace.environment, AuthoritiesAction::FilesOffered(vec![part(1), part(2)])),
            now(),
        );
        assert_eq!(desk.crls(desk.workspace.environment).len(), 2);
    }
    // Forgotten by a click, they can be had back, beside one that was dropped since.
    let act = |desk: &mut Journey, action| drop(desk.update(Action::Authorities(Production, action), now()));
    act(&mut desk, AuthoritiesAction::CrlsForgotten);
    assert!(desk.crls(Production).is_empty());
    let undo = desk.notice.clone();
    act(&mut desk, AuthoritiesAction::FilesOffered(vec![part(2)]));
    let newer = desk.crls(Production).to_vec();
    desk.notice = undo;
    desk.update(Action::Page(PageAction::Undone), now());
    assert_eq!(desk.crls(Production).len(), 2);
    assert!(newer.iter().all(|list| desk.crls(Production).contains(list)), "the newer one stays");
    desk.update(Action::Page(PageAction::Undone), now());
    assert_eq!(desk.crls(Production).len(), 2, "once");
}

#[test]
fn the_board_says_that_a_ca_waits_until_it_is_accepted() {
    for (before, waits) in [(Before::Nothing, false), (Before::Waiting, true), (Before::Accepted, false)] {
        let desk = Journey::new(workspace(before), Screen::Board, now());
        assert_eq!(desk.authority_waits(Production), waits, "{before:?}");
        assert!(!desk.authority_waits(Environment::Sandbox), "it is told in its environment alone");
    }
    let mut desk = Journey::new(workspace(Before::Waiting), Screen::Board, now());
    accept_root(&mut desk);
    assert!(!desk.authority_waits(Production), "its issuing CA stands with it");
}
