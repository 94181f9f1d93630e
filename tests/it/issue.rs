//! Issuing: what it freezes, numbers and refuses; and that the file defends itself from other programs.

use register::Error;
use register::domain::award::{Revocation, RevocationGround};
use register::domain::awardee::AwardeeKind;
use register::domain::date::Date;
use register::domain::decision::{DecisionFacts, DecisionNumber};
use register::domain::id::AwardId;
use register::domain::printing::Mode;
use register::domain::text::{Name, Prose};
use register::ops::add_award::{AddAward, AwardEntry, add_award};
use register::ops::add_decision::add_decision;
use register::ops::edit_award::{EditAward, edit_award};
use register::ops::edit_decision::{EditDecision, edit_decision};
use register::ops::issue_decision::issue_decision;
use register::ops::list_awards::list_awards;
use register::ops::remove_award::remove_award;
use register::ops::revoke_award::{RevokeAward, revoke_award};
use register::ops::verify::verify;
use register::ops::{Nothing, OfAward, OfDecision};
use tests::drafts::{entry, facts_of, next_draft};
use tests::printing::print_into;
use tests::registers::Desk;

#[test]
fn issuing_numbers_the_list_in_order_without_gaps() {
    let (desk, decisions) = Desk::with_issued_sample();
    let first = list_awards(&desk.register, &OfDecision { decision: decisions[0] }).unwrap();
    let numbers: Vec<String> = first.iter().filter_map(|row| row.number.clone()).collect();
    assert_eq!(numbers.first().unwrap(), "01/2023");
    assert_eq!(numbers.last().unwrap(), "24/2023");
    assert_eq!(numbers.len(), 24);
    let next = next_draft(&desk, decisions[0], "600/QĐ-CAT", Date::new(2023, 9, 5).unwrap());
    add_award(&desk.register, &AddAward { decision: next, entry: entry("Sơn Thị Mỹ Lệ") }).unwrap();
    let issued = issue_decision(&desk.register, &OfDecision { decision: next }).unwrap();
    assert_eq!(issued.first.to_string(), "25/2023");
    let later = next_draft(&desk, decisions[0], "12/QĐ-CAT", Date::new(2024, 1, 9).unwrap());
    add_award(&desk.register, &AddAward { decision: later, entry: entry("Sơn Thị Mỹ Lệ") }).unwrap();
    let issued = issue_decision(&desk.register, &OfDecision { decision: later }).unwrap();
    assert_eq!(issued.first.to_string(), "01/2024");
    assert!(verify(&desk.register, &Nothing {}).unwrap().faults.is_empty());
}

#[test]
fn a_draft_without_number_date_signer_or_awards_is_not_issued() {
    let (desk, sample) = Desk::with_sample();
    let facts = DecisionFacts { number: None, date: None, signer: None, ..facts_of(&desk, sample.decisions[0]) };
    let decision = add_decision(&desk.register, &facts).unwrap().id();
    let refused = issue_decision(&desk.register, &OfDecision { decision }).unwrap_err();
    assert!(matches!(&refused, Error::Incomplete { missing, .. } if missing.len() == 3), "{refused}");
    let empty = next_draft(&desk, sample.decisions[0], "700/QĐ-CAT", Date::new(2023, 9, 5).unwrap());
    assert!(matches!(issue_decision(&desk.register, &OfDecision { decision: empty }), Err(Error::NoAwards { .. })));
}

#[test]
fn a_number_is_used_once_a_year_by_one_issuer() {
    let (desk, sample) = Desk::with_sample();
    let same = facts_of(&desk, sample.decisions[0]);
    assert!(matches!(add_decision(&desk.register, &same), Err(Error::SameNumber { .. })));
    let next_year = DecisionFacts { date: Date::new(2024, 8, 4), ..same };
    assert!(add_decision(&desk.register, &next_year).is_ok());
}

#[test]
fn what_is_issued_can_neither_be_edited_nor_removed_nor_added_to() {
    let (desk, decisions) = Desk::with_issued_sample();
    let decision = decisions[0];
    let award = list_awards(&desk.register, &OfDecision { decision }).unwrap()[0].id;
    let facts = facts_of(&desk, decision);
    let refusals = [
        edit_decision(&desk.register, &EditDecision { decision, facts }).err(),
        issue_decision(&desk.register, &OfDecision { decision }).err(),
        add_award(&desk.register, &AddAward { decision, entry: entry("Lý Thị Mai") }).err(),
        edit_award(&desk.register, &EditAward { award, entry: entry("Lý Thị Mai") }).err(),
        remove_award(&desk.register, &OfAward { award }).err(),
    ];
    for refusal in refusals {
        let refusal = refusal.unwrap();
        assert!(matches!(refusal.code(), "already-issued" | "frozen"), "{refusal}");
    }
}

#[test]
fn the_file_refuses_other_programs_too() {
    let (desk, _) = Desk::with_issued_sample();
    let file = rusqlite::Connection::open(desk.register.path()).unwrap();
    for statement in [
        "UPDATE award SET achievement = 'khác' WHERE id = 1",
        "UPDATE award SET bonus = 0 WHERE id = 1",
        "UPDATE award SET book_sequence = NULL, book_year = NULL, book_issuer_id = NULL WHERE id = 1",
        "DELETE FROM award WHERE id = 1",
        "INSERT INTO award (stable_id, decision_id, awardee_id, form_id, place, find_name, find_all)
         VALUES ('00000000-0000-7000-8000-000000000000', 1, 30, 17, 99, '', '')",
        "UPDATE award SET decision_id = 1 WHERE decision_id = 2",
        "UPDATE certificate_words SET name = 'khác' WHERE id = 1",
        "DELETE FROM certificate_words WHERE id = 1",
        "UPDATE decision SET number = '1/QĐ' WHERE id = 1",
        "UPDATE decision SET state = 'draft' WHERE id = 1",
        "DELETE FROM decision WHERE id = 1",
        "DELETE FROM decision_form WHERE decision_id = 1",
        "UPDATE decision_form SET form_id = 3 WHERE decision_id = 1",
        "UPDATE journal_entry SET what_vi = 'khác'",
        "DELETE FROM journal_change",
        "UPDATE decision_form SET decision_id = 1 WHERE decision_id = 2",
        "INSERT OR REPLACE INTO decision SELECT id, stable_id, campaign_id, issuer_id, number, date, signer_id, subject, basis,
         'draft', NULL, NULL FROM decision WHERE id = 1",
        "INSERT OR REPLACE INTO decision (stable_id, campaign_id, issuer_id, number, date)
         VALUES ('00000000-0000-7000-8000-000000000002', 1, 1, '512/QĐ-CAT', '2023-01-01')",
        "INSERT INTO decision (id, stable_id, campaign_id, issuer_id)
         VALUES (9, '00000000-0000-7000-8000-000000000003', 1, 1);
         UPDATE OR REPLACE decision SET number = '512/QĐ-CAT', date = '2023-01-01' WHERE id = 9",
        "UPDATE OR REPLACE decision SET id = 1 WHERE id = 9",
        "INSERT OR REPLACE INTO award SELECT * FROM award WHERE id = 1",
        "UPDATE OR REPLACE award SET id = 1 WHERE id = 30",
        "INSERT OR REPLACE INTO certificate_words SELECT * FROM certificate_words WHERE id = 1",
        "UPDATE OR REPLACE certificate_words SET id = 1 WHERE id = 3",
        "INSERT OR REPLACE INTO journal_entry SELECT * FROM journal_entry WHERE id = 1",
        "INSERT OR REPLACE INTO journal_change SELECT * FROM journal_change WHERE id = 1",
        "INSERT INTO decision (stable_id, campaign_id, issuer_id, state, number, date, signer_id, issued_at, seal)
         VALUES ('00000000-0000-7000-8000-000000000001', 1, 1, 'issued', '9/QĐ', '2023-01-01', 1, 'x', 'x')",
    ] {
        let refused = file.execute_batch(statement).unwrap_err().to_string();
        assert!(refused.contains("frozen:"), "{statement}: {refused}");
    }
}

#[test]
fn golden_book_numbers_cannot_jump() {
    let (desk, _) = Desk::with_sample();
    let file = rusqlite::Connection::open(desk.register.path()).unwrap();
    let jump = "UPDATE award SET book_issuer_id = 1, book_year = 2023, book_sequence = 5 WHERE id = 1";
    assert!(file.execute_batch(jump).unwrap_err().to_string().contains("without gaps"));
}

#[test]
fn a_forged_word_breaks_the_seal() {
    let (desk, _) = Desk::with_issued_sample();
    let desk = desk.meddled(|path| {
        let file = rusqlite::Connection::open(path).unwrap();
        file.execute_batch(
            "DROP TRIGGER certificate_words_changed; UPDATE certificate_words SET name = 'Kẻ Khác' WHERE id = 3",
        )
        .unwrap();
    });
    let faults = verify(&desk.register, &Nothing {}).unwrap().faults;
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults[0].vi.contains("quyết định 1"), "{faults:?}");
}

#[test]
fn words_keep_the_unit_name_of_the_day() {
    let (desk, decisions) = Desk::with_issued_sample();
    let before = list_awards(&desk.register, &OfDecision { decision: decisions[0] }).unwrap();
    let desk = desk.meddled(|path| {
        let file = rusqlite::Connection::open(path).unwrap();
        file.execute_batch(
            "UPDATE unit_name SET to_date = '2025-06-30';
             INSERT INTO unit_name (unit_id, name, folded, sort_key, from_date)
             SELECT unit_id, 'Đơn vị mới', 'don vi moi', x'00', '2025-07-01' FROM unit_name",
        )
        .unwrap();
    });
    let after = list_awards(&desk.register, &OfDecision { decision: decisions[0] }).unwrap();
    let units =
        |rows: &[register::ops::list_awards::AwardRow]| rows.iter().map(|row| row.unit.clone()).collect::<Vec<_>>();
    assert_eq!(units(&before), units(&after));
    assert!(verify(&desk.register, &Nothing {}).unwrap().faults.is_empty());
}

#[test]
fn a_revocation_stands_beside_the_award_and_only_once() {
    let (desk, decisions) = Desk::with_issued_sample();
    let rows = list_awards(&desk.register, &OfDecision { decision: decisions[0] }).unwrap();
    let revocation = Revocation {
        number: DecisionNumber::parse("3/QĐ-CAT").unwrap(),
        date: Date::new(2024, 3, 1).unwrap(),
        ground: RevocationGround::FalseDeclaration,
        reason: Prose::parse("Kê khai không đúng thành tích").unwrap(),
    };
    let args = RevokeAward { award: rows[10].id, revocation };
    let award = revoke_award(&desk.register, &args).unwrap();
    assert!(award.certificate().is_none());
    assert_eq!(award.words.name, rows[10].awardee.name.as_str());
    assert!(matches!(revoke_award(&desk.register, &args), Err(Error::AlreadyRevoked { .. })));
    let nobody = RevokeAward { award: AwardId(9999), ..args };
    assert!(matches!(revoke_award(&desk.register, &nobody), Err(Error::NotFound { .. })));
    assert!(verify(&desk.register, &Nothing {}).unwrap().faults.is_empty());
}

#[test]
fn an_edit_changes_only_what_differs_and_search_follows() {
    let (desk, sample) = Desk::with_sample();
    let row = list_awards(&desk.register, &OfDecision { decision: sample.decisions[0] }).unwrap().remove(12);
    let unit = row.unit.as_ref().map(|unit| Name::parse(unit).unwrap());
    let edited = AwardEntry {
        honorific: row.facts.honorific.clone(),
        gender: row.awardee.gender,
        birth: row.awardee.birth,
        position: row.facts.position.clone(),
        unit,
        achievement: row.facts.achievement.clone(),
        ..entry("Đặng Văn Đủ")
    };
    edit_award(&desk.register, &EditAward { award: row.id, entry: edited }).unwrap();
    let args = register::ops::search::Search { text: "dang van du".to_owned(), limit: 5, ..Default::default() };
    assert_eq!(register::ops::search::search(&desk.register, &args).unwrap().hits[0].award, row.id);
    let file = rusqlite::Connection::open(desk.register.path()).unwrap();
    let old: String = file
        .query_one("SELECT old FROM journal_change WHERE table_name = 'awardee' AND kind = 'update'", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert!(old.contains(row.awardee.name.as_str()) && !old.contains("gender"), "{old}");
}

#[test]
fn two_people_of_one_name_are_never_made_one_by_a_guess() {
    let (desk, sample) = Desk::with_sample();
    let decision = sample.decisions[0];
    let add =
        |entry: AwardEntry| add_award(&desk.register, &AddAward { decision, entry }).map(|award| award.facts.awardee);
    let at = |unit: &str, birth: Option<&str>| AwardEntry {
        unit: Name::parse(unit).ok(),
        birth: birth.and_then(register::domain::date::Birth::parse),
        ..entry("Trần Văn Hai")
    };
    let first = add(at("Công an xã A", Some("1975"))).unwrap();
    let elsewhere = add(at("Công an xã B", Some("1975"))).unwrap();
    let younger = add(at("Công an xã A", Some("1990"))).unwrap();
    let (nobody, nobody_else) = (add(entry("Trần Văn Hai")).unwrap(), add(entry("Trần Văn Hai")).unwrap());
    let all = [first, elsewhere, younger, nobody, nobody_else];
    assert_eq!(all.iter().collect::<std::collections::BTreeSet<_>>().len(), 5, "{all:?}");
    assert!(matches!(add(at("Công an xã A", Some("1975"))), Err(Error::SameAward { .. })));
}

#[test]
fn a_seal_covers_the_decision_and_a_draft_cannot_hide_one() {
    for forgery in [
        "DROP TRIGGER decision_frozen; UPDATE decision SET date = '2024-08-04' WHERE id = 1",
        "DROP TRIGGER award_frozen; UPDATE award SET form_id = 18 WHERE id = 1",
        "DROP TRIGGER decision_frozen; UPDATE decision SET state = 'draft' WHERE id = 1",
    ] {
        let (desk, _) = Desk::with_issued_sample();
        let desk = desk.meddled(|path| rusqlite::Connection::open(path).unwrap().execute_batch(forgery).unwrap());
        assert!(!verify(&desk.register, &Nothing {}).unwrap().faults.is_empty(), "{forgery}");
    }
}

#[test]
fn a_revocation_that_disappears_is_missed() {
    let (desk, _) = Desk::with_issued_sample();
    let revocation = Revocation {
        number: DecisionNumber::parse("3/QĐ-CAT").unwrap(),
        date: Date::new(2024, 3, 1).unwrap(),
        ground: RevocationGround::Breach,
        reason: Prose::parse("Có kết luận vi phạm").unwrap(),
    };
    revoke_award(&desk.register, &RevokeAward { award: AwardId(11), revocation }).unwrap();
    let forgery = "DROP TRIGGER revocation_kept; DELETE FROM revocation";
    let desk = desk.meddled(|path| rusqlite::Connection::open(path).unwrap().execute_batch(forgery).unwrap());
    assert_eq!(verify(&desk.register, &Nothing {}).unwrap().faults.len(), 1);
}

#[test]
fn a_form_that_awards_have_cannot_be_dropped() {
    let (desk, sample) = Desk::with_sample();
    let decision = sample.decisions[0];
    let other = register::domain::id::FormId(14);
    let facts = DecisionFacts { forms: vec![other], ..facts_of(&desk, decision) };
    let refused = edit_decision(&desk.register, &EditDecision { decision, facts }).unwrap_err();
    assert!(refused.to_string().contains("does not grant"), "{refused}");
}

#[test]
fn a_proof_leaves_a_draft_free() {
    let (desk, sample) = Desk::with_sample();
    let decision = sample.decisions[0];
    print_into(&desk, decision, Mode::Proof, &desk.path("thử.pdf")).unwrap();
    let award = list_awards(&desk.register, &OfDecision { decision }).unwrap()[3].id;
    remove_award(&desk.register, &OfAward { award }).unwrap();
}

#[test]
fn nothing_is_printed_over_the_register() {
    let (desk, decisions) = Desk::with_issued_sample();
    let path = desk.register.path().to_owned();
    assert_eq!(print_into(&desk, decisions[0], Mode::Full, &path).unwrap_err().code(), "bad-field");
    let disguised = desk.path("tổng.csv");
    std::fs::hard_link(&path, &disguised).unwrap();
    let from = Date::new(2023, 1, 1).unwrap();
    let args = register::ops::summarise::Summarise { from, to: from, out: desk.path("so.sovang-wal.csv") };
    assert_eq!(register::ops::summarise::summarise(&desk.register, &args).unwrap_err().code(), "cannot-write");
    assert!(verify(&desk.register, &Nothing {}).unwrap().faults.is_empty());
}

#[test]
fn a_citizen_id_belongs_to_one_person_and_what_is_learnt_is_kept() {
    let (desk, sample) = Desk::with_sample();
    let decision = sample.decisions[0];
    let id = register::domain::awardee::CitizenId::parse("094190001234");
    let unit = Name::parse("Đội 1").ok();
    let first = AwardEntry { unit: unit.clone(), ..entry("Lý Thị Én") };
    let first = add_award(&desk.register, &AddAward { decision, entry: first }).unwrap().facts.awardee;
    let fuller = AwardEntry {
        unit,
        citizen_id: id.clone(),
        birth: register::domain::date::Birth::parse("1980"),
        ..entry("Lý Thị Én")
    };
    let union = AddAward { decision: sample.decisions[1], entry: fuller };
    assert_eq!(add_award(&desk.register, &union).unwrap().facts.awardee, first);
    let rows = list_awards(&desk.register, &OfDecision { decision }).unwrap();
    let known = &rows.iter().find(|row| row.facts.awardee == first).unwrap().awardee;
    assert_eq!((known.citizen_id.clone(), known.birth.is_some()), (id.clone(), true));
    let other = AddAward { decision, entry: AwardEntry { citizen_id: id, ..entry("Lý Văn E") } };
    assert!(add_award(&desk.register, &other).unwrap_err().to_string().contains("Lý Thị Én"));
    let group = AwardEntry { kind: AwardeeKind::Collective, posthumous: true, ..entry("Tổ 5") };
    assert_eq!(add_award(&desk.register, &AddAward { decision, entry: group }).unwrap_err().code(), "bad-field");
}
