//! `cargo xtask test`: every check and every test, one step after the other. A
//! step that fails does not keep the next from running; a tool that is missing
//! and a runner that ran no test are failures.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::dependencies;
use crate::package;
use crate::page;
use crate::process;
use crate::reproduce;
use crate::system;
use crate::tally::Tally;
use crate::tools::{self, Tools, WASM_TARGET};
use crate::webdriver::Driver;

struct Step {
    name: &'static str,
    run: fn(&Path) -> Result<Tally>,
}

const STEPS: [Step; 11] = [
    Step { name: "format", run: format },
    Step { name: "clippy-native", run: clippy_native },
    Step { name: "clippy-wasm", run: clippy_wasm },
    Step { name: "no-browser-crates", run: no_browser_crates },
    Step { name: "dependencies", run: dependencies::check },
    Step { name: "native", run: native },
    Step { name: "browser", run: browser },
    Step { name: "page", run: build_page },
    Step { name: "release", run: reproduce::check },
    Step { name: "journey", run: journey },
    Step { name: "package", run: build_package },
];

/// Crates that only make sense in a browser, by name or by how it begins.
const BROWSER_CRATES: [&str; 5] = ["wasm-bindgen", "js-sys", "web-sys", "yew", "gloo"];

/// Runs all steps, or the one that is named, and closes with the counts.
pub fn test(root: &Path, only: Option<&str>) -> Result<ExitCode> {
    let steps = chosen(only)?;
    let mut total = Tally::default();
    let mut summary = Vec::new();
    for step in steps {
        println!("\n==== {} ====", step.name);
        let start = Instant::now();
        let tally = (step.run)(root).unwrap_or_else(|error| {
            println!("error: {error:#}");
            Tally::FAILED
        });
        let line = report(step.name, tally, start.elapsed().as_secs_f32());
        println!("==== {line} ====");
        summary.push(line);
        total += tally;
    }

    println!("\n{}", summary.join("\n"));
    println!("{} passed, {} failed", total.passed, total.failed);
    std::io::stdout().flush()?;
    Ok(match total.failed {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

fn chosen(only: Option<&str>) -> Result<Vec<&'static Step>> {
    let Some(name) = only else {
        return Ok(STEPS.iter().collect());
    };
    match STEPS.iter().find(|step| step.name == name) {
        Some(step) => Ok(vec![step]),
        None => bail!("there is no step `{name}`; the steps are {}", STEPS.map(|step| step.name).join(", ")),
    }
}

fn report(name: &str, tally: Tally, seconds: f32) -> String {
    let verdict = if tally.failed == 0 { "ok" } else { "FAILED" };
    let mut line = format!("{name}: {verdict}, {} passed, {} failed", tally.passed, tally.failed);
    if tally.ignored > 0 {
        line.push_str(&format!(", {} ignored", tally.ignored));
    }
    line.push_str(&format!(", {seconds:.1} s"));
    line
}

fn format(root: &Path) -> Result<Tally> {
    check(cargo(root).args(["fmt", "--all", "--check"]))
}

fn clippy_native(root: &Path) -> Result<Tally> {
    check(cargo(root).args(["clippy", "--workspace", "--all-targets"]).args([
        "--features",
        "oftf-key-desk/e2e",
        "--",
        "-D",
        "warnings",
    ]))
}

/// Without the end-to-end tests, which drive the browser from outside.
fn clippy_wasm(root: &Path) -> Result<Tally> {
    tools::add_wasm_target()?;
    check(
        cargo(root)
            .args(["clippy", "--package", "oftf-key-desk"])
            .args(["--target", WASM_TARGET])
            .args(["--lib", "--bins", "--test", "web"])
            .args(["--features", "page,js-api", "--", "-D", "warnings"]),
    )
}

/// INVARIANT: what is tested natively cannot touch a browser, because there the
/// crates for it do not exist.
fn no_browser_crates(root: &Path) -> Result<Tally> {
    let tree = process::read(
        cargo(root)
            .args(["tree", "--package", "oftf-key-desk", "--edges", "normal"])
            .args(["--features", "page,js-api", "--target", &host()?])
            .args(["--prefix", "none", "--format", "{p}"]),
    )?;
    if let Some(name) = browser_crate(&tree) {
        bail!("the native build depends on `{name}`; make it a dependency of the wasm target alone in Cargo.toml");
    }
    Ok(Tally::PASSED)
}

/// The library against our own tests and against other implementations.
fn native(root: &Path) -> Result<Tally> {
    system::openssl()?;
    system::java()?;
    // Ignored is what needs OpenSSL's provider for tokens.
    let ignored: &[&str] = if system::has_pkcs11_provider() { &["--", "--include-ignored"] } else { &[] };
    cargo_tests(
        cargo(root)
            .args(["test", "--workspace", "--no-fail-fast"])
            .args(ignored)
            .env("OFTF_KEY_DESK_PYTHON", system::python()?)
            .env("OFTF_KEY_DESK_VECTORS", system::vectors()?)
            .env("OFTF_KEY_DESK_SOFTHSM", system::softhsm()?),
    )
}

/// What only a browser can answer, in one; see `webdriver.json`.
fn browser(root: &Path) -> Result<Tally> {
    system::chromium()?;
    let tools = Tools::for_package(root)?;
    cargo_tests(
        tools
            .command("wasm-pack")
            .args(["test", "--headless", "--chrome", "--mode", "no-install", "--chromedriver"])
            .arg(system::chromedriver()?)
            .arg(root)
            .args(["--test", "web"])
            .current_dir(root),
    )
}

fn build_page(root: &Path) -> Result<Tally> {
    // An older page must not stand in for one that cannot be built.
    let _ = fs::remove_file(root.join("dist").join("index.html"));
    page::build(root)?;
    Ok(Tally::PASSED)
}

/// Tests that wait for silence, and must not wait beside others.
const ALONE: &str = "exfiltration::";

/// The whole way, in real browsers over the file that is shipped.
fn journey(root: &Path) -> Result<Tally> {
    let page = root.join("dist").join("index.html");
    if !page.is_file() {
        bail!("dist/index.html is missing; make it with `cargo xtask build`");
    }
    let headers = root.join("dist").join("headers");
    if !headers.is_dir() {
        bail!("dist/headers is missing; make it with `cargo xtask release`");
    }
    system::openssl()?;
    let (chromium, firefox) = (system::chromium()?, system::firefox()?);
    let servers = system::web_servers()?;
    let chromedriver = Driver::chromedriver(&system::chromedriver()?)?;
    let geckodriver = Driver::geckodriver(&Tools::geckodriver()?)?;
    let (python, axe) = (system::python()?, system::axe()?);
    let run = |arguments: &[&str]| {
        cargo_tests(
            cargo(root)
                .args(["test", "--package", "oftf-key-desk", "--features", "e2e", "--test", "e2e", "--"])
                .args(arguments)
                .env("OFTF_KEY_DESK_PAGE", &page)
                .env("OFTF_KEY_DESK_PYTHON", &python)
                .env("OFTF_KEY_DESK_AXE", &axe)
                .env("OFTF_KEY_DESK_HEADERS", &headers)
                .env("OFTF_KEY_DESK_NGINX", &servers.nginx)
                .env("OFTF_KEY_DESK_APACHE", &servers.apache)
                .env("OFTF_KEY_DESK_CADDY", &servers.caddy)
                .env("OFTF_KEY_DESK_WEBDRIVER", chromedriver.url())
                .env("OFTF_KEY_DESK_CHROMIUM", &chromium)
                .env("OFTF_KEY_DESK_GECKODRIVER", geckodriver.url())
                .env("OFTF_KEY_DESK_FIREFOX", &firefox),
        )
    };
    let mut tally = run(&["--test-threads=2", "--skip", ALONE])?;
    tally += run(&["--test-threads=1", ALONE])?;
    Ok(tally)
}

fn build_package(root: &Path) -> Result<Tally> {
    let node = system::node()?;
    let package = package::build_for(root, "nodejs")?;
    let mut tally = Tally::default();
    let status = process::watch(
        Command::new(node)
            .args(["--test", "--test-reporter=tap"])
            .args(node_tests(&root.join("tests").join("js"))?)
            .current_dir(root)
            .env("OFTF_KEY_DESK_PACKAGE", package),
        |line| tally.read_node(line),
    )?;
    Ok(tally.settle(status.success()))
}

/// The files are named one by one: what Node does with a folder differs between
/// its versions.
fn node_tests(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).context("the tests of the package, tests/js, are missing")?;
    let mut tests = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.to_str().is_some_and(is_node_test) {
            tests.push(path);
        }
    }
    if tests.is_empty() {
        bail!("tests/js holds no file that ends in .test.js, .test.mjs or .test.cjs");
    }
    tests.sort();
    Ok(tests)
}

fn is_node_test(path: &str) -> bool {
    [".test.js", ".test.mjs", ".test.cjs"].iter().any(|ending| path.ends_with(ending))
}

/// A command that passes or fails as a whole.
fn check(command: &mut Command) -> Result<Tally> {
    process::run(command)?;
    Ok(Tally::PASSED)
}

fn cargo_tests(command: &mut Command) -> Result<Tally> {
    let mut tally = Tally::default();
    let status = process::watch(command, |line| tally.read_cargo(line))?;
    Ok(tally.settle(status.success()))
}

fn cargo(root: &Path) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(root);
    command
}

fn host() -> Result<String> {
    let version = process::read(Command::new("rustc").arg("-vV"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("rustc does not name its host")?.to_owned())
}

fn browser_crate(tree: &str) -> Option<&str> {
    tree.lines()
        .filter_map(|line| line.split(' ').next())
        .find(|name| BROWSER_CRATES.iter().any(|start| name.starts_with(start)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_crate_in_the_tree_is_named() {
        let tree = "oftf-key-desk v0.1.0 (/somewhere/yew)\nserde v1.0.0\n";
        assert_eq!(browser_crate(tree), None);
        let tree = format!("{tree}gloo-timers v0.4.0\n");
        assert_eq!(browser_crate(&tree), Some("gloo-timers"));
    }

    #[test]
    fn an_unknown_step_is_answered_with_the_steps_there_are() {
        let error = chosen(Some("all")).err().expect("it is refused");
        assert!(error.to_string().contains("format, clippy-native"));
        assert_eq!(chosen(Some("page")).unwrap().len(), 1);
        assert_eq!(chosen(None).unwrap().len(), STEPS.len());
    }
}
