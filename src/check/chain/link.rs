//! The chain as a picture: one link after the other, root first, and where it
//! is broken.

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use crate::ground::clock::Moment;
use crate::x509::certificate::Certificate;

/// The way from the root to the leaf, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chain {
    /// The root or the first missing link first, the leaf last.
    pub links: Vec<Link>,
}

/// One certificate of the chain, or the place of one that is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    pub place: Position,
    /// The name in encoding order; of a missing link the name that is asked for.
    pub subject: String,
    /// `None` for a missing link.
    pub certificate: Option<Held>,
    pub state: LinkState,
}

/// What is shown of a certificate in the chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    pub issuer: String,
    pub not_before: Moment,
    pub not_after: Moment,
    /// SHA-256 over the DER, 64 lower-case hexadecimal digits.
    pub sha256: String,
    pub kid: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Position {
    Root,
    Issuing,
    Leaf,
}

/// How a link stands, from sound to the gravest. Of several the gravest is
/// shown; the report has them all.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum LinkState {
    Sound,
    /// Nothing is wrong with it, but the chain above it was not verified to an accepted root.
    Unproven,
    /// A root that came along and that nobody accepted.
    Unaccepted,
    NotYetValid,
    Expired,
    /// The issuer's name is the same in words and encoded otherwise.
    NameEncoding,
    /// Its key is of a size or kind that protects nothing.
    WeakKey,
    /// More CAs follow below it than it allows.
    TooDeep,
    /// A CA by its constraints whose key usage does not allow signing certificates.
    MayNotSign,
    /// It issues and is no CA.
    NotCa,
    /// It may not be used for the purpose that was asked for.
    WrongUsage,
    /// A CA above it limits mail addresses, and its own is outside.
    NameOutside,
    /// Its signature is by an algorithm that is not taken.
    UnknownSignature {
        algorithm: String,
    },
    /// Its signature was not made by the issuer above it.
    BadSignature,
    /// A CA with the name of an accepted one and another key.
    OtherKey,
    Revoked,
    /// Not accepted for a reason that is none of the above; the report has it.
    Refused,
    /// Not among what was given. Where it can be downloaded, if that is known.
    Missing {
        download: Option<String>,
    },
}

impl Link {
    pub(super) fn of(certificate: &Certificate, place: Position, state: LinkState) -> Self {
        let held = Held {
            issuer: certificate.issuer.in_encoding_order(),
            not_before: certificate.not_before,
            not_after: certificate.not_after,
            sha256: certificate.sha256(),
            kid: certificate.kid(),
        };
        Self { place, subject: certificate.subject.in_encoding_order(), certificate: Some(held), state }
    }

    /// Nothing is wrong with this link by itself.
    pub fn is_sound(&self) -> bool {
        matches!(self.state, LinkState::Sound | LinkState::Unproven | LinkState::Unaccepted)
    }
}

impl LinkState {
    /// The word for it, as in JSON and the style sheet.
    pub fn word(&self) -> &'static str {
        self.into()
    }
}
