//! The calibration with which something is printed.

use crate::domain::affine::Affine;
use crate::domain::calibration::Calibration;
use crate::domain::id::CalibrationId;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::print::Template;
use crate::store::{Reader, calibration};

/// The calibration `id`, fit for sheets of `template`; none if none is asked for.
///
/// # Errors
/// If there is none such, or it was measured on a sheet of another size.
pub(super) fn for_template(
    reader: &Reader,
    id: Option<CalibrationId>,
    template: &Template,
) -> Result<Option<Calibration>> {
    let Some(id) = id else { return Ok(None) };
    let found = super::found(calibration::by_id(reader, id)?, super::CALIBRATION, id)?;
    let paper = found.facts.feed.paper;
    if paper.is_of(template.width.0, template.height.0) {
        return Ok(Some(found));
    }
    let (name, sheet) = (&found.facts.name, format!("{:.0} × {:.0} mm", template.width.0, template.height.0));
    Err(Error::BadField {
        field: Sentence::new("Căn lề máy in", "Calibration"),
        why: Sentence::new(
            format!("“{name}” đo trên giấy {paper}, còn mẫu bằng in trên giấy {sheet}. Hãy chọn bản căn lề khác."),
            format!("“{name}” was measured on {paper}, and the template is for {sheet}. Choose another calibration."),
        ),
    })
}

/// How pages are drawn with a calibration, and without one.
pub(super) fn correction(calibration: Option<&Calibration>) -> Affine {
    calibration.map_or(Affine::IDENTITY, Calibration::correction)
}
