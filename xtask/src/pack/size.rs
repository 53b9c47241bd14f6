//! What the page weighs, part by part, and what it may weigh.

use std::io::Write;

use anyhow::{Result, ensure};
use wasmparser::{Parser, Payload};

/// The one file, as it is carried on a USB stick.
const FILE_BUDGET_BYTES: usize = 1_400_000;
/// The same, as a web server sends it with brotli.
const BROTLI_BUDGET_BYTES: usize = 1_200_000;

const BROTLI_QUALITY: u32 = 11;
const BROTLI_WINDOW_BITS: u32 = 24;

/// The parts of the page as they stand in it.
pub struct Sizes {
    /// Of the program, uncompressed.
    pub halves: [Sections; 2],
    /// The same, LZMA, seven bits a character; most of the style is in front of the first.
    pub packed: [usize; 2],
    /// gzip in base64.
    pub small: usize,
    pub scripts: usize,
    /// What stands in the document.
    pub style: usize,
}

impl Sizes {
    /// Prints the weights and holds them against the budgets.
    pub fn weigh(&self, page: &[u8]) -> Result<()> {
        let brotli = brotli(page)?;
        let [first, second] = self.packed;
        let rest = page.len() - first - second - self.small - self.scripts - self.style;
        println!("dist/index.html: {} of at most {}", kilobytes(page.len()), kilobytes(FILE_BUDGET_BYTES));
        println!("  first half, most of the style {:>6}, LZMA in septets", kilobytes(first));
        println!("  second half                {:>8}", kilobytes(second));
        println!("  the small modules          {:>8}", kilobytes(self.small));
        println!("  scripts                    {:>8}", kilobytes(self.scripts));
        println!("  style in the document      {:>8}", kilobytes(self.style));
        println!("  markup and words           {:>8}", kilobytes(rest));
        for (half, Sections { module, code, data }) in ["first", "second"].into_iter().zip(&self.halves) {
            let parts = [module, code, data].map(|size| kilobytes(*size));
            println!("the {half} half, uncompressed: {}, of it code {}, data {}", parts[0], parts[1], parts[2]);
        }
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

pub fn sections(wasm: &[u8]) -> Result<Sections> {
    let mut sections = Sections { module: wasm.len(), ..Sections::default() };
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::CodeSectionStart { size, .. } => sections.code += usize::try_from(size)?,
            Payload::DataSection(data) => sections.data += usize::try_from(data.range().end - data.range().start)?,
            _ => {}
        }
    }
    Ok(sections)
}

fn kilobytes(size_bytes: usize) -> String {
    format!("{} kB", size_bytes.div_ceil(1000))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sections_of_a_module_are_counted() {
        let module = [b"\0asm\x01\0\0\0".as_slice(), &[1, 4, 1, 0x60, 0, 0], &[11, 1, 0]].concat();
        assert_eq!(sections(&module).unwrap(), Sections { module: module.len(), code: 0, data: 1 });
        assert!(sections(&module[..module.len() - 1]).is_err());
    }
}
