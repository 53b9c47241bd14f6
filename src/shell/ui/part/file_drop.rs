//! The place for a file, or for many: drop, pick, or paste a text.

use web_sys::{DragEvent, File, FileList, HtmlInputElement, HtmlTextAreaElement};
use yew::html::IntoPropValue;
use yew::prelude::*;

use crate::ground::message::Message;
use crate::ground::secret::Secret;
use crate::heap::identify;
use crate::journey::OfferedFile;
use crate::shell::reading;
use crate::shell::ui::text::use_words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub id: AttrValue,
    pub label: AttrValue,
    pub hint: AttrValue,
    /// File name endings, as in `.pem,.cer`.
    pub accept: AttrValue,
    /// Whether a text may be pasted instead; not for private keys.
    #[prop_or(Paste::Allowed)]
    pub paste: Paste,
    pub on_file: Receiver,
    pub on_unreadable: Callback<Message>,
}

/// Who takes what was dropped; this decides how many may be.
#[derive(Clone, PartialEq)]
pub enum Receiver {
    One(Callback<OfferedFile>),
    Many(Callback<Vec<OfferedFile>>),
}

impl IntoPropValue<Receiver> for Callback<OfferedFile> {
    fn into_prop_value(self) -> Receiver {
        Receiver::One(self)
    }
}

impl IntoPropValue<Receiver> for Callback<Vec<OfferedFile>> {
    fn into_prop_value(self) -> Receiver {
        Receiver::Many(self)
    }
}

impl Receiver {
    fn take(&self, mut files: Vec<OfferedFile>) {
        match self {
            Self::One(callback) => files.drain(..).take(1).for_each(|file| callback.emit(file)),
            Self::Many(callback) => callback.emit(files),
        }
    }

    /// The files of a list that are taken.
    fn choose(&self, list: &FileList) -> Vec<File> {
        let most = match self {
            Self::One(_) => 1,
            Self::Many(_) => list.length(),
        };
        (0..most).filter_map(|position| list.item(position)).collect()
    }
}

#[derive(Clone, Copy, PartialEq)]
pub enum Paste {
    Allowed,
    NotOffered,
}

/// A file's size.
#[expect(clippy::as_conversions, reason = "COMPAT: a browser counts octets in f64")]
fn octets(file: &web_sys::File) -> usize {
    file.size() as usize
}

#[component]
pub fn FileDrop(props: &Props) -> Html {
    let words = use_words();
    let over = use_state(|| false);
    let take = {
        let (on_file, on_unreadable) = (props.on_file.clone(), props.on_unreadable.clone());
        Callback::from(move |list: FileList| {
            let files = on_file.choose(&list);
            // Before anything is read: two hundred large files are memory.
            if let Err(error) = identify::accept(files.iter().map(octets), identify::MAX_FILES) {
                return on_unreadable.emit(error.message());
            }
            let (on_file, on_unreadable) = (on_file.clone(), on_unreadable.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let mut offered = Vec::with_capacity(files.len());
                for file in &files {
                    match reading::read(file).await {
                        Ok(file) => offered.push(file),
                        Err(message) => on_unreadable.emit(message),
                    }
                }
                if !offered.is_empty() {
                    on_file.take(offered);
                }
            });
        })
    };
    let onchange = {
        let take = take.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            if let Some(files) = input.files().filter(|files| files.length() > 0) {
                take.emit(files);
            }
            // The same file, mended, can be picked again.
            input.set_value("");
        })
    };
    let ondrop = {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(false);
            let files = event.data_transfer().and_then(|transfer| transfer.files());
            if let Some(files) = files.filter(|files| files.length() > 0) {
                take.emit(files);
            }
        })
    };
    let hover = |value: bool| {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(value);
        })
    };
    html! {
        <div class="file">
            <div
                class={classes!("drop", over.then_some("over"))}
                {ondrop}
                ondragover={hover(true)}
                ondragenter={hover(true)}
                ondragleave={hover(false)}
            >
                <label for={props.id.clone()}>{ &props.label }</label>
                <p class="hint" id={format!("{}-hint", props.id)}>{ &props.hint }</p>
                <input
                    id={props.id.clone()}
                    type="file"
                    multiple={matches!(props.on_file, Receiver::Many(_))}
                    accept={props.accept.clone()}
                    aria-describedby={format!("{}-hint", props.id)}
                    {onchange}
                />
                <p class="drop-word" aria-hidden="true">{ words.line("drop-here") }</p>
            </div>
            if props.paste == Paste::Allowed {
                <PasteBox id={format!("{}-paste", props.id)} on_file={props.on_file.clone()} />
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct PasteProps {
    id: AttrValue,
    on_file: Receiver,
}

#[component]
fn PasteBox(props: &PasteProps) -> Html {
    let words = use_words();
    let area = use_node_ref();
    let onclick = {
        let (area, on_file) = (area.clone(), props.on_file.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(area) = area.cast::<HtmlTextAreaElement>() else { return };
            let content = Secret::new(area.value().into_bytes());
            // SECRET: whatever it was, a private key by mistake too, must not stay.
            area.set_value("");
            on_file.take(vec![OfferedFile { name: String::new(), content }]);
        })
    };
    html! {
        <details class="paste">
            <summary>{ words.line("paste-instead") }</summary>
            <label for={props.id.clone()}>{ words.line("paste-label") }</label>
            <textarea ref={area} id={props.id.clone()} class="code" rows="6" dir="ltr" spellcheck="false" autocomplete="off" />
            <button type="button" id={format!("{}-read", props.id)} {onclick}>{ words.line("paste-read") }</button>
        </details>
    }
}
