//! The watermark: the face of a Đông Sơn bronze drum (trống đồng), in one pale colour.

use super::palette::MIST;
use super::shape::{Outline, Placing, at, polar};
use crate::print::page::{Mm, Path, Point};
use std::f64::consts::{PI, TAU};

/// The drawing below is made with this radius.
const RADIUS: f64 = 100.0;
const RAYS: u32 = 14;
const BIRDS: u32 = 12;
const CENTRE: Point = at(0.0, 0.0);

/// A drum face of this radius: a star of fourteen rays, rings, tangent circles, teeth, flying Lạc birds.
#[must_use]
pub fn watermark(centre: Point, radius: Mm) -> Vec<Path> {
    let place = Placing::new(centre, radius.0 / RADIUS, 0.0);
    let put = |outline: Outline| Outline::new().with(&outline, place);
    let line = |width: f64| width * radius.0 / RADIUS;
    vec![
        put(solid()).filled(MIST),
        put(flock(Outline::new(), &wing_below())).filled(MIST),
        put(bold_rings()).stroked(MIST, line(1.3)),
        put(fine_rings()).stroked(MIST, line(0.55)),
        put(between_rays()).stroked(MIST, line(0.7)),
        put(studs()).stroked(MIST, line(0.7)),
    ]
}

/// Everything painted as a surface: star, teeth, dots, birds.
fn solid() -> Outline {
    let mut out = Outline::new().star(CENTRE, 30.0, 9.5, RAYS);
    out = teeth(out, 47.0, 52.5, 56);
    out = teeth(out, 92.0, 87.2, 84);
    for (radius, count, dot) in [(42.0, 36, 0.85), (82.3, 60, 0.85)] {
        for number in 0..count {
            out = out.circle(polar(CENTRE, radius, TAU * (f64::from(number) + 0.5) / f64::from(count)), dot);
        }
    }
    flock(out, &bird())
}

/// A ring of birds; they fly anticlockwise, as on the old drums.
fn flock(out: Outline, bird: &Outline) -> Outline {
    (0..BIRDS).fold(out, |out, number| {
        let angle = TAU * (f64::from(number) + 0.5) / f64::from(BIRDS);
        out.with(bird, Placing::new(polar(CENTRE, 66.5, angle), 0.98, angle + PI / 2.0).mirrored())
    })
}

/// A ring of teeth with their feet at `foot` and their points at `point`.
fn teeth(out: Outline, foot: f64, point: f64, count: u32) -> Outline {
    let step = TAU / f64::from(count);
    (0..count).fold(out, |out, number| {
        let angle = step * f64::from(number);
        out.polygon([
            polar(CENTRE, foot, angle - step * 0.42),
            polar(CENTRE, point, angle),
            polar(CENTRE, foot, angle + step * 0.42),
        ])
    })
}

fn bold_rings() -> Outline {
    [33.5, 55.5, 77.5, 99.35].into_iter().fold(Outline::new(), |out, radius| out.circle(CENTRE, radius))
}

fn fine_rings() -> Outline {
    [35.5, 37.8, 45.6, 53.7, 57.3, 75.7, 79.2, 85.4, 93.8, 95.6, 97.4]
        .into_iter()
        .fold(Outline::new(), |out, radius| out.circle(CENTRE, radius))
}

/// Nested chevrons in the valleys of the star.
fn between_rays() -> Outline {
    let step = TAU / f64::from(RAYS);
    (0..RAYS).fold(Outline::new(), |out, number| {
        let angle = step * (f64::from(number) + 0.5) - PI / 2.0;
        [(14.5, 0.36), (19.0, 0.36), (23.5, 0.35)].into_iter().fold(out, |out, (deep, open)| {
            out.polyline([
                polar(CENTRE, 30.8, angle - step * open * (31.0 - deep) / 16.5),
                polar(CENTRE, deep, angle),
                polar(CENTRE, 30.8, angle + step * open * (31.0 - deep) / 16.5),
            ])
        })
    })
}

/// Circles that touch along two rings.
fn studs() -> Outline {
    [(42.0, 36, 2.4), (82.3, 60, 2.2)].into_iter().fold(Outline::new(), |out, (radius, count, stud)| {
        (0..count).fold(out, |out, number| {
            out.circle(polar(CENTRE, radius, TAU * (f64::from(number) + 0.5) / f64::from(count)), stud)
        })
    })
}

/// One bird flying to the right (chim Lạc): long beak, crest, swept wings, fanned tail.
fn bird() -> Outline {
    let head = Outline::new()
        .start(at(15.5, 0.2))
        .curve(at(12.0, -0.6), at(10.0, -1.0), at(8.6, -1.6))
        .curve(at(7.6, -2.6), at(6.4, -3.0), at(5.2, -3.4))
        .curve(at(4.0, -4.2), at(3.2, -5.2), at(1.6, -6.4))
        .curve(at(2.0, -4.4), at(3.0, -2.6), at(4.6, -1.4));
    head.curve(at(2.4, -1.5), at(-1.0, -1.5), at(-4.6, -0.9))
        .curve(at(-8.4, -1.2), at(-11.6, -2.2), at(-15.0, -4.4))
        .line(at(-13.4, -1.7))
        .line(at(-16.0, -1.2))
        .line(at(-13.8, 0.2))
        .line(at(-16.0, 1.6))
        .line(at(-13.4, 1.9))
        .line(at(-15.0, 4.2))
        .curve(at(-11.0, 3.0), at(-8.0, 2.0), at(-4.6, 1.6))
        .curve(at(-0.8, 2.2), at(3.6, 1.7), at(6.6, 0.6))
        .curve(at(9.0, 0.5), at(12.0, 0.4), at(15.5, 0.2))
        .close()
        .with(&wing(), Placing::new(at(0.0, -1.3), 1.0, 0.0))
}

/// The other wing; drawn by itself, for turned over it winds the other way and would cut the body.
fn wing_below() -> Outline {
    Outline::new().with(&wing(), Placing::new(at(0.0, 1.7), 1.0, 0.0).upturned())
}

/// The wing above, its root on the x axis.
fn wing() -> Outline {
    Outline::new()
        .start(at(2.6, 0.4))
        .curve(at(1.2, -2.2), at(-2.6, -5.2), at(-8.6, -7.2))
        .curve(at(-8.2, -6.2), at(-7.6, -5.4), at(-6.8, -4.8))
        .line(at(-8.0, -4.6))
        .curve(at(-7.4, -3.6), at(-6.6, -3.0), at(-5.6, -2.4))
        .line(at(-6.6, -2.1))
        .curve(at(-5.8, -1.2), at(-4.8, -0.4), at(-3.4, 0.4))
        .close()
}
