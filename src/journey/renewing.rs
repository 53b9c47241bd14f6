//! Renewing a certificate: the old one steps back, a new key for the same
//! subject comes, both are published for a while, and the old one goes.

use super::receive::judged;
use super::{Effect, Journey, Notice, OfferedFile, RenewalAction, Screen, Slot, Step};
use crate::check::jwks::Jwks;
use crate::framework::address::Address;
use crate::framework::environment::Environment;
use crate::ground::clock::Moment;
use crate::ground::message::{Message, Value};
use crate::ground::report::{Overall, Report};
use crate::ground::words::all;
use crate::paper::handover::Replaced;
use crate::plan::prefill::Prefill;
use crate::plan::{FieldProblem, OptionsInput};
use crate::renewal::{self, Cause, Identity, OverlapPhase, OverlapStep, Turn};
use crate::validity::lifetime::Lifetime;
use crate::workspace::{Deed, Event, Issued, Kept, Phase, Previous, Record};
use crate::x509::certificate::Certificate;
use strum::{IntoStaticStr, VariantArray};

/// A renewal as the page shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct RenewalView {
    pub state: RenewalState,
    pub began: Moment,
    /// What the new certificate must keep, and which key it replaces.
    pub old: Identity,
    /// The end of the old certificate; a raw key has none.
    pub old_until: Option<Moment>,
    /// Its serial number, lower-case hexadecimal.
    pub old_serial_number: Option<String>,
    pub steps: [(OverlapStep, Turn); 5],
    /// From when on the new key may be used, once it is published.
    pub earliest_switch: Option<Moment>,
    /// Details that would give another subject.
    pub problems: Vec<FieldProblem>,
}

/// How far a renewal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum RenewalState {
    /// The new key is being made, certified or published.
    UnderWay,
    /// The new key is in the JWKS.
    Published,
    Switched,
    /// The old key is gone.
    Replaced,
}

impl RenewalState {
    pub const ALL: [Self; 4] = all();

    /// For text ids and the style sheet.
    pub fn word(self) -> &'static str {
        self.into()
    }

    fn of(previous: &Previous) -> Self {
        match previous {
            Previous { retired: Some(_), .. } => Self::Replaced,
            Previous { switched: Some(_), .. } => Self::Switched,
            Previous { published: Some(_), .. } => Self::Published,
            _ => Self::UnderWay,
        }
    }
}

impl Journey {
    pub(super) fn update_renewal(&mut self, at: Address, action: RenewalAction) -> Vec<Effect> {
        match action {
            RenewalAction::Begun => self.renewal_begun(at),
            RenewalAction::EmergencyBegun(cause) => self.emergency_begun(at, cause),
            RenewalAction::OfInspectedBegun => self.renewal_of_inspected(at),
            RenewalAction::GivenUp => self.renewal_given_up(at),
            RenewalAction::JwksOffered(file) => self.overlap_offered(at, &file),
            RenewalAction::Switched => self.switched(at),
        }
    }

    /// The key of this certificate is published, or its certificate ends soon
    /// or has ended, and no renewal is under way. Before that there is nothing
    /// to renew: one starts over.
    pub fn can_renew(&self, at: Address) -> bool {
        let record = self.workspace.record(at);
        let lifetime = record.certificate_file().map(|file| Lifetime::of(&file.certificate));
        let ends_soon = lifetime.is_some_and(|lifetime| lifetime.urgency(self.now).asks_for_renewal());
        let has_key = lifetime.is_some() || record.csr().is_some();
        // The practice directory revokes nothing, so there the way would not end.
        at.environment != Environment::Rehearsal
            && self.makes(at)
            && has_key
            && (record.kid().is_some() || ends_soon)
            && !self.is_renewing(record)
            && !self.has_key_in_making(at)
    }

    /// The renewal of this certificate, also after its end, until the next one.
    pub fn renewal(&self, at: Address) -> Option<RenewalView> {
        let previous = self.workspace.record(at).previous.as_ref()?;
        let plan = self.workspace.plan(at).ok().map(|planned| planned.plan);
        let old = Identity::of_record(&previous.record)?;
        let old_certificate = previous.record.certificate();
        Some(RenewalView {
            state: RenewalState::of(previous),
            began: previous.began,
            old_until: old_certificate.map(|certificate| certificate.not_after),
            old_serial_number: old_certificate.map(|certificate| certificate.serial_number.clone()),
            steps: renewal::steps(previous, self.now),
            earliest_switch: previous.published.map(renewal::earliest_switch),
            problems: plan.map(|plan| renewal::problems(&old, &plan)).unwrap_or_default(),
            old,
        })
    }

    /// The kid whose place the new one takes, for the hub.
    pub(super) fn replaced(&self, at: Address) -> Option<Replaced> {
        let record = self.workspace.record(at);
        let old = Identity::of_record(&record.previous.as_ref()?.record)?;
        let new = Identity::of_record(record)?;
        Some(Replaced { kid: old.kid?, same_subject: old.subject.has_same_values(&new.subject) })
    }

    /// Until the switch one can go back to the old certificate.
    pub fn can_give_renewal_up(&self, at: Address) -> bool {
        self.workspace.record(at).previous.as_ref().is_some_and(|previous| previous.switched.is_none())
    }

    /// The old certificate and the new one side by side.
    pub fn renewal_columns(&self, at: Address) -> Vec<renewal::RenewalRow> {
        let record = self.workspace.record(at);
        record.previous.as_ref().map(|previous| renewal::columns(&previous.record, record)).unwrap_or_default()
    }

    /// What a CSR or a certificate must have in common with the one that is
    /// being renewed; after its end the renewal judges nothing any more.
    pub(super) fn renewed(&self, at: Address) -> Option<Identity> {
        let previous = self.workspace.record(at).previous.as_ref().filter(|previous| previous.retired.is_none())?;
        Identity::of_record(&previous.record)
    }

    fn renewal_begun(&mut self, at: Address) -> Vec<Effect> {
        if !self.can_renew(at) {
            return Vec::new();
        }
        let record = self.workspace.record(at);
        let (options, planned) = (record.options.clone(), record.planned);
        let organisation = Some(self.workspace.organisation(at)).filter(|own| *own != *self.bank(at.environment));
        let old = Record { organisation, ..record.clone() };
        self.begin(at, old, options, planned);
        let problems = self.renewal(at).map(|view| view.problems).unwrap_or_default();
        self.unsaved_mut(at).problems = problems;
        self.begun(Screen::Certificate { id: at.which(), step: Step::Key })
    }

    /// Why it is replaced stands in the record; the way is that of a renewal.
    fn emergency_begun(&mut self, at: Address, cause: Cause) -> Vec<Effect> {
        if !self.can_renew(at) {
            return Vec::new();
        }
        let event = Event::of(at.which(), self.now, Deed::EmergencyBegan).detail(cause.word());
        let event = match Identity::of_record(self.workspace.record(at)) {
            Some(old) => event.key(old.key.spki_sha256()).kid(old.kid.as_deref()),
            None => event,
        };
        self.remember(at.environment, event);
        self.renewal_begun(at)
    }

    /// From the certificate that lies on the check page.
    fn renewal_of_inspected(&mut self, at: Address) -> Vec<Effect> {
        let Some((certificate, name)) = self.inspected_certificate(at) else { return Vec::new() };
        let record = self.workspace.record(at);
        if record.certificate() == Some(&certificate) && self.can_renew(at) {
            return self.renewal_begun(at);
        }
        if let Err(message) = self.renewable(at, &certificate, record) {
            return self.inspection_refused(at, Slot::Renewal, message);
        }
        let (mut organisation, mut options) = (self.bank(at.environment).clone(), record.options.clone());
        let prefill = Prefill::from_certificate(&certificate, at.entry(), at.environment);
        prefill.fill(&mut organisation, &mut options);
        let file_name = Some(name).filter(|name| !name.is_empty());
        let issued = Issued { certificate: Kept::new(certificate), file_name };
        let old = Record {
            options: options.clone(),
            // Of a bank that is not known yet these become the details.
            organisation: Some(organisation.clone())
                .filter(|own| own != self.bank(at.environment) && *self.bank(at.environment) != Default::default()),
            phase: Phase::Certified { requested: None, issued },
            ..Record::default()
        };
        self.begin(at, old, options.clone(), false);
        // Filled in, to be looked at: the person submits them.
        self.unsaved_mut(at).draft = Some((organisation, options));
        self.begun(Screen::Certificate { id: at.which(), step: Step::Details })
    }

    /// Why a certificate that was brought cannot be renewed here and now.
    fn renewable(&self, at: Address, certificate: &Certificate, record: &Record) -> Result<(), Message> {
        if !self.makes(at) {
            return Err(Message::new("err-renewal-not-ours"));
        }
        if certificate.is_ca || Environment::of_issuer(&certificate.issuer) != Some(at.environment) {
            return Err(Message::new("err-renewal-other-ca").with("issuer", certificate.issuer.in_encoding_order()));
        }
        if record.csr().is_some() || record.certificate().is_some() || record.previous.is_some() {
            return Err(Message::new("err-renewal-in-the-way").with("certificate", at.id.name()));
        }
        if self.has_key_in_making(at) {
            return Err(Message::new("err-renewal-key-in-making"));
        }
        Ok(())
    }

    fn begin(&mut self, at: Address, old: Record, options: OptionsInput, planned: bool) {
        let event = match Identity::of_record(&old) {
            Some(identity) => Event::of(at.which(), self.now, Deed::RenewalBegan)
                .key(identity.key.spki_sha256())
                .kid(identity.kid.as_deref()),
            None => Event::of(at.which(), self.now, Deed::RenewalBegan),
        };
        let event = match old.certificate_file() {
            Some(file) => event.certificate(file.certificate.sha256()),
            None => event,
        };
        self.remember(at.environment, event);
        let phase = Phase::Begun { origin: old.origin(), unsigned: None };
        let apart = self.workspace.record(at).apart.clone();
        let previous = Some(Previous::new(old, self.now));
        *self.workspace.change().record_mut(at) =
            Record { options, organisation: None, apart, planned, phase, waiting: None, previous };
        self.unsaved.remove(&at);
    }

    fn begun(&mut self, screen: Screen) -> Vec<Effect> {
        let mut effects = self.show(screen);
        effects.extend([Effect::ForgetDownloads, Effect::Announce(Message::new("said-renewal-begun"))]);
        effects
    }

    /// Back to the old certificate. One that was only dropped in for the
    /// renewal goes with it: its file is where it was.
    fn renewal_given_up(&mut self, at: Address) -> Vec<Effect> {
        if !self.can_give_renewal_up(at) {
            return Vec::new();
        }
        let Some(previous) = self.workspace.record(at).previous.clone() else { return Vec::new() };
        let mut effects: Vec<Effect> = self.stop(|kind| kind.certificate() == Some(at)).into_iter().collect();
        self.remember_given_up(at);
        self.remember(at.environment, Event::of(at.which(), self.now, Deed::RenewalGivenUp));
        let old = *previous.record;
        let was_here = old.csr().is_some();
        let step = if was_here { Step::Certificate } else { Step::Details };
        *self.workspace.change().record_mut(at) =
            if was_here { old } else { Record { options: old.options, apart: old.apart, ..Record::default() } };
        self.unsaved.remove(&at);
        effects.extend(self.show(Screen::Certificate { id: at.which(), step }));
        effects.push(Effect::ForgetDownloads);
        effects.extend(self.notify(Notice::good(Message::new("said-renewal-given-up"))));
        effects
    }

    /// A person says that the new key is in use. Before the caches have it,
    /// this is refused.
    fn switched(&mut self, at: Address) -> Vec<Effect> {
        let now = self.now;
        let Some(previous) = &mut self.workspace.change().record_mut(at).previous else { return Vec::new() };
        let earliest = previous.published.map(renewal::earliest_switch);
        match earliest {
            None => return self.refused(at, Slot::Overlap, Message::new("err-renewal-not-published")),
            Some(earliest) if now < earliest => {
                let message = Message::new("err-renewal-too-early").with("when", Value::minute(earliest));
                return self.refused(at, Slot::Overlap, message);
            }
            Some(_) => {}
        }
        previous.switched = previous.switched.or(Some(now));
        let event = Event::of(at.which(), now, Deed::Switched).kid(self.workspace.record(at).kid());
        self.remember(at.environment, event);
        let unsaved = self.unsaved_mut(at);
        unsaved.accept(Slot::Overlap);
        unsaved.overlap = None;
        vec![Effect::Announce(Message::new("said-renewal-switched"))]
    }

    /// A JWKS for the step "Switch": are both keys there, or is the old one gone?
    fn overlap_offered(&mut self, at: Address, file: &OfferedFile) -> Vec<Effect> {
        let why = "a JWKS is public; whatever else it is gets refused and wiped";
        match Jwks::read(file.content.expose(why)) {
            Err(error) => self.refused(at, Slot::Overlap, error.message()),
            Ok(jwks) => {
                self.unsaved_mut(at).accept(Slot::Overlap);
                let report = self.judge_overlap(at, &jwks);
                report.map(|report| judged(&report, Slot::Overlap)).unwrap_or_default()
            }
        }
    }

    /// Remembers what a JWKS says of both keys. The JWKS step has one, too:
    /// nobody is asked twice for the same document.
    pub(super) fn judge_overlap(&mut self, at: Address, jwks: &Jwks) -> Option<Report> {
        let now = self.now;
        let record = self.workspace.record(at);
        let old = self.renewed(at)?;
        let new = Identity::of_record(record)?;
        let phase = OverlapPhase::of(record.previous.as_ref()?);
        let report = renewal::overlap(&old, &new, jwks, phase);
        let verdict = report.verdict();
        let previous = self.workspace.change().record_mut(at).previous.as_mut()?;
        let deed = match phase {
            OverlapPhase::Beside if verdict != Overall::Fail && previous.published.is_none() => {
                previous.published = Some(now);
                (verdict == Overall::Pass).then_some(Deed::BothPublished)
            }
            OverlapPhase::After if verdict == Overall::Pass => {
                previous.retired = Some(now);
                Some(Deed::OldRetired)
            }
            OverlapPhase::Beside | OverlapPhase::After => None,
        };
        if let Some(deed) = deed {
            self.remember(at.environment, Event::of(at.which(), now, deed).kid(old.kid.as_deref()).report(&report));
        }
        self.unsaved_mut(at).overlap = Some(report.clone());
        Some(report)
    }

    /// One renewal at a time. One whose old certificate has ended is over, even
    /// if nobody came back to say so.
    pub(super) fn is_renewing(&self, record: &Record) -> bool {
        record.previous.as_ref().is_some_and(|previous| {
            let ended = previous.record.certificate_file().is_some_and(|file| file.certificate.not_after < self.now);
            previous.retired.is_none() && !(ended && record.handed_over().is_some())
        })
    }

    /// A key that could be lost: being made, or made and not proved yet.
    fn has_key_in_making(&self, at: Address) -> bool {
        self.has_job_of(at) || self.unsaved(at).is_some_and(|unsaved| unsaved.unproved_key.is_some())
    }
}
