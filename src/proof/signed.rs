//! A token that the person's own system signed, judged as the API Hub reads it
//! (`source::CONNECTIVITY`, JWT Auth): algorithm, signature, kid, typ and cty, iss and sub, times.
//!
//! Of a TLS key a token is only a proof that the system has it: there the
//! signature decides, and names and times are not asked for.

use serde_json::{Map, Value};

use super::expected::Expected;
use super::header::shown;
use super::jws::{Jws, KNOWN_ALGORITHMS};
use super::published::{Work, choose};
use super::{Proof, SeenIn};
use crate::check::jwks::Jwks;
use crate::framework::catalogue::Purpose;
use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::json;
use crate::ground::report::Finding;
use crate::ground::source;
use crate::x509::public_key::SignatureCheck;

/// The only algorithm of UAE Open Finance.
const ALGORITHM: &str = "PS256";
/// `exp` of JWT Auth: this long after the token is made.
const SHORTEST_SECONDS: i64 = 10;
const LONGEST_SECONDS: i64 = 30;
/// Clocks differ. A token from later than this comes from a wrong one, or was
/// made in advance, and then it says nothing about now.
const CLOCK_DIFFERENCE_SECONDS: i64 = 60;
/// A token older than this says little about the key that is deployed now.
const RECENT_SECONDS: i64 = 15 * 60;
/// A token older than this says nothing about the key that is deployed now.
const STALE_SECONDS: i64 = 24 * 60 * 60;
/// Beyond the year 5000: these are milliseconds.
const MILLISECONDS_BEGIN: i64 = 100_000_000_000;

/// `jwks` is a document that was given besides: the hub takes the key from it.
pub fn judge(token: &Jws, expected: &Expected, jwks: Option<&Jwks>, now: Moment) -> Proof {
    let purpose = expected.entry().purpose;
    if purpose == Purpose::Encryption {
        let finding = Finding::fail(Check::TokenKind, "token-signed-for-encryption");
        return Proof::new(vec![finding.with("certificate", expected.certificate.name())], None);
    }
    let is_signing = purpose == Purpose::Signing;
    let is_jwt_auth = expected.entry().signs_jwt_auth();
    let (signature, used_private_key) = signature(token, expected);
    let mut findings = vec![algorithm(token, is_signing), signature];
    findings.extend(
        token.header.has("crit").then(|| Finding::fail(Check::TokenCrit, "token-crit").source(source::RFC_7515)),
    );
    findings.extend(token.header.judge_members());
    if is_signing {
        findings.push(expected.judge_kid(&token.header));
    }
    if is_jwt_auth {
        findings.push(member(token, Check::TokenTyp, "typ", "JOSE"));
        findings.push(member(token, Check::TokenCty, "cty", "json"));
    }
    findings.extend(jwks.map(|jwks| by_jwks(token, jwks)));
    let claims = json::parse(&token.payload).ok();
    // RFC 7519 section 4 leaves readers the last of two; here it is told of.
    if let Some(names) = claims.as_ref().and_then(|claims| claims.doubles.listed()) {
        findings.push(Finding::warn(Check::TokenClaims, "token-claims-twice").with("names", names));
    }
    let claims = claims.and_then(|claims| match claims.value {
        Value::Object(members) => Some(members),
        _ => None,
    });
    let age = match (&claims, is_jwt_auth) {
        (Some(claims), true) => {
            findings.extend(names(claims, expected));
            let (lifetime, age) = times(claims, now);
            findings.push(lifetime);
            Some(age)
        }
        (Some(claims), false) => Some(Age::of(start(claims), None, now)),
        (None, true) => {
            findings.push(Finding::fail(Check::TokenClaims, "token-claims").source(source::RFC_7519_TIMES));
            None
        }
        (None, false) => Some(Age::Unknown),
    };
    findings.extend(age.map(|age| age.finding(now)));
    // What is deployed now is shown by a token of now.
    let is_proof = used_private_key && matches!(age, Some(Age::Recent { .. }));
    Proof::new(findings, is_proof.then_some(SeenIn::Token))
}

fn algorithm(token: &Jws, is_signing: bool) -> Finding {
    let check = Check::TokenAlg;
    let name = token.header.text("alg");
    let finding = match name {
        None => Finding::fail(check, "token-alg-absent"),
        Some(name) if name.eq_ignore_ascii_case("none") => Finding::fail(check, "token-alg-none"),
        Some(name) if name.starts_with("HS") => Finding::fail(check, "token-alg-symmetric"),
        Some(ALGORITHM) if is_signing => Finding::pass(check, "token-alg"),
        Some(name) if !KNOWN_ALGORITHMS.contains(&name) => Finding::fail(check, "token-alg-unknown"),
        Some(_) if is_signing => Finding::fail(check, "token-alg-other"),
        Some(_) => Finding::pass(check, "token-alg-any"),
    };
    let finding = if is_signing { finding.expected(ALGORITHM) } else { finding };
    finding.with("algorithm", shown(name)).found(shown(name))
}

/// Whether our key made it, and who or what else did where it is not so. The
/// second is whether our private key was used at all.
fn signature(token: &Jws, expected: &Expected) -> (Finding, bool) {
    let check = Check::TokenSignature;
    let key = &expected.public_key;
    let stated = token.header.text("alg").unwrap_or_default();
    let is_valid = |algorithm: &str, key| token.verify(algorithm, key) == SignatureCheck::Valid;
    if !KNOWN_ALGORITHMS.contains(&stated) {
        return (Finding::not_checked(check, "token-signature-alg"), false);
    }
    let name = expected.certificate.name();
    if is_valid(stated, key) {
        return (Finding::pass(check, "token-signature").with("certificate", name).source(source::RFC_7515), true);
    }
    let really = KNOWN_ALGORITHMS.into_iter().find(|other| is_valid(other, key));
    let (finding, used_private_key) = if let Some(really) = really {
        (Finding::fail(check, "token-signature-other-alg").with("really", really), true)
    } else if token.has_other_salt(key) {
        (Finding::fail(check, "token-signature-salt"), true)
    } else if let Some(other) = expected.others.iter().find(|other| is_valid(stated, &other.public_key)) {
        (Finding::fail(check, "token-signature-of-other").with("other", other.certificate.name()), false)
    } else {
        (Finding::fail(check, "token-signature"), false)
    };
    let finding = finding.with("algorithm", stated).with("certificate", name);
    (finding, used_private_key)
}

/// A member of the header whose value is fixed.
fn member(token: &Jws, check: Check, name: &'static str, value: &'static str) -> Finding {
    let finding = match token.header.text(name) {
        Some(found) if found == value => Finding::pass(check, "token-member"),
        Some(found) if found.eq_ignore_ascii_case(value) => Finding::warn(check, "token-member-case"),
        Some(_) => Finding::fail(check, "token-member"),
        None => Finding::fail(check, "token-member-absent"),
    };
    let finding = finding.with("name", name).with("value", value);
    finding.expected(value).found(token.header.shown(name)).source(source::CONNECTIVITY)
}

/// As the hub does it: the key is the one of the JWKS that has the kid and may verify.
fn by_jwks(token: &Jws, jwks: &Jwks) -> Finding {
    let check = Check::TokenJwks;
    let Some(kid) = token.header.text("kid") else { return Finding::not_checked(check, "token-jwks-no-kid") };
    let finding = match choose(jwks, kid, Work::Verify, token.header.text("alg")).map(|key| key.public_key()) {
        Err(refused) => *refused,
        Ok(None) => Finding::fail(check, "token-jwks-unreadable"),
        Ok(Some(key)) => match token.verify(token.header.text("alg").unwrap_or_default(), &key) {
            SignatureCheck::Valid => Finding::pass(check, "token-jwks"),
            SignatureCheck::Invalid => Finding::fail(check, "token-jwks-signature"),
            SignatureCheck::Unsupported(_) => Finding::not_checked(check, "token-signature-alg"),
        },
    };
    finding.found(token.header.shown("kid")).source(source::RFC_7517)
}

fn names(claims: &Map<String, Value>, expected: &Expected) -> Vec<Finding> {
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    let names = &expected.names;
    let (issuer, subject) = (names.issuer.as_deref(), names.subject.as_deref());
    let (iss, sub) = (text("iss"), text("sub"));
    let swapped = iss.is_some() && sub.is_some() && iss == subject && sub == issuer;
    let of = |check, found: Option<&str>, wanted: Option<&str>, other: &Finding| {
        let finding = match (found, wanted) {
            (_, None) => Finding::not_given(check, "token-name-not-known"),
            (None, Some(_)) => Finding::fail(check, "token-name-absent"),
            (Some(found), Some(wanted)) if found == wanted => Finding::pass(check, "token-name"),
            _ if swapped => Finding::fail(check, "token-names-swapped"),
            (Some(found), Some(wanted)) if folded(found) == folded(wanted) => Finding::fail(check, "token-name-near"),
            _ => other.clone(),
        };
        let finding = match wanted {
            Some(wanted) => finding.expected(wanted),
            None => finding,
        };
        finding.found(shown(found))
    };
    let is_application = sub.is_some() && sub == names.application.as_deref();
    let other_subject = if is_application {
        Finding::fail(Check::TokenSub, "token-sub-application")
    } else {
        Finding::fail(Check::TokenSub, "token-sub")
    };
    vec![
        of(Check::TokenIss, iss, issuer, &Finding::fail(Check::TokenIss, "token-iss")),
        of(Check::TokenSub, sub, subject, &other_subject),
    ]
}

/// White space and case aside.
fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// When the token says that it was made; the later one where it says two.
fn start(claims: &Map<String, Value>) -> Option<i64> {
    ["iat", "nbf"].into_iter().filter_map(|name| claims.get(name).and_then(whole_seconds)).max()
}

/// RFC 7519 section 2: a NumericDate may have a fraction.
#[expect(clippy::as_conversions, reason = "a fraction is cut, and what is out of range becomes the nearest end")]
fn whole_seconds(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_f64().map(|seconds| seconds as i64))
}

/// The lifetime, and how old the token is.
fn times(claims: &Map<String, Value>, now: Moment) -> (Finding, Age) {
    let check = Check::TokenLifetime;
    let source = source::CONNECTIVITY;
    let start = start(claims);
    let end = match claims.get("exp") {
        None => return (Finding::fail(check, "token-exp-absent").source(source), Age::of(start, None, now)),
        Some(value) => match whole_seconds(value) {
            None => {
                let finding = Finding::fail(check, "token-exp-form").source(source::RFC_7519_TIMES);
                return (finding, Age::of(start, None, now));
            }
            Some(end) => end,
        },
    };
    if end >= MILLISECONDS_BEGIN || start.is_some_and(|start| start >= MILLISECONDS_BEGIN) {
        let finding = Finding::fail(check, "token-milliseconds").source(source::RFC_7519_TIMES);
        return (finding, Age::Unknown);
    }
    let Some(start) = start else {
        let finding = Finding::not_checked(check, "token-lifetime-no-start").source(source);
        return (finding, Age::of(None, Some(end), now));
    };
    let seconds = end.saturating_sub(start);
    let finding = if seconds < SHORTEST_SECONDS {
        Finding::fail(check, "token-lifetime-short")
    } else if seconds > LONGEST_SECONDS {
        Finding::fail(check, "token-lifetime-long")
    } else {
        Finding::pass(check, "token-lifetime")
    };
    let finding = finding.with("seconds", seconds).expected("10 – 30 s").found(format!("{seconds} s")).source(source);
    (finding, Age::of(Some(start), Some(end), now))
}

/// How old a token is, with the second at which it says that it was made. One
/// from long ago says nothing about what is deployed now, and one without times
/// may be from long ago.
#[derive(Clone, Copy)]
enum Age {
    Unknown,
    FromLater { made: i64 },
    Recent { made: i64 },
    Old { made: i64 },
    Stale { made: i64 },
}

impl Age {
    fn of(start: Option<i64>, end: Option<i64>, now: Moment) -> Self {
        let Some(made) = start.or_else(|| end.map(|end| end.saturating_sub(LONGEST_SECONDS))) else {
            return Self::Unknown;
        };
        let seconds = now.unix_seconds().saturating_sub(made);
        if seconds < -CLOCK_DIFFERENCE_SECONDS {
            Self::FromLater { made }
        } else if seconds <= RECENT_SECONDS {
            Self::Recent { made }
        } else if seconds <= STALE_SECONDS {
            Self::Old { made }
        } else {
            Self::Stale { made }
        }
    }

    fn finding(self, now: Moment) -> Finding {
        let check = Check::TokenAge;
        let (finding, made) = match self {
            Self::Unknown => return Finding::not_given(check, "token-age"),
            Self::FromLater { made } => (Finding::fail(check, "token-from-later"), made),
            Self::Recent { made } => (Finding::pass(check, "token-age"), made),
            Self::Old { made } => (Finding::warn(check, "token-old"), made),
            Self::Stale { made } => (Finding::fail(check, "token-stale"), made),
        };
        let made = Moment::from_unix_seconds(made).map_or_else(|| made.to_string(), Moment::to_rfc3339);
        finding.expected(now.to_rfc3339()).found(made)
    }
}
