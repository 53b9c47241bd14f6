//! Unpacks the program of the page: a small WebAssembly module of its own, which
//! `www/boot.js` runs first and then lets go.
//!
//! Comes in: one lzip member, <https://www.nongnu.org/lzip/manual/lzip_manual.html#File-format>,
//! seven bits a character (`septets`).
//! Goes out: what was packed, if length and CRC-32 are those of its trailer.

mod septets;

use lzma_rust2::{Action, LzipStream, Status};

/// Twenty times the program: what is cut short may state any length.
const MOST_BYTES: usize = 1 << 26;
const MOST_KIB: u32 = 1 << 16;

/// Room for `length` bytes in this module's memory; it is never given back.
///
/// # Panics
/// If that is more than a program can have; for JavaScript it is an exception.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    assert!(length <= MOST_BYTES);
    Box::leak(vec![0; length].into_boxed_slice()).as_mut_ptr()
}

/// Puts what the text stands for in its own place; gives the number of its octets,
/// or 0 if it is no such text.
///
/// # Safety
/// It must be a room of this length that [`room`] gave.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn decode(text: *mut u8, length: usize) -> usize {
    // SAFETY: the caller's promise.
    septets::decode(unsafe { std::slice::from_raw_parts_mut(text, length) }).unwrap_or(0)
}

/// Unpacks into the whole of `output`. Gives 1, or 0 if `input` is damaged or
/// holds more or less than that.
///
/// # Safety
/// The output must be a room of this length that [`room`] gave, and the input the
/// beginning of another one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn unpack(input: *const u8, input_length: usize, output: *mut u8, output_length: usize) -> u32 {
    // SAFETY: the caller's promise; the two rooms are different ones.
    let (packed, unpacked) = unsafe {
        (std::slice::from_raw_parts(input, input_length), std::slice::from_raw_parts_mut(output, output_length))
    };
    let mut stream = LzipStream::new_mem_limit(false, MOST_KIB);
    let Ok(all) = stream.process(packed, unpacked, Action::Finish) else { return 0 };
    // The trailer is read, and the CRC compared, only when more is asked for.
    let Ok(end) = stream.process(&packed[all.bytes_consumed..], &mut [], Action::Finish) else { return 0 };
    u32::from(all.bytes_produced == unpacked.len() && end.status == Status::StreamEnd)
}
