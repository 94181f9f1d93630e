//! Who grants (người, cấp có thẩm quyền) and who signs (người ký).

use super::date::Span;
use super::id::{IssuerId, SignerId, StableId};
use super::text::Name;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

super::codes! {
    /// What an issuer is before the law; which forms it may grant is data (table `form_grantor`).
    IssuerKind {
        /// President of the State (Chủ tịch nước).
        StatePresident = "state_president",
        /// Standing Committee of the National Assembly (Ủy ban Thường vụ Quốc hội).
        NationalAssembly = "national_assembly",
        /// The Government (Chính phủ).
        Government = "government",
        /// Prime Minister (Thủ tướng Chính phủ).
        PrimeMinister = "prime_minister",
        /// Minister or head of a central body (Bộ trưởng, ban, ngành trung ương).
        Minister = "minister",
        /// Chair of a province (Chủ tịch UBND tỉnh).
        ProvinceChair = "province_chair",
        /// Head of a body under a ministry, such as a provincial police director (Luật 06/2022/QH15, Article 75.1.a).
        AgencyHead = "agency_head",
        /// Head of a provincial department (Article 75.1.c).
        DepartmentHead = "department_head",
        /// Head of an enterprise or cooperative (Article 75.1.b).
        EnterpriseHead = "enterprise_head",
        /// Chair of a district, until 30/6/2025 (Article 75.1.d).
        DistrictChair = "district_chair",
        /// Chair of a commune (Article 75.1.đ).
        CommuneChair = "commune_chair",
        /// Socio-political organisation of a province, such as a trade-union federation (Article 76).
        ProvinceOrganisation = "province_organisation",
        /// Military region or equal (Article 76).
        MilitaryRegion = "military_region",
        /// National university (Article 76).
        NationalUniversity = "national_university",
    }
}

/// What a clerk says of an issuer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IssuerFacts {
    /// Its name in running text: "Giám đốc Công an tỉnh Sóc Trăng". Line 3 of the certificate is this in capitals.
    pub name: Name,
    /// What it is before the law.
    pub kind: IssuerKind,
    /// The place that precedes dates: "Sóc Trăng".
    pub place: Name,
}

/// An issuer in the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Issuer {
    /// Its key.
    pub id: IssuerId,
    /// Its identity everywhere.
    pub stable_id: StableId,
    /// What is said of it.
    pub facts: IssuerFacts,
}

super::codes! {
    /// How someone signs (Nghị định 30/2020/NĐ-CP, Phụ lục I).
    SigningForm {
        /// In one's own office.
        InPerson = "in_person",
        /// For a collective body: TM. (thay mặt).
        OnBehalf = "tm",
        /// A deputy for the head: KT. (ký thay).
        Deputy = "kt",
        /// By order of the head: TL. (thừa lệnh).
        ByOrder = "tl",
        /// By authorisation: TUQ. (thừa ủy quyền).
        Authorised = "tuq",
    }
}

impl SigningForm {
    /// "TM.", "KT.", "TL.", "TUQ."; none for one's own office.
    #[must_use]
    pub fn mark(self) -> Option<&'static str> {
        match self {
            Self::InPerson => None,
            Self::OnBehalf => Some("TM."),
            Self::Deputy => Some("KT."),
            Self::ByOrder => Some("TL."),
            Self::Authorised => Some("TUQ."),
        }
    }
}

/// What a clerk says of a signer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SignerFacts {
    /// For which issuer.
    pub issuer: IssuerId,
    /// The name.
    pub name: Name,
    /// The rank printed before the name: "Đại tá"; none outside the armed forces.
    pub rank: Option<Name>,
    /// The title: "Giám đốc", "Phó Giám đốc", "Chủ tịch".
    pub title: Name,
    /// How the signer signs.
    pub form: SigningForm,
    /// For whom: "Giám đốc" after KT., "Ban Thường vụ" after TM.; none in person.
    pub principal: Option<Name>,
    /// The term of office.
    pub term: Span,
}

impl SignerFacts {
    /// The lines above the signature, in capitals: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC".
    #[must_use]
    pub fn signature_lines(&self) -> Vec<String> {
        let title = self.title.as_str().to_uppercase();
        match (self.form.mark(), &self.principal) {
            (Some(mark), Some(principal)) => vec![format!("{mark} {}", principal.as_str().to_uppercase()), title],
            _ => vec![title],
        }
    }

    /// Rank and name under the signature: "Đại tá Lâm Thành Sol".
    #[must_use]
    pub fn ranked_name(&self) -> String {
        match &self.rank {
            Some(rank) => format!("{rank} {}", self.name),
            None => self.name.to_string(),
        }
    }
}

/// A signer in the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Signer {
    /// Its key.
    pub id: SignerId,
    /// Its identity everywhere.
    pub stable_id: StableId,
    /// What is said of it.
    pub facts: SignerFacts,
}
