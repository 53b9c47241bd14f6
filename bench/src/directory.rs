//! The directory's CAs as it publishes them (RSA 2048, sha512WithRSA), one
//! certificate of theirs, and a CRL with many entries, all by openssl.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::openssl::openssl;

const ROOT: &str =
    "/C=AE/O=Nebras Open Finance Company/OU=Al Tareq Trust Framework/CN=Al Tareq Sandbox Trust Framework Root CA - G1";
const ISSUING: &str = "/C=AE/O=Nebras Open Finance Company/OU=Al Tareq Trust Framework/CN=Al Tareq Sandbox Trust Framework Issuing CA - G1";
pub const ORGANISATION: &str = "4af0a68f-d8a8-46c4-ace6-6949e8343868";
pub const APPLICATION: &str = "b8739780-9bfe-43bc-9ea4-abc70a840c13";

const CONFIGURATION: &str = "\
[req]
distinguished_name=name
[name]
[ca_extensions]
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid
[leaf_extensions]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
authorityKeyIdentifier=keyid
[ca]
default_ca=directory
[directory]
database=index.txt
crlnumber=crlnumber
default_md=sha512
unique_subject=no
crl_extensions=crl_extensions
[crl_extensions]
authorityKeyIdentifier=keyid
";

/// A certificate whose bytes serve for many: the places of its serial number,
/// its modulus and its application's id are known.
pub struct Template {
    pub der: Vec<u8>,
    pub serial: Vec<u8>,
    pub modulus: Vec<u8>,
}

/// Writes `root.pem`, `issuing.pem`, `leaf.pem` and `crl.der`.
pub fn make(folder: &Path, entries: usize) -> Template {
    fs::write(folder.join("ca.cnf"), CONFIGURATION).expect("a folder that can be written");
    let new_key = ["req", "-new", "-newkey", "rsa:2048", "-nodes", "-utf8"];
    let authority = ["-x509", "-sha512", "-days", "5000", "-config", "ca.cnf", "-extensions", "ca_extensions"];
    let root = ["-subj", ROOT, "-keyout", "root.key", "-out", "root.pem"];
    openssl(folder, &[&new_key[..], &authority, &root].concat());
    let below_root = ["-subj", ISSUING, "-keyout", "issuing.key", "-CA", "root.pem", "-CAkey", "root.key"];
    openssl(folder, &[&new_key[..], &authority, &below_root, &["-out", "issuing.pem"]].concat());
    issue(folder, "leaf.pem", ["issuing.pem", "issuing.key"]);
    revoke(folder, entries);
    template(folder)
}

/// A certificate with a new key, for the bank's application.
fn issue(folder: &Path, name: &str, [authority, authority_key]: [&str; 2]) {
    let subject = format!("/C=AE/O=Test Bank PJSC/OU={ORGANISATION}/CN={APPLICATION}");
    let request = ["req", "-new", "-newkey", "rsa:2048", "-nodes", "-utf8", "-keyout", "leaf.key", "-subj", &subject];
    let signed_by =
        ["-x509", "-config", "ca.cnf", "-extensions", "leaf_extensions", "-CA", authority, "-CAkey", authority_key];
    let terms = ["-sha512", "-days", "395", "-set_serial", "0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a", "-out", name];
    openssl(folder, &[&request[..], &signed_by, &terms].concat());
}

/// Serial numbers of 16 bytes, and a reason with every other entry.
fn revoke(folder: &Path, entries: usize) {
    let mut index = String::new();
    for entry in 0..entries {
        let reason = if entry % 2 == 0 { ",superseded" } else { "" };
        writeln!(index, "R\t301231235959Z\t251101080000Z{reason}\t4B{entry:030X}\tunknown\t/CN=revoked")
            .expect("a String takes everything");
    }
    fs::write(folder.join("index.txt"), index).expect("a folder that can be written");
    fs::write(folder.join("crlnumber"), "01\n").expect("a folder that can be written");
    let list = ["ca", "-gencrl", "-config", "ca.cnf", "-keyfile", "issuing.key", "-cert", "issuing.pem"];
    openssl(folder, &[&list[..], &["-crldays", "30", "-out", "crl.pem"]].concat());
    openssl(folder, &["crl", "-in", "crl.pem", "-outform", "DER", "-out", "crl.der"]);
}

/// Signed with P-256, whose signature is short: 10,000 keys with certificates
/// that an RSA key signed would not fit into the 16 MiB of one document.
fn template(folder: &Path) -> Template {
    openssl(folder, &["ecparam", "-genkey", "-noout", "-name", "prime256v1", "-out", "small.key"]);
    let authority = ["req", "-new", "-x509", "-config", "ca.cnf", "-extensions", "ca_extensions", "-utf8"];
    openssl(folder, &[&authority[..], &["-key", "small.key", "-subj", ISSUING, "-out", "small.pem"]].concat());
    issue(folder, "template.pem", ["small.pem", "small.key"]);
    let modulus = openssl(folder, &["x509", "-in", "template.pem", "-noout", "-modulus"]);
    let modulus = String::from_utf8(modulus).expect("openssl wrote text");
    let digits = modulus.trim().strip_prefix("Modulus=").expect("openssl names the field");
    let byte = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).expect("openssl wrote hexadecimal digits");
    Template {
        der: openssl(folder, &["x509", "-in", "template.pem", "-outform", "DER"]),
        serial: vec![0x5a; 16],
        modulus: (0..digits.len()).step_by(2).map(byte).collect(),
    }
}
