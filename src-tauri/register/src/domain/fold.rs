//! Search keys: text without case, diacritics or apostrophes. Only keys are folded, never what is shown.

use super::letter::{bare, keyed_letters};

/// Folds for search: lower case, no diacritics (`đ` → `d`), no apostrophes, words separated by one space.
/// Composed and decomposed input, old and new tone places (hoà, hòa) give the same key.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    let mut put = |c: Option<char>| match c {
        Some(c) => {
            if std::mem::take(&mut gap) && !out.is_empty() {
                out.push(' ');
            }
            out.push(c);
        }
        None => gap = true,
    };
    for c in text.chars() {
        match bare(c) {
            Some(letter) => put(Some(letter)),
            None => keyed_letters(c, &mut put),
        }
    }
    out
}

/// Whether each of the words of `wanted`, which is folded, begins a word of `text`.
#[must_use]
pub fn holds_words(text: &str, wanted: &str) -> bool {
    let words = fold(text);
    wanted.split_whitespace().all(|want| words.split(' ').any(|word| word.starts_with(want)))
}

/// The folded words to index for `text`: those of [`fold`], and once more split at apostrophes, so that
/// "H’Hen" answers to both "hhen" and "h hen".
#[must_use]
pub fn index_words(text: &str) -> String {
    const APOSTROPHES: [char; 5] = ['\'', '’', 'ʼ', '‘', '`'];
    let folded = fold(text);
    if text.contains(APOSTROPHES) {
        let split = fold(&text.replace(APOSTROPHES, " "));
        format!("{folded} {split}")
    } else {
        folded
    }
}
