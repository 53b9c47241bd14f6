//! The chain as a picture: root, issuing CA, leaf, one below the other, with
//! their dates, and the link that is broken or missing.

use yew::prelude::*;

use crate::check::chain::{Chain, Link, LinkState, Position};
use crate::ground::message::Message;
use crate::shell::ui::sentence::Sentence;
use crate::shell::ui::text::Ui;

pub fn view(chain: &Chain, ui: &Ui) -> Html {
    if chain.links.is_empty() {
        return Html::default();
    }
    html! {
        <figure class="chain" id="chain">
            <figcaption>{ ui.line("chain-picture") }</figcaption>
            <ol>{ for chain.links.iter().map(|link| row(link, ui)) }</ol>
        </figure>
    }
}

fn row(link: &Link, ui: &Ui) -> Html {
    let place = ui.line(match link.place {
        Position::Root => "chain-place-root",
        Position::Issuing => "chain-place-issuing",
        Position::Leaf => "chain-place-leaf",
    });
    let tone = match link.state {
        LinkState::Sound => "sound",
        LinkState::Unproven | LinkState::Unaccepted => "unproven",
        _ => "broken",
    };
    html! {
        <li class={classes!("link", tone)} data-state={link.state.word()}>
            <p class="link-head"><strong>{ place }</strong>{ " " }<span class="link-state">{ state(&link.state, ui) }</span></p>
            <p class="link-subject" dir="ltr" translate="no">{ &link.subject }</p>
            { for link.certificate.iter().map(|held| html! {
                <p class="link-dates">
                    <span dir="auto">{ format!("{} – {}", ui.day(held.not_before), ui.day(held.not_after)) }</span>
                    <code class="fingerprint" dir="ltr" translate="no">{ &held.sha256 }</code>
                </p>
            }) }
        </li>
    }
}

fn state(state: &LinkState, ui: &Ui) -> Sentence {
    ui.say(&match state {
        LinkState::Sound => Message::new("link-sound"),
        LinkState::Unproven => Message::new("link-unproven"),
        LinkState::Unaccepted => Message::new("link-unaccepted"),
        LinkState::NotYetValid => Message::new("link-not-yet-valid"),
        LinkState::Expired => Message::new("link-expired"),
        LinkState::NameEncoding => Message::new("link-name-encoding"),
        LinkState::WeakKey => Message::new("link-weak-key"),
        LinkState::TooDeep => Message::new("link-too-deep"),
        LinkState::MayNotSign => Message::new("link-may-not-sign"),
        LinkState::NotCa => Message::new("link-not-ca"),
        LinkState::WrongUsage => Message::new("link-wrong-usage"),
        LinkState::NameOutside => Message::new("link-name-outside"),
        LinkState::UnknownSignature { algorithm } => {
            Message::new("link-unknown-signature").with("algorithm", algorithm)
        }
        LinkState::BadSignature => Message::new("link-bad-signature"),
        LinkState::OtherKey => Message::new("link-other-key"),
        LinkState::Refused => Message::new("link-refused"),
        LinkState::Revoked => Message::new("link-revoked"),
        LinkState::Missing { download: Some(url) } => Message::new("link-missing").with("url", url),
        LinkState::Missing { download: None } => Message::new("link-missing-anywhere"),
    })
}
