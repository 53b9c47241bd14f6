//! A heap of files of many keys: of each a certificate, its CSR, its public key
//! and what a keystore says about it; and the same with the private key instead
//! of the public one, which costs the proof that its primes are primes.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use oftf_key_desk::x509::certificate::Certificate;
use oftf_key_desk::x509::public_key::PublicKeyKind;
use testbed::{Key, bank};

use crate::directory;

type Files = Vec<(String, Vec<u8>)>;

const FILES_OF_A_KEY: usize = 4;
/// Making keys takes most of the time of a run.
const THREADS: usize = 2;

/// Writes the files into `public` and `private`, each with its parts in order.
pub fn make(folder: &Path, files: usize) {
    for kind in ["public", "private"] {
        fs::create_dir(folder.join(kind)).expect("a folder that can be written");
    }
    std::thread::scope(|scope| {
        for thread in 0..THREADS {
            scope.spawn(move || {
                (thread..files.div_ceil(FILES_OF_A_KEY)).step_by(THREADS).for_each(|number| make_key(folder, number));
            });
        }
    });
}

/// The files of one key side by side.
pub fn read(folder: &Path) -> Files {
    let entries = fs::read_dir(folder).expect("the files were just made");
    let mut files: Files = entries
        .map(|entry| {
            let path = entry.expect("a folder that can be read").path();
            let name = path.file_name().and_then(|name| name.to_str()).expect("a plain name").to_owned();
            (name, fs::read(&path).expect("a file that can be read"))
        })
        .collect();
    files.sort();
    files
}

fn make_key(folder: &Path, number: usize) {
    let write = |kind: &str, ending: &str, content: &str| {
        fs::write(folder.join(format!("{kind}/{number:04}{ending}")), content).expect("a folder that can be written");
    };
    let subject = format!("/C=AE/O={}/OU={}/CN=application {number:04}", bank::LEGAL_NAME, bank::ORGANISATION_ID);
    let key = Key::rsa("2048");
    let csr = key.csr(&subject);
    let pem = directory::issue(&csr, &subject);
    let read = Certificate::read(pem.as_bytes()).expect("openssl wrote a certificate").certificate;
    let jwk = jwk(&read);
    for kind in ["public", "private"] {
        write(kind, ".csr", &csr);
        write(kind, ".pem", &pem);
        write(kind, ".jwk.json", &jwk);
    }
    write("private", "-key.pem", &key.pem);
    write("public", "-public.pem", &read.public_key.to_pem());
}

fn jwk(certificate: &Certificate) -> String {
    let PublicKeyKind::Rsa { modulus, exponent } = certificate.public_key.kind() else { panic!("an RSA key was made") };
    let (n, e) = (URL_SAFE_NO_PAD.encode(modulus), URL_SAFE_NO_PAD.encode(exponent));
    let kid = certificate.kid();
    format!(r#"{{"kty":"RSA","use":"sig","kid":"{kid}","n":"{n}","e":"{e}"}}"#)
}
