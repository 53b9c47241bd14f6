//! Steps that run in a second process beside the others. What it prints is kept,
//! and shown as a whole when it is done.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result};

use super::{Outcome, Step};
use crate::tally::Tally;

pub struct Beside {
    names: String,
    count: usize,
    process: Child,
    log: PathBuf,
    start: Instant,
}

impl Beside {
    pub fn start(root: &Path, steps: &[&Step], tests: &[&str]) -> Result<Self> {
        let names: Vec<&str> = steps.iter().map(|step| step.name).collect();
        let log = root.join("target").join("beside.log");
        let file = File::create(&log).with_context(|| format!("{} cannot be written", log.display()))?;
        let process = Command::new(env::current_exe().context("this program does not know where it is")?)
            .args(["test", "--only"])
            .args(&names)
            .args(tests)
            .current_dir(root)
            .stdin(Stdio::null())
            .stderr(file.try_clone()?)
            .stdout(file)
            .spawn()
            .context("a second process could not be started")?;
        let (count, names) = (names.len(), names.join(" and "));
        println!("\nBeside the following: {names}, in {}", log.display());
        Ok(Self { names, count, process, log, start: Instant::now() })
    }

    /// Waits for it, shows what it said, and gives what came of its steps.
    pub fn join(mut self) -> Vec<Outcome> {
        let succeeded = self.process.wait().is_ok_and(|status| status.success());
        let said = fs::read_to_string(&self.log).unwrap_or_default();
        println!("\n{}", said.trim_end());
        let mut outcomes: Vec<Outcome> = Outcome::read_all(&said);
        let is_told = outcomes.len() == self.count && outcomes.iter().any(|outcome| outcome.tally.failed > 0);
        if !(succeeded && outcomes.len() == self.count || is_told) {
            // It ended before its end.
            outcomes.push(Outcome { name: self.names, tally: Tally::FAILED, took: self.start.elapsed() });
        }
        outcomes
    }
}
