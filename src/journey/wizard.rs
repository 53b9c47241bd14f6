//! The order of the steps and which of them are open yet.

#![expect(clippy::indexing_slicing, reason = "INVARIANT: a way has steps, and a position in it was found in it")]

use super::{Journey, Screen, Step};
use crate::framework::address::Address;
use crate::framework::catalogue::Task;
use crate::renewal;

/// Of a certificate that the bank has made; a renewal has one more.
const WAY: [Step; 6] = [Step::Details, Step::Key, Step::Guide, Step::Certificate, Step::Jwks, Step::Handover];

/// A step and whether one can go there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepView {
    pub step: Step,
    pub state: StepState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    Done,
    Open,
    /// An earlier step comes first.
    Blocked,
}

impl StepView {
    /// The first of the steps that is not done: what the board offers.
    pub(super) fn next(steps: &[Self]) -> Step {
        let open = steps.iter().find(|view| view.state == StepState::Open);
        open.or(steps.last()).map_or(Step::Overview, |view| view.step)
    }
}

impl Journey {
    /// Whether the key can go to the system that uses it: the bank holds it, and it is
    /// published.
    pub fn can_deploy(&self, at: Address) -> bool {
        self.task(at).holds_key() && self.workspace.record(at).published().is_some()
    }

    /// The steps of a certificate in their order.
    pub fn steps(&self, at: Address) -> Vec<StepView> {
        let mut blocked = false;
        self.step_order(at)
            .into_iter()
            .map(|step| {
                let done = self.is_done(at, step);
                let state = match (blocked, done) {
                    (true, _) => StepState::Blocked,
                    (false, true) => StepState::Done,
                    (false, false) => StepState::Open,
                };
                blocked |= !done && self.is_required(at, step);
                StepView { step, state }
            })
            .collect()
    }

    /// The step after `step`, if it is open.
    pub fn step_after(&self, at: Address, step: Step) -> Option<StepView> {
        let steps = self.steps(at);
        let position = steps.iter().position(|view| view.step == step)?;
        steps.get(position + 1).copied()
    }

    pub fn step_before(&self, at: Address, step: Step) -> Option<Step> {
        let order = self.step_order(at);
        let position = order.iter().position(|each| *each == step)?;
        order.get(position.checked_sub(1)?).copied()
    }

    /// The screen itself, or the last open step before it: a route from the
    /// browser's history must not skip what comes first.
    pub(super) fn nearest(&self, screen: Screen) -> Screen {
        if let Screen::Summary(which) = screen
            && which.number > 0
            && self.workspace.label(self.at(which)).is_none()
        {
            return Screen::Board;
        }
        let Screen::Certificate { id, step } = screen else { return screen };
        let at = self.at(id);
        if at.number > 0 && self.workspace.label(at).is_none() {
            // It is not there, or not any more.
            return Screen::Board;
        }
        if step == Step::Install {
            let is_open = self.can_deploy(at);
            return if is_open { screen } else { self.nearest(Screen::Certificate { id, step: Step::Jwks }) };
        }
        let steps = self.steps(at);
        let wanted = steps.iter().position(|view| view.step == step).unwrap_or(0);
        let step = steps[..=wanted].iter().rev().find(|view| view.state != StepState::Blocked);
        Screen::Certificate { id, step: step.map_or(steps[0].step, |view| view.step) }
    }

    fn step_order(&self, at: Address) -> Vec<Step> {
        let entry = at.entry();
        let switch = self.workspace.record(at).previous.is_some().then_some(Step::Switch);
        let task = self.task(at);
        match task {
            // Whoever asked has nothing to hand over: what it needs comes back.
            Task::AskForCertificate => WAY.into_iter().filter(|step| *step != Step::Handover).chain(switch).collect(),
            Task::HoldKey | Task::CertifyHubKey => WAY.into_iter().chain(switch).collect(),
            Task::TrustKey => vec![Step::Overview, Step::Jwks, Step::Certificate],
            Task::Observe if entry.jwks.value.is_some() => vec![Step::Overview, Step::Certificate, Step::Jwks],
            Task::Observe => vec![Step::Overview, Step::Certificate],
        }
    }

    fn is_done(&self, at: Address, step: Step) -> bool {
        let record = self.workspace.record(at);
        match step {
            Step::Overview => true,
            Step::Details => record.planned && self.has_good_plan(at),
            Step::Key => self.has_good_csr(at) && record.is_key_safe(),
            Step::Guide => record.uploaded().is_some() || record.certificate().is_some(),
            Step::Certificate => self.certificate_report(at).is_some_and(|(_, report)| !report.failed()),
            Step::Jwks => record.published().is_some(),
            Step::Install => record.deployed().is_some(),
            Step::Handover => record.handed_over().is_some(),
            Step::Switch => record.previous.as_ref().is_some_and(|previous| previous.retired.is_some()),
        }
    }

    /// Whether later steps wait for this one. The guide can be skipped by those
    /// who know it. A raw key has no certificate.
    fn is_required(&self, at: Address, step: Step) -> bool {
        match step {
            Step::Overview | Step::Guide | Step::Install => false,
            Step::Certificate | Step::Jwks if !self.makes(at) => false,
            Step::Certificate => {
                !self.workspace.plan(at).is_ok_and(|planned| planned.plan.certificate_type.never_expires())
            }
            Step::Details | Step::Key | Step::Jwks | Step::Handover | Step::Switch => true,
        }
    }

    /// The details make a plan, and one that keeps the subject of the
    /// certificate that is being renewed.
    fn has_good_plan(&self, at: Address) -> bool {
        let Ok(planned) = self.workspace.plan(at) else { return false };
        self.renewed(at).is_none_or(|old| renewal::problems(&old, &planned.plan).is_empty())
    }

    /// There is a CSR, and the gate lets it through. One that was refused and
    /// lies open counts, not the one that was kept before it.
    fn has_good_csr(&self, at: Address) -> bool {
        self.csr_report(at).is_some_and(|(_, report)| !report.failed())
    }
}
