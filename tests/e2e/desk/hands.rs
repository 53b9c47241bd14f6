//! What a person does at the page: click, type, choose, drop, paste.

use std::path::{Path, PathBuf};

use oftf_key_desk::journey::{Place, Screen};
use serde_json::json;
use thirtyfour::error::WebDriverResult;
use thirtyfour::prelude::*;

use super::Desk;

/// In: a selector. Out: what it names, or null. Scrolls as a person does who wants to click
/// what lies under the next button; an option comes with its list.
const REACH: &str = "
    const found = document.querySelector(arguments[0]);
    if (!found) return null;
    const shown = found.closest('select') || found;
    const { top, bottom } = shown.getBoundingClientRect();
    if (top < 60 || bottom > innerHeight - 90) shown.scrollIntoView({ block: 'center' });
    return found;";

impl Desk {
    pub fn click(&self, id: &str) {
        self.click_at(&format!("#{id}"));
    }

    /// Goes to a screen as one does: by its place in the head, then by its tab.
    #[track_caller]
    pub fn visit(&self, route: &str) {
        let screen = Screen::from_route(route);
        let place = Place::of(screen).expect("a screen of a place");
        self.click(&format!("place-{}", place.word()));
        if place.first() != screen {
            self.click_at(&format!(".tabs a[href='{route}']"));
        }
    }

    /// Into the rehearsal, which is entered from the help.
    #[track_caller]
    pub fn practise(&self) {
        self.visit("#/help");
        self.click("start-rehearsal");
        self.element(".desk.rehearsal");
    }

    /// Clicks once the element takes it: it may be moving, or covered still.
    #[track_caller]
    pub fn click_at(&self, selector: &str) {
        self.wait(selector, || self.try_click(selector).ok());
    }

    fn try_click(&self, selector: &str) -> WebDriverResult<()> {
        self.runtime.block_on(async {
            let found = self.driver.execute(REACH, vec![json!(selector)]).await?;
            found.element()?.click().await
        })
    }

    /// Fills a field in the place of what stands there, as one who pastes, and types the last
    /// letter: a driver takes ten milliseconds of the processor for each. Who types all of them
    /// is in `keyboard.rs`.
    #[track_caller]
    pub fn fill(&self, id: &str, text: &str) {
        let last = text.char_indices().next_back().map_or(0, |(place, _)| place);
        self.click(id);
        self.insert(id, &text[..last]);
        self.run(self.element(&format!("#{id}")).send_keys(&text[last..]));
        assert_eq!(self.value(id).trim_end(), text.trim_end(), "what was typed into #{id}");
    }

    /// Brings the pointer there.
    #[track_caller]
    pub fn point_at(&self, selector: &str) {
        let element = self.element(selector);
        self.run(self.driver.action_chain().move_to_element_center(&element).perform());
    }

    /// Presses a key, or types, wherever the focus is.
    #[track_caller]
    pub fn press(&self, keys: impl Into<TypingData>) {
        self.run(self.driver.action_chain().send_keys(keys).perform());
    }

    #[track_caller]
    pub fn press_shift_tab(&self) {
        let chain = self.driver.action_chain().key_down(Key::Shift).send_keys(Key::Tab);
        self.run(chain.key_up(Key::Shift).perform());
    }

    #[track_caller]
    pub fn press_with_control(&self, key: &str) {
        let chain = self.driver.action_chain().key_down(Key::Control).send_keys(key);
        self.run(chain.key_up(Key::Control).perform());
    }

    /// All that stands in the field that has the focus.
    #[track_caller]
    pub fn select_all(&self) {
        self.press_with_control("a");
    }

    /// As one takes back what was done.
    #[track_caller]
    pub fn press_undo(&self) {
        self.press_with_control("z");
    }

    #[track_caller]
    pub fn press_enter(&self) {
        self.press(Key::Enter);
    }

    #[track_caller]
    pub fn press_tab(&self) {
        self.press(Key::Tab);
    }

    /// Makes the window so narrow, as on a phone.
    #[track_caller]
    pub fn narrow(&self, width: u32) {
        self.run(self.driver.set_window_rect(0, 0, width, 900));
    }

    /// Chooses from a list by the option's value.
    #[track_caller]
    pub fn choose(&self, id: &str, option: &str) {
        self.click_at(&format!("#{id} option[value='{option}']"));
    }

    /// Gives a file to a place for files.
    #[track_caller]
    pub fn drop(&self, id: &str, file: &Path) {
        let input = self.element_anywhere(&format!("#{id}"));
        self.run(input.send_keys(file.to_str().expect("a path of plain letters")));
    }

    /// As [`Self::drop`], for a file that is written for it.
    #[track_caller]
    pub fn drop_text(&self, id: &str, name: &str, content: &str) -> PathBuf {
        let file = self.files.path(name);
        std::fs::write(&file, content).expect("a file in the temporary folder");
        self.drop(id, &file);
        file
    }

    /// Gives many files at once to a place for files.
    #[track_caller]
    pub fn drop_all(&self, id: &str, files: &[PathBuf]) {
        let names: Vec<&str> = files.iter().map(|file| file.to_str().expect("a path of plain letters")).collect();
        let input = self.element_anywhere(&format!("#{id}"));
        self.run(input.send_keys(names.join("\n")));
    }

    /// Writes a file for dropping it later.
    #[track_caller]
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let file = self.files.path(name);
        std::fs::write(&file, content).expect("a file in the temporary folder");
        file
    }

    /// Unfolds the paste box of a place for files, and pastes. Typing a long
    /// text key by key takes minutes, so the text is inserted at once.
    #[track_caller]
    pub fn paste(&self, id: &str, text: &str) {
        self.unfold(&format!("#{id}-paste"));
        self.insert(&format!("{id}-paste"), text);
        self.click(&format!("{id}-paste-read"));
    }

    /// Puts a text into a field at once, in the place of what stands there.
    #[track_caller]
    pub fn insert(&self, id: &str, text: &str) {
        self.element(&format!("#{id}"));
        self.script(
            "const area = document.getElementById(arguments[0]); area.focus(); area.select(); \
             document.execCommand(arguments[1] ? 'insertText' : 'delete', false, arguments[1]);",
            vec![json!(id), json!(text)],
        );
        assert_eq!(self.value(id).trim_end(), text.trim_end(), "what was put into #{id}");
    }

    /// Unfolds the `<details>` around an element.
    #[track_caller]
    pub fn unfold(&self, selector: &str) {
        self.element_anywhere(selector);
        let folded = format!("details:not([open]):has({selector}) > summary");
        if self.exists(&folded) {
            self.click_at(&folded);
        }
        // The input of a place for files is drawn by its label.
        self.wait(selector, || (!self.exists(&folded)).then_some(()));
    }
}
