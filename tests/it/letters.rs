//! Letters that deceive the eye: whichever way a value goes out, every letter of it can
//! be seen; a finding names those that cannot, and what looks like something else.

use std::fmt::Write as _;

use oftf_key_desk::check::authority;
use oftf_key_desk::check::certificate::{self, Comparison};
use oftf_key_desk::check::csr;
use oftf_key_desk::check::jwks::{self, Jwks};
use oftf_key_desk::framework::catalogue::CertificateId::{self, C3, S4};
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::framework::identifier::LegalName;
use oftf_key_desk::ground::check::Check;
use oftf_key_desk::ground::clock::{Moment, Precision};
use oftf_key_desk::ground::language::Language;
use oftf_key_desk::ground::letters;
use oftf_key_desk::ground::message::Message;
use oftf_key_desk::ground::report::render::Cover;
use oftf_key_desk::ground::report::{Finding, Report, Verdict};
use oftf_key_desk::ground::text::{Notation, Texts};
use oftf_key_desk::heap::identify::{self, Input};
use oftf_key_desk::key::container::Container;
use oftf_key_desk::key::pkcs12::Friendly;
use oftf_key_desk::make::destination::{Destination, Names};
use oftf_key_desk::paper::handover::{self, Handover};
use oftf_key_desk::plan::{OptionsInput, Plan, PlanError};
use oftf_key_desk::validity::calendar::{self, Expiry};
use oftf_key_desk::workspace::{CeremonyInput, Person, Workspace};
use oftf_key_desk::x509::certificate::Certificate;
use oftf_key_desk::x509::csr::Csr;
use oftf_key_desk::x509::distinguished_name::DistinguishedName;
use oftf_key_desk::x509::oid;
use serde_json::json;
use testbed::bank::{self, HOST, LEGAL_NAME, SECOND_HOST, now};
use testbed::directory::{Order, thumbprint};
use testbed::key::bank_key;

use crate::expect::{Outcome, fail};

/// Unicode 17, DerivedCoreProperties: Default_Ignorable_Code_Point; UnicodeData: Cc, Cf,
/// Zl, Zp, and Zs but for the space. Written by hand, so that it is not the table that is
/// tried.
const NOT_SEEN: [(u32, u32); 44] = [
    (0x00, 0x1F),
    (0x7F, 0xA0),
    (0xAD, 0xAD),
    (0x34F, 0x34F),
    (0x600, 0x605),
    (0x61C, 0x61C),
    (0x6DD, 0x6DD),
    (0x70F, 0x70F),
    (0x890, 0x891),
    (0x8E2, 0x8E2),
    (0x115F, 0x1160),
    (0x1680, 0x1680),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x2000, 0x200F),
    (0x2028, 0x202F),
    (0x205F, 0x206F),
    (0x2800, 0x2800),
    (0x3000, 0x3000),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFFB),
    (0x110BD, 0x110BD),
    (0x110CD, 0x110CD),
    (0x13430, 0x1343F),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE0001),
    (0xE0002, 0xE001F),
    (0xE0020, 0xE007F),
    (0xE0080, 0xE00FF),
    (0xE0100, 0xE01EF),
    (0xE01F0, 0xE0FFF),
    // Each end once more, in the order of a text that somebody wrote.
    (0x202E, 0x202E),
    (0x2066, 0x2069),
    (0x200B, 0x200B),
    (0x1B, 0x1B),
    (0x9B, 0x9B),
    (0xA0, 0xA0),
    (0x200F, 0x200F),
    (0x2029, 0x2029),
    (0x85, 0x85),
];

fn not_seen() -> impl Iterator<Item = char> {
    NOT_SEEN.into_iter().flat_map(|(first, last)| first..=last).filter_map(char::from_u32)
}

fn is_not_seen(letter: char) -> bool {
    let code = u32::from(letter);
    NOT_SEEN.iter().any(|(first, last)| (*first..=*last).contains(&code))
}

/// Every letter of the text can be seen but for the ends of its lines.
#[track_caller]
fn is_seen(text: &str, what: &str) {
    let hidden = text.replace("\r\n", "\n").chars().find(|letter| *letter != '\n' && is_not_seen(*letter));
    assert_eq!(hidden, None, "{what}: U+{:04X} in {text:?}", hidden.map_or(0, u32::from));
}

/// Values that hold them all, some two hundred in each.
fn hostile_values() -> Vec<String> {
    let letters: Vec<char> = not_seen().collect();
    let value = |letters: &[char]| {
        letters.iter().fold(String::from("Al"), |mut value, letter| {
            let _ = write!(value, "{letter}N");
            value
        })
    };
    letters.chunks(200).map(value).collect()
}

fn both_languages() -> [Texts; 2] {
    Language::ALL.map(Texts::new)
}

#[test]
fn the_function_knows_every_letter_of_the_list_and_no_other() {
    for letter in '\0'..=char::MAX {
        assert_eq!(letters::Unseen::of(letter).is_some(), is_not_seen(letter), "U+{:04X}", u32::from(letter));
    }
}

/// As in files.
struct Digits;

impl Notation for Digits {
    fn time(&self, moment: Moment, precision: Precision) -> String {
        moment.written_to(precision)
    }

    fn number(&self, number: i64) -> String {
        number.to_string()
    }
}

#[test]
fn no_sentence_lets_one_out() {
    for texts in both_languages() {
        for value in hostile_values() {
            let message = Message::new("fill-missing").with("attribute", &value);
            is_seen(&texts.say(&message), "a sentence in a file");
            let drawn = texts.say_on_page(&message, &Digits);
            let (before, rest) = drawn.split_once('\u{2068}').expect("the value is set apart");
            let (inside, after) = rest.split_once('\u{2069}').expect("the value is set apart");
            is_seen(&format!("{before}{inside}{after}"), "a sentence of the page");
        }
    }
}

#[test]
fn no_report_lets_one_out() {
    for value in hostile_values() {
        let mut finding = Finding::fail(Check::JwksKeyKid, "jwks-set-kid-absent").expected(&value).found(&value);
        finding = finding.with("kid", &value).with("count", 1_usize);
        let report = Report::new(vec![finding]);
        let cover =
            Cover { title: value.clone(), about: vec![(value.clone(), value.clone())], address: "#/x".to_owned() };
        for texts in both_languages() {
            is_seen(&report.to_markdown(&cover, now(), &texts), "Markdown");
            is_seen(&report.to_json(&texts), "JSON");
            let worded = serde_json::to_value(report.worded(&texts)).expect("JSON");
            is_seen(worded["findings"][0]["evidence"]["found"].as_str().expect("what was found"), "evidence");
        }
    }
}

#[test]
fn no_name_lets_one_out() {
    for value in hostile_values() {
        let name = DistinguishedName::new([(oid::ORGANISATION, value.clone())]);
        is_seen(&name.in_encoding_order(), "a name");
    }
}

#[test]
fn no_paper_and_no_workspace_lets_one_out() {
    let plan = bank::plan(C3, Sandbox);
    for value in hostile_values() {
        let handovers = [Handover::new(&plan, None, &value)];
        for texts in both_languages() {
            is_seen(&handover::to_text(&handovers, &texts), "the handover");
            is_seen(&handover::to_markdown(&handovers, &texts), "the handover in Markdown");
        }
        is_seen(&handover::to_json(&handovers).to_string(), "the handover in JSON");

        let person = Person { name: value.clone(), role: value.clone() };
        let typed = CeremonyInput { place: value.clone(), remark: value.clone(), people: vec![person] };
        let kept = typed.bounded();
        for text in [&kept.place, &kept.remark, &kept.people[0].name, &kept.people[0].role] {
            is_seen(text, "what the people of a ceremony typed");
        }

        let mut workspace = Workspace::default();
        workspace.sandbox.organisation.legal_name = value.chars().take(300).collect();
        let saved = workspace.to_json();
        is_seen(&saved, "a workspace file");
        let opened = Workspace::from_json(saved.as_bytes()).expect("a workspace");
        is_seen(&opened.sandbox.organisation.legal_name, "an opened workspace");
    }
}

#[test]
fn no_legal_name_and_no_alias_takes_one() {
    let (plan, texts) = (bank::plan(C3, Sandbox), Texts::new(Language::English));
    for letter in not_seen() {
        let Err(refused) = LegalName::parse(&format!("Test{letter}Bank")) else {
            panic!("U+{:04X} goes into a subject, a recipe and a command", u32::from(letter));
        };
        let said = texts.say(&refused.message());
        assert!(said.contains(&format!("U+{:04X}", u32::from(letter))) && said.contains("“Test”"), "{said}");
        is_seen(&said, "the problem");

        assert!(Friendly::new(&format!("c3{letter}key")).is_err(), "U+{:04X} in an alias", u32::from(letter));
        let names = Names::of(&plan, Container::Pkcs12, &format!("c3{letter}key"));
        for setup in Destination::JavaKeystore.setup(&plan, Container::Pkcs12, &names) {
            is_seen(&setup.lines, "a command");
        }
        let mended = letters::mended(&format!("Test {letter} Bank{letter}"));
        assert_eq!(mended, "Test Bank", "U+{:04X}", u32::from(letter));
    }
    assert!(LegalName::parse("می\u{200C}خواهم ب\u{200D}ب").is_ok(), "between Arabic letters a joiner is a letter");
    let mut choices = bank::choices(C3, Sandbox);
    choices.organisation.legal_name = "Test\u{202E}Bank".to_owned();
    let Err(PlanError::Fields(problems)) = Plan::from_choices(choices) else { panic!("a plan of it") };
    assert_eq!(problems[0].message.id, "err-letters-unseen");
}

#[test]
fn the_place_is_named() {
    let texts = both_languages();
    let problem = |name: &str| {
        let refused = LegalName::parse(name).expect_err("refused").message();
        texts.each_ref().map(|texts| texts.say(&refused))
    };
    let [english, arabic] = problem("ALNOOR\u{A0}BANK");
    assert_eq!(english, "The name contains an unusual space, U+00A0, after “ALNOOR”.");
    assert!(arabic.contains("U+00A0") && arabic.contains("«ALNOOR»"), "{arabic}");
    let [english, arabic] = problem("Al Noor Bank\u{200F}");
    assert_eq!(
        english,
        "The name contains a character that changes the reading direction, U+200F, after the last word, “Bank”."
    );
    assert!(arabic.contains("U+200F") && arabic.contains("«Bank»"), "{arabic}");
    let [english, _] = problem("\u{FEFF}Al Noor");
    assert_eq!(english, "The name contains an invisible character, U+FEFF, at the beginning.");
}

// Certificates and CSRs of OpenSSL.

fn with_organisation(organisation: &str) -> String {
    Order { subject: Some(bank::subject(C3).replace(LEGAL_NAME, organisation)), ..Order::of(C3, Sandbox) }.issue()
}

fn alone(pem: &str) -> Report {
    let file = Certificate::read(pem.as_bytes()).expect("a certificate");
    certificate::check(&file, &Comparison::default(), now())
}

fn about_letters(report: &Report) -> Vec<Outcome<'_>> {
    let of = report.findings.iter().filter(|finding| finding.check.id().ends_with(".letters"));
    of.map(|finding| (finding.check.id(), finding.verdict, finding.detail.id.as_ref())).collect()
}

#[test]
fn a_certificate_and_a_csr_say_which_letters_deceive() {
    let unseen = |verdict: Verdict| (verdict, "err-letters-unseen");
    for (organisation, (verdict, detail), said) in [
        ("Test\u{200B} Bank PJSC", unseen(Verdict::Fail), "an invisible character, U+200B, after “Test”"),
        ("Test Bank PJSC\u{2060}", unseen(Verdict::Fail), "U+2060, after the last word, “PJSC”"),
        ("Test Bank PJSC\u{202E} (VOID)", unseen(Verdict::Fail), "changes the reading direction, U+202E"),
        ("Test Bank PJSC\u{2028}It was verified.", unseen(Verdict::Fail), "a control character, U+2028"),
        ("Test Bank \u{1B}[31mPJSC", unseen(Verdict::Fail), "a control character, U+001B, after “Bank”"),
        ("Test\u{A0}Bank PJSC", unseen(Verdict::Warn), "an unusual space, U+00A0, after “Test”"),
        (
            "Te\u{455}t B\u{430}nk PJSC",
            (Verdict::Warn, "err-letters-mixed"),
            "mixes Latin and Cyrillic letters: “ѕ” (U+0455)",
        ),
        ("Banque Socie\u{301}te\u{301}", (Verdict::Warn, "err-letters-form"), "as U+0065 U+0301 instead of U+00E9"),
    ] {
        let report = alone(&with_organisation(organisation));
        assert_eq!(about_letters(&report), [("certificate.letters", verdict, detail)], "{organisation:?}");
        let csr = bank_key().csr(&bank::subject(C3).replace(LEGAL_NAME, organisation));
        let csr = csr::check(&Csr::read(csr.as_bytes()).expect("a CSR"), None);
        assert_eq!(about_letters(&csr), [("csr.letters", verdict, detail)], "{organisation:?}");
        let finding = report.findings.iter().find(|finding| finding.detail.id == detail).expect("found");
        let sentence = Texts::new(Language::English).say(&finding.detail);
        assert!(sentence.starts_with("O ") && sentence.contains(said), "{sentence}");
        is_seen(&report.to_json(&Texts::new(Language::English)), "the report");
    }
    for right in [LEGAL_NAME, "بنك الاختبار ش.م.ع", "می\u{200C}خواهم", "Bank of بنك & Sons", "Société Générale"]
    {
        assert_eq!(about_letters(&alone(&with_organisation(right))), [], "{right}");
    }
}

#[test]
fn what_looks_the_same_is_never_expected_and_found() {
    let organisation = "certificate.subject.organisation";
    for (planned, certified) in [
        (LEGAL_NAME, "Te\u{455}t B\u{430}nk PJSC"),
        (LEGAL_NAME, "Test\u{200B} Bank PJSC"),
        (LEGAL_NAME, "Test\u{A0}Bank PJSC"),
        (LEGAL_NAME, "Test  Bank PJSC"),
        (LEGAL_NAME, "Test Bank PJSC "),
        ("Société", "Socie\u{301}té"),
        ("بنك علي", "بنك عل\u{6CC}"),
        ("میخواهم", "می\u{200C}خواهم"),
    ] {
        let mut choices = bank::choices(C3, Sandbox);
        choices.organisation.legal_name = planned.to_owned();
        let plan = bank::planned(choices);
        let file = Certificate::read(with_organisation(certified).as_bytes()).expect("a certificate");
        let expectation = oftf_key_desk::plan::Expectation::of_plan(&plan);
        let report = certificate::check(&file, &Comparison { expectation, ..Comparison::default() }, now());
        let worded = report.worded(&Texts::new(Language::English));
        let finding = worded.findings.iter().find(|finding| finding.check == organisation).expect("judged");
        assert_eq!(finding.verdict, Verdict::Fail, "{certified:?}");
        let evidence = [&finding.evidence.expected, &finding.evidence.found].map(|value| value.clone().expect("both"));
        assert!(evidence.iter().any(|value| value.contains("⟨U+")), "{certified:?}: {evidence:?}");
        assert!(evidence.iter().all(|value| !value.contains("  ") && !value.ends_with(' ')), "{evidence:?}");
    }
}

#[test]
fn columns_show_every_letter_and_tell_apart_what_looks_the_same() {
    let plan = bank::plan(C3, Sandbox);
    let certified = |organisation: &str| Certificate::read(with_organisation(organisation).as_bytes()).expect("read");
    let file = certified("Te\u{455}t\u{200B} Bank PJSC");
    let csr = bank_key().csr(&bank::subject(C3).replace(LEGAL_NAME, "Test Bank\u{202E} PJSC"));
    let csr = Csr::read(csr.as_bytes()).expect("a CSR");
    for row in certificate::columns(&file.certificate, Some(&csr), Some(&plan)) {
        let told = row.told_apart();
        for value in [row.asked, row.csr, row.certificate, told.asked, told.csr, told.certificate].iter().flatten() {
            is_seen(value, "a cell");
        }
    }
    let rows = certificate::columns(&certified("Te\u{455}t Bank PJSC").certificate, None, Some(&plan));
    let row = rows.iter().find(|row| row.name.id == "column-organisation").expect("a row");
    assert!(!row.agrees());
    assert_eq!(row.told_apart().certificate.as_deref(), Some("Teѕ⟨U+0455⟩t Bank PJSC"));
}

#[test]
fn a_ca_file_says_which_letters_deceive() {
    let key = testbed::key::other_key();
    let folder = testbed::Folder::new();
    let key = folder.file("key.pem", &key.pem);
    let subject = "/O=Nebras Open Finance\u{2060} Company/CN=Al Tareq Sandbox Trust Framework Root CA - G1";
    let request = ["req", "-x509", "-new", "-utf8", "-key", &key, "-subj", subject, "-days", "3000"];
    let pem = testbed::openssl_text(&request, "");
    let file = authority::read(pem.as_bytes()).expect("a CA file");
    let beside = authority::Beside { root: None, accepted: &authority::Authorities::default() };
    let judged = authority::check(&file, authority::Role::Root, Sandbox, &beside, now());
    assert_eq!(about_letters(&judged.report), [("certificate.letters", Verdict::Fail, "err-letters-unseen")]);
}

#[test]
fn a_file_shows_nothing_that_cannot_be_seen() {
    let pem = Order {
        alternative_names: None,
        subject: Some(String::from(
            "/C=AE/O=Test\u{202E} Bank\u{1B}[31m\u{200B}/OU=\u{E0041}\u{FEFF}/CN=\u{2066}a\u{2028}b",
        )),
        ..Order::of(C3, Sandbox)
    };
    let pem = pem.issue();
    let name = "C3\u{202E}mep.\u{200B}certificate\n.pem";
    let items = identify::identify(&Input { name, bytes: pem.as_bytes(), passphrase: None }, now());
    let [item] = items.as_slice() else { panic!("one certificate") };
    is_seen(&item.name(), "the file's name");
    for fact in &item.facts {
        is_seen(&fact.value, "a fact");
    }
    for key in &item.keys {
        is_seen(key.subject.as_deref().expect("a subject"), "the subject of a key");
    }
    let report = item.report.worded(&Texts::new(Language::English));
    is_seen(&serde_json::to_string_pretty(&report).expect("JSON"), "the item's report");

    let certificate = Certificate::read(pem.as_bytes()).expect("a certificate").certificate;
    let expiry = Expiry::new(C3.entry(), Sandbox, Default::default(), &OptionsInput::default(), &certificate)
        .expect("it expires");
    for texts in both_languages() {
        let calendar = calendar::write(std::slice::from_ref(&expiry), &texts, now()).expect("something expires");
        is_seen(&calendar, "the calendar");
    }
}

#[test]
fn a_kid_that_hides_something_fails() {
    let pem = testbed::directory::issued(C3, Sandbox);
    let mut jwk = testbed::directory::jwk(&pem, Sandbox, "sig");
    jwk["kid"] = json!(format!("abc\u{202E}cba\nkid: {}\u{200B}", thumbprint(&pem)));
    let set = json!({ "keys": [jwk] }).to_string();
    let jwks = Jwks::read(set.as_bytes()).expect("a key set");
    let report = jwks::check(&jwks, &jwks::Comparison::default(), now()).report;
    let expected = fail("jwks.kid-form", "err-jwks-set-kid-unseen");
    let found = report.findings.iter().map(|finding| (finding.check.id(), finding.verdict, finding.detail.id.as_ref()));
    assert!(found.collect::<Vec<_>>().contains(&expected), "{report:?}");
    is_seen(&report.to_json(&Texts::new(Language::English)), "the report");
    let items = identify::identify(&Input { name: "jwks.json", bytes: set.as_bytes(), passphrase: None }, now());
    is_seen(&items[0].content, "the content of a key set");
    assert_eq!(items[0].jwks(), Some(jwks), "and it is the same set");
}

// Alternative names.

fn certificate_for(id: CertificateId, names: &str) -> String {
    Order { alternative_names: Some(names.to_owned()), ..Order::of(id, Sandbox) }.issue()
}

#[test]
fn a_dns_name_that_reads_as_two_fails_wherever_it_is_seen() {
    // OpenSSL's own section of names takes what its list cannot: a comma.
    let names = |name: &str| format!("@names\n[names]\nDNS.1={HOST}\nDNS.2={SECOND_HOST}\nDNS.3={name}");
    for (name, shown) in [
        ("a.ae\\, DNS:b.ae", r#"DNS:"a.ae, DNS:b.ae""#),
        ("a b.ae", r#"DNS:"a b.ae""#),
        ("a.ae\\nDNS:b.ae", r#"DNS:"a.ae⟨U+000A⟩DNS:b.ae""#),
        ("a\\\"b.ae", r#"DNS:"a\"b.ae""#),
        ("a(b).ae", r#"DNS:"a(b).ae""#),
    ] {
        let pem = certificate_for(S4, &names(name));
        let ids = ["err-san-strange", "err-san-two-in-one"];
        let strange =
            |finding: &&Finding| ids.contains(&finding.detail.id.as_ref()) && finding.verdict == Verdict::Fail;
        let plan = bank::plan(S4, Sandbox);
        let expectation = oftf_key_desk::plan::Expectation::of_plan(&plan);
        let file = Certificate::read(pem.as_bytes()).expect("a certificate");
        let planned = certificate::check(&file, &Comparison { expectation, ..Comparison::default() }, now());
        for report in [alone(&pem), planned] {
            let finding = report.findings.iter().find(strange).unwrap_or_else(|| panic!("{name}: {report:?}"));
            assert_eq!(finding.check.id(), "certificate.san");
            let said = Texts::new(Language::English).say(&finding.detail);
            assert!(said.contains(shown), "{said}");
            let found = finding.evidence.found.as_deref().expect("the names");
            assert!(found.ends_with(shown), "{found}");
        }
        let expiry = Expiry::new(S4.entry(), Sandbox, Default::default(), &OptionsInput::default(), &file.certificate)
            .expect("it expires");
        let calendar = calendar::write(&[expiry], &Texts::new(Language::English), now()).expect("something expires");
        is_seen(&calendar, "the calendar");
    }
    let usual = alone(&certificate_for(S4, &names("*.ozone_1.bank-2.ae")));
    assert!(usual.findings.iter().all(|finding| finding.check.id() != "certificate.san"), "{usual:?}");
}

#[test]
fn a_csr_with_such_a_name_fails_with_and_without_a_plan() {
    let configuration = format!(
        "[req]\ndistinguished_name=name\nprompt=no\nreq_extensions=more\n[name]\nCN=names\n[more]\n\
         subjectAltName=@names\n[names]\nDNS.1={HOST}\\, DNS:{SECOND_HOST}\n"
    );
    let pem = bank_key().csr_of_configuration(&configuration);
    let csr = Csr::read(pem.as_bytes()).expect("a CSR");
    for plan in [None, Some(bank::plan(C3, Sandbox)), Some(bank::plan(S4, Sandbox))] {
        let report = csr::check(&csr, plan.as_ref());
        let found =
            report.findings.iter().map(|finding| (finding.check.id(), finding.verdict, finding.detail.id.as_ref()));
        let found: Vec<Outcome<'_>> = found.collect();
        assert!(found.contains(&fail("csr.san", "err-san-two-in-one")), "{found:?}");
    }
    let url = bank_key().csr_for_hosts("/CN=names", "DNS:https://a.ae");
    let report = csr::check(&Csr::read(url.as_bytes()).expect("a CSR"), None);
    let found = report.findings.iter().map(|finding| (finding.check.id(), finding.verdict, finding.detail.id.as_ref()));
    assert!(found.collect::<Vec<_>>().contains(&fail("csr.san", "err-san-url")));
}

#[test]
fn a_legal_name_of_two_scripts_or_other_forms_is_noted() {
    let note = |name: &str| {
        let mut choices = bank::choices(C3, Sandbox);
        choices.organisation.legal_name = name.to_owned();
        let planned = Plan::from_choices(choices).expect("a plan");
        planned.notes.into_iter().map(|note| note.message.id.into_owned()).collect::<Vec<_>>()
    };
    assert!(note("Te\u{455}t Bank").contains(&"err-letters-mixed".to_owned()));
    assert!(note("Socie\u{301}te").contains(&"err-letters-form".to_owned()));
}
