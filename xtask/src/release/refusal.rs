//! Why there is no release: each with what to do. What is released must come out of a
//! commit, by the compiler that the repository names, past the database of known
//! advisories, and twice with the same bytes.

use std::fmt;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::dependencies::{self, Advisories, MAX_DATABASE_DAYS};
use crate::process;

/// What stands in the way of a release.
#[derive(Debug, PartialEq, Eq)]
pub enum Refusal {
    /// These files differ from the commit, or are in none.
    Uncommitted(Vec<String>),
    /// A lock file was changed, or does not fit its manifest.
    Lock(String),
    Compiler {
        named: String,
        found: String,
    },
    /// Why they were not looked at.
    AdvisoriesNotChecked(String),
    AdvisoriesOld {
        days: u64,
    },
    /// What cargo-deny said.
    AdvisoriesFound(String),
    SecondBuildNotMade(String),
    /// The sums of both.
    SecondBuildDiffers {
        first: String,
        second: String,
    },
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Uncommitted(files) => write!(
                formatter,
                "There are changes that are in no commit: {}. Commit them, or take them away with `git stash \
                 --include-untracked`: what is in no commit, nobody can build again.",
                files.join(", ")
            ),
            Self::Lock(file) => write!(
                formatter,
                "{file} is not the one of the commit, or does not fit its Cargo.toml. Look at what changed in it, and \
                 commit it if it is meant; otherwise `git checkout {file}`."
            ),
            Self::Compiler { named, found } => write!(
                formatter,
                "This is rustc {found}, and the repository names {named} for releases (Cargo.toml, \
                 [workspace.metadata.release]). Type `rustup toolchain install {named} --target \
                 wasm32-unknown-unknown`, then `RUSTUP_TOOLCHAIN={named} cargo xtask release`."
            ),
            Self::AdvisoriesNotChecked(why) => write!(
                formatter,
                "The dependencies were not held against the known advisories: {why}. Release where the database of \
                 advisories can be fetched, or bring it with `cargo deny fetch db`."
            ),
            Self::AdvisoriesOld { days } => write!(
                formatter,
                "The database of advisories is {days} days old; {MAX_DATABASE_DAYS} are allowed. Fetch it anew with \
                 `cargo deny fetch db` where there is a network."
            ),
            Self::AdvisoriesFound(said) => write!(
                formatter,
                "There are advisories against dependencies. Update those, or state in deny.toml why it may stay:\n{said}"
            ),
            Self::SecondBuildNotMade(why) => write!(
                formatter,
                "The second build, in another folder and from tools of its own, was not made: {why}. It needs the \
                 registries, and some ten minutes."
            ),
            Self::SecondBuildDiffers { first, second } => write!(
                formatter,
                "The second build has other bytes, so nobody could check the release by a build of their own. Compare \
                 the two pages, and find what of this machine is in one:\n{first}\n{second}"
            ),
        }
    }
}

/// What can be told before anything is built.
pub fn before(root: &Path) -> Result<Vec<Refusal>> {
    let mut refusals = uncommitted(root)?;
    refusals.extend(locks(root));
    let found = process::read(Command::new("rustc").arg("--version"))?;
    refusals.extend(compiler(&named_compiler(root)?, &found));
    refusals.extend(advisories(dependencies::advisories(root)?));
    Ok(refusals)
}

/// Untracked files too: nobody else has them.
fn uncommitted(root: &Path) -> Result<Vec<Refusal>> {
    let status = Command::new("git")
        .args(["status", "--porcelain", "-z", "--untracked-files=all"])
        .current_dir(root)
        .output()
        .context("git could not be started")?;
    if !status.status.success() {
        return Ok(vec![Refusal::Uncommitted(vec!["all files, since this is no checkout".to_owned()])]);
    }
    let text = String::from_utf8_lossy(&status.stdout).into_owned();
    let files: Vec<String> = text.split('\0').filter_map(|line| line.get(3..)).map(str::to_owned).collect();
    let (locks, others): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| file.ends_with("Cargo.lock"));
    let mut refusals: Vec<Refusal> = locks.into_iter().map(Refusal::Lock).collect();
    if !others.is_empty() {
        refusals.push(Refusal::Uncommitted(others));
    }
    Ok(refusals)
}

/// Those that would be resolved anew.
fn locks(root: &Path) -> Vec<Refusal> {
    let unfit = dependencies::MANIFESTS.into_iter().filter(|manifest| dependencies::locked(root, manifest).is_err());
    unfit.map(|manifest| Refusal::Lock(manifest.replace("Cargo.toml", "Cargo.lock"))).collect()
}

/// `1.95.0`
fn named_compiler(root: &Path) -> Result<String> {
    let mut cargo = Command::new("cargo");
    cargo.args(["metadata", "--no-deps", "--format-version", "1"]).current_dir(root);
    let metadata: Value = serde_json::from_str(&process::read(&mut cargo)?).context("cargo's metadata is no JSON")?;
    let named = metadata["metadata"]["release"]["rustc"].as_str();
    named.map(str::to_owned).context("Cargo.toml names no compiler for releases in [workspace.metadata.release]")
}

/// From what `rustc --version` says.
fn compiler(named: &str, said: &str) -> Option<Refusal> {
    let found = said.split_whitespace().nth(1).unwrap_or(said);
    (found != named).then(|| Refusal::Compiler { named: named.to_owned(), found: found.to_owned() })
}

fn advisories(checked: Advisories) -> Option<Refusal> {
    match checked {
        Advisories::None { database_days } if database_days > MAX_DATABASE_DAYS => {
            Some(Refusal::AdvisoriesOld { days: database_days })
        }
        Advisories::None { .. } => None,
        Advisories::Found(said) => Some(Refusal::AdvisoriesFound(said)),
        Advisories::NotChecked(why) => Some(Refusal::AdvisoriesNotChecked(why)),
    }
}

/// Of the sums of two builds.
pub fn second_build(first: &str, second: Result<String>) -> Option<Refusal> {
    match second {
        Ok(second) if second == first => None,
        Ok(second) => Some(Refusal::SecondBuildDiffers { first: first.to_owned(), second }),
        Err(error) => Some(Refusal::SecondBuildNotMade(format!("{error:#}"))),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use anyhow::anyhow;

    use super::*;

    /// A package with a lock file, in a commit.
    fn checkout() -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |name: &str, text: &str| {
            let place = folder.path().join(name);
            fs::create_dir_all(place.parent().expect("it is in a folder")).expect("a folder");
            fs::write(place, text).expect("a file");
        };
        for place in ["", "fuzz/", "tools/wasm-bindgen/"] {
            write(
                &format!("{place}Cargo.toml"),
                "[package]\nname = \"a\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n\
                 [workspace.metadata.release]\nrustc = \"1.95.0\"\n",
            );
            write(&format!("{place}src/lib.rs"), "");
            write(&format!("{place}Cargo.lock"), "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"0.1.0\"\n");
        }
        for arguments in [
            &["init", "--quiet"][..],
            &["add", "--all"],
            &["-c", "user.name=a", "-c", "user.email=a@b.test", "commit", "--quiet", "--message", "a"],
        ] {
            process::read(Command::new("git").args(arguments).current_dir(folder.path())).expect("git");
        }
        folder
    }

    #[test]
    fn a_commit_as_it_stands_is_not_refused() {
        let folder = checkout();
        assert_eq!(uncommitted(folder.path()).expect("git"), []);
        assert_eq!(locks(folder.path()), []);
        assert_eq!(named_compiler(folder.path()).expect("it names one"), "1.95.0");
    }

    #[test]
    fn what_is_in_no_commit_is_refused_by_name() {
        let folder = checkout();
        fs::write(folder.path().join("src/lib.rs"), "pub struct A;").expect("a file");
        fs::write(folder.path().join("src/new file.rs"), "").expect("a file");
        let [Refusal::Uncommitted(files)] = &uncommitted(folder.path()).expect("git")[..] else {
            panic!("one refusal")
        };
        assert_eq!(files, &["src/lib.rs", "src/new file.rs"]);
        let nowhere = tempfile::tempdir().expect("a folder");
        assert!(matches!(uncommitted(nowhere.path()).expect("git")[..], [Refusal::Uncommitted(_)]));
    }

    #[test]
    fn a_changed_lock_file_is_refused_and_so_is_one_that_does_not_fit() {
        let folder = checkout();
        let lock = folder.path().join("fuzz/Cargo.lock");
        let text = fs::read_to_string(&lock).expect("a file");
        fs::write(&lock, text.clone() + "# changed\n").expect("a file");
        assert_eq!(uncommitted(folder.path()).expect("git"), [Refusal::Lock("fuzz/Cargo.lock".to_owned())]);
        fs::write(&lock, text.replace("name = \"a\"", "name = \"b\"")).expect("a file");
        assert_eq!(locks(folder.path()), [Refusal::Lock("fuzz/Cargo.lock".to_owned())]);
    }

    #[test]
    fn another_compiler_than_the_named_one_is_refused() {
        assert_eq!(compiler("1.95.0", "rustc 1.95.0 (abc 2026-04-16)"), None);
        let refusal = compiler("1.95.0", "rustc 1.95.1 (abc 2026-04-30)").expect("it is refused");
        assert_eq!(refusal, Refusal::Compiler { named: "1.95.0".to_owned(), found: "1.95.1".to_owned() });
        assert!(refusal.to_string().contains("rustup toolchain install 1.95.0"), "{refusal}");
        assert!(compiler("1.95.0", "rustc 1.95.0-nightly (abc 2026-04-30)").is_some());
    }

    #[test]
    fn advisories_that_were_not_looked_at_are_refused_and_so_is_an_old_database() {
        assert_eq!(advisories(Advisories::None { database_days: MAX_DATABASE_DAYS }), None);
        let refusal = advisories(Advisories::None { database_days: MAX_DATABASE_DAYS + 1 });
        assert_eq!(refusal, Some(Refusal::AdvisoriesOld { days: 31 }));
        let refusal = advisories(Advisories::NotChecked("no network".to_owned()));
        assert_eq!(refusal, Some(Refusal::AdvisoriesNotChecked("no network".to_owned())));
        assert!(matches!(advisories(Advisories::Found("RUSTSEC".to_owned())), Some(Refusal::AdvisoriesFound(_))));
    }

    #[test]
    fn a_second_build_that_was_not_made_or_differs_is_refused() {
        assert_eq!(second_build("a  index.html", Ok("a  index.html".to_owned())), None);
        let refusal = second_build("a  index.html", Ok("b  index.html".to_owned())).expect("it is refused");
        assert!(matches!(refusal, Refusal::SecondBuildDiffers { .. }));
        assert!(refusal.to_string().contains("\na  index.html\nb  index.html"), "{refusal}");
        let refusal = second_build("a", Err(anyhow!("no registry"))).expect("it is refused");
        assert_eq!(refusal, Refusal::SecondBuildNotMade("no registry".to_owned()));
    }

    #[test]
    fn the_repository_names_a_compiler_that_can_build_it() {
        let named = named_compiler(&crate::root()).expect("Cargo.toml names one");
        assert!(named.split('.').count() == 3, "{named}");
    }
}
