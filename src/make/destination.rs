//! Where a key goes, and in which file format it arrives whole.
//!
//! Comes in: a certificate's purpose and the names of its files. Goes out: for
//! each kind of system the formats that it takes, the usual one first, and the
//! few lines of configuration or the command that put the file in its place.
//! Paths in the lines are examples; nothing here is executed by the page.

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use crate::framework::catalogue::Purpose;
use crate::framework::file_name;
use crate::ground::message::Message;
use crate::ground::order::sort_by_key;
use crate::ground::shown;
use crate::ground::words::all;
use crate::key::container::Container;
use crate::key::jwk;
use crate::make::recipe::Shell;
use crate::plan::Plan;

/// A kind of system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Destination {
    Nginx,
    Apache,
    Envoy,
    JavaKeystore,
    Windows,
    /// F5 BIG-IP and other load balancers and gateways.
    Appliance,
    /// A program with a JOSE library.
    Jose,
    /// Any format, without lines to copy.
    Other,
}

/// What is to be copied, with a sentence on what it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    pub text: Message,
    pub lines: String,
}

/// The names of the files and of the key in them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    pub key_file: String,
    /// The certificate and those above it, in PEM.
    pub chain_file: String,
    /// The CAs that the system is to trust, in PEM.
    pub authorities_file: String,
    /// Friendly name in PKCS#12; alias of a Java keystore.
    pub alias: String,
}

impl Names {
    pub fn of(plan: &Plan, container: Container, alias: &str) -> Self {
        Self {
            key_file: format!("{}.{}", plan.file_stem(), container.file_ending()),
            chain_file: format!("{}.chain.pem", plan.file_stem()),
            authorities_file: file_name::of_authorities(plan.environment),
            alias: shown::written_out(alias).into_owned(),
        }
    }
}

/// `c3-sandbox`: letters that every keystore takes.
pub fn usual_alias(plan: &Plan) -> String {
    format!("{}-{}", plan.entry.id.word(), plan.environment.word())
}

/// What a JWK says of a key of this purpose. One for encryption names no
/// algorithm: RSA-OAEP-256 and RSA-OAEP are both met.
pub fn jwk_parameters(plan: &Plan, kid: Option<&str>) -> jwk::Parameters {
    let is_rsa = plan.algorithm.rsa_bits().is_some();
    let (public_key_use, alg) = match plan.entry.purpose {
        Purpose::Signing => (Some("sig"), is_rsa.then_some("PS256")),
        Purpose::Encryption => (Some("enc"), None),
        Purpose::ClientTls | Purpose::ServerTls => (None, None),
    };
    jwk::Parameters {
        kid: kid.map(str::to_owned),
        public_key_use: public_key_use.map(str::to_owned),
        alg: alg.map(str::to_owned),
    }
}

impl Destination {
    pub const ALL: [Self; 8] = all();

    /// For text ids and element ids.
    pub fn word(self) -> &'static str {
        self.into()
    }

    /// Those where a key of this purpose can go, the likeliest first.
    pub fn for_purpose(purpose: Purpose) -> Vec<Self> {
        let is_tls = matches!(purpose, Purpose::ClientTls | Purpose::ServerTls);
        let mut all = Self::ALL.to_vec();
        if is_tls {
            all.retain(|each| *each != Self::Jose);
        } else {
            // TLS servers have no use for a signing or an encryption key.
            all.retain(|each| !matches!(each, Self::Nginx | Self::Apache | Self::Envoy));
            sort_by_key(&mut all, |each| *each != Self::Jose);
        }
        all
    }

    /// The formats that it takes, the usual one of the safe ones first: what is
    /// weak, or without any protection, somebody has to choose. `with_certificate`:
    /// there is a checked certificate to put beside the key.
    pub fn containers(self, with_certificate: bool) -> Vec<Container> {
        let all: &[Container] = match self {
            Self::Nginx | Self::Apache | Self::Envoy => {
                &[Container::EncryptedPkcs8, Container::Pkcs8, Container::Traditional]
            }
            Self::JavaKeystore => &[Container::Pkcs12, Container::Pkcs12Compatible],
            Self::Windows => &[Container::Pkcs12, Container::Pkcs12Compatible],
            Self::Appliance => &[
                Container::Pkcs12,
                Container::Pkcs12Compatible,
                Container::EncryptedPkcs8,
                Container::Pkcs8,
                Container::Traditional,
            ],
            Self::Jose => &[Container::EncryptedPkcs8, Container::Jwk, Container::Pkcs8],
            Self::Other => &Container::ALL,
        };
        all.iter().copied().filter(|each| with_certificate || !each.takes_certificates()).collect()
    }

    /// The certificate travels beside the key, in a PEM file of its own.
    pub fn wants_chain_file(self, container: Container) -> bool {
        self != Self::Jose && !container.takes_certificates()
    }

    /// What to copy there.
    pub fn setup(self, plan: &Plan, container: Container, names: &Names) -> Vec<Setup> {
        let is_server = plan.entry.purpose == Purpose::ServerTls;
        match self {
            Self::Nginx => vec![nginx(is_server, container, names)],
            Self::Apache => apache(is_server, container, names),
            Self::Envoy => vec![envoy(plan, container, names)],
            Self::JavaKeystore => java(names),
            Self::Windows => vec![windows(names)],
            // Neither algorithm of the hub works with an EC key.
            Self::Jose if container == Container::Jwk && plan.algorithm.rsa_bits().is_some() => {
                jose(plan.entry.purpose, names)
            }
            Self::Appliance | Self::Jose | Self::Other => Vec::new(),
        }
    }

    /// What to know of this destination that no line says.
    pub fn notes(self, purpose: Purpose, container: Container) -> Vec<Message> {
        let is_web = matches!(self, Self::Nginx | Self::Apache | Self::Envoy);
        let own = match self {
            Self::JavaKeystore => Some(Message::new("destination-java-note")),
            Self::Windows => Some(Message::new("destination-windows-note")),
            Self::Appliance => Some(Message::new("destination-appliance-note")),
            Self::Apache if purpose == Purpose::ClientTls => Some(Message::new("destination-apache-note")),
            Self::Apache if container.is_encrypted() => Some(Message::new("destination-apache-passphrase-note")),
            Self::Nginx | Self::Envoy if container.is_encrypted() => Some(Message::new("destination-passphrase-note")),
            _ => None,
        };
        let trust = is_web.then(|| Message::new("destination-ca-note"));
        let who = (is_web && purpose == Purpose::ServerTls).then(|| Message::new("destination-participants-note"));
        let is_tried = matches!(self, Self::JavaKeystore | Self::Appliance | Self::Other);
        let untried = (!is_tried).then(|| Message::new("destination-untried-note"));
        own.into_iter().chain(trust).chain(who).chain(untried).collect()
    }
}

const FOLDER: &str = "/etc/oftf";

/// nginx.org, ngx_http_ssl_module and ngx_http_proxy_module.
fn nginx(is_server: bool, container: Container, names: &Names) -> Setup {
    let Names { key_file, chain_file, authorities_file, .. } = names;
    let (text, prefix, rest) = if is_server {
        let rest = format!(
            "ssl_verify_client on;\nssl_client_certificate {FOLDER}/{authorities_file};\nssl_verify_depth 2;\n"
        );
        (Message::new("setup-nginx-server"), "ssl", rest)
    } else {
        let rest = format!(
            "proxy_ssl_server_name on;\nproxy_ssl_verify on;\nproxy_ssl_trusted_certificate {FOLDER}/{authorities_file};\nproxy_ssl_verify_depth 2;\n"
        );
        (Message::new("setup-nginx-client"), "proxy_ssl", rest)
    };
    let mut lines =
        format!("{prefix}_certificate {FOLDER}/{chain_file};\n{prefix}_certificate_key {FOLDER}/{key_file};\n");
    if container.is_encrypted() {
        lines += &format!("{prefix}_password_file {FOLDER}/passphrase;\n");
    }
    Setup { text, lines: lines + &rest }
}

/// httpd.apache.org, mod_ssl. A client certificate there is one file with its
/// key, without encryption and in its traditional form; those above it are apart.
fn apache(is_server: bool, container: Container, names: &Names) -> Vec<Setup> {
    let Names { key_file, chain_file, authorities_file, .. } = names;
    if is_server {
        let mut lines = String::new();
        if container.is_encrypted() {
            lines += &format!(
                "# in the server's configuration, once\nSSLPassPhraseDialog exec:{FOLDER}/passphrase.sh\n# in the virtual host\n"
            );
        }
        lines += &format!(
            "SSLCertificateFile {FOLDER}/{chain_file}\nSSLCertificateKeyFile {FOLDER}/{key_file}\nSSLVerifyClient require\nSSLVerifyDepth 2\nSSLCACertificateFile {FOLDER}/{authorities_file}\n"
        );
        return vec![Setup { text: Message::new("setup-apache-server"), lines }];
    }
    vec![
        Setup {
            text: Message::new("setup-apache-join"),
            lines: format!(
                "(umask 077; {{ openssl pkey -in {key_file} -traditional; openssl x509 -in {chain_file}; }} > client.pem)\n"
            ),
        },
        Setup {
            text: Message::new("setup-apache-client"),
            lines: format!(
                "SSLProxyEngine on\nSSLProxyMachineCertificateFile {FOLDER}/client.pem\nSSLProxyMachineCertificateChainFile {FOLDER}/{chain_file}\nSSLProxyCACertificateFile {FOLDER}/{authorities_file}\nSSLProxyVerify require\nSSLProxyVerifyDepth 2\n"
            ),
        },
    ]
}

/// envoyproxy.io, extensions.transport_sockets.tls.v3.TlsCertificate.
fn envoy(plan: &Plan, container: Container, names: &Names) -> Setup {
    let mut context = format!(
        "common_tls_context:\n  tls_certificates:\n  - certificate_chain:\n      filename: {FOLDER}/{}\n    private_key:\n      filename: {FOLDER}/{}\n",
        names.chain_file, names.key_file
    );
    if container.is_encrypted() {
        context += &format!("    password:\n      filename: {FOLDER}/passphrase\n");
    }
    context +=
        &format!("  validation_context:\n    trusted_ca:\n      filename: {FOLDER}/{}\n", names.authorities_file);
    if plan.entry.purpose == Purpose::ServerTls {
        return Setup {
            text: Message::new("setup-envoy-server"),
            lines: format!("require_client_certificate: true\n{context}"),
        };
    }
    // Envoy compares no name of its own accord: any participant would pass as the hub.
    let code = plan.lfi_code.as_ref().map_or("LFICODE", |code| code.as_str());
    let host = format!("hh.{code}.{}", plan.environment.hub_domain());
    context +=
        &format!("    match_typed_subject_alt_names:\n    - san_type: DNS\n      matcher:\n        exact: {host}\n");
    Setup { text: Message::new("setup-envoy-client"), lines: format!("sni: {host}\n{context}") }
}

/// docs.oracle.com, keytool: both ask for the passphrases.
fn java(names: &Names) -> Vec<Setup> {
    let Names { key_file, alias, .. } = names;
    vec![
        Setup {
            text: Message::new("setup-java-list"),
            lines: format!("keytool -list -v -storetype PKCS12 -keystore {key_file}\n"),
        },
        Setup {
            text: Message::new("setup-java-import"),
            lines: format!(
                "keytool -importkeystore -srckeystore {key_file} -srcstoretype PKCS12 -srcalias {} -destkeystore keystore.p12 -deststoretype PKCS12\n",
                Shell::Sh.quote(alias)
            ),
        },
    ]
}

/// learn.microsoft.com, module PKI.
fn windows(names: &Names) -> Setup {
    Setup {
        text: Message::new("setup-windows"),
        lines: format!(
            "Import-PfxCertificate -FilePath '.\\{}' -CertStoreLocation Cert:\\LocalMachine\\My -Password (Read-Host -AsSecureString 'Passphrase')\n",
            names.key_file
        ),
    }
}

fn jose(purpose: Purpose, names: &Names) -> Vec<Setup> {
    let alg = if purpose == Purpose::Encryption { "RSA-OAEP-256" } else { "PS256" };
    vec![
        Setup {
            text: Message::new("setup-jose-node"),
            lines: format!(
                "const jwk = JSON.parse(await readFile(\"{}\", \"utf8\"));\nconst key = await importJWK(jwk, \"{alg}\");\n",
                names.key_file
            ),
        },
        Setup {
            text: Message::new("setup-jose-java"),
            lines: format!("JWK jwk = JWK.parse(Files.readString(Path.of(\"{}\")));\n", names.key_file),
        },
        Setup {
            text: Message::new("setup-jose-python"),
            lines: format!("key = jwk.JWK.from_json(open(\"{}\").read())\n", names.key_file),
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_destination_starts_with_a_format_that_protects_the_key_badly_or_not_at_all() {
        for destination in Destination::ALL {
            for with_certificate in [false, true] {
                let first = destination.containers(with_certificate).first().copied();
                let is_safe = |first: Container| first.is_encrypted() && !first.needs_own_passphrase();
                assert!(first.is_none_or(is_safe), "{destination:?}: {first:?}");
            }
        }
    }

    #[test]
    fn every_destination_has_a_format_without_and_one_with_a_certificate() {
        for destination in Destination::ALL {
            assert!(!destination.containers(true).is_empty(), "{destination:?}");
            let needs_certificate = matches!(destination, Destination::JavaKeystore | Destination::Windows);
            assert_eq!(destination.containers(false).is_empty(), needs_certificate, "{destination:?}");
        }
    }
}
