//! The register's file: opened, locked, refused, migrated, and kept whole.

use register::domain::campaign::{CampaignFacts, CampaignKind};
use register::domain::printing::SheetOutcome;
use register::domain::text::Name;
use register::ops::add_campaign::add_campaign;
use register::ops::issue_decision::issue_decision;
use register::ops::list_campaigns::list_campaigns;
use register::ops::list_journal::{ListJournal, list_journal};
use register::ops::list_printings::{ListPrintings, list_printings};
use register::ops::show_printing::{OfPrinting, show_printing};
use register::ops::{Nothing, OfDecision, verify};
use register::{Error, Register};
use std::fs;
use tests::registers::{Desk, world};

fn campaign(name: &str) -> CampaignFacts {
    CampaignFacts { name: Name::parse(name).unwrap(), movement: None, period: None, kind: CampaignKind::Sudden }
}

#[test]
fn a_new_register_never_replaces_a_file() {
    let desk = Desk::new();
    let path = desk.path("thư.txt");
    fs::write(&path, "kính gửi").unwrap();
    assert!(matches!(Register::create(&path, world()), Err(Error::AlreadyThere { .. })));
    assert_eq!(fs::read_to_string(&path).unwrap(), "kính gửi");
}

#[test]
fn what_is_no_register_is_refused_and_left_as_it_was() {
    let desk = Desk::new();
    let path = desk.path("khác.db");
    rusqlite::Connection::open(&path).unwrap().execute_batch("CREATE TABLE t (a)").unwrap();
    let before = fs::read(&path).unwrap();
    assert!(matches!(Register::open(&path, world()), Err(Error::ForeignFile { .. })));
    let text = desk.path("văn bản.sovang");
    fs::write(&text, "không phải sổ").unwrap();
    assert!(matches!(Register::open(&text, world()), Err(Error::ForeignFile { .. })));
    assert!(matches!(Register::open(&desk.path("không có"), world()), Err(Error::NoRegister { .. })));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_newer_file_is_refused() {
    let desk = Desk::new();
    let path = desk.register.path().to_owned();
    drop(desk.register);
    rusqlite::Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    assert!(matches!(Register::open(&path, world()), Err(Error::NewerFile { found: 99, .. })));
    assert!(matches!(Register::open_to_read(&path, world()), Err(Error::NewerFile { .. })));
}

#[test]
fn a_file_whose_steps_were_other_ones_is_refused() {
    let desk = Desk::new();
    let path = desk.register.path().to_owned();
    drop(desk.register);
    let other = "0".repeat(64);
    rusqlite::Connection::open(&path)
        .unwrap()
        .execute("UPDATE migration SET sha256 = ? WHERE id = 2", [other])
        .unwrap();
    assert!(matches!(Register::open(&path, world()), Err(Error::ForeignStep { step: 2, .. })));
}

#[test]
fn a_step_that_is_missing_is_made_up_after_a_verified_copy() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("so.sovang");
    let old = rusqlite::Connection::open(&path).unwrap();
    let first = include_str!("../../migrations/0001_register.sql");
    old.execute_batch(
        "CREATE TABLE migration (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL CHECK (length(sha256) = 64)) STRICT;",
    )
    .unwrap();
    old.execute_batch(first).unwrap();
    let fresh = Desk::new();
    let fingerprint: String = rusqlite::Connection::open(fresh.register.path())
        .unwrap()
        .query_one("SELECT sha256 FROM migration WHERE id = 1", [], |row| row.get(0))
        .unwrap();
    old.execute("INSERT INTO migration VALUES (1, ?)", [fingerprint]).unwrap();
    old.pragma_update(None, "application_id", 0x536f_5661).unwrap();
    old.pragma_update(None, "user_version", 1).unwrap();
    drop(old);
    assert!(matches!(Register::open_to_read(&path, world()), Err(Error::OlderFile { .. })));
    let register = Register::open(&path, world()).unwrap();
    assert!(list_campaigns(&register, &Nothing {}).unwrap().is_empty());
    assert_eq!(schema(register.path()), schema(fresh.register.path()));
    let copy = rusqlite::Connection::open(folder.path().join("so - bản sao định dạng 1.sovang")).unwrap();
    let version: i64 = copy.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(version, 1);
}

#[test]
fn one_program_writes_and_others_may_read() {
    let desk = Desk::new();
    let path = desk.register.path();
    let refused = Register::open(path, world()).err().unwrap();
    assert!(refused.to_string().contains("thu.ky (PID "), "{refused}");
    let reader = Register::open_to_read(path, world()).unwrap();
    add_campaign(&desk.register, &campaign("Khen đột xuất")).unwrap();
    assert_eq!(list_campaigns(&reader, &Nothing {}).unwrap().len(), 1);
    assert!(matches!(add_campaign(&reader, &campaign("Khác")), Err(Error::ReadOnly)));
}

#[test]
fn the_lock_goes_with_the_register() {
    let desk = Desk::new();
    let path = desk.register.path().to_owned();
    drop(desk.register);
    assert!(Register::open(&path, world()).is_ok());
    let left: Vec<String> = fs::read_dir(desk.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(!left.iter().any(|name| name.ends_with("-wal") || name.ends_with("lock-holder")), "{left:?}");
}

#[test]
fn a_refused_write_leaves_nothing_behind() {
    let desk = Desk::new();
    add_campaign(&desk.register, &campaign("Khen đột xuất")).unwrap();
    let before = list_journal(&desk.register, &ListJournal { limit: 100 }).unwrap();
    assert!(matches!(add_campaign(&desk.register, &campaign("Khen đột xuất")), Err(Error::SameName { .. })));
    assert_eq!(list_journal(&desk.register, &ListJournal { limit: 100 }).unwrap(), before);
    assert_eq!(list_campaigns(&desk.register, &Nothing {}).unwrap().len(), 1);
}

#[test]
fn a_write_that_fails_halfway_leaves_no_trace_and_the_next_one_works() {
    let (desk, sample) = Desk::with_sample();
    let decision = sample.decisions[0];
    let file = rusqlite::Connection::open(desk.register.path()).unwrap();
    let state = || -> (i64, i64, i64) {
        file.query_one(
            "SELECT (SELECT count(*) FROM journal_change), (SELECT count(*) FROM certificate_words),
                    (SELECT count(*) FROM award WHERE book_sequence IS NOT NULL)",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .unwrap()
    };
    // The last award cannot be numbered: all before it are written by then.
    file.execute_batch(
        "CREATE TRIGGER trap BEFORE INSERT ON certificate_words WHEN (SELECT count(*) FROM certificate_words) >= 23
         BEGIN SELECT raise(ABORT, 'trap'); END",
    )
    .unwrap();
    let before = state();
    let refused = issue_decision(&desk.register, &OfDecision { decision }).unwrap_err();
    assert!(refused.to_string().contains("trap"), "{refused}");
    assert_eq!(state(), before);
    file.execute_batch("DROP TRIGGER trap").unwrap();
    assert_eq!(issue_decision(&desk.register, &OfDecision { decision }).unwrap().awards, 24);
}

#[test]
fn every_write_stands_in_the_journal_with_what_it_changed() {
    let desk = Desk::new();
    add_campaign(&desk.register, &campaign("Khen đột xuất")).unwrap();
    let entry = list_journal(&desk.register, &ListJournal { limit: 1 }).unwrap().remove(0);
    assert_eq!(entry.what.vi, "Thêm đợt khen thưởng “Khen đột xuất”");
    assert_eq!((entry.by.as_str(), entry.rows), ("thu.ky", 1));
    let file = rusqlite::Connection::open(desk.register.path()).unwrap();
    let change: (String, String, Option<String>) = file
        .query_one("SELECT table_name, kind, old FROM journal_change ORDER BY id DESC LIMIT 1", [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .unwrap();
    assert_eq!(change, ("campaign".to_owned(), "insert".to_owned(), None));
}

#[test]
fn the_file_is_durable_and_strict() {
    let desk = Desk::new();
    let file = rusqlite::Connection::open(desk.register.path()).unwrap();
    let mode: String = file.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
    let loose: i64 = file
        .query_one(
            "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict
             AND name NOT LIKE 'sqlite_%'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(loose, 0);
    assert!(verify::verify(&desk.register, &Nothing {}).unwrap().faults.is_empty());
}

#[test]
fn the_schema_is_the_one_that_was_agreed() {
    insta::assert_snapshot!(schema(Desk::new().register.path()));
}

/// Takes the tables of a register back to an older format: what later steps made goes, what they replaced comes again, empty.
fn set_back(path: &std::path::Path, format: u32) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../migrations");
    let mut steps: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    steps.sort();
    let then = rusqlite::Connection::open_in_memory().unwrap();
    for step in steps.iter().take(format as usize) {
        then.execute_batch(&fs::read_to_string(step).unwrap()).unwrap();
    }
    let objects = |file: &rusqlite::Connection| -> Vec<(String, String, String)> {
        let mut rows = file
            .prepare("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, rowid")
            .unwrap();
        let all = rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
        all.map(Result::unwrap).filter(|(_, name, _)| name != "migration").collect()
    };
    let file = rusqlite::Connection::open(path).unwrap();
    file.pragma_update(None, "foreign_keys", false).unwrap();
    // A table that only gained columns keeps its rows.
    let columns = |file: &rusqlite::Connection, table: &str| -> Vec<String> {
        let mut rows = file.prepare("SELECT name FROM pragma_table_info(?)").unwrap();
        rows.query_map([table], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    for (_, table, _) in objects(&then).iter().filter(|(kind, ..)| kind == "table") {
        let known = columns(&then, table);
        for gained in columns(&file, table).iter().filter(|column| !known.contains(column)) {
            // One that something else rests on goes with its table.
            let _ = file.execute_batch(&format!("ALTER TABLE {table} DROP COLUMN {gained}"));
        }
    }
    let (now, then) = (objects(&file), objects(&then));
    for (kind, name, _) in now.iter().filter(|object| !then.contains(object)) {
        file.execute_batch(&format!("DROP {kind} IF EXISTS {name}")).unwrap();
    }
    let left = objects(&file);
    for kind in ["table", "index", "view", "trigger"] {
        for (_, _, sql) in then.iter().filter(|object| object.0 == kind && !left.contains(object)) {
            file.execute_batch(sql).unwrap();
        }
    }
    file.execute("DELETE FROM migration WHERE id > ?", [format]).unwrap();
    file.pragma_update(None, "user_version", format).unwrap();
}

#[test]
fn a_print_log_of_before_batches_is_kept_as_printed() {
    let (desk, decisions) = Desk::with_issued_sample();
    let (path, _folder) = (desk.register.path().to_owned(), desk.folder);
    drop(desk.register);
    set_back(&path, 10);
    let old = rusqlite::Connection::open(&path).unwrap();
    let decision = decisions[0].0;
    let printing = "INSERT INTO print_log (id, at, by_user, decision_id, mode, template, certificates, calibration)
                    VALUES (?, '2024-05-06T07:08:09Z', 'chị Hoa', ?, ?, 'a3-420x297', 2, ?)";
    old.execute(printing, (3, decision, "proof", None::<&str>)).unwrap();
    old.execute(printing, (5, decision, "overlay", Some("Máy in phòng TCCT"))).unwrap();
    let sheets = "INSERT INTO print_log_award (print_log_id, award_id)
                  SELECT 5, id FROM award WHERE decision_id = ? ORDER BY id LIMIT 2";
    assert_eq!(old.execute(sheets, [decision]).unwrap(), 2);
    drop(old);

    let register = Register::open(&path, world()).unwrap();
    let all = list_printings(&register, &ListPrintings { waiting: false }).unwrap();
    let said: Vec<_> =
        all.iter().map(|one| (one.id.0, one.by.as_str(), one.calibration.as_ref().map(Name::as_str))).collect();
    assert_eq!(said, [(5, "chị Hoa", Some("Máy in phòng TCCT")), (3, "chị Hoa", None)]);
    // What was in the log counted as printed, so nothing waits to be confirmed.
    assert!(list_printings(&register, &ListPrintings { waiting: true }).unwrap().is_empty());
    let shown = show_printing(&register, &OfPrinting { printing: all[0].id }).unwrap();
    assert_eq!(shown.sheets.iter().map(|sheet| sheet.outcome).collect::<Vec<_>>(), [Some(SheetOutcome::Printed); 2]);
}

fn schema(path: &std::path::Path) -> String {
    let file = rusqlite::Connection::open(path).unwrap();
    let mut rows = file
        .prepare("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY tbl_name, type, name")
        .unwrap();
    let lines = rows.query_map([], |row| {
        let sql: String = row.get(3)?;
        // Each line of a statement, without the space around it: what is said, not how it is laid out.
        let said = sql.lines().map(str::trim).collect::<Vec<_>>().join("\n  ");
        Ok(format!(
            "{} {} ({})\n  {said}",
            row.get::<_, String>(0)?,
            row.get::<_, String>(1)?,
            row.get::<_, String>(2)?
        ))
    });
    lines.unwrap().collect::<Result<Vec<_>, _>>().unwrap().join("\n")
}
