//! Before the set-up: what to type is said once, and not by each test that asks a
//! program which is not there.

use std::process::Command;

use testbed::Folder;

#[test]
fn what_to_type_before_the_set_up_is_said_once_for_all_tests() {
    let nothing = Folder::new();
    let program = std::env::current_exe().expect("this program");
    // Each asks a package of Python.
    let tests = ["qr_code::the_csr_of_", "qr_code::as_much_"];
    let output = Command::new(program)
        .args(tests)
        .env("XDG_CACHE_HOME", nothing.root())
        .env_remove("RUST_BACKTRACE")
        .output()
        .expect("it runs");
    let (said, complaint) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let failed = said.lines().filter(|line| line.ends_with("... FAILED")).count();
    assert_eq!(failed, 4, "the tests that ask Python fail\n{said}");
    let all = format!("{said}{complaint}");
    assert_eq!(all.matches("cargo xtask setup").count(), 1, "{all}");
    assert!(!all.contains("panicked"), "a test says more than that it failed\n{all}");
}
