<<<<<<< HEAD
//! The desk: one register at a time, calls by name, refusals on the wire.

use register::Register;
use register::desk::{CALLS, Desk, Refusal};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Barrier;
use tempfile::TempDir;
use tests::registers::{fixture, world};

fn desk() -> (Desk, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    (Desk::new(folder.path().join("so-vang.sovang"), world), folder)
}

fn ask(desk: &Desk, name: &str, args: Value) -> Value {
    desk.call(name, args).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn refused(desk: &Desk, name: &str, args: Value) -> String {
    match desk.call(name, args) {
        Ok(answer) => panic!("{name} answered {answer}"),
        Err(error) => error.code().to_owned(),
    }
}

fn at(path: &Path) -> Value {
    json!({ "path": path })
}

#[test]
fn an_empty_desk_says_so_and_where_a_register_would_go() {
    let (desk, folder) = desk();
    let suggested = folder.path().join("so-vang.sovang");
    let expected = json!({
        "register": null, "office": null, "read_only": false, "version": env!("CARGO_PKG_VERSION"), "suggested": suggested
    });
    assert_eq!(ask(&desk, "session", json!({})), expected);
    assert_eq!(refused(&desk, "list_campaigns", json!({})), "no-register-open");
    assert_eq!(ask(&desk, "close_register", json!({})), expected);
}

#[test]
fn a_register_is_made_asked_closed_and_opened_again() {
    let (desk, folder) = desk();
    let path = folder.path().join("mới").join("so.sovang");
    let session = ask(&desk, "create_register", at(&path));
    assert_eq!((&session["register"], &session["read_only"]), (&json!(path), &json!(false)));
    let office =
        ask(&desk, "set_office", json!({ "superior": null, "name": "Công an tỉnh Sóc Trăng", "place": "Sóc Trăng" }));
    assert_eq!(ask(&desk, "session", json!({}))["office"], office);
    assert_eq!(ask(&desk, "close_register", json!({}))["register"], Value::Null);
    assert_eq!(refused(&desk, "list_campaigns", json!({})), "no-register-open");
    assert_eq!(ask(&desk, "open_register", at(&path))["office"], office);
    // Opening what is open changes nothing, by whatever way it is reached.
    let around = folder.path().join("mới").join("..").join("mới").join("so.sovang");
    assert_eq!(ask(&desk, "open_register", at(&around))["read_only"], json!(false));
}

#[test]
fn what_fails_leaves_the_desk_as_it_was() {
    let (desk, folder) = desk();
    let path = folder.path().join("so.sovang");
    let before = ask(&desk, "create_register", at(&path));
    assert_eq!(refused(&desk, "create_register", at(&path)), "already-there");
    assert_eq!(refused(&desk, "open_register", at(&folder.path().join("không có"))), "no-register");
    assert_eq!(refused(&desk, "open_register", at(&fixture("lists/old.xls"))), "foreign-file");
    assert_eq!(refused(&desk, "open_register", at(&PathBuf::from("so.sovang"))), "bad-field");
    assert_eq!(refused(&desk, "open_register", json!({ "path": path, "force": true })), "bad-call");
    assert_eq!(refused(&desk, "session", Value::Null), "bad-call");
    assert_eq!(refused(&desk, "drop_register", json!({})), "unknown-call");
    assert_eq!(ask(&desk, "session", json!({})), before);
}

#[test]
fn what_another_program_writes_is_opened_to_read_and_says_so() {
    let (desk, folder) = desk();
    let path = folder.path().join("so.sovang");
    let other = Register::create(&path, world()).unwrap();
    assert_eq!(ask(&desk, "open_register", at(&path))["read_only"], json!(true));
    assert_eq!(ask(&desk, "list_campaigns", json!({})), json!([]));
    assert_eq!(refused(&desk, "add_sample", json!({})), "read-only");
    drop(other);
    assert_eq!(ask(&desk, "open_register", at(&path))["read_only"], json!(false));
    ask(&desk, "add_sample", json!({}));
}

#[test]
fn many_calls_at_once_and_a_change_of_register_get_along() {
    let (desk, folder) = desk();
    let paths = ["một.sovang", "hai.sovang"].map(|name| folder.path().join(name));
    for path in &paths {
        ask(&desk, "create_register", at(path));
        ask(&desk, "add_sample", json!({}));
    }
    let start = Barrier::new(5);
    std::thread::scope(|scope| {
        for reader in 0..4 {
            let (desk, start) = (&desk, &start);
            scope.spawn(move || {
                start.wait();
                for _ in 0..20 {
                    let campaigns = ask(desk, "list_campaigns", json!({}));
                    assert_eq!(campaigns.as_array().unwrap().len(), 1, "reader {reader}");
                }
            });
        }
        start.wait();
        for path in paths.iter().cycle().take(6) {
            assert_eq!(ask(&desk, "open_register", at(path))["read_only"], json!(false));
        }
    });
}

#[test]
fn a_refusal_on_the_wire_has_a_code_a_sentence_and_a_hint() {
    let (desk, _folder) = desk();
    let error = desk.call("search", json!({})).unwrap_err();
    let wire = serde_json::to_value(Refusal::from(&error)).unwrap();
    assert_eq!(
        wire,
        json!({
            "code": "no-register-open",
            "message": { "vi": "Chưa mở sổ nào.", "en": "No register is open." },
            "hint": { "vi": "Mở một sổ hoặc tạo sổ mới trước.", "en": "Open a register or make a new one first." },
        })
    );
}

#[test]
fn no_call_of_the_desk_hides_one_of_the_register() {
    let both = |name: &&&str| register::api::READS.contains(name) || register::api::WRITES.contains(name);
    assert_eq!(CALLS.iter().find(both), None);
=======
//! Campaigns, decisions, people, search and figures as the window asks for them, by name and JSON.

use register::api::call;
use register::ops::print_decision::{Mode, PrintDecision, print_decision};
use serde_json::{Value, json};
use tests::registers::Desk;

fn ask(desk: &Desk, name: &str, args: Value) -> Value {
    call(&desk.register, name, args).unwrap()
}

fn refused(desk: &Desk, name: &str, args: Value) -> String {
    call(&desk.register, name, args).unwrap_err().code().to_owned()
}

fn sum(row: &Value, names: &[&str]) -> i64 {
    names.iter().map(|name| row[*name].as_i64().unwrap()).sum()
}

#[test]
fn a_campaign_says_what_stands_under_it_and_can_be_changed() {
    let (desk, decisions) = Desk::with_issued_sample();
    let row = ask(&desk, "list_campaigns", json!({}))[0].clone();
    let verdict = ask(&desk, "verify", json!({}));
    assert_eq!(sum(&row, &["collectives", "households", "individuals"]), verdict["awards"].as_i64().unwrap());
    assert_eq!((sum(&row, &["decisions"]), sum(&row, &["issued"]), sum(&row, &["printed"])), (2, 2, 0));
    assert_eq!(row["year"], 2023);
    let out = Some(desk.path("in.pdf"));
    let args = PrintDecision { decision: decisions[0], mode: Mode::Full, template: None, out, separate: None };
    print_decision(&desk.register, &args).unwrap();
    let row = ask(&desk, "list_campaigns", json!({}))[0].clone();
    let listed = ask(&desk, "list_decisions", json!({"campaign": 1}));
    let printed: i64 = listed.as_array().unwrap().iter().map(|row| sum(row, &["printed"])).sum();
    assert!(printed > 0 && sum(&row, &["printed"]) == printed);

    let mut facts = row["facts"].clone();
    facts["name"] = json!("Phong trào mới");
    assert_eq!(ask(&desk, "edit_campaign", json!({"campaign": 1, "facts": facts}))["id"], 1);
    assert!(ask(&desk, "search", json!({"text": "phong trao moi", "limit": 5}))["hits"][0].is_object());
    assert_eq!(refused(&desk, "remove_campaign", json!({"campaign": 1})), "bad-field");
    let other = ask(&desk, "add_campaign", json!({"name": "Khác", "movement": null, "period": null, "kind": "sudden"}));
    facts["name"] = json!("Khác");
    assert_eq!(refused(&desk, "edit_campaign", json!({"campaign": 1, "facts": facts})), "same-name");
    assert_eq!(ask(&desk, "remove_campaign", json!({"campaign": other["id"]})), Value::Null);
    assert_eq!(ask(&desk, "list_campaigns", json!({})).as_array().unwrap().len(), 1);
}

#[test]
fn a_decision_shows_its_facts_in_either_state_and_a_draft_can_be_removed() {
    let (desk, sample) = Desk::with_sample();
    ask(&desk, "issue_decision", json!({"decision": sample.decisions[0]}));
    for row in ask(&desk, "list_decisions", json!({"campaign": null})).as_array().unwrap() {
        assert_eq!(row["facts"]["campaign"], 1, "{row}");
        assert!(row["facts"]["forms"].is_array() && row["signer_name"].is_string() && row["issuer_name"].is_string());
        assert_eq!(row["printed"], 0);
    }
    assert_eq!(refused(&desk, "remove_decision", json!({"decision": sample.decisions[0]})), "already-issued");
    let before = ask(&desk, "list_decisions", json!({}));
    ask(&desk, "remove_decision", json!({"decision": sample.decisions[1]}));
    assert_eq!(ask(&desk, "list_decisions", json!({})).as_array().unwrap().len(), 1);
    ask(&desk, "undo", json!({}));
    assert_eq!(ask(&desk, "list_decisions", json!({})), before);
    let out = Some(desk.path("soat.pdf"));
    let decision = sample.decisions[1];
    let args = PrintDecision { decision, mode: Mode::Proof, template: None, out, separate: None };
    print_decision(&desk.register, &args).unwrap();
    assert_eq!(refused(&desk, "remove_decision", json!({"decision": decision})), "bad-field");
}

#[test]
fn issuers_and_signers_can_be_changed() {
    let (desk, _) = Desk::with_sample();
    let issuers = ask(&desk, "list_issuers", json!({}));
    let (issuer, signer) = (issuers[0].clone(), issuers[0]["signers"][0].clone());
    let mut facts = issuer["facts"].clone();
    facts["place"] = json!("Cần Thơ");
    ask(&desk, "edit_issuer", json!({"issuer": issuer["id"], "facts": facts}));
    let mut person = signer["facts"].clone();
    person["name"] = json!("Lý Văn Ký");
    ask(&desk, "edit_signer", json!({"signer": signer["id"], "facts": person}));
    let after = ask(&desk, "list_issuers", json!({}));
    assert_eq!((&after[0]["facts"], &after[0]["signers"][0]["facts"]), (&facts, &person));
    facts["name"] = issuers[1]["facts"]["name"].clone();
    assert_eq!(refused(&desk, "edit_issuer", json!({"issuer": issuer["id"], "facts": facts})), "same-name");
}

#[test]
fn an_awardee_shows_all_awards() {
    let (desk, _) = Desk::with_issued_sample();
    let hit = ask(&desk, "search", json!({"text": "2023", "limit": 1}))["hits"][0].clone();
    let life = ask(&desk, "show_awardee", json!({"awardee": hit["awardee"]}));
    assert_eq!((&life["facts"]["name"], &life["awards"][0]["award"]), (&hit["name"], &hit["award"]));
    assert_eq!((&life["awards"][0]["state"], &life["awards"][0]["revoked"]), (&json!("issued"), &json!(false)));
    assert_eq!(refused(&desk, "show_awardee", json!({"awardee": 9999})), "not-found");
}

#[test]
fn facets_part_the_hits_and_narrow_them() {
    let (desk, _) = Desk::with_issued_sample();
    let look = |facets: Value| ask(&desk, "search", json!({"text": "2023", "limit": 500, "facets": facets}));
    let all = look(json!({}));
    let hits = all["hits"].as_array().unwrap().len() as i64;
    for facet in ["years", "forms", "kinds"] {
        let counted: i64 = all[facet].as_array().unwrap().iter().map(|value| sum(value, &["count"])).sum();
        assert_eq!(counted, hits, "{facet}");
    }
    assert_eq!(all["years"][0], json!({"value": "2023", "label": "2023", "count": hits}));
    let kind = &all["kinds"][1];
    let narrowed = look(json!({"kind": kind["value"], "year": 2023, "unit": null}));
    assert_eq!(narrowed["hits"].as_array().unwrap().len() as i64, sum(kind, &["count"]));
    assert_eq!(narrowed["kinds"], all["kinds"]);
    let unit = &all["units"][0];
    let narrowed = look(json!({"unit": unit["value"]}));
    assert_eq!(narrowed["hits"].as_array().unwrap().len() as i64, sum(unit, &["count"]));
    assert!(look(json!({"year": 1999}))["hits"].as_array().unwrap().is_empty());
}

#[test]
fn figures_say_what_the_summary_says() {
    let (desk, _) = Desk::with_issued_sample();
    let (from, to) = ("2023-01-01", "2023-12-31");
    let figures = ask(&desk, "figures", json!({"from": from, "to": to}));
    let summary = ask(&desk, "summarise", json!({"from": from, "to": to, "out": desk.path("tong-hop.xlsx")}));
    for figure in ["awards", "collectives", "households", "individuals", "bonus", "without_rate"] {
        assert_eq!(figures[figure], summary[figure], "{figure}");
    }
    for table in figures["tables"].as_array().unwrap() {
        let columns = table["columns"].as_array().unwrap().len();
        assert!(table["rows"].as_array().unwrap().iter().all(|row| row["cells"].as_array().unwrap().len() == columns));
        assert_eq!(table["rows"].as_array().unwrap().last().unwrap()["kind"], "sum");
    }
    assert_eq!(refused(&desk, "figures", json!({"from": to, "to": from})), "bad-field");
}

#[test]
fn a_certificate_is_shown_as_it_prints() {
    let (desk, sample) = Desk::with_sample();
    let draft = ask(&desk, "show_certificate", json!({"award": 1, "template": null}));
    assert_eq!(draft["draft"], true);
    ask(&desk, "issue_decision", json!({"decision": sample.decisions[0]}));
    let issued = ask(&desk, "show_certificate", json!({"award": 1, "template": null}));
    assert_eq!(issued["draft"], false);
    for picture in [&draft, &issued] {
        let svg = picture["svg"].as_str().unwrap();
        assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n") && svg.contains("viewBox=\"0 0 "));
        for unwanted in ["style", "<text", "<script", "NaN", "inf", "href"] {
            assert!(!svg.contains(unwanted), "{unwanted}");
        }
        assert_eq!(svg.matches("<g ").count(), svg.matches("</g>").count());
    }
    assert_ne!(draft["svg"], issued["svg"]);
    assert_eq!(refused(&desk, "show_certificate", json!({"award": 1, "template": "khong-co"})), "no-template");
    assert_eq!(refused(&desk, "show_certificate", json!({"award": 9999})), "not-found");
>>>>>>> main
}
