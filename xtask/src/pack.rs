//! Turns what trunk built into the one file that is shipped: style, program and
//! WebAssembly inside the page, and a policy that lets these very bytes run and
//! nothing else, and that refuses every network request.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::{Compression, GzBuilder};
use sha2::{Digest, Sha256};

const CHARSET: &str = "<meta charset=\"utf-8\" />";

/// Writes `dist/index.html` from `target/trunk` and the sources, prints its
/// size, and says where it is.
pub fn pack(root: &Path) -> Result<PathBuf> {
    let built = root.join("target").join("trunk");
    let template = read_text(&root.join("index.html"))?;
    let mut style = String::new();
    for sheet in style_sheets(&template) {
        style.push_str(&read_text(&root.join(sheet))?);
    }
    let glue = read_text(&built.join("oftf-key-desk.js"))?;
    let boot = read_text(&root.join("www").join("boot.js"))?;
    let wasm = read(&built.join("oftf-key-desk_bg.wasm"))?;
    let compressed = gzip(&wasm)?;

    let page =
        Parts { template: &template, style: &style, glue: &glue, boot: &boot, wasm: &STANDARD.encode(&compressed) }
            .join()?;

    let place = root.join("dist").join("index.html");
    fs::create_dir_all(root.join("dist")).context("the folder dist cannot be made")?;
    fs::write(&place, &page).context("dist/index.html cannot be written")?;
    println!(
        "dist/index.html: {} (WebAssembly {}, gzip {})",
        kilobytes(page.len()),
        kilobytes(wasm.len()),
        kilobytes(compressed.len())
    );
    Ok(place)
}

/// What the one file is made of. Line ends are `\n`, since a browser hashes what
/// its parser saw, and the parser turns every other line end into that.
struct Parts<'a> {
    template: &'a str,
    style: &'a str,
    /// What wasm-bindgen wrote, a classic script.
    glue: &'a str,
    /// What starts the glue, in the same script.
    boot: &'a str,
    /// gzip, in base64.
    wasm: &'a str,
}

impl Parts<'_> {
    fn join(&self) -> Result<String> {
        let program = format!("{}\n{}", self.glue, self.boot);
        refuse_imports(&program)?;
        refuse_markup("the program", &program, &["</script", "<script", "<!--"])?;
        refuse_markup("the style", self.style, &["</style", "<!--"])?;

        let policy = policy(&program, self.style);
        let head_start = format!("{CHARSET}\n    <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\" />");
        let head_end = format!("<style>{}</style>\n  </head>", self.style);
        let body_end = format!(
            "<script type=\"application/octet-stream\" id=\"wasm\">{}</script>\n\
             <script id=\"program\">{program}</script>\n  </body>",
            self.wasm
        );

        let page = without_trunk_lines(self.template)?;
        let page = replace_once(&page, CHARSET, &head_start)?;
        let page = replace_once(&page, "</head>", &head_end)?;
        replace_once(&page, "</body>", &body_end)
    }
}

/// Content Security Policy Level 3. Yew compiles no text to code, so
/// `wasm-unsafe-eval` is the only permission beside the two hashes.
fn policy(program: &str, style: &str) -> String {
    let program = hash_source(program);
    let style = hash_source(style);
    [
        "default-src 'none'",
        &format!("script-src {program} 'wasm-unsafe-eval'"),
        &format!("style-src {style}"),
        "img-src data: blob:",
        "worker-src blob:",
        "connect-src 'none'",
        "form-action 'none'",
        "base-uri 'none'",
        "object-src 'none'",
    ]
    .join("; ")
}

/// A hash-source of the exact text between two tags.
fn hash_source(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
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

/// The same bytes for the same input, on every machine: no time, no file name.
fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().mtime(0).operating_system(255).write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

fn read_text(path: &Path) -> Result<String> {
    let text = String::from_utf8(read(path)?).with_context(|| format!("{} is not UTF-8", path.display()))?;
    Ok(text.replace("\r\n", "\n"))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("{} cannot be read", path.display()))
}

fn kilobytes(size_bytes: usize) -> String {
    format!("{} kB", size_bytes.div_ceil(1000))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "<!doctype html>\n<html>\n  <head>\n    <meta charset=\"utf-8\" />\n    \
        <link data-trunk rel=\"css\" href=\"www/style/tokens.css\" />\n    \
        <link data-trunk rel=\"css\" href=\"www/style/base.css\" />\n    \
        <link data-trunk rel=\"rust\" data-bin=\"oftf-key-desk\" />\n  </head>\n  \
        <body>\n    <div id=\"app\"></div>\n  </body>\n</html>\n";

    fn join(style: &str, glue: &str) -> Result<String> {
        Parts { template: TEMPLATE, style, glue, boot: "start();\n", wasm: "H4sI" }.join()
    }

    fn between<'a>(page: &'a str, start: &str, end: &str) -> &'a str {
        let rest = page.split_once(start).expect("the start is there").1;
        rest.split_once(end).expect("the end is there").0
    }

    #[test]
    fn the_policy_names_the_hashes_of_the_exact_bytes_between_the_tags() {
        let page = join("p { margin: 0 }\n", "let a;").unwrap();
        let program = between(&page, "id=\"program\">", "</script>");
        let style = between(&page, "<style>", "</style>");
        assert_eq!(program, "let a;\nstart();\n");
        assert_eq!(style, "p { margin: 0 }\n");
        assert_eq!(
            between(&page, "Content-Security-Policy\" content=\"", "\""),
            format!(
                "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; \
                 img-src data: blob:; worker-src blob:; connect-src 'none'; \
                 form-action 'none'; base-uri 'none'; object-src 'none'",
                hash_source(program),
                hash_source(style)
            )
        );
    }

    #[test]
    fn a_hash_source_is_that_of_the_standard() {
        // The example of CSP Level 2, section 7.15.3:
        // echo -n "alert('Hello, world.');" | openssl dgst -sha256 -binary | openssl enc -base64
        assert_eq!(hash_source("alert('Hello, world.');"), "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    }

    #[test]
    fn the_policy_comes_before_everything_it_governs() {
        let page = join("", "").unwrap();
        let policy = page.find("Content-Security-Policy").unwrap();
        assert!(policy < page.find("<style").unwrap());
        assert!(policy < page.find("<script").unwrap());
        assert!(policy > page.find(CHARSET).unwrap());
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
    fn packing_twice_gives_the_same_bytes() {
        assert_eq!(gzip(b"wasm").unwrap(), gzip(b"wasm").unwrap());
        // RFC 1952, section 2.3: MTIME is bytes 4 to 7.
        assert_eq!(gzip(b"wasm").unwrap()[4..8], [0; 4]);
    }
}
