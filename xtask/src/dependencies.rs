//! What comes in through dependencies, judged by cargo-deny and `deny.toml`:
//! bans, licences and sources over `Cargo.lock`, and known advisories where their
//! database can be fetched. That the rules bite is tried with packages that must
//! be refused.

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, Result, ensure};

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
    let fetched = output(deny(&["fetch", "db"]).envs(GIT_PATIENCE))?;
    tally += if fetched.status.success() {
        counted(process::run(deny(&["check", "advisories"]).envs(GIT_PATIENCE)))
    } else {
        println!("advisories: NOT CHECKED, since their database could not be fetched:\n{}", text(&fetched).trim());
        Tally { ignored: 1, ..Tally::default() }
    };
    Ok(tally)
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
