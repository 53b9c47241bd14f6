//! Proofs that the system that uses a key has the right one. A proof in which
//! the private key was used, and nothing failed, is remembered with its day and
//! with what the key was seen in: no more than that was seen.

use super::receive::judged;
use super::{DeployedAction, Effect, JobKind, Journey, OfferedFile, Slot};
use crate::check::jwks::Jwks;
use crate::framework::address::Address;
use crate::framework::catalogue::{Purpose, TABLE};
use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::ground::secret::Secret;
use crate::job::Job;
use crate::proof::challenge::Challenge;
use crate::proof::expected::{Expected, Names, Other};
use crate::proof::outside::SigningInput;
use crate::proof::token::Token;
use crate::proof::{Proof, SeenIn, encrypted, presented, signed};
use crate::workspace::{Deed, Event};
use crate::x509::certificate::Certificate;
use crate::x509::distinguished_name::DistinguishedName;
use crate::x509::oid;

const WHY: &str = "what a system made for others is judged; a private key in its place is refused and wiped";

impl Journey {
    pub(super) fn update_deployed(&mut self, at: Address, action: DeployedAction) -> Vec<Effect> {
        match action {
            DeployedAction::KeyOffered { file, passphrase, token } => {
                self.deployed_key_offered(at, file, passphrase, token)
            }
            DeployedAction::TokenOffered(token) => self.deployed_token_offered(at, &token),
            DeployedAction::JwksOffered(file) => self.deployed_jwks_offered(at, &file),
            DeployedAction::OutsideBegun => self.outside_begun(at),
            DeployedAction::OutsideSigned(signature) => self.outside_signed(at, &signature),
            DeployedAction::ChallengeMade(challenge) => self.challenge_made(at, challenge),
            DeployedAction::ChallengeAnswered(answer) => self.challenge_answered(at, &answer),
        }
    }

    /// What a deployed system has to use; `None` before there is a certificate
    /// or, where it never expires and may not exist, a CSR.
    pub fn expected(&self, at: Address) -> Option<Expected> {
        let record = self.workspace.record(at);
        let certificate = record.certificate();
        let public_key = match certificate {
            Some(certificate) => certificate.public_key.clone(),
            None => {
                let plan = self.workspace.plan(at).ok()?.plan;
                record.csr().filter(|_| plan.certificate_type.never_expires())?.public_key.clone()
            }
        };
        Some(Expected {
            certificate: at.id,
            public_key,
            certificate_sha256: certificate.map(Certificate::sha256),
            kid: record.kid().map(str::to_owned),
            names: self.token_names(at.environment, certificate),
            others: self.others_than(at),
        })
    }

    /// Of the TLS client certificate (`source::CONNECTIVITY`, JWT Auth), else of the signing
    /// one, which has the same O and OU.
    fn token_names(&self, environment: Environment, own: Option<&Certificate>) -> Names {
        let clients = TABLE.iter().filter(|entry| entry.purpose == Purpose::ClientTls);
        let client = clients.map(|entry| Address::new(environment, entry.id)).find(|at| self.task(*at).holds_key());
        let client = client.and_then(|at| self.workspace.record(at).certificate());
        let Some(subject) = client.or(own).map(|certificate| &certificate.subject) else {
            return Names::default();
        };
        let value = |oid| DistinguishedName::value(subject, oid).map(str::to_owned);
        Names {
            issuer: value(oid::ORGANISATION),
            subject: value(oid::ORGANISATIONAL_UNIT),
            application: value(oid::COMMON_NAME),
        }
    }

    fn others_than(&self, at: Address) -> Vec<Other> {
        let certificates = &self.workspace.world(at.environment).certificates;
        let others = certificates.iter().filter(|(other, _)| **other != at.which());
        let parsed = others.filter_map(|(other, record)| {
            let certificate = record.certificate()?;
            let kid = record.kid().map_or_else(|| certificate.kid(), str::to_owned);
            Some(Other { certificate: other.id, public_key: certificate.public_key.clone(), kid })
        });
        parsed.collect()
    }

    pub(super) fn deployed_key_offered(
        &mut self,
        at: Address,
        file: OfferedFile,
        passphrase: Secret<String>,
        token: Secret<Vec<u8>>,
    ) -> Vec<Effect> {
        let Some(expected) = self.expected(at) else {
            return self.refused(at, Slot::DeployedKey, Message::new("err-deployed-nothing-expected"));
        };
        // A set of published keys may be large: it is asked here, not in the worker.
        let pasted = token.expose(WHY);
        let by_jwks = |jwks| match Token::read(pasted) {
            Ok(Token::Encrypted(token)) => Some(encrypted::by_jwks(&token, &expected, jwks)),
            _ => None,
        };
        let paste = (!pasted.is_empty()).then(|| self.deployed_jwks(at).and_then(by_jwks).into_iter().collect());
        self.key_handled(at);
        let unsaved = self.unsaved_mut(at);
        unsaved.accept(Slot::DeployedKey);
        if paste.is_some() {
            unsaved.accept(Slot::DeployedToken);
        }
        unsaved.deployed.paste_under_way = paste;
        let (expected, now) = (Box::new(expected), self.now);
        let job = Job::ProveDeployed { key_file: file.content, passphrase, token, expected, now };
        vec![self.start(JobKind::ProveDeployed(at), job)]
    }

    /// The worker tried the key file, and opened the paste if there was one.
    pub(super) fn deployed_key_judged(&mut self, at: Address, mut proof: Proof) -> Vec<Effect> {
        let deployed = &mut self.unsaved_mut(at).deployed;
        if let Some(by_jwks) = deployed.paste_under_way.take() {
            deployed.pastes_judged += 1;
            proof.report.findings.extend(by_jwks);
        }
        self.deployed_judged(at, proof)
    }

    /// A signed token, a message to the bank, or certificates as PEM.
    pub(super) fn deployed_token_offered(&mut self, at: Address, token: &OfferedFile) -> Vec<Effect> {
        let Some(expected) = self.expected(at) else {
            return self.refused(at, Slot::DeployedToken, Message::new("err-deployed-nothing-expected"));
        };
        let pasted = token.content.expose(WHY);
        let is_pem = pasted.windows(10).any(|window| window == b"-----BEGIN");
        let judged = if is_pem {
            presented::judge(pasted, &expected).map_err(|error| error.message())
        } else {
            Token::read(pasted).map_err(|error| error.message()).map(|token| match token {
                Token::Signed(token) => signed::judge(&token, &expected, self.deployed_jwks(at), self.now),
                Token::Encrypted(token) => encrypted::judge(&token, &expected, self.deployed_jwks(at)),
            })
        };
        match judged {
            Err(message) => {
                // The report on another paste would look like this one's; what
                // was seen of the key file stands.
                let shown = &mut self.unsaved_mut(at).deployed.proof;
                *shown = shown.take().filter(|proof| matches!(proof.seen_in, Some(SeenIn::File | SeenIn::Message)));
                self.refused(at, Slot::DeployedToken, message)
            }
            Ok(proof) => {
                let unsaved = self.unsaved_mut(at);
                unsaved.accept(Slot::DeployedToken);
                unsaved.deployed.pastes_judged += 1;
                self.deployed_judged(at, proof)
            }
        }
    }

    pub(super) fn deployed_jwks_offered(&mut self, at: Address, file: &OfferedFile) -> Vec<Effect> {
        match Jwks::read(file.content.expose(WHY)) {
            Err(error) => self.refused(at, Slot::DeployedJwks, error.message()),
            Ok(jwks) => {
                let unsaved = self.unsaved_mut(at);
                unsaved.accept(Slot::DeployedJwks);
                unsaved.deployed.jwks = Some(jwks);
                vec![Effect::Announce(Message::new("said-deployed-jwks"))]
            }
        }
    }

    fn outside_begun(&mut self, at: Address) -> Vec<Effect> {
        let input = self.expected(at).and_then(|expected| SigningInput::new(&expected, self.now));
        let Some(input) = input else {
            return self.refused(at, Slot::DeployedSignature, Message::new("err-deployed-nothing-expected"));
        };
        let unsaved = self.unsaved_mut(at);
        unsaved.accept(Slot::DeployedSignature);
        unsaved.deployed.signing_input = Some(input);
        vec![Effect::Announce(Message::new("said-outside-begun"))]
    }

    fn outside_signed(&mut self, at: Address, signature: &OfferedFile) -> Vec<Effect> {
        let input = self.unsaved(at).and_then(|unsaved| unsaved.deployed.signing_input.clone());
        let (Some(input), Some(expected)) = (input, self.expected(at)) else {
            return self.refused(at, Slot::DeployedSignature, Message::new("err-deployed-nothing-expected"));
        };
        match input.token(signature.content.expose(WHY), &expected) {
            Err(error) => self.refused(at, Slot::DeployedSignature, error.message()),
            Ok(token) => {
                self.unsaved_mut(at).accept(Slot::DeployedSignature);
                let proof = signed::judge(&token, &expected, self.deployed_jwks(at), self.now);
                self.deployed_judged(at, proof)
            }
        }
    }

    pub(super) fn challenge_made(&mut self, at: Address, challenge: Option<Challenge>) -> Vec<Effect> {
        let Some(challenge) = challenge else {
            return self.refused(at, Slot::DeployedAnswer, Message::new("err-challenge-not-made"));
        };
        let unsaved = self.unsaved_mut(at);
        unsaved.accept(Slot::DeployedAnswer);
        unsaved.deployed.challenge = Some(challenge);
        vec![Effect::Announce(Message::new("said-challenge-made"))]
    }

    pub(super) fn challenge_answered(&mut self, at: Address, answer: &OfferedFile) -> Vec<Effect> {
        let challenge = self.unsaved(at).and_then(|unsaved| unsaved.deployed.challenge.as_ref());
        let Some(proof) = challenge.map(|challenge| challenge.judge(answer.content.expose(WHY))) else {
            return self.refused(at, Slot::DeployedAnswer, Message::new("err-challenge-none"));
        };
        self.unsaved_mut(at).accept(Slot::DeployedAnswer);
        self.deployed_judged(at, proof)
    }

    /// The last outcome counts: what fails takes an earlier proof away, and the
    /// history has both. What could not be judged takes nothing away.
    pub(super) fn deployed_judged(&mut self, at: Address, proof: Proof) -> Vec<Effect> {
        let effects = judged(&proof.report, Slot::DeployedToken);
        let outcome = match (proof.complete(), proof.report.failed()) {
            (Some(_), _) => Some((Deed::Deployed, Some(self.now))),
            (None, true) => Some((Deed::DeploymentRefused, None)),
            (None, false) => None,
        };
        if let (Some((deed, deployed)), Some(expected)) = (outcome, self.expected(at)) {
            if let Some(published) = self.workspace.change().record_mut(at).published_mut() {
                published.deployed = deployed;
            }
            let event = Event::of(at.which(), self.now, deed).key(expected.public_key.spki_sha256());
            let event = event.kid(expected.kid.as_deref()).report(&proof.report);
            self.remember(
                at.environment,
                match proof.seen_in {
                    Some(seen_in) => event.detail(seen_in.word()),
                    None => event,
                },
            );
        }
        self.unsaved_mut(at).deployed.proof = Some(proof);
        effects
    }

    fn deployed_jwks(&self, at: Address) -> Option<&Jwks> {
        self.unsaved(at).and_then(|unsaved| unsaved.deployed.jwks.as_ref())
    }
}
