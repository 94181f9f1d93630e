//! Tells the rows of a list that are no candidates: headings of sections and groups, totals, numbers of columns,
//! signatures, footnotes.

use super::field::Field;
use super::footnote::is_footnote;
use super::grid::Cells;
use super::header::Header;
use super::kind::{begins_as_unit, looks_personal};
use super::name_cell::without_ordinal;
use super::position::begins_as_position;
use crate::domain::awardee::AwardeeKind;
use crate::domain::fold::fold;
use crate::domain::honorific::addressed;
use crate::domain::text::clean;

/// What a row is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum RowKind {
    /// "I. TẬP THỂ", "A. Bằng khen": what it says holds for the rows below.
    Section {
        /// The kind named.
        kind: Option<AwardeeKind>,
        /// The form named.
        form: Option<&'static str>,
    },
    /// "HUYỆN THẠNH BÌNH (05)": the unit of the rows below.
    Group(String),
    /// "Tổng cộng: …".
    Total,
    /// "(1) (2) (3)" under the header.
    ColumnNumbers,
    /// The header once more.
    Header,
    /// Text between numbered lines.
    Unnumbered,
    /// "NGƯỜI LẬP BIỂU | THỦ TRƯỞNG ĐƠN VỊ", or the place and date above: the list ends.
    Signature,
    /// "Ghi chú: …", "(*) …".
    Footnote,
    /// A candidate.
    Candidate,
}

/// What the row is, `numbered` by its column of numbers or not. `after_total` is told because names under a total are
/// signatures, not candidates.
pub(super) fn classify(cells: &Cells, header: &Header, row: u32, numbered: bool, after_total: bool) -> RowKind {
    if row <= header.last + 2 && are_column_numbers(&cleaned(cells)) {
        return RowKind::ColumnNumbers;
    }
    // "1. Tập thể" in one cell is a heading, whatever its number and its column.
    if cells.len() == 1
        && let Some((kind, form)) = cells.values().find_map(section_in)
    {
        return RowKind::Section { kind, form };
    }
    if numbered {
        // Nobody is called "Tập thể", whatever number stands before it.
        let ordinal = header.columns_of(Field::Ordinal).next();
        let mut others = cells.iter().filter(|(column, _)| Some(*column) != ordinal).map(|(_, text)| text);
        let alone = others.next().filter(|_| others.next().is_none());
        return match alone.and_then(section_in) {
            Some((kind @ Some(_), form)) => RowKind::Section { kind, form },
            _ => RowKind::Candidate,
        };
    }
    if header.is_repeated_by(cells) {
        return RowKind::Header;
    }
    let texts = cleaned(cells);
    let ordinal = header.columns_of(Field::Ordinal).next().and_then(|column| cells.get(column)).map(clean);
    let lead = ordinal.as_deref().filter(|text| is_enumerator(text));
    let worded: Vec<&String> = texts.iter().filter(|text| lead != Some(text.as_str())).collect();
    let Some(first) = worded.first() else { return RowKind::Candidate };
    let alone = worded.iter().filter(|text| !fold(text).chars().all(|c| c.is_ascii_digit())).count() <= 1;
    if is_total(first) {
        return RowKind::Total;
    }
    if !names_someone(cells, header, alone) && signature_in(cells).is_some() {
        return RowKind::Signature;
    }
    if alone && (is_footnote(first) || ["ghi chu", "luu y", "chu thich"].iter().any(|m| fold(first).starts_with(m))) {
        return RowKind::Footnote;
    }
    if alone && let Some(found) = heading(first, lead.is_some(), cells, header) {
        return found;
    }
    if after_total && header.has(Field::Ordinal) && !is_placed_person(cells, header) {
        RowKind::Signature
    } else {
        RowKind::Candidate
    }
}

/// The number of a row by its column of numbers: 3 of "3", "03.", "3)".
pub(super) fn ordinal_of(cells: &Cells, header: &Header) -> Option<u32> {
    let text = cells.get(header.columns_of(Field::Ordinal).next()?)?;
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(text.parse().unwrap_or(u32::MAX));
    }
    let text = clean(text);
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let digits = text.get(..digits).filter(|digits| !digits.is_empty())?;
    Some(digits.parse().unwrap_or(u32::MAX))
}

/// Whether the column of names holds a text that is no title of a signature.
pub(super) fn has_name(cells: &Cells, header: &Header) -> bool {
    let name = header.columns_of(Field::Name).find_map(|column| cells.get(column));
    name.is_some_and(|name| !is_signature(&clean(name)))
}

/// Whether the row is a person at a place: a personal name, and a position or unit that reads as one. The two names
/// under a pair of signatures stand in the same columns, but the second is neither.
pub(super) fn is_placed_person(cells: &Cells, header: &Header) -> bool {
    let name = header.columns_of(Field::Name).find_map(|column| cells.get(column));
    let personal = name.is_some_and(|name| looks_personal(&addressed(name).name));
    personal && places(cells, header).any(|text| begins_as_position(text) || begins_as_unit(text.trim()))
}

/// The first cell that reads as a part of a signature block.
pub(super) fn signature_in(cells: &Cells) -> Option<String> {
    cells.values().map(clean).find(|text| is_signature(text))
}

/// A name beside a position or unit is somebody, whatever the position is called; without a column of numbers a name
/// beside anything is.
fn names_someone(cells: &Cells, header: &Header, alone: bool) -> bool {
    let beside = places(cells, header).next().is_some() || (!alone && !header.has(Field::Ordinal));
    beside && has_name(cells, header)
}

/// The filled cells of the columns for positions and units.
fn places<'a>(cells: &'a Cells, header: &'a Header) -> impl Iterator<Item = &'a str> {
    [Field::Position, Field::Unit, Field::PositionUnit]
        .into_iter()
        .flat_map(|field| header.columns_of(field))
        .filter_map(|column| cells.get(column))
}

fn cleaned(cells: &Cells) -> Vec<String> {
    cells.values().map(clean).filter(|text| !text.is_empty()).collect()
}

/// What a line says as the heading of a section: kind and form; none if it is no such heading. "1. Tập thể" is one.
pub(super) fn section_in(line: &str) -> Option<(Option<AwardeeKind>, Option<&'static str>)> {
    let line = without_ordinal(&clean(line));
    let (enumerated, words) = enumerated(&line);
    section_named(words, enumerated)
}

fn heading(text: &str, led: bool, cells: &Cells, header: &Header) -> Option<RowKind> {
    let (enumerated, words) = enumerated(text);
    let enumerated = enumerated || led;
    if let Some((kind, form)) = section_named(words, enumerated) {
        return Some(RowKind::Section { kind, form });
    }
    let capitals = words.chars().any(char::is_alphabetic) && words.to_uppercase() == words;
    let in_names = header.columns_of(Field::Name).any(|column| cells.get(column).is_some());
    let counted = words.ends_with(')') && words.contains('(');
    let ordinals = header.has(Field::Ordinal);
    let group = enumerated || (ordinals && (((capitals || counted) && begins_as_unit(words)) || !in_names));
    group.then(|| RowKind::Group(without_count(words)))
}

/// Whether a numeral or letter stands in front, and the words behind it.
fn enumerated(text: &str) -> (bool, &str) {
    let marks = ['.', ')', '-', '/'];
    match (text.split_once(marks), text.split_once(' ')) {
        (Some((first, rest)), _) if is_enumerator(first) => {
            let rest = rest.trim_start_matches(['.', ')', '-', '/', ' ']);
            // "I.1. Tập thể" has a second number.
            let second = rest.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix(marks);
            (true, second.map_or(rest, str::trim_start))
        }
        (_, Some((first, rest))) if first.contains('.') && is_enumerator(first) => (true, rest),
        // Without a mark only numerals count, for "Y Moan" and "H Hen" are names.
        (_, Some((first, rest))) if is_roman(first) => (true, rest),
        _ => (false, text),
    }
}

fn section_named(words: &str, enumerated: bool) -> Option<(Option<AwardeeKind>, Option<&'static str>)> {
    let folded = fold(words);
    let kind = kind_named(&folded);
    let form = form_in(words).filter(|_| enumerated || kind.is_some() || fold_starts_with_form(&folded));
    (kind.is_some() || form.is_some()).then_some((kind, form))
}

/// "HUYỆN THẠNH BÌNH (05)" without the count.
fn without_count(text: &str) -> String {
    match text.rsplit_once('(') {
        Some((head, tail)) if tail.trim_end_matches(')').trim().starts_with(|c: char| c.is_ascii_digit()) => {
            clean(head).trim_end_matches([':', ' ']).to_owned()
        }
        _ => clean(text).trim_end_matches([':', ' ']).to_owned(),
    }
}

/// Roman numerals and single capitals, with or without a point or bracket.
fn is_enumerator(text: &str) -> bool {
    let text = text.trim_end_matches(['.', ')', '/', '-', ':', ' ']);
    let capital = |text: &str| {
        let mut letters = text.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
    };
    let under = |text: &str| {
        !text.is_empty() && (is_roman(text) || text.len() <= 2 && text.chars().all(|c| c.is_ascii_alphanumeric()))
    };
    let nested = || {
        text.split_once('.')
            .is_some_and(|(first, rest)| (is_roman(first) || capital(first)) && rest.split('.').all(under))
    };
    is_roman(text) || capital(text) || nested()
}

fn is_roman(text: &str) -> bool {
    (1..=5).contains(&text.len()) && text.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
}

/// The kind that a heading names, if it says little else; none if it names several.
fn kind_named(folded: &str) -> Option<AwardeeKind> {
    let bare = ["danh sach ", "cac ", "doi voi ", "khen thuong ", "tang giay khen cho ", "tang bang khen cho "]
        .iter()
        .fold(folded, |text, start| text.strip_prefix(start).unwrap_or(text));
    let kinds = [
        ("tap the", AwardeeKind::Collective),
        ("ca nhan", AwardeeKind::Individual),
        ("ho gia dinh", AwardeeKind::Household),
        ("gia dinh", AwardeeKind::Household),
    ];
    let named = ["tap the", "ca nhan", "gia dinh"].iter().filter(|words| folded.contains(**words)).count();
    let (kind, rest) = kinds.iter().find_map(|(words, kind)| Some((*kind, bare.strip_prefix(words)?)))?;
    let short = rest.split(' ').find(|word| !word.is_empty()).is_none_or(|word| {
        word.starts_with(|c: char| c.is_ascii_digit())
            || ["duoc", "co", "tang", "de", "tieu", "xuat", "dat", "gom", "thuoc", "trong"].contains(&word)
    });
    let by_form = form_words(folded).is_some();
    (named == 1 && (short || by_form)).then_some(kind)
}

/// Forms that titles, sections and cells name, folded, with the spelling to keep.
const FORMS: [(&str, &str); 12] = [
    ("giay khen", "Giấy khen"),
    ("bang khen", "Bằng khen"),
    ("ky niem chuong", "Kỷ niệm chương"),
    ("co thi dua", "Cờ thi đua"),
    ("chien si thi dua co so", "Chiến sĩ thi đua cơ sở"),
    ("lao dong tien tien", "Lao động tiên tiến"),
    ("chien si tien tien", "Chiến sĩ tiên tiến"),
    ("tap the lao dong xuat sac", "Tập thể lao động xuất sắc"),
    ("don vi quyet thang", "Đơn vị quyết thắng"),
    ("huan chuong lao dong", "Huân chương Lao động"),
    ("chien si thi dua cap tinh", "Chiến sĩ thi đua cấp tỉnh"),
    ("tap the lao dong tien tien", "Tập thể lao động tiên tiến"),
];

/// The one form that a text names: "được tặng Giấy khen". Abbreviations count only if they are the whole text.
pub(super) fn form_in(text: &str) -> Option<&'static str> {
    form_words(&fold(text)).map(|(_, form)| form)
}

/// Forms as clerks shorten them, folded.
const SHORT_FORMS: [(&str, &str); 16] = [
    ("gk", "Giấy khen"),
    ("g khen", "Giấy khen"),
    ("bk", "Bằng khen"),
    ("b khen", "Bằng khen"),
    ("knc", "Kỷ niệm chương"),
    ("ctd", "Cờ thi đua"),
    ("cstd", "Chiến sĩ thi đua cơ sở"),
    ("cstdcs", "Chiến sĩ thi đua cơ sở"),
    ("cstd cs", "Chiến sĩ thi đua cơ sở"),
    ("cstd co so", "Chiến sĩ thi đua cơ sở"),
    ("cstt", "Chiến sĩ tiên tiến"),
    ("ldtt", "Lao động tiên tiến"),
    ("ttldtt", "Tập thể lao động tiên tiến"),
    ("ttldxs", "Tập thể lao động xuất sắc"),
    ("dvqt", "Đơn vị quyết thắng"),
    ("dvtt", "Đơn vị tiên tiến"),
];

/// The form that a cell names: the known spelling of an abbreviation, otherwise none.
pub(super) fn form_of_abbreviation(text: &str) -> Option<&'static str> {
    let folded = fold(text);
    SHORT_FORMS.iter().find(|(words, _)| *words == folded).map(|(_, form)| *form)
}

/// What a mark says in a column with this heading: the form of "Bằng khen" and "GK", or "Truy tặng"; none in others.
pub(super) fn meaning_of_mark(heading: &str) -> Option<(Field, String)> {
    let folded = fold(heading);
    let bare = ["de nghi ", "hinh thuc ", "tang ", "khen "]
        .iter()
        .fold(folded.as_str(), |text, start| text.strip_prefix(start).unwrap_or(text));
    if matches!(bare, "truy tang") {
        return Some((Field::Note, "Truy tặng".to_owned()));
    }
    let (words, form) = *FORMS
        .iter()
        .find(|(words, _)| bare.strip_prefix(words).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
        .or_else(|| SHORT_FORMS.iter().find(|(words, _)| *words == bare))?;
    let rest = bare.strip_prefix(words)?.trim_start();
    // "Bằng khen của Chủ tịch UBND tỉnh" is that form; "Giấy khen số" and "Bằng khen năm 2022" are something else.
    let by = ["cua", "cap", "ubnd", "chu tich", "giam doc", "bo truong", "thu tuong", "tinh", "huyen", "xa"];
    match rest {
        "" => Some((Field::Form, form.to_owned())),
        _ if by.iter().any(|start| rest.starts_with(start)) => Some((Field::Form, clean(heading))),
        _ => None,
    }
}

fn form_words(folded: &str) -> Option<(&'static str, &'static str)> {
    let padded = format!(" {folded} ");
    let named = |words: &str| padded.contains(&format!(" {words} "));
    // "Tập thể lao động tiên tiến" is not "Lao động tiên tiến" as well.
    let within =
        |words: &str| FORMS.iter().any(|(other, _)| other.len() > words.len() && other.contains(words) && named(other));
    let mut found = FORMS.iter().filter(|(words, _)| named(words) && !within(words));
    let first = found.next()?;
    found.next().is_none().then_some(*first)
}

fn fold_starts_with_form(folded: &str) -> bool {
    let bare = ["tang ", "hinh thuc ", "danh hieu ", "de nghi tang "]
        .iter()
        .fold(folded, |text, start| text.strip_prefix(start).unwrap_or(text));
    FORMS.iter().any(|(words, _)| bare.starts_with(words))
}

fn is_total(text: &str) -> bool {
    let folded = fold(text);
    // "Cộng huyện Châu Thành: 05"; but "Công an …" and "Cộng đồng …" are names.
    let lower = text.to_lowercase();
    if lower.starts_with("cộng ") && !lower.starts_with("cộng đồng") && text.contains(|c: char| c.is_ascii_digit())
    {
        return true;
    }
    if folded.starts_with("tong cong ty") {
        return false;
    }
    ["tong cong", "tong so", "danh sach nay co", "danh sach co", "an dinh danh sach", "tong:"]
        .iter()
        .any(|start| folded.starts_with(start))
        || folded == "cong"
        || folded == "tong"
        || folded.strip_prefix("cong ").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// Numbers that rise by one, letters before them allowed: "A | B | 1 | 2", "(1) | (2) | 3 (1+2)".
fn are_column_numbers(texts: &[String]) -> bool {
    let capital = |text: &&String| text.len() == 1 && text.starts_with(|c: char| c.is_ascii_uppercase());
    let letters = texts.iter().take_while(capital).count();
    let numbers: Vec<Option<u32>> = texts.iter().skip(letters).map(|text| column_number(text)).collect();
    let rising = numbers.windows(2).all(|pair| matches!(pair, [Some(one), Some(two)] if one + 1 == *two));
    numbers.len() >= 2 && rising && numbers.first().copied().flatten().is_some_and(|first| first <= 3)
}

fn column_number(text: &str) -> Option<u32> {
    let digits = text.trim_start_matches(['(', '[', ' ']).split([' ', '(', '=', ')', ']']).next()?;
    digits.parse().ok().filter(|number| *number < 100)
}

const SIGNATURES: [&str; 14] = [
    "nguoi lap",
    "thu truong don vi",
    "thu truong co quan",
    "noi nhan",
    "xac nhan cua",
    "nguoi tong hop",
    "can bo lap",
    "ky ten",
    "ky ghi ro",
    "ky dong dau",
    "lanh dao don vi",
    "nguoi ky",
    "tm ban",
    "nguoi kiem tra",
];

fn is_signature(text: &str) -> bool {
    let folded = fold(text);
    let marked = ["TM.", "KT.", "TL.", "TUQ.", "Q."].iter().any(|mark| text.starts_with(mark));
    let capitals = text.to_uppercase() == text;
    let office =
        ["giam doc", "chu tich", "hieu truong", "truong ban", "truong phong", "bi thu", "chi huy truong", "thu truong"];
    let dated = folded.contains("ngay")
        && folded.contains("thang")
        && folded.contains("nam ")
        && text.contains(',')
        && text.chars().count() < 60;
    SIGNATURES.iter().any(|start| folded.starts_with(start))
        || (marked && capitals)
        || (capitals && office.contains(&folded.as_str()))
        || (dated && !folded.starts_with("sinh"))
}
