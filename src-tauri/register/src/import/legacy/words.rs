//! The sentences that a converted or doubtful cell earns.

use super::Encoding;
use crate::domain::sentence::Sentence;

/// The longest text that a sentence quotes, in characters.
const QUOTED_MAX: usize = 60;

/// The cell was changed, but something speaks against it.
pub(super) fn unsure(encoding: Encoding, before: &str, after: &str) -> Sentence {
    let (label, before, after) = (encoding.label(), quoted(before), quoted(after));
    Sentence::new(
        format!("Ô này được đổi từ {label} sang Unicode nhưng chưa chắc: {before} → {after}. Hãy đối chiếu bản gốc."),
        format!(
            "The cell was changed from {label} to Unicode, but not surely: {before} → {after}. Check the original."
        ),
    )
}

/// The cell was left as it is, but may be in an old encoding.
pub(super) fn doubt(encoding: Encoding, before: &str, after: Option<&str>) -> Sentence {
    let (label, before) = (encoding.label(), quoted(before));
    match after.map(quoted) {
        Some(after) => Sentence::new(
            format!(
                "Ô này có thể viết bằng {label}: {before} đọc là {after}. Sổ giữ nguyên; hãy sửa trong tệp nếu cần."
            ),
            format!(
                "The cell may be in {label}: {before} would be {after}. It is kept; change it in the file if need be."
            ),
        ),
        None => Sentence::new(
            format!(
                "Ô này dùng phông {label} nhưng {before} không phải chữ {label}. Sổ giữ nguyên; hãy sửa trong tệp."
            ),
            format!("The cell has a font of {label}, but {before} is no {label}. It is kept; correct it in the file."),
        ),
    }
}

fn quoted(text: &str) -> String {
    let mut short: String = text.chars().take(QUOTED_MAX).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    format!("“{short}”")
}
