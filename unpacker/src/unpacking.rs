//! One LZMA stream, in the file format of `.lzma` (LZMA SDK, `lzma-specification.txt`), that
//! comes in pieces: what has come can be used before the rest is there.

use lzma_rust2::{Action, LzmaStream, Status};

const MOST_KIB: u32 = 1 << 16;

/// In how many bytes at a time room is made: to fill it with zeros takes time, too.
const STEP: usize = 1 << 18;

pub struct Unpacking {
    stream: LzmaStream,
    length: usize,
    room: Vec<u8>,
    filled: usize,
}

impl Unpacking {
    /// For what is `length` bytes long.
    pub fn new(length: usize) -> Self {
        let room = Vec::with_capacity(length);
        Self { stream: LzmaStream::new_mem_limit(MOST_KIB, None), length, room, filled: 0 }
    }

    /// Takes the next octets of the stream; gives how many bytes are there now, or `None` if
    /// the stream is damaged or holds more.
    pub fn take(&mut self, mut packed: &[u8]) -> Option<usize> {
        // Where there was no room, something may wait.
        let mut waits = false;
        while !packed.is_empty() || waits {
            if self.filled == self.room.len() {
                self.room.resize((self.filled + STEP).min(self.length), 0);
            }
            let step = self.stream.process(packed, self.room.get_mut(self.filled..)?, Action::Run).ok()?;
            self.filled += step.bytes_produced;
            packed = packed.get(step.bytes_consumed..)?;
            let goes_on = step.bytes_consumed + step.bytes_produced > 0 && step.status != Status::StreamEnd;
            if !packed.is_empty() && !goes_on {
                return None;
            }
            waits = goes_on && self.filled == self.room.len() && self.filled < self.length;
        }
        // What follows the stream is taken as well, up to 40 octets of it.
        self.stream.unused_input().is_empty().then_some(self.filled)
    }

    /// What is there, and behind it zeros; it stays in its place.
    pub fn room(&self) -> &[u8] {
        &self.room
    }
}
