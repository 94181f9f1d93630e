//! Before the paper: the fit meter says what the layout will do, and the proof sheet shows every certificate.

use register::domain::certificate::CertificateWords;
use register::domain::finding::Spot;
use register::domain::id::DecisionId;
use register::domain::printing::Mode;
use register::domain::text::{Name, Prose};
use register::ops::OfDecision;
use register::ops::add_award::{AddAward, AwardEntry, add_award};
use register::ops::batch::{Batch, Who};
use register::ops::check_decision::check_decision;
use register::ops::list_printings::{ListPrintings, list_printings};
use register::ops::measure_fit::{FitClass, MeasureFit, measure_fit};
use register::ops::print_proof_sheet::{PrintProofSheet, print_proof_sheet};
use register::print::page::{Mm, Rect};
use register::print::{ProofEntry, ProofHead, Template, lay_out_proof_sheets};
use tests::drafts::{entry, next_draft};
use tests::registers::Desk;

/// A draft with a line that fits, one whose name breaks, one that runs to a fourth line and one that fits nowhere.
fn desk() -> (Desk, DecisionId) {
    let (desk, sample) = Desk::with_sample();
    let date = register::domain::date::Date::new(2023, 9, 6).unwrap();
    let decision = next_draft(&desk, sample.decisions[0], "601/QĐ-CAT", date);
    let long =
        "Đã có thành tích xuất sắc trong công tác xây dựng lực lượng và giữ gìn an ninh trật tự ở cơ sở ".repeat(4);
    let lines = [
        ("Lâm Văn An", None),
        ("Công Tằng Tôn Nữ Ngọc Quỳnh Thụy Vân Anh Nguyễn Thị Hoàng Diễm Phương Thảo", None),
        ("Lâm Văn Bình", Some(long.trim().to_owned())),
        ("Lâm Văn ☃", None),
    ];
    for (name, achievement) in lines {
        let achievement = achievement.map(|text| Prose::parse(&text).unwrap());
        let entry = AwardEntry { achievement, unit: Name::parse("Công an xã Phú Tâm").ok(), ..entry(name) };
        add_award(&desk.register, &AddAward { decision, entry }).unwrap();
    }
    (desk, decision)
}

fn measured(decision: DecisionId, all: bool) -> MeasureFit {
    MeasureFit { batch: Batch::of_decision(decision, Mode::Proof), all }
}

#[test]
fn the_meter_tells_what_shrinks_breaks_and_does_not_fit() {
    let (desk, decision) = desk();
    let fit = measure_fit(&desk.register, &measured(decision, true)).unwrap();
    let classes: Vec<FitClass> = fit.rows.iter().map(|row| row.class).collect();
    assert_eq!(classes, [FitClass::Fits, FitClass::Broken, FitClass::Broken, FitClass::Misfit], "{:#?}", fit.rows);
    let part = |row: usize, spot| *fit.rows[row].parts.iter().find(|part| part.spot == spot).unwrap();
    assert_eq!((part(1, Spot::Name).lines, part(2, Spot::Achievement).lines), (2, 4));
    assert_eq!(fit.counts.said().vi, "Vừa 1 · Thu nhỏ 0 · Xuống dòng 2 · Không vừa 1");
    let told = fit.counts.told().unwrap().vi;
    assert!(told.ends_with("1 tên xuống dòng; 1 thành tích 4 dòng; 1 không vừa"), "{told}");
    // Only what is not as usual comes unasked.
    assert_eq!(measure_fit(&desk.register, &measured(decision, false)).unwrap().rows.len(), 3);
    let batch = Batch::usual(Who::Awards(vec![fit.rows[0].award]), Mode::Proof);
    assert_eq!(measure_fit(&desk.register, &MeasureFit { batch, all: true }).unwrap().counts.fits, 1);
    let mut unknown = measured(decision, true);
    unknown.batch.template = Some("A9".into());
    assert_eq!(measure_fit(&desk.register, &unknown).unwrap_err().code(), "no-template");
}

#[test]
fn decisions_of_a_campaign_are_measured_together() {
    let (desk, sample) = Desk::with_sample();
    let each: Vec<usize> = sample
        .decisions
        .iter()
        .map(|decision| measure_fit(&desk.register, &measured(*decision, true)).unwrap().rows.len())
        .collect();
    let batch = Batch::usual(Who::Campaign(sample.campaign), Mode::Proof);
    let fit = measure_fit(&desk.register, &MeasureFit { batch, all: true }).unwrap();
    let of = |decision: &DecisionId| fit.rows.iter().filter(|row| row.decision == *decision).count();
    assert_eq!(sample.decisions.iter().map(of).collect::<Vec<_>>(), each);
    assert_eq!(fit.rows.len(), 40);
}

#[test]
fn a_longer_name_first_shrinks_and_then_breaks() {
    let (desk, sample) = Desk::with_sample();
    let date = register::domain::date::Date::new(2023, 9, 6).unwrap();
    let decision = next_draft(&desk, sample.decisions[0], "601/QĐ-CAT", date);
    let pool = "Lâm Thị Ngọc Quỳnh ".repeat(5);
    let words: Vec<&str> = pool.trim().split(' ').collect();
    for count in 2..=words.len() {
        let entry = AwardEntry { honorific: Name::parse("Thượng tá").ok(), ..entry(&words[..count].join(" ")) };
        add_award(&desk.register, &AddAward { decision, entry }).unwrap();
    }
    let fit = measure_fit(&desk.register, &measured(decision, true)).unwrap();
    let classes: Vec<FitClass> = fit.rows.iter().map(|row| row.class).collect();
    assert!(classes.is_sorted(), "{classes:?}");
    assert!(
        [FitClass::Fits, FitClass::Shrunk, FitClass::Broken].iter().all(|class| classes.contains(class)),
        "{classes:?}"
    );
    let least = fit.rows.iter().map(|row| row.parts[0].size).fold(f64::MAX, f64::min);
    assert_eq!(fit.counts.least_name, Some(least));
}

#[test]
fn every_line_of_a_batch_is_measured_and_issuing_changes_nothing() {
    let (drafts, sample) = Desk::with_sample();
    let (issued, decisions) = Desk::with_issued_sample();
    for (draft, issued_one) in sample.decisions.iter().zip(&decisions) {
        let before = measure_fit(&drafts.register, &measured(*draft, true)).unwrap();
        let after = measure_fit(&issued.register, &measured(*issued_one, true)).unwrap();
        assert_eq!(before.counts, after.counts);
        let counts = before.counts;
        assert_eq!(counts.fits + counts.shrunk + counts.broken + counts.misfits, before.rows.len());
        assert!(!before.rows.is_empty());
        // The words of an issued decision are read too: they may be printed again.
        check_decision(&issued.register, &OfDecision { decision: *issued_one }).unwrap();
    }
}

#[test]
fn a_proof_sheet_shows_six_certificates_to_a_page_and_all_of_their_names() {
    for key in Template::keys() {
        let template = Template::named(key).unwrap();
        let words: Vec<_> =
            (1..=8).map(|at| CertificateWords { name: format!("Lâm Thị Số {at}"), ..crate::page::words() }).collect();
        let entries: Vec<ProofEntry<'_>> =
            (1..).zip(&words).map(|(place, words)| ProofEntry { place, words }).collect();
        let head = ProofHead {
            office: "Công an tỉnh Sóc Trăng".into(),
            decision: "Quyết định số 512/QĐ-CAT ngày 04 tháng 8 năm 2023".into(),
            day: "15/8/2023".into(),
        };
        let sheets = lay_out_proof_sheets(&entries, &template, &head);
        assert_eq!(sheets.iter().map(|sheet| sheet.page.ground.again.len()).collect::<Vec<_>>(), [5, 1]);
        let a4 = Rect { x: Mm(0.0), y: Mm(0.0), width: Mm(210.0), height: Mm(297.0) };
        for sheet in &sheets {
            assert!(sheet.page.texts().all(|run| a4.holds(&run.bounds, Mm(0.0))), "{key}");
            // Small, but not smaller than can be read.
            assert!(template.width.0 * sheet.page.ground.fit.scale > 80.0, "{key}");
        }
        let texts: Vec<&str> =
            sheets.iter().flat_map(|sheet| sheet.page.texts()).map(|run| run.text.as_str()).collect();
        for at in 1..=8 {
            assert!(
                texts.iter().any(|text| text.starts_with(&format!("{at}. ")) && text.ends_with(&format!("Số {at}")))
            );
        }
    }
}

#[test]
fn a_proof_sheet_is_printed_from_a_draft_and_logged_as_a_proof() {
    let (desk, decision) = desk();
    let args = PrintProofSheet { decision, awards: None, template: None, out: desk.path("soát.pdf") };
    let printed = print_proof_sheet(&desk.register, &args).unwrap();
    assert_eq!((printed.certificates, printed.sheets), (4, 1));
    assert!(std::fs::read(desk.path("soát.pdf")).unwrap().starts_with(b"%PDF"));
    let log = list_printings(&desk.register, &ListPrintings::default()).unwrap();
    assert_eq!((log[0].mode.code(), log[0].certificates), ("proof", 4));
    let no_pdf = PrintProofSheet { out: desk.path("soát.txt"), ..args };
    assert_eq!(print_proof_sheet(&desk.register, &no_pdf).unwrap_err().code(), "bad-field");
}
