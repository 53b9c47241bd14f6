//! The `openssl` program, and how a program is run at all.

use std::ffi::OsStr;
use std::io::Write;
use std::process::{Command, Output, Stdio};

use time::OffsetDateTime;
use time::macros::format_description;

/// Runs a program with `input` on its standard input.
///
/// # Panics
/// If it does not start.
pub fn run(program: impl AsRef<OsStr>, arguments: &[impl AsRef<OsStr>], input: &[u8]) -> Output {
    let program = program.as_ref();
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|_| judges::missing(&format!("`{}`", program.display())));
    // A program that reads no input may be gone already; its output tells.
    let _ = child.stdin.take().expect("piped").write_all(input);
    child.wait_with_output().expect("the program ended")
}

/// Runs openssl and gives its standard output.
///
/// # Panics
/// If it fails, with what it said.
#[track_caller]
pub fn openssl(arguments: &[&str], input: impl AsRef<[u8]>) -> Vec<u8> {
    let output = run("openssl", arguments, input.as_ref());
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "openssl {arguments:?}\n{complaint}");
    output.stdout
}

/// As [`openssl`], where the output is text.
///
/// # Panics
/// As [`openssl`].
#[track_caller]
pub fn openssl_text(arguments: &[&str], input: impl AsRef<[u8]>) -> String {
    String::from_utf8(openssl(arguments, input)).expect("openssl wrote text")
}

/// A prime of so many bits, of which the two highest are set.
#[track_caller]
pub fn prime(bits: u32) -> Vec<u8> {
    let hexadecimal = openssl_text(&["prime", "-generate", "-bits", &bits.to_string(), "-hex"], "");
    bytes_of_hexadecimal(hexadecimal.trim())
}

/// A moment as `openssl ca` takes it.
pub fn date(moment: OffsetDateTime) -> String {
    let form = format_description!("[year][month][day][hour][minute][second]Z");
    moment.format(form).expect("a date of these years")
}

/// What stands after `name=` in a line such as `subject=…` or `Modulus=…`.
#[track_caller]
pub fn field(line: &str, name: &str) -> String {
    let value = line.trim().strip_prefix(name).and_then(|rest| rest.strip_prefix('='));
    value.unwrap_or_else(|| panic!("openssl names the field `{name}`, and said {line}")).to_owned()
}

pub fn bytes_of_hexadecimal(text: &str) -> Vec<u8> {
    let digit = |position: usize| u8::from_str_radix(&text[position..position + 2], 16).expect("hexadecimal");
    (0..text.len()).step_by(2).map(digit).collect()
}
