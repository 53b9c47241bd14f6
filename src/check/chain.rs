//! Chains of certificates (RFC 5280 section 6).
//!
//! Comes in: a leaf, any CA certificates in any order, the trust anchors, CRLs,
//! a moment, a purpose, a server's name. Goes out: a [`Verification`], with the
//! chain as a picture and a report. webpki decides whether the chain stands; the walk only says
//! where and why not. Deliberately not here: policies, delta and indirect
//! CRLs, and every request to a network.

mod algorithm;
mod aspects;
mod link;
mod name_constraints;
mod outcome;
mod refusal;
mod revocation;
mod verify;
mod walk;

use crate::ground::clock::Moment;
use crate::x509::certificate::Certificate;
use crate::x509::crl::Crl;

pub use link::{Chain, Held, Link, LinkState, Position};
pub use outcome::{Outcome, Revocation, Verification};
pub(crate) use verify::unaccepted;

/// More certificates than any chain has; with more nothing is tried, so that
/// no heap of files can keep the page busy.
pub const MAX_CERTIFICATES: usize = 100;
/// CRLs of all the CAs of a chain, several times over.
pub const MAX_CRLS: usize = 100;

/// What the leaf is to be used for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KeyPurpose {
    /// A TLS server.
    Server,
    /// A TLS client.
    Client,
    /// Whatever: extended key usages are not judged.
    #[default]
    Any,
}

/// What a person has to verify certificates with.
#[derive(Clone, Copy, Debug, Default)]
pub struct Trust<'a> {
    /// The roots that a person accepted; in the package, those that the caller
    /// names as anchors. INVARIANT: never one that came with what is judged.
    pub anchors: &'a [Certificate],
    /// Everything else that may be a link, also roots that nobody accepted.
    pub intermediates: &'a [Certificate],
    pub crls: &'a [Crl],
}

/// What is to be verified, and with what.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    pub leaf: &'a Certificate,
    /// CA certificates that may be links, in any order. Self-signed ones among
    /// them complete the picture, and nothing rests on them.
    pub intermediates: &'a [Certificate],
    /// What the person accepted. Without one nothing can be proved.
    pub anchors: &'a [Certificate],
    pub crls: &'a [Crl],
    pub purpose: KeyPurpose,
    /// The DNS name or IP address under which the server is called.
    pub server_name: Option<&'a str>,
}

/// The chain of `question` at `now`. The answer does not depend on the order
/// of what is given.
pub fn verify_chain(question: &Question<'_>, now: Moment) -> Verification {
    verify::verify(question, now)
}
