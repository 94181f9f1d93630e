//! Certificates as pages: what stands where, and that nothing ever leaves its box.

use proptest::prelude::*;
use register::domain::certificate::CertificateWords;
use register::domain::finding::Severity;
use register::print::page::{Item, Mm, Page, Rect};
use register::print::template::Field;
use register::print::{Ink, Laid, Template, lay_out_certificate, lay_out_proof, text};
use std::fmt::Write as _;

pub(crate) use tests::certificates::{certificate, words};

fn laid(words: CertificateWords, key: &str, ink: Ink) -> Laid {
    lay_out_certificate(&certificate(words), &Template::named(key).unwrap(), ink)
}

fn longest() -> CertificateWords {
    CertificateWords {
        honorific: Some("Thượng tá".into()),
        name: "Nguyễn Thị Ngọc Huyền Công Tằng Tôn Nữ Ẩ Ỵ Ngọc Quỳnh Thuỵ V".into(),
        position_unit: Some("Phó Trưởng phòng An ninh chính trị nội bộ ".repeat(4).chars().take(160).collect()),
        achievement:
            "Đã có thành tích tiêu biểu xuất sắc, góp phần giữ vững an ninh chính trị, bảo đảm trật tự, an toàn xã \
                      hội trên địa bàn TP. Hồ Chí Minh theo Kế hoạch số 12/KH-UBND "
                .repeat(3)
                .chars()
                .take(400)
                .collect(),
        ..words()
    }
}

/// A page as a person reads it: what, where, how large.
fn dump(page: &Page) -> String {
    let mut out = format!("sheet {} × {}\n", page.width, page.height);
    for layer in &page.ground.layers {
        let _ = writeln!(out, "ground × {:.4} {layer:?}", page.ground.fit.scale);
    }
    for item in &page.items {
        let _ = match item {
            Item::Text(run) => writeln!(
                out,
                "{:>7.2} {:>7.2}  {:>5.2} pt {:?} {} {}| {}",
                run.origin.x,
                run.origin.y,
                run.size,
                run.typeface,
                run.colour,
                if run.angle == 0.0 { String::new() } else { format!("turned {:.1}° ", run.angle) },
                run.text
            ),
            Item::Path(path) => writeln!(out, "path of {} segments", path.segments.len()),
        };
    }
    out
}

#[test]
fn a_certificate_on_each_template() {
    for key in Template::keys() {
        insta::assert_snapshot!(format!("{key}-full"), dump(&laid(words(), key, Ink::Full).page));
    }
}

#[test]
fn an_overlay_has_only_the_words_that_a_blank_lacks_and_in_the_same_places() {
    for key in Template::keys() {
        let (full, overlay) = (laid(words(), key, Ink::Full).page, laid(words(), key, Ink::Overlay).page);
        assert!(overlay.ground.layers.is_empty());
        assert!(overlay.texts().all(|run| full.texts().any(|other| other == run)));
        let template = Template::named(key).unwrap();
        let lines = template.blocks.iter().flat_map(|block| &block.lines);
        let left_out: Vec<Field> = lines.filter(|line| line.on_blank).map(|line| line.field).collect();
        assert!(overlay.texts().all(|run| run.field.is_some_and(|field| !left_out.contains(&field))));
        assert_eq!(full.texts().count(), overlay.texts().count() + left_out.len());
    }
}

#[test]
fn a_proof_is_marked_and_fits_a_sheet_of_a4() {
    for key in Template::keys() {
        let page = lay_out_proof(&words(), &Template::named(key).unwrap()).page;
        assert_eq!((page.width, page.height), (Mm(297.0), Mm(210.0)));
        assert!(page.texts().any(|run| run.text == "BẢN KIỂM TRA" && run.angle > 30.0));
        let sheet = Rect { x: Mm(0.0), y: Mm(0.0), width: page.width, height: page.height };
        assert!(page.texts().filter(|run| run.angle == 0.0).all(|run| sheet.holds(&run.bounds, Mm(0.0))));
    }
    insta::assert_snapshot!("proof", dump(&lay_out_proof(&words(), &Template::named("a3-420x297").unwrap()).page));
}

#[test]
fn the_longest_words_fit_every_template_and_are_told_of() {
    for key in Template::keys() {
        let laid = laid(longest(), key, Ink::Full);
        assert!(laid.findings.iter().all(|finding| finding.severity == Severity::Info), "{key}: {:?}", laid.findings);
        assert!(laid.findings.iter().any(|finding| finding.rule == "name-shrunk"));
    }
}

#[test]
fn words_without_room_stay_in_their_box_and_are_an_error() {
    for key in Template::keys() {
        let endless = CertificateWords { achievement: "thành tích ".repeat(90), ..words() };
        let laid = laid(endless, key, Ink::Full);
        assert!(laid.findings.iter().any(|f| f.rule == "text-does-not-fit" && f.severity == Severity::Error));
        assert_in_boxes(&laid.page, key);
    }
}

#[test]
fn a_character_without_a_glyph_is_told_of() {
    let laid = laid(CertificateWords { name: "Lê 龍 Na".into(), ..words() }, "a3-420x297", Ink::Full);
    let finding = laid.findings.iter().find(|finding| finding.rule == "glyph-missing").unwrap();
    assert!(finding.sentence.vi.contains('龍') && finding.sentence.en.contains('龍'));
}

#[test]
fn signature_and_seal_have_their_room() {
    let room = [("a3-420x297", 35.0), ("blank-400x300", 35.0), ("pm-450x350", 40.0), ("a4-297x210", 25.0)];
    for (key, least) in room {
        let page = laid(words(), key, Ink::Full).page;
        let bounds = |field| page.texts().filter(move |run| run.field == Some(field)).map(|run| run.bounds);
        let office = bounds(Field::Signature).map(|b| b.bottom().0).fold(0.0, f64::max);
        let name = bounds(Field::Signer).map(|b| b.y.0).fold(f64::MAX, f64::min);
        assert!(name - office >= least, "{key}: {:.1} mm", name - office);
    }
}

#[test]
fn what_belongs_together_is_never_torn_apart() {
    let text = "Giai đoạn 2018 - 2023 theo Quyết định số 12/QĐ-UBND ngày 04 tháng 8 năm 2023 tại TP. Hồ Chí Minh, thưởng 150 \
                triệu đồng cho 25 cá nhân lần thứ XIII (tiếp)";
    let pieces = text::pieces(text);
    for whole in ["2018 - 2023", "số 12/QĐ-UBND", "ngày 04 tháng 8 năm 2023", "TP. Hồ Chí Minh,", "150 triệu", "25 cá"]
    {
        assert!(pieces.iter().any(|piece| piece.contains(whole)), "{whole} in {pieces:?}");
    }
    assert!(pieces.contains(&"lần thứ XIII"));
    assert_eq!(pieces.join(" "), text);
}

#[test]
fn a_name_in_capitals_or_of_a_collective_is_not_set_in_script() {
    use register::print::typeface::Typeface::{CharmBold, TinosBold};
    let face = |honorific: Option<&str>, name: &str| {
        let words = CertificateWords { honorific: honorific.map(str::to_owned), name: name.into(), ..words() };
        let page = laid(words, "a3-420x297", Ink::Full).page;
        page.texts().find(|run| run.field == Some(Field::Recipient)).map(|run| run.typeface).unwrap()
    };
    assert_eq!(face(Some("Bà"), "Trần Thị Hoa"), CharmBold);
    assert_eq!(face(Some("Bà"), "TRẦN THỊ HOA"), TinosBold);
    assert_eq!(face(None, "Phòng An ninh kinh tế"), TinosBold);
}

#[test]
fn a_template_that_cannot_work_is_refused() {
    let sound = "name = 'x'\nwidth = 100\nheight = 100\n[art]\n[[block]]\nbox = { x = 0, y = 0, width = 50, height = 20 }\n\
                 [[block.line]]\nfield = 'signer'\ntypeface = 'tinos-bold'\nsize = 12\nleast = 8\n";
    assert!(Template::parse(sound).is_ok());
    for (from, to) in
        [("width = 50", "width = 150"), ("size = 12", "size = 2"), ("signer", "signor"), ("least", "lest")]
    {
        let error = Template::parse(&sound.replace(from, to)).unwrap_err();
        assert!(error.sentence().vi.ends_with('.'), "{error}");
    }
    assert!(Template::named("a9").is_err());
}

/// No ink leaves the box of its block, and no two lines of different fields touch.
fn assert_in_boxes(page: &Page, key: &str) {
    let template = Template::named(key).unwrap();
    for run in page.texts() {
        let edge = template.edge_of(run.field.unwrap()).unwrap();
        assert!(edge.holds(&run.bounds, Mm(0.01)), "{key}: {} at {:?} leaves {edge:?}", run.text, run.bounds);
    }
    let runs: Vec<_> = page.texts().filter(|run| run.bounds.width > Mm(0.0)).collect();
    for (i, run) in runs.iter().enumerate() {
        for other in runs.iter().skip(i + 1) {
            assert!(!run.bounds.meets(&other.bounds), "{key}: {} touches {}", run.text, other.text);
        }
    }
}

const LETTERS: &str = "[AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYÁẢÃẠẦẨẪẬẰẲẴẶẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰỲỶỸỴ]?[aăâbcdđeêghiklmnoôơpqrstuưvxyáảãạầẩẫậằẳẵặếềểễệốồổỗộớờởỡợứừửữựỳỷỹỵ]{1,7}";

fn phrase(words: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    prop::collection::vec(LETTERS, words).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(12) })]

    #[test]
    fn no_text_ever_leaves_its_box(
        name in phrase(1..30), unit in prop::option::of(phrase(1..40)), achievement in phrase(1..150),
        issuer in phrase(1..25), honorific in prop::option::of(phrase(1..3)), form in phrase(1..8),
    ) {
        let words = CertificateWords {
            name, position_unit: unit, achievement, issuer: issuer.to_uppercase(), honorific, form: form.to_uppercase(),
            ..words()
        };
        for key in Template::keys() {
            assert_in_boxes(&laid(words.clone(), key, Ink::Full).page, key);
        }
    }

    #[test]
    fn breaking_loses_no_word(text in phrase(0..60)) {
        prop_assert_eq!(text::pieces(&text).join(" "), text);
    }
}
