//! The certificate that a renewal replaces, and how far the change-over is.
//!
//! The whole record of the old certificate stays beside the new one until the
//! next renewal: whoever gives the renewal up has lost nothing.

use serde::{Deserialize, Serialize};

use super::Record;
use crate::ground::clock::Moment;

/// What stood in the record when the renewal began.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Previous {
    /// It has no previous one itself: one step back is kept.
    pub record: Box<Record>,
    pub began: Moment,
    /// When the new key was first seen in a JWKS: beside the old one, unless
    /// that had gone before its time.
    #[serde(default)]
    pub published: Option<Moment>,
    /// When a person said that the new key is the one in use.
    #[serde(default)]
    pub switched: Option<Moment>,
    /// When a JWKS was seen that has the new key and no longer the old one.
    #[serde(default)]
    pub retired: Option<Moment>,
}

impl Previous {
    pub fn new(record: Record, began: Moment) -> Self {
        let record = Box::new(Record { previous: None, ..record });
        Self { record, began, published: None, switched: None, retired: None }
    }

    /// There is another new key, or it is not known where it is published.
    pub(super) fn forget_change_over(&mut self) {
        *self = Self { published: None, switched: None, retired: None, ..self.clone() };
    }
}
