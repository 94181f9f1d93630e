//! The lines that a certificate has by law, and one for words of the template's own.

use super::Wording;
use crate::domain::sentence::Sentence;
use std::collections::BTreeMap;
use std::sync::LazyLock;

crate::domain::codes! {
    /// A line of the certificate, in the order of Nghị định 50/2006/NĐ-CP, Article 28.
    #[ts(rename = "CertificateLine")]
    Field {
        /// Name of the state (Quốc hiệu).
        State = "state",
        /// Its motto (Tiêu ngữ).
        Motto = "motto",
        /// Who grants.
        Issuer = "issuer",
        /// "TẶNG".
        Grant = "grant",
        /// "BẰNG KHEN", "GIẤY KHEN" or a title.
        Form = "form",
        /// Honorific and name.
        Recipient = "recipient",
        /// Position and unit, or address.
        PositionUnit = "position-unit",
        /// The achievement.
        Achievement = "achievement",
        /// Number and date of the decision.
        Decision = "decision",
        /// Number in the golden book.
        GoldenBook = "golden-book",
        /// Place and date.
        PlaceDate = "place-date",
        /// The signer's office, a line each.
        Signature = "signature",
        /// The signer's rank and name.
        Signer = "signer",
        /// Words of the template's own.
        Text = "text",
    }
}

impl Field {
    /// What it says where its template does not say otherwise.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::State => "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            Self::Motto => "Độc lập - Tự do - Hạnh phúc",
            Self::Issuer => "{issuer}",
            Self::Grant => "{grant}",
            Self::Form => "{form}",
            Self::Recipient => "[{honorific} ]{name}",
            Self::PositionUnit => "{position_unit}",
            Self::Achievement => "{achievement}",
            Self::Decision => "{decision}",
            Self::GoldenBook => "{golden_book}",
            Self::PlaceDate => "{place_date}",
            Self::Signature => "{signature}",
            Self::Signer => "{signer}",
            Self::Text => "",
        }
    }

    /// The same, read.
    pub(super) fn wording(self) -> &'static Wording {
        static READ: LazyLock<BTreeMap<Field, Wording>> =
            LazyLock::new(|| Field::ALL.iter().map(|field| (*field, Wording::new(field.text()))).collect());
        static EMPTY: LazyLock<Wording> = LazyLock::new(|| Wording::new(""));
        READ.get(&self).unwrap_or(&EMPTY)
    }

    /// What it is called.
    #[must_use]
    pub fn called(self) -> Sentence {
        let (vi, en) = match self {
            Self::State => ("Quốc hiệu", "the name of the state"),
            Self::Motto => ("Tiêu ngữ", "the motto"),
            Self::Issuer => ("dòng cơ quan khen thưởng", "the issuer's line"),
            Self::Grant => ("dòng “Tặng”", "the line of granting"),
            Self::Form => ("tên hình thức khen thưởng", "the name of the form"),
            Self::Recipient => ("tên người hoặc tập thể được khen", "the awardee's name"),
            Self::PositionUnit => ("dòng chức vụ, đơn vị", "the line of position and unit"),
            Self::Achievement => ("phần thành tích", "the achievement"),
            Self::Decision => ("dòng số quyết định", "the line of the decision"),
            Self::GoldenBook => ("dòng số sổ vàng", "the line of the golden book"),
            Self::PlaceDate => ("dòng địa danh, ngày tháng", "the line of place and date"),
            Self::Signature => ("chức vụ người ký", "the signer's office"),
            Self::Signer => ("tên người ký", "the signer's name"),
            Self::Text => ("dòng chữ riêng của mẫu", "a line of the template's own"),
        };
        Sentence::new(vi, en)
    }

    /// Whether it differs from certificate to certificate of one batch.
    #[must_use]
    pub fn varies(self) -> bool {
        matches!(self, Self::Recipient | Self::PositionUnit | Self::Achievement | Self::Text)
    }
}
