//! Proofs for a key that is elsewhere: what it is to sign or to decrypt, and what came back.

#![expect(clippy::indexing_slicing, reason = "INVARIANT: a JSON object that was made here takes any member")]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use getrandom::SysRng;
use serde_json::json;
use wasm_bindgen::prelude::*;

use super::deploy::{expected, jwks, proof_json};
use super::input::{Options, missing, refuse, to_js};
use crate::ground::message::Message;
use crate::make::bridge::public_key;
use crate::proof::challenge::Challenge;
use crate::proof::jwe::KeyManagement;
use crate::proof::outside::SigningInput;
use crate::proof::signed;
use crate::x509::certificate::Certificate;
use crate::x509::public_key::{base64url, hexadecimal};

/// A message that only the private key opens, to be decrypted by the system that has it.
///
/// # Errors
/// If there is no RSA public key, or the algorithm is none of the two.
#[wasm_bindgen(js_name = makeChallenge, unchecked_return_type = "Challenge")]
pub fn make_challenge(
    #[wasm_bindgen(unchecked_param_type = "{publicKey: Bytes, kid?: string, algorithm?: Challenge[\"algorithm\"]}")]
    options: JsValue,
) -> Result<JsValue, JsValue> {
    let options = Options::new(&options)?;
    let bytes = options.required_bytes("publicKey")?;
    let key = public_key::read(&bytes).map_err(|error| refuse(&error.message()))?.key;
    let of_certificate = || Certificate::read(&bytes).ok().map(|file| file.certificate.kid());
    let kid = options.text("kid")?.or_else(of_certificate);
    let management = match options.text("algorithm")? {
        None => KeyManagement::USUAL,
        Some(name) => KeyManagement::from_name(&name).ok_or_else(|| refuse(&Message::new("err-option-challenge")))?,
    };
    let challenge = Challenge::new(&key, kid.as_deref(), management, &mut SysRng);
    let challenge = challenge.ok_or_else(|| refuse(&Message::new("err-challenge-not-made")))?;
    to_js(&json!(challenge))
}

/// Compares what a system made of a challenge with what is in it.
///
/// # Errors
/// If the challenge is none that `makeChallenge` returned.
#[wasm_bindgen(js_name = checkAnswer, unchecked_return_type = "Proof")]
pub fn check_answer(
    #[wasm_bindgen(unchecked_param_type = "{challenge: Challenge, answer: Bytes}")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let options = Options::new(&options)?;
    let challenge: Option<Challenge> = options.value_like("challenge")?;
    let challenge = challenge.ok_or_else(|| refuse(&Message::new("err-option-challenge")))?;
    to_js(&proof_json(&challenge.judge(&options.required_bytes("answer")?)))
}

/// Header and claims that a key which only signs is to sign, now.
///
/// # Errors
/// If the plan is incomplete, or is of a certificate whose key decrypts.
#[wasm_bindgen(js_name = tokenToSign, unchecked_return_type = "TokenToSign")]
pub fn token_to_sign(
    #[wasm_bindgen(unchecked_param_type = "{plan: PlanInput, certificate: Bytes, kid?: string, now?: string}")]
    options: JsValue,
) -> Result<JsValue, JsValue> {
    let options = Options::new(&options)?;
    let input = SigningInput::new(&expected(&options)?, options.now()?);
    let input = input.ok_or_else(|| refuse(&Message::new("err-option-decrypts")))?;
    let digest = input.sha256();
    to_js(&json!({
        "signingInput": input.text,
        "algorithm": input.algorithm,
        "sha256": {
            "hex": hexadecimal(&digest),
            "base64": STANDARD.encode(digest),
            "base64url": base64url(&digest),
        },
    }))
}

/// The token that a signature makes, judged as any other.
///
/// # Errors
/// If what was signed is no header with claims, or what came back is no signature.
#[wasm_bindgen(js_name = checkSignature, unchecked_return_type = "SignedProof")]
pub fn check_signature(
    #[wasm_bindgen(
        unchecked_param_type = "{plan: PlanInput, certificate: Bytes, signingInput: string, signature: Bytes, jwks?: Bytes, kid?: string, now?: string}"
    )]
    options: JsValue,
) -> Result<JsValue, JsValue> {
    let options = Options::new(&options)?;
    let expected = expected(&options)?;
    let text = options.text("signingInput")?.ok_or_else(|| missing("signingInput"))?;
    let input = SigningInput::of_text(text, &expected).ok_or_else(|| refuse(&Message::new("err-option-decrypts")))?;
    let token = input.token(&options.required_bytes("signature")?, &expected);
    let token = token.map_err(|error| refuse(&error.message()))?;
    let mut value = proof_json(&signed::judge(&token, &expected, jwks(&options)?.as_ref(), options.now()?));
    value["token"] = json!(token.text());
    to_js(&value)
}
