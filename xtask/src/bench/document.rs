//! `docs/performance.md`: what was measured, in the words of the template beside
//! this file, and how its numbers are written.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;

use anyhow::{Context, Result};

use crate::process;

const TEMPLATE: &str = include_str!("performance.md");
const PLACE: &str = "docs/performance.md";

/// What goes into the template.
pub struct Document<'a> {
    /// When, where and with which programs: a sentence.
    pub measured: &'a str,
    /// The page in Chromium.
    pub chromium: &'a str,
    pub firefox: &'a str,
    /// What opening takes, in both.
    pub trace: &'a str,
    pub answers: &'a str,
    pub workers: &'a str,
    /// Other programs that make keys.
    pub others: &'a str,
    pub core: &'a str,
}

impl Document<'_> {
    pub fn write(&self, root: &Path) -> Result<()> {
        fs::write(root.join(PLACE), self.text()).with_context(|| format!("{PLACE} cannot be written"))?;
        println!("\n{PLACE} is written");
        Ok(())
    }

    fn text(&self) -> String {
        TEMPLATE
            .replace("{measured}", self.measured)
            .replace("{chromium}", self.chromium)
            .replace("{firefox}", self.firefox)
            .replace("{trace}", self.trace)
            .replace("{answers}", self.answers)
            .replace("{workers}", self.workers)
            .replace("{others}", self.others)
            .replace("{core}", self.core)
    }
}

/// `Measured on 2026-11-29 on 2 cores (AMD EPYC, linux), with Node.js 20.20.2, ….`
pub fn measured(programs: &[String]) -> Result<String> {
    let day = process::read(Command::new("date").args(["-u", "+%F"]))?;
    let cores = thread::available_parallelism().context("the number of cores is not known")?;
    Ok(format!(
        "Measured on {day} on {cores} cores ({}, {}), with {}.",
        processor(),
        env::consts::OS,
        programs.join(", ")
    ))
}

/// As Linux names it.
fn processor() -> String {
    let told = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = told.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    name.map_or_else(|| env::consts::ARCH.to_owned(), |(_, name)| name.trim().to_owned())
}

/// Milliseconds: no more digits than the next run would repeat.
pub fn milliseconds(time: f64) -> String {
    match time {
        ..1.0 => format!("{time:.2}"),
        ..10.0 => format!("{time:.1}"),
        _ => format!("{time:.0}"),
    }
}

/// Two digits, and thousands apart: `0.32`, `1.2`, `17`, `26,000`.
pub fn ratio(ratio: f64) -> String {
    if ratio < 10.0 {
        return if ratio < 1.0 { format!("{ratio:.2}") } else { format!("{ratio:.1}") };
    }
    let unit = 10_f64.powi(ratio.log10().floor() as i32 - 1);
    let digits = format!("{:.0}", (ratio / unit).round() * unit);
    let groups: Vec<&str> = digits.as_bytes().rchunks(3).rev().filter_map(|group| str::from_utf8(group).ok()).collect();
    groups.join(",")
}

#[cfg(test)]
mod tests {
    use super::super::tests::tables;
    use super::*;

    /// Each number as `#`.
    fn without_numbers(text: &str) -> String {
        let mut shape = String::new();
        let mut letters = text.chars().peekable();
        while let Some(letter) = letters.next() {
            if !letter.is_ascii_digit() {
                shape.push(letter);
                continue;
            }
            shape.push('#');
            let mut rest = letters.clone();
            while let Some(next) = rest.next() {
                let goes_on =
                    next.is_ascii_digit() || matches!(next, '.' | ',') && rest.peek().is_some_and(char::is_ascii_digit);
                if !goes_on {
                    break;
                }
                letters.next();
            }
        }
        shape
    }

    #[test]
    fn the_page_on_speed_has_the_form_that_is_written_today() {
        let written = fs::read_to_string(crate::root().join(PLACE)).expect(PLACE);
        let measured =
            written.lines().find(|line| line.starts_with("Measured on ")).expect("it says what was measured");
        let [chromium, firefox, trace, answers, workers, others, core] = &tables();
        let document = Document { measured, chromium, firefox, trace, answers, workers, others, core }.text();
        for (written, form) in written.lines().zip(document.lines()) {
            assert_eq!(without_numbers(written), without_numbers(form), "write {PLACE} by `cargo xtask bench`");
        }
        assert_eq!(written.lines().count(), document.lines().count());
    }

    #[test]
    fn a_number_has_as_many_digits_as_mean_something() {
        assert_eq!([0.034, 6.71, 1234.4].map(milliseconds), ["0.03", "6.7", "1234"]);
        assert_eq!([0.317, 1.23, 17.2, 104.0, 26_312.0].map(ratio), ["0.32", "1.2", "17", "100", "26,000"]);
        assert_eq!(without_numbers("1,234–0.03 of 20."), "#–# of #.");
    }

    #[test]
    fn where_it_was_measured_is_said_in_one_line() {
        let line = measured(&["Node.js 20".to_owned(), "OpenSSL 3".to_owned()]).expect("this machine can be described");
        assert!(line.starts_with("Measured on 20") && line.ends_with("with Node.js 20, OpenSSL 3."), "{line}");
        assert_eq!(line.lines().count(), 1);
    }
}
