//! A register of a million awards, as the window asks it: what a clerk waits for at each key and each turn of the wheel.

use crate::compare::compare;
use crate::fill::{GIANT, cached};
use crate::table::{at, row, rows, time};
use crate::words::Dice;
use register::api::call;
use register::domain::fold::fold;
use register::watch::Stop;
use register::{Register, Watch};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::time::Duration;
use tests::registers::world_again;

const PEER: &str = "LIKE scan of the same text";

/// What is typed: each is asked letter by letter.
const TYPED: [&str; 16] = [
    "đặng thị phượng",
    "nguyen van an",
    "thạch ngọc sêng",
    "tran thi my hoa",
    "huỳnh bảo yến",
    "le hoang anh",
    "trường tiểu học kế sách",
    "cong an xa ho dac kien",
    "ban nhân dân ấp tài văn trà vinh",
    "hiến máu tình nguyện",
    "phong trao thi dua day tot",
    "cứu người bị nạn trên sông",
    "1234/qđ-ubnd",
    "1777",
    "đợt 17 thi đua",
    "an thanh 2019",
];

pub(crate) fn measure() {
    let kept = cached();
    compare(&kept);
    // On the same disk, so that what is written is what a clerk's own file would bear.
    let folder = tempfile::tempdir_in(kept.parent().unwrap()).unwrap();
    let path = folder.path().join("so.sovang");
    std::fs::copy(&kept, &path).unwrap();
    let register = Register::open(&path, world_again()).unwrap();
    let file = Connection::open(&path).unwrap();
    let giant = file
        .query_one("SELECT id, campaign_id FROM decision ORDER BY (SELECT count(*) FROM award WHERE decision_id = decision.id) DESC LIMIT 1", [], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?))
        })
        .unwrap();
    let scan = searches(&register, &file);
    grids(&register, giant, scan);
    writes(&register, giant, scan);
    same_people(&register, &file, scan);
}

fn ask(register: &Register, name: &str, args: Value) -> Value {
    call(register, name, args).unwrap()
}

/// First pages and facets; answers how long the peer takes in the middle.
fn searches(register: &Register, file: &Connection) -> Duration {
    let prefixes = |text: &&str| {
        let letters: Vec<char> = text.chars().collect();
        (1..=letters.len())
            .map(|end| letters[..end].iter().collect::<String>())
            .filter(|text| !text.ends_with(' '))
            .collect::<Vec<_>>()
    };
    let queries: Vec<String> = TYPED.iter().flat_map(prefixes).collect();
    let is_short = |text: &String| fold(text).split(' ').next_back().is_some_and(|word| word.len() <= 3);
    let theirs: Vec<Duration> = queries.iter().step_by(7).map(|text| scanned(file, text)).collect();
    let page = |text: &str, facets: Value| {
        time(|| ask(register, "search", json!({"text": text, "limit": 50, "facets": facets})))
    };
    let ours: Vec<(Duration, &String)> = queries.iter().map(|text| (page(text, Value::Null), text)).collect();
    slowest(&ours);
    let short: Vec<Duration> = ours.iter().filter(|(_, text)| is_short(text)).map(|(time, _)| *time).collect();
    rows("search: first page, last word of 1 to 3 letters", &short, PEER, &theirs);
    rows("search: first page, all", &ours.iter().map(|(time, _)| *time).collect::<Vec<_>>(), PEER, &theirs);
    let counted: Vec<Duration> = queries.iter().step_by(5).map(|text| page(text, json!({}))).collect();
    rows("search: first page with its facets counted", &counted, PEER, &theirs);
    let of = json!({"year": 2023, "kind": "collective"});
    let narrowed = |text| {
        let asked = json!({"text": text, "limit": 50, "facets": of, "uncounted": true});
        time(|| ask(register, "search", asked))
    };
    let narrowed: Vec<Duration> = queries.iter().map(narrowed).collect();
    rows("search: first page, narrowed by year and kind", &narrowed, PEER, &theirs);
    let looked: Vec<Duration> =
        queries.iter().map(|text| time(|| ask(register, "look_up", json!({"text": text, "limit": 5})))).collect();
    rows("search: people, decisions and campaigns at once", &looked, PEER, &theirs);
    let stopped: Vec<Duration> = queries.iter().step_by(5).map(|text| stopped(register, text)).collect();
    rows("search: counting facets, from the next key to its end", &stopped, PEER, &theirs);
    at(&theirs, 50)
}

/// How long a search goes on that is stopped in the midst of counting.
fn stopped(register: &Register, text: &str) -> Duration {
    let stop = Stop::default();
    let watched = register.watched(Watch::new(stop.clone(), |_| {}));
    std::thread::scope(|scope| {
        let counting = scope.spawn(|| call(&watched, "search", json!({"text": text, "limit": 50, "facets": {}})));
        std::thread::sleep(Duration::from_millis(10));
        time(|| {
            stop.stop();
            counting.join().unwrap()
        })
    })
}

fn scanned(file: &Connection, text: &str) -> Duration {
    let words: Vec<String> = fold(text).split(' ').map(|word| format!("find_all LIKE '%{word}%'")).collect();
    let sql = format!("SELECT count(*), max(id) FROM award WHERE {}", words.join(" AND "));
    time(|| file.query_one(&sql, [], |row| row.get::<_, i64>(0)).unwrap())
}

fn slowest(times: &[(Duration, &String)]) {
    let mut times = times.to_vec();
    times.sort_by_key(|(time, _)| std::cmp::Reverse(*time));
    let said: Vec<String> =
        times.iter().take(8).map(|(time, text)| format!("{text} {:.1}", time.as_secs_f64() * 1000.0)).collect();
    println!("       slowest, ms: {}", said.join(" | "));
}

/// Pages of the list at any place in any order.
fn grids(register: &Register, (decision, campaign): (i64, i64), scan: Duration) {
    let mut dice = Dice(7);
    let mut queries = Vec::new();
    for column in ["place", "name", "unit", "form"] {
        for descending in [false, true] {
            for kind in [Value::Null, json!("individual"), json!("collective")] {
                for decision in [Value::Null, json!(decision)] {
                    let sort = json!({"column": column, "descending": descending});
                    queries.push(
                        json!({"campaign": campaign, "decision": decision, "kind": kind, "text": "", "sort": sort}),
                    );
                }
            }
        }
    }
    let mut pages = Vec::new();
    let mut problems = Vec::new();
    for query in &queries {
        for _ in 0..6 {
            let rows = if query["kind"] == "collective" { GIANT / 17 } else { GIANT * 9 / 10 };
            let offset = dice.roll(rows.cast_unsigned());
            let asked = json!({"query": query, "offset": offset, "limit": 100});
            pages.push(time(|| {
                assert_eq!(ask(register, "window_awards", asked)["rows"].as_array().unwrap().len(), 100);
            }));
            let asked = json!({"query": query, "after": offset, "backwards": offset.is_multiple_of(2)});
            problems.push(time(|| ask(register, "next_problem", asked)));
        }
    }
    rows("grid: a page of 100 of 1,000,000 rows, each order, any place", &pages, PEER, &[scan]);
    rows("grid: the next problem from there", &problems, PEER, &[scan]);
    let mut found = Vec::new();
    for words in ["thach ngoc seng", "truong tieu hoc ke sach", "nguyen thi"] {
        for query in &queries {
            let mut query = query.clone();
            query["text"] = words.into();
            found.push(time(|| ask(register, "window_awards", json!({"query": query, "offset": 0, "limit": 100}))));
        }
    }
    rows("grid: the first page of those that hold words", &found, PEER, &[scan]);
    let mut values = Vec::new();
    for column in ["form", "unit", "honorific", "decision", "state"] {
        for query in queries.iter().take(6) {
            values.push(time(|| ask(register, "count_values", json!({"query": query, "column": column}))));
        }
    }
    rows("grid: the values of a column, counted", &values, PEER, &[scan]);
    let count = || time(|| ask(register, "count_awards", json!({"campaign": campaign, "decision": null})));
    row("grid: how the 1,000,000 rows stand", (0..9).map(|_| count()).max().unwrap(), PEER, scan);
}

/// One cell, one new line, and both taken back.
fn writes(register: &Register, (decision, campaign): (i64, i64), scan: Duration) {
    let mut dice = Dice(11);
    let what = json!({"vi": "Sửa 1 dòng", "en": "Edited 1 row"});
    let edit = |award: Value, cells: Value| {
        let edits = json!([{"award": award, "kind": null, "cells": cells}]);
        time(|| {
            assert_eq!(
                ask(register, "edit_awards", json!({"decision": decision, "what": what, "edits": edits}))["refused"],
                json!([])
            );
        })
    };
    let sort = json!({"column": "place", "descending": false});
    let query = json!({"campaign": campaign, "decision": decision, "kind": "individual", "text": "", "sort": sort});
    let (mut cells, mut lines, mut undone) = (Vec::new(), Vec::new(), Vec::new());
    for turn in 0..300 {
        let asked = json!({"query": query, "offset": dice.roll(900_000), "limit": 1});
        let award = ask(register, "window_awards", asked)["rows"][0]["id"].clone();
        cells.push(edit(
            award,
            match turn % 3 {
                0 => json!({"position": "Trưởng ấp kiêm Bí thư"}),
                1 => json!({"achievement": dice.achievement().unwrap_or_default()}),
                _ => json!({"name": dice.person()}),
            },
        ));
        // A day of birth that no other line has: the same name in the same unit is someone else.
        let born = format!("{}/{}/1931", 1 + turn % 28, 1 + turn / 28);
        lines.push(edit(
            Value::Null,
            json!({"name": dice.person(), "unit": "Công an xã Kế Sách, tỉnh Sóc Trăng", "birth": born, "position": "Công an viên"}),
        ));
        if turn % 3 == 0 {
            undone.push(time(|| ask(register, "undo", json!({}))));
        }
    }
    rows("write: one cell, with all its keys", &cells, PEER, &[scan]);
    rows("write: one new line, with all its keys", &lines, PEER, &[scan]);
    rows("write: one undo", &undone, PEER, &[scan]);
    let slowest = |times: &[Duration]| times.iter().max().unwrap().as_secs_f64() * 1000.0;
    println!("       slowest, ms: a cell {:.1}, a line {:.1}", slowest(&cells), slowest(&lines));
}

/// A list of people of whom each may be one of the million, and all pairs of the million.
fn same_people(register: &Register, file: &Connection, scan: Duration) {
    let decision =
        file.query_one("SELECT max(id) FROM decision WHERE state = 'draft'", [], |row| row.get::<_, i64>(0)).unwrap();
    let sql = "SELECT name, coalesce(birth, ''), (SELECT name FROM unit_name WHERE unit_id = awardee.unit_id)
               FROM awardee WHERE kind = 'individual' AND id % 97 = 0 LIMIT 10000";
    let mut found = file.prepare(sql).unwrap();
    let people = found.query_map([], |row| {
        let (name, birth): (String, String) = (row.get(0)?, row.get(1)?);
        let unit: Option<String> = row.get(2)?;
        Ok(format!("{}\t{birth}\t{}\n", fold(&name).to_uppercase(), unit.unwrap_or_default()))
    });
    let text: String = people.unwrap().map(Result::unwrap).collect();
    let lines = text.lines().count();
    let text = format!("Họ và tên\tNăm sinh\tĐơn vị\n{text}");
    let mut asked = 0;
    let preview = time(|| {
        let preview = ask(register, "preview_list", json!({"list": {"source": {"text": text}}, "decision": decision}));
        asked = preview["problems"].as_array().unwrap().iter().filter(|one| !one["alike"].is_null()).count();
    });
    row(&format!("people: {lines} of a list looked up among 1,000,000, marks lost"), preview, PEER, scan);
    println!("       {asked} of them are asked about");
    let mut counts = Value::Null;
    let all = time(|| counts = ask(register, "list_duplicates", json!({"limit": 200}))["counts"].clone());
    row("people: all pairs of 1,000,000 that may be one", all, PEER, scan);
    println!("       {counts}");
}
