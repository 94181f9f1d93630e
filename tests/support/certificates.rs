//! A certificate to print, without a register that issued it.

use register::domain::award::{AwardFacts, IssuedAward, RegisterNumber};
use register::domain::certificate::{Certificate, CertificateWords};
use register::domain::id::{AwardId, AwardeeId, DecisionId, FormId, StableId};
use register::domain::text::Prose;

/// The words of an ordinary Giấy khen.
pub fn words() -> CertificateWords {
    CertificateWords {
        issuer: "GIÁM ĐỐC CÔNG AN TỈNH SÓC TRĂNG".into(),
        grant: "TẶNG".into(),
        form: "GIẤY KHEN".into(),
        honorific: Some("Bà".into()),
        name: "Trịnh Thanh Thị Huệ".into(),
        position_unit: Some("Hiệu trưởng, Trường Tiểu học Quyết Thắng, tỉnh Sóc Trăng".into()),
        achievement:
            "Đã có thành tích xuất sắc trong phong trào “Toàn dân bảo vệ an ninh Tổ quốc” giai đoạn 2018 - 2023".into(),
        decision: "Số quyết định: 512/QĐ-CAT ngày 04 tháng 8 năm 2023".into(),
        golden_book: Some("Số sổ vàng: 17".into()),
        reissue: None,
        place_date: "Sóc Trăng, ngày 04 tháng 8 năm 2023".into(),
        signature: vec!["KT. GIÁM ĐỐC".into(), "PHÓ GIÁM ĐỐC".into()],
        signer: "Đại tá Lâm Thành Sol".into(),
    }
}

/// The certificate of an issued award with these words.
pub fn certificate(words: CertificateWords) -> Certificate {
    let facts = AwardFacts {
        decision: DecisionId(1),
        awardee: AwardeeId(1),
        form: FormId(1),
        posthumous: false,
        honorific: None,
        position: None,
        unit: None,
        achievement: Some(Prose::parse("x").unwrap()),
    };
    let award = IssuedAward {
        id: AwardId(1),
        stable_id: StableId::from_parts(1, [0; 10]),
        place: 1,
        facts,
        number: RegisterNumber { year: 2023, sequence: 17 },
        words,
        bonus: None,
        revocation: None,
        reissue: None,
    };
    award.certificate().unwrap()
}
