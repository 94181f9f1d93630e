//! The two ears of rice round the emblem's disc.

use super::super::palette::{BRONZE, YELLOW, YELLOW_LIGHT};
use super::super::shape::{Outline, Placing, at, polar};
use super::{MIDDLE, Sheet};
use crate::print::page::Point;
use std::f64::consts::PI;

/// Where an ear starts and ends, in degrees from straight down.
const FOOT: f64 = 18.0;
const TIP: f64 = 166.0;
/// Grains in one row.
const GRAINS: u32 = 21;
/// The stem's distance from the middle.
const STEM: f64 = 43.2;

/// Both ears: stem, then grains from foot to tip, outer and inner before the middle row.
pub(super) fn draw(sheet: &mut Sheet) {
    for side in [-1.0, 1.0] {
        let on_arc = |degrees: f64, radius: f64| {
            let angle = PI / 2.0 - degrees.to_radians();
            let p = polar(MIDDLE, radius, angle);
            at(MIDDLE.x + side * (p.x - MIDDLE.x), p.y)
        };
        let stem = Outline::new().polyline((0..=24).map(|n| on_arc(f64::from(n) * (TIP - 2.0) / 24.0, STEM)));
        sheet.line(&stem, BRONZE, 1.2);
        sheet.line(&stem, YELLOW, 0.7);
        let step = (TIP - FOOT) / f64::from(GRAINS);
        let grow = |sheet: &mut Sheet, degrees: f64, row: f64, turn: f64, length: f64| {
            // upwards along the arc at this place, then out or in by `turn`
            let angle = turn - degrees.to_radians();
            let angle = if side > 0.0 { angle } else { PI - angle };
            grain(sheet, on_arc(degrees, STEM + row), angle, length, side);
        };
        for number in 0..GRAINS {
            let degrees = FOOT + step * f64::from(number);
            let length = 8.8 * (1.0 - 0.012 * f64::from(number));
            grow(sheet, degrees, 1.5, 0.5, length);
            grow(sheet, degrees, -1.5, -0.5, length);
            grow(sheet, degrees + step * 0.5, 0.0, 0.0, length);
        }
        grow(sheet, TIP, 0.0, 0.0, 5.8);
    }
}

/// One grain with its lit half.
fn grain(sheet: &mut Sheet, base: Point, angle: f64, length: f64, side: f64) {
    let half = length * 0.215;
    sheet.paint(&Outline::new().petal(base, angle, length, half), YELLOW, BRONZE, 0.26);
    let place = Placing::new(base, 1.0, angle);
    let put = |x: f64, y: f64| place.put(at(x * length, -side * y * half));
    let lit = Outline::new()
        .start(put(0.14, 0.2))
        .curve(put(0.3, 0.7), put(0.42, 0.72), put(0.56, 0.72))
        .curve(put(0.7, 0.7), put(0.78, 0.4), put(0.86, 0.12))
        .curve(put(0.6, 0.34), put(0.4, 0.34), put(0.14, 0.2))
        .close();
    sheet.fill(&lit, YELLOW_LIGHT);
}
