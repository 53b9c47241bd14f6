//! What a command needs and this machine lacks: listed once, before anything is
//! done, and then installed, each part with what it is for, how long it takes and
//! how far the whole is. `cargo xtask doctor` gives the list alone.

use std::collections::BTreeSet;
use std::process::ExitCode;
use std::thread;
use std::time::Instant;

use anyhow::{Result, bail};
use judges::NodePackage;

use crate::compiler;
use crate::judging;
use crate::system::{self, Program};
use crate::tools::{self, Tool};

/// Something without which a command cannot do its work.
pub enum Need {
    WasmTarget,
    /// Of the compiler: `clippy`, `rustfmt`.
    Component(&'static str),
    Program(Program),
    /// The Python packages of the tests.
    Judges,
    /// Of npm.
    Node(NodePackage),
    Tool(Tool),
}

/// Seconds that a package manager takes, on two cores and an ordinary network.
const COMPONENT_SECONDS: u64 = 10;
const PACKAGES_SECONDS: u64 = 60;
const JUDGES_SECONDS: u64 = 30;
const NODE_PACKAGE_SECONDS: u64 = 5;

/// One thing to be installed at a time: Debian's packages come together.
struct Part<'a> {
    /// `apt-get: chromium, nginx-light`
    title: String,
    purpose: String,
    seconds: u64,
    means: Means<'a>,
}

enum Means<'a> {
    /// Here, which can be beside something else.
    Compile(&'a Tool),
    Call(Box<dyn Fn() -> Result<()> + 'a>),
}

/// Installs whatever of this is not there.
///
/// # Errors
/// If something is missing that cannot be installed from here; then nothing was.
pub fn prepare(needs: &[Need]) -> Result<()> {
    let missing = missing(needs)?;
    let parts = parts_to_install(&missing)?;
    for (index, part) in parts.iter().enumerate() {
        part.carry_out(&place_in(index, &parts))?;
    }
    close(&parts);
    Ok(())
}

/// As [`prepare`], for work that needs a tool at its end only and has a core to spare
/// until then: the tools are compiled while it goes on.
///
/// # Errors
/// Those of the work and of the tools: without a network both have one.
pub fn prepare_beside<T>(needs: &[Need], work: impl FnOnce() -> Result<T>) -> Result<T> {
    let missing = missing(needs)?;
    let parts = parts_to_install(&missing)?;
    let mut tools = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        let count = place_in(index, &parts);
        match part.means {
            Means::Compile(tool) => {
                println!("{}, beside what follows", part.announcement(&count));
                tools.push(tool);
            }
            Means::Call(_) => part.carry_out(&count)?,
        }
    }
    if tools.is_empty() {
        close(&parts);
        return work();
    }
    let done = thread::scope(|scope| {
        let installing = scope.spawn(|| tools.iter().try_for_each(|tool| tool.install_beside()));
        let done = work();
        if !installing.is_finished() {
            println!("{} is not done yet", Vec::from_iter(tools.iter().map(|tool| tool.label())).join(" and "));
        }
        both(done, installing.join().expect("INVARIANT: the set-up of a tool does not panic"))
    });
    close(&parts);
    done
}

/// What the work came to, if the tools are there too.
fn both<T>(done: Result<T>, installed: Result<()>) -> Result<T> {
    match (done, installed) {
        (Err(of_work), Err(of_tools)) => bail!("{of_tools:#}\nerror: {of_work:#}"),
        (done, installed) => installed.and(done),
    }
}

/// In the order in which they are installed, after the list of them was printed.
fn parts_to_install<'a>(missing: &[&'a Need]) -> Result<Vec<Part<'a>>> {
    if missing.is_empty() {
        return Ok(Vec::new());
    }
    print!("{}", list(missing, "Set-up, once. "));
    refuse_what_cannot_be_installed(missing)?;
    Ok(parts(missing))
}

/// `[2 of 3]`
fn place_in(index: usize, parts: &[Part]) -> String {
    format!("[{} of {}]", index + 1, parts.len())
}

fn close(parts: &[Part]) {
    if !parts.is_empty() {
        tools::clear_build_folder();
        println!();
    }
}

impl Part<'_> {
    fn announcement(&self, count: &str) -> String {
        format!("\n{count} {}, about {}: {}", self.title, duration(self.seconds), self.purpose)
    }

    fn carry_out(&self, count: &str) -> Result<()> {
        println!("{}", self.announcement(count));
        let start = Instant::now();
        match &self.means {
            Means::Compile(tool) => tool.install()?,
            Means::Call(install) => install()?,
        }
        println!("{count} done in {}", duration(start.elapsed().as_secs()));
        Ok(())
    }
}

/// Prints what is missing, and fails if anything is.
pub fn doctor(needs: &[Need]) -> Result<ExitCode> {
    let missing = missing(needs)?;
    if missing.is_empty() {
        println!("Everything is here that `cargo xtask test` needs.");
        return Ok(ExitCode::SUCCESS);
    }
    print!("{}", list(&missing, ""));
    println!("`cargo xtask setup` installs all of it, and so does the first `cargo xtask test`.");
    Ok(ExitCode::FAILURE)
}

/// Each need once, in the order in which they come.
pub fn without_repetition(needs: Vec<Need>) -> Vec<Need> {
    let mut seen = BTreeSet::new();
    needs.into_iter().filter(|need| seen.insert(need.row())).collect()
}

fn missing(needs: &[Need]) -> Result<Vec<&Need>> {
    let mut missing = Vec::new();
    for need in needs {
        if !need.is_met()? {
            missing.push(need);
        }
    }
    Ok(missing)
}

impl Need {
    fn is_met(&self) -> Result<bool> {
        Ok(match self {
            Self::WasmTarget => compiler::has_wasm_target(),
            Self::Component(name) => compiler::has_component(name),
            Self::Program(program) => program.find().is_some(),
            Self::Judges => judging::python().is_some(),
            Self::Node(package) => judging::node_package(package).is_some(),
            Self::Tool(tool) => tool.place()?.is_some(),
        })
    }

    fn row(&self) -> [String; 3] {
        let row = |means: &str, what: String, purpose: &str| [means.to_owned(), what, purpose.to_owned()];
        match self {
            Self::WasmTarget => row("rustup", compiler::WASM_TARGET.to_owned(), "compiles for the browser"),
            Self::Component(name) => row("rustup", (*name).to_owned(), "looks at the code"),
            Self::Program(program) => row("apt-get", program.package.to_owned(), program.purpose),
            Self::Judges => row("pip", "tests/judges/requirements.txt".to_owned(), "judge what the page writes"),
            Self::Node(package) => row("npm", format!("{} {}", package.name, package.version), package.purpose),
            Self::Tool(tool) => row("cargo", tool.label(), tool.purpose),
        }
    }

    fn seconds(&self) -> u64 {
        match self {
            Self::WasmTarget | Self::Component(_) => COMPONENT_SECONDS,
            Self::Program(_) => 0,
            Self::Judges => JUDGES_SECONDS,
            Self::Node(_) => NODE_PACKAGE_SECONDS,
            Self::Tool(tool) => tool.seconds,
        }
    }
}

/// What is missing, in a table, with the time that it takes to have it.
fn list(missing: &[&Need], what: &str) -> String {
    let rows: Vec<[String; 3]> = missing.iter().map(|need| need.row()).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let (first, second) = (width(0), width(1));
    let seconds = parts(missing).iter().map(|part| part.seconds).sum();
    let mut text = format!("{what}This machine lacks the following, about {} on two cores:\n", duration(seconds));
    for [means, what, purpose] in &rows {
        text.push_str(&format!("  {means:first$}  {what:second$}  {purpose}\n"));
    }
    text
}

/// With what each is called and where it has to be, all at once.
fn refuse_what_cannot_be_installed(missing: &[&Need]) -> Result<()> {
    let programs: Vec<&Program> = missing.iter().filter_map(|need| need.program()).collect();
    if programs.is_empty() || system::can_install() {
        return Ok(());
    }
    let wanted = programs.iter().map(|program| {
        format!("  {}, so that `{}` is on PATH (Debian: {})", program.title, program.name(), program.package)
    });
    bail!(
        "install these, since no package manager that is known here may do it:\n{}",
        Vec::from_iter(wanted).join("\n")
    )
}

impl Need {
    fn program(&self) -> Option<&Program> {
        match self {
            Self::Program(program) => Some(program),
            _ => None,
        }
    }
}

/// In the order in which they need each other.
fn parts<'a>(missing: &[&'a Need]) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    let packages: BTreeSet<&str> =
        missing.iter().filter_map(|need| need.program()).map(|program| program.package).collect();
    if !packages.is_empty() {
        let packages = Vec::from_iter(packages);
        parts.push(Part {
            title: format!("apt-get: {}", packages.join(", ")),
            purpose: "browsers, servers and judges of the tests".to_owned(),
            seconds: PACKAGES_SECONDS,
            means: Means::Call(Box::new(move || system::install(&packages))),
        });
    }
    for need in missing {
        let means = match *need {
            Need::Program(_) => continue,
            Need::WasmTarget => Means::Call(Box::new(compiler::add_wasm_target)),
            Need::Component(name) => Means::Call(Box::new(|| compiler::add_component(name))),
            Need::Judges => Means::Call(Box::new(judging::install_python)),
            Need::Node(package) => Means::Call(Box::new(|| judging::install_node_package(package))),
            Need::Tool(tool) => Means::Compile(tool),
        };
        let [by, what, purpose] = need.row();
        parts.push(Part { title: format!("{by}: {what}"), purpose, seconds: need.seconds(), means });
    }
    parts
}

/// `2 min 10 s`
pub fn duration(seconds: u64) -> String {
    match (seconds / 60, seconds % 60) {
        (0, seconds) => format!("{seconds} s"),
        (minutes, seconds) => format!("{minutes} min {seconds} s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::{CHROMEDRIVER, CHROMIUM};

    fn needs() -> Vec<Need> {
        let programs = [CHROMIUM, CHROMEDRIVER, CHROMIUM].map(Need::Program);
        programs.into_iter().chain([Need::Tool(tools::trunk()), Need::Node(judges::AXE)]).collect()
    }

    #[test]
    fn what_several_steps_need_is_needed_once() {
        assert_eq!(without_repetition(needs()).len(), 4);
    }

    #[test]
    fn the_list_says_what_for_how_and_how_long() {
        let needs = without_repetition(needs());
        let list = list(&needs.iter().collect::<Vec<_>>(), "");
        let seconds = PACKAGES_SECONDS + tools::trunk().seconds + NODE_PACKAGE_SECONDS;
        assert!(list.starts_with(&format!("This machine lacks the following, about {}", duration(seconds))), "{list}");
        assert!(list.contains("\n  apt-get  chromium         runs the page\n"), "{list}");
        assert!(list.contains("\n  cargo    trunk 0.21.14    builds the page anew at each change\n"), "{list}");
    }

    #[test]
    fn packages_of_the_system_are_installed_in_one_go_and_before_what_needs_them() {
        let needs = without_repetition(needs());
        let titles: Vec<String> = parts(&needs.iter().collect::<Vec<_>>()).into_iter().map(|part| part.title).collect();
        assert_eq!(titles[0], "apt-get: chromium, chromium-driver");
        assert_eq!(titles.len(), 3);
    }

    #[test]
    fn neither_what_befell_the_work_nor_what_befell_the_tools_is_lost() {
        let failed = |what: &str| Err(anyhow::anyhow!("{what}"));
        let said = both::<()>(failed("no crate"), failed("no tool")).unwrap_err().to_string();
        assert_eq!(said, "no tool\nerror: no crate");
        assert_eq!(both(Ok(1), failed("no tool")).unwrap_err().to_string(), "no tool");
        assert_eq!(both::<()>(failed("no crate"), Ok(())).unwrap_err().to_string(), "no crate");
        assert_eq!(both(Ok(1), Ok(())).unwrap(), 1);
    }

    #[test]
    fn minutes_stand_beside_seconds_only_where_there_are_some() {
        assert_eq!([7, 60, 130].map(duration), ["7 s", "1 min 0 s", "2 min 10 s"]);
    }
}
