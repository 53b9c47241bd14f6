//! Long work as data, so that a worker can do it and be stopped.
//!
//! Comes in: a [`Job`]. Goes out: a [`JobOutcome`]. A new key leaves the worker
//! only as an encrypted file; a saved one that is written in another format
//! ([`ExportedFile`]) as the person asked for it. What is secret is never part
//! of a JSON text, and travels as bytes that are wiped on both sides.

mod assistance;
mod export;
mod gathering;
mod key_file;
mod look;
mod transport;

use rsa::rand_core::TryCryptoRng;
use serde::{Deserialize, Serialize};

use crate::framework::catalogue::KeyAlgorithm;
use crate::framework::environment::Environment;
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::ground::report::{Finding, Report, Verdict};
use crate::ground::secret::Secret;
use crate::heap::identify::{self, Allowance, Input, Item};
use crate::key::weak_key::{self, KnownModulus};
use crate::key::{KeyError, KeyPair, NewKey, container};
use crate::make::csr;
use crate::plan::{Choices, Plan};
use crate::proof::expected::Expected;
use crate::proof::use_test::{self, TokenShape};
use crate::proof::{Proof, deployed};
use crate::rehearsal::{self, PracticeError};
use crate::x509::csr::Csr;
use crate::x509::public_key::PublicKey;

pub use assistance::{Answer, Assisting, Errand, Progress};
pub use export::{ExportOrder, ExportedFile};
pub use gathering::{Aid, Assistant, Gathering};
pub use key_file::KeyFile;
pub use look::Door;

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
    /// Plays the API Hub of the rehearsal: a key that nobody gets, and its CSR.
    MakeHubCsr { choices: Choices },
    /// Says what each file is. A passphrase is tried on all of them.
    Identify { files: Vec<(String, Secret<Vec<u8>>)>, passphrase: Option<Secret<String>>, now: Moment },
    /// Reads what is offered to a step, before the page does.
    Look { files: Vec<(String, Secret<Vec<u8>>)>, door: Door, now: Moment },
}

/// The answer to a job.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum JobOutcome {
    KeyMade {
        /// Encrypted: PKCS#8 in PEM.
        key_file: KeyFile,
        csr_pem: String,
        /// What was tried with the key before it was given out; nothing failed.
        evidence: Report,
        /// What takes long to find of its public half.
        known: Option<KnownModulus>,
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
    HubCsrMade {
        csr_pem: String,
    },
    /// The items of each file, in the order of the files.
    Identified(Vec<Vec<Item>>),
    /// Nothing speaks against it; and what was found that takes long.
    Looked(Vec<KnownModulus>),
    Refused(Message),
}

/// Makes an RSA key, and drops it: a browser compiles what runs for the first time, and who
/// waits for a key should not wait for that. Nothing happens if it fails.
pub fn rehearse(rng: &mut impl TryCryptoRng) {
    // The shortest goes the same ways as the others.
    drop(KeyPair::generate(KeyAlgorithm::Rsa2048, rng));
}

/// A key that is new, and that was accepted: see [`NewKey::accepted`].
pub struct AcceptedKey {
    plan: Plan,
    key: KeyPair,
    evidence: Report,
}

/// A key that did once what it is for, and its CSR; the file is still to be written.
pub struct TriedKey {
    plan: Plan,
    key: KeyPair,
    csr: Csr,
    evidence: Report,
}

/// Does the work.
pub fn run(job: &Job, rng: &mut impl TryCryptoRng) -> JobOutcome {
    let outcome = match job {
        Job::MakeKey { choices, passphrase } => {
            let tried = AcceptedKey::of_choices(choices, None, rng).and_then(|key| key.tried(rng));
            tried.and_then(|key| key.encrypted(passphrase, rng))
        }
        Job::ProveKey { key_file, passphrase, csr_pem } => prove_key(key_file, passphrase, csr_pem),
        Job::ProveDeployed { key_file, passphrase, token, expected, now } => {
            let token = token.expose("it is opened with the key, and judged").as_slice();
            let token = (!token.is_empty()).then_some(token);
            deployed::prove(key_file, given(passphrase), token, expected, *now, rng)
                .map(|proof| JobOutcome::DeployedJudged { proof, expected: expected.clone() })
        }
        Job::ExportKey { key_file, passphrase, new_passphrase, order } => {
            export::run(key_file, given(passphrase), new_passphrase.as_ref(), order, rng).map(|exported| match exported
            {
                export::Exported::File(file) => JobOutcome::KeyExported(file),
                export::Exported::OfOther { found, expected } => compare(&found, &expected),
            })
        }
        Job::MakeHubCsr { choices } => make_hub_csr(choices, rng),
        Job::Identify { files, passphrase, now } => identify(files, passphrase.as_ref(), *now),
        Job::Look { files, door, now } => look::run(files, *door, *now).map(JobOutcome::Looked),
    };
    outcome.unwrap_or_else(JobOutcome::Refused)
}

impl AcceptedKey {
    /// The key of a job, put together of primes that others found for it. Without one, or
    /// where it is not accepted, another is made here.
    ///
    /// # Errors
    /// What to tell the person, if there is no key.
    pub fn of(job: &Job, key: Option<NewKey>, rng: &mut impl TryCryptoRng) -> Result<Self, Message> {
        match job {
            Job::MakeKey { choices, .. } => Self::of_choices(choices, key, rng),
            _ => Err(Message::new("err-plan-incomplete")),
        }
    }

    fn of_choices(choices: &Choices, key: Option<NewKey>, rng: &mut impl TryCryptoRng) -> Result<Self, Message> {
        let plan = Plan::from_choices(choices.clone()).map_err(|_| Message::new("err-plan-incomplete"))?.plan;
        let accepted = key.and_then(|key| key.accepted(rng).ok());
        let made = accepted.map_or_else(|| KeyPair::generate_with_evidence(plan.algorithm, rng), Ok);
        let (key, evidence) = made.map_err(|error| error.message())?;
        Ok(Self { plan, key, evidence })
    }

    /// # Errors
    /// What to tell the person, if the key does not do what it is for.
    pub fn tried(self, rng: &mut impl TryCryptoRng) -> Result<TriedKey, Message> {
        let Self { plan, key, mut evidence } = self;
        evidence.findings.extend(try_use(&plan, &key, rng).map_err(|error| error.message())?);
        if evidence.failed() {
            return Err(KeyError::NotAccepted.message());
        }
        let csr = csr::make(&plan, &key, rng).map_err(|error| error.message())?;
        Ok(TriedKey { plan, key, csr, evidence })
    }
}

impl TriedKey {
    /// With what others derived from the passphrase meanwhile.
    pub fn sealed(self, Aid { seal, derived: [first, second] }: Aid) -> JobOutcome {
        let encrypted = seal.close(&self.key, [&first, &second]);
        encrypted.map_or_else(|error| JobOutcome::Refused(error.message()), |text| self.in_file(text))
    }

    fn encrypted(self, passphrase: &Secret<String>, rng: &mut impl TryCryptoRng) -> Result<JobOutcome, Message> {
        let encrypted = container::encrypt(&self.key, passphrase, rng);
        encrypted.map(|text| self.in_file(text)).map_err(|error| error.message())
    }

    fn in_file(self, encrypted: String) -> JobOutcome {
        let key_file = KeyFile::new(self.plan.key_file_name(), Secret::new(encrypted.into_bytes()));
        let known = weak_key::known_product(self.key.public_key());
        JobOutcome::KeyMade { key_file, csr_pem: self.csr.to_pem(), evidence: self.evidence, known }
    }
}

fn make_hub_csr(choices: &Choices, rng: &mut impl TryCryptoRng) -> Result<JobOutcome, Message> {
    let plan = Plan::from_choices(choices.clone()).map_err(|_| Message::new("err-plan-incomplete"))?.plan;
    if plan.environment != Environment::Rehearsal {
        return Err(PracticeError::NotRehearsal.message());
    }
    let csr = rehearsal::hub_csr(&plan, rng).map_err(|error| error.message())?;
    Ok(JobOutcome::HubCsrMade { csr_pem: csr.to_pem() })
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
    // Another file may hold the key as well; it is not the one that was saved.
    if !container::is_encrypted_pkcs8(key_file) {
        return Err(Message::new("err-key-not-saved-file"));
    }
    if let Some(fault) = key.judge().into_iter().find(|finding| finding.verdict == Verdict::Fail) {
        return Err(fault.detail);
    }
    Ok(compare(key.public_key(), &csr.public_key))
}

/// An empty field is no passphrase.
fn given(passphrase: &Secret<String>) -> Option<&Secret<String>> {
    (!passphrase.expose("only whether one was given").is_empty()).then_some(passphrase)
}

fn identify(
    files: &[(String, Secret<Vec<u8>>)],
    passphrase: Option<&Secret<String>>,
    now: Moment,
) -> Result<JobOutcome, Message> {
    let inputs: Vec<Input<'_>> = files
        .iter()
        .map(|(name, file)| {
            let bytes = file.expose("reading it is the job; of a private key the public half is kept");
            Input { name, bytes, passphrase }
        })
        .collect();
    let found = identify::identify_all(&inputs, &mut Allowance::of_heap(), now);
    found.map(JobOutcome::Identified).map_err(|error| error.message())
}

fn compare(found: &PublicKey, expected: &PublicKey) -> JobOutcome {
    if found == expected {
        JobOutcome::KeyProved { spki_sha256: found.spki_sha256() }
    } else {
        JobOutcome::KeyOfOther { found: found.spki_sha256(), expected: expected.spki_sha256() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::CertificateId;
    use crate::plan::{OptionsInput, OrganisationInput};
    use getrandom::SysRng;

    /// A job that makes a key of C3.
    pub(super) fn make(passphrase: &str, algorithm: KeyAlgorithm) -> Job {
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
                options: OptionsInput { algorithm: Some(algorithm), ..OptionsInput::default() },
                role: None,
                edition: Default::default(),
            },
            passphrase: Secret::new(passphrase.to_owned()),
        }
    }

    /// The encrypted key file and the CSR, as they come out of the worker.
    fn made() -> (Secret<Vec<u8>>, String) {
        let job =
            Job::from_bytes(&make("a passphrase", KeyAlgorithm::EcP256).to_bytes()).expect("what was written is read");
        let outcome = JobOutcome::from_bytes(&run(&job, &mut SysRng).to_bytes()).expect("the same");
        let JobOutcome::KeyMade { mut key_file, csr_pem, .. } = outcome else { panic!("a key must be made") };
        (key_file.take_content().expect("its octets"), csr_pem)
    }

    #[test]
    fn the_made_key_file_is_no_part_of_a_json_text() {
        let outcome = run(&make("a passphrase", KeyAlgorithm::EcP256), &mut SysRng);
        let json = serde_json::to_string(&outcome).expect("JSON");
        assert!(json.contains("CERTIFICATE REQUEST"));
        assert!(!json.contains("PRIVATE KEY"));
        assert!(!format!("{outcome:?}").contains("PRIVATE KEY"));
    }

    /// The page judges the CSR, and has to answer a click meanwhile.
    #[test]
    fn that_the_modulus_of_a_made_key_is_no_prime_is_known_by_its_factors() {
        for (algorithm, is_rsa) in [(KeyAlgorithm::Rsa2048, true), (KeyAlgorithm::EcP256, false)] {
            let outcome = run(&make("a passphrase", algorithm), &mut SysRng);
            let outcome = JobOutcome::from_bytes(&outcome.to_bytes()).expect("what was written is read");
            let JobOutcome::KeyMade { csr_pem, known, .. } = outcome else { panic!("a key must be made") };
            let csr = Csr::read(csr_pem.as_bytes()).expect("a CSR");
            assert_eq!(known, weak_key::known_product(&csr.public_key));
            assert_eq!(known.is_some(), is_rsa);
        }
    }

    #[test]
    fn a_key_without_a_passphrase_proves_nothing() {
        let (key_file, csr_pem) = made();
        let passphrase = Secret::new("a passphrase".to_owned());
        let key_file = key_file.expose("the test opens it");
        let key = container::open(key_file, Some(&passphrase)).expect("opened");
        let plain = key.to_pkcs8_der().expect("encodable");
        let plain =
            crate::x509::pem::write("PRIVATE KEY", plain.expose("the test makes the file that must be refused"));
        let job = Job::ProveKey { key_file: Secret::new(plain.into_bytes()), passphrase, csr_pem };
        assert_eq!(run(&job, &mut SysRng), JobOutcome::Refused(Message::new("err-key-not-encrypted")));
    }

    #[test]
    fn a_pkcs12_file_of_the_key_is_not_the_file_that_was_saved() {
        let (key_file, csr_pem) = made();
        let passphrase = Secret::new("a passphrase".to_owned());
        let order = ExportOrder {
            file_name: "c3.p12".to_owned(),
            container: container::Container::Pkcs12,
            csr_pem: csr_pem.clone(),
            certificates: Vec::new(),
            friendly_name: "c3".to_owned(),
            parameters: crate::key::jwk::Parameters::default(),
        };
        let job = Job::ExportKey { key_file, passphrase: passphrase.clone(), new_passphrase: Some(passphrase), order };
        let travelled = Job::from_bytes(&job.to_bytes()).expect("what was written is read");
        let outcome = JobOutcome::from_bytes(&run(&travelled, &mut SysRng).to_bytes()).expect("the same");
        let JobOutcome::KeyExported(mut exported) = outcome else { panic!("the file must be written: {outcome:?}") };
        let key_file = exported.file.take_content().expect("its octets");
        let job = Job::ProveKey { key_file, passphrase: Secret::new("a passphrase".to_owned()), csr_pem };
        assert_eq!(run(&job, &mut SysRng), JobOutcome::Refused(Message::new("err-key-not-saved-file")));
    }

    #[test]
    fn a_made_key_is_proved_by_its_file_and_by_no_other() {
        let travelled = |job: &Job| Job::from_bytes(&job.to_bytes()).expect("what was written is read");
        let (key_file, csr_pem) = made();
        let prove = |passphrase: &str, csr_pem: &str| Job::ProveKey {
            key_file: key_file.clone(),
            passphrase: Secret::new(passphrase.to_owned()),
            csr_pem: csr_pem.to_owned(),
        };
        let proved = run(&travelled(&prove("a passphrase", &csr_pem)), &mut SysRng);
        assert!(matches!(proved, JobOutcome::KeyProved { .. }), "{proved:?}");
        let wrong = run(&prove("another", &csr_pem), &mut SysRng);
        assert_eq!(wrong, JobOutcome::Refused(Message::new("err-container-wrong-passphrase")));
        let (_, other) = made();
        assert!(matches!(run(&prove("a passphrase", &other), &mut SysRng), JobOutcome::KeyOfOther { .. }));
    }
}
