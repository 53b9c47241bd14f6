//! Answers that differ from what the vectors expect, as data.
//!
//! A line of `exceptions/<suite>.txt` is `case | expected | ours | reason`;
//! lines that begin with `#` and empty lines are for the reader.

use std::collections::BTreeMap;

/// What one case gave.
pub struct Outcome {
    pub case: String,
    pub expected: &'static str,
    pub ours: &'static str,
}

/// Compares the outcomes of a suite with its exceptions: every difference has
/// a line, every line is a difference. Prints the counts.
#[track_caller]
pub fn settle(suite: &str, exceptions: &str, outcomes: &[Outcome]) {
    let mut exceptions = read(exceptions);
    let count = exceptions.len();
    let mut complaints = Vec::new();
    for outcome in outcomes.iter().filter(|outcome| outcome.expected != outcome.ours) {
        let found = (outcome.expected.to_owned(), outcome.ours.to_owned());
        if exceptions.remove(&outcome.case).as_ref() != Some(&found) {
            complaints.push(format!("{} | {} | {} | (no reason)", outcome.case, outcome.expected, outcome.ours));
        }
    }
    let stale = exceptions.keys().map(|case| format!("{case}: the exception no longer applies"));
    complaints.extend(stale);
    println!("{suite}: {} cases, {count} exceptions", outcomes.len());
    assert!(!outcomes.is_empty(), "{suite} has no cases");
    assert!(complaints.is_empty(), "{suite}: {} differences\n{}", complaints.len(), complaints.join("\n"));
}

/// Case to what is expected and what is ours.
fn read(text: &str) -> BTreeMap<String, (String, String)> {
    let lines = text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    let mut exceptions = BTreeMap::new();
    for line in lines {
        let [case, expected, ours, reason] = columns(line);
        assert!(!reason.is_empty(), "{case} has no reason");
        let twice = exceptions.insert(case.to_owned(), (expected.to_owned(), ours.to_owned()));
        assert!(twice.is_none(), "{case} stands twice");
    }
    exceptions
}

/// The columns of a line of data, between bars.
#[track_caller]
pub fn columns<const COUNT: usize>(line: &str) -> [&str; COUNT] {
    let columns: Vec<&str> = line.split('|').map(str::trim).collect();
    columns.try_into().unwrap_or_else(|_| panic!("not {COUNT} columns: {line}"))
}

#[test]
fn a_stale_exception_fails_the_run() {
    let agreed = || [Outcome { case: "1".into(), expected: "valid", ours: "valid" }];
    let differs = || [Outcome { case: "1".into(), expected: "valid", ours: "invalid" }];
    let line = "1 | valid | invalid | because";
    let fails = |exceptions: &'static str, outcomes: [Outcome; 1]| {
        std::panic::catch_unwind(|| settle("itself", exceptions, &outcomes)).is_err()
    };
    assert!(!fails("", agreed()) && !fails(line, differs()));
    assert!(fails(line, agreed()) && fails("", differs()) && fails("1 | invalid | valid | because", differs()));
}
