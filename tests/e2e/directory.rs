//! The directory, played by `openssl ca`: it signs CSRs and publishes keys.
//!
//! Names, extensions and validity are those of the published certificates; the
//! usages of transport and signing certificates are their neighbours', since
//! the UAE's own are not published. The page judges by the clock of this
//! computer, so dates are counted from now.

use std::sync::OnceLock;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use oftf_key_desk::framework::catalogue::CertificateId;
use serde_json::{Value, json};
use time::macros::{datetime, format_description};
use time::{Duration, OffsetDateTime};

use crate::bank;
use crate::openssl::{Folder, Key, openssl, openssl_text, word};

const VALIDITY: Duration = Duration::days(395);
const KEYSTORE: &str = "https://keystore.sandbox.directory.openfinance.ae";

/// Which of the two worlds signs.
#[derive(Clone, Copy, PartialEq)]
pub enum World {
    Sandbox,
    Production,
}

/// A certificate as the directory's download gives it.
pub struct Issued {
    pub pem: String,
    /// base64url of the SHA-256 of its DER, by openssl.
    pub kid: String,
}

struct Authority {
    root: String,
    certificate: String,
    key: Key,
}

impl World {
    fn authority(self) -> &'static Authority {
        static SANDBOX: OnceLock<Authority> = OnceLock::new();
        static PRODUCTION: OnceLock<Authority> = OnceLock::new();
        match self {
            Self::Sandbox => SANDBOX.get_or_init(|| Authority::new(self)),
            Self::Production => PRODUCTION.get_or_init(|| Authority::new(self)),
        }
    }

    /// The root's certificate, as the directory's `root-ca.pem`.
    pub fn root(self) -> &'static str {
        &self.authority().root
    }

    /// The issuing CA's certificate, as `issuer-ca.pem`.
    pub fn issuing(self) -> &'static str {
        &self.authority().certificate
    }

    /// The issuing CA's list, as `issuer.crl`, with these certificates on it.
    #[track_caller]
    pub fn revocation_list(self, revoked: &[&Issued]) -> String {
        let folder = Folder::new();
        folder.file("index.txt", "");
        folder.file("number", "01");
        let key = folder.file("ca.key", &self.authority().key.pem);
        let certificate = folder.file("ca.pem", &self.authority().certificate);
        let configuration = folder.file(
            "ca.cnf",
            format!(
                "[ca]\ndefault_ca=directory\n[directory]\ndatabase={root}/index.txt\nnew_certs_dir={root}\n\
                 crlnumber={root}/number\ndefault_md=sha256\ndefault_crl_days=7\ncrl_extensions=list\n\
                 [list]\nauthorityKeyIdentifier=keyid\n",
                root = word(folder.path()),
            ),
        );
        let usual = ["ca", "-config", word(&configuration), "-keyfile", word(&key), "-cert", word(&certificate)];
        for issued in revoked {
            let leaf = folder.file("leaf.pem", &issued.pem);
            openssl(&[&usual[..], &["-revoke", word(&leaf), "-crl_reason", "keyCompromise"]].concat(), "");
        }
        openssl_text(&[&usual[..], &["-gencrl"]].concat(), "")
    }
}

impl Authority {
    /// The issuing CA under its root, with the dates that are published.
    fn new(world: World) -> Self {
        const EXTENSIONS: &str =
            "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n";
        let (world, start, root_end, issuing_end) = match world {
            World::Sandbox => {
                let (root_end, issuing_end) = (datetime!(2039-08-19 0:00 UTC), datetime!(2034-08-20 0:00 UTC));
                ("Sandbox", datetime!(2024-08-22 0:00 UTC), root_end, issuing_end)
            }
            World::Production => {
                let (root_end, issuing_end) = (datetime!(2039-09-28 0:00 UTC), datetime!(2034-09-29 0:00 UTC));
                ("Production", datetime!(2024-10-01 0:00 UTC), root_end, issuing_end)
            }
        };
        let name = |role: &str| {
            format!(
                "/C=AE/O=Nebras Open Finance Company/OU=Al Tareq Trust Framework\
                 /CN=Al Tareq {world} Trust Framework {role} CA - G1"
            )
        };
        let (root_key, key) = (Key::unique(), Key::unique());
        let root = sign(&root_key.csr(&name("Root")), &root_key, None, "sha512", start, root_end, EXTENSIONS);
        let csr = key.csr(&name("Issuing"));
        let certificate = sign(&csr, &root_key, Some(&root), "sha512", start, issuing_end, EXTENSIONS);
        Self { root, certificate, key }
    }
}

/// Signs what was uploaded for one of the bank's certificates in the sandbox.
#[track_caller]
pub fn issue(id: CertificateId, csr: &str) -> Issued {
    issue_in(World::Sandbox, id, csr)
}

#[track_caller]
pub fn issue_in(world: World, id: CertificateId, csr: &str) -> Issued {
    issue_from(world, id, csr, OffsetDateTime::now_utc() - Duration::hours(1))
}

/// One that ended five days ago.
#[track_caller]
pub fn issue_expired(id: CertificateId, csr: &str) -> Issued {
    issue_from(World::Sandbox, id, csr, OffsetDateTime::now_utc() - VALIDITY - Duration::days(5))
}

/// One that ends in so many days, or has ended if the number is negative.
#[track_caller]
pub fn issue_with_days_left(world: World, id: CertificateId, csr: &str, days: i64) -> Issued {
    // Some minutes more, so that the days are whole while the test runs.
    let end = OffsetDateTime::now_utc() + Duration::days(days) + Duration::minutes(30);
    let end = if days < 0 { end - Duration::hours(1) } else { end };
    issue_from(world, id, csr, end - VALIDITY)
}

#[track_caller]
fn issue_from(world: World, id: CertificateId, csr: &str, start: OffsetDateTime) -> Issued {
    use CertificateId::{C3, C4, Enc1, S1, S3, S4};
    let usage = match id {
        C3 | C4 => "keyUsage=critical,digitalSignature,keyEncipherment\nextendedKeyUsage=clientAuth",
        S1 | S3 | S4 => "keyUsage=critical,digitalSignature,keyEncipherment\nextendedKeyUsage=serverAuth",
        Enc1 => "keyUsage=critical,keyEncipherment,dataEncipherment",
        _ => "keyUsage=critical,digitalSignature,nonRepudiation",
    };
    let sandbox = if world == World::Sandbox { "sandbox." } else { "" };
    let extensions = format!(
        "basicConstraints=critical,CA:FALSE\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n\
         authorityInfoAccess=OCSP;URI:http://ocsp.{sandbox}pki.openfinance.ae\n\
         crlDistributionPoints=URI:http://crl.{sandbox}pki.openfinance.ae/issuer.crl\n\
         certificatePolicies=1.3.6.1.4.1.56623.114.1.2\n{usage}\n"
    );
    let authority = world.authority();
    let pem = sign(csr, &authority.key, Some(&authority.certificate), "sha256", start, start + VALIDITY, &extensions);
    let digest = openssl(&["dgst", "-sha256", "-binary"], der(&pem));
    Issued { pem, kid: URL_SAFE_NO_PAD.encode(digest) }
}

/// `openssl ca`, which alone lets both dates be chosen. The alternative names
/// are those of the CSR.
#[track_caller]
fn sign(
    csr: &str,
    key: &Key,
    by: Option<&str>,
    digest: &str,
    start: OffsetDateTime,
    end: OffsetDateTime,
    extensions: &str,
) -> String {
    let folder = Folder::new();
    folder.file("index.txt", "");
    let csr = folder.file("request.csr", csr);
    let key = folder.file("ca.key", &key.pem);
    let extensions = folder.file("extensions.cnf", format!("[extensions]\n{extensions}"));
    let configuration = folder.file(
        "ca.cnf",
        format!(
            "[ca]\ndefault_ca=directory\n[directory]\ndatabase={root}/index.txt\nnew_certs_dir={root}\n\
             unique_subject=no\nrand_serial=yes\npolicy=any\ncopy_extensions=copy\n[any]\ncommonName=optional\n",
            root = folder.path().display(),
        ),
    );
    let moment = format_description!("[year][month][day][hour][minute][second]Z");
    let date = |moment_of: OffsetDateTime| moment_of.format(moment).expect("a date of these years");
    let signer = by.map(|by| folder.file("ca.pem", by));
    let (start, end) = (date(start), date(end));
    let mut arguments = vec!["ca", "-batch", "-notext", "-preserveDN", "-utf8"];
    arguments.extend(["-config", word(&configuration), "-in", word(&csr), "-keyfile", word(&key)]);
    arguments.extend(["-startdate", &start, "-enddate", &end, "-md", digest]);
    arguments.extend(["-extfile", word(&extensions), "-extensions", "extensions"]);
    match &signer {
        Some(signer) => arguments.extend(["-cert", word(signer)]),
        None => arguments.push("-selfsign"),
    }
    openssl_text(&arguments, "")
}

impl Issued {
    /// The key as the keystore publishes it.
    pub fn jwk(&self, usage: &str) -> Value {
        let public = openssl_text(&["x509", "-noout", "-pubkey"], &self.pem);
        let name = openssl_text(&["x509", "-noout", "-subject", "-nameopt", "RFC2253,-esc_msb,utf8"], &self.pem);
        let mut jwk = raw_jwk(&public, usage, &self.kid);
        jwk["x5c"] = json!([STANDARD.encode(der(&self.pem))]);
        jwk["x5u"] = json!(format!("{KEYSTORE}/{}/{}.pem", bank::ORGANISATION_ID, self.kid));
        jwk["x5t#S256"] = json!(self.kid);
        jwk["x5dn"] = json!(name.trim().strip_prefix("subject=").expect("openssl names the field"));
        jwk
    }

    /// Its subject in encoding order, as the page writes names.
    pub fn subject(&self) -> String {
        let name = openssl_text(&["x509", "-noout", "-subject", "-nameopt", "sep_comma_plus_space"], &self.pem);
        name.trim().strip_prefix("subject=").expect("openssl names the field").to_owned()
    }

    pub fn public_pem(&self) -> String {
        openssl_text(&["x509", "-noout", "-pubkey"], &self.pem)
    }
}

/// A public key without a certificate, as the keystore might publish an ENCKEY.
pub fn raw_jwk(public_pem: &str, usage: &str, kid: &str) -> Value {
    let modulus = openssl_text(&["rsa", "-pubin", "-noout", "-modulus"], public_pem);
    let modulus = modulus.trim().strip_prefix("Modulus=").expect("an RSA key");
    let text = openssl_text(&["rsa", "-pubin", "-noout", "-text"], public_pem);
    assert!(text.contains("Exponent: 65537 (0x10001)"), "the exponent is written as AQAB below");
    let modulus = URL_SAFE_NO_PAD.encode(bytes_of_hexadecimal(modulus));
    json!({ "kty": "RSA", "use": usage, "n": modulus, "e": "AQAB", "kid": kid })
}

/// The document of a keystore.
pub fn jwks(keys: &[Value]) -> String {
    json!({ "keys": keys }).to_string()
}

/// A root with the sandbox's name and another key: a renewed CA, or a forgery.
pub fn another_root() -> String {
    Authority::new(World::Sandbox).root
}

/// Somebody else's key, as there are many in a keystore.
pub fn neighbour() -> &'static Issued {
    static NEIGHBOUR: OnceLock<Issued> = OnceLock::new();
    NEIGHBOUR.get_or_init(|| issue(CertificateId::S1, &Key::unique().csr("/C=AE/O=Another Bank PJSC/CN=neighbour")))
}

fn der(pem: &str) -> Vec<u8> {
    openssl(&["x509", "-outform", "DER"], pem)
}

fn bytes_of_hexadecimal(text: &str) -> Vec<u8> {
    let digit = |position: usize| u8::from_str_radix(&text[position..position + 2], 16).expect("hexadecimal");
    (0..text.len()).step_by(2).map(digit).collect()
}
