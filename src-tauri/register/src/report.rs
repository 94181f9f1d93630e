//! Figures become tables, tables become files: a [`Report`] is what a head of office signs, in no file format yet.
//! Knows no file system, no clock and no database; the writers below turn a report into bytes.

pub mod csv;
pub mod docx;
pub mod letterhead;
pub mod summary;
pub mod table;
pub mod xlsx;

use crate::domain::sentence::Sentence;
use letterhead::{Letterhead, SignatureBlock};
use summary::SummaryError;
use table::Table;
use xlsx::XlsxWriteError;

/// A report (báo cáo, biểu tổng hợp): one or more tables under one letterhead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Who reports, where and when.
    pub letterhead: Letterhead,
    /// What it is, in capitals: "TỔNG HỢP KẾT QUẢ KHEN THƯỞNG".
    pub title: String,
    /// What time it covers: "Năm 2023", "Giai đoạn 2018 - 2023".
    pub subtitle: String,
    /// The tables; in a spreadsheet each is a sheet that can be printed and signed alone.
    pub tables: Vec<Table>,
    /// What the reader must know beside the figures.
    pub notes: Vec<String>,
    /// Who signs, from left to right.
    pub signatures: Vec<SignatureBlock>,
}

/// Why a report could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// Its figures do not agree.
    #[error("{0}")]
    Summary(SummaryError),
    /// The spreadsheet could not be written.
    #[error("{0}")]
    Xlsx(XlsxWriteError),
    /// The letter could not be written.
    #[error("{0}")]
    Docx(String),
}

impl ReportError {
    /// What is wrong, for a person.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        match self {
            Self::Summary(error) => error.sentence(),
            Self::Xlsx(error) => Sentence::new("số liệu quá lớn so với một bảng tính.", error.to_string()),
            Self::Docx(detail) => Sentence::new(format!("không ghi được tệp Word ({detail})."), detail.clone()),
        }
    }
}
