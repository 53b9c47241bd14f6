//! The headers that a web server sends with the page, as snippets for four web
//! servers. They add what a policy inside a document cannot say: who may frame
//! it, what the browser may lend it, and that it stays what it is.

/// A file of `dist/headers`.
pub struct HeaderFile {
    pub name: &'static str,
    pub content: String,
}

/// Features of browsers (Permissions Policy) that the page needs none of.
/// `clipboard-write` is not among them: it is what the copy buttons use.
const FEATURES_OFF: [&str; 29] = [
    "accelerometer",
    "ambient-light-sensor",
    "autoplay",
    "bluetooth",
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

/// Names and values, in the order in which they are sent.
pub fn headers() -> Vec<(&'static str, String)> {
    let off = FEATURES_OFF.map(|feature| format!("{feature}=()")).join(", ");
    [
        // A document cannot say this of itself (CSP Level 3, section 3.3).
        ("Content-Security-Policy", "frame-ancestors 'none'".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
        ("Permissions-Policy", off),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        // A new release is seen at the next visit.
        ("Cache-Control", "no-cache".to_owned()),
    ]
    .to_vec()
}

/// The headers in the language of each web server.
pub fn files() -> [HeaderFile; 4] {
    [
        HeaderFile { name: "nginx.conf", content: nginx() },
        HeaderFile { name: "apache.conf", content: apache() },
        HeaderFile { name: "Caddyfile", content: caddy() },
        HeaderFile { name: "web.config", content: iis() },
    ]
}

/// `always`: on every answer, those of errors too.
fn nginx() -> String {
    let lines = lines(|name, value| format!("add_header {name} \"{value}\" always;"));
    format!("# Include this in the server or location block that serves index.html.\n{lines}")
}

fn apache() -> String {
    let lines = lines(|name, value| format!("Header always set {name} \"{value}\""));
    format!("# Include this where index.html is served. It needs mod_headers.\n{lines}")
}

fn caddy() -> String {
    let lines = lines(|name, value| format!("\t{name} \"{value}\""));
    format!("# Import this in the site block that serves index.html.\nheader {{\n{lines}}}\n")
}

fn iis() -> String {
    let lines = lines(|name, value| format!("        <add name=\"{name}\" value=\"{value}\" />"));
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <!-- Put this beside index.html in the folder of the site. -->\n\
         <configuration>\n  <system.webServer>\n    <httpProtocol>\n      <customHeaders>\n\
         {lines}      </customHeaders>\n    </httpProtocol>\n  </system.webServer>\n</configuration>\n"
    )
}

fn lines(line: impl Fn(&str, &str) -> String) -> String {
    headers().iter().map(|(name, value)| line(name, value) + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_value_ends_the_quotes_that_it_stands_in() {
        for (name, value) in headers() {
            assert!(!value.contains(['"', '\\', '<', '&', '\n', '{', '%', '$']), "{name}: {value}");
        }
    }

    #[test]
    fn every_file_has_every_header_and_its_whole_value() {
        for file in files() {
            for (name, value) in headers() {
                let line = file.content.lines().find(|line| line.contains(name));
                assert!(line.is_some_and(|line| line.contains(&value)), "{}: {name}", file.name);
            }
        }
    }
}
