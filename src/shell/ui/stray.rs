//! A file that is dropped, or a text that is pasted, beside every place for it: where the
//! screen has one place, it goes there; else among the files of "Check files".

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{ClipboardEvent, DataTransfer, DragEvent, Element, Event, EventInit, File, FileList, HtmlInputElement};
use yew::Callback;

use super::shortcuts;
use crate::journey::{Action, HeapAction, PageAction, Screen};
use crate::shell::reading;

/// The inputs of all places for files (`part::file_drop`).
const PLACES: &str = ".drop input[type=file]";

/// Heard as long as it lives.
pub struct Listener(Closure<dyn FnMut(Event)>);

const EVENTS: [&str; 3] = ["dragover", "drop", "paste"];

impl Listener {
    pub fn new(dispatch: Callback<Action>) -> Self {
        let closure = Closure::new(move |event: Event| {
            let files = dropped(&event).or_else(|| pasted(&event));
            if let Some(files) = files.filter(|files| files.length() > 0)
                && !hand_over(&files)
            {
                read(&files, dispatch.clone());
            }
        });
        if let Some(window) = web_sys::window() {
            for event in EVENTS {
                let _ = window.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
            }
        }
        Self(closure)
    }
}

fn dropped(event: &Event) -> Option<FileList> {
    let event = event.dyn_ref::<DragEvent>()?;
    // Else the browser leaves the page for the file. A place that took it said so.
    let is_taken = event.default_prevented();
    event.prevent_default();
    event.data_transfer().filter(|_| event.type_() == "drop" && !is_taken)?.files()
}

/// Files, or a text as a file without a name. In a field the browser pastes.
fn pasted(event: &Event) -> Option<FileList> {
    let event = event.dyn_ref::<ClipboardEvent>().filter(|event| !shortcuts::is_typing(event))?;
    let clipboard = event.clipboard_data()?;
    let files = clipboard.files().filter(|files| files.length() > 0);
    let files = files.or_else(|| as_file(&clipboard.get_data("text/plain").ok()?))?;
    event.prevent_default();
    Some(files)
}

fn as_file(text: &str) -> Option<FileList> {
    if text.trim().is_empty() {
        return None;
    }
    let file = File::new_with_str_sequence(&Array::of1(&text.into()), "").ok()?;
    let carrier = DataTransfer::new().ok()?;
    carrier.items().add_with_file(&file).ok()?;
    carrier.files()
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            for event in EVENTS {
                let _ = window.remove_event_listener_with_callback(event, self.0.as_ref().unchecked_ref());
            }
        }
    }
}

/// To the only place of the screen, as if they were chosen there; `false` if there is
/// none, or more than one.
fn hand_over(files: &FileList) -> bool {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return false };
    let Ok(places) = document.query_selector_all(PLACES) else { return false };
    let places = (0..places.length()).filter_map(|position| places.item(position)?.dyn_into::<HtmlInputElement>().ok());
    let mut shown = places.filter(|place| !is_folded(place));
    let (Some(place), None) = (shown.next(), shown.next()) else { return false };
    place.set_files(Some(files));
    let bubbling = EventInit::new();
    bubbling.set_bubbles(true);
    Event::new_with_event_init_dict("change", &bubbling).is_ok_and(|change| place.dispatch_event(&change).is_ok())
}

/// Whether it stands in a `<details>` that is not open.
fn is_folded(element: &Element) -> bool {
    element.closest("details:not([open])").is_ok_and(|folded| folded.is_some())
}

/// Among the files of "Check files", which opens.
fn read(files: &FileList, dispatch: Callback<Action>) {
    dispatch.emit(Action::Page(PageAction::ScreenChosen(Screen::CheckAnything)));
    let files: Vec<_> = (0..files.length()).filter_map(|position| files.item(position)).collect();
    let on_unreadable = dispatch.reform(|message| Action::Heap(HeapAction::Unreadable(message)));
    if let Err(message) = reading::accept(&files) {
        return on_unreadable.emit(message);
    }
    wasm_bindgen_futures::spawn_local(async move {
        let offered = reading::read_all(&files, &on_unreadable).await;
        if !offered.is_empty() {
            dispatch.emit(Action::Heap(HeapAction::Offered(offered)));
        }
    });
}
