//! What a report must say.

use oftf_key_desk::ground::language::Language;
use oftf_key_desk::ground::report::{Overall, Report, Verdict};
use oftf_key_desk::ground::text::Texts;

/// Check id, verdict, id of the sentence.
pub type Outcome<'a> = (&'a str, Verdict, &'a str);

pub const fn fail<'a>(check: &'a str, detail: &'a str) -> Outcome<'a> {
    (check, Verdict::Fail, detail)
}

pub const fn warn<'a>(check: &'a str, detail: &'a str) -> Outcome<'a> {
    (check, Verdict::Warn, detail)
}

/// The warnings and failures are these and no others, in any order.
#[track_caller]
pub fn findings(report: &Report, expected: &[Outcome<'_>]) {
    never_both(report);
    is_worded(report);
    let mut found: Vec<Outcome<'_>> = report
        .findings
        .iter()
        .filter(|finding| matches!(finding.verdict, Verdict::Warn | Verdict::Fail))
        .map(|finding| (finding.check.id(), finding.verdict, finding.detail.id.as_ref()))
        .collect();
    let mut expected = expected.to_vec();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected, "found on the left, expected on the right");
}

/// Every finding has the values that its texts name, in both languages: to word one
/// without panics.
#[track_caller]
pub fn is_worded(report: &Report) {
    thread_local!(static TEXTS: [Texts; 2] = Language::ALL.map(Texts::new));
    TEXTS.with(|languages| {
        for finding in &report.findings {
            for message in [Some(&finding.detail), finding.advice.as_ref()].into_iter().flatten() {
                for texts in languages {
                    let text = texts.say(message);
                    assert!(!text.contains("{$") && !text.contains("{ $"), "{text}");
                }
            }
        }
    });
}

/// No check passes and fails in one report. Of revocation there is a finding for each
/// link, of a key set one for each kind of keys.
#[track_caller]
pub fn never_both(report: &Report) {
    let of = |verdict| report.findings.iter().filter(move |finding| finding.verdict == verdict);
    let is_one = |id: &str| id != "chain.revocation" && !id.starts_with("jwks.");
    for failed in of(Verdict::Fail).filter(|finding| is_one(finding.check.id())) {
        assert!(of(Verdict::Pass).all(|passed| passed.check != failed.check), "{failed:?} in {report:?}");
    }
}

/// Nothing is wrong, and only these checks could not be made.
#[track_caller]
pub fn passes(report: &Report, not_checked: &[&str]) {
    findings(report, &[]);
    let mut found = not_checked_of(report);
    let mut expected = not_checked.to_vec();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected, "not checked: found on the left, expected on the right");
    let verdict = if report.lacking() == 0 { Overall::Pass } else { Overall::Incomplete };
    assert_eq!(report.verdict(), verdict);
}

/// This check was made and passed with this sentence.
#[track_caller]
pub fn passed(report: &Report, check: &str, detail: &str) {
    let found: Vec<Outcome<'_>> = report
        .findings
        .iter()
        .filter(|finding| finding.check.id() == check)
        .map(|finding| (finding.check.id(), finding.verdict, finding.detail.id.as_ref()))
        .collect();
    assert!(found.contains(&(check, Verdict::Pass, detail)), "{detail} is not in {found:?}");
}

pub fn not_checked_of(report: &Report) -> Vec<&str> {
    report
        .findings
        .iter()
        .filter(|finding| finding.verdict == Verdict::NotChecked)
        .map(|finding| finding.check.id())
        .collect()
}
