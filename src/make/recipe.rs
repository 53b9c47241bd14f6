//! How to make key and CSR with another tool: an HSM's, OpenSSL, Java, Windows.
//!
//! Comes in: a plan, a tool and the shell in which it is called. Goes out: the
//! files to save and the commands to run, so that the CSR has the subject (C, O,
//! OU, CN in that order) and the extensions of [`crate::make::csr::make`]. A value goes
//! through one layer of quoting for each program that reads it, and each layer is
//! a function of its own: `shell` for the command line, `subject_argument` and
//! `quoted` of `openssl`, `escaped` of `keytool`, `name_value` and
//! `inf_string` of `certreq`.
//!
//! No passphrase and no PIN is in a command or a file: each tool asks for it.

mod certreq;
mod keytool;
mod openssl;
mod shell;
pub mod signer;
mod tool;

use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::plan::Plan;

pub use shell::Shell;
pub use tool::Tool;

/// Everything that is needed to make one key and its CSR elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recipe {
    /// To be saved in the folder in which the commands run.
    pub files: Vec<RecipeFile>,
    pub steps: Vec<RecipeStep>,
    /// What the tool cannot do, or does in its own way.
    pub notes: Vec<Message>,
}

/// A text file in UTF-8.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecipeFile {
    pub name: String,
    pub content: String,
}

/// One thing to do, with the command that does it where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecipeStep {
    pub text: Message,
    pub command: Option<String>,
}

/// The recipe for `plan`, whose key the LFI holds.
///
/// Where a value cannot safely be passed on a command line in this shell, the
/// recipe for [`Tool::OpensslCommand`] is that of [`Tool::OpensslConfiguration`]
/// and says so.
pub fn recipe(plan: &Plan, tool: Tool, shell: Shell) -> Recipe {
    let mut recipe = match tool {
        Tool::OpensslConfiguration => openssl::with_configuration(plan, shell),
        Tool::OpensslCommand if openssl::fits_command_line(plan, shell) => openssl::with_command(plan, shell),
        Tool::OpensslCommand => {
            let mut instead = openssl::with_configuration(plan, shell);
            instead.notes.insert(0, Message::new("recipe-note-configuration-instead"));
            instead
        }
        Tool::OpensslPkcs11 => openssl::with_pkcs11(plan, shell),
        Tool::KeytoolFile => keytool::with_file(plan, shell),
        Tool::KeytoolPkcs11 => keytool::with_pkcs11(plan, shell),
        Tool::Certreq => certreq::with_inf(plan, shell),
    };
    if plan.environment == Environment::Production && !tool.keeps_key_in_token() {
        recipe.notes.insert(0, Message::new("recipe-note-production"));
    }
    if shell == Shell::GitBash {
        recipe.notes.push(Message::new("recipe-note-git-bash"));
    }
    recipe
}

impl Recipe {
    /// Where to begin, and which files to save there.
    fn begun(files: Vec<RecipeFile>) -> Self {
        let mut recipe = Self { files, ..Self::default() };
        recipe.tell(Message::new("recipe-step-folder"));
        for name in recipe.files.iter().map(|file| file.name.clone()).collect::<Vec<_>>() {
            recipe.tell(Message::new("recipe-step-save").with("file", name));
        }
        recipe
    }

    fn tell(&mut self, text: Message) {
        self.steps.push(RecipeStep { text, command: None });
    }

    fn run(&mut self, text: Message, command: String) {
        self.steps.push(RecipeStep { text, command: Some(command) });
    }

    /// The CSR comes to this page.
    fn ended(mut self, plan: &Plan) -> Self {
        self.tell(Message::new("recipe-step-bring").with("file", plan.csr_file_name()));
        self
    }
}

/// The attributes of the subject as `(key, value)`, in encoding order.
fn subject(plan: &Plan) -> Vec<(&'static str, String)> {
    let mut attributes = vec![
        ("C", "AE".to_owned()),
        ("O", plan.legal_name.as_str().to_owned()),
        ("OU", plan.organisation_id.to_string()),
    ];
    let common_name = plan.common_name.and_then(|kind| plan.common_name_value(kind));
    attributes.extend(common_name.map(|value| ("CN", value)));
    attributes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::{CertificateId, CommonName, Entry, Task};
    use crate::plan::{Choices, OptionsInput, OrganisationInput};

    fn plan(certificate: CertificateId, legal_name: &str, environment: Environment) -> Plan {
        let organisation = OrganisationInput {
            legal_name: legal_name.into(),
            organisation_id: "4af0a68f-d8a8-46c4-ace6-6949e8343868".into(),
            application_id: "b8739780-9bfe-43bc-9ea4-abc70a840c13".into(),
            ozone_connect_hosts: vec!["ozone.testbank.ae".into()],
            ..OrganisationInput::default()
        };
        let choices = Choices {
            certificate,
            environment,
            organisation,
            options: OptionsInput::default(),
            role: None,
            edition: Default::default(),
        };
        Plan::from_choices(choices).expect("complete").plan
    }

    fn has(recipe: &Recipe, note: &str) -> bool {
        recipe.notes.iter().any(|each| each.id == note)
    }

    #[test]
    fn the_attributes_are_those_of_the_plans_own_subject() {
        for entry in Entry::by_task(Task::HoldKey, crate::framework::catalogue::Party::Lfi) {
            let plan = plan(entry.id, "Test Bank PJSC", Environment::Sandbox);
            let ours: Vec<String> = plan.subject().attributes().iter().map(|each| each.value.clone()).collect();
            let theirs: Vec<String> = subject(&plan).into_iter().map(|(_, value)| value).collect();
            assert_eq!(ours, theirs, "{:?}", entry.id);
            assert_eq!(subject(&plan).len() == 3, plan.common_name == Some(CommonName::Absent));
        }
    }

    #[test]
    fn every_recipe_ends_with_the_csr_of_the_plan() {
        for entry in Entry::by_task(Task::HoldKey, crate::framework::catalogue::Party::Lfi) {
            let plan = plan(entry.id, "Test Bank PJSC", Environment::Sandbox);
            for tool in Tool::ALL {
                for shell in tool.shells() {
                    let recipe = recipe(&plan, tool, *shell);
                    let commands: Vec<&String> = recipe.steps.iter().filter_map(|step| step.command.as_ref()).collect();
                    assert!(commands.last().is_some_and(|last| last.contains(&plan.csr_file_name())), "{tool:?}");
                    for secret in ["pass:", "storepass", "keypass", "--pin", "pin-value", "-nodes"] {
                        assert!(!commands.iter().any(|command| command.contains(secret)), "{tool:?}: {secret}");
                    }
                }
            }
        }
    }

    #[test]
    fn what_a_windows_command_line_garbles_goes_through_a_file() {
        let instead = "recipe-note-configuration-instead";
        let made = |name: &str, shell| {
            recipe(&plan(CertificateId::C3, name, Environment::Sandbox), Tool::OpensslCommand, shell)
        };
        assert!(!has(&made("O'Bank & Sons", Shell::PowerShell), instead));
        assert!(has(&made("The \"Bank\"", Shell::PowerShell), instead));
        assert!(!has(&made("The \"Bank\"", Shell::GitBash), instead));
        assert!(has(&made("بنك", Shell::PowerShell), instead));
        assert!(has(&made("بنك", Shell::GitBash), instead));
        assert!(!has(&made("بنك", Shell::Sh), instead));
    }

    #[test]
    fn in_production_a_key_outside_a_token_is_spoken_of() {
        let plan = plan(CertificateId::C3, "Test Bank PJSC", Environment::Production);
        for tool in Tool::ALL {
            let recipe = recipe(&plan, tool, tool.shells()[0]);
            assert_eq!(has(&recipe, "recipe-note-production"), !tool.keeps_key_in_token(), "{tool:?}");
        }
    }
}
