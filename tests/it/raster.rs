//! Pages as pictures: what a person is shown is what another program makes of the same PDF.

use crate::page::{certificate, words};
use register::print::{About, Bitmap, Ink, Preview, Sheet, Template, lay_out_certificate, lay_out_proof, pdf, raster};
use std::io::Cursor;
use std::path::Path;
use std::process::Command;

/// Each shipped template whole, the words over a blank, and a proof.
fn sheets() -> Vec<Sheet> {
    let full = Template::keys().map(|key| {
        let template = Template::named(key).unwrap();
        Sheet { title: key.to_owned(), page: lay_out_certificate(&certificate(words()), &template, Ink::Full).page }
    });
    let template = Template::named("a3-420x297").unwrap();
    let overlay = lay_out_certificate(&certificate(words()), &template, Ink::Overlay).page;
    let proof = lay_out_proof(&words(), &template).page;
    full.chain([Sheet { title: "overlay".into(), page: overlay }, Sheet { title: "proof".into(), page: proof }])
        .collect()
}

fn one_pdf(sheets: &[Sheet]) -> Vec<u8> {
    pdf(sheets, &About { title: "x".into(), created: "2023-08-04T01:02:03Z".parse().unwrap() }).unwrap()
}

/// The mean grey of each square of `edge` dots, row by row; dots over the last whole square are left out.
fn greys(picture: &Bitmap, edge: usize) -> Vec<f64> {
    let (width, height) = (picture.width as usize, picture.height as usize);
    let squares = (0..height / edge).flat_map(|y| (0..width / edge).map(move |x| (x * edge, y * edge)));
    squares
        .map(|(left, top)| {
            let row = |y: usize| &picture.dots[(y * width + left) * 3..(y * width + left + edge) * 3];
            let sum: u32 = (top..top + edge).flat_map(row).map(|&part| u32::from(part)).sum();
            f64::from(sum) / (edge * edge * 3) as f64
        })
        .collect()
}

/// How far two pictures are apart: over the whole, and at the worst place. Squares may be one dot apart in number.
fn apart(one: &Bitmap, other: &Bitmap, edge: usize) -> (f64, f64) {
    assert_eq!((one.width, one.height), (other.width, other.height));
    let apart: Vec<f64> = greys(one, edge).iter().zip(greys(other, edge)).map(|(a, b)| (a - b).abs()).collect();
    (apart.iter().sum::<f64>() / apart.len() as f64, apart.iter().copied().fold(0.0, f64::max))
}

/// Poppler's picture of a page; none on a machine without it.
fn poppler(file: &Path, page: usize, dpi: u32) -> Option<Bitmap> {
    let (page, dpi) = ((page + 1).to_string(), dpi.to_string());
    let output = Command::new("pdftoppm").args(["-r", &dpi, "-f", &page, "-l", &page]).arg(file).output().ok()?;
    assert!(output.status.success());
    let mut parts = output.stdout.splitn(4, |byte| byte.is_ascii_whitespace());
    let mut number = || std::str::from_utf8(parts.next().unwrap()).unwrap().parse::<u32>().unwrap_or(0);
    let (_, width, height) = (number(), number(), number());
    let dots = output.stdout[output.stdout.len() - (width * height * 3) as usize..].to_vec();
    Some(Bitmap { width, height, dots })
}

/// Cuts two pictures to the size that both have; programs round the size of a sheet differently.
fn cut(picture: &Bitmap, width: u32, height: u32) -> Bitmap {
    let rows = picture.dots.chunks_exact(picture.width as usize * 3).take(height as usize);
    let dots = rows.flat_map(|row| &row[..width as usize * 3]).copied().collect();
    Bitmap { width, height, dots }
}

#[test]
fn what_is_shown_is_what_another_program_shows() {
    let sheets = sheets();
    let bytes = one_pdf(&sheets);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pages.pdf");
    std::fs::write(&file, &bytes).unwrap();
    for (at, sheet) in sheets.iter().enumerate() {
        let Some(theirs) = poppler(&file, at, 144) else { return };
        let ours = raster(&bytes, at, 144.0).unwrap();
        assert!(ours.width.abs_diff(theirs.width) <= 1 && ours.height.abs_diff(theirs.height) <= 1);
        let (width, height) = (ours.width.min(theirs.width), ours.height.min(theirs.height));
        let (mean, worst) = apart(&cut(&ours, width, height), &cut(&theirs, width, height), 12);
        assert!(mean < 2.0 && worst < 40.0, "{}: {mean:.2} over the page, {worst:.1} at the worst place", sheet.title);
    }
}

#[test]
fn a_preview_is_the_picture_of_the_pdf() {
    let preview = Preview::new();
    let sheets = sheets();
    let bytes = one_pdf(&sheets);
    // Twice, so that the second time the ground is there already.
    for _ in 0..2 {
        for (at, sheet) in sheets.iter().enumerate() {
            let shown = preview.page(&sheet.page, 48.0).unwrap();
            let most =
                shown.dots.iter().zip(&raster(&bytes, at, 48.0).unwrap().dots).map(|(a, b)| a.abs_diff(*b)).max();
            assert!(most <= Some(2), "{}: {most:?}", sheet.title);
        }
    }
}

#[test]
fn pages_look_as_they_did() {
    let sheets = sheets();
    let bytes = one_pdf(&sheets);
    for (at, sheet) in sheets.iter().enumerate() {
        let now = raster(&bytes, at, 16.0).unwrap();
        let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("fixtures/pages/{}.png", sheet.title));
        if std::env::var_os("INSTA_UPDATE").is_some_and(|update| update == "always") {
            std::fs::write(&kept, now.png().unwrap()).unwrap();
        }
        let (mean, worst) = apart(&now, &read(&std::fs::read(&kept).unwrap()), 1);
        assert!(mean < 0.2 && worst < 12.0, "{}: {mean:.2} over the page, {worst:.1} at a dot", sheet.title);
    }
}

fn read(bytes: &[u8]) -> Bitmap {
    let mut reader = png::Decoder::new(Cursor::new(bytes)).read_info().unwrap();
    let mut dots = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut dots).unwrap();
    Bitmap { width: info.width, height: info.height, dots }
}

#[test]
fn a_picture_is_written_as_it_is() {
    let bytes = one_pdf(&sheets()[..1]);
    let picture = raster(&bytes, 0, 24.0).unwrap();
    assert_eq!((picture.width, picture.height), (397, 281));
    assert!(picture == read(&picture.png().unwrap()));
}

#[test]
fn what_cannot_be_shown_is_said() {
    let bytes = one_pdf(&sheets()[..1]);
    for (pdf, page, dpi) in [
        (bytes.as_slice(), 1, 72.0),
        (&bytes, 0, 0.0),
        (&bytes, 0, f64::NAN),
        (&bytes, 0, 1e6),
        (b"not a PDF".as_slice(), 0, 72.0),
    ] {
        let error = raster(pdf, page, dpi).unwrap_err();
        assert!(error.sentence().vi.starts_with("Không vẽ được trang để xem: "), "{error}");
    }
}
