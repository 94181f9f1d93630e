//! The four crosses, each with a card: where it is meant to stand, and boxes for where it was found.

use super::pen::{Pen, Weight, label};
use super::{INK, LACQUER, PALE, WHITE};
use crate::domain::calibration::Cross;
use crate::domain::decimal;
use crate::domain::paper::PaperSize;
use crate::print::template::Align;
use crate::print::typeface::Typeface;

/// From the middle of a cross to the ends of its arms, mm; their heads stay clear of the figures of the rulers.
const ARM: f64 = 8.0;
/// From the middle of a cross to its card, to the side and up or down, mm.
const CARD_OFF: (f64, f64) = (8.0, 6.0);
/// The height of a card, mm.
const CARD_HEIGHT: f64 = 17.0;
/// The height of its head, mm.
const HEAD: f64 = 4.0;

/// From the edges of the sheet to the end of the cards, mm, to the side and up or down: what is free between them.
pub(super) fn taken(paper: PaperSize) -> (f64, f64) {
    let (left, top) = Cross::A.place(paper);
    (left + CARD_OFF.0 + card_width(paper), top + CARD_OFF.1 + CARD_HEIGHT)
}

/// Two cards must stand side by side on a narrow sheet.
fn card_width(paper: PaperSize) -> f64 {
    if paper.width() < 200.0 { 37.0 } else { 43.0 }
}

/// Draws the crosses and their cards.
pub(super) fn draw(pen: &mut Pen, paper: PaperSize) {
    let (width, height) = (paper.width(), paper.height());
    for &cross in Cross::ALL {
        let (x, y) = cross.place(paper);
        pen.line(Weight::Line, &[(x - ARM, y), (x + ARM, y)]);
        pen.line(Weight::Line, &[(x, y - ARM), (x, y + ARM)]);
        pen.circle((x, y), 3.0, None);
        // The heads say from which edges it is measured.
        pen.polygon(INK, &[(x - ARM - 1.6, y), (x - ARM, y - 0.7), (x - ARM, y + 0.7)]);
        pen.polygon(INK, &[(x, y - ARM - 1.6), (x - 0.7, y - ARM), (x + 0.7, y - ARM)]);
        let wide = card_width(paper);
        let left = if x < width / 2.0 { x + CARD_OFF.0 } else { x - CARD_OFF.0 - wide };
        let top = if y < height / 2.0 { y + CARD_OFF.1 } else { y - CARD_OFF.1 - CARD_HEIGHT };
        card(pen, cross, (x, y), (left, top), wide);
    }
}

fn card(pen: &mut Pen, cross: Cross, meant: (f64, f64), (left, top): (f64, f64), width: f64) {
    let row = (CARD_HEIGHT - HEAD) / 2.0;
    let boxes = (width * 0.37, row - 0.8);
    let (box_left, figures) = (left + width - boxes.0, left + width - boxes.0 - 2.0);
    let disc = (left + 3.6, top + HEAD + row);
    pen.circle(disc, 3.6, Some(LACQUER));
    let letter = label(Typeface::TinosBold, 14.0, WHITE);
    pen.label(letter, &cross.letter().to_string(), (disc.0, disc.1 + 1.65), Align::Centre);

    let small = label(Typeface::TinosItalic, width * 0.15, PALE);
    pen.label(small, "từ mép", (left + 9.0, top + HEAD - 1.2), Align::Left);
    pen.label(small, "phải là", (figures, top + HEAD - 1.2), Align::Right);
    pen.label(small, "đo được", (box_left + boxes.0 / 2.0, top + HEAD - 1.2), Align::Centre);
    for (place, (edge, value)) in (0_u8..).zip([("trái", meant.0), ("trên", meant.1)]) {
        let y = top + HEAD + row * f64::from(place);
        let baseline = y + boxes.1 / 2.0 + 1.1;
        pen.label(label(Typeface::TinosRegular, 8.5, INK), edge, (left + 9.0, baseline), Align::Left);
        let said = decimal::vietnamese(value, 1);
        pen.label(label(Typeface::TinosBold, 8.5, INK), &said, (figures, baseline), Align::Right);
        pen.rect(Weight::Fine, box_left, y, boxes.0, boxes.1);
    }
}
