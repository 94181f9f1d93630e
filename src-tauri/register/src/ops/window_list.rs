//! Serves a window of the rows of a list that is checked beside a draft.

use super::check_list::{PreviewRow, RowFilter, checked};
use super::read_file::GivenList;
use crate::Register;
use crate::domain::id::DecisionId;
use crate::error::Result;
use serde::Deserialize;
use ts_rs::TS;

/// Which rows of which list.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WindowList {
    /// The list.
    pub list: GivenList,
    /// The draft decision that it may go into.
    pub decision: DecisionId,
    /// Which of its rows are counted.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub filter: RowFilter,
    /// The first of them that is seen, from 0.
    pub offset: usize,
    /// At most so many.
    pub limit: usize,
}

/// The rows from `args.offset` on. The list is read again only where it, its changes or the register are others by now.
///
/// # Errors
/// As [`check_list`](super::check_list::check_list).
pub fn window_list(register: &Register, args: &WindowList) -> Result<Vec<PreviewRow>> {
    Ok(checked(register, &args.list, Some(args.decision))?.window(args.filter, args.offset, args.limit))
}
