//! Shows one sheet of a batch as a picture of the PDF that would be made of it.

use super::batch::{self, Batch, Leaves};
use crate::Register;
use crate::domain::finding::Finding;
use crate::domain::id::AwardId;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The dots an inch that are asked for at most: fine enough to look at a letter, and no more than a window can hold.
const MOST: u32 = 300;

/// Which sheet, how large.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowSheet {
    /// How it is printed; whose sheets the batch has makes no difference.
    pub batch: Batch,
    /// Whose.
    pub award: AwardId,
    /// Dots an inch, 10 to 300; 96 shows a millimetre as a millimetre on an ordinary screen.
    pub dpi: u32,
}

/// A sheet as a picture.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetPicture {
    /// The picture, a PNG in base64.
    pub png: String,
    /// Dots across.
    pub width: u32,
    /// Dots down.
    pub height: u32,
    /// What the layout has to say.
    pub findings: Vec<Finding>,
}

/// The picture of a sheet.
///
/// # Errors
/// If there is no such award or template, the award is a draft and it is no proof, or the picture would be too large.
pub fn show_sheet(register: &Register, args: &ShowSheet) -> Result<SheetPicture> {
    if !(10..=MOST).contains(&args.dpi) {
        return Err(Error::BadField {
            field: Sentence::new("Độ phân giải", "Resolution"),
            why: Sentence::new("chọn từ 10 đến 300 điểm mỗi inch.", "choose 10 to 300 dots an inch."),
        });
    }
    let laid = register.read(|reader| {
        let press = batch::press_of(reader, &args.batch)?;
        let (sheets, _) = batch::sheets(reader, &Batch::of_award(args.award, args.batch.mode))?;
        let sheet = super::found(sheets.first(), super::AWARD, args.award)?;
        Ok(Leaves::new(reader).read(sheet)?.lay_out(&press))
    })?;
    let picture = register.preview().page(&laid.page, f64::from(args.dpi)).map_err(Error::Print)?;
    let png = STANDARD.encode(picture.png().map_err(Error::Print)?);
    Ok(SheetPicture { png, width: picture.width, height: picture.height, findings: laid.findings })
}
