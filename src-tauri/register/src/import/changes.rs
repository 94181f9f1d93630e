//! What a clerk changed in a list before it is taken in. The file stays as it is: the changes are laid over its cells, and
//! everything is understood anew.

use super::candidate::{List, Mend, Problem, Skipped};
use super::field::Field;
use super::grid::{CellPlace, Grid, column_letters, place_of};
use crate::domain::finding::Severity;
use crate::domain::id::{AwardeeId, FormId};
use crate::domain::sentence::Sentence;
use serde::Deserialize;
use std::collections::HashSet;
use ts_rs::TS;

/// The changes to one list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Changes {
    /// Cells that say something else now; of two changes to one cell the later counts.
    pub cells: Vec<CellChange>,
    /// Suggestions that are taken wherever they are made, but in cells that say something else now.
    pub mends: Vec<Mend>,
    /// Rows that are not taken in.
    pub left_out: Vec<RowPlace>,
    /// Whether the rows with an error are left out too, each named with what is wrong; else the list is refused for one.
    pub leave_bad: bool,
    /// What the list's own names of forms mean.
    pub forms: Vec<FormMeaning>,
    /// Which sheets are lists, and where their headers stand, where the clerk knows better; of two words the later counts.
    pub sheets: Vec<SheetMeaning>,
    /// What columns hold, where the clerk knows better than their headings say.
    pub columns: Vec<ColumnMeaning>,
    /// Whom rows speak of, where they are like someone that the register knows.
    pub people: Vec<PersonMeaning>,
}

/// Whether the awardee of a row is one that the register knows.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PersonMeaning {
    /// The sheet.
    pub sheet: String,
    /// The row, from 1.
    pub row: u32,
    /// The awardee of the register that it is like.
    pub awardee: AwardeeId,
    /// Whether they are one; if not, that is remembered.
    pub same: bool,
}

/// Whether a sheet is a list, and where its header stands.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SheetMeaning {
    /// The sheet; none for every sheet.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub sheet: Option<String>,
    /// Whether it is a list.
    pub list: bool,
    /// The row of its header, from 1; 0 if it has none and begins with its first row; none to have it found.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub header_row: Option<u32>,
}

/// What a column of a sheet holds.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ColumnMeaning {
    /// The sheet; none for every sheet.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub sheet: Option<String>,
    /// The row of the header that it stands under, the first where that stands in several; none for the first of the sheet.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub header: Option<u32>,
    /// The column's letters.
    pub column: String,
    /// The field; none for a column that is not read.
    pub field: Option<Field>,
}

/// What a cell says now.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CellChange {
    /// The sheet.
    pub sheet: String,
    /// The address of the cell: "C12".
    pub cell: String,
    /// Its text; blank clears it.
    pub text: String,
}

/// A row of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RowPlace {
    /// The sheet.
    pub sheet: String,
    /// The row, from 1.
    pub row: u32,
}

/// Which form a name in the list means.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FormMeaning {
    /// The name as the list has it; none for the rows that name no form.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub named: Option<String>,
    /// The form.
    pub form: FormId,
}

impl Changes {
    /// Lays the changed cells over `grid`; the `problems` that they had are settled. A cell that is nowhere in it is
    /// passed over: the file is another one by now, and its rows speak for themselves.
    pub(super) fn lay_over(&self, grid: &mut Grid, problems: &mut Vec<Problem>) {
        for change in &self.cells {
            let sheet = grid.sheets.iter_mut().find(|sheet| sheet.name == change.sheet);
            if let (Some(sheet), Some((row, column))) = (sheet, place_of(&change.cell)) {
                sheet.set(row, column, &change.text);
                let letters = column_letters(column);
                let settled = |one: &Problem| one.row == row && one.column.as_deref() == Some(letters.as_str());
                problems.retain(|one| one.sheet != change.sheet || !settled(one));
            }
        }
    }

    /// Takes the suggestions that are taken everywhere: writes into `grid` what `list`, read from it, suggests, and settles
    /// the `problems` that were known before it was read.
    pub(super) fn mend(&self, grid: &mut Grid, list: &List, problems: &mut Vec<Problem>) {
        let own: HashSet<_> = self.cells.iter().map(|one| (one.sheet.as_str(), place_of(&one.cell))).collect();
        let taken = |problem: &Problem| {
            let cell = problem.cell().map(|CellPlace { row, column }| (row, column));
            let is_rule = problem.suggestion.as_ref().is_some_and(|one| self.mends.contains(&one.mend));
            is_rule && !own.contains(&(problem.sheet.as_str(), cell))
        };
        let mended = list.problems.iter().filter(|problem| taken(problem));
        let mended = mended.filter_map(|problem| Some((problem.sheet.as_str(), problem.mended(grid)?)));
        let mended: Vec<_> = mended.collect();
        for (name, (cell, text)) in mended {
            if let Some(sheet) = grid.sheets.iter_mut().find(|sheet| sheet.name == name) {
                sheet.set(cell.row, cell.column, &text);
            }
        }
        problems.retain(|problem| !taken(problem));
    }

    /// Moves the rows that are not wanted to the skipped ones, with all that was said of them.
    pub(super) fn leave_out(&self, list: &mut List) {
        if self.left_out.is_empty() {
            return;
        }
        let places: HashSet<_> = self.left_out.iter().map(|place| (place.sheet.as_str(), place.row)).collect();
        let out = |sheet: &str, row: u32| places.contains(&(sheet, row));
        list.candidates.retain(|candidate| !out(&candidate.sheet, candidate.row));
        list.problems.retain(|problem| problem.severity == Severity::Info || !out(&problem.sheet, problem.row));
        list.skipped.retain(|skipped| !skipped.row.is_some_and(|row| out(&skipped.sheet, row)));
        list.skipped.extend(self.left_out.iter().map(|place| Skipped {
            sheet: place.sheet.clone(),
            row: Some(place.row),
            reason: Sentence::new("Bạn đã chọn bỏ qua dòng này.", "You chose to leave this row out."),
        }));
    }

    /// What the clerk says of a sheet.
    pub(super) fn sheet(&self, name: &str) -> Option<&SheetMeaning> {
        self.sheets.iter().rev().find(|one| one.sheet.as_deref().is_none_or(|sheet| sheet == name))
    }

    /// The first sheet that the clerk speaks of and that is not in the list: it is another list.
    pub(crate) fn missing_sheet(&self, grid: &Grid) -> Option<&str> {
        let named = self.sheets.iter().filter_map(|one| one.sheet.as_deref());
        let columns = self.columns.iter().filter_map(|one| one.sheet.as_deref());
        named.chain(columns).find(|name| grid.sheets.iter().all(|sheet| sheet.name != *name))
    }

    /// What the clerk says of the columns under a header of a sheet.
    pub(super) fn columns_of(&self, sheet: &str, header: u32, is_first: bool) -> Vec<(u32, Option<Field>)> {
        let of_sheet = self.columns.iter().filter(|one| one.sheet.as_deref().is_none_or(|name| name == sheet));
        let own = of_sheet.filter(|one| one.header.map_or(is_first, |row| row == header));
        own.filter_map(|one| Some((place_of(&format!("{}1", one.column))?.1, one.field))).collect()
    }

    /// The form that `named` means by the clerk's word.
    pub(crate) fn form(&self, named: Option<&str>) -> Option<FormId> {
        self.forms.iter().rev().find(|meaning| meaning.named.as_deref() == named).map(|meaning| meaning.form)
    }

    /// What the clerk says of whom a row speaks; the last word counts.
    pub(crate) fn person(&self, sheet: &str, row: u32) -> Option<&PersonMeaning> {
        self.people.iter().rev().find(|one| one.row == row && one.sheet == sheet)
    }
}
