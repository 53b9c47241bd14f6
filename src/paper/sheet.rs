//! The steps in the directory on one sheet, for a colleague who may sign in there and has
//! not this page.
//!
//! Comes in: a plan, its CSR, the steps. Goes out: plain text, for a mail, a ticket or a
//! printer. Nothing of it is secret.

use crate::ground::message::Message;
use crate::ground::shown;
use crate::ground::text::Texts;
use crate::make::guide;
use crate::plan::Plan;
use crate::x509::csr::Csr;

/// The sheet of one certificate.
pub fn of_directory(plan: &Plan, csr: &Csr, texts: &Texts) -> String {
    let title = Message::new("sheet-title").with("certificate", plan.entry.id.name());
    let environment = texts.say(&Message::new(plan.environment.text_id()));
    let mut lines = vec![
        texts.say(&title.with("environment", environment)),
        shown::written_out(plan.legal_name.as_str()).into_owned(),
        String::new(),
    ];
    for (position, step) in guide::steps(plan).iter().enumerate() {
        lines.push(format!("{}. {}", position + 1, texts.say(&step.text)));
        lines.extend(step.link.map(|link| format!("   {link}")));
        let values = step.values.iter();
        lines.extend(values.map(|value| format!("   {}: {}", texts.line(value.label), value.value)));
        lines.extend(step.note.iter().map(|note| format!("   {}", texts.say(note))));
        lines.push(String::new());
    }
    lines.push(texts.line("sheet-send-back"));
    lines.push(String::new());
    lines.push(format!("{} ({})", texts.line("sheet-csr"), plan.csr_file_name()));
    lines.push(format!("{}: {}", texts.line("fact-key-sha256"), csr.public_key.spki_sha256()));
    lines.push(csr.to_pem());
    lines.join("\n")
}
