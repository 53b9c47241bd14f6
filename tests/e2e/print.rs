//! What comes out of the printer on A4, read by another program: every value
//! is whole.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use testbed::{Folder, run};

use crate::access::LongValues;
use crate::desk::Desk;
use crate::directory;
use crate::screens::{self, show};

/// Prints the texts of all pages of a PDF, and letters where a font joins them.
const READ: &str = "import sys; from pypdf import PdfReader; reader = PdfReader(sys.argv[1]); \
    assert all(abs(float(page.mediabox.width) - 595) < 2 for page in reader.pages), 'not A4'; \
    text = ''.join(page.extract_text() for page in reader.pages); \
    print(text.translate({0xFB00: 'ff', 0xFB01: 'fi', 0xFB02: 'fl', 0xFB03: 'ffi', 0xFB04: 'ffl'}))";

/// The printed screen as text without spaces: a long value has line ends.
#[track_caller]
fn printed(desk: &Desk) -> String {
    let options = json!({ "preferCSSPageSize": true });
    let answer = desk.devtools("Page.printToPDF", options);
    let pdf = STANDARD.decode(answer["data"].as_str().expect("a PDF")).expect("base64");
    let folder = Folder::new();
    let file = folder.file("printed.pdf", pdf);
    let output = run(judges::python(), &["-c", READ, &file], b"");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    squeezed(&String::from_utf8_lossy(&output.stdout))
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
    all_printed(&desk, "main th, main td, main svg text", 30);
    show(&desk, "#/c3/certificate");
    // What passed is folded away on the screen.
    all_printed(&desk, "dl.facts dd, li.finding .finding-body p, li.finding dd, .chain code", 30);
    let paper = printed(&desk);
    for word in ["Sandbox", "Checkthecertificate"] {
        assert!(paper.contains(word), "{word}");
    }
    for word in ["Copyreport", "ordropithere", "Pastethetext", "LinkLink"] {
        assert!(!paper.contains(word), "{word} is for the screen");
    }
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
