//! The law as data: base salaries, rates and who grants what, against the published figures.

use register::domain::awardee::AwardeeKind::{self, Collective, Household, Individual};
use register::domain::bonus::{BaseSalary, BonusRate, Rounding, bonus};
use register::domain::date::{Date, Span};
use register::domain::id::FormId;
use register::domain::money::Dong;
use register::ops::Nothing;
use register::ops::list_forms::list_forms;
use tests::registers::Desk;

fn law() -> (Vec<BaseSalary>, Vec<BonusRate>, Vec<(String, FormId)>) {
    let desk = Desk::new();
    let forms = list_forms(&desk.register, &Nothing {}).unwrap();
    let file = rusqlite::Connection::open(desk.register.path()).unwrap();
    let date = |text: Option<String>| text.map(|text| Date::parse(&text).unwrap());
    let span = |row: &rusqlite::Row<'_>| -> rusqlite::Result<Span> {
        Ok(Span { from: date(row.get("from_date")?), to: date(row.get("to_date")?) })
    };
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
        // not found in any source, or not payable
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
    let overlap = |a: &Span, b: &Span| {
        a.from.is_none_or(|from| b.to.is_none_or(|to| from <= to))
            && b.from.is_none_or(|from| a.to.is_none_or(|to| from <= to))
    };
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
    let (_, rates, forms) = law();
    let unverified = |code: &str| {
        let form = forms.iter().find(|(of, _)| of == code).unwrap().1;
        rates.iter().filter(|rate| rate.form == form).any(|rate| !rate.verified)
    };
    assert!(unverified("GDVH") && unverified("BKQK"));
    assert!(!unverified("CSTDTQ"));
}
