//! A unit written nearly like one that the directory knows better: in short forms (CA xã Phú Tâm), with other marks
//! (Trường Tiểu học - THCS, Trường Tiểu học – THCS). One letter more or less is another commune as often as a slip, and
//! is left to the spelling rules.

use crate::domain::finding::{Finding, Place, Severity};
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;

/// A finding if units of the list are written nearly like known ones; each place comes with the known name.
#[must_use]
pub fn unit_spelling(lines: impl IntoIterator<Item = (Place, Name)>) -> Option<Finding> {
    let places: Vec<Place> = lines.into_iter().map(|(place, known)| place.rather(known.as_str())).collect();
    let count = places.len();
    let sentence = Sentence::new(
        format!("{count} dòng ghi đơn vị gần giống một đơn vị đã có trong sổ. Nếu là một, hãy ghi cùng một tên."),
        format!("{count} lines name a unit nearly like one that the register knows. If it is one, write one name."),
    );
    (count > 0).then(|| Finding::new("unit-spelling", Severity::Warning, sentence).at(places))
}
