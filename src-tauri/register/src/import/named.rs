//! What a cell of names says, and what it is made of: the name, how the person is addressed, what stands behind. Hardly two
//! names of a list are alike and they say most, so they are read ahead by all processors.

use super::field::Field;
use super::grid::{Sheet, Text};
use super::header::Header;
use super::kind::begins_as_unit;
use super::name_cell::{NameCell, name_cell};
use super::parts::Ahead;
use super::position::position_and_unit;
use super::remark::{Remark, on_spelling};
use super::value::{birth_from_text, rank_of_strokes};
use crate::domain::awardee::Gender;
use crate::domain::date::Birth;
use crate::domain::honorific::{Addressed, addressed, gender_of};
use crate::domain::sentence::Sentence;
use crate::domain::text::{Name, TextError, clean};
use std::sync::Arc;

/// An honorific, and what it tells of the gender.
#[derive(Debug, Clone, Default)]
pub(super) struct Addressing {
    pub(super) honorific: Option<Text>,
    pub(super) gender: Option<Gender>,
}

/// A position and a unit, as far as they are said.
#[derive(Debug, Clone, Default)]
pub(super) struct Place {
    pub(super) position: Option<Result<Name, TextError>>,
    pub(super) unit: Option<Result<Name, TextError>>,
}

/// What a cell of names says.
pub(super) struct Named {
    pub(super) name: Result<Name, TextError>,
    /// Whether the name begins as names of units do.
    pub(super) as_unit: bool,
    pub(super) household: bool,
    pub(super) addressing: Addressing,
    /// What all that stands before the name tells of the gender.
    pub(super) gender: Option<Gender>,
    /// What stands behind the name.
    pub(super) place: Place,
    pub(super) posthumous: bool,
    /// The birth behind the name.
    pub(super) birth: Option<Result<Birth, Sentence>>,
    /// How many stars stand at the name.
    pub(super) stars: Option<usize>,
    /// What is to be said of the spelling of a person's name.
    pub(super) spelling: Option<Box<Remark>>,
    /// Whether the cell says more than the name.
    pub(super) split: bool,
}

impl Named {
    /// Reads a cell that names a person or a household.
    pub(super) fn person(text: &str) -> Arc<Self> {
        let cell = name_cell(text, false);
        let taken = addressed(&cell.name);
        Arc::new(Self::new(text, cell, taken))
    }

    /// Reads a cell that names a collective, which keeps its whole name.
    pub(super) fn group(text: &str) -> Arc<Self> {
        let cell = name_cell(text, true);
        let taken = Addressed { honorific: None, gender: None, household: false, name: cell.name.clone() };
        Arc::new(Self::new(text, cell, taken))
    }

    fn new(text: &str, cell: NameCell, taken: Addressed) -> Self {
        let name = Name::parse(&taken.name);
        let is_name = |name: &Name| text == name.as_str() || clean(text) == name.as_str();
        let as_unit = name.as_ref().is_ok_and(|name| begins_as_unit(name.as_str()));
        let parsed = |text: Option<String>| text.map(|text| Name::parse(&text));
        Self {
            as_unit,
            household: taken.household,
            addressing: taken.honorific.map(Addressing::of).unwrap_or_default(),
            gender: taken.gender,
            place: Place { position: parsed(cell.position), unit: parsed(cell.unit) },
            posthumous: cell.posthumous,
            birth: cell.birth.map(|birth| birth_from_text(&birth)),
            stars: cell.stars,
            spelling: name.as_ref().ok().filter(|_| !as_unit).and_then(on_spelling).map(Box::new),
            split: !name.as_ref().is_ok_and(is_name),
            name,
        }
    }
}

impl Addressing {
    /// Reads a cell of honorifics and ranks.
    pub(super) fn read(text: &str) -> Self {
        Self::of(rank_of_strokes(text).unwrap_or_else(|| clean(text)))
    }

    fn of(honorific: String) -> Self {
        Self { gender: gender_of(&honorific), honorific: Some(honorific.into()) }
    }
}

impl Place {
    /// Reads a cell of positions and units.
    pub(super) fn read(text: &str) -> Self {
        let (position, unit) = position_and_unit(text);
        let parsed = |text: Option<String>| text.map(|text| Name::parse(&text));
        Self { position: parsed(position), unit: parsed(unit) }
    }
}

/// Rows with their cells of names, in order.
pub(super) type NameCells<'a> = Vec<(u32, &'a str)>;

/// What they say as names of persons, read ahead.
pub(super) type NamesAhead<'a> = Ahead<'a, (u32, &'a str), Option<Arc<Named>>>;

/// Finds all cells of names below a header that has one column of them.
pub(super) fn name_cells<'a>(sheet: &'a Sheet, header: &Header) -> NameCells<'a> {
    let mut columns = header.columns_of(Field::Name);
    let (Some(column), None) = (columns.next(), columns.next()) else { return Vec::new() };
    sheet.rows_below(header.last).filter_map(|(row, cells)| Some((row, cells.get(column)?))).collect()
}

/// Reads a cell of names, unless it names a unit.
pub(super) fn read_ahead((_, text): &(u32, &str)) -> Option<Arc<Named>> {
    (!begins_as_unit(text.trim())).then(|| Named::person(text))
}

/// What the cell of names of `row` says, read ahead; none where another header has its names elsewhere.
pub(super) fn ahead_of(ahead: &NamesAhead<'_>, row: u32, text: &str) -> Option<Arc<Named>> {
    let at = ahead.things().binary_search_by_key(&row, |(row, _)| *row).ok()?;
    let (_, read) = ahead.things().get(at)?;
    ahead.answer(at).filter(|_| *read == text)?.clone()
}
