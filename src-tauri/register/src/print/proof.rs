//! The proof (bản kiểm tra): a whole certificate on an A4 sheet with a pale mark across, so that nobody signs it.

use super::certificate::{Ink, Laid, lay_out};
use super::label::Label;
use super::page::{Colour, Item, Mm, Page, Point};
use super::shape::shape;
use super::template::{Align, Template};
use super::typeface::Typeface;
use crate::domain::certificate::CertificateWords;

const MARK: &str = "BẢN KIỂM TRA";
const NOTE: &str = "Bản kiểm tra để soát lỗi trước khi in. Không có giá trị như bằng chính thức.";
/// Pale enough to read the words over it, without any transparency.
const MARK_COLOUR: Colour = Colour::hex(0xf4_d9cf);
const NOTE_COLOUR: Colour = Colour::hex(0x6b_6257);

/// Lays out the words of a draft or of an issued award as a proof.
#[must_use]
pub fn lay_out_proof(words: &CertificateWords, template: &Template) -> Laid {
    let Laid { page, findings } = lay_out(words, template, Ink::Full);
    let (long, short) = (Mm(297.0), Mm(210.0));
    let is_wide = page.width >= page.height;
    let mut page = if is_wide { page.fitted_onto(long, short) } else { page.fitted_onto(short, long) };
    let mark = mark(&page);
    let note = note(&page);
    page.items.insert(0, mark);
    page.items.push(note);
    Laid { page, findings }
}

/// Across the sheet from the lower left, beneath the words.
fn mark(page: &Page) -> Item {
    let shaped = shape(Typeface::TinosBold, MARK, 0.04);
    let angle = page.height.0.atan2(page.width.0);
    let length = page.width.0.hypot(page.height.0) * 0.56;
    let em = length / shaped.width.max(1.0);
    // The middle of the capitals comes to lie on the middle of the sheet.
    let (along, below) = (length / 2.0, em * 0.33);
    let origin = Point {
        x: page.width.0 / 2.0 - along * angle.cos() + below * angle.sin(),
        y: page.height.0 / 2.0 + along * angle.sin() + below * angle.cos(),
    };
    let label = Label { typeface: Typeface::TinosBold, em, colour: MARK_COLOUR };
    label.put(MARK, shaped, origin, angle.to_degrees())
}

fn note(page: &Page) -> Item {
    let em = Mm::from_points(8.5).0;
    let label = Label { typeface: Typeface::TinosItalic, em, colour: NOTE_COLOUR };
    label.set(NOTE, Point { x: page.width.0 / 2.0, y: page.height.0 - 6.0 }, Align::Centre)
}
