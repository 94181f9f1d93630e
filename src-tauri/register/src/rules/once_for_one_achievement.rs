//! One achievement is not commended several times or in several forms (Luật 06/2022/QH15, Article 5.2.c). A second award
//! in the same campaign, of whatever issuer, may be one; another campaign never is.

use crate::domain::finding::{Finding, Severity};
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;

/// A finding if the awardee has `others` in the same campaign, each named by form and decision.
#[must_use]
pub fn once_for_one_achievement(name: &Name, others: &[String]) -> Option<Finding> {
    if others.is_empty() {
        return None;
    }
    let others = others.join(", ");
    Some(Finding {
        rule: "once-for-one-achievement",
        severity: Severity::Warning,
        basis: Some("Luật Thi đua, khen thưởng, Điều 5.2.c"),
        sentence: Sentence::new(
            format!(
                "“{name}” đã được khen trong đợt này: {others}. Không khen nhiều lần, nhiều hình thức cho một thành tích."
            ),
            format!("“{name}” has been commended in this campaign: {others}. One achievement is not commended twice."),
        ),
    })
}
