//! The page in Chromium, opened from the disk, beside the same browser without
//! it: an empty page of as many bytes, and WebCrypto. The browser is driven by
//! `bench/benches/page`.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::document::{milliseconds, ratio};
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
    key("key RSA-2048", "RSA 2048 and its CSR", "generateKey RSA-2048", "the browser's WebCrypto `generateKey`"),
    key("key RSA-3072", "RSA 3072 and its CSR", "generateKey RSA-3072", "the same"),
    key("key RSA-4096", "RSA 4096 and its CSR", "generateKey RSA-4096", "the same"),
    key("key P-256", "P-256 and its CSR", "generateKey P-256", "the same"),
];

const fn key(name: &'static str, title: &'static str, rival: &'static str, rival_title: &'static str) -> Case {
    Case { name, title, rival, rival_title }
}

/// What was measured in which browser.
pub struct Measured {
    /// `Chromium 156.0.…`
    pub name: String,
    pub page: String,
    /// How the page answers while it works.
    pub answers: String,
}

/// What has to be there before.
pub fn needs(root: &Path) -> Result<Vec<Need>> {
    Ok([CHROMIUM, CHROMEDRIVER].map(Need::Program).into_iter().chain(page::needs(root)?).collect())
}

/// Builds the page, measures it and prints the tables.
pub fn run(root: &Path) -> Result<Measured> {
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
    let name = process::read(Command::new(&chromium).arg("--version"))?;
    let name = name.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    let measured = Measured { name, page: table(&times)?, answers: answers(&times)? };
    println!("\n{}\n\n{}\n{}", measured.page, measured.answers, measured.name);
    Ok(measured)
}

/// Median, and least to most of the rounds, in milliseconds.
fn table(times: &Times) -> Result<String> {
    let mut lines = vec![
        "| case | page ms | least–most | rival | rival ms | page ÷ rival |".to_owned(),
        "| --- | ---: | ---: | --- | ---: | ---: |".to_owned(),
    ];
    for Case { name, title, rival, rival_title } in &CASES {
        let (page, browser) = (of(times, name)?, of(times, rival)?);
        let (page_ms, browser_ms, by) = (milliseconds(page), milliseconds(browser), ratio(page / browser));
        lines.push(format!("| {title} | {page_ms} | {} | {rival_title} | {browser_ms} | {by} |", range(times, name)?));
    }
    Ok(lines.join("\n"))
}

/// While keys of all kinds are made: the median of the rounds and the worst of them.
fn answers(times: &Times) -> Result<String> {
    let mut lines = vec!["| | median ms | worst ms |".to_owned(), "| --- | ---: | ---: |".to_owned()];
    for (name, title) in [("task", "longest task"), ("pause", "longest wait of the timer")] {
        let worst = of(times, &format!("{name} max"))?;
        lines.push(format!("| {title} | {:.0} | {worst:.0} |", of(times, name)?));
    }
    Ok(lines.join("\n"))
}

fn of(times: &Times, name: &str) -> Result<f64> {
    times.get(name).copied().with_context(|| format!("`{name}` was not measured"))
}

fn range(times: &Times, name: &str) -> Result<String> {
    let [least, most] = ["min", "max"].map(|end| of(times, &format!("{name} {end}")).map(milliseconds));
    Ok(format!("{}–{}", least?, most?))
}

#[cfg(test)]
pub mod tests {
    use super::*;

    fn times() -> Times {
        let ranged = CASES.iter().map(|case| case.name);
        let ranged = ranged
            .flat_map(|name| [(name.to_owned(), 20.0), (format!("{name} min"), 10.0), (format!("{name} max"), 40.0)]);
        let rivals = CASES.iter().map(|case| (case.rival.to_owned(), 20.0));
        let answers = ["task", "task max", "pause", "pause max"].map(|name| (name.to_owned(), 20.0));
        ranged.chain(rivals).chain(answers).collect()
    }

    /// Of times that are made up.
    pub fn tables() -> [String; 2] {
        [table(&times()), answers(&times())].map(|table| table.expect("everything was measured"))
    }

    #[test]
    fn the_tables_of_the_page_state_ranges_and_ratios_and_miss_no_case() {
        let [page, answers] = tables();
        assert!(page.contains("| RSA 3072 and its CSR | 20 | 10–40 | the same | 20 | 1.0 |"), "{page}");
        assert!(answers.contains("| longest task | 20 | 20 |"), "{answers}");
        let times = times();
        for name in times.keys() {
            let mut fewer = times.clone();
            fewer.remove(name);
            assert!(table(&fewer).is_err() || super::answers(&fewer).is_err(), "{name} is missing");
        }
    }
}
