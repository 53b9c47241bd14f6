//! HSMs through PKCS#11: pkcs11-tool, OpenSSL with a provider or an engine, and the HSMs
//! of Thales and Entrust, whose modules have a place of their own.

use super::{Signer, begun, bring_key, bring_signature, signature_file};
use crate::ground::message::Message;
use crate::make::recipe::openssl::{MODULE_VARIABLE, key_id, module_placeholder, texts, token_key};
use crate::make::recipe::shell::Word;
use crate::make::recipe::{Recipe, Shell};
use crate::plan::Plan;

/// Where the clients of Luna and of nShield put their modules.
const LUNA: [&str; 2] =
    ["/usr/safenet/lunaclient/lib/libCryptoki2_64.so", "C:/Program Files/SafeNet/LunaClient/cryptoki.dll"];
const NSHIELD: [&str; 2] =
    ["/opt/nfast/toolkits/pkcs11/libcknfast.so", "C:/Program Files/nCipher/nfast/toolkits/pkcs11/cknfast.dll"];

pub(super) fn key(plan: &Plan, signer: Signer, shell: Shell) -> Recipe {
    let mut recipe = Recipe::begun(Vec::new());
    made(&mut recipe, plan, signer, shell);
    let file = format!("{}.pub.der", plan.file_stem());
    let mut words = module();
    let id = key_id(&plan.file_stem());
    words.extend(texts(&["--login", "--read-object", "--type", "pubkey", "--id", &id, "--output-file", &file]));
    recipe.run(Message::new("signer-step-public-key"), shell.command("pkcs11-tool", words));
    match signer {
        Signer::ThalesLuna => recipe.notes.push(Message::new("signer-note-luna")),
        Signer::Nshield => recipe.notes.push(Message::new("signer-note-nshield")),
        _ => {}
    }
    bring_key(&mut recipe, &file);
    recipe
}

pub(super) fn key_for_openssl(plan: &Plan, signer: Signer, shell: Shell) -> Recipe {
    let mut recipe = Recipe::begun(Vec::new());
    made(&mut recipe, plan, signer, shell);
    let file = plan.public_key_file_name();
    let place = address(plan, "public");
    let mut words = texts(&["pkey"]);
    words.extend(match signer {
        Signer::OpensslEngine => texts(&["-engine", "pkcs11", "-inform", "engine"]),
        _ => texts(&PROVIDERS),
    });
    words.extend(texts(&["-pubin", "-in", &place, "-pubout", "-out", &file]));
    recipe.run(Message::new("signer-step-public-key"), shell.command("openssl", words));
    bring_key(&mut recipe, &file);
    recipe
}

/// RSA is digested in the token. Not every module digests for ECDSA: OpenSSL does it.
pub(super) fn signature(plan: &Plan, signer: Signer, shell: Shell) -> Recipe {
    let mut recipe = begun(plan);
    named(&mut recipe, signer, shell);
    let (request, file) = (plan.request_file_name(), signature_file(plan, "bin"));
    let digest = format!("{}.sha256.bin", plan.file_stem());
    let (mechanism, input) = match plan.algorithm.rsa_bits() {
        Some(_) => ("SHA256-RSA-PKCS", request),
        None => {
            let words = ["dgst", "-sha256", "-binary", "-out", &digest, &request];
            recipe.run(Message::new("signer-step-digest"), shell.command("openssl", texts(&words)));
            ("ECDSA", digest)
        }
    };
    let mut words = module();
    words.extend(texts(&["--login", "--sign", "--mechanism", mechanism, "--id", &key_id(&plan.file_stem())]));
    words.extend(texts(&["--input-file", &input, "--output-file", &file]));
    recipe.run(Message::new("signer-step-sign-pin"), shell.command("pkcs11-tool", words));
    recipe.notes.push(Message::new("recipe-note-token"));
    bring_signature(&mut recipe, &file);
    recipe
}

/// OpenSSL digests, and its provider or engine has the token sign.
pub(super) fn signature_by_openssl(plan: &Plan, signer: Signer, shell: Shell) -> Recipe {
    let mut recipe = begun(plan);
    named(&mut recipe, signer, shell);
    let (request, file, key) = (plan.request_file_name(), signature_file(plan, "bin"), address(plan, "private"));
    let words = if signer == Signer::OpensslEngine {
        let engine = ["dgst", "-engine", "pkcs11", "-keyform", "engine", "-sha256"];
        [&engine[..], &["-sign", &key, "-out", &file, &request]].concat()
    } else {
        let sign = ["-sign", "-rawin", "-digest", "sha256", "-inkey", &key, "-in", &request, "-out", &file];
        [&["pkeyutl"][..], &PROVIDERS, &sign].concat()
    };
    recipe.run(Message::new("signer-step-sign-pin"), shell.command("openssl", texts(&words)));
    recipe.notes.push(Message::new("recipe-note-token"));
    bring_signature(&mut recipe, &file);
    recipe
}

const PROVIDERS: [&str; 4] = ["-provider", "default", "-provider", "pkcs11"];

/// RFC 7512. The label has only letters that stand for themselves in a URI.
fn address(plan: &Plan, kind: &str) -> String {
    format!("pkcs11:object={};type={kind}", plan.file_stem())
}

fn module() -> Vec<Word> {
    vec![Word::from("--module"), Word::Variable(MODULE_VARIABLE)]
}

fn made(recipe: &mut Recipe, plan: &Plan, signer: Signer, shell: Shell) {
    named(recipe, signer, shell);
    let label = plan.file_stem();
    recipe.run(Message::new("recipe-step-pkcs11-key").with("label", &label), token_key(plan, shell));
}

fn named(recipe: &mut Recipe, signer: Signer, shell: Shell) {
    let of = |places: [&'static str; 2]| {
        let [unix, windows] = places;
        if shell.is_on_windows() { windows } else { unix }
    };
    let (text, place) = match signer {
        Signer::ThalesLuna => ("signer-step-module", of(LUNA)),
        Signer::Nshield => ("signer-step-module", of(NSHIELD)),
        _ => ("recipe-step-pkcs11-module", module_placeholder(shell)),
    };
    let variable = if signer == Signer::OpensslEngine { "PKCS11_MODULE_PATH" } else { MODULE_VARIABLE };
    recipe.run(Message::new(text), shell.assignment(variable, place));
    if signer == Signer::OpensslEngine {
        // pkcs11-tool makes the key.
        recipe.run(Message::new("signer-step-module-again"), shell.assignment(MODULE_VARIABLE, place));
    }
}
