//! Lists in Word documents: tables and numbered paragraphs.

use crate::import::with_part_changed;
use proptest::prelude::*;
use register::import::legacy::{Encoding, Lettering};
use register::import::{List, ListError, read_list};

fn read(name: &str) -> List {
    read_list(name, &made(name)).unwrap()
}

fn made(name: &str) -> Vec<u8> {
    tests::lists::all().into_iter().find(|(made, _)| *made == name).unwrap().1
}

/// The rows of a list as a person would tell them.
fn rows(list: &List) -> Vec<String> {
    let told = |one: &register::import::Candidate| {
        let honorific = one.honorific.as_deref().unwrap_or_default();
        let texts = [&one.position, &one.unit, &one.form].map(|text| text.as_ref().map_or("", |name| name.as_str()));
        format!("{} {} [{honorific}] {} | {}", one.row, one.kind.code(), one.name, texts.join(" | "))
    };
    list.candidates.iter().map(told).collect()
}

#[test]
fn a_table_goes_on_after_a_heading_and_merged_cells_and_word_s_own_numbers_are_read() {
    let list = read("tables.docx");
    let expected = [
        "2 collective [] Tổ hòa giải ấp Phú Hòa |  | Xã Phú Tâm | Giấy khen",
        "4 individual [Ông] Trần Minh Khởi | Trưởng ấp | UBND xã Phú Tâm | Giấy khen",
        "5 individual [Bà] Lâm Thị Sà Phol | Hội viên & tổ viên | UBND xã Phú Tâm | Giấy khen",
        "7 individual [] Thạch Sang | Bí thư | Chi bộ ấp Trà Tâm | Giấy khen",
    ];
    assert_eq!(rows(&list), expected);
    let decision = list.decision().unwrap();
    assert_eq!(decision.number.as_ref().unwrap().as_str(), "07/QĐ-UBND");
    assert_eq!(list.sheets.len(), 1, "the letterhead and the signatures are no lists");
    let skipped: Vec<_> = list.skipped.iter().map(|one| (one.row, one.reason.en.as_str())).collect();
    let expected = [
        (Some(3), "Heading of a section: “II. CÁ NHÂN”."),
        (Some(6), "The header once more: “STT Họ và tên Chức vụ Đơn vị”."),
    ];
    assert_eq!(skipped, expected);
    assert!(list.problems.is_empty(), "{:?}", list.problems);
}

#[test]
fn a_header_of_two_rows_is_read_through_its_merged_cells() {
    let list = read("two-row-header.docx");
    let expected = [
        "4 individual [] Trần Minh Khởi | Trưởng ấp | Ấp Phú Hòa | ",
        "5 individual [] Lâm Thị Sà Phol | Hội viên | Chi hội Phụ nữ ấp Phú Hòa | ",
    ];
    assert_eq!(rows(&list), expected);
    let births: Vec<_> =
        list.candidates.iter().map(|one| (one.birth.unwrap().year(), one.gender.unwrap().code())).collect();
    assert_eq!(births, [(1975, "male"), (1980, "female")]);
}

#[test]
fn numbered_paragraphs_are_a_list_with_the_title_above() {
    let list = read("numbered.docx");
    let expected = [
        "5 collective [] Chi bộ ấp Phú Hòa, xã Phú Tâm |  |  | Giấy khen",
        "7 individual [Ông] Trần Minh Khởi | Trưởng ban Quản lý | Khu công nghiệp An Lạc Đông | Giấy khen",
        "8 individual [Bà] Lâm Thị Sà Phol | Chủ tịch Công đoàn cơ sở | Công ty TNHH Thủy sản Ba Rinh | Giấy khen",
        "10 individual [Ông] Thạch Sang | Bí thư | Chi bộ ấp Trà Tâm | Giấy khen",
    ];
    assert_eq!(rows(&list), expected);
    assert_eq!(list.decision().unwrap().number.as_ref().unwrap().as_str(), "09/QĐ-UBND");
    let skipped: Vec<_> = list.skipped.iter().filter_map(|one| one.row).collect();
    assert_eq!(skipped, [4, 6, 9, 11, 12, 13], "headings, a line between, the total, the signature");
}

#[test]
fn a_document_in_an_old_font_is_read_as_the_font_shows_it() {
    let grid = register::import::grid_from_file("vntime.docx", &made("vntime.docx")).unwrap();
    let lettering = Lettering { encoding: Encoding::Tcvn3, capitals: false };
    assert_eq!(grid.sheets[0].lettering(3, 1), Some(lettering));
    let list = read("vntime.docx");
    assert_eq!(
        rows(&list)[1],
        "3 individual [] Đặng Thị Thuỳ Trâm | Hội viên | Hội Liên hiệp Phụ nữ xã Thạnh Quới | Giấy khen"
    );
    assert!(list.converted.iter().all(|cell| cell.sure), "{:?}", list.converted);
}

#[test]
fn a_document_without_a_list_says_so() {
    assert_eq!(read_list("letter.docx", &made("letter.docx")), Err(ListError::NoList));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn damaged_documents_never_panic(
        name in prop::sample::select(vec!["tables.docx", "two-row-header.docx", "numbered.docx"]),
        part in prop::sample::select(vec!["word/document.xml", "word/numbering.xml"]),
        at in prop::collection::vec((any::<prop::sample::Index>(), "[ -~]{0,6}"), 1..8),
    ) {
        let _ = read_list(name, &with_part_changed(&made(name), part, |text| {
            for (index, patch) in &at {
                let from = index.index(text.len());
                let to = (from + patch.len()).min(text.len());
                text.splice(from..to, patch.bytes());
            }
        }));
    }
}
