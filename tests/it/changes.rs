//! What a clerk changes in a list between reading it and taking it in.

use register::Register;
use register::domain::date::{Date, Moment};
use register::domain::id::DecisionId;
use register::import::changes::{CellChange, ColumnMeaning, FormMeaning, RowPlace};
use register::import::field::Field;
use register::import::{Changes, Mend};
use register::ops::check_list::{PreviewRow, RowFilter};
use register::ops::import_list::{ImportList, import_list};
use register::ops::list_awards::list_awards;
use register::ops::preview_list::{Fate, Preview, PreviewList, preview_list};
use register::ops::read_file::{GivenList, ListSource};
use register::ops::save_list_form::{SaveListForm, save_list_form};
use register::ops::save_rows::{SaveRows, save_rows};
use register::ops::undo::undo;
use register::ops::window_list::{WindowList, window_list};
use register::ops::{Nothing, OfDecision};
use register::report::xlsx::rows::{RowSheet, write_rows};
use std::io::Cursor;
use tests::drafts::{facts_of, next_draft};
use tests::registers::Desk;

const PASTED: &str = "Văn bản dán";
const LIST: &str = "STT\tHọ và tên\tChức vụ\tĐơn vị\tHình thức\n\
                    1\tNGUYỄN VĂN HƯỞNG\tTrưởng Công an xã\tCông an xã Phú Tâm\tGiấy khen\n\
                    2\tThạch Sô Phia\tCán bộ\tCông an xã Phú Tâm\tKhen đột xuất\n\
                    3\t\tCán bộ\tCông an xã Phú Tâm\tGiấy khen\n\
                    4\tĐặng thị Thùy Trâm\tHội viên\tHội Phụ nữ xã Thạnh Quới\tKhen đột xuất\n";

fn empty_draft() -> (Desk, DecisionId) {
    let (desk, sample) = Desk::with_sample();
    let draft = next_draft(&desk, sample.decisions[0], "77/QĐ-CAT", Date::new(2023, 8, 16).unwrap());
    (desk, draft)
}

fn changed(changes: &Changes) -> GivenList {
    GivenList { source: ListSource::Text(LIST.to_owned()), changes: changes.clone() }
}

fn shown(register: &Register, decision: DecisionId, changes: &Changes) -> Preview {
    let args = PreviewList { list: changed(changes), decision: Some(decision) };
    preview_list(register, &args).unwrap()
}

fn rows(register: &Register, decision: DecisionId, changes: &Changes) -> Vec<PreviewRow> {
    let args = WindowList { list: changed(changes), decision, filter: RowFilter::All, offset: 0, limit: 10 };
    window_list(register, &args).unwrap()
}

fn taken(register: &Register, decision: DecisionId, changes: &Changes) -> Result<usize, register::Error> {
    let args = ImportList { list: changed(changes), decision, brief: false };
    import_list(register, &args).map(|imported| imported.added.len())
}

fn place(row: u32) -> RowPlace {
    RowPlace { sheet: PASTED.to_owned(), row }
}

fn cell(cell: &str, text: &str) -> CellChange {
    CellChange { sheet: PASTED.to_owned(), cell: cell.to_owned(), text: text.to_owned() }
}

fn fates(preview: &Preview) -> Vec<(&str, Fate)> {
    preview.awardees.iter().map(|one| (one.name.as_str(), one.fate)).collect()
}

#[test]
fn a_list_is_mended_step_by_step_and_only_then_taken_in() {
    let (desk, decision) = empty_draft();
    let register = &desk.register;
    let form = facts_of(&desk, decision).forms[0];
    let mut changes = Changes::default();
    let read = shown(register, decision, &changes);
    assert_eq!(
        fates(&read),
        [("NGUYỄN VĂN HƯỞNG", Fate::New), ("Thạch Sô Phia", Fate::NoForm), ("Đặng thị Thùy Trâm", Fate::NoForm)]
    );
    assert_eq!(rows(register, decision, &changes).iter().map(|row| row.row).collect::<Vec<_>>(), [2, 3, 4, 5]);
    let suggested: Vec<_> = read.problems.iter().filter_map(|one| one.suggestion.as_ref()).collect();
    assert_eq!((suggested[0].mend, suggested[0].text.as_str()), (Mend::Capitals, "Nguyễn Văn Hưởng"));
    assert_eq!((suggested[1].mend, suggested[1].text.as_str()), (Mend::SmallLetter, "Đặng Thị Thùy Trâm"));
    assert!(taken(register, decision, &changes).is_err(), "nothing is taken in while a row has an error");

    changes.forms.push(FormMeaning { named: Some("Khen đột xuất".to_owned()), form });
    changes.cells.push(cell("B2", "Nguyễn Văn Hưởng"));
    changes.cells.push(cell("B5", "Đặng Thị Thùy Trâm"));
    changes.left_out.push(place(4));
    let read = shown(register, decision, &changes);
    let news = ["Nguyễn Văn Hưởng", "Thạch Sô Phia", "Đặng Thị Thùy Trâm"].map(|name| (name, Fate::New));
    assert_eq!(fates(&read), news);
    assert!(read.problems.is_empty(), "{:?}", read.problems);
    assert_eq!(read.skipped.last().unwrap().row, Some(4));
    let rows = rows(register, decision, &changes);
    assert_eq!(rows.iter().map(|row| row.row).collect::<Vec<_>>(), [2, 3, 5]);
    assert_eq!(rows[0].cells["B"], "Nguyễn Văn Hưởng");
    assert_eq!(taken(register, decision, &changes).unwrap(), 3);

    let again = shown(register, decision, &changes);
    assert_eq!(fates(&again), news.map(|(name, _)| (name, Fate::Same)));
    changes.cells.push(cell("C3", "Phó trưởng ban"));
    assert_eq!(fates(&shown(register, decision, &changes))[1], ("Thạch Sô Phia", Fate::Changed));
    assert_eq!(taken(register, decision, &changes).unwrap(), 0, "nobody is doubled");

    undo(register, &Nothing {}).unwrap();
    assert!(list_awards(register, &OfDecision { decision }).unwrap().is_empty(), "a list is one step to undo");
}

#[test]
fn a_change_of_a_cell_that_is_not_there_changes_nothing() {
    let (desk, decision) = empty_draft();
    let register = &desk.register;
    let mut changes = Changes::default();
    let before = fates(&shown(register, decision, &changes)).len();
    changes.cells.extend([cell("", "x"), cell("B0", "x"), cell("ZZZZ9", "x"), cell("2B", "x")]);
    changes.cells.push(CellChange { sheet: "Trang khác".to_owned(), ..cell("B2", "x") });
    assert_eq!(fates(&shown(register, decision, &changes)).len(), before);
}

#[test]
fn rows_that_do_not_fit_go_to_a_spreadsheet_that_is_read_again() {
    let (desk, decision) = empty_draft();
    let register = &desk.register;
    let out = desk.path("dong-loi.xlsx");
    let args = SaveRows {
        list: changed(&Changes { cells: vec![cell("C3", "Phó trưởng ban")], ..Changes::default() }),
        decision,
        filter: RowFilter::Bad,
        out: out.clone(),
    };
    assert_eq!(save_rows(register, &args).unwrap().rows, 3);
    let read = PreviewList { list: ListSource::File(out).into(), decision: Some(decision) };
    let read = preview_list(register, &read).unwrap();
    assert_eq!(fates(&read), [("Thạch Sô Phia", Fate::NoForm), ("Đặng thị Thùy Trâm", Fate::NoForm)]);
    assert_eq!(read.awardees[0].position.as_ref().unwrap().as_str(), "Phó trưởng ban");
}

#[test]
fn the_template_is_read_without_a_word_on_its_columns() {
    let desk = Desk::new();
    let out = desk.path("mau.xlsx");
    save_list_form(&desk.register, &SaveListForm { out: out.clone() }).unwrap();
    let list = register::import::read_list("mau.xlsx", &std::fs::read(out).unwrap()).unwrap();
    let headers: Vec<_> = list.sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.header_row())).collect();
    assert_eq!(headers, [("Tập thể", 1), ("Cá nhân", 1)]);
    assert!(list.problems.is_empty() && list.candidates.is_empty(), "{:?}", list.problems);
}

#[test]
fn rows_of_a_list_go_on_a_page_across_with_their_headings_on_each() {
    let long = "Có nhiều thành tích trong phong trào toàn dân bảo vệ an ninh Tổ quốc, giai đoạn 2018 - 2023";
    let sheet = RowSheet {
        name: "Cá nhân".into(),
        headings: ["Họ và tên", "Thành tích"].map(str::to_owned).into(),
        rows: vec![["Lâm Thị Sà Phol", long].map(str::to_owned).into()],
        widths: vec![24, 40],
        empty: 2,
    };
    let mut file = zip::ZipArchive::new(Cursor::new(write_rows(&[sheet], Moment::default()).unwrap())).unwrap();
    let mut part = |name| std::io::read_to_string(file.by_name(name).unwrap()).unwrap();
    let sheet = part("xl/worksheets/sheet1.xml");
    for expected in [
        r#"paperSize="9" fitToHeight="0" orientation="landscape""#,
        // Room for two lines, and ruled rows below.
        r#"<row r="2" spans="1:2" ht="36.75" customHeight="1""#,
        r#"<c r="B4" s="#,
    ] {
        assert!(sheet.contains(expected), "{expected} is not in {sheet}");
    }
    assert!(part("xl/workbook.xml").contains("_xlnm.Print_Titles"));
}

#[test]
fn a_column_is_what_the_clerk_says_it_is() {
    let (desk, decision) = empty_draft();
    let meaning = |column: &str, field| ColumnMeaning {
        sheet: Some(PASTED.to_owned()),
        header: None,
        column: column.to_owned(),
        field,
    };
    let mut changes = Changes::default();
    let found = &shown(&desk.register, decision, &changes).sheets[0].headers[0].columns;
    let fields: Vec<_> = found.iter().map(|one| (one.column.as_str(), one.field)).collect();
    let (name, unit) = (Some(Field::Name), Some(Field::Unit));
    let expected = [("A", Some(Field::Ordinal)), ("B", name), ("C", Some(Field::Position)), ("D", unit)];
    assert_eq!((&fields[..4], found[2].heading.as_str()), (&expected[..], "Chức vụ"));

    changes.columns.extend([
        meaning("C", Some(Field::Unit)),
        meaning("D", Some(Field::Achievement)),
        meaning("E", None),
    ]);
    let first = &shown(&desk.register, decision, &changes).awardees[0];
    assert_eq!(first.unit.as_ref().unwrap().as_str(), "Trưởng Công an xã");
    assert_eq!(first.achievement.as_ref().unwrap().as_str(), "Công an xã Phú Tâm");
    assert_eq!((first.form.as_ref(), first.position.as_ref()), (None, None));

    changes.columns.push(meaning("B", None));
    let none = shown(&desk.register, decision, &changes);
    assert!(none.awardees.is_empty() && none.skipped.len() == 1, "without names there is no list: {:?}", none.skipped);
}
