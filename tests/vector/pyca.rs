//! Every key, CSR, certificate, CRL, PKCS#7 and PKCS#12 file of pyca's
//! `cryptography_vectors` through `identify`.
//!
//! What a file is to be follows from its labels, or from its path where it has
//! none; what comes out may not panic and is the kind, or an exception. A
//! certificate is a certificate whether or not it is a CA's.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use oftf_key_desk::ground::clock::Moment;
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::heap::identify::{Input, Item, ItemKind, identify};

use crate::exception::{Outcome, settle};

/// Where they stand in the package.
const FOLDERS: [&str; 4] = ["asymmetric", "pkcs7", "pkcs12", "x509"];
const ENDINGS: [&str; 7] = ["pem", "der", "p12", "p7b", "key", "crt", "crl"];

/// What pyca's own tests open them with.
pub const PASSPHRASES: [&str; 7] = ["123456", "password", "a123456", "cryptography", "hunter42", "baz", "PolarSSLTest"];

/// RFC 7468 and OpenSSL's `PEM_STRING_…`.
const LABELS: [(&str, &str); 17] = [
    ("CERTIFICATE", "certificate"),
    ("X509 CERTIFICATE", "certificate"),
    ("CERTIFICATE REQUEST", "certificate-request"),
    ("NEW CERTIFICATE REQUEST", "certificate-request"),
    ("X509 CRL", "crl"),
    // The files of enveloped data have this label too and are exceptions.
    ("PKCS7", "certificate"),
    ("PUBLIC KEY", "public-key"),
    ("RSA PUBLIC KEY", "public-key"),
    ("DSA PUBLIC KEY", "public-key"),
    ("PRIVATE KEY", "private-key"),
    ("ENCRYPTED PRIVATE KEY", "private-key"),
    ("RSA PRIVATE KEY", "private-key"),
    ("EC PRIVATE KEY", "private-key"),
    ("DSA PRIVATE KEY", "private-key"),
    ("DH PARAMETERS", "unreadable"),
    ("X9.42 DH PARAMETERS", "unreadable"),
    ("DSA PARAMETERS", "unreadable"),
];

/// A part of the path of a file without labels, and what the file is; the
/// first that fits.
const PATHS: [(&str, &str); 27] = [
    ("x509/ocsp/", "unreadable"),
    ("x509/requests/", "certificate-request"),
    ("x509/custom/crl_", "crl"),
    ("PKITS_data/crls/", "crl"),
    ("PKITS_data/pkcs12/", "certificate private-key"),
    ("x509/cryptography-scts-tbs-precert.der", "unreadable"),
    ("x509/", "certificate"),
    ("pkcs7/amazon-roots", "certificate"),
    ("pkcs7/authenticode", "certificate"),
    ("pkcs7/", "unreadable"),
    ("pkcs12/cert-aes256cbc-no-key", "certificate"),
    ("pkcs12/java-truststore", "certificate"),
    ("pkcs12/no-cert-key-", "private-key"),
    // "cert" is the key's own; the others are there.
    ("pkcs12/no-cert-n", "certificate"),
    ("pkcs12/", "certificate private-key"),
    ("asymmetric/DH/dhp_", "unreadable"),
    ("asymmetric/DH/dhp.", "unreadable"),
    ("_priv.", "private-key"),
    ("mlkem768.der", "private-key"),
    ("_private_key", "private-key"),
    ("-private-key", "private-key"),
    ("pub", "public-key"),
    ("pkcs8", "private-key"),
    ("asymmetric/DER_Serialization/", "private-key"),
    ("asymmetric/DH/dhkey", "private-key"),
    ("PKCS8/invalid-version", "private-key"),
    ("PKCS8/unknown-oid", "private-key"),
];

#[test]
fn every_file_of_pyca_is_what_it_is() {
    let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
    let mut outcomes = Vec::new();
    for (case, bytes) in files() {
        let items = identified(&bytes, passphrase(&bytes));
        items.iter().for_each(|item| *counts.entry(item.kind.word()).or_default() += 1);
        outcomes.push(Outcome { expected: expected(&case, &bytes), ours: kinds(&items), case });
    }
    println!("{counts:?}");
    settle("pyca", include_str!("exceptions/pyca.txt"), &outcomes);
}

/// Each with its path below the root of the package.
pub fn files() -> Vec<(String, Vec<u8>)> {
    let root = judges::vectors();
    let mut files = Vec::new();
    FOLDERS.iter().for_each(|folder| collect(&root.join(folder), &mut files));
    files.sort();
    let named = |file: &PathBuf| {
        let name = file.strip_prefix(root).expect("below the root").to_string_lossy().into_owned();
        (name, std::fs::read(file).expect("readable"))
    };
    files.iter().map(named).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.expect("a folder that can be listed").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known)) {
            files.push(path);
        }
    }
}

/// The first that leaves nothing closed, if there is need of one.
fn passphrase(bytes: &[u8]) -> Option<&'static str> {
    let is_open = |passphrase: Option<&str>| {
        !identified(bytes, passphrase)
            .iter()
            .any(|item| matches!(item.kind, ItemKind::SealedKey | ItemKind::SealedContainer))
    };
    if is_open(None) {
        return None;
    }
    PASSPHRASES.into_iter().find(|passphrase| is_open(Some(passphrase)))
}

fn identified(bytes: &[u8], passphrase: Option<&str>) -> Vec<Item> {
    let now = Moment::from_rfc3339("2026-01-15T08:00:00Z").expect("RFC 3339");
    let passphrase = passphrase.map(|passphrase| Secret::new(passphrase.to_owned()));
    identify(&Input { name: "file", bytes, passphrase: passphrase.as_ref() }, now)
}

fn kinds(items: &[Item]) -> &'static str {
    let word = |item: &Item| match item.kind {
        ItemKind::CaCertificate => ItemKind::Certificate.word(),
        kind => kind.word(),
    };
    joined(items.iter().map(word).collect())
}

/// Found without the reader under test.
fn expected(case: &str, bytes: &[u8]) -> &'static str {
    let text = String::from_utf8_lossy(bytes);
    let labels = text.lines().filter_map(|line| line.strip_prefix("-----BEGIN ")?.strip_suffix("-----"));
    // Without a curve of its own the block above the key says nothing.
    let labels: Vec<&str> = labels.filter(|label| *label != "EC PARAMETERS").collect();
    if labels.is_empty() {
        let rule = PATHS.iter().find(|(part, _)| case.contains(part));
        return rule.unwrap_or_else(|| panic!("no rule says what {case} is")).1;
    }
    let word = |label: &&str| {
        if *label == "OPENSSH PRIVATE KEY" {
            // It has the same label with and without a passphrase; these do not open.
            return if case.ends_with("-psw.key") { "sealed-key" } else { "private-key" };
        }
        let rule = LABELS.iter().find(|(known, _)| known == label);
        rule.unwrap_or_else(|| panic!("no rule says what {label} in {case} is")).1
    };
    joined(labels.iter().map(word).collect())
}

fn joined(words: BTreeSet<&'static str>) -> &'static str {
    words.into_iter().collect::<Vec<_>>().join(" ").leak()
}
