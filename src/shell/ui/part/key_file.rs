//! A key file that is dropped into a form, and the passphrase that opens it.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::file_drop::{FileDrop, Paste};
use super::secret_field::{kind, show_box, taken};
use crate::framework::address::Address;
use crate::ground::message::Message;
use crate::ground::secret::Secret;
use crate::journey::{Action, KeyAction, OfferedFile, Slot};
use crate::key::container;
use crate::shell::ui::text::use_words;

/// Held until it is used, so that a mistyped passphrase does not ask for the file
/// again. It goes with its form.
#[derive(Clone)]
pub struct KeyFile {
    name: UseStateHandle<Option<String>>,
    held: Rc<RefCell<Option<OfferedFile>>>,
    passphrase: NodeRef,
    on_file: Callback<OfferedFile>,
    on_unreadable: Callback<Message>,
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub file: KeyFile,
    /// Of the place for the file.
    pub id: &'static str,
    pub label: String,
    pub hint: String,
    /// File name endings, as in `.key,.pem`.
    pub accept: &'static str,
    pub passphrase_id: &'static str,
    pub passphrase_label: String,
}

/// For one certificate; why a file cannot be read is said at the slot.
#[hook]
pub fn use_key_file(at: Address, slot: Slot, dispatch: &Callback<Action>) -> KeyFile {
    let name = use_state(|| None::<String>);
    let held = use_mut_ref(|| None::<OfferedFile>);
    let passphrase = use_node_ref();
    let on_file = {
        let (name, held, dispatch) = (name.clone(), held.clone(), dispatch.clone());
        Callback::from(move |file: OfferedFile| {
            name.set(Some(file.name.clone()));
            *held.borrow_mut() = Some(file);
            dispatch.emit(Action::Key(at, KeyAction::FileHeld));
        })
    };
    let on_unreadable = dispatch.reform(move |message| Action::FileUnreadable { at, slot, message });
    KeyFile { name, held, passphrase, on_file, on_unreadable }
}

impl KeyFile {
    pub fn is_held(&self) -> bool {
        self.name.is_some()
    }

    /// The file and what was typed for it; the field is emptied.
    pub fn take(&self) -> Option<(OfferedFile, Secret<String>)> {
        let file = self.held.borrow().clone()?;
        // SECRET: a key that no passphrase protects goes to the worker and does not stay.
        if container::is_plain(file.content.expose("only whether a passphrase protects it")) {
            *self.held.borrow_mut() = None;
            self.name.set(None);
        }
        Some((file, taken(&self.passphrase)))
    }

    /// What a test says of the file and what was typed for it; both stay as they are.
    pub fn passes(&self, test: impl FnOnce(&Secret<Vec<u8>>, &Secret<String>) -> bool) -> bool {
        let typed = self.passphrase.cast::<HtmlInputElement>().map(|field| Secret::new(field.value()));
        self.held.borrow().as_ref().zip(typed).is_some_and(|(file, typed)| test(&file.content, &typed))
    }
}

impl PartialEq for KeyFile {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && Rc::ptr_eq(&self.held, &other.held)
    }
}

/// The place for the file, and the field for its passphrase.
#[component]
pub fn KeyFileFields(props: &Props) -> Html {
    let file = &props.file;
    let words = use_words();
    let is_shown = use_state(|| false);
    html! {
        <>
            <FileDrop
                id={props.id}
                label={props.label.clone()}
                hint={props.hint.clone()}
                accept={props.accept}
                paste={Paste::NotOffered}
                on_file={file.on_file.clone()}
                on_unreadable={file.on_unreadable.clone()}
                open={file.name.as_ref().map(|name| AttrValue::from(name.clone()))}
            />
            <div class="field">
                <label for={props.passphrase_id}>{ &props.passphrase_label }</label>
                <input ref={file.passphrase.clone()} id={props.passphrase_id} type={kind(*is_shown)} spellcheck="false" autocomplete="current-password" />
                { show_box(props.passphrase_id, &is_shown, &words) }
            </div>
        </>
    }
}
