//! Builds the page: cargo compiles it, wasm-bindgen writes its script, and
//! [`crate::pack`] puts the one file together. Three programs and what their lock
//! files name stand behind the shipped bytes; Trunk, which [`crate::trunk`] is
//! about, is for those who work on the page.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::compiler::{self, WASM_TARGET};
use crate::headers;
use crate::origin::{BuildOrigin, Kind};
use crate::pack::{self, Compiled, Effort, SmallModules};
use crate::process;
use crate::setup::{self, Need};
use crate::tools::{self, Tools};

/// As the program of the page is called in Cargo.toml.
const PROGRAM: &str = "oftf-key-desk";
/// The small modules beside it, by package and by file.
const UNPACKER: (&str, &str) = ("oftf-key-desk-unpacker", "oftf_key_desk_unpacker.wasm");
const FUSED: (&str, &str) = ("fused-fermat", "fused_fermat.wasm");

/// What has to be there before.
pub fn needs(root: &Path) -> Result<Vec<Need>> {
    Ok(vec![Need::WasmTarget, Need::Tool(tools::wasm_bindgen(root)?)])
}

/// Builds `dist/index.html` and its header files, and says where the page is.
pub fn build(root: &Path, kind: Kind) -> Result<PathBuf> {
    let origin = BuildOrigin::of(root, kind)?;
    let compiled = compiled(root, &origin)?;
    let (page, sizes) = pack::pack(root, &compiled, &origin, &Effort::Shipped)?;
    let place = root.join("dist").join("index.html");
    fs::create_dir_all(root.join("dist")).context("the folder dist cannot be made")?;
    fs::write(&place, &page).context("dist/index.html cannot be written")?;
    headers::write(root, &page)?;
    sizes.weigh(page.as_bytes())?;
    Ok(place)
}

/// Compiles what [`pack::pack`] puts together.
pub fn compiled(root: &Path, origin: &BuildOrigin) -> Result<Compiled> {
    // Most of the time the compiler is at one crate, on one core.
    let program = setup::prepare_beside(&needs(root)?, || {
        println!("Building the page (about 4 min the first time on two cores, most of it one step of the compiler)");
        compile(root, origin)
    })?;
    bind(root, &program)
}

/// The modules of the page, as they were compiled last.
pub fn modules(root: &Path) -> [PathBuf; 3] {
    let [unpacker, fused] = [UNPACKER, FUSED].map(|(_, file)| release_folder(root).join(file));
    [bound(root).join(format!("{PROGRAM}_bg.wasm")), unpacker, fused]
}

/// Gives the program that comes out of the compiler.
fn compile(root: &Path, origin: &BuildOrigin) -> Result<PathBuf> {
    let mut cargo = shipping_cargo(root)?;
    cargo.args(["--package", PROGRAM, "--bin", PROGRAM]).env("OFTF_KEY_DESK_TOOLS", origin.made_by());
    match &origin.commit {
        Some(commit) => cargo.env("OFTF_KEY_DESK_COMMIT", commit),
        None => cargo.env_remove("OFTF_KEY_DESK_COMMIT"),
    };
    process::run(&mut cargo)?;
    Ok(release_folder(root).join(format!("{PROGRAM}.wasm")))
}

/// Has wasm-bindgen write the script between the browser and the program.
fn bind(root: &Path, program: &Path) -> Result<Compiled> {
    let tools = Tools::of(&[tools::wasm_bindgen(root)?])?;
    let folder = bound(root);
    process::run(
        tools
            .command("wasm-bindgen")
            // A classic script; `www/boot.js` says why.
            .args(["--target", "no-modules", "--no-typescript", "--out-name", PROGRAM, "--out-dir"])
            .args([&folder, program]),
    )?;
    Compiled::read(&folder, build_small(root)?)
}

/// Compiles the small modules with the flags of everything that is shipped.
pub fn build_small(root: &Path) -> Result<SmallModules> {
    let packages = [UNPACKER, FUSED].map(|(package, _)| ["--package", package]);
    process::run(shipping_cargo(root)?.arg("--quiet").args(packages.as_flattened()))?;
    let read = |(_, file)| {
        let place = release_folder(root).join(file);
        fs::read(&place).with_context(|| format!("{} cannot be read", place.display()))
    };
    Ok(SmallModules { unpacker: read(UNPACKER)?, fused: read(FUSED)? })
}

fn shipping_cargo(root: &Path) -> Result<Command> {
    let (name, flags) = compiler::shipped_flags(root)?;
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--locked", "--release", "--target", WASM_TARGET]).current_dir(root).env(name, flags);
    // Whoever builds is not to change the bytes by how they work.
    cargo.env("CARGO_INCREMENTAL", "0");
    Ok(cargo)
}

/// Where wasm-bindgen puts what it writes.
fn bound(root: &Path) -> PathBuf {
    root.join("target").join("page")
}

fn release_folder(root: &Path) -> PathBuf {
    root.join("target").join(WASM_TARGET).join("release")
}
