//! Where a build comes from: what the page, the file and the record of a
//! ceremony say about it, and what somebody needs who wants the same bytes.

use std::fmt;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::process;
use crate::tools;

pub struct BuildOrigin {
    /// Of the package, from Cargo.toml.
    pub version: String,
    /// `0123456789ab`, or `0123456789ab-dirty` with changes that are not in it.
    /// `None` outside a checkout: then the page says that it does not know.
    pub commit: Option<String>,
    /// `rustc 1.95.0 (…), wasm-bindgen-cli 0.2.130`
    pub tools: String,
}

impl BuildOrigin {
    /// # Errors
    /// If rustc does not answer or Cargo.lock is not there.
    pub fn of(root: &Path) -> Result<Self> {
        let described =
            process::read(Command::new("cargo").arg("pkgid").args(["--package", "oftf-key-desk"]).current_dir(root))?;
        let version = described.rsplit(['#', '@']).next().context("cargo names no version")?.to_owned();
        let rustc = process::read(Command::new("rustc").arg("--version"))?;
        Ok(Self { version, commit: commit(root), tools: format!("{rustc}, {}", tools::wasm_bindgen(root)?.label()) })
    }
}

impl fmt::Display for BuildOrigin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let commit = self.commit.as_deref().unwrap_or("not known");
        write!(formatter, "OFTF Key Desk {}, commit {commit}, {}", self.version, self.tools)
    }
}

fn commit(root: &Path) -> Option<String> {
    let describe = ["describe", "--always", "--dirty", "--abbrev=12", "--exclude=*"];
    process::read(Command::new("git").args(describe).current_dir(root)).ok().filter(|text| !text.is_empty())
}
