//! Sheets and rows that are not read: hidden ones, sheets for looking up, sheets without a header. Each is named.

use super::candidate::{List, Problem, Skipped};
use super::grid::Sheet;
use crate::domain::finding::Severity;
use crate::domain::fold::fold;
use crate::domain::sentence::Sentence;

/// A hidden sheet is named, not read.
pub(super) fn skipped_hidden(name: &str) -> Skipped {
    let reason = Sentence::new(
        "Trang tính đang ẩn nên không đọc. Nếu cần nhập, hãy cho hiện trang tính này rồi chọn lại tệp.",
        "The sheet is hidden and was not read. To import it, unhide it and choose the file again.",
    );
    Skipped { sheet: name.to_owned(), row: None, reason }
}

/// A hidden row is named, not read.
pub(super) fn skipped_row(sheet: &Sheet, row: u32) -> Skipped {
    let reason = Sentence::new(
        "Dòng đang ẩn nên không đọc. Nếu cần nhập, hãy cho hiện dòng này rồi chọn lại tệp.",
        "The row is hidden and was not read. To import it, unhide it and choose the file again.",
    );
    Skipped { sheet: sheet.name.clone(), row: Some(row), reason }
}

/// Whether the sheet only holds what other sheets look up: lists of units or codes under such a name.
pub(super) fn is_lookup(sheet: &Sheet) -> bool {
    let folded = fold(&sheet.name);
    ["danh muc", "tra cuu", "nguon", "lookup", "data"].iter().any(|name| folded.starts_with(name))
        || folded == "dm"
        || folded.starts_with("dm ")
}

/// A sheet for looking up is named, not read.
pub(super) fn skip_lookup(sheet: &Sheet, list: &mut List) {
    let reason = Sentence::new(
        "Trang tính này có tên như trang danh mục tra cứu nên không đọc. Nếu là danh sách khen, hãy đổi tên trang tính \
         rồi chọn lại tệp.",
        "By its name the sheet is for looking up and was not read. If it is a list, rename it and choose the file again.",
    );
    list.skipped.push(Skipped { sheet: sheet.name.clone(), row: None, reason: reason.clone() });
    list.problems.push(Problem::of_row(&sheet.name, 0, Severity::Info, reason));
}

/// A sheet without a header beside one with a list is no error: it may well be none.
pub(super) fn soften_headless(list: &mut List) {
    if !list.sheets.is_empty() {
        let headless = no_header();
        for problem in list.problems.iter_mut().filter(|problem| problem.sentence == headless) {
            problem.severity = Severity::Warning;
        }
    }
}

pub(super) fn skip_unwanted(sheet: &Sheet, list: &mut List) {
    let reason = Sentence::new("Bạn đã chọn không nhập trang tính này.", "You chose to leave this sheet out.");
    list.skipped.push(Skipped { sheet: sheet.name.clone(), row: None, reason });
}

pub(super) fn skip_nameless(sheet: &Sheet, header_row: u32, list: &mut List) {
    let sentence = Sentence::new(
        "Chưa biết cột nào là họ tên nên chưa đọc trang tính này. Hãy ghép một cột là Họ và tên, hoặc chọn lại dòng tiêu \
         đề.",
        "No column is known to hold the names, so the sheet was not read. Match one with the name, or choose another \
         header row.",
    );
    list.skipped.push(Skipped { sheet: sheet.name.clone(), row: None, reason: sentence.clone() });
    list.problems.push(Problem::of_row(&sheet.name, header_row.max(1), Severity::Error, sentence));
}

pub(super) fn skip_whole(sheet: &Sheet, list: &mut List) {
    let Some((row, _)) = sheet.rows().next() else {
        let reason = Sentence::new("Trang tính không có nội dung.", "The sheet is empty.");
        list.skipped.push(Skipped { sheet: sheet.name.clone(), row: None, reason });
        return;
    };
    let sentence = no_header();
    list.skipped.push(Skipped { sheet: sheet.name.clone(), row: None, reason: sentence.clone() });
    list.problems.push(Problem::of_row(&sheet.name, row, Severity::Error, sentence));
}

fn no_header() -> Sentence {
    Sentence::new(
        "Không thấy hàng tiêu đề (STT, Họ và tên, Chức vụ, Đơn vị …) nên chưa đọc trang tính này. Hãy chỉ ra \
         dòng tiêu đề, hoặc chọn không nhập trang này.",
        "No header row (number, name, position, unit …) was found, so the sheet was not read. Say which row it is, or \
         leave the sheet out.",
    )
}
