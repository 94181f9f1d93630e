//! Walks the rows of one sheet below its header: each becomes a candidate or is named as skipped.

use super::candidate::{List, ListedSheet, Problem, Skipped};
use super::grid::{Sheet, column_letters};
use super::header::{Header, find_header};
use super::row::{Said, read_row};
use super::section::{RowKind, classify};
use super::title::read_title;
use super::total::counts_in;
use crate::domain::awardee::AwardeeKind;
use crate::domain::finding::Severity;
use crate::domain::sentence::Sentence;
use crate::domain::text::clean;
use std::collections::BTreeMap;

/// A hidden sheet is named, not read.
pub(super) fn skipped_hidden(name: &str) -> Skipped {
    let reason = Sentence::new(
        "Trang tính đang ẩn nên không đọc. Nếu cần nhập, hãy cho hiện trang tính này rồi chọn lại tệp.",
        "The sheet is hidden and was not read. To import it, unhide it and choose the file again.",
    );
    Skipped { sheet: name.to_owned(), row: None, reason }
}

/// Reads one sheet into `list`.
pub(super) fn read_sheet(sheet: &Sheet, list: &mut List) {
    let Some(header) = find_header(sheet) else {
        return skip_whole(sheet, list);
    };
    let title = read_title(sheet, header.row);
    let name = sheet.name.clone();
    list.sheets.push(ListedSheet { name, header_row: header.row, decision: title.decision });
    note_unknown_columns(sheet, &header, list);
    let mut said = Said { form: title.form.clone(), achievement: title.achievement, ..Said::default() };
    let mut walk = Walk { first: list.candidates.len(), ..Walk::default() };
    for (row, cells) in sheet.rows().filter(|(row, _)| *row > header.last) {
        let skipped = match walk.signed {
            true => RowKind::Signature,
            false => classify(cells, &header, row, walk.totalled),
        };
        match skipped {
            RowKind::Candidate => {
                walk.rows_since_group += 1;
                read_row(sheet, &header, row, &mut said, list);
                continue;
            }
            RowKind::Section { kind, form } => walk.enter_section(kind, form, title.form.is_some(), &mut said),
            RowKind::Group(ref unit) => walk.enter_group(unit, &mut said),
            RowKind::Total => {
                walk.totalled = true;
                compare_total(sheet, row, cells, walk.first, list);
            }
            RowKind::Signature => walk.signed = true,
            RowKind::ColumnNumbers | RowKind::Footnote => {}
        }
        let reason = reason(&skipped, cells);
        list.skipped.push(Skipped { sheet: sheet.name.clone(), row: Some(row), reason });
    }
}

/// Where the walk stands.
#[derive(Default)]
struct Walk {
    first: usize,
    totalled: bool,
    signed: bool,
    rows_since_group: usize,
    group_is_outer: bool,
}

impl Walk {
    /// A group of which the section is a part keeps its unit; a section beside groups ends the last of them.
    fn enter_section(&mut self, kind: Option<AwardeeKind>, form: Option<&str>, titled: bool, said: &mut Said) {
        self.totalled = false;
        self.group_is_outer |= said.group.is_some() && self.rows_since_group == 0;
        if !self.group_is_outer {
            said.group = None;
        }
        if let Some(form) = form {
            said.form = crate::domain::text::Name::parse(form).ok();
            said.kind = kind;
        } else if !titled || kind.is_some() {
            said.kind = kind;
        }
    }

    fn enter_group(&mut self, unit: &str, said: &mut Said) {
        self.totalled = false;
        self.rows_since_group = 0;
        said.group = crate::domain::text::Name::parse(unit).ok();
    }
}

fn skip_whole(sheet: &Sheet, list: &mut List) {
    let Some((row, _)) = sheet.rows().next() else {
        let reason = Sentence::new("Trang tính không có nội dung.", "The sheet is empty.");
        list.skipped.push(Skipped { sheet: sheet.name.clone(), row: None, reason });
        return;
    };
    let sentence = Sentence::new(
        "Không thấy hàng tiêu đề (STT, Họ và tên, Chức vụ, Đơn vị …) nên chưa đọc trang tính này. Hãy thêm hàng tiêu \
         đề rồi chọn lại tệp.",
        "No header row (number, name, position, unit …) was found, so the sheet was not read. Add a header row and \
         choose the file again.",
    );
    list.skipped.push(Skipped { sheet: sheet.name.clone(), row: None, reason: sentence.clone() });
    list.problems.push(Problem { sheet: sheet.name.clone(), row, column: None, severity: Severity::Error, sentence });
}

fn note_unknown_columns(sheet: &Sheet, header: &Header, list: &mut List) {
    for (column, heading) in &header.unknown {
        let sentence = Sentence::new(
            format!("Cột “{heading}” không có trong sổ nên không nhập."),
            format!("The register has no field for the column “{heading}”; it is not imported."),
        );
        let column = Some(column_letters(*column));
        list.problems.push(Problem {
            sheet: sheet.name.clone(),
            row: header.row,
            column,
            severity: Severity::Info,
            sentence,
        });
    }
}

/// Names what differs between the counts of a totals row and the rows read above it.
fn compare_total(sheet: &Sheet, row: u32, cells: &BTreeMap<u32, String>, first: usize, list: &mut List) {
    let text = cells.values().map(|text| clean(text)).collect::<Vec<_>>().join(" ");
    for (kind, claimed) in counts_in(&text) {
        let read = list.candidates.iter().skip(first).filter(|candidate| candidate.kind == kind).count();
        if read == claimed {
            continue;
        }
        let what = kind.vietnamese().to_lowercase();
        let english = kind.code();
        let sentence = Sentence::new(
            format!(
                "Dòng tổng cộng ghi {claimed} {what} nhưng danh sách có {read}. Hãy đối chiếu lại số dòng với quyết định."
            ),
            format!(
                "The total says {claimed} of kind {english}, but the list has {read}. Compare it with the decision."
            ),
        );
        let sheet = sheet.name.clone();
        list.problems.push(Problem { sheet, row, column: None, severity: Severity::Warning, sentence });
    }
}

fn reason(kind: &RowKind, cells: &BTreeMap<u32, String>) -> Sentence {
    let mut said: String = cells.values().map(|text| clean(text)).collect::<Vec<_>>().join(" ");
    if said.chars().count() > 60 {
        said = said.chars().take(60).chain(['…']).collect();
    }
    let (vi, en) = match kind {
        RowKind::Section { .. } => ("Dòng đề mục", "Heading of a section"),
        RowKind::Group(_) => ("Dòng tên nhóm, đơn vị", "Heading of a group"),
        RowKind::Total => ("Dòng tổng cộng", "Row of totals"),
        RowKind::ColumnNumbers => ("Dòng đánh số cột", "Row of column numbers"),
        RowKind::Signature => ("Phần ký tên cuối danh sách", "Signatures under the list"),
        RowKind::Footnote | RowKind::Candidate => ("Dòng ghi chú", "Footnote"),
    };
    Sentence::new(format!("{vi}: “{said}”."), format!("{en}: “{said}”."))
}
