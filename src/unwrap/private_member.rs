//! Members of private keys (RFC 7517 section 9.2, RFC 7518 sections 6.2.2, 6.3.2 and
//! 6.4): their names, and whether some stand in a text that is no JSON, or no longer.

/// With `priv` of the Algorithm Key Pair (draft-ietf-cose-dilithium).
pub const PRIVATE_MEMBERS: [&str; 9] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"];

/// Names of the private exponent and of what only a private RSA key has, in what
/// programs write who have a name for each.
const TELLING: [&str; 7] = ["priv", "dp", "dq", "qi", "inverseq", "privateexponent", "crtcoefficient"];
/// The modulus, or the private number by itself.
const BESIDE: [&str; 5] = ["pub", "n", "p", "q", "modulus"];
/// A shorter value is no number of a key.
const SHORTEST_VALUE: usize = 20;
const LONGEST_NAME: usize = 16;

/// `"d": "…`, `d=…`, `d: …` beside `kty` or the modulus, whatever is around. SECRET: it
/// looks at the bytes where they are and copies no value.
pub(super) fn are_in(bytes: &[u8]) -> bool {
    let (mut has_kty, mut has_private, mut has_exponent, mut has_beside) = (false, false, false, false);
    for (at, _) in bytes.iter().enumerate().filter(|(_, byte)| matches!(byte, b':' | b'=')) {
        let Some(name) = name_before(bytes.get(..at).unwrap_or_default()) else { continue };
        let is = |known: &&str| name.eq_ignore_ascii_case(known.as_bytes());
        has_kty |= is(&"kty");
        let (is_private, is_telling, is_beside) =
            (PRIVATE_MEMBERS.iter().any(is), is(&"d") || TELLING.iter().any(is), BESIDE.iter().any(is));
        if !(is_private || is_telling || is_beside) || !has_value(bytes.get(at + 1..).unwrap_or_default()) {
            continue;
        }
        has_private |= is_private;
        has_exponent |= is_telling;
        has_beside |= is_beside;
    }
    (has_kty && has_private) || (has_exponent && has_beside)
}

/// Whatever stands between it and the sign behind it.
fn name_before(before: &[u8]) -> Option<&[u8]> {
    let end = before.iter().rposition(|byte| !matches!(byte, b' ' | b'\t' | b'"' | b'\'' | b'\\' | b'>'))? + 1;
    let start = before.get(..end)?.iter().rposition(|byte| !byte.is_ascii_alphanumeric()).map_or(0, |at| at + 1);
    before.get(start..end).filter(|name| (1..=LONGEST_NAME).contains(&name.len()))
}

fn has_value(after: &[u8]) -> bool {
    let is_of_value = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_');
    let start = after.iter().position(|byte| !matches!(byte, b' ' | b'\t' | b'"' | b'\'' | b'\\' | b'[' | b'{'));
    let value = start.and_then(|start| after.get(start..)).unwrap_or_default();
    value.iter().take_while(|byte| is_of_value(byte)).count() >= SHORTEST_VALUE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_numbers_are_told_from_what_only_looks_like_them() {
        let value = "C7Qx0o1c8WZk3bQy9tJm";
        for text in [
            format!(r#"{{"kty":"EC","crv":"P-256","d":"{value}""#),
            format!("jwk.kty=RSA\njwk.d={value}\n"),
            format!("  n: {value}\n  d: {value}\n"),
            format!(r#""Modulus":"{value}","InverseQ":"{value}""#),
            format!(r#"{{\"kty\":\"oct\",\"k\":\"{value}\"}}"#),
        ] {
            assert!(are_in(text.as_bytes()), "{text}");
        }
        for text in [
            format!(r#"{{"kty":"RSA","n":"{value}","e":"AQAB"}}"#),
            format!(r#"{{"kty":"RSA","n":"{value}","d":null,"p":""}}"#),
            format!("p={value}\nq={value}\ng={value}\n"),
            "d: 2026-11-28 10:00\nn: 1".to_owned(),
            format!("id: {value}\nkind: {value}\nn: {value}"),
        ] {
            assert!(!are_in(text.as_bytes()), "{text}");
        }
    }
}
