//! A page becomes an SVG picture for a window: the same paths and the same glyph outlines that print. It says nothing in
//! styles, only in attributes, and its unit is the millimetre.

mod steps;

use super::art;
use super::certificate::{Ink, Laid, lay_out};
use super::number::{number, precise};
use super::page::{Fit, Ground, Inside, Item, Layer, Mm, Page, Path, Rect, TextRun};
use super::shape::outline;
use super::template::Template;
use crate::domain::affine::Affine;
use crate::domain::certificate::CertificateWords;
use crate::domain::finding::Finding;
use std::fmt::Write as _;
use steps::Steps;

/// The words of a certificate as a window shows them over their ground. Nothing can be printed from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The words, on nothing.
    pub svg: String,
    /// What the layout has to say.
    pub findings: Vec<Finding>,
}

/// Draws the words of a draft or of an issued award as their certificate would look.
#[must_use]
pub fn picture(words: &CertificateWords, template: &Template) -> Picture {
    let Laid { mut page, findings } = lay_out(words, template, Ink::Full);
    page.ground = Ground::default();
    Picture { svg: svg(&page), findings }
}

/// Draws what `ink` prints under the words of every certificate of a template.
#[must_use]
pub fn ground_picture(template: &Template, ink: Ink) -> String {
    let ground = Ground::of(template.layers(ink));
    let (width, height, correction) = (template.width, template.height, Affine::IDENTITY);
    svg(&Page { width, height, ground, items: Vec::new(), correction })
}

/// The page as SVG.
#[must_use]
pub fn svg(page: &Page) -> String {
    let (width, height) = (number(page.width.0), number(page.height.0));
    let mut out = String::with_capacity(1 << 19);
    let _ = writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}mm\" height=\"{height}mm\">"
    );
    let is_corrected = page.correction != Affine::IDENTITY;
    if is_corrected {
        let Affine { xx, xy, x0, yx, yy, y0 } = page.correction;
        let matrix = [xx, yx, xy, yy, x0, y0].map(precise).join(" ");
        let _ = writeln!(out, "<g transform=\"matrix({matrix})\">");
    }
    ground(&mut out, &page.ground);
    for item in &page.items {
        match item {
            Item::Text(run) => text(&mut out, run),
            Item::Path(path) => draw(&mut out, path),
        }
    }
    out.push_str(if is_corrected { "</g></svg>\n" } else { "</svg>\n" });
    out
}

fn ground(out: &mut String, ground: &Ground) {
    if ground.layers.is_empty() {
        return;
    }
    art_at(out, ground, &ground.fit);
    for (right, down) in &ground.again {
        art_at(out, ground, &Fit { x: ground.fit.x + *right, y: ground.fit.y + *down, ..ground.fit });
    }
}

fn art_at(out: &mut String, ground: &Ground, fit: &Fit) {
    let (x, y, scale) = (number(fit.x.0), number(fit.y.0), precise(fit.scale));
    let _ = writeln!(
        out,
        "<g transform=\"translate({x} {y}) scale({scale})\" stroke-linejoin=\"round\" stroke-linecap=\"round\">"
    );
    for layer in &ground.layers {
        let (paths, edge) = match layer {
            Layer::Paper { sheet } => (art::paper(sheet.width, sheet.height), Some(sheet)),
            Layer::Border { edge } => (art::border(edge.width, edge.height), Some(edge)),
            Layer::Watermark { centre, radius } => (art::watermark(*centre, *radius), None),
            Layer::Emblem { centre, diameter } => (art::emblem(*centre, *diameter), None),
            Layer::Lotus { foot, width } => (art::lotus(*foot, *width), None),
            Layer::Image { edge, artwork } => {
                let Some(paths) = artwork.shapes(edge) else {
                    // What was drawn when it was taken in can be drawn now.
                    artwork.screen_address(edge).iter().for_each(|address| image(out, edge, address));
                    continue;
                };
                (paths, None)
            }
        };
        let (x, y) = edge.map_or((Mm(0.0), Mm(0.0)), |Rect { x, y, .. }| (*x, *y));
        let _ = writeln!(out, "<g transform=\"translate({} {})\">", number(x.0), number(y.0));
        for path in &paths {
            draw(out, path);
        }
        out.push_str("</g>\n");
    }
    out.push_str("</g>\n");
}

/// A picture in pixels, by its address.
fn image(out: &mut String, edge: &Rect, address: &str) {
    let [x, y, width, height] = [edge.x, edge.y, edge.width, edge.height].map(|length| number(length.0));
    let _ = writeln!(
        out,
        "<image x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" preserveAspectRatio=\"none\" href=\"{address}\"/>"
    );
}

fn draw(out: &mut String, path: &Path) {
    out.push_str("<path d=\"");
    let mut steps = Steps::new(out);
    for segment in &path.segments {
        steps.write(segment);
    }
    match path.fill {
        Some(fill) => drop(write!(out, "\" fill=\"{fill}\"")),
        None => out.push_str("\" fill=\"none\""),
    }
    if path.inside == Inside::EvenOdd {
        out.push_str(" fill-rule=\"evenodd\"");
    }
    if let Some(stroke) = path.stroke {
        let _ = write!(out, " stroke=\"{}\" stroke-width=\"{}\"", stroke.colour, number(stroke.width.0));
    }
    out.push_str("/>\n");
}

/// One line of text, as one path.
fn text(out: &mut String, run: &TextRun) {
    let em = run.size * 25.4 / 72.0;
    let mut pen = 0.0;
    out.push_str("<path d=\"");
    let mut steps = Steps::new(out);
    for glyph in &run.glyphs {
        let (x, y) = (pen + f64::from(glyph.right) * em, f64::from(glyph.up) * em);
        for segment in outline(run.typeface, glyph.id, em, x, y) {
            steps.write(&segment);
        }
        pen += f64::from(glyph.advance) * em;
    }
    let (x, y, angle) = (number(run.origin.x), number(run.origin.y), number(-run.angle));
    let turned = if run.angle == 0.0 { String::new() } else { format!(" rotate({angle})") };
    let _ = writeln!(out, "\" fill=\"{}\" transform=\"translate({x} {y}){turned}\"/>", run.colour);
}
