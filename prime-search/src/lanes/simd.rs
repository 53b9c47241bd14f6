//! WebAssembly's vectors of 128 bits.

use core::arch::wasm32::{
    i32x4_add, i32x4_mul, i32x4_shuffle, i32x4_sub, i64x2_add, u32x4, u32x4_extract_lane, u32x4_shr,
    u64x2_extend_high_u32x4, u64x2_extend_low_u32x4, u64x2_extmul_high_u32x4, u64x2_extmul_low_u32x4, u64x2_shr, v128,
    v128_and,
};

use super::Lanes;

#[derive(Clone, Copy)]
pub struct Simd(v128);

impl Lanes for Simd {
    /// Of the first two numbers, and of the last two.
    type Sum = [v128; 2];

    #[inline(always)]
    fn of([a, b, c, d]: [u32; 4]) -> Self {
        Self(u32x4(a, b, c, d))
    }

    #[inline(always)]
    fn words(self) -> [u32; 4] {
        [
            u32x4_extract_lane::<0>(self.0),
            u32x4_extract_lane::<1>(self.0),
            u32x4_extract_lane::<2>(self.0),
            u32x4_extract_lane::<3>(self.0),
        ]
    }

    #[inline(always)]
    fn add(self, other: Self) -> Self {
        Self(i32x4_add(self.0, other.0))
    }

    #[inline(always)]
    fn subtract(self, other: Self) -> Self {
        Self(i32x4_sub(self.0, other.0))
    }

    #[inline(always)]
    fn and(self, other: Self) -> Self {
        Self(v128_and(self.0, other.0))
    }

    #[inline(always)]
    fn multiply(self, other: Self) -> Self {
        Self(i32x4_mul(self.0, other.0))
    }

    #[inline(always)]
    fn shift_right(self, bits: u32) -> Self {
        Self(u32x4_shr(self.0, bits))
    }

    #[inline(always)]
    fn wide(self) -> Self::Sum {
        [u64x2_extend_low_u32x4(self.0), u64x2_extend_high_u32x4(self.0)]
    }

    #[inline(always)]
    fn add_product([low, high]: Self::Sum, one: Self, other: Self) -> Self::Sum {
        [
            i64x2_add(low, u64x2_extmul_low_u32x4(one.0, other.0)),
            i64x2_add(high, u64x2_extmul_high_u32x4(one.0, other.0)),
        ]
    }

    #[inline(always)]
    fn add_sums(one: Self::Sum, other: Self::Sum) -> Self::Sum {
        [i64x2_add(one[0], other[0]), i64x2_add(one[1], other[1])]
    }

    #[inline(always)]
    fn shift_sum_right([low, high]: Self::Sum, bits: u32) -> Self::Sum {
        [u64x2_shr(low, bits), u64x2_shr(high, bits)]
    }

    #[inline(always)]
    fn low([low, high]: Self::Sum) -> Self {
        Self(i32x4_shuffle::<0, 2, 4, 6>(low, high))
    }

    #[inline(always)]
    fn high([low, high]: Self::Sum) -> Self {
        Self(i32x4_shuffle::<1, 3, 5, 7>(low, high))
    }
}
