//! Jobs and outcomes between page and worker: bytes that are wiped on both
//! sides. What is public travels as JSON, each secret as a part of its own.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Door, ExportOrder, Job, JobOutcome};
use crate::ground::clock::Moment;
use crate::ground::secret::Secret;
use crate::plan::Choices;
use crate::proof::expected::Expected;

/// The public half of a job on its way to the worker.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Header {
    MakeKey { choices: Choices },
    ProveKey { csr_pem: String },
    ProveDeployed { expected: Box<Expected>, now: Moment },
    ExportKey { order: ExportOrder, has_new_passphrase: bool },
    MakeHubCsr { choices: Choices },
    Identify { names: Vec<String>, has_passphrase: bool, now: Moment },
    Look { names: Vec<String>, door: Door, now: Moment },
}

impl Job {
    /// What the worker gets: a header, and secrets beside it.
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
            Self::MakeHubCsr { choices } => (Header::MakeHubCsr { choices: choices.clone() }, Vec::new()),
            Self::Identify { files, passphrase, now } => {
                let names = files.iter().map(|(name, _)| name.clone()).collect();
                let header = Header::Identify { names, has_passphrase: passphrase.is_some(), now: *now };
                let passphrase = passphrase.iter().map(|each| each.expose("it travels to the worker").as_bytes());
                let files =
                    files.iter().map(|(_, file)| file.expose("it travels to the worker that reads it").as_slice());
                (header, passphrase.chain(files).collect())
            }
            Self::Look { files, door, now } => {
                let names = files.iter().map(|(name, _)| name.clone()).collect();
                let files =
                    files.iter().map(|(_, file)| file.expose("it travels to the worker that reads it").as_slice());
                (Header::Look { names, door: *door, now: *now }, files.collect())
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
            Header::MakeHubCsr { choices } => Some(Self::MakeHubCsr { choices }),
            Header::Identify { names, has_passphrase, now } => {
                let mut rest = rest;
                let mut passphrase = None;
                if has_passphrase {
                    let (part, after) = split_part(rest)?;
                    (passphrase, rest) = (Some(secret_text(part)?), after);
                }
                Some(Self::Identify { files: split_files(names, rest)?, passphrase, now })
            }
            Header::Look { names, door, now } => Some(Self::Look { files: split_files(names, rest)?, door, now }),
        }
    }
}

impl JobOutcome {
    /// As [`Job::to_bytes`]: a written key is secret, and no part of the JSON.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let content = match self {
            Self::KeyMade { key_file, .. } => key_file.content.as_ref(),
            Self::KeyExported(exported) => exported.file.content.as_ref(),
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
        let file = match &mut outcome {
            Self::KeyMade { key_file, .. } => Some(key_file),
            Self::KeyExported(exported) => Some(&mut exported.file),
            _ => None,
        };
        if let Some(file) = file {
            file.content = Some(Secret::new(split_part(rest)?.0.to_vec()));
        }
        Some(outcome)
    }
}

/// `length header-JSON (length secret)*`, lengths as four bytes, big-endian.
pub(super) fn joined(header: &impl Serialize, secrets: &[&[u8]]) -> Zeroizing<Vec<u8>> {
    let header = serde_json::to_vec(header).expect("INVARIANT: a header is JSON: texts for keys, finite numbers");
    let size: usize = secrets.iter().map(|secret| secret.len() + 4).sum();
    // SECRET: the whole size at once, so that no unwiped copy is left by growing.
    let mut bytes = Zeroizing::new(Vec::with_capacity(header.len() + 4 + size));
    for part in std::iter::once(header.as_slice()).chain(secrets.iter().copied()) {
        bytes.extend(
            u32::try_from(part.len())
                .expect("INVARIANT: no part is larger than the memory of the page, 4 GiB")
                .to_be_bytes(),
        );
        bytes.extend_from_slice(part);
    }
    bytes
}

pub(super) fn split_part(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)
}

/// A file for each name.
fn split_files(names: Vec<String>, mut rest: &[u8]) -> Option<Vec<(String, Secret<Vec<u8>>)>> {
    let mut files = Vec::with_capacity(names.len());
    for name in names {
        let (part, after) = split_part(rest)?;
        files.push((name, Secret::new(part.to_vec())));
        rest = after;
    }
    Some(files)
}

pub(super) fn secret_text(bytes: &[u8]) -> Option<Secret<String>> {
    std::str::from_utf8(bytes).ok().map(|text| Secret::new(text.to_owned()))
}
