//! Reading a passphrase out of its field.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ground::secret::Secret;

/// What stands in a passphrase field, straight into wasm memory; the field is emptied.
pub fn taken(field: &NodeRef) -> Secret<String> {
    let Some(field) = field.cast::<HtmlInputElement>() else { return Secret::new(String::new()) };
    let text = Secret::new(field.value());
    // SECRET: it does not stay on the page.
    field.set_value("");
    text
}
