//! What the page "Check anything" does with a heap: it is searched, compared, taken away
//! as files, opened by one passphrase, and put to use where it belongs.

use getrandom::SysRng;
use oftf_key_desk::framework::catalogue::CertificateId::{C3, S4};
use oftf_key_desk::framework::environment::Environment::{Production, Sandbox};
use oftf_key_desk::ground::language::Language;
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::ground::text::Texts;
use oftf_key_desk::heap::identify::{Input, Item, ItemKind, identify};
use oftf_key_desk::heap::matching::matches;
use oftf_key_desk::heap::{sides, table};
use oftf_key_desk::job;
use oftf_key_desk::journey::{
    Action, Effect, Filter, HeapAction, HeapTaken, HeapUse, JobAction, Journey, OfferedFile, Screen, Step,
};
use oftf_key_desk::workspace::Workspace;
use oftf_key_desk::x509::asn1::Tree;
use testbed::bank::{self, now};
use testbed::directory::{Issuer, issued};
use testbed::key::bank_key;
use testbed::{openssl, openssl_text};

fn offered(name: &str, text: &str) -> OfferedFile {
    OfferedFile { name: name.into(), content: Secret::new(text.as_bytes().to_vec()) }
}

fn act(desk: &mut Journey, action: HeapAction) -> Vec<Effect> {
    let effects = desk.update(Action::Heap(action), now());
    let (jobs, rest): (Vec<Effect>, Vec<Effect>) =
        effects.into_iter().partition(|effect| matches!(effect, Effect::RunJob(_)));
    for job in jobs {
        let Effect::RunJob(job) = job else { continue };
        let outcome = job::run(&job, &mut SysRng);
        desk.update(Action::Job(JobAction::Finished(outcome)), now());
    }
    rest
}

fn with_files(files: &[(&str, &str)]) -> Journey {
    let mut workspace = Workspace::default();
    workspace.sandbox.organisation = bank::choices(C3, Sandbox).organisation;
    let mut desk = Journey::new(workspace, Screen::CheckAnything, now());
    let files = files.iter().map(|(name, text)| offered(name, text)).collect();
    act(&mut desk, HeapAction::Offered(files));
    desk
}

fn item(name: &str, text: &str) -> Item {
    identify(&Input { name, bytes: text.as_bytes(), passphrase: None }, now()).remove(0)
}

#[test]
fn what_needs_the_person_is_counted_and_what_is_sought_is_found() {
    let (client, server) = (issued(C3, Sandbox), issued(S4, Sandbox));
    let key = &bank_key().pem;
    let mut desk =
        with_files(&[("client.pem", &client), ("server.pem", &server), ("a.key", key), ("note", "Dear all")]);
    // The key lies open, the note is nothing, and one key has two certificates.
    assert_eq!(desk.heap.needing().into_iter().collect::<Vec<_>>(), [0, 1, 2, 3]);
    let sought = |desk: &mut Journey, filter: Filter| {
        act(desk, HeapAction::Filtered(filter));
        desk.heap.sought()
    };
    let words = |words: &str| Filter { words: words.into(), ..Filter::default() };
    assert_eq!(sought(&mut desk, words("SERVER.pem")), [1]);
    assert_eq!(sought(&mut desk, words("rsa 2048")), [0, 1, 2]);
    assert_eq!(sought(&mut desk, words("rsa client")), [0]);
    assert_eq!(sought(&mut desk, words("nowhere")), [] as [usize; 0]);
    assert_eq!(sought(&mut desk, Filter { kind: Some(ItemKind::PrivateKey), ..Filter::default() }), [2]);
    let lonely = with_files(&[("client.pem", &client), ("note", "Dear all")]);
    assert_eq!(lonely.heap.needing().into_iter().collect::<Vec<_>>(), [1]);
    // What is opened from elsewhere is not hidden by what is looked for.
    act(&mut desk, HeapAction::ItemChosen(Some(0)));
    assert_eq!((desk.heap.chosen, desk.heap.sought().len()), (Some(0), 4));
}

#[test]
fn one_passphrase_is_tried_on_all_that_are_locked() {
    let sealed = |pass: &str| openssl_text(&["pkcs8", "-topk8", "-passout", &format!("pass:{pass}")], &bank_key().pem);
    let (one, two, other) = (sealed("correct horse"), sealed("correct horse"), sealed("another one"));
    let mut desk = with_files(&[("one.key", &one), ("note", "Dear all"), ("two.key", &two), ("other.key", &other)]);
    assert_eq!(desk.heap.sealed(), [0, 2, 3]);
    act(&mut desk, HeapAction::ItemChosen(Some(3)));
    act(&mut desk, HeapAction::PassphraseGivenToAll(Secret::new("correct horse".to_owned())));
    let kinds: Vec<ItemKind> = desk.heap.items().iter().map(|item| item.kind).collect();
    assert_eq!(kinds, [ItemKind::PrivateKey, ItemKind::Unreadable, ItemKind::PrivateKey, ItemKind::SealedKey]);
    assert_eq!(desk.heap.sealed(), [3]);
    assert_eq!(desk.heap.chosen, Some(3), "what lay open stays open, also after a wrong passphrase");
    let said = Texts::new(Language::English).say(desk.heap.opened.as_ref().expect("said"));
    assert_eq!(said, "The passphrase opened 2 of 3 files.");
}

/// A file that was removed while the worker had it does not come back in the place of another.
#[test]
fn an_opened_file_comes_back_to_its_own_place() {
    let sealed = openssl_text(&["pkcs8", "-topk8", "-passout", "pass:correct horse"], &bank_key().pem);
    let mut desk = with_files(&[("note", "Dear all"), ("one.key", &sealed), ("last", "Dear all")]);
    let passphrase = Secret::new("correct horse".to_owned());
    let effects = desk.update(Action::Heap(HeapAction::PassphraseGiven { file: 1, passphrase }), now());
    let job = effects.into_iter().find_map(|effect| if let Effect::RunJob(job) = effect { Some(job) } else { None });
    act(&mut desk, HeapAction::FileRemoved(0));
    let outcome = job::run(&job.expect("the worker is asked"), &mut SysRng);
    desk.update(Action::Job(JobAction::Finished(outcome)), now());
    let kinds: Vec<ItemKind> = desk.heap.items().iter().map(|item| item.kind).collect();
    assert_eq!(kinds, [ItemKind::PrivateKey, ItemKind::Unreadable]);
}

#[test]
fn what_was_found_is_used_where_it_belongs() {
    let csr = bank_key().csr(&bank::subject(C3));
    let certificate = issued(C3, Sandbox);
    let mut desk = with_files(&[("c3.csr", &csr), ("c3.pem", &certificate)]);
    let at = desk.at(C3);
    // Before there are details nothing else can be done with either.
    assert_eq!(desk.heap_uses(0), [HeapUse::Details(at)]);
    assert_eq!(desk.heap_uses(1), [HeapUse::Details(at)]);
    act(&mut desk, HeapAction::Used { item: 1, as_what: HeapUse::Details(at) });
    assert_eq!(desk.screen, Screen::Certificate { id: C3.into(), step: Step::Details });
    assert!(desk.unsaved(at).is_some_and(|unsaved| unsaved.prefill.is_some()));
    // What is not offered is not done.
    assert!(act(&mut desk, HeapAction::Used { item: 1, as_what: HeapUse::Certificate(at) }).is_empty());

    desk.workspace.change().record_mut(at).planned = true;
    assert_eq!(desk.heap_uses(0), [HeapUse::Csr(at)]);
    act(&mut desk, HeapAction::Used { item: 0, as_what: HeapUse::Csr(at) });
    assert_eq!(desk.screen, Screen::Certificate { id: C3.into(), step: Step::Key });
    assert!(desk.workspace.record(at).csr().is_some());
    assert!(desk.notice.is_some(), "a click is taken back");
    assert_eq!(desk.heap_uses(1), [HeapUse::Certificate(at)]);
    act(&mut desk, HeapAction::Used { item: 1, as_what: HeapUse::Certificate(at) });
    assert_eq!(desk.screen, Screen::Certificate { id: C3.into(), step: Step::Certificate });
    assert!(desk.workspace.record(at).certificate().is_some());
    assert_eq!(desk.heap_uses(1), [], "it is there");
}

#[test]
fn a_ca_file_goes_to_the_environment_that_it_names() {
    let authority = Issuer::Oftf(Production).authority();
    let mut desk = with_files(&[("root.pem", &authority.root), ("note", "Dear all")]);
    assert_eq!(desk.heap_uses(0), [HeapUse::Authority(Production)]);
    assert_eq!(desk.heap_uses(1), []);
    act(&mut desk, HeapAction::Used { item: 0, as_what: HeapUse::Authority(Production) });
    assert_eq!((desk.screen, desk.workspace.environment), (Screen::Authorities, Production));
    assert!(desk.root_waits(Production));
}

#[test]
fn certificates_of_a_dump_become_one_pem_file_and_a_thing_its_der() {
    let authority = &Issuer::Oftf(Sandbox).authority().issuing;
    let certificate = issued(C3, Sandbox);
    let dump = format!("depth=1 …\n{certificate}\nsubject=…\n{authority}\n{certificate}");
    let mut desk = with_files(&[("dump.txt", &dump), ("other.pem", &issued(S4, Sandbox))]);
    let download = |desk: &mut Journey, taken| {
        act(desk, HeapAction::FileTaken(taken)).into_iter().find_map(|effect| match effect {
            Effect::Download { name, content, .. } => Some((name, content)),
            _ => None,
        })
    };
    let (name, pem) = download(&mut desk, HeapTaken::Certificates { file: Some(0) }).expect("a file");
    assert!(name.ends_with(".pem"), "{name}");
    assert_eq!(String::from_utf8(pem).expect("PEM"), format!("{}{}", desk.heap.items()[0].content, authority));
    let (_, pem) = download(&mut desk, HeapTaken::Certificates { file: None }).expect("a file");
    assert_eq!(String::from_utf8(pem).expect("PEM").matches("BEGIN CERTIFICATE").count(), 3);
    let (name, der) = download(&mut desk, HeapTaken::Der(3)).expect("a file");
    assert_eq!((name.as_str(), der), ("other.der", openssl(&["x509", "-outform", "DER"], issued(S4, Sandbox))));
    assert!(download(&mut desk, HeapTaken::Der(9)).is_none());
}

#[test]
fn two_certificates_stand_side_by_side_with_their_extensions() {
    let sides = sides::beside(&item("a.pem", &issued(C3, Sandbox)), &item("b.pem", &issued(S4, Sandbox)));
    let texts = Texts::new(Language::English);
    let of = |name: &str| sides.iter().find(|side| texts.say(&side.name) == name);
    let differs = |name: &str| of(name).map(|side| !side.agrees());
    assert_eq!((differs("Issuer"), differs("extKeyUsage")), (Some(false), Some(true)), "{sides:?}");
    let usage = of("extKeyUsage").expect("there");
    assert!(usage.one.as_deref().is_some_and(|usage| usage.contains("clientAuth")), "{usage:?}");
    let names = of("subjectAltName").expect("there");
    assert!(names.one.is_none() && names.other.as_deref().is_some_and(|names| names.starts_with("DNS:")));
    assert_eq!(
        of("keyUsage, critical").and_then(|side| side.one.clone()).as_deref(),
        Some("digitalSignature, keyEncipherment")
    );
    // A CSR asks for extensions.
    let csr = item(
        "s4.csr",
        &bank_key().csr_with(&bank::subject(S4), &["-addext", "subjectAltName=DNS:ozone.testbank.example"]),
    );
    assert_eq!(csr.extensions()[0].value, "DNS:ozone.testbank.example");
}

/// OpenSSL's asn1parse finds the same elements at the same places.
#[test]
fn the_tree_is_that_of_asn1parse() {
    let der = item("a.pem", &issued(C3, Sandbox)).der().expect("PEM");
    let printed = openssl_text(&["asn1parse"], issued(C3, Sandbox));
    let places: Vec<usize> = printed.lines().filter_map(|line| line.split(':').next()?.trim().parse().ok()).collect();
    let tree = Tree::of(&der);
    let found: Vec<usize> = tree.elements.iter().map(|element| element.at).collect();
    assert!(places.len() > 40 && !tree.is_cut && tree.broken_at.is_none());
    let missing: Vec<&usize> = places.iter().filter(|place| !found.contains(place)).collect();
    assert_eq!(missing, [] as [&usize; 0], "asn1parse names no element that is not there");
}

/// A spreadsheet runs what begins with these letters.
#[test]
fn the_table_has_a_line_a_key_and_no_formula() {
    let csr = bank_key().csr("/O==HYPERLINK(1)/CN=a,\"b");
    let items = [item("=cmd|' /C calc'!A0.csr", &csr), item("note", "Dear all"), item("c3.pem", &issued(C3, Sandbox))];
    let csv = table::csv(&items, &matches(&items, &[]), &Texts::new(Language::English));
    let lines: Vec<&str> = csv.trim_start_matches('\u{FEFF}').split_terminator("\r\n").collect();
    assert_eq!(lines.len(), 4, "{csv}");
    assert!(lines[1].starts_with("\"'=cmd|' /C calc'!A0.csr\",\"1\",\"CSR\""), "{}", lines[1]);
    assert!(lines[3].contains("\"C3\""), "{}", lines[3]);
    for cell in csv.split("\",\"") {
        assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
    }
}
