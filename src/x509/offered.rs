//! A file that should be public: its blocks, and whether a private key is in it, in
//! whatever form. Every door for public things asks this first.
//!
//! Comes in: a file or a paste. Goes out: its blocks with their [`Kind`]s, and
//! [`Private`]. What a door then says is its own.

use serde_json::Value;

use crate::ground::json;
use crate::unwrap::{self, Content, Net, PRIVATE_MEMBERS, PemError, Piece};
use crate::x509::kind::Kind;
use crate::x509::pem::Block;

/// What was offered.
pub struct Offered {
    pub blocks: Vec<Block>,
    /// Of each block.
    pub kinds: Vec<Kind>,
    pub private: Private,
}

/// A private key in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Private {
    /// Nothing looks like one.
    No,
    /// Something that was not read has its marks.
    Perhaps,
    Yes,
}

impl Private {
    /// In a file, whatever it is.
    pub fn in_file(input: &[u8]) -> Self {
        match unwrap::unwrap(input) {
            Ok(pieces) => Self::in_pieces(&pieces, input),
            Err(error) if error.is_about_private_key() => Self::Yes,
            Err(_) => Self::by_marks(input, Net::Wide),
        }
    }

    fn in_pieces(pieces: &[Piece], input: &[u8]) -> Self {
        if pieces.iter().any(is_private) {
            return Self::Yes;
        }
        // A container is opened with a passphrase, or says itself that it may hold one.
        let is_store = |piece: &Piece| match &piece.content {
            Content::Block(block) => Kind::of(block) == Kind::Pkcs12,
            Content::Foreign(foreign, _) => foreign.may_hold_private_key(),
            _ => false,
        };
        if pieces.iter().any(is_store) {
            return Self::Perhaps;
        }
        Self::by_marks(input, Net::Narrow)
    }

    fn by_marks(input: &[u8], net: Net) -> Self {
        if unwrap::may_hold_private_key(input, net) { Self::Perhaps } else { Self::No }
    }

    /// Why nothing is read from it.
    pub fn refusal(self) -> Option<PemError> {
        match self {
            Self::No => None,
            Self::Perhaps => Some(PemError::MayHoldPrivateKey),
            Self::Yes => Some(PemError::PrivateKey),
        }
    }
}

impl Offered {
    /// # Errors
    /// If there is no block, or one is damaged; of what is none that a private key is in
    /// it, or may be.
    pub fn read(input: &[u8]) -> Result<Self, PemError> {
        let refused = |error: PemError| match Private::by_marks(input, Net::Wide) {
            Private::Perhaps if !error.is_about_private_key() => PemError::MayHoldPrivateKey,
            _ => error,
        };
        let pieces = unwrap::unwrap(input).map_err(refused)?;
        let private = Private::in_pieces(&pieces, input);
        let mut blocks = Vec::new();
        for piece in pieces {
            match piece.content {
                Content::Block(block) => blocks.push(block),
                Content::Damaged(error) if private == Private::Yes && !error.is_about_private_key() => {
                    return Err(PemError::PrivateKey);
                }
                Content::Damaged(error) => return Err(refused(error)),
                Content::Json(_) | Content::Token(_) | Content::Foreign(..) => {}
            }
        }
        if blocks.is_empty() {
            return Err(private.refusal().unwrap_or(PemError::Unreadable));
        }
        let kinds = blocks.iter().map(Kind::of).collect();
        Ok(Self { blocks, kinds, private })
    }
}

/// It is a private key, or has one in it.
pub fn is_private(piece: &Piece) -> bool {
    match &piece.content {
        Content::Block(block) => Kind::of(block) == Kind::PrivateKey,
        Content::Damaged(error) => error.is_about_private_key(),
        Content::Json(document) => has_private_member(&document.value),
        Content::Foreign(foreign, _) => foreign.is_private_key(),
        Content::Token(_) => false,
    }
}

/// Somewhere in it.
/// COMPAT: `az` writes the members of a private key beside those of the public one, as null.
pub fn has_private_member(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.iter().any(|(name, value)| {
            let is_private = PRIVATE_MEMBERS.contains(&json::fold(name).as_str());
            is_private && value.as_str().is_some_and(|text| !text.is_empty()) || has_private_member(value)
        }),
        Value::Array(elements) => elements.iter().any(has_private_member),
        _ => false,
    }
}
