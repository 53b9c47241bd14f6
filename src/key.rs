//! Private keys: made, tried, and opened again.
//!
//! Comes in: an algorithm and a random number generator, or the bytes of a key
//! file and its passphrase. Goes out: a [`KeyPair`]. One that is made here has
//! passed its acceptance: nothing weak on either side ([`crate::key::weak_key`]), and
//! a signature that its own public key verifies. One that is opened is judged by
//! whoever asks ([`KeyPair::judge`]). File formats are in [`container`],
//! passphrases in [`passphrase`], signing and decrypting in `operation`.

pub mod container;
mod error;
pub mod jwk;
mod operation;
pub mod passphrase;
pub mod pbe;
pub mod pkcs12;
pub mod prime;
pub mod strength;
pub mod weak_key;

use crypto_bigint::BoxedUint;
use der::asn1::AnyRef;
use der::{Decode, Encode, Tag, Tagged};
use p256::elliptic_curve::Generate;
use pkcs8::{EncodePrivateKey, EncodePublicKey, LineEnding, PrivateKeyInfoRef};
use rsa::pkcs1::{DecodeRsaPrivateKey as _, EncodeRsaPrivateKey as _};
use rsa::rand_core::TryCryptoRng;
use x509_cert::spki::SubjectPublicKeyInfoOwned;

use crate::framework::catalogue::KeyAlgorithm;
use crate::ground::message::Message;
use crate::ground::report::{Finding, Report, Verdict};
use crate::ground::secret::Secret;
use crate::key::prime::{EXPONENT, Prime, PrimeSearch, PrimeTest};
use crate::key::weak_key::Weakness;
use crate::key::weak_key::private::{self, NumbersError, PrivateWeakness, RsaNumbers};
use crate::x509::kind;
use crate::x509::oid::{self, ObjectIdentifier};
use crate::x509::public_key::{KeyForm, PublicKey, curve};

pub use operation::OaepHashes;

/// How often a key is begun anew that did not pass its acceptance: two primes that are
/// close, and other things that happen far less often than a computer fails.
const ATTEMPTS: usize = 3;

/// A private key and its public half. The private numbers are wiped on drop by
/// the types of `rsa` and `p256`.
pub struct KeyPair {
    private: PrivateKey,
    public: PublicKey,
}

/// One that was put together, and that nobody may use before it is [accepted](Self::accepted).
pub struct NewKey(KeyPair);

enum PrivateKey {
    /// The library's key, and the numbers as they were read, to be judged.
    Rsa(Box<rsa::PrivateKey>, Box<RsaNumbers>),
    EcP256(Box<p256::SecretKey>),
}

/// Why there is no key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    #[error("the random number generator failed")]
    Entropy,
    #[error("the new key did not pass its acceptance")]
    NotAccepted,
    #[error("algorithm {algorithm} is not supported")]
    UnsupportedAlgorithm { algorithm: String },
    /// RFC 5480 section 2.1.1 forbids to describe a curve instead of naming it.
    #[error("the curve is written out and not named")]
    CurveNotNamed,
    /// RFC 4055 section 1.2: `id-RSASSA-PSS` in the place of `rsaEncryption`.
    #[error("an RSA key for RSASSA-PSS alone")]
    BoundToPss { public: Option<Box<PublicKey>> },
    #[error("the numbers of the key do not fit together: {0:?}")]
    Inconsistent(PrivateWeakness),
    #[error("the key is weak: {0:?}")]
    Weak(Weakness),
    /// A public exponent of more than 33 bits, primes of unequal length, or
    /// more than two: sound, but the library does not work with it.
    #[error("the numbers of the key are unusual")]
    Unusual,
    #[error("the key is damaged")]
    Damaged,
}

impl KeyError {
    pub fn message(&self) -> Message {
        match self {
            Self::Entropy => Message::new("err-key-entropy"),
            Self::NotAccepted => Message::new("err-key-not-accepted"),
            Self::UnsupportedAlgorithm { algorithm } => {
                Message::new("err-key-unsupported").with("algorithm", algorithm)
            }
            Self::CurveNotNamed => Message::new("err-key-curve-written-out"),
            Self::BoundToPss { .. } => Message::new("err-key-bound-to-pss"),
            Self::Inconsistent(weakness) => weakness.finding().detail,
            Self::Weak(weakness) => weakness.finding().detail,
            Self::Unusual => Message::new("err-key-unusual"),
            Self::Damaged => Message::new("err-key-damaged"),
        }
    }
}

impl KeyError {
    fn curve_not_named() -> Self {
        Self::UnsupportedAlgorithm { algorithm: "EC, curve not named".to_owned() }
    }
}

impl From<NumbersError> for KeyError {
    fn from(error: NumbersError) -> Self {
        match error {
            NumbersError::Damaged => Self::Damaged,
            NumbersError::SeveralPrimes => Self::Unusual,
            NumbersError::TooLarge { bits } => Self::UnsupportedAlgorithm { algorithm: format!("RSA {bits}") },
        }
    }
}

impl KeyPair {
    /// Makes a key and accepts it.
    ///
    /// # Errors
    /// If the generator fails, nothing is made.
    pub fn generate(algorithm: KeyAlgorithm, rng: &mut impl TryCryptoRng) -> Result<Self, KeyError> {
        Self::generate_with_evidence(algorithm, rng).map(|(pair, _)| pair)
    }

    /// As [`Self::generate`], with what its acceptance looked at: every finding
    /// passed, or there is no key.
    ///
    /// # Errors
    /// If the generator fails, nothing is made.
    pub fn generate_with_evidence(
        algorithm: KeyAlgorithm,
        rng: &mut impl TryCryptoRng,
    ) -> Result<(Self, Report), KeyError> {
        let Some(search) = PrimeSearch::of(algorithm, PrimeTest::default()) else {
            let key = p256::SecretKey::try_generate_from_rng(rng).map_err(|_| KeyError::Entropy)?;
            return Self::with_public(PrivateKey::EcP256(Box::new(key))).map(NewKey)?.accepted(rng);
        };
        let mut attempts = 1;
        loop {
            let answer = Self::from_primes(&[search.next(rng)?, search.next(rng)?], rng);
            if attempts == ATTEMPTS || !matches!(answer, Err(KeyError::NotAccepted)) {
                return answer;
            }
            attempts += 1;
        }
    }

    /// Makes an RSA key of what a search found, and accepts it.
    ///
    /// # Errors
    /// If they are not of a size, too close to each other, or so wrong that the key does not
    /// work; and if the generator fails.
    pub fn from_primes(primes: &[Prime; 2], rng: &mut impl TryCryptoRng) -> Result<(Self, Report), KeyError> {
        Self::put_together(primes)?.accepted(rng)
    }

    /// Makes an RSA key of what a search found.
    ///
    /// # Errors
    /// If they are not of a size, or the same.
    pub fn put_together(primes: &[Prime; 2]) -> Result<NewKey, KeyError> {
        let [p, q] = primes.each_ref().map(|prime| BoxedUint::from_be_slice_vartime(prime.octets()));
        // The library takes d modulo the least common multiple of p - 1 and q - 1, as
        // FIPS 186-5 appendix A.1.1 wants it.
        let key = rsa::PrivateKey::from_p_q(p, q, BoxedUint::from(EXPONENT)).map_err(|_| KeyError::NotAccepted)?;
        let der = key.to_pkcs1_der().map_err(|_| KeyError::NotAccepted)?;
        let numbers = RsaNumbers::from_pkcs1_der(der.as_bytes())?.made_of(primes);
        Self::with_public(PrivateKey::Rsa(Box::new(key), Box::new(numbers))).map(NewKey)
    }

    /// Reads an unencrypted PKCS#8 PrivateKeyInfo (RFC 5958 section 2).
    ///
    /// # Errors
    /// If it is damaged, or no RSA or P-256 key.
    pub fn from_pkcs8_der(der: &[u8]) -> Result<Self, KeyError> {
        let info = PrivateKeyInfoRef::from_der(der).map_err(|_| KeyError::Damaged)?;
        let pair = Self::of_info(&info)?;
        // RFC 5958 section 2: the public key that may stand beside is this key's own.
        match info.public_key.as_ref().map(|stated| pair.has_public_bits(stated.raw_bytes())) {
            Some(false) => Err(KeyError::Inconsistent(PrivateWeakness::PublicKey)),
            Some(true) | None => Ok(pair),
        }
    }

    fn of_info(info: &PrivateKeyInfoRef<'_>) -> Result<Self, KeyError> {
        let algorithm = info.algorithm.oid;
        let key = info.private_key.as_bytes();
        if algorithm == oid::RSA_ENCRYPTION {
            // RFC 8017 appendix A.1: the parameters are NULL. COMPAT: some leave them out.
            match info.algorithm.parameters {
                Some(parameters) if parameters != AnyRef::NULL => Err(KeyError::Damaged),
                _ => Self::from_pkcs1_der(key),
            }
        } else if algorithm == oid::EC_PUBLIC_KEY {
            match info.algorithm.parameters_oid() {
                Ok(oid::P256) => Self::from_sec1(key, Some(oid::P256)),
                Ok(curve) => Err(KeyError::UnsupportedAlgorithm { algorithm: oid::name(&curve) }),
                Err(_) => match info.algorithm.parameters.filter(|parameters| parameters.tag() == Tag::Sequence) {
                    Some(parameters) if parameters.to_der().is_ok_and(|der| curve::is_p256(&der)) => {
                        Self::from_sec1(key, Some(oid::P256)).map(Self::with_curve_written_out)
                    }
                    Some(_) => Err(KeyError::CurveNotNamed),
                    None => Err(KeyError::Damaged),
                },
            }
        } else if algorithm == oid::RSA_PSS {
            let public = Self::from_pkcs1_der(key).ok().map(|key| Box::new(key.public.written_as(KeyForm::BoundToPss)));
            Err(KeyError::BoundToPss { public })
        } else {
            Err(KeyError::UnsupportedAlgorithm { algorithm: oid::name(&algorithm) })
        }
    }

    /// Reads a PKCS#1 RSAPrivateKey (RFC 8017 appendix A.1.2).
    ///
    /// # Errors
    /// If it is damaged, or the library refuses its numbers: what is wrong with
    /// them is named.
    pub fn from_pkcs1_der(der: &[u8]) -> Result<Self, KeyError> {
        let numbers = RsaNumbers::from_pkcs1_der(der)?;
        match rsa::PrivateKey::from_pkcs1_der(der) {
            Ok(key) => Self::with_public(PrivateKey::Rsa(Box::new(key), Box::new(numbers))),
            Err(_) => Err(refusal(&numbers)),
        }
    }

    /// Reads a SEC1 ECPrivateKey (RFC 5915) that names P-256.
    ///
    /// # Errors
    /// If it is damaged, of another curve or of one that it does not name, or its numbers
    /// do not fit together.
    pub fn from_sec1_der(der: &[u8]) -> Result<Self, KeyError> {
        Self::from_sec1(der, None)
    }

    /// `curve` is what is said around it, where it need not name one itself.
    fn from_sec1(der: &[u8], curve: Option<ObjectIdentifier>) -> Result<Self, KeyError> {
        if let Some(written) = kind::written_out(der) {
            if !curve::is_p256(written.parameters) {
                return Err(KeyError::CurveNotNamed);
            }
            return Self::of_scalar(written.private_key, written.public_key).map(Self::with_curve_written_out);
        }
        let structure = sec1::EcPrivateKey::from_der(der).map_err(|_| KeyError::Damaged)?;
        let named = structure.parameters.and_then(|parameters| parameters.named_curve());
        // Without a name the number fits any curve of its length.
        match named.or(curve) {
            Some(oid::P256) => {}
            Some(other) => return Err(KeyError::UnsupportedAlgorithm { algorithm: oid::name(&other) }),
            None => return Err(KeyError::curve_not_named()),
        }
        Self::of_scalar(structure.private_key, structure.public_key)
    }

    /// The public key that stands beside the private number is its own.
    fn of_scalar(scalar: &[u8], stated: Option<&[u8]>) -> Result<Self, KeyError> {
        let key = p256::SecretKey::from_slice(scalar).map_err(|_| KeyError::Inconsistent(PrivateWeakness::Scalar))?;
        let stated = stated.map(p256::PublicKey::from_sec1_bytes);
        if stated.is_some_and(|stated| stated != Ok(key.public_key())) {
            return Err(KeyError::Inconsistent(PrivateWeakness::PublicKey));
        }
        Self::with_public(PrivateKey::EcP256(Box::new(key)))
    }

    /// It is the key of the named curve, and its file is one that most programs refuse.
    fn with_curve_written_out(self) -> Self {
        Self { public: self.public.written_as(KeyForm::CurveWrittenOut), ..self }
    }

    pub fn public_key(&self) -> &PublicKey {
        &self.public
    }

    /// `bits` are the subjectPublicKey of this key; of EC in any form of the point.
    fn has_public_bits(&self, bits: &[u8]) -> bool {
        match &self.private {
            PrivateKey::Rsa(..) => {
                let spki = SubjectPublicKeyInfoOwned::from_der(self.public.spki_der());
                spki.is_ok_and(|spki| spki.subject_public_key.raw_bytes() == bits)
            }
            PrivateKey::EcP256(key) => {
                p256::PublicKey::from_sec1_bytes(bits).is_ok_and(|stated| stated == key.public_key())
            }
        }
    }

    /// Everything that can be said about both halves. An EC key that was read
    /// has passed: its number is in range and its public key its own.
    pub fn judge(&self) -> Vec<Finding> {
        let mut findings = weak_key::judge(&self.public);
        findings.extend(strength::judge_form(&self.public));
        findings.extend(match &self.private {
            PrivateKey::Rsa(_, numbers) => private::judge_rsa(numbers),
            PrivateKey::EcP256(_) => private::judge_p256(),
        });
        findings
    }

    /// Unencrypted PKCS#8, for a container to wrap.
    ///
    /// # Errors
    /// If the key cannot be encoded.
    pub fn to_pkcs8_der(&self) -> Result<Secret<Vec<u8>>, KeyError> {
        let document = match &self.private {
            PrivateKey::Rsa(key, _) => key.to_pkcs8_der(),
            PrivateKey::EcP256(key) => key.to_pkcs8_der(),
        };
        Ok(document.map_err(|_| KeyError::Damaged)?.to_bytes().into())
    }

    /// `BEGIN PRIVATE KEY`, with nothing that protects it.
    ///
    /// # Errors
    /// If the key cannot be encoded.
    pub fn to_pkcs8_pem(&self) -> Result<Secret<Vec<u8>>, KeyError> {
        let text = match &self.private {
            PrivateKey::Rsa(key, _) => key.to_pkcs8_pem(LineEnding::LF),
            PrivateKey::EcP256(key) => key.to_pkcs8_pem(LineEnding::LF),
        };
        Ok(octets(text.map_err(|_| KeyError::Damaged)?))
    }

    /// `BEGIN RSA PRIVATE KEY` or `BEGIN EC PRIVATE KEY`, with nothing that
    /// protects it.
    ///
    /// # Errors
    /// If the key cannot be encoded.
    pub fn to_traditional_pem(&self) -> Result<Secret<Vec<u8>>, KeyError> {
        let text = match &self.private {
            PrivateKey::Rsa(key, _) => key.to_pkcs1_pem(LineEnding::LF).map_err(|_| KeyError::Damaged)?,
            PrivateKey::EcP256(key) => key.to_sec1_pem(LineEnding::LF).map_err(|_| KeyError::Damaged)?,
        };
        Ok(octets(text))
    }

    fn with_public(private: PrivateKey) -> Result<Self, KeyError> {
        let spki = match &private {
            PrivateKey::Rsa(key, _) => key.to_public_key().to_public_key_der(),
            PrivateKey::EcP256(key) => key.public_key().to_public_key_der(),
        };
        let spki = spki.map_err(|_| KeyError::Damaged)?;
        let spki = SubjectPublicKeyInfoOwned::from_der(spki.as_bytes()).map_err(|_| KeyError::Damaged)?;
        let public = PublicKey::from_spki(&spki).map_err(|_| KeyError::Damaged)?;
        Ok(Self { private, public })
    }
}

impl NewKey {
    /// No weakness on either side, then a pairwise test with a real signature. What
    /// was looked at goes with the key.
    ///
    /// # Errors
    /// If anything speaks against it, or the generator fails.
    pub fn accepted(self, rng: &mut impl TryCryptoRng) -> Result<(KeyPair, Report), KeyError> {
        let Self(key) = self;
        let mut findings = key.judge();
        let passes = |finding: &Finding| finding.verdict == Verdict::Pass;
        if !findings.iter().all(passes) {
            return Err(KeyError::NotAccepted);
        }
        findings.push(key.pairwise(rng)?);
        if !findings.iter().all(passes) {
            return Err(KeyError::NotAccepted);
        }
        Ok((key, Report::new(findings)))
    }
}

/// The same text as octets, without another copy.
fn octets(mut text: zeroize::Zeroizing<String>) -> Secret<Vec<u8>> {
    Secret::new(std::mem::take(&mut *text).into_bytes())
}

/// Why the library does not take a key that can be read.
fn refusal(numbers: &RsaNumbers) -> KeyError {
    let works = |weakness: &PrivateWeakness| {
        matches!(weakness, PrivateWeakness::ExponentNotReduced | PrivateWeakness::PrimeSize)
    };
    if let Some(weakness) = numbers.weaknesses().into_iter().find(|weakness| !works(weakness)) {
        return KeyError::Inconsistent(weakness);
    }
    numbers.public_weaknesses().into_iter().next().map_or(KeyError::Unusual, KeyError::Weak)
}

#[cfg(test)]
mod tests {
    use super::*;
    use getrandom::SysRng;

    #[test]
    fn keys_of_both_kinds_are_made_and_read_again() {
        for algorithm in [KeyAlgorithm::Rsa2048, KeyAlgorithm::EcP256] {
            let pair = KeyPair::generate(algorithm, &mut SysRng).expect("made");
            assert_eq!(pair.public_key().label(), algorithm.name());
            let der = pair.to_pkcs8_der().expect("encodable");
            let again = KeyPair::from_pkcs8_der(der.expose("the test reads the key again")).expect("readable");
            assert_eq!(again.public_key(), pair.public_key());
            assert!(again.judge().iter().all(|finding| finding.verdict == Verdict::Pass));
        }
    }

    #[test]
    fn a_failing_generator_makes_no_key() {
        struct Broken;
        #[derive(Debug)]
        struct Failure;
        impl std::fmt::Display for Failure {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("no entropy")
            }
        }
        impl std::error::Error for Failure {}
        impl rsa::rand_core::TryRng for Broken {
            type Error = Failure;
            fn try_next_u32(&mut self) -> Result<u32, Failure> {
                Err(Failure)
            }
            fn try_next_u64(&mut self) -> Result<u64, Failure> {
                Err(Failure)
            }
            fn try_fill_bytes(&mut self, _: &mut [u8]) -> Result<(), Failure> {
                Err(Failure)
            }
        }
        impl TryCryptoRng for Broken {}
        for algorithm in [KeyAlgorithm::Rsa2048, KeyAlgorithm::EcP256] {
            assert_eq!(KeyPair::generate(algorithm, &mut Broken).err(), Some(KeyError::Entropy));
        }
    }
}
