//! The headers that a web server sends with the page, as snippets for four web
//! servers. They add what a policy inside a document cannot say: who may frame
//! it, where it may go, what the browser may lend it, and that it stays what it is.
//! The policy of the page stands in them once more, so they belong to one page.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

/// A file of `dist/headers`.
pub struct HeaderFile {
    pub name: &'static str,
    pub content: String,
}

/// Features of browsers (Permissions Policy) that the page needs none of. What Chromium
/// does not know it names in its console.
/// `clipboard-write` is not among them: it is what the copy buttons use.
const FEATURES_OFF: [&str; 27] = [
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "clipboard-read",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "usb",
    "window-management",
    "xr-spatial-tracking",
];

/// Where the page has links to: directory and keystore, as they stand in
/// `src/framework/environment.rs`. Without a path, so that any path is meant.
const LINKED: [&str; 4] = [
    "https://web.sandbox.directory.openfinance.ae",
    "https://keystore.sandbox.directory.openfinance.ae",
    "https://web.directory.openfinance.ae",
    "https://keystore.directory.openfinance.ae",
];
/// Nobody listens at this name: with it the browser tells the page itself of what
/// it refuses, and so the page can say that it was served with the list.
const REPORTS: &str = "page";
/// For a name that is served by TLS alone, for a year.
const TRANSPORT: (&str, &str) = ("Strict-Transport-Security", "max-age=31536000");

/// The policy that stands in a page, with what a document cannot say of itself
/// (CSP Level 3, section 3.3).
pub fn policy_of(page: &str) -> Result<String> {
    let stated =
        page.split_once("http-equiv=\"Content-Security-Policy\" content=\"").and_then(|(_, rest)| rest.split_once('"'));
    let (policy, _) = stated.context("the page states no policy; run `cargo xtask build`")?;
    ensure!(policy.contains("default-src 'none'"), "the page states another policy than ours: {policy}");
    Ok(format!("{policy}; frame-ancestors 'none'"))
}

/// Writes the files of this page to `dist/headers`.
pub fn write(root: &Path, page: &str) -> Result<()> {
    let folder = root.join("dist").join("headers");
    fs::create_dir_all(&folder).context("the folder dist/headers cannot be made")?;
    for file in files(&policy_of(page)?) {
        fs::write(folder.join(file.name), file.content).with_context(|| format!("{} cannot be written", file.name))?;
    }
    Ok(())
}

/// Names and values, in the order in which they are sent.
pub fn headers(policy: &str) -> Vec<(&'static str, String)> {
    let off = FEATURES_OFF.map(|feature| format!("{feature}=()")).join(", ");
    let linked = LINKED.map(|origin| format!("\"{origin}\"")).join(" ");
    [
        ("Content-Security-Policy", policy.to_owned()),
        // Connection Allowlists (WICG): navigation, WebRTC and look-ups too.
        ("Connection-Allowlist", format!("({linked});webrtc=block;report-to={REPORTS}")),
        ("X-Frame-Options", "DENY".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Cross-Origin-Embedder-Policy", "require-corp".to_owned()),
        ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
        ("Origin-Agent-Cluster", "?1".to_owned()),
        ("Permissions-Policy", off),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        // A new release is seen at the next visit.
        ("Cache-Control", "no-cache".to_owned()),
    ]
    .to_vec()
}

/// The names of the files, in the order of [`files`].
pub const FILES: [&str; 4] = ["nginx.conf", "apache.conf", "Caddyfile", "web.config"];

/// The headers in the language of each web server.
pub fn files(policy: &str) -> [HeaderFile; 4] {
    let headers = headers(policy);
    let contents = [nginx(&headers), apache(&headers), caddy(&headers), iis(&headers)];
    let mut names = FILES.into_iter();
    contents.map(|content| HeaderFile { name: names.next().unwrap_or_default(), content })
}

/// What every file begins with, after the sign of a comment.
const BELONGS: &str = "The headers of one release: take them together with the index.html that they came with.";
const OVER_TLS: &str = "Where the site is served over TLS alone, this too:";

type Header = (&'static str, String);

/// `always`: on every answer, those of errors too.
fn nginx(headers: &[Header]) -> String {
    let line = |name: &str, value: &str| format!("add_header {name} {} always;", quoted(value));
    let (lines, transport) = (lines(headers, line), line(TRANSPORT.0, TRANSPORT.1));
    format!(
        "# {BELONGS}\n# Include this in the server or location block that serves it.\n{lines}# {OVER_TLS}\n# {transport}\n"
    )
}

fn apache(headers: &[Header]) -> String {
    let line = |name: &str, value: &str| format!("Header always set {name} {}", quoted(value));
    let (lines, transport) = (lines(headers, line), line(TRANSPORT.0, TRANSPORT.1));
    format!(
        "# {BELONGS}\n# Include this where it is served. It needs mod_headers.\n{lines}# {OVER_TLS}\n# {transport}\n"
    )
}

fn caddy(headers: &[Header]) -> String {
    let line = |name: &str, value: &str| format!("{name} `{value}`");
    let lines = lines(headers, |name, value| format!("\t{}", line(name, value)));
    let transport = line(TRANSPORT.0, TRANSPORT.1);
    format!(
        "# {BELONGS}\n# Import this in the site block that serves it.\nheader {{\n{lines}\t# {OVER_TLS}\n\t# {transport}\n}}\n"
    )
}

fn iis(headers: &[Header]) -> String {
    let line = |name: &str, value: &str| format!("<add name=\"{name}\" value=\"{}\" />", value.replace('"', "&quot;"));
    let lines = lines(headers, |name, value| format!("        {}", line(name, value)));
    let transport = line(TRANSPORT.0, TRANSPORT.1);
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <!-- {BELONGS} Put this beside it in the folder of the site. -->\n\
         <configuration>\n  <system.webServer>\n    <httpProtocol>\n      <customHeaders>\n\
         {lines}        <!-- {OVER_TLS} {transport} -->\n      </customHeaders>\n    </httpProtocol>\n  </system.webServer>\n\
         </configuration>\n"
    )
}

/// In the quotes that do not stand in it.
fn quoted(value: &str) -> String {
    let quote = if value.contains('"') { '\'' } else { '"' };
    format!("{quote}{value}{quote}")
}

fn lines(headers: &[Header], line: impl Fn(&str, &str) -> String) -> String {
    headers.iter().map(|(name, value)| line(name, value) + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str =
        "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'\" />";

    fn policy() -> String {
        policy_of(PAGE).expect("it states one")
    }

    #[test]
    fn the_policy_is_that_of_the_page_and_who_may_frame_it() {
        assert_eq!(policy(), "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
        assert!(policy_of("<head>").is_err());
    }

    #[test]
    fn no_value_ends_the_quotes_that_it_stands_in() {
        for (name, value) in headers(&policy()) {
            assert!(!value.contains(['\\', '<', '&', '\n', '{', '%', '$', '`']), "{name}: {value}");
            assert!(!(value.contains('"') && value.contains('\'')), "{name}: {value}");
        }
    }

    #[test]
    fn every_file_has_every_header_and_its_whole_value() {
        for file in files(&policy()) {
            let content = file.content.replace("&quot;", "\"");
            let in_a_comment = (TRANSPORT.0, TRANSPORT.1.to_owned());
            for (name, value) in headers(&policy()).into_iter().chain([in_a_comment]) {
                let line = content.lines().find(|line| line.contains(name));
                assert!(line.is_some_and(|line| line.contains(&value)), "{}: {name}", file.name);
            }
        }
    }
}
