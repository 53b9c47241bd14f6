//! What mails, editors and documents do to files: each thing alone, done to
//! real keys, CSRs and certificates, is undone and said, and nothing else is.

use oftf_key_desk::framework::catalogue::CertificateId::C3;
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::heap::identify::{Item, Location};
use oftf_key_desk::x509::pem::Repair;
use testbed::bank;
use testbed::directory::{Issuer, issued};
use testbed::key::{bank_key, ec_key};
use testbed::openssl_text;

use crate::identify::found;

/// Keys of three forms, a CSR, a certificate and a chain; the third has the
/// headers of RFC 1421 with their empty line.
fn things() -> [String; 6] {
    let old = ["rsa", "-traditional", "-aes256", "-passout", "pass:correct horse"];
    let leaf = issued(C3, Sandbox);
    let chain = leaf.clone() + &Issuer::Oftf(Sandbox).authority().issuing;
    let csr = bank_key().csr(&bank::subject(C3));
    [bank_key().pem.clone(), ec_key().pem.clone(), openssl_text(&old, &bank_key().pem), csr, leaf, chain]
}

/// Without where it stood and what was repaired.
fn contents(items: Vec<Item>) -> Vec<Item> {
    let bare = |item: Item| Item { repairs: Vec::new(), place: Location { line: None, ..item.place }, ..item };
    items.into_iter().map(bare).collect()
}

#[track_caller]
fn check(damage: impl Fn(&str) -> Vec<u8>, expected: &[Repair]) {
    for thing in things() {
        let clean = found(&thing);
        assert_eq!(clean[0].repairs, [], "the clean file needs no repair");
        let damaged = damage(&thing);
        let shown = String::from_utf8_lossy(&damaged).into_owned();
        let items = found(&damaged);
        assert_eq!(items[0].repairs, expected, "{shown}");
        assert!(items[1..].iter().all(|item| item.repairs.is_empty()), "once for a file");
        assert_eq!(contents(items), contents(clean), "{shown}");
    }
}

/// Every line with something before it.
fn prefixed(text: &str, prefix: &str) -> Vec<u8> {
    text.lines().flat_map(|line| [prefix, line, "\n"]).collect::<String>().into_bytes()
}

fn replaced(text: &str, from: &str, to: &str) -> Vec<u8> {
    assert!(text.contains(from));
    text.replace(from, to).into_bytes()
}

#[test]
fn encodings_are_undone() {
    check(|text| [b"\xEF\xBB\xBF", text.as_bytes()].concat(), &[Repair::ByteOrderMark]);
    let little = |text: &str| [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let big = |text: &str| [0xFE, 0xFF].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    check(little, &[Repair::Utf16]);
    check(big, &[Repair::Utf16]);
    // Windows-1252: a name with an accent above the block; dashes of one byte.
    check(|text| [b"friendlyName: Soci\xE9t\xE9\n", text.as_bytes()].concat(), &[Repair::TextAround]);
    let dashes = |text: &str| {
        let text = text.replace("-----BEGIN", "\u{1}\u{1}BEGIN");
        text.bytes().map(|byte| if byte == 1 { 0x97 } else { byte }).collect()
    };
    check(dashes, &[Repair::Dashes]);
}

#[test]
fn line_ends_are_undone() {
    check(|text| replaced(text, "\n", "\r\n"), &[Repair::WindowsLineEnds]);
    check(|text| text.trim_end().as_bytes().to_vec(), &[Repair::NoFinalLineEnd]);
    check(|text| replaced(text, "\n", "\\n"), &[Repair::EscapedLineEnds]);
    check(|text| replaced(text, "\n", "\\r\\n"), &[Repair::EscapedLineEnds]);
    check(|text| replaced(text, "\n", "\\\\n"), &[Repair::EscapedLineEnds]);
    let json = |text: &str| text.replace('/', "\\/").replace('\n', "\\n").into_bytes();
    check(json, &[Repair::EscapedLineEnds]);
    // A file of settings: other lines are real ones.
    let settings = |text: &str| format!("A=C:\\new\nKEY=\"{}\"\nB=2\n", text.replace('\n', "\\n")).into_bytes();
    check(settings, &[Repair::EscapedLineEnds, Repair::TextAround]);
}

#[test]
fn one_long_line_is_read() {
    let joined = |text: &str, between: &str| {
        // Headers end with an empty line, so they cannot be joined.
        if text.contains("Proc-Type") {
            return None;
        }
        let lines = text.lines().map(|line| match line.starts_with("-----") {
            true if line.contains("BEGIN") => format!("{line}{between}"),
            true => format!("{between}{line}\n"),
            false => line.to_owned(),
        });
        Some(lines.collect::<String>())
    };
    for between in ["\n", " ", ""] {
        for thing in things() {
            let Some(text) = joined(&thing, between) else { continue };
            let items = found(&text);
            assert_eq!(items[0].repairs, [Repair::OneLine], "{text}");
            assert_eq!(contents(items), contents(found(&thing)));
        }
    }
}

#[test]
fn letters_that_look_like_others_are_undone() {
    let before_end =
        |letters: &'static str| move |text: &str| replaced(text, "\n-----END", &format!("{letters}\n-----END"));
    check(before_end("\u{A0}"), &[Repair::NoBreakSpaces]);
    check(before_end("\u{202F}\u{3000}"), &[Repair::NoBreakSpaces]);
    check(before_end("\u{200B}\u{FEFF}"), &[Repair::InvisibleLetters]);
    check(|text| replaced(text, "-----BEGIN", "\u{2014}\u{2014}-BEGIN"), &[Repair::Dashes]);
    check(|text| replaced(text, "-----END", "\u{2013}END"), &[Repair::Dashes]);
    check(|text| replaced(text, "-----", "\u{2212}\u{2212}\u{2212}\u{2212}"), &[Repair::Dashes]);
    check(|text| replaced(text, "-----", "------"), &[Repair::Dashes]);
}

#[test]
fn what_mails_put_around_is_left_out() {
    check(|text| prefixed(text, "    "), &[Repair::Indentation]);
    check(|text| prefixed(text, "\t"), &[Repair::Indentation]);
    check(|text| prefixed(text, "> "), &[Repair::QuotationMarks]);
    check(|text| prefixed(text, ">> "), &[Repair::QuotationMarks]);
    check(|text| prefixed(text, "> > "), &[Repair::QuotationMarks]);
    check(|text| format!("Dear all,\n\n{text}").into_bytes(), &[Repair::TextAround]);
    check(|text| format!("{text}\nRegards \u{2014} \u{A0}a colleague\n").into_bytes(), &[Repair::TextAround]);
    check(|text| format!("---\n{text}").into_bytes(), &[Repair::TextAround]);
}

#[test]
fn a_mail_does_all_of_it_at_once() {
    let mail = |text: &str| {
        let quoted = String::from_utf8(prefixed(text, "> ")).expect("text").replace("-----", "\u{2014}\u{2014}");
        let quoted = quoted.replace("\n> \u{2014}\u{2014}END", "\u{A0}\n> \u{2014}\u{2014}END");
        format!("\u{FEFF}Dear all,\n{quoted}> Regards").replace('\n', "\r\n").into_bytes()
    };
    check(
        mail,
        &[
            Repair::ByteOrderMark,
            Repair::WindowsLineEnds,
            Repair::NoBreakSpaces,
            Repair::Dashes,
            Repair::QuotationMarks,
            Repair::TextAround,
        ],
    );
}

#[test]
fn two_blocks_in_one_file_are_two_items() {
    let [key, other, .., certificate, _] = things();
    for (text, repairs) in [
        (key.clone() + &other, vec![]),
        (format!("{}{other}", key.trim_end()), vec![]),
        (format!("{key}Now the second:\n{other}"), vec![Repair::TextAround]),
        (format!("{certificate}\n\n{key}"), vec![]),
    ] {
        let items = found(&text);
        assert_eq!(items.len(), 2, "{text}");
        assert_eq!(items[0].repairs, repairs, "{text}");
        let numbers: Vec<(usize, usize)> = items.iter().map(|item| (item.place.number, item.place.of)).collect();
        assert_eq!(numbers, [(1, 2), (2, 2)]);
    }
}

#[test]
fn damage_names_its_line_after_repairs_too() {
    let thing = things()[0].replacen('\n', "\n%", 1);
    for text in [
        thing.clone(),
        thing.replace('\n', "\r\n"),
        String::from_utf8(prefixed(&thing, "> ")).expect("text"),
        thing.replace("-----BEGIN", "\u{2014}BEGIN"),
    ] {
        assert_eq!(found(&text)[0].place.line, Some(2), "{text}");
    }
}
