//! The full report of one item, in the light of the others and of a workspace.

#![expect(clippy::indexing_slicing, reason = "INVARIANT: members name items of the same heap, and no group is empty")]

use super::{Matches, Member};
use crate::check::certificate;
use crate::check::chain::{Chain, Trust};
use crate::check::csr;
use crate::check::jwks;
use crate::framework::environment::Environment;
use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::report::{Finding, Report};
use crate::ground::source;
use crate::heap::identify::{Item, ItemKind, SeenCertificate};
use crate::plan::{Expectation, Plan};
use crate::workspace::Workspace;
use crate::x509::certificate::{Certificate, CertificateFile};
use crate::x509::crl::Crl;

/// What one item is judged with.
#[derive(Clone, Copy)]
pub struct Surroundings<'a> {
    pub items: &'a [Item],
    pub matches: &'a Matches,
    pub workspace: &'a Workspace,
    pub now: Moment,
}

/// What certificates are verified with.
#[derive(Default)]
struct Supplied {
    /// What the person accepted, of every environment.
    anchors: Vec<Certificate>,
    /// Every CA that they accepted.
    accepted: Vec<Certificate>,
    intermediates: Vec<Certificate>,
    crls: Vec<Crl>,
}

impl Supplied {
    fn trust(&self) -> Trust<'_> {
        Trust { anchors: &self.anchors, intermediates: &self.intermediates, crls: &self.crls }
    }
}

impl Surroundings<'_> {
    /// Everything that can be said about the item at this position.
    pub fn report(&self, position: usize) -> Report {
        let Some(item) = self.items.get(position) else { return Report::default() };
        let plan = self.plan(position);
        let special = match item.kind {
            ItemKind::Certificate => self.certificate(position, item, plan.as_ref()),
            ItemKind::CaCertificate => item.certificate().map(|authority| {
                certificate::check_authority(&authority, &self.certificates_of_authorities().accepted, self.now)
            }),
            ItemKind::CertificateRequest => item.csr().map(|csr| csr::check(&csr, plan.as_ref())),
            ItemKind::Jwk | ItemKind::Jwks => self.jwks(position, item),
            ItemKind::Answer => self.answer(item),
            _ => None,
        };
        let mut report = special.unwrap_or_else(|| item.report.clone());
        if let Some(key) = item.key() {
            report.findings.extend(self.matches.shared_primes.get(&key.spki_sha256).cloned());
        }
        report
    }

    /// The chain of a certificate, as a picture; `None` for other items.
    pub fn chain(&self, position: usize) -> Option<Chain> {
        let item = self.items.get(position).filter(|item| item.kind == ItemKind::Certificate)?;
        let certificate = item.certificate()?;
        let known = self.certificates_of_authorities();
        Some(certificate::chain(&certificate, &known.trust(), self.now))
    }

    /// The root to which the item leads, or that it is, where the person may accept
    /// it: it has the name of an environment's root, and none is accepted there.
    pub fn root_to_accept(&self, position: usize) -> Option<(Environment, Certificate)> {
        let item = self.items.get(position)?;
        let certificate = item.certificate()?;
        let root = match item.kind {
            ItemKind::CaCertificate => Some(certificate).filter(Certificate::is_self_issued),
            ItemKind::Certificate => {
                let known = self.certificates_of_authorities();
                certificate::unaccepted_root(&certificate, &known.trust(), self.now)
            }
            _ => None,
        }?;
        let environment = Environment::of_root(&root.subject)?;
        let accepted = self.workspace.accepted_authorities(environment).root;
        accepted.is_none().then_some((environment, root))
    }

    fn certificate(&self, position: usize, item: &Item, plan: Option<&Plan>) -> Option<Report> {
        let file = CertificateFile { certificate: item.certificate()?, count: 1, had_private_key: false };
        let known = self.certificates_of_authorities();
        let csr = self.companion(position, ItemKind::CertificateRequest).and_then(Item::csr);
        let comparison = certificate::Comparison {
            expectation: plan.map(Expectation::of_plan).unwrap_or_default(),
            csr: csr.as_ref(),
            csr_key: csr.as_ref().map(|csr| &csr.public_key),
            private_key: None,
            file_name: Some(&item.file),
            trust: known.trust(),
        };
        Some(certificate::check(&file, &comparison, self.now))
    }

    /// The certificate that a client showed to the hub is held against those that are
    /// here, and against those of the workspace.
    fn answer(&self, item: &Item) -> Option<Report> {
        let seen = SeenCertificate::of(item).filter(|_| !item.report.failed())?;
        let of_items = self.items.iter().filter(|item| item.kind == ItemKind::Certificate);
        let of_items = of_items.filter_map(|item| Some((item.name(), item.certificate()?)));
        let of_workspace = self.workspace.addresses().filter_map(|at| {
            let certificate = self.workspace.record(at).certificate()?.clone();
            Some((at.name(), certificate))
        });
        let known: Vec<(String, Certificate)> = of_items.chain(of_workspace).collect();
        if known.is_empty() {
            return None;
        }
        let is_seen = |(_, certificate): &&(String, Certificate)| {
            certificate.subject.is_written_as(&seen.subject)
                && (seen.issuer.is_empty() || certificate.issuer.is_written_as(&seen.issuer))
        };
        let check = Check::AnswerMtls;
        let finding = match known.iter().find(is_seen) {
            Some((name, _)) => Finding::pass(check, "answer-mtls-certificate").with("certificate", name.as_str()),
            None => Finding::fail(check, "answer-mtls-other"),
        };
        Some(Report::new(vec![finding.found(seen.subject).source(source::HELLO_MTLS)]))
    }

    /// A key set is searched for the certificate that lies beside it, if that is
    /// one; otherwise it is judged as it is.
    fn jwks(&self, position: usize, item: &Item) -> Option<Report> {
        let certificate = self.companion(position, ItemKind::Certificate)?.certificate()?;
        let comparison = jwks::Comparison { certificate: Some(&certificate), ..jwks::Comparison::default() };
        let mut report = jwks::check(&item.jwks()?, &comparison, self.now).report;
        // What was kept of the document is public, and no member stands in it twice:
        // of these the first reading knows.
        let is_of_document =
            |finding: &Finding| [Check::JwksDocument, Check::JwksPrivateMembers].contains(&finding.check);
        report.findings.retain(|finding| !is_of_document(finding));
        report.findings.extend(item.report.findings.iter().filter(|finding| is_of_document(finding)).cloned());
        Some(report)
    }

    /// Every CA certificate and list of the heap, and those of the workspace. What
    /// came with the files completes the picture; only what the person accepted is
    /// an anchor.
    fn certificates_of_authorities(&self) -> Supplied {
        let mut supplied = Supplied::default();
        for environment in Environment::ALL {
            let (anchors, intermediates) = self.workspace.links(environment);
            supplied.anchors.extend(anchors);
            supplied.intermediates.extend(intermediates);
            let (roots, issuing) = self.workspace.accepted_authorities(environment).links();
            supplied.accepted.extend(roots.into_iter().chain(issuing));
        }
        for item in self.items {
            match item.kind {
                ItemKind::CaCertificate => supplied.intermediates.extend(item.certificate()),
                ItemKind::Crl => supplied.crls.extend(Crl::read(item.content.as_bytes())),
                _ => {}
            }
        }
        supplied
    }

    /// The only item of a kind that shares a key with this one.
    fn companion(&self, position: usize, kind: ItemKind) -> Option<&Item> {
        let groups = self.matches.groups.iter().filter(|group| group.members.iter().any(|each| each.item == position));
        let members = groups.flat_map(|group| &group.members);
        let mut found = members.map(|member: &Member| &self.items[member.item]).filter(|item| item.kind == kind);
        match (found.next(), found.next()) {
            (Some(one), None) => Some(one),
            _ => None,
        }
    }

    /// The plan of the workspace's certificate to which the item's key belongs.
    fn plan(&self, position: usize) -> Option<Plan> {
        let group = self.matches.groups.iter().find(|group| group.members.iter().any(|each| each.item == position))?;
        let known = group.known.as_ref()?;
        self.workspace.plan(known.at).ok().map(|planned| planned.plan)
    }
}
