//! The other half of `unpacker/src/sorted.rs`, which the page has.

use anyhow::{Context, Result, ensure};
use wasmparser::{Parser, Payload};

/// As the page reads it.
#[path = "../../../unpacker/src/code.rs"]
mod code;
#[path = "../../../unpacker/src/sorted.rs"]
mod sorted;

use code::{CONSTANT, CONSTANT_OF_MORE, CONSTANT_OF_THREE, Kind, Passage};
use sorted::restored;

/// The same module, sorted by kind.
///
/// # Errors
/// If it has an instruction that the page would not know, or if a length in it takes more octets
/// than it needs.
pub fn sort(module: &[u8]) -> Result<Vec<u8>> {
    let mut sorting = Sorting { rest: &[], kinds: Default::default(), instructions: 0 };
    let mut count = 0_u32;
    // Of the functions.
    let (mut start, mut end) = (module.len(), module.len());
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::CodeSectionEntry(body) = payload? {
            if count == 0 {
                start = usize::try_from(body.range().start)? - leb128_length(body.as_bytes().len());
            }
            end = usize::try_from(body.range().end)?;
            count += 1;
            sorting.rest = body.as_bytes();
            sorting.instructions = 0;
            code::function(&mut sorting).context("an instruction that the page would not know")?;
            ensure!(sorting.rest.is_empty(), "a function that goes on behind its end");
            let known = body.get_operators_reader()?.into_iter().count();
            ensure!(sorting.instructions == known, "instructions that are taken for others");
        }
    }
    let kinds = sorting.kinds.iter().map(Vec::as_slice);
    let parts: Vec<&[u8]> = [&module[..start]].into_iter().chain(kinds).chain([&module[end..]]).collect();
    let mut sorted = count.to_le_bytes().to_vec();
    for part in &parts {
        sorted.extend(u32::try_from(part.len())?.to_le_bytes());
    }
    sorted.extend(parts.concat());
    ensure!(restored(&sorted, module.len()).as_deref() == Some(module), "the page would restore another program");
    Ok(sorted)
}

fn leb128_length(number: usize) -> usize {
    (usize::BITS - number.leading_zeros()).div_ceil(7).max(1) as usize
}

/// From one function after the other to the sorted form.
struct Sorting<'a> {
    rest: &'a [u8],
    kinds: [Vec<u8>; Kind::COUNT],
    instructions: usize,
}

impl Sorting<'_> {
    fn next(&mut self) -> Option<u8> {
        let (octet, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*octet)
    }
}

impl Passage for Sorting<'_> {
    fn octet(&mut self, kind: Kind) -> Option<u8> {
        let octet = self.next()?;
        self.kinds[kind as usize].push(octet);
        Some(octet)
    }

    fn opcode(&mut self) -> Option<u8> {
        let opcode = match (self.next()?, self.rest) {
            (CONSTANT, [..0x80, ..]) => CONSTANT,
            (CONSTANT, [_, ..0x80, ..] | [_, _, ..0x80, ..]) => CONSTANT_OF_THREE,
            (CONSTANT, _) => CONSTANT_OF_MORE,
            // In the sorted form these mean something else.
            (CONSTANT_OF_THREE | CONSTANT_OF_MORE, _) => return None,
            (opcode, _) => opcode,
        };
        self.kinds[Kind::Opcode as usize].push(opcode);
        self.instructions += 1;
        Some(opcode)
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        BlockType, CodeSection, Function, FunctionSection, Ieee32, Ieee64, InstructionSink, MemArg, MemArgTarget,
        Module, TypeSection, ValType,
    };

    use super::*;

    fn module_of(functions: &[&dyn Fn(&mut InstructionSink<'_>)]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut declared = FunctionSection::new();
        let mut code = CodeSection::new();
        for write in functions {
            declared.function(0);
            let mut body = Function::new([(200, ValType::I32), (1, ValType::V128)]);
            write(&mut body.instructions());
            body.instructions().end();
            code.function(&body);
        }
        let mut module = Module::new();
        module.section(&types).section(&declared).section(&code);
        module.section(&wasm_encoder::CustomSection { name: "what follows".into(), data: [1, 2, 3].as_slice().into() });
        module.finish()
    }

    fn place(offset: u64) -> MemArg {
        MemArg { offset, align: 2, target: MemArgTarget::Memory(0), ordering: None }
    }

    /// At least one instruction of each form.
    fn every_form(body: &mut InstructionSink<'_>) {
        for number in [0, 1, -1, 63, 64, 127, 128, 8_191, 8_192, 1 << 20, i32::MAX, i32::MIN] {
            body.i32_const(number).drop().i64_const(i64::from(number) << 31).drop();
        }
        for offset in [0, 1, 127, 128, 1 << 14, u64::from(u32::MAX)] {
            body.i32_const(0).i32_load(place(offset)).drop();
            body.i32_const(0).v128_load32_splat(place(offset)).v128_const(-2).i8x16_shuffle([3; 16]).drop();
            body.i32_const(0).v128_const(1).v128_load8_lane(place(offset), 7).drop();
            body.i32_const(0).v128_load64_zero(place(offset)).i32x4_extract_lane(3).drop();
            body.i32_const(0).i32_const(0).i32_store16(place(offset));
        }
        body.block(BlockType::Empty).loop_(BlockType::FunctionType(300)).if_(BlockType::Empty).else_().end();
        body.br(0).br_if(1).br_table([0, 1, 200], 2).end().end().nop().return_().unreachable();
        body.f32_const(Ieee32::new(0xE0E1_4180)).f64_const(Ieee64::new(0x0B0B_E0E1_0B0B_0B0B));
        body.local_get(199).local_set(0).local_tee(130).global_get(1).global_set(128).call(5_000);
        body.call_indirect(1, 2).table_get(1).table_set(1).memory_size(0).memory_grow(0).select();
        body.typed_select(ValType::I32).ref_null(wasm_encoder::HeapType::FUNC).ref_is_null().ref_func(700);
        body.memory_copy(0, 0).memory_fill(0).memory_init(0, 9).data_drop(9).table_copy(1, 0).table_init(0, 9);
        body.elem_drop(9).table_grow(0).table_size(0).table_fill(0).i32_trunc_sat_f64_u().i64_extend32_s();
        body.i32x4_add().i64x2_extmul_low_i32x4_u().f64x2_relaxed_madd();
        // The first and the last of each form.
        let named = MemArg { target: MemArgTarget::Memory(1), ..place(300) };
        body.i32_trunc_sat_f32_s().i64_trunc_sat_f64_u().v128_load(named).v128_store(named).i32_load(named);
        body.i8x16_swizzle().f64x2_splat().i8x16_extract_lane_s(15).f64x2_replace_lane(1).i8x16_eq().v128_any_true();
        body.v128_load8_lane(named, 0).v128_store64_lane(named, 1).v128_load32_zero(named).v128_load64_zero(named);
        body.f32x4_demote_f64x2_zero().f64x2_convert_low_i32x4_u().i8x16_relaxed_swizzle();
        body.i32x4_relaxed_dot_i8x16_i7x16_add_s();
    }

    #[test]
    fn what_was_sorted_is_restored() {
        let twice: [&dyn Fn(&mut InstructionSink<'_>); 3] = [&every_form, &|_| (), &every_form];
        let module = module_of(&twice);
        let sorted = sort(&module).unwrap();
        assert_eq!(restored(&sorted, module.len()), Some(module.clone()));
        assert_eq!(restored(&sorted, 0), Some(module), "the length is only for the room");
        // As the second half of a page that is built in passing.
        let empty = module_of(&[]);
        assert_eq!(restored(&sort(&empty).unwrap(), empty.len()), Some(empty));
    }

    #[test]
    fn what_is_alike_stands_together() {
        let sorted = sort(&module_of(&[&|body| {
            body.i32_const(1).local_set(2).i32_const(300).local_set(3).local_get(4).drop();
        }]))
        .unwrap();
        let lengths: Vec<usize> = sorted[4..]
            .as_chunks()
            .0
            .iter()
            .take(sorted::PARTS)
            .map(|length| u32::from_le_bytes(*length) as usize)
            .collect();
        let mut at = 4 + 4 * sorted::PARTS + lengths[0];
        let kinds: Vec<&[u8]> = lengths[1..=Kind::COUNT]
            .iter()
            .map(|length| {
                at += length;
                &sorted[at - length..at]
            })
            .collect();
        assert_eq!(kinds[Kind::Opcode as usize], [0x41, 0x21, CONSTANT_OF_THREE, 0x21, 0x20, 0x1A, 0x0B]);
        assert_eq!(kinds[Kind::LocalSet as usize], [2, 3]);
        assert_eq!(kinds[Kind::LocalGet as usize], [4]);
        assert_eq!(kinds[Kind::ShortConstant as usize], [1]);
        assert_eq!(kinds[Kind::Constant as usize], [0xAC, 2]);
    }

    #[test]
    fn what_the_page_could_not_restore_is_refused() {
        let good = module_of(&[&|body| {
            body.nop();
        }]);
        assert!(sort(&good).is_ok());
        let nop = good.windows(3).position(|octets| octets == [0x01, 0x0B, 0]).unwrap();
        for unknown in [0xFB, 0xE0, 0xE1, 0x06, 0xFF] {
            let mut other = good.clone();
            other[nop] = unknown;
            assert!(sort(&other).is_err(), "{unknown:#x}");
        }
    }

    /// The page says that its program is damaged, and does not end on its way to say so.
    #[test]
    fn a_damaged_form_gives_nothing_or_another_module() {
        let module = module_of(&[&every_form]);
        let sorted = sort(&module).unwrap();
        for length in 0..sorted.len() {
            assert!(restored(&sorted[..length], module.len()).is_none(), "{length}");
        }
        assert!(restored(&[sorted.as_slice(), &[0]].concat(), module.len()).is_none(), "something follows");
        for place in 0..sorted.len() {
            for octet in [0x00, 0x7F, 0x80, 0xFF] {
                let mut damaged = sorted.clone();
                damaged[place] = octet;
                if let Some(other) = restored(&damaged, module.len()) {
                    assert_eq!(other == module, damaged == sorted, "{place} {octet:#x}");
                }
            }
        }
    }
}
