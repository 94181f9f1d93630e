//! Writes an empty list with the headings that are read without asking, for offices that send lists.

use super::write_file::write_file;
use crate::Register;
use crate::error::{Error, Result};
use crate::report::ReportError;
use crate::report::xlsx::rows::{RowSheet, write_rows};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use ts_rs::TS;

/// Ruled rows under the headings: a sheet of paper full.
const EMPTY: u32 = 22;

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

/// A sheet of collectives and one of individuals: headings and ruled rows.
///
/// # Errors
/// If the file cannot be written.
pub fn save_list_form(register: &Register, args: &SaveListForm) -> Result<SavedListForm> {
    let sheet = |name: &str, columns: &[(&str, u16)]| RowSheet {
        name: name.to_owned(),
        headings: columns.iter().map(|(heading, _)| (*heading).to_owned()).collect(),
        rows: Vec::new(),
        widths: columns.iter().map(|(_, width)| *width).collect(),
        empty: EMPTY,
    };
    let sheets = [
        sheet(
            "Tập thể",
            &[("STT", 6), ("Tên tập thể", 34), ("Hình thức khen thưởng", 18), ("Thành tích", 40), ("Ghi chú", 12)],
        ),
        sheet(
            "Cá nhân",
            &[
                ("STT", 5),
                ("Họ và tên", 24),
                ("Ngày sinh", 11),
                ("Giới tính", 7),
                ("Số căn cước", 15),
                ("Chức vụ", 15),
                ("Đơn vị", 18),
                ("Hình thức khen thưởng", 15),
                ("Thành tích", 26),
                ("Ghi chú", 9),
            ],
        ),
    ];
    let bytes = write_rows(&sheets, register.now()).map_err(|error| Error::Report(ReportError::Xlsx(error)))?;
    write_file(register.path(), &args.out, &bytes)?;
    Ok(SavedListForm { file: args.out.clone() })
}
