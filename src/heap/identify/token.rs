//! Compact JWS and JWE (RFC 7515 section 7.1, RFC 7516 section 7.1): named, and
//! their header shown. Nothing is verified or decrypted here.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use super::item::{Fact, Item, ItemKind};
use super::json::Public;
use super::{empty, unreadable};
use crate::ground::check::Check;
use crate::ground::json;
use crate::ground::message::{self, Message};
use crate::ground::report::{Finding, Report};
use crate::ground::shown;
use crate::unwrap::MAX_TOKEN_HEADER_BYTES;
use crate::x509::offered::has_private_member;

/// Headers are a few hundred characters; more is shown cut.
const MAX_SHOWN_CHARACTERS: usize = 4_000;

/// The token, or why it is none.
pub(super) fn item(token: &str) -> Item {
    let header = token.split('.').next().unwrap_or_default();
    if header.len() / 4 * 3 > MAX_TOKEN_HEADER_BYTES {
        return unreadable(None, &Message::new("err-token-header-too-large"));
    }
    read(token).unwrap_or_else(|| unreadable(None, &Message::new("err-file-nothing")))
}

/// The token, if the text is one and nothing else.
pub fn read(text: &str) -> Option<Item> {
    let text = text.trim();
    // An attached JWS has three parts, a JWE five; a detached payload is empty.
    let mut parts = text.splitn(6, '.');
    let header = parts.next().filter(|header| header.starts_with("eyJ"))?;
    let rest: Vec<&str> = parts.collect();
    let kind = match rest.len() {
        2 => ItemKind::SignedToken,
        4 => ItemKind::EncryptedToken,
        _ => return None,
    };
    if !rest.iter().all(|part| part.bytes().all(is_base64url)) {
        return None;
    }
    let json::Document { value: header, doubles } = json::parse(&URL_SAFE_NO_PAD.decode(header).ok()?).ok()?;
    // SECRET: a `jwk` in a header is to be public; it is not always.
    let leak = has_private_member(&header).then(|| Finding::fail(Check::FilePrivateKey, "token-header-private-key"));
    let mut header = serde_json::to_value(Public(&header)).ok()?;
    // Whether serde_json keeps the order of members is a matter of the build.
    header.sort_all_objects();
    let members = header.as_object()?;
    let short = |text: &str| shown::cut(text, MAX_SHOWN_CHARACTERS);
    let shown = |name: &str| members.get(name).and_then(Value::as_str).map(short);
    let mut facts = vec![Fact::new(Message::new("fact-header"), short(&header.to_string()))];
    facts.extend(shown("alg").map(|value| Fact::new(Message::new("fact-alg"), value)));
    facts.extend(shown("enc").map(|value| Fact::new(Message::new("fact-enc"), value)));
    facts.extend(shown("kid").map(|value| Fact::new(Message::new("fact-kid"), value)));
    let twice = doubles.listed();
    let twice = twice.map(|names| {
        Finding::fail(Check::TokenHeader, "token-header-twice")
            .with("names", message::Value::from(names).cut(MAX_SHOWN_CHARACTERS))
    });
    Some(Item { facts, report: Report::new(leak.into_iter().chain(twice).collect()), ..empty(kind) })
}

fn is_base64url(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(header: &str, parts: usize) -> String {
        let header = URL_SAFE_NO_PAD.encode(header);
        [header.as_str()].into_iter().chain(std::iter::repeat_n("AAAA", parts)).collect::<Vec<_>>().join(".")
    }

    #[test]
    fn tokens_are_told_by_their_parts_and_show_their_header() {
        let item = read(&token(r#"{"alg":"PS256","kid":"a"}"#, 2)).expect("a JWS");
        assert_eq!(item.kind, ItemKind::SignedToken);
        assert!(item.facts.iter().any(|fact| fact.name.id == "fact-kid" && fact.value == "a"));
        let item = read(&token(r#"{"alg":"RSA-OAEP-256","enc":"A256GCM"}"#, 4)).expect("a JWE");
        assert_eq!(item.kind, ItemKind::EncryptedToken);
        assert!(!item.report.failed());
        let item = read(&token(r#"{"alg":"PS256","kid":"a","Kid":"b"}"#, 2)).expect("a JWS");
        assert!(item.report.failed(), "readers take one or the other kid");
    }

    #[test]
    fn what_only_looks_like_a_token_is_none() {
        for text in ["", "eyJ", "a.b.c", &token("{}", 3), &token("[]", 2), &token("{", 2), "eyJhbGciOiIx.&.AAAA"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
