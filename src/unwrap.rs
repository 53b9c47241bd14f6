//! What systems and people wrap around keys, certificates and JSON, undone.
//!
//! Comes in: a file or a paste. Goes out: its [`Piece`]s: blocks, documents and tokens,
//! each with the place where it stood and every layer that was taken off, as a
//! [`Repair`]. A layer is taken off only if something that can be read comes to light:
//! DER says how long it is, so that a wrong guess does not pass. What is inside the
//! pieces is for the readers above.
//!
//! SECRET: anything may be a private key, so every text on the way is wiped.

mod armour;
pub mod ber;
pub mod canonical;
mod clean;
mod encoding;
mod error;
mod foreign;
mod hexadecimal;
mod inside;
mod json;
mod last_net;
mod length;
mod lines;
mod literal;
mod marker;
mod markup;
mod octets;
mod piece;
mod private_member;
mod repair;
mod run;
mod text;
mod yaml;

use zeroize::Zeroizing;

use crate::ground::json::JsonError;
use crate::ground::order::sort_by_key;

pub use armour::Block;
pub use error::PemError;
pub use foreign::{Foreign, element};
pub use json::is_keycloak_listing;
pub use last_net::{Net, may_hold_private_key};
pub use piece::{Content, Piece};
pub use private_member::PRIVATE_MEMBERS;
pub use repair::Repair;

/// The most that one file or paste may hold.
pub const MAX_INPUT_BYTES: usize = 16 * 1024 * 1024;
/// The most that the header of a token may have (RFC 7515 section 4): with a chain of
/// certificates it has ten.
pub const MAX_TOKEN_HEADER_BYTES: usize = 64 * 1024;
/// The most blocks that one file may hold.
const MAX_BLOCKS: usize = 1_000;
/// The most layers that are taken off.
const MAX_DEPTH: usize = 6;
/// So many of what stands beside blocks: base64 of base64 is the most that anybody writes there.
const LAYERS_BESIDE: usize = 2;
/// All that is unwrapped, in bytes: as many times the input, and no more in all.
const MAX_GROWTH: usize = 4;
const MAX_UNWRAPPED_BYTES: usize = 64 * 1024 * 1024;
/// Of the documents of one file, in memory: twice what one may have.
const MAX_JSON_BYTES: usize = 128 * 1024 * 1024;
const PRIVATE_KEY: &str = "PRIVATE KEY";

/// A text with one layer less.
struct Layer {
    text: Zeroizing<String>,
    repair: Repair,
    /// Line for line that of the text around it.
    keeps_lines: bool,
}

impl Layer {
    /// Of letters that become one, its lines are others. `None` if it is no text.
    fn of_bytes(decoded: Zeroizing<Vec<u8>>, repair: Repair) -> Option<Self> {
        let text = Zeroizing::new(std::str::from_utf8(&decoded).ok()?.to_owned());
        Some(Self { text, repair, keeps_lines: false })
    }
}

/// Takes a layer off; `None` where there is no such layer.
type Undo = fn(&str) -> Option<Layer>;

/// In their order; what is done to lines needs a BEGIN somewhere.
const LAYERS: [(Undo, Needs); 9] = [
    (encoding::percent, Needs::Nothing),
    (encoding::quoted_printable, Needs::Nothing),
    (encoding::slashed_line_ends, Needs::Nothing),
    (clean::unseen, Needs::Nothing),
    (lines::literals, Needs::Marker),
    (lines::marks, Needs::Marker),
    (lines::ends, Needs::Marker),
    (lines::separators, Needs::Marker),
    (markup::undo, Needs::Nothing),
];

#[derive(PartialEq)]
enum Needs {
    Nothing,
    Marker,
}

/// Everything that is in it, in its order; at least one piece.
///
/// # Errors
/// If there is nothing that could be read.
pub fn unwrap(input: &[u8]) -> Result<Vec<Piece>, PemError> {
    if input.len() > MAX_INPUT_BYTES {
        return Err(PemError::TooLarge { size_bytes: input.len() });
    }
    let left = input.len().saturating_mul(MAX_GROWTH).min(MAX_UNWRAPPED_BYTES);
    let mut work = Work { left, json_left: MAX_JSON_BYTES, failure: None };
    let pieces = work.bytes(input, 0);
    if pieces.is_empty() { Err(work.failure.unwrap_or(PemError::Unreadable)) } else { Ok(pieces) }
}

/// The text of a file, whatever it is encoded in. `None` if it is no text.
pub fn decode_text(input: &[u8]) -> Option<String> {
    text::decode_text(input, &mut Vec::new()).map(|text| text.to_string())
}

/// Bytes, each with its line.
type Octets = Vec<(Zeroizing<Vec<u8>>, usize)>;

/// What is left of the bounds, and why nothing was found.
struct Work {
    left: usize,
    /// For documents that are kept, in bytes of memory.
    json_left: usize,
    failure: Option<PemError>,
}

impl Work {
    fn bytes(&mut self, input: &[u8], depth: usize) -> Vec<Piece> {
        if let Some(foreign) = Foreign::of_bytes(input) {
            return vec![Piece::foreign(foreign, input)];
        }
        if length::is_der(input) {
            return vec![Piece::bare(Zeroizing::new(input.to_vec()), None)];
        }
        let mut repairs = Vec::new();
        let lead = input.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(input).trim_ascii_start();
        if lead.len() < input.len() && (length::is_der(lead) || Foreign::of_bytes(lead).is_some()) {
            let has_mark = input.starts_with(b"\xEF\xBB\xBF");
            let repair = if has_mark { Repair::ByteOrderMark } else { Repair::TextAround };
            let mut pieces = self.bytes(lead, depth);
            piece::note(&mut pieces, &[repair]);
            return pieces;
        }
        let is_binary =
            matches!(input, [0x30, second, ..] if !second.is_ascii_graphic() && !second.is_ascii_whitespace());
        let Some(text) = (!is_binary).then(|| text::decode_text(input, &mut repairs)).flatten() else {
            self.fail(armour::unreadable(input));
            return piece::several(input);
        };
        let mut pieces = self.text(&text, depth);
        piece::note(&mut pieces, &repairs);
        pieces
    }

    /// The first way in which something can be read.
    fn text(&mut self, text: &str, depth: usize) -> Vec<Piece> {
        if text.trim().is_empty() {
            self.fail(PemError::Empty);
            return Vec::new();
        }
        let mut document = None;
        if json::is_begun(text) {
            match json::parse(text.trim()) {
                Ok(value) => document = Some(self.document(value, depth)),
                Err(error) => {
                    let is_bound = error == PemError::Json(JsonError::TooManyValues);
                    self.fail(error);
                    if is_bound {
                        return Vec::new();
                    }
                }
            }
            if document.as_deref().is_some_and(piece::has_sound) {
                return document.unwrap_or_default();
            }
        }
        let foreign = Foreign::of_text(text);
        if foreign == Some(Foreign::Spkac) {
            return vec![Piece::foreign(Foreign::Spkac, text.as_bytes())];
        }
        let has_marker = marker::is_in_text(text);
        let armoured = match if has_marker { self.armoured(text, depth) } else { Ok(Vec::new()) } {
            Ok(armoured) => armoured,
            Err(error) => {
                self.fail(error);
                return Vec::new();
            }
        };
        if !armoured.is_empty() && armoured.iter().all(Piece::is_sound) {
            return armoured;
        }
        let sound = piece::count_sound(&armoured);
        if let Some(unwrapped) =
            self.unwrapped(text, has_marker, depth).filter(|pieces| piece::count_sound(pieces) > sound)
        {
            return unwrapped;
        }
        if !armoured.is_empty() && !foreign.is_some_and(|foreign| foreign.is_armoured()) {
            return armoured;
        }
        if let Some(foreign) = foreign {
            return vec![Piece::foreign(foreign, text.as_bytes())];
        }
        if let Some(document) = document {
            return document;
        }
        if json::is_begun(text) && !text.contains("BEGIN") {
            return Vec::new();
        }
        match Foreign::of_appearance(text) {
            Some(foreign) => vec![Piece::foreign(foreign, text.as_bytes())],
            None => self.bare(text),
        }
    }

    /// The blocks of a text and what stands around them.
    fn armoured(&mut self, text: &str, depth: usize) -> Result<Vec<Piece>, PemError> {
        let mut repairs = Vec::new();
        let cleaned = clean::clean(text, &mut repairs);
        let found = armour::read(&cleaned)?;
        if found.blocks.is_empty() {
            return Ok(Vec::new());
        }
        repairs.extend(found.repairs);
        let mut pieces: Vec<Piece> = found.blocks.into_iter().flat_map(Piece::of_block).collect();
        for (around, line) in found.around {
            let mut beside = self.beside(around, depth);
            beside.iter_mut().for_each(|piece| piece.repairs.clear());
            piece::move_lines(&mut beside, |inner| inner + line - 1);
            pieces.append(&mut beside);
        }
        sort_by_key(&mut pieces, Piece::line);
        piece::note(&mut pieces, &repairs);
        Ok(pieces)
    }

    /// Keys, key sets and tokens around blocks.
    fn beside(&mut self, text: &str, depth: usize) -> Vec<Piece> {
        if let Some(foreign) = Foreign::of_text(text).filter(|foreign| !foreign.is_armoured()) {
            return vec![Piece::foreign(foreign, text.as_bytes())];
        }
        let depth = depth.max(MAX_DEPTH - LAYERS_BESIDE);
        let mut pieces = if inside::json_start(text, 0).is_some() { self.documents(text, depth) } else { Vec::new() };
        // Digits are what openssl prints of blocks.
        if pieces.is_empty() && depth < MAX_DEPTH {
            pieces = self.written(octets::undo(text), Repair::Octets, depth);
        }
        if pieces.is_empty() { self.runs(text, depth) } else { pieces }
    }

    /// With one layer less, or out of the middle of something.
    fn unwrapped(&mut self, text: &str, has_marker: bool, depth: usize) -> Option<Vec<Piece>> {
        if depth == MAX_DEPTH {
            self.fail(PemError::WrappedTooDeep);
            return None;
        }
        // Base64 by itself is read whole.
        if !text.contains(armour::BEGIN) && armour::read_bare(text).is_ok() {
            return Some(self.bare(text));
        }
        for (undo, _) in LAYERS.into_iter().filter(|(_, needs)| has_marker || *needs == Needs::Nothing) {
            let Some(layer) = undo(text).filter(|layer| layer.text.as_str() != text) else { continue };
            self.charge(layer.text.len())?;
            let mut pieces = self.text(&layer.text, depth + 1);
            if piece::has_sound(&pieces) {
                if !layer.keeps_lines {
                    piece::find_lines(&mut pieces, text);
                }
                piece::note(&mut pieces, &[layer.repair]);
                return Some(pieces);
            }
        }
        // A dump has its letters beside it, with what stands between BEGIN and END.
        let octets = self.octets(text, depth);
        if !octets.is_empty() {
            return Some(octets);
        }
        // What stands between BEGIN and END is what is meant, and is damaged.
        if text.contains(armour::BEGIN) {
            return None;
        }
        let documents = self.documents(text, depth);
        if piece::has_sound(&documents) {
            return Some(documents);
        }
        // So is a document with a slip in it.
        if inside::json_start(text.trim_start(), 0) == Some(0) {
            return None;
        }
        let pieces = self.runs(text, depth);
        (!pieces.is_empty()).then_some(pieces)
    }

    /// Bytes that are written as digits or numbers.
    fn octets(&mut self, text: &str, depth: usize) -> Vec<Piece> {
        let percent = || encoding::percent_of_bytes(text).map(|bytes| (bytes, 1)).into_iter().collect();
        let mut pieces = self.written(hexadecimal::undo(text), Repair::Hexadecimal, depth);
        if pieces.is_empty() {
            pieces = self.written(octets::undo(text), Repair::Octets, depth);
        }
        if pieces.is_empty() { self.written(percent(), Repair::PercentEncoding, depth) } else { pieces }
    }

    /// What is in bytes that were written as text.
    fn written(&mut self, octets: Octets, repair: Repair, depth: usize) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for (bytes, line) in octets {
            let Some(()) = self.charge(bytes.len()) else { break };
            let mut inner = self.bytes(&bytes, depth + 1);
            self.keep_sound(&mut inner);
            piece::move_lines(&mut inner, |_| line);
            piece::note(&mut inner, &[repair]);
            pieces.append(&mut inner);
        }
        pieces
    }

    /// Base64 and nothing else.
    fn bare(&mut self, text: &str) -> Vec<Piece> {
        let mut repairs = vec![Repair::BareBase64];
        let cleaned = clean::clean(text, &mut repairs);
        match armour::read_bare(&cleaned) {
            Ok(block) => {
                let mut pieces = Piece::of_block(Ok(block));
                piece::note(&mut pieces, &repairs);
                pieces
            }
            Err(error) => {
                self.fail(error);
                Vec::new()
            }
        }
    }

    fn charge(&mut self, bytes: usize) -> Option<()> {
        match self.left.checked_sub(bytes) {
            Some(left) => {
                self.left = left;
                Some(())
            }
            None => {
                self.fail(PemError::WrappedTooDeep);
                None
            }
        }
    }

    /// Room for a document, which is kept until it is given back.
    fn hold(&mut self, bytes: usize) -> Option<()> {
        match self.json_left.checked_sub(bytes) {
            Some(left) => {
                self.json_left = left;
                Some(())
            }
            None => {
                self.fail(PemError::Json(JsonError::TooManyValues));
                None
            }
        }
    }

    /// Whatever else was found is dropped, and its room given back.
    fn keep_sound(&mut self, pieces: &mut Vec<Piece>) {
        pieces.retain(|piece| {
            let is_sound = piece.is_sound();
            if let Content::Json(document) = &piece.content
                && !is_sound
            {
                self.json_left += document.memory_bytes();
            }
            is_sound
        });
    }

    /// The first reason stays: it is about the file, the others about what is in it.
    fn fail(&mut self, error: PemError) {
        self.failure.get_or_insert(error);
    }
}
