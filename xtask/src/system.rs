//! Programs that come from the operating system: the browsers, the servers and the
//! judges of what we write.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::process;

/// A program that another project makes and the system's package manager brings.
#[derive(Clone, Copy)]
pub struct Program {
    /// As people call it.
    pub title: &'static str,
    /// What it does here.
    pub purpose: &'static str,
    /// Debian's package of it.
    pub package: &'static str,
    /// Under one of these it is on PATH.
    names: &'static [&'static str],
    /// It must answer this with success: some are stand-ins, too old, or half there.
    question: &'static [&'static str],
}

const fn program(
    title: &'static str,
    purpose: &'static str,
    package: &'static str,
    names: &'static [&'static str],
    question: &'static [&'static str],
) -> Program {
    Program { title, purpose, package, names, question }
}

const CHROMIUM_NAMES: &[&str] = &["chromium", "google-chrome", "chrome", "chromium-browser"];
const NODE_QUESTION: &[&str] = &["-e", "process.exit(parseInt(process.versions.node) >= 18 ? 0 : 1)"];

pub const CHROMIUM: Program = program("Chromium", "runs the page", "chromium", CHROMIUM_NAMES, &[]);
pub const CHROMEDRIVER: Program = program("ChromeDriver", "drives Chromium", "chromium-driver", &["chromedriver"], &[]);
pub const FIREFOX: Program = program("Firefox", "runs the page", "firefox-esr", &["firefox-esr", "firefox"], &[]);
pub const WEBKIT_DRIVER: Program =
    program("the WebDriver of WebKitGTK", "drives WebKit", "webkit2gtk-driver", &["WebKitWebDriver"], &[]);
/// Of the library on which the driver stands.
pub const WEBKIT: Program =
    program("MiniBrowser", "runs the page in WebKit", "webkit2gtk-driver", &["MiniBrowser"], &[]);
pub const XVFB: Program = program("Xvfb", "a display for WebKit that nobody sees", "xvfb", &["Xvfb"], &[]);
pub const NGINX: Program = program("nginx", "serves the page with its headers", "nginx-light", &["nginx"], &[]);
pub const APACHE: Program =
    program("Apache", "serves the page with its headers", "apache2-bin", &["apache2", "httpd"], &[]);
pub const CADDY: Program = program("Caddy", "serves the page with its headers", "caddy", &["caddy"], &[]);
pub const OPENSSL: Program =
    program("OpenSSL", "plays the directory's CA, and judges keys and CSRs", "openssl", &["openssl"], &["version"]);
// macOS has stand-ins that only ask for Java.
pub const JAVAC: Program = program("a JDK", "judges key files", "default-jdk-headless", &["javac"], &["-version"]);
pub const KEYTOOL: Program =
    program("a JDK", "makes and reads Java's keystores", "default-jdk-headless", &["keytool"], &["-help"]);
pub const NODE: Program = program(
    "Node.js 18 or later",
    "runs the JavaScript package, and unpacks the page",
    "nodejs",
    &["node"],
    NODE_QUESTION,
);
pub const NPM: Program = program("npm", "brings axe-core", "npm", &["npm"], &[]);
pub const NSS: Program =
    program("the tools of NSS", "write PKCS#12 as Firefox does", "libnss3-tools", &["pk12util"], &[]);
// From OpenSSH 8.1 on it signs files.
pub const SSH_KEYGEN: Program = program("OpenSSH", "signs a release", "openssh-client", &["ssh-keygen"], &[]);
pub const SOFTHSM: Program = program("SoftHSM", "plays an HSM", "softhsm2", &["softhsm2-util"], &[]);
pub const OPENSC: Program =
    program("OpenSC's pkcs11-tool", "makes keys in the HSM and signs there", "opensc", &["pkcs11-tool"], &[]);
// Debian's Python needs a package more before it can make an environment.
pub const PYTHON: Program = program(
    "Python 3 with its module venv",
    "runs judges that are written in it",
    "python3-venv",
    &["python3", "python"],
    &["-c", "import ensurepip, venv"],
);

impl Program {
    /// Where it is, if it is there and answers.
    pub fn find(&self) -> Option<PathBuf> {
        let found = self.names.iter().find_map(|name| process::find(name).or_else(|| find_server(name)))?;
        let answers = self.question.is_empty() || process::read(Command::new(&found).args(self.question)).is_ok();
        answers.then_some(found)
    }

    /// # Errors
    /// If it is not there.
    pub fn path(&self) -> Result<PathBuf> {
        self.find().with_context(|| format!("{} is missing; type `cargo xtask setup`", self.title))
    }

    /// `chromium`, under which it is looked for.
    pub fn name(&self) -> &'static str {
        self.names[0]
    }
}

/// Node, ready for the package: before version 20 it has Web Crypto, from which the
/// random numbers come, behind a flag.
pub fn node() -> Result<Command> {
    let path = NODE.path()?;
    let mut node = Command::new(&path);
    if process::read(Command::new(&path).args(["-e", "process.exit(globalThis.crypto ? 0 : 1)"])).is_err() {
        node.arg("--experimental-global-webcrypto");
    }
    Ok(node)
}

/// Servers, and a browser that is for tests, are where PATH does not lead.
fn find_server(program: &str) -> Option<PathBuf> {
    let places = ["/usr/sbin", "/usr/local/sbin"].map(PathBuf::from).into_iter().chain(webkit_folders());
    places.map(|folder| folder.join(program)).find(|path| path.is_file())
}

/// `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1` of Debian, `/usr/libexec/webkit2gtk-4.1` of Fedora.
fn webkit_folders() -> Vec<PathBuf> {
    let mut places = vec![PathBuf::from("/usr/libexec")];
    places.extend(fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|entry| entry.path()));
    let names = ["webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0"];
    places.iter().flat_map(|place| names.map(|name| place.join(name))).collect()
}

/// OpenSSL's provider for tokens, which not every system packages: the tests that need
/// it are run where it is.
pub fn has_pkcs11_provider() -> bool {
    let modules = process::read(Command::new("openssl").args(["version", "-m"]));
    // `MODULESDIR: "/usr/lib/x86_64-linux-gnu/ossl-modules"`
    let folder = modules.ok().and_then(|text| text.split('"').nth(1).map(PathBuf::from));
    folder.is_some_and(|folder| folder.join("pkcs11.so").is_file())
}

/// Whether this run may install packages, without asking anybody.
pub fn can_install() -> bool {
    apt_get().is_ok()
}

/// Installs Debian's packages, all in one go.
pub fn install(packages: &[&str]) -> Result<()> {
    let fetched = || format!("without a network: what apt-get would have fetched is {}", packages.join(", "));
    process::run(apt_get()?.arg("update")).with_context(fetched)?;
    process::run(apt_get()?.args(["install", "-y", "--no-install-recommends"]).args(packages)).with_context(fetched)
}

/// apt-get with the rights to install, if they can be had without a question.
fn apt_get() -> Result<Command> {
    if process::find("apt-get").is_none() {
        bail!("there is no apt-get here");
    }
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
    command.args(["DEBIAN_FRONTEND=noninteractive", "RUNLEVEL=1", "apt-get", "-q"]);
    Ok(command)
}
