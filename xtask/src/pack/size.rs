//! What the page weighs, part by part, and what it may weigh.

use std::io::Write;

use anyhow::{Result, ensure};

/// The one file, as it is carried on a USB stick.
const FILE_BUDGET_BYTES: usize = 1_600_000;
/// The same, as a web server sends it with brotli.
const BROTLI_BUDGET_BYTES: usize = 1_350_000;

const BROTLI_QUALITY: u32 = 11;
const BROTLI_WINDOW_BITS: u32 = 24;

/// The parts of the page as they stand in it.
pub struct Sizes {
    /// Uncompressed.
    pub wasm: Sections,
    /// lzip, seven bits a character.
    pub packed: usize,
    /// gzip in base64.
    pub small: usize,
    pub scripts: usize,
    pub style: usize,
}

impl Sizes {
    /// Prints the weights and holds them against the budgets.
    pub fn weigh(&self, page: &[u8]) -> Result<()> {
        let brotli = brotli(page)?;
        let rest = page.len() - self.packed - self.small - self.scripts - self.style;
        println!("dist/index.html: {} of at most {}", kilobytes(page.len()), kilobytes(FILE_BUDGET_BYTES));
        println!("  program, lzip in septets   {:>8}", kilobytes(self.packed));
        println!("  the small modules          {:>8}", kilobytes(self.small));
        println!("  scripts                    {:>8}", kilobytes(self.scripts));
        println!("  style                      {:>8}", kilobytes(self.style));
        println!("  markup and words           {:>8}", kilobytes(rest));
        println!("the program, uncompressed:     {:>8}", kilobytes(self.wasm.module));
        println!("  code                       {:>8}", kilobytes(self.wasm.code));
        println!("  data, words among them     {:>8}", kilobytes(self.wasm.data));
        println!(
            "as a server sends it, brotli:  {:>8} of at most {}",
            kilobytes(brotli),
            kilobytes(BROTLI_BUDGET_BYTES)
        );
        ensure!(page.len() <= FILE_BUDGET_BYTES, "the page is too large for its budget; see its parts above");
        ensure!(brotli <= BROTLI_BUDGET_BYTES, "the page is too large for its budget with brotli; see its parts above");
        Ok(())
    }
}

fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut encoder = brotli::CompressorWriter::new(Vec::new(), 1 << 16, BROTLI_QUALITY, BROTLI_WINDOW_BITS);
    encoder.write_all(bytes)?;
    Ok(encoder.into_inner().len())
}

/// Of a module, in bytes.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Sections {
    pub module: usize,
    pub code: usize,
    pub data: usize,
}

/// WebAssembly Core Specification, section 5.5: after eight octets, sections
/// of an id, a size in LEB128, and so many octets.
pub fn sections(wasm: &[u8]) -> Sections {
    let mut sections = Sections { module: wasm.len(), ..Sections::default() };
    let mut rest = wasm.get(8..).unwrap_or_default();
    while let Some((id, after)) = rest.split_first() {
        let Some((size, after)) = leb128(after) else { break };
        match id {
            10 => sections.code += size,
            11 => sections.data += size,
            _ => {}
        }
        rest = after.get(size..).unwrap_or_default();
    }
    sections
}

fn leb128(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (index, octet) in bytes.iter().enumerate().take(5) {
        value |= usize::from(octet & 0x7f) << (7 * index);
        if octet & 0x80 == 0 {
            return Some((value, &bytes[index + 1..]));
        }
    }
    None
}

fn kilobytes(size_bytes: usize) -> String {
    format!("{} kB", size_bytes.div_ceil(1000))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sections_of_a_module_are_counted() {
        let module = [b"\0asm\x01\0\0\0".as_slice(), &[1, 1, 0], &[10, 0x82, 0x00, 0, 0], &[11, 3, 1, 2, 3]].concat();
        assert_eq!(sections(&module), Sections { module: module.len(), code: 2, data: 3 });
        let cut = b"\0asm\x01\0\0\0\x0a\xff";
        assert_eq!(sections(cut), Sections { module: cut.len(), ..Sections::default() });
    }
}
