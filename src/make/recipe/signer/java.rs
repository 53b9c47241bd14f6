//! Java's SunPKCS11: keytool makes the key, a program of one file signs (JEP 330).

use super::{begun, bring_key, bring_signature, signature_file};
use crate::ground::message::Message;
use crate::make::recipe::keytool::{configuration, generation, token_place};
use crate::make::recipe::openssl::texts;
use crate::make::recipe::shell::Word;
use crate::make::recipe::{Recipe, RecipeFile, Shell};
use crate::plan::Plan;

const PROGRAM: &str = "Sign.java";
/// The PIN is asked for on the terminal and stands in no command.
const SOURCE: &str = r#"import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;

/** java Sign.java CONFIGURATION ALIAS ALGORITHM INPUT OUTPUT */
class Sign {
    public static void main(String[] arguments) throws Exception {
        Provider provider = Security.getProvider("SunPKCS11").configure(arguments[0]);
        KeyStore token = KeyStore.getInstance("PKCS11", provider);
        token.load(null, System.console().readPassword("PIN: "));
        Signature signature = Signature.getInstance(arguments[2], provider);
        signature.initSign((PrivateKey) token.getKey(arguments[1], null));
        signature.update(Files.readAllBytes(Path.of(arguments[3])));
        Files.write(Path.of(arguments[4]), signature.sign());
    }
}
"#;

/// keytool puts a certificate of its own beside the key, and its public key is in that.
pub(super) fn key(plan: &Plan, shell: Shell) -> Recipe {
    let configuration = configuration(plan, shell);
    let name = configuration.name.clone();
    let place = token_place(&name);
    let mut recipe = Recipe::begun(vec![configuration]);
    recipe.tell(Message::new("recipe-step-keytool-module").with("file", &name));
    recipe.run(Message::new("recipe-step-keytool-token-key"), shell.command("keytool", generation(plan, &place)));
    let (alias, file) = (plan.file_stem(), format!("{}.placeholder.pem", plan.file_stem()));
    let mut words = texts(&["-exportcert", "-rfc", "-alias", &alias, "-file", &file]);
    words.extend(place);
    recipe.run(Message::new("signer-step-public-key"), shell.command("keytool", words));
    recipe.notes.push(Message::new("signer-note-java-placeholder"));
    bring_key(&mut recipe, &file);
    recipe
}

pub(super) fn signature(plan: &Plan, shell: Shell) -> Recipe {
    let mut recipe = begun(plan);
    recipe.files = vec![RecipeFile { name: PROGRAM.to_owned(), content: SOURCE.to_owned() }];
    recipe.tell(Message::new("recipe-step-save").with("file", PROGRAM));
    let algorithm = if plan.algorithm.rsa_bits().is_some() { "SHA256withRSA" } else { "SHA256withECDSA" };
    let file = signature_file(plan, "bin");
    let configuration = configuration(plan, shell).name;
    let words = [PROGRAM, &configuration, &plan.file_stem(), algorithm, &plan.request_file_name(), &file];
    let line = shell.command("java", words.map(Word::from));
    recipe.run(Message::new("signer-step-sign-pin"), line);
    recipe.notes.push(Message::new("signer-note-java-version"));
    bring_signature(&mut recipe, &file);
    recipe
}
