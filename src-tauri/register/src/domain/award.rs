//! An award (lượt khen): one awardee, one form, one decision. A draft may change; an issued one never does, and only an
//! issued one becomes a [`Certificate`].

use super::certificate::{Certificate, CertificateWords};
use super::date::Date;
use super::id::{AwardId, AwardeeId, DecisionId, FormId, ReissueId, StableId, UnitId};
use super::money::Dong;
use super::text::{Name, Prose};
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// Number in the golden book (số sổ vàng): each issuer counts from 1 in each year, without gaps or reuse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct RegisterNumber {
    /// Year of the decision.
    pub year: i32,
    /// Place in that year's book, from 1.
    pub sequence: i64,
}

impl fmt::Display for RegisterNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}/{}", self.sequence, self.year)
    }
}

/// What a clerk says of an award.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AwardFacts {
    /// Under which decision.
    pub decision: DecisionId,
    /// Who is commended.
    pub awardee: AwardeeId,
    /// The form granted.
    pub form: FormId,
    /// Whether it is granted after death (truy tặng).
    pub posthumous: bool,
    /// Honorific or rank as printed before the name: "Ông", "Thượng tá".
    pub honorific: Option<Name>,
    /// Position at the time: "Trưởng Công an xã".
    pub position: Option<Name>,
    /// Unit at the time.
    pub unit: Option<UnitId>,
    /// The achievement (thành tích).
    pub achievement: Option<Prose>,
}

/// An award under a draft decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DraftAward {
    /// Its key.
    pub id: AwardId,
    /// Its identity everywhere.
    pub stable_id: StableId,
    /// Its place in the decision's list, from 1.
    pub place: i64,
    /// What is said of it.
    pub facts: AwardFacts,
}

/// An award in force: numbered, its words and bonus frozen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct IssuedAward {
    /// Its key.
    pub id: AwardId,
    /// Its identity everywhere.
    pub stable_id: StableId,
    /// Its place in the decision's list, from 1.
    pub place: i64,
    /// What was said of it.
    pub facts: AwardFacts,
    /// Its number in the golden book.
    pub number: RegisterNumber,
    /// Its words, as printed.
    pub words: CertificateWords,
    /// The bonus; none where no rate is known.
    pub bonus: Option<Dong>,
    /// The revocation, if there was one.
    pub revocation: Option<Revocation>,
    /// The newest reissue, if there was one; its note stands in the words.
    pub reissue: Option<ReissueId>,
}

impl IssuedAward {
    /// The certificate of this award; none once it is revoked.
    #[must_use]
    pub fn certificate(&self) -> Option<Certificate> {
        self.revocation.is_none().then(|| Certificate::new(self.words.clone(), self.number))
    }
}

super::codes! {
    /// Ground for revoking (Luật 06/2022/QH15, Article 93.2).
    RevocationGround {
        /// a) False declaration (gian dối trong kê khai).
        FalseDeclaration = "a",
        /// b) False information or forged papers (cung cấp thông tin sai, giấy tờ giả).
        FalsePapers = "b",
        /// c) Proposed or granted against the rules (thẩm định, xét, duyệt trái quy định).
        AgainstRules = "c",
        /// d) A finding or judgment of a breach in the period (có kết luận, bản án).
        Breach = "d",
    }
}

/// A revocation (hủy bỏ quyết định, thu hồi): a new fact beside an issued award, which itself stays as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Revocation {
    /// Number of the revoking decision.
    pub number: super::decision::DecisionNumber,
    /// Its date.
    pub date: Date,
    /// The ground.
    pub ground: RevocationGround,
    /// Why, in words.
    pub reason: Prose,
}
