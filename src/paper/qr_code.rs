//! A public value as a QR code (ISO/IEC 18004), to carry it across an air gap.
//!
//! Comes in: a text of at most [`MAX_BYTES`] bytes. Goes out: the modules, and
//! the path that draws them. The error correction is M, which a worn print
//! survives, or L where M has no room. Never for a secret: a code on a screen
//! can be photographed.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel};

use crate::ground::message::Message;

/// What the largest code holds: version 40, level L, byte mode.
pub const MAX_BYTES: usize = 2_953;
/// The empty border that a scanner needs, in modules.
pub const QUIET_ZONE: usize = 4;

/// A square of dark and light modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrCode {
    /// Modules of one side, without the quiet zone.
    width: usize,
    /// Row by row; `true` is dark.
    modules: Vec<bool>,
    pub correction: Correction,
}

/// How much of a code may be unreadable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Correction {
    /// About 15 %.
    Medium,
    /// About 7 %.
    Low,
}

/// Why there is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QrCodeError {
    #[error("{size_bytes} bytes do not fit into a QR code of at most {MAX_BYTES}")]
    TooLarge { size_bytes: usize },
}

impl QrCodeError {
    pub fn message(self) -> Message {
        match self {
            Self::TooLarge { size_bytes } => {
                Message::new("err-qr-too-large").with("size", size_bytes).with("most", MAX_BYTES)
            }
        }
    }
}

impl QrCode {
    /// # Errors
    /// If the text is longer than [`MAX_BYTES`].
    pub fn new(text: &str) -> Result<Self, QrCodeError> {
        let too_large = QrCodeError::TooLarge { size_bytes: text.len() };
        if text.len() > MAX_BYTES {
            return Err(too_large);
        }
        let made = |level| qrcode::QrCode::with_error_correction_level(text, level);
        let (code, correction) = match made(EcLevel::M) {
            Ok(code) => (code, Correction::Medium),
            Err(_) => (made(EcLevel::L).map_err(|_| too_large)?, Correction::Low),
        };
        let modules = code.to_colors().into_iter().map(|color| color == Color::Dark).collect();
        Ok(Self { width: code.width(), modules, correction })
    }

    /// Modules of one side, without the quiet zone.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Modules of one side with the quiet zone around: the side of the view box.
    pub fn side(&self) -> usize {
        self.width + 2 * QUIET_ZONE
    }

    /// The rows from the top; `true` is dark.
    pub fn rows(&self) -> impl Iterator<Item = &[bool]> {
        self.modules.chunks(self.width.max(1))
    }

    /// The dark modules as the data of one SVG path, in a view box of
    /// [`QrCode::side`] units: a flat rectangle for each run in a row.
    pub fn svg_path(&self) -> String {
        let mut path = String::new();
        for (y, row) in self.rows().enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|one, other| one == other) {
                if run.first() == Some(&true) {
                    let length = run.len();
                    let (left, top) = (x + QUIET_ZONE, y + QUIET_ZONE);
                    // Writing to a String does not fail.
                    let _ = write!(path, "M{left} {top}h{length}v1h-{length}z");
                }
                x += run.len();
            }
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_correction_falls_to_low_where_medium_has_no_room() {
        // ISO/IEC 18004 table 7: version 40 holds 2,331 bytes under M.
        let of = |size: usize| QrCode::new(&"a".repeat(size)).map(|code| (code.width(), code.correction));
        assert_eq!(of(2_331), Ok((177, Correction::Medium)));
        // Under L they have room in version 36 already.
        assert_eq!(of(2_332), Ok((161, Correction::Low)));
        assert_eq!(of(MAX_BYTES), Ok((177, Correction::Low)));
        assert_eq!(of(MAX_BYTES + 1), Err(QrCodeError::TooLarge { size_bytes: MAX_BYTES + 1 }));
    }

    #[test]
    fn the_path_covers_every_dark_module_once() {
        let code = QrCode::new("C3 key 00").expect("short");
        let dark = code.rows().flatten().filter(|dark| **dark).count();
        let runs = code.svg_path();
        let lengths = runs.split('M').skip(1).map(|run| {
            let length = run.split('h').nth(1).and_then(|rest| rest.split('v').next());
            length.and_then(|length| length.parse::<usize>().ok()).expect("a run")
        });
        assert_eq!(lengths.sum::<usize>(), dark);
        // The finder pattern in the corner, inside the quiet zone.
        assert!(runs.starts_with("M4 4h7v1h-7z"), "{runs}");
        assert_eq!(code.side(), code.width() + 8);
    }
}
