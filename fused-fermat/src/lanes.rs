//! Two numbers side by side, a word of 64 bits of each: a whole number, or a
//! floating-point number of IEEE 754 (binary64), as the operation takes it. One form for
//! WebAssembly's vectors, and one for the machine that the tests run on.

use core::hint::black_box;

#[cfg(not(target_arch = "wasm32"))]
pub use portable::*;
#[cfg(target_arch = "wasm32")]
pub use relaxed::*;

/// Whether `multiply_add` rounds once.
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "relaxed-simd"))]
pub fn is_fused() -> bool {
    // (1 + ε)² = 1 + 2ε + ε², of which a product that is rounded by itself has no ε².
    [30, 40, 52].into_iter().all(|bits| {
        let epsilon = f64::from_bits((1023 - bits) << 52);
        let factor = splat(black_box((1.0 + epsilon).to_bits()));
        let rounded = splat(black_box((-1.0 - 2.0 * epsilon).to_bits()));
        words(multiply_add(factor, factor, rounded)) == [(epsilon * epsilon).to_bits(); 2]
    })
}

#[cfg(target_arch = "wasm32")]
mod relaxed {
    use core::arch::wasm32::{
        f64x2_add, f64x2_relaxed_madd, f64x2_sub, i64x2_add, i64x2_mul, i64x2_shr, u64x2, u64x2_extract_lane,
        u64x2_splat, v128, v128_and, v128_or,
    };

    pub type Lanes = v128;

    #[inline]
    pub fn splat(word: u64) -> Lanes {
        u64x2_splat(word)
    }

    #[inline]
    pub fn of([first, second]: [u64; 2]) -> Lanes {
        u64x2(first, second)
    }

    #[inline]
    pub fn words(lanes: Lanes) -> [u64; 2] {
        [u64x2_extract_lane::<0>(lanes), u64x2_extract_lane::<1>(lanes)]
    }

    /// `one · other + more`
    #[inline]
    #[target_feature(enable = "relaxed-simd")]
    pub fn multiply_add(one: Lanes, other: Lanes, more: Lanes) -> Lanes {
        f64x2_relaxed_madd(one, other, more)
    }

    #[inline]
    pub fn float_add(one: Lanes, other: Lanes) -> Lanes {
        f64x2_add(one, other)
    }

    #[inline]
    pub fn float_subtract(one: Lanes, other: Lanes) -> Lanes {
        f64x2_sub(one, other)
    }

    #[inline]
    pub fn add(one: Lanes, other: Lanes) -> Lanes {
        i64x2_add(one, other)
    }

    #[inline]
    pub fn multiply(one: Lanes, other: Lanes) -> Lanes {
        i64x2_mul(one, other)
    }

    /// With the sign.
    #[inline]
    pub fn shift_right(lanes: Lanes, bits: u32) -> Lanes {
        i64x2_shr(lanes, bits)
    }

    #[inline]
    pub fn and(one: Lanes, other: Lanes) -> Lanes {
        v128_and(one, other)
    }

    #[inline]
    pub fn or(one: Lanes, other: Lanes) -> Lanes {
        v128_or(one, other)
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod portable {
    pub type Lanes = [u64; 2];

    pub fn splat(word: u64) -> Lanes {
        [word; 2]
    }

    pub fn of(words: [u64; 2]) -> Lanes {
        words
    }

    pub fn words(lanes: Lanes) -> [u64; 2] {
        lanes
    }

    pub fn multiply_add([a, b]: Lanes, [c, d]: Lanes, [e, f]: Lanes) -> Lanes {
        [(a, c, e), (b, d, f)].map(|(one, other, more)| {
            f64::from_bits(one).mul_add(f64::from_bits(other), f64::from_bits(more)).to_bits()
        })
    }

    pub fn float_add(one: Lanes, other: Lanes) -> Lanes {
        each(one, other, |one, other| (f64::from_bits(one) + f64::from_bits(other)).to_bits())
    }

    pub fn float_subtract(one: Lanes, other: Lanes) -> Lanes {
        each(one, other, |one, other| (f64::from_bits(one) - f64::from_bits(other)).to_bits())
    }

    pub fn add(one: Lanes, other: Lanes) -> Lanes {
        each(one, other, u64::wrapping_add)
    }

    pub fn multiply(one: Lanes, other: Lanes) -> Lanes {
        each(one, other, u64::wrapping_mul)
    }

    pub fn shift_right(lanes: Lanes, bits: u32) -> Lanes {
        lanes.map(|word| (word.cast_signed() >> bits).cast_unsigned())
    }

    pub fn and(one: Lanes, other: Lanes) -> Lanes {
        each(one, other, |one, other| one & other)
    }

    pub fn or(one: Lanes, other: Lanes) -> Lanes {
        each(one, other, |one, other| one | other)
    }

    fn each([a, b]: Lanes, [c, d]: Lanes, operation: impl Fn(u64, u64) -> u64) -> Lanes {
        [operation(a, c), operation(b, d)]
    }
}
