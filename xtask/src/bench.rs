//! `cargo xtask bench`: how long the heavy work takes, natively, in WebAssembly
//! in Node, and by a rival over the same inputs, all in one run, as a table in
//! Markdown. Times differ from machine to machine; ratios hardly do. What came of it
//! is `docs/performance.md`, by [`document`].
//!
//! `bench` makes the inputs and measures natively, with the profile that
//! is shipped; `tests/bench/desk.mjs` measures the package and Node's crypto. The
//! page in a browser is measured by [`page`].

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};

mod answers;
mod document;
mod others;
pub mod page;
mod trace;

use document::{Document, milliseconds, ratio};

use crate::package;
use crate::process;
use crate::setup;
use crate::system::{self, NODE, OPENSSL};

const ROUNDS: usize = 5;
/// `openssl verify` starts, reads the CA files once and verifies all leaves
/// that it is given: the time of one is the difference by so many.
const LEAVES: usize = 400;

struct Case {
    /// As `bench` and `tests/bench/desk.mjs` name it.
    name: &'static str,
    title: &'static str,
    rivals: &'static [Rival],
}

struct Rival {
    name: &'static str,
    title: &'static str,
}

const CASES: [Case; 7] = [
    Case {
        name: "checkJwks",
        title: "check a JWKS of 10,000 keys (16 MB)",
        rivals: &[Rival { name: "rival checkJwks", title: "Node: parse JSON, keys and certificates, no check" }],
    },
    Case {
        name: "identify JWKS",
        title: "identify the same",
        rivals: &[Rival { name: "rival checkJwks", title: "Node, as above" }],
    },
    Case {
        name: "verifyChain",
        title: "verify a chain of three",
        rivals: &[
            Rival { name: "openssl verify", title: "`openssl verify`, without its start" },
            Rival { name: "rival verifyChain", title: "Node: `X509Certificate`, `checkIssued`, `verify`" },
        ],
    },
    Case {
        name: "verifyChain with CRL",
        title: "the same with a CRL of 200,000 entries",
        rivals: &[Rival { name: "openssl crl_check", title: "`openssl verify -crl_check`, what the CRL adds" }],
    },
    Case { name: "match public 250", title: "match 250 files without private keys", rivals: &[] },
    Case { name: "match public 1000", title: "match 1,000 files without private keys", rivals: &[] },
    Case { name: "match private 200", title: "match 200 files, a quarter of them private keys", rivals: &[] },
];

/// Milliseconds by the name of the case.
type Times = HashMap<String, f64>;

/// Mean of a case.
fn mean(times: &Times, name: &str) -> Result<f64> {
    of(times, &format!("{name} mean"))
}

/// Median of a case, or what else stands under this name.
fn of(times: &Times, name: &str) -> Result<f64> {
    times.get(name).copied().with_context(|| format!("`{name}` was not measured"))
}

/// Measures, and writes what came of it.
pub fn run(root: &Path) -> Result<()> {
    let mut needs = page::needs(root)?;
    needs.extend(package::needs(root)?);
    needs.extend(others::needs());
    setup::prepare(&setup::without_repetition(needs))?;
    let (openssl, node) = (OPENSSL.path()?, NODE.path()?);
    let package = package::build_for(root, "nodejs")?;
    let inputs = root.join("target").join("bench");
    let native = measure(
        Command::new("cargo")
            .args(["run", "--locked", "--release", "--package", "bench"])
            .current_dir(root)
            .env("OFTF_KEY_DESK_BENCH", &inputs),
    )?;
    let mut wasm = measure(
        system::node()?
            .arg(root.join("tests").join("bench").join("desk.mjs"))
            .env("OFTF_KEY_DESK_BENCH", &inputs)
            .env("OFTF_KEY_DESK_PACKAGE", &package),
    )?;
    wasm.extend(openssl_times(&openssl, &inputs)?);

    let core = table(&native, &wasm)?;
    println!("\n{core}");
    for (what, path) in [
        ("JWKS", inputs.join("jwks.json")),
        ("CRL", inputs.join("crl.der")),
        ("WebAssembly", package.join("oftf_key_desk_bg.wasm")),
    ] {
        let size = fs::metadata(&path).with_context(|| format!("{} is missing", path.display()))?.len();
        println!("{what}: {size} bytes");
    }
    let page::Measured { names, chromium, firefox, trace, answers, workers, times } = page::run(root)?;
    let others = others::table(&times, &others::measure(root)?)?;
    println!("\n{others}");
    let version = |program: &Path, argument: &str| process::read(Command::new(program).arg(argument));
    // `OpenSSL 3.0.19 27 Jan 2026 (Library: …)`
    let openssl = version(&openssl, "version")?.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    let node = format!("Node.js {}", version(&node, "--version")?.trim_start_matches('v'));
    let [in_chromium, in_firefox] = names;
    let measured = document::measured(&[node, openssl, others::forge(), in_chromium, in_firefox])?;
    Document {
        measured: &measured,
        chromium: &chromium,
        firefox: &firefox,
        trace: &trace,
        answers: &answers,
        workers: &workers,
        others: &others,
        core: &core,
    }
    .write(root)
}

/// Runs a program that writes `name`, tab, milliseconds.
fn measure(command: &mut Command) -> Result<Times> {
    let mut times = Times::new();
    let status = process::watch(command, |line| {
        let read = line.split_once('\t').and_then(|(name, time)| Some((name.to_owned(), time.parse().ok()?)));
        times.extend(read);
    })?;
    if !status.success() {
        bail!("a benchmark failed ({status}); what it said stands above");
    }
    Ok(times)
}

fn openssl_times(openssl: &Path, inputs: &Path) -> Result<Times> {
    let verify = |more: &[&str], leaves: usize| {
        let mut command = Command::new(openssl);
        command.args(["verify", "-CAfile", "root.pem", "-untrusted", "issuing.pem"]).args(more);
        command.args(vec!["leaf.pem"; leaves]).current_dir(inputs).stdout(Stdio::null());
        median(&mut command)
    };
    let one = verify(&[], 1)?;
    let many = verify(&[], 1 + LEAVES)?;
    let with_crl = verify(&["-crl_check", "-CRLfile", "crl.der"], 1)?;
    Ok(Times::from([
        ("openssl verify".to_owned(), (many - one) / LEAVES as f64),
        ("openssl crl_check".to_owned(), with_crl - one),
    ]))
}

/// Milliseconds, start of the process included, after one round that does not count.
fn median(command: &mut Command) -> Result<f64> {
    let mut times = Vec::new();
    for _ in 0..=ROUNDS {
        let start = Instant::now();
        process::run(command)?;
        times.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    let counted = &mut times[1..];
    counted.sort_by(f64::total_cmp);
    Ok(counted[ROUNDS / 2])
}

fn table(native: &Times, others: &Times) -> Result<String> {
    let mut lines = vec![
        "| case | native ms | wasm ms | rival | rival ms | native ÷ rival | wasm ÷ rival |".to_owned(),
        "| --- | ---: | ---: | --- | ---: | ---: | ---: |".to_owned(),
    ];
    for case in &CASES {
        let (native, wasm) = (of(native, case.name)?, of(others, case.name)?);
        let mut own = format!("| {} | {} | {} |", case.title, milliseconds(native), milliseconds(wasm));
        if case.rivals.is_empty() {
            lines.push(format!("{own} — | | | |"));
        }
        for rival in case.rivals {
            let time = of(others, rival.name)?;
            let ratios = format!("{} | {}", ratio(native / time), ratio(wasm / time));
            lines.push(format!("{own} {} | {} | {ratios} |", rival.title, milliseconds(time)));
            own = "| | | |".to_owned();
        }
    }
    Ok(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn times() -> [Times; 2] {
        let native: Times = CASES.iter().map(|case| (case.name.to_owned(), 2.0)).collect();
        let others = CASES.iter().map(|case| (case.name.to_owned(), 8.0));
        let rivals = CASES.iter().flat_map(|case| case.rivals).map(|rival| (rival.name.to_owned(), 4.0));
        [native, others.chain(rivals).collect()]
    }

    /// Of Chromium, of Firefox, what opening takes, how the page answers, its workers, other programs, and the core,
    /// of times that are made up.
    pub fn tables() -> [String; 7] {
        let [native, others] = times();
        let [chromium, firefox, trace, answers, workers] = page::tests::tables();
        [
            chromium,
            firefox,
            trace,
            answers,
            workers,
            others::tests::table(),
            table(&native, &others).expect("everything was measured"),
        ]
    }

    #[test]
    fn the_table_states_ratios_and_a_case_that_was_not_measured_is_an_error() {
        let [native, mut others] = times();
        let table = |others: &Times| super::table(&native, others);
        let written = table(&others).expect("everything was measured");
        assert!(written.contains("| 2.0 | 8.0 | Node: parse JSON"), "{written}");
        assert!(written.contains("| 4.0 | 0.50 | 2.0 |"), "{written}");
        others.remove("openssl crl_check");
        assert!(table(&others).is_err(), "a rival is missing");
    }
}
