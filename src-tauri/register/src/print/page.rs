//! A finished page: items at fixed places, in millimetres from the top left corner. Layout makes it, exporters
//! only read it.

mod items;

pub use items::{Fit, Glyph, Ground, Item, Layer, Page, TextRun};

use std::fmt;
use std::ops::{Add, Div, Mul, Sub};

/// A length on paper, in millimetres.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(transparent)]
pub struct Mm(pub f64);

impl Mm {
    /// The length in PDF points (1/72 inch).
    #[must_use]
    pub fn points(self) -> f64 {
        self.0 * 72.0 / 25.4
    }

    /// A length given in PDF points.
    #[must_use]
    pub fn from_points(points: f64) -> Self {
        Self(points * 25.4 / 72.0)
    }
}

impl fmt::Display for Mm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2}", self.0)
    }
}

impl Add for Mm {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Mm {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Mul<f64> for Mm {
    type Output = Self;
    fn mul(self, times: f64) -> Self {
        Self(self.0 * times)
    }
}

impl Div<f64> for Mm {
    type Output = Self;
    fn div(self, by: f64) -> Self {
        Self(self.0 / by)
    }
}

/// A place on the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// From the left edge, mm.
    pub x: f64,
    /// From the top edge, mm.
    pub y: f64,
}

/// An upright rectangle on the page.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
pub struct Rect {
    /// Left edge.
    pub x: Mm,
    /// Top edge.
    pub y: Mm,
    /// Width.
    pub width: Mm,
    /// Height.
    pub height: Mm,
}

impl Rect {
    /// The right edge.
    #[must_use]
    pub fn right(&self) -> Mm {
        self.x + self.width
    }

    /// The bottom edge.
    #[must_use]
    pub fn bottom(&self) -> Mm {
        self.y + self.height
    }

    /// Whether `other` lies in here, with `slack` allowed on every side.
    #[must_use]
    pub fn holds(&self, other: &Self, slack: Mm) -> bool {
        other.x >= self.x - slack
            && other.y >= self.y - slack
            && other.right() <= self.right() + slack
            && other.bottom() <= self.bottom() + slack
    }

    /// Whether the two share more than an edge.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }
}

/// A colour in sRGB, written `#rrggbb`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Colour {
    /// Red.
    pub r: u8,
    /// Green.
    pub g: u8,
    /// Blue.
    pub b: u8,
}

impl Colour {
    /// Black.
    pub const BLACK: Self = Self::hex(0x00_00_00);

    /// The colour `0xRRGGBB`.
    #[must_use]
    #[allow(clippy::cast_possible_truncation)] // each part is masked to one byte
    pub const fn hex(rgb: u32) -> Self {
        Self { r: (rgb >> 16 & 0xff) as u8, g: (rgb >> 8 & 0xff) as u8, b: (rgb & 0xff) as u8 }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.r, self.g, self.b)
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

impl TryFrom<String> for Colour {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.strip_prefix('#')
            .filter(|digits| digits.len() == 6)
            .and_then(|digits| u32::from_str_radix(digits, 16).ok())
            .map(Self::hex)
            .ok_or_else(|| format!("{text} is not a colour such as #c8161d"))
    }
}

/// One step of a path; points in mm.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Segment {
    /// Start a new outline here.
    Move(Point),
    /// A straight line to here.
    Line(Point),
    /// A cubic curve: two controls and the end.
    Curve(Point, Point, Point),
    /// Close the outline.
    Close,
}

/// The line drawn along a path.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Its colour.
    pub colour: Colour,
    /// Its width.
    pub width: Mm,
}

/// What of an outline that crosses itself, or lies within itself, is inside.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Inside {
    /// What the outline winds about: one that runs the other way cuts a hole.
    #[default]
    Wound,
    /// What has an odd number of lines around it, whichever way they run (`evenodd` of SVG, `f*` of PDF).
    EvenOdd,
}

/// A drawn shape.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Path {
    /// Its outline.
    pub segments: Vec<Segment>,
    /// What is filled of it.
    pub inside: Inside,
    /// What fills it.
    pub fill: Option<Colour>,
    /// What is drawn along it.
    pub stroke: Option<Stroke>,
}

impl Path {
    /// The same outline with each of its points put elsewhere; lines keep their width.
    #[must_use]
    pub fn put(mut self, at: &impl Fn(Point) -> Point) -> Self {
        for segment in &mut self.segments {
            *segment = match *segment {
                Segment::Move(p) => Segment::Move(at(p)),
                Segment::Line(p) => Segment::Line(at(p)),
                Segment::Curve(a, b, c) => Segment::Curve(at(a), at(b), at(c)),
                Segment::Close => Segment::Close,
            };
        }
        self
    }
}
