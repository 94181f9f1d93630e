//! Words become glyphs: kerning, ligatures and marks by HarfBuzz's rules, extents from the real outlines.

mod words;

use super::page::{Glyph, Point, Segment};
use super::typeface::Typeface;
use harfrust::{Buffer, Direction, Feature, Font, Script, ShapeOptions, ShapePlan, ShaperFont, Tag};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};
use std::sync::LazyLock;

/// A line of words as glyphs. Lengths are in em, so one shaping serves every size.
#[derive(Debug, Clone, Default)]
pub(crate) struct Shaped {
    /// The glyphs, left to right.
    pub(crate) glyphs: Vec<Glyph>,
    /// From the start to the end of the line.
    pub(crate) width: f64,
    /// Ink above the baseline.
    pub(crate) rise: f64,
    /// Ink below the baseline.
    pub(crate) fall: f64,
    /// Where the ink begins, from the start; below zero for a swash.
    pub(crate) ink_left: f64,
    /// Where the ink ends, from the start.
    pub(crate) ink_right: f64,
    /// Characters that the typeface lacks.
    pub(crate) missing: Vec<char>,
}

impl Shaped {
    /// The room that the line takes from left to right: its width, or its ink where that is wider.
    pub(crate) fn span(&self) -> f64 {
        self.width.max(self.ink_right) - self.ink_left.min(0.0)
    }
}

struct Face {
    font: Font,
    plan: ShapePlan,
    outlines: FontRef<'static>,
    em: f64,
}

impl Face {
    fn load(typeface: Typeface) -> Option<Self> {
        let font = Font::new(typeface.bytes(), 0)?;
        let features: Vec<Feature> = typeface.features().iter().map(|tag| Feature::new(Tag::new(tag), 1, ..)).collect();
        let plan = ShapePlan::new(&font, Direction::LeftToRight, Some(Script::LATIN), None, &features);
        let em = f64::from(font.units_per_em());
        Some(Self { plan, outlines: FontRef::new(typeface.bytes()).ok()?, em, font })
    }
}

static FACES: LazyLock<Vec<(Typeface, Face)>> =
    LazyLock::new(|| Typeface::ALL.iter().filter_map(|&t| Face::load(t).map(|face| (t, face))).collect());

fn face(typeface: Typeface) -> Option<&'static Face> {
    FACES.iter().find(|(of, _)| *of == typeface).map(|(_, face)| face)
}

/// Shapes one line, with `spacing` em between letters. A typeface that cannot be read lacks every character.
pub(crate) fn shape(typeface: Typeface, text: &str, spacing: f64) -> Shaped {
    face(typeface)
        .and_then(|face| words::line(face, typeface, text, spacing).or_else(|| shape_with(face, text, spacing)))
        .unwrap_or_else(|| Shaped { missing: text.chars().collect(), ..Shaped::default() })
}

/// The room that a line takes from left to right, as [`Shaped::span`] of it.
pub(crate) fn span(typeface: Typeface, text: &str, spacing: f64) -> f64 {
    words::span(typeface, text, spacing).unwrap_or_else(|| shape(typeface, text, spacing).span())
}

/// Whether the typeface lacks a character of a line.
pub(crate) fn lacks(typeface: Typeface, text: &str) -> bool {
    words::lacks(typeface, text).unwrap_or_else(|| !shape(typeface, text, 0.0).missing.is_empty())
}

#[allow(clippy::cast_possible_truncation)] // em fractions lose nothing that ink could show; text lines are short
fn shape_with(face: &Face, text: &str, spacing: f64) -> Option<Shaped> {
    let mut buffer = Buffer::new();
    buffer.push_str(text);
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(Some(Script::LATIN));
    harfrust::shape(&ShaperFont::new(&face.font), &mut buffer, ShapeOptions::new().plan(Some(&face.plan))).ok()?;

    let metrics = face.outlines.glyph_metrics(Size::unscaled(), LocationRef::default());
    let infos = buffer.glyph_infos();
    let mut shaped = Shaped { ink_left: f64::MAX, ink_right: f64::MIN, ..Shaped::default() };
    let mut pen = 0.0;
    for (place, (info, position)) in infos.iter().zip(buffer.glyph_positions()).enumerate() {
        let start = info.cluster as usize;
        let is_first = place == 0 || infos.get(place - 1).is_some_and(|before| before.cluster != info.cluster);
        let end = infos.iter().skip(place).map(|i| i.cluster as usize).find(|&c| c != start).unwrap_or(text.len());
        let characters = text.get(start..end).unwrap_or_default();
        let id = GlyphId::new(info.glyph_id);
        if info.glyph_id == 0 {
            shaped.missing.extend(characters.chars());
        }
        let right = f64::from(position.x_offset) / face.em;
        let up = f64::from(position.y_offset) / face.em;
        if let Some(ink) = metrics.bounds(id).filter(|ink| ink.x_max > ink.x_min) {
            let em = |units: f32| f64::from(units) / face.em;
            shaped.ink_left = shaped.ink_left.min(pen + right + em(ink.x_min));
            shaped.ink_right = shaped.ink_right.max(pen + right + em(ink.x_max));
            shaped.rise = shaped.rise.max(up + em(ink.y_max));
            shaped.fall = shaped.fall.max(-up - em(ink.y_min));
        }
        let is_last = place + 1 == infos.len();
        let advance = f64::from(position.x_advance) / face.em + if is_last { 0.0 } else { spacing };
        shaped.glyphs.push(Glyph {
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            advance: advance as f32,
            own_width: metrics.advance_width(id).unwrap_or(0.0) / face.em as f32,
            right: right as f32,
            up: up as f32,
            start: start as u16,
            len: if is_first { characters.len() as u16 } else { 0 },
        });
        pen += advance;
    }
    shaped.width = pen;
    if shaped.ink_left > shaped.ink_right {
        (shaped.ink_left, shaped.ink_right) = (0.0, 0.0);
    }
    Some(shaped)
}

/// What a PDF must know of a typeface; lengths in 1/1000 em.
pub(crate) struct Measures {
    pub(crate) ascent: i64,
    pub(crate) descent: i64,
    pub(crate) cap_height: i64,
    pub(crate) italic_angle: i64,
    pub(crate) bounds: [i64; 4],
    pub(crate) em: u16,
}

/// The measures of a typeface; none if it cannot be read.
#[allow(clippy::cast_possible_truncation)] // rounded to whole thousandths on purpose
pub(crate) fn measures(typeface: Typeface) -> Option<Measures> {
    let face = face(typeface)?;
    let metrics = face.outlines.metrics(Size::unscaled(), LocationRef::default());
    let thousandths = |units: f32| (f64::from(units) * 1000.0 / face.em).round() as i64;
    let bounds = metrics.bounds.unwrap_or_default();
    Some(Measures {
        ascent: thousandths(metrics.ascent),
        descent: thousandths(metrics.descent),
        cap_height: thousandths(metrics.cap_height.unwrap_or(metrics.ascent)),
        italic_angle: metrics.italic_angle.round() as i64,
        bounds: [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(thousandths),
        em: metrics.units_per_em,
    })
}

/// The outline of a glyph at the size `em` mm, `x` mm right of the start of its line and `y` mm above the baseline; in
/// mm from the start of the baseline, y down. Empty for a space.
pub(crate) fn outline(typeface: Typeface, glyph: u16, em: f64, x: f64, y: f64) -> Vec<Segment> {
    let Some(face) = face(typeface) else { return Vec::new() };
    let Some(found) = face.outlines.outline_glyphs().get(GlyphId::new(u32::from(glyph))) else { return Vec::new() };
    let mut tracer = Tracer { scale: em / face.em, x, y, at: Point { x, y: -y }, segments: Vec::new() };
    let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
    // A glyph that cannot be drawn leaves its place empty, as in the PDF.
    let drawn = found.draw(settings, &mut tracer).is_ok();
    if drawn { tracer.segments } else { Vec::new() }
}

struct Tracer {
    scale: f64,
    x: f64,
    y: f64,
    at: Point,
    segments: Vec<Segment>,
}

impl Tracer {
    fn point(&self, x: f32, y: f32) -> Point {
        Point { x: self.x + f64::from(x) * self.scale, y: -self.y - f64::from(y) * self.scale }
    }
}

impl OutlinePen for Tracer {
    fn move_to(&mut self, x: f32, y: f32) {
        self.at = self.point(x, y);
        self.segments.push(Segment::Move(self.at));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.at = self.point(x, y);
        self.segments.push(Segment::Line(self.at));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        // The cubic that is the same curve: controls two thirds of the way to the quadratic's one.
        let (control, end) = (self.point(cx, cy), self.point(x, y));
        let towards = |from: Point| Point {
            x: from.x + (control.x - from.x) * 2.0 / 3.0,
            y: from.y + (control.y - from.y) * 2.0 / 3.0,
        };
        self.segments.push(Segment::Curve(towards(self.at), towards(end), end));
        self.at = end;
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.at = self.point(x, y);
        self.segments.push(Segment::Curve(self.point(ax, ay), self.point(bx, by), self.at));
    }

    fn close(&mut self) {
        self.segments.push(Segment::Close);
    }
}
