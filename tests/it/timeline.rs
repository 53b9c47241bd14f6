//! Where the timeline puts its bars, and what the board makes of a certificate's end.

use oftf_key_desk::framework::address::Address;
use oftf_key_desk::framework::catalogue::CertificateId::{self, C3, Enc1, S4};
use oftf_key_desk::framework::environment::Environment::{self, Production, Sandbox};
use oftf_key_desk::ground::clock::Moment;
use oftf_key_desk::journey::{
    Action, BoardRow, ComparedRow, Journey, NextAction, PageAction, Progress, Screen, Step, compare,
};
use oftf_key_desk::validity::lifetime::{Lifetime, Urgency};
use oftf_key_desk::validity::timeline::{Generation, Milestone, SCALE, Timeline, Validity};
use oftf_key_desk::workspace::{Issued, Kept, KeyCustody, Workspace};
use testbed::bank::{self, moment, now};
use testbed::directory::Order;
use testbed::key::bank_key;

fn lifetime(from: &str, until: &str) -> Lifetime {
    let whole = |date: &str| moment(&format!("{date}T00:00:00Z"));
    Lifetime { not_before: whole(from), not_after: whole(until), is_endless: until.starts_with("9999") }
}

fn validity(id: CertificateId, environment: Environment, generation: Generation, from: &str, until: &str) -> Validity {
    Validity { id: id.into(), environment, generation, lifetime: lifetime(from, until) }
}

fn current(from: &str, until: &str) -> Validity {
    validity(C3, Sandbox, Generation::Current, from, until)
}

#[test]
fn the_axis_holds_whole_months_of_what_is_there() {
    let now = moment("2026-06-16T00:00:00Z");
    let timeline = Timeline::new(&[current("2026-01-10", "2026-12-20")], now).expect("something to draw");
    assert_eq!((timeline.from, timeline.to), (moment("2026-01-01T00:00:00Z"), moment("2027-01-01T00:00:00Z")));
    // 365 days: 9, 353 and 166 of them from the left.
    let bar = &timeline.rows[0].bars[0];
    assert_eq!((bar.start, bar.end, bar.goes_on), (9 * SCALE / 365, 353 * SCALE / 365, false));
    assert_eq!(timeline.today, 166 * SCALE / 365);
    // 2026-10-20, 2026-10-21 and 2026-11-20.
    let marks: Vec<(Milestone, i64)> = bar.marks.iter().map(|mark| (mark.what, mark.at)).collect();
    assert_eq!(
        marks,
        [
            (Milestone::Reminder, 292 * SCALE / 365),
            (Milestone::Renew, 293 * SCALE / 365),
            (Milestone::Urgent, 323 * SCALE / 365)
        ]
    );
    assert!(Timeline::new(&[], now).is_none());
}

#[test]
fn ticks_are_as_fine_as_their_number_allows() {
    let now = moment("2026-06-16T00:00:00Z");
    let timeline = Timeline::new(&[current("2026-01-10", "2026-12-20")], now).expect("something to draw");
    let months = |most| timeline.ticks(most).iter().map(|tick| tick.moment.to_month()).collect::<Vec<_>>();
    assert_eq!(months(13).len(), 13, "both ends and every month between");
    assert_eq!(months(12), ["2026-01", "2026-03", "2026-05", "2026-07", "2026-09", "2026-11", "2027-01"]);
    assert_eq!(months(6), ["2026-01", "2026-04", "2026-07", "2026-10", "2027-01"]);
    assert_eq!(months(4), ["2026-01", "2026-07", "2027-01"]);
    assert_eq!(months(2), ["2026-01", "2027-01"]);
    let years: Vec<bool> = timeline.ticks(4).iter().map(|tick| tick.is_year).collect();
    assert_eq!(years, [true, false, true]);
    let places: Vec<i64> = timeline.ticks(13).iter().map(|tick| tick.at).collect();
    assert!(places.is_sorted() && places[0] == 0 && places[12] == SCALE);
}

#[test]
fn old_and_new_lie_in_one_row_and_overlap() {
    let now = moment("2026-06-16T00:00:00Z");
    let terms = [
        validity(S4, Production, Generation::Current, "2026-01-10", "2027-02-09"),
        current("2026-06-01", "2027-07-01"),
        validity(C3, Sandbox, Generation::Previous, "2025-06-10", "2026-07-10"),
        validity(C3, Production, Generation::Current, "2026-01-10", "2027-02-09"),
    ];
    let timeline = Timeline::new(&terms, now).expect("something to draw");
    let rows: Vec<(CertificateId, Environment)> =
        timeline.rows.iter().map(|row| (row.id.id, row.environment)).collect();
    assert_eq!(rows, [(C3, Sandbox), (C3, Production), (S4, Production)]);
    let [old, new] = &timeline.rows[0].bars[..] else { panic!("two bars in the row") };
    assert_eq!((old.generation, new.generation), (Generation::Previous, Generation::Current));
    assert!(new.start < timeline.today && timeline.today < old.end && old.end < new.end);
    assert_eq!(old.urgency, Urgency::Urgent);
}

#[test]
fn what_lies_beyond_the_axis_is_cut_and_says_so() {
    let now = moment("2026-06-16T00:00:00Z");
    let terms = [
        validity(Enc1, Sandbox, Generation::Current, "2026-01-10", "9999-12-31"),
        current("2026-01-10", "2039-08-19"),
        validity(C3, Production, Generation::Current, "1999-01-01", "2000-01-01"),
    ];
    let timeline = Timeline::new(&terms, now).expect("something to draw");
    assert_eq!((timeline.from, timeline.to), (moment("2025-04-01T00:00:00Z"), moment("2028-10-01T00:00:00Z")));
    let bar = |row: usize| &timeline.rows[row].bars[0];
    assert!(bar(0).goes_on && bar(0).end == SCALE && bar(0).marks.is_empty());
    assert!(!bar(1).goes_on && (bar(1).start, bar(1).end) == (0, 0) && bar(1).urgency == Urgency::Expired);
    assert!(bar(2).goes_on && bar(2).marks.is_empty() && bar(2).urgency == Urgency::NeverExpires);
}

#[test]
fn no_date_is_too_strange_to_be_drawn() {
    for (now, from, until) in [
        ("9999-12-31T23:59:59Z", "9999-12-01", "9999-12-31"),
        ("0000-01-01T00:00:00Z", "0000-01-01", "0000-01-02"),
        ("2026-06-16T00:00:00Z", "2090-01-01", "2091-01-01"),
        ("2026-06-16T00:00:00Z", "2026-06-16", "2026-01-01"),
    ] {
        let timeline = Timeline::new(&[current(from, until)], moment(now)).expect("something to draw");
        let places = timeline.rows[0].bars.iter().flat_map(|bar| [bar.start, bar.end]).chain([timeline.today]);
        assert!(places.into_iter().all(|place| (0..=SCALE).contains(&place)), "{now}");
        assert!((1..=4).contains(&timeline.ticks(4).len()), "{now}");
    }
}

/// C3 of the sandbox is handed over; its certificate ends on that day.
fn desk(end: &'static str, now: Moment) -> Journey {
    let mut workspace = Workspace::default();
    workspace.sandbox.organisation = bank::choices(C3, Sandbox).organisation;
    let record = workspace.record_mut(Address::new(Sandbox, C3));
    record.planned = true;
    record.request(Kept::read(&bank_key().csr(&bank::subject(C3))).expect("a CSR"), KeyCustody::Elsewhere);
    let certificate = Kept::read(&Order { end, ..Order::of(C3, Sandbox) }.issue()).expect("a certificate");
    record.certify(Issued { certificate, file_name: None });
    record.publish("kid", now);
    let published = record.published_mut().expect("published");
    (published.deployed, published.handed_over) = (Some(now), Some(now));
    Journey::new(workspace, Screen::Board, now)
}

#[test]
fn the_board_puts_the_end_of_a_certificate_before_everything_else() {
    for (end, progress, action) in [
        ("20261201080000Z", Progress::HandedOver, NextAction::View),
        ("20260320080000Z", Progress::HandedOver, NextAction::View),
        ("20260316080000Z", Progress::RenewSoon, NextAction::Renew),
        ("20260120080000Z", Progress::RenewSoon, NextAction::Renew),
        ("20260110080000Z", Progress::Expired, NextAction::Renew),
    ] {
        let desk = desk(end, now());
        let rows = compare(&desk);
        let row = rows.iter().find(|row| row.entry.id == C3).and_then(|row| row.open(Sandbox)).expect("a row");
        assert_eq!((row.progress, row.action), (progress, action), "{end}");
        let first = rows[0].entry.id;
        assert_eq!(first == C3, action == NextAction::Renew, "{end}: {first:?} comes first");
    }
}

#[test]
fn what_is_done_comes_last_and_asks_for_nothing() {
    let desk = desk("20261201080000Z", now());
    let rows = compare(&desk);
    let asking = |row: &&ComparedRow| row.open(Sandbox).is_some_and(BoardRow::asks_for_action);
    let asks: Vec<CertificateId> = rows.iter().take_while(asking).map(|row| row.entry.id).collect();
    assert!(asks.len() >= 5 && !asks.contains(&C3), "{asks:?}");
    assert!(!rows.iter().skip(asks.len()).any(|row| asking(&row)), "what asks for nothing comes last");
}

#[test]
fn both_environments_are_seen_from_either() {
    let mut desk = desk("20260120080000Z", now());
    let seen = |desk: &Journey| {
        let rows = compare(desk);
        let row = rows.iter().find(|row| row.entry.id == C3).expect("a row");
        row.cells.iter().map(|cell| (cell.environment, cell.row.progress, cell.row.step)).collect::<Vec<_>>()
    };
    let expected =
        vec![(Sandbox, Progress::RenewSoon, Step::Certificate), (Production, Progress::NotStarted, Step::Details)];
    assert_eq!(seen(&desk), expected);
    desk.update(Action::Page(PageAction::EnvironmentChosen(Production)), now());
    assert_eq!(seen(&desk), expected);
    assert_eq!(compare(&desk).len(), 7, "those that the bank makes");
    assert!(desk.timeline().is_some_and(|timeline| timeline.rows.len() == 1), "the timeline has every environment");
    assert_eq!(
        desk.calendar(&oftf_key_desk::ground::text::Texts::new(oftf_key_desk::ground::language::Language::English)),
        None
    );
}
