//! `cargo xtask …`: the chores of this repository, in Rust so that they run
//! wherever the project builds. Each command sets up what it needs, once.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

mod bench;
mod check;
mod dependencies;
mod headers;
mod origin;
mod pack;
mod package;
mod page;
mod process;
mod release;
mod reproduce;
mod serve;
mod system;
mod tally;
mod tools;
mod webdriver;

const HELP: &str = "\
Usage: cargo xtask <command>

  build               make dist/index.html, the one file that is shipped
  serve [--port N]    build it and serve it on 127.0.0.1 (port 8080)
  release             make what is published: the page, its headers, sums and SBOM
  package             make the JavaScript packages pkg/web and pkg/nodejs
  test [--only STEP]  run every check and every test, or one step of them
  bench [--only page] measure the heavy work, natively, in Node and by its rivals,
                      and the page in a browser; or the page alone
  help                print this

What is missing is installed into the user's cache folder the first time, so
the first run takes some minutes longer.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = command(&words);
    tools::clear_build_folder();
    outcome.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

fn command(words: &[&str]) -> Result<ExitCode> {
    let root = root();
    match words {
        [] | ["help" | "--help" | "-h"] => println!("{HELP}"),
        ["build"] => {
            page::build(&root)?;
        }
        ["serve"] => serve::serve(&root, serve::DEFAULT_PORT)?,
        ["serve", "--port", port] => serve::serve(&root, parse_port(port)?)?,
        ["release"] => release::make(&root)?,
        ["package"] => package::build(&root)?,
        ["bench"] => bench::run(&root)?,
        ["bench", "--only", "page"] => bench::page::run(&root)?,
        ["test"] => return check::test(&root, None),
        ["test", "--only", step] => return check::test(&root, Some(step)),
        _ => bail!("there is no command `{}`.\n\n{HELP}", words.join(" ")),
    }
    Ok(ExitCode::SUCCESS)
}

/// The repository's root, wherever in it the command was given.
fn root() -> PathBuf {
    let own = std::env::var("CARGO_MANIFEST_DIR").unwrap_or(env!("CARGO_MANIFEST_DIR").to_owned());
    Path::new(&own).parent().expect("this package is a folder of the repository").to_path_buf()
}

fn parse_port(text: &str) -> Result<u16> {
    text.parse().with_context(|| format!("`{text}` is not a port; give a number from 1 to 65535"))
}
