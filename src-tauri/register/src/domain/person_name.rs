//! The parts of a person's name: họ, đệm, tên. They are a suggestion for sorting and matching; the name as written is
//! what is printed.

use super::text::Name;
use super::tone::one_style;
use std::collections::HashSet;
use std::sync::LazyLock;

/// Family names of one word (họ), in the style of [`one_style`].
const FAMILIES: &str = "an âu ân bá bạch bàn bàng bành bảo bế bì biện bình bồ bùi bùng ca cà cái cam cao cát cầm cấn \
    chế chiêm chim chu chung chúng chương châu châm chắng chẻo chảo cổ công cung cù cừ cưu danh diệc diêm diệp doãn \
    dư dương du đàm đan đăng đặng đào đầu đậu đèo điền điêu đinh đoàn đỗ đổng đồng đới đường giang giàng giáp hà hàn \
    hạ hạng hầu hàng hoa hoàng hoắc hồ hồng hứa hùng huỳnh hướng kha khà khấu khiếu khoa khổng khúc khương khưu kiên kiều \
    kim kpă ksor la lã lạc lại lăng lâm lầu lê lều liên liêu liễu long lò lỗ lộ lộc lục lữ lư lường lương lưu lù lý ly lừu \
    ma mã mạc mạch mai man mẫn mấu mùa mông mục ngạc ngân nghị nghiêm ngô ngụy nguyễn nhan nhâm nhữ niê ninh nông nùng \
    nhiêu ong ông phan phạm phàn phí phó phong phù phú phủ phùng phương quách quan quản quàng quang quảng quế rcom \
    sa sầm sần sằn sái sì siu sơn sùng tạ tăng tằng tần tân tẩn tất thạch thái thẩm thang thân thập thào thi thiều thịnh \
    thòng thôi thúc tiêu tiết tô tôn tòng tôm tống trà trác trần tráng trang trầm tri triệu trình trịnh trương trưng từ \
    tường ty ưng ung uông văn vàng vầy vệ vi viên vòng võ vũ vũng vương vừ xa xin xồng yên mlô êban êñuôl ayun adrơng h'mok \
    k'bôr rmah nay ra rơ lơ cil kră jan kơ krajan liêng ta bon";

static KNOWN_FAMILIES: LazyLock<HashSet<&str>> = LazyLock::new(|| FAMILIES.split(' ').collect());

/// Family names of more than one word, longest first.
const LONG_FAMILIES: [&str; 14] = [
    "công tằng tôn nữ",
    "công huyền tôn nữ",
    "công tôn nữ",
    "tôn thất",
    "tôn nữ",
    "hoàng phủ",
    "âu dương",
    "tư mã",
    "rơ châm",
    "rah lan",
    "rơ mah",
    "rơ lan",
    "bon krong",
    "kon sơ",
];

/// Whether `word` is a known family name of one word (họ), however its tone mark stands.
#[must_use]
pub fn is_family(word: &str) -> bool {
    let word = one_style(word).replace(['’', 'ʼ', '‘', '`'], "'");
    KNOWN_FAMILIES.contains(word.as_str())
}

/// A name in its parts, each spelled as in the name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonName {
    /// Họ; none in a name of one word.
    pub family: Option<String>,
    /// Đệm, all of it.
    pub middle: Option<String>,
    /// Tên.
    pub given: String,
}

impl PersonName {
    /// Splits a name: the last word is the given name, the first the family name (two or more words if the list of
    /// long family names says so), the rest is between. Names of the Highlands (H’Hen Niê, Y Moan Êñuôl) have the
    /// given name first.
    #[must_use]
    pub fn split(name: &Name) -> Self {
        let words: Vec<&str> = name.as_str().split(' ').collect();
        let given_words = highland_given(&words);
        if given_words > 0 {
            let (given, family) = words.split_at(given_words.min(words.len()));
            return Self { family: joined(family), middle: None, given: given.join(" ") };
        }
        let Some((given, rest)) = words.split_last() else {
            return Self { family: None, middle: None, given: name.to_string() };
        };
        let (family, middle) = rest.split_at(family_words(rest).min(rest.len()));
        Self { family: joined(family), middle: joined(middle), given: (*given).to_owned() }
    }
}

fn joined(words: &[&str]) -> Option<String> {
    (!words.is_empty()).then(|| words.join(" "))
}

/// How many words the given name takes at the front of a name of the Highlands; 0 for other names.
fn highland_given(words: &[&str]) -> usize {
    let Some(first) = words.first() else { return 0 };
    let mut letters = first.chars();
    let mark = letters.next().is_some_and(|c| matches!(c, 'H' | 'K' | 'Y'));
    match letters.next() {
        Some('\'' | '’' | 'ʼ' | '‘' | '`') if mark && letters.next().is_some() => 1,
        None if mark && *first != "K" && words.len() > 1 => 2,
        _ => 0,
    }
}

/// How many of `words`, a name without its last word, are the family name.
fn family_words(words: &[&str]) -> usize {
    let lead = one_style(&words.join(" "));
    LONG_FAMILIES
        .iter()
        .find(|family| lead.strip_prefix(**family).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
        .map_or(1, |family| family.split(' ').count())
}
