//! Recipes are run as they are shown, and what comes out equals our own CSR.
//!
//! On a POSIX shell everything is run: OpenSSL, keytool, and both with a token
//! of SoftHSM. What asks for a passphrase or a PIN asks on a terminal, and
//! `tests/interop/terminal.py` types it. Windows is in `recipe_windows.rs`.

use std::process::{Command, Output};
use std::sync::OnceLock;

use getrandom::SysRng;
use oftf_key_desk::check::csr;
use oftf_key_desk::framework::catalogue::{CertificateId, CommonName, KeyAlgorithm, Place};
use oftf_key_desk::framework::environment::Environment::{Production, Sandbox};
use oftf_key_desk::key::KeyPair;
use oftf_key_desk::make;
use oftf_key_desk::make::recipe::{Recipe, Shell, Tool, recipe};
use oftf_key_desk::plan::Plan;
use oftf_key_desk::x509::csr::Csr;
use testbed::bank;
use testbed::token::{PIN, PLACEHOLDER, Token};
use testbed::{Folder, openssl, openssl_text, run};

use crate::expect::{self, Outcome, warn};
use CertificateId::{C3, Enc1, S4, Sig4};

pub const LFI_HELD: [CertificateId; 4] = [C3, S4, Sig4, Enc1];

/// Each has letters that mean something to a shell, to a tool or to both.
pub const NASTY_NAMES: [&str; 13] = [
    "O'Bank & Sons, (P.J.S.C.)",
    "The \"Quoted\" Bank",
    "Bank $HOME `id` $(id) ${HOME} !!",
    "A/B + C=D; #E \\ F",
    "#1 Bank\\",
    "\\\"'\\'\"",
    " Edges  and  spaces ",
    "100% %PATH% *?[x] {a,b} ~ ^ | < > @y",
    "-dash /C=XX/CN=other",
    "Bank’s ‘Own’ “House”",
    "بنك الاختبار ش.م.ع",
    "بنك \"المال\" & Co, $x",
    "نننننننننننننننننننننننننننننننننننننننننننننننننننننننننننننننن",
];

const PASSPHRASE: &str = "correct horse";
/// keytool adds an extension of its own accord.
const KEYTOOLS_OWN: Outcome<'_> = warn("csr.extensions", "err-csr-extensions");
const EC: Outcome<'_> = warn("csr.public-key", "err-key-ec-unproven");

pub fn python(arguments: &[&str]) -> Command {
    let mut command = Command::new(judges::python());
    command.args(arguments);
    command
}

pub fn commands(recipe: &Recipe) -> String {
    recipe.steps.iter().filter_map(|step| step.command.clone()).collect::<Vec<_>>().join("\n")
}

pub fn with_name(certificate: CertificateId, name: &str) -> Plan {
    let mut choices = bank::choices(certificate, Sandbox);
    choices.organisation.legal_name = name.into();
    bank::planned(choices)
}

/// As [`with_name`], with a key that is made quickly.
fn quick(name: &str) -> Plan {
    let mut choices = bank::choices(C3, Sandbox);
    choices.organisation.legal_name = name.into();
    choices.options.algorithm = Some(KeyAlgorithm::EcP256);
    bank::planned(choices)
}

/// The one thing that the person has to put in.
#[track_caller]
fn with_module(token: &Token, mut recipe: Recipe) -> Recipe {
    let mut places = 0;
    let files = recipe.files.iter_mut().map(|file| &mut file.content);
    for text in files.chain(recipe.steps.iter_mut().filter_map(|step| step.command.as_mut())) {
        places += text.matches(PLACEHOLDER).count();
        *text = token.in_place(text);
    }
    assert_eq!(places, 1, "the module stands in one place");
    recipe
}

/// Saves the files, runs the commands, and reads the CSR that is there then.
#[track_caller]
fn cook(plan: &Plan, recipe: &Recipe, folder: &Folder, secret: &str, token: Option<&Token>) -> Csr {
    for file in &recipe.files {
        folder.file(&file.name, &file.content);
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/interop/terminal.py");
    let commands = commands(recipe);
    let mut command = python(&[script, secret, &commands]);
    // The locale in which a program that trusts it loses every letter outside ASCII.
    command.current_dir(folder.root()).env("LC_ALL", "C");
    if let Some(token) = token {
        token.be_there_for(&mut command);
    }
    let output: Output = command.output().expect("Python runs");
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{commands}\n{said}");
    let csr = std::fs::read(folder.path(&plan.csr_file_name())).expect("the CSR under its name");
    Csr::read(&csr).expect("a CSR")
}

/// The names do not depend on the key, so one key makes all of ours.
fn ours(plan: &Plan) -> Csr {
    static KEY: OnceLock<KeyPair> = OnceLock::new();
    let key = KEY.get_or_init(|| KeyPair::generate(KeyAlgorithm::EcP256, &mut SysRng).expect("a key"));
    make::csr::make(plan, key, &mut SysRng).expect("a CSR")
}

#[track_caller]
fn check_equals_ours(plan: &Plan, theirs: &Csr, warnings: &[Outcome<'_>]) {
    expect::findings(&csr::check(theirs, Some(plan)), warnings);
    let ours = ours(plan);
    assert_eq!(theirs.subject, ours.subject);
    assert_eq!(theirs.alternative_names, ours.alternative_names);
    assert_eq!(theirs.public_key.label(), plan.algorithm.name());
}

#[track_caller]
fn check(plan: &Plan, tool: Tool, shell: Shell, warnings: &[Outcome<'_>]) -> Folder {
    println!("{:?} {tool:?} {shell:?} {}", plan.entry.id, plan.legal_name.as_str());
    let folder = Folder::new();
    let made = cook(plan, &recipe(plan, tool, shell), &folder, PASSPHRASE, None);
    check_equals_ours(plan, &made, warnings);
    folder
}

#[test]
fn openssl_makes_our_csr_for_each_certificate_that_the_lfi_holds() {
    for id in LFI_HELD {
        let plan = bank::plan(id, Production);
        for tool in [Tool::OpensslConfiguration, Tool::OpensslCommand] {
            let folder = check(&plan, tool, Shell::Sh, &[]);
            let key = std::fs::read_to_string(folder.path(&plan.key_file_name())).expect("the key under its name");
            assert!(key.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----"), "{tool:?}");
            let passphrase = format!("pass:{PASSPHRASE}");
            let public = openssl(&["pkey", "-passin", &passphrase, "-pubout", "-outform", "DER"], &key);
            let csr = std::fs::read(folder.path(&plan.csr_file_name())).expect("the CSR");
            let asked = openssl_text(&["req", "-noout", "-pubkey"], csr);
            assert_eq!(openssl(&["pkey", "-pubin", "-outform", "DER"], asked), public, "{tool:?}");
            let is_aes = openssl_text(&["asn1parse"], &key).contains(":aes-256-cbc");
            assert!(is_aes || tool == Tool::OpensslCommand, "the key is encrypted with AES-256");
        }
    }
}

#[test]
fn openssl_takes_any_legal_name_from_both_shells() {
    for name in NASTY_NAMES {
        for tool in [Tool::OpensslConfiguration, Tool::OpensslCommand] {
            for shell in [Shell::Sh, Shell::GitBash] {
                check(&quick(name), tool, shell, &[EC]);
            }
        }
    }
}

#[test]
fn openssl_makes_the_key_that_the_plan_names() {
    for algorithm in [KeyAlgorithm::Rsa3072, KeyAlgorithm::Rsa4096] {
        let mut choices = bank::choices(S4, Sandbox);
        choices.options.algorithm = Some(algorithm);
        let larger = warn("csr.public-key", "err-key-larger-unproven");
        check(&bank::planned(choices.clone()), Tool::OpensslConfiguration, Shell::Sh, &[larger]);
        check(&bank::planned(choices), Tool::OpensslCommand, Shell::Sh, &[larger]);
    }
}

#[test]
fn a_common_name_is_there_or_not_as_the_plan_has_it() {
    let mut with = bank::choices(Enc1, Sandbox);
    with.options.common_name = Some(CommonName::OrganisationId);
    check(&bank::planned(with), Tool::OpensslConfiguration, Shell::Sh, &[]);
    let mut without = bank::choices(S4, Sandbox);
    without.options.common_name = Some(CommonName::Absent);
    check(&bank::planned(without), Tool::OpensslCommand, Shell::Sh, &[]);
    let mut elsewhere = bank::choices(Sig4, Sandbox);
    elsewhere.options.place = Some(Place::OrganisationCertificates);
    check(&bank::planned(elsewhere), Tool::OpensslConfiguration, Shell::Sh, &[]);
}

#[test]
fn keytool_makes_our_csr_but_for_one_extension() {
    for id in LFI_HELD {
        let plan = bank::plan(id, Sandbox);
        let folder = check(&plan, Tool::KeytoolFile, Shell::Sh, &[KEYTOOLS_OWN]);
        let csr = std::fs::read(folder.path(&plan.csr_file_name())).expect("the CSR");
        let text = openssl_text(&["req", "-noout", "-text"], csr);
        assert!(text.contains("X509v3 Subject Key Identifier"), "keytool adds nothing: the note is wrong\n{text}");
        assert_eq!(text.matches("X509v3").count(), if id == S4 { 2 } else { 1 }, "{text}");
        let keystore = folder.path(&format!("{}.p12", plan.file_stem()));
        let keystore = keystore.to_str().expect("plain");
        let opened = run("openssl", &["pkcs12", "-in", keystore, "-passin", "pass:wrong", "-nokeys"], b"");
        assert!(!opened.status.success(), "the keystore opens with any password");
    }
}

#[test]
fn keytool_takes_any_legal_name() {
    for name in NASTY_NAMES {
        check(&quick(name), Tool::KeytoolFile, Shell::Sh, &[EC, KEYTOOLS_OWN]);
    }
}

#[test]
fn keytool_makes_our_csr_with_a_key_that_stays_in_the_token() {
    let others = [with_name(S4, "بنك \"المال\" & Co, $x"), quick("Test Bank PJSC")];
    for plan in LFI_HELD.map(|id| bank::plan(id, Production)).into_iter().chain(others) {
        let (token, folder) = (Token::new(), Folder::new());
        let recipe = with_module(&token, recipe(&plan, Tool::KeytoolPkcs11, Shell::Sh));
        let made = cook(&plan, &recipe, &folder, PIN, Some(&token));
        let elliptic = plan.algorithm == KeyAlgorithm::EcP256;
        check_equals_ours(&plan, &made, if elliptic { &[EC, KEYTOOLS_OWN] } else { &[KEYTOOLS_OWN] });
    }
}

/// OPENSSL_MODULES says where OpenSSL finds the provider.
#[test]
#[ignore = "needs pkcs11-provider in OpenSSL's folder of modules"]
fn openssl_makes_our_csr_with_a_key_that_stays_in_the_token() {
    let plans = LFI_HELD.map(|id| bank::plan(id, Production)).into_iter();
    for plan in plans.chain([with_name(S4, "بنك \"المال\" & Co, $x"), quick("Test Bank PJSC")]) {
        for shell in [Shell::Sh, Shell::GitBash] {
            let (token, folder) = (Token::new(), Folder::new());
            let mut recipe = recipe(&plan, Tool::OpensslPkcs11, shell);
            for command in recipe.steps.iter_mut().filter_map(|step| step.command.as_mut()) {
                *command = command.replace("C:/path/to/your/pkcs11-module.dll", PLACEHOLDER);
            }
            let made = cook(&plan, &with_module(&token, recipe), &folder, PIN, Some(&token));
            let warnings: &[Outcome<'_>] = if plan.algorithm == KeyAlgorithm::EcP256 { &[EC] } else { &[] };
            check_equals_ours(&plan, &made, warnings);
        }
    }
}
