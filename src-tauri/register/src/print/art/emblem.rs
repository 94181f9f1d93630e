//! The national emblem (Quốc huy): red disc, gold star, gear, two ears of rice, and the ribbon with the country's name.
//! Drawn in a square of 100 units, then placed. An office that has the official file may lay that over instead.

mod ears;
mod ribbon;

use super::palette::{BRONZE, RED, YELLOW};
use super::shape::{Outline, Placing, at, polar};
use crate::print::page::{Colour, Mm, Path, Point};
use std::f64::consts::{PI, TAU};

/// Where the disc and the ears have their common middle.
const MIDDLE: Point = at(50.0, 50.0);

/// The emblem in a square of this `diameter` about `centre`.
#[must_use]
pub fn emblem(centre: Point, diameter: Mm) -> Vec<Path> {
    let unit = diameter.0 / 100.0;
    let place = Placing::new(at(centre.x - 50.0 * unit, centre.y - 50.0 * unit), unit, 0.0);
    let mut sheet = Sheet { paths: Vec::new(), place, unit };
    sheet.fill(&Outline::new().circle(MIDDLE, 42.0), RED);
    gear(&mut sheet);
    sheet.fill(&Outline::new().star(at(50.0, 40.5), 19.5, 19.5 * STAR, 5), YELLOW);
    ears::draw(&mut sheet);
    ribbon::draw(&mut sheet);
    sheet.paths
}

/// Inner to outer radius of a five-pointed star with straight lines through its points.
const STAR: f64 = 0.381_966;

/// Where the emblem's parts paint, in its own units.
struct Sheet {
    paths: Vec<Path>,
    place: Placing,
    unit: f64,
}

impl Sheet {
    fn put(&self, outline: &Outline) -> Outline {
        Outline::new().with(outline, self.place)
    }

    fn fill(&mut self, outline: &Outline, colour: Colour) {
        self.paths.push(self.put(outline).filled(colour));
    }

    fn line(&mut self, outline: &Outline, colour: Colour, width: f64) {
        self.paths.push(self.put(outline).stroked(colour, width * self.unit));
    }

    fn paint(&mut self, outline: &Outline, fill: Colour, line: Colour, width: f64) {
        self.paths.push(self.put(outline).painted(fill, line, width * self.unit));
    }
}

/// The gear: teeth, rim, spokes, hub; the ribbon covers its lower half.
fn gear(sheet: &mut Sheet) {
    let centre = at(50.0, 80.4);
    let teeth = 20;
    let outline = (0..teeth).flat_map(|tooth| {
        [(-0.34, 14.6), (-0.22, 18.0), (0.22, 18.0), (0.34, 14.6)]
            .map(|(turn, radius)| polar(centre, radius, TAU * (f64::from(tooth) + turn) / f64::from(teeth) - PI / 2.0))
    });
    sheet.paint(&Outline::new().polygon(outline), YELLOW, BRONZE, 0.3);
    sheet.paint(&Outline::new().circle(centre, 10.8), RED, BRONZE, 0.3);
    let spokes = (0..6).fold(Outline::new(), |out, spoke| {
        let angle = TAU * f64::from(spoke) / 6.0 - PI / 2.0;
        out.polygon([
            polar(centre, 4.0, angle - 0.36),
            polar(centre, 11.0, angle - 0.1),
            polar(centre, 11.0, angle + 0.1),
            polar(centre, 4.0, angle + 0.36),
        ])
    });
    sheet.fill(&spokes, YELLOW);
    sheet.paint(&Outline::new().circle(centre, 5.2), YELLOW, BRONZE, 0.3);
    sheet.fill(&Outline::new().circle(centre, 2.2), RED);
}
