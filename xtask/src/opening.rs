//! `cargo xtask opening`: which functions run until the first screen is there, as a list
//! for [`crate::pack`]. The page is built once so that each function notes that it ran, and
//! opened in Chromium by `bench/benches/page`: new, in both languages, and at the board.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{
    CodeSection, ConstExpr, ExportKind, ExportSection, GlobalSection, GlobalType, Instruction, MemArg, MemArgTarget,
    MemorySection, MemoryType, Module, RawSection, ValType,
};
use wasmparser::{Parser, Payload};

use crate::bench::page as bench;
use crate::origin::{BuildOrigin, Kind};
use crate::pack::{self, Effort, OPENING, Source};
use crate::page;
use crate::setup;

const HEAD: &str = "\
# The functions of the program that run until the first screen is there, by the names that the
# compiler gives them. They stand in the first half of the page (xtask/src/pack/halves.rs); a
# function that is missing here makes the page open later, and nothing else.
# Written by `cargo xtask opening`.
";
/// As the page exports where the octets of the functions are in its memory.
const RAN: &str = "ran";
/// Of a memory (WebAssembly Core Specification, 4.2.8).
const PAGE_BYTES: u64 = 65_536;

/// Builds, opens, and writes the list.
pub fn write(root: &Path) -> Result<()> {
    setup::prepare(&bench::needs(root)?)?;
    let origin = BuildOrigin::of(root, Kind::Release)?;
    let compiled = page::compiled(root, &origin)?;
    let source = Source::read(&compiled.module)?;
    let (html, _) = pack::pack(root, &compiled, &origin, &Effort::Noting)?;
    let folder = root.join("target").join("opening");
    fs::create_dir_all(&folder).context("a folder for the page cannot be made")?;
    let place = folder.join("index.html");
    fs::write(&place, html).context("the page cannot be written")?;

    let ran = bench::what_ran(root, &place)?;
    let names: BTreeSet<String> = ran.iter().filter_map(|function| source.name(*function)).collect();
    ensure!(!names.is_empty(), "no function is known to have run");
    let list: String = names.iter().flat_map(|name| [name.as_str(), "\n"]).collect();
    fs::write(root.join(OPENING), format!("{HEAD}{list}")).with_context(|| format!("{OPENING} cannot be written"))?;
    println!("{OPENING}: {} names of {} functions that ran", names.len(), ran.len());
    Ok(())
}

/// The same module, in which each function first notes that it runs, as an octet in memory behind
/// what the module had at its start; its allocator asks for more and never gets these.
pub fn noting(module: &[u8]) -> Result<Vec<u8>> {
    let source = Source::read(module)?;
    let start = source.memories.clone().into_iter().next().context("it has no memory")??.initial;
    let room = (source.functions().len() as u64).div_ceil(PAGE_BYTES);
    let place = start * PAGE_BYTES;
    let mut functions = source.imported..;
    let mut code = CodeSection::new();
    let mut bodies = 0;
    let mut noting = Module::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        match &payload {
            Payload::MemorySection(memories) => {
                let mut written = MemorySection::new();
                for memory in memories.clone() {
                    let memory = RoundtripReencoder.memory_type(memory?)?;
                    written.memory(MemoryType { minimum: memory.minimum + room, ..memory });
                }
                noting.section(&written);
            }
            Payload::GlobalSection(globals) => {
                let mut written = GlobalSection::new();
                RoundtripReencoder.parse_global_section(&mut written, globals.clone())?;
                let kind = GlobalType { val_type: ValType::I32, mutable: false, shared: false };
                written.global(kind, &ConstExpr::i32_const(i32::try_from(place)?));
                noting.section(&written);
            }
            Payload::ExportSection(exports) => {
                let mut written = ExportSection::new();
                RoundtripReencoder.parse_export_section(&mut written, exports.clone())?;
                written.export(RAN, ExportKind::Global, source.globals.count());
                noting.section(&written);
            }
            Payload::CodeSectionStart { count, .. } => bodies = *count,
            Payload::CodeSectionEntry(body) => {
                let function = functions.next().context("more functions than numbers")?;
                let mut written = RoundtripReencoder.new_function_with_parsed_locals(body)?;
                let place = MemArg { offset: place, align: 0, target: MemArgTarget::Memory(0), ordering: None };
                written.instruction(&Instruction::I32Const(i32::try_from(function)?));
                written.instruction(&Instruction::I32Const(1));
                written.instruction(&Instruction::I32Store8(place));
                for operator in body.get_operators_reader()? {
                    written.instruction(&RoundtripReencoder.instruction(operator?)?);
                }
                code.function(&written);
                if code.len() == bodies {
                    noting.section(&code);
                }
            }
            other => {
                if let Some((id, place)) = other.as_section() {
                    let place = usize::try_from(place.start)?..usize::try_from(place.end)?;
                    noting.section(&RawSection { id, data: &module[place] });
                }
            }
        }
    }
    Ok(noting.finish())
}
