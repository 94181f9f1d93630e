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
pub struct SaveListForm {
    /// An `.xlsx` file.
    pub out: PathBuf,
}

/// The file written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SavedListForm {
    /// The file.
    pub file: PathBuf,
}

/// A sheet of collectives and one of individuals, headings alone.
///
/// # Errors
/// If the file cannot be written.
pub fn save_list_form(register: &Register, args: &SaveListForm) -> Result<SavedListForm> {
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
    Ok(SavedListForm { file: args.out.clone() })
}
