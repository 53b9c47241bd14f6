//! `cargo xtask release`: what is published. The page, the headers that a web
//! server sends with it, what it is made of, and the SHA-256 of each file.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::compiler::WASM_TARGET;
use crate::headers;
use crate::page;
use crate::process;
use crate::setup::{self, Need};
use crate::tools::{self, Tools};

/// CycloneDX 1.5, JSON.
pub const BILL_OF_MATERIALS: &str = "oftf-key-desk.cdx.json";
/// Who might attack, what is stopped and what is not.
const SECURITY: &str = "SECURITY.md";
/// As `sha256sum -c` reads it.
pub const SUMS: &str = "SHA256SUMS";
const SPEC_VERSION: &str = "1.5";
/// cargo-cyclonedx writes this beside the manifest of every package.
const DRAFT: &str = "bill-of-materials-draft";
/// Whose bills belong to the page.
const SHIPPED: [&str; 2] = [".", "unpacker"];

/// What has to be there before.
pub fn needs(root: &Path) -> Result<Vec<Need>> {
    let mut needs = page::needs(root)?;
    needs.push(Need::Tool(tools::cargo_cyclonedx()));
    Ok(needs)
}

/// Fills `dist` with the release of this commit.
pub fn make(root: &Path) -> Result<()> {
    setup::prepare(&needs(root)?)?;
    page::build(root)?;
    finish(root)
}

/// As [`make`], beside a page that is built already.
pub fn finish(root: &Path) -> Result<()> {
    let dist = root.join("dist");
    let folder = dist.join("headers");
    fs::create_dir_all(&folder).context("the folder dist/headers cannot be made")?;
    for file in headers::files() {
        fs::write(folder.join(file.name), file.content).with_context(|| format!("{} cannot be written", file.name))?;
    }
    fs::copy(root.join(SECURITY), dist.join(SECURITY)).context("SECURITY.md cannot be copied")?;
    let page = fs::read(dist.join("index.html")).context("dist/index.html is missing; run `cargo xtask build`")?;
    let bill = bill_of_materials(root, &sha256(&page))?;
    fs::write(dist.join(BILL_OF_MATERIALS), bill).context("the bill of materials cannot be written")?;
    let sums = sums(&dist)?;
    fs::write(dist.join(SUMS), &sums).context("SHA256SUMS cannot be written")?;
    print!("The release is in dist:\n{sums}");
    Ok(())
}

/// What the page is made of, every dependency with its licence and the SHA-256
/// of its package, and the SHA-256 of the page itself. No time and no place of
/// this machine is in it: the same commit gives the same bytes.
fn bill_of_materials(root: &Path, page_sha256: &str) -> Result<String> {
    let tools = Tools::of(&[tools::cargo_cyclonedx()])?;
    process::run(
        tools
            .command("cargo-cyclonedx")
            .args(["cyclonedx", "--quiet", "--format", "json", "--spec-version", SPEC_VERSION])
            .args(["--target", WASM_TARGET, "--no-build-deps", "--override-filename", DRAFT])
            .current_dir(root)
            // It writes this time, and leaves out a serial number drawn at random.
            .env("SOURCE_DATE_EPOCH", commit_time(root)),
    )?;
    let drafts = SHIPPED.map(|package| fs::read_to_string(draft(root, package)));
    for package in packages(root)? {
        // Written for each package; only those of the page are wanted.
        let _ = fs::remove_file(package.join(format!("{DRAFT}.json")));
    }
    let [page, unpacker] = drafts.map(|draft| -> Result<Value> {
        let text = draft.context("cargo-cyclonedx wrote no bill of materials")?;
        let text = text.replace(&format!("path+file://{}", root.display()), "path+file:///oftf-key-desk");
        serde_json::from_str(&text).context("the bill of materials is no JSON")
    });
    let (mut bill, unpacker) = (page?, unpacker?);
    // The page holds both programs.
    let packages = [vec![unpacker["metadata"]["component"].clone()], list(&unpacker["components"])].concat();
    add_missing(&mut bill["components"], packages, "bom-ref");
    add_missing(&mut bill["dependencies"], list(&unpacker["dependencies"]), "ref");
    bill["metadata"]["component"]["hashes"] = json!([{ "alg": "SHA-256", "content": page_sha256 }]);
    Ok(serde_json::to_string_pretty(&bill)? + "\n")
}

/// The folders of the workspace's packages.
fn packages(root: &Path) -> Result<Vec<PathBuf>> {
    let mut cargo = Command::new("cargo");
    cargo.args(["metadata", "--locked", "--no-deps", "--format-version", "1"]).current_dir(root);
    let metadata: Value = serde_json::from_str(&process::read(&mut cargo)?).context("cargo's metadata is no JSON")?;
    let manifests = list(&metadata["packages"]).into_iter().filter_map(|package| {
        let manifest = package["manifest_path"].as_str()?;
        Some(Path::new(manifest).parent()?.to_path_buf())
    });
    Ok(manifests.collect())
}

fn draft(root: &Path, package: &str) -> PathBuf {
    root.join(package).join(format!("{DRAFT}.json"))
}

fn list(value: &Value) -> Vec<Value> {
    value.as_array().cloned().unwrap_or_default()
}

/// Adds those to a list whose `key` no item in it has.
fn add_missing(into: &mut Value, more: Vec<Value>, key: &str) {
    let mut all = list(into);
    for item in more {
        if all.iter().all(|each| each[key] != item[key]) {
            all.push(item);
        }
    }
    *into = Value::Array(all);
}

/// Seconds since 1970; 0 outside a checkout.
fn commit_time(root: &Path) -> String {
    let time = process::read(Command::new("git").args(["log", "-1", "--format=%ct"]).current_dir(root));
    time.ok().filter(|time| !time.is_empty()).unwrap_or_else(|| "0".to_owned())
}

/// One line a file: its SHA-256, two spaces, its name.
fn sums(dist: &Path) -> Result<String> {
    let mut names = ["index.html", BILL_OF_MATERIALS, SECURITY].map(str::to_owned).to_vec();
    names.extend(headers::files().map(|file| format!("headers/{}", file.name)));
    names.sort();
    let mut sums = String::new();
    for name in names {
        let bytes = fs::read(dist.join(&name)).with_context(|| format!("dist/{name} is missing"))?;
        sums.push_str(&format!("{}  {name}\n", sha256(&bytes)));
    }
    Ok(sums)
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|octet| format!("{octet:02x}")).collect()
}
