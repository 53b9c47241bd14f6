//! The page in Chromium and Firefox, opened from the disk, beside the same browser without
//! it: an empty page of as many bytes, and WebCrypto. The browsers are driven by
//! `bench/benches/page`.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};

use super::document::{milliseconds, ratio};
use super::{Times, answers, mean, measure, of, trace};
use crate::origin::Kind;
use crate::page;
use crate::process;
use crate::setup::{self, Need};
use crate::system::{CHROMEDRIVER, CHROMIUM, FIREFOX};
use crate::tools;
use crate::webdriver::Driver;

/// What the page does, and what the browser does without it, as
/// `bench/benches/page` names them.
struct Case {
    name: &'static str,
    title: &'static str,
    rival: &'static str,
    rival_title: &'static str,
}

static CASES: [Case; 12] = [
    Case {
        name: "open",
        title: "open from disk, until it can be used",
        rival: "open empty",
        rival_title: "an empty page of as many bytes",
    },
    case("open kept", "the same, with a workspace of one certificate", "open empty kept", "the same"),
    case("alone RSA-2048", "RSA 2048: two primes, found, judged, put together", "generateKey RSA-2048", GENERATE_KEY),
    case("alone RSA-3072", "RSA 3072: the same", "generateKey RSA-3072", GENERATE_KEY),
    case("alone RSA-4096", "RSA 4096: the same", "generateKey RSA-4096", GENERATE_KEY),
    case("accepted RSA-2048", "RSA 2048: the same, and every check of a new key", "generateKey RSA-2048", GENERATE_KEY),
    case("accepted RSA-3072", "RSA 3072: the same", "generateKey RSA-3072", GENERATE_KEY),
    case("accepted RSA-4096", "RSA 4096: the same", "generateKey RSA-4096", GENERATE_KEY),
    case("key RSA-2048", "RSA 2048: until the Save step", "whole RSA-2048", WHOLE),
    case("key RSA-3072", "RSA 3072: the same", "whole RSA-3072", WHOLE),
    case("key RSA-4096", "RSA 4096: the same", "whole RSA-4096", WHOLE),
    case("key P-256", "P-256: the same", "whole P-256", WHOLE),
];
const GENERATE_KEY: &str = "WebCrypto: `generateKey`";
const WHOLE: &str = "WebCrypto: key, export, derivation, encryption, signature";

const fn case(name: &'static str, title: &'static str, rival: &'static str, rival_title: &'static str) -> Case {
    Case { name, title, rival, rival_title }
}

/// What was measured, in tables.
pub struct Measured {
    /// `Chromium 156.0.…`, `Firefox 140.…`
    pub names: [String; 2],
    pub chromium: String,
    pub firefox: String,
    /// What opening takes, in both.
    pub trace: String,
    /// How the page answers while it works, in Chromium.
    pub answers: String,
    /// By how many workers the primes are sought there.
    pub workers: String,
    /// What Chromium took.
    pub times: Times,
}

/// What has to be there before.
pub fn needs(root: &Path) -> Result<Vec<Need>> {
    let programs = [CHROMIUM, CHROMEDRIVER, FIREFOX].map(Need::Program);
    Ok(programs.into_iter().chain([Need::Tool(tools::geckodriver())]).chain(page::needs(root)?).collect())
}

/// Builds the page, measures it and prints the tables.
pub fn run(root: &Path) -> Result<Measured> {
    setup::prepare(&needs(root)?)?;
    let page = page::build(root, Kind::Release)?;
    let times = measure(&mut browsing(root, &page, &chromedriver()?)?)?;
    let driver = Driver::geckodriver(&tools::geckodriver_program()?)?;
    let firefox = FIREFOX.path()?;
    let in_firefox = measure(browsing(root, &page, &driver)?.env("OFTF_KEY_DESK_FIREFOX", &firefox))?;
    let name = |program: &Path, words: usize| {
        let said = process::read(Command::new(program).arg("--version"))?;
        Ok::<_, anyhow::Error>(
            said.trim_start_matches("Mozilla ").split_whitespace().take(words).collect::<Vec<_>>().join(" "),
        )
    };
    let measured = Measured {
        names: [name(&CHROMIUM.path()?, 2)?, name(&firefox, 2)?],
        chromium: table(&times)?,
        firefox: table(&in_firefox)?,
        trace: trace::table(&times, &in_firefox)?,
        answers: answers::table(&times)?,
        workers: workers(&times)?,
        times,
    };
    let Measured { names, chromium, firefox, trace, answers, workers, .. } = &measured;
    println!("\n{}\n\n{chromium}\n\n{answers}\n\n{workers}\n\n{}\n\n{firefox}\n\n{trace}", names[0], names[1]);
    Ok(measured)
}

/// The functions that ran until a page could be used that notes them ([`crate::opening`]).
pub fn what_ran(root: &Path, page: &Path) -> Result<BTreeSet<u32>> {
    let driver = chromedriver()?;
    let mut ran = BTreeSet::new();
    let mut command = browsing(root, page, &driver)?;
    let status = process::watch(command.env("OFTF_KEY_DESK_NOTING", "1"), |line| {
        ran.extend(line.strip_prefix("ran\t").and_then(|function| function.parse::<u32>().ok()));
    })?;
    ensure!(status.success(), "the page could not be opened ({status}); why stands above");
    Ok(ran)
}

fn chromedriver() -> Result<Driver> {
    Driver::chromedriver(&CHROMEDRIVER.path()?)
}

/// What is measured is in the browser; this only drives it.
fn browsing(root: &Path, page: &Path, driver: &Driver) -> Result<Command> {
    let mut command = Command::new("cargo");
    command
        .args(["bench", "--locked", "--profile", "dev", "--package", "bench", "--bench", "page"])
        .current_dir(root)
        .env("OFTF_KEY_DESK_PAGE", page)
        .env("OFTF_KEY_DESK_WEBDRIVER", driver.url())
        .env("OFTF_KEY_DESK_CHROMIUM", CHROMIUM.path()?);
    Ok(command)
}

/// Means and medians of the rounds, in milliseconds, and the ratio of the means.
fn table(times: &Times) -> Result<String> {
    let mut lines = vec![
        "| case | page ms | median | rival | rival ms | median | page ÷ rival |".to_owned(),
        "| --- | ---: | ---: | --- | ---: | ---: | ---: |".to_owned(),
    ];
    for Case { name, title, rival, rival_title } in &CASES {
        let both =
            |name: &str| Ok(format!("{} | {}", milliseconds(mean(times, name)?), milliseconds(of(times, name)?)));
        let (page, browser): (Result<String>, Result<String>) = (both(name), both(rival));
        let by = ratio(mean(times, name)? / mean(times, rival)?);
        lines.push(format!("| {title} | {} | {rival_title} | {} | {by} |", page?, browser?));
    }
    Ok(lines.join("\n"))
}

/// Means, for as many workers as were measured.
fn workers(times: &Times) -> Result<String> {
    let mut lines = vec![
        "| workers | RSA 2048 ms | RSA 3072 ms | RSA 4096 ms |".to_owned(),
        "| ---: | ---: | ---: | ---: |".to_owned(),
    ];
    for workers in (1..).take_while(|workers| times.contains_key(&format!("primes by {workers} RSA-2048"))) {
        let told = |bits: u32| Ok(milliseconds(mean(times, &format!("primes by {workers} RSA-{bits}"))?));
        let means = [2048, 3072, 4096].map(told).into_iter().collect::<Result<Vec<_>>>()?;
        lines.push(format!("| {workers} | {} |", means.join(" | ")));
    }
    ensure!(lines.len() > 2, "no primes were measured by the number of workers");
    Ok(lines.join("\n"))
}

#[cfg(test)]
pub mod tests {
    use super::*;

    fn times() -> Times {
        let names = CASES.iter().flat_map(|case| [case.name, case.rival]);
        let measured = names.flat_map(|name| [(name.to_owned(), 20.0), (format!("{name} mean"), 40.0)]);
        let workers = [1, 2].into_iter().flat_map(|workers| {
            let names = [2048, 3072, 4096].map(|bits| format!("primes by {workers} RSA-{bits}"));
            names.into_iter().flat_map(|name| [(format!("{name} mean"), 40.0), (name, 20.0)])
        });
        measured.chain(workers).collect()
    }

    /// Of times that are made up: of Chromium, of Firefox, what opening takes, how the page answers, and by the
    /// number of workers.
    pub fn tables() -> [String; 5] {
        let times = times();
        let opened = trace::tests::times();
        let trace = trace::table(&opened, &opened);
        [table(&times), table(&times), trace, answers::table(&answers::tests::times()), workers(&times)]
            .map(|table| table.expect("everything was measured"))
    }

    #[test]
    fn the_tables_of_the_page_state_ranges_and_ratios_and_miss_no_case() {
        let [page, _, _, _, workers] = tables();
        assert!(page.contains("| RSA 3072: the same | 40 | 20 | WebCrypto: `generateKey` | 40 | 20 | 1.0 |"), "{page}");
        assert!(workers.ends_with("| 1 | 40 | 40 | 40 |\n| 2 | 40 | 40 | 40 |"), "{workers}");
        let times = times();
        for name in times.keys() {
            let mut fewer = times.clone();
            fewer.remove(name);
            let is_told = table(&fewer).is_err() || super::workers(&fewer).is_err();
            // What nothing is told of is the median by workers, but for how many there are.
            let is_median = name.starts_with("primes by") && !name.ends_with("mean");
            assert!(is_told || is_median, "{name} is missing");
        }
    }
}
