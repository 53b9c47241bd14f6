//! The screen on paper: the style sheet says what of it is printed.

/// Opens the browser's own dialogue. A browser without one does nothing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
