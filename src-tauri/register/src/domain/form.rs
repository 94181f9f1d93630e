//! A form of commendation (hình thức khen thưởng) or title (danh hiệu). Which there are, who grants them and what they
//! pay is dated data; code knows only the kind.

use super::date::Span;
use super::id::{FormId, StableId};
use super::text::Name;
use serde::Serialize;
use ts_rs::TS;

super::codes! {
    /// What a form is.
    FormKind {
        /// Bằng khen.
        MeritDiploma = "merit_diploma",
        /// Giấy khen.
        MeritCertificate = "merit_certificate",
        /// Danh hiệu thi đua.
        EmulationTitle = "emulation_title",
        /// Cờ thi đua.
        EmulationFlag = "emulation_flag",
        /// Huân chương.
        Order = "order",
        /// Huy chương.
        Medal = "medal",
        /// Kỷ niệm chương, huy hiệu.
        CommemorativeMedal = "commemorative_medal",
        /// Danh hiệu vinh dự nhà nước.
        HonoraryTitle = "honorary_title",
    }
}

impl FormKind {
    /// What stands on line 4 of the certificate: "TẶNG", or "TẶNG DANH HIỆU" before a title; for the dead (truy tặng)
    /// "TRUY TẶNG" and "TRUY TẶNG DANH HIỆU".
    #[must_use]
    pub fn grant_line(self, posthumous: bool) -> &'static str {
        let title = matches!(self, Self::EmulationTitle | Self::HonoraryTitle);
        match (posthumous, title) {
            (false, false) => "TẶNG",
            (false, true) => "TẶNG DANH HIỆU",
            (true, false) => "TRUY TẶNG",
            (true, true) => "TRUY TẶNG DANH HIỆU",
        }
    }
}

/// A form in the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Form {
    /// Its key.
    pub id: FormId,
    /// Its identity everywhere.
    pub stable_id: StableId,
    /// Short code, unique: "GK", "BKT".
    pub code: String,
    /// What lists and reports call it: "Bằng khen cấp tỉnh".
    pub name: Name,
    /// What the certificate prints: "Bằng khen".
    pub printed: Name,
    /// What it is.
    pub kind: FormKind,
    /// When it may be granted.
    pub valid: Span,
    /// The article that creates it.
    pub basis: String,
    /// Whether the basis was seen in a source; shown as "chưa kiểm chứng" if not.
    pub verified: bool,
}
