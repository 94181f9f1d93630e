//! Says which office keeps this register.

use crate::Register;
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;
use crate::domain::unit::Office;
use crate::error::Result;
use crate::store::office;
use serde::Deserialize;
use ts_rs::TS;

/// What is said of the office.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetOffice {
    /// The superior body, printed above it.
    pub superior: Option<Name>,
    /// Its name.
    pub name: Name,
    /// The place that precedes dates.
    pub place: Name,
}

/// Says which office keeps this register; its name heads summaries and reports.
///
/// # Errors
/// If the register cannot be written.
pub fn set_office(register: &Register, args: &SetOffice) -> Result<Office> {
    let what = Sentence::new(format!("Đặt tên đơn vị “{}”", args.name), format!("Set the office to “{}”", args.name));
    register.write(&what, |write| {
        let id = office::set_own(write, args.superior.as_ref(), &args.name, &args.place)?;
        super::found(office::own(write)?, ("đơn vị", "office"), id)
    })
}
