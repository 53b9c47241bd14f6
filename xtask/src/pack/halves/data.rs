//! Which data stand in which half: all in the first, but for texts of which nothing in the first
//! half can know where they are. Each text has a function that tells its place; where that
//! function is in the second half, so is the text.
//!
//! Whether it can know is decided from what is there, not from names: a number in the code of the
//! first half that is a place inside of a text keeps the text with it, and so does one in the data
//! that is the place of its start, which is what a reference in data refers to. A text to whose
//! start nothing in the second half refers either is part of something else, and stays.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::ops::Range;

use anyhow::{Context, Result, bail, ensure};
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{ConstExpr, DataSection};
use wasmparser::{Data, DataKind, MemArg, Operator};

use super::Source;

/// The data of a half, from which place in memory on.
pub type Segments<'a> = Vec<(u32, &'a [u8])>;

/// The data of each half, whose functions are these.
pub fn parted<'a>(source: &Source<'a>, halves: [&BTreeSet<u32>; 2], texts: &[Vec<u8>]) -> Result<[Segments<'a>; 2]> {
    let segments = source.data.clone().into_iter().map(|data| segment(&data?)).collect::<Result<Segments<'a>>>()?;
    let [in_first, in_second] = halves.map(|functions| Numbers::in_code(source, functions));
    let (in_first, in_second, mut in_data) = (in_first?, in_second?, Numbers::default());
    for (place, octets) in &segments {
        // A reference stands where its octets are aligned.
        in_data.add(octets.get(usize::try_from(place.wrapping_neg() % 4)?..).unwrap_or_default());
    }

    let mut parted = [Vec::new(), Vec::new()];
    for (place, octets) in segments {
        let mut found: Vec<Range<usize>> = texts.iter().filter_map(|text| place_of(text, octets)).collect();
        found.sort_unstable_by_key(|text| text.start);
        let mut done = 0;
        for text in found {
            let [start, end] = [text.start, text.end].map(|at| u32::try_from(at).map(|at| place + at));
            let (start, end) = (start?, end?);
            let is_known = in_first.0.range(start..end).next().is_some() || in_data.0.contains(&start);
            if text.start < done || is_known || !in_second.0.contains(&start) {
                continue;
            }
            push(&mut parted[0], place, octets, done..text.start)?;
            push(&mut parted[1], place, octets, text.clone())?;
            done = text.end;
        }
        push(&mut parted[0], place, octets, done..octets.len())?;
    }
    Ok(parted)
}

pub fn section(segments: &Segments<'_>) -> Result<DataSection> {
    let mut section = DataSection::new();
    for (place, octets) in segments {
        section.active(0, &ConstExpr::i32_const(i32::try_from(*place)?), octets.iter().copied());
    }
    Ok(section)
}

fn push<'a>(segments: &mut Segments<'a>, place: u32, octets: &'a [u8], part: Range<usize>) -> Result<()> {
    if !part.is_empty() {
        let place = place + u32::try_from(part.start)?;
        segments.push((place, octets.get(part).context("a part outside of its segment")?));
    }
    Ok(())
}

fn segment<'a>(data: &Data<'a>) -> Result<(u32, &'a [u8])> {
    let DataKind::Active { memory_index: 0, offset_expr } = &data.kind else {
        bail!("it has data that are not put into its memory at the start");
    };
    let mut place = offset_expr.get_operators_reader();
    let (Operator::I32Const { value }, Operator::End) = (place.read()?, place.read()?) else {
        bail!("data whose place is not a number");
    };
    let place = u32::try_from(value)?;
    ensure!(u32::try_from(data.data.len())?.checked_add(place).is_some(), "data behind the end of the memory");
    Ok((place, data.data))
}

/// If it is there once.
fn place_of(text: &[u8], octets: &[u8]) -> Option<Range<usize>> {
    let mut places = octets.windows(text.len().max(1)).enumerate().filter(|(_, window)| *window == text);
    let (start, _) = places.next()?;
    places.next().is_none().then(|| start..start + text.len())
}

/// All that could be taken for a place in memory.
#[derive(Default)]
struct Numbers(BTreeSet<u32>);

impl Numbers {
    fn in_code(source: &Source<'_>, functions: &BTreeSet<u32>) -> Result<Self> {
        let mut numbers = Self::default();
        for function in functions {
            let body = source.body(*function).context("a function without a body")?;
            for operator in body.get_operators_reader()? {
                let operator = operator?;
                match &operator {
                    Operator::I32Const { value } => numbers.add(&value.to_le_bytes()),
                    // Two numbers are often written as one.
                    Operator::I64Const { value } => numbers.add(&value.to_le_bytes()),
                    Operator::V128Const { value } => numbers.add(value.bytes()),
                    _ => {}
                }
                numbers.instruction(operator)?;
            }
        }
        Ok(numbers)
    }

    fn add(&mut self, octets: &[u8]) {
        self.0.extend(octets.as_chunks().0.iter().map(|octets| u32::from_le_bytes(*octets)));
    }
}

impl Reencode for Numbers {
    type Error = Infallible;

    /// Of an access to memory.
    fn mem_arg(&mut self, place: MemArg) -> Result<wasm_encoder::MemArg, Error<Infallible>> {
        self.0.extend(u32::try_from(place.offset));
        utils::mem_arg(self, place)
    }
}
