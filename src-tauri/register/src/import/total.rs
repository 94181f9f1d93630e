//! Counts that a totals row claims: "Tổng cộng: 15 (mười lăm) tập thể, 25 cá nhân".

use crate::domain::awardee::AwardeeKind;
use crate::domain::fold::fold;

/// Each kind with the number in front of it.
pub(super) fn counts_in(text: &str) -> Vec<(AwardeeKind, usize)> {
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
