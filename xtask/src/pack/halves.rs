//! The program in two modules: the first half has what runs until the first screen is
//! there, and the data; the second has the rest, with texts that only it can reach
//! ([`data`]), and `www/boot.js` loads it once that screen is drawn. Each is a module like
//! any other; the second imports the memory, the tables, the globals and some functions of
//! the first.
//!
//! Until the second half is there its slots in the table are empty. The first half looks
//! whether a slot is empty before it calls what is in it, and asks for the second half if
//! so (`src/shell/halves.rs`). What it would call by name there, it calls through slots
//! behind the table's own. So nothing depends on the list of what belongs to the first
//! half (`www/opening.txt`) but how soon the page is there.

mod data;
mod source;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io;

use anyhow::{Context, Result};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function, FunctionSection,
    GlobalSection, ImportSection, Instruction, MemorySection, Module, TableSection, TypeSection, ValType,
};
use wasmparser::{Operator, Validator};

use super::imports;
use data::Segments;
pub use source::Source;

/// What the first half exports to be told that the second is wanted.
const WANTED: &str = "second_half_wanted";
/// As the second half calls the first one.
const FIRST: &str = "first";

/// Two modules.
pub struct Halves {
    pub first: Vec<u8>,
    pub second: Vec<u8>,
}

/// Which functions belong to the first half.
pub enum Opening {
    /// Those of these names.
    Named(BTreeSet<String>),
    /// All of them: for a page that is built in passing.
    Everything,
}

impl Opening {
    /// From a list of names, one a line; a line that begins with `#` is none.
    pub fn read(list: &str) -> Self {
        Self::Named(list.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect())
    }

    fn has(&self, source: &Source<'_>, function: u32) -> bool {
        match self {
            Self::Named(names) => source.name(function).is_some_and(|name| names.contains(&name)),
            Self::Everything => true,
        }
    }
}

impl Halves {
    /// The same two for the same module, list and texts. Names and other custom sections are dropped,
    /// and imports have short names (`imports::with_short_names` for the script).
    ///
    /// # Errors
    /// If the module has something that no program of wasm-bindgen has today, or a half
    /// would be no module.
    pub fn of(module: &[u8], opening: &Opening, texts: &[Vec<u8>]) -> Result<Self> {
        let source = Source::read(module).context("the program cannot be parted")?;
        let plan = Plan::of(&source, opening, texts)?;
        let halves = Self { first: plan.first()?, second: plan.second()? };
        for half in [&halves.first, &halves.second] {
            Validator::new().validate_all(half).context("a half of the program is no module")?;
        }
        Ok(halves)
    }
}

/// What goes where.
struct Plan<'s, 'a> {
    source: &'s Source<'a>,
    /// Functions of the first half that are not imported.
    first: BTreeSet<u32>,
    second: BTreeSet<u32>,
    /// Functions of the second half that the first calls by name, with the slot of each.
    bridged: BTreeMap<u32, u32>,
    /// Functions of the first half, or imported by it, that the second calls by name.
    shared: BTreeSet<u32>,
    /// How many slots the first table has.
    slots: u32,
    /// Of each half.
    data: [Segments<'a>; 2],
}

impl<'s, 'a> Plan<'s, 'a> {
    fn of(source: &'s Source<'a>, opening: &Opening, texts: &[Vec<u8>]) -> Result<Self> {
        let exported: BTreeSet<u32> = source.exported()?.into_values().collect();
        let own = source.functions().skip(usize::try_from(source.imported)?);
        let (first, second): (BTreeSet<u32>, BTreeSet<u32>) =
            own.partition(|function| exported.contains(function) || opening.has(source, *function));
        let called_by = |half: &BTreeSet<u32>| {
            let called = half.iter().map(|function| source.called(*function)).collect::<Result<Vec<_>>>()?;
            Ok::<BTreeSet<u32>, anyhow::Error>(called.into_iter().flatten().collect())
        };
        let table = source.tables.clone().into_iter().next().context("it has no table")??;
        let slots = u32::try_from(table.ty.initial)?;
        let bridged =
            called_by(&first)?.into_iter().filter(|function| second.contains(function)).zip(slots..).collect();
        let shared = called_by(&second)?.into_iter().filter(|function| !second.contains(function)).collect();
        let data = data::parted(source, [&first, &second], texts)?;
        Ok(Self { source, first, second, bridged, shared, slots, data })
    }

    /// Imports, own functions, bridges, and at the end what looks into a slot.
    fn first(&self) -> Result<Vec<u8>> {
        let source = self.source;
        let first = in_order(source, &self.first)?;
        let own = first.iter().chain(self.bridged.keys()).copied();
        let indices: HashMap<u32, u32> = (0..source.imported).chain(own).zip(0..).collect();
        let look = u32::try_from(indices.len())?;
        let mut into = Reindexed { indices };

        let mut types = TypeSection::new();
        into.parse_type_section(&mut types, source.types.clone())?;
        let look_type = types.len();
        types.ty().function([ValType::I32], [ValType::I32]);
        let mut functions = FunctionSection::new();
        for function in first.iter().chain(self.bridged.keys()) {
            functions.function(source.type_index(*function)?);
        }
        functions.function(look_type);
        let mut code = CodeSection::new();
        for function in &first {
            code.function(&into.body(source, *function, Some(look))?);
        }
        for (function, slot) in &self.bridged {
            code.function(&self.bridge(*function, *slot, look)?);
        }
        let wanted = *source.exported()?.get(WANTED).with_context(|| format!("it does not export `{WANTED}`"))?;
        code.function(&look_into_slot(into.function_index(wanted)?));

        let mut imports = ImportSection::new();
        for (name, import) in imports::short_names().zip(source.imports.clone().into_imports()) {
            let import = import?;
            imports.import(import.module, &name, into.entity_type(import.ty)?);
        }
        let mut memories = MemorySection::new();
        into.parse_memory_section(&mut memories, source.memories.clone())?;
        let mut globals = GlobalSection::new();
        into.parse_global_section(&mut globals, source.globals.clone())?;
        let mut tables = TableSection::new();
        for State { what, .. } in self.state(&mut into)? {
            if let EntityType::Table(table) = what {
                tables.table(table);
            }
        }
        let exports = self.exports(&mut into)?;
        let slots = source.slots.iter().map(|(slot, function)| (*slot, *function));
        let elements = elements(slots.filter(|(_, function)| !self.second.contains(function)), &mut into)?;

        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&tables).section(&memories);
        module
            .section(&globals)
            .section(&exports)
            .section(&elements)
            .section(&code)
            .section(&data::section(&self.data[0])?);
        Ok(module.finish())
    }

    /// Own functions behind what is imported.
    fn second(&self) -> Result<Vec<u8>> {
        let source = self.source;
        let second = in_order(source, &self.second)?;
        let own = self.shared.iter().chain(&second).copied();
        let mut into = Reindexed { indices: own.zip(0..).collect() };

        let mut types = TypeSection::new();
        into.parse_type_section(&mut types, source.types.clone())?;
        let mut imports = ImportSection::new();
        for State { name, what, .. } in self.state(&mut into)? {
            imports.import(FIRST, &name, what);
        }
        for function in &self.shared {
            imports.import(FIRST, &function.to_string(), EntityType::Function(source.type_index(*function)?));
        }
        let mut functions = FunctionSection::new();
        let mut code = CodeSection::new();
        for function in &second {
            functions.function(source.type_index(*function)?);
            code.function(&into.body(source, *function, None)?);
        }
        let in_slots = source.slots.iter().map(|(slot, function)| (*slot, *function));
        let bridges = self.bridged.iter().map(|(function, slot)| (*slot, *function));
        let slots = in_slots.filter(|(_, function)| self.second.contains(function)).chain(bridges);
        let elements = elements(slots, &mut into)?;

        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&elements).section(&code);
        module.section(&data::section(&self.data[1])?);
        Ok(module.finish())
    }

    /// Tables, memory and globals, each kind in the order of its indices.
    fn state(&self, into: &mut Reindexed) -> Result<Vec<State>> {
        let mut all = Vec::new();
        for (index, table) in (0..).zip(self.source.tables.clone()) {
            let mut table = into.table_type(table?.ty)?;
            self.lengthen(index, &mut table);
            all.push(State {
                name: format!("t{index}"),
                kind: ExportKind::Table,
                index,
                what: EntityType::Table(table),
            });
        }
        for (index, memory) in (0..).zip(self.source.memories.clone()) {
            let what = EntityType::Memory(into.memory_type(memory?)?);
            all.push(State { name: format!("m{index}"), kind: ExportKind::Memory, index, what });
        }
        for (index, global) in (0..).zip(self.source.globals.clone()) {
            let what = EntityType::Global(into.global_type(global?.ty)?);
            all.push(State { name: format!("g{index}"), kind: ExportKind::Global, index, what });
        }
        Ok(all)
    }

    fn exports(&self, into: &mut Reindexed) -> Result<ExportSection> {
        let mut exports = ExportSection::new();
        into.parse_export_section(&mut exports, self.source.exports.clone())?;
        for State { name, kind, index, .. } in self.state(into)? {
            exports.export(&name, kind, index);
        }
        for function in &self.shared {
            exports.export(&function.to_string(), ExportKind::Func, into.function_index(*function)?);
        }
        Ok(exports)
    }

    /// The first table has the slots of the bridges behind its own.
    fn lengthen(&self, index: u32, table: &mut wasm_encoder::TableType) {
        if index == 0 {
            table.minimum = u64::from(self.slots) + self.bridged.len() as u64;
            table.maximum = table.maximum.map(|_| table.minimum);
        }
    }

    /// Calls what is in the slot, when it is there.
    fn bridge(&self, function: u32, slot: u32, look: u32) -> Result<Function> {
        let mut bridge = Function::new([]);
        for (parameter, _) in (0..).zip(self.source.signature(function)?.params()) {
            bridge.instruction(&Instruction::LocalGet(parameter));
        }
        bridge.instruction(&Instruction::I32Const(i32::try_from(slot)?));
        bridge.instruction(&Instruction::Call(look));
        bridge
            .instruction(&Instruction::CallIndirect { type_index: self.source.type_index(function)?, table_index: 0 });
        bridge.instruction(&Instruction::End);
        Ok(bridge)
    }
}

/// Those of one type together, and among them those that begin alike: what is packed of them is
/// some 3 % smaller.
fn in_order(source: &Source<'_>, functions: &BTreeSet<u32>) -> Result<Vec<u32>> {
    let keyed = functions.iter().map(|function| {
        let body = source.body(*function).context("a function without a body")?;
        Ok((source.type_index(*function)?, body.as_bytes(), *function))
    });
    let mut keyed = keyed.collect::<Result<Vec<_>>>()?;
    keyed.sort_unstable();
    Ok(keyed.into_iter().map(|(_, _, function)| function).collect())
}

/// What both halves work on, as the first one exports it.
struct State {
    name: String,
    kind: ExportKind,
    index: u32,
    what: EntityType,
}

/// Takes a slot and gives it back, when something is in it.
fn look_into_slot(wanted: u32) -> Function {
    let mut look = Function::new([]);
    for instruction in [
        Instruction::LocalGet(0),
        Instruction::TableGet(0),
        Instruction::RefIsNull,
        Instruction::If(wasm_encoder::BlockType::Empty),
        Instruction::Call(wanted),
        Instruction::End,
        Instruction::LocalGet(0),
        Instruction::End,
    ] {
        look.instruction(&instruction);
    }
    look
}

/// Segments of neighbouring slots.
fn elements(slots: impl Iterator<Item = (u32, u32)>, into: &mut Reindexed) -> Result<ElementSection> {
    let mut segments: Vec<(u32, Vec<u32>)> = Vec::new();
    for (slot, function) in slots {
        let function = into.function_index(function)?;
        match segments.last_mut() {
            Some((start, segment)) if u64::from(*start) + segment.len() as u64 == u64::from(slot) => {
                segment.push(function);
            }
            _ => segments.push((slot, vec![function])),
        }
    }
    let mut elements = ElementSection::new();
    for (start, segment) in segments {
        let place = ConstExpr::i32_const(i32::try_from(start)?);
        elements.active(None, &place, Elements::Functions(Cow::Owned(segment)));
    }
    Ok(elements)
}

/// Writes functions with their indices in a half.
struct Reindexed {
    indices: HashMap<u32, u32>,
}

impl Reindexed {
    /// With a look into the slot before each indirect call, if that is asked for.
    fn body(&mut self, source: &Source<'_>, function: u32, look: Option<u32>) -> Result<Function> {
        let body = source.body(function).context("a function without a body")?;
        let mut written = self.new_function_with_parsed_locals(body)?;
        for operator in body.get_operators_reader()? {
            let operator = operator?;
            if let (Operator::CallIndirect { .. }, Some(look)) = (&operator, look) {
                written.instruction(&Instruction::Call(look));
            }
            written.instruction(&self.instruction(operator)?);
        }
        Ok(written)
    }
}

impl Reencode for Reindexed {
    type Error = io::Error;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<io::Error>> {
        let elsewhere = || Error::UserError(io::Error::other(format!("function {function} is not in this half")));
        self.indices.get(&function).copied().ok_or_else(elsewhere)
    }
}
