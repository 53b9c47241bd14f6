//! Letters that were written as other letters: percent-encoding (RFC 3986 section
//! 2.1), quoted-printable (RFC 2045 section 6.7), `/n` for a line end.

use percent_encoding::percent_decode_str;
use zeroize::Zeroizing;

use super::hexadecimal::settled;
use super::{Layer, Repair};

/// Proxies leave `+` alone, forms write it for a space.
pub(super) fn percent(text: &str) -> Option<Layer> {
    const ENOUGH: usize = 2;
    let is_escape = |after: &str| {
        let mut digits = after.bytes();
        (0..2).all(|_| digits.next().is_some_and(|digit| digit.is_ascii_hexdigit()))
    };
    if text.split('%').skip(1).filter(|after| is_escape(after)).take(ENOUGH).count() < ENOUGH {
        return None;
    }
    // What stands for a plus in a form is `%2B`.
    let form = text.contains("BEGIN+").then(|| Zeroizing::new(text.replace('+', " ")));
    let mut decoded = Zeroizing::new(Vec::with_capacity(text.len()));
    decoded.extend(percent_decode_str(form.as_ref().map_or(text, |form| form.as_str())));
    Layer::of_bytes(decoded, Repair::PercentEncoding)
}

/// DER whose bytes were escaped one by one.
pub(super) fn percent_of_bytes(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let start = text.find("0%8")?;
    let mut decoded = Zeroizing::new(Vec::with_capacity(text.len()));
    decoded.extend(percent_decode_str(text.get(start..)?));
    settled(&decoded)
}

/// What has to be escaped, and may.
const ESCAPES: [&str; 5] = ["=3D", "=20", "=0A", "=0D", "=2B"];
/// RFC 2045 section 6.7, rule 5, with a line end of two letters.
const WIDTH: usize = 78;

pub(super) fn quoted_printable(text: &str) -> Option<Layer> {
    // The `=` at the end of base64 looks like a line that goes on; it does so once.
    let goes_on = |line: &&str| line.trim_end_matches('\r').strip_suffix('=').is_some_and(|rest| !rest.ends_with('='));
    let is_wrapped =
        || text.lines().filter(|line| (WIDTH / 2..=WIDTH).contains(&line.len())).filter(goes_on).count() > 1;
    if !ESCAPES.iter().any(|escape| text.contains(escape)) && !is_wrapped() {
        return None;
    }
    let mut decoded = Zeroizing::new(Vec::with_capacity(text.len()));
    let mut parts = text.split('=');
    decoded.extend_from_slice(parts.next()?.as_bytes());
    for part in parts {
        // A line that ends so goes on in the next.
        if let Some(rest) = part.strip_prefix("\r\n").or_else(|| part.strip_prefix('\n')) {
            decoded.extend_from_slice(rest.as_bytes());
            continue;
        }
        match part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                decoded.push(byte);
                decoded.extend_from_slice(part.get(2..).unwrap_or_default().as_bytes());
            }
            None => {
                decoded.push(b'=');
                decoded.extend_from_slice(part.as_bytes());
            }
        }
    }
    Layer::of_bytes(decoded, Repair::QuotedPrintable)
}

/// Both letters are base64: only those at the end of equally long lines are none.
pub(super) fn slashed_line_ends(text: &str) -> Option<Layer> {
    const WIDTHS: [usize; 4] = [64, 76, 72, 60];
    if !text.contains("-/n") {
        return None;
    }
    let mut mended = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = text;
    while let Some((head, after)) = rest.split_once("-/n") {
        mended.push_str(head);
        mended.push_str("-\n");
        let end = after.find('-').unwrap_or(after.len());
        let (body, following) = after.split_at(end);
        let has_width = |width: &&usize| body.get(**width..**width + 2) == Some("/n");
        let mut body = body;
        if let Some(width) = WIDTHS.iter().find(has_width) {
            while let Some((line, more)) = body.split_at_checked(*width) {
                let Some(more) = more.strip_prefix("/n") else { break };
                mended.push_str(line);
                mended.push('\n');
                body = more;
            }
        }
        match body.strip_suffix("/n") {
            Some(last) => {
                mended.push_str(last);
                mended.push('\n');
            }
            None => mended.push_str(body),
        }
        rest = following;
    }
    mended.push_str(rest);
    Some(Layer { text: mended, repair: Repair::SlashedLineEnds, keeps_lines: false })
}
