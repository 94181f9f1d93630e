//! Finds the next row that has a problem.

use crate::Register;
use crate::error::Result;
use crate::store::grid::{self, GridQuery};
use serde::Deserialize;
use ts_rs::TS;

/// Where to look.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NextProblem {
    /// Which rows, in which order.
    pub query: GridQuery,
    /// The row to start from, from 0; -1 looks from the first one on.
    pub after: i64,
    /// Whether to look towards the first row.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub backwards: bool,
}

/// The place of the nearest row with a problem, from 0; none if there is none on that side.
///
/// # Errors
/// If the register cannot be read.
pub fn next_problem(register: &Register, args: &NextProblem) -> Result<Option<i64>> {
    register.read(|reader| grid::next_problem(reader, &args.query, args.after, args.backwards))
}
