//! Words along an arc as outlines, for the ribbon of the emblem. Ordinary text is not set here.

use super::shape::{Outline, Placing, at, polar};
use crate::print::page::Point;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, MetadataProvider};
use std::f64::consts::PI;

/// The face of the ribbon.
const FACE: &[u8] = include_bytes!("../../../fonts/Tinos-Bold.ttf");
/// Glyphs are asked for at this size, then scaled.
const EM: f64 = 1000.0;

/// An arc that sags like a hammock: letters stand upright on its inside, the middle is the lowest point.
#[derive(Debug, Clone, Copy)]
pub(super) struct Arc {
    /// Centre of its circle, above the words.
    pub(super) centre: Point,
    /// Radius to the foot of the letters.
    pub(super) radius: f64,
}

/// The words centred on the lowest point of the arc, `size` high (em), `spacing` em between letters.
pub(super) fn words_on_arc(words: &str, arc: Arc, size: f64, spacing: f64) -> Outline {
    let Ok(font) = FontRef::new(FACE) else {
        return Outline::new(); // the face is part of the program; its test would fail first
    };
    let em = Size::new(EM as f32);
    let metrics = font.glyph_metrics(em, LocationRef::default());
    let outlines = font.outline_glyphs();
    let letters: Vec<_> = words.chars().map(|letter| font.charmap().map(letter).unwrap_or_default()).collect();
    let advances: Vec<f64> =
        letters.iter().map(|&id| f64::from(metrics.advance_width(id).unwrap_or_default()) / EM + spacing).collect();
    let mut reached = -(advances.iter().sum::<f64>() - spacing) / 2.0;
    let mut out = Outline::new();
    for (&letter, &advance) in letters.iter().zip(&advances) {
        let half = (advance - spacing) / 2.0;
        let turn = (reached + half) * size / arc.radius;
        reached += advance;
        let Some(glyph) = outlines.get(letter) else { continue };
        let mut pen = Pen::default();
        if glyph.draw(DrawSettings::unhinted(em, LocationRef::default()), &mut pen).is_ok() {
            let foot = polar(arc.centre, arc.radius, PI / 2.0 - turn);
            let shift = Placing::new(at(-half * EM, 0.0), 1.0, 0.0).upturned();
            let flat = Outline::new().with(&pen.outline, shift);
            out = out.with(&flat, Placing::new(foot, size / EM, -turn));
        }
    }
    out
}

/// Takes a glyph's outline down, y up as fonts have it.
#[derive(Debug, Default)]
struct Pen {
    outline: Outline,
    last: (f64, f64),
}

impl Pen {
    fn step(&mut self, x: f32, y: f32, grow: impl FnOnce(Outline, Point) -> Outline) {
        self.last = (f64::from(x), f64::from(y));
        self.outline = grow(std::mem::take(&mut self.outline), at(self.last.0, self.last.1));
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.step(x, y, Outline::start);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.step(x, y, Outline::line);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let (cx, cy, from) = (f64::from(cx), f64::from(cy), self.last);
        self.step(x, y, |outline, to| {
            let third = |end: f64, control: f64| end + (control - end) * 2.0 / 3.0;
            outline.curve(at(third(from.0, cx), third(from.1, cy)), at(third(to.x, cx), third(to.y, cy)), to)
        });
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let (a, b) = (at(f64::from(ax), f64::from(ay)), at(f64::from(bx), f64::from(by)));
        self.step(x, y, |outline, to| outline.curve(a, b, to));
    }

    fn close(&mut self) {
        self.outline = std::mem::take(&mut self.outline).close();
    }
}
