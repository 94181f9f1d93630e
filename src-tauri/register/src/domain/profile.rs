//! What identifies an awardee, brought to one spelling: two descriptions of one life meet in it, however they were typed.
//! A profile is compared and indexed, never shown.

use super::awardee::{AwardeeFacts, AwardeeKind, CitizenId, Gender};
use super::date::Birth;
use super::fold::fold;
use super::text::Name;
use super::tone::one_style;
use sha2::{Digest, Sha256};

/// What made the keys of [`Profile::blocks`]. A register that says otherwise has its keys made anew.
pub const BLOCKING: &str = "blocks 1";

/// A block of more awardees than this is of a name so common that it tells nothing.
pub const COMMON: usize = 64;

/// Short forms of offices and places, and their whole words, folded. A short form of one letter counts only before
/// another word: "P. 3", "x. Thạnh Trị".
const SHORT_FORMS: [(&str, &str); 30] = [
    ("bch", "ban chi huy"),
    ("bcn", "ban chu nhiem"),
    ("ca", "cong an"),
    ("cat", "cong an tinh"),
    ("cax", "cong an xa"),
    ("cahuyen", "cong an huyen"),
    ("cs", "canh sat"),
    ("gtvt", "giao thong van tai"),
    ("h", "huyen"),
    ("k", "khom"),
    ("kp", "khu pho"),
    ("ld", "lao dong"),
    ("ldld", "lien doan lao dong"),
    ("mttq", "mat tran to quoc"),
    ("p", "phuong"),
    ("q", "quan"),
    ("qs", "quan su"),
    ("sgddt", "so giao duc va dao tao"),
    ("t", "tinh"),
    ("tdp", "to dan pho"),
    ("th", "tieu hoc"),
    ("thcs", "trung hoc co so"),
    ("thpt", "trung hoc pho thong"),
    ("tnhh", "trach nhiem huu han"),
    ("tp", "thanh pho"),
    ("tt", "thi tran"),
    ("tx", "thi xa"),
    ("ubnd", "uy ban nhan dan"),
    ("vp", "van phong"),
    ("x", "xa"),
];

/// A name of a unit or a collective, folded, with its short forms written out.
#[must_use]
pub fn whole_words(text: &str) -> String {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let whole = words.iter().enumerate().map(|(at, word)| {
        let known = SHORT_FORMS.iter().find(|(short, _)| short == word);
        known.filter(|(short, _)| short.len() > 1 || at + 1 < words.len()).map_or(*word, |(_, whole)| *whole)
    });
    whole.collect::<Vec<_>>().join(" ")
}

/// What identifies an awardee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    pub(super) kind: AwardeeKind,
    /// The name in lower case, its tone marks in one place.
    pub(super) styled: String,
    /// The same without diacritics; of a collective with its short forms written out.
    pub(super) plain: String,
    pub(super) gender: Option<Gender>,
    pub(super) birth: Option<Birth>,
    pub(super) citizen_id: Option<CitizenId>,
    /// The unit's name in whole words; a collective that names none stands for itself.
    pub(super) unit: Option<String>,
}

impl Profile {
    /// The profile of an awardee whose unit has that name.
    #[must_use]
    pub fn new(facts: &AwardeeFacts, unit: Option<&Name>) -> Self {
        let name = facts.name.as_str();
        let person = facts.kind == AwardeeKind::Individual;
        Self {
            kind: facts.kind,
            styled: one_style(name),
            plain: if person { fold(name) } else { whole_words(name) },
            gender: facts.gender,
            birth: facts.birth,
            citizen_id: facts.citizen_id.clone(),
            unit: unit.map(|unit| whole_words(unit.as_str())),
        }
    }

    /// The keys of the blocks in which awardees like this one are found: by name and year of birth; by family name, given
    /// name and unit, so that a middle name may be missing; by the letters of the name and the unit, so that they may be
    /// swapped. Two awardees who share no key are not compared.
    #[must_use]
    pub fn blocks(&self) -> Blocks {
        let mut letters: Vec<char> = self.plain.chars().filter(|c| c.is_alphanumeric()).collect();
        letters.sort_unstable();
        let letters: String = letters.into_iter().collect();
        let unit = self.unit.as_deref();
        let parts = match (self.plain.split_once(' '), self.plain.rsplit_once(' ')) {
            (Some((family, _)), Some((_, given))) if self.kind == AwardeeKind::Individual => {
                unit.map(|unit| self.key(&["parts", family, given, unit]))
            }
            _ => None,
        };
        Blocks {
            name: self.name_block(self.birth.map(Birth::year)),
            parts,
            letters: unit.map(|unit| self.key(&["letters", &letters, unit])),
        }
    }

    /// The blocks by name in which one may stand whose year of birth is a year off, or unknown to one of the two.
    #[must_use]
    pub fn near_name_blocks(&self) -> Vec<i64> {
        let year = self.birth.map(Birth::year);
        let years = year.map_or(vec![], |year| vec![Some(year - 1), Some(year), Some(year + 1)]);
        years.into_iter().chain([None]).map(|year| self.name_block(year)).collect()
    }

    fn name_block(&self, year: Option<i32>) -> i64 {
        let year = year.map_or_else(String::new, |year| year.to_string());
        self.key(&["name", &self.plain.replace('y', "i"), &year])
    }

    /// Eight bytes of a hash; what differs by chance in one key is told apart when it is compared.
    fn key(&self, parts: &[&str]) -> i64 {
        let mut hash = Sha256::new_with_prefix(self.kind.code());
        for part in parts {
            hash.update([0]);
            hash.update(part);
        }
        let bytes = hash.finalize();
        bytes.iter().take(8).fold(0, |key: i64, byte| (key << 8) | i64::from(*byte))
    }
}

/// The keys of one awardee's blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Blocks {
    /// Of the name and the year of birth.
    pub name: i64,
    /// Of family name, given name and unit; none without a unit.
    pub parts: Option<i64>,
    /// Of the letters of the name and the unit; none without a unit.
    pub letters: Option<i64>,
}
