//! Honorifics and ranks in front of names (Ông, Bà, Thượng tá …), told apart from the name.
//! The spelling is the clerk's; nothing is added, and a name that only looks like an honorific stays whole.

use super::awardee::Gender;
use super::person_name::is_family;
use super::text::clean;
use super::tone::one_style;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// A name as a list writes it, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressed {
    /// What stands before the name, as written: "Thượng tá", "Bà", "PGS.TS."; a bare "Đồng chí" goes when more follows.
    pub honorific: Option<String>,
    /// What the honorific tells; ranks and degrees tell nothing.
    pub gender: Option<Gender>,
    /// Whether it is a household: "Gia đình ông …", "Hộ bà …".
    pub household: bool,
    /// The name; of a household the whole text.
    pub name: String,
}

/// Takes honorifics, ranks and titles off the front of `text`, several in a row if there are.
#[must_use]
pub fn addressed(text: &str) -> Addressed {
    let text = clean(text);
    if !may_be_addressed(&text) {
        return Addressed { honorific: None, gender: None, household: false, name: behind_marks(&text) };
    }
    let pieces = pieces(&text);
    if is_household(&pieces) {
        return Addressed { honorific: None, gender: None, household: true, name: text };
    }
    let mut taken = Taken::default();
    while let Some(found) = next_honorific(pieces.get(taken.pieces..).unwrap_or_default(), &taken) {
        taken.pieces += found.pieces;
        taken.gender = taken.gender.or(found.gender);
        match found.kind {
            Kind::Comrade | Kind::Label => taken.bare = Some((taken.pieces, found.kind)),
            Kind::Weak => taken.weak = true,
            Kind::Strong => {}
        }
    }
    let at = |piece: usize| pieces.get(piece).map_or(text.len(), |(start, _)| *start);
    let name = behind_marks(text.get(at(taken.pieces)..).unwrap_or_default());
    // "Đồng chí" alone is an honorific; before a rank it is only a greeting. "Ông (Bà)" is a label of the form.
    let from = match taken.bare {
        Some((end, kind)) if end < taken.pieces || kind == Kind::Label => at(end),
        _ => 0,
    };
    let honorific = text.get(from..at(taken.pieces)).unwrap_or_default().trim_matches([',', ':', ' ']).to_owned();
    let honorific = (!honorific.is_empty()).then_some(honorific);
    Addressed { honorific, gender: taken.gender, household: false, name }
}

fn behind_marks(name: &str) -> String {
    name.trim_start_matches([',', ':', '.', '-', ' ']).to_owned()
}

/// What an honorific in a column of its own tells of the gender.
#[must_use]
pub fn gender_of(honorific: &str) -> Option<Gender> {
    let word = one_style(&clean(honorific));
    WEAK.iter().find(|(weak, _)| *weak == word).and_then(|(_, gender)| *gender).or_else(|| told_by(&word))
}

/// Polite words that are family or given names as well; taken only before a known family name and one more word.
const WEAK: [(&str, Option<Gender>); 8] = [
    ("ông", Some(Gender::Male)),
    ("bà", Some(Gender::Female)),
    ("anh", Some(Gender::Male)),
    ("chị", Some(Gender::Female)),
    ("cô", Some(Gender::Female)),
    ("em", None),
    ("cụ", None),
    ("thầy", None),
];

const COMRADE: [&str; 3] = ["đồng chí", "đ/c", "đ.c."];
const LABEL: [&str; 4] = ["ông (bà)", "ông/bà", "ông, bà", "ông (bà):"];

/// Degrees and state titles as abbreviations; each may be followed by a point.
const ABBREVIATIONS: &str =
    "gs pgs ts tskh ths bs bscki bsckii bsck1 bsck2 cki ckii ck1 ck2 ngưt ngnd nsưt nsnd ttưt ttnd";
/// Abbreviations that are taken only with their point, for they may begin a name otherwise.
const POINTED: &str = "ht. tt. đđ. lm. ms. ks. ds. cn. ls.";

/// The grades of officers.
const GRADES: [&str; 4] = ["thiếu", "trung", "thượng", "đại"];

const TITLES: [&str; 57] = [
    "bà mẹ việt nam anh hùng",
    "mẹ việt nam anh hùng",
    "bà mẹ vnah",
    "mẹ vnah",
    "anh hùng llvtnd",
    "anh hùng llvt nhân dân",
    "ahllvtnd",
    "ahllvt",
    "anh hùng lực lượng vũ trang nhân dân",
    "anh hùng lao động",
    "bác sĩ chuyên khoa ii",
    "bác sĩ chuyên khoa i",
    "bác sĩ chuyên khoa 2",
    "bác sĩ chuyên khoa 1",
    "nghệ nhân nhân dân",
    "nghệ nhân ưu tú",
    "nghệ sĩ nhân dân",
    "nghệ sĩ ưu tú",
    "nhà giáo nhân dân",
    "nhà giáo ưu tú",
    "thầy thuốc nhân dân",
    "thầy thuốc ưu tú",
    "phó giáo sư",
    "giáo sư",
    "tiến sĩ khoa học",
    "tiến sĩ",
    "thạc sĩ",
    "bác sĩ",
    "dược sĩ",
    "kỹ sư",
    "kĩ sư",
    "cử nhân",
    "luật sư",
    "hòa thượng",
    "thượng tọa",
    "đại đức",
    "lục cru",
    "ni trưởng",
    "ni sư",
    "sư cô",
    "sư cả",
    "tổng giám mục",
    "giám mục",
    "linh mục",
    "cha xứ",
    "mục sư",
    "thiếu tướng",
    "trung tướng",
    "thượng tướng",
    "đại tướng",
    "chuẩn úy",
    "hạ sĩ",
    "trung sĩ",
    "thượng sĩ",
    "binh nhất",
    "binh nhì",
    "liệt sĩ",
];

/// What may stand behind a word of an honorific.
const POINTS: [char; 3] = ['.', ':', ','];

/// The most pieces of an honorific, by its first: most names begin with none of these.
static STARTS: LazyLock<HashMap<&str, usize>> = LazyLock::new(|| {
    let weak = WEAK.iter().map(|(weak, _)| *weak);
    let listed = COMRADE.into_iter().chain(LABEL).chain(TITLES);
    let short = ABBREVIATIONS.split(' ').chain(POINTED.split(' ')).chain(["đ. c."]);
    let officers = GRADES.into_iter().map(|grade| (grade, OFFICER_PIECES));
    let mut most = HashMap::new();
    for (phrase, pieces) in
        weak.chain(listed).chain(short).map(|phrase| (phrase, phrase.split(' ').count())).chain(officers)
    {
        let first = phrase.split(' ').next().unwrap_or_default().trim_end_matches(POINTS);
        let known = most.entry(first).or_default();
        *known = pieces.max(*known);
    }
    most
});

/// "Thượng tá chuyên nghiệp".
const OFFICER_PIECES: usize = 4;

static STRONG: LazyLock<HashSet<&str>> = LazyLock::new(|| TITLES.into_iter().chain(POINTED.split(' ')).collect());
static SHORT: LazyLock<HashSet<&str>> = LazyLock::new(|| ABBREVIATIONS.split(' ').collect());

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Comrade,
    Label,
    Weak,
    Strong,
}

struct Found {
    pieces: usize,
    kind: Kind,
    gender: Option<Gender>,
}

#[derive(Default)]
struct Taken {
    pieces: usize,
    weak: bool,
    gender: Option<Gender>,
    bare: Option<(usize, Kind)>,
}

/// Words and pointed abbreviations with the byte at which they start: "TS.Nguyễn" is two.
fn pieces(text: &str) -> Vec<(usize, String)> {
    let mut pieces = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        if c != ' ' && start.is_none() {
            start = Some(at);
        }
        let end = if c == ' ' { at } else { at + c.len_utf8() };
        if matches!(c, ' ' | '.')
            && let Some(from) = start.take()
        {
            pieces.push((from, style(text.get(from..end).unwrap_or_default())));
        }
    }
    if let Some(from) = start {
        pieces.push((from, style(text.get(from..).unwrap_or_default())));
    }
    pieces
}

/// One style of tone marks and of sĩ and sỹ, so that one spelling of each title suffices.
fn style(piece: &str) -> String {
    let mut styled = one_style(piece);
    styled.truncate(styled.trim_end_matches(',').len());
    if styled == "sỹ" { "sĩ".to_owned() } else { styled }
}

/// Whether the first word begins an honorific or a household.
fn may_be_addressed(text: &str) -> bool {
    let first = text.find([' ', '.']).and_then(|end| text.get(..end)).unwrap_or(text);
    let first = style(first);
    STARTS.contains_key(first.trim_end_matches(POINTS))
        || HOUSEHOLD.iter().any(|beginning| beginning.first() == Some(&first.as_str()))
}

fn next_honorific(rest: &[(usize, String)], taken: &Taken) -> Option<Found> {
    let (_, first) = rest.first()?;
    let most = *STARTS.get(first.trim_end_matches(POINTS))?;
    // One word at least must stay as the name.
    let most = most.min(rest.len().saturating_sub(1));
    for pieces in (1..=most).rev() {
        let phrase = rest.iter().take(pieces).map(|(_, word)| word.as_str()).collect::<Vec<_>>().join(" ");
        let followers = rest.get(pieces..).unwrap_or_default();
        let kind = if is_comrade(&phrase) {
            Kind::Comrade
        } else if LABEL.contains(&phrase.as_str()) {
            Kind::Label
        } else if is_strong(&phrase) {
            Kind::Strong
        } else if let Some((_, gender)) = WEAK.iter().find(|(weak, _)| *weak == phrase) {
            let strong_follows = next_honorific(followers, &Taken { weak: true, ..Taken::default() }).is_some();
            if taken.weak || !(strong_follows || is_named_person(followers)) {
                return None;
            }
            return Some(Found { pieces, kind: Kind::Weak, gender: *gender });
        } else {
            continue;
        };
        return Some(Found { pieces, kind, gender: told_by(&phrase) });
    }
    None
}

fn is_comrade(phrase: &str) -> bool {
    COMRADE.contains(&phrase) || matches!(phrase, "đ. c." | "đ/c." | "đồng chí:" | "đ/c:")
}

fn is_strong(phrase: &str) -> bool {
    STRONG.contains(phrase) || SHORT.contains(phrase.trim_end_matches('.')) || is_officer(phrase)
}

/// Thiếu úy to Đại tá, professional soldiers included.
fn is_officer(phrase: &str) -> bool {
    let mut words = phrase.split(' ');
    let grade = words.next().is_some_and(|word| GRADES.contains(&word));
    let level = words.next().is_some_and(|word| matches!(word, "úy" | "tá"));
    grade && level && matches!(words.collect::<Vec<_>>().join(" ").as_str(), "" | "qncn" | "cn" | "chuyên nghiệp")
}

fn told_by(title: &str) -> Option<Gender> {
    match title {
        "bà mẹ việt nam anh hùng"
        | "mẹ việt nam anh hùng"
        | "bà mẹ vnah"
        | "mẹ vnah"
        | "ni trưởng"
        | "ni sư"
        | "sư cô" => Some(Gender::Female),
        "hòa thượng" | "thượng tọa" | "đại đức" | "lục cru" | "linh mục" | "giám mục" | "tổng giám mục" => {
            Some(Gender::Male)
        }
        _ => None,
    }
}

fn is_named_person(followers: &[(usize, String)]) -> bool {
    followers.len() >= 2 && followers.first().is_some_and(|(_, word)| is_family(word))
}

/// How households are begun, the longer before what it begins with.
const HOUSEHOLD: [&[&str]; 6] =
    [&["hộ", "gia", "đình"], &["hộ", "gđ"], &["gia", "đình"], &["vợ", "chồng"], &["gđ"], &["hộ"]];

fn is_household(pieces: &[(usize, String)]) -> bool {
    let words: Vec<&str> = pieces.iter().map(|(_, word)| word.as_str()).collect();
    let rest = HOUSEHOLD.iter().find_map(|beginning| words.strip_prefix(*beginning));
    match rest {
        Some(rest @ [first, _, ..]) => {
            WEAK.iter().any(|(weak, _)| weak == first) || is_comrade_start(rest) || is_family(first)
        }
        _ => false,
    }
}

fn is_comrade_start(rest: &[&str]) -> bool {
    matches!(rest, ["đồng", "chí", _, ..] | ["đ/c", _, ..])
}
