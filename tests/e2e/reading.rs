//! Large files that are offered to a step: the page answers while they are read, and the
//! reading can be stopped.

use serde_json::{Value, json};

use crate::desk::Desk;
use crate::way;

/// A set of keys whose numbers take long to examine.
fn large_key_set() -> String {
    let mut state = 0x0F7F_2026_1129_0801_u64;
    let mut number = || {
        use base64::Engine as _;
        let mut octets: Vec<u8> = Vec::new();
        while octets.len() < 256 {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            octets.extend(state.to_be_bytes());
        }
        octets[0] |= 0x80;
        octets[255] |= 1;
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(octets)
    };
    let keys: Vec<Value> = (0..120)
        .map(|kid| json!({ "kty": "RSA", "use": "sig", "kid": kid.to_string(), "n": number(), "e": "AQAB" }))
        .collect();
    json!({ "keys": keys }).to_string()
}

#[test]
fn the_page_answers_while_a_large_key_set_is_read() {
    let desk = Desk::open_at("#/check/sig4");
    let set = desk.write("large.jwks", large_key_set());
    // Turns of the page from when the reading is said to be under way until it is over.
    desk.script(
        "window.turns = 0; const turn = () => { \
         if (document.getElementById('cancel-job')) window.turns += 1; setTimeout(turn, 5); }; turn();",
        Vec::new(),
    );
    desk.drop("jwks-file", &set);
    desk.element("li[data-check='jwks.weak-key']");
    let turns = desk.script("return window.turns;", Vec::new()).as_u64().expect("a number");
    assert!(turns >= 10, "{turns} turns of the page while it was read");
}

#[test]
fn the_reading_can_be_stopped() {
    let desk = Desk::open_at("#/check/sig4");
    let set = desk.write("large.jwks", large_key_set());
    way::hold_work(&desk);
    desk.drop("jwks-file", &set);
    desk.click("cancel-job");
    desk.wait_until_gone("#cancel-job");
}
