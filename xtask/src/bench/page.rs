//! The page in Chromium, opened from the disk, beside the same browser without
//! it: an empty page of as many bytes, and WebCrypto. The browser is driven by
//! `bench/benches/page`.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::{Times, measure};

use crate::page;
use crate::process;
use crate::setup::{self, Need};
use crate::system::{CHROMEDRIVER, CHROMIUM};
use crate::webdriver::Driver;

/// What the page does, and what the browser does without it, as
/// `bench/benches/page` names them.
struct Case {
    name: &'static str,
    title: &'static str,
    rival: &'static str,
    rival_title: &'static str,
}

const CASES: [Case; 5] = [
    Case {
        name: "open",
        title: "open from disk, until it can be used",
        rival: "open empty",
        rival_title: "an empty page of as many bytes",
    },
    key("key RSA-2048", "RSA-2048: key, CSR, checks, encrypted file", "generateKey RSA-2048"),
    key("key RSA-3072", "RSA-3072", "generateKey RSA-3072"),
    key("key RSA-4096", "RSA-4096", "generateKey RSA-4096"),
    key("key P-256", "P-256", "generateKey P-256"),
];

const fn key(name: &'static str, title: &'static str, rival: &'static str) -> Case {
    Case { name, title, rival, rival_title: "WebCrypto `generateKey`, the key alone" }
}

/// What has to be there before.
pub fn needs(root: &Path) -> Result<Vec<Need>> {
    Ok([CHROMIUM, CHROMEDRIVER].map(Need::Program).into_iter().chain(page::needs(root)?).collect())
}

/// Builds the page, measures it and prints the table.
pub fn run(root: &Path) -> Result<()> {
    setup::prepare(&needs(root)?)?;
    let page = page::build(root)?;
    let chromium = CHROMIUM.path()?;
    let driver = Driver::chromedriver(&CHROMEDRIVER.path()?)?;
    let times = measure(
        Command::new("cargo")
            // What is measured is in the browser; this only drives it.
            .args(["bench", "--locked", "--profile", "dev", "--package", "bench", "--bench", "page"])
            .current_dir(root)
            .env("OFTF_KEY_DESK_PAGE", &page)
            .env("OFTF_KEY_DESK_WEBDRIVER", driver.url())
            .env("OFTF_KEY_DESK_CHROMIUM", &chromium),
    )?;
    println!("\n{}", table(&times)?);
    println!("{}", process::read(Command::new(&chromium).arg("--version"))?);
    Ok(())
}

/// Median, and least to most of the rounds, in milliseconds.
fn table(times: &Times) -> Result<String> {
    let of = |name: &str| times.get(name).copied().with_context(|| format!("`{name}` was not measured"));
    let range = |name: &str| -> Result<String> {
        Ok(format!("{:.2} | {:.1}–{:.1}", of(name)?, of(&format!("{name} min"))?, of(&format!("{name} max"))?))
    };
    let mut lines = vec![
        "| case | page ms | least–most | rival | rival ms | least–most | page ÷ rival |".to_owned(),
        "| --- | ---: | ---: | --- | ---: | ---: | ---: |".to_owned(),
    ];
    for Case { name, title, rival, rival_title } in &CASES {
        let ratio = of(name)? / of(rival)?;
        lines.push(format!("| {title} | {} | {rival_title} | {} | {ratio:.1} |", range(name)?, range(rival)?));
    }
    for (name, title) in [
        ("task", "while a key is made: the longest task of the page that the browser reports (50 ms or more, else 0)"),
        ("pause", "the longest pause of a timer of 4 ms in the page"),
    ] {
        lines.push(format!("| {title} | {} | — | | | |", range(name)?));
    }
    Ok(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_the_page_states_ranges_and_ratios_and_misses_no_case() {
        let names = CASES.iter().flat_map(|case| [case.name, case.rival]).chain(["task", "pause"]);
        let times: Times = names
            .flat_map(|name| [(name.to_owned(), 20.0), (format!("{name} min"), 10.0), (format!("{name} max"), 40.0)])
            .collect();
        let written = table(&times).expect("everything was measured");
        assert!(written.contains("| RSA-3072 | 20.00 | 10.0–40.0 | WebCrypto"), "{written}");
        assert!(written.contains("| 20.00 | 10.0–40.0 | 1.0 |"), "{written}");
        for name in times.keys() {
            let mut fewer = times.clone();
            fewer.remove(name);
            assert!(table(&fewer).is_err(), "{name} is missing");
        }
    }
}
