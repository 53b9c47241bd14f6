//! The one place that says how the page is put together: style, words, scripts and
//! WebAssembly inside one file, and a policy that lets these very bytes run and
//! nothing else, and that refuses every network request. What was compiled comes
//! from [`crate::page`] for the file that is shipped, and by [`crate::trunk`] for
//! whoever works on the page.

mod bare;
mod halves;
mod imports;
mod policy;
mod press;
mod program;
mod septets;
mod size;
mod sorting;
mod words;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use crate::opening;
use crate::origin::{BuildOrigin, Kind};
pub use bare::without_names;
pub use halves::Source;
use halves::{Halves, Opening};
use policy::{Requests, policy};
use program::PackedProgram;
use size::Sizes;
use words::Words;

/// The names of the functions that run until the first screen is there.
pub const OPENING: &str = "www/opening.txt";
/// Where a browser looks for the encoding of a document (HTML, 13.2.3.2).
const CHARSET_WITHIN_BYTES: usize = 1024;
const CHARSET: &str = "<meta charset=\"utf-8\" />";
/// The last of the style sheets that the page has before its program.
const START_SHEET: &str = "www/style/start.css";
/// Under which wasm-bindgen writes what the page is made of.
const SCRIPT: &str = "oftf-key-desk.js";
const MODULE: &str = "oftf-key-desk_bg.wasm";
/// Takes the page anew when Trunk says that it has built it.
const RELOAD: &str = include_str!("pack/reload.js");

/// What comes out of compiler and wasm-bindgen.
pub struct Compiled {
    /// A classic script.
    script: String,
    pub module: Vec<u8>,
    small: SmallModules,
}

/// The modules beside the program.
pub struct SmallModules {
    /// Unpacks the program in the browser.
    pub unpacker: Vec<u8>,
    /// Tests for primes where the browser can.
    pub fused: Vec<u8>,
}

/// How much is done for a small file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    Shipped,
    /// For whoever works on the page. The bytes are packed in passing; all else is
    /// as it is shipped, but that a page which `trunk serve` serves has one
    /// script more, and may speak to Trunk.
    Quick {
        reloads: bool,
    },
    /// For [`crate::opening`]: each function notes that it ran.
    Noting,
}

impl Compiled {
    /// From the folder that wasm-bindgen wrote to.
    pub fn read(folder: &Path, small: SmallModules) -> Result<Self> {
        Ok(Self { script: read_text(&folder.join(SCRIPT))?, module: read(&folder.join(MODULE))?, small })
    }
}

/// Puts the page together, and says what its parts weigh.
///
/// # Errors
/// If a source is missing, or the program is more than one classic script.
pub fn pack(root: &Path, compiled: &Compiled, origin: &BuildOrigin, effort: &Effort) -> Result<(String, Sizes)> {
    let www = root.join("www");
    let template = read_text(&root.join("index.html"))?;
    let style = Style::read(root, &template)?;
    let text = |language: &str| read_text(&www.join("text").join(language).join("start.ftl"));
    let words = Words::read(&text("en")?, &text("ar")?)?;
    let start = press::script(&read_text(&www.join("start.js"))?)?;
    let script = imports::with_short_names(&compiled.script, &compiled.module)?;
    let program = press::script(&format!("{script}\n{}", read_text(&www.join("boot.js"))?))?;
    let opening = match effort {
        Effort::Shipped => Opening::read(&read_text(&root.join(OPENING))?),
        Effort::Quick { .. } | Effort::Noting => Opening::Everything,
    };
    let texts = texts(&www)?;
    let halves = match effort {
        Effort::Noting => Halves::of(&opening::noting(&compiled.module)?, &opening, &texts)?,
        Effort::Shipped | Effort::Quick { .. } => Halves::of(&compiled.module, &opening, &texts)?,
    };
    let packed = PackedProgram::of(&style.rest, &halves, &compiled.small, effort)?;
    let sizes = Sizes {
        halves: [size::sections(&halves.first)?, size::sections(&halves.second)?],
        packed: [packed.first.text.len(), packed.second.text.len()],
        small: packed.unpacker.len() + packed.fused.len(),
        scripts: start.len() + program.len(),
        style: style.first.len(),
    };

    let template = words.fill(&with_preview(&template, origin.kind)?)?;
    let page = Parts {
        template: &template,
        origin: &origin.to_string(),
        style: &style,
        start: &start,
        program: &program,
        packed: &packed,
        reload: matches!(effort, Effort::Quick { reloads: true }).then_some(RELOAD),
    }
    .join()?;
    Ok((page, sizes))
}

/// What the one file is made of. Line ends are `\n`, since a browser hashes what
/// its parser saw, and the parser turns every other line end into that.
struct Parts<'a> {
    template: &'a str,
    /// Version, commit and tools.
    origin: &'a str,
    style: &'a Style,
    /// Says why the page cannot work here; runs first.
    start: &'a str,
    /// What wasm-bindgen wrote, a classic script, and what starts it.
    program: &'a str,
    packed: &'a PackedProgram,
    /// Only where Trunk serves the page; last.
    reload: Option<&'a str>,
}

impl Parts<'_> {
    fn join(&self) -> Result<String> {
        refuse_imports(self.program)?;
        let reload = self.reload.unwrap_or_default();
        let small = self.packed.small_script();
        let [first, second] = [self.packed.first_script(), self.packed.second_script()];
        let written = [("www/start.js", self.start), ("the program", self.program), ("reload.js", reload)];
        let packed = [("the small modules", &small), ("the first half", &first), ("the second half", &second)];
        for (what, script) in written.into_iter().chain(packed.map(|(what, script)| (what, script.as_str()))) {
            refuse_markup(what, script, &["</script", "<script", "<!--"])?;
            refuse_text_as_code(what, script)?;
        }
        refuse_markup("the style", &self.style.first, &["</style", "<!--"])?;
        refuse_markup("the origin of the build", self.origin, &["\"", "<", "&"])?;

        let scripts: Vec<&str> =
            [self.start, &small, &first, &second, self.program].into_iter().chain(self.reload).collect();
        let policy = policy(
            &scripts,
            [&self.style.first, &self.style.rest],
            if self.reload.is_some() { Requests::OwnServer } else { Requests::None },
        );
        let reload = self.reload.map(|script| format!("<script>{script}</script>\n")).unwrap_or_default();
        let head_start = format!(
            "<head>\n    <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\" />\n    {CHARSET}\n    \
             <meta name=\"generator\" content=\"{}\" />",
            self.origin
        );
        let head_end = format!("<style>{}</style>\n  </head>", self.style.first);
        let body_end = format!(
            "<script id=\"start\">{}</script>\n\
             <script id=\"modules\">{small}</script>\n\
             <script id=\"program\">{}</script>\n\
             <script id=\"first-half\">{first}</script>\n\
             <script id=\"second-half\">{second}</script>\n{reload}  </body>",
            self.start, self.program
        );

        let page = without_trunk_lines(self.template)?;
        let page = replace_once(&page, &format!("<head>\n    {CHARSET}"), &head_start)?;
        let page = replace_once(&page, "</head>", &head_end)?;
        let page = replace_once(&page, "</body>", &body_end)?;
        let charset = page.find(CHARSET).map(|at| at + CHARSET.len());
        ensure!(
            charset.is_some_and(|end| end <= CHARSET_WITHIN_BYTES),
            "the policy has grown so long that a browser no longer finds the encoding of the document after it"
        );
        Ok(page)
    }
}

/// The style sheets of the page, in their order.
struct Style {
    /// What the page shows before its program is there, and when it cannot be.
    first: String,
    /// What is packed with the program.
    rest: String,
}

impl Style {
    fn read(root: &Path, template: &str) -> Result<Self> {
        let sheets: Vec<&str> = style_sheets(template).collect();
        let first = sheets.iter().position(|sheet| *sheet == START_SHEET);
        let first = first.with_context(|| format!("index.html does not link {START_SHEET}"))? + 1;
        let read = |sheets: &[&str]| {
            let texts = sheets.iter().map(|sheet| Ok(press::style(&read_text(&root.join(sheet))?)));
            texts.collect::<Result<String>>()
        };
        Ok(Self { first: read(&sheets[..first])?, rest: read(&sheets[first..])? })
    }
}

/// The band that says what is no release; gone from one that is.
fn with_preview(template: &str, kind: Kind) -> Result<String> {
    const MARK: &str = "data-preview";
    let count = template.lines().filter(|line| line.contains(MARK)).count();
    ensure!(count == 1, "index.html must have one line with {MARK}; it has {count}");
    Ok(match kind {
        Kind::Preview => template.to_owned(),
        Kind::Release => template.split_inclusive('\n').filter(|line| !line.contains(MARK)).collect(),
    })
}

fn style_sheets(template: &str) -> impl Iterator<Item = &str> {
    template
        .lines()
        .filter(|line| line.contains("data-trunk") && line.contains("rel=\"css\""))
        .filter_map(|line| line.split("href=\"").nth(1)?.split('"').next())
}

fn without_trunk_lines(template: &str) -> Result<String> {
    let mut page = String::new();
    for line in template.lines() {
        if !line.contains("data-trunk") {
            page.push_str(line);
            page.push('\n');
            continue;
        }
        let element = line.trim();
        ensure!(
            element.starts_with("<link") && element.ends_with('>'),
            "index.html: write each data-trunk link on a line of its own, not `{element}`"
        );
    }
    Ok(page)
}

fn replace_once(page: &str, mark: &str, replacement: &str) -> Result<String> {
    let count = page.matches(mark).count();
    ensure!(count == 1, "index.html must hold `{mark}` exactly once; it holds it {count} times");
    Ok(page.replacen(mark, replacement, 1))
}

/// Inside one file there is nothing to import from, and a classic script has
/// neither imports nor exports; see `www/boot.js` for why it is one.
fn refuse_imports(program: &str) -> Result<()> {
    let module_line = program.lines().find(|line| {
        ["import", "export"].iter().any(|word| {
            let rest = line.strip_prefix(word);
            rest.is_some_and(|rest| rest.starts_with([' ', '{', '*', '"', '\'']))
        })
    });
    if let Some(line) = module_line {
        bail!(
            "the program must be one classic script, but it says `{line}`. Keep data-bindgen-target=\"no-modules\" in index.html, and use no dependency that brings a JavaScript snippet"
        );
    }
    Ok(())
}

/// The HTML parser would end or reinterpret the element at these.
fn refuse_markup(what: &str, text: &str, marks: &[&str]) -> Result<()> {
    let text = text.to_ascii_lowercase();
    for mark in marks {
        ensure!(
            !text.contains(mark),
            "{what} contains `{mark}`, which the browser would take for markup; write it in two pieces in the source"
        );
    }
    Ok(())
}

/// A program that makes code of a text would need more than its hash to run:
/// no call of `eval` and none of `Function`, with or without `new`.
fn refuse_text_as_code(what: &str, script: &str) -> Result<()> {
    for name in ["eval", "Function"] {
        for (at, _) in script.match_indices(name) {
            let before = script[..at].chars().next_back();
            // A backtick: the words "Function(…)" in a template literal.
            let is_name = !before.is_some_and(|letter| letter.is_alphanumeric() || "_$`".contains(letter));
            let is_called = script[at + name.len()..].trim_start().starts_with('(');
            ensure!(!(is_name && is_called), "{what} calls `{name}`: it would make code of a text");
        }
    }
    Ok(())
}

/// The files of sentences, as the program has them.
fn texts(www: &Path) -> Result<Vec<Vec<u8>>> {
    let mut texts = Vec::new();
    for language in ["en", "ar"] {
        let folder = www.join("text").join(language);
        for entry in fs::read_dir(&folder).with_context(|| format!("{} cannot be read", folder.display()))? {
            let place = entry?.path();
            if place.extension().is_some_and(|ending| ending == "ftl") {
                texts.push(read(&place)?);
            }
        }
    }
    Ok(texts)
}

fn read_text(path: &Path) -> Result<String> {
    let text = String::from_utf8(read(path)?).with_context(|| format!("{} is not UTF-8", path.display()))?;
    Ok(text.replace("\r\n", "\n"))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("{} cannot be read", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use policy::hash_source;
    use program::PackedHalf;

    const TEMPLATE: &str = "<!doctype html>\n<html>\n  <head>\n    <meta charset=\"utf-8\" />\n    \
        <link data-trunk rel=\"css\" href=\"www/style/tokens.css\" />\n    \
        <link data-trunk rel=\"css\" href=\"www/style/base.css\" />\n    \
        <link data-trunk rel=\"rust\" data-bin=\"oftf-key-desk\" />\n  </head>\n  \
        <body>\n    <div id=\"app\"></div>\n  </body>\n</html>\n";

    const PACKED_STYLE: &str = "a { }";

    fn join(style: &str, glue: &str) -> Result<String> {
        join_with(style, glue, None)
    }

    fn join_with(style: &str, glue: &str, reload: Option<&str>) -> Result<String> {
        let program = format!("{glue}\nboot();\n");
        let [first, second] = [("TFpI", 1), ("TFpJ", 2)].map(|(text, sorted_length)| PackedHalf {
            text: text.to_owned(),
            sorted_length,
            length: 10 + sorted_length,
        });
        let [unpacker, fused] = ["H4sI", "H4sJ"].map(str::to_owned);
        let packed = PackedProgram { unpacker, fused, style_length: 5, first, second };
        let style = Style { first: style.to_owned(), rest: PACKED_STYLE.to_owned() };
        Parts {
            template: TEMPLATE,
            origin: "Key Desk 1",
            style: &style,
            start: "start();\n",
            program: &program,
            packed: &packed,
            reload,
        }
        .join()
    }

    fn between<'a>(page: &'a str, start: &str, end: &str) -> &'a str {
        let rest = page.split_once(start).expect("the start is there").1;
        rest.split_once(end).expect("the end is there").0
    }

    #[test]
    fn the_policy_names_the_hashes_of_the_exact_bytes_between_the_tags() {
        let page = join("p { margin: 0 }\n", "let a;").unwrap();
        let start = between(&page, "id=\"start\">", "</script>");
        let small = between(&page, "id=\"modules\">", "</script>");
        let first = between(&page, "id=\"first-half\">", "</script>");
        let second = between(&page, "id=\"second-half\">", "</script>");
        let program = between(&page, "id=\"program\">", "</script>");
        let style = between(&page, "<style>", "</style>");
        assert_eq!(start, "start();\n");
        assert_eq!(small, "const packedUnpacker = \"H4sI\", packedFused = \"H4sJ\";");
        assert_eq!(
            first,
            "const lengthStyle = 5;\nconst packedFirstHalf = \"TFpI\", sortedFirstHalf = 1, lengthFirstHalf = 11;"
        );
        assert_eq!(second, "const packedSecondHalf = \"TFpJ\", sortedSecondHalf = 2, lengthSecondHalf = 12;");
        assert_eq!(program, "let a;\nboot();\n");
        assert_eq!(style, "p { margin: 0 }\n");
        assert_eq!(
            between(&page, "Content-Security-Policy\" content=\"", "\""),
            format!(
                "default-src 'none'; script-src {} {} {} {} {} 'wasm-unsafe-eval'; style-src {} {}; \
                 img-src data: blob:; worker-src blob:; connect-src 'none'; \
                 form-action 'none'; base-uri 'none'; object-src 'none'; \
                 require-trusted-types-for 'script'; trusted-types oftf-key-desk",
                hash_source(start),
                hash_source(small),
                hash_source(first),
                hash_source(second),
                hash_source(program),
                hash_source(style),
                hash_source(PACKED_STYLE)
            )
        );
    }

    #[test]
    fn the_policy_is_the_first_thing_in_the_head() {
        let page = join("", "").unwrap();
        assert_eq!(between(&page, "<head>", "<meta http-equiv=\"Content-Security-Policy\"").trim(), "");
        assert!(page.contains("<meta name=\"generator\" content=\"Key Desk 1\" />"));
    }

    #[test]
    fn a_page_that_trunk_serves_has_one_script_more_and_may_speak_to_its_server() {
        let (shipped, served) = (join("", "").unwrap(), join_with("", "", Some(RELOAD)).unwrap());
        let without_script = served.replace(&format!("<script>{RELOAD}</script>\n"), "");
        assert_ne!(without_script, served);
        let without_permission = without_script
            .replace(&format!(" {}", hash_source(RELOAD)), "")
            .replace("connect-src 'self'", "connect-src 'none'");
        assert_eq!(without_permission, shipped);
    }

    #[test]
    fn the_first_script_runs_before_the_program_is_read() {
        let page = join("", "").unwrap();
        assert!(page.find("id=\"start\"").unwrap() < page.find("id=\"first-half\"").unwrap());
        assert!(page.find("id=\"app\"").unwrap() < page.find("id=\"start\"").unwrap());
    }

    #[test]
    fn the_links_of_trunk_are_gone_and_the_rest_stays() {
        let page = join("", "").unwrap();
        assert!(!page.contains("data-trunk"));
        assert!(!page.contains("href="));
        assert!(page.contains("<div id=\"app\"></div>"));
        let sheets: Vec<&str> = style_sheets(TEMPLATE).collect();
        assert_eq!(sheets, ["www/style/tokens.css", "www/style/base.css"]);
    }

    #[test]
    fn what_is_shown_before_the_program_has_its_style_in_the_document() {
        let root = crate::root();
        let template = fs::read_to_string(root.join("index.html")).expect("the template");
        let Style { first, rest } = Style::read(&root, &template).expect("the style sheets");
        for word in [".start", ".preview", "#starting", "prefers-color-scheme"] {
            assert!(first.contains(word) && !rest.contains(&format!("\n{word}")), "{word}");
        }
        for used in first.split("var(").skip(1) {
            let name = used.split([')', ',']).next().expect("a name");
            assert!(first.contains(&format!("{name}:")), "{name} is set where it is used");
        }
    }

    #[test]
    fn a_preview_says_so_on_its_first_line_and_a_release_does_not() {
        let template = fs::read_to_string(crate::root().join("index.html")).expect("the template");
        let preview = with_preview(&template, Kind::Preview).expect("one line");
        assert!(between(&preview, "<body>", "<div id=\"app\">").contains("start-preview"));
        assert!(!with_preview(&template, Kind::Release).expect("one line").contains("preview"));
    }

    #[test]
    fn text_that_would_end_its_element_is_refused() {
        for glue in ["a('</script>')", "a('</SCRIPT')", "a('<!--')", "'<script'"] {
            assert!(join("", glue).is_err(), "{glue}");
        }
        assert!(join("p::after { content: '</style>' }", "").is_err());
    }

    #[test]
    fn a_program_that_loads_another_file_is_refused() {
        for glue in [
            "import { a } from './snippets/a.js';",
            "import* as a from 'a';",
            "import 'a';",
            "export { a } from './a.js';",
            "export { a };",
        ] {
            assert!(join("", glue).is_err(), "{glue}");
        }
        assert!(join("", "const imports = {};\nimports.a;").is_ok());
    }

    #[test]
    fn a_program_that_makes_code_of_a_text_is_refused() {
        for glue in ["eval('1')", "self.eval ('1')", "return new Function('return this')", "Function(a)"] {
            assert!(join("", glue).is_err(), "{glue}");
        }
        for glue in ["`Function(${name})`", "retrieval(1)", "typeof value === 'function'", "value instanceof Function"]
        {
            assert!(join("", glue).is_ok(), "{glue}");
        }
    }
}
