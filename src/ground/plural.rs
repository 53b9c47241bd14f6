//! Which form of a word goes with a number: `PLURAL($count)` in the texts.

use strum::IntoStaticStr;

use super::language::Language;

/// A category of CLDR's plural rules (Unicode TR 35, part 3, Language Plural Rules).
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Category {
    /// Nothing, in every language: a text that says it in no other way leaves the variant out.
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Category {
    /// CLDR 48, cardinal rules for `en` and `ar`. The page counts whole things; what is
    /// not whole is `Other`.
    pub fn of(language: Language, count: f64) -> Self {
        let is = |value: f64| count.total_cmp(&value).is_eq();
        let last_two = |from: f64, to: f64| (from..=to).contains(&(count % 100.0)) && is(count.trunc());
        match language {
            _ if is(0.0) => Self::Zero,
            _ if is(1.0) => Self::One,
            Language::English => Self::Other,
            Language::Arabic if is(2.0) => Self::Two,
            Language::Arabic if last_two(3.0, 10.0) => Self::Few,
            Language::Arabic if last_two(11.0, 99.0) => Self::Many,
            Language::Arabic => Self::Other,
        }
    }

    /// The name of the variant.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_looks_at_the_last_two_digits() {
        let category = |count: f64| Category::of(Language::Arabic, count);
        for (counts, expected) in [
            (&[0.0][..], Category::Zero),
            (&[1.0], Category::One),
            (&[2.0], Category::Two),
            (&[3.0, 10.0, 103.0, 110.0, 1003.0], Category::Few),
            (&[11.0, 99.0, 111.0, 199.0, 394.0, 10_011.0], Category::Many),
            (&[100.0, 101.0, 102.0, 200.0, 1000.0, 0.5, 3.5], Category::Other),
        ] {
            for count in counts {
                assert_eq!(category(*count), expected, "{count}");
            }
        }
    }

    #[test]
    fn english_has_one_and_the_others() {
        let category = |count: f64| Category::of(Language::English, count);
        assert_eq!([0.0, 1.0, 2.0, 101.0].map(category).map(Category::word), ["zero", "one", "other", "other"]);
    }
}
