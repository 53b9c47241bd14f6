//! The library against our own tests and against other implementations: natively,
//! and what only a browser can answer, in one.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::Result;

use super::{cargo, cargo_tests};
use crate::compiler::WASM_TARGET;
use crate::process;
use crate::setup::Need;
use crate::system::{self, CHROMEDRIVER, CHROMIUM, JAVAC, KEYTOOL, NSS, OPENSC, OPENSSL, PYTHON, SOFTHSM, SSH_KEYGEN};
use crate::tally::Tally;
use crate::tools::{self, Tools};

pub fn needs(_root: &Path) -> Result<Vec<Need>> {
    let programs = [OPENSSL, JAVAC, KEYTOOL, SOFTHSM, OPENSC, NSS, PYTHON, SSH_KEYGEN].map(Need::Program);
    Ok(programs.into_iter().chain([Need::Judges]).collect())
}

/// Each of the JDK's programs lives for a second: it shall not optimise itself.
const SHORT_LIVED_JAVA: &str = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

/// The same that `cargo test --workspace` runs.
pub fn run(root: &Path, names: &[&str]) -> Result<Tally> {
    // Ignored is what needs OpenSSL's provider for tokens.
    let ignored: &[&str] = if system::has_pkcs11_provider() { &["--include-ignored"] } else { &[] };
    cargo_tests(
        cargo(root)
            .args(["test", "--locked", "--workspace", "--no-fail-fast", "--"])
            .args(ignored)
            .args(names)
            .env("JAVA_TOOL_OPTIONS", SHORT_LIVED_JAVA),
    )
}

/// What the answers are about is made by OpenSSL, or pyca's.
pub fn needs_answers() -> [Need; 2] {
    [Need::Program(OPENSSL), Need::Judges]
}

/// Has this machine's answers written down (`tests/vector/same.rs`), which those of 32
/// bits must equal: once a run, for all steps that want them. Of the whole workspace, so that
/// nothing is compiled twice.
pub fn write_answers(root: &Path) -> Result<PathBuf> {
    static ARE_WRITTEN: Mutex<bool> = Mutex::new(false);
    let mut are_written = ARE_WRITTEN.lock().unwrap_or_else(PoisonError::into_inner);
    if !*are_written {
        process::run(cargo(root).args(["test", "--locked", "--workspace", "--test", "vector", "same::"]))?;
        *are_written = true;
    }
    Ok(root.join("target").join("tmp").join("answers.json"))
}

pub fn needs_browser(root: &Path) -> Result<Vec<Need>> {
    let programs = [CHROMIUM, CHROMEDRIVER].map(Need::Program);
    let others = [Need::WasmTarget, Need::Tool(tools::wasm_bindgen(root)?)];
    Ok(programs.into_iter().chain(others).chain(needs_answers()).collect())
}

/// For all answers, on a busy machine; the runner's own patience is 20.
const BROWSER_SECONDS: &str = "600";

/// By wasm-bindgen's runner, which reads `webdriver.json`. Not by wasm-pack, which
/// calls the same runner after it compiled all other tests for the browser as well.
pub fn run_in_browser(root: &Path, names: &[&str]) -> Result<Tally> {
    let tools = Tools::of(&[tools::wasm_bindgen(root)?])?;
    write_answers(root)?;
    cargo_tests(
        tools
            .command("cargo")
            .args(["test", "--locked", "--target", WASM_TARGET, "--lib", "--test", "web", "--"])
            .args(names)
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
            .env("CHROMEDRIVER", CHROMEDRIVER.path()?)
            // Where a test that takes long keeps nobody from hearing of it.
            .env("WASM_BINDGEN_USE_DEDICATED_WORKER", "1")
            .env("WASM_BINDGEN_TEST_ONLY_WEB", "1")
            .env("WASM_BINDGEN_TEST_TIMEOUT", BROWSER_SECONDS)
            .current_dir(root),
    )
}
