//! Undo and redo: over a restart, word for word, and never past what is for good.

use register::domain::printing::Mode;
use register::ops::add_award::{AddAward, add_award};
use register::ops::add_decision::add_decision;
use register::ops::edit_award::{EditAward, edit_award};
use register::ops::issue_decision::issue_decision;
use register::ops::list_awards::list_awards;
use register::ops::list_decisions::{ListDecisions, list_decisions};
use register::ops::list_journal::{ListJournal, list_journal};
use register::ops::list_printings::{ListPrintings, list_printings};
use register::ops::redo::redo;
use register::ops::remove_award::remove_award;
use register::ops::search::{Search, search};
use register::ops::undo::undo;
use register::ops::undo_state::undo_state;
use register::ops::verify::verify;
use register::ops::{Nothing, OfAward, OfDecision};
use serde_json::{Value, json};
use tests::printing::print_into;
use tests::registers::Desk;

fn list(desk: &Desk, decision: register::domain::id::DecisionId) -> Value {
    serde_json::to_value(list_awards(&desk.register, &OfDecision { decision }).unwrap()).unwrap()
}

fn took(desk: &Desk) -> Option<String> {
    undo(&desk.register, &Nothing {}).unwrap().map(|what| what.vi)
}

fn gave(desk: &Desk) -> Option<String> {
    redo(&desk.register, &Nothing {}).unwrap().map(|what| what.vi)
}

fn add(desk: &Desk, decision: register::domain::id::DecisionId, name: &str) -> register::domain::id::AwardId {
    let entry = json!({"kind": "individual", "name": name, "unit": "Công an xã Mới", "position": "Công an viên"});
    let args: AddAward = serde_json::from_value(json!({"decision": decision, "entry": entry})).unwrap();
    add_award(&desk.register, &args).unwrap().id
}

#[test]
fn what_was_added_edited_and_removed_comes_back_row_for_row() {
    let (desk, sample) = Desk::with_sample();
    let decision = sample.decisions[0];
    let before = list(&desk, decision);
    let award = add(&desk, decision, "Lý Văn Hoàng");
    let added = list(&desk, decision);
    let args = json!({"award": award, "entry": {"kind": "individual", "name": "Lý Văn Hoàn", "birth": "1980"}});
    edit_award(&desk.register, &serde_json::from_value::<EditAward>(args).unwrap()).unwrap();
    let edited = list(&desk, decision);
    remove_award(&desk.register, &OfAward { award }).unwrap();

    assert_eq!(took(&desk), Some(format!("Bỏ lượt khen {award} khỏi danh sách")));
    assert_eq!(list(&desk, decision), edited);
    let desk = desk.meddled(|_| ()); // over a restart
    assert_eq!(took(&desk).as_deref(), Some("Sửa “Lý Văn Hoàn” trong danh sách"));
    assert_eq!(list(&desk, decision), added);
    assert_eq!(took(&desk).as_deref(), Some("Thêm “Lý Văn Hoàng” vào danh sách"));
    assert_eq!(list(&desk, decision), before);
    let desk = desk.meddled(|_| ());
    for _ in 0..2 {
        gave(&desk).unwrap();
    }
    assert_eq!(list(&desk, decision), edited);
    gave(&desk).unwrap();
    assert_eq!(list(&desk, decision), before);
    assert_eq!(gave(&desk), None);
    // A redo can be undone like any other entry.
    took(&desk).unwrap();
    assert_eq!(list(&desk, decision), edited);
    assert!(verify(&desk.register, &Nothing {}).unwrap().faults.is_empty());
    let newest = list_journal(&desk.register, &ListJournal { limit: 2 }).unwrap();
    assert!(newest[0].what.vi.starts_with("Hoàn tác: Bỏ lượt khen"), "{}", newest[0].what.vi);
    assert!(newest[1].what.vi.starts_with("Làm lại: Bỏ lượt khen"), "{}", newest[1].what.vi);
}

#[test]
fn search_follows_what_is_taken_back_and_done_again() {
    let (desk, sample) = Desk::with_sample();
    let found = || {
        let asked = Search { text: "khong quyen".to_owned(), limit: 9, ..Search::default() };
        search(&desk.register, &asked).unwrap().hits.len()
    };
    let award = add(&desk, sample.decisions[0], "Khổng Thị Quyên");
    add(&desk, sample.decisions[0], "Khổng Văn Quyên");
    assert_eq!(found(), 2);
    took(&desk).unwrap();
    assert_eq!(found(), 1);
    remove_award(&desk.register, &OfAward { award }).unwrap();
    assert_eq!(found(), 0);
    took(&desk).unwrap();
    assert_eq!(found(), 1);
    took(&desk).unwrap();
    assert_eq!(found(), 0);
    gave(&desk).unwrap();
    assert_eq!(found(), 1);
    assert!(verify(&desk.register, &Nothing {}).unwrap().faults.is_empty());
}

#[test]
fn a_new_write_clears_redo_and_everything_can_be_undone_down_to_the_empty_register() {
    let (desk, sample) = Desk::with_sample();
    add(&desk, sample.decisions[0], "Lý Văn Hoàng");
    took(&desk).unwrap();
    let state = undo_state(&desk.register, &Nothing {}).unwrap();
    assert_eq!(state.undo.unwrap().vi, "Thêm dữ liệu mẫu");
    assert_eq!(state.redo.unwrap().en, "Added “Lý Văn Hoàng” to the list");
    add(&desk, sample.decisions[0], "Lý Văn Hải");
    assert_eq!(undo_state(&desk.register, &Nothing {}).unwrap().redo, None);
    assert_eq!(gave(&desk), None);
    assert!(took(&desk).is_some() && took(&desk).is_some());
    // The first entry made the sort keys; it is nothing that anyone did.
    assert_eq!(took(&desk), None);
    let verdict = verify(&desk.register, &Nothing {}).unwrap();
    assert_eq!((verdict.awards, verdict.awardees, verdict.decisions), (0, 0, 0));
    while gave(&desk).is_some() {}
    assert_eq!(verify(&desk.register, &Nothing {}).unwrap().awards, i64::try_from(sample.awards).unwrap() + 1);
}

#[test]
fn what_was_issued_is_for_good_and_what_was_printed_hinders_nothing() {
    let (desk, sample) = Desk::with_sample();
    let draft = sample.decisions[1];
    issue_decision(&desk.register, &OfDecision { decision: sample.decisions[0] }).unwrap();
    assert_eq!(undo_state(&desk.register, &Nothing {}).unwrap().undo, None);
    assert_eq!(took(&desk), None);
    add(&desk, draft, "Lý Văn Hoàng");
    assert!(took(&desk).is_some());
    assert_eq!(took(&desk), None);
    let print = |decision, mode, name| {
        print_into(&desk, decision, mode, &desk.path(name)).unwrap();
    };
    add(&desk, draft, "Lý Văn Hoàng");
    let added = list(&desk, draft);
    print(sample.decisions[0], Mode::Full, "in.pdf");
    assert!(took(&desk).is_some());
    print(draft, Mode::Proof, "thử.pdf");
    assert!(gave(&desk).is_some());
    assert_eq!(list(&desk, draft), added);
    assert!(took(&desk).is_some());
    assert_eq!(took(&desk), None);
    assert_eq!(list_printings(&desk.register, &ListPrintings::default()).unwrap().len(), 2);
    assert!(verify(&desk.register, &Nothing {}).unwrap().faults.is_empty());
}

#[test]
fn a_draft_of_which_a_proof_was_printed_is_not_undone_away() {
    let (desk, sample) = Desk::with_sample();
    let decisions = || list_decisions(&desk.register, &ListDecisions { campaign: None }).unwrap();
    let mut facts = json!(decisions())[0]["facts"].clone();
    facts["number"] = json!("999/QĐ-CAT");
    let decision = add_decision(&desk.register, &serde_json::from_value(facts).unwrap()).unwrap().id();
    add(&desk, decision, "Lý Văn Hoàng");
    print_into(&desk, decision, Mode::Proof, &desk.path("thử.pdf")).unwrap();
    assert!(took(&desk).is_some());
    assert_eq!(took(&desk), None);
    assert_eq!(decisions().len(), sample.decisions.len() + 1);
}
