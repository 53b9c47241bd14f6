//! The details from last year's certificate or CSR, as openssl made them: each
//! value from the attribute that the catalogue names, and nothing guessed.

use oftf_key_desk::framework::catalogue::{
    CertificateId::{self, C3, Enc1, S1, S4, Sig2, Sig4},
    CommonName, Place,
};
use oftf_key_desk::framework::environment::Environment::{self, Production, Sandbox};
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::journey::{Action, DetailsAction, Journey, OfferedFile, Screen, Slot};
use oftf_key_desk::plan::prefill::{Document, Names, Origin, Prefill};
use oftf_key_desk::plan::{Choices, Field, OptionsInput, OrganisationInput, Plan};
use oftf_key_desk::workspace::Workspace;
use oftf_key_desk::x509::certificate::Certificate;
use oftf_key_desk::x509::csr::Csr;
use oftf_key_desk::x509::distinguished_name::DistinguishedName;
use oftf_key_desk::x509::oid;
use testbed::bank::{self, now};
use testbed::directory::{Issuer, Order, issued};
use testbed::key::bank_key;

/// What the certificate of an order tells of a plan in the Sandbox.
fn told(order: &Order, of: CertificateId) -> Prefill {
    let file = Certificate::read(order.issue().as_bytes()).expect("openssl issued it");
    Prefill::from_certificate(&file.certificate, of.entry(), Sandbox)
}

fn of_csr(id: CertificateId, subject: &str, more: &[&str]) -> Prefill {
    let csr = Csr::read(bank_key().csr_with(subject, more).as_bytes()).expect("openssl made it");
    Prefill::from_csr(&csr, id.entry(), Sandbox)
}

fn remarks(prefill: &Prefill) -> Vec<(Field, String)> {
    prefill.remarks.iter().map(|remark| (remark.field, remark.message.id.to_string())).collect()
}

/// What is planned from empty fields and what was told; what this page asks
/// for is then what the certificate was.
#[track_caller]
fn planned_again(prefill: &Prefill, id: CertificateId, environment: Environment) -> Plan {
    let (mut organisation, mut options) = (OrganisationInput::default(), OptionsInput::default());
    prefill.fill(&mut organisation, &mut options);
    bank::planned(Choices {
        certificate: id,
        environment,
        organisation,
        options,
        role: None,
        edition: Default::default(),
    })
}

#[test]
fn a_certificate_of_the_bank_plans_the_next_one_with_the_same_subject() {
    for environment in Environment::REAL {
        for id in [C3, S4, Sig4, Enc1] {
            let pem = issued(id, environment);
            let old = Certificate::read(pem.as_bytes()).expect("issued").certificate;
            let prefill = Prefill::from_certificate(&old, id.entry(), environment);
            assert_eq!((prefill.environment, &prefill.notice), (Some(environment), &None), "{id:?}");
            let plan = planned_again(&prefill, id, environment);
            assert!(plan.subject().has_same_values(&old.subject), "{id:?}: {}", plan.subject().in_encoding_order());
            assert!(remarks(&prefill).is_empty(), "{id:?}: {:?}", remarks(&prefill));
        }
    }
}

#[test]
fn each_value_says_which_attribute_it_stood_in() {
    let c3 = told(&Order::of(C3, Sandbox), C3);
    assert_eq!(c3.document, Document::Certificate);
    assert_eq!(c3.legal_name.map(|found| found.origin), Some(Origin::Organisation));
    assert_eq!(c3.organisation_id.map(|found| found.origin), Some(Origin::OrganisationalUnit));
    let application = c3.application_id.expect("C3 names its application");
    assert_eq!(
        (application.value.to_string().as_str(), application.origin),
        (bank::APPLICATION_ID, Origin::CommonName)
    );
    let hosts = told(&Order::of(S4, Sandbox), S4).ozone_connect_hosts.expect("S4 names its hosts");
    let names: Vec<&str> = hosts.value.iter().map(|host| host.as_str()).collect();
    assert_eq!((names.as_slice(), hosts.origin), ([bank::HOST, bank::SECOND_HOST].as_slice(), Origin::AlternativeName));
}

#[test]
fn the_place_of_sig4_and_the_readings_of_cn_are_told_by_cn() {
    let at_application = told(&Order::of(Sig4, Sandbox), Sig4);
    assert_eq!(at_application.place.map(|found| found.value), Some(Place::Application));
    let organisation = format!("/C=AE/O={}/OU={}", bank::LEGAL_NAME, bank::ORGANISATION_ID);
    for (subject, reading) in [
        (format!("{organisation}/CN={}", bank::ORGANISATION_ID), CommonName::OrganisationId),
        (organisation.clone(), CommonName::Absent),
    ] {
        for id in [Sig4, S4, Enc1] {
            let prefill = told(&Order { subject: Some(subject.clone()), ..Order::of(id, Sandbox) }, id);
            assert_eq!(prefill.common_name.as_ref().map(|found| found.value), Some(reading), "{id:?}");
            let place = prefill.place.as_ref().map(|found| found.value);
            assert_eq!(place, (id == Sig4).then_some(Place::OrganisationCertificates), "{id:?}");
            assert!(prefill.application_id.is_none());
            assert_eq!(planned_again(&prefill, id, Sandbox).common_name, Some(reading), "{id:?}");
        }
    }
}

#[test]
fn of_the_hubs_certificate_only_what_is_the_banks_is_taken() {
    let s1 = told(&Order::of(S1, Sandbox), S1);
    assert_eq!(s1.lfi_code.as_ref().map(|found| found.value.as_str()), Some(bank::LFI_CODE));
    assert_eq!(
        s1.organisation_id.as_ref().map(|found| found.value.to_string()).as_deref(),
        Some(bank::ORGANISATION_ID)
    );
    assert_eq!(s1.legal_name, None);
    assert_eq!(remarks(&s1), [(Field::LegalName, "fill-hub-name".to_owned())]);
    // The code is asked for where the hub's hosts are in the SAN, and nowhere else.
    assert_eq!(told(&Order::of(S1, Sandbox), Sig2).lfi_code, None);
    let nameless = told(&Order { alternative_names: None, ..Order::of(S1, Sandbox) }, S1);
    assert!(remarks(&nameless).contains(&(Field::LfiCode, "fill-no-hub-host".to_owned())));
}

#[test]
fn the_other_environment_gives_its_legal_name_and_no_id() {
    for id in [C3, S4, Sig4, Enc1] {
        let prefill = told(&Order::of(id, Production), id);
        assert_eq!(prefill.environment, Some(Production));
        assert_eq!(prefill.notice.as_ref().map(|notice| notice.id.as_ref()), Some("fill-other-environment"));
        let (mut organisation, mut options) = (OrganisationInput::default(), OptionsInput::default());
        prefill.fill(&mut organisation, &mut options);
        let only_name = OrganisationInput { legal_name: bank::LEGAL_NAME.into(), ..OrganisationInput::default() };
        assert_eq!((organisation, options), (only_name, OptionsInput::default()), "{id:?}");
    }
    // The hub's hosts tell it of a CSR, which has no issuer.
    let names = format!("subjectAltName={}", bank::hub_names(Production, &["as1"]));
    let csr = of_csr(S1, &bank::subject(S1), &["-addext", &names]);
    assert_eq!((csr.environment, csr.organisation_id, csr.lfi_code), (Some(Production), None, None));
}

#[test]
fn where_the_environment_cannot_be_told_it_is_said() {
    let stranger = told(&Order { issuer: Issuer::Stranger, ..Order::of(C3, Sandbox) }, C3);
    assert_eq!(stranger.notice.as_ref().map(|notice| notice.id.as_ref()), Some("fill-unknown-issuer"));
    assert!(stranger.organisation_id.is_some());
    let csr = of_csr(C3, &bank::subject(C3), &[]);
    assert_eq!(csr.notice.as_ref().map(|notice| notice.id.as_ref()), Some("fill-csr-environment"));
    assert_eq!((csr.document, csr.environment), (Document::Csr, None));
    assert_eq!(
        planned_again(&csr, C3, Sandbox).subject().in_encoding_order(),
        bank::plan(C3, Sandbox).subject().in_encoding_order()
    );
}

#[test]
fn what_cannot_be_told_stays_empty_and_is_said() {
    let organisation = format!("/C=AE/O={}/OU={}", bank::LEGAL_NAME, bank::ORGANISATION_ID);
    let application = bank::APPLICATION_ID;
    let vectors = [
        (
            C3,
            "/C=AE/CN=nobody".to_owned(),
            vec![
                (Field::LegalName, "fill-missing"),
                (Field::OrganisationId, "fill-missing"),
                (Field::ApplicationId, "fill-unusable"),
            ],
        ),
        (C3, format!("/C=AE/O=Test/OU=Treasury/CN={application}"), vec![(Field::OrganisationId, "fill-unusable")]),
        (C3, format!("{organisation}/OU=second/CN={application}"), vec![(Field::OrganisationId, "fill-several")]),
        (
            C3,
            format!("{organisation}/CN={}", bank::ORGANISATION_ID),
            vec![(Field::ApplicationId, "fill-cn-is-organisation")],
        ),
        (C3, organisation.clone(), vec![(Field::ApplicationId, "fill-cn-is-absent")]),
        (Enc1, format!("{organisation}/CN={application}"), vec![(Field::CommonName, "fill-cn-is-application")]),
        (S4, organisation.clone(), vec![(Field::OzoneConnectHosts, "fill-missing")]),
    ];
    for (id, subject, expected) in vectors {
        let prefill = of_csr(id, &subject, &[]);
        let expected: Vec<(Field, String)> = expected.into_iter().map(|(field, id)| (field, id.to_owned())).collect();
        assert_eq!(remarks(&prefill), expected, "{subject}");
        let filled = prefill.fill(&mut OrganisationInput::default(), &mut OptionsInput::default()).filled;
        for (field, _) in expected {
            assert!(filled.iter().all(|each| each.field != field), "{subject}: {field:?}");
        }
    }
}

#[test]
fn names_that_are_no_host_of_the_bank_are_left_out() {
    let names = format!("subjectAltName=DNS:{},DNS:no_host,{}", bank::HOST, bank::hub_names(Sandbox, &["cm"]));
    let prefill = of_csr(S4, &bank::subject(S4), &["-addext", &names]);
    let hosts = prefill.ozone_connect_hosts.as_ref().expect("one is good");
    assert_eq!(hosts.value.iter().map(|host| host.as_str()).collect::<Vec<_>>(), [bank::HOST]);
    assert_eq!(remarks(&prefill), [(Field::OzoneConnectHosts, "fill-hosts-left-out".to_owned())]);
}

#[test]
fn a_client_id_in_cn_gives_its_uuid_and_is_said() {
    // X.520 lets CN have 64 characters, and openssl keeps to it.
    let subject = DistinguishedName::new([
        (oid::ORGANISATION, bank::LEGAL_NAME.to_owned()),
        (oid::ORGANISATIONAL_UNIT, bank::ORGANISATION_ID.to_owned()),
        (oid::COMMON_NAME, bank::CLIENT_ID_URL.to_owned()),
    ]);
    let names = Names { document: Document::Csr, subject: &subject, issuer: None, alternative_names: &[] };
    let prefill = Prefill::new(&names, C3.entry(), Sandbox);
    assert_eq!(
        prefill.application_id.as_ref().map(|found| found.value.to_string()).as_deref(),
        Some(bank::APPLICATION_ID)
    );
    assert_eq!(remarks(&prefill), [(Field::ApplicationId, "fill-client-id-url".to_owned())]);
}

#[test]
fn what_was_typed_can_be_taken_back() {
    let prefill = told(&Order::of(Sig4, Sandbox), Sig4);
    let typed = OrganisationInput {
        legal_name: "Tset Bank".into(),
        organisation_id: bank::ORGANISATION_ID.into(),
        ..OrganisationInput::default()
    };
    let chosen = OptionsInput { place: Some(Place::OrganisationCertificates), ..OptionsInput::default() };
    let (mut organisation, mut options) = (typed.clone(), chosen.clone());
    let mut filling = prefill.fill(&mut organisation, &mut options);
    assert_eq!(organisation.legal_name, bank::LEGAL_NAME);
    let replaced: Vec<Field> = filling.filled.iter().filter(|each| each.replaced).map(|each| each.field).collect();
    assert_eq!(replaced, [Field::LegalName, Field::Place], "the same value again replaces nothing");
    assert_eq!(filling.before(), (&typed, &chosen));
    for field in filling.filled.clone().into_iter().map(|each| each.field) {
        filling.take_back(field, &mut organisation, &mut options);
    }
    assert_eq!((organisation, options), (typed, chosen));
    assert!(filling.filled.is_empty());
}

#[test]
fn the_page_takes_a_certificate_or_a_csr_and_no_key() {
    let mut desk = Journey::new(Workspace::default(), Screen::Board, now());
    let mut offer = |content: &str| {
        let file = OfferedFile { name: "old.pem".into(), content: Secret::new(content.as_bytes().to_vec()) };
        desk.update(Action::Details(desk.at(C3), DetailsAction::FillOffered(file)), now());
        let unsaved = desk.unsaved(desk.at(C3)).expect("something unsaved");
        (
            unsaved.refusal(Slot::Fill).map(|message| message.id.to_string()),
            unsaved.prefill.as_ref().map(|each| each.number),
        )
    };
    let certificate = issued(C3, Sandbox);
    let key = &bank_key().pem;
    let csr = bank_key().csr(&bank::subject(C3));
    for secret in [key.clone(), format!("{certificate}{key}"), format!("{csr}{key}")] {
        assert_eq!(offer(&secret), (Some("err-fill-private-key".to_owned()), None));
    }
    assert_eq!(offer("{\"keys\":[]}").1, None);
    assert_eq!(offer(&certificate), (None, Some(0)));
    assert_eq!(offer(&csr), (None, Some(1)), "another offer, and no word of what was refused before");
    assert_eq!(*desk.workspace, Workspace::default(), "nothing is kept before the details are submitted");
}
