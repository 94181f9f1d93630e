//! The art of a certificate: it fits, it is symmetric, it is the same each time.

use register::domain::affine::Affine;
use register::print::art;
use register::print::page::{Ground, Item, Mm, Page, Path, Point, Segment};
use register::print::svg;

/// The sheets in use: the default, the older one, A4 within its margins, and one upright.
const SHEETS: [(f64, f64); 4] = [(360.0, 237.0), (320.0, 230.0), (257.0, 170.0), (170.0, 257.0)];

fn points(path: &Path) -> Vec<Point> {
    path.segments
        .iter()
        .flat_map(|segment| match *segment {
            Segment::Move(p) | Segment::Line(p) => vec![p],
            Segment::Curve(a, b, p) => vec![a, b, p],
            Segment::Close => vec![],
        })
        .collect()
}

/// Points along the lines themselves, close together on curves.
fn traced(path: &Path) -> Vec<Point> {
    let mut out: Vec<Point> = Vec::new();
    for segment in &path.segments {
        match *segment {
            Segment::Move(p) | Segment::Line(p) => out.push(p),
            Segment::Curve(a, b, p) => {
                let from = out.last().copied().unwrap_or(a);
                out.extend((1..=16).map(|step| {
                    let (t, u) = (f64::from(step) / 16.0, 1.0 - f64::from(step) / 16.0);
                    let blend = |o: f64, a: f64, b: f64, p: f64| {
                        u * u * u * o + 3.0 * u * u * t * a + 3.0 * u * t * t * b + t * t * t * p
                    };
                    Point { x: blend(from.x, a.x, b.x, p.x), y: blend(from.y, a.y, b.y, p.y) }
                }));
            }
            Segment::Close => {}
        }
    }
    out
}

/// Left, top, right, bottom of everything that is painted.
fn bounds(paths: &[Path]) -> (f64, f64, f64, f64) {
    paths.iter().fold((f64::MAX, f64::MAX, f64::MIN, f64::MIN), |all, path| {
        let half = path.stroke.map_or(0.0, |stroke| stroke.width.0 / 2.0);
        traced(path).iter().fold(all, |(left, top, right, bottom), p| {
            (left.min(p.x - half), top.min(p.y - half), right.max(p.x + half), bottom.max(p.y + half))
        })
    })
}

/// Whether a path stays itself when its points are moved so.
fn stays(path: &Path, moved: impl Fn(Point) -> Point) -> bool {
    let all = points(path);
    let mut columns: Vec<&Point> = all.iter().collect();
    columns.sort_by(|a, b| a.x.total_cmp(&b.x));
    all.iter().map(|&p| moved(p)).all(|p| {
        let first = columns.partition_point(|q| q.x < p.x - 0.01);
        columns[first..].iter().take_while(|q| q.x <= p.x + 0.01).any(|q| (q.y - p.y).abs() <= 0.01)
    })
}

#[test]
fn the_frame_fills_its_rectangle_exactly() {
    for (width, height) in SHEETS {
        let (left, top, right, bottom) = bounds(&art::border(Mm(width), Mm(height)));
        for (found, wanted) in [(left, 0.0), (top, 0.0), (right, width), (bottom, height)] {
            assert!((found - wanted).abs() < 1e-9, "{width}×{height}: {found} for {wanted}");
        }
    }
}

#[test]
fn a_sheet_without_a_surface_has_no_frame() {
    for (width, height) in [(0.0, 0.0), (0.0, 237.0), (360.0, -1.0), (f64::NAN, f64::NAN)] {
        assert!(art::border(Mm(width), Mm(height)).is_empty(), "{width}×{height}");
    }
}

#[test]
fn the_frame_is_its_own_mirror_image() {
    for (width, height) in SHEETS {
        for (number, path) in art::border(Mm(width), Mm(height)).iter().enumerate() {
            let across = stays(path, |p| Point { x: width - p.x, ..p });
            let down = stays(path, |p| Point { y: height - p.y, ..p });
            assert!(across && down, "{width}×{height}: path {number}, across {across}, down {down}");
        }
    }
}

#[test]
fn the_frame_keeps_off_the_words() {
    assert!(art::border_depth(Mm(360.0), Mm(237.0)).0 <= 24.0);
    for (width, height) in SHEETS {
        let depth = art::border_depth(Mm(width), Mm(height)).0;
        for path in art::border(Mm(width), Mm(height)) {
            let half = path.stroke.map_or(0.0, |stroke| stroke.width.0 / 2.0);
            for p in traced(&path) {
                let inset = p.x.min(p.y).min(width - p.x).min(height - p.y);
                assert!(inset + half <= depth + 1e-9, "{width}×{height}: {inset} in");
            }
        }
    }
}

#[test]
fn every_piece_lies_in_its_place() {
    let centre = Point { x: 100.0, y: 50.0 };
    let drum = bounds(&art::watermark(centre, Mm(40.0)));
    let emblem = bounds(&art::emblem(centre, Mm(34.0)));
    let lotus = bounds(&art::lotus(centre, Mm(60.0)));
    for (name, found, wanted) in [
        ("drum", drum, (60.0, 10.0, 140.0, 90.0)),
        ("emblem", emblem, (83.0, 33.0, 117.0, 67.0)),
        ("lotus", lotus, (70.0, 50.0 - 0.44 * 60.0, 130.0, 50.0)),
    ] {
        assert!(found.0 >= wanted.0 - 1e-9 && found.1 >= wanted.1 - 1e-9, "{name}: {found:?}");
        assert!(found.2 <= wanted.2 + 1e-9 && found.3 <= wanted.3 + 1e-9, "{name}: {found:?}");
    }
}

#[test]
fn paper_covers_its_rectangle_and_nothing_else() {
    let paper = art::paper(Mm(360.0), Mm(237.0));
    assert_eq!((paper.len(), bounds(&paper)), (1, (0.0, 0.0, 360.0, 237.0)));
}

#[test]
fn the_same_call_draws_the_same() {
    let middle = Point { x: 180.0, y: 120.0 };
    let draw = || {
        let mut paths = art::border(Mm(360.0), Mm(237.0));
        paths.extend(art::watermark(middle, Mm(66.0)));
        paths.extend(art::emblem(middle, Mm(34.0)));
        paths.extend(art::lotus(middle, Mm(60.0)));
        paths
    };
    let paths = draw();
    assert_eq!(paths, draw());
    assert!(paths.len() <= 700, "{} paths", paths.len());
    assert!(paths.iter().flat_map(points).all(|p| p.x.is_finite() && p.y.is_finite()));
}

#[test]
fn the_ribbon_carries_the_name_of_the_country() {
    // every letter of both lines is one glyph or more of outline: without the face the last two paths would be bare
    let emblem = art::emblem(Point { x: 0.0, y: 0.0 }, Mm(34.0));
    let strokes = |path: &Path| path.segments.iter().filter(|segment| matches!(segment, Segment::Move(_))).count();
    let lines: Vec<usize> = emblem.iter().rev().take(2).map(strokes).collect();
    assert!(lines[0] >= 7 && lines[1] >= 21, "{lines:?}");
}

#[test]
fn a_path_is_written_in_short_steps_whose_rounding_does_not_add_up() {
    let at = |x: f64, y: f64| Point { x, y };
    let third = 1.0 / 3.0;
    let mut segments = vec![Segment::Move(at(1.0, 2.5)), Segment::Line(at(0.75, 2.5)), Segment::Line(at(0.75, 2.5))];
    segments.push(Segment::Curve(at(0.5, 3.0), at(-12.0, 3.5), at(1.75, 2.0)));
    segments.extend([Segment::Close, Segment::Line(at(1.0, 3.0))]);
    segments.push(Segment::Move(at(0.0, 0.0)));
    segments.extend((1..=9).map(|step| Segment::Line(at(f64::from(step) * third, 0.0))));
    let path = Path { segments, ..Path::default() };
    let page = Page {
        width: Mm(9.0),
        height: Mm(9.0),
        ground: Ground::default(),
        items: vec![Item::Path(path)],
        correction: Affine::IDENTITY,
    };
    let drawn = svg(&page);
    let steps = drawn.split('"').find(|text| text.starts_with("m1")).unwrap();
    // Nine thirds are three: 0.33 or 0.34 each time, never nine times 0.33.
    assert_eq!(
        steps,
        "m1 2.5l-.25 0 0 0c-.25 .5-12.75 1 1-.5zl0 .5m-1-3l.33 0 .34 0 .33 0 .33 0 .34 0 .33 0 .33 0 .34 0 .33 0"
    );
}
