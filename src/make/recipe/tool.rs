//! The tools that make keys and CSRs elsewhere.

use crate::ground::words::all;
use strum::{IntoStaticStr, VariantArray};

use super::Shell;

/// A program, and where it keeps the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Tool {
    /// OpenSSL 3; the subject stands in a file.
    OpensslConfiguration,
    /// OpenSSL 3; one command, as the directory shows it, with an encrypted key.
    OpensslCommand,
    /// OpenSSL 3 with pkcs11-provider; the key stays in the HSM.
    OpensslPkcs11,
    /// Java's keytool with a PKCS#12 keystore.
    KeytoolFile,
    /// Java's keytool with SunPKCS11; the key stays in the HSM.
    KeytoolPkcs11,
    /// Windows; the key stays with a key storage provider.
    Certreq,
}

impl Tool {
    pub const ALL: [Self; 6] = all();

    /// The shells in which the tool can be called; the first is the usual one.
    pub fn shells(self) -> &'static [Shell] {
        match self {
            Self::Certreq => &[Shell::PowerShell],
            _ => &Shell::ALL,
        }
    }

    /// The key is made in a PKCS#11 token and does not leave it.
    pub fn keeps_key_in_token(self) -> bool {
        matches!(self, Self::OpensslPkcs11 | Self::KeytoolPkcs11)
    }

    /// For values of lists on the page.
    pub fn word(self) -> &'static str {
        self.into()
    }

    pub fn text_id(self) -> &'static str {
        match self {
            Self::OpensslConfiguration => "recipe-tool-openssl-configuration",
            Self::OpensslCommand => "recipe-tool-openssl-command",
            Self::OpensslPkcs11 => "recipe-tool-openssl-pkcs11",
            Self::KeytoolFile => "recipe-tool-keytool-file",
            Self::KeytoolPkcs11 => "recipe-tool-keytool-pkcs11",
            Self::Certreq => "recipe-tool-certreq",
        }
    }
}
