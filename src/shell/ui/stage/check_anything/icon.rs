//! A small drawing of each kind of thing, beside its name.

use yew::prelude::*;

use crate::heap::identify::ItemKind;

/// Lines on a square of 16 units.
fn lines(kind: ItemKind) -> &'static str {
    const KEY: &str = "M7.5 10.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0M6.8 8.7 13 2.5M10 5.5l2 2M12 3.5l1.5 1.5";
    const LOCK: &str = "M3.5 7.5h9v6h-9zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2M8 10v1.5";
    const PAGE: &str = "M4 2h5.5L12.5 5v9H4zM9.5 2v3h3";
    const BRACES: &str = "M6 2.5C3.5 2.5 5.5 7 3 8c2.5 1 .5 5.5 3 5.5M10 2.5c2.5 0 .5 4.5 3 5.5-2.5 1-.5 5.5-3 5.5";
    const TICKET: &str = "M2 5h12v2a1 1 0 0 0 0 2v2H2V9a1 1 0 0 0 0-2zM6 5v6";
    match kind {
        ItemKind::PrivateKey | ItemKind::PublicKey => KEY,
        ItemKind::SealedKey | ItemKind::SealedContainer => LOCK,
        // A page with a pen, with a seal, with lines struck out.
        ItemKind::CertificateRequest => "M4 2h5.5L12.5 5v3M4 2v12h3M8 13.5l.5-2 4-4 1.5 1.5-4 4z",
        ItemKind::Certificate | ItemKind::CaCertificate => {
            "M2 3h12v7.5h-3M2 3v7.5h5M4.5 5.5h7M4.5 8h2M11 9.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0M8 11.5v3l1-.7 1 .7v-3"
        }
        ItemKind::Crl => "M4 2h8v12H4zM6 5h4M6 8h4M6 11h4M5 12.5l6-9",
        ItemKind::Jwk | ItemKind::Jwks => BRACES,
        ItemKind::SignedToken | ItemKind::EncryptedToken => TICKET,
        ItemKind::Answer => "M2 3h12v8H7l-3 2.5V11H2zM5 6h6M5 8.5h4",
        ItemKind::Workspace => "M2 5.5h12V13H2zM5.5 5.5V3.5h5v2M2 9h12",
        ItemKind::Unreadable => PAGE,
    }
}

/// For the eye alone: the name of the kind stands beside it.
pub fn icon(kind: ItemKind) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d={lines(kind)} /></svg>
    }
}
