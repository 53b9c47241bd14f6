//! What the other side needs, ready to paste.
//!
//! Comes in: a plan, the certificate if there is one, and the kid that the
//! JWKS states. Goes out: the values of the catalogue's handover list, as
//! text, Markdown and JSON. Never a kid that was not seen in a JWKS.

use serde::Serialize;
use serde_json::{Value, json};

use crate::framework::catalogue::HandoverItem;
use crate::framework::environment::Environment;
use crate::ground::markdown;
use crate::ground::message::Message;
use crate::ground::shown;
use crate::ground::text::Texts;
use crate::plan::Plan;
use crate::x509::certificate::Certificate;

/// The values for one certificate.
#[derive(Clone, Debug, PartialEq)]
pub struct Handover {
    pub certificate: &'static str,
    pub environment: Environment,
    pub organisation: String,
    pub values: Vec<HandoverValue>,
    /// The kid whose place this one takes, and whether the subject stays.
    pub replaces: Option<Replaced>,
    /// Where there are several of its kind: what its holder calls this one.
    pub label: Option<String>,
    /// The day on which the certificate ends, `2027-01-28`.
    pub valid_until: Option<String>,
}

/// What a renewal takes the place of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaced {
    pub kid: String,
    pub same_subject: bool,
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
            HandoverItem::Kid => Some(shown::written_out(kid).into_owned()),
            HandoverItem::Subject => Some(subject()),
        };
        let items = plan.entry.handover.value.iter();
        Self {
            certificate: plan.entry.id.name(),
            environment: plan.environment,
            organisation: shown::written_out(plan.legal_name.as_str()).into_owned(),
            values: items.filter_map(|item| value(item).map(|value| HandoverValue { item: *item, value })).collect(),
            replaces: None,
            label: None,
            valid_until: certificate.map(|certificate| certificate.not_after.to_date()),
        }
    }

    /// The same, as a renewal.
    pub fn replacing(self, replaced: Option<Replaced>) -> Self {
        Self { replaces: replaced, ..self }
    }
}

impl Handover {
    /// The same, of one of several of its kind.
    pub fn labelled(self, label: Option<String>) -> Self {
        Self { label: label.map(|label| shown::written_out(&label).into_owned()), ..self }
    }

    /// `S4`, and `S4 · DR site`.
    pub fn name(&self) -> String {
        let label = self.label.as_ref().map(|label| format!(" · {label}"));
        format!("{}{}", self.certificate, label.unwrap_or_default())
    }
}

impl Replaced {
    pub fn name(&self) -> Message {
        Message::new(if self.same_subject { "handover-replaces-same-subject" } else { "handover-replaces" })
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
        let mut lines = vec![heading(handover, &handover.organisation, texts)];
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
            format!("## {}\n", heading(handover, &markdown::code(&handover.organisation), texts)),
            format!("| {name} | {value} |"),
            "| --- | --- |".to_owned(),
        ];
        lines.extend(
            rows(handover, texts).into_iter().map(|(name, value)| format!("| {name} | {} |", markdown::cell(&value))),
        );
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
            let members = handover.values.iter().map(|value| (value.item.member(), json!(value.value)));
            let replaced = handover.replaces.iter().flat_map(|replaced| {
                [("replacesKid", json!(replaced.kid)), ("sameSubject", json!(replaced.same_subject))]
            });
            let until = handover.valid_until.iter().map(|until| ("validUntil", json!(until)));
            let members = members.chain(replaced).chain(until).map(|(name, value)| (name.to_owned(), value));
            if let Some(object) = object.as_object_mut() {
                object.extend(members);
            }
            object
        })
        .collect();
    json!({ "handovers": list })
}

fn heading(handover: &Handover, organisation: &str, texts: &Texts) -> String {
    let environment = texts.line(handover.environment.text_id());
    format!("{} · {environment} · {organisation}", handover.certificate)
}

fn rows(handover: &Handover, texts: &Texts) -> Vec<(String, String)> {
    let mut rows: Vec<(String, String)> =
        handover.values.iter().map(|value| (texts.line(value.item.text_id()), value.value.clone())).collect();
    if let Some(replaced) = &handover.replaces {
        rows.push((texts.say(&replaced.name()), replaced.kid.clone()));
    }
    if let Some(until) = &handover.valid_until {
        rows.push((texts.line("handover-valid-until"), until.clone()));
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::CertificateId;
    use crate::ground::language::Language;
    use crate::plan::{Choices, OptionsInput, OrganisationInput};

    fn handover(id: CertificateId, legal_name: &str) -> Handover {
        let organisation = OrganisationInput {
            legal_name: legal_name.into(),
            organisation_id: "4af0a68f-d8a8-46c4-ace6-6949e8343868".into(),
            application_id: "b8739780-9bfe-43bc-9ea4-abc70a840c13".into(),
            ozone_connect_hosts: vec!["ozone.testbank.ae".into()],
            ..OrganisationInput::default()
        };
        let environment = Environment::Sandbox;
        let choices = Choices {
            certificate: id,
            environment,
            organisation,
            options: OptionsInput::default(),
            role: None,
            edition: Default::default(),
        };
        Handover::new(&Plan::from_choices(choices).expect("complete").plan, None, "the-kid")
    }

    #[test]
    fn c3_hands_over_what_the_hub_admits_by_and_others_url_and_kid() {
        let items = |id| handover(id, "Test Bank PJSC").values.iter().map(|value| value.item).collect::<Vec<_>>();
        use HandoverItem::{ApplicationId, JwksUrl, Kid, Subject};
        assert_eq!(items(CertificateId::C3), [ApplicationId, JwksUrl, Kid, Subject]);
        for id in [CertificateId::S4, CertificateId::Sig4, CertificateId::Enc1, CertificateId::S1] {
            assert_eq!(items(id), [JwksUrl, Kid]);
        }
    }

    #[test]
    fn json_has_a_member_for_each_value() {
        let json = to_json(&[handover(CertificateId::C3, "Test Bank PJSC")]);
        let first = &json["handovers"][0];
        assert_eq!(first["certificate"], "C3");
        assert_eq!(first["kid"], "the-kid");
        assert_eq!(first["environment"], "sandbox");
        assert!(first["subject"].as_str().is_some_and(|subject| subject.starts_with("C=AE, O=Test Bank PJSC")));
    }

    #[test]
    fn nothing_in_a_value_is_markup() {
        let texts = Texts::new(Language::English);
        let markdown = to_markdown(&[handover(CertificateId::C3, "Bank | `of` Test")], &texts);
        assert!(markdown.contains(r"``C=AE, O=Bank \| `of` Test"), "{markdown}");
        let text = to_text(&[handover(CertificateId::S4, "A"), handover(CertificateId::Enc1, "A")], &texts);
        assert_eq!(text.matches("the-kid").count(), 2);
    }
}
