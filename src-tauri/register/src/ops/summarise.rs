//! Writes the summary of a span of years as a spreadsheet or as text.

use super::write_file::write_file;
use crate::Register;
use crate::domain::awardee::AwardeeKind;
use crate::domain::date::{Date, Period};
use crate::domain::money::Dong;
use crate::domain::sentence::Sentence;
use crate::domain::tally::Tally;
use crate::error::{Error, Result};
use crate::report::summary::{SummaryHeading, summary};
use crate::report::{Report, ReportError, csv, xlsx};
use crate::store::{office, tally};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use ts_rs::TS;

/// In how many parts a summary is made: it is read, laid out and written.
const PARTS: usize = 3;

/// Which years, and where to.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Summarise {
    /// First day of decisions.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// An `.xlsx` or `.csv` file.
    pub out: PathBuf,
}

/// What the summary holds.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Summarised {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// How many awards.
    pub awards: i64,
    /// To how many collectives, households and individuals.
    pub collectives: i64,
    /// Awards to households.
    pub households: i64,
    /// Awards to individuals.
    pub individuals: i64,
    /// All bonuses together.
    pub bonus: Dong,
    /// Awards with no known bonus rate; they are not in the sum.
    pub without_rate: i64,
    /// The file written.
    pub file: PathBuf,
}

/// Writes the summary of issued, unrevoked awards whose decisions are dated in the years.
///
/// # Errors
/// If the years are out of order, the file is neither `.xlsx` nor `.csv`, totals disagree, or it cannot be written.
pub fn summarise(register: &Register, args: &Summarise) -> Result<Summarised> {
    let Summary { tallies, report } = summary_of(register, args.from, args.to)?;
    register.watch().report(1, PARTS)?;
    let now = register.now();
    let extension = args.out.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let bytes = match extension.as_str() {
        "xlsx" => xlsx::write_xlsx(&report, now).map_err(|error| Error::Report(ReportError::Xlsx(error)))?,
        "csv" => csv::write_csv(&report),
        _ => {
            return Err(Error::BadField {
                field: Sentence::new("Tệp kết quả", "Output file"),
                why: Sentence::new(
                    "tên tệp phải kết thúc bằng .xlsx hoặc .csv.",
                    "its name must end in .xlsx or .csv.",
                ),
            });
        }
    };
    register.watch().report(2, PARTS)?;
    write_file(register.path(), &args.out, &bytes)?;
    Ok(summarised(&tallies, args))
}

/// A summary before it is written.
pub(super) struct Summary {
    /// What it adds up.
    pub(super) tallies: Vec<Tally>,
    /// What it says.
    pub(super) report: Report,
}

/// The summary of the decisions dated `from` to `to`.
pub(super) fn summary_of(register: &Register, from: Date, to: Date) -> Result<Summary> {
    let years = Period::new(from.year(), to.year()).filter(|_| from <= to).ok_or_else(|| Error::BadField {
        field: Sentence::new("Thời gian", "Time"),
        why: Sentence::new(
            format!("từ {} đến {} không đúng thứ tự.", from.in_digits(), to.in_digits()),
            format!("{from} to {to} is out of order."),
        ),
    })?;
    let whole_years = Date::new(years.from(), 1, 1) == Some(from) && Date::new(years.to(), 12, 31) == Some(to);
    let (tallies, office) = register.read(|reader| Ok((tally::tallies(reader, from, to)?, office::own(reader)?)))?;
    let now = register.now();
    let heading = SummaryHeading {
        superior: office.as_ref().and_then(|office| office.superior.clone()),
        office: office.as_ref().map(|office| office.name.clone()),
        place: office.map(|office| office.place),
        date: Date(now.date_naive()),
        years,
        days: (!whole_years).then_some((from, to)),
    };
    let report = summary(&tallies, &heading).map_err(|error| Error::Report(ReportError::Summary(error)))?;
    Ok(Summary { tallies, report })
}

fn summarised(tallies: &[Tally], args: &Summarise) -> Summarised {
    let of = |kind| tallies.iter().filter(|tally| tally.kind == kind).map(|tally| tally.awards).sum();
    Summarised {
        from: args.from,
        to: args.to,
        awards: tallies.iter().map(|tally| tally.awards).sum(),
        collectives: of(AwardeeKind::Collective),
        households: of(AwardeeKind::Household),
        individuals: of(AwardeeKind::Individual),
        bonus: Dong::checked_sum(tallies.iter().map(|tally| tally.bonus)).unwrap_or_default(),
        without_rate: tallies.iter().map(|tally| tally.without_rate).sum(),
        file: args.out.clone(),
    }
}

impl Summarised {
    /// What was done, in lines for a person.
    #[must_use]
    pub fn report(&self) -> Vec<Sentence> {
        let Self { from, to, awards, collectives, households, individuals, bonus, without_rate, .. } = self;
        let file = self.file.display();
        let (first, last) = (from.in_digits(), to.in_digits());
        let mut lines = vec![Sentence::new(
            format!(
                "Tổng hợp từ {first} đến {last}: {awards} lượt khen ({collectives} tập thể, {households} hộ, {individuals} cá nhân), tiền thưởng {bonus} đ → {file}"
            ),
            format!(
                "Summary {from} to {to}: {awards} awards ({collectives} collectives, {households} households, {individuals} individuals), bonus {bonus} đ → {file}"
            ),
        )];
        if *without_rate > 0 {
            lines.push(Sentence::new(
                format!("  • {without_rate} lượt chưa có mức tiền thưởng, không tính vào tổng."),
                format!("  • {without_rate} awards have no known bonus rate and are not in the sum."),
            ));
        }
        lines
    }
}
