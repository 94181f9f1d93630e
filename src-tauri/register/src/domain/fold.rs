//! Search keys: text without case, diacritics or apostrophes. Only keys are folded, never what is shown.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds for search: lower case, no diacritics (`đ` → `d`), no apostrophes, words separated by one space.
/// Composed and decomposed input, old and new tone places (hoà, hòa) give the same key.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.nfd().flat_map(char::to_lowercase) {
        let c = match c {
            'đ' | 'ð' => 'd',
            '\'' | '’' | 'ʼ' | '‘' | '`' => continue,
            c if is_combining_mark(c) => continue,
            c => c,
        };
        if c.is_alphanumeric() {
            if std::mem::take(&mut gap) && !out.is_empty() {
                out.push(' ');
            }
            out.push(c);
        } else {
            gap = true;
        }
    }
    out
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
