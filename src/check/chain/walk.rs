//! The way up from the leaf, and what is wrong on it.
//!
//! It explains what webpki refused: issuer by issuer, by name, key identifier
//! and signature, the most likely one first. What it calls wrong is also laid
//! on every path that webpki accepts, so that the two cannot contradict.

#![expect(clippy::indexing_slicing, reason = "INVARIANT: a path has its leaf, and positions run over the path itself")]

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::name_constraints::Limits;
use super::{KeyPurpose, LinkState, algorithm};
use crate::ground::clock::Moment;
use crate::ground::order::{sort, sort_by_key};
use crate::key::weak_key::{self, Weakness};
use crate::x509::certificate::{Certificate, RawFields};
use crate::x509::distinguished_name::DistinguishedName;
use crate::x509::oid;
use crate::x509::public_key::{KeyForm, SignatureCheck};

/// Six CAs between root and leaf are what webpki goes through.
const MAX_STEPS: usize = 8;

/// What was given, in an order of its own and without doubles.
pub(super) struct Candidates<'a> {
    pub anchors: Vec<&'a Certificate>,
    pub intermediates: Vec<&'a Certificate>,
    /// Self-signed, and accepted by nobody: they complete the picture, and nothing rests on them.
    pub unaccepted_roots: Vec<&'a Certificate>,
}

/// The steps from the leaf upwards.
pub(super) struct Walk<'a> {
    pub steps: Vec<Step<'a>>,
    pub end: End,
}

pub(super) struct Step<'a> {
    pub certificate: &'a Certificate,
    /// The gravest last.
    pub flaws: Vec<LinkState>,
}

/// As what an issuer was given.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Anchor,
    Between,
    Unaccepted,
}

/// How a walk ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// The last step is an anchor.
    Anchored,
    /// The leaf itself is the anchor, and nobody else issued it: nothing was signed by
    /// what was accepted.
    Itself,
    /// Nobody of this name was given.
    Missing(DistinguishedName),
    /// A CA of this name was given, and it has another key than the one that signed.
    OtherKey(DistinguishedName),
    /// The last step is a root that came along and that nobody accepted.
    Unaccepted,
    /// A CA on the way has the name of an accepted one, and another key.
    Namesake(DistinguishedName),
    /// Longer than any chain.
    TooLong,
}

impl<'a> Candidates<'a> {
    pub fn of(intermediates: &'a [Certificate], anchors: &'a [Certificate]) -> Self {
        let anchors = in_order(anchors);
        let given = in_order(intermediates).into_iter().filter(|each| !anchors.contains(each));
        let (unaccepted_roots, intermediates) = given.partition(|each| is_self_signed(each));
        Self { anchors, intermediates, unaccepted_roots }
    }

    /// Whether `certificate` has the name of a CA that was accepted, an anchor or
    /// one that an anchor signed, and the key of none. The order of the attributes
    /// does not help it.
    fn is_namesake_of_accepted(&self, certificate: &Certificate) -> bool {
        let is_signed_by_anchor = |each: &Certificate| {
            let mut signers = self.anchors.iter().filter(|anchor| anchor.subject == each.issuer);
            signers.any(|anchor| each.is_signed_by(&anchor.public_key) == SignatureCheck::Valid)
        };
        let has_name = |each: &&&Certificate| each.subject.has_same_values(&certificate.subject);
        let anchors = self.anchors.iter().filter(has_name);
        let signed = self.intermediates.iter().filter(has_name).filter(|each| is_signed_by_anchor(each));
        let mut accepted = anchors.chain(signed).peekable();
        accepted.peek().is_some() && accepted.all(|each| each.public_key != certificate.public_key)
    }
}

impl<'a> Walk<'a> {
    /// Walks from `leaf` to an anchor or as far as it goes.
    pub fn up(leaf: &'a Certificate, candidates: &Candidates<'a>, purpose: KeyPurpose, now: Moment) -> Self {
        let mut path = vec![leaf];
        let end = loop {
            let last = path[path.len() - 1];
            let is_anchor = candidates.anchors.contains(&last);
            if is_anchor && path.len() > 1 {
                break End::Anchored;
            }
            if path.len() > 1 && candidates.unaccepted_roots.contains(&last) {
                break End::Unaccepted;
            }
            if path.len() == MAX_STEPS {
                break End::TooLong;
            }
            match next(last, &path, candidates, now) {
                Ok(issuer) => path.push(issuer),
                Err(_) if is_anchor => break End::Itself,
                Err(end) => break end,
            }
        };
        let mut walk = Self::judged(path, end, purpose, now);
        walk.look_for_namesake(candidates);
        walk
    }

    /// A path whose end is known, with what is wrong on it.
    pub fn judged(path: Vec<&'a Certificate>, end: End, purpose: KeyPurpose, now: Moment) -> Self {
        let is_anchored = end == End::Anchored;
        let last = path.len() - 1;
        let limits = limits(&path);
        let judge = |position: usize| {
            let is_anchor = is_anchored && position == last;
            let mut flaws = own_flaws(path[position], is_anchor, purpose, now);
            if position == 0 && !is_anchor && !may_shake_hands(path[position], purpose) {
                flaws.push(LinkState::WrongUsage);
            }
            if limits.iter().any(|(above, limits)| *above > position && limits.forbid_mail_of(path[position])) {
                flaws.push(LinkState::NameOutside);
            }
            if position > 0 {
                flaws.extend(issuing_flaws(path[position], is_anchor, position - 1));
            }
            if let Some(issuer) = path.get(position + 1) {
                flaws.extend(signature_flaws(path[position], issuer));
            }
            sort(&mut flaws);
            flaws.dedup();
            Step { certificate: path[position], flaws }
        };
        let steps = (0..path.len()).map(judge).collect();
        Self { steps, end }
    }

    /// A way that misses the accepted root may pretend to lead there.
    fn look_for_namesake(&mut self, candidates: &Candidates<'_>) {
        if self.end == End::Anchored || candidates.anchors.is_empty() {
            return;
        }
        let mut authorities = self.steps.iter_mut().skip(1).rev();
        if let Some(step) = authorities.find(|step| candidates.is_namesake_of_accepted(step.certificate)) {
            step.flaws.push(LinkState::OtherKey);
            sort(&mut step.flaws);
            self.end = End::Namesake(step.certificate.subject.clone());
        }
    }

    /// The kinds of names that are limited, are there, and are not looked at.
    pub fn unread_limits(&self) -> BTreeSet<&'static str> {
        let path: Vec<&Certificate> = self.steps.iter().map(|step| step.certificate).collect();
        let of = |(position, limits): (usize, Limits)| -> BTreeSet<&'static str> {
            path.iter().take(position).flat_map(|below| limits.unread_kinds(below)).collect()
        };
        limits(&path).into_iter().flat_map(of).collect()
    }

    /// It leads to an anchor and nothing on it is wrong.
    pub fn is_sound(&self) -> bool {
        self.end == End::Anchored && self.steps.iter().all(|step| step.flaws.is_empty())
    }
}

/// The issuer of `certificate`, or why there is none.
fn next<'a>(
    certificate: &Certificate,
    path: &[&Certificate],
    candidates: &Candidates<'a>,
    now: Moment,
) -> Result<&'a Certificate, End> {
    let name = &certificate.issuer;
    let is_used =
        |each: &Certificate| path.iter().any(|used| used.subject == each.subject && used.public_key == each.public_key);
    let is_issuer = |each: &&&Certificate| each.subject == *name && !is_used(each);
    let of = |list: &[&'a Certificate], place| -> Vec<(Place, &'a Certificate)> {
        list.iter().filter(is_issuer).map(|each| (place, *each)).collect()
    };
    let issuers = [
        of(&candidates.anchors, Place::Anchor),
        of(&candidates.intermediates, Place::Between),
        of(&candidates.unaccepted_roots, Place::Unaccepted),
    ];
    let best = issuers.into_iter().flatten().min_by_key(|(place, issuer)| {
        let signature = match certificate.is_signed_by(&issuer.public_key) {
            SignatureCheck::Valid => 0,
            SignatureCheck::Unsupported(_) => 1,
            SignatureCheck::Invalid => 2,
        };
        let is_fit = issuer.is_valid_at(now)
            && issuing_flaws(issuer, *place == Place::Anchor, 0).is_empty()
            && !has_weak_key(issuer);
        // Of two that signed alike, one that may lead to an anchor.
        let is_unaccepted = *place == Place::Unaccepted;
        (signature, is_unaccepted, Reverse(has_named_key(certificate, issuer)), Reverse(is_fit), *place)
    });
    match best {
        Some((_, issuer)) if is_by_other_key(certificate, issuer) => Err(End::OtherKey(name.clone())),
        Some((_, issuer)) => Ok(issuer),
        None => Err(End::Missing(name.clone())),
    }
}

/// Dates and usages, which every certificate answers for by itself.
fn own_flaws(certificate: &Certificate, is_anchor: bool, purpose: KeyPurpose, now: Moment) -> Vec<LinkState> {
    let mut flaws = Vec::new();
    if now < certificate.not_before {
        flaws.push(LinkState::NotYetValid);
    }
    if now > certificate.not_after {
        flaws.push(LinkState::Expired);
    }
    if !is_anchor && !allows(certificate, purpose) {
        flaws.push(LinkState::WrongUsage);
    }
    // Of an anchor only its name and its key count (RFC 5280 section 6.1.1 (d)).
    if !is_anchor && !certificate.form_slips().is_empty() {
        flaws.push(LinkState::Refused);
    }
    if has_weak_key(certificate) {
        flaws.push(LinkState::WeakKey);
    }
    flaws
}

/// What forbids a certificate to issue others; `below` CAs follow below it
/// (RFC 5280 section 6.1.4 (k) to (n)).
fn issuing_flaws(certificate: &Certificate, is_anchor: bool, below: usize) -> Vec<LinkState> {
    let mut flaws = Vec::new();
    // A root of version 1 has no place to say that it is a CA.
    let is_first_version = || RawFields::of(certificate.der()).is_ok_and(|fields| !fields.has_version);
    let may_be_ca = certificate.is_ca || (is_anchor && is_first_version());
    if !may_be_ca {
        flaws.push(LinkState::NotCa);
    }
    if certificate.key_usage.is_some_and(|usage| !usage.key_cert_sign()) {
        flaws.push(LinkState::MayNotSign);
    }
    if certificate.path_length.is_some_and(|length| below > usize::from(length)) {
        flaws.push(LinkState::TooDeep);
    }
    flaws
}

/// A small exponent is no fault of those who verify (RFC 8017 section 3.1); whoever
/// holds such a key is told elsewhere. A curve that a certificate brings itself is none to
/// rely on, whichever it says it is (RFC 5480 section 2.1.1).
fn has_weak_key(certificate: &Certificate) -> bool {
    let key = &certificate.public_key;
    let weaknesses = weak_key::weaknesses(key);
    key.form() == KeyForm::CurveWrittenOut
        || weaknesses.iter().any(|weakness| !matches!(weakness, Weakness::ExponentOutOfRange { .. }))
}

fn signature_flaws(certificate: &Certificate, issuer: &Certificate) -> Vec<LinkState> {
    let mut flaws = Vec::new();
    match certificate.is_signed_by(&issuer.public_key) {
        SignatureCheck::Valid if algorithm::is_taken(certificate, issuer) => {}
        SignatureCheck::Invalid => flaws.push(LinkState::BadSignature),
        SignatureCheck::Valid | SignatureCheck::Unsupported(_) => {
            flaws.push(LinkState::UnknownSignature { algorithm: algorithm::described(certificate) });
        }
    }
    let names = (RawFields::of(certificate.der()), RawFields::of(issuer.der()));
    if !matches!(names, (Ok(below), Ok(above)) if below.issuer == above.subject) {
        flaws.push(LinkState::NameEncoding);
    }
    flaws
}

/// The limits on names by the position of the CA that sets them.
fn limits(path: &[&Certificate]) -> Vec<(usize, Limits)> {
    let authorities = path.iter().enumerate().skip(1);
    authorities.filter_map(|(position, authority)| Some((position, Limits::of(authority)?))).collect()
}

/// A stated key usage of a TLS leaf has digitalSignature (RFC 8446 section 4.4.2.2).
fn may_shake_hands(leaf: &Certificate, purpose: KeyPurpose) -> bool {
    purpose == KeyPurpose::Any || leaf.key_usage.is_none_or(|usage| usage.digital_signature())
}

/// An absent extension forbids nothing (RFC 5280 section 4.2.1.12).
pub(super) fn allows(certificate: &Certificate, purpose: KeyPurpose) -> bool {
    let wanted = match purpose {
        KeyPurpose::Server => oid::SERVER_AUTH,
        KeyPurpose::Client => oid::CLIENT_AUTH,
        KeyPurpose::Any => return true,
    };
    let stated = certificate.extended_key_usage.as_deref();
    stated.is_none_or(|usages| usages.iter().any(|each| [wanted, oid::ANY_EXTENDED_KEY_USAGE].contains(each)))
}

/// The key identifiers of issuer and issued are there and are the same.
fn has_named_key(certificate: &Certificate, issuer: &Certificate) -> bool {
    certificate.authority_key_identifier.is_some()
        && certificate.authority_key_identifier == issuer.subject_key_identifier
}

/// Not this one, although it has the name: another key signed, and the key
/// identifiers say so.
fn is_by_other_key(certificate: &Certificate, issuer: &Certificate) -> bool {
    let identifiers = (&certificate.authority_key_identifier, &issuer.subject_key_identifier);
    matches!(identifiers, (Some(wanted), Some(found)) if wanted != found)
        && certificate.is_signed_by(&issuer.public_key) == SignatureCheck::Invalid
}

fn is_self_signed(certificate: &Certificate) -> bool {
    certificate.is_self_issued() && certificate.is_signed_by(&certificate.public_key) == SignatureCheck::Valid
}

/// By fingerprint, so that nothing depends on the order of the input.
fn in_order(certificates: &[Certificate]) -> Vec<&Certificate> {
    let mut certificates: Vec<&Certificate> = certificates.iter().collect();
    sort_by_key(&mut certificates, |each| each.sha256());
    certificates.dedup();
    certificates
}
