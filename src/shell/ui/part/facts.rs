//! What was read from a file: names and values, for comparing by eye.

use yew::prelude::*;

/// A list of facts; empty values are left out. A value has the direction of its
/// first letter: that of Latin ones for technical values, that of the page's
/// language for its dates.
pub fn facts(pairs: Vec<(String, String)>) -> Html {
    let rows = pairs.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| {
        html! { <div><dt>{ name }</dt><dd dir="auto" translate="no">{ value }</dd></div> }
    });
    html! { <dl class="facts">{ for rows }</dl> }
}
