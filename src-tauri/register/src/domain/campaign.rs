//! A campaign (đợt khen thưởng): the commendation of one movement over one period, with one or more decisions.

use super::date::Period;
use super::id::{CampaignId, StableId};
use super::text::Name;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

super::codes! {
    /// The type of commendation (loại hình khen thưởng; Luật 06/2022/QH15, Article 8, and Luật 06/2026/QH16).
    CampaignKind {
        /// Regular, for merit in the task (công trạng, thường xuyên).
        Regular = "regular",
        /// Thematic (chuyên đề).
        Thematic = "thematic",
        /// An emulation movement (phong trào thi đua).
        Movement = "movement",
        /// Sudden, for an exceptional deed (đột xuất).
        Sudden = "sudden",
        /// A whole career (quá trình cống hiến).
        Dedication = "dedication",
        /// Length of service (niên hạn).
        Tenure = "tenure",
        /// Foreign relations (đối ngoại).
        Foreign = "foreign",
    }
}

impl CampaignKind {
    /// The Vietnamese term.
    #[must_use]
    pub fn vietnamese(self) -> &'static str {
        match self {
            Self::Regular => "Thường xuyên",
            Self::Thematic => "Chuyên đề",
            Self::Movement => "Phong trào thi đua",
            Self::Sudden => "Đột xuất",
            Self::Dedication => "Cống hiến",
            Self::Tenure => "Niên hạn",
            Self::Foreign => "Đối ngoại",
        }
    }
}

/// What a clerk says of a campaign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CampaignFacts {
    /// Its name: "Tổng kết phong trào Toàn dân bảo vệ an ninh Tổ quốc".
    pub name: Name,
    /// The movement, as quoted in achievements.
    pub movement: Option<Name>,
    /// The years it looks back on.
    pub period: Option<Period>,
    /// Its type.
    pub kind: CampaignKind,
}

/// A campaign in the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Campaign {
    /// Its key.
    pub id: CampaignId,
    /// Its identity everywhere.
    pub stable_id: StableId,
    /// What is said of it.
    pub facts: CampaignFacts,
}
