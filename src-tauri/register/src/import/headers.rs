//! The headers of a sheet: the one that it begins with, and those of lists of another make below it. What a clerk says of
//! columns, now or of an earlier list, she says of the columns under one header.

use super::candidate::{ListedColumn, ListedHeader, Problem, Told};
use super::changes::Changes;
use super::grid::{Sheet, column_letters};
use super::header::{Header, find_header};
use super::memory::Memory;
use crate::domain::finding::Severity;
use crate::domain::sentence::Sentence;
use crate::quick::QuickMap;
use std::collections::{BTreeMap, BTreeSet};

/// The headers that were met on the way down a sheet.
pub(super) struct Headers<'a> {
    sheet: &'a Sheet,
    changes: &'a Changes,
    memory: &'a Memory,
    /// Each by its headings, with its place in `listed`.
    met: QuickMap<BTreeMap<u32, String>, (usize, Header)>,
    /// What a person is told of them.
    pub(super) listed: Vec<ListedHeader>,
}

impl<'a> Headers<'a> {
    /// None is met yet.
    pub(super) fn new(sheet: &'a Sheet, changes: &'a Changes, memory: &'a Memory) -> Self {
        Self { sheet, changes, memory, met: QuickMap::default(), listed: Vec::new() }
    }

    /// The header that the sheet begins with, if it has one.
    pub(super) fn first(&mut self, problems: &mut Vec<Problem>) -> Option<Header> {
        let chosen = self.changes.sheet(&self.sheet.name).and_then(|chosen| chosen.header_row);
        let header = find_header(self.sheet, chosen, self.memory)?;
        Some(self.meet(header, problems))
    }

    /// A header further down. What was said of one with the same headings above it holds for it as well.
    pub(super) fn further(&mut self, header: Header, problems: &mut Vec<Problem>) -> Header {
        match self.met.get(&header.headings) {
            Some((at, known)) => {
                self.listed.get_mut(*at).into_iter().for_each(|listed| listed.rows.push(header.row));
                Header { row: header.row, last: header.last, ..known.clone() }
            }
            None => self.meet(header.recalled_below(self.memory), problems),
        }
    }

    /// A header that was not met before, with what the clerk says of it.
    fn meet(&mut self, mut header: Header, problems: &mut Vec<Problem>) -> Header {
        let said = self.changes.columns_of(&self.sheet.name, header.row, self.listed.is_empty());
        header.correct(&said, Told::Clerk);
        note_columns(self.sheet, &header, problems);
        self.met.insert(header.headings.clone(), (self.listed.len(), header.clone()));
        self.listed.push(ListedHeader {
            rows: vec![header.row],
            columns: columns(&header),
            shape: header.shape.clone(),
            known: header.known,
        });
        header
    }
}

fn columns(header: &Header) -> Vec<ListedColumn> {
    let columns: BTreeSet<u32> = header.headings.keys().chain(header.told.keys()).copied().collect();
    let column = |column: u32| ListedColumn {
        column: column_letters(column),
        heading: header.headings.get(&column).cloned().unwrap_or_default(),
        field: header.columns.get(&column).copied(),
        sure: header.sure(column),
        told: header.told.get(&column).copied().unwrap_or(Told::Heading),
        mark: header.mark(column).cloned(),
    };
    columns.into_iter().map(column).collect()
}

fn note_columns(sheet: &Sheet, header: &Header, problems: &mut Vec<Problem>) {
    for (column, score) in &header.likely {
        let (Some(heading), Some(field)) = (header.headings.get(column), header.columns.get(column)) else { continue };
        let sentence = Sentence::new(
            format!(
                "Tiêu đề “{heading}” gần giống “{}” nên cột được đọc như vậy. Hãy kiểm tra, nếu không phải thì ghép lại cột.",
                field.vietnamese()
            ),
            format!(
                "The heading “{heading}” is like “{}”, so the column is read as that. Check it, and match the column anew if it is not.",
                field.vietnamese()
            ),
        );
        let column = column_letters(*column);
        let severity = if *score >= 90 { Severity::Info } else { Severity::Warning };
        problems.push(Problem::of_cell(&sheet.name, header.row, column, severity, sentence));
    }
    for (column, heading) in &header.unknown {
        let sentence = Sentence::new(
            format!("Cột “{heading}” không có trong sổ nên không nhập."),
            format!("The register has no field for the column “{heading}”; it is not imported."),
        );
        let column = column_letters(*column);
        problems.push(Problem::of_cell(&sheet.name, header.row, column, Severity::Info, sentence));
    }
}
