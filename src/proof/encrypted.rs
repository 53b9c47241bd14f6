//! A message that was encrypted to the bank's key: its header judged, and
//! opened where the private key is at hand.
//!
//! SECRET: what is inside is personal data of a customer. It is opened to see
//! that it can be, and wiped; no report holds any of it.

use rsa::rand_core::TryCryptoRng;

use super::expected::Expected;
use super::jwe::{CONTENT_ENCRYPTION, Jwe, KeyManagement};
use super::published::{Work, choose};
use super::{Proof, SeenIn, token};
use crate::check::jwks::Jwks;
use crate::framework::catalogue::Purpose;
use crate::ground::check::Check;
use crate::ground::report::{Finding, Verdict};
use crate::ground::source;
use crate::key::{KeyPair, OaepHashes};

/// Without the private key: the header. `jwks` is a document that was given
/// besides: whoever encrypts takes the key from it.
pub fn judge(token: &Jwe, expected: &Expected, jwks: Option<&Jwks>) -> Proof {
    let mut findings = header(token, expected);
    findings.extend(jwks.map(|jwks| by_jwks(token, expected, jwks)));
    findings.push(Finding::not_given(Check::TokenOpen, "token-open-no-key"));
    Proof::new(findings, None)
}

/// The header, and whether the key opens it.
pub fn judge_with(token: &Jwe, expected: &Expected, key: &KeyPair, rng: &mut impl TryCryptoRng) -> Proof {
    let mut findings = header(token, expected);
    let is_our_key = *key.public_key() == expected.public_key;
    let opened = open(token, key, rng);
    let used_private_key = is_our_key && opened.iter().any(|finding| finding.verdict == Verdict::Pass);
    findings.extend(opened);
    Proof::new(findings, used_private_key.then_some(SeenIn::Message))
}

fn header(token: &Jwe, expected: &Expected) -> Vec<Finding> {
    if expected.entry().purpose != Purpose::Encryption {
        let finding = Finding::fail(Check::TokenKind, "token-encrypted-for-signing");
        return vec![finding.with("certificate", expected.certificate.name())];
    }
    let mut findings = vec![key_management(token), content_encryption(token)];
    findings
        .extend(token.header.has("zip").then(|| Finding::warn(Check::TokenZip, "token-zip").source(source::RFC_7516)));
    findings.extend(
        token.header.has("crit").then(|| Finding::fail(Check::TokenCrit, "token-crit").source(source::RFC_7516)),
    );
    findings.extend(token.header.judge_members());
    findings.push(expected.judge_kid(&token.header));
    findings
}

/// The key that the kid names has to be ours, and for encryption.
pub fn by_jwks(token: &Jwe, expected: &Expected, jwks: &Jwks) -> Finding {
    let check = Check::TokenJwks;
    let Some(kid) = token.header.text("kid") else { return Finding::not_checked(check, "token-jwks-no-kid") };
    let finding = match choose(jwks, kid, Work::Encrypt, token.header.text("alg")) {
        Err(refused) => *refused,
        Ok(key) if !key.has_numbers_of(&expected.public_key) => Finding::fail(check, "token-jwks-other-key"),
        Ok(_) => Finding::pass(check, "token-jwks-own"),
    };
    let finding = finding.with("certificate", expected.certificate.name());
    finding.found(token.header.shown("kid")).source(source::RFC_7517)
}

fn key_management(token: &Jwe) -> Finding {
    let check = Check::TokenKeyAlg;
    let finding = match token.header.text("alg") {
        Some("RSA-OAEP-256") => Finding::pass(check, "token-key-alg"),
        Some("RSA-OAEP") => Finding::warn(check, "token-key-alg-older").source(source::MESSAGE_ENCRYPTION_TWO_READINGS),
        Some("RSA1_5") => Finding::fail(check, "token-key-alg-pkcs1"),
        _ => Finding::fail(check, "token-key-alg"),
    };
    finding.expected(KeyManagement::RsaOaep256.name()).found(token.header.shown("alg"))
}

fn content_encryption(token: &Jwe) -> Finding {
    let check = Check::TokenEnc;
    let finding = match token.header.text("enc") {
        Some(CONTENT_ENCRYPTION) => Finding::pass(check, "token-enc"),
        _ => Finding::fail(check, "token-enc"),
    };
    finding.expected(CONTENT_ENCRYPTION).found(token.header.shown("enc"))
}

fn open(token: &Jwe, key: &KeyPair, rng: &mut impl TryCryptoRng) -> Vec<Finding> {
    let check = Check::TokenOpen;
    if token.header.text("enc") != Some(CONTENT_ENCRYPTION) {
        return vec![Finding::not_checked(check, "token-open-enc").found(token.header.shown("enc"))];
    }
    let stated = token.header.text("alg").and_then(KeyManagement::from_name);
    if let Some(plaintext) = token.open(key, rng) {
        let is_token = token::is_signed(&plaintext);
        let content = if token.header.has("zip") {
            Finding::not_checked(Check::TokenContent, "token-content-zip")
        } else if is_token {
            Finding::pass(Check::TokenContent, "token-content")
        } else {
            Finding::warn(Check::TokenContent, "token-content")
        };
        let opened = Finding::pass(check, "token-open").source(source::RFC_7516);
        return vec![opened, content.source(source::MESSAGE_ENCRYPTION)];
    }
    let really = |hashes, rng: &mut _| token.open_with(hashes, key, rng).is_some();
    let finding = if stated == Some(KeyManagement::RsaOaep256) && really(OaepHashes::Sha256WithMgf1Sha1, rng) {
        Finding::fail(check, "token-open-mgf1")
    } else if KeyManagement::ALL.into_iter().any(|each| stated != Some(each) && really(each.hashes(), rng)) {
        Finding::fail(check, "token-open-other-alg")
    } else {
        Finding::fail(check, "token-open")
    };
    vec![finding.source(source::RFC_7518_RSA_OAEP)]
}
