//! What a key set is compared with.

use crate::plan::Expectation;
use crate::x509::certificate::Certificate;
use crate::x509::public_key::PublicKey;

/// What the set is searched for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Comparison<'a> {
    pub expectation: Expectation<'a>,
    pub certificate: Option<&'a Certificate>,
    /// The public key of the CSR, where there is no certificate (raw keys).
    pub public_key: Option<&'a PublicKey>,
    /// The kid that somebody else stated (C4, Sig3).
    pub kid: Option<&'a str>,
}
