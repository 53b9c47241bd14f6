//! Two values that look the same and are not.

use super::marked;
use crate::ground::letters::{is_joiner, script, without_form};

/// What stands for a value that is not there.
const NONE: &str = "—";
/// More letters of one script that differ are told apart by the eye.
const FEW: usize = 2;

/// Two values as they may stand beside each other, if the eye could take one for the
/// other: each letter in which they differ has its code point with it.
pub fn apart(first: &str, second: &str) -> Option<(String, String)> {
    if first == second || [first, second].contains(&NONE) {
        return None;
    }
    let (first, second): (Vec<char>, Vec<char>) = (first.chars().collect(), second.chars().collect());
    let start = first.iter().zip(&second).take_while(|(one, other)| one == other).count();
    let shorter = first.len().min(second.len()) - start;
    let end = first.iter().rev().zip(second.iter().rev()).take(shorter).take_while(|(one, other)| one == other).count();
    let part = |letters: &'_ [char]| letters.get(start..letters.len() - end).unwrap_or_default().to_vec();
    let (first_part, second_part) = (part(&first), part(&second));
    let told = |letters: &[char], part: &[char], other: &[char]| {
        let (before, after) = (letters.iter().take(start), letters.iter().skip(start + part.len()));
        before.collect::<String>() + &with_code_points(part, other) + &after.collect::<String>()
    };
    look_alike(&first_part, &second_part)
        .then(|| (told(&first, &first_part, &second_part), told(&second, &second_part, &first_part)))
}

fn look_alike(first: &[char], second: &[char]) -> bool {
    let is_blank = |letters: &[char]| letters.iter().all(|letter| *letter == ' ' || is_joiner(*letter));
    if is_blank(first) && is_blank(second) {
        return true;
    }
    if first.iter().chain(second).all(char::is_ascii) {
        return skeleton(first) == skeleton(second);
    }
    let form = |letters: &[char]| without_form(&letters.iter().collect::<String>());
    if form(first) == form(second) {
        return true;
    }
    let mut differing = first.iter().zip(second).filter(|(one, other)| one != other);
    let is_few = differing.clone().count() <= FEW;
    let may_be_taken = |(one, other): (&char, &char)| {
        if one.is_ascii() && other.is_ascii() {
            return skeleton(&[*one]) == skeleton(&[*other]);
        }
        is_few || script(*one) != script(*other)
    };
    first.len() == second.len() && differing.all(may_be_taken)
}

/// The ASCII letters that Unicode's table of those that look alike (UTS #39 section 4,
/// `confusables.txt`) puts together; it has no others of ASCII but quotation marks.
fn skeleton(letters: &[char]) -> String {
    let alike = |letter: &char| match letter {
        '0' => "O".to_owned(),
        '1' | 'I' | '|' => "l".to_owned(),
        'm' => "rn".to_owned(),
        other => other.to_string(),
    };
    letters.iter().map(alike).collect()
}

/// A visible letter keeps its place before its code point.
fn with_code_points(part: &[char], other: &[char]) -> String {
    let is_same_length = part.len() == other.len();
    let is_like_another = |letter: char| "0O1Il|mrn".contains(letter);
    let told = |(position, letter): (usize, &char)| {
        let differs = !is_same_length || other.get(position) != Some(letter);
        match letter {
            ' ' | '\u{200C}' | '\u{200D}' if differs => marked(*letter),
            '⟨' | '⟩' => letter.to_string(),
            _ if !differs || letter.is_ascii() && !is_like_another(*letter) => letter.to_string(),
            _ => format!("{letter}{}", marked(*letter)),
        }
    };
    part.iter().enumerate().map(told).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(first: &str, second: &str, told: Option<(&str, &str)>) {
        assert_eq!(apart(first, second), told.map(|(first, second)| (first.to_owned(), second.to_owned())));
    }

    #[test]
    fn what_looks_the_same_is_told_apart() {
        check("Test Bank", "Te\u{455}t Bank", Some(("Test Bank", "Teѕ⟨U+0455⟩t Bank")));
        check("Te\u{455}t B\u{430}nk", "Test Bank", Some(("Teѕ⟨U+0455⟩t Bа⟨U+0430⟩nk", "Test Bank")));
        check("ABC", "\u{410}\u{412}\u{421}", Some(("ABC", "А⟨U+0410⟩В⟨U+0412⟩С⟨U+0421⟩")));
        check("Société", "Socie\u{301}té", Some(("Socié⟨U+00E9⟩té", "Socie\u{301}⟨U+0301⟩té")));
        check("office", "o\u{FB03}ce", Some(("office", "oﬃ⟨U+FB03⟩ce")));
        check("علي", "عل\u{6CC}", Some(("علي⟨U+064A⟩", "علی⟨U+06CC⟩")));
    }

    #[test]
    fn letters_of_ascii_that_look_alike_are_told_apart() {
        check("Al Noor", "AI Noor", Some(("Al⟨U+006C⟩ Noor", "AI⟨U+0049⟩ Noor")));
        check("Bank 10", "Bank l0", Some(("Bank 1⟨U+0031⟩0", "Bank l⟨U+006C⟩0")));
        check("NOOR", "N0OR", Some(("NO⟨U+004F⟩OR", "N0⟨U+0030⟩OR")));
        check("modern", "modem", Some(("moder⟨U+0072⟩n⟨U+006E⟩", "modem⟨U+006D⟩")));
        check("Al B\u{430}nk", "AI Bank", Some(("Al⟨U+006C⟩ Bа⟨U+0430⟩nk", "AI⟨U+0049⟩ Bank")));
        check("Bank 10", "Bank 11", None);
    }

    #[test]
    fn spaces_and_joiners_are_told() {
        check("Al Noor", "Al  Noor", Some(("Al Noor", "Al ⟨U+0020⟩Noor")));
        check("Al Noor", "Al Noor ", Some(("Al Noor", "Al Noor⟨U+0020⟩")));
        check("میخواهم", "می\u{200C}خواهم", Some(("میخواهم", "می⟨U+200C⟩خواهم")));
    }

    #[test]
    fn what_the_eye_tells_apart_stays_as_it_is() {
        check("Al Noor Bank", "Al Noor Bank", None);
        check("Al Noor Bank", "Another Bank", None);
        check("al noor", "AL NOOR", None);
        check("Bank", "بنك الإمارات", None);
        check("بنك النور", "مصرف دبي الوطني", None);
        check("—", "A", None);
        check("Test Bank", "Test⟨U+200B⟩ Bank", None);
    }
}
