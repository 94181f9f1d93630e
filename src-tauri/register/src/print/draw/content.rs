//! The drawing operators of pages and grounds. Millimetres with y down become points with y up.

use super::lines::{Lines, colour};
use super::picture;
use crate::domain::affine::Affine;
use crate::print::art;
use crate::print::number::{number, precise};
use crate::print::page::{Colour, Fit, Ground, Inside, Item, Layer, Mm, Page, Path, Rect, Segment};
use std::fmt::Write as _;

/// The name of the ground in a page's resources.
pub(super) const GROUND: &str = "G";

/// The operators of a page; the ground is called by its name when the page has one. A correction comes before everything,
/// so that art and words move as one.
pub(super) fn page(page: &Page) -> Vec<u8> {
    let mut out = Vec::with_capacity(4096);
    if page.correction != Affine::IDENTITY {
        out.extend(correct(&page.correction, page.height).as_bytes());
    }
    if !page.ground.layers.is_empty() {
        out.extend(b"/G Do\n");
        for (right, down) in &page.ground.again {
            let (x, y) = (number(right.points()), number(-down.points()));
            out.extend(format!("q 1 0 0 1 {x} {y} cm /G Do Q\n").as_bytes());
        }
    }
    let mut lines = Lines::new();
    for item in &page.items {
        match item {
            Item::Text(run) => lines.write(&mut out, run, page.height),
            Item::Path(path) => {
                lines.end(&mut out);
                let mut drawn = String::new();
                matrix(&mut drawn, &Fit::default(), page.height);
                draw(&mut drawn, path, &mut Pen::default());
                out.extend(b"q ");
                out.extend(drawn.as_bytes());
                out.extend(b"Q\n");
            }
        }
    }
    lines.end(&mut out);
    out
}

/// The operators of a ground on a sheet of the given height.
pub(super) fn ground(ground: &Ground, height: Mm) -> String {
    let mut out = String::with_capacity(1 << 17);
    matrix(&mut out, &ground.fit, height);
    out.push_str("1 j 1 J\n");
    for layer in &ground.layers {
        let (paths, edge) = match layer {
            Layer::Paper { sheet } => (art::paper(sheet.width, sheet.height), Some(sheet)),
            Layer::Border { edge } => (art::border(edge.width, edge.height), Some(edge)),
            Layer::Watermark { centre, radius } => (art::watermark(*centre, *radius), None),
            Layer::Emblem { centre, diameter } => (art::emblem(*centre, *diameter), None),
            Layer::Lotus { foot, width } => (art::lotus(*foot, *width), None),
            Layer::Image { edge, artwork } => {
                let Some(paths) = artwork.shapes(edge) else {
                    show(&mut out, edge, &picture::name(artwork, edge));
                    continue;
                };
                (paths, None)
            }
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

/// A map of the sheet in millimetres downwards, said in points upwards.
fn correct(correction: &Affine, height: Mm) -> String {
    let unit = Mm(1.0).points();
    let up = Affine { xx: unit, xy: 0.0, x0: 0.0, yx: 0.0, yy: -unit, y0: height.points() };
    let down = Affine { xx: 1.0 / unit, xy: 0.0, x0: 0.0, yx: 0.0, yy: -1.0 / unit, y0: height.0 };
    let Affine { xx, xy, x0, yx, yy, y0 } = down.then(correction).then(&up);
    format!("{} cm\n", [xx, yx, xy, yy, x0, y0].map(precise).join(" "))
}

/// Shows a picture in its place. A picture's own square has its foot at nought; here the foot lies lower on the sheet.
fn show(out: &mut String, edge: &Rect, name: &str) {
    let [x, foot, width, height] = [edge.x, edge.bottom(), edge.width, edge.height].map(|length| number(length.0));
    let _ = writeln!(out, "q {width} 0 0 -{height} {x} {foot} cm /{name} Do Q");
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
    out.push_str(match (path.fill, path.inside, path.stroke) {
        (Some(_), Inside::Wound, Some(_)) => "B\n",
        (Some(_), Inside::Wound, None) => "f\n",
        (Some(_), Inside::EvenOdd, Some(_)) => "B*\n",
        (Some(_), Inside::EvenOdd, None) => "f*\n",
        (None, _, Some(_)) => "S\n",
        (None, _, None) => "n\n",
    });
}
