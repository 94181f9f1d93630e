//! The pieces of a letter: words in their sizes, lines under them, tables with and without borders.

use crate::report::letterhead::{Letterhead, MOTTO, STATE};
use docx_rs::{
    AlignmentType, Docx, LineSpacing, PageMargin, Paragraph, ParagraphBorder, ParagraphBorderPosition, Run, RunFonts,
    SpecialIndentType, Table, TableCell, TableLayoutType, TableRow, VAlignType, WidthType,
};

/// Twentieths of a point to a millimetre.
const MM: f64 = 1440.0 / 25.4;
/// The room for text between the margins, mm: 210 − 30 − 20.
pub(super) const ROOM: f64 = 160.0;
const FACE: &str = "Times New Roman";

/// Millimetres as Word counts them.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a sheet is a few hundred millimetres
pub(super) fn twips(mm: f64) -> usize {
    (mm * MM).round() as usize
}

#[allow(clippy::cast_possible_truncation)] // see above
fn margin(mm: f64) -> i32 {
    (mm * MM).round() as i32
}

/// An empty A4 sheet with the margins of the decree: 20 mm above and below, 30 left, 20 right.
pub(super) fn letter() -> Docx {
    let margins = PageMargin::new().top(margin(20.0)).bottom(margin(20.0)).left(margin(30.0)).right(margin(20.0));
    let fonts = RunFonts::new().ascii(FACE).hi_ansi(FACE).cs(FACE).east_asia(FACE);
    Docx::new().page_size(11_906, 16_838).page_margin(margins).default_fonts(fonts).default_size(28)
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

/// A table without any border, whose columns have those widths in millimetres.
pub(super) fn invisible(widths: &[f64], rows: Vec<TableRow>) -> Table {
    Table::without_borders(rows)
        .set_grid(widths.iter().map(|mm| twips(*mm)).collect())
        .layout(TableLayoutType::Fixed)
        .width(twips(widths.iter().sum()), WidthType::Dxa)
}

/// A table with borders; its first row stands out.
pub(super) fn ruled(widths: &[f64], head: &[&str], rows: &[Vec<String>]) -> Table {
    let heading =
        |(mm, text): (&f64, &&str)| cell(*mm, vec![centred(words(text, 13).bold())]).vertical_align(VAlignType::Center);
    let head = TableRow::new(widths.iter().zip(head).map(heading).collect()).cant_split();
    let row = |texts: &Vec<String>| {
        let cells = widths.iter().zip(texts).enumerate().map(|(at, (mm, text))| {
            let narrow = *mm < 25.0;
            let paragraph = Paragraph::new().add_run(words(text, 13));
            let aligned = if narrow || at == 0 { paragraph.align(AlignmentType::Center) } else { paragraph };
            cell(*mm, vec![aligned]).vertical_align(VAlignType::Center)
        });
        TableRow::new(cells.collect()).cant_split()
    };
    let rows = std::iter::once(head).chain(rows.iter().map(row)).collect();
    Table::new(rows)
        .set_grid(widths.iter().map(|mm| twips(*mm)).collect())
        .layout(TableLayoutType::Fixed)
        .width(twips(widths.iter().sum()), WidthType::Dxa)
}

/// The head of a letter: office and number on the left, State and motto on the right, place and date under them.
pub(super) fn head(letterhead: &Letterhead, number: &str) -> Table {
    let (left, right) = (65.0, ROOM - 65.0);
    let mut office: Vec<Paragraph> = letterhead.superior.iter().map(|superior| centred(words(superior, 12))).collect();
    office.extend(letterhead.office.iter().map(|office| centred(words(office, 12).bold())));
    let state = vec![centred(words(STATE, 12).bold()), centred(words(MOTTO, 13).bold())];
    let names = TableRow::new(vec![cell(left, office), cell(right, state)]);
    let rules =
        TableRow::new(vec![cell(left, vec![rule(left - 4.0, 24.0)]), cell(right, vec![rule(right - 4.0, 50.0)])]);
    let place = centred(words(&letterhead.place_and_date, 13).italic());
    let below = TableRow::new(vec![cell(left, vec![centred(words(number, 13))]), cell(right, vec![place])]);
    invisible(&[left, right], vec![names, rules, below])
}

/// A thin rule of that length in the middle of room that is `room` wide, both in millimetres.
pub(super) fn rule(room: f64, mm: f64) -> Paragraph {
    let side = Some(margin((room - mm) / 2.0));
    let mut line = Paragraph::new()
        .add_run(words("", 2))
        .size(4)
        .indent(side, None, side, None)
        .line_spacing(LineSpacing::new().before(20).after(0));
    line.property = line.property.set_border(ParagraphBorder::new(ParagraphBorderPosition::Top).size(6));
    line
}
