//! Answers: what was looked at, what came out, what to do about it.
//!
//! A check never stops at the first finding and never fails for bad input; it
//! lists everything that it looked at, also what it could not check and why.

mod finding_id;
pub mod render;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use crate::ground::check::Check;
use crate::ground::message::{Message, Value};
use crate::ground::order::sort_by_key;
use crate::ground::shown;
use crate::ground::source::Source;
use crate::ground::text::Texts;

pub use finding_id::FindingId;

/// How a whole report came out, from harmless to grave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Overall {
    Pass,
    /// Nothing failed or warned, but something was not checked that could be, had
    /// a file or a value been given for it.
    Incomplete,
    Warn,
    Fail,
}

impl Overall {
    /// The public word for it, as in the JSON report and the style sheet.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

/// How one check came out, from harmless to grave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Verdict {
    Pass,
    NotChecked,
    Warn,
    Fail,
}

impl Verdict {
    /// The public word for it, as in the JSON report and the style sheet.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

/// What was asked for and what was there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
    /// What the CSR asked for, where a certificate is judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub csr: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found: Option<String>,
}

/// The outcome of one check.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    pub check: Check,
    pub verdict: Verdict,
    pub detail: Message,
    pub advice: Option<Message>,
    pub source: Option<Source>,
    pub evidence: Evidence,
    /// It was not checked for want of something that could have been given.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lacks_input: bool,
}

impl Finding {
    /// The text is `ok-<outcome>`.
    pub fn pass(check: Check, outcome: &str) -> Self {
        Self::new(check, Verdict::Pass, "ok", outcome)
    }

    /// The texts are `err-<outcome>` (what is wrong) and `rec-<outcome>` (what to do).
    pub fn warn(check: Check, outcome: &str) -> Self {
        Self::new(check, Verdict::Warn, "err", outcome).advised(outcome)
    }

    /// The texts are `err-<outcome>` (what is wrong) and `rec-<outcome>` (what to do).
    pub fn fail(check: Check, outcome: &str) -> Self {
        Self::new(check, Verdict::Fail, "err", outcome).advised(outcome)
    }

    /// The text is `not-<outcome>`: what was not given to check it with. A report
    /// with such a finding is incomplete.
    pub fn not_given(check: Check, outcome: &str) -> Self {
        Self { lacks_input: true, ..Self::not_checked(check, outcome) }
    }

    /// The text is `not-<outcome>`: why it was not checked, whatever is given.
    pub fn not_checked(check: Check, outcome: &str) -> Self {
        Self::new(check, Verdict::NotChecked, "not", outcome)
    }

    /// Something that could not be read: the reason is an `err-…` message, and
    /// its twin `rec-…` says what to do.
    pub fn refused(check: Check, reason: &Message) -> Self {
        let advice =
            reason.id.strip_prefix("err-").map(|name| Message { id: format!("rec-{name}").into(), ..reason.clone() });
        Self { detail: reason.clone(), advice, ..Self::new(check, Verdict::Fail, "err", "") }
    }

    fn new(check: Check, verdict: Verdict, kind: &str, outcome: &str) -> Self {
        Self {
            check,
            verdict,
            detail: Message::new(format!("{kind}-{outcome}")),
            advice: None,
            source: check.source(),
            evidence: Evidence::default(),
            lacks_input: false,
        }
    }

    fn advised(mut self, outcome: &str) -> Self {
        self.advice = Some(Message::new(format!("rec-{outcome}")));
        self
    }

    /// A value for both the detail and the advice, cut to what a sentence bears; whole it
    /// belongs into the evidence.
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        let value = value.into().cut(shown::MOST_IN_SENTENCE_CHARACTERS);
        self.advice = self.advice.map(|advice| advice.with(name, value.clone()));
        self.detail = self.detail.with(name, value);
        self
    }

    pub fn expected(mut self, value: impl Into<String>) -> Self {
        self.evidence.expected = Some(shown::written_out(&value.into()).into_owned());
        self
    }

    pub fn found(mut self, value: impl Into<String>) -> Self {
        self.evidence.found = Some(shown::written_out(&value.into()).into_owned());
        self
    }

    /// Another source than that of the check.
    pub fn source(mut self, source: Source) -> Self {
        self.source = Some(source);
        self
    }
}

/// Every finding of one question, in the order in which they help a person.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub findings: Vec<Finding>,
}

impl Report {
    pub fn new(findings: Vec<Finding>) -> Self {
        Self { findings }
    }

    /// The gravest of what its findings say. What cannot be checked, whatever is
    /// given, does not count: its finding says so.
    pub fn verdict(&self) -> Overall {
        let of = |finding: &Finding| match finding.verdict {
            Verdict::Fail => Overall::Fail,
            Verdict::Warn => Overall::Warn,
            Verdict::NotChecked if finding.lacks_input => Overall::Incomplete,
            Verdict::NotChecked | Verdict::Pass => Overall::Pass,
        };
        self.findings.iter().map(of).max().unwrap_or(Overall::Incomplete)
    }

    pub fn failed(&self) -> bool {
        self.verdict() == Overall::Fail
    }

    /// How many checks wait for something that could be given.
    pub fn lacking(&self) -> usize {
        self.findings.iter().filter(|finding| finding.lacks_input).count()
    }

    pub fn count(&self, verdict: Verdict) -> usize {
        self.findings.iter().filter(|finding| finding.verdict == verdict).count()
    }

    /// The findings with the gravest first; equals keep their order.
    pub fn ranked(&self) -> Vec<&Finding> {
        self.placed().into_iter().map(|(_, finding)| finding).collect()
    }

    /// As [`Self::ranked`], each with its place.
    pub fn placed(&self) -> Vec<(FindingId, &Finding)> {
        let mut seen: HashMap<Check, usize> = HashMap::new();
        let mut findings: Vec<(FindingId, &Finding)> = Vec::with_capacity(self.findings.len());
        for finding in &self.findings {
            let number = seen.entry(finding.check).or_default();
            *number += 1;
            findings.push((FindingId::new(finding.check, *number), finding));
        }
        sort_by_key(&mut findings, |(_, finding)| match finding.verdict {
            Verdict::Fail => 0,
            Verdict::Warn => 1,
            Verdict::NotChecked => 2,
            Verdict::Pass => 3,
        });
        findings
    }

    pub fn worded(&self, texts: &Texts) -> WordedReport {
        WordedReport {
            verdict: self.verdict(),
            findings: self.findings.iter().map(|finding| WordedFinding::new(finding, texts)).collect(),
        }
    }
}

/// A report in words, as the package for other programs returns it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WordedReport {
    pub verdict: Overall,
    pub findings: Vec<WordedFinding>,
}

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WordedFinding {
    pub check: &'static str,
    pub verdict: Verdict,
    pub title: String,
    pub detail: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    #[serde(skip_serializing_if = "Evidence::is_empty")]
    pub evidence: Evidence,
}

impl WordedFinding {
    pub fn new(finding: &Finding, texts: &Texts) -> Self {
        Self {
            check: finding.check.id(),
            verdict: finding.verdict,
            title: texts.say(&finding.check.title()),
            detail: texts.say(&finding.detail),
            advice: finding.advice.as_ref().map(|advice| texts.say(advice)),
            source: finding.source.as_ref().map(|source| source.document.to_string()),
            evidence: finding.evidence.apart(),
        }
    }
}

impl Evidence {
    /// As its values stand beside each other: what looks like what was expected and is
    /// something else has the code points of the letters that differ.
    pub fn apart(&self) -> Self {
        let mut apart = self.clone();
        let Some(expected) = &self.expected else { return apart };
        for (value, told) in [(&self.csr, &mut apart.csr), (&self.found, &mut apart.found)] {
            if let Some((first, second)) = value.as_deref().and_then(|value| shown::apart(expected, value)) {
                apart.expected = Some(first);
                *told = Some(second);
            }
        }
        apart
    }

    fn is_empty(&self) -> bool {
        self.expected.is_none() && self.csr.is_none() && self.found.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gravest_finding_decides_and_what_cannot_be_checked_does_not() {
        let (pass, warn, fail) = (
            Finding::pass(Check::CsrSignature, "csr-signature"),
            Finding::warn(Check::CsrExtensions, "csr-extensions"),
            Finding::fail(Check::CsrSubject, "subject-country"),
        );
        let not_given = Finding::not_given(Check::CertificateChain, "chain-without-files-unknown");
        let not_checked = Finding::not_checked(Check::CertificateKeyUsage, "key-usage-not-stated");
        let verdict = |findings: &[&Finding]| Report::new(findings.iter().copied().cloned().collect()).verdict();
        assert_eq!(verdict(&[&pass, &not_checked]), Overall::Pass);
        assert_eq!(verdict(&[&pass, &not_checked, &not_given]), Overall::Incomplete);
        assert_eq!(verdict(&[&not_given, &warn, &pass]), Overall::Warn);
        assert_eq!(verdict(&[&not_given, &warn, &fail, &pass]), Overall::Fail);
    }

    #[test]
    fn a_report_of_nothing_is_incomplete() {
        assert_eq!(Report::default().verdict(), Overall::Incomplete);
    }

    #[test]
    fn what_was_not_given_survives_the_way_from_the_worker() {
        let report = Report::new(vec![Finding::not_given(Check::CsrSubject, "subject-without-plan")]);
        let json = serde_json::to_string(&report).expect("encodable");
        assert_eq!(
            serde_json::from_str::<Report>(&json).ok().map(|report| report.verdict()),
            Some(Overall::Incomplete)
        );
    }
}
