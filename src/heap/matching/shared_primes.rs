//! Keys of a heap that share a prime, by the fingerprint of the key.

use std::collections::BTreeMap;

use crate::ground::check::Check;
use crate::ground::order::sort_by;
use crate::ground::report::Finding;
use crate::heap::identify::Item;
use crate::key::weak_key::shared_prime;
use crate::x509::public_key::{PublicKey, PublicKeyKind};

/// More keys than are held against each other, so no more are read again.
const MAX_KEYS: usize = 64;
/// Most names in one sentence.
const MAX_NAMES: usize = 5;

/// One key, and the file that it was first seen in.
struct Seen {
    fingerprint: String,
    name: String,
    modulus: Vec<u8>,
}

/// A finding for each key that shares a prime, and for each that was not looked at.
pub(super) fn judge(items: &[Item]) -> BTreeMap<String, Finding> {
    let mut seen: BTreeMap<String, Seen> = BTreeMap::new();
    let mut left_out = Vec::new();
    for item in items {
        let is_new = |fingerprint: &String| !seen.contains_key(fingerprint);
        let mut new = item.keys.iter().filter(|key| key.is_rsa() && is_new(&key.spki_sha256)).peekable();
        if new.peek().is_none() {
            continue;
        }
        if seen.len() >= MAX_KEYS {
            left_out.extend(new.map(|key| key.spki_sha256.clone()));
            continue;
        }
        for key in item.public_keys() {
            let PublicKeyKind::Rsa { modulus, .. } = key.kind() else { continue };
            let fingerprint = key.spki_sha256();
            if seen.contains_key(&fingerprint) {
                continue;
            }
            if seen.len() >= MAX_KEYS {
                left_out.push(fingerprint);
                continue;
            }
            let key = Seen { fingerprint: fingerprint.clone(), name: item.name(), modulus: modulus.clone() };
            seen.insert(fingerprint, key);
        }
    }
    // Two encodings of one key are one modulus.
    let mut keys: Vec<Seen> = seen.into_values().collect();
    sort_by(&mut keys, |one, other| one.modulus.cmp(&other.modulus));
    keys.dedup_by(|one, other| one.modulus == other.modulus);
    let moduli: Vec<&[u8]> = keys.iter().map(|key| key.modulus.as_slice()).collect();
    let found = shared_prime::among(&moduli);
    let of = |position: &usize| keys.get(*position);
    left_out.extend(found.left_out.iter().filter_map(of).map(|key| key.fingerprint.clone()));
    let not_checked =
        Finding::not_checked(Check::KeySharedPrime, "key-shared-prime").with("count", found.examined.len());
    let mut findings: BTreeMap<String, Finding> =
        left_out.into_iter().map(|fingerprint| (fingerprint, not_checked.clone())).collect();
    for key in found.sharing.iter().filter_map(of) {
        let is_partner =
            |other: &&Seen| other.modulus != key.modulus && shared_prime::is_common(&key.modulus, &other.modulus);
        let partners = found.sharing.iter().filter_map(of).filter(is_partner).take(MAX_NAMES);
        let names: Vec<&str> = partners.map(|other| other.name.as_str()).collect();
        let finding = Finding::fail(Check::KeySharedPrime, "key-shared-prime").with("others", names);
        findings.insert(key.fingerprint.clone(), finding);
    }
    findings
}

impl Item {
    /// The public keys in it, read again from the content.
    fn public_keys(&self) -> Vec<PublicKey> {
        let block = || {
            let block = crate::x509::pem::read(self.content.as_bytes()).ok()?.pop()?;
            PublicKey::read(&block.label, &block.der).ok()
        };
        let certificate = || Some(self.certificate()?.public_key);
        let request = || Some(self.csr()?.public_key);
        match self.jwks() {
            Some(jwks) => jwks.keys.iter().filter_map(|key| key.public_key()).collect(),
            None => certificate().or_else(request).or_else(block).into_iter().collect(),
        }
    }
}
