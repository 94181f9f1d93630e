//! How large a text can be in a given width, and how it breaks there. Widths are linear in the size, so one
//! shaping of each piece answers for every size.
//!
//! Most lines of a batch say the same on every certificate, so each thread remembers how it set the last texts.

use super::shape::{Shaped, shape, span};
use super::template::Line;
use super::text::{even_lines, least_width, lines_within, pieces};
use super::typeface::Typeface;
use crate::quick::QuickMap;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// How many texts a thread remembers before it starts anew.
const KEPT: usize = 256;

/// A text with its pieces measured.
#[derive(Clone)]
pub(crate) struct Measured(Rc<Text>);

struct Text {
    pieces: Vec<String>,
    widths: Vec<f64>,
    space: f64,
    typeface: Typeface,
    spacing: f64,
    /// Whether it has come again, so that it is worth knowing how it is set.
    comes_again: Cell<bool>,
    /// How it was set before, and in what room.
    set: RefCell<Vec<(Room, Fitted)>>,
}

/// What the setting of a text depends on.
#[derive(Clone, Copy, PartialEq)]
struct Room {
    width: f64,
    most: f64,
    keep: f64,
    lines: usize,
}

/// A text broken into lines of one size.
#[derive(Clone)]
pub(crate) struct Fitted {
    /// The size, points.
    pub(crate) size: f64,
    /// The words and glyphs of each line.
    pub(crate) lines: Vec<(String, Shaped)>,
}

/// The texts of a typeface and a letter spacing.
type Texts = QuickMap<Box<str>, Measured>;

thread_local! {
    static KEPT_TEXTS: RefCell<QuickMap<(Typeface, u64), Texts>> = RefCell::default();
}

impl Measured {
    /// Measures the pieces of a text.
    pub(crate) fn new(text: &str, typeface: Typeface, spacing: f64) -> Self {
        KEPT_TEXTS.with_borrow_mut(|kept| {
            let texts = kept.entry((typeface, spacing.to_bits())).or_default();
            if let Some(known) = texts.get(text) {
                known.0.comes_again.set(true);
                return known.clone();
            }
            let pieces: Vec<String> = pieces(text).into_iter().map(str::to_owned).collect();
            let widths = pieces.iter().map(|piece| span(typeface, piece, spacing)).collect();
            let space = span(typeface, " ", 0.0) + 2.0 * spacing;
            let (comes_again, set) = (Cell::new(false), RefCell::default());
            let new = Self(Rc::new(Text { pieces, widths, space, typeface, spacing, comes_again, set }));
            if texts.len() >= KEPT {
                texts.clear();
            }
            texts.insert(text.into(), new.clone());
            new
        })
    }

    /// The typeface it was measured in.
    pub(crate) fn typeface(&self) -> Typeface {
        self.0.typeface
    }

    /// Sets the text in `width` points, no larger than `most`. It takes as few lines as let it stay at `keep` or
    /// above; where no count does, the one that leaves it largest.
    pub(crate) fn fit(&self, line: &Line, width: f64, most: f64) -> Fitted {
        let keep = line.narrow_to.unwrap_or(most).min(most);
        let room = Room { width, most, keep, lines: line.lines };
        let known = self.0.set.borrow().iter().find(|(of, _)| *of == room).map(|(_, fitted)| fitted.clone());
        known.unwrap_or_else(|| {
            let fitted = self.0.fit(room);
            if self.0.comes_again.get() {
                self.0.set.borrow_mut().push((room, fitted.clone()));
            }
            fitted
        })
    }
}

impl Text {
    fn fit(&self, Room { width, most, keep, lines }: Room) -> Fitted {
        let mut best = (0.0, f64::MAX);
        for count in 1..=lines.min(self.pieces.len()).max(1) {
            let least = least_width(&self.widths, self.space, count);
            let size = quarter(most.min(width / least.max(1e-6)));
            if size > best.0 {
                best = (size, least);
            }
            if size >= keep {
                break;
            }
        }
        let (mut size, least) = best;
        let broken = lines_within(&self.widths, self.space, least + 1e-6);
        // A little more width than the least lets lines end where the sense does.
        let wider = (width / size.max(1e-6)).min(least * 1.25);
        let broken = match broken.len() {
            0 | 1 => broken,
            count => even_lines(&self.pieces, &self.widths, self.space, count, wider).unwrap_or(broken),
        };
        let lines: Vec<(String, Shaped)> = broken
            .into_iter()
            .map(|range| {
                let words = self.pieces.get(range).unwrap_or_default().join(" ");
                let shaped = shape(self.typeface, &words, self.spacing);
                (words, shaped)
            })
            .collect();
        // The pieces were measured apart; kerning over the spaces may move the sum a little.
        let span = lines.iter().map(|(_, shaped)| shaped.span()).fold(0.0, f64::max);
        if span * size > width {
            size = quarter(width / span);
        }
        Fitted { size, lines }
    }
}

/// Down to a quarter point, so that sizes in a batch repeat; below one point, as it is.
fn quarter(size: f64) -> f64 {
    if size < 1.0 { size } else { (size * 4.0).floor() / 4.0 }
}
