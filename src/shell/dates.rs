//! Dates and times as the language of the page writes them, by the browser's
//! Intl: the Gregorian calendar, the digits 0 to 9, and UTC, which is said.

use js_sys::{Array, Function, JSON, Object};
use wasm_bindgen::{JsCast, JsValue};

use crate::ground::clock::{Moment, Precision};
use crate::ground::language::Language;

/// `4 Jan 2026`
const DAY: &str = r#"{ "timeZone": "UTC", "year": "numeric", "month": "short", "day": "numeric" }"#;
/// `4 Jan 2026, 16:00 UTC`
const MINUTE: &str = r#"{ "timeZone": "UTC", "year": "numeric", "month": "short", "day": "numeric",
    "hour": "2-digit", "minute": "2-digit", "hourCycle": "h23", "timeZoneName": "short" }"#;

/// Writes moments in one language.
pub struct Dates {
    day: Option<Function>,
    minute: Option<Function>,
}

impl Dates {
    pub fn new(language: Language) -> Self {
        let locale = match language {
            Language::English => "en-GB-u-ca-gregory-nu-latn",
            Language::Arabic => "ar-AE-u-ca-gregory-nu-latn",
        };
        Self { day: formatter(locale, DAY), minute: formatter(locale, MINUTE) }
    }

    /// In words, or as ISO 8601 has it where the browser has no words.
    pub fn write(&self, moment: Moment, precision: Precision) -> String {
        let formatter = match precision {
            Precision::Day => &self.day,
            Precision::Minute => &self.minute,
        };
        #[expect(clippy::as_conversions, reason = "COMPAT: a browser counts in f64; milliseconds fit")]
        let milliseconds = JsValue::from_f64(moment.unix_seconds() as f64 * 1000.0);
        let written = formatter.as_ref().and_then(|format| format.call1(&JsValue::UNDEFINED, &milliseconds).ok());
        written.and_then(|text| text.as_string()).unwrap_or_else(|| moment.written_to(precision))
    }
}

fn formatter(locale: &str, options: &str) -> Option<Function> {
    let options: Object = JSON::parse(options).ok()?.dyn_into().ok()?;
    Some(js_sys::Intl::DateTimeFormat::new(&Array::of1(&locale.into()), &options).format())
}
