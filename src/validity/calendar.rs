//! Reminders for the end of certificates, as a calendar file (RFC 5545).
//!
//! Comes in: certificates with their environment, the words and the time. Goes
//! out: one event each, at the moment of expiry, with alarms before it and, in
//! its description, what whoever is reminded has to know: which certificate,
//! where it is renewed, what stays the same, who acts.

use ics::properties::{Description, DtStart, Summary, Transp, Trigger};
use ics::{Alarm, Event, ICalendar, escape_text};

use crate::framework::catalogue::{C3_APPLICATION_NAME, CertificateType, Entry, Party, Place, Task};
use crate::framework::environment::Environment;
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::ground::shown;
use crate::ground::text::Texts;
use crate::plan::OptionsInput;
use crate::validity::lifetime::{Lifetime, RENEW_DAYS, URGENT_DAYS};
use crate::x509::certificate::Certificate;
use crate::x509::subject_alternative_name;

/// The name of a calendar file's type.
pub const MEDIA_TYPE: &str = "text/calendar";
/// Days before the end on which a calendar speaks up.
pub const ALARM_DAYS: [i64; 3] = [RENEW_DAYS, URGENT_DAYS, 7];

const PRODUCT: &str = "-//OFTF Key Desk//Certificates//EN";
/// RFC 5545 section 3.1, without the line break.
const MAX_LINE_OCTETS: usize = 75;

/// The end of one certificate.
#[derive(Clone, Debug, PartialEq)]
pub struct Expiry {
    entry: &'static Entry,
    environment: Environment,
    task: Task,
    /// Of one of several of its kind.
    label: Option<String>,
    /// Where the person makes it; `None` if others do.
    place: Option<(Place, CertificateType)>,
    fingerprint: String,
    lifetime: Lifetime,
    subject: String,
    alternative_names: Option<String>,
}

impl Expiry {
    /// `None` if the certificate does not expire.
    pub fn new(
        entry: &'static Entry,
        environment: Environment,
        role: Party,
        options: &OptionsInput,
        certificate: &Certificate,
    ) -> Option<Self> {
        let task = entry.task(role);
        let lifetime = Lifetime::of(certificate);
        let place = options.place.or(entry.places.value.first().copied());
        let certificate_type = options.certificate_type.or(entry.types.value.first().copied());
        let names = certificate.alternative_names.as_deref().filter(|names| !names.is_empty());
        (!lifetime.is_endless).then(|| Self {
            entry,
            environment,
            task,
            label: None,
            place: place.zip(certificate_type).filter(|_| matches!(task, Task::HoldKey | Task::CertifyHubKey)),
            fingerprint: certificate.sha256(),
            lifetime,
            subject: certificate.subject.in_encoding_order(),
            alternative_names: names.map(subject_alternative_name::list),
        })
    }

    /// The same, of one of several of its kind.
    pub fn labelled(self, label: Option<String>) -> Self {
        Self { label, ..self }
    }

    fn event(&self, texts: &Texts, now: Moment) -> Event<'static> {
        let title = |id: &'static str| {
            let environment = texts.say(&Message::new(format!("environment-{}", self.environment.word())));
            Message::new(id).with("certificate", self.name()).with("environment", environment)
        };
        // The same certificate is the same event, in whichever file it stands.
        let mut event = Event::new(format!("{}@oftf-key-desk", self.fingerprint), now.to_calendar());
        event.push(DtStart::new(self.lifetime.not_after.to_calendar()));
        event.push(Summary::new(text(&texts.say(&title("calendar-summary")))));
        event.push(Transp::transparent());
        let lines: Vec<String> = self.runbook().iter().map(|line| texts.say(line)).collect();
        event.push(Description::new(text(&lines.join("\n"))));
        for days in ALARM_DAYS {
            let says = texts.say(&title("calendar-alarm").with("days", days));
            event.add_alarm(Alarm::display(Trigger::new(format!("-P{days}D")), Description::new(text(&says))));
        }
        event
    }

    /// `S4`, and `S4 · DR site`.
    fn name(&self) -> String {
        let label = self.label.as_ref().map(|label| format!(" · {label}"));
        format!("{}{}", self.entry.id.name(), label.unwrap_or_default())
    }

    /// Which certificate, when, where, who, and what stays the same.
    fn runbook(&self) -> Vec<Message> {
        let id = self.entry.id;
        let mut lines = vec![
            Message::new(format!("purpose-{}", id.word())),
            Message::new("calendar-ends")
                .with("when", self.lifetime.not_after.to_minute())
                .with("renew", self.lifetime.renew_from().to_date()),
            Message::new(match (self.task, self.entry.parties.value.key_holder) {
                (Task::HoldKey, Party::Lfi) => "calendar-who-hold-key",
                (Task::HoldKey, Party::Tpp | Party::ApiHub) => "calendar-who-holder",
                (Task::AskForCertificate, _) => "calendar-who-ask",
                (Task::CertifyHubKey, _) => "calendar-who-certify-hub-key",
                (Task::TrustKey, Party::ApiHub) => "calendar-who-trust-hub-key",
                (Task::TrustKey | Task::Observe, _) => "calendar-who-observe",
            }),
        ];
        if let Some((place, certificate_type)) = self.place {
            let place = match place {
                Place::OrganisationCertificates => Message::new("calendar-where-organisation"),
                Place::Application if self.entry.parties.value.key_holder == Party::Lfi => {
                    Message::new("calendar-where-application").with("application", C3_APPLICATION_NAME)
                }
                Place::Application => Message::new("calendar-where-own-application"),
            };
            lines.push(place.with("url", self.environment.directory_url()).with("type", certificate_type.name()));
        }
        lines.push(Message::new("calendar-same-subject").with("subject", &self.subject));
        if let Some(names) = &self.alternative_names {
            lines.push(Message::new("calendar-same-names").with("names", names));
        }
        if self.place.is_some() {
            lines.push(Message::new("calendar-what-changes"));
            lines.push(Message::new("calendar-overlap"));
        }
        lines
    }
}

/// The file; `None` if nothing ends.
pub fn write(expiries: &[Expiry], texts: &Texts, now: Moment) -> Option<String> {
    if expiries.is_empty() {
        return None;
    }
    let mut calendar = ICalendar::new("2.0", PRODUCT);
    for expiry in expiries {
        calendar.add_event(expiry.event(texts, now));
    }
    Some(folded(&calendar.to_string()))
}

/// A value of type TEXT. A name in a certificate may hold anything, and a
/// calendar no control character.
fn text(value: &str) -> String {
    escape_text(shown::lines_written_out(value).into_owned()).into_owned()
}

/// The same lines, none longer than the standard allows: the crate does not
/// count the space that begins a continued line.
fn folded(calendar: &str) -> String {
    let unfolded = calendar.replace("\r\n ", "");
    let mut folded = String::with_capacity(unfolded.len() + unfolded.len() / 16);
    let mut octets = 0;
    for letter in unfolded.chars() {
        if letter == '\n' {
            octets = 0;
        } else if letter != '\r' {
            if octets + letter.len_utf8() > MAX_LINE_OCTETS {
                folded.push_str("\r\n ");
                octets = 1;
            }
            octets += letter.len_utf8();
        }
        folded.push(letter);
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_at_most_75_octets_and_is_never_broken_within_a_letter() {
        for letter in ["a", "é", "م", "😀"] {
            let line = format!("DESCRIPTION:{}\r\n", letter.repeat(100));
            let folded = folded(&line);
            assert!(folded.split("\r\n").all(|line| line.len() <= MAX_LINE_OCTETS), "{folded}");
            assert_eq!(folded.replace("\r\n ", ""), line);
        }
        let fits = format!("{}\r\n", "a".repeat(75));
        assert_eq!(folded(&fits), fits);
    }

    #[test]
    fn what_a_name_holds_stays_one_value() {
        let name = "O=A, B; C\\D\r\nBEGIN:VALARM\u{0}\u{202E}";
        assert_eq!(text(name), "O=A\\, B\\; C\\\\D⟨U+000D⟩\\nBEGIN:VALARM⟨U+0000⟩⟨U+202E⟩");
    }
}
