//! The library against our own tests and against other implementations: natively,
//! and what only a browser can answer, in one.

use std::path::Path;

use anyhow::Result;

use super::{cargo, cargo_tests};
use crate::compiler::WASM_TARGET;
use crate::setup::Need;
use crate::system::{self, CHROMEDRIVER, CHROMIUM, JAVAC, KEYTOOL, NSS, OPENSSL, PYTHON, SOFTHSM};
use crate::tally::Tally;
use crate::tools::{self, Tools};

pub fn needs(_root: &Path) -> Result<Vec<Need>> {
    let programs = [OPENSSL, JAVAC, KEYTOOL, SOFTHSM, NSS, PYTHON].map(Need::Program);
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

pub fn needs_browser(root: &Path) -> Result<Vec<Need>> {
    let programs = [CHROMIUM, CHROMEDRIVER].map(Need::Program);
    Ok(programs.into_iter().chain([Need::WasmTarget, Need::Tool(tools::wasm_bindgen(root)?)]).collect())
}

/// By wasm-bindgen's runner, which reads `webdriver.json`. Not by wasm-pack, which
/// calls the same runner after it compiled all other tests for the browser as well.
pub fn run_in_browser(root: &Path, names: &[&str]) -> Result<Tally> {
    let tools = Tools::of(&[tools::wasm_bindgen(root)?])?;
    cargo_tests(
        tools
            .command("cargo")
            .args(["test", "--locked", "--target", WASM_TARGET, "--test", "web", "--"])
            .args(names)
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
            .env("CHROMEDRIVER", CHROMEDRIVER.path()?)
            .env("WASM_BINDGEN_TEST_ONLY_WEB", "1")
            .current_dir(root),
    )
}
