//! What others do for the making of a key while it is made: they seek its primes, judge them, and
//! derive a key from its passphrase, each in a worker of its own.
//!
//! Comes in: an [`Errand`]. Goes out: an [`Answer`]. Who gets which is [`super::gathering`]'s.
//!
//! SECRET: errands and answers travel as bytes that are wiped on both sides, from
//! worker to worker and not through the page.

use rsa::rand_core::TryCryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::transport::{joined, secret_text, split_part};
use crate::framework::catalogue::KeyAlgorithm;
use crate::ground::secret::Secret;
use crate::key::container::{DerivedKey, derive};
use crate::key::prime::{Candidate, Prime, PrimeSearch, PrimeTest, UnderWay};

/// What one assistant is asked for. A new errand ends a search.
pub enum Errand {
    /// To get ready for such a key; nothing is answered.
    Prepare(KeyAlgorithm),
    /// A number for such a key that is most likely a prime.
    Seek(KeyAlgorithm),
    /// Whether this is one.
    Judge(Candidate),
    Derive {
        passphrase: Secret<String>,
        salt: Vec<u8>,
    },
}

/// What an errand was answered with.
pub enum Answer {
    Found(Candidate),
    /// `None`: it was no prime.
    Judged(Option<Prime>),
    Derived(DerivedKey),
}

/// The public half of an errand.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum ErrandHeader {
    Prepare(KeyAlgorithm),
    Seek(KeyAlgorithm),
    Judge,
    Derive { salt: Vec<u8> },
}

/// The public half of an answer.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum AnswerHeader {
    Found,
    Prime,
    Composite,
    Derived,
}

/// One that does errands. What it knows of small primes it keeps.
#[derive(Default)]
pub struct Assisting {
    search: Option<(KeyAlgorithm, PrimeSearch)>,
    /// `None` when nothing is sought.
    under_way: Option<UnderWay>,
    by: PrimeTest,
}

/// What an errand has come to.
pub enum Progress {
    /// Nothing is answered.
    Prepared,
    /// `None` if it cannot be done.
    Answer(Option<Answer>),
    /// A number is still sought: [`Assisting::go_on`], when whoever may want to stop it had the
    /// time to say so.
    Seeking,
    /// Nothing is sought any more.
    Idle,
}

impl Errand {
    /// What an assistant gets: a header, and a secret beside it.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        match self {
            Self::Prepare(algorithm) => joined(&ErrandHeader::Prepare(*algorithm), &[]),
            Self::Seek(algorithm) => joined(&ErrandHeader::Seek(*algorithm), &[]),
            Self::Judge(candidate) => joined(&ErrandHeader::Judge, &[candidate.octets()]),
            Self::Derive { passphrase, salt } => {
                let passphrase = passphrase.expose("it travels to the worker that derives from it").as_bytes();
                joined(&ErrandHeader::Derive { salt: salt.clone() }, &[passphrase])
            }
        }
    }

    /// `None` if the bytes were not made by [`Self::to_bytes`].
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (header, rest) = split_part(bytes)?;
        match serde_json::from_slice(header).ok()? {
            ErrandHeader::Prepare(algorithm) => Some(Self::Prepare(algorithm)),
            ErrandHeader::Seek(algorithm) => Some(Self::Seek(algorithm)),
            ErrandHeader::Judge => Some(Self::Judge(Candidate::new(secret_octets(rest)?))),
            ErrandHeader::Derive { salt } => Some(Self::Derive { passphrase: secret_text(split_part(rest)?.0)?, salt }),
        }
    }
}

impl Answer {
    /// What the worker that is helped gets.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        match self {
            Self::Found(candidate) => joined(&AnswerHeader::Found, &[candidate.octets()]),
            Self::Judged(Some(prime)) => joined(&AnswerHeader::Prime, &[prime.octets()]),
            Self::Judged(None) => joined(&AnswerHeader::Composite, &[]),
            Self::Derived(derived) => {
                joined(&AnswerHeader::Derived, &[derived.expose("it travels to the worker that makes the key")])
            }
        }
    }

    /// `None` if the bytes were not made by [`Self::to_bytes`].
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (header, rest) = split_part(bytes)?;
        match serde_json::from_slice(header).ok()? {
            AnswerHeader::Found => Some(Self::Found(Candidate::new(secret_octets(rest)?))),
            AnswerHeader::Prime => Some(Self::Judged(Some(Prime::received(secret_octets(rest)?)))),
            AnswerHeader::Composite => Some(Self::Judged(None)),
            AnswerHeader::Derived => Some(Self::Derived(secret_octets(rest)?.into())),
        }
    }
}

fn secret_octets(bytes: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    split_part(bytes).map(|(octets, _)| Zeroizing::new(octets.to_vec()))
}

impl Assisting {
    /// One that seeks primes by this test.
    pub fn by(by: PrimeTest) -> Self {
        Self { by, ..Self::default() }
    }

    fn prepared(&mut self, algorithm: KeyAlgorithm) {
        if self.search.as_ref().is_none_or(|(prepared, _)| *prepared != algorithm) {
            self.search = PrimeSearch::of(algorithm, self.by.clone()).map(|search| (algorithm, search));
        }
    }

    /// The search that it is prepared for, to know the time that it takes.
    pub fn search(&self) -> Option<&PrimeSearch> {
        self.search.as_ref().map(|(_, search)| search)
    }

    pub fn begin(&mut self, errand: Errand, rng: &mut impl TryCryptoRng) -> Progress {
        self.under_way = None;
        match errand {
            Errand::Prepare(algorithm) => {
                self.prepared(algorithm);
                Progress::Prepared
            }
            Errand::Seek(algorithm) => {
                self.prepared(algorithm);
                self.under_way = Some(UnderWay::default());
                self.go_on(rng)
            }
            Errand::Judge(candidate) => Progress::Answer(Some(Answer::Judged(candidate.judged()))),
            Errand::Derive { passphrase, salt } => Progress::Answer(Some(Answer::Derived(derive(&passphrase, &salt)))),
        }
    }

    /// A few milliseconds more of the search.
    pub fn go_on(&mut self, rng: &mut impl TryCryptoRng) -> Progress {
        let Some(under_way) = &mut self.under_way else { return Progress::Idle };
        let step = self.search.as_ref().map(|(_, search)| search.step(under_way, rng));
        if let Some(Ok(None)) = step {
            return Progress::Seeking;
        }
        self.under_way = None;
        Progress::Answer(step.and_then(Result::ok).flatten().map(Answer::Found))
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use getrandom::SysRng;

    /// What an errand comes to; both travel.
    pub fn answer(worker: &mut Assisting, errand: &Errand) -> Answer {
        let errand = Errand::from_bytes(&errand.to_bytes()).expect("what was written is read");
        let mut progress = worker.begin(errand, &mut SysRng);
        loop {
            match progress {
                Progress::Answer(answer) => {
                    let answer = answer.expect("it can be done");
                    return Answer::from_bytes(&answer.to_bytes()).expect("what was written is read");
                }
                Progress::Seeking => progress = worker.go_on(&mut SysRng),
                Progress::Prepared | Progress::Idle => panic!("this errand is answered"),
            }
        }
    }

    #[test]
    fn an_assistant_judges_seeks_on_command_and_is_idle_then() {
        let mut worker = Assisting::default();
        assert!(matches!(worker.go_on(&mut SysRng), Progress::Idle), "nothing is sought");
        let seek = Errand::Seek(KeyAlgorithm::Rsa2048);
        let Answer::Found(candidate) = answer(&mut worker, &seek) else { panic!("it sought") };
        assert!(matches!(worker.go_on(&mut SysRng), Progress::Idle), "it found");
        worker.begin(seek, &mut SysRng);
        let judged = answer(&mut worker, &Errand::Judge(candidate.clone()));
        let Answer::Judged(Some(prime)) = judged else { panic!("it is one") };
        assert_eq!(prime.octets(), candidate.octets());
        assert!(matches!(worker.go_on(&mut SysRng), Progress::Idle), "the new errand ended the search");
        let composite = Errand::Judge(Candidate::new(Zeroizing::new(vec![0xF1; 128])));
        assert!(matches!(answer(&mut worker, &composite), Answer::Judged(None)));
        // What cannot be read is answered with nothing, and the other end does without.
        assert!(Errand::from_bytes(&[]).is_none() && Answer::from_bytes(&[]).is_none());
    }
}
