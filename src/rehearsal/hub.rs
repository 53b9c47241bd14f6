//! The API Hub of the rehearsal: it makes a key, keeps it to itself, and hands
//! out the CSR.

use rsa::rand_core::TryCryptoRng;

use crate::framework::catalogue::AlternativeNames;
use crate::framework::host_name::HostName;
use crate::framework::identifier::LfiCode;
use crate::key::KeyPair;
use crate::make::csr::{self, CsrNotMade};
use crate::plan::Plan;
use crate::x509::csr::Csr;

/// The hub's servers whose names nobody published.
const SERVERS: &[&str] = &["as1", "rs1", "auth1"];
/// Where the details name no LFI code.
const CODE: &str = "practice";

/// A CSR for one of the hub's keys. The key is gone when it is made.
///
/// # Errors
/// If the random number generator fails.
pub fn hub_csr(plan: &Plan, rng: &mut impl TryCryptoRng) -> Result<Csr, CsrNotMade> {
    let key = KeyPair::generate(plan.algorithm, rng)?;
    csr::make_for_hosts(plan, &hosts(plan), &key, rng)
}

fn hosts(plan: &Plan) -> Vec<HostName> {
    let labels = match plan.entry.alternative_names.value {
        AlternativeNames::HubHosts(&[]) => SERVERS,
        AlternativeNames::HubHosts(labels) => labels,
        _ => &[],
    };
    let code = plan.lfi_code.as_ref().map_or(CODE, LfiCode::as_str);
    let host = |label: &&str| HostName::parse(&format!("{label}.{code}.{}", plan.environment.hub_domain())).ok();
    labels.iter().filter_map(host).collect()
}
