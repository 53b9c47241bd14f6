//! Key management services: AWS, Azure, Google Cloud, HashiCorp Vault.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::{Signer, begun, bring_key, bring_signature, signature_file};
use crate::framework::catalogue::Purpose;
use crate::ground::message::Message;
use crate::make::recipe::openssl::texts;
use crate::make::recipe::{Recipe, Shell};
use crate::plan::Plan;
use crate::x509::request_info::RequestInfo;

/// `MessageType RAW` of AWS KMS takes no more.
const AWS_MOST_BYTES: usize = 4096;

const AWS_KEY_ID: &str = "YOUR-KEY-ID";

pub(super) fn aws_key(plan: &Plan, shell: Shell) -> Recipe {
    let mut recipe = Recipe::begun(Vec::new());
    let kind = plan.algorithm.rsa_bits().map_or("ECC_NIST_P256".to_owned(), |bits| format!("RSA_{bits}"));
    let usage = if decrypts(plan) { "ENCRYPT_DECRYPT" } else { "SIGN_VERIFY" };
    let words = ["kms", "create-key", "--key-spec", &kind, "--key-usage", usage, "--description", &plan.file_stem()];
    recipe.run(Message::new("signer-step-aws-key"), shell.command("aws", texts(&words)));
    let alias = aws_alias(plan);
    let words = ["kms", "create-alias", "--alias-name", &alias, "--target-key-id", AWS_KEY_ID];
    recipe.run(Message::new("signer-step-aws-alias").with("place", AWS_KEY_ID), shell.command("aws", texts(&words)));
    let file = public_key_file(plan);
    let words = ["kms", "get-public-key", "--key-id", &alias, "--output", "json"];
    let line = shell.into_file(&shell.command("aws", texts(&words)), &file);
    recipe.run(Message::new("signer-step-public-key"), line);
    bring_key(&mut recipe, &file);
    recipe
}

pub(super) fn aws_signature(plan: &Plan, request: &RequestInfo, shell: Shell) -> Recipe {
    let is_short = request.der().len() <= AWS_MOST_BYTES;
    let mut recipe = if is_short { begun(plan) } else { Recipe::default() };
    let (message, kind) =
        if is_short { (format!("fileb://{}", plan.request_file_name()), "RAW") } else { (digest(request), "DIGEST") };
    let algorithm = if is_rsa(plan) { "RSASSA_PKCS1_V1_5_SHA_256" } else { "ECDSA_SHA_256" };
    let alias = aws_alias(plan);
    let mut words = vec!["kms", "sign", "--key-id", &alias, "--message", &message, "--message-type", kind];
    words.extend(["--signing-algorithm", algorithm, "--output", "json"]);
    signed_into_json(&mut recipe, plan, shell, "aws", &words);
    recipe
}

pub(super) fn azure_key(plan: &Plan, signer: Signer, shell: Shell) -> Recipe {
    let mut recipe = Recipe::begun(Vec::new());
    let bits = plan.algorithm.rsa_bits().map(|bits| bits.to_string());
    let kind = match &bits {
        Some(bits) => ["--kty", "RSA-HSM", "--size", bits],
        None => ["--kty", "EC-HSM", "--curve", "P-256"],
    };
    let mut words = vec!["keyvault", "key", "create"];
    let name = azure_name(plan);
    words.extend(azure_place(signer, &name));
    words.extend(kind);
    words.extend(["--ops", "sign", "verify"]);
    if decrypts(plan) {
        words.extend(["decrypt", "unwrapKey"]);
    }
    words.extend(["--exportable", "false"]);
    recipe.run(Message::new("signer-step-azure-key"), shell.command("az", texts(&words)));
    let file = public_key_file(plan);
    let mut words = vec!["keyvault", "key", "show"];
    words.extend(azure_place(signer, &name));
    words.extend(["--output", "json"]);
    let line = shell.into_file(&shell.command("az", texts(&words)), &file);
    recipe.run(Message::new("signer-step-public-key"), line);
    if signer == Signer::AzureKeyVault {
        recipe.notes.push(Message::new("signer-note-azure-premium"));
    }
    bring_key(&mut recipe, &file);
    recipe
}

pub(super) fn azure_signature(plan: &Plan, request: &RequestInfo, signer: Signer, shell: Shell) -> Recipe {
    let mut recipe = Recipe::default();
    let (name, digest) = (azure_name(plan), digest(request));
    let mut words = vec!["keyvault", "key", "sign"];
    words.extend(azure_place(signer, &name));
    words.extend(["--algorithm", if is_rsa(plan) { "RS256" } else { "ES256" }]);
    words.extend(["--digest", &digest, "--output", "json"]);
    signed_into_json(&mut recipe, plan, shell, "az", &words);
    recipe
}

pub(super) fn google_key(plan: &Plan, shell: Shell) -> Recipe {
    let mut recipe = Recipe::begun(Vec::new());
    let (purpose, algorithm) = match plan.algorithm.rsa_bits() {
        Some(bits) if decrypts(plan) => ("asymmetric-encryption", format!("rsa-decrypt-oaep-{bits}-sha256")),
        Some(bits) => ("asymmetric-signing", format!("rsa-sign-pkcs1-{bits}-sha256")),
        None => ("asymmetric-signing", "ec-sign-p256-sha256".to_owned()),
    };
    let name = plan.file_stem();
    let mut words = vec!["kms", "keys", "create", name.as_str()];
    words.extend(GOOGLE_PLACE);
    words.extend(["--purpose", purpose, "--default-algorithm", &algorithm, "--protection-level", "hsm"]);
    recipe.run(Message::new("signer-step-google-key"), shell.command("gcloud", texts(&words)));
    let file = plan.public_key_file_name();
    let mut words = vec!["kms", "keys", "versions", "get-public-key", "1", "--key", name.as_str()];
    words.extend(GOOGLE_PLACE);
    words.extend(["--output-file", &file]);
    recipe.run(Message::new("signer-step-public-key"), shell.command("gcloud", texts(&words)));
    bring_key(&mut recipe, &file);
    recipe
}

pub(super) fn google_signature(plan: &Plan, shell: Shell) -> Recipe {
    let mut recipe = begun(plan);
    let (name, request, file) = (plan.file_stem(), plan.request_file_name(), signature_file(plan, "bin"));
    let mut words = vec!["kms", "asymmetric-sign", "--version", "1", "--key", name.as_str()];
    words.extend(GOOGLE_PLACE);
    words.extend(["--digest-algorithm", "sha256", "--input-file", &request, "--signature-file", &file]);
    recipe.run(Message::new("signer-step-sign"), shell.command("gcloud", texts(&words)));
    bring_signature(&mut recipe, &file);
    recipe
}

pub(super) fn vault_key(plan: &Plan, shell: Shell) -> Recipe {
    let mut recipe = Recipe::begun(Vec::new());
    let kind = plan.algorithm.rsa_bits().map_or("ecdsa-p256".to_owned(), |bits| format!("rsa-{bits}"));
    let (place, kind) = (format!("transit/keys/{}", plan.file_stem()), format!("type={kind}"));
    let words = ["write", &place, &kind, "exportable=false", "allow_plaintext_backup=false"];
    recipe.run(Message::new("signer-step-vault-key"), shell.command("vault", texts(&words)));
    let file = public_key_file(plan);
    let line = shell.into_file(&shell.command("vault", texts(&["read", "-format=json", &place])), &file);
    recipe.run(Message::new("signer-step-public-key"), line);
    recipe.notes.push(Message::new("signer-note-vault-hsm"));
    bring_key(&mut recipe, &file);
    recipe
}

/// Without `signature_algorithm` Vault makes a PSS signature.
pub(super) fn vault_signature(plan: &Plan, request: &RequestInfo, shell: Shell) -> Recipe {
    let mut recipe = Recipe::default();
    let form = if is_rsa(plan) { "signature_algorithm=pkcs1v15" } else { "marshaling_algorithm=asn1" };
    let (place, input) = (format!("transit/sign/{}", plan.file_stem()), format!("input={}", digest(request)));
    let words = ["write", "-format=json", &place, "hash_algorithm=sha2-256", form, "prehashed=true", &input];
    signed_into_json(&mut recipe, plan, shell, "vault", &words);
    recipe
}

fn signed_into_json(recipe: &mut Recipe, plan: &Plan, shell: Shell, program: &str, words: &[&str]) {
    let file = signature_file(plan, "json");
    let line = shell.into_file(&shell.command(program, texts(words)), &file);
    recipe.run(Message::new("signer-step-sign"), line);
    bring_signature(recipe, &file);
}

fn is_rsa(plan: &Plan) -> bool {
    plan.algorithm.rsa_bits().is_some()
}

fn decrypts(plan: &Plan) -> bool {
    plan.entry.purpose == Purpose::Encryption
}

fn digest(request: &RequestInfo) -> String {
    STANDARD.encode(request.sha256())
}

fn public_key_file(plan: &Plan) -> String {
    format!("{}.public.json", plan.file_stem())
}

fn aws_alias(plan: &Plan) -> String {
    format!("alias/{}", plan.file_stem())
}

/// Letters, digits and hyphens.
fn azure_name(plan: &Plan) -> String {
    plan.file_stem().replace('_', "-")
}

fn azure_place(signer: Signer, name: &str) -> [&str; 4] {
    match signer {
        Signer::AzureManagedHsm => ["--hsm-name", "YOUR-HSM", "--name", name],
        _ => ["--vault-name", "YOUR-VAULT", "--name", name],
    }
}

const GOOGLE_PLACE: [&str; 4] = ["--keyring", "YOUR-KEY-RING", "--location", "YOUR-LOCATION"];
