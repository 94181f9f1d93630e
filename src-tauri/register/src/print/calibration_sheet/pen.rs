//! Gathers lines of one thickness into one path, and keeps labels above them.

use super::INK;
use crate::print::label::Label;
use crate::print::page::{Colour, Item, Mm, Path, Point, Segment, Stroke};
use crate::print::template::Align;
use crate::print::typeface::Typeface;

/// The thicknesses of lines, mm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// The marks of single millimetres, the lines of boxes.
    Fine,
    /// Rulers and crosses.
    Line,
    /// Corner marks.
    Bold,
}

impl Weight {
    const ALL: [Self; 3] = [Self::Fine, Self::Line, Self::Bold];

    fn width(self) -> Mm {
        Mm(match self {
            Self::Fine => 0.1,
            Self::Line => 0.18,
            Self::Bold => 0.4,
        })
    }
}

/// What is drawn so far.
#[derive(Debug, Default)]
pub(super) struct Pen {
    lines: [Vec<Segment>; 3],
    shapes: Vec<Item>,
    labels: Vec<Item>,
}

impl Pen {
    /// A line through the points.
    pub(super) fn line(&mut self, weight: Weight, points: &[(f64, f64)]) {
        let mut points = points.iter().map(|&(x, y)| Point { x, y });
        let Some(path) = Weight::ALL.iter().position(|of| *of == weight).and_then(|i| self.lines.get_mut(i)) else {
            return;
        };
        path.extend(points.next().map(Segment::Move));
        path.extend(points.map(Segment::Line));
    }

    /// A rectangle's outline.
    pub(super) fn rect(&mut self, weight: Weight, x: f64, y: f64, width: f64, height: f64) {
        let (right, bottom) = (x + width, y + height);
        self.line(weight, &[(x, y), (right, y), (right, bottom), (x, bottom), (x, y)]);
    }

    /// A circle: filled with `fill`, or its outline.
    pub(super) fn circle(&mut self, centre: (f64, f64), radius: f64, fill: Option<Colour>) {
        let (x, y) = centre;
        let k = radius * 0.552_284_749_8;
        let at = |dx: f64, dy: f64| Point { x: x + dx, y: y + dy };
        let segments = vec![
            Segment::Move(at(radius, 0.0)),
            Segment::Curve(at(radius, k), at(k, radius), at(0.0, radius)),
            Segment::Curve(at(-k, radius), at(-radius, k), at(-radius, 0.0)),
            Segment::Curve(at(-radius, -k), at(-k, -radius), at(0.0, -radius)),
            Segment::Curve(at(k, -radius), at(radius, -k), at(radius, 0.0)),
            Segment::Close,
        ];
        let stroke = if fill.is_some() { None } else { Some(Stroke { colour: INK, width: Weight::Line.width() }) };
        self.shapes.push(Item::Path(Path { segments, fill, stroke, ..Path::default() }));
    }

    /// A filled shape with straight sides.
    pub(super) fn polygon(&mut self, fill: Colour, points: &[(f64, f64)]) {
        let mut points = points.iter().map(|&(x, y)| Point { x, y });
        let mut segments: Vec<Segment> = points.next().map(Segment::Move).into_iter().collect();
        segments.extend(points.map(Segment::Line));
        segments.push(Segment::Close);
        self.shapes.push(Item::Path(Path { segments, fill: Some(fill), ..Path::default() }));
    }

    /// Words.
    pub(super) fn label(&mut self, label: Label, words: &str, (x, y): (f64, f64), align: Align) {
        self.labels.push(label.set(words, Point { x, y }, align));
    }

    /// Everything, lines first.
    pub(super) fn items(self) -> Vec<Item> {
        let lines = Weight::ALL.into_iter().zip(self.lines).filter(|(_, segments)| !segments.is_empty());
        let stroke = |weight: Weight| Some(Stroke { colour: INK, width: weight.width() });
        let paths =
            lines.map(|(weight, segments)| Item::Path(Path { segments, stroke: stroke(weight), ..Path::default() }));
        paths.chain(self.shapes).chain(self.labels).collect()
    }
}

/// A label of a size in points.
pub(super) fn label(typeface: Typeface, points: f64, colour: Colour) -> Label {
    Label { typeface, em: Mm::from_points(points).0, colour }
}
