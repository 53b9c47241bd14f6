//! One thing that was unwrapped, and where it stood.

use zeroize::Zeroizing;

use super::foreign::Foreign;
use super::length::{is_der, stated_length};
use super::{Block, MAX_BLOCKS, PemError, Repair, ber, json};
use crate::ground::json::Document;
use crate::ground::order::sort;

/// Words of labels under which nothing but a SEQUENCE stands.
const SEQUENCES: [&str; 5] = ["CERTIFICATE", "KEY", "CRL", "PKCS", "CMS"];

/// One thing in a file.
pub struct Piece {
    pub content: Content,
    /// The name under which it stood: a member of a document, a variable.
    pub name: Option<String>,
    /// What had to be undone to come to it. What is true of a whole text stands with
    /// its first piece.
    pub repairs: Vec<Repair>,
    /// Of what is no block.
    line: Option<usize>,
}

pub enum Content {
    /// A PEM block, DER, or base64 of DER.
    Block(Block),
    /// A PEM block that cannot be read.
    Damaged(PemError),
    Json(Document),
    /// A compact JWS or JWE.
    Token(Zeroizing<String>),
    /// Another format, and its bytes.
    Foreign(Foreign, Zeroizing<Vec<u8>>),
}

impl Piece {
    fn new(content: Content) -> Self {
        Self { content, name: None, repairs: Vec::new(), line: None }
    }

    /// Bytes that have no label.
    pub(super) fn bare(der: Zeroizing<Vec<u8>>, line: Option<usize>) -> Self {
        Self::of_one(Block::bare(der, line))
    }

    /// COMPAT: certsrv, Java and NSS write BER.
    fn of_one(mut block: Block) -> Self {
        let der = ber::to_der(&block.der);
        let repairs = der.iter().map(|_| Repair::Ber).collect();
        block.der = der.unwrap_or(block.der);
        Self { repairs, ..Self::new(Content::Block(block)) }
    }

    pub(super) fn json(document: Document) -> Self {
        Self::new(Content::Json(document))
    }

    pub(super) fn token(token: Zeroizing<String>) -> Self {
        Self { line: Some(1), ..Self::new(Content::Token(token)) }
    }

    pub(super) fn foreign(foreign: Foreign, bytes: &[u8]) -> Self {
        Self::new(Content::Foreign(foreign, Zeroizing::new(bytes.to_vec())))
    }

    /// What base64 without a label held.
    pub(super) fn of_der(der: Zeroizing<Vec<u8>>) -> Vec<Self> {
        Self::of_block(Ok(Block::bare(der, Some(1))))
    }

    /// A block may hold more than one thing, or something behind its DER.
    pub(super) fn of_block(block: Result<Block, PemError>) -> Vec<Self> {
        let block = match block {
            Ok(block) => block,
            Err(error) => return vec![Self::new(Content::Damaged(error))],
        };
        if let Some(foreign) = Foreign::of_bytes(&block.der).filter(|_| block.label.is_empty()) {
            return vec![Self { line: block.line, ..Self::foreign(foreign, &block.der) }];
        }
        let Some(length) = stated_length(&block.der).filter(|length| *length < block.der.len()) else {
            return vec![Self::of_one(block)];
        };
        if block.has_headers {
            return vec![Self::new(Content::Block(block))];
        }
        let of_part = |part: Self| match part.content {
            Content::Block(inner) => {
                let content = Content::Block(Block { label: block.label.clone(), line: block.line, ..inner });
                Self { content, ..part }
            }
            _ => part,
        };
        if block.label == "TRUSTED CERTIFICATE" {
            let der = Zeroizing::new(block.der.iter().take(length).copied().collect());
            let certificate = Self { repairs: vec![Repair::TrustData], ..Self::bare(der, block.line) };
            return vec![of_part(certificate)];
        }
        let parts = several(&block.der);
        if parts.is_empty() { vec![Self::of_one(block)] } else { parts.into_iter().map(of_part).collect() }
    }

    /// About how much memory it takes.
    pub fn memory_bytes(&self) -> usize {
        match &self.content {
            Content::Block(block) => block.der.len(),
            Content::Damaged(_) => 0,
            Content::Json(document) => document.memory_bytes(),
            Content::Token(token) => token.len(),
            Content::Foreign(_, bytes) => bytes.len(),
        }
    }

    /// The line on which it begins, counted from 1.
    pub fn line(&self) -> Option<usize> {
        match &self.content {
            Content::Block(block) => block.line,
            Content::Damaged(PemError::NoEnd { line, .. } | PemError::NotBase64 { line, .. }) => Some(*line),
            _ => self.line,
        }
    }

    fn set_line(&mut self, line: Option<usize>) {
        match &mut self.content {
            Content::Block(block) => block.line = line,
            Content::Damaged(PemError::NoEnd { line: of_error, .. } | PemError::NotBase64 { line: of_error, .. }) => {
                *of_error = line.unwrap_or(*of_error);
            }
            _ => self.line = line,
        }
    }

    /// A text that is a member of something ends as it likes.
    pub(super) fn forget_ending(&mut self) {
        self.repairs.retain(|repair| *repair != Repair::NoFinalLineEnd);
    }

    /// It is whole, as far as that can be told from outside.
    pub(super) fn is_sound(&self) -> bool {
        match &self.content {
            Content::Block(block) => {
                let is_sequence = SEQUENCES.iter().any(|word| block.label.contains(word));
                let is_other = || !is_sequence && block.der.first() != Some(&0x30);
                block.has_headers || is_der(&block.der) || is_other() || Foreign::of_bytes(&block.der).is_some()
            }
            Content::Damaged(_) => false,
            Content::Json(document) => json::is_for_a_reader(&document.value),
            Content::Token(_) => true,
            Content::Foreign(foreign, _) => !foreign.is_nothing(),
        }
    }
}

/// DER with space or zeros behind it, or several, one behind the other. Nothing if
/// it is anything else.
pub(super) fn several(bytes: &[u8]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = bytes;
    while let Some(length) = stated_length(rest).filter(|_| pieces.len() < MAX_BLOCKS) {
        let Some((der, behind)) = rest.split_at_checked(length) else { return Vec::new() };
        pieces.push(Piece::bare(Zeroizing::new(der.to_vec()), None));
        rest = behind;
    }
    let is_padding = |byte: &u8| *byte == 0 || byte.is_ascii_whitespace() || *byte == 0x1A;
    if pieces.is_empty() || !rest.iter().all(is_padding) {
        return Vec::new();
    }
    let repairs = [(pieces.len() > 1, Repair::SeveralInOne), (!rest.is_empty(), Repair::TrailingBytes)];
    let repairs: Vec<Repair> = repairs.into_iter().filter(|(is, _)| *is).map(|(_, repair)| repair).collect();
    note(&mut pieces, &repairs);
    pieces
}

/// What was done to a whole text stands with its first piece.
pub(super) fn note(pieces: &mut [Piece], repairs: &[Repair]) {
    if let Some(first) = pieces.first_mut() {
        first.repairs.extend(repairs);
        sort(&mut first.repairs);
        first.repairs.dedup();
    }
}

pub(super) fn has_sound(pieces: &[Piece]) -> bool {
    pieces.iter().any(Piece::is_sound)
}

pub(super) fn count_sound(pieces: &[Piece]) -> usize {
    pieces.iter().filter(|piece| piece.is_sound()).count()
}

pub(super) fn move_lines(pieces: &mut [Piece], line: impl Fn(usize) -> usize) {
    for piece in pieces {
        let moved = piece.line().map(&line).unwrap_or_else(|| line(1));
        piece.set_line(Some(moved));
    }
}

/// Lines of a text that was written as other letters: where the first letters of the
/// base64 stand, which most ways of writing leave as they are.
pub(super) fn find_lines(pieces: &mut [Piece], text: &str) {
    use base64::Engine as _;
    const LETTERS: usize = 9;
    for piece in pieces {
        let Content::Block(block) = &piece.content else {
            piece.set_line(Some(1));
            continue;
        };
        let lead = block.der.get(..LETTERS).unwrap_or_default();
        let lead = base64::engine::general_purpose::STANDARD_NO_PAD.encode(lead);
        let at = text.find(&lead).unwrap_or_default();
        let line = 1 + text.get(..at).unwrap_or_default().matches('\n').count();
        piece.set_line(Some(line));
    }
}
