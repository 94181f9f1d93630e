//! A target for each parser of lists: whatever comes in, it neither panics nor loses a row, and what it says of a text
//! holds. `make test` gives each some hundreds of inputs, the same in every run; `make fuzz` lets bolero look for others,
//! a minute for each.

use crate::import::with_part_changed;
use crate::mutants::lost_row;
use fastrand::Rng;
use register::domain::date::{Birth, Date};
use register::domain::honorific::addressed;
use register::domain::text::clean;
use register::import::field::field_from_heading;
use register::import::grid::{Grid, Sheet};
use register::import::legacy::{Encoding, Lettering};
use register::import::{Changes, List, Memory, list_from_grid, read_list, read_text};
use std::time::Duration;
use tests::lists::document;
use tests::pieces::{BODY, CONTENT, SHEET, in_xml, marked, words};
use tests::written;

/// Inputs of each target when nobody asks for a minute.
const EACH: u64 = 300;

fn target(test: impl Fn(&[u8]) + std::panic::RefUnwindSafe) {
    let seconds = std::env::var("SOVANG_FUZZ_SECONDS").ok().and_then(|seconds| seconds.parse().ok());
    if let Some(seconds) = seconds {
        bolero::check!()
            .with_max_len(600)
            .with_test_time(Duration::from_secs(seconds))
            .for_each(|bytes: &[u8]| test(bytes));
        return;
    }
    for seed in 0..EACH {
        let mut chance = Rng::with_seed(seed);
        let length = chance.usize(..=120);
        let bytes: Vec<u8> = (0..length).map(|_| chance.u8(..)).collect();
        test(&bytes);
    }
}

/// The words as rows of a sheet, below a header.
fn rows(bytes: &[u8]) -> Grid {
    let mut sheet = Sheet::new("A");
    let header = ["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị", "Hình thức"];
    (0..).zip(header).for_each(|(column, text)| sheet.put(1, column, text.to_owned()));
    for (row, cells) in (2..).zip(bytes.chunks(12)) {
        for (column, text) in (0..).zip(cells.chunks(2)) {
            sheet.put(row, column, words(text));
        }
    }
    Grid { sheets: vec![sheet], ..Grid::default() }
}

fn checked(list: &List) {
    assert_eq!(lost_row(list), None);
    for one in &list.candidates {
        assert!(one.name.as_str().contains(char::is_alphabetic), "{one:?}");
    }
}

/// The list of a sheet with this cell in its second row.
fn with_cell(heading: &str, text: &str) -> List {
    let mut sheet = Sheet::new("A");
    let headings = ["STT", "Họ và tên", heading];
    (0..).zip(headings).for_each(|(column, text)| sheet.put(1, column, text.to_owned()));
    (0..).zip(["1", "Trần Minh Khởi", text]).for_each(|(column, text)| sheet.put(2, column, text.to_owned()));
    list_from_grid(Grid { sheets: vec![sheet], ..Grid::default() }, &Changes::default(), &Memory::default())
}

#[test]
fn delimited_text() {
    target(|bytes| {
        let read = |text: &str| read_text("a", text).map(|list| checked(&list));
        let _ = read(&words(bytes));
        let cells: Vec<String> =
            bytes.chunks(4).map(|line| line.chunks(1).map(words).collect::<Vec<_>>().join(";")).collect();
        let _ = read(&format!("STT;Họ và tên;Chức vụ;Đơn vị\n{}", cells.join("\n")));
    });
}

#[test]
fn text_in_any_encoding() {
    target(|bytes| {
        let _ = read_list("a.csv", bytes).map(|list| checked(&list));
        let text = format!("STT\tHọ và tên\n1\t{}\n", words(bytes).replace(['"', '\0'], ""));
        let read = |bytes: &[u8]| read_list("a.csv", bytes).map(|list| list.candidates.len());
        let plain = read(text.as_bytes());
        assert_eq!(read(&written::utf16(&text)), plain);
    });
}

#[test]
fn numbered_lines() {
    target(|bytes| {
        let lines: Vec<String> =
            (1..).zip(bytes.chunks(6)).map(|(number, line)| format!("{number}. {}", words(line))).collect();
        let _ = read_text("a", &lines.join("\n")).map(|list| checked(&list));
        let mixed: Vec<String> = bytes.chunks(5).map(words).collect();
        let _ = read_text("a", &mixed.join("\n")).map(|list| checked(&list));
    });
}

#[test]
fn headings() {
    target(|bytes| {
        let _ = field_from_heading(&words(bytes));
        let mut sheet = Sheet::new("A");
        for (row, cells) in (1..).zip(bytes.chunks(7)) {
            (0..).zip(cells.chunks(1)).for_each(|(column, text)| sheet.put(row, column, words(text)));
        }
        checked(&list_from_grid(
            Grid { sheets: vec![sheet], ..Grid::default() },
            &Changes::default(),
            &Memory::default(),
        ));
    });
}

#[test]
fn names_with_all_that_stands_behind_them() {
    target(|bytes| {
        let text = words(bytes);
        let mut sheet = Sheet::new("A");
        (0..).zip(["Họ và tên", "Ghi chú"]).for_each(|(column, text)| sheet.put(1, column, text.to_owned()));
        sheet.put(2, 0, text.clone());
        let list =
            list_from_grid(Grid { sheets: vec![sheet], ..Grid::default() }, &Changes::default(), &Memory::default());
        checked(&list);
        let told = list.candidates.len() + list.skipped.len();
        assert!(clean(&text).is_empty() || told > 0, "{text:?}");
    });
}

#[test]
fn positions_and_units() {
    target(|bytes| {
        let text = words(bytes);
        let list = with_cell("Chức vụ, đơn vị", &text);
        checked(&list);
        // No letter is added.
        for part in list.candidates.iter().flat_map(|one| [&one.position, &one.unit]).flatten() {
            for word in part.as_str().split([' ', ',']).filter(|word| word.len() > 3) {
                assert!(
                    list.grid
                        .sheets
                        .iter()
                        .any(|sheet| sheet.text(2, 2).is_some_and(|cell| clean(cell).contains(word)))
                );
            }
        }
    });
}

#[test]
fn births() {
    target(|bytes| {
        let text = words(bytes);
        let _ = Date::parse(&text);
        if let Some(birth) = Birth::parse(&text) {
            assert!((1850..=2100).contains(&birth.year()), "{text}");
            assert_eq!(Birth::parse(&birth.to_string()), Some(birth), "{text}");
        }
        checked(&with_cell("Năm sinh", &text));
    });
}

#[test]
fn honorifics() {
    target(|bytes| {
        let text = words(bytes);
        let taken = addressed(&text);
        let whole = clean(&text);
        assert!(whole.ends_with(taken.name.as_str()), "{whole:?}: {:?}", taken.name);
        assert!(taken.honorific.is_none_or(|honorific| whole.contains(&honorific)), "{whole:?}");
    });
}

#[test]
fn sections_totals_footnotes_and_signatures() {
    target(|bytes| checked(&list_from_grid(rows(bytes), &Changes::default(), &Memory::default())));
}

#[test]
fn titles_and_the_decision_in_them() {
    target(|bytes| {
        let mut text: String = bytes.chunks(8).map(|line| words(line).replace('\n', " ") + "\n").collect();
        text.push_str("STT\tHọ và tên\n1\tTrần Minh Khởi\n");
        let _ = read_text("a", &text).map(|list| checked(&list));
    });
}

#[test]
fn guesses_at_old_encodings() {
    target(|bytes| {
        let mut grid = rows(bytes);
        for (row, cells) in (2..).zip(bytes.chunks(6)) {
            grid.sheets[0].put(row, 1, cells.iter().map(|byte| char::from(*byte)).collect::<String>());
        }
        checked(&list_from_grid(grid, &Changes::default(), &Memory::default()));
    });
}

#[test]
fn decoders_of_old_encodings() {
    target(|bytes| {
        let western: String = bytes.iter().map(|byte| char::from(*byte)).collect();
        let all = [
            Encoding::Tcvn3,
            Encoding::Vni,
            Encoding::Viqr,
            Encoding::Windows1258,
            Encoding::Utf8,
            Encoding::Decomposed,
        ];
        for encoding in all {
            for capitals in [false, true] {
                let _ = Lettering { encoding, capitals }.decode(&western);
                let _ = Lettering { encoding, capitals }.decode(&words(bytes));
            }
        }
    });
}

#[test]
fn bodies_of_documents() {
    target(|bytes| {
        let _ = read_list("a.docx", &document(&marked(bytes, BODY))).map(|list| checked(&list));
        // The same in good order: a table of rows of cells.
        let cell = |text: &[u8]| {
            let text = in_xml(text);
            format!("<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>")
        };
        let row = |cells: &[u8]| format!("<w:tr>{}</w:tr>", cells.chunks(2).map(cell).collect::<String>());
        let table = format!("<w:tbl>{}</w:tbl>", bytes.chunks(8).map(row).collect::<String>());
        let _ = read_list("a.docx", &document(&table)).map(|list| checked(&list));
    });
}

#[test]
fn content_of_open_documents() {
    let whole = written::ods(&rows(&[60, 61]));
    target(|bytes| {
        let changed = with_part_changed(&whole, "content.xml", |text| {
            let plain = String::from_utf8(std::mem::take(text)).unwrap();
            let end = plain.rfind("</table:table>").unwrap();
            let (before, after) = plain.split_at(end);
            *text = [before, &marked(bytes, CONTENT), after].concat().into_bytes();
        });
        let _ = read_list("a.ods", &changed).map(|list| checked(&list));
    });
}

#[test]
fn sheets_of_workbooks_and_their_hidden_rows() {
    let whole = written::xlsx(&rows(&[60, 61]), "Times New Roman");
    target(|bytes| {
        let changed = with_part_changed(&whole, "xl/worksheets/sheet1.xml", |text| {
            let plain = String::from_utf8(std::mem::take(text)).unwrap();
            let end = plain.find("</sheetData>").unwrap();
            let (before, after) = plain.split_at(end);
            *text = [before, &marked(bytes, SHEET), after].concat().into_bytes();
        });
        let _ = read_list("a.xlsx", &changed).map(|list| checked(&list));
    });
}

#[test]
fn preflights() {
    const MAGIC: [&[u8]; 7] = [
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"{\\rtf1",
        b"<html>",
        b"%PDF-1.7",
    ];
    target(|bytes| {
        for magic in MAGIC {
            for name in ["a.xlsx", "a.doc", "a.csv", "a"] {
                let _ = read_list(name, &[magic, bytes].concat()).map(|list| checked(&list));
            }
        }
    });
}
