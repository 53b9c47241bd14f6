//! Certificates as OpenSSL reads them, where DER or RFC 5280 forbids what stands there:
//! old forms of times, dates before 1970, and strings of four octets a letter.
//!
//! Comes in: DER that the reader refuses. Goes out: the same with other elements in the
//! place of those, for the reader alone; fingerprints and signatures stay those of what
//! came in. Not here: damage, which is nothing that another program reads.

use time::{Date, Month, PrimitiveDateTime, Time, UtcOffset};

use crate::ground::clock::Moment;
use crate::ground::order::sort;

const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;
const UNIVERSAL_STRING: u8 = 0x1C;
const UTF8_STRING: u8 = 0x0C;
const CONSTRUCTED: u8 = 0x20;
/// Deeper than any certificate.
const MAX_DEPTH: usize = 16;

/// What was put in the place of something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LenientSlip {
    /// A time without seconds, or with an offset (X.690 section 11.7, RFC 5280 section 4.1.2.5).
    Time,
    /// Before 1970, which the reader does not know.
    EarlyDate,
    /// RFC 5280 section 4.1.2.4.
    UniversalString,
}

/// `None` if there is nothing of the kind, or it is no DER.
pub(super) fn mended(der: &[u8]) -> Option<(Vec<u8>, Vec<LenientSlip>)> {
    let mut slips = Vec::new();
    let mended = elements(der, 0, &mut slips)?;
    sort(&mut slips);
    slips.dedup();
    (!slips.is_empty()).then_some((mended, slips))
}

/// `Validity ::= SEQUENCE { notBefore Time, notAfter Time }`, header and content.
pub(super) fn validity(der: &[u8]) -> Option<[Moment; 2]> {
    let (_, content, _) = split(der)?;
    let (from_tag, from, rest) = split(content)?;
    let (until_tag, until, _) = split(rest)?;
    Some([moment(from_tag, from)?, moment(until_tag, until)?])
}

/// A UTCTime or GeneralizedTime in any form that is or was allowed (X.680 sections 46, 47).
fn moment(tag: u8, content: &[u8]) -> Option<Moment> {
    let text = std::str::from_utf8(content).ok().filter(|text| text.is_ascii())?;
    let at = text.find(['Z', '+', '-'])?;
    let (digits, zone) = text.split_at_checked(at)?;
    let digits = digits.split(['.', ',']).next()?;
    let (year, rest) = match tag {
        UTC_TIME => {
            let (year, rest) = digits.split_at_checked(2)?;
            let year: i32 = year.parse().ok()?;
            // RFC 5280 section 4.1.2.5.1.
            (if year < 50 { 2000 + year } else { 1900 + year }, rest)
        }
        GENERALIZED_TIME => {
            let (year, rest) = digits.split_at_checked(4)?;
            (year.parse().ok()?, rest)
        }
        _ => return None,
    };
    let pair = |position: usize| rest.get(position..position + 2)?.parse::<u8>().ok();
    let second = if rest.len() > 8 { pair(8)? } else { 0 };
    let date = Date::from_calendar_date(year, Month::try_from(pair(0)?).ok()?, pair(2)?).ok()?;
    let time = Time::from_hms(pair(4)?, pair(6)?, second).ok()?;
    let written = PrimitiveDateTime::new(date, time).assume_offset(offset(zone)?);
    Moment::from_unix_seconds(written.unix_timestamp())
}

/// `Z`, or hours and minutes.
fn offset(zone: &str) -> Option<UtcOffset> {
    if zone == "Z" {
        return Some(UtcOffset::UTC);
    }
    let (sign, digits) = zone.split_at_checked(1)?;
    let (hours, minutes) = digits.split_at_checked(2).filter(|(_, minutes)| minutes.len() == 2)?;
    let (hours, minutes): (i8, i8) = (hours.parse().ok()?, minutes.parse().ok()?);
    let sign = if sign == "-" { -1 } else { 1 };
    UtcOffset::from_hms(sign * hours, sign * minutes, 0).ok()
}

fn elements(mut der: &[u8], depth: usize, slips: &mut Vec<LenientSlip>) -> Option<Vec<u8>> {
    let mut mended = Vec::with_capacity(der.len());
    while let Some((tag, content, rest)) = split(der) {
        let (tag, content) = match tag {
            _ if tag & CONSTRUCTED != 0 && depth < MAX_DEPTH => (tag, elements(content, depth + 1, slips)?),
            UTC_TIME | GENERALIZED_TIME => time(tag, content, slips),
            UNIVERSAL_STRING => (UTF8_STRING, universal_string(content, slips)?),
            _ => (tag, content.to_vec()),
        };
        mended.push(tag);
        mended.extend(length_of(content.len()));
        mended.extend(content);
        der = rest;
    }
    der.is_empty().then_some(mended)
}

/// As RFC 5280 section 4.1.2.5 has it; a date before 1970 as the first that is known.
fn time(tag: u8, content: &[u8], slips: &mut Vec<LenientSlip>) -> (u8, Vec<u8>) {
    const DIGITS: usize = "YYMMDDhhmmss".len();
    let Some(found) = moment(tag, content) else { return (tag, content.to_vec()) };
    let Some(first) = Moment::from_unix_seconds(0) else { return (tag, content.to_vec()) };
    let is_early = found < first;
    let digits = if tag == UTC_TIME { DIGITS } else { DIGITS + 2 };
    let is_usual = content.len() == digits + 1 && content.ends_with(b"Z");
    if is_usual && !is_early {
        return (tag, content.to_vec());
    }
    slips.push(if is_early { LenientSlip::EarlyDate } else { LenientSlip::Time });
    let shown = if is_early { first } else { found };
    let calendar: Vec<u8> = shown.to_calendar().bytes().filter(|letter| *letter != b'T').collect();
    let start = if tag == UTC_TIME { 2 } else { 0 };
    (tag, calendar.get(start..).unwrap_or_default().to_vec())
}

fn universal_string(content: &[u8], slips: &mut Vec<LenientSlip>) -> Option<Vec<u8>> {
    let (letters, rest) = content.as_chunks::<4>();
    let text: String =
        letters.iter().map(|letter| char::from_u32(u32::from_be_bytes(*letter))).collect::<Option<_>>()?;
    slips.push(LenientSlip::UniversalString);
    rest.is_empty().then(|| text.into_bytes())
}

/// Tag, content, and what follows; tags of one octet, lengths of up to four.
fn split(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (tag, rest) = der.split_first().filter(|(tag, _)| **tag & 0x1F != 0x1F)?;
    let (first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7F => (usize::from(*first), rest),
        0x81..=0x84 => {
            let (octets, rest) = rest.split_at_checked(usize::from(*first & 0x7F))?;
            let length = octets.iter().fold(0_u64, |sum, octet| sum << 8 | u64::from(*octet));
            (usize::try_from(length).ok()?, rest)
        }
        _ => return None,
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((*tag, content, rest))
}

fn length_of(length: usize) -> Vec<u8> {
    let octets: Vec<u8> = length.to_be_bytes().into_iter().skip_while(|octet| *octet == 0).collect();
    match (octets.as_slice(), u8::try_from(octets.len())) {
        ([], _) => vec![0],
        ([short], _) if *short < 0x80 => vec![*short],
        (_, Ok(count)) => [vec![0x80 | count], octets].concat(),
        (_, Err(_)) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_in_every_form_that_was_allowed() {
        let read = |tag, text: &str| moment(tag, text.as_bytes()).map(Moment::to_rfc3339);
        for (tag, text, expected) in [
            (UTC_TIME, "261215080000Z", "2026-12-15T08:00:00Z"),
            (UTC_TIME, "2612150800Z", "2026-12-15T08:00:00Z"),
            (UTC_TIME, "261215120000+0400", "2026-12-15T08:00:00Z"),
            (UTC_TIME, "650101000000Z", "1965-01-01T00:00:00Z"),
            (GENERALIZED_TIME, "20261215080000Z", "2026-12-15T08:00:00Z"),
            (GENERALIZED_TIME, "202612150800Z", "2026-12-15T08:00:00Z"),
            (GENERALIZED_TIME, "20261215080000.5Z", "2026-12-15T08:00:00Z"),
            (GENERALIZED_TIME, "19500101000000Z", "1950-01-01T00:00:00Z"),
        ] {
            assert_eq!(read(tag, text).as_deref(), Some(expected), "{text}");
        }
        for text in ["", "Z", "26121508Z", "261315080000Z", "261215080000", "26121508000\u{660}Z", "261215080000+04"] {
            assert_eq!(read(UTC_TIME, text), None, "{text}");
        }
    }

    #[test]
    fn only_what_needs_it_is_changed() {
        assert_eq!(mended(&[0x30, 3, 2, 1, 5]), None);
        assert_eq!(mended(&[0x30, 3, 2, 1]), None, "cut off");
        let time: Vec<u8> = [&[0x30, 13, UTC_TIME, 11][..], b"2612150800Z"].concat();
        let usual: Vec<u8> = [&[0x30, 15, UTC_TIME, 13][..], b"261215080000Z"].concat();
        assert_eq!(mended(&time), Some((usual, vec![LenientSlip::Time])));
        let letters = [0x30, 10, UNIVERSAL_STRING, 8, 0, 0, 0, b'A', 0, 0, 6, 0x28];
        let text = [&[0x30, 5, UTF8_STRING, 3][..], "A\u{628}".as_bytes()].concat();
        assert_eq!(mended(&letters), Some((text, vec![LenientSlip::UniversalString])));
    }
}
