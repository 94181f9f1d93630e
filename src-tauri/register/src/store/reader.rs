//! One connection to the register's file, seen as a place to read from.

use rusqlite::Connection;

/// A consistent view of the register. Store functions read through it.
pub struct Reader {
    pub(super) connection: Connection,
}
