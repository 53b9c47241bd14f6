//! The test for primes in fused arithmetic: the very module that the page holds, in
//! Chromium, beside the test in whole numbers; and a browser that does not compile it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use oftf_key_desk::framework::catalogue::CertificateId;
use prime_search::may_be_prime;
use serde_json::json;
use testbed::openssl::{openssl_text, prime};

use crate::desk::{Browser, Desk, Origin, Settings};
use crate::way::{self, Passphrase};

/// In: four numbers of one length, in base64. Out: whether the arithmetic is fused, which
/// of them pass, and whether sixteen octets of one, or of its complement, are anywhere in the memory before the test
/// and after it.
const TEST: &str = "
    const numbers = [...arguments].map((text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
    const { memory, room, test, fused } = new WebAssembly.Instance(fusedModule()).exports;
    const octets = numbers[0].length;
    const place = new Uint8Array(memory.buffer, room(), 4 * octets);
    numbers.forEach((number, index) => place.set(number, index * octets));
    const all = new Uint8Array(memory.buffer);
    const holds = (piece) => all.some((_, at) => piece.every((octet, index) => all[at + index] === octet));
    const pieces = numbers.flatMap((number) => [0, octets / 2].map((at) => number.slice(at, at + 16)));
    const isThere = () => pieces.some((piece) => [piece, piece.map((octet) => ~octet)].some((octets) =>
      holds(octets) || holds(octets.toReversed())));
    const before = isThere();
    const bits = test(octets);
    return [fused() === 1, [0, 1, 2, 3].map((index) => (bits >> index & 1) === 1), before, isThere()];";
/// The program has megabytes; nothing else is compiled by this name.
const WITHOUT_FUSED: &str = "
    const compile = WebAssembly.compile;
    WebAssembly.compile = (module) =>
      module.byteLength < 100_000 ? Promise.reject(new WebAssembly.CompileError()) : compile(module);";
/// Notes what those who seek primes are handed.
const LISTEN: &str = "
    window.handed = [];
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message, transferred) {
      if (message[0] === 'assist') window.handed.push(message[1] instanceof WebAssembly.Module);
      post.call(this, message, transferred);
    };";

fn wait_for_the_module(desk: &Desk) {
    desk.goto_board();
    desk.element("#page-heading");
    desk.wait("the module is compiled", || {
        let is_there = desk.script("return fusedModule() !== undefined;", Vec::new());
        (is_there == json!(true)).then_some(())
    });
}

#[test]
fn the_module_of_the_page_says_what_whole_numbers_say() {
    let desk = Desk::open();
    wait_for_the_module(&desk);
    for bits in [1024, 1536, 2048] {
        let (one, other) = (prime(bits), prime(bits));
        let mut near = other.clone();
        near[20] ^= 0x10;
        let product = openssl_text(&["genrsa", &bits.to_string()], "");
        let product = openssl_text(&["rsa", "-noout", "-modulus"], product);
        let product = testbed::openssl::bytes_of_hexadecimal(&testbed::openssl::field(&product, "Modulus"));
        let numbers = [one, near, other, product];
        let arguments = numbers.iter().map(|number| json!(STANDARD.encode(number))).collect();
        let said = desk.script(TEST, arguments);
        let expected = may_be_prime(numbers.each_ref().map(Vec::as_slice));
        assert_eq!(said, json!([true, expected, true, false]), "{bits} bits");
        assert_eq!(expected, [true, false, true, false]);
    }
}

fn makes_a_key(desk: &Desk) {
    way::details(desk, CertificateId::C3);
    way::choose_passphrase(desk, Passphrase::Typed);
    desk.click("make-key");
    desk.element("#key-file-name");
    assert!(!desk.exists("#no-workers"), "workers made it");
}

#[test]
fn who_seeks_primes_is_handed_the_module() {
    let desk = Desk::open();
    wait_for_the_module(&desk);
    desk.script(LISTEN, Vec::new());
    makes_a_key(&desk);
    let handed = desk.script("return window.handed;", Vec::new());
    let handed = handed.as_array().expect("a list");
    assert!(!handed.is_empty() && handed.iter().all(|handed| *handed == json!(true)), "{handed:?}");
}

#[test]
fn where_it_does_not_compile_keys_are_made_without_it() {
    let desk = Desk::browse(&Settings::of(Browser::Chromium), Origin::File.place());
    desk.before_every_page(WITHOUT_FUSED);
    desk.goto_board();
    desk.element("#page-heading");
    desk.script(LISTEN, Vec::new());
    makes_a_key(&desk);
    let seen = desk.script("return [fusedModule() === undefined, window.handed];", Vec::new());
    assert_eq!(seen[0], json!(true));
    let handed = seen[1].as_array().expect("a list");
    assert!(!handed.is_empty() && handed.iter().all(|handed| *handed == json!(false)), "{handed:?}");
}
