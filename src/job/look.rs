//! A file that is large is looked at in the worker before the page reads it: what is
//! refused is refused there, and what takes long is found there and handed on.

use serde::{Deserialize, Serialize};

use crate::check::jwks::{self, Jwks};
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::ground::secret::Secret;
use crate::heap::identify::{self, Allowance, HeapError, Input};
use crate::key::weak_key::{self, KnownModulus};
use crate::workspace::Workspace;
use crate::x509::certificate::Certificate;
use crate::x509::csr::Csr;

/// What a file is offered as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Door {
    Certificate,
    Csr,
    /// A certificate or a CSR.
    Names,
    Jwks,
    /// CA files and revocation lists, at most so many things.
    Authorities {
        most: usize,
    },
    Workspace,
}

const WHY: &str = "a public file; whatever else it is gets refused and wiped";

/// What is known of the moduli in the files, so that the page need not find it again.
pub(super) fn run(files: &[(String, Secret<Vec<u8>>)], door: Door, now: Moment) -> Result<Vec<KnownModulus>, Message> {
    let contents = || files.iter().map(|(name, file)| (name.as_str(), file.expose(WHY).as_slice()));
    match door {
        Door::Authorities { most } => {
            let inputs: Vec<Input<'_>> =
                contents().map(|(name, bytes)| Input { name, bytes, passphrase: None }).collect();
            let found = identify::identify_all(&inputs, &mut Allowance::of_public(most), now);
            found.map_err(|error| match error {
                HeapError::TooManyKeys { .. } => Message::new("err-authority-private-key"),
                other => other.message(),
            })?;
        }
        _ => {
            for (_, bytes) in contents() {
                one(bytes, door, now)?;
            }
        }
    }
    Ok(weak_key::known_moduli())
}

fn one(bytes: &[u8], door: Door, now: Moment) -> Result<(), Message> {
    let certificate = || match Certificate::read(bytes) {
        Ok(file) => {
            weak_key::judge_modulus(&file.certificate.public_key);
            Ok(())
        }
        Err(error) => Err(error.message()),
    };
    let csr = || match Csr::read(bytes) {
        Ok(csr) => {
            weak_key::judge_modulus(&csr.public_key);
            Ok(())
        }
        Err(error) => Err(error.message()),
    };
    match door {
        Door::Certificate => certificate(),
        Door::Csr => csr(),
        Door::Names => certificate().or_else(|refused| csr().map_err(|_| refused)),
        Door::Jwks => {
            let jwks = Jwks::read(bytes).map_err(|error| error.message())?;
            jwks::check(&jwks, &jwks::Comparison::default(), now);
            Ok(())
        }
        Door::Workspace => Workspace::from_json(bytes).map(|_| ()).map_err(|error| error.message()),
        Door::Authorities { .. } => Ok(()),
    }
}
