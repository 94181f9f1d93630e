//! The lotus (hoa sen) that stands at the foot of a certificate. Drawn 100 units wide about x = 0, its foot on y = 0.

use super::shape::{Outline, Placing, at};
use crate::print::page::{Colour, Mm, Path, Point};
use std::f64::consts::{PI, TAU};

const ROSE_LINE: Colour = Colour::hex(0xb8_3e_4c);
const LEAF_LINE: Colour = Colour::hex(0x2f_5b_30);
const LEAF: Colour = Colour::hex(0x4f_86_49);
const LEAF_LIGHT: Colour = Colour::hex(0x7d_ab_66);
const LEAF_VEIN: Colour = Colour::hex(0xb9_d2_98);
/// Rim, flesh and heart of a petal, from the back of the bloom to its front.
const ROSES: [[Colour; 3]; 3] = [
    [Colour::hex(0xd8_5c_6c), Colour::hex(0xe5_83_8c), Colour::hex(0xef_a6_a8)],
    [Colour::hex(0xe2_74_80), Colour::hex(0xf0_9f_a4), Colour::hex(0xf8_c6_c3)],
    [Colour::hex(0xea_8c_95), Colour::hex(0xf7_bd_bd), Colour::hex(0xfd_e3_dc)],
];
/// Petals from back to front: lean from upright in radians, length, half width, bend, shade.
const PETALS: [(f64, f64, f64, f64, usize); 8] = [
    (0.20, 35.0, 6.6, 0.00, 0),
    (0.62, 34.0, 6.6, 0.04, 0),
    (1.04, 33.0, 6.0, 0.10, 0),
    (0.42, 31.5, 7.2, 0.00, 1),
    (0.86, 31.0, 7.0, 0.10, 1),
    (1.27, 30.0, 5.4, 0.17, 1),
    (0.56, 27.0, 7.6, 0.10, 2),
    (1.06, 26.0, 6.4, 0.20, 2),
];
/// Where the petals grow from.
const HEART: Point = at(0.0, -7.6);

/// A lotus in bloom between leaves and buds, `width` across, its foot at `centre_bottom`; 0.44 of `width` high.
#[must_use]
pub fn lotus(centre_bottom: Point, width: Mm) -> Vec<Path> {
    let unit = width.0 / 100.0;
    let mut bed = Bed { paths: Vec::new(), place: Placing::new(centre_bottom, unit, 0.0), unit };
    for side in [-1.0, 1.0] {
        bud(&mut bed, side);
    }
    for side in [-1.0, 1.0] {
        leaf(&mut bed, at(side * 30.6, -6.6), 19.2, 6.2);
    }
    petal(&mut bed, 0.0, (36.0, 6.8, 0.0), 0);
    for (lean, length, half, bend, shade) in PETALS {
        for side in [-1.0, 1.0] {
            petal(&mut bed, side * lean, (length, half, -side * bend), shade);
        }
    }
    petal(&mut bed, 0.0, (27.0, 8.4, 0.0), 2);
    leaf(&mut bed, at(0.0, -4.2), 19.0, 4.0);
    bed.paths
}

/// Where the flower's parts paint.
struct Bed {
    paths: Vec<Path>,
    place: Placing,
    unit: f64,
}

impl Bed {
    fn fill(&mut self, outline: &Outline, colour: Colour) {
        self.paths.push(Outline::new().with(outline, self.place).filled(colour));
    }

    fn line(&mut self, outline: &Outline, colour: Colour, width: f64) {
        self.paths.push(Outline::new().with(outline, self.place).stroked(colour, width * self.unit));
    }

    fn sepal(&mut self, foot: Point, angle: f64, length: f64, half: f64, colour: Colour) {
        let outline = Outline::new().petal(foot, angle, length, half);
        self.paths.push(Outline::new().with(&outline, self.place).painted(colour, ROSE_LINE, 0.26 * self.unit));
    }
}

/// One petal of the bloom: rim, flesh, heart, veins, outline.
fn petal(bed: &mut Bed, lean: f64, (length, half, bend): (f64, f64, f64), shade: usize) {
    let place = Placing::new(HEART, 1.0, lean - PI / 2.0);
    let put = |x: f64, y: f64| place.put(at(x * length, y * half + bend * length * x * x));
    let blade = |long: f64, wide: f64| {
        Outline::new()
            .start(put(0.0, 0.0))
            .curve(put(0.1 * long, 0.62 * wide), put(0.28 * long, wide), put(0.5 * long, wide))
            .curve(put(0.7 * long, wide), put(0.86 * long, 0.24 * wide), put(long, 0.0))
            .curve(put(0.86 * long, -0.24 * wide), put(0.7 * long, -wide), put(0.5 * long, -wide))
            .curve(put(0.28 * long, -wide), put(0.1 * long, -0.62 * wide), put(0.0, 0.0))
            .close()
    };
    let [rim, flesh, heart] = ROSES[shade];
    bed.fill(&blade(1.0, 1.0), rim);
    bed.fill(&blade(0.9, 0.8), flesh);
    bed.fill(&blade(0.74, 0.54), heart);
    let veins = [-0.44, -0.16, 0.16, 0.44].into_iter().fold(Outline::new(), |out, y: f64| {
        let end = 0.84 - y.abs() * 0.34;
        out.start(put(0.22, y * 0.55)).curve(put(0.4, y), put(0.56, y), put(end, y * 0.62))
    });
    bed.line(&veins, rim, 0.16);
    bed.line(&blade(1.0, 1.0), ROSE_LINE, 0.3);
}

/// A floating leaf seen from the side, its veins running from the middle.
fn leaf(bed: &mut Bed, centre: Point, rx: f64, ry: f64) {
    bed.fill(&Outline::new().ellipse(centre, rx, ry), LEAF_LINE);
    bed.fill(&Outline::new().ellipse(centre, rx - 0.35, ry - 0.35), LEAF_LIGHT);
    bed.fill(&Outline::new().ellipse(at(centre.x, centre.y - 0.1 * ry), rx * 0.95, ry * 0.84), LEAF);
    let eye = at(centre.x, centre.y - 0.16 * ry);
    let veins = (0..14).fold(Outline::new(), |out, number| {
        let (sin, cos) = (TAU * (f64::from(number) + 0.5) / 14.0).sin_cos();
        let end = at(centre.x + rx * 0.9 * cos, centre.y - 0.1 * ry + ry * 0.76 * sin);
        out.start(eye).line(end)
    });
    bed.line(&veins, LEAF_VEIN, 0.2);
}

/// A bud on its stem, between the bloom and the leaf's tip.
fn bud(bed: &mut Bed, side: f64) {
    let put = |x: f64, y: f64| at(side * x, y);
    let stem = Outline::new().start(put(27.0, -6.0)).curve(put(29.0, -12.0), put(34.0, -15.0), put(35.0, -20.6));
    bed.line(&stem, LEAF_LINE, 1.2);
    bed.line(&stem, LEAF_LIGHT, 0.7);
    let lean = side * 0.12 - PI / 2.0;
    let foot = put(35.0, -20.2);
    bed.sepal(foot, lean, 12.0, 3.5, ROSES[1][0]);
    bed.sepal(foot, lean - 0.24, 10.4, 2.4, ROSES[1][1]);
    bed.sepal(foot, lean + 0.24, 10.4, 2.4, ROSES[1][1]);
    bed.sepal(foot, lean, 9.6, 2.3, ROSES[2][1]);
}
