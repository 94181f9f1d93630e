//! Thousands of correct Vietnamese strings as lists hold them: names, units, addresses, achievements, and what else
//! offices type. All invented.

const FAMILIES: &str = "Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Thạch Sơn Lâm Kim Danh \
    Châu Đinh Đoàn Mai Trịnh Tô Tạ Quách Hà Cao Lương Từ Tăng Ông Âu Khưu Mã Triệu Nghiêm";
const MIDDLES: &str = "Văn Thị Hữu Đức Minh Ngọc Thanh Quốc Kim Xuân Thu Hồng Tấn Bích Gia Bảo Thuý Mỹ Diễm Công Tuyết";
const GIVEN: &str = "An Ánh Bông Chánh Dũng Đạt Giàu Hạnh Hưởng Hường Huệ Khởi Khuê Lộc Lý Mùi Nga Nghĩa Ngoan Nhỏ Oanh \
    Phúc Phượng Quý Quyên Sêng Tuấn Thắng Thuỷ Tiến Toàn Trâm Tuyền Út Uyên Vượng Xuyến Yến Hoà Hòa Thúy Khoẻ Diệu Nguyệt";
const UNITS: &str = "Công an|Uỷ ban nhân dân|Ủy ban Mặt trận Tổ quốc|Trường Tiểu học|Trường Trung học cơ sở|Trạm Y tế|Hội \
    Cựu chiến binh|Hội Liên hiệp Phụ nữ|Đoàn Thanh niên|Phòng Giáo dục và Đào tạo|Chi bộ|Ban Chỉ huy Quân sự|Tổ dân phố|Đội \
    Cảnh sát giao thông|Công ty TNHH|Hợp tác xã|Nghiệp đoàn Bốc xếp|Sở Tài nguyên và Môi trường|Chùa|Bệnh viện Đa khoa";
const PLACES: &str = "Phú Tâm|Thạnh Quới|Tham Đôn|Kế Sách|Long Phú|Mỹ Tú|Vĩnh Châu|Trần Đề|Ngã Năm|Cù Lao Dung|Châu Thành|\
    Lai Hòa|Vĩnh Hải|Đại Tâm|An Lạc Thôn|Thuận Hưng|Mỹ Xuyên|Hồ Đắc Kiện|Xuân Hòa|Nhơn Mỹ";
const ACHIEVEMENTS: &str = "Đã có thành tích xuất sắc trong phong trào|Hoàn thành tốt nhiệm vụ được giao năm|Có nhiều đóng góp \
    cho công tác|Dũng cảm cứu người bị nạn|Lý do: vì nghĩa xả thân|đã có thành tích trong công tác phòng, chống dịch|Hết lòng \
    vì học sinh thân yêu";

/// What stands beside Vietnamese: other languages, signs, abbreviations, numbers.
pub const FOREIGN: &[&str] = &[
    "H’Hen Niê",
    "H'Hen Niê",
    "Y Moan Êñuôl",
    "Kpă Krông",
    "Đắk Lắk",
    "Lý Sa Muône",
    "Rơ Châm H'Lan",
    "Café Crème Brûlée",
    "São Tomé",
    "Müller, Köln",
    "20°C ± 5",
    "50 m² × 3",
    "§ 5, khoản 2",
    "«Vì nước quên thân, vì dân phục vụ»",
    "½ ngày",
    "Honda® Wave Alpha",
    "5 µg",
    "Covid-19",
    "O'Brien",
    "What? No. Don't!",
    "a.m. – p.m.",
    "C++ (a(n) \"add-on\")",
    "TP. HCM, Q. 1",
    "Co., Ltd.",
    "THCS & THPT",
    "nguyenvana+thu@gmail.com",
    "http://soctrang.gov.vn/?a=1",
    "512/QĐ-CAT",
    "01/01/1975",
    "0912.345.678",
    "1.234.567 đ",
    "“Toàn dân bảo vệ an ninh Tổ quốc”",
    "à",
    "ì",
    "Ô",
    "Vò",
    "Lý do",
    "Hà Bí",
    "Cô Tô",
    "Bà Rá",
    "Vì sao?",
    "Võ Lý",
    "Kim Phóc",
    "Quí, Qúy, Qùy",
    "Hoàng, Hoá, Hóa",
];

fn words(text: &'static str) -> Vec<&'static str> {
    text.split(' ').filter(|word| !word.is_empty()).collect()
}

/// Names of persons.
#[must_use]
pub fn names() -> Vec<String> {
    let (families, middles, given) = (words(FAMILIES), words(MIDDLES), words(GIVEN));
    let mut names = Vec::new();
    for (at, family) in families.iter().enumerate() {
        for (of, last) in given.iter().enumerate() {
            let middle = middles[(at * 7 + of * 5) % middles.len()];
            names.push(match (at + of) % 5 {
                0 => format!("{family} {last}"),
                1 => format!("{family} {middle} {} {last}", middles[(at + of * 3) % middles.len()]),
                _ => format!("{family} {middle} {last}"),
            });
        }
    }
    names
}

/// Names of units, with and without the place above them.
#[must_use]
pub fn units() -> Vec<String> {
    let (units, places): (Vec<&str>, Vec<&str>) = (UNITS.split('|').collect(), PLACES.split('|').collect());
    let mut named = Vec::new();
    for (at, unit) in units.iter().enumerate() {
        for (of, place) in places.iter().enumerate() {
            let above = places[(at + of * 3) % places.len()];
            named.push(match (at + of) % 3 {
                0 => format!("{unit} {place}"),
                1 => format!("{unit} xã {place}, huyện {above}"),
                _ => format!("{unit} {place} {}, tỉnh Sóc Trăng", of + 1),
            });
        }
    }
    named
}

/// Addresses and achievements.
#[must_use]
pub fn passages() -> Vec<String> {
    let (deeds, places): (Vec<&str>, Vec<&str>) = (ACHIEVEMENTS.split('|').collect(), PLACES.split('|').collect());
    let mut passages = Vec::new();
    for (at, place) in places.iter().enumerate() {
        passages.push(format!("Số {}/{} đường Lê Hồng Phong, phường {}, {place}", at + 3, at * 2 + 1, at % 10 + 1));
        passages.push(format!("Khóm {}, thị trấn {place}", at % 7 + 1));
        for deed in &deeds {
            passages.push(format!("{deed} tại {place} giai đoạn {} - 2023", 2015 + at % 8));
        }
    }
    passages
}

/// All of them.
#[must_use]
pub fn all() -> Vec<String> {
    let capitals = names().iter().step_by(9).map(|name| name.to_uppercase()).collect::<Vec<_>>();
    let foreign = FOREIGN.iter().map(|text| (*text).to_owned());
    [names(), units(), passages(), capitals].concat().into_iter().chain(foreign).collect()
}
