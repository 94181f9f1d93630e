//! The register's file: how it is opened, so that what was committed stays committed and no foreign file is touched.

use super::artwork;
use super::change::Write;
use super::find;
use super::keys;
use super::lock::{self, Lock};
use super::migration::{self, APPLICATION_ID};
use super::reader::Reader;
use crate::domain::date::days_before;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::surroundings::Surroundings;
use crate::watch::Watch;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// How many idle readers are kept for the next read.
const IDLE_READERS: usize = 2;

/// For how many days undo brings back a deleted picture.
const DAYS_ASIDE: i64 = 30;

/// One register's file, open.
pub(crate) struct Store {
    path: PathBuf,
    writer: Option<Mutex<Reader>>,
    readers: Mutex<Vec<Reader>>,
    surroundings: Box<dyn Surroundings>,
    _lock: Option<Lock>,
}

impl Store {
    /// Makes a new file at `path`; refuses if anything stands there.
    pub(crate) fn create(path: &Path, surroundings: Box<dyn Surroundings>) -> Result<Self> {
        let already_there = || Error::AlreadyThere { path: path.to_owned() };
        if path.exists() {
            return Err(already_there());
        }
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            let failed =
                |error: std::io::Error| Error::CannotWrite { path: folder.to_owned(), reason: lock::reason(&error) };
            std::fs::create_dir_all(folder).map_err(failed)?;
        }
        let lock = lock::take(path, &surroundings.user())?;
        // Asked again under the lock: what stands here now was made by someone else and is not ours to remove.
        if path.exists() {
            return Err(already_there());
        }
        Self::open_writer(path, lock, surroundings).inspect_err(|_| {
            for made in [path.to_owned(), beside(path, "-wal"), beside(path, "-shm"), beside(path, "-journal")] {
                let _ = std::fs::remove_file(made);
            }
        })
    }

    /// Opens the file at `path` to read and write, and brings it to the newest format.
    pub(crate) fn open(path: &Path, surroundings: Box<dyn Surroundings>) -> Result<Self> {
        recognise(path)?;
        // Through whatever link it is reached, one file has one lock.
        let path = std::fs::canonicalize(path)
            .map_err(|error| Error::CannotRead { path: path.to_owned(), reason: lock::reason(&error) })?;
        let lock = lock::take(&path, &surroundings.user())?;
        Self::open_writer(&path, lock, surroundings)
    }

    /// Opens the file at `path` only to read, even while another program writes it.
    pub(crate) fn open_to_read(path: &Path, surroundings: Box<dyn Surroundings>) -> Result<Self> {
        if recognise(path)? < migration::newest() {
            return Err(Error::OlderFile { path: path.to_owned() });
        }
        let store = Self { path: path.to_owned(), writer: None, readers: Mutex::default(), surroundings, _lock: None };
        store.read(&Watch::none(), |reader| migration::check_fingerprints(&reader.connection, path))?;
        Ok(store)
    }

    fn open_writer(path: &Path, lock: Lock, surroundings: Box<dyn Surroundings>) -> Result<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = connect(path, flags)?;
        // EXTRA before the first switch to WAL: a resurrected rollback journal must never undo it.
        connection.pragma_update(None, "synchronous", "EXTRA")?;
        let mode: String = connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
        if mode != "wal" {
            return Err(Error::CannotWrite {
                path: path.to_owned(),
                reason: Sentence::new("ổ đĩa này không giữ được sổ an toàn", format!("journal_mode = {mode}")),
            });
        }
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "journal_size_limit", 64 << 20)?;
        // 16 MB: in a great register few writes wait until the log is copied into the file.
        connection.pragma_update(None, "wal_autocheckpoint", 4_096)?;
        connection.pragma_update(None, "secure_delete", true)?;
        migration::migrate(&mut connection, path)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        let store = Self {
            path: path.to_owned(),
            writer: Some(Mutex::new(Reader::new(connection))),
            readers: Mutex::default(),
            surroundings,
            _lock: Some(lock),
        };
        let what = Sentence::new("Lập khóa sắp xếp và tìm người trùng", "Made the keys that order and compare names");
        store.write(&Watch::none(), &what, |write| {
            artwork::erase(write, days_before(write.now(), DAYS_ASIDE))?;
            keys::refresh(write)
        })?;
        Ok(store)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn is_read_only(&self) -> bool {
        self.writer.is_none()
    }

    pub(crate) fn surroundings(&self) -> &dyn Surroundings {
        self.surroundings.as_ref()
    }

    /// Reads one consistent state of the register; `watch` may stop it at any moment.
    pub(crate) fn read<T>(&self, watch: &Watch, work: impl FnOnce(&Reader) -> Result<T>) -> Result<T> {
        let idle = self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut reader = match idle {
            Some(reader) => reader,
            None => self.open_reader()?,
        };
        reader.interrupted(watch)?;
        reader.connection.execute_batch("BEGIN")?;
        let answer = work(&reader);
        reader.connection.execute_batch("ROLLBACK")?;
        let mut idle = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < IDLE_READERS {
            idle.push(reader);
        }
        answer
    }

    fn open_reader(&self) -> Result<Reader> {
        // Not READ_ONLY: a reader may have to build the shared memory of the WAL. query_only keeps it from writing.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = connect(&self.path, flags)?;
        connection.pragma_update(None, "query_only", true)?;
        Ok(Reader::new(connection))
    }

    /// Does `work` in one transaction with one journal entry that says `what` was done; all of it or nothing.
    pub(crate) fn write<T>(
        &self,
        watch: &Watch,
        what: &Sentence,
        work: impl FnOnce(&Write<'_>) -> Result<T>,
    ) -> Result<T> {
        let writer = self.writer.as_ref().ok_or(Error::ReadOnly)?;
        let mut reader = writer.lock().unwrap_or_else(PoisonError::into_inner);
        reader.watched(watch)?;
        let transaction = Transaction::new_unchecked(&reader.connection, TransactionBehavior::Immediate)?;
        let write = Write::new(&reader, self.surroundings());
        let answer = work(&write)?;
        find::follow(&write)?;
        write.record(what)?;
        transaction.commit()?;
        Ok(answer)
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        // Leave one whole file behind. If this fails, the next opening does it: nothing is lost.
        if let Some(writer) = &self.writer {
            self.readers.lock().unwrap_or_else(PoisonError::into_inner).clear();
            let reader = writer.lock().unwrap_or_else(PoisonError::into_inner);
            let _ = reader.connection.execute_batch("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);");
        }
    }
}

fn connect(path: &Path, flags: OpenFlags) -> Result<Connection> {
    let connection = Connection::open_with_flags(path, flags).map_err(|error| cannot_open(path, error))?;
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    // A plan once made stands: otherwise each new value of a parameter has its statement planned anew.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "recursive_triggers", true)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "cache_size", -65_536)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

/// Why `path` could not be opened; its folder is at fault more often than the file.
fn cannot_open(path: &Path, error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Error::CannotRead {
            path: path.to_owned(),
            reason: Sentence::new("tệp hoặc thư mục không cho mở", "the file or its folder does not allow it"),
        },
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::InUse { path: path.to_owned(), by: None },
        Some(ErrorCode::NotADatabase) => Error::ForeignFile { path: path.to_owned() },
        _ => error.into(),
    }
}

/// The file that stands beside `path` with `ending` after its name.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(ending);
    path.with_file_name(name)
}

/// Reads the file's header without changing anything; answers its format, and refuses what is not a register.
fn recognise(path: &Path) -> Result<i64> {
    if !path.is_file() {
        return Err(Error::NoRegister { path: path.to_owned() });
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(|error| cannot_open(path, error))?;
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    let number = |name| {
        let found = connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        found.map_err(|error| cannot_open(path, error))
    };
    if number("application_id")? != i64::from(APPLICATION_ID) {
        return Err(Error::ForeignFile { path: path.to_owned() });
    }
    let found = number("user_version")?;
    let known = migration::newest();
    if found > known { Err(Error::NewerFile { path: path.to_owned(), found, known }) } else { Ok(found) }
}

/// Refuses a database that is damaged or whose references do not hold.
pub(super) fn check(connection: &Connection) -> Result<()> {
    let found: String = connection.query_one("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if found != "ok" {
        return Err(Error::Damaged { detail: found });
    }
    let mut loose = connection.prepare("PRAGMA foreign_key_check")?;
    if let Some(row) = loose.query([])?.next()? {
        let table: String = row.get(0)?;
        return Err(Error::Damaged { detail: format!("a row of {table} points nowhere") });
    }
    Ok(())
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match &error {
            rusqlite::Error::SqliteFailure(_, Some(text)) if text.starts_with("frozen:") => Self::Frozen,
            rusqlite::Error::SqliteFailure(failure, _) => match failure.code {
                ErrorCode::DiskFull => Self::DiskFull,
                ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Self::Damaged { detail: error.to_string() },
                ErrorCode::ReadOnly => Self::ReadOnly,
                ErrorCode::OperationInterrupted => Self::Stopped,
                _ => Self::Database { detail: error.to_string() },
            },
            rusqlite::Error::FromSqlConversionFailure(..) => Self::Damaged { detail: error.to_string() },
            _ => Self::Database { detail: error.to_string() },
        }
    }
}
