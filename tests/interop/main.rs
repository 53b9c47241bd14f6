//! The interop matrix: every writer, every format, every kind of passphrase,
//! every reader, each with an RSA and a P-256 key; printed as a table. A cell
//! that fails needs a line with its reason, and a line without a cell fails.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::as_conversions,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that panics has failed"
)]

mod exception;
mod tool;

use std::fmt;
use std::io::Write;

use oftf_key_desk::key::container::Container;
use testbed::Folder;
use tool::{Order, Subject, Tool, Verb};

/// One writer, one format, one kind of passphrase.
struct Row {
    writer: Tool,
    container: Container,
    /// `—` for a format without one.
    kind: &'static str,
    passphrase: String,
    cells: Vec<(Tool, Cell)>,
}

enum Cell {
    /// Both keys were read, and were the right ones.
    Opened,
    /// The reader has no such format.
    NoFormat,
    /// The reader's words, and the number of the reason.
    Refused(usize),
    NotWritten(usize),
}

impl fmt::Display for Cell {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Opened => formatter.write_str("opened"),
            Self::NoFormat => formatter.write_str("—"),
            Self::Refused(reason) => write!(formatter, "refused [{reason}]"),
            Self::NotWritten(reason) => write!(formatter, "not written [{reason}]"),
        }
    }
}

fn passphrases() -> [(&'static str, String); 5] {
    [
        ("ASCII", "correct-horse-battery-staple".to_owned()),
        ("Arabic", "كلمة مرور طويلة جدا".to_owned()),
        ("beyond BMP", "schlüssel 🔑 & \"quotes\" $HOME".to_owned()),
        ("200 letters", "correct horse battery staple ".repeat(7)[..200].to_owned()),
        ("empty", String::new()),
    ]
}

fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for writer in Tool::ALL {
        for container in Container::ALL.into_iter().filter(|container| writer.has(*container)) {
            let row = |kind, passphrase| Row { writer, container, kind, passphrase, cells: Vec::new() };
            if container.is_encrypted() {
                rows.extend(passphrases().into_iter().map(|(kind, passphrase)| row(kind, passphrase)));
            } else {
                rows.push(row("—", String::new()));
            }
        }
    }
    rows
}

#[test]
fn what_each_writes_each_reads() {
    let folder = Folder::new();
    let subjects = tool::subjects(&folder);
    let mut rows = rows();
    let mut exceptions = exception::Exceptions::default();
    let order = |verb, number: usize, row: &Row, subject: &Subject| Order {
        verb,
        container: row.container,
        passphrase: row.passphrase.clone(),
        subject: subject.clone(),
        file: folder.path(&format!("{number}-{}", subject.kind)),
    };

    // What nobody wrote, nobody reads.
    let own = Tool::ALL
        .map(|writer| -> Vec<usize> { (0..rows.len()).filter(|number| rows[*number].writer == writer).collect() });
    let orders = own.each_ref().map(|numbers| -> Vec<Order> {
        let orders = numbers.iter().flat_map(|number| subjects.iter().map(move |subject| (*number, subject)));
        orders.map(|(number, subject)| order(Verb::Write, number, &rows[number], subject)).collect()
    });
    for ((writer, own), answers) in Tool::ALL.into_iter().zip(own).zip(side_by_side(&orders)) {
        for (number, answers) in own.into_iter().zip(answers.chunks(subjects.len())) {
            if let Some(Err(words)) = answers.iter().find(|answer| answer.is_err()) {
                let row = &rows[number];
                let reason = exceptions.reason(writer, None, row.container, row.kind, words);
                rows[number].cells = Tool::ALL.map(|tool| (tool, Cell::NotWritten(reason))).into();
            }
        }
    }
    let written: Vec<usize> = (0..rows.len()).filter(|number| !is_unwritten(&rows[*number])).collect();
    let readable = Tool::ALL.map(|reader| -> Vec<usize> {
        written.iter().copied().filter(|number| reader.has(rows[*number].container)).collect()
    });
    let orders = readable.each_ref().map(|numbers| -> Vec<Order> {
        let orders = numbers.iter().flat_map(|number| subjects.iter().map(move |subject| (*number, subject)));
        orders.map(|(number, subject)| order(Verb::Read, number, &rows[number], subject)).collect()
    });
    for ((reader, readable), answers) in Tool::ALL.into_iter().zip(readable).zip(side_by_side(&orders)) {
        for number in written.iter().copied() {
            let cell = match readable.iter().position(|each| *each == number) {
                None => Cell::NoFormat,
                Some(position) => {
                    let answers = &answers[position * subjects.len()..][..subjects.len()];
                    let row = &rows[number];
                    match subjects.iter().zip(answers).find_map(|(subject, answer)| fault(subject, answer)) {
                        None => Cell::Opened,
                        Some(words) => {
                            Cell::Refused(exceptions.reason(row.writer, Some(reader), row.container, row.kind, &words))
                        }
                    }
                }
            };
            rows[number].cells.push((reader, cell));
        }
    }
    print(&rows, &exceptions);
    exceptions.settle();
}

/// The answers of all programs to their orders: they work at the same time.
fn side_by_side(orders: &[Vec<Order>; Tool::ALL.len()]) -> Vec<Vec<Result<String, String>>> {
    std::thread::scope(|scope| {
        let at_work: Vec<_> =
            Tool::ALL.iter().zip(orders).map(|(tool, orders)| scope.spawn(move || tool.run(orders))).collect();
        at_work.into_iter().map(|each| each.join().expect("it answered")).collect()
    })
}

fn is_unwritten(row: &Row) -> bool {
    row.cells.iter().any(|(_, cell)| matches!(cell, Cell::NotWritten(_)))
}

/// Why a reader's answer is not the key that was written.
fn fault(subject: &Subject, answer: &Result<String, String>) -> Option<String> {
    match answer {
        Ok(spki_sha256) if *spki_sha256 == subject.spki_sha256 => None,
        Ok(other) => Some(format!("another key: {other}")),
        Err(words) => Some(words.clone()),
    }
}

/// Straight to the output: the table is shown even where the tests are quiet.
fn print(rows: &[Row], exceptions: &exception::Exceptions) {
    let heads = Tool::ALL.map(Tool::name).join(" | ");
    let mut lines = vec![
        String::new(),
        format!("| writer | format | passphrase | {heads} |"),
        format!("| --- | --- | --- |{}", " --- |".repeat(Tool::ALL.len())),
    ];
    for row in rows {
        let cells: Vec<String> = row.cells.iter().map(|(_, cell)| cell.to_string()).collect();
        let format = row.container.word();
        lines.push(format!("| {} | {format} | {} | {} |", row.writer.name(), row.kind, cells.join(" | ")));
    }
    lines.extend(exceptions.reasons());
    let opened = rows.iter().flat_map(|row| &row.cells).filter(|(_, cell)| matches!(cell, Cell::Opened)).count();
    lines.push(format!("interop: {opened} cells opened, each with an RSA and a P-256 key\n"));
    std::io::stdout().write_all(lines.join("\n").as_bytes()).expect("the output takes the table");
}
