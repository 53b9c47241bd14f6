//! A public file that is kept: read once, when it comes in, and written as
//! canonical PEM, so that nothing else can hide in its text.

use std::ops::Deref;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::check::authority::{self, Authority};
use crate::x509::certificate::Certificate;
use crate::x509::csr::Csr;
use crate::x509::request_info::RequestInfo;

/// A value that came from a file. A clone is the same value, not another reading.
#[derive(Debug, PartialEq, Eq)]
pub struct Kept<T>(Arc<T>);

/// What has one canonical PEM text.
pub trait Pem: Sized {
    fn from_pem(text: &str) -> Option<Self>;
    fn to_pem(&self) -> String;
}

impl<T: Pem> Kept<T> {
    pub fn new(value: T) -> Self {
        Self(Arc::new(value))
    }

    /// `None` if the text holds none.
    pub fn read(pem: &str) -> Option<Self> {
        T::from_pem(pem).map(Self::new)
    }
}

impl<T> Clone for Kept<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Deref for Kept<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Pem> Serialize for Kept<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_pem())
    }
}

impl<'de, T: Pem> Deserialize<'de> for Kept<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::read(&text).ok_or_else(|| serde::de::Error::custom("it cannot be read"))
    }
}

impl Pem for Csr {
    fn from_pem(text: &str) -> Option<Self> {
        Self::read(text.as_bytes()).ok()
    }

    fn to_pem(&self) -> String {
        Self::to_pem(self)
    }
}

impl Pem for RequestInfo {
    fn from_pem(text: &str) -> Option<Self> {
        Self::from_pem(text)
    }

    fn to_pem(&self) -> String {
        Self::to_pem(self)
    }
}

impl Pem for Certificate {
    fn from_pem(text: &str) -> Option<Self> {
        Self::read(text.as_bytes()).ok().map(|file| file.certificate)
    }

    fn to_pem(&self) -> String {
        Self::to_pem(self)
    }
}

impl Pem for Authority {
    fn from_pem(text: &str) -> Option<Self> {
        authority::read(text.as_bytes()).ok()
    }

    fn to_pem(&self) -> String {
        Self::to_pem(self)
    }
}
