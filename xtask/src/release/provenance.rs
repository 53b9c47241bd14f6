//! Whence the files come, as an in-toto statement (v1) with a predicate of SLSA
//! provenance (v1): the commit, the compiler, the tools, the lock files, and the
//! SHA-256 of each file. Signed as the sums are. No time and no place of a machine is
//! in it, so a second build writes the same.

use std::path::Path;
use std::process::Command;

use anyhow::Result;
use serde_json::{Value, json};

use crate::origin::BuildOrigin;
use crate::process;

pub const PROVENANCE: &str = "provenance.intoto.json";
const STATEMENT: &str = "https://in-toto.io/Statement/v1";
const PREDICATE: &str = "https://slsa.dev/provenance/v1";
/// These are names of ours, not addresses.
const BUILD: &str = "urn:oftf-key-desk:build:xtask-release:1";
const BUILDER: &str = "urn:oftf-key-desk:builder:xtask";

/// Of files by SHA-256 and name.
pub fn write(root: &Path, origin: &BuildOrigin, files: &[(String, String)]) -> Result<String> {
    let subjects = files.iter().map(|(sha256, name)| json!({ "name": name, "digest": { "sha256": sha256 } }));
    let tools =
        origin.tools.iter().map(|tool| json!({ "name": tool.name, "annotations": { "version": tool.version } }));
    let locks = origin.locks.iter().map(|lock| json!({ "name": lock.file, "digest": { "sha256": lock.sha256 } }));
    let made_of: Value = [source(root, origin)].into_iter().chain(tools).chain(locks).collect();
    let statement = json!({
        "_type": STATEMENT,
        "subject": subjects.collect::<Value>(),
        "predicateType": PREDICATE,
        "predicate": {
            "buildDefinition": {
                "buildType": BUILD,
                "externalParameters": { "command": "cargo xtask release", "version": origin.version },
                "resolvedDependencies": made_of,
            },
            "runDetails": { "builder": { "id": BUILDER } },
        },
    });
    Ok(serde_json::to_string_pretty(&statement)? + "\n")
}

/// The commit, whole; of changes that are in none nothing can be said but that.
fn source(root: &Path, origin: &BuildOrigin) -> Value {
    let commit = process::read(Command::new("git").args(["rev-parse", "HEAD"]).current_dir(root));
    let is_changed = origin.commit.as_ref().is_none_or(|commit| commit.ends_with("-dirty"));
    match commit {
        Ok(commit) if !is_changed => json!({ "name": "oftf-key-desk", "digest": { "gitCommit": commit } }),
        Ok(commit) => json!({ "name": "oftf-key-desk", "annotations": { "changedSince": commit } }),
        Err(_) => json!({ "name": "oftf-key-desk", "annotations": { "commit": "not known" } }),
    }
}
