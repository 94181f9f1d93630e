//! The kept rows of the grid: whatever is done, each stands as the nouns say, and a window of any order is a piece of the
//! whole list.

use proptest::prelude::*;
use register::api::call;
use register::ops::OfDecision;
use register::ops::issue_decision::issue_decision;
use rusqlite::Connection;
use serde_json::{Value, json};
use tests::printing::print_and_confirm;
use tests::registers::Desk;

const NAMES: [&str; 5] = ["Lý Văn Hoàng", "NGUYỄN THỊ MỸ", "Lê An", "Lệ An", "Tổ dân phố 2"];
const UNITS: [&str; 4] = ["", "Công an xã Mới", "Hội Nông dân", "CÔNG AN XÃ MỚI"];

/// Rows that differ between what is kept and what the nouns say, and tallies that differ from the rows.
fn drift(desk: &Desk) -> i64 {
    let kept = "id, campaign_id, decision_id, place, form_id, unit_id, kind, year, draft, problems, printed, revoked, honorific, name_key";
    let counted = "SELECT campaign_id, '{by}', {scope}, {value}, {block}, kind, count(*), sum(problems <> 0),
                          sum(draft AND problems & 17 = 0), sum(printed),
                          sum(revoked), sum(NOT draft AND NOT revoked AND NOT printed) FROM grid_row GROUP BY 1, 3, 4, 5, 6";
    let counted: Vec<String> = [
        "form decision_id form_id place/1024",
        "form 0 form_id 0",
        "unit decision_id unit_id 0",
        "unit 0 unit_id 0",
        "name decision_id name_word 0",
        "name 0 name_word 0",
    ]
    .iter()
    .map(|way| {
        let way: Vec<&str> = way.split(' ').collect();
        let sql = counted.replace("{by}", way[0]).replace("{scope}", way[1]);
        format!("SELECT * FROM ({})", sql.replace("{value}", way[2]).replace("{block}", way[3]))
    })
    .collect();
    let counted = counted.join(" UNION ALL ");
    let tallied = "SELECT * FROM grid_tally WHERE awards <> 0";
    let differ = |ours: &str, theirs: &str| {
        format!("(SELECT count(*) FROM (SELECT * FROM ({ours}) EXCEPT SELECT * FROM ({theirs})))")
    };
    let (truth, rows) = (format!("SELECT {kept} FROM grid_truth"), format!("SELECT {kept} FROM grid_row"));
    let sql = format!(
        "SELECT {} + {} + {} + {}",
        differ(&truth, &rows),
        differ(&rows, &truth),
        differ(&counted, tallied),
        differ(tallied, &counted)
    );
    Connection::open(desk.register.path()).unwrap().query_one(&sql, [], |row| row.get(0)).unwrap()
}

fn window(desk: &Desk, query: &Value, offset: usize, limit: usize) -> (usize, Vec<Value>) {
    let page =
        call(&desk.register, "window_awards", json!({"query": query, "offset": offset, "limit": limit})).unwrap();
    (usize::try_from(page["total"].as_u64().unwrap()).unwrap(), page["rows"].as_array().unwrap().clone())
}

/// The list as one query over the nouns sorts it.
fn listed(desk: &Desk, query: &Value) -> Vec<i64> {
    let way = if query["sort"]["descending"] == true { "DESC" } else { "ASC" };
    let by = match query["sort"]["column"].as_str().unwrap() {
        "name" => format!("awardee.sort_key {way}, "),
        "form" => format!("form_id {way}, "),
        "unit" => format!(
            "(SELECT sort_key FROM unit_name WHERE unit_id = award.unit_id ORDER BY from_date DESC, id DESC LIMIT 1) {way} NULLS LAST, "
        ),
        _ => String::new(),
    };
    let way = if by.is_empty() { way } else { "ASC" };
    let sql = format!(
        "SELECT award.id FROM award JOIN decision ON decision.id = decision_id JOIN awardee ON awardee.id = awardee_id
         WHERE campaign_id = 1 AND decision_id = coalesce(?1, decision_id) AND kind = coalesce(?2, kind)
         ORDER BY {by} decision_id {way}, place {way}, award.id {way}"
    );
    let file = Connection::open(desk.register.path()).unwrap();
    let mut rows = file.prepare(&sql).unwrap();
    let rows = rows.query_map((query["decision"].as_i64(), query["kind"].as_str()), |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

fn edits() -> impl Strategy<Value = Vec<(u8, usize, usize, usize)>> {
    proptest::collection::vec((0..10_u8, 0..60_usize, 0..NAMES.len(), 0..UNITS.len()), 1..14)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_window_in_any_order_is_a_piece_of_the_whole_list_after_any_edits(
        edits in edits(),
        column in prop::sample::select(vec!["place", "name", "unit", "form"]),
        descending: bool,
        kind in prop::sample::select(vec![Value::Null, json!("individual"), json!("collective")]),
        decision in prop::sample::select(vec![Value::Null, json!(1), json!(2)]),
        offset in 0..50_usize,
        limit in 1..20_usize,
        spread in prop::sample::select(vec![1, 700]),
    ) {
        let (desk, _) = Desk::with_sample();
        let what = json!({"vi": "Sửa", "en": "Edited"});
        let all = json!({"campaign": 1, "sort": {"column": "place", "descending": false}});
        for (verb, at, name, unit) in edits {
            let award = window(&desk, &all, at, 1).1.first().map(|row| row["id"].clone());
            let done = match (verb, award) {
                (0, _) => call(&desk.register, "undo", json!({})),
                (1, _) => call(&desk.register, "redo", json!({})),
                (2, Some(award)) => call(&desk.register, "remove_awards", json!({"awards": [award]})),
                (3..=6, _) | (_, None) => call(&desk.register, "edit_awards", json!({"decision": 1 + at % 2, "what": what, "edits":
                    [{"award": null, "cells": {"name": NAMES[name], "unit": UNITS[unit], "birth": "1980"}}]})),
                (_, Some(award)) => call(&desk.register, "edit_awards", json!({"decision": 1, "what": what, "edits":
                    [{"award": award, "cells": {"name": NAMES[name], "unit": UNITS[unit]}}]})),
            };
            prop_assert!(done.is_ok(), "{done:?}");
            prop_assert_eq!(drift(&desk), 0);
        }
        // Lists are counted in blocks of places; far from each other, they fall into many.
        Connection::open(desk.register.path()).unwrap().execute("UPDATE award SET place = place * ?", [spread]).unwrap();
        prop_assert_eq!(drift(&desk), 0);
        let query = json!({"campaign": 1, "decision": decision, "kind": kind, "sort": {"column": column, "descending": descending}});
        let whole = listed(&desk, &query);
        let (total, rows) = window(&desk, &query, offset, limit);
        let ids: Vec<i64> = rows.iter().map(|row| row["id"].as_i64().unwrap()).collect();
        let piece: Vec<i64> = whole.iter().skip(offset).take(limit).copied().collect();
        prop_assert_eq!((total, ids), (whole.len(), piece));
        let rows = window(&desk, &query, 0, 500).1;
        let marked: Vec<usize> = (0..rows.len()).filter(|at| rows[*at]["problems"] != json!([])).collect();
        let next = |backwards: bool| {
            call(&desk.register, "next_problem", json!({"query": query, "after": offset, "backwards": backwards})).unwrap()
        };
        prop_assert_eq!(next(false).as_u64(), marked.iter().find(|at| **at > offset).map(|at| *at as u64));
        prop_assert_eq!(next(true).as_u64(), marked.iter().rev().find(|at| **at < offset).map(|at| *at as u64));
    }
}

#[test]
fn rows_follow_what_is_issued_revoked_printed_moved_and_renamed() {
    let (desk, sample) = Desk::with_sample();
    let ask = |name: &str, args: Value| call(&desk.register, name, args).unwrap();
    let mut facts = ask("list_campaigns", json!({}))[0]["facts"].clone();
    facts["movement"] = Value::Null;
    ask("edit_campaign", json!({"campaign": 1, "facts": facts}));
    assert_eq!(drift(&desk), 0);
    ask("undo", json!({}));
    let other = ask("add_campaign", json!({"name": "Khác", "movement": null, "period": null, "kind": "sudden"}));
    let rows = ask("list_decisions", json!({}));
    let draft = rows.as_array().unwrap().iter().find(|row| row["id"] == sample.decisions[1].0).unwrap();
    let mut moved = draft["facts"].clone();
    moved["campaign"] = other["id"].clone();
    ask("edit_decision", json!({"decision": sample.decisions[1], "facts": moved}));
    assert_eq!(drift(&desk), 0);
    ask("undo", json!({}));
    issue_decision(&desk.register, &OfDecision { decision: sample.decisions[0] }).unwrap();
    assert_eq!(drift(&desk), 0);
    print_and_confirm(&desk, sample.decisions[0]);
    assert_eq!(drift(&desk), 0);
    let award = window(
        &desk,
        &json!({"campaign": 1, "decision": sample.decisions[0], "sort": {"column": "name", "descending": true}}),
        0,
        1,
    );
    let revoked = json!({"number": "9/QĐ", "date": "2023-10-01", "ground": "a", "reason": "Khai sai"});
    ask("revoke_award", json!({"award": award.1[0]["id"], "revocation": revoked}));
    assert_eq!(drift(&desk), 0);
    let counts = ask("count_awards", json!({"campaign": 1, "decision": sample.decisions[0]}));
    assert_eq!(
        counts["printed"],
        window(
            &desk,
            &json!({"campaign": 1, "decision": sample.decisions[0], "sort": {"column": "place", "descending": false}}),
            0,
            1
        )
        .0
    );
}
