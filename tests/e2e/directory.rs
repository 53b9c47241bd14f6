//! The directory on the clock of this computer, by which the page judges: what
//! [`testbed::directory`] issues for the bank, with dates counted from now.

use std::sync::OnceLock;

use oftf_key_desk::framework::catalogue::CertificateId;
use oftf_key_desk::framework::environment::Environment;
use serde_json::{Value, json};
use testbed::Key;
use testbed::ca::serial;
use testbed::directory::{self, Issuer, Order};
use testbed::openssl::date;
use time::{Duration, OffsetDateTime};

pub use testbed::directory::{another_root, raw_jwk};

const VALIDITY: Duration = Duration::days(395);

/// A certificate as the directory's download gives it.
pub struct Issued {
    pub pem: String,
    /// base64url of the SHA-256 of its DER, by openssl.
    pub kid: String,
}

/// Signs what was uploaded for one of the bank's certificates in the sandbox.
#[track_caller]
pub fn issue(id: CertificateId, csr: &str) -> Issued {
    issue_in(Issuer::SANDBOX, id, csr)
}

#[track_caller]
pub fn issue_in(issuer: Issuer, id: CertificateId, csr: &str) -> Issued {
    issue_from(issuer, id, csr, OffsetDateTime::now_utc() - Duration::hours(1))
}

/// One that ended five days ago.
#[track_caller]
pub fn issue_expired(id: CertificateId, csr: &str) -> Issued {
    issue_from(Issuer::SANDBOX, id, csr, OffsetDateTime::now_utc() - VALIDITY - Duration::days(5))
}

/// One that ends in so many days, or has ended if the number is negative.
#[track_caller]
pub fn issue_with_days_left(issuer: Issuer, id: CertificateId, csr: &str, days: i64) -> Issued {
    // Some minutes more, so that the days are whole while the test runs.
    let end = OffsetDateTime::now_utc() + Duration::days(days) + Duration::minutes(30);
    let end = if days < 0 { end - Duration::hours(1) } else { end };
    issue_from(issuer, id, csr, end - VALIDITY)
}

/// Subject and alternative names are those of the CSR.
#[track_caller]
fn issue_from(issuer: Issuer, id: CertificateId, csr: &str, start: OffsetDateTime) -> Issued {
    let (start, end) = (date(start), date(start + VALIDITY));
    let order = Order {
        issuer,
        csr: csr.to_owned(),
        subject: None,
        alternative_names: None,
        start: &start,
        end: &end,
        ..Order::of(id, Environment::Sandbox)
    };
    let pem = order.issue();
    Issued { kid: directory::thumbprint(&pem), pem }
}

/// The list of the sandbox's issuing CA, as `issuer.crl`, with these certificates on it.
#[track_caller]
pub fn revocation_list(revoked: &[&Issued]) -> String {
    let now = OffsetDateTime::now_utc();
    // In openssl's index a year has two digits (UTCTime).
    let revocation = format!("{},keyCompromise", &date(now)[2..]);
    let entries: Vec<(&str, String)> =
        revoked.iter().map(|issued| (revocation.as_str(), serial(&issued.pem))).collect();
    let (last_update, next_update) = (date(now), date(now + Duration::days(7)));
    Issuer::SANDBOX.revocation_list(&entries, [&last_update, &next_update])
}

impl Issued {
    /// The key as the keystore publishes it.
    pub fn jwk(&self, usage: &str) -> Value {
        directory::jwk(&self.pem, Environment::Sandbox, usage)
    }

    /// Its subject in encoding order, as the page writes names.
    pub fn subject(&self) -> String {
        directory::subject(&self.pem)
    }

    pub fn public_pem(&self) -> String {
        directory::public_pem(&self.pem)
    }
}

/// The document of a keystore.
pub fn jwks(keys: &[Value]) -> String {
    json!({ "keys": keys }).to_string()
}

/// Somebody else's key, as there are many in a keystore.
pub fn neighbour() -> &'static Issued {
    static NEIGHBOUR: OnceLock<Issued> = OnceLock::new();
    NEIGHBOUR.get_or_init(|| issue(CertificateId::S1, &Key::rsa("2048").csr("/C=AE/O=Another Bank PJSC/CN=neighbour")))
}
