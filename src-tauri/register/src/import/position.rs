//! Parts a position (chức vụ) from a unit (đơn vị) where one cell holds both.

use super::kind::begins_as_unit;
use crate::domain::text::clean;
use crate::domain::tone::one_style;

/// How positions begin, in one style of tone marks.
const POSITION_STARTS: &[&str] = &[
    "trưởng",
    "phó",
    "giám đốc",
    "tổng giám đốc",
    "chủ tịch",
    "bí thư",
    "cán bộ",
    "đội trưởng",
    "đội phó",
    "hiệu trưởng",
    "hiệu phó",
    "chiến sĩ",
    "chiến sỹ",
    "tổ trưởng",
    "tổ phó",
    "công an viên",
    "ủy viên",
    "kế toán",
    "công nhân",
    "nhân viên",
    "giáo viên",
    "giảng viên",
    "bảo vệ",
    "đội viên",
    "chỉ huy",
    "chính trị viên",
    "chính ủy",
    "chuyên viên",
    "thư ký",
    "thư kí",
    "quản lý",
    "trợ lý",
    "bác sĩ",
    "điều dưỡng",
    "y sĩ",
    "hội viên",
    "đoàn viên",
    "đảng viên",
    "thành viên",
    "thủ quỹ",
    "thủ kho",
    "quản đốc",
    "lái xe",
    "văn thư",
    "nông dân",
    "học sinh",
    "sinh viên",
    "người dân",
    "người có uy tín",
    "trụ trì",
    "kỹ sư",
    "kỹ thuật viên",
    "công chức",
    "viên chức",
    "tiểu đội trưởng",
    "trung đội trưởng",
    "đại đội trưởng",
    "tiểu đoàn trưởng",
    "chủ nhiệm",
    "thanh tra",
    "kiểm sát viên",
    "thẩm phán",
    "điều tra viên",
    "cảnh sát",
    "trinh sát",
    "ấp đội",
    "xã đội",
    "huyện đội",
    "tổ viên",
    "cộng tác viên",
    "chi hội trưởng",
    "chi ủy viên",
    "nguyên",
    "quyền",
    "chủ hộ",
    "doanh nhân",
    "chủ cơ sở",
    "chủ doanh nghiệp",
    "người lao động",
    "công tác",
    "nghệ nhân",
    "nghệ sĩ",
    "nghệ sỹ",
    "phụ trách",
    "tổng phụ trách",
    "chánh",
    "thẩm tra viên",
    "kiểm lâm",
    "phóng viên",
    "biên tập viên",
    "thuyền trưởng",
    "y tá",
    "hộ sinh",
    "hộ lý",
    "dược sĩ",
    "luật sư",
    "già làng",
    "người uy tín",
    "hội trưởng",
    "liên đội trưởng",
    "tham mưu trưởng",
    "cựu chiến binh",
    "thương binh",
    "hưu trí",
    "tạp vụ",
    "phục vụ",
    "tiểu thương",
    "ngư dân",
    "đại biểu",
];

/// Whether a text begins as positions do.
pub(super) fn begins_as_position(text: &str) -> bool {
    let text = one_style(text.trim());
    POSITION_STARTS.iter().any(|start| {
        text.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ',', '-', '(', ';']))
    })
}

/// Parts "Chức vụ, đơn vị" at the comma after the last of the positions in front; a text that begins with none is all
/// unit, one without a comma is all position.
pub(super) fn position_and_unit(text: &str) -> (Option<String>, Option<String>) {
    let parts: Vec<String> = text.split([',', ';', '\n', '\r']).map(clean).filter(|part| !part.is_empty()).collect();
    let positions = parts.iter().take_while(|part| begins_as_position(part)).count();
    let (position, unit) = parts.split_at(positions.min(parts.len()));
    if let ([.., last], []) = (position, unit)
        && let Some((before, after)) = at_dash(last)
    {
        let mut position = position.to_vec();
        position.pop();
        position.push(before);
        return (joined(&position), Some(after));
    }
    (joined(position), joined(unit))
}

/// "Trưởng ấp - Ấp Phú Hòa": a spaced dash before a unit parts as a comma does.
fn at_dash(text: &str) -> Option<(String, String)> {
    let parted =
        [" - ", " – ", " — "].iter().filter_map(|dash| text.split_once(dash)).min_by_key(|(before, _)| before.len());
    parted.filter(|(_, after)| begins_as_unit(after.trim())).map(|(before, after)| (clean(before), clean(after)))
}

/// Joins parts as one line, if there are any.
pub(super) fn joined(parts: &[String]) -> Option<String> {
    (!parts.is_empty()).then(|| parts.join(", "))
}
