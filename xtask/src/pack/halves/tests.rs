//! A module of a few functions is parted, and Node runs what came of it.

use std::fs;
use std::process::Command;

use serde_json::{Value, json};
use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function,
    FunctionSection, GlobalSection, GlobalType, ImportSection, InstructionSink, MemorySection, MemoryType, Module,
    NameMap, NameSection, RefType, StartSection, TableSection, TableType, TypeSection, ValType,
};

use super::{Halves, Opening};
use crate::opening::noting;
use crate::process;
use crate::system::NODE;

/// In: the files of both halves. Out: what each call gives, with how often the second half was
/// loaded by then, and which functions ran; the first half is new for each.
const RUN: &str = "
    const fs = require('node:fs');
    const [first, second] = process.argv.slice(1, 3).map((file) => new WebAssembly.Module(fs.readFileSync(file)));
    const calls = ['begin', 'indirect', 'close', 'wide', 'through', 'say'].map((name) => {
      let loads = 0;
      const load = () => { loads += 1; new WebAssembly.Instance(second, { first: exports }); };
      const { exports } = new WebAssembly.Instance(first, { env: { a: load } });
      const given = [exports[name](1), exports[name](1)];
      return [...given, loads, exports.ran ? [...new Uint8Array(exports.m0.buffer, exports.ran.value, 19)] : null];
    });
    console.log(JSON.stringify(calls));
";

/// Of which the second half has the text, if only `text` tells where it is.
const TEXT: &[u8] = b"It is said later.";
const TEXT_PLACE: i32 = 301;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Odd {
    Nothing,
    // How else the first half knows where the text is.
    KnownByData,
    KnownByNumber,
    KnownByAccess,
    // What no program of wasm-bindgen has.
    PassiveData,
    ComputedData,
    StartSection,
    Reference,
    PassiveElements,
    OtherTable,
    ComputedPlace,
}

/// `begin` → near → far → shared, `indirect` → what is in slot 1, `close` → shared, `wide` → wide,
/// `through` → jumping → what is in slots 2 and 4, `say` → text.
fn module(odd: Odd) -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([], []);
    types.ty().function([ValType::I32], [ValType::I32]);
    types.ty().function([ValType::I64, ValType::I32], [ValType::I64]);
    let mut imports = ImportSection::new();
    imports.import("env", "load", EntityType::Function(0));
    let mut functions = FunctionSection::new();
    let mut code = CodeSection::new();
    let mut function = |kind: u32, write: &dyn Fn(&mut InstructionSink<'_>)| {
        functions.function(kind);
        let mut body = Function::new([]);
        write(&mut body.instructions());
        body.instructions().end();
        code.function(&body);
    };
    // 1: second_half_wanted
    function(0, &|body| {
        body.call(0);
    });
    // 2: begin
    function(1, &|body| {
        body.local_get(0).call(3);
    });
    // 3: near
    function(1, &|body| {
        body.local_get(0).call(4);
        match odd {
            Odd::KnownByNumber => body.i64_const(i64::from(TEXT_PLACE) << 32 | 7).drop(),
            Odd::KnownByAccess => {
                let offset = TEXT_PLACE.unsigned_abs().into();
                body.i32_const(1).i32_load8_u(wasm_encoder::MemArg { offset, ..memory() }).drop()
            }
            _ => body,
        };
    });
    // 4: far
    function(1, &|body| {
        body.local_get(0).i32_const(10).i32_add().call(6);
    });
    // 5: in slot 1
    function(1, &|body| {
        body.local_get(0).i32_const(100).i32_add();
    });
    // 6: shared, with memory and a global of the first half
    function(1, &|body| {
        body.local_get(0).i32_const(0).i32_load8_u(memory()).i32_add().global_get(0).i32_add();
    });
    // 7: indirect
    function(1, &|body| {
        body.local_get(0).i32_const(1).call_indirect(0, 1);
    });
    // 8: close
    function(1, &|body| {
        body.local_get(0).call(6);
    });
    // 9: wide
    function(1, &|body| {
        body.i64_const(7).local_get(0).call(10).i32_wrap_i64();
    });
    // 10: wide, by two parameters
    function(2, &|body| {
        body.local_get(0).i64_const(3).i64_mul().local_get(1).i64_extend_i32_s().i64_sub();
    });
    // 11: through
    function(1, &|body| {
        body.local_get(0).call(12);
    });
    // 12: jumping
    function(1, &|body| {
        body.local_get(0).i32_const(2).call_indirect(0, 1).i32_const(4).call_indirect(0, 1);
        if odd == Odd::Reference {
            body.ref_func(5).drop();
        }
    });
    // 13 and 14: in slots 2 and 4
    for number in [200, 400] {
        function(1, &|body| {
            body.local_get(0).i32_const(number).i32_add();
        });
    }
    // 15: say, the octet so many behind the start of the text
    function(1, &|body| {
        body.local_get(0).call(16).i32_load8_u(memory());
    });
    // 16: text
    function(1, &|body| {
        body.local_get(0).i32_const(TEXT_PLACE).i32_add();
    });
    let mut tables = TableSection::new();
    let table =
        TableType { element_type: RefType::FUNCREF, minimum: 5, maximum: Some(5), table64: false, shared: false };
    tables.table(table).table(table);
    let mut memories = MemorySection::new();
    memories.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
    let mut globals = GlobalSection::new();
    globals.global(GlobalType { val_type: ValType::I32, mutable: true, shared: false }, &ConstExpr::i32_const(1000));
    let mut exports = ExportSection::new();
    for (name, function) in [
        ("second_half_wanted", 1),
        ("begin", 2),
        ("indirect", 7),
        ("close", 8),
        ("wide", 9),
        ("through", 11),
        ("say", 15),
    ] {
        exports.export(name, ExportKind::Func, function);
    }
    let mut elements = ElementSection::new();
    elements.active(None, &ConstExpr::i32_const(1), Elements::Functions(vec![5, 13].into()));
    match odd {
        Odd::PassiveElements => elements.passive(Elements::Functions(vec![5].into())),
        Odd::OtherTable => elements.active(Some(1), &ConstExpr::i32_const(4), Elements::Functions(vec![14].into())),
        Odd::ComputedPlace => {
            let place = ConstExpr::i32_const(3).with_i32_const(1).with_i32_add();
            elements.active(None, &place, Elements::Functions(vec![14].into()))
        }
        _ => elements.active(None, &ConstExpr::i32_const(4), Elements::Functions(vec![14].into())),
    };
    let mut data = DataSection::new();
    data.active(0, &ConstExpr::i32_const(0), [5]);
    let place = if odd == Odd::KnownByData { TEXT_PLACE } else { TEXT_PLACE + 2 };
    data.active(0, &ConstExpr::i32_const(33), [[9; 3].as_slice(), &place.to_le_bytes()].concat());
    let before = [7; 10];
    data.active(0, &ConstExpr::i32_const(TEXT_PLACE - 10), [&before, TEXT, &before].concat());
    match odd {
        Odd::PassiveData => data.passive([1]),
        Odd::ComputedData => data.active(0, &ConstExpr::i32_const(3).with_i32_const(1).with_i32_add(), [1]),
        _ => &mut data,
    };
    let mut function_names = NameMap::new();
    for (function, name) in [
        (3, "a::near"),
        (4, "a::far"),
        (5, "<T as b::C>::slot::h0123456789abcdef"),
        (6, "a::shared.12"),
        (10, "a::wide"),
        (12, "a::jumping"),
        (13, "a::two"),
        (14, "a::four"),
        (16, "a::text"),
    ] {
        function_names.append(function, name);
    }
    let mut names = NameSection::new();
    names.functions(&function_names);
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&functions).section(&tables).section(&memories).section(&globals);
    module.section(&exports);
    if odd == Odd::StartSection {
        module.section(&StartSection { function_index: 1 });
    }
    module.section(&elements).section(&code).section(&data).section(&names);
    module.finish()
}

fn memory() -> wasm_encoder::MemArg {
    let target = wasm_encoder::MemArgTarget::Memory(0);
    wasm_encoder::MemArg { offset: 0, align: 0, target, ordering: None }
}

fn run(first: &[u8], second: &[u8]) -> Value {
    let folder = tempfile::tempdir().expect("a folder");
    let files = [("first", first), ("second", second)].map(|(name, half)| {
        let file = folder.path().join(name);
        fs::write(&file, half).expect("it can be written");
        file
    });
    let said = process::read(Command::new(NODE.path().expect("Node")).args(["-e", RUN]).args(files)).expect("it runs");
    serde_json::from_str(&said).expect("JSON")
}

#[test]
fn the_second_half_is_asked_for_when_something_of_it_is_called_and_once() {
    const ALL: &str = "a::near\na::far\na::shared\n<T as b::C>::slot\na::wide\na::jumping\na::two\na::four\na::text\n";
    for (opening, loads) in [
        (String::new(), [1, 1, 1, 1, 1, 1]),
        ("# a::far\na::near\na::shared\na::jumping\n".to_owned(), [1, 1, 0, 1, 1, 1]),
        (ALL.replace("<T as b::C>::slot\n", ""), [0, 1, 0, 0, 0, 0]),
        (ALL.replace("a::wide\n", ""), [0, 0, 0, 1, 0, 0]),
        (ALL.replace("a::four\n", ""), [0, 0, 0, 0, 1, 0]),
        (ALL.replace("a::text\n", ""), [0, 0, 0, 0, 0, 1]),
        (ALL.to_owned(), [0, 0, 0, 0, 0, 0]),
    ] {
        let halves =
            Halves::of(&module(Odd::Nothing), &Opening::read(&opening), &[TEXT.to_vec()]).expect("it can be parted");
        // 1 + 10 + 5 + 1000, 1 + 100, 1 + 5 + 1000, 7 · 3 − 1, 1 + 200 + 400, the second letter.
        let given = [1016, 101, 1006, 20, 601, u32::from(b't')];
        let expected: Vec<Value> =
            given.into_iter().zip(loads).map(|(given, loads)| json!([given, given, loads, null])).collect();
        assert_eq!(run(&halves.first, &halves.second), json!(expected), "{opening}");
    }
}

#[test]
fn a_text_is_in_the_second_half_if_nothing_in_the_first_can_know_where_it_is() {
    let has = |half: &[u8]| half.windows(TEXT.len()).any(|octets| octets == TEXT);
    for (odd, opening, texts, is_later) in [
        (Odd::Nothing, "a::near", vec![TEXT.to_vec()], true),
        (Odd::Nothing, "a::near", vec![b"another".to_vec(), TEXT.to_vec(), TEXT[3..].to_vec()], true),
        (Odd::Nothing, "a::near", vec![TEXT[3..].to_vec()], false),
        (Odd::Nothing, "a::text", vec![TEXT.to_vec()], false),
        (Odd::Nothing, "a::near", vec![Vec::new(), [TEXT, b"more"].concat()], false),
        (Odd::KnownByData, "a::near", vec![TEXT.to_vec()], false),
        (Odd::KnownByNumber, "a::near", vec![TEXT.to_vec()], false),
        (Odd::KnownByNumber, "a::far", vec![TEXT.to_vec()], true),
        (Odd::KnownByAccess, "a::near", vec![TEXT.to_vec()], false),
        (Odd::KnownByAccess, "a::far", vec![TEXT.to_vec()], true),
    ] {
        let halves = Halves::of(&module(odd), &Opening::read(opening), &texts).expect("it can be parted");
        assert_eq!((has(&halves.first), has(&halves.second)), (!is_later, is_later), "{odd:?} {opening}");
        let said = &run(&halves.first, &halves.second)[5];
        assert_eq!(*said, json!([b't', b't', i32::from(opening != "a::text"), null]), "{odd:?} {opening}");
    }
}

#[test]
fn each_function_notes_that_it_ran() {
    let noting = noting(&module(Odd::Nothing)).expect("it can be changed");
    let halves = Halves::of(&noting, &Opening::Everything, &[]).expect("it can be parted");
    let calls = run(&halves.first, &halves.second);
    let ran = [vec![2, 3, 4, 6], vec![5, 7], vec![6, 8], vec![9, 10], vec![11, 12, 13, 14], vec![15, 16]];
    for (call, ran) in calls.as_array().expect("a list").iter().zip(ran) {
        let noted: Vec<u32> = (0..19).map(|function| u32::from(ran.contains(&function))).collect();
        assert_eq!(call[3], json!(noted), "{call}");
        assert_eq!(call[2], json!(0));
    }
}

#[test]
fn what_cannot_be_parted_is_refused() {
    let part = |module: &[u8]| Halves::of(module, &Opening::Everything, &[]);
    assert!(part(&module(Odd::Nothing)).is_ok());
    for odd in [
        Odd::StartSection,
        Odd::Reference,
        Odd::PassiveElements,
        Odd::OtherTable,
        Odd::ComputedPlace,
        Odd::PassiveData,
        Odd::ComputedData,
    ] {
        let whole = module(odd);
        assert!(part(&whole).is_err(), "as a half it would do something else");
    }
    assert!(part(b"\0asm\x01\0\0\0").is_err(), "nothing is in it");
    let whole = module(Odd::Nothing);
    assert!(part(&whole[..whole.len() - 150]).is_err(), "it is cut short");
}
