//! The report on a JWKS: is our key there, which kid is handed over, and what
//! is wrong or dangerous in the set, whichever key is ours.

use super::comparison::Comparison;
use super::find::{Found, find, presence};
use super::published::{Index, ReadKey};
use super::{Jwks, ours, set};
use crate::ground::clock::Moment;
use crate::ground::report::Report;

/// The report, and what to hand over if the key was found.
#[derive(Clone, Debug, PartialEq)]
pub struct JwksAnswer {
    pub report: Report,
    /// The kid as the JWKS states it.
    pub kid: Option<String>,
    /// The subject of the key's certificate: the one to trust.
    pub subject: Option<String>,
}

/// Everything that can be said about a JWKS at `now`.
pub fn check(jwks: &Jwks, comparison: &Comparison<'_>, now: Moment) -> JwksAnswer {
    check_read(jwks, &ReadKey::all(jwks), comparison, now)
}

/// As [`check`], of keys whose certificates were read.
pub(crate) fn check_read(jwks: &Jwks, keys: &[ReadKey<'_>], comparison: &Comparison<'_>, now: Moment) -> JwksAnswer {
    let found = find(keys, comparison);
    let mut findings = vec![presence(&found, keys, comparison)];
    let (mut kid, mut subject) = (None, None);
    if let Some(key) = found.key() {
        // An older certificate of our key is said once; the rest of the entry
        // is judged by the certificate that it publishes.
        let certificate = match found {
            Found::OtherCertificate(_) => None,
            _ => comparison.certificate,
        };
        findings.extend(ours::judge(key, &Comparison { certificate, ..*comparison }, now));
        kid = key.jwk.kid.clone();
        subject = key
            .certificate()
            .map(|certificate| certificate.subject.in_encoding_order())
            .or_else(|| key.jwk.x5dn.clone());
    }
    let set = set::Set {
        jwks,
        keys,
        index: Index::of(keys),
        ours: found.key().map(|key| key.position),
        is_asked: !matches!(found, Found::NothingAsked),
        expectation: &comparison.expectation,
        now,
    };
    findings.extend(set.judge());
    JwksAnswer { report: Report::new(findings), kid, subject }
}
