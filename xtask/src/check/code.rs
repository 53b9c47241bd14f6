//! What is seen without running anything: form, lints, and what the native build
//! must not know.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use super::{cargo, whole};
use crate::compiler::WASM_TARGET;
use crate::dependencies;
use crate::process;
use crate::setup::Need;
use crate::system::PYTHON;
use crate::tally::Tally;
use crate::tools::executable;

/// Crates that only make sense in a browser, by name or by how it begins.
const BROWSER_CRATES: [&str; 5] = ["wasm-bindgen", "js-sys", "web-sys", "yew", "gloo"];

pub fn nothing(_root: &Path) -> Result<Vec<Need>> {
    Ok(Vec::new())
}

pub fn needs_rustfmt(_root: &Path) -> Result<Vec<Need>> {
    Ok(vec![Need::Component("rustfmt")])
}

pub fn needs_clippy(_root: &Path) -> Result<Vec<Need>> {
    Ok(vec![Need::Component("clippy")])
}

pub fn needs_clippy_wasm(_root: &Path) -> Result<Vec<Need>> {
    Ok(vec![Need::Component("clippy"), Need::WasmTarget])
}

/// Every lock file describes its manifest as it stands.
pub fn locks(root: &Path) -> Result<Tally> {
    let mut tally = Tally::default();
    for manifest in dependencies::MANIFESTS {
        let outcome = dependencies::locked(root, manifest);
        println!(
            "{manifest}: {}",
            outcome.as_ref().map_or_else(|error| format!("{error:#}"), |()| "locked".to_owned())
        );
        tally += if outcome.is_ok() { Tally::PASSED } else { Tally::FAILED };
    }
    Ok(tally)
}

pub fn needs_judges(_root: &Path) -> Result<Vec<Need>> {
    Ok(vec![Need::Program(PYTHON), Need::Judges])
}

/// actionlint has nothing to say of them, and would have of a wrong one; and an action of
/// others is named by its commit, which nobody can move.
pub fn workflows(root: &Path) -> Result<Tally> {
    let linter = executable(judges::python().parent().context("Python is in a folder")?, "actionlint");
    let folder = root.join(".github").join("workflows");
    let mut tally = Tally::default();
    for entry in fs::read_dir(&folder).context("there are no workflows")? {
        let place = entry?.path();
        process::run(Command::new(&linter).arg(&place).current_dir(root))?;
        let text = fs::read_to_string(&place)?;
        if let Some(loose) = text.lines().find(|line| is_loose_action(line)) {
            bail!("{}: pin the action by its commit: {loose}", place.display());
        }
        let wrong = root.join("target").join("wrong-workflow.yml");
        fs::write(&wrong, text.replace("runs-on:", "run-on:"))?;
        ensure!(process::read(Command::new(&linter).arg(&wrong)).is_err(), "the linter passes what is wrong");
        tally += Tally::PASSED;
    }
    Ok(tally)
}

/// `uses: actions/checkout@v5`
fn is_loose_action(line: &str) -> bool {
    let Some((_, action)) = line.split_once("uses:") else { return false };
    let revision = action.split('#').next().and_then(|name| name.split_once('@')).map_or("", |(_, revision)| revision);
    let revision = revision.trim();
    !(revision.len() == 40 && revision.bytes().all(|digit| digit.is_ascii_hexdigit()))
}

pub fn format(root: &Path) -> Result<Tally> {
    whole(cargo(root).args(["fmt", "--all", "--check"]))
}

pub fn clippy_native(root: &Path) -> Result<Tally> {
    // `--all-targets` leaves out what `cargo test` leaves out.
    for targets in [&["--all-targets"][..], &["--test", "e2e"]] {
        let clippy = ["clippy", "--locked", "--workspace"];
        process::run(cargo(root).args(clippy).args(targets).args(["--", "-D", "warnings"]))?;
    }
    Ok(Tally::PASSED)
}

pub fn clippy_wasm(root: &Path) -> Result<Tally> {
    whole(
        cargo(root)
            .args(["clippy", "--locked", "--target", WASM_TARGET])
            .args(["--package", "oftf-key-desk", "--package", "oftf-key-desk-package", "--package", "prime-search"])
            .args([
                "--package",
                "key-derivation",
                "--package",
                "fused-fermat",
                "--package",
                "oftf-key-desk-unpacker",
                "--lib",
                "--bins",
                "--test",
                "web",
            ])
            .args(["--", "-D", "warnings"]),
    )
}

/// Every link in the documentation leads somewhere. Of the whole workspace, so that
/// its dependencies have the features with which clippy has checked them already.
pub fn documentation(root: &Path) -> Result<Tally> {
    whole(cargo(root).args(["doc", "--locked", "--no-deps", "--workspace"]).env("RUSTDOCFLAGS", "-D warnings"))
}

/// INVARIANT: what is tested natively cannot touch a browser, because there the
/// crates for it do not exist.
pub fn no_browser_crates(root: &Path) -> Result<Tally> {
    let tree = process::read(
        cargo(root)
            .args(["tree", "--locked", "--package", "oftf-key-desk", "--edges", "normal"])
            .args(["--features", "page,js-api", "--target", &host()?])
            .args(["--prefix", "none", "--format", "{p}"]),
    )?;
    if let Some(name) = browser_crate(&tree) {
        bail!("the native build depends on `{name}`; make it a dependency of the wasm target alone in Cargo.toml");
    }
    Ok(Tally::PASSED)
}

fn host() -> Result<String> {
    let version = process::read(Command::new("rustc").arg("-vV"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("rustc does not name its host")?.to_owned())
}

fn browser_crate(tree: &str) -> Option<&str> {
    tree.lines()
        .filter_map(|line| line.split(' ').next())
        .find(|name| BROWSER_CRATES.iter().any(|start| name.starts_with(start)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_that_somebody_can_move_is_found() {
        let commit = "a".repeat(40);
        assert!(!is_loose_action(&format!("      - uses: actions/checkout@{commit} # v5.0.0")));
        for loose in ["uses: actions/checkout@v5", "uses: actions/checkout@main # v5", "uses: ./local"] {
            assert!(is_loose_action(loose), "{loose}");
        }
        assert!(!is_loose_action("run: cargo xtask release"));
    }

    #[test]
    fn a_browser_crate_in_the_tree_is_named() {
        let tree = "oftf-key-desk v0.1.0 (/somewhere/yew)\nserde v1.0.0\n";
        assert_eq!(browser_crate(tree), None);
        let tree = format!("{tree}gloo-timers v0.4.0\n");
        assert_eq!(browser_crate(&tree), Some("gloo-timers"));
    }
}
