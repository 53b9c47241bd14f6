//! The two ways in which a PKCS#12 file is written.

use crate::key::pbe::Scheme;

/// How a PKCS#12 file is encrypted, and so who can open it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// PBES2 with AES-256 and HMAC-SHA256: OpenSSL 1.1 and later, Java since
    /// 8u301, Windows since Server 2019 and Windows 10 1709.
    Modern,
    /// 3DES and SHA-1: everything older, too.
    Compatible,
}

impl Form {
    /// The same for certificates, key and MAC, since a guess is tried where it
    /// is cheapest. Not more, because loaders have limits (.NET's are in
    /// `Pkcs12LoaderLimits.Defaults`, whose documents give no numbers).
    pub(super) fn rounds(self) -> u32 {
        match self {
            Self::Modern => 250_000,
            Self::Compatible => 100_000,
        }
    }

    pub(super) fn scheme(self) -> Scheme {
        match self {
            Self::Modern => Scheme::Modern { rounds: self.rounds() },
            Self::Compatible => Scheme::Compatible { rounds: self.rounds() },
        }
    }
}
