//! hoà and hòa are both right, but not beside one another: what a decision prints keeps one style. Names of persons are
//! theirs and are not judged.

use crate::domain::finding::{Finding, Place, Severity, Spot};
use crate::domain::listed::Listed;
use crate::domain::sentence::Sentence;
use crate::domain::tone::{ToneStyle, other_style};
use crate::domain::word::words;

/// A finding if the words of the list, or of what is `said` of the decision and its campaign, mix the two styles; its
/// places are those of the style that is seldom there.
#[must_use]
pub fn one_tone_style(list: &[Listed], said: &[(Spot, &str)]) -> Option<Finding> {
    let of_decision =
        said.iter().flat_map(|(spot, text)| styled(text, |words, at| Place::of_decision(*spot, words, at)));
    let of_lines = list.iter().flat_map(|line| {
        line.texts().flat_map(move |(spot, text)| styled(text, move |words, at| line.place(spot, words, at)))
    });
    let (first, last): (Vec<_>, Vec<_>) =
        of_decision.chain(of_lines).partition(|(style, _)| *style == ToneStyle::First);
    let (all_first, all_last) = (first.len(), last.len());
    let (seldom, usual, usual_count) =
        if all_last <= all_first { (last, "òa, úy", all_first) } else { (first, "oà, uý", all_last) };
    let places: Vec<Place> = seldom.into_iter().map(|(_, place)| place).collect();
    let count = places.len();
    let sentence = Sentence::new(
        format!(
            "{count} chữ đặt dấu khác kiểu với {usual_count} chữ còn lại ({usual}). Hãy dùng một kiểu trong một quyết định."
        ),
        format!(
            "{count} words place their tone unlike the other {usual_count} ({usual}). Keep one style in a decision."
        ),
    );
    (count > 0 && usual_count > 0).then(|| Finding::new("one-tone-style", Severity::Info, sentence).at(places))
}

fn styled<'t>(
    text: &'t str,
    place: impl Fn(&str, usize) -> Place + 't,
) -> impl Iterator<Item = (ToneStyle, Place)> + 't {
    words(text).into_iter().filter_map(move |word| {
        let (style, other) = other_style(word.text)?;
        Some((style, place(word.text, word.at).rather(&other)))
    })
}
