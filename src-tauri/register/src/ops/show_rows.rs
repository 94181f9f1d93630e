//! Shows known rows of a list again, so that one just written in stays where it was.

use crate::Register;
use crate::domain::id::AwardId;
use crate::error::Result;
use crate::store::grid::{self, GridQuery, GridRow};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which rows.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowRows {
    /// The query that brought them.
    pub query: GridQuery,
    /// The rows.
    pub awards: Vec<AwardId>,
}

/// Rows, and which of them the query still has.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ShownRows {
    /// The rows in the order they were asked for; one that is gone is left out.
    pub rows: Vec<GridRow>,
    /// Those that the query has.
    pub matching: Vec<AwardId>,
}

/// The rows as they are now.
///
/// # Errors
/// If the register cannot be read.
pub fn show_rows(register: &Register, args: &ShowRows) -> Result<ShownRows> {
    register.read(|reader| {
        let rows = grid::by_id(reader, &args.awards)?;
        Ok(ShownRows { rows, matching: grid::matching(reader, &args.query, &args.awards)? })
    })
}
