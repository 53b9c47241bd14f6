//! Where a build comes from: what the page, the file and the record of a
//! ceremony say about it, and what somebody needs who wants the same bytes.

use std::fmt;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::process;
use crate::tools;

/// The lock files behind the shipped bytes: of the page and its packer, and of the
/// programs of wasm-bindgen.
const LOCKS: [&str; 2] = ["Cargo.lock", "tools/wasm-bindgen/Cargo.lock"];
/// As many tell one lock file from another.
const LOCK_DIGITS: usize = 12;

/// What is built, or what it may be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Release,
    /// The same for trying: it says so of itself.
    Preview,
}

pub struct BuildOrigin {
    pub kind: Kind,
    /// Of the package, from Cargo.toml: `0.1.0`, or `0.1.0-PREVIEW`.
    pub version: String,
    /// `0123456789ab`, or `0123456789ab-dirty` with changes that are not in it.
    /// `None` outside a checkout: then the page says that it does not know.
    pub commit: Option<String>,
    /// What made the bytes.
    pub tools: Vec<ToolVersion>,
    pub locks: Vec<Lock>,
}

pub struct ToolVersion {
    pub name: String,
    /// `1.95.0 (…)`
    pub version: String,
}

pub struct Lock {
    /// From the root of the repository.
    pub file: &'static str,
    /// Hexadecimal, whole.
    pub sha256: String,
}

impl BuildOrigin {
    /// # Errors
    /// If rustc does not answer or a lock file is not there.
    pub fn of(root: &Path, kind: Kind) -> Result<Self> {
        let described =
            process::read(Command::new("cargo").arg("pkgid").args(["--package", "oftf-key-desk"]).current_dir(root))?;
        let mut version = described.rsplit(['#', '@']).next().context("cargo names no version")?.to_owned();
        if kind == Kind::Preview {
            version.push_str("-PREVIEW");
        }
        let rustc = process::read(Command::new("rustc").arg("--version"))?;
        let compiler = rustc.strip_prefix("rustc ").unwrap_or(&rustc).to_owned();
        let bindgen = tools::wasm_bindgen(root)?;
        let tools = vec![
            ToolVersion { name: "rustc".to_owned(), version: compiler },
            ToolVersion { name: bindgen.name.to_owned(), version: bindgen.version },
        ];
        let locks = LOCKS.into_iter().map(|file| {
            let bytes = fs::read(root.join(file)).with_context(|| format!("{file} cannot be read"))?;
            Ok(Lock { file, sha256: sha256(&bytes) })
        });
        Ok(Self { kind, version, commit: commit(root), tools, locks: locks.collect::<Result<_>>()? })
    }

    /// `rustc 1.95.0 (…), wasm-bindgen-cli 0.2.130, Cargo.lock 0123456789ab, …`
    pub fn made_by(&self) -> String {
        let tools = self.tools.iter().map(|tool| format!("{} {}", tool.name, tool.version));
        let locks = self.locks.iter().map(|lock| format!("{} {}", lock.file, &lock.sha256[..LOCK_DIGITS]));
        Vec::from_iter(tools.chain(locks)).join(", ")
    }
}

impl fmt::Display for BuildOrigin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let commit = self.commit.as_deref().unwrap_or("not known");
        write!(formatter, "OFTF Key Desk {}, commit {commit}, {}", self.version, self.made_by())
    }
}

/// Hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|octet| format!("{octet:02x}")).collect()
}

fn commit(root: &Path) -> Option<String> {
    let describe = ["describe", "--always", "--dirty", "--abbrev=12", "--exclude=*"];
    process::read(Command::new("git").args(describe).current_dir(root)).ok().filter(|text| !text.is_empty())
}
