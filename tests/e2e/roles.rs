//! Whoever holds a key: a TPP the whole way, and a bank with a second brand and a second
//! site. What is asked of somebody else, and what is done when a key must go at once.

use oftf_key_desk::framework::catalogue::CertificateId::{self, C1, C3, Enc2, S1, S4, Sig1};
use oftf_key_desk::framework::environment::Environment;
use oftf_key_desk::framework::file_name::{self, Edition};
use testbed::bank::{self, APPLICATION_ID, ORGANISATION_ID};
use testbed::{Key, openssl_text};

use crate::desk::Desk;
use crate::directory;
use crate::saved;
use crate::way::{self, Passphrase};

const KEYSTORE: &str = "https://keystore.sandbox.directory.openfinance.ae";

fn stem_of(id: CertificateId, label: &str) -> String {
    let edition = Edition { day: Some(saved::today()), label: Some(label.to_owned()), ..Edition::default() };
    file_name::of_key(Environment::Sandbox, id, &edition)
}

/// From the details to a deployment that was verified, and the values for whoever needs them.
#[track_caller]
fn made_deployed_and_verified(desk: &Desk, id: CertificateId, usage: &str, document: &str, kind: &str) {
    let stem = saved::stem(id);
    way::details(desk, id);
    let key = way::make_key(desk, Passphrase::Typed, &format!("{stem}.key"));
    way::prove_key(desk, &key);
    let guide = desk.text_at("ol.guide");
    for value in [kind, APPLICATION_ID, &format!("{stem}.csr")] {
        assert!(guide.contains(value), "{value} is not in the guide:\n{guide}");
    }
    assert!(!guide.contains("C3-hh-cm-client"), "that is an LFI's application:\n{guide}");
    let csr = way::upload(desk, &format!("{stem}.csr"));
    let issued = directory::issue(id, &csr);
    way::take_certificate(desk, &issued);
    assert_eq!(desk.text("jwks-url"), format!("{KEYSTORE}/{ORGANISATION_ID}/{APPLICATION_ID}/{document}.jwks"));
    way::take_jwks(desk, &directory::jwks(&[directory::neighbour().jwk("sig"), issued.jwk(usage)]), &issued.kid);
    way::to_install(desk);
    desk.drop("deployed-key-file", &key.file);
    desk.fill("deployed-passphrase", &key.passphrase);
    desk.click("prove-deployed");
    desk.element("#deployed-proved");
    way::next(desk, "handover");
    let handover = way::hand_over(desk, id);
    assert_eq!((&handover["certificate"], &handover["kid"]), (&id.name().into(), &issued.kid.as_str().into()));
    let subject = openssl_text(&["req", "-noout", "-subject", "-nameopt", "RFC2253"], &csr);
    assert!(subject.contains(&format!("CN={APPLICATION_ID},OU={ORGANISATION_ID}")), "{subject}");
    desk.goto_board();
}

#[test]
fn a_tpp_makes_c1_sig1_and_enc2_from_the_details_to_a_verified_deployment() {
    let desk = Desk::open_at("#/");
    desk.element("#welcome");
    desk.click("role-tpp");
    desk.element("#line-c1.ours");
    desk.element_anywhere(".party.tpp.own");
    assert!(!desk.exists(".party.lfi.own"), "the picture shows whose desk it is");
    assert!(!desk.exists("#line-c3.ours"), "an LFI's certificate is another's");
    desk.click("start-sandbox");
    desk.element("#to-others");
    assert!(!desk.exists("#to-questions"), "those are questions to a bank");
    made_deployed_and_verified(&desk, C1, "tls", "transport", "OPF UAE CLIENT TRANSPORT");
    made_deployed_and_verified(&desk, Sig1, "sig", "application", "OPF UAE CLIENT SIGNING");
    made_deployed_and_verified(&desk, Enc2, "enc", "application", "OPF UAE CLIENT ENCRYPTION");
    assert!(!desk.exists("#row-c3"), "others' certificates are where files are checked");
    desk.reload();
    desk.element("#row-c1.handed-over");
    desk.goto(&format!("{}#/bank", desk.address()));
    assert!(desk.is_checked("role-tpp"), "the role is kept");
    assert!(!desk.exists("#ozone-connect-hosts"), "what is not asked of a TPP is not there");
}

/// Adds a certificate of a kind that is there already.
#[track_caller]
fn add(desk: &Desk, id: CertificateId, label: &str) {
    desk.goto(&format!("{}#/bank", desk.address()));
    desk.unfold("#several-label");
    desk.choose("several-kind", &id.word());
    desk.fill("several-label", label);
    desk.click("several-add");
    desk.step("details");
}

/// In Arabic, by what things are named.
#[test]
fn a_bank_with_a_second_brand_and_a_second_site_has_two_of_a_kind() {
    let desk = Desk::open();
    desk.click("language");
    desk.element_anywhere("html[lang='ar']");
    way::details(&desk, S4);
    let first = way::make_key(&desk, Passphrase::Typed, &format!("{}.key", saved::stem(S4)));
    way::prove_key(&desk, &first);

    add(&desk, S4, "DR site");
    desk.fill("ozone-connect-hosts", bank::SECOND_HOST);
    way::submit_details(&desk);
    let stem = stem_of(S4, "DR site");
    let second = way::make_key(&desk, Passphrase::Typed, &format!("{stem}.key"));
    way::prove_key(&desk, &second);
    assert!(desk.text_at("ol.guide").contains("DR site"), "the description tells it apart");
    let csr = way::upload(&desk, &format!("{stem}.csr"));
    let issued = directory::issue(S4, &csr);
    let names = openssl_text(&["x509", "-noout", "-ext", "subjectAltName"], &issued.pem);
    assert!(names.contains(bank::SECOND_HOST) && !names.contains(&format!("DNS:{}", bank::HOST)), "{names}");
    way::take_certificate(&desk, &issued);
    way::take_jwks(&desk, &directory::jwks(&[issued.jwk("tls")]), &issued.kid);

    let hosts = |code: &str| bank::hub_names(Environment::Sandbox, &["as1", "rs1"]).replace(bank::LFI_CODE, code);
    desk.goto_board();
    way::details(&desk, S1);
    way::bring_csr(&desk, &Key::any().csr_for_hosts(&bank::subject(S1), &hosts(bank::LFI_CODE)));
    add(&desk, S1, "Islamic window");
    desk.fill("lfi-code", "islamic");
    way::submit_details(&desk);
    way::offer_csr(&desk, &Key::any().csr_for_hosts(&bank::subject(S1), &hosts(bank::LFI_CODE)));
    desk.finding("csr.san", "warn", "err-san-hub-other-lfi");
    desk.click("start-over");
    desk.click("start-over-yes");
    way::bring_csr(&desk, &Key::any().csr_for_hosts(&bank::subject(S1), &hosts("islamic")));
    desk.goto_board();
    for row in ["s4", "s4-2", "s1", "s1-2"] {
        desk.element(&format!("#row-{row}"));
    }
    desk.reads("#row-s4-2 .apart-label", "DR site");
    desk.reload();
    desk.element("#row-s1-2");
}

#[test]
fn whose_turn_it_is_and_a_reminder_stand_at_the_step_and_on_the_board() {
    let desk = Desk::open();
    way::details(&desk, S1);
    desk.unfold("#asked-whom");
    desk.fill("asked-whom", "Ozone, ticket 4711");
    desk.click("asked");
    desk.element("#waiting-since");
    let reminder = desk.text("reminder");
    assert!(reminder.contains("Ozone, ticket 4711") && reminder.contains("S1"), "{reminder}");
    desk.goto_board();
    desk.element("#row-s1 .waiting");
    desk.reload();
    desk.element("#row-s1 .waiting");
    desk.click_at("#row-s1 a.button");
    way::offer_csr(
        &desk,
        &Key::any().csr_for_hosts(&bank::subject(S1), &bank::hub_names(Environment::Sandbox, &["as1"])),
    );
    desk.wait_until_gone("#waiting-since");
}

#[test]
fn in_an_emergency_it_is_said_what_to_do_in_which_order_and_recorded() {
    let desk = Desk::open();
    let key = Key::any();
    let csr = way::bring_own_csr(&desk, C3, &key);
    way::confirm_upload(&desk);
    let issued = directory::issue(C3, &csr);
    way::take_certificate(&desk, &issued);
    way::take_jwks(&desk, &directory::jwks(&[issued.jwk("tls")]), &issued.kid);
    way::next(&desk, "handover");
    desk.unfold("#emergency-begin");
    let order = || {
        desk.script(
            "return [...document.querySelectorAll('[data-measure]')].map(each => each.dataset.measure);",
            Vec::new(),
        )
    };
    assert_eq!(order(), serde_json::json!(["tell", "revoke", "replace", "switch", "record"]));
    assert_eq!(desk.text("emergency-kid"), issued.kid);
    desk.choose("emergency-cause", "key-lost");
    assert_eq!(order(), serde_json::json!(["tell", "replace", "switch", "revoke", "record"]));
    desk.choose("emergency-cause", "key-compromised");
    desk.click("emergency-begin");
    desk.step("key");
    desk.goto(&format!("{}#/ceremony", desk.address()));
    assert!(desk.text_at("main").contains("key-compromised"));
}
