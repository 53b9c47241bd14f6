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
        let Tally { passed, failed, ignored, repeated } = self.tally;
        let verdict = if failed == 0 { "ok" } else { "FAILED" };
        write!(formatter, "{}: {verdict}, {passed} passed, {failed} failed", self.name)?;
        if ignored > 0 {
            write!(formatter, ", {ignored} ignored")?;
        }
        if repeated > 0 {
            write!(formatter, ", {repeated} tried again since the driver failed")?;
        }
        write!(formatter, ", {}", duration(self.took.as_secs()))
    }
}

impl Outcome {
    /// Of the line that closes a step, between `====` and `====`.
    pub fn read(line: &str) -> Option<Self> {
        let (name, rest) = line.strip_prefix("==== ")?.strip_suffix(" ====")?.split_once(": ")?;
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
        for (tally, seconds) in [
            (Tally { passed: 4, failed: 0, ignored: 0, repeated: 0 }, 95),
            (Tally { passed: 3, failed: 1, ignored: 2, repeated: 5 }, 7),
        ] {
            let outcome = Outcome { name: "release".to_owned(), tally, took: Duration::from_secs(seconds) };
            assert_eq!(Outcome::read(&format!("==== {outcome} ====")), Some(outcome));
        }
        assert_eq!(Outcome::read("==== release ===="), None);
        assert_eq!(Outcome::read("release: ok, 4 passed, 0 failed, 55 s"), None);
    }
}
