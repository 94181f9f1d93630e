//! Minutes of the destruction of spoiled blanks (biên bản hủy phôi).

use super::parts::{
    Column, ROOM, bytes_of_letter, cell, centred, head, invisible, letter, passage, recipients, rule, ruled, words,
};
use crate::domain::blank::Member;
use crate::domain::date::{Date, Moment};
use crate::report::ReportError;
use crate::report::letterhead::Letterhead;
use docx_rs::{LineSpacing, Paragraph, Table, TableRow};

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
        .add_paragraph(rule(ROOM, 40.0))
        .add_paragraph(blank())
        .add_paragraph(passage(&format!(
            "Hôm nay, {}, tại {}, chúng tôi gồm:",
            minutes.date.in_words(),
            minutes.place
        )));
    for (at, member) in minutes.members.iter().enumerate() {
        let position = member.position.as_ref().map(|position| format!(" - {position}")).unwrap_or_default();
        let end = if at + 1 == minutes.members.len() { '.' } else { ';' };
        letter = letter.add_paragraph(passage(&format!("{}. {}{position}{end}", at + 1, member.name)));
    }
    let said = format!("Đã tiến hành hủy {total:02} tờ phôi bị hỏng, cụ thể như sau:");
    letter = letter.add_paragraph(passage(&said).keep_next(true)).add_table(table(&minutes.lines, total));
    letter = letter.add_paragraph(blank().keep_next(true));
    for text in [
        format!("Hình thức hủy: {}.", minutes.way.trim_end_matches('.')),
        "Biên bản được lập thành 02 bản, đã đọc lại cho những người có tên trên cùng nghe và thống nhất ký tên./."
            .to_owned(),
    ] {
        // So that no page holds signatures alone.
        letter = letter.add_paragraph(passage(&text).keep_next(true));
    }
    bytes_of_letter(letter.add_table(signatures(&minutes.members)))
}

/// The table of what was destroyed, with its sum. A column that nothing stands in leaves its room to the reasons.
fn table(lines: &[DestroyedLine], total: i64) -> Table {
    let named = lines.iter().any(|line| line.awardee.is_some());
    let column = |heading, mm, centred| Column { heading, mm, centred };
    let mut columns = vec![column("TT", 11.0, true), column("Loại phôi", if named { 36.0 } else { 50.0 }, false)];
    columns.extend(named.then(|| column("In bằng cho", 39.0, false)));
    let sheets = columns.len();
    columns.extend([column("Số tờ", 14.0, true), column("Ngày hỏng", 25.0, true)]);
    let room = ROOM - columns.iter().map(|column| column.mm).sum::<f64>();
    columns.push(column("Lý do", room, false));
    let row = |(at, line): (usize, &DestroyedLine)| {
        let mut texts = vec![(at + 1).to_string(), line.blank.clone()];
        texts.extend(named.then(|| line.awardee.clone().unwrap_or_default()));
        texts.extend([line.sheets.to_string(), line.date.in_digits(), line.reason.clone()]);
        texts
    };
    let rows: Vec<Vec<String>> = lines.iter().enumerate().map(row).collect();
    ruled(&columns, &rows, ("Cộng", sheets, &total.to_string()))
}

/// Room for everyone's signature, two side by side, and for the head of the office. Where copies go stands to the left
/// of that, or below a signature that stands there.
fn signatures(members: &[Member]) -> Table {
    let half = ROOM / 2.0;
    let copies = recipients(&["- Như thành phần trên;", "- Lưu: VT."]);
    let mut blocks: Vec<Block> = members
        .iter()
        .map(|member| {
            let position = member.position.as_ref().map(|position| position.as_str().to_uppercase());
            block(position.as_deref().unwrap_or("THÀNH VIÊN"), "(Ký, ghi rõ họ tên)", member.name.as_str())
        })
        .collect();
    let head = block("THỦ TRƯỞNG ĐƠN VỊ", "(Ký, ghi rõ họ tên, đóng dấu)", "");
    let nobody = || vec![Paragraph::new()];
    let alone = members.len().is_multiple_of(2);
    blocks.extend(alone.then(|| Block { above: copies.clone(), name: nobody() }));
    blocks.push(head);
    let row = |left, right| TableRow::new(vec![cell(half, left), cell(half, right)]).cant_split();
    let mut rows = Vec::new();
    let mut rest = blocks.into_iter().peekable();
    while let (Some(left), Some(right)) = (rest.next(), rest.next()) {
        // What is the last to stand on a page takes the copies along.
        let on = rest.peek().is_none() && !alone;
        rows.push(row(left.above, right.above));
        rows.push(row(left.name.into_iter().map(|line| line.keep_next(on)).collect(), right.name));
    }
    if !alone {
        rows.push(row(copies, nobody()));
    }
    invisible(&[half, half], rows)
}

/// Room for one signature, in two rows, so that names stand side by side however long the positions are.
struct Block {
    above: Vec<Paragraph>,
    name: Vec<Paragraph>,
}

fn block(title: &str, how: &str, name: &str) -> Block {
    let title = centred(words(title, 13).bold()).line_spacing(LineSpacing::new().before(120));
    let room = Paragraph::new().add_run(words("", 14)).line_spacing(LineSpacing::new().after(650));
    Block {
        above: vec![title.keep_next(true), centred(words(how, 13).italic()).keep_next(true)],
        name: vec![room, centred(words(name, 14).bold())],
    }
}
