//! jwcrypto, run as a program (`tests/interop/jose.py`).

use serde_json::{Value, json};
use testbed::{Folder, Key, openssl_text, run};

/// Runs a command with a key and gives what it printed.
#[track_caller]
pub fn jose(command: &str, key_pem: &str, input: &str) -> String {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/interop/jose.py");
    let folder = Folder::new();
    let key = folder.file("key.pem", key_pem);
    let output = run(judges::python(), &[script, command, &key], input.as_bytes());
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "jwcrypto did not do it\n{complaint}");
    String::from_utf8(output.stdout).expect("text").trim().to_owned()
}

#[track_caller]
pub fn sign(key: &Key, header: &Value, payload: &str) -> String {
    jose("sign", &key.pem, &json!({ "header": header, "payload": payload }).to_string())
}

/// The header and the payload that jwcrypto verified.
#[track_caller]
pub fn verify(key: &Key, token: &str) -> (Value, String) {
    parts(&jose("verify", &public_pem(key), token))
}

#[track_caller]
pub fn encrypt(key: &Key, header: &Value, payload: &str) -> String {
    jose("encrypt", &public_pem(key), &json!({ "header": header, "payload": payload }).to_string())
}

/// The header and the payload that jwcrypto opened.
#[track_caller]
pub fn decrypt(key: &Key, token: &str) -> (Value, String) {
    parts(&jose("decrypt", &key.pem, token))
}

pub fn public_pem(key: &Key) -> String {
    openssl_text(&["pkey", "-pubout"], &key.pem)
}

fn parts(text: &str) -> (Value, String) {
    let value: Value = serde_json::from_str(text).expect("JSON");
    (value["header"].clone(), value["payload"].as_str().expect("a payload").to_owned())
}
