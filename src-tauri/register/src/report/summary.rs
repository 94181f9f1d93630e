//! The summary (tổng hợp kết quả khen thưởng): the awards of some years by form, campaign, issuer, unit and year.
//! Its figures come from tallies alone; what does not reconcile is refused.

pub mod figures;
pub mod layout;
pub mod reconcile;

use super::Report;
use super::letterhead::{Letterhead, SignatureBlock};
use super::table::{Cell, RowKind, Table};
use crate::domain::date::{Date, Period};
use crate::domain::form::FormKind;
use crate::domain::money::Dong;
use crate::domain::sentence::Sentence;
use crate::domain::sort_key::plain_sort_key;
use crate::domain::tally::Tally;
use crate::domain::text::Name;
use figures::Figures;
use std::collections::BTreeMap;

/// Years without any award get a line of their own, unless the period is longer than this.
const YEARS_SHOWN: i32 = 60;
/// The line for awards that name no unit.
const NO_UNIT: &str = "Không ghi đơn vị";

/// What stands around the figures of a summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryHeading {
    /// The superior body (cơ quan chủ quản).
    pub superior: Option<Name>,
    /// The reporting office.
    pub office: Option<Name>,
    /// The place before the date; dots to write on if unknown.
    pub place: Option<Name>,
    /// The day of the report.
    pub date: Date,
    /// The years it covers, both included.
    pub years: Period,
    /// The days that it covers, where they are not whole years.
    pub days: Option<(Date, Date)>,
}

/// Why a summary was not made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SummaryError {
    /// Two ways of adding up give two results.
    #[error("table “{table}”: {figure} says {found}, but {expected} was expected")]
    Disagreement {
        /// The table's name.
        table: String,
        /// Which figure, and on which line.
        figure: String,
        /// What the table says.
        found: i64,
        /// What it should say.
        expected: i64,
    },
    /// A sum is too large for whole numbers of 64 bits.
    #[error("table “{table}”: a sum is too large")]
    OutOfRange {
        /// The table's name.
        table: String,
    },
    /// A tally of a year that the summary does not cover.
    #[error("an award of {year} does not belong into a summary of {years}")]
    OutsidePeriod {
        /// The tally's year.
        year: i32,
        /// What the summary covers.
        years: Period,
    },
    /// A tally that cannot be: a negative figure, or more awards without rate than awards.
    #[error("the figures of form “{form}” in {year} cannot be right")]
    Impossible {
        /// The tally's form.
        form: String,
        /// The tally's year.
        year: i32,
    },
}

impl SummaryError {
    /// What is wrong, for a person.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let vi = match self {
            Self::Disagreement { table, figure, found, expected } => format!(
                "Bảng “{table}” không khớp số liệu: {figure} là {}, trong khi phải là {}. Báo cáo chưa được lập.",
                Dong(*found),
                Dong(*expected)
            ),
            Self::OutOfRange { table } => format!("Bảng “{table}” có số tổng quá lớn. Báo cáo chưa được lập."),
            Self::OutsidePeriod { year, years } => {
                format!("Có lượt khen của năm {year}, ngoài thời gian báo cáo ({years}). Báo cáo chưa được lập.")
            }
            Self::Impossible { form, year } => {
                format!("Số liệu của hình thức “{form}” năm {year} không hợp lý. Báo cáo chưa được lập.")
            }
        };
        Sentence::new(vi, format!("The report was not made: {self}."))
    }
}

/// Makes the summary of `tallies` for the years of `heading`.
///
/// Lines stand in Vietnamese order ([`plain_sort_key`]); before that, forms by kind and campaigns by their first year.
/// No tallies make a report that says so. Awards without known rate are in the counts, not in the money, and a note
/// says how many they are.
///
/// # Errors
/// [`SummaryError`] if the tallies do not belong here or cannot be, or if any table disagrees with them.
pub fn summary(tallies: &[Tally], heading: &SummaryHeading) -> Result<Report, SummaryError> {
    let years = heading.years;
    check(tallies, years)?;
    let mut tables = vec![
        table(
            "Theo hình thức",
            "Theo hình thức khen thưởng",
            "Hình thức khen thưởng",
            tallies,
            |tally| (rank(tally.form_kind), 0, tally.form.clone()),
        )?,
        table("Theo đợt", "Theo đợt khen thưởng", "Đợt khen thưởng", tallies, {
            let first = first_years(tallies);
            move |tally| (0, first.get(tally.campaign.as_str()).copied().unwrap_or(tally.year), tally.campaign.clone())
        })?,
        table(
            "Theo cấp ban hành",
            "Theo cấp ban hành quyết định",
            "Cấp ban hành quyết định",
            tallies,
            |tally| (0, 0, tally.issuer.clone()),
        )?,
        table("Theo đơn vị", "Theo đơn vị được khen thưởng", "Đơn vị", tallies, |tally| match &tally
            .unit
        {
            Some(unit) => (0, 0, unit.clone()),
            None => (1, 0, NO_UNIT.to_owned()),
        })?,
    ];
    if years.from() < years.to() {
        tables.push(by_year(tallies, years)?);
    }
    let truth = Figures::of(tallies).ok_or_else(|| SummaryError::OutOfRange { table: "Tổng cộng".into() })?;
    for table in &tables {
        reconcile::reconcile(table, &truth)?;
    }
    let single = years.from() == years.to();
    let span = if single { format!("năm {years}") } else { format!("giai đoạn {years}") };
    Ok(Report {
        letterhead: Letterhead::new(
            heading.superior.as_ref(),
            heading.office.as_ref(),
            heading.place.as_ref(),
            heading.date,
        ),
        title: "TỔNG HỢP KẾT QUẢ KHEN THƯỞNG".into(),
        subtitle: match heading.days {
            Some((from, to)) => format!("Từ {} đến {}", from.in_words(), to.in_words()),
            None if single => format!("Năm {years}"),
            None => format!("Giai đoạn {years}"),
        },
        tables,
        notes: notes(tallies, &truth, &span),
        signatures: SignatureBlock::compiler_and_head(),
    })
}

fn check(tallies: &[Tally], years: Period) -> Result<(), SummaryError> {
    for tally in tallies {
        if !(years.from()..=years.to()).contains(&tally.year) {
            return Err(SummaryError::OutsidePeriod { year: tally.year, years });
        }
        if tally.awards < 0 || tally.bonus < Dong(0) || !(0..=tally.awards).contains(&tally.without_rate) {
            return Err(SummaryError::Impossible { form: tally.form.clone(), year: tally.year });
        }
    }
    Ok(())
}

/// The order of forms in a summary: the State's first, then diplomas and certificates, then titles.
fn rank(kind: FormKind) -> u8 {
    match kind {
        FormKind::Order => 0,
        FormKind::Medal => 1,
        FormKind::HonoraryTitle => 2,
        FormKind::CommemorativeMedal => 3,
        FormKind::MeritDiploma => 4,
        FormKind::MeritCertificate => 5,
        FormKind::EmulationTitle => 6,
        FormKind::EmulationFlag => 7,
    }
}

/// The first year of each campaign, so that campaigns stand in the order in which they were held.
fn first_years(tallies: &[Tally]) -> BTreeMap<&str, i32> {
    let mut first = BTreeMap::new();
    for tally in tallies {
        let year = first.entry(tally.campaign.as_str()).or_insert(tally.year);
        *year = tally.year.min(*year);
    }
    first
}

/// One table: tallies that share a line's key (rank, year, name) become one line.
fn table(
    name: &str,
    title: &str,
    label: &str,
    tallies: &[Tally],
    line: impl Fn(&Tally) -> (u8, i32, String),
) -> Result<Table, SummaryError> {
    let mut lines: BTreeMap<_, Vec<&Tally>> = BTreeMap::new();
    for tally in tallies {
        let (rank, year, name) = line(tally);
        // The name itself follows its search key, so that names that only tones tell apart stay two lines.
        lines.entry((rank, year, plain_sort_key(&name), name)).or_default().push(tally);
    }
    let lines: Vec<(String, Vec<&Tally>)> = lines.into_iter().map(|((.., name), tallies)| (name, tallies)).collect();
    table_of_lines(name, title, label, &lines)
}

fn by_year(tallies: &[Tally], years: Period) -> Result<Table, SummaryError> {
    let mut lines: BTreeMap<i32, Vec<&Tally>> = BTreeMap::new();
    if years.to() - years.from() < YEARS_SHOWN && !tallies.is_empty() {
        lines.extend((years.from()..=years.to()).map(|year| (year, Vec::new())));
    }
    for tally in tallies {
        lines.entry(tally.year).or_default().push(tally);
    }
    let lines: Vec<_> = lines.into_iter().map(|(year, tallies)| (format!("Năm {year}"), tallies)).collect();
    table_of_lines("Theo năm", "Theo năm ban hành quyết định", "Năm", &lines)
}

fn table_of_lines(
    name: &str,
    title: &str,
    label: &str,
    lines: &[(String, Vec<&Tally>)],
) -> Result<Table, SummaryError> {
    let figures = |tallies: &[&Tally]| {
        Figures::of(tallies.iter().copied()).ok_or_else(|| SummaryError::OutOfRange { table: name.to_owned() })
    };
    let mut rows = Vec::with_capacity(lines.len() + 1);
    for (ordinal, (label, tallies)) in (1..).zip(lines) {
        rows.push(layout::row(RowKind::Item, Cell::Count(ordinal), label, &figures(tallies)?));
    }
    let all: Vec<&Tally> = lines.iter().flat_map(|(_, tallies)| tallies.iter().copied()).collect();
    rows.push(layout::row(RowKind::Sum, Cell::Blank, "Tổng cộng", &figures(&all)?));
    Ok(Table { name: name.to_owned(), title: title.to_owned(), columns: layout::columns(label), rows })
}

fn notes(tallies: &[Tally], truth: &Figures, span: &str) -> Vec<String> {
    let mut notes = Vec::new();
    if truth.awards == 0 {
        notes.push(format!("Không có lượt khen thưởng nào trong {span}."));
    }
    if truth.without_rate > 0 {
        let mut forms: BTreeMap<(u8, &str), i64> = BTreeMap::new();
        for tally in tallies.iter().filter(|tally| tally.without_rate > 0) {
            // Cannot leave 64 bits: the sum over all forms did not.
            *forms.entry((rank(tally.form_kind), &tally.form)).or_default() += tally.without_rate;
        }
        let forms: Vec<String> = forms.iter().map(|((_, form), n)| format!("{form} ({})", Dong(*n))).collect();
        notes.push(format!(
            "Có {} lượt khen chưa có mức tiền thưởng (chưa kiểm chứng), không tính vào tổng tiền thưởng: {}.",
            Dong(truth.without_rate),
            forms.join("; ")
        ));
    }
    if truth.unknown > 0 {
        notes.push(format!(
            "Có {} lượt khen cá nhân chưa rõ giới tính; tỷ lệ nữ tính trên tổng số lượt khen cá nhân.",
            Dong(truth.unknown)
        ));
    }
    notes
}
