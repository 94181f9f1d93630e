//! The sheets of a list: how each was understood, and its first rows to see whether that is right.

use super::PreviewProblem;
use crate::domain::finding::Severity;
use crate::domain::id::ShapeId;
use crate::domain::sentence::Sentence;
use crate::import::field::Field;
use crate::import::grid::{Sheet, column_letters};
use crate::import::{ListedColumn, Told};
use crate::ops::check_list::{Checked, Row};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// Rows that are shown above a header and below it.
const ABOVE: usize = 24;
const BELOW: u32 = 8;
/// A row's texts are cut to so many characters together, so that a line above the table is read whole; where it has very
/// many cells, each keeps the first few, which tell what it is.
const LETTERS: usize = 4_000;
const LETTERS_LEAST: usize = 60;

/// One sheet of a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreviewSheet {
    /// Its name.
    pub name: String,
    /// The row of the header, 0 if it has none; none if the sheet was not read as a list.
    pub header_row: Option<u32>,
    /// Whether it is numbered lines of running text, which have no columns.
    pub lines: bool,
    /// The columns with a heading or a field, from the left.
    pub columns: Vec<ListedColumn>,
    /// The shape of its header, where lists of that shape were taken in before.
    pub known: Option<ShapeId>,
    /// Its first rows, to beyond the header.
    pub top: Vec<TopRow>,
    /// The letters of the column in which most of its rows have a field.
    pub fields: BTreeMap<Field, String>,
    /// How many rows it has that are awardees, or would be but for an error.
    pub rows: usize,
    /// What speaks against the sheet as a whole, where nobody is found in it.
    pub wrong: Option<PreviewProblem>,
}

/// One of the first rows of a sheet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TopRow {
    /// Row, from 1.
    pub row: u32,
    /// Text by column letters, cut where it is long.
    pub cells: BTreeMap<String, String>,
}

/// All sheets that a person sees.
pub(in crate::ops) fn sheets(checked: &Checked) -> Vec<PreviewSheet> {
    let sheets = checked.list().grid.sheets.iter().enumerate();
    let filled = sheets.filter(|(_, sheet)| sheet.rows().next().is_some());
    filled.map(|(at, sheet)| shown(sheet, checked.rows_of(at), checked)).collect()
}

fn shown(sheet: &Sheet, rows: &[Row], checked: &Checked) -> PreviewSheet {
    let listed = checked.list().sheets.iter().find(|listed| listed.name == sheet.name);
    let header_row = listed.map(|listed| listed.header_row);
    let last = header_row.unwrap_or_default() + BELOW;
    let row = |(place, (row, _)): (usize, (u32, _))| {
        let near = place < ABOVE || row <= last;
        near.then(|| TopRow { row, cells: texts(sheet, row, letters(sheet, row)) })
    };
    let top = sheet.rows().take_while(|(row, _)| header_row.is_none() || *row <= last);
    let nobody = rows.iter().all(|row| row.met.is_none());
    let notes = checked.notes.iter().filter(|doubt| doubt.problem.sheet == sheet.name);
    let mut said = rows.iter().flat_map(|row| &row.problems).chain(notes);
    let wrong = nobody.then(|| said.find(|doubt| doubt.problem.severity == Severity::Error)).flatten();
    PreviewSheet {
        name: sheet.name.clone(),
        header_row,
        lines: sheet.lines,
        columns: listed.map(|listed| listed.columns.clone()).unwrap_or_default(),
        known: listed.and_then(|listed| listed.known),
        top: top.enumerate().map_while(row).collect(),
        fields: fields(rows),
        rows: rows.len(),
        wrong: wrong.map(|doubt| PreviewProblem::of(doubt, &checked.list().grid)),
    }
}

/// To how many characters each text of a row is cut.
fn letters(sheet: &Sheet, row: u32) -> usize {
    (LETTERS / sheet.cells(row).count().max(1)).max(LETTERS_LEAST)
}

fn fields(rows: &[Row]) -> BTreeMap<Field, String> {
    let mut counts: BTreeMap<Field, BTreeMap<u32, usize>> = BTreeMap::new();
    for (field, origin) in rows.iter().filter_map(|row| row.met.as_ref()).flat_map(|met| met.candidate.from.iter()) {
        if let Some(cell) = origin.at.filter(|_| origin.is_of_column()) {
            *counts.entry(field).or_default().entry(cell.column).or_default() += 1;
        }
    }
    let most = |(field, columns): (Field, BTreeMap<u32, usize>)| {
        let (column, _) = columns.into_iter().max_by_key(|(_, rows)| *rows)?;
        Some((field, column_letters(column)))
    };
    counts.into_iter().filter_map(most).collect()
}

impl PreviewSheet {
    /// That its columns are matched as before; none where no column is.
    pub(super) fn recalled(&self) -> Option<Sentence> {
        let by_memory = self.columns.iter().filter(|column| column.told == Told::Memory);
        let columns = by_memory.map(|column| format!("{} “{}”", column.column, column.heading)).collect::<Vec<_>>();
        let (shape, sheet, columns) = (self.known?, &self.name, columns.join(", "));
        (!columns.is_empty()).then(|| {
            Sentence::new(
                format!("{sheet}: ghép cột như lần trước ({columns}). Muốn quên: list forget --shape {shape}."),
                format!(
                    "{sheet}: columns as they were matched before ({columns}). To forget: list forget --shape {shape}."
                ),
            )
        })
    }
}

/// The texts of a row by column letters, of at most so many characters each.
pub(in crate::ops) fn texts(sheet: &Sheet, row: u32, most: usize) -> BTreeMap<String, String> {
    let cut = |text: &str| match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    };
    sheet.cells(row).map(|(column, text)| (column_letters(column), cut(text))).collect()
}
