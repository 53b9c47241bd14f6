//! What another has to bring or do, and since when it is their turn.

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use crate::ground::clock::Moment;
use crate::ground::words::all;

/// Most letters of a name or a team.
pub const MAX_WHOM_CHARACTERS: usize = 80;

/// What another has to bring or do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Awaited {
    /// The CSR of the hub.
    HubCsr,
    /// The signature of whoever keeps the HSM.
    Signature,
    /// The upload by a colleague who has the login.
    Upload,
    /// The certificate that the LFI makes.
    Certificate,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Waiting {
    pub what: Awaited,
    /// As typed: a name, a team, a ticket.
    pub whom: String,
    pub since: Moment,
}

impl Awaited {
    pub const ALL: [Self; 4] = all();

    /// For text ids and the history.
    pub fn word(self) -> &'static str {
        self.into()
    }
}
