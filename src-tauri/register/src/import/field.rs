//! The fields that a column may hold, and the many ways in which offices head them.

use crate::domain::fold::fold;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// What a column, or one cell of it, says of a candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Số thứ tự.
    Ordinal,
    /// Họ và tên, or the name of a collective; several columns are joined.
    Name,
    /// Xưng hô, cấp bậc.
    Honorific,
    /// Chức vụ.
    Position,
    /// Đơn vị.
    Unit,
    /// Chức vụ and đơn vị in one cell.
    PositionUnit,
    /// Hình thức khen thưởng.
    Form,
    /// Thành tích.
    Achievement,
    /// Ngày hoặc năm sinh.
    Birth,
    /// Year of birth, or a mark, of a man.
    BirthMale,
    /// Year of birth, or a mark, of a woman.
    BirthFemale,
    /// Giới tính.
    Gender,
    /// Số căn cước.
    CitizenId,
    /// Ghi chú.
    Note,
}

impl Field {
    /// All of them, in order.
    pub const ALL: [Self; 14] = [
        Self::Ordinal,
        Self::Name,
        Self::Honorific,
        Self::Position,
        Self::Unit,
        Self::PositionUnit,
        Self::Form,
        Self::Achievement,
        Self::Birth,
        Self::BirthMale,
        Self::BirthFemale,
        Self::Gender,
        Self::CitizenId,
        Self::Note,
    ];

    /// The word by which the register and the wire know it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ordinal => "ordinal",
            Self::Name => "name",
            Self::Honorific => "honorific",
            Self::Position => "position",
            Self::Unit => "unit",
            Self::PositionUnit => "position_unit",
            Self::Form => "form",
            Self::Achievement => "achievement",
            Self::Birth => "birth",
            Self::BirthMale => "birth_male",
            Self::BirthFemale => "birth_female",
            Self::Gender => "gender",
            Self::CitizenId => "citizen_id",
            Self::Note => "note",
        }
    }

    /// The field of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.code() == code)
    }

    /// As offices head it.
    #[must_use]
    pub fn vietnamese(self) -> &'static str {
        match self {
            Self::Ordinal => "STT",
            Self::Name => "Họ và tên",
            Self::Honorific => "Xưng hô, cấp bậc",
            Self::Position => "Chức vụ",
            Self::Unit => "Đơn vị",
            Self::PositionUnit => "Chức vụ, đơn vị",
            Self::Form => "Hình thức khen",
            Self::Achievement => "Thành tích",
            Self::Birth => "Ngày, năm sinh",
            Self::BirthMale => "Năm sinh nam",
            Self::BirthFemale => "Năm sinh nữ",
            Self::Gender => "Giới tính",
            Self::CitizenId => "Số căn cước",
            Self::Note => "Ghi chú",
        }
    }
}

/// Headings, folded, by field. A heading ending in `*` stands for all that begin so.
const HEADINGS: &[(Field, &[&str])] = &[
    (Field::Ordinal, &["stt", "tt", "so tt", "so thu tu", "s tt", "no"]),
    (
        Field::Name,
        &[
            "ho va ten",
            "ho ten",
            "ho va ten*",
            "ho ten*",
            "ten",
            "ten goi",
            "ho va chu dem",
            "ho va dem",
            "ho dem",
            "ho va ten dem",
            "ho",
            "ten tap the*",
            "ten ca nhan*",
            "tap the",
            "ca nhan",
            "tap the ca nhan*",
            "ten don vi ca nhan*",
            "don vi ca nhan*",
            "ten don vi",
            "ho gia dinh",
            "ten ho gia dinh",
            "doi tuong",
            "tap the va ca nhan",
            "danh sach tap the*",
            "ten doi tuong*",
            "nguoi duoc khen*",
        ],
    ),
    (
        Field::Honorific,
        &["xung ho", "danh xung", "ong ba", "cap bac", "quan ham", "hoc ham hoc vi", "cap bac ham", "cap ham"],
    ),
    (
        Field::PositionUnit,
        &[
            "chuc vu don vi*",
            "chuc vu va don vi*",
            "chuc vu noi cong tac*",
            "chuc danh don vi*",
            "chuc vu dia chi*",
            "chuc vu chuc danh don vi*",
            "chuc vu co quan*",
            "chuc vu hoac dia chi*",
            "chuc danh noi cong tac*",
            "cap bac chuc vu don vi*",
            "chuc vu va noi cong tac*",
            "chuc vu dia phuong*",
        ],
    ),
    (Field::Position, &["chuc vu", "chuc danh", "chuc vu chuc danh", "nghe nghiep", "cap bac chuc vu", "chuc vu*"]),
    (
        Field::Unit,
        &[
            "don vi",
            "don vi cong tac*",
            "noi cong tac*",
            "co quan*",
            "dia chi*",
            "noi o*",
            "cho o*",
            "don vi dia chi",
            "thuoc don vi",
            "truc thuoc",
            "noi thuong tru",
            "dia phuong",
        ],
    ),
    (
        Field::Form,
        &[
            "hinh thuc",
            "hinh thuc khen*",
            "hinh thuc de nghi*",
            "danh hieu*",
            "hinh thuc danh hieu*",
            "loai khen thuong",
        ],
    ),
    (
        Field::Achievement,
        &[
            "thanh tich*",
            "noi dung khen thuong",
            "noi dung khen*",
            "tom tat thanh tich*",
            "noi dung thanh tich",
            "ly do*",
        ],
    ),
    (
        Field::Birth,
        &[
            "nam sinh",
            "ngay sinh",
            "ngay thang nam sinh",
            "sinh nam",
            "ngay nam sinh",
            "ns",
            "tuoi sinh",
            "ngay thang sinh",
        ],
    ),
    (Field::BirthMale, &["nam"]),
    (Field::BirthFemale, &["nu"]),
    (Field::Gender, &["gioi tinh", "phai", "gioi"]),
    (
        Field::CitizenId,
        &[
            "cccd",
            "so cccd*",
            "can cuoc*",
            "so can cuoc*",
            "cmnd",
            "so cmnd*",
            "cmnd cccd",
            "cccd cmnd",
            "so dinh danh*",
        ],
    ),
    (Field::Note, &["ghi chu*", "chu thich"]),
];

/// The longest heading that is looked up, in characters of the fold; longer cells are text.
const HEADING_MAX: usize = 90;

/// Every known heading, folded, or its beginning.
pub(super) fn known_headings() -> impl Iterator<Item = (Field, &'static str)> {
    HEADINGS.iter().flat_map(|(field, headings)| headings.iter().map(|heading| (*field, heading.trim_end_matches('*'))))
}

/// What a heading names, if it is known. Exact spellings come before beginnings.
#[must_use]
pub fn field_from_heading(heading: &str) -> Option<Field> {
    // Nothing that begins with a number heads a column, and most cells of a list that are asked do.
    if heading.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let folded = fold(heading);
    if folded.is_empty() || folded.len() > HEADING_MAX {
        return None;
    }
    // "Năm" is a year, and has no more to do with men than its letters.
    if folded == "nam" && heading.nfc().any(|c| matches!(c, 'ă' | 'Ă')) {
        return None;
    }
    let known = &*KNOWN;
    let beginnings = || {
        let ends = folded.match_indices(' ').map(|(at, _)| at).chain([folded.len()]);
        ends.filter_map(|end| known.beginnings.get(folded.get(..end)?))
    };
    let begun = || beginnings().min_by_key(|(place, _)| place).map(|(_, field)| field);
    known.whole.get(&*folded).or_else(begun).copied()
}

/// [`HEADINGS`] by their words; of two beginnings that fit, the one that stands there first counts.
struct Known {
    whole: HashMap<&'static str, Field>,
    beginnings: HashMap<&'static str, (usize, Field)>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let (mut whole, mut beginnings) = (HashMap::new(), HashMap::new());
    let all = HEADINGS.iter().flat_map(|(field, headings)| headings.iter().map(move |heading| (*field, *heading)));
    for (place, (field, heading)) in all.enumerate() {
        match heading.strip_suffix('*') {
            Some(start) => {
                beginnings.entry(start).or_insert((place, field));
            }
            None => {
                whole.entry(heading).or_insert(field);
            }
        }
    }
    Known { whole, beginnings }
});
