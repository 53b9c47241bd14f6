//! `cargo xtask …`: the chores of this repository, in Rust so that they run
//! wherever the project builds. Each command sets up what it needs, once.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use origin::Kind;
use release::Order;

mod bench;
mod check;
mod compiler;
mod dependencies;
mod headers;
mod judging;
mod opening;
mod origin;
mod pack;
mod package;
mod page;
mod process;
mod release;
mod reproduce;
mod second_build;
mod serve;
mod setup;
mod system;
mod tally;
mod tools;
mod trunk;
mod webdriver;

const HELP: &str = "\
Usage: cargo xtask <command>

  serve [--port N]    build the page and serve it on 127.0.0.1 (port 8080)
  serve --watch       the same by Trunk: built anew at each change, quickly
  build               make dist/index.html, the one file that is shipped, and the
                      header files that a web server sends with it
  test                run every check and every test
  test --only STEP [STEP ...] [NAME ...]
                      run these steps, and of their tests those whose names hold
                      one of the names: `--only journey renewal`
  setup               install what `test` needs, after which plain `cargo test` works
  doctor              list what is missing for that, and install nothing
  release [--key F]   make what is published: the page, its headers, the package,
                      bill of materials, provenance, sums, signed by the key F of
                      OpenSSH; refused where others could not check it
  release --preview [--second-build]
                      the same for trying, from any state of the tree
  package             make the JavaScript packages pkg/web and pkg/nodejs
  bench               measure the heavy work, natively, in Node and by its rivals,
                      and the page in a browser, and write docs/performance.md
  bench --only page   measure the page alone, and write nothing
  opening             note which functions run until the first screen is there, and
                      write www/opening.txt, by which the page is parted in halves
  pack                pack what Trunk compiled; called by its hook in Trunk.toml
  help                print this

What is missing is installed into the user's cache folder the first time, so
the first run takes some minutes longer.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    command(&words).unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

fn command(words: &[&str]) -> Result<ExitCode> {
    let root = root();
    match words {
        [] | ["help" | "--help" | "-h"] => println!("{HELP}"),
        ["build"] => {
            page::build(&root, Kind::Release)?;
        }
        ["serve", options @ ..] => match serve_options(options)? {
            (port, false) => serve::serve(&root, port)?,
            (port, true) => trunk::serve(&root, port)?,
        },
        ["pack"] => trunk::pack(&root)?,
        ["release", options @ ..] => release::run(&root, &Order::of(options)?)?,
        ["package"] => package::build(&root)?,
        ["bench"] => bench::run(&root)?,
        ["bench", "--only", "page"] => drop(bench::page::run(&root)?),
        ["opening"] => opening::write(&root)?,
        ["setup"] => setup::prepare(&check::needs(&root)?)?,
        ["doctor"] => return setup::doctor(&check::needs(&root)?),
        ["test"] => return check::test(&root, &[]),
        ["test", "--only", chosen @ ..] if !chosen.is_empty() => return check::test(&root, chosen),
        _ => bail!("there is no command `{}`.\n\n{HELP}", words.join(" ")),
    }
    Ok(ExitCode::SUCCESS)
}

/// The port, and whether the page is watched.
fn serve_options(words: &[&str]) -> Result<(u16, bool)> {
    let (mut port, mut is_watched) = (serve::DEFAULT_PORT, false);
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match *word {
            "--watch" => is_watched = true,
            "--port" => port = parse_port(words.next().copied().unwrap_or_default())?,
            other => bail!("`cargo xtask serve` does not know `{other}`; it takes --port N and --watch"),
        }
    }
    Ok((port, is_watched))
}

/// The repository's root, wherever in it the command was given.
fn root() -> PathBuf {
    let own = std::env::var("CARGO_MANIFEST_DIR").unwrap_or(env!("CARGO_MANIFEST_DIR").to_owned());
    Path::new(&own).parent().expect("this package is a folder of the repository").to_path_buf()
}

fn parse_port(text: &str) -> Result<u16> {
    text.parse().with_context(|| format!("`{text}` is not a port; give a number from 1 to 65535"))
}
