//! `cargo xtask bench`: how long the heavy work takes, natively, in WebAssembly
//! in Node, and by a rival over the same inputs, all in one run, as a table in
//! Markdown. Times differ from machine to machine; ratios hardly do.
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

pub mod page;

use crate::package;
use crate::process;
use crate::setup::{self, Need};
use crate::system::{self, NODE, OPENSSL};

const ROUNDS: usize = 5;
/// `openssl verify` starts, reads the CA files once and verifies all leaves
/// that it is given: the time of one is the difference by so many.
const LEAVES: usize = 400;

struct Case {
    /// As `bench` and `tests/bench/desk.mjs` name it.
    name: &'static str,
    title: &'static str,
    /// Keys, entries or files: what the time is divided by.
    size: usize,
    rivals: &'static [Rival],
}

struct Rival {
    name: &'static str,
    title: &'static str,
}

const NODE_SET: Rival = Rival {
    name: "rival checkJwks",
    title: "Node: `JSON.parse`, `createPublicKey` and `new X509Certificate` of each key, no check",
};
const CASES: [Case; 10] = [
    Case { name: "checkJwks", title: "check a JWKS of 10,000 keys", size: 10_000, rivals: &[NODE_SET] },
    Case { name: "identify JWKS", title: "identify the same", size: 10_000, rivals: &[NODE_SET] },
    Case {
        name: "verifyChain",
        title: "verify a chain of three",
        size: 1,
        rivals: &[
            Rival {
                name: "openssl verify",
                title: "`openssl verify`, without its start and the reading of the CA files",
            },
            Rival { name: "rival verifyChain", title: "Node: `X509Certificate`, `checkIssued`, `verify`, dates" },
        ],
    },
    Case {
        name: "verifyChain with CRL",
        title: "the same with a CRL of 200,000 entries",
        size: 200_000,
        rivals: &[Rival { name: "openssl crl_check", title: "`openssl verify -crl_check`, what the CRL adds to it" }],
    },
    Case { name: "match public 250", title: "match 250 files without private keys", size: 250, rivals: &[] },
    Case { name: "match public 500", title: "500", size: 500, rivals: &[] },
    Case { name: "match public 1000", title: "1,000", size: 1000, rivals: &[] },
    Case { name: "match private 50", title: "match 50 files, a quarter private keys", size: 50, rivals: &[] },
    Case { name: "match private 100", title: "100", size: 100, rivals: &[] },
    Case { name: "match private 200", title: "200", size: 200, rivals: &[] },
];

/// Milliseconds by the name of the case.
type Times = HashMap<String, f64>;

/// Measures and prints the table.
pub fn run(root: &Path) -> Result<()> {
    let mut needs = page::needs(root)?;
    needs.extend(package::needs(root)?);
    needs.extend([NODE, OPENSSL].map(Need::Program));
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

    println!("\n{}", table(&native, &wasm)?);
    let version = |program: &Path, argument: &str| process::read(Command::new(program).arg(argument));
    println!("Node.js {}, {}", version(&node, "--version")?, version(&openssl, "version")?);
    for (what, path) in [
        ("JWKS", inputs.join("jwks.json")),
        ("CRL", inputs.join("crl.der")),
        ("WebAssembly", package.join("oftf_key_desk_bg.wasm")),
    ] {
        let size = fs::metadata(&path).with_context(|| format!("{} is missing", path.display()))?.len();
        println!("{what}: {size} bytes");
    }
    page::run(root)
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
    let of = |times: &Times, name: &str| times.get(name).copied().with_context(|| format!("`{name}` was not measured"));
    let mut lines = vec![
        "| case | native ms | wasm ms | wasm µs for each | rival | rival ms | native ÷ rival | wasm ÷ rival |"
            .to_owned(),
        "| --- | ---: | ---: | ---: | --- | ---: | ---: | ---: |".to_owned(),
    ];
    for case in &CASES {
        let (native, wasm) = (of(native, case.name)?, of(others, case.name)?);
        let each = wasm * 1000.0 / case.size as f64;
        let mut own = format!("| {} | {native:.1} | {wasm:.1} | {each:.1} |", case.title);
        if case.rivals.is_empty() {
            lines.push(format!("{own} — | | | |"));
        }
        for rival in case.rivals {
            let time = of(others, rival.name)?;
            let (by_native, by_wasm) = (native / time, wasm / time);
            lines.push(format!("{own} {} | {time:.2} | {by_native:.2} | {by_wasm:.2} |", rival.title));
            own = "| | | | |".to_owned();
        }
    }
    Ok(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_states_ratios_and_a_case_that_was_not_measured_is_an_error() {
        let native: Times = CASES.iter().map(|case| (case.name.to_owned(), 2.0)).collect();
        let mut others: Times = CASES.iter().map(|case| (case.name.to_owned(), 8.0)).collect();
        assert!(table(&native, &others).is_err(), "the rivals are missing");
        others.extend(CASES.iter().flat_map(|case| case.rivals).map(|rival| (rival.name.to_owned(), 4.0)));
        let table = table(&native, &others).expect("everything was measured");
        assert!(table.contains("| 2.0 | 8.0 | 0.8 | Node: `JSON.parse`"), "{table}");
        assert!(table.contains("| 4.00 | 0.50 | 2.00 |"), "{table}");
    }
}
