//! What the other side needs, ready to paste.
//!
//! Comes in: a plan, the certificate if there is one, and the kid that the
//! JWKS states. Goes out: the values of the catalogue's handover list, as
//! text, Markdown and JSON. Never a kid that was not seen in a JWKS.

use serde::Serialize;
use serde_json::{Value, json};

use crate::catalogue::HandoverItem;
use crate::certificate::Certificate;
use crate::environment::Environment;
use crate::plan::Plan;
use crate::text::Texts;

/// The values for one certificate.
#[derive(Clone, Debug, PartialEq)]
pub struct Handover {
    pub certificate: &'static str,
    pub environment: Environment,
    pub organisation: String,
    pub values: Vec<HandoverValue>,
    /// The day on which the certificate ends, `2027-01-28`.
    pub valid_until: Option<String>,
}

/// One value with its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HandoverValue {
    pub item: HandoverItem,
    pub value: String,
}

impl Handover {
    /// `kid` is what the JWKS states for our key.
    pub fn new(plan: &Plan, certificate: Option<&Certificate>, kid: &str) -> Self {
        let subject = || match certificate {
            Some(certificate) => certificate.subject.in_encoding_order(),
            None => plan.subject().in_encoding_order(),
        };
        let value = |item: &HandoverItem| match item {
            HandoverItem::ApplicationId => plan.application_id.map(|id| id.to_string()),
            HandoverItem::JwksUrl => Some(plan.jwks_url()),
            HandoverItem::Kid => Some(kid.to_owned()),
            HandoverItem::Subject => Some(subject()),
        };
        let items = plan.entry.handover.value.iter();
        Self {
            certificate: plan.entry.id.name(),
            environment: plan.environment,
            organisation: plan.legal_name.as_str().to_owned(),
            values: items.filter_map(|item| value(item).map(|value| HandoverValue { item: *item, value })).collect(),
            valid_until: certificate.map(|certificate| certificate.not_after.to_date()),
        }
    }
}

impl HandoverItem {
    /// The id of its name.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::ApplicationId => "handover-application-id",
            Self::JwksUrl => "handover-jwks-url",
            Self::Kid => "handover-kid",
            Self::Subject => "handover-subject",
        }
    }

    /// The member of the JSON form.
    fn member(self) -> &'static str {
        match self {
            Self::ApplicationId => "applicationId",
            Self::JwksUrl => "jwksUrl",
            Self::Kid => "kid",
            Self::Subject => "subject",
        }
    }
}

/// Plain text, one paragraph a certificate.
pub fn to_text(handovers: &[Handover], texts: &Texts) -> String {
    let paragraphs = handovers.iter().map(|handover| {
        let mut lines = vec![heading(handover, texts)];
        lines.extend(rows(handover, texts).into_iter().map(|(name, value)| format!("{name}: {value}")));
        lines.join("\n") + "\n"
    });
    paragraphs.collect::<Vec<_>>().join("\n")
}

/// A table for each certificate; values are code, so that nothing in them is
/// taken for markup.
pub fn to_markdown(handovers: &[Handover], texts: &Texts) -> String {
    let tables = handovers.iter().map(|handover| {
        let (name, value) = (texts.line("handover-column-name"), texts.line("handover-column-value"));
        let mut lines = vec![
            format!("## {}\n", heading(handover, texts)),
            format!("| {name} | {value} |"),
            "| --- | --- |".to_owned(),
        ];
        lines.extend(rows(handover, texts).into_iter().map(|(name, value)| format!("| {name} | {} |", code(&value))));
        lines.join("\n") + "\n"
    });
    tables.collect::<Vec<_>>().join("\n")
}

/// `{"handovers":[{"certificate":"C3","environment":"sandbox",…,"kid":"…"}]}`
pub fn to_json(handovers: &[Handover]) -> Value {
    let list: Vec<Value> = handovers
        .iter()
        .map(|handover| {
            let mut object = json!({
                "certificate": handover.certificate,
                "environment": handover.environment,
                "organisation": handover.organisation,
            });
            for value in &handover.values {
                object[value.item.member()] = json!(value.value);
            }
            if let Some(until) = &handover.valid_until {
                object["validUntil"] = json!(until);
            }
            object
        })
        .collect();
    json!({ "handovers": list })
}

fn heading(handover: &Handover, texts: &Texts) -> String {
    let environment = texts.line(match handover.environment {
        Environment::Sandbox => "environment-sandbox",
        Environment::Production => "environment-production",
    });
    format!("{} · {environment} · {}", handover.certificate, handover.organisation)
}

fn rows(handover: &Handover, texts: &Texts) -> Vec<(String, String)> {
    let mut rows: Vec<(String, String)> =
        handover.values.iter().map(|value| (texts.line(value.item.text_id()), value.value.clone())).collect();
    if let Some(until) = &handover.valid_until {
        rows.push((texts.line("handover-valid-until"), until.clone()));
    }
    rows
}

/// A Markdown code span that holds any text; a bar would end the table's cell.
fn code(value: &str) -> String {
    let fence = if value.contains('`') { "``" } else { "`" };
    format!("{fence}{}{fence}", value.replace('|', "\\|"))
}
