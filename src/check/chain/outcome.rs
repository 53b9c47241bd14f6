//! What came of a chain, for those who decide by it. The report says the same in
//! words, and nobody decides by those.

use super::Chain;
use crate::ground::message::Message;
use crate::ground::report::{Finding, Report};
use crate::x509::certificate::Certificate;
use crate::x509::distinguished_name::DistinguishedName;

/// A chain that was verified as far as it goes.
#[derive(Clone, Debug, PartialEq)]
pub struct Verification {
    pub chain: Chain,
    pub outcome: Outcome,
    /// Of the leaf. That of the CAs above it is part of the outcome.
    pub revocation: Revocation,
    pub report: Report,
}

/// How the way up from the leaf came out.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It stands, up to an anchor: what the report says of the path.
    Anchored { path: Finding, anchor: Box<Certificate> },
    /// Nothing is wrong with it, and it leads to a root that nobody accepted: it
    /// came from where the leaf came from.
    Unaccepted { root: Box<Certificate> },
    /// Nothing is wrong with it as far as the files go. The next CA, of this
    /// name, was not given.
    Incomplete { missing: DistinguishedName },
    /// It does not stand: the first reason.
    Broken { why: Finding },
}

/// Whether a certificate is revoked, and the finding that says it.
#[derive(Clone, Debug, PartialEq)]
pub enum Revocation {
    /// No list of its issuer was given, or one whose signer nobody vouches for, or one
    /// that is not the newest any more.
    NotChecked(Finding),
    /// Not in a list on which nothing is wrong, of a CA that leads to an anchor.
    Good(Finding),
    /// Revoked, or suspended. It is believed whoever says so.
    Revoked(Finding),
    /// Something is wrong with the list: what it says is not relied on.
    Doubtful(Finding),
}

impl Revocation {
    pub fn is_revoked(&self) -> bool {
        matches!(self, Self::Revoked(_))
    }

    pub fn finding(&self) -> &Finding {
        let (Self::NotChecked(finding) | Self::Good(finding) | Self::Revoked(finding) | Self::Doubtful(finding)) = self;
        finding
    }

    /// Without an accepted root above it, not to be in a list proves nothing.
    pub(super) fn unaccepted(self) -> Self {
        let Self::Good(Finding { check, detail, .. }) = self else { return self };
        let finding = Finding::not_given(check, "revocation-unaccepted");
        Self::NotChecked(Finding { detail: Message { id: finding.detail.id.clone(), ..detail }, ..finding })
    }

    pub(super) fn map(self, change: impl FnOnce(Finding) -> Finding) -> Self {
        match self {
            Self::NotChecked(finding) => Self::NotChecked(change(finding)),
            Self::Good(finding) => Self::Good(change(finding)),
            Self::Revoked(finding) => Self::Revoked(change(finding)),
            Self::Doubtful(finding) => Self::Doubtful(change(finding)),
        }
    }
}
