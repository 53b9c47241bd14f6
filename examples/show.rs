#![allow(clippy::all, clippy::unwrap_used)]
use oftf_key_desk::ground::text::{Language, Texts};
use oftf_key_desk::ground::{clock::Moment, secret::Secret};
use oftf_key_desk::heap::identify::{self, Input};
use std::{env, fs};
fn main() {
    let now = Moment::from_rfc3339("2026-12-15T08:00:00Z").unwrap();
    let texts = Texts::new(Language::English);
    let pass = Secret::new("ceremony-words".to_owned());
    for path in env::args().skip(1) {
        let bytes = fs::read(&path).unwrap();
        let start = std::time::Instant::now();
        let items = identify::identify(
            &Input { name: "f", bytes: &bytes, passphrase: if env::var("PASS").is_ok() { Some(&pass) } else { None } },
            now,
        );
        println!("=== {} ({} ms)", path.rsplit('/').next().unwrap(), start.elapsed().as_millis());
        for item in items.iter().take(12) {
            println!(
                "  - {} keys={:?} line={:?}",
                item.kind.word(),
                item.keys.iter().map(|k| (k.label.clone(), k.kid.clone())).collect::<Vec<_>>(),
                item.place.line
            );
            for r in &item.repairs {
                println!("      ~ {}", texts.line(r.text_id()));
            }
            if env::var("FACTS").is_ok() {
                for f in &item.facts {
                    println!("      . {}: {}", f.name.id, f.value.chars().take(100).collect::<String>());
                }
            }
            for f in item.report.findings.iter() {
                if matches!(
                    f.verdict,
                    oftf_key_desk::ground::report::Verdict::Pass | oftf_key_desk::ground::report::Verdict::NotChecked
                ) {
                    continue;
                }
                println!("      ! [{:?}] {}: {}", f.verdict, f.check.id(), texts.say(&f.detail));
            }
        }
    }
}
