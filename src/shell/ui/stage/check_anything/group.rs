//! What belongs together: a card for each key.

#![expect(clippy::indexing_slicing, reason = "INVARIANT: members name items of the same heap")]

use yew::prelude::*;

use super::wording::{basis, go_to, kind, name, title};
use crate::ground::check::Check;
use crate::ground::message::Message;
use crate::ground::report::{Finding, Verdict};
use crate::heap::identify::Item;
use crate::heap::matching::Group;
use crate::journey::Journey;
use crate::shell::ui::part::report;
use crate::shell::ui::text::Ui;

/// Most members of a group that are shown by name.
const MAX_SHOWN_MEMBERS: usize = 20;

pub fn all(journey: &Journey, ui: &Ui) -> Html {
    let items = journey.heap.items();
    let sought = journey.heap.sought();
    let is_sought = |group: &&Group| group.members.iter().any(|member| sought.binary_search(&member.item).is_ok());
    let groups = journey.heap.matches.groups.iter().filter(is_sought).enumerate();
    let mut cards = groups.map(|(number, group)| card(number, group, items, ui)).peekable();
    html! {
        <section class="groups">
            <h2>{ ui.line("heap-groups") }</h2>
            if cards.peek().is_none() {
                <p>{ ui.line("heap-no-groups") }</p>
            }
            { for cards }
        </section>
    }
}

fn card(number: usize, group: &Group, items: &[Item], ui: &Ui) -> Html {
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
                <button type="button" class="link" onclick={go_to(member.item, ui)}>{ name(item, ui) }</button>
                { " " }<span class="kind">{ kind(item, ui) }</span>
            </li>
        }
    });
    let more = group.members.len().saturating_sub(MAX_SHOWN_MEMBERS);
    let known = group.guess.id().map(|id| id.word());
    html! {
        <article class="group-card" id={format!("group-{number}")} data-key={group.spki_sha256.clone()} data-certificate={known}>
            <header>
                <h3>{ title(group, ui) }</h3>
                { for basis(&group.guess, ui) }
                if let Some(subject) = subject(group, items) {
                    <p class="fingerprint" dir="ltr" translate="no">{ subject.to_owned() }</p>
                }
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

fn subject<'a>(group: &Group, items: &'a [Item]) -> Option<&'a str> {
    let mut keys = group.members.iter().filter_map(|member| items[member.item].keys.get(member.key));
    keys.find_map(|key| key.subject.as_deref())
}
