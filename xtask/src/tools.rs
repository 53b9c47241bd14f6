//! The Rust tools that build the page, in exact versions. One that is missing
//! is installed once into the user's cache folder, where the next run finds it.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::process;

const VERSION: &[&str] = &["--version"];

pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Folders that come first in PATH for the programs started from here.
pub struct Tools {
    folders: Vec<PathBuf>,
}

impl Tools {
    /// What the page needs: the wasm target, wasm-bindgen and trunk.
    pub fn for_page(root: &Path) -> Result<Self> {
        Self::ready(&[wasm_bindgen(root)?, trunk()])
    }

    /// What the JavaScript package and the tests in a browser need: the wasm target,
    /// wasm-bindgen, wasm-pack.
    pub fn for_package(root: &Path) -> Result<Self> {
        Self::ready(&[wasm_bindgen(root)?, wasm_pack()])
    }

    /// What judges the dependencies.
    pub fn for_dependencies() -> Result<Self> {
        Self::ready(&[cargo_deny()])
    }

    /// What lists the dependencies.
    pub fn for_bill_of_materials() -> Result<Self> {
        Self::ready(&[cargo_cyclonedx()])
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

    /// The server of WebDriver for Firefox, which Debian does not package.
    pub fn geckodriver() -> Result<PathBuf> {
        let tool = geckodriver();
        let program = Path::new(tool.package).with_extension(env::consts::EXE_EXTENSION);
        match tool.folder()? {
            Some(folder) => Ok(folder.join(program)),
            None => Ok(program),
        }
    }

    fn ready(wanted: &[CargoTool]) -> Result<Self> {
        add_wasm_target()?;
        let mut folders = Vec::new();
        for tool in wanted {
            folders.extend(tool.folder()?);
        }
        Ok(Self { folders })
    }
}

/// The tools that make the page, with their versions: `trunk 0.21.14, …`.
pub fn page_tools(root: &Path) -> Result<String> {
    let tools = [trunk(), wasm_bindgen(root)?];
    Ok(tools.map(|tool| format!("{} {}", tool.package, tool.version)).join(", "))
}

/// Adds the wasm target to the toolchain in use.
pub fn add_wasm_target() -> Result<()> {
    let library = Command::new("rustc").args(["--print", "target-libdir", "--target", WASM_TARGET]).output();
    let present = library.is_ok_and(|output| Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir());
    if present {
        return Ok(());
    }
    ensure!(
        process::find("rustup").is_some(),
        "the Rust target {WASM_TARGET} is missing and there is no rustup; install the target with the package manager that installed Rust"
    );
    process::run(Command::new("rustup").args(["target", "add", WASM_TARGET]))
}

/// The compiler flags for what is shipped: panic messages name source files, and
/// without this they would tell where on which machine the page was built, and
/// no two machines would build the same bytes.
pub fn shipped_flags(root: &Path) -> Result<(&'static str, String)> {
    let sysroot = process::read(Command::new("rustc").args(["--print", "sysroot"]))?;
    let renamed = [
        (cargo_home()?.join("registry").join("src"), "registry"),
        (PathBuf::from(sysroot), "rust"),
        (root.to_path_buf(), "oftf-key-desk"),
    ];
    let flags = renamed.map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display())).join("\u{1f}");
    Ok(("CARGO_ENCODED_RUSTFLAGS", flags))
}

/// Where cargo keeps what it downloads.
pub fn cargo_home() -> Result<PathBuf> {
    match env::var_os("CARGO_HOME") {
        Some(folder) => Ok(PathBuf::from(folder)),
        None => Ok(home()?.join(".cargo")),
    }
}

/// This project's folder in the user's cache.
pub fn cache() -> Result<PathBuf> {
    let chosen = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let base = match chosen.filter(|folder| folder.is_absolute()) {
        Some(folder) => folder,
        None if cfg!(windows) => env::var_os("LOCALAPPDATA")
            .map(PathBuf::from)
            .context("LOCALAPPDATA is not set; set XDG_CACHE_HOME to a folder for tools")?,
        None if cfg!(target_os = "macos") => home()?.join("Library").join("Caches"),
        None => home()?.join(".cache"),
    };
    Ok(base.join("oftf-key-desk"))
}

/// Removes what was compiled on the way to a tool. Done once at the end, so that
/// tools installed in one run share it; another run that installs does it later.
pub fn clear_build_folder() {
    let (Ok(folder), Ok(turn)) = (build_folder(), turn()) else { return };
    if turn.try_lock().is_ok() {
        // A folder that is not there is what is wanted; one that cannot be
        // removed costs space only.
        let _ = fs::remove_dir_all(folder);
    }
}

struct CargoTool {
    package: &'static str,
    version: String,
    programs: &'static [&'static str],
    /// What its programs answer with their name and version.
    question: &'static [&'static str],
    options: &'static [&'static str],
}

fn trunk() -> CargoTool {
    CargoTool {
        package: "trunk",
        version: "0.21.14".to_owned(),
        programs: &["trunk"],
        question: VERSION,
        // rustls: trunk's other choice needs OpenSSL's headers.
        options: &["--locked", "--no-default-features", "--features", "rustls"],
    }
}

fn wasm_pack() -> CargoTool {
    CargoTool {
        package: "wasm-pack",
        version: "0.15.1".to_owned(),
        programs: &["wasm-pack"],
        question: VERSION,
        options: &["--locked"],
    }
}

fn geckodriver() -> CargoTool {
    CargoTool {
        package: "geckodriver",
        version: "0.37.1".to_owned(),
        programs: &["geckodriver"],
        question: VERSION,
        options: &["--locked"],
    }
}

fn cargo_deny() -> CargoTool {
    CargoTool {
        package: "cargo-deny",
        version: "0.20.2".to_owned(),
        programs: &["cargo-deny"],
        question: VERSION,
        options: &["--locked"],
    }
}

fn cargo_cyclonedx() -> CargoTool {
    CargoTool {
        package: "cargo-cyclonedx",
        version: "0.5.9".to_owned(),
        programs: &["cargo-cyclonedx"],
        question: &["cyclonedx", "--version"],
        options: &["--locked"],
    }
}

/// wasm-bindgen's program and library must be of exactly one version.
fn wasm_bindgen(root: &Path) -> Result<CargoTool> {
    let lock = fs::read_to_string(root.join("Cargo.lock"))
        .context("Cargo.lock cannot be read; restore it with `git checkout Cargo.lock`")?;
    let version = locked_version(&lock, "wasm-bindgen")
        .context("Cargo.lock names no version of wasm-bindgen; run `cargo update --workspace`")?;
    Ok(CargoTool {
        package: "wasm-bindgen-cli",
        version: version.to_owned(),
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        question: VERSION,
        options: &[],
    })
}

impl CargoTool {
    /// The folder to put into PATH, or none if PATH has the tool already.
    fn folder(&self) -> Result<Option<PathBuf>> {
        if self.answers(Path::new("")) {
            return Ok(None);
        }
        let place = cache()?.join("tools").join(format!("{}-{}", self.package, self.version));
        let folder = place.join("bin");
        if !self.answers(&folder) {
            let turn = turn()?;
            turn.lock().context("the turn to install a tool")?;
            // Another run may have had it before.
            if !self.answers(&folder) {
                self.install(&place)?;
            }
        }
        Ok(Some(folder))
    }

    fn answers(&self, folder: &Path) -> bool {
        self.programs.iter().all(|program| {
            let answer = process::read(Command::new(folder.join(program)).args(self.question));
            answer.is_ok_and(|text| text.split_whitespace().nth(1) == Some(&self.version))
        })
    }

    fn install(&self, place: &Path) -> Result<()> {
        println!("Installing {} {} (once; this takes some minutes)", self.package, self.version);
        process::run(
            Command::new("cargo")
                .args(["install", "--force", "--version", &self.version, "--root"])
                .arg(place)
                .args(self.options)
                .arg(self.package)
                .env("CARGO_TARGET_DIR", build_folder()?)
                // Some ask for the slowest build there is; they run for seconds.
                .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
                .env("CARGO_PROFILE_RELEASE_LTO", "off")
                .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
        )
    }
}

fn build_folder() -> Result<PathBuf> {
    Ok(cache()?.join("build"))
}

/// One run at a time compiles tools; whoever holds the lock of this file.
fn turn() -> Result<File> {
    let folder = cache()?;
    let place = folder.join("build.lock");
    fs::create_dir_all(&folder)
        .and_then(|()| File::create(&place))
        .with_context(|| format!("{} cannot be written", place.display()))
}

fn home() -> Result<PathBuf> {
    env::home_dir().context("there is no home folder; set XDG_CACHE_HOME and CARGO_HOME")
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
}
