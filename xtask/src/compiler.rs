//! The compiler in use: its target for the browser, and the flags with which it
//! makes what is shipped.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::process;

pub const WASM_TARGET: &str = "wasm32-unknown-unknown";
/// Vectors of 128 bits, with which `prime-search` is fast, and crypto-bigint in words of
/// 32 bits: of two words of 64, WebAssembly multiplies no upper half. Who builds without
/// this program gets them from `.cargo/config.toml`.
const WASM_FLAGS: [&str; 4] = ["-C", "target-feature=+simd128", "--cfg", "cpubits=\"32\""];

/// Names of functions that tell one instance of a generic function from another: the list of
/// those that the first screen needs goes by them (`pack::OPENING`).
const NAME_FLAGS: [&str; 2] = ["-C", "symbol-mangling-version=v0"];

/// Whether the compiler in use has the library for the wasm target.
pub fn has_wasm_target() -> bool {
    let library = Command::new("rustc").args(["--print", "target-libdir", "--target", WASM_TARGET]).output();
    library.is_ok_and(|output| Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir())
}

/// Adds the wasm target to the toolchain in use.
pub fn add_wasm_target() -> Result<()> {
    rustup(&["target", "add", WASM_TARGET], &format!("rust-std for {WASM_TARGET}"))
}

/// Whether cargo has `clippy` or `rustfmt`.
pub fn has_component(name: &str) -> bool {
    let command = name.strip_prefix("rust").unwrap_or(name);
    process::read(Command::new("cargo").args([command, "--version"])).is_ok()
}

/// Adds `clippy` or `rustfmt` to the toolchain in use.
pub fn add_component(name: &str) -> Result<()> {
    rustup(&["component", "add", name], name)
}

fn rustup(arguments: &[&str], fetched: &str) -> Result<()> {
    ensure!(
        process::find("rustup").is_some(),
        "the compiler has no {fetched}, and there is no rustup; install it with the package manager that installed Rust"
    );
    process::run(Command::new("rustup").args(arguments))
        .with_context(|| format!("without a network: what rustup would have fetched is the component {fetched}"))
}

/// The compiler flags for what is shipped, which stand in for those of
/// `.cargo/config.toml`: panic messages name source files, and
/// without this they would tell where on which machine the page was built, and
/// no two machines would build the same bytes.
pub fn shipped_flags(root: &Path) -> Result<(&'static str, String)> {
    let sysroot = process::read(Command::new("rustc").args(["--print", "sysroot"]))?;
    let renamed = [
        (cargo_home()?.join("registry").join("src"), "registry"),
        (PathBuf::from(sysroot), "rust"),
        (root.to_path_buf(), "oftf-key-desk"),
    ];
    let renamed = renamed.map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    let flags: Vec<&str> = WASM_FLAGS.into_iter().chain(NAME_FLAGS).chain(renamed.iter().map(String::as_str)).collect();
    Ok(("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}")))
}

/// Where cargo keeps what it downloads.
pub fn cargo_home() -> Result<PathBuf> {
    match env::var_os("CARGO_HOME") {
        Some(folder) => Ok(PathBuf::from(folder)),
        None => Ok(env::home_dir().context("there is no home folder; set CARGO_HOME")?.join(".cargo")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_has_the_same_flags_whoever_builds_it() {
        let config = std::fs::read_to_string(crate::root().join(".cargo/config.toml")).expect("cargo's configuration");
        assert!(config.contains(&format!("[target.{WASM_TARGET}]\nrustflags = {WASM_FLAGS:?}")), "{config}");
        let (_, flags) = shipped_flags(&crate::root()).expect("the flags");
        assert!(flags.starts_with(&WASM_FLAGS.join("\u{1f}")), "{flags}");
    }
}
