//! Minutes of the destruction of spoiled blanks (biên bản hủy phôi).

use super::parts::{ROOM, cell, centred, head, invisible, letter, passage, rule, ruled, words};
use crate::domain::blank::Member;
use crate::domain::date::{Date, Moment};
use crate::report::ReportError;
use crate::report::letterhead::Letterhead;
use docx_rs::{LineSpacing, Paragraph, TableRow};
use std::io::Cursor;

/// What the minutes say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Minutes {
    /// The head of the letter.
    pub letterhead: Letterhead,
    /// Their number; dots to write on where there is none.
    pub number: Option<String>,
    /// When the sheets were destroyed.
    pub date: Date,
    /// Where.
    pub place: String,
    /// How.
    pub way: String,
    /// Who was there.
    pub members: Vec<Member>,
    /// What was destroyed.
    pub lines: Vec<DestroyedLine>,
}

/// A line of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DestroyedLine {
    /// The kind of blank.
    pub blank: String,
    /// Whose certificate was to stand on it; none where it was spoiled before.
    pub awardee: Option<String>,
    /// How many sheets.
    pub sheets: i64,
    /// When it was spoiled.
    pub date: Date,
    /// Why.
    pub reason: String,
}

/// Writes the minutes as .docx, made at `created`.
///
/// # Errors
/// [`ReportError::Docx`] if the document cannot be put together.
pub fn write_minutes(minutes: &Minutes, created: Moment) -> Result<Vec<u8>, ReportError> {
    let total: i64 = minutes.lines.iter().map(|line| line.sheets).sum();
    let number = format!("Số: {}", minutes.number.as_deref().unwrap_or("……/BB-……"));
    let created = created.format("%Y-%m-%dT%H:%M:%SZ").to_string();
    let blank = || Paragraph::new().add_run(words("", 6));
    let mut letter = letter()
        .created_at(&created)
        .updated_at(&created)
        .add_table(head(&minutes.letterhead, &number))
        .add_paragraph(blank())
        .add_paragraph(centred(words("BIÊN BẢN", 14).bold()))
        .add_paragraph(centred(words("Hủy phôi bằng khen, giấy khen bị hỏng", 14).bold()))
        .add_paragraph(rule(ROOM, 50.0))
        .add_paragraph(blank())
        .add_paragraph(passage(&format!(
            "Hôm nay, {}, tại {}, chúng tôi gồm:",
            minutes.date.in_words(),
            minutes.place
        )));
    for (at, member) in minutes.members.iter().enumerate() {
        let position = member.position.as_ref().map(|position| format!(" - {position}")).unwrap_or_default();
        letter = letter.add_paragraph(passage(&format!("{}. {}{position};", at + 1, member.name)));
    }
    let said = format!("Đã tiến hành hủy {total:02} tờ phôi bị hỏng, cụ thể như sau:");
    letter = letter.add_paragraph(passage(&said)).add_table(table(&minutes.lines, total)).add_paragraph(blank());
    for text in [
        format!("Hình thức hủy: {}.", minutes.way.trim_end_matches('.')),
        "Biên bản được lập thành 02 bản, đã đọc lại cho những người có tên trên cùng nghe và thống nhất ký tên./."
            .to_owned(),
    ] {
        letter = letter.add_paragraph(passage(&text));
    }
    letter = letter.add_table(signatures(&minutes.members));
    let mut bytes = Cursor::new(Vec::new());
    letter.build().pack(&mut bytes).map_err(|error| ReportError::Docx(error.to_string()))?;
    Ok(bytes.into_inner())
}

/// The table of what was destroyed, with its sum.
fn table(lines: &[DestroyedLine], total: i64) -> docx_rs::Table {
    let widths = [12.0, 40.0, 43.0, 15.0, 24.0, 26.0];
    let mut rows: Vec<Vec<String>> = lines
        .iter()
        .enumerate()
        .map(|(at, line)| {
            vec![
                (at + 1).to_string(),
                line.blank.clone(),
                line.awardee.clone().unwrap_or_default(),
                line.sheets.to_string(),
                line.date.in_digits(),
                line.reason.clone(),
            ]
        })
        .collect();
    rows.push(
        [String::new(), "Cộng".to_owned(), String::new(), total.to_string(), String::new(), String::new()].into(),
    );
    ruled(&widths, &["TT", "Loại phôi", "In bằng cho", "Số tờ", "Ngày hỏng", "Lý do"], &rows)
}

/// Room for everyone's signature, two side by side, and for the head of the office.
fn signatures(members: &[Member]) -> docx_rs::Table {
    let half = ROOM / 2.0;
    let block = |title: &str, how: &str, name: &str| {
        let room = Paragraph::new().add_run(words("", 14)).line_spacing(LineSpacing::new().after(900));
        vec![centred(words(title, 13).bold()), centred(words(how, 13).italic()), room, centred(words(name, 14).bold())]
    };
    let mut blocks: Vec<Vec<Paragraph>> = members
        .iter()
        .map(|member| {
            let position = member.position.as_ref().map(|position| position.as_str().to_uppercase());
            block(position.as_deref().unwrap_or("THÀNH VIÊN"), "(Ký, ghi rõ họ tên)", member.name.as_str())
        })
        .collect();
    blocks.push(block("THỦ TRƯỞNG ĐƠN VỊ", "(Ký, ghi rõ họ tên, đóng dấu)", ""));
    let mut rows = Vec::new();
    let mut rest = blocks.into_iter();
    while let Some(left) = rest.next() {
        let right = rest.next().unwrap_or_else(|| vec![Paragraph::new()]);
        rows.push(TableRow::new(vec![cell(half, left), cell(half, right)]).cant_split());
    }
    invisible(&[half, half], rows)
}
