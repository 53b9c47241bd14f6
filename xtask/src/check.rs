//! `cargo xtask test`: every check and every test. A step that fails does not keep
//! the next from running; a tool that is missing and a runner that ran no test are
//! failures. What is shipped is built beside the steps that do without it: most of
//! that is one thread of the compiler.

mod beside;
mod code;
mod driver;
mod journey;
mod native;
mod outcome;
mod package;

use std::io::Write;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::{Result, bail};
use beside::Beside;
use outcome::Outcome;

use crate::dependencies;
use crate::process;
use crate::reproduce;
use crate::setup::{self, Need};
use crate::tally::Tally;
use crate::trunk;

struct Step {
    name: &'static str,
    /// What it is about.
    about: &'static str,
    /// What has to be there before.
    needs: fn(&Path) -> Result<Vec<Need>>,
    run: Run,
}

enum Run {
    Whole(fn(&Path) -> Result<Tally>),
    /// Or the tests alone whose names hold one of these words.
    Tests(fn(&Path, &[&str]) -> Result<Tally>),
}

/// In an order in which a mistake is told early, and what needs the page comes
/// after it.
const STEPS: [Step; 15] = [
    Step {
        name: "format",
        about: "how the code is laid out",
        needs: code::needs_rustfmt,
        run: Run::Whole(code::format),
    },
    Step {
        name: "clippy-native",
        about: "lints, for this machine",
        needs: code::needs_clippy,
        run: Run::Whole(code::clippy_native),
    },
    Step {
        name: "clippy-wasm",
        about: "lints, for the browser",
        needs: code::needs_clippy_wasm,
        run: Run::Whole(code::clippy_wasm),
    },
    Step {
        name: "documentation",
        about: "what rustdoc makes of the comments",
        needs: code::nothing,
        run: Run::Whole(code::documentation),
    },
    Step {
        name: "locks",
        about: "each lock file fits its manifest",
        needs: code::nothing,
        run: Run::Whole(code::locks),
    },
    Step {
        name: "workflows",
        about: "the files by which a host runs this",
        needs: code::needs_judges,
        run: Run::Whole(code::workflows),
    },
    Step {
        name: "no-browser-crates",
        about: "what is tested natively cannot touch a browser",
        needs: code::nothing,
        run: Run::Whole(code::no_browser_crates),
    },
    Step {
        name: "dependencies",
        about: "what may come in through dependencies",
        needs: dependencies::needs,
        run: Run::Whole(dependencies::check),
    },
    Step {
        name: "browser",
        about: "the library in a browser, against WebCrypto",
        needs: native::needs_browser,
        run: Run::Tests(native::run_in_browser),
    },
    Step {
        name: "native",
        about: "the library against our tests and other implementations",
        needs: native::needs,
        run: Run::Tests(native::run),
    },
    Step {
        name: "page",
        about: "the one file that is shipped",
        needs: journey::needs_page,
        run: Run::Whole(journey::build_page),
    },
    Step {
        name: "release",
        about: "what is published, and the same bytes from another folder",
        needs: reproduce::needs,
        run: Run::Whole(reproduce::check),
    },
    Step {
        name: "package",
        about: "the package for other programs, in Node",
        needs: package::needs,
        run: Run::Tests(package::run),
    },
    Step {
        name: "trunk",
        about: "the page as those who work on it build it",
        needs: trunk::needs,
        run: Run::Whole(journey::build_page_by_trunk),
    },
    Step {
        name: "journey",
        about: "the whole way in real browsers",
        needs: journey::needs,
        run: Run::Tests(journey::run),
    },
];

/// What is wanted of a run: these steps, and of their tests those whose names hold
/// one of these words.
struct Choice<'a> {
    steps: Vec<&'static Step>,
    names: Vec<&'a str>,
}

/// Everything that any step needs.
pub fn needs(root: &Path) -> Result<Vec<Need>> {
    needs_of(root, &STEPS.iter().collect::<Vec<_>>())
}

fn needs_of(root: &Path, steps: &[&Step]) -> Result<Vec<Need>> {
    let mut needs = Vec::new();
    for step in steps {
        needs.extend((step.needs)(root)?);
    }
    Ok(setup::without_repetition(needs))
}

/// Runs all steps, or what the words after `--only` choose, and closes with the
/// counts.
pub fn test(root: &Path, only: &[&str]) -> Result<ExitCode> {
    let choice = Choice::of(only)?;
    setup::prepare(&needs_of(root, &choice.steps)?)?;
    let mut summary = Vec::new();
    let (shipping, others): (Vec<_>, Vec<_>) =
        choice.steps.into_iter().partition(|step| step.is_about_what_is_shipped());
    let mut beside = None;
    // Alone, they are watched as they go.
    if others.iter().any(|step| !step.wants_the_page()) && !shipping.is_empty() {
        beside = Some(Beside::start(root, &shipping, &choice.names)?);
    } else {
        summary.extend(shipping.iter().map(|step| step.carry_out(root, &choice.names)));
    }
    for step in others {
        if step.wants_the_page() {
            summary.extend(beside.take().into_iter().flat_map(Beside::join));
        }
        summary.push(step.carry_out(root, &choice.names));
    }
    summary.extend(beside.into_iter().flat_map(Beside::join));

    summary.sort_by_key(|outcome| std::cmp::Reverse(outcome.took));
    println!();
    let mut total = Tally::default();
    for outcome in summary {
        println!("{outcome}");
        outcome.tally.failures.iter().for_each(|failure| println!("    failed: {failure}"));
        total += outcome.tally;
    }
    println!("{} passed, {} failed", total.passed, total.failed);
    std::io::stdout().flush()?;
    Ok(match total.failed {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

impl<'a> Choice<'a> {
    fn of(words: &[&'a str]) -> Result<Self> {
        if words.is_empty() {
            return Ok(Self { steps: STEPS.iter().collect(), names: Vec::new() });
        }
        let is_step = |word: &str| STEPS.iter().any(|step| step.name == word);
        let steps: Vec<&Step> = STEPS.iter().filter(|step| words.contains(&step.name)).collect();
        let names: Vec<&str> = words.iter().copied().filter(|word| !is_step(word)).collect();
        if steps.is_empty() {
            bail!("`{}` names no step; the steps are {}", words.join(" "), STEPS.map(|step| step.name).join(", "));
        }
        let whole = steps.iter().find(|step| matches!(step.run, Run::Whole(_)));
        if let (Some(step), Some(name)) = (whole, names.first()) {
            bail!("`{name}` is no step, and {} has no tests to choose from by name", step.name);
        }
        Ok(Self { steps, names })
    }
}

impl Step {
    /// It builds a page or the package, which is one thread of the compiler most of
    /// the time, and next to nothing that the rest builds.
    fn is_about_what_is_shipped(&self) -> bool {
        ["page", "release", "package", "trunk"].contains(&self.name)
    }

    /// It is done with the page.
    fn wants_the_page(&self) -> bool {
        self.name == "journey"
    }

    fn carry_out(&self, root: &Path, names: &[&str]) -> Outcome {
        println!("\n==== {} ====\n{}", self.name, self.about);
        let start = Instant::now();
        let outcome = match self.run {
            Run::Whole(run) => run(root),
            Run::Tests(run) => run(root, names),
        };
        let tally = outcome.unwrap_or_else(|error| {
            println!("error: {error:#}");
            Tally::FAILED
        });
        let outcome = Outcome { name: self.name.to_owned(), tally, took: start.elapsed() };
        println!("{}", outcome.closing());
        outcome
    }
}

/// A command that passes or fails as a whole.
fn whole(command: &mut Command) -> Result<Tally> {
    process::run(command)?;
    Ok(Tally::PASSED)
}

fn cargo_tests(command: &mut Command) -> Result<Tally> {
    let mut tally = Tally::default();
    let status = process::watch(command, |line| tally.read_cargo(line))?;
    Ok(tally.settle(status.success()))
}

fn cargo(root: &Path) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(root);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(words: &[&'static str]) -> Result<(Vec<&'static str>, Vec<&'static str>)> {
        let Choice { steps, names } = Choice::of(words)?;
        Ok((steps.iter().map(|step| step.name).collect(), names))
    }

    #[test]
    fn without_a_word_every_step_is_run() {
        assert_eq!(chosen(&[]).unwrap().0.len(), STEPS.len());
    }

    #[test]
    fn the_words_name_steps_and_the_tests_in_them() {
        assert_eq!(chosen(&["page"]).unwrap(), (vec!["page"], vec![]));
        assert_eq!(chosen(&["journey", "renewal"]).unwrap(), (vec!["journey"], vec!["renewal"]));
        let (steps, names) = chosen(&["journey", "native", "renewal", "board"]).unwrap();
        assert_eq!((steps, names), (vec!["native", "journey"], vec!["renewal", "board"]));
    }

    #[test]
    fn an_unknown_step_is_answered_with_the_steps_there_are() {
        let error = chosen(&["all"]).expect_err("it is refused").to_string();
        assert!(error.contains("format, clippy-native"), "{error}");
        let error = chosen(&["format", "renewal"]).expect_err("it is refused").to_string();
        assert!(error.contains("`renewal` is no step, and format has no tests"), "{error}");
    }
}
