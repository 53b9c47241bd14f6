//! What tells a further certificate of a kind from the first, and what it has of its own.

use serde::{Deserialize, Serialize};

use crate::framework::address::Which;
use crate::framework::file_name::MAX_LABEL_CHARACTERS;
use crate::ground::message::Message;
use crate::plan::OrganisationInput;

/// What a further certificate of a kind has of its own. What is empty is the bank's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Apart {
    pub label: String,
    pub application_id: String,
    pub ozone_connect_hosts: Vec<String>,
    pub lfi_code: String,
}

/// Why there is no further certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ApartError {
    #[error("no label")]
    NoLabel,
    #[error("more than {MAX_LABEL_CHARACTERS} letters")]
    LongLabel,
    #[error("another certificate of this kind has the label")]
    SameLabel,
    #[error("{} of one kind", Which::MOST)]
    TooMany,
}

impl ApartError {
    pub fn message(self) -> Message {
        match self {
            Self::NoLabel => Message::new("err-label-missing"),
            Self::LongLabel => Message::new("err-label-long").with("limit", MAX_LABEL_CHARACTERS),
            Self::SameLabel => Message::new("err-label-same"),
            Self::TooMany => Message::new("err-label-too-many").with("limit", usize::from(Which::MOST)),
        }
    }
}

impl Apart {
    /// The bank's details as this certificate has them.
    pub(super) fn over(&self, bank: OrganisationInput) -> OrganisationInput {
        let or = |own: &String, bank: String| if own.trim().is_empty() { bank } else { own.clone() };
        let has_hosts = self.ozone_connect_hosts.iter().any(|host| !host.trim().is_empty());
        OrganisationInput {
            application_id: or(&self.application_id, bank.application_id),
            ozone_connect_hosts: if has_hosts { self.ozone_connect_hosts.clone() } else { bank.ozone_connect_hosts },
            lfi_code: or(&self.lfi_code, bank.lfi_code),
            ..bank
        }
    }

    /// What was typed for it: where that is the bank's, it stays the bank's.
    pub(super) fn taking(self, typed: &OrganisationInput, bank: &OrganisationInput) -> Self {
        let own = |typed: &String, bank: &String| if typed == bank { String::new() } else { typed.clone() };
        let has_own_hosts = typed.ozone_connect_hosts != bank.ozone_connect_hosts;
        Self {
            label: self.label,
            application_id: own(&typed.application_id, &bank.application_id),
            ozone_connect_hosts: if has_own_hosts { typed.ozone_connect_hosts.clone() } else { Vec::new() },
            lfi_code: own(&typed.lfi_code, &bank.lfi_code),
        }
    }
}
