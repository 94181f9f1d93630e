//! The drawing operators of a page: text and paths as PDF content. Millimetres with y down become points with y up.

use crate::print::art;
use crate::print::font::resource_name;
use crate::print::number::{number, precise};
use crate::print::page::{Colour, Fit, Item, Layer, Mm, Page, Path, Rect, Segment, TextRun};
use std::fmt::Write as _;

/// The name of the ground in a page's resources.
pub(super) const GROUND: &str = "G";

/// The operators of a page; the ground is called by its name when the page has one.
pub(super) fn page(page: &Page) -> String {
    let mut out = String::with_capacity(4096);
    if !page.ground.layers.is_empty() {
        for fit in &page.ground.fits {
            out.push_str("q ");
            matrix(&mut out, fit, page.height);
            out.push_str("/G Do Q\n");
        }
    }
    for item in &page.items {
        match item {
            Item::Text(run) => text(&mut out, run, page.height),
            Item::Path(path) => {
                out.push_str("q ");
                matrix(&mut out, &Fit::default(), page.height);
                draw(&mut out, path, &mut Pen::default());
                out.push_str("Q\n");
            }
        }
    }
    out
}

/// The operators of art, in the template's own millimetres.
pub(super) fn ground(layers: &[Layer]) -> String {
    let mut out = String::with_capacity(1 << 17);
    out.push_str("1 j 1 J\n");
    for layer in layers {
        let (paths, edge) = match *layer {
            Layer::Paper { sheet } => (art::paper(sheet.width, sheet.height), Some(sheet)),
            Layer::Border { edge } => (art::border(edge.width, edge.height), Some(edge)),
            Layer::Watermark { centre, radius } => (art::watermark(centre, radius), None),
            Layer::Emblem { centre, diameter } => (art::emblem(centre, diameter), None),
            Layer::Lotus { foot, width } => (art::lotus(foot, width), None),
        };
        out.push_str("q\n");
        if let Some(Rect { x, y, .. }) = edge {
            let _ = writeln!(out, "1 0 0 1 {} {} cm", number(x.0), number(y.0));
        }
        let mut pen = Pen::default();
        for path in &paths {
            draw(&mut out, path, &mut pen);
        }
        out.push_str("Q\n");
    }
    out
}

/// From millimetres down the sheet to points up.
fn matrix(out: &mut String, fit: &Fit, height: Mm) {
    let scale = Mm(fit.scale).points();
    let (x, y) = (fit.x.points(), (height - fit.y).points());
    let _ = writeln!(out, "{} 0 0 {} {} {} cm", precise(scale), precise(-scale), number(x), number(y));
}

/// What is set already, so that equal colours and widths are said once.
#[derive(Default)]
struct Pen {
    fill: Option<Colour>,
    stroke: Option<Colour>,
    width: Option<f64>,
}

fn draw(out: &mut String, path: &Path, pen: &mut Pen) {
    if let Some(fill) = path.fill.filter(|&fill| pen.fill != Some(fill)) {
        let _ = writeln!(out, "{} rg", colour(fill));
        pen.fill = Some(fill);
    }
    if let Some(stroke) = path.stroke {
        if pen.stroke != Some(stroke.colour) {
            let _ = writeln!(out, "{} RG", colour(stroke.colour));
            pen.stroke = Some(stroke.colour);
        }
        if pen.width != Some(stroke.width.0) {
            let _ = writeln!(out, "{} w", number(stroke.width.0));
            pen.width = Some(stroke.width.0);
        }
    }
    for segment in &path.segments {
        let _ = match *segment {
            Segment::Move(p) => writeln!(out, "{} {} m", number(p.x), number(p.y)),
            Segment::Line(p) => writeln!(out, "{} {} l", number(p.x), number(p.y)),
            Segment::Curve(a, b, c) => {
                let [ax, ay, bx, by, cx, cy] = [a.x, a.y, b.x, b.y, c.x, c.y].map(number);
                writeln!(out, "{ax} {ay} {bx} {by} {cx} {cy} c")
            }
            Segment::Close => writeln!(out, "h"),
        };
    }
    out.push_str(match (path.fill, path.stroke) {
        (Some(_), Some(_)) => "B\n",
        (Some(_), None) => "f\n",
        (None, Some(_)) => "S\n",
        (None, None) => "n\n",
    });
}

fn text(out: &mut String, run: &TextRun, height: Mm) {
    let (x, y) = (number(Mm(run.origin.x).points()), number((height - Mm(run.origin.y)).points()));
    let _ = write!(out, "BT {} rg /{} {} Tf ", colour(run.colour), resource_name(run.typeface), number(run.size));
    if run.angle == 0.0 {
        let _ = write!(out, "1 0 0 1 {x} {y} Tm ");
    } else {
        let (sin, cos) = run.angle.to_radians().sin_cos();
        let _ = write!(out, "{} {} {} {} {x} {y} Tm ", precise(cos), precise(sin), precise(-sin), precise(cos));
    }
    show(out, run);
    out.push_str("ET\n");
}

/// Shows the glyphs; between them stand the corrections for kerning and placed marks, in thousandths to the left.
fn show(out: &mut String, run: &TextRun) {
    let mut owed = 0.0;
    let mut rise = 0.0;
    let mut is_open = false;
    out.push('[');
    for glyph in &run.glyphs {
        if (glyph.up - rise).abs() > 1e-4 {
            close(out, &mut is_open);
            rise = glyph.up;
            let _ = write!(out, "] TJ {} Ts [", number(f64::from(rise) * run.size));
        }
        owed -= f64::from(glyph.right) * 1000.0;
        if owed.abs() >= 0.05 {
            close(out, &mut is_open);
            let _ = write!(out, "{}", number(owed));
            owed = 0.0;
        }
        if !is_open {
            out.push('<');
            is_open = true;
        }
        let _ = write!(out, "{:04x}", glyph.id);
        owed += f64::from(glyph.right + glyph.own_width - glyph.advance) * 1000.0;
    }
    close(out, &mut is_open);
    out.push_str("] TJ ");
    if rise != 0.0 {
        out.push_str("0 Ts ");
    }
}

fn close(out: &mut String, is_open: &mut bool) {
    if std::mem::take(is_open) {
        out.push('>');
    }
}

fn colour(colour: Colour) -> String {
    [colour.r, colour.g, colour.b].map(|part| number(f64::from(part) / 255.0)).join(" ")
}
