//! The sentences that a row may earn, and the place that each is put to.

use super::candidate::{Mend, Problem, Suggestion};
use super::grid::{Sheet, column_letters};
use crate::domain::awardee::AwardeeKind;
use crate::domain::finding::Severity;
use crate::domain::sentence::Sentence;
use crate::domain::text::{Name, TextError};

/// What may be said of any cell with a certain text.
#[derive(Debug, Clone)]
pub(super) struct Remark {
    severity: Severity,
    sentence: Sentence,
    suggestion: Option<Suggestion>,
}

/// Collects the problems of one row.
pub(super) struct Remarks<'a> {
    sheet: &'a str,
    row: u32,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Remarks<'a> {
    /// Problems of `row` go to `problems`.
    pub(super) fn new(sheet: &'a Sheet, row: u32, problems: &'a mut Vec<Problem>) -> Self {
        Self { sheet: &sheet.name, row, problems }
    }

    /// One problem of a cell, or of the row.
    pub(super) fn add(&mut self, column: Option<u32>, severity: Severity, sentence: Sentence) {
        self.put(column, Remark { severity, sentence, suggestion: None });
    }

    /// The same, made before its place was known.
    pub(super) fn put(&mut self, column: Option<u32>, Remark { severity, sentence, suggestion }: Remark) {
        let column = column.map(column_letters);
        let (sheet, row) = (self.sheet.to_owned(), self.row);
        self.problems.push(Problem { sheet, row, column, severity, sentence, suggestion });
    }

    /// The value, or none and a warning.
    pub(super) fn kept<T>(&mut self, value: Result<T, Sentence>, column: Option<u32>) -> Option<T> {
        value.map_err(|sentence| self.add(column, Severity::Warning, sentence)).ok()
    }

    /// A name or a passage; what is too long is left out with an error.
    pub(super) fn parsed<T>(&mut self, value: Result<T, TextError>, column: Option<u32>) -> Option<T> {
        let too_long = |error: &TextError| matches!(error, TextError::TooLong { .. });
        value
            .map_err(|error| {
                if too_long(&error) {
                    self.add(column, Severity::Error, error.sentence());
                }
            })
            .ok()
    }

    /// The row has no usable name: an error, and the reason why it is skipped.
    pub(super) fn no_name(&mut self, column: Option<u32>, error: &TextError) -> Sentence {
        let sentence = match error {
            TextError::Empty => Sentence::new(
                "Dòng này có nội dung nhưng thiếu tên nên không nhập. Hãy ghi tên hoặc xóa dòng.",
                "The row has content but no name, so it is not imported. Write the name or clear the row.",
            ),
            TextError::TooLong { .. } => {
                let said = error.sentence();
                Sentence::new(
                    format!("{} Dòng này không nhập; hãy để riêng tên trong ô.", said.vi),
                    format!("{} The row is not imported; leave the name alone in the cell.", said.en),
                )
            }
        };
        self.add(column, Severity::Error, sentence.clone());
        sentence
    }

    /// The kind was told by words alone.
    pub(super) fn kind_guessed(&mut self, kind: AwardeeKind, column: Option<u32>) {
        let what = kind.vietnamese().to_lowercase();
        let sentence = Sentence::new(
            format!("Danh sách không ghi rõ đối tượng; theo tên gọi, sổ hiểu đây là {what}. Hãy kiểm tra lại."),
            format!("The list does not say the kind; by its name it is taken as {}. Check it.", kind.code()),
        );
        self.add(column, Severity::Warning, sentence);
    }

    /// The name does not fit the section that it stands in.
    pub(super) fn kind_doubted(&mut self, kind: AwardeeKind, column: Option<u32>) {
        let what = kind.vietnamese().to_lowercase();
        let sentence = Sentence::new(
            format!("Dòng này nằm trong mục {what} nhưng tên gọi không giống {what}. Hãy kiểm tra lại."),
            format!("The row stands in a section of kind {}, but its name does not look so. Check it.", kind.code()),
        );
        self.add(column, Severity::Warning, sentence);
    }

    /// Truy tặng stands at a collective or a household; only persons are commended after death (Luật Thi đua, khen
    /// thưởng, Điều 12.1).
    pub(super) fn posthumous_group(&mut self, kind: AwardeeKind, column: Option<u32>) {
        let what = kind.vietnamese().to_lowercase();
        let sentence = Sentence::new(
            format!(
                "Dòng này ghi truy tặng nhưng là {what}; chỉ truy tặng cho cá nhân (Luật Thi đua, khen thưởng, Điều \
                 12.1). Hãy bỏ dấu truy tặng, hoặc chuyển dòng sang mục cá nhân nếu là một người."
            ),
            format!(
                "The row is marked posthumous but is of kind {}; only individuals are commended after death (Law on \
                 Emulation and Commendation, Article 12.1). Remove the mark, or move the row among the individuals if \
                 it is a person.",
                kind.code()
            ),
        );
        self.add(column, Severity::Error, sentence);
    }

    /// Position or unit stands in its own column and behind the name too.
    pub(super) fn said_twice(&mut self, column: Option<u32>) {
        let sentence = Sentence::new(
            "Ô tên có kèm chức vụ, đơn vị trong khi cột chức vụ, đơn vị cũng có. Sổ lấy theo cột; hãy kiểm tra lại.",
            "The name's cell holds a position or unit that has its own column as well. The column counts; check it.",
        );
        self.add(column, Severity::Warning, sentence);
    }

    /// A name that is all digits: a table of counts is no list of names.
    pub(super) fn name_of_digits(&mut self, column: Option<u32>) -> Sentence {
        let sentence = Sentence::new(
            "Ô tên chỉ có chữ số nên dòng này không nhập. Hãy ghi tên, hoặc ghép lại cột nếu đây là cột số lượng.",
            "The name's cell holds digits alone, so the row is not imported. Write the name, or match the column anew if \
             it holds counts.",
        );
        self.add(column, Severity::Error, sentence.clone());
        sentence
    }

    /// What the stars at a name mean by the footnote; or that no footnote says.
    pub(super) fn stars(&mut self, stars: usize, meaning: Option<&str>, column: Option<u32>) {
        let mark = format!("({})", "*".repeat(stars));
        let (severity, sentence) = match meaning {
            Some(meaning) => (
                Severity::Info,
                Sentence::new(
                    format!("Dòng này có dấu {mark}; theo chú thích của danh sách: “{meaning}”."),
                    format!("The row has the mark {mark}; the footnote says “{meaning}”."),
                ),
            ),
            None => (
                Severity::Warning,
                Sentence::new(
                    format!(
                        "Dòng này có dấu {mark} nhưng danh sách không có chú thích cho dấu đó. Hãy ghi rõ ở cột ghi chú."
                    ),
                    format!(
                        "The row has the mark {mark}, which no footnote explains. Write what it means into the notes."
                    ),
                ),
            ),
        };
        self.add(column, severity, sentence);
    }

    /// Two forms are marked in one row.
    pub(super) fn two_forms(&mut self, first: &str, second: &str, column: u32) {
        let sentence = Sentence::new(
            format!("Dòng này ghi hai hình thức: “{first}” và “{second}”. Sổ lấy “{first}”; hãy tách thành hai dòng."),
            format!("The row names two forms, “{first}” and “{second}”. “{first}” is taken; make it two rows."),
        );
        self.add(Some(column), Severity::Error, sentence);
    }

    /// The unit is left empty in a column where the row above has one.
    pub(super) fn empty_unit(&mut self, above: &str, taken: bool, column: u32) {
        let (severity, sentence) = if taken {
            (
                Severity::Info,
                Sentence::new(
                    format!("Ô đơn vị để trống nên sổ lấy đơn vị ở dòng trên: “{above}”."),
                    format!("The unit is left empty, so that of the row above is taken: “{above}”."),
                ),
            )
        } else {
            (
                Severity::Warning,
                Sentence::new(
                    format!("Ô đơn vị để trống. Nếu cùng đơn vị với dòng trên (“{above}”), hãy ghi “nt”."),
                    format!("The unit is left empty. If it is that of the row above (“{above}”), write “nt”."),
                ),
            )
        };
        self.add(Some(column), severity, sentence);
    }

    /// A formula failed.
    pub(super) fn failed_formula(&mut self, column: u32) {
        let sentence = Sentence::new(
            "Công thức trong ô này bị lỗi nên ô được bỏ qua. Hãy ghi nội dung trực tiếp vào ô.",
            "The formula of this cell failed, so the cell is passed over. Write the content into it.",
        );
        self.add(Some(column), Severity::Warning, sentence);
    }

    /// A ditto with nothing above.
    pub(super) fn ditto_without_above(&mut self, column: u32) {
        let sentence = Sentence::new(
            "Ô ghi “như trên” nhưng phía trên chưa có nội dung. Hãy ghi rõ nội dung.",
            "The cell says “as above”, but there is nothing above. Write the content.",
        );
        self.add(Some(column), Severity::Warning, sentence);
    }
}

/// The columns are headed otherwise from this row on.
pub(super) fn headed_anew() -> Sentence {
    Sentence::new(
        "Từ dòng này danh sách có hàng tiêu đề khác; các cột bên dưới được đọc theo hàng này. Hãy xem lại các dòng bên dưới.",
        "From this row on the list has another header, and the columns below are read by it. Look through the rows below.",
    )
}

/// Capitals throughout, or a syllable in small letters.
pub(super) fn on_spelling(name: &Name) -> Option<Remark> {
    let text = name.as_str();
    let remark = |mend, severity, sentence| {
        let suggestion = Some(Suggestion { mend, this: text.to_owned(), by: titled(text) });
        Some(Remark { severity, sentence, suggestion })
    };
    if let Some(sentence) = more_than_a_name(text) {
        return Some(Remark { severity: Severity::Warning, sentence, suggestion: None });
    }
    if text.contains(' ') && text.chars().all(is_capital) && text.chars().any(char::is_alphabetic) {
        let sentence = Sentence::new(
            format!("Tên “{text}” viết hoa toàn bộ. Sổ giữ nguyên như danh sách; sửa lại nếu cần in chữ thường."),
            format!("The name “{text}” is all in capitals. It is kept as in the list; change it if need be."),
        );
        return remark(Mend::Capitals, Severity::Info, sentence);
    }
    let small = text.split(' ').find(|word| word.starts_with(char::is_lowercase))?;
    let sentence = Sentence::new(
        format!("Chữ “{small}” trong tên “{text}” không viết hoa. Hãy kiểm tra lại tên."),
        format!("“{small}” in the name “{text}” has no capital. Check the name."),
    );
    remark(Mend::SmallLetter, Severity::Warning, sentence)
}

/// Whether it is a capital, or has none.
fn is_capital(c: char) -> bool {
    c.to_uppercase().eq([c])
}

/// Brackets in the name of a person, or more than one person.
fn more_than_a_name(text: &str) -> Option<Sentence> {
    if text.contains('(') {
        return Some(Sentence::new(
            format!("Tên “{text}” có phần trong ngoặc; sổ giữ nguyên và sẽ in như vậy. Hãy kiểm tra lại tên."),
            format!("The name “{text}” has a part in brackets; it is kept and would be printed. Check the name."),
        ));
    }
    (text.contains([',', ';', '&', '+']) || text.contains(" và ")).then(|| {
        Sentence::new(
            format!("Ô tên “{text}” có vẻ ghi nhiều người. Nếu vậy, hãy tách thành mỗi người một dòng."),
            format!("“{text}” seems to be several persons. If so, give each a row of their own."),
        )
    })
}

/// A capital at each syllable, small letters behind it; also behind the apostrophe of "H’Hen" and in "A-nhe".
fn titled(name: &str) -> String {
    let mut begins = true;
    let letter = |c: char| {
        let shown: String = if begins { c.to_uppercase().collect() } else { c.to_lowercase().collect() };
        begins = !c.is_alphabetic();
        shown
    };
    name.chars().map(letter).collect()
}

/// Both columns of sex are filled.
pub(super) fn both_sexes() -> Sentence {
    Sentence::new(
        "Cả cột Nam và cột Nữ đều có nội dung. Sổ lấy theo cột Nam; hãy kiểm tra lại.",
        "The columns of men and of women are both filled. The men's counts; check it.",
    )
}
