//! What a register of a million awards is made of: names as common as in life, units, positions and achievements.

/// Family names, each with how many of 1,000 persons bear it.
const FAMILIES: [(&str, u64); 24] = [
    ("Nguyễn", 384),
    ("Trần", 110),
    ("Lê", 95),
    ("Phạm", 70),
    ("Huỳnh", 51),
    ("Võ", 39),
    ("Phan", 38),
    ("Trương", 22),
    ("Bùi", 21),
    ("Đặng", 21),
    ("Đỗ", 19),
    ("Ngô", 17),
    ("Hồ", 16),
    ("Dương", 14),
    ("Đinh", 12),
    ("Lý", 11),
    ("Thạch", 10),
    ("Sơn", 10),
    ("Lâm", 10),
    ("Kim", 9),
    ("Đoàn", 8),
    ("Mai", 7),
    ("Châu", 4),
    ("Vương", 2),
];
const MIDDLES: [&str; 28] = [
    "Văn",
    "Thị",
    "Văn",
    "Thị",
    "Ngọc",
    "Minh",
    "Thanh",
    "Hoàng",
    "Quốc",
    "Đức",
    "Hữu",
    "Thị Ngọc",
    "Thị Thanh",
    "Xuân",
    "Công",
    "Thị Kim",
    "Bảo",
    "Anh",
    "Gia",
    "Thị Mỹ",
    "Tấn",
    "Thành",
    "Trung",
    "Thị Hồng",
    "Phước",
    "Như",
    "Thúy",
    "Khánh",
];
const GIVENS: [&str; 96] = [
    "An",
    "Anh",
    "Ánh",
    "Ân",
    "Bảo",
    "Bích",
    "Bình",
    "Bông",
    "Cẩm",
    "Chánh",
    "Châu",
    "Chi",
    "Chính",
    "Công",
    "Cúc",
    "Cường",
    "Danh",
    "Diễm",
    "Diệu",
    "Dung",
    "Dũng",
    "Duy",
    "Duyên",
    "Đào",
    "Đạt",
    "Điệp",
    "Định",
    "Đông",
    "Đức",
    "Giang",
    "Hà",
    "Hải",
    "Hạnh",
    "Hằng",
    "Hậu",
    "Hiền",
    "Hiếu",
    "Hoa",
    "Hòa",
    "Hoàng",
    "Hồng",
    "Huệ",
    "Hùng",
    "Huy",
    "Hương",
    "Khải",
    "Khánh",
    "Khoa",
    "Khôi",
    "Khởi",
    "Kiên",
    "Lan",
    "Lâm",
    "Liên",
    "Linh",
    "Loan",
    "Lộc",
    "Long",
    "Ly",
    "Mai",
    "Mạnh",
    "Minh",
    "Mỹ",
    "Nam",
    "Nga",
    "Ngân",
    "Nghĩa",
    "Ngọc",
    "Nhân",
    "Nhi",
    "Nhung",
    "Oanh",
    "Phát",
    "Phong",
    "Phúc",
    "Phương",
    "Phượng",
    "Quân",
    "Quang",
    "Quyên",
    "Sang",
    "Sêng",
    "Sơn",
    "Tâm",
    "Thảo",
    "Thắng",
    "Thủy",
    "Tiên",
    "Toàn",
    "Trang",
    "Trinh",
    "Trung",
    "Tuấn",
    "Tuyết",
    "Vân",
    "Yến",
];
const PLACES: [&str; 40] = [
    "An Hiệp",
    "An Lạc Thôn",
    "An Mỹ",
    "An Ninh",
    "Ba Trinh",
    "Châu Khánh",
    "Đại Ân",
    "Đại Hải",
    "Đại Tâm",
    "Gia Hòa",
    "Hòa Đông",
    "Hòa Tú",
    "Hồ Đắc Kiện",
    "Kế An",
    "Kế Sách",
    "Kế Thành",
    "Khánh Hòa",
    "Lai Hòa",
    "Lạc Hòa",
    "Lâm Kiết",
    "Liêu Tú",
    "Long Bình",
    "Long Đức",
    "Long Hưng",
    "Mỹ Hương",
    "Mỹ Phước",
    "Mỹ Tú",
    "Nhơn Mỹ",
    "Phú Lộc",
    "Phú Tâm",
    "Phước Long",
    "Song Phụng",
    "Tài Văn",
    "Tân Hưng",
    "Thạnh Trị",
    "Thuận Hưng",
    "Trung Bình",
    "Vĩnh Châu",
    "Vĩnh Hải",
    "Xuân Hòa",
];
const KINDS: [&str; 14] = [
    "Công an xã",
    "Công an phường",
    "Ủy ban nhân dân xã",
    "Trường Tiểu học",
    "Trường Trung học cơ sở",
    "Trường Mầm non",
    "Trạm Y tế xã",
    "Hội Nông dân xã",
    "Hội Liên hiệp Phụ nữ xã",
    "Đoàn Thanh niên xã",
    "Ban nhân dân ấp",
    "Đội Cảnh sát giao thông",
    "Hội Cựu chiến binh xã",
    "Quỹ Tín dụng nhân dân",
];
const POSITIONS: [&str; 10] = [
    "Trưởng Công an",
    "Phó Trưởng Công an",
    "Công an viên",
    "Cán bộ",
    "Giáo viên",
    "Hiệu trưởng",
    "Trưởng ấp",
    "Chủ tịch",
    "Bí thư",
    "Kế toán",
];
const DEEDS: [&str; 12] = [
    "Đã có thành tích xuất sắc trong",
    "Có nhiều đóng góp cho",
    "Hoàn thành xuất sắc nhiệm vụ",
    "Dũng cảm, mưu trí trong",
    "Có sáng kiến hiệu quả trong",
    "Tận tụy nhiều năm với",
    "Gương mẫu đi đầu trong",
    "Vận động nhân dân tham gia",
    "Đạt thành tích cao trong",
    "Phối hợp chặt chẽ trong",
    "Giữ vững danh hiệu tiên tiến trong",
    "Có thành tích đột xuất trong",
];
const CAUSES: [&str; 15] = [
    "phong trào toàn dân bảo vệ an ninh Tổ quốc",
    "công tác phòng cháy, chữa cháy",
    "xây dựng nông thôn mới",
    "phòng, chống dịch bệnh",
    "công tác cải cách hành chính",
    "phong trào thi đua dạy tốt, học tốt",
    "bảo đảm trật tự an toàn giao thông",
    "giảm nghèo bền vững",
    "chuyển đổi số",
    "đấu tranh phòng, chống tội phạm ma túy",
    "bảo vệ môi trường",
    "hiến máu tình nguyện",
    "đền ơn đáp nghĩa",
    "cứu người bị nạn trên sông",
    "bảo vệ biên giới, biển đảo",
];

/// Chance that is the same in every run.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// A number from 0, less than `sides`.
    pub(crate) fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % sides
    }

    /// One of `things`, all as likely.
    pub(crate) fn one<T: Copy>(&mut self, things: &[T]) -> T {
        things[usize::try_from(self.roll(things.len() as u64)).unwrap()]
    }

    /// One of `things`, the first ones far more often (Zipf: about half of all are among the first tenth).
    fn early<T: Copy>(&mut self, things: &[T]) -> T {
        let (a, b) = (self.roll(things.len() as u64), self.roll(things.len() as u64));
        things[usize::try_from(a * b / things.len() as u64).unwrap()]
    }

    /// A person's name.
    pub(crate) fn person(&mut self) -> String {
        let mut left = self.roll(1000);
        let borne = FAMILIES.iter().find(|(_, share)| {
            let found = left < *share;
            left = left.saturating_sub(*share);
            found
        });
        let (family, middle, given) =
            (borne.map_or("Hà", |(family, _)| family), self.early(&MIDDLES), self.early(&GIVENS));
        // Every third has a second given name, as more and more have.
        if self.roll(3) == 0 {
            format!("{family} {middle} {} {given}", self.one(&GIVENS))
        } else {
            format!("{family} {middle} {given}")
        }
    }

    pub(crate) fn position(&mut self) -> Option<&'static str> {
        if self.roll(50) == 0 { None } else { Some(self.early(&POSITIONS)) }
    }

    pub(crate) fn achievement(&mut self) -> Option<String> {
        if self.roll(20) == 0 { None } else { Some(format!("{} {}", self.one(&DEEDS), self.early(&CAUSES))) }
    }
}

/// The names of all units: 2,240 of them.
pub(crate) fn units() -> Vec<String> {
    let of = |kind: &'static str| {
        PLACES.iter().flat_map(move |place| {
            ["tỉnh Sóc Trăng", "tỉnh Trà Vinh", "thành phố Cần Thơ", "tỉnh Cà Mau"]
                .map(|above| format!("{kind} {place}, {above}"))
        })
    };
    KINDS.into_iter().flat_map(of).collect()
}
