//! Windows certreq and its INF file. Read in: certreq (Microsoft Learn, Windows
//! commands), CertStrToName (wincrypt.h) and X500NameFlags (certenroll.h).
//!
//! Nobody here has a Windows to run it on; the recipe says so.

use super::shell::Word;
use super::{Recipe, RecipeFile, Shell, subject};
use crate::framework::catalogue::Purpose;
use crate::ground::message::Message;
use crate::plan::Plan;

/// `CERT_NAME_STR_FORWARD_FLAG`: the order of encoding is that of the text. The
/// object behind certreq reverses it unless this is set.
const FORWARD: u32 = 0x0100_0000;
/// `CERT_NAME_STR_ENABLE_UTF8_UNICODE_FLAG`: UTF8String, not BMPString.
const UTF8: u32 = 0x0004_0000;

pub(super) fn with_inf(plan: &Plan, shell: Shell) -> Recipe {
    let file = inf(plan);
    let name = file.name.clone();
    let mut recipe = Recipe::begun(vec![file]);
    if !plan.legal_name.as_str().is_ascii() {
        // Windows takes a file without a byte order mark for one of the machine's code page.
        recipe.run(Message::new("recipe-step-certreq-unicode"), to_utf16(&name, shell));
    }
    let words = ["-new", &name, &plan.csr_file_name()].map(Word::from);
    recipe.run(Message::new("recipe-step-certreq"), shell.command("certreq", words));
    recipe.notes.extend(
        ["recipe-note-certreq-not-run", "recipe-note-certreq-provider", "recipe-note-certreq-key"].map(Message::new),
    );
    recipe.notes.push(Message::new("recipe-note-new-header"));
    recipe.ended(plan)
}

/// UTF-8 to UTF-16 in place; `-Encoding Unicode` is UTF-16 with a byte order mark.
fn to_utf16(name: &str, shell: Shell) -> String {
    let name = shell.quote(name);
    format!("Set-Content -Encoding Unicode -Path {name} -Value (Get-Content -Encoding UTF8 -Path {name})")
}

fn inf(plan: &Plan) -> RecipeFile {
    let mut lines: Vec<String> = vec![
        "[Version]".into(),
        "Signature = \"$Windows NT$\"".into(),
        String::new(),
        "[NewRequest]".into(),
        format!("Subject = {}", inf_string(&name(plan))),
        format!("X500NameFlags = {:#x}", FORWARD | UTF8),
        "RequestType = PKCS10".into(),
        "HashAlgorithm = SHA256".into(),
    ];
    match plan.algorithm.rsa_bits() {
        Some(bits) => lines.extend(["KeyAlgorithm = RSA".to_owned(), format!("KeyLength = {bits}")]),
        None => lines.push("KeyAlgorithm = ECDSA_P256".into()),
    }
    if plan.entry.purpose == Purpose::Encryption {
        lines.push("KeyUsageProperty = NCRYPT_ALLOW_ALL_USAGES".into());
    }
    lines.extend([
        "ProviderName = \"Microsoft Software Key Storage Provider\"".to_owned(),
        "MachineKeySet = TRUE".to_owned(),
        "Exportable = FALSE".to_owned(),
        // Neither a key usage nor the attributes that name machine and user.
        "SuppressDefaults = TRUE".to_owned(),
    ]);
    if !plan.hosts.is_empty() {
        lines.extend([String::new(), "[Extensions]".to_owned(), "2.5.29.17 = \"{text}\"".to_owned()]);
        lines.extend(plan.hosts.iter().map(|host| format!("_continue_ = \"dns={}&\"", host.as_str())));
    }
    RecipeFile { name: format!("{}.inf", plan.file_stem()), content: lines.join("\r\n") + "\r\n" }
}

/// The subject as CertStrToName reads it.
fn name(plan: &Plan) -> String {
    subject(plan).iter().map(|(key, value)| format!("{key}={}", name_value(value))).collect::<Vec<_>>().join(",")
}

/// A value is quoted where a letter in it could mean something; a quote in it is doubled.
fn name_value(value: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || " -.()".contains(letter);
    if value.chars().all(plain) && value.trim() == value {
        return value.to_owned();
    }
    format!("\"{}\"", value.replace('"', "\"\""))
}

/// A string of an INF file (General Syntax Rules for INF Files): quotes are
/// doubled, and a per cent sign too, since it would begin a name of `[Strings]`.
fn inf_string(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\"").replace('%', "%%"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_value_is_quoted_only_where_it_must_be() {
        assert_eq!(name_value("Test Bank P.J.S.C."), "Test Bank P.J.S.C.");
        assert_eq!(name_value("A, B"), "\"A, B\"");
        assert_eq!(name_value("The \"B\""), "\"The \"\"B\"\"\"");
        assert_eq!(name_value("#1"), "\"#1\"");
        assert_eq!(name_value(" A"), "\" A\"");
    }

    #[test]
    fn an_inf_string_doubles_quotes_and_per_cent_signs() {
        assert_eq!(inf_string("C=AE,O=\"A, B\""), "\"C=AE,O=\"\"A, B\"\"\"");
        assert_eq!(inf_string("100% x"), "\"100%% x\"");
    }
}
