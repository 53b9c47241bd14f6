//! The page as Trunk alone builds it, for those who work on it.

use std::path::PathBuf;

use oftf_key_desk::framework::catalogue::CertificateId::C3;

use crate::desk::{Browser, Desk, Place, Settings, given, page};
use crate::way;

/// Without what differs from build to build: the hashes of its parts.
fn policy(page: &str) -> String {
    let policy = page.split("Content-Security-Policy\" content=\"").nth(1).expect("a policy");
    let words = policy.split('"').next().expect("its end").split(' ');
    words.map(|word| if word.starts_with("'sha256-") { "'sha256'" } else { word }).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_page_that_trunk_builds_works_under_the_policy_of_the_shipped_one() {
    let file = PathBuf::from(given("OFTF_KEY_DESK_TRUNKS_PAGE"));
    let read = |file: &PathBuf| std::fs::read_to_string(file).expect("a page");
    assert_eq!(policy(&read(&file)), policy(&read(&page())));
    let beside = std::fs::read_dir(file.parent().expect("a folder")).expect("Trunk's folder").count();
    assert_eq!(beside, 1, "all of the page is in the one file");

    let desk = Desk::browse(&Settings::of(Browser::Chromium), Place::at(format!("file://{}", file.display())));
    desk.goto_board();
    way::details(&desk, C3);
}
