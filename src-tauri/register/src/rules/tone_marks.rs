//! Marks gone wrong: on the wrong vowel (Hòang), doubled (Hưởởng), or missing where the same words have them elsewhere in
//! the list (Công an xa, Nguyên Văn An). It would rather miss one than accuse a name of the Highlands, a Khmer name or a
//! firm: what is not spelled with Vietnamese letters, or begins or ends as no Vietnamese syllable does, is never judged.

mod missing;

use crate::domain::finding::{Finding, Place, Severity, Spot};
use crate::domain::listed::Listed;
use crate::domain::person_name::is_family;
use crate::domain::sentence::Sentence;
use crate::domain::syllable::{Fit, fit, has_tone, is_abbreviation, is_marked_vietnamese, looks_foreign, well_placed};
use crate::domain::word::{Word, words};

/// A finding if marks of the list, or of what is `said` of the decision and its campaign, are wrong or missing.
#[must_use]
pub fn tone_marks(list: &[Listed], said: &[(Spot, &str)]) -> Option<Finding> {
    let of_decision = said.iter().flat_map(|(spot, text)| {
        let words = words(text);
        let wrong = words.iter().enumerate().filter(|(at, word)| is_wrong(word, *at == 0));
        wrong.map(|(_, word)| advised(Place::of_decision(*spot, word.text, word.at), word)).collect::<Vec<_>>()
    });
    let of_lines = list.iter().flat_map(|line| in_name(line).into_iter().chain(in_texts(line)));
    let mut places: Vec<Place> = of_decision.chain(of_lines).chain(missing::marks(list)).collect();
    places.sort_by_key(|place| (place.line, place.spot, place.at));
    places.dedup_by(|one, other| (one.line, one.spot, one.at) == (other.line, other.spot, other.at));
    let count = places.len();
    let sentence = Sentence::new(
        format!("{count} chỗ có dấu thừa, thiếu hoặc đặt sai. Hãy xem từng chỗ; tên riêng đúng thì bỏ qua."),
        format!("{count} places have a mark too many, missing or misplaced. Look at each; wave a right name through."),
    );
    (count > 0).then(|| Finding::new("tone-marks", Severity::Warning, sentence).at(places))
}

fn in_texts(line: &Listed) -> impl Iterator<Item = Place> {
    line.texts().flat_map(move |(spot, text)| {
        let words = words(text);
        let begins = matches!(spot, Spot::Position | Spot::Achievement);
        let wrong = words.iter().enumerate().filter(|(at, word)| is_wrong(word, begins && *at == 0));
        wrong.map(|(_, word)| advised(line.place(spot, word.text, word.at), word)).collect::<Vec<_>>()
    })
}

/// Of a person whose family name is known, and whose other words are syllables.
fn in_name(line: &Listed) -> Vec<Place> {
    let words = words(line.name.as_str());
    let known = words.first().is_some_and(|first| is_family(first.text) && !looks_foreign(first.text));
    if !line.is_person() || !known {
        return Vec::new();
    }
    let wrong: Vec<&Word<'_>> = words.iter().filter(|word| is_wrong(word, false)).collect();
    let alone = words.iter().filter(|word| fit(word.text) == Fit::Bad).count() <= wrong.len();
    let wrong = wrong.into_iter().filter(|_| alone);
    wrong.map(|word| advised(line.place(Spot::Name, word.text, word.at), word)).collect()
}

/// Whether the marks of a word make no Vietnamese syllable. One that begins with a capital may be a name, unless the
/// capital is that of a sentence.
fn is_wrong(word: &Word<'_>, begins: bool) -> bool {
    let text = word.text;
    if !is_marked_vietnamese(text) || fit(text) == Fit::Good || is_abbreviation(text) {
        return false;
    }
    let in_small = text.chars().all(char::is_lowercase);
    // Short forms (UBNDĐ) and words run together (xãAn) are no matter of marks.
    let cased = in_small || (word.is_capitalised() && text.chars().skip(1).all(char::is_lowercase));
    let spelled = cased || (word.is_all_capitals() && fit(text) == Fit::Loose);
    // Names of other languages have shaped letters, but hardly ever a tone: Sêne, Riêp.
    spelled && (in_small || begins || (has_tone(text) && !looks_foreign(text)))
}

fn advised(place: Place, word: &Word<'_>) -> Place {
    match well_placed(word.text) {
        Some(right) => place.rather(&right),
        None => place.advised(
            "Đây không phải một tiếng Việt; hãy xem lại dấu.",
            "This is no Vietnamese word; look at its marks.",
        ),
    }
}
