//! The `openssl` program, and the keys and CSRs that it makes.

use std::cell::Cell;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};

use tempfile::TempDir;

/// A folder for files, gone when it is dropped.
pub struct Folder(TempDir);

/// A private key, as unencrypted PKCS#8 PEM.
pub struct Key {
    pub pem: String,
}

impl Folder {
    pub fn new() -> Self {
        Self(TempDir::new().expect("a temporary folder"))
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, content).expect("a file in the temporary folder");
        path
    }
}

/// Runs openssl and gives what it wrote.
#[track_caller]
pub fn openssl(arguments: &[&str], input: impl AsRef<[u8]>) -> Vec<u8> {
    let mut child = Command::new("openssl")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("`openssl` is needed for these tests");
    // It may be gone already if it reads no input; its output tells.
    let _ = child.stdin.take().expect("piped").write_all(input.as_ref());
    let output = child.wait_with_output().expect("openssl ended");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "openssl {arguments:?}\n{complaint}");
    output.stdout
}

/// As [`openssl`], where it writes text.
#[track_caller]
pub fn openssl_text(arguments: &[&str], input: impl AsRef<[u8]>) -> String {
    String::from_utf8(openssl(arguments, input)).expect("openssl wrote text")
}

pub fn word(path: &Path) -> &str {
    path.to_str().expect("a path of plain letters")
}

impl Key {
    /// An RSA 2048 key, at each call of a test another one. They are made once a run,
    /// as many as any test asks for, since making them is not what is tested.
    pub fn new() -> Self {
        static MADE: Mutex<Vec<String>> = Mutex::new(Vec::new());
        thread_local!(static ASKED: Cell<usize> = const { Cell::new(0) });
        // Each test has a thread of its own.
        let number = ASKED.replace(ASKED.get() + 1);
        let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
        while made.len() <= number {
            made.push(Self::unique().pem);
        }
        Self { pem: made[number].clone() }
    }

    /// One that no test gets from [`Self::new`]: for those that all tests share.
    pub fn unique() -> Self {
        Self { pem: openssl_text(&["genrsa", "2048"], "") }
    }

    pub fn ec() -> Self {
        Self { pem: openssl_text(&["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"], "") }
    }

    /// PKCS#1 or SEC1, as OpenSSL wrote keys for decades.
    pub fn traditional(&self) -> String {
        openssl_text(&["pkey", "-traditional"], &self.pem)
    }

    /// Opens a saved key file, as whoever installs it would.
    #[track_caller]
    pub fn open(file: &Path, passphrase: &str) -> Self {
        let folder = Folder::new();
        let passphrase = format!("file:{}", word(&folder.file("passphrase", passphrase)));
        Self { pem: openssl_text(&["pkey", "-in", word(file), "-passin", &passphrase], "") }
    }

    /// `openssl req -new` with this key and `-subj`.
    #[track_caller]
    pub fn csr(&self, subject: &str) -> String {
        self.csr_with(subject, &[])
    }

    /// With `-addext subjectAltName=…`.
    #[track_caller]
    pub fn csr_for_hosts(&self, subject: &str, hosts: &str) -> String {
        self.csr_with(subject, &["-addext", &format!("subjectAltName={hosts}")])
    }

    fn csr_with(&self, subject: &str, more: &[&str]) -> String {
        let folder = Folder::new();
        let key = folder.file("key.pem", &self.pem);
        let usual = ["req", "-new", "-utf8", "-key", word(&key), "-subj", subject, "-sha256"];
        openssl_text(&[&usual, more].concat(), "")
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
        self.csr_with(subject, &["-config", word(&configuration)])
    }

    /// The file that a careful person keeps: PKCS#8, encrypted.
    pub fn encrypted(&self, passphrase: &str) -> String {
        let folder = Folder::new();
        let passphrase = format!("file:{}", word(&folder.file("passphrase", passphrase)));
        openssl_text(&["pkcs8", "-topk8", "-v2", "aes-256-cbc", "-passout", &passphrase], &self.pem)
    }

    pub fn public_pem(&self) -> String {
        openssl_text(&["pkey", "-pubout"], &self.pem)
    }
}
