//! One list in every format that offices keep lists in, and files that would harm a careless reader.

use crate::import::with_part_changed;
use proptest::prelude::*;
use register::import::{List, ListError, read_list, read_text, text_from_bytes};
use std::io::{Cursor, Write as _};

/// The rows of a list as a person would tell them.
fn rows(list: &List) -> Vec<String> {
    let told = |one: &register::import::Candidate| {
        let birth = one.birth.map_or(String::new(), |birth| birth.to_string());
        let id = one.citizen_id.as_ref().map_or(String::new(), ToString::to_string);
        let texts = [&one.position, &one.unit, &one.form].map(|text| text.as_ref().map_or("", |name| name.as_str()));
        format!("{} {} | {birth} | {id} | {}", one.row, one.name, texts.join(" | "))
    };
    list.candidates.iter().map(told).collect()
}

/// Rows and sheets that were left out, by place.
fn left_out(list: &List) -> Vec<(&str, Option<u32>)> {
    list.skipped.iter().map(|one| (one.sheet.as_str(), one.row)).collect()
}

fn made(name: &str) -> Vec<u8> {
    tests::lists::all().into_iter().find(|(made, _)| *made == name).unwrap().1
}

fn converted(name: &str) -> Vec<u8> {
    std::fs::read(tests::lists::folder().join("converted").join(name)).unwrap()
}

#[test]
fn one_list_reads_alike_from_xlsx_xlsm_ods_and_xls() {
    let macros = with_part_changed(&made("unseen.xlsx"), "[Content_Types].xml", |text| {
        let plain = String::from_utf8(std::mem::take(text)).unwrap();
        *text = plain.replace("spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main").into_bytes();
    });
    let files = [
        ("unseen.xlsx", made("unseen.xlsx")),
        ("unseen.xlsm", macros),
        ("unseen.ods", converted("unseen.ods")),
        ("unseen.xls", converted("unseen.xls")),
    ];
    for (name, bytes) in files {
        let list = read_list(name, &bytes).unwrap();
        let expected = [
            "4 Lâm Thị Sà Phol | 1980 | 001180000456 | Hội viên | UBND xã Phú Tâm | Giấy khen",
            "5 Thạch Sang | 1990 | 001090000789 | Bí thư Chi bộ | UBND xã Phú Tâm | Giấy khen",
            "6 Đặng Thị Bông |  |  | Chủ tịch | Hội Phụ nữ xã | Giấy khen",
        ];
        assert_eq!(rows(&list), expected, "{name}");
        assert_eq!(left_out(&list), [("Nháp", None), ("Khen thưởng", Some(3))], "{name}");
        assert!(list.problems.is_empty(), "{name}: {:?}", list.problems);
    }
}

#[test]
fn a_shown_row_has_the_day_that_a_person_sees_in_either_calendar_of_excel() {
    let shown = with_part_changed(&made("unseen.xlsx"), "xl/worksheets/sheet1.xml", |text| {
        let plain = String::from_utf8(std::mem::take(text)).unwrap();
        *text = plain.replace(" hidden=\"1\"", "").into_bytes();
    });
    let list = read_list("list.xlsx", &shown).unwrap();
    let first = "3 Trần Minh Khởi | 15/8/1975 | 001075000123 | Trưởng ấp | UBND xã Phú Tâm | Giấy khen";
    assert_eq!(rows(&list)[0], first);
    let other_epoch = with_part_changed(&shown, "xl/workbook.xml", |text| {
        let plain = String::from_utf8(std::mem::take(text)).unwrap();
        *text = plain.replace("<workbookPr", "<workbookPr date1904=\"1\"").into_bytes();
    });
    let list = read_list("list.xlsx", &other_epoch).unwrap();
    assert_eq!(rows(&list)[0], first.replace("15/8/1975", "16/8/1979"), "the same number, four years and a day on");
}

#[test]
fn a_binary_workbook_is_read_without_its_hidden_row() {
    let list = read_list("binary.xlsb", &made("binary.xlsb")).unwrap();
    let expected = [
        "3 Lâm Thị Sà Phol |  |  | Hội viên | UBND xã Phú Tâm | ",
        "4 Thạch Sang |  |  | Bí thư Chi bộ | UBND xã Phú Tâm | ",
    ];
    assert_eq!(rows(&list), expected);
    assert_eq!(left_out(&list), [("Khen thưởng", Some(2))]);
}

#[test]
fn a_word_document_of_old_is_told_from_rich_text_and_web_pages() {
    let mut old = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    old.create_stream("/WordDocument").unwrap().write_all(&[0; 512]).unwrap();
    let old = old.into_inner().into_inner();
    assert_eq!(read_list("ds.doc", &old), Err(ListError::OldWord));
    assert_eq!(read_list("ds.doc", b"{\\rtf1 STT}"), Err(ListError::RichText));
    assert_eq!(read_list("ds.doc", "\u{feff} <HTML><body>".as_bytes()), Err(ListError::WebPage));
    assert_eq!(read_list("ds.xls", b"<?xml version=\"1.0\"?><Workbook/>"), Err(ListError::WebPage));
}

#[test]
fn pasted_text_is_a_table_or_numbered_lines() {
    let table = "STT\tHọ và tên\tChức vụ\tĐơn vị\r\n1\tTrần Minh Khởi\tTrưởng ấp\tXã Phú Tâm\r\n";
    let one = ["2 Trần Minh Khởi |  |  | Trưởng ấp | Xã Phú Tâm | "];
    assert_eq!(rows(&read_text("dán", table).unwrap()), one);
    assert_eq!(rows(&read_text("dán", &table.replace('\t', ";")).unwrap()), one);
    assert_eq!(rows(&read_text("dán", &table.replace('\t', ",")).unwrap()), one);
    let lines = "Danh sách tặng Giấy khen\n\nI. CÁ NHÂN\n1. Ông Trần Minh Khởi, Trưởng ấp, Xã Phú Tâm\n\
                 2) Bà Thạch Thị Na; Hội viên; Hội Phụ nữ\nKính đề nghị xem xét.\n";
    let list = read_text("dán", lines).unwrap();
    let expected = [
        "4 Trần Minh Khởi |  |  | Trưởng ấp | Xã Phú Tâm | Giấy khen",
        "5 Thạch Thị Na |  |  | Hội viên | Hội Phụ nữ | Giấy khen",
    ];
    assert_eq!(rows(&list), expected);
    assert_eq!(left_out(&list), [("dán", Some(3)), ("dán", Some(6))]);
    let numbered_headings =
        "1. Tập thể:\n1. Chi bộ ấp Phú Hòa\n2. Cá nhân:\n1. Bà Thạch Thị Na, Hội viên, Hội Phụ nữ\n";
    let list = read_text("dán", numbered_headings).unwrap();
    let kinds: Vec<_> = list.candidates.iter().map(|one| (one.row, one.kind.code())).collect();
    assert_eq!(kinds, [(2, "collective"), (4, "individual")]);
    let articles = "1. Chánh Văn phòng chịu trách nhiệm thi hành.\n2. Quyết định này có hiệu lực từ ngày ký.\n";
    assert_eq!(read_text("dán", articles), Err(ListError::NotAList));
    assert_eq!(read_text("dán", " \n"), Err(ListError::Empty));
}

#[test]
fn text_is_read_in_every_encoding_that_offices_use() {
    let text = "STT;Họ và tên;Đơn vị\n1;Đặng Thị Bông;Xã Phú Tâm\n";
    let wide = |swap: bool| -> Vec<u8> {
        text.encode_utf16().flat_map(|unit| if swap { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    let marked = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
    let encoded = [
        text.as_bytes().to_vec(),
        marked(&[0xef, 0xbb, 0xbf], text.as_bytes().to_vec()),
        wide(false),
        wide(true),
        marked(&[0xff, 0xfe], wide(false)),
        marked(&[0xfe, 0xff], wide(true)),
    ];
    for bytes in encoded {
        assert_eq!(text_from_bytes(&bytes).unwrap(), text, "{bytes:?}");
    }
    assert_eq!(text_from_bytes(&[0x50, 0x4b, 3, 4, 0, 0, 0]), Err(ListError::NotAList));
}

/// A ZIP with one part that swells.
fn swollen(part: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(part, zip::write::SimpleFileOptions::default()).unwrap();
    let spaces = vec![b' '; 1 << 20];
    (0..101).for_each(|_| zip.write_all(&spaces).unwrap());
    zip.finish().unwrap().into_inner()
}

#[test]
fn bombs_lies_and_entities_are_refused_by_name() {
    assert_eq!(read_list("a.docx", &swollen("word/document.xml")), Err(ListError::Swollen));
    assert_eq!(read_list("a.xlsx", &swollen("xl/workbook.xml")), Err(ListError::Swollen));
    assert_eq!(read_list("a.docx", &made("entities.docx")), Err(ListError::Doctype));
    assert_eq!(read_list("a.docx", &made("deep.docx")), Err(ListError::Swollen));
    assert_eq!(read_list("a.odt", &made("letter.odt")), Err(ListError::OpenText));
    let repeated = with_part_changed(&converted("unseen.ods"), "content.xml", |text| {
        let plain = String::from_utf8(std::mem::take(text)).unwrap();
        let row = "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell \
                   table:number-columns-repeated=\"200\"><text:p>A</text:p></table:table-cell></table:table-row>";
        *text = plain.replacen("<table:table-row", &format!("{row}<table:table-row"), 1).into_bytes();
    });
    assert_eq!(read_list("a.ods", &repeated), Err(ListError::TooManyCells { most: 2_000_000 }));
}

/// A file of the old Office with one of its streams changed.
pub(crate) fn with_stream_changed(file: Vec<u8>, stream: &str, change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    use std::io::{Read as _, Seek as _};
    let mut file = cfb::CompoundFile::open(Cursor::new(file)).unwrap();
    let mut stream = file.open_stream(stream).unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    change(&mut bytes);
    stream.rewind().unwrap();
    stream.write_all(&bytes).unwrap();
    drop(stream);
    file.into_inner().into_inner()
}

/// A workbook of Excel 97, changed.
fn with_workbook_changed(change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    with_stream_changed(converted("unseen.xls"), "/Workbook", change)
}

#[test]
fn an_old_workbook_that_claims_or_stretches_over_too_much_is_refused() {
    // The first record of a shared label, moved to the last cell that its address can name.
    let far = with_workbook_changed(|bytes| {
        let at = bytes.windows(4).position(|head| head == [0xfd, 0, 10, 0]).unwrap();
        bytes[at + 4..at + 8].fill(0xff);
    });
    assert_eq!(read_list("a.xls", &far), Err(ListError::Swollen));
    let claim = with_workbook_changed(|bytes| {
        let at = bytes.windows(4).position(|head| head == [0, 2, 14, 0]).unwrap();
        bytes[at + 8..at + 12].fill(0xff);
    });
    assert_eq!(read_list("a.xls", &claim), Err(ListError::Swollen));
    // Rows that end before they begin: as many as a number can hold, to a reader that subtracts.
    let backwards = with_workbook_changed(|bytes| {
        let at = bytes.windows(4).position(|head| head == [0, 2, 14, 0]).unwrap();
        bytes[at + 4..at + 8].copy_from_slice(&9_u32.to_le_bytes());
        bytes[at + 8..at + 12].copy_from_slice(&1_u32.to_le_bytes());
    });
    assert_eq!(read_list("a.xls", &backwards), Err(ListError::Swollen));
    let half = converted("unseen.xls");
    assert_eq!(read_list("a.xls", &half[..half.len() / 2]), Err(ListError::Damaged));
}

#[test]
fn a_password_is_told_in_every_format() {
    let old = with_workbook_changed(|bytes| drop(bytes.splice(20..20, [0x2f, 0, 2, 0, 1, 0])));
    let open = with_part_changed(&converted("unseen.ods"), "META-INF/manifest.xml", |text| {
        text.extend(b"<manifest:encryption-data/>");
    });
    let mut newest = zip::ZipWriter::new(Cursor::new(Vec::new()));
    newest.start_file("encrypted-package", zip::write::SimpleFileOptions::default()).unwrap();
    let newest = newest.finish().unwrap().into_inner();
    let mut sealed = made("tables.docx");
    for (head, flags) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let heads: Vec<usize> = (0..sealed.len() - 4).filter(|at| sealed[*at..].starts_with(head)).collect();
        heads.into_iter().for_each(|at| sealed[at + flags] |= 1);
    }
    for (name, bytes) in [("a.xls", old), ("a.ods", open), ("b.ods", newest), ("a.docx", sealed)] {
        assert_eq!(read_list(name, &bytes), Err(ListError::Encrypted), "{name}");
    }
}

fn patch(text: &mut Vec<u8>, at: &[(prop::sample::Index, Vec<u8>)]) {
    for (index, bytes) in at {
        let from = index.index(text.len());
        let to = (from + bytes.len()).min(text.len());
        text.splice(from..to, bytes.iter().copied());
    }
}

fn damage() -> impl Strategy<Value = Vec<(prop::sample::Index, Vec<u8>)>> {
    prop::collection::vec((any::<prop::sample::Index>(), prop::collection::vec(any::<u8>(), 1..6)), 1..8)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn damaged_old_workbooks_never_panic(at in damage()) {
        let _ = read_list("a.xls", &with_workbook_changed(|bytes| {
            let length = bytes.len();
            patch(bytes, &at);
            bytes.truncate(length);
        }));
    }

    #[test]
    fn damaged_binary_workbooks_never_panic(part in prop::sample::select(vec!["xl/workbook.bin", "xl/worksheets/sheet1.bin"]), at in damage()) {
        let _ = read_list("a.xlsb", &with_part_changed(&made("binary.xlsb"), part, |bytes| patch(bytes, &at)));
    }

    #[test]
    fn damaged_open_documents_never_panic(at in damage()) {
        let _ = read_list("a.ods", &with_part_changed(&converted("unseen.ods"), "content.xml", |bytes| patch(bytes, &at)));
    }
}

#[test]
#[cfg(unix)]
fn a_reader_that_dies_babbles_or_never_ends_is_stopped() {
    use register::ops::read_apart::grid_by;
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    for (name, script) in [("dies", "kill -9 $$"), ("babbles", "cat; echo"), ("waits", "exec sleep 60")] {
        let program = folder.path().join(name);
        std::fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o700)).unwrap();
        let read = grid_by(&program, std::time::Duration::from_secs(2), "a.xlsx", made("unseen.xlsx"));
        assert_eq!(read, Err(ListError::Stopped), "{name}");
    }
    let nowhere = folder.path().join("nowhere");
    assert_eq!(grid_by(&nowhere, std::time::Duration::from_secs(2), "a.xlsx", Vec::new()), Err(ListError::Stopped));
}

#[test]
fn what_is_read_comes_through_the_pipe_unchanged() {
    for (name, bytes) in tests::lists::all() {
        let here = register::import::grid_from_file(name, &bytes);
        let answer = serde_json::to_vec(&here).unwrap();
        let there: Result<register::import::grid::Grid, ListError> = serde_json::from_slice(&answer).unwrap();
        assert_eq!(there, here, "{name}");
    }
}
