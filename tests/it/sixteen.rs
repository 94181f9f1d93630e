//! The sixteen ways in which offices write lists, in each format: what is read of them, column by column with its score
//! and row by row with its fields, on one page.

use register::domain::text::Name;
use register::import::field::Field;
use register::import::grid::Grid;
use register::import::{Candidate, List, read_list, read_text};
use std::fmt::Write as _;
use tests::sixteen::SIXTEEN;
use tests::written;

/// What the list says, a line for each thing; rows count from `above`.
fn told(list: &List, above: u32) -> Vec<String> {
    let row = |row: u32| row.saturating_sub(above);
    let mut lines = Vec::new();
    for header in list.sheets.iter().flat_map(|sheet| &sheet.headers) {
        let column = |one: &register::import::ListedColumn| {
            let field = one.field.map_or("–".to_owned(), |field| format!("{field:?}"));
            let mark = one.mark.as_ref().map_or(String::new(), |mark| format!(" x→{mark}"));
            format!("{} {field} {}{mark}", one.column, one.sure)
        };
        let columns: Vec<String> = header.columns.iter().map(column).collect();
        lines.push(format!("columns: {}", columns.join(" · ")));
    }
    lines.extend(list.candidates.iter().map(|one| candidate(one, row(one.row))));
    let said = |one: &register::import::Problem| {
        let place = format!("{}{}", one.column.as_deref().unwrap_or("row "), row(one.row));
        format!("{place} {:?}: {}", one.severity, one.sentence.vi)
    };
    lines.extend(list.problems.iter().map(said));
    let left_out = |one: &register::import::Skipped| {
        let place = one.row.map_or("sheet".to_owned(), |at| row(at).to_string());
        format!("not taken, {place}: {}", one.reason.vi)
    };
    lines.extend(list.skipped.iter().map(left_out));
    lines
}

fn candidate(one: &Candidate, row: u32) -> String {
    let name = |name: &Option<Name>| name.as_ref().map_or(String::new(), |name| name.as_str().to_owned());
    let fields = [
        ("kind", None, one.kind.code().to_owned()),
        ("honorific", Some(Field::Honorific), one.honorific.as_deref().unwrap_or_default().to_owned()),
        ("name", Some(Field::Name), one.name.as_str().to_owned()),
        ("gender", Some(Field::Gender), one.gender.map_or(String::new(), |gender| gender.code().to_owned())),
        ("birth", Some(Field::Birth), one.birth.map_or(String::new(), |birth| birth.to_string())),
        ("position", Some(Field::Position), name(&one.position)),
        ("unit", Some(Field::Unit), name(&one.unit)),
        ("form", Some(Field::Form), name(&one.form)),
        ("note", Some(Field::Note), one.note.as_ref().map_or(String::new(), |note| note.as_str().to_owned())),
        ("posthumous", None, if one.posthumous { "yes".to_owned() } else { String::new() }),
    ];
    let filled = fields.iter().filter(|(.., text)| !text.is_empty()).map(|(what, field, text)| {
        let sure = field.and_then(|field| one.from.get(field)).map_or(String::new(), |from| format!(" {}", from.sure));
        format!("{what} {text}{sure}")
    });
    format!("{row}: {}", filled.collect::<Vec<_>>().join(" | "))
}

/// The list in each format, as read; a format that cannot say it is left out.
fn formats(grid: &Grid, above: u32, merged: bool) -> Vec<(&'static str, List, u32)> {
    const FONT: &str = "Times New Roman";
    let read = |name: &str, bytes: &[u8]| read_list(name, bytes).unwrap();
    let mut lists = vec![
        ("xlsx", read("ds.xlsx", &written::xlsx(grid, FONT)), 0),
        ("xlsb", read("ds.xlsb", &written::xlsb(grid, &[])), 0),
        ("xls", read("ds.xls", &written::xls(grid)), 0),
        ("ods", read("ds.ods", &written::ods(grid)), 0),
        ("docx", read("ds.docx", &written::docx(grid, FONT, above)), above),
    ];
    if !merged && grid.sheets.len() == 1 {
        let text = |delimiter| written::text(grid, delimiter);
        lists.push(("csv ;", read("ds.csv", text(';').as_bytes()), 0));
        lists.push(("csv tab UTF-16", read("ds.csv", &written::utf16(&text('\t'))), 0));
        lists.push(("pasted", read_text("dán", &text('\t')).unwrap(), 0));
        lists.extend(written::windows_1258(&text(',')).map(|bytes| ("csv , windows-1258", read("ds.csv", &bytes), 0)));
    }
    lists
}

#[test]
fn each_pattern_reads_alike_in_each_format() {
    let mut page = String::new();
    for pattern in SIXTEEN {
        let grid = pattern.grid();
        let lists = formats(&grid, pattern.above, pattern.is_merged_down());
        let first = told(&lists[0].1, pattern.above);
        let names: Vec<&str> = lists.iter().map(|(format, ..)| *format).collect();
        writeln!(page, "== {} ({})", pattern.name, names.join(", ")).unwrap();
        first.iter().for_each(|line| writeln!(page, "{line}").unwrap());
        for (format, list, shift) in &lists[1..] {
            let other = told(list, pattern.above - shift);
            // What a format has otherwise: a date without a format is a day number only in a spreadsheet.
            let differs = |line: &&String| !first.contains(line) && !line.starts_with("columns");
            other.iter().filter(differs).for_each(|line| writeln!(page, "  {format}: {line}").unwrap());
            let lost = first.iter().filter(|line| !other.contains(line) && !line.starts_with("columns"));
            lost.for_each(|line| writeln!(page, "  {format} lacks: {line}").unwrap());
        }
        page.push('\n');
    }
    insta::assert_snapshot!(page);
}
