//! Workbooks as offices make them: merged bold titles, a bordered table, fixed widths, a fixed date of creation.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet};

/// One sheet of a list.
pub(super) struct Page<'a> {
    pub(super) name: &'a str,
    /// Lines above the header, each merged over the whole width.
    pub(super) titles: &'a [&'a str],
    pub(super) header: &'a [&'a str],
    pub(super) rows: Vec<Row>,
    /// Lines under the table, as cells.
    pub(super) foot: &'a [&'a [(u16, &'a str)]],
}

/// A row of the table.
pub(super) enum Row {
    /// Merged over the whole width and bold.
    Section(String),
    /// Cells from the left; digits alone are written as numbers, "text:…" as text in any case.
    Cells(Vec<String>),
    /// A row left empty.
    Blank,
}

pub(super) fn cells(texts: &[&str]) -> Row {
    Row::Cells(texts.iter().map(|text| (*text).to_owned()).collect())
}

pub(super) fn section(text: &str) -> Row {
    Row::Section(text.to_owned())
}

/// A workbook with a fixed date of creation, so that the same list gives the same bytes.
pub(super) fn workbook() -> Workbook {
    let mut book = Workbook::new();
    let day = ExcelDateTime::from_ymd(2023, 8, 10).unwrap();
    book.set_properties(&DocProperties::new().set_creation_datetime(&day));
    book
}

pub(super) fn single(page: &Page<'_>) -> Vec<u8> {
    let mut book = workbook();
    add(book.add_worksheet(), page);
    book.save_to_buffer().unwrap()
}

pub(super) fn add(sheet: &mut Worksheet, page: &Page<'_>) {
    let serif = || Format::new().set_font_name("Times New Roman").set_font_size(13);
    let title = serif().set_bold().set_align(FormatAlign::Center).set_text_wrap();
    let italic = serif().set_italic().set_align(FormatAlign::Center);
    let grid = serif().set_border(FormatBorder::Thin).set_text_wrap().set_align(FormatAlign::VerticalCenter);
    let head = grid.clone().set_bold().set_align(FormatAlign::Center);
    let bold = grid.clone().set_bold();
    let last = u16::try_from(page.header.len() - 1).unwrap();
    sheet.set_name(page.name).unwrap();
    let mut row = 0;
    for line in page.titles {
        let format = if line.starts_with('(') { &italic } else { &title };
        if !line.is_empty() {
            sheet.merge_range(row, 0, row, last, line, format).unwrap();
        }
        row += 1;
    }
    for (column, text) in (0..).zip(page.header) {
        sheet.write_string_with_format(row, column, *text, &head).unwrap();
        let width = match *text {
            "STT" | "TT" => 6,
            "Năm sinh" => 11,
            "Ghi chú" => 12,
            _ => 38,
        };
        sheet.set_column_width(column, width).unwrap();
    }
    for line in &page.rows {
        row += 1;
        match line {
            Row::Section(text) => {
                sheet.merge_range(row, 0, row, last, text, &bold).unwrap();
            }
            Row::Cells(texts) => {
                for (column, text) in (0..).zip(texts) {
                    match (text.parse::<u32>(), text.strip_prefix("text:")) {
                        (Ok(number), _) => sheet.write_number_with_format(row, column, number, &grid).unwrap(),
                        (_, Some(text)) => sheet.write_string_with_format(row, column, text, &grid).unwrap(),
                        (_, None) => sheet.write_string_with_format(row, column, text, &grid).unwrap(),
                    };
                }
            }
            Row::Blank => {}
        }
    }
    for line in page.foot {
        row += 1;
        for (column, text) in *line {
            sheet.write_string_with_format(row, *column, *text, &title).unwrap();
        }
    }
}
