//! What is left of a key and its passphrase after the way, looked for where it
//! could be: what a script of the page can read, the strings of its JavaScript
//! heap, the console, and the memory of its program, there in binary form as well.
//! Chromium, since it shows
//! its heap.
//!
//! Each place is first shown to be one where things are found.

use std::path::Path;
use std::process::Command;

use oftf_key_desk::framework::catalogue::CertificateId;
use serde_json::{Value, json};
use testbed::bank;

use crate::desk::{Browser, Desk, Origin, Settings};
use crate::directory;
use crate::installation::export;
use crate::process::free_port;
use crate::saved;
use crate::way::{self, Passphrase, SavedKey};
use testbed::folder::word;
use testbed::openssl_text;

/// Keeps the memory of the page's program where a test can read it.
const KEEP_MEMORY: &str = "const instantiate = WebAssembly.instantiate; \
    WebAssembly.instantiate = async (...arguments_) => { \
        const made = await instantiate.apply(WebAssembly, arguments_); \
        const { exports } = made.instance ?? made; if (exports.begin) window.programMemory = exports.memory; return made; };";
/// Put together at run time, so that no source holds it whole.
const PLANT: &str = "window.planted = ['a text', 'that somebody', String(6 * 7)].join(' ');";
const PLANTED: &str = "a text that somebody 42";
/// What is told of IndexedDB, caches and cookies, all of which stay empty.
const OTHER_STORAGE: &str = "const done = arguments[0]; (async () => { \
    const databases = await indexedDB.databases().catch(() => []); \
    const caches_ = 'caches' in window ? await caches.keys().catch(() => []) : []; \
    done([databases.length, caches_.length, document.cookie, sessionStorage.length]); })();";

struct Browsing {
    desk: Desk,
    port: u16,
}

/// What must be found nowhere, with a name for the message.
struct Secret {
    name: &'static str,
    text: String,
}

impl Browsing {
    fn open() -> Self {
        Self::open_with("")
    }

    /// With a script before the page's own.
    fn open_with(script: &str) -> Self {
        let port = free_port();
        let settings = Settings::of(Browser::Chromium).with_argument(&format!("--remote-debugging-port={port}"));
        let desk = Desk::browse(&settings, Origin::File.place());
        desk.before_every_page(KEEP_MEMORY);
        desk.before_every_page(script);
        desk.goto_board();
        desk.element("#page-heading");
        Self { desk, port }
    }

    /// The strings that something of the page still holds.
    #[track_caller]
    fn heap(&self) -> Vec<String> {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("heap_strings.py");
        let output =
            Command::new(judges::python()).arg(script).arg(self.port.to_string()).output().expect("Python runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).expect("the strings of the heap")
    }

    /// Whether each text stands in the memory of the page's program.
    #[track_caller]
    fn in_memory(&self, texts: &[&str]) -> Vec<bool> {
        let script = "const memory = new TextDecoder('latin1').decode(window.programMemory.buffer); \
            return arguments[0].map(text => memory.includes(text));";
        let Value::Array(found) = self.desk.script(script, vec![json!(texts)]) else { panic!("an answer") };
        found.iter().map(|found| *found == json!(true)).collect()
    }

    /// Whether the octets stand in the memory of the page's program.
    #[track_caller]
    fn octets_in_memory(&self, wanted: &[Vec<u8>]) -> Vec<bool> {
        let script = "const decode = octets => new TextDecoder('latin1').decode(octets); \
            const memory = decode(window.programMemory.buffer); \
            return arguments[0].map(octets => memory.includes(decode(Uint8Array.from(octets))));";
        let Value::Array(found) = self.desk.script(script, vec![json!(wanted)]) else { panic!("an answer") };
        found.iter().map(|found| *found == json!(true)).collect()
    }

    /// The same search while `planted` stands at the very end of the memory.
    #[track_caller]
    fn planted_in_memory(&self, planted: &[u8], wanted: &[Vec<u8>]) -> Vec<bool> {
        let plant = "const end = new Uint8Array(window.programMemory.buffer).subarray(-arguments[0].length); \
            window.replaced = Array.from(end); end.set(arguments[0]);";
        self.desk.script(plant, vec![json!(planted)]);
        let found = self.octets_in_memory(wanted);
        let restore =
            "new Uint8Array(window.programMemory.buffer).subarray(-window.replaced.length).set(window.replaced);";
        self.desk.script(restore, Vec::new());
        found
    }

    /// No part of any private number of the key, as DER and JWK write it or in the
    /// limbs of a library, which are little-endian here. The modulus is found as DER
    /// writes it, and turned round when it is put there.
    #[track_caller]
    fn holds_no_number(&self, key: &SavedKey, when: &str) {
        let numbers = Numbers::of(key);
        let mut names = Vec::new();
        let mut wanted = Vec::new();
        for (name, number) in &numbers.private {
            for part in parts(number) {
                let reversed = part.iter().rev().copied().collect();
                names.extend([format!("{name}, big-endian"), format!("{name}, in limbs")]);
                wanted.extend([part, reversed]);
            }
        }
        let modulus = parts(&numbers.modulus);
        assert!(self.octets_in_memory(&modulus).contains(&true), "{when}: what is in memory is found");
        let planted: Vec<u8> = numbers.modulus.iter().rev().copied().collect();
        assert_eq!(self.planted_in_memory(&planted, &parts(&planted)), [true; 3], "{when}: and in limbs as well");
        let found = self.octets_in_memory(&wanted);
        let found: Vec<&String> = names.iter().zip(found).filter(|(_, found)| *found).map(|(name, _)| name).collect();
        assert_eq!(found, Vec::<&String>::new(), "{when}: the memory of the program holds");
    }

    #[track_caller]
    fn holds_none(&self, secrets: &[Secret]) {
        // First the heap: asking for the rest makes strings of its own.
        self.desk.script(PLANT, Vec::new());
        let mut heap = self.heap();
        // The answers that the driver of this test was given, and keeps.
        heap.retain(|string| !string.starts_with("{\"status\":0,"));
        assert!(heap.iter().any(|string| string.contains(PLANTED)), "what is in the heap is found");
        for Secret { name, text } in secrets {
            let found = heap.iter().find(|string| string.contains(text));
            assert!(found.is_none(), "the JavaScript heap holds {name}");
        }
        let readable = self.desk.everything_readable();
        assert!(readable.contains(bank::LEGAL_NAME), "what is readable is read");
        let console: String = self.desk.log("browser").into_iter().map(|entry| entry.message + "\n").collect();
        for Secret { name, text } in secrets {
            assert!(!readable.contains(text), "{name} is readable on the page");
            assert!(!console.contains(text), "the console says {name}");
        }
        assert_eq!(self.desk.script_with_callback(OTHER_STORAGE), json!([0, 0, "", 0]));
        let texts: Vec<&str> = secrets.iter().map(|secret| secret.text.as_str()).collect();
        assert_eq!(self.in_memory(&[bank::LEGAL_NAME]), [true], "what is in memory is found");
        for (Secret { name, .. }, found) in secrets.iter().zip(self.in_memory(&texts)) {
            assert!(!found, "the memory of the program holds {name}");
        }
    }
}

/// A few lines of a key file; V8 shows the beginning of a string only. Of its second half:
/// the modulus stands in the first, and in every certificate.
fn lines(name: &'static str, file: &Path) -> Vec<Secret> {
    let text = std::fs::read_to_string(file).expect("a key file");
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('-')).collect();
    assert!(lines.len() > 8, "{name} has lines");
    [4, 5, 6, 7].map(|eighth| lines.len() * eighth / 8).map(|at| Secret { name, text: lines[at].to_owned() }).into()
}

/// The numbers of an RSA key, most significant octet first.
struct Numbers {
    modulus: Vec<u8>,
    private: Vec<(&'static str, Vec<u8>)>,
}

impl Numbers {
    /// As openssl prints them.
    fn of(key: &SavedKey) -> Self {
        let pass = format!("pass:{}", key.passphrase);
        let text = openssl_text(&["rsa", "-in", word(&key.file), "-passin", &pass, "-noout", "-text"], "");
        let number = |title: &str| -> Vec<u8> {
            let start = format!("\n{title}:\n");
            let (_, rest) =
                format!("\n{text}").split_once(&start).map(|(a, b)| (a.to_owned(), b.to_owned())).expect(title);
            let lines: String = rest.lines().take_while(|line| line.starts_with(' ')).map(str::trim).collect();
            let digits = lines.split(':').filter(|digits| !digits.is_empty());
            let octets = digits.map(|digits| u8::from_str_radix(digits, 16).expect("two digits"));
            octets.skip_while(|octet| *octet == 0).collect()
        };
        let private = [
            ("d", "privateExponent"),
            ("p", "prime1"),
            ("q", "prime2"),
            ("dp", "exponent1"),
            ("dq", "exponent2"),
            ("qinv", "coefficient"),
        ];
        Self { modulus: number("modulus"), private: private.map(|(name, title)| (name, number(title))).into() }
    }
}

/// From the beginning, the middle and the end: a part may be written over. So long
/// that none is met by chance.
fn parts(number: &[u8]) -> Vec<Vec<u8>> {
    const OCTETS: usize = 16;
    let last = number.len() - OCTETS;
    [0, last / 2, last].map(|start| number[start..start + OCTETS].to_vec()).into()
}

/// The private members of a JWK.
fn members(file: &Path) -> Vec<Secret> {
    let jwk: Value = serde_json::from_slice(&std::fs::read(file).expect("a JWK")).expect("JSON");
    let member = |name: &'static str| Secret { name, text: jwk[name].as_str().expect("a member")[..40].to_owned() };
    ["d", "p", "q", "dp"].map(member).into()
}

fn whole_way(way: Passphrase) {
    let browsing = Browsing::open();
    let desk = &browsing.desk;
    let stem = saved::stem(CertificateId::C3);
    way::details(desk, CertificateId::C3);
    if way == Passphrase::Generated {
        // While the person must read it, it is there to be read.
        let shown = desk.text("generated-passphrase");
        assert!(desk.everything_readable().contains(&shown));
        assert_eq!(browsing.in_memory(&[&shown]), [true], "the program holds what it shows");
    }
    let key = way::make_key(desk, way, &format!("{stem}.key"));
    let mut secrets = vec![Secret { name: "the passphrase", text: key.passphrase.clone() }];
    browsing.holds_none(&secrets);
    secrets.extend(lines("the encrypted key file", &key.file));
    browsing.holds_no_number(&key, "after the key was made");
    way::prove_key(desk, &key);
    browsing.holds_none(&secrets);
    browsing.holds_no_number(&key, "after the proof");

    let issued = directory::issue(CertificateId::C3, &way::upload(desk, &format!("{stem}.csr")));
    way::take_certificate(desk, &issued);
    way::take_jwks(desk, &directory::jwks(&[issued.jwk("enc")]), &issued.kid);
    way::to_install(desk);
    let plain = export(desk, &key, "other", "pkcs8", &format!("{stem}.plain.key"));
    secrets.extend(lines("the unprotected key file", &plain));
    let jwk = export(desk, &key, "other", "jwk", &format!("{stem}.private.jwk.json"));
    secrets.extend(members(&jwk));
    desk.click("forget-key");
    desk.element("#key-forgotten");
    assert!(!desk.exists(".export-form .drop.taken"), "the form has let go of the file");
    browsing.holds_none(&secrets);

    browsing.holds_no_number(&key, "after it was forgotten");

    way::next(desk, "handover");
    way::hand_over(desk, CertificateId::C3);
    browsing.holds_none(&secrets);
    browsing.holds_no_number(&key, "after the hand-over");
}

/// There the key is in the memory that stays: on its heap and on its stack.
#[test]
fn without_a_worker_nothing_of_a_key_stays_in_the_memory_of_the_page() {
    let browsing = Browsing::open_with("delete window.Worker;");
    let desk = &browsing.desk;
    way::details(desk, CertificateId::C3);
    let key = way::make_key(desk, Passphrase::Typed, &format!("{}.key", saved::stem(CertificateId::C3)));
    desk.element("#no-workers");
    browsing.holds_no_number(&key, "after the key was made");
    let passphrase = [Secret { name: "the passphrase", text: key.passphrase.clone() }];
    browsing.holds_none(&passphrase);
    way::prove_key(desk, &key);
    browsing.holds_no_number(&key, "after the proof");
    browsing.holds_none(&passphrase);
}

#[test]
fn nothing_holds_a_generated_passphrase_or_its_key_after_the_way() {
    whole_way(Passphrase::Generated);
}

#[test]
fn nothing_holds_a_typed_passphrase_or_its_key_after_the_way() {
    whole_way(Passphrase::Typed);
}

#[test]
fn a_key_that_was_not_proved_is_forgotten_only_when_that_is_said_twice() {
    let browsing = Browsing::open();
    let desk = &browsing.desk;
    way::details(desk, CertificateId::C3);
    let name = format!("{}.key", saved::stem(CertificateId::C3));
    let key = way::make_key(desk, Passphrase::Typed, &name);
    let line = lines("the encrypted key file", &key.file);
    let texts: Vec<&str> = line.iter().map(|secret| secret.text.as_str()).collect();
    desk.click("forget-key");
    desk.element("#forget-key-yes");
    desk.click("forget-key-yes");
    desk.element("#key-forgotten");
    desk.element("#key-gone");
    assert_eq!(browsing.in_memory(&texts), vec![false; texts.len()]);
    // The saved file is the person's, and still proves the key.
    way::prove_key(desk, &key);
}
