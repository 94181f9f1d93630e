//! Reads the lines above the header: the decision that the list belongs to, the form and the achievement that they
//! name for all.

use super::candidate::ListedDecision;
use super::grid::Sheet;
use super::section::form_in;
use crate::domain::date::Date;
use crate::domain::decision::DecisionNumber;
use crate::domain::fold::fold;
use crate::domain::text::{Name, Prose, clean};

/// What the title says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Title {
    /// The decision, if one is named.
    pub(super) decision: Option<ListedDecision>,
    /// The only form named; none if there are several.
    pub(super) form: Option<Name>,
    /// What follows "đã có thành tích", from these words on.
    pub(super) achievement: Option<Prose>,
}

/// Reads the lines above the sheet and its rows above `header_row`.
pub(super) fn read_title(sheet: &Sheet, header_row: u32) -> Title {
    let over = sheet.rows().take_while(|(row, _)| *row < header_row).flat_map(|(_, cells)| cells.values());
    let lines: Vec<String> = sheet.above.iter().map(String::as_str).chain(over).map(clean).collect();
    let mut forms: Vec<&str> = lines.iter().filter_map(|line| form_in(line)).collect();
    forms.dedup();
    let form = if let [form] = forms.as_slice() { Name::parse(form).ok() } else { None };
    Title {
        decision: lines.iter().find_map(|line| decision_in(line)),
        form,
        achievement: lines.iter().find_map(|line| achievement_in(line)),
    }
}

/// Whether a line names a decision.
pub(super) fn names_decision(line: &str) -> bool {
    decision_in(&clean(line)).is_some()
}

/// "(Kèm theo Quyết định số 512/QĐ-CAT ngày 04/8/2023 của Giám đốc Công an tỉnh)".
fn decision_in(line: &str) -> Option<ListedDecision> {
    let words: Vec<&str> = line.split(' ').collect();
    let folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
    let named = folded.windows(2).position(|pair| pair == ["quyet", "dinh"]);
    let after = match named {
        Some(at) => at + 2 + folded.iter().skip(at + 2).take(5).position(|word| word == "so")? + 1,
        None if folded.first()? == "so" => 1,
        None => return None,
    };
    let day = folded.iter().skip(after).position(|word| word == "ngay").map(|offset| after + offset);
    let number_end = day.unwrap_or(words.len()).min(after + 4);
    let number =
        DecisionNumber::parse(words.get(after..number_end)?.concat().trim_matches(|c: char| !c.is_alphanumeric()));
    if named.is_none() && number.is_err() {
        return None;
    }
    let date = day.and_then(|day| date_after(&words, day));
    let issuer_from = day.unwrap_or(after);
    let issuer = folded.iter().skip(issuer_from).position(|word| word == "cua").map(|offset| issuer_from + offset + 1);
    let issuer = issuer.and_then(|from| words.get(from..)).map(|words| issuer_in(&words.join(" ")));
    Some(ListedDecision { number: number.ok(), date, issuer: issuer.filter(|issuer| !issuer.is_empty()) })
}

/// "ngày 04/8/2023" or "ngày 04 tháng 8 năm 2023", spaces around the strokes allowed.
fn date_after(words: &[&str], day: usize) -> Option<Date> {
    let read =
        |count: usize, lead: usize| Date::parse(&words.get(day + lead..(day + count).min(words.len()))?.join(" "));
    read(2, 1).or_else(|| read(6, 0)).or_else(|| (3..=6).find_map(|count| read(count, 1)))
}

/// The issuer ends where the bracket closes or where the subject begins.
fn issuer_in(text: &str) -> String {
    let end = [")", ", về việc", " về việc", ", v/v", " v/v", ";", ", vì", " vì đã"]
        .iter()
        .filter_map(|mark| text.find(mark))
        .min()
        .unwrap_or(text.len());
    text.get(..end).unwrap_or_default().trim_end_matches([' ', '.', ',']).to_owned()
}

fn achievement_in(line: &str) -> Option<Prose> {
    let at = ["đã có thành tích", "Đã có thành tích"].iter().find_map(|mark| line.find(mark))?;
    let text = clean(line.get(at..)?);
    let mut text = text.trim_end_matches([')', '.', ' ', ':', ';', ',']);
    for end in ["gồm", "bao gồm", "như sau", "sau đây", "cho", "cụ thể", "(có danh sách kèm theo"] {
        text = text.strip_suffix(end).map_or(text, |text| text.trim_end_matches([' ', ',', ':', ';']));
    }
    let mut text = text.to_owned();
    text.replace_range(.."đ".len(), "Đ");
    Prose::parse(&text).ok()
}
