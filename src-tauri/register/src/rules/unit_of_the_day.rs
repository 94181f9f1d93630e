//! A unit receives while it exists (Thông tư 15/2025/TT-BNV): on the day of the decision the directory knows a name of it
//! that is in force. The name that is printed is that one; see `domain/unit`.

use crate::domain::date::Date;
use crate::domain::finding::{Finding, Place, Severity};
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;
use crate::domain::unit::Unit;

/// A unit with the lines that name it.
#[derive(Debug, Clone)]
pub struct UnitInList {
    /// The unit.
    pub unit: Unit,
    /// What the unit that took its place is called that day.
    pub successor: Option<Name>,
    /// Where it stands.
    pub places: Vec<Place>,
}

/// A finding if units of the list did not exist on that day.
#[must_use]
pub fn unit_of_the_day(units: Vec<UnitInList>, date: Date) -> Option<Finding> {
    let places: Vec<Place> = units
        .into_iter()
        .filter(|one| !one.unit.names.is_empty() && !one.unit.names.iter().any(|name| name.valid.contains(date)))
        .flat_map(|UnitInList { unit, successor, places }| {
            let ended = unit.names.iter().filter_map(|name| name.valid.to).max().filter(|end| *end < date);
            let advice = match (ended, successor) {
                (Some(end), Some(successor)) => Sentence::new(
                    format!("Đơn vị chỉ có đến ngày {}; nay là “{successor}”.", end.in_digits()),
                    format!("The unit existed until {end}; it is now “{successor}”."),
                ),
                (Some(end), None) => Sentence::new(
                    format!("Đơn vị chỉ có đến ngày {}.", end.in_digits()),
                    format!("The unit existed until {end}."),
                ),
                (None, _) => Sentence::new("Đơn vị chưa có vào ngày này.", "The unit did not exist yet."),
            };
            places.into_iter().map(move |place| Place { advice: Some(advice.clone()), ..place })
        })
        .collect();
    let (count, day) = (places.len(), date.in_digits());
    let sentence = Sentence::new(
        format!("{count} dòng có đơn vị không có vào ngày ký {day}. Hãy ghi đơn vị của ngày đó."),
        format!("{count} lines name a unit that did not exist on {date}. Write the unit of that day."),
    );
    let finding = Finding::new("unit-of-the-day", Severity::Warning, sentence);
    (count > 0).then(|| finding.resting_on("Thông tư 15/2025/TT-BNV").at(places))
}
