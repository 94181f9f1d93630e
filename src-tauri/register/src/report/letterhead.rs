//! What stands above and below the tables of a report: letterhead and signatures, as Nghị định 30/2020/NĐ-CP,
//! Phụ lục I, lays them out. Words only; sizes and places are the writers' concern.

use crate::domain::date::Date;
use crate::domain::text::Name;

/// The name of the State (Quốc hiệu).
pub const STATE: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
/// The motto (Tiêu ngữ).
pub const MOTTO: &str = "Độc lập - Tự do - Hạnh phúc";

/// The head of a report: the office on the left, State and motto on the right, place and date below.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letterhead {
    /// The superior body (cơ quan chủ quản), in capitals.
    pub superior: Option<String>,
    /// The reporting office, in capitals.
    pub office: Option<String>,
    /// "Sóc Trăng, ngày 08 tháng 02 năm 2023".
    pub place_and_date: String,
}

impl Letterhead {
    /// Sets the names in capitals and the date in words; an unknown place leaves dots to write on.
    #[must_use]
    pub fn new(superior: Option<&Name>, office: Option<&Name>, place: Option<&Name>, date: Date) -> Self {
        let capitals = |name: &Name| name.as_str().to_uppercase();
        let place = place.map_or("………………", Name::as_str);
        Self {
            superior: superior.map(capitals),
            office: office.map(capitals),
            place_and_date: format!("{place}, {}", date.in_words()),
        }
    }
}

/// Room for one signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureBlock {
    /// In what capacity: "Thủ trưởng đơn vị".
    pub capacity: String,
    /// What is asked for: "(Ký, họ tên, đóng dấu)".
    pub how: String,
}

impl SignatureBlock {
    /// The two signatures below statistical tables: who drew them up, and the head of the office.
    #[must_use]
    pub fn compiler_and_head() -> Vec<Self> {
        vec![
            Self { capacity: "Người lập biểu".into(), how: "(Ký, họ tên)".into() },
            Self { capacity: "Thủ trưởng đơn vị".into(), how: "(Ký, họ tên, đóng dấu)".into() },
        ]
    }
}
