//! The steps of a path as SVG writes them shortest: each from where the last one ended, in hundredths of a millimetre, which
//! is finer than any screen. Rounding does not add up: a step leads from the rounded place to the rounded place.

use crate::print::page::{Point, Segment};
use std::fmt::Write as _;

/// Writes steps one after the other.
pub(super) struct Steps<'o> {
    out: &'o mut String,
    at: [i64; 2],
    /// Where the shape in hand began; closing it leads back there.
    begun: [i64; 2],
    /// The last step; the same one again goes without its letter.
    last: char,
}

impl<'o> Steps<'o> {
    /// Steps at the end of `out`.
    pub(super) fn new(out: &'o mut String) -> Self {
        Self { out, at: [0, 0], begun: [0, 0], last: ' ' }
    }

    /// Writes one step.
    pub(super) fn write(&mut self, segment: &Segment) {
        match segment {
            Segment::Move(to) => {
                self.lead('m', &[*to]);
                self.begun = self.at;
            }
            Segment::Line(to) => self.lead('l', &[*to]),
            Segment::Curve(a, b, to) => self.lead('c', &[*a, *b, *to]),
            Segment::Close => {
                self.out.push('z');
                self.last = 'z';
                self.at = self.begun;
            }
        }
    }

    fn lead(&mut self, step: char, points: &[Point]) {
        let mut parted = step != self.last || step == 'm';
        if parted {
            self.out.push(step);
        }
        self.last = step;
        let from = self.at;
        for point in points {
            let to = [point.x, point.y].map(hundredths);
            for (to, from) in to.into_iter().zip(from) {
                let by = to - from;
                if !parted && by >= 0 {
                    self.out.push(' ');
                }
                short(self.out, by);
                parted = false;
            }
            self.at = to;
        }
    }
}

#[allow(clippy::cast_possible_truncation)] // a sheet is not a kilometre wide
fn hundredths(value: f64) -> i64 {
    (value * 100.0).round() as i64
}

/// A number of hundredths without idle zeros: `-.25`, `3`, `12.5`.
fn short(out: &mut String, value: i64) {
    let (whole, part) = (value.abs() / 100, value.abs() % 100);
    if value < 0 {
        out.push('-');
    }
    if whole > 0 || part == 0 {
        let _ = write!(out, "{whole}");
    }
    if part > 0 {
        let digits = format!("{part:02}");
        let _ = write!(out, ".{}", digits.trim_end_matches('0'));
    }
}
