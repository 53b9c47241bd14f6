//! Other programs that make RSA keys on the same computer, for the reader's sense: OpenSSL,
//! in machine code and on one core, and node-forge, in JavaScript.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result};
use judges::NODE_FORGE;

use super::document::milliseconds;
use super::{Times, mean, of};
use crate::judging;
use crate::process;
use crate::setup::Need;
use crate::system::{self, NODE, OPENSSL};

/// Of 4096 bits node-forge takes half a minute each.
const SIZES: [u32; 2] = [2048, 3072];
const ROUNDS: u32 = 30;

pub fn needs() -> Vec<Need> {
    [NODE, OPENSSL].map(Need::Program).into_iter().chain([Need::Node(NODE_FORGE)]).collect()
}

/// `node-forge 1.4.3`
pub fn forge() -> String {
    format!("{} {}", NODE_FORGE.name, NODE_FORGE.version)
}

/// Means by `openssl RSA-2048` and `forge RSA-2048`.
pub fn measure(root: &Path) -> Result<Times> {
    let forge = judging::node_package(&NODE_FORGE).context("node-forge is missing")?;
    let script = root.join("tests").join("bench").join("forge.mjs");
    let mut times = super::measure(system::node()?.arg(script).env("OFTF_KEY_DESK_FORGE", forge))?;
    let openssl = OPENSSL.path()?;
    // Its start is no part of making a key.
    let start = of_openssl(&openssl, &["version"])?;
    for bits in SIZES {
        let option = format!("rsa_keygen_bits:{bits}");
        let time = of_openssl(&openssl, &["genpkey", "-algorithm", "RSA", "-pkeyopt", &option])?;
        times.insert(format!("openssl RSA-{bits}"), time - start);
    }
    Ok(times)
}

fn of_openssl(openssl: &Path, arguments: &[&str]) -> Result<f64> {
    let start = Instant::now();
    for _ in 0..ROUNDS {
        process::run(Command::new(openssl).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()))?;
    }
    Ok(start.elapsed().as_secs_f64() * 1000.0 / f64::from(ROUNDS))
}

/// Beside what the page takes in Chromium for an accepted key.
pub fn table(page: &Times, others: &Times) -> Result<String> {
    let mut lines = vec![
        "| key | page ms | `generateKey` ms | `openssl genpkey` ms | node-forge ms |".to_owned(),
        "| --- | ---: | ---: | ---: | ---: |".to_owned(),
    ];
    for bits in SIZES {
        let told = |program: &str| of(others, &format!("{program} RSA-{bits}"));
        let own = |case: &str| mean(page, &format!("{case} RSA-{bits}"));
        let cells = [own("accepted")?, own("generateKey")?, told("openssl")?, told("forge")?].map(milliseconds);
        lines.push(format!("| RSA {bits} | {} |", cells.join(" | ")));
    }
    Ok(lines.join("\n"))
}

#[cfg(test)]
pub mod tests {
    use super::*;

    fn times(programs: [&str; 2], last: &str) -> Times {
        let names = SIZES.into_iter().flat_map(|bits| programs.map(|program| format!("{program} RSA-{bits}{last}")));
        names.map(|name| (name, 40.0)).collect()
    }

    /// Of times that are made up.
    pub fn table() -> String {
        super::table(&times(["accepted", "generateKey"], " mean"), &times(["openssl", "forge"], "")).expect("all")
    }

    #[test]
    fn every_program_is_in_the_table_or_it_is_an_error() {
        assert!(table().ends_with("| RSA 3072 | 40 | 40 | 40 | 40 |"), "{}", table());
        let page = times(["accepted", "generateKey"], " mean");
        assert!(super::table(&page, &times(["openssl", "openssl"], "")).is_err(), "node-forge is missing");
    }
}
