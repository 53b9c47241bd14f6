//! The screen on paper: the style sheet says what of it is printed, and reads from the
//! root of the document what stands at the foot of each page.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// A line at the foot of each page, in a browser that prints one.
#[derive(Clone, Copy, PartialEq)]
pub enum Foot {
    /// Whose page this is: bank, environment, day.
    Whose,
    /// What of it: the SHA-256 of the file that says the same.
    What,
}

/// Opens the browser's own dialogue. A browser without one does nothing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

pub fn set_foot(foot: Foot, text: &str) {
    let property = match foot {
        Foot::Whose => "--foot-whose",
        Foot::What => "--foot-what",
    };
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
    if let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        let _ = root.style().set_property(property, &css_string(text));
    }
}

/// As CSS writes a string (css-syntax-3 section 4.3.5): quoted, what would end it escaped.
fn css_string(text: &str) -> String {
    let mut written = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => written.extend(['\\', letter]),
            letter if letter.is_control() => written.push(' '),
            letter => written.push(letter),
        }
    }
    written + "\""
}
