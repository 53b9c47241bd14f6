//! Several tabs of one browser: none destroys what another one finished.

use oftf_key_desk::framework::catalogue::CertificateId;
use testbed::bank;

use crate::desk::{Browser, Desk, Origin};
use crate::way;

const DONE: [CertificateId; 3] = [CertificateId::C3, CertificateId::S4, CertificateId::Sig4];

/// Each tab opens its form before any of them submits one.
#[track_caller]
fn three_tabs(browser: Browser, origin: Origin) {
    let desk = Desk::open_in(browser, origin);
    let tabs = [desk.tab(), desk.new_tab(), desk.new_tab()];
    for (tab, id) in tabs.iter().zip(DONE) {
        desk.to_tab(tab);
        way::start(&desk, id);
        way::fill_details(&desk, id);
    }
    for tab in &tabs {
        desk.to_tab(tab);
        way::submit_details(&desk);
    }
    // One tab after the other, while the others show something else.
    for (tab, id) in tabs.iter().zip(DONE) {
        desk.to_tab(tab);
        desk.click("origin-elsewhere");
        way::bring_csr(&desk, &way::own_csr(id, &testbed::Key::any()));
    }
    for tab in &tabs {
        desk.to_tab(tab);
        desk.visit("#/board");
        for id in DONE {
            desk.element(&format!("#row-{}.csr-ready", id.word()));
        }
    }
    desk.reload();
    for id in DONE {
        desk.element(&format!("#row-{}.csr-ready", id.word()));
    }
    for field in [bank::APPLICATION_ID, bank::HOST] {
        assert!(desk.storage().contains(field), "{field}");
    }
}

#[test]
fn three_tabs_of_chromium_finish_three_certificates() {
    three_tabs(Browser::Chromium, Origin::File);
}

#[test]
fn three_tabs_of_firefox_finish_three_certificates() {
    three_tabs(Browser::Firefox, Origin::Server);
}

/// A tab that hears of nothing, as one does that the browser has put to sleep.
const DEAF: &str = "addEventListener('storage', event => event.stopImmediatePropagation());";

#[test]
fn a_tab_that_is_behind_overwrites_nothing_and_asks_where_both_changed_the_same() {
    let desk = Desk::open();
    let first = desk.tab();
    let second = desk.new_tab();
    desk.to_tab(&second);
    desk.before_every_page(DEAF);
    desk.reload();
    desk.to_tab(&first);
    way::details(&desk, CertificateId::C3);
    let kept = desk.storage();
    desk.to_tab(&second);
    // The same bank, named otherwise: one of them is wrong.
    way::start(&desk, CertificateId::S4);
    way::fill_details(&desk, CertificateId::S4);
    desk.fill("legal-name", "Another Bank PJSC");
    way::submit_details(&desk);
    desk.element("#other-tab");
    assert_eq!(desk.storage(), kept, "nothing is overwritten");
    desk.click("origin-elsewhere");
    assert_eq!(desk.storage(), kept, "as long as nobody chose");
    desk.click("other-tab-keep");
    desk.wait_until_gone("#other-tab");
    assert!(desk.storage().contains("Another Bank PJSC"));
    desk.to_tab(&first);
    desk.element("#notice.good");
}
