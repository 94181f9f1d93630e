//! How much two awardees are like one another, and why. It never decides: a clerk does. Same names are common (a third of
//! all people bear one family name), so a name alone proves nothing, and what contradicts weighs more than what agrees.

use super::awardee::AwardeeKind;
use super::date::Birth;
use super::profile::Profile;
use super::sentence::Sentence;
use serde::Serialize;
use strsim::osa_distance;
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;

super::codes! {
    /// How sure it is that two are one.
    LikenessClass {
        /// One spelling and one birth, or one citizen id.
        Sure = "sure",
        /// One letter or mark apart, with birth or unit to support it.
        Likely = "likely",
        /// Namesakes of whom nothing more is known, or spellings further apart.
        Possible = "possible",
    }
}

/// What two awardees have in common.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Likeness {
    /// How sure it is.
    pub class: LikenessClass,
    /// The same from 0 to 100, to order by.
    pub score: u8,
    /// What agrees and what differs.
    pub reason: Sentence,
}

/// How two names differ, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum NameGap {
    Same,
    YForI,
    ShortForm,
    NoMarks,
    OtherMarks,
    OneLetter,
    Middle,
}

/// How two births agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum BirthGap {
    SameDate,
    SameYear,
    OneYear,
    Unknown,
}

/// How two units agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum UnitGap {
    Same,
    Alike,
    Unknown,
    Other,
}

impl Profile {
    /// How much this and `other` are like one another; none where they are two.
    #[must_use]
    pub fn likeness(&self, other: &Self) -> Option<Likeness> {
        if self.kind != other.kind || differ(self.gender.as_ref(), other.gender.as_ref()) {
            return None;
        }
        let one_citizen = match (&self.citizen_id, &other.citizen_id) {
            (Some(this), Some(that)) if this != that => return None,
            (Some(_), Some(_)) => true,
            _ => false,
        };
        let name = self.name_gap(other)?;
        let birth = birth_gap(self.birth, other.birth)?;
        let unit = unit_gap(self.unit.as_deref(), other.unit.as_deref());
        let support = birth.support() + unit.support();
        let class = if one_citizen {
            LikenessClass::Sure
        } else if self.kind == AwardeeKind::Individual {
            name.person_class(support)?
        } else {
            name.collective_class(unit)?
        };
        let reason = if one_citizen {
            Sentence::new("cùng số căn cước", "the same citizen id")
        } else {
            joined([Some(name.said()), birth.said(), unit.said()])
        };
        let support = if one_citizen { 5 } else { support.clamp(0, 5).unsigned_abs() };
        Some(Likeness { class, score: name.closeness() + support * 8, reason })
    }

    fn name_gap(&self, other: &Self) -> Option<NameGap> {
        let (this, that) = (self.styled.as_str(), other.styled.as_str());
        if this == that {
            return Some(NameGap::Same);
        }
        if y_as_i(this) == y_as_i(that) {
            return Some(NameGap::YForI);
        }
        let (plain, other_plain) = (self.plain.as_str(), other.plain.as_str());
        if plain == other_plain {
            let short = plain.split(' ').count() != this.split(' ').count()
                || other_plain.split(' ').count() != that.split(' ').count();
            return Some(match () {
                () if short => NameGap::ShortForm,
                () if this.is_ascii() || that.is_ascii() => NameGap::NoMarks,
                () => NameGap::OtherMarks,
            });
        }
        if digits(plain) != digits(other_plain) {
            return None;
        }
        let far_apart = plain.len().abs_diff(other_plain.len()) > 1;
        if !far_apart && plain.len() > 6 && osa_distance(plain, other_plain) <= 1 {
            return Some(NameGap::OneLetter);
        }
        (self.kind == AwardeeKind::Individual && middle_dropped(plain, other_plain)).then_some(NameGap::Middle)
    }
}

impl NameGap {
    /// Of 60 points, which birth and unit bring to 100.
    fn closeness(self) -> u8 {
        match self {
            Self::Same => 60,
            Self::YForI | Self::ShortForm => 58,
            Self::NoMarks => 55,
            Self::OneLetter => 50,
            Self::OtherMarks | Self::Middle => 48,
        }
    }

    /// The class of two people with that much to support it.
    fn person_class(self, support: i8) -> Option<LikenessClass> {
        use LikenessClass::{Likely, Possible, Sure};
        let (sure, likely, possible) = match self {
            Self::Same | Self::YForI | Self::ShortForm => (3, 2, 0),
            Self::NoMarks => (4, 3, 1),
            // An and Ân are two names: only a shared birth and unit make one of them a slip.
            Self::OneLetter | Self::Middle | Self::OtherMarks => (i8::MAX, 4, 2),
        };
        match support {
            support if support >= sure => Some(Sure),
            support if support >= likely => Some(Likely),
            support if support >= possible => Some(Possible),
            _ => None,
        }
    }

    /// The class of two collectives or households, whose names say most of what they are.
    fn collective_class(self, unit: UnitGap) -> Option<LikenessClass> {
        use LikenessClass::{Likely, Possible, Sure};
        match (self, unit) {
            (_, UnitGap::Other) | (Self::Middle, _) => None,
            (Self::Same, UnitGap::Same | UnitGap::Alike) => Some(Sure),
            (Self::YForI | Self::ShortForm | Self::NoMarks, UnitGap::Same | UnitGap::Alike)
            | (Self::Same | Self::YForI | Self::ShortForm, UnitGap::Unknown) => Some(Likely),
            (Self::OtherMarks | Self::OneLetter, UnitGap::Unknown) => None,
            _ => Some(Possible),
        }
    }

    fn said(self) -> Sentence {
        match self {
            Self::Same => Sentence::new("cùng tên", "the same name"),
            Self::YForI => Sentence::new("tên chỉ khác i và y", "names that differ in i and y only"),
            Self::ShortForm => Sentence::new("một tên viết tắt", "one name in short forms"),
            Self::NoMarks => Sentence::new("một tên thiếu dấu", "one name without its marks"),
            Self::OtherMarks => Sentence::new("tên khác dấu", "names with other marks"),
            Self::OneLetter => Sentence::new("tên khác nhau một chữ cái", "names one letter apart"),
            Self::Middle => Sentence::new("một tên thiếu chữ đệm", "one name without a middle name"),
        }
    }
}

impl BirthGap {
    fn support(self) -> i8 {
        match self {
            Self::SameDate => 3,
            Self::SameYear => 2,
            Self::OneYear => 1,
            Self::Unknown => 0,
        }
    }

    fn said(self) -> Option<Sentence> {
        match self {
            Self::SameDate => Some(Sentence::new("cùng ngày sinh", "born on the same day")),
            Self::SameYear => Some(Sentence::new("cùng năm sinh", "born in the same year")),
            Self::OneYear => Some(Sentence::new("năm sinh lệch một năm", "born a year apart")),
            Self::Unknown => None,
        }
    }
}

impl UnitGap {
    fn support(self) -> i8 {
        match self {
            Self::Same => 2,
            Self::Alike => 1,
            Self::Unknown => 0,
            Self::Other => -1,
        }
    }

    fn said(self) -> Option<Sentence> {
        match self {
            Self::Same => Some(Sentence::new("cùng đơn vị", "of the same unit")),
            Self::Alike => Some(Sentence::new("đơn vị viết gần giống", "of units written alike")),
            Self::Other => Some(Sentence::new("khác đơn vị", "of other units")),
            Self::Unknown => None,
        }
    }
}

/// How two births agree; none where they are of two people. Day and month may be swapped, a year may be one off.
fn birth_gap(this: Option<Birth>, that: Option<Birth>) -> Option<BirthGap> {
    let (Some(this), Some(that)) = (this, that) else { return Some(BirthGap::Unknown) };
    match (this, that) {
        (Birth::Date(this), Birth::Date(that)) if this == that => Some(BirthGap::SameDate),
        _ if this.year() == that.year() => Some(BirthGap::SameYear),
        _ if this.year().abs_diff(that.year()) == 1 => Some(BirthGap::OneYear),
        _ => None,
    }
}

fn unit_gap(this: Option<&str>, that: Option<&str>) -> UnitGap {
    let (Some(this), Some(that)) = (this, that) else { return UnitGap::Unknown };
    if this == that {
        return UnitGap::Same;
    }
    let holds = |whole: &str, part: &str| format!(" {whole} ").contains(&format!(" {part} "));
    if holds(this, that) || holds(that, this) {
        return UnitGap::Alike;
    }
    let slip = digits(this) == digits(that) && this.len() > 8 && osa_distance(this, that) <= 2;
    if slip { UnitGap::Alike } else { UnitGap::Other }
}

/// Whether both are known and differ.
pub(crate) fn differ<T: PartialEq>(this: Option<&T>, that: Option<&T>) -> bool {
    this.is_some() && that.is_some() && this != that
}

/// The text with every y, toned or not, as the i of the same tone.
fn y_as_i(text: &str) -> String {
    text.nfd().map(|c| if c == 'y' { 'i' } else { c }).nfc().collect()
}

/// Tổ 5 is not Tổ 6.
fn digits(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty()).collect()
}

/// Whether one name is the other without some of its middle words.
fn middle_dropped(this: &str, that: &str) -> bool {
    let (this, that): (Vec<&str>, Vec<&str>) = (this.split(' ').collect(), that.split(' ').collect());
    let (short, long) = if this.len() < that.len() { (this, that) } else { (that, this) };
    let mut rest = long.iter();
    short.len() >= 2
        && short.len() < long.len()
        && short.first() == long.first()
        && short.last() == long.last()
        && short.iter().all(|word| rest.any(|other| other == word))
}

fn joined(parts: [Option<Sentence>; 3]) -> Sentence {
    let (vi, en): (Vec<String>, Vec<String>) = parts.into_iter().flatten().map(|part| (part.vi, part.en)).unzip();
    Sentence::new(vi.join(", "), en.join(", "))
}
