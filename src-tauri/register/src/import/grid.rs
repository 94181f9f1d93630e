//! What every kind of file becomes: sheets of cells, each with its address and the text that a person would see.

mod address;
mod cells;
mod packed;

pub use address::{Address, address, column_letters, place_of};
pub use cells::{Cells, Text};

use super::legacy::Lettering;
use serde::{Deserialize, Serialize, Serializer};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;
use ts_rs::TS;

/// The sheets of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grid {
    /// The sheets that a person sees, in order.
    pub sheets: Vec<Sheet>,
    /// Names of hidden sheets; they are not read.
    pub hidden: Vec<String>,
}

/// One sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its name; of a text file the file's name.
    pub name: String,
    /// Lines that stand above the sheet and belong to it: paragraphs of a document over a table.
    pub above: Vec<String>,
    /// The sheet of the list that stands to its left, where several stand side by side.
    pub left: Option<String>,
    /// Whether the rows are numbered lines of running text, number and rest, without a header.
    pub lines: bool,
    rows: BTreeMap<u32, Cells>,
    /// Rows that a person does not see.
    hidden: BTreeMap<u32, Cells>,
    merges: Vec<Merge>,
    /// Merges over more than one row, by column, with first and last row.
    tall: BTreeMap<u32, BTreeMap<u32, u32>>,
}

/// A cell of a sheet; row from 1, column from 0. It is told as its address, "C4".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct CellPlace {
    /// Its row.
    pub row: u32,
    /// Its column.
    pub column: u32,
}

impl fmt::Display for CellPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Address::new(self.row, self.column).as_str())
    }
}

impl Serialize for CellPlace {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A rectangle of cells shown as one; rows from 1, columns from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merge {
    /// First row.
    pub top: u32,
    /// Last row.
    pub bottom: u32,
    /// First column.
    pub left: u32,
    /// Last column.
    pub right: u32,
}

impl Grid {
    /// The sheet of the first of the lists that stand side by side with that of `name`.
    pub(super) fn leftmost<'g>(&'g self, name: &'g str) -> &'g str {
        let left = self.sheets.iter().find(|sheet| sheet.name == name).and_then(|sheet| sheet.left.as_deref());
        left.map_or(name, |left| self.leftmost(left))
    }
}

impl Sheet {
    /// An empty sheet.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// Parts two lists side by side: what stands at `column` and to its right becomes a sheet of its own. Rows above
    /// `header_row` stand over both; every cell keeps its address.
    #[must_use]
    pub fn part(&mut self, header_row: u32, column: u32, name: String) -> Self {
        let mut right = Self { name, above: self.above.clone(), left: Some(self.name.clone()), ..Self::default() };
        right.rows = self.rows.range(..header_row).map(|(row, cells)| (*row, cells.clone())).collect();
        part_rows(&mut self.rows, &mut right.rows, header_row, column);
        part_rows(&mut self.hidden, &mut right.hidden, header_row, column);
        right.tall = self.tall.split_off(&column);
        (right.merges, self.merges) =
            std::mem::take(&mut self.merges).into_iter().partition(|merge| merge.left >= column);
        right
    }

    /// Puts a text into a cell; a text of white space alone leaves it empty.
    pub fn put(&mut self, row: u32, column: u32, text: impl Into<Text>) {
        let text = text.into();
        if !text.is_blank() {
            self.rows.entry(row).or_default().put(column, text);
        }
    }

    /// Puts the texts of a whole row into its cells; none of them may be blank.
    pub(super) fn fill(&mut self, row: u32, cells: Cells) {
        match self.rows.entry(row) {
            Entry::Occupied(mut known) => known.get_mut().put_all(cells),
            Entry::Vacant(_) if cells.is_empty() => {}
            Entry::Vacant(new) => drop(new.insert(cells)),
        }
    }

    /// Writes a cell anew; blank clears it.
    pub fn set(&mut self, row: u32, column: u32, text: &str) {
        if let Some(cells) = self.rows.get_mut(&row) {
            cells.remove(column);
        }
        self.put(row, column, text);
    }

    /// Takes a row out of sight; merged cells that begin in it still give their text below.
    pub fn hide(&mut self, row: u32) {
        if let Some(cells) = self.rows.remove(&row) {
            self.hidden.insert(row, cells);
        }
    }

    /// Notes that a cell with a text is written in a font of the 1990s.
    pub fn letter(&mut self, row: u32, column: u32, lettering: Lettering) {
        if let Some(cells) = self.rows.get_mut(&row) {
            cells.letter(column, lettering);
        }
    }

    /// What the font of a cell says of its text, if it is a font of the 1990s.
    #[must_use]
    pub fn lettering(&self, row: u32, column: u32) -> Option<Lettering> {
        self.rows.get(&row)?.lettered().find(|(at, _)| *at == column)?.1
    }

    /// Notes merged cells.
    pub fn merge(&mut self, merge: Merge) {
        if merge.bottom > merge.top {
            self.tall.entry(merge.left).or_default().insert(merge.top, merge.bottom);
        }
        self.merges.push(merge);
    }

    /// Rows that hold a text, from the top: row number, and its cells by column.
    pub fn rows(&self) -> impl Iterator<Item = (u32, &Cells)> {
        self.rows.iter().map(|(row, cells)| (*row, cells))
    }

    /// The same, below `row` alone.
    pub fn rows_below(&self, row: u32) -> impl Iterator<Item = (u32, &Cells)> {
        self.rows.range(row.saturating_add(1)..).map(|(row, cells)| (*row, cells))
    }

    /// Rows out of sight that hold a text, from the top.
    pub fn hidden_rows(&self) -> impl Iterator<Item = u32> {
        self.hidden.keys().copied()
    }

    /// The texts of a row, by column.
    pub fn cells(&self, row: u32) -> impl Iterator<Item = (u32, &str)> {
        self.rows.get(&row).into_iter().flat_map(Cells::iter)
    }

    /// The text of a cell, as in the file.
    #[must_use]
    pub fn text(&self, row: u32, column: u32) -> Option<&str> {
        self.rows.get(&row)?.get(column)
    }

    /// The text of a cell, or of the cell above that it is merged with; and the row where the text stands.
    #[must_use]
    pub fn merged_text(&self, row: u32, column: u32) -> Option<(u32, &str)> {
        if let Some(text) = self.text(row, column) {
            return Some((row, text));
        }
        let (top, bottom) = self.tall.get(&column)?.range(..=row).next_back()?;
        let unseen = || self.hidden.get(top)?.get(column);
        (*bottom >= row).then(|| self.text(*top, column).or_else(unseen).map(|text| (*top, text))).flatten()
    }

    /// Merged cells that begin in `row`.
    pub fn merges_in(&self, row: u32) -> impl Iterator<Item = Merge> + '_ {
        self.merges.iter().copied().filter(move |merge| merge.top == row)
    }
}

/// Moves the cells from `column` on, in the rows from `first` on.
fn part_rows(left: &mut BTreeMap<u32, Cells>, right: &mut BTreeMap<u32, Cells>, first: u32, column: u32) {
    for (row, cells) in left.range_mut(first..) {
        let moved = cells.split_off(column);
        if !moved.is_empty() {
            right.insert(*row, moved);
        }
    }
    left.retain(|_, cells| !cells.is_empty());
}
