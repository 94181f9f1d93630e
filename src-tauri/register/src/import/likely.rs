//! Headings in a person's own words: how near one comes to those that are known, word by word. What is only likely is
//! read, and said.

use super::field::{Field, known_headings};
use crate::domain::fold::fold;
use strsim::osa_distance;

/// A heading this near, of 100, is taken for the known one.
const LIKELY: u8 = 70;

/// Short forms of words in headings, and words that say nothing of the field.
const SHORT_FORMS: [(&str, &str); 13] = [
    ("cv", "chuc vu"),
    ("cq", "co quan"),
    ("dc", "dia chi"),
    ("dv", "don vi"),
    ("gt", "gioi tinh"),
    ("hd", "hoat dong"),
    ("ht", "hinh thuc"),
    ("hvt", "ho va ten"),
    ("kt", "khen thuong"),
    ("nd", "noi dung"),
    ("ngs", "ngay sinh"),
    ("tich", "thanh tich"),
    ("tt", "thanh tich"),
];
const SILENT: [&str; 16] =
    ["cac", "cua", "cho", "co", "de", "duoc", "ghi", "hien", "moi", "nay", "neu", "nghi", "ro", "theo", "va", "day"];

/// The field that a heading likely means, and how near it comes, of 100; none where two fields are as near.
pub(super) fn likely_field(heading: &str) -> Option<(Field, u8)> {
    let own = words(heading);
    if own.is_empty() || own.len() > 12 {
        return None;
    }
    let mut best: Option<(Field, u8)> = None;
    let mut second = 0;
    // "Nam" and "Nữ" are whole headings or none: "Năm" is no man.
    let worded = |(field, _): &(Field, &str)| !matches!(field, Field::BirthMale | Field::BirthFemale);
    for (field, known) in known_headings().filter(worded) {
        let score = nearness(&own, &words(known));
        match best {
            Some((other, most)) if score > most => {
                second = if other == field { second } else { most };
                best = Some((field, score));
            }
            Some((other, _)) if other != field => second = second.max(score),
            Some(_) => {}
            None => best = Some((field, score)),
        }
    }
    best.filter(|(_, score)| *score >= LIKELY && *score > second)
}

/// The words of a heading that say something, in full.
fn words(heading: &str) -> Vec<String> {
    let folded = fold(heading);
    let whole = |word: &str| {
        let known = SHORT_FORMS.iter().find(|(short, _)| *short == word).map_or(word, |(_, whole)| whole);
        known.split(' ').map(str::to_owned).collect::<Vec<_>>()
    };
    folded.split(' ').filter(|word| !word.is_empty() && !SILENT.contains(word)).flat_map(whole).collect()
}

/// Twice what two headings share, by what both have: 100 for the same words in any order.
fn nearness(own: &[String], known: &[String]) -> u8 {
    let mut left: Vec<&String> = known.iter().collect();
    let mut shared = 0;
    for word in own {
        let near = left.iter().enumerate().map(|(at, other)| (alike(word, other), at)).max();
        if let Some((points, at)) = near.filter(|(points, _)| *points > 0) {
            shared += points;
            left.remove(at);
        }
    }
    u8::try_from(2 * shared / (own.len() + known.len()).max(1)).unwrap_or(100)
}

/// How alike two words are, of 100: the same; a letter apart; the first letters for the word, as in "C.vụ".
fn alike(word: &str, other: &str) -> usize {
    match () {
        () if word == other => 100,
        () if word.len() >= 4 && other.len() >= 4 && osa_distance(word, other) == 1 => 80,
        () if word.len() <= 2 && other.starts_with(word) => 80,
        () => 0,
    }
}
