//! Printers that stray: measured, understood, corrected; and that the paper then is right.

use crate::page::{certificate, words};
use lopdf::content::Content;
use lopdf::{Document, Object};
use proptest::prelude::*;
use register::domain::affine::Affine;
use register::domain::calibration::{CalibrationError, Cross, Distortion, Feed, Reading, Readings, Solution, solve};
use register::domain::date::Date;
use register::domain::decimal;
use register::domain::paper::PaperSize;
use register::domain::text::Name;
use register::print::page::{Colour, Ground, Item, Mm, Page, Path, Point, Rect, Segment};
use register::print::{
    About, CalibrationSheet, Ink, Sheet, Template, lay_out_calibration_sheet, lay_out_certificate, pdf, svg,
};
use std::process::Command;

const PAPERS: [(f64, f64); 7] =
    [(420.0, 297.0), (297.0, 210.0), (210.0, 148.0), (148.0, 210.0), (210.0, 297.0), (400.0, 300.0), (450.0, 350.0)];

fn paper(size: (f64, f64)) -> PaperSize {
    PaperSize::new(size.0, size.1).unwrap()
}

/// What a printer does that shifts the middle of a sheet, stretches it both ways, turns it and pushes it out of square.
fn stray(paper: PaperSize, shift: (f64, f64), scale: (f64, f64), turned: f64, skew: f64) -> Affine {
    let (rows, columns) = ((turned - skew / 2.0).to_radians(), (turned + skew / 2.0).to_radians());
    let map = Affine {
        xx: scale.0 * rows.cos(),
        yx: scale.0 * rows.sin(),
        xy: -scale.1 * columns.sin(),
        yy: scale.1 * columns.cos(),
        x0: 0.0,
        y0: 0.0,
    };
    let middle = (paper.width() / 2.0, paper.height() / 2.0);
    let (x, y) = map.at(middle);
    Affine { x0: middle.0 + shift.0 - x, y0: middle.1 + shift.1 - y, ..map }
}

/// What a clerk reads of the crosses, to the nearest `step` mm; exactly where that is none.
fn read(paper: PaperSize, printer: &Affine, crosses: &[Cross], step: f64) -> Readings {
    let round = |value: f64| if step > 0.0 { (value / step).round() * step } else { value };
    let said = |value: f64| decimal::vietnamese(round(value), if step > 0.0 { 1 } else { 10 });
    let reading = |cross: &Cross| {
        let (left, top) = printer.at(cross.place(paper));
        (*cross, Reading { left: said(left), top: said(top) })
    };
    crosses.iter().map(reading).collect()
}

/// How far the worst place of the sheet comes out from where it was meant.
fn worst(paper: PaperSize, printer: &Affine, solution: &Solution) -> f64 {
    let drawn = solution.map.inverse().unwrap().then(printer);
    let steps = || (0..=10).map(|step| f64::from(step) / 10.0);
    let places = steps().flat_map(|x| steps().map(move |y| (x * paper.width(), y * paper.height())));
    places.map(|place| distance(drawn.at(place), place)).fold(0.0, f64::max)
}

fn distance(a: (f64, f64), b: (f64, f64)) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

prop_compose! {
    fn any_stray()(
        size in prop::sample::select(&PAPERS[..]),
        shift in (-12.0..12.0, -12.0..12.0),
        scale in (0.955..1.045, 0.955..1.045),
        turned in -2.0..2.0,
        skew in -2.5..2.5,
    ) -> (PaperSize, Affine) {
        (paper(size), stray(paper(size), shift, scale, turned, skew))
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn a_page_that_is_measured_and_corrected_comes_back((paper, printer) in any_stray()) {
        let solution = solve(paper, &read(paper, &printer, Cross::ALL, 0.0));
        prop_assume!(!matches!(solution, Err(CalibrationError::OffSheet { .. } | CalibrationError::NotANumber { .. })));
        let solution = solution.unwrap();
        prop_assert!(worst(paper, &printer, &solution) < 0.001);
        prop_assert!(solution.warnings.len() <= 1, "{:?}", solution.warnings); // at most that it was made to fit
    }

    /// A ruler is read to half a millimetre. In the worst case, all eight readings a quarter off and all the wrong way, a
    /// corner of the sheet strays by this much; that is of A5, where the crosses stand closest.
    #[test]
    fn readings_to_half_a_millimetre_bring_it_back_within_eight_tenths((paper, printer) in any_stray()) {
        let solution = solve(paper, &read(paper, &printer, Cross::ALL, 0.5));
        prop_assume!(!matches!(solution, Err(CalibrationError::OffSheet { .. } | CalibrationError::NotANumber { .. })));
        prop_assert!(worst(paper, &printer, &solution.unwrap()) < 0.8);
    }

    #[test]
    fn two_crosses_tell_shift_size_and_turn(
        size in prop::sample::select(&PAPERS[..]),
        shift in (-6.0..6.0, -6.0..6.0),
        scale in 0.96..1.04,
        turned in -1.5..1.5,
        pair in prop::sample::select(vec![[Cross::A, Cross::D], [Cross::B, Cross::C]]),
    ) {
        let paper = paper(size);
        let printer = stray(paper, shift, (scale, scale), turned, 0.0);
        let exact = solve(paper, &read(paper, &printer, &pair, 0.0)).unwrap();
        prop_assert!(worst(paper, &printer, &exact) < 0.001);
        let rounded = solve(paper, &read(paper, &printer, &pair, 0.5)).unwrap();
        prop_assert!(worst(paper, &printer, &rounded) < 0.8);
    }

    #[test]
    fn nothing_on_the_sheet_lies_over_another_or_leaves_it(width in 148.0..600.0, height in 148.0..600.0, long in any::<bool>()) {
        prop_assume!(f64::max(width, height) >= 210.0);
        let name = |text: &str| Some(Name::parse(text).unwrap());
        let long = if long { "Canon imageRUNNER ADVANCE DX C5840i phòng Thi đua - Khen thưởng tầng 3" } else { "HP" };
        let feed = Feed {
            printer: Name::parse(long).unwrap(),
            tray: name("Khay tay"),
            blanks: name("Phôi A3 in tháng 8 năm 2026, Nhà in Thống Nhất"),
            paper: PaperSize::new(width, height).unwrap(),
        };
        let day = Date::new(2026, 11, 28).unwrap();
        let page = lay_out_calibration_sheet(&CalibrationSheet { feed: &feed, day, checked: None });
        let texts: Vec<_> = page.texts().collect();
        for (place, text) in texts.iter().enumerate() {
            let ink = &text.bounds;
            prop_assert!(ink.x.0 > 9.0 && ink.y.0 > 9.0 && ink.right() < page.width - Mm(9.0) && ink.bottom() < page.height - Mm(9.0));
            for other in &texts[place + 1..] {
                prop_assert!(!ink.meets(&other.bounds), "“{}” lies over “{}”", text.text, other.text);
            }
        }
    }
}

#[test]
fn a_reading_that_is_wrong_is_told_by_its_cross() {
    let paper = paper(PAPERS[0]);
    let printer = stray(paper, (1.5, 0.8), (1.003, 1.002), 0.1, 0.0);
    for (cross, letter) in Cross::ALL.iter().zip(["A", "B", "C", "D"]) {
        let mut readings = read(paper, &printer, Cross::ALL, 0.5);
        assert_eq!(solve(paper, &readings).unwrap().warnings, []);
        readings.get_mut(cross).unwrap().top = decimal::english(printer.at(cross.place(paper)).1 + 3.0, 1);
        let warnings = solve(paper, &readings).unwrap().warnings;
        assert_eq!(warnings.len(), 1);
        assert!(warnings[0].vi.contains(&format!("Hãy đo lại dấu {letter}.")), "{}", warnings[0].vi);
        // A slip of the pen is so large that no printer does it: the cross is told all the same.
        let (_, top) = printer.at(cross.place(paper));
        let slip = if top < paper.height() / 2.0 { top + 45.0 } else { top - 45.0 };
        readings.get_mut(cross).unwrap().top = decimal::english(slip, 1);
        let refused = solve(paper, &readings).unwrap_err();
        assert!(
            matches!(refused, CalibrationError::Odd { cross: told, .. } if told == *cross),
            "{letter}: {refused:?}"
        );
    }
}

#[test]
fn no_arrow_of_a_cross_runs_into_a_figure_of_a_ruler() {
    for size in PAPERS {
        let paper = paper(size);
        let feed = Feed { printer: Name::parse("HP").unwrap(), tray: None, blanks: None, paper };
        let day = Date::new(2026, 11, 28).unwrap();
        let page = lay_out_calibration_sheet(&CalibrationSheet { feed: &feed, day, checked: None });
        for cross in Cross::ALL {
            let (x, y) = cross.place(paper);
            let arms = Rect { x: Mm(x - 10.0), y: Mm(y - 10.0), width: Mm(20.0), height: Mm(20.0) };
            for text in page.texts() {
                assert!(!text.bounds.meets(&arms), "“{}” at {} of {size:?}", text.text, cross.letter());
            }
        }
    }
}

#[test]
fn what_no_printer_does_is_refused_and_the_rest_is_said() {
    let paper = paper(PAPERS[1]);
    let mut told = String::new();
    let mut tell = |name: &str, readings: &Readings| {
        let sentences = match solve(paper, readings) {
            Ok(solution) => [vec![solution.distortion.words()], solution.warnings].concat(),
            Err(error) => vec![error.sentence()],
        };
        told += &format!("── {name}\n");
        sentences.iter().for_each(|said| told += &format!("{}\n{}\n", said.vi, said.en));
    };
    let of = |printer: Affine| read(paper, &printer, Cross::ALL, 0.0);
    let stray = |shift, scale, turned, skew| of(stray(paper, shift, scale, turned, skew));
    tell("right", &of(Affine::IDENTITY));
    tell("a little off", &stray((1.5, 0.8), (1.003, 1.003), 0.1, 0.0));
    tell("the other way", &stray((-1.5, -0.8), (0.997, 0.998), -0.3, 0.2));
    tell("made to fit", &stray((0.0, 0.0), (0.96, 0.96), 0.0, 0.0));
    tell("far too small", &stray((0.0, 0.0), (0.92, 0.92), 0.0, 0.0));
    tell("turned", &stray((0.0, 0.0), (1.0, 1.0), 3.4, 0.0));
    tell("out of square", &stray((0.0, 0.0), (1.0, 1.0), 0.0, 3.4));
    tell("far away", &of(Affine { x0: 22.0, y0: 22.0, ..Affine::IDENTITY }));
    tell("one cross", &read(paper, &Affine::IDENTITY, &[Cross::A], 0.5));
    let typed = |left: &str, top: &str| {
        let mut readings = of(Affine::IDENTITY);
        readings.insert(Cross::B, Reading { left: left.to_owned(), top: top.to_owned() });
        readings
    };
    tell("no number", &typed("27o", "25"));
    tell("half a reading", &typed("270", ""));
    tell("beyond the edge", &typed("2700", "25"));
    tell("point and unit", &typed("270.0 mm", "25,0mm"));
    tell("one for the other", &{
        let mut readings = of(Affine::IDENTITY);
        let (b, c) = (readings[&Cross::B].clone(), readings[&Cross::C].clone());
        readings.extend([(Cross::B, c), (Cross::C, b)]);
        readings
    });
    tell("none agrees", &{
        let mut readings = read(paper, &Affine::IDENTITY, Cross::ALL, 0.5);
        readings.get_mut(&Cross::B).unwrap().left = "272".to_owned();
        readings.get_mut(&Cross::C).unwrap().left = "27".to_owned();
        readings
    });
    insta::assert_snapshot!(told);
}

#[test]
fn a_size_of_paper_is_read_as_people_write_it() {
    let read = |text: &str| PaperSize::parse(text).map(|paper| paper.to_string()).map_err(|why| why.vi);
    for (text, size) in [
        ("A3", "420 × 297 mm"),
        (" a4 ", "297 × 210 mm"),
        ("400x300", "400 × 300 mm"),
        ("450 × 350 mm", "450 × 350 mm"),
        ("297,5*210", "297,5 × 210 mm"),
    ] {
        assert_eq!(read(text).as_deref(), Ok(size), "{text}");
    }
    for text in ["A9", "300", "400x", "100x140", "148x148", "1200x300", "-300x400"] {
        assert!(read(text).is_err(), "{text}");
    }
}

#[test]
fn an_affine_map_is_undone_by_its_inverse_and_taken_apart_as_it_was_made() {
    let paper = paper(PAPERS[5]);
    let map = stray(paper, (3.0, -2.0), (1.02, 0.98), 1.5, -0.7);
    let back = map.then(&map.inverse().unwrap());
    assert!(distance(back.at((123.0, 45.0)), (123.0, 45.0)) < 1e-9);
    let Distortion { right, down, across, along, turned, skew } = Distortion::of(&map, paper);
    for (found, made) in [(right, 3.0), (down, -2.0), (across, 1.02), (along, 0.98), (turned, 1.5), (skew, -0.7)] {
        assert!((found - made).abs() < 1e-9, "{found} {made}");
    }
    assert_eq!(Affine { xx: 0.0, yx: 0.0, ..map }.inverse(), None);
}

fn about() -> About {
    About { title: "Giấy khen".into(), created: "2023-08-04T01:02:03Z".parse().unwrap() }
}

fn drawn(page: Page) -> Vec<u8> {
    pdf([Sheet { title: "1".into(), page }], &about()).unwrap()
}

fn numbers(operands: &[Object]) -> Vec<f64> {
    operands.iter().map(|operand| f64::from(operand.as_float().unwrap())).collect()
}

#[test]
fn art_and_words_of_a_pdf_stand_where_the_correction_says() {
    let template = Template::named("a3-420x297").unwrap();
    let page = lay_out_certificate(&certificate(words()), &template, Ink::Full).page;
    assert_eq!(drawn(page.clone()), drawn(page.clone().corrected(Affine::IDENTITY)));
    let correction = stray(paper(PAPERS[0]), (-1.5, 2.5), (0.997, 1.004), -0.4, 0.2).inverse().unwrap();
    let document = Document::load_mem(&drawn(page.clone().corrected(correction))).unwrap();
    let id = document.get_pages()[&1];
    let sheet = document.get_dictionary(id).unwrap();
    let trim = numbers(sheet.get(b"TrimBox").unwrap().as_array().unwrap());
    assert!((trim[2] - 1190.551).abs() < 0.001 && (trim[3] - 841.89).abs() < 0.001);
    let operations = Content::decode(&document.get_page_content(id)).unwrap().operations;
    assert_eq!(operations[0].operator, "cm");
    assert_eq!(operations[1].operator, "Do", "the art comes under the correction too");
    let cm = numbers(&operations[0].operands);
    let place = |x: f64, y: f64| {
        let (x, y) = (cm[0] * x + cm[2] * y + cm[4], cm[1] * x + cm[3] * y + cm[5]);
        (x * 25.4 / 72.0, page.height.0 - y * 25.4 / 72.0)
    };
    // Each line begins so far from the one before it, the first of a text from the corner.
    let (mut at, mut starts) = ((0.0, 0.0), Vec::new());
    for operation in &operations {
        match operation.operator.as_str() {
            "BT" => at = (0.0, 0.0),
            "Td" => {
                let by = numbers(&operation.operands);
                at = (at.0 + by[0], at.1 + by[1]);
                starts.push(place(at.0, at.1));
            }
            _ => {}
        }
    }
    let meant: Vec<(f64, f64)> = page.texts().map(|run| correction.at((run.origin.x, run.origin.y))).collect();
    assert_eq!(starts.len(), meant.len());
    for (start, meant) in starts.into_iter().zip(meant) {
        assert!(distance(start, meant) < 0.01, "{start:?} {meant:?}");
    }
}

#[test]
fn the_ink_itself_lands_there() {
    let correction = stray(paper(PAPERS[1]), (4.0, -3.0), (0.98, 1.03), 1.2, -0.8).inverse().unwrap();
    for (x, y) in [(30.0, 30.0), (270.0, 25.0), (150.0, 180.0)] {
        let corner = |dx, dy| Point { x: x + dx, y: y + dy };
        let segments = vec![
            Segment::Move(corner(-2.0, -2.0)),
            Segment::Line(corner(2.0, -2.0)),
            Segment::Line(corner(2.0, 2.0)),
            Segment::Line(corner(-2.0, 2.0)),
            Segment::Close,
        ];
        let square = Item::Path(Path { segments, fill: Some(Colour::BLACK), ..Path::default() });
        let (width, height, ground) = (Mm(297.0), Mm(210.0), Ground::default());
        let page = Page { width, height, ground, items: vec![square], correction };
        assert!(svg(&page).contains("<g transform=\"matrix("));
        let Some(ink) = middle_of_ink(&drawn(page)) else { return };
        assert!(distance(ink, correction.at((x, y))) < 0.05, "{ink:?}");
    }
}

/// Where the ink of a PDF page is, mm; none on a machine without pdftoppm.
fn middle_of_ink(bytes: &[u8]) -> Option<(f64, f64)> {
    const DPI: f64 = 100.0;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("page.pdf");
    std::fs::write(&file, bytes).unwrap();
    let output = Command::new("pdftoppm").args(["-gray", "-r", "100"]).arg(&file).output().ok()?;
    let picture = output.stdout;
    // "P5\nwidth height\n255\n", and a byte a dot.
    let mut head = picture.splitn(4, |byte| *byte == b'\n');
    let (_, size, _, dots) = (head.next()?, head.next()?, head.next()?, head.next()?);
    let width: usize = std::str::from_utf8(size).ok()?.split(' ').next()?.parse().ok()?;
    let (mut x, mut y, mut all) = (0.0, 0.0, 0.0);
    for (place, dot) in dots.iter().enumerate() {
        let ink = f64::from(255 - dot);
        let (column, row) = (u32::try_from(place % width).unwrap(), u32::try_from(place / width).unwrap());
        (x, y, all) = (x + ink * (f64::from(column) + 0.5), y + ink * (f64::from(row) + 0.5), all + ink);
    }
    Some((x / all * 25.4 / DPI, y / all * 25.4 / DPI))
}
