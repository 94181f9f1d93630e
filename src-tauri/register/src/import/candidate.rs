//! What a list says: candidates for commendation, problems of single cells, rows that are no candidates.

use super::field::Field;
use super::grid::{CellPlace, Grid, Text, place_of};
use super::legacy::Converted;
use super::origin::Origins;
use crate::domain::awardee::{AwardeeKind, CitizenId, Gender};
use crate::domain::date::{Birth, Date};
use crate::domain::decision::DecisionNumber;
use crate::domain::finding::Severity;
use crate::domain::id::ShapeId;
use crate::domain::sentence::Sentence;
use crate::domain::text::{Name, Prose, clean};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A list as read (danh sách nhập).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct List {
    /// The sheets that hold a list, in order.
    pub sheets: Vec<ListedSheet>,
    /// Who is proposed, in the order of the file.
    pub candidates: Vec<Candidate>,
    /// What was brought to Unicode, cell by cell.
    pub converted: Vec<Converted>,
    /// What is wrong or worth a look, cell by cell.
    pub problems: Vec<Problem>,
    /// What was not taken, and why.
    pub skipped: Vec<Skipped>,
    /// The cells as they were understood: of the file, in Unicode, with the clerk's changes.
    #[serde(skip)]
    pub grid: Grid,
}

impl List {
    /// The decision of the first sheet that names one.
    #[must_use]
    pub fn decision(&self) -> Option<&ListedDecision> {
        self.sheets.iter().find_map(|sheet| sheet.decision.as_ref())
    }

    /// The decision named on the sheet of a candidate.
    #[must_use]
    pub fn decision_of(&self, candidate: &Candidate) -> Option<&ListedDecision> {
        self.sheets.iter().find(|sheet| sheet.name == candidate.sheet)?.decision.as_ref()
    }
}

/// A sheet that holds a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ListedSheet {
    /// Its name; of a text file the file's name.
    pub name: String,
    /// Its headers, from above: the one that it begins with, and those of lists of another make below.
    pub headers: Vec<ListedHeader>,
    /// The decision that the lines above the header name.
    pub decision: Option<ListedDecision>,
}

impl ListedSheet {
    /// The row of the header that it begins with; 0 above a list without one.
    #[must_use]
    pub fn header_row(&self) -> u32 {
        self.headers.first().map_or(0, ListedHeader::row)
    }
}

/// A header of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ListedHeader {
    /// The rows in which it stands: a header that says what one above it says is that one once more.
    pub rows: Vec<u32>,
    /// The columns with a heading or a field, from the left; numbered lines have none.
    pub columns: Vec<ListedColumn>,
    /// Its shape, by which it is remembered.
    pub shape: Option<String>,
    /// The shape as the register knows it.
    pub known: Option<ShapeId>,
}

impl ListedHeader {
    /// The first of its rows, by which it is called; 0 if it is none.
    #[must_use]
    pub fn row(&self) -> u32 {
        self.rows.first().copied().unwrap_or_default()
    }
}

/// A column of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ListedColumn {
    /// Its letters.
    pub column: String,
    /// Its heading, as it stands there.
    pub heading: String,
    /// What it holds; none if it is not read.
    pub field: Option<Field>,
    /// How sure that is, of 100: less where the heading is only like a known one.
    pub sure: u8,
    /// Who says so.
    pub told: Told,
    /// What an “x” in it says: the form that it is headed with.
    pub mark: Option<String>,
}

/// What tells what a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Told {
    /// Its heading.
    Heading,
    /// A clerk, of an earlier list of this shape.
    Memory,
    /// The clerk.
    Clerk,
}

/// A decision as the title of a list names it. It is checked against the register later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ListedDecision {
    /// Number and sign; none if left blank or not readable.
    pub number: Option<DecisionNumber>,
    /// Its date.
    pub date: Option<Date>,
    /// Who granted: "Giám đốc Công an tỉnh Sóc Trăng".
    pub issuer: Option<String>,
}

/// One proposed awardee, as the list has it: nothing is looked up in the register yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// What it is.
    pub kind: AwardeeKind,
    /// The name, without honorific, spelled as in the list.
    pub name: Name,
    /// What stands before the name: "Thượng tá", "Bà".
    pub honorific: Option<Text>,
    /// Told by a column or by the honorific, never guessed from a name.
    pub gender: Option<Gender>,
    /// Chức vụ.
    pub position: Option<Name>,
    /// Đơn vị, or the address where there is none.
    pub unit: Option<Name>,
    /// Hình thức khen thưởng, as named by the row, its section or the title.
    pub form: Option<Name>,
    /// Thành tích.
    pub achievement: Option<Prose>,
    /// Ngày hoặc năm sinh.
    pub birth: Option<Birth>,
    /// Số căn cước.
    pub citizen_id: Option<CitizenId>,
    /// Ghi chú.
    pub note: Option<Prose>,
    /// Whether the row says truy tặng.
    pub posthumous: bool,
    /// The sheet.
    pub sheet: String,
    /// The row, from 1.
    pub row: u32,
    /// Where each field came from.
    pub from: Origins,
}

/// Something is wrong with a cell or a row, or worth a look. Data, not an error.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The sheet.
    pub sheet: String,
    /// The row, from 1.
    pub row: u32,
    /// The column's letters, if one cell is meant.
    pub column: Option<String>,
    /// How much it weighs.
    pub severity: Severity,
    /// What is the matter and what to do; the place is not said again.
    pub sentence: Sentence,
    /// What the cell may say instead.
    pub suggestion: Option<Suggestion>,
}

impl Problem {
    /// Of a row as a whole.
    #[must_use]
    pub fn of_row(sheet: &str, row: u32, severity: Severity, sentence: Sentence) -> Self {
        Self { sheet: sheet.to_owned(), row, column: None, severity, sentence, suggestion: None }
    }

    /// Of the cell in the column of these letters.
    #[must_use]
    pub fn of_cell(sheet: &str, row: u32, column: String, severity: Severity, sentence: Sentence) -> Self {
        Self { column: Some(column), ..Self::of_row(sheet, row, severity, sentence) }
    }

    /// The cell that is meant, if one is.
    #[must_use]
    pub fn cell(&self) -> Option<CellPlace> {
        let (row, column) = place_of(&format!("{}{}", self.column.as_deref()?, self.row))?;
        Some(CellPlace { row, column })
    }

    /// The cell that is meant, and what the suggestion makes of its text; none where nothing would change.
    #[must_use]
    pub fn mended(&self, grid: &Grid) -> Option<(CellPlace, String)> {
        let suggestion = self.suggestion.as_ref()?;
        let sheet = grid.sheets.iter().find(|sheet| sheet.name == self.sheet)?;
        let cell = self.cell()?;
        let text = sheet.text(cell.row, cell.column)?;
        // A name is shown without its doubled spaces, so it need not stand in its cell as it is.
        let text = if text.contains(&suggestion.this) { text.to_owned() } else { clean(text) };
        let mended = text.replacen(&suggestion.this, &suggestion.by, 1);
        (mended != text).then_some((cell, mended))
    }
}

/// Other words for a part of a cell, which a clerk may take with one click.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    /// What it mends.
    pub mend: Mend,
    /// The part of the cell's text.
    pub this: String,
    /// What may stand there instead.
    pub by: String,
}

/// What a suggestion mends. All of one kind can be taken together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Mend {
    /// The cell is read by an old encoding.
    Encoding,
    /// The cell stays as the file has it.
    Original,
    /// A name all in capitals gets small letters.
    Capitals,
    /// A syllable of a name gets its capital.
    SmallLetter,
}

/// A row, or a whole sheet, that is no candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Skipped {
    /// The sheet.
    pub sheet: String,
    /// The row, from 1; none for the whole sheet.
    pub row: Option<u32>,
    /// Why.
    pub reason: Sentence,
}
