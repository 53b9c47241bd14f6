//! The focus of the keyboard: it is never lost. A button that vanishes hands it
//! on to the heading of what it stood in.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};

use crate::ground::report::FindingId;

/// What the focus cannot stay on.
const CLOSED: &str = ":disabled";

/// Where the focus was before something changed: the element, then what it
/// stands in, from the inside out.
pub struct Before(Vec<Element>);

impl Before {
    pub fn now() -> Self {
        let focused = document().and_then(|document| document.active_element());
        let chain = std::iter::successors(focused, |element| element.parent_element());
        Self(chain.collect())
    }

    /// If the element that had the focus is gone or closed, the heading of the nearest
    /// part that is still there gets it.
    pub fn hand_on(&self) {
        let is_lost = |element: &&Element| !element.is_connected() || element.matches(CLOSED).unwrap_or(false);
        let Some(focused) = self.0.first().filter(is_lost) else { return };
        let has_moved = document()
            .and_then(|document| document.active_element())
            .is_some_and(|now| now.tag_name() != "BODY" && !now.is_same_node(Some(focused)));
        if has_moved {
            return;
        }
        let left = self.0.iter().filter(|element| element.is_connected());
        if let Some(heading) = left.into_iter().find_map(|element| element.query_selector("h1, h2, h3").ok().flatten())
        {
            focus(&heading);
        }
    }
}

/// The heading of the screen, at its top.
pub fn heading() {
    if let Some(heading) = by_id("page-heading") {
        focus(&heading);
        if let Some(window) = web_sys::window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
    }
}

/// A part of the screen that the address names.
pub fn part(id: &str) {
    if let Some(element) = by_id(id) {
        focus(&element);
        element.scroll_into_view();
    }
}

/// The first of these parts that is there: its heading gets the focus, so that it is
/// read out, and it comes into view as far as it is not.
pub fn first_of(ids: &[&str]) {
    let Some(part) = ids.iter().find_map(|id| by_id(id)) else { return };
    unfold(&part);
    let heading = part.query_selector("h1, h2, h3").ok().flatten();
    focus(heading.as_ref().unwrap_or(&part));
}

/// Unfolds and focuses a finding; `false` if it is not on the screen.
pub fn finding(place: &FindingId) -> bool {
    let Some(finding) = by_id(&finding_id(place)) else { return false };
    unfold(&finding);
    focus(&finding);
    finding.scroll_into_view();
    true
}

/// Opens whatever an element is folded away in.
fn unfold(element: &Element) {
    let folded = std::iter::successors(element.parent_element(), |element| element.parent_element());
    for element in folded.filter(|element| element.tag_name() == "DETAILS") {
        let _ = element.set_attribute("open", "");
    }
}

/// The id of the element that shows a finding.
pub fn finding_id(place: &FindingId) -> String {
    format!("finding-{place}")
}

/// Focuses an element that may not be made for it.
fn focus(element: &Element) {
    let Some(element) = element.dyn_ref::<HtmlElement>() else { return };
    if element.tab_index() < 0 {
        let _ = element.set_attribute("tabindex", "-1");
    }
    let _ = element.focus();
}

fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
