//! The library for other programs: `pkg/web` and `pkg/nodejs`, by wasm-pack.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::compiler;
use crate::process;
use crate::setup::{self, Need};
use crate::tools::{self, Tools};

/// As other programs call it, and its files.
const NAME: &str = "oftf-key-desk";
const STEM: &str = "oftf_key_desk";
/// What goes with it, from the repository's root.
const PAPERS: [&str; 3] = ["README.md", "LICENSE-APACHE", "LICENSE-MIT"];

/// What has to be there before.
pub fn needs(root: &Path) -> Result<Vec<Need>> {
    Ok(vec![Need::WasmTarget, Need::Tool(tools::wasm_bindgen(root)?), Need::Tool(tools::wasm_pack())])
}

/// Makes both packages.
pub fn build(root: &Path) -> Result<()> {
    setup::prepare(&needs(root)?)?;
    build_for(root, "web")?;
    build_for(root, "nodejs")?;
    Ok(())
}

/// Makes `pkg/<target>` and says where it is.
pub fn build_for(root: &Path, target: &str) -> Result<PathBuf> {
    let place = root.join("pkg").join(target);
    let tools = Tools::of(&[tools::wasm_bindgen(root)?, tools::wasm_pack()])?;
    let (name, flags) = compiler::shipped_flags(root)?;
    process::run(
        tools
            .command("wasm-pack")
            // Nothing is downloaded: the tools are there, and wasm-opt stays out.
            .args(["build", "--mode", "no-install", "--no-opt", "--release"])
            .args(["--target", target, "--out-name", STEM, "--out-dir"])
            .arg(&place)
            .arg(root.join("package"))
            .args(["--", "--locked"])
            .current_dir(root)
            .env(name, flags),
    )?;
    complete(root, &place)?;
    println!("pkg/{target} is ready");
    Ok(place)
}

/// wasm-pack names a package after its crate and looks for papers beside that.
fn complete(root: &Path, place: &Path) -> Result<()> {
    let manifest = place.join("package.json");
    let text = fs::read_to_string(&manifest).context("wasm-pack wrote no package.json")?;
    let mut package: serde_json::Value = serde_json::from_str(&text).context("package.json is no JSON")?;
    package["name"] = NAME.into();
    fs::write(&manifest, serde_json::to_string_pretty(&package)? + "\n").context("package.json cannot be written")?;
    for paper in PAPERS {
        fs::copy(root.join(paper), place.join(paper)).with_context(|| format!("{paper} cannot be copied"))?;
    }
    Ok(())
}
