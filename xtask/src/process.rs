//! Running other programs: to see them succeed, to read what they say, or to
//! watch their lines while they run.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, ExitStatus, Stdio};

use anyhow::{Context, Result, bail};

/// Runs a program on this terminal and expects it to succeed.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("`{}` could not be started", line(command)))?;
    if !status.success() {
        bail!("`{}` failed ({status})", line(command));
    }
    Ok(())
}

/// What a program writes to its standard output, trimmed, if it succeeds.
pub fn read(command: &mut Command) -> Result<String> {
    let output =
        command.stdin(Stdio::null()).output().with_context(|| format!("`{}` could not be started", line(command)))?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr);
        bail!("`{}` failed ({}): {}", line(command), output.status, reason.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a program, prints its standard output as it comes, and hands over each
/// of its lines. Its standard error goes straight to the terminal.
pub fn watch(command: &mut Command, mut on_line: impl FnMut(&str)) -> Result<ExitStatus> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("`{}` could not be started", line(command)))?;
    let output = child.stdout.take().expect("standard output is piped");
    for bytes in BufReader::new(output).split(b'\n') {
        let bytes = bytes.context("the output of a program could not be read")?;
        let text = String::from_utf8_lossy(&bytes);
        println!("{text}");
        on_line(text.trim_end());
    }
    Ok(child.wait()?)
}

/// A program that gets what the others leave of the processor, where there is `nice`
/// (POSIX); elsewhere it takes its share.
pub fn giving_way(program: &str) -> Command {
    let Some(nice) = find("nice") else { return Command::new(program) };
    let mut command = Command::new(nice);
    command.args(["-n", "19", program]);
    command
}

/// Where a program is on PATH.
pub fn find(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(&file)).find(|path| path.is_file())
}

/// The command as a person would type it, for messages.
fn line(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}
