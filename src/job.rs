//! Long work as data, so that a worker can do it and be stopped.
//!
//! Comes in: a [`Job`]. Goes out: a [`JobOutcome`] without a secret: the new
//! key leaves the worker only as an encrypted file. Between page and worker a
//! job travels as bytes that are wiped on both sides; what is secret in it is
//! never part of a JSON text.

mod export;

use rsa::rand_core::TryCryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::clock::Moment;
use crate::csr::{self, Csr};
use crate::identify::{self, Input, Item};
use crate::key::{KeyError, KeyPair, container};
use crate::message::Message;
use crate::plan::{Choices, Plan};
use crate::proof::expected::Expected;
use crate::proof::use_test::{self, TokenShape};
use crate::proof::{Proof, deployed};
use crate::public_key::PublicKey;
use crate::report::{Finding, Report, Verdict};
use crate::secret::Secret;

pub use export::{ExportOrder, ExportedFile};

/// Work that takes longer than a blink.
pub enum Job {
    /// A key, its CSR, and its encrypted file.
    MakeKey { choices: Choices, passphrase: Secret<String> },
    /// Opens a saved key file and compares it with the CSR's key.
    ProveKey { key_file: Secret<Vec<u8>>, passphrase: Secret<String>, csr_pem: String },
    /// Tries the key file of a deployed system, and opens a pasted message with it.
    ProveDeployed {
        key_file: Secret<Vec<u8>>,
        passphrase: Secret<String>,
        /// Empty if none was pasted.
        token: Secret<Vec<u8>>,
        expected: Box<Expected>,
        now: Moment,
    },
    /// Opens a saved key file and writes its key in another format.
    ExportKey {
        key_file: Secret<Vec<u8>>,
        passphrase: Secret<String>,
        /// Of the new file; `None` for a format that is not encrypted.
        new_passphrase: Option<Secret<String>>,
        order: ExportOrder,
    },
    /// Says what each file is. A passphrase is tried on all of them.
    Identify { files: Vec<(String, Secret<Vec<u8>>)>, passphrase: Option<Secret<String>>, now: Moment },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum JobOutcome {
    KeyMade {
        file_name: String,
        encrypted_key_pem: String,
        csr_pem: String,
        /// What was tried with the key before it was given out; nothing failed.
        evidence: Report,
    },
    /// The file opens, and it is this CSR's key.
    KeyProved {
        spki_sha256: String,
    },
    /// The file opens, and it is another key.
    KeyOfOther {
        found: String,
        expected: String,
    },
    /// With what it was judged against, which may have changed meanwhile.
    DeployedJudged {
        proof: Proof,
        expected: Box<Expected>,
    },
    /// The file is written and was opened again.
    KeyExported(ExportedFile),
    /// The items of each file, in the order of the files.
    Identified(Vec<Vec<Item>>),
    Refused(Message),
}

/// The public half of a job on its way to the worker.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Header {
    MakeKey { choices: Choices },
    ProveKey { csr_pem: String },
    ProveDeployed { expected: Box<Expected>, now: Moment },
    ExportKey { order: ExportOrder, has_new_passphrase: bool },
    Identify { names: Vec<String>, has_passphrase: bool, now: Moment },
}

/// Does the work.
pub fn run(job: &Job, rng: &mut impl TryCryptoRng) -> JobOutcome {
    let outcome = match job {
        Job::MakeKey { choices, passphrase } => make_key(choices, passphrase, rng),
        Job::ProveKey { key_file, passphrase, csr_pem } => prove_key(key_file, passphrase, csr_pem),
        Job::ProveDeployed { key_file, passphrase, token, expected, now } => {
            let token = token.expose("it is opened with the key, and judged").as_slice();
            let token = (!token.is_empty()).then_some(token);
            deployed::prove(key_file, given(passphrase), token, expected, *now, rng)
                .map(|proof| JobOutcome::DeployedJudged { proof, expected: expected.clone() })
        }
        Job::ExportKey { key_file, passphrase, new_passphrase, order } => {
            export::run(key_file, passphrase, new_passphrase.as_ref(), order, rng).map(|exported| match exported {
                export::Exported::File(file) => JobOutcome::KeyExported(file),
                export::Exported::OfOther { found, expected } => compare(&found, &expected),
            })
        }
        Job::Identify { files, passphrase, now } => Ok(identify(files, passphrase.as_ref(), *now)),
    };
    outcome.unwrap_or_else(JobOutcome::Refused)
}

impl Job {
    /// What the worker gets: [`joined`].
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let (header, secrets): (Header, Vec<&[u8]>) = match self {
            Self::MakeKey { choices, passphrase } => (
                Header::MakeKey { choices: choices.clone() },
                vec![passphrase.expose("it travels to the worker that encrypts the key").as_bytes()],
            ),
            Self::ProveKey { key_file, passphrase, csr_pem } => (
                Header::ProveKey { csr_pem: csr_pem.clone() },
                vec![
                    key_file.expose("it travels to the worker that opens it"),
                    passphrase.expose("it travels to the worker that opens the key").as_bytes(),
                ],
            ),
            Self::ProveDeployed { key_file, passphrase, token, expected, now } => (
                Header::ProveDeployed { expected: expected.clone(), now: *now },
                vec![
                    key_file.expose("it travels to the worker that opens it"),
                    passphrase.expose("it travels to the worker that opens the key").as_bytes(),
                    token.expose("it travels to the worker that opens it"),
                ],
            ),
            Self::ExportKey { key_file, passphrase, new_passphrase, order } => {
                let header = Header::ExportKey { order: order.clone(), has_new_passphrase: new_passphrase.is_some() };
                let key_file = key_file.expose("it travels to the worker that opens it").as_slice();
                let passphrases = [Some(passphrase), new_passphrase.as_ref()].into_iter().flatten();
                let passphrases =
                    passphrases.map(|each| each.expose("it travels to the worker that opens and writes").as_bytes());
                (header, std::iter::once(key_file).chain(passphrases).collect())
            }
            Self::Identify { files, passphrase, now } => {
                let names = files.iter().map(|(name, _)| name.clone()).collect();
                let header = Header::Identify { names, has_passphrase: passphrase.is_some(), now: *now };
                let passphrase = passphrase.iter().map(|each| each.expose("it travels to the worker").as_bytes());
                let files =
                    files.iter().map(|(_, file)| file.expose("it travels to the worker that reads it").as_slice());
                (header, passphrase.chain(files).collect())
            }
        };
        joined(&header, &secrets)
    }

    /// `None` if the bytes were not made by [`Self::to_bytes`].
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (header, rest) = split_part(bytes)?;
        match serde_json::from_slice(header).ok()? {
            Header::MakeKey { choices } => {
                let (passphrase, _) = split_part(rest)?;
                Some(Self::MakeKey { choices, passphrase: secret_text(passphrase)? })
            }
            Header::ProveKey { csr_pem } => {
                let (key_file, rest) = split_part(rest)?;
                let (passphrase, _) = split_part(rest)?;
                Some(Self::ProveKey {
                    key_file: Secret::new(key_file.to_vec()),
                    passphrase: secret_text(passphrase)?,
                    csr_pem,
                })
            }
            Header::ProveDeployed { expected, now } => {
                let (key_file, rest) = split_part(rest)?;
                let (passphrase, rest) = split_part(rest)?;
                let (token, _) = split_part(rest)?;
                Some(Self::ProveDeployed {
                    key_file: Secret::new(key_file.to_vec()),
                    passphrase: secret_text(passphrase)?,
                    token: Secret::new(token.to_vec()),
                    expected,
                    now,
                })
            }
            Header::ExportKey { order, has_new_passphrase } => {
                let (key_file, rest) = split_part(rest)?;
                let (passphrase, rest) = split_part(rest)?;
                let new_passphrase = match has_new_passphrase {
                    true => Some(secret_text(split_part(rest)?.0)?),
                    false => None,
                };
                Some(Self::ExportKey {
                    key_file: Secret::new(key_file.to_vec()),
                    passphrase: secret_text(passphrase)?,
                    new_passphrase,
                    order,
                })
            }
            Header::Identify { names, has_passphrase, now } => {
                let mut rest = rest;
                let mut passphrase = None;
                if has_passphrase {
                    let (part, after) = split_part(rest)?;
                    (passphrase, rest) = (Some(secret_text(part)?), after);
                }
                let mut files = Vec::with_capacity(names.len());
                for name in names {
                    let (part, after) = split_part(rest)?;
                    files.push((name, Secret::new(part.to_vec())));
                    rest = after;
                }
                Some(Self::Identify { files, passphrase, now })
            }
        }
    }
}

impl JobOutcome {
    /// As [`Job::to_bytes`]: a written key is secret, and no part of the JSON.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let content = match self {
            Self::KeyExported(file) => file.content.as_ref(),
            _ => None,
        };
        let secrets: Vec<&[u8]> =
            content.iter().map(|content| content.expose("it travels to the page that saves it").as_slice()).collect();
        joined(self, &secrets)
    }

    /// `None` if the bytes were not made by [`Self::to_bytes`].
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (header, rest) = split_part(bytes)?;
        let mut outcome = serde_json::from_slice(header).ok()?;
        if let Self::KeyExported(file) = &mut outcome {
            file.content = Some(Secret::new(split_part(rest)?.0.to_vec()));
        }
        Some(outcome)
    }
}

/// `length header-JSON (length secret)*`, lengths as four bytes, big-endian.
fn joined(header: &impl Serialize, secrets: &[&[u8]]) -> Zeroizing<Vec<u8>> {
    let header = serde_json::to_vec(header).unwrap_or_default();
    let size: usize = secrets.iter().map(|secret| secret.len() + 4).sum();
    // SECRET: the whole size at once, so that no unwiped copy is left by growing.
    let mut bytes = Zeroizing::new(Vec::with_capacity(header.len() + 4 + size));
    for part in std::iter::once(header.as_slice()).chain(secrets.iter().copied()) {
        bytes.extend(u32::try_from(part.len()).unwrap_or(u32::MAX).to_be_bytes());
        bytes.extend_from_slice(part);
    }
    bytes
}

fn make_key(
    choices: &Choices,
    passphrase: &Secret<String>,
    rng: &mut impl TryCryptoRng,
) -> Result<JobOutcome, Message> {
    let plan = Plan::from_choices(choices.clone()).map_err(|_| Message::new("err-plan-incomplete"))?.plan;
    let (key, mut evidence) = KeyPair::generate_with_evidence(plan.algorithm, rng).map_err(|error| error.message())?;
    evidence.findings.extend(try_use(&plan, &key, rng).map_err(|error| error.message())?);
    if evidence.failed() {
        return Err(KeyError::NotAccepted.message());
    }
    let csr = csr::make(&plan, &key, rng).map_err(|error| error.message())?;
    let encrypted_key_pem = container::encrypt(&key, passphrase, rng).map_err(|error| error.message())?;
    Ok(JobOutcome::KeyMade { file_name: plan.key_file_name(), encrypted_key_pem, csr_pem: csr.to_pem(), evidence })
}

/// The key does once what it is for. Its kid is not known yet, and the time of
/// a token that nobody gets does not matter.
fn try_use(plan: &Plan, key: &KeyPair, rng: &mut impl TryCryptoRng) -> Result<Vec<Finding>, KeyError> {
    let subject = plan.organisation_id.to_string();
    let shape = TokenShape { issuer: plan.legal_name.as_str(), subject: &subject, kid: None, issued_at: 0 };
    use_test::run(key, plan.entry.purpose, &shape, rng)
}

fn prove_key(key_file: &Secret<Vec<u8>>, passphrase: &Secret<String>, csr_pem: &str) -> Result<JobOutcome, Message> {
    let csr = Csr::read(csr_pem.as_bytes()).map_err(|error| error.message())?;
    let key_file = key_file.expose("opening it is the proof");
    // An unencrypted copy of the key proves nothing about the file that was saved.
    if container::is_plain(key_file) {
        return Err(Message::new("err-key-not-encrypted"));
    }
    let key = container::open(key_file, given(passphrase));
    let key = key.map_err(|error| error.message())?;
    if let Some(fault) = key.judge().into_iter().find(|finding| finding.verdict == Verdict::Fail) {
        return Err(fault.detail);
    }
    Ok(compare(key.public_key(), &csr.public_key))
}

/// An empty field is no passphrase.
fn given(passphrase: &Secret<String>) -> Option<&Secret<String>> {
    (!passphrase.expose("only whether one was given").is_empty()).then_some(passphrase)
}

fn identify(files: &[(String, Secret<Vec<u8>>)], passphrase: Option<&Secret<String>>, now: Moment) -> JobOutcome {
    let items = files.iter().map(|(name, file)| {
        let bytes = file.expose("reading it is the job; of a private key the public half is kept");
        identify::identify(&Input { name, bytes, passphrase }, now)
    });
    JobOutcome::Identified(items.collect())
}

fn compare(found: &PublicKey, expected: &PublicKey) -> JobOutcome {
    if found == expected {
        JobOutcome::KeyProved { spki_sha256: found.spki_sha256() }
    } else {
        JobOutcome::KeyOfOther { found: found.spki_sha256(), expected: expected.spki_sha256() }
    }
}

fn split_part(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    rest.split_at_checked(u32::from_be_bytes(*length) as usize)
}

fn secret_text(bytes: &[u8]) -> Option<Secret<String>> {
    std::str::from_utf8(bytes).ok().map(|text| Secret::new(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{CertificateId, KeyAlgorithm};
    use crate::environment::Environment;
    use crate::plan::{OptionsInput, OrganisationInput};
    use getrandom::SysRng;

    fn make(passphrase: &str) -> Job {
        Job::MakeKey {
            choices: Choices {
                certificate: CertificateId::C3,
                environment: Environment::Sandbox,
                organisation: OrganisationInput {
                    legal_name: "Test Bank PJSC".into(),
                    organisation_id: "4af0a68f-d8a8-46c4-ace6-6949e8343868".into(),
                    application_id: "b8739780-9bfe-43bc-9ea4-abc70a840c13".into(),
                    ..OrganisationInput::default()
                },
                options: OptionsInput { algorithm: Some(KeyAlgorithm::EcP256), ..OptionsInput::default() },
            },
            passphrase: Secret::new(passphrase.to_owned()),
        }
    }

    #[test]
    fn a_key_without_a_passphrase_proves_nothing() {
        let JobOutcome::KeyMade { encrypted_key_pem, csr_pem, .. } = run(&make("a passphrase"), &mut SysRng) else {
            panic!("a key must be made")
        };
        let passphrase = Secret::new("a passphrase".to_owned());
        let key = container::open(encrypted_key_pem.as_bytes(), Some(&passphrase)).expect("opened");
        let plain = key.to_pkcs8_der().expect("encodable");
        let plain = crate::pem::write("PRIVATE KEY", plain.expose("the test makes the file that must be refused"));
        let job = Job::ProveKey { key_file: Secret::new(plain.into_bytes()), passphrase, csr_pem };
        assert_eq!(run(&job, &mut SysRng), JobOutcome::Refused(Message::new("err-key-not-encrypted")));
    }

    #[test]
    fn a_made_key_is_proved_by_its_file_and_by_no_other() {
        let travelled = |job: &Job| Job::from_bytes(&job.to_bytes()).expect("what was written is read");
        let JobOutcome::KeyMade { encrypted_key_pem, csr_pem, .. } =
            run(&travelled(&make("a passphrase")), &mut SysRng)
        else {
            panic!("a key must be made")
        };
        let prove = |passphrase: &str, csr_pem: &str| Job::ProveKey {
            key_file: Secret::new(encrypted_key_pem.clone().into_bytes()),
            passphrase: Secret::new(passphrase.to_owned()),
            csr_pem: csr_pem.to_owned(),
        };
        let proved = run(&travelled(&prove("a passphrase", &csr_pem)), &mut SysRng);
        assert!(matches!(proved, JobOutcome::KeyProved { .. }), "{proved:?}");
        let wrong = run(&prove("another", &csr_pem), &mut SysRng);
        assert_eq!(wrong, JobOutcome::Refused(Message::new("err-container-wrong-passphrase")));
        let JobOutcome::KeyMade { csr_pem: other, .. } = run(&make("a passphrase"), &mut SysRng) else {
            panic!("a key must be made")
        };
        assert!(matches!(run(&prove("a passphrase", &other), &mut SysRng), JobOutcome::KeyOfOther { .. }));
    }
}
