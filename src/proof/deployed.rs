//! The key file as it is deployed: the same key as the certificate's, sound,
//! and able to do its work.

use rsa::rand_core::TryCryptoRng;

use super::expected::Expected;
use super::token::Token;
use super::use_test;
use super::{Proof, SeenIn, encrypted};
use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::ground::report::{Finding, Verdict};
use crate::ground::secret::Secret;
use crate::key::{KeyPair, container};

/// Whether a paste is opened with the key file: it is a message to the bank, and
/// whatever opens the file is there. Anything else is judged without it.
pub fn opens(key_file: &Secret<Vec<u8>>, passphrase: &Secret<String>, pasted: &[u8]) -> bool {
    let has_passphrase = !passphrase.expose("only whether one was typed").is_empty();
    let file_opens = has_passphrase || container::is_plain(key_file.expose("only whether a passphrase protects it"));
    file_opens && matches!(Token::read(pasted), Ok(Token::Encrypted(_)))
}

/// Opens the file and tries its key. A pasted message to the bank is opened
/// with it as well; a paste that is none takes nothing from the key's proof.
///
/// # Errors
/// If the file does not open, or the generator fails.
pub fn prove(
    key_file: &Secret<Vec<u8>>,
    passphrase: Option<&Secret<String>>,
    token: Option<&[u8]>,
    expected: &Expected,
    now: Moment,
    rng: &mut impl TryCryptoRng,
) -> Result<Proof, Message> {
    let key = container::open(key_file.expose("using its key is the proof"), passphrase);
    let key = key.map_err(|error| error.message())?;
    let same = same_key(&key, expected);
    if same.verdict == Verdict::Fail {
        return Ok(Proof::new(vec![same], None));
    }
    let mut findings = vec![same];
    findings.extend(key.judge());
    findings.push(key.pairwise(rng).map_err(|error| error.message())?);
    let shape = expected.token_shape(now);
    let used = use_test::run(&key, expected.entry().purpose, &shape, rng).map_err(|error| error.message())?;
    let is_used = used.iter().any(|finding| finding.verdict == Verdict::Pass);
    let mut seen_in = is_used.then_some(SeenIn::File);
    findings.extend(used);
    if let Some(token) = token {
        match Token::read(token) {
            Ok(Token::Encrypted(token)) => {
                let opened = encrypted::judge_with(&token, expected, &key, rng);
                seen_in = opened.seen_in.filter(|_| is_used);
                findings.extend(opened.report.findings);
            }
            Ok(Token::Signed(_)) => findings.push(Finding::not_checked(Check::TokenKind, "token-signed-beside-file")),
            Err(error) => {
                let refused = Finding::refused(Check::TokenKind, &error.message());
                findings.push(Finding { verdict: Verdict::Warn, ..refused });
            }
        }
    }
    Ok(Proof::new(findings, seen_in))
}

fn same_key(key: &KeyPair, expected: &Expected) -> Finding {
    let check = Check::KeyDeployed;
    let found = key.public_key();
    let finding = if *found == expected.public_key {
        Finding::pass(check, "deployed-key")
    } else if let Some(other) = expected.other_with_key(found) {
        Finding::fail(check, "deployed-key-of-other").with("other", other.certificate.name())
    } else {
        Finding::fail(check, "deployed-key")
    };
    let finding = finding.with("certificate", expected.certificate.name());
    finding.expected(expected.public_key.spki_sha256()).found(found.spki_sha256())
}
