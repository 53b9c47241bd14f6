//! The Rust programs that make and judge the page, in exact versions and each
//! under a lock file. [`crate::setup`] has them installed into the user's cache
//! folder, where the next run finds them.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::process;

const VERSION: &[&str] = &["--version"];

/// A program that comes as a crate.
pub struct Tool {
    /// Of the crate.
    pub name: &'static str,
    pub version: String,
    /// What it does here.
    pub purpose: &'static str,
    /// How long it takes to compile on two cores.
    pub seconds: u64,
    programs: &'static [&'static str],
    /// What its programs answer with their name and version.
    question: &'static [&'static str],
    source: Source,
}

enum Source {
    /// As it was published, with the lock file in it. One that is on PATH in this
    /// version will do, unless it writes what is `published`.
    Registry { options: &'static [&'static str], published: bool },
    /// A package of this repository: what it writes is shipped, so it is always
    /// the one that our lock file describes.
    Own { folder: PathBuf },
}

/// wasm-bindgen's programs, which must be of exactly the library's version. The
/// crate's own lock file is not used, since it names a crate that not every
/// registry has; `tools/wasm-bindgen` has one of ours.
pub fn wasm_bindgen(root: &Path) -> Result<Tool> {
    let lock = fs::read_to_string(root.join("Cargo.lock"))
        .context("Cargo.lock cannot be read; restore it with `git checkout Cargo.lock`")?;
    let version = locked_version(&lock, "wasm-bindgen")
        .context("Cargo.lock names no version of wasm-bindgen; run `cargo update --workspace`")?;
    Ok(Tool {
        name: "wasm-bindgen-cli",
        version: version.to_owned(),
        purpose: "writes the script between the browser and the program",
        seconds: 90,
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        question: VERSION,
        source: Source::Own { folder: root.join("tools").join("wasm-bindgen") },
    })
}

pub fn trunk() -> Tool {
    Tool {
        name: "trunk",
        version: "0.21.14".to_owned(),
        purpose: "builds the page anew at each change",
        seconds: 130,
        programs: &["trunk"],
        question: VERSION,
        // rustls: trunk's other choice needs OpenSSL's headers.
        source: Source::Registry { options: &["--no-default-features", "--features", "rustls"], published: false },
    }
}

pub fn wasm_pack() -> Tool {
    Tool {
        name: "wasm-pack",
        version: "0.15.1".to_owned(),
        purpose: "makes the JavaScript package",
        seconds: 55,
        programs: &["wasm-pack"],
        question: VERSION,
        source: Source::Registry { options: &[], published: true },
    }
}

/// The server of WebDriver for Firefox, which Debian does not package.
pub fn geckodriver() -> Tool {
    Tool {
        name: "geckodriver",
        version: "0.37.1".to_owned(),
        purpose: "drives Firefox",
        seconds: 45,
        programs: &["geckodriver"],
        question: VERSION,
        source: Source::Registry { options: &[], published: false },
    }
}

pub fn cargo_deny() -> Tool {
    Tool {
        name: "cargo-deny",
        version: "0.20.2".to_owned(),
        purpose: "judges the dependencies",
        seconds: 45,
        programs: &["cargo-deny"],
        question: VERSION,
        source: Source::Registry { options: &[], published: false },
    }
}

pub fn cargo_cyclonedx() -> Tool {
    Tool {
        name: "cargo-cyclonedx",
        version: "0.5.9".to_owned(),
        purpose: "lists the dependencies",
        seconds: 40,
        programs: &["cargo-cyclonedx"],
        question: &["cyclonedx", "--version"],
        source: Source::Registry { options: &[], published: true },
    }
}

/// Folders that come first in PATH for the programs started from here.
pub struct Tools {
    folders: Vec<PathBuf>,
}

impl Tools {
    /// # Errors
    /// If one of them is not installed.
    pub fn of(wanted: &[Tool]) -> Result<Self> {
        let mut folders = Vec::new();
        for tool in wanted {
            let place = tool.place()?;
            let place = place.with_context(|| format!("{} is missing; type `cargo xtask setup`", tool.label()))?;
            folders.extend(place);
        }
        Ok(Self { folders })
    }

    /// A program that finds these tools, and only then those of the machine.
    pub fn command(&self, program: &str) -> Command {
        let own = self.folders.iter().cloned();
        let inherited = env::var_os("PATH").unwrap_or_default();
        let path = env::join_paths(own.chain(env::split_paths(&inherited)))
            .expect("each folder came out of PATH or has a plain name");
        let mut command = Command::new(program);
        command.env("PATH", path);
        command
    }
}

impl Tool {
    /// `trunk 0.21.14`
    pub fn label(&self) -> String {
        format!("{} {}", self.name, self.version)
    }

    /// The folder of its programs, or none if they are on PATH; no answer if they
    /// are nowhere.
    pub fn place(&self) -> Result<Option<Option<PathBuf>>> {
        let may_be_on_path = matches!(self.source, Source::Registry { published: false, .. });
        if may_be_on_path && self.answers(Path::new("")) {
            return Ok(Some(None));
        }
        let folder = self.folder()?.join("bin");
        Ok(self.answers(&folder).then_some(Some(folder)))
    }

    /// Where it is installed to.
    fn folder(&self) -> Result<PathBuf> {
        Ok(cache()?.join("tools").join(format!("{}-{}", self.name, self.version)))
    }

    fn answers(&self, folder: &Path) -> bool {
        self.programs.iter().all(|program| {
            let answer = process::read(Command::new(folder.join(program)).args(self.question));
            answer.is_ok_and(|text| text.split_whitespace().nth(1) == Some(&self.version))
        })
    }

    /// Compiles it, quickly rather than well: it runs for seconds. What is compiled
    /// on the way stays until [`clear_build_folder`], so that a set-up that was
    /// broken off goes on where it was.
    pub fn install(&self) -> Result<()> {
        self.install_by(Command::new("cargo"), process::run)
    }

    /// As [`Self::install`], with nothing to read but an error, and after everything
    /// else that this machine has to do.
    pub fn install_beside(&self) -> Result<()> {
        self.install_by(process::giving_way("cargo"), |cargo| process::read(cargo.arg("--quiet")).map(drop))
    }

    fn install_by(&self, mut cargo: Command, run: impl FnOnce(&mut Command) -> Result<()>) -> Result<()> {
        let turn = turn()?;
        turn.lock().context("the turn to install a tool")?;
        // Another run may have installed it in the meantime.
        if self.place()?.is_some() {
            return Ok(());
        }
        self.tell_to_install(&mut cargo)?;
        run(&mut cargo).with_context(|| {
            format!(
                "{} is not installed. Without a network: what cargo would have fetched is {}, and then \
                 the crates of its lock file; or copy the folder {} from a machine like this one that has it",
                self.label(),
                self.file(),
                self.folder().unwrap_or_default().display()
            )
        })?;
        ensure!(self.place()?.is_some(), "{} was installed, but does not say so of itself", self.label());
        Ok(())
    }

    fn tell_to_install(&self, cargo: &mut Command) -> Result<()> {
        cargo.args(["install", "--locked", "--force", "--root"]).arg(self.folder()?);
        match &self.source {
            Source::Registry { options, .. } => {
                cargo.args(["--version", &self.version]).args(*options).arg(self.name);
            }
            Source::Own { folder } => {
                cargo.arg("--path").arg(folder);
            }
        }
        // Cargo looks for a configuration from here on up: none of ours is for it.
        cargo.current_dir(cache()?);
        for (name, value) in [
            ("OPT_LEVEL", "0"),
            ("DEBUG", "false"),
            ("STRIP", "debuginfo"),
            ("LTO", "off"),
            ("CODEGEN_UNITS", "16"),
            ("PANIC", "unwind"),
        ] {
            cargo.env(format!("CARGO_PROFILE_RELEASE_{name}"), value);
        }
        cargo.env("CARGO_TARGET_DIR", build_folder()?);
        Ok(())
    }

    /// What is fetched from the registry for it.
    fn file(&self) -> String {
        format!("the file {}-{}.crate from the crate registry", self.name, self.version)
    }
}

/// The program in a folder, as this system names it.
pub fn executable(folder: &Path, program: &str) -> PathBuf {
    folder.join(format!("{program}{}", env::consts::EXE_SUFFIX))
}

/// geckodriver's program.
pub fn geckodriver_program() -> Result<PathBuf> {
    let tool = geckodriver();
    match tool.place()? {
        Some(Some(folder)) => Ok(executable(&folder, tool.name)),
        Some(None) => Ok(PathBuf::from(tool.name)),
        None => anyhow::bail!("{} is missing; type `cargo xtask setup`", tool.label()),
    }
}

/// This project's folder in the user's cache.
pub fn cache() -> Result<PathBuf> {
    let folder = judges::cache().context("there is no home folder; set XDG_CACHE_HOME to a folder for tools")?;
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    Ok(folder)
}

/// Removes what was compiled on the way to the tools, once all are there. Tools
/// that are installed in one run share it; another run that installs does it later.
pub fn clear_build_folder() {
    let (Ok(folder), Ok(turn)) = (build_folder(), turn()) else { return };
    if turn.try_lock().is_ok() {
        // A folder that is not there is what is wanted; one that cannot be
        // removed costs space only.
        let _ = fs::remove_dir_all(folder);
    }
}

fn build_folder() -> Result<PathBuf> {
    Ok(cache()?.join("build"))
}

/// One run at a time compiles tools; whoever holds the lock of this file.
fn turn() -> Result<File> {
    let place = cache()?.join("build.lock");
    File::create(&place).with_context(|| format!("{} cannot be written", place.display()))
}

fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locked_version_is_that_of_the_package_and_not_of_its_namesakes() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.1\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(lock, "wasm"), None);
    }

    #[test]
    fn the_programs_of_wasm_bindgen_are_of_the_version_of_its_library_and_locked() {
        let root = crate::root();
        let tool = wasm_bindgen(&root).expect("the repository has a lock file");
        let read = |file: &str| fs::read_to_string(root.join("tools/wasm-bindgen").join(file)).expect(file);
        let manifest = read("Cargo.toml");
        let wanted = format!("wasm-bindgen-cli = {{ version = \"={}\"", tool.version);
        assert!(manifest.contains(&wanted), "tools/wasm-bindgen/Cargo.toml must say `{wanted}`");
        for name in ["wasm-bindgen-cli", "wasm-bindgen-cli-support", "wasm-bindgen-test-shared"] {
            assert_eq!(locked_version(&read("Cargo.lock"), name), Some(tool.version.as_str()), "{name}");
        }
    }
}
