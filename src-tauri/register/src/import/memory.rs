//! What clerks said of earlier lists, by shape: the headings in their columns. A list of a known shape is read as the one
//! before it was.

use super::field::Field;
use super::grid::column_letters;
use crate::domain::fold::fold;
use crate::domain::id::ShapeId;
use std::collections::{BTreeMap, HashMap};

/// Stands before the shape of a header below another list.
const BELOW: &str = "below";
/// Headings that make a shape; fewer would be the shape of any list.
const HEADINGS_LEAST: usize = 2;

/// All shapes that are known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Memory(HashMap<String, KnownShape>);

/// A known shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownShape {
    /// Its key in the register.
    pub id: ShapeId,
    /// The columns that hold something else than their heading says; no field for one that is not read.
    pub columns: Vec<(u32, Option<Field>)>,
}

impl FromIterator<(String, KnownShape)> for Memory {
    fn from_iter<T: IntoIterator<Item = (String, KnownShape)>>(shapes: T) -> Self {
        Self(shapes.into_iter().collect())
    }
}

impl Memory {
    /// What is known of a shape.
    pub(super) fn of(&self, shape: &str) -> Option<&KnownShape> {
        self.0.get(shape)
    }

    /// Whether no shape is known.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The shape of a header: its headings folded, one a line, each behind the letters of its column; none if they are too
/// few.
pub(super) fn shape(headings: &BTreeMap<u32, String>) -> Option<String> {
    let lines = headings.iter().map(|(column, heading)| (column_letters(*column), fold(heading)));
    let lines: Vec<String> =
        lines.filter(|line| !line.1.is_empty()).map(|(at, words)| format!("{at} {words}")).collect();
    (lines.len() >= HEADINGS_LEAST).then(|| lines.join("\n"))
}

/// The shape of a header below a list of another make. It is none of those that lists begin with: where it was remembered,
/// the list above it would be taken for lines of the title.
pub(super) fn shape_below(headings: &BTreeMap<u32, String>) -> Option<String> {
    shape(headings).map(|shape| format!("{BELOW}\n{shape}"))
}
