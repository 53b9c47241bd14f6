//! A thing as it is written: PEM, base64 and hexadecimal to copy, DER to save, and its
//! ASN.1 as a tree. Nothing of it is made before it is asked for.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use yew::prelude::*;

use crate::heap::identify::Item;
use crate::journey::{Action, HeapAction, HeapTaken};
use crate::shell::ui::part::copy::use_copying;
use crate::shell::ui::part::facts::value;
use crate::shell::ui::text::use_words;
use crate::x509::asn1::{Element, Tree};
use crate::x509::public_key::hexadecimal;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub position: usize,
    pub item: Item,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn Structure(props: &Props) -> Html {
    let words = use_words();
    let shown = use_state(|| false);
    let item = &props.item;
    let is_pem = item.content.starts_with("-----BEGIN ");
    let der = {
        let item = item.clone();
        move || item.der().unwrap_or_default()
    };
    let (content, in_base64, in_hexadecimal) = (item.content.clone(), der.clone(), der.clone());
    let position = props.position;
    let save =
        props.dispatch.reform(move |_: MouseEvent| Action::Heap(HeapAction::FileTaken(HeapTaken::Der(position))));
    let toggle = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(!*shown))
    };
    let first = words.line(if is_pem { "heap-copy-pem" } else { "heap-copy-json" });
    html! {
        <div class="structure">
            <div class="heap-files screen-only">
                <Copying id="heap-copy-content" label={first} text={Callback::from(move |()| content.clone())} dispatch={props.dispatch.clone()} />
                if is_pem {
                    <Copying
                        id="heap-copy-base64"
                        label={words.line("heap-copy-base64")}
                        text={Callback::from(move |()| STANDARD.encode(in_base64()))}
                        dispatch={props.dispatch.clone()}
                    />
                    <Copying
                        id="heap-copy-hexadecimal"
                        label={words.line("heap-copy-hexadecimal")}
                        text={Callback::from(move |()| hexadecimal(&in_hexadecimal()))}
                        dispatch={props.dispatch.clone()}
                    />
                    <button type="button" id="heap-save-der" class="quiet" onclick={save}>{ words.line("heap-save-der") }</button>
                    <button type="button" id="heap-asn1" class="quiet" aria-expanded={shown.to_string()} onclick={toggle}>
                        { words.line("heap-asn1") }
                    </button>
                }
            </div>
            if *shown {
                { tree(&Tree::of(&der()), &words.line("heap-asn1-cut")) }
            }
        </div>
    }
}

fn tree(tree: &Tree, cut: &str) -> Html {
    let row = |each: &Element| {
        let indent = "\u{A0}\u{A0}".repeat(each.depth);
        html! {
            <li>
                { indent }<span class="at">{ each.at }</span>{ " " }<b>{ &each.tag }</b>{ " " }<span class="at">{ format!("({})", each.length) }</span>
                if let Some(text) = each.value.clone().filter(|text| !text.is_empty()) {
                    { " " }<span class="asn1-value">{ value(text) }</span>
                }
            </li>
        }
    };
    html! {
        <>
            <ol class="asn1" id="asn1" dir="ltr" translate="no" tabindex="0">{ for tree.elements.iter().map(row) }</ol>
            if tree.is_cut {
                <p>{ cut }</p>
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct CopyingProps {
    id: &'static str,
    label: AttrValue,
    /// What is copied, made when it is asked for.
    text: Callback<(), String>,
    dispatch: Callback<Action>,
}

#[component]
fn Copying(props: &CopyingProps) -> Html {
    let (copy, label) = use_copying(props.label.to_string(), props.dispatch.clone());
    let text = props.text.clone();
    let onclick = copy.reform(move |_: MouseEvent| text.emit(()));
    html! { <button type="button" class="quiet" id={props.id} {onclick}>{ label }</button> }
}
