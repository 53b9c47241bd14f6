//! What comes out of the printer on A4, read by another program: every value
//! is whole.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest, Sha256};
use testbed::{Folder, run};

use crate::access::LongValues;
use crate::desk::Desk;
use crate::directory;
use crate::screens::{self, show};

/// Prints the texts of all pages of a PDF, and letters where a font joins them.
const READ: &str = "import sys; from pypdf import PdfReader; reader = PdfReader(sys.argv[1]); \
    assert all(abs(float(page.mediabox.width) - 595) < 2 for page in reader.pages), 'not A4'; \
    print('\\f'.join(page.extract_text() for page in reader.pages) \
        .translate({0xFB00: 'ff', 0xFB01: 'fi', 0xFB02: 'fl', 0xFB03: 'ffi', 0xFB04: 'ffl'}))";

/// The pages of the printed screen as text without spaces: a long value has line ends.
#[track_caller]
fn pages(desk: &Desk) -> Vec<String> {
    let options = json!({ "preferCSSPageSize": true });
    let answer = desk.devtools("Page.printToPDF", options);
    let pdf = STANDARD.decode(answer["data"].as_str().expect("a PDF")).expect("base64");
    let folder = Folder::new();
    let file = folder.file("printed.pdf", pdf);
    let output = run(judges::python(), &["-c", READ, &file], b"");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).split('\u{c}').map(squeezed).collect()
}

/// The pages one after the other, without what stands at the foot of each: a long value
/// goes on over it.
#[track_caller]
fn printed(desk: &Desk) -> String {
    let script = "const style = document.documentElement.style; \
        return ['whose', 'what'].map(line => JSON.parse(style.getPropertyValue(`--foot-${line}`) || '\"\"'));";
    let feet = desk.script(script, Vec::new());
    let feet: Vec<String> =
        feet.as_array().expect("two lines").iter().filter_map(|line| line.as_str()).map(squeezed).collect();
    let pages = pages(desk);
    let count = pages.len();
    let without = |(position, page): (usize, String)| {
        let number = format!("{}/{count}", position + 1);
        let page = page.replacen(&number, "", 1);
        feet.iter().fold(page, |page, foot| page.replacen(foot, "", 1))
    };
    pages.into_iter().enumerate().map(without).collect()
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

/// The texts of all elements that a selector finds, folded away or not.
fn texts(desk: &Desk, selector: &str) -> Vec<String> {
    let script = "return Array.from(document.querySelectorAll(arguments[0]), each => each.textContent);";
    let texts = desk.script(script, vec![json!(selector)]);
    texts.as_array().expect("a list").iter().map(|text| text.as_str().unwrap_or_default().to_owned()).collect()
}

#[track_caller]
fn all_printed(desk: &Desk, selector: &str, at_least: usize) {
    let wanted = texts(desk, selector);
    assert!(wanted.len() >= at_least, "{} of {selector}", wanted.len());
    let paper = printed(desk);
    for text in wanted {
        assert!(paper.contains(&squeezed(&text)), "{selector}: {text}\nis not in\n{paper}");
    }
}

#[test]
fn handover_sheet_ceremony_record_timeline_and_report_print_every_value_whole() {
    let desk = screens::furnished("en");
    show(&desk, "#/c3/handover");
    all_printed(&desk, ".handover-values code", 4);
    show(&desk, "#/handovers");
    all_printed(&desk, ".handover-values code", 6);
    show(&desk, "#/ceremony");
    all_printed(&desk, "#ceremony-record dd, #ceremony-record code, #ceremony-record td", 30);
    show(&desk, "#/timeline");
    all_printed(&desk, "main th, main td, main svg text", 25);
    show(&desk, "#/c3/certificate");
    // What passed is folded away on the screen.
    all_printed(&desk, "dl.facts:not(#emergency dl) dd, li.finding .finding-body p, li.finding dd, .chain code", 30);
    let paper = printed(&desk);
    for word in ["Sandbox", "Checkthecertificate"] {
        assert!(paper.contains(word), "{word}");
    }
    let foot = format!("{}·Sandbox·", squeezed(testbed::bank::LEGAL_NAME));
    for (position, page) in pages(&desk).iter().enumerate() {
        assert!(
            page.contains(&foot) && page.contains(&format!("{}/", position + 1)),
            "whose page it is, and which: {page}"
        );
    }
    for word in ["العربية", "Timeline", "Copyreport", "ordropithere", "Pastethetext", "LinkLink"] {
        assert!(!paper.contains(word), "{word} is for the screen");
    }
}

/// One page to sign, with all that is signed for, and what ties it to the file; the log
/// comes after it.
#[test]
fn a_ceremony_record_is_signed_on_its_first_page_and_names_its_file_on_each() {
    let desk = screens::furnished("en");
    show(&desk, "#/ceremony");
    desk.click("add-person");
    desk.fill("ceremony-person-name-1", "First Witness");
    desk.wait("what was typed to be kept", || desk.storage().contains("First Witness").then_some(()));
    desk.click("save-ceremony-json");
    let saved = desk.wait("the record", || desk.downloaded().into_iter().find(|name| name.ends_with("_ceremony.json")));
    let saved = std::fs::read(desk.download(&saved)).expect("the saved record");
    let sha256: String = Sha256::digest(&saved).iter().map(|octet| format!("{octet:02x}")).collect();

    let pages = pages(&desk);
    assert!(pages.len() > 1, "{} page", pages.len());
    for (position, page) in pages.iter().enumerate() {
        assert!(page.contains(&sha256), "the file's SHA-256 on page {position}: {page}");
        assert!(page.contains(&format!("{}/{}", position + 1, pages.len())), "its number: {page}");
    }
    let signed = &pages[0];
    for part in texts(&desk, "#ceremony-summary code, #ceremony-people td") {
        assert!(signed.contains(&squeezed(&part)), "{part} is not on the first page:\n{signed}");
    }
    let log = squeezed(&texts(&desk, "#ceremony-events tbody td")[0]);
    assert!(!signed.contains(&log) && pages[1..].iter().any(|page| page.contains(&log)), "{log}");
}

#[test]
fn a_name_of_4000_characters_and_three_reports_are_printed_whole() {
    let desk = Desk::open();
    let long = LongValues::new();
    show(&desk, "#/check/c3");
    screens::check_files(&desk, &long.issued, &directory::jwks(&[long.issued.jwk("tls")]));
    all_printed(&desk, "dl.facts dd, li.finding .finding-body p, li.finding dd", 60);
    assert!(printed(&desk).contains(&squeezed(&long.issued.subject())));
}
