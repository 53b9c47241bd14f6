//! Judging subject alternative names: required for S4, from the hub for S1 and
//! S3, none for the rest.

use std::net::IpAddr;

use super::{Document, SubjectPart};
use crate::framework::catalogue::AlternativeNames;
use crate::framework::environment::Environment;
use crate::framework::host_name::HostName;
use crate::ground::check::Check;
use crate::ground::report::{Finding, Verdict};
use crate::ground::source::{self, Basis};
use crate::plan::Plan;
use crate::x509::subject_alternative_name::{self, AlternativeName, is_dns_name};

/// Of more, the first are told.
const MOST_NAMED: usize = 5;

/// One finding for the extension, or more where several names are wrong.
pub fn judge_alternative_names(document: Document, names: Option<&[AlternativeName]>, plan: &Plan) -> Vec<Finding> {
    let names = names.unwrap_or_default();
    let check = document.check(SubjectPart::AlternativeName);
    let source = plan.entry.alternative_names.source;
    let mut findings = match plan.entry.alternative_names.value {
        AlternativeNames::Absent if names.is_empty() => vec![Finding::pass(check, "san-none")],
        AlternativeNames::Absent => vec![Finding::warn(check, "san-not-asked")],
        AlternativeNames::NotKnown => vec![Finding::not_checked(check, "san-not-known")],
        AlternativeNames::OzoneConnectHosts => ozone_connect(check, names, plan),
        AlternativeNames::HubHosts(_) => hub(check, names, plan),
    };
    if matches!(plan.entry.alternative_names.value, AlternativeNames::Absent | AlternativeNames::NotKnown) {
        findings.extend(no_host_names(check, names));
    }
    let shown = if names.is_empty() { "—".to_owned() } else { subject_alternative_name::list(names) };
    findings.into_iter().map(|finding| finding.found(shown.clone()).source(source)).collect()
}

/// Whatever is expected, and if nothing is: a DNS name of letters that none has, which
/// could be read as another name, or as two (CVE-2021-44532).
pub fn judge_dns_names(document: Document, names: Option<&[AlternativeName]>) -> Vec<Finding> {
    let names = names.unwrap_or_default();
    let findings = no_host_names(document.check(SubjectPart::AlternativeName), names);
    let found = |finding: Finding| finding.found(subject_alternative_name::list(names));
    findings.into_iter().map(|finding| found(finding).source(source::RFC_5280_DNS_NAME)).collect()
}

fn no_host_names(check: Check, names: &[AlternativeName]) -> Vec<Finding> {
    names.iter().filter_map(|name| no_host_name(check, name)).take(MOST_NAMED).collect()
}

fn no_host_name(check: Check, name: &AlternativeName) -> Option<Finding> {
    let AlternativeName::Dns(host) = name else { return None };
    let outcome = match host {
        host if host.parse::<IpAddr>().is_ok() => Finding::fail(check, "san-ip-as-dns"),
        host if is_dns_name(host) => return None,
        host if !host.is_ascii() => match HostName::parse(host) {
            Ok(written) => Finding::fail(check, "san-not-ascii").with("written", written.as_str()),
            Err(_) => Finding::fail(check, "san-strange"),
        },
        host if is_several(host) => Finding::fail(check, "san-two-in-one"),
        // A scheme, a port or a path, and nothing stranger.
        host if host.bytes().all(|letter| letter.is_ascii_graphic() && !b",;\"'\\".contains(&letter))
            && host.contains(['/', ':']) =>
        {
            Finding::fail(check, "san-url")
        }
        _ => Finding::fail(check, "san-strange"),
    };
    Some(outcome.with("name", name.to_text()))
}

/// Two names and what parts them, in one.
fn is_several(host: &str) -> bool {
    let parts = host.split([',', ';', ' ', '\n', '|']).map(|part| part.trim().trim_start_matches("DNS:"));
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.len() > 1 && parts.iter().all(|part| is_dns_name(part) && part.contains('.'))
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
        findings.push(Finding::fail(check, "san-host-missing").with("hosts", missing));
    }
    if !has_url && !surplus.is_empty() {
        findings.push(Finding::warn(check, "san-host-surplus").with("hosts", surplus));
    }
    if findings.is_empty() {
        findings.push(Finding::pass(check, "san-hosts"));
    }
    findings.into_iter().map(|finding| finding.expected(expected.clone())).collect()
}

fn hub(check: Check, names: &[AlternativeName], plan: &Plan) -> Vec<Finding> {
    if names.is_empty() {
        // What is published fails; what follows from it is a question.
        let is_published = plan.entry.alternative_names.source.basis == Basis::Confirmed;
        return vec![match is_published {
            true => Finding::fail(check, "san-hub-absent"),
            false => Finding::warn(check, "san-hub-missing"),
        }];
    }
    let mut findings = malformed(check, names);
    let (model, hosts): (Vec<&str>, Vec<&str>) = dns_hosts(names).into_iter().partition(|host| is_of_model_hub(host));
    if !model.is_empty() {
        findings.push(Finding::fail(check, "san-hub-model").with("hosts", model.as_slice()));
    }
    let is_elsewhere = |host: &str| world_of(host).is_some_and(|world| world != plan.environment);
    let other_world: Vec<&str> = hosts.iter().copied().filter(|host| is_elsewhere(host)).collect();
    if !other_world.is_empty() {
        findings.push(Finding::fail(check, "san-other-environment").with("hosts", other_world.as_slice()));
    }
    let strange: Vec<&str> = hosts.iter().copied().filter(|host| world_of(host).is_none()).collect();
    if !strange.is_empty() {
        findings.push(Finding::warn(check, "san-hub-strange").with("hosts", strange));
    }
    let foreign: Vec<&str> = hosts
        .iter()
        .copied()
        .filter(|host| world_of(host) == Some(plan.environment) && !is_of_lfi(host, plan))
        .collect();
    if !foreign.is_empty() {
        findings.push(Finding::warn(check, "san-hub-other-lfi").with("hosts", foreign.as_slice()));
    }
    let required = plan.required_hub_hosts();
    let missing: Vec<&str> = required.iter().map(String::as_str).filter(|host| !covers(&hosts, host)).collect();
    // Names of the other world, or of another bank, explain why these are missing.
    if model.is_empty() && other_world.is_empty() && foreign.is_empty() && !missing.is_empty() {
        findings.push(Finding::warn(check, "san-hub-host-missing").with("hosts", missing));
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
            AlternativeName::Dns(_) => no_host_name(check, name),
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

/// Its domain lies below production's and is none of it.
fn is_of_model_hub(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    host.strip_suffix(Environment::MODEL_HUB_DOMAIN).is_some_and(|labels| labels.ends_with('.'))
}

/// The environment whose hub has this host; the sandbox's domain lies below
/// production's, so it is asked first.
fn world_of(host: &str) -> Option<Environment> {
    let host = host.to_ascii_lowercase();
    Environment::ALL
        .into_iter()
        .find(|environment| host.strip_suffix(environment.hub_domain()).is_some_and(|labels| labels.ends_with('.')))
}
