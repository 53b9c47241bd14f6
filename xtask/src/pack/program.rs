//! The program as it stands in the page: LZMA in an lzip member, seven bits a
//! character; and beside it the small modules, gzipped, since every browser has gzip.

use std::io::Write;

use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lzma_rust2::{LzipOptions, LzipWriter};

use super::septets;
use super::{Effort, SmallModules};

const LZMA_PRESET: u32 = 9;
const LZMA_QUICKEST_PRESET: u32 = 0;
const LZMA_SMALLEST_DICTIONARY: u32 = 1 << 16;
const LZMA_LONGEST_MATCH: u32 = 273;
/// How hard the small modules are pressed: more rounds save nothing.
const ZOPFLI_ROUNDS: u64 = 15;

/// What the page holds of the program.
pub struct PackedProgram {
    /// In base64.
    pub unpacker: String,
    /// In base64.
    pub fused: String,
    /// Seven bits a character.
    pub program: String,
}

impl PackedProgram {
    /// A script of nothing but texts, which the policy knows by its hash: the browser looks
    /// whether it is the very same before it reads it.
    pub fn small_script(&self) -> String {
        format!("const packedUnpacker = \"{}\", packedFused = \"{}\";", self.unpacker, self.fused)
    }

    /// As [`Self::small_script`], of the program.
    pub fn program_script(&self) -> String {
        format!("const packedProgram = \"{}\";", self.program)
    }

    /// The same characters for the same input, on every machine.
    pub fn of(wasm: &[u8], small: &SmallModules, effort: &Effort) -> Result<Self> {
        let packed = lzip(wasm, effort)?;
        let program = septets::encode(&packed);
        ensure!(
            septets::decode(&program).is_some_and(|decoded| decoded == packed),
            "the page could not read its program"
        );
        let text = |module: &[u8]| Ok::<_, anyhow::Error>(STANDARD.encode(gzip(module)?));
        Ok(Self { unpacker: text(&small.unpacker)?, fused: text(&small.fused)?, program })
    }
}

fn lzip(bytes: &[u8], effort: &Effort) -> Result<Vec<u8>> {
    let options = match effort {
        Effort::Quick { .. } => LzipOptions::with_preset(LZMA_QUICKEST_PRESET),
        Effort::Shipped => {
            let mut options = LzipOptions::with_preset(LZMA_PRESET);
            options.lzma_options.nice_len = LZMA_LONGEST_MATCH;
            // No larger than the program: the browser makes room for it.
            options.lzma_options.dict_size =
                u32::try_from(bytes.len().next_power_of_two())?.max(LZMA_SMALLEST_DICTIONARY);
            options
        }
    };
    let mut writer = LzipWriter::new(Vec::new(), options);
    writer.write_all(bytes)?;
    Ok(writer.finish()?)
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
    use lzma_rust2::LzipReader;
    use std::io::Read;

    #[test]
    fn packing_twice_gives_the_same_bytes_without_a_time() {
        assert_eq!(gzip(b"wasm").unwrap(), gzip(b"wasm").unwrap());
        // RFC 1952, section 2.3: MTIME is bytes 4 to 7.
        assert_eq!(gzip(b"wasm").unwrap()[4..8], [0; 4]);
        assert_eq!(lzip(b"wasm", &Effort::Shipped).unwrap(), lzip(b"wasm", &Effort::Shipped).unwrap());
    }

    /// `www/boot.js` takes the length from there.
    #[test]
    fn the_length_stands_sixteen_bytes_before_the_end() {
        let program: Vec<u8> = (0..100_000_u32).flat_map(u32::to_le_bytes).collect();
        for effort in [Effort::Shipped, Effort::Quick { reloads: true }] {
            let packed = lzip(&program, &effort).unwrap();
            assert_eq!(packed[..4], *b"LZIP");
            let (_, trailer) = packed.split_at(packed.len() - 16);
            assert_eq!(trailer[..8], 400_000_u64.to_le_bytes());
            let mut unpacked = Vec::new();
            LzipReader::new(packed.as_slice()).read_to_end(&mut unpacked).unwrap();
            assert!(unpacked == program);
        }
    }
}
