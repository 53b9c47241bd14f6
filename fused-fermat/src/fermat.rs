//! Whether `2^(n - 1)` is 1 modulo n, for four numbers, two and two side by side.
//!
//! Montgomery's method in limbs of 51 bits, kept as floating-point numbers. A product of
//! two limbs has up to 102 bits and comes in two halves (Emmart, Zheng and Weems, "Faster
//! modular exponentiation using double precision floating point arithmetic on the GPU",
//! ARITH 2018): added to 3 · 2^102, whose last place is 2^51, it is rounded to a multiple
//! of that, the upper half; what the rounding took away is the lower half, with a
//! sign, and exact if the second product is rounded only with what is added. Halves
//! are summed as whole numbers by the bits of the floating-point numbers, of which the
//! known exponents are subtracted for a whole column at a time.
//!
//! No 1 in Montgomery's form is needed to begin with: a power of 2 below the modulus stands
//! for 2 to a small negative exponent, −c. From there squaring, and doubling where a bit
//! of the exponent is set, leads to 2^(1 − n), which is 1 when 2^(n − 1) is.

#![expect(
    clippy::indexing_slicing,
    clippy::as_conversions,
    reason = "INVARIANT: limbs and columns are counted through up to their number, which the steps depend on; \
              what is cut is cut on purpose"
)]

use core::hint::black_box;

use crate::MOST_OCTETS;
use crate::lanes::{
    Lanes, add, and, float_add, float_subtract, multiply, multiply_add, of, or, shift_right, splat, words,
};

const LIMB_BITS: usize = 51;
const LIMB_MASK: u64 = (1 << LIMB_BITS) - 1;
/// Sixteen times a number has as many bits more, and is below the power of 2 that Montgomery's method
/// divides by; then nothing needs to be subtracted on the way.
const ROOM_BITS: usize = 4;
const MOST_LIMBS: usize = (8 * MOST_OCTETS + ROOM_BITS).div_ceil(LIMB_BITS);
const FEWEST_OCTETS: usize = 16;
/// The exponent that the first power stands for has so many bits; see [`Exponent`].
const FIRST_BITS: usize = 7;

/// The bits of 3 · 2^102: added to a product, it leaves a multiple of 2^51.
const UPPER: u64 = 0x4668_0000_0000_0000;
/// Those of 3 · 2^51, whose last place is 1.
const LOWER: u64 = 0x4338_0000_0000_0000;
/// Those of the sum of both.
const BOTH: u64 = 0x4668_0000_0000_0003;
/// Those of 2^52: with a limb in the places behind, they are those of 2^52 and the limb.
const WHOLE: u64 = 0x4330_0000_0000_0000;

/// Of the first two numbers, and of the last two: what one waits for hides what the other does.
type Pairs = [Lanes; 2];

/// Everything that is computed with, in one place that is wiped.
struct Work {
    power: [Pairs; MOST_LIMBS],
    quotient: [Pairs; MOST_LIMBS],
    modulus: [Pairs; MOST_LIMBS],
    /// `-1 / number` modulo 2^51.
    negative_inverse: Pairs,
    exponents: [Exponent; 4],
}

/// `1 - n` as two's complement: its highest [`FIRST_BITS`] bits, less 2 to their number, are −c, and
/// all bits below lead from 2^(−c) to 2^(1 − n).
struct Exponent([u8; MOST_OCTETS]);

/// The sums of a column.
struct Sums {
    lower: Pairs,
    upper: Pairs,
    /// How many products.
    count: u64,
}

/// Whether each passes. Of what it does not take nothing is known, and so it passes: numbers
/// of several lengths, of less than 16 octets or more than 256, even ones, and those whose
/// highest bit is not set.
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "relaxed-simd"))]
pub fn pass(numbers: [&[u8]; 4]) -> [bool; 4] {
    let octets = numbers[0].len();
    let is_taken = |number: &&[u8]| number.len() == octets && number[0] >= 0x80 && number[octets - 1] % 2 == 1;
    if !(FEWEST_OCTETS..=MOST_OCTETS).contains(&octets) || !numbers.iter().all(is_taken) {
        return [true; 4];
    }
    let count = (8 * octets + ROOM_BITS).div_ceil(LIMB_BITS);
    let mut work = Work::empty();
    work.take(numbers, count);
    for bit in (0..8 * octets - FIRST_BITS).rev() {
        let doubled = pairs(work.exponents.each_ref().map(|exponent| exponent.all_ones_if(bit, octets)));
        work.reduce(count, Some(doubled));
    }
    // Out of Montgomery's form.
    work.reduce(count, None);
    let mut passed = [true; 4];
    for (index, limb) in work.power[..count].iter().enumerate() {
        let [[a, b], [c, d]] = limb.map(|lanes| words(to_whole(lanes)));
        for (passed, word) in passed.iter_mut().zip([a, b, c, d]) {
            *passed &= word == u64::from(index == 0);
        }
    }
    work.wipe();
    passed
}

impl Work {
    fn empty() -> Self {
        let [power, quotient, modulus] = [[[splat(0); 2]; MOST_LIMBS]; 3];
        let exponents = [(); 4].map(|()| Exponent([0; MOST_OCTETS]));
        Self { power, quotient, modulus, negative_inverse: [splat(0); 2], exponents }
    }

    /// The numbers, and for each a power of 2 below it to begin with.
    fn take(&mut self, numbers: [&[u8]; 4], count: usize) {
        for (exponent, number) in self.exponents.iter_mut().zip(numbers) {
            exponent.take(number);
        }
        let first = self.exponents.each_ref().map(|exponent| LIMB_BITS * count - exponent.first());
        for index in 0..count {
            let bit = |place: usize| u64::from(place / LIMB_BITS == index) << (place % LIMB_BITS);
            self.power[index] = pairs(first.map(bit)).map(to_float);
            self.modulus[index] = pairs(numbers.map(|number| limb(number, index))).map(to_float);
        }
        self.negative_inverse = pairs(numbers.map(|number| negative_inverse(limb(number, 0))));
    }

    /// SECRET: what is overwritten must not look unneeded to the compiler.
    fn wipe(&mut self) {
        for limbs in [&mut self.power, &mut self.quotient, &mut self.modulus] {
            limbs.fill([splat(0); 2]);
        }
        self.negative_inverse = [splat(0); 2];
        for exponent in &mut self.exponents {
            exponent.0.fill(0);
        }
        black_box(self);
    }

    /// Squares the powers modulo each number, and doubles where all bits of `doubled` are set.
    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "relaxed-simd"))]
    fn reduce(&mut self, count: usize, doubled: Option<Pairs>) {
        let (power, quotient) = (&mut self.power[..count], &mut self.quotient[..count]);
        reduce(power, quotient, &self.modulus[..count], self.negative_inverse, doubled);
    }
}

/// `power² / 2^(51 · limbs)` modulo each number, doubled where all bits of `doubled` are set; without
/// it `power / 2^(51 · limbs)`.
/// INVARIANT: below four times the number before and after.
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "relaxed-simd"))]
fn reduce(
    power: &mut [Pairs],
    quotient: &mut [Pairs],
    modulus: &[Pairs],
    negative_inverse: Pairs,
    doubled: Option<Pairs>,
) {
    let (count, squared) = (power.len(), doubled.is_some());
    let doubled = doubled.unwrap_or([splat(0); 2]);
    let (mut carry, mut upper) = ([splat(0); 2], [splat(0); 2]);
    // The lower half becomes zero by the multiple of the modulus that is added.
    for column in 0..count {
        let mut sums = Sums::none();
        let mut before = sum(carry, upper);
        if squared {
            squares(&mut sums, power, column);
        } else {
            before = sum(before, power[column].map(to_whole));
        }
        products(&mut sums, &quotient[..column], &modulus[1..=column]);
        let whole = sums.whole(before);
        let factor = [0, 1].map(|pair| and(multiply(whole[pair], negative_inverse[pair]), splat(LIMB_MASK)));
        quotient[column] = factor.map(to_float);
        add_product(&mut sums, &quotient[column], &modulus[0]);
        carry = sums.whole(before).map(|whole| shift_right(whole, LIMB_BITS as u32));
        upper = sums.upper();
    }
    carry = twice_where(doubled, carry);
    for column in count..2 * count {
        let mut sums = Sums::none();
        if squared {
            squares(&mut sums, power, column);
        }
        products(&mut sums, &quotient[column + 1 - count..], &modulus[column + 1 - count..]);
        let whole = sum(twice_where(doubled, sums.whole(upper)), carry);
        carry = whole.map(|whole| shift_right(whole, LIMB_BITS as u32));
        upper = sums.upper();
        // Nothing below the next column's first is needed any more.
        power[column - count] = whole.map(|whole| to_float(and(whole, splat(LIMB_MASK))));
    }
}

/// The column of the square.
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "relaxed-simd"))]
#[inline]
fn squares(sums: &mut Sums, power: &[Pairs], column: usize) {
    let first = (column + 1).saturating_sub(power.len());
    // What lies on both sides of the middle is there twice.
    let middle = column.div_ceil(2);
    products(sums, &power[first..middle], &power[column + 1 - middle..=column - first]);
    sums.double();
    if let Some(limb) = power.get(column / 2).filter(|_| column.is_multiple_of(2)) {
        add_product(sums, limb, limb);
    }
}

/// The products of the first of `one` and the last of `other`, and so on.
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "relaxed-simd"))]
#[inline]
fn products(sums: &mut Sums, one: &[Pairs], other: &[Pairs]) {
    for (one, other) in one.iter().zip(other.iter().rev()) {
        add_product(sums, one, other);
    }
}

#[cfg_attr(target_arch = "wasm32", target_feature(enable = "relaxed-simd"))]
#[inline]
fn add_product(sums: &mut Sums, one: &Pairs, other: &Pairs) {
    for pair in 0..2 {
        let upper = multiply_add(one[pair], other[pair], splat(UPPER));
        let lower = multiply_add(one[pair], other[pair], float_subtract(splat(BOTH), upper));
        sums.upper[pair] = add(sums.upper[pair], upper);
        sums.lower[pair] = add(sums.lower[pair], lower);
    }
    sums.count += 1;
}

impl Sums {
    #[inline]
    fn none() -> Self {
        let zero = [splat(0); 2];
        Self { lower: zero, upper: zero, count: 0 }
    }

    #[inline]
    fn double(&mut self) {
        self.lower = self.lower.map(|lower| add(lower, lower));
        self.upper = self.upper.map(|upper| add(upper, upper));
        self.count *= 2;
    }

    /// The lower halves as a whole number, and what else belongs to the column.
    #[inline]
    fn whole(&self, more: Pairs) -> Pairs {
        let exponents = splat(self.count.wrapping_mul(LOWER).wrapping_neg());
        sum(self.lower, more).map(|sum| add(sum, exponents))
    }

    /// The upper halves as a whole number, which belong to the next column.
    #[inline]
    fn upper(&self) -> Pairs {
        let exponents = splat(self.count.wrapping_mul(UPPER).wrapping_neg());
        self.upper.map(|upper| add(upper, exponents))
    }
}

impl Exponent {
    fn take(&mut self, number: &[u8]) {
        // 1 − n = ¬n + 2
        let mut carry = 2;
        for (octet, of_number) in self.0[..number.len()].iter_mut().zip(number).rev() {
            let sum = u16::from(!of_number) + carry;
            *octet = sum as u8;
            carry = sum >> 8;
        }
    }

    /// c; 64 at least, since the highest bit of the number is set.
    fn first(&self) -> usize {
        (1 << FIRST_BITS) - usize::from(self.0[0] >> (8 - FIRST_BITS))
    }

    fn all_ones_if(&self, bit: usize, octets: usize) -> u64 {
        u64::from(self.0[octets - 1 - bit / 8] >> (bit % 8) & 1).wrapping_neg()
    }
}

fn pairs([a, b, c, d]: [u64; 4]) -> Pairs {
    [of([a, b]), of([c, d])]
}

/// A limb from the octets of a number; 0 above its highest.
fn limb(number: &[u8], index: usize) -> u64 {
    let from = LIMB_BITS * index;
    // 51 bits lie in eight octets at most, from wherever they begin.
    let octets = number.iter().rev().skip(from / 8).take(8);
    let bits = octets.zip(0..).fold(0, |bits, (octet, place)| bits | u64::from(*octet) << (8 * place));
    bits >> (from % 8) & LIMB_MASK
}

/// `-1 / number` modulo 2^64, of an odd number; each round of Newton's doubles the right bits.
fn negative_inverse(number: u64) -> u64 {
    let inverse =
        (0..5).fold(number, |inverse, _| inverse.wrapping_mul(2_u64.wrapping_sub(number.wrapping_mul(inverse))));
    inverse.wrapping_neg()
}

#[inline]
fn sum(one: Pairs, other: Pairs) -> Pairs {
    [0, 1].map(|pair| add(one[pair], other[pair]))
}

#[inline]
fn twice_where(doubled: Pairs, whole: Pairs) -> Pairs {
    sum(whole, [0, 1].map(|pair| and(whole[pair], doubled[pair])))
}

#[inline]
fn to_float(limb: Lanes) -> Lanes {
    float_subtract(or(limb, splat(WHOLE)), splat(WHOLE))
}

#[inline]
fn to_whole(limb: Lanes) -> Lanes {
    and(float_add(limb, splat(WHOLE)), splat(LIMB_MASK))
}
