//! What systems and people wrap around a thing is undone and said: the same thing comes
//! out, whatever was around it.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use oftf_key_desk::framework::catalogue::CertificateId::C3;
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::heap::identify::{HeldKey, Item, ItemKind};
use oftf_key_desk::unwrap::{PemError, Repair, unwrap};
use oftf_key_desk::x509::certificate::Certificate;
use oftf_key_desk::x509::pem;
use serde_json::json;
use testbed::bank;
use testbed::directory::{Issuer, issued};
use testbed::key::bank_key;
use testbed::{Folder, openssl};

use crate::identify::found;
use crate::unwrap_key_set::{key_set, same_set};

fn certificate() -> String {
    issued(C3, Sandbox)
}

fn authority() -> String {
    Issuer::Oftf(Sandbox).authority().issuing.clone()
}

/// A private key, a CSR, a certificate.
fn things() -> [String; 3] {
    [bank_key().pem.clone(), bank_key().csr(&bank::subject(C3)), certificate()]
}

type Content = (ItemKind, Vec<HeldKey>, String);

fn contents(items: &[Item]) -> Vec<Content> {
    items.iter().map(|item| (item.kind, item.keys.clone(), item.content.clone())).collect()
}

/// The same things come out as of `things` by themselves, and the layer is said.
#[track_caller]
fn same(wrapped: impl AsRef<[u8]>, things: &[&str], repair: Repair) {
    let shown = String::from_utf8_lossy(wrapped.as_ref()).into_owned();
    let items = found(wrapped);
    let expected: Vec<Content> = things.iter().flat_map(|thing| contents(&found(thing))).collect();
    assert_eq!(contents(&items), expected, "{shown}");
    let repairs: Vec<Repair> = items.iter().flat_map(|item| item.repairs.clone()).collect();
    assert!(repairs.contains(&repair), "{repair:?} is not in {repairs:?} of\n{shown}");
}

/// Each of the things, wrapped.
#[track_caller]
fn each(wrap: impl Fn(&str) -> String, repair: Repair) {
    for thing in things() {
        same(wrap(&thing), &[&thing], repair);
    }
}

fn percent(text: &str, kept: &str) -> String {
    let letter = |letter: char| match letter.is_ascii_alphanumeric() || kept.contains(letter) {
        true => letter.to_string(),
        false => format!("%{:02X}", u32::from(letter)),
    };
    text.chars().map(letter).collect()
}

fn lines(text: &str, line: impl Fn(usize, &str) -> String) -> String {
    text.lines().enumerate().map(|(number, content)| line(number + 1, content) + "\n").collect()
}

fn der(pem: &str) -> Vec<u8> {
    let body: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    STANDARD.decode(body).expect("openssl wrote base64")
}

fn bare(pem: &str) -> String {
    STANDARD.encode(der(pem))
}

// Encodings of letters.

#[test]
fn percent_encoding_of_proxies_and_forms_is_undone() {
    each(|text| percent(text, "-_.~"), Repair::PercentEncoding);
    // AWS ALB leaves +, / and = as they are.
    each(|text| format!("X-Amzn-Mtls-Clientcert: {}", percent(text, "-+/=")), Repair::PercentEncoding);
    each(|text| format!("key={}&a=b", percent(text, "-_. ").replace(' ', "+")), Repair::PercentEncoding);
    each(|text| percent(&percent(text, "-"), "-"), Repair::PercentEncoding);
    let envoy = |text: &str| format!("By=spiffe://a/b;Hash=00ff;Cert=\"{}\";URI=spiffe://c", percent(text, "-"));
    each(envoy, Repair::PercentEncoding);
}

#[test]
fn base64_of_text_and_of_base64_is_undone() {
    each(|text| STANDARD.encode(text), Repair::EncodedText);
    each(|text| STANDARD.encode(bare(text)), Repair::EncodedText);
    each(|text| STANDARD.encode(STANDARD.encode(text)), Repair::EncodedText);
    let wrapped = |text: &str| {
        let letters = STANDARD.encode(text).into_bytes();
        letters.chunks(76).map(|line| String::from_utf8_lossy(line).into_owned() + "\r\n").collect()
    };
    each(wrapped, Repair::EncodedText);
}

/// Something readable stands beside it: blocks, a document, a token, another run, more
/// of the same.
#[test]
fn base64_of_base64_is_undone_beside_what_can_be_read() {
    let set = key_set().to_string();
    let authority = authority();
    let twice = |text: &str| STANDARD.encode(STANDARD.encode(text));
    for thing in things() {
        let line = format!("TLS_KEY={}\n", twice(&thing));
        let expected = |beside: &str| [contents(&found(beside)), contents(&found(&thing))].concat();
        for beside in [authority.clone(), set.clone() + "\n", format!("CA={}\n", STANDARD.encode(&authority))] {
            let items = found(beside.clone() + &line);
            assert_eq!(contents(&items), expected(&beside), "behind {beside}");
            let mut items = contents(&found(line.clone() + &beside));
            items.rotate_left(1);
            assert_eq!(items, expected(&beside), "before {beside}");
        }
        let both = format!("{authority}{set}\n{line}");
        assert_eq!(contents(&found(&both)).len(), 3, "{both}");
        let member = json!({ "ca": authority, "key": twice(&thing) }).to_string();
        assert_eq!(contents(&found(&member)), expected(&authority), "{member}");
    }
}

/// What was encoded begins with something else than what is looked for.
#[test]
fn encoded_texts_are_read_whatever_they_begin_with() {
    for begin in ["Bag Attributes\n    friendlyName: c3\n", "# the key of C3\nA=1\n", "السلام عليكم\n\n"] {
        each(|text| STANDARD.encode(format!("{begin}{text}")), Repair::EncodedText);
        each(|text| format!("KEYS={}\n", STANDARD.encode(format!("{begin}{text}"))), Repair::EncodedText);
        let digits = |text: String| text.bytes().map(|byte| format!("{byte:02x}")).collect::<String>();
        each(|text| digits(format!("{begin}{text}")), Repair::Hexadecimal);
    }
}

#[test]
fn hexadecimal_is_undone_however_it_is_printed() {
    let digits = |text: &str, between: &str| {
        der(text).iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(between)
    };
    each(|text| digits(text, ""), Repair::Hexadecimal);
    each(|text| digits(text, "").to_uppercase(), Repair::Hexadecimal);
    each(|text| digits(text, ":"), Repair::Hexadecimal);
    each(|text| format!("0x{}", digits(text, ", 0x")), Repair::Hexadecimal);
    each(|text| format!("key = b'\\x{}'", digits(text, "\\x")), Repair::Hexadecimal);
    let dump = |text: &str, line: fn(usize, &[u8], &str) -> String| {
        let bytes = der(text);
        let letters = |row: &[u8]| -> String {
            row.iter().map(|byte| if byte.is_ascii_graphic() { char::from(*byte) } else { '.' }).collect()
        };
        bytes.chunks(16).enumerate().map(|(at, row)| line(at * 16, row, &letters(row)) + "\n").collect::<String>()
    };
    fn spaced(row: &[u8]) -> String {
        row.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ")
    }
    let certutil = |at: usize, row: &[u8], letters: &str| format!("    {at:04x}  {:<47}   {letters}", spaced(row));
    let xxd = |at: usize, row: &[u8], letters: &str| {
        let pairs: Vec<String> =
            row.chunks(2).map(|pair| pair.iter().map(|byte| format!("{byte:02x}")).collect()).collect();
        format!("{at:08x}: {:<39}  {letters}", pairs.join(" "))
    };
    let hexdump = |at: usize, row: &[u8], letters: &str| {
        let (first, second) = row.split_at(row.len().min(8));
        format!("{at:08x}  {}  {:<23}  |{letters}|", spaced(first), spaced(second))
    };
    let openssl = |at: usize, row: &[u8], letters: &str| {
        let (first, second) = row.split_at(row.len().min(8));
        format!("{at:04x} - {}-{:<23}   {letters}", spaced(first), spaced(second))
    };
    each(|text| dump(text, certutil), Repair::Hexadecimal);
    each(|text| dump(text, xxd), Repair::Hexadecimal);
    each(|text| dump(text, hexdump), Repair::Hexadecimal);
    each(|text| dump(text, openssl), Repair::Hexadecimal);
    each(|text| format!("Encoded:\n{}CertUtil: done\n", dump(text, certutil)), Repair::Hexadecimal);
}

/// A dump has BEGIN and END among its letters; a key set has neither.
#[test]
fn texts_are_read_out_of_dumps() {
    fn spaced(row: &[u8]) -> String {
        row.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ")
    }
    let rows = |text: &str, line: fn(usize, &[u8], &str) -> String| {
        let letters = |row: &[u8]| String::from_utf8_lossy(row).replace('\n', ".");
        text.as_bytes()
            .chunks(16)
            .enumerate()
            .map(|(at, row)| line(at * 16, row, &letters(row)) + "\n")
            .collect::<String>()
    };
    let hexdump = |text: &str| {
        rows(text, |at, row, letters| format!("{at:08x}  {:<47}  |{letters}|", spaced(row)))
            + &format!("{:08x}\n", text.len())
    };
    // PowerShell 5 and 7.
    let columns = "00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F";
    let format_hex = |text: &str| {
        format!("\n           {columns}\n\n")
            + &rows(text, |at, row, letters| format!("{at:08X}   {:<47}  {letters}", spaced(row).to_uppercase()))
    };
    let format_hex_7 = |text: &str| {
        format!("   Label: C:\\key.pem\n\n          Offset {columns}\n          ------ -----\n")
            + &rows(text, |at, row, letters| format!("{at:016X} {:<47} {letters}", spaced(row).to_uppercase()))
    };
    each(hexdump, Repair::Hexadecimal);
    each(format_hex, Repair::Hexadecimal);
    each(format_hex_7, Repair::Hexadecimal);
    let set = key_set().to_string();
    same(hexdump(&set), &[&set], Repair::Hexadecimal);
    same(spaced(set.as_bytes()).replace(' ', ""), &[&set], Repair::Hexadecimal);
    // Windows' registry and SQL.
    let registry = |text: &str| {
        let rows: Vec<String> = der(text).chunks(25).map(|row| spaced(row).replace(' ', ",")).collect();
        format!("[HKEY_CURRENT_USER\\X]\n\"Blob\"=hex:{}\n", rows.join(",\\\n  "))
    };
    each(registry, Repair::Hexadecimal);
    each(|text| format!("INSERT INTO t VALUES (x'{}');\n", spaced(&der(text)).replace(' ', "")), Repair::Hexadecimal);
}

#[test]
fn numbers_of_bytes_are_read_as_programs_write_them() {
    let unsigned = |bytes: &[u8]| bytes.iter().map(u8::to_string).collect::<Vec<_>>().join(", ");
    let signed = |bytes: &[u8]| bytes.iter().map(|byte| byte.cast_signed().to_string()).collect::<Vec<_>>().join(", ");
    each(|text| format!("unsigned char k[] = {{{}}};\n", unsigned(&der(text))), Repair::Octets);
    each(|text| format!("byte[] k = {{ {} }};\n", signed(&der(text))), Repair::Octets);
    each(|text| json!({ "type": "Buffer", "data": text.as_bytes() }).to_string(), Repair::Octets);
    each(|text| json!({ "a": { "der": der(text) } }).to_string(), Repair::Octets);
    let python = |text: &str| {
        let letter = |byte: &u8| match byte {
            b'\\' => "\\\\".to_owned(),
            b'\n' => "\\n".to_owned(),
            b'\'' => "\\'".to_owned(),
            b' '..=b'~' => char::from(*byte).to_string(),
            other => format!("\\x{other:02x}"),
        };
        format!("key = b'{}'\n", der(text).iter().map(letter).collect::<String>())
    };
    each(python, Repair::Octets);
    let percent =
        |text: &str| der(text).iter().map(|byte| format!("%{byte:02X}")).collect::<String>().replacen("%30", "0", 1);
    each(percent, Repair::PercentEncoding);
}

#[test]
fn utf_16_is_read_without_its_mark_and_inside_base64() {
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    for thing in things() {
        let big: Vec<u8> = thing.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let long: Vec<u8> =
            [0xFEFF].into_iter().chain(thing.chars().map(u32::from)).flat_map(u32::to_le_bytes).collect();
        let ended = [&[0xFF, 0xFE], wide(&thing).as_slice(), b"\n"].concat();
        for bytes in [wide(&thing), big, long, ended] {
            same(bytes, &[&thing], Repair::Utf16);
        }
        // `[Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($key))`
        same(STANDARD.encode(wide(&thing)), &[&thing], Repair::Utf16);
    }
}

#[test]
fn der_behind_a_mark_or_a_line_end_is_read() {
    for thing in things() {
        same([b"\xEF\xBB\xBF".as_slice(), &der(&thing)].concat(), &[&thing], Repair::ByteOrderMark);
        same([b"\r\n".as_slice(), &der(&thing)].concat(), &[&thing], Repair::TextAround);
    }
}

#[test]
fn what_logs_and_terminals_do_to_lines_is_undone() {
    let marked = |mark: fn(usize) -> String| move |text: &str| lines(text, |number, line| mark(number) + line);
    each(marked(|number| format!("2026-11-28T10:{number:02}:07Z INFO  key: ")), Repair::LineMarks);
    each(marked(|number| format!("Nov 28 10:00:{number:02} host app[123]: ")), Repair::LineMarks);
    each(marked(|number| format!("conf/key.pem:{}:", number + 1)), Repair::LineMarks);
    each(marked(|number| format!("[{number}] ")), Repair::LineMarks);
    each(|text| lines(text, |_, line| format!("{line}$")), Repair::LineMarks);
    each(|text| lines(text, |_, line| format!("{line}^M$")), Repair::LineMarks);
    each(|text| lines(text, |_, line| format!("\u{1B}[32m{line}\u{1B}[0m")), Repair::InvisibleLetters);
    each(|text| text.replace("EGIN", "EG\u{200B}IN").replace("CERT", "CE\u{200B}RT"), Repair::InvisibleLetters);
    for separator in [",", ";", "|"] {
        each(|text| text.trim_end().replace('\n', separator), Repair::Separators);
    }
    each(|text| json!({ "key": text.lines().collect::<Vec<_>>() }).to_string(), Repair::InsideJson);
    let set = key_set().to_string();
    same_set(&set.replace(',', ",\u{A0}"), Repair::InvisibleLetters);
}

#[test]
fn line_ends_that_were_lost_or_misspelled_are_undone() {
    each(|text| text.trim_end().replace('\n', "/n"), Repair::SlashedLineEnds);
    each(|text| text.replace('\n', "\\r\\n"), Repair::EscapedLineEnds);
    each(|text| text.replace('\n', ""), Repair::OneLine);
    each(|text| text.replace(['\n', ' '], ""), Repair::Label);
    each(|text| text.replace('\n', " "), Repair::OneLine);
}

#[test]
fn begin_and_end_are_read_in_any_letters() {
    let markers = |text: &str, change: fn(&str) -> String| {
        lines(text, |_, line| if line.starts_with("-----") { change(line) } else { line.to_owned() })
    };
    each(|text| markers(text, str::to_lowercase), Repair::Label);
    let titled = |line: &str| {
        line.replace("BEGIN", "Begin").replace("END", "End").replace("CERTIFICATE", "Certificate").replace("KEY", "Key")
    };
    each(|text| markers(text, titled), Repair::Label);
    each(|text| markers(text, |line| line.replace(' ', "")), Repair::Label);
    each(|text| text.replace("-----BEGIN", "----- BEGIN").replace("-----END", "----- END"), Repair::Label);
    let renamed = bank_key().pem.replace("END PRIVATE KEY", "END RSA PRIVATE KEY");
    same(renamed, &[&bank_key().pem], Repair::OtherEnd);
}

// What stands around lines.

#[test]
fn marks_before_lines_are_taken_off() {
    let diff = |text: &str| {
        format!("--- /dev/null\n+++ b/a.pem\n@@ -0,0 +1,9 @@\n{}", lines(text, |_, line| format!("+{line}")))
    };
    each(diff, Repair::LineMarks);
    each(|text| lines(text, |_, line| format!("-{line}")), Repair::LineMarks);
    each(|text| lines(text, |number, line| format!("{number:>6}\t{line}")), Repair::LineMarks);
    each(|text| lines(text, |number, line| format!("{number}: {line}")), Repair::LineMarks);
    each(|text| lines(text, |number, line| format!("{number} | + {line}")), Repair::LineMarks);
    for sign in ["# ", "// ", " * ", "-- ", "; ", "#", "app_1  | "] {
        each(|text| lines(text, |_, line| format!("{sign}{line}")), Repair::LineMarks);
    }
    each(|text| lines(text, |_, line| format!("| {line:<64} |")), Repair::LineMarks);
    each(|text| lines(text, |_, line| format!("│ {line:<64} │")), Repair::LineMarks);
}

#[test]
fn literals_of_programs_are_undone() {
    each(
        |text| format!("const key =\n{};", lines(text, |_, line| format!("  \"{line}\\n\" +"))),
        Repair::StringLiteral,
    );
    each(|text| format!("KEY = (\n{})", lines(text, |_, line| format!("    '{line}\\n'"))), Repair::StringLiteral);
    each(|text| lines(text, |_, line| format!("\"{line}\",")), Repair::StringLiteral);
    each(|text| lines(text, |_, line| format!("\u{201C}{line}\u{201D}")), Repair::StringLiteral);
    // A text over several lines needs nothing.
    each(|text| format!("KEY = \"\"\"{text}\"\"\"\n"), Repair::TextAround);
    each(|text| format!("const key = `{text}`;\n"), Repair::TextAround);
}

#[test]
fn mails_are_undone() {
    let quoted = |text: &str| {
        let escaped = text.replace('=', "=3D");
        let soft = |line: &str| {
            let letters: Vec<char> = line.chars().collect();
            letters.chunks(50).map(|part| part.iter().collect::<String>()).collect::<Vec<_>>().join("=\r\n")
        };
        let body: Vec<String> = escaped.lines().map(soft).collect();
        format!("Content-Transfer-Encoding: quoted-printable\r\n\r\n{}\r\n", body.join("\r\n"))
    };
    each(quoted, Repair::QuotedPrintable);
    let part = |text: &str, name: &str| {
        let letters = STANDARD.encode(text).into_bytes();
        let body: Vec<String> = letters.chunks(76).map(|line| String::from_utf8_lossy(line).into_owned()).collect();
        format!(
            "--b0undary\nContent-Type: application/octet-stream; name={name}\nContent-Transfer-Encoding: base64\n\n{}\n",
            body.join("\n")
        )
    };
    let (first, second) = (certificate(), authority());
    let mail = format!("From: a@example.org\n\n{}{}--b0undary--\n", part(&first, "a.pem"), part(&second, "b.pem"));
    same(mail, &[&first, &second], Repair::EncodedText);
}

#[test]
fn markup_is_undone() {
    each(|text| format!("<p>Here:</p>{}", text.trim_end().replace('\n', "<br/>")), Repair::Markup);
    each(|text| lines(text, |_, line| format!("<div>{line}&nbsp;</div>")), Repair::Markup);
    each(|text| text.replace('+', "&#43;").replace('/', "&#x2F;").replace('\n', "&#10;"), Repair::Markup);
    each(|text| format!("<html><pre>{text}</pre></html>"), Repair::TextAround);
    let saml = |text: &str| {
        format!(
            "<md:KeyDescriptor use=\"signing\"><ds:X509Certificate>{}</ds:X509Certificate></md:KeyDescriptor>",
            bare(text)
        )
    };
    each(saml, Repair::Markup);
    let cdata = |text: &str| format!("<cert><![CDATA[{}]]></cert>", bare(text));
    each(cdata, Repair::Markup);
    let folded = |text: &str| {
        let letters = format!("userCertificate;binary:: {}", bare(text)).into_bytes();
        letters.chunks(76).map(|line| String::from_utf8_lossy(line).into_owned()).collect::<Vec<_>>().join("\n ")
    };
    each(|text| format!("dn: cn=c3\n{}\nobjectClass: pkiUser\n", folded(text)), Repair::BareBase64);
}

// Settings and headers.

#[test]
fn settings_and_yaml_are_read() {
    each(|text| format!("A=1\nKEY={}\nB=2\n", bare(text)), Repair::BareBase64);
    each(|text| format!("key: |\n{}other: 1\n", lines(text, |_, line| format!("  {line}"))), Repair::Indentation);
    each(|text| format!("key: >-\n{}", lines(text, |_, line| format!("    {line}"))), Repair::Indentation);
    each(|text| format!("key: \"{}\"\n", text.replace('\n', "\\n")), Repair::EscapedLineEnds);
    let (key, certificate) = (bank_key().pem.clone(), certificate());
    let secret = |encode: fn(&str) -> String| {
        format!("kind: Secret\ndata:\n  tls.crt: {}\n  tls.key: {}\n", encode(&certificate), encode(&key))
    };
    for text in [secret(|text| STANDARD.encode(text)), secret(bare)] {
        let items = found(&text);
        assert_eq!(contents(&items), [contents(&found(&certificate)), contents(&found(&key))].concat());
        let stop = items[1].report.findings.iter().find(|finding| finding.check.id() == "file.private-key");
        assert_eq!(stop.expect("it is called out").detail.id, "err-file-key-beside-public");
        assert_eq!(items[1].place.line, Some(4));
        let names: Vec<&str> = items
            .iter()
            .flat_map(|item| &item.facts)
            .filter(|fact| fact.name.id == "fact-name-in-file")
            .map(|fact| fact.value.as_str())
            .collect();
        assert_eq!(names, ["tls.crt", "tls.key"]);
    }
}

#[test]
fn headers_of_proxies_are_read() {
    let (leaf, issuing) = (certificate(), authority());
    let nginx = format!("ssl-client-cert: {}", leaf.trim_end().replace('\n', "\n\t"));
    same(nginx, &[&leaf], Repair::Indentation);
    let traefik = format!("{},{}", bare(&leaf), bare(&issuing));
    same(traefik, &[&leaf, &issuing], Repair::BareBase64);
    let rfc9440 = format!("Client-Cert: :{}:\nClient-Cert-Chain: :{}:\n", bare(&leaf), bare(&issuing));
    same(rfc9440, &[&leaf, &issuing], Repair::BareBase64);
    same(format!("X-SSL-Client-DER: \"{}\"", bare(&leaf)), &[&leaf], Repair::BareBase64);
}

#[test]
fn tokens_come_out_of_headers_forms_and_documents() {
    let token = format!(
        "{}.{}.{}",
        URL_SAFE_NO_PAD.encode(r#"{"alg":"PS256","kid":"a"}"#),
        URL_SAFE_NO_PAD.encode(r#"{"iss":"b"}"#.repeat(9)),
        "A".repeat(342)
    );
    let wrapped: String =
        token.as_bytes().chunks(64).map(|line| String::from_utf8_lossy(line).into_owned() + "\n").collect();
    let [header, payload, signature] = token.split('.').collect::<Vec<_>>()[..] else { panic!("three parts") };
    for text in [
        token.clone(),
        format!("Authorization: Bearer {token}"),
        format!("bearer {token}\n"),
        format!("x-jws-signature: {token}"),
        format!("\"{token}\""),
        format!("grant_type=client_credentials&client_assertion={token}&client_id=a"),
        format!("client_assertion_type=urn%3Aietf%3Aparams&client_assertion={token}"),
        format!("curl -H 'Authorization: Bearer {token}' https://a.example"),
        wrapped,
        json!({ "id_token": token }).to_string(),
        json!({ "protected": header, "payload": payload, "signature": signature }).to_string(),
        json!({ "payload": payload, "signatures": [{ "protected": header, "signature": signature }] }).to_string(),
    ] {
        let items = found(&text);
        assert_eq!(items.len(), 1, "{text}");
        assert_eq!(items[0].kind, ItemKind::SignedToken, "{text}");
        assert!(items[0].facts.iter().any(|fact| fact.name.id == "fact-kid" && fact.value == "a"), "{text}");
    }
    let sealed = json!({ "protected": URL_SAFE_NO_PAD.encode(r#"{"alg":"RSA-OAEP-256","enc":"A256GCM"}"#), "encrypted_key": "AAAA", "iv": "AAAA", "ciphertext": "AAAA", "tag": "AAAA" });
    assert_eq!(found(sealed.to_string())[0].kind, ItemKind::EncryptedToken);
}

#[test]
fn answers_of_vaults_and_gateways_are_read() {
    let (key, leaf, issuing) = (bank_key().pem.clone(), certificate(), authority());
    let vault = json!({ "data": { "ca_chain": [issuing], "certificate": leaf, "private_key": key } });
    same(vault.to_string(), &[&issuing, &leaf, &key], Repair::InsideJson);
    same(
        json!({ "Certificate": leaf, "CertificateChain": issuing }).to_string(),
        &[&leaf, &issuing],
        Repair::InsideJson,
    );
    let by_kid = found(json!({ "kid-1": leaf, "kid-2": issuing }).to_string());
    let names = by_kid.iter().flat_map(|item| &item.facts).filter(|fact| fact.name.id == "fact-name-in-file");
    assert_eq!(names.map(|fact| fact.value.as_str()).collect::<Vec<_>>(), ["kid-1", "kid-2"]);
    let public = bank_key().public().to_pem();
    let keycloak = json!({ "active": { "PS256": "a" }, "keys": [{ "kid": "a", "use": "SIG", "certificate": bare(&leaf), "publicKey": bare(&public) }] });
    same(keycloak.to_string(), &[&leaf, &public], Repair::InsideJson);

    let folder = Folder::new();
    let (key, leaf) = (folder.file("key.pem", &key), folder.file("leaf.pem", &leaf));
    let pkcs12 = openssl(&["pkcs12", "-export", "-inkey", &key, "-in", &leaf, "-passout", "pass:correct horse"], "");
    let azure = json!({ "contentType": "application/x-pkcs12", "value": STANDARD.encode(pkcs12) });
    let items = found(azure.to_string());
    assert_eq!(items[0].kind, ItemKind::SealedContainer);
    assert!(items[0].report.findings.iter().any(|finding| finding.detail.id == "ok-file-container-may-hold-key"));
}

// Where it ends.

/// So many layers of base64.
fn nested(layers: usize) -> String {
    (0..layers).fold(certificate(), |text, _| STANDARD.encode(text))
}

#[test]
fn six_layers_are_undone_and_more_are_refused() {
    assert_eq!(found(nested(6))[0].kind, ItemKind::Certificate);
    assert_eq!(unwrap(nested(7).as_bytes()).err(), Some(PemError::WrappedTooDeep));
    assert_eq!(found(nested(7))[0].report.findings[0].detail.id, "err-input-wrapped-too-deep");
    let doors = json!({ "a": json!({ "b": certificate() }).to_string() }).to_string();
    assert_eq!(Certificate::read(doors.as_bytes()).map(|file| file.count).ok(), Some(1), "every door unwraps");
    assert_eq!(pem::read(percent(&certificate(), "").as_bytes()).map(|blocks| blocks.len()), Ok(1));
}

/// Texts that look as if something were in them at every letter.
#[test]
fn what_only_looks_wrapped_costs_no_more_than_its_length() {
    const LENGTH: usize = 128 * 1024;
    for part in [
        "MIIE",
        "eyJ",
        "LS0tLS1CRUdJTiBD\n",
        "{\"",
        "%41",
        "=3D=\n",
        "<br>&amp;",
        "-----BEGIN ",
        "30 82 ",
        "0000  30 82\n",
        "\"+\n\"",
        "ssh-rsa AAAA",
    ] {
        let text = part.repeat(LENGTH / part.len());
        assert!(!found(&text).is_empty(), "{part}");
    }
}
