//! The vocabulary of the English texts (CONTRIBUTING.md, "Words"): what they no longer say, and the
//! plain word instead. A word counts wherever it stands alone, whatever its capitals. And how long an
//! error may be.

use oftf_key_desk::ground::language::Language;
use oftf_key_desk::ground::text::{FILES, TextFile};

use super::{none, patterns, words};

/// A word or words in a row, and what is written instead.
const RETIRED: &[(&str, &str)] = &[
    ("prove", "verify"),
    ("proves", "verifies"),
    ("proved", "verified"),
    ("unproved", "not verified"),
    ("proof", "verification"),
    ("proofs", "verifications"),
    ("put in its place", "deploy"),
    ("in its place", "deploy"),
    ("in the place of", "replace"),
    ("seen at work", "verified"),
    ("believe", "trust"),
    ("believes", "trusts"),
    ("take", "accept, use"),
    ("takes", "accepts, uses"),
    ("taken", "accepted, used"),
    ("certificate ends", "expires"),
    ("that ends on", "that expires on"),
    ("it ends on", "it expires on"),
    ("certificates hold", "certificates expire"),
    ("the state", "the status"),
    ("hand-over", "handover"),
    ("forget", "erase, remove"),
    ("forgets", "erases, removes"),
    ("forgotten", "erased, removed"),
    ("bring", "add, drop"),
    ("brings", "adds"),
    ("brought", "added, provided"),
    ("refuse", "reject, block"),
    ("refuses", "rejects, blocks"),
    ("refused", "rejected, blocked"),
    ("turned away", "rejected"),
    ("mend", "fix, correct"),
    ("mended", "fixed, corrected"),
    ("anew", "again"),
    ("at once", "immediately, together"),
    ("in earnest", "in the real process"),
    ("stand", "is"),
    ("stands", "is"),
    ("beside", "with, next to"),
    ("whoever", "the key holder, anyone who"),
    ("whosever", "no matter whose"),
    ("somebody", "someone"),
    ("machine", "computer"),
    ("known here", "that we know"),
    ("is not known", "we don’t know"),
    ("nothing of it", "nothing"),
    ("have it made", "create"),
    ("made again", "created again"),
    ("stays so", "the problem remains"),
    ("please", "leave it out"),
];

/// Messages in which a word may stay, because it means something else there.
const EXCEPTIONS: &[(&str, &str)] = &[
    // What needs time or work.
    ("meaning-keystore", "take"),
    ("guide-download-note", "take"),
    ("rec-jwks-empty", "take"),
    ("rec-jwks-key-missing", "take"),
    ("err-container-too-much-work", "take"),
    ("not-key-private-primes-too-long", "take"),
];

/// What is generated or created, and never made.
const GENERATED: &[&str] = &["key", "keys", "csr", "csrs", "certificate", "certificates"];

/// The words in small letters; `hand-over` is one, `hand over` two.
fn spoken(text: &str) -> Vec<String> {
    let pieces = text.split(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '-' | '’'));
    pieces.filter(|piece| !piece.is_empty()).map(str::to_lowercase).collect()
}

/// The words that are no longer used in a text, and for each what is written instead.
fn retired(text: &str) -> Vec<(&'static str, &'static str)> {
    let spoken = spoken(text);
    let said = |phrase: &str| {
        let phrase: Vec<_> = phrase.split(' ').collect();
        spoken.windows(phrase.len()).any(|window| window == phrase)
    };
    let mut found: Vec<_> = RETIRED.iter().copied().filter(|(phrase, _)| said(phrase)).collect();
    let generated = |words: &[String]| words.iter().any(|word| GENERATED.contains(&word.as_str()));
    let makes = spoken.iter().enumerate().any(|(at, word)| {
        let after = spoken.iter().skip(at + 1).take(4).cloned().collect::<Vec<_>>();
        matches!(word.as_str(), "make" | "makes" | "making") && generated(&after)
    });
    let is_made = spoken.windows(3).any(|window| {
        let [thing, is, made] = window else { return false };
        generated(std::slice::from_ref(thing)) && matches!(is.as_str(), "is" | "are" | "was" | "were") && made == "made"
    });
    if makes || is_made {
        found.push(("make", "generate a key, create a CSR or certificate"));
    }
    found
}

#[test]
fn the_texts_keep_to_the_vocabulary() {
    let mut found = Vec::new();
    let mut excepted = Vec::new();
    for file in FILES {
        for (id, pattern) in patterns(file.source(Language::English)) {
            for (word, instead) in retired(&words(&pattern)) {
                match EXCEPTIONS.iter().find(|exception| **exception == (id, word)) {
                    Some(exception) => excepted.push(*exception),
                    None => found.push(format!("{}: {id}: `{word}` – {instead}", file.name)),
                }
            }
        }
    }
    let stale = EXCEPTIONS.iter().filter(|exception| !excepted.contains(exception));
    found.extend(stale.map(|(id, word)| format!("{id} no longer says `{word}`: take it off the list")));
    none(&found);
}

/// How many sentences end in a text: a full stop in front of letters (`.key`, `1.5`) ends none.
fn sentences(text: &str) -> usize {
    let ends = text.match_indices(['.', '?', '!', '؟']);
    ends.filter(|(at, end)| text[at + end.len()..].chars().next().is_none_or(char::is_whitespace)).count()
}

/// What happened, and what to do: each is read at a glance. A list of variants is not counted.
#[test]
fn an_error_and_its_advice_have_two_sentences_at_most() {
    let mut found = Vec::new();
    for language in Language::ALL {
        let of = |file: &'static TextFile| patterns(file.source(language));
        let new_csr = FILES.iter().find_map(|file| of(file).remove("-new-csr")).expect("the term of the advice");
        let errors = |(id, _): &(&str, String)| id.starts_with("err-") || id.starts_with("rec-");
        for (id, pattern) in FILES.iter().flat_map(of).filter(errors) {
            let count = sentences(&pattern.replace("{ -new-csr }", new_csr.trim()));
            if count > 2 && !pattern.contains("->") {
                found.push(format!("{id}: {count} sentences: {pattern}"));
            }
        }
    }
    none(&found);
    assert_eq!(sentences("Save it as .key, under v1.5. Then open it. Is it there?"), 3);
}

#[test]
fn a_retired_word_is_found_as_a_whole_word() {
    let words_in = |text: &str| retired(text).into_iter().map(|(word, _)| word).collect::<Vec<_>>();
    for (old, word) in [
        ("Make the key and the CSR", "make"),
        ("The key was made and its encrypted file is being saved.", "make"),
        ("In Sandbox keys are made here.", "make"),
        ("Open and prove", "prove"),
        ("The CAs that your system believes:", "believes"),
        ("Whether OFTF takes EC keys is not known.", "takes"),
        ("Write the request anew", "anew"),
        ("Whoever has this file has the key.", "whoever"),
        ("Yes, forget everything", "forget"),
        ("You can have all of it forgotten at once.", "at once"),
        ("Renewal of the certificate that ends on { $until }", "that ends on"),
        ("Key, CSR, upload, check, hand-over.", "hand-over"),
        ("The key stands in a JWKS.", "stands"),
    ] {
        assert!(words_in(old).contains(&word), "{old}: {:?}", words_in(old));
    }
    for plain in [
        "Generate the key and CSR",
        "Hand over the kid that the JWKS states.",
        "This signature was not made with this key.",
        "The page makes no network requests.",
        "Improve, understand, approve: standard words that hold others.",
    ] {
        assert_eq!(words_in(plain), Vec::<&str>::new(), "{plain}");
    }
}
