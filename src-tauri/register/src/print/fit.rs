//! How large a text can be in a given width, and how it breaks there. Widths are linear in the size, so one
//! shaping of each piece answers for every size.

use super::shape::{Shaped, shape};
use super::template::Line;
use super::text::{even_lines, least_width, lines_within, pieces};
use super::typeface::Typeface;

/// A text with its pieces measured.
pub(crate) struct Measured {
    pieces: Vec<String>,
    widths: Vec<f64>,
    space: f64,
    typeface: Typeface,
    spacing: f64,
}

/// A text broken into lines of one size.
pub(crate) struct Fitted {
    /// The size, points.
    pub(crate) size: f64,
    /// The words and glyphs of each line.
    pub(crate) lines: Vec<(String, Shaped)>,
}

impl Measured {
    /// Measures the pieces of a text.
    pub(crate) fn new(text: &str, typeface: Typeface, spacing: f64) -> Self {
        let pieces: Vec<String> = pieces(text).into_iter().map(str::to_owned).collect();
        let widths = pieces.iter().map(|piece| shape(typeface, piece, spacing).span()).collect();
        let space = shape(typeface, " ", 0.0).width + 2.0 * spacing;
        Self { pieces, widths, space, typeface, spacing }
    }

    /// The typeface it was measured in.
    pub(crate) fn typeface(&self) -> Typeface {
        self.typeface
    }

    /// Sets the text in `width` points, no larger than `most`. It takes as few lines as let it stay at `keep` or
    /// above; where no count does, the one that leaves it largest.
    pub(crate) fn fit(&self, line: &Line, width: f64, most: f64) -> Fitted {
        let keep = line.narrow_to.unwrap_or(most).min(most);
        let mut best = (0.0, f64::MAX);
        for count in 1..=line.lines.min(self.pieces.len()).max(1) {
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
        let broken = even_lines(&self.pieces, &self.widths, self.space, broken.len(), wider).unwrap_or(broken);
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
