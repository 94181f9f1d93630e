//! The sheets of a list: how each was understood, and the rows at its headers to see whether that is right.

use super::PreviewProblem;
use crate::domain::finding::Severity;
use crate::domain::id::ShapeId;
use crate::domain::sentence::Sentence;
use crate::import::field::Field;
use crate::import::grid::{Sheet, column_letters};
use crate::import::{ListedColumn, ListedHeader, Told};
use crate::ops::check_list::{Checked, Row};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// Rows that are shown above the first header and below each.
const ABOVE: usize = 24;
const BELOW: u32 = 8;
/// Headers that are shown of one sheet: more are none that somebody wrote.
const HEADERS: usize = 30;
/// A row's texts are cut to so many characters together, so that a line above the table is read whole; where it has very
/// many cells, each keeps the first few, which tell what it is.
const LETTERS: usize = 4_000;
const LETTERS_LEAST: usize = 60;

/// One sheet of a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreviewSheet {
    /// Its name.
    pub name: String,
    /// Its headers, from above; none if the sheet was not read as a list.
    pub headers: Vec<PreviewHeader>,
    /// Whether it is numbered lines of running text, which have no columns.
    pub lines: bool,
    /// Its first rows to beyond the first header, and each further header with the rows below it.
    pub shown: Vec<ShownRow>,
    /// How many rows it has that are awardees, or would be but for an error.
    pub rows: usize,
    /// What speaks against the sheet as a whole, where nobody is found in it.
    pub wrong: Option<PreviewProblem>,
}

/// One header of a sheet, and what is under it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreviewHeader {
    /// The rows in which it stands, the first of which it is called by; 0 above a list without one.
    pub rows: Vec<u32>,
    /// The columns with a heading or a field, from the left.
    pub columns: Vec<ListedColumn>,
    /// Its shape, where lists of that shape were taken in before.
    pub known: Option<ShapeId>,
    /// The letters of the column in which most of the rows under it have a field.
    pub fields: BTreeMap<Field, String>,
}

/// A row of a sheet as it stands there.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ShownRow {
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
    let listed: &[ListedHeader] = listed.map_or(&[], |listed| &listed.headers);
    let nobody = rows.iter().all(|row| row.met.is_none());
    let notes = checked.notes.iter().filter(|doubt| doubt.problem.sheet == sheet.name);
    let mut said = rows.iter().flat_map(|row| &row.problems).chain(notes);
    let wrong = nobody.then(|| said.find(|doubt| doubt.problem.severity == Severity::Error)).flatten();
    PreviewSheet {
        name: sheet.name.clone(),
        headers: headers(listed, rows),
        lines: sheet.lines,
        shown: at_headers(sheet, listed),
        rows: rows.len(),
        wrong: wrong.map(|doubt| PreviewProblem::of(doubt, &checked.list().grid)),
    }
}

/// The headers, each with what the `rows` under it hold.
fn headers(listed: &[ListedHeader], rows: &[Row]) -> Vec<PreviewHeader> {
    let places = listed.iter().enumerate().flat_map(|(at, header)| header.rows.iter().map(move |row| (*row, at)));
    let places: BTreeMap<u32, usize> = places.collect();
    let mut under: Vec<Vec<&Row>> = listed.iter().map(|_| Vec::new()).collect();
    for row in rows {
        let header = places.range(..=row.number()).next_back().and_then(|(_, at)| under.get_mut(*at));
        header.into_iter().for_each(|rows| rows.push(row));
    }
    let header = |(header, rows): (&ListedHeader, Vec<&Row>)| PreviewHeader {
        rows: header.rows.clone(),
        columns: header.columns.clone(),
        known: header.known,
        fields: fields(&rows),
    };
    listed.iter().zip(under).map(header).take(HEADERS).collect()
}

/// The rows that show whether the headers are right.
fn at_headers(sheet: &Sheet, listed: &[ListedHeader]) -> Vec<ShownRow> {
    let last = listed.first().map(|header| header.row().saturating_add(BELOW));
    let first = sheet.rows().enumerate().map_while(|(place, (row, _))| {
        let near = last.map_or(place < ABOVE, |last| row <= last);
        near.then_some(row)
    });
    let further = listed.iter().skip(1).take(HEADERS - 1).flat_map(|header| {
        let row = header.row();
        sheet
            .rows_below(row.saturating_sub(1))
            .map(|(row, _)| row)
            .take_while(move |at| *at <= row.saturating_add(BELOW))
    });
    let rows: BTreeSet<u32> = first.chain(further).collect();
    rows.into_iter().map(|row| ShownRow { row, cells: texts(sheet, row, letters(sheet, row)) }).collect()
}

/// To how many characters each text of a row is cut.
fn letters(sheet: &Sheet, row: u32) -> usize {
    (LETTERS / sheet.cells(row).count().max(1)).max(LETTERS_LEAST)
}

fn fields(rows: &[&Row]) -> BTreeMap<Field, String> {
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
    /// That columns are matched as before, a line for each header of which some are.
    pub(super) fn recalled(&self) -> impl Iterator<Item = Sentence> {
        self.headers.iter().filter_map(|header| header.recalled(&self.name))
    }
}

impl PreviewHeader {
    fn recalled(&self, sheet: &str) -> Option<Sentence> {
        let by_memory = self.columns.iter().filter(|column| column.told == Told::Memory);
        let columns = by_memory.map(|column| format!("{} “{}”", column.column, column.heading)).collect::<Vec<_>>();
        let (shape, columns) = (self.known?, columns.join(", "));
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
