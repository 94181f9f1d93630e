//! Rulers along the edges and through the middle, and the marks in the corners.

use super::pen::{Pen, Weight, label};
use super::{PALE, crosses};
use crate::domain::paper::PaperSize;
use crate::print::page::Rect;
use crate::print::template::Align;
use crate::print::typeface::Typeface;

/// From the edges of the sheet to their rulers, mm; most printers leave 4 to 5 mm white.
const MARGIN: f64 = 10.0;
/// From the edges to the corner marks, mm.
const CORNER: f64 = 5.0;
/// From the edges to where the rulers through the middle begin, mm: the figures of the edge stand before.
const INNER: f64 = 19.0;

/// Draws them; the rulers through the middle leave out the panel.
pub(super) fn draw(pen: &mut Pen, paper: PaperSize, panel: &Rect) {
    let (width, height) = (paper.width(), paper.height());
    pen.rect(Weight::Line, MARGIN, MARGIN, width - 2.0 * MARGIN, height - 2.0 * MARGIN);
    for (x, right) in [(CORNER, 1.0), (width - CORNER, -1.0)] {
        for (y, down) in [(CORNER, 1.0), (height - CORNER, -1.0)] {
            pen.line(Weight::Bold, &[(x + right * 8.0, y), (x, y), (x, y + down * 8.0)]);
        }
    }
    let figures = label(Typeface::TinosRegular, 5.5, PALE);
    for at in millimetres(MARGIN, width - MARGIN) {
        let reach = reach(at);
        pen.line(weight(at), &[(at, MARGIN), (at, MARGIN - reach)]);
        pen.line(weight(at), &[(at, height - MARGIN), (at, height - MARGIN + reach)]);
        if is_figure(at, width) {
            let words = format!("{at:.0}");
            pen.label(figures, &words, (at, MARGIN + 2.6), Align::Centre);
            pen.label(figures, &words, (at, height - MARGIN - 1.2), Align::Centre);
        }
    }
    for at in millimetres(MARGIN, height - MARGIN) {
        let reach = reach(at);
        pen.line(weight(at), &[(MARGIN, at), (MARGIN - reach, at)]);
        pen.line(weight(at), &[(width - MARGIN, at), (width - MARGIN + reach, at)]);
        if is_figure(at, height) {
            let words = format!("{at:.0}");
            pen.label(figures, &words, (MARGIN + 1.0, at + 0.65), Align::Left);
            pen.label(figures, &words, (width - MARGIN - 1.0, at + 0.65), Align::Right);
        }
    }
    let (middle_x, middle_y) = (width / 2.0, height / 2.0);
    for (from, to) in [(INNER, panel.x.0 - 3.0), (panel.right().0 + 3.0, width - INNER)] {
        pen.line(Weight::Line, &[(from, middle_y), (to, middle_y)]);
        for at in millimetres(from, to) {
            let half = reach(at) / 2.0;
            pen.line(weight(at), &[(at, middle_y - half), (at, middle_y + half)]);
            if is_ten(at) {
                pen.label(figures, &format!("{at:.0}"), (at, middle_y - 2.0), Align::Centre);
            }
        }
    }
    // On a narrow sheet the cards of the crosses leave no room between them.
    let (side, above) = crosses::taken(paper);
    let inner = if middle_x - side > 8.0 { INNER } else { above + 2.0 };
    for (from, to) in [(inner, panel.y.0 - 3.0), (panel.bottom().0 + 3.0, height - inner)] {
        pen.line(Weight::Line, &[(middle_x, from), (middle_x, to)]);
        for at in millimetres(from, to) {
            let half = reach(at) / 2.0;
            pen.line(weight(at), &[(middle_x - half, at), (middle_x + half, at)]);
            if is_ten(at) {
                pen.label(figures, &format!("{at:.0}"), (middle_x + 2.0, at + 0.65), Align::Left);
            }
        }
    }
}

/// The whole millimetres from one place to another.
fn millimetres(from: f64, to: f64) -> impl Iterator<Item = f64> {
    let first = from.ceil();
    (0..).map(move |step| first + f64::from(step)).take_while(move |at| *at <= to)
}

fn is_ten(at: f64) -> bool {
    (at / 10.0).fract() == 0.0
}

/// A figure of the edge, where those of two edges do not meet.
fn is_figure(at: f64, side: f64) -> bool {
    is_ten(at) && at >= MARGIN + 10.0 && at <= side - MARGIN - 8.0
}

fn reach(at: f64) -> f64 {
    match () {
        () if is_ten(at) => 2.8,
        () if (at / 5.0).fract() == 0.0 => 2.0,
        () => 1.2,
    }
}

fn weight(at: f64) -> Weight {
    if is_ten(at) { Weight::Line } else { Weight::Fine }
}
