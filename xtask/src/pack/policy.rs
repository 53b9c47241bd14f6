//! The content security policy of the page (Content Security Policy Level 3,
//! Trusted Types): these very bytes run and nothing else, and no request is made.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// What the page may ask for.
pub enum Requests {
    None,
    /// Of the server that it came from, while it is being worked on.
    OwnServer,
}

/// For a page of these scripts and style sheets, as they stand between
/// their tags. Yew compiles no text to code, so `'wasm-unsafe-eval'` is the
/// only permission beside the hashes. The one Trusted Types policy is that of
/// `src/shell/program.rs`.
pub fn policy(scripts: &[&str], styles: [&str; 2], requests: Requests) -> String {
    let connect = match requests {
        Requests::None => "connect-src 'none'",
        Requests::OwnServer => "connect-src 'self'",
    };
    let scripts: Vec<String> = scripts.iter().map(|script| hash_source(script)).collect();
    [
        "default-src 'none'",
        &format!("script-src {} 'wasm-unsafe-eval'", scripts.join(" ")),
        &format!("style-src {}", styles.map(hash_source).join(" ")),
        "img-src data: blob:",
        "worker-src blob:",
        connect,
        "form-action 'none'",
        "base-uri 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types oftf-key-desk",
    ]
    .join("; ")
}

/// A hash-source of the exact text between two tags.
pub fn hash_source(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_source_is_that_of_the_standard() {
        // The example of CSP Level 2, section 7.15.3:
        // echo -n "alert('Hello, world.');" | openssl dgst -sha256 -binary | openssl enc -base64
        assert_eq!(hash_source("alert('Hello, world.');"), "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    }
}
