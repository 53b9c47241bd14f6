//! Which moduli were examined for being primes: a worker finds it, and the page, which
//! must answer a click meanwhile, takes it over.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// More than a page meets in a day; what is beyond is found again.
const MAX_KNOWN: usize = 1_000;

/// A modulus that was examined.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KnownModulus {
    /// SHA-256 over its octets.
    digest: [u8; 32],
    is_prime: bool,
}

impl KnownModulus {
    /// Of a product: whoever has the factors knows that it is no prime.
    pub(super) fn product(modulus: &[u8]) -> Self {
        Self { digest: Sha256::digest(modulus).into(), is_prime: false }
    }
}

thread_local! {
    static KNOWN: RefCell<BTreeMap<[u8; 32], bool>> = const { RefCell::new(BTreeMap::new()) };
}

/// What is known of a modulus, or what `find` says.
pub(super) fn or_find(modulus: &[u8], find: impl FnOnce() -> bool) -> bool {
    let digest: [u8; 32] = Sha256::digest(modulus).into();
    if let Some(known) = KNOWN.with_borrow(|known| known.get(&digest).copied()) {
        return known;
    }
    let is_prime = find();
    learn([KnownModulus { digest, is_prime }]);
    is_prime
}

/// Everything that is known here.
pub fn known_moduli() -> Vec<KnownModulus> {
    let of = |(digest, is_prime): (&[u8; 32], &bool)| KnownModulus { digest: *digest, is_prime: *is_prime };
    KNOWN.with_borrow(|known| known.iter().map(of).collect())
}

/// Takes over what the worker of this page found.
pub fn learn(found: impl IntoIterator<Item = KnownModulus>) {
    KNOWN.with_borrow_mut(|known| {
        for KnownModulus { digest, is_prime } in found {
            if known.len() >= MAX_KNOWN {
                known.pop_first();
            }
            known.insert(digest, is_prime);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_found_is_not_sought_again() {
        assert!(!or_find(b"a modulus", || false));
        assert!(!or_find(b"a modulus", || panic!("it is known")));
        learn([KnownModulus::product(b"a product")]);
        assert!(!or_find(b"a product", || panic!("its factors are known")));
        let found = known_moduli();
        KNOWN.take();
        learn(found);
        assert!(!or_find(b"a modulus", || panic!("the worker knew it")));
        learn((0..u16::MAX).map(|number| {
            let digest: [u8; 32] = Sha256::digest(number.to_be_bytes()).into();
            KnownModulus { digest, is_prime: false }
        }));
        assert_eq!(known_moduli().len(), MAX_KNOWN);
    }
}
