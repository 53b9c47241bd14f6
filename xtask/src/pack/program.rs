//! The program as it stands in the page: style and the two halves, sorted by kind, as one
//! LZMA stream, cut where the first half is complete, seven bits a character; and beside it
//! the small modules, gzipped, since every browser has gzip.

use std::io::Write;

use anyhow::{Context, Result, bail, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lzma_rust2::{LzmaOptions, LzmaWriter};

use super::bare::without_names;
use super::halves::Halves;
use super::septets;
use super::sorting::sort;
use super::{Effort, SmallModules};

/// As the page unpacks it.
#[path = "../../../unpacker/src/unpacking.rs"]
mod unpacking;

use unpacking::Unpacking;

const LZMA_PRESET: u32 = 9;
const LZMA_QUICKEST_PRESET: u32 = 0;
const LZMA_SMALLEST_DICTIONARY: u32 = 1 << 16;
const LZMA_LONGEST_MATCH: u32 = 273;
/// In how many octets at a time the cut is sought.
const STEP: usize = 256;
/// In how many the page unpacks the second half (`www/boot.js`).
const PIECE: usize = 1 << 15;
/// How hard the small modules are pressed: more rounds save nothing.
const ZOPFLI_ROUNDS: u64 = 15;

/// What the page holds of the program.
pub struct PackedProgram {
    /// In base64.
    pub unpacker: String,
    /// In base64.
    pub fused: String,
    /// In bytes.
    pub style_length: usize,
    /// Behind the style.
    pub first: PackedHalf,
    pub second: PackedHalf,
}

/// A part of the stream.
pub struct PackedHalf {
    /// Seven bits a character.
    pub text: String,
    /// Of the module as it is sorted in the stream, and of itself.
    pub sorted_length: usize,
    pub length: usize,
}

impl PackedProgram {
    /// A script of nothing but texts, which the policy knows by its hash: the browser looks
    /// whether it is the very same before it reads it.
    pub fn small_script(&self) -> String {
        format!("const packedUnpacker = \"{}\", packedFused = \"{}\";", self.unpacker, self.fused)
    }

    /// As [`Self::small_script`], of what the first screen needs.
    pub fn first_script(&self) -> String {
        format!("const lengthStyle = {};\n{}", self.style_length, self.first.script("First"))
    }

    /// As [`Self::small_script`], of the rest.
    pub fn second_script(&self) -> String {
        self.second.script("Second")
    }

    /// The same characters for the same input, on every machine.
    pub fn of(style: &str, halves: &Halves, small: &SmallModules, effort: &Effort) -> Result<Self> {
        let text = |module: &[u8]| Ok::<_, anyhow::Error>(STANDARD.encode(gzip(&without_names(module)?)?));
        let (first, second) = (sort(&halves.first)?, sort(&halves.second)?);
        let whole = [style.as_bytes(), &first, &second].concat();
        let stream = lzma(&whole, effort)?;
        let parts = stream.split_at(cut(&stream, &whole, style.len() + first.len())?);
        Ok(Self {
            unpacker: text(&small.unpacker)?,
            fused: text(&small.fused)?,
            style_length: style.len(),
            first: PackedHalf::of(parts.0, first.len(), halves.first.len())?,
            second: PackedHalf::of(parts.1, second.len(), halves.second.len())?,
        })
    }
}

impl PackedHalf {
    fn of(stream: &[u8], sorted_length: usize, length: usize) -> Result<Self> {
        let text = septets::encode(stream);
        ensure!(septets::decode(&text).is_some_and(|decoded| decoded == stream), "the page could not read its program");
        Ok(Self { text, sorted_length, length })
    }

    fn script(&self, half: &str) -> String {
        format!(
            "const packed{half}Half = \"{}\", sorted{half}Half = {}, length{half}Half = {};",
            self.text, self.sorted_length, self.length
        )
    }
}

fn lzma(bytes: &[u8], effort: &Effort) -> Result<Vec<u8>> {
    let options = match effort {
        Effort::Quick { .. } | Effort::Noting => LzmaOptions::with_preset(LZMA_QUICKEST_PRESET),
        Effort::Shipped => {
            let mut options = LzmaOptions::with_preset(LZMA_PRESET);
            options.nice_len = LZMA_LONGEST_MATCH;
            // Nothing is aligned, and of what stands before hardly more than this tells what follows.
            (options.lc, options.lp, options.pb) = (2, 0, 0);
            // No larger than what is packed: the browser makes room for it.
            options.dict_size = u32::try_from(bytes.len().next_power_of_two())?.max(LZMA_SMALLEST_DICTIONARY);
            options
        }
    };
    let mut writer = LzmaWriter::new_use_header(Vec::new(), &options, Some(bytes.len() as u64))?;
    writer.write_all(bytes)?;
    Ok(writer.finish()?)
}

/// How much of the stream it takes until so many bytes of the whole are there.
fn cut(stream: &[u8], whole: &[u8], first: usize) -> Result<usize> {
    let mut unpacking = Unpacking::new(whole.len());
    let mut taken = 0;
    for octets in stream.chunks(STEP) {
        taken += octets.len();
        if unpacking.take(octets).context("the page could not unpack its program")? >= first {
            can_be_unpacked(stream.split_at(taken), whole, first)?;
            return Ok(taken);
        }
    }
    bail!("the stream ends before the first half is there")
}

/// As the page does it: the first part at once, the second in pieces.
fn can_be_unpacked((one, other): (&[u8], &[u8]), whole: &[u8], first: usize) -> Result<()> {
    let mut unpacking = Unpacking::new(whole.len());
    let mut take = |octets| unpacking.take(octets).context("the page could not unpack its program");
    ensure!(take(one)? >= first, "the first half would not be there when its part of the stream is");
    for octets in other.chunks(PIECE) {
        take(octets)?;
    }
    ensure!(unpacking.room() == whole, "the page would unpack another program");
    Ok(())
}

/// No time, no file name.
fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let iteration_count = ZOPFLI_ROUNDS.try_into().context("a number of rounds")?;
    let options = zopfli::Options { iteration_count, ..zopfli::Options::default() };
    let mut packed = Vec::new();
    zopfli::compress(options, zopfli::Format::Gzip, bytes, &mut packed)?;
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packing_twice_gives_the_same_bytes_without_a_time() {
        assert_eq!(gzip(b"wasm").unwrap(), gzip(b"wasm").unwrap());
        // RFC 1952, section 2.3: MTIME is bytes 4 to 7.
        assert_eq!(gzip(b"wasm").unwrap()[4..8], [0; 4]);
        assert_eq!(lzma(b"wasm", &Effort::Shipped).unwrap(), lzma(b"wasm", &Effort::Shipped).unwrap());
    }

    #[test]
    fn the_first_half_is_there_when_its_part_of_the_stream_is() {
        // What cannot be packed, and what takes next to nothing.
        let noise = (0..100_000_u32).flat_map(|number| number.wrapping_mul(2_654_435_761).to_le_bytes());
        let whole: Vec<u8> = noise.chain(std::iter::repeat_n(0, 1_000_000)).collect();
        for effort in [Effort::Shipped, Effort::Quick { reloads: true }] {
            let stream = lzma(&whole, &effort).unwrap();
            for first in [1, 1_000, 300_001, whole.len()] {
                let cut = cut(&stream, &whole, first).unwrap();
                let mut unpacking = Unpacking::new(whole.len());
                assert!(unpacking.take(&stream[..cut]).unwrap() >= first);
                assert_eq!(unpacking.room()[..first], whole[..first]);
                for piece in stream[cut..].chunks(1_000) {
                    unpacking.take(piece).unwrap();
                }
                assert!(unpacking.room() == whole, "{first}");
            }
            assert!(cut(&stream[..stream.len() - 1_000], &whole, whole.len()).is_err(), "it is cut short");
            assert!(cut(&[stream.as_slice(), b"more"].concat(), &whole, 1).is_err(), "something follows");
        }
    }
}
