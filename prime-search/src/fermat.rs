//! One Fermat test to base 2 of four numbers side by side: whether `2^(n - 1)` is 1
//! modulo n.
//!
//! Montgomery squaring ("Modular multiplication without trial division", Math. Comp.
//! 44, 1985) in limbs of 28 bits: a product of two has 56, so that a column of
//! products is summed without a carry. As the base is 2, where the exponent has a
//! bit, what was squared is doubled; no other multiplication is needed. Sixteen
//! times each number is below the power of 2 that Montgomery's method divides by,
//! and then nothing needs to be subtracted on the way.
//!
//! SECRET: the steps depend on the length of the numbers alone.

#![expect(
    clippy::indexing_slicing,
    clippy::as_conversions,
    reason = "INVARIANT: limbs are counted through up to their number, which the steps depend on; limbs fit 32 bits"
)]

use std::array::from_fn;
use std::hint::black_box;
use std::iter::repeat;

use zeroize::Zeroizing;

use super::lanes::Lanes;

const LIMB_BITS: u32 = 28;
const LIMB_MASK: u32 = (1 << LIMB_BITS) - 1;
/// Sixteen times a number has as many bits more.
const ROOM_BITS: u32 = 4;
/// INVARIANT: a column holds two products of two limbs for each limb; in 64 bits are
/// 255 of them and what is carried over.
const MOST_LIMBS: usize = 127;

/// The limbs of a number, the lowest first, from octets with the highest first.
pub fn limbs(octets: &[u8]) -> Vec<u32> {
    let mut limbs = Vec::with_capacity(octets.len() * 8 / LIMB_BITS as usize + 2);
    let (mut bits, mut count) = (0_u64, 0);
    for octet in octets.iter().rev() {
        bits |= u64::from(*octet) << count;
        count += 8;
        if count >= LIMB_BITS {
            limbs.push(bits as u32 & LIMB_MASK);
            bits >>= LIMB_BITS;
            count -= LIMB_BITS;
        }
    }
    limbs.push(bits as u32);
    limbs
}

/// Whether each passes.
pub fn pass<L: Lanes>(numbers: &[Vec<u32>; 4]) -> [bool; 4] {
    let lengths = numbers.each_ref().map(|number| bit_length(number));
    let [shortest, longest] = [lengths.iter().min(), lengths.iter().max()].map(|length| length.copied().unwrap_or(0));
    let limb_count = (longest + ROOM_BITS).div_ceil(LIMB_BITS) as usize;
    let is_odd = |number: &Vec<u32>| number.first().is_some_and(|limb| !limb.is_multiple_of(2));
    // 1 is no number to compute by.
    if shortest < 2 || limb_count > MOST_LIMBS || !numbers.iter().all(is_odd) {
        return one_by_one::<L>(numbers, limb_count);
    }
    let filled = |number: &Vec<u32>| number.iter().copied().chain(repeat(0)).take(limb_count).collect();
    let numbers: Zeroizing<[Vec<u32>; 4]> = Zeroizing::new(numbers.each_ref().map(filled));
    let ones = Zeroizing::new(numbers.each_ref().map(|number| montgomery_one(number, shortest)));
    let mut power = BothWays::<L>::of(&ones);
    let mut modulus = BothWays::<L>::of(&numbers);
    let negative_inverse = L::of(numbers.each_ref().map(|number| negative_inverse(number[0])));
    let mut quotient = vec![L::splat(0); limb_count];
    for bit in (0..longest).rev() {
        let (limb, place) = ((bit / LIMB_BITS) as usize, bit % LIMB_BITS);
        let bits = modulus.upwards[limb].shift_right(place).and(L::splat(1));
        // The exponent is the number less one: its lowest bit is not set.
        let bits = if bit == 0 { L::splat(0) } else { bits };
        square(&mut power, &mut quotient, &modulus, negative_inverse, bits);
    }
    let passed = from_fn(|lane| {
        let power: Zeroizing<Vec<u32>> = Zeroizing::new(power.upwards.iter().map(|limb| limb.words()[lane]).collect());
        *power == ones[lane] || *power == sum(&ones[lane], &numbers[lane])
    });
    for limbs in [&mut power.upwards, &mut power.downwards, &mut modulus.upwards, &mut modulus.downwards] {
        wipe(limbs);
    }
    wipe(&mut quotient);
    passed
}

/// What cannot be tested beside others: one is even, below 3 or too long.
fn one_by_one<L: Lanes>(numbers: &[Vec<u32>; 4], limb_count: usize) -> [bool; 4] {
    if limb_count > MOST_LIMBS {
        // Nothing is known of it, and nothing may be called composite.
        return [true; 4];
    }
    numbers.each_ref().map(|number| {
        let is_odd = number.first().is_some_and(|limb| !limb.is_multiple_of(2));
        let may_be = is_odd && bit_length(number) >= 2;
        may_be && pass::<L>(&from_fn(|_| number.clone()))[0]
    })
}

/// The limbs of four numbers, and the same from the highest to the lowest: a column
/// of products takes those of one number upwards and those of the other downwards.
struct BothWays<L> {
    upwards: Vec<L>,
    downwards: Vec<L>,
}

impl<L: Lanes> BothWays<L> {
    fn of(numbers: &[Vec<u32>; 4]) -> Self {
        let upwards: Vec<L> =
            (0..numbers[0].len()).map(|limb| L::of(numbers.each_ref().map(|number| number[limb]))).collect();
        let downwards = upwards.iter().rev().copied().collect();
        Self { upwards, downwards }
    }

    fn set(&mut self, limb: usize, value: L) {
        self.upwards[limb] = value;
        let mirrored = self.downwards.len() - 1 - limb;
        self.downwards[mirrored] = value;
    }
}

/// `power² / 2^(28 · limbs)` modulo each number, doubled where its bit is set.
/// INVARIANT: below four times the number before and after.
#[inline]
fn square<L: Lanes>(power: &mut BothWays<L>, quotient: &mut [L], modulus: &BothWays<L>, negative_inverse: L, bits: L) {
    let (count, mask) = (quotient.len(), L::splat(LIMB_MASK));
    let doubled = L::splat(0).subtract(bits);
    let mut carry = L::splat(0).wide();
    // The lower half becomes zero by the multiple of the modulus that is added.
    for column in 0..count {
        let sum = squares(carry, power, column);
        let sum = products(sum, &quotient[..column], &modulus.downwards[count - 1 - column..]);
        let factor = L::low(sum).multiply(negative_inverse).and(mask);
        quotient[column] = factor;
        carry = L::shift_sum_right(L::add_product(sum, factor, modulus.upwards[0]), LIMB_BITS);
    }
    let mut doubling_carry = L::splat(0);
    for column in count..2 * count {
        let sum = squares(carry, power, column);
        let sum = products(sum, &quotient[column - count + 1..], &modulus.downwards);
        carry = L::shift_sum_right(sum, LIMB_BITS);
        let limb = L::low(sum).and(mask);
        let limb = limb.add(limb.and(doubled)).add(doubling_carry);
        doubling_carry = limb.shift_right(LIMB_BITS);
        // Nothing below the next column's first is needed any more.
        power.set(column - count, limb.and(mask));
    }
}

/// The column of the square, added to `sum`.
#[inline(always)]
fn squares<L: Lanes>(sum: L::Sum, power: &BothWays<L>, column: usize) -> L::Sum {
    let count = power.upwards.len();
    let first = (column + 1).saturating_sub(count);
    // What lies on both sides of the middle is there twice.
    let middle = column.div_ceil(2);
    let last = column - first;
    let lower = power.upwards.get(first..middle).unwrap_or_default();
    let cross = products(L::splat(0).wide(), lower, &power.downwards[count - 1 - last..]);
    let sum = L::add_sums(sum, L::add_sums(cross, cross));
    match power.upwards.get(column / 2).filter(|_| column.is_multiple_of(2)) {
        Some(limb) => L::add_product(sum, *limb, *limb),
        None => sum,
    }
}

/// `sum` and the products of the first of `one` and of `other`, and so on.
#[inline(always)]
fn products<L: Lanes>(sum: L::Sum, one: &[L], other: &[L]) -> L::Sum {
    let (one_fours, one_rest) = one.as_chunks::<4>();
    let (other_fours, _) = other.as_chunks::<4>();
    let mut sum = sum;
    for (one, other) in one_fours.iter().zip(other_fours) {
        for (one, other) in one.iter().zip(other) {
            sum = L::add_product(sum, *one, *other);
        }
    }
    let other_rest = other.get(4 * one_fours.len()..).unwrap_or_default();
    for (one, other) in one_rest.iter().zip(other_rest) {
        sum = L::add_product(sum, *one, *other);
    }
    sum
}

/// What stands for 1 in Montgomery's form, `2^(28 · limbs)` modulo the number, which
/// has at least `bits` bits.
fn montgomery_one(number: &[u32], bits: u32) -> Vec<u32> {
    let power = bits - 1;
    let mut rest = vec![0; number.len()];
    rest[(power / LIMB_BITS) as usize] = 1 << (power % LIMB_BITS);
    for _ in power..LIMB_BITS * number.len() as u32 {
        let mut carry = 0;
        for limb in rest.iter_mut() {
            let twice = *limb << 1 | carry;
            (*limb, carry) = (twice & LIMB_MASK, twice >> LIMB_BITS);
        }
        subtract_once(&mut rest, number);
    }
    rest
}

/// `rest - number` where that is not negative; the same steps if it is.
fn subtract_once(rest: &mut [u32], number: &[u32]) {
    let difference = |borrow: i32, rest: u32, number: u32| rest as i32 - number as i32 + borrow;
    let borrow =
        rest.iter().zip(number).fold(0, |borrow, (rest, number)| difference(borrow, *rest, *number) >> LIMB_BITS);
    // All bits if nothing was borrowed at the end.
    let taken = !borrow as u32;
    let mut borrow = 0;
    for (rest, number) in rest.iter_mut().zip(number) {
        let less = difference(borrow, *rest, number & taken);
        *rest = less as u32 & LIMB_MASK;
        borrow = less >> LIMB_BITS;
    }
}

fn sum(one: &[u32], other: &[u32]) -> Vec<u32> {
    let mut carry = 0;
    let next = |(one, other): (&u32, &u32)| {
        let limb = one + other + carry;
        carry = limb >> LIMB_BITS;
        limb & LIMB_MASK
    };
    one.iter().zip(other).map(next).collect()
}

/// `-1 / number` modulo 2^32, of an odd number; each round of Newton's doubles the
/// right bits.
pub fn negative_inverse(number: u32) -> u32 {
    let inverse =
        (0..4).fold(number, |inverse, _| inverse.wrapping_mul(2_u32.wrapping_sub(number.wrapping_mul(inverse))));
    inverse.wrapping_neg()
}

fn bit_length(number: &[u32]) -> u32 {
    let last = number.iter().rposition(|limb| *limb != 0);
    last.map_or(0, |last| LIMB_BITS * last as u32 + u32::BITS - number[last].leading_zeros())
}

/// SECRET: what is overwritten must not look unneeded to the compiler.
fn wipe<L: Lanes>(limbs: &mut [L]) {
    limbs.fill(L::splat(0));
    black_box(limbs);
}
