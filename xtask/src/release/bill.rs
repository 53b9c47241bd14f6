//! The bill of materials (CycloneDX 1.5): what the page is made of, every dependency
//! with its licence and the SHA-256 of its package, the page itself, and by what it
//! was made. No time and no place of this machine is in it: the same commit gives
//! the same bytes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::compiler::WASM_TARGET;
use crate::origin::BuildOrigin;
use crate::process;
use crate::tools::{self, Tools};

const SPEC_VERSION: &str = "1.5";
/// cargo-cyclonedx writes this beside the manifest of every package.
const DRAFT: &str = "bill-of-materials-draft";
/// Whose bills belong to the page: its program, and the small modules beside it.
const SHIPPED: [&str; 3] = [".", "unpacker", "fused-fermat"];

pub fn write(root: &Path, origin: &BuildOrigin, page_sha256: &str) -> Result<String> {
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
    let [page, small @ ..] = drafts.map(|draft| -> Result<Value> {
        let text = draft.context("cargo-cyclonedx wrote no bill of materials")?;
        let text = text.replace(&format!("path+file://{}", root.display()), "path+file:///oftf-key-desk");
        serde_json::from_str(&text).context("the bill of materials is no JSON")
    });
    let mut bill = page?;
    // The page holds all of them.
    for module in small {
        let module = module?;
        let packages = [vec![module["metadata"]["component"].clone()], list(&module["components"])].concat();
        add_missing(&mut bill["components"], packages, "bom-ref");
        add_missing(&mut bill["dependencies"], list(&module["dependencies"]), "ref");
    }
    bill["metadata"]["component"]["hashes"] = json!([{ "alg": "SHA-256", "content": page_sha256 }]);
    let made_by = origin.tools.iter().map(|tool| json!({ "name": tool.name, "version": tool.version }));
    add_missing(&mut bill["metadata"]["tools"], made_by.collect(), "name");
    let locks = origin.locks.iter().map(|lock| {
        json!({ "name": format!("oftf-key-desk:lock:{}", lock.file), "value": format!("sha256:{}", lock.sha256) })
    });
    bill["metadata"]["properties"] = locks.chain(list(&bill["metadata"]["properties"])).collect();
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
