//! Counts that a totals row claims: "Tổng cộng: 15 (mười lăm) tập thể, 25 cá nhân".

use super::candidate::{List, Problem};
use super::grid::{Cells, Grid, Sheet};
use crate::domain::awardee::AwardeeKind;
use crate::domain::finding::Severity;
use crate::domain::fold::fold;
use crate::domain::sentence::Sentence;
use std::ops::Range;

/// A totals row.
pub(super) struct Total {
    sheet: String,
    row: u32,
    /// The candidates of its sheet that stand above it.
    above: Range<usize>,
    claims: Vec<(AwardeeKind, usize)>,
}

impl Total {
    /// What the cells of `row` claim.
    pub(super) fn of(sheet: &Sheet, row: u32, cells: &Cells, above: Range<usize>) -> Self {
        Self { sheet: sheet.name.clone(), row, above, claims: counts_in(&cells.line()) }
    }

    /// Names what differs between its claims and the rows read above it. Under lists that stand side by side it may count
    /// them all.
    pub(super) fn compare(&self, grid: &Grid, list: &mut List) {
        for (kind, claimed) in &self.claims {
            let own = list.candidates.get(self.above.clone()).unwrap_or_default();
            let own = own.iter().filter(|one| one.kind == *kind).count();
            let is_beside = |sheet: &str| grid.leftmost(sheet) == grid.leftmost(&self.sheet);
            let all = || {
                let above = list.candidates.iter().filter(|one| one.row < self.row && one.kind == *kind);
                above.filter(|one| is_beside(&one.sheet)).count()
            };
            let read = if own == *claimed { own } else { all() };
            if read != *claimed {
                let sentence = differs(*kind, *claimed, read);
                list.problems.push(Problem::of_row(&self.sheet, self.row, Severity::Warning, sentence));
            }
        }
    }
}

fn differs(kind: AwardeeKind, claimed: usize, read: usize) -> Sentence {
    let (vi, en) = (kind.vietnamese().to_lowercase(), kind.code());
    Sentence::new(
        format!(
            "Dòng tổng cộng ghi {claimed} {vi} nhưng danh sách có {read}. Hãy đối chiếu lại số dòng với quyết định."
        ),
        format!("The total says {claimed} of kind {en}, but the list has {read}. Compare it with the decision."),
    )
}

/// Each kind with the number in front of it.
fn counts_in(text: &str) -> Vec<(AwardeeKind, usize)> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let mut counts = Vec::new();
    let mut from = 0;
    for (at, pair) in words.windows(2).enumerate() {
        let kind = match pair {
            ["tap", "the"] => AwardeeKind::Collective,
            ["ca", "nhan"] => AwardeeKind::Individual,
            ["gia", "dinh"] => AwardeeKind::Household,
            _ => continue,
        };
        let before = words.get(from..at).unwrap_or_default();
        if let Some(count) = before.iter().rev().find_map(|word| word.parse().ok()) {
            counts.push((kind, count));
        }
        from = at + 2;
    }
    counts
}
