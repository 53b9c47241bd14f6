//! A heap of files of many keys: of each a certificate, its CSR, its public key
//! and what a keystore says about it; and the same with the private key instead
//! of the public one, which costs the proof that its primes are primes.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use oftf_key_desk::x509::certificate::Certificate;
use oftf_key_desk::x509::public_key::PublicKeyKind;

use crate::openssl::openssl;

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
    let name = |ending: &str| format!("private/{number:04}{ending}");
    let (key, csr, certificate) = (name("-key.pem"), name(".csr"), name(".pem"));
    let subject = format!("/C=AE/O=Test Bank PJSC/OU=4af0a68f-d8a8-46c4-ace6-6949e8343868/CN=application {number:04}");
    openssl(
        folder,
        &["req", "-new", "-newkey", "rsa:2048", "-nodes", "-utf8", "-keyout", &key, "-out", &csr, "-subj", &subject],
    );
    let signed_by =
        ["-CA", "issuing.pem", "-CAkey", "issuing.key", "-extfile", "ca.cnf", "-extensions", "leaf_extensions"];
    let terms = ["x509", "-req", "-in", &csr, "-sha512", "-days", "395", "-set_serial", "7", "-out", &certificate];
    openssl(folder, &[&terms[..], &signed_by].concat());
    let pem = fs::read(folder.join(&certificate)).expect("openssl wrote it");
    let read = Certificate::read(&pem).expect("openssl wrote a certificate").certificate;
    fs::write(folder.join(name(".jwk.json")), jwk(&read)).expect("a folder that can be written");
    for ending in [".csr", ".pem", ".jwk.json"] {
        let public = folder.join(format!("public/{number:04}{ending}"));
        fs::copy(folder.join(name(ending)), public).expect("a folder that can be written");
    }
    let public = folder.join(format!("public/{number:04}-public.pem"));
    fs::write(public, read.public_key.to_pem()).expect("a folder that can be written");
}

fn jwk(certificate: &Certificate) -> String {
    let PublicKeyKind::Rsa { modulus, exponent } = certificate.public_key.kind() else { panic!("an RSA key was made") };
    let (n, e) = (URL_SAFE_NO_PAD.encode(modulus), URL_SAFE_NO_PAD.encode(exponent));
    let kid = certificate.kid();
    format!(r#"{{"kty":"RSA","use":"sig","kid":"{kid}","n":"{n}","e":"{e}"}}"#)
}
