//! What a person, or another program, sees of the page and finds on the disk.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::Desk;

/// In: a selector, whether what it names must be shown, and for how many milliseconds to look
/// for it. Out: the element, or null. In the page, since each question to a driver takes
/// some ten milliseconds of the processor.
const LOOK: &str = "
    const [selector, mustBeShown, milliseconds, done] = arguments;
    const end = performance.now() + milliseconds;
    const isShown = (element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    };
    const look = () => {
      const found = document.querySelector(selector);
      if (found && (!mustBeShown || isShown(found))) done(found);
      else if (performance.now() >= end) done(null);
      else setTimeout(look, 10);
    };
    look();";
/// Before the driver is asked again, and whether the page still is that page.
const IN_THE_PAGE_MILLISECONDS: u32 = 500;

#[derive(Clone, Copy)]
enum Shown {
    Required,
    /// It may be folded away.
    Optional,
}

impl Desk {
    /// The element once it is shown.
    #[track_caller]
    pub fn element(&self, selector: &str) -> WebElement {
        self.wait(selector, || self.look(selector, Shown::Required, IN_THE_PAGE_MILLISECONDS))
    }

    /// The element, even if it is folded away.
    #[track_caller]
    pub fn element_anywhere(&self, selector: &str) -> WebElement {
        self.wait(selector, || self.look(selector, Shown::Optional, IN_THE_PAGE_MILLISECONDS))
    }

    fn look(&self, selector: &str, shown: Shown, milliseconds: u32) -> Option<WebElement> {
        let arguments = vec![json!(selector), json!(matches!(shown, Shown::Required)), json!(milliseconds)];
        self.runtime.block_on(self.driver.execute_async(LOOK, arguments)).ok()?.element().ok()
    }

    /// Whether it is there now, without waiting.
    pub fn exists(&self, selector: &str) -> bool {
        self.look(selector, Shown::Optional, 0).is_some()
    }

    /// Whether it is there and shown now, without waiting.
    pub fn is_shown(&self, selector: &str) -> bool {
        self.look(selector, Shown::Required, 0).is_some()
    }

    /// The text of an element as it is drawn, also where no script may run.
    #[track_caller]
    pub fn shown(&self, element: &WebElement) -> String {
        self.run(element.text())
    }

    #[track_caller]
    pub fn wait_until_gone(&self, selector: &str) {
        self.wait(&format!("no {selector}"), || (!self.exists(selector)).then_some(()));
    }

    /// The text of an element, shown or folded away.
    #[track_caller]
    pub fn text(&self, id: &str) -> String {
        self.text_at(&format!("#{id}"))
    }

    #[track_caller]
    pub fn text_at(&self, selector: &str) -> String {
        let script = "const found = document.querySelector(arguments[0]); return found && found.textContent;";
        let read = || self.script(script, vec![json!(selector)]).as_str().map(str::to_owned);
        self.wait(selector, read).trim().to_owned()
    }

    /// Waits until an element says exactly this.
    #[track_caller]
    pub fn reads(&self, selector: &str, text: &str) {
        let what = format!("{selector} to say {text:?}");
        self.wait(&what, || (self.text_at(selector) == text).then_some(()));
    }

    /// What stands in a field.
    #[track_caller]
    pub fn value(&self, id: &str) -> String {
        self.property(id, "value").as_str().expect("a field has a text").to_owned()
    }

    #[track_caller]
    pub fn is_checked(&self, id: &str) -> bool {
        self.property(id, "checked") == json!(true)
    }

    #[track_caller]
    pub fn is_disabled(&self, id: &str) -> bool {
        self.property(id, "disabled") == json!(true)
    }

    #[track_caller]
    fn property(&self, id: &str, name: &str) -> Value {
        self.element_anywhere(&format!("#{id}"));
        self.script("return document.getElementById(arguments[0])[arguments[1]];", vec![json!(id), json!(name)])
    }

    /// Waits for a finding: its check, its verdict, and its sentence by id.
    #[track_caller]
    pub fn finding(&self, check: &str, verdict: &str, message: &str) {
        self.element("section.report");
        self.unfold(&format!("li[data-check='{check}'][data-verdict='{verdict}'][data-message='{message}']"));
    }

    /// Waits for the report as a whole.
    #[track_caller]
    pub fn verdict(&self, verdict: &str) {
        self.element_anywhere(&format!("#report[data-verdict='{verdict}']"));
    }

    /// Waits for the sentence by which something was not taken.
    #[track_caller]
    pub fn refusal(&self, id: &str, message: &str) {
        self.element(&format!("#{id}[data-message='{message}']"));
    }

    /// Waits for a step of the wizard.
    #[track_caller]
    pub fn step(&self, step: &str) {
        self.element(&format!(".wizard[data-step='{step}']"));
    }

    /// The way on is closed, and the page says why.
    #[track_caller]
    pub fn is_blocked(&self) {
        self.element("#blocked");
        assert!(!self.exists("#next"), "there is a way on past #blocked");
    }

    /// `#/c3/key`
    pub fn route(&self) -> String {
        self.script("return location.hash;", Vec::new()).as_str().expect("a text").to_owned()
    }

    /// A picture of an element, as PNG.
    #[track_caller]
    pub fn picture(&self, selector: &str) -> Vec<u8> {
        // The whole of it must fit into the window.
        self.run(self.driver.set_window_rect(0, 0, 1280, 1400));
        let element = self.element(selector);
        self.runtime.block_on(element.screenshot_as_png()).expect("a picture of the element")
    }

    /// Everything that others than wasm can read: the document with what stands
    /// in its fields, the storages, the address, the history's state.
    pub fn everything_readable(&self) -> String {
        let script = "return [document.documentElement.outerHTML, document.body.innerText, \
             ...Array.from(document.querySelectorAll('input:not([type=file]), textarea'), field => field.value), \
             JSON.stringify(localStorage), JSON.stringify(sessionStorage), location.href, document.title, \
             document.cookie, String(window.name), JSON.stringify(history.state)].join('\\n');";
        self.script(script, Vec::new()).as_str().expect("a text").to_owned()
    }

    /// What is kept for the next visit.
    pub fn storage(&self) -> String {
        self.script("return JSON.stringify(localStorage);", Vec::new()).as_str().expect("a text").to_owned()
    }
}
