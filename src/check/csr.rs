//! The gate before the upload: the directory often says only "400".

use crate::check::letters;
use crate::check::subject::{self, Document};
use crate::framework::environment::Environment;
use crate::ground::check::Check;
use crate::ground::report::{Finding, Report};
use crate::ground::source;
use crate::key::strength;
use crate::key::weak_key;
use crate::plan::Plan;
use crate::x509::csr::{Attribute, Csr, FormSlip};
use crate::x509::oid;
use crate::x509::public_key::{KeyForm, SignatureCheck};

/// Everything that can be said about a CSR before it is uploaded. Without a
/// plan the names are not judged.
pub fn check(csr: &Csr, plan: Option<&Plan>) -> Report {
    thoroughly(csr, report(csr, plan, plan.map(|plan| plan.environment)))
}

/// As [`check`] without a plan, for each of many: without what takes long.
pub fn check_of_many(csr: &Csr) -> Report {
    report(csr, None, None)
}

/// As [`check`] without a plan, where it is known which environment it is for.
pub fn check_in(csr: &Csr, environment: Environment) -> Report {
    thoroughly(csr, report(csr, None, Some(environment)))
}

fn thoroughly(csr: &Csr, mut report: Report) -> Report {
    report.findings.extend(weak_key::judge_modulus(&csr.public_key));
    report
}

fn report(csr: &Csr, plan: Option<&Plan>, environment: Option<Environment>) -> Report {
    let mut findings = vec![signature(csr), signature_algorithm(csr)];
    findings.extend(strength::judge(Check::CsrPublicKey, &csr.public_key, plan.map(|plan| plan.entry)));
    findings.extend(strength::judge_form(&csr.public_key));
    findings.extend(weak_key::judge(&csr.public_key));
    match plan {
        Some(plan) => {
            findings.extend(subject::judge_subject(Document::Csr, &csr.subject, plan));
            findings.extend(subject::judge_alternative_names(Document::Csr, csr.alternative_names.as_deref(), plan));
        }
        None => {
            let finding = Finding::not_given(Check::CsrSubject, "subject-without-plan");
            findings.push(finding.found(csr.subject.in_encoding_order()));
            findings.extend(subject::judge_cause(&csr.subject));
            findings.extend(subject::multi_valued(Document::Csr, &csr.subject));
            findings.extend(subject::judge_dns_names(Document::Csr, csr.alternative_names.as_deref()));
        }
    }
    findings.extend(letters::of_csr(csr));
    findings.extend(subject::judge_mark(Document::Csr, &csr.subject, environment));
    findings.push(extensions(csr));
    findings.extend(attributes(csr));
    findings.extend(csr.requested.slips.iter().map(form));
    Report::new(findings)
}

fn signature(csr: &Csr) -> Finding {
    let check = Check::CsrSignature;

    match &csr.signature {
        SignatureCheck::Valid => Finding::pass(check, "csr-signature"),
        SignatureCheck::Invalid => Finding::fail(check, "csr-signature"),
        SignatureCheck::Unsupported(algorithm) => {
            Finding::not_checked(check, "csr-signature").with("algorithm", algorithm)
        }
    }
}

fn signature_algorithm(csr: &Csr) -> Finding {
    let check = Check::CsrSignatureAlgorithm;
    let finding = match csr.signature_algorithm {
        oid::RSA_SHA256 | oid::ECDSA_SHA256 => Finding::pass(check, "csr-signature-algorithm"),
        oid::RSA_SHA384 | oid::RSA_SHA512 => Finding::warn(check, "csr-signature-algorithm-unproven"),
        // The key can sign in no other way, and that is said of it.
        oid::RSA_PSS if csr.public_key.form() == KeyForm::BoundToPss => {
            Finding::not_checked(check, "csr-signature-algorithm-of-key")
        }
        _ => Finding::fail(check, "csr-signature-algorithm"),
    };
    finding.expected(oid::name(&oid::RSA_SHA256)).found(oid::name(&csr.signature_algorithm))
}

/// Of what stands twice, one reader takes the first and another the last: what was
/// judged here may not be what is certified.
fn extensions(csr: &Csr) -> Finding {
    let check = Check::CsrExtensions;
    if let Some(name) = csr.requested.extension_twice.as_deref() {
        let finding = Finding::fail(check, "csr-extension-twice").with("extension", name);
        return finding.found(name).source(source::RFC_5280_EXTENSION_ONCE);
    }
    if csr.requested.empty_extension_request {
        return Finding::warn(check, "csr-empty-extension-request").source(source::RFC_5280_EXTENSIONS);
    }
    if csr.requested.extensions.is_empty() {
        return Finding::pass(check, "csr-extensions");
    }
    let names: Vec<String> = csr.requested.extensions.iter().map(oid::name).collect();
    Finding::warn(check, "csr-extensions").found(names.join(", "))
}

/// OpenSSL reads such a request; other programs, and so CAs, do not.
fn form(slip: &FormSlip) -> Finding {
    match slip {
        FormSlip::OldStrings { teletex, bmp } => {
            let types = [(teletex, "TeletexString"), (bmp, "BMPString")];
            let types: Vec<&str> = types.into_iter().filter_map(|(is_there, name)| is_there.then_some(name)).collect();
            Finding::warn(Check::CsrForm, "csr-string-type").with("types", types).source(source::RFC_5280_FORM)
        }
        FormSlip::NoAttributes => Finding::warn(Check::CsrForm, "csr-no-attributes-field"),
        FormSlip::MicrosoftExtensions => Finding::warn(Check::CsrForm, "csr-microsoft-extensions"),
        FormSlip::Version => Finding::warn(Check::CsrForm, "csr-version"),
    }
}

fn attributes(csr: &Csr) -> Option<Finding> {
    let check = Check::CsrAttributes;
    if let Some(name) = csr.requested.attribute_twice.as_deref() {
        let finding = Finding::fail(check, "csr-attribute-twice").with("attribute", name);
        return Some(finding.found(name).source(source::RFC_2986_ATTRIBUTES));
    }
    if csr.requested.attributes.is_empty() {
        return None;
    }
    let attributes = &csr.requested.attributes;
    let has = |oid| attributes.iter().any(|attribute| attribute.oid == oid);
    let finding = if has(oid::CHALLENGE_PASSWORD) {
        Finding::warn(check, "csr-challenge-password")
    } else if has(oid::MICROSOFT_CLIENT_INFORMATION) {
        Finding::warn(check, "csr-client-information")
    } else {
        Finding::warn(check, "csr-attributes")
    };
    // SECRET: the challenge password itself is not shown.
    let shown = |attribute: &Attribute| match attribute.oid {
        oid::CHALLENGE_PASSWORD => oid::name(&attribute.oid),
        oid if attribute.text.is_empty() => oid::name(&oid),
        oid => format!("{}: {}", oid::name(&oid), attribute.text),
    };
    Some(finding.found(attributes.iter().map(shown).collect::<Vec<_>>().join("; ")))
}
