//! A report that leaves the page: copied, saved, printed; and one of its findings, copied.

use yew::prelude::*;

use super::copy::use_copying;
use crate::ground::message::Message;
use crate::ground::report::render::Cover;
use crate::ground::report::{Finding, FindingId, Report};
use crate::journey::{Action, PageAction};
use crate::shell::clock;
use crate::shell::ui::text::use_words;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// Of the report on the screen: the ids of the buttons begin with it.
    pub id: AttrValue,
    pub report: Report,
    pub cover: Cover,
    /// Of its files, without an ending.
    pub name: AttrValue,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn ReportForms(props: &Props) -> Html {
    let words = use_words();
    let (copy, label) = use_copying(words.line("report-copy"), props.dispatch.clone());
    let markdown = {
        let (words, report, cover) = (words.clone(), props.report.clone(), props.cover.clone());
        move || report.to_markdown(&cover, clock::now(), words.texts())
    };
    let json = {
        let (words, report) = (words.clone(), props.report.clone());
        move || report.to_json(words.texts())
    };
    let name = props.name.clone();
    let save_markdown = saving(format!("{name}.md"), "text/markdown", markdown.clone(), &props.dispatch);
    let save_json = saving(format!("{name}.json"), "application/json", json, &props.dispatch);
    let on_copy = copy.reform(move |_: MouseEvent| markdown());
    let id = |word: &str| format!("{}-{word}", props.id);
    html! {
        <details class="menu screen-only">
            <summary class="button quiet">{ words.line("report-export") }</summary>
            <div class="report-forms">
            <button type="button" class="quiet" id={id("copy")} onclick={on_copy}>{ label }</button>
            <button type="button" class="quiet" id={id("save-md")} onclick={save_markdown}>{ words.line("report-save-markdown") }</button>
            <button type="button" class="quiet" id={id("save-json")} onclick={save_json}>{ words.line("report-save-json") }</button>
            <button
                type="button"
                class="quiet"
                id={id("print")}
                onclick={props.dispatch.reform(|_: MouseEvent| Action::Page(PageAction::PrintRequested))}
            >{ words.line("print") }</button>
            </div>
        </details>
    }
}

/// Written when it is asked for, and not at every drawing.
fn saving(
    name: String,
    media_type: &'static str,
    write: impl Fn() -> String + 'static,
    dispatch: &Callback<Action>,
) -> Callback<MouseEvent> {
    dispatch
        .reform(move |_| Action::Page(PageAction::FileRequested { name: name.clone(), media_type, content: write() }))
}

#[derive(Properties, PartialEq)]
pub struct FindingProps {
    pub finding: Finding,
    pub place: FindingId,
    pub cover: Cover,
    /// Of the finding, for those who do not see beside what the button stands.
    pub title: AttrValue,
    pub dispatch: Callback<Action>,
}

/// Copies a finding for somebody else: what it is about, its words and values, and its
/// address, which alone would say nothing where the page has other data.
#[component]
pub fn FindingCopy(props: &FindingProps) -> Html {
    let words = use_words();
    let (copy, label) = use_copying(words.line("copy"), props.dispatch.clone());
    let name = words.say(&Message::new("report-finding-copy").with("title", props.title.to_string()));
    let onclick = {
        let (finding, place, cover) = (props.finding.clone(), props.place.clone(), props.cover.clone());
        copy.reform(move |_: MouseEvent| finding.to_markdown(&place, &cover, clock::now(), words.texts()))
    };
    html! {
        <button type="button" class="link finding-copy screen-only" title={name} {onclick}>
            { label }<span class="visually-hidden">{ format!(": {}", props.title) }</span>
        </button>
    }
}
