//! Two lines of one campaign that may be one awardee in two spellings. How alike two are, `domain/likeness` says; those
//! whom a clerk has told apart are not brought up again.

use crate::domain::finding::{Finding, Place, Severity};
use crate::domain::likeness::Likeness;
use crate::domain::sentence::Sentence;

/// Another line of the campaign that a line is like.
#[derive(Debug, Clone)]
pub struct Twin {
    /// The other's name and where it stands: "“Phan Văn Thuý” ở dòng 3".
    pub called: Sentence,
    /// How much they are alike.
    pub likeness: Likeness,
}

/// A finding if lines are like others.
#[must_use]
pub fn twice_in_the_list(lines: impl IntoIterator<Item = (Place, Twin)>) -> Option<Finding> {
    let places: Vec<Place> = lines
        .into_iter()
        .map(|(place, twin)| {
            let (called, reason) = (twin.called, twin.likeness.reason);
            place.advised(
                format!("Có thể chính là {} ({}).", called.vi, reason.vi),
                format!("May be {} ({}).", called.en, reason.en),
            )
        })
        .collect();
    let count = places.len();
    let sentence = Sentence::new(
        format!(
            "{count} dòng có thể trùng với một dòng khác của đợt. Nếu là một, hãy bỏ một dòng; nếu không, hãy ghi là hai."
        ),
        format!("{count} lines may stand twice in the campaign. If so, remove one; if not, note that they are two."),
    );
    (count > 0).then(|| Finding::new("twice-in-the-list", Severity::Warning, sentence).at(places))
}
