//! A button for what cannot be undone: it asks once more in its place.

use yew::prelude::*;

use crate::shell::ui::text::use_words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub id: AttrValue,
    pub label: AttrValue,
    /// What will be lost.
    pub question: AttrValue,
    pub yes: AttrValue,
    pub on_confirm: Callback<()>,
}

#[component]
pub fn ConfirmButton(props: &Props) -> Html {
    let words = use_words();
    let asking = use_state(|| false);
    let asked = use_mut_ref(|| false);
    let (ask, no) = (use_node_ref(), use_node_ref());
    {
        // The button that had the focus is gone: the harmless answer gets it,
        // and afterwards the button that asked.
        let (ask, no) = (ask.clone(), no.clone());
        use_effect_with(*asking, move |asking| {
            let was_asked = asked.replace(*asking);
            let next = if *asking { no } else { ask };
            if let Some(button) = next.cast::<web_sys::HtmlElement>().filter(|_| *asking || was_asked) {
                let _ = button.focus();
            }
        });
    }
    let set = |value: bool| {
        let asking = asking.clone();
        Callback::from(move |_: MouseEvent| asking.set(value))
    };
    if !*asking {
        return html! {
            <button ref={ask} type="button" id={props.id.clone()} class="quiet" onclick={set(true)}>{ &props.label }</button>
        };
    }
    let confirmed = {
        let (asking, on_confirm) = (asking.clone(), props.on_confirm.clone());
        Callback::from(move |_: MouseEvent| {
            asking.set(false);
            on_confirm.emit(());
        })
    };
    html! {
        <div class="confirm" role="alertdialog" aria-label={props.label.clone()}>
            <p>{ &props.question }</p>
            <div class="buttons">
                <button type="button" id={format!("{}-yes", props.id)} class="danger" onclick={confirmed}>{ &props.yes }</button>
                <button ref={no} type="button" class="quiet" onclick={set(false)}>{ words.line("confirm-no") }</button>
            </div>
        </div>
    }
}
