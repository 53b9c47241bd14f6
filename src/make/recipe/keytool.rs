//! Java's keytool, of a JDK of 9 or later: keytool(1); the PKCS#11 Reference
//! Guide of the JDK for SunPKCS11 and its configuration file.

use super::openssl::module_placeholder;
use super::shell::Word;
use super::{Recipe, RecipeFile, Shell, subject};
use crate::framework::catalogue::Purpose;
use crate::ground::message::Message;
use crate::plan::Plan;

/// The key in a PKCS#12 keystore.
pub(super) fn with_file(plan: &Plan, shell: Shell) -> Recipe {
    let mut recipe = Recipe::begun(Vec::new());
    let keystore = format!("{}.p12", plan.file_stem());
    let place = ["-keystore", &keystore, "-storetype", "PKCS12"].map(Word::from);
    recipe.run(
        Message::new("recipe-step-keytool-key").with("file", keystore.clone()),
        shell.command("keytool", generation(plan, &place)),
    );
    recipe.run(Message::new("recipe-step-keytool-csr"), shell.command("keytool", request(plan, &place)));
    recipe.notes.push(Message::new("recipe-note-keytool-tried"));
    finished(recipe, plan)
}

/// The key in a token.
pub(super) fn with_pkcs11(plan: &Plan, shell: Shell) -> Recipe {
    let configuration = configuration(plan, shell);
    let name = configuration.name.clone();
    let place = token_place(&name);

    let mut recipe = Recipe::begun(vec![configuration]);
    recipe.tell(Message::new("recipe-step-keytool-module").with("file", name));
    recipe.run(Message::new("recipe-step-keytool-token-key"), shell.command("keytool", generation(plan, &place)));
    recipe.run(Message::new("recipe-step-keytool-token-csr"), shell.command("keytool", request(plan, &place)));
    recipe.notes.extend(
        ["recipe-note-keytool-pkcs11-tried", "recipe-note-token", "recipe-note-keytool-alias"].map(Message::new),
    );
    finished(recipe, plan)
}

/// The token of a configuration file.
pub(super) fn token_place(configuration: &str) -> Vec<Word> {
    let arguments = ["-keystore", "NONE", "-storetype", "PKCS11", "-addprovider", "SunPKCS11", "-providerarg"];
    arguments.into_iter().chain([configuration]).map(Word::from).collect()
}

fn finished(mut recipe: Recipe, plan: &Plan) -> Recipe {
    let letters = plan.legal_name.as_str().chars().any(|letter| !is_plain(letter));
    if letters {
        recipe.notes.push(Message::new("recipe-note-keytool-letters"));
    }
    recipe.notes.push(Message::new("recipe-note-keytool-identifier"));
    recipe.notes.push(Message::new("recipe-note-new-header"));
    recipe.ended(plan)
}

/// `-genkeypair` makes a key and a certificate of its own as a place-holder.
pub(super) fn generation(plan: &Plan, place: &[Word]) -> Vec<Word> {
    let (algorithm, bits) = plan.algorithm.rsa_bits().map_or(("EC", 256), |bits| ("RSA", bits));
    let mut words = ["-genkeypair", "-alias"].map(Word::from).to_vec();
    words.push(plan.file_stem().into());
    words.extend(["-keyalg", algorithm, "-keysize", &bits.to_string(), "-dname", &name(plan)].map(Word::from));
    words.extend_from_slice(place);
    words
}

fn request(plan: &Plan, place: &[Word]) -> Vec<Word> {
    let signature = if plan.algorithm.rsa_bits().is_some() { "SHA256withRSA" } else { "SHA256withECDSA" };
    let mut words = ["-certreq", "-alias"].map(Word::from).to_vec();
    words.push(plan.file_stem().into());
    words.extend(["-sigalg", signature].map(Word::from));
    let names: Vec<String> = plan.hosts.iter().map(|host| format!("dns:{}", host.as_str())).collect();
    if !names.is_empty() {
        words.extend(["-ext", &format!("SAN={}", names.join(","))].map(Word::from));
    }
    words.extend(["-file", &plan.csr_file_name()].map(Word::from));
    words.extend_from_slice(place);
    words
}

/// `-dname` is written as RFC 2253 does it, the last attribute first.
fn name(plan: &Plan) -> String {
    let parts: Vec<String> =
        subject(plan).iter().rev().map(|(key, value)| format!("{key}={}", escaped(value))).collect();
    parts.join(", ")
}

/// Letters as pairs of hexadecimal digits of their UTF-8 (RFC 2253 section
/// 2.4). Every letter that is special to some shell, or outside ASCII, is
/// written so: the JVM reads its arguments in the machine's code page, and
/// Windows PowerShell 5.1 garbles double quotes.
///
/// A space stays only between two plain letters: at the edges it would be taken
/// for one around the value, and the JDK (17) misplaces spaces between pairs.
fn escaped(value: &str) -> String {
    let letters: Vec<char> = value.chars().collect();
    let is_held = |neighbour: Option<&char>| neighbour.is_some_and(|letter| is_plain(*letter));
    let mut text = String::new();
    for (position, letter) in letters.iter().enumerate() {
        let (before, after) = letters.split_at(position);
        let stays = *letter != ' '
            || is_held(before.iter().rev().find(|letter| **letter != ' '))
                && is_held(after.iter().find(|letter| **letter != ' '));
        if is_plain(*letter) && stays {
            text.push(*letter);
            continue;
        }
        let mut bytes = [0; 4];
        for byte in letter.encode_utf8(&mut bytes).bytes() {
            text.push_str(&format!("\\{byte:02X}"));
        }
    }
    text
}

fn is_plain(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || " -.()/:".contains(letter)
}

/// The attributes are those of PKCS#11: the key must sign its own CSR, and the
/// key of Enc1 decrypts.
pub(super) fn configuration(plan: &Plan, shell: Shell) -> RecipeFile {
    let decrypts = plan.entry.purpose == Purpose::Encryption;
    let content = format!(
        "name = KeyDesk\n\
         library = {}\n\
         slotListIndex = 0\n\
         attributes(generate, CKO_PRIVATE_KEY, *) = {{\n\
         \x20 CKA_SENSITIVE = true\n\
         \x20 CKA_EXTRACTABLE = false\n\
         \x20 CKA_SIGN = true\n\
         \x20 CKA_DECRYPT = {decrypts}\n\
         }}\n",
        module_placeholder(shell)
    );
    RecipeFile { name: format!("{}-pkcs11.cfg", plan.file_stem()), content }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_letters_stay_and_others_become_hexadecimal() {
        assert_eq!(escaped("Test Bank (P.J.S.C.)"), "Test Bank (P.J.S.C.)");
        assert_eq!(escaped("A, B & \"C\""), "A\\2C\\20B\\20\\26\\20\\22C\\22");
        assert_eq!(escaped("بن"), "\\D8\\A8\\D9\\86");
        assert_eq!(escaped("#a=b+c;d\\"), "\\23a\\3Db\\2Bc\\3Bd\\5C");
    }

    #[test]
    fn spaces_that_could_be_lost_are_hexadecimal() {
        assert_eq!(escaped(" A  B "), "\\20A  B\\20");
        assert_eq!(escaped("A  $ B"), "A\\20\\20\\24\\20B");
    }
}
