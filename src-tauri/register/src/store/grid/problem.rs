//! What is the matter with the cells of one row, from the bits that `grid_truth` set.

use crate::domain::cell::{CellProblem, Column};
use crate::domain::finding::Severity;
use crate::domain::sentence::Sentence;

/// In the order of their bits.
const PROBLEMS: [(Column, Severity, &str, &str); 5] = [
    (
        Column::Achievement,
        Severity::Error,
        "Chưa ghi thành tích, mà đợt khen thưởng cũng không có thành tích chung.",
        "No achievement is given, and the campaign has no common one.",
    ),
    (Column::Position, Severity::Info, "Chưa ghi chức vụ.", "No position is given."),
    (Column::Unit, Severity::Info, "Chưa ghi đơn vị.", "No unit is given."),
    (
        Column::Name,
        Severity::Info,
        "Tên viết toàn chữ hoa; bằng sẽ in đúng như vậy.",
        "The name is all in capitals and will be printed so.",
    ),
    (
        Column::Name,
        Severity::Warning,
        "Trong đợt này đã có một lượt khen khác cùng hình thức cho người hoặc tập thể này.",
        "This awardee has another award with the same form in this campaign.",
    ),
];

/// The problems of a row with these bits, the first problem in the lowest.
pub(super) fn problems_from_bits(bits: i64) -> Vec<CellProblem> {
    let set = PROBLEMS.iter().enumerate().filter(|(place, _)| bits >> place & 1 == 1);
    set.map(|(_, (column, severity, vi, en))| CellProblem {
        column: *column,
        severity: *severity,
        sentence: Sentence::new(*vi, *en),
    })
    .collect()
}
