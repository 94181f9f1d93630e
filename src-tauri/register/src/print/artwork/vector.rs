//! SVG: only shapes are taken in. Flat ones become paths of the page, so that they are as sharp on paper as its letters;
//! gradients, clips, filters and whatever is half transparent become pixels.

use super::{ArtworkError, Drawing, Pixels, whole};
use crate::print::page::{Colour, Inside, Path, Point, Rect, Segment};
use resvg::tiny_skia::{self, PathSegment, Pixmap, Transform};
use resvg::usvg::{self, FillRule, Group, Node, Options, Paint, Tree, roxmltree};

/// The most elements, how deep they may lie in each other, and the most steps of all paths.
const NODES_MAX: u32 = 50_000;
const DEPTH_MAX: usize = 64;
const STEPS_MAX: usize = 400_000;
/// The longest edge of pixels made of an SVG.
const EDGE_MAX: f64 = 4_096.0;

/// How many groups may be drawn on a sheet of their own before they are laid on the picture (half transparent ones, clips,
/// masks), and how many of these in each other.
const LAYERS_MAX: usize = 256;
const LAYERS_DEEP_MAX: usize = 8;
/// The most nodes that are drawn, those of clips and masks each time they are used.
const DRAWN_MAX: usize = 200_000;

/// Elements that an artwork has no need of: what runs, what is read from elsewhere, what needs a font, and what draws so
/// much more than the file says that it could keep a computer busy for hours.
const FORBIDDEN: [&str; 19] = [
    "script",
    "foreignObject",
    "image",
    "feImage",
    "text",
    "tspan",
    "textPath",
    "animate",
    "animateMotion",
    "animateTransform",
    "set",
    "iframe",
    "audio",
    "video",
    "handler",
    "listener",
    "filter",
    "marker",
    "pattern",
];

/// The picture's size and how it is drawn.
pub(super) fn read(bytes: &[u8]) -> Result<(f64, f64, Drawing), ArtworkError> {
    let tree = tree(bytes)?;
    let (width, height) = (f64::from(tree.size().width()), f64::from(tree.size().height()));
    let mut shapes = Shapes { paths: Vec::new(), steps: 0, edge: tree.size() };
    let drawing = if shapes.group(tree.root()).is_some() {
        if shapes.paths.is_empty() {
            return Err(ArtworkError::Empty);
        }
        Drawing::Shapes(shapes.paths)
    } else {
        Effort::default().group(tree.root(), 0)?;
        Drawing::Tree(Box::new(tree))
    };
    Ok((width, height, drawing))
}

/// The picture as usvg understands it, if it holds nothing but shapes.
pub(super) fn tree(bytes: &[u8]) -> Result<Tree, ArtworkError> {
    let text = std::str::from_utf8(bytes).map_err(|_| ArtworkError::Damaged)?;
    let options = roxmltree::ParsingOptions { allow_dtd: false, nodes_limit: NODES_MAX, ..Default::default() };
    // Old programs write a document type; nothing is declared in it, and it is left out.
    let text = without_doctype(text);
    let document = roxmltree::Document::parse_with_options(&text, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => ArtworkError::TooLarge,
        roxmltree::Error::DtdDetected => ArtworkError::Forbidden("DOCTYPE".to_owned()),
        _ => ArtworkError::Damaged,
    })?;
    refuse_forbidden(&document)?;
    let options = Options {
        resources_dir: None,
        image_href_resolver: usvg::ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    Tree::from_xmltree(&document, &options).map_err(|error| match error {
        usvg::Error::ElementsLimitReached => ArtworkError::TooLarge,
        _ => ArtworkError::Damaged,
    })
}

/// The text without a document type that declares nothing.
fn without_doctype(text: &str) -> std::borrow::Cow<'_, str> {
    let Some(from) = text.find("<!DOCTYPE") else { return text.into() };
    let rest = text.get(from..).unwrap_or_default();
    match rest.find('>') {
        Some(to) if !rest.get(..to).unwrap_or_default().contains('[') => {
            format!("{}{}", text.get(..from).unwrap_or_default(), rest.get(to + 1..).unwrap_or_default()).into()
        }
        _ => text.into(),
    }
}

fn refuse_forbidden(document: &roxmltree::Document<'_>) -> Result<(), ArtworkError> {
    let refuse = |what: &str| Err(ArtworkError::Forbidden(what.chars().take(40).collect()));
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        if node.ancestors().take(DEPTH_MAX + 1).count() > DEPTH_MAX {
            return Err(ArtworkError::TooLarge);
        }
        let name = node.tag_name().name();
        if FORBIDDEN.contains(&name) {
            return refuse(name);
        }
        if name == "style" && node.text().is_some_and(is_from_elsewhere) {
            return refuse("@import");
        }
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value().trim());
            let is_reference = name == "href" || name == "src";
            if name.starts_with("on") || (is_reference && !value.starts_with('#')) || is_from_elsewhere(value) {
                return refuse(name);
            }
        }
    }
    Ok(())
}

/// Whether a style reads something that is not in the file.
fn is_from_elsewhere(style: &str) -> bool {
    style.contains("@import")
        || style.split("url(").skip(1).any(|rest| !rest.trim_start_matches([' ', '"', '\'']).starts_with('#'))
}

/// Flat shapes, gathered.
struct Shapes {
    paths: Vec<Path>,
    steps: usize,
    /// The picture's size.
    edge: usvg::Size,
}

impl Shapes {
    /// Gathers the shapes of a group; none if it is more than flat shapes.
    fn group(&mut self, group: &Group) -> Option<()> {
        let is_plain = group.opacity().get() >= 1.0
            && group.blend_mode() == usvg::BlendMode::Normal
            && group.clip_path().is_none()
            && group.mask().is_none();
        if !is_plain {
            return None;
        }
        group.children().iter().try_for_each(|node| match node {
            Node::Group(group) => self.group(group),
            Node::Path(path) => self.path(path),
            Node::Image(_) | Node::Text(_) => None,
        })
    }

    fn path(&mut self, path: &usvg::Path) -> Option<()> {
        if !path.is_visible() {
            return Some(());
        }
        let place = path.abs_transform();
        let fill = path.fill().map(|fill| {
            let inside = match fill.rule() {
                FillRule::NonZero => Inside::Wound,
                FillRule::EvenOdd => Inside::EvenOdd,
            };
            flat(fill.paint(), fill.opacity()).map(|colour| (path.data().clone(), inside, colour))
        });
        let stroke = path.stroke().map(|stroke| {
            let colour = flat(stroke.paint(), stroke.opacity())?;
            let line = stroke.to_tiny_skia();
            let dashed = match &line.dash {
                Some(dash) => path.data().dash(dash, 1.0)?,
                None => path.data().clone(),
            };
            // A line is drawn as the shape that it covers, which keeps its ends and corners as they are.
            Some((dashed.stroke(&line, 4.0)?, Inside::Wound, colour))
        });
        let in_order = match path.paint_order() {
            usvg::PaintOrder::FillAndStroke => [fill, stroke],
            usvg::PaintOrder::StrokeAndFill => [stroke, fill],
        };
        for part in in_order.into_iter().flatten() {
            let (outline, inside, colour) = part?;
            self.add(&outline.transform(place)?, inside, colour)?;
        }
        Some(())
    }

    fn add(&mut self, outline: &tiny_skia::Path, inside: Inside, colour: Colour) -> Option<()> {
        // What reaches out of the picture would stand on the certificate around it; pixels are cut at the edge.
        let (bounds, slack) = (outline.bounds(), self.edge.width().max(self.edge.height()) / 1_000.0);
        let is_inside = bounds.left() >= -slack
            && bounds.top() >= -slack
            && bounds.right() <= self.edge.width() + slack
            && bounds.bottom() <= self.edge.height() + slack;
        if !is_inside {
            return None;
        }
        let mut at = tiny_skia::Point::zero();
        let mut segments = Vec::with_capacity(outline.len());
        for step in outline.segments() {
            let (segment, end) = match step {
                PathSegment::MoveTo(to) => (Segment::Move(point(to)), to),
                PathSegment::LineTo(to) => (Segment::Line(point(to)), to),
                PathSegment::QuadTo(control, to) => {
                    (Segment::Curve(towards(at, control), towards(to, control), point(to)), to)
                }
                PathSegment::CubicTo(a, b, to) => (Segment::Curve(point(a), point(b), point(to)), to),
                PathSegment::Close => (Segment::Close, at),
            };
            at = end;
            segments.push(segment);
        }
        self.steps += segments.len();
        if self.steps > STEPS_MAX {
            return None;
        }
        self.paths.push(Path { segments, inside, fill: Some(colour), stroke: None });
        Some(())
    }
}

/// How much work a drawing takes, counted before anything is drawn.
#[derive(Default)]
struct Effort {
    nodes: usize,
    layers: usize,
}

impl Effort {
    fn group(&mut self, group: &Group, deep: usize) -> Result<(), ArtworkError> {
        let deep = if group.should_isolate() {
            self.layers += 1;
            deep + 1
        } else {
            deep
        };
        self.nodes += 1;
        if deep > LAYERS_DEEP_MAX || self.layers > LAYERS_MAX || self.nodes > DRAWN_MAX {
            return Err(ArtworkError::TooLarge);
        }
        let mut clip = group.clip_path();
        while let Some(path) = clip {
            self.group(path.root(), deep)?;
            clip = path.clip_path();
        }
        let mut mask = group.mask();
        while let Some(of) = mask {
            self.group(of.root(), deep + 1)?;
            mask = of.mask();
        }
        group.children().iter().try_for_each(|node| match node {
            Node::Group(group) => self.group(group, deep),
            Node::Path(_) | Node::Image(_) | Node::Text(_) => {
                self.nodes += 1;
                Ok(())
            }
        })
    }
}

/// Two thirds of the way: where a cubic curve has its control for that of a quadratic one.
fn towards(from: tiny_skia::Point, control: tiny_skia::Point) -> Point {
    let (from, control) = (point(from), point(control));
    let part = |from: f64, to: f64| from + (to - from) * 2.0 / 3.0;
    Point { x: part(from.x, control.x), y: part(from.y, control.y) }
}

fn point(at: tiny_skia::Point) -> Point {
    Point { x: f64::from(at.x), y: f64::from(at.y) }
}

/// A colour, if it is one and hides what is under it.
fn flat(paint: &Paint, opacity: usvg::Opacity) -> Option<Colour> {
    match paint {
        Paint::Color(colour) if opacity.get() >= 1.0 => Some(Colour { r: colour.red, g: colour.green, b: colour.blue }),
        _ => None,
    }
}

/// The picture in pixels, `density` a millimetre, so that it fills `edge`.
pub(super) fn pixels(tree: &Tree, edge: &Rect, density: f64) -> Pixels {
    let longest = edge.width.0.max(edge.height.0) * density;
    let density = density * (EDGE_MAX / longest.max(1.0)).min(1.0);
    let (width, height) = (whole(edge.width.0 * density), whole(edge.height.0 * density));
    let (mut rgb, mut alpha) = (Vec::new(), Vec::new());
    if let Some(mut pixmap) = Pixmap::new(width, height) {
        #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)] // a few thousand pixels
        let scale = Transform::from_scale(width as f32 / tree.size().width(), height as f32 / tree.size().height());
        resvg::render(tree, scale, &mut pixmap.as_mut());
        for pixel in pixmap.pixels() {
            let pixel = pixel.demultiply();
            rgb.extend([pixel.red(), pixel.green(), pixel.blue()]);
            alpha.push(pixel.alpha());
        }
    }
    let alpha = alpha.iter().any(|&a| a < 255).then_some(alpha);
    Pixels { width, height, rgb, alpha }
}
