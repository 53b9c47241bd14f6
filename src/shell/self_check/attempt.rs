//! One attempt each: made with what the browser offers every script, found by
//! its name, because not every browser has all of it.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element};

use crate::journey::self_check::Attempt;
use crate::shell::program;

/// Reserved: never a host (RFC 6761, section 6.4).
pub const HOST: &str = "oftf-key-desk.invalid";

/// What an attempt showed by itself.
#[derive(Clone, Debug, PartialEq)]
pub enum Seen {
    Nothing,
    Done,
    /// The name of the exception.
    Thrown(String),
    NotThere,
}

/// An attempt that was made; what it left is closed when this is dropped.
pub struct Tried {
    /// A promise may be fulfilled later.
    seen: Rc<RefCell<Seen>>,
    left: JsValue,
}

/// A corner of the document that goes when it is dropped.
pub struct Target {
    document: Document,
    corner: Element,
}

/// Where `attempt` would go.
pub fn url(attempt: Attempt) -> String {
    match attempt {
        Attempt::WebSocket => format!("wss://{HOST}/"),
        // Chromium looks up the host of a frame before it refuses the frame.
        Attempt::Frame => "data:text/plain,frame".to_owned(),
        _ => format!("https://{HOST}/{}", attempt.word()),
    }
}

/// Makes the attempt.
pub fn run(attempt: Attempt, place: &Target) -> Tried {
    let seen = Rc::new(RefCell::new(Seen::Nothing));
    let left = made(attempt, place, &seen).unwrap_or_else(|failed| {
        *seen.borrow_mut() = failed;
        JsValue::NULL
    });
    Tried { seen, left }
}

/// What has to be closed afterwards, or how it failed at once.
fn made(attempt: Attempt, place: &Target, seen: &Rc<RefCell<Seen>>) -> Result<JsValue, Seen> {
    let url = JsValue::from_str(&url(attempt));
    let global: JsValue = js_sys::global().into();
    match attempt {
        Attempt::Fetch => {
            watch(&call(&global, "fetch", &Array::of1(&url))?, seen);
        }
        Attempt::XmlHttpRequest => {
            let request = construct("XMLHttpRequest", &Array::new())?;
            call(&request, "open", &Array::of2(&JsValue::from_str("GET"), &url))?;
            call(&request, "send", &Array::new())?;
        }
        Attempt::WebSocket => return construct("WebSocket", &Array::of1(&url)),
        Attempt::EventSource => return construct("EventSource", &Array::of1(&url)),
        Attempt::Beacon => {
            let navigator = member(&global, "navigator")?;
            call(&navigator, "sendBeacon", &Array::of2(&url, &JsValue::from_str("x")))?;
        }
        Attempt::Image => set(&construct("Image", &Array::new())?, "src", &url)?,
        Attempt::Media => set(&construct("Audio", &Array::new())?, "src", &url)?,
        Attempt::StyleSheet => place.link("stylesheet", &url)?,
        Attempt::Prefetch => place.link("prefetch", &url)?,
        Attempt::StyleText => {
            let style = place.element("style")?;
            let text = format!("@import url(\"https://{HOST}/{}\");", attempt.word());
            style.set_text_content(Some(&text));
            place.put(&style)?;
            // A style sheet that was refused is none.
            if member(&style, "sheet").is_ok() {
                *seen.borrow_mut() = Seen::Done;
            }
        }
        Attempt::Font => {
            let source = JsValue::from_str(&format!("url(\"https://{HOST}/{}\")", attempt.word()));
            let font = construct("FontFace", &Array::of2(&JsValue::from_str("probe"), &source))?;
            watch(&call(&font, "load", &Array::new())?, seen);
        }
        Attempt::Frame => place.put_with("iframe", "src", &url)?,
        Attempt::Object => place.put_with("object", "data", &url)?,
        Attempt::Form => place.submit(&url)?,
        Attempt::Script => place.put_with("script", "src", &url)?,
        Attempt::RemoteWorker => {
            let worker = construct("Worker", &Array::of1(&url))?;
            call(&worker, "terminate", &Array::new())?;
        }
        // Nothing is gathered: that alone would be heard in the local network.
        // A connection that can be made says nothing about one that is blocked.
        Attempt::Webrtc => return construct("RTCPeerConnection", &Array::new()),
        Attempt::CodeFromText => {
            call(&global, "eval", &Array::of1(&JsValue::from_str("1")))?;
            *seen.borrow_mut() = Seen::Done;
        }
        Attempt::Markup => {
            set(&place.element("div")?.into(), "innerHTML", &JsValue::from_str("<b></b>"))?;
            *seen.borrow_mut() = Seen::Done;
        }
        Attempt::SecondPolicy => {
            let factory = member(&global, "trustedTypes")?;
            program::make_policy();
            call(&factory, "createPolicy", &Array::of2(&JsValue::from_str(program::POLICY), &Object::new()))?;
            *seen.borrow_mut() = Seen::Done;
        }
    }
    Ok(JsValue::NULL)
}

impl Tried {
    pub fn seen(&self) -> Seen {
        self.seen.borrow().clone()
    }
}

impl Drop for Tried {
    fn drop(&mut self) {
        if self.left.is_object() {
            let _ = call(&self.left, "close", &Array::new());
        }
    }
}

impl Target {
    pub fn new() -> Option<Self> {
        let document = web_sys::window()?.document()?;
        let corner = document.create_element("div").ok()?;
        // Not hidden: what is not laid out may not be loaded either.
        corner.set_class_name("visually-hidden");
        corner.set_attribute("aria-hidden", "true").ok()?;
        document.body()?.append_child(&corner).ok()?;
        Some(Self { document, corner })
    }

    fn element(&self, name: &str) -> Result<Element, Seen> {
        self.document.create_element(name).map_err(thrown)
    }

    fn put(&self, element: &Element) -> Result<(), Seen> {
        self.corner.append_child(element).map(|_| ()).map_err(thrown)
    }

    fn put_with(&self, name: &str, attribute: &str, value: &JsValue) -> Result<(), Seen> {
        let element = self.element(name)?;
        set(&element, attribute, value)?;
        self.put(&element)
    }

    fn link(&self, relation: &str, url: &JsValue) -> Result<(), Seen> {
        let link = self.element("link")?;
        set(&link, "rel", &JsValue::from_str(relation))?;
        set(&link, "href", url)?;
        self.put(&link)
    }

    /// Into a frame of its own, so that the page stays whatever happens.
    fn submit(&self, url: &JsValue) -> Result<(), Seen> {
        const TARGET: &str = "self-check-form";
        let frame = self.element("iframe")?;
        set(&frame, "name", &JsValue::from_str(TARGET))?;
        self.put(&frame)?;
        let form = self.element("form")?;
        set(&form, "method", &JsValue::from_str("post"))?;
        set(&form, "target", &JsValue::from_str(TARGET))?;
        set(&form, "action", url)?;
        self.put(&form)?;
        call(&form, "submit", &Array::new()).map(|_| ())
    }
}

impl Drop for Target {
    fn drop(&mut self) {
        self.corner.remove();
    }
}

/// A promise that is fulfilled means that it was done.
fn watch(promise: &JsValue, seen: &Rc<RefCell<Seen>>) {
    let (promise, seen) = (promise.clone().unchecked_into::<Promise>(), Rc::clone(seen));
    wasm_bindgen_futures::spawn_local(async move {
        if JsFuture::from(promise).await.is_ok() {
            *seen.borrow_mut() = Seen::Done;
        }
    });
}

fn member(object: &JsValue, name: &str) -> Result<JsValue, Seen> {
    let value = Reflect::get(object, &JsValue::from_str(name)).map_err(thrown)?;
    if value.is_null() || value.is_undefined() { Err(Seen::NotThere) } else { Ok(value) }
}

fn construct(class: &str, arguments: &Array) -> Result<JsValue, Seen> {
    let class = member(&js_sys::global(), class)?.dyn_into::<Function>().map_err(|_| Seen::NotThere)?;
    Reflect::construct(&class, arguments).map_err(thrown)
}

fn call(object: &JsValue, name: &str, arguments: &Array) -> Result<JsValue, Seen> {
    let function = member(object, name)?.dyn_into::<Function>().map_err(|_| Seen::NotThere)?;
    function.apply(object, arguments).map_err(thrown)
}

fn set(object: &JsValue, name: &str, value: &JsValue) -> Result<(), Seen> {
    Reflect::set(object, &JsValue::from_str(name), value).map(|_| ()).map_err(thrown)
}

fn thrown(error: JsValue) -> Seen {
    let name = Reflect::get(&error, &JsValue::from_str("name")).ok().and_then(|name| name.as_string());
    Seen::Thrown(name.unwrap_or_else(|| "Error".to_owned()))
}
