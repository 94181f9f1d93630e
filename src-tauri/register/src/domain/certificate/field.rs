//! The fields that the text of a template may name in braces, and what a certificate's words put there.

use super::CertificateWords;
use crate::domain::sentence::Sentence;
use std::borrow::Cow;

crate::domain::codes! {
    /// A field of a certificate's words, named in a template's text as `{name}` or, in Vietnamese, `{họ tên}`.
    WordField {
        /// Who grants, in capitals.
        Issuer = "issuer",
        /// "TẶNG", "TRUY TẶNG DANH HIỆU" …
        Grant = "grant",
        /// "BẰNG KHEN" or a title, in capitals.
        Form = "form",
        /// "Ông", "Thượng tá"; empty for collectives.
        Honorific = "honorific",
        /// The awardee's name.
        Name = "name",
        /// Position and unit, or address.
        PositionUnit = "position_unit",
        /// The achievement.
        Achievement = "achievement",
        /// "Số quyết định: 512/QĐ-CAT ngày 04 tháng 8 năm 2023".
        Decision = "decision",
        /// "512/QĐ-CAT".
        DecisionNumber = "decision_number",
        /// "ngày 04 tháng 8 năm 2023".
        Date = "date",
        /// "2023".
        Year = "year",
        /// "Số sổ vàng: 17/2023"; empty before the number is given.
        GoldenBook = "golden_book",
        /// "17/2023"; empty before the number is given.
        BookNumber = "book_number",
        /// "Sóc Trăng, ngày 04 tháng 8 năm 2023".
        PlaceDate = "place_date",
        /// "Sóc Trăng".
        Place = "place",
        /// The signer's office, a line each.
        Signature = "signature",
        /// The signer's rank and name.
        Signer = "signer",
    }
}

impl WordField {
    /// What it is called. The Vietnamese name may stand in braces as well as the code.
    #[must_use]
    pub fn called(self) -> Sentence {
        let (vi, en) = match self {
            Self::Issuer => ("cấp khen thưởng", "who grants"),
            Self::Grant => ("tặng", "“Tặng”"),
            Self::Form => ("hình thức", "form of commendation"),
            Self::Honorific => ("danh xưng", "honorific"),
            Self::Name => ("họ tên", "name"),
            Self::PositionUnit => ("chức vụ đơn vị", "position and unit"),
            Self::Achievement => ("thành tích", "achievement"),
            Self::Decision => ("quyết định", "decision"),
            Self::DecisionNumber => ("số quyết định", "number of the decision"),
            Self::Date => ("ngày tháng năm", "date in words"),
            Self::Year => ("năm", "year"),
            Self::GoldenBook => ("sổ vàng", "golden book"),
            Self::BookNumber => ("số sổ vàng", "number in the golden book"),
            Self::PlaceDate => ("địa danh ngày tháng", "place and date"),
            Self::Place => ("địa danh", "place"),
            Self::Signature => ("chức vụ người ký", "the signer's office"),
            Self::Signer => ("người ký", "the signer"),
        };
        Sentence::new(vi, en)
    }

    /// The field of that code or Vietnamese name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase();
        Self::from_code(&name).or_else(|| Self::ALL.iter().copied().find(|field| field.called().vi == name))
    }

    /// What the words put in its place; empty where they have nothing. Several lines are parted by line breaks.
    ///
    /// The parts of a frozen line (number, date, place) are read from that line, so that a reprint years later has
    /// them too; of a line in other words than ours the whole is given.
    #[must_use]
    pub fn value(self, words: &CertificateWords) -> Cow<'_, str> {
        match self {
            Self::Issuer => words.issuer.as_str().into(),
            Self::Grant => words.grant.as_str().into(),
            Self::Form => words.form.as_str().into(),
            Self::Honorific => words.honorific.as_deref().unwrap_or_default().into(),
            Self::Name => words.name.as_str().into(),
            Self::PositionUnit => words.position_unit.as_deref().unwrap_or_default().into(),
            Self::Achievement => words.achievement.as_str().into(),
            Self::Decision => words.decision.as_str().into(),
            Self::DecisionNumber => before_date(after_colon(&words.decision)).trim_end_matches(',').into(),
            Self::Date => date(&words.place_date).into(),
            Self::Year => words.place_date.rsplit(' ').next().unwrap_or_default().into(),
            Self::GoldenBook => match (&words.golden_book, &words.reissue) {
                (Some(number), Some(reissue)) => format!("{number}\n{reissue}").into(),
                (number, reissue) => number.as_deref().or(reissue.as_deref()).unwrap_or_default().into(),
            },
            Self::BookNumber => words.golden_book.as_deref().map(after_colon).unwrap_or_default().into(),
            Self::PlaceDate => words.place_date.as_str().into(),
            Self::Place => before_date(&words.place_date).trim_end_matches(',').into(),
            Self::Signature => words.signature.join("\n").into(),
            Self::Signer => words.signer.as_str().into(),
        }
    }
}

/// What stands after "Số quyết định:" or "Số sổ vàng:".
fn after_colon(line: &str) -> &str {
    line.split_once(':').map_or(line, |(_, rest)| rest.trim())
}

/// What stands before " ngày … tháng …".
fn before_date(line: &str) -> &str {
    line.split_once(" ngày ").map_or(line, |(before, _)| before)
}

/// "ngày … tháng … năm …" out of a line that ends with it.
fn date(line: &str) -> &str {
    line.find("ngày ").and_then(|at| line.get(at..)).unwrap_or(line)
}
