//! Why nothing could be read.

use super::{MAX_BLOCKS, MAX_DEPTH, PRIVATE_KEY};
use crate::ground::json::JsonError;
use crate::ground::message::Message;

/// Why nothing could be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PemError {
    #[error("empty input")]
    Empty,
    #[error("{size_bytes} bytes are more than the limit")]
    TooLarge { size_bytes: usize },
    #[error("more than {MAX_BLOCKS} blocks")]
    TooManyBlocks,
    #[error("block {label} has no END line")]
    NoEnd { label: String, line: usize },
    #[error("block {label} is not base64")]
    NotBase64 { label: String, line: usize },
    #[error("DER of {stated} bytes in {found} bytes")]
    OtherLength { stated: usize, found: usize },
    #[error("wrapped more than {MAX_DEPTH} times, or into far more than itself")]
    WrappedTooDeep,
    #[error(transparent)]
    Json(#[from] JsonError),
    #[error("neither PEM, DER nor base64")]
    Unreadable,
    /// Where something public belongs.
    #[error("a private key, in a form that is no block")]
    PrivateKey,
    #[error("not read, with the marks of a private key")]
    MayHoldPrivateKey,
}

impl PemError {
    pub fn message(&self) -> Message {
        match self {
            Self::Empty => Message::new("err-input-empty"),
            Self::TooLarge { size_bytes } => {
                Message::new("err-input-too-large").with("size", size_bytes.div_ceil(1024 * 1024))
            }
            Self::TooManyBlocks => Message::new("err-input-too-many-blocks"),
            Self::NoEnd { label, line } => {
                Message::new("err-input-no-end").with("label", label).with("line", line.to_string())
            }
            Self::NotBase64 { label, line } => {
                Message::new("err-input-not-base64").with("label", label).with("line", line.to_string())
            }
            Self::OtherLength { stated, found } => {
                Message::new("err-input-other-length").with("stated", *stated).with("found", *found)
            }
            Self::WrappedTooDeep => Message::new("err-input-wrapped-too-deep").with("limit", MAX_DEPTH),
            Self::Json(error) => error.message(),
            Self::Unreadable => Message::new("err-input-unreadable"),
            Self::PrivateKey => Message::new("err-input-private-key"),
            Self::MayHoldPrivateKey => Message::new("err-input-may-hold-private-key"),
        }
    }

    /// A block that could not be read was labelled as a private key, or it is one in
    /// another form.
    pub fn is_about_private_key(&self) -> bool {
        match self {
            Self::NoEnd { label, .. } | Self::NotBase64 { label, .. } => {
                label.contains(PRIVATE_KEY) || matches!(label.as_str(), "RSA KEY" | "EC KEY")
            }
            Self::PrivateKey => true,
            _ => false,
        }
    }
}
