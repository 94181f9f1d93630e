//! What a decision says of its list is what the list holds: "cho 15 (mười lăm) tập thể và 25 (hai mươi lăm) cá nhân" is
//! fifteen and twenty-five lines, and the number in words is the one in digits.

use crate::domain::awardee::AwardeeKind;
use crate::domain::finding::{Finding, Place, Severity, Spot};
use crate::domain::fold::fold;
use crate::domain::listed::Listed;
use crate::domain::number_words::number_from_words;
use crate::domain::sentence::Sentence;
use crate::domain::word::{Word, between, words};

/// The most words that a number in words has before its noun.
const NUMBER_WORDS: usize = 7;

/// A finding if counts that are `said` of the decision are not those of its list.
#[must_use]
pub fn counts_said(list: &[Listed], said: &[(Spot, &str)]) -> Option<Finding> {
    let places: Vec<Place> = said
        .iter()
        .flat_map(|(spot, text)| {
            let counts = counts_in(text);
            counts.iter().filter_map(|count| against(count, &counts, *spot, list)).collect::<Vec<_>>()
        })
        .collect();
    let count = places.len();
    let sentence = Sentence::new(
        format!("{count} con số trong quyết định khác với danh sách. Hãy sửa lời văn hoặc danh sách."),
        format!("{count} numbers in the decision are not those of its list. Correct the text or the list."),
    );
    (count > 0).then(|| Finding::new("counts-said", Severity::Warning, sentence).at(places))
}

/// A count that a text says.
struct Said<'t> {
    words: &'t str,
    at: usize,
    kind: AwardeeKind,
    digits: Option<usize>,
    spelled: Option<usize>,
}

impl Said<'_> {
    fn count(&self) -> Option<usize> {
        self.digits.or(self.spelled)
    }
}

fn against(said: &Said<'_>, all: &[Said<'_>], spot: Spot, list: &[Listed]) -> Option<Place> {
    let place = Place::of_decision(spot, said.words, said.at);
    if let (Some(digits), Some(spelled)) = (said.digits, said.spelled)
        && digits != spelled
    {
        return Some(place.advised(
            format!("Bằng số là {digits}, bằng chữ là {spelled}."),
            format!("The digits say {digits}, the words {spelled}."),
        ));
    }
    let found = list.iter().filter(|line| line.kind == said.kind).count();
    // "Bằng khen cho 5 tập thể, Giấy khen cho 10 tập thể" counts the list in parts.
    let parts: Vec<usize> = all.iter().filter(|one| one.kind == said.kind).filter_map(Said::count).collect();
    let agrees = said.count()? == found || parts.iter().sum::<usize>() == found;
    (!agrees).then(|| place.advised(format!("Danh sách có {found}."), format!("The list has {found}.")))
}

fn counts_in(text: &str) -> Vec<Said<'_>> {
    let words = words(text);
    let folded: Vec<String> = words.iter().map(|word| fold(word.text)).collect();
    let mut counts = Vec::new();
    let mut from = 0;
    for at in 0..words.len() {
        let pair = [folded.get(at).map_or("", String::as_str), folded.get(at + 1).map_or("", String::as_str)];
        let (kind, end) = match pair {
            ["tap", "the"] => (AwardeeKind::Collective, at + 1),
            ["ca", "nhan"] => (AwardeeKind::Individual, at + 1),
            ["ho", "gia"] => (AwardeeKind::Household, at + 2),
            ["gia", "dinh"] => (AwardeeKind::Household, at + 1),
            _ => continue,
        };
        let lead = words.get(from.max(at.saturating_sub(NUMBER_WORDS + 1))..at).unwrap_or_default();
        if let Some((first, digits, spelled)) = number_before(text, lead)
            && let Some(last) = words.get(end)
        {
            counts.push(Said { words: between(text, &first, last), at: first.at, kind, digits, spelled });
            from = end + 1;
        }
    }
    counts
}

/// The number at the end of `lead`: in digits, in words, or in both, the words in brackets. With where it begins.
fn number_before<'t>(text: &str, lead: &[Word<'t>]) -> Option<(Word<'t>, Option<usize>, Option<usize>)> {
    let digits_at = lead.iter().rposition(|word| word.text.chars().all(|c| c.is_ascii_digit()));
    if let Some(at) = digits_at {
        let word = lead.get(at)?;
        let rest = lead.get(at + 1..).unwrap_or_default();
        let spelled = match rest.first() {
            None => None,
            Some(first) if first.before.trim_start().starts_with('(') => Some(said(text, rest)?),
            // "năm 2023 cho tập thể": the digits are of something else.
            Some(_) => return None,
        };
        return Some((*word, word.text.parse().ok(), spelled));
    }
    // The longest run of words that is a number.
    (0..lead.len()).find_map(|from| {
        let run = lead.get(from..)?;
        let number = said(text, run).filter(|number| *number > 0)?;
        Some((*run.first()?, None, Some(number)))
    })
}

fn said(text: &str, words: &[Word<'_>]) -> Option<usize> {
    number_from_words(between(text, words.first()?, words.last()?))
}
