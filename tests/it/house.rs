//! How `src` is put together: which room may use which, and that files beside each
//! other do not use each other. What a file uses is read from its paths; `html!` and other macros
//! name what their file imported, so that the import tells.

mod paths;

use std::collections::{BTreeMap, BTreeSet};

use paths::{Sources, Use};

/// The rooms from the ground up, as lib.rs lists them.
fn rooms(sources: &Sources) -> Vec<String> {
    let rooms = sources.modules_in("");
    assert!(rooms.len() > 10, "lib.rs lists the rooms: {rooms:?}");
    rooms
}

fn room(module: &str) -> &str {
    module.split("::").next().unwrap_or_default()
}

#[test]
fn a_room_uses_only_rooms_below_it() {
    let sources = Sources::read();
    let rooms = rooms(&sources);
    let floor = |module: &str| rooms.iter().position(|each| each == room(module));
    let mut between = BTreeSet::new();
    for Use { from, to } in sources.uses() {
        // main.rs and lib.rs stand above all rooms.
        let (Some(above), Some(below)) = (floor(from), floor(to)) else { continue };
        assert!(below <= above, "{from} uses {to}, which lib.rs lists after it");
        if below < above {
            between.insert((room(from), room(to)));
        }
    }
    // The reading sees what everybody can see.
    for known in [("check", "x509"), ("journey", "job"), ("shell", "journey"), ("key", "ground")] {
        assert!(between.contains(&known), "{known:?} is not among what was read");
    }
}

#[test]
fn no_two_files_use_each_other() {
    let sources = Sources::read();
    let mut uses: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for Use { from, to } in sources.uses() {
        // A module and what stands in its folder are one subject in several files: what
        // is inside may use what the module defines, and the module calls it.
        if from != to && !to.starts_with(&format!("{from}::")) {
            uses.entry(from).or_default().insert(to);
        }
    }
    // Whoever uses nothing that is left stands in no circle, nor does whoever is not
    // used by anything that is left.
    loop {
        let before = uses.len();
        let left: BTreeSet<&str> = uses.keys().copied().collect();
        uses.retain(|_, used| used.iter().any(|each| left.contains(each)));
        let used: BTreeSet<&str> = uses.values().flatten().copied().collect();
        uses.retain(|from, _| used.contains(from));
        if uses.len() == before {
            break;
        }
    }
    let left: BTreeSet<&str> = uses.keys().copied().collect();
    let ties = uses.iter().map(|(from, used)| format!("{from} uses {:?}", Vec::from_iter(used & &left)));
    assert!(left.is_empty(), "files that use each other:\n{}", ties.collect::<Vec<_>>().join("\n"));
}

/// ARCHITECTURE.md is read in one sitting, and its rows name files that exist.
#[test]
fn the_map_is_short_and_names_every_room() {
    let map = std::fs::read_to_string(testbed::project().join("ARCHITECTURE.md")).expect("the map");
    assert!(map.lines().count() <= 150, "{} lines", map.lines().count());
    let long: Vec<&str> = map.lines().filter(|line| line.chars().count() > 120).collect();
    assert!(long.is_empty(), "{long:#?}");
    for room in rooms(&Sources::read()) {
        assert!(map.contains(&format!("| `{room}` |")), "{room} has no row");
    }
}
