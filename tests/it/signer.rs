//! The commands that have a request signed are run as they are shown, with a token of
//! SoftHSM; those of the clouds answer through stand-ins that take the same command lines
//! and sign with openssl.

use std::process::{Command, Output};

use oftf_key_desk::check::csr;
use oftf_key_desk::framework::catalogue::{CertificateId, KeyAlgorithm};
use oftf_key_desk::framework::environment::Environment::Production;
use oftf_key_desk::make::bridge::{self, public_key};
use oftf_key_desk::make::recipe::signer::{self, Evidence, Signer};
use oftf_key_desk::make::recipe::{Recipe, RecipeFile, Shell};
use oftf_key_desk::plan::Plan;
use oftf_key_desk::x509::request_info::RequestInfo;
use testbed::bank;
use testbed::token::Token;
use testbed::{Folder, Key, openssl};

use crate::expect::{self, Outcome, warn};
use crate::recipe::{LFI_HELD, commands};
use CertificateId::{C3, Enc1, S4, Sig4};

const EC: Outcome<'_> = warn("csr.public-key", "err-key-ec-unproven");

fn elliptic() -> Plan {
    let mut choices = bank::choices(S4, Production);
    choices.options.algorithm = Some(KeyAlgorithm::EcP256);
    bank::planned(choices)
}

/// The file that a recipe tells to bring last.
fn brought(recipe: &Recipe) -> String {
    let last = recipe.steps.last().expect("a step");
    let value = last.text.values.iter().find(|(name, _)| name == "file").map(|(_, value)| value);
    match value {
        Some(oftf_key_desk::ground::message::Value::Text(file)) => file.clone(),
        other => panic!("{other:?}"),
    }
}

/// From the key's creation to the CSR; only public things come out of the folder.
#[track_caller]
fn go_through(plan: &Plan, signer: Signer, run: impl Fn(&Recipe), folder: &Folder) {
    let recipe = signer::key(plan, signer, Shell::Sh);
    run(&recipe);
    let offered = std::fs::read(folder.path(&brought(&recipe))).expect("the public key");
    let offered = public_key::read(&offered).unwrap_or_else(|error| panic!("{signer:?}: {error}"));
    assert_eq!(offered.restriction, None);
    let request: RequestInfo = bridge::request(plan, &offered.key).expect("a request");
    folder.file(&plan.request_file_name(), request.der());
    let recipe = signer::signature(plan, &request, signer, Shell::Sh).expect("it signs");
    run(&recipe);
    let offered = std::fs::read(folder.path(&brought(&recipe))).expect("the signature");
    let csr = bridge::assemble(&request, &offered).unwrap_or_else(|error| panic!("{signer:?}: {error}"));
    let warnings: &[Outcome<'_>] = if plan.algorithm == KeyAlgorithm::EcP256 { &[EC] } else { &[] };
    expect::findings(&csr::check(&csr, Some(plan)), warnings);
}

fn plans() -> impl Iterator<Item = Plan> {
    LFI_HELD.map(|id| bank::plan(id, Production)).into_iter().chain([elliptic()])
}

fn in_token(folder: &Folder, token: &Token, recipe: &Recipe) {
    for RecipeFile { name, content } in &recipe.files {
        folder.file(name, token.in_place(content));
    }
    token.run(folder, &commands(recipe));
}

fn succeeded(commands: &str, output: Output) {
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{commands}\n{said}");
}

fn with_a_token(signer: Signer) {
    for plan in plans() {
        println!("{signer:?} {:?}", plan.entry.id);
        let (token, folder) = (Token::new(), Folder::new());
        go_through(&plan, signer, |recipe| in_token(&folder, &token, recipe), &folder);
    }
}

#[test]
fn java_signs_our_request_with_a_key_that_stays_in_the_token() {
    with_a_token(Signer::JavaPkcs11);
}

#[test]
fn pkcs11_tool_signs_our_request_with_a_key_that_stays_in_the_token() {
    with_a_token(Signer::Pkcs11Tool);
}

/// OPENSSL_MODULES says where OpenSSL finds the provider.
#[test]
#[ignore = "needs pkcs11-provider in OpenSSL's folder of modules"]
fn openssl_signs_our_request_with_a_key_that_stays_in_the_token() {
    with_a_token(Signer::OpensslProvider);
}

/// `tests/interop/kms.py` under the name of the service's program, with keys of openssl: it
/// takes the documented options and no others, and answers in the documented shape.
#[test]
fn stand_ins_of_the_clouds_take_the_commands_and_sign_our_request() {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/interop/kms.py");
    for signer in
        [Signer::AwsKms, Signer::AzureKeyVault, Signer::AzureManagedHsm, Signer::GoogleCloudKms, Signer::VaultTransit]
    {
        for plan in plans().filter(|plan| signer.signs(plan)) {
            println!("{signer:?} {:?}", plan.entry.id);
            let folder = Folder::new();
            let run = |recipe: &Recipe| {
                let mut functions = String::from("set -e\n");
                for program in ["aws", "az", "gcloud", "vault"] {
                    functions.push_str(&format!(
                        "{program}() {{ '{}' '{script}' {program} \"$@\"; }}\n",
                        judges::python().display()
                    ));
                }
                let commands = commands(recipe);
                let output =
                    Command::new("sh").args(["-c", &(functions + &commands)]).current_dir(folder.root()).output();
                succeeded(&commands, output.expect("a shell"));
            };
            go_through(&plan, signer, run, &folder);
        }
    }
}

#[test]
fn a_key_that_only_decrypts_is_said_to_sign_no_csr() {
    let plan = bank::plan(Enc1, Production);
    let request = bridge::request(&plan, &testbed::key::bank_key().public()).expect("a request");
    for each in Signer::ALL {
        let parts = matches!(each, Signer::AwsKms | Signer::GoogleCloudKms);
        assert_eq!(signer::signature(&plan, &request, each, each.shells()[0]).is_none(), parts, "{each:?}");
        let recipe = signer::key(&plan, each, each.shells()[0]);
        assert_eq!(recipe.notes.iter().any(|note| note.id == "signer-note-decrypts-only"), parts, "{each:?}");
    }
    let ps256 = signer::key(&bank::plan(Sig4, Production), Signer::GoogleCloudKms, Shell::Sh);
    assert!(ps256.notes.iter().any(|note| note.id == "signer-note-google-ps256"));
    let tls = signer::key(&bank::plan(C3, Production), Signer::GoogleCloudKms, Shell::Sh);
    assert!(tls.notes.iter().any(|note| note.id == "signer-note-google-tls"));
}

#[test]
fn every_service_says_how_its_commands_are_known_and_no_command_has_a_secret() {
    let key = Key::any();
    for plan in plans() {
        let request = bridge::request(&plan, &key.public()).expect("a request");
        for each in Signer::ALL {
            for shell in each.shells() {
                let recipes =
                    [Some(signer::key(&plan, each, *shell)), signer::signature(&plan, &request, each, *shell)];
                for recipe in recipes.into_iter().flatten() {
                    let known = match each.evidence() {
                        Evidence::Run => "signer-run-by-us",
                        Evidence::Documents => "signer-by-documents",
                    };
                    assert!(recipe.notes.iter().any(|note| note.id == known), "{each:?}");
                    let commands = commands(&recipe);
                    for secret in ["pass:", "storepass", "keypass", "--pin", "pin-value", "-nodes"] {
                        assert!(!commands.contains(secret), "{each:?}: {secret}");
                    }
                    assert!(!brought(&recipe).is_empty());
                }
            }
        }
    }
}

/// What is longer than AWS signs as it is goes there as its digest.
#[test]
fn a_request_of_many_hosts_is_signed_by_its_digest() {
    let mut choices = bank::choices(S4, Production);
    choices.organisation.ozone_connect_hosts =
        (0..50).map(|number| format!("ozone-{number}.{}.example", "a-long-label-of-a-host-name".repeat(2))).collect();
    let plan = bank::planned(choices);
    let request = bridge::request(&plan, &testbed::key::bank_key().public()).expect("a request");
    assert!(request.der().len() > 4096);
    let recipe = signer::signature(&plan, &request, Signer::AwsKms, Shell::Sh).expect("it signs");
    assert!(commands(&recipe).contains("--message-type DIGEST"));
    let folder = Folder::new();
    let file = folder.file("request", request.der());
    use base64::Engine as _;
    let digest = base64::engine::general_purpose::STANDARD.encode(openssl(&["dgst", "-sha256", "-binary", &file], ""));
    assert!(commands(&recipe).contains(&digest));
}
