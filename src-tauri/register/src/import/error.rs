//! Why a file as a whole could not be read as a list, and what to do about it.

use crate::domain::sentence::Sentence;
use serde::{Deserialize, Serialize};

/// The file cannot be read as a list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum ListError {
    /// No bytes at all.
    #[error("The file is empty.")]
    Empty,
    /// More than 50 MB.
    #[error("The file has {megabytes} MB; a list may have 50 MB at most.")]
    TooBig {
        /// Its size.
        megabytes: usize,
    },
    /// Protected by a password.
    #[error("The file is protected by a password.")]
    Encrypted,
    /// A document of Word 97–2003 in which no list is found, or whose reader is not sure of all of it.
    #[error("The file is a document of the old Word (.doc) that cannot be read for sure.")]
    OldWord,
    /// RTF, whatever its name ends in.
    #[error("The file is really rich text (RTF).")]
    RichText,
    /// A web page or XML, whatever its name ends in.
    #[error("The file is really a web page or XML.")]
    WebPage,
    /// A document of LibreOffice that is no spreadsheet.
    #[error("The file is a LibreOffice document, not a spreadsheet.")]
    OpenText,
    /// A document without a table or numbered lines.
    #[error("The document has no table and no numbered lines.")]
    NoList,
    /// A part with a DOCTYPE.
    #[error("The file holds a DOCTYPE, which no office program writes.")]
    Doctype,
    /// A PDF, a picture, an archive or running text.
    #[error("The file is not a list.")]
    NotAList,
    /// Broken off, or not what its first bytes promise.
    #[error("The file is damaged.")]
    Damaged,
    /// The parts swell to more than a list can need, or a count in it lies.
    #[error("The file is far larger inside than a list can be.")]
    Swollen,
    /// The reading asked for more memory or time than a list can need.
    #[error("The reading was stopped: the file is damaged, or far larger inside than a list can be.")]
    Stopped,
    /// A cell lies outside any list.
    #[error("Sheet {sheet} has a cell at {address}, outside any list.")]
    TooWide {
        /// The sheet.
        sheet: String,
        /// The cell.
        address: String,
    },
    /// More than two million cells.
    #[error("The file has more than {most} cells.")]
    TooManyCells {
        /// Cells allowed.
        most: usize,
    },
}

impl ListError {
    /// What is wrong and what to do.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        let (vi, en) = match self {
            Self::Empty => ("Tệp không có nội dung. Hãy chọn lại tệp danh sách.", "Choose the list's file again."),
            Self::TooBig { megabytes } => {
                return self.with(
                    &format!(
                        "Tệp nặng {megabytes} MB, lớn hơn mức 50 MB. Hãy bỏ hình ảnh trong tệp hoặc tách danh sách rồi \
                         chọn lại."
                    ),
                    "Take the pictures out of it or split the list, then choose it again.",
                );
            }
            Self::Encrypted => (
                "Tệp có mật khẩu bảo vệ. Hãy mở tệp, bỏ mật khẩu, lưu lại rồi chọn lại.",
                "Open it, take the password off, save it and choose it again.",
            ),
            Self::OldWord => (
                "Tệp là văn bản Word cũ (.doc) mà sổ không đọc chắc chắn được. Hãy mở bằng Word, lưu lại thành .docx rồi chọn lại.",
                "Open it in Word, save it as .docx and choose it again.",
            ),
            Self::RichText => (
                "Tệp thật ra là văn bản RTF. Hãy mở bằng Word, lưu lại thành .docx rồi chọn lại.",
                "Open it in Word, save it as .docx and choose it again.",
            ),
            Self::WebPage => (
                "Tệp thật ra là trang web (HTML) hoặc XML. Hãy mở bằng Excel, lưu lại thành .xlsx rồi chọn lại.",
                "Open it in Excel, save it as .xlsx and choose it again.",
            ),
            Self::OpenText => (
                "Tệp là văn bản LibreOffice, không phải bảng tính. Hãy mở tệp, lưu lại thành .docx rồi chọn lại.",
                "Open it, save it as .docx and choose it again.",
            ),
            Self::NoList => (
                "Văn bản không có bảng và không có dòng đánh số. Hãy chọn văn bản có danh sách, hoặc kẻ bảng có hàng \
                 tiêu đề.",
                "Choose a document that has the list, or put the list in a table with a header row.",
            ),
            Self::Doctype => (
                "Tệp có khai báo DOCTYPE mà phần mềm văn phòng không bao giờ ghi. Hãy mở bằng Excel hoặc Word, lưu lại \
                 rồi chọn lại.",
                "Open it in Excel or Word, save it and choose it again.",
            ),
            Self::NotAList => (
                "Tệp không phải là danh sách. Hãy chọn bảng tính (.xlsx, .xls, .ods, .csv) hoặc văn bản Word (.docx).",
                "Choose a spreadsheet (.xlsx, .xls, .ods, .csv) or a Word document (.docx).",
            ),
            Self::Damaged => (
                "Tệp bị hỏng hoặc chép chưa trọn. Hãy mở tệp để kiểm tra, lưu lại thành .xlsx hoặc .docx rồi chọn lại.",
                "Open it to check it, save it as .xlsx or .docx and choose it again.",
            ),
            Self::Swollen => (
                "Nội dung bên trong tệp lớn bất thường nên không đọc. Hãy chép riêng danh sách sang một tệp mới.",
                "Copy the list alone into a new file.",
            ),
            Self::Stopped => (
                "Việc đọc tệp đã dừng lại vì tệp bị hỏng hoặc quá lớn. Hãy chép riêng danh sách sang một tệp mới.",
                "Copy the list alone into a new file.",
            ),
            Self::TooWide { sheet, address } => {
                return self.with(
                    &format!(
                        "Trang tính “{sheet}” có dữ liệu ở ô {address}, ngoài phạm vi của một danh sách. Hãy xóa ô đó \
                         hoặc chép riêng bảng danh sách sang một tệp mới."
                    ),
                    "Clear that cell or copy the list alone into a new file.",
                );
            }
            Self::TooManyCells { most } => {
                return self.with(
                    &format!("Tệp có hơn {most} ô. Hãy tách danh sách thành nhiều tệp rồi nhập từng tệp."),
                    "Split the list into several files.",
                );
            }
        };
        self.with(vi, en)
    }

    fn with(&self, vi: &str, en: &str) -> Sentence {
        Sentence::new(vi, format!("{self} {en}"))
    }
}
