//! The ground: sentences and the languages that they are said in, time, secrets,
//! reports and the documents that their rules come from.

pub mod check;
pub mod clock;
pub mod json;
pub mod language;
pub mod letter_message;
pub mod letters;
pub mod markdown;
pub mod message;
pub mod order;
pub mod plural;
pub mod remembered;
pub mod report;
pub mod secret;
pub mod shown;
pub mod source;
pub mod text;
pub mod words;
