//! Whether a click has to wait: the longest tasks of the page's main thread in Chromium.

use anyhow::Result;

use super::{Times, of};

/// As `bench/benches/page` names them, in the order of the way.
static PARTS: [(&str, &str); 10] = [
    ("task opening", "longest task: the page opens, until all of its program is there"),
    ("task details", "the details are filled in, until the key step is there"),
    ("task key", "a key is made and saved (RSA 2048)"),
    ("task", "keys are made (of all kinds, 30 each)"),
    ("task proof", "the key file is proved"),
    ("task guide", "the CSR is saved and uploaded"),
    ("task certificate", "the certificate is judged"),
    ("task jwks", "the JWKS is judged"),
    ("task handover", "the values are handed over"),
    ("task heap", "Check anything with 30 files, eight of them private keys"),
];
static PAUSE: (&str, &str) = ("pause", "longest wait of a timer of 4 ms, while keys are made");

/// The median of the rounds and the worst of them.
pub fn table(times: &Times) -> Result<String> {
    let mut lines = vec!["| | median ms | worst ms |".to_owned(), "| --- | ---: | ---: |".to_owned()];
    for (name, title) in PARTS.iter().chain([&PAUSE]) {
        let worst = of(times, &format!("{name} max"))?;
        lines.push(format!("| {title} | {:.0} | {worst:.0} |", of(times, name)?));
    }
    Ok(lines.join("\n"))
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// Of times that are made up.
    pub fn times() -> Times {
        let names = PARTS.iter().chain([&PAUSE]).map(|(name, _)| *name);
        names.flat_map(|name| [name.to_owned(), format!("{name} max")]).map(|name| (name, 20.0)).collect()
    }

    #[test]
    fn every_part_of_the_way_is_told_and_none_may_be_missing() {
        let times = times();
        let table = super::table(&times).expect("everything was measured");
        assert!(table.contains("| the JWKS is judged | 20 | 20 |"), "{table}");
        for name in times.keys() {
            let mut fewer = times.clone();
            fewer.remove(name);
            assert!(super::table(&fewer).is_err(), "{name} is missing");
        }
    }
}
