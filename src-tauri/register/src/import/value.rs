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
            !other && letters.nth(DITTO_LETTERS - 1).is_none() && matches!(fold(text).as_str(), "nt" | "nhu tren")
        }
        None => {
            let cleaned = clean(text);
            !cleaned.is_empty() && cleaned.chars().all(|c| matches!(c, '"' | '”' | '“' | '〃' | '\'' | '’'))
        }
    }
}

/// A date, a month and year, a year; also the day number that a spreadsheet shows for a date without its format.
pub(super) fn birth_from_text(text: &str) -> Result<Birth, Sentence> {
    let cleaned = clean(text);
    let serial = || {
        let days: i64 = cleaned.parse().ok().filter(|days| (7_000..=60_000).contains(days))?;
        let epoch = chrono::NaiveDate::from_ymd_opt(1899, 12, 30)?;
        epoch.checked_add_signed(chrono::TimeDelta::try_days(days)?).map(|day| Birth::Date(Date(day)))
    };
    Birth::parse(&cleaned).or_else(serial).ok_or_else(|| {
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
