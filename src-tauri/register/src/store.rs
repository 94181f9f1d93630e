//! The only SQL of the program, a file a noun. Statements that write go through [`Write`], which keeps the journal.

pub(crate) mod artwork;
pub(crate) mod award;
pub(crate) mod awardee;
pub(crate) mod blank;
pub(crate) mod calibration;
pub(crate) mod campaign;
mod change;
pub(crate) mod decision;
mod file;
pub(crate) mod find;
pub(crate) mod grid;
pub(crate) mod history;
pub(crate) mod issuer;
pub(crate) mod journal;
mod keys;
pub(crate) mod law;
pub(crate) mod likeness;
pub(crate) mod list_memory;
mod lock;
pub(crate) mod look_up;
mod migration;
pub(crate) mod office;
pub(crate) mod print_log;
pub(crate) mod print_queue;
mod reader;
pub(crate) mod reissue;
pub(crate) mod search;
pub(crate) mod tally;
pub(crate) mod template;
pub(crate) mod unit;
mod value;
pub(crate) mod verify;
pub(crate) mod waved;

pub use change::Write;
pub(crate) use file::Store;
pub(crate) use lock::reason;
pub use reader::Reader;

use crate::error::Result;
use rusqlite::{OptionalExtension as _, Params, Row};

impl Reader {
    /// All rows of a query.
    fn all<T>(&self, sql: &str, params: impl Params, row: fn(&Row<'_>) -> rusqlite::Result<T>) -> Result<Vec<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map(params, row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The first row of a query, if there is one.
    fn one<T>(&self, sql: &str, params: impl Params, row: fn(&Row<'_>) -> rusqlite::Result<T>) -> Result<Option<T>> {
        Ok(self.connection.prepare_cached(sql)?.query_row(params, row).optional()?)
    }
}
