//! The programs of the matrix, each as a writer and as a reader of key files.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use getrandom::SysRng;
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::key::container::{self, Container, Contents};
use oftf_key_desk::key::jwk::Parameters;
use oftf_key_desk::key::pkcs12::Friendly;
use oftf_key_desk::x509::pem;
use sha2::{Digest, Sha256};
use testbed::Folder;
use testbed::folder::word;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    Desk,
    OpenSsl,
    Java,
    /// pyca/cryptography, and jwcrypto for JWK.
    Python,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    Write,
    Read,
}

/// A plain key and a certificate for it, by openssl.
#[derive(Clone)]
pub struct Subject {
    pub kind: &'static str,
    pub key: PathBuf,
    pub certificate: PathBuf,
    pub spki_sha256: String,
}

/// A file to be written or read.
pub struct Order {
    pub verb: Verb,
    pub container: Container,
    pub passphrase: String,
    pub subject: Subject,
    pub file: PathBuf,
}

/// The SHA-256 of the public key (empty after writing), or why not.
type Answer = Result<String, String>;

impl Tool {
    pub const ALL: [Self; 4] = [Self::Desk, Self::OpenSsl, Self::Java, Self::Python];

    pub fn name(self) -> &'static str {
        match self {
            Self::Desk => "this page",
            Self::OpenSsl => "OpenSSL",
            Self::Java => "Java",
            Self::Python => "pyca, jwcrypto",
        }
    }

    /// It has this format at all.
    pub fn has(self, container: Container) -> bool {
        match self {
            Self::Desk | Self::Python => true,
            Self::OpenSsl => container != Container::Jwk,
            Self::Java => !matches!(container, Container::Jwk | Container::Traditional),
        }
    }

    pub fn run(self, orders: &[Order]) -> Vec<Answer> {
        match self {
            Self::Desk => orders.iter().map(desk).collect(),
            Self::OpenSsl => orders.iter().map(openssl).collect(),
            Self::Java => {
                let source = script("KeyMatrix.java");
                batch(
                    Command::new("java").args(["-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8"]).arg(source),
                    orders,
                )
            }
            Self::Python => batch(Command::new(judges::python()).arg(script("key_matrix.py")), orders),
        }
    }
}

/// An RSA and a P-256 key with certificates.
pub fn subjects(folder: &Folder) -> [Subject; 2] {
    let make = |kind: &'static str, options: &[&str]| {
        let (key, certificate) = (folder.path(&format!("{kind}.key")), folder.path(&format!("{kind}.pem")));
        let run = |arguments: &[&str]| testbed::openssl(arguments, "");
        run(&[&["genpkey", "-out", word(&key)], options].concat());
        run(&["req", "-x509", "-key", word(&key), "-subj", "/CN=matrix", "-days", "30", "-out", word(&certificate)]);
        let spki = run(&["pkey", "-in", word(&key), "-pubout", "-outform", "DER"]);
        Subject { kind, key, certificate, spki_sha256: sha256(&spki) }
    };
    [
        make("RSA", &["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"]),
        make("EC", &["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]),
    ]
}

fn desk(order: &Order) -> Answer {
    let passphrase = Secret::new(order.passphrase.clone());
    let passphrase = order.container.is_encrypted().then_some(&passphrase);
    if order.verb == Verb::Read {
        let file = std::fs::read(&order.file).map_err(|error| error.to_string())?;
        let key = container::open(&file, passphrase).map_err(|error| format!("{error:?}"))?;
        return Ok(key.public_key().spki_sha256());
    }
    let plain = std::fs::read(&order.subject.key).map_err(|error| error.to_string())?;
    let key = container::open(&plain, None).map_err(|error| format!("{error:?}"))?;
    let certificate = std::fs::read(&order.subject.certificate).map_err(|error| error.to_string())?;
    let certificate = pem::read(&certificate).map_err(|error| error.to_string())?.remove(0).der;
    let name = Friendly::new("مصرف c3").expect("a name");
    let parameters = Parameters { kid: Some("matrix".into()), ..Parameters::default() };
    let contents = Contents { certificates: &[certificate.to_vec()], name: &name, parameters: &parameters };
    let file = container::write(order.container, &key, &contents, passphrase, &mut SysRng);
    let file = file.map_err(|error| format!("{error:?}"))?;
    std::fs::write(&order.file, file.expose("the other programs read it")).map_err(|error| error.to_string())?;
    Ok(String::new())
}

fn openssl(order: &Order) -> Answer {
    let (file, key) = (word(&order.file), word(&order.subject.key));
    let certificate = word(&order.subject.certificate);
    let pass = format!("pass:{}", order.passphrase);
    let is_pkcs12 = order.container.takes_certificates();
    let run = |arguments: &[&str]| succeeded(call(Command::new("openssl").args(arguments), b""));
    if order.verb == Verb::Write {
        let export = ["pkcs12", "-export", "-inkey", key, "-in", certificate, "-name", "c3", "-passout", &pass];
        let old = ["-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES", "-macalg", "sha1"];
        let arguments: Vec<&str> = match order.container {
            Container::EncryptedPkcs8 => vec!["pkcs8", "-topk8", "-in", key, "-passout", &pass],
            Container::Pkcs8 => vec!["pkey", "-in", key],
            Container::Traditional => vec!["pkey", "-in", key, "-traditional"],
            Container::Pkcs12 => export.to_vec(),
            Container::Pkcs12Compatible => [&export[..], &old].concat(),
            Container::Jwk => return Err("no JWK".to_owned()),
        };
        return run(&[&arguments, &["-out", file][..]].concat()).map(|_| String::new());
    }
    let plain = if is_pkcs12 {
        run(&["pkcs12", "-in", file, "-passin", &pass, "-nodes", "-nocerts"])?
    } else {
        std::fs::read(&order.file).map_err(|error| error.to_string())?
    };
    let form = if plain.starts_with(b"-----") || is_pkcs12 { "PEM" } else { "DER" };
    let read = ["pkey", "-inform", form, "-passin", &pass, "-pubout", "-outform", "DER"];
    succeeded(call(Command::new("openssl").args(read), &plain)).map(|spki| sha256(&spki))
}

/// One process for all orders: a virtual machine takes half a second to start.
fn batch(command: &mut Command, orders: &[Order]) -> Vec<Answer> {
    let lines: Vec<String> = orders
        .iter()
        .map(|order| {
            let verb = if order.verb == Verb::Write { "write" } else { "read" };
            let Subject { kind, key, certificate, .. } = &order.subject;
            let passphrase = STANDARD.encode(&order.passphrase);
            let files = [key, certificate, &order.file].map(word).join("\t");
            format!("{verb}\t{}\t{kind}\t{passphrase}\t{files}", order.container.word())
        })
        .collect();
    let output = succeeded(call(command, lines.join("\n").as_bytes())).unwrap_or_else(|error| panic!("{error}"));
    let answers: Vec<Answer> = String::from_utf8_lossy(&output)
        .lines()
        .map(|line| match line.split_once(' ').unwrap_or((line, "")) {
            ("ok", spki_sha256) => Ok(spki_sha256.to_owned()),
            (_, words) => Err(words.to_owned()),
        })
        .collect();
    assert_eq!(answers.len(), orders.len(), "an answer to each order");
    answers
}

fn call(command: &mut Command, input: &[u8]) -> Output {
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child =
        piped.spawn().unwrap_or_else(|_| judges::missing(&format!("`{}`", command.get_program().display())));
    // It may be gone already if it reads no input; its output tells.
    let _ = child.stdin.take().expect("piped").write_all(input);
    child.wait_with_output().expect("it ended")
}

fn succeeded(output: Output) -> Result<Vec<u8>, String> {
    let words = String::from_utf8_lossy(&output.stderr).split_whitespace().collect::<Vec<_>>().join(" ");
    if output.status.success() { Ok(output.stdout) } else { Err(words) }
}

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("interop").join(name)
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
