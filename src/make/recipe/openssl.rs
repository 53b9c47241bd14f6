//! OpenSSL 3: openssl-req(1), openssl-genpkey(1), config(5); with
//! provider-pkcs11(7) and pkcs11-tool(1) for a key in a token.

use sha2::{Digest, Sha256};

use super::shell::Word;
use super::{Recipe, RecipeFile, Shell, subject};
use crate::framework::catalogue::Purpose;
use crate::ground::message::Message;
use crate::plan::Plan;
use crate::x509::public_key::hexadecimal;

/// Read by pkcs11-provider: the file of the HSM's PKCS#11 module.
pub(super) const MODULE_VARIABLE: &str = "PKCS11_PROVIDER_MODULE";
/// Enough that no other key of the token has it, and short enough for any token.
const KEY_ID_BYTES: usize = 8;

/// The key first, with AES-256; then the CSR, its subject from a file.
pub(super) fn with_configuration(plan: &Plan, shell: Shell) -> Recipe {
    let mut recipe = Recipe::begun(vec![configuration(plan)]);
    let (algorithm, option) = match plan.algorithm.rsa_bits() {
        Some(bits) => ("RSA", format!("rsa_keygen_bits:{bits}")),
        None => ("EC", "ec_paramgen_curve:P-256".to_owned()),
    };
    let mut words = texts(&["genpkey", "-algorithm", algorithm, "-pkeyopt", &option, "-aes-256-cbc", "-out"]);
    words.push(plan.key_file_name().into());
    recipe.run(Message::new("recipe-step-openssl-key"), shell.command("openssl", words));

    let words = ["req", "-new", "-sha256", "-key", &plan.key_file_name(), "-config", &configuration_name(plan), "-out"];
    let mut words = texts(&words);
    words.push(plan.csr_file_name().into());
    recipe.run(Message::new("recipe-step-openssl-csr"), shell.command("openssl", words));
    recipe.notes.push(Message::new("recipe-note-openssl-tried"));
    recipe.ended(plan)
}

/// Key and CSR in one command, as the directory shows it.
pub(super) fn with_command(plan: &Plan, shell: Shell) -> Recipe {
    let mut recipe = Recipe::begun(Vec::new());
    let key = match plan.algorithm.rsa_bits() {
        Some(bits) => vec!["-newkey".to_owned(), format!("rsa:{bits}")],
        None => ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"].map(str::to_owned).to_vec(),
    };
    let mut words = texts(&["req", "-new", "-utf8", "-sha256"]);
    words.extend(key.into_iter().map(Word::from));
    words.extend(texts(&["-keyout", &plan.key_file_name(), "-out", &plan.csr_file_name()]));
    words.extend(texts(&["-subj", &plan.subject().in_command()]));
    if let Some(names) = alternative_names(plan) {
        words.extend(texts(&["-addext", &format!("subjectAltName={names}")]));
    }
    recipe.run(Message::new("recipe-step-openssl-both"), shell.command("openssl", words));
    if shell.is_on_windows() {
        recipe.notes.push(Message::new("recipe-note-openssl-defaults"));
    }
    recipe.notes.push(Message::new("recipe-note-openssl-cipher"));
    recipe.notes.push(Message::new("recipe-note-openssl-tried"));
    recipe.ended(plan)
}

/// On Windows an OpenSSL reads its command line in the machine's code page, and
/// Windows PowerShell 5.1 hands double quotes on without escaping them
/// (PowerShell/PowerShell issue 1995).
pub(super) fn fits_command_line(plan: &Plan, shell: Shell) -> bool {
    let name = plan.legal_name.as_str();
    !(shell.is_on_windows() && !name.is_ascii() || shell == Shell::PowerShell && name.contains('"'))
}

/// The key in the token by pkcs11-tool, the CSR by OpenSSL through pkcs11-provider.
pub(super) fn with_pkcs11(plan: &Plan, shell: Shell) -> Recipe {
    let mut recipe = Recipe::begun(vec![configuration(plan)]);
    recipe.run(Message::new("recipe-step-pkcs11-module"), shell.assignment(MODULE_VARIABLE, module_placeholder(shell)));

    let label = plan.file_stem();
    recipe.run(Message::new("recipe-step-pkcs11-key").with("label", &label), token_key(plan, shell));

    // RFC 7512. The label has only letters that stand for themselves in a URI.
    let key = format!("pkcs11:object={label};type=private");
    let mut words = texts(&["req", "-new", "-sha256", "-provider", "default", "-provider", "pkcs11", "-key", &key]);
    words.extend(texts(&["-config", &configuration_name(plan), "-out", &plan.csr_file_name()]));
    recipe.run(Message::new("recipe-step-pkcs11-csr"), shell.command("openssl", words));
    recipe
        .notes
        .extend(["recipe-note-pkcs11-tried", "recipe-note-token", "recipe-note-pkcs11-label"].map(Message::new));
    recipe.ended(plan)
}

/// A key pair that signs, and decrypts for Enc1, and does not leave its token.
pub(super) fn token_key(plan: &Plan, shell: Shell) -> String {
    let label = plan.file_stem();
    let kind = match plan.algorithm.rsa_bits() {
        Some(bits) => format!("rsa:{bits}"),
        None => "EC:prime256v1".to_owned(),
    };
    let mut words = vec![Word::from("--module"), Word::Variable(MODULE_VARIABLE)];
    words.extend(texts(&["--login", "--keypairgen", "--key-type", &kind, "--label", &label]));
    // pkcs11-provider finds the public half of an EC key by this ID.
    words.extend(texts(&["--id", &key_id(&label), "--sensitive", "--usage-sign"]));
    if plan.entry.purpose == Purpose::Encryption {
        words.push("--usage-decrypt".into());
    }
    shell.command("pkcs11-tool", words)
}

/// Where the person puts the path of the HSM's own module.
pub(super) fn module_placeholder(shell: Shell) -> &'static str {
    // Slashes, because Git Bash and Java's configuration take a backslash for
    // something else, and Windows takes both.
    if shell.is_on_windows() { "C:/path/to/your/pkcs11-module.dll" } else { "/path/to/your/pkcs11-module.so" }
}

/// `CKA_ID` in hexadecimal: the beginning of the label's SHA-256.
pub(super) fn key_id(label: &str) -> String {
    let digest = Sha256::digest(label);
    hexadecimal(digest.get(..KEY_ID_BYTES).unwrap_or_default())
}

fn configuration_name(plan: &Plan) -> String {
    format!("{}.cnf", plan.file_stem())
}

/// For `openssl req -config`: config(5) and CONFIGURATION FILE FORMAT of openssl-req(1).
fn configuration(plan: &Plan) -> RecipeFile {
    let mut content = String::from(
        "[ req ]\nprompt = no\nutf8 = yes\nstring_mask = utf8only\ndefault_md = sha256\ndistinguished_name = subject\n",
    );
    let names = alternative_names(plan);
    if names.is_some() {
        content.push_str("req_extensions = extensions\n");
    }
    content.push_str("\n[ subject ]\n");
    for (key, value) in subject(plan) {
        content.push_str(&format!("{key} = {}\n", quoted(&value)));
    }
    if let Some(names) = names {
        content.push_str(&format!("\n[ extensions ]\nsubjectAltName = {names}\n"));
    }
    RecipeFile { name: configuration_name(plan), content }
}

/// A value of a configuration file. Inside double quotes a `$` names no
/// variable and a `#` begins no comment; a backslash escapes.
fn quoted(value: &str) -> String {
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}

/// `DNS:a,DNS:b`; a host name has no letter that is special here.
fn alternative_names(plan: &Plan) -> Option<String> {
    let names: Vec<String> = plan.hosts.iter().map(|host| format!("DNS:{}", host.as_str())).collect();
    (!names.is_empty()).then(|| names.join(","))
}

pub(super) fn texts(words: &[&str]) -> Vec<Word> {
    words.iter().map(|word| Word::from(*word)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_configuration_value_is_quoted_and_two_letters_are_escaped() {
        assert_eq!(quoted("Test Bank"), "\"Test Bank\"");
        assert_eq!(quoted(" $HOME # a=b; 'c' "), "\" $HOME # a=b; 'c' \"");
        assert_eq!(quoted(r#"a "b" \c"#), r#""a \"b\" \\c""#);
    }

    #[test]
    fn a_key_id_is_hexadecimal_and_differs_by_label() {
        assert_eq!(key_id("a").len(), 2 * KEY_ID_BYTES);
        assert!(key_id("a").chars().all(|letter| letter.is_ascii_hexdigit()));
        assert_ne!(key_id("a"), key_id("b"));
    }
}
