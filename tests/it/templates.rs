//! Certificate templates: their text with fields, what cannot print, and how a register keeps its own.

use register::domain::certificate::{CertificateWords, SampleWords};
use register::domain::printing::Mode;
use register::error::Error;
use register::ops::Nothing;
use register::ops::copy_template::{CopyTemplate, copy_template};
use register::ops::export_template::{ExportTemplate, export_template};
use register::ops::import_template::{ImportTemplate, import_template};
use register::ops::list_template_parts::list_template_parts;
use register::ops::list_templates::list_templates;
use register::ops::preview_template::{PreviewTemplate, TriedWords, preview_template};
use register::ops::print_sample::{PrintSample, print_sample};
use register::ops::remove_template::remove_template;
use register::ops::save_certificate_template::{SaveCertificateTemplate, save_certificate_template};
use register::ops::show_ground::{ShowGround, show_ground};
use register::ops::show_template::{OfTemplate, show_template};
use register::ops::undo::undo;
use register::print::page::Mm;
use register::print::template::{Field, Wording};
use register::print::{Ink, Template, TemplateFile, lay_out_sample};
use std::fmt::Write as _;
use tests::registers::Desk;

const A3: &str = "a3-420x297";

fn of(template: &str) -> OfTemplate {
    OfTemplate { template: template.to_owned() }
}

/// A copy of the A3 template under `name`; its key.
fn copy(desk: &Desk, name: &str) -> String {
    let args = CopyTemplate { template: A3.to_owned(), name: Some(name.to_owned().try_into().unwrap()) };
    copy_template(&desk.register, &args).unwrap().key
}

#[test]
fn a_template_is_read_back_from_its_own_text() {
    for key in Template::keys() {
        let template = Template::named(key).unwrap();
        assert_eq!(Template::parse(&template.text().unwrap()).unwrap(), template, "{key}");
        let json = serde_json::to_value(&template).unwrap();
        assert_eq!(serde_json::from_value::<Template>(json).unwrap(), template, "{key}");
    }
}

#[test]
fn fields_stand_for_words_and_what_is_empty_goes_with_its_brackets_or_its_line() {
    let words = CertificateWords::sample(SampleWords::Usual);
    let unnumbered = CertificateWords { golden_book: None, honorific: None, ..words.clone() };
    let mut table = String::new();
    for text in [
        "[{honorific} ]{name}",
        "{danh xưng} {Họ Tên}",
        "Số: {book_number}",
        "Số quyết định: {decision_number}[ · sổ vàng {book_number}]",
        "{place}, {date}",
        "Năm {year}",
        "{signature}",
        "{{name}} [[x]]",
        "Chữ thường",
    ] {
        let wording = Wording::new(text);
        assert_eq!(wording.fault(), None, "{text}");
        let said =
            |words| wording.filled(words).map_or_else(|| "(no line)".to_owned(), |said| said.replace('\n', " ⏎ "));
        let _ = writeln!(table, "{text}\n    {}\n    {}", said(&words), said(&unnumbered));
    }
    for text in ["{tên lạ}", "{name", "[{name}", "name}", "{name}]", "[[{name}] ]", "[a[b]]", &"x".repeat(501)] {
        let wording = Wording::new(text);
        let fault = wording.fault().unwrap();
        // It can still be shown, as it was typed.
        assert_eq!(wording.filled(&words).as_deref(), Some(text));
        let _ = writeln!(table, "{:.20}\n    {}\n    {}", text, fault.vi, fault.en);
    }
    insta::assert_snapshot!(table);
}

#[test]
fn all_that_cannot_print_is_told_at_once() {
    let mut template = Template::named(A3).unwrap();
    template.name = String::new();
    template.blocks[0].edge = template.blocks[1].edge;
    template.blocks[2].edge.x = Mm(400.0);
    template.blocks[3].lines[0].size = f64::NAN;
    template.blocks[3].lines[1].text = Some(Wording::new("Số {lạ}"));
    template.blocks[4].lines[0].text = Some(Wording::new(" "));
    template.blocks[4].lines.truncate(1);
    template.art.emblem.as_mut().unwrap().x = -5.0;
    let told: String = template.faults().iter().fold(String::new(), |mut told, fault| {
        let _ = writeln!(told, "{}\n    {}", fault.sentence.vi, fault.sentence.en);
        told
    });
    insta::assert_snapshot!(told);
    // Tried all the same, while a clerk is at it.
    let desk = Desk::new();
    let args =
        PreviewTemplate { template, words: TriedWords::Sample(SampleWords::Longest), ground: true, ink: Ink::Full };
    let tried = preview_template(&desk.register, &args).unwrap();
    assert!(tried.svg.starts_with("<svg") && tried.ground.unwrap().starts_with("<svg"));
    assert!(tried.findings.iter().any(|finding| finding.rule == "template-cannot-print"));
}

#[test]
fn samples_are_as_long_as_they_say() {
    let longest = CertificateWords::sample(SampleWords::Longest);
    assert_eq!(longest.name.chars().count(), 60);
    assert!(longest.position_unit.unwrap().chars().count() >= 160 && longest.achievement.chars().count() >= 400);
    for key in Template::keys() {
        for &sample in SampleWords::ALL {
            let laid = lay_out_sample(sample, &Template::named(key).unwrap(), Ink::Full);
            assert!(
                laid.findings.iter().all(|finding| !finding.rule.contains("not-fit")),
                "{key}: {:?}",
                laid.findings
            );
        }
    }
}

#[test]
fn a_register_copies_changes_and_removes_its_own_templates_and_undoes_it() {
    let desk = Desk::new();
    let shipped = list_templates(&desk.register, &Nothing {}).unwrap();
    assert!(shipped.iter().all(|row| row.shipped) && shipped[0].usual);
    let key = copy(&desk, "Giấy khen Trường Tiểu học");
    assert_eq!(key, "giay-khen-truong-tieu-hoc");

    let mut template = show_template(&desk.register, &of(&key)).unwrap().template;
    template.blocks[4].lines[2].text = Some(Wording::new("Cô {signer}"));
    let saved = SaveCertificateTemplate { key: Some(key.clone()), template };
    let row = save_certificate_template(&desk.register, &saved).unwrap();
    assert_eq!((row.shipped, row.based_on.as_deref()), (false, Some(A3)));
    let shown = show_template(&desk.register, &of(&key)).unwrap().template;
    assert_eq!(shown, saved.template);

    undo(&desk.register, &Nothing {}).unwrap().unwrap();
    let back = show_template(&desk.register, &of(&key)).unwrap().template;
    assert_eq!(back.blocks, Template::named(A3).unwrap().blocks);
    remove_template(&desk.register, &of(&key)).unwrap();
    assert!(matches!(
        show_ground(&desk.register, &ShowGround { template: key.clone() }),
        Err(Error::NoTemplate { .. })
    ));
    undo(&desk.register, &Nothing {}).unwrap().unwrap();
    show_ground(&desk.register, &ShowGround { template: key }).unwrap();
}

#[test]
fn shipped_templates_stay_as_they_are_and_no_two_have_one_name() {
    let desk = Desk::new();
    let template = Template::named(A3).unwrap();
    let save = |key: Option<&str>| {
        let args = SaveCertificateTemplate { key: key.map(str::to_owned), template: template.clone() };
        save_certificate_template(&desk.register, &args)
    };
    assert!(matches!(save(Some(A3)), Err(Error::BadField { .. })));
    assert!(matches!(save(None), Err(Error::SameName { .. })));
    assert!(matches!(remove_template(&desk.register, &of(A3)), Err(Error::BadField { .. })));
    let copies =
        [(); 2].map(|()| copy_template(&desk.register, &CopyTemplate { template: A3.to_owned(), name: None }).unwrap());
    assert_ne!(copies[0].name, copies[1].name);
    assert_ne!(copies[0].key, copies[1].key);
}

#[test]
fn a_template_goes_to_another_office_in_a_file() {
    let (one, other) = (Desk::new(), Desk::new());
    let key = copy(&one, "Bằng khen tỉnh");
    let out = one.path("bang-khen.sovang-mau");
    export_template(&one.register, &ExportTemplate { template: key.clone(), out: out.clone() }).unwrap();
    let took = || import_template(&other.register, &ImportTemplate { file: out.clone() }).unwrap();
    let first = took();
    assert_eq!((first.name.as_str(), first.shipped), ("Bằng khen tỉnh", false));
    let theirs = show_template(&other.register, &of(&first.key)).unwrap().template;
    assert_eq!(theirs, show_template(&one.register, &of(&key)).unwrap().template);
    assert_eq!(took().name, "Bằng khen tỉnh (2)");
}

#[test]
fn a_file_that_is_no_sound_template_is_refused() {
    let sound = TemplateFile::new(Template::named(A3).unwrap()).text().unwrap();
    assert!(TemplateFile::read(sound.as_bytes()).is_ok());
    let cases: [(&str, Vec<u8>); 7] = [
        ("no text", vec![0xff, 0xfe, 0x00]),
        ("no template", b"a = 1".to_vec()),
        ("cut short", sound.as_bytes()[..sound.rfind("typeface").unwrap() + 4].to_vec()),
        ("of a newer program", sound.replace("sovang_template = 1", "sovang_template = 9").into_bytes()),
        ("off its sheet", sound.replacen("width = 240.0", "width = 9e99", 1).into_bytes()),
        (
            "of an unknown field",
            sound.replacen("field = \"form\"", "field = \"form\"\ntext = \"{fon}\"", 1).into_bytes(),
        ),
        (
            "with more than is known",
            sound.replacen("field = \"form\"", "field = \"form\"\nrun = \"rm\"", 1).into_bytes(),
        ),
    ];
    for (what, bytes) in cases {
        assert!(TemplateFile::read(&bytes).is_err(), "{what}");
    }
}

#[test]
fn what_a_blank_does_not_carry_is_printed_over_it_and_each_line_is_told_where_it_came_to_stand() {
    let desk = Desk::new();
    let mut template = Template::named(A3).unwrap();
    template.art.emblem.as_mut().unwrap().on_blank = false;
    assert_eq!(lay_out_sample(SampleWords::Usual, &template, Ink::Overlay).page.ground.layers.len(), 1);
    let edges: Vec<_> = template.blocks.iter().map(|block| block.edge).collect();
    let args =
        PreviewTemplate { template, words: TriedWords::Sample(SampleWords::Usual), ground: false, ink: Ink::Full };
    let tried = preview_template(&desk.register, &args).unwrap();
    assert_eq!((tried.lines.len(), tried.ground), (14, None));
    assert!(tried.lines.iter().all(|line| edges[line.block].holds(&line.ink, Mm(0.01))));
    let signature: Vec<_> = tried.lines.iter().filter(|line| line.field == Field::Signature).collect();
    assert_eq!((signature.len(), signature[0].line), (2, signature[1].line));
}

#[test]
fn a_sample_is_printed_and_logged_nowhere() {
    let desk = Desk::new();
    for (mode, name) in [(Mode::Full, "full.pdf"), (Mode::Overlay, "overlay.pdf"), (Mode::Proof, "proof.pdf")] {
        let out = desk.path(name);
        let args = PrintSample { template: A3.to_owned(), words: SampleWords::Household, mode, out: out.clone() };
        print_sample(&desk.register, &args).unwrap();
        assert!(std::fs::read(&out).unwrap().starts_with(b"%PDF"));
    }
    assert!(
        register::ops::list_printings::list_printings(
            &desk.register,
            &register::ops::list_printings::ListPrintings::default()
        )
        .unwrap()
        .is_empty()
    );
    let parts = list_template_parts(&desk.register, &Nothing {}).unwrap();
    assert!(parts.fields.iter().all(|field| !field.sample.is_empty()));
}
