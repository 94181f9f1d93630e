//! Units over time: a renaming and a merger are entered with their day and what they rest on, judge lists by the day of
//! their decision, and are taken back like anything else.

use register::domain::decision::Decision;
use register::domain::id::{DecisionId, UnitId};
use register::ops::add_award::{AddAward, add_award};
use register::ops::check_decision::check_decision;
use register::ops::edit_decision::{EditDecision, edit_decision};
use register::ops::edit_unit::{EditUnit, edit_unit};
use register::ops::list_awards::list_awards;
use register::ops::list_decisions::{ListDecisions, list_decisions};
use register::ops::list_units::{ListUnits, UnitRow, list_units};
use register::ops::search::{Search, search};
use register::ops::show_unit::{OfUnit, show_unit};
use register::ops::undo::undo;
use register::ops::verify::verify;
use register::ops::{Nothing, OfDecision};
use register::watch::{Progress, Stop};
use register::{Error, Result, Watch};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use tests::registers::Desk;

const OLD: &str = "Công an huyện Cù Lao";
const NEW: &str = "Công an xã Cù Lao Dung";

/// A desk with a draft of that day in which one person of [`OLD`] stands, and that unit.
fn desk(day: &str) -> (Desk, DecisionId, UnitId) {
    let (desk, sample) = Desk::with_sample();
    let decision = sample.decisions[1];
    let entry = json!({ "kind": "individual", "name": "Lý Văn Hoàng", "unit": OLD, "position": "Công an viên" });
    let args: AddAward = serde_json::from_value(json!({ "decision": decision, "entry": entry })).unwrap();
    add_award(&desk.register, &args).unwrap();
    dated(&desk, decision, day);
    let unit = units(&desk, OLD)[0].id;
    (desk, decision, unit)
}

fn dated(desk: &Desk, decision: DecisionId, day: &str) {
    let rows = list_decisions(&desk.register, &ListDecisions { campaign: None }).unwrap();
    let stands = rows.into_iter().map(|row| row.decision).find(|one| one.id() == decision);
    let Some(Decision::Draft(draft)) = stands else { panic!("no draft") };
    let mut facts = draft.facts;
    facts.date = Some(day.to_owned().try_into().unwrap());
    edit_decision(&desk.register, &EditDecision { decision, facts }).unwrap();
}

fn units(desk: &Desk, text: &str) -> Vec<UnitRow> {
    list_units(&desk.register, &ListUnits { text: text.to_owned(), limit: 9 }).unwrap().rows
}

fn edit(desk: &Desk, unit: UnitId, facts: &Value) -> Result<UnitRow> {
    let args = serde_json::from_value::<EditUnit>(json!({ "unit": unit, "facts": facts })).unwrap();
    edit_unit(&desk.register, &args)
}

fn renamed() -> Value {
    let new = json!({ "name": NEW, "from": "2025-07-01", "basis": "Nghị quyết 202/2025/QH15" });
    json!({ "names": [{ "name": OLD, "from": null, "basis": null }, new], "ended": null })
}

fn merged(into: &str) -> Value {
    let ended = json!({ "from": "2025-07-01", "successor": into, "basis": "Nghị quyết 202/2025/QH15" });
    json!({ "names": [{ "name": OLD, "from": null, "basis": null }], "ended": ended })
}

/// What the unit of the person is called in the list.
fn written(desk: &Desk, decision: DecisionId) -> String {
    let rows = list_awards(&desk.register, &OfDecision { decision }).unwrap();
    rows.into_iter().find(|row| row.awardee.name.as_str() == "Lý Văn Hoàng").unwrap().unit.unwrap()
}

fn advice(desk: &Desk, decision: DecisionId) -> Vec<String> {
    let found = check_decision(&desk.register, &OfDecision { decision }).unwrap();
    let places = found.into_iter().filter(|one| one.rule == "unit-of-the-day").flat_map(|one| one.places);
    places.filter_map(|place| place.advice).map(|advice| advice.vi).collect()
}

fn found(desk: &Desk, text: &str) -> usize {
    search(&desk.register, &Search { text: text.to_owned(), limit: 9, ..Search::default() }).unwrap().hits.len()
}

#[test]
fn a_renamed_unit_is_called_as_on_the_day_of_the_decision() {
    let (desk, decision, unit) = desk("2025-06-30");
    let row = edit(&desk, unit, &renamed()).unwrap();
    assert_eq!(units(&desk, "cu lao dung"), [row]);
    assert_eq!(written(&desk, decision), OLD);
    dated(&desk, decision, "2025-07-01");
    assert_eq!(written(&desk, decision), NEW);
    assert_eq!(advice(&desk, decision), [""; 0], "a unit that was renamed goes on");
    assert_eq!((found(&desk, "hoang huyen cu lao"), found(&desk, "hoang xa cu lao dung")), (1, 1));
    assert!(verify(&desk.register, &Nothing {}).unwrap().faults.is_empty());
}

#[test]
fn a_merged_unit_is_told_with_the_one_that_took_its_place() {
    let (desk, decision, unit) = desk("2025-06-30");
    edit(&desk, unit, &merged(NEW)).unwrap();
    assert_eq!(advice(&desk, decision), [""; 0]);
    dated(&desk, decision, "2025-07-01");
    assert_eq!(advice(&desk, decision), [format!("Đơn vị chỉ có đến ngày 30/6/2025; nay là “{NEW}”.")]);
    let new = &units(&desk, NEW)[0];
    assert_eq!(
        new.facts.names[0].from,
        Some("2025-07-01".to_owned().try_into().unwrap()),
        "it begins as the other ends"
    );
}

#[test]
fn what_was_said_of_a_unit_is_taken_back_whole() {
    let (desk, decision, unit) = desk("2025-08-01");
    let before = units(&desk, "");
    for facts in [renamed(), merged(NEW)] {
        edit(&desk, unit, &facts).unwrap();
        assert_ne!(units(&desk, ""), before);
        assert_eq!(undo(&desk.register, &Nothing {}).unwrap().unwrap().en[..11], *"Edited unit");
        assert_eq!(units(&desk, ""), before);
        assert_eq!((written(&desk, decision).as_str(), found(&desk, "hoang xa cu lao dung")), (OLD, 0));
        assert!(verify(&desk.register, &Nothing {}).unwrap().faults.is_empty());
    }
    // A name that was entered by mistake is struck out by saying the rest.
    edit(&desk, unit, &renamed()).unwrap();
    edit(&desk, unit, &json!({ "names": [{ "name": OLD, "from": null, "basis": null }], "ended": null })).unwrap();
    assert_eq!(units(&desk, ""), before);
}

#[test]
fn a_renaming_tells_how_far_it_is_and_leaves_nothing_when_it_is_stopped() {
    let (desk, decision, unit) = desk("2025-08-01");
    let before = units(&desk, "");
    let told = Arc::new(Mutex::new(Vec::new()));
    let (stop, notes) = (Stop::default(), Arc::clone(&told));
    let hand = stop.clone();
    let watch = Watch::new(stop, move |now: Progress| {
        notes.lock().unwrap().push((now.done, now.total));
        hand.stop();
    });
    let facts = serde_json::from_value(renamed()).unwrap();
    let refusal = edit_unit(&desk.register.watched(watch), &EditUnit { unit, facts });
    assert!(matches!(refusal, Err(Error::Stopped)));
    // One person and one award of theirs.
    assert_eq!(*told.lock().unwrap(), [(0, 2)]);
    assert_eq!(units(&desk, ""), before);
    assert_eq!(written(&desk, decision), OLD);
}

#[test]
fn what_cannot_be_is_refused() {
    let (desk, _, unit) = desk("2025-08-01");
    let other = units(&desk, "").into_iter().find(|row| row.id != unit).unwrap();
    let other = other.facts.newest_name().unwrap().to_string();
    let name = |name: &str, from: Value| json!({ "name": name, "from": from, "basis": null });
    let end = |from: &str| json!({ "from": from, "successor": null, "basis": null });
    let field = |names: Vec<Value>, ended: Value| {
        let refusal = edit(&desk, unit, &json!({ "names": names, "ended": ended })).unwrap_err();
        assert!(matches!(refusal, Error::BadField { .. }), "{refusal}");
    };
    field(vec![], Value::Null);
    field(vec![name(OLD, Value::Null), name(NEW, Value::Null)], Value::Null);
    field(vec![name(OLD, json!("2025-07-01")), name(NEW, json!("2025-07-01"))], Value::Null);
    field(vec![name(OLD, json!("2025-07-01"))], end("2025-07-01"));
    assert!(matches!(edit(&desk, unit, &merged(OLD)), Err(Error::BadField { .. })));
    let taken = json!({ "names": [name(&other, Value::Null)], "ended": null });
    let refusal = edit(&desk, unit, &taken).unwrap_err().to_string();
    assert!(
        refusal.ends_with(&format!("is no more from the day of the merger, and that its successor is “{other}”.")),
        "{refusal}"
    );
    let taken = json!({ "names": [name(OLD, Value::Null), name(&other, json!("2025-07-01"))], "ended": null });
    let refusal = edit(&desk, unit, &taken).unwrap_err();
    let said = refusal.sentence();
    assert_eq!(
        said.vi,
        format!(
            "Tên theo thời gian: “{other}” là tên của một đơn vị khác. Nếu “{OLD}” nhập vào đó thì đừng đổi tên: hãy ghi “{OLD}” không còn từ ngày 01/7/2025, đơn vị kế tục là “{other}”."
        )
    );
    let shown = show_unit(&desk.register, &OfUnit { unit }).unwrap();
    assert_eq!(shown, units(&desk, OLD)[0]);
}
