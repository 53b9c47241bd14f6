//! Private keys made by openssl, and the CSRs that it makes of them.

use std::cell::Cell;
use std::path::Path;
use std::sync::{Mutex, OnceLock, PoisonError};

use oftf_key_desk::x509::public_key::PublicKey;

use crate::folder::{Folder, word};
use crate::openssl::{openssl, openssl_text};

/// As unencrypted PKCS#8 PEM.
pub struct Key {
    pub pem: String,
}

impl Key {
    pub fn rsa(bits: &str) -> Self {
        Self { pem: openssl_text(&["genrsa", bits], "") }
    }

    pub fn ec(curve: &str) -> Self {
        let curve = format!("ec_paramgen_curve:{curve}");
        Self { pem: openssl_text(&["genpkey", "-algorithm", "EC", "-pkeyopt", &curve], "") }
    }

    /// An RSA 2048 key, at each call of a test another one. They are made once a run,
    /// as many as any test asks for, since making them is not what is tested.
    pub fn any() -> Self {
        static MADE: Mutex<Vec<String>> = Mutex::new(Vec::new());
        thread_local!(static ASKED: Cell<usize> = const { Cell::new(0) });
        // Each test has a thread of its own.
        let number = ASKED.replace(ASKED.get() + 1);
        let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
        while made.len() <= number {
            made.push(Self::rsa("2048").pem);
        }
        Self { pem: made[number].clone() }
    }

    /// Opens a saved key file, as whoever installs it would.
    #[track_caller]
    pub fn open(file: &Path, passphrase: &str) -> Self {
        let folder = Folder::new();
        let passphrase = format!("file:{}", folder.file("passphrase", passphrase));
        Self { pem: openssl_text(&["pkey", "-in", word(file), "-passin", &passphrase], "") }
    }

    /// The public half, through openssl.
    pub fn public(&self) -> PublicKey {
        let der = openssl(&["pkey", "-pubout", "-outform", "DER"], &self.pem);
        PublicKey::from_spki_der(&der).expect("openssl wrote a public key")
    }

    pub fn public_pem(&self) -> String {
        openssl_text(&["pkey", "-pubout"], &self.pem)
    }

    /// PKCS#1 or SEC1, as OpenSSL wrote keys for decades.
    pub fn traditional(&self) -> String {
        openssl_text(&["pkey", "-traditional"], &self.pem)
    }

    /// The file that a careful person keeps: PKCS#8, encrypted.
    pub fn encrypted(&self, passphrase: &str) -> String {
        let folder = Folder::new();
        let passphrase = format!("file:{}", folder.file("passphrase", passphrase));
        openssl_text(&["pkcs8", "-topk8", "-v2", "aes-256-cbc", "-passout", &passphrase], &self.pem)
    }

    /// `openssl req -new -key … -subj … -sha256`
    #[track_caller]
    pub fn csr(&self, subject: &str) -> String {
        self.csr_with(subject, &[])
    }

    /// With more of the command line.
    #[track_caller]
    pub fn csr_with(&self, subject: &str, more: &[&str]) -> String {
        let folder = Folder::new();
        let key = folder.file("key.pem", &self.pem);
        let usual = ["req", "-new", "-utf8", "-key", &key, "-subj", subject, "-sha256"];
        openssl_text(&[&usual, more].concat(), "")
    }

    /// With `-addext subjectAltName=…`.
    #[track_caller]
    pub fn csr_for_hosts(&self, subject: &str, hosts: &str) -> String {
        self.csr_with(subject, &["-addext", &format!("subjectAltName={hosts}")])
    }

    /// A CSR whose `CN` is longer than the 64 characters of X.520, which openssl
    /// must be told to allow; other programs do not mind.
    #[track_caller]
    pub fn csr_with_long_common_name(&self, subject: &str) -> String {
        let folder = Folder::new();
        let configuration = folder.file(
            "req.cnf",
            "openssl_conf=init\n[init]\nstbl_section=strings\n[strings]\ncommonName=min:1,max:200\n\
             [req]\ndistinguished_name=name\n[name]\n",
        );
        self.csr_with(subject, &["-config", &configuration])
    }

    /// A CSR from a configuration file, for what the command line cannot ask.
    #[track_caller]
    pub fn csr_of_configuration(&self, configuration: &str) -> String {
        let folder = Folder::new();
        let key = folder.file("key.pem", &self.pem);
        let configuration = folder.file("req.cnf", configuration);
        openssl_text(&["req", "-new", "-utf8", "-key", &key, "-config", &configuration], "")
    }
}

/// The bank's key; one for the whole run, since keys take time.
pub fn bank_key() -> &'static Key {
    static KEY: OnceLock<Key> = OnceLock::new();
    KEY.get_or_init(|| Key::rsa("2048"))
}

/// Another RSA 2048 key: the mix-up.
pub fn other_key() -> &'static Key {
    static KEY: OnceLock<Key> = OnceLock::new();
    KEY.get_or_init(|| Key::rsa("2048"))
}

pub fn small_key() -> &'static Key {
    static KEY: OnceLock<Key> = OnceLock::new();
    KEY.get_or_init(|| Key::rsa("1024"))
}

pub fn ec_key() -> &'static Key {
    static KEY: OnceLock<Key> = OnceLock::new();
    KEY.get_or_init(|| Key::ec("P-256"))
}
