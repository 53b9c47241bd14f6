//! The library for other programs: `pkg/web` and `pkg/nodejs`, by wasm-pack.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::json;

use crate::compiler;
use crate::pack;
use crate::process;
use crate::setup::{self, Need};
use crate::system::{NODE, NPM};
use crate::tools::{self, Tools};

/// As other programs call it, and its files.
const NAME: &str = "oftf-key-desk";
const STEM: &str = "oftf_key_desk";
/// The checks for pipelines, from the folder `package`.
const PROGRAM: &str = "bin/key-desk.js";
/// The page must be small, the package quick (`docs/performance.md`). What `Cargo.toml` says of
/// single crates stays.
const QUICK: &str = "profile.release.opt-level=3";
/// Before, there is no Web Crypto.
const NODE_VERSIONS: &str = ">=18";
/// What goes with it, from the repository's root.
const PAPERS: [&str; 3] = ["README.md", "LICENSE-APACHE", "LICENSE-MIT"];

/// What has to be there before.
pub fn needs(root: &Path) -> Result<Vec<Need>> {
    Ok(vec![Need::WasmTarget, Need::Tool(tools::wasm_bindgen(root)?), Need::Tool(tools::wasm_pack())])
}

/// As [`needs`], and what packs it.
pub fn needs_tarball(root: &Path) -> Result<Vec<Need>> {
    Ok(needs(root)?.into_iter().chain([NODE, NPM].map(Need::Program)).collect())
}

/// Makes `pkg/nodejs`, packs it as npm would publish it, and gives the name of the file
/// in `dist`. npm writes no time into it: the same package has the same bytes.
pub fn tarball(root: &Path) -> Result<String> {
    let package = build_for(root, "nodejs")?;
    pack(&package, &root.join("dist"))
}

/// Packs a package into a folder, and gives the name of the file there.
pub fn pack(package: &Path, folder: &Path) -> Result<String> {
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let said = process::read(
        Command::new(NPM.path()?)
            .args(["pack", "--silent", "--ignore-scripts", "--pack-destination"])
            .arg(folder)
            .current_dir(package),
    )?;
    said.lines().last().map(str::to_owned).context("npm names no file")
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
            .args(["--", "--locked", "--config", QUICK])
            .current_dir(root)
            .env(name, flags),
    )?;
    complete(root, &place, target)?;
    println!("pkg/{target} is ready");
    Ok(place)
}

/// wasm-pack names a package after its crate and looks for papers beside that.
fn complete(root: &Path, place: &Path, target: &str) -> Result<()> {
    let module = place.join(format!("{STEM}_bg.wasm"));
    let bytes = fs::read(&module).context("wasm-pack wrote no module")?;
    fs::write(&module, pack::without_names(&bytes)?).context("the module cannot be written")?;
    let manifest = place.join("package.json");
    let text = fs::read_to_string(&manifest).context("wasm-pack wrote no package.json")?;
    let mut package: serde_json::Value = serde_json::from_str(&text).context("package.json is no JSON")?;
    package["name"] = NAME.into();
    package["engines"] = json!({ "node": NODE_VERSIONS });
    if target == "nodejs" {
        fs::create_dir_all(place.join("bin")).context("the folder of the program cannot be made")?;
        fs::copy(root.join("package").join(PROGRAM), place.join(PROGRAM))
            .with_context(|| format!("package/{PROGRAM} cannot be copied"))?;
        package["bin"] = json!({ "key-desk": PROGRAM });
    }
    // npm packs what is listed, and README, licences and package.json anyway.
    let files = package["files"].as_array().cloned().unwrap_or_default();
    let program = package["bin"].is_object().then(|| json!(PROGRAM));
    package["files"] = files.into_iter().chain(program).chain(PAPERS.map(|paper| json!(paper))).collect();
    fs::write(&manifest, serde_json::to_string_pretty(&package)? + "\n").context("package.json cannot be written")?;
    for paper in PAPERS {
        fs::copy(root.join(paper), place.join(paper)).with_context(|| format!("{paper} cannot be copied"))?;
    }
    Ok(())
}
