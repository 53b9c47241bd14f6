//! The key file for the system that uses it, and the proof that it does.

use yew::prelude::*;

use crate::catalogue::CertificateId;
use crate::journey::Journey;
use crate::shell::ui::text::Ui;

pub fn view(journey: &Journey, id: CertificateId, ui: &Ui) -> Html {
    html! {
        <>
            <p>{ ui.line("install-lead") }</p>
            { super::deployed::view(journey, id, ui) }
        </>
    }
}
