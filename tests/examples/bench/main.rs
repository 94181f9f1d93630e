//! The benchmark table (`make bench`): each figure beside a peer in the same run, so that a slow machine does not matter.
//! With a word it is a part of the table: `make bench ONLY=lists`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)] // a table on the terminal

mod compare;
mod fill;
mod lists;
mod million;
mod paper;
mod peers;
mod table;
mod words;

use lists::{bare, long_list, take_in};
use register::domain::decision::{Decision, DecisionFacts, DecisionNumber};
use register::domain::id::DecisionId;
use register::domain::printing::Mode;
use register::ops::OfDecision;
use register::ops::add_decision::add_decision;
use register::ops::batch::Batch;
use register::ops::issue_decision::issue_decision;
use register::ops::list_decisions::{ListDecisions, list_decisions};
use register::ops::print_certificates::{PrintCertificates, print_certificates};
use register::ops::read_apart;
use register::ops::search::{Search, search};
use std::path::Path;
use std::time::Duration;
use table::{row, rows, time};
use tests::registers::Desk;

/// The program's own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROWS: usize = 20_000;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [read_apart::VERB] => read_apart::answer(&mut std::io::stdin(), &mut std::io::stdout()).unwrap(),
        [lists::READ, way, path] => lists::read(way, Path::new(path)),
        [paper::PRINT, words, out] => paper::print(Path::new(words), Path::new(out)),
        only => {
            table::head();
            let parts: [(&str, fn()); 4] = [
                ("million", million::measure),
                ("lists", || lists::measure(&Desk::with_issued_sample().0)),
                ("paper", paper::measure),
                ("day", day),
            ];
            parts.iter().filter(|(name, _)| only.is_empty() || only.contains(name)).for_each(|(_, part)| part());
        }
    }
}

/// The day of a clerk with a long list: taken in, searched, issued, printed.
fn day() {
    let (desk, decisions) = Desk::with_issued_sample();
    let path = desk.path("dài.xlsx");
    let list = long_list(ROWS);
    std::fs::write(&path, &list).unwrap();
    let bare = time(|| bare(&list));
    let decision = draft(&desk, "900/QĐ-CAT");
    let taken = time(|| take_in(&desk, &path, decision));
    row(&format!("register: {ROWS} rows taken in, with all keys"), taken, "calamine: the same cells, bare", bare);

    searches(&desk);

    let issued = time(|| issue_decision(&desk.register, &OfDecision { decision }).unwrap());
    row(&format!("register: {ROWS} awards numbered and frozen"), issued, "taking them in", taken);
    let print = |decision, out: Option<&str>, separate: Option<&str>| {
        let (out, separate) = (out.map(|name| desk.path(name)), separate.map(|name| desk.path(name)));
        let batch = Batch::of_decision(decision, Mode::Full);
        let args = PrintCertificates { out, separate, ..PrintCertificates::of(batch) };
        time(|| print_certificates(&desk.register, &args).unwrap())
    };
    let sample = decisions.first().copied().unwrap();
    let one = print(sample, Some("bằng.pdf"), None);
    let each = print(sample, None, Some("từng người"));
    row("paper: the 24 certificates of the sample in one PDF", one, "the same, a file each", each);
    let all = print(decision, Some("bằng.pdf"), None);
    let bytes = std::fs::metadata(desk.path("bằng.pdf")).unwrap().len();
    row(&format!("paper: {ROWS} certificates in one PDF"), all, "the 24 of the sample, a file each", each);
    println!("       {} B a certificate, {:.2} ms each", bytes / ROWS as u64, all.as_secs_f64() * 1000.0 / ROWS as f64);
}

/// A draft like the sample's decision of the police.
fn draft(desk: &Desk, number: &str) -> DecisionId {
    let rows = list_decisions(&desk.register, &ListDecisions { campaign: None }).unwrap();
    let police = rows.iter().find_map(|row| match &row.decision {
        Decision::Issued(issued) if issued.number.as_str() == "512/QĐ-CAT" => Some(issued.facts()),
        _ => None,
    });
    let facts = DecisionFacts { number: DecisionNumber::parse(number).ok(), ..police.unwrap() };
    add_decision(&desk.register, &facts).unwrap().id()
}

/// Names typed letter by letter, units and numbers, against a `LIKE` scan of the same text in the same file.
fn searches(desk: &Desk) {
    let mut queries: Vec<String> = Vec::new();
    for name in ["đặng thị phượng", "nguyen van an", "thạch ngọc sêng", "so 1234", "cong an xa so 77"] {
        let letters: Vec<char> = name.chars().collect();
        queries.extend((1..=letters.len()).map(|end| letters[..end].iter().collect::<String>()));
    }
    let ours: Vec<Duration> = queries
        .iter()
        .map(|text| {
            time(|| search(&desk.register, &Search { text: text.clone(), limit: 50, ..Default::default() }).unwrap())
        })
        .collect();
    let file = rusqlite::Connection::open(desk.register.path()).unwrap();
    let theirs: Vec<Duration> = queries
        .iter()
        .map(|text| {
            let words: Vec<String> =
                register::domain::fold::fold(text).split(' ').map(|word| format!("find_all LIKE '%{word}%'")).collect();
            let sql = format!("SELECT count(*), max(id) FROM award WHERE {}", words.join(" AND "));
            time(|| file.query_one(&sql, [], |row| row.get::<_, i64>(0)).unwrap())
        })
        .collect();
    rows("search: first page of 20,000", &ours, "LIKE scan of the same text", &theirs);
}
