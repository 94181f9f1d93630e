//! The frame (khung viền): rules, a guilloche, a row of pearls and a meander (hồi văn) between four lotus medallions.

mod band;
mod corner;

use super::palette::{GOLD, GOLD_LIGHT, GOLD_TINT, LACQUER};
use super::shape::{Outline, Placing, at};
use crate::print::page::{Colour, Mm, Path};
use band::{guilloche, meander, pearls};

/// The sheet for which the measures below are given.
const LONG: f64 = 360.0;
const SHORT: f64 = 237.0;
/// Edge of a corner medallion; it stands a little further in than the bands.
const CORNER: f64 = 23.6;
/// Insets of the filled rules, outside to inside: (from, to, colour).
const RULES: [(f64, f64, Colour); 9] = [
    (0.0, 0.9, LACQUER),
    (1.5, 1.8, GOLD),
    (2.4, 10.8, GOLD_TINT),
    (2.4, 2.8, GOLD),
    (10.4, 10.8, GOLD),
    (11.2, 13.0, LACQUER),
    (13.4, 13.8, GOLD),
    (20.4, 21.0, GOLD),
    (21.4, 21.65, LACQUER),
];

/// How much of the sheet's edge the frame takes on each side, medallions included.
#[must_use]
pub fn border_depth(width: Mm, height: Mm) -> Mm {
    Mm(CORNER * scale(width.0, height.0))
}

/// A frame whose outer edge is the rectangle (0,0)–(`width`,`height`); a sheet without a surface has none.
#[must_use]
pub fn border(width: Mm, height: Mm) -> Vec<Path> {
    let (w, h) = (width.0, height.0);
    let unit = scale(w, h);
    if unit.is_nan() || unit <= 0.0 {
        return Vec::new();
    }
    let mut paths: Vec<Path> = RULES
        .iter()
        .map(|&(from, to, colour)| {
            let (a, b) = (from * unit, to * unit);
            Outline::new().rect(a, a, w - 2.0 * a, h - 2.0 * a).rect_hole(b, b, w - 2.0 * b, h - 2.0 * b).filled(colour)
        })
        .collect();
    let corner = CORNER * unit;
    let bands = |inset: f64, band: &dyn Fn(f64) -> Outline| {
        let across = band(w - 2.0 * corner);
        let along = band(h - 2.0 * corner);
        around(w, h, corner, inset * unit, &across, &along)
    };
    paths.push(bands(6.6, &|length| guilloche(length, unit, true)).stroked(GOLD, 0.26 * unit));
    paths.push(bands(6.6, &|length| guilloche(length, unit, false)).stroked(LACQUER, 0.22 * unit));
    paths.push(bands(12.1, &|length| pearls(length, unit)).filled(GOLD_LIGHT));
    paths.push(bands(17.1, &|length| meander(length, unit)).stroked(GOLD, 0.46 * unit));
    paths.extend(corner::medallions(w, h, unit, CORNER));
    paths
}

/// The size of the frame's parts: by the sheet's long and short edge, whichever is tighter.
fn scale(width: f64, height: f64) -> f64 {
    (width.max(height) / LONG).min(width.min(height) / SHORT)
}

/// A band drawn along the x axis (outside is up) laid on all four sides, its axis `inset` from the edge.
fn around(w: f64, h: f64, corner: f64, inset: f64, across: &Outline, along: &Outline) -> Outline {
    let place = |x: f64, y: f64| Placing::new(at(x, y), 1.0, 0.0);
    Outline::new()
        .with(across, place(corner, inset))
        .with(across, place(corner, h - inset).upturned())
        .with(along, place(inset, corner).transposed())
        .with(along, place(w - inset, corner).transposed().upturned())
}
