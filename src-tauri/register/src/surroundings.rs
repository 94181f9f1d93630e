//! What a door brings in from the world outside: the time, chance and who sits at the keyboard. Below the doors there
//! is no clock and no randomness, so tests give fixed ones. The way to paper is of that world too.

mod paper;

use crate::domain::date::Moment;
use crate::domain::id::StableId;
use crate::domain::printing::{Printer, PrinterJob};
use std::io;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The world as one register sees it.
pub trait Surroundings: Send + Sync {
    /// The time now.
    fn now(&self) -> Moment;
    /// Ten bytes that no one can foresee.
    fn random(&self) -> [u8; 10];
    /// The name of the user, for the journal and the print log.
    fn user(&self) -> String;

    /// The printers, the usual one first.
    fn printers(&self) -> Vec<Printer> {
        Vec::new()
    }

    /// Hands a PDF to a printer, which may read it later.
    ///
    /// # Errors
    /// If there is no such printer, or the system refuses.
    fn print(&self, _file: &Path, _job: &PrinterJob<'_>) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// Shows a PDF in the system's own viewer, which may read it later.
    ///
    /// # Errors
    /// If there is no viewer.
    fn show(&self, _file: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// A new identity, from the time and chance.
    fn fresh_id(&self) -> StableId {
        let millis = u64::try_from(self.now().timestamp_millis()).unwrap_or(0);
        StableId::from_parts(millis, self.random())
    }
}

/// The machine that the program runs on: its clock, its source of randomness, its signed-in user.
#[derive(Debug, Clone, Copy, Default)]
pub struct Machine;

impl Surroundings for Machine {
    fn now(&self) -> Moment {
        chrono::Utc::now()
    }

    fn random(&self) -> [u8; 10] {
        let mut bytes = [0; 10];
        // A system without randomness still has time: ids stay unique as long as they are made one after another.
        if getrandom::fill(&mut bytes).is_err() {
            let nanos = self.now().timestamp_subsec_nanos().to_be_bytes();
            bytes[..4].copy_from_slice(&nanos);
        }
        bytes
    }

    fn user(&self) -> String {
        ["USERNAME", "USER", "LOGNAME"]
            .iter()
            .find_map(|name| std::env::var(name).ok().filter(|user| !user.is_empty()))
            .unwrap_or_else(|| "?".to_owned())
    }

    fn printers(&self) -> Vec<Printer> {
        paper::printers()
    }

    fn print(&self, file: &Path, job: &PrinterJob<'_>) -> io::Result<()> {
        paper::print(file, job)
    }

    fn show(&self, file: &Path) -> io::Result<()> {
        paper::show(file)
    }
}

/// Lets through only now and then what happens often.
#[derive(Debug)]
pub struct Pace {
    every: Duration,
    last: Mutex<Option<Instant>>,
}

impl Pace {
    /// Lets something through at most once in `every`, and the first at once.
    #[must_use]
    pub fn new(every: Duration) -> Self {
        Self { every, last: Mutex::default() }
    }

    /// Is it time again? Then the next time is `every` from now.
    pub fn is_due(&self) -> bool {
        let now = Instant::now();
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let due = last.is_none_or(|last| now.duration_since(last) >= self.every);
        if due {
            *last = Some(now);
        }
        due
    }
}
