//! Findings that are waved through: the reason is kept, the words are not asked about again until they change, and undo
//! knows of it.

use register::domain::finding::Finding;
use register::domain::id::{AwardId, DecisionId};
use register::domain::text::{Name, Prose};
use register::ops::add_award::{AddAward, AwardEntry, add_award};
use register::ops::ask_again::{AskAgain, ask_again};
use register::ops::check_decision::check_decision;
use register::ops::edit_award::{EditAward, edit_award};
use register::ops::remove_award::remove_award;
use register::ops::remove_decision::remove_decision;
use register::ops::undo::undo;
use register::ops::wave_through::{WaveThrough, wave_through};
use register::ops::{Nothing, OfAward, OfDecision};
use tests::drafts::{entry, next_draft};
use tests::registers::Desk;

fn named(name: &str, position: &str) -> AwardEntry {
    AwardEntry { position: Name::parse(position).ok(), ..entry(name) }
}

/// A draft with two lines in which a rule has something to say.
fn desk() -> (Desk, DecisionId, [AwardId; 2]) {
    let (desk, sample) = Desk::with_sample();
    let date = register::domain::date::Date::new(2023, 9, 6).unwrap();
    let decision = next_draft(&desk, sample.decisions[0], "601/QĐ-CAT", date);
    let add = |name, position| {
        let args = AddAward { decision, entry: named(name, position) };
        add_award(&desk.register, &args).unwrap().id
    };
    let awards = [add("Lý Văn Hải", "Hệu trưởng"), add("Lý Văn Hòa", "Phó Hệu trưởng")];
    (desk, decision, awards)
}

fn slips(desk: &Desk, decision: DecisionId) -> Finding {
    let findings = check_decision(&desk.register, &OfDecision { decision }).unwrap();
    findings.into_iter().find(|finding| finding.rule == "known-slips").unwrap()
}

fn waved(finding: &Finding) -> Vec<Option<&str>> {
    finding.places.iter().map(|place| place.waved.as_ref().map(Prose::as_str)).collect()
}

fn args(decision: DecisionId, award: Option<AwardId>) -> WaveThrough {
    let reason = Prose::parse("Chức danh ghi theo quyết định bổ nhiệm").unwrap();
    WaveThrough { decision, rule: "known-slips".into(), award, reason }
}

#[test]
fn what_is_waved_through_keeps_its_reason_until_the_words_change() {
    let (desk, decision, [first, second]) = desk();
    let reason = Some("Chức danh ghi theo quyết định bổ nhiệm");
    assert_eq!(waved(&slips(&desk, decision)), [None, None]);
    assert_eq!(wave_through(&desk.register, &args(decision, Some(first))).unwrap(), 1);
    assert_eq!(waved(&slips(&desk, decision)), [reason, None]);
    assert!(slips(&desk, decision).is_open());
    // The rest of the finding, and nothing twice.
    assert_eq!(wave_through(&desk.register, &args(decision, None)).unwrap(), 1);
    assert_eq!(waved(&slips(&desk, decision)), [reason, reason]);
    assert!(!slips(&desk, decision).is_open());
    assert_eq!(wave_through(&desk.register, &args(decision, None)).unwrap_err().code(), "not-found");

    let changed = EditAward { award: second, entry: named("Lý Văn Hòa", "hệu trưởng") };
    edit_award(&desk.register, &changed).unwrap();
    assert_eq!(waved(&slips(&desk, decision)), [reason, None]);
    assert_eq!(
        ask_again(&desk.register, &AskAgain { decision, rule: "known-slips".into(), award: Some(first) }).unwrap(),
        1
    );
    assert_eq!(waved(&slips(&desk, decision)), [None, None]);
}

#[test]
fn undo_brings_the_question_back_and_a_line_that_goes_takes_its_answer_along() {
    let (desk, decision, [first, _]) = desk();
    wave_through(&desk.register, &args(decision, None)).unwrap();
    undo(&desk.register, &Nothing {}).unwrap().unwrap();
    assert_eq!(waved(&slips(&desk, decision)), [None, None]);

    wave_through(&desk.register, &args(decision, None)).unwrap();
    remove_award(&desk.register, &OfAward { award: first }).unwrap();
    assert_eq!(slips(&desk, decision).places.len(), 1);
    undo(&desk.register, &Nothing {}).unwrap().unwrap();
    assert!(!slips(&desk, decision).is_open());

    remove_decision(&desk.register, &OfDecision { decision }).unwrap();
    undo(&desk.register, &Nothing {}).unwrap().unwrap();
    assert!(!slips(&desk, decision).is_open());
}

#[test]
fn lines_that_may_be_one_are_found_over_the_decisions_of_a_campaign() {
    let (desk, decision, _) = desk();
    let add = |decision, name: &str, unit: &str| {
        let unit = Name::parse(unit).ok();
        let entry = AwardEntry { unit, birth: register::domain::date::Birth::parse("1975"), ..entry(name) };
        add_award(&desk.register, &AddAward { decision, entry }).unwrap();
    };
    add(decision, "Phan Văn Thuý", "Công an xã Phú Tâm");
    add(decision, "Phan Văn Thúy", "CA xã Phú Tâm");
    let findings = check_decision(&desk.register, &OfDecision { decision }).unwrap();
    let of = |rule: &str| findings.iter().find(|finding| finding.rule == rule).unwrap();
    let twin = of("twice-in-the-list").places[0].said().vi;
    assert_eq!(
        twin,
        "Dòng 4, Phan Văn Thúy — Họ tên, tên tập thể: “Phan Văn Thúy”. Có thể chính là “Phan Văn Thuý” ở \
                      dòng 3 (cùng tên, cùng năm sinh, cùng đơn vị)."
    );
    let unit = of("unit-spelling").places[0].said().vi;
    assert_eq!(unit, "Dòng 4, Phan Văn Thúy — Đơn vị: “CA xã Phú Tâm”. Nên ghi “Công an xã Phú Tâm”.");
}
