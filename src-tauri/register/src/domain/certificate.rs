//! The words of one printed certificate (tờ bằng), frozen when the decision is issued.

use super::award::RegisterNumber;
use serde::{Deserialize, Serialize};

/// Every word that stands on a certificate, in the case and spelling in which it is printed.
///
/// They are computed once, when the decision is issued, and kept: a reprint in 2036 gives the same words, the old
/// unit name included. Line numbers follow the order fixed by Nghị định 50/2006/NĐ-CP, Article 28.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CertificateWords {
    /// Line 3, who grants, in capitals: "GIÁM ĐỐC CÔNG AN TỈNH SÓC TRĂNG".
    pub issuer: String,
    /// Line 4: "TẶNG", "TRUY TẶNG" or "TẶNG DANH HIỆU".
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
    /// Bottom right, first line: "Sóc Trăng, ngày 04 tháng 8 năm 2023".
    pub place_date: String,
    /// Bottom right, in capitals, a line each: "GIÁM ĐỐC", or "KT. GIÁM ĐỐC" and "PHÓ GIÁM ĐỐC".
    pub signature: Vec<String>,
    /// Under the gap for signature and seal: rank and name of the signer.
    pub signer: String,
}

/// A certificate that may be printed as such: the frozen words of an issued award. Nothing else makes one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
