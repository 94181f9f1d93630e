//! What stands on a page, and how a whole page is brought onto another sheet.

use super::{Colour, Mm, Path, Point, Rect};
use crate::domain::affine::Affine;
use crate::print::artwork::Artwork;
use crate::print::template::Field;
use crate::print::typeface::Typeface;
use std::sync::Arc;

/// A finished page.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Width of the sheet.
    pub width: Mm,
    /// Height of the sheet.
    pub height: Mm,
    /// What lies under the words; pages with an equal ground share it in a PDF.
    pub ground: Ground,
    /// What stands on it, in the order of drawing.
    pub items: Vec<Item>,
    /// How all of it is drawn otherwise, so that the printer at hand brings it out right; the sheet stays as it is.
    pub correction: Affine,
}

/// The art under the words of a page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ground {
    /// The layers, the lowest first, in the template's own millimetres.
    pub layers: Vec<Layer>,
    /// How they are brought onto the page.
    pub fit: Fit,
    /// Where they stand again: so far to the right and down from there. A proof sheet has many certificates on one page.
    pub again: Vec<(Mm, Mm)>,
}

impl Ground {
    /// Art that stands once, where the template has it.
    #[must_use]
    pub fn of(layers: Vec<Layer>) -> Self {
        Self { layers, fit: Fit::default(), again: Vec::new() }
    }
}

/// One layer of art.
#[derive(Debug, Clone, PartialEq)]
pub enum Layer {
    /// The tint of the paper over the whole sheet.
    Paper {
        /// The sheet.
        sheet: Rect,
    },
    /// The ornamental frame.
    Border {
        /// Its outer edge.
        edge: Rect,
    },
    /// The bronze drum under the words (trống đồng).
    Watermark {
        /// Its centre.
        centre: Point,
        /// Its radius.
        radius: Mm,
    },
    /// The national emblem (Quốc huy).
    Emblem {
        /// Its centre.
        centre: Point,
        /// Its diameter.
        diameter: Mm,
    },
    /// The lotus at the foot.
    Lotus {
        /// The middle of its lower edge.
        foot: Point,
        /// Its width.
        width: Mm,
    },
    /// A picture of the office's own.
    Image {
        /// The place that it fills.
        edge: Rect,
        /// The picture.
        artwork: Arc<Artwork>,
    },
}

/// A change of size and place: `scale` first, then a shift by `x` and `y`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fit {
    /// Times this.
    pub scale: f64,
    /// To the right.
    pub x: Mm,
    /// Down.
    pub y: Mm,
}

impl Default for Fit {
    fn default() -> Self {
        Self { scale: 1.0, x: Mm(0.0), y: Mm(0.0) }
    }
}

impl Fit {
    /// Where a point comes to stand.
    #[must_use]
    pub fn point(&self, at: Point) -> Point {
        Point { x: at.x * self.scale + self.x.0, y: at.y * self.scale + self.y.0 }
    }

    /// Where a rectangle comes to stand.
    #[must_use]
    pub fn rect(&self, at: &Rect) -> Rect {
        Rect {
            x: at.x * self.scale + self.x,
            y: at.y * self.scale + self.y,
            width: at.width * self.scale,
            height: at.height * self.scale,
        }
    }
}

/// Something that stands on a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// One line of text.
    Text(TextRun),
    /// A drawn shape.
    Path(Path),
}

/// One line of text, shaped and placed.
#[derive(Debug, Clone, PartialEq)]
pub struct TextRun {
    /// The field it belongs to; none for the marks of a proof.
    pub field: Option<Field>,
    /// The words, NFC.
    pub text: String,
    /// The typeface.
    pub typeface: Typeface,
    /// The size, in points.
    pub size: f64,
    /// The colour.
    pub colour: Colour,
    /// Start of the baseline.
    pub origin: Point,
    /// Turned about the origin, degrees anticlockwise.
    pub angle: f64,
    /// The glyphs from left to right.
    pub glyphs: Vec<Glyph>,
    /// The rectangle that the ink touches; for a turned run, before turning.
    pub bounds: Rect,
}

/// One glyph of a run; lengths in em.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    /// Its number in the typeface.
    pub id: u16,
    /// To the next glyph, kerning and letter spacing included.
    pub advance: f32,
    /// Its own width in the typeface.
    pub own_width: f32,
    /// Drawn this far to the right of its place.
    pub right: f32,
    /// Drawn this far above the baseline.
    pub up: f32,
    /// First byte of its characters in the run's text.
    pub start: u16,
    /// How many bytes of text it stands for; none for a mark added to the glyph before.
    pub len: u16,
}

impl Item {
    fn moved(self, fit: &Fit) -> Self {
        match self {
            Self::Text(mut run) => {
                run.size *= fit.scale;
                run.origin = fit.point(run.origin);
                run.bounds = fit.rect(&run.bounds);
                Self::Text(run)
            }
            Self::Path(mut path) => {
                path = path.put(&|at| fit.point(at));
                if let Some(stroke) = &mut path.stroke {
                    stroke.width = stroke.width * fit.scale;
                }
                Self::Path(path)
            }
        }
    }
}

impl Page {
    /// The same page brought onto another sheet, as large as it can be and in its middle. A correction belongs to the sheet
    /// that was measured and does not come along.
    #[must_use]
    pub fn fitted_onto(self, width: Mm, height: Mm) -> Self {
        let scale = (width.0 / self.width.0).min(height.0 / self.height.0);
        let fit = Fit { scale, x: (width - self.width * scale) / 2.0, y: (height - self.height * scale) / 2.0 };
        self.placed(width, height, &fit)
    }

    /// The same page placed on another sheet as `fit` says.
    #[must_use]
    pub fn placed(self, width: Mm, height: Mm, fit: &Fit) -> Self {
        let at = fit.point(Point { x: self.ground.fit.x.0, y: self.ground.fit.y.0 });
        let ground_fit = Fit { scale: self.ground.fit.scale * fit.scale, x: Mm(at.x), y: Mm(at.y) };
        Self {
            width,
            height,
            ground: Ground {
                layers: self.ground.layers,
                fit: ground_fit,
                again: self.ground.again.into_iter().map(|(x, y)| (x * fit.scale, y * fit.scale)).collect(),
            },
            items: self.items.into_iter().map(|item| item.moved(fit)).collect(),
            correction: Affine::IDENTITY,
        }
    }

    /// The same page, drawn so that a printer brings it out right: `correction` is the inverse of what that printer does.
    #[must_use]
    pub fn corrected(self, correction: Affine) -> Self {
        Self { correction, ..self }
    }

    /// The lines of text on the page.
    pub fn texts(&self) -> impl Iterator<Item = &TextRun> {
        self.items.iter().filter_map(|item| match item {
            Item::Text(run) => Some(run),
            Item::Path(_) => None,
        })
    }
}
