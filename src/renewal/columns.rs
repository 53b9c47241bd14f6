//! The old certificate and the new one side by side. This only shows; the
//! findings judge.

use super::Identity;
use crate::ground::message::Message;
use crate::ground::shown;
use crate::workspace::Record;
use crate::x509::certificate::Certificate;

/// One value of both; `None` where it is not known yet or not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenewalRow {
    pub name: Message,
    pub old: Option<String>,
    pub new: Option<String>,
    /// Of values that a renewal keeps; the others are new each time.
    pub is_kept: bool,
}

impl RenewalRow {
    /// A value that is to be kept is not the same, as far as both are known.
    pub fn differs(&self) -> bool {
        self.is_kept && self.old.is_some() && self.new.is_some() && self.old != self.new
    }

    /// As the values stand beside each other: what looks the same and is not has the
    /// code points of the letters that differ.
    pub fn told_apart(&self) -> Self {
        let both = self.old.as_deref().zip(self.new.as_deref()).and_then(|(old, new)| shown::apart(old, new));
        let Some((old, new)) = both else { return self.clone() };
        Self { old: Some(old), new: Some(new), ..self.clone() }
    }
}

/// What both say of themselves, the values that stay first.
pub fn columns(old: &Record, new: &Record) -> Vec<RenewalRow> {
    let identities = [old, new].map(Identity::of_record);
    let files = [old, new].map(|record| record.certificate());
    let identity = |is_kept: bool, name: Message, value: fn(&Identity) -> String| {
        let [old, new] = identities.each_ref().map(|each| each.as_ref().map(value));
        RenewalRow { name, old, new, is_kept }
    };
    let file = |name: Message, value: fn(&Certificate) -> String| {
        let [old, new] = files.map(|each| each.map(value));
        RenewalRow { name, old, new, is_kept: false }
    };
    let rows = [
        identity(true, Message::new("fact-subject"), |each| each.subject.in_encoding_order()),
        identity(true, Message::new("fact-san"), |each| each.names.join(", ")),
        identity(false, Message::new("handover-kid"), |each| {
            shown::written_out(each.kid.as_deref().unwrap_or_default()).into_owned()
        }),
        file(Message::new("fact-valid-from"), |each| each.not_before.to_minute()),
        file(Message::new("fact-valid-until"), |each| each.not_after.to_minute()),
        file(Message::new("fact-serial"), |each| each.serial_number.clone()),
        identity(false, Message::new("fact-key"), |each| each.key.label()),
        identity(false, Message::new("fact-key-sha256"), |each| each.key.spki_sha256()),
    ];
    let is_there = |value: &Option<String>| value.as_ref().is_some_and(|value| !value.is_empty());
    rows.into_iter().filter(|row| is_there(&row.old) || is_there(&row.new)).collect()
}
