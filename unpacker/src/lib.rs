//! Unpacks the program of the page: a small WebAssembly module of its own, which
//! `www/boot.js` runs first and then lets go.
//!
//! Comes in: one LZMA stream (`unpacking`), piece by piece, seven bits a character
//! (`septets`), of a style sheet and of modules that are sorted by kind (`sorted`).
//! Goes out: what was packed. That no octet of it was changed is for the page's policy to
//! say, which has the SHA-256 of the scripts that hold it.

mod code;
mod septets;
mod sorted;
mod unpacking;

use unpacking::Unpacking;

/// Twenty times the program: what is cut short may state any length.
const MOST_BYTES: usize = 1 << 26;

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
/// It must be the beginning, so long, of a room that [`room`] gave.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn decode(text: *mut u8, length: usize) -> usize {
    // SAFETY: the caller's promise.
    septets::decode(unsafe { std::slice::from_raw_parts_mut(text, length) }).unwrap_or(0)
}

/// Begins with a stream of what is `length` bytes long; it is never given back.
///
/// # Panics
/// As [`room`].
#[unsafe(no_mangle)]
pub extern "C" fn begin(length: usize) -> *mut Unpacking {
    assert!(length <= MOST_BYTES);
    Box::into_raw(Box::new(Unpacking::new(length)))
}

/// Takes the next octets of the stream; gives how many bytes are there now, or 0 if it is
/// damaged.
///
/// # Safety
/// The first must be what [`begin`] gave, the octets inside a room that [`room`] gave.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn unpack(unpacking: *mut Unpacking, packed: *const u8, length: usize) -> usize {
    // SAFETY: the caller's promise; a room is apart from everything else.
    let (unpacking, packed) = unsafe { (&mut *unpacking, std::slice::from_raw_parts(packed, length)) };
    unpacking.take(packed).unwrap_or(0)
}

/// Where the bytes are that are there.
///
/// # Safety
/// It must be what [`begin`] gave.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn unpacked(unpacking: *const Unpacking) -> *const u8 {
    // SAFETY: the caller's promise.
    unsafe { &*unpacking }.room().as_ptr()
}

/// Restores a module of so many bytes; gives where it is, or 0 if it is damaged or of another
/// length. It is never given back.
///
/// # Safety
/// The octets must be inside what [`unpacked`] gave.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn restore(sorted: *const u8, length: usize, module_length: usize) -> *const u8 {
    // SAFETY: the caller's promise.
    let sorted = unsafe { std::slice::from_raw_parts(sorted, length) };
    match sorted::restored(sorted, module_length.min(MOST_BYTES)) {
        Some(module) if module.len() == module_length => module.leak().as_ptr(),
        _ => std::ptr::null(),
    }
}
