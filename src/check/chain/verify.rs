//! The decision by webpki and the report that explains it.

#![expect(clippy::indexing_slicing, reason = "INVARIANT: positions run over the steps of the walk itself")]

use rustls_pki_types::{CertificateDer, TrustAnchor, UnixTime};
use webpki::{EndEntityCert, ExtendedKeyUsageValidator, KeyPurposeIdIter, VerifiedPath, anchor_from_trusted_cert};

use super::aspects::{aspects, server_name};
use super::refusal::Decision;
use super::walk::{Candidates, End, Walk};
use super::{
    Chain, Link, LinkState, MAX_CERTIFICATES, MAX_CRLS, Outcome, Position, Question, Revocation, Verification,
    algorithm, refusal, revocation,
};
use crate::framework::environment::Environment;
use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::report::{Finding, Report, Verdict};
use crate::ground::source;
use crate::x509::certificate::Certificate;
use crate::x509::distinguished_name::DistinguishedName;

pub(super) fn verify(question: &Question<'_>, now: Moment) -> Verification {
    let count = 1 + question.intermediates.len() + question.anchors.len();
    if count > MAX_CERTIFICATES || question.crls.len() > MAX_CRLS {
        let links = vec![Link::of(question.leaf, Position::Leaf, LinkState::Unproven)];
        let finding = Finding::fail(Check::ChainPath, "chain-too-many").with("limit", MAX_CERTIFICATES);
        return Verification {
            chain: Chain { links },
            outcome: Outcome::Broken { why: finding.clone() },
            revocation: Revocation::NotChecked(Finding::not_checked(Check::ChainRevocation, "chain-stopped")),
            report: Report::new(vec![finding]),
        };
    }
    let candidates = Candidates::of(question.intermediates, question.anchors);
    let (walk, decision) = decide(question, &candidates, now);
    let mut revocations = revocation::judge(&walk, question.crls, now);
    let path = path(&walk, &decision);
    let mut findings = vec![path.clone()];
    findings.extend(aspects(&walk, &decision, question));
    findings.extend(server_name(question));
    if let Some(refused) = refused(&walk, &decision, &findings) {
        // INVARIANT: nothing is said to have passed and to have failed.
        findings.retain(|finding| finding.check != refused.check || finding.verdict != Verdict::Pass);
        findings.push(refused);
    }
    let outcome = outcome(&walk, path, &findings, &revocations);
    if !matches!(outcome, Outcome::Anchored { .. }) {
        revocations = revocations.into_iter().map(Revocation::unaccepted).collect();
    }
    let links = links(&walk, &decision, &revocations);
    findings.extend(revocations.iter().map(|revocation| revocation.finding().clone()));
    let revocation = revocations.swap_remove(0);
    Verification { chain: Chain { links }, outcome, revocation, report: Report::new(findings) }
}

/// `revocations` come leaf first, and the leaf's is a question of its own.
fn outcome(walk: &Walk<'_>, path: Finding, findings: &[Finding], revocations: &[Revocation]) -> Outcome {
    // That a file was not given or not accepted is no fault of the chain; the path comes first.
    let is_open = matches!(walk.end, End::Missing(_) | End::Unaccepted);
    let judged = findings.iter().skip(usize::from(is_open));
    let judged = judged.chain(revocations.iter().skip(1).map(Revocation::finding));
    let fault = judged.into_iter().find(|finding| finding.verdict == Verdict::Fail);
    let last = || Box::new(top(walk).clone());
    match (fault, &walk.end) {
        (Some(fault), _) => Outcome::Broken { why: fault.clone() },
        (None, End::Missing(name)) => Outcome::Incomplete { missing: name.clone() },
        (None, End::Unaccepted) => Outcome::Unaccepted { root: last() },
        (None, End::Anchored) => Outcome::Anchored { path, anchor: last() },
        // INVARIANT: the path fails at each of these.
        (None, End::Itself | End::OtherKey(_) | End::Namesake(_) | End::TooLong) => Outcome::Broken { why: path },
    }
}

/// Asks webpki, and walks the way itself where it refuses.
fn decide<'a>(question: &Question<'a>, candidates: &Candidates<'a>, now: Moment) -> (Walk<'a>, Decision) {
    let walk = || Walk::up(question.leaf, candidates, question.purpose, now);
    if candidates.anchors.is_empty() {
        return (walk(), Decision::NotAsked);
    }
    match accepted(question, candidates, now) {
        Ok(path) => (Walk::judged(path, End::Anchored, question.purpose, now), Decision::Accepted),
        Err(error) => (walk(), Decision::Refused(error)),
    }
}

/// The path that webpki accepts, leaf first.
fn accepted<'a>(
    question: &Question<'a>,
    candidates: &Candidates<'a>,
    now: Moment,
) -> Result<Vec<&'a Certificate>, webpki::Error> {
    let ders = |certificates: &[&'a Certificate]| -> Vec<CertificateDer<'a>> {
        certificates.iter().map(|each| CertificateDer::from(each.der())).collect()
    };
    let leaf = CertificateDer::from(question.leaf.der());
    let leaf = EndEntityCert::try_from(&leaf)?;
    let anchor_ders = ders(&candidates.anchors);
    let intermediates = ders(&candidates.intermediates);
    // One that cannot be read is none.
    let anchors: Vec<(&'a Certificate, TrustAnchor<'_>)> = candidates
        .anchors
        .iter()
        .zip(&anchor_ders)
        .filter_map(|(certificate, der)| anchor_from_trusted_cert(der).ok().map(|anchor| (*certificate, anchor)))
        .collect();
    let trusted: Vec<TrustAnchor<'_>> = anchors.iter().map(|(_, anchor)| anchor.clone()).collect();
    // Certificates of one name and key are one anchor to webpki.
    let path_of = |path: &VerifiedPath<'_>| {
        let between = path.intermediate_certificates().filter_map(|each| {
            let der = each.der();
            candidates.intermediates.iter().copied().find(|candidate| candidate.der() == der.as_ref())
        });
        let below: Vec<&'a Certificate> = std::iter::once(question.leaf).chain(between).collect();
        let same = |anchor: &TrustAnchor<'_>| {
            anchor.subject == path.anchor().subject
                && anchor.subject_public_key_info == path.anchor().subject_public_key_info
        };
        let above = anchors.iter().filter(|(_, anchor)| same(anchor)).map(|(certificate, _)| *certificate);
        let mut paths = above.map(|anchor| [below.as_slice(), &[anchor]].concat());
        paths.find(|path| Walk::judged(path.clone(), End::Anchored, question.purpose, now).is_sound())
    };
    // What webpki leaves out: key usage, key sizes, and everything about the anchor.
    let is_sound = |path: &VerifiedPath<'_>| path_of(path).map(drop).ok_or(webpki::Error::UnknownIssuer);
    let time = UnixTime::since_unix_epoch(std::time::Duration::from_secs(
        u64::try_from(now.unix_seconds()).unwrap_or_default(),
    ));
    let verified =
        leaf.verify_for_usage(algorithm::ALL, &trusted, &intermediates, time, UsageIsOurs, None, Some(&is_sound))?;
    path_of(&verified).ok_or(webpki::Error::UnknownIssuer)
}

/// Extended key usages are judged on the walk, for every purpose alike; here
/// they only have to be readable.
struct UsageIsOurs;

impl ExtendedKeyUsageValidator for UsageIsOurs {
    fn validate(&self, mut usages: KeyPurposeIdIter<'_, '_>) -> Result<(), webpki::Error> {
        usages.try_for_each(|usage| usage.map(drop))
    }
}

fn path(walk: &Walk<'_>, decision: &Decision) -> Finding {
    let check = Check::ChainPath;
    let missing = |finding: Finding, name: &DistinguishedName| {
        let finding = finding.with("issuer", name.in_encoding_order()).expected(name.in_encoding_order());
        match Environment::ca_url(name) {
            Some(url) => finding.with("url", url),
            None => finding.with("url", "—"),
        }
    };
    let is_asked = !matches!(decision, Decision::NotAsked);
    let finding = match &walk.end {
        End::Anchored => Finding::pass(check, "chain-path").with("count", walk.steps.len()),
        End::Missing(name) if !is_asked => missing(Finding::not_given(check, "chain-without-anchor"), name),
        End::Missing(name) => missing(Finding::fail(check, "chain-missing-issuer"), name),
        End::OtherKey(name) => missing(Finding::fail(check, "chain-issuer-other-key"), name),
        End::Unaccepted if !is_asked => unaccepted(Finding::not_given(check, "chain-root-unaccepted"), top(walk)),
        End::Unaccepted => unaccepted(Finding::fail(check, "chain-root-unaccepted"), top(walk)),
        End::Namesake(name) => missing(Finding::fail(check, "chain-namesake"), name),
        End::Itself => Finding::fail(check, "chain-is-itself"),
        End::TooLong => Finding::fail(check, "chain-too-long"),
    };
    let names: Vec<&str> = walk.steps.iter().rev().filter_map(|step| last_name(step.certificate)).collect();
    // Names can be anybody's: the root is known by its fingerprint.
    let root = if top(walk).is_self_issued() { format!("SHA-256 {}: ", top(walk).sha256()) } else { String::new() };
    finding.found(format!("{root}{}", names.join(" → ")))
}

/// What leads to a root that nobody accepted, and where that is compared.
pub(crate) fn unaccepted(finding: Finding, root: &Certificate) -> Finding {
    let url = Environment::ca_url(&root.subject).unwrap_or("—");
    finding.with("root", root.subject.in_encoding_order()).with("sha256", root.sha256()).with("url", url)
}

fn top<'a>(walk: &Walk<'a>) -> &'a Certificate {
    walk.steps[walk.steps.len() - 1].certificate
}

/// INVARIANT: what webpki refuses never passes. A certificate on the way that
/// it cannot read is always said; where nothing else was found, its reason is.
fn refused(walk: &Walk<'_>, decision: &Decision, findings: &[Finding]) -> Option<Finding> {
    let unreadable = unreadable(walk).map(|(position, error)| (walk.steps[position].certificate, error));
    let finding = match (decision, unreadable) {
        // It was said already.
        (_, Some((certificate, _))) if !certificate.form_slips().is_empty() => return None,
        (Decision::Refused(_), Some((certificate, error))) => {
            refusal::finding(&error, Some(certificate.subject.in_encoding_order()))
        }
        (Decision::Accepted | Decision::NotAsked, _) => return None,
        (Decision::Refused(_), None) if findings.iter().any(|finding| finding.verdict == Verdict::Fail) => return None,
        (Decision::Refused(webpki::Error::NameConstraintViolation), None) if !walk.unread_limits().is_empty() => {
            Finding::fail(Check::ChainPath, "chain-limits-unread").source(source::RFC_5280_NAME_CONSTRAINTS)
        }
        (Decision::Refused(error), None) => refusal::finding(error, None),
    };
    Some(finding)
}

/// The first certificate below the anchor that webpki does not read.
fn unreadable(walk: &Walk<'_>) -> Option<(usize, webpki::Error)> {
    let anchor = usize::from(walk.end == End::Anchored);
    let below = &walk.steps[..walk.steps.len() - anchor];
    below.iter().enumerate().find_map(|(position, step)| {
        let der = CertificateDer::from(step.certificate.der());
        EndEntityCert::try_from(&der).err().map(|error| (position, error))
    })
}

/// Root first. `revocations` come leaf first, one for every link but the anchor.
fn links(walk: &Walk<'_>, decision: &Decision, revocations: &[Revocation]) -> Vec<Link> {
    let is_anchored = walk.end == End::Anchored;
    // INVARIANT: a chain that was refused is never drawn as sound.
    let refused = match decision {
        Decision::Refused(_) => unreadable(walk).map(|(position, _)| position).or(walk.is_sound().then_some(0)),
        Decision::Accepted | Decision::NotAsked => None,
    };
    let last = walk.steps.len() - 1;
    let mut links: Vec<Link> = Vec::new();
    let is_root = |position: usize| position > 0 && walk.steps[position].certificate.is_self_issued();
    let missing = match &walk.end {
        End::Missing(name) | End::OtherKey(name) => Some(name),
        End::Namesake(_) if !is_root(last) => Some(&walk.steps[last].certificate.issuer),
        End::Namesake(_) | End::Unaccepted | End::Anchored | End::Itself | End::TooLong => None,
    };
    if let Some(name) = missing {
        links.push(Link {
            place: if last == 0 { Position::Issuing } else { Position::Root },
            subject: name.in_encoding_order(),
            certificate: None,
            state: LinkState::Missing { download: Environment::ca_url(name).map(str::to_owned) },
        });
    }
    for (position, step) in walk.steps.iter().enumerate().rev() {
        let place = match position {
            0 => Position::Leaf,
            _ if position == last && (is_anchored || is_root(position)) => Position::Root,
            _ => Position::Issuing,
        };
        let is_revoked = revocations.get(position).is_some_and(Revocation::is_revoked);
        let state = match step.flaws.last() {
            _ if is_revoked => LinkState::Revoked,
            Some(flaw) => flaw.clone(),
            None if refused == Some(position) => LinkState::Refused,
            None if is_anchored => LinkState::Sound,
            None if walk.end == End::Unaccepted && position == last => LinkState::Unaccepted,
            None => LinkState::Unproven,
        };
        links.push(Link::of(step.certificate, place, state));
    }
    links
}

/// The common name, or whatever comes last.
fn last_name(certificate: &Certificate) -> Option<&str> {
    certificate.subject.attributes().last().map(|attribute| attribute.value.as_str())
}
