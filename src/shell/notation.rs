//! Dates, times and numbers as the language of the page writes them, by the browser's
//! Intl: the Gregorian calendar and the digits 0 to 9. A day is that of UTC, as files and
//! certificates have it; a time is the person's own first, and that of UTC beside it.

use std::cell::OnceCell;

use js_sys::{Array, Date, Function, JSON, Object};
use wasm_bindgen::{JsCast, JsValue};

use crate::ground::clock::{Moment, Precision};
use crate::ground::language::Language;
use crate::ground::text::Notation;

/// `4 Jan 2026`
const DAY: &str = r#"{ "timeZone": "UTC", "year": "numeric", "month": "short", "day": "numeric" }"#;
/// `Jan 2026`
const MONTH: &str = r#"{ "timeZone": "UTC", "year": "numeric", "month": "short" }"#;
/// `4 Jan 2026, 16:00 UTC`
const MINUTE: &str = r#"{ "timeZone": "UTC", "year": "numeric", "month": "short", "day": "numeric",
    "hour": "2-digit", "minute": "2-digit", "hourCycle": "h23", "timeZoneName": "short" }"#;
/// `16:00 UTC`
const HOUR: &str = r#"{ "timeZone": "UTC", "hour": "2-digit", "minute": "2-digit", "hourCycle": "h23",
    "timeZoneName": "short" }"#;
/// `4 Jan 2026, 20:00 Gulf Standard Time`
const LOCAL: &str = r#"{ "year": "numeric", "month": "short", "day": "numeric",
    "hour": "2-digit", "minute": "2-digit", "hourCycle": "h23", "timeZoneName": "long" }"#;

/// Writes moments and numbers in one language.
pub struct Written {
    day: Formatter,
    month: Formatter,
    minute: Formatter,
    hour: Formatter,
    local: Formatter,
    locale: &'static str,
}

/// Made when it is needed for the first time: the first screen has no date.
struct Formatter {
    options: &'static str,
    made: OnceCell<Option<Function>>,
}

impl Written {
    pub fn new(language: Language) -> Self {
        let locale = match language {
            Language::English => "en-GB-u-ca-gregory-nu-latn",
            Language::Arabic => "ar-AE-u-ca-gregory-nu-latn",
        };
        let of = |options| Formatter { options, made: OnceCell::new() };
        Self { day: of(DAY), month: of(MONTH), minute: of(MINUTE), hour: of(HOUR), local: of(LOCAL), locale }
    }

    /// For an axis.
    pub fn month(&self, moment: Moment) -> String {
        self.month.write(self.locale, &milliseconds(moment)).unwrap_or_else(|| moment.to_month())
    }

    /// Of UTC the date as well, where it is another day there.
    fn minute(&self, moment: &JsValue) -> Option<String> {
        let there = Date::new(moment);
        if there.get_timezone_offset() == 0.0 {
            return self.minute.write(self.locale, moment);
        }
        let beside = if there.get_date() == there.get_utc_date() { &self.hour } else { &self.minute };
        Some(format!("{} ({})", self.local.write(self.locale, moment)?, beside.write(self.locale, moment)?))
    }
}

impl Notation for Written {
    /// In words, or as ISO 8601 has it where the browser has no words.
    fn time(&self, moment: Moment, precision: Precision) -> String {
        let milliseconds = milliseconds(moment);
        let written = match precision {
            Precision::Day => self.day.write(self.locale, &milliseconds),
            Precision::Minute => self.minute(&milliseconds),
        };
        written.unwrap_or_else(|| moment.written_to(precision))
    }

    fn number(&self, number: i64) -> String {
        #[expect(clippy::as_conversions, reason = "COMPAT: a browser counts in f64; nothing here is beyond it")]
        let number = js_sys::Number::from(number as f64);
        // ECMA-402 section 21.2: as Intl.NumberFormat.
        number.to_locale_string(self.locale).into()
    }
}

fn milliseconds(moment: Moment) -> JsValue {
    #[expect(clippy::as_conversions, reason = "COMPAT: a browser counts in f64; milliseconds fit")]
    JsValue::from_f64(moment.unix_seconds() as f64 * 1000.0)
}

impl Formatter {
    fn write(&self, locale: &str, moment: &JsValue) -> Option<String> {
        self.made.get_or_init(|| self.make(locale)).as_ref()?.call1(&JsValue::UNDEFINED, moment).ok()?.as_string()
    }

    fn make(&self, locale: &str) -> Option<Function> {
        let options: Object = JSON::parse(self.options).ok()?.dyn_into().ok()?;
        Some(js_sys::Intl::DateTimeFormat::new(&Array::of1(&locale.into()), &options).format())
    }
}
