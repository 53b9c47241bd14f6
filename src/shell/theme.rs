//! Light or dark: as the system has it, or as the person chose. The style sheet has one
//! rule for dark (`www/style/tokens.css`); what is changed here is where it holds.

use std::str::FromStr;

use strum::{EnumString, IntoStaticStr, VariantArray};
use wasm_bindgen::JsCast;
use web_sys::{CssMediaRule, CssStyleSheet};

use super::storage;

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Theme {
    System,
    Light,
    Dark,
}

/// Stands in the condition of the dark rule, whatever was chosen.
const FEATURE: &str = "prefers-color-scheme";

impl Theme {
    pub fn word(self) -> &'static str {
        self.into()
    }

    /// The id of its name.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::System => "theme-system",
            Self::Light => "theme-light",
            Self::Dark => "theme-dark",
        }
    }

    /// Where the dark rule holds. On paper it never does.
    fn condition(self) -> &'static str {
        match self {
            Self::System => "(prefers-color-scheme: dark)",
            Self::Light => "(prefers-color-scheme: dark) and (max-width: 0px)",
            Self::Dark => "(prefers-color-scheme: dark), screen",
        }
    }
}

/// What the person chose, where the browser keeps it.
pub fn chosen() -> Theme {
    storage::load_theme().and_then(|word| Theme::from_str(&word).ok()).unwrap_or(Theme::System)
}

/// From now on and, where the browser keeps it, the next time.
pub fn choose(theme: Theme) {
    show(theme);
    storage::store_theme(theme.word());
}

pub fn show(theme: Theme) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    if let Some(root) = document.document_element() {
        // For what the browser draws itself: scroll bars, fields.
        let _ = root.set_attribute("data-theme", theme.word());
    }
    let sheets = document.style_sheets();
    let sheets = (0..sheets.length()).filter_map(|index| sheets.item(index)?.dyn_into::<CssStyleSheet>().ok());
    for rules in sheets.filter_map(|sheet| sheet.css_rules().ok()) {
        for index in 0..rules.length() {
            let rule = rules.item(index).and_then(|rule| rule.dyn_into::<CssMediaRule>().ok());
            if let Some(media) = rule.map(|rule| rule.media()).filter(|media| media.media_text().contains(FEATURE)) {
                media.set_media_text(theme.condition());
            }
        }
    }
}
