//! The `openssl` program and the keys and CSRs that it makes.

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use oftf_key_desk::x509::public_key::PublicKey;
use tempfile::TempDir;

/// A folder for the files of one command, gone when it is dropped.
pub struct Folder(TempDir);

/// A private key made by openssl, as unencrypted PKCS#8 PEM.
pub struct Key {
    pub pem: String,
}

impl Folder {
    pub fn new() -> Self {
        Self(TempDir::new().expect("a temporary folder"))
    }

    /// Writes a file and says where it is.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.0.path().join(name);
        std::fs::write(&path, content).expect("a file in the temporary folder");
        path.to_str().expect("a path of plain letters").to_owned()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn root(&self) -> &Path {
        self.0.path()
    }
}

/// Runs a program with `input` on its standard input.
pub fn run(program: impl AsRef<OsStr>, arguments: &[impl AsRef<OsStr>], input: &[u8]) -> Output {
    let program = program.as_ref();
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("`{}` is needed for these tests and did not start: {error}", program.display()));
    // A program that reads no input may be gone already; its output tells.
    let _ = child.stdin.take().expect("piped").write_all(input);
    child.wait_with_output().expect("the program ended")
}

/// Runs openssl and gives its standard output.
#[track_caller]
pub fn openssl(arguments: &[&str], input: impl AsRef<[u8]>) -> Vec<u8> {
    let output = run("openssl", arguments, input.as_ref());
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "openssl {arguments:?}\n{complaint}");
    output.stdout
}

/// As [`openssl`], where the output is text.
#[track_caller]
pub fn openssl_text(arguments: &[&str], input: impl AsRef<[u8]>) -> String {
    String::from_utf8(openssl(arguments, input)).expect("openssl wrote text")
}

impl Key {
    pub fn rsa(bits: &str) -> Self {
        Self { pem: openssl_text(&["genrsa", bits], "") }
    }

    pub fn ec(curve: &str) -> Self {
        let curve = format!("ec_paramgen_curve:{curve}");
        Self { pem: openssl_text(&["genpkey", "-algorithm", "EC", "-pkeyopt", &curve], "") }
    }

    /// The public half, through openssl.
    pub fn public(&self) -> PublicKey {
        let der = openssl(&["pkey", "-pubout", "-outform", "DER"], &self.pem);
        PublicKey::from_spki_der(&der).expect("openssl wrote a public key")
    }

    /// `openssl req -new -key … -subj … -sha256` and what is added to it.
    #[track_caller]
    pub fn csr(&self, subject: &str, more: &[&str]) -> String {
        let folder = Folder::new();
        let key = folder.file("key.pem", &self.pem);
        let common = ["req", "-new", "-utf8", "-key", &key, "-subj", subject, "-sha256"];
        openssl_text(&[&common, more].concat(), "")
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
