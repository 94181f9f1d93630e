//! Reports from outside: figures that reconcile, files that open as they should.

use calamine::{Data, DataType, Reader, Xlsx};
use proptest::prelude::*;
use register::domain::awardee::{AwardeeKind, Gender};
use register::domain::date::{Date, Moment, Period};
use register::domain::form::FormKind;
use register::domain::money::Dong;
use register::domain::tally::Tally;
use register::domain::text::Name;
use register::report::Report;
use register::report::csv::write_csv;
use register::report::summary::figures::Figures;
use register::report::summary::layout::place;
use register::report::summary::reconcile::reconcile;
use register::report::summary::{SummaryError, SummaryHeading, summary};
use register::report::table::{Cell, Column, ColumnKind, Row, RowKind, Share, Table};
use register::report::xlsx::{XlsxWriteError, write_xlsx};
use std::io::{Cursor, Read};

fn heading(from: i32, to: i32) -> SummaryHeading {
    let name = |text| Some(Name::parse(text).unwrap());
    SummaryHeading {
        superior: name("Bộ Công an"),
        office: name("Công an tỉnh Sóc Trăng"),
        place: name("Sóc Trăng"),
        date: Date::new(2024, 2, 8).unwrap(),
        years: Period::new(from, to).unwrap(),
        days: None,
    }
}

fn created() -> Moment {
    "2024-02-08T01:30:00Z".parse().unwrap()
}

fn tally(year: i32, form: (&str, FormKind), kind: AwardeeKind, gender: Option<Gender>, awards: i64) -> Tally {
    let (form, form_kind) = form;
    Tally {
        year,
        campaign: format!("Phong trào Toàn dân bảo vệ an ninh Tổ quốc năm {year}"),
        issuer: match form_kind {
            FormKind::MeritDiploma => "Chủ tịch Ủy ban nhân dân tỉnh Sóc Trăng".into(),
            _ => "Giám đốc Công an tỉnh Sóc Trăng".into(),
        },
        form: form.into(),
        form_kind,
        unit: Some("Phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc".into()),
        kind,
        gender,
        awards,
        bonus: Dong(awards * 540_000),
        without_rate: 0,
    }
}

const DIPLOMA: (&str, FormKind) = ("Bằng khen cấp tỉnh", FormKind::MeritDiploma);
const CERTIFICATE: (&str, FormKind) = ("Giấy khen", FormKind::MeritCertificate);
const FLAG: (&str, FormKind) = ("Cờ thi đua của Bộ Công an", FormKind::EmulationFlag);

/// Two years of a provincial police, with each thing that a summary must say something about.
fn two_years() -> Vec<Tally> {
    use AwardeeKind::{Collective, Household, Individual};
    vec![
        tally(2022, CERTIFICATE, Collective, None, 15),
        tally(2022, CERTIFICATE, Individual, Some(Gender::Female), 9),
        tally(2022, CERTIFICATE, Individual, Some(Gender::Male), 16),
        Tally { bonus: Dong(0), without_rate: 2, ..tally(2022, FLAG, Collective, None, 2) },
        Tally { unit: None, ..tally(2023, CERTIFICATE, Individual, None, 4) },
        Tally { bonus: Dong(1_234_567_890), ..tally(2023, DIPLOMA, Individual, Some(Gender::Male), 1208) },
        Tally {
            unit: Some("=cmd|' /C calc'!A0".into()),
            campaign: "Đợt “Mừng Đảng; mừng Xuân”".into(),
            ..tally(2023, CERTIFICATE, Household, None, 3)
        },
    ]
}

fn total(table: &Table) -> &Row {
    table.rows.iter().find(|row| row.kind == RowKind::Sum).unwrap()
}

#[test]
fn a_share_is_times_a_hundred_with_one_decimal() {
    // Real reports have printed the first four as 0,65 %, 1,65 %, 0,28 % and 0,06 %.
    let shares = [
        ((508, 779), "65,2"),
        ((635, 976), "65,1"),
        ((221, 779), "28,4"),
        ((50, 779), "6,4"),
        ((0, 7), "0,0"),
        ((7, 7), "100,0"),
        ((1, 16), "6,3"), // 6,25 exactly: half up
        ((1, 2000), "0,1"),
        ((1, 2001), "0,0"),
        ((i64::MAX, i64::MAX), "100,0"),
    ];
    for ((part, whole), digits) in shares {
        let share = Share::new(part, whole).unwrap();
        assert_eq!(share.in_digits(), digits, "{part} of {whole}");
        assert!((share.per_cent() - digits.replace(',', ".").parse::<f64>().unwrap()).abs() <= 0.050_001);
    }
    for (part, whole) in [(1, 0), (0, 0), (2, 1), (-1, 4)] {
        assert_eq!(Share::new(part, whole), None);
    }
}

#[test]
fn a_total_that_its_column_does_not_bear_out_is_refused() {
    // A signed report had totals of 52, 194 and 64 below columns that sum to 40, 181 and 50.
    let tallies = two_years();
    let truth = Figures::of(&tallies).unwrap();
    let table = summary(&tallies, &heading(2022, 2023)).unwrap().tables.remove(0);
    reconcile(&table, &truth).unwrap();
    for place in [place::AWARDS, place::COLLECTIVES, place::HOUSEHOLDS, place::INDIVIDUALS, place::WOMEN, place::MEN] {
        for row in 0..table.rows.len() {
            let mut wrong = table.clone();
            let Cell::Count(count) = &mut wrong.rows[row].cells[place] else { panic!("no count") };
            *count += 12;
            let error = reconcile(&wrong, &truth).unwrap_err();
            assert!(matches!(error, SummaryError::Disagreement { .. }), "{error}");
        }
    }
    let mut wrong = table.clone();
    let last = wrong.rows.len() - 1;
    wrong.rows[last].cells[place::BONUS] = Cell::Money(Dong(1));
    let error = reconcile(&wrong, &truth).unwrap_err();
    insta::assert_snapshot!(error.sentence().vi, @"Bảng “Theo hình thức” không khớp số liệu: Tiền thưởng là 1, trong khi phải là 1.259.947.890. Báo cáo chưa được lập.");
    insta::assert_snapshot!(error, @"table “Theo hình thức”: Tiền thưởng says 1, but 1259947890 was expected");
    // A person counted as a collective: the row still adds up across, the column does not.
    let mut wrong = table;
    let cells = &mut wrong.rows[0].cells;
    let (Cell::Count(people), Cell::Count(men)) = (cells[place::INDIVIDUALS].clone(), cells[place::MEN].clone()) else {
        panic!("no counts")
    };
    cells[place::INDIVIDUALS] = Cell::Count(people - 1);
    cells[place::MEN] = Cell::Count(men - 1);
    cells[place::COLLECTIVES] = Cell::Count(1);
    assert!(matches!(reconcile(&wrong, &truth), Err(SummaryError::Disagreement { .. })));
}

#[test]
fn tallies_that_do_not_belong_or_cannot_be_are_refused() {
    let one = tally(2022, CERTIFICATE, AwardeeKind::Collective, None, 1);
    let refused = |tally: Tally| summary(&[tally], &heading(2023, 2023)).unwrap_err();
    assert!(matches!(refused(one.clone()), SummaryError::OutsidePeriod { year: 2022, .. }));
    let one = Tally { year: 2023, ..one };
    for wrong in [
        Tally { awards: -1, ..one.clone() },
        Tally { bonus: Dong(-1), ..one.clone() },
        Tally { without_rate: 2, ..one.clone() },
        Tally { without_rate: -1, ..one.clone() },
    ] {
        assert!(matches!(refused(wrong), SummaryError::Impossible { .. }));
    }
    let huge = Tally { bonus: Dong(i64::MAX), ..one };
    let error = summary(&[huge.clone(), huge.clone()], &heading(2023, 2023)).unwrap_err();
    assert!(matches!(error, SummaryError::OutOfRange { .. }));
    // It fits the register, but a spreadsheet would round it.
    let report = summary(&[huge], &heading(2023, 2023)).unwrap();
    assert!(matches!(write_xlsx(&report, created()), Err(XlsxWriteError::NumberTooLarge { .. })));
}

#[test]
fn an_empty_period_gives_a_report_that_says_so() {
    let report = summary(&[], &heading(2021, 2023)).unwrap();
    assert_eq!(report.notes, ["Không có lượt khen thưởng nào trong giai đoạn 2021 - 2023."]);
    for table in &report.tables {
        assert_eq!(table.rows.len(), 1, "{}", table.name);
        assert_eq!(total(table).cells[place::AWARDS], Cell::Count(0));
        assert_eq!(total(table).cells[9], Cell::Blank, "no share of nothing");
    }
    write_xlsx(&report, created()).unwrap();
    let report = summary(&[], &heading(2023, 2023)).unwrap();
    assert_eq!(report.notes, ["Không có lượt khen thưởng nào trong năm 2023."]);
    assert_eq!(report.subtitle, "Năm 2023");
}

#[test]
fn the_summary_as_csv() {
    let report = summary(&two_years(), &heading(2022, 2023)).unwrap();
    let text = String::from_utf8(write_csv(&report)).unwrap();
    assert!(text.starts_with('\u{feff}'));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    insta::assert_snapshot!(text.trim_start_matches('\u{feff}').replace("\r\n", "\n"));
}

#[test]
fn csv_text_cannot_run_and_cannot_break_the_grid() {
    let texts =
        ["=1+1", "+84 299", "- Nhóm", "@a", "＝1", " =1", "\t=1", "\r=1", "a;b", "nói \"to\"", "hai\ndòng", "Đ"];
    let table = Table {
        name: "Thử".into(),
        title: "Thử".into(),
        columns: vec![Column::new("Nội dung", ColumnKind::Text, 20), Column::new("Số", ColumnKind::Whole, 8)],
        rows: texts
            .iter()
            .map(|text| Row { kind: RowKind::Item, cells: vec![Cell::Text((*text).into()), Cell::Count(-1800)] })
            .collect(),
    };
    let mut report = summary(&[], &heading(2023, 2023)).unwrap();
    report.tables = vec![table];
    let text = String::from_utf8(write_csv(&report)).unwrap();
    insta::assert_snapshot!(text.trim_start_matches('\u{feff}').replace('\r', "<CR>").replace('\t', "<TAB>"));
}

#[test]
fn lines_stand_in_an_order_that_a_reader_expects() {
    let report = many_units();
    let labels = |table: usize| -> Vec<&str> {
        let cells = report.tables[table].rows.iter().map(|row| &row.cells[place::LABEL]);
        cells.map(|cell| if let Cell::Text(text) = cell { text.as_str() } else { panic!("no label") }).collect()
    };
    assert_eq!(labels(0), ["Bằng khen cấp tỉnh", "Giấy khen", "Cờ thi đua của Bộ Công an", "Tổng cộng"]);
    let units = labels(3);
    assert!(units[2].contains("số 2,") && units[10].contains("số 10,"), "{units:?}");
    assert_eq!(units[units.len() - 2..], ["Không ghi đơn vị", "Tổng cộng"]);
    assert_eq!(labels(4), ["Năm 2022", "Năm 2023", "Tổng cộng"]);
}

fn open(bytes: &[u8]) -> Xlsx<Cursor<&[u8]>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn a_spreadsheet_holds_numbers_as_numbers_and_words_as_words() {
    let report = summary(&two_years(), &heading(2022, 2023)).unwrap();
    let bytes = write_xlsx(&report, created()).unwrap();
    let mut book = open(&bytes);
    assert_eq!(book.sheet_names(), ["Theo hình thức", "Theo đợt", "Theo cấp ban hành", "Theo đơn vị", "Theo năm"]);
    for table in &report.tables {
        let sheet = book.worksheet_range(&table.name).unwrap();
        let label = |row: &[Data]| row.get(place::LABEL).and_then(|cell| cell.get_string().map(str::to_owned));
        for row in &table.rows {
            let Cell::Text(name) = &row.cells[place::LABEL] else { panic!("no label") };
            let found = sheet.rows().find(|row| label(row).as_ref() == Some(name)).unwrap();
            for (cell, data) in row.cells.iter().zip(found) {
                match cell {
                    Cell::Blank => assert_eq!(data, &Data::Empty),
                    Cell::Text(text) => assert_eq!(data.get_string(), Some(text.as_str())),
                    Cell::Count(n) | Cell::Money(Dong(n)) => assert_eq!(data.get_float(), Some(*n as f64), "{name}"),
                    Cell::Share(share) => assert!((data.get_float().unwrap() - share.per_cent()).abs() < 1e-9),
                }
            }
        }
    }
    // The only formulas are the totals; the unit called "=cmd…" is none.
    let formulas = book.worksheet_formula("Theo đơn vị").unwrap();
    let found: Vec<&str> = formulas.cells().map(|(_, _, text)| text.as_str()).filter(|text| !text.is_empty()).collect();
    assert_eq!(found.len(), 8, "{found:?}");
    assert!(found.iter().all(|text| text.starts_with("SUM(")), "{found:?}");
}

#[test]
fn a_spreadsheet_is_set_up_to_be_printed() {
    let report = summary(&two_years(), &heading(2022, 2023)).unwrap();
    let bytes = write_xlsx(&report, created()).unwrap();
    assert_eq!(bytes, write_xlsx(&report, created()).unwrap(), "the same report gives the same bytes");
    let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
    for expected in
        [r#"paperSize="9""#, r#"orientation="landscape""#, "fitToPage", r#"state="frozen""#, "<mergeCell ref=\"F9:I9\""]
    {
        assert!(sheet.contains(expected), "{expected} is not in {sheet}");
    }
    assert!(!sheet.contains("oddHeader"), "one page needs no number");
    let book = part(&bytes, "xl/workbook.xml");
    assert!(book.contains("_xlnm.Print_Titles") && book.contains("$9:$11"), "{book}");
    assert!(part(&bytes, "docProps/core.xml").contains("2024-02-08T01:30:00Z"));
    assert!(part(&bytes, "xl/styles.xml").contains("Times New Roman"));

    // Forty units do not go on one page: pages are numbered in the top margin.
    let bytes = write_xlsx(&many_units(), created()).unwrap();
    let sheet = part(&bytes, "xl/worksheets/sheet4.xml");
    assert!(sheet.contains("<oddHeader>&amp;C&amp;\"Times New Roman,Regular\"&amp;13&amp;P</oddHeader>"), "{sheet}");
    assert!(sheet.contains(r#"fitToHeight="0""#));
}

fn many_units() -> Report {
    let mut tallies = two_years();
    for n in 1..=40 {
        let unit = Some(format!("Công an xã số {n}, huyện Cù Lao Dung, tỉnh Sóc Trăng"));
        tallies.push(Tally { unit, ..tally(2023, CERTIFICATE, AwardeeKind::Individual, Some(Gender::Female), n) });
    }
    summary(&tallies, &heading(2022, 2023)).unwrap()
}

#[test]
fn other_tables_are_drawn_too() {
    // The shape of a statutory form: a given total on top, groups, parts; and names that Excel refuses.
    let row = |kind, texts: [&str; 2], n| Row {
        kind,
        cells: vec![Cell::Text(texts[0].into()), Cell::Text(texts[1].into()), Cell::Count(n)],
    };
    let table = |name: &str| Table {
        name: name.into(),
        title: "Khen thưởng cấp tỉnh".into(),
        columns: vec![
            Column::new("Nội dung", ColumnKind::Text, 40).marked("A"),
            Column::new("Mã số", ColumnKind::Mark, 6).marked("B"),
            Column::new("Tổng số", ColumnKind::Whole, 10).marked("1"),
        ],
        rows: vec![
            row(RowKind::Total, ["Tổng số", "01"], 7),
            Row { kind: RowKind::Group, cells: vec![Cell::Text("Theo đối tượng".into())] },
            row(RowKind::Item, ["Tập thể", "02"], 7),
            row(RowKind::Part, ["Doanh nghiệp", "03"], 2),
        ],
    };
    let mut report = summary(&[], &heading(2023, 2023)).unwrap();
    let bare = Table { columns: Vec::new(), rows: Vec::new(), ..table("") };
    report.tables = vec![table("Biểu 0603/N: khen thưởng cấp bộ, cấp tỉnh"), table("0603*"), table("0603?"), bare];
    report.signatures.push(report.signatures[0].clone());
    let bytes = write_xlsx(&report, created()).unwrap();
    let mut book = open(&bytes);
    assert_eq!(book.sheet_names(), ["Biểu 0603 N  khen thưởng cấp bộ", "0603", "0603 (2)", "Biểu"]);
    let sheet = book.worksheet_range("0603").unwrap();
    let code = sheet.rows().find(|row| row[0] == Data::String("Tổng số".into())).unwrap()[1].clone();
    assert_eq!(code, Data::String("01".into()), "a code keeps its zero");
    report.tables.clear();
    write_xlsx(&report, created()).unwrap();
}

fn any_tally() -> impl Strategy<Value = Tally> {
    let kind = prop::sample::select(AwardeeKind::ALL);
    let gender = prop::option::of(prop::sample::select(Gender::ALL));
    let form_kind = prop::sample::select(FormKind::ALL);
    let names = ("[ABĐ]{1,2}", "[a-c=+@;\"]{1,3}", "\\PC{0,40}", prop::option::of("[Đđdò ]{1,4}"));
    (2018..=2023, names, form_kind, kind, gender, 0..5000i64, 0..=1_000_000_000_000i64, 0..=100i64).prop_map(
        |(year, (campaign, issuer, form, unit), form_kind, kind, gender, awards, bonus, share)| Tally {
            year,
            campaign,
            issuer,
            form,
            form_kind,
            unit,
            kind,
            gender,
            awards,
            bonus: Dong(bonus),
            without_rate: awards * share / 100,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn all_tables_of_any_tallies_agree(tallies in prop::collection::vec(any_tally(), 0..40)) {
        let report = summary(&tallies, &heading(2018, 2023)).unwrap();
        let awards: i64 = tallies.iter().map(|tally| tally.awards).sum();
        let bonus: i64 = tallies.iter().map(|tally| tally.bonus.0).sum();
        prop_assert_eq!(report.tables.len(), 5);
        for table in &report.tables {
            let column = |place: usize, kind: RowKind| -> i64 {
                let rows = table.rows.iter().filter(|row| row.kind == kind);
                rows.map(|row| match &row.cells[place] {
                    Cell::Count(n) | Cell::Money(Dong(n)) => *n,
                    other => panic!("{other:?} is no number"),
                }).sum()
            };
            for kind in [RowKind::Item, RowKind::Sum] {
                prop_assert_eq!(column(place::AWARDS, kind), awards);
                prop_assert_eq!(column(place::BONUS, kind), bonus);
                prop_assert_eq!(
                    column(place::COLLECTIVES, kind) + column(place::HOUSEHOLDS, kind) + column(place::INDIVIDUALS, kind),
                    awards
                );
                prop_assert_eq!(
                    column(place::WOMEN, kind) + column(place::MEN, kind) + column(place::UNKNOWN, kind),
                    column(place::INDIVIDUALS, kind)
                );
            }
        }
        prop_assert!(write_csv(&report).len() > 100);
        let bytes = write_xlsx(&report, created()).unwrap();
        prop_assert_eq!(open(&bytes).sheet_names().len(), 5);
    }
}
