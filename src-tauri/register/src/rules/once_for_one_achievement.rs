//! One achievement is not commended several times or in several forms (Luật 06/2022/QH15, Article 5.2.c). A second award
//! in the same campaign, of whatever issuer, may be one; another campaign never is.

use crate::domain::finding::{Finding, Place, Severity};
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;

/// A finding if some of the lines have other awards in the campaign, each named by form and decision.
#[must_use]
pub fn once_for_one_achievement(lines: impl IntoIterator<Item = (Place, Vec<String>)>) -> Option<Finding> {
    let places: Vec<Place> = lines
        .into_iter()
        .filter_map(|(place, others)| {
            let Sentence { vi, en } = commended_already(place.name.as_ref()?, &others)?;
            Some(place.advised(vi, en))
        })
        .collect();
    let sentence = match places.as_slice() {
        [] => return None,
        [one] => {
            let Sentence { vi, en } = one.advice.clone()?;
            Sentence::new(
                format!("{vi} Không khen nhiều lần, nhiều hình thức cho một thành tích."),
                format!("{en} One achievement is not commended twice."),
            )
        }
        many => Sentence::new(
            format!(
                "{} dòng đã được khen trong đợt này. Không khen nhiều lần, nhiều hình thức cho một thành tích.",
                many.len()
            ),
            format!("{} lines were commended in this campaign. One achievement is not commended twice.", many.len()),
        ),
    };
    let finding = Finding::new("once-for-one-achievement", Severity::Warning, sentence);
    Some(finding.resting_on("Luật Thi đua, khen thưởng, Điều 5.2.c").at(places))
}

/// What is said of one who has `others` in the campaign; nothing of one who has none.
#[must_use]
pub fn commended_already(name: &Name, others: &[String]) -> Option<Sentence> {
    if others.is_empty() {
        return None;
    }
    let others = others.join(", ");
    Some(Sentence::new(
        format!("“{name}” đã được khen trong đợt này: {others}."),
        format!("“{name}” has been commended in this campaign: {others}."),
    ))
}
