//! Four numbers side by side: words of 32 bits, and sums of 64 bits of their
//! products. One form for every machine, and one for the browser's 128-bit vectors.

#![expect(
    clippy::indexing_slicing,
    clippy::as_conversions,
    reason = "INVARIANT: a lane is one of four; the parts of a sum are taken by their bits"
)]

#[cfg(target_feature = "simd128")]
mod simd;

use std::array::from_fn;

#[cfg(not(target_feature = "simd128"))]
pub type Fastest = Portable;
#[cfg(target_feature = "simd128")]
pub type Fastest = simd::Simd;

/// A word of each of four numbers. All arithmetic is modulo 2^32, and that of
/// [`Lanes::Sum`] modulo 2^64.
pub trait Lanes: Copy {
    /// A sum for each of the four.
    type Sum: Copy;

    fn of(words: [u32; 4]) -> Self;
    fn words(self) -> [u32; 4];
    fn add(self, other: Self) -> Self;
    fn subtract(self, other: Self) -> Self;
    fn and(self, other: Self) -> Self;
    fn multiply(self, other: Self) -> Self;
    fn shift_right(self, bits: u32) -> Self;

    fn wide(self) -> Self::Sum;
    /// `sum + one · other`
    fn add_product(sum: Self::Sum, one: Self, other: Self) -> Self::Sum;
    fn add_sums(one: Self::Sum, other: Self::Sum) -> Self::Sum;
    fn shift_sum_right(sum: Self::Sum, bits: u32) -> Self::Sum;
    /// The lower words of the sums.
    fn low(sum: Self::Sum) -> Self;
    /// The upper words of the sums.
    fn high(sum: Self::Sum) -> Self;

    #[inline(always)]
    fn splat(word: u32) -> Self {
        Self::of([word; 4])
    }
}

/// For every machine; compilers make vectors of it where there are some.
#[derive(Clone, Copy)]
pub struct Portable([u32; 4]);

impl Lanes for Portable {
    type Sum = [u64; 4];

    #[inline(always)]
    fn of(words: [u32; 4]) -> Self {
        Self(words)
    }

    #[inline(always)]
    fn words(self) -> [u32; 4] {
        self.0
    }

    #[inline(always)]
    fn add(self, other: Self) -> Self {
        Self(from_fn(|lane| self.0[lane].wrapping_add(other.0[lane])))
    }

    #[inline(always)]
    fn subtract(self, other: Self) -> Self {
        Self(from_fn(|lane| self.0[lane].wrapping_sub(other.0[lane])))
    }

    #[inline(always)]
    fn and(self, other: Self) -> Self {
        Self(from_fn(|lane| self.0[lane] & other.0[lane]))
    }

    #[inline(always)]
    fn multiply(self, other: Self) -> Self {
        Self(from_fn(|lane| self.0[lane].wrapping_mul(other.0[lane])))
    }

    #[inline(always)]
    fn shift_right(self, bits: u32) -> Self {
        Self(self.0.map(|word| word >> bits))
    }

    #[inline(always)]
    fn wide(self) -> Self::Sum {
        self.0.map(u64::from)
    }

    #[inline(always)]
    fn add_product(sum: Self::Sum, one: Self, other: Self) -> Self::Sum {
        from_fn(|lane| sum[lane].wrapping_add(u64::from(one.0[lane]) * u64::from(other.0[lane])))
    }

    #[inline(always)]
    fn add_sums(one: Self::Sum, other: Self::Sum) -> Self::Sum {
        from_fn(|lane| one[lane].wrapping_add(other[lane]))
    }

    #[inline(always)]
    fn shift_sum_right(sum: Self::Sum, bits: u32) -> Self::Sum {
        sum.map(|sum| sum >> bits)
    }

    #[inline(always)]
    fn low(sum: Self::Sum) -> Self {
        Self(sum.map(|sum| sum as u32))
    }

    #[inline(always)]
    fn high(sum: Self::Sum) -> Self {
        Self(sum.map(|sum| (sum >> 32) as u32))
    }
}
