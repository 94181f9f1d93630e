//! Says what undo and redo would do next.

use super::Nothing;
use crate::Register;
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::store::journal;
use serde::Serialize;
use ts_rs::TS;

/// What could be taken back, and what done again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UndoState {
    /// What undo would take back.
    pub undo: Option<Sentence>,
    /// What redo would do again.
    pub redo: Option<Sentence>,
}

/// What undo and redo would do next; none where there is nothing.
///
/// # Errors
/// If the register cannot be read.
pub fn undo_state(register: &Register, _: &Nothing) -> Result<UndoState> {
    register.read(|reader| {
        let undo = journal::next_undo(reader)?.map(|entry| entry.what);
        let redo = journal::next_redo(reader)?.map(|entry| entry.what);
        Ok(UndoState { undo, redo })
    })
}
