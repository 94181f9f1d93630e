//! Outlines: a growing list of segments, the few figures that art is made of, and how a figure is placed.

use crate::print::page::{Colour, Mm, Path, Point, Segment, Stroke};
use std::f64::consts::{PI, TAU};

/// How far a control point stands off so that four curves make an ellipse.
const QUARTER: f64 = 0.552_284_749_8;

/// A point, shortly written.
pub(super) const fn at(x: f64, y: f64) -> Point {
    Point { x, y }
}

/// The point `radius` away from `centre`; angles run clockwise on paper, 0 to the right.
pub(super) fn polar(centre: Point, radius: f64, angle: f64) -> Point {
    at(centre.x + radius * angle.cos(), centre.y + radius * angle.sin())
}

/// Turn and stretch, then move: an affine map of the plane.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placing {
    across: (f64, f64),
    down: (f64, f64),
    origin: Point,
}

impl Placing {
    /// Puts (0,0) at `origin`, everything `scale` times as large and turned by `angle`.
    pub(super) fn new(origin: Point, scale: f64, angle: f64) -> Self {
        let (sin, cos) = angle.sin_cos();
        Self { across: (scale * cos, scale * sin), down: (-scale * sin, scale * cos), origin }
    }

    /// The same, but left and right of the drawing change places first.
    pub(super) fn mirrored(self) -> Self {
        Self { across: (-self.across.0, -self.across.1), ..self }
    }

    /// The same, but top and bottom of the drawing change places first.
    pub(super) fn upturned(self) -> Self {
        Self { down: (-self.down.0, -self.down.1), ..self }
    }

    /// The same, but x and y of the drawing change places first: a row becomes a column.
    pub(super) fn transposed(self) -> Self {
        Self { across: self.down, down: self.across, ..self }
    }

    /// Where a point of the drawing lands.
    pub(super) fn put(self, p: Point) -> Point {
        at(
            self.origin.x + p.x * self.across.0 + p.y * self.down.0,
            self.origin.y + p.x * self.across.1 + p.y * self.down.1,
        )
    }
}

/// An outline in the making; every step hands it on.
#[derive(Debug, Clone, Default)]
pub(super) struct Outline {
    segments: Vec<Segment>,
}

impl Outline {
    /// Nothing yet.
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Starts a new line.
    pub(super) fn start(mut self, to: Point) -> Self {
        self.segments.push(Segment::Move(to));
        self
    }

    /// A straight line on.
    pub(super) fn line(mut self, to: Point) -> Self {
        self.segments.push(Segment::Line(to));
        self
    }

    /// A curve on.
    pub(super) fn curve(mut self, a: Point, b: Point, to: Point) -> Self {
        self.segments.push(Segment::Curve(a, b, to));
        self
    }

    /// Back to the start of the line.
    pub(super) fn close(mut self) -> Self {
        self.segments.push(Segment::Close);
        self
    }

    /// An open line through the points.
    pub(super) fn polyline(mut self, points: impl IntoIterator<Item = Point>) -> Self {
        for (place, point) in points.into_iter().enumerate() {
            self.segments.push(if place == 0 { Segment::Move(point) } else { Segment::Line(point) });
        }
        self
    }

    /// A closed line through the points.
    pub(super) fn polygon(self, points: impl IntoIterator<Item = Point>) -> Self {
        self.polyline(points).close()
    }

    /// A rectangle, clockwise.
    pub(super) fn rect(self, x: f64, y: f64, width: f64, height: f64) -> Self {
        self.polygon([at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height)])
    }

    /// A rectangle that is a hole in one drawn before, counter-clockwise.
    pub(super) fn rect_hole(self, x: f64, y: f64, width: f64, height: f64) -> Self {
        self.polygon([at(x, y), at(x, y + height), at(x + width, y + height), at(x + width, y)])
    }

    /// A circle, clockwise.
    pub(super) fn circle(self, centre: Point, radius: f64) -> Self {
        self.arc(centre, radius, 0.0, TAU, true).close()
    }

    /// The part of a circle from one angle to another; `afresh` starts a new line there, else a line leads to it.
    pub(super) fn arc(self, centre: Point, radius: f64, from: f64, to: f64, afresh: bool) -> Self {
        let steps = ((to - from).abs() / (PI / 2.0) - 1e-9).ceil().max(1.0);
        let step = (to - from) / steps;
        let reach = radius * 4.0 / 3.0 * (step / 4.0).tan();
        let first = polar(centre, radius, from);
        let mut out = if afresh { self.start(first) } else { self.line(first) };
        for number in 0..steps as u32 {
            let (a, b) = (from + step * f64::from(number), from + step * f64::from(number + 1));
            let (p, q) = (polar(centre, radius, a), polar(centre, radius, b));
            out = out.curve(
                at(p.x - reach * a.sin(), p.y + reach * a.cos()),
                at(q.x + reach * b.sin(), q.y - reach * b.cos()),
                q,
            );
        }
        out
    }

    /// An upright ellipse, clockwise.
    pub(super) fn ellipse(self, centre: Point, rx: f64, ry: f64) -> Self {
        let (kx, ky) = (rx * QUARTER, ry * QUARTER);
        let Point { x, y } = centre;
        self.start(at(x + rx, y))
            .curve(at(x + rx, y + ky), at(x + kx, y + ry), at(x, y + ry))
            .curve(at(x - kx, y + ry), at(x - rx, y + ky), at(x - rx, y))
            .curve(at(x - rx, y - ky), at(x - kx, y - ry), at(x, y - ry))
            .curve(at(x + kx, y - ry), at(x + rx, y - ky), at(x + rx, y))
            .close()
    }

    /// A star of `rays` points, the first upwards.
    pub(super) fn star(self, centre: Point, outer: f64, inner: f64, rays: u32) -> Self {
        self.polygon((0..2 * rays).map(|number| {
            let radius = if number % 2 == 0 { outer } else { inner };
            polar(centre, radius, PI * (f64::from(number) / f64::from(rays) - 0.5))
        }))
    }

    /// A pointed petal from `base` in the direction `angle`, `half` wide to each side.
    pub(super) fn petal(self, base: Point, angle: f64, length: f64, half: f64) -> Self {
        let place = Placing::new(base, 1.0, angle);
        let put = |x: f64, y: f64| place.put(at(x * length, y * half));
        self.start(put(0.0, 0.0))
            .curve(put(0.12, 0.72), put(0.34, 1.0), put(0.56, 1.0))
            .curve(put(0.75, 1.0), put(0.87, 0.28), put(1.0, 0.0))
            .curve(put(0.87, -0.28), put(0.75, -1.0), put(0.56, -1.0))
            .curve(put(0.34, -1.0), put(0.12, -0.72), put(0.0, 0.0))
            .close()
    }

    /// A curve through a function and its slope over `from..to`, in `steps` equal parts.
    pub(super) fn plot(mut self, from: f64, to: f64, steps: u32, f: impl Fn(f64) -> (f64, f64)) -> Self {
        let step = (to - from) / f64::from(steps);
        for number in 0..=steps {
            let x = from + step * f64::from(number);
            let (y, slope) = f(x);
            if number == 0 {
                self = self.start(at(x, y));
            } else {
                let before = x - step;
                let (y0, slope0) = f(before);
                let third = step / 3.0;
                self = self.curve(at(before + third, y0 + slope0 * third), at(x - third, y - slope * third), at(x, y));
            }
        }
        self
    }

    /// Another outline, put in its place.
    pub(super) fn with(mut self, other: &Self, place: Placing) -> Self {
        self.segments.extend(other.segments.iter().map(|segment| match *segment {
            Segment::Move(p) => Segment::Move(place.put(p)),
            Segment::Line(p) => Segment::Line(place.put(p)),
            Segment::Curve(a, b, p) => Segment::Curve(place.put(a), place.put(b), place.put(p)),
            Segment::Close => Segment::Close,
        }));
        self
    }

    /// Painted inside.
    pub(super) fn filled(self, fill: Colour) -> Path {
        Path { segments: self.segments, fill: Some(fill), ..Path::default() }
    }

    /// Drawn as a line.
    pub(super) fn stroked(self, colour: Colour, width: f64) -> Path {
        Path { segments: self.segments, stroke: Some(Stroke { colour, width: Mm(width) }), ..Path::default() }
    }

    /// Painted inside and drawn round.
    pub(super) fn painted(self, fill: Colour, colour: Colour, width: f64) -> Path {
        Path {
            segments: self.segments,
            fill: Some(fill),
            stroke: Some(Stroke { colour, width: Mm(width) }),
            ..Path::default()
        }
    }
}
