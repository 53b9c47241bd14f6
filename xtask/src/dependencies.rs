//! What comes in through dependencies, judged by cargo-deny and `deny.toml`:
//! bans, licences and sources over `Cargo.lock`, and known advisories where their
//! database can be fetched. That the rules bite is tried with packages that must
//! be refused.

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result, ensure};

use crate::compiler;
use crate::process;
use crate::setup::Need;
use crate::tally::Tally;
use crate::tools::{self, Tools};

/// A package as a dependency of another one. Nothing of it is downloaded: it is
/// an empty package of that name.
struct Guest {
    name: &'static str,
    version: &'static str,
    license: &'static str,
}

const LICENSE: &str = "MIT OR Apache-2.0";
const WELCOME: Guest = Guest { name: "sha2", version: "0.11.1", license: LICENSE };
/// With the check that must refuse it, and the error by which it does.
const INTRUDERS: [(&str, &str, Guest); 5] = [
    ("bans", "error[banned]", Guest { name: "sha2", version: "0.10.9", license: LICENSE }),
    ("bans", "error[banned]", Guest { name: "rsa", version: "0.9.10", license: LICENSE }),
    ("bans", "error[banned]", Guest { name: "ring", version: "0.17.14", license: LICENSE }),
    // Below tempfile it may be.
    ("bans", "error[banned]", Guest { name: "fastrand", version: "2.3.0", license: LICENSE }),
    ("licenses", "error[rejected]", Guest { name: "copyleft", version: "1.0.0", license: "AGPL-3.0-only" }),
];
/// A network that swallows everything is given up after half a minute.
const GIT_PATIENCE: [(&str, &str); 3] =
    [("GIT_HTTP_LOW_SPEED_LIMIT", "1000"), ("GIT_HTTP_LOW_SPEED_TIME", "30"), ("GIT_TERMINAL_PROMPT", "0")];

/// An older database of advisories says too little.
pub const MAX_DATABASE_DAYS: u64 = 30;

/// Every package with a lock file of its own: nothing is resolved anew when the page,
/// the fuzz targets or wasm-bindgen's programs are built.
pub const MANIFESTS: [&str; 3] = ["Cargo.toml", "fuzz/Cargo.toml", "tools/wasm-bindgen/Cargo.toml"];

/// The lock file beside this manifest describes it as it stands.
pub fn locked(root: &Path, manifest: &str) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo.args(["metadata", "--locked", "--format-version", "1", "--manifest-path", manifest]).current_dir(root);
    process::read(&mut cargo).map(drop)
}

/// What came of holding the dependencies against the known advisories.
#[derive(Debug, PartialEq, Eq)]
pub enum Advisories {
    None {
        database_days: u64,
    },
    Found(String),
    /// Why.
    NotChecked(String),
}

pub fn needs(_root: &Path) -> Result<Vec<Need>> {
    Ok(vec![Need::Tool(tools::cargo_deny())])
}

/// Counts one for the graph, one for each intruder and one for the advisories,
/// which count as left out if they could not be fetched, never as passed.
pub fn check(root: &Path) -> Result<Tally> {
    let tools = Tools::of(&[tools::cargo_deny()])?;
    let deny = |arguments: &[&str]| {
        let mut command = tools.command("cargo-deny");
        command.args(["--locked", "--workspace"]).args(arguments).current_dir(root);
        command
    };
    let mut tally = counted(process::run(&mut deny(&["check", "bans", "licenses", "sources"])));
    tally += intruders(&tools, root)?;
    tally += match advisories(root)? {
        Advisories::None { database_days } if database_days <= MAX_DATABASE_DAYS => {
            println!("advisories: none, by a database of {database_days} days ago");
            Tally::PASSED
        }
        Advisories::None { database_days } => {
            println!("advisories: NOT CHECKED, since the database that is here is {database_days} days old");
            Tally { ignored: 1, ..Tally::default() }
        }
        Advisories::Found(said) => {
            println!("advisories: FOUND\n{said}");
            Tally::FAILED
        }
        Advisories::NotChecked(why) => {
            println!("advisories: NOT CHECKED, since {why}");
            Tally { ignored: 1, ..Tally::default() }
        }
    };
    Ok(tally)
}

/// By the newest database that can be had.
pub fn advisories(root: &Path) -> Result<Advisories> {
    let tools = Tools::of(&[tools::cargo_deny()])?;
    let deny = |arguments: &[&str]| {
        let mut command = tools.command("cargo-deny");
        command.args(["--locked", "--workspace"]).args(arguments).current_dir(root).envs(GIT_PATIENCE);
        output(&mut command)
    };
    let fetched = deny(&["fetch", "db"])?;
    let Some(database_days) = database_days()? else {
        return Ok(Advisories::NotChecked(format!("their database could not be fetched:\n{}", text(&fetched).trim())));
    };
    let judged = deny(&["check", "--disable-fetch", "advisories"])?;
    Ok(match judged.status.success() {
        true => Advisories::None { database_days },
        false => Advisories::Found(text(&judged).trim().to_owned()),
    })
}

/// The age of the database that is there, by its last commit.
fn database_days() -> Result<Option<u64>> {
    let Ok(entries) = fs::read_dir(compiler::cargo_home()?.join("advisory-dbs")) else { return Ok(None) };
    // Half of one is no checkout; git would ask the folder around it.
    let databases = entries.flatten().filter(|entry| entry.path().join(".git").exists());
    let times = databases.filter_map(|entry| {
        let time = Command::new("git").args(["log", "-1", "--format=%ct"]).current_dir(entry.path()).output().ok()?;
        let seconds = String::from_utf8_lossy(&time.stdout).trim().parse().ok()?;
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
    });
    Ok(times.max().map(|time| time.elapsed().unwrap_or_default().as_secs() / (24 * 60 * 60)))
}

fn intruders(tools: &Tools, root: &Path) -> Result<Tally> {
    let folder = root.join("target").join("dependencies");
    let ask = |check: &str, guest: &Guest| -> Result<Output> {
        let manifest = invite(&folder, guest)?;
        let mut command = tools.command("cargo-deny");
        command.args(["--offline", "--color", "never", "--manifest-path"]).arg(manifest);
        output(command.arg("--config").arg(root.join("deny.toml")).args(["check", check]))
    };
    let answer = ask("bans", &WELCOME)?;
    ensure!(answer.status.success(), "deny.toml refuses what is in the tree:\n{}", text(&answer));
    let mut tally = Tally::default();
    for (check, error, guest) in &INTRUDERS {
        let answer = ask(check, guest)?;
        let refused = !answer.status.success() && text(&answer).lines().any(|line| line.starts_with(error));
        println!(
            "{} {} under {}: {}",
            guest.name,
            guest.version,
            guest.license,
            if refused { "refused" } else { "NOT REFUSED" }
        );
        tally += if refused { Tally::PASSED } else { Tally::FAILED };
    }
    Ok(tally)
}

/// Writes a package that depends on the guest, and gives its manifest.
fn invite(folder: &Path, guest: &Guest) -> Result<PathBuf> {
    let Guest { name, version, license } = guest;
    let package = |name: &str, version: &str, license: &str, more: &str| {
        format!(
            "[package]\nname = \"{name}\"\nversion = \"{version}\"\nedition = \"2024\"\nlicense = \"{license}\"\n\
             publish = false\n{more}"
        )
    };
    let dependency = format!(
        "[features]\npage = []\njs-api = []\n[workspace]\n\
         [dependencies]\n{name} = {{ path = \"guest\", version = \"{version}\" }}\n"
    );
    // The lock file of the guest before would stand in the way.
    let _ = fs::remove_dir_all(folder);
    for (place, manifest) in [
        (folder.to_path_buf(), package("host", "0.0.0", LICENSE, &dependency)),
        (folder.join("guest"), package(name, version, license, "")),
    ] {
        fs::create_dir_all(place.join("src"))
            .and_then(|()| fs::write(place.join("Cargo.toml"), manifest))
            .and_then(|()| fs::write(place.join("src").join("lib.rs"), ""))
            .with_context(|| format!("{} cannot be written", place.display()))?;
    }
    Ok(folder.join("Cargo.toml"))
}

fn counted(outcome: Result<()>) -> Tally {
    match outcome {
        Ok(()) => Tally::PASSED,
        Err(error) => {
            println!("error: {error:#}");
            Tally::FAILED
        }
    }
}

fn output(command: &mut Command) -> Result<Output> {
    command.output().context("cargo-deny could not be started")
}

fn text(output: &Output) -> Cow<'_, str> {
    String::from_utf8_lossy(&output.stderr)
}
