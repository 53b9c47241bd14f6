//! The browser's clock.

use crate::ground::clock::Moment;

/// Now, to the second.
pub fn now() -> Moment {
    #[expect(clippy::as_conversions, reason = "COMPAT: a browser counts in f64; seconds fit")]
    let seconds = (js_sys::Date::now() / 1000.0) as i64;
    Moment::from_unix_seconds(seconds).expect("INVARIANT: a browser's clock stays within the years of RFC 3339")
}
