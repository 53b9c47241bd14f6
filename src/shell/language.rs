//! The language of the page: what the person chose, else what the browser
//! prefers; and what the document says about itself.

use super::storage;
use crate::ground::language::Language;

/// What was chosen here before, else the first that the browser prefers.
pub fn at_start() -> Language {
    storage::load_language().unwrap_or_else(|| Language::preferred(of_the_browser()))
}

/// The document names its language and the direction of its lines.
pub fn declare(language: Language) {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
    if let Some(root) = root {
        let _ = root.set_attribute("lang", language.tag());
        let _ = root.set_attribute("dir", language.direction());
    }
}

fn of_the_browser() -> impl Iterator<Item = String> {
    let languages = web_sys::window().map(|window| window.navigator().languages()).unwrap_or_default();
    languages.into_iter().filter_map(|tag| tag.as_string())
}
