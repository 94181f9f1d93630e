//! Letterhead, titles, notes and signatures of a sheet, in ranges merged across the table's columns.

use super::XlsxWriteError;
use super::fit;
use super::style;
use crate::report::Report;
use crate::report::letterhead::{Letterhead, MOTTO, STATE};
use crate::report::table::Table;
use rust_xlsxwriter::{Format, Worksheet};

/// Twelve dashes of seven points: a third to a half of an office's name.
const RULE: &str = "————————————";
/// Rows left for a signature and a stamp.
const SIGNATURE_ROWS: u32 = 4;

/// A sheet being filled from top to bottom.
pub(super) struct Pen<'a> {
    pub(super) sheet: &'a mut Worksheet,
    /// Widths of the columns, at least two.
    pub(super) widths: Vec<u16>,
    /// The next row.
    pub(super) row: u32,
    /// Points written so far.
    pub(super) height: f64,
}

impl Pen<'_> {
    /// Ends a row that is `height` points high.
    pub(super) fn next(&mut self, height: f64) -> Result<(), XlsxWriteError> {
        let height = height.min(fit::ROW_MAX);
        self.sheet.set_row_height(self.row, height)?;
        self.row += 1;
        self.height += height;
        Ok(())
    }

    /// The last column.
    pub(super) fn last(&self) -> u16 {
        u16::try_from(self.widths.len()).unwrap_or(u16::MAX).saturating_sub(1)
    }

    /// Writes words across columns `from` to `to` and rows down to `bottom`; says how many lines they take.
    pub(super) fn across(
        &mut self,
        (from, to): (u16, u16),
        bottom: u32,
        text: &str,
        format: &Format,
    ) -> Result<f64, XlsxWriteError> {
        if from == to && bottom == self.row {
            self.sheet.write_string_with_format(self.row, from, text, format)?;
        } else {
            self.sheet.merge_range(self.row, from, bottom, to, text, format)?;
        }
        let widths = self.widths.get(usize::from(from)..=usize::from(to)).unwrap_or_default();
        Ok(f64::from(fit::lines(text, widths, 13.0)))
    }

    /// Writes a row of words across the whole table.
    fn line(&mut self, text: &str, format: &Format) -> Result<(), XlsxWriteError> {
        let lines = self.across((0, self.last()), self.row, text, format)?;
        self.next(lines * fit::LINE + 2.0)
    }

    /// The column behind which the page is nearest to half.
    fn middle(&self) -> u16 {
        let whole = fit::points(&self.widths);
        let left = (1..self.widths.len()).take_while(|n| {
            let columns = self.widths.get(..*n).unwrap_or_default();
            fit::points(columns) <= whole * 0.5
        });
        u16::try_from(left.count()).unwrap_or(1).max(1) - 1
    }
}

/// Letterhead and titles.
pub(super) fn above(pen: &mut Pen<'_>, report: &Report, table: &Table) -> Result<(), XlsxWriteError> {
    letterhead(pen, &report.letterhead)?;
    pen.next(8.0)?;
    pen.line(&report.title, &style::title())?;
    pen.line(&table.title, &style::strong())?;
    pen.line(&report.subtitle, &style::date())?;
    pen.next(8.0)
}

fn letterhead(pen: &mut Pen<'_>, head: &Letterhead) -> Result<(), XlsxWriteError> {
    let (middle, last) = (pen.middle(), pen.last());
    let mut left: Vec<(&str, Format)> = Vec::new();
    left.extend(head.superior.as_deref().map(|name| (name, style::superior())));
    left.extend(head.office.as_deref().map(|name| (name, style::office())));
    if head.office.is_some() {
        left.push((RULE, style::rule()));
    }
    let right = [(STATE, style::office()), (MOTTO, style::motto()), (head.place_and_date.as_str(), style::date())];
    for (place, (words, format)) in right.iter().enumerate() {
        let mut lines = pen.across((middle + 1, last), pen.row, words, format)?;
        if let Some((words, format)) = left.get(place) {
            lines = lines.max(pen.across((0, middle), pen.row, words, format)?);
        }
        pen.next(lines * fit::LINE + 1.0)?;
    }
    Ok(())
}

/// Notes and signatures.
pub(super) fn below(pen: &mut Pen<'_>, report: &Report) -> Result<(), XlsxWriteError> {
    pen.next(8.0)?;
    for (place, note) in report.notes.iter().enumerate() {
        let text = if place == 0 { format!("Ghi chú: {note}") } else { note.clone() };
        pen.line(&text, &style::note())?;
    }
    pen.next(8.0)?;
    let ranges = parts(pen, report.signatures.len());
    let blocks = || ranges.iter().copied().zip(&report.signatures);
    let (mut capacity, mut how) = (1.0_f64, 1.0_f64);
    for (range, block) in blocks() {
        capacity = capacity.max(pen.across(range, pen.row, &block.capacity, &style::strong())?);
    }
    pen.next(capacity * fit::LINE)?;
    for (range, block) in blocks() {
        how = how.max(pen.across(range, pen.row, &block.how, &style::date())?);
    }
    pen.next(how * fit::LINE)?;
    for _ in 0..SIGNATURE_ROWS {
        pen.next(fit::LINE)?;
    }
    Ok(())
}

/// Parts the columns among `count` signatures, by width.
fn parts(pen: &Pen<'_>, count: usize) -> Vec<(u16, u16)> {
    match count {
        0 => Vec::new(),
        1 => vec![(pen.middle() + 1, pen.last())],
        2 => vec![(0, pen.middle()), (pen.middle() + 1, pen.last())],
        _ => {
            // More than two: by number of columns; those that find no column are left out by the caller's zip.
            let (columns, count) = (pen.widths.len(), count.min(pen.widths.len()));
            let edge = |n: usize| u16::try_from(n * columns / count).unwrap_or(u16::MAX);
            (0..count).map(|n| (edge(n), edge(n + 1) - 1)).collect()
        }
    }
}
