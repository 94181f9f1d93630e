//! Pictures of an office's own: what is taken in, what is refused, and how they come onto paper.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use image::{DynamicImage, GrayImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use lopdf::{Document, Object, Stream};
use register::domain::artwork::{ArtworkKey, ArtworkKind, MediaType, Straighten};
use register::domain::certificate::SampleWords;
use register::domain::printing::Mode;
use register::error::Error;
use register::ops::Nothing;
use register::ops::add_artwork::{AddArtwork, ArtworkSource, add_artwork};
use register::ops::batch::{Batch, Who};
use register::ops::export_template::{ExportTemplate, export_template};
use register::ops::import_template::{ImportTemplate, import_template};
use register::ops::list_artworks::list_artworks;
use register::ops::print_certificates::{PrintCertificates, print_certificates};
use register::ops::print_sample::{PrintSample, print_sample};
use register::ops::remove_artwork::remove_artwork;
use register::ops::remove_template::remove_template;
use register::ops::save_certificate_template::{SaveCertificateTemplate, save_certificate_template};
use register::ops::show_artwork::{OfArtwork, show_artwork};
use register::ops::show_ground::{ShowGround, show_ground};
use register::ops::show_sheet::{ShowSheet, show_sheet};
use register::ops::show_template::{OfTemplate, show_template};
use register::ops::undo::undo;
use register::ops::undo_state::undo_state;
use register::print::artwork::{Artwork, ArtworkError, straightened};
use register::print::{Template, raster};
use std::io::Cursor;
use tests::registers::Desk;

const FLAT: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><rect width="100" height="50" fill="#0a0"/>
<path d="M10 10 Q 50 40 90 10" stroke="#fff" stroke-width="4" stroke-dasharray="6 3" fill="none"/></svg>"##;
const SHADED: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><defs><linearGradient id="g">
<stop stop-color="#f00"/><stop offset="1" stop-color="#00f"/></linearGradient></defs><circle cx="50" cy="50" r="45" fill="url(#g)"/></svg>"##;

fn file(image: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    image.into().write_to(&mut out, format).unwrap();
    out.into_inner()
}

fn rgba() -> Vec<u8> {
    let half = |x, _| Rgba([200, 30, 30, if x < 20 { 255 } else { 90 }]);
    file(RgbaImage::from_fn(40, 30, half), ImageFormat::Png)
}

fn jpeg() -> Vec<u8> {
    file(RgbImage::from_pixel(64, 48, Rgb([10, 120, 200])), ImageFormat::Jpeg)
}

fn add(desk: &Desk, name: &str, bytes: &[u8]) -> ArtworkKey {
    let args = AddArtwork {
        name: name.to_owned().try_into().unwrap(),
        kind: ArtworkKind::Image,
        source: ArtworkSource::Bytes(BASE64_STANDARD.encode(bytes)),
        straighten: None,
    };
    add_artwork(&desk.register, &args).unwrap().key
}

/// The A3 template with these pictures for emblem and frame, saved; its key.
fn saved(desk: &Desk, emblem: &ArtworkKey, border: &ArtworkKey) -> String {
    let mut template = Template::named("a3-420x297").unwrap();
    template.name = "Mẫu có ảnh riêng".into();
    template.art.emblem.as_mut().unwrap().artwork = Some(emblem.clone());
    template.art.border.as_mut().unwrap().artwork = Some(border.clone());
    save_certificate_template(&desk.register, &SaveCertificateTemplate { key: None, template }).unwrap().key
}

fn printed(desk: &Desk, key: &str) -> Document {
    let out = desk.path("sample.pdf");
    let args = PrintSample { template: key.to_owned(), words: SampleWords::Usual, mode: Mode::Full, out: out.clone() };
    print_sample(&desk.register, &args).unwrap();
    Document::load_mem(&std::fs::read(out).unwrap()).unwrap()
}

#[test]
fn only_pictures_without_anything_else_in_them_are_taken_in() {
    let svg = |inner: &str| {
        format!(r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">{inner}<rect width="9" height="9"/></svg>"#)
            .into_bytes()
    };
    let forbidden = [
        "<script>alert(1)</script>",
        r#"<g onload="alert(1)"/>"#,
        r#"<image href="http://example.org/a.png" width="9" height="9"/>"#,
        r#"<image xlink:href="file:///etc/passwd" width="9" height="9"/>"#,
        r#"<use href="other.svg#x"/>"#,
        "<style>@import url(http://example.org/a.css);</style>",
        r#"<rect width="9" height="9" style="fill:url(http://example.org/a.svg#p)"/>"#,
        "<foreignObject><p>x</p></foreignObject>",
        "<text>chữ</text>",
    ];
    let bombs = ["<filter/>", "<marker/>", "<pattern/>"];
    for inner in forbidden.into_iter().chain(bombs) {
        assert!(matches!(Artwork::read(svg(inner)), Err(ArtworkError::Forbidden(_))), "{inner}");
    }
    let bomb =
        br#"<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg">&b;</svg>"#;
    assert!(matches!(Artwork::read(bomb.to_vec()), Err(ArtworkError::Forbidden(_))));
    let deep = format!("{}{}", "<g>".repeat(500), "</g>".repeat(500));
    assert_eq!(Artwork::read(svg(&deep)).err(), Some(ArtworkError::TooLarge));
    let many = "<g/>".repeat(60_000);
    assert_eq!(Artwork::read(svg(&many)).err(), Some(ArtworkError::TooLarge));
    // Half transparent groups in each other, tenfold each time, would take hours to draw.
    let layers = (0..4).fold(String::new(), |out, i| {
        let inner = format!(r##"<g opacity=".5"><use href="#l{}"/></g>"##, i + 1).repeat(10);
        format!(r#"{out}<g id="l{i}">{inner}</g>"#)
    });
    let bomb = format!(r#"{layers}<g id="l4"><rect width="1" height="1"/></g>"#);
    assert_eq!(Artwork::read(svg(&bomb)).err(), Some(ArtworkError::TooLarge));
    assert_eq!(
        Artwork::read(b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>".to_vec()).err(),
        Some(ArtworkError::Empty)
    );
    assert_eq!(Artwork::read(b"GIF89a".to_vec()).err(), Some(ArtworkError::Foreign));
    assert_eq!(Artwork::read(b"\x89PNG\r\n\x1a\nrest".to_vec()).err(), Some(ArtworkError::Damaged));
    assert_eq!(Artwork::read(jpeg()[..200].to_vec()).err(), Some(ArtworkError::Damaged));
    // A picture that says it is larger than any memory.
    let mut huge = rgba();
    huge[16..24].copy_from_slice(&[0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff]);
    assert!(Artwork::read(huge).is_err());
    for (bytes, media) in [(rgba(), MediaType::Png), (jpeg(), MediaType::Jpeg), (FLAT.into(), MediaType::Svg)] {
        assert_eq!(Artwork::read(bytes).unwrap().media(), media);
    }
}

fn images(document: &Document) -> Vec<&Stream> {
    let is_image =
        |stream: &&Stream| stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Image");
    document.objects.values().filter_map(|object| object.as_stream().ok()).filter(is_image).collect()
}

#[test]
fn certificates_carry_the_pictures_of_their_template_seen_and_printed_and_printed_again() {
    let (desk, decisions) = Desk::with_issued_sample();
    let photo = add(&desk, "Ảnh", &jpeg());
    let key = saved(&desk, &photo, &photo);
    let print = |batch: Batch, name: &str| {
        let out = Some(desk.path(name));
        let made = print_certificates(&desk.register, &PrintCertificates { out, ..PrintCertificates::of(batch) });
        (made.unwrap(), std::fs::read(desk.path(name)).unwrap())
    };
    let usual = Batch::of_decision(decisions[0], Mode::Full);
    let batch = Batch { template: Some(key.clone()), ..usual.clone() };
    let (made, first) = print(batch.clone(), "một.pdf");
    let document = Document::load_mem(&first).unwrap();
    assert!(images(&document).iter().any(|stream| stream.content == jpeg()));

    let shown = show_sheet(&desk.register, &ShowSheet { batch, award: made.awards[0], dpi: 25 }).unwrap();
    let shown = image::load_from_memory(&BASE64_STANDARD.decode(shown.png).unwrap()).unwrap().into_rgb8();
    let near = |of: &Rgb<u8>| of.0.iter().zip([10, 120, 200]).all(|(of, like)| of.abs_diff(like) < 12);
    assert!(near(shown.get_pixel(40, 40)), "{:?}", shown.get_pixel(40, 40));

    remove_template(&desk.register, &OfTemplate { template: key }).unwrap();
    let (_, again) = print(Batch { who: Who::Printing(made.printing), ..usual }, "hai.pdf");
    assert!(first == again);
}

#[test]
fn a_picture_stands_on_paper_as_what_it_is_and_once_for_all_pages() {
    let desk = Desk::new();
    let (png, photo) = (add(&desk, "Phù hiệu", &rgba()), add(&desk, "Khung", &jpeg()));
    let document = printed(&desk, &saved(&desk, &png, &photo));
    let images = images(&document);
    // The PNG, how much it lets through, and the JPEG byte for byte.
    assert_eq!(images.len(), 3);
    assert!(images.iter().any(|stream| stream.content == jpeg()));
    assert!(images.iter().any(|stream| stream.dict.has(b"SMask")));
}

#[test]
fn the_same_pictures_give_the_same_bytes() {
    let desk = Desk::new();
    let (png, shaded) = (add(&desk, "Phù hiệu", &rgba()), add(&desk, "Chuyển màu", SHADED.as_bytes()));
    let key = saved(&desk, &png, &shaded);
    let bytes = |name: &str| {
        let out = desk.path(name);
        let args = PrintSample { template: key.clone(), words: SampleWords::Usual, mode: Mode::Full, out: out.clone() };
        print_sample(&desk.register, &args).unwrap();
        std::fs::read(out).unwrap()
    };
    assert!(bytes("one.pdf") == bytes("two.pdf"));
}

#[test]
fn whatever_is_given_as_a_picture_is_read_or_refused() {
    for (seed, file) in (0..150).flat_map(|seed| [rgba(), jpeg(), FLAT.into(), SHADED.into()].map(|file| (seed, file)))
    {
        let mut chance = fastrand::Rng::with_seed(seed);
        let mut file = file;
        for _ in 0..chance.usize(1..6) {
            let at = chance.usize(..file.len());
            match chance.u8(..3) {
                0 => file[at] = chance.u8(..),
                1 => file.truncate(at.max(1)),
                _ => file.insert(at, chance.u8(..)),
            }
        }
        if let Ok(artwork) = Artwork::read(file) {
            artwork.shown().unwrap();
        }
    }
}

#[test]
fn a_flat_svg_is_drawn_in_paths_and_a_shaded_one_in_pixels() {
    let desk = Desk::new();
    let (flat, shaded) = (add(&desk, "Phẳng", FLAT.as_bytes()), add(&desk, "Chuyển màu", SHADED.as_bytes()));
    let key = saved(&desk, &flat, &shaded);
    let svg = show_ground(&desk.register, &ShowGround { template: key.clone() }).unwrap().svg;
    assert!(svg.contains("#00aa00") && svg.contains("data:image/png;base64,") && !svg.contains("linearGradient"));
    assert_eq!(svg.matches("<image").count(), 1);
    let shown = show_artwork(&desk.register, &OfArtwork { artwork: shaded }).unwrap();
    assert_eq!(shown.media_type, MediaType::Png);
    printed(&desk, &key);
}

#[test]
fn a_hole_that_is_cut_by_the_even_odd_rule_stays_a_shape_with_a_hole() {
    // Both rectangles run the same way round, so that by the other rule there would be no hole.
    let frame = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 237">
        <path fill="#0a0" fill-rule="evenodd" d="M0 0H360V237H0Z M30 30H330V207H30Z"/></svg>"##;
    let desk = Desk::new();
    let mut template = Template::named("a3-420x297").unwrap();
    template.name = "Khung của đơn vị".into();
    template.art.border.as_mut().unwrap().artwork = Some(add(&desk, "Khung", frame.as_bytes()));
    let key = save_certificate_template(&desk.register, &SaveCertificateTemplate { key: None, template }).unwrap().key;
    let document = printed(&desk, &key);
    let streams = || document.objects.values().filter_map(|object| object.as_stream().ok());
    assert!(!streams().any(|stream| stream.dict.get(b"Subtype").is_ok_and(|of| of.as_name().unwrap() == b"Image")));
    let drawn = streams().filter_map(|stream| stream.decompressed_content().ok());
    assert!(drawn.into_iter().any(|content| content.windows(4).any(|four| four == b"\nf*\n")));
    let picture = raster(&std::fs::read(desk.path("sample.pdf")).unwrap(), 0, 25.4).unwrap();
    // A dot a millimetre; the frame begins 30 mm from the edges of the sheet.
    let dot = |x: usize, y: usize| &picture.dots[(y * picture.width as usize + x) * 3..][..3];
    assert_eq!(dot(45, 45), [0, 0xaa, 0]);
    assert!(dot(70, 70)[0] > 200, "{:?}", dot(70, 70));
    let svg = show_ground(&desk.register, &ShowGround { template: key }).unwrap().svg;
    assert!(svg.contains(r##"fill="#00aa00" fill-rule="evenodd""##) && !svg.contains("<image"));
}

#[test]
fn nothing_of_a_picture_stands_outside_its_place() {
    let spilt = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="9" cy="9" r="900" fill="#123456"/></svg>"##;
    let desk = Desk::new();
    let spilt = add(&desk, "Tràn", spilt.as_bytes());
    let svg = show_ground(&desk.register, &ShowGround { template: saved(&desk, &spilt, &spilt) }).unwrap().svg;
    assert!(svg.contains("data:image/png;base64,") && !svg.contains("#123456"));
}

#[test]
fn a_preview_shows_pictures_as_they_print() {
    let desk = Desk::new();
    let photo = add(&desk, "Ảnh", &jpeg());
    let key = saved(&desk, &photo, &photo);
    let out = desk.path("sample.pdf");
    let args = PrintSample { template: key, words: SampleWords::Usual, mode: Mode::Full, out: out.clone() };
    print_sample(&desk.register, &args).unwrap();
    let picture = raster(&std::fs::read(out).unwrap(), 0, 25.4).unwrap();
    let dot = |x: usize, y: usize| {
        let from = (y * usize::try_from(picture.width).unwrap() + x) * 3;
        picture.dots[from..from + 3].to_vec()
    };
    // A dot a millimetre. The photograph fills the frame; in the sheet's margin there is none of it.
    assert!(dot(40, 40).iter().zip([10, 120, 200]).all(|(&of, like)| of.abs_diff(like) < 12), "{:?}", dot(40, 40));
    assert!(dot(10, 10)[0] > 200);
}

#[test]
fn pictures_travel_with_their_template_and_stay_when_it_is_undone() {
    let (desk, other) = (Desk::new(), Desk::new());
    let (png, photo) = (add(&desk, "Phù hiệu", &rgba()), add(&desk, "Khung", &jpeg()));
    assert!(undo_state(&desk.register, &Nothing {}).unwrap().undo.is_none());
    let key = saved(&desk, &png, &photo);
    let out = desk.path("mau.sovang-mau");
    export_template(&desk.register, &ExportTemplate { template: key.clone(), out: out.clone() }).unwrap();
    let row = import_template(&other.register, &ImportTemplate { file: out }).unwrap();
    let (ours, theirs) = [(&desk, &key), (&other, &row.key)]
        .map(|(desk, key)| show_ground(&desk.register, &ShowGround { template: key.clone() }).unwrap().svg)
        .into();
    assert_eq!(ours, theirs);
    assert_eq!(list_artworks(&other.register, &Nothing {}).unwrap().len(), 2);

    let remove = |key: &ArtworkKey| remove_artwork(&desk.register, &OfArtwork { artwork: key.clone() });
    assert!(matches!(remove(&png), Err(Error::BadField { .. })));
    remove_template(&desk.register, &OfTemplate { template: key.clone() }).unwrap();
    remove(&png).unwrap();
    assert_eq!(list_artworks(&desk.register, &Nothing {}).unwrap().len(), 1);
    for _ in 0..2 {
        undo(&desk.register, &Nothing {}).unwrap().unwrap();
    }
    assert_eq!(list_artworks(&desk.register, &Nothing {}).unwrap().len(), 2);
    show_template(&desk.register, &OfTemplate { template: key }).unwrap();
    // Taking in a template is taken back; its pictures, which nothing names any more, stay.
    undo(&other.register, &Nothing {}).unwrap().unwrap();
    assert!(show_template(&other.register, &OfTemplate { template: row.key }).is_err());
    let bytes: i64 = rusqlite::Connection::open(desk.register.path())
        .unwrap()
        .query_row("SELECT max(length(old)) FROM journal_change", [], |row| row.get(0))
        .unwrap();
    assert!(bytes < 20_000, "no picture stands in the journal");
}

#[test]
fn a_scan_is_turned_straight_by_two_points_and_made_no_larger_than_needed() {
    // A dark line that falls 40 dots over 400.
    let line = GrayImage::from_fn(600, 400, |x, y| {
        let level = 150.0 + (f64::from(x) - 100.0) * 0.1;
        image::Luma([if (f64::from(y) - level).abs() < 3.0 { 0 } else { 255 }])
    });
    let ends = Straighten { from: [100.0 / 600.0, 150.0 / 400.0], to: [500.0 / 600.0, 190.0 / 400.0] };
    let straight = straightened(&file(line, ImageFormat::Png), Some(ends)).unwrap();
    let straight = image::load_from_memory(&straight).unwrap().to_luma8();
    let heights: Vec<u32> =
        [120, 300, 480].map(|x| (0..400).min_by_key(|&y| straight.get_pixel(x, y).0[0]).unwrap()).into();
    assert!(heights.iter().max().unwrap() - heights.iter().min().unwrap() <= 5, "{heights:?}");
    let large = file(GrayImage::new(5000, 100), ImageFormat::Png);
    let small = image::load_from_memory(&straightened(&large, None).unwrap()).unwrap();
    assert_eq!((small.width(), small.height()), (4000, 80));
}
