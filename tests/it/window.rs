//! What the window asks, by name and JSON as it asks it.

use register::api::call;
use register::ops::OfDecision;
use register::ops::issue_decision::issue_decision;
use serde_json::{Value, json};
use tests::registers::Desk;

fn ask(desk: &Desk, name: &str, args: Value) -> Value {
    call(&desk.register, name, args).unwrap()
}

fn query(column: &str, descending: bool, text: &str) -> Value {
    json!({"campaign": 1, "decision": null, "kind": null, "text": text,
           "sort": {"column": column, "descending": descending}})
}

fn rows(desk: &Desk, query: &Value) -> Vec<Value> {
    let page = ask(desk, "window_awards", json!({"query": query, "offset": 0, "limit": 500}));
    page["rows"].as_array().unwrap().clone()
}

#[allow(clippy::needless_pass_by_value)] // json! reads better without a borrow
fn edit(desk: &Desk, edits: Value) -> Value {
    let what = json!({"vi": "Dán 3 hàng", "en": "Pasted 3 rows"});
    ask(desk, "edit_awards", json!({"decision": 1, "what": what, "edits": edits}))
}

#[test]
fn a_window_is_the_same_rows_whatever_its_size() {
    let (desk, sample) = Desk::with_sample();
    for (column, descending) in [("place", false), ("place", true), ("name", false), ("unit", true), ("form", false)] {
        let query = query(column, descending, "");
        let all = rows(&desk, &query);
        assert_eq!(all.len(), sample.awards);
        let mut pieced = Vec::new();
        for offset in (0..all.len()).step_by(7) {
            let page = ask(&desk, "window_awards", json!({"query": query, "offset": offset, "limit": 7}));
            assert_eq!(page["total"], all.len());
            pieced.extend(page["rows"].as_array().unwrap().clone());
        }
        assert_eq!(pieced, all, "{column}");
    }
    let places: Vec<(i64, i64)> = rows(&desk, &query("place", false, ""))
        .iter()
        .map(|row| (row["decision"].as_i64().unwrap(), row["place"].as_i64().unwrap()))
        .collect();
    assert!(places.is_sorted());
}

#[test]
fn words_and_kinds_narrow_the_window() {
    let (desk, sample) = Desk::with_sample();
    let all = rows(&desk, &query("place", false, ""));
    let name = all.iter().find(|row| row["kind"] == "individual").unwrap()["name"].as_str().unwrap().to_owned();
    let found = rows(&desk, &query("place", false, &register::domain::fold::fold(&name)));
    assert!(found.iter().any(|row| row["name"] == name.as_str()) && found.len() < all.len());
    assert!(rows(&desk, &query("place", false, "khong co ai nhu the")).is_empty());
    let counts = ask(&desk, "count_awards", json!({"campaign": 1, "decision": null}));
    let mut people = query("name", false, "");
    people["kind"] = json!("individual");
    assert_eq!(rows(&desk, &people).len() as i64, counts["individuals"].as_i64().unwrap());
    people["decision"] = json!(sample.decisions[0]);
    let one = ask(&desk, "count_awards", json!({"campaign": 1, "decision": sample.decisions[0]}));
    assert_eq!(rows(&desk, &people).len() as i64, one["individuals"].as_i64().unwrap());
}

#[test]
fn problems_are_counted_shown_and_walked_through() {
    let (desk, _) = Desk::with_sample();
    edit(&desk, json!([{"award": null, "kind": "individual", "cells": {"name": "NGUYỄN THỊ MỸ"}}]));
    let query = query("place", false, "");
    let all = rows(&desk, &query);
    let marked: Vec<usize> = (0..all.len()).filter(|at| all[*at]["problems"] != json!([])).collect();
    let counts = ask(&desk, "count_awards", json!({"campaign": 1, "decision": null}));
    assert_eq!(counts["problems"], marked.len());
    let (mut walked, mut after) = (Vec::new(), -1_i64);
    while let Some(at) =
        ask(&desk, "next_problem", json!({"query": query, "after": after, "backwards": false})).as_i64()
    {
        walked.push(usize::try_from(at).unwrap());
        after = at;
    }
    assert_eq!(walked, marked);
    let back = ask(&desk, "next_problem", json!({"query": query, "after": 500, "backwards": true}));
    assert_eq!(back, *marked.last().unwrap());
    let row = all.iter().find(|row| row["name"] == "NGUYỄN THỊ MỸ").unwrap();
    let columns: Vec<&str> =
        row["problems"].as_array().unwrap().iter().map(|problem| problem["column"].as_str().unwrap()).collect();
    assert_eq!(columns, ["position", "unit", "name"]);
    let issued = Desk::with_issued_sample().0;
    let counts = ask(&issued, "count_awards", json!({"campaign": 1, "decision": null}));
    assert_eq!((&counts["problems"], &counts["ready"]), (&json!(0), &json!(0)));
}

#[test]
fn a_paste_is_one_entry_and_a_bad_cell_spoils_nothing_else() {
    let (desk, _) = Desk::with_sample();
    let before = rows(&desk, &query("place", false, ""));
    let person = before.iter().find(|row| row["kind"] == "individual" && row["decision"] == 1).unwrap();
    let done = edit(
        &desk,
        json!([
            {"award": person["id"], "kind": null, "cells": {"birth": "hôm qua", "position": "Trưởng ban", "gender": "NỮ"}},
            {"award": null, "kind": null, "cells": {"name": "Thượng tá Lý Văn Hoàng", "birth": "15/8/1975"}},
            {"award": null, "kind": null, "cells": {"position": "Không tên"}},
            {"award": null, "kind": null, "cells": {"name": "Bà Trần Thị Lý", "birth": "xưa lắm"}},
            {"award": 9999, "kind": null, "cells": {"name": "Không có"}},
        ]),
    );
    let written: Vec<bool> = done["awards"].as_array().unwrap().iter().map(|award| !award.is_null()).collect();
    assert_eq!(written, [true, true, false, true, false]);
    let refused: Vec<(u64, &Value)> = done["refused"]
        .as_array()
        .unwrap()
        .iter()
        .map(|refusal| (refusal["edit"].as_u64().unwrap(), &refusal["column"]))
        .collect();
    assert_eq!(refused[0], (0, &json!("birth")));
    assert_eq!(refused.iter().map(|(edit, _)| *edit).collect::<Vec<_>>(), [0, 2, 3, 4]);
    let after = rows(&desk, &query("place", false, ""));
    let changed = after.iter().find(|row| row["id"] == person["id"]).unwrap();
    assert_eq!((&changed["position"], &changed["gender"]), (&json!("Trưởng ban"), &json!("female")));
    assert_eq!((&changed["birth"], &changed["awardee"]), (&person["birth"], &person["awardee"]));
    let colonel = after.iter().find(|row| row["name"] == "Lý Văn Hoàng").unwrap();
    assert_eq!((&colonel["honorific"], &colonel["birth"]), (&json!("Thượng tá"), &json!("1975-08-15")));
    let lady = after.iter().find(|row| row["name"] == "Trần Thị Lý").unwrap();
    assert_eq!((&lady["honorific"], &lady["gender"]), (&json!("Bà"), &json!("female")));
    assert_eq!(ask(&desk, "undo", json!({}))["vi"], "Dán 3 hàng");
    assert_eq!(rows(&desk, &query("place", false, "")), before);

    ask(&desk, "redo", json!({}));
    ask(&desk, "remove_awards", json!({"awards": [colonel["id"], lady["id"]]}));
    assert_eq!(rows(&desk, &query("place", false, "")).len(), before.len());
    edit(&desk, json!([{"award": person["id"], "kind": null, "cells": {"position": "", "unit": ""}}]));
    let emptied = rows(&desk, &query("place", false, ""));
    let emptied = emptied.iter().find(|row| row["id"] == person["id"]).unwrap();
    assert_eq!((&emptied["position"], &emptied["unit"]), (&Value::Null, &Value::Null));
}

#[test]
fn a_new_line_never_gets_another_form_than_it_says_and_a_whole_one_all_of_its_cells_or_none() {
    let (desk, _) = Desk::with_sample();
    let before = rows(&desk, &query("place", false, ""));
    let line = |form: &str| json!([{"award": null, "kind": null, "cells": {"name": "Bà Trần Thị Lý", "form": form}}]);
    for form in ["huân chương gì đó", "Huân chương Lao động hạng Ba"] {
        let done = edit(&desk, line(form));
        assert_eq!((&done["awards"], &done["refused"][0]["column"]), (&json!([null]), &json!("form")), "{form}");
    }
    let what = json!({"vi": "Thêm", "en": "Added"});
    let whole =
        |edits: Value| ask(&desk, "edit_awards", json!({"decision": 1, "what": what, "edits": edits, "whole": true}));
    let done = whole(json!([{"award": null, "kind": null, "cells": {"name": "Lý Văn Hoàng", "birth": "xưa lắm"}},
                            {"award": before[0]["id"], "kind": null, "cells": {"position": "Tổ trưởng", "birth": "xưa"}}]));
    assert_eq!(done["awards"], json!([null, null]));
    assert_eq!(rows(&desk, &query("place", false, "")), before);
    assert!(edit(&desk, line("Giấy khen"))["awards"][0].is_number());
}

#[test]
fn issued_rows_refuse_edits_without_spoiling_the_paste() {
    let (desk, sample) = Desk::with_sample();
    issue_decision(&desk.register, &OfDecision { decision: sample.decisions[1] }).unwrap();
    let all = rows(&desk, &query("place", false, ""));
    let of = |decision: u64| all.iter().find(|row| row["decision"] == decision).unwrap()["id"].clone();
    let done = edit(
        &desk,
        json!([{"award": of(2), "kind": null, "cells": {"name": "X Y"}},
               {"award": of(1), "kind": null, "cells": {"achievement": "Đã có nhiều đóng góp"}}]),
    );
    assert_eq!((&done["awards"], &done["refused"][0]["edit"]), (&json!([null, of(1)]), &json!(0)));
}

fn filtered(column: &str, values: &Value) -> Value {
    let mut query = query("place", false, "");
    query["filters"] = json!([{"column": column, "values": values}]);
    query
}

#[test]
fn values_are_counted_and_choosing_one_shows_as_many_rows() {
    let (desk, sample) = Desk::with_sample();
    edit(&desk, json!([{"award": null, "kind": "individual", "cells": {"name": "Nguyễn Thị Chi"}}]));
    for column in ["form", "unit", "honorific", "decision", "state"] {
        let asked = json!({"query": query("place", false, ""), "column": column});
        let values = ask(&desk, "count_values", asked).as_array().unwrap().clone();
        let counted: i64 = values.iter().map(|value| value["count"].as_i64().unwrap()).sum();
        assert_eq!(counted as usize, sample.awards + 1, "{column}");
        for value in &values {
            let query = filtered(column, &json!([value["value"]]));
            let found = rows(&desk, &query);
            assert_eq!(found.len() as i64, value["count"].as_i64().unwrap(), "{column} {value}");
            // What is chosen in the column itself does not hide its other values.
            assert_eq!(ask(&desk, "count_values", json!({"query": query, "column": column})), json!(values));
        }
    }
    let incomplete = filtered("state", &json!(["incomplete"]));
    let found = rows(&desk, &incomplete);
    assert!(found.iter().all(|row| row["problems"] != json!([])));
    assert!(found.iter().any(|row| row["name"] == "Nguyễn Thị Chi" && row["form"].is_number()));
    let next = ask(&desk, "next_problem", json!({"query": incomplete, "after": 0, "backwards": false}));
    assert_eq!(next.as_u64().is_some(), found.len() > 1);
}

#[test]
fn known_rows_are_shown_again_with_whether_they_still_fit() {
    let (desk, _) = Desk::with_sample();
    let query = query("name", false, "");
    let all = rows(&desk, &query);
    let ids: Vec<&Value> = all.iter().rev().take(3).map(|row| &row["id"]).collect();
    let shown = ask(&desk, "show_rows", json!({"query": query, "awards": ids}));
    let shown_ids: Vec<&Value> = shown["rows"].as_array().unwrap().iter().map(|row| &row["id"]).collect();
    assert_eq!(shown_ids, ids);
    let chosen = filtered("decision", &json!([all.last().unwrap()["decision"].to_string()]));
    let shown = ask(&desk, "show_rows", json!({"query": chosen, "awards": ids}));
    let fitting: Vec<Value> = shown["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["decision"] == all.last().unwrap()["decision"])
        .map(|row| row["id"].clone())
        .collect();
    let mut matching = shown["matching"].as_array().unwrap().clone();
    matching.sort_by_key(|id| ids.iter().position(|one| *one == id));
    assert_eq!(matching, fitting);
}

#[test]
fn a_name_alone_makes_a_row_that_has_the_first_form_of_its_decision() {
    let (desk, sample) = Desk::with_sample();
    let facts = ask(&desk, "list_decisions", json!({"campaign": 1}));
    for decision in sample.decisions {
        let forms = facts.as_array().unwrap().iter().find(|one| one["id"] == json!(decision)).unwrap();
        let what = json!({"vi": "Sửa 1 dòng", "en": "Edited 1 row"});
        let edits = json!([{"award": null, "kind": "individual", "cells": {"name": "Lý Thị Ngần"}}]);
        let done = ask(&desk, "edit_awards", json!({"decision": decision, "what": what, "edits": edits}));
        assert_eq!(done["refused"], json!([]));
        let row =
            rows(&desk, &query("place", false, "")).into_iter().find(|row| row["id"] == done["awards"][0]).unwrap();
        assert_eq!(row["form"], forms["facts"]["forms"][0]);
        assert!(!row["problems"].as_array().unwrap().is_empty());
    }
}
