//! Lines of text that belong to no template: the marks of a proof, the words of a calibration sheet.

use super::page::{Colour, Item, Mm, Point, Rect, TextRun};
use super::shape::{Shaped, shape};
use super::template::Align;
use super::typeface::Typeface;

/// How a label is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Label {
    /// The typeface.
    pub(super) typeface: Typeface,
    /// The size, mm.
    pub(super) em: f64,
    /// The colour.
    pub(super) colour: Colour,
}

impl Label {
    /// Sets `words` so that their baseline begins, has its middle or ends at `at`.
    pub(super) fn set(self, words: &str, at: Point, align: Align) -> Item {
        let shaped = shape(self.typeface, words, 0.0);
        let back = match align {
            Align::Left => 0.0,
            Align::Centre => shaped.width * self.em / 2.0,
            Align::Right => shaped.width * self.em,
        };
        self.put(words, shaped, Point { x: at.x - back, ..at }, 0.0)
    }

    /// How wide `words` are, mm.
    pub(super) fn width(self, words: &str) -> f64 {
        shape(self.typeface, words, 0.0).width * self.em
    }

    /// Puts shaped words with the start of their baseline at `origin`, turned by `angle` degrees anticlockwise.
    pub(super) fn put(self, words: &str, shaped: Shaped, origin: Point, angle: f64) -> Item {
        let em = self.em;
        let bounds = Rect {
            x: Mm(origin.x + shaped.ink_left * em),
            y: Mm(origin.y - shaped.rise * em),
            width: Mm((shaped.ink_right - shaped.ink_left) * em),
            height: Mm((shaped.rise + shaped.fall) * em),
        };
        Item::Text(TextRun {
            field: None,
            text: words.to_owned(),
            typeface: self.typeface,
            size: Mm(em).points(),
            colour: self.colour,
            origin,
            angle,
            glyphs: shaped.glyphs,
            bounds,
        })
    }
}
