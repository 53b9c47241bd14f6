//! Where the judges are: the programs of other people that the tests ask, as
//! `cargo xtask setup` puts them into the user's cache folder. A test finds them by
//! itself, whoever runs it: `cargo test`, nextest, an editor. Nothing is installed
//! from here.

use std::env;
use std::fs;
use std::io::{self, Write};
use std::panic;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Once, OnceLock};

/// The Python packages among the judges, each in one version, those included on
/// which they stand; for pip.
pub const REQUIREMENTS: &str = include_str!("../requirements.txt");
/// What npm brings; nothing of it is run when it is installed, and each stands on
/// nothing else.
pub struct NodePackage {
    pub name: &'static str,
    pub version: &'static str,
    pub purpose: &'static str,
    /// The file that is wanted of it.
    file: &'static str,
}

pub const AXE: NodePackage = NodePackage {
    name: "axe-core",
    version: "4.14.1",
    purpose: "judges how usable the screens are",
    file: "axe.min.js",
};

pub const TYPESCRIPT: NodePackage =
    NodePackage { name: "typescript", version: "5.9.3", purpose: "reads the types of the package", file: "bin/tsc" };

pub const NODE_FORGE: NodePackage = NodePackage {
    name: "node-forge",
    version: "1.4.3",
    purpose: "makes keys in JavaScript, for the benchmark",
    file: "lib/index.js",
};

/// Where SoftHSM's module is, below the folder that its programs are in.
const SOFTHSM_MODULES: [&str; 3] =
    ["lib/softhsm/libsofthsm2.so", "lib64/softhsm/libsofthsm2.so", "lib/pkcs11/libsofthsm2.so"];

/// This project's folder in the user's cache. `None` without a home folder.
pub fn cache() -> Option<PathBuf> {
    let chosen = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let base = match chosen.filter(|folder| folder.is_absolute()) {
        Some(folder) => folder,
        None if cfg!(windows) => PathBuf::from(env::var_os("LOCALAPPDATA")?),
        None if cfg!(target_os = "macos") => env::home_dir()?.join("Library").join("Caches"),
        None => env::home_dir()?.join(".cache"),
    };
    Some(base.join("oftf-key-desk"))
}

/// The virtual environment of the Python packages.
pub fn environment() -> Option<PathBuf> {
    Some(cache()?.join("venv-judges"))
}

/// What the set-up leaves in the environment once everything of
/// [`REQUIREMENTS`] is in it: their text.
pub fn receipt(environment: &Path) -> PathBuf {
    environment.join("requirements.txt")
}

/// The interpreter of an environment.
pub fn interpreter(environment: &Path) -> PathBuf {
    match cfg!(windows) {
        true => environment.join("Scripts").join("python.exe"),
        false => environment.join("bin").join("python"),
    }
}

/// Python with all of [`REQUIREMENTS`].
///
/// # Panics
/// If it is not there, with what to type.
pub fn python() -> PathBuf {
    let environment = environment().unwrap_or_else(|| missing("a home folder"));
    match fs::read_to_string(receipt(&environment)) {
        Ok(installed) if installed == REQUIREMENTS => interpreter(&environment),
        _ => missing("the Python packages of the tests"),
    }
}

/// The folder of pyca's test vectors, among them NIST's PKITS.
///
/// # Panics
/// As [`python`].
pub fn vectors() -> &'static Path {
    static PLACE: OnceLock<PathBuf> = OnceLock::new();
    PLACE.get_or_init(|| {
        let question = "import cryptography_vectors; print(cryptography_vectors.__path__[0])";
        let answer = Command::new(python()).args(["-c", question]).output();
        let answer = answer.ok().filter(|answer| answer.status.success());
        let answer = answer.unwrap_or_else(|| missing("pyca's cryptography_vectors"));
        PathBuf::from(String::from_utf8_lossy(&answer.stdout).trim())
    })
}

/// The module through which PKCS#11 speaks to SoftHSM, a token in software.
///
/// # Panics
/// If it is not there, with what to type.
pub fn softhsm() -> PathBuf {
    let programs = env::var_os("PATH").unwrap_or_default();
    let utility = env::split_paths(&programs).map(|folder| folder.join("softhsm2-util")).find(|path| path.is_file());
    let prefix = utility.as_deref().and_then(Path::parent).and_then(Path::parent);
    let mut modules = prefix.into_iter().flat_map(|prefix| SOFTHSM_MODULES.map(|place| prefix.join(place)));
    modules.find(|module| module.is_file()).unwrap_or_else(|| missing("SoftHSM"))
}

impl NodePackage {
    /// Where its file is once it is installed.
    pub fn place(&self) -> Option<PathBuf> {
        Some(self.folder()?.join("node_modules").join(self.name).join(self.file))
    }

    /// npm's prefix for it.
    pub fn folder(&self) -> Option<PathBuf> {
        Some(cache()?.join("tools").join(format!("{}-{}", self.name, self.version)))
    }
}

/// Ends a test that asks a program which is not there. What to type is said once for
/// all tests of a run, past the output that is kept of each; they then fail without
/// a word of their own.
pub fn missing(what: &str) -> ! {
    static SAID: Once = Once::new();
    SAID.call_once(|| {
        // Who reads no errors sees the tests fail.
        let _ = writeln!(io::stderr(), "\nerror: {what} cannot be found: type `cargo xtask setup` once\n");
    });
    panic::resume_unwind(Box::new("a program that the tests ask is missing"))
}
