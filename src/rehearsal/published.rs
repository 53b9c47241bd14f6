//! The keystore of the practice directory: the members that were seen in the
//! real one's documents, and no others.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::check::jwks::Numbers;
use crate::framework::catalogue::Purpose;
use crate::framework::environment::Environment;
use crate::plan::Plan;
use crate::x509::certificate::Certificate;
use crate::x509::public_key::base64url;

/// A certificate and where its key is published.
#[derive(PartialEq)]
pub(super) struct Published {
    pub url: String,
    pub certificate: Certificate,
    organisation: String,
    usage: &'static str,
}

impl Published {
    pub fn new(plan: &Plan, certificate: Certificate) -> Self {
        // What stands there for transport keys is not published; of the same
        // product it was seen to be `tls`.
        let usage = match plan.entry.purpose {
            Purpose::ClientTls | Purpose::ServerTls => "tls",
            Purpose::Signing => "sig",
            Purpose::Encryption => "enc",
        };
        let organisation = plan.organisation_id.to_string();
        Self { url: plan.jwks_url(), certificate, organisation, usage }
    }

    pub fn to_jwk(&self, kid: &str) -> Value {
        let certificate = &self.certificate;
        let thumbprint = certificate.kid();
        let keystore = Environment::Rehearsal.keystore_url();
        let mut jwk = json!({
            "use": self.usage,
            "x5c": [STANDARD.encode(certificate.der())],
            "kid": kid,
            "x5u": format!("{keystore}/{}/{thumbprint}.pem", self.organisation),
            "x5t#S256": thumbprint,
            "x5dn": certificate.subject.to_rfc4514(),
        });
        let members = match Numbers::of(&certificate.public_key) {
            Numbers::Rsa { modulus, exponent } => {
                vec![("kty", "RSA".to_owned()), ("n", base64url(&modulus)), ("e", base64url(&exponent))]
            }
            Numbers::Ec { curve, x, y } => {
                vec![("kty", "EC".to_owned()), ("crv", curve), ("x", base64url(&x)), ("y", base64url(&y))]
            }
            // No plan allows another key.
            Numbers::Okp { .. } | Numbers::Symmetric | Numbers::Unreadable => Vec::new(),
        };
        if let Some(jwk) = jwk.as_object_mut() {
            jwk.extend(members.into_iter().map(|(name, value)| (name.to_owned(), json!(value))));
        }
        jwk
    }
}

/// `{"keys":[…]}`
pub(super) fn document(keys: impl Iterator<Item = Value>) -> String {
    serde_json::to_string_pretty(&json!({ "keys": keys.collect::<Vec<_>>() })).unwrap_or_default()
}
