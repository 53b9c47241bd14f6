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
use crate::key::{KeyPair, NewKey};
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

    /// Takes what an assistant brings; what is to be done next, if there is anything. `None`
    /// if nobody asked for this, so that what was asked for may never come.
    pub fn answered(&mut self, assistant: Assistant, answer: Answer) -> Option<Vec<(Assistant, Errand)>> {
        let at = self.assistants.get_mut(assistant)?;
        match (*at, answer) {
            (At::Deriving, Answer::Derived(derived)) => self.second = Some(derived),
            (At::Seeking, Answer::Found(candidate)) => self.found.push(candidate),
            (At::Judging, Answer::Judged(prime)) => self.primes.extend(prime),
            // It found another one before it heard that it should judge or is not needed.
            (At::Judging | At::Gone, Answer::Found(_)) => return Some(Vec::new()),
            _ => return None,
        }
        *at = At::Nothing;
        Some(self.errands())
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

    /// Sends those away who have nothing to do any more, and says who they are. Should a number be no
    /// prime, which a sound search meets never, whoever judged it seeks on alone.
    pub fn send_away(&mut self) -> Vec<Assistant> {
        if self.is_seeking() {
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

    /// A key of what was found; `None` without primes, or if they do not make one.
    pub fn key(&self) -> Option<NewKey> {
        let primes = <&[Prime; PRIMES]>::try_from(self.primes.as_slice()).ok()?;
        KeyPair::put_together(primes).ok()
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
    use crate::job::assistance::tests::answer;
    use crate::job::tests::make;
    use crate::job::{AcceptedKey, Assisting, JobOutcome};
    use crate::key::container;
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
            errands.extend(gathering.answered(assistant, brought).expect("it was asked for"));
        }
        assert!(!gathering.is_complete(), "the browser's derivation is missing");
        let (passphrase, salt) = gathering.to_derive();
        let derived = container::derive(passphrase, salt);
        gathering.derived(derived);
        assert!(gathering.is_complete());
        (gathering, given)
    }

    fn found(octets: Vec<u8>) -> Answer {
        Answer::Found(Candidate::new(Zeroizing::new(octets)))
    }

    fn prime(octets: Vec<u8>) -> Answer {
        Answer::Judged(Some(Prime::received(Zeroizing::new(octets))))
    }

    /// What is to be done after an answer.
    fn then(gathering: &mut Gathering, assistant: Assistant, answer: Answer) -> Vec<(Assistant, &'static str)> {
        let errands = gathering.answered(assistant, answer).expect("it was asked for");
        errands.iter().map(|(assistant, errand)| (*assistant, name(errand))).collect()
    }

    fn done(job: &Job, gathering: Gathering) -> JobOutcome {
        let key = AcceptedKey::of(job, gathering.key(), &mut SysRng).expect("a key is made");
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

    fn begun(assistants: usize) -> (Gathering, Vec<(Assistant, Errand)>) {
        Gathering::begin(&job(KeyAlgorithm::Rsa2048), assistants, &mut SysRng).expect("there is help")
    }

    fn derived() -> Answer {
        Answer::Derived(Secret::new(vec![7; 32]))
    }

    #[test]
    fn who_derives_is_waited_for_when_the_primes_are_there() {
        let (mut gathering, _) = begun(2);
        assert_eq!(then(&mut gathering, 0, found(vec![1])), [(0, "seek")], "another is wanted");
        // Both are judged by the one that is there.
        assert_eq!(then(&mut gathering, 0, found(vec![2])), [(0, "judge")]);
        assert!(gathering.send_away().is_empty() && !gathering.has_primes());
        assert_eq!(then(&mut gathering, 0, prime(vec![1])), [(0, "judge")]);
        assert!(then(&mut gathering, 0, prime(vec![2])).is_empty() && gathering.has_primes());
        assert_eq!(gathering.send_away(), [0]);
        assert!(then(&mut gathering, 1, derived()).is_empty());
        assert_eq!(gathering.send_away(), [1]);
    }

    #[test]
    fn who_derived_judges_what_waits() {
        let (mut gathering, _) = begun(2);
        then(&mut gathering, 0, found(vec![1]));
        assert_eq!(then(&mut gathering, 0, found(vec![2])), [(0, "judge")]);
        assert_eq!(then(&mut gathering, 1, derived()), [(1, "judge")]);
    }

    #[test]
    fn in_place_of_what_is_no_prime_another_is_sought_by_those_who_are_left() {
        let (mut gathering, _) = begun(4);
        then(&mut gathering, 0, found(vec![1]));
        assert_eq!(then(&mut gathering, 1, found(vec![2])), [(1, "judge"), (0, "judge")]);
        assert_eq!(gathering.send_away(), [2], "nobody waits for what it finds");
        // It was found before it was known that it is not wanted.
        assert!(then(&mut gathering, 2, found(vec![3])).is_empty());
        assert!(then(&mut gathering, 0, found(vec![4])).is_empty());
        assert_eq!(then(&mut gathering, 1, Answer::Judged(None)), [(1, "seek")]);
        assert_eq!(then(&mut gathering, 0, Answer::Judged(None)), [(0, "seek")], "neither was one");
        assert_eq!(then(&mut gathering, 3, derived()), [(3, "seek")]);
        assert_eq!(then(&mut gathering, 3, found(vec![5])), [(3, "seek")]);
        assert_eq!(then(&mut gathering, 0, found(vec![6])), [(0, "judge"), (1, "judge")]);
        assert_eq!(gathering.send_away(), [3]);
        then(&mut gathering, 0, prime(vec![6]));
        then(&mut gathering, 1, prime(vec![5]));
        let octets: Vec<&[u8]> = gathering.primes.iter().map(Prime::octets).collect();
        assert!(gathering.has_primes() && octets == [[6], [5]]);
    }

    #[test]
    fn what_nobody_asked_for_is_not_waited_past() {
        let (mut gathering, _) = begun(2);
        for (assistant, answer) in [(0, derived()), (0, prime(vec![1])), (1, found(vec![1])), (2, found(vec![1]))] {
            assert!(gathering.answered(assistant, answer).is_none(), "{assistant}");
        }
    }

    /// Whoever has something to do does it in any order, and half of what is judged is no prime: somebody is
    /// at work until everything is there, and nobody is sent away who is.
    #[test]
    fn in_whatever_order_they_answer_nobody_waits_for_ever() {
        for (assistants, seed) in (1..=8).flat_map(|assistants| (1..=40_u64).map(move |seed| (assistants, seed))) {
            let mut state = seed;
            let mut below = |limit: usize| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                usize::try_from(state >> 33).expect("31 bits") % limit
            };
            let (mut gathering, errands) = begun(assistants);
            let mut given: Vec<Vec<Errand>> = (0..assistants).map(|_| Vec::new()).collect();
            errands.into_iter().for_each(|(assistant, errand)| given[assistant].push(errand));
            while gathering.second.is_none() || !gathering.has_primes() {
                let busy: Vec<usize> = (0..assistants).filter(|each| !given[*each].is_empty()).collect();
                assert!(!busy.is_empty(), "{assistants} {seed}: nobody is at work");
                let assistant = busy[below(busy.len())];
                let is_interrupted = given[assistant].len() > 1;
                let answer = match given[assistant].remove(0) {
                    // It hears of the next errand before it finds something, or behind it.
                    Errand::Seek(_) if is_interrupted && below(2) == 0 => continue,
                    Errand::Seek(_) => found(vec![1]),
                    Errand::Judge(_) if below(2) == 0 => Answer::Judged(None),
                    Errand::Judge(_) => prime(vec![1]),
                    Errand::Derive { .. } => derived(),
                    Errand::Prepare(_) => panic!("nobody is told to"),
                };
                let next = gathering.answered(assistant, answer).expect("it was asked for");
                next.into_iter().for_each(|(assistant, errand)| given[assistant].push(errand));
                for gone in gathering.send_away() {
                    assert!(!given[gone].iter().any(|errand| !matches!(errand, Errand::Seek(_))), "it is at work");
                    given[gone].clear();
                }
            }
            assert_eq!(gathering.primes.len(), PRIMES);
        }
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
