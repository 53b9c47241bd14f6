//! How long the heavy work takes natively. `cargo xtask bench` runs this, then
//! the same inputs in WebAssembly and through the rivals, and prints one table.
//!
//! Goes out: a line `case`, tab, milliseconds for each case, the median of
//! [`ROUNDS`] after one round that does not count. The inputs are made anew in
//! the folder that `OFTF_KEY_DESK_BENCH` names, from the same seed each time
//! but for keys and signatures of openssl.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Instant, SystemTime};

use bench::{directory, heap, key_set};
use oftf_key_desk::check::chain::{KeyPurpose, Question, verify_chain};
use oftf_key_desk::check::jwks::{self, Jwks};
use oftf_key_desk::ground::clock::Moment;
use oftf_key_desk::heap::identify::{Input, Item, identify};
use oftf_key_desk::heap::matching;
use oftf_key_desk::x509::certificate::Certificate;
use oftf_key_desk::x509::crl::Crl;

const ROUNDS: usize = 5;
/// Of two sizes, so that the time shows how the work grows. To prove one private key
/// takes longer than to read a hundred files.
const HEAPS: [(&str, &[usize]); 2] = [("public", &[250, 1000]), ("private", &[200])];
const FILES_IN_HEAP: usize = 1000;
const KEYS_IN_SET: usize = 10_000;
const ENTRIES_IN_CRL: usize = 200_000;
/// One chain is too quick for a clock of milliseconds.
const CHAINS_IN_A_ROUND: u32 = 20;

fn main() {
    let Some(folder) = std::env::var_os("OFTF_KEY_DESK_BENCH").map(PathBuf::from) else {
        eprintln!("OFTF_KEY_DESK_BENCH is not set: run `cargo xtask bench`");
        std::process::exit(1);
    };
    make_inputs(&folder);
    let now = now();
    let file = |name: &str| fs::read(folder.join(name)).expect("the input was just made");

    let set = file("jwks.json");
    tell("checkJwks", median(|| check_set(&set, now)));
    tell("identify JWKS", median(|| black_box(identify(&input("jwks.json", &set), now)).len()));

    let (leaf, issuing, root) = (file("leaf.pem"), file("issuing.pem"), file("root.pem"));
    let chain = || (0..CHAINS_IN_A_ROUND).map(|_| check_chain([&leaf, &issuing, &root], None, now)).sum::<usize>();
    tell("verifyChain", median(chain) / f64::from(CHAINS_IN_A_ROUND));
    let crl = file("crl.der");
    tell("verifyChain with CRL", median(|| check_chain([&leaf, &issuing, &root], Some(&crl), now)));

    for (kind, counts) in HEAPS {
        let files = heap::read(&folder.join(kind));
        for &count in counts {
            let milliseconds = median(|| match_files(&files[..count], now));
            tell(&format!("match {kind} {count}"), milliseconds);
        }
    }
}

fn make_inputs(folder: &Path) {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).expect("a folder for the inputs");
    let directory = directory::make(folder, ENTRIES_IN_CRL);
    let set = key_set::of(&directory, KEYS_IN_SET);
    fs::write(folder.join("jwks.json"), set).expect("a folder that can be written");
    heap::make(folder, FILES_IN_HEAP);
}

fn check_set(set: &[u8], now: Moment) -> usize {
    let jwks = Jwks::read(set).expect("a key set");
    jwks::check(&jwks, &jwks::Comparison::default(), now).report.findings.len()
}

/// From the files to the report, as the package does it.
fn check_chain([leaf, issuing, root]: [&[u8]; 3], crl: Option<&[u8]>, now: Moment) -> usize {
    let read = |pem: &[u8]| Certificate::read(pem).expect("a certificate").certificate;
    let (leaf, issuing, root) = (read(leaf), read(issuing), read(root));
    let crls: Vec<Crl> = crl.map(|crl| Crl::read(crl).expect("a CRL")).into_iter().collect();
    let question = Question {
        leaf: &leaf,
        intermediates: &[issuing],
        anchors: &[root],
        crls: &crls,
        purpose: KeyPurpose::Any,
        server_name: None,
    };
    let report = verify_chain(&question, now).report;
    assert!(!report.failed(), "the chain must be a good one: {report:?}");
    report.findings.len()
}

fn match_files(files: &[(String, Vec<u8>)], now: Moment) -> usize {
    let items: Vec<Item> = files.iter().flat_map(|(name, bytes)| identify(&input(name, bytes), now)).collect();
    matching::matches(&items, &[]).groups.len()
}

fn input<'a>(name: &'a str, bytes: &'a [u8]) -> Input<'a> {
    Input { name, bytes, passphrase: None }
}

/// Milliseconds. The answer is kept from being left out as unused.
fn median(mut work: impl FnMut() -> usize) -> f64 {
    black_box(work());
    let mut times: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[ROUNDS / 2]
}

fn tell(case: &str, milliseconds: f64) {
    println!("{case}\t{milliseconds:.3}");
}

fn now() -> Moment {
    let seconds = SystemTime::UNIX_EPOCH.elapsed().expect("a clock after 1970").as_secs();
    i64::try_from(seconds).ok().and_then(Moment::from_unix_seconds).expect("a clock before the year 9999")
}
