//! Marks that are missing where the same words have them elsewhere in the list.

use crate::domain::finding::{Place, Spot};
use crate::domain::fold::fold;
use crate::domain::listed::Listed;
use crate::domain::person_name::is_family;
use crate::domain::word::{Word, words};
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;

/// How often the marked form must stand in the list before a form without its marks is doubted.
const OFTEN: usize = 3;

/// The families that more than half of all people bear; a first word that lacks only their marks is doubted at once.
const GREAT_FAMILIES: [&str; 10] = ["Nguyễn", "Trần", "Phạm", "Huỳnh", "Hoàng", "Võ", "Đặng", "Bùi", "Đỗ", "Ngô"];

/// The pairs of words of a list: by their folded letters, each spelling and how often it stands.
type Pairs = HashMap<(String, String), HashMap<(String, String), usize>>;

/// The places where marks are missing.
pub(super) fn marks(list: &[Listed]) -> Vec<Place> {
    let pairs = pairs(list);
    let families = families(list);
    list.iter()
        .flat_map(|line| {
            let texts = line.texts().flat_map(|(spot, text)| in_text(line, spot, text, &pairs)).collect::<Vec<_>>();
            texts.into_iter().chain(in_name(line, &families))
        })
        .collect()
}

fn pairs(list: &[Listed]) -> Pairs {
    let mut pairs = Pairs::new();
    for line in list {
        for (_, text) in line.texts() {
            let words = words(text);
            for (one, next) in words.iter().zip(words.iter().skip(1)).filter(|(_, next)| next.follows()) {
                let spellings = pairs.entry((fold(one.text), fold(next.text))).or_default();
                *spellings.entry((small(one.text), small(next.text))).or_default() += 1;
            }
        }
    }
    // Most pairs are spelled in one way: nothing can be missing there.
    pairs.retain(|_, spellings| spellings.len() > 1);
    pairs
}

fn in_text(line: &Listed, spot: Spot, text: &str, pairs: &Pairs) -> Vec<Place> {
    let words = words(text);
    let mut places: Vec<Place> = Vec::new();
    for (one, next) in words.iter().zip(words.iter().skip(1)).filter(|(_, next)| next.follows()) {
        let Some(spellings) = pairs.get(&(fold(one.text), fold(next.text))) else { continue };
        let here = (small(one.text), small(next.text));
        let count = spellings.get(&here).copied().unwrap_or_default();
        let usual = spellings.iter().filter(|(_, often)| **often >= OFTEN.max(count * OFTEN));
        let usual = usual.max_by_key(|(spelling, often)| (**often, (*spelling).clone()));
        let Some(((usual_one, usual_next), _)) = usual else { continue };
        // The other word of the pair is the same: what differs is this one.
        let lacking = match (here.0 == *usual_one, here.1 == *usual_next) {
            (false, true) => Some((one, usual_one)),
            (true, false) => Some((next, usual_next)),
            _ => None,
        };
        let Some((word, right)) = lacking.filter(|(word, right)| may_lack(word, right)) else { continue };
        if !places.iter().any(|place| place.at == word.at) {
            places.push(line.place(spot, word.text, word.at).rather(&cased(right, word)));
        }
    }
    places
}

/// Whether `word` may be `right` without some of its marks. A name of a place may well differ by one mark only, but not
/// one that has none at all.
fn may_lack(word: &Word<'_>, right: &str) -> bool {
    let lacks = lacks_marks_of(&small(word.text), right);
    lacks && (word.text.chars().all(char::is_lowercase) || word.text.is_ascii())
}

/// Whether the first is the second with fewer marks and no other ones.
fn lacks_marks_of(bare: &str, marked: &str) -> bool {
    let spread = |text: &str| text.replace('đ', "d\u{335}").nfd().collect::<Vec<char>>();
    let (bare, marked) = (spread(bare), spread(marked));
    let mut rest = marked.iter();
    bare.len() < marked.len() && bare.iter().all(|c| rest.any(|other| other == c))
}

/// The marked family names of the list, by their folded letters.
fn families(list: &[Listed]) -> HashMap<String, String> {
    let firsts = list.iter().filter(|line| line.is_person()).filter_map(|line| line.name.as_str().split(' ').next());
    let met = firsts.filter(|first| !first.is_ascii() && is_family(first)).map(proper);
    let great = GREAT_FAMILIES.iter().map(|family| (*family).to_owned());
    met.chain(great).map(|family| (fold(&family), family)).collect()
}

/// "Nguyên Văn An", "Tran Văn Bình", "Lê Thi Hoa": a family or "Văn", "Thị" without their marks.
fn in_name(line: &Listed, families: &HashMap<String, String>) -> Vec<Place> {
    let name = line.name.as_str();
    let words = words(name);
    let [family, middle, _, ..] = words.as_slice() else { return Vec::new() };
    // A name that has no marks at all is a foreign one, or was typed so by rule.
    if !line.is_person() || name.is_ascii() {
        return Vec::new();
    }
    let family_right = families
        .get(&fold(family.text))
        .filter(|right| !is_family(family.text) && lacks_marks_of(&small(family.text), &small(right)));
    let middle_right = match middle.text {
        "Van" => Some("Văn"),
        "Thi" => Some("Thị"),
        _ => None,
    };
    let known = is_family(family.text);
    let family_place = family_right.map(|right| line.place(Spot::Name, family.text, family.at).rather(right));
    let middle_place =
        middle_right.filter(|_| known).map(|right| line.place(Spot::Name, middle.text, middle.at).rather(right));
    family_place.into_iter().chain(middle_place).collect()
}

fn small(text: &str) -> String {
    text.to_lowercase()
}

fn proper(text: &str) -> String {
    let lower = small(text);
    let mut letters = lower.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn cased(right: &str, like: &Word<'_>) -> String {
    match (like.is_all_capitals(), like.is_capitalised()) {
        (true, _) => right.to_uppercase(),
        (_, true) => proper(right),
        _ => right.to_owned(),
    }
}
