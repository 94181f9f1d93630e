//! Invented words, to try a template with before any award is at hand.

use super::CertificateWords;

crate::domain::codes! {
    /// Which words a template is tried with.
    SampleWords {
        /// An ordinary person's Bằng khen.
        Usual = "usual",
        /// Words as short as any.
        Shortest = "shortest",
        /// A name of 60 characters, a unit of over 160, an achievement of over 400.
        Longest = "longest",
        /// A collective with a long title.
        Collective = "collective",
        /// A household (Gia đình văn hóa).
        Household = "household",
        /// A person who is commended after death.
        Posthumous = "posthumous",
    }
}

impl CertificateWords {
    /// The words of a sample.
    #[must_use]
    pub fn sample(which: SampleWords) -> Self {
        match which {
            SampleWords::Usual => usual(),
            SampleWords::Shortest => Self {
                issuer: "HIỆU TRƯỞNG".into(),
                honorific: Some("Em".into()),
                name: "Lê Na".into(),
                position_unit: Some("Lớp 1A".into()),
                achievement: "Học giỏi, chăm ngoan.".into(),
                form: "GIẤY KHEN".into(),
                decision: "Số quyết định: 7/QĐ ngày 05 tháng 9 năm 2026".into(),
                golden_book: Some("Số sổ vàng: 01/2026".into()),
                place_date: "Huế, ngày 05 tháng 9 năm 2026".into(),
                signature: vec!["HIỆU TRƯỞNG".into()],
                signer: "Hồ Ý".into(),
                ..usual()
            },
            SampleWords::Longest => longest(),
            SampleWords::Collective => Self {
                grant: "TẶNG DANH HIỆU".into(),
                form: "TẬP THỂ LAO ĐỘNG XUẤT SẮC".into(),
                honorific: None,
                name: "Phòng Giáo dục và Đào tạo huyện Mỹ Xuyên".into(),
                position_unit: None,
                achievement: "Đã hoàn thành xuất sắc nhiệm vụ năm học 2025 - 2026".into(),
                ..usual()
            },
            SampleWords::Household => Self {
                grant: "TẶNG DANH HIỆU".into(),
                form: "GIA ĐÌNH VĂN HÓA".into(),
                honorific: Some("Hộ ông".into()),
                name: "Trần Văn Ổn".into(),
                position_unit: Some("Ấp Phước Lợi, xã Phú Mỹ".into()),
                achievement: "Đã gương mẫu thực hiện phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” giai \
                              đoạn 2023 - 2025"
                    .into(),
                ..usual()
            },
            SampleWords::Posthumous => Self {
                grant: "TRUY TẶNG".into(),
                honorific: Some("Liệt sĩ, Thượng úy".into()),
                name: "Danh Hoàng Giữ".into(),
                position_unit: Some("Nguyên cán bộ Công an huyện Vĩnh Châu".into()),
                achievement: "Đã dũng cảm cứu người bị nạn trong cơn lũ, hy sinh ngày 14 tháng 10 năm 2025".into(),
                ..usual()
            },
        }
    }
}

fn usual() -> CertificateWords {
    CertificateWords {
        issuer: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÓC TRĂNG".into(),
        grant: "TẶNG".into(),
        form: "BẰNG KHEN".into(),
        honorific: Some("Bà".into()),
        name: "Nguyễn Thị Ngọc Huyền".into(),
        position_unit: Some("Hiệu trưởng, Trường Tiểu học Quyết Thắng, thành phố Sóc Trăng".into()),
        achievement: "Đã có thành tích xuất sắc trong phong trào “Toàn dân bảo vệ an ninh Tổ quốc” giai đoạn 2021 - \
                      2026"
            .into(),
        decision: "Số quyết định: 512/QĐ-UBND ngày 04 tháng 8 năm 2026".into(),
        golden_book: Some("Số sổ vàng: 17/2026".into()),
        reissue: None,
        place_date: "Sóc Trăng, ngày 04 tháng 8 năm 2026".into(),
        signature: vec!["KT. CHỦ TỊCH".into(), "PHÓ CHỦ TỊCH".into()],
        signer: "Lâm Thành Sol".into(),
    }
}

fn longest() -> CertificateWords {
    CertificateWords {
        issuer: "CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH".into(),
        honorific: Some("Thượng tá".into()),
        name: "Công Tằng Tôn Nữ Nguyễn Phước Thị Ngọc Quỳnh Thùy Khương Vân".into(),
        position_unit: Some(
            "Phó Trưởng phòng Phòng Cảnh sát quản lý hành chính về trật tự xã hội, Công an thành phố Hồ Chí Minh; Ủy \
             viên Ban Chấp hành Công đoàn ngành Công an nhân dân Việt Nam"
                .into(),
        ),
        achievement: "Đã có thành tích tiêu biểu xuất sắc trong công tác phòng, chống tội phạm, bảo đảm trật tự, an \
                      toàn xã hội trên địa bàn TP. Hồ Chí Minh theo Kế hoạch số 12/KH-UBND ngày 04 tháng 01 năm 2021 \
                      của Ủy ban nhân dân thành phố; góp phần thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã \
                      hội, giữ vững quốc phòng, an ninh và phong trào “Toàn dân bảo vệ an ninh Tổ quốc” giai đoạn 2021 \
                      - 2026, năm thứ 5 liên tục"
            .into(),
        decision: "Số quyết định: 12345/QĐ-UBND ngày 30 tháng 12 năm 2026".into(),
        golden_book: Some("Số sổ vàng: 12345/2026".into()),
        reissue: None,
        place_date: "Thành phố Hồ Chí Minh, ngày 30 tháng 12 năm 2026".into(),
        signature: vec!["TM. ỦY BAN NHÂN DÂN".into(), "KT. CHỦ TỊCH".into(), "PHÓ CHỦ TỊCH THƯỜNG TRỰC".into()],
        signer: "Thiếu tướng Nguyễn Trần Hoàng Phương Khánh".into(),
        ..usual()
    }
}
