//! Slips that are known, because they were printed once or are often typed: "Hệu trưởng", "xã thị trấn Phú Lộc". They are
//! words of their own and no spelling rule finds them, so they stand in a list, `known_slips.tsv`. A word that stands
//! twice in a row is one too, except where the language doubles it.

use crate::domain::finding::{Finding, Place, Severity, Spot};
use crate::domain::listed::Listed;
use crate::domain::sentence::Sentence;
use crate::domain::tone::one_style;
use crate::domain::word::{Word, between, words};
use std::collections::HashMap;
use std::sync::LazyLock;

const LIST: &str = include_str!("known_slips.tsv");

/// Words that make a list of kinds of place, not the name of one.
const PLURAL: [&str; 9] = ["các", "những", "mọi", "nhiều", "toàn", "cấp", "một", "từng", "liên"];

/// Words that the language doubles.
const DOUBLED: [&str; 12] =
    ["luôn", "ngày", "đời", "người", "nhà", "mãi", "thường", "hằng", "dần", "đều", "xanh", "ngành"];

/// A slip: its words, and what is meant; nothing where two kinds of place stand side by side.
struct Slip {
    words: Vec<&'static str>,
    meant: Option<&'static str>,
}

/// The slips by their first word.
static SLIPS: LazyLock<HashMap<&str, Vec<Slip>>> = LazyLock::new(|| {
    let mut slips: HashMap<&str, Vec<Slip>> = HashMap::new();
    for line in LIST.lines().filter(|line| !line.starts_with('#')) {
        let mut columns = line.split('\t');
        let words: Vec<&str> = columns.next().unwrap_or_default().split(' ').collect();
        let meant = columns.next().filter(|meant| !meant.is_empty());
        if let Some(first) = words.first() {
            slips.entry(first).or_default().push(Slip { words, meant });
        }
    }
    slips
});

/// A finding if there are slips in the list, or in `said` of the decision and its campaign.
#[must_use]
pub fn known_slips(list: &[Listed], said: &[(Spot, &str)]) -> Option<Finding> {
    let of_decision = said.iter().flat_map(|(spot, text)| {
        slips_in(text).into_iter().map(|slip| slip.told(Place::of_decision(*spot, slip.words, slip.at)))
    });
    let of_lines = list.iter().flat_map(|line| {
        line.texts().flat_map(move |(spot, text)| {
            slips_in(text).into_iter().map(move |slip| slip.told(line.place(spot, slip.words, slip.at)))
        })
    });
    let places: Vec<Place> = of_decision.chain(of_lines).collect();
    let count = places.len();
    let sentence = Sentence::new(
        format!("{count} chỗ có lỗi chữ hay gặp. Hãy sửa trước khi in."),
        format!("{count} places have a slip that is often made. Correct them before printing."),
    );
    (count > 0).then(|| Finding::new("known-slips", Severity::Warning, sentence).at(places))
}

/// A slip in a text.
struct Found<'t> {
    words: &'t str,
    at: usize,
    right: Right,
}

/// What to do about it.
enum Right {
    Write(String),
    OneKind,
    Once,
}

impl Found<'_> {
    fn told(&self, place: Place) -> Place {
        match &self.right {
            Right::Write(right) => place.rather(right),
            Right::OneKind => place.advised(
                "Hai loại đơn vị hành chính đứng liền nhau; hãy giữ một.",
                "Two kinds of place stand side by side; keep one.",
            ),
            Right::Once => place.advised("Từ này viết hai lần liền.", "This word stands twice in a row."),
        }
    }
}

fn slips_in(text: &str) -> Vec<Found<'_>> {
    let words = words(text);
    let styled: Vec<String> = words.iter().map(|word| one_style(word.text)).collect();
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let known = SLIPS.get(styled.get(at).map_or("", String::as_str)).into_iter().flatten();
        for slip in known {
            let end = at + slip.words.len();
            let same = styled.get(at..end).is_some_and(|here| here.iter().eq(slip.words.iter()));
            let together = words.get(at + 1..end).unwrap_or_default().iter().all(Word::follows);
            let named = words.get(end).is_some_and(|next| next.follows() && next.is_capitalised());
            let listed = at.checked_sub(1).and_then(|before| styled.get(before)).map(String::as_str);
            let of_place = named && !listed.is_some_and(|before| PLURAL.contains(&before));
            if !(same && together) || (slip.meant.is_none() && !of_place) {
                continue;
            }
            let Some(last) = words.get(end - 1) else { continue };
            let written = between(text, word, last);
            let right = slip.meant.map_or(Right::OneKind, |meant| Right::Write(cased(meant, written)));
            found.push(Found { words: written, at: word.at, right });
        }
        let twice = at.checked_sub(1).is_some_and(|before| styled.get(before) == styled.get(at));
        let doubled = styled.get(at).is_some_and(|word| DOUBLED.contains(&word.as_str()));
        let in_small = word.text.chars().all(char::is_lowercase) && word.text.chars().count() > 1;
        if twice
            && !doubled
            && in_small
            && word.follows()
            && let Some(first) = at.checked_sub(1).and_then(|before| words.get(before))
        {
            found.push(Found { words: between(text, first, word), at: first.at, right: Right::Once });
        }
    }
    found
}

/// `meant` with a capital where `written` has one.
fn cased(meant: &str, written: &str) -> String {
    if written.chars().next().is_some_and(char::is_uppercase) {
        let mut letters = meant.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    } else {
        meant.to_owned()
    }
}
