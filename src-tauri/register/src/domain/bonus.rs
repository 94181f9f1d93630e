//! The bonus (tiền thưởng): a multiple of the base salary in force on the day the decision is signed
//! (Nghị định 98/2023/NĐ-CP, Article 53, carried into Nghị định 152/2025/NĐ-CP).

use super::awardee::AwardeeKind;
use super::date::{Date, Span};
use super::id::FormId;
use super::money::Dong;
use serde::Serialize;
use ts_rs::TS;

/// A base salary (lương cơ sở) and when it was in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BaseSalary {
    /// The amount a month.
    pub amount: Dong,
    /// When it was in force.
    pub valid: Span,
    /// The decree that set it.
    pub basis: String,
    /// Whether it was seen in a source.
    pub verified: bool,
}

/// What a form pays one kind of awardee, as a multiple of the base salary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BonusRate {
    /// The form.
    pub form: FormId,
    /// For whom.
    pub kind: AwardeeKind,
    /// The multiple in hundredths: 150 is 1,5 times.
    pub hundredths: i64,
    /// When it was in force.
    pub valid: Span,
    /// The article.
    pub basis: String,
    /// Whether it was seen in a source.
    pub verified: bool,
}

super::codes! {
    /// How a bonus is rounded; published examples disagree, so it is a setting.
    Rounding {
        /// Up to the next 10.000 đ, as the decree says.
        Up = "up",
        /// To the nearest 10.000 đ.
        Nearest = "nearest",
        /// Not at all.
        Exact = "exact",
    }
}

/// A bonus with how it came about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Bonus {
    /// The amount.
    pub amount: Dong,
    /// The base salary it was reckoned on.
    pub base: Dong,
    /// The multiple, in hundredths.
    pub hundredths: i64,
    /// The article of the rate.
    pub basis: String,
    /// Whether both figures were seen in a source.
    pub verified: bool,
}

/// The bonus of `form` for `kind` under a decision of `date`; none where no rate or salary is known for that day.
#[must_use]
pub fn bonus(
    form: FormId,
    kind: AwardeeKind,
    date: Date,
    salaries: &[BaseSalary],
    rates: &[BonusRate],
    rounding: Rounding,
) -> Option<Bonus> {
    let rate = rates.iter().find(|rate| rate.form == form && rate.kind == kind && rate.valid.contains(date))?;
    let salary = salaries.iter().find(|salary| salary.valid.contains(date))?;
    let exact = salary.amount.0.checked_mul(rate.hundredths)?;
    let amount = match rounding {
        Rounding::Up => exact.checked_add(999_999)? / 1_000_000 * 10_000,
        Rounding::Nearest => exact.checked_add(500_000)? / 1_000_000 * 10_000,
        Rounding::Exact => exact / 100,
    };
    Some(Bonus {
        amount: Dong(amount),
        base: salary.amount,
        hundredths: rate.hundredths,
        basis: rate.basis.clone(),
        verified: rate.verified && salary.verified,
    })
}
