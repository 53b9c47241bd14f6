//! The languages that the page speaks.

use strum::{IntoStaticStr, VariantArray};

use crate::ground::words::all;

#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
pub enum Language {
    #[strum(serialize = "en")]
    English,
    #[strum(serialize = "ar")]
    Arabic,
}

impl Language {
    pub const ALL: [Self; 2] = all();

    /// BCP 47: the folder of its text, and the `lang` of the page.
    pub fn tag(self) -> &'static str {
        self.into()
    }

    /// For the page's `dir`.
    pub fn direction(self) -> &'static str {
        match self {
            Self::English => "ltr",
            Self::Arabic => "rtl",
        }
    }

    /// What parts the texts of a list.
    pub fn comma(self) -> &'static str {
        match self {
            Self::English => ", ",
            Self::Arabic => "، ",
        }
    }

    /// The one to switch to.
    pub fn other(self) -> Self {
        match self {
            Self::English => Self::Arabic,
            Self::Arabic => Self::English,
        }
    }

    /// Reads BCP 47, `ar-AE`; `None` for a language that the page does not speak.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| primary.eq_ignore_ascii_case(language.tag()))
    }

    /// The first that the page speaks of what somebody prefers; English if none.
    pub fn preferred(tags: impl IntoIterator<Item = String>) -> Self {
        tags.into_iter().find_map(|tag| Self::from_tag(&tag)).unwrap_or(Self::English)
    }
}
