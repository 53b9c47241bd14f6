//! How the functions of a module are written (WebAssembly Core Specification 3.0, 5.4 and
//! 5.5.13), as far as it takes to know of each octet what it is. The module and its sorted
//! form (`sorted`) are read by the same rules, so that they cannot part.

/// What octets are that are alike: in the sorted form they stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Opcodes of all lengths, and how a memory access is aligned, which nearly follows from them.
    Opcode,
    /// The local that is read.
    LocalGet,
    /// The local that is written.
    LocalSet,
    /// That is called.
    Function,
    /// Of `i32.const`, of one octet.
    ShortConstant,
    /// Of `i32.const`, of two or three.
    Constant,
    /// Of `i32.const`, of more.
    LongConstant,
    /// Of `i64.const`.
    WideConstant,
    /// Where in memory: the first octet, and those behind it.
    Offset,
    OffsetRest,
    /// How many blocks a branch leaves.
    Label,
    /// Types, tables, globals, segments.
    Index,
    /// The locals of a function.
    Locals,
    /// What is written as it is: floats, vectors and their lanes.
    Plain,
}

impl Kind {
    pub const COUNT: usize = Self::Plain as usize + 1;
}

/// `i32.const`; of one that takes up to three octets, and of one that takes more, the sorted
/// form has opcodes of its own, which no instruction has.
pub const CONSTANT: u8 = 0x41;
pub const CONSTANT_OF_THREE: u8 = 0xE0;
pub const CONSTANT_OF_MORE: u8 = 0xE1;

const BLOCK: u8 = 0x02;
const IF: u8 = 0x04;
const END: u8 = 0x0B;
const SELECT_TYPED: u8 = 0x1C;
/// Of the alignment: a memory is named.
const MEMORY_NAMED: u64 = 1 << 6;

/// What octets pass through, from one form to the other.
pub trait Passage {
    /// Lets the next octet of this kind pass, and gives it; `None` if there is none.
    fn octet(&mut self, kind: Kind) -> Option<u8>;

    /// Lets the next opcode pass, as it is in the sorted form.
    fn opcode(&mut self) -> Option<u8>;
}

/// Lets one function pass; `None` if it has an instruction that is not known here.
pub fn function(passage: &mut impl Passage) -> Option<()> {
    for _ in 0..number(passage, Kind::Locals)? {
        number(passage, Kind::Locals)?;
        passage.octet(Kind::Locals)?;
    }
    let mut open = 1_u32;
    while open > 0 {
        match instruction(passage)? {
            BLOCK..=IF => open = open.checked_add(1)?,
            END => open -= 1,
            _ => {}
        }
    }
    Some(())
}

/// Gives its opcode.
fn instruction(passage: &mut impl Passage) -> Option<u8> {
    let opcode = passage.opcode()?;
    let numbers: &[Kind] = match opcode {
        0x20 => &[Kind::LocalGet],
        0x21 | 0x22 => &[Kind::LocalSet],
        CONSTANT => &[Kind::ShortConstant],
        CONSTANT_OF_THREE => &[Kind::Constant],
        CONSTANT_OF_MORE => &[Kind::LongConstant],
        0x42 => &[Kind::WideConstant],
        0x0C | 0x0D => &[Kind::Label],
        0x10 | 0xD2 => &[Kind::Function],
        BLOCK..=IF | 0x23..=0x26 | 0x3F | 0x40 | 0xD0 => &[Kind::Index],
        0x11 => &[Kind::Index, Kind::Index],
        0x28..=0x3E => {
            place(passage)?;
            &[]
        }
        0x0E => {
            for _ in 0..number(passage, Kind::Label)? {
                number(passage, Kind::Label)?;
            }
            &[Kind::Label]
        }
        SELECT_TYPED => {
            for _ in 0..number(passage, Kind::Index)? {
                passage.octet(Kind::Index)?;
            }
            &[]
        }
        0x43 => {
            plain(passage, 4)?;
            &[]
        }
        0x44 => {
            plain(passage, 8)?;
            &[]
        }
        0xFC => match number(passage, Kind::Opcode)? {
            0..=7 => &[],
            9 | 11 | 13 | 15..=17 => &[Kind::Index],
            8 | 10 | 12 | 14 => &[Kind::Index, Kind::Index],
            _ => return None,
        },
        0xFD => {
            vector(passage)?;
            &[]
        }
        0x00 | 0x01 | 0x05 | END | 0x0F | 0x1A | 0x1B | 0x45..=0xC4 | 0xD1 => &[],
        _ => return None,
    };
    for kind in numbers {
        number(passage, *kind)?;
    }
    Some(opcode)
}

/// Of 128 bits, relaxed ones included.
fn vector(passage: &mut impl Passage) -> Option<()> {
    match number(passage, Kind::Opcode)? {
        0..=11 | 92 | 93 => place(passage),
        12 | 13 => plain(passage, 16),
        21..=34 => plain(passage, 1),
        84..=91 => {
            place(passage)?;
            plain(passage, 1)
        }
        14..=20 | 35..=83 | 94..=275 => Some(()),
        _ => None,
    }
}

/// Of a memory access.
fn place(passage: &mut impl Passage) -> Option<()> {
    if number(passage, Kind::Opcode)? & MEMORY_NAMED != 0 {
        number(passage, Kind::Index)?;
    }
    if passage.octet(Kind::Offset)? >= 0x80 {
        number(passage, Kind::OffsetRest)?;
    }
    Some(())
}

fn plain(passage: &mut impl Passage, count: usize) -> Option<()> {
    for _ in 0..count {
        passage.octet(Kind::Plain)?;
    }
    Some(())
}

/// In LEB128, of up to 64 bits.
fn number(passage: &mut impl Passage, kind: Kind) -> Option<u64> {
    let mut number = 0;
    for septet in 0..10 {
        let octet = passage.octet(kind)?;
        number |= u64::from(octet & 0x7F) << (7 * septet);
        if octet < 0x80 {
            return Some(number);
        }
    }
    None
}
