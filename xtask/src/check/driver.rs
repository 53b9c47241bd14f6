//! Tests that failed by the driver of their browser, told apart from those that
//! failed by the page by what `tests/e2e/desk/failure.rs` says of them.

use anyhow::Result;

use crate::tally::Tally;

/// As `tests/e2e/desk/failure.rs` has them.
const FAILED: &str = "the driver failed: ";
const STARTED_AGAIN: &str = "the driver failed, and the browser is started again: ";

/// Reads along with what the runner prints.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct DriverFailures {
    /// Whose output is being printed: `---- name stdout ----`.
    section: Option<String>,
    tests: Vec<String>,
    started_again: u32,
}

impl DriverFailures {
    pub fn read(&mut self, line: &str) {
        if let Some(name) = line.strip_prefix("---- ").and_then(|rest| rest.strip_suffix(" stdout ----")) {
            self.section = Some(name.to_owned());
        } else if line == "failures:" {
            self.section = None;
        } else if line.starts_with(STARTED_AGAIN) {
            self.started_again += 1;
        } else if line.starts_with(FAILED) {
            self.tests.extend(self.section.take());
        }
    }

    /// The counts of a run, with the tests run once more that failed by their
    /// driver. A test that fails by it again has failed.
    pub fn settle(self, mut tally: Tally, again: impl FnOnce(&[&str]) -> Result<Tally>) -> Result<Tally> {
        tally.repeated += self.started_again;
        if self.tests.is_empty() {
            return Ok(tally);
        }
        let names: Vec<&str> = self.tests.iter().map(String::as_str).collect();
        println!("\nThe driver failed, not the page; once more: {}\n", names.join(", "));
        let count = u32::try_from(names.len())?;
        tally.failures.retain(|name| !names.contains(&name.as_str()));
        tally.failed = tally.failed.saturating_sub(count);
        tally.repeated += count;
        tally += again(&[&["--exact"], names.as_slice()].concat())?;
        Ok(tally)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OUTPUT: &str = "\
the driver failed, and the browser is started again: Firefox: no connection
test a::page ... FAILED
test a::driver ... FAILED

failures:

---- a::page stdout ----

thread 'a::page' panicked at tests/e2e/desk.rs:190:9:
waited 20s for #next, and it says: the driver failed: not at the beginning of a line

---- a::driver stdout ----

thread 'a::driver' panicked at tests/e2e/desk.rs:170:9:

the driver failed: Failed to send request to webdriver

failures:
    a::driver
    a::page

test result: FAILED. 3 passed; 2 failed; 0 ignored";

    fn read() -> (DriverFailures, Tally) {
        let (mut failures, mut tally) = (DriverFailures::default(), Tally::default());
        for line in OUTPUT.lines() {
            failures.read(line);
            tally.read_cargo(line);
        }
        (failures, tally)
    }

    #[test]
    fn what_failed_by_its_driver_is_run_once_more_and_counted_as_that() {
        let (failures, tally) = read();
        let again = |names: &[&str]| {
            assert_eq!(names, ["--exact", "a::driver"]);
            Ok(Tally::PASSED)
        };
        let settled = failures.settle(tally, again).expect("it ran");
        let failures = vec!["a::page".to_owned()];
        assert_eq!(settled, Tally { passed: 4, failed: 1, ignored: 0, repeated: 2, failures });
    }

    #[test]
    fn a_driver_that_fails_twice_is_a_failure() {
        let (failures, tally) = read();
        let again = Tally { failures: vec!["a::driver".to_owned()], ..Tally::FAILED };
        let settled = failures.settle(tally, |_| Ok(again)).expect("it ran");
        let failures = ["a::page", "a::driver"].map(str::to_owned).to_vec();
        assert_eq!(settled, Tally { passed: 3, failed: 2, ignored: 0, repeated: 2, failures });
    }
}
