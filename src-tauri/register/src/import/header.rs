//! Finds the header under the title lines: the row with most cells that are known headings, of one row or two.

use super::candidate::Told;
use super::field::{Field, field_from_heading};
use super::grid::{Cells, Merge, Sheet};
use super::kind::{kind_from_heading, kind_of_column};
use super::likely::likely_field;
use super::memory::{Memory, shape, shape_below};
use super::section::meaning_of_mark;
use crate::domain::awardee::AwardeeKind;
use crate::domain::fold::fold;
use crate::domain::id::ShapeId;
use crate::domain::text::clean;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// How far down a header is looked for.
const ROWS_SEARCHED: usize = 30;

/// What the columns hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Header {
    /// First row; of numbered lines the one before the first.
    pub(super) row: u32,
    /// Last row: the same, or the next.
    pub(super) last: u32,
    /// Columns by number, with what they hold.
    pub(super) columns: BTreeMap<u32, Field>,
    /// Columns whose heading is only like a known one, and how like, of 100.
    pub(super) likely: BTreeMap<u32, u8>,
    /// Columns with a heading that is not known.
    pub(super) unknown: Vec<(u32, String)>,
    /// The headings of all columns, as they stand there.
    pub(super) headings: BTreeMap<u32, String>,
    /// The shape by which the list is remembered.
    pub(super) shape: Option<String>,
    /// The shape as it is known.
    pub(super) known: Option<ShapeId>,
    /// Columns of which not their heading says what they hold.
    pub(super) told: BTreeMap<u32, Told>,
    /// What the heading of the names tells of the kind: "Họ và tên" are persons.
    pub(super) kind: Option<AwardeeKind>,
    /// The kind of each column, where several hold names: "Tập thể" beside "Cá nhân".
    pub(super) kinds: BTreeMap<u32, AwardeeKind>,
    /// What an "x" says, by column that holds this: the form that the heading names.
    pub(super) marked: BTreeMap<u32, (Field, String)>,
}

impl Header {
    /// A header of these rows, of no column yet.
    fn at(row: u32, last: u32) -> Self {
        Self {
            row,
            last,
            columns: BTreeMap::new(),
            likely: BTreeMap::new(),
            unknown: Vec::new(),
            headings: BTreeMap::new(),
            shape: None,
            known: None,
            told: BTreeMap::new(),
            kind: None,
            kinds: BTreeMap::new(),
            marked: BTreeMap::new(),
        }
    }

    /// The columns of a field, from the left.
    pub(super) fn columns_of(&self, field: Field) -> impl Iterator<Item = u32> + '_ {
        self.columns.iter().filter(move |(_, found)| **found == field).map(|(column, _)| *column)
    }

    /// The header that a list begins with, with what was said of a list of its shape before.
    fn recalled(self, memory: &Memory) -> Self {
        let shape = shape(&self.headings);
        self.recalled_by(shape, memory)
    }

    /// A header below a list of another make, with what was said of one of its shape before.
    pub(super) fn recalled_below(self, memory: &Memory) -> Self {
        let shape = shape_below(&self.headings);
        self.recalled_by(shape, memory)
    }

    fn recalled_by(mut self, shape: Option<String>, memory: &Memory) -> Self {
        self.shape = shape;
        if let Some(known) = self.shape.as_deref().and_then(|shape| memory.of(shape)) {
            self.known = Some(known.id);
            self.correct(&known.columns, Told::Memory);
        }
        self
    }

    /// What `by` says of columns counts.
    pub(super) fn correct(&mut self, meanings: &[(u32, Option<Field>)], by: Told) {
        for (column, field) in meanings {
            self.columns.remove(column);
            self.likely.remove(column);
            self.unknown.retain(|(unknown, _)| unknown != column);
            self.told.insert(*column, by);
            if let Some(field) = field {
                self.columns.insert(*column, *field);
            }
            // A form of the list's own: "Loại A", with a mark at each whom it is for.
            let own = self.headings.get(column).filter(|text| !text.is_empty() && field_from_heading(text).is_none());
            if let (Some(Field::Form), Some(heading)) = (field, own) {
                self.marked.entry(*column).or_insert((Field::Form, heading.clone()));
            }
        }
    }

    /// What an "x" in the column says; none where it says nothing of its own.
    pub(super) fn mark(&self, column: u32) -> Option<&String> {
        let (field, meaning) = self.marked.get(&column)?;
        (self.columns.get(&column) == Some(field)).then_some(meaning)
    }

    /// How sure it is what a column holds, of 100.
    pub(super) fn sure(&self, column: u32) -> u8 {
        self.likely.get(&column).copied().unwrap_or(100)
    }

    /// Whether the cells say again what the header says, as they do at the top of each page.
    pub(super) fn is_repeated_by(&self, cells: &Cells) -> bool {
        let again = |column: u32, text: &str| {
            self.columns.get(&column).is_some_and(|field| field_from_heading(text) == Some(*field))
                || self.headings.get(&column).is_some_and(|heading| *heading == clean(text))
        };
        let known = cells.iter().filter(|(column, text)| again(*column, text)).count();
        known >= 2 && known + 1 >= cells.len()
    }

    /// The header that stands in a row below this one and says something else: a list of another make begins.
    pub(super) fn followed_by(&self, sheet: &Sheet, row: u32, cells: &Cells) -> Option<Self> {
        if cells.len() < 3 {
            return None;
        }
        let (mut fields, mut unknown) = (Vec::new(), 0);
        for text in cells.values() {
            match field_headed(text) {
                Some(field) => fields.push(field),
                // A heading of a person's own may stand among the others.
                None if unknown == 0 && cells.len() > 4 => unknown = 1,
                // So it is with nearly every row: two cells tell.
                None => return None,
            }
        }
        fields.sort_unstable();
        fields.dedup();
        let named = fields.iter().any(|field| matches!(field, Field::Name | Field::Unit));
        (named && fields.len() >= 3 && !self.is_repeated_by(cells))
            .then(|| header_at(sheet, row))
            .filter(|header| header.has(Field::Name))
    }

    /// Takes unknown columns for the field that their heading is most like, where no other column holds it.
    fn guess(&mut self) {
        let mut likely: Vec<(u8, u32, Field)> = Vec::new();
        for (column, heading) in &self.unknown {
            likely.extend(likely_field(heading).map(|(field, score)| (score, *column, field)));
        }
        likely.sort_unstable_by_key(|(score, column, _)| (Reverse(*score), *column));
        for (score, column, field) in likely {
            if !self.has(field) {
                self.columns.insert(column, field);
                self.likely.insert(column, score);
                self.unknown.retain(|(unknown, _)| *unknown != column);
            }
        }
    }

    /// Whether some column holds the field.
    pub(super) fn has(&self, field: Field) -> bool {
        self.columns_of(field).next().is_some()
    }
}

/// The header of a sheet, if it has one: the row that the clerk chose; else one of a known shape; else two known headings
/// at least, one of them for names or units. It may have no column of names.
pub(super) fn find_header(sheet: &Sheet, chosen: Option<u32>, memory: &Memory) -> Option<Header> {
    if sheet.lines {
        return Some(header_of_lines(sheet));
    }
    match chosen {
        Some(0) => Some(no_header(sheet)),
        Some(row) => Some(header_at(sheet, row).recalled(memory)),
        None => {
            let known = || known_row(sheet, memory);
            known().or_else(|| header_row(sheet)).map(|row| header_at(sheet, row).recalled(memory))
        }
    }
}

/// The row of the header that a sheet has by its own words, with a column of names.
pub(super) fn own_header(sheet: &Sheet) -> Option<u32> {
    find_header(sheet, None, &Memory::default()).filter(|header| header.has(Field::Name)).map(|header| header.row)
}

/// The first row of a known shape.
fn known_row(sheet: &Sheet, memory: &Memory) -> Option<u32> {
    if memory.is_empty() {
        return None;
    }
    let is_known = |row: &u32| shape(&header_at(sheet, *row).headings).is_some_and(|shape| memory.of(&shape).is_some());
    sheet.rows().take(ROWS_SEARCHED).map(|(row, _)| row).find(is_known)
}

/// A list that begins with its first row: each of its columns without a heading.
fn no_header(sheet: &Sheet) -> Header {
    let columns = sheet.rows().take(ROWS_SEARCHED).flat_map(|(_, cells)| cells.columns());
    let headings = columns.map(|column| (column, String::new())).collect();
    Header { headings, ..Header::at(0, 0) }
}

/// Where a second list begins to the right of the first: header row and column. Its first heading is the first one's
/// word for word, and both have a column of names.
pub(super) fn second_list(sheet: &Sheet) -> Option<(u32, u32)> {
    if sheet.lines {
        return None;
    }
    let row = header_row(sheet)?;
    let known = |(column, text)| Some((column, fold(text), field_from_heading(text)?));
    let headings: Vec<(u32, String, Field)> = sheet.cells(row).filter_map(known).collect();
    let ((_, first, _), others) = headings.split_first()?;
    let at = others.iter().position(|(_, heading, _)| heading == first)? + 1;
    let (left, right) = headings.split_at_checked(at)?;
    let named =
        |half: &[(u32, String, Field)]| half.len() >= 2 && half.iter().any(|(_, _, field)| *field == Field::Name);
    (named(left) && named(right)).then(|| right.first().map(|(column, _, _)| (row, *column)))?
}

/// What a heading names, be it that of a column of marks: "BK".
fn field_headed(heading: &str) -> Option<Field> {
    field_from_heading(heading).or_else(|| meaning_of_mark(heading).map(|(field, _)| field))
}

/// The first row that holds known headings alone, or else the one with most of them.
fn header_row(sheet: &Sheet) -> Option<u32> {
    let mut best: Option<(usize, u32)> = None;
    for (row, cells) in sheet.rows().take(ROWS_SEARCHED) {
        let mut fields: Vec<Field> = cells.values().filter_map(field_headed).collect();
        let all_known = fields.len() == cells.len();
        fields.sort_unstable();
        fields.dedup();
        let named = fields.iter().any(|field| matches!(field, Field::Name | Field::Unit | Field::PositionUnit));
        // A row of nothing else is a header, even where a list with more columns follows below.
        if named && all_known && fields.len() >= 3 && best.is_none() {
            return Some(row);
        }
        if named && fields.len() >= 2 && best.is_none_or(|(most, _)| fields.len() > most) {
            best = Some((fields.len(), row));
        }
    }
    best.map(|(_, row)| row).or_else(|| likely_row(sheet))
}

/// The first row of three headings or more that are like known ones.
fn likely_row(sheet: &Sheet) -> Option<u32> {
    let field = |text: &str| field_from_heading(text).or_else(|| likely_field(text).map(|(field, _)| field));
    let is_header = |cells: &Cells| {
        let mut fields: Vec<Field> = cells.values().filter_map(field).collect();
        fields.sort_unstable();
        fields.dedup();
        fields.len() >= 3 && fields.contains(&Field::Name) && fields.len() * 2 > cells.len()
    };
    sheet.rows().take(ROWS_SEARCHED).find(|(_, cells)| is_header(cells)).map(|(row, _)| row)
}

/// Numbered lines have no header: the number stands before the point, all else behind it.
fn header_of_lines(sheet: &Sheet) -> Header {
    let row = sheet.rows().next().map_or(0, |(row, _)| row.saturating_sub(1));
    let columns = BTreeMap::from([(0, Field::Ordinal), (1, Field::Name)]);
    Header { columns, ..Header::at(row, row) }
}

fn header_at(sheet: &Sheet, row: u32) -> Header {
    let merges: Vec<Merge> = sheet.merges_in(row).collect();
    let last = if has_second_row(sheet, row, &merges) { row + 1 } else { row };
    let mut header = Header::at(row, last);
    for (column, upper, lower) in headings(sheet, row, last, &merges) {
        let heading = lower.clone().unwrap_or_else(|| upper.clone());
        header.headings.insert(column, clean(&heading));
        let above = field_from_heading(&upper);
        let below = lower.as_deref().and_then(field_from_heading);
        let marked = if below.is_some() { None } else { meaning_of_mark(&heading) };
        let told = marked.as_ref().map(|(field, _)| *field);
        let field =
            below.or(told).or(above).filter(|field| *field == Field::Name || told.is_some() || !header.has(*field));
        header.marked.extend(marked.map(|marked| (column, marked)));
        match field {
            Some(field) => {
                if field == Field::Name {
                    header.kind = header.kind.or_else(|| kind_from_heading(&upper));
                    header.kinds.extend(kind_of_column(&heading).map(|kind| (column, kind)));
                }
                header.columns.insert(column, field);
            }
            None => header.unknown.push((column, clean(&heading))),
        }
    }
    header.guess();
    if header.columns_of(Field::Name).count() < 2 {
        header.kinds.clear();
    } else if !header.kinds.is_empty() {
        header.kind = None;
    }
    // A list of units alone heads its names "Đơn vị".
    if !header.has(Field::Name) {
        let unit = header.columns_of(Field::Unit).next();
        if let Some(column) = unit {
            header.columns.insert(column, Field::Name);
            header.kind = Some(AwardeeKind::Collective);
        }
    }
    header
}

/// Each column's heading, and the one under it where the header has two rows. A heading merged over several columns
/// stands over each of them; only "Họ và tên" may do so without a second row.
fn headings(sheet: &Sheet, row: u32, last: u32, merges: &[Merge]) -> Vec<(u32, String, Option<String>)> {
    let wide = |column: u32| merges.iter().find(|merge| merge.left < column && column <= merge.right);
    let mut columns: Vec<u32> = [row, last]
        .iter()
        .flat_map(|at| {
            sheet.rows_below(at - 1).take_while(move |(number, _)| number == at).flat_map(|(_, cells)| cells.columns())
        })
        .collect();
    columns.extend(merges.iter().flat_map(|merge| merge.left..=merge.right.min(merge.left.saturating_add(20))));
    columns.sort_unstable();
    columns.dedup();
    let mut found = Vec::new();
    for column in columns {
        let lower = (last > row).then(|| sheet.text(last, column)).flatten().map(str::to_owned);
        let merged = wide(column).and_then(|merge| sheet.text(row, merge.left));
        match (sheet.text(row, column), merged) {
            (Some(upper), _) => found.push((column, upper.to_owned(), lower)),
            (None, Some(upper)) if lower.is_some() || field_from_heading(upper) == Some(Field::Name) => {
                found.push((column, upper.to_owned(), lower));
            }
            _ => found.extend(lower.map(|lower| (column, lower.clone(), Some(lower)))),
        }
    }
    found
}

/// Whether the next row belongs to the header: it has headings, and merged cells or bare "Nam", "Nữ" show it.
fn has_second_row(sheet: &Sheet, row: u32, merges: &[Merge]) -> bool {
    let Some((_, cells)) = sheet.rows().find(|(number, _)| *number == row + 1) else { return false };
    let tall = merges.iter().any(|merge| merge.bottom == row + 1);
    let spanned = |column: u32| merges.iter().any(|merge| merge.left <= column && column <= merge.right);
    let under_wide = cells.columns().all(|column| {
        spanned(column) && merges.iter().any(|m| m.right > m.left && m.left <= column && column <= m.right)
    });
    let known =
        cells.values().filter(|text| field_from_heading(text).is_some() || meaning_of_mark(text).is_some()).count();
    let numbers = cells.values().any(|text| fold(text).chars().all(|c| c.is_ascii_digit()));
    !numbers && (known == cells.len() || (known > 0 && (tall || under_wide)) || (tall && under_wide))
}
