//! What a clerk says of a list is said once: columns by the shape of the list, a list's own names for forms, header rows.

use register::Register;
use register::domain::date::Date;
use register::domain::finding::Severity;
use register::domain::id::DecisionId;
use register::import::changes::{CellChange, ColumnMeaning, FormMeaning, SheetMeaning};
use register::import::field::Field;
use register::import::origin::How;
use register::import::{Changes, Told};
use register::ops::Nothing;
use register::ops::check_list::RowCounts;
use register::ops::forget_list::{ForgetList, forget_list};
use register::ops::import_list::{ImportList, Imported, import_list};
use register::ops::list_memory::{ListMemory, list_memory};
use register::ops::preview_list::{Fate, Preview, PreviewList, preview_list};
use register::ops::read_file::{GivenList, ListSource};
use register::ops::undo::undo;
use tests::drafts::{facts_of, next_draft};
use tests::registers::Desk;

const PASTED: &str = "Văn bản dán";
/// The column of the places is headed as nothing that is known, and the form is called as nobody else calls it.
const HEADINGS: &str = "STT\tHọ và tên\tNơi ấy\tMức khen\n";

fn list(rows: &str) -> ListSource {
    ListSource::Text(format!("{HEADINGS}{rows}"))
}

fn empty_draft() -> (Desk, DecisionId) {
    let (desk, sample) = Desk::with_sample();
    let draft = next_draft(&desk, sample.decisions[0], "77/QĐ-CAT", Date::new(2023, 8, 16).unwrap());
    (desk, draft)
}

fn shown(register: &Register, decision: DecisionId, source: ListSource, changes: &Changes) -> Preview {
    let list = GivenList { source, changes: changes.clone() };
    preview_list(register, &PreviewList { list, decision: Some(decision) }).unwrap()
}

fn taken(register: &Register, decision: DecisionId, source: ListSource, changes: &Changes) -> Imported {
    let list = GivenList { source, changes: changes.clone() };
    import_list(register, &ImportList { list, decision, brief: false }).unwrap()
}

fn remembered(register: &Register) -> ListMemory {
    list_memory(register, &Nothing {}).unwrap()
}

fn column(letters: &str, field: Option<Field>) -> ColumnMeaning {
    ColumnMeaning { sheet: Some(PASTED.to_owned()), header: None, column: letters.to_owned(), field }
}

fn header(row: u32) -> SheetMeaning {
    SheetMeaning { sheet: Some(PASTED.to_owned()), list: true, header_row: Some(row) }
}

#[test]
fn what_was_said_of_a_list_is_known_of_the_next_of_its_shape_until_it_is_forgotten_or_undone() {
    let (desk, decision) = empty_draft();
    let register = &desk.register;
    let form = facts_of(&desk, decision).forms[0];
    let first = || list("1\tSơn Thị Mỹ\tẤp Phú Hòa\tLoại A\n");
    let changes = Changes {
        columns: vec![column("C", Some(Field::Unit)), column("D", Some(Field::Form))],
        forms: vec![FormMeaning { named: Some("Loại A".to_owned()), form }],
        ..Changes::default()
    };
    shown(register, decision, first(), &changes);
    let nothing = ListMemory { shapes: Vec::new(), forms: Vec::new() };
    assert_eq!(remembered(register), nothing, "looking remembers nothing");
    assert_eq!(taken(register, decision, first(), &changes).added.len(), 1);
    let memory = remembered(register);
    assert_eq!(memory.shapes[0].headings, "STT · Họ và tên · Nơi ấy · Mức khen");
    assert_eq!((memory.shapes[0].columns.len(), memory.forms[0].named.as_str()), (2, "Loại A"));

    let second = || list("1\tThạch Sang\tẤp Trà Quýt\tLOẠI A\n2\tKim Phúc\tẤp Chợ\tloại a\n");
    let read = shown(register, decision, second(), &Changes::default());
    let told: Vec<_> = read.sheets[0].headers[0].columns.iter().map(|one| (one.field, one.told)).collect();
    assert_eq!(told[2..], [(Some(Field::Unit), Told::Memory), (Some(Field::Form), Told::Memory)]);
    assert_eq!(read.sheets[0].headers[0].known, Some(memory.shapes[0].id));
    assert_eq!(read.awardees.iter().map(|one| one.fate).collect::<Vec<_>>(), [Fate::New, Fate::New]);
    assert_eq!(read.remembered.iter().map(|one| (one.id, one.form)).collect::<Vec<_>>(), [(memory.forms[0].id, form)]);

    let other = Changes { columns: vec![column("C", Some(Field::Achievement))], ..Changes::default() };
    let read = shown(register, decision, second(), &other);
    assert_eq!(read.awardees[0].achievement.as_ref().unwrap().as_str(), "Ấp Trà Quýt", "the clerk's word counts");

    forget_list(register, &ForgetList::Shape(memory.shapes[0].id)).unwrap();
    forget_list(register, &ForgetList::FormName(memory.forms[0].id)).unwrap();
    let gone = forget_list(register, &ForgetList::Shape(memory.shapes[0].id)).unwrap_err();
    assert_eq!((remembered(register), gone.code()), (nothing.clone(), "not-found"));
    undo(register, &Nothing {}).unwrap();
    undo(register, &Nothing {}).unwrap();
    assert_eq!(remembered(register), memory, "forgetting is undone row for row");
    undo(register, &Nothing {}).unwrap();
    assert_eq!(remembered(register), nothing, "with the import goes what was said of its list");
}

#[test]
fn a_list_of_a_known_shape_brings_nothing_new_to_the_memory() {
    let (desk, decision) = empty_draft();
    let register = &desk.register;
    let rows = || list("1\tSơn Thị Mỹ\tẤp Phú Hòa\t\n");
    let changes = Changes { columns: vec![column("C", Some(Field::Unit))], ..Changes::default() };
    taken(register, decision, rows(), &changes);
    let memory = remembered(register);
    let again = taken(register, decision, rows(), &Changes::default());
    assert_eq!((again.added.len(), again.same.len(), again.changed.len()), (0, 1, 0));
    assert_eq!(remembered(register), memory);
}

#[test]
fn the_clerk_says_where_the_header_stands_and_it_is_found_there_the_next_time() {
    let (desk, decision) = empty_draft();
    let register = &desk.register;
    let text = |name: &str| {
        ListSource::Text(format!("Họ và tên\tĐơn vị\tBiểu 3\nAi\tỞ đâu\tVì sao\n{name}\tẤp Chợ\tCứu người\n"))
    };
    let guessed = shown(register, decision, text("Sơn Sang"), &Changes::default());
    assert_eq!(
        (guessed.sheets[0].headers[0].rows.clone(), guessed.awardees.len()),
        (vec![1], 2),
        "the headings look like someone"
    );

    let mut changes = Changes { sheets: vec![header(2)], ..Changes::default() };
    let nameless = shown(register, decision, text("Sơn Sang"), &changes);
    assert!(nameless.awardees.is_empty());
    assert!(nameless.problems.iter().any(|one| one.message.contains("cột nào là họ tên")), "{:?}", nameless.problems);
    let headings: Vec<_> = nameless.sheets[0].headers[0].columns.iter().map(|one| one.heading.as_str()).collect();
    assert_eq!(headings, ["Ai", "Ở đâu", "Vì sao"]);
    assert_eq!(nameless.sheets[0].shown.len(), 3);

    changes.columns =
        vec![column("A", Some(Field::Name)), column("B", Some(Field::Unit)), column("C", Some(Field::Achievement))];
    assert_eq!(taken(register, decision, text("Sơn Sang"), &changes).added.len(), 1);
    let next = shown(register, decision, text("Kim Phúc"), &Changes::default());
    let read = next.awardees.iter().map(|one| (one.name.as_str(), one.unit.as_ref().unwrap().as_str()));
    assert_eq!(read.collect::<Vec<_>>(), [("Kim Phúc", "Ấp Chợ")]);
}

#[test]
fn a_list_without_a_header_is_read_by_the_clerk_s_word_and_a_sheet_that_is_no_list_is_left_out() {
    let (desk, decision) = empty_draft();
    let register = &desk.register;
    let text = || ListSource::Text("Sơn Sang\tẤp Chợ\nKim Phúc\tẤp Phú Hòa\n".to_owned());
    let mut changes = Changes {
        sheets: vec![header(0)],
        columns: vec![column("A", Some(Field::Name)), column("B", Some(Field::Unit))],
        ..Changes::default()
    };
    assert_eq!(shown(register, decision, text(), &changes).awardees.len(), 2);
    taken(register, decision, text(), &changes);
    assert!(remembered(register).shapes.is_empty(), "without headings there is nothing to know it by");

    changes.sheets.push(SheetMeaning { sheet: None, list: false, header_row: None });
    let none = shown(register, decision, text(), &changes);
    assert_eq!((none.awardees.len(), none.sheets[0].headers.len()), (0, 0));
    assert!(none.skipped[0].reason.contains("chọn không nhập"), "{:?}", none.skipped);

    changes.sheets.push(SheetMeaning { sheet: Some("Trang khác".to_owned()), list: true, header_row: None });
    let list = GivenList { source: text(), changes };
    let refused = preview_list(register, &PreviewList { list, decision: Some(decision) }).unwrap_err();
    assert_eq!(refused.code(), "not-found");
}

#[test]
fn a_list_that_comes_again_says_what_is_new_what_changed_and_what_is_the_same() {
    let (desk, decision) = empty_draft();
    let register = &desk.register;
    let text = |rows: &str| ListSource::Text(format!("STT\tHọ và tên\tChức vụ\tĐơn vị\tThành tích\n{rows}"));
    let first = "1\tSơn Thị Mỹ\tCán bộ\tẤp Phú Hòa\tCứu người\n2\tKim Phúc\tCán bộ\tẤp Chợ\tCứu người\n";
    assert_eq!(taken(register, decision, text(first), &Changes::default()).added.len(), 2);

    let second = "1\tSơn Thị Mỹ\tCán bộ\tẤp Phú Hòa\tCứu người\n2\tKim Phúc\tTrưởng ấp\tẤp Chợ\tCứu lúa\n\
                  3\tThạch Sang\t\tẤp Chợ\t\n";
    let read = shown(register, decision, text(second), &Changes::default());
    assert_eq!(read.awardees.iter().map(|one| one.fate).collect::<Vec<_>>(), [Fate::Same, Fate::Changed, Fate::New]);
    let counts = RowCounts { ready: 1, same: 1, changed: 1, ..RowCounts::default() };
    assert_eq!(read.counts, Some(counts));
    let said: Vec<_> = read.awardees[1].differences.iter().map(|one| one.said()).collect();
    assert_eq!(said, ["Chức vụ: “Cán bộ” → “Trưởng ấp”", "Thành tích: “Cứu người” → “Cứu lúa”"]);

    let done = taken(register, decision, text(second), &Changes::default());
    assert_eq!((done.added.len(), done.same.len(), done.changed.len()), (1, 1, 1));
    assert!(done.changed[0].reason.contains("“Cán bộ” → “Trưởng ấp”"), "{}", done.changed[0].reason);
    let again = taken(register, decision, text(second), &Changes::default());
    assert_eq!((again.added.len(), again.same.len(), again.changed.len()), (0, 2, 1), "nobody is doubled");
}

#[test]
fn each_field_says_where_it_came_from_and_how_sure_it_is() {
    let (desk, decision) = empty_draft();
    let text = "DANH SÁCH TẶNG GIẤY KHEN\t\t\nSTT\tHọ và tên\tChức vụ, đơn vị\n\
                1\tÔng Sơn Sang\tTrưởng ấp, Ấp Chợ\n2\tKim Phúc\tnt\n";
    let changes = Changes {
        cells: vec![CellChange { sheet: PASTED.to_owned(), cell: "B4".to_owned(), text: "Kim Phụng".to_owned() }],
        ..Changes::default()
    };
    let read = shown(&desk.register, decision, ListSource::Text(text.to_owned()), &changes);
    let said = |row: usize, field: Field| {
        let origin = &read.awardees[row].from[&field];
        (origin.how, origin.at.map(|place| place.to_string()).unwrap_or_default(), origin.sure)
    };
    assert_eq!(said(0, Field::Name), (How::Split, "B3".to_owned(), 90));
    assert_eq!(said(0, Field::Honorific), (How::Split, "B3".to_owned(), 90));
    assert_eq!(said(0, Field::Gender), (How::Split, "B3".to_owned(), 90));
    assert_eq!(said(0, Field::Position), (How::Split, "C3".to_owned(), 90));
    assert_eq!(said(1, Field::Name), (How::Column, "B4".to_owned(), 100));
    assert_eq!(said(1, Field::Unit), (How::Split, "C3".to_owned(), 90), "the row above says it");
    assert_eq!(said(1, Field::Form), (How::Title, String::new(), 85));
}

#[test]
fn a_line_above_the_table_is_shown_whole_and_a_hostile_row_is_cut() {
    let (desk, decision) = empty_draft();
    let title = format!("(Kèm theo Quyết định {})", "của Chủ tịch Ủy ban nhân dân xã Phú Tâm ".repeat(20));
    let hostile = vec!["x".repeat(500); 200].join("\t");
    let text = format!("{title}\n{hostile}\nSTT\tHọ và tên\tĐơn vị\n1\tSơn Sang\tẤp Chợ\n");
    let read = shown(&desk.register, decision, ListSource::Text(text), &Changes::default());
    let top = &read.sheets[0].shown;
    assert_eq!(top[0].cells["A"], title.trim());
    let letters: usize = top[1].cells.values().map(|text| text.chars().count()).sum();
    assert!((200..20_000).contains(&letters), "{letters} letters of one row are sent");
}

/// Two tables of one sheet, the second with other columns, and the first once more below it.
const TWO_TABLES: &str = "STT\tTên tập thể\tBK\tGK\n1\tẤp Chợ\tx\t\n2\tẤp Phú Hòa\t\tx\n\
    STT\tHọ và tên\tChức vụ\tNơi ấy\tGK\n1\tSơn Sang\tCán bộ\tẤp Chợ\tx\n\
    STT\tTên tập thể\tBK\tGK\n1\tẤp Trà Quýt\tx\t\n";

#[test]
fn each_header_of_a_sheet_is_told_corrected_and_remembered_for_itself() {
    let (desk, decision) = empty_draft();
    let register = &desk.register;
    let source = || ListSource::Text(TWO_TABLES.to_owned());
    let read = shown(register, decision, source(), &Changes::default());
    let headers = &read.sheets[0].headers;
    assert_eq!(headers.iter().map(|one| one.rows.as_slice()).collect::<Vec<_>>(), [&[1, 6][..], &[4][..]]);
    let marks = |at: usize| headers[at].columns.iter().map(|one| one.mark.as_deref().unwrap_or("")).collect::<Vec<_>>();
    assert_eq!(marks(0), ["", "", "Bằng khen", "Giấy khen"]);
    assert_eq!(marks(1), ["", "", "", "", "Giấy khen"]);
    let form = |read: &Preview| -> Vec<Option<String>> {
        read.awardees.iter().map(|one| one.form.as_ref().map(|form| form.as_str().to_owned())).collect()
    };
    let (bk, gk) = (Some("Bằng khen".to_owned()), Some("Giấy khen".to_owned()));
    assert_eq!(form(&read), [bk.clone(), gk.clone(), gk.clone(), bk]);
    assert_eq!((headers[0].fields[&Field::Name].as_str(), headers[1].fields[&Field::Position].as_str()), ("B", "C"));
    assert_eq!(read.sheets[0].shown.len(), 7);

    // Column D is a form above, and a unit below the other header; C of the first is not read, there and where it comes again.
    let below = ColumnMeaning { header: Some(4), ..column("D", Some(Field::Unit)) };
    let changes = Changes { columns: vec![below, column("C", None)], ..Changes::default() };
    let read = shown(register, decision, source(), &changes);
    assert_eq!(form(&read), [None, gk.clone(), gk, None]);
    assert_eq!(read.awardees[2].unit.as_ref().unwrap().as_str(), "Ấp Chợ");
    let nameless = ColumnMeaning { header: Some(4), ..column("B", None) };
    let nameless = Changes { columns: vec![nameless], ..Changes::default() };
    let told = shown(register, decision, source(), &nameless);
    assert_eq!(told.awardees.len(), 3);
    assert!(told.problems.iter().any(|one| one.row == 5 && one.severity == Severity::Error), "{:?}", told.problems);

    let leave_bad = Changes { leave_bad: true, ..changes };
    taken(register, decision, source(), &leave_bad);
    assert_eq!(remembered(register).shapes.len(), 2);
    let next = shown(register, decision, source(), &Changes::default());
    assert_eq!(form(&next), form(&read), "what was said under each header is known of the next list");
    let told: Vec<_> =
        next.sheets[0].headers.iter().map(|one| one.columns.iter().map(|one| one.told).collect()).collect();
    let (told_first, told_below): (&Vec<_>, &Vec<_>) = (&told[0], &told[1]);
    assert_eq!((told_first[2], told_below[3]), (Told::Memory, Told::Memory));
}

#[test]
fn a_header_known_from_below_another_list_does_not_hide_the_list_above_it() {
    let (desk, decision) = empty_draft();
    let register = &desk.register;
    let second = TWO_TABLES.lines().skip(3).take(2).collect::<Vec<_>>().join("\n");
    let changes = Changes { leave_bad: true, ..Changes::default() };
    taken(register, decision, ListSource::Text(TWO_TABLES.to_owned()), &changes);
    let other = format!("STT\tTên tập thể\tHình thức\n1\tẤp Xây Đá\tGiấy khen\n{second}\n");
    let read = shown(register, decision, ListSource::Text(other), &Changes::default());
    assert_eq!(read.awardees.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Ấp Xây Đá", "Sơn Sang"]);
    assert_eq!(read.sheets[0].headers.iter().map(|one| one.known.is_some()).collect::<Vec<_>>(), [false, true]);
}

#[test]
fn a_mark_under_a_form_of_the_list_s_own_is_that_form() {
    let (desk, decision) = empty_draft();
    let form = facts_of(&desk, decision).forms[0];
    let text = ListSource::Text("STT\tHọ và tên\tNơi ấy\tLoại A\n1\tSơn Sang\tẤp Chợ\tx\n".to_owned());
    let changes = Changes {
        columns: vec![column("D", Some(Field::Form))],
        forms: vec![FormMeaning { named: Some("Loại A".to_owned()), form }],
        ..Changes::default()
    };
    let read = shown(&desk.register, decision, text, &changes);
    assert_eq!(read.sheets[0].headers[0].columns[3].mark.as_deref(), Some("Loại A"));
    assert_eq!((read.awardees[0].form.as_ref().unwrap().as_str(), read.awardees[0].fate), ("Loại A", Fate::New));
}
