//! The pieces of a letter: words in their sizes, lines under them, tables with and without borders.

use crate::report::ReportError;
use crate::report::letterhead::{Letterhead, MOTTO, STATE};
use docx_rs::{
    AlignmentType, Docx, Header, HeightRule, LineSpacing, PageMargin, PageNum, Paragraph, ParagraphBorder,
    ParagraphBorderPosition, ParagraphBorders, Run, RunFonts, RunProperty, SpecialIndentType, Table, TableCell,
    TableCellMargins, TableLayoutType, TableRow, VAlignType, WidthType,
};
use std::io::Cursor;

/// Twentieths of a point to a millimetre.
const MM: f64 = 1440.0 / 25.4;
/// The room for text between the margins, mm: 210 − 30 − 20.
pub(super) const ROOM: f64 = 160.0;
const FACE: &str = "Times New Roman";
/// The height of headings, twentieths of a point.
const HEADING: f32 = 480.0;

/// Millimetres as Word counts them.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a sheet is a few hundred millimetres
pub(super) fn twips(mm: f64) -> usize {
    (mm * MM).round() as usize
}

#[allow(clippy::cast_possible_truncation)] // see above
fn margin(mm: f64) -> i32 {
    (mm * MM).round() as i32
}

/// An empty A4 sheet with the margins of the decree: 20 mm above and below, 30 left, 20 right. From the second page on
/// its number stands in the middle of the margin above.
pub(super) fn letter() -> Docx {
    let margins = PageMargin::new()
        .top(margin(20.0))
        .bottom(margin(20.0))
        .left(margin(30.0))
        .right(margin(20.0))
        .header(margin(10.0))
        .footer(margin(10.0));
    let fonts = RunFonts::new().ascii(FACE).hi_ansi(FACE).cs(FACE).east_asia(FACE);
    let number = Paragraph::new().add_page_num(PageNum::new()).align(AlignmentType::Center);
    Docx::new()
        .page_size(11_906, 16_838)
        .page_margin(margins)
        .default_fonts(fonts)
        .default_size(28)
        .header(Header::new().add_paragraph(number))
        .first_header(Header::new().add_paragraph(Paragraph::new()))
}

/// The letter as the bytes of a file.
///
/// # Errors
/// [`ReportError::Docx`] if it cannot be put together.
pub(super) fn bytes_of_letter(letter: Docx) -> Result<Vec<u8>, ReportError> {
    let mut parts = letter.build();
    // The writer in use cannot be told that a row comes again on each page. Only headings have a height of their own.
    let document = String::from_utf8(parts.document).map_err(|error| ReportError::Docx(error.to_string()))?;
    parts.document = document.replace("<w:trHeight ", "<w:tblHeader /><w:trHeight ").into_bytes();
    let mut bytes = Cursor::new(Vec::new());
    parts.pack(&mut bytes).map_err(|error| ReportError::Docx(error.to_string()))?;
    Ok(bytes.into_inner())
}

/// Words of a size in points.
pub(super) fn words(text: &str, points: usize) -> Run {
    Run::new().add_text(text).size(points * 2)
}

/// A line in the middle.
pub(super) fn centred(run: Run) -> Paragraph {
    Paragraph::new().add_run(run).align(AlignmentType::Center)
}

/// A passage of the letter's body: justified, its first line 10 mm in, 6 points below.
pub(super) fn passage(text: &str) -> Paragraph {
    Paragraph::new()
        .add_run(words(text, 14))
        .align(AlignmentType::Both)
        .indent(None, Some(SpecialIndentType::FirstLine(margin(10.0))), None, None)
        .line_spacing(LineSpacing::new().after(120))
}

/// A cell of that width, with its paragraphs.
pub(super) fn cell(mm: f64, paragraphs: Vec<Paragraph>) -> TableCell {
    let cell = TableCell::new().width(twips(mm), WidthType::Dxa);
    paragraphs.into_iter().fold(cell, TableCell::add_paragraph)
}

/// A table without any border, whose columns have those widths in millimetres; words may use nearly all of them.
pub(super) fn invisible(widths: &[f64], rows: Vec<TableRow>) -> Table {
    laid_out(Table::without_borders(rows), widths).margins(TableCellMargins::new().margin(0, 20, 0, 20))
}

/// A column of a table with borders.
pub(super) struct Column {
    pub(super) heading: &'static str,
    /// Its width in millimetres.
    pub(super) mm: f64,
    /// Whether its words stand in the middle.
    pub(super) centred: bool,
}

/// A table with borders. Its headings stand out and come again on each page; the last row is the sum of the others,
/// its first words over all columns before `sum_at`.
pub(super) fn ruled(columns: &[Column], rows: &[Vec<String>], sum: (&str, usize, &str)) -> Table {
    let heading = |column: &Column| {
        cell(column.mm, vec![centred(words(column.heading, 13).bold())]).vertical_align(VAlignType::Center)
    };
    let headings = TableRow::new(columns.iter().map(heading).collect())
        .cant_split()
        .row_height(HEADING)
        .height_rule(HeightRule::AtLeast);
    let row = |texts: &Vec<String>| {
        let cells = columns.iter().zip(texts).map(|(column, text)| {
            let paragraph = Paragraph::new().add_run(words(text, 13));
            let aligned = if column.centred { paragraph.align(AlignmentType::Center) } else { paragraph };
            cell(column.mm, vec![aligned]).vertical_align(VAlignType::Center)
        });
        TableRow::new(cells.collect()).cant_split()
    };
    let (label, at, figure) = sum;
    let before: f64 = columns.iter().take(at).map(|column| column.mm).sum();
    let mut last = vec![cell(before, vec![centred(words(label, 13).bold())]).grid_span(at)];
    last.extend(columns.iter().skip(at).enumerate().map(|(place, column)| {
        let text = if place == 0 { figure } else { "" };
        cell(column.mm, vec![centred(words(text, 13).bold())])
    }));
    let rows = std::iter::once(headings).chain(rows.iter().map(row)).chain([TableRow::new(last).cant_split()]);
    let widths: Vec<f64> = columns.iter().map(|column| column.mm).collect();
    laid_out(Table::new(rows.collect()), &widths).margins(TableCellMargins::new().margin(40, 90, 40, 90))
}

fn laid_out(table: Table, widths: &[f64]) -> Table {
    table
        .set_grid(widths.iter().map(|mm| twips(*mm)).collect())
        .layout(TableLayoutType::Fixed)
        .width(twips(widths.iter().sum()), WidthType::Dxa)
}

/// The head of a letter: office and number on the left, State and motto on the right, place and date under them.
pub(super) fn head(letterhead: &Letterhead, number: &str) -> Table {
    // The State's name takes 89 mm.
    let (left, right) = (68.0, ROOM - 68.0);
    let mut office: Vec<Paragraph> = letterhead.superior.iter().map(|superior| centred(words(superior, 12))).collect();
    office.extend(letterhead.office.iter().map(|office| centred(words(office, 12).bold())));
    office.push(if office.is_empty() { Paragraph::new() } else { rule(left, 24.0) });
    let state = vec![centred(words(STATE, 12).bold()), centred(words(MOTTO, 13).bold()), rule(right, 53.0)];
    let names = TableRow::new(vec![cell(left, office), cell(right, state)]);
    let place = centred(words(&letterhead.place_and_date, 13).italic());
    let below = TableRow::new(vec![cell(left, vec![centred(words(number, 13))]), cell(right, vec![place])]);
    invisible(&[left, right], vec![names, below])
}

/// Where copies go (nơi nhận), in the sizes of the decree.
pub(super) fn recipients(lines: &[&str]) -> Vec<Paragraph> {
    let head =
        Paragraph::new().add_run(words("Nơi nhận:", 12).bold().italic()).line_spacing(LineSpacing::new().before(120));
    let lines = lines.iter().map(|line| Paragraph::new().add_run(words(line, 11)));
    std::iter::once(head).chain(lines).collect()
}

/// A thin rule of that length in the middle of room that is `room` wide, both in millimetres.
pub(super) fn rule(room: f64, mm: f64) -> Paragraph {
    let side = Some(margin((room - mm) / 2.0));
    let line = ParagraphBorder::new(ParagraphBorderPosition::Top).size(6);
    let mut paragraph = Paragraph::new()
        .run_property(RunProperty::new().size(4))
        .indent(side, None, side, None)
        .line_spacing(LineSpacing::new().before(30).after(60));
    paragraph.property = paragraph.property.set_borders(ParagraphBorders::with_empty().set(line));
    paragraph
}
