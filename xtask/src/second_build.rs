//! The same commit once more: a clone elsewhere, with cargo's home and the user's home
//! elsewhere too, everything compiled anew. Who gets the same bytes there has shown
//! that nothing of this machine is in them but the compiler.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::compiler;
use crate::process;
use crate::release;
use crate::tools;

/// What the second build has of this machine.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Surroundings {
    /// The tools, and the packages that are downloaded already: quick enough for
    /// every run of the tests.
    OwnToolsAndPackages,
    /// The compiler and nothing else: tools and packages come from the registry anew.
    Fresh,
}

/// The sums of its release, with these options of `cargo xtask release`.
///
/// # Errors
/// If there are changes that are in no commit, or it does not build there.
pub fn sums(root: &Path, surroundings: Surroundings, options: &[&str]) -> Result<String> {
    let commit = unchanged_commit(root)?;
    let place = env::temp_dir().join(format!("oftf-key-desk-again-{}", std::process::id()));
    let outcome = build(root, &commit, &place, surroundings, options);
    let _ = fs::remove_dir_all(&place);
    outcome
}

/// What is in no commit cannot be built again.
pub fn unchanged_commit(root: &Path) -> Result<String> {
    let git = |arguments: &[&str]| process::read(Command::new("git").args(arguments).current_dir(root));
    let commit = git(&["rev-parse", "HEAD"])?;
    let changed = git(&["status", "--porcelain", "--untracked-files=no"])?;
    ensure!(changed.is_empty(), "there are changes that are in no commit:\n{changed}");
    Ok(commit)
}

fn build(root: &Path, commit: &str, place: &Path, surroundings: Surroundings, options: &[&str]) -> Result<String> {
    let (home, clone) = (place.join("home").join("somebody"), place.join("some").join("folder"));
    let cargo_home = home.join("cargo");
    fs::create_dir_all(&cargo_home).context("a folder for the second build cannot be made")?;
    fs::create_dir_all(&clone)?;
    let own = compiler::cargo_home()?;
    // Where the registry is, on a machine that has another than the usual.
    for file in ["config.toml", "config"] {
        if own.join(file).is_file() {
            fs::copy(own.join(file), cargo_home.join(file))?;
        }
    }
    let cache = match surroundings {
        Surroundings::OwnToolsAndPackages => {
            for part in ["index", "cache"] {
                copy(&own.join("registry").join(part), &cargo_home.join("registry").join(part))?;
            }
            tools::cache()?.parent().context("a cache is in a folder")?.to_path_buf()
        }
        Surroundings::Fresh => home.join("cache"),
    };
    let git =
        |arguments: &[&str], folder: &Path| process::read(Command::new("git").args(arguments).current_dir(folder));
    git(&["clone", "--quiet", "--no-hardlinks", &root.display().to_string(), "."], &clone)?;
    git(&["checkout", "--quiet", "--detach", commit], &clone)?;
    process::run(
        Command::new("cargo")
            .args(["xtask", "release", "--files-alone"])
            .args(options)
            .current_dir(&clone)
            .env("HOME", &home)
            .env("CARGO_HOME", &cargo_home)
            // The compiler is the same one.
            .env("RUSTUP_HOME", rustup_home()?)
            .env("XDG_CACHE_HOME", cache)
            .env_remove("CARGO_TARGET_DIR")
            .env_remove("CARGO_MANIFEST_DIR"),
    )?;
    fs::read_to_string(clone.join("dist").join(release::SUMS)).context("it wrote no SHA256SUMS")
}

fn rustup_home() -> Result<PathBuf> {
    let sysroot = PathBuf::from(process::read(Command::new("rustc").args(["--print", "sysroot"]))?);
    // toolchains/<name> in it, if rustup is there; otherwise it does not matter.
    Ok(sysroot.parent().and_then(Path::parent).map(Path::to_path_buf).unwrap_or(sysroot))
}

pub fn copy(from: &Path, to: &Path) -> Result<()> {
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
