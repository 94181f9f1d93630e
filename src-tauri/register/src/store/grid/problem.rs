//! What is the matter with the cells of one row, from the marks that SQL set.

use crate::domain::cell::{CellProblem, Column};
use crate::domain::finding::Severity;
use crate::domain::sentence::Sentence;
use rusqlite::Row;

const PROBLEMS: [(&str, Column, Severity, &str, &str); 5] = [
    (
        "no_achievement",
        Column::Achievement,
        Severity::Error,
        "Chưa ghi thành tích, mà đợt khen thưởng cũng không có thành tích chung.",
        "No achievement is given, and the campaign has no common one.",
    ),
    ("no_position", Column::Position, Severity::Info, "Chưa ghi chức vụ.", "No position is given."),
    ("no_unit", Column::Unit, Severity::Info, "Chưa ghi đơn vị.", "No unit is given."),
    (
        "capitals",
        Column::Name,
        Severity::Info,
        "Tên viết toàn chữ hoa; bằng sẽ in đúng như vậy.",
        "The name is all in capitals and will be printed so.",
    ),
    (
        "twice",
        Column::Name,
        Severity::Warning,
        "Trong đợt này đã có một lượt khen khác cùng hình thức cho người hoặc tập thể này.",
        "This awardee has another award with the same form in this campaign.",
    ),
];

/// The problems of a row that has the marks as columns.
pub(super) fn problems_from_row(row: &Row<'_>) -> rusqlite::Result<Vec<CellProblem>> {
    let mut problems = Vec::new();
    for (mark, column, severity, vi, en) in PROBLEMS {
        if row.get::<_, bool>(mark)? {
            problems.push(CellProblem { column, severity, sentence: Sentence::new(vi, en) });
        }
    }
    Ok(problems)
}
