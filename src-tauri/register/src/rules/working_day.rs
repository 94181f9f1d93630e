//! A decision is seldom dated on a Saturday or Sunday: worth a second look.

use crate::domain::date::Date;
use crate::domain::finding::{Finding, Place, Severity, Spot};
use crate::domain::sentence::Sentence;
use chrono::{Datelike as _, Weekday};

/// A finding if the day falls on a weekend.
#[must_use]
pub fn working_day(date: Date) -> Option<Finding> {
    let (vi, en) = match date.0.weekday() {
        Weekday::Sat => ("thứ Bảy", "a Saturday"),
        Weekday::Sun => ("Chủ nhật", "a Sunday"),
        _ => return None,
    };
    let sentence = Sentence::new(
        format!("Ngày ký {} là {vi}. Hãy xem lại ngày.", date.in_digits()),
        format!("{date} is {en}. Look at the date again."),
    );
    let place = Place::of_decision(Spot::Date, date.in_digits(), 0);
    Some(Finding::new("working-day", Severity::Info, sentence).at([place]))
}
