//! What stands inside of a text beside other words: documents, what is in them, tokens,
//! and base64 without a label.

use std::mem;
use std::ops::Range;

use zeroize::Zeroizing;

use super::piece::{self, Piece};
use super::{LAYERS_BESIDE, MAX_DEPTH, Repair, Work, armour, json, literal, run, yaml};
use crate::ground::json::{Document, Doubles};
use crate::ground::order::sort_by_key;

/// Words that begin as something encoded does, and hold nothing.
const MAX_RUNS: usize = 1_000;
/// Documents that are looked for inside a text.
const MAX_STARTS: usize = 8;

impl Work {
    /// Documents that do not stand alone: behind the headers of an answer, in a program,
    /// in a command, in a comment, as YAML.
    pub(super) fn documents(&mut self, text: &str, depth: usize) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let (mut position, mut starts) = (0, 0);
        // What stands around those that were read, up to one with a slip.
        let (mut around, mut outside) = (Vec::new(), 0);
        loop {
            let Some(start) = json_start(text, position) else {
                around.push(outside..text.len());
                break;
            };
            starts += 1;
            if starts > MAX_STARTS {
                break;
            }
            let (before, rest) = text.split_at(start);
            position = start + 1;
            let mut repairs = Vec::new();
            let found = json::parse_start(rest).or_else(|| {
                self.charge(rest.len())?;
                let (json, loose) = literal::to_json(rest)?;
                repairs = loose;
                Some((json::parse(&json).ok()?, rest.len()))
            });
            // A slip in a document is a slip, whatever can be read inside it.
            let Some((document, length)) = found else { break };
            let mut inner = self.document(document, depth);
            self.keep_sound(&mut inner);
            if inner.is_empty() {
                continue;
            }
            if !before.trim().is_empty() {
                repairs.push(Repair::TextAround);
            }
            let line = 1 + before.matches('\n').count();
            piece::move_lines(&mut inner, |inner| inner + line - 1);
            piece::note(&mut inner, &repairs);
            pieces.append(&mut inner);
            around.push(outside..start);
            position = start + length;
            outside = position;
        }
        if !pieces.is_empty() {
            pieces.extend(around.into_iter().flat_map(|range| self.runs_in(text, range, depth)));
            sort_by_key(&mut pieces, Piece::line);
        }
        if pieces.is_empty()
            && let Some(value) = yaml::key_set(text)
        {
            pieces = vec![Piece::json(Document { value, doubles: Doubles::default() })];
            piece::note(&mut pieces, &[Repair::YamlKeys]);
        }
        pieces
    }

    /// A document that a reader takes as it is, and what else is in it; or what is in it.
    pub(super) fn document(&mut self, document: Document, depth: usize) -> Vec<Piece> {
        let held = document.memory_bytes();
        let Some(()) = self.hold(held) else { return Vec::new() };
        let is_for_a_reader = json::is_for_a_reader(&document.value);
        let is_keycloak_listing = json::is_keycloak_listing(&document.value);
        let parts = if is_for_a_reader { json::beside_keys(&document.value) } else { json::parts(&document.value) };
        // What stands twice is told with the first key set of the document.
        let mut doubles = document.doubles.clone();
        let mut pieces = Vec::new();
        for part in parts {
            let mut inner = match part.found {
                json::Found::Keys(value) => {
                    let document = Document { value, doubles: mem::take(&mut doubles) };
                    let Some(()) = self.hold(document.memory_bytes()) else { break };
                    vec![Piece::json(document)]
                }
                json::Found::Token(token) => self.token(token, depth),
                json::Found::Text(_) if depth == MAX_DEPTH => continue,
                json::Found::Text(text) => {
                    let Some(()) = self.charge(text.len()) else { break };
                    self.text(&text, depth + 1)
                }
            };
            self.keep_sound(&mut inner);
            inner.iter_mut().for_each(Piece::forget_ending);
            piece::move_lines(&mut inner, |_| 1);
            inner.iter_mut().for_each(|piece| piece.name = piece.name.take().or_else(|| part.name.clone()));
            piece::note(&mut inner, &part.repairs);
            pieces.append(&mut inner);
        }
        if is_for_a_reader || pieces.is_empty() {
            pieces.insert(0, Piece::json(document));
        } else {
            self.json_left += held;
            piece::note(&mut pieces, &[Repair::InsideJson]);
        }
        if is_keycloak_listing {
            piece::note(&mut pieces, &[Repair::KeycloakListing]);
        }
        pieces
    }

    /// A token, and the key set that it signs (OpenID Federation 1.0 section 5.2.1).
    pub(super) fn token(&mut self, token: Zeroizing<String>, depth: usize) -> Vec<Piece> {
        let payload = token.split('.').nth(1).filter(|_| token.split('.').count() == 3);
        let payload = payload.and_then(armour::decode_base64url);
        let mut pieces = vec![Piece::token(token)];
        if let Some(payload) = payload
            && self.charge(payload.len()).is_some()
            && let Ok(text) = std::str::from_utf8(&payload)
            && let Ok(document) = json::parse(text)
        {
            let mut inner = if depth < MAX_DEPTH { self.document(document, depth + 1) } else { Vec::new() };
            self.keep_sound(&mut inner);
            piece::note(&mut inner, &[Repair::InsideToken]);
            pieces.append(&mut inner);
        }
        pieces
    }

    /// Base64 and tokens without a label, wherever they stand.
    pub(super) fn runs(&mut self, text: &str, depth: usize) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut in_vain = 0;
        for run in run::find(text) {
            if in_vain > MAX_RUNS {
                break;
            }
            let (mut inner, repair) = match run.found {
                run::Found::Der(der) => (Piece::of_der(der), Some(Repair::BareBase64)),
                run::Found::Token(token) => (self.token(token, depth), None),
                run::Found::Encoded(bytes) if depth < MAX_DEPTH && self.charge(bytes.len()).is_some() => {
                    (self.bytes(&bytes, depth + 1), Some(Repair::EncodedText))
                }
                run::Found::Encoded(_) => continue,
            };
            self.keep_sound(&mut inner);
            in_vain += usize::from(inner.is_empty());
            piece::move_lines(&mut inner, |_| run.line);
            let around = (!run.is_all).then_some(Repair::TextAround);
            let wrapped = run.is_wrapped.then_some(Repair::WrappedLines);
            let repairs: Vec<Repair> = repair.into_iter().chain(around).chain(wrapped).collect();
            piece::note(&mut inner, &repairs);
            inner.iter_mut().for_each(|piece| piece.name = piece.name.take().or_else(|| run.name.clone()));
            pieces.append(&mut inner);
        }
        pieces
    }

    /// The same in a part of a text, in which something else was read.
    fn runs_in(&mut self, text: &str, part: Range<usize>, depth: usize) -> Vec<Piece> {
        let (before, part) = (text.get(..part.start).unwrap_or_default(), text.get(part).unwrap_or_default());
        let line = before.matches('\n').count();
        let mut pieces = self.runs(part, depth.max(MAX_DEPTH - LAYERS_BESIDE));
        pieces.iter_mut().for_each(|piece| piece.repairs.retain(|repair| *repair != Repair::TextAround));
        piece::move_lines(&mut pieces, |inner| inner + line);
        pieces
    }
}

/// Where an object or a list of something may begin.
pub(super) fn json_start(text: &str, from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    let begins = |(at, letter): (usize, char)| {
        let after = rest.get(at + 1..)?.trim_start().chars().next()?;
        let is_begin = match letter {
            '{' => after.is_alphabetic() || "\"'\u{201C}/#".contains(after),
            _ => "{\"'\u{201C}".contains(after),
        };
        is_begin.then_some(from + at)
    };
    rest.char_indices().filter(|(_, letter)| matches!(letter, '{' | '[')).find_map(begins)
}
