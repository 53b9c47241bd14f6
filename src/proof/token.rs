//! A pasted token, taken apart: compact JWS (three parts, RFC 7515 section 7.1)
//! or compact JWE (five parts, RFC 7516 section 7.1). Nothing is verified here.
//!
//! What a person copies along is taken away: `Authorization: Bearer`, quotes,
//! line breaks.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::IgnoredAny;
use zeroize::Zeroizing;

use super::header::Header;
use super::jwe::Jwe;
use super::jws::Jws;
use crate::ground::message::Message;
use crate::unwrap::{PRIVATE_MEMBERS, PemError};
use crate::x509::offered::Private;

/// Tokens here are a few kilobytes.
pub const MAX_TOKEN_BYTES: usize = 64 * 1024;
/// What was pasted.
pub enum Token {
    Signed(Jws),
    Encrypted(Jwe),
}

/// Why a paste is no token that can be judged.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    #[error("nothing was pasted")]
    Empty,
    #[error("larger than {MAX_TOKEN_BYTES} bytes")]
    TooLarge,
    #[error("a private key stands where the token belongs")]
    PrivateKey,
    #[error("not a token, with the marks of a private key")]
    MayHoldPrivateKey,
    #[error("JSON serialisation")]
    Json,
    #[error("{parts} parts; a JWS has three, a JWE five")]
    NotCompact { parts: usize },
    #[error("part {part} is no base64url")]
    Damaged { part: usize },
    #[error("the header is no JSON object")]
    Header,
    #[error("the payload is not in it")]
    Detached,
}

impl TokenError {
    pub fn message(&self) -> Message {
        match self {
            Self::Empty => Message::new("err-token-empty"),
            Self::TooLarge => Message::new("err-token-too-large"),
            Self::PrivateKey => Message::new("err-token-private-key"),
            Self::MayHoldPrivateKey => PemError::MayHoldPrivateKey.message(),
            Self::Json => Message::new("err-token-json"),
            Self::NotCompact { parts } => Message::new("err-token-not-compact").with("parts", *parts),
            Self::Damaged { part } => Message::new("err-token-damaged").with("part", *part),
            Self::Header => Message::new("err-token-header"),
            Self::Detached => Message::new("err-token-detached"),
        }
    }
}

impl Token {
    /// # Errors
    /// If it is no compact token; what it is instead is named where it is known.
    pub fn read(input: &[u8]) -> Result<Self, TokenError> {
        if holds_private_key(input) {
            return Err(TokenError::PrivateKey);
        }
        if input.len() > MAX_TOKEN_BYTES {
            return Err(TokenError::TooLarge);
        }
        Self::compact(input).map_err(|error| match Private::in_file(input) {
            Private::Yes => TokenError::PrivateKey,
            Private::Perhaps => TokenError::MayHoldPrivateKey,
            Private::No => error,
        })
    }

    fn compact(input: &[u8]) -> Result<Self, TokenError> {
        let text = String::from_utf8_lossy(input);
        let text = without_wrapping(&text);
        if text.is_empty() {
            return Err(TokenError::Empty);
        }
        if text.starts_with('{') {
            return Err(TokenError::Json);
        }
        let parts: Vec<&str> = text.split('.').collect();
        match parts.as_slice() {
            [_, "", _] => Err(TokenError::Detached),
            [header, payload, signature] => Ok(Self::Signed(Jws {
                header: Header::from_json(&part(header, 1)?).ok_or(TokenError::Header)?,
                payload: part(payload, 2)?,
                signature: part(signature, 3)?,
                signing_input: format!("{header}.{payload}"),
            })),
            [header, key, nonce, ciphertext, tag] => Ok(Self::Encrypted(Jwe {
                header: Header::from_json(&part(header, 1)?).ok_or(TokenError::Header)?,
                protected: (*header).to_owned(),
                encrypted_key: part(key, 2)?,
                nonce: part(nonce, 3)?,
                ciphertext: part(ciphertext, 4)?,
                tag: part(tag, 5)?,
            })),
            _ => Err(TokenError::NotCompact { parts: parts.len() }),
        }
    }
}

/// Whether a private key stands in it, as PEM or JWK, whole or in part. SECRET:
/// it looks at the bytes where they are and copies none, so they can be wiped.
pub fn holds_private_key(input: &[u8]) -> bool {
    let armour = b"PRIVATE KEY";
    input.windows(armour.len()).any(|window| window == armour) || has_private_member(input)
}

/// Whether a paste must not stay where it was pasted, though it was refused:
/// a private key, or DER in base64 (0x30 is `M`), which may be one.
pub fn must_not_stay(input: &[u8]) -> bool {
    let is_bare = || input.trim_ascii_start().starts_with(b"M") && !input.contains(&b'.');
    holds_private_key(input) || is_bare() || (input.len() <= MAX_TOKEN_BYTES && Private::in_file(input) != Private::No)
}

/// `"d": "…` or `"oth": [`, also in JSON that was cut off.
fn has_private_member(input: &[u8]) -> bool {
    let is_begun = |after: &[u8]| {
        after.trim_ascii().strip_prefix(b":").is_some_and(|value| matches!(value.trim_ascii(), [] | [b'[', ..]))
    };
    let mut pieces = input.split(|byte| *byte == b'"').peekable();
    while let Some(name) = pieces.next() {
        let is_private = PRIVATE_MEMBERS.iter().any(|private| private.as_bytes() == name);
        if is_private && pieces.peek().is_some_and(|after| is_begun(after)) {
            return true;
        }
    }
    false
}

/// Whether opened content is a compact JWS. SECRET: it is personal data, so of
/// what is inside nothing is copied; of the header a copy is wiped.
pub(super) fn is_signed(content: &[u8]) -> bool {
    let mut parts = without_quotes(content).split(|byte| *byte == b'.');
    let (Some(header), Some(payload), Some(signature), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    let is_base64url = |part: &[u8]| part.iter().all(|byte| byte.is_ascii_alphanumeric() || b"-_=".contains(byte));
    if payload.is_empty() || ![payload, signature].into_iter().all(is_base64url) {
        return false;
    }
    let header = URL_SAFE_NO_PAD.decode(header).map(Zeroizing::new);
    header.is_ok_and(|header| serde_json::from_slice::<BTreeMap<String, IgnoredAny>>(&header).is_ok())
}

fn without_quotes(content: &[u8]) -> &[u8] {
    let content = content.trim_ascii();
    content.strip_prefix(b"\"").and_then(|content| content.strip_suffix(b"\"")).unwrap_or(content)
}

fn part(encoded: &str, number: usize) -> Result<Vec<u8>, TokenError> {
    // The padding that RFC 7515 section 2 leaves off does no harm.
    URL_SAFE_NO_PAD.decode(encoded.trim_end_matches('=')).map_err(|_| TokenError::Damaged { part: number })
}

fn without_wrapping(text: &str) -> String {
    let is_quote = |letter: char| letter.is_whitespace() || matches!(letter, '"' | '\'' | '`' | ',' | ';' | '\u{feff}');
    let mut text = text.trim_matches(is_quote);
    for prefix in ["authorization:", "bearer", "token:"] {
        let start = text.get(..prefix.len());
        if start.is_some_and(|start| start.eq_ignore_ascii_case(prefix)) {
            text = text.get(prefix.len()..).unwrap_or_default().trim_matches(is_quote);
        }
    }
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::string_slice, reason = "the texts are ASCII")]

    use super::*;

    const TOKEN: &str = "eyJhbGciOiJQUzI1NiJ9.e30.AAAA";

    #[test]
    fn what_is_copied_along_is_taken_away() {
        let broken = format!("{}\r\n  {}", &TOKEN[..10], &TOKEN[10..]);
        for text in [
            TOKEN.to_owned(),
            format!("Bearer {TOKEN}\n"),
            format!("Authorization: bearer {TOKEN}"),
            format!("\"{TOKEN}\","),
            format!("'Bearer {broken}'"),
        ] {
            let Ok(Token::Signed(jws)) = Token::read(text.as_bytes()) else { panic!("{text}") };
            assert_eq!(jws.header.text("alg"), Some("PS256"));
        }
    }

    #[test]
    fn a_private_jwk_is_a_private_key_wherever_it_stands() {
        let refused = |text: &str| Token::read(text.as_bytes()).err() == Some(TokenError::PrivateKey);
        let d = r#"{"kty":"RSA","n":"AQAB","e":"AQAB","d":"c2VjcmV0"}"#;
        assert!(refused(d));
        assert!(refused(&format!("Bearer {d}")), "with what is copied along");
        assert!(refused(&format!(r#"{{ "keys" : [ {} ] }}"#, d.replace(':', " :\n "))), "in a set, laid out");
        assert!(refused(&d[..d.len() - 6]), "cut off");
        assert!(refused(r#"{"kty":"oct","k":"c2VjcmV0"}"#));
        assert!(refused(&format!("{d}{}", " ".repeat(MAX_TOKEN_BYTES))), "too large as well");
        for public in [r#"{"kty":"RSA","n":"d","e":"AQAB"}"#, r#"{"payload":"e30","header":{"kid":"d"}}"#, r#"{"d":1}"#]
        {
            assert_eq!(Token::read(public.as_bytes()).err(), Some(TokenError::Json), "{public}");
        }
    }

    #[test]
    fn what_may_be_a_private_key_does_not_stay_where_it_was_pasted() {
        for secret in ["-----BEGIN EC PRIVATE KEY", r#"{"d":"c2VjcmV0"#, " MIIEvQIBADANBgkq", "MC4CAQAwBQYDK2Vw"] {
            assert!(must_not_stay(secret.as_bytes()), "{secret}");
        }
        for public in [TOKEN, "a.b", "MIIE.b", "-----BEGIN CERTIFICATE-----\nMIIB", r#"{"payload":"e30"}"#, ""] {
            assert!(!must_not_stay(public.as_bytes()), "{public}");
        }
    }

    #[test]
    fn opened_content_is_a_token_by_its_three_parts_and_its_header() {
        for signed in [TOKEN.to_owned(), format!("\"{TOKEN}\"\n")] {
            assert!(is_signed(signed.as_bytes()), "{signed}");
        }
        let none = ["", ".", "..", "a.b.c", "e30", "e30..AAAA", "W10.e30.AAAA", "eyJhbGciOiJQUzI1NiJ9.{}.AAAA"];
        for other in none.into_iter().chain(["a.b.c.d.e", r#"{"name":"A. B. C"}"#]) {
            assert!(!is_signed(other.as_bytes()), "{other}");
        }
    }

    #[test]
    fn what_is_no_token_is_named() {
        let check = |text: &str, expected: TokenError| assert_eq!(Token::read(text.as_bytes()).err(), Some(expected));
        check(" \n", TokenError::Empty);
        check("Bearer ", TokenError::Empty);
        check(&"a".repeat(MAX_TOKEN_BYTES + 1), TokenError::TooLarge);
        check("-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----", TokenError::PrivateKey);
        check(r#"{"payload":"e30"}"#, TokenError::Json);
        check("a.b", TokenError::NotCompact { parts: 2 });
        check("eyJhbGciOiJQUzI1NiJ9..AAAA", TokenError::Detached);
        check("eyJhbGciOiJQUzI1NiJ9.e30.A+A", TokenError::Damaged { part: 3 });
        check("e30x.e30.AAAA", TokenError::Header);
        check("W10.e30.AAAA", TokenError::Header);
    }
}
