//! The words of one printed certificate (tờ bằng), frozen when the decision is issued.

mod field;
mod sample;

pub use field::WordField;
pub use sample::SampleWords;

use super::award::{AwardFacts, RegisterNumber};
use super::awardee::{AwardeeFacts, AwardeeKind, Gender};
use super::campaign::CampaignFacts;
use super::date::Date;
use super::decision::DecisionNumber;
use super::form::Form;
use super::issuer::{IssuerFacts, SignerFacts};
use super::text::Name;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Every word that stands on a certificate, in the case and spelling in which it is printed.
///
/// They are computed once, when the decision is issued, and kept: a reprint in 2036 gives the same words, the old
/// unit name included. Line numbers follow the order fixed by Nghị định 50/2006/NĐ-CP, Article 28.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CertificateWords {
    /// Line 3, who grants, in capitals: "GIÁM ĐỐC CÔNG AN TỈNH SÓC TRĂNG".
    pub issuer: String,
    /// Line 4: "TẶNG", "TẶNG DANH HIỆU", "TRUY TẶNG" or "TRUY TẶNG DANH HIỆU".
    pub grant: String,
    /// Line 5: "BẰNG KHEN", "GIẤY KHEN" or a title, in capitals.
    pub form: String,
    /// Line 6, before the name: "Ông", "Thượng tá"; none for collectives.
    pub honorific: Option<String>,
    /// Line 6: the awardee's name.
    pub name: String,
    /// Line 7: position and unit, or address.
    pub position_unit: Option<String>,
    /// The following lines: the achievement (thành tích).
    pub achievement: String,
    /// Bottom left, first line: "Số quyết định: 512/QĐ-CAT ngày 04 tháng 8 năm 2023".
    pub decision: String,
    /// Bottom left, second line: "Số sổ vàng: 17"; none before the number is given.
    pub golden_book: Option<String>,
    /// Under it, on a certificate given anew (cấp đổi, cấp lại): "Cấp lại lần 1". Not frozen with the others, for it came later.
    pub reissue: Option<String>,
    /// Bottom right, first line: "Sóc Trăng, ngày 04 tháng 8 năm 2023".
    pub place_date: String,
    /// Bottom right, in capitals, a line each: "GIÁM ĐỐC", or "KT. GIÁM ĐỐC" and "PHÓ GIÁM ĐỐC".
    pub signature: Vec<String>,
    /// Under the gap for signature and seal: rank and name of the signer.
    pub signer: String,
}

/// A certificate that may be printed as such: the frozen words of an issued award. Nothing else makes one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Certificate {
    words: CertificateWords,
    number: RegisterNumber,
}

impl Certificate {
    pub(super) fn new(words: CertificateWords, number: RegisterNumber) -> Self {
        Self { words, number }
    }

    /// The words to print.
    #[must_use]
    pub fn words(&self) -> &CertificateWords {
        &self.words
    }

    /// Its number in the golden book (số sổ vàng).
    #[must_use]
    pub fn number(&self) -> RegisterNumber {
        self.number
    }
}

/// All that the words of a certificate are made from. What a draft does not have yet is left open.
#[derive(Debug, Clone, Copy)]
pub struct WordSources<'a> {
    /// Who grants.
    pub issuer: &'a IssuerFacts,
    /// The form granted.
    pub form: &'a Form,
    /// Number of the decision.
    pub number: Option<&'a DecisionNumber>,
    /// Date of the decision.
    pub date: Option<Date>,
    /// Who signs.
    pub signer: Option<&'a SignerFacts>,
    /// Who is commended.
    pub awardee: &'a AwardeeFacts,
    /// As what.
    pub award: &'a AwardFacts,
    /// What for; see [`achievement`].
    pub achievement: &'a str,
    /// The unit's name on the day of the decision.
    pub unit: Option<&'a Name>,
    /// Number in the golden book.
    pub book: Option<RegisterNumber>,
}

impl CertificateWords {
    /// Writes the words.
    #[must_use]
    pub fn compose(sources: &WordSources<'_>) -> Self {
        let WordSources { issuer, form, number, date, signer, awardee, award, achievement, unit, book } = *sources;
        let number = number.map_or("…… /QĐ-……", DecisionNumber::as_str);
        let date = date.map_or_else(|| "ngày …… tháng …… năm ……".to_owned(), Date::in_words);
        let position_unit: Vec<&str> =
            [award.position.as_ref(), unit].into_iter().flatten().map(Name::as_str).collect();
        Self {
            issuer: issuer.name.as_str().to_uppercase(),
            grant: form.kind.grant_line(award.posthumous).to_owned(),
            form: form.printed.as_str().to_uppercase(),
            honorific: award.honorific.as_ref().map(ToString::to_string).or_else(|| honorific_of(awardee)),
            name: awardee.name.to_string(),
            position_unit: (!position_unit.is_empty()).then(|| position_unit.join(", ")),
            achievement: achievement.to_owned(),
            decision: format!("Số quyết định: {number} {date}"),
            golden_book: book.map(|number| format!("Số sổ vàng: {number}")),
            reissue: None,
            place_date: format!("{}, {date}", issuer.place),
            signature: signer.map(SignerFacts::signature_lines).unwrap_or_default(),
            signer: signer.map(SignerFacts::ranked_name).unwrap_or_default(),
        }
    }
}

/// "Ông" or "Bà" for a person without a rank whose gender is known; never guessed.
fn honorific_of(awardee: &AwardeeFacts) -> Option<String> {
    match (awardee.kind, awardee.gender) {
        (AwardeeKind::Individual, Some(Gender::Male)) => Some("Ông".to_owned()),
        (AwardeeKind::Individual, Some(Gender::Female)) => Some("Bà".to_owned()),
        _ => None,
    }
}

/// What an award is for: its own achievement, or that of its whole campaign, "Đã có thành tích xuất sắc trong phong
/// trào “…” giai đoạn 2018 - 2023"; none if neither is known.
#[must_use]
pub fn achievement(award: &AwardFacts, campaign: &CampaignFacts) -> Option<String> {
    if let Some(own) = &award.achievement {
        return Some(own.to_string());
    }
    let movement = campaign.movement.as_ref()?;
    let period = campaign.period.map_or_else(String::new, |period| {
        if period.from() == period.to() { format!(" năm {period}") } else { format!(" giai đoạn {period}") }
    });
    Some(format!("Đã có thành tích xuất sắc trong phong trào “{movement}”{period}"))
}
