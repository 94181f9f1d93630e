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
    desk.call(name, args, None, |_| ()).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn refused(desk: &Desk, name: &str, args: Value) -> String {
    match desk.call(name, args, None, |_| ()) {
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
    let error = desk.call("search", json!({}), None, |_| ()).unwrap_err();
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
}
