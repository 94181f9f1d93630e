//! Each award says what it is for, by itself or by its campaign; a certificate without that cannot be printed.

use crate::domain::finding::{Finding, Place, Severity};
use crate::domain::sentence::Sentence;

/// A finding if there are lines `without` an achievement.
#[must_use]
pub fn achievement_said(without: Vec<Place>) -> Option<Finding> {
    let first = without.first()?.name.as_ref()?;
    let (vi, en) = match without.len() - 1 {
        0 => (String::new(), String::new()),
        more => (format!(" và {more} lượt khen khác"), format!(" and {more} more")),
    };
    let sentence = Sentence::new(
        format!("Chưa có thành tích của “{first}”{vi}. Ghi vào cột Thành tích, hoặc ghi phong trào của đợt khen."),
        format!("“{first}”{en}: no achievement. Fill the column Achievement, or the campaign's movement."),
    );
    Some(Finding::new("achievement-said", Severity::Error, sentence).at(without))
}
