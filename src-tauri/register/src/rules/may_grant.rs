//! The issuer may grant this form on this day (Luật 06/2022/QH15, Articles 71–80).

use crate::domain::date::Date;
use crate::domain::finding::{Finding, Place, Severity, Spot};
use crate::domain::form::Form;
use crate::domain::issuer::IssuerFacts;
use crate::domain::sentence::Sentence;

/// A finding if no row of the law (`basis`) lets the issuer grant the form on that day.
#[must_use]
pub fn may_grant(form: &Form, issuer: &IssuerFacts, date: Date, basis: Option<&str>) -> Option<Finding> {
    if basis.is_some() {
        return None;
    }
    let sentence = Sentence::new(
        format!(
            "Chưa thấy căn cứ để {} tặng “{}” ngày {}. Hãy kiểm tra thẩm quyền.",
            issuer.name,
            form.name,
            date.in_digits()
        ),
        format!("No basis was found for {} to grant “{}” on {date}. Check the authority.", issuer.name, form.name),
    );
    let finding = Finding::new("may-grant", Severity::Warning, sentence);
    let place = Place::of_decision(Spot::Form, form.name.as_str(), 0);
    Some(finding.resting_on("Luật Thi đua, khen thưởng, Điều 71 đến 80").at([place]))
}
