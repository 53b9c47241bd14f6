//! A report that travels: Markdown for people, JSON for programs.

use std::fmt::Write as _;

use super::{Finding, FindingId, Overall, Report, Verdict, WordedFinding};
use crate::ground::check::Check;
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
    /// The screen that shows the report: `https://…/#/c3/certificate`, of a page from the
    /// disk `#/c3/certificate`, since its place there is nobody else's.
    pub address: String,
}

impl Cover {
    /// The address of a finding on the page.
    pub fn link(&self, place: &FindingId) -> String {
        format!("{}?finding={place}", self.address)
    }
}

/// An act of a person on which the answer rests, and which was not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum MissingTrust {
    /// A certificate whose chain was not verified to an accepted root.
    Chain,
    /// A CA that nobody accepted.
    Authority,
}

impl MissingTrust {
    fn headline(self, report: &Report) -> Message {
        let warned = report.count(Verdict::Warn);
        match self {
            Self::Chain => Message::new("report-unverified").with("warned", warned).with("lacking", report.lacking()),
            Self::Authority => Message::new("report-unaccepted").with("warned", warned),
        }
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
    /// left to check, and nothing is usable whose chain was not verified.
    pub fn headline(&self) -> Message {
        match (self.verdict(), self.missing_trust()) {
            (Overall::Fail, _) => Message::new("report-fail"),
            (_, Some(missing)) => missing.headline(self),
            (Overall::Warn, None) => Message::new("report-warn"),
            (Overall::Incomplete, None) => Message::new("report-incomplete").with("lacking", self.lacking()),
            (Overall::Pass, None) => Message::new("report-pass").with("unchecked", self.count(Verdict::NotChecked)),
        }
    }

    /// As what a report is told of by one word, to those who hear it.
    pub fn headline_word(&self) -> &'static str {
        match (self.verdict(), self.missing_trust()) {
            (Overall::Fail, _) => Overall::Fail.word(),
            (_, Some(MissingTrust::Chain)) => "unverified",
            (_, Some(MissingTrust::Authority)) => "unaccepted",
            (verdict, None) => verdict.word(),
        }
    }

    fn missing_trust(&self) -> Option<MissingTrust> {
        let is_open = |checks: &[Check]| {
            let mut about = self.findings.iter().filter(|finding| checks.contains(&finding.check));
            about.any(|finding| finding.verdict == Verdict::NotChecked)
        };
        if is_open(&[Check::CertificateChain, Check::ChainPath]) {
            Some(MissingTrust::Chain)
        } else {
            is_open(&[Check::AuthorityFingerprint]).then_some(MissingTrust::Authority)
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
        write_about(&mut text, cover, when, texts);
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

impl Finding {
    /// One finding of a report, for somebody who has not the report.
    pub fn to_markdown(&self, place: &FindingId, cover: &Cover, when: Moment, texts: &Texts) -> String {
        let mut text = format!("# {}\n\n", plain(&cover.title));
        write_about(&mut text, cover, when, texts);
        write_finding(&mut text, self, &cover.link(place), texts);
        text
    }
}

fn write_about(text: &mut String, cover: &Cover, when: Moment, texts: &Texts) {
    item(text, &texts.line("report-written"), &code(&when.to_minute()));
    for (name, value) in cover.about.iter().filter(|(_, value)| !value.is_empty()) {
        item(text, name, &code(value));
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
    use crate::ground::language::Language;
    use crate::ground::source;

    fn report() -> Report {
        Report::new(vec![
            Finding::pass(Check::CsrSignature, "csr-signature"),
            Finding::fail(Check::JwksKeyKid, "jwks-kid").found("`one` | two"),
            Finding::fail(Check::JwksKeyKid, "jwks-kid").expected("x".repeat(4_000)).source(source::KEYSTORE),
        ])
    }

    fn cover() -> Cover {
        let about = vec![("Subject".to_owned(), "O=<b>Bank".to_owned()), ("Empty".to_owned(), String::new())];
        Cover { title: "C3 · *Check*".to_owned(), about, address: "#/c3/jwks".to_owned() }
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
    fn one_finding_says_by_itself_what_it_is_about() {
        let texts = Texts::new(Language::English);
        let now = Moment::from_rfc3339("2026-11-25T08:00:00Z").expect("valid RFC 3339");
        let cover = Cover { address: "https://desk.bank/#/c3/jwks".to_owned(), ..cover() };
        let report = report();
        let (place, finding) = report.placed().into_iter().nth(1).expect("three findings");
        let markdown = finding.to_markdown(&place, &cover, now, &texts);
        for part in ["# C3 · \\*Check\\*\n", "2026-11-25 08:00 UTC", "O=<b>Bank", "## Failed: ", "\n**", "keystores"] {
            assert!(markdown.contains(part), "{part} in {markdown}");
        }
        assert!(markdown.contains("`https://desk.bank/#/c3/jwks?finding=jwks.key.kid~2`"), "{markdown}");
        assert!(!markdown.contains("`one` | two") && !markdown.contains("csr.signature"), "{markdown}");
    }

    #[test]
    fn nothing_is_called_usable_whose_chain_was_not_verified() {
        let chain = Finding::not_given(Check::CertificateChain, "chain-without-files-unknown");
        let fingerprint = Finding::not_given(Check::AuthorityFingerprint, "authority-fingerprint");
        let warned = Finding::warn(Check::CsrExtensions, "csr-extensions");
        let passed = Finding::pass(Check::CsrSignature, "csr-signature");
        let failed = Finding::fail(Check::CsrSubject, "subject-country");
        let headline = |findings: &[&Finding]| {
            let report = Report::new(findings.iter().copied().cloned().collect());
            (report.headline().id.to_string(), report.headline_word())
        };
        let is = |id: &str, word| (id.to_owned(), word);
        assert_eq!(headline(&[&warned, &passed]), is("report-warn", "warn"));
        assert_eq!(headline(&[&warned, &chain]), is("report-unverified", "unverified"));
        assert_eq!(headline(&[&passed, &chain]), is("report-unverified", "unverified"));
        assert_eq!(headline(&[&warned, &fingerprint]), is("report-unaccepted", "unaccepted"));
        assert_eq!(headline(&[&failed, &chain]), is("report-fail", "fail"));
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
