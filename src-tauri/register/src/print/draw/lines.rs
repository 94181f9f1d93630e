//! Lines of text as operators, written tightly: what is set already is not said again, and places are told from where the
//! last line began.

use super::object::character;
use crate::print::font::{printed_width, resource_name};
use crate::print::number::{decimal, integer, number, precise, thousandths, whole};
use crate::print::page::{Colour, Mm, TextRun};
use crate::print::typeface::Typeface;
use std::io::Write as _;

/// The lines of a page, one after the other.
pub(super) struct Lines {
    /// Whether a text object is open, and where its last line began, in thousandths of a point.
    open: Option<[i64; 2]>,
    font: Option<(Typeface, f64)>,
    colour: Colour,
}

impl Lines {
    /// At the beginning of a page.
    pub(super) fn new() -> Self {
        Self { open: None, font: None, colour: Colour::BLACK }
    }

    /// Writes a line on a sheet of this height.
    pub(super) fn write(&mut self, out: &mut Vec<u8>, run: &TextRun, height: Mm) {
        let place = [Mm(run.origin.x), height - Mm(run.origin.y)].map(|length| thousandths(length.points()));
        if self.open.is_none() {
            out.extend(b"BT\n");
        }
        let from = *self.open.get_or_insert([0, 0]);
        if self.colour != run.colour {
            self.colour = run.colour;
            out.extend(colour(run.colour).as_bytes());
            out.extend(b" rg ");
        }
        if self.font != Some((run.typeface, run.size)) {
            self.font = Some((run.typeface, run.size));
            let _ = write!(out, "/{} {} Tf ", resource_name(run.typeface), number(run.size));
        }
        if run.angle == 0.0 {
            for (to, from) in place.into_iter().zip(from) {
                decimal(out, to - from, 3);
                out.push(b' ');
            }
            out.extend(b"Td");
            self.open = Some(place);
            show(out, run);
        } else {
            let (sin, cos) = run.angle.to_radians().sin_cos();
            for part in [cos, sin, -sin, cos] {
                let _ = write!(out, "{} ", precise(part));
            }
            for part in place {
                decimal(out, part, 3);
                out.push(b' ');
            }
            out.extend(b"Tm");
            show(out, run);
            self.end(out);
        }
    }

    /// Ends the text object, so that something else may be drawn.
    pub(super) fn end(&mut self, out: &mut Vec<u8>) {
        if self.open.take().is_some() {
            out.extend(b"ET\n");
        }
    }
}

/// The parts of a colour as PDF has them, from 0 to 1.
pub(super) fn colour(colour: Colour) -> String {
    [colour.r, colour.g, colour.b].map(|part| number(f64::from(part) / 255.0)).join(" ")
}

/// Shows the glyphs; between them stand the corrections for kerning and placed marks, in whole thousandths of an em to the
/// left. What rounding leaves is carried on, so no line becomes longer or shorter than it was laid out.
fn show(out: &mut Vec<u8>, run: &TextRun) {
    let mut owed = 0.0;
    let mut rise = 0.0;
    let mut is_open = false;
    out.push(b'[');
    for glyph in &run.glyphs {
        if (glyph.up - rise).abs() > 1e-4 {
            close(out, &mut is_open);
            rise = glyph.up;
            out.extend(b"]TJ ");
            decimal(out, thousandths(f64::from(rise) * run.size), 3);
            out.extend(b" Ts[");
        }
        owed -= f64::from(glyph.right) * 1000.0;
        let move_left = whole(owed);
        if move_left != 0 {
            close(out, &mut is_open);
            integer(out, move_left);
            owed -= move_left as f64;
        }
        if !is_open {
            out.push(b'(');
            is_open = true;
        }
        glyph.id.to_be_bytes().into_iter().for_each(|byte| character(out, byte));
        owed += f64::from(glyph.right - glyph.advance) * 1000.0 + printed_width(glyph.own_width);
    }
    close(out, &mut is_open);
    out.extend(b"]TJ\n");
    if rise != 0.0 {
        out.extend(b"0 Ts ");
    }
}

fn close(out: &mut Vec<u8>, is_open: &mut bool) {
    if std::mem::take(is_open) {
        out.push(b')');
    }
}
