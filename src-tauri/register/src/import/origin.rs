//! Where a field of a candidate came from, and how sure it is.

use super::field::Field;
use super::grid::CellPlace;
use serde::{Serialize, Serializer};
use std::sync::Arc;
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
    pub at: Option<CellPlace>,
    /// The other cells that say it with that one.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    #[ts(as = "Option<Vec<CellPlace>>", optional)]
    pub and: Box<[CellPlace]>,
    /// How sure it is, of 100.
    pub sure: u8,
}

impl Origin {
    /// A field found in that way at `at`.
    #[must_use]
    pub fn new(how: How, at: Option<CellPlace>) -> Self {
        Self { how, at, and: Box::default(), sure: how.sure() }
    }

    /// Whether it stands in a column that the list has for it, in this row or in one that speaks for it.
    pub(crate) const fn is_of_column(&self) -> bool {
        matches!(self.how, How::Column | How::Joined | How::Split | How::Merged | How::Ditto)
    }

    /// Another cell says it together with these.
    pub(super) fn join(&mut self, spot: CellPlace) {
        *self = self.by(How::Joined);
        self.and = self.and.iter().copied().chain([spot]).collect();
    }

    /// The same, found in that way.
    fn by(&self, how: How) -> Self {
        Self { how, sure: self.sure.min(how.sure()), ..self.clone() }
    }

    /// The same, with the numbers of its rows told otherwise.
    fn moved(&self, number: impl Fn(u32) -> u32) -> Self {
        let moved = |place: &CellPlace| CellPlace { row: number(place.row), ..*place };
        Self { at: self.at.as_ref().map(moved), and: self.and.iter().map(moved).collect(), ..*self }
    }

    /// No surer than that.
    pub(super) fn at_most(mut self, sure: u8) -> Self {
        self.sure = self.sure.min(sure);
        self
    }
}

/// Where each field of one candidate came from. The rows of a list hardly differ in it but for their number, so those that
/// are alike share one: its rows are counted from the candidate's own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origins {
    row: u32,
    alike: Arc<[(Field, Origin)]>,
}

impl Origins {
    /// Where a field came from, if it was found.
    #[must_use]
    pub fn get(&self, field: Field) -> Option<Origin> {
        self.alike.iter().find(|(found, _)| *found == field).map(|(_, origin)| self.here(origin))
    }

    /// An origin of the rows that are alike, of this row.
    fn here(&self, origin: &Origin) -> Origin {
        origin.moved(|row| row.wrapping_add(self.row))
    }

    /// Each field with where it came from, in the order of fields.
    pub fn iter(&self) -> impl Iterator<Item = (Field, Origin)> {
        self.alike.iter().map(|(field, origin)| (*field, self.here(origin)))
    }

    /// The field came from there.
    pub(crate) fn told(&mut self, field: Field, origin: Origin) {
        let mut row = RowOrigins(self.iter().collect());
        row.told(field, origin);
        *self = row.kept(self.row, &mut Alike::default());
    }

    /// Fields that came from such cells are no surer than that.
    pub(super) fn doubt(&mut self, is_doubted: impl Fn(CellPlace) -> bool, sure: u8) {
        let doubted: Vec<_> = self.iter().filter(|(_, origin)| origin.at.is_some_and(&is_doubted)).collect();
        doubted.into_iter().for_each(|(field, origin)| self.told(field, origin.at_most(sure)));
    }
}

impl Serialize for Origins {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

/// Origins that rows before had, the last in front, for the rows that have the same.
#[derive(Debug, Default)]
pub(super) struct Alike(Vec<Arc<[(Field, Origin)]>>);

/// How many of them are looked through.
const ALIKE: usize = 16;

/// The origins of a row while it is read.
pub(super) struct RowOrigins(Vec<(Field, Origin)>);

impl RowOrigins {
    /// These, which come in the order of their fields.
    pub(super) fn of_fields(found: impl Iterator<Item = (Field, Origin)>) -> Self {
        Self(found.collect())
    }

    /// As the candidate of the row keeps them.
    pub(super) fn kept(mut self, row: u32, Alike(alike): &mut Alike) -> Origins {
        self.0.iter_mut().for_each(|(_, origin)| *origin = origin.moved(|at| at.wrapping_sub(row)));
        if let Some(known) = alike.iter().find(|known| ***known == *self.0) {
            return Origins { row, alike: Arc::clone(known) };
        }
        let new: Arc<[_]> = self.0.into();
        alike.truncate(ALIKE - 1);
        alike.insert(0, Arc::clone(&new));
        Origins { row, alike: new }
    }

    fn get(&self, field: Field) -> Option<&Origin> {
        self.0.iter().find(|(found, _)| *found == field).map(|(_, origin)| origin)
    }

    /// The field came from there.
    pub(super) fn told(&mut self, field: Field, origin: Origin) {
        match self.0.binary_search_by_key(&field, |(found, _)| *found) {
            Ok(at) => drop(self.0.get_mut(at).map(|(_, known)| *known = origin)),
            Err(at) => self.0.insert(at, (field, origin)),
        }
    }

    /// The field is only a part of what its cell says.
    pub(super) fn part(&mut self, field: Field) {
        if let Some(origin) = self.get(field).map(|origin| origin.by(How::Split)) {
            self.told(field, origin);
        }
    }

    /// Position or unit without a column of its own: from the column that both share, or from behind the name.
    pub(super) fn beside(&mut self, field: Field, found: bool, behind_name: bool) {
        let (all, behind) = ([field, Field::PositionUnit, Field::Name], [field, Field::Name]);
        self.of(field, if behind_name { &behind } else { &all }, found);
    }

    /// The field was found in the first of `places` that the row has; in another than its own it is a part of what
    /// stands there. What was not found, or cannot be read, comes from nowhere.
    pub(super) fn of(&mut self, field: Field, places: &[Field], found: bool) {
        let place = places.iter().find_map(|place| self.get(*place).map(|origin| (*place, origin)));
        match place.filter(|_| found) {
            Some((place, _)) if place == field => {}
            Some((_, origin)) => {
                let origin = origin.by(How::Split);
                self.told(field, origin);
            }
            None => self.0.retain(|(known, _)| *known != field),
        }
    }
}
