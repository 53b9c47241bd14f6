//! The decision by webpki and the report that explains it.

#![expect(clippy::indexing_slicing, reason = "INVARIANT: positions run over the steps of the walk itself")]

use rustls_pki_types::{CertificateDer, ServerName, TrustAnchor, UnixTime};
use webpki::{EndEntityCert, ExtendedKeyUsageValidator, KeyPurposeIdIter, VerifiedPath, anchor_from_trusted_cert};

use super::walk::{Candidates, End, Step, Walk};
use super::{
    Chain, Link, LinkState, MAX_CERTIFICATES, MAX_CRLS, Outcome, Position, Question, Revocation, Verification,
    algorithm, refusal, revocation,
};
use crate::framework::environment::Environment;
use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::message::Value;
use crate::ground::report::{Finding, Report, Verdict};
use crate::ground::source;
use crate::x509::certificate::Certificate;
use crate::x509::distinguished_name::DistinguishedName;

/// What webpki said.
enum Decision {
    Accepted,
    Refused(webpki::Error),
    /// Without an anchor it was not asked.
    NotAsked,
}

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
    findings.extend(refused(&walk, &decision, &findings));
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
        (None, End::OtherKey(_) | End::Namesake(_) | End::TooLong) => Outcome::Broken { why: path },
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

/// Signature, dates, authority, constraints on names, usage: each fails for
/// the links at fault, passes when the whole chain was seen, and is not checked
/// when the way up ended early.
fn aspects(walk: &Walk<'_>, decision: &Decision, question: &Question<'_>) -> Vec<Finding> {
    let is_whole = walk.end == End::Anchored;
    let settle = |check: Check, mut faults: Vec<Finding>, passed: Finding| {
        if faults.is_empty() {
            faults.push(if is_whole { passed } else { Finding::not_checked(check, "chain-stopped") });
        }
        faults
    };
    let mut findings = settle(
        Check::ChainSignature,
        faults(walk, signature_fault),
        Finding::pass(Check::ChainSignature, "chain-signature"),
    );
    findings.extend(settle(
        Check::ChainValidity,
        faults(walk, validity_fault),
        Finding::pass(Check::ChainValidity, "chain-validity"),
    ));
    findings.extend(settle(
        Check::ChainAuthority,
        faults(walk, authority_fault),
        Finding::pass(Check::ChainAuthority, "chain-authority"),
    ));
    findings.push(match decision {
        Decision::Accepted => Finding::pass(Check::ChainNameConstraints, "chain-name-constraints"),
        Decision::Refused(error) if refusal::is_about_name_constraints(error) => refusal::finding(error),
        Decision::Refused(_) | Decision::NotAsked => Finding::not_checked(Check::ChainNameConstraints, "chain-stopped"),
    });
    findings.extend(match question.purpose {
        super::KeyPurpose::Any => vec![Finding::not_checked(Check::ChainUsage, "chain-usage-any")],
        super::KeyPurpose::Server | super::KeyPurpose::Client => {
            settle(Check::ChainUsage, faults(walk, usage_fault), Finding::pass(Check::ChainUsage, "chain-usage"))
        }
    });
    findings.extend(faults(walk, format_fault));
    findings
}

fn faults(walk: &Walk<'_>, fault: impl Fn(&LinkState, &Certificate) -> Option<Finding>) -> Vec<Finding> {
    let of_step = |step: &Step<'_>| -> Vec<Finding> {
        let found = step.flaws.iter().filter_map(|flaw| fault(flaw, step.certificate));
        found.map(|finding| finding.with("subject", step.certificate.subject.in_encoding_order())).collect()
    };
    walk.steps.iter().rev().flat_map(of_step).collect()
}

fn signature_fault(flaw: &LinkState, certificate: &Certificate) -> Option<Finding> {
    let check = Check::ChainSignature;
    let finding = match flaw {
        LinkState::BadSignature => Finding::fail(check, "chain-bad-signature"),
        LinkState::UnknownSignature { algorithm } => {
            Finding::fail(check, "chain-signature-algorithm").with("algorithm", algorithm).found(algorithm)
        }
        LinkState::NameEncoding => Finding::fail(check, "chain-name-encoding"),
        _ => return None,
    };
    Some(finding.with("issuer", certificate.issuer.in_encoding_order()))
}

fn validity_fault(flaw: &LinkState, certificate: &Certificate) -> Option<Finding> {
    let check = Check::ChainValidity;
    let finding = match flaw {
        LinkState::NotYetValid => {
            Finding::fail(check, "chain-not-yet-valid").with("from", Value::minute(certificate.not_before))
        }
        LinkState::Expired => Finding::fail(check, "chain-expired").with("until", Value::minute(certificate.not_after)),
        _ => return None,
    };
    Some(finding.found(format!("{} – {}", certificate.not_before.to_minute(), certificate.not_after.to_minute())))
}

fn authority_fault(flaw: &LinkState, certificate: &Certificate) -> Option<Finding> {
    let check = Check::ChainAuthority;
    match flaw {
        LinkState::NotCa => Some(Finding::fail(check, "chain-not-ca")),
        LinkState::MayNotSign => Some(Finding::fail(check, "chain-may-not-sign")),
        LinkState::TooDeep => Some(Finding::fail(check, "chain-too-deep")),
        LinkState::WeakKey => Some(Finding::fail(check, "chain-weak-key").found(certificate.public_key.label())),
        _ => None,
    }
}

fn format_fault(flaw: &LinkState, certificate: &Certificate) -> Option<Finding> {
    let extension = refusal::twice(certificate).filter(|_| *flaw == LinkState::Refused)?;
    Some(Finding::fail(Check::ChainFormat, "chain-extension-twice").with("extension", extension))
}

fn usage_fault(flaw: &LinkState, _: &Certificate) -> Option<Finding> {
    matches!(flaw, LinkState::WrongUsage).then(|| Finding::fail(Check::ChainUsage, "chain-usage"))
}

/// The names in the leaf, as a TLS client compares them (RFC 9525).
fn server_name(question: &Question<'_>) -> Option<Finding> {
    let check = Check::ChainServerName;
    let wanted = question.server_name?;
    let names = question.leaf.alternative_names.as_deref().unwrap_or_default();
    let found = crate::x509::subject_alternative_name::list(names);
    let der = CertificateDer::from(question.leaf.der());
    let finding = match (ServerName::try_from(wanted), EndEntityCert::try_from(&der)) {
        (Err(_), _) => Finding::fail(check, "chain-server-name-malformed"),
        (_, Err(_)) => Finding::not_checked(check, "chain-stopped"),
        (Ok(name), Ok(leaf)) => match leaf.verify_is_valid_for_subject_name(&name) {
            Ok(()) => Finding::pass(check, "chain-server-name"),
            Err(_) => Finding::fail(check, "chain-server-name"),
        },
    };
    Some(finding.with("name", wanted).expected(wanted).found(found))
}

/// INVARIANT: what webpki refuses never passes. A certificate on the way that
/// it cannot read is always said; where nothing else was found, its reason is.
/// What RFC 5280 forbids in a certificate by itself is said without an anchor, too.
fn refused(walk: &Walk<'_>, decision: &Decision, findings: &[Finding]) -> Option<Finding> {
    let unreadable = unreadable(walk).map(|(position, error)| (walk.steps[position].certificate, error));
    let said = |certificate: &Certificate, error: &webpki::Error| {
        let subject = certificate.subject.in_encoding_order();
        refusal::finding(error).with("subject", subject).found(error.to_string())
    };
    let finding = match (decision, unreadable) {
        // It was said already.
        (_, Some((certificate, _))) if refusal::twice(certificate).is_some() => return None,
        (Decision::Refused(_), Some((certificate, error))) => said(certificate, &error),
        (_, Some((certificate, error))) if refusal::is_forbidden(&error) => said(certificate, &error),
        (Decision::Accepted | Decision::NotAsked, _) => return None,
        (Decision::Refused(_), None) if findings.iter().any(|finding| finding.verdict == Verdict::Fail) => return None,
        (Decision::Refused(error), None) => refusal::finding(error).found(error.to_string()),
    };
    Some(finding.source(source::RFC_5280_CHAIN))
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
        End::Namesake(_) | End::Unaccepted | End::Anchored | End::TooLong => None,
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
