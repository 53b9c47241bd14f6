//! How much a heap may be: its files, before they are read, and what is in them, before
//! that is read.

use crate::ground::message::Message;
use crate::ground::secret::Secret;
use crate::key::container::{self, Budget};
use crate::unwrap::{Content, Piece};
use crate::x509::kind::Kind;
use crate::x509::pkcs7;

/// The most files that are looked at together.
pub const MAX_FILES: usize = 200;
/// The most bytes that they may have together.
pub const MAX_TOTAL_BYTES: usize = 64 * 1024 * 1024;
/// The most things that may be in them.
pub const MAX_ITEMS: usize = 2_000;
/// The most private keys without a passphrase: judging one takes many tests of primality.
const MAX_PLAIN_KEYS: usize = 100;

/// Why a heap of files is not looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeapError {
    #[error("{count} files")]
    TooManyFiles { count: usize, limit: usize },
    #[error("{size_bytes} bytes in all")]
    TooLarge { size_bytes: usize },
    #[error("more than {limit} things in them")]
    TooManyItems { limit: usize },
    #[error("more than {limit} private keys in them")]
    TooManyKeys { limit: usize },
}

impl HeapError {
    pub fn message(self) -> Message {
        match self {
            Self::TooManyFiles { count, limit } => {
                Message::new("err-heap-too-many-files").with("count", count).with("limit", limit)
            }
            Self::TooLarge { size_bytes } => {
                Message::new("err-heap-too-large").with("size", size_bytes.div_ceil(1024 * 1024))
            }
            Self::TooManyItems { limit } => Message::new("err-heap-too-many-items").with("limit", limit),
            Self::TooManyKeys { limit } => Message::new("err-heap-too-many-keys").with("limit", limit),
        }
    }
}

/// Refuses a heap before any of it is read.
///
/// # Errors
/// If there are more than `limit` files, or more than 64 MiB in all.
pub fn accept(sizes_bytes: impl IntoIterator<Item = usize>, limit: usize) -> Result<(), HeapError> {
    let (mut count, mut size_bytes) = (0_usize, 0_usize);
    for size in sizes_bytes {
        count += 1;
        size_bytes = size_bytes.saturating_add(size);
    }
    if count > limit {
        return Err(HeapError::TooManyFiles { count, limit });
    }
    if size_bytes > MAX_TOTAL_BYTES {
        return Err(HeapError::TooLarge { size_bytes });
    }
    Ok(())
}

/// So many may be there in all, and so many more.
struct Left {
    limit: usize,
    left: usize,
}

/// What is left to one heap, handed down to the readers.
pub struct Allowance {
    items: Left,
    plain_keys: Left,
    with_passphrase: Budget,
    of_chance: Budget,
}

impl Left {
    fn of(limit: usize) -> Self {
        Self { limit, left: limit }
    }

    fn take(&mut self, count: usize) -> Result<(), usize> {
        self.left = self.left.checked_sub(count).ok_or(self.limit)?;
        Ok(())
    }
}

impl Allowance {
    pub fn of_heap() -> Self {
        Self::of(MAX_ITEMS, MAX_PLAIN_KEYS)
    }

    /// Of a heap of so many public things: a private key without a passphrase is one too
    /// many, and is not read.
    pub fn of_public(most_items: usize) -> Self {
        Self::of(most_items, 0)
    }

    fn of(most_items: usize, most_keys: usize) -> Self {
        Self {
            items: Left::of(most_items),
            plain_keys: Left::of(most_keys),
            with_passphrase: Budget::with_passphrase(),
            of_chance: Budget::of_chance(),
        }
    }

    pub(super) fn begin_file(&mut self) {
        self.with_passphrase.begin_file();
        self.of_chance.begin_file();
    }

    /// For a file that is opened with this.
    pub(super) fn budget(&mut self, passphrase: Option<&Secret<String>>) -> &mut Budget {
        if passphrase.is_some() { &mut self.with_passphrase } else { &mut self.of_chance }
    }

    /// Containers count as what can be seen in them without opening them.
    pub(super) fn take_pieces(&mut self, pieces: &[Piece]) -> Result<(), HeapError> {
        for piece in pieces {
            let Content::Block(block) = &piece.content else {
                self.take_items(1)?;
                continue;
            };
            match Kind::of(block) {
                Kind::Pkcs7 => {
                    let carried = pkcs7::read(&block.der);
                    self.take_items(carried.map_or(1, |carried| carried.certificates.len() + carried.crls.len()))?;
                }
                Kind::PrivateKey => {
                    self.take_items(1)?;
                    self.take_plain_keys(usize::from(container::is_plain_block(block)))?;
                }
                _ => self.take_items(1)?,
            }
        }
        Ok(())
    }

    pub(super) fn take_items(&mut self, count: usize) -> Result<(), HeapError> {
        self.items.take(count).map_err(|limit| HeapError::TooManyItems { limit })
    }

    pub(super) fn take_plain_keys(&mut self, count: usize) -> Result<(), HeapError> {
        self.plain_keys.take(count).map_err(|limit| HeapError::TooManyKeys { limit })
    }
}
