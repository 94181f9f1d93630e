//! Capitals that a list left over: NGUYỄN VĂN AN among Nguyễn Văn Bình, "Nguyễn thị Hoa", "Công an XÃ Phú Tâm". Where
//! all names are in capitals that is a style, and nothing is said of it.

use crate::domain::finding::{Finding, Place, Severity, Spot};
use crate::domain::listed::Listed;
use crate::domain::sentence::Sentence;
use crate::domain::syllable::{Fit, fit, is_marked_vietnamese};
use crate::domain::word::{Word, words};

/// How the letters of a name are cased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Case {
    All,
    Mixed,
    Proper,
}

/// A finding if some names or units are cased unlike the rest of the list.
#[must_use]
pub fn capitals_left_over(list: &[Listed]) -> Option<Finding> {
    let cases: Vec<Case> = list.iter().map(|line| case_of(line.name.as_str())).collect();
    let capitals = cases.iter().filter(|case| **case == Case::All).count();
    let style = capitals * 2 > list.len();
    let places: Vec<Place> = list
        .iter()
        .zip(cases)
        .flat_map(|(line, case)| {
            let name = line.name.as_str();
            let odd = match case {
                Case::All => !style,
                Case::Mixed => line.is_person(),
                Case::Proper => false,
            };
            let whole = odd.then(|| line.place(Spot::Name, name, 0).rather(&proper(name)));
            whole.into_iter().chain(shouted(line))
        })
        .collect();
    if places.is_empty() {
        return None;
    }
    let count = places.len();
    let sentence = Sentence::new(
        format!(
            "{count} chỗ viết hoa, viết thường khác các dòng còn lại. Bằng in đúng như đã ghi; hãy viết cho thống nhất."
        ),
        format!(
            "{count} places are cased unlike the other lines. The certificate prints what is written; bring them into line."
        ),
    );
    Some(Finding::new("capitals-left-over", Severity::Warning, sentence).at(places))
}

fn case_of(name: &str) -> Case {
    let words = words(name);
    let is_small = |word: &Word<'_>| word.text.chars().all(char::is_lowercase);
    let spelled = |word: &&Word<'_>| word.is_all_capitals() && word.text.chars().count() > 1;
    let loud = words.iter().filter(spelled).count();
    match words.len() {
        0 | 1 => Case::Proper,
        all if loud > 1 && !words.iter().any(is_small) && !words.iter().any(|word| has_small(word)) => {
            // A name of abbreviations alone (UBND TP) is no leftover.
            let syllables = words.iter().filter(|word| is_syllable(word)).count();
            if syllables * 2 > all { Case::All } else { Case::Proper }
        }
        _ if words.iter().any(|word| is_small(word) || (is_syllable(word) && word.is_all_capitals())) => Case::Mixed,
        _ => Case::Proper,
    }
}

fn has_small(word: &Word<'_>) -> bool {
    word.text.chars().any(char::is_lowercase)
}

fn is_syllable(word: &Word<'_>) -> bool {
    fit(word.text) == Fit::Good
}

/// Words in capitals among others, in what is no name of a person; short forms have no marks.
fn shouted(line: &Listed) -> impl Iterator<Item = Place> {
    line.texts().filter(|(spot, _)| matches!(spot, Spot::Unit | Spot::Position)).flat_map(|(spot, text)| {
        let words = words(text);
        let quiet = words.iter().any(has_small);
        let loud = |word: &&Word<'_>| word.is_all_capitals() && is_marked_vietnamese(word.text) && is_syllable(word);
        let whole = !quiet && words.iter().filter(|word| is_syllable(word)).count() > 1;
        let found: Vec<Place> = if whole {
            vec![line.place(spot, text, 0)]
        } else {
            words.iter().filter(|_| quiet).filter(loud).map(|word| line.place(spot, word.text, word.at)).collect()
        };
        found
    })
}

/// The name with a capital at each word and small letters behind it.
fn proper(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut begins = true;
    for c in name.chars() {
        if begins {
            out.extend(c.to_uppercase());
        } else {
            out.extend(c.to_lowercase());
        }
        begins = !c.is_alphanumeric();
    }
    out
}
