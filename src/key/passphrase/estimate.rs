//! How hard a passphrase is to guess for somebody who tries the likely first.
//!
//! Comes in: the passphrase and the words that everybody knows of its owner.
//! Goes out: an estimate in tenths of a bit, and what makes it weak. The text is
//! cut into the parts that a guesser has lists of (words, years, rows of keys,
//! what stood before) and single letters, in the cheapest way: the method of
//! zxcvbn (Wheeler, USENIX Security 2016) with the one word list that the page has
//! anyway.

use diceware_wordlists::EFF_LONG_WORDLIST;
use zeroize::Zeroizing;

/// What was found most of in a passphrase that is easy to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weakness {
    /// The name or an identifier of its owner.
    OwnName,
    /// `password`, and the words of this field.
    CommonWord,
    /// A letter or a part that comes again.
    Repetition,
    /// Neighbours on a keyboard.
    KeyboardRow,
    /// `abcd`, `9876`.
    Sequence,
    /// A year or a date.
    Date,
    /// Ordinary words, and too few of them.
    FewWords,
    /// Nothing of the above: too few letters or figures.
    FewLetters,
}

impl Weakness {
    /// As the texts tell them apart.
    pub fn word(self) -> &'static str {
        match self {
            Self::OwnName => "own-name",
            Self::CommonWord => "common-word",
            Self::Repetition => "repetition",
            Self::KeyboardRow => "keyboard-row",
            Self::Sequence => "sequence",
            Self::Date => "date",
            Self::FewWords => "few-words",
            Self::FewLetters => "few-letters",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate {
    pub tenth_bits: u32,
    pub weakness: Weakness,
}

/// Beyond this the rest adds nothing that matters.
const MOST_LETTERS: usize = 128;
const SHORTEST_MATCH: usize = 3;
const LONGEST_WORD: usize = 24;

/// log2(7776): any word of the list is as likely as the other.
const LISTED_WORD: u32 = 129;
/// One of a hundred or so.
const COMMON_WORD: u32 = 70;
const OWN_WORD: u32 = 40;
const KEYBOARD_ROW: u32 = 70;
const SEQUENCE: u32 = 60;
/// One of 200.
const YEAR: u32 = 76;
/// A day of them.
const DATE: u32 = 161;
/// The same again at once, or from further back.
const REPEATED_AT_ONCE: u32 = 15;
const REPEATED: u32 = 60;
/// Which letter is a capital, which one a figure instead.
const CAPITALS: u32 = 10;
const SUBSTITUTED: u32 = 15;

/// Beside the word list: first guesses, and the words of this field.
const COMMON: &str = "password passphrase passwort passw secret welcome letmein admin administrator root login master \
    default changeme changeit test user guest monkey dragon iloveyou bank banking openfinance finance oftf ozone nebras \
    apihub sandbox production client server transport signing encryption certificate private emirates dubai abudhabi \
    sharjah uae keydesk";

/// In the order of their keys: US, German, French, Arabic (101); and the columns.
const ROWS: &str = "`1234567890-= !@#$%^&*()_+ qwertyuiop[] asdfghjkl;' zxcvbnm,./ qwertzuiopü yxcvbnm,.- azertyuiop \
    qsdfghjklm wxcvbn ضصثقفغعهخحجد شسيبلاتنمكط ئءؤرلاىةوزظ ذشسيبل 1qaz 2wsx 3edc 4rfv 5tgb 6yhn 7ujm 8ik, 9ol. 0p;/ \
    1234qwer qazwsxedc 1q2w3e4r5t6y";

/// One part of the text, from a place on.
struct Part {
    letters: usize,
    cost: u32,
    weakness: Weakness,
}

/// The letters as typed, and as they are compared.
struct Text {
    typed: Zeroizing<Vec<char>>,
    small: Zeroizing<Vec<char>>,
    /// With the letters for which `@`, `0`, `$` and the like stand.
    spelled: Zeroizing<Vec<char>>,
}

/// `own`: names and identifiers of its owner, as they are written.
pub fn estimate(passphrase: &str, own: &[&str]) -> Estimate {
    let text = Text::of(passphrase);
    let own = own_words(own);
    let count = text.typed.len();
    // The cheapest way to each place, and its last part.
    let mut best: Vec<Option<(u32, usize, Weakness)>> = vec![None; count + 1];
    if let Some(first) = best.first_mut() {
        *first = Some((0, 0, Weakness::FewLetters));
    }
    for start in 0..count {
        let Some((so_far, ..)) = best.get(start).copied().flatten() else { continue };
        for part in text.parts_at(start, &own) {
            let Some(end) = best.get_mut(start + part.letters) else { continue };
            let cost = so_far + part.cost;
            if end.is_none_or(|(known, ..)| cost < known) {
                *end = Some((cost, start, part.weakness));
            }
        }
    }
    let tenth_bits = best.last().copied().flatten().map_or(0, |(cost, ..)| cost);
    Estimate { tenth_bits, weakness: most_of(&best, count) }
}

/// Of what most letters are; single ones count only if nothing else was found.
fn most_of(best: &[Option<(u32, usize, Weakness)>], count: usize) -> Weakness {
    let mut found: Vec<(usize, Weakness)> = Vec::new();
    let mut end = count;
    while let Some((_, start, weakness)) = best.get(end).copied().flatten().filter(|_| end > 0) {
        match found.iter_mut().find(|(_, known)| *known == weakness) {
            Some((letters, _)) => *letters += end - start,
            None => found.push((end - start, weakness)),
        }
        end = start;
    }
    found.retain(|(_, weakness)| *weakness != Weakness::FewLetters);
    let most = found.into_iter().max_by_key(|(letters, weakness)| (*letters, std::cmp::Reverse(*weakness)));
    most.map_or(Weakness::FewLetters, |(_, weakness)| weakness)
}

/// The words of the owner's names in small letters, and each name run together.
fn own_words(own: &[&str]) -> Vec<Vec<char>> {
    let small = |text: &str| -> Vec<char> {
        text.chars().flat_map(char::to_lowercase).filter(|letter| letter.is_alphanumeric()).collect()
    };
    let mut words: Vec<Vec<char>> = Vec::new();
    for name in own {
        words.extend(name.split(|letter: char| !letter.is_alphanumeric()).map(small));
        words.push(small(name));
    }
    words.retain(|word: &Vec<char>| word.len() >= 2);
    words
}

impl Text {
    fn of(passphrase: &str) -> Self {
        let typed: Zeroizing<Vec<char>> = Zeroizing::new(passphrase.chars().take(MOST_LETTERS).collect());
        let small: Zeroizing<Vec<char>> =
            Zeroizing::new(typed.iter().map(|letter| letter.to_lowercase().next().unwrap_or(*letter)).collect());
        let spelled = Zeroizing::new(small.iter().map(|letter| spelled(*letter)).collect());
        Self { typed, small, spelled }
    }

    fn parts_at(&self, start: usize, own: &[Vec<char>]) -> Vec<Part> {
        let mut parts = vec![Part {
            letters: 1,
            cost: self.typed.get(start).map_or(0, |letter| of_letter(*letter)),
            weakness: Weakness::FewLetters,
        }];
        parts.extend(self.words_at(start, own));
        parts.extend(self.dates_at(start));
        parts.extend(self.run(start, Weakness::KeyboardRow, KEYBOARD_ROW, is_row));
        parts.extend(self.run(start, Weakness::Sequence, SEQUENCE, is_sequence));
        parts.extend(self.repetition_at(start));
        parts
    }

    fn words_at(&self, start: usize, own: &[Vec<char>]) -> Vec<Part> {
        let mut parts = Vec::new();
        for (letters, substituted) in [(&self.small, 0), (&self.spelled, SUBSTITUTED)] {
            let Some(rest) = letters.get(start..) else { continue };
            for length in 2..=rest.len().min(LONGEST_WORD) {
                let Some(word) = rest.get(..length) else { continue };
                let found = if own.iter().any(|known| known == word) {
                    Some((OWN_WORD, Weakness::OwnName))
                } else if length < SHORTEST_MATCH {
                    None
                } else {
                    let text: Zeroizing<String> = Zeroizing::new(word.iter().collect());
                    listed(&text)
                };
                parts.extend(found.map(|(cost, weakness)| {
                    let capitals = if self.is_small(start, length) { 0 } else { CAPITALS };
                    Part { letters: length, cost: cost + substituted + capitals, weakness }
                }));
            }
        }
        // An own name that is longer than any word.
        let long = own.iter().filter(|name| name.len() > LONGEST_WORD);
        let is_here = |name: &&Vec<char>| self.small.get(start..).is_some_and(|rest| rest.starts_with(name));
        parts.extend(long.filter(is_here).map(|name| Part {
            letters: name.len(),
            cost: OWN_WORD + CAPITALS,
            weakness: Weakness::OwnName,
        }));
        parts
    }

    fn is_small(&self, start: usize, length: usize) -> bool {
        let range = start..start + length;
        self.typed.get(range.clone()) == self.small.get(range)
    }

    fn dates_at(&self, start: usize) -> Vec<Part> {
        let figures = |length: usize| -> Option<u32> {
            let range = self.typed.get(start..start + length)?;
            range.iter().try_fold(0_u32, |number, letter| Some(number * 10 + letter.to_digit(10)?))
        };
        let is_year = |year: u32| (1900..2100).contains(&year);
        let is_day = |day: u32, month: u32| (1..=31).contains(&day) && (1..=12).contains(&month);
        let year = figures(4).filter(|year| is_year(*year));
        let date = figures(8).filter(|date| {
            let (front, back) = (date / 10_000, date % 10_000);
            let either = |pair: u32| is_day(pair / 100, pair % 100) || is_day(pair % 100, pair / 100);
            (is_year(front) && either(back)) || (is_year(back) && either(front))
        });
        let year = year.map(|_| Part { letters: 4, cost: YEAR, weakness: Weakness::Date });
        let date = date.map(|_| Part { letters: 8, cost: DATE, weakness: Weakness::Date });
        year.into_iter().chain(date).collect()
    }

    /// The parts of every length that are all of one kind.
    fn run(&self, start: usize, weakness: Weakness, cost: u32, is_kind: fn(&[char]) -> bool) -> Vec<Part> {
        let lengths = SHORTEST_MATCH..=self.small.len().saturating_sub(start);
        let is_here = |length: &usize| self.small.get(start..start + *length).is_some_and(is_kind);
        lengths.take_while(is_here).map(|letters| Part { letters, cost, weakness }).collect()
    }

    /// What stood before, at once or further back.
    fn repetition_at(&self, start: usize) -> Vec<Part> {
        let Some((before, rest)) = self.small.split_at_checked(start) else { return Vec::new() };
        let mut parts = Vec::new();
        for length in 1..=rest.len() {
            let Some(again) = rest.get(..length) else { continue };
            let cost = if before.ends_with(again) {
                REPEATED_AT_ONCE
            } else if length >= SHORTEST_MATCH && before.windows(length).any(|earlier| earlier == again) {
                REPEATED
            } else {
                continue;
            };
            parts.push(Part { letters: length, cost, weakness: Weakness::Repetition });
        }
        parts
    }
}

fn listed(word: &str) -> Option<(u32, Weakness)> {
    if COMMON.split(' ').any(|common| common == word) {
        return Some((COMMON_WORD, Weakness::CommonWord));
    }
    EFF_LONG_WORDLIST.binary_search(&word).ok().map(|_| (LISTED_WORD, Weakness::FewWords))
}

/// Where nothing else is known, by how many there are of its kind.
fn of_letter(letter: char) -> u32 {
    match letter {
        '0'..='9' => 33,
        'a'..='z' => 47,
        'A'..='Z' => 55,
        ' '..='~' => 55,
        _ => 60,
    }
}

fn spelled(letter: char) -> char {
    match letter {
        '@' | '4' => 'a',
        '8' => 'b',
        '3' => 'e',
        '1' | '!' => 'i',
        '0' => 'o',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    }
}

fn is_row(letters: &[char]) -> bool {
    let forwards: Zeroizing<String> = Zeroizing::new(letters.iter().collect());
    let backwards: Zeroizing<String> = Zeroizing::new(letters.iter().rev().collect());
    ROWS.split(' ').any(|row| row.contains(forwards.as_str()) || row.contains(backwards.as_str()))
}

fn is_sequence(letters: &[char]) -> bool {
    let pairs =
        || letters.iter().zip(letters.iter().skip(1)).map(|(first, second)| (u32::from(*first), u32::from(*second)));
    pairs().all(|(first, second)| first + 1 == second) || pairs().all(|(first, second)| first == second + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_list_is_in_the_order_in_which_it_is_searched() {
        assert!(EFF_LONG_WORDLIST.is_sorted());
    }

    #[track_caller]
    fn weak(passphrase: &str, weakness: Weakness) {
        let own = ["Al Noor Bank P.J.S.C.", "4af0a68f-d8a8-46c4-ace6-6949e8343868", "ozone.alnoor.ae"];
        let estimate = estimate(passphrase, &own);
        assert!(estimate.tenth_bits < 500, "{passphrase}: {estimate:?}");
        assert_eq!(estimate.weakness, weakness, "{passphrase}: {estimate:?}");
    }

    #[test]
    fn what_everybody_tries_first_is_weak_and_says_of_what_kind() {
        weak("aaaaaaaaaaaa", Weakness::Repetition);
        weak("abababababababab", Weakness::Repetition);
        weak("ررررررررررررررر", Weakness::Repetition);
        weak("qwertyuiop[]", Weakness::KeyboardRow);
        weak("poiuytrewqasdfghjkl", Weakness::KeyboardRow);
        weak("1qaz2wsx3edc4rfv", Weakness::KeyboardRow);
        weak("شسيبلاتنمكط", Weakness::KeyboardRow);
        weak("abcdefghijklmnop", Weakness::Sequence);
        weak("zyxwvutsrqponmlk", Weakness::Sequence);
        weak("camelcamelcamelcamel", Weakness::Repetition);
        weak("camel Camel camel", Weakness::Repetition);
        weak("password2026", Weakness::CommonWord);
        weak("P@ssw0rdP@ssw0rd", Weakness::CommonWord);
        weak("2024202520262027", Weakness::Date);
        weak("1987-12-02-1990", Weakness::Date);
        weak("02121987 1990", Weakness::Date);
        weak("AlNoorBank2026!", Weakness::OwnName);
        weak("alnoorbankpjsc2026", Weakness::OwnName);
        weak("4af0a68f-d8a8-46c4-ace6-6949e8343868", Weakness::OwnName);
        weak("umbrella thread", Weakness::FewWords);
        weak("830157492615", Weakness::FewLetters);
    }

    #[test]
    fn what_was_drawn_or_thought_out_is_not_weak() {
        for passphrase in [
            "relax-folic-thread-umbrella-camel-acid",
            "seven dromedaries & 1 well",
            "xK9#mQ2$vL7p",
            "hqzjvwkfmxpt",
            "correct horse battery staple",
            "الجمل يشرب من البئر مساء",
        ] {
            let estimate = estimate(passphrase, &["Al Noor Bank P.J.S.C."]);
            assert!(estimate.tenth_bits >= 500, "{passphrase}: {estimate:?}");
        }
    }
}
