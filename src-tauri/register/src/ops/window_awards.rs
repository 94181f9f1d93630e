//! Serves a window of the awards of a campaign.

use crate::Register;
use crate::error::Result;
use crate::store::grid::{self, GridQuery, GridRow};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which rows, and which of them are seen.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WindowAwards {
    /// Which rows, in which order.
    pub query: GridQuery,
    /// The first row that is seen, from 0.
    pub offset: u32,
    /// At most so many rows.
    pub limit: u32,
}

/// A window of rows.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GridPage {
    /// How many rows the query has in all.
    pub total: i64,
    /// Those that are seen.
    pub rows: Vec<GridRow>,
}

/// The rows of a query from `args.offset` on.
///
/// # Errors
/// If the register cannot be read.
pub fn window_awards(register: &Register, args: &WindowAwards) -> Result<GridPage> {
    register.read(|reader| {
        let (total, rows) = grid::page(reader, &args.query, args.offset, args.limit)?;
        Ok(GridPage { total, rows })
    })
}
