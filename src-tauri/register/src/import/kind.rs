//! Tells collectives from persons by words, where no section of the list does.

use crate::domain::awardee::AwardeeKind;
use crate::domain::fold::fold;
use crate::domain::person_name::is_family;
use crate::domain::tone::one_style;
use std::collections::HashMap;
use std::sync::LazyLock;

/// How names of collectives begin. With tone marks, for "Trương" is a family and "Trường" a school.
const COLLECTIVE_STARTS: &[&str] = &[
    "tập thể",
    "tổng công ty",
    "tổng cục",
    "trường",
    "công an",
    "công ty",
    "công đoàn",
    "công trường",
    "ban",
    "phòng",
    "ubnd",
    "ủy ban",
    "chi bộ",
    "đảng bộ",
    "đảng ủy",
    "chi đoàn",
    "chi hội",
    "chi cục",
    "chi nhánh",
    "đoàn thanh niên",
    "đoàn xã",
    "đoàn phường",
    "đoàn trường",
    "đoàn khối",
    "hội đồng",
    "hội liên hiệp",
    "hội nông dân",
    "hội cựu",
    "hội phụ nữ",
    "hội chữ thập",
    "hội khuyến",
    "hội người",
    "mặt trận",
    "sở",
    "cục",
    "vụ",
    "viện",
    "trung tâm",
    "bệnh viện",
    "trạm",
    "tổ",
    "đội",
    "nhân dân và cán bộ",
    "cán bộ và nhân dân",
    "cán bộ, chiến sĩ",
    "nhân dân",
    "khoa",
    "khối",
    "cụm",
    "xã",
    "phường",
    "thị trấn",
    "huyện",
    "thị xã",
    "thành phố",
    "ấp",
    "khóm",
    "khu phố",
    "liên đoàn",
    "nghiệp đoàn",
    "hợp tác xã",
    "htx",
    "doanh nghiệp",
    "xí nghiệp",
    "nhà máy",
    "ngân hàng",
    "văn phòng",
    "tòa án",
    "viện kiểm sát",
    "bộ chỉ huy",
    "ban chỉ huy",
    "đồn biên phòng",
    "đại đội",
    "tiểu đoàn",
    "trung đoàn",
    "sư đoàn",
    "lữ đoàn",
    "trung đội",
    "tiểu đội",
    "chùa",
    "giáo xứ",
    "cơ quan",
    "đơn vị",
    "câu lạc bộ",
    "clb",
    "quỹ",
    "kho bạc",
    "bảo hiểm",
    "điện lực",
    "lớp",
    "nhà trường",
    "thôn",
    "bản",
    "buôn",
    "làng",
    "cơ sở",
    "tập đoàn",
    "học viện",
    "đại học",
    "cao đẳng",
    "đài",
    "báo",
    "thư viện",
    "bưu điện",
    "nhà văn hóa",
    "nhà thờ",
    "họ đạo",
    "hạt kiểm lâm",
    "trại giam",
    "trại tạm giam",
    "phân xưởng",
    "nông trường",
    "lâm trường",
    "đoàn nghệ thuật",
    "đoàn cải lương",
    "liên minh",
    "hội",
];

static BY_FIRST_WORD: LazyLock<HashMap<&str, Vec<&str>>> = LazyLock::new(|| {
    let mut starts: HashMap<&str, Vec<&str>> = HashMap::new();
    for start in COLLECTIVE_STARTS {
        starts.entry(start.split([' ', ',']).next().unwrap_or_default()).or_default().push(start);
    }
    starts
});

/// Whether a text begins as names of collectives and units do.
pub(super) fn begins_as_unit(text: &str) -> bool {
    // Most names fail at the first word, so the rest need not be brought to one style.
    let first = one_style(text.split([' ', ',', '-', '–', ':']).next().unwrap_or_default());
    let Some(starts) = BY_FIRST_WORD.get(first.as_str()) else { return false };
    let text = one_style(text);
    starts.iter().any(|start| {
        text.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ',', '-', '–', ':']))
    })
}

/// Whether a text looks like a person's name: a known family name and up to five words more, no digits.
pub(super) fn looks_personal(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let known = words.first().is_some_and(|word| is_family(word));
    known && (2..=6).contains(&words.len()) && !text.contains(|c: char| c.is_ascii_digit()) && !begins_as_unit(text)
}

/// The kind that a column holds whose heading names it and nothing else.
pub(super) fn kind_of_column(heading: &str) -> Option<AwardeeKind> {
    match fold(heading).as_str() {
        "tap the" | "ten tap the" => Some(AwardeeKind::Collective),
        "ca nhan" | "ten ca nhan" => Some(AwardeeKind::Individual),
        "ho gia dinh" | "ten ho gia dinh" => Some(AwardeeKind::Household),
        _ => None,
    }
}

/// What the heading over the names tells.
pub(super) fn kind_from_heading(heading: &str) -> Option<AwardeeKind> {
    let folded = fold(heading);
    let collective = folded.contains("tap the") || folded.contains("don vi");
    let individual = folded.contains("ca nhan") || folded.starts_with("ho va ten") || folded.starts_with("ho ten");
    match (collective, individual) {
        (true, false) => Some(AwardeeKind::Collective),
        (false, true) => Some(AwardeeKind::Individual),
        _ if folded.contains("ho gia dinh") => Some(AwardeeKind::Household),
        _ => None,
    }
}
