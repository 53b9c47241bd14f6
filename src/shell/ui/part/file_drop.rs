//! The place for a file, or for many: drop, pick, or paste a text. Once something lies
//! open from it, the place is one line and what came of the file stands below.

use web_sys::{DragEvent, File, FileList, HtmlInputElement, HtmlTextAreaElement};
use yew::html::IntoPropValue;
use yew::prelude::*;

use crate::ground::message::Message;
use crate::ground::secret::Secret;
use crate::journey::OfferedFile;
use crate::shell::reading;
use crate::shell::ui::text::{Words, use_words};

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
    /// Something that came from here lies open, or was refused: the name of its file,
    /// empty if the page does not know it.
    #[prop_or_default]
    pub open: Option<AttrValue>,
}

/// What came here last.
#[derive(Clone, PartialEq)]
struct Taken {
    /// Empty for a paste.
    name: String,
    size_bytes: usize,
    files: usize,
}

impl Taken {
    fn of(files: &[OfferedFile]) -> Option<Self> {
        let size = |file: &OfferedFile| file.content.expose("only how long it is").len();
        let first = files.first()?;
        Some(Self { name: first.name.clone(), size_bytes: files.iter().map(size).sum(), files: files.len() })
    }
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

#[component]
pub fn FileDrop(props: &Props) -> Html {
    let words = use_words();
    let over = use_state(|| false);
    let taken = use_state(|| None::<Taken>);
    let on_file = {
        let (on_file, taken) = (props.on_file.clone(), taken.clone());
        Callback::from(move |files: Vec<OfferedFile>| {
            taken.set(Taken::of(&files));
            on_file.take(files);
        })
    };
    let take = {
        let (receiver, on_file, on_unreadable) = (props.on_file.clone(), on_file.clone(), props.on_unreadable.clone());
        Callback::from(move |list: FileList| {
            let files = receiver.choose(&list);
            if let Err(message) = reading::accept(&files) {
                return on_unreadable.emit(message);
            }
            let (on_file, on_unreadable) = (on_file.clone(), on_unreadable.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let offered = reading::read_all(&files, &on_unreadable).await;
                if !offered.is_empty() {
                    on_file.emit(offered);
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
    let (hint_id, open) = (format!("{}-hint", props.id), props.open.as_ref());
    let many = matches!(props.on_file, Receiver::Many(_));
    let button = match (open.is_some(), many) {
        (true, false) => words.line("drop-replace"),
        (true, true) => words.line("drop-more"),
        (false, false) => words.line("drop-choose"),
        (false, true) => words.line("drop-choose-many"),
    };
    html! {
        <div class="file">
            <div
                class={classes!("drop", over.then_some("over"), open.map(|_| "taken"))}
                {ondrop}
                ondragover={hover(true)}
                ondragenter={hover(true)}
                ondragleave={hover(false)}
            >
                <label for={props.id.clone()} class={classes!(open.map(|_| "visually-hidden"))}>{ &props.label }</label>
                { for open.map(|name| lies_open(&words, name, taken.as_ref())) }
                <p class={classes!("hint", open.map(|_| "visually-hidden"))} id={hint_id.clone()}>{ &props.hint }</p>
                <p class="drop-row">
                    <span class="file-button">
                        <input
                            id={props.id.clone()}
                            type="file"
                            multiple={many}
                            accept={props.accept.clone()}
                            aria-describedby={hint_id}
                            {onchange}
                        />
                        <label for={props.id.clone()} class={classes!("button", open.map(|_| "quiet"))}>{ button }</label>
                    </span>
                    <span class="drop-word" aria-hidden="true">{ words.line("drop-here") }</span>
                </p>
            </div>
            if props.paste == Paste::Allowed {
                <PasteBox id={format!("{}-paste", props.id)} {on_file} />
            }
        </div>
    }
}

/// The name of what lies open, and how large it is where that is known.
fn lies_open(words: &Words, name: &AttrValue, taken: Option<&Taken>) -> Html {
    let name = taken.map_or(name.as_str(), |taken| taken.name.as_str());
    let size = taken.map(|taken| Message::new("drop-size").with("size", taken.size_bytes.div_ceil(1024)));
    let files =
        taken.filter(|taken| taken.files > 1).map(|taken| Message::new("drop-files").with("count", taken.files));
    let name = match (files, taken, name) {
        (Some(files), ..) => html! { <span>{ words.say(&files) }</span> },
        (None, Some(_), "") => html! { <span>{ words.line("heap-pasted") }</span> },
        (None, None, "") => html! { <span>{ words.line("drop-read") }</span> },
        (None, _, name) => html! { <code dir="ltr" translate="no">{ name }</code> },
    };
    html! {
        <p class="drop-name">
            { name }
            { for size.map(|size| html! { <span class="drop-size">{ words.say(&size) }</span> }) }
        </p>
    }
}

#[derive(Properties, PartialEq)]
struct PasteProps {
    id: AttrValue,
    on_file: Callback<Vec<OfferedFile>>,
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
            on_file.emit(vec![OfferedFile { name: String::new(), content }]);
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
