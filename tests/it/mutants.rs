//! Lists gone wrong by chance: none stops the program, and no row of one that can be read is lost without a word.
//! `make fuzz` does the same for a minute a format, each time with other chances.

use fastrand::Rng;
use register::domain::text::clean;
use register::import::grid::Cells;
use register::import::{List, read_list};
use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};
use tests::mutants::mutant;

/// How many mutants of each list there are when nobody asks for a minute.
const EACH: u64 = 24;

thread_local! {
    /// Where the last panic of this thread was, while it reads a mutant.
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// The lists of each format, by the end of the file's name.
fn by_format() -> BTreeMap<String, Vec<(String, Vec<u8>)>> {
    let mut formats: BTreeMap<String, Vec<(String, Vec<u8>)>> = BTreeMap::new();
    let folder = tests::lists::folder();
    for folder in [folder.join("converted"), folder] {
        for file in std::fs::read_dir(folder).unwrap().map(Result::unwrap).filter(|file| file.path().is_file()) {
            let name = file.file_name().to_string_lossy().into_owned();
            let end = name.rsplit('.').next().unwrap().to_owned();
            formats.entry(end).or_default().push((name, std::fs::read(file.path()).unwrap()));
        }
    }
    for lists in formats.values_mut() {
        lists.sort();
    }
    formats
}

/// What a list does with a mutant: `read`, `refused`, or the place of a panic that is not ours.
fn fate(name: &str, bytes: &[u8]) -> Result<&'static str, String> {
    PLACE.set(Some(String::new()));
    let read = catch_unwind(AssertUnwindSafe(|| read_list(name, bytes)));
    let place = PLACE.take().unwrap_or_default();
    match read {
        Ok(Ok(list)) => lost_row(&list).map_or(Ok("read"), Err),
        Ok(Err(_)) => Ok("refused"),
        Err(_) => {
            // A foreign reader that stumbles ends the second process, which is told in a sentence.
            if place.contains("/.cargo/") {
                Ok("a foreign reader stumbled")
            } else {
                Err(format!("a panic at {place}"))
            }
        }
    }
}

/// A row under a header that is neither a candidate nor named.
pub(crate) fn lost_row(list: &List) -> Option<String> {
    let mut named: HashSet<(&str, u32)> = list.candidates.iter().map(|one| (one.sheet.as_str(), one.row)).collect();
    named.extend(list.problems.iter().map(|one| (one.sheet.as_str(), one.row)));
    named.extend(list.skipped.iter().filter_map(|one| Some((one.sheet.as_str(), one.row?))));
    list.grid.sheets.iter().find_map(|sheet| {
        // A sheet of which no column is known to hold the names is named as a whole.
        if list.skipped.iter().any(|one| one.row.is_none() && one.sheet == sheet.name) {
            return None;
        }
        let header = list.sheets.iter().filter(|one| one.name == sheet.name).min_by_key(|one| one.header_row())?;
        // The second row of a header stands in the headings that it completes.
        let columns: Vec<_> = header.headers.iter().flat_map(|header| &header.columns).collect();
        let heads = |text: &str| columns.iter().any(|column| column.heading.contains(clean(text).as_str()));
        let mut rows = sheet.rows_below(header.header_row());
        let is_lost =
            |row: u32, cells: &Cells| !named.contains(&(sheet.name.as_str(), row)) && !cells.values().all(heads);
        let lost = rows.find(|(row, cells)| is_lost(*row, cells));
        lost.map(|(row, cells)| format!("row {row} of {} is lost: {cells:?}", sheet.name))
    })
}

#[test]
fn no_list_gone_wrong_stops_the_program_or_loses_a_row() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if PLACE.with_borrow(Option::is_some) {
            PLACE.set(panic.location().map(ToString::to_string));
        } else {
            usual(panic);
        }
    }));
    let seconds = std::env::var("SOVANG_FUZZ_SECONDS").ok().and_then(|seconds| seconds.parse().ok());
    let mut said = Vec::new();
    let mut fates: BTreeMap<(String, &str), u64> = BTreeMap::new();
    for (format, lists) in by_format() {
        let start = Instant::now();
        let is_over = |turn: u64| match seconds {
            Some(seconds) => start.elapsed() > Duration::from_secs(seconds),
            None => turn >= EACH,
        };
        let first = if seconds.is_some() { fastrand::u64(..) } else { 0 };
        for turn in (0..).take_while(|turn| !is_over(*turn)) {
            for (name, bytes) in &lists {
                let seed = first.wrapping_add(turn);
                let bytes = mutant(&mut Rng::with_seed(seed), bytes);
                if seconds.is_some() {
                    // What ends the whole process can be looked at.
                    std::fs::write(std::env::temp_dir().join(format!("mutant-{name}")), &bytes).unwrap();
                }
                let began = Instant::now();
                match fate(name, &bytes) {
                    Ok(fate) => *fates.entry((format.clone(), fate)).or_default() += 1,
                    Err(fault) => said.push(format!("{name}, seed {seed}: {fault}")),
                }
                if began.elapsed() > Duration::from_secs(10) {
                    said.push(format!("{name}, seed {seed}: never ends"));
                }
            }
        }
    }
    assert!(said.is_empty(), "{}\n{fates:#?}", said.join("\n"));
    let read: u64 = fates.iter().filter(|((_, fate), _)| *fate == "read").map(|(_, count)| count).sum();
    let all: u64 = fates.values().sum();
    assert!(
        seconds.is_some() || read * 4 > all,
        "most mutants are refused as they come, which tells nothing: {fates:#?}"
    );
}
