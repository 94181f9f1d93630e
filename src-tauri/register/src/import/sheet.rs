//! Walks the rows of one sheet below its header: each becomes a candidate or is named as skipped.

use super::candidate::{List, ListedSheet, Problem, Skipped};
use super::changes::Changes;
use super::field::Field;
use super::footnote::Footnotes;
use super::grid::{CellPlace, Cells, Sheet};
use super::header::Header;
use super::headers::Headers;
use super::memory::Memory;
use super::named::{NamesAhead, name_cells, read_ahead};
use super::origin::{How, Origin};
use super::remark::headed_anew;
use super::row::{Said, read_row};
use super::section::{RowKind, classify, has_name, is_placed_person, ordinal_of, section_in, signature_in};
use super::title::{Title, read_title};
use super::total::Total;
use super::unread::{skip_nameless, skip_unwanted, skip_whole, skipped_row};
use crate::domain::awardee::AwardeeKind;
use crate::domain::finding::Severity;
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;

/// Reads one sheet into `list`. What its totals claim is compared once all sheets are read.
pub(super) fn read_sheet(sheet: &Sheet, changes: &Changes, memory: &Memory, list: &mut List, totals: &mut Vec<Total>) {
    if changes.sheet(&sheet.name).is_some_and(|chosen| !chosen.list) {
        return skip_unwanted(sheet, list);
    }
    let mut headers = Headers::new(sheet, changes, memory);
    let Some(header) = headers.first(&mut list.problems) else {
        return skip_whole(sheet, list);
    };
    let title = read_title(sheet, header.row);
    let decision = title.decision.clone();
    if header.has(Field::Name) {
        read_list(sheet, header, title, &mut headers, list, totals);
    } else {
        skip_nameless(sheet, header.row, list);
    }
    list.sheets.push(ListedSheet { name: sheet.name.clone(), headers: headers.listed, decision });
}

/// Reads the list below its title and its header.
fn read_list(
    sheet: &Sheet,
    header: Header,
    title: Title,
    headers: &mut Headers<'_>,
    list: &mut List,
    totals: &mut Vec<Total>,
) {
    let mut walk = Walk { first: list.candidates.len(), titled: title.form.is_some(), ..Walk::default() };
    let cells = name_cells(sheet, &header);
    let names = NamesAhead::new(&cells, read_ahead);
    let mut said = Said::by_title(title.form, title.achievement);
    said.names = Some(&names);
    said.footnotes = Footnotes::of(sheet, &header);
    for (kind, form) in sheet.above.iter().filter_map(|line| section_in(line)) {
        walk.enter_section(kind, form, &mut said, None);
    }
    list.skipped.extend(sheet.hidden_rows().filter(|row| *row > header.last).map(|row| skipped_row(sheet, row)));
    std::thread::scope(|scope| {
        names.start(scope);
        read_rows(sheet, header, headers, (&mut walk, &mut said), list);
    });
    totals.append(&mut walk.totals);
}

/// Reads the rows below the header.
fn read_rows<'a>(
    sheet: &'a Sheet,
    mut header: Header,
    headers: &mut Headers<'_>,
    (walk, said): (&mut Walk, &mut Said<'a>),
    list: &mut List,
) {
    list.candidates.reserve(sheet.rows_below(header.last).count());
    for (row, cells) in sheet.rows_below(header.last) {
        let ordinal = ordinal_of(cells, &header);
        // A row with a number heads nothing.
        if ordinal.is_none()
            && let Some(next) = header.followed_by(sheet, row, cells)
        {
            list.problems.push(Problem::of_row(&sheet.name, row, Severity::Warning, headed_anew()));
            walk.begin_anew(said);
            header = headers.further(next, &mut list.problems);
        }
        if row <= header.last {
            let reason = reason(&RowKind::Header, cells);
            list.skipped.push(Skipped { sheet: sheet.name.clone(), row: Some(row), reason });
            continue;
        }
        let mut kind = classify(cells, &header, row, ordinal.is_some(), walk.totalled);
        if walk.signed {
            kind = walk.under_signatures(kind, ordinal, &Row { sheet, header: &header, row, cells }, list);
        }
        if sheet.lines && kind == RowKind::Candidate && ordinal.is_none() {
            kind = RowKind::Unnumbered;
        }
        walk.count(ordinal);
        match kind {
            RowKind::Candidate => {
                walk.rows_since_group += 1;
                if ordinal.is_none() && header.has(Field::Ordinal) {
                    doubt_unnumbered(sheet, row, cells, list);
                }
                read_row(sheet, &header, (row, cells), said, list);
                continue;
            }
            RowKind::Section { kind, form } => {
                walk.enter_section(kind, form, said, heading_place(row, cells));
            }
            RowKind::Group(ref unit) => walk.enter_group(unit, said, heading_place(row, cells)),
            RowKind::Total => {
                walk.totalled = true;
                walk.totals.push(Total::of(sheet, row, cells, walk.first..list.candidates.len()));
            }
            RowKind::Signature => walk.sign(row, has_name(cells, &header)),
            RowKind::ColumnNumbers | RowKind::Footnote | RowKind::Header | RowKind::Unnumbered => {}
        }
        let reason = reason(&kind, cells);
        list.skipped.push(Skipped { sheet: sheet.name.clone(), row: Some(row), reason });
    }
}

/// One row and what it is read by.
struct Row<'a> {
    sheet: &'a Sheet,
    header: &'a Header,
    row: u32,
    cells: &'a Cells,
}

/// Where the walk stands.
#[derive(Default)]
struct Walk {
    first: usize,
    /// Whether the title names the form.
    titled: bool,
    totalled: bool,
    totals: Vec<Total>,
    signed: bool,
    /// Rows with a name that were taken for signatures since the signatures began.
    named_signatures: Vec<u32>,
    /// The last number of the column of numbers, and the rows since.
    ordinal: u32,
    rows_since_ordinal: u32,
    rows_since_group: usize,
    group_is_outer: bool,
}

impl Walk {
    /// Under signatures only a row that goes on with the numbers, or the heading of a section, is of the list again;
    /// then the rows between may have been of it too, and a person must look. What is left out although it reads as a
    /// row of the list is a problem as well.
    fn under_signatures(&mut self, kind: RowKind, ordinal: Option<u32>, at: &Row<'_>, list: &mut List) -> RowKind {
        let named = has_name(at.cells, at.header);
        let problem = |row, severity, sentence| Problem::of_row(&at.sheet.name, row, severity, sentence);
        let goes_on = match &kind {
            RowKind::Section { kind, .. } => kind.is_some(),
            RowKind::Candidate => named && ordinal.is_some_and(|ordinal| self.is_next(ordinal)),
            _ => false,
        };
        if goes_on {
            self.signed = false;
            let rows = std::mem::take(&mut self.named_signatures);
            // A second list below the first has a heading, and what stood between may well be signatures.
            let severity = if ordinal.is_some() { Severity::Error } else { Severity::Warning };
            list.problems.extend(rows.into_iter().map(|row| problem(row, severity, list_goes_on(at.row))));
            return kind;
        }
        let numbered = kind == RowKind::Candidate && ordinal.is_some();
        if named && (numbered || is_placed_person(at.cells, at.header)) {
            list.problems.push(problem(at.row, Severity::Error, row_under_signatures()));
        }
        RowKind::Signature
    }

    /// Whether the number goes on from the last, counting the rows between that have none.
    fn is_next(&self, ordinal: u32) -> bool {
        ordinal > self.ordinal && ordinal <= self.ordinal.saturating_add(self.rows_since_ordinal + 1)
    }

    fn count(&mut self, ordinal: Option<u32>) {
        match ordinal {
            Some(ordinal) if !self.signed => (self.ordinal, self.rows_since_ordinal) = (ordinal, 0),
            _ => self.rows_since_ordinal += 1,
        }
    }

    fn sign(&mut self, row: u32, named: bool) {
        self.signed = true;
        if named {
            self.named_signatures.push(row);
        }
    }

    /// A group of which the section is a part keeps its unit; a section beside groups ends the last of them.
    fn enter_section(
        &mut self,
        kind: Option<AwardeeKind>,
        form: Option<&str>,
        said: &mut Said<'_>,
        at: Option<CellPlace>,
    ) {
        self.totalled = false;
        said.unit = None;
        self.group_is_outer |= said.group.is_some() && self.rows_since_group == 0;
        if !self.group_is_outer {
            said.group = None;
        }
        if let Some(form) = form {
            said.form = Name::parse(form).ok().map(|form| (form, Origin::new(How::Section, at)));
            said.kind = kind;
        } else if !self.titled || kind.is_some() {
            said.kind = kind;
        }
    }

    /// Under another header columns hold something else.
    fn begin_anew(&mut self, said: &mut Said<'_>) {
        (self.totalled, self.signed) = (false, false);
        said.above.clear();
        (said.unit, said.group) = (None, None);
    }

    fn enter_group(&mut self, unit: &str, said: &mut Said<'_>, at: Option<CellPlace>) {
        self.totalled = false;
        self.rows_since_group = 0;
        said.group = Name::parse(unit).ok().map(|unit| (unit, Origin::new(How::Group, at)));
    }
}

/// Where the words of a heading stand: in the last of its cells, for a number may stand before them.
fn heading_place(row: u32, cells: &Cells) -> Option<CellPlace> {
    cells.columns().last().map(|column| CellPlace { row, column })
}

/// A row left out as a signature, though the list goes on below it.
fn list_goes_on(row: u32) -> Sentence {
    Sentence::new(
        format!(
            "Dòng này được hiểu là phần ký tên nên không nhập, nhưng danh sách còn tiếp ở dòng {row}. Nếu là đối \
             tượng được khen, hãy ghi số thứ tự cho dòng; nếu không, hãy xóa dòng."
        ),
        format!(
            "The row was taken for a signature and not imported, but the list goes on at row {row}. If it is an \
             awardee, number the row; if not, clear it."
        ),
    )
}

/// A row that reads as one of the list but stands under the signatures.
fn row_under_signatures() -> Sentence {
    Sentence::new(
        "Dòng này nằm dưới phần ký tên nên không nhập, nhưng giống một đối tượng của danh sách. Nếu là đối tượng được \
         khen, hãy chuyển dòng lên trên phần ký tên; nếu không, hãy xóa dòng.",
        "The row stands under the signatures and was not imported, but reads as one of the list. If it is an awardee, \
         move it above the signatures; if not, clear it.",
    )
}

/// A row without a number whose position reads as the title of a signature is taken, and a person should look.
fn doubt_unnumbered(sheet: &Sheet, row: u32, cells: &Cells, list: &mut List) {
    let Some(title) = signature_in(cells) else { return };
    let sentence = Sentence::new(
        format!(
            "Dòng này không có số thứ tự và ghi “{title}” như ở phần ký tên; sổ vẫn nhập. Hãy ghi số thứ tự, hoặc xóa \
             dòng nếu là phần ký tên."
        ),
        format!(
            "The row has no number and says “{title}” as a signature does; it is taken all the same. Number it, or \
             clear it if it is a signature."
        ),
    );
    list.problems.push(Problem::of_row(&sheet.name, row, Severity::Warning, sentence));
}

fn reason(kind: &RowKind, cells: &Cells) -> Sentence {
    let mut said = cells.line();
    if said.chars().count() > 60 {
        said = said.chars().take(60).chain(['…']).collect();
    }
    let (vi, en) = match kind {
        RowKind::Section { .. } => ("Dòng đề mục", "Heading of a section"),
        RowKind::Group(_) => ("Dòng tên nhóm, đơn vị", "Heading of a group"),
        RowKind::Total => ("Dòng tổng cộng", "Row of totals"),
        RowKind::ColumnNumbers => ("Dòng đánh số cột", "Row of column numbers"),
        RowKind::Header => ("Hàng tiêu đề lặp lại", "The header once more"),
        RowKind::Unnumbered => ("Dòng không đánh số giữa danh sách", "A line without a number"),
        RowKind::Signature => ("Phần ký tên cuối danh sách", "Signatures under the list"),
        RowKind::Footnote | RowKind::Candidate => ("Dòng ghi chú", "Footnote"),
    };
    Sentence::new(format!("{vi}: “{said}”."), format!("{en}: “{said}”."))
}
