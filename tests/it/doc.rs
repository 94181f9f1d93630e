//! Lists in documents of Word 97–2003. `fixtures/lists/converted` holds them as LibreOffice wrote them; in `vntime.doc`
//! the ư of TCVN3 stands as Word itself writes it.

use crate::formats::with_stream_changed;
use register::import::legacy::Encoding;
use register::import::{List, ListError, read_list};

fn stored(name: &str) -> Vec<u8> {
    std::fs::read(tests::lists::folder().join("converted").join(name)).unwrap()
}

/// The rows of a list as a person would tell them.
fn rows(list: &List) -> Vec<String> {
    let told = |one: &register::import::Candidate| {
        let honorific = one.honorific.as_deref().unwrap_or_default();
        let birth = one.birth.map_or(String::new(), |birth| birth.to_string());
        let texts = [&one.position, &one.unit, &one.form].map(|text| text.as_ref().map_or("", |name| name.as_str()));
        let posthumous = if one.posthumous { " | truy tặng" } else { "" };
        format!(
            "{} {} [{honorific}] {} {birth} | {}{posthumous}",
            one.row,
            one.kind.code(),
            one.name,
            texts.join(" | ")
        )
    };
    list.candidates.iter().map(told).collect()
}

/// What the table of both documents says.
const TABLE: [&str; 3] = [
    "4 individual [Ông] Trần Minh Khởi 1975 | Trưởng ấp | UBND xã Phú Tâm | Giấy khen",
    "5 individual [Bà] Lâm Thị Sà Phol 1980 | Hội viên Tổ trưởng | UBND xã Phú Tâm | Giấy khen",
    "6 individual [] Thạch Sang 1990 | Bí thư | Chi bộ ấp Trà Tâm | Giấy khen | truy tặng",
];

#[test]
fn a_table_with_cells_merged_both_ways_is_read_and_the_signatures_below_are_not() {
    let list = read_list("table.doc", &stored("table.doc")).unwrap();
    assert_eq!(rows(&list), TABLE);
    let decision = list.decision().unwrap();
    assert_eq!(decision.number.as_ref().unwrap().as_str(), "07/QĐ-UBND");
    let left_out: Vec<_> = list.skipped.iter().map(|one| one.row).collect();
    assert_eq!(left_out, [Some(3), Some(7)], "the heading and the footnote");
}

#[test]
fn numbered_paragraphs_are_a_list_with_the_numbers_that_word_gives() {
    let list = read_list("numbered.doc", &stored("numbered.doc")).unwrap();
    let expected = [
        "3 collective [] Chi bộ ấp Phú Hòa, xã Phú Tâm  |  |  | Giấy khen",
        "5 individual [Ông] Trần Minh Khởi  | Trưởng ban Quản lý | Khu công nghiệp An Lạc Đông | Giấy khen",
        "6 individual [Bà] Lâm Thị Sà Phol  | Hội viên | Hội Phụ nữ xã Phú Tâm | Giấy khen",
    ];
    assert_eq!(rows(&list), expected);
}

#[test]
fn tcvn3_is_found_by_its_letters_and_told() {
    let list = read_list("vntime.doc", &stored("vntime.doc")).unwrap();
    assert_eq!(rows(&list), TABLE);
    assert!(list.converted.iter().all(|one| one.encoding == Encoding::Tcvn3) && list.converted.len() > 10);
}

#[test]
fn a_document_that_would_lose_letters_is_refused_with_advice() {
    // LibreOffice writes the code of TCVN3's ư as an optional hyphen, which no reader shows.
    let lossy = with_stream_changed(stored("vntime.doc"), "/WordDocument", |bytes| {
        for at in 0..bytes.len() - 1 {
            if bytes[at..at + 2] == [0xad, 0] {
                bytes[at] = 0x1f;
            }
        }
    });
    assert_eq!(read_list("ds.doc", &lossy), Err(ListError::OldWord));
}

#[test]
fn a_document_broken_off_is_refused() {
    let whole = stored("table.doc");
    for length in [513, 2_000, whole.len() / 2] {
        let read = read_list("ds.doc", &whole[..length]);
        assert!(matches!(read, Err(ListError::OldWord | ListError::Damaged)), "{length}: {read:?}");
    }
}
