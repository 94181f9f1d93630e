//! Who stands in a made list.

use super::layout::{Births, Layout};
use crate::words;
use fastrand::Rng;
use register::domain::awardee::{AwardeeKind, Gender};

const POSITIONS: [&str; 14] = [
    "Trưởng Công an xã",
    "Phó Trưởng Công an phường",
    "Chủ tịch Công đoàn cơ sở",
    "Trưởng ban Quản lý",
    "Giáo viên",
    "Hiệu trưởng",
    "Tổ trưởng tổ bảo vệ",
    "Bí thư Chi bộ",
    "Cán bộ chuyên trách",
    "Nhân viên bảo vệ",
    "Công nhân",
    "Chủ nhiệm hợp tác xã",
    "Kế toán trưởng",
    "Đội trưởng đội dân phòng",
];
const MEN: [&str; 5] = ["Ông", "Đồng chí Thượng tá", "Hòa thượng", "Đại úy", "Đồng chí"];
const WOMEN: [&str; 4] = ["Bà", "Đồng chí", "Thiếu tá", "Cô"];

/// What a row of a made list says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// The sheet.
    pub sheet: String,
    /// The row.
    pub row: u32,
    /// What stands there.
    pub kind: AwardeeKind,
    /// The name without honorific.
    pub name: String,
    /// The honorific; a rank makes "Đồng chí" before it needless.
    pub honorific: Option<&'static str>,
    /// The honorific as it is written.
    pub addressed: Option<&'static str>,
    /// The gender, where a column or "Ông", "Bà" tells it.
    pub gender: Option<Gender>,
    /// The position.
    pub position: Option<String>,
    /// The unit.
    pub unit: Option<String>,
    /// The form.
    pub form: Option<&'static str>,
    /// The year of birth.
    pub year: Option<i32>,
    /// Truy tặng.
    pub posthumous: bool,
}

/// Somebody; the place in the list is filled in later.
pub(super) fn somebody(layout: &Layout, kind: AwardeeKind, chance: &mut Rng) -> Expected {
    let person = kind == AwardeeKind::Individual;
    let woman = chance.bool();
    let honorific = (person && layout.honorifics).then(|| {
        let of: &[&str] = if woman { &WOMEN } else { &MEN };
        of[chance.usize(..of.len())]
    });
    let units = words::units();
    let name = if person { person_name(chance) } else { units[chance.usize(..units.len())].clone() };
    let gender = match (layout.births, honorific) {
        (Births::BySex, _) if person => Some(if woman { Gender::Female } else { Gender::Male }),
        (_, Some("Bà" | "Cô")) => Some(Gender::Female),
        (_, Some("Ông" | "Hòa thượng")) => Some(Gender::Male),
        _ => None,
    };
    Expected {
        sheet: String::new(),
        row: 0,
        kind,
        name: if layout.capitals && person { name.to_uppercase() } else { name },
        honorific: honorific.map(|word| word.strip_prefix("Đồng chí ").unwrap_or(word)),
        addressed: honorific,
        gender,
        position: person.then(|| POSITIONS[chance.usize(..POSITIONS.len())].to_owned()),
        unit: person.then(|| units[chance.usize(..units.len())].clone()),
        form: None,
        year: (person && layout.births != Births::None).then(|| chance.i32(1935..2003)),
        posthumous: person && chance.u8(..40) == 0,
    }
}

/// The household of a person.
pub(super) fn household_of(one: Expected, chance: &mut Rng) -> Expected {
    let lead = ["Gia đình ông", "Gia đình bà", "Hộ ông", "Hộ bà", "Hộ gia đình ông"][chance.usize(..5)];
    Expected {
        kind: AwardeeKind::Household,
        name: format!("{lead} {}", one.name),
        honorific: None,
        addressed: None,
        gender: None,
        position: None,
        year: None,
        posthumous: false,
        ..one
    }
}

/// "Ông" is a family too, but nobody can tell it from the honorific in a list.
fn person_name(chance: &mut Rng) -> String {
    let names = words::names();
    loop {
        let name = &names[chance.usize(..names.len())];
        if !name.starts_with("Ông ") {
            return name.clone();
        }
    }
}
