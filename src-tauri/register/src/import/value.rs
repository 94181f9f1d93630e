//! Single values of a cell: birth, gender, number of an identity card, dittos. What cannot be read says why.

use crate::domain::awardee::{CitizenId, Gender};
use crate::domain::date::{Birth, Date};
use crate::domain::fold::fold;
use crate::domain::sentence::Sentence;
use crate::domain::text::clean;

/// More letters than the longest ditto, "như trên", can have.
const DITTO_LETTERS: usize = 8;

/// "nt", "-nt-", "”", "như trên": the same as above.
pub(super) fn is_ditto(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| c.is_alphanumeric() && *c != 'ʼ');
    match letters.next() {
        Some(first) => {
            // Most texts begin with another letter, or go on.
            let other = first.is_ascii() && !first.eq_ignore_ascii_case(&'n');
            !other
                && letters.nth(DITTO_LETTERS - 1).is_none()
                && matches!(fold(text).as_str(), "nt" | "n t" | "nhu tren")
        }
        None => {
            let cleaned = clean(text);
            let marks = !cleaned.is_empty() && cleaned.chars().all(is_ditto_mark);
            let strokes = cleaned.contains("//") && cleaned.chars().all(|c| matches!(c, '/' | '-' | '–' | ' '));
            marks || strokes || matches!(cleaned.as_str(), ",," | "- \" -" | "-\"-" | "-”-" | "-″-")
        }
    }
}

/// The signs that are drawn or typed for "the same".
fn is_ditto_mark(c: char) -> bool {
    matches!(c, '"' | '”' | '“' | '„' | '‟' | '〃' | '″' | '‶' | 'ˮ' | '\'' | '’' | '‘' | '′' | '´' | '`')
}

/// A dash or a point alone says that there is nothing to say.
pub(super) fn is_nothing(text: &str) -> bool {
    let mut signs = text.chars().filter(|c| !c.is_whitespace()).peekable();
    signs.peek().is_some() && signs.all(|c| matches!(c, '-' | '–' | '—' | '.' | '_' | '…'))
}

/// "x", a tick, "1": a cell that is marked.
pub(super) fn is_mark(text: &str) -> bool {
    matches!(
        clean(text).to_lowercase().as_str(),
        "x" | "v" | "1" | "+" | "✓" | "✔" | "√" | "☑" | "☒" | "●" | "•" | "có"
    )
}

/// A date, a month and year, a year; also the day number that a spreadsheet shows for a date without its format.
pub(super) fn birth_from_text(text: &str) -> Result<Birth, Sentence> {
    let cleaned = clean(text);
    let serial = || {
        let days: i64 = cleaned.parse().ok().filter(|days| (7_000..=60_000).contains(days))?;
        let epoch = chrono::NaiveDate::from_ymd_opt(1899, 12, 30)?;
        epoch.checked_add_signed(chrono::TimeDelta::try_days(days)?).map(|day| Birth::Date(Date(day)))
    };
    Birth::parse(&cleaned).or_else(|| in_short_year(&cleaned)).or_else(serial).ok_or_else(|| {
        if let [first, .., last] = years_of(&cleaned).as_slice() {
            return Sentence::new(
                format!("“{cleaned}” là năm {first} hoặc {last}. Hãy ghi năm dương lịch."),
                format!("“{cleaned}” is the year {first} or {last}. Write the year of the solar calendar."),
            );
        }
        Sentence::new(
            format!(
                "Ngày sinh “{cleaned}” không đọc được. Hãy ghi ngày/tháng/năm hoặc chỉ năm, ví dụ 15/8/1975 hoặc 1975."
            ),
            format!(
                "The birth “{cleaned}” cannot be read. Write day/month/year or the year, such as 15/8/1975 or 1975."
            ),
        )
    })
}

/// "15/8/75": nobody in a list was born after 2009, nor before 1910 as far as two digits can tell.
fn in_short_year(text: &str) -> Option<Birth> {
    let (day, year) = text.rsplit_once(['/', '.', '-', ' '])?;
    let short: u32 = year.parse().ok().filter(|short| year.len() == 2 && (10..100).contains(short))?;
    match Birth::parse(&format!("{day}/{}", 1900 + short))? {
        Birth::Date(date) => Some(Birth::Date(date)),
        // "08/75" may as well be a number.
        Birth::Year(_) => None,
    }
}

/// The years from 1900 on that bear a name of the cycle of sixty, "Tân Dậu".
fn years_of(text: &str) -> Vec<i32> {
    const STEMS: [&str; 10] = ["giap", "at", "binh", "dinh", "mau", "ky", "canh", "tan", "nham", "quy"];
    const BRANCHES: [&str; 12] = ["ty", "suu", "dan", "mao", "thin", "ty", "ngo", "mui", "than", "dau", "tuat", "hoi"];
    let folded = fold(text);
    let words: Vec<&str> = folded.trim_start_matches("nam ").split(' ').collect();
    let [stem, branch] = words.as_slice() else { return Vec::new() };
    let is_named = |year: &i32| {
        let at = |shift: i32, of: i32| usize::try_from((year + shift).rem_euclid(of)).unwrap_or_default();
        STEMS.get(at(6, 10)) == Some(stem) && BRANCHES.get(at(8, 12)) == Some(branch)
    };
    (1900..2010).filter(is_named).collect()
}

/// "1//" is a Thiếu tá: stars and strokes as on the shoulder; none for other texts.
pub(super) fn rank_of_strokes(text: &str) -> Option<String> {
    let drawn: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let grade = match drawn.chars().next()? {
        '1' => "Thiếu",
        '2' => "Trung",
        '3' => "Thượng",
        '4' => "Đại",
        _ => return None,
    };
    match drawn.get(1..)? {
        "/" => Some(format!("{grade} úy")),
        "//" => Some(format!("{grade} tá")),
        _ => None,
    }
}

/// "Nam" or "Nữ".
pub(super) fn gender_from_text(text: &str) -> Result<Gender, Sentence> {
    match fold(text).as_str() {
        "nam" | "ong" => Ok(Gender::Male),
        "nu" | "ba" => Ok(Gender::Female),
        _ => {
            let cleaned = clean(text);
            Err(Sentence::new(
                format!("Giới tính “{cleaned}” không đọc được. Hãy ghi Nam hoặc Nữ."),
                format!("The gender “{cleaned}” cannot be read. Write Nam or Nữ."),
            ))
        }
    }
}

/// 9 or 12 digits. A cell that holds a number has lost the zero in front.
pub(super) fn citizen_id_from_text(text: &str) -> Result<CitizenId, Sentence> {
    let cleaned = clean(text);
    CitizenId::parse(cleaned.trim_start_matches('\'')).ok_or_else(|| {
        let digits = cleaned.chars().filter(char::is_ascii_digit).count();
        let (vi, en) = if matches!(digits, 8 | 11) {
            ("Có thể ô này mất số 0 ở đầu; hãy định dạng ô là văn bản và ghi đủ số.", "A leading zero may be lost.")
        } else {
            ("Hãy ghi đủ 9 hoặc 12 chữ số.", "Write all 9 or 12 digits.")
        };
        Sentence::new(
            format!("Số căn cước “{cleaned}” có {digits} chữ số. {vi}"),
            format!("The identity number “{cleaned}” has {digits} digits. {en}"),
        )
    })
}
