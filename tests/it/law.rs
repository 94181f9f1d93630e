//! The law as data: base salaries, rates and who grants what, against the published figures.

use register::domain::awardee::AwardeeKind::{self, Collective, Household, Individual};
use register::domain::bonus::{BaseSalary, BonusRate, Rounding, bonus};
use register::domain::date::{Date, Span};
use register::domain::finding::Severity;
use register::domain::form::FormKind;
use register::domain::id::FormId;
use register::domain::issuer::IssuerKind;
use register::domain::money::Dong;
use register::ops::Nothing;
use register::ops::list_forms::list_forms;
use register::rules::verified_bonus::verified_bonus;
use tests::registers::Desk;

fn span(row: &rusqlite::Row<'_>) -> rusqlite::Result<Span> {
    let date = |text: Option<String>| text.map(|text| Date::parse(&text).unwrap());
    Ok(Span { from: date(row.get("from_date")?), to: date(row.get("to_date")?) })
}

fn law() -> (Vec<BaseSalary>, Vec<BonusRate>, Vec<(String, FormId)>) {
    let desk = Desk::new();
    let forms = list_forms(&desk.register, &Nothing {}).unwrap();
    let file = rusqlite::Connection::open(desk.register.path()).unwrap();
    let mut salaries = file.prepare("SELECT * FROM base_salary").unwrap();
    let salaries = salaries.query_map([], |row| {
        Ok(BaseSalary {
            amount: Dong(row.get("amount")?),
            valid: span(row)?,
            basis: row.get("basis")?,
            verified: row.get("verified")?,
        })
    });
    let salaries = salaries.unwrap().map(Result::unwrap).collect();
    let mut rates = file.prepare("SELECT * FROM bonus_rate").unwrap();
    let rates = rates.query_map([], |row| {
        Ok(BonusRate {
            form: FormId(row.get("form_id")?),
            kind: AwardeeKind::from_code(&row.get::<_, String>("kind")?).unwrap(),
            hundredths: row.get("hundredths")?,
            valid: span(row)?,
            basis: row.get("basis")?,
            verified: row.get("verified")?,
        })
    });
    let rates = rates.unwrap().map(Result::unwrap).collect();
    (salaries, rates, forms.into_iter().map(|form| (form.code, form.id)).collect())
}

/// A row of `form_grantor`, the form by its code.
#[derive(Debug)]
struct Grantor {
    form: String,
    issuer: IssuerKind,
    valid: Span,
    basis: String,
}

fn grantors() -> Vec<Grantor> {
    let desk = Desk::new();
    let file = rusqlite::Connection::open(desk.register.path()).unwrap();
    let mut rows = file
        .prepare("SELECT form.code, form_grantor.* FROM form_grantor JOIN form ON form.id = form_grantor.form_id")
        .unwrap();
    let rows = rows.query_map([], |row| {
        Ok(Grantor {
            form: row.get("code")?,
            issuer: IssuerKind::from_code(&row.get::<_, String>("issuer_kind")?).expect("a kind that the domain knows"),
            valid: span(row)?,
            basis: row.get("basis")?,
        })
    });
    rows.unwrap().map(Result::unwrap).collect()
}

fn day(year: i32, month: u32, day: u32) -> Date {
    Date::new(year, month, day).unwrap()
}

fn overlap(a: &Span, b: &Span) -> bool {
    a.from.is_none_or(|from| b.to.is_none_or(|to| from <= to))
        && b.from.is_none_or(|from| a.to.is_none_or(|to| from <= to))
}

#[test]
fn bonuses_are_those_of_the_published_tables() {
    let (salaries, rates, forms) = law();
    let cases = [
        // Nghị định 91/2017/NĐ-CP, at 1.800.000
        ("GK", Individual, (2023, 8, 4), Some(540_000)),
        ("GK", Collective, (2023, 8, 4), Some(1_080_000)),
        ("BKT", Individual, (2023, 8, 4), Some(1_800_000)),
        ("BKT", Collective, (2023, 8, 4), Some(3_600_000)),
        ("GKX", Individual, (2023, 8, 4), Some(270_000)),
        // the day before the salary rose, at 1.490.000
        ("GK", Individual, (2023, 6, 30), Some(450_000)),
        // Nghị định 98/2023 and 152/2025, at 2.340.000
        ("GK", Individual, (2024, 7, 1), Some(710_000)),
        ("GK", Collective, (2025, 8, 1), Some(1_410_000)),
        ("BKT", Individual, (2025, 8, 1), Some(3_510_000)),
        ("BKTTG", Collective, (2026, 6, 30), Some(16_380_000)),
        // at 2.530.000, from 1/7/2026
        ("GK", Individual, (2026, 7, 1), Some(760_000)),
        ("GK", Collective, (2026, 7, 1), Some(1_520_000)),
        ("BKT", Individual, (2026, 11, 23), Some(3_800_000)),
        ("BKT", Collective, (2026, 11, 23), Some(7_590_000)),
        ("CSTDTQ", Individual, (2026, 11, 23), Some(11_390_000)),
        ("LDTT", Individual, (2026, 11, 23), Some(760_000)),
        ("TTLDTT", Collective, (2026, 11, 23), Some(2_030_000)),
        ("COCP", Collective, (2026, 11, 23), Some(30_360_000)),
        // a title printed in two ways
        ("CSTDT", Individual, (2026, 11, 23), Some(7_590_000)),
        ("CSTDB", Individual, (2026, 11, 23), Some(7_590_000)),
        ("CSTT", Individual, (2026, 11, 23), Some(760_000)),
        ("DVQT", Collective, (2026, 11, 23), Some(3_800_000)),
        ("DVTT", Collective, (2026, 11, 23), Some(2_030_000)),
        ("PHUONGTB", Collective, (2026, 6, 30), Some(4_680_000)),
        ("TDPVH", Collective, (2026, 6, 30), Some(3_510_000)),
        // households have one and a half times as much as a person
        ("BKTTG", Household, (2026, 11, 23), Some(13_290_000)),
        ("BKQK", Household, (2026, 11, 23), Some(3_800_000)),
        // orders, medals and honorary titles
        ("HCSV", Individual, (2026, 11, 23), Some(116_380_000)),
        ("HCSV", Collective, (2026, 11, 23), Some(232_760_000)),
        ("HCHCM", Individual, (2026, 6, 30), Some(71_370_000)),
        ("HCDL2", Individual, (2026, 11, 23), Some(31_630_000)),
        ("HCQC3", Collective, (2026, 11, 23), Some(53_130_000)),
        ("HCLD1", Individual, (2026, 11, 23), Some(22_770_000)),
        ("HCCC2", Collective, (2024, 7, 1), Some(35_100_000)),
        ("HCBVTQ3", Individual, (2026, 11, 23), Some(11_390_000)),
        ("HCDDK", Individual, (2026, 11, 23), Some(18_980_000)),
        ("HCDC", Individual, (2026, 11, 23), Some(11_390_000)),
        ("HUYCHN", Individual, (2023, 8, 4), Some(2_700_000)),
        ("AHLD", Individual, (2023, 8, 4), Some(27_900_000)),
        ("AHLLVT", Collective, (2023, 8, 4), Some(55_800_000)),
        ("NSND", Individual, (2023, 8, 4), Some(22_500_000)),
        ("NGUT", Individual, (2023, 12, 31), Some(16_200_000)),
        ("NGUT", Individual, (2026, 11, 23), Some(22_770_000)),
        // the last day of Nghị định 152/2025 and the day after
        ("BKT", Individual, (2027, 2, 28), Some(3_800_000)),
        ("BKT", Individual, (2027, 3, 1), Some(3_800_000)),
        ("HCLD3", Collective, (2027, 3, 1), Some(22_770_000)),
        ("NSND", Individual, (2027, 3, 1), Some(31_630_000)),
        // not found in any source, or not payable
        ("HCLD1", Individual, (2023, 8, 4), None),
        ("NSND", Collective, (2023, 8, 4), None),
        ("BKDT", Individual, (2023, 8, 10), None),
        ("CSTDTQ", Collective, (2026, 11, 23), None),
        ("GK", Individual, (2017, 5, 5), None),
        ("GDVH", Household, (2026, 11, 23), Some(260_000)),
    ];
    for (code, kind, (year, month, day), expected) in cases {
        let form = forms.iter().find(|(of, _)| of == code).unwrap().1;
        let date = Date::new(year, month, day).unwrap();
        let found = bonus(form, kind, date, &salaries, &rates, Rounding::Up).map(|bonus| bonus.amount.0);
        assert_eq!(found, expected, "{code} {kind:?} {date}");
    }
}

#[test]
fn rounding_is_a_choice() {
    let (salaries, rates, forms) = law();
    let form = forms.iter().find(|(code, _)| code == "GK").unwrap().1;
    let date = Date::new(2024, 7, 1).unwrap();
    let amount = |rounding| bonus(form, Individual, date, &salaries, &rates, rounding).unwrap().amount.0;
    assert_eq!([Rounding::Up, Rounding::Nearest, Rounding::Exact].map(amount), [710_000, 700_000, 702_000]);
}

#[test]
fn no_day_has_two_salaries_or_two_rates() {
    let (salaries, rates, _) = law();
    for (at, a) in salaries.iter().enumerate() {
        assert!(salaries[at + 1..].iter().all(|b| !overlap(&a.valid, &b.valid)), "{a:?}");
    }
    for (at, a) in rates.iter().enumerate() {
        let twin = rates[at + 1..].iter().find(|b| a.form == b.form && a.kind == b.kind && overlap(&a.valid, &b.valid));
        assert!(twin.is_none(), "{a:?} and {twin:?}");
    }
}

#[test]
fn what_was_not_seen_in_a_source_says_so() {
    let (salaries, rates, forms) = law();
    let cases = [
        ("CSTDTQ", Individual, day(2027, 2, 28), true, "Nghị định 152/2025/NĐ-CP"),
        ("CSTDTQ", Individual, day(2027, 3, 1), false, "chưa có nghị định thay thế"),
        ("GDVH", Household, day(2026, 11, 23), false, "Nghị định 152/2025/NĐ-CP"),
        ("BKTTG", Household, day(2026, 11, 23), false, "Nghị định 152/2025/NĐ-CP"),
        ("BKQK", Individual, day(2024, 7, 1), false, "Nghị định 98/2023/NĐ-CP"),
        ("KNC", Individual, day(2024, 7, 1), false, "Nghị định 98/2023/NĐ-CP, mức tối đa"),
        ("KNCQH", Individual, day(2026, 11, 23), false, "Nghị định 152/2025/NĐ-CP, mức tối đa"),
        ("KNCQH", Individual, day(2027, 3, 1), false, "; mức tối đa"),
        ("HCSV", Collective, day(2026, 11, 23), true, "Nghị định 152/2025/NĐ-CP"),
        ("HUYCHN", Individual, day(2023, 8, 4), true, "Nghị định 91/2017/NĐ-CP"),
        ("HUYCHN", Individual, day(2026, 11, 23), false, "Tạm theo Nghị định 91/2017/NĐ-CP"),
        ("NSND", Individual, day(2023, 8, 4), true, "Nghị định 91/2017/NĐ-CP"),
        ("NSND", Individual, day(2027, 3, 1), false, "; tạm theo Nghị định 91/2017/NĐ-CP"),
        ("NSND", Individual, day(2024, 1, 1), false, "chưa thấy mức trong Nghị định 98/2023/NĐ-CP"),
    ];
    for (code, kind, date, verified, basis) in cases {
        let form = forms.iter().find(|(of, _)| of == code).unwrap().1;
        let found = bonus(form, kind, date, &salaries, &rates, Rounding::Up).unwrap();
        assert_eq!(found.verified, verified, "{code} {date}");
        assert!(found.basis.contains(basis), "{code} {date}: {}", found.basis);
    }
}

#[test]
fn a_rate_ends_with_its_decree_and_goes_on_unverified() {
    let (_, rates, _) = law();
    let lapsed: Vec<_> = rates.iter().filter(|rate| rate.valid.contains(day(2027, 2, 28))).collect();
    let after: Vec<_> = rates.iter().filter(|rate| rate.valid.contains(day(2027, 3, 1))).collect();
    let paid = |of: &[&BonusRate]| {
        let mut paid: Vec<_> = of.iter().map(|rate| (rate.form, rate.kind, rate.hundredths)).collect();
        paid.sort();
        paid
    };
    assert_eq!(paid(&lapsed), paid(&after));
    assert!(lapsed.iter().all(|rate| rate.valid.to == Some(day(2027, 2, 28))));
    assert!(after.iter().all(|rate| !rate.verified && rate.basis.contains("chưa có nghị định thay thế")));
}

#[test]
fn every_form_has_someone_to_grant_it() {
    let (_, _, forms) = law();
    let grantors = grantors();
    for (code, _) in forms {
        let granted = |date| grantors.iter().any(|row| row.form == code && row.valid.contains(date));
        assert!(granted(day(2023, 8, 4)) || granted(day(2026, 11, 23)), "{code}");
    }
    for (at, a) in grantors.iter().enumerate() {
        let twin =
            grantors[at + 1..].iter().find(|b| a.form == b.form && a.issuer == b.issuer && overlap(&a.valid, &b.valid));
        assert!(twin.is_none(), "{a:?} and {twin:?}");
    }
}

#[test]
fn who_may_grant_follows_the_law_of_the_day() {
    use IssuerKind::{
        AgencyHead, CommuneChair, DistrictChair, Minister, NationalAssembly, ProvinceChair, ProvinceOrganisation,
        StatePresident,
    };
    let grantors = grantors();
    let cases = [
        // the decisions of the sample
        ("GK", AgencyHead, day(2023, 8, 4), Some("khen thưởng 2003")),
        ("BKDT", ProvinceOrganisation, day(2023, 8, 10), Some("khen thưởng 2003")),
        // the last day of the old law and the first of the new
        ("BKT", ProvinceChair, day(2023, 12, 31), Some("khen thưởng 2003")),
        ("BKT", ProvinceChair, day(2024, 1, 1), Some("Luật 06/2022/QH15")),
        // the district level ended; the commune took over
        ("GK", DistrictChair, day(2025, 6, 30), Some("Luật 06/2022/QH15")),
        ("GK", DistrictChair, day(2025, 7, 1), None),
        ("TDPVH", CommuneChair, day(2025, 6, 30), None),
        ("TDPVH", CommuneChair, day(2025, 7, 1), Some("Phân cấp")),
        // a wording each for the ministry and the province
        ("CSTDT", ProvinceChair, day(2026, 11, 23), Some("Luật 06/2022/QH15")),
        ("CSTDT", Minister, day(2026, 11, 23), None),
        ("CSTDB", Minister, day(2026, 11, 23), Some("Luật 06/2022/QH15")),
        ("CSTDB", ProvinceChair, day(2026, 11, 23), None),
        ("LDTT", CommuneChair, day(2026, 11, 23), Some("Luật 06/2022/QH15")),
        ("CSTT", CommuneChair, day(2026, 11, 23), None),
        // the highest
        ("KNCQH", NationalAssembly, day(2026, 11, 23), Some("Luật 06/2022/QH15")),
        ("HCLD3", StatePresident, day(2023, 8, 4), Some("khen thưởng 2003")),
        ("NSND", StatePresident, day(2026, 11, 23), Some("Luật 06/2022/QH15")),
        ("HUYCHN", ProvinceChair, day(2026, 11, 23), None),
    ];
    for (form, issuer, date, expected) in cases {
        let found = grantors.iter().find(|row| row.form == form && row.issuer == issuer && row.valid.contains(date));
        match (found, expected) {
            (Some(row), Some(basis)) => assert!(row.basis.contains(basis), "{form} {issuer:?} {date}: {}", row.basis),
            (found, expected) => assert_eq!(found.is_some(), expected.is_some(), "{form} {issuer:?} {date}"),
        }
    }
}

#[test]
fn the_file_takes_every_kind_of_issuer() {
    let desk = Desk::new();
    let file = rusqlite::Connection::open(desk.register.path()).unwrap();
    for (at, kind) in IssuerKind::ALL.iter().enumerate() {
        let written = file.execute(
            "INSERT INTO issuer (stable_id, name, kind, place) VALUES (?1, ?2, ?2, 'Hà Nội')",
            (format!("{at:036}"), kind.code()),
        );
        assert_eq!(written, Ok(1), "{kind:?}");
    }
}

#[test]
fn a_title_printed_in_two_ways_is_two_forms_that_pay_the_same() {
    let desk = Desk::new();
    let forms = list_forms(&desk.register, &Nothing {}).unwrap();
    let (_, rates, _) = law();
    let twins = [
        ("CSTDT", "Chiến sĩ thi đua cấp tỉnh", "CSTDB", "Chiến sĩ thi đua cấp Bộ"),
        ("LDTT", "Lao động tiên tiến", "CSTT", "Chiến sĩ tiên tiến"),
        ("TTLDXS", "Tập thể lao động xuất sắc", "DVQT", "Đơn vị quyết thắng"),
        ("TTLDTT", "Tập thể lao động tiên tiến", "DVTT", "Đơn vị tiên tiến"),
        ("XATB", "Xã tiêu biểu", "PHUONGTB", "Phường tiêu biểu"),
        ("THONVH", "Thôn văn hóa", "TDPVH", "Tổ dân phố văn hóa"),
    ];
    for (first, first_printed, second, second_printed) in twins {
        let [a, b] = [first, second].map(|code| forms.iter().find(|form| form.code == code).unwrap());
        assert_eq!([a.printed.as_str(), b.printed.as_str()], [first_printed, second_printed]);
        let pays = |form: FormId| -> Vec<_> {
            let rates = rates.iter().filter(|rate| rate.form == form);
            rates.map(|rate| (rate.kind, rate.hundredths, rate.valid, &rate.basis, rate.verified)).collect()
        };
        assert!(!pays(a.id).is_empty());
        assert_eq!(pays(a.id), pays(b.id), "{first} and {second}");
    }
}

#[test]
fn the_grant_line_knows_titles_and_the_dead() {
    let cases = [
        (FormKind::MeritCertificate, "TẶNG", "TRUY TẶNG"),
        (FormKind::Order, "TẶNG", "TRUY TẶNG"),
        (FormKind::EmulationTitle, "TẶNG DANH HIỆU", "TRUY TẶNG DANH HIỆU"),
        (FormKind::HonoraryTitle, "TẶNG DANH HIỆU", "TRUY TẶNG DANH HIỆU"),
    ];
    for (kind, living, dead) in cases {
        assert_eq!([kind.grant_line(false), kind.grant_line(true)], [living, dead], "{kind:?}");
    }
}

#[test]
fn a_bonus_that_is_unknown_or_unverified_is_said() {
    let desk = Desk::new();
    let forms = list_forms(&desk.register, &Nothing {}).unwrap();
    let (salaries, rates, _) = law();
    let said = |code: &str, kind, date| {
        let form = forms.iter().find(|form| form.code == code).unwrap();
        let bonus = bonus(form.id, kind, date, &salaries, &rates, Rounding::Up);
        verified_bonus(form, bonus.as_ref())
    };
    assert_eq!(said("GK", Individual, day(2026, 11, 23)), None);
    let unknown = said("BKDT", Individual, day(2023, 8, 10)).unwrap();
    assert_eq!((unknown.rule, unknown.severity), ("verified-bonus", Severity::Info));
    assert_eq!(
        unknown.sentence.vi,
        "“Bằng khen tổ chức chính trị - xã hội cấp tỉnh” chưa có mức tiền thưởng trong sổ cho ngày này. \
         Hãy tra văn bản trước khi chi."
    );
    let unverified = said("GK", Individual, day(2027, 3, 1)).unwrap();
    assert_eq!(
        unverified.sentence.vi,
        "Tiền thưởng 760.000 đồng của “Giấy khen” chưa kiểm chứng (Nghị định 152/2025/NĐ-CP hết hiệu lực từ \
         01/3/2027; chưa có nghị định thay thế). Hãy đối chiếu văn bản trước khi chi."
    );
    assert!(unverified.sentence.en.contains("has not been verified"));
}
