//! Certificates that a list among the items names as revoked. That is said whoever signed
//! the list; not to be in one is worth what the list is, and is judged with the chain.

use std::collections::BTreeMap;

use crate::check::crl;
use crate::ground::report::Finding;
use crate::heap::identify::{Item, ItemKind};
use crate::x509::crl::Crl;

/// Of lists in PEM, in bytes of them all: they are read anew whenever an item comes or goes.
const MAX_BYTES: usize = 4 << 20;

/// What was found, by the positions of the certificates.
pub(super) fn judge(items: &[Item]) -> BTreeMap<usize, Finding> {
    let mut left = MAX_BYTES;
    let lists = items.iter().filter(|item| item.kind == ItemKind::Crl).filter(|item| {
        let fits = item.content.len() <= left;
        left -= if fits { item.content.len() } else { 0 };
        fits
    });
    let lists: Vec<Crl> = lists.filter_map(|item| Crl::read(item.content.as_bytes()).ok()).collect();
    if lists.is_empty() {
        return BTreeMap::new();
    }
    let of_item = |(position, item): (usize, &Item)| {
        let certificate = item.certificate()?;
        let mut lists = lists.iter().filter(|list| list.issuer == certificate.issuer);
        Some((position, lists.find_map(|list| crl::revoked(list, &certificate))?))
    };
    items.iter().enumerate().filter_map(of_item).collect()
}
