//! What opening the page takes, by the marks of `www/boot.js` and those that
//! `bench/benches/page` sets beside them.

use anyhow::Result;

use super::document::milliseconds;
use super::{Times, mean};

/// The marks in their order, and what is done when each is set.
static STAGES: [(&str, &str); 9] = [
    (" until script", "the first script runs: navigation, markup, style"),
    (" until read", "the document is read, and the unpacker compiled"),
    (" until octets", "the text of the first half is octets"),
    (" until unpacked", "LZMA is undone"),
    (" until restored", "it is restored, and the style is in the document"),
    (" until compiled", "the first half is compiled"),
    (" until begins", "the program begins; with a workspace, the second half is there as well"),
    (" until heading", "the first screen is in the document"),
    ("", "its frame is drawn"),
];

/// Means, and what each stage adds: a new page in Chromium and in Firefox, and one with a workspace
/// in Chromium.
pub fn table(chromium: &Times, firefox: &Times) -> Result<String> {
    let opened = [(chromium, "open"), (firefox, "open"), (chromium, "open kept")];
    let mut lines = vec![
        "| until | Chromium ms | of it here | Firefox ms | of it here | with a workspace, Chromium ms | of it here |"
            .to_owned(),
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |".to_owned(),
    ];
    let mut before = [0.0; 3];
    for (mark, title) in STAGES {
        let mut line = format!("| {title} |");
        for ((times, case), before) in opened.iter().zip(&mut before) {
            let until = mean(times, &format!("{case}{mark}"))?;
            line += &format!(" {} | {} |", milliseconds(until), milliseconds(until - *before));
            *before = until;
        }
        lines.push(line);
    }
    Ok(lines.join("\n"))
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// Of times that are made up.
    pub fn times() -> Times {
        let cases = ["open", "open kept"].into_iter();
        let names = cases.flat_map(|case| STAGES.map(|(mark, _)| format!("{case}{mark} mean")));
        names.zip((1..).map(|stage| f64::from(stage) * 20.0)).collect()
    }

    #[test]
    fn every_stage_is_told_with_what_it_adds_and_none_may_be_missing() {
        let times = times();
        let table = super::table(&times, &times).expect("everything was measured");
        assert!(table.contains("| LZMA is undone | 80 | 20 | 80 | 20 | 260 | 20 |"), "{table}");
        for name in times.keys() {
            let mut fewer = times.clone();
            fewer.remove(name);
            assert!(super::table(&fewer, &times).is_err(), "{name} is missing");
        }
    }
}
