//! Sets the lines of one block one under another. No ink ever leaves the block: lines become smaller until all fit,
//! and what had to go below its least size is told.

use super::fit::{Fitted, Measured};
use super::page::{Item, Mm, Path, Point, Rect, Segment, Stroke, TextRun};
use super::template::{Align, Block, Gap, Line, Set};

/// One line of a block with the words it is to say.
pub(crate) struct Entry<'a> {
    pub(crate) line: &'a Line,
    /// The size it is to have where there is room, points.
    pub(crate) size: f64,
    pub(crate) gap: Gap,
    pub(crate) words: Measured,
}

/// A set entry.
pub(crate) struct Setting<'a> {
    pub(crate) line: &'a Line,
    /// The size it was to have, points.
    pub(crate) usual: f64,
    /// The size it came to, points.
    pub(crate) size: f64,
    /// Characters that its typeface lacks.
    pub(crate) missing: Vec<char>,
    /// Its text runs and its rule.
    pub(crate) items: Vec<Item>,
}

/// One entry at the size it was given, with the room its ink takes; lengths in points.
struct Paragraph {
    fitted: Fitted,
    rise: f64,
    /// From the first baseline to each baseline.
    steps: Vec<f64>,
    fall: f64,
}

impl Paragraph {
    fn new(entry: &Entry<'_>, fitted: Fitted) -> Self {
        let size = fitted.size;
        let typeface = entry.words.typeface();
        let rise = fitted.lines.first().map_or(0.0, |(_, first)| first.rise).max(typeface.rise()) * size;
        let fall = fitted.lines.last().map_or(0.0, |(_, last)| last.fall).max(typeface.fall()) * size;
        let rule = entry.line.rule.map_or(0.0, |rule| (rule.below + rule.width).points());
        let mut steps = vec![0.0];
        let mut at = 0.0;
        for ((_, upper), (_, lower)) in fitted.lines.iter().zip(fitted.lines.iter().skip(1)) {
            // Stacked marks may need more than the leading gives.
            at += entry.line.leading.max(upper.fall + lower.rise + 0.06) * size;
            steps.push(at);
        }
        Self { fitted, rise, steps, fall: fall + rule }
    }

    fn depth(&self) -> f64 {
        self.steps.last().copied().unwrap_or(0.0)
    }

    fn height(&self) -> f64 {
        self.rise + self.depth() + self.fall
    }
}

/// Sets the entries of `block`.
pub(crate) fn set_block<'a>(block: &Block, entries: &[Entry<'a>]) -> Vec<Setting<'a>> {
    let room = block.edge.height.points() - entries.iter().map(|entry| entry.gap.least.points()).sum::<f64>();
    let paragraphs = fit_all(entries, block.edge.width.points(), room);
    let left = room - paragraphs.iter().map(Paragraph::height).sum::<f64>();
    let wish: f64 = entries.iter().map(|entry| (entry.gap.most - entry.gap.least).points()).sum();
    let widened = if wish > 0.0 { (left / wish).clamp(0.0, 1.0) } else { 0.0 };
    let spare = left - wish * widened;

    let mut top = block.edge.y.points()
        + match block.set {
            Set::Top => 0.0,
            Set::Middle => spare / 2.0,
            Set::Bottom => spare,
        };
    let mut settings = Vec::with_capacity(entries.len());
    for (entry, paragraph) in entries.iter().zip(paragraphs) {
        top += entry.gap.least.points() + (entry.gap.most - entry.gap.least).points() * widened;
        let height = paragraph.height();
        settings.push(place(block, entry.line, paragraph, top, entry));
        top += height;
    }
    settings
}

/// Fits every entry; where together they are higher than `room`, all step down from their sizes at once: first
/// those that may, then, when each stands at its least, all of them.
fn fit_all(entries: &[Entry<'_>], width: f64, room: f64) -> Vec<Paragraph> {
    let at = |share: f64, floor: f64| -> Vec<Paragraph> {
        entries
            .iter()
            .map(|entry| {
                // A passage that must become smaller takes the whole width rather than more lines.
                let measure = entry.line.measure.filter(|_| share == 1.0).map_or(width, |m| m.points().min(width));
                let most = (entry.size * share).max(entry.line.least * floor);
                Paragraph::new(entry, entry.words.fit(entry.line, measure, most))
            })
            .collect()
    };
    let fits = |paragraphs: &[Paragraph]| paragraphs.iter().map(Paragraph::height).sum::<f64>() <= room;
    let mut share = 1.0;
    while share > 0.2 {
        let paragraphs = at(share, 1.0);
        if fits(&paragraphs) {
            return paragraphs;
        }
        if entries.iter().all(|entry| entry.size * share <= entry.line.least) {
            break;
        }
        share -= 0.02;
    }
    let mut floor = 0.95;
    loop {
        let paragraphs = at(0.0, floor);
        if fits(&paragraphs) || floor < 1e-3 {
            return paragraphs;
        }
        floor *= 0.95;
    }
}

fn place<'a>(block: &Block, line: &'a Line, paragraph: Paragraph, top: f64, entry: &Entry<'_>) -> Setting<'a> {
    let edge = &block.edge;
    let size = paragraph.fitted.size;
    let (left, width) = (edge.x.points(), edge.width.points());
    let first_baseline = top + paragraph.rise;
    let foot = first_baseline + paragraph.depth() + paragraph.fall;
    let mut missing = Vec::new();
    let mut items = Vec::new();
    let mut ink = (f64::MAX, f64::MIN);
    for ((text, shaped), step) in paragraph.fitted.lines.into_iter().zip(&paragraph.steps) {
        let baseline = first_baseline + step;
        let start = match block.align {
            Align::Left => left,
            Align::Centre => left + (width - shaped.width * size) / 2.0,
            Align::Right => left + width - shaped.width * size,
        };
        // A swash may reach beyond its letter's width; the ink, too, stays in the box.
        let start = start.min(left + width - shaped.ink_right * size).max(left - shaped.ink_left * size);
        let bounds = Rect {
            x: Mm::from_points(start + shaped.ink_left * size),
            y: Mm::from_points(baseline - shaped.rise * size),
            width: Mm::from_points((shaped.ink_right - shaped.ink_left) * size),
            height: Mm::from_points((shaped.rise + shaped.fall) * size),
        };
        ink = (ink.0.min(bounds.x.0), ink.1.max(bounds.right().0));
        missing.extend(shaped.missing);
        items.push(Item::Text(TextRun {
            field: Some(line.field),
            text,
            typeface: entry.words.typeface(),
            size,
            colour: line.colour,
            origin: Point { x: Mm::from_points(start).0, y: Mm::from_points(baseline).0 },
            angle: 0.0,
            glyphs: shaped.glyphs,
            bounds,
        }));
    }
    if let Some(rule) = line.rule.filter(|_| ink.0 < ink.1) {
        let y = Mm::from_points(foot).0 - rule.width.0 / 2.0;
        items.push(Item::Path(Path {
            segments: vec![Segment::Move(Point { x: ink.0, y }), Segment::Line(Point { x: ink.1, y })],
            stroke: Some(Stroke { colour: line.colour, width: rule.width }),
            ..Path::default()
        }));
    }
    Setting { line, usual: entry.size, size, missing, items }
}
