//! Recipes for Windows, which none of these tests has.
//!
//! What is proved: PowerShell's grammar reads each command without an error,
//! and its words, with PowerShell's quotes taken off, are the arguments that
//! the same recipe gives to the program in a real POSIX shell, whose outcome
//! `recipe.rs` tests. What is not: that Windows' programs split the one string
//! that they get as these words; so no word has a double quote or ends in a
//! backslash, on which they differ. Of certreq only what Microsoft's documents
//! say of its file is read back, by code that was written from the same pages.

use std::io::Write;
use std::process::{Command, Stdio};

use oftf_key_desk::framework::catalogue::KeyAlgorithm;
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::make::recipe::{Recipe, Shell, Tool, recipe};
use oftf_key_desk::plan::Plan;
use testbed::Folder;
use testbed::bank;

use crate::recipe::{LFI_HELD, NASTY_NAMES, commands, python, with_name};

const PROGRAMS: [&str; 3] = ["openssl", "keytool", "pkcs11-tool"];

/// The words of each command, by the grammar of PowerShell.
fn words_in_powershell(script: &str) -> Vec<Vec<serde_json::Value>> {
    let program = concat!(env!("CARGO_MANIFEST_DIR"), "/interop/powershell.py");
    let mut command = python(&[program]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("Python starts");
    child.stdin.take().expect("piped").write_all(script.as_bytes()).expect("Python reads");
    let output = child.wait_with_output().expect("Python ends");
    assert!(output.status.success(), "{script}\n{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).expect("text");
    lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

/// The words of each command, as programs get them from `sh`.
fn words_in_sh(script: &str) -> Vec<Vec<String>> {
    let folder = Folder::new();
    for program in PROGRAMS {
        folder.file(
            program,
            "#!/bin/sh\nprintf '%s\\0' \"${0##*/}\" \"$@\" >> \"$WORDS\"\nprintf '\\036\\0' >> \"$WORDS\"\n",
        );
        let made = Command::new("chmod").args(["+x", program]).current_dir(folder.root()).status();
        assert!(made.expect("chmod").success());
    }
    let path = format!("{}:{}", folder.root().display(), std::env::var("PATH").unwrap_or_default());
    let words = folder.path("words");
    let ran = Command::new("sh").args(["-e", "-c", script]).env("PATH", path).env("WORDS", &words).status();
    assert!(ran.expect("sh").success(), "{script}");
    let seen = std::fs::read_to_string(words).expect("the programs were called");
    let calls = seen.split("\u{1e}\0").filter(|call| !call.is_empty());
    calls.map(|call| call.trim_end_matches('\0').split('\0').map(str::to_owned).collect()).collect()
}

#[track_caller]
fn check_powershell(plan: &Plan, tool: Tool) {
    let shown = recipe(plan, tool, Shell::PowerShell);
    let through_file = shown.notes.iter().any(|note| note.id == "recipe-note-configuration-instead");
    let twin = if through_file { Tool::OpensslConfiguration } else { tool };
    let expected = words_in_sh(&commands(&recipe(plan, twin, Shell::GitBash)));
    let found = words_in_powershell(&commands(&shown));
    let found: Vec<Vec<String>> = found
        .into_iter()
        .map(|call| call.iter().map(|word| word.as_str().unwrap_or("not a plain word").to_owned()).collect())
        .collect();
    assert_eq!(found, expected, "PowerShell on the left, sh on the right: {tool:?}");
    for word in found.iter().flatten() {
        assert!(!word.is_empty() && !word.contains('"') && !word.ends_with('\\'), "{tool:?}: {word}");
    }
}

const RUN: [Tool; 5] =
    [Tool::OpensslConfiguration, Tool::OpensslCommand, Tool::OpensslPkcs11, Tool::KeytoolFile, Tool::KeytoolPkcs11];

#[test]
fn powershell_gives_the_same_words_as_sh_for_each_certificate() {
    for id in LFI_HELD {
        for tool in RUN {
            check_powershell(&bank::plan(id, Sandbox), tool);
        }
    }
}

#[test]
fn powershell_gives_the_same_words_as_sh_for_any_legal_name() {
    for name in NASTY_NAMES {
        for tool in RUN {
            check_powershell(&with_name(LFI_HELD[1], name), tool);
        }
    }
}

#[test]
fn git_bash_and_sh_give_the_same_words() {
    for name in NASTY_NAMES {
        for tool in [Tool::OpensslConfiguration, Tool::KeytoolFile] {
            let plan = with_name(LFI_HELD[1], name);
            let words = |shell| words_in_sh(&commands(&recipe(&plan, tool, shell)));
            assert_eq!(words(Shell::GitBash), words(Shell::Sh), "{name}");
        }
    }
}

// certreq.

/// Sections in order, each with its lines `key = value`.
fn inf(recipe: &Recipe) -> Vec<(String, Vec<(String, String)>)> {
    let [file] = recipe.files.as_slice() else { panic!("one file") };
    assert!(file.name.ends_with(".inf") && file.content.ends_with("\r\n"));
    let mut sections: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for line in file.content.lines().filter(|line| !line.is_empty()) {
        match line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            Some(section) => sections.push((section.to_owned(), Vec::new())),
            None => {
                let (key, value) = line.split_once(" = ").unwrap_or_else(|| panic!("{line}"));
                sections.last_mut().expect("a section").1.push((key.to_owned(), unquoted(value)));
            }
        }
    }
    sections
}

/// An INF value without its quotes; nothing that ends it may stand outside them.
fn unquoted(value: &str) -> String {
    let Some(inside) = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else {
        assert!(value.chars().all(|letter| letter.is_ascii_alphanumeric() || "_.".contains(letter)), "{value}");
        return value.to_owned();
    };
    let without = inside.replace("\"\"", "").replace("%%", "");
    assert!(!without.contains(['"', '%']), "{value}");
    inside.replace("\"\"", "\"").replace("%%", "%")
}

/// The attributes of a name as CertStrToName reads it.
fn attributes(name: &str) -> Vec<(String, String)> {
    let mut parts = vec![String::new()];
    let mut quoted = false;
    for letter in name.chars() {
        quoted ^= letter == '"';
        match letter {
            ',' | ';' | '+' if !quoted => parts.push(String::new()),
            _ => parts.last_mut().expect("one").push(letter),
        }
    }
    assert!(!quoted, "{name}");
    let parts = parts.iter().map(|part| part.split_once('=').unwrap_or_else(|| panic!("{part}")));
    parts
        .map(|(key, value)| {
            let plain = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
            let value = plain.map_or_else(|| value.trim().to_owned(), |plain| plain.replace("\"\"", "\""));
            (key.to_owned(), value)
        })
        .collect()
}

fn values<'a>(sections: &'a [(String, Vec<(String, String)>)], section: &str, key: &str) -> Vec<&'a str> {
    let lines = sections.iter().filter(|(name, _)| name == section).flat_map(|(_, lines)| lines);
    lines.filter(|(name, _)| name == key).map(|(_, value)| value.as_str()).collect()
}

#[test]
fn the_file_for_certreq_reads_back_as_the_plan() {
    let named = NASTY_NAMES.iter().map(|name| with_name(LFI_HELD[0], name));
    for plan in LFI_HELD.map(|id| bank::plan(id, Sandbox)).into_iter().chain(named) {
        let recipe = recipe(&plan, Tool::Certreq, Shell::PowerShell);
        let sections = inf(&recipe);
        let [subject] = values(&sections, "NewRequest", "Subject")[..] else { panic!("one subject") };
        let found: Vec<String> = attributes(subject).into_iter().map(|(_, value)| value).collect();
        let expected: Vec<String> = plan.subject().attributes().iter().map(|each| each.value.clone()).collect();
        assert_eq!(found, expected);
        assert_eq!(values(&sections, "NewRequest", "X500NameFlags"), ["0x1040000"]);
        assert_eq!(values(&sections, "NewRequest", "SuppressDefaults"), ["TRUE"]);
        assert_eq!(values(&sections, "NewRequest", "KeyLength"), ["2048"]);
        let hosts: Vec<String> = plan.hosts.iter().map(|host| format!("dns={}&", host.as_str())).collect();
        assert_eq!(values(&sections, "Extensions", "_continue_"), hosts);
        let calls = words_in_powershell(&commands(&recipe));
        let last: Vec<&str> = calls.last().expect("a call").iter().filter_map(|word| word.as_str()).collect();
        assert_eq!(last, ["certreq", "-new", &recipe.files[0].name, &plan.csr_file_name()]);
        assert_eq!(calls.len() == 2, !plan.legal_name.as_str().is_ascii(), "converted where it must be");
    }
}

#[test]
fn certreq_makes_the_key_that_the_plan_names() {
    let mut choices = bank::choices(LFI_HELD[0], Sandbox);
    choices.options.algorithm = Some(KeyAlgorithm::EcP256);
    let sections = inf(&recipe(&bank::planned(choices), Tool::Certreq, Shell::PowerShell));
    assert_eq!(values(&sections, "NewRequest", "KeyAlgorithm"), ["ECDSA_P256"]);
    assert!(values(&sections, "NewRequest", "KeyLength").is_empty());
}
