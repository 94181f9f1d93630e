//! Placeholder for the art of a certificate; the real one replaces this file.

use super::page::{Colour, Mm, Path, Point, Segment, Stroke};

fn rectangle(x: f64, y: f64, width: f64, height: f64, fill: Option<Colour>, stroke: Option<Stroke>) -> Path {
    let at = |x, y| Point { x, y };
    let segments = vec![
        Segment::Move(at(x, y)),
        Segment::Line(at(x + width, y)),
        Segment::Line(at(x + width, y + height)),
        Segment::Line(at(x, y + height)),
        Segment::Close,
    ];
    Path { segments, fill, stroke }
}

fn circle(centre: Point, radius: f64, fill: Option<Colour>, stroke: Option<Stroke>) -> Path {
    let k = 0.552_284_749_8 * radius;
    let at = |x: f64, y: f64| Point { x: centre.x + x, y: centre.y + y };
    let r = radius;
    let segments = vec![
        Segment::Move(at(r, 0.0)),
        Segment::Curve(at(r, k), at(k, r), at(0.0, r)),
        Segment::Curve(at(-k, r), at(-r, k), at(-r, 0.0)),
        Segment::Curve(at(-r, -k), at(-k, -r), at(0.0, -r)),
        Segment::Curve(at(k, -r), at(r, -k), at(r, 0.0)),
        Segment::Close,
    ];
    Path { segments, fill, stroke }
}

/// The ornamental frame, its outer corner at the origin.
#[must_use]
pub fn border(width: Mm, height: Mm) -> Vec<Path> {
    [0.0, 3.0, 20.0, 23.0]
        .into_iter()
        .map(|inset| {
            let stroke = Stroke { colour: Colour::hex(0xb8_862b), width: Mm(0.8) };
            rectangle(inset, inset, width.0 - 2.0 * inset, height.0 - 2.0 * inset, None, Some(stroke))
        })
        .collect()
}

/// The tint of the paper.
#[must_use]
pub fn paper(width: Mm, height: Mm) -> Vec<Path> {
    vec![rectangle(0.0, 0.0, width.0, height.0, Some(Colour::hex(0xfb_f5e2)), None)]
}

/// The bronze drum.
#[must_use]
pub fn watermark(centre: Point, radius: Mm) -> Vec<Path> {
    let stroke = Stroke { colour: Colour::hex(0xf3_e6bd), width: Mm(0.9) };
    vec![circle(centre, radius.0, None, Some(stroke)), circle(centre, radius.0 * 0.6, None, Some(stroke))]
}

/// The national emblem.
#[must_use]
pub fn emblem(centre: Point, diameter: Mm) -> Vec<Path> {
    vec![circle(centre, diameter.0 / 2.0, Some(Colour::hex(0xc8_161d)), None)]
}

/// The lotus.
#[must_use]
pub fn lotus(centre_bottom: Point, width: Mm) -> Vec<Path> {
    let r = width.0 / 6.0;
    vec![circle(Point { x: centre_bottom.x, y: centre_bottom.y - r }, r, Some(Colour::hex(0xf2_b0aa)), None)]
}
