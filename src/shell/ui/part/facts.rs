//! What was read from a file: names and values, for comparing by eye.

use yew::prelude::*;

use crate::ground::shown::{self, MOST_IN_SENTENCE_CHARACTERS, MOST_SHOWN_CHARACTERS};

/// A list of facts; empty values are left out. A value has the direction of its
/// first letter: that of Latin ones for technical values, that of the page's
/// language for its dates.
pub fn facts(pairs: Vec<(String, String)>) -> Html {
    let rows = pairs.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, text)| {
        html! { <div><dt>{ name }</dt><dd dir="auto" translate="no">{ value(text) }</dd></div> }
    });
    html! { <dl class="facts">{ for rows }</dl> }
}

/// A value from outside; of a long one the beginning, and on demand the rest. Both together
/// are the value, letter for letter, so that it prints whole.
pub fn value(text: String) -> Html {
    // Several lines are several values.
    let most = if text.contains('\n') { MOST_IN_SENTENCE_CHARACTERS } else { MOST_SHOWN_CHARACTERS };
    let Some((beginning, rest)) = shown::split(&text, most) else { return html! { text } };
    html! { <details class="long-value"><summary>{ beginning }</summary>{ rest }</details> }
}
