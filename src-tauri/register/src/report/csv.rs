//! A report as .csv, for those who take the figures on into other programs.
//!
//! Made so that a double click opens it well in a Vietnamese Excel: UTF-8 with byte order mark, or diacritics break;
//! `;` between fields, because the decimal comma of Vietnamese number style needs the comma for itself and Excel then
//! expects the semicolon; no `sep=` line, because Excel stops honouring the byte order mark behind one. Numbers stand
//! bare, without grouping, so that they arrive as numbers. Text that a spreadsheet would run as a formula gets an
//! apostrophe in front.

use super::Report;
use super::table::{Cell, Column, Row, Table, leads_formula};

const SEPARATOR: char = ';';
const LINE_END: &str = "\r\n";

/// The tables of a report one after another, each under its name and with a blank line behind, then the notes.
/// Letterhead and signatures stay away: this is for figures.
#[must_use]
pub fn write_csv(report: &Report) -> Vec<u8> {
    let mut out = String::from("\u{feff}");
    line(&mut out, [report.title.as_str()]);
    line(&mut out, [report.subtitle.as_str()]);
    for table in &report.tables {
        out.push_str(LINE_END);
        write_table(&mut out, table);
    }
    if !report.notes.is_empty() {
        out.push_str(LINE_END);
        line(&mut out, ["Ghi chú"]);
    }
    for note in &report.notes {
        line(&mut out, [note.as_str()]);
    }
    out.into_bytes()
}

fn write_table(out: &mut String, table: &Table) {
    line(out, [table.title.as_str()]);
    line(out, table.columns.iter().map(heading));
    for Row { cells, .. } in &table.rows {
        let texts: Vec<String> = (0..table.columns.len()).map(|place| text(cells.get(place))).collect();
        out.push_str(&texts.join(&SEPARATOR.to_string()));
        out.push_str(LINE_END);
    }
}

/// One heading row is enough here: a group heading goes in front of its columns' own.
fn heading(column: &Column) -> String {
    match &column.group {
        Some(group) => format!("{group}: {}", column.heading),
        None => column.heading.clone(),
    }
}

fn text(cell: Option<&Cell>) -> String {
    match cell {
        None | Some(Cell::Blank) => String::new(),
        Some(Cell::Text(text)) => field(text),
        Some(Cell::Count(count)) => count.to_string(),
        Some(Cell::Money(dong)) => dong.0.to_string(),
        Some(Cell::Share(share)) => share.in_digits(),
    }
}

fn line(out: &mut String, fields: impl IntoIterator<Item = impl AsRef<str>>) {
    for (place, text) in fields.into_iter().enumerate() {
        if place > 0 {
            out.push(SEPARATOR);
        }
        out.push_str(&field(text.as_ref()));
    }
    out.push_str(LINE_END);
}

/// Text made harmless and quoted where it must be (RFC 4180).
fn field(text: &str) -> String {
    let harmless = if leads_formula(text) { format!("'{text}") } else { text.to_owned() };
    if harmless.contains([SEPARATOR, '"', '\r', '\n', '\t']) || harmless.trim() != harmless {
        format!("\"{}\"", harmless.replace('"', "\"\""))
    } else {
        harmless
    }
}
