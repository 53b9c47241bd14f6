//! What this machine says about every vector and every seed of the fuzz targets, written
//! down for others: 32 bits in Node (`tests/js/same.test.mjs`) and in the browser
//! (`tests/web.rs`) must say the same. `cargo xtask test` has it written before either.

#[path = "../same/case.rs"]
mod case;

use std::fs;
use std::path::Path;
use std::thread;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::pkits;
use crate::pyca;
use crate::seed;
use crate::signature;
use crate::target;
use case::{Asked, Case, File, NOW};

#[test]
fn the_answers_are_written_down_for_node_and_the_browser() {
    let vectors = vectors();
    let count = vectors.len();
    let cases = answered(vectors.into_iter().chain(seeds()).collect());
    assert!(count > 1_500 && cases.len() > count + target::ALL.len(), "{count} of {}", cases.len());
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    // Never half of it, whoever reads it meanwhile.
    let written = tempfile::NamedTempFile::new_in(folder).expect("a file in the target folder");
    serde_json::to_writer(&written, &json!({ "now": NOW, "cases": cases })).expect("JSON");
    written.persist(folder.join("answers.json")).expect("its name");
}

/// On all processors, each with every so many-th of them.
fn answered(cases: Vec<Case>) -> Vec<Case> {
    let count = thread::available_parallelism().map_or(1, usize::from);
    let share = |number: usize| cases.iter().skip(number).step_by(count).cloned().map(opened).collect::<Vec<_>>();
    thread::scope(|scope| {
        let threads: Vec<_> = (0..count).map(|number| scope.spawn(move || share(number))).collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("an answer to each")).collect()
    })
}

/// With the first passphrase that leaves nothing closed.
fn opened(case: Case) -> Case {
    let closed = case.answered();
    if !closed.is_closed() {
        return closed;
    }
    let mut opened = pyca::PASSPHRASES.iter().map(|passphrase| closed.clone().with_passphrase(passphrase).answered());
    opened.find(|case| !case.is_closed()).unwrap_or(closed.clone())
}

fn vectors() -> Vec<Case> {
    let of_pyca = pyca::files().into_iter().map(|(name, bytes)| Case::of_files(name, &[bytes]));
    let of_nist = pkits::paths().into_iter().filter_map(|path| {
        path.is_readable().then(|| {
            let crls = path.readable_crls();
            Case::of_chain(format!("PKITS {}", path.section), &path.leaf, &path.intermediates, &path.anchor, &crls)
        })
    });
    let of_wycheproof = signature::groups().into_iter().map(|group| {
        let signed = group.tests.iter().map(|test| [test.message.as_slice(), test.signature.as_slice()]);
        Case::of_signatures(group.set, &group.key, &group.algorithm, signed)
    });
    of_pyca.chain(of_nist).chain(of_wycheproof).chain(weak_keys()).chain(jose()).collect()
}

fn weak_keys() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vector").join("weak_key");
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("the weak keys").map(|entry| entry.expect("one").path()).collect();
    files.sort();
    let case =
        |file: &std::path::PathBuf| Case::of_files(file.display().to_string(), &[fs::read(file).expect("a file")]);
    files.iter().map(case).collect()
}

/// The token beside its key.
fn jose() -> Vec<Case> {
    let examples: Vec<Value> = serde_json::from_str(include_str!("jose/rfc.json")).expect("JSON");
    let case = |example: &Value| {
        let files = [example["jwk"].to_string(), example["token"].as_str().expect("a token").to_owned()];
        Case::of_files(example["name"].to_string(), &files)
    };
    examples.iter().map(case).collect()
}

fn seeds() -> Vec<Case> {
    let mut cases = Vec::new();
    for (target, _) in target::ALL {
        for (number, seed) in seed::seeds(target).iter().enumerate() {
            let name = format!("seed {number} of {target}");
            let case = Case::of_files(name, &files(target, seed));
            cases.push(case.with_passphrase(target::PASSPHRASE));
        }
    }
    cases
}

/// Those that the target makes of it, or the seed itself.
fn files(target: &str, seed: &[u8]) -> Vec<Vec<u8>> {
    match target {
        "json" => vec![target::key_set(seed)],
        "token" => target::tokens(seed).to_vec(),
        "bridge" | "chain" | "matching" | "proof" => target::heap(seed),
        _ => vec![seed.to_vec()],
    }
}

impl Case {
    fn of_files(name: String, files: &[impl AsRef<[u8]>]) -> Self {
        let file = |bytes: &[u8]| File { bytes: STANDARD.encode(bytes), passphrase: None };
        let files = files.iter().map(|bytes| file(bytes.as_ref())).collect();
        Self { name, question: Asked::Match(files), answer: Value::Null }
    }

    fn of_chain(name: String, leaf: &[u8], intermediates: &[Vec<u8>], anchor: &[u8], crls: &[Vec<u8>]) -> Self {
        let encoded = |files: &[Vec<u8>]| files.iter().map(|bytes| STANDARD.encode(bytes)).collect();
        let question = Asked::VerifyChain {
            leaf: STANDARD.encode(leaf),
            intermediates: encoded(intermediates),
            trust_anchors: vec![STANDARD.encode(anchor)],
            crls: encoded(crls),
            now: NOW.to_owned(),
        };
        Self { name, question, answer: Value::Null }
    }

    /// The messages, each before its signature.
    fn of_signatures<'a>(
        name: String,
        key: &[u8],
        algorithm: &[u8],
        signed: impl Iterator<Item = [&'a [u8]; 2]>,
    ) -> Self {
        let signed = signed.map(|pair| pair.map(|part| STANDARD.encode(part))).collect();
        let question = Asked::Verify { key: STANDARD.encode(key), algorithm: STANDARD.encode(algorithm), signed };
        Self { name, question, answer: Value::Null }
    }

    fn with_passphrase(mut self, passphrase: &str) -> Self {
        if let Asked::Match(files) = &mut self.question {
            files.iter_mut().for_each(|file| file.passphrase = Some(passphrase.to_owned()));
        }
        self
    }

    fn answered(mut self) -> Self {
        self.answer = self.ask();
        self
    }

    /// A file in it asks for a passphrase, or for another one.
    fn is_closed(&self) -> bool {
        let is_sealed = |item: &Value| item["kind"].as_str().is_some_and(|kind| kind.starts_with("sealed-"));
        self.answer["items"].as_array().is_some_and(|items| items.iter().any(is_sealed))
    }
}
