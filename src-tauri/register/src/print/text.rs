//! Where a line of Vietnamese may break, and how to break a passage into lines of like length.

use unicode_linebreak::{BreakOpportunity, linebreaks};

/// Words that belong to the number after them: "số 12", "năm 2023", "lần thứ XIII".
const BEFORE_NUMBER: [&str; 20] = [
    "số",
    "năm",
    "ngày",
    "tháng",
    "quý",
    "khóa",
    "khoá",
    "điều",
    "khoản",
    "điểm",
    "lần",
    "thứ",
    "kỳ",
    "hạng",
    "loại",
    "lớp",
    "tổ",
    "quận",
    "phường",
    "đợt",
];

/// Words that belong to the number before them: "150 triệu", "25 cá nhân".
const AFTER_NUMBER: [&str; 30] = [
    "%", "đồng", "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "tấn", "tạ", "kg", "g", "km", "km2", "m", "m2", "m3", "ha",
    "năm", "tháng", "ngày", "giờ", "phút", "người", "lần", "cá", "tập", "hộ", "vụ", "lượt", "em",
];

/// Names that are never torn apart.
const WHOLE: [&[&str]; 4] = [&["Hồ", "Chí", "Minh"], &["Việt", "Nam"], &["Tổ", "quốc"], &["xã", "hội"]];

/// The pieces of a text between the places where a line may break, without the spaces at those places.
///
/// A line breaks only at a space where UAX 14 allows it, and never inside "2018 - 2023", "số 12/QĐ-UBND",
/// "TP. Hồ Chí Minh", or between a number and its unit.
#[must_use]
pub fn pieces(text: &str) -> Vec<&str> {
    let text = text.trim();
    let bound = bound_gaps(text);
    let mut pieces = Vec::new();
    let mut from = 0;
    for (at, opportunity) in linebreaks(text) {
        let is_end = at == text.len();
        let is_gap = text.get(..at).is_some_and(|before| before.ends_with(' ')) && !bound.contains(&at);
        if is_end || is_gap || opportunity == BreakOpportunity::Mandatory {
            pieces.extend(text.get(from..at).map(str::trim).filter(|piece| !piece.is_empty()));
            from = at;
        }
    }
    pieces
}

/// The places behind spaces, as byte offsets, that must not become line ends.
fn bound_gaps(text: &str) -> Vec<usize> {
    let mut words = Vec::new();
    let mut at = 0;
    for word in text.split(' ') {
        words.push((at, word));
        at += word.len() + 1;
    }
    let word = |i: usize| words.get(i).map_or("", |(_, word)| *word);
    let bare: Vec<&str> = words.iter().map(|(_, word)| word.trim_matches(|c: char| !c.is_alphanumeric())).collect();
    (1..words.len())
        .filter(|&i| is_bound(|k| word((i + k).saturating_sub(2))) || is_within_whole(i, &bare))
        .filter_map(|i| words.get(i).map(|(at, _)| *at))
        .collect()
}

/// Whether the gap between `word(1)` and `word(2)` is bound; `word(0)` and `word(3)` are their neighbours.
fn is_bound<'a>(word: impl Fn(usize) -> &'a str) -> bool {
    let (before, after) = (word(1), word(2));
    let is_range = is_dash(before) && ends_with_digit(word(0)) && starts_with_digit(after);
    let bare = after.trim_end_matches(|c: char| c.is_ascii_punctuation() && c != '%');
    is_dash(after)
        || is_range
        || is_abbreviation(before) && after.starts_with(char::is_uppercase)
        || (starts_with_digit(after) || is_roman(bare)) && BEFORE_NUMBER.contains(&before.to_lowercase().as_str())
        || before == "lần" && after == "thứ"
        || is_number(before) && AFTER_NUMBER.contains(&bare)
}

/// Whether the gap before a word, bare of punctuation, is inside one of the names.
fn is_within_whole(gap: usize, bare: &[&str]) -> bool {
    WHOLE.iter().any(|name| {
        (1..name.len()).any(|k| gap.checked_sub(k).and_then(|from| bare.get(from..from + name.len())) == Some(*name))
    })
}

fn is_dash(word: &str) -> bool {
    matches!(word, "-" | "–" | "—")
}

fn starts_with_digit(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}

fn ends_with_digit(word: &str) -> bool {
    word.ends_with(|c: char| c.is_ascii_digit())
}

fn is_number(word: &str) -> bool {
    starts_with_digit(word) && word.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
}

fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L'))
}

/// "TP.", "KT.", "ThS.": a capital and at most three letters more before the dot.
fn is_abbreviation(word: &str) -> bool {
    word.strip_suffix('.').is_some_and(|letters| {
        letters.chars().count() <= 4
            && letters.starts_with(char::is_uppercase)
            && letters.chars().all(char::is_alphabetic)
    })
}

/// Breaks pieces of the given widths into lines no wider than `width`, greedily; gives the pieces of each line.
/// A piece that is wider alone still gets its line.
#[must_use]
pub fn lines_within(widths: &[f64], space: f64, width: f64) -> Vec<std::ops::Range<usize>> {
    let mut lines = Vec::new();
    let (mut from, mut used) = (0, 0.0);
    for (i, piece) in widths.iter().enumerate() {
        let wider = if i == from { *piece } else { used + space + piece };
        if i > from && wider > width {
            lines.push(from..i);
            (from, used) = (i, *piece);
        } else {
            used = wider;
        }
    }
    if from < widths.len() {
        lines.push(from..widths.len());
    }
    lines
}

/// Breaks pieces into exactly `count` lines no wider than `width`, as even as can be, rather behind a comma than
/// inside a quotation; none if they do not fit so.
#[must_use]
pub fn even_lines(
    pieces: &[String],
    widths: &[f64],
    space: f64,
    count: usize,
    width: f64,
) -> Option<Vec<std::ops::Range<usize>>> {
    let costs: Vec<f64> = break_costs(pieces);
    let ends = widths.len();
    // best[line][end]: the least cost of setting the first `end` pieces in `line` lines, and where the last began.
    let mut best: Vec<Vec<(f64, usize)>> = vec![vec![(f64::INFINITY, 0); ends + 1]; count + 1];
    *best.first_mut()?.first_mut()? = (0.0, 0);
    for line in 1..=count {
        for end in line..=ends {
            let mut used = -space;
            let mut found = (f64::INFINITY, 0);
            for start in (0..end).rev() {
                used += space + widths.get(start)?;
                if used > width {
                    break;
                }
                let slack = (width - used) / width;
                let before = best.get(line - 1)?.get(start)?.0;
                let cost = before + slack * slack + if end < ends { *costs.get(end - 1)? } else { 0.0 };
                if cost < found.0 {
                    found = (cost, start);
                }
            }
            *best.get_mut(line)?.get_mut(end)? = found;
        }
    }
    let mut lines = Vec::with_capacity(count);
    let mut end = ends;
    for line in (1..=count).rev() {
        let (cost, start) = *best.get(line)?.get(end)?;
        if !cost.is_finite() {
            return None;
        }
        lines.push(start..end);
        end = start;
    }
    lines.reverse();
    Some(lines)
}

/// What it costs to end a line behind each piece.
fn break_costs(pieces: &[String]) -> Vec<f64> {
    let mut is_quoted = false;
    pieces
        .iter()
        .map(|piece| {
            for c in piece.chars() {
                match c {
                    '“' | '«' => is_quoted = true,
                    '”' | '»' => is_quoted = false,
                    _ => {}
                }
            }
            match piece.chars().next_back() {
                _ if is_quoted => 0.04,
                Some(',' | ';' | ':' | '.' | '”') => -0.02,
                _ => 0.0,
            }
        })
        .collect()
}

/// The least width at which the pieces take no more than `count` lines: the width of balanced lines.
#[must_use]
pub fn least_width(widths: &[f64], space: f64, count: usize) -> f64 {
    let widest = widths.iter().copied().fold(0.0, f64::max);
    let all = widths.iter().sum::<f64>() + space * widths.len().saturating_sub(1) as f64;
    let (mut low, mut high) = (widest, all.max(widest));
    if count <= 1 {
        return high;
    }
    // Half a thousandth of an em is finer than any eye.
    while high - low > 0.000_5 {
        let middle = f64::midpoint(low, high);
        if fit_within(widths, space, middle, count) { high = middle } else { low = middle }
    }
    high
}

/// Whether [`lines_within`] would give at most `count` lines.
fn fit_within(widths: &[f64], space: f64, width: f64, count: usize) -> bool {
    let (mut lines, mut used) = (1, f64::NEG_INFINITY);
    for piece in widths {
        let wider = if used < 0.0 { *piece } else { used + space + piece };
        if used >= 0.0 && wider > width {
            lines += 1;
            if lines > count {
                return false;
            }
            used = *piece;
        } else {
            used = wider;
        }
    }
    true
}
