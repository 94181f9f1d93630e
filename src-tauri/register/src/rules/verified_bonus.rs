//! The bonus (tiền thưởng) of a form is known and its figures were seen in a source. Reckons nothing; see `domain/bonus`.

use crate::domain::bonus::Bonus;
use crate::domain::finding::{Finding, Place, Severity, Spot};
use crate::domain::form::Form;
use crate::domain::sentence::Sentence;

/// A finding if there is no bonus for the form, or one that waits for a source (chưa kiểm chứng).
#[must_use]
pub fn verified_bonus(form: &Form, bonus: Option<&Bonus>) -> Option<Finding> {
    let sentence = match bonus {
        None => Sentence::new(
            format!("“{}” chưa có mức tiền thưởng trong sổ cho ngày này. Hãy tra văn bản trước khi chi.", form.name),
            format!(
                "The register has no bonus rate for “{}” on that day. Look it up in the law before paying.",
                form.name
            ),
        ),
        Some(bonus) if !bonus.verified => Sentence::new(
            format!(
                "Tiền thưởng {} đồng của “{}” chưa kiểm chứng ({}). Hãy đối chiếu văn bản trước khi chi.",
                bonus.amount, form.name, bonus.basis
            ),
            format!(
                "The bonus of {} đồng for “{}” has not been verified ({}). Check it against the law before paying.",
                bonus.amount, form.name, bonus.basis
            ),
        ),
        Some(_) => return None,
    };
    let place = Place::of_decision(Spot::Form, form.name.as_str(), 0);
    Some(Finding::new("verified-bonus", Severity::Info, sentence).at([place]))
}
