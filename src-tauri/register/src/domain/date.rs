//! Days, spans of days and dates of birth, read and written as Vietnamese offices write them.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// A moment, for the journal and the print log.
pub type Moment = chrono::DateTime<chrono::Utc>;

/// The same time of day so many days earlier.
#[must_use]
pub fn days_before(moment: Moment, days: i64) -> Moment {
    moment - chrono::TimeDelta::days(days)
}

/// A calendar day. Displays as `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(rename = "DateText", type = "string")]
pub struct Date(pub NaiveDate);

impl Date {
    /// The day `year-month-day`, if the calendar has it and the year has four digits.
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        (1000..=9999).contains(&year).then(|| NaiveDate::from_ymd_opt(year, month, day)).flatten().map(Self)
    }

    /// The day that it is in Việt Nam at a moment: seven hours before UTC comes to it.
    #[must_use]
    pub fn of_moment(moment: Moment) -> Self {
        Self((moment + chrono::TimeDelta::hours(7)).date_naive())
    }

    /// Reads `2023-08-04`, `04/8/2023`, `4-8-2023`, `4.8.2023` and "ngày 04 tháng 8 năm 2023".
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let folded = super::fold::fold(text);
        let words: Vec<&str> = folded.split(' ').collect();
        match words.as_slice() {
            ["ngay", day, "thang", month, "nam", year] | [day, "thang", month, "nam", year] => {
                Self::from_words(year, month, day)
            }
            [year, month, day] if year.len() == 4 => Self::from_words(year, month, day),
            [day, month, year] if year.len() == 4 => Self::from_words(year, month, day),
            _ => None,
        }
    }

    fn from_words(year: &str, month: &str, day: &str) -> Option<Self> {
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// The day before; none before the first that has a year of four digits.
    #[must_use]
    pub fn day_before(self) -> Option<Self> {
        self.0.pred_opt().and_then(|day| Self::new(day.year(), day.month(), day.day()))
    }

    /// The day after; none after the last that has a year of four digits.
    #[must_use]
    pub fn day_after(self) -> Option<Self> {
        self.0.succ_opt().and_then(|day| Self::new(day.year(), day.month(), day.day()))
    }

    /// The calendar year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// "ngày 04 tháng 8 năm 2023": day below 10 and months 1 and 2 take a leading zero
    /// (Nghị định 30/2020/NĐ-CP, Phụ lục I).
    #[must_use]
    pub fn in_words(self) -> String {
        let (day, month, year) = (self.0.day(), self.0.month(), self.0.year());
        if month <= 2 {
            format!("ngày {day:02} tháng {month:02} năm {year}")
        } else {
            format!("ngày {day:02} tháng {month} năm {year}")
        }
    }

    /// "04/8/2023", with the same leading zeros as [`Date::in_words`].
    #[must_use]
    pub fn in_digits(self) -> String {
        let (day, month, year) = (self.0.day(), self.0.month(), self.0.year());
        if month <= 2 { format!("{day:02}/{month:02}/{year}") } else { format!("{day:02}/{month}/{year}") }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.format("%Y-%m-%d").fmt(f)
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

impl TryFrom<String> for Date {
    type Error = String;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or_else(|| format!("“{text}” không phải là ngày."))
    }
}

/// A span of days, both ends included; an open end runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Span {
    /// First day; open if the beginning is unknown.
    pub from: Option<Date>,
    /// Last day; open if it still runs.
    pub to: Option<Date>,
}

impl Span {
    /// Whether `day` lies in the span.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// The years a campaign looks back on (giai đoạn), both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "(i32, i32)", into = "(i32, i32)")]
#[ts(type = "[number, number]")]
pub struct Period {
    from: i32,
    to: i32,
}

impl Period {
    /// The years `from` to `to`; none if they are out of order or not of four digits.
    #[must_use]
    pub fn new(from: i32, to: i32) -> Option<Self> {
        (from <= to && (1000..=9999).contains(&from) && to <= 9999).then_some(Self { from, to })
    }

    /// First year.
    #[must_use]
    pub fn from(self) -> i32 {
        self.from
    }

    /// Last year.
    #[must_use]
    pub fn to(self) -> i32 {
        self.to
    }
}

impl fmt::Display for Period {
    /// `2023` or `2018 - 2023`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.from == self.to { write!(f, "{}", self.from) } else { write!(f, "{} - {}", self.from, self.to) }
    }
}

impl TryFrom<(i32, i32)> for Period {
    type Error = String;
    fn try_from((from, to): (i32, i32)) -> Result<Self, Self::Error> {
        Self::new(from, to).ok_or_else(|| format!("Giai đoạn {from} - {to} không đúng thứ tự."))
    }
}

impl From<Period> for (i32, i32) {
    fn from(period: Period) -> Self {
        (period.from, period.to)
    }
}

/// What is known of a birth: lists often have the year only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub enum Birth {
    /// The whole date.
    Date(Date),
    /// The year alone.
    Year(i32),
}

impl Birth {
    /// The year of birth.
    #[must_use]
    pub fn year(self) -> i32 {
        match self {
            Self::Date(date) => date.year(),
            Self::Year(year) => year,
        }
    }

    /// Reads a date as [`Date::parse`] does, `08-1975`, or a year alone. Years outside 1850–2100 are refused.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let birth = match Date::parse(text) {
            Some(date) => Self::Date(date),
            None => {
                let folded = super::fold::fold(text);
                let last = folded.rsplit(' ').next().filter(|word| word.len() == 4)?;
                let lead = folded.trim_end_matches(last).trim_end();
                let plausible = matches!(lead, "" | "nam" | "sn" | "sinh nam")
                    || lead.parse().is_ok_and(|month: u32| (1..=12).contains(&month));
                plausible.then(|| last.parse().ok().map(Self::Year)).flatten()?
            }
        };
        (1850..=2100).contains(&birth.year()).then_some(birth)
    }
}

impl fmt::Display for Birth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(date) => f.write_str(&date.in_digits()),
            Self::Year(year) => write!(f, "{year}"),
        }
    }
}

impl From<Birth> for String {
    /// `1975` or `1975-08-15`.
    fn from(birth: Birth) -> Self {
        match birth {
            Birth::Date(date) => date.to_string(),
            Birth::Year(year) => year.to_string(),
        }
    }
}

impl TryFrom<String> for Birth {
    type Error = String;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or_else(|| format!("“{text}” không phải là ngày hay năm sinh."))
    }
}
