//! The cells of one row. Most lists say the same in many rows, so a text may be shared by all the cells that hold it.

use crate::domain::text::clean;
use crate::import::legacy::{Alphabet, Lettering};
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

/// The text of a cell: a copy of it costs nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(Arc<str>);

impl Text {
    /// Whether a person sees nothing of it.
    pub(in crate::import) fn is_blank(&self) -> bool {
        // A letter or digit is never white space, so most texts need no cleaning to tell.
        !self.contains(char::is_alphanumeric) && clean(self).is_empty()
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Letters;
        impl Visitor<'_> for Letters {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Text, E> {
                Ok(text.into())
            }
        }
        deserializer.deserialize_str(Letters)
    }
}

/// The cells of a row that hold a text, from the left.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cells(Vec<Cell>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Cell {
    column: u32,
    /// What a font of the 1990s says of the text.
    lettering: Option<Lettering>,
    /// Told once, so that most texts need not be looked at again to hear what they are written in.
    alphabet: Alphabet,
    text: Text,
}

impl Cells {
    /// None yet, and room for so many.
    pub(in crate::import) fn with_room(cells: usize) -> Self {
        Self(Vec::with_capacity(cells))
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text in a column.
    #[must_use]
    pub fn get(&self, column: u32) -> Option<&str> {
        self.at(column).ok().and_then(|at| self.0.get(at)).map(|cell| &*cell.text)
    }

    /// Each column with its text.
    pub fn iter(&self) -> impl Iterator<Item = (u32, &str)> {
        self.0.iter().map(|cell| (cell.column, &*cell.text))
    }

    /// The columns that hold a text.
    pub fn columns(&self) -> impl Iterator<Item = u32> {
        self.0.iter().map(|cell| cell.column)
    }

    /// The texts.
    pub fn values(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|cell| &*cell.text)
    }

    /// All of them as one line.
    pub(in crate::import) fn line(&self) -> String {
        self.values().map(clean).collect::<Vec<_>>().join(" ")
    }

    /// The same, each as it is shared.
    pub(super) fn shared(&self) -> impl Iterator<Item = (u32, &Text)> {
        self.0.iter().map(|cell| (cell.column, &cell.text))
    }

    /// Each column with what a font of the 1990s says of its text.
    pub fn lettered(&self) -> impl Iterator<Item = (u32, Option<Lettering>)> {
        self.0.iter().map(|cell| (cell.column, cell.lettering))
    }

    /// Each column with all that tells what its text is written in: its alphabet, itself, its font.
    pub(in crate::import) fn heard(&self) -> impl Iterator<Item = (u32, Alphabet, &str, Option<Lettering>)> {
        self.0.iter().map(|cell| (cell.column, cell.alphabet, &*cell.text, cell.lettering))
    }

    /// Notes that a cell is written in a font of the 1990s.
    pub(in crate::import) fn letter(&mut self, column: u32, lettering: Lettering) {
        if let Some(cell) = self.at(column).ok().and_then(|at| self.0.get_mut(at)) {
            cell.lettering = Some(lettering);
        }
    }

    /// Puts a text into a column.
    pub(in crate::import) fn put(&mut self, column: u32, text: Text) {
        let alphabet = Alphabet::of(&text);
        self.put_cell(Cell { column, lettering: None, alphabet, text });
    }

    /// Puts all that stands in others into their columns.
    pub(super) fn put_all(&mut self, others: Self) {
        others.0.into_iter().for_each(|cell| self.put_cell(cell));
    }

    /// A cell that takes the place of another keeps its font unless it has its own.
    fn put_cell(&mut self, cell: Cell) {
        match self.at(cell.column) {
            Ok(at) => {
                if let Some(old) = self.0.get_mut(at) {
                    *old = Cell { lettering: cell.lettering.or(old.lettering), ..cell };
                }
            }
            Err(at) => self.0.insert(at, cell),
        }
    }

    /// Clears a column.
    pub(super) fn remove(&mut self, column: u32) {
        self.0.retain(|cell| cell.column != column);
    }

    /// Takes the cells from `column` on.
    pub(super) fn split_off(&mut self, column: u32) -> Self {
        let at = self.0.partition_point(|cell| cell.column < column);
        Self(self.0.split_off(at))
    }

    /// Where the column stands, or would.
    fn at(&self, column: u32) -> Result<usize, usize> {
        match self.0.last() {
            // Files give their cells from the left.
            Some(last) if last.column < column => Err(self.0.len()),
            _ => self.0.binary_search_by_key(&column, |cell| cell.column),
        }
    }
}

impl FromIterator<(u32, Text)> for Cells {
    fn from_iter<I: IntoIterator<Item = (u32, Text)>>(cells: I) -> Self {
        let mut row = Self::default();
        cells.into_iter().for_each(|(column, text)| row.put(column, text));
        row
    }
}
