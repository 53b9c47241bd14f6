//! What goes wrong when a CSR is made: one finding with the cause, not one for each effect.

use oftf_key_desk::check::csr;
use oftf_key_desk::framework::catalogue::CertificateId::{C3, S4};
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::ground::report::Report;
use oftf_key_desk::x509::csr::Csr;
use oftf_key_desk::x509::pem;
use testbed::bank::{self, APPLICATION_ID, HOST, LEGAL_NAME, ORGANISATION_ID, SECOND_HOST};
use testbed::key::bank_key;

use crate::expect::{self, Outcome, fail, warn};
use crate::tlv;

fn der(pem: &str) -> Vec<u8> {
    pem::read(pem.as_bytes()).expect("PEM")[0].der.to_vec()
}

fn of_c3(pem: &str) -> Report {
    csr::check(&Csr::read(pem.as_bytes()).expect("a CSR"), Some(&bank::plan(C3, Sandbox)))
}

#[track_caller]
fn c3(from: &str, to: &str, expected: &[Outcome<'_>]) {
    let subject = bank::subject(C3);
    assert!(subject.contains(from));
    let csr = bank_key().csr(&subject.replace(from, to));
    expect::findings(&of_c3(&csr), expected);
    // Without a plan the cause is told too, where it can be seen without.
    let report = csr::check(&Csr::read(csr.as_bytes()).expect("a CSR"), None);
    expect::is_worded(&report);
}

const fn cause(detail: &str) -> Outcome<'_> {
    fail("csr.subject.cause", detail)
}

#[test]
fn git_bash_takes_the_subject_for_a_path() {
    let path = format!("C:/Program Files/Git/C=AE/O={LEGAL_NAME}/OU={ORGANISATION_ID}/CN={APPLICATION_ID}");
    let csr = bank_key().csr_with_long_common_name(&format!("/CN={}", path.replace('/', "\\/")));
    expect::findings(&of_c3(&csr), &[cause("err-csr-cause-git-bash")]);
    let report = csr::check(&Csr::read(csr.as_bytes()).expect("a CSR"), None);
    expect::findings(&report, &[cause("err-csr-cause-git-bash")]);
}

#[test]
fn a_subject_in_one_attribute_is_named_as_that() {
    let whole = format!("{LEGAL_NAME},OU={ORGANISATION_ID},CN={APPLICATION_ID}");
    let csr = bank_key().csr_with_long_common_name(&format!("/C=AE/CN={whole}"));
    expect::findings(&of_c3(&csr), &[cause("err-csr-cause-one-value")]);
}

#[test]
fn placeholders_are_named_whatever_they_look_like() {
    for left in [
        "<organisation-id>",
        "[ORG ID]",
        "{{org_id}}",
        "${ORG_ID}",
        "$ORG_ID",
        "%ORG_ID%",
        "your-organisation-id",
        "CHANGEME",
        "00000000-0000-0000-0000-000000000000",
    ] {
        c3(ORGANISATION_ID, left, &[cause("err-csr-cause-placeholder")]);
    }
    c3(LEGAL_NAME, "Internet Widgits Pty Ltd", &[cause("err-csr-cause-placeholder")]);
    let subject = "/C=AE/O=<legal name>/OU=<organisation ID>/CN=<application ID>";
    expect::findings(&of_c3(&bank_key().csr(subject)), &[cause("err-csr-cause-placeholder")]);
}

#[test]
fn ids_in_another_form_are_one_finding() {
    let subject = bank::subject(C3);
    let subject = subject.replace(ORGANISATION_ID, &format!("{{{}}}", ORGANISATION_ID.to_uppercase()));
    let subject = subject.replace(APPLICATION_ID, &APPLICATION_ID.to_uppercase());
    expect::findings(&of_c3(&bank_key().csr(&subject)), &[cause("err-csr-cause-uuid-form")]);
    c3(ORGANISATION_ID, &ORGANISATION_ID.replace('-', ""), &[cause("err-csr-cause-uuid-form")]);
    c3(APPLICATION_ID, &format!("urn:uuid:{APPLICATION_ID}"), &[cause("err-csr-cause-uuid-form")]);
    for around in [
        format!("{ORGANISATION_ID} "),
        format!("OU={ORGANISATION_ID}"),
        format!("PSDAE-{}", ORGANISATION_ID.to_uppercase()),
        ORGANISATION_ID.replace('-', "\u{2013}"),
    ] {
        c3(ORGANISATION_ID, &around, &[cause("err-csr-cause-uuid-form")]);
    }
    // Another ID is another ID, in whatever form.
    let other = "{11111111-2222-4333-8444-555555555555}";
    c3(ORGANISATION_ID, other, &[fail("csr.subject.organisation-id", "err-subject-organisation-id-other")]);
}

#[test]
fn quotes_and_line_ends_and_length_are_named() {
    for quoted in [format!("\"{LEGAL_NAME}\""), format!("'{LEGAL_NAME}'"), format!("\u{201C}{LEGAL_NAME}\u{201D}")] {
        c3(LEGAL_NAME, &quoted, &[cause("err-csr-cause-quotes")]);
    }
    c3(APPLICATION_ID, &format!("{APPLICATION_ID}\n"), &[fail("csr.letters", "err-letters-unseen")]);
    let long = "O of a bank whose name goes on and on until no certificate authority takes it PJSC";
    let configuration = format!(
        "openssl_conf=init\n[init]\nstbl_section=strings\n[strings]\norganizationName=min:1,max:200\n\
         [req]\ndistinguished_name=name\nprompt=no\n[name]\nC=AE\nO={long}\nOU={ORGANISATION_ID}\nCN={APPLICATION_ID}\n"
    );
    expect::findings(&of_c3(&bank_key().csr_of_configuration(&configuration)), &[cause("err-csr-cause-long")]);
}

#[test]
fn names_of_servers_that_are_none_are_named_by_what_they_are() {
    let s4 = |names: &str, expected: &[Outcome<'_>]| {
        let csr = bank_key().csr_with(&bank::subject(S4), &["-addext", &format!("subjectAltName={names}")]);
        let report = csr::check(&Csr::read(csr.as_bytes()).expect("a CSR"), Some(&bank::plan(S4, Sandbox)));
        expect::findings(&report, expected);
    };
    s4("DNS:10.0.0.1", &[fail("csr.san", "err-san-ip-as-dns")]);
    s4("DNS:\u{628}\u{646}\u{643}.example", &[fail("csr.san", "err-san-not-ascii")]);
    let two = |between: &str| {
        let configuration = format!(
            "[req]\ndistinguished_name=name\nprompt=no\nreq_extensions=e\n[name]\nC=AE\nO={LEGAL_NAME}\nOU={ORGANISATION_ID}\nCN={ORGANISATION_ID}\n\
             [e]\nsubjectAltName=@names\n[names]\nDNS.1=\"{HOST}{between}{SECOND_HOST}\"\n"
        );
        let csr = bank_key().csr_of_configuration(&configuration);
        let report = csr::check(&Csr::read(csr.as_bytes()).expect("a CSR"), Some(&bank::plan(S4, Sandbox)));
        expect::findings(&report, &[fail("csr.san", "err-san-two-in-one")]);
    };
    two(",");
    two("; DNS:");
}

/// OpenSSL reads the extensions there, and certreq writes them there.
#[test]
fn extensions_under_the_number_of_microsoft_are_read_and_named() {
    let names = bank::alternative_names(S4, Sandbox).expect("names");
    let csr = bank_key().csr_with(&bank::subject(S4), &["-addext", &format!("subjectAltName={names}")]);
    let pkcs9 = [6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 9, 14];
    let microsoft = [6, 10, 0x2B, 6, 1, 4, 1, 0x82, 0x37, 2, 1, 14];
    let changed = tlv::replace(&der(&csr), &pkcs9, &microsoft);
    let csr = Csr::from_der(&changed).expect("a CSR");
    let expected = [fail("csr.signature", "err-csr-signature"), warn("csr.form", "err-csr-microsoft-extensions")];
    expect::findings(&csr::check(&csr, Some(&bank::plan(S4, Sandbox))), &expected);
}

/// `[MS-WCCE]` section 2.2.2.7.4: the machine, the user and the program.
#[test]
fn what_certreq_tells_of_its_machine_is_shown() {
    let csr = der(&bank_key().csr(&bank::subject(C3)));
    let text = |text: &str| tlv::element(0x0C, text.as_bytes());
    let value = tlv::element(
        0x30,
        &[tlv::element(2, &[5]), text("web.bank.example"), text("BANK\\pki"), text("MMC.EXE")].concat(),
    );
    let id = [6, 9, 0x2B, 6, 1, 4, 1, 0x82, 0x37, 0x15, 0x14];
    let attribute = tlv::element(0x30, &[id.to_vec(), tlv::element(0x31, &value)].concat());
    let changed = tlv::replace(&csr, &[0xA0, 0], &tlv::element(0xA0, &attribute));
    let report = csr::check(&Csr::from_der(&changed).expect("a CSR"), Some(&bank::plan(C3, Sandbox)));
    expect::findings(
        &report,
        &[fail("csr.signature", "err-csr-signature"), warn("csr.attributes", "err-csr-client-information")],
    );
    let shown = report
        .findings
        .iter()
        .find_map(|each| each.evidence.found.as_deref().filter(|found| found.contains("MMC.EXE")));
    assert_eq!(shown, Some("client information (Microsoft): web.bank.example, BANK\\pki, MMC.EXE"));
}

/// RFC 5280 section 4.1.2.4: new names have neither of these types.
#[test]
fn old_types_of_strings_are_named() {
    for (name, types) in [("Soci\u{E9}t\u{E9}", "TeletexString"), ("بنك", "BMPString")] {
        let configuration = format!(
            "[req]\nprompt=no\nutf8=yes\nstring_mask=default\ndistinguished_name=name\n[name]\nC=AE\nO={name}\n"
        );
        let csr = Csr::read(bank_key().csr_of_configuration(&configuration).as_bytes()).expect("a CSR");
        let report = csr::check(&csr, None);
        expect::is_worded(&report);
        let found = report.findings.iter().find(|finding| finding.detail.id == "err-csr-string-type");
        let values = &found.unwrap_or_else(|| panic!("{name}: {report:?}")).detail.values;
        assert_eq!(values, &[("types".into(), vec![types].into())]);
    }
    let usual = csr::check(&Csr::read(bank_key().csr("/C=AE/O=Soci\u{E9}t\u{E9}").as_bytes()).expect("a CSR"), None);
    assert!(!usual.findings.iter().any(|finding| finding.detail.id == "err-csr-string-type"));
}
