//! The ribbon at the foot of the emblem and the country's name on it.

use super::super::lettering::{Arc, words_on_arc};
use super::super::palette::{BRONZE, RED, RED_SHADE, YELLOW};
use super::super::shape::{Outline, at, polar};
use super::Sheet;
use crate::print::page::Point;
use std::f64::consts::PI;

/// The two lines on the ribbon.
const NAME: [&str; 2] = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM"];
/// The panel is part of a ring: its centre, radii, and half its angle.
const CENTRE: Point = at(50.0, 21.3);
const TOP: f64 = 66.3;
const FOOT: f64 = 78.1;
const HALF: f64 = 0.495;

/// Tails first, the panel with the name over them.
pub(super) fn draw(sheet: &mut Sheet) {
    for side in [-1.0, 1.0] {
        let on = |radius: f64, turn: f64| {
            let p = polar(CENTRE, radius, PI / 2.0 - turn);
            at(50.0 + side * (p.x - 50.0), p.y)
        };
        let flip = |x: f64, y: f64| at(50.0 + side * x, y);
        // the tail runs from behind the panel outwards and up across the ear
        let tail = Outline::new()
            .start(on(TOP - 3.6, HALF - 0.12))
            .curve(flip(33.5, 76.0), flip(38.5, 72.0), flip(42.0, 64.4))
            .line(flip(45.0, 67.2))
            .line(flip(49.0, 67.0))
            .curve(flip(46.0, 77.0), flip(42.0, 83.0), on(FOOT - 3.4, HALF - 0.04))
            .line(on(FOOT - 3.4, HALF - 0.12))
            .close();
        sheet.paint(&tail, RED, YELLOW, 0.6);
        let fold = Outline::new().polygon([
            on(TOP - 3.6, HALF - 0.12),
            on(FOOT - 3.4, HALF - 0.12),
            on(FOOT, HALF),
            on(TOP, HALF),
        ]);
        sheet.paint(&fold, RED_SHADE, YELLOW, 0.45);
    }
    let panel = Outline::new()
        .arc(CENTRE, TOP, PI / 2.0 + HALF, PI / 2.0 - HALF, true)
        .arc(CENTRE, FOOT, PI / 2.0 - HALF, PI / 2.0 + HALF, false)
        .close();
    sheet.paint(&panel, RED, BRONZE, 1.0);
    sheet.line(&panel, YELLOW, 0.7);
    for (words, radius, spacing) in [(NAME[0], 71.35, 0.02), (NAME[1], 76.15, 0.08)] {
        sheet.fill(&words_on_arc(words, Arc { centre: CENTRE, radius }, 4.05, spacing), YELLOW);
    }
}
