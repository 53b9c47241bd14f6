//! The package for other programs, by its tests in Node.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::native;
use crate::judging;
use crate::package;
use crate::process;
use crate::setup::Need;
use crate::system::{self, NODE, NPM};
use crate::tally::Tally;

pub fn needs(root: &Path) -> Result<Vec<Need>> {
    let others = package::needs(root)?.into_iter().chain([Need::Node(judges::TYPESCRIPT)]);
    Ok([NODE, NPM].map(Need::Program).into_iter().chain(others).chain(native::needs_answers()).collect())
}

pub fn run(root: &Path, names: &[&str]) -> Result<Tally> {
    let package = package::build_for(root, "nodejs")?;
    let tsc = judging::node_package(&judges::TYPESCRIPT).context("typescript is missing; type `cargo xtask setup`")?;
    let answers = native::write_answers(root)?;
    let packed = root.join("target").join("tmp");
    let tarball = packed.join(package::pack(&package, &packed)?);
    let mut tally = Tally::default();
    let status = process::watch(
        system::node()?
            .args(["--test", "--test-reporter=tap"])
            .args(names.iter().map(|name| format!("--test-name-pattern={name}")))
            .args(node_tests(&root.join("tests").join("js"))?)
            .current_dir(root)
            .env("OFTF_KEY_DESK_PACKAGE", package)
            .env("OFTF_KEY_DESK_TARBALL", tarball)
            .env("OFTF_KEY_DESK_ANSWERS", answers)
            .env("OFTF_KEY_DESK_TSC", tsc),
        |line| tally.read_node(line),
    )?;
    Ok(tally.settle(status.success()))
}

/// The files are named one by one: what Node does with a folder differs between
/// its versions.
fn node_tests(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).context("the tests of the package, tests/js, are missing")?;
    let mut tests = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.to_str().is_some_and(is_node_test) {
            tests.push(path);
        }
    }
    if tests.is_empty() {
        bail!("tests/js holds no file that ends in .test.js, .test.mjs or .test.cjs");
    }
    tests.sort();
    Ok(tests)
}

fn is_node_test(path: &str) -> bool {
    [".test.js", ".test.mjs", ".test.cjs"].iter().any(|ending| path.ends_with(ending))
}
