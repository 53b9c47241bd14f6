//! Judging subject alternative names: required for S4, from the hub for S1 and
//! S3, none for the rest.

use super::{Document, SubjectPart};
use crate::framework::catalogue::AlternativeNames;
use crate::framework::environment::Environment;
use crate::ground::check::Check;
use crate::ground::report::{Finding, Verdict};
use crate::plan::Plan;
use crate::x509::subject_alternative_name::{self, AlternativeName};

/// One finding for the extension, or more where several names are wrong.
pub fn judge_alternative_names(document: Document, names: Option<&[AlternativeName]>, plan: &Plan) -> Vec<Finding> {
    let names = names.unwrap_or_default();
    let check = document.check(SubjectPart::AlternativeName);
    let source = plan.entry.alternative_names.source;
    let findings = match plan.entry.alternative_names.value {
        AlternativeNames::Absent if names.is_empty() => vec![Finding::pass(check, "san-none")],
        AlternativeNames::Absent => vec![Finding::warn(check, "san-not-asked")],
        AlternativeNames::NotKnown => vec![Finding::not_checked(check, "san-not-known")],
        AlternativeNames::OzoneConnectHosts => ozone_connect(check, names, plan),
        AlternativeNames::HubHosts(_) => hub(check, names, plan),
    };
    let shown = if names.is_empty() { "—".to_owned() } else { subject_alternative_name::list(names) };
    findings.into_iter().map(|finding| finding.found(shown.clone()).source(source)).collect()
}

fn ozone_connect(check: Check, names: &[AlternativeName], plan: &Plan) -> Vec<Finding> {
    let planned: Vec<&str> = plan.hosts.iter().map(|host| host.as_str()).collect();
    let expected = planned.iter().map(|host| format!("DNS:{host}")).collect::<Vec<_>>().join(", ");
    if names.is_empty() {
        return vec![Finding::fail(check, "san-missing").expected(expected)];
    }
    let mut findings = malformed(check, names);
    let hosts = dns_hosts(names);
    let missing: Vec<&str> = planned.iter().filter(|host| !contains(&hosts, host)).copied().collect();
    let surplus: Vec<&str> = hosts.iter().filter(|host| !contains(&planned, host)).copied().collect();
    // A URL hides the host that was meant; its own finding says so.
    let has_url = findings.iter().any(|finding| finding.verdict == Verdict::Fail);
    if !has_url && !missing.is_empty() {
        findings.push(Finding::fail(check, "san-host-missing").with("hosts", missing.join(", ")));
    }
    if !has_url && !surplus.is_empty() {
        findings.push(Finding::warn(check, "san-host-surplus").with("hosts", surplus.join(", ")));
    }
    if findings.is_empty() {
        findings.push(Finding::pass(check, "san-hosts"));
    }
    findings.into_iter().map(|finding| finding.expected(expected.clone())).collect()
}

fn hub(check: Check, names: &[AlternativeName], plan: &Plan) -> Vec<Finding> {
    if names.is_empty() {
        return vec![Finding::warn(check, "san-hub-missing")];
    }
    let mut findings = malformed(check, names);
    let hosts = dns_hosts(names);
    let is_elsewhere = |host: &str| world_of(host).is_some_and(|world| world != plan.environment);
    let other_world: Vec<&str> = hosts.iter().copied().filter(|host| is_elsewhere(host)).collect();
    if !other_world.is_empty() {
        findings.push(Finding::fail(check, "san-other-environment").with("hosts", other_world.join(", ")));
    }
    let strange: Vec<&str> = hosts.iter().copied().filter(|host| world_of(host).is_none()).collect();
    if !strange.is_empty() {
        findings.push(Finding::warn(check, "san-hub-strange").with("hosts", strange.join(", ")));
    }
    let foreign: Vec<&str> = hosts
        .iter()
        .copied()
        .filter(|host| world_of(host) == Some(plan.environment) && !is_of_lfi(host, plan))
        .collect();
    if !foreign.is_empty() {
        findings.push(Finding::warn(check, "san-hub-other-lfi").with("hosts", foreign.join(", ")));
    }
    let required = plan.required_hub_hosts();
    let missing: Vec<&str> = required.iter().map(String::as_str).filter(|host| !covers(&hosts, host)).collect();
    // Names of the other world, or of another bank, explain why these are missing.
    if other_world.is_empty() && foreign.is_empty() && !missing.is_empty() {
        findings.push(Finding::warn(check, "san-hub-host-missing").with("hosts", missing.join(", ")));
    }
    if findings.is_empty() {
        findings.push(match &plan.lfi_code {
            Some(_) => Finding::pass(check, "san-hub"),
            None => Finding::not_given(check, "san-hub-without-code"),
        });
    }
    findings
}

/// Names that no server could have: a URL where a host name belongs, or
/// another kind of name.
fn malformed(check: Check, names: &[AlternativeName]) -> Vec<Finding> {
    names
        .iter()
        .filter_map(|name| match name {
            AlternativeName::Dns(host) if host.contains("://") || host.contains(['/', ':', ' ']) => {
                Some(Finding::fail(check, "san-url").with("name", name.to_text()))
            }
            AlternativeName::Dns(_) => None,
            AlternativeName::Other { kind: "unreadable", .. } => Some(Finding::fail(check, "san-unreadable")),
            AlternativeName::Other { kind: "URI", .. } => {
                Some(Finding::fail(check, "san-url").with("name", name.to_text()))
            }
            AlternativeName::Other { .. } => Some(Finding::warn(check, "san-not-dns").with("name", name.to_text())),
        })
        .collect()
}

fn dns_hosts(names: &[AlternativeName]) -> Vec<&str> {
    names
        .iter()
        .filter_map(|name| match name {
            AlternativeName::Dns(host) => Some(host.as_str()),
            AlternativeName::Other { .. } => None,
        })
        .collect()
}

/// `<label>.<LFI code>.<domain of the hub>`; any code will do while ours is not known.
fn is_of_lfi(host: &str, plan: &Plan) -> bool {
    let Some(code) = &plan.lfi_code else { return true };
    let parent = format!(".{}.{}", code.as_str(), plan.environment.hub_domain());
    host.to_ascii_lowercase().ends_with(&parent)
}

fn contains(hosts: &[&str], host: &str) -> bool {
    hosts.iter().any(|each| each.eq_ignore_ascii_case(host))
}

/// RFC 9525 section 6.3: a wildcard stands for one whole left-most label.
fn covers(hosts: &[&str], host: &str) -> bool {
    let parent = host.split_once('.').map(|(_, parent)| format!("*.{parent}"));
    contains(hosts, host) || parent.is_some_and(|wildcard| contains(hosts, &wildcard))
}

/// The environment whose hub has this host; the sandbox's domain lies below
/// production's, so it is asked first.
fn world_of(host: &str) -> Option<Environment> {
    let host = host.to_ascii_lowercase();
    Environment::ALL
        .into_iter()
        .find(|environment| host.strip_suffix(environment.hub_domain()).is_some_and(|labels| labels.ends_with('.')))
}
