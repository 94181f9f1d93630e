//! A list that is understood, beside a draft where there is one: its rows, each in its state. It is kept for the next call, which asks
//! for other rows of it or takes it in with one cell mended.

use super::row::{PreviewRow, RowFilter, RowState};
use crate::Register;
use crate::domain::awardee::Awardee;
use crate::domain::finding::Severity;
use crate::domain::id::{DecisionId, EntryId};
use crate::error::Result;
use crate::import::grid::{Grid, Sheet, place_of};
use crate::import::{Candidate, Changes, List, Memory, Problem, Skipped};
use crate::ops::add_award::AwardEntry;
use crate::ops::edit_decision;
use crate::ops::import_list::Difference;
use crate::ops::import_list::alike::{Doubt, Recognised, Rows};
use crate::ops::import_list::line::Standing;
use crate::ops::import_list::plan::{self, Planned};
use crate::ops::preview_list::{Fate, PreviewFormName};
use crate::ops::read_file::{GivenList, ListSource, Stamp};
use crate::ops::remember::memory;
use crate::store::{Reader, journal};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// A list, understood.
pub(in crate::ops) struct Checked {
    basis: Basis,
    cells: Arc<Grid>,
    list: List,
    /// The rows that are awardees, or would be but for an error, in the order of the file.
    pub(in crate::ops) rows: Vec<Row>,
    /// What is said of the list as a whole, or of a line that is nobody's.
    pub(in crate::ops) notes: Vec<Doubt>,
    /// Names of forms that mean what they meant before.
    pub(in crate::ops) remembered: Vec<PreviewFormName>,
}

/// What a reading of a list rests upon: while this is the same, so is the reading.
#[derive(PartialEq, Eq)]
struct Basis {
    list: GivenList,
    stamp: Stamp,
    decision: Option<DecisionId>,
    last: Option<EntryId>,
}

/// One row.
pub(in crate::ops) struct Row {
    /// Its sheet, counted among those of the grid, and its number, from 1.
    place: Place,
    /// How it stands.
    pub(in crate::ops) state: RowState,
    /// Who it proposes; none where it has an error.
    pub(in crate::ops) met: Option<Met>,
    /// What is wrong or doubtful.
    pub(in crate::ops) problems: Vec<Doubt>,
    /// Its cells among those that were brought to Unicode.
    pub(super) converted: Vec<usize>,
}

type Place = (usize, u32);

/// A candidate, and what would become of it.
pub(in crate::ops) struct Met {
    pub(in crate::ops) candidate: Candidate,
    pub(in crate::ops) fate: Fate,
    /// What it says otherwise than the line that stands.
    pub(in crate::ops) differences: Vec<Difference>,
    /// What the register says of it, and of which line it says that.
    looked_up: Option<(AwardEntry, Recognised)>,
}

/// The list as it was checked last, if nothing has changed since; else as it is checked now.
///
/// # Errors
/// If it cannot be read or is no list, or the decision is no draft.
pub(in crate::ops) fn checked(
    register: &Register,
    list: &GivenList,
    decision: Option<DecisionId>,
) -> Result<Arc<Checked>> {
    let last = register.read(journal::last)?;
    let basis = Basis { list: list.clone(), stamp: list.source.stamp(), decision, last };
    if let Some(known) = register.kept::<Checked>().filter(|known| known.basis == basis) {
        return Ok(known);
    }
    let cells = cells(register, &list.source)?;
    register.watch().go_on()?;
    let list = list.understood(cells.as_ref().clone(), &register.read(memory)?)?;
    let checked = Arc::new(match decision {
        None => Checked::alone(basis, cells, list),
        Some(decision) => {
            let before = register.kept::<Checked>().filter(|known| known.is_beside(&basis));
            register.read(|reader| Checked::beside(reader, decision, basis, cells, list, before.as_deref()))?
        }
    });
    register.keep(checked.clone());
    Ok(checked)
}

/// The cells of a list as they were read last, if its file is the same; else as they are read now.
///
/// # Errors
/// If it cannot be read or is no list.
pub(in crate::ops) fn cells(register: &Register, source: &ListSource) -> Result<Arc<Grid>> {
    let stamp = source.stamp();
    match register.kept::<Checked>().filter(|known| known.is_of(source, stamp)) {
        Some(known) => Ok(Arc::clone(&known.cells)),
        None => source.grid().map(Arc::new),
    }
}

impl Checked {
    /// The list without any register at hand.
    ///
    /// # Errors
    /// If it cannot be read or is no list.
    pub(in crate::ops) fn unregistered(list: &GivenList) -> Result<Self> {
        let cells = Arc::new(list.source.grid()?);
        let understood = list.understood(cells.as_ref().clone(), &Memory::default())?;
        let basis = Basis { list: list.clone(), stamp: None, decision: None, last: None };
        Ok(Self::alone(basis, cells, understood))
    }

    fn is_of(&self, source: &ListSource, stamp: Stamp) -> bool {
        self.basis.stamp == stamp && self.basis.list.source == *source
    }

    /// Whether it was checked beside the same draft of the same register, so that what was looked up for it still holds.
    fn is_beside(&self, basis: &Basis) -> bool {
        self.basis.decision == basis.decision && self.basis.last == basis.last
    }

    fn alone(basis: Basis, cells: Arc<Grid>, mut list: List) -> Self {
        let candidates = std::mem::take(&mut list.candidates).into_iter();
        let met =
            candidates.map(|candidate| Met { candidate, fate: Fate::New, differences: Vec::new(), looked_up: None });
        Self::new(basis, cells, met.collect(), Vec::new(), Vec::new(), list)
    }

    fn beside(
        reader: &Reader,
        decision: DecisionId,
        basis: Basis,
        cells: Arc<Grid>,
        mut list: List,
        before: Option<&Self>,
    ) -> Result<Self> {
        let changes = &basis.list.changes;
        let draft = edit_decision::draft(reader, decision)?;
        let planned = plan::entries(reader, &mut list, changes, &draft)?;
        let mut standing = Standing::read(reader, &draft)?;
        let known = before.map(Known::of);
        let (mut rows, mut fates, mut doubts) = (Rows::default(), Vec::with_capacity(planned.len()), Vec::new());
        for (done, row) in planned.iter().enumerate() {
            reader.report(done, planned.len())?;
            let looked_up = known.as_ref().and_then(|known| known.of_row(row, changes));
            let mut who = match looked_up {
                Some(known) => known.clone(),
                None => Recognised::look_up(reader, row, changes)?,
            };
            let fate = fate(reader, &mut standing, row, who.known.as_ref())?;
            if fate.0 == Fate::New {
                doubts.extend(who.doubt(reader, row, &draft, changes)?);
                doubts.extend(rows.doubt(row));
            }
            fates.push((fate, who));
        }
        drop(rows);
        let remembered = remembered(&planned);
        let met = planned.into_iter().zip(fates).map(|(row, ((fate, differences), who))| {
            let looked_up = row.entry.map(|entry| (entry, who));
            Met { candidate: row.candidate, fate, differences, looked_up }
        });
        let met = met.collect();
        Ok(Self::new(basis, cells, met, doubts, remembered, list))
    }

    fn new(
        basis: Basis,
        cells: Arc<Grid>,
        met: Vec<Met>,
        doubts: Vec<Doubt>,
        remembered: Vec<PreviewFormName>,
        mut list: List,
    ) -> Self {
        let problems = std::mem::take(&mut list.problems).into_iter().map(|problem| Doubt { problem, with: None });
        let sheets = Sheets::new(&list.grid.sheets);
        let (mut rows, notes) = sheets.rows(met, problems.chain(doubts));
        for (at, one) in list.converted.iter().enumerate() {
            let cell = one.cell.as_deref().and_then(place_of);
            if let Some(row) = cell.and_then(|(row, _)| at_place(&mut rows, sheets.place(&one.sheet, row))) {
                row.converted.push(at);
            }
        }
        Self { basis, cells, list, rows, notes, remembered }
    }

    /// The rows that `filter` lets through, from `offset` on, at most `limit`.
    pub(in crate::ops) fn window(&self, filter: RowFilter, offset: usize, limit: usize) -> Vec<PreviewRow> {
        let shown = self.rows.iter().filter(|row| filter.lets(row.state)).skip(offset).take(limit);
        shown.filter_map(|row| PreviewRow::of(self, row)).collect()
    }

    /// The sheet of a row, as it was understood.
    pub(super) fn sheet(&self, row: &Row) -> Option<&Sheet> {
        self.list.grid.sheets.get(row.place.0)
    }

    /// The rows of one sheet.
    pub(in crate::ops) fn rows_of(&self, sheet: usize) -> &[Row] {
        let from = self.rows.partition_point(|row| row.place.0 < sheet);
        let to = self.rows.partition_point(|row| row.place.0 <= sheet);
        self.rows.get(from..to).unwrap_or_default()
    }

    /// The draft that it was checked beside.
    pub(in crate::ops) const fn decision(&self) -> Option<DecisionId> {
        self.basis.decision
    }

    /// The list; its candidates and problems are told by its rows and notes.
    pub(in crate::ops) const fn list(&self) -> &List {
        &self.list
    }

    /// The lines that are no awardees; one that would be but for an error is a row.
    pub(super) fn passed_by(&self) -> Vec<&Skipped> {
        let sheets = Sheets::new(&self.list.grid.sheets);
        let is_row = |one: &Skipped| {
            let place = one.row.map(|row| sheets.place(&one.sheet, row));
            place.is_some_and(|place| self.rows.binary_search_by_key(&place, |row| row.place).is_ok())
        };
        self.list.skipped.iter().filter(|one| !is_row(one)).collect()
    }

    /// The suggestions that a rule would take: of cells that the clerk has not written herself.
    pub(super) fn mendable(&self) -> impl Iterator<Item = &Problem> {
        let own: HashSet<_> =
            self.basis.list.changes.cells.iter().map(|one| (one.sheet.as_str(), place_of(&one.cell))).collect();
        let problems = self.rows.iter().flat_map(|row| &row.problems).map(|doubt| &doubt.problem);
        problems.filter(move |problem| {
            let mended = problem.mended(&self.list.grid);
            mended.is_some_and(|(cell, _)| !own.contains(&(problem.sheet.as_str(), Some((cell.row, cell.column)))))
        })
    }
}

impl Row {
    /// Its number, from 1.
    pub(in crate::ops) const fn number(&self) -> u32 {
        self.place.1
    }
}

/// What was looked up for the rows of an earlier reading.
struct Known<'c> {
    checked: &'c Checked,
    sheets: Sheets<'c>,
}

impl<'c> Known<'c> {
    fn of(checked: &'c Checked) -> Self {
        Self { checked, sheets: Sheets::new(&checked.list.grid.sheets) }
    }

    /// What was looked up for the row in that place, if it said the same, and the clerk the same of it.
    fn of_row(&self, row: &Planned, changes: &Changes) -> Option<&'c Recognised> {
        let Candidate { sheet, row: number, .. } = &row.candidate;
        let place = self.sheets.place(sheet, *number);
        let rows = &self.checked.rows;
        let met =
            rows.get(rows.partition_point(|row| row.place < place)).filter(|row| row.place == place)?.met.as_ref()?;
        let (entry, known) = met.looked_up.as_ref()?;
        let said = self.checked.basis.list.changes.person(sheet, *number);
        (row.entry.as_ref() == Some(entry) && said == changes.person(sheet, *number)).then_some(known)
    }
}

/// The sheets by their names.
struct Sheets<'g> {
    sheets: &'g [Sheet],
    order: HashMap<&'g str, usize>,
}

impl<'g> Sheets<'g> {
    fn new(sheets: &'g [Sheet]) -> Self {
        let order = sheets.iter().enumerate().map(|(at, sheet)| (sheet.name.as_str(), at)).collect();
        Self { sheets, order }
    }

    /// A row of a sheet; of a sheet that is none, behind all.
    fn place(&self, sheet: &str, row: u32) -> Place {
        (self.order.get(sheet).copied().unwrap_or(usize::MAX), row)
    }

    /// The rows, and what is said of none of them.
    fn rows(&self, met: Vec<Met>, doubts: impl Iterator<Item = Doubt>) -> (Vec<Row>, Vec<Doubt>) {
        let row = |place, met| Row { place, state: RowState::Bad, met, problems: Vec::new(), converted: Vec::new() };
        let place = |met: &Met| self.place(&met.candidate.sheet, met.candidate.row);
        let mut rows: Vec<Row> = met.into_iter().map(|met| row(place(&met), Some(met))).collect();
        rows.sort_by_key(|row| row.place);
        let mut others: BTreeMap<Place, Vec<Doubt>> = BTreeMap::new();
        for doubt in doubts {
            let place = self.place(&doubt.problem.sheet, doubt.problem.row);
            match at_place(&mut rows, place) {
                Some(row) => row.problems.push(doubt),
                None => others.entry(place).or_default().push(doubt),
            }
        }
        let mut notes = Vec::new();
        for (place, problems) in others {
            let is_bad = problems.iter().any(|doubt| doubt.problem.severity == Severity::Error);
            if is_bad && self.has_cells(place) {
                rows.push(Row { problems, ..row(place, None) });
            } else {
                notes.extend(problems);
            }
        }
        rows.sort_by_key(|row| row.place);
        for row in &mut rows {
            row.state = state(row.met.as_ref(), &row.problems);
        }
        (rows, notes)
    }

    fn has_cells(&self, (sheet, row): Place) -> bool {
        self.sheets.get(sheet).is_some_and(|sheet| sheet.cells(row).next().is_some())
    }
}

/// The first row at a place, of rows in their order.
fn at_place(rows: &mut [Row], place: Place) -> Option<&mut Row> {
    let at = rows.partition_point(|row| row.place < place);
    rows.get_mut(at).filter(|row| row.place == place)
}

fn state(met: Option<&Met>, problems: &[Doubt]) -> RowState {
    let has = |severity| problems.iter().any(|doubt| doubt.problem.severity == severity);
    match met.map(|met| met.fate) {
        None | Some(Fate::NoForm) => RowState::Bad,
        Some(_) if has(Severity::Error) => RowState::Bad,
        Some(Fate::Changed) => RowState::Changed,
        Some(Fate::Same) => RowState::Same,
        Some(Fate::New) if has(Severity::Warning) => RowState::Look,
        Some(Fate::New) => RowState::Ready,
    }
}

fn fate(
    reader: &Reader,
    standing: &mut Standing,
    row: &Planned,
    known: Option<&Awardee>,
) -> Result<(Fate, Vec<Difference>)> {
    let Some((entry, form)) = row.entry.as_ref().and_then(|entry| Some((entry, entry.form?))) else {
        return Ok((Fate::NoForm, Vec::new()));
    };
    if standing.take(entry, form) {
        return Ok((Fate::Same, Vec::new()));
    }
    let differences = known.map(|known| standing.differences(reader, entry, known, form)).transpose()?.flatten();
    Ok(match differences {
        None => (Fate::New, Vec::new()),
        Some(none) if none.is_empty() => (Fate::Same, none),
        Some(differences) => (Fate::Changed, differences),
    })
}

/// The lists' own names for forms that were met, each once.
fn remembered(rows: &[Planned]) -> Vec<PreviewFormName> {
    let mut met: Vec<PreviewFormName> = Vec::new();
    for Planned { candidate, entry, remembered } in rows {
        let (Some(id), Some(form)) = (*remembered, entry.as_ref().and_then(|entry| entry.form)) else { continue };
        if met.iter().all(|one| one.id != id) {
            let named = candidate.form.as_ref().map(ToString::to_string).unwrap_or_default();
            met.push(PreviewFormName { id, named, form });
        }
    }
    met
}
