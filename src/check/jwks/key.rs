//! One key of a set: everything that may be wrong with it, whoever holds it.
//!
//! Comes in: a read key and its set. Goes out: its [`Fault`]s. `ours` tells the same
//! of our own key beside what was expected, and asks each member here.

use std::collections::BTreeMap;

use x509_cert::ext::pkix::KeyUsages;

use super::expected::{ENCRYPTION_ALGORITHMS, SIGNING_ALGORITHMS, keystore_of};
use super::fault::Fault;
use super::kid::{KidForm, RawKid};
use super::published::{Index, ReadKey, Unpublished, read_certificate};
use super::thumbprint::ThumbprintForm;
use super::{Jwk, Numbers};
use crate::framework::environment::Environment;
use crate::ground::clock::Moment;
use crate::ground::letters;
use crate::key::weak_key::{self, Weakness, shared_prime};
use crate::plan::Expectation;
use crate::x509::certificate::Certificate;
use crate::x509::oid;
use crate::x509::public_key::{MAX_RSA_BITS, base64url};

/// So many moduli are tried for being primes themselves: a tenth of a second natively.
const MAX_POWERS: usize = 32;

/// What a key is held against.
pub(super) struct Against<'a> {
    pub keys: &'a [ReadKey<'a>],
    pub index: &'a Index<'a>,
    pub expectation: &'a Expectation<'a>,
    pub now: Moment,
}

/// Everything that is wrong with one key. Weak numbers are looked for apart,
/// once for each key: [`weak_numbers`].
pub(super) fn faults(key: &ReadKey<'_>, against: &Against<'_>) -> Vec<Fault> {
    let jwk = key.jwk;
    let mut faults = Vec::new();
    faults.extend(kid(key, against));
    faults.extend(thumbprints(key));
    faults.extend(certificate(key));
    faults.extend(numbers(jwk));
    faults.extend(usage(key));
    faults.extend(algorithm(jwk).then_some(Fault::Algorithm));
    faults.extend(environment(key, against.expectation.environment));
    if !jwk.is_active() {
        faults.push(Fault::Inactive);
    }
    if let Some(certificate) = key.certificate() {
        faults.extend(names_and_dates(jwk, certificate, against));
    }
    faults
}

/// Why the numbers of a key do not protect anything.
pub(super) fn weak_numbers(numbers: &Numbers) -> Vec<Fault> {
    match numbers {
        Numbers::Rsa { modulus, exponent } => {
            let weak = weak_key::weaknesses_of_rsa(modulus, exponent);
            let is_too_large = numbers.rsa_bits().is_some_and(|bits| bits > MAX_RSA_BITS);
            weak.iter().filter_map(of_weakness).chain(is_too_large.then_some(Fault::NotExamined)).collect()
        }
        // An own check of the curve, since others may be right and only not used here.
        Numbers::Ec { curve, .. } if ["P-256", "P-384"].contains(&curve.as_str()) => {
            numbers.public_key().is_none().then_some(Fault::PointNotOnCurve).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

fn of_weakness(weakness: &Weakness) -> Option<Fault> {
    match weakness {
        Weakness::EvenModulus => Some(Fault::EvenModulus),
        Weakness::SmallFactor { .. } => Some(Fault::SmallFactor),
        Weakness::ClosePrimes { .. } => Some(Fault::ClosePrimes),
        Weakness::Roca => Some(Fault::Roca),
        Weakness::PrimeModulus => Some(Fault::PrimeModulus),
        Weakness::ExponentUnusable { .. } => Some(Fault::ExponentUnusable),
        Weakness::Point(_) => Some(Fault::PointNotOnCurve),
        // Size and exponent have checks of their own.
        Weakness::Small { .. } | Weakness::ExponentOutOfRange { .. } => None,
        // A JWK has none of these kinds.
        Weakness::CurveNotNamed | Weakness::SmallCurve { .. } | Weakness::Dsa => None,
    }
}

fn kid(key: &ReadKey<'_>, against: &Against<'_>) -> Option<Fault> {
    let Some(kid) = key.jwk.kid.as_deref() else { return Some(Fault::KidAbsent) };
    if key.jwk.kid_is_number {
        return Some(Fault::KidNumber);
    }
    if letters::unseen(kid).next().is_some() {
        return Some(Fault::KidUnseen);
    }
    // A kid that stands twice is said once, as that.
    if against.index.is_twice(kid) {
        return None;
    }
    let Some(published) = key.published() else { return Some(Fault::RawKid(RawKid::of(kid, key.jwk))) };
    if kid == published.thumbprint {
        return None;
    }
    if against.index.by_thumbprint.get(kid).is_some_and(|other| *other != key.position) {
        return Some(Fault::KidOfOtherKey);
    }
    Some(Fault::Kid(KidForm::of(kid, &key.jwk.numbers, Some(&published.certificate))))
}

fn thumbprints(key: &ReadKey<'_>) -> Vec<Fault> {
    let mut faults: Vec<Fault> = key.jwk.has_two_thumbprints.then_some(Fault::TwoThumbprints).into_iter().collect();
    let Some(published) = key.published() else { return faults };
    let stated = key.jwk.x5t_s256.as_deref();
    let form = stated.map(|stated| ThumbprintForm::of(stated, &published.certificate));
    faults.extend(form.filter(|form| *form != ThumbprintForm::Right).map(Fault::Thumbprint));
    if let Some(stated) = key.jwk.x5t.as_deref() {
        faults.extend(sha1_thumbprint(stated, &published.certificate));
    }
    faults
}

/// RFC 7517 section 4.8: base64url of SHA-1 over the DER.
fn sha1_thumbprint(stated: &str, certificate: &Certificate) -> Option<Fault> {
    use sha1::{Digest, Sha1};
    let real = Sha1::digest(certificate.der());
    if stated == base64url(&real) {
        None
    } else if KidForm::of(stated, &Numbers::Unreadable, Some(certificate)) == KidForm::CertificateSha1 {
        Some(Fault::Sha1Spelling)
    } else {
        Some(Fault::Sha1Other)
    }
}

fn certificate(key: &ReadKey<'_>) -> Vec<Fault> {
    let published = match key.published {
        None => return Vec::new(),
        Some(Err(Unpublished::Unreadable)) => return vec![Fault::CertificateUnreadable],
        Some(Err(Unpublished::PublicKey)) => return vec![Fault::CertificateIsPublicKey],
        Some(Ok(published)) => published,
    };
    let mut faults: Vec<Fault> = published.slip.map(Fault::CertificateSpelling).into_iter().collect();
    faults.extend(key.jwk.x5c_is_text.then_some(Fault::CertificatesNoList));
    let is_chain = key.jwk.x5c.len() > 1;
    let is_readable = |written: &String| read_certificate(written).is_ok();
    if !key.jwk.x5c.iter().skip(1).all(is_readable) {
        faults.push(Fault::LaterUnreadable);
    }
    if key.certificate_fits() || !key.jwk.numbers.are_public() {
        faults.extend(is_chain.then_some(Fault::Chain));
    } else {
        let of_this_key = |certificate: Certificate| key.jwk.has_numbers_of(&certificate.public_key);
        let is_later = key.jwk.later_certificates().any(of_this_key);
        faults.push(if is_later { Fault::LeafNotFirst } else { Fault::CertificateOfOtherKey });
    }
    faults
}

/// `AKP` of ML-DSA, for example.
fn is_of_other_kind(jwk: &Jwk) -> bool {
    let is = |known: &str| jwk.kty.as_deref().is_none_or(|kind| kind.eq_ignore_ascii_case(known));
    !["RSA", "EC", "OKP", "oct"].into_iter().any(is)
}

fn numbers(jwk: &Jwk) -> Vec<Fault> {
    let mut faults: Vec<Fault> = jwk.number_slips.iter().copied().map(Fault::Spelling).collect();
    match &jwk.numbers {
        Numbers::Symmetric => faults.push(Fault::Symmetric),
        Numbers::Unreadable if is_of_other_kind(jwk) => faults.push(Fault::OtherKind),
        Numbers::Unreadable => faults.push(Fault::NumbersUnreadable),
        Numbers::Ec { .. } | Numbers::Okp { .. } => faults.push(Fault::NotRsa),
        Numbers::Rsa { exponent, .. } => {
            if jwk.numbers.rsa_bits().is_some_and(|bits| bits < weak_key::SMALLEST_RSA_BITS) {
                faults.push(Fault::Small);
            }
            // One that cannot be used at all is told of as a weak key.
            let is_even = exponent.last().is_none_or(|byte| byte.is_multiple_of(2));
            if exponent.as_slice() != weak_key::USUAL_EXPONENT && !is_even && exponent.as_slice() != [1] {
                faults.push(Fault::Exponent);
            }
        }
    }
    faults
}

/// `use` and what the certificate beside it allows (RFC 5280 section 4.2.1.3).
fn usage(key: &ReadKey<'_>) -> Option<Fault> {
    let key_usage = key.certificate().and_then(|certificate| certificate.key_usage);
    let forbids =
        |wanted: &[KeyUsages]| key_usage.is_some_and(|stated| !wanted.iter().any(|usage| stated.0.contains(*usage)));
    match key.jwk.usage.as_deref() {
        None => Some(Fault::UseAbsent),
        Some("sig" | "enc") if matches!(key.published, Some(Err(_))) => Some(Fault::UseNotCompared),
        Some("sig") => forbids(&[KeyUsages::DigitalSignature]).then_some(Fault::UseAgainstCertificate),
        Some("enc") => forbids(&[KeyUsages::KeyEncipherment, KeyUsages::DataEncipherment, KeyUsages::KeyAgreement])
            .then_some(Fault::UseAgainstCertificate),
        // Not in RFC 7517, but in the directory of UK Open Banking, of the same kind.
        Some("tls") => None,
        Some(_) => Some(Fault::UseUnknown),
    }
}

/// `alg` does not fit the `use`, or is none of the Trust Framework's.
fn algorithm(jwk: &Jwk) -> bool {
    let Some(algorithm) = jwk.alg.as_deref() else { return false };
    let is_signing = SIGNING_ALGORITHMS.contains(&algorithm);
    let is_encryption = ENCRYPTION_ALGORITHMS.contains(&algorithm);
    match jwk.usage.as_deref() {
        Some("sig") => !is_signing,
        Some("enc") => !is_encryption,
        _ => !is_signing && !is_encryption,
    }
}

fn environment(key: &ReadKey<'_>, expected: Option<Environment>) -> Vec<Fault> {
    let Some(expected) = expected else { return Vec::new() };
    let url = key.jwk.x5u.as_deref();
    url.and_then(|url| keystore(url, expected)).into_iter().chain(authority(key, expected)).collect()
}

/// The URL of the certificate tells which environment's keystore this is.
pub(super) fn keystore(url: &str, expected: Environment) -> Option<Fault> {
    match keystore_of(url) {
        Some(found) if found == expected => None,
        Some(_) => Some(Fault::OtherKeystore),
        None => Some(Fault::UnknownKeystore),
    }
}

/// So does the CA that issued it. Whether it is one that is known at all is for the
/// check of the certificate.
pub(super) fn authority(key: &ReadKey<'_>, expected: Environment) -> Option<Fault> {
    key.environment_of_authority.is_some_and(|found| found != expected).then_some(Fault::OtherAuthority)
}

/// `x5dn` is the subject of the certificate, in the order of RFC 4514.
pub(super) fn subject_text(stated: &str, certificate: &Certificate) -> Option<Fault> {
    (stated != certificate.subject.to_rfc4514()).then_some(Fault::SubjectText)
}

pub(super) fn validity(certificate: &Certificate, now: Moment) -> Option<Fault> {
    if now > certificate.not_after {
        Some(Fault::Expired)
    } else if now < certificate.not_before {
        Some(Fault::NotYetValid)
    } else {
        None
    }
}

fn names_and_dates(jwk: &Jwk, certificate: &Certificate, against: &Against<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    faults.extend(jwk.x5dn.as_deref().and_then(|stated| subject_text(stated, certificate)));
    if let Some(plan) = against.expectation.plan {
        let organisation = certificate.subject.value(oid::ORGANISATIONAL_UNIT);
        if organisation.is_some_and(|found| !found.eq_ignore_ascii_case(&plan.organisation_id.to_string())) {
            faults.push(Fault::OtherOrganisation);
        }
    }
    faults.extend(validity(certificate, against.now));
    faults
}

/// The keys with each fault, by position.
pub(super) fn collect(against: &Against<'_>, ours: Option<usize>) -> BTreeMap<Fault, Vec<usize>> {
    let mut found: BTreeMap<Fault, Vec<usize>> = BTreeMap::new();
    let mut add = |fault: Fault, position: usize| {
        if fault.topic().is_for_ours_too() || ours != Some(position) {
            found.entry(fault).or_default().push(position);
        }
    };
    for key in against.keys {
        faults(key, against).into_iter().for_each(|fault| add(fault, key.position));
    }
    for (numbers, positions) in &against.index.by_numbers {
        for fault in weak_numbers(numbers) {
            positions.iter().for_each(|position| add(fault, *position));
        }
    }
    for (fault, positions) in of_primes(against) {
        positions.iter().for_each(|position| add(fault, *position));
    }
    found
}

/// What takes many squarings, or all the keys together: of a set that is too large
/// for that the first keys are looked at, and of the others it is said that they are not.
fn of_primes<'a>(against: &'a Against<'_>) -> Vec<(Fault, &'a [usize])> {
    let moduli = against.index.by_numbers.iter().filter_map(|(numbers, positions)| match numbers {
        Numbers::Rsa { modulus, .. } => Some((modulus.as_slice(), positions.as_slice())),
        _ => None,
    });
    let (moduli, positions): (Vec<&[u8]>, Vec<&[usize]>) = moduli.unzip();
    let found = shared_prime::among(&moduli);
    let of = |fault: Fault, each: Vec<usize>| -> Vec<(Fault, &'a [usize])> {
        each.into_iter().filter_map(|each| Some((fault, *positions.get(each)?))).collect()
    };
    let is_prime = |each: &usize| {
        let key = positions.get(*each).and_then(|positions| against.keys.get(*positions.first()?));
        let modulus = moduli.get(*each);
        key.zip(modulus).is_some_and(|(key, modulus)| *key.jwk.prime_modulus.or_find(|| weak_key::is_prime(modulus)))
    };
    let primes: Vec<usize> = found.examined.iter().copied().take(MAX_POWERS).filter(is_prime).collect();
    [
        of(Fault::PrimeModulus, primes),
        of(Fault::SharedPrime, found.sharing),
        of(Fault::PrimesNotCompared, found.examined.iter().copied().skip(MAX_POWERS).chain(found.left_out).collect()),
    ]
    .concat()
}
