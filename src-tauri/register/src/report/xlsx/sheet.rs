//! One table as one sheet: page set-up, headings, rows.

use super::head::{self, Pen};
use super::{MOST, PAGE_NUMBER, XlsxWriteError, fit, page_across, style};
use crate::report::Report;
use crate::report::table::{Cell, Column, ColumnKind, Row, RowKind, Table, leads_formula};
use rust_xlsxwriter::{Formula, IgnoreError, Worksheet, column_number_to_name};

/// A sheet that is longer than a page by less than this still goes on one page, a little smaller.
const SQUEEZE: f64 = 1.3;
/// A sum over more ranges than this is written as a number; Excel takes 255.
const RANGES_MAX: usize = 200;

/// Draws letterhead, table, notes and signatures.
pub(super) fn draw(sheet: &mut Worksheet, report: &Report, table: &Table) -> Result<(), XlsxWriteError> {
    let mut widths = fit::widths(table);
    // The letterhead has a left and a right side, whatever the table.
    widths.resize(widths.len().max(2), 20);
    let widths = fit::stretched(&widths);
    for (column, width) in (0..).zip(&widths) {
        sheet.set_column_width(column, *width)?;
    }
    let mut pen = Pen { sheet, widths, row: 0, height: 0.0 };
    head::above(&mut pen, report, table)?;
    let first = pen.row;
    headings(&mut pen, table)?;
    if pen.row > first {
        pen.sheet.set_repeat_rows(first, pen.row - 1)?;
    }
    pen.sheet.set_freeze_panes(pen.row, 0)?;
    let first = pen.row;
    rows(&mut pen, table)?;
    // Codes such as "01" are text on purpose; no green corners.
    let (last, end) = (pen.last(), pen.row.saturating_sub(1).max(first));
    pen.sheet.ignore_error_range(first, 0, end, last, IgnoreError::NumberStoredAsText)?;
    head::below(&mut pen, report)?;
    let (width, height, end) = (fit::points(&pen.widths), pen.height, pen.row.saturating_sub(1));
    set_up_page(sheet, width, height);
    sheet.set_print_area(0, 0, end, last)?;
    Ok(())
}

fn set_up_page(sheet: &mut Worksheet, width: f64, height: f64) {
    page_across(sheet);
    let scale = (fit::PAGE_WIDTH / width).min(1.0);
    if height * scale <= fit::PAGE_HEIGHT * SQUEEZE {
        sheet.set_print_fit_to_pages(1, 1);
    } else {
        sheet.set_print_fit_to_pages(1, 0);
        sheet.set_print_first_page_number(1);
        sheet.set_header(PAGE_NUMBER);
    }
}

fn headings(pen: &mut Pen<'_>, table: &Table) -> Result<(), XlsxWriteError> {
    let grouped = table.has_groups();
    let format = style::heading();
    let top = pen.row;
    let (mut alone, mut under) = (1.0_f64, 1.0_f64);
    if grouped {
        let mut from = 0;
        for columns in table.columns.chunk_by(|a, b| a.group.is_some() && a.group == b.group) {
            let to = from + count(columns) - 1;
            if let Some(group) = columns.first().and_then(|column| column.group.as_deref()) {
                pen.across((from, to), top, group, &format)?;
            }
            from = to + 1;
        }
    }
    for (place, column) in (0..).zip(&table.columns) {
        if column.group.is_some() {
            pen.row = top + 1;
            under = under.max(pen.across((place, place), top + 1, &column.heading, &format)?);
        } else {
            pen.row = top;
            alone = alone.max(pen.across((place, place), top + u32::from(grouped), &column.heading, &format)?);
        }
    }
    pen.row = top;
    if grouped {
        pen.next(fit::LINE + 3.0)?;
        pen.next((alone - 1.0).max(under) * fit::LINE + 3.0)?;
    } else if !table.columns.is_empty() {
        pen.next(alone * fit::LINE + 4.0)?;
    }
    if table.has_marks() {
        for (place, column) in (0..).zip(&table.columns) {
            pen.across((place, place), pen.row, column.mark.as_deref().unwrap_or(""), &style::mark())?;
        }
        pen.next(fit::LINE)?;
    }
    Ok(())
}

fn rows(pen: &mut Pen<'_>, table: &Table) -> Result<(), XlsxWriteError> {
    let items = item_ranges(pen.row, &table.rows);
    for row in &table.rows {
        if row.kind == RowKind::Group {
            let words = row.cells.iter().find_map(|cell| if let Cell::Text(text) = cell { Some(text) } else { None });
            let format = style::cell(row.kind, ColumnKind::Text);
            let lines = pen.across((0, pen.last()), pen.row, words.map_or("", String::as_str), &format)?;
            pen.next(lines * fit::LINE + 3.0)?;
            continue;
        }
        let mut lines = 1.0_f64;
        for (place, column) in (0..).zip(&table.columns) {
            let cell = row.cells.get(usize::from(place)).unwrap_or(&Cell::Blank);
            let sum = if row.kind == RowKind::Sum { sum_of(place, &items) } else { None };
            lines = lines.max(write(pen, (place, column), (row.kind, cell), sum, &table.name)?);
        }
        pen.next(lines * fit::LINE + 5.0)?;
    }
    Ok(())
}

/// Writes one cell and says how many lines it takes.
fn write(
    pen: &mut Pen<'_>,
    (place, column): (u16, &Column),
    (kind, cell): (RowKind, &Cell),
    sum: Option<String>,
    table: &str,
) -> Result<f64, XlsxWriteError> {
    let format = style::cell(kind, column.kind);
    let number = match cell {
        Cell::Blank => {
            pen.sheet.write_blank(pen.row, place, &format)?;
            return Ok(1.0);
        }
        Cell::Share(share) => {
            pen.sheet.write_number_with_format(pen.row, place, share.per_cent(), &format)?;
            return Ok(1.0);
        }
        Cell::Text(text) => {
            // The quote prefix keeps text that looks like a formula text when somebody edits the cell later.
            let format = if leads_formula(text) || text.starts_with('\'') { format.set_quote_prefix() } else { format };
            return pen.across((place, place), pen.row, text, &format);
        }
        Cell::Count(count) => *count,
        Cell::Money(dong) => dong.0,
    };
    if !(-MOST..=MOST).contains(&number) {
        return Err(XlsxWriteError::NumberTooLarge { table: table.to_owned(), number });
    }
    match sum {
        Some(sum) => {
            let formula = Formula::new(sum).set_result(number.to_string());
            pen.sheet.write_formula_with_format(pen.row, place, formula, &format)?;
        }
        // Exact: its size was checked above.
        None => {
            pen.sheet.write_number_with_format(pen.row, place, number as f64, &format)?;
        }
    }
    Ok(1.0)
}

/// First and last row, counted from one as formulas do, of each run of items, `first` being the row of `rows[0]`.
fn item_ranges(first: u32, rows: &[Row]) -> Vec<(u32, u32)> {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for (row, line) in (first + 1..).zip(rows) {
        if line.kind == RowKind::Item {
            match ranges.last_mut() {
                Some((_, to)) if *to + 1 == row => *to = row,
                _ => ranges.push((row, row)),
            }
        }
    }
    ranges
}

/// The formula of a total; none if there is nothing to add up or too much.
fn sum_of(column: u16, items: &[(u32, u32)]) -> Option<String> {
    let name = column_number_to_name(column);
    let ranges: Vec<String> = items.iter().map(|(from, to)| format!("{name}{from}:{name}{to}")).collect();
    (1..=RANGES_MAX).contains(&ranges.len()).then(|| format!("=SUM({})", ranges.join(",")))
}

fn count(columns: &[Column]) -> u16 {
    u16::try_from(columns.len()).unwrap_or(u16::MAX)
}
