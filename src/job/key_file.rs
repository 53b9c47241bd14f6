//! A private key's file on its way from the worker to the person.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::ground::secret::Secret;

/// A named file with a private key, encrypted or not. Its content is no part of
/// any JSON, and two of them are equal if they have the same name.
#[derive(Clone, Serialize, Deserialize)]
pub struct KeyFile {
    pub name: String,
    #[serde(skip)]
    pub(super) content: Option<Secret<Vec<u8>>>,
}

impl KeyFile {
    pub(super) fn new(name: String, content: Secret<Vec<u8>>) -> Self {
        Self { name, content: Some(content) }
    }

    /// The file's octets, once: whoever takes them decides how long they stay.
    pub fn take_content(&mut self) -> Option<Secret<Vec<u8>>> {
        self.content.take()
    }
}

impl PartialEq for KeyFile {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl fmt::Debug for KeyFile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("KeyFile").field("name", &self.name).finish_non_exhaustive()
    }
}
