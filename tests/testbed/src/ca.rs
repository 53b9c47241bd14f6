//! A CA of one's own making, for chains and CRLs that the directory would
//! never issue: any extensions, dates, keys and algorithms, by `openssl ca`.

use crate::directory::Signing;
use crate::folder::Folder;
use crate::key::Key;
use crate::openssl::{field, openssl, openssl_text};

pub const CA_EXTENSIONS: &str = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n\
    subjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n";
pub const LEAF_EXTENSIONS: &str = "basicConstraints=critical,CA:FALSE\nsubjectKeyIdentifier=hash\n\
    authorityKeyIdentifier=keyid\nsubjectAltName=DNS:ozone.testbank.example\n";

/// A CA with its key.
pub struct Ca {
    pub pem: String,
    pub key: Key,
}

/// What is to be signed.
#[derive(Clone, Copy)]
pub struct Draft<'a> {
    pub subject: &'a str,
    pub start: &'a str,
    pub end: &'a str,
    pub digest: &'a str,
    pub extensions: &'a str,
    pub string_mask: &'a str,
    pub options: &'a [&'a str],
}

impl<'a> Draft<'a> {
    pub fn ca(subject: &'a str) -> Self {
        Self {
            subject,
            start: "20240822000000Z",
            end: "20340820000000Z",
            digest: "sha256",
            extensions: CA_EXTENSIONS,
            string_mask: "utf8only",
            options: &[],
        }
    }

    pub fn leaf(subject: &'a str) -> Self {
        Self { start: "20251101080000Z", end: "20261201080000Z", extensions: LEAF_EXTENSIONS, ..Self::ca(subject) }
    }
}

impl Ca {
    /// A root with a key on P-256, which is quick to make.
    pub fn root(subject: &str) -> Self {
        Self::root_of(&Draft::ca(subject), Key::ec("P-256"))
    }

    #[track_caller]
    pub fn root_of(draft: &Draft<'_>, key: Key) -> Self {
        Self { pem: sign(draft, &key, &key, None), key }
    }

    /// A CA below this one.
    pub fn ca(&self, subject: &str) -> Self {
        self.ca_of(&Draft::ca(subject), Key::ec("P-256"))
    }

    #[track_caller]
    pub fn ca_of(&self, draft: &Draft<'_>, key: Key) -> Self {
        Self { pem: self.issue(draft, &key), key }
    }

    #[track_caller]
    pub fn issue(&self, draft: &Draft<'_>, key: &Key) -> String {
        sign(draft, key, &self.key, Some(&self.pem))
    }

    /// The CRL of this CA as PEM.
    #[track_caller]
    pub fn crl(&self, list: &RevocationList<'_>) -> String {
        list.sign(&self.pem, &self.key)
    }
}

#[track_caller]
fn sign(draft: &Draft<'_>, key: &Key, signer: &Key, by: Option<&str>) -> String {
    let signing = Signing {
        csr: &csr(key),
        key: signer,
        by,
        subject: Some(draft.subject),
        start: draft.start,
        end: draft.end,
        digest: draft.digest,
        string_mask: draft.string_mask,
        extensions: draft.extensions,
        options: draft.options,
    };
    signing.sign()
}

/// Without `-sha256`, which Ed25519 does not take.
fn csr(key: &Key) -> String {
    let folder = Folder::new();
    let key = folder.file("key.pem", &key.pem);
    openssl_text(&["req", "-new", "-key", &key, "-subj", "/CN=replaced by the draft"], "")
}

/// What `openssl ca -gencrl` is to write.
#[derive(Clone, Copy)]
pub struct RevocationList<'a> {
    /// UTCTime, and a reason after a comma; and the serial number of each, as in openssl's index.
    pub entries: &'a [(&'a str, String)],
    pub last_update: &'a str,
    pub next_update: &'a str,
    pub extensions: &'a str,
}

impl Default for RevocationList<'_> {
    /// Fresh on the bank's day, and empty.
    fn default() -> Self {
        Self {
            entries: &[],
            last_update: "20260110080000Z",
            next_update: "20260120080000Z",
            extensions: "authorityKeyIdentifier=keyid\n",
        }
    }
}

impl RevocationList<'_> {
    #[track_caller]
    pub fn sign(&self, certificate: &str, key: &Key) -> String {
        let folder = Folder::new();
        let index: String = self
            .entries
            .iter()
            .map(|(revocation, serial)| format!("R\t301231235959Z\t{revocation}\t{serial}\tunknown\t/CN=revoked\n"))
            .collect();
        folder.file("index.txt", index);
        folder.file("crlnumber", "01\n");
        let key = folder.file("ca.key", &key.pem);
        let certificate = folder.file("ca.pem", certificate);
        let configuration = folder.file(
            "ca.cnf",
            format!(
                "[ca]\ndefault_ca=directory\n\
                 [directory]\ndatabase={root}/index.txt\ncrlnumber={root}/crlnumber\ndefault_md=sha256\n\
                 unique_subject=no\ncrl_extensions=extensions\n\
                 [extensions]\n{extensions}",
                root = folder.root().display(),
                extensions = self.extensions,
            ),
        );
        let arguments = ["ca", "-gencrl", "-config", &configuration, "-keyfile", &key, "-cert", &certificate];
        let dates = ["-crl_lastupdate", self.last_update, "-crl_nextupdate", self.next_update];
        openssl_text(&[arguments.as_slice(), &dates].concat(), "")
    }
}

/// The serial number as openssl's index has it.
pub fn serial(pem: &str) -> String {
    field(&openssl_text(&["x509", "-noout", "-serial"], pem), "serial")
}

/// The DER of a PEM CRL.
pub fn crl_der(pem: &str) -> Vec<u8> {
    openssl(&["crl", "-outform", "DER"], pem)
}
