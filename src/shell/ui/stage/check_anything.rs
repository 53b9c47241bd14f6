//! The page "Check files": any files, what each is, what belongs together.

#![expect(clippy::indexing_slicing, reason = "INVARIANT: members name items of the same heap")]

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ground::check::Check;
use crate::ground::message::Message;
use crate::ground::report::{Finding, Overall, Verdict};
use crate::ground::secret::Secret;
use crate::ground::shown::{self, MOST_SHOWN_CHARACTERS};
use crate::heap::identify::Item;
use crate::heap::matching::Group;
use crate::journey::{Action, HeapAction, JobAction, JobKind, Journey};
use crate::shell::ui::part::chain;
use crate::shell::ui::part::elapsed::Working;
use crate::shell::ui::part::facts::facts;
use crate::shell::ui::part::file_drop::FileDrop;
use crate::shell::ui::part::key_set_pair;
use crate::shell::ui::part::refusal::refusal;
use crate::shell::ui::part::report;
use crate::shell::ui::text::{Ui, use_words};

/// Most members of a group that are shown by name.
const MAX_SHOWN_MEMBERS: usize = 20;

pub fn view(journey: &Journey, ui: &Ui) -> Html {
    let heap = &journey.heap;
    let items = heap.items();
    let on_file = ui.dispatch.reform(|files| Action::Heap(HeapAction::Offered(files)));
    let on_unreadable = ui.dispatch.reform(|message| Action::Heap(HeapAction::Unreadable(message)));
    let working = journey.job.filter(|job| job.kind == JobKind::Identify);
    html! {
        <div class="heap">
            <h1 id="page-heading" tabindex="-1">{ ui.line("heap-title") }</h1>
            <p class="lead">{ ui.line("heap-lead") }</p>
            <FileDrop
                id="heap-file"
                label={ui.line("heap-drop")}
                hint={ui.line("heap-drop-hint")}
                accept=""
                {on_file}
                {on_unreadable}
            />
            { refusal(heap.refusal.as_ref(), "heap-refusal", ui) }
            if let Some(job) = working {
                <Working text={ui.line("heap-working")} since={job.since} on_cancel={ui.on(|| Action::Job(JobAction::Cancelled))} />
            }
            if !items.is_empty() {
                { groups(journey, &items, ui) }
                { key_set_pair::view(journey, ui) }
                { all_items(journey, &items, ui) }
            }
        </div>
    }
}

fn groups(journey: &Journey, items: &[Item], ui: &Ui) -> Html {
    let groups = &journey.heap.matches.groups;
    html! {
        <section class="groups">
            <h2>{ ui.line("heap-groups") }</h2>
            if groups.is_empty() {
                <p>{ ui.line("heap-no-groups") }</p>
            }
            { for groups.iter().enumerate().map(|(number, group)| group_view(number, group, items, ui)) }
        </section>
    }
}

fn group_view(number: usize, group: &Group, items: &[Item], ui: &Ui) -> Html {
    let is_presence = |finding: &&Finding| {
        [Check::MatchPrivateKey, Check::MatchCsr, Check::MatchCertificate, Check::MatchJwks].contains(&finding.check)
    };
    let (presence, rest): (Vec<&Finding>, Vec<&Finding>) = group.findings.iter().partition(is_presence);
    let chips = presence.into_iter().map(|finding| {
        let state = if finding.verdict == Verdict::Pass { "there" } else { "missing" };
        let word = if finding.verdict == Verdict::Pass { ui.line("heap-there") } else { ui.line("heap-missing") };
        html! {
            <li class={classes!("chip", state)} data-check={finding.check.to_string()} data-state={state}>
                { ui.say(&finding.check.title()) }{ " " }<span class="chip-state">{ word }</span>
            </li>
        }
    });
    let members = group.members.iter().take(MAX_SHOWN_MEMBERS).map(|member| {
        let item = &items[member.item];
        html! {
            <li>
                <button
                    type="button"
                    class="link"
                    onclick={choose(Some(member.item), ui)}
                >{ name(item, ui) }</button>
                { " " }<span class="kind">{ kind(item, ui) }</span>
            </li>
        }
    });
    let more = group.members.len().saturating_sub(MAX_SHOWN_MEMBERS);
    html! {
        <article class="group-card" id={format!("group-{number}")} data-key={group.spki_sha256.clone()}>
            <header>
                <h3>
                    if let Some(known) = &group.known {
                        <span class="known">{ known.at.name() }</span>{ " · " }
                    }
                    <span dir="ltr" translate="no">{ subject_or_label(group, items) }</span>
                </h3>
                <code class="fingerprint" dir="ltr" translate="no">{ format!("{} · {}", group.key_label, group.spki_sha256) }</code>
            </header>
            <ul class="chips">{ for chips }</ul>
            <ul class="members">
                { for members }
                if more > 0 {
                    <li>{ ui.say(&Message::new("heap-more").with("count", more)) }</li>
                }
            </ul>
            if !rest.is_empty() {
                <ul class="findings">{ for rest.into_iter().map(|finding| report::row(finding, ui)) }</ul>
            }
        </article>
    }
}

/// What a person knows a key by: the subject, where there is one.
fn subject_or_label(group: &Group, items: &[Item]) -> String {
    let keys = group.members.iter().filter_map(|member| items[member.item].keys.get(member.key));
    keys.into_iter().find_map(|key| key.subject.clone()).unwrap_or_else(|| group.key_label.clone())
}

fn all_items(journey: &Journey, items: &[Item], ui: &Ui) -> Html {
    html! {
        <section class="items">
            <header class="items-head">
                <h2>{ ui.say(&Message::new("heap-items").with("count", items.len())) }</h2>
                <button type="button" id="heap-clear" class="quiet" onclick={ui.on(|| Action::Heap(HeapAction::Cleared))}>
                    { ui.line("heap-clear") }
                </button>
            </header>
            <ul class="item-rows">
                { for items.iter().enumerate().map(|(position, item)| item_row(journey, position, item, ui)) }
            </ul>
        </section>
    }
}

fn item_row(journey: &Journey, position: usize, item: &Item, ui: &Ui) -> Html {
    let is_open = journey.heap.chosen == Some(position);
    let toggled = if is_open { None } else { Some(position) };
    let verdict = item.report.verdict();
    let trouble = match verdict {
        Overall::Pass | Overall::Incomplete => None,
        Overall::Warn => Some(Verdict::Warn),
        Overall::Fail => Some(Verdict::Fail),
    };
    let about = item.key().map(|key| key.subject.clone().unwrap_or_else(|| key.label.clone()));
    let about = about.or_else(|| item.facts.first().map(|fact| fact.value.clone())).unwrap_or_default();
    let about = shown::cut(&about, MOST_SHOWN_CHARACTERS);
    let file = journey.heap.file_of(position);
    html! {
        <li
            class={classes!("item", is_open.then_some("open"))}
            id={format!("item-{position}")}
            key={position}
            data-kind={item.kind.word()}
            data-file={item.file.clone()}
            data-verdict={verdict.word()}
        >
            <div class="item-head">
                <button type="button" class="item-toggle" aria-expanded={is_open.to_string()} onclick={choose(toggled, ui)}>
                    <span class="kind">{ kind(item, ui) }</span>
                    // A name and a verdict share no direction.
                    <span class="file-name">
                        <bdi translate="no">{ name(item, ui) }</bdi>
                        if let Some(verdict) = trouble {
                            { " " }<span class={classes!("badge", verdict.word())}>{ report::badge(verdict, ui) }</span>
                        }
                    </span>
                    <span class="about" dir="ltr" translate="no">{ about }</span>
                </button>
                <button
                    type="button"
                    class="quiet remove"
                    aria-label={format!("{}: {}", ui.line("heap-remove"), name(item, ui))}
                    onclick={ui.on(move || Action::Heap(HeapAction::FileRemoved(file)))}
                >{ ui.line("heap-remove") }</button>
            </div>
            { urgent(item, ui) }
            if is_open {
                { item_detail(journey, position, item, ui) }
            }
        </li>
    }
}

/// What must be read without opening anything.
fn urgent(item: &Item, ui: &Ui) -> Html {
    let grave = item.report.findings.iter().filter(|finding| {
        [Check::FileRead, Check::FilePrivateKey].contains(&finding.check)
            && matches!(finding.verdict, Verdict::Warn | Verdict::Fail)
    });
    let lines = grave.map(|finding| {
        html! {
            <p class={classes!("urgent", finding.verdict.word())} data-message={finding.detail.id.to_string()}>
                { ui.say(&finding.detail) }
            </p>
        }
    });
    html! { { for lines } }
}

fn item_detail(journey: &Journey, position: usize, item: &Item, ui: &Ui) -> Html {
    let file = journey.heap.file_of(position);
    let pairs: Vec<_> = item.facts.iter().map(|fact| (ui.words.name(&fact.name), fact.value.clone())).collect();
    let mut about = vec![(kind(item, ui), name(item, ui))];
    about.extend(pairs.iter().cloned());
    let line = item.place.line.filter(|line| *line > 1);
    let (report, chain) = journey.heap_report(position);
    html! {
        <div class="item-detail">
            if let Some(line) = line {
                <p>{ ui.say(&Message::new("heap-line").with("line", line)) }</p>
            }
            if !item.repairs.is_empty() {
                <div class="repairs">
                    <p>{ ui.line("heap-repairs") }</p>
                    <ul>{ for item.repairs.iter().map(|repair| html! { <li>{ ui.line(repair.text_id()) }</li> }) }</ul>
                </div>
            }
            if item.waits_for_passphrase && journey.heap.is_sealed(file) {
                <PassphraseForm {file} dispatch={ui.dispatch.clone()} />
            }
            { facts(pairs) }
            { for chain.iter().map(|chain| chain::view(chain, ui)) }
            if journey.heap_root_to_accept(position).is_some() {
                <button type="button" id="accept-heap-root" onclick={ui.on(move || Action::Heap(HeapAction::RootOffered(position)))}>
                    { ui.line("trust-files-ask") }
                </button>
            }
            if !report.findings.is_empty() {
                { report::about("report", &report, about, ui) }
            }
        </div>
    }
}

fn kind(item: &Item, ui: &Ui) -> String {
    ui.line(item.kind.text_id())
}

fn name(item: &Item, ui: &Ui) -> String {
    if item.file.is_empty() {
        let pasted = ui.line("heap-pasted");
        return if item.place.of > 1 { format!("{pasted} #{}", item.place.number) } else { pasted };
    }
    item.name()
}

fn choose(position: Option<usize>, ui: &Ui) -> Callback<MouseEvent> {
    ui.on(move || Action::Heap(HeapAction::ItemChosen(position)))
}

#[derive(Properties, PartialEq)]
struct PassphraseProps {
    file: usize,
    dispatch: Callback<Action>,
}

#[component]
fn PassphraseForm(props: &PassphraseProps) -> Html {
    let words = use_words();
    let field = use_node_ref();
    let onsubmit = {
        let (file, dispatch, field) = (props.file, props.dispatch.clone(), field.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(input) = field.cast::<HtmlInputElement>() else { return };
            let passphrase = Secret::new(input.value());
            // SECRET: the field is emptied as soon as its text is in wasm memory.
            input.set_value("");
            dispatch.emit(Action::Heap(HeapAction::PassphraseGiven { file, passphrase }));
        })
    };
    html! {
        <form class="unseal" {onsubmit} autocomplete="off">
            <div class="field">
                <label for="heap-passphrase">{ words.line("heap-passphrase") }</label>
                <input ref={field} id="heap-passphrase" type="password" autocomplete="off" />
            </div>
            <button type="submit" id="heap-unseal">{ words.line("heap-unseal") }</button>
        </form>
    }
}
