//! A report that travels: Markdown for people, JSON for programs.

use std::fmt::Write as _;

use super::{Finding, FindingId, Overall, Report, Verdict, WordedFinding};
use crate::ground::clock::Moment;
use crate::ground::markdown::{code, plain};
use crate::ground::message::Message;
use crate::ground::text::Texts;

/// What stands above the findings.
#[derive(Clone, Debug, PartialEq)]
pub struct Cover {
    pub title: String,
    /// What was looked at: names in words, values as they were found.
    pub about: Vec<(String, String)>,
    /// The screen that shows the report, `#/c3/certificate`.
    pub route: String,
}

impl Cover {
    /// The address of a finding on the page.
    pub fn link(&self, place: &FindingId) -> String {
        format!("{}?finding={place}", self.route)
    }
}

/// The word for the verdict of a finding.
pub fn badge(verdict: Verdict) -> Message {
    Message::new(match verdict {
        Verdict::Pass => "verdict-pass",
        Verdict::Warn => "verdict-warn",
        Verdict::Fail => "verdict-fail",
        Verdict::NotChecked => "verdict-not-checked",
    })
}

impl Report {
    /// The verdict of the whole as a sentence; nothing found is not nothing
    /// left to check.
    pub fn headline(&self) -> Message {
        match self.verdict() {
            Overall::Fail => Message::new("report-fail"),
            Overall::Warn => Message::new("report-warn"),
            Overall::Incomplete => Message::new("report-incomplete").with("lacking", self.lacking()),
            Overall::Pass => Message::new("report-pass").with("unchecked", self.count(Verdict::NotChecked)),
        }
    }

    /// How many findings of each verdict, as a sentence.
    pub fn counts(&self) -> Message {
        Message::new("report-counts")
            .with("failed", self.count(Verdict::Fail))
            .with("warned", self.count(Verdict::Warn))
            .with("unchecked", self.count(Verdict::NotChecked))
            .with("passed", self.count(Verdict::Pass))
    }

    /// The whole report in the language of `texts`, the gravest finding first.
    pub fn to_markdown(&self, cover: &Cover, when: Moment, texts: &Texts) -> String {
        let mut text = format!("# {}\n\n", plain(&cover.title));
        let headline = texts.say(&self.headline());
        let _ = write!(text, "**{}**\n\n{}\n\n", plain(&headline), plain(&texts.say(&self.counts())));
        item(&mut text, &texts.line("report-written"), &code(&when.to_minute()));
        for (name, value) in cover.about.iter().filter(|(_, value)| !value.is_empty()) {
            item(&mut text, name, &code(value));
        }
        for (place, finding) in self.placed() {
            write_finding(&mut text, finding, &cover.link(&place), texts);
        }
        text
    }

    /// The shape that the package for other programs returns.
    pub fn to_json(&self, texts: &Texts) -> String {
        serde_json::to_string_pretty(&self.worded(texts)).expect("INVARIANT: a report of words is JSON") + "\n"
    }
}

fn write_finding(text: &mut String, finding: &Finding, link: &str, texts: &Texts) {
    let worded = WordedFinding::new(finding, texts);
    let badge = texts.say(&badge(finding.verdict));
    let _ = write!(text, "\n## {}: {}\n\n{}\n", plain(&badge), plain(&worded.title), plain(&worded.detail));
    if let Some(advice) = &worded.advice {
        let _ = write!(text, "\n**{}** {}\n", plain(&texts.line("report-advice")), plain(advice));
    }
    text.push('\n');
    let evidence = &worded.evidence;
    let values = [
        (texts.line("report-expected"), &evidence.expected),
        (texts.line("report-csr"), &evidence.csr),
        (texts.line("report-found"), &evidence.found),
    ];
    for (name, value) in values {
        if let Some(value) = value {
            item(text, &name, &code(value));
        }
    }
    if let Some(source) = &worded.source {
        item(text, texts.line("report-source").trim_end_matches(':'), &plain(source));
    }
    item(text, &texts.line("report-check"), &code(worded.check));
    item(text, &texts.line("report-link"), &code(link));
}

fn item(text: &mut String, name: &str, value: &str) {
    let _ = writeln!(text, "- {}: {value}", plain(name));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::check::Check;
    use crate::ground::source;
    use crate::ground::text::Language;

    fn report() -> Report {
        Report::new(vec![
            Finding::pass(Check::CsrSignature, "csr-signature"),
            Finding::fail(Check::JwksKeyKid, "jwks-kid").found("`one` | two"),
            Finding::fail(Check::JwksKeyKid, "jwks-kid").expected("x".repeat(4_000)).source(source::KEYSTORE),
        ])
    }

    fn cover() -> Cover {
        let about = vec![("Subject".to_owned(), "O=<b>Bank".to_owned()), ("Empty".to_owned(), String::new())];
        Cover { title: "C3 · *Check*".to_owned(), about, route: "#/c3/jwks".to_owned() }
    }

    #[test]
    fn everything_stands_in_the_markdown_and_nothing_is_markup() {
        let texts = Texts::new(Language::English);
        let now = Moment::from_rfc3339("2026-11-25T08:00:00Z").expect("valid RFC 3339");
        let markdown = report().to_markdown(&cover(), now, &texts);
        assert!(markdown.starts_with("# C3 · \\*Check\\*\n\n**Do not use this**\n"), "{markdown}");
        assert!(markdown.contains("2026-11-25 08:00 UTC") && markdown.contains("`O=<b>Bank`"), "{markdown}");
        assert!(!markdown.contains("Empty"), "{markdown}");
        assert!(markdown.contains("`` `one` | two ``"), "{markdown}");
        assert!(markdown.contains(&"x".repeat(4_000)) && markdown.contains("keystores"), "{markdown}");
        let links = ["finding=jwks.key.kid`", "finding=jwks.key.kid~2`", "finding=csr.signature`"];
        let at = links.map(|link| markdown.find(link).unwrap_or_else(|| panic!("{link} in {markdown}")));
        assert!(at.is_sorted(), "what failed stands first");
    }

    #[test]
    fn json_is_what_the_package_returns() {
        let texts = Texts::new(Language::English);
        let json: serde_json::Value = serde_json::from_str(&report().to_json(&texts)).expect("JSON");
        assert_eq!(json["verdict"], "fail");
        assert_eq!(json["findings"][2]["check"], "jwks.key.kid");
        assert_eq!(json, serde_json::to_value(report().worded(&texts)).expect("JSON"));
    }
}
