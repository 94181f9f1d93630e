//! Takes a calibration of a printer out of the register.

use crate::Register;
use crate::domain::id::CalibrationId;
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::store::calibration;
use serde::Deserialize;
use ts_rs::TS;

/// Which calibration.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfCalibration {
    /// Its key.
    pub calibration: CalibrationId,
}

/// Takes a calibration out. The print log keeps its name.
///
/// # Errors
/// If it is not there.
pub fn remove_calibration(register: &Register, args: &OfCalibration) -> Result<()> {
    let id = args.calibration;
    let stands = register.read(|reader| super::found(calibration::by_id(reader, id)?, super::CALIBRATION, id))?;
    let name = &stands.facts.name;
    let what = Sentence::new(format!("Bỏ bản căn lề máy in “{name}”"), format!("Removed calibration “{name}”"));
    register.write(&what, |write| calibration::delete(write, id))
}
