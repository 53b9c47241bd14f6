//! A key that has to go at once: what to do, in which order.
//!
//! Who has lost control of a key revokes first, since whoever has it can act meanwhile; who
//! has lost the key itself replaces first, so that nothing stands still longer than it must.
//! Reasons are those of RFC 5280 section 5.3.1.

use strum::{IntoStaticStr, VariantArray};

use crate::framework::catalogue::Entry;
use crate::ground::message::Message;
use crate::ground::words::all;

/// Why the key has to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Cause {
    /// Somebody else has it, or may have it.
    KeyCompromised,
    /// Nobody has it any more, or nobody can open its file.
    KeyLost,
    /// Who could use it has left, and there is no sign of misuse.
    StaffLeft,
}

/// One thing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Measure {
    /// The other side, and whoever answers for security.
    Tell,
    Revoke,
    /// A new key, CSR and certificate.
    Replace,
    /// Publish, hand over, put to work.
    Switch,
    /// What was done, and when.
    Record,
}

impl Cause {
    pub const ALL: [Self; 3] = all();

    /// For text ids and the history.
    pub fn word(self) -> &'static str {
        self.into()
    }

    /// The name and the number of the reason, for whoever asks for one.
    pub fn reason(self) -> (&'static str, u8) {
        match self {
            Self::KeyCompromised => ("keyCompromise", 1),
            Self::KeyLost | Self::StaffLeft => ("superseded", 4),
        }
    }

    /// What to do, in this order.
    pub fn measures(self) -> [Measure; 5] {
        use Measure::{Record, Replace, Revoke, Switch, Tell};
        match self {
            Self::KeyCompromised => [Tell, Revoke, Replace, Switch, Record],
            Self::KeyLost | Self::StaffLeft => [Tell, Replace, Switch, Revoke, Record],
        }
    }
}

impl Measure {
    pub const ALL: [Self; 5] = all();

    /// For text ids.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

/// What no longer works once the certificate is revoked, and from when on.
pub fn what_stops(entry: &Entry) -> Message {
    Message::new(format!("stops-{}", entry.purpose.word()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compromised_key_is_revoked_before_it_is_replaced_and_another_after() {
        for cause in Cause::ALL {
            let measures = cause.measures();
            let place = |wanted| measures.iter().position(|each| *each == wanted).expect("each is done");
            let is_first = place(Measure::Revoke) < place(Measure::Replace);
            assert_eq!(is_first, cause == Cause::KeyCompromised);
            assert_eq!(is_first, cause.reason() == ("keyCompromise", 1));
            assert!(Measure::ALL.into_iter().all(|each| place(each) < measures.len()));
        }
    }
}
