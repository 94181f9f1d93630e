//! The corner medallions: a lotus rosette on lacquer in a framed square.

use super::super::palette::{CREAM, GOLD, GOLD_LIGHT, GOLD_PALE, LACQUER, RED, YELLOW};
use super::super::shape::{Outline, Placing, at, polar};
use crate::print::page::{Colour, Path, Point};
use std::f64::consts::{PI, SQRT_2, TAU};

/// The four medallions of a frame, squares of `edge` units.
pub(super) fn medallions(w: f64, h: f64, unit: f64, edge: f64) -> Vec<Path> {
    let place = |x: f64, y: f64| Placing::new(at(x, y), unit, 0.0);
    let corners =
        [place(0.0, 0.0), place(w, 0.0).mirrored(), place(0.0, h).upturned(), place(w, h).mirrored().upturned()];
    let all = |one: Outline| corners.iter().fold(Outline::new(), |out, &corner| out.with(&one, corner));
    let square = |inset: f64| Outline::new().rect(inset, inset, edge - 2.0 * inset, edge - 2.0 * inset);
    let centre = at(edge / 2.0, edge / 2.0);
    let mut paths: Vec<Path> = [(0.0, LACQUER), (0.9, CREAM), (1.5, GOLD), (1.8, CREAM), (2.4, LACQUER)]
        .into_iter()
        .map(|(inset, colour)| all(square(inset)).filled(colour))
        .collect();
    paths.push(all(square(2.95)).stroked(GOLD_LIGHT, 0.18 * unit));
    paths.push(all(spandrels(centre, edge / 2.0 - 3.4)).filled(GOLD_LIGHT));
    let rosette: [(f64, f64, u32, f64, Colour); 3] =
        [(8.2, 1.62, 16, 0.0, GOLD_LIGHT), (6.3, 1.22, 16, 0.5, GOLD_PALE), (4.4, 1.2, 8, 0.0, RED)];
    for (length, half, count, turn, colour) in rosette {
        let petals = (0..count).fold(Outline::new(), |out, number| {
            out.petal(centre, TAU * (f64::from(number) + turn) / f64::from(count), length, half)
        });
        paths.push(all(petals).painted(colour, LACQUER, 0.13 * unit));
    }
    paths.push(all(Outline::new().circle(centre, 1.55)).painted(YELLOW, LACQUER, 0.14 * unit));
    let seeds = (0..8).fold(Outline::new().circle(centre, 0.2), |out, number| {
        out.circle(polar(centre, 0.92, TAU * (f64::from(number) + 0.5) / 8.0), 0.17)
    });
    paths.push(all(seeds).filled(LACQUER));
    paths
}

/// Three leaves in each corner of the square's ground.
fn spandrels(centre: Point, reach: f64) -> Outline {
    (0..4).fold(Outline::new(), |out, quarter| {
        let angle = TAU * (f64::from(quarter) + 0.5) / 4.0;
        let tip = polar(centre, reach * SQRT_2, angle);
        [-0.72, 0.0, 0.72]
            .into_iter()
            .fold(out, |out, turn| out.petal(tip, angle + PI + turn, if turn == 0.0 { 2.9 } else { 2.6 }, 0.5))
    })
}
