//! Where a field of a candidate came from, and how sure it is.

use super::grid::Place;
use serde::Serialize;
use ts_rs::TS;

/// How a field was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// It is what its cell says.
    Column,
    /// Several columns say it together.
    Joined,
    /// It is a part of a cell that says more.
    Split,
    /// It stands in a cell that is merged with the row's own.
    Merged,
    /// The row's own cell says "as above".
    Ditto,
    /// The heading of the group above says it.
    Group,
    /// The heading of the section above says it.
    Section,
    /// The title of the list says it.
    Title,
    /// Nothing says it: the decision grants no other form.
    Default,
}

impl How {
    /// How sure a field is that was found so, of 100.
    const fn sure(self) -> u8 {
        match self {
            Self::Column => 100,
            Self::Joined | Self::Merged | Self::Ditto => 95,
            Self::Split | Self::Section => 90,
            Self::Group | Self::Title => 85,
            Self::Default => 80,
        }
    }
}

/// Where a field came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Origin {
    /// How it was found.
    pub how: How,
    /// The cell that says it; none for a line that is no cell.
    pub at: Option<Place>,
    /// The other cells that say it with that one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<Place>>", optional)]
    pub and: Vec<Place>,
    /// How sure it is, of 100.
    pub sure: u8,
}

impl Origin {
    /// A field found in that way at `at`.
    #[must_use]
    pub const fn new(how: How, at: Option<Place>) -> Self {
        Self { how, at, and: Vec::new(), sure: how.sure() }
    }

    /// Whether it stands in a column that the list has for it, in this row or in one that speaks for it.
    pub(super) const fn is_of_column(&self) -> bool {
        matches!(self.how, How::Column | How::Joined | How::Split | How::Merged | How::Ditto)
    }

    /// The same, found in that way.
    pub(super) fn by(&self, how: How) -> Self {
        Self { how, sure: self.sure.min(how.sure()), ..self.clone() }
    }

    /// No surer than that.
    pub(super) fn at_most(mut self, sure: u8) -> Self {
        self.sure = self.sure.min(sure);
        self
    }
}
