//! Words become a page, a page becomes PDF. Layout and shaping are ours; printpdf builds the document.
//!
//! `Certificate` → [`lay_out_certificate`] → [`page::Page`] → [`pdf`]. A draft has no `Certificate`, so it can only
//! become a proof ([`lay_out_proof`]). Nothing here reads a file, a clock or chance: the same words give the same
//! bytes.

pub mod art;
pub mod artwork;
mod calibration_sheet;
mod certificate;
mod draw;
mod error;
mod fit;
mod font;
mod label;
mod layout;
mod meter;
mod number;
pub mod page;
mod press;
mod proof;
mod proof_sheet;
mod raster;
mod remark;
mod shape;
mod svg;
pub mod template;
pub mod text;
mod trial;
pub mod typeface;

pub use calibration_sheet::{CalibrationSheet, lay_out_calibration_sheet};
pub use certificate::{Ink, Laid, lay_out_certificate, lay_out_sample};
pub use draw::{About, Binder, Drawn, Sheet, draw, pdf};
pub use error::PrintError;
pub use meter::{LineFit, Measure, measure};
pub use press::{in_order, threads};
pub use proof::lay_out_proof;
pub use proof_sheet::{ProofEntry, ProofHead, lay_out_proof_sheets};
pub use raster::{Bitmap, Preview, raster};
pub use svg::{Picture, ground_picture, picture, svg};
pub use template::{Template, TemplateFile};
pub use trial::{LaidLine, Trial, trial};
