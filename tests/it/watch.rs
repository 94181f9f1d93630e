//! Work that is watched: it tells how far it has come, and stops with nothing half-done left behind.

use register::desk::{Desk as OpenDesk, JobId};
use register::domain::decision::DecisionFacts;
use register::domain::id::DecisionId;
use register::domain::printing::Mode;
use register::ops::add_decision::add_decision;
use register::ops::batch::Batch;
use register::ops::check_decision::check_decision;
use register::ops::import_list::{ImportList, import_list};
use register::ops::issue_decision::issue_decision;
use register::ops::list_decisions::{ListDecisions, list_decisions};
use register::ops::list_journal::{ListJournal, list_journal};
use register::ops::print_certificates::{PrintCertificates, print_certificates};
use register::ops::read_file::ListSource;
use register::ops::search::{Search, search};
use register::ops::summarise::{Summarise, summarise};
use register::ops::verify::verify;
use register::ops::{Nothing, OfDecision};
use register::watch::{Progress, Stop};
use register::{Error, Result, Watch};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, mpsc};
use tests::registers::{Desk, fixture, world};

const LIST: &str = "lists/quyet-dinh-512-giay-khen.xlsx";

/// A watch that stops once `enough` says so, and what it was told.
fn watch(enough: impl Fn(Progress) -> bool + Send + Sync + 'static) -> (Watch, Arc<Mutex<Vec<Progress>>>) {
    let (stop, told) = (Stop::default(), Arc::new(Mutex::new(Vec::new())));
    let (hand, notes) = (stop.clone(), Arc::clone(&told));
    let tell = move |now| {
        notes.lock().unwrap().push(now);
        if enough(now) {
            hand.stop();
        }
    };
    (Watch::new(stop, tell), told)
}

/// Half of it is done.
fn half(now: Progress) -> bool {
    now.done > 0 && now.done * 2 >= now.total
}

/// A draft that says what the issued decision `like` says, with an empty list and no number.
fn empty_draft(desk: &Desk, like: DecisionId) -> DecisionId {
    let rows = list_decisions(&desk.register, &ListDecisions { campaign: None }).unwrap();
    let facts = rows.into_iter().find(|row| row.decision.id() == like).unwrap().facts.unwrap();
    add_decision(&desk.register, &DecisionFacts { number: None, ..facts }).unwrap().id()
}

/// All that the register holds, row for row, as another program sees it.
fn rows(desk: &Desk) -> Vec<String> {
    let file = rusqlite::Connection::open(desk.register.path()).unwrap();
    let mut all = Vec::new();
    for table in ["award", "awardee", "unit", "decision", "certificate_words", "print_log", "journal_entry"] {
        let mut select = file.prepare(&format!("SELECT * FROM {table} ORDER BY id")).unwrap();
        let width = select.column_count();
        let row = |row: &rusqlite::Row<'_>| -> rusqlite::Result<String> {
            let cells: Vec<String> = (0..width).map(|at| format!("{:?}", row.get_ref(at).unwrap())).collect();
            Ok(format!("{table}: {}", cells.join(" | ")))
        };
        all.extend(select.query_map([], row).unwrap().map(rusqlite::Result::unwrap));
    }
    all
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn is_stopped<T>(answer: &Result<T>) -> bool {
    matches!(answer, Err(Error::Stopped))
}

#[test]
fn progress_grows_from_nothing_to_everything() {
    let (desk, decisions) = Desk::with_issued_sample();
    let draft = empty_draft(&desk, decisions[0]);
    let (all, separate) = (desk.path("tất cả.pdf"), desk.path("từng bằng"));
    let batch = Batch::of_decision(decisions[0], Mode::Full);
    let print = PrintCertificates { out: Some(all), separate: Some(separate), ..PrintCertificates::of(batch) };
    let span = ["2023-01-01", "2023-12-31"].map(|day| day.to_owned().try_into().unwrap());
    let works: [&dyn Fn(&register::Register); 7] = [
        &|register| {
            drop(
                import_list(
                    register,
                    &ImportList { list: ListSource::File(fixture(LIST)).into(), decision: draft, brief: false },
                )
                .unwrap(),
            );
        },
        &|register| drop(issue_decision(register, &OfDecision { decision: draft })),
        &|register| drop(print_certificates(register, &print).unwrap()),
        &|register| {
            drop(summarise(register, &Summarise { from: span[0], to: span[1], out: desk.path("năm.csv") }).unwrap());
        },
        &|register| drop(verify(register, &Nothing {}).unwrap()),
        &|register| drop(check_decision(register, &OfDecision { decision: decisions[0] }).unwrap()),
        &|register| drop(check_decision(register, &OfDecision { decision: decisions[1] }).unwrap()),
    ];
    for (number, work) in works.iter().enumerate() {
        let (watch, told) = watch(|_| false);
        work(&desk.register.watched(watch));
        let told = told.lock().unwrap();
        assert!(told.is_sorted_by_key(|now| now.done), "{number}: {told:?}");
        assert!(told.iter().all(|now| now.total == told[0].total && now.done <= now.total), "{number}: {told:?}");
        // A draft without number is refused before its list is looked at.
        assert_eq!(told.is_empty(), number == 1, "{number}");
    }
}

#[test]
fn an_import_that_is_stopped_midway_leaves_the_register_as_it_was() {
    let (desk, decisions) = Desk::with_issued_sample();
    let list = ImportList {
        list: ListSource::File(fixture(LIST)).into(),
        decision: empty_draft(&desk, decisions[0]),
        brief: false,
    };
    let before = rows(&desk);
    let (watch, told) = watch(half);
    assert!(is_stopped(&import_list(&desk.register.watched(watch), &list)));
    let last = *told.lock().unwrap().last().unwrap();
    assert!(last.done > 1 && last.done < last.total, "{last:?}");
    assert_eq!(rows(&desk), before);
    assert!(verify(&desk.register, &Nothing {}).unwrap().faults.is_empty());
    // The same list goes in afterwards, whole.
    assert_eq!(import_list(&desk.register, &list).unwrap().added.len(), last.total);
}

#[test]
fn a_decision_whose_issuing_is_stopped_is_still_a_draft() {
    let (desk, sample) = Desk::with_sample();
    let before = rows(&desk);
    let (watch, _) = watch(half);
    let of = OfDecision { decision: sample.decisions[0] };
    assert!(is_stopped(&issue_decision(&desk.register.watched(watch), &of)));
    assert_eq!(rows(&desk), before);
    assert_eq!(issue_decision(&desk.register, &of).unwrap().first.sequence, 1);
}

#[test]
fn a_print_that_is_stopped_leaves_no_file_and_no_line_in_the_log() {
    let (desk, decisions) = Desk::with_issued_sample();
    let (before, there) = (rows(&desk), files(desk.folder.path()));
    for share in [1, 4, 8, 11, 12] {
        let (watch, told) = watch(move |now| now.done > 0 && now.done * 12 >= now.total * share);
        let print = PrintCertificates {
            out: Some(desk.path("tất cả.pdf")),
            separate: Some(desk.path("từng bằng")),
            ..PrintCertificates::of(Batch::of_decision(decisions[0], Mode::Full))
        };
        assert!(is_stopped(&print_certificates(&desk.register.watched(watch), &print)), "{share}");
        assert!(!told.lock().unwrap().is_empty());
        assert_eq!(rows(&desk), before, "{share}");
        assert_eq!(files(desk.folder.path()), there, "{share}");
    }
}

#[test]
fn the_check_of_a_list_tells_each_turn_and_stops_between_two_lines() {
    let (desk, sample) = Desk::with_sample();
    let of = OfDecision { decision: sample.decisions[0] };
    let (listener, told) = watch(|_| false);
    let found = check_decision(&desk.register.watched(listener), &of).unwrap().len();
    let last = *told.lock().unwrap().last().unwrap();
    assert_eq!((last.done, last.total), (3 * 24, 3 * 24));
    for stop in [0, 30, 71] {
        let (listener, told) = watch(move |now| now.done == stop);
        assert!(is_stopped(&check_decision(&desk.register.watched(listener), &of)), "{stop}");
        assert_eq!(told.lock().unwrap().last().unwrap().done, stop);
    }
    assert_eq!(check_decision(&desk.register, &of).unwrap().len(), found);
}

#[test]
fn a_summary_that_is_stopped_leaves_no_file() {
    let (desk, _) = Desk::with_issued_sample();
    let (watch, _) = watch(half);
    let [from, to] = ["2023-01-01", "2023-12-31"].map(|day| day.to_owned().try_into().unwrap());
    let out = desk.path("năm.xlsx");
    assert!(is_stopped(&summarise(&desk.register.watched(watch), &Summarise { from, to, out: out.clone() })));
    assert!(!out.exists());
}

#[test]
fn work_that_was_stopped_before_it_began_does_nothing() {
    let (desk, sample) = Desk::with_sample();
    let stop = Stop::default();
    stop.stop();
    let register = desk.register.watched(Watch::new(stop, |_| ()));
    let journal = || list_journal(&desk.register, &ListJournal { limit: 99 }).unwrap().len();
    let before = journal();
    assert!(is_stopped(&issue_decision(&register, &OfDecision { decision: sample.decisions[0] })));
    assert!(is_stopped(&search(
        &register,
        &Search { text: "lâm".to_owned(), limit: 9, offset: 0, facets: None, uncounted: false }
    )));
    assert_eq!(journal(), before);
}

#[test]
fn a_read_is_stopped_within_a_statement() {
    let (desk, _) = Desk::with_issued_sample();
    let desk = desk.meddled(|path| {
        // A view that never ends stands in for a journal of many years.
        let file = rusqlite::Connection::open(path).unwrap();
        file.execute_batch(
            "ALTER TABLE journal_change RENAME TO journal_change_as_it_was;
             CREATE VIEW journal_change AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
                 SELECT old.* FROM n, journal_change_as_it_was AS old WHERE n.i < 0;",
        )
        .unwrap();
    });
    let (stop, (send, heard)) = (Stop::default(), mpsc::channel());
    let tell = move |now: Progress| {
        if now.done == now.total {
            send.send(()).unwrap();
        }
    };
    let watched = desk.register.watched(Watch::new(stop.clone(), tell));
    std::thread::scope(|scope| {
        let read = scope.spawn(|| verify(&watched, &Nothing {}));
        // Every seal is compared: what is left is the journal. Other reads go on beside it, and take their time.
        heard.recv().unwrap();
        (0..50).for_each(|_| assert!(!rows(&desk).is_empty()));
        assert!(!read.is_finished());
        stop.stop();
        assert!(is_stopped(&read.join().unwrap()));
    });
    // Its connection is used again, and the next reader is not stopped.
    assert!(!list_decisions(&desk.register, &ListDecisions { campaign: None }).unwrap().is_empty());
}

fn open_desk() -> (Arc<OpenDesk>, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let desk = OpenDesk::new(folder.path().join("so-vang.sovang"), world);
    desk.create(&folder.path().join("so.sovang")).unwrap();
    desk.call("add_sample", json!({}), None, |_| ()).unwrap();
    (Arc::new(desk), folder)
}

#[test]
fn the_desk_stops_a_job_by_its_number_and_only_that_one() {
    let (desk, _folder) = open_desk();
    let issue = |job: u64, stopped: u64| {
        let other = Arc::clone(&desk);
        let tell = move |_| drop(other.call("stop", json!({ "job": stopped }), None, |_| ()).unwrap());
        desk.call("issue_decision", json!({ "decision": 1 }), Some(JobId(job)), tell)
    };
    assert!(is_stopped(&issue(7, 7)));
    assert_eq!(issue(7, 8).unwrap()["awards"].as_u64().map(|awards| awards > 0), Some(true));
    // A job that is done is no job any more: its number stops nothing.
    assert_eq!(desk.call("stop", json!({ "job": 7 }), None, |_| ()).unwrap(), Value::Null);
    assert!(desk.call("list_decisions", json!({}), Some(JobId(7)), |_| ()).is_ok());
}

#[test]
fn the_desk_tells_only_now_and_then_but_always_the_end() {
    let (desk, folder) = open_desk();
    let told = Arc::new(Mutex::new(Vec::new()));
    let notes = Arc::clone(&told);
    let batch = json!({ "who": { "decisions": [1] }, "mode": "proof" });
    let print = json!({ "batch": batch, "out": folder.path().join("thử.pdf") });
    desk.call("print_certificates", print, Some(JobId(1)), move |now| notes.lock().unwrap().push(now)).unwrap();
    let told = told.lock().unwrap();
    let (first, last) = (told.first().unwrap(), told.last().unwrap());
    assert_eq!((first.done, last.done), (0, last.total));
    assert!(told.len() <= last.total, "{told:?}");
}
