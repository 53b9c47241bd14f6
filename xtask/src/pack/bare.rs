//! A module without what its program does not need: the names of its functions, and what
//! compiled it.

use anyhow::Result;
use wasm_encoder::{Module, RawSection};
use wasmparser::{Parser, Payload};

/// The sections of a module but its custom ones (WebAssembly Core Specification, 2.5).
pub fn without_names(module: &[u8]) -> Result<Vec<u8>> {
    let mut bare = Module::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        if matches!(payload, Payload::CustomSection(_)) {
            continue;
        }
        if let Some((id, place)) = payload.as_section() {
            let place = usize::try_from(place.start)?..usize::try_from(place.end)?;
            bare.section(&RawSection { id, data: &module[place] });
        }
    }
    Ok(bare.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_loses_its_custom_sections_and_nothing_else() {
        let [start, custom, memory] = [b"\0asm\x01\0\0\0".as_slice(), b"\0\x05\x04name", b"\x05\x03\x01\0\x01"];
        assert_eq!(without_names(&[start, custom, memory, custom].concat()).unwrap(), [start, memory].concat());
        assert!(without_names(&[start, &memory[..3]].concat()).is_err(), "it is cut short");
    }
}
