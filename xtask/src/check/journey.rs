//! The page as it is shipped, and the whole way in real browsers over it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::driver::DriverFailures;
use super::{cargo, cargo_tests};
use crate::judging;
use crate::origin::Kind;
use crate::page;
use crate::process;
use crate::setup::Need;
use crate::system::{
    APACHE, CADDY, CHROMEDRIVER, CHROMIUM, FIREFOX, NGINX, NODE, NPM, OPENSSL, PYTHON, WEBKIT, WEBKIT_DRIVER, XVFB,
};
use crate::tally::Tally;
use crate::tools;
use crate::trunk;
use crate::webdriver::Driver;

/// So many tests run side by side, and Firefoxes with them.
const SIDE_BY_SIDE: usize = 2;

pub fn needs_page(root: &Path) -> Result<Vec<Need>> {
    page::needs(root)
}

pub fn build_page(root: &Path) -> Result<Tally> {
    // An older page must not stand in for one that cannot be built.
    let _ = fs::remove_file(root.join("dist").join("index.html"));
    page::build(root, Kind::Release)?;
    Ok(Tally::PASSED)
}

pub fn build_page_by_trunk(root: &Path) -> Result<Tally> {
    trunk::build(root)?;
    Ok(Tally::PASSED)
}

pub fn needs(root: &Path) -> Result<Vec<Need>> {
    let browsers = [CHROMIUM, CHROMEDRIVER, FIREFOX, WEBKIT_DRIVER, WEBKIT, XVFB];
    let programs = [OPENSSL, NGINX, APACHE, CADDY, NODE, PYTHON, NPM].into_iter().chain(browsers).map(Need::Program);
    let others = [Need::Judges, Need::Node(judges::AXE), Need::Tool(tools::geckodriver())];
    Ok(programs.chain(others).chain(trunk::needs(root)?).collect())
}

pub fn run(root: &Path, names: &[&str]) -> Result<Tally> {
    let page = root.join("dist").join("index.html");
    ensure!(page.is_file(), "dist/index.html is missing; make it with `cargo xtask build`");
    let headers = root.join("dist").join("headers");
    ensure!(headers.is_dir(), "dist/headers is missing; make it with `cargo xtask build`");
    let trunks_page = trunk::built(root).map_or_else(|| trunk::build(root), Ok)?;
    let axe = judging::node_package(&judges::AXE).context("axe-core is missing; type `cargo xtask setup`")?;
    let chromedriver = Driver::chromedriver(&CHROMEDRIVER.path()?)?;
    let geckodriver = tools::geckodriver_program()?;
    let geckodrivers: Vec<Driver> =
        (0..SIDE_BY_SIDE).map(|_| Driver::geckodriver(&geckodriver)).collect::<Result<_>>()?;
    let geckodriver_urls = Vec::from_iter(geckodrivers.iter().map(Driver::url)).join(" ");
    let given: [(&str, PathBuf); 14] = [
        ("PAGE", page),
        ("TRUNKS_PAGE", trunks_page),
        ("HEADERS", headers),
        ("AXE", axe),
        ("NGINX", NGINX.path()?),
        ("APACHE", APACHE.path()?),
        ("CADDY", CADDY.path()?),
        ("CHROMIUM", CHROMIUM.path()?),
        ("FIREFOX", FIREFOX.path()?),
        ("WEBKIT", WEBKIT.path()?),
        ("WEBKIT_DRIVER", WEBKIT_DRIVER.path()?),
        ("XVFB", XVFB.path()?),
        ("WEBDRIVER", chromedriver.url().into()),
        ("GECKODRIVERS", geckodriver_urls.into()),
    ];
    let run = |arguments: &[&str]| {
        let mut command = cargo(root);
        command.args(["test", "--locked", "--workspace", "--test", "e2e", "--"]).args(arguments);
        command.envs(given.iter().map(|(name, value)| (format!("OFTF_KEY_DESK_{name}"), value)));
        command
    };
    let (mut tally, mut failures) = (Tally::default(), DriverFailures::default());
    let threads = format!("--test-threads={SIDE_BY_SIDE}");
    let status = process::watch(&mut run(&[&[threads.as_str()], names].concat()), |line| {
        tally.read_cargo(line);
        failures.read(line);
    })?;
    failures.settle(tally.settle(status.success()), |again| cargo_tests(&mut run(again)))
}
