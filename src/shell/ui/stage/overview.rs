//! What a certificate is and whose: for those that the LFI does not make.

use yew::prelude::*;

use crate::framework::address::Address;
use crate::framework::catalogue::{Issuer, Party};
use crate::journey::Journey;
use crate::shell::ui::part::facts::facts;
use crate::shell::ui::text::Ui;

pub fn view(_: &Journey, at: Address, ui: &Ui) -> Html {
    let entry = at.entry();
    let issuer = match entry.issuer.value {
        Issuer::Oftf => ui.line("issuer-oftf"),
        Issuer::LetsEncrypt => ui.line("issuer-lets-encrypt"),
    };
    let parties = entry.parties.value;
    html! {
        { facts(vec![
                (ui.line("overview-issuer"), issuer),
                (ui.line("overview-key-holder"), party(parties.key_holder, ui)),
                (ui.line("overview-csr-by"), parties.csr_by.map_or_else(|| ui.line("overview-no-csr"), |by| party(by, ui))),
                (ui.line("overview-certificate-by"), party(parties.certificate_by, ui)),
                (ui.line("report-source"), entry.parties.source.document.to_owned()),
        ]) }
    }
}

fn party(party: Party, ui: &Ui) -> String {
    match party {
        Party::Lfi => ui.line("party-lfi"),
        Party::Tpp => ui.line("party-tpp"),
        Party::ApiHub => ui.line("party-api-hub"),
    }
}
