//! The desk: which register lies open, and every call on it by name and JSON. A window holds one desk, and nothing else.
//!
//! Calls run side by side, a long one beside short ones. Only opening, making and closing wait until the calls that run
//! are done, because what they work on would go away. A call that was given a number can be stopped by it.

mod jobs;

pub use jobs::{JobId, OfJob};

use crate::Register;
use crate::api;
use crate::bindings::Bindings;
use crate::domain::sentence::Sentence;
use crate::domain::unit::Office;
use crate::error::{Error, Result};
use crate::ops::Nothing;
use crate::ops::show_office::show_office;
use crate::surroundings::{Pace, Surroundings};
use crate::watch::{Progress, Watch};
use jobs::Jobs;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;
use ts_rs::TS;

/// The calls that the desk itself answers; all others are the register's, see [`api`].
pub const CALLS: &[&str] = &["session", "create_register", "open_register", "close_register", "stop"];

/// Between two tellings of how far a call has come; an eye sees no more.
const TELLING: Duration = Duration::from_millis(50);

/// Notes every call of the desk with its types.
pub(crate) fn describe(bindings: &mut Bindings) {
    bindings.call::<Nothing, Session>("session");
    bindings.call::<AtPath, Session>("create_register");
    bindings.call::<AtPath, Session>("open_register");
    bindings.call::<Nothing, Session>("close_register");
    bindings.call::<OfJob, ()>("stop");
}

/// What lies on the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Session {
    /// Where the open register is.
    pub register: Option<String>,
    /// The office that keeps it, once it is known.
    pub office: Option<Office>,
    /// Is it open only to be read, because another program writes it?
    pub read_only: bool,
    /// The version of this program.
    pub version: String,
    /// Where a new register would go by itself.
    pub suggested: String,
}

/// An [`Error`] on the wire.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Refusal {
    /// Its stable code.
    pub code: String,
    /// What happened.
    pub message: Sentence,
    /// What to do about it.
    pub hint: Sentence,
}

impl From<&Error> for Refusal {
    fn from(error: &Error) -> Self {
        Self { code: error.code().to_owned(), message: error.sentence(), hint: error.hint() }
    }
}

/// Where a register is, or should be.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AtPath {
    /// The whole path of its file.
    pub path: PathBuf,
}

/// One desk, with at most one register on it.
pub struct Desk {
    open: RwLock<Option<Register>>,
    jobs: Jobs,
    suggested: PathBuf,
    surroundings: fn() -> Box<dyn Surroundings>,
}

impl Desk {
    /// An empty desk. A new register would go to `suggested` by itself; each register sees the world that `surroundings` makes.
    #[must_use]
    pub fn new(suggested: PathBuf, surroundings: fn() -> Box<dyn Surroundings>) -> Self {
        Self { open: RwLock::default(), jobs: Jobs::default(), suggested, surroundings }
    }

    /// Does the call `name` with `args`. Under the number `job` it can be stopped; `progress` hears now and then how far
    /// it has come.
    ///
    /// # Errors
    /// If there is no such call, its arguments do not fit, no register is open for it, it is stopped, or the verb itself
    /// fails.
    pub fn call(
        &self,
        name: &str,
        args: Value,
        job: Option<JobId>,
        progress: impl Fn(Progress) + Send + Sync + 'static,
    ) -> Result<Value> {
        let unfit = |error: serde_json::Error| Error::BadCall { name: name.to_owned(), detail: error.to_string() };
        let session = match name {
            "session" => serde_json::from_value(args).map_err(unfit).and_then(|Nothing {}| self.session())?,
            "create_register" => self.create(&serde_json::from_value::<AtPath>(args).map_err(unfit)?.path)?,
            "open_register" => self.open(&serde_json::from_value::<AtPath>(args).map_err(unfit)?.path)?,
            "close_register" => serde_json::from_value(args).map_err(unfit).and_then(|Nothing {}| self.close())?,
            "stop" => {
                self.jobs.stop(serde_json::from_value::<OfJob>(args).map_err(unfit)?.job);
                return Ok(Value::Null);
            }
            _ => {
                let running = self.jobs.begin(job);
                let pace = Pace::new(TELLING);
                let watch = Watch::new(running.stop.clone(), move |now| {
                    if now.done == now.total || pace.is_due() {
                        progress(now);
                    }
                });
                let open = self.looked_at();
                let register = open.as_ref().ok_or(Error::NoRegisterOpen)?.watched(watch);
                return api::call(&register, name, args);
            }
        };
        serde_json::to_value(session).map_err(unfit)
    }

    /// What lies on the desk now.
    ///
    /// # Errors
    /// If the open register cannot be read.
    pub fn session(&self) -> Result<Session> {
        self.session_of(self.looked_at().as_ref())
    }

    /// Makes a new register at `path` and lays it on the desk; if that fails, what lay there stays.
    ///
    /// # Errors
    /// If anything stands at `path` already, or nothing can be written there.
    pub fn create(&self, path: &Path) -> Result<Session> {
        let mut open = self.cleared();
        *open = Some(Register::create(whole(path)?, (self.surroundings)())?);
        self.session_of(open.as_ref())
    }

    /// Opens the register at `path`, only to be read if another program writes it; if that fails, what lay on the desk stays.
    ///
    /// # Errors
    /// If there is no register there, or a foreign or newer one.
    pub fn open(&self, path: &Path) -> Result<Session> {
        let path = whole(path)?;
        let mut open = self.cleared();
        let is_it = |register: &&Register| !register.is_read_only() && same_file(register.path(), path);
        if open.as_ref().filter(is_it).is_none() {
            *open = Some(match Register::open(path, (self.surroundings)()) {
                Err(Error::InUse { .. }) => Register::open_to_read(path, (self.surroundings)())?,
                opened => opened?,
            });
        }
        self.session_of(open.as_ref())
    }

    /// Clears the desk.
    ///
    /// # Errors
    /// Never: it says so in the same words as its neighbours.
    pub fn close(&self) -> Result<Session> {
        let mut open = self.cleared();
        *open = None;
        self.session_of(None)
    }

    fn session_of(&self, register: Option<&Register>) -> Result<Session> {
        Ok(Session {
            register: register.map(|register| register.path().display().to_string()),
            office: register.map(|register| show_office(register, &Nothing {})).transpose()?.flatten(),
            read_only: register.is_some_and(Register::is_read_only),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            suggested: self.suggested.display().to_string(),
        })
    }

    /// The desk while calls work on it. A call that broke off left nothing half-done, so the desk stays usable.
    fn looked_at(&self) -> RwLockReadGuard<'_, Option<Register>> {
        self.open.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// The desk once no call works on it any more.
    fn cleared(&self) -> RwLockWriteGuard<'_, Option<Register>> {
        self.open.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A window has no folder of its own that half a path could start from.
fn whole(path: &Path) -> Result<&Path> {
    if path.is_absolute() {
        return Ok(path);
    }
    let why = format!("{}", path.display());
    Err(Error::BadField {
        field: Sentence::new("Đường dẫn", "Path"),
        why: Sentence::new(format!("“{why}” chưa đầy đủ."), format!("“{why}” is not a whole path.")),
    })
}

fn same_file(one: &Path, other: &Path) -> bool {
    std::fs::canonicalize(one).ok().zip(std::fs::canonicalize(other).ok()).is_some_and(|(one, other)| one == other)
}
