//! The words and the code agree: every id that the sources name has a text, and
//! every text is named by the sources.
//!
//! The sources are read as text, because an id is a literal that no compiler
//! looks at. Ids that are put together from data belong to a family below.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use fluent_bundle::FluentResource;
use oftf_key_desk::check::authority::ComparedWith;
use oftf_key_desk::framework::catalogue::{CertificateId, Party, Place, Purpose, TABLE};
use oftf_key_desk::framework::environment::Environment;
use oftf_key_desk::framework::glossary::Term;
use oftf_key_desk::framework::picture::{CONNECTIONS, PARTIES};
use oftf_key_desk::ground::check::Check;
use oftf_key_desk::ground::language::Language;
use oftf_key_desk::ground::text::FILES;
use oftf_key_desk::heap::matching::Basis;
use oftf_key_desk::journey::self_check::{Attempt, Capability};
use oftf_key_desk::journey::{Mark, NextAction, Progress, RenewalState, Step};
use oftf_key_desk::key::container::Container;
use oftf_key_desk::make::destination::Destination;
use oftf_key_desk::plan::Field;
use oftf_key_desk::proof::SeenIn;
use oftf_key_desk::rehearsal::Mistake;
use oftf_key_desk::renewal::{Cause, Measure, OverlapStep};
use oftf_key_desk::validity::lifetime::Urgency;
use oftf_key_desk::validity::timeline::Generation;
use oftf_key_desk::workspace::{Awaited, Deed, Fate};
use strum::VariantArray;

/// Outcomes of a `Finding` that are computed: the expression and what it gives.
const COMPUTED_OUTCOMES: &[(&str, &[&str])] =
    &[("found_outcome(found)", &["environment-sandbox", "environment-production", "environment-of-rehearsal"])];

/// Calls that hand a literal on to `line`: the file and the call.
const HANDED_ON: &[(&str, &str)] = &[
    ("ui/stage/limits.rs", "list("),
    ("ui/part/report.rs", "pair("),
    ("src/make/guide.rs", "value("),
    ("src/make/pinning.rs", "of("),
];

/// Functions that return ids: the file and the head of the function.
const RETURNED: &[(&str, &str)] = &[
    ("src/framework/environment.rs", "fn text_id("),
    ("src/x509/kind.rs", "fn text_id("),
    ("src/heap/identify/item.rs", "fn text_id("),
    ("src/unwrap/repair.rs", "fn text_id("),
    ("src/heap/identify/foreign.rs", "fn sentence("),
    ("src/paper/handover.rs", "fn text_id("),
    ("src/make/recipe/signer.rs", "fn text_id("),
    ("src/make/recipe/tool.rs", "fn text_id("),
    ("src/make/recipe/shell.rs", "fn text_id("),
    ("src/shell/theme.rs", "fn text_id("),
    ("ui/stage/details/choice.rs", "fn place_label("),
    ("ui/stage/details/choice.rs", "fn name_label("),
    ("ui/stage/details/choice.rs", "fn algorithm_label("),
];

/// Files whose messages get a value from elsewhere, and the value.
const FILLED_BY_CALLERS: &[(&str, &str)] = &[
    // `chain::unaccepted`.
    ("check/certificate/trust.rs", "sha256"),
    // The finding that it takes the place of has them.
    ("check/chain/outcome.rs", "date"),
    ("check/chain/outcome.rs", "subject"),
    // `Set::about`, and for our key `ours`.
    ("check/jwks/fault.rs", "count"),
    ("check/jwks/fault.rs", "kid"),
    ("check/jwks/kid.rs", "kid"),
    ("check/jwks/thumbprint.rs", "kid"),
    // `Plan`, for each host.
    ("framework/host_name.rs", "position"),
];

/// What is wrong with a file that a person drops stands alone on the page, so
/// it says what to do in a second message.
const REFUSALS: &[&str] = &[
    "err-authority-",
    "err-certificate-",
    "err-container-",
    "err-crl-",
    "err-csr-",
    "err-file-",
    "err-heap-",
    "err-input-",
    "err-jwks-",
    "err-key-",
    "err-renewal-",
    "err-token-",
];

#[test]
fn every_text_file_is_loaded_and_parses() {
    let loaded: BTreeSet<String> = FILES.iter().map(|file| format!("{}.ftl", file.name)).collect();
    for language in Language::ALL {
        let folder = testbed::project().join("www/text").join(language.tag());
        let in_folder: BTreeSet<String> = fs::read_dir(folder)
            .expect("the folder of the language")
            .map(|entry| entry.expect("an entry of the folder").file_name().to_string_lossy().into_owned())
            .collect();
        assert_eq!(in_folder, loaded, "files of the folder on the left, files in text::FILES on the right");
        for file in FILES {
            if let Err((_, errors)) = FluentResource::try_new(file.source(language).to_owned()) {
                panic!("{}/{}: {errors:?}", language.tag(), file.name);
            }
        }
    }
}

#[test]
fn no_id_stands_twice() {
    let mut files: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for file in FILES {
        for id in ids(file.source(Language::English)) {
            files.entry(id).or_default().push(file.name);
        }
    }
    let twice = files.into_iter().filter(|(_, files)| files.len() > 1);
    nothing(twice.map(|(id, files)| format!("{id} in {}", files.join(" and "))), "ids that stand twice");
}

#[test]
fn every_id_that_the_sources_name_has_a_text() {
    let texts = texts();
    let missing = named(&sources()).into_iter().filter(|id| !texts.contains(id));
    nothing(missing, "ids without a text");
}

#[test]
fn every_text_is_named_by_the_sources() {
    let sources = sources();
    let mut used = named(&sources);
    // `part/refusal.rs` shows the twin of every err- message that has one.
    used.extend(used.clone().iter().filter_map(|id| id.strip_prefix("err-").map(|name| format!("rec-{name}"))));
    used.extend(sources.iter().flat_map(|source| literals(&source.code)).map(str::to_owned));
    let unused = texts().into_iter().filter(|id| !id.starts_with('-') && !used.contains(id));
    nothing(unused, "texts that nothing names");
}

#[test]
fn a_refused_file_comes_with_advice() {
    let texts = texts();
    let lonely = texts.iter().filter(|id| REFUSALS.iter().any(|start| id.starts_with(start)));
    let lonely = lonely.map(|id| id.replacen("err-", "rec-", 1)).filter(|twin| !texts.contains(twin));
    nothing(lonely, "advice that is missing");
}

/// `{ -term }` and `{ $value }`: the first must be a text, the second a name
/// that some source passes.
#[test]
fn whatever_a_text_refers_to_exists() {
    let texts = texts();
    let sources = sources();
    let passed: BTreeSet<&str> = sources
        .iter()
        .flat_map(|source| calls(&source.code, ".with("))
        .filter_map(|arguments| literals(arguments).into_iter().next())
        .collect();
    let mut unknown = BTreeSet::new();
    for text in FILES {
        let file = text.name;
        for line in text.source(Language::English).lines().filter(|line| !line.starts_with('#')) {
            for reference in line.split("{ ").skip(1).filter_map(|rest| rest.split([' ', '}']).next()) {
                let reference =
                    reference.strip_prefix("PLURAL(").map_or(reference, |value| value.trim_end_matches(')'));
                let exists = match reference.strip_prefix('$') {
                    Some(value) => passed.contains(value),
                    None => texts.contains(reference),
                };
                if !exists {
                    unknown.insert(format!("{file}: {reference}"));
                }
            }
        }
    }
    nothing(unknown, "references to nothing");
}

/// A message gets its values in the file that names it, or from elsewhere, which is
/// named above. (`expect` words every finding that a test looks at, and a text that lacks a
/// value panics there.)
#[test]
fn the_values_of_a_text_are_passed_where_it_is_named() {
    let needs = values_of_texts();
    let mut missing = BTreeSet::new();
    let mut filled = BTreeSet::new();
    for source in sources() {
        let passed: BTreeSet<&str> = calls(&source.code, ".with(")
            .into_iter()
            .filter_map(|arguments| literals(arguments).into_iter().next())
            .collect();
        let mut named = of_findings(&source);
        let plain = calls(&source.code, "Message::new(").into_iter().filter(|argument| !argument.contains("format!"));
        named.extend(plain.flat_map(literals).map(str::to_owned));
        for id in named {
            for value in needs.get(&id).into_iter().flatten().filter(|value| !passed.contains(value.as_str())) {
                let by_caller = FILLED_BY_CALLERS
                    .iter()
                    .find(|(file, name)| source.path.ends_with(file) && *name == value.as_str());
                match by_caller {
                    Some(line) => filled.extend([*line]),
                    None => missing.extend([format!("{}: {id} wants {value}", source.path.display())]),
                }
            }
        }
    }
    nothing(missing, "values that no one passes");
    let stale = FILLED_BY_CALLERS.iter().filter(|line| !filled.contains(*line));
    nothing(stale.map(|(file, name)| format!("{file}: {name}")), "lines of FILLED_BY_CALLERS that say nothing");
}

/// The values that each text names.
fn values_of_texts() -> BTreeMap<String, BTreeSet<String>> {
    let mut needs: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in FILES {
        let mut current = String::new();
        for line in file.source(Language::English).lines().filter(|line| !line.starts_with('#')) {
            if let Some((head, _)) = line.split_once(" =").filter(|(head, _)| is_id(head)) {
                current = head.to_owned();
            }
            let counted = line.split("PLURAL($").skip(1).filter_map(|rest| rest.split(')').next());
            let values = line.split("{ $").skip(1).filter_map(|rest| rest.split([' ', '}']).next());
            let values = values.chain(counted);
            needs.entry(current.clone()).or_default().extend(values.map(str::to_owned));
        }
    }
    needs
}

/// Ids that are put together from data, with every word that the data has.
fn families() -> Vec<(&'static str, Vec<String>)> {
    let certificates: Vec<String> = CertificateId::ALL.iter().map(|id| id.word()).collect();
    let steps: Vec<String> = Step::ALL.iter().map(|step| step.word().to_owned()).collect();
    let fields: Vec<String> = Field::VARIANTS.iter().map(|field| field.word().to_owned()).collect();
    let capabilities = Capability::ALL.map(|each| each.word().to_owned()).to_vec();
    let containers = Container::ALL.map(|each| each.word().to_owned()).to_vec();
    let terms = Term::ALL.map(|term| term.word().to_owned()).to_vec();
    let parties = PARTIES.map(|party| party.word().to_owned()).to_vec();
    let counted = Mark::ALL.into_iter().filter(|mark| !matches!(mark, Mark::NotNeeded | Mark::Others));
    let made = || TABLE.iter().filter(|entry| entry.task(Party::Lfi).is_making());
    let several_types = made().filter(|entry| entry.types.value.len() > 1);
    let several_names = made().filter(|entry| {
        let at = |place: &Place| entry.common_names_at(*place).len() > 1;
        entry.places.value.iter().any(at)
    });
    vec![
        ("purpose", certificates.clone()),
        // `Ui::purpose` and `Ui::why` of another role than the LFI.
        ("purpose-outside", ["c3", "c4", "enc1", "s3", "s4", "sig3", "sig4"].map(str::to_owned).to_vec()),
        ("why-holder", ["c1", "sig1", "enc2"].map(str::to_owned).to_vec()),
        ("ask", Awaited::ALL.map(|each| each.word().to_owned()).to_vec()),
        ("reminder", Awaited::ALL.map(|each| each.word().to_owned()).to_vec()),
        ("cause", Cause::ALL.map(|each| each.word().to_owned()).to_vec()),
        ("cause-why", Cause::ALL.map(|each| each.word().to_owned()).to_vec()),
        ("measure", Measure::ALL.map(|each| each.word().to_owned()).to_vec()),
        ("stops", Purpose::ALL.map(|purpose| purpose.word().to_owned()).to_vec()),
        ("role", Party::ALL.map(|role| role.word().to_owned()).to_vec()),
        ("why", certificates),
        ("term", terms.clone()),
        ("meaning", terms),
        ("party-name", parties.clone()),
        ("party-role", parties.clone()),
        ("holds", parties),
        ("connection", CONNECTIONS.map(|connection| connection.word()).to_vec()),
        ("kind-of-key", Purpose::ALL.map(|purpose| purpose.word().to_owned()).to_vec()),
        ("guess", Basis::ALL.map(|basis| basis.word().to_owned()).to_vec()),
        ("mark", Mark::ALL.map(|mark| mark.word().to_owned()).to_vec()),
        // Those that `ui/stage/front.rs` counts.
        ("mark-count", counted.map(|mark| mark.word().to_owned()).collect()),
        ("step", steps.clone()),
        ("step-title", steps.clone()),
        ("blocked", steps),
        ("field", fields.clone()),
        ("hint", fields),
        ("destination", Destination::ALL.map(|each| each.word().to_owned()).to_vec()),
        ("container", containers.clone()),
        ("container-note", containers),
        ("deed", Deed::ALL.iter().map(|deed| deed.word().to_owned()).collect()),
        ("deed-deployed", SeenIn::ALL.map(|each| each.word().to_owned()).to_vec()),
        ("renewal-state", RenewalState::ALL.map(|state| state.word().to_owned()).to_vec()),
        ("overlap", OverlapStep::ALL.map(|step| step.word().to_owned()).to_vec()),
        ("progress", Progress::ALL.iter().map(|progress| progress.word().to_owned()).collect()),
        ("action", NextAction::ALL.iter().map(|action| action.word().to_owned()).collect()),
        ("urgency", Urgency::ALL.iter().map(|urgency| urgency.word().to_owned()).collect()),
        ("generation", Generation::ALL.iter().map(|generation| generation.word().to_owned()).collect()),
        ("type-note", several_types.map(|entry| entry.id.word()).collect()),
        ("cn-note", several_names.map(|entry| entry.id.word()).collect()),
        ("mistake", Mistake::CERTIFICATE.iter().chain(&Mistake::JWKS).map(|each| each.word().to_owned()).collect()),
        ("attempt", Attempt::ALL.map(|attempt| attempt.word().to_owned()).to_vec()),
        // `AttemptOutcome`, some of which say more.
        (
            "outcome",
            ["refused-by-policy", "refused-by-browser", "not-refused", "not-said", "not-there"]
                .map(str::to_owned)
                .to_vec(),
        ),
        ("capability", capabilities.clone()),
        ("capability-yes", capabilities.clone()),
        ("capability-no", capabilities),
        // The systems of `ui/stage/limits.rs`.
        ("trust-hash", ["powershell", "certutil", "macos", "linux", "linux-check"].map(str::to_owned).to_vec()),
        ("fate", Fate::ALL.map(|fate| fate.word().to_owned()).to_vec()),
        ("compared-with", ComparedWith::ALL.map(|each| each.word().to_owned()).to_vec()),
        ("environment", Environment::ALL.map(|each| each.word().to_owned()).to_vec()),
        // `source::Basis`, as JSON writes it.
        ("basis", ["confirmed", "inferred", "unknown"].map(str::to_owned).to_vec()),
    ]
}

/// Every id that the sources ask for.
fn named(sources: &[Source]) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for (family, words) in families() {
        ids.extend(words.iter().map(|word| format!("{family}-{word}")));
    }
    ids.extend(before_the_start());
    ids.extend(Check::ALL.iter().map(|check| check.title().id.to_string()));
    for source in sources {
        ids.extend(of_findings(source));
        for call in ["Message::new(", ".line(", ".by_role("] {
            let plain = calls(&source.code, call).into_iter().filter(|argument| !argument.contains("format!"));
            ids.extend(plain.flat_map(literals).map(str::to_owned));
        }
        for argument in calls(&source.code, ".family(") {
            let family = literals(argument)[0];
            assert!(families().iter().any(|(each, _)| *each == family), "{}: family {family}", source.path.display());
        }
    }
    for (file, call) in HANDED_ON {
        let found: Vec<&str> = calls(&file_of(sources, file).code, call).into_iter().flat_map(literals).collect();
        let found: Vec<&str> = found.into_iter().filter(|literal| is_id(literal)).collect();
        assert!(!found.is_empty(), "{file} has no {call}…) any more");
        ids.extend(found.into_iter().map(str::to_owned));
    }
    for (file, head) in RETURNED {
        let code = &file_of(sources, file).code;
        let after = code.split_once(head).and_then(|(_, rest)| rest.split_once('{')).map(|(_, body)| body);
        let after = after.unwrap_or_else(|| panic!("{file} has no {head}…) any more"));
        let body = &after[..top_level(after, '}')];
        ids.extend(literals(body).into_iter().filter(|literal| is_id(literal)).map(str::to_owned));
    }
    ids
}

/// What index.html says before the program runs: `data-text="id"`.
fn before_the_start() -> Vec<String> {
    let page = testbed::project().join("index.html");
    let page = fs::read_to_string(page).expect("index.html");
    page.split("data-text=\"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect()
}

/// `Finding::pass(check, "x")` says `ok-x`, and so on.
fn of_findings(source: &Source) -> Vec<String> {
    let kinds: [(&str, &[&str]); 5] = [
        ("Finding::pass(", &["ok"]),
        ("Finding::warn(", &["err", "rec"]),
        ("Finding::fail(", &["err", "rec"]),
        ("Finding::not_checked(", &["not"]),
        ("Finding::not_given(", &["not"]),
    ];
    let mut ids = Vec::new();
    for (call, prefixes) in kinds {
        for arguments in calls(&source.code, call) {
            let outcome = second(arguments);
            let outcomes: Vec<&str> = match literals(outcome).as_slice() {
                [literal] => vec![literal],
                _ => {
                    let known = COMPUTED_OUTCOMES.iter().find(|(expression, _)| *expression == outcome);
                    known.unwrap_or_else(|| panic!("{}: {call}…, {outcome})", source.path.display())).1.to_vec()
                }
            };
            ids.extend(
                outcomes.iter().flat_map(|outcome| prefixes.iter().map(move |each| format!("{each}-{outcome}"))),
            );
        }
    }
    ids
}

struct Source {
    path: PathBuf,
    /// Without comments, without the tests at the end of the file, and without
    /// quotes that open or close no literal.
    code: String,
}

/// Without it the browser takes what it likes: Yew inserts options from the end, and
/// the last one is alone for a moment.
#[test]
fn every_option_of_a_list_says_whether_it_is_chosen() {
    let mut count = 0;
    for Source { path, code } in sources() {
        for (_, rest) in code.match_indices("<option ").map(|(at, _)| code.split_at(at)) {
            let element = rest.split("</option>").next().unwrap_or_default();
            assert!(
                ["selected={", "{selected}"].iter().any(|says| element.contains(says)),
                "{}: {element}",
                path.display()
            );
            count += 1;
        }
    }
    assert!(count >= 5, "the lists are found");
}

fn sources() -> Vec<Source> {
    let mut folders = vec![testbed::project().join("src")];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of the sources") {
            let path = entry.expect("an entry of the folder").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("tests.rs") {
                let text = fs::read_to_string(&path).expect("a source file");
                let code = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or_default();
                let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
                let code = lines.collect::<Vec<_>>().join("\n").replace("'\"'", "' '").replace("\\\"", "'");
                sources.push(Source { path, code });
            }
        }
    }
    sources
}

fn file_of<'a>(sources: &'a [Source], ending: &str) -> &'a Source {
    let found = sources.iter().find(|source| source.path.ends_with(ending));
    found.unwrap_or_else(|| panic!("there is no {ending} any more"))
}

/// The ids of all texts; terms keep their leading hyphen.
fn texts() -> BTreeSet<String> {
    FILES.iter().flat_map(|file| ids(file.source(Language::English))).collect()
}

fn ids(source: &str) -> Vec<String> {
    let heads = source.lines().filter_map(|line| line.split_once('=').map(|(head, _)| head.trim_end()));
    heads.filter(|head| is_id(head.trim_start_matches('-'))).map(str::to_owned).collect()
}

fn is_id(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_lowercase())
        && text.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
}

/// The arguments of every call of `name`, which ends in its parenthesis.
fn calls<'a>(code: &'a str, name: &str) -> Vec<&'a str> {
    let starts = code.match_indices(name).map(|(at, _)| at + name.len());
    starts.map(|start| &code[start..start + top_level(&code[start..], ')')]).collect()
}

/// What stands after the first comma of a list of arguments.
fn second(arguments: &str) -> &str {
    arguments.get(top_level(arguments, ',') + 1..).unwrap_or_default().trim().trim_end_matches(',')
}

/// Where `wanted` stands outside strings and brackets; the end if nowhere.
fn top_level(code: &str, wanted: char) -> usize {
    let (mut depth, mut in_string) = (0_usize, false);
    for (at, letter) in code.char_indices() {
        match letter {
            '"' => in_string = !in_string,
            _ if in_string => {}
            _ if depth == 0 && letter == wanted => return at,
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    code.len()
}

/// The contents of the string literals of a piece of code.
fn literals(code: &str) -> Vec<&str> {
    code.split('"').skip(1).step_by(2).collect()
}

#[track_caller]
fn nothing(found: impl IntoIterator<Item = String>, what: &str) {
    let found: Vec<String> = found.into_iter().collect();
    assert!(found.is_empty(), "{} {what}:\n  {}", found.len(), found.join("\n  "));
}
