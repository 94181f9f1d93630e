//! How wide and how high: estimates of what words need, for the places that Excel does not fit by itself (merged
//! cells, headings) and for how much goes on a page. A unit is the width of a digit of the body font.

use crate::domain::money::Dong;
use crate::report::table::{Cell, Table};

/// Height of a line of body text in points.
pub(super) const LINE: f64 = 17.0;
/// The highest row that Excel takes, in points.
pub(super) const ROW_MAX: f64 = 409.0;
/// Points for a unit of column width, and for the padding of a column.
const UNIT: f64 = 6.75;
const PADDING: f64 = 5.25;
/// What margins leave of A4 across, in points.
pub(super) const PAGE_WIDTH: f64 = 714.0;
/// See [`PAGE_WIDTH`].
pub(super) const PAGE_HEIGHT: f64 = 482.0;

/// Column widths in units: the hints, widened where a number would not fit and show as "###".
pub(super) fn widths(table: &Table) -> Vec<u16> {
    let mut widths: Vec<u16> = table.columns.iter().map(|column| column.width.clamp(2, 200)).collect();
    for row in &table.rows {
        for (width, cell) in widths.iter_mut().zip(&row.cells) {
            let digits = match cell {
                Cell::Count(count) => Dong(*count).to_string().len(),
                Cell::Money(dong) => dong.to_string().len(),
                _ => 0,
            };
            *width = (*width).max(u16::try_from(digits + 1).unwrap_or(u16::MAX));
        }
    }
    widths
}

/// The same widths, with what a narrow table leaves of the page shared out evenly, so that the letterhead has room.
pub(super) fn stretched(widths: &[u16]) -> Vec<u16> {
    let spare = (PAGE_WIDTH - points(widths)).max(0.0) / UNIT;
    // Not below nought and not above a page; the fraction is left over.
    let each = (spare / widths.len().max(1) as f64) as u16;
    widths.iter().map(|width| width.saturating_add(each)).collect()
}

/// Width of columns in points.
pub(super) fn points(widths: &[u16]) -> f64 {
    widths.iter().map(|width| f64::from(*width) * UNIT + PADDING).sum()
}

/// How many lines `text` takes in columns of these widths; `size` is the font's, in points.
pub(super) fn lines(text: &str, widths: &[u16], size: f64) -> u32 {
    let room = (points(widths) - PADDING).max(UNIT);
    let space = size * 0.25;
    let (mut lines, mut used) = (1, 0.0);
    for word in text.split_whitespace() {
        let needs: f64 = word.chars().map(|c| width(c) * size).sum();
        if used > 0.0 && used + space + needs > room {
            lines += 1;
            used = 0.0;
        }
        used += needs + if used > 0.0 { space } else { 0.0 };
        // A word longer than the line is broken.
        while used > room {
            lines += 1;
            used -= room;
        }
    }
    lines
}

/// Width of a character as part of the font size, for a bold Times New Roman, rounded up.
fn width(c: char) -> f64 {
    match c {
        'm' | 'w' | 'M' | 'W' | '%' | '—' => 0.95,
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | '.' | ',' | ';' | ':' | '(' | ')' | '-' | '/' | 'ì' | 'í' => 0.36,
        c if c.is_uppercase() => 0.74,
        c if c >= '\u{2e80}' => 1.0,
        _ => 0.53,
    }
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn lines_break_between_words_and_inside_a_word_that_is_too_long() {
        assert_eq!(lines("", &[10], 13.0), 1);
        assert_eq!(lines("Tập thể", &[30], 13.0), 1);
        assert_eq!(lines("Tổng số lượt khen", &[8], 12.0), 2);
        assert_eq!(lines(&"x".repeat(100), &[10], 13.0), 11);
    }
}
