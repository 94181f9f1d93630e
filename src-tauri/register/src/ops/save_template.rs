//! Writes an empty list with the headings that are read without asking, for offices that send lists.

use super::write_file::write_file;
use crate::Register;
use crate::error::{Error, Result};
use crate::report::ReportError;
use crate::report::xlsx::rows::{RowSheet, write_rows};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use ts_rs::TS;

/// Where to.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveTemplate {
    /// An `.xlsx` file.
    pub out: PathBuf,
}

/// The file written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SavedTemplate {
    /// The file.
    pub file: PathBuf,
}

/// A sheet of collectives and one of individuals, headings alone.
///
/// # Errors
/// If the file cannot be written.
pub fn save_template(register: &Register, args: &SaveTemplate) -> Result<SavedTemplate> {
    let sheet = |name: &str, headings: &[&str]| RowSheet {
        name: name.to_owned(),
        headings: headings.iter().copied().map(str::to_owned).collect(),
        rows: Vec::new(),
    };
    let sheets = [
        sheet("Tập thể", &["STT", "Tên tập thể", "Hình thức khen thưởng", "Thành tích", "Ghi chú"]),
        sheet(
            "Cá nhân",
            &[
                "STT",
                "Họ và tên",
                "Ngày sinh",
                "Giới tính",
                "Số căn cước",
                "Chức vụ",
                "Đơn vị",
                "Hình thức khen thưởng",
                "Thành tích",
                "Ghi chú",
            ],
        ),
    ];
    let bytes = write_rows(&sheets, register.now()).map_err(|error| Error::Report(ReportError::Xlsx(error)))?;
    write_file(register.path(), &args.out, &bytes)?;
    Ok(SavedTemplate { file: args.out.clone() })
}
