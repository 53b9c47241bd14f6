//! A sentence of the page, in which each value keeps its own direction.

use yew::html::IntoPropValue;
use yew::prelude::*;
use yew::virtual_dom::VNode;

/// Unicode's isolates, which the texts put around each value, and around a list that runs
/// from right to left.
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const RIGHT_TO_LEFT_ISOLATE: char = '\u{2067}';
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';
const ISOLATES: [char; 3] = [FIRST_STRONG_ISOLATE, RIGHT_TO_LEFT_ISOLATE, POP_DIRECTIONAL_ISOLATE];

/// Drawn with a `<bdi>` for each value, so that whoever copies a part of it copies no
/// invisible letter. In an attribute the isolates stay.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence(String);

impl Sentence {
    pub(super) fn new(text: String) -> Self {
        Self(text)
    }

    /// For an attribute.
    pub fn into_text(self) -> String {
        self.0
    }

    /// For those to whom it is read, who see no direction.
    pub fn heard(&self) -> String {
        self.0.replace(ISOLATES, "")
    }
}

impl From<Sentence> for VNode {
    fn from(sentence: Sentence) -> Self {
        nodes(&mut sentence.0.as_str())
    }
}

impl From<&Sentence> for VNode {
    fn from(sentence: &Sentence) -> Self {
        nodes(&mut sentence.0.as_str())
    }
}

impl IntoPropValue<VNode> for Sentence {
    fn into_prop_value(self) -> VNode {
        self.into()
    }
}

impl IntoPropValue<AttrValue> for Sentence {
    fn into_prop_value(self) -> AttrValue {
        self.0.into()
    }
}

impl IntoPropValue<Option<AttrValue>> for Sentence {
    fn into_prop_value(self) -> Option<AttrValue> {
        Some(self.0.into())
    }
}

/// Everything up to the end of the value that is open; of what is chosen by a number a
/// value may stand in another.
fn nodes(rest: &mut &str) -> Html {
    let mut nodes = Vec::new();
    loop {
        let end = rest.find(ISOLATES);
        let (text, after) = end.and_then(|end| rest.split_at_checked(end)).unwrap_or((rest, ""));
        if !text.is_empty() {
            nodes.push(html! { { text } });
        }
        let mut letters = after.chars();
        let isolate = letters.next();
        *rest = letters.as_str();
        let direction = match isolate {
            Some(FIRST_STRONG_ISOLATE) => None,
            Some(RIGHT_TO_LEFT_ISOLATE) => Some("rtl"),
            _ => return nodes.into_iter().collect(),
        };
        nodes.push(html! { <bdi dir={direction}>{ self::nodes(rest) }</bdi> });
    }
}
