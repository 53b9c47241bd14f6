//! What others do for the making of a key while it is made: they seek its primes and
//! derive a key from its passphrase, each in a worker of its own.
//!
//! Comes in: the job and how many assistants there are. Goes out: an [`Errand`] for
//! an assistant, again for each answer; the primes as soon as they are found, and in the
//! end an [`Aid`] to write the key's file with. Without assistants the job is done alone,
//! by the same functions.
//!
//! SECRET: errands and answers travel as bytes that are wiped on both sides, from
//! worker to worker and not through the page.

use rsa::rand_core::TryCryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::Job;
use super::transport::{joined, secret_text, split_part};
use crate::framework::catalogue::KeyAlgorithm;
use crate::ground::secret::Secret;
use crate::key::container::{DerivedKey, Seal, derive};
use crate::key::prime::{Prime, PrimeSearch, PrimeTest, UnderWay};
use crate::plan::Plan;

/// What one assistant is asked for.
#[derive(Clone)]
pub enum Errand {
    /// To get ready for such a key; nothing is answered.
    Prepare(KeyAlgorithm),
    /// A prime for such a key, judged.
    FindPrime(KeyAlgorithm),
    Derive {
        passphrase: Secret<String>,
        salt: Vec<u8>,
    },
}

/// The public half of an errand.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Header {
    Prepare(KeyAlgorithm),
    FindPrime(KeyAlgorithm),
    Derive { salt: Vec<u8> },
}

/// For whom an errand is.
pub type Assistant = usize;

/// What was done for the file of a key.
pub struct Aid {
    pub(super) seal: Seal,
    pub(super) derived: [DerivedKey; 2],
}

/// One that does errands. What it knows of small primes it keeps.
#[derive(Default)]
pub struct Assisting {
    search: Option<(KeyAlgorithm, PrimeSearch)>,
    under_way: UnderWay,
    by: PrimeTest,
}

/// What an errand has come to.
pub enum Progress {
    /// Nothing is answered.
    Prepared,
    /// Empty octets if it cannot be done.
    Answer(Zeroizing<Vec<u8>>),
    /// A prime is still sought: [`Assisting::go_on`], when whoever may want to stop it had the
    /// time to say so.
    Seeking,
}

/// What is still to be gathered.
pub struct Gathering {
    algorithm: KeyAlgorithm,
    passphrase: Secret<String>,
    seal: Seal,
    found: Vec<Prime>,
    /// By the browser, or whoever derives in its place.
    first: Option<DerivedKey>,
    /// By an assistant, in our own code.
    second: Option<DerivedKey>,
    /// Who derives, and then seeks primes as all others do.
    deriving: Assistant,
}

impl Job {
    /// Of the key that is made.
    pub fn algorithm(&self) -> Option<KeyAlgorithm> {
        let Self::MakeKey { choices, .. } = self else { return None };
        Plan::from_choices(choices.clone()).ok().map(|accepted| accepted.plan.algorithm)
    }
}

impl Errand {
    /// What an assistant gets: a header, and a secret beside it.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        match self {
            Self::Prepare(algorithm) => joined(&Header::Prepare(*algorithm), &[]),
            Self::FindPrime(algorithm) => joined(&Header::FindPrime(*algorithm), &[]),
            Self::Derive { passphrase, salt } => {
                let passphrase = passphrase.expose("it travels to the worker that derives from it").as_bytes();
                joined(&Header::Derive { salt: salt.clone() }, &[passphrase])
            }
        }
    }

    /// `None` if the bytes were not made by [`Self::to_bytes`].
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (header, rest) = split_part(bytes)?;
        match serde_json::from_slice(header).ok()? {
            Header::Prepare(algorithm) => Some(Self::Prepare(algorithm)),
            Header::FindPrime(algorithm) => Some(Self::FindPrime(algorithm)),
            Header::Derive { salt } => Some(Self::Derive { passphrase: secret_text(split_part(rest)?.0)?, salt }),
        }
    }
}

impl Assisting {
    /// One that seeks primes by this test.
    pub fn by(by: PrimeTest) -> Self {
        Self { by, ..Self::default() }
    }

    fn prepared(&mut self, algorithm: KeyAlgorithm) {
        if self.search.as_ref().is_none_or(|(prepared, _)| *prepared != algorithm) {
            self.search = PrimeSearch::of(algorithm, self.by.clone()).map(|search| (algorithm, search));
            self.under_way = UnderWay::default();
        }
    }

    /// As [`PrimeSearch::trial`]; `None` before a preparation.
    pub fn trial(&self) -> Option<f64> {
        self.search.as_ref().map(|(_, search)| search.trial())
    }

    pub fn begin(&mut self, errand: &Errand, rng: &mut impl TryCryptoRng) -> Progress {
        match errand {
            Errand::Prepare(algorithm) => {
                self.prepared(*algorithm);
                Progress::Prepared
            }
            Errand::FindPrime(algorithm) => {
                self.prepared(*algorithm);
                self.go_on(rng)
            }
            Errand::Derive { passphrase, salt } => {
                let derived = derive(passphrase, salt);
                let derived = derived.expose("it travels to the worker that makes the key").clone();
                Progress::Answer(Zeroizing::new(derived))
            }
        }
    }

    /// A few milliseconds more of the search.
    pub fn go_on(&mut self, rng: &mut impl TryCryptoRng) -> Progress {
        let Self { search: Some((_, search)), under_way, .. } = self else {
            return Progress::Answer(Zeroizing::default());
        };
        match search.step(under_way, rng) {
            Ok(Some(found)) => Progress::Answer(found.into_octets()),
            Ok(None) => Progress::Seeking,
            Err(_) => Progress::Answer(Zeroizing::default()),
        }
    }
}

impl Gathering {
    /// How many can help with such a key, where there are so many processors: none where
    /// there is one, and the search would only wait for itself.
    pub fn assistants(algorithm: KeyAlgorithm, processors: usize) -> usize {
        match algorithm.rsa_bits() {
            _ if processors < 2 => 0,
            Some(_) => processors,
            // There are no primes to find.
            None => 1,
        }
    }

    /// `None` if nobody can help with this job: it is another one, or nobody is there.
    pub fn begin(
        job: &Job,
        assistants: usize,
        rng: &mut impl TryCryptoRng,
    ) -> Option<(Self, Vec<(Assistant, Errand)>)> {
        let Job::MakeKey { passphrase, .. } = job else { return None };
        let algorithm = job.algorithm()?;
        let last = assistants.checked_sub(1)?;
        let seeks = algorithm.rsa_bits().is_some();
        let gathering = Self {
            algorithm,
            passphrase: passphrase.clone(),
            seal: Seal::draw(rng).ok()?,
            found: Vec::new(),
            first: None,
            second: None,
            deriving: last,
        };
        // The derivation cannot be shared, the search can: begun last, it would be waited for
        // by everybody.
        let derivation = Errand::Derive { passphrase: passphrase.clone(), salt: gathering.seal.salt().to_vec() };
        let seekers = if seeks { last } else { 0 };
        let errands = (0..seekers).map(|assistant| (assistant, Errand::FindPrime(algorithm)));
        Some((gathering, errands.chain([(last, derivation)]).collect()))
    }

    /// What the browser would derive from, or whoever does it in its place.
    pub fn to_derive(&self) -> (&Secret<String>, &[u8]) {
        (&self.passphrase, self.seal.salt())
    }

    pub fn derived(&mut self, derived: DerivedKey) {
        self.first = Some(derived);
    }

    /// Takes what an assistant found; what it does next, if there is anything.
    pub fn answered(&mut self, assistant: Assistant, answer: Zeroizing<Vec<u8>>) -> Option<(Assistant, Errand)> {
        if self.is_deriving(assistant) {
            self.second = Some(answer.into());
        } else if self.is_seeking() {
            self.found.push(Prime::received(answer));
        }
        self.is_seeking().then_some((assistant, Errand::FindPrime(self.algorithm)))
    }

    fn is_deriving(&self, assistant: Assistant) -> bool {
        self.deriving == assistant && self.second.is_none()
    }

    /// No more primes are wanted.
    pub fn is_seeking(&self) -> bool {
        self.algorithm.rsa_bits().is_some() && self.found.len() < 2
    }

    /// Whether this one has nothing to do any more.
    pub fn is_done_with(&self, assistant: Assistant) -> bool {
        !self.is_seeking() && !self.is_deriving(assistant)
    }

    /// What was found, to make the key of; nothing for a key without primes.
    pub fn primes(&self) -> Option<[Prime; 2]> {
        self.found.clone().try_into().ok()
    }

    /// Everything is there.
    pub fn is_complete(&self) -> bool {
        !self.is_seeking() && self.first.is_some() && self.second.is_some()
    }

    /// `None` before everything is there.
    pub fn aid(self) -> Option<Aid> {
        Some(Aid { seal: self.seal, derived: [self.first?, self.second?] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::clock::Moment;
    use crate::job::tests::make;
    use crate::job::{AcceptedKey, JobOutcome};
    use crate::key::container;
    use getrandom::SysRng;

    const PASSPHRASE: &str = "a passphrase of this test";

    fn job(algorithm: KeyAlgorithm) -> Job {
        make(PASSPHRASE, algorithm)
    }

    /// Lets every errand be done at once, and says in which order they were given.
    fn gathered(job: &Job, assistants: usize) -> (Gathering, Vec<(Assistant, &'static str)>) {
        let (mut gathering, mut errands) = Gathering::begin(job, assistants, &mut SysRng).expect("there is help");
        let mut workers: Vec<Assisting> = (0..assistants).map(|_| Assisting::default()).collect();
        let mut given = Vec::new();
        while let Some((assistant, errand)) = (!errands.is_empty()).then(|| errands.remove(0)) {
            let travelled = Errand::from_bytes(&errand.to_bytes()).expect("what was written is read");
            given.push((assistant, if matches!(errand, Errand::Derive { .. }) { "derive" } else { "seek" }));
            if gathering.is_done_with(assistant) {
                // It is sent away before it finds something.
                continue;
            }
            let found = answer(workers.get_mut(assistant).expect("one of them"), &travelled);
            errands.extend(gathering.answered(assistant, found));
        }
        assert!(!gathering.is_complete(), "the browser's derivation is missing");
        let (passphrase, salt) = gathering.to_derive();
        let derived = derive(passphrase, salt);
        gathering.derived(derived);
        assert!(gathering.is_complete());
        (gathering, given)
    }

    fn answer(worker: &mut Assisting, errand: &Errand) -> Zeroizing<Vec<u8>> {
        let mut progress = worker.begin(errand, &mut SysRng);
        loop {
            match progress {
                Progress::Answer(answer) => return answer,
                Progress::Seeking => progress = worker.go_on(&mut SysRng),
                Progress::Prepared => panic!("this errand is answered"),
            }
        }
    }

    fn done(job: &Job, gathering: Gathering) -> JobOutcome {
        let key = AcceptedKey::of(job, gathering.primes(), &mut SysRng).expect("a key is made");
        key.tried(&mut SysRng).expect("it works").sealed(gathering.aid().expect("all was gathered"))
    }

    fn assert_makes_a_key(outcome: JobOutcome) {
        let JobOutcome::KeyMade { mut key_file, .. } = outcome else { panic!("a key must be made: {outcome:?}") };
        let file = key_file.take_content().expect("its octets");
        let passphrase = Secret::new(PASSPHRASE.to_owned());
        container::open(file.expose("the test opens it"), Some(&passphrase)).expect("opened");
    }

    #[test]
    fn one_derives_and_then_helps_the_others_to_find_primes() {
        let job = job(KeyAlgorithm::Rsa2048);
        for (assistants, expected) in [
            (2, [(0, "seek"), (1, "derive"), (0, "seek"), (1, "seek")].as_slice()),
            (3, &[(0, "seek"), (1, "seek"), (2, "derive"), (0, "seek")]),
        ] {
            let (gathering, given) = gathered(&job, assistants);
            assert_eq!(given, expected);
            assert!((0..assistants).all(|assistant| gathering.is_done_with(assistant)));
            assert_makes_a_key(done(&job, gathering));
        }
    }

    #[test]
    fn who_derives_is_waited_for_when_the_primes_are_there() {
        let job = job(KeyAlgorithm::Rsa2048);
        let (mut gathering, errands) = Gathering::begin(&job, 2, &mut SysRng).expect("there is help");
        let [(0, seek), (1, derivation)] = errands.as_slice() else { panic!("one seeks, one derives") };
        let prime = answer(&mut Assisting::default(), seek);
        assert!(gathering.answered(0, prime.clone()).is_some(), "another prime is wanted");
        assert!(gathering.answered(0, prime).is_none());
        assert!(gathering.is_done_with(0) && !gathering.is_done_with(1));
        assert!(gathering.answered(1, answer(&mut Assisting::default(), derivation)).is_none());
        assert!(gathering.is_done_with(1));
    }

    #[test]
    fn a_key_without_primes_takes_one_who_derives() {
        let job = job(KeyAlgorithm::EcP256);
        assert_eq!([1, 2, 8].map(|count| Gathering::assistants(KeyAlgorithm::EcP256, count)), [0, 1, 1]);
        let (gathering, given) = gathered(&job, 1);
        assert_eq!(given, [(0, "derive")]);
        assert_makes_a_key(done(&job, gathering));
    }

    #[test]
    fn what_is_found_and_is_no_prime_costs_time_and_no_key() {
        let job = job(KeyAlgorithm::Rsa2048);
        let (mut gathering, _) = gathered(&job, 2);
        let octets = gathering.found.first().map(|prime| prime.octets().len()).expect("a prime");
        let of_octets = |octet: u8| Prime::received(Zeroizing::new(vec![octet; octets]));
        gathering.found = vec![of_octets(0xF1), of_octets(0xE3)];
        assert_makes_a_key(done(&job, gathering));
    }

    #[test]
    fn where_browser_and_assistant_derive_differently_nobody_gets_a_file() {
        let job = job(KeyAlgorithm::EcP256);
        let (mut gathering, _) = gathered(&job, 1);
        gathering.derived(Secret::new(vec![7; 32]));
        let outcome = done(&job, gathering);
        assert!(matches!(outcome, JobOutcome::Refused(_)), "{outcome:?}");
    }

    #[test]
    fn nobody_helps_with_another_job_and_on_one_processor() {
        let now = Moment::from_unix_seconds(0).expect("a time");
        let other = Job::Identify { files: Vec::new(), passphrase: None, now };
        assert!(other.algorithm().is_none() && Gathering::begin(&other, 2, &mut SysRng).is_none());
        let job = job(KeyAlgorithm::Rsa2048);
        assert_eq!([1, 2, 8].map(|count| Gathering::assistants(KeyAlgorithm::Rsa2048, count)), [0, 2, 8]);
        assert!(Gathering::begin(&job, 0, &mut SysRng).is_none());
    }
}
