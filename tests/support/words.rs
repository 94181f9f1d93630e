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

const ETHNIC: &str = "H’Hen|H'Lan|H’Bia|Y Moan|Y Wang|K'Brừp|Kpă|Rơ Châm|Siu|Rah Lan|Nay|R'Ô|Ksor|Hơ|Đinh Núp|A Sang|A Vương|\
    Hồ Thị Pả|Giàng A|Sùng A|Vừ Thị|Lò Văn|Thào Mí|Má A|Lý Seo|Chảo Láo|Tẩn Sành|Thạch Sà|Danh Sóc|Châu Sóc|Sơn Sà";
const ETHNIC_GIVEN: &str = "Niê|Êban|Mlô|Kbuôr|Êñuôl|Ayŭn|Krông|H’Moi|Rmah|Păng|Páo|Dế|Sính|Chứ|Pó|Phừ|Mẩy|Khưn|Rương|Mếch|\
    Ươne|Sênh|Kơne|Đhuk|B’Krông|Adrơng|Hwing|Knul|Buôn Yă|Hđơk";
/// Words of other languages as programmes, products and firms bring them along.
const OTHER: &str = "Innovation in Teaching|Best Practice 2023|Human Resources|Know-how|Start-up|Microsoft Teams|ISO 9001:2015|\
    Green – Clean – Safe|Café|Crème|Étude|Garçon|Fête nationale|Élève|Hôpital Grall|Déjà vu|Institut Pasteur|Lycée Yersin|\
    Naïve Bayes|São Paulo|München|Malmö|Ångström|Señor Núñez|Curaçao|Français Langue Étrangère|Résumé|Coöperation|Škoda|Łódź";
const SHORT: &str = "UBND|HĐND|UBMTTQVN|CCB|LĐLĐ|GD&ĐT|TN&MT|VH-TT|TDTT|ĐTN|THCS|THPT|MN|TH&THCS|TTGDTX|BHXH|KBNN|QĐND|CAND|\
    BĐBP|CSGT|PCCC&CNCH|XDCB|NTM|ĐƯTT|TĐKT|BCH|BTV|ĐVTN|HTX|DNTN|TNHH MTV|CTCP|KCN|TTYT|ĐKKV|QLTT|ĐHQG-HCM|NĐ-CP|TT-BNV";
const PAPERS: &str = "Nghị định số 98/2023/NĐ-CP|Luật số 06/2022/QH15|Thông tư 15/2025/TT-BNV|Quyết định số 512/QĐ-CAT|\
    Tờ trình số 7/TTr-HĐTĐKT|Công văn 1234/UBND-NC|Kế hoạch 05-KH/TU|Chỉ thị số 34-CT/TW|Khoản 2 Điều 75|điểm đ khoản 1";
const SITES: &str = "gmail.com|soctrang.gov.vn|yahoo.com.vn|moet.edu.vn|vnpt.vn|outlook.com";

/// Names of the many peoples, each first part with each last.
#[must_use]
pub fn ethnic_names() -> Vec<String> {
    ETHNIC.split('|').flat_map(|first| ETHNIC_GIVEN.split('|').map(move |last| format!("{first} {last}"))).collect()
}

/// What is no plain Vietnamese: other languages, short forms, references, addresses of mail and of pages; each alone,
/// among words, and in capitals.
#[must_use]
pub fn signs() -> Vec<String> {
    let mut signs = Vec::new();
    for (at, text) in OTHER.split('|').chain(SHORT.split('|')).chain(PAPERS.split('|')).enumerate() {
        let places: Vec<&str> = PLACES.split('|').collect();
        let place = places[at % places.len()];
        signs.extend([
            text.to_owned(),
            format!("{text} {place}"),
            format!("Theo {text} tại {place}"),
            text.to_uppercase(),
        ]);
    }
    for (at, site) in SITES.split('|').enumerate() {
        for who in ["nguyenvana", "le.thi_b", "tran-minh+khoi", "phongnoivu", "a.b.c"] {
            signs.push(format!("{who}{at}@{site}"));
            signs.push(format!("https://www.{site}/thi-dua?nam={}&don_vi={who}", 2018 + at));
        }
    }
    signs
}

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
    let capitals = |texts: Vec<String>, step| texts.iter().step_by(step).map(|text| text.to_uppercase()).collect();
    let capitals: [Vec<String>; 4] =
        [capitals(names(), 3), capitals(units(), 2), capitals(passages(), 3), capitals(ethnic_names(), 3)];
    let foreign = FOREIGN.iter().map(|text| (*text).to_owned());
    [names(), units(), passages(), ethnic_names(), signs(), capitals.concat()]
        .concat()
        .into_iter()
        .chain(foreign)
        .collect()
}
