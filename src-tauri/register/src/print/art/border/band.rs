//! The patterns that run along a side of the frame, drawn along the x axis from 0 to the length of the side, outside
//! up. Each is its own mirror image about the middle of the side.

use super::super::shape::{Outline, at};
use std::f64::consts::{PI, TAU};

/// One family of strands of the guilloche: bundles of waves that cross the other family's.
pub(super) fn guilloche(length: f64, unit: f64, first: bool) -> Outline {
    let waves = (length / (14.4 * unit)).round().max(2.0);
    let pitch = TAU * waves / length;
    let height = 3.45 * unit;
    let base = if first { 0.0 } else { PI / 2.0 };
    let mut out = Outline::new();
    for turn in [0.0, PI] {
        for strand in [-1.5, -0.5, 0.5, 1.5] {
            let phase = base + turn + strand * 0.3;
            out = out.plot(0.0, length, waves as u32 * 4, |x| {
                let (sin, cos) = (pitch * x + phase).sin_cos();
                (height * sin, height * pitch * cos)
            });
        }
    }
    out
}

/// A row of pearls, evenly spread.
pub(super) fn pearls(length: f64, unit: f64) -> Outline {
    // threes, small large small, so that both ends of a side look the same
    let count = 3.0 * (length / (6.0 * unit)).round().max(1.0);
    let step = length / count;
    (0..count as u32).fold(Outline::new(), |out, number| {
        let x = step * (f64::from(number) + 0.5);
        if number % 3 == 1 { out.circle(at(x, 0.0), 0.5 * unit) } else { out.circle(at(x, 0.0), 0.34 * unit) }
    })
}

/// The corners of one key of the meander, in cells of a 6×5 grid, down from its top.
const KEY: [(f64, f64); 12] = [
    (0.0, 5.0),
    (0.0, 0.0),
    (5.0, 0.0),
    (5.0, 4.0),
    (2.0, 4.0),
    (2.0, 2.0),
    (3.0, 2.0),
    (3.0, 3.0),
    (4.0, 3.0),
    (4.0, 1.0),
    (1.0, 1.0),
    (1.0, 5.0),
];

/// One unbroken line of keys; they run in from both ends and meet face to face.
pub(super) fn meander(length: f64, unit: f64) -> Outline {
    let cell = 1.06 * unit;
    let gap = 1.3 * unit;
    let run = length - 2.0 * gap;
    // half a side holds whole keys less half a cell, so the two middle keys stand one cell apart
    let keys = ((run / 2.0 / cell + 0.5) / 6.0).round().max(1.0);
    let wide = run / 2.0 / (6.0 * keys - 0.5);
    let half: Vec<_> = (0..keys as u32)
        .flat_map(|key| KEY.map(|(x, y)| at(gap + (f64::from(key) * 6.0 + x) * wide, (y - 2.5) * cell)))
        .collect();
    let other: Vec<_> = half.iter().rev().map(|p| at(length - p.x, p.y)).collect();
    let (from, to) = (at(0.0, 2.5 * cell), at(length, 2.5 * cell));
    Outline::new().polyline([from].into_iter().chain(half).chain(other).chain([to]))
}
