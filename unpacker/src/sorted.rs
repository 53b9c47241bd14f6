//! A module whose functions are sorted by kind: opcodes beside opcodes, the numbers of locals
//! beside such. LZMA finds more there that is alike: it takes a twelfth less than for the module.
//!
//! First the number of functions, and how many octets each part has, as numbers of 32 bits,
//! little-endian; then the parts: what stands in front of the functions, each [`Kind`] in its
//! order, what stands behind the functions. How long each function is follows from these, and is
//! left out.

use super::code::{self, CONSTANT, CONSTANT_OF_MORE, CONSTANT_OF_THREE, Kind, Passage};

pub const PARTS: usize = Kind::COUNT + 2;

/// The module that was sorted, with room for `length` octets from the start; `None` if this is
/// none.
pub fn restored(sorted: &[u8], length: usize) -> Option<Vec<u8>> {
    let (count, sorted) = sorted.split_first_chunk()?;
    let (lengths, mut rest) = sorted.split_first_chunk::<{ 4 * PARTS }>()?;
    let mut parts = [[].as_slice(); PARTS];
    for (part, length) in parts.iter_mut().zip(lengths.as_chunks().0) {
        (*part, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    }
    let [before, kinds @ .., behind] = parts;
    let mut restoring = Restoring { kinds, function: Vec::new() };
    let mut module = Vec::with_capacity(length);
    module.extend_from_slice(before);
    for _ in 0..u32::from_le_bytes(*count) {
        restoring.function.clear();
        code::function(&mut restoring)?;
        write_length(&mut module, restoring.function.len());
        module.extend_from_slice(&restoring.function);
    }
    module.extend_from_slice(behind);
    let is_all = rest.is_empty() && restoring.kinds.iter().all(|kind| kind.is_empty());
    is_all.then_some(module)
}

/// In LEB128, in as few octets as it takes.
fn write_length(module: &mut Vec<u8>, mut length: usize) {
    while length >= 0x80 {
        module.push(length as u8 | 0x80);
        length >>= 7;
    }
    module.push(length as u8);
}

/// From the sorted form to one function after the other.
struct Restoring<'a> {
    kinds: [&'a [u8]; Kind::COUNT],
    function: Vec<u8>,
}

impl Restoring<'_> {
    fn next(&mut self, kind: Kind) -> Option<u8> {
        let octets = &mut self.kinds[kind as usize];
        let (octet, rest) = octets.split_first()?;
        *octets = rest;
        Some(*octet)
    }
}

impl Passage for Restoring<'_> {
    fn octet(&mut self, kind: Kind) -> Option<u8> {
        let octet = self.next(kind)?;
        self.function.push(octet);
        Some(octet)
    }

    fn opcode(&mut self) -> Option<u8> {
        let opcode = self.next(Kind::Opcode)?;
        self.function.push(match opcode {
            CONSTANT_OF_THREE | CONSTANT_OF_MORE => CONSTANT,
            opcode => opcode,
        });
        Some(opcode)
    }
}
