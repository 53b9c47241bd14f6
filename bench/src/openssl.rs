//! The `openssl` program in the folder of the inputs.

use std::path::Path;
use std::process::Command;

/// Runs it and gives its standard output.
pub fn openssl(folder: &Path, arguments: &[&str]) -> Vec<u8> {
    let output = Command::new("openssl")
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap_or_else(|error| panic!("openssl is needed to make the inputs and did not start: {error}"));
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "openssl {arguments:?}\n{complaint}");
    output.stdout
}
