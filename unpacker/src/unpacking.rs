//! One LZMA stream, in the file format of `.lzma` (LZMA SDK, `lzma-specification.txt`), that
//! comes in pieces: what has come can be used before the rest is there.

use lzma_rust2::{Action, LzmaStream, Status};

const MOST_KIB: u32 = 1 << 16;

pub struct Unpacking {
    stream: LzmaStream,
    room: Vec<u8>,
    filled: usize,
}

impl Unpacking {
    /// For what is `length` bytes long.
    pub fn new(length: usize) -> Self {
        Self { stream: LzmaStream::new_mem_limit(MOST_KIB, None), room: vec![0; length], filled: 0 }
    }

    /// Takes the next octets of the stream; gives how many bytes are there now, or `None` if
    /// the stream is damaged or holds more.
    pub fn take(&mut self, mut packed: &[u8]) -> Option<usize> {
        while !packed.is_empty() {
            let step = self.stream.process(packed, self.room.get_mut(self.filled..)?, Action::Run).ok()?;
            self.filled += step.bytes_produced;
            packed = packed.get(step.bytes_consumed..)?;
            let goes_on = step.bytes_consumed + step.bytes_produced > 0 && step.status != Status::StreamEnd;
            if !packed.is_empty() && !goes_on {
                return None;
            }
        }
        // What follows the stream is taken as well, up to 40 octets of it.
        self.stream.unused_input().is_empty().then_some(self.filled)
    }

    /// What is there, and behind it zeros.
    pub fn room(&self) -> &[u8] {
        &self.room
    }
}
