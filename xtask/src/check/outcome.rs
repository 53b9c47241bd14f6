//! What came of a step, in a line that is read again where the step ran in another
//! process.

use std::fmt;
use std::time::Duration;

use crate::setup::duration;
use crate::tally::Tally;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    pub name: String,
    pub tally: Tally,
    /// In whole seconds, as it is printed.
    pub took: Duration,
}

/// `journey: ok, 133 passed, 0 failed, 9 min 12 s`
impl fmt::Display for Outcome {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Tally { passed, failed, ignored, repeated, .. } = &self.tally;
        let verdict = if *failed == 0 { "ok" } else { "FAILED" };
        write!(formatter, "{}: {verdict}, {passed} passed, {failed} failed", self.name)?;
        if *ignored > 0 {
            write!(formatter, ", {ignored} ignored")?;
        }
        if *repeated > 0 {
            write!(formatter, ", {repeated} tried again since the driver failed")?;
        }
        write!(formatter, ", {}", duration(self.took.as_secs()))
    }
}

/// Between the name of a step and that of a test in it.
const FAILED_IN: &str = " failed: ";

impl Outcome {
    /// The lines that close a step: what came of it, and which tests failed.
    pub fn closing(&self) -> String {
        let failures =
            self.tally.failures.iter().map(|failure| format!("\n==== {}{FAILED_IN}{failure} ====", self.name));
        std::iter::once(format!("==== {self} ====")).chain(failures).collect()
    }

    /// Of all steps whose closing lines are among these.
    pub fn read_all(text: &str) -> Vec<Self> {
        let mut outcomes: Vec<Self> = Vec::new();
        for line in text.lines() {
            let Some(closing) = line.strip_prefix("==== ").and_then(|rest| rest.strip_suffix(" ====")) else {
                continue;
            };
            match closing.split_once(FAILED_IN) {
                Some((step, failure)) => {
                    let of = outcomes.iter_mut().rev().find(|outcome| outcome.name == step);
                    of.into_iter().for_each(|outcome| outcome.tally.failures.push(failure.to_owned()));
                }
                None => outcomes.extend(Self::read(closing)),
            }
        }
        outcomes
    }

    /// Of what stands between `====` and `====`.
    fn read(closing: &str) -> Option<Self> {
        let (name, rest) = closing.split_once(": ")?;
        let (mut tally, mut seconds) = (Tally::default(), 0);
        for part in rest.split(", ") {
            let words: Vec<&str> = part.split(' ').collect();
            let number = |word: &str| word.parse().ok();
            match words[..] {
                [count, "passed"] => tally.passed = number(count)?,
                [count, "failed"] => tally.failed = number(count)?,
                [count, "ignored"] => tally.ignored = number(count)?,
                [count, "tried", ..] => tally.repeated = number(count)?,
                [minutes, "min", rest, "s"] => seconds = 60 * u64::from(number(minutes)?) + u64::from(number(rest)?),
                [rest, "s"] => seconds = u64::from(number(rest)?),
                _ => {}
            }
        }
        Some(Self { name: name.to_owned(), tally, took: Duration::from_secs(seconds) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_is_read_again() {
        let failures = ["a::name", "a suite: with a colon"].map(str::to_owned).to_vec();
        for (tally, seconds) in [
            (Tally { passed: 4, ..Tally::default() }, 95),
            (Tally { passed: 3, failed: 1, ignored: 2, repeated: 5, failures }, 7),
        ] {
            let outcome = Outcome { name: "release".to_owned(), tally, took: Duration::from_secs(seconds) };
            assert_eq!(Outcome::read_all(&outcome.closing()), [outcome]);
        }
        let both = ["page", "release"].map(|name| Outcome {
            name: name.to_owned(),
            tally: Tally { failures: vec![format!("in {name}")], ..Tally::FAILED },
            took: Duration::from_secs(1),
        });
        assert_eq!(Outcome::read_all(&both.each_ref().map(Outcome::closing).join("\n")), both);
        assert_eq!(Outcome::read_all("==== release ====\nrelease: ok, 4 passed, 0 failed, 55 s"), []);
    }
}
