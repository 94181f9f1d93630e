//! A list that is checked: served by the window, kept while nothing changes, mended by rules, taken in without its bad rows.

use register::Register;
use register::domain::id::DecisionId;
use register::import::changes::{CellChange, RowPlace};
use register::import::{Changes, Mend};
use register::ops::OfDecision;
use register::ops::check_list::{CheckList, ListCheck, PreviewRow, RowCounts, RowFilter, RowState, check_list};
use register::ops::import_list::{ImportList, Imported, import_list};
use register::ops::list_awards::list_awards;
use register::ops::read_file::{GivenList, ListSource};
use register::ops::window_list::{WindowList, window_list};
use tests::drafts::next_draft;
use tests::registers::Desk;

const PASTED: &str = "Văn bản dán";

fn empty_draft() -> (Desk, DecisionId) {
    let (desk, sample) = Desk::with_sample();
    let date = register::domain::date::Date::new(2023, 8, 16).unwrap();
    let draft = next_draft(&desk, sample.decisions[0], "77/QĐ-CAT", date);
    (desk, draft)
}

/// A list of so many rows: of each seven one in capitals, one without a name, one with a small letter, one of another form.
fn long(rows: usize) -> ListSource {
    let line = |at: usize| {
        let (name, form) = match at % 7 {
            1 => (format!("THẠCH SANG {}", letters(at).to_uppercase()), "Giấy khen"),
            2 => (String::new(), "Giấy khen"),
            3 => (format!("Đặng thị {}", letters(at)), "Giấy khen"),
            4 => (format!("Lý Ánh {}", letters(at)), "Khen lạ"),
            _ => (format!("Kim Phúc {}", letters(at)), "Giấy khen"),
        };
        format!("{at}\t{name}\tCán bộ\tCông an xã Phú Tâm\t{form}\n")
    };
    let lines: String = (1..=rows).map(line).collect();
    ListSource::Text(format!("STT\tHọ và tên\tChức vụ\tĐơn vị\tHình thức\n{lines}"))
}

/// A name for each number: "Babe" tells 1 from 2 as a year of birth would.
fn letters(number: usize) -> String {
    const LETTERS: [&str; 10] = ["a", "e", "o", "u", "i", "an", "en", "on", "un", "in"];
    let digits = number.to_string();
    let said: String = digits.bytes().map(|digit| LETTERS[usize::from(digit - b'0')]).collect();
    format!("B{}", said.to_lowercase())
}

fn head(register: &Register, decision: DecisionId, list: &GivenList) -> ListCheck {
    check_list(register, &CheckList { list: list.clone(), decision }).unwrap()
}

fn window(
    register: &Register,
    decision: DecisionId,
    list: &GivenList,
    filter: RowFilter,
    offset: usize,
    limit: usize,
) -> Vec<PreviewRow> {
    let args = WindowList { list: list.clone(), decision, filter, offset, limit };
    window_list(register, &args).unwrap()
}

fn whole(register: &Register, decision: DecisionId, list: &GivenList) -> Vec<PreviewRow> {
    window(register, decision, list, RowFilter::All, 0, usize::MAX)
}

fn wire(rows: &[PreviewRow]) -> Vec<String> {
    rows.iter().map(|row| serde_json::to_string(row).unwrap()).collect()
}

#[test]
fn windows_hold_the_rows_of_the_whole_and_the_head_counts_them() {
    let (desk, decision) = empty_draft();
    let list = GivenList::from(long(70));
    let all = whole(&desk.register, decision, &list);
    assert_eq!(all.len(), 70);
    let head = head(&desk.register, decision, &list);
    let RowCounts { ready, look, bad, changed, same } = head.counts;
    assert_eq!((ready + look + bad, changed + same), (70, 0));
    assert_eq!((head.sheets[0].rows, head.sheets[0].headers[0].fields.len()), (70, 5));
    for filter in [RowFilter::All, RowFilter::Ready, RowFilter::Look, RowFilter::Bad, RowFilter::Same] {
        let lets = |row: &&PreviewRow| match filter {
            RowFilter::All => true,
            RowFilter::Ready => matches!(row.state, RowState::Ready | RowState::Look),
            RowFilter::Look => matches!(row.state, RowState::Look | RowState::Bad),
            RowFilter::Bad => row.state == RowState::Bad,
            RowFilter::Changed | RowFilter::Same => false,
        };
        let expected: Vec<PreviewRow> = all.iter().filter(lets).cloned().collect();
        let windows = (0..8).flat_map(|at| window(&desk.register, decision, &list, filter, at * 10, 10));
        assert_eq!(wire(&windows.collect::<Vec<_>>()), wire(&expected), "{filter:?}");
    }
}

#[test]
fn a_window_shows_the_list_as_it_is_now() {
    let (desk, decision) = empty_draft();
    let register = &desk.register;
    let path = desk.path("danh-sach.csv");
    let write = |name: &str| std::fs::write(&path, format!("STT;Họ và tên;Đơn vị\n1;{name};Công an xã\n")).unwrap();
    let mut list = GivenList::from(ListSource::File(path.clone()));
    let first = |list: &GivenList| window(register, decision, list, RowFilter::All, 0, 1).remove(0);
    let name = |row: &PreviewRow| row.awardee.as_ref().unwrap().name.to_string();
    write("Kim Phúc");
    assert_eq!(name(&first(&list)), "Kim Phúc");
    write("Thạch Sang");
    assert_eq!(name(&first(&list)), "Thạch Sang", "the file is another one");
    let change = CellChange { sheet: "danh-sach.csv".to_owned(), cell: "B2".to_owned(), text: "Lý Ánh".to_owned() };
    list.changes.cells.push(change);
    assert_eq!(name(&first(&list)), "Lý Ánh", "the clerk changed a cell");
    assert_eq!(first(&list).state, RowState::Ready);
    import_list(register, &ImportList { list: list.clone(), decision, brief: false }).unwrap();
    assert_eq!(first(&list).state, RowState::Same, "the register is another one");
}

#[test]
fn a_rule_mends_what_each_click_would_but_not_what_the_clerk_wrote() {
    let (desk, decision) = empty_draft();
    let register = &desk.register;
    let mut list = GivenList::from(long(42));
    let before = whole(register, decision, &list);
    let count = |list: &GivenList, mend| {
        let mends = head(register, decision, list).mends;
        mends.iter().find(|one| one.mend == mend).map_or(0, |one| one.count)
    };
    assert_eq!((count(&list, Mend::Capitals), count(&list, Mend::SmallLetter)), (6, 6));
    let clicks = before.iter().flat_map(|row| &row.problems).filter_map(|one| {
        let suggestion = one.suggestion.as_ref().filter(|one| one.mend == Mend::Capitals)?;
        let cell = format!("{}{}", one.column.as_ref()?, one.row);
        Some(CellChange { sheet: one.sheet.clone(), cell, text: suggestion.text.clone() })
    });
    let clicked = GivenList { changes: Changes { cells: clicks.collect(), ..Changes::default() }, ..list.clone() };
    list.changes.mends.push(Mend::Capitals);
    let (by_rule, by_click) = (whole(register, decision, &list), whole(register, decision, &clicked));
    assert_eq!(wire(&by_rule), wire(&by_click));
    assert_eq!((count(&list, Mend::Capitals), count(&list, Mend::SmallLetter)), (0, 6));

    let own = CellChange { sheet: PASTED.to_owned(), cell: "B2".to_owned(), text: "THẠCH SANG".to_owned() };
    list.changes.cells.push(own);
    let kept = whole(register, decision, &list).remove(0).awardee.unwrap();
    assert_eq!(kept.name.as_str(), "THẠCH SANG", "the clerk's own word counts");
    assert_eq!(count(&list, Mend::Capitals), 0, "a rule has nothing more to take");
}

#[test]
fn a_list_that_is_read_again_with_one_change_reads_as_at_first_sight() {
    let (desk, decision) = empty_draft();
    let again = Register::open_to_read(desk.register.path(), Box::new(register::Machine));
    let again = again.unwrap();
    let mut list = GivenList::from(long(70));
    let fresh = |list: &GivenList| {
        // Another list in between: nothing is known of this one.
        whole(&again, decision, &GivenList::from(long(1)));
        wire(&whole(&again, decision, list))
    };
    let change =
        |cell: &str, text: &str| CellChange { sheet: PASTED.to_owned(), cell: cell.to_owned(), text: text.to_owned() };
    for one in [change("B7", "Nguyễn Hữu Tấn Lộc"), change("B8", "Nguyen Huu Tan Loc"), change("C9", "Trưởng ấp")]
    {
        whole(&desk.register, decision, &list);
        list.changes.cells.push(one);
        assert_eq!(wire(&whole(&desk.register, decision, &list)), fresh(&list));
    }
    list.changes.left_out.push(RowPlace { sheet: PASTED.to_owned(), row: 7 });
    assert_eq!(wire(&whole(&desk.register, decision, &list)), fresh(&list));
}

#[test]
fn the_good_rows_are_taken_in_and_each_bad_one_is_named_once() {
    let (desk, decision) = empty_draft();
    let register = &desk.register;
    let mut list = GivenList::from(long(70));
    let taken = |list: &GivenList| import_list(register, &ImportList { list: list.clone(), decision, brief: false });
    let ListCheck { counts, skipped_count, .. } = head(register, decision, &list);
    assert_eq!((counts.bad, skipped_count), (20, 0), "a bad row is a row, and no line that is nobody");
    assert_eq!(taken(&list).unwrap_err().code(), "bad-rows");
    list.changes.leave_bad = true;
    list.changes.left_out.push(RowPlace { sheet: PASTED.to_owned(), row: 6 });
    let Imported { added, skipped, .. } = taken(&list).unwrap();
    assert_eq!((added.len(), list_awards(register, &OfDecision { decision }).unwrap().len()), (49, 49));
    let mut rows: Vec<u32> = skipped.iter().filter_map(|one| one.row).collect();
    rows.sort_unstable();
    let expected = (1..=70).filter(|at| matches!(at % 7, 2 | 4) || *at == 5).map(|at| at + 1);
    assert_eq!(rows, expected.collect::<Vec<u32>>());
    assert!(skipped.iter().any(|one| one.reason.contains("không tặng “Khen lạ”")), "{skipped:?}");
    let again = taken(&list).unwrap();
    assert_eq!((again.added.len(), again.same.len()), (0, 49), "nobody is doubled");
}

#[test]
fn a_great_list_that_comes_again_is_counted_and_told_in_few_lines() {
    let (desk, decision) = empty_draft();
    let mut list = GivenList::from(long(700));
    list.changes.leave_bad = true;
    let taken = |brief| import_list(&desk.register, &ImportList { list: list.clone(), decision, brief }).unwrap();
    let first = taken(true);
    assert_eq!((first.counts.added, first.counts.skipped), (500, 200));
    assert_eq!((first.added.len(), first.skipped.len()), (200, 200));
    let (brief, whole) = (taken(true), taken(false));
    assert_eq!((brief.counts.added, brief.counts.same, brief.same.len()), (0, 500, 200));
    assert_eq!((whole.counts, whole.same.len()), (brief.counts, 500));
}
