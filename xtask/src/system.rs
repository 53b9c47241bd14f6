//! Programs that come from the operating system: the browsers, the servers and the
//! judges of what we write. Where Debian's packages can be installed, a missing one is;
//! elsewhere a sentence says what to install.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use anyhow::{Context, Result, bail, ensure};

use crate::process;
use crate::tools;

/// Python packages that judge what we write: pyca/cryptography and its vectors,
/// a JOSE library, a reader of QR codes with pictures to read them from, a
/// grammar of PowerShell, which Debian does not have, the schemas of CycloneDX,
/// a way to talk to a browser's DevTools, a reader of what was printed and one
/// of calendar files.
const JUDGES: [(&str, &str); 11] = [
    ("cryptography", "50.0.2"),
    ("cryptography_vectors", "50.0.2"),
    ("jwcrypto", "1.6.1"),
    ("zxing-cpp", "3.1.1"),
    ("pillow", "13.0.0"),
    ("tree-sitter", "0.26.1"),
    ("tree-sitter-powershell", "0.26.4"),
    ("cyclonedx-python-lib[json-validation]", "11.12.0"),
    ("websocket-client", "1.9.2"),
    ("pypdf", "7.1.1"),
    ("icalendar", "7.3.2"),
];
const NODE_MAJOR: u32 = 18;
const AXE_VERSION: &str = "4.14.1";

pub fn chromium() -> Result<PathBuf> {
    let names = ["chromium", "google-chrome", "chrome", "chromium-browser"];
    require("Chromium", &names, "chromium")
}

pub fn chromedriver() -> Result<PathBuf> {
    require("ChromeDriver", &["chromedriver"], "chromium-driver")
}

pub fn firefox() -> Result<PathBuf> {
    require("Firefox", &["firefox-esr", "firefox"], "firefox-esr")
}

/// The servers to which the header files of a release are given.
pub struct WebServers {
    pub nginx: PathBuf,
    pub apache: PathBuf,
    pub caddy: PathBuf,
}

pub fn web_servers() -> Result<WebServers> {
    Ok(WebServers {
        nginx: require("nginx", &["nginx"], "nginx-light")?,
        apache: require("Apache", &["apache2", "httpd"], "apache2-bin")?,
        caddy: require("Caddy", &["caddy"], "caddy")?,
    })
}

pub fn openssl() -> Result<PathBuf> {
    require("OpenSSL", &["openssl"], "openssl")
}

/// A JDK: keytool, and the compiler for the judges that are Java sources. macOS
/// has stand-ins that only ask for Java, so they must run.
pub fn java() -> Result<()> {
    for (program, question) in [("javac", "-version"), ("keytool", "-help")] {
        let path = require("The JDK", &[program], "default-jdk-headless")?;
        process::read(Command::new(path).arg(question))
            .with_context(|| format!("{program} is there but does not run; install a JDK"))?;
    }
    Ok(())
}

pub fn node() -> Result<PathBuf> {
    let node = require("Node.js", &["node"], "nodejs")?;
    let version = process::read(Command::new(&node).arg("--version"))?;
    ensure!(major(&version) >= NODE_MAJOR, "Node.js is {version}; install version {NODE_MAJOR} or later");
    Ok(node)
}

/// The script of axe-core, which judges how usable the screens are for everybody.
pub fn axe() -> Result<PathBuf> {
    let place = tools::cache()?.join("tools").join(format!("axe-core-{AXE_VERSION}"));
    let script = place.join("node_modules").join("axe-core").join("axe.min.js");
    if script.is_file() {
        return Ok(script);
    }
    let npm = require("npm", &["npm"], "npm")?;
    fs::create_dir_all(&place).with_context(|| format!("{} cannot be made", place.display()))?;
    // Nothing of it is run here, and no lock file tells where it came from.
    process::run(
        Command::new(npm)
            .args(["install", "--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"])
            .arg("--prefix")
            .arg(&place)
            .arg(format!("axe-core@{AXE_VERSION}")),
    )?;
    ensure!(script.is_file(), "axe-core was installed, but {} is missing", script.display());
    Ok(script)
}

/// A software HSM, spoken to through PKCS#11: its module.
pub fn softhsm() -> Result<PathBuf> {
    let utility = require("SoftHSM", &["softhsm2-util"], "softhsm2")?;
    let prefix = utility.parent().and_then(Path::parent).context("softhsm2-util is in no folder")?;
    let places = ["lib/softhsm/libsofthsm2.so", "lib64/softhsm/libsofthsm2.so", "lib/pkcs11/libsofthsm2.so"];
    let mut modules = places.iter().map(|place| prefix.join(place));
    modules.find(|module| module.is_file()).context("softhsm2-util is there, but libsofthsm2.so is not beside it")
}

/// OpenSSL's provider for tokens, which not every system packages, and OpenSC's
/// tool that makes the key: the tests that need both are run where both are.
pub fn has_pkcs11_provider() -> bool {
    let modules = process::read(Command::new("openssl").args(["version", "-m"]));
    // `MODULESDIR: "/usr/lib/x86_64-linux-gnu/ossl-modules"`
    let folder = modules.ok().and_then(|text| text.split('"').nth(1).map(PathBuf::from));
    folder.is_some_and(|folder| folder.join("pkcs11.so").is_file()) && process::find("pkcs11-tool").is_some()
}

/// A Python of our own with the packages of [`JUDGES`], in the cache.
pub fn python() -> Result<PathBuf> {
    let place = tools::cache()?.join("venv-judges");
    let python = match cfg!(windows) {
        true => place.join("Scripts").join("python.exe"),
        false => place.join("bin").join("python"),
    };
    if has_judges(&python) {
        return Ok(python);
    }
    let system = require("Python 3", &["python3", "python"], "python3")?;
    make_venv(&system, &place)?;
    process::run(
        Command::new(&python)
            .args(["-m", "pip", "install", "--quiet"])
            .arg("--disable-pip-version-check")
            .args(JUDGES.map(|(package, version)| format!("{package}=={version}"))),
    )?;
    ensure!(
        has_judges(&python),
        "the Python packages of the tests were installed but do not load; remove {} and try again",
        place.display()
    );
    Ok(python)
}

/// The folder of pyca's test vectors, among them NIST's PKITS.
pub fn vectors() -> Result<PathBuf> {
    let question = "import cryptography_vectors; print(cryptography_vectors.__path__[0])";
    process::read(Command::new(python()?).args(["-c", question])).map(PathBuf::from)
}

fn has_judges(python: &Path) -> bool {
    // `name[extra]` is installed as `name`.
    let packages = JUDGES.map(|(package, _)| format!("'{}'", package.split('[').next().unwrap_or(package))).join(", ");
    let question = format!("from importlib.metadata import version; print(*map(version, [{packages}]))");
    process::read(Command::new(python).args(["-c", &question]))
        .is_ok_and(|versions| versions == JUDGES.map(|(_, version)| version).join(" "))
}

/// Debian's Python needs a package more before it can make an environment.
fn make_venv(python: &Path, place: &Path) -> Result<()> {
    let make = || {
        if place.exists() {
            // Half of one, from a run that was stopped.
            fs::remove_dir_all(place)?;
        }
        process::run(Command::new(python).args(["-m", "venv"]).arg(place))
    };
    if make().is_ok() {
        return Ok(());
    }
    apt_install("python3-venv")
        .and_then(|()| make())
        .context("Python cannot make a virtual environment; install its module venv")
}

/// The first of these programs on PATH, after installing it if that is possible.
fn require(what: &str, programs: &[&str], debian_package: &str) -> Result<PathBuf> {
    let find = || programs.iter().find_map(|program| process::find(program).or_else(|| find_server(program)));
    if let Some(path) = find() {
        return Ok(path);
    }
    apt_install(debian_package).with_context(|| {
        format!("{what} is missing: install it so that `{}` is on PATH (Debian: {debian_package})", programs[0])
    })?;
    find().with_context(|| format!("{debian_package} was installed, but `{}` is not on PATH", programs[0]))
}

/// Servers are where PATH of a person who is not root does not lead.
fn find_server(program: &str) -> Option<PathBuf> {
    let places = ["/usr/sbin", "/usr/local/sbin"];
    places.map(|folder| Path::new(folder).join(program)).into_iter().find(|path| path.is_file())
}

fn apt_install(package: &str) -> Result<()> {
    static UPDATED: OnceLock<()> = OnceLock::new();
    if process::find("apt-get").is_none() {
        bail!("there is no apt-get here to install {package} with");
    }
    if UPDATED.get().is_none() {
        process::run(apt_get()?.arg("update"))?;
        let _ = UPDATED.set(());
    }
    println!("Installing the Debian package {package}");
    process::run(apt_get()?.args(["install", "-y", "--no-install-recommends", package]))
}

/// apt-get with the rights to install, if they can be had without a question.
fn apt_get() -> Result<Command> {
    let root = process::read(Command::new("id").arg("-u")).is_ok_and(|id| id == "0");
    let mut command = if root {
        Command::new("env")
    } else {
        ensure!(
            process::read(Command::new("sudo").args(["-n", "true"])).is_ok(),
            "packages can be installed by root only"
        );
        let mut command = Command::new("sudo");
        command.args(["-n", "env"]);
        command
    };
    // A run level at which Debian starts no service: a server is installed for
    // the tests, which start it themselves. By `env`, since sudo hands nothing on.
    command.args(["DEBIAN_FRONTEND=noninteractive", "RUNLEVEL=1", "apt-get"]);
    command.arg("-q");
    Ok(command)
}

/// Of `v20.11.0`: 20.
fn major(version: &str) -> u32 {
    let digits = version.trim_start_matches('v').split('.').next();
    digits.and_then(|text| text.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_of_node_is_read() {
        assert_eq!(major("v20.11.0"), 20);
        assert_eq!(major("nonsense"), 0);
    }
}
