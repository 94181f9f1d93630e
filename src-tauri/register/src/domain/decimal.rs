//! Numbers with a fraction as a person writes and reads them: a comma in Vietnamese, a point in English.

use super::sentence::Sentence;

/// Reads "20,5", "20.5" and "20,5 mm". One comma or point at most, so that no thousands are taken for a fraction.
#[must_use]
pub fn parse(text: &str) -> Option<f64> {
    let text = text.trim().trim_end_matches("mm").trim_end().replace(',', ".");
    let is_plain = text.chars().all(|c| c.is_ascii_digit() || c == '.') && text.chars().any(|c| c.is_ascii_digit());
    if is_plain { text.parse().ok() } else { None }
}

/// A number with `places` places after the comma, in Vietnamese: "20,5".
#[must_use]
pub fn vietnamese(value: f64, places: usize) -> String {
    english(value, places).replace('.', ",")
}

/// A number with `places` places after the point, in English: "20.5".
#[must_use]
pub fn english(value: f64, places: usize) -> String {
    let text = format!("{value:.places$}");
    if text.starts_with('-') && text.chars().all(|c| matches!(c, '-' | '0' | '.')) {
        text.trim_start_matches('-').to_owned()
    } else {
        text
    }
}

/// A number in both languages.
#[must_use]
pub fn said(value: f64, places: usize) -> Sentence {
    Sentence::new(vietnamese(value, places), english(value, places))
}
