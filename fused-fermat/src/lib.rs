//! The test of `prime-search`, one to base 2 of four numbers, in floating-point
//! arithmetic that multiplies and adds with one rounding: about twice as fast.
//! WebAssembly has it as relaxed SIMD, which not every browser compiles, and which may
//! round twice where the processor cannot do better. So it is a module of its own
//! that is used where it compiles and [`is_fused`] says so; elsewhere there is the test in
//! whole numbers.
//!
//! Comes in: four numbers, the highest octet first, in the room of the module. Goes out:
//! which of them pass. A fault can cost time, never quality: what passes is judged.
//!
//! SECRET: the room and what was computed with are wiped, but for what the compiler left on
//! its stack; the steps depend on the length of the numbers alone.

// The module is small without what `std` says when it panics.
#![cfg_attr(target_arch = "wasm32", no_std)]

mod fermat;
mod lanes;

pub use fermat::pass;
pub use lanes::is_fused;

/// Of numbers that are tested; longer ones are none of a key's that is made here.
pub const MOST_OCTETS: usize = 256;

/// What JavaScript calls.
#[cfg(target_arch = "wasm32")]
mod exports {
    use core::cell::UnsafeCell;
    use core::hint::black_box;
    use core::panic::PanicInfo;

    use super::MOST_OCTETS;

    const ROOM: usize = 4 * MOST_OCTETS;

    struct Room(UnsafeCell<[u8; ROOM]>);

    // SAFETY: the module has one thread, and nothing else holds a reference between calls.
    unsafe impl Sync for Room {}

    static NUMBERS: Room = Room(UnsafeCell::new([0; ROOM]));

    #[panic_handler]
    fn panic(_: &PanicInfo<'_>) -> ! {
        core::arch::wasm32::unreachable()
    }

    /// Where four numbers of at most [`MOST_OCTETS`] are written, one behind the other.
    #[unsafe(no_mangle)]
    pub extern "C" fn room() -> *mut u8 {
        NUMBERS.0.get().cast()
    }

    /// A bit for each that passes, the lowest for the first; all of numbers that are too long for the room,
    /// which is empty afterwards.
    #[unsafe(no_mangle)]
    #[target_feature(enable = "relaxed-simd")]
    pub extern "C" fn test(octets: usize) -> u32 {
        // SAFETY: nothing else holds a reference, see above.
        let room = unsafe { &mut *NUMBERS.0.get() };
        let number = |index| room.get(index * octets..(index + 1) * octets).unwrap_or_default();
        let passed = super::pass([0, 1, 2, 3].map(number));
        room.fill(0);
        // SECRET: what is overwritten must not look unneeded to the compiler.
        black_box(room);
        passed.into_iter().rev().fold(0, |bits, passed| bits << 1 | u32::from(passed))
    }

    /// 1 if a product is rounded once, with what is added to it.
    #[unsafe(no_mangle)]
    #[target_feature(enable = "relaxed-simd")]
    pub extern "C" fn fused() -> u32 {
        u32::from(super::is_fused())
    }
}
