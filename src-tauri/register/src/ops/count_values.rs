//! Counts the values of a column, for a list to choose from.

use crate::Register;
use crate::error::Result;
use crate::store::grid::{self, FilterColumn, GridQuery, ValueCount};
use serde::Deserialize;
use ts_rs::TS;

/// Of what.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CountValues {
    /// Of which rows; what is chosen in the column itself does not count.
    pub query: GridQuery,
    /// Which column.
    pub column: FilterColumn,
}

/// The values that stand in a column, the most frequent first.
///
/// # Errors
/// If the register cannot be read.
pub fn count_values(register: &Register, args: &CountValues) -> Result<Vec<ValueCount>> {
    register.read(|reader| grid::values(reader, &args.query, args.column))
}
