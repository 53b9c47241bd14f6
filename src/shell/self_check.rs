//! Tries in this browser what `crate::journey::self_check` lists.
//!
//! What would go out goes to a name that can never exist (RFC 6761, section
//! 6.4), so that an attempt that is not refused reaches nobody. One attempt
//! after the other: a refusal that comes late must not count for the next.

mod attempt;
mod capability;
mod violation;

use gloo_timers::callback::Timeout;
use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;

use crate::journey::self_check::{Attempt, AttemptOutcome, CONNECTION_ALLOWLIST, Capability, SelfCheck};
use attempt::{Seen, Target};
use violation::Violations;

/// An event of the policy comes as a task of its own, soon after; on a busy
/// computer later.
const PAUSE_MS: u32 = 20;
const MAX_PAUSES: u32 = 100;
/// For what has answered by itself, and may yet be named by the policy.
const PAUSES_AFTER_ANSWER: u32 = 15;

/// Tries everything. The browser's console lists what was refused.
pub async fn run() -> SelfCheck {
    let violations = Violations::heard();
    let mut attempts = Vec::with_capacity(Attempt::ALL.len());
    for attempt in Attempt::ALL {
        attempts.push((attempt, outcome(attempt, &violations).await));
    }
    // Nothing else tells a page with which headers it came.
    let served_with_list = AttemptOutcome::RefusedByPolicy(CONNECTION_ALLOWLIST.to_owned());
    let has_list = attempts.iter().any(|(_, outcome)| *outcome == served_with_list);
    let mut capabilities = Vec::with_capacity(Capability::ALL.len());
    for capability in Capability::ALL {
        let is_there = match capability {
            Capability::ConnectionAllowlist => has_list,
            other => capability::is_there(other).await,
        };
        capabilities.push((capability, is_there));
    }
    SelfCheck { attempts, capabilities }
}

async fn outcome(attempt: Attempt, violations: &Violations) -> AttemptOutcome {
    violations.clear();
    let Some(place) = Target::new() else { return AttemptOutcome::NotSaid };
    let tried = attempt::run(attempt, &place);
    for paused in 0..MAX_PAUSES {
        if let Some(directive) = violations.of(attempt) {
            return AttemptOutcome::RefusedByPolicy(directive);
        }
        pause().await;
        let is_over = match tried.seen() {
            Seen::Nothing => false,
            Seen::Done | Seen::Thrown(_) => paused >= PAUSES_AFTER_ANSWER,
            // What did not even begin is not heard of by an event.
            Seen::NotThere => true,
        };
        if is_over {
            break;
        }
    }
    match tried.seen() {
        Seen::Thrown(error) => AttemptOutcome::RefusedByBrowser(error),
        Seen::Done => AttemptOutcome::NotRefused,
        Seen::Nothing => AttemptOutcome::NotSaid,
        Seen::NotThere => AttemptOutcome::NotThere,
    }
}

async fn pause() {
    let promise = Promise::new(&mut |resolve, _| {
        Timeout::new(PAUSE_MS, move || {
            let _ = resolve.call0(&wasm_bindgen::JsValue::NULL);
        })
        .forget();
    });
    let _ = JsFuture::from(promise).await;
}
