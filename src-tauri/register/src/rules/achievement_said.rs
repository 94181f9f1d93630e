//! Each award says what it is for, by itself or by its campaign; a certificate without that cannot be printed.

use crate::domain::finding::{Finding, Severity};
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;

/// A finding if there are awardees `without` an achievement, in the order of the list.
#[must_use]
pub fn achievement_said(without: &[Name]) -> Option<Finding> {
    let first = without.first()?;
    let more = without.len() - 1;
    let (vi, en) = match more {
        0 => (String::new(), String::new()),
        _ => (format!(" và {more} lượt khen khác"), format!(" and {more} more")),
    };
    Some(Finding {
        rule: "achievement-said",
        severity: Severity::Error,
        basis: None,
        sentence: Sentence::new(
            format!("Chưa có thành tích của “{first}”{vi}. Ghi vào cột Thành tích, hoặc ghi phong trào của đợt khen."),
            format!("“{first}”{en}: no achievement. Fill the column Achievement, or the campaign's movement."),
        ),
    })
}
