//! The words of enums stand in workspace files, in the package's JSON, in addresses,
//! in ids of the page and in names of files: a variant may be renamed, its word not.

use oftf_key_desk::check::authority::{ComparedWith, Role};
use oftf_key_desk::framework::catalogue::{CertificateId, Party, Purpose, Task};
use oftf_key_desk::framework::environment::Environment;
use oftf_key_desk::ground::language::Language;
use oftf_key_desk::ground::report::{Overall, Verdict};
use oftf_key_desk::heap::identify::ItemKind;
use oftf_key_desk::heap::matching::Basis;
use oftf_key_desk::journey::self_check::{Attempt, Capability};
use oftf_key_desk::journey::{Mark, NextAction, Place, Progress, RenewalState, Step};
use oftf_key_desk::key::container::Container;
use oftf_key_desk::make::destination::Destination;
use oftf_key_desk::make::recipe::{Shell, Tool};
use oftf_key_desk::plan::Field;
use oftf_key_desk::plan::prefill::Document;
use oftf_key_desk::proof::SeenIn;
use oftf_key_desk::proof::jwe::KeyManagement;
use oftf_key_desk::rehearsal::Mistake;
use oftf_key_desk::renewal::{Cause, Measure, OverlapStep, Turn};
use oftf_key_desk::validity::lifetime::Urgency;
use oftf_key_desk::validity::timeline::{Generation, Milestone};
use oftf_key_desk::workspace::{Awaited, Deed, Fate};
use serde::Serialize;
use strum::VariantArray;

#[track_caller]
fn words<T: VariantArray + Copy>(word: fn(T) -> &'static str, expected: &[&str]) {
    assert_eq!(T::VARIANTS.iter().copied().map(word).collect::<Vec<_>>(), expected);
}

/// Of an enum that is written to JSON, where it has the same words.
#[track_caller]
fn published<T: VariantArray + Copy + Serialize>(word: fn(T) -> &'static str, expected: &[&str]) {
    words(word, expected);
    let in_json: Vec<_> = T::VARIANTS.iter().map(|each| serde_json::to_value(each).expect("JSON")).collect();
    assert_eq!(in_json, expected);
}

#[test]
fn every_word_is_what_it_was() {
    words(Role::word, &["root", "issuing"]);
    words(Fate::word, &["takes", "request-keeps", "keeps"]);
    published(Purpose::word, &["client-tls", "server-tls", "signing", "encryption"]);
    words(Basis::word, &["workspace", "planned", "content", "file-name"]);
    words(Party::word, &["lfi", "tpp", "api-hub"]);
    published(Environment::word, &["sandbox", "production", "rehearsal"]);
    published(Overall::word, &["pass", "incomplete", "warn", "fail"]);
    published(Verdict::word, &["pass", "not-checked", "warn", "fail"]);
    published(
        ItemKind::word,
        &[
            "private-key",
            "sealed-key",
            "public-key",
            "certificate-request",
            "certificate",
            "ca-certificate",
            "crl",
            "sealed-container",
            "jwk",
            "jwks",
            "signed-token",
            "encrypted-token",
            "answer",
            "workspace",
            "unreadable",
        ],
    );
    published(Container::word, &["encrypted-pkcs8", "pkcs8", "traditional", "pkcs12", "pkcs12-compatible", "jwk"]);
    published(
        Destination::word,
        &["nginx", "apache", "envoy", "java-keystore", "windows", "appliance", "jose", "other"],
    );
    words(Shell::word, &["sh", "powershell", "git-bash"]);
    words(
        Tool::word,
        &["openssl-configuration", "openssl-command", "openssl-pkcs11", "keytool-file", "keytool-pkcs11", "certreq"],
    );
    published(
        Field::word,
        &[
            "legal-name",
            "organisation-id",
            "application-id",
            "ozone-connect-hosts",
            "lfi-code",
            "algorithm",
            "place",
            "certificate-type",
            "common-name",
            "description",
        ],
    );
    words(Document::word, &["certificate", "csr"]);
    published(SeenIn::word, &["file", "token", "message", "challenge"]);
    published(KeyManagement::name, &["RSA-OAEP-256", "RSA-OAEP"]);
    words(Mistake::word, &["other-key", "other-authority", "expired", "not-published", "other-kid"]);
    words(OverlapStep::word, &["publish", "wait", "switch", "watch", "revoke"]);
    words(Cause::word, &["key-compromised", "key-lost", "staff-left"]);
    words(Measure::word, &["tell", "revoke", "replace", "switch", "record"]);
    published(Awaited::word, &["hub-csr", "signature", "upload", "certificate"]);
    published(Task::word, &["hold-key", "ask-for-certificate", "certify-hub-key", "trust-key", "observe"]);
    words(Turn::word, &["done", "now", "later"]);
    words(Urgency::word, &["not-yet-valid", "valid", "reminded", "renew-soon", "urgent", "expired", "never-expires"]);
    words(Generation::word, &["previous", "current"]);
    words(Milestone::word, &["reminder", "renew", "urgent"]);
    words(Language::tag, &["en", "ar"]);
    words(Place::word, &["certificates", "check-files", "records", "settings", "help"]);
    words(Step::word, &["overview", "details", "key", "guide", "certificate", "jwks", "install", "handover", "switch"]);
    words(
        Attempt::word,
        &[
            "fetch",
            "xml-http-request",
            "web-socket",
            "event-source",
            "beacon",
            "image",
            "media",
            "style-sheet",
            "style-text",
            "font",
            "frame",
            "object",
            "form",
            "prefetch",
            "script",
            "remote-worker",
            "webrtc",
            "code-from-text",
            "markup",
            "second-policy",
        ],
    );
    words(
        Capability::word,
        &[
            "web-assembly",
            "randomness",
            "workers",
            "storage",
            "secure-context",
            "clipboard",
            "trusted-types",
            "connection-allowlist",
        ],
    );
    words(
        Progress::word,
        &[
            "not-needed",
            "not-started",
            "planned",
            "key-made",
            "csr-ready",
            "at-directory",
            "certificate-checked",
            "in-jwks",
            "deployed",
            "handed-over",
            "renew-soon",
            "expired",
            "switch-pending",
            "replaced",
        ],
    );
    words(
        NextAction::word,
        &[
            "start",
            "give-details",
            "make-key",
            "prove-key",
            "take-to-directory",
            "check-certificate",
            "check-jwks",
            "install-key",
            "hand-over",
            "renew",
            "await-nebras",
            "switch",
            "retire",
            "view",
            "check",
        ],
    );
    words(Mark::word, &["expired", "renew", "to-do", "under-way", "done", "not-needed", "others"]);
    words(RenewalState::word, &["under-way", "published", "switched", "replaced"]);
    published(
        Deed::word,
        &[
            "details-given",
            "machine-acknowledged",
            "key-made",
            "key-file-saved",
            "key-proved",
            "key-proof-refused",
            "request-written",
            "csr-accepted",
            "csr-refused",
            "upload-confirmed",
            "asked",
            "certificate-accepted",
            "certificate-refused",
            "jwks-accepted",
            "jwks-refused",
            "exported",
            "deployed",
            "deployment-refused",
            "handed-over",
            "started-over",
            "renewal-began",
            "emergency-began",
            "renewal-given-up",
            "both-published",
            "switched",
            "old-retired",
            "authority-accepted",
            "authority-forgotten",
        ],
    );
    published(ComparedWith::word, &["directory", "person", "pki-host", "own-record"]);
    let all = ["C1", "C3", "C4", "S1", "S2", "S3", "S4", "Sig1", "Sig2", "Sig3", "Sig4", "Enc1", "Enc2"];
    published(CertificateId::name, &all);
    for id in CertificateId::ALL {
        assert_eq!(CertificateId::from_word(&id.word()), Some(id));
    }
}

#[test]
fn a_word_that_is_read_again_is_the_same_value() {
    for each in SeenIn::ALL {
        assert_eq!(SeenIn::from_word(each.word()), Some(each));
    }
    for each in KeyManagement::ALL {
        assert_eq!(KeyManagement::from_name(each.name()), Some(each));
    }
    assert_eq!((SeenIn::from_word("File"), KeyManagement::from_name("RSA1_5")), (None, None));
}
