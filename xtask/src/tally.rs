//! Counts tests by what their runners print.

use std::ops::AddAssign;

/// How many tests passed, failed and were left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u32,
    pub failed: u32,
    pub ignored: u32,
    /// Tries that count for nothing, since the driver of a browser failed.
    pub repeated: u32,
    /// The names of those that failed, as far as a runner told them.
    pub failures: Vec<String>,
}

/// In the place of a name.
const BROKEN_OFF: &str = "a runner that ended before its end, or ran nothing";

impl Tally {
    pub const PASSED: Self = Self { passed: 1, failed: 0, ignored: 0, repeated: 0, failures: Vec::new() };
    pub const FAILED: Self = Self { passed: 0, failed: 1, ignored: 0, repeated: 0, failures: Vec::new() };

    /// Adds a line of `cargo test` or of wasm-bindgen's test runner:
    /// `test result: ok. 3 passed; 0 failed; 1 ignored; …` or `test a::name ... FAILED`.
    pub fn read_cargo(&mut self, line: &str) {
        // wasm-bindgen's runner says `FAIL`; libtest says behind a name that it should panic.
        let named = line.strip_prefix("test ").and_then(|rest| {
            let name = rest.strip_suffix(" ... FAILED").or_else(|| rest.strip_suffix(" ... FAIL"))?;
            Some(name.strip_suffix(" - should panic").unwrap_or(name))
        });
        self.failures.extend(named.map(str::to_owned));
        let Some(result) = line.strip_prefix("test result: ") else {
            return;
        };
        let Some((_, counts)) = result.split_once(". ") else {
            return;
        };
        for count in counts.split("; ") {
            match count.split_once(' ') {
                Some((number, "passed")) => self.passed += parse(number),
                Some((number, "failed")) => self.failed += parse(number),
                Some((number, "ignored")) => self.ignored += parse(number),
                _ => {}
            }
        }
    }

    /// Adds a line of `node --test` in TAP, `not ok 2 - a name`, or of the summary that
    /// ends it: `# pass 3`.
    pub fn read_node(&mut self, line: &str) {
        let is_counted = !line.contains(" # SKIP") && !line.contains(" # TODO");
        let named = line.strip_prefix("not ok ").and_then(|rest| rest.split_once(" - ")).filter(|_| is_counted);
        self.failures.extend(named.map(|(_, name)| name.to_owned()));
        let mut words = line.split(' ');
        let (Some("#"), Some(kind), Some(number), None) = (words.next(), words.next(), words.next(), words.next())
        else {
            return;
        };
        match kind {
            "pass" => self.passed += parse(number),
            "fail" | "cancelled" => self.failed += parse(number),
            "skipped" | "todo" => self.ignored += parse(number),
            _ => {}
        }
    }

    /// What the counts mean once it is known whether the runner succeeded: one
    /// that failed has a failure, and one that ran nothing has failed.
    pub fn settle(mut self, succeeded: bool) -> Self {
        let silent = self.passed == 0;
        if self.failed == 0 && (!succeeded || silent) {
            self.failed = 1;
            self.failures.push(BROKEN_OFF.to_owned());
        }
        self
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.ignored += other.ignored;
        self.repeated += other.repeated;
        self.failures.extend(other.failures);
    }
}

fn parse(number: &str) -> u32 {
    number.parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(read: fn(&mut Tally, &str), output: &str) -> ([u32; 3], Vec<String>) {
        let mut tally = Tally::default();
        output.lines().for_each(|line| read(&mut tally, line));
        ([tally.passed, tally.failed, tally.ignored], tally.failures)
    }

    #[test]
    fn the_results_of_several_test_binaries_add_up() {
        let output = "\
running 2 tests
test a::passes ... ok
test a::fails ... FAILED
test b::panics_not - should panic ... FAILED
test web::fails ... FAIL
test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
test result: FAILED. 40 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 1.2s
test result: ok. 1 passed; 0 failed; 0 ignored; 4 filtered out
the test result: ok. 9 passed";
        assert_eq!(
            counted(Tally::read_cargo, output),
            ([43, 3, 1], ["a::fails", "b::panics_not", "web::fails"].map(str::to_owned).to_vec())
        );
    }

    #[test]
    fn the_summary_of_node_counts_and_its_subtests_do_not() {
        let output = "\
ok 1 - a suite
    # pass 7
    not ok 1 - inside
not ok 2 - another suite
not ok 3 - not yet # TODO
# tests 5
# pass 2
# fail 1
# cancelled 1
# skipped 1
# todo 0
# duration_ms 3";
        assert_eq!(counted(Tally::read_node, output), ([2, 2, 1], vec!["another suite".to_owned()]));
    }

    #[test]
    fn a_runner_that_fails_without_a_failed_test_is_a_failure() {
        let broken_off = Tally { failures: vec![BROKEN_OFF.to_owned()], ..Tally::FAILED };
        assert_eq!(Tally::default().settle(false), broken_off);
        assert_eq!(Tally::default().settle(true), broken_off);
        assert_eq!(Tally::PASSED.settle(false).failed, 1);
        assert_eq!(Tally::FAILED.settle(false), Tally::FAILED);
    }

    #[test]
    fn a_runner_that_succeeds_without_a_test_is_a_failure() {
        assert_eq!(Tally::default().settle(true).failed, 1);
        assert_eq!(Tally::PASSED.settle(true), Tally::PASSED);
    }
}
