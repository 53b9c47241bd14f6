//! A module as [`super`] parts it: its sections as they stand, and what each function is.

use std::collections::{BTreeMap, HashMap};

use anyhow::{Context, Result, bail, ensure};
use wasmparser::{
    BinaryReader, DataSectionReader, Element, ElementItems, ElementKind, ExportSectionReader, ExternalKind, FuncType,
    FunctionBody, GlobalSectionReader, ImportSectionReader, MemorySectionReader, Name, NameSectionReader, Operator,
    Parser, Payload, TableSectionReader, TypeRef, TypeSectionReader,
};

/// Of one memory and some tables; functions are called indirectly through the first table.
pub struct Source<'a> {
    pub types: TypeSectionReader<'a>,
    pub imports: ImportSectionReader<'a>,
    pub tables: TableSectionReader<'a>,
    pub memories: MemorySectionReader<'a>,
    pub globals: GlobalSectionReader<'a>,
    pub exports: ExportSectionReader<'a>,
    pub data: DataSectionReader<'a>,
    /// The bodies of the functions that are not imported.
    pub bodies: Vec<FunctionBody<'a>>,
    /// How many functions are imported; they are the first ones.
    pub imported: u32,
    /// The function in a slot of the first table.
    pub slots: BTreeMap<u32, u32>,
    /// The type of each function, as an index.
    type_indices: Vec<u32>,
    names: HashMap<u32, &'a str>,
}

impl<'a> Source<'a> {
    /// # Errors
    /// If it has what no program of wasm-bindgen has today, and what could not be parted.
    pub fn read(module: &'a [u8]) -> Result<Self> {
        let mut sections = Sections::default();
        for payload in Parser::new(0).parse_all(module) {
            sections.take(payload?)?;
        }
        let imports = sections.imports.context("it imports nothing")?;
        let mut type_indices = Vec::new();
        for import in imports.clone().into_imports() {
            match import?.ty {
                TypeRef::Func(index) => type_indices.push(index),
                _ => bail!("it imports something else than functions"),
            }
        }
        let imported = u32::try_from(type_indices.len())?;
        type_indices.extend(sections.type_indices);
        let memories = sections.memories.context("it has no memory")?;
        ensure!(memories.count() == 1, "it has {} memories", memories.count());
        Ok(Self {
            types: sections.types.context("it has no types")?,
            imports,
            tables: sections.tables.context("it has no table")?,
            memories,
            globals: sections.globals.context("it has no globals")?,
            exports: sections.exports.context("it exports nothing")?,
            data: sections.data.context("it has no data")?,
            bodies: sections.bodies,
            imported,
            slots: sections.slots,
            type_indices,
            names: sections.names,
        })
    }

    /// All functions, by their indices.
    pub fn functions(&self) -> std::ops::Range<u32> {
        0..u32::try_from(self.type_indices.len()).expect("INVARIANT: counted in 32 bits")
    }

    pub fn body(&self, function: u32) -> Option<&FunctionBody<'a>> {
        self.bodies.get(usize::try_from(function.checked_sub(self.imported)?).ok()?)
    }

    pub fn type_index(&self, function: u32) -> Result<u32> {
        self.type_indices.get(usize::try_from(function)?).copied().context("a function without a type")
    }

    /// What a function takes and gives.
    pub fn signature(&self, function: u32) -> Result<FuncType> {
        let index = usize::try_from(self.type_index(function)?)?;
        Ok(self.types.clone().into_iter_err_on_gc_types().nth(index).context("a function without a type")??)
    }

    /// What the compiler calls a function, without what differs between two instances of
    /// the same generic one, and from one compilation to the next.
    pub fn name(&self, function: u32) -> Option<String> {
        self.names.get(&function).map(|name| plain(name))
    }

    /// The functions that another program sees.
    pub fn exported(&self) -> Result<BTreeMap<&'a str, u32>> {
        let mut exported = BTreeMap::new();
        for export in self.exports.clone() {
            let export = export?;
            if export.kind == ExternalKind::Func {
                exported.insert(export.name, export.index);
            }
        }
        Ok(exported)
    }

    /// The functions that this one calls by their names.
    pub fn called(&self, function: u32) -> Result<Vec<u32>> {
        let Some(body) = self.body(function) else { return Ok(Vec::new()) };
        let mut called = Vec::new();
        for operator in body.get_operators_reader()? {
            match operator? {
                Operator::Call { function_index } => called.push(function_index),
                Operator::CallIndirect { table_index, .. } => {
                    ensure!(table_index == 0, "a call through table {table_index}");
                }
                Operator::RefFunc { .. } | Operator::ReturnCall { .. } | Operator::ReturnCallIndirect { .. } => {
                    bail!("function {function} refers to another one in a way that is not known here");
                }
                _ => {}
            }
        }
        Ok(called)
    }
}

#[derive(Default)]
struct Sections<'a> {
    types: Option<TypeSectionReader<'a>>,
    imports: Option<ImportSectionReader<'a>>,
    tables: Option<TableSectionReader<'a>>,
    memories: Option<MemorySectionReader<'a>>,
    globals: Option<GlobalSectionReader<'a>>,
    exports: Option<ExportSectionReader<'a>>,
    data: Option<DataSectionReader<'a>>,
    bodies: Vec<FunctionBody<'a>>,
    type_indices: Vec<u32>,
    slots: BTreeMap<u32, u32>,
    names: HashMap<u32, &'a str>,
}

impl<'a> Sections<'a> {
    fn take(&mut self, payload: Payload<'a>) -> Result<()> {
        match payload {
            Payload::TypeSection(types) => self.types = Some(types),
            Payload::ImportSection(imports) => self.imports = Some(imports),
            Payload::FunctionSection(indices) => self.type_indices = indices.into_iter().collect::<Result<_, _>>()?,
            Payload::TableSection(tables) => self.tables = Some(tables),
            Payload::MemorySection(memories) => self.memories = Some(memories),
            Payload::GlobalSection(globals) => self.globals = Some(globals),
            Payload::ExportSection(exports) => self.exports = Some(exports),
            Payload::ElementSection(elements) => {
                for element in elements {
                    self.fill(element?)?;
                }
            }
            Payload::CodeSectionEntry(body) => self.bodies.push(body),
            Payload::DataSection(data) => self.data = Some(data),
            Payload::CustomSection(section) if section.name() == "name" => {
                for subsection in NameSectionReader::new(BinaryReader::new(section.data(), 0)) {
                    let Name::Function(names) = subsection? else { continue };
                    for naming in names {
                        let naming = naming?;
                        self.names.insert(naming.index, naming.name);
                    }
                }
            }
            Payload::Version { .. }
            | Payload::CodeSectionStart { .. }
            | Payload::CustomSection(_)
            | Payload::DataCountSection { .. }
            | Payload::End(_) => {}
            other => bail!("it has a section that is not known here: {other:?}"),
        }
        Ok(())
    }

    fn fill(&mut self, element: Element<'a>) -> Result<()> {
        let (ElementKind::Active { table_index, offset_expr }, ElementItems::Functions(functions)) =
            (element.kind, element.items)
        else {
            bail!("it has an element segment that is not known here");
        };
        ensure!(table_index.unwrap_or(0) == 0, "it fills another table than the first");
        let mut offset = offset_expr.get_operators_reader();
        let (Operator::I32Const { value }, Operator::End) = (offset.read()?, offset.read()?) else {
            bail!("an element segment whose place is not a number");
        };
        for (slot, function) in (u32::try_from(value)?..).zip(functions) {
            self.slots.insert(slot, function?);
        }
        Ok(())
    }
}

/// `<a::B as c::D>::e::h0123456789abcdef` and `a[0123456789abcdef]::b.123` without their numbers.
fn plain(name: &str) -> String {
    let is_hash = |text: &str| text.len() >= 14 && text.bytes().all(|octet| octet.is_ascii_hexdigit());
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|octet| octet.is_ascii_digit());
    let name = match name.rsplit_once('.') {
        Some((before, number)) if is_number(number) => before,
        _ => name,
    };
    let name = match name.rsplit_once("::h") {
        Some((before, hash)) if is_hash(hash) => before,
        _ => name,
    };
    let mut plain = String::new();
    for (index, piece) in name.split('[').enumerate() {
        match piece.split_once(']') {
            Some((inner, after)) if index > 0 && (is_hash(inner) || is_number(inner)) => plain.push_str(after),
            _ if index > 0 => plain.extend(["[", piece]),
            _ => plain.push_str(piece),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_in_the_next_compilation() {
        for (name, expected) in [
            ("<T as a::B>::c::h0dce44f1ed9c89dd", "<T as a::B>::c"),
            ("<str as core[c5930c85a12de822]::cmp::Ord>::cmp.468", "<str as core::cmp::Ord>::cmp"),
            ("<&str as core[c5930c85a12de822]::fmt::Display>::fmt[1]", "<&str as core::fmt::Display>::fmt"),
            ("<a::B as c::D>::clone::h987458d98d0046b8.2939", "<a::B as c::D>::clone"),
            ("<[u8]>::starts_with", "<[u8]>::starts_with"),
            ("<[u8; 32] as a::B>::c", "<[u8; 32] as a::B>::c"),
            ("a::hold::hand", "a::hold::hand"),
        ] {
            assert_eq!(plain(name), expected);
        }
    }
}
