//! The directory's identifiers: organisation, application, LFI code, legal name.

use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::framework::environment::{self, Environment, REHEARSAL_MARK};
use crate::ground::letter_message::Whose;
use crate::ground::letters;
use crate::ground::message::Message;

/// What the directory calls Client ID of a federated application: a URL that
/// ends in the application's UUID.
const RELYING_PARTY_PATH: &str = "/openid_relying_party/";
/// X.520 upper bound of O (ub-organization-name, RFC 5280 appendix A.1).
pub const MAX_LEGAL_NAME_CHARACTERS: usize = 64;

/// The organisation's UUID in the directory; `OU` of the certificates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OrganisationId(Uuid);

/// The UUID of an application in the directory; `CN` of C3 and Sig4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ApplicationId(Uuid);

/// The organisation's legal name, exactly as in the Trust Framework; `O`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct LegalName(String);

/// The short code in the hub's host names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct LfiCode(String);

/// Why an identifier was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdentifierError {
    #[error("empty")]
    Empty,
    #[error("not a UUID")]
    NotUuid { found: String },
    #[error("a URL without an application's UUID")]
    UrlWithoutUuid,
    #[error("{characters} characters are more than {MAX_LEGAL_NAME_CHARACTERS}")]
    TooLong { characters: usize },
    #[error("U+{:04X} is not seen", u32::from(*.letter))]
    Unseen { letter: char, told: Message },
    #[error("the rehearsal's mark in a real environment")]
    RehearsalMark,
    #[error("not an LFI code")]
    NotLfiCode,
}

impl IdentifierError {
    pub fn message(&self) -> Message {
        match self {
            Self::Empty => Message::new("err-field-empty"),
            Self::NotUuid { found } => Message::new("err-uuid").with("found", found),
            Self::UrlWithoutUuid => Message::new("err-client-id-url"),
            Self::TooLong { characters } => Message::new("err-legal-name-too-long").with("count", *characters),
            Self::Unseen { told, .. } => told.clone(),
            Self::RehearsalMark => Message::new("err-legal-name-rehearsal"),
            Self::NotLfiCode => Message::new("err-lfi-code"),
        }
    }
}

impl OrganisationId {
    /// # Errors
    /// Unless it is a UUID in its usual form of 36 characters.
    pub fn parse(input: &str) -> Result<Self, IdentifierError> {
        parse_uuid(input.trim()).map(Self)
    }
}

impl ApplicationId {
    /// Reads a UUID, or the Client ID of a federated application, a URL that
    /// ends in it. The flag says that it was the URL.
    ///
    /// # Errors
    /// If there is no UUID in it.
    pub fn parse(input: &str) -> Result<(Self, bool), IdentifierError> {
        let input = input.trim();
        if !input.contains("://") {
            return parse_uuid(input).map(|uuid| (Self(uuid), false));
        }
        let (_, tail) = input.split_once(RELYING_PARTY_PATH).ok_or(IdentifierError::UrlWithoutUuid)?;
        let uuid = parse_uuid(tail.trim_end_matches('/')).map_err(|_| IdentifierError::UrlWithoutUuid)?;
        Ok((Self(uuid), true))
    }
}

/// `https://rp…/openid_relying_party/<uuid>`, the mistake that people make in `CN`.
pub fn is_client_id_url(value: &str) -> bool {
    value.contains("://")
}

impl LegalName {
    /// Takes the name as it is; nothing is trimmed or changed.
    ///
    /// # Errors
    /// If it is empty, longer than 64 characters, or holds a letter that cannot be seen.
    pub fn parse(input: &str) -> Result<Self, IdentifierError> {
        let characters = input.chars().count();
        if input.trim().is_empty() {
            return Err(IdentifierError::Empty);
        }
        if characters > MAX_LEGAL_NAME_CHARACTERS {
            return Err(IdentifierError::TooLong { characters });
        }
        if let Some(unseen) = letters::unseen(input).next() {
            return Err(IdentifierError::Unseen { letter: unseen.letter, told: unseen.message(Whose::Name, "O") });
        }
        Ok(Self(input.to_owned()))
    }

    /// The name as it stands in the subjects of an environment: those of the
    /// rehearsal begin with its mark, and no others do.
    ///
    /// # Errors
    /// As [`Self::parse`], or if a real environment's name has the mark.
    pub fn in_environment(input: &str, environment: Environment) -> Result<Self, IdentifierError> {
        let name = Self::parse(input)?;
        match (environment, environment::is_rehearsal_name(input)) {
            (Environment::Rehearsal, false) => Self::parse(&format!("{REHEARSAL_MARK} {}", input.trim_start())),
            (Environment::Sandbox | Environment::Production, true) => Err(IdentifierError::RehearsalMark),
            _ => Ok(name),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is worth a second look; none of it is forbidden.
    pub fn oddities(&self) -> Vec<Message> {
        let mut oddities = Vec::new();
        if self.0.trim() != self.0 {
            oddities.push(Message::new("note-legal-name-edges"));
        }
        if self.0.contains("  ") {
            oddities.push(Message::new("note-legal-name-double-space"));
        }
        oddities.extend(letters::mixed_scripts(&self.0).map(|mixed| mixed.message(Whose::Name, "O")));
        oddities.extend(letters::other_form(&self.0).map(|form| form.message(Whose::Name, "O")));
        let unusual: String = self.0.chars().filter(|letter| !is_printable_string(*letter)).collect();
        if !unusual.is_empty() {
            oddities.push(Message::new("note-legal-name-unusual").with("characters", unusual));
        }
        oddities
    }
}

impl LfiCode {
    /// `^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])$`
    ///
    /// # Errors
    /// If it does not have that form.
    pub fn parse(input: &str) -> Result<Self, IdentifierError> {
        let code = input.trim();
        let edge =
            |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit());
        let inside = code.chars().all(|letter| edge(Some(letter)) || letter == '-');
        if inside && (2..=32).contains(&code.len()) && edge(code.chars().next()) && edge(code.chars().last()) {
            Ok(Self(code.to_owned()))
        } else {
            Err(IdentifierError::NotLfiCode)
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OrganisationId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(formatter)
    }
}

impl fmt::Display for ApplicationId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(formatter)
    }
}

/// The set of ASN.1 PrintableString (X.680 section 41.4).
fn is_printable_string(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || " '()+,-./:=?".contains(letter)
}

fn parse_uuid(input: &str) -> Result<Uuid, IdentifierError> {
    if input.is_empty() {
        return Err(IdentifierError::Empty);
    }
    let refused = || IdentifierError::NotUuid { found: input.chars().take(80).collect() };
    if input.len() != 36 {
        return Err(refused());
    }
    Uuid::try_parse(input).map_err(|_| refused())
}

#[cfg(test)]
mod tests {
    use super::*;

    const UUID: &str = "b8739780-9bfe-43bc-9ea4-abc70a840c13";

    #[test]
    fn a_client_id_url_gives_its_application_id() {
        let url = format!("https://rp.sandbox.directory.openfinance.ae/openid_relying_party/{UUID}");
        let (id, was_url) = ApplicationId::parse(&url).expect("a client id");
        assert_eq!((id.to_string().as_str(), was_url), (UUID, true));
        assert_eq!(ApplicationId::parse("https://example.com/x").err(), Some(IdentifierError::UrlWithoutUuid));
    }

    #[test]
    fn only_the_usual_form_of_a_uuid_is_taken() {
        assert!(OrganisationId::parse(&format!(" {UUID} ")).is_ok());
        assert!(OrganisationId::parse(&UUID.replace('-', "")).is_err());
        assert!(OrganisationId::parse(&format!("{{{UUID}}}")).is_err());
        assert_eq!(OrganisationId::parse("").err(), Some(IdentifierError::Empty));
    }

    #[test]
    fn a_legal_name_is_never_altered() {
        let name = LegalName::parse(" Bank  of بنك & Sons").expect("acceptable");
        assert_eq!(name.as_str(), " Bank  of بنك & Sons");
        assert_eq!(name.oddities().len(), 3);
        assert!(LegalName::parse(&"ن".repeat(64)).is_ok());
        assert_eq!(LegalName::parse(&"ن".repeat(65)).err(), Some(IdentifierError::TooLong { characters: 65 }));
    }

    #[test]
    fn a_legal_name_hides_nothing() {
        for hidden in
            ["Al\u{202E}Noor", "Al\u{A0}Noor", "Al Noor\u{200B}", "Al\nNoor", "\u{FEFF}Al Noor", "بنك\u{200F}"]
        {
            let refused = LegalName::parse(hidden).expect_err(hidden);
            assert!(matches!(refused, IdentifierError::Unseen { .. }), "{hidden:?}: {refused:?}");
        }
        assert!(LegalName::parse("می\u{200C}خواهم").is_ok(), "a joiner is a letter of its writing");
        let ids = |name: &str| -> Vec<String> {
            let oddities = LegalName::parse(name).expect("acceptable").oddities();
            oddities.into_iter().map(|message| message.id.into_owned()).collect()
        };
        assert_eq!(ids("Te\u{455}t Bank"), ["err-letters-mixed", "note-legal-name-unusual"]);
        assert_eq!(ids("Socie\u{301}te"), ["err-letters-form", "note-legal-name-unusual"]);
    }

    #[test]
    fn lfi_codes_have_their_published_form() {
        for good in ["ab", "bank-1", "0a", &"a".repeat(32)] {
            assert!(LfiCode::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "a", "-a", "a-", "Bank", "a_b", &"a".repeat(33)] {
            assert!(LfiCode::parse(bad).is_err(), "{bad}");
        }
    }
}
