//! Installing the judges that no operating system packages: Python's in an
//! environment of their own, and npm's. Where they are, and which, is in the
//! package `judges`, which the tests ask as well.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use judges::NodePackage;

use crate::process;
use crate::system::{NPM, PYTHON};

const NO_HOME: &str = "there is no home folder; set XDG_CACHE_HOME to a folder for tools";

/// Python with all packages of the tests, if it is there.
pub fn python() -> Option<PathBuf> {
    let environment = judges::environment()?;
    let receipt = fs::read_to_string(judges::receipt(&environment)).ok()?;
    let python = judges::interpreter(&environment);
    // The system's Python, on which it stands, may have gone since.
    let runs = receipt == judges::REQUIREMENTS && process::read(Command::new(&python).arg("--version")).is_ok();
    runs.then_some(python)
}

pub fn install_python() -> Result<()> {
    let environment = judges::environment().context(NO_HOME)?;
    // Half of one, or an older one.
    let _ = fs::remove_dir_all(&environment);
    process::run(Command::new(PYTHON.path()?).args(["-m", "venv"]).arg(&environment))
        .context("Python cannot make a virtual environment; install its module venv")?;
    let requirements = judges::receipt(&environment).with_extension("wanted");
    fs::write(&requirements, judges::REQUIREMENTS).context("the list of Python packages cannot be written")?;
    process::run(
        Command::new(judges::interpreter(&environment))
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"])
            .arg(&requirements),
    )
    .context("without a network: what pip would have fetched is listed in tests/judges/requirements.txt")?;
    // Last, so that an environment that was broken off is made anew.
    fs::rename(&requirements, judges::receipt(&environment)).context("the environment cannot be completed")
}

/// The file of a package that is wanted, if it is there.
pub fn node_package(package: &NodePackage) -> Option<PathBuf> {
    package.place().filter(|file| file.is_file())
}

pub fn install_node_package(package: &NodePackage) -> Result<()> {
    let (name, version) = (package.name, package.version);
    let place = package.folder().context(NO_HOME)?;
    fs::create_dir_all(&place).with_context(|| format!("{} cannot be made", place.display()))?;
    process::run(
        Command::new(NPM.path()?)
            .args(["install", "--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"])
            .arg("--prefix")
            .arg(&place)
            .arg(format!("{name}@{version}")),
    )
    .with_context(|| format!("without a network: what npm would have fetched is {name}-{version}.tgz"))?;
    ensure!(node_package(package).is_some(), "{name} was installed, but is not in {}", place.display());
    Ok(())
}
