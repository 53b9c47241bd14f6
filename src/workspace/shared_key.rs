//! One key, one certificate: a key that two certificates of the workspace
//! share fails both with one leak, and cannot be renewed apart.

use super::Workspace;
use crate::framework::address::Address;
use crate::ground::check::Check;
use crate::ground::report::Finding;
use crate::x509::public_key::PublicKey;

impl Workspace {
    /// Whether the key of a certificate stands in any other CSR or certificate,
    /// whatever its environment.
    pub fn judge_shared_key(&self, at: Address, key: &PublicKey) -> Finding {
        let check = Check::KeyShared;
        let others = self.addresses().filter(|other| *other != at && self.record(*other).has_key(key));
        let others: Vec<String> = others.map(Address::name).collect();
        let finding = if others.is_empty() {
            Finding::pass(check, "key-own")
        } else {
            Finding::fail(check, "key-shared").with("others", others)
        };
        finding.found(key.spki_sha256())
    }
}

impl super::Record {
    fn has_key(&self, key: &PublicKey) -> bool {
        self.csr().is_some_and(|csr| csr.public_key == *key)
            || self.certificate().is_some_and(|certificate| certificate.public_key == *key)
            || self.previous.as_ref().is_some_and(|previous| previous.record.has_key(key))
    }
}
