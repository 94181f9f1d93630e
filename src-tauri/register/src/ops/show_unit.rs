//! Shows one unit with its names over time.

use super::list_units::UnitRow;
use crate::Register;
use crate::domain::id::UnitId;
use crate::error::Result;
use crate::store::unit;
use serde::Deserialize;
use ts_rs::TS;

/// Which unit.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfUnit {
    /// The unit.
    pub unit: UnitId,
}

/// All that is known of a unit over time.
///
/// # Errors
/// If there is no such unit.
pub fn show_unit(register: &Register, args: &OfUnit) -> Result<UnitRow> {
    let id = args.unit;
    let facts = register.read(|reader| super::found(unit::timeline(reader, id)?, super::UNIT, id))?;
    Ok(UnitRow { id, facts })
}
