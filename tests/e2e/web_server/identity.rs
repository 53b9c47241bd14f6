//! Who a server is over TLS: a key, and a certificate from a CA that was made for one
//! test and that no browser and no program knows.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use testbed::ca::{Ca, Draft};
use testbed::{Folder, Key, openssl};

use crate::desk::PLAIN_HOST;

/// The name in its certificate, which the browsers of these tests resolve.
pub const HOST: &str = PLAIN_HOST;

pub struct Identity {
    /// The paths of PEM files.
    pub certificate: String,
    pub key: String,
    authority: String,
    /// SHA-256 of the public key, base64, as Chromium takes it.
    pub pin: String,
    _folder: Folder,
}

impl Identity {
    pub fn new() -> Self {
        let folder = Folder::new();
        let authority = Ca::root("/CN=A CA of this test");
        let key = Key::ec("P-256");
        let extensions = format!(
            "basicConstraints=critical,CA:FALSE\nextendedKeyUsage=serverAuth\nsubjectKeyIdentifier=hash\n\
             authorityKeyIdentifier=keyid\nsubjectAltName=DNS:{HOST}\n"
        );
        // It lives as long as its CA: the computer's clock is not that of the bank of the tests.
        let draft = Draft { extensions: &extensions, ..Draft::ca("/CN=The Key Desk") };
        let spki = openssl(&["pkey", "-pubout", "-outform", "DER"], &key.pem);
        Self {
            certificate: folder.file("server.pem", authority.issue(&draft, &key)),
            authority: folder.file("authority.pem", &authority.pem),
            key: folder.file("server.key", &key.pem),
            pin: STANDARD.encode(Sha256::digest(spki)),
            _folder: folder,
        }
    }

    /// What the server answers to whoever knows the CA and looks at the name.
    #[track_caller]
    pub fn ask(&self, port: u16, request: &str) -> Vec<u8> {
        let address = format!("127.0.0.1:{port}");
        let name = ["-servername", HOST, "-verify_hostname", HOST, "-verify_return_error"];
        let arguments = ["s_client", "-quiet", "-connect", &address, "-CAfile", &self.authority];
        openssl(&[&arguments[..], &name].concat(), request)
    }
}
