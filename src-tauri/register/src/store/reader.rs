//! One connection to the register's file, seen as a place to read from.

use crate::error::Result;
use crate::watch::Watch;
use rusqlite::Connection;
use std::ops::Deref;

/// After how many steps of SQLite's machine a read looks whether it should stop: well under a millisecond.
const STEPS: i32 = 1_000;

/// A consistent view of the register. Store functions read through it.
pub struct Reader {
    pub(super) connection: Connection,
    watch: Watch,
}

/// What watches the work tells of it too.
impl Deref for Reader {
    type Target = Watch;
    fn deref(&self) -> &Watch {
        &self.watch
    }
}

impl Reader {
    pub(super) fn new(connection: Connection) -> Self {
        Self { connection, watch: Watch::none() }
    }

    /// Lets `watch` see the next work, which stops between two rows and never within a statement.
    pub(super) fn watched(&mut self, watch: &Watch) -> Result<()> {
        self.watch = watch.clone();
        self.watch.go_on()
    }

    /// Lets `watch` see the next work, which stops even within a statement.
    pub(super) fn interrupted(&mut self, watch: &Watch) -> Result<()> {
        let stop = watch.stop().clone();
        self.connection.progress_handler(STEPS, Some(move || stop.is_stopped()))?;
        self.watched(watch)
    }
}
