//! Who does what for a key that is made: the errands of its assistants, and what they bring.
//!
//! Comes in: the job and how many assistants there are. Goes out: an [`Errand`] for
//! an assistant, more for each [`Answer`]; the primes as soon as they are found and judged, and in the
//! end an [`Aid`] to write the key's file with. Without assistants the job is done alone,
//! by the same functions.
//!
//! All seek until there is a number for each prime, and then two judge: whoever judged what it
//! found at once would leave the search to the others for so long.

use rsa::rand_core::TryCryptoRng;

use super::Job;
use super::assistance::{Answer, Errand};
use crate::framework::catalogue::KeyAlgorithm;
use crate::ground::secret::Secret;
use crate::key::container::{DerivedKey, Seal};
use crate::key::prime::{Candidate, Prime};
use crate::plan::Plan;

/// For whom an errand is.
pub type Assistant = usize;

/// Of an RSA key.
const PRIMES: usize = 2;

/// What was done for the file of a key.
pub struct Aid {
    pub(super) seal: Seal,
    pub(super) derived: [DerivedKey; 2],
}

/// What one assistant is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    Nothing,
    Deriving,
    Seeking,
    Judging,
    /// It was sent away.
    Gone,
}

/// What is still to be gathered.
pub struct Gathering {
    algorithm: KeyAlgorithm,
    passphrase: Secret<String>,
    seal: Seal,
    assistants: Vec<At>,
    /// Waits for whoever judges it.
    found: Vec<Candidate>,
    primes: Vec<Prime>,
    /// By the browser, or whoever derives in its place.
    first: Option<DerivedKey>,
    /// By an assistant, in our own code.
    second: Option<DerivedKey>,
}

impl Job {
    /// Of the key that is made.
    pub fn algorithm(&self) -> Option<KeyAlgorithm> {
        let Self::MakeKey { choices, .. } = self else { return None };
        Plan::from_choices(choices.clone()).ok().map(|accepted| accepted.plan.algorithm)
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
        let last = assistants.checked_sub(1)?;
        // The derivation cannot be shared, the search can: begun last, it would be waited for
        // by everybody.
        let mut at = vec![At::Nothing; last];
        at.push(At::Deriving);
        let mut gathering = Self {
            algorithm: job.algorithm()?,
            passphrase: passphrase.clone(),
            seal: Seal::draw(rng).ok()?,
            assistants: at,
            found: Vec::new(),
            primes: Vec::new(),
            first: None,
            second: None,
        };
        let salt = gathering.seal.salt().to_vec();
        let derivation = (last, Errand::Derive { passphrase: passphrase.clone(), salt });
        let errands = gathering.errands().into_iter().chain([derivation]).collect();
        Some((gathering, errands))
    }

    /// What the browser would derive from, or whoever does it in its place.
    pub fn to_derive(&self) -> (&Secret<String>, &[u8]) {
        (&self.passphrase, self.seal.salt())
    }

    pub fn derived(&mut self, derived: DerivedKey) {
        self.first = Some(derived);
    }

    /// Takes what an assistant brings; what is to be done next, if there is anything.
    pub fn answered(&mut self, assistant: Assistant, answer: Answer) -> Vec<(Assistant, Errand)> {
        let Some(at) = self.assistants.get_mut(assistant) else { return Vec::new() };
        match (*at, answer) {
            (At::Deriving, Answer::Derived(derived)) => self.second = Some(derived),
            (At::Seeking, Answer::Found(candidate)) => self.found.push(candidate),
            (At::Judging, Answer::Judged(prime)) => self.primes.extend(prime),
            // It found another one before it heard that it should judge.
            _ => return Vec::new(),
        }
        *at = At::Nothing;
        self.errands()
    }

    /// Finds something to do for those who have nothing.
    fn errands(&mut self) -> Vec<(Assistant, Errand)> {
        let mut errands = Vec::new();
        if self.is_seeking() {
            while let Some(assistant) = self.take(At::Nothing, At::Seeking) {
                errands.push((assistant, Errand::Seek(self.algorithm)));
            }
            return errands;
        }
        while let Some(candidate) = self.found.pop() {
            let judge = self.take(At::Nothing, At::Judging).or_else(|| self.take(At::Seeking, At::Judging));
            let Some(assistant) = judge else {
                self.found.push(candidate);
                break;
            };
            errands.push((assistant, Errand::Judge(candidate)));
        }
        errands
    }

    /// Somebody who is at the one thing is at the other from now on.
    fn take(&mut self, from: At, to: At) -> Option<Assistant> {
        let (assistant, at) = self.assistants.iter_mut().enumerate().find(|(_, at)| **at == from)?;
        *at = to;
        Some(assistant)
    }

    fn number_of(&self, who: At) -> usize {
        self.assistants.iter().filter(|at| **at == who).count()
    }

    /// Numbers are missing, that are primes or may be.
    fn is_seeking(&self) -> bool {
        let there = self.primes.len() + self.found.len() + self.number_of(At::Judging);
        self.algorithm.rsa_bits().is_some() && there < PRIMES
    }

    /// Sends those away who have nothing to do any more, and says who they are.
    pub fn send_away(&mut self) -> Vec<Assistant> {
        if self.is_seeking() || !self.found.is_empty() {
            return Vec::new();
        }
        let mut gone = Vec::new();
        while let Some(assistant) = self.take(At::Nothing, At::Gone).or_else(|| self.take(At::Seeking, At::Gone)) {
            gone.push(assistant);
        }
        gone
    }

    /// What the key is made of is there.
    pub fn has_primes(&self) -> bool {
        self.algorithm.rsa_bits().is_none() || self.primes.len() == PRIMES
    }

    /// What was found, to make the key of; nothing for a key without primes.
    pub fn primes(&self) -> Option<[Prime; PRIMES]> {
        self.primes.clone().try_into().ok()
    }

    /// Everything is there.
    pub fn is_complete(&self) -> bool {
        self.has_primes() && self.first.is_some() && self.second.is_some()
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
    use crate::job::{AcceptedKey, Assisting, JobOutcome, Progress};
    use crate::key::{KeyPair, container};
    use getrandom::SysRng;
    use zeroize::Zeroizing;

    const PASSPHRASE: &str = "a passphrase of this test";

    fn job(algorithm: KeyAlgorithm) -> Job {
        make(PASSPHRASE, algorithm)
    }

    fn name(errand: &Errand) -> &'static str {
        match errand {
            Errand::Prepare(_) => "prepare",
            Errand::Seek(_) => "seek",
            Errand::Judge(_) => "judge",
            Errand::Derive { .. } => "derive",
        }
    }

    /// Lets every errand be done at once, one after the other, and says in which order they were given.
    fn gathered(job: &Job, assistants: usize) -> (Gathering, Vec<(Assistant, &'static str)>) {
        let (mut gathering, mut errands) = Gathering::begin(job, assistants, &mut SysRng).expect("there is help");
        let mut workers: Vec<Assisting> = (0..assistants).map(|_| Assisting::default()).collect();
        let mut given = Vec::new();
        while let Some((assistant, errand)) = (!errands.is_empty()).then(|| errands.remove(0)) {
            given.push((assistant, name(&errand)));
            let brought = answer(workers.get_mut(assistant).expect("one of them"), &errand);
            errands.extend(gathering.answered(assistant, brought));
        }
        assert!(!gathering.is_complete(), "the browser's derivation is missing");
        let (passphrase, salt) = gathering.to_derive();
        let derived = container::derive(passphrase, salt);
        gathering.derived(derived);
        assert!(gathering.is_complete());
        (gathering, given)
    }

    /// Both travel.
    fn answer(worker: &mut Assisting, errand: &Errand) -> Answer {
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

    fn found(octets: Vec<u8>) -> Answer {
        Answer::Found(Candidate::new(Zeroizing::new(octets)))
    }

    fn prime(octets: Vec<u8>) -> Answer {
        Answer::Judged(Some(Prime::received(Zeroizing::new(octets))))
    }

    fn names(errands: &[(Assistant, Errand)]) -> Vec<(Assistant, &'static str)> {
        errands.iter().map(|(assistant, errand)| (*assistant, name(errand))).collect()
    }

    fn done(job: &Job, gathering: Gathering) -> JobOutcome {
        let key = gathering.primes().and_then(|primes| KeyPair::put_together(&primes).ok());
        let key = AcceptedKey::of(job, key, &mut SysRng).expect("a key is made");
        key.tried(&mut SysRng).expect("it works").sealed(gathering.aid().expect("all was gathered"))
    }

    fn assert_makes_a_key(outcome: JobOutcome) {
        let JobOutcome::KeyMade { mut key_file, .. } = outcome else { panic!("a key must be made: {outcome:?}") };
        let file = key_file.take_content().expect("its octets");
        let passphrase = Secret::new(PASSPHRASE.to_owned());
        container::open(file.expose("the test opens it"), Some(&passphrase)).expect("opened");
    }

    #[test]
    fn all_seek_and_then_two_judge() {
        let job = job(KeyAlgorithm::Rsa2048);
        for (assistants, expected) in [
            (1, [(0, "derive"), (0, "seek"), (0, "seek"), (0, "judge"), (0, "judge")].as_slice()),
            // What the second finds meanwhile, nobody needs.
            (2, &[(0, "seek"), (1, "derive"), (0, "seek"), (1, "seek"), (0, "judge"), (1, "judge")]),
            (3, &[(0, "seek"), (1, "seek"), (2, "derive"), (0, "seek"), (1, "judge"), (0, "judge")]),
        ] {
            let (mut gathering, given) = gathered(&job, assistants);
            assert_eq!(given, expected);
            let mut gone = gathering.send_away();
            gone.sort_unstable();
            assert_eq!(gone, (0..assistants).collect::<Vec<_>>());
            assert_makes_a_key(done(&job, gathering));
        }
    }

    #[test]
    fn who_derives_is_waited_for_when_the_primes_are_there() {
        let (mut gathering, errands) =
            Gathering::begin(&job(KeyAlgorithm::Rsa2048), 2, &mut SysRng).expect("there is help");
        let [(0, Errand::Seek(_)), (1, derivation)] = errands.as_slice() else { panic!("one seeks, one derives") };
        assert_eq!(names(&gathering.answered(0, found(vec![1]))), [(0, "seek")], "another is wanted");
        // Both are judged by the one that is there.
        assert_eq!(names(&gathering.answered(0, found(vec![2]))), [(0, "judge")]);
        assert!(gathering.send_away().is_empty() && !gathering.has_primes());
        assert_eq!(names(&gathering.answered(0, prime(vec![1]))), [(0, "judge")]);
        assert!(gathering.answered(0, prime(vec![2])).is_empty() && gathering.has_primes());
        assert_eq!(gathering.send_away(), [0]);
        assert!(gathering.answered(1, answer(&mut Assisting::default(), derivation)).is_empty());
        assert_eq!(gathering.send_away(), [1]);
    }

    #[test]
    fn who_derived_judges_what_waits() {
        let (mut gathering, errands) =
            Gathering::begin(&job(KeyAlgorithm::Rsa2048), 2, &mut SysRng).expect("there is help");
        let (_, derivation) = errands.last().expect("one derives");
        let derived = answer(&mut Assisting::default(), derivation);
        gathering.answered(0, found(vec![1]));
        assert_eq!(names(&gathering.answered(0, found(vec![2]))), [(0, "judge")]);
        assert_eq!(names(&gathering.answered(1, derived)), [(1, "judge")]);
    }

    #[test]
    fn in_place_of_what_is_no_prime_another_is_sought_by_those_who_are_left() {
        let (mut gathering, _) = Gathering::begin(&job(KeyAlgorithm::Rsa2048), 4, &mut SysRng).expect("there is help");
        gathering.answered(0, found(vec![1]));
        assert_eq!(names(&gathering.answered(1, found(vec![2]))), [(1, "judge"), (0, "judge")]);
        assert_eq!(gathering.send_away(), [2], "nobody waits for what it finds");
        // It was found before it was known that it is not wanted.
        assert!(gathering.answered(2, found(vec![3])).is_empty() && gathering.answered(0, found(vec![4])).is_empty());
        assert!(gathering.answered(1, prime(vec![2])).is_empty());
        assert_eq!(gathering.send_away(), [1]);
        assert_eq!(names(&gathering.answered(0, Answer::Judged(None))), [(0, "seek")]);
        assert_eq!(names(&gathering.answered(0, found(vec![5]))), [(0, "judge")]);
        assert!(gathering.answered(0, prime(vec![5])).is_empty() && gathering.has_primes());
        let octets = gathering.primes().map(|primes| primes.map(|prime| prime.octets().to_vec()));
        assert_eq!(octets, Some([vec![2], vec![5]]));
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

    #[test]
    fn a_key_without_primes_takes_one_who_derives() {
        let job = job(KeyAlgorithm::EcP256);
        assert_eq!([1, 2, 8].map(|count| Gathering::assistants(KeyAlgorithm::EcP256, count)), [0, 1, 1]);
        let (gathering, given) = gathered(&job, 1);
        assert_eq!(given, [(0, "derive")]);
        assert_makes_a_key(done(&job, gathering));
    }

    #[test]
    fn what_was_taken_for_primes_and_is_none_costs_time_and_no_key() {
        let job = job(KeyAlgorithm::Rsa2048);
        let (mut gathering, _) = gathered(&job, 2);
        let of_octets = |octet: u8| Prime::received(Zeroizing::new(vec![octet; 128]));
        gathering.primes = vec![of_octets(0xF1), of_octets(0xE3)];
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
