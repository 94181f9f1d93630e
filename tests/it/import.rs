//! Lists as offices write them, read from outside: what becomes of every row.

use proptest::prelude::*;
use register::domain::finding::Severity;
use register::import::field::Field;
use register::import::origin::{How, Origin};
use register::import::{List, read_list, read_text};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{Cursor, Read, Write as _};

/// The cell, where it says the field itself; else also how, and how sure.
fn said(field: Field, origin: &Origin) -> String {
    let places = origin.at.iter().chain(&origin.and).map(ToString::to_string).collect::<Vec<_>>().join("+");
    match origin.how {
        How::Column if origin.sure == 100 => places,
        how => format!("{}({how:?} {places} {})", field.code(), origin.sure),
    }
}

/// The list as a page of text: what a person would be shown.
fn told(list: &List) -> String {
    let mut page = String::new();
    for sheet in &list.sheets {
        writeln!(page, "== {} (tiêu đề ở dòng {})", sheet.name, sheet.header_row).unwrap();
        if let Some(decision) = &sheet.decision {
            let number = decision.number.as_ref().map_or("–", |number| number.as_str());
            let date = decision.date.map_or("–".to_owned(), |date| date.in_digits());
            writeln!(page, "   {number} | {date} | {}", decision.issuer.as_deref().unwrap_or("–")).unwrap();
        }
    }
    writeln!(page, "-- {} đối tượng", list.candidates.len()).unwrap();
    for one in &list.candidates {
        let gender = one.gender.map_or("", |gender| gender.code());
        let birth = one.birth.map_or(String::new(), |birth| birth.to_string());
        let honorific = one.honorific.as_deref().unwrap_or_default();
        write!(page, "{}!{} {} [{honorific}] {} {gender} {birth}", one.sheet, one.row, one.kind.code(), one.name)
            .unwrap();
        let texts = [&one.position, &one.unit, &one.form].map(|text| text.as_ref().map_or("–", |name| name.as_str()));
        write!(page, " | {}", texts.join(" | ")).unwrap();
        let achievement = one.achievement.as_ref().map_or("", |text| text.as_str());
        if !achievement.is_empty() {
            write!(page, " | {achievement}").unwrap();
        }
        if let Some(id) = &one.citizen_id {
            write!(page, " | {id}").unwrap();
        }
        if one.posthumous {
            write!(page, " | truy tặng").unwrap();
        }
        let origins: Vec<String> = one.from.iter().map(|(field, origin)| said(field, &origin)).collect();
        writeln!(page, " @{}", origins.join(" ")).unwrap();
    }
    writeln!(page, "-- {} lưu ý", list.problems.len()).unwrap();
    for one in &list.problems {
        let column = one.column.as_deref().unwrap_or("");
        writeln!(page, "{}!{column}{} {:?}: {}", one.sheet, one.row, one.severity, one.sentence.vi).unwrap();
    }
    writeln!(page, "-- {} bỏ qua", list.skipped.len()).unwrap();
    for one in &list.skipped {
        let row = one.row.map_or("cả trang".to_owned(), |row| row.to_string());
        writeln!(page, "{}!{row}: {}", one.sheet, one.reason.vi).unwrap();
    }
    page
}

#[test]
fn every_list_reads_as_a_person_would_read_it() {
    for (name, bytes) in tests::lists::all() {
        let page = match read_list(name, &bytes) {
            Ok(list) => told(&list),
            Err(error) => format!("{}\n{}\n", error.sentence().vi, error.sentence().en),
        };
        insta::assert_snapshot!(name, page);
    }
}

#[test]
fn the_lists_on_disk_are_those_that_the_generator_makes() {
    for (name, bytes) in tests::lists::all() {
        let path = tests::lists::folder().join(name);
        let stored = std::fs::read(&path).unwrap_or_default();
        assert_eq!(
            read_list(name, &stored),
            read_list(name, &bytes),
            "cargo run -p tests --example make_lists: {name}"
        );
    }
}

#[test]
fn the_sample_holds_fifteen_collectives_and_twenty_five_persons() {
    let bytes = std::fs::read(tests::lists::folder().join("tdbvantq-2018-2023.xlsx")).unwrap();
    let list = read_list("tdbvantq-2018-2023.xlsx", &bytes).unwrap();
    let of_kind = |code: &str| list.candidates.iter().filter(|one| one.kind.code() == code).count();
    assert_eq!((of_kind("collective"), of_kind("individual"), list.candidates.len()), (15, 25, 40));
    assert_eq!(list.problems, vec![]);
    assert_eq!(list.decision().unwrap().number.as_ref().unwrap().as_str(), "512/QĐ-CAT");
    let last = list.candidates.last().unwrap();
    assert_eq!(list.decision_of(last).unwrap().number.as_ref().unwrap().as_str(), "287/QĐ-LĐLĐ");
}

#[test]
fn a_total_that_disagrees_is_a_problem() {
    let csv = "STT;Họ và tên;Đơn vị\n;I. TẬP THỂ;\n1;Chi bộ ấp Phú Hòa;\n;Tổng cộng: 02 tập thể;\n";
    let list = read_list("list.csv", csv.as_bytes()).unwrap();
    insta::assert_snapshot!(told(&list));
}

#[test]
fn rows_without_a_number_are_told_apart_with_care() {
    let csv = "STT;Họ và tên;Chức vụ;Đơn vị
A;B;1;2
;Y Moan Êñuôl;;
;Tổng Công ty Lương thực Ba Xuyên;;
I;Tập thể;;
1;Thượng tá Trần Văn Khá;;Công an xã
;B. HUYỆN LONG PHÚ ĐÔNG;;
II;Cá nhân;;
1;Công an xã Phú Tâm;;
2;Trương Thị Na;Hội viên;
a);Đoàn Văn Hậu;Tổ trưởng;nt
;Sóc Trăng, ngày 5 tháng 8 năm 2023;;
;KT. CHỦ TỊCH;;
;Lâm Văn Sang;;
";
    let list = read_list("list.csv", csv.as_bytes()).unwrap();
    insta::assert_snapshot!(told(&list));
}

/// Names of the candidates of a list in text.
fn names(list: &List) -> Vec<&str> {
    list.candidates.iter().map(|one| one.name.as_str()).collect()
}

/// Rows with a problem of this weight.
fn rows_with(list: &List, severity: Severity) -> Vec<u32> {
    list.problems.iter().filter(|one| one.severity == severity).map(|one| one.row).collect()
}

#[test]
fn a_position_that_reads_as_a_signature_swallows_nobody() {
    let csv = "STT;Họ và tên;Chức vụ;Đơn vị
1;TRẦN VĂN KHÁ;TRƯỞNG PHÒNG;CÔNG TY BA RINH
;LÂM VĂN SANG;GIÁM ĐỐC;CÔNG TY BA RINH
3;THẠCH THỊ NA;CHỦ TỊCH;HỘI PHỤ NỮ
4;ĐẶNG THỊ BÔNG;HIỆU TRƯỞNG;TRƯỜNG HOA SEN
";
    let list = read_list("list.csv", csv.as_bytes()).unwrap();
    assert_eq!(names(&list), ["TRẦN VĂN KHÁ", "LÂM VĂN SANG", "THẠCH THỊ NA", "ĐẶNG THỊ BÔNG"]);
    assert_eq!(list.skipped, vec![]);
    assert_eq!(rows_with(&list, Severity::Warning), [3]);
    assert_eq!(rows_with(&list, Severity::Error), Vec::<u32>::new());
}

#[test]
fn a_list_that_goes_on_under_a_signature_is_read_on_and_the_gap_is_a_problem() {
    let csv = "STT;Họ và tên;Chức vụ;Đơn vị
1;Trần Văn Khá;;Công an xã
;Lâm Văn Sang;;
;;GIÁM ĐỐC;
;Sơn Thị Bé;;
5;Thạch Thị Na;;Công an xã
6;Đặng Thị Bông;;Công an xã
";
    let list = read_list("list.csv", csv.as_bytes()).unwrap();
    assert_eq!(names(&list), ["Trần Văn Khá", "Lâm Văn Sang", "Thạch Thị Na", "Đặng Thị Bông"]);
    insta::assert_snapshot!(told(&list));
}

#[test]
fn names_under_signatures_are_nobody_of_the_list() {
    let list = "STT;Họ và tên;Chức vụ;Đơn vị\n1;Trần Văn Khá;Cán bộ;Công an xã\n2;Thạch Na;Cán bộ;Công an xã\n";
    let blocks = [
        ";NGƯỜI LẬP BIỂU;GIÁM ĐỐC;\n;Trần Thị Ngọc Bích;Quách Thanh Tùng;\n",
        // Merged cells keep their text in the first: over the numbers and names, and over position and unit.
        "NGƯỜI LẬP BIỂU;;GIÁM ĐỐC;\nTrần Thị Ngọc Bích;;Quách Thanh Tùng;\n",
        ";;;GIÁM ĐỐC\n;;;Quách Thanh Tùng\n",
        ";GIÁM ĐỐC;;\n;Quách Thanh Tùng;;\n",
        ";Tổng cộng: 02 cá nhân;;\n;PHÒNG TỔ CHỨC;BAN GIÁM ĐỐC;\n;Trần Thị Ngọc Bích;Quách Thanh Tùng;\n",
    ];
    for block in blocks {
        let list = read_list("list.csv", format!("{list}{block}").as_bytes()).unwrap();
        assert_eq!(names(&list), ["Trần Văn Khá", "Thạch Na"], "{block}");
        assert_eq!(list.skipped.len(), block.lines().count(), "{block}");
        assert_eq!(rows_with(&list, Severity::Error), Vec::<u32>::new(), "{block}");
    }
}

#[test]
fn a_row_under_the_signatures_that_reads_as_one_of_the_list_is_an_error() {
    let csv = "STT;Họ và tên;Chức vụ;Đơn vị
1;Trần Văn Khá;Cán bộ;Công an xã
;NGƯỜI LẬP BIỂU;GIÁM ĐỐC;
;Trần Thị Ngọc Bích;Quách Thanh Tùng;
1;Lâm Văn Sang;;
;Ông Thạch Sang;Trưởng ấp;Ấp Phú Hòa
";
    let list = read_list("list.csv", csv.as_bytes()).unwrap();
    assert_eq!(names(&list), ["Trần Văn Khá"]);
    assert_eq!(rows_with(&list, Severity::Error), [5, 6]);
}

#[test]
fn a_second_list_with_a_heading_below_the_signatures_is_read() {
    let csv = "STT;Họ và tên;Chức vụ;Đơn vị
1;Trần Văn Khá;Cán bộ;Công an xã
;NGƯỜI LẬP BIỂU;GIÁM ĐỐC;
;Trần Thị Ngọc Bích;Quách Thanh Tùng;
;II. CÁ NHÂN;;
1;Lâm Văn Sang;Cán bộ;Công an xã
";
    let list = read_list("list.csv", csv.as_bytes()).unwrap();
    assert_eq!(names(&list), ["Trần Văn Khá", "Lâm Văn Sang"]);
    assert_eq!(rows_with(&list, Severity::Warning), [4]);
    assert_eq!(rows_with(&list, Severity::Error), Vec::<u32>::new());
}

#[test]
fn only_persons_are_commended_after_death() {
    let csv = "STT;Tên;Đơn vị;Ghi chú
;I. TẬP THỂ;;
1;Chi bộ ấp Phú Hòa (*);;Truy tặng
;II. CÁ NHÂN;;
1;Ông Lâm Văn Sang;Ấp Phú Hòa;Truy tặng
;III. HỘ GIA ĐÌNH;;
1;Hộ bà Thạch Thị Na (truy tặng);Ấp Phú Hòa;
";
    let list = read_list("list.csv", csv.as_bytes()).unwrap();
    insta::assert_snapshot!(told(&list));
}

#[test]
fn twins_of_one_list_are_told_apart_by_the_year_of_birth_alone() {
    let csv = "STT;Họ và tên;Năm sinh;Đơn vị;Hình thức
1;Đặng Thị Bông;;Công an xã;GK
2;ĐẶNG THỊ BÔNG;;Công an xã;GK
3;Lâm Văn Sang;1975;Công an xã;GK
4;Lâm Văn Sang;15/8/1975;Công an xã;GK
5;Lâm Văn Sang;1980;Công an xã;GK
6;Lâm Văn Sang;;Công an xã;GK
7;Lâm Văn Sang;1975;Công an xã;BK
8;Lâm Văn Sang;1975;Công an phường;GK
";
    let list = read_list("list.csv", csv.as_bytes()).unwrap();
    assert_eq!(rows_with(&list, Severity::Error), [3, 5]);
    assert_eq!(rows_with(&list, Severity::Warning), [7]);
    insta::assert_snapshot!(told(&list));
}

#[test]
fn a_sheet_without_header_is_named_and_not_read() {
    let list = read_list("list.csv", "Trần Văn Khá,1975\nLâm Văn Sang,1980\n".as_bytes()).unwrap();
    insta::assert_snapshot!(told(&list));
}

/// Rows that a file of this text has below its header, however they come out.
fn rows_told(list: &List) -> Vec<u32> {
    let mut rows: Vec<u32> = list.candidates.iter().map(|one| one.row).collect();
    rows.extend(list.skipped.iter().filter_map(|one| one.row));
    rows.sort_unstable();
    rows
}

/// The workbook with one part changed and packed anew, so that damage reaches the parser.
pub(crate) fn with_part_changed(bytes: &[u8], part: &str, change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut old = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut change = Some(change);
    for index in 0..old.len() {
        let mut entry = old.by_index(index).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut text = Vec::new();
        entry.read_to_end(&mut text).unwrap();
        if name == part
            && let Some(change) = change.take()
        {
            change(&mut text);
        }
        new.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        new.write_all(&text).unwrap();
    }
    new.finish().unwrap().into_inner()
}

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[1-9][0-9]{0,2}",
        4 => "(Ông |Bà |Thượng tá )?(Nguyễn|Thạch|Sơn) (Văn|Thị) [A-ZĐ][a-zà-ỹ]{1,5}",
        2 => Just(String::new()),
        1 => prop::sample::select(vec![
            "I. TẬP THỂ", "II. CÁ NHÂN", "A. Bằng khen", "I", "B", "HUYỆN THẠNH BÌNH (05)", "Tổng cộng: 3 tập thể", "nt", "”",
            "NGƯỜI LẬP BIỂU", "TM. ỦY BAN", "(1)", "(2)", "(*) truy tặng", "Công an xã Phú Tâm", "Cán bộ, Công an xã", "x",
            "Sóc Trăng, ngày 4 tháng 8 năm 2023", "#N/A", "STT", "Họ và tên", "-", ";", "1.", "Gia đình ông Sơn Phúc",
        ]).prop_map(str::to_owned),
        1 => "[^\t\r\n\";\\x00-\\x1f]{0,12}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_row_below_the_header_is_lost(rows in prop::collection::vec(prop::collection::vec(cell(), 6), 0..30)) {
        let mut text = "STT\tHọ và tên\tNăm sinh\tChức vụ\tĐơn vị\tHình thức\n".to_owned();
        let mut filled = Vec::new();
        for (row, cells) in (2..).zip(&rows) {
            writeln!(text, "{}", cells.join("\t")).unwrap();
            if cells.iter().any(|cell| !register::domain::text::clean(cell).is_empty()) {
                filled.push(row);
            }
        }
        let list = read_list("list.csv", text.as_bytes()).unwrap();
        let header = list.sheets[0].header_row;
        let below: Vec<u32> = filled.into_iter().filter(|row| *row > header).collect();
        let told: Vec<u32> = rows_told(&list).into_iter().filter(|row| *row > header).collect();
        // The header itself may have two rows; the second is then no row of the list.
        let missing: BTreeSet<u32> = below.iter().copied().filter(|row| !told.contains(row)).collect();
        prop_assert!(missing.iter().all(|row| *row == header + 1 && list.candidates.iter().all(|one| one.row != *row)));
        prop_assert!(missing.is_empty() || rows[usize::try_from(header - 1).unwrap()].iter().any(|cell| cell == "Họ và tên" || cell == "STT"), "{missing:?}");
        let mut once = told.clone();
        once.dedup();
        prop_assert_eq!(once, told);
    }

    #[test]
    fn damaged_bytes_never_panic(which in 0_usize..64, at in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let lists = tests::lists::all();
        let (name, mut bytes) = lists[which % lists.len()].clone();
        for (index, value) in at {
            if !bytes.is_empty() {
                let index = index.index(bytes.len());
                bytes[index] = value;
            }
        }
        let _ = read_list(name, &bytes);
    }

    #[test]
    fn damaged_parts_never_panic(
        which in 0_usize..8,
        part in prop::sample::select(vec!["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"]),
        at in prop::collection::vec((any::<prop::sample::Index>(), "[ -~]{0,6}"), 1..8),
    ) {
        let lists = tests::lists::all();
        let (name, bytes) = &lists[which];
        let _ = read_list(name, &with_part_changed(bytes, part, |text| {
            for (index, patch) in &at {
                let from = index.index(text.len());
                let to = (from + patch.len()).min(text.len());
                text.splice(from..to, patch.bytes());
            }
        }));
    }

    #[test]
    fn any_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read_list("list.csv", &bytes);
        let _ = read_list("list.xlsx", &bytes);
    }
}

#[test]
fn headings_in_a_persons_own_words_are_read_and_said() {
    let text = "TT\tHọ tên người được khen\tC.vụ hiện nay\tĐV công tác\tTóm tắt TT\tSố điện thoại\tTrình độ\n\
                1\tLý Thị Ánh\tPhó Trưởng ban\tTrường THPT Kế Sách\tDạy giỏi\t0912345678\tĐại học\n";
    let list = read_text("ds.csv", text).unwrap();
    let columns: Vec<String> =
        list.sheets[0].columns.iter().map(|one| format!("{}: {:?} {}", one.heading, one.field, one.sure)).collect();
    let said: Vec<&str> = list.problems.iter().map(|problem| problem.sentence.vi.as_str()).collect();
    insta::assert_snapshot!(format!("{}\n\n{}", columns.join("\n"), said.join("\n")));
    let one = &list.candidates[0];
    assert_eq!(one.position.as_ref().unwrap().as_str(), "Phó Trưởng ban");
    assert_eq!(one.unit.as_ref().unwrap().as_str(), "Trường THPT Kế Sách");
}
