//! Certificates as PDF, read back by other programs.

use crate::page::{certificate, words};
use lopdf::{Document, Object};
use register::domain::certificate::CertificateWords;
use register::print::{About, Ink, PrintError, Sheet, Template, lay_out_certificate, lay_out_proof, pdf};
use std::process::Command;

fn about() -> About {
    About { title: "Giấy khen đợt tháng 8 & năm 2023".into(), created: "2023-08-04T01:02:03Z".parse().unwrap() }
}

fn sheets(count: usize, ink: Ink) -> Vec<Sheet> {
    let template = Template::named("a3-420x297").unwrap();
    (0..count)
        .map(|i| {
            let words = CertificateWords {
                name: format!("Nguyễn Thanh Thị Huệ {}", ["Ẩn", "Ỵ", "Ữ"][i % 3]),
                ..words()
            };
            let page = lay_out_certificate(&certificate(words.clone()), &template, ink).page;
            Sheet { title: words.name, page }
        })
        .collect()
}

/// What a program says of the PDF; a machine without the program says nothing.
fn said(program: &str, before: &[&str], bytes: &[u8], after: &[&str]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("print.pdf");
    std::fs::write(&file, bytes).unwrap();
    let output = Command::new(program).args(before).arg(&file).args(after).output().ok()?;
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stdout));
    Some(String::from_utf8(output.stdout).unwrap())
}

#[test]
fn equal_sheets_give_equal_bytes() {
    let once = pdf(sheets(3, Ink::Full), &about()).unwrap();
    let again = sheets(3, Ink::Full);
    assert_eq!(once, pdf(&again, &about()).unwrap());
    assert_ne!(once, pdf(&again[..2], &about()).unwrap());
}

#[test]
fn a_checker_finds_nothing_wrong() {
    for ink in [Ink::Full, Ink::Overlay] {
        if let Some(answer) = said("qpdf", &["--check"], &pdf(sheets(3, ink), &about()).unwrap(), &[]) {
            assert!(answer.contains("No syntax or stream encoding errors"), "{answer}");
        }
    }
}

#[test]
fn every_typeface_is_embedded_as_a_named_subset() {
    let Some(answer) = said("pdffonts", &[], &pdf(sheets(2, Ink::Full), &about()).unwrap(), &[]) else { return };
    let lines: Vec<&str> = answer.lines().skip(2).collect();
    assert_eq!(lines.len(), 5);
    for line in lines {
        assert_eq!(line.find('+'), Some(6), "{line}");
        assert!(line.contains("CID TrueType") && line.contains("yes yes yes"), "{line}");
    }
}

#[test]
fn the_words_can_be_searched_and_copied() {
    let Some(answer) = said("pdftotext", &[], &pdf(sheets(2, Ink::Full), &about()).unwrap(), &["-"]) else { return };
    let one_line = answer.split_whitespace().collect::<Vec<_>>().join(" ");
    for text in [
        "Bà Nguyễn Thanh Thị Huệ Ẩn",
        "Bà Nguyễn Thanh Thị Huệ Ỵ",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "GIẤY KHEN",
        "Số quyết định: 512/QĐ-CAT ngày 04 tháng 8 năm 2023",
        "“Toàn dân bảo vệ an ninh Tổ quốc” giai đoạn 2018 - 2023",
    ] {
        assert!(one_line.contains(text), "{text} in {one_line}");
    }
}

#[test]
fn pages_have_their_true_size_and_share_one_ground() {
    let document = Document::load_mem(&pdf(sheets(3, Ink::Full), &about()).unwrap()).unwrap();
    let forms = document
        .objects
        .values()
        .filter_map(|o| o.as_stream().ok())
        .filter(|stream| stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Form"));
    assert_eq!(forms.count(), 1);
    let pages = document.get_pages();
    assert_eq!(pages.len(), 3);
    for id in pages.values() {
        let page = document.get_dictionary(*id).unwrap();
        let edge = page.get(b"TrimBox").unwrap().as_array().unwrap();
        let side = |i: usize| edge[i].as_float().unwrap();
        assert!((side(2) - 420.0 / 25.4 * 72.0).abs() < 0.001 && (side(3) - 297.0 / 25.4 * 72.0).abs() < 0.001);
        let content = document.get_object(page.get(b"Contents").unwrap().as_reference().unwrap()).unwrap();
        assert!(content.as_stream().unwrap().content.len() < 1000);
    }
}

#[test]
fn the_document_says_what_it_is() {
    let bytes = pdf(sheets(2, Ink::Full), &about()).unwrap();
    assert!(bytes.starts_with(b"%PDF-1.7\n%"));
    let document = Document::load_mem(&bytes).unwrap();
    let catalog = document.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"vi-VN");
    let viewer = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
    assert_eq!(viewer.get(b"PrintScaling").unwrap().as_name().unwrap(), b"None");
    assert!(viewer.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    let intent = catalog.get(b"OutputIntents").unwrap().as_array().unwrap()[0].as_dict().unwrap();
    assert_eq!(intent.get(b"S").unwrap().as_name().unwrap(), b"GTS_PDFA1");
    let metadata = document.get_object(catalog.get(b"Metadata").unwrap().as_reference().unwrap()).unwrap();
    let metadata = String::from_utf8(metadata.as_stream().unwrap().content.clone()).unwrap();
    for part in ["<pdfaid:part>2<", "<pdfaid:conformance>U<", "đợt tháng 8 &amp; năm 2023", "2023-08-04T01:02:03+00:00"]
    {
        assert!(metadata.contains(part), "{part}");
    }
    let outlines = document.get_dictionary(catalog.get(b"Outlines").unwrap().as_reference().unwrap()).unwrap();
    assert_eq!(outlines.get(b"Count").unwrap().as_i64().unwrap(), 2);
    assert_eq!(document.trailer.get(b"ID").unwrap().as_array().unwrap().len(), 2);
}

#[test]
fn a_proof_and_sheets_of_several_sizes_go_into_one_pdf() {
    let sheets = Template::keys().map(|key| {
        let page = lay_out_proof(&words(), &Template::named(key).unwrap()).page;
        Sheet { title: key.to_owned(), page }
    });
    let bytes = pdf(sheets.chain(sheets_of_both()), &about()).unwrap();
    assert_eq!(Document::load_mem(&bytes).unwrap().get_pages().len(), Template::keys().count() + 2);
    if let Some(answer) = said("qpdf", &["--check"], &bytes, &[]) {
        assert!(answer.contains("No syntax or stream encoding errors"));
    }
}

fn sheets_of_both() -> Vec<Sheet> {
    [sheets(1, Ink::Full), sheets(1, Ink::Overlay)].concat()
}

#[test]
fn nothing_to_print_is_an_error_with_advice() {
    let error = pdf(Vec::<Sheet>::new(), &about()).unwrap_err();
    assert!(matches!(error, PrintError::NoPages));
    assert!(error.sentence().vi.contains("Hãy chọn"));
}
