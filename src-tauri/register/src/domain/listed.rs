//! A line of a decision's list as rules read it: the words that a certificate and a table print.

use super::awardee::{AwardeeKind, Gender};
use super::finding::{Place, Spot};
use super::id::AwardId;
use super::text::{Name, Prose};

/// One line of a decision's list with all its words, as rules read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The award.
    pub award: AwardId,
    /// Its place in the list, from 1.
    pub line: i64,
    /// What the awardee is.
    pub kind: AwardeeKind,
    /// The awardee's name.
    pub name: Name,
    /// Honorific or rank.
    pub honorific: Option<Name>,
    /// Gender, where known.
    pub gender: Option<Gender>,
    /// Position.
    pub position: Option<Name>,
    /// The unit's name on the day of the decision.
    pub unit: Option<Name>,
    /// Its own achievement.
    pub achievement: Option<Prose>,
}

impl Listed {
    /// Words of this line, `at` characters into their spot.
    #[must_use]
    pub fn place(&self, spot: Spot, words: impl Into<String>, at: usize) -> Place {
        Place {
            award: Some(self.award),
            line: Some(self.line),
            name: Some(self.name.clone()),
            kind: Some(self.kind),
            ..Place::of_decision(spot, words, at)
        }
    }

    /// Whether it is a person, whose name is spelled as the family spells it.
    #[must_use]
    pub fn is_person(&self) -> bool {
        self.kind == AwardeeKind::Individual
    }

    /// The words that are no name of a person: of a collective its name, then position, unit and achievement.
    pub fn texts(&self) -> impl Iterator<Item = (Spot, &str)> {
        let name = (self.kind == AwardeeKind::Collective).then_some((Spot::Name, self.name.as_str()));
        let position = self.position.as_ref().map(|text| (Spot::Position, text.as_str()));
        let unit = self.unit.as_ref().map(|text| (Spot::Unit, text.as_str()));
        let achievement = self.achievement.as_ref().map(|text| (Spot::Achievement, text.as_str()));
        [name, position, unit, achievement].into_iter().flatten()
    }
}
