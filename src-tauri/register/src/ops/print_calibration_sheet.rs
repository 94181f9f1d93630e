//! Makes the sheet on which a printer is measured, and the one that shows that its correction is right.

use super::write_file::write_file;
use crate::Register;
use crate::domain::calibration::Feed;
use crate::domain::date::Date;
use crate::domain::id::CalibrationId;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::print::{self, About, CalibrationSheet, Sheet};
use crate::store::calibration;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use ts_rs::TS;

/// Which sheet, and where to.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrintCalibrationSheet {
    /// What it is for.
    pub sheet: SheetFor,
    /// A `.pdf` file.
    pub out: PathBuf,
}

/// What a sheet is for.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum SheetFor {
    /// To measure what a printer does.
    Measuring(Feed),
    /// To see a calibration at work: printed with its correction.
    Checking(CalibrationId),
}

/// The file written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PrintedSheet {
    /// The file.
    pub file: PathBuf,
}

/// Writes the sheet as a PDF of its own size.
///
/// # Errors
/// If the calibration is not there, or the file cannot be written.
pub fn print_calibration_sheet(register: &Register, args: &PrintCalibrationSheet) -> Result<PrintedSheet> {
    if !args.out.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("pdf")) {
        let why = Sentence::new("tên tệp phải kết thúc bằng .pdf.", "its name must end in .pdf.");
        return Err(Error::BadField { field: Sentence::new("Tệp kết quả", "Output file"), why });
    }
    let (feed, checked) = match &args.sheet {
        SheetFor::Measuring(feed) => (feed.clone(), None),
        SheetFor::Checking(id) => {
            let found =
                register.read(|reader| super::found(calibration::by_id(reader, *id)?, super::CALIBRATION, id))?;
            (found.facts.feed.clone(), Some(found))
        }
    };
    let created = register.now();
    let day = Date(created.date_naive());
    let page = print::lay_out_calibration_sheet(&CalibrationSheet { feed: &feed, day, checked: checked.as_ref() });
    let title = match &checked {
        None => format!("Tờ căn lề máy in {}, giấy {}", feed.printer, feed.paper),
        Some(calibration) => format!("Tờ kiểm tra căn lề {}", calibration.facts.name),
    };
    let bytes = print::pdf([Sheet { title: title.clone(), page }], &About { title, created }).map_err(Error::Print)?;
    write_file(register.path(), &args.out, &bytes)?;
    Ok(PrintedSheet { file: args.out.clone() })
}
