//! The directory's certificate authority, played by `openssl ca`.
//!
//! One root and one issuing CA for each environment, with the names that the
//! Trust Framework publishes, and valid as long as those. An [`Order`] is a
//! certificate to be issued; its default is what is known of a real one, and a
//! vector changes one field. [`jwk`] publishes a certificate as the keystore does,
//! by openssl's output and nothing of the code under test.

use std::collections::HashMap;
use std::sync::{Mutex, OnceLock};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use oftf_key_desk::framework::catalogue::CertificateId;
use oftf_key_desk::framework::environment::Environment;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::bank;
use crate::ca::RevocationList;
use crate::folder::Folder;
use crate::key::{Key, bank_key};
use crate::openssl::{bytes_of_hexadecimal, field, openssl, openssl_text};

/// 395 days, as in every published certificate.
pub const START: &str = "20251101080000Z";
pub const END: &str = "20261201080000Z";
/// RFC 5280 section 4.1.2.5: no known end.
pub const NO_END: &str = "99991231235959Z";

pub const SANDBOX_ISSUING: &str = "/C=AE/O=Nebras Open Finance Company/OU=Al Tareq Trust Framework/CN=Al Tareq Sandbox Trust Framework Issuing CA - G1";
const SANDBOX_ROOT: &str =
    "/C=AE/O=Nebras Open Finance Company/OU=Al Tareq Trust Framework/CN=Al Tareq Sandbox Trust Framework Root CA - G1";
const PRODUCTION_ISSUING: &str = "/C=AE/O=Nebras Open Finance Company/OU=Al Tareq Trust Framework/CN=Al Tareq Production Trust Framework Issuing CA - G1";
const PRODUCTION_ROOT: &str = "/C=AE/O=Nebras Open Finance Company/OU=Al Tareq Trust Framework/CN=Al Tareq Production Trust Framework Root CA - G1";
/// A name that Nebras might take one day.
const NEXT_ISSUING: &str = "/C=AE/O=Nebras Open Finance Company/OU=Al Tareq Trust Framework/CN=Al Tareq Sandbox Trust Framework Issuing CA - G2";
const STRANGER: &str = "/C=AE/O=Somebody Else LLC/CN=Somebody Else Issuing CA";

/// Who signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Issuer {
    Oftf(Environment),
    /// Nebras by name, but no CA that is published today.
    NextNebras,
    Stranger,
}

/// As they are published (community-standards, trust-framework-cas).
const SANDBOX_DATES: [&str; 3] = ["20240822000000Z", "20390819000000Z", "20340820000000Z"];
const PRODUCTION_DATES: [&str; 3] = ["20241001000000Z", "20390928000000Z", "20340929000000Z"];

/// A root and an issuing CA below it with their keys.
pub struct Authority {
    pub root: String,
    pub root_key: Key,
    pub issuing: String,
    pub key: Key,
}

/// A certificate to be issued.
#[derive(Clone)]
pub struct Order<'a> {
    /// What the bank planned.
    pub certificate: CertificateId,
    pub environment: Environment,
    pub issuer: Issuer,
    pub csr: String,
    /// As `-subj`; `None` keeps the subject of the CSR.
    pub subject: Option<String>,
    pub start: &'a str,
    pub end: &'a str,
    pub key_usage: Option<&'static str>,
    pub extended_key_usage: Option<&'static str>,
    /// Without, those that the CSR asks for.
    pub alternative_names: Option<String>,
    pub basic_constraints: &'static str,
    pub digest: &'static str,
    /// `utf8only`, or `nombstr` for PrintableString.
    pub string_mask: &'static str,
}

impl Issuer {
    pub const SANDBOX: Self = Self::Oftf(Environment::Sandbox);
    pub const PRODUCTION: Self = Self::Oftf(Environment::Production);

    /// The issuing CA's CRL. The entries as in [`RevocationList`]; when it was made and when
    /// the next one comes.
    #[track_caller]
    pub fn revocation_list(self, entries: &[(&str, String)], [last_update, next_update]: [&str; 2]) -> String {
        let list = RevocationList { entries, last_update, next_update, ..RevocationList::default() };
        let authority = self.authority();
        list.sign(&authority.issuing, &authority.key)
    }

    /// The root's certificate, as the directory's `root-ca.pem`.
    pub fn root(self) -> &'static str {
        &self.authority().root
    }

    /// The issuing CA's certificate, as `issuer-ca.pem`.
    pub fn issuing(self) -> &'static str {
        &self.authority().issuing
    }

    pub fn authority(self) -> &'static Authority {
        static SANDBOX: OnceLock<Authority> = OnceLock::new();
        static PRODUCTION: OnceLock<Authority> = OnceLock::new();
        static NEXT: OnceLock<Authority> = OnceLock::new();
        static STRANGE: OnceLock<Authority> = OnceLock::new();
        match self {
            Self::Oftf(environment @ Environment::Sandbox) => SANDBOX.get_or_init(|| Authority::named_as(environment)),
            Self::Oftf(environment @ Environment::Production) => {
                PRODUCTION.get_or_init(|| Authority::named_as(environment))
            }
            Self::Oftf(Environment::Rehearsal) => unreachable!("the page plays that directory"),
            Self::NextNebras => NEXT.get_or_init(|| Authority::new([SANDBOX_ROOT, NEXT_ISSUING], SANDBOX_DATES)),
            Self::Stranger => STRANGE.get_or_init(|| Authority::new([STRANGER; 2], SANDBOX_DATES)),
        }
    }
}

impl Authority {
    /// A CA with the names and the dates of this environment's: the directory's own,
    /// or one that somebody else made.
    pub fn named_as(environment: Environment) -> Self {
        match environment {
            Environment::Sandbox => Self::new([SANDBOX_ROOT, SANDBOX_ISSUING], SANDBOX_DATES),
            Environment::Production => Self::new([PRODUCTION_ROOT, PRODUCTION_ISSUING], PRODUCTION_DATES),
            Environment::Rehearsal => unreachable!("the page plays that directory"),
        }
    }

    /// Names of root and issuing CA; when they begin, when the root and when the issuing CA ends.
    fn new([root_name, issuing_name]: [&str; 2], [start, root_end, issuing_end]: [&str; 3]) -> Self {
        const EXTENSIONS: &str = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n\
            subjectKeyIdentifier=hash\n";
        let sign = |csr: &str, key: &Key, by: Option<&str>, end: &str| {
            let signing = Signing {
                csr,
                key,
                by,
                subject: None,
                start,
                end,
                digest: "sha512",
                string_mask: "utf8only",
                extensions: EXTENSIONS,
                options: &[],
            };
            signing.sign()
        };
        let root_key = Key::rsa("2048");
        let key = Key::rsa("2048");
        let root = sign(&root_key.csr(root_name), &root_key, None, root_end);
        let issuing = sign(&key.csr(issuing_name), &root_key, Some(&root), issuing_end);
        Self { root, root_key, issuing, key }
    }
}

impl Order<'_> {
    /// What is known of a certificate of the directory (395 days, sha256WithRSA:
    /// `source::CERTIFICATES`, `source::PUBLISHED_ENC1`), with the usages of its neighbours where the
    /// UAE's own are not published, for the bank's key.
    pub fn of(certificate: CertificateId, environment: Environment) -> Self {
        use CertificateId::{C1, C3, C4, Enc1, Enc2, S1, S3, S4};
        let (key_usage, extended_key_usage) = match certificate {
            C1 | C3 | C4 => ("digitalSignature,keyEncipherment", Some("clientAuth")),
            S1 | S3 | S4 => ("digitalSignature,keyEncipherment", Some("serverAuth")),
            Enc1 | Enc2 => ("keyEncipherment,dataEncipherment", None),
            _ => ("digitalSignature,nonRepudiation", None),
        };
        Self {
            certificate,
            environment,
            issuer: Issuer::Oftf(environment),
            csr: bank_csr().to_owned(),
            subject: Some(bank::subject(certificate)),
            start: START,
            end: END,
            key_usage: Some(key_usage),
            extended_key_usage,
            alternative_names: bank::alternative_names(certificate, environment),
            basic_constraints: "critical,CA:FALSE",
            digest: "sha256",
            string_mask: "utf8only",
        }
    }

    pub fn for_key(self, key: &Key) -> Self {
        Self { csr: key.csr("/CN=replaced by the order"), ..self }
    }

    /// The leaf as PEM, as the directory's download gives it.
    #[track_caller]
    pub fn issue(&self) -> String {
        self.sign_by(self.issuer.authority())
    }

    /// The same, signed by another CA of the issuer's name.
    #[track_caller]
    pub fn sign_by(&self, authority: &Authority) -> String {
        let sandbox = match self.issuer {
            Issuer::Oftf(Environment::Production) => "",
            _ => "sandbox.",
        };
        let mut extensions = format!(
            "basicConstraints={}\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n\
             authorityInfoAccess=OCSP;URI:http://ocsp.{sandbox}pki.openfinance.ae\n\
             crlDistributionPoints=URI:http://crl.{sandbox}pki.openfinance.ae/issuer.crl\n\
             certificatePolicies=1.3.6.1.4.1.56623.114.1.2\n",
            self.basic_constraints
        );
        let optional = [
            ("keyUsage=critical,", self.key_usage),
            ("extendedKeyUsage=", self.extended_key_usage),
            ("subjectAltName=", self.alternative_names.as_deref()),
        ];
        for (name, value) in optional {
            extensions.extend(value.map(|value| format!("{name}{value}\n")));
        }
        let signing = Signing {
            csr: &self.csr,
            key: &authority.key,
            by: Some(&authority.issuing),
            subject: self.subject.as_deref(),
            start: self.start,
            end: self.end,
            digest: self.digest,
            string_mask: self.string_mask,
            extensions: &extensions,
            options: &[],
        };
        signing.sign()
    }
}

/// The default certificate for the bank's key; issued once in a run.
pub fn issued(certificate: CertificateId, environment: Environment) -> String {
    static ISSUED: OnceLock<Mutex<HashMap<(CertificateId, Environment), String>>> = OnceLock::new();
    let mut issued = ISSUED.get_or_init(Mutex::default).lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    issued.entry((certificate, environment)).or_insert_with(|| Order::of(certificate, environment).issue()).clone()
}

/// A CSR for the bank's key; the order says the subject.
fn bank_csr() -> &'static str {
    static CSR: OnceLock<String> = OnceLock::new();
    CSR.get_or_init(|| bank_key().csr("/CN=replaced by the order"))
}

/// One call of `openssl ca`, which alone lets both dates be chosen.
pub struct Signing<'a> {
    pub csr: &'a str,
    pub key: &'a Key,
    /// The certificate of the signer; `None` for a self-signed one.
    pub by: Option<&'a str>,
    pub subject: Option<&'a str>,
    pub start: &'a str,
    pub end: &'a str,
    pub digest: &'a str,
    pub string_mask: &'a str,
    pub extensions: &'a str,
    /// More of the command line.
    pub options: &'a [&'a str],
}

impl Signing<'_> {
    #[track_caller]
    pub fn sign(&self) -> String {
        let folder = Folder::new();
        folder.file("index.txt", "");
        let csr = folder.file("request.csr", self.csr);
        let key = folder.file("ca.key", &self.key.pem);
        let extensions = folder.file("extensions.cnf", format!("[extensions]\n{}", self.extensions));
        let configuration = folder.file(
            "ca.cnf",
            format!(
                "[ca]\ndefault_ca=directory\n\
                 [directory]\nstring_mask={mask}\ndatabase={root}/index.txt\nnew_certs_dir={root}\nunique_subject=no\nrand_serial=yes\npolicy=any\n\
                 copy_extensions=copy\n\
                 [any]\ncommonName=optional\n",
                mask = self.string_mask,
                root = folder.root().display(),
            ),
        );
        let mut arguments = vec!["ca", "-batch", "-notext", "-preserveDN", "-utf8"];
        arguments.extend(["-config", &configuration, "-in", &csr, "-keyfile", &key]);
        arguments.extend(["-startdate", self.start, "-enddate", self.end, "-md", self.digest]);
        arguments.extend(["-extfile", &extensions, "-extensions", "extensions"]);
        let signer = self.by.map(|by| folder.file("ca.pem", by));
        match &signer {
            Some(signer) => arguments.extend(["-cert", signer]),
            None => arguments.push("-selfsign"),
        }
        if let Some(subject) = self.subject {
            arguments.extend(["-subj", subject]);
        }
        arguments.extend(self.options);
        openssl_text(&arguments, "")
    }
}

/// The DER of a PEM certificate.
pub fn der(pem: &str) -> Vec<u8> {
    openssl(&["x509", "-outform", "DER"], pem)
}

/// The directory's kid, computed beside the code under test.
pub fn thumbprint(pem: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(der(pem)))
}

/// The key of a certificate as the keystore publishes it.
pub fn jwk(pem: &str, environment: Environment, usage: &str) -> Value {
    let keystore = match environment {
        Environment::Sandbox => "https://keystore.sandbox.directory.openfinance.ae",
        Environment::Production => "https://keystore.directory.openfinance.ae",
        Environment::Rehearsal => "https://keystore.rehearsal.invalid",
    };
    let name = openssl_text(&["x509", "-noout", "-subject", "-nameopt", "RFC2253,-esc_msb,utf8"], pem);
    let kid = thumbprint(pem);
    let mut jwk = raw_jwk(&public_pem(pem), usage, &kid);
    jwk["x5c"] = json!([STANDARD.encode(der(pem))]);
    jwk["x5u"] = json!(format!("{keystore}/{}/{kid}.pem", bank::ORGANISATION_ID));
    jwk["x5t#S256"] = json!(kid);
    jwk["x5dn"] = json!(field(&name, "subject"));
    jwk
}

/// A public key without a certificate, as the keystore might publish an ENCKEY.
pub fn raw_jwk(public_pem: &str, usage: &str, kid: &str) -> Value {
    let modulus = openssl_text(&["rsa", "-pubin", "-noout", "-modulus"], public_pem);
    let text = openssl_text(&["rsa", "-pubin", "-noout", "-text"], public_pem);
    assert!(text.contains("Exponent: 65537 (0x10001)"), "the exponent is written as AQAB below");
    let modulus = URL_SAFE_NO_PAD.encode(bytes_of_hexadecimal(&field(&modulus, "Modulus")));
    json!({ "kty": "RSA", "use": usage, "n": modulus, "e": "AQAB", "kid": kid })
}

/// The public key of a PEM certificate.
pub fn public_pem(pem: &str) -> String {
    openssl_text(&["x509", "-noout", "-pubkey"], pem)
}

/// The subject of a PEM certificate in encoding order, as the page writes names.
pub fn subject(pem: &str) -> String {
    let name = openssl_text(&["x509", "-noout", "-subject", "-nameopt", "sep_comma_plus_space"], pem);
    field(&name, "subject")
}

/// A root with the sandbox's name and another key: a renewed CA, or a forgery.
pub fn another_root() -> String {
    Authority::named_as(Environment::Sandbox).root
}
