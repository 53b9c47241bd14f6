//! A module of a few functions is parted, and Node runs what came of it.

use std::fs;
use std::process::Command;

use serde_json::{Value, json};
use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function,
    FunctionSection, GlobalSection, GlobalType, ImportSection, InstructionSink, MemorySection, MemoryType, Module,
    NameMap, NameSection, RefType, TableSection, TableType, TypeSection, ValType,
};

use super::{Halves, Opening};
use crate::opening::noting;
use crate::process;
use crate::system::NODE;

/// In: the files of both halves. Out: what each call gives, with how often the second half was
/// loaded by then; the first half is new for each.
const RUN: &str = "
    const fs = require('node:fs');
    const [first, second] = process.argv.slice(1, 3).map((file) => new WebAssembly.Module(fs.readFileSync(file)));
    const calls = [['begin', 1], ['indirect', 1], ['close', 1]].map(([name, number]) => {
      let loads = 0;
      const load = () => { loads += 1; new WebAssembly.Instance(second, { first: exports }); };
      const { exports } = new WebAssembly.Instance(first, { env: { load } });
      const given = [exports[name](number), exports[name](number)];
      return [...given, loads, exports.ran ? [...new Uint8Array(exports.m0.buffer, exports.ran.value, 9)] : null];
    });
    console.log(JSON.stringify(calls));
";

/// `begin` → near → far → shared, `indirect` → what is in slot 1, `close` → shared.
fn module() -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([], []);
    types.ty().function([ValType::I32], [ValType::I32]);
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
    function(0, &|body| {
        body.call(0);
    });
    function(1, &|body| {
        body.local_get(0).call(3);
    });
    function(1, &|body| {
        body.local_get(0).call(4);
    });
    function(1, &|body| {
        body.local_get(0).i32_const(10).i32_add().call(6);
    });
    function(1, &|body| {
        body.local_get(0).i32_const(100).i32_add();
    });
    // The second half has memory and globals of the first.
    function(1, &|body| {
        body.local_get(0).i32_const(0).i32_load8_u(memory()).i32_add().global_get(0).i32_add();
    });
    function(1, &|body| {
        body.local_get(0).i32_const(1).call_indirect(0, 1);
    });
    function(1, &|body| {
        body.local_get(0).call(6);
    });
    let mut tables = TableSection::new();
    let table =
        TableType { element_type: RefType::FUNCREF, minimum: 2, maximum: Some(2), table64: false, shared: false };
    tables.table(table);
    let mut memories = MemorySection::new();
    memories.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
    let mut globals = GlobalSection::new();
    globals.global(GlobalType { val_type: ValType::I32, mutable: true, shared: false }, &ConstExpr::i32_const(1000));
    let mut exports = ExportSection::new();
    for (name, function) in [("second_half_wanted", 1), ("begin", 2), ("indirect", 7), ("close", 8)] {
        exports.export(name, ExportKind::Func, function);
    }
    let mut elements = ElementSection::new();
    elements.active(None, &ConstExpr::i32_const(1), Elements::Functions(vec![5].into()));
    let mut data = DataSection::new();
    data.active(0, &ConstExpr::i32_const(0), [5]);
    let mut functions_names = NameMap::new();
    for (function, name) in
        [(3, "a::near"), (4, "a::far"), (5, "<T as b::C>::slot::h0123456789abcdef"), (6, "a::shared.12")]
    {
        functions_names.append(function, name);
    }
    let mut names = NameSection::new();
    names.functions(&functions_names);
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&functions).section(&tables).section(&memories).section(&globals);
    module.section(&exports).section(&elements).section(&code).section(&data).section(&names);
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
    // (1 + 10 + 5 + 1000, loaded once), (1 + 100, once), (1 + 5 + 1000, never).
    for (opening, loads) in [
        ("", [1, 1, 1]),
        ("# a::far\na::near\na::shared\n", [1, 1, 0]),
        ("a::near\na::far\na::shared\n", [0, 1, 0]),
        ("a::near\na::far\na::shared\n<T as b::C>::slot\n", [0, 0, 0]),
    ] {
        let halves = Halves::of(&module(), &Opening::read(opening)).expect("it can be parted");
        let [begin, indirect, close] = loads;
        let expected = json!([[1016, 1016, begin, null], [101, 101, indirect, null], [1006, 1006, close, null]]);
        assert_eq!(run(&halves.first, &halves.second), expected, "{opening}");
    }
}

#[test]
fn each_function_notes_that_it_ran() {
    let halves = Halves::of(&module(), &Opening::Everything).expect("it can be parted");
    let ran = run(&noting(&halves.first).expect("it can be changed"), &halves.second);
    assert_eq!(ran[0], json!([1016, 1016, 0, [0, 0, 1, 1, 1, 0, 1, 0, 0]]));
    assert_eq!(ran[1], json!([101, 101, 0, [0, 0, 0, 0, 0, 1, 0, 1, 0]]));
    assert_eq!(ran[2], json!([1006, 1006, 0, [0, 0, 0, 0, 0, 0, 1, 0, 1]]));
}

#[test]
fn what_cannot_be_parted_is_refused() {
    assert!(Halves::of(b"\0asm\x01\0\0\0", &Opening::Everything).is_err(), "nothing is in it");
    let whole = module();
    assert!(Halves::of(&whole[..whole.len() - 30], &Opening::Everything).is_err(), "it is cut short");
}
