//! The place for a file: drop it, pick it, or paste its text.

use web_sys::{DragEvent, File, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::journey::OfferedFile;
use crate::message::Message;
use crate::secret::Secret;
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
    pub on_file: Callback<OfferedFile>,
    pub on_unreadable: Callback<Message>,
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
    let take = {
        let (on_file, on_unreadable) = (props.on_file.clone(), props.on_unreadable.clone());
        Callback::from(move |file: File| {
            let (on_file, on_unreadable) = (on_file.clone(), on_unreadable.clone());
            wasm_bindgen_futures::spawn_local(async move {
                match reading::read(&file).await {
                    Ok(offered) => on_file.emit(offered),
                    Err(message) => on_unreadable.emit(message),
                }
            });
        })
    };
    let onchange = {
        let take = take.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            if let Some(file) = input.files().and_then(|files| files.item(0)) {
                take.emit(file);
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
            if let Some(file) = files.and_then(|files| files.item(0)) {
                take.emit(file);
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
    on_file: Callback<OfferedFile>,
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
            on_file.emit(OfferedFile { name: String::new(), content });
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
